"""How an evaluation file is: its pages, its log with every digest, its tables against the log, its attachments.

What is examined is the user's file as it lies there, and the working copy that may stand behind it; nothing is changed.
"""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

from msgspec import Struct

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.checking import check
from kompass_desktop.storage.ciphers import Keys, salt_of
from kompass_desktop.storage.copies import check_header, copy_left_over, copy_whole, private_folder, stamp
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import (
    SQLITE_ERRORS,
    FileCut,
    FileDamaged,
    KnownProblem,
    NotOurs,
    PassphraseProblem,
    missing,
    problem_from,
)
from kompass_desktop.storage.schema import schema_of, table_schema
from kompass_desktop.storage.soundness import why_unusable
from kompass_desktop.storage.sources import Lost, Sound, lost_in, source_of
from kompass_desktop.storage.write_ahead import commits_lost

WORK: Final = "work.kompass"
"""The name of the private copy of the working copy."""


class Examined(Struct, frozen=True):
    """What an examination found: sentences (none: all is well), the log by its ids, what does not fit, the tables.

    `entries` are those that are what was written, `lost` those that are known to have been there.
    """

    words: tuple[str, ...]
    entries: frozenset[str]
    lost: frozenset[str]
    bad_entries: int
    tables_match: bool

    @property
    def ok(self) -> bool:
        """Whether nothing at all is wrong."""
        return not self.words

    @property
    def log_entries(self) -> int:
        """How many entries the log has or should have."""
        return len(self.entries | self.lost)

    @property
    def integrity(self) -> str:
        """ "ok", or what is wrong."""
        return " ".join(self.words) or "ok"


def examine(path: Path, data: Path, keys: Keys | None = None) -> Examined:
    """Examine the file at a path, and the working copy behind it. Raises KnownProblem where nothing of ours is."""
    with private_folder(Path(tempfile.gettempdir()), path) as room:
        copies = copies_of(Place(path, data), path, room, keys)
        found = [_examined(copy, name, problem, keys) for copy, name, problem in copies]
    if len(found) > 1 and found[0].entries and found[0].entries.isdisjoint(found[1].entries):
        found.pop()  # another evaluation has lain in this place
    return Examined(
        tuple(words for one in found for words in one.words),
        frozenset[str]().union(*(one.entries for one in found)),
        frozenset[str]().union(*(one.lost for one in found)),
        sum(one.bad_entries for one in found),
        all(one.tables_match for one in found),
    )


def copies_of(
    place: Place, path: Path, room: Path, keys: Keys | None = None
) -> list[tuple[Path, str, KnownProblem | None]]:  # fmt: skip
    """Private copies of the user's file and of the working copy behind it: where, what it is called, what is wrong.

    Raises KnownProblem where there is neither, and for a file that never was an evaluation.
    """
    found: list[tuple[Path, str, KnownProblem | None]] = []
    try:
        there = stamp(place.path) is not None
        if not there and not place.has_left_over:
            raise missing(path)
        if place.has_left_over:
            copy = room / WORK
            work = place.work_to_read
            lost = commits_lost(work)
            # A protected one that is damaged cannot be copied page by page.
            copy_left_over(work, copy, keys, whole=lost or salt_of(work) is not None)
            name = phrase("Arbetskopian")
            cut = FileDamaged(phrase("Arbetskopian är skadad: de senaste ändringarna kan saknas.")) if lost else None
            found.append((copy, name, cut or _unusable(copy, name, keys, path)))
        if there:
            copy = room / "file.kompass"
            found.insert(0, (copy, path.name, _copied(place.path, copy, bool(found), keys)))
    except PassphraseProblem as problem:
        raise problem.of(path) from None
    except (*SQLITE_ERRORS, OSError) as error:
        raise problem_from(error, path) from error
    return found


def _copied(path: Path, copy: Path, behind: bool, keys: Keys | None) -> KnownProblem | None:
    """Copy the user's file; what keeps it from being read. `behind`: there is a working copy, whatever this is."""
    problem: KnownProblem | None = None
    try:
        check_header(path, keys)
    except FileCut as error:
        copy_whole(path, copy)
        return _unusable(copy, path.name, keys, path) or error
    except (NotOurs, FileDamaged) as error:
        if not path.is_file():
            raise
        problem = error
    copy_whole(path, copy)
    if problem is None:
        return _unusable(copy, path.name, keys, path)
    with source_of(copy, sound=False) as source:
        if not behind and not source.entries():
            raise problem
    return problem


def _unusable(copy: Path, name: str, keys: Keys | None, path: Path) -> KnownProblem | None:
    """What is wrong with a copy; raised where it is only the passphrase."""
    problem = why_unusable(copy, name, keys)
    if isinstance(problem, PassphraseProblem):
        raise problem.of(path)
    return problem


def _examined(copy: Path, name: str, problem: KnownProblem | None, keys: Keys | None) -> Examined:
    if problem is None:
        with (
            closing(EvaluationFile(copy, "", lasting=False, called=Path(name), keys=keys)) as file,
            file.known_problems(),
        ):
            return _examined_sound(file, name)
    with source_of(copy, sound=False, keys=keys) as source:
        entries = source.entries()
        lost = lost_in(copy, source, entries, keys)
    words = str(problem), _readable(len(entries), lost)
    return Examined(words, frozenset(entries), lost.ids, len(lost.ids), tables_match=False)


def _readable(count: int, lost: Lost) -> str:
    """How much of a damaged log can be read, and how much of it is gone."""
    gone = len(lost.ids)
    if not lost.all_known:
        return phrase("{n} poster i loggen går att läsa ändå, och minst {gone} kan saknas.", n=count, gone=max(1, gone))
    if gone:
        return phrase("{n} poster i loggen går att läsa ändå, och {gone} saknas.", n=count, gone=gone)
    return phrase("{n} poster i loggen går att läsa ändå.", n=count)


def _examined_sound(file: EvaluationFile, name: str) -> Examined:
    has_tables = {key: sql for key, sql in table_schema().items() if key[0] == "table"}
    if not has_tables.items() <= schema_of(file.connection).items():
        file.prepare()  # tables of another program say nothing about this log
    found = check(file.connection)
    words = [] if found.ok else [f"{name}: {found.words}."]
    damaged = damaged_attachments(file.connection)
    if damaged == 1:
        words.append(phrase("{name}: en bilaga är skadad.", name=name))
    elif damaged:
        words.append(phrase("{name}: {n} bilagor är skadade.", name=name, n=damaged))
    source = Sound(file.connection)
    entries = source.entries()
    lost = lost_in(file.path, source, entries, file.keys).ids
    try:
        file.prepare()  # as everybody does who opens it
    except KnownProblem as problem:
        words.append(str(problem))
    bad = len(found.bad_entries) + found.set_aside
    return Examined(tuple(words), frozenset(entries), lost, bad, found.tables_match)


def damaged_attachments(connection: sqlite3.Connection) -> int:
    """How many attached files of a vetted copy are not what they were; one that was disposed of is empty."""
    damaged = 0
    for (rowid,) in connection.execute("SELECT rowid FROM attachment NOT INDEXED WHERE length(data)").fetchall():
        sql = "SELECT CAST(sha256 AS BLOB), data FROM attachment WHERE rowid = ?"
        sha256, data = connection.execute(sql, (rowid,)).fetchone()
        fits = isinstance(data, bytes) and hashlib.sha256(data).hexdigest().encode() == sha256
        damaged += not fits
    return damaged
