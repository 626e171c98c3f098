"""From files to results: evaluation files in folders, each read at a glance, and published reports."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kompass_desktop.intake.problems import IntakeProblem, shown_name
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Origin, Result, result_of
from kompass_desktop.model.language import later, phrase
from kompass_desktop.model.totals import totals_of
from kompass_desktop.services.library_typed import MOST_TOTAL, municipality_name, result_id, short_mark
from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import DEFAULT_EDITION, editions, load_catalogue
from kompass_desktop.services.rules import FIRST_YEAR, LAST_YEAR
from kompass_desktop.services.words import shown
from kompass_desktop.storage.problems import KnownProblem, problem_from
from kompass_desktop.storage.scanning import Scanned, scan

Refusal = tuple[Path, str]
"""A file, and in Swedish why it was not taken."""


class Read(Struct, frozen=True):
    """An evaluation file that was read: its result, which evaluation it is, and the stamp it had (bytes, mtime_ns)."""

    path: Path
    result: Result
    families: tuple[str, ...]
    size: int
    modified: int


class Catalogues:
    """The catalogues of the editions that results belong to, each loaded once."""

    def __init__(self) -> None:
        """Nothing is loaded yet."""
        self._known: dict[str, Catalogue] = {}

    def of(self, edition: str) -> Catalogue:
        """The catalogue of an edition; Refused where the program has none."""
        if edition not in self._known:
            if edition not in editions():
                raise Refused(
                    phrase(
                        "Utvärderingen hör till utgåva {edition}, som det här programmet inte har. "
                        "Uppdatera programmet.",
                        edition=shown(edition),
                    )
                )
            self._known[edition] = load_catalogue(edition)
        return self._known[edition]


def files_in(paths: Iterable[Path], but: Path) -> tuple[list[Path], list[Refusal]]:
    """The evaluation files that paths stand for, each once, and what could not be looked into.

    A folder stands for all *.kompass in it and below, save in the folder `but`, where working copies lie.
    """
    found: dict[Path, None] = {}
    refused: list[Refusal] = []
    for path in paths:
        whole = Path(os.path.abspath(path)) if "\0" not in str(path) else path
        if is_folder(whole):
            found |= dict.fromkeys(_below(whole, but, refused))
        else:
            found[whole] = None
    return list(found), refused


def is_folder(path: Path) -> bool:
    """Whether a path is a folder that can be looked into; never raises."""
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name that nothing can have; reading it will say so
        return False


def _below(folder: Path, but: Path, refused: list[Refusal]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        place = Path(str(error.filename or folder))
        words = later("Mappen {path} går inte att läsa. Kontrollera behörigheten eller välj filerna själv.")
        refused.append((place, phrase(words, path=place)))

    for place, folders, names in os.walk(folder, onerror=note):
        inside = Path(place)
        folders[:] = sorted(name for name in folders if inside / name != but)
        for name in sorted(names):
            # "._namn.kompass" is what macOS leaves beside a file on a stick
            if name.casefold().endswith(SUFFIX) and not name.startswith("."):
                yield inside / name


def read_file(path: Path, catalogues: Catalogues) -> Read:
    """The result that an evaluation file holds. Raises KnownProblem, or Refused where there is nothing to compare."""
    scanned = scan(path)
    municipality = municipality_name(str(scanned.details.get("municipality") or ""))
    if not municipality:
        nameless = later("{name} saknar kommunens namn. Fyll i det i utvärderingen och lägg till den igen.")
        raise Refused(phrase(nameless, name=path.name))
    catalogue = catalogues.of(str(scanned.details.get("edition") or DEFAULT_EDITION))
    year = scanned.details.get("year")
    year = year if isinstance(year, int) and FIRST_YEAR <= year <= LAST_YEAR else None
    totals = totals_of(_points(scanned, catalogue, path.name), catalogue)
    if not totals.scored:
        blank = later("{name} har inga gemensamma poäng ännu. Lägg till den när delområden är bedömda.")
        raise Refused(phrase(blank, name=path.name))
    result = result_of(f"file-{short_mark(scanned.families[0])}", municipality, year, catalogue, totals)
    scored = later("{n} av {of} delområden är bedömda.")
    note = "" if totals.complete else phrase(scored, n=totals.scored, of=totals.of)
    result = replace(result, source=shown_name(path), note=note)
    return Read(path, result, scanned.families, scanned.stamp.size, scanned.stamp.modified)


def _points(scanned: Scanned, catalogue: Catalogue, name: str) -> dict[str, int]:
    """The points of the edition's sub-criteria; Refused where one cannot be."""
    points = {code: p for code, p in scanned.points.items() if code in catalogue.by_code}
    for code, value in points.items():
        most = catalogue.sub_criterion(code).max_points
        if not 0 <= value <= most:
            words = later("{name} anger {points} poäng för {code}, som ger högst {max}. Rätta utvärderingen först.")
            raise Refused(phrase(words, name=name, points=value, code=code, max=most))
    return points


def why(error: Exception, path: Path) -> str:
    """What stood in the way of a file, in one sentence; an error that is none of ours goes on."""
    if isinstance(error, (Refused, KnownProblem)):
        return str(error)
    if isinstance(error, MemoryError):
        return phrase("{name} är för stor för minnet. Stäng andra program och försök igen.", name=path.name)
    return str(problem_from(error, path))


def read_report(path: Path) -> Result:
    """The result that a published report states, by its own tables. Refused, with a sentence, where it states none."""
    from kompass_desktop.intake import published_report  # heavy
    from kompass_desktop.intake.report_source import read_text

    catalogue = load_catalogue(DEFAULT_EDITION)
    try:
        reading = published_report.read_report(read_text(path), catalogue)
    except IntakeProblem as problem:
        raise Refused(str(problem)) from None
    municipality = municipality_name(reading.municipality or "")
    if not municipality:
        nameless = later("Kommunens namn gick inte att läsa i {name}. Skriv in resultatet för hand i stället.")
        raise Refused(phrase(nameless, name=path.name))
    if not reading.year:
        raise Refused(
            phrase("Året gick inte att läsa i {name}. Skriv in resultatet för hand i stället.", name=path.name)
        )
    totals = totals_of(reading.points, catalogue)
    result = result_of(result_id("report", municipality, reading.year), municipality, reading.year, catalogue, totals)
    notes: list[str] = []
    if not totals.complete:
        notes.append(phrase("{n} av {of} delområden gick att läsa.", n=totals.scored, of=totals.of))
    if reading.contradictions:
        notes.append(phrase("Rapporten motsäger sig själv; här står poängen ur tabellerna i kapitel 4."))
    stated = reading.stated_total if (reading.stated_total or 0) <= MOST_TOTAL else None
    total = result.total if totals.complete else stated
    return replace(result, origin=Origin.REPORT, total=total, source=shown_name(path), note=" ".join(notes))
