"""Puts chapter 4 together line by line: every sub-criterion's row with its figures, wherever on the page they stand."""

from __future__ import annotations

from collections.abc import Iterable

from kompass_desktop.intake.figures import Figure, pair_fits
from kompass_desktop.intake.ocr import best_match
from kompass_desktop.intake.score_placing import place
from kompass_desktop.intake.score_rows import Entry
from kompass_desktop.intake.score_tables import ScoreRow, ScoreTables, figure_of
from kompass_desktop.intake.titles import SURE, continues, names_of, title_fits
from kompass_desktop.model.catalogue import Catalogue


def tables_of(entries: Iterable[Entry], catalogue: Catalogue) -> ScoreTables:
    """Assemble the tables from the lines of chapter 4.

    Figures on a line of their own belong to the row above them; where that does not come out even in the whole chapter,
    to the row below if that does. Where neither does, what stood apart is listed as doubtful.
    """
    lines = list(entries)
    tables, misfits = _assembled(lines, catalogue)
    if misfits:
        other, other_misfits = _assembled(_figures_below(lines), catalogue)
        if not other_misfits and _found(other) >= _found(tables):
            return other
        for row in tables.rows.values():
            figure = row.figure or (figure_of(row.cells, _most(row, catalogue), False) if row.cells else None)
            if row.apart and figure is not None and figure.value is not None:
                row.figure = Figure(figure.value, figure.others, figure.mended or "siffrorna står skilda från raden")
    return tables


def _assembled(entries: Iterable[Entry], catalogue: Catalogue) -> tuple[ScoreTables, int]:
    assembly = _Assembly(catalogue)
    for entry in entries:
        assembly.take(entry)
    return assembly.tables, assembly.finish()


def _figures_below(entries: list[Entry]) -> list[Entry]:
    """The same lines with every row before the figures that stand alone above it."""
    turned = list(entries)
    for index in range(1, len(turned)):
        above, row = turned[index - 1], turned[index]
        if above.kind == "figures" and row.kind == "row" and not row.cells:
            turned[index - 1], turned[index] = row, above
    return turned


def _found(tables: ScoreTables) -> int:
    return sum(row.has_figures and (row.figure is None or row.figure.value is not None) for row in tables.rows.values())


def _most(row: ScoreRow, catalogue: Catalogue) -> int:
    return catalogue.sub_criterion(row.code).max_points


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
        self._loose: Entry | None = None
        self._misfits = 0

    def take(self, entry: Entry) -> None:
        """Add one line."""
        loose, self._loose = self._loose, None
        if entry.kind == "row":
            self._take_row(self._with_words_above(entry, loose))
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

    def finish(self) -> int:
        """Settle what is still waiting at the end; how many rows' figures, and figures in pairs, found no place."""
        self._place_block()
        return self._misfits + sum(len(entry.cells) > 1 for entry in self._before)

    def _take_row(self, entry: Entry) -> None:
        if len(self._waiting) > 1 and all(one.alone and len(one.cells) == 1 for one in self._block):
            # A page number among the titles: their figures are still to come.
            self._block = []
        if self._block:
            self._place_block(entry.code)
        code = entry.code or ""
        current = self._current
        if not entry.sure and current is not None and not current.has_figures and code != current.code:
            # "förutsättningar" may begin another name, but here it ends the one above it.
            if continues(current.title, entry.words, self._names(current.code)):
                self._take_words(entry)
                return
        row = self.tables.rows.get(code)
        if row is None:
            row = ScoreRow(code, entry.area or 0, entry.line, entry.sure)
            self.tables.rows[code] = row
            self.tables.first_line = self.tables.first_line or entry.line
        elif entry.cells and row.has_figures:
            row.repeats.append(entry)
            self._current = row
            return
        elif entry.sure and row.sure and entry.words and row.words and not entry.cells and not row.has_figures:
            row.printed_twice = True
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
        self._misfits += sum(len(entry.cells) > 1 for entry in self._before)
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
        ends = self._current is not None and self._is_last(self._current)
        if named or pair_fits(entry.cells, most) or ((self._swapped or ends) and pair_fits(turned, most)):
            self.tables.sums.setdefault(self._area, []).append(entry)
            return True
        if len(entry.cells) == 1 and ends:
            self.tables.lone_sums.setdefault(self._area, entry)
            return True
        return False

    def _take_words(self, entry: Entry) -> None:
        row = self._current
        if row is None:
            self._remember(entry)
            return
        # A name of the report's own, on the line after its code.
        unnamed = not row.words and not row.has_figures and 3 <= len(entry.words) <= 90
        goes_on = unnamed or continues(row.title, entry.words, self._names(row.code))
        if not row.has_figures and entry.cells:
            own_name = title_fits(row.title, self._names(row.code)) < 0.6
            own_name = own_name and pair_fits(entry.cells, _most(row, self._catalogue))
            if not self._block and (goes_on or own_name):
                row.words.append(entry.words)
                self._give(row, entry)
                row.apart = unnamed or own_name
                return
        if goes_on and not entry.cells:
            row.words.append(entry.words)
        else:
            self._remember(entry)

    def _with_words_above(self, entry: Entry, loose: Entry | None) -> Entry:
        """A row whose name, and perhaps its figures, began on the line above its code."""
        if loose is None or not entry.sure or entry.code is None:
            return entry
        names = self._names(entry.code)
        together = f"{loose.words} {entry.words}".strip()
        if best_match(together, names) < max(SURE, best_match(entry.words, names) + 0.03):
            return entry
        if loose in self.tables.strays:
            self.tables.strays.remove(loose)
        line, cells = (entry.line, entry.cells) if entry.cells else (loose.line, loose.cells)
        return Entry("row", line, together, cells, entry.code, entry.area)

    def _remember(self, entry: Entry) -> None:
        self._loose = entry
        if pair_fits(entry.cells, self._catalogue.max_points):
            self.tables.totals.append(entry)
        elif len(entry.cells) >= 2 and len(entry.words) < 100:
            self.tables.strays.append(entry)

    def _place_block(self, ahead: str | None = None) -> None:
        """Settle the rows that wait: give them the figures that are theirs, note those that are nobody's."""
        rows, block, before = self._waiting, self._block, self._before
        self._waiting, self._block, self._before = [], [], []
        if not rows:
            self._before = before
            return
        placing = place(rows, block, before, ahead, self._catalogue)
        for row in rows:
            if row.code in placing.figures:
                row.figure, row.apart = placing.figures[row.code], True
        last = (block or before or [None])[-1]
        for area in {row.area for row in rows}:
            if f"sum {area}" in placing.figures and last is not None:
                self.tables.sum_figures[area] = (last.line, placing.figures[f"sum {area}"])
        self._before = placing.unused_before
        for entry in placing.rest:
            if not self._take_as_sum(entry, named=False):
                self._before.append(entry)
        self._misfits += sum(not self._take_as_sum(entry, named=False) for entry in placing.unplaced)

    def _is_last(self, row: ScoreRow) -> bool:
        return self._catalogue.area(row.area).sub_criteria[-1].code == row.code

    def _names(self, code: str) -> tuple[str, ...]:
        return names_of(self._catalogue.sub_criterion(code))
