"""The chart of a municipality's totals over the years: a column per evaluation, with the edition that it belongs to.

Totals of other editions are hollow: they may be set beside the others, with a reservation (product.md, section 1).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct

from kompass_desktop.model.charts import (
    LEGEND_HEIGHT,
    MARGIN,
    TRIED_DASH,
    Drawing,
    Line,
    Measure,
    Polygon,
    Rect,
    Shape,
    Text,
    elided,
)

FOOT, AXIS_WIDTH, WIDEST_COLUMN = 58.0, 56.0, 84.0
STEPS = 4
"""The scale has so many lines over its foot."""
_OWN, _SAME, _OTHER = "own", "same", "other"


class YearTotal(Struct, frozen=True):
    """One evaluation: its year, its edition in words and by id, its total, and whether it is the one that is open."""

    year: str
    edition_words: str
    edition: str
    total: int | None
    own: bool = False


class HistoryWords(Struct, frozen=True):
    """What the chart says in words: the open evaluation, others of its edition, those of other editions, and a new
    edition's mark."""

    own: str
    same: str
    other: str
    new_edition: str


def history(
    years: Sequence[YearTotal], most: int, words: HistoryWords, width: float, height: float, measure: Measure
) -> Drawing:
    """The totals, oldest first, on a scale from 0 to `most`."""
    left, right = MARGIN + AXIS_WIDTH, width - MARGIN
    top, bottom = LEGEND_HEIGHT + 30, height - FOOT
    edition = next((y.edition for y in years if y.own), "")
    shapes: list[Shape] = [*_legend(years, edition, words, width, measure), *_scale(most, left, right, top, bottom)]
    step = (right - left) / max(1, len(years))
    for i, one in enumerate(years):
        middle = left + step * (i + 0.5)
        if i and one.edition != years[i - 1].edition:
            shapes += _mark(left + step * i, top - 18, bottom, words.new_edition, step, measure)
        if one.total is not None:
            reach = (bottom - top) * max(0, min(most, one.total)) / most
            shapes.append(_column(one, edition, middle, bottom, reach, min(WIDEST_COLUMN, step * 0.5)))
            shapes.append(Text(middle, bottom - reach - 13, str(one.total), "heading", "text", "centre"))
        else:
            shapes.append(Text(middle, bottom - 13, "–", "heading", "muted", "centre"))
        shapes.append(Text(middle, bottom + 18, elided(one.year, step, "body", measure), "body", "text", "centre"))
        under = elided(one.edition_words, step, "caption", measure)
        shapes.append(Text(middle, bottom + 38, under, "caption", "muted", "centre"))
    return Drawing(width, height, tuple(shapes))


def _column(one: YearTotal, edition: str, middle: float, bottom: float, reach: float, width: float) -> Shape:
    kind = _OWN if one.own else _SAME if one.edition == edition else _OTHER
    width = width if one.own else width * 0.7
    return _filled(kind, middle - width / 2, bottom - reach, width, reach)


def _filled(kind: str, x: float, y: float, width: float, height: float) -> Shape:
    """Filled for the edition at hand, hollow for another: the difference does not hang on colour."""
    if kind == _OTHER:
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        return Polygon(corners, "line_strong", 1.5, TRIED_DASH)
    return Rect(x, y, width, height, "accent" if kind == _OWN else "earlier", 2)


def _scale(most: int, left: float, right: float, top: float, bottom: float) -> list[Shape]:
    shapes: list[Shape] = []
    for n in range(STEPS + 1):
        y = bottom - (bottom - top) * n / STEPS
        shapes.append(Line(left, y, right, y, "line"))
        shapes.append(Text(left - 10, y, str(math.floor(most * n / STEPS)), "caption", "muted", "right"))
    return shapes


def _mark(x: float, top: float, bottom: float, words: str, room: float, measure: Measure) -> list[Shape]:
    """A line between two editions."""
    shown = elided(words, room, "caption", measure)
    return [
        Line(x, top + 10, x, bottom, "line_strong", 1.25, (2.0, 3.0)),
        Text(x, top, shown, "caption", "muted", "centre"),
    ]


def _legend(
    years: Sequence[YearTotal], edition: str, words: HistoryWords, width: float, measure: Measure
) -> list[Shape]:  # fmt: skip
    entries = [(_OWN, words.own)]
    if any(not one.own and one.edition == edition for one in years):
        entries.append((_SAME, words.same))
    if any(one.edition != edition for one in years):
        entries.append((_OTHER, words.other))
    x, y = MARGIN, 15.0
    wide = x + sum(measure(label, "small") + 56 for _, label in entries) - 26 > width - MARGIN
    share = (width - MARGIN) / len(entries) - 56
    shapes: list[Shape] = []
    for kind, label in entries:
        shown = elided(label, share, "small", measure) if wide else label
        shapes += [_filled(kind, x, y - 6, 22, 12), Text(x + 30, y, shown, "small")]
        x += 30 + measure(shown, "small") + 26
    return shapes
