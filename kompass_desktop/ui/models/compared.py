"""What the evaluation is set beside in Resultat: a mean and one other result, as the evaluation has them chosen.

What may not be compared is not handed on: of another edition there is only the total, and nothing at all of the earlier
evaluation while somebody is about to give their own points.
"""

from __future__ import annotations

from kompass_desktop.model.comparison import Comparability, Mean, Result, comparability
from kompass_desktop.model.earlier import is_earlier
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.sealing import may_see_earlier
from kompass_desktop.services.chosen_comparison import chosen_comparison
from kompass_desktop.services.library import Library
from kompass_desktop.ui.models.beside import Compared, Comparison
from kompass_desktop.ui.models.comparison_words import mean_name


def comparison_of(evaluation: Evaluation, library: Library, asker: str) -> Comparison:
    """What an evaluation is compared with, for somebody at this computer."""
    chosen = chosen_comparison(evaluation, library)
    mean = None if chosen.mean is None else mean_beside(evaluation, chosen.mean)
    result = chosen.other
    withheld = result is not None and is_earlier(evaluation, result) and not may_see_earlier(evaluation, asker)
    other = None if result is None or withheld else result_beside(evaluation, result)
    return Comparison(mean, other, chosen.missing, withheld)


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
