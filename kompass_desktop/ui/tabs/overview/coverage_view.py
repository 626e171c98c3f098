"""Täckning as it is seen: filled, half and hollow cells with their counts; a click or Enter goes there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kompass_desktop.model.catalogue import Area
from kompass_desktop.ui.models.coverage_table import CELL, CODE, FIRST_GROUP, ROW, TITLE, CoverageCell, CoverageTable
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pen import CENTRE, LEFT, Pen
from kompass_desktop.ui.widgets.row_table import Column, RowTable
from kompass_desktop.ui.widgets.rows import Index, RowState

SOURCE_WIDTH, GROUP_WIDTH = 68, 114
LEAST_TITLE, LEAST_GROUP = 220, 58


class CoverageView(RowTable):
    """The table. `cell_chosen` gives the index of a cell that somebody wants to go to."""

    cell_chosen = Signal(QModelIndex)
    escaped = Signal()

    def __init__(self, table: CoverageTable, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Täckning"), (), self._draw, height=self._row_height, hover=True, parent=parent)
        self._table = table
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.read_columns()
        self.setModel(table)
        self.clicked.connect(self._choose)
        self.opened.connect(self._choose)

    def read_columns(self) -> None:
        """As many columns as there are role groups."""
        columns = [Column("", 48, LEFT, (16, 0)), Column("", 0, LEFT, (6, 6))]
        columns += [Column("", SOURCE_WIDTH, CENTRE, (2, 2)) for _ in range(FIRST_GROUP - 2)]
        columns += [Column("", GROUP_WIDTH, CENTRE, (2, 2)) for _ in self._table.groups]
        self.set_columns(tuple(columns))
        self.fit()

    def column_widths(self) -> list[int]:
        """As in every table, but the groups give way before the titles cannot be read."""
        widths, px = super().column_widths(), theme_of(self).px
        groups = len(widths) - FIRST_GROUP
        lacking = px(LEAST_TITLE) - widths[TITLE]
        if groups > 0 and lacking > 0:
            each = max(px(LEAST_GROUP), px(GROUP_WIDTH) - -(-lacking // groups))
            given = (px(GROUP_WIDTH) - each) * groups
            widths[TITLE] += given
            widths[FIRST_GROUP:] = [each] * groups
        return widths

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if self._table.code_at(index):
            self.cell_chosen.emit(index)

    def _row_height(self, index: Index, _width: int) -> int:
        return theme_of(self).size("row" if self._table.code_at(index) else "row_area")

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        place, column = index.data(ROW), index.column()
        inner = self.columns[column].inner(rect).adjusted(0, 0, 0, -1)
        if isinstance(place, Area):
            pen.ground(rect, "window")
            if column == CODE:
                pen.badge(rect.x() + 16, rect.y() + (rect.height() - pen.theme.px(22)) / 2, place.number)
            elif column == TITLE:
                pen.text(inner, place.title, "strong")
            return
        cell = index.data(CELL)
        if isinstance(cell, CoverageCell):
            _draw_cell(pen, rect, cell)
        elif column == CODE:
            pen.text(inner, place.code, "body", "muted")
        else:
            pen.text(inner, place.title)


def _draw_cell(pen: Pen, rect: QRectF, cell: CoverageCell) -> None:
    """The form says how much, the figure says it, too; a dot says that the group is to be asked and has not been."""
    px = pen.theme.px
    box = QRectF(rect.center().x() - px(15), rect.center().y() - px(10), px(30), px(20))
    if cell.count:
        pen.cover(box, cell.how)
        colour = "on_accent" if cell.how == "has" else "text"
        pen.text(
            box.adjusted(-4, -3 if cell.how == "weak" else -1, 4, 0), str(cell.count), "small", colour, CENTRE, 600
        )
    elif cell.planned:
        pen.cover(box, "none")
    else:
        pen.text(box, "·", "body", "muted", CENTRE)
    if cell.denied:
        pen.text(QRectF(box.right() + 4, box.y() - 1, px(16), px(20)), "≠", "strong", "warn", CENTRE, 700)
