"""A list with the form of its current row: beside it where there is room, else under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.panels import Panel, Rule

FORM, WIDEST_FORM, LEAST_LIST = 352, 560, 330
"""Widths at 100 % text: of the form beside the list, and what the list needs for that."""


class _Upright(QFrame):
    """One line from top to bottom, in the colour of `line`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Mid)


class Split(QWidget):
    """`show_form` shows the form or takes it away, so that the list gets all of the room."""

    def __init__(self, main: QWidget, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._across, self._upright = Rule(self), _Upright(self)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(form)
        inside = QVBoxLayout()
        self._panel = Panel("window", inside, parent=self)
        inside.addWidget(self._scroll)
        self._box.addWidget(main, 1)
        for part in (self._across, self._upright, self._panel):
            self._box.addWidget(part)
        follow_theme(self, self._fit)

    def show_form(self, shown: bool) -> None:
        """Show the form, or give its room to the list."""
        self._panel.setVisible(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = theme_of(self).px
        beside = self.width() >= px(FORM + LEAST_LIST)
        shown = not self._panel.isHidden()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
        self._upright.setVisible(shown and beside)
        self._across.setVisible(shown and not beside)
        if beside:
            self._panel.setFixedWidth(min(px(WIDEST_FORM), max(px(FORM), self.width() * 40 // 100)))
            self._panel.setMaximumHeight(16_777_215)
            self._panel.setMinimumHeight(0)
        else:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(16_777_215)
            self._panel.setFixedHeight(max(px(120), self.height() * 55 // 100))
