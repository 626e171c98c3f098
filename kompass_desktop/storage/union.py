"""The union of two logs: what somebody else's copy knows and this one does not, all or nothing.

The other file is untrusted: it is vetted before it is read, nothing in it is obeyed, and every entry is validated
before it comes in.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from msgspec import Struct, field

from kompass_desktop.model.fields import DELETED
from kompass_desktop.storage.checking import SESSION_COLUMNS, bad_entries, entry_fits, reading_anything, session_fits
from kompass_desktop.storage.copies import check_header, copy_whole, private_copy, private_folder
from kompass_desktop.storage.digests import digest, fits_check
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.identifiers import PATTERN
from kompass_desktop.storage.log_reader import connect, mark_of
from kompass_desktop.storage.problems import SQLITE_ERRORS, FileDamaged, KnownProblem, OtherEvaluation
from kompass_desktop.storage.rows import Computed, RowKey
from kompass_desktop.storage.schema import ENTRY_COLUMNS
from kompass_desktop.storage.vetting import vet

MOST_BYTES_OF_A_VALUE = 5_000_000
"""A longer text in somebody's file is refused."""
MOST_ENTRIES = 5_000_000

Record = tuple[object, ...]


class TakenIn(Struct):
    """What a union brought: the number of entries that were new, and the rows as they are now; and the other's mark."""

    entries: int = 0
    computed: Computed = field(default_factory=Computed)
    mark: str = ""


def take_in(mine: EvaluationFile, path: Path, *, join: bool = False) -> TakenIn:
    """Take in everything from another copy of this evaluation; refuse with a KnownProblem, and then nothing came in."""
    check_header(path)
    with private_copy(path, mine.path.parent) as copy, closing(connect(copy)) as other:
        vet(other, path.name)
        bad = bad_entries(other)
        if bad:
            raise FileDamaged(f"{path.name} har {bad} skadade poster. Be om en ny kopia; ingenting har tagits in.")
        if not join and not same_evaluation(mine.connection, other):
            raise OtherEvaluation(
                f"{path.name} är en annan utvärdering. Lägg ihop dem uttryckligen om det är meningen."
            )
        sides = _sides_of(other, _rows)
        entries = other.execute(f"SELECT {ENTRY_COLUMNS} FROM change NOT INDEXED")
        taken = _unite(mine, _in_order(entries, path.name), sides, path.name)
        taken.mark = mark_of(other)
        return taken


def same_evaluation(one: sqlite3.Connection, other: sqlite3.Connection) -> bool:
    """Whether two files are copies of one evaluation: a family in common, or the entry that one of them began with."""
    families = {r[0] for r in one.execute("SELECT id FROM family")}
    if any(r[0] in families for r in other.execute("SELECT id FROM family")):
        return True
    return _knows_first_of(one, other) or _knows_first_of(other, one)


def _knows_first_of(one: sqlite3.Connection, other: sqlite3.Connection) -> bool:
    first = other.execute("SELECT min(id) FROM change").fetchone()[0]
    return one.execute("SELECT 1 FROM change WHERE id = ?", (first,)).fetchone() is not None


def rescue(mine: EvaluationFile, damaged: Path) -> int:
    """Take in every entry that can still be read of a damaged working copy; returns how many were new.

    A digest vouches for each of them, whatever has happened to the pages around it.
    """
    with private_folder(mine.path.parent, damaged) as room:
        copy = room / "copy.kompass"
        with suppress(KnownProblem, *SQLITE_ERRORS):
            copy_whole(damaged, copy)
            with closing(connect(copy)) as other, reading_anything(other):
                entries = [e for e in _readable(other) if entry_fits(e)]
                known = _known(mine.connection)
                if any(known.get(str(e[0])) == e[8] for e in entries):
                    return _unite(mine, entries, _sides_of(other, _readable_rows), damaged.name).entries
    return 0


def _readable(other: sqlite3.Connection) -> Iterator[Record]:
    """Entries one by one, past those that cannot be reached any more."""
    last = other.execute("SELECT max(seq) FROM change").fetchone()[0] or 0
    for seq in range(1, min(last, MOST_ENTRIES) + 1):
        with suppress(*SQLITE_ERRORS):
            record = other.execute(f"SELECT {ENTRY_COLUMNS} FROM change NOT INDEXED WHERE seq = ?", (seq,)).fetchone()
            if record is not None:
                yield record


def _readable_rows(other: sqlite3.Connection, sql: str, *values: object) -> list[Record]:
    """As many rows as can be reached."""
    found: list[Record] = []
    with suppress(*SQLITE_ERRORS):
        found.extend(other.execute(sql, values))
    return found


