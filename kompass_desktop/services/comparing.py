"""Setting an evaluation beside others from the command line: which mean is meant, and what may be compared with it."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from kompass_desktop.model.comparison import Comparability, Mean, comparability, delta
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import later, phrase
from kompass_desktop.model.totals import Totals, consensus_totals
from kompass_desktop.services.folding import folded
from kompass_desktop.services.library import OWN, OWN_LABEL, Library
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.words import shown


class AreaLine(Struct, frozen=True):
    """One area of a comparison: the points as they stand (None while nothing is scored), the mean, what is more."""

    own: int | None
    mean: float | None
    delta: float | None


class Other(Struct, frozen=True):
    """Another evaluation file that is compared with: its points by area, none where its edition is another one."""

    file: Path
    municipality: str
    year: int | None
    edition: str
    comparable: bool
    areas: dict[int, int | None]


def mean_called(library: Library, wanted: str, edition: str) -> Mean:
    """The mean that "LABEL" or "LABEL@DATE" means: the newest of this edition that fits.

    The date may be the beginning of one ("2021"). Refused, with what there is, where none fits, and where the one that
    does is of another edition: areas are comparable only within one.
    """
    label, at, date = wanted.rpartition("@") if "@" in wanted else (wanted, "", "")
    named = [m for m in library.means if folded(m.label) == folded(label.strip()) and m.as_of.startswith(date.strip())]
    if folded(label.strip()) == folded(OWN_LABEL) and not at:
        own = library.mean(OWN, edition)
        if own is None:
            none = later("{label} har inga resultat i utgåva {edition}. Lägg till utvärderingar i biblioteket.")
            raise Refused(" ".join(library.problems) or phrase(none, label=OWN_LABEL, edition=edition))
        return own
    if not named:
        choices = ", ".join(_there(library))
        raise Refused(
            phrase("Medelvärdet {name} finns inte. Välj bland: {choices}.", name=shown(wanted), choices=choices)
        )
    fitting = [m for m in named if comparability(m.edition, edition) is Comparability.AREAS]
    if not fitting:
        raise Refused(
            phrase(
                "{name} gäller utgåva {theirs}, utvärderingen utgåva {edition}: områden kan bara jämföras inom en "
                "utgåva. Välj ett annat medelvärde.", name=_name(named[0]), theirs=named[0].edition, edition=edition,
            )
        )  # fmt: skip
    return fitting[0]  # newest first


def newest_mean(library: Library, edition: str) -> Mean | None:
    """The newest shipped mean of an edition; None where there is none."""
    return next((m for m in library.means if comparability(m.edition, edition) is Comparability.AREAS), None)


def area_lines(totals: Totals, mean: Mean | None) -> dict[int, AreaLine]:
    """Every area of an evaluation beside a mean."""
    lines: dict[int, AreaLine] = {}
    for area in totals.areas:
        value = mean.areas.get(area.number) if mean else None
        lines[area.number] = AreaLine(area.points, value, delta(area.points, value))
    return lines


def other_of(file: Path, other: Evaluation, edition: str) -> Other:
    """What is compared of another evaluation with one of this edition."""
    theirs = other.catalogue.edition
    comparable = comparability(theirs, edition) is Comparability.AREAS
    areas = {a.number: a.points for a in consensus_totals(other).areas} if comparable else {}
    return Other(file, other.municipality, other.details.year, theirs, comparable, areas)


def _there(library: Library) -> list[str]:
    return [*(_name(m) for m in library.means), OWN_LABEL]


def _name(mean: Mean) -> str:
    return f"{mean.label}@{mean.as_of}" if mean.as_of else mean.label
