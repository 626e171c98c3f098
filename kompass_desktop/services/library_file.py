"""The user's own library as a file: one JSON document that several windows may write, never lost without a word."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from msgspec import DecodeError, MsgspecError, Struct, convert, to_builtins
from msgspec.json import decode

from kompass_desktop.model.comparison import Result
from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.copies import move
from kompass_desktop.storage.locking import Lock, only_one
from kompass_desktop.storage.problems import AlreadyOpen, problem_from

FORMAT: Final = 1
NAME: Final = "library.json"
_PATIENCE: Final = 5.0
"""Seconds to wait for another window that writes just now."""
_NEWER = later("Biblioteket är skrivet av en nyare version av programmet och kan inte läsas här. Uppdatera programmet.")

Seen = tuple[int, int]
"""Size in bytes and mtime_ns of a file when it was looked at."""


class Entry(Struct, frozen=True):
    """One result of the user's own. For one from an evaluation file also where it lies and how it was when read.

    `gone` where the file was not there the last time anybody looked; `trouble` is a Swedish sentence on what else
    happened to it. The figures are then those of the last good reading.
    """

    result: Result
    path: str = ""
    families: tuple[str, ...] = ()
    size: int = 0
    modified: int = 0
    gone: bool = False
    trouble: str = ""

    @property
    def stamp(self) -> Seen:
        """How the file was when it was read."""
        return self.size, self.modified


class Holdings(Struct, frozen=True):
    """All that the file holds: the results, the folders to look in for new files, and what was looked at in vain.

    `passed` are files by path that were seen and not taken; `removed` the families that the user took out, which a
    look into the folders must not bring back.
    """

    format: int = FORMAT
    entries: tuple[Entry, ...] = ()
    folders: tuple[str, ...] = ()
    passed: Mapping[str, Seen] = {}
    removed: tuple[str, ...] = ()


class LibraryFile:
    """The file as it stands at any moment, whoever has written it."""

    def __init__(self, folder: Path, sound: Callable[[Result], bool]) -> None:
        """Know where it lies; nothing is read yet. `sound` says whether figures in it can be true."""
        self.path = folder / NAME
        self.problems: list[str] = []
        self._sound = sound
        self._lock = threading.RLock()
        self._stamp: tuple[int, int, int] | None = None
        self._held = Holdings()

    def read(self) -> Holdings:
        """What the file holds now. A damaged one is put aside under another name, with a sentence in `problems`."""
        with self._lock:
            return self._read()[0]

    def change(self, how: Callable[[Holdings], Holdings]) -> Holdings:
        """Change what the file holds, starting from what is there now, and replace it whole.

        Raises Refused where it must not be written over, and KnownProblem where the disk says no.
        """
        with self._lock:
            lock = self._alone()
            try:
                self._stamp = None  # what is in memory may be as old as the clock's last tick
                held, hindrance = self._read()
                if hindrance:
                    raise Refused(hindrance)
                new = how(held)
                if new != held:
                    self._write(new)
                    self._held, self._stamp = new, self._stamped()
                return new
            finally:
                lock.close()

    def _alone(self) -> Lock:
        """A lock that keeps other windows of this computer from writing at the same time."""
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                return only_one(self.path.parent)
            except AlreadyOpen:
                if time.monotonic() > until:
                    busy = phrase("Biblioteket ändras just nu i ett annat fönster. Försök igen om en stund.")
                    raise Refused(busy) from None
            time.sleep(0.02)

    # ---- reading
    def _read(self) -> tuple[Holdings, str]:
        """What is held, and what stands in the way of writing ("" for nothing)."""
        try:
            stamp = self._stamped()
            if stamp is None:
                self._held, self._stamp = Holdings(), None
            elif stamp != self._stamp:
                self._held, self._stamp = self._parsed(self.path.read_bytes()), stamp
        except OSError as error:
            return Holdings(), self._say(
                phrase("Biblioteket kan inte läsas. {why}", why=problem_from(error, self.path))
            )
        except (ValueError, MsgspecError, RecursionError):
            return self._set_aside()
        if self._held.format > FORMAT:
            return Holdings(), self._say(phrase(_NEWER))
        return self._held, ""

    def _parsed(self, data: bytes) -> Holdings:
        """What JSON says. Raises ValueError where it cannot be true."""
        try:
            held = decode(data, type=Holdings)
        except DecodeError:  # Python's own reader takes paths that are no Unicode
            import json

            held = convert(json.loads(data), Holdings, str_keys=True)
        ids = [e.result.id for e in held.entries]
        if len(set(ids)) != len(ids) or not all(e.result.id and self._sound(e.result) for e in held.entries):
            raise ValueError(ids)
        return held

    def _stamped(self) -> tuple[int, int, int] | None:
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            return None
        return found.st_size, found.st_mtime_ns, found.st_ino

    def _set_aside(self) -> tuple[Holdings, str]:
        """Move a damaged file out of the way, without writing over one that was moved before."""
        self._held, self._stamp = Holdings(), None
        number = 1
        while os.path.lexists(aside := self.path.with_name(f"{NAME}.damaged{'' if number == 1 else f'-{number}'}")):
            number += 1
        try:
            os.replace(self.path, aside)
        except OSError:
            broken = phrase("Biblioteket {path} är skadat. Flytta eller ta bort filen.", path=self.path)
            return self._held, self._say(broken)
        self._say(phrase("Biblioteket var skadat och är undanlagt som {path}. Lägg till filerna på nytt.", path=aside))
        return self._held, ""

    def _say(self, words: str) -> str:
        if words not in self.problems:
            self.problems.append(words)
        return words

    # ---- writing
    def _write(self, held: Holdings) -> None:
        import json  # both are slow to load
        import tempfile

        beside = ""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, beside = tempfile.mkstemp(dir=self.path.parent, prefix=".library-", suffix=".tmp")
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(json.dumps(to_builtins(held)))  # ASCII: a path may hold what UTF-8 does not
                file.flush()
                os.fsync(file.fileno())
            if not move(Path(beside), self.path):
                raise Refused(phrase("Ett annat program håller biblioteket för stunden. Försök igen om en stund."))
        except OSError as error:
            raise problem_from(error, self.path) from error
        finally:
            if beside:
                with suppress(OSError):
                    os.unlink(beside)
