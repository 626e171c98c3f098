"""The name of an attached file after its icon."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.labels import ElidedLabel
from kompass_desktop.ui.widgets.pen import Pen


class FileLine(QWidget):
    """A file's name after its icon; one that lies outside the evaluation has the icon of a link."""

    def __init__(self, name: ElidedLabel) -> None:
        super().__init__()
        self.inside = True
        self._box = QHBoxLayout(self)
        self._box.addWidget(name)
        follow_theme(self, self._refresh)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        box, icon = QRectF(self.rect()), "file-text" if self.inside else "folder"
        pen.icon(icon, 0, (box.height() - pen.theme.size("icon")) / 2 - 2, "muted")
        painter.end()

    def _refresh(self) -> None:
        self._box.setContentsMargins(theme_of(self).size("icon") + 8, 2, 0, 6)
        self.update()
