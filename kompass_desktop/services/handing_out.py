"""A copy of the evaluation for a colleague, to be worked in and taken in again."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from msgspec import Struct

from kompass_desktop.services.opening import read_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import data_folder
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.handing_out import write_handed_out

NAMES: Final = ("seat_name",)
"""The kinds that hold the names of people who were interviewed."""


class HandedOut(Struct, frozen=True):
    """What was written: which evaluation it is; `said` and `integrity` are about the file that it was made of."""

    family: str
    said: tuple[str, ...] = ()
    integrity: str = "ok"


def hand_out(
    source: Session | Path, copy: Path, *, without_names: bool = False, keys: Keys | None = None
) -> HandedOut:  # fmt: skip
    """Write a whole copy in one file, of an open evaluation or of the one at a path. It never takes anything's place.

    `without_names` leaves out who sat at the table. The names are not erased: the copy knows nothing of them, and to
    take it in again loses none. It has the file's passphrase. Raises KnownProblem, and then nothing was written.
    """
    without = NAMES if without_names else ()
    if isinstance(source, Session):
        source.end_typing()  # what is typed from here on is another entry than the one in the copy
        write_handed_out(source.file.work, copy, data_folder(), without, source.file.keys)
        return HandedOut(source.families[0])
    with read_evaluation(source, keys) as read:
        write_handed_out(read.file.path, copy, data_folder(), without, keys)
        return HandedOut(read.file.families()[0], read.said, read.integrity)
