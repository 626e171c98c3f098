"""Whole copies of an evaluation on this computer's own disk, to go back to: when they are made, and how long kept.

They lie by evaluation (its family), not by file: whichever copy of it somebody works in, all of them are found. A
backup that cannot be made never stops anybody's work; `said` has a sentence about it.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from msgspec import Struct

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.copies import TEMPORARY, flush_folder, write_copy
from kompass_desktop.storage.identifiers import Clock
from kompass_desktop.storage.locking import make_folder
from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.problems import SQLITE_ERRORS, KnownProblem, problem_from

CLOSE, TAKE_IN, MIGRATION, RESTORE, HAND = "close", "take_in", "migration", "restore", "hand"
REASONS: Final = (CLOSE, TAKE_IN, MIGRATION, RESTORE, HAND)
"""Why a backup was made: at the end of the work, before something came in, and because somebody asked for it."""
NEWEST_KEPT: Final = 10
DAYS_KEPT: Final = 30
"""So long one backup a day is kept, and the last one before each take-in; after that one a month."""

_BEFORE: Final = (TAKE_IN, MIGRATION, RESTORE)
_NAME: Final = re.compile(r"(\d{8}T\d{12})Z\.([a-z_]+)\.(\d{1,12})\.([0-9a-f]{16})\.kompass")
_TIME: Final = "%Y%m%dT%H%M%S%f"
_FAMILY: Final = re.compile(r"[0-9a-f]{32}")
_AN_HOUR: Final = 3600.0


class Backup(Struct, frozen=True):
    """One backup: where it lies, when it was made (UTC), why, and how many log entries it holds."""

    path: Path
    made: datetime
    why: str
    entries: int


class Backups:
    """The backups of one evaluation on this computer."""

    def __init__(self, data: Path, families: Sequence[str], clock: Clock = time.time) -> None:
        """`data` is the data folder; a joined evaluation has several families, and the backups of all of them."""
        self.folders = [data / "backups" / _folder_name(family) for family in families or ("",)]
        self.said: list[str] = []
        self._clock = clock

    def keep(self, work: Path, why: str, keys: Keys | None = None) -> Path | None:
        """Make a whole copy of a working copy, if it holds something that the backups do not.

        It is protected as the working copy is. None: nothing was new, or it could not be made, and then `said` has a
        sentence. What is the same as an earlier backup is not copied again; before a take-in, though, that one is from
        then on the backup before the take-in.
        """
        try:
            return self._keep(work, why, keys)
        except (KnownProblem, OSError, *SQLITE_ERRORS) as error:
            problem = error if isinstance(error, KnownProblem) else problem_from(error, self.folders[0])
            self.said.append(
                phrase("Säkerhetskopian kunde inte göras, men arbetet går vidare. {problem}", problem=problem)
            )
            return None

    def _keep(self, work: Path, why: str, keys: Keys | None) -> Path | None:
        folder = self.folders[0]
        make_folder(folder)
        _sweep(folder)
        entries, content = _content_of(work, keys)
        named = folder / f"{self._now().strftime(_TIME)}Z.{why}.{entries}.{content}.kompass"
        same = next((b for b in self.found() if b.path.stem.endswith(f".{content}")), None)
        if same is not None:
            if why in _BEFORE and same.why != why:
                os.replace(same.path, named)
                flush_folder(folder)
            return None
        unfinished = folder / f"{os.urandom(4).hex()}{TEMPORARY}"
        try:
            write_copy(work, unfinished, keys)
            os.replace(unfinished, named)
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
        flush_folder(folder)
        return named

    def found(self) -> list[Backup]:
        """Every backup, newest first."""
        found = [backup for folder in self.folders for backup in _in(folder)]
        return sorted(found, key=lambda b: (b.made, b.path.name), reverse=True)

    def thin(self, now: datetime | None = None) -> None:
        """Remove what is kept no longer. Clocks are not trusted: what lies in the future is as far away as the past."""
        now = now or self._now()
        found = self.found()
        newest = [b for b in found if b.made <= now][:NEWEST_KEPT]
        spans: set[tuple[int, ...]] = set()
        for backup in found:
            made = backup.made
            young = abs(now - made) <= timedelta(days=DAYS_KEPT)
            span = (made.year, made.month, made.day) if young else (made.year, made.month)
            last_of_span = span not in spans
            spans.add(span)
            if last_of_span or backup in newest or (young and backup.why in _BEFORE):
                continue
            with suppress(OSError):
                backup.path.unlink()

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock(), UTC)


def _folder_name(family: str) -> str:
    """A family's own name, which is a random number; what a forger may have made of it is never a path."""
    return family if _FAMILY.fullmatch(family) else hashlib.sha256(family.encode("utf-8", "replace")).hexdigest()[:32]


def _in(folder: Path) -> Iterator[Backup]:
    names: list[str] = []
    with suppress(OSError):
        names = os.listdir(folder)
    for name in names:
        parts = _NAME.fullmatch(name)
        if parts and parts[2] in REASONS:
            with suppress(ValueError):
                made = datetime.strptime(parts[1], _TIME).replace(tzinfo=UTC)
                yield Backup(folder / name, made, parts[2], int(parts[3]))


def _content_of(work: Path, keys: Keys | None) -> tuple[int, str]:
    """How many entries a copy holds, and a short word that is another one when it holds other things."""
    sql = (
        "SELECT (SELECT count(*) FROM change), (SELECT CAST(max(id) AS BLOB) FROM change), "
        "(SELECT count(*) FROM erased), (SELECT count(*) FROM attachment), (SELECT count(*) FROM damaged), "
        "(SELECT group_concat(id) FROM family)"
    )
    with closing(connect(work, "ro", keys)) as connection:
        connection.execute("PRAGMA busy_timeout = 30000")
        facts: tuple[object, ...] = connection.execute(sql).fetchone()
    return int(str(facts[0])), hashlib.sha256(repr(facts).encode("utf-8", "replace")).hexdigest()[:16]


def _sweep(folder: Path) -> None:
    """Remove what a killed program left unfinished; what is young may be somebody's who makes one just now."""
    for left in folder.glob(f"*{TEMPORARY}"):
        with suppress(OSError):
            if abs(time.time() - left.stat().st_mtime) > _AN_HOUR:
                left.unlink()
