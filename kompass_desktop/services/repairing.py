"""Whether an evaluation file is whole, and saving what can be saved of one that is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kompass_desktop.model.language import say
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
    yield say("{entries} räddade.", entries=_entries(done.entries))
    for name, count in done.sources:
        yield say("Ur {name}: {entries}.", name=_first_small(name), entries=_entries(count))
    if done.missing:
        yield say(
            "{entries} saknas och är utmärkta i den nya filen. Ta in en kollegas kopia som har dem.",
            entries=_entries(done.missing),
        )
    if not done.all_known:
        yield say("Skadan är sådan att fler poster kan saknas utan spår. Jämför poängen med en kollegas kopia.")
    if done.attachments == 1:
        yield say("1 bilaga saknas. Lägg till filerna igen.")
    elif done.attachments:
        yield say("{n} bilagor saknas. Lägg till filerna igen.", n=done.attachments)
    if done.authors:
        yield say("För en del poster går det inte längre att se vem som skrev dem.")
    if not done.identity:
        yield say("Utvärderingens identitet gick inte att rädda; den nya filen har fått en egen.")
    if done.whole:
        yield say("Ingenting saknas.")


def _entries(count: int) -> str:
    return say("1 post") if count == 1 else say("{n} poster", n=count)


def _first_small(name: str) -> str:
    return say("arbetskopian") if name in ("Arbetskopian", say("Arbetskopian")) else name
