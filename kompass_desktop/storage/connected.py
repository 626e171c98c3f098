"""Which files this program has open through SQLite just now.

On Linux and macOS a program loses all its locks on a file when it closes any descriptor of it, also one that only read
a few bytes (https://sqlite.org/howtocorrupt.html, 2.2). The next program that closes the file would then think itself
the last one and remove the write-ahead file under us, with everything that is written from there on. So a file that is
open here is never opened past SQLite.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from functools import cache
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from msgspec import Struct


class Held(Struct, frozen=True):
    """A file behind a connection: which one, and how it begins if it is protected."""

    inode: tuple[int, int]
    salt: bytes | None


class Connected:
    """A connection that is known to be open, for as long as it is; in front of the library's own kind."""

    def close(self) -> None:
        """Close, and then be forgotten."""
        super().close()  # type: ignore[misc]  # of the library's connection behind this
        with lock():
            _held().pop(self, None)


class Connection(Connected, sqlite3.Connection):
    """Such a connection of the standard library."""


def remember(connection: Any, path: Path, salt: bytes | None) -> None:
    """A connection to a file was made."""
    if (inode := _inode(path)) is not None:
        with lock():
            _held()[connection] = Held(inode, salt)


def held(path: Path) -> Held | None:
    """What is known of a file that is open here; None for one that is not."""
    with lock():
        inode = _inode(path) if _held() else None
        return next((one for one in list(_held().values()) if one.inode == inode), None) if inode else None


@cache
def lock() -> threading.RLock:  # type: ignore[valid-type]  # a function to type checkers before Python 3.13
    """Held from looking at a file until it is closed again or connected to."""
    return threading.RLock()


@cache
def _held() -> WeakKeyDictionary[Any, Held]:
    """One for the whole program, as the locks are."""
    return WeakKeyDictionary()


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino
