"""The note line, how it was understood, and a question to ask: always in the same place, never in the way of typing."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.note_line import Reading, read_line
from kompass_desktop.ui.models.note_list import NoteList
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.panels import Panel, add, column
from kompass_desktop.ui.widgets.pen import RIGHT, TYPED_SIGNS, Pen

LONGEST_LINE = 1_000_000
"""Qt would cut a line at 32 767 characters without a word."""


class NoteLine(QLineEdit):
    """The field itself. Enter ends the line, the up arrow goes to the notes; undo reaches the app when it is empty."""

    entered = Signal()
    up = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_LINE)
        self.textChanged.connect(self._keep_one_line)
        follow_theme(self, self._refresh)

    def empty(self) -> None:
        """Begin anew: nothing stands there, and there is nothing in the field itself to undo."""
        self.setText("")

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._is_for_the_app(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif plain and event.key() == Qt.Key.Key_Up:
            self.up.emit()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _is_for_the_app(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()

    def _keep_one_line(self, text: str) -> None:
        one_line = " ".join(text.splitlines()) if len(text.splitlines()) > 1 or text.endswith(("\n", "\r")) else text
        if one_line != text:  # a note is one line; pasted line breaks become spaces
            self.setText(one_line)

    def _refresh(self) -> None:
        self.setFixedHeight(theme_of(self).px(38))


class Understood(Struct, frozen=True):
    """What the line under the note line shows: codes, and in words what the marks mean."""

    codes: tuple[str, ...]
    sign: str | None
    sign_words: str
    seat: str | None
    seat_words: str
    hands_words: str
    request_words: str
    is_empty: bool


class LinePreview(QWidget):
    """ "Blir": the line as it will stand, in the same chips and signs as the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Understood((), None, "", None, "", "", "", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)

    def show_line(self, understood: Understood) -> None:
        """Show how a line is understood now."""
        if understood != self._shown:
            self._shown = understood
            self.setAccessibleName(self.words)
            self.update()

    @property
    def words(self) -> str:
        """The preview in words: "Blir: 1.3, styrka, plats C utvecklingschef"."""
        shown = self._shown
        seat = self.tr("plats {seat} {role}").format(seat=shown.seat, role=shown.seat_words) if shown.seat else ""
        parts = [*shown.codes, shown.sign_words, seat.strip(), shown.hands_words, shown.request_words]
        return self.tr("Blir: {what}").format(what=", ".join(filter(None, parts)))

    def sizeHint(self) -> QSize:
        return QSize(200, theme_of(self).px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(Pen(painter, theme_of(self)))
        painter.end()

    def _draw(self, pen: Pen) -> None:
        theme, shown = pen.theme, self._shown
        height = float(self.height())
        mark_y = (height - theme.size("chip")) / 2
        enter = self.tr("Enter sparar raden")
        right = self.width() - (0 if shown.is_empty else theme.text_width(enter, "small") + theme.space("l"))
        x = 0.0

        def words(text: str, gap: int = 10) -> None:
            nonlocal x
            room = right - x
            if room > theme.px(24) and text:
                x += min(room, pen.text(QRectF(x, 0, room, height - 1), text, "small", "muted")) + gap

        words(self.tr("Blir"))
        for code in shown.codes:
            if x + theme.px(38) < right:
                x += pen.chip(x, mark_y, code)
        x += 4
        if shown.is_empty:
            words(self.tr("+ styrka   – förbättring   * guldstjärna   ? följ upp   ! citat   = egen tanke   "
                          "#13 delområde   c: plats   5/7 håller med"))  # fmt: skip
            return
        if shown.sign and x + theme.px(20) < right:
            x += pen.sign(x, mark_y, TYPED_SIGNS[shown.sign]) + 6
            words(shown.sign_words, 12)
        if shown.seat and x + theme.px(20) < right:
            x += pen.seat(x, mark_y, shown.seat) + 6
            words(shown.seat_words, 12)
        for icon, text in (("hand", shown.hands_words), ("file-text", shown.request_words)):
            if text and x + theme.px(40) < right:
                pen.icon(icon, x, (height - theme.size("icon")) / 2)
                x += theme.size("icon") + 6
                words(text, 12)
        pen.text(QRectF(right, 0, self.width() - right, height - 1), enter, "small", "muted", RIGHT)

    def _refresh(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()


class NoteEntry(Panel):
    """Note line, preview and support question of the current sub-criterion."""

    def __init__(self, catalogue: Catalogue, notes: NoteList, parent: QWidget | None = None) -> None:
        self.line = NoteLine()
        self.preview = LinePreview()
        self.question_name = Label("", "small", weight=600)
        self.question = ElidedLabel("")
        self.more_questions = Button("", "quiet")
        self.next_code = Label("", "small", muted=True)
        hint_row = QHBoxLayout()
        self.hint = Panel("info", hint_row, margins=(12, 0, 12, 0), gap=12)
        add(hint_row, self.question_name)
        hint_row.addWidget(self.question, 1)
        add(hint_row, self.more_questions, self.next_code)
        super().__init__(
            "main", column(self.line, self.preview, self.hint), margins=(16, 8, 16, 12), gap=4, parent=parent
        )
        self._catalogue, self._notes = catalogue, notes
        self._code = catalogue.codes[0]
        self._roles: dict[str, str] = {}
        self._question = 0
        self.line.textChanged.connect(self._show_reading)
        self.more_questions.clicked.connect(self._next_question)
        follow_theme(self, self._refresh)

    def set_code(self, code: str) -> None:
        """Make another sub-criterion the one that lines are written under."""
        self._code, self._question = code, 0
        title = self._catalogue.sub_criterion(code).title
        self.line.setAccessibleName(self.tr("Anteckning, delområde {code} {title}").format(code=code, title=title))
        self.line.setPlaceholderText(self.tr("Skriv en anteckning om {code} {title}").format(code=code, title=title))
        self.next_code.setText(self.tr("Alt+→  {code}").format(code=self._catalogue.neighbour(code, 1)))
        self._show_question()
        self._show_reading()

    def set_roles(self, roles: dict[str, str]) -> None:
        """Tell who sits at which letter, for the preview."""
        self._roles = roles
        self._show_reading()

    def reading(self) -> Reading:
        """What the line means as it stands."""
        return read_line(self.line.text(), self._catalogue)

    def understood(self) -> Understood:
        """What the preview says of the line as it stands."""
        reading, notes = self.reading(), self._notes
        role = self._roles.get(reading.seat or "", "")
        return Understood(
            codes=reading.codes or (self._code,),
            sign=reading.sign,
            sign_words=notes.sign_words(reading.sign),
            seat=reading.seat,
            seat_words=(role[:1].lower() + role[1:] if role else self.tr("ingen på platsen ännu"))
            if reading.seat
            else "",
            hands_words=notes.hands_words(*reading.hands) if reading.hands else "",
            request_words=self.tr("begär {document}").format(document=reading.request) if reading.request else "",
            is_empty=not self.line.text().strip(),
        )

    def _show_reading(self) -> None:
        understood = self.understood()
        self.preview.show_line(replace(understood, codes=understood.codes[:4]))

    def _next_question(self) -> None:
        self._question += 1
        self._show_question()

    def _show_question(self) -> None:
        questions = self._catalogue.sub_criterion(self._code).questions
        self.hint.setVisible(bool(questions))
        if not questions:
            return
        place = self._question % len(questions)
        self.question_name.setText(self.tr("Stödfråga {code}").format(code=self._code))
        self.question.setText(questions[place])
        count = self.tr("{place} av {of}").format(place=place + 1, of=len(questions))
        self.more_questions.set_text(count)
        self.more_questions.setAccessibleName(self.tr("Nästa stödfråga, {count}").format(count=count))
        self.more_questions.setVisible(len(questions) > 1)

    def _refresh(self) -> None:
        self.hint.setFixedHeight(theme_of(self).px(36))
