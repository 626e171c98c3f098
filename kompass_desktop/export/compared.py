"""What a report sets the evaluation beside, with its names and figures as they are printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, word, word_list
from kompass_desktop.model.comparison import Comparability, Mean, Result, comparability, delta
from kompass_desktop.model.earlier import earlier_result
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals

MINUS = "\u2212"
COMPUTED = "own"
"""How the id of a mean begins that is not published but computed over the user's own library."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A mean and another result, mostly of the same municipality from before; None where there is none."""

    mean: Mean | None = None
    other: Result | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One of them as far as it may be compared: `areas` (points by number) is empty where only the total may be."""

    name: str
    how: Comparability
    edition: str
    total: float | None
    areas: Mapping[int, float] = field(default_factory=dict[int, float])


def mean_side(evaluation: Evaluation, compared: Compared, words: Words) -> Side | None:
    """The mean, as far as it may be compared."""
    mean = compared.mean
    if mean is None:
        return None
    how = comparability(evaluation.edition, mean.edition, other_country=mean.country)
    return Side(mean_name(mean, words), how, mean.edition, mean.total, _areas(mean, how))


def other_side(evaluation: Evaluation, compared: Compared) -> Side | None:
    """The other result, as far as it may be compared."""
    other = compared.other
    if other is None:
        return None
    how = comparability(evaluation.edition, other.edition, other_country=other.country)
    return Side(one_line(other.name), how, other.edition, other.total, _areas(other, how))


def _areas(one: Mean | Result, how: Comparability) -> Mapping[int, float]:
    return one.areas if how is Comparability.AREAS else dict[int, float]()


def own_side(evaluation: Evaluation, totals: Totals, name: str) -> Side:
    """The evaluation's own points that can be compared: of areas and of the whole only where all is scored."""
    areas = {a.number: a.points for a in totals.areas if a.points is not None and a.complete}
    total = totals.total if totals.complete else None
    return Side(name, Comparability.AREAS, evaluation.edition, total, areas)


def mean_name(mean: Mean, words: Words) -> str:
    """What a mean is called, with its period: "Sverigesnitt april 2021"."""
    if mean.id == COMPUTED:
        return word(words, "comparison/library_mean")
    if mean.id.startswith(f"{COMPUTED}:"):
        return word(words, "comparison/chosen_mean")
    period, label = period_of(mean.as_of, words), one_line(mean.label)
    return label if not period or period in label else f"{label} {period}"


def period_of(as_of: str, words: Words) -> str:
    """A month or a year as one writes it in a sentence: "april 2021" for "2021-04-28"."""
    year, _, rest = as_of.partition("-")
    month, months = rest.partition("-")[0], word_list(words, "months")
    return f"{months[int(month) - 1]} {year}" if month.isdecimal() and 1 <= int(month) <= len(months) else as_of


def number(value: float | None, words: Words) -> str:
    """Points or a mean of points: "63", "63,4", or a dash."""
    if value is None:
        return word(words, "labels/blank")
    return f"{value:g}".replace(".", ",").replace("-", MINUS)


def signed(value: float | None, words: Words) -> str:
    """A difference: "+11", "−2", "0", or a dash."""
    return f"+{number(value, words)}" if value is not None and value > 0 else number(value, words)


def comparison_fields(
    evaluation: Evaluation, words: Words, totals: Totals, compared: Compared | None
) -> dict[str, str]:
    """The fields of a comparison, each a dash where nothing is known of it or it may not be compared.

    {mean_name}, {mean_total}, {delta_total} and for each area {mean_1}, {delta_1}; of the earlier evaluation
    {earlier_year}, {earlier_edition}, {earlier_total}, {change_total}, and for each area {earlier_1}, {change_1}.
    """
    own, blank = own_side(evaluation, totals, ""), word(words, "labels/blank")
    mean, earlier = mean_side(evaluation, compared or Compared(), words), earlier_result(evaluation)
    before = other_side(evaluation, Compared(other=earlier))
    fields = {
        "mean_name": mean.name if mean else blank,
        "earlier_year": str((earlier and earlier.year) or blank),
        "earlier_edition": (earlier and one_line(earlier.edition)) or blank,
    }
    for side, figure, difference in ((mean, "mean", "delta"), (before, "earlier", "change")):
        total = side.total if side else None
        fields[f"{figure}_total"] = number(total, words)
        fields[f"{difference}_total"] = signed(delta(own.total, total), words)
        for area in evaluation.catalogue.areas:
            theirs = side.areas.get(area.number) if side else None
            fields[f"{figure}_{area.number}"] = number(theirs, words)
            fields[f"{difference}_{area.number}"] = signed(delta(own.areas.get(area.number), theirs), words)
    return fields
