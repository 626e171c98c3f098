"""Points that no evaluator can have given: a file that comes from elsewhere may hold them, and then it is said."""

from __future__ import annotations

from collections.abc import Iterator

from kompass_desktop.model.evaluation import Evaluation


def impossible_words(evaluation: Evaluation) -> list[str]:
    """A sentence for each score that is below nothing or above what its sub-criterion can give."""
    return [
        f"{whose} poäng för {code} kan inte stämma: bara 0–{most} går. Sätt den på nytt."
        for whose, code, most in _impossible(evaluation)
    ]


def _impossible(evaluation: Evaluation) -> Iterator[tuple[str, str, int]]:
    by_code = evaluation.catalogue.by_code
    for score in evaluation.consensus_scores.values():
        if score.id in by_code and not _can_be(score.points, most := by_code[score.id].max_points):
            yield "Gemensam", score.id, most
    for own in evaluation.individual_scores.values():
        code = own.sub_criterion
        if code in by_code and not _can_be(own.points, most := by_code[code].max_points):
            yield f"{_name(evaluation, own.evaluator)}: egen", code, most


def _can_be(points: int | None, most: int) -> bool:
    return points is None or 0 <= points <= most


def _name(evaluation: Evaluation, row: str) -> str:
    evaluator = evaluation.evaluators.get(row)
    return evaluator.name or row if evaluator is not None else row
