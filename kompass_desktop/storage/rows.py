"""From the log to the readable tables: computing rows, and reading them back as values."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, field

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.fields import Merge, Value
from kompass_desktop.model.kinds import Kind, children_of, kinds
from kompass_desktop.model.merging import Resolved, heads, resolve_row

RowKey = tuple[str, str]
FieldKey = tuple[str, str, str]
_ENTRY = "id, tbl, row, field, value, prev, txn, at"


class Computed(Struct):
    """What a write did to the readable rows: values (None where the row is gone), and the disputes of these rows."""

    rows: dict[RowKey, Mapping[str, Value] | None] = field(default_factory=dict[RowKey, Mapping[str, Value] | None])
    disputes: dict[FieldKey, str] = field(default_factory=dict[FieldKey, str])


def entry_from(record: Sequence[object]) -> Entry:
    """An entry from its columns id, tbl, row, field, value, prev, txn, at."""
    id, kind, row, name, value, prev, txn, at = record[:8]
    return Entry(id, kind, row, name, value, tuple(prev.split()), txn, at)  # type: ignore[union-attr, arg-type]


def entries_of_row(connection: sqlite3.Connection, kind: str, row: str) -> dict[str, list[Entry]]:
    """The log of one row by field, oldest first."""
    found: dict[str, list[Entry]] = {}
    sql = f"SELECT {_ENTRY} FROM change WHERE tbl = ? AND row = ? ORDER BY id"
    for record in connection.execute(sql, (kind, row)):
        entry = entry_from(record)
        found.setdefault(entry.field, []).append(entry)
    return found


def entries_of_field(connection: sqlite3.Connection, kind: str, row: str, name: str) -> list[Entry]:
    """The log of one field, oldest first."""
    sql = f"SELECT {_ENTRY} FROM change WHERE tbl = ? AND row = ? AND field = ? ORDER BY id"
    return [entry_from(r) for r in connection.execute(sql, (kind, row, name))]


def heads_of_row(connection: sqlite3.Connection, kind: str, row: str) -> dict[str, list[Entry]]:
    """The entries of a row that nobody has built on, by field and oldest first."""
    found: dict[str, list[Entry]] = {}
    sql = (
        "SELECT c.id, c.tbl, c.row, c.field, c.value, c.prev, c.txn, c.at FROM head h JOIN change c ON c.id = h.id "
        "WHERE h.tbl = ? AND h.row = ? ORDER BY c.id"
    )
    for record in connection.execute(sql, (kind, row)):
        entry = entry_from(record)
        found.setdefault(entry.field, []).append(entry)
    return found


def set_heads(connection: sqlite3.Connection, kind: str, row: str) -> None:
    """Find the heads of a row anew from its whole log."""
    connection.execute("DELETE FROM head WHERE tbl = ? AND row = ?", (kind, row))
    for name, entries in entries_of_row(connection, kind, row).items():
        ids = [(kind, row, name, h.id) for h in heads(entries)]
        connection.executemany("INSERT INTO head VALUES (?,?,?,?)", ids)


def resolved(kind: Kind, entries: Mapping[str, Sequence[Entry]]) -> Resolved:
    """The state of a row of a known kind, from its log by field (the heads suffice where there is one per field)."""
    return resolve_row({name: rule.merge for name, rule in kind.fields.items()}, entries)


def _state(connection: sqlite3.Connection, kind: Kind, row: str) -> Resolved:
    """The state of a row at the cost of its heads, however long its log is."""
    tips = heads_of_row(connection, kind.name, row)
    for name, own in tips.items():
        rule = kind.fields.get(name)
        if len(own) > 1 and rule and rule.merge is Merge.TEXT:
            tips[name] = entries_of_field(connection, kind.name, row, name)
    return resolved(kind, tips)


def all_rows(entries: Iterable[Entry]) -> Iterator[tuple[RowKey, dict[str, list[Entry]]]]:
    """Entries grouped by row and field; they may come in any order."""
    ordered = sorted(entries, key=lambda e: (e.kind, e.row, e.id))
    for key, group in itertools.groupby(ordered, key=lambda e: (e.kind, e.row)):
        fields: dict[str, list[Entry]] = {}
        for entry in group:
            fields.setdefault(entry.field, []).append(entry)
        yield key, fields


def compute(connection: sqlite3.Connection, touched: Iterable[RowKey]) -> Computed:
    """Compute rows anew from their log into the tables; kinds of a newer program have no table and are passed over.

    All rows are written before any is judged: whether a deleted parent is still shown depends on its children.
    """
    seen: dict[RowKey, None] = {}
    parents: set[RowKey] = set()
    for kind_name, row in touched:
        kind = kinds().get(kind_name)
        if kind is None:
            continue
        seen[kind_name, row] = None
        parents |= _parents_of(connection, kind, row)
        write_row(connection, kind, row, _state(connection, kind, row))
        parents |= _parents_of(connection, kind, row)
    seen.update(dict.fromkeys(key for key in sorted(parents) if _is_deleted(connection, key)))
    return read_rows(connection, seen)


def write_row(connection: sqlite3.Connection, kind: Kind, row: str, state: Resolved) -> None:
    """Put one computed row and its disputes into the tables (inside `writing`)."""
    marks = ",".join("?" * (len(kind.fields) + 2))
    values = (row, *(state.values[name] for name in kind.fields), int(state.deleted))
    connection.execute(f'INSERT OR REPLACE INTO "{kind.name}" VALUES ({marks})', values)
    connection.execute("DELETE FROM conflict WHERE tbl = ? AND row = ?", (kind.name, row))
    if state.disputes:
        rows = [(kind.name, row, name, how) for name, how in state.disputes.items()]
        connection.executemany("INSERT INTO conflict VALUES (?,?,?,?)", rows)


def _parents_of(connection: sqlite3.Connection, kind: Kind, row: str) -> set[RowKey]:
    """The row that this one hangs on, as the tables have it."""
    if kind.parent is None:
        return set()
    found = connection.execute(f'SELECT "{kind.parent[1]}" FROM "{kind.name}" WHERE id = ?', (row,)).fetchone()
    return {(kind.parent[0], str(found[0]))} if found and found[0] else set()


def _is_deleted(connection: sqlite3.Connection, key: RowKey) -> bool:
    found = connection.execute(f'SELECT deleted FROM "{key[0]}" WHERE id = ?', (key[1],)).fetchone()
    return bool(found and found[0])


def _visible(connection: sqlite3.Connection, kind: str, row: str, deleted: bool) -> bool:
    if not deleted:
        return True
    return any(
        connection.execute(f'SELECT 1 FROM "{child}" WHERE "{column}" = ? AND deleted = 0', (row,)).fetchone()
        for child, column in children_of(kind)
    )


def load_rows(connection: sqlite3.Connection) -> Computed:
    """Every living row of the file, and the disputes about them: a deleted row has nothing left to decide."""
    found = Computed()
    for kind in kinds().values():
        kept = "".join(
            f' OR id IN (SELECT "{column}" FROM "{child}" WHERE deleted = 0)'
            for child, column in children_of(kind.name)
        )
        names = tuple(kind.fields)
        for record in connection.execute(f'SELECT * FROM "{kind.name}" WHERE deleted = 0{kept} ORDER BY id'):
            found.rows[kind.name, record[0]] = dict(zip(names, record[1:-1], strict=True))
    for kind_name, row, name, how in connection.execute("SELECT tbl, row, field, kind FROM conflict"):
        if (kind_name, row) in found.rows:
            found.disputes[kind_name, row, name] = how
    return found


def read_rows(connection: sqlite3.Connection, keys: Iterable[RowKey]) -> Computed:
    """Some rows as the tables have them (None where one is gone), and their disputes."""
    found = Computed()
    for kind_name, row in keys:
        names = tuple(kinds()[kind_name].fields)
        record = connection.execute(f'SELECT * FROM "{kind_name}" WHERE id = ?', (row,)).fetchone()
        if record is None or not _visible(connection, kind_name, row, bool(record[-1])):
            found.rows[kind_name, row] = None
            continue
        found.rows[kind_name, row] = dict(zip(names, record[1:-1], strict=True))
        for name, how in connection.execute(
            "SELECT field, kind FROM conflict WHERE tbl = ? AND row = ?", (kind_name, row)
        ):
            found.disputes[kind_name, row, name] = how
    return found
