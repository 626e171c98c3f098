"""The tables of Resultat: areas (with their sub-criteria), and figures side by side, under the charts or upright."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.models.history_table import EDITION, HistoryTable
from kompass_desktop.ui.models.profile_table import ROW, ComparisonTable, ProfileTable
from kompass_desktop.ui.models.result_table import AREA, SUB_CRITERION, TOTAL, ResultTable
from kompass_desktop.ui.models.results import MOST, OTHER, OWN
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pen import LEFT, RIGHT, Pen
from kompass_desktop.ui.widgets.row_table import Column, RowTable
from kompass_desktop.ui.widgets.rows import Index, RowState

TITLE, POINTS = 1, 2
WIDEST_TITLE = 480
"""The title column stops growing here (px at 100 % text): figures stay near their words."""
WORDS, NARROWEST, WIDEST = 150, 44, 74
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
        return near_figures(super().column_widths(), theme_of(self).px(WIDEST_TITLE))

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


class FigureTable(RowTable):
    """A table that never scrolls: words first, a column of figures per area, the total last."""

    first = 1
    """So many columns stand before the areas' figures."""

    def column_widths(self) -> list[int]:
        """The figures stand closer where the words would not find room."""
        theme, room = theme_of(self), self.viewport().width()
        areas, heads = len(self.columns) - self.first - 1, self.columns[: self.first]
        total, fixed = theme.px(self.columns[-1].width), sum(theme.px(c.width) for c in heads)
        each = (room - theme.px(WORDS) - total) // areas
        each = max(theme.px(NARROWEST), min(theme.px(WIDEST), each))
        rest = max(40, room - fixed - each * areas - total)
        return [*(theme.px(c.width) or rest for c in heads), *[each] * areas, total]

    def fit(self) -> None:
        """Keeps the whole table in sight."""
        super().fit()
        if self.model() is not None:
            self.setFixedHeight(self.content_height() + 2)


class ProfileStrip(FigureTable):
    """The areas' figures under the charts: a row for the evaluation and each thing beside it."""

    def __init__(self, model: ProfileTable, areas: int, parent: QWidget | None = None) -> None:
        self._source = model
        columns = (
            Column(self.tr("Område"), 0, LEFT, (16, 8)),
            *(Column(str(number + 1), WIDEST, RIGHT) for number in range(areas)),
            Column(self.tr("Totalt"), 92, RIGHT, (8, 16)),
        )
        super().__init__(self.tr("Poängprofilen i siffror"), columns, self._draw, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        row, column = index.data(ROW), index.column()
        inner = self.columns[column].inner(rect).adjusted(0, 0, 0, -1)
        last = column == len(self.columns) - 1
        colour = "muted" if row.kind in (MOST, OTHER) else "text"
        style = "strong" if row.kind == OWN or last else "body"
        pen.text(inner, self._source.cell(row, column), style, colour, self.columns[column].align)


class ComparisonView(RowTable):
    """The same figures upright: a line per area, a column for the evaluation and each thing beside it."""

    def __init__(self, name: str, model: ComparisonTable, parent: QWidget | None = None) -> None:
        self._source = model
        super().__init__(name, self._columns(), self._draw, height="row_area", parent=parent)
        self.setModel(model)
        model.modelReset.connect(self._other_columns)

    def _columns(self) -> tuple[Column, ...]:
        figures = [Column(row.words, 150, RIGHT, (4, 8)) for row in self._source.rows]
        words = (Column(self.tr("Nr"), 56, LEFT, (16, 0)), Column(self.tr("Område"), 0, LEFT, (6, 6)))
        return (*words, *figures)

    def _other_columns(self) -> None:
        self.set_columns(self._columns())
        self.fit()

    def column_widths(self) -> list[int]:
        """Names of what is compared with find room as far as there is any; the titles take no more than they need."""
        theme, room, count = theme_of(self), self.viewport().width(), max(1, len(self.columns) - 2)
        number, title = theme.px(56), min(theme.px(380), max(theme.px(200), self.viewport().width() // 3))
        each = max(theme.px(64), min(theme.px(200), (room - number - title) // count))
        return [number, title, *[each] * (len(self.columns) - 2)]

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        column, area = index.column(), self._source.number_at(index)
        inner = self.columns[column].inner(rect).adjusted(0, 0, 0, -1)
        if area is None:
            pen.hline(rect.x(), rect.y(), rect.width(), "line_strong")
        if column == 0:
            if area is not None:
                pen.badge(inner.x(), rect.y() + (rect.height() - pen.theme.px(22)) / 2, area)
            return
        kind = self._source.rows[column - 2].kind if column > 1 else ""
        strong = kind == OWN or area is None
        colour = "muted" if kind in (MOST, OTHER) else "text"
        pen.text(inner, str(index.data()), "strong" if strong else "body", colour, self.columns[column].align)


class HistoryView(FigureTable):
    """A line per evaluation of the municipality; areas only of the edition at hand."""

    first = 2

    def __init__(self, model: HistoryTable, areas: int, parent: QWidget | None = None) -> None:
        self._source = model
        columns = (
            Column(self.tr("År"), 80, LEFT, (16, 8)),
            Column(self.tr("Utgåva"), 0, LEFT),
            *(Column(str(number + 1), WIDEST, RIGHT) for number in range(areas)),
            Column(self.tr("Totalt"), 92, RIGHT, (8, 16)),
        )
        super().__init__(self.tr("Utvärderingarna år för år"), columns, self._draw, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        row, column = index.data(ROW), index.column()
        inner, words = self.columns[column].inner(rect).adjusted(0, 0, 0, -1), self._source.cell(row, column)
        strong = row.own or column == len(self.columns) - 1
        muted = column == EDITION or words == "–"
        pen.text(inner, words, "strong" if strong else "body", "muted" if muted else "text", self.columns[column].align)


def near_figures(widths: list[int], most: int) -> list[int]:
    """The widths of a table's columns, where the titles take no more than they need: the rest goes to the last one."""
    spare = widths[TITLE] - most
    if spare > 0:
        widths[TITLE] -= spare
        widths[-1] += spare
    return widths
