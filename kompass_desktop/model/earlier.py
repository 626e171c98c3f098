"""The earlier evaluation that the file tells of, as a result that can be compared with."""

from __future__ import annotations

from typing import Final

from kompass_desktop.model.comparison import Result
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.scores import EARLIER_TOTAL

EARLIER: Final = "earlier"
"""The id of the result that is made of the file's own earlier points."""


def earlier_result(evaluation: Evaluation) -> Result | None:
    """What the file knows of the time before; None where it knows nothing, and at a first evaluation.

    Sums that are not stated are there only where all that they are made of is known.
    """
    known = any(score.points is not None for score in evaluation.earlier_scores.values())
    if evaluation.details.first_evaluation or not known:
        return None
    catalogue, details = evaluation.catalogue, evaluation.details
    points = {code: p for code in catalogue.codes if (p := evaluation.earlier_points(code)) is not None}
    areas: dict[int, int] = {}
    for area in catalogue.areas:
        stated = evaluation.earlier_points(str(area.number))
        codes = [sub.code for sub in area.sub_criteria]
        if stated is None and all(code in points for code in codes):
            stated = sum(points[code] for code in codes)
        if stated is not None:
            areas[area.number] = stated
    total = evaluation.earlier_points(EARLIER_TOTAL)
    if total is None and len(areas) == len(catalogue.areas):
        total = sum(areas.values())
    return Result(
        EARLIER, evaluation.municipality, details.earlier_year, details.earlier_edition, total=total, areas=areas,
        points=points, source=details.earlier_source,
    )  # fmt: skip


def is_earlier(evaluation: Evaluation, result: Result) -> bool:
    """Whether a result is of the evaluated municipality, from before this evaluation."""
    if result.id == EARLIER:
        return True
    before = result.year is None or evaluation.year is None or result.year < evaluation.year
    return before and same_municipality(evaluation, result)


def is_this(evaluation: Evaluation, result: Result) -> bool:
    """Whether a result is of the evaluated municipality and year: this very evaluation, published or read before."""
    return result.year == evaluation.year and same_municipality(evaluation, result)


def same_municipality(evaluation: Evaluation, result: Result) -> bool:
    """Whether a result is of the evaluated municipality, with or without "kommun"."""
    return _plain(result.municipality) == _plain(evaluation.municipality) != ""


def _plain(name: str) -> str:
    return name.casefold().removesuffix(" kommun").strip()
