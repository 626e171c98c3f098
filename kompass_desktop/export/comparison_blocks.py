"""The comparison as it is printed: a chart, a table with the same figures, and what has to be said about both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kompass_desktop.export.blocks import Block, Chart, Column, Grid, GridRow, Paragraph
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.compared import Compared, Side, mean_side, number, other_side, own_side, signed
from kompass_desktop.export.phrases import Words, enumerated, fill, word
from kompass_desktop.export.prose import runs
from kompass_desktop.export.standard_texts import municipality_name
from kompass_desktop.export.tables import own_label, points_shown, profile, profile_notes
from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.charts import Form, Series
from kompass_desktop.model.comparison import Comparability, Mean, delta
from kompass_desktop.model.earlier import is_earlier
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals

FIGURES, DIFFERENCE = 0.15, 0.115
"""The widths of columns, as shares of the table's."""


@dataclass(frozen=True, slots=True)
class _Sides:
    """What is set beside each other: the own points and at least one of the others."""

    own: Side
    mean: Side | None
    other: Side | None

    @property
    def beside(self) -> list[Side]:
        """The others, the mean first."""
        return [side for side in (self.mean, self.other) if side is not None]


def comparison_blocks(evaluation: Evaluation, totals: Totals, words: Words, compared: Compared) -> Iterator[Block]:
    """Chart, table and notes; nothing where there is nothing to compare with or nothing is scored.

    Of what may not be compared by area the chart draws nothing and the table has the total only.
    """
    sides = _sides(evaluation, totals, words, compared)
    if sides is None:
        return
    notes = "\n".join(_notes(evaluation, totals, words, sides, compared))
    caption = [Paragraph(runs(notes), "caption")] if notes else []
    if draws_areas(evaluation, totals, words, compared):
        yield _chart(evaluation, totals, words, sides, compared)
        yield from caption
        yield _table(evaluation, totals, words, sides, compared)
    else:
        yield _table(evaluation, totals, words, sides, compared)
        yield from caption


def draws_areas(evaluation: Evaluation, totals: Totals, words: Words, compared: Compared) -> bool:
    """Whether there is a chart of the areas in the comparison."""
    sides = _sides(evaluation, totals, words, compared)
    return sides is not None and any(side.areas for side in sides.beside)


def compared_series(evaluation: Evaluation, totals: Totals, words: Words, compared: Compared) -> tuple[Series, ...]:
    """The series of a chart: the own areas, the mean, and the other result, as far as areas may be compared."""
    found = [Series(own_label(evaluation, words), profile(evaluation, totals), "own", profile_notes(totals, words))]
    sides: list[tuple[Side | None, Form]] = [
        (mean_side(evaluation, compared, words), "mean"), (other_side(evaluation, compared), "earlier")
    ]  # fmt: skip
    for side, form in sides:
        if side is not None and side.areas:
            found.append(Series(side.name, tuple(_percent(side, a) for a in evaluation.catalogue.areas), form))
    return tuple(found)


def _sides(evaluation: Evaluation, totals: Totals, words: Words, compared: Compared) -> _Sides | None:
    mean, other = mean_side(evaluation, compared, words), other_side(evaluation, compared)
    if not totals.scored or (mean is None and other is None):
        return None
    return _Sides(own_side(evaluation, totals, own_label(evaluation, words)), mean, other)


def _percent(side: Side, area: Area) -> float | None:
    points = side.areas.get(area.number)
    return None if points is None else round(100 * points / area.max_points, 1)


# ---- the chart
def _chart(evaluation: Evaluation, totals: Totals, words: Words, sides: _Sides, compared: Compared) -> Chart:
    titles = tuple(one_line(a.title) for a in evaluation.catalogue.areas)
    drawn = [side for side in sides.beside if side.areas]
    fields = {
        "municipality": municipality_name(evaluation, words),
        "names": _names(drawn, words),
        "figures": "; ".join(_figures(area, totals, words, sides) for area in evaluation.catalogue.areas),
    }
    series = compared_series(evaluation, totals, words, compared)
    return Chart("bars", titles, series, fill(word(words, "comparison/chart_alt"), fields))


