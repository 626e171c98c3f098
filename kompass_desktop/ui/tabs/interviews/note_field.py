"""The field that notes are typed in: one line, never in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from kompass_desktop.model.completion import Completion
from kompass_desktop.ui.theme.theme import follow_theme, theme_of

LONGEST_LINE = 1_000_000
"""Qt would cut a line at 32 767 characters without a word."""


class NoteLine(QLineEdit):
    """The field itself. Enter ends the line, the up arrow goes to the notes; undo reaches the app when it is empty.

    Tab writes out what `completions` offers for the text before the cursor, and the next offer when pressed again.
    """

    entered = Signal()
    up = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.completions: Callable[[str], Completion | None] = lambda _before: None
        self._written_out: tuple[str, Completion, int] | None = None
        self.setMaxLength(LONGEST_LINE)
        self.textChanged.connect(self._keep_one_line)
        follow_theme(self, self._refresh)

    def empty(self) -> None:
        """Begin anew: nothing stands there, and there is nothing in the field itself to undo."""
        self.setText("")

    def focusNextPrevChild(self, forward: bool) -> bool:
        return (forward and self._write_out()) or super().focusNextPrevChild(forward)

    def _write_out(self) -> bool:
        """Write out the word before the cursor; False where nothing is offered."""
        text, at = self.text(), self.cursorPosition()
        if self._written_out is not None and self._written_out[0] == text[:at]:
            _, completion, last = self._written_out
            number = (last + 1) % len(completion.offers)
            if number == last:
                return False
        else:
            found, number = self.completions(text[:at]), 0
            if found is None:
                return False
            completion = found
        before = text[: completion.start] + completion.offers[number]
        self.setSelection(completion.start, at - completion.start)
        self.insert(completion.offers[number])
        self._written_out = (before, completion, number)
        self.textEdited.emit(self.text())
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        at = self.cursorPosition()
        super().focusInEvent(event)
        self.deselect()  # Qt selects everything for who comes by key, and the next letter would take its place
        self.setCursorPosition(at)

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
