"""The papers that the law asks for: information to the interviewed, an extract about one person, and reminders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from msgspec.json import decode

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import phrase
from kompass_desktop.model.privacy import SmallGroup, data_about, people, retention_passed
from kompass_desktop.services.exporting import Exported
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import load_tokens, load_words, resource
from kompass_desktop.services.targets import refuse_place, write_all
from kompass_desktop.services.words import shown

if TYPE_CHECKING:
    from kompass_desktop.export.blocks import Document


def retention_words(evaluation: Evaluation, today: date | None = None) -> str | None:
    """What is to be done on the overview once the day of disposal has passed; None while there is nothing to do."""
    day = (today or date.today()).isoformat()  # noqa: DTZ011 - the day at this computer
    if not retention_passed(evaluation, day):
        return None
    until = evaluation.details.retain_until
    return phrase("Gallringsdatum har passerat ({day}). Gallra namn, anteckningar och egna poäng.", day=until)


def small_group_words(group: SmallGroup) -> str:
    """Why a role group must not be named in the report, and what can be done."""
    if group.count == 1:
        return phrase(
            "”{name}” har bara en plats: läsaren kan förstå vem som sagt vad. Skriv om flera grupper tillsammans i "
            "rapporten, eller nämn inte gruppen.",
            name=group.name,
        )
    return phrase(
        "”{name}” har bara {n} platser: läsaren kan förstå vem som sagt vad. Skriv om flera grupper tillsammans i "
        "rapporten, eller nämn inte gruppen.",
        name=group.name,
        n=group.count,
    )


def write_information_letter(
    evaluation: Evaluation, pdf: Path, *, controller: str = "", contact: str = "", today: date | None = None,
    keep: Path | None = None,
) -> Exported:  # fmt: skip
    """Write the information to those who are interviewed as a PDF of one page.

    `controller` is who answers for the data by law, `contact` how they are reached; blank they become lines to write
    on. Raises Refused or KnownProblem, and then nothing was written.
    """
    refuse_place(pdf, keep)
    from kompass_desktop.export.information_letter import information_letter

    today = today or date.today()  # noqa: DTZ011 - the writer's own date
    document = information_letter(evaluation, _words(), today, controller=controller, contact=contact)
    return _written(document, pdf)


def write_register_extract(
    evaluation: Evaluation, name: str, pdf: Path, *, log: Iterable[Entry] = (), today: date | None = None,
    keep: Path | None = None,
) -> Exported:  # fmt: skip
    """Write all that is known of a person as a PDF; `log` is the whole log, for it has what was written earlier.

    Refused for a name that no place at any table has. Raises KnownProblem where it cannot be written.
    """
    if name.strip().casefold() not in {known.casefold() for known in people(evaluation)}:
        raise Refused(
            phrase(
                "Ingen intervjuad heter {name} i den här utvärderingen. Kontrollera stavningen.",
                name=shown(name),
            )
        )
    refuse_place(pdf, keep)
    from kompass_desktop.export.register_extract import register_extract

    today = today or date.today()  # noqa: DTZ011 - the writer's own date
    return _written(register_extract(evaluation, data_about(evaluation, name, log), _words(), today), pdf)


def _words() -> dict[str, Any]:
    """The report's words with those about personal data."""
    return {**load_words(), **cast("dict[str, Any]", decode(resource("words", "privacy_sv.json").read_bytes()))}


def _written(document: Document, pdf: Path) -> Exported:
    from kompass_desktop.export.pdf import render_pdf

    rendered = render_pdf(document, resource("fonts"), load_tokens())
    write_all({pdf: rendered.data})
    return Exported((pdf,), rendered.replaced, ())
