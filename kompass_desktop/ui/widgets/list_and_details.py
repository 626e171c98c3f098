"""A list at the left, and at the right what is known of the row that is chosen: how dialogs over many rows stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.panels import Panel, column

LEAST_LIST, LEAST_DETAILS = 140, 300
"""Widths (px at 100 % text) under which a list is none, and under which details are cut."""


def list_and_details(rows: QWidget, details: QVBoxLayout, width: int, most: int) -> QWidget:
    """The two beside each other. `width` of the list in px at 100 % text, never over `most` px; details scroll.

    Where there is not room for both it is the list that gives way: its rows end in …, words of the details cannot.
    """
    details.setSpacing(8)
    # A stretch, no alignment: a layout that is aligned to the top gets no more height than its sizeHint, which knows
    # nothing of how high wrapped words become.
    inside = Panel("main", column(details, -1), margins=(20, 16, 20, 16))
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    left = QVBoxLayout()
    left.addWidget(rows)
    side = Panel("side", left)
    return _Both(side, scroll, width, most)


class _Both(QWidget):
    """The two; what the list may take is looked at anew when there is more or less room."""

    def __init__(self, side: QWidget, details: QWidget, width: int, most: int) -> None:
        super().__init__()
        self._side, self._width, self._most = side, width, most
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(side)
        columns.addWidget(details, 1)
        follow_theme(self, self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        px = theme_of(self).px
        room = max(px(LEAST_LIST), self.width() - px(LEAST_DETAILS))
        self._side.setFixedWidth(min(px(self._width), self._most, room))


def clear(details: QBoxLayout) -> None:
    """Takes out what was shown of another row, with the rows of buttons in it."""
    while details.count():
        item = details.takeAt(0)
        widget = item.widget() if item is not None else None
        if isinstance(item, QBoxLayout):
            clear(item)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def fit_to_screen(dialog: QDialog, width: int, height: int) -> None:
    """Gives a dialog its size in px at 100 % text, as far as the screen has room."""
    px, screen = theme_of(dialog).px, dialog.screen().availableGeometry()
    dialog.resize(min(px(width), screen.width() - 16), min(px(height), screen.height() - 48))
