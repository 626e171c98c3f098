"""Förra gångens förbättringsområden: every improvement of the time before, and what has become of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.renewal import OUTCOMES
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.follow_up_list import (
    OUTCOME_ICONS,
    UNANSWERED,
    AreaHead,
    FollowUpList,
    FollowUpRow,
    edition_note,
    outcome_words,
)
from kompass_desktop.ui.models.plan_list import PlanList
from kompass_desktop.ui.models.shown_rows import ROW
from kompass_desktop.ui.tabs.plan.follow_up_form import FollowUpForm
from kompass_desktop.ui.tabs.plan.plan_rows import LEFT, draw_area
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.row_menu import Entry, offer_menu
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.split import Split
from kompass_desktop.ui.widgets.wrapped import wrapped_height


class FollowUpRows(RowList):
    """The questions; 1 to 4 answer, 0 takes the answer away."""

    answered = Signal(QModelIndex, str)

    def __init__(self, name: str, questions: FollowUpList) -> None:
        super().__init__(name, self._draw, height=self._height)
        self._questions = questions
        self.setModel(questions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text in "01234" and isinstance(self.currentIndex().data(ROW), FollowUpRow):
            self.answered.emit(self.currentIndex(), ("", *OUTCOMES)[int(text)])
        else:
            super().keyPressEvent(event)

    def _height(self, index: Index, width: int) -> int:
        row, theme = index.data(ROW), theme_of(self)
        if not isinstance(row, FollowUpRow):
            return theme.size("row_area")
        words = wrapped_height(theme, row.follow_up.text, width - theme.px(LEFT) - 16, "body")
        return round(words + theme.metrics("small").height()) + theme.px(14)

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        row, px = index.data(ROW), pen.theme.px
        if isinstance(row, AreaHead):
            draw_area(pen, rect, row.number, row.title)
            return
        x, width = rect.x() + px(LEFT), rect.width() - px(LEFT) - 16
        icon, colour = OUTCOME_ICONS.get(row.follow_up.outcome, UNANSWERED)
        pen.icon(icon, x - px(26), rect.y() + px(8), colour)
        height = pen.wrapped_height(row.follow_up.text, width, "body")
        pen.text(QRectF(x, rect.y() + px(6), width, height + 2), row.follow_up.text, "body", wrap=True)
        small = QRectF(x, rect.y() + px(6) + height, width, pen.theme.metrics("small").height())
        pen.text(small, self._questions.meta_words(row), "small", "muted")


class EarlierPart(QWidget):
    """The questions with the chosen one beside them."""

    failed = Signal(object, object)
    waiting = Signal(bool)
    announced = Signal(str)
    go_to = Signal(str, str)

    def __init__(self, session: Session, plan: PlanList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = FollowUpList(session, self)
        self.note = Label("", "small", wrap=True)
        self.keys = Label(
            self.tr("1 Åtgärdad   2 Delvis   3 Nej   4 Inte längre aktuell   0 tar bort svaret   Enter kommentar"),
            "small", muted=True, wrap=True,
        )  # fmt: skip
        self.list = FollowUpRows(self.tr("Förra gångens förbättringsområden"), self.model)
        self.form = FollowUpForm(session, plan)
        self.nothing = EmptyState("circle-check", self.tr("Alla frågor är besvarade."))
        self.empty = EmptyState("history", "")
        self._lay_out()
        self._connect()
        self.refresh()
        self.choose_first()

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.nothing)
        self.note.setContentsMargins(16, 8, 16, 8)
        self.keys.setContentsMargins(16, 6, 16, 8)
        main = QVBoxLayout()
        main.addWidget(self.note)
        main.addWidget(self._middle, 1)
        main.addWidget(self.keys)
        self.split = Split(Panel("main", main), self.form)
        alone = QVBoxLayout()
        alone.addWidget(self.empty)
        self._whole = QStackedWidget()
        self._whole.addWidget(self.split)
        self._whole.addWidget(Panel("main", alone))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._whole)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(lambda _: self.form.focus_comment())
        self.list.answered.connect(self._answer)
        self.form.ended.connect(self._ended)
        self.form.failed.connect(self.failed)
        self.form.waiting.connect(self.waiting)
        offer_menu(self.list, self._entries)

    # ---- what is shown
    def refresh(self) -> None:
        """Show the questions as they are."""
        keep = self.form.draft.row
        self.model.refresh()
        if keep and self.model.index_of(keep) != self.list.currentIndex():
            self.list.setCurrentIndex(self.model.index_of(keep))
        if self.form.draft.row:
            self.form.fill()
        words = edition_note(self._session.evaluation)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.empty.set_sentence(self._empty_words())
        self._whole.setCurrentIndex(0 if self.model.total else 1)
        self._middle.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.split.show_form(bool(self.model.rowCount()))

    def _empty_words(self) -> str:
        if self._session.evaluation.details.earlier_year or self._session.evaluation.earlier_scores:
            return self.tr(
                "Den här utvärderingen har inga förbättringsområden från förra gången. De följer med när en ny "
                "utvärdering utgår från den tidigare filen."
            )
        return self.tr(
            "Det här är en första utvärdering. När nästa utgår från den blir dess förbättringsmöjligheter frågor här."
        )

    def count_words(self) -> str:
        """How many are answered and how many are left."""
        total, answered = self.model.total, self.model.answered
        if not total:
            return ""
        if total == answered:
            return self.tr("Alla {n} besvarade").format(n=total) if total > 1 else self.tr("Frågan är besvarad")
        return self.tr("{n} av {of} besvarade, {left} kvar").format(n=answered, of=total, left=total - answered)

    def show_only(self, which: str) -> None:
        """Show all questions, or those without an answer."""
        if self.form.flush():
            self.model.show_only(which)
            self.refresh()
            self.choose_first()

    def choose_first(self) -> None:
        """The first question is the current one."""
        self.list.setCurrentIndex(self.model.index(1, 0))

    def _chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, FollowUpRow):
            self.form.show_row(row.follow_up.id)

    # ---- what one does
    def _answer(self, index: QModelIndex, outcome: str) -> None:
        row = index.data(ROW)
        if not isinstance(row, FollowUpRow) or not self.form.flush():
            return
        try:
            self._session.set("follow_up", row.follow_up.id, {"outcome": outcome})
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, None)
            return
        self.announced.emit(f"{outcome_words(outcome)}. {self.count_words()}")

    def go_on(self) -> None:
        """To the next question without an answer."""
        found = self.model.next_unanswered(self.list.currentIndex())
        if found.isValid():
            self.list.setCurrentIndex(found)
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.announced.emit(self.count_words())

    def show_row(self, row: str) -> bool:
        """Go to a question (its id)."""
        if not self.model.index_of(row).isValid():
            return False
        self.list.setCurrentIndex(self.model.index_of(row))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _ended(self) -> None:
        if self.form.flush():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _entries(self, index: QModelIndex) -> list[Entry]:
        row = index.data(ROW)
        if not isinstance(row, FollowUpRow):
            return []
        entries: list[Entry] = [
            (outcome_words(o), str(n), lambda outcome=o: self._answer(index, outcome))
            for n, o in enumerate(OUTCOMES, start=1)
        ]
        entries.append((self.tr("Ta bort svaret"), "0", lambda: self._answer(index, "")))
        entries.append((self.tr("Kommentar"), "Enter", self.form.focus_comment))
        code = row.follow_up.sub_criterion
        if code:
            words = self.tr("Visa {code} i Bedömning").format(code=code)
            entries.append((words, "", lambda: self.go_to.emit("sub_criterion", code)))
        return entries

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.form.flush()
