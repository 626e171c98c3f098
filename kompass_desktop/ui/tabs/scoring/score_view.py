"""The score table as it is seen and typed in: digits go straight into the cell of the current row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from kompass_desktop.model.notes import STAGES
from kompass_desktop.ui.models.evidence import SOURCES, Evidence
from kompass_desktop.ui.models.score_entry import ScoreEntry
from kompass_desktop.ui.models.score_table import ROW, AreaRow, Col, ScoreTable, SubCriterionRow
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.labels import plain_tip
from kompass_desktop.ui.widgets.pen import LEFT, RIGHT, Pen
from kompass_desktop.ui.widgets.row_table import Column, RowTable
from kompass_desktop.ui.widgets.rows import ENTER, Index, RowState

STEP = 5
WIDEST_TITLE = 560
"""From here on the title column stops growing (px at 100 % text): a figure must never stand far from its words."""
WRAPS_FROM = 1.5
"""From this text scale titles wrap to two lines."""
_COUNTS_FROM = STAGES.index("done")


class ScoreView(RowTable):
    """The table. Keys: digits, Backspace, PgUp and PgDn, Home, End, X, Delete, Enter, Esc, arrows.

    `current_code` follows the current row; `left_by_escape` when Esc had nothing to give up.
    """

    code_changed = Signal(str)

    def __init__(self, table: ScoreTable, entry: ScoreEntry, parent: QWidget | None = None) -> None:
        columns = (
            Column(table.tr("Nr"), 52, LEFT, (16, 0)),
            Column(table.tr("Delområde"), 0, LEFT, (6, 6)),
            Column(table.tr("Max"), 56, RIGHT),
            Column(table.tr("Poäng"), 72, RIGHT),
            Column(table.tr("Källor"), 106, LEFT, (12, 0)),
            Column(table.tr("Stadium"), 78, LEFT, (10, 4)),
        )
        super().__init__(table.tr("Poäng per delområde"), columns, self._draw, height=self._row_height, parent=parent)
        self._table, self._entry = table, entry
        self.shows_focus = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setModel(table)
        self.selectionModel().currentChanged.connect(self._moved)

    # ---- where we are
    @property
    def current_code(self) -> str:
        """The code of the current row; "" before there is one."""
        return self._table.code_at(self.currentIndex())

    def go_to(self, code: str) -> bool:
        """Makes a sub-criterion current and visible, with its area where there is room; False for an unknown code."""
        index = self._table.index_of(code)
        if not index.isValid():
            return False
        if self.isRowHidden(index.row()):
            self.show_only(None)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        first_of_area = not self._table.code_at(index.siblingAtRow(index.row() - 1))
        if first_of_area:
            self.scrollTo(index.siblingAtRow(index.row() - 1))
        self.scrollTo(index)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_in_sight()

    def keep_in_sight(self) -> None:
        """Larger text or a smaller window must not leave the reason below standing for a row that is out of sight."""
        self.scrollTo(self.currentIndex())

    def show_only(self, codes: list[str] | None) -> None:
        """Shows only these sub-criteria with their areas; None shows all."""
        wanted = None if codes is None else set(codes)
        area_row, area_has = -1, False
        for number in range(self._table.rowCount()):
            code = self._table.code_at(self._table.index(number, 0))
            if code:
                hidden = wanted is not None and code not in wanted
                area_has = area_has or not hidden
                self.setRowHidden(number, hidden)
            else:
                if area_row >= 0:
                    self.setRowHidden(area_row, not area_has)
                area_row, area_has = number, False
        if area_row >= 0:
            self.setRowHidden(area_row, not area_has)

    # ---- keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        code = self.current_code
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if not code or not plain or not (self._move(event) or self._type(event, code)):
            if event.text() and plain and event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
                event.accept()  # a letter is no search here
                return
            event.ignore() if event.key() == Qt.Key.Key_Escape else super().keyPressEvent(event)

    def _move(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (*ENTER, Qt.Key.Key_Down):
            self.go_to(self._beside(1))
        elif key == Qt.Key.Key_Up:
            self.go_to(self._beside(-1))
        else:
            return key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        return True

    def _type(self, event: QKeyEvent, code: str) -> bool:
        if self._table.hidden_points or not self.isEnabled():
            return False
        entry, key, text = self._entry, event.key(), event.text()
        top = self._table.row_of(self.currentIndex())
        assert isinstance(top, SubCriterionRow)
        if len(text) == 1 and text in "0123456789":
            entry.digit(code, text)
        elif key == Qt.Key.Key_Backspace:
            entry.backspace(code)
        elif key == Qt.Key.Key_PageUp:
            entry.step(code, STEP)
        elif key == Qt.Key.Key_PageDown:
            entry.step(code, -STEP)
        elif key == Qt.Key.Key_Home:
            entry.put(code, 0)
        elif key == Qt.Key.Key_End:
            entry.put(code, top.sub_criterion.max_points)
        elif key == Qt.Key.Key_Delete or text in ("x", "X"):
            entry.put(code, None)
        elif key == Qt.Key.Key_Escape:
            return entry.drop(code)
        else:
            return False
        return True

    def _beside(self, step: int) -> str:
        """The next shown sub-criterion up or down, this one at either end."""
        number = self.currentIndex().row() + step
        while 0 <= number < self._table.rowCount():
            code = self._table.code_at(self._table.index(number, 0))
            if code and not self.isRowHidden(number):
                return code
            number += step
        return self.current_code

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._table.code_at(index):
            event.accept()  # an area cannot be chosen, and pressing it must not lose the current row
            return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.current_code:
            self.go_to(self._table.code_at(self._table.index(1, 0)))
        super().focusInEvent(event)
        self.shows_focus = False  # the ring stands round the score cell, not round the row

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        old = self._table.code_at(before)
        if old:
            self._entry.leave(old)
        self.code_changed.emit(self._table.code_at(now))

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

    def _draw_sub_criterion(self, pen: Pen, rect: QRectF, row: SubCriterionRow, column: Col, state: RowState) -> None:
        inner, one = self.columns[column].inner(rect).adjusted(0, 0, 0, -1), row.sub_criterion
        if column == Col.NUMBER:
            pen.text(inner, one.code, "body", "muted")
        elif column == Col.TITLE:
            self._draw_title(pen, inner, one.title, state.selected)
        elif column == Col.MAX:
            pen.text(inner, str(one.max_points), "body", "muted", RIGHT)
        elif column == Col.POINTS:
            self._draw_cell(pen, rect, row, state.selected)
        elif column == Col.SOURCES:
            draw_sources(pen, inner, row.evidence)
        else:
            draw_stages(pen, inner, row.evidence)

    def _draw_title(self, pen: Pen, rect: QRectF, title: str, selected: bool) -> None:
        style = "strong" if selected else "body"
        if rect.height() < pen.theme.size("row") + 4:
            pen.text(rect, title, style)
            return
        height = pen.wrapped_height(title, rect.width(), style)
        pen.text(rect.adjusted(0, (rect.height() - height) / 2, 0, 0), title, style, wrap=True)

    def _draw_cell(self, pen: Pen, rect: QRectF, row: SubCriterionRow, selected: bool) -> None:
        side = min(rect.height() - 4, pen.theme.size("row") - 5)
        cell = QRectF(rect.x() + 4, rect.y() + (rect.height() - side) / 2, rect.width() - 4, side)
        inner, hidden = cell.adjusted(0, -1, -8, 0), self._table.hidden_points
        editing = selected and self.hasFocus() and not hidden
        if editing or (row.wrong and not hidden):
            pen.fill(cell, "surface", 4)
            pen.focus(cell, 4, "bad" if row.wrong else "focus")
        if row.typed is None or hidden:
            pen.points(inner, row.points, hidden)
            return
        # What is being typed stands with a caret after it, so that one sees that more digits may follow.
        pen.text(inner, row.typed, "strong", "bad" if row.wrong else "text", RIGHT)
        if editing:
            pen.painter.fillRect(
                QRectF(inner.right() + 1, cell.y() + 6, 1, cell.height() - 12), pen.theme.colour("text")
            )


def draw_sources(pen: Pen, rect: QRectF, evidence: Evidence) -> None:
    """I D W, each on its ground where there is something; a warning where everything rests on one of them."""
    px = pen.theme.px
    side, y = px(18), rect.y() + (rect.height() - px(18)) / 2
    for i, letter in enumerate(SOURCES):
        pen.source(QRectF(rect.x() + i * px(22), y, side, side), letter, evidence.has(letter))
    if evidence.one_source:
        pen.icon("triangle-alert", rect.x() + px(70), y + px(2), "warn", 14)


def draw_stages(pen: Pen, rect: QRectF, evidence: Evidence) -> None:
    """Five bars, one per stage: planned and decided hollow (they do not count), done and later filled."""
    px, foot = pen.theme.px, rect.bottom() - pen.theme.px(6)
    for i, count in enumerate(evidence.stages):
        height = px(2) if not count else px(2 + min(count, 5) * 3.4)
        bar = QRectF(rect.x() + i * px(10), foot - height, px(7), height)
        if not count:
            pen.fill(bar, "line", 1)
        elif i < _COUNTS_FROM:
            pen.fill(bar, None, 1, "line_strong")
        else:
            pen.fill(bar, "accent", 1)
