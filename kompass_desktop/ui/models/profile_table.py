"""The areas' figures side by side: a row for the evaluation's own points and one for the max, a column per area."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.totals import Totals
from kompass_desktop.ui.translation import points_words

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class ProfileRow(Struct, frozen=True):
    """A row: its words, the points per area and their sum; `own` marks the evaluation's."""

    words: str
    points: tuple[int | None, ...]
    total: int | None
    own: bool


class ProfileTable(QAbstractTableModel):
    """Words, one column per area, total."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._areas = catalogue.areas
        self._rows: tuple[ProfileRow, ...] = ()

    def show_totals(self, name: str, totals: Totals) -> None:
        """Shows the totals of the evaluation with this name."""
        if not totals.complete:
            name = self.tr("{name}, av bedömda").format(name=name)
        own = ProfileRow(name, tuple(a.points for a in totals.areas), totals.total, True)
        most = ProfileRow(self.tr("Max"), tuple(a.max_points for a in totals.areas), totals.max_points, False)
        if not self._rows:
            self.beginResetModel()
            self._rows = (own, most)
            self.endResetModel()
        elif (own, most) != self._rows:
            self._rows = (own, most)
            self.dataChanged.emit(self.index(0, 0), self.index(1, self.columnCount() - 1))

    def cell(self, row: ProfileRow, column: int) -> str:
        """What stands in a cell."""
        if column == 0:
            return row.words
        return points_words(row.total if column > len(self._areas) else row.points[column - 1])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._areas) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(row, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        numbers = [str(a.number) for a in self._areas]
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Område"), *numbers, self.tr("Totalt"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and 0 < section <= len(self._areas):
            return self._areas[section - 1].title
        return None
