"""What the evaluation is set beside in Resultat: a mean and one other result, as the evaluation has them chosen.

What may not be compared is not handed on: of another edition there is only the total, and nothing at all of the earlier
evaluation while somebody is about to give their own points.
"""

from __future__ import annotations

from kompass_desktop.model.comparison import Comparability, Mean, Result, comparability
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.scores import EARLIER_TOTAL
from kompass_desktop.model.sealing import may_see_earlier
from kompass_desktop.services.library import Library
from kompass_desktop.ui.models.beside import EARLIER, NOTHING, OWN, USUAL, Compared, Comparison
from kompass_desktop.ui.models.comparison_words import mean_name


def comparison_of(evaluation: Evaluation, library: Library, asker: str) -> Comparison:
    """What an evaluation is compared with, for somebody at this computer."""
    details = evaluation.details
    mean = chosen_mean(evaluation, library)
    missing = [] if mean is not None or details.compared_mean in (USUAL, NOTHING, OWN) else [details.compared_mean]
    result = chosen_result(evaluation, library)
    if result is None and details.compared_with not in (USUAL, NOTHING, EARLIER):
        missing.append(details.compared_with)
    withheld = result is not None and is_earlier(evaluation, result) and not may_see_earlier(evaluation, asker)
    other = None if result is None or withheld else result_beside(evaluation, result)
    return Comparison(mean, other, tuple(missing), withheld)


def chosen_mean(evaluation: Evaluation, library: Library) -> Compared | None:
    """The mean that is chosen; by itself the newest that the program ships for this edition."""
    chosen = evaluation.details.compared_mean
    if chosen == NOTHING:
        return None
    if chosen == USUAL:
        mean = next((m for m in library.means if _fits(evaluation, m.edition, m.country) and m.areas), None)
    else:
        mean = library.mean(chosen, evaluation.edition)
    return None if mean is None else mean_beside(evaluation, mean)


def chosen_result(evaluation: Evaluation, library: Library) -> Result | None:
    """The result that is chosen; by itself the earlier evaluation that the file tells of."""
    chosen = evaluation.details.compared_with
    if chosen == NOTHING:
        return None
    return earlier_result(evaluation) if chosen in (USUAL, EARLIER) else library.result(chosen)


def mean_beside(evaluation: Evaluation, mean: Mean) -> Compared:
    """A mean, as far as it may be compared."""
    how = comparability(evaluation.edition, mean.edition, other_country=mean.country)
    areas = mean.areas if how is Comparability.AREAS else {}
    return Compared(mean.id, mean_name(mean), how, mean.edition, mean.total, areas, mean=mean)


def result_beside(evaluation: Evaluation, result: Result) -> Compared:
    """A result, as far as it may be compared."""
    how = comparability(evaluation.edition, result.edition, other_country=result.country)
    areas = result.areas if how is Comparability.AREAS else {}
    return Compared(result.id, result.name, how, result.edition, result.total, areas, result=result)


def earlier_result(evaluation: Evaluation) -> Result | None:
    """The earlier evaluation that the file tells of; sums only where all that they are made of is known."""
    if not any(score.points is not None for score in evaluation.earlier_scores.values()):
        return None
    catalogue, details = evaluation.catalogue, evaluation.details
    points = {c: p for c in catalogue.codes if (p := evaluation.earlier_points(c)) is not None}
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
    """Whether a result is of the same municipality, from before this evaluation."""
    if result.id == EARLIER:
        return True
    before = result.year is None or evaluation.year is None or result.year < evaluation.year
    return before and same_municipality(evaluation, result)


def is_this(evaluation: Evaluation, result: Result) -> bool:
    """Whether a result is of the same municipality and year: this very evaluation, published or read before."""
    return result.year == evaluation.year and same_municipality(evaluation, result)


def same_municipality(evaluation: Evaluation, result: Result) -> bool:
    """Whether a result is of the evaluated municipality, with or without "kommun"."""
    mine, theirs = (
        n.casefold().removesuffix(" kommun").strip() for n in (evaluation.municipality, result.municipality)
    )
    return bool(mine) and mine == theirs


def _fits(evaluation: Evaluation, edition: str, country: str) -> bool:
    return comparability(evaluation.edition, edition, other_country=country) is Comparability.AREAS
