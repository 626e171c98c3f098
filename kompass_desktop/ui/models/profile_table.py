"""The areas' figures side by side: a row for the evaluation and each thing it is set beside, a column per area.

`ComparisonTable` shows the same rows turned round: a line per area, and a column for each of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.model.catalogue import Area
from kompass_desktop.ui.models.results import ProfileRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SHOWN, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


class _Figures(QAbstractTableModel):
    """Rows of figures over the areas of an edition."""

    def __init__(self, areas: Sequence[Area], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.areas = tuple(areas)
        self.rows: tuple[ProfileRow, ...] = ()

    def show_rows(self, rows: tuple[ProfileRow, ...]) -> None:
        """Shows these rows; where there are as many of the same kinds, only those that differ are repainted."""
        if [r.kind for r in rows] != [r.kind for r in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(*self.place_of(number))

    def place_of(self, row: int) -> tuple[QModelIndex, QModelIndex]:
        """The first and the last cell of a row of figures."""
        raise NotImplementedError


class ProfileTable(_Figures):
    """Words, one column per area, total."""

    def cell(self, row: ProfileRow, column: int) -> str:
        """What stands in a cell."""
        return row.words if column == 0 else row.shown(column - 1)

    def place_of(self, row: int) -> tuple[QModelIndex, QModelIndex]:
        return self.index(row, 0), self.index(row, self.columnCount() - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.areas) + 2

    def data(self, index: Index, role: int = SHOWN) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == ROW:
            return row
        if role == SHOWN:
            return self.cell(row, column)
        if role == SPOKEN:
            return row.words if column == 0 else row.spoken(column - 1)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = SHOWN) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        numbers = [str(a.number) for a in self.areas]
        if role == SHOWN:
            return (self.tr("Område"), *numbers, self.tr("Totalt"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and 0 < section <= len(self.areas):
            return self.areas[section - 1].title
        return None


class ComparisonTable(_Figures):
    """Number, area, and a column for each row of figures; the total is the last line."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.rows else len(self.areas) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows) + 2

    def place_of(self, row: int) -> tuple[QModelIndex, QModelIndex]:
        return self.index(0, row + 2), self.index(self.rowCount() - 1, row + 2)

    def number_at(self, index: Index) -> int | None:
        """The number of the area in a line; None for the total."""
        return self.areas[index.row()].number if index.row() < len(self.areas) else None

    def data(self, index: Index, role: int = SHOWN) -> Any:
        if not index.isValid() or role not in (SHOWN, SPOKEN):
            return None
        place, column = index.row(), index.column()
        area = self.areas[place] if place < len(self.areas) else None
        if column == 0:
            return str(area.number) if area is not None else ""
        if column == 1:
            return area.title if area is not None else self.tr("Totalt")
        row = self.rows[column - 2]
        return row.spoken(place) if role == SPOKEN else row.shown(place)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = SHOWN) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == SHOWN:
            return (self.tr("Nr"), self.tr("Område"), *(row.words for row in self.rows))[section]
        return None
