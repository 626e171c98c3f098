"""Only one writer per working copy on this computer, and folders that last."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.copies import flush_folder
from kompass_desktop.storage.problems import AlreadyOpen, problem_from

Lock = sqlite3.Connection
"""Close it to let go; the operating system does so when the program ends, however it ends."""
_NAME = "lock"
_TRIES = 5


def only_one(folder: Path) -> Lock:
    """The lock of a working folder, which is made if need be. Raises AlreadyOpen where somebody has it."""
    problem: Exception = OSError()
    for _ in range(_TRIES):
        try:
            make_folder(folder)
            before = _identity(folder)
            lock = _locked(folder / _NAME)
        except (sqlite3.Error, OSError) as error:
            problem = error
            if folder.is_dir():
                break
        else:
            if before == _identity(folder):
                return lock
            lock.close()  # somebody has removed the folder while we were at its door
    raise problem_from(problem, folder / _NAME) from problem


def remove_locked(folder: Path, lock: Lock) -> None:
    """Let go of a lock and remove it with its folder, unless something else is left in there."""
    try:
        if os.name == "posix":
            (folder / _NAME).unlink(missing_ok=True)
            lock.close()
        else:
            lock.close()
            (folder / _NAME).unlink(missing_ok=True)
        folder.rmdir()
    except OSError:
        lock.close()


def _identity(folder: Path) -> tuple[int, int] | None:
    """Which lock lies in a folder; an empty one is put there if there is none."""
    place = folder / _NAME
    try:
        if place.exists() and place.stat().st_size:  # nothing is ever written to it: whatever this is, it is in the way
            place.unlink()
        place.touch()
        found = place.stat()
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_dev


def _locked(place: Path) -> Lock:
    lock = sqlite3.connect(place.absolute(), isolation_level=None, timeout=0, check_same_thread=False)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        lock.close()
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise AlreadyOpen(
                phrase("Utvärderingen är redan öppen i ett annat fönster på den här datorn. Stäng det först.")
            ) from None
        raise
    return lock


def make_folder(folder: Path) -> None:
    """Make a folder with its parents, for this user only and so that it is still there after a power cut."""
    missing: list[Path] = []
    while not folder.is_dir() and folder != folder.parent:
        missing.append(folder)
        folder = folder.parent
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
        flush_folder(one.parent)
