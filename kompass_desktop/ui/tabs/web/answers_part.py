"""What the municipality has answered in writing: the list, and the form of the current answer."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kompass_desktop.model.documents import Answer
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.models.web_list import AnswerList
from kompass_desktop.ui.tabs.web.evidence_form import EvidenceForm
from kompass_desktop.ui.tabs.web.find_head import FindHead
from kompass_desktop.ui.tabs.web.listed_part import ListedPart
from kompass_desktop.ui.tabs.web.lists import Answers
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, Rule, row
from kompass_desktop.ui.widgets.split import Split
from kompass_desktop.ui.widgets.text_area import TextArea

DROPPED_WHEN_BLANK = ("question", "text")


class AnswerForm(EvidenceForm):
    """Question and answer, where it belongs, and how far it has come."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, RowDraft(session, "answer"), parent)
        self.draft.drop_when_blank = DROPPED_WHEN_BLANK
        self.question = TextArea(self.tr("Fråga"), lines=2, grows=True)
        self.source = Label("", "small", muted=True, wrap=True)
        form_row(self.box, self.tr("Fråga"), self.question)
        form_row(self.box, self.tr("Svar"), self.text)
        pair = row(gap=12)
        self.codes.put_in(pair, self.tr("Delområden"))
        form_row(pair, self.tr("Stadium"), self.stage)
        self.box.addLayout(pair)
        self.box.addWidget(self.source)
        self.box.addStretch(1)
        self.question.typed.connect(lambda text: self.draft.type("question", text))
        self.question.escaped.connect(self.ended)
        self.show_answer(None)

    def show_answer(self, answer: str | None) -> bool:
        """Show an answer, or with None an empty form for a new one; False if the one before cannot be saved."""
        if answer is not None and answer == self.row:
            return True
        if not self.codes.flush() or not self.draft.open(answer, self._fixed):
            return False
        self.codes.drop()
        self.fill()
        return True

    def fill(self) -> None:
        answer = self._session.evaluation.answers.get(self.row or "", Answer(""))
        self.question.set_text(answer.question)
        self.source.setText(self.tr("Ur {source}").format(source=answer.source) if answer.source else "")
        self.source.setVisible(bool(answer.source))
        self.fill_shared(answer.text, answer.stage)

    def _fixed(self) -> dict[str, int]:
        answers = self._session.evaluation.answers.values()
        return {"position": max((a.position or 0 for a in answers), default=0) + 1}


class AnswersPart(ListedPart):
    """`shown`: other answers are shown than before. `import_asked`: read them from a file."""

    import_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows = self.answers = AnswerList(session, self)
        self.list = Answers(self.answers)
        self.editor = self.form = AnswerForm(session)
        self.head = FindHead(self.tr("Sök bland svaren"))
        self.nothing = EmptyState(
            "message-square", self.tr("Läs in kommunens skriftliga svar, så blir de underlag per delområde."),
            self.tr("Läs in svar…"), button_icon="file-down",
        )  # fmt: skip
        main = QVBoxLayout()
        panel = Panel("main", main, parent=self)
        middle = QWidget(panel)
        self._shown = QStackedLayout(middle)
        self._shown.addWidget(self.list)
        self._shown.addWidget(self.nothing)
        self._rule = Rule(panel)
        main.addWidget(self.head)
        main.addWidget(self._rule)
        main.addWidget(middle, 1)
        self.split = Split(panel, self.form, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.split)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.head.found.connect(self._find)
        self.head.to_list.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.nothing.asked.connect(self.import_asked)
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(lambda _: self.form.focus_text())
        self.form.created.connect(self._created)
        self.form.ended.connect(self.end_writing)
        self.form.gone.connect(lambda: self.after_delete(self.list.currentIndex().row()))
        self.answers.rows_changed.connect(self._show_counts)

    def open_row(self, row: str | None) -> bool:
        return self.form.show_answer(row)

    def show_answer(self, answer: str) -> bool:
        """Make an answer current and visible; False where it is not there, or the one before cannot be saved."""
        if answer not in self._session.evaluation.answers:
            return False
        if not self.answers.index_of(answer).isValid():
            self.head.end()
        index = self.answers.index_of(answer)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        return self.form.row == answer

    def new_answer(self) -> None:
        """Begin a new answer: the row comes with its first words."""
        if self.form.show_answer(None):
            self._new = True
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()
            self._show_counts()
            self.form.question.setFocus(Qt.FocusReason.TabFocusReason)

    def _counted(self, shown: int, total: int) -> str:
        evaluation = self._session.evaluation
        if shown != total:
            return self.tr("{n} av {of} svar").format(n=shown, of=total)
        codes = {code for answer in evaluation.answers.values() for code in evaluation.sub_criteria_of(answer)}
        unplaced = sum(not evaluation.sub_criteria_of(answer) for answer in evaluation.answers.values())
        words = self.tr("{n} svar om {codes} delområden").format(n=total, codes=len(codes))
        return words if not unplaced else self.tr("{words}, {n} utan delområde").format(words=words, n=unplaced)

    def _show_counts(self) -> None:
        total, shown = len(self._session.evaluation.answers), len(self.answers.ids)
        self.head.count.setText(self._counted(shown, total))
        self.head.setVisible(bool(total))
        self._rule.setVisible(bool(total))
        self._shown.setCurrentIndex(0 if shown or self._new else 1)
        words = self.head.field.text().strip()
        self.nothing.set_sentence(
            self.tr("Inga svar med ”{words}”.").format(words=words) if words and total
            else self.tr("Läs in kommunens skriftliga svar, så blir de underlag per delområde.")
        )  # fmt: skip
        self.split.show_form(self._new or self.form.row is not None)
        self.shown.emit()
