"""Whole copies of evaluation files: private ones to read, flushed ones to publish, and swapping one for another."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kompass_desktop.storage.problems import FileDamaged, FileTooNew, NotOurs, missing, problem_from
from kompass_desktop.storage.schema import APPLICATION_ID, LOG_FORMAT

SIDE_FILES = ("-journal", "-wal", "-shm")
_MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looks like from outside; another stamp means that somebody else has written it."""

    size: int
    modified: int
    inode: int


def stamp(path: Path) -> Stamp | None:
    """The stamp of a file; None if there is none."""
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino)


def check_header(path: Path) -> None:
    """Refuse what is not an evaluation of a format we know, from its first 100 bytes and without opening it."""
    try:
        if path.is_dir():
            raise NotOurs(f"{path} är en mapp, inte en utvärderingsfil. Välj filen i mappen.")
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise missing(path) from None
    except OSError as error:
        raise problem_from(error, path) from error
    if not head:
        raise FileDamaged(f"{path.name} är tom (0 byte). Använd en säkerhetskopia eller en kollegas kopia.")
    if not head.startswith(_MAGIC) or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotOurs(
            f"{path.name} är inte en utvärderingsfil från kompass_desktop. Välj en fil som slutar på .kompass."
        )
    if int.from_bytes(head[60:64], "big") > LOG_FORMAT:
        raise FileTooNew(
            f"{path.name} är gjord med en nyare version av programmet. Uppdatera programmet och öppna igen."
        )


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """A copy of somebody's file in a place of our own, with the side files that a crash may have left beside it."""
    with tempfile.TemporaryDirectory(prefix="kompass-") as folder:
        copy = Path(folder) / "copy.kompass"
        copy_whole(path, copy)
        yield copy


def copy_whole(path: Path, target: Path) -> None:
    """Copy a file together with its side files."""
    try:
        shutil.copyfile(path, target)
        for end in SIDE_FILES[:2]:
            side = Path(f"{path}{end}")
            if side.exists():
                shutil.copyfile(side, f"{target}{end}")
    except OSError as error:
        raise problem_from(error, path) from error


def write_copy(source: Path, target: Path) -> None:
    """A complete, compact, flushed copy in one file without side files: for publishing, mailing, backup."""
    target.unlink(missing_ok=True)
    connection = sqlite3.connect(source, isolation_level=None, timeout=30)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def replace(new: Path, target: Path, tries: int = 6) -> bool:
    """Swap a file in whole, trying again while a virus scanner or an upload holds it; False if it is held too long."""
    for attempt in range(tries):
        try:
            if target.exists():
                with suppress(OSError):
                    shutil.copymode(target, new)
            os.replace(new, target)
        except PermissionError:
            time.sleep(0.05 * 2**attempt)
        else:
            flush_folder(target.parent)
            return True
    return False


def flush_folder(folder: Path) -> None:
    """Make a rename survive a power cut, where the system knows how."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def set_aside(path: Path, why: str) -> Path:
    """Move a file away with its side files: a write-ahead file left behind would spoil the next one."""
    target = path.with_name(f"{why}-{time.time_ns()}{path.suffix}")
    for end in (*SIDE_FILES, ""):
        if Path(f"{path}{end}").exists():
            os.replace(f"{path}{end}", f"{target}{end}")
    return target


def remove_whole(path: Path) -> None:
    """Remove a working copy with its side files."""
    for end in (*SIDE_FILES, ""):
        Path(f"{path}{end}").unlink(missing_ok=True)


def is_sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with a file."""
    try:
        connection = sqlite3.connect(path)
        try:
            return connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        finally:
            connection.close()
    except sqlite3.Error:
        return False


def families_of(path: Path) -> frozenset[str]:
    """Which evaluation a file belongs to; the empty set for anything else."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            return frozenset(str(r[0]) for r in connection.execute("SELECT id FROM family"))
        finally:
            connection.close()
    except sqlite3.Error:
        return frozenset()
