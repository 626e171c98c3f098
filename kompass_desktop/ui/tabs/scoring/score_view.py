"""The score table as it is seen and typed in: digits go straight into the cell of the current row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.ui.models.score_entry import ScoreEntry
from kompass_desktop.ui.models.score_table import BESIDE, ROW, AreaRow, Col, ScoreTable, SubCriterionRow
from kompass_desktop.ui.tabs.scoring.code_table import CodeTable
from kompass_desktop.ui.tabs.scoring.score_drawing import draw_cell, draw_sources, draw_stages
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.labels import plain_tip
from kompass_desktop.ui.widgets.pen import LEFT, RIGHT, Pen
from kompass_desktop.ui.widgets.row_table import Column
from kompass_desktop.ui.widgets.rows import Index, RowState

WIDEST_TITLE = 560
"""From here on the title column stops growing (px at 100 % text): a figure must never stand far from its words."""
WRAPS_FROM = 1.5
"""From this text scale titles wrap to two lines."""
LEAST_TITLE = 190
"""A title has at least so much room (px at 100 % text) before the columns beside the points give way."""
_ALWAYS = (Col.NUMBER, Col.MAX, Col.POINTS, Col.SOURCES)


class ScoreView(CodeTable):
    """Points by area; `current_code` follows the current row."""

    _table: ScoreTable

    def __init__(
        self, table: ScoreTable, entry: ScoreEntry, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        columns = (
            Column(self.tr("Nr"), 52, LEFT, (16, 0)),
            Column(self.tr("Delområde"), 0, LEFT, (6, 6)),
            Column(self.tr("Max"), 56, RIGHT),
            Column(self.tr("Poäng"), 72, RIGHT),
            *(Column("", 52, RIGHT, (2, 8)) for _ in BESIDE),
            Column(self.tr("Gem."), 56, RIGHT),
            Column(self.tr("Källor"), 106, LEFT, (12, 0)),
            Column(self.tr("Stadium"), 78, LEFT, (10, 4)),
            Column(self.tr("Förra"), 56, RIGHT, (4, 8)),
        )
        name = self.tr("Poäng per delområde")
        super().__init__(name, columns, self._draw, self._row_height, table, entry, catalogue, parent)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(self.indexAt(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, index: QModelIndex) -> str:
        """The whole title where it is cut, "" elsewhere."""
        if not index.isValid() or index.column() != Col.TITLE:
            return ""
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        strong = index.row() == self.currentIndex().row() or not self._table.code_at(index)
        room = self.columns[Col.TITLE].inner(QRectF(self.visualRect(index))).width()
        one_line = self.rowHeight(index.row()) <= theme_of(self).size("row_area")
        cut = one_line and theme_of(self).text_width(title, "strong" if strong else "body") > room
        return plain_tip(title) if cut else ""

    # ---- drawing
    def column_widths(self) -> list[int]:
        """As in every table, but the titles take no more than they need: figures stay near their words."""
        widths = super().column_widths()
        widths[Col.TITLE] = min(widths[Col.TITLE], theme_of(self).px(WIDEST_TITLE))
        return widths

    def widest(self) -> int:
        """How wide the table grows at most, with its scroll bar and a margin (px)."""
        return self._other_columns() + theme_of(self).px(WIDEST_TITLE) + 26

    def _other_columns(self) -> int:
        theme = theme_of(self)
        shown = [c for i, c in enumerate(self.columns) if i != Col.TITLE and not self.isColumnHidden(i)]
        return sum(theme.px(c.width) for c in shown)

    def _row_height(self, index: Index, _width: int) -> int:
        theme = theme_of(self)
        if not self._table.code_at(index):
            return theme.size("row_area")
        if theme.text_scale < WRAPS_FROM:
            return theme.size("row")
        row = self._table.row_of(index)
        assert isinstance(row, SubCriterionRow)
        room = self.columnWidth(Col.TITLE) - 12
        lines = 2 if theme.text_width(row.sub_criterion.title, "strong") > room else 1
        return theme.size("row") + (lines - 1) * round(theme.metrics("body").height())

    def _draw(self, pen: Pen, rect: QRectF, index: Index, state: RowState) -> None:
        row, column = index.data(ROW), Col(index.column())
        if isinstance(row, AreaRow):
            self._draw_area(pen, rect, row, column)
        else:
            self._draw_sub_criterion(pen, rect, row, column, state)

    def _draw_area(self, pen: Pen, rect: QRectF, row: AreaRow, column: Col) -> None:
        pen.ground(rect, "window")
        inner, total = self.columns[column].inner(rect).adjusted(0, 0, 0, -1), row.total
        if column == Col.NUMBER:
            pen.badge(rect.x() + 16, rect.y() + (rect.height() - pen.theme.px(22)) / 2, row.area.number)
        elif column == Col.TITLE:
            pen.text(inner, row.area.title, "strong")
        elif column == Col.MAX:
            pen.text(inner, str(total.max_points), "small", "muted", RIGHT)
        elif column == Col.POINTS:
            pen.points(inner, total.points, self._table.hidden_points)
        elif column == Col.SOURCES:
            words = self.tr("{scored} av {of}").format(scored=total.scored, of=total.of)
            pen.text(inner, words, "small", "muted")
        elif column in self._table.beside:
            sums = self._table.beside[column].totals
            self._draw_beside(pen, inner, sums is None, sums.area(row.area.number).points if sums else None)
        elif column == Col.EARLIER:
            self._draw_beside(pen, inner, not self._table.sees_earlier, self._table.earlier(str(row.area.number)))

    def _draw_sub_criterion(self, pen: Pen, rect: QRectF, row: SubCriterionRow, column: Col, state: RowState) -> None:
        inner, one = self.columns[column].inner(rect).adjusted(0, 0, 0, -1), row.sub_criterion
        if column == Col.NUMBER:
            pen.text(inner, one.code, "body", "muted")
        elif column == Col.TITLE:
            self._draw_title(pen, inner, one.title, state.selected)
        elif column == Col.MAX:
            pen.text(inner, str(one.max_points), "body", "muted", RIGHT)
        elif column == Col.POINTS:
            editing = state.selected and self.hasFocus() and not self._table.closed
            draw_cell(pen, rect, row.points, row.typed, bool(row.wrong), editing, self._table.hidden_points)
        elif column == Col.SOURCES:
            draw_sources(pen, inner, row.evidence)
        elif column == Col.STAGE:
            draw_stages(pen, inner, row.evidence)
        elif column == Col.EARLIER:
            self._draw_beside(pen, inner, not self._table.sees_earlier, self._table.earlier(one.code))
        elif column in self._table.beside:
            sums = self._table.beside[column].totals
            self._draw_beside(pen, inner, sums is None, sums.points.get(one.code) if sums else None)

    def _draw_beside(self, pen: Pen, rect: QRectF, unseen: bool, points: int | None) -> None:
        """Points that are not entered here: plain, and muted while nobody may see them."""
        pen.points(rect, points, unseen or self._table.hidden_points, "body")

    def show_columns(self, stages: bool, room: float) -> None:
        """Shows the columns that have something to say; those beside the points give way where the room (px) is less.

        The points of the time before go first, then what was agreed, then the colleagues'.
        """
        px, table = theme_of(self).px, self._table
        beside = [c for c in BESIDE if c in table.beside]
        wide = room - px(LEAST_TITLE) - sum(px(self.columns[c].width) for c in _ALWAYS)
        wide -= px(self.columns[Col.STAGE].width) if stages else 0
        for column, wanted in (
            *((c, True) for c in beside), (Col.AGREED, Col.AGREED in table.beside), (Col.EARLIER, table.has_earlier),
        ):  # fmt: skip
            width = px(self.columns[column].width)
            shown = wanted and wide >= width
            wide -= width if shown else 0
            self.show_column(column, shown)
        for column in BESIDE:
            if column not in beside:
                self.show_column(column, False)
        self.show_column(Col.STAGE, stages)

    def _draw_title(self, pen: Pen, rect: QRectF, title: str, selected: bool) -> None:
        style = "strong" if selected else "body"
        if rect.height() < pen.theme.size("row") + 4:
            pen.text(rect, title, style)
            return
        height = pen.wrapped_height(title, rect.width(), style)
        pen.text(rect.adjusted(0, (rect.height() - height) / 2, 0, 0), title, style, wrap=True)
