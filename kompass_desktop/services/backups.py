"""The backups of an open evaluation: which there are, what one of them shows, and taking back what it still has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.opening import read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import data_folder
from kompass_desktop.storage.backups import CLOSE, HAND, MIGRATION, RESTORE, TAKE_IN, Backup, Backups
from kompass_desktop.storage.ciphers import Keys

WHY: Final[Mapping[str, str]] = {
    CLOSE: later("när filen stängdes"), TAKE_IN: later("innan en fil togs in"),
    MIGRATION: later("innan filen fick ett nytt format"), RESTORE: later("innan en säkerhetskopia togs in"),
    HAND: later("på begäran"),
}  # fmt: skip
"""Why a backup was made, for people; to be said."""


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
    return phrase("säkerhetskopian från {when:%Y-%m-%d %H.%M}", when=backup.made.astimezone())


def reason_of(backup: Backup) -> str:
    """Why a backup was made, for people; "" where nobody knows."""
    why = WHY.get(backup.why)
    return phrase(why) if why else ""


def look(backup: Backup, keys: Keys | None = None) -> Evaluation:
    """The evaluation as a backup has it, to be looked at. Raises KnownProblem, and Refused where it is damaged."""
    with read_evaluation(backup.path, keys) as read:
        if read.integrity != "ok":
            raise Refused(
                phrase("I {backup} är något skadat, så den visas inte. Välj en annan.", backup=name_of(backup))
            )
        return read.evaluation


def restore(session: Session, backup: Backup, keys: Keys | None = None) -> Restored:
    """Take in what a backup has and the evaluation lacks, as one undo step; what is newer is never thrown away.

    A backup is made first. Raises KnownProblem, and then nothing came in.
    """

    def keep() -> None:
        session.file.backup(RESTORE)

    taken = session.take_in(backup.path, called=name_of(backup), before=keep, keys=keys)
    return Restored(taken.entries, Counter(kind for kind, _ in taken.computed.rows))
