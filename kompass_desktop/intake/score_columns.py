"""Puts figures that stand apart from their rows back: a column of titles first, the columns of figures after it.

Nothing is put back by position alone. Every max in the columns must be the catalogue's for its row, and as many figures
as rows must be there; where two ways of laying the columns out give different points, neither is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kompass_desktop.intake.figures import HIGHEST_SENSIBLE, Figure, pair_fits, read_alone, read_digits, read_pair

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place that figures are sought for: a sub-criterion's code or an area's sum ("sum 4"), and its max points."""

    key: str
    most: int


def fill(ways_to_sum: Sequence[Sequence[Slot]], lines: Sequence[Cells]) -> dict[str, Figure] | None:
    """The figures of every slot from lines of cells; None where they do not come out even or could be read two ways.

    `ways_to_sum` are the same rows with and without the areas' sums among them.
    """
    fillings: list[dict[str, Figure]] = []
    for slots in ways_to_sum:
        for way in (_pairs_by_line, _pairs_in_a_row, _columns_by_line, _columns_in_a_row):
            filling = way(slots, lines)
            if filling is not None:
                fillings.append(filling)
    points = [{key: figure.value for key, figure in f.items() if not key.startswith("sum")} for f in fillings]
    if not fillings or any(other != points[0] for other in points[1:]):
        return None
    return fillings[0]


def _ends_in_max(cells: Cells, most: int) -> bool:
    """Whether the max stands behind the points, readable or not."""
    return pair_fits(cells, most) or (len(cells) > 1 and read_digits(cells[-1]) == str(most))


def _pairs_by_line(slots: Sequence[Slot], lines: Sequence[Cells]) -> dict[str, Figure] | None:
    if len(lines) != len(slots):
        return None
    if not all(_ends_in_max(cells, slot.most) for slot, cells in zip(slots, lines, strict=True)):
        return None
    # One cell that cannot be read does not make the others doubtful: their maxima have come out even.
    if sum(pair_fits(cells, slot.most) for slot, cells in zip(slots, lines, strict=True)) * 2 < len(slots):
        return None
    return {slot.key: read_pair(cells, slot.most) for slot, cells in zip(slots, lines, strict=True)}


def _pairs_in_a_row(slots: Sequence[Slot], lines: Sequence[Cells]) -> dict[str, Figure] | None:
    flat = [cell for cells in lines for cell in cells]
    if len(flat) != 2 * len(slots):
        return None
    return _pairs_by_line(slots, list(zip(flat[::2], flat[1::2], strict=True)))


def _columns_by_line(slots: Sequence[Slot], lines: Sequence[Cells]) -> dict[str, Figure] | None:
    if len(lines) != 2 * len(slots):
        return None
    points, highest = lines[: len(slots)], lines[len(slots) :]
    if any("".join(map(read_digits, cells)) != str(slot.most) for slot, cells in zip(slots, highest, strict=True)):
        return None
    figures = {slot.key: _alone(cells, slot.most) for slot, cells in zip(slots, points, strict=True)}
    return None if any(figure.value is None for figure in figures.values()) else figures


def _columns_in_a_row(slots: Sequence[Slot], lines: Sequence[Cells]) -> dict[str, Figure] | None:
    flat = [(cell,) for cells in lines for cell in cells]
    return _columns_by_line(slots, flat)


def _alone(cells: Cells, most: int) -> Figure:
    figure = read_alone(cells, HIGHEST_SENSIBLE)
    within = figure.plain or (figure.value is not None and figure.value <= most)
    return figure if within else Figure(None)
