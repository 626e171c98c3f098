"""The figures of Resultat as tables: areas, or areas with their sub-criteria, always computed from the consensus."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.totals import Totals
from kompass_desktop.ui.translation import percent_words, points_words

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
AREA, SUB_CRITERION, TOTAL = "area", "sub_criterion", "total"


class ResultRow(Struct, frozen=True):
    """One line of figures. `number` is an area's number; `scored` and `of` count its sub-criteria."""

    kind: str
    number: int
    code: str
    title: str
    points: int | None
    max_points: int
    scored: int
    of: int

    @property
    def share(self) -> int | None:
        """The points in whole percent of max; None until everything is scored that they are the sum of."""
        return None if self.points is None or self.scored < self.of else round(100 * self.points / self.max_points)


def result_rows(catalogue: Catalogue, totals: Totals, with_sub_criteria: bool, total_words: str) -> list[ResultRow]:
    """The lines of the table; the total stands last."""
    rows: list[ResultRow] = []
    for area in catalogue.areas:
        one = totals.area(area.number)
        rows.append(ResultRow(AREA, area.number, "", area.title, one.points, one.max_points, one.scored, one.of))
        for sub in area.sub_criteria if with_sub_criteria else ():
            points = totals.points.get(sub.code)
            scored = 0 if points is None else 1
            rows.append(ResultRow(SUB_CRITERION, area.number, sub.code, sub.title, points, sub.max_points, scored, 1))
    most = totals.max_points if totals.complete else totals.max_scored
    rows.append(ResultRow(TOTAL, 0, "", total_words, totals.total, most, totals.scored, totals.of))
    return rows


class ResultTable(QAbstractTableModel):
    """Number, title, achieved, max, share and how much is scored."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []

    def show_rows(self, rows: list[ResultRow]) -> None:
        """Shows these rows; where their number is the same, only those that differ are repainted."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for i, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(i, 0), self.index(i, self.columnCount() - 1))

    def words(self) -> tuple[str, ...]:
        """The columns' words."""
        return (
            self.tr("Nr"),
            self.tr("Område"),
            self.tr("Uppnått"),
            self.tr("Max"),
            self.tr("Andel"),
            self.tr("Bedömda"),
        )

    def cell(self, row: ResultRow, column: int) -> str:
        """What stands in a cell, in words."""
        return (
            row.code or (str(row.number) if row.number else ""),
            row.title,
            points_words(row.points),
            str(row.max_points),
            "–" if row.share is None else percent_words(row.share),
            "" if row.kind == SUB_CRITERION else self.tr("{scored} av {of}").format(scored=row.scored, of=row.of),
        )[column]

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(row, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.words()[section]
        return None
