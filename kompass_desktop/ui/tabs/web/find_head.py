"""The head over a list: which rows are shown, how many of them, and finding among them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import IconButton
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import add


class _FindField(QLineEdit):
    """Esc ends the finding."""

    ended = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class FindHead(QWidget):
    """`found`: other words are looked for; `to_list`: go on in the list."""

    found = Signal(str)
    to_list = Signal()

    def __init__(self, find_words: str, *more: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = Label("", "small", muted=True)
        self.field = _FindField()
        self.field.setAccessibleName(find_words)
        self.field.setPlaceholderText(find_words)
        self.field.hide()
        self.button = IconButton("search", find_words, key="Ctrl+F")
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 0, 16, 0)
        box.setSpacing(8)
        add(box, *more, self.count, -1, self.field, self.button)
        self.button.clicked.connect(self.find)
        self.field.textChanged.connect(self.found)
        self.field.returnPressed.connect(self.to_list)
        self.field.ended.connect(self._leave)
        follow_theme(self, self._refresh)

    def find(self) -> None:
        """Open the field, or go back to it."""
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def end(self) -> None:
        """Show everything again."""
        self.field.clear()
        self.field.hide()

    def show_count(self, shown: int, total: int) -> None:
        """Show how many of all are shown, where some are left out."""
        self.count.setText("" if shown == total else self.tr("{n} av {of}").format(n=shown, of=total))

    def _leave(self) -> None:
        self.end()
        self.to_list.emit()

    def _refresh(self) -> None:
        self.setFixedHeight(theme_of(self).px(46))
        self.field.setFixedWidth(theme_of(self).px(170))
