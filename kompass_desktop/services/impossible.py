"""Points that no evaluator can have given: a file that comes from elsewhere may hold them, and then it is said."""

from __future__ import annotations

from collections.abc import Iterator

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import later, phrase


def impossible_words(evaluation: Evaluation) -> list[str]:
    """A sentence for each score that is below nothing or above what its sub-criterion can give."""
    return list(_impossible(evaluation))


def _impossible(evaluation: Evaluation) -> Iterator[str]:
    by_code = evaluation.catalogue.by_code
    for score in evaluation.consensus_scores.values():
        if score.id in by_code and not _can_be(score.points, most := by_code[score.id].max_points):
            agreed = later("Gemensam poäng för {code} kan inte stämma: bara 0–{max} går. Sätt den på nytt.")
            yield phrase(agreed, code=score.id, max=most)
    for own in evaluation.individual_scores.values():
        code = own.sub_criterion
        if code in by_code and not _can_be(own.points, most := by_code[code].max_points):
            theirs = later("{name}: egen poäng för {code} kan inte stämma: bara 0–{max} går. Sätt den på nytt.")
            yield phrase(theirs, name=_name(evaluation, own.evaluator), code=code, max=most)


def _can_be(points: int | None, most: int) -> bool:
    return points is None or 0 <= points <= most


def _name(evaluation: Evaluation, row: str) -> str:
    evaluator = evaluation.evaluators.get(row)
    return evaluator.name or row if evaluator is not None else row
