"""The table of one area: its figures, and the cells in which other points are tried while that is on."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.models.area_detail import ROW, Col, DetailRow, DetailTable
from kompass_desktop.ui.models.what_if import WhatIf
from kompass_desktop.ui.tabs.results.tables import near_figures
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.pen import LEFT, RIGHT, Pen
from kompass_desktop.ui.widgets.row_table import Column, RowTable
from kompass_desktop.ui.widgets.rows import ENTER, Index, RowState

STEP = 5
WIDEST_TITLE = 640


class DetailView(RowTable):
    """A line per sub-criterion and the sum. Enter opens one in Bedömning; while points are tried the keys type them:
    digits, Backspace, PgUp and PgDn, Home, End, X or Delete for the real points, Enter for the next line."""

    current_code_changed = Signal(str)

    def __init__(self, model: DetailTable, what_if: WhatIf, parent: QWidget | None = None) -> None:
        self._source, self._what_if = model, what_if
        columns = (
            Column(self.tr("Nr"), 60, LEFT, (16, 0)),
            Column(self.tr("Delområde"), 0, LEFT, (6, 6)),
            Column(self.tr("Uppnått"), 72, RIGHT),
            Column(self.tr("Max"), 56, RIGHT),
            Column(self.tr("Andel"), 66, RIGHT),
            Column(self.tr("Förra"), 148, RIGHT, (4, 8)),
            Column(self.tr("Tänk om"), 84, RIGHT, (4, 16)),
        )
        super().__init__(self.tr("Områdets delområden i siffror"), columns, self._draw, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def current_code(self) -> str:
        """The code of the current line; "" for none."""
        return self._source.code_at(self.currentIndex())

    def go_to(self, code: str) -> bool:
        """Makes a sub-criterion current; False for one that is not here."""
        index = self._source.index_of(code)
        if not index.isValid():
            return False
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, how)
        return True

    def show_columns(self, before: bool) -> None:
        """Shows what was before and what is tried only where there is any."""
        self.show_column(Col.EARLIER, before)
        self.show_column(Col.TRIED, self._what_if.on)
        self.fit()

    def fit(self) -> None:
        """Keeps the whole table in sight."""
        super().fit()
        if self.model() is not None:
            self.setFixedHeight(self.content_height() + 2)

    def column_widths(self) -> list[int]:
        """Figures stay near their words."""
        return near_figures(super().column_widths(), theme_of(self).px(WIDEST_TITLE))

    # ---- keys
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.current_code:
            self.go_to(self._source.code_at(self._source.index(0, 0)))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        code = self.current_code
        if not (self._what_if.on and plain and code and (self._step(event) or self._type(event, code))):
            super().keyPressEvent(event)

    def _step(self, event: QKeyEvent) -> bool:
        down = event.key() in (*ENTER, Qt.Key.Key_Down)
        if not down and event.key() != Qt.Key.Key_Up:
            return False
        self.go_to(self._source.code_at(self._source.index(self.currentIndex().row() + (1 if down else -1), 0)))
        return True

    def _type(self, event: QKeyEvent, code: str) -> bool:
        what_if, key, text = self._what_if, event.key(), event.text()
        if len(text) == 1 and text in "0123456789":
            what_if.digit(code, text)
        elif key == Qt.Key.Key_Backspace:
            what_if.backspace(code)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            what_if.step(code, STEP if key == Qt.Key.Key_PageUp else -STEP)
        elif key == Qt.Key.Key_Home:
            what_if.put(code, 0)
        elif key == Qt.Key.Key_End:
            what_if.put(code, self._source.rows[self.currentIndex().row()].max_points)
        elif key == Qt.Key.Key_Delete or text in ("x", "X"):
            what_if.give_back(code)
        elif key == Qt.Key.Key_Escape and what_if.typed(code) is not None:
            what_if.give_back(code)  # what stands half typed is given up
        else:
            return False
        return True

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._what_if.leave()
        self.current_code_changed.emit(self._source.code_at(now))

    # ---- drawing
    def _draw(self, pen: Pen, rect: QRectF, index: Index, state: RowState) -> None:
        row, column = index.data(ROW), Col(index.column())
        place = self.columns[column]
        inner = place.inner(rect).adjusted(0, 0, 0, -1)
        if not row.code:
            pen.hline(rect.x(), rect.y(), rect.width(), "line_strong")
        if column == Col.CODE:
            if row.code:
                pen.chip(rect.x() + 16, rect.y() + (rect.height() - pen.theme.size("chip")) / 2, row.code)
        elif column == Col.TRIED and row.code:
            self._draw_cell(pen, rect, row, state.selected)
        else:
            strong = column in (Col.POINTS, Col.TRIED) or (column == Col.TITLE and not row.code)
            colour = "text" if column in (Col.TITLE, Col.POINTS, Col.TRIED) else "muted"
            words = self._source.cell(row, column)
            pen.text(inner, words, "strong" if strong else "body", "muted" if words == "–" else colour, place.align)

    def _draw_cell(self, pen: Pen, rect: QRectF, row: DetailRow, selected: bool) -> None:
        """A cell to type in. A real point is muted, a tried one strong: with an arrow, so that form says it, too."""
        side = min(rect.height() - 4, pen.theme.size("row") - 5)
        cell = QRectF(rect.x() + 4, rect.y() + (rect.height() - side) / 2, rect.width() - 16, side)
        if selected and self.hasFocus():
            pen.fill(cell, "surface", 4)
            pen.focus(cell, 4, "bad" if row.wrong else "focus")
        else:
            pen.fill(cell, None, 4, "bad" if row.wrong else "line_control")
        inner = cell.adjusted(4, -1, -8, 0)
        words = row.typed if row.typed is not None else self._source.cell(row, Col.TRIED)
        if row.is_tried or row.typed is not None:
            pen.text(inner, f"→ {words}", "strong", "bad" if row.wrong else "text", RIGHT)
        else:
            pen.text(inner, words, "body", "muted", RIGHT)
