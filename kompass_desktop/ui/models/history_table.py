"""The same municipality over the years: what this evaluation, the earlier one and the library tell of it.

Totals are set beside each other across editions, with the edition named; areas only within the edition at hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.chart_history import HistoryWords, YearTotal
from kompass_desktop.model.comparison import Comparability, Result, comparability, history_of, result_of
from kompass_desktop.model.earlier import earlier_result
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.sealing import may_see_earlier
from kompass_desktop.model.totals import Totals
from kompass_desktop.services.library import Library
from kompass_desktop.ui.models.comparison_words import edition_words
from kompass_desktop.ui.translation import points_words
from kompass_desktop.ui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SHOWN, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
YEAR, EDITION, FIRST_AREA = 0, 1, 2


class HistoryRow(Struct, frozen=True):
    """One evaluation: `areas` where they may be compared, `titles` what its own edition calls them."""

    year: str
    edition: str
    total: int | None
    areas: Mapping[int, int]
    comparable: bool
    own: bool
    titles: Mapping[int, str] = {}
    source: str = ""


class History(Struct, frozen=True):
    """The rows, oldest first, and whether earlier ones are there that may not be seen yet."""

    rows: tuple[HistoryRow, ...] = ()
    withheld: bool = False


def history_rows(evaluation: Evaluation, totals: Totals, library: Library, asker: str) -> History:
    """What is known of the municipality, up to this evaluation. What the file tells of a year wins over the library."""
    own = result_of("", evaluation.municipality, evaluation.year, evaluation.catalogue, totals)
    before = earlier_result(evaluation)
    known = history_of(library.results, evaluation.municipality, evaluation.year)
    if before is not None:
        known = [r for r in known if r.year != before.year] + [before]
    if not may_see_earlier(evaluation, asker):
        return History((_row(evaluation, own, library, own=True),), bool(known))
    known.sort(key=lambda r: (r.year or 0, r.id))
    rows = [_row(evaluation, r, library, own=False) for r in known]
    return History((*rows, _row(evaluation, own, library, own=True)))


def _row(evaluation: Evaluation, result: Result, library: Library, *, own: bool) -> HistoryRow:
    how = comparability(evaluation.edition, result.edition, other_country=result.country)
    comparable = own or how is Comparability.AREAS
    editions = (e for e in library.editions if (e.edition, e.country) == (result.edition, result.country))
    titles: Mapping[int, str] = {} if comparable else next((e.areas for e in editions), {})
    year = str(result.year) if result.year is not None else QCoreApplication.translate("results", "tidigare")
    edition = evaluation.edition if own else result.edition
    areas = dict(result.areas) if comparable else {}
    return HistoryRow(year, edition, result.total, areas, comparable, own, titles, result.source)


def year_totals(history: History) -> tuple[YearTotal, ...]:
    """The rows as the columns of the chart."""
    return tuple(YearTotal(r.year, edition_words(r.edition), r.edition, r.total, r.own) for r in history.rows)


def history_words(name: str) -> HistoryWords:
    """What the chart says."""
    translate = QCoreApplication.translate
    return HistoryWords(
        name,
        translate("results", "Samma utgåva"),
        translate("results", "Annan utgåva: bara totalen, med förbehåll"),
        translate("results", "ny utgåva"),
    )


def history_figures(history: History) -> str:
    """Every figure of the chart in words."""
    translate, said = QCoreApplication.translate, list[str]()
    for row in history.rows:
        total = translate("results", "inget total") if row.total is None else str(row.total)
        said.append(f"{row.year}, {edition_words(row.edition)}: {total}")
    return "; ".join(said)


class HistoryTable(QAbstractTableModel):
    """Year, edition, the areas of the edition at hand, and the total."""

    def __init__(self, areas: tuple[Area, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._areas = areas
        self.rows: tuple[HistoryRow, ...] = ()

    def show_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Shows these evaluations."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def cell(self, row: HistoryRow, column: int) -> str:
        """What stands in a cell."""
        if column == YEAR:
            return row.year
        if column == EDITION:
            return row.edition or self.tr("okänd")
        if column == FIRST_AREA + len(self._areas):
            return points_words(row.total)
        return points_words(row.areas.get(self._areas[column - FIRST_AREA].number))

    def said(self, row: HistoryRow, column: int) -> str:
        """A cell as it is said: of another edition, why there is no figure and what its area was called."""
        place = column - FIRST_AREA
        if row.comparable or not 0 <= place < len(self._areas):
            return self.cell(row, column)
        number = self._areas[place].number
        title = row.titles.get(number)
        words = self.tr("Område {number} jämförs inte: {edition}").format(
            number=number, edition=edition_words(row.edition)
        )
        return self.tr("{words}, där det heter {title}").format(words=words, title=title) if title else words

    # ---- Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._areas) + 3

    def data(self, index: Index, role: int = SHOWN) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role == ROW:
            return row
        if role == SHOWN:
            return self.cell(row, column)
        if role == SPOKEN:
            return self.said(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = self.said(row, column)
            return plain_tip(words) if words != self.cell(row, column) else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = SHOWN) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == SHOWN:
            numbers = [str(a.number) for a in self._areas]
            return (self.tr("År"), self.tr("Utgåva"), *numbers, self.tr("Totalt"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and 0 <= section - FIRST_AREA < len(self._areas):
            return self._areas[section - FIRST_AREA].title
        return None
