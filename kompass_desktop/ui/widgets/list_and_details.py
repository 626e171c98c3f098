"""A list at the left, and at the right what is known of the row that is chosen: how dialogs over many rows stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.panels import Panel


def list_and_details(rows: QWidget, details: QVBoxLayout, width: int, most: int) -> QWidget:
    """The two beside each other. `width` of the list in px at 100 % text, never over `most` px; details scroll."""
    details.setAlignment(Qt.AlignmentFlag.AlignTop)
    inside = Panel("main", details, margins=(20, 16, 20, 16), gap=8)
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    left = QVBoxLayout()
    left.addWidget(rows)
    side = Panel("side", left)
    side.setFixedWidth(min(theme_of(rows).px(width), most))
    both = QWidget()
    columns = QHBoxLayout(both)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(0)
    columns.addWidget(side)
    columns.addWidget(scroll, 1)
    return both


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
