"""The union of two logs: what somebody else's copy knows and this one does not, all or nothing.

The other file is untrusted: its triggers and views are not obeyed, and every entry is validated before it comes in.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from kompass_desktop.model.fields import DELETED
from kompass_desktop.model.kinds import kinds
from kompass_desktop.storage.checking import check, structure_of
from kompass_desktop.storage.copies import check_header, families_of, private_copy
from kompass_desktop.storage.digests import digest
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.problems import FileDamaged, NotOurs
from kompass_desktop.storage.rows import Computed, RowKey
from kompass_desktop.storage.schema import ENTRY_COLUMNS

MOST_BYTES_OF_A_VALUE = 5_000_000
"""A longer text in somebody's file is refused."""


@dataclass(slots=True)
class TakenIn:
    """What a union brought: the number of entries that were new, and the rows as they are now."""

    entries: int = 0
    computed: Computed = field(default_factory=Computed)


def take_in(mine: EvaluationFile, path: Path, *, join: bool = False) -> TakenIn:
    """Take in everything from another copy of this evaluation; refuse with a KnownProblem."""
    check_header(path)
    with private_copy(path) as copy:
        _refuse_damaged(copy, path)
        if not join and not families_of(copy) & set(mine.families()):
            raise NotOurs(f"{path.name} är en annan utvärdering. Lägg ihop dem uttryckligen om det är meningen.")
        return _unite(mine, copy, path)


def _refuse_damaged(copy: Path, path: Path) -> None:
    connection = connect(copy)
    try:
        if structure_of(connection) != "ok":
            raise FileDamaged(f"{path.name} är skadad. Be om en ny kopia; ingenting har tagits in.")
        try:
            bad = check(connection, structure=False).bad_entries
        except sqlite3.Error:
            raise FileDamaged(f"{path.name} saknar delar. Be om en ny kopia; ingenting har tagits in.") from None
        if bad:
            raise FileDamaged(f"{path.name} har {len(bad)} skadade poster. Be om en ny kopia; ingenting har tagits in.")
    finally:
        connection.close()


def _unite(mine: EvaluationFile, copy: Path, path: Path) -> TakenIn:
    other = connect(copy)
    try:
        with mine.transaction() as connection:
            known = {r[0] for r in connection.execute("SELECT id FROM change")}
            touched = _copy_new(connection, other, known, path)
            entries = len(touched.ids)
            _copy_sides(connection, other)
            touched.rows |= _forget_erased(connection)
            _drop_mended(connection)
            computed = mine.recompute(list(touched.rows)) if touched.rows else Computed()
        mine.start_session()
        return TakenIn(entries, computed)
    finally:
        other.close()


@dataclass(slots=True)
class _Touched:
    ids: list[str] = field(default_factory=list[str])
    rows: dict[RowKey, None] = field(default_factory=dict[RowKey, None])


def _copy_new(mine: sqlite3.Connection, other: sqlite3.Connection, known: set[str], path: Path) -> _Touched:
    touched = _Touched()
    marks = ",".join("?" * 9)
    for record in other.execute(f"SELECT {ENTRY_COLUMNS} FROM change NOT INDEXED"):
        if record[0] in known:
            continue
        _validate(record, path)
        mine.execute(f"INSERT INTO change ({ENTRY_COLUMNS}) VALUES ({marks})", record)
        touched.ids.append(record[0])
        touched.rows[record[1], record[2]] = None
    return touched


def _validate(record: tuple[object, ...], path: Path) -> None:
    """A field that we know must hold its type; of one that we do not know, only the size is checked."""
    kind, name, value = kinds().get(str(record[1])), str(record[3]), record[4]
    if isinstance(value, str) and len(value) > MOST_BYTES_OF_A_VALUE:
        raise FileDamaged(f"{path.name} har en orimligt lång text. Ingenting har tagits in.")
    rule = kind.fields.get(name) if kind else None
    fits = value in (0, 1, None) if name == DELETED else rule is None or rule.accepts(value)
    if not fits:
        raise FileDamaged(
            f"{path.name} har ett värde som inte hör hemma där ({record[1]}, {name}). Ingenting har tagits in."
        )


def _copy_sides(mine: sqlite3.Connection, other: sqlite3.Connection) -> None:
    for table, columns in (("family", 1), ("session", 5), ("erased", 1), ("attachment", 2)):
        marks = ",".join("?" * columns)
        for record in other.execute(f"SELECT * FROM {table}"):
            mine.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", record)


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


def _drop_mended(mine: sqlite3.Connection) -> None:
    mine.execute("DELETE FROM damaged WHERE id IN (SELECT id FROM change)")
