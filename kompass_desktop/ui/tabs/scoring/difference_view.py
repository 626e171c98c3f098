"""Skillnader as it is seen and typed in: one key takes a colleague's points, digits give others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.differences import Difference
from kompass_desktop.ui.models.difference_table import LETTERS, PEOPLE, ROW, DiffCol, DifferenceTable, Part
from kompass_desktop.ui.models.score_entry import ScoreEntry
from kompass_desktop.ui.tabs.scoring.code_table import CodeTable
from kompass_desktop.ui.tabs.scoring.score_drawing import draw_cell
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pen import LEFT, RIGHT, Pen
from kompass_desktop.ui.widgets.row_table import Column
from kompass_desktop.ui.widgets.rows import Index, RowState

LEAST_TITLE, WIDEST_TITLE = 170, 420
"""A title has at least and takes at most so much room (px at 100 % text)."""


class DifferenceView(CodeTable):
    """The agenda. Besides the keys of the score cell A, B … take the points of the first, the second evaluator.

    `taken` gives the sub-criterion and the evaluator.
    """

    taken = Signal(str, str)
    _table: DifferenceTable

    def __init__(
        self, table: DifferenceTable, entry: ScoreEntry, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        columns = (
            Column("", 52, LEFT, (16, 0)),
            Column("", 0, LEFT, (6, 6)),
            Column("", 50, RIGHT),
            *(Column("", 66, RIGHT, (2, 8)) for _ in PEOPLE),
            Column("", 72, RIGHT),
            Column("", 68, RIGHT),
            Column("", 190, LEFT, (14, 8)),
        )
        name = self.tr("Skillnader mellan utvärderarna")
        super().__init__(name, columns, self._draw, self._row_height, table, entry, catalogue, parent)

    def show_columns(self, room: float) -> None:
        """Shows the columns of those who are compared; the words at the right give way where the room (px) is less."""
        px, people = theme_of(self).px, len(self._table.people)
        for number, column in enumerate(PEOPLE):
            self.show_column(column, number < people)
        always = (DiffCol.NUMBER, DiffCol.MAX, DiffCol.SPREAD, DiffCol.AGREED, *PEOPLE[:people])
        left = room - px(LEAST_TITLE) - sum(px(self.columns[c].width) for c in always)
        self.show_column(DiffCol.ABOUT, left >= px(self.columns[DiffCol.ABOUT].width))

    def column_widths(self) -> list[int]:
        """Titles take no more than they need; what is left goes to what there is to see over."""
        widths = super().column_widths()
        spare = widths[DiffCol.TITLE] - theme_of(self).px(WIDEST_TITLE)
        if spare > 0 and not self.isColumnHidden(DiffCol.ABOUT):
            widths[DiffCol.TITLE] -= spare
            widths[DiffCol.ABOUT] += spare
        return widths

    def _type(self, event: QKeyEvent, code: str) -> bool:
        """The keys of the score cell, and a letter that takes somebody's points."""
        letter, people = event.text().upper(), self._table.people
        if letter and letter in LETTERS[: len(people)] and not self._table.hidden_points:
            self.taken.emit(code, people[LETTERS.index(letter)])
            return True
        return super()._type(event, code)

    def _row_height(self, index: Index, _width: int) -> int:
        return theme_of(self).size("row" if self._table.code_at(index) else "row_area")

    def _draw(self, pen: Pen, rect: QRectF, index: Index, state: RowState) -> None:
        row, column = index.data(ROW), index.column()
        if isinstance(row, Part):
            self._draw_part(pen, rect, row, column)
        else:
            self._draw_difference(pen, rect, row, column, state)

    def _draw_part(self, pen: Pen, rect: QRectF, part: Part, column: int) -> None:
        """The words stand across the columns: each cell draws its own part of them."""
        pen.ground(rect, "window")
        if column == DiffCol.ABOUT:
            return
        end = self.columnViewportPosition(DiffCol.AGREED) + self.columnWidth(DiffCol.AGREED) - 8
        line = QRectF(16, rect.y(), end - 16, rect.height() - 1)
        pen.painter.setClipRect(rect)
        pen.text(line, part.words, "strong")
        pen.text(line, self._table.part_words(part), "small", "muted", RIGHT)

    def _draw_difference(self, pen: Pen, rect: QRectF, row: Difference, column: int, state: RowState) -> None:
        inner, one = self.columns[column].inner(rect).adjusted(0, 0, 0, -1), row.sub_criterion
        hidden = self._table.hidden_points
        if column == DiffCol.NUMBER:
            pen.text(inner, one.code, "body", "muted")
        elif column == DiffCol.TITLE:
            pen.text(inner, one.title, "strong" if state.selected else "body")
        elif column == DiffCol.MAX:
            pen.text(inner, str(one.max_points), "body", "muted", RIGHT)
        elif column in PEOPLE:
            number = column - DiffCol.FIRST
            points = row.points[number][1] if number < len(row.points) else None
            pen.points(inner, points, hidden, "body")
        elif column == DiffCol.SPREAD:
            pen.points(inner, row.spread or None, hidden, "strong")
        elif column == DiffCol.AGREED:
            typed, wrong = self._table.typed(one.code), bool(self._table.wrong(one.code))
            editing = state.selected and self.hasFocus() and not self._table.closed
            draw_cell(pen, rect, row.consensus, typed, wrong, editing, hidden)
        else:
            warns = bool(row.contradictions or not row.sources)
            pen.text(inner, self._table.about(row), "small", "text" if warns else "muted")
