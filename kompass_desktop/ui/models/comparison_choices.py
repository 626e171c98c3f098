"""What one can choose to compare with: means for one list, results for the other, nearest first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.comparison import Result, result_of, similar
from kompass_desktop.model.earlier import EARLIER, earlier_result, is_this
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals
from kompass_desktop.services.chosen_comparison import NOTHING, USUAL, chosen_mean, chosen_result
from kompass_desktop.services.library import OWN, Library
from kompass_desktop.ui.models.comparison_words import edition_words, mean_name

Choices = list[tuple[str, str]]
"""Id and words."""


def mean_choices(evaluation: Evaluation, library: Library) -> Choices:
    """The means that may be chosen, the one that is chosen among them."""
    translate = QCoreApplication.translate
    found: Choices = [(NOTHING, translate("results", "Inget snitt"))]
    found += [(m.id, mean_name(m)) for m in library.means]
    if library.own or evaluation.details.compared_mean == OWN:
        found.append((OWN, translate("results", "Bibliotekets snitt")))
    mean = chosen_mean(evaluation, library)
    if mean is not None:
        found.append((mean.id, mean_name(mean)))
    return _with_missing(found, evaluation.details.compared_mean)


def chosen_mean_id(evaluation: Evaluation, library: Library) -> str:
    """What stands chosen in the list of means: what the usual comes to, if nobody has chosen."""
    mean = chosen_mean(evaluation, library)
    return evaluation.details.compared_mean or (mean.id if mean is not None else NOTHING)


def result_choices(evaluation: Evaluation, totals: Totals, library: Library) -> Choices:
    """The results that may be chosen: the earlier evaluation, those with the nearest totals, then all by name."""
    translate = QCoreApplication.translate
    found: Choices = [(NOTHING, translate("results", "Ingen annan"))]
    before = earlier_result(evaluation)
    if before is not None:
        found.append((EARLIER, translate("results", "{name} (tidigare)").format(name=before.name)))
    others = [r for r in library.results if r.total is not None and not is_this(evaluation, r)]
    own = result_of("", evaluation.municipality, evaluation.year, evaluation.catalogue, totals)
    near = translate("results", "{name} (närmast i poäng)")
    nearest = similar(others, own)
    found += [(r.id, near.format(name=r.name)) for r in nearest]
    found += _named(evaluation, (r for r in others if r not in nearest))
    chosen = chosen_result(evaluation, library)
    if chosen is not None:
        found += _named(evaluation, [chosen])
    return _with_missing(found, evaluation.details.compared_with)


def chosen_result_id(evaluation: Evaluation) -> str:
    """What stands chosen in the list of results."""
    chosen = evaluation.details.compared_with
    if chosen == USUAL:
        return EARLIER if earlier_result(evaluation) is not None else NOTHING
    return chosen


def _named(evaluation: Evaluation, results: Iterable[Result]) -> Choices:
    return [
        (r.id, r.name if r.edition == evaluation.edition else f"{r.name} ({edition_words(r.edition)})") for r in results
    ]


def _with_missing(found: Choices, chosen: str) -> Choices:
    """Each once; what is chosen but not there stands last, said to be missing."""
    kept = dict(reversed(found))
    kept = {id: kept[id] for id, _ in found}
    if chosen and chosen not in kept:
        kept[chosen] = QCoreApplication.translate("results", "Finns inte i biblioteket")
    return list(kept.items())
