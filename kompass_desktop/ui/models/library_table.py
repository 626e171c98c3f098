"""The results of the comparison library as a table, and under it the mean of the chosen ones in the same columns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kompass_desktop.model.comparison import SWEDEN, Mean, Origin, Result, mean_of, one_per_year
from kompass_desktop.services.folding import folded
from kompass_desktop.ui.models.swedish_order import swedish_key
from kompass_desktop.ui.translation import decimal_number, points_words
from kompass_desktop.ui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
CHOICE, MUNICIPALITY, YEAR, EDITION, TOTAL, FIRST_AREA = range(6)
AREAS = 8
ORIGIN = FIRST_AREA + AREAS
COLUMNS = ORIGIN + 1
FEWEST_FOR_QUARTILES = 4


class LibraryRow(Struct, frozen=True):
    """One result as it stands in the table: whether it is chosen, and whether the mean's edition is its own."""

    result: Result
    own: bool
    chosen: bool
    same_edition: bool


class Selection(Struct, frozen=True):
    """What the mean is computed over: the results, whether somebody chose them, and the mean (None: nothing to take).

    `others` counts those of another edition, which take no part; `twice` those shown of a municipality and year that is
    there already; `unseen` the chosen ones that are not shown just now.
    """

    results: tuple[Result, ...]
    chosen: bool
    edition: str
    mean: Mean | None
    others: int
    twice: int
    unseen: int


class LibraryTable(QAbstractTableModel):
    """The shown results by municipality and year. `selection_changed`: the mean is another than before."""

    selection_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, Result] = {}
        self._part: tuple[Result, ...] = ()
        self._own: frozenset[str] = frozenset()
        self._chosen: set[str] = set()
        self._words = ""
        self._rows: list[LibraryRow] = []
        self.selection = Selection((), False, "", None, 0, 0, 0)

    # ---- what is shown
    def show_results(self, part: Iterable[Result], known: Iterable[Result], own: Collection[str]) -> None:
        """Show a part of all that is known; `own` are the ids of the user's own results. What is chosen stays so."""
        self._known = {r.id: r for r in known}
        self._part = tuple(sorted(part, key=lambda r: (swedish_key(r.municipality), r.year or 0, r.id)))
        self._own = frozenset(own)
        self._chosen &= set(self._known)
        self._fill()

    def find(self, words: str) -> None:
        """Show only the results whose municipality, year and edition hold all these words."""
        if words != self._words:
            self._words = words
            self._fill()

    def toggle(self, row: int) -> bool:
        """Choose a result for the mean, or no longer; returns whether it is chosen now."""
        result = self._rows[row].result
        self._chosen ^= {result.id}
        self._look_again()
        return result.id in self._chosen

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these results and no others."""
        self._chosen = set(ids) & set(self._known)
        self._look_again()

    @property
    def shown(self) -> tuple[Result, ...]:
        """The results that are shown."""
        return tuple(row.result for row in self._rows)

    @property
    def chosen(self) -> frozenset[str]:
        """The ids of what is chosen, also of what is not shown just now."""
        return frozenset(self._chosen)

    def row_of(self, id: str) -> int:
        """The row of a result, -1 where it is not shown."""
        return next((i for i, row in enumerate(self._rows) if row.result.id == id), -1)

    def _fill(self) -> None:
        words = folded(self._words).split()
        self.beginResetModel()
        found = [r for r in self._part if all(w in folded(f"{r.name} {r.edition}") for w in words)]
        self._rows = [LibraryRow(r, r.id in self._own, False, True) for r in found]
        self._look_again(tell=False)
        self.endResetModel()
        self.selection_changed.emit()

    def _look_again(self, tell: bool = True) -> None:
        """The mean, and with it which rows are chosen and which take no part."""
        shown = self.shown
        chosen = tuple(r for id, r in self._known.items() if id in self._chosen)
        once = tuple(
            one_per_year(sorted(shown, key=lambda r: r.id not in self._own))
        )  # one's own before a published one
        taken = chosen or once
        edition = newest_edition(taken)
        mean = mean_of(taken, "own", "", edition) if edition else None
        self.selection = Selection(
            results=taken, chosen=bool(self._chosen), edition=edition, mean=mean,
            others=sum(r.edition != edition for r in taken), twice=0 if chosen else len(shown) - len(once),
            unseen=len(self._chosen - {r.id for r in shown}),
        )  # fmt: skip
        self._rows = [
            LibraryRow(row.result, row.own, row.result.id in self._chosen, row.result.edition == edition)
            for row in self._rows
        ]
        if tell and self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, COLUMNS - 1))
        if tell:
            self.selection_changed.emit()

    # ---- words
    def columns(self) -> tuple[str, ...]:
        """The columns' words; that of the choice has none."""
        areas = (str(n + 1) for n in range(AREAS))
        return "", self.tr("Kommun"), self.tr("År"), self.tr("Utgåva"), self.tr("Total"), *areas, self.tr("Ursprung")

    def cell(self, row: LibraryRow, column: int) -> str:
        """What stands in a cell, in words; the choice is drawn."""
        result = row.result
        if FIRST_AREA <= column < ORIGIN:
            return points_words(result.areas.get(column - FIRST_AREA + 1))
        return {
            CHOICE: self.tr("vald") if row.chosen else self.tr("inte vald"),
            MUNICIPALITY: result.municipality,
            YEAR: points_words(result.year),
            EDITION: result.edition or "–",
            TOTAL: points_words(result.total),
            ORIGIN: self.origin_words(result.origin),
        }[column]

    def origin_words(self, origin: Origin) -> str:
        """Where a result comes from, in a word."""
        return {
            Origin.PUBLISHED: self.tr("Publicerad"),
            Origin.FILE: self.tr("Fil"),
            Origin.REPORT: self.tr("Rapport"),
            Origin.TYPED: self.tr("Inskriven"),
        }[origin]

    def row_words(self, row: LibraryRow) -> str:
        """A whole row as it is read aloud."""
        result = row.result
        known = self.tr("utgåva {edition}").format(edition=result.edition)
        edition = known if result.edition else self.tr("okänd utgåva")
        total = self.tr("ingen total") if result.total is None else self.tr("totalt {n}").format(n=result.total)
        areas = [self.tr("område {n}: {p}").format(n=n, p=p) for n, p in sorted(result.areas.items())]
        chosen = [self.tr("vald")] if row.chosen else []
        return ", ".join([result.name, edition, total, *areas, self.origin_words(result.origin), *chosen])

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == CHOICE:
            return self.row_words(row)  # where the keyboard comes to: the whole row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == MUNICIPALITY:
            return plain_tip(self.row_words(row))  # where room is scarce, columns give way
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns()[section]
        return None


class MeanTable(QAbstractTableModel):
    """Mean, first and third quartile of what is chosen, in the columns of the library's table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mean: Mean | None = None

    def show_mean(self, mean: Mean | None) -> None:
        """Show another mean; None leaves the rows blank."""
        if mean != self._mean:
            self._mean = mean
            self.dataChanged.emit(self.index(0, 0), self.index(2, COLUMNS - 1))

    def cell(self, row: int, column: int) -> str:
        """What stands in a cell: a figure is blank ("–") where there is none."""
        if FIRST_AREA <= column < ORIGIN:
            return decimal_words(self._area(row, column - FIRST_AREA + 1))
        if column == MUNICIPALITY:
            return (self.tr("Medel"), self.tr("Första kvartil"), self.tr("Tredje kvartil"))[row]
        if column == TOTAL:
            return decimal_words(self._mean.total if self._mean is not None and row == 0 else None)
        if column == EDITION and row == 0 and self._mean is not None:
            return self._mean.edition
        return ""

    def _area(self, row: int, number: int) -> float | None:
        if self._mean is None:
            return None
        if row == 0:
            return self._mean.areas.get(number)
        quartiles = self._mean.quartiles.get(number)
        return quartiles[row - 1] if quartiles is not None else None

    def row_words(self, row: int) -> str:
        """A row as it is read aloud."""
        figures = [self.tr("totalt {n}").format(n=self.cell(row, TOTAL))] if row == 0 else []
        areas = [self.tr("område {n}: {p}").format(n=n + 1, p=self.cell(row, FIRST_AREA + n)) for n in range(AREAS)]
        return ", ".join([self.cell(row, MUNICIPALITY), *figures, *areas])

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == CHOICE:
            return self.row_words(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index.row(), index.column())
        return None


def newest_edition(results: Sequence[Result]) -> str:
    """The newest edition among some results, our own country's first; "" where none is known."""
    known = {(r.country == SWEDEN, r.edition[-4:], r.edition) for r in results if r.edition}
    return max(known)[2] if known else ""


def decimal_words(number: float | None) -> str:
    """A mean in a table: "65,8", "–" where there is none."""
    return "–" if number is None else decimal_number(number, ".1f")
