"""The tabs of the window as text: the current one in text colour with a line under it, always the same weight."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.pen import Pen


class TabStrip(QTabBar):
    """The tabs. Where they find no room they scroll with arrows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._refresh)

    def wanted_width(self) -> int:
        """How wide all shown tabs are side by side."""
        return sum(self.tabSizeHint(i).width() for i in range(self.count()) if self.isTabVisible(i))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            Pen(painter, theme_of(self)).focus(QRectF(self.tabRect(self.currentIndex())).adjusted(1, 4, -1, -4), 6)
            painter.end()

    def _refresh(self) -> None:
        # Said outright: tabs that are hidden while the text size changes would keep the font they had.
        self.setFont(theme_of(self).font("body"))
        self.updateGeometry()
