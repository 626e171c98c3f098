"""The backups of an open evaluation: which there are, what one of them shows, and taking back what it still has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.opening import read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import data_folder
from kompass_desktop.storage.backups import CLOSE, HAND, MIGRATION, RESTORE, TAKE_IN, Backup, Backups
from kompass_desktop.storage.ciphers import Keys

WHY: Final[Mapping[str, str]] = {
    CLOSE: "när filen stängdes", TAKE_IN: "innan en fil togs in", MIGRATION: "innan filen fick ett nytt format",
    RESTORE: "innan en säkerhetskopia togs in", HAND: "på begäran",
}  # fmt: skip
"""Why a backup was made, for people."""


class Restored(Struct, frozen=True):
    """What came back: entries that the log did not have any more, and how many rows of each kind they touched."""

    entries: int
    rows: Mapping[str, int]


def backups_of(session: Session) -> Sequence[Backup]:
    """The backups of an evaluation on this computer, newest first, whichever copy of it they were made from."""
    return Backups(data_folder(), session.families).found()


def back_up(session: Session) -> Backup | None:
    """Make a backup because somebody asks for it; None where the newest has everything, or it could not be made.

    Then what stood in the way is the last thing that was `said`.
    """
    made = session.file.backup(HAND)
    return next((b for b in backups_of(session) if b.path == made), None)


def name_of(backup: Backup) -> str:
    """What a backup is called in a sentence: when it was made, in this computer's time."""
    return f"säkerhetskopian från {backup.made.astimezone():%Y-%m-%d %H.%M}"


def look(backup: Backup, keys: Keys | None = None) -> Evaluation:
    """The evaluation as a backup has it, to be looked at. Raises KnownProblem, and Refused where it is damaged."""
    with read_evaluation(backup.path, keys) as read:
        if read.integrity != "ok":
            raise Refused(f"I {name_of(backup)} är något skadat, så den visas inte. Välj en annan.")
        return read.evaluation


def restore(session: Session, backup: Backup, keys: Keys | None = None) -> Restored:
    """Take in what a backup has and the evaluation lacks, as one undo step; what is newer is never thrown away.

    A backup is made first. Raises KnownProblem, and then nothing came in.
    """

    def keep() -> None:
        session.file.backup(RESTORE)

    taken = session.take_in(backup.path, called=name_of(backup), before=keep, keys=keys)
    return Restored(taken.entries, Counter(kind for kind, _ in taken.computed.rows))
