"""Tables of sub-criteria under headings: one goes from one to the next, and points are typed straight into the row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.ui.models.difference_table import DifferenceTable
from kompass_desktop.ui.models.score_entry import ScoreEntry
from kompass_desktop.ui.models.score_table import ScoreTable
from kompass_desktop.ui.tabs.scoring.score_keys import typed_in
from kompass_desktop.ui.widgets.row_table import Column, RowTable
from kompass_desktop.ui.widgets.rows import ENTER, Draw, Height


class CodeTable(RowTable):
    """The table. Keys: those of the score cell, Enter, arrows.

    `code_changed` follows the current row. Rows without a code are headings: they cannot be chosen.
    """

    code_changed = Signal(str)

    def __init__(
        self, name: str, columns: Sequence[Column], draw: Draw, height: Height, table: ScoreTable | DifferenceTable,
        entry: ScoreEntry, catalogue: Catalogue, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(name, columns, draw, height=height, parent=parent)
        self._table, self._entry, self._catalogue = table, entry, catalogue
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
        """Does what a key does to the points of the current row; False for a key that does nothing to them."""
        if self._table.hidden_points or not self.isEnabled():
            return False
        return typed_in(self._entry, self._catalogue.sub_criterion(code), event)

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
            event.accept()  # a heading cannot be chosen, and pressing it must not lose the current row
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
