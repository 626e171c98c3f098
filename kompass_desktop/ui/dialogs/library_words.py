"""What the library says in sentences: over how many a mean was computed, and what came of what was done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.comparison import Result
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.scores import EARLIER_TOTAL
from kompass_desktop.services.earlier import earlier_points
from kompass_desktop.services.library import Added
from kompass_desktop.ui.models.library_table import AREAS, FEWEST_FOR_QUARTILES, Selection


def mean_words(selection: Selection, short: bool = False) -> str:
    """Over what the mean is computed, with how many there are for each figure, and what takes no part.

    `short` leaves out what can be seen otherwise.
    """
    translate = QCoreApplication.translate
    if not selection.results:
        return ""
    if selection.mean is None:
        return translate("library", "Inget medel: utgåvan är inte känd för något av resultaten.")
    taken = [r for r in selection.results if r.edition == selection.edition]
    said = [_of_how_many(selection, len(taken)), _figures(selection, sum(r.total is not None for r in taken))]
    if selection.others:
        said.append(_others(selection))
    if short:
        return " ".join(said)
    fewest = min((selection.mean.counts.get(n, 0) for n in range(1, AREAS + 1)), default=0)
    if fewest < FEWEST_FOR_QUARTILES:
        said.append(translate("library", "Kvartiler kräver minst fyra resultat."))
    if selection.twice:
        one, many = translate("library", "1 dubblett räknas inte."), translate("library", "{n} dubbletter räknas inte.")
        said.append((one if selection.twice == 1 else many).format(n=selection.twice))
    if selection.unseen:
        one, many = (
            translate("library", "1 av de valda visas inte just nu."),
            translate("library", "{n} av de valda visas inte just nu."),
        )
        said.append((one if selection.unseen == 1 else many).format(n=selection.unseen))
    return " ".join(said)


def _of_how_many(selection: Selection, count: int) -> str:
    translate = QCoreApplication.translate
    if selection.chosen:
        words = (
            translate("library", "Medel av 1 vald, utgåva {edition}.")
            if count == 1
            else translate("library", "Medel av {n} valda, utgåva {edition}.")
        )
    else:
        one, many = (
            translate("library", "Medel av det enda i utgåva {edition}."),
            translate("library", "Medel av alla {n} i utgåva {edition}."),
        )
        words = one if count == 1 else many
    return words.format(n=count, edition=selection.edition)


def _figures(selection: Selection, totals: int) -> str:
    """How many results stand behind the total and behind each area."""
    translate = QCoreApplication.translate
    assert selection.mean is not None
    counts = [selection.mean.counts.get(n, 0) for n in range(1, AREAS + 1)]
    if len(set(counts)) == 1:
        return translate("library", "n: total {total}, varje område {n}.").format(total=totals, n=counts[0])
    return translate("library", "n: total {total}, område 1–{last}: {counts}.").format(
        total=totals, last=AREAS, counts=", ".join(map(str, counts))
    )


def _others(selection: Selection) -> str:
    translate = QCoreApplication.translate
    one, many = (
        (
            translate("library", "1 vald av annan utgåva räknas inte med."),
            translate("library", "{n} valda av annan utgåva räknas inte med."),
        )
        if selection.chosen
        else (
            translate("library", "1 av annan utgåva är nedtonad och räknas inte med."),
            translate("library", "{n} av andra utgåvor är nedtonade och räknas inte med."),
        )
    )
    return (one if selection.others == 1 else many).format(n=selection.others)


def added_words(added: Added) -> str:
    """What came of adding, in a line: "3 lades till, 1 gick inte: x.kompass är ingen utvärdering." """
    translate = QCoreApplication.translate
    count, refused = len(added.results), len(added.refused)
    if not count and not refused:
        return translate("library", "Inga utvärderingsfiler hittades där.")
    done = translate("library", "{n} lades till").format(n=count) if count else translate("library", "Inget lades till")
    if not refused:
        return f"{done}."
    left = translate("library", "{n} gick inte").format(n=refused)
    if refused > 1:
        return f"{done}, {left}."
    path, why = added.refused[0]
    return f"{done}, {left}: {refused_words(path.name, why)}"


def refused_words(name: str, why: str) -> str:
    """Which file was refused and why, as one sentence that names the file once."""
    why = why if why.endswith((".", "?", "!")) else f"{why}."
    return why if name in why else f"{name}: {why}"


def removed_words(count: int) -> str:
    """How many results were taken out of the library."""
    translate = QCoreApplication.translate
    return translate("library", "Tog bort {n}.").format(n=count)


def shown_words(count: int) -> str:
    """How many results are shown: "1 resultat", "23 resultat"."""
    translate = QCoreApplication.translate
    return (
        translate("library", "{n} resultat", "one") if count == 1 else translate("library", "{n} resultat", "many")
    ).format(n=count)


def earlier_words(evaluation: Evaluation, result: Result, new: bool) -> str:
    """That a result is the earlier evaluation now, and what of it came along."""
    translate = QCoreApplication.translate
    points = earlier_points(evaluation, result)
    if not new:
        said = translate("library", "{name} är redan den tidigare utvärderingen.")
    elif not points:
        said = translate("library", "{name} är nu den tidigare utvärderingen, men inga poäng är kända.")
    elif set(points) == {EARLIER_TOTAL} and result.edition != evaluation.edition:
        said = translate(
            "library", "{name} är nu den tidigare utvärderingen. Bara totalen följde med: utgåvan är en annan."
        )
    else:
        said = translate("library", "{name} är nu den tidigare utvärderingen.")
    return said.format(name=result.name)


def mean_label(selection: Selection) -> str:
    """What the computed mean is called where it stands alone."""
    translate = QCoreApplication.translate
    return translate("library", "Medel av de valda") if selection.chosen else translate("library", "Medel av de visade")


def empty_words(sought: bool) -> str:
    """What is said where no result is shown."""
    translate = QCoreApplication.translate
    if sought:
        return translate("library", "Ingen kommun och inget år i den här delen motsvarar sökningen.")
    return translate(
        "library", "Här finns ännu inget att jämföra med. Lägg till utvärderingar, rapporter eller siffror."
    )
