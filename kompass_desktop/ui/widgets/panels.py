"""Grounds and how things stand on them: paper in the middle, tools at the edge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of

Item = QWidget | QLayout | int
"""What `add` takes: a widget, a layout, a gap in px, or -1 for a stretch."""


class Panel(QFrame):
    """A ground: "main" (paper), "side", "right", "foot", "top" (with one line to the paper), "card" or "window"."""

    def __init__(
        self, kind: str, layout: QLayout, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("panel", kind)
        layout.setContentsMargins(*margins)
        layout.setSpacing(gap)
        self.setLayout(layout)


class Toolbar(Panel):
    """The 52 px row on top of a tab's paper. Add items with `add(self.row, …)`."""

    def __init__(self, *items: Item, size: str = "toolbar", parent: QWidget | None = None) -> None:
        self.row = QHBoxLayout()
        super().__init__("main", self.row, parent=parent)
        self._size = size
        add(self.row, *items)
        follow_theme(self, self._refresh)

    def _refresh(self) -> None:
        theme = theme_of(self)
        self.row.setContentsMargins(theme.space("l"), 0, theme.space("l"), 0)
        self.row.setSpacing(theme.space("s"))
        self.setFixedHeight(theme.size(self._size))


class Rule(QFrame):
    """One line across, in the colour of `line`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Mid)


def add(layout: QBoxLayout, *items: Item) -> QBoxLayout:
    """Adds widgets, layouts, gaps (px) and stretches (-1) in a row; returns the layout."""
    for item in items:
        if isinstance(item, int):
            layout.addStretch(1) if item < 0 else layout.addSpacing(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout


def column(*items: Item, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Items under each other."""
    box = QVBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    add(box, *items)
    return box


def row(*items: Item, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Items side by side."""
    box = QHBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    add(box, *items)
    return box


def keep_off_focus(widget: QWidget) -> QWidget:
    """Takes a widget out of the Tab order; only for what the keyboard reaches in another way."""
    widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return widget
