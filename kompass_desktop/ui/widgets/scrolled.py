"""A column that is as high as what stands in it while the screen has room, and scrolls where it has not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.panels import Panel

LEAST = 120


class Scrolled(QScrollArea):
    """The column, by its `name` for a screen reader; put its parts into `box`. The arrow keys scroll it.

    `width` (px at 100 % text) is how wide the words in it will be.
    """

    def __init__(self, name: str, width: int, *, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.box = QVBoxLayout()
        self._width = width
        inside = Panel("main", self.box, margins=(0, 0, 8, 0), gap=gap)
        self.box.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        width = theme_of(self).px(self._width)
        return QSize(width, self.box.totalHeightForWidth(width) if self.box.hasHeightForWidth() else
                     self.box.totalSizeHint().height())  # fmt: skip

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(LEAST, self.sizeHint().height()))