def _rows(other: sqlite3.Connection, sql: str, *values: object) -> list[Record]:
    return other.execute(sql, values).fetchall()


def _in_order(entries: Iterable[Record], name: str) -> Iterator[Record]:
    for entry in entries:
        if isinstance(entry[4], str) and len(entry[4]) > MOST_BYTES_OF_A_VALUE:
            raise FileDamaged(f"{name} har en orimligt lång text. Ingenting har tagits in.")
        yield entry


def _known(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT id, digest FROM change").fetchall())


class _Sides(Struct, frozen=True):
    """What goes with the entries, each as far as it is what was written; `attachment` fetches the bytes of one."""

    families: list[Record]
    sessions: list[Record]
    erased: list[Record]
    attachments: list[str]
    attachment: Callable[[str], bytes | None]


def _sides_of(other: sqlite3.Connection, rows: Callable[..., list[Record]]) -> _Sides:
    def attachment(sha256: str) -> bytes | None:
        found = rows(other, "SELECT data FROM attachment WHERE sha256 = ?", sha256)
        data = found[0][0] if found else None
        return data if isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == sha256 else None

    return _Sides(
        families=[r for r in rows(other, "SELECT id FROM family") if fits_check(r[0])],
        sessions=[r for r in rows(other, f"SELECT {SESSION_COLUMNS} FROM session") if session_fits(r)],
        erased=[r for r in rows(other, "SELECT id FROM erased") if PATTERN.fullmatch(str(r[0]))],
        attachments=[str(r[0]) for r in rows(other, "SELECT sha256 FROM attachment")],
        attachment=attachment,
    )


def _unite(mine: EvaluationFile, entries: Iterable[Record], sides: _Sides, name: str) -> TakenIn:
    with mine.transaction() as connection:
        known = _known(connection)
        connection.executemany("INSERT OR IGNORE INTO erased VALUES (?)", sides.erased)
        erased = {r[0] for r in connection.execute("SELECT id FROM erased")}
        touched: dict[RowKey, None] = {}
        new = 0
        for entry in entries:
            id, digest_ = str(entry[0]), entry[8]
            if id not in known:
                connection.execute(f"INSERT INTO change ({ENTRY_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)", entry)
                touched[str(entry[1]), str(entry[2])] = None
                new += 1
            elif known[id] != digest_ and id not in erased:
                raise FileDamaged(f"{name} har en annan historia än den här utvärderingen. Ingenting har tagits in.")
        _copy_sides(connection, sides)
        touched |= _forget_erased(connection)
        connection.execute("DELETE FROM damaged WHERE id IN (SELECT id FROM change)")
        computed = mine.recompute(list(touched)) if touched else Computed()
    mine.start_session()
    return TakenIn(new, computed)


def _copy_sides(mine: sqlite3.Connection, sides: _Sides) -> None:
    mine.executemany("INSERT OR IGNORE INTO family VALUES (?)", sides.families)
    mine.executemany("INSERT OR IGNORE INTO session VALUES (?,?,?,?,?,?)", sides.sessions)
    have = {r[0] for r in mine.execute("SELECT sha256 FROM attachment")}
    for sha256 in sides.attachments:
        data = None if sha256 in have else sides.attachment(sha256)
        if data is not None:
            mine.execute("INSERT INTO attachment VALUES (?, ?)", (sha256, data))
    families = [str(r[0]) for r in mine.execute("SELECT id FROM family")]
    if any(fits_check(family) for family in families):  # the right name came back: what a flipped bit made of it can go
        mine.executemany("DELETE FROM family WHERE id = ?", [(f,) for f in families if not fits_check(f)])


def _forget_erased(mine: sqlite3.Connection) -> dict[RowKey, None]:
    """What somebody erased is forgotten here too, and its digest made anew over the empty value."""
    columns = ENTRY_COLUMNS.rpartition(",")[0]
    where = "value IS NOT NULL AND field <> ? AND id IN (SELECT id FROM erased)"
    rows: dict[RowKey, None] = {}
    for record in mine.execute(f"SELECT {columns} FROM change WHERE {where}", (DELETED,)).fetchall():
        id, kind, row, name, _, prev, txn, at = record
        new = digest(id, kind, row, name, None, prev, txn, at)
        mine.execute("UPDATE change SET value = NULL, digest = ? WHERE id = ?", (new, id))
        rows[kind, row] = None
    return rows
