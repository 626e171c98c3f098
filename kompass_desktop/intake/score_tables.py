"""Puts chapter 4 together: every sub-criterion's row with its figures, wherever on the page they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kompass_desktop.intake.figures import Figure, read_pair
from kompass_desktop.intake.lines import Line
from kompass_desktop.intake.score_columns import Slot, fill, pair_fits
from kompass_desktop.intake.score_rows import Entry
from kompass_desktop.intake.titles import continues, names_of
from kompass_desktop.model.catalogue import Catalogue


@dataclass(slots=True)
class ScoreRow:
    """One sub-criterion's row as it is being put together; `cells` is None until its figures are found."""

    code: str
    area: int
    line: Line
    sure: bool
    words: list[str] = field(default_factory=list[str])
    cells: tuple[str, ...] | None = None
    figure: Figure | None = None
    repeats: list[Entry] = field(default_factory=list[Entry])

    @property
    def title(self) -> str:
        """The name as the report prints it."""
        return " ".join(self.words)

    @property
    def has_figures(self) -> bool:
        """Whether its figures have been found, readable or not."""
        return self.cells is not None or self.figure is not None


@dataclass(slots=True)
class ScoreTables:
    """Chapter 4 as found: rows by code, the cells of sum rows by area, figures and rows that found no place."""

    rows: dict[str, ScoreRow] = field(default_factory=dict[str, ScoreRow])
    sums: dict[int, list[Entry]] = field(default_factory=dict[int, list[Entry]])
    lone_sums: dict[int, Entry] = field(default_factory=dict[int, Entry])
    sum_figures: dict[int, tuple[Line, Figure]] = field(default_factory=dict[int, tuple[Line, Figure]])
    totals: list[Entry] = field(default_factory=list[Entry])
    strays: list[Entry] = field(default_factory=list[Entry])
    swapped_areas: set[int] = field(default_factory=set[int])
    first_line: Line | None = None


def tables_of(entries: Iterable[Entry], catalogue: Catalogue) -> ScoreTables:
    """Assemble the tables from the lines of chapter 4."""
    assembly = _Assembly(catalogue)
    for entry in entries:
        assembly.take(entry)
    assembly.finish()
    return assembly.tables


