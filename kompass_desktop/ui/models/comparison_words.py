"""Comparisons in words: names, differences, and what has to be said before figures are set beside each other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.comparison import SWEDEN, Comparability, Mean
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.earlier import source_words
from kompass_desktop.services.library import OWN
from kompass_desktop.ui.models.beside import Compared, Comparison
from kompass_desktop.ui.translation import decimal_number, month_words

_NATIONAL = "Sverigesnitt"


def number_words(number: float | None) -> str:
    """Points or a mean of points: "63", "63,4", "–"."""
    if number is None:
        return "–"
    return decimal_number(number)


def signed_words(difference: float | None) -> str:
    """A difference: "+11", "−2", "+0,4", "0"; "–" where there is none."""
    return f"+{number_words(difference)}" if difference is not None and difference > 0 else number_words(difference)


def difference_words(difference: float | None, mean: bool = True) -> str:
    """A difference as one says it: "11 poäng över snittet", "2 under", "lika"; "" where there is none."""
    translate = QCoreApplication.translate
    if difference is None:
        return ""
    if not difference:
        return translate("comparison", "lika med snittet") if mean else translate("comparison", "lika")
    points = number_words(abs(difference))
    if not mean:
        return (translate("comparison", "{n} över") if difference > 0 else translate("comparison", "{n} under")).format(
            n=points
        )
    over, under = translate("comparison", "{n} poäng över snittet"), translate("comparison", "{n} poäng under snittet")
    return (over if difference > 0 else under).format(n=points)


def mean_name(mean: Mean) -> str:
    """What a mean is called, with its period: "Sverigesnitt april 2021"."""
    if mean.id.startswith(OWN):
        return QCoreApplication.translate("comparison", "Bibliotekets snitt")
    period = period_words(mean.as_of)
    label = QCoreApplication.translate("comparison", "Sverigesnitt") if mean.label == _NATIONAL else mean.label
    return label if not period or period in label else f"{label} {period}"


def period_words(as_of: str) -> str:
    """A month or a year as one speaks of it: "april 2021" for "2021-04-28"."""
    year, _, rest = as_of.partition("-")
    month = rest.partition("-")[0]
    return month_words(year, int(month)) if month.isdigit() and 1 <= int(month) <= 12 else as_of


def against_words(mean: Mean) -> str:
    """What a total is measured against, after "mot": "Sverigesnittet", or the mean's own name."""
    if mean.label == _NATIONAL:
        return QCoreApplication.translate("comparison", "Sverigesnittet")
    return QCoreApplication.translate("comparison", "bibliotekets snitt") if mean.id.startswith(OWN) else mean.label


def edition_words(edition: str) -> str:
    """ "utgåva 2016", or "okänd utgåva"."""
    translate = QCoreApplication.translate
    return (
        translate("comparison", "utgåva {edition}").format(edition=edition)
        if edition
        else translate("comparison", "okänd utgåva")
    )


def reservations(evaluation: Evaluation, comparison: Comparison) -> str:
    """What has to be said about what is shown side by side, as sentences; "" when nothing does."""
    translate = QCoreApplication.translate
    said: list[str] = []
    if comparison.missing:
        said.append(translate("comparison", "Det som är valt att jämföra med finns inte i den här datorns bibliotek."))
    if comparison.mean is None and evaluation.details.compared_mean == OWN:
        none = translate("comparison", "Biblioteket har inga egna resultat av utgåva {edition}.")
        said.append(none.format(edition=evaluation.edition))
    if comparison.withheld:
        said.append(translate("comparison", "Tidigare utvärdering visas när du har förseglat."))
    if comparison.mean is not None and comparison.mean.mean is not None:
        said += _about_mean(comparison.mean.mean)
    beside = [one for one in (comparison.mean, comparison.other) if one is not None]
    said += _about_editions(evaluation, beside)
    other = comparison.other.result if comparison.other is not None else None
    if other is not None and other.edition_inferred:
        inferred = translate("comparison", "Utgåvan för {name} är en slutsats av årtalet.")
        said.append(inferred.format(name=other.name))
    return " ".join(said)


def _about_mean(mean: Mean) -> list[str]:
    translate = QCoreApplication.translate
    said: list[str] = []
    if mean.total_is_sum and mean.total is not None:
        summed = translate(
            "comparison", "{n} är summan av åtta avrundade områdessnitt, inte ett publicerat totalsnitt."
        )
        said.append(summed.format(n=number_words(mean.total)))
    if mean.n is None:
        said.append(translate("comparison", "Antalet kommuner anges inte."))
        return said
    counts = set(mean.counts.values())
    if counts and counts != {mean.n}:
        uneven = translate("comparison", "Snittet gäller {n} kommuner; områdena bygger på {least}–{most} av dem.")
        said.append(uneven.format(n=mean.n, least=min(counts), most=max(counts)))
    else:
        one, many = (
            translate("comparison", "Snittet gäller 1 kommun."),
            translate("comparison", "Snittet gäller {n} kommuner."),
        )
        said.append((one if mean.n == 1 else many).format(n=mean.n))
    return said


def _about_editions(evaluation: Evaluation, beside: list[Compared]) -> list[str]:
    translate = QCoreApplication.translate
    same = [one for one in beside if one.how is Comparability.AREAS]
    said: list[str] = []
    if beside and len(same) == len(beside):
        both, three = (
            translate("comparison", "Båda gäller utgåva {edition}."),
            translate("comparison", "Alla tre gäller utgåva {edition}."),
        )
        said.append((both if len(same) == 1 else three).format(edition=evaluation.edition))
    return said + [words for one in beside if (words := comparability_words(one))]


def comparability_words(one: Compared) -> str:
    """What may not be compared with something, and why; "" when everything may."""
    translate = QCoreApplication.translate
    if one.how is Comparability.AREAS:
        return ""
    if one.how is Comparability.TOTAL:
        other = translate("comparison", "{name} – annan utgåva ({edition}): bara totalen kan jämföras, med förbehåll.")
        return other.format(name=one.name, edition=one.edition)
    country = one.mean.country if one.mean is not None else one.result.country if one.result is not None else SWEDEN
    if country != SWEDEN:
        foreign = translate(
            "comparison", "{name} är utvärderad med ett annat lands metod: jämför totalen med stort förbehåll."
        )
        return foreign.format(name=one.name)
    return translate(
        "comparison", "Utgåvan för {name} är okänd: bara totalen kan jämföras, med stort förbehåll."
    ).format(name=one.name)


def sources(comparison: Comparison) -> str:
    """Where what is compared with comes from; "" when nobody says."""
    said: list[str] = []
    for one in (comparison.mean, comparison.other):
        if one is None:
            continue
        origin = one.mean or one.result
        source = source_words(one.result) if one.result is not None else one.mean.source if one.mean is not None else ""
        words = " – ".join(filter(None, (source, origin.note if origin is not None else "")))
        said += [f"{one.name}: {words}"] if words else []
    return "\n".join(said)
