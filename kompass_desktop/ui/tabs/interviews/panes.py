"""Small panes over the window: the guiding questions of a sub-criterion, own abbreviations. No dialog stops work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kompass_desktop.model.changes import Change, deleting, setting
from kompass_desktop.model.questions import questions_of
from kompass_desktop.services.abbreviations import abbreviations_text, keep_abbreviations
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.row_draft import TypingPause
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.overlay import Overlay

WIDTH = 860


class QuestionPane(Overlay):
    """The guiding questions on a sub-criterion, each in a field, and an empty one more. Saved as it is typed."""

    failed = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window, WIDTH)
        self._session = session
        self._code = ""
        self._fields: list[tuple[str, str, QLineEdit]] = []
        self.head = Label("", "heading")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        hint = Label(
            self.tr("Frågorna är våra egna, inte SKR:s. Töm en rad för att ta bort frågan, skriv på den sista för att "
                    "lägga till en."),
            "small", muted=True, wrap=True,
        )  # fmt: skip
        self.box.addWidget(self.head)
        self.box.addLayout(self._lines)
        self.box.addWidget(hint)
        self._pause = TypingPause(self)
        self._pause.due.connect(self.flush)
        self.closed.connect(self.flush)

    def ask(self, code: str) -> None:
        """Open with the questions on a sub-criterion."""
        self.flush()
        self._code = code
        title = self._session.catalogue.sub_criterion(code).title
        self.head.setText(self.tr("Stödfrågor {code} {title}").format(code=code, title=title))
        for _, _, field in self._fields:
            self._lines.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = []
        for question in questions_of(self._session.evaluation, code):
            self._add(question.id, question.text)
        self._add("", "")
        self.open(self._fields[0][2])

    def flush(self) -> bool:
        """Save what stands typed; False if it could not be saved."""
        self._pause.stop()
        changes: list[Change] = []
        for number, (row, saved, field) in enumerate(self._fields):
            text = field.text()
            if text != saved:
                row = row or self._session.new_id()
                changes += self._changes(row, text, number)
                self._fields[number] = (row, text, field)
        if not changes:
            return True
        try:
            self._session.change(changes, origin=self, typing=True)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
            return False
        if self._fields[-1][2].text().strip() and self.isVisible():
            self._add("", "")
            self.place()
        return True

    def _changes(self, row: str, text: str, number: int) -> list[Change]:
        own = "/" not in row
        if own and not text.strip():
            known = self._session.evaluation.guiding_questions.get(row) is not None
            return [deleting("guiding_question", row)] if known else []
        values = {"sub_criterion": self._code, "text": text, **({"position": number} if own else {})}
        return setting("guiding_question", row, values)

    def _add(self, row: str, text: str) -> None:
        field = QLineEdit(text)
        field.setCursorPosition(0)
        number = len(self._fields) + 1
        field.setAccessibleName(self.tr("Stödfråga {n}").format(n=number) if row else self.tr("Ny stödfråga"))
        if not row:
            field.setPlaceholderText(self.tr("Ny fråga"))
        field.textEdited.connect(lambda _: self._pause.key())
        field.returnPressed.connect(self.close_pane)
        self._fields.append((row, text, field))
        self._lines.addWidget(field)


class AbbreviationPane(Overlay):
    """Own abbreviations, one a line. They belong to this computer and follow no file."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, 420)
        self._settings = Settings()
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Förkortningar, en per rad"))
        hint = Label(
            self.tr("En per rad: kf = kommunfullmäktige. Skriv kf i en anteckning och tryck Tab så skrivs ordet ut."),
            "small", muted=True, wrap=True,
        )  # fmt: skip
        for part in (Label(self.tr("Förkortningar"), "heading"), self.field, hint):
            self.box.addWidget(part)
        self._pause = TypingPause(self)
        self._pause.due.connect(self.keep)
        self.field.textChanged.connect(self._pause.key)
        self.closed.connect(self.keep)

    def ask(self) -> None:
        """Open with the list as it is."""
        self._settings = Settings()  # they can be changed elsewhere, too
        self.field.setPlainText(abbreviations_text(self._settings))
        self.field.setFixedHeight(theme_of(self).px(220))
        self.open(self.field)

    def keep(self) -> None:
        """Keep the list as it stands."""
        self._pause.stop()
        if keep_abbreviations(self._settings, self.field.toPlainText()):
            self.changed.emit()
