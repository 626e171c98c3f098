"""The three cards under the tiles: what is left to do, what comes next, who has what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kompass_desktop.ui.models.overview_words import Line
from kompass_desktop.ui.models.shown_rows import ROW, ShownRows
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.pen import CENTRE, Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState


class Lines(ShownRows):
    """The lines of one card."""

    def words(self, line: Line) -> str:
        return ", ".join(filter(None, (" ".join(line.date or ()), line.words, line.under)))


class Card(Panel):
    """A heading and lines; a line that leads somewhere is gone to by a click or Enter."""

    chosen = Signal(str, str)

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("card", box, margins=(1, 10, 1, 8), gap=2, parent=parent)
        self._title = title
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        box.addLayout(head)
        self.remark = Label("", "small", muted=True)
        head.addWidget(Label(title, "heading"))
        head.addStretch(1)
        head.addWidget(self.remark)
        self.nothing = Label(empty, "body", muted=True, wrap=True)
        self.nothing.setContentsMargins(16, 6, 16, 6)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.list = RowList(title, _draw, height=46, parent=self)
        self._model = Lines(self)
        self.list.setModel(self._model)
        self.list.clicked.connect(self._choose)
        self.list.opened.connect(self._choose)
        box.addWidget(self.nothing, 1)
        box.addWidget(self.list, 1)

    def show_lines(self, lines: Sequence[Line], remark: str = "") -> None:
        """Show other lines, with a remark beside the heading."""
        self._model.show_lines(tuple(lines))
        self.remark.setText(remark)
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(ROW)
        if line is not None and line.target is not None:
            self.chosen.emit(*line.target)


def _draw(pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
    line, px = index.data(ROW), pen.theme.px
    if line is None:
        return
    x, middle = rect.x() + 16, rect.y() + rect.height() / 2
    if line.date is not None:
        pen.text(QRectF(x, rect.y() + 3, px(40), px(22)), line.date[0], "strong", "text", CENTRE)
        pen.text(QRectF(x, rect.y() + px(23), px(40), px(18)), line.date[1], "caption", "muted", CENTRE)
        x += px(54)
    elif line.badge:
        side = px(30)
        pen.fill(QRectF(x, middle - side / 2, side, side), "sunken", side / 2)
        pen.text(QRectF(x - 4, middle - side / 2 - 1, side + 8, side), line.badge, "caption", "text", CENTRE, 600)
        x += px(44)
    elif line.icon:
        pen.icon(line.icon, x, middle - px(8), line.colour)
        x += px(30)
    right = rect.right() - 12
    if line.target is not None:
        right -= px(18)
        pen.icon("chevron-right", right, middle - px(8), "muted")
    pen.two_lines(QRectF(x, rect.y(), max(0.0, right - x - 8), rect.height()), line.words, line.under)
