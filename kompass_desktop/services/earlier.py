"""Taking a result of the library as the earlier evaluation of the one that is open: what it got the last time."""

from __future__ import annotations

import re

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.comparison import Comparability, Origin, Result, comparability, history_of
from kompass_desktop.model.details import DETAILS_ROW
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import phrase
from kompass_desktop.model.scores import EARLIER_TOTAL
from kompass_desktop.services.problems import Refused


def can_be_earlier(evaluation: Evaluation, result: Result) -> bool:
    """Whether a result is the same municipality's, of a year before the evaluation's own."""
    details = evaluation.details
    return bool(history_of([result], details.municipality, details.year))


def earlier_changes(evaluation: Evaluation, result: Result) -> list[Change]:
    """The changes, to be made as one step, that make a result the earlier evaluation.

    Areas and sub-criteria come along only within the same edition, the total always. What an earlier choice has put
    there and this one lacks becomes blank. Refused where the result is another municipality's or not from before.
    """
    if not can_be_earlier(evaluation, result):
        raise Refused(
            phrase(
                "{name} är ingen tidigare utvärdering av samma kommun. Välj ett resultat från samma kommun och ett "
                "tidigare år.",
                name=result.name,
            )
        )
    points = earlier_points(evaluation, result)
    left = [place for place, score in evaluation.earlier_scores.items() if score.points is not None]
    changes = [c for place in sorted({*points, *left}) for c in _score(place, points.get(place))]
    about = {
        "earlier_year": result.year,
        "earlier_edition": result.edition,
        "earlier_source": source_words(result),
    }
    return [*changes, *setting("evaluation", DETAILS_ROW, about)]


def earlier_points(evaluation: Evaluation, result: Result) -> dict[str, int]:
    """What of a result can stand as earlier points, by code, by the area's number, and "total"."""
    catalogue = evaluation.catalogue
    points: dict[str, int] = {}
    if comparability(evaluation.edition, result.edition, other_country=result.country) == Comparability.AREAS:
        points |= {code: p for code, p in result.points.items() if code in catalogue.by_code}
        numbers = {a.number for a in catalogue.areas}
        points |= {str(number): p for number, p in result.areas.items() if number in numbers}
    if result.total is not None:
        points[EARLIER_TOTAL] = result.total
    return points


def source_words(result: Result) -> str:
    """Where a result comes from, as it may stand in an evaluation that others read: a file by its name alone."""
    if result.origin in (Origin.FILE, Origin.REPORT):
        return re.split(r"[\\/]", result.source)[-1]
    return result.source


def _score(place: str, points: int | None) -> list[Change]:
    return setting("earlier_score", place, {"points": points})
