"""The tables of Resultat: areas (with their sub-criteria), and the areas' figures side by side under the charts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.models.profile_table import ROW, ProfileTable
from kompass_desktop.ui.models.result_table import AREA, SUB_CRITERION, TOTAL, ResultTable
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pen import LEFT, RIGHT, Pen
from kompass_desktop.ui.widgets.row_table import Column, RowTable
from kompass_desktop.ui.widgets.rows import Index, RowState

TITLE, POINTS = 1, 2
WIDEST_TITLE = 480
"""The title column stops growing here (px at 100 % text): figures stay near their words."""
WORDS, NARROWEST, WIDEST = 150, 44, 66
"""The strip's first column at least, and a figure's column at least and at most (px at 100 % text)."""
_ONLY_AREAS = 12
"""A table with more rows than this has sub-criteria between its areas."""


class ResultView(RowTable):
    """Areas on window ground with their badge, their sub-criteria between them, the total under a line."""

    def __init__(self, name: str, model: ResultTable, parent: QWidget | None = None) -> None:
        self._source = model
        number, title, points, most, share, scored = model.words()
        columns = (
            Column(number, 56, LEFT, (16, 0)),
            Column(title, 0, LEFT, (6, 6)),
            Column(points, 90, RIGHT),
            Column(most, 70, RIGHT),
            Column(share, 80, RIGHT),
            Column(scored, 116, LEFT, (24, 16)),
        )
        super().__init__(name, columns, self._draw, height=self._row_height, parent=parent)
        self.setModel(model)

    def column_widths(self) -> list[int]:
        """As in every table, but the titles take no more than they need; what is left goes to the last column."""
        widths = super().column_widths()
        spare = widths[TITLE] - theme_of(self).px(WIDEST_TITLE)
        if spare > 0:
            widths[TITLE] -= spare
            widths[-1] += spare
        return widths

    def _row_height(self, index: Index, _width: int) -> int:
        return theme_of(self).size("row" if index.data(ROW).kind == SUB_CRITERION else "row_area")

    def _draw(self, pen: Pen, rect: QRectF, index: Index, state: RowState) -> None:
        row, number = index.data(ROW), index.column()
        column = self.columns[number]
        inner, words = column.inner(rect).adjusted(0, 0, 0, -1), self._source.cell(row, number)
        if row.kind == AREA and self._source.rowCount() > _ONLY_AREAS and not state.selected:
            pen.ground(rect, "window")
        if row.kind == TOTAL:
            pen.hline(rect.x(), rect.y(), rect.width(), "line_strong")
        if number == 0 and row.kind == AREA:
            pen.badge(inner.x(), rect.y() + (rect.height() - pen.theme.px(22)) / 2, row.number)
            return
        strong = number == POINTS or (row.kind != SUB_CRITERION and number == TITLE)
        muted = number not in (TITLE, POINTS) or (row.points is None and number == POINTS)
        pen.text(inner, words, "strong" if strong else "body", "muted" if muted else "text", column.align)


class ProfileStrip(RowTable):
    """The areas' figures in one row under the charts, with the total last; it never scrolls."""

    def __init__(self, model: ProfileTable, areas: int, parent: QWidget | None = None) -> None:
        self._source = model
        columns = (
            Column(model.tr("Område"), 0, LEFT, (16, 8)),
            *(Column(str(number + 1), WIDEST, RIGHT) for number in range(areas)),
            Column(model.tr("Totalt"), 92, RIGHT, (8, 16)),
        )
        super().__init__(model.tr("Poängprofilen i siffror"), columns, self._draw, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)

    def column_widths(self) -> list[int]:
        """The figures stand closer where the words would not find room."""
        theme, room = theme_of(self), self.viewport().width()
        areas = len(self.columns) - 2
        total = theme.px(self.columns[-1].width)
        each = (room - theme.px(WORDS) - total) // areas
        each = max(theme.px(NARROWEST), min(theme.px(WIDEST), each))
        return [max(40, room - each * areas - total), *[each] * areas, total]

    def fit(self) -> None:
        """Keeps the whole table in sight."""
        super().fit()
        if self.model() is not None:
            self.setFixedHeight(self.content_height() + 2)

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        row, column = index.data(ROW), index.column()
        inner = self.columns[column].inner(rect).adjusted(0, 0, 0, -1)
        last = column == len(self.columns) - 1
        colour = "text" if row.own else "muted"
        style = "strong" if row.own or last else "body"
        pen.text(inner, self._source.cell(row, column), style, colour, self.columns[column].align)
