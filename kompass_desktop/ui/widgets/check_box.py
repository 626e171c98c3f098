"""A box to tick: drawn here, so that it is seen in every theme and grows with the text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import Pen

SIDE, GAP, MARGIN = 18, 8, 3
"""The box, the room between it and the words, and the room for the ring of the focus, in px at 100 % text."""


class CheckBox(QCheckBox):
    """A tick box with words."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        follow_theme(self, self._refresh)

    def sizeHint(self) -> QSize:
        px = theme_of(self).px
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        width = px(SIDE) + px(GAP) + words.width() + 2 * MARGIN + 2
        return QSize(width, max(px(SIDE), words.height()) + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = Pen(painter, theme_of(self))
        side = pen.theme.px(SIDE)
        box = QRectF(MARGIN + 0.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        on, enabled = self.isChecked(), self.isEnabled()
        edge = "accent" if on else "line_strong"
        pen.fill(box, "accent" if on and enabled else "surface", 4, edge if enabled else "line")
        if on:
            mark = pen.theme.px(14)
            place = box.center()
            pen.icon("check", place.x() - mark / 2, place.y() - mark / 2, "on_accent" if enabled else "disabled", 14)
        words = QRectF(self.rect()).adjusted(MARGIN + side + pen.theme.px(GAP), 0, -MARGIN, 0)
        pen.text(words, self.text(), "body", "text" if enabled else "disabled")
        if self.hasFocus():
            pen.focus(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5)
        painter.end()

    def _refresh(self) -> None:
        self.setFont(theme_of(self).font("body"))
        self.updateGeometry()
        self.update()
