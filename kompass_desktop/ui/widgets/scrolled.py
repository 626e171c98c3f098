"""A column that is as high as what stands in it while the screen has room, and scrolls where it has not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.panels import Panel, column

LEAST, FRAME = 120, 48
"""So low (px) the column may become, and so much of the screen is left to the frame of its window."""


class Scrolled(QScrollArea):
    """The column; put its parts into `box`. Its window grows with it as far as the screen has room.

    `width` (px at 100 % text) is how wide the words in it will be. With a `name` for a screen reader the arrow keys
    scroll it; without one what stands in it takes the focus, and is scrolled into sight.
    """

    def __init__(self, width: int, name: str = "", *, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout()
        self._width = width
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
        self.box.setSpacing(gap)
        self._column = column(self.box, -1)
        inside = Panel("main", self._column, margins=(0, 0, 8 if name else 0, 0))
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry().width() - 2 * FRAME
        width = max(self.width() if self.isVisible() else 0, min(theme_of(self).px(self._width), room))
        inside = self._column
        high = inside.totalHeightForWidth(width) if inside.hasHeightForWidth() else inside.totalSizeHint().height()
        return QSize(width, high)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._column.totalMinimumSize().width() + bar, min(LEAST, self.sizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()
        # Its parts have only now been given their look, and may be higher than they were when they were laid out.
        self._column.invalidate()
        self._column.activate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            if self.isVisible():
                self._grow()
        return done

    def _grow(self) -> None:
        window = self.window()
        layout = window.layout()
        if layout is None:
            return
        room = window.screen().availableGeometry().height() - FRAME
        lacking = self.sizeHint().height() - self.height()
        wanted = min(window.height() + lacking, room)
        if lacking > 0 and wanted > window.height():
            window.resize(window.width(), wanted)
