"""Disposing of what was said in trust, when the time for it has come: what would go, doing it, and the receipt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct

from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.opening import SUFFIX, open_evaluation, read_evaluation
from kompass_desktop.services.settings import data_folder
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.disposing import ATTACHMENT, HISTORY, Author, Erased, authors, erase
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.traces import Traces, dispose_everywhere, find_traces

SHORT: Final = {
    "seat_name": "name", "seat": "seat", "note": "note", "individual_score": "score", "seal": "seal",
    ATTACHMENT: "attachment", HISTORY: "history",
}  # fmt: skip
"""The command line's words for what is removed."""
_NAMES: Final = {
    "name": (later("namn på en intervjuad"), later("namn på intervjuade")),
    "seat": (later("plats med roll"), later("platser med roller")),
    "note": (later("anteckning"), later("anteckningar")),
    "score": (later("egen poäng med motivering"), later("egna poäng med motiveringar")),
    "seal": (later("försegling"), later("förseglingar")),
    "attachment": (later("skärmbild eller bifogad fil"), later("skärmbilder och bifogade filer")),
    "history": (later("tidigare lydelse i historiken"), later("tidigare lydelser i historiken")),
}  # fmt: skip
STAYS: Final = later(
    "Kvar är de gemensamma poängen med motiveringar, rapportens texter, styrkor, förbättringsmöjligheter, "
    "rekommendationer och handlingsplan, samt dokumentregister, citat och iakttagelser utan filer och bilder."
)
"""What the disposal leaves; to be said."""
ELSEWHERE: Final = later(
    "Kopior på andra datorer, minnen och i e-post gallras inte härifrån. Gallra dem var för sig eller ta bort dem."
)
"""What the disposal does not reach; to be said."""


class Disposal(Struct, frozen=True):
    """What is or would be removed, in figures by the command line's words, and who else may have a copy.

    `left` says what could not be reached just now; it is finished when the evaluation is opened next.
    """

    name: str
    removed: dict[str, int]
    working_copies: int
    backups: int
    copies: tuple[Author, ...]
    left: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    integrity: str = "ok"


def plan(path: Path, keys: Keys | None = None) -> Disposal:
    """Count what would be removed; nothing is changed. Raises KnownProblem and Refused as reading does."""
    with read_evaluation(path, keys) as read:
        traces = find_traces(data_folder(), work_folder(data_folder(), path), read.file.families(), keys)
        wrote = authors(read.file)
        erased = erase(read.file)  # in a private copy, which goes away
        return _disposal(read.evaluation.name, erased, traces, wrote, said=read.said, integrity=read.integrity)


def dispose(path: Path, keys: Keys | None = None) -> Disposal:
    """Remove it all for good, from the file and from this computer. Points and report stay as they are.

    Nobody may have the evaluation open. Raises KnownProblem and Refused, and then nothing was changed.
    """
    session = open_evaluation(path, keys=keys)
    try:
        name = session.evaluation.name
        done = dispose_everywhere(session.file, data_folder())
        integrity = "; ".join(session.said) if session.in_doubt else "ok"
        return _disposal(name, done.erased, done.traces, done.authors, done.left, tuple(session.said), integrity)
    finally:
        session.close(publish=False)


def _disposal(
    name: str, erased: Erased, traces: Traces, wrote: tuple[Author, ...], left: tuple[str, ...] = (),
    said: tuple[str, ...] = (), integrity: str = "ok",
) -> Disposal:  # fmt: skip
    removed = {short: erased.counts[kind] for kind, short in SHORT.items()}
    working = len(traces.others) + len(traces.aside) + len(traces.rooms)
    backups = sum(path.suffix == SUFFIX for path in traces.backups)  # beside them lie the receipts of what was taken in
    return Disposal(name, removed, working, backups, wrote, left, said, integrity)


# ---- words
def receipt(disposal: Disposal, today: date | None = None) -> list[str]:
    """The receipt, line by line: what was removed, what is left, and who should be reminded."""
    day = (today or date.today()).isoformat()  # noqa: DTZ011 - the day at this computer
    title = phrase("Gallringskvitto för {name}, {date}", name=disposal.name, date=day)
    lines = [title, "", phrase("Borttaget för gott:"), *removed_words(disposal), ""]
    if disposal.left:
        lines += [phrase("Inte klart ännu: {why}", why=why) for why in disposal.left]
        lines += [phrase("Gallringen görs klar nästa gång filen öppnas."), ""]
    return [*lines, phrase(STAYS), "", phrase(ELSEWHERE), *reminder_words(disposal)]


def plan_words(disposal: Disposal) -> list[str]:
    """What would be removed, line by line."""
    title = phrase("Det här skulle gallras ur {name}. Ingenting har ändrats.", name=disposal.name)
    return [
        title, "", *removed_words(disposal), "", phrase(STAYS), "", phrase(ELSEWHERE), *reminder_words(disposal),
    ]  # fmt: skip


def removed_words(disposal: Disposal) -> Iterator[str]:
    """What is or would be removed, a line for each kind."""
    found = [f"– {n} {phrase(_NAMES[what][n != 1])}" for what, n in disposal.removed.items() if n]
    if disposal.working_copies:
        found.append(
            phrase("– innehållet i 1 annan arbetskopia eller undanlagd kopia på den här datorn")
            if disposal.working_copies == 1
            else phrase(
                "– innehållet i {n} andra arbetskopior och undanlagda kopior på den här datorn",
                n=disposal.working_copies,
            )
        )
    if disposal.backups:
        found.append(
            phrase("– 1 säkerhetskopia på den här datorn")
            if disposal.backups == 1
            else phrase("– {n} säkerhetskopior på den här datorn", n=disposal.backups)
        )
    yield from found or [phrase("– ingenting: det fanns inget att gallra")]


def reminder_words(disposal: Disposal) -> Iterator[str]:
    """Who has written in the evaluation and where, as far as the log knows: there copies may lie."""
    if disposal.copies:
        yield phrase("Enligt loggen har utvärderingen skrivits av:")
    for one in disposal.copies:
        name, device = one.evaluator or phrase("okänd"), one.device or phrase("okänd")
        yield phrase("– {name}, på datorn {device}", name=name, device=device)