class _Assembly:
    """Walks through the lines and remembers which rows still wait for their figures."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.tables = ScoreTables()
        self._catalogue = catalogue
        self._area: int | None = None
        self._current: ScoreRow | None = None
        self._waiting: list[ScoreRow] = []
        self._block: list[Entry] = []
        self._before: list[Entry] = []
        self._awaits_sum = False
        self._swapped = False

    def take(self, entry: Entry) -> None:
        """Add one line."""
        if entry.kind == "row":
            self._take_row(entry)
        elif entry.kind == "area":
            self._take_area(entry)
        elif entry.kind == "figures":
            self._take_figures(entry)
        elif entry.kind == "sum":
            self._take_sum(entry)
        elif entry.kind == "header":
            self._swapped = entry.swapped
        else:
            self._take_words(entry)

    def finish(self) -> None:
        """Settle what is still waiting at the end."""
        self._place_block()

    def _take_row(self, entry: Entry) -> None:
        if self._block:
            self._place_block()
        code = entry.code or ""
        row = self.tables.rows.get(code)
        if row is None:
            row = ScoreRow(code, entry.area or 0, entry.line, entry.sure)
            self.tables.rows[code] = row
            self.tables.first_line = self.tables.first_line or entry.line
        elif entry.cells and row.has_figures:
            row.repeats.append(entry)
            self._current = row
            return
        row.sure = row.sure or entry.sure
        if entry.words and (not row.words or continues(row.title, entry.words, self._names(code))):
            row.words.append(entry.words)
        self._begin(row, entry)

    def _begin(self, row: ScoreRow, entry: Entry) -> None:
        self._current, self._area, self._awaits_sum = row, row.area, False
        if self._swapped:
            self.tables.swapped_areas.add(row.area)
        if entry.cells:
            self._give(row, entry)
        elif row not in self._waiting and not row.has_figures:
            self._waiting.append(row)

    def _give(self, row: ScoreRow, entry: Entry) -> None:
        row.cells, row.line = entry.cells, entry.line
        # Rows before it that have no figures of their own will not get any from further down.
        self._waiting = []
        self._before = []

    def _take_area(self, entry: Entry) -> None:
        if self._block:
            self._place_block()
        self._area, self._current, self._awaits_sum = entry.area, None, False
        self._swapped = entry.swapped
        if entry.cells and entry.area and pair_fits(entry.cells, self._catalogue.area(entry.area).max_points):
            self.tables.sums.setdefault(entry.area, []).append(entry)

    def _take_figures(self, entry: Entry) -> None:
        if self._waiting:
            self._block.append(entry)
        elif not self._take_as_sum(entry, named=self._awaits_sum):
            self._before.append(entry)
        self._awaits_sum = False

    def _take_sum(self, entry: Entry) -> None:
        if self._block:
            self._place_block()
        if entry.cells:
            if not self._take_as_sum(entry, named=True):
                self.tables.strays.append(entry)
        else:
            self._awaits_sum = True

    def _take_as_sum(self, entry: Entry, named: bool) -> bool:
        """Take figures as the area's sum row or the grand total, if that is what they are."""
        if pair_fits(entry.cells, self._catalogue.max_points):
            self.tables.totals.append(entry)
            return True
        if self._area is None:
            return False
        most = self._catalogue.area(self._area).max_points
        turned = tuple(reversed(entry.cells))
        if named or pair_fits(entry.cells, most) or (self._swapped and pair_fits(turned, most)):
            self.tables.sums.setdefault(self._area, []).append(entry)
            return True
        if len(entry.cells) == 1 and self._current is not None and self._is_last(self._current):
            self.tables.lone_sums.setdefault(self._area, entry)
            return True
        return False

    def _take_words(self, entry: Entry) -> None:
        row = self._current
        if row is None:
            self._remember(entry)
            return
        goes_on = continues(row.title, entry.words, self._names(row.code))
        if not row.has_figures and entry.cells:
            most = self._catalogue.sub_criterion(row.code).max_points
            if not self._block and (goes_on or pair_fits(entry.cells, most)):
                row.words.append(entry.words)
                self._give(row, entry)
                return
        if goes_on and not entry.cells:
            row.words.append(entry.words)
        else:
            self._remember(entry)

    def _remember(self, entry: Entry) -> None:
        if pair_fits(entry.cells, self._catalogue.max_points):
            self.tables.totals.append(entry)
        elif len(entry.cells) >= 2 and len(entry.words) < 100:
            self.tables.strays.append(entry)

    def _place_block(self) -> None:
        """Match the rows that wait with the figures that have come, or with the ones that stood before them."""
        rows, block, before = self._waiting, self._block, self._before
        self._waiting, self._block, self._before = [], [], []
        if not rows:
            return
        found, used = self._fill(rows, block)
        earlier, used_before = self._fill(rows, before)
        if found and earlier and found != earlier:
            doubt = "siffrorna står skilda från raderna och kan höra till flera tabeller"
            for row in rows:
                row.figure = Figure(None, (), doubt)
            return
        if found is None and earlier is not None:
            found, used = earlier, used_before
            self._before = block
            block = before
        if found is None:
            self._leave(rows, block)
            return
        for row in rows:
            row.figure = found[row.code]
        for area in {row.area for row in rows}:
            if f"sum {area}" in found:
                self.tables.sum_figures[area] = (block[-1].line, found[f"sum {area}"])
        for entry in block[used:]:
            if not self._take_as_sum(entry, named=False):
                self._before.append(entry)

    def _leave(self, rows: Sequence[ScoreRow], block: Sequence[Entry]) -> None:
        """Give up on rows whose figures do not fit, but keep a sum row that stood among them."""
        sums = [entry for entry in block if self._take_as_sum(entry, named=False)]
        rest = [entry for entry in block if entry not in sums]
        for row in rows:
            if rest:
                shown = ", ".join(" ".join(entry.cells) for entry in rest[:4])
                row.figure = Figure(None, (), f"siffrorna efter raderna ({shown}) går inte säkert att knyta till dem")

    def _fill(self, rows: Sequence[ScoreRow], block: Sequence[Entry]) -> tuple[dict[str, Figure] | None, int]:
        """Figures for the rows from a block, and how many of the block's lines they took."""
        slots = [self._slot(row) for row in rows]
        with_sums: list[Slot] = []
        for row, slot in zip(rows, slots, strict=True):
            with_sums.append(slot)
            if self._is_last(row):
                with_sums.append(Slot(f"sum {row.area}", self._catalogue.area(row.area).max_points))
        lines = [entry.cells for entry in block]
        for used in range(len(block), 0, -1):
            rest = block[used:]
            # Columns must come out even; where every line had its max, lines after them do no harm.
            if all(self._is_sum_like(entry) for entry in rest) or all(len(cells) > 1 for cells in lines[:used]):
                found = fill(slots, with_sums, lines[:used])
                if found is not None:
                    return found, used
        return None, 0

    def _is_sum_like(self, entry: Entry) -> bool:
        highest = {area.max_points for area in self._catalogue.areas} | {self._catalogue.max_points}
        return any(pair_fits(entry.cells, most) for most in highest)

    def _slot(self, row: ScoreRow) -> Slot:
        return Slot(row.code, self._catalogue.sub_criterion(row.code).max_points)

    def _is_last(self, row: ScoreRow) -> bool:
        return self._catalogue.area(row.area).sub_criteria[-1].code == row.code

    def _names(self, code: str) -> tuple[str, ...]:
        return names_of(self._catalogue.sub_criterion(code))


def figure_of(cells: tuple[str, ...], most: int, swapped: bool) -> Figure:
    """The points in a row's cells, read the other way round where the table has the max first."""
    return read_pair(tuple(reversed(cells)) if swapped else cells, most)
