"""What a file says of its evaluation as a whole and of the agreed points, read at a glance for a library of many.

The file is somebody else's: nothing in it is trusted or obeyed, nothing is written in it or left beside it, and the
readable tables are passed over, for only the log has digests. Where a figure could be another than the one that was
written, there is no figure but a problem with words.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from msgspec import Struct

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.details import DETAILS_ROW
from kompass_desktop.model.fields import Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.language import phrase
from kompass_desktop.model.merging import resolve_row
from kompass_desktop.storage.checking import entry_fits, reading_anything
from kompass_desktop.storage.copies import SIDE_FILES, Stamp, check_header, private_copy, stamp
from kompass_desktop.storage.digests import fits_check
from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.problems import (
    SQLITE_ERRORS,
    FileDamaged,
    FileLocked,
    KnownProblem,
    NotOurs,
    missing,
    problem_from,
)
from kompass_desktop.storage.rows import all_rows, entry_from
from kompass_desktop.storage.schema import ENTRY_COLUMNS
from kompass_desktop.storage.vetting import vet

DETAILS, SCORE, POINTS = "evaluation", "consensus_score", "points"
_SHOWN: Final = {DETAILS: ("municipality", "year", "edition"), SCORE: (POINTS,)}
MOST_IN_MEMORY: Final = 64 * 1024 * 1024
"""Bytes; a greater file is read from a copy on the disk."""
_TRIES: Final = 5
_MOMENT: Final = 0.05
_NAMELESS: Final = "SELECT 1 FROM sqlite_master WHERE typeof(name) != 'text' OR typeof(tbl_name) != 'text'"
"""Something in the file whose name has become bytes: nobody could even ask what it is."""


class Scanned(Struct, frozen=True):
    """What was read: the evaluation's identity, facts and agreed points by code; what is blank or in dispute is absent.

    `stamp` is of the very file that the figures come from.
    """

    families: tuple[str, ...]
    details: Mapping[str, Value]
    points: Mapping[str, int]
    stamp: Stamp


def scan(path: Path) -> Scanned:
    """Read one file as it stands at one moment, also while somebody is replacing it. Raises KnownProblem."""
    for attempt in range(_TRIES):
        time.sleep(_MOMENT * attempt)
        before = _stamps(path)
        problem: KnownProblem | None = None
        found: Scanned | None = None
        try:
            found = _scanned(path, before[0])
        except KnownProblem as error:
            problem = error
        if _stamps(path) != before:
            continue  # neither what was read nor what went wrong is true of the file any more
        if found is None:
            raise problem or missing(path)
        return found
    raise FileLocked(phrase("{name} skrivs av ett annat program just nu. Försök igen om en stund.", name=path.name))


def _stamps(path: Path) -> tuple[Stamp | None, ...]:
    """What the file and its side files look like from outside."""
    try:
        return tuple(stamp(Path(f"{path}{end}")) for end in ("", *SIDE_FILES[:2]))
    except OSError as error:
        raise problem_from(error, path) from error
    except ValueError as error:
        raise NotOurs(phrase("Sökvägen innehåller tecken som ingen fil kan heta. Välj filen på nytt.")) from error


def _scanned(path: Path, found: Stamp | None) -> Scanned:
    if found is None:
        raise missing(path)
    check_header(path)
    try:
        with _opened(path, found.size) as connection:
            if connection.execute(_NAMELESS).fetchone():
                raise _damaged(path.name)
            vet(connection, path.name)
            families = _families(connection, path.name)
            rows = dict(all_rows(_entries(connection, path.name)))
    except (*SQLITE_ERRORS, OSError, OverflowError) as error:
        raise _damaged(path.name) if isinstance(error, OverflowError) else problem_from(error, path) from error
    details: Mapping[str, Value] = {}
    points: dict[str, int] = {}
    for (kind, row), fields in rows.items():
        state = resolve_row({name: kinds()[kind].fields[name].merge for name in _SHOWN[kind]}, fields)
        if state.deleted:
            continue
        if kind == SCORE and isinstance(value := state.values[POINTS], int):
            points[row] = value
        elif kind == DETAILS and row == DETAILS_ROW:
            details = state.values
    return Scanned(families, details, points, found)


# ---- a copy of one's own
@contextmanager
def _opened(path: Path, size: int) -> Generator[sqlite3.Connection, None, None]:
    """A connection to a copy: in memory, or with what a crash has left beside the file in a folder that goes away."""
    if size > MOST_IN_MEMORY or any(Path(f"{path}{end}").exists() for end in SIDE_FILES[:2]):
        import tempfile  # slow to load

        with private_copy(path, Path(tempfile.gettempdir())) as copy, closing(connect(copy, "rw")) as connection:
            yield connection
        return
    data = bytearray(path.read_bytes())
    data[18:20] = b"\x01\x01"  # no write-ahead file goes with it, and memory has no place for one
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.deserialize(bytes(data))
        connection.execute("PRAGMA query_only = ON")
        yield connection


# ---- the log
def _families(connection: sqlite3.Connection, name: str) -> tuple[str, ...]:
    found = [r[0] for r in connection.execute("SELECT id FROM family ORDER BY id")]
    if not all(map(fits_check, found)):
        raise _damaged(name)
    return tuple(found)


def _entries(connection: sqlite3.Connection, name: str) -> list[Entry]:
    """The entries of the two kinds, all of them sound and none missing among them. Raises FileDamaged."""
    sql = f"SELECT {ENTRY_COLUMNS} FROM change INDEXED BY change_row WHERE tbl IN (?, ?)"
    with reading_anything(connection):
        records = connection.execute(sql, tuple(_SHOWN)).fetchall()
        erased = {r[0] for r in connection.execute("SELECT id FROM erased")}
        aside = [r[0] for r in connection.execute("SELECT DISTINCT tbl FROM damaged")]
    if not all(map(entry_fits, records)) or not _elsewhere(aside):
        raise _damaged(name)
    entries = [entry_from(record) for record in records]
    known = erased.union(e.id for e in entries)
    if not all(known.issuperset(e.prev) for e in entries):
        raise _damaged(name)
    return entries


def _elsewhere(aside: Sequence[object]) -> bool:
    """Whether what was once set aside as damaged surely belongs to kinds that are not read here."""
    return all(kind in kinds() and kind not in _SHOWN for kind in aside)


def _damaged(name: str) -> FileDamaged:
    return FileDamaged(
        phrase(
            "{name} är skadad: poängen går inte att lita på. Använd en säkerhetskopia eller en kollegas kopia.",
            name=name,
        )
    )
