"""Decides which rows the figures that stand apart from them belong to: the rows above them or those below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kompass_desktop.intake.figures import Figure, pair_fits
from kompass_desktop.intake.score_columns import Slot, fill
from kompass_desktop.intake.score_rows import Entry
from kompass_desktop.intake.score_tables import ScoreRow
from kompass_desktop.model.catalogue import Catalogue


@dataclass(frozen=True)
class Placing:
    """The figures found for rows and sums ("sum 4"), the lines left over after them, and those that fit nowhere."""

    figures: dict[str, Figure]
    rest: list[Entry]
    unused_before: list[Entry]
    unplaced: list[Entry]


def place(
    rows: Sequence[ScoreRow], block: list[Entry], before: list[Entry], ahead: str | None, catalogue: Catalogue
) -> Placing:
    """Match the rows that wait with the figures after them (`block`), or with those that stood `before` them.

    `ahead` is the code of the row that comes next, whose number may have lost its point and look like a figure.
    """
    found, used = _fill(rows, block, ahead, catalogue)
    earlier, used_before = _fill(rows, before, ahead, catalogue)
    if found and earlier and found != earlier:
        doubt = "siffrorna står skilda från raderna och kan höra till flera tabeller"
        return Placing({row.code: Figure(None, (), doubt) for row in rows}, [], [], block)
    if found is not None:
        return Placing(found, block[used:], [], [])
    if earlier is not None:
        return Placing(earlier, before[used_before:], block, [])
    return _place_by_area(rows, block, catalogue) or _given_up(rows, block)


def _given_up(rows: Sequence[ScoreRow], block: list[Entry]) -> Placing:
    if not block:
        return Placing({}, [], [], [])
    shown = ", ".join(" ".join(entry.cells) for entry in block[:4])
    why = f"siffrorna efter raderna ({shown}) går inte säkert att knyta till dem"
    return Placing({row.code: Figure(None, (), why) for row in rows}, [], [], block)


def _place_by_area(rows: Sequence[ScoreRow], block: list[Entry], catalogue: Catalogue) -> Placing | None:
    """A page of titles and then a page of figures, cut into areas at the sums: what fits in one area is used there."""
    areas = list(dict.fromkeys(row.area for row in rows))
    segments: list[list[Entry]] = [[]]
    for entry in block:
        segments[-1].append(entry)
        if _is_sum(entry, catalogue):
            segments.append([])
    segments = [segment for segment in segments if segment]
    if len(areas) < 2 or len(segments) != len(areas):
        return None
    figures: dict[str, Figure] = {}
    unplaced: list[Entry] = []
    for area, segment in zip(areas, segments, strict=True):
        own = [row for row in rows if row.area == area]
        found, used = _fill(own, segment, None, catalogue)
        if found is None or used != len(segment):
            given_up = _given_up(own, [entry for entry in segment if not _is_sum(entry, catalogue)])
            figures |= given_up.figures
            unplaced += given_up.unplaced
        else:
            figures |= found
    return Placing(figures, [], [], unplaced) if any(figure.value is not None for figure in figures.values()) else None


def _fill(
    rows: Sequence[ScoreRow], block: list[Entry], ahead: str | None, catalogue: Catalogue
) -> tuple[dict[str, Figure] | None, int]:
    """Figures for the rows from a block, and how many of the block's lines they took.

    Where the block does not come out even, figures that stand alone between empty lines are taken for page numbers.
    """
    if any(row.printed_twice for row in rows):
        return None, 0
    found, used = _fill_from(rows, block, ahead, catalogue)
    kept = [entry for entry in block if not (entry.alone and len(entry.cells) == 1)]
    if found is not None or len(kept) == len(block):
        return found, used
    found, used = _fill_from(rows, kept, ahead, catalogue)
    return found, len(block) if used == len(kept) else block.index(kept[used])


def _fill_from(
    rows: Sequence[ScoreRow], block: list[Entry], ahead: str | None, catalogue: Catalogue
) -> tuple[dict[str, Figure] | None, int]:
    lines = [entry.cells for entry in block]
    for used in range(len(block), 0, -1):
        rest = block[used:]
        # Columns must come out even; after lines that each had their max, a lone figure does no harm.
        paired = all(len(cells) > 1 for cells in lines[:used]) and all(len(entry.cells) == 1 for entry in rest)
        if paired or all(_is_sum(entry, catalogue) or _is_code(entry, ahead) for entry in rest):
            found = fill(_slots(rows, catalogue), lines[:used])
            if found is not None:
                return _in_doubt(rows, found, catalogue), used
    return None, 0


def _slots(rows: Sequence[ScoreRow], catalogue: Catalogue) -> list[list[Slot]]:
    """The places to fill: with a sum after every area, with one after every area but the last, and without sums."""
    plain = [Slot(row.code, catalogue.sub_criterion(row.code).max_points) for row in rows]
    summed: list[Slot] = []
    for index, (row, slot) in enumerate(zip(rows, plain, strict=True)):
        summed.append(slot)
        if index + 1 == len(rows) or rows[index + 1].area != row.area:
            summed.append(Slot(f"sum {row.area}", catalogue.area(row.area).max_points))
    return [summed, *([summed[:-1]] if len(summed) > len(plain) + 1 else []), plain]


def _in_doubt(rows: Sequence[ScoreRow], found: dict[str, Figure], catalogue: Catalogue) -> dict[str, Figure]:
    """Columns beside titles of which one is missing may have lost another's figures: used, but listed."""
    seen = [row.code for row in rows]
    for area in {row.area for row in rows if len(rows) > 1}:
        codes = [s.code for s in catalogue.area(area).sub_criteria]
        if any(code not in seen for code in codes):
            why = "siffrorna står i egna spalter och områdets rader är inte fulltaliga"
            for code in codes:
                if code in found:
                    found[code] = Figure(found[code].value, found[code].others, found[code].mended or why)
    return found


def _is_sum(entry: Entry, catalogue: Catalogue) -> bool:
    highest = {area.max_points for area in catalogue.areas} | {catalogue.max_points}
    return any(pair_fits(entry.cells, most) for most in highest)


def _is_code(entry: Entry, ahead: str | None) -> bool:
    return ahead is not None and entry.cells == (ahead.replace(".", ""),)