def _figures(area: Area, totals: Totals, words: Words, sides: _Sides) -> str:
    own = points_shown(totals.area(area.number).points, words)
    fields = {"number": str(area.number), "title": one_line(area.title), "own": own}
    parts = [fill(word(words, "comparison/figure"), fields)]
    for side, which in ((sides.mean, "mean"), (sides.other, "other")):
        if side is not None and area.number in side.areas:
            value = {"name": side.name, "value": number(side.areas[area.number], words)}
            parts.append(fill(word(words, f"comparison/figure_{which}"), value))
    return ", ".join(parts)


def _names(sides: Sequence[Side], words: Words) -> str:
    return enumerated([side.name for side in sides], word(words, "phrases/and"))


# ---- the table
def _table(evaluation: Evaluation, totals: Totals, words: Words, sides: _Sides, compared: Compared) -> Grid:
    """Own points, the mean and what is more than it, and the other result; alone, the latter has its difference."""
    columns = [Column(sides.own.name, FIGURES, True)]
    for side in sides.beside:
        columns.append(Column(side.name, FIGURES, True))
        if side is sides.beside[0]:
            earlier = compared.other is not None and is_earlier(evaluation, compared.other)
            which = "change" if side is sides.other and earlier else "difference"
            columns.append(Column(word(words, f"comparison/{which}"), DIFFERENCE, True))
    columns.insert(0, Column(word(words, "labels/areas"), 1 - sum(column.share for column in columns)))
    rows: list[GridRow] = []
    for area in evaluation.catalogue.areas if any(side.areas for side in sides.beside) else ():
        points = totals.area(area.number).points
        cells = _cells(
            points, sides.own.areas.get(area.number), [s.areas.get(area.number) for s in sides.beside], words
        )
        rows.append(GridRow((one_line(area.title), *cells), area.number))
    complete = totals.complete or not totals.scored
    label = word(words, "labels/total" if complete else "labels/total_of_scored")
    cells = _cells(totals.total, sides.own.total, [side.total for side in sides.beside], words)
    rows.append(GridRow((label, *cells), strong=True))
    summary = fill(word(words, "comparison/table"), {"names": _names(sides.beside, words)})
    return Grid(tuple(columns), tuple(rows), summary)


def _cells(shown: int | None, own: float | None, beside: Sequence[float | None], words: Words) -> list[str]:
    """The own points as they stand, then each of the others, with a difference after the first of them."""
    cells = [points_shown(shown, words)]
    for place, value in enumerate(beside):
        cells.append(number(value, words))
        if not place:
            cells.append(signed(delta(own, value), words))
    return cells


# ---- what has to be said
def _notes(evaluation: Evaluation, totals: Totals, words: Words, sides: _Sides, compared: Compared) -> Iterator[str]:
    def say(path: str, **fields: str) -> str:
        return fill(word(words, f"comparison/{path}"), fields)

    if sides.mean is not None and compared.mean is not None:
        yield _about_mean(compared.mean, sides.mean, words)
    for side in sides.beside:
        if side.how is not Comparability.AREAS:
            which = "about_edition" if side.how is Comparability.TOTAL else "about_unknown"
            yield say(which, name=side.name, edition=one_line(side.edition))
    if compared.other is not None and compared.other.edition_inferred and sides.other is not None:
        yield say("about_inferred", name=sides.other.name)
    if not totals.complete:
        yield say("about_waits")
    for side, origin in ((sides.mean, compared.mean), (sides.other, compared.other)):
        if side is not None and origin is not None and one_line(origin.source):
            yield say("source", name=side.name, source=one_line(origin.source))


def _about_mean(mean: Mean, side: Side, words: Words) -> str:
    which = "unknown" if mean.n is None else "one" if mean.n == 1 else "many"
    basis = fill(word(words, f"comparison/about_basis_{which}"), {"n": str(mean.n)})
    said = fill(word(words, "comparison/about_mean"), {"name": side.name, "basis": basis})
    if mean.total_is_sum and mean.total is not None:
        said += " " + fill(word(words, "comparison/about_sum"), {"total": number(mean.total, words)})
    return said
