"""What an evaluation is set beside: the mean and the other result that it has chosen, looked up in the library."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from kompass_desktop.model.comparison import Comparability, Mean, Result, comparability
from kompass_desktop.model.earlier import EARLIER, earlier_result, is_earlier
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.library import OWN, Library

USUAL: Final = ""
"""The newest mean of the same edition that the program ships, and the earlier evaluation in the file."""
NOTHING: Final = "-"


class Chosen(Struct, frozen=True):
    """A mean and another result, each None where there is none; `missing` are chosen ids that the library lacks."""

    mean: Mean | None = None
    other: Result | None = None
    missing: tuple[str, ...] = ()


def chosen_comparison(evaluation: Evaluation, library: Library) -> Chosen:
    """What an evaluation is set beside, whatever may be compared of it (`comparability` says what).

    A first evaluation has nothing before it: a result of the same municipality from before is then left out.
    """
    details = evaluation.details
    mean, other = chosen_mean(evaluation, library), chosen_result(evaluation, library)
    missing = [details.compared_mean] if mean is None and details.compared_mean not in (USUAL, NOTHING, OWN) else []
    if other is None and details.compared_with not in (USUAL, NOTHING, EARLIER):
        missing.append(details.compared_with)
    if other is not None and details.first_evaluation and is_earlier(evaluation, other):
        other = None
    return Chosen(mean, other, tuple(missing))


def chosen_mean(evaluation: Evaluation, library: Library) -> Mean | None:
    """The chosen mean; by itself the newest that the program ships for this edition."""
    chosen = evaluation.details.compared_mean
    if chosen == NOTHING:
        return None
    if chosen != USUAL:
        return library.mean(chosen, evaluation.edition)
    return next((m for m in library.means if m.areas and _same_edition(evaluation, m)), None)


def chosen_result(evaluation: Evaluation, library: Library) -> Result | None:
    """The chosen other result; by itself the earlier evaluation that the file tells of."""
    chosen = evaluation.details.compared_with
    if chosen == NOTHING:
        return None
    return earlier_result(evaluation) if chosen in (USUAL, EARLIER) else library.result(chosen)


def _same_edition(evaluation: Evaluation, mean: Mean) -> bool:
    return comparability(evaluation.edition, mean.edition, other_country=mean.country) is Comparability.AREAS
