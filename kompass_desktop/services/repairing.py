"""Whether an evaluation file is whole, and saving what can be saved of one that is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kompass_desktop.model.language import phrase
from kompass_desktop.services.settings import data_folder
from kompass_desktop.storage import examining, repairing
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.examining import Examined
from kompass_desktop.storage.repairing import Repaired


def verify(path: Path, keys: Keys | None = None) -> Examined:
    """Examine a file: its pages, its log, its tables, its attachments. Raises KnownProblem where it is none of ours."""
    return examining.examine(path, data_folder(), keys)


def repair(path: Path, target: Path, keys: Keys | None = None) -> Repaired:
    """Save what can be saved into a new file, united with the newest backup and the working copy on this computer.

    Raises KnownProblem, and then nothing is made; the damaged file stays as it is in any case.
    """
    return repairing.repair(path, target, data_folder(), keys)


def repaired_words(done: Repaired) -> Iterator[str]:
    """What was saved and what is missing, sentence by sentence, for people."""
    yield phrase("{entries} räddade.", entries=_entries(done.entries))
    for name, count in done.sources:
        yield phrase("Ur {name}: {entries}.", name=_first_small(name), entries=_entries(count))
    if done.missing:
        yield phrase(
            "{entries} saknas och är utmärkta i den nya filen. Ta in en kollegas kopia som har dem.",
            entries=_entries(done.missing),
        )
    if not done.all_known:
        yield phrase("Skadan är sådan att fler poster kan saknas utan spår. Jämför poängen med en kollegas kopia.")
    if done.attachments == 1:
        yield phrase("1 bilaga saknas. Lägg till filerna igen.")
    elif done.attachments:
        yield phrase("{n} bilagor saknas. Lägg till filerna igen.", n=done.attachments)
    if done.authors:
        yield phrase("För en del poster går det inte längre att se vem som skrev dem.")
    if not done.identity:
        yield phrase("Utvärderingens identitet gick inte att rädda; den nya filen har fått en egen.")
    if done.whole:
        yield phrase("Ingenting saknas.")


def _entries(count: int) -> str:
    return phrase("1 post") if count == 1 else phrase("{n} poster", n=count)


def _first_small(name: str) -> str:
    return phrase("arbetskopian") if name in ("Arbetskopian", phrase("Arbetskopian")) else name
