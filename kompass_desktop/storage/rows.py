"""From the log to the readable tables: computing rows, and reading them back as values."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from msgspec import Struct, field

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.fields import DELETED, Merge, Value
from kompass_desktop.model.kinds import Kind, children_of, kinds
from kompass_desktop.model.merging import Resolved, heads, resolve_row

RowKey = tuple[str, str]
FieldKey = tuple[str, str, str]
Record = tuple[Any, ...]
"""An entry as it lies in the file: the columns id, tbl, row, field, value, prev, txn, at, and mostly its digest."""
Brought = Mapping[RowKey, Mapping[str, Sequence[Record]]]
"""New entries by row and field, oldest first."""
_ENTRY = "id, tbl, row, field, value, prev, txn, at"


class Computed(Struct):
    """What a write did to the readable rows: values (None where the row is gone), and the disputes of these rows."""

    rows: dict[RowKey, Mapping[str, Value] | None] = field(default_factory=dict[RowKey, Mapping[str, Value] | None])
    disputes: dict[FieldKey, str] = field(default_factory=dict[FieldKey, str])


def entry_from(record: Record) -> Entry:
    """An entry from its columns."""
    id, kind, row, name, value, prev, txn, at = record[:8]
    return Entry(id, kind, row, name, value, tuple(prev.split()), txn, at)


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


def _set_heads(connection: sqlite3.Connection, kind: str, row: str) -> None:
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
    """Compute rows anew from their log into the tables; kinds of a newer program have no table and are passed over."""
    return _shown(
        connection, {key: _state(connection, kinds()[key[0]], key[1]) for key in touched if key[0] in kinds()}
    )


def compute_anew(connection: sqlite3.Connection, touched: Sequence[RowKey], brought: Brought) -> Computed:
    """Heads, rows and disputes of rows `touched` from their whole log, and of those that entries were `brought` to.

    The latter costs what is new, not what was there; of a row of which nothing was known all is new.
    """
    states: dict[RowKey, Resolved] = {}
    later = list(touched)
    for key in touched:
        _set_heads(connection, *key)
    built_on: list[tuple[str, ...]] = []
    tips: list[tuple[str, ...]] = []
    known_heads = _known_heads(connection, brought)
    for key, fields in brought.items():
        known = known_heads.get(key)
        if known is None:
            own = {name: _latest(records) for name, records in fields.items()}
            tips += [(*key, name, record[0]) for name, latest in own.items() for record in latest]
            if key[0] in kinds():
                states[key] = _state_of_new(kinds()[key[0]], own, fields)
            continue
        later.append(key)
        if any(name in known and own[0][0] < known[name][-1] for name, own in fields.items()):
            _set_heads(connection, *key)  # what was here already may have been made on top of what came
            continue
        for name, records in fields.items():
            old, new = _moved(known.get(name, ()), records)
            built_on += [(*key, name, id) for id in old]
            tips += [(*key, name, id) for id in new]
    connection.executemany("DELETE FROM head WHERE tbl = ? AND row = ? AND field = ? AND id = ?", built_on)
    connection.executemany("INSERT INTO head VALUES (?,?,?,?)", sorted(tips))  # in the order of the table
    states |= {key: _state(connection, kinds()[key[0]], key[1]) for key in later if key[0] in kinds()}
    return _shown(connection, states, fresh=states.keys() - later)


def _known_heads(connection: sqlite3.Connection, rows: Iterable[RowKey]) -> dict[RowKey, dict[str, list[str]]]:
    """The ids of the heads of some rows by field, oldest first: the last of a field is its newest entry."""
    known: dict[RowKey, dict[str, list[str]]] = {}
    sql = (
        "SELECT h.tbl, h.row, h.field, h.id FROM json_each(?) r CROSS JOIN head h ON h.tbl = json_extract(r.value, "
        "'$[0]') AND h.row = json_extract(r.value, '$[1]') ORDER BY h.tbl, h.row, h.field, h.id"
    )
    for kind, row, name, id in connection.execute(sql, (json.dumps(list(rows), ensure_ascii=False),)):
        known.setdefault((kind, row), {}).setdefault(name, []).append(id)
    return known


def _latest(records: Sequence[Record]) -> list[Record]:
    """The heads of a field from all its entries. Mostly each was made on top of the one before."""
    if len(records) == 1 or all(later[5] == earlier[0] for earlier, later in itertools.pairwise(records)):
        return [records[-1]]
    tips = {h.id for h in heads([entry_from(record) for record in records])}
    return [record for record in records if record[0] in tips]


def _state_of_new(kind: Kind, latest: Mapping[str, list[Record]], fields: Mapping[str, Sequence[Record]]) -> Resolved:
    """The state of a row that all came at once."""
    if DELETED not in latest and all(len(own) == 1 for own in latest.values()):
        return Resolved({name: latest[name][0][4] if name in latest else None for name in kind.fields}, False)
    log: dict[str, list[Entry]] = {}
    for name, own in latest.items():
        rule = kind.fields.get(name)
        whole = len(own) > 1 and rule and rule.merge is Merge.TEXT
        log[name] = [entry_from(record) for record in (fields[name] if whole else own)]
    return resolved(kind, log)


def _moved(known: Sequence[str], new: Sequence[Record]) -> tuple[list[str], list[str]]:
    """Which heads of a field are built on by entries that are all newer than they, and which entries are heads then."""
    latest = heads([entry_from(record) for record in new])
    named = {p for record in new for p in record[5].split()}
    sessions = {record[0][-12:] for record in new}  # a line of work goes on from its own last word
    return [id for id in known if id in named or id[-12:] in sessions], [h.id for h in latest]


def _shown(
    connection: sqlite3.Connection, states: Mapping[RowKey, Resolved], fresh: Set[RowKey] = frozenset()
) -> Computed:
    """Write computed rows into the tables, and tell how they and their parents are seen now.

    All rows are written before any is judged: whether a deleted parent is still shown depends on its children. Of
    `fresh` rows the tables have nothing yet.
    """
    parents: set[RowKey] = set()
    for key, state in states.items():
        if key not in fresh:
            parents |= _parents_of(connection, kinds()[key[0]], key[1])
        parents |= _parent_in(kinds()[key[0]], state)
    _write_rows(connection, states, fresh)
    found = Computed()
    for (kind, row), state in states.items():
        if state.deleted and not _visible(connection, kind, row, True):
            found.rows[kind, row] = None
            continue
        found.rows[kind, row] = state.values
        for name, how in state.disputes.items():
            found.disputes[kind, row, name] = how
    others = read_rows(connection, [k for k in sorted(parents) if k not in states and _is_deleted(connection, k)])
    found.rows.update(others.rows)
    found.disputes.update(others.disputes)
    return found


def _write_rows(connection: sqlite3.Connection, states: Mapping[RowKey, Resolved], fresh: Set[RowKey]) -> None:
    """Put computed rows and their disputes into the tables (inside `writing`)."""
    records: dict[str, list[tuple[Value, ...]]] = {}
    for (kind, row), state in states.items():
        values = (state.values[name] for name in kinds()[kind].fields)
        records.setdefault(kind, []).append((row, *values, int(state.deleted)))
    for kind, rows in records.items():
        marks = ",".join("?" * len(rows[0]))
        connection.executemany(f'INSERT OR REPLACE INTO "{kind}" VALUES ({marks})', rows)
    connection.executemany("DELETE FROM conflict WHERE tbl = ? AND row = ?", [k for k in states if k not in fresh])
    disputes = [(*key, name, how) for key, state in states.items() for name, how in state.disputes.items()]
    connection.executemany("INSERT INTO conflict VALUES (?,?,?,?)", disputes)


def _parent_in(kind: Kind, state: Resolved) -> set[RowKey]:
    """The row that a computed one hangs on."""
    above = kind.parent and state.values[kind.parent[1]]
    return {(kind.parent[0], str(above))} if kind.parent and above else set()


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
