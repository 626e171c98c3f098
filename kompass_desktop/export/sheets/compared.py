"""What an evaluation is set beside in the workbook, as values: which figures may be compared, and what must be said.

Areas are compared within an edition only; of another one there is the total, with a reservation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.model.comparison import Comparability, Mean, Result, comparability
from kompass_desktop.model.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class Comparison:
    """A mean and other results, as they were chosen. Without any of them nothing is compared."""

    mean: Mean | None = None
    others: tuple[Result, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """One column of the comparison: its name, its figures as far as they may be compared, and where they come from.

    `n` is how many municipalities it is made of, None where nobody says. `remarks` are the reservations, in Swedish.
    """

    name: str
    areas: Mapping[int, float]
    total: float | None
    period: str
    n: int | None
    edition: str
    source: str
    remarks: tuple[str, ...]


def columns_beside(comparison: Comparison | None, evaluation: Evaluation, words: Words) -> tuple[Beside, ...]:
    """What stands beside the own figures, the mean first."""
    if comparison is None:
        return ()
    found: list[Beside] = []
    if comparison.mean is not None:
        found.append(_of_mean(comparison.mean, evaluation, words))
    return (*found, *(_of_result(result, evaluation, words) for result in comparison.others))


def _of_mean(mean: Mean, evaluation: Evaluation, words: Words) -> Beside:
    how = comparability(evaluation.edition, mean.edition, other_country=mean.country)
    remarks = [*_reservation(how, mean.edition, words)]
    if mean.total_is_sum and mean.total is not None:
        remarks.append(word(words, "workbook/comparison/sum"))
    if mean.counts and len({*mean.counts.values()}) > 1:
        counts = ", ".join(f"{number}: {count}" for number, count in sorted(mean.counts.items()))
        remarks.append(fill(word(words, "workbook/comparison/counts"), {"counts": counts}))
    if mean.note:
        remarks.append(one_line(mean.note))
    name = one_line(f"{mean.label} {mean.as_of}")
    areas: Mapping[int, float] = mean.areas if how is Comparability.AREAS else {}
    return Beside(name, areas, mean.total, mean.as_of, mean.n, mean.edition, one_line(mean.source), tuple(remarks))


def _of_result(result: Result, evaluation: Evaluation, words: Words) -> Beside:
    how = comparability(evaluation.edition, result.edition, other_country=result.country)
    remarks = [*_reservation(how, result.edition, words)]
    if result.edition_inferred:
        remarks.append(word(words, "workbook/comparison/inferred"))
    if result.note:
        remarks.append(one_line(result.note))
    return Beside(
        one_line(result.name), result.areas if how is Comparability.AREAS else {}, result.total,
        str(result.year or ""), 1, result.edition, one_line(result.source), tuple(remarks),
    )  # fmt: skip


def _reservation(how: Comparability, edition: str, words: Words) -> Iterator[str]:
    if how is Comparability.TOTAL:
        yield fill(word(words, "workbook/comparison/other_edition"), {"edition": edition})
    elif how is Comparability.UNSURE:
        yield word(words, "workbook/comparison/unsure")
