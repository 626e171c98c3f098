"""A section as it will be read: its bound figures filled in, on the accent's soft ground; typed figures are text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kompass_desktop.export.bound_fields import BoundText
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.text_area import TextArea


class FilledText(TextArea):
    """Shown while nobody writes. `asked` gives the place (in the text as it is written) that one wants to write at."""

    asked = Signal(int)

    def __init__(self, title: str) -> None:
        super().__init__(title, lines=1, grows=True, reading=True)
        self.setReadOnly(True)
        self._bound = BoundText("")

    def show_bound(self, bound: BoundText) -> None:
        """Shows a text with its figures marked."""
        if bound != self._bound:
            self._bound = bound
            self.set_text(bound.text)
            self._mark()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(self._bound.written_place(self.cursorForPosition(event.position().toPoint()).position()))
        else:
            super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.asked.emit(self._bound.written_place(len(self._bound.text)))

    def _mark(self) -> None:
        theme, marks = theme_of(self), list[QTextEdit.ExtraSelection]()
        look = QTextCharFormat()
        look.setForeground(theme.colour("accent"))
        look.setBackground(theme.colour("accent_soft"))
        look.setFontWeight(QFont.Weight.DemiBold)
        for span in self._bound.spans:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(span.start)
            cursor.setPosition(span.start + span.length, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)

    def _refresh(self) -> None:
        super()._refresh()
        if hasattr(self, "_bound"):
            self._mark()
