"""Where one evaluation lies on this computer: the user's file, the working copy, and what is known of both."""

from __future__ import annotations

import hashlib
import os
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from msgspec import DecodeError
from msgspec.json import decode, encode
from msgspec.structs import asdict

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.ciphers import Keys, salt_of
from kompass_desktop.storage.copies import (
    SIDE_FILES,
    TEMPORARY,
    Stamp,
    check_header,
    copy_whole,
    flush_file,
    flush_folder,
    move,
    remove_whole,
    stamp,
    sweep,
)
from kompass_desktop.storage.log_reader import connect, mark_of
from kompass_desktop.storage.problems import (
    SQLITE_ERRORS,
    FileExists,
    FileLocked,
    NotOurs,
    NotWritable,
    missing,
    problem_from,
)
from kompass_desktop.storage.vetting import vet

_LONGEST_NAME = 240
"""Bytes; file systems allow 255, and side files add some to theirs."""


def work_folder(data: Path, path: Path) -> Path:
    """Where the working copy of a file lies: two paths are two copies, also of one evaluation."""
    name = os.path.normcase(os.path.realpath(path))
    return data / "work" / hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Place:
    """The paths of one evaluation on this computer. The working copy belongs to whoever holds the lock of `folder`."""

    def __init__(self, path: Path, data: Path) -> None:
        """`path` is the user's file: behind a link the file itself, so that the link stays a link."""
        self.path = Path(os.path.realpath(path) if path.is_symlink() else os.path.abspath(path))
        self.folder = work_folder(data, path)
        self.work = self.folder / "work.kompass"
        self.recoded = self.folder / "recoded.kompass"
        self._published = self.folder / "published.json"
        self._unfinished = self.folder / "unfinished"

    @property
    def has_left_over(self) -> bool:
        """Whether there is a working copy of something that was once in the user's hands."""
        return self.work.exists() and not (self.is_being_made and stamp(self.path) is None)

    @property
    def work_to_read(self) -> Path:
        """The working copy; where a kill came after the user's file got another passphrase, the one that has it too."""
        return self.recoded if self.recoding_was_done else self.work

    @property
    def recoding_was_done(self) -> bool:
        """Whether the user's file has another passphrase since, and the working copy with it waits for its place."""
        there = self.recoded.exists() and self.path.exists()
        return there and salt_of(self.recoded) == salt_of(self.path) != salt_of(self.work)

    # ---- what stands in the way
    def refuse_to_open(self, keys: Keys | None = None) -> None:
        """Raise a KnownProblem where there is nothing to open, or no way to bring it back to where it lies."""
        path = self.path
        if stamp(path) is None and not self.has_left_over:
            raise missing(path)
        if path.is_dir():
            raise NotOurs(phrase("{path} är en mapp, inte en utvärderingsfil. Välj filen i mappen.", path=path))
        if not self.has_left_over:
            check_header(path, keys)
        gone = self.folder_gone()
        if gone:
            raise gone
        if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
            raise NotWritable(
                phrase(
                    "Det går inte att skriva till {path}. Kopiera filen till en egen mapp och öppna den där.", path=path
                )
            )

    def refuse_to_create(self, path: Path) -> None:
        """Raise a KnownProblem where something lies at `path`, as the user gave it, or nothing can be put there."""
        if os.path.lexists(path):
            raise FileExists(phrase("{path} finns redan. Välj ett annat namn; ingenting har ändrats.", path=path))
        if not path.parent.is_dir():
            raise NotWritable(phrase("Mappen {folder} finns inte. Skapa den eller välj en annan.", folder=path.parent))
        if not os.access(path.parent, os.W_OK):
            raise NotWritable(phrase("Det går inte att skriva i {folder}. Välj en annan mapp.", folder=path.parent))

    def folder_gone(self) -> NotWritable | None:
        """The problem of a stick that was pulled out or a share that is away; None where the folder is there."""
        if self.path.parent.is_dir():
            return None
        return NotWritable(
            phrase(
                "Mappen {folder} finns inte just nu. Anslut den och försök igen; det du skrivit finns kvar.",
                folder=self.path.parent,
            )
        )

    # ---- an evaluation that is being made
    @property
    def is_being_made(self) -> bool:
        """Whether the working copy is of an evaluation that was not yet in the user's hands when this was written."""
        return self._unfinished.exists()

    def begin(self) -> None:
        """From here until `finished` the working copy is nobody's: a kill in between leaves nothing to be opened."""
        self.remember(None)
        self._unfinished.touch()
        flush_folder(self.folder)

    def finished(self) -> None:
        """The evaluation is in the user's hands."""
        self._unfinished.unlink(missing_ok=True)

    # ---- the working copy (with the lock in hand)
    def tidy(self) -> None:
        """Remove what a killed program left unfinished."""
        if self.recoding_was_done:
            for end in SIDE_FILES:  # all that is in them is in the file that takes the place
                Path(f"{self.work}{end}").unlink(missing_ok=True)
            if not move(self.recoded, self.work):
                raise FileLocked(
                    phrase("{path} är upptagen av ett annat program. Försök igen om en stund.", path=self.work)
                )
            flush_folder(self.folder)
            self.remember(None)
        remove_whole(self.recoded)
        sweep(self.folder)
        with suppress(OSError):
            self.beside().unlink(missing_ok=True)
        if not self.has_left_over:
            remove_whole(self.work)
            self.finished()

    def remove(self) -> None:
        """Remove the working copy and what is known of it; what was set aside stays."""
        remove_whole(self.work)
        self.finished()
        self.remember(None)
        (self.folder / "token").unlink(missing_ok=True)

    def fetch(self, keys: Keys | None = None) -> Path:
        """A copy of the user's file, fit to become the working copy. Raises KnownProblem; nothing is changed yet."""
        check_header(self.path, keys)
        coming = self.folder / f"coming{TEMPORARY}"
        seen = stamp(self.path)
        try:
            copy_whole(self.path, coming)
            with closing(connect(coming, keys=keys)) as connection:
                vet(connection, self.path.name)
                connection.execute("PRAGMA journal_mode = DELETE")  # what lay in side files is in the file from here on
                mark = mark_of(connection)
            flush_file(coming)
        except BaseException as error:
            remove_whole(coming)
            if isinstance(error, (*SQLITE_ERRORS, OSError)):
                raise problem_from(error, self.path) from error
            raise
        self._coming = seen, mark
        return coming

    def adopt(self, coming: Path) -> None:
        """Make a fetched copy the working copy: whole and on the disk, or not at all."""
        remove_whole(self.work)
        if not move(coming, self.work):
            raise FileLocked(
                phrase("{path} är upptagen av ett annat program. Försök igen om en stund.", path=self.work)
            )
        flush_folder(self.folder)
        self.remember(*self._coming)

    # ---- the user's file
    def beside(self) -> Path:
        """The unfinished new version of the user's file: a short name that only this computer uses.

        The user's own name may fill all that a file system allows, and two computers may publish to one shared folder
        in the same moment.
        """
        token = self.folder / "token"
        known = ""
        with suppress(OSError):
            known = token.read_text("ascii", "replace").strip()
        if not (known.isalnum() and len(known) == 12):
            known = os.urandom(6).hex()
            token.write_text(known, "ascii")
        return self.path.with_name(f".kompass-{known}{TEMPORARY}")

    def side_files(self) -> list[Path]:
        """What another program, or its crash, has left beside the user's file: part of it until it is taken in."""
        return [side for end in SIDE_FILES if os.path.lexists(side := Path(f"{self.path}{end}"))]

    def is_news(self) -> bool:
        """Whether somebody else has written the user's file since this computer did."""
        now = stamp(self.path)
        return now is not None and (now != self.published or bool(self.side_files()))

    def free_name(self, word: str) -> Path:
        """A name beside the user's file that nothing has yet."""
        number = 1
        while True:
            rest = f" ({word}{f' {number}' if number > 1 else ''}){self.path.suffix}"
            kept = self.path.with_name(_shortened(self.path.stem, rest) + rest)
            if not os.path.lexists(kept):
                return kept
            number += 1

    # ---- what is known of it
    @property
    def published(self) -> Stamp | None:
        """The stamp that the user's file had when this computer last wrote or read it; None when nothing is known."""
        with suppress(TypeError):
            return Stamp(**self._known()["stamp"])
        return None

    @property
    def mark(self) -> str:
        """How far the log in the user's file had come then."""
        return str(self._known()["mark"])

    def remember(self, found: Stamp | None, mark: str = "") -> None:
        """Keep the stamp and the mark; None forgets. To have forgotten costs a union too many, never an entry."""
        with suppress(OSError):
            if found is None:
                self._published.unlink(missing_ok=True)
            else:
                self._published.write_bytes(encode({"stamp": asdict(found), "mark": mark}))

    def remember_published(self, mark: str) -> None:
        """The user's file was written just now, and has all of the log."""
        self.remember(stamp(self.path), mark)

    def _known(self) -> dict[str, Any]:
        with suppress(OSError, DecodeError, TypeError, RecursionError):
            return {"stamp": None, "mark": "", **decode(self._published.read_bytes())}
        return {"stamp": None, "mark": ""}


def _shortened(stem: str, rest: str) -> str:
    """As much of a name as a file system allows with the rest of it."""
    while len((stem + rest).encode("utf-8", "surrogateescape")) > _LONGEST_NAME:
        stem = stem[:-1]
    return stem
