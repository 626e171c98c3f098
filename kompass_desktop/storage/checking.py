"""Whether a file still says what was written into it: SQLite's own check, every digest, and the tables against the log.

A flipped bit must never be shown as a point without a word (file-and-exchange.md, section 2).
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.fields import Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.merging import heads
from kompass_desktop.storage.digests import digest
from kompass_desktop.storage.identifiers import PATTERN
from kompass_desktop.storage.rows import all_rows, entry_from, resolved
from kompass_desktop.storage.schema import ENTRY_COLUMNS


@dataclass(frozen=True, slots=True)
class Soundness:
    """What a check found: SQLite's verdict ("ok" or its words), entries that do not fit, and whether tables match."""

    structure: str
    entries: int
    bad_entries: tuple[int, ...]
    unknown_past: int
    tables_match: bool
    set_aside: int

    @property
    def ok(self) -> bool:
        """Whether nothing at all is wrong."""
        return (
            self.structure == "ok"
            and not self.bad_entries
            and not self.unknown_past
            and self.tables_match
            and not self.set_aside
        )

    @property
    def words(self) -> str:
        """What is wrong, in Swedish; "ok" when nothing is."""
        if self.ok:
            return "ok"
        said: list[str] = []
        if self.structure != "ok":
            said.append("filens uppbyggnad är skadad")
        damaged = len(self.bad_entries) + self.set_aside
        if damaged:
            said.append(f"{damaged} {'post' if damaged == 1 else 'poster'} i loggen är skadade och lagda åt sidan")
        if self.unknown_past:
            said.append(f"{self.unknown_past} poster bygger på poster som saknas")
        if not self.tables_match:
            said.append("tabellerna stämde inte med loggen och är uträknade på nytt")
        return "; ".join(said)


def check(connection: sqlite3.Connection, *, structure: bool = True) -> Soundness:
    """Check a file. Entries are read in the order of the table, for an index may be what is damaged."""
    verdict = structure_of(connection) if structure else "ok"
    good: list[Entry] = []
    bad: list[int] = []
    columns = f"seq, {ENTRY_COLUMNS}"
    for record in connection.execute(f"SELECT {columns} FROM change NOT INDEXED ORDER BY seq"):
        if _fits(record[1:]):
            good.append(entry_from(record[1:]))
        else:
            bad.append(record[0])
    known = {e.id for e in good}
    erased = {r[0] for r in connection.execute("SELECT id FROM erased")}
    unknown = sum(1 for e in good if any(p not in known and p not in erased for p in e.prev)) if not bad else 0
    aside = connection.execute("SELECT count(*) FROM damaged").fetchone()[0]
    unknown = 0 if aside else unknown
    return Soundness(verdict, len(good) + len(bad), tuple(bad), unknown, _tables_match(connection, good), aside)


def structure_of(connection: sqlite3.Connection) -> str:
    """SQLite's verdict on the file's pages and indexes: "ok" or its first words."""
    try:
        return str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except sqlite3.Error as error:
        return str(error)


def _fits(record: tuple[object, ...]) -> bool:
    id, kind, row, name, value, prev, txn, at, stored = record
    texts = (id, kind, row, name, prev, txn, stored)
    if not all(isinstance(t, str) for t in texts) or not isinstance(at, int):
        return False
    if not (value is None or isinstance(value, (str, int))) or not PATTERN.fullmatch(str(id)):
        return False
    return digest(*record[:8]) == stored  # type: ignore[arg-type]


def set_aside_bad(connection: sqlite3.Connection, bad: tuple[int, ...]) -> None:
    """Move entries that do not fit out of the log, kept for whoever can mend them (inside a transaction)."""
    for seq in bad:
        connection.execute(f"INSERT INTO damaged SELECT {ENTRY_COLUMNS} FROM change NOT INDEXED WHERE seq = ?", (seq,))
        connection.execute("DELETE FROM change WHERE seq = ?", (seq,))


def _tables_match(connection: sqlite3.Connection, entries: list[Entry]) -> bool:
    """Whether the readable tables, the heads and the disputes are what the log says."""
    shown: dict[tuple[str, str], tuple[Value, ...]] = {}
    for kind in kinds().values():
        for record in connection.execute(f'SELECT * FROM "{kind.name}" NOT INDEXED'):
            shown[kind.name, record[0]] = record[1:]
    tips = set(connection.execute("SELECT tbl, row, field, id FROM head").fetchall())
    disputes = {(r[0], r[1], r[2]): r[3] for r in connection.execute("SELECT tbl, row, field, kind FROM conflict")}
    for key, fields in all_rows(entries):
        for name, own in fields.items():
            for head in heads(own):
                if (*key, name, head.id) not in tips:
                    return False
                tips.discard((*key, name, head.id))
        kind = kinds().get(key[0])
        if kind is None:
            continue
        state = resolved(kind, fields)
        if shown.pop(key, None) != (*(state.values[name] for name in kind.fields), int(state.deleted)):
            return False
        if any(disputes.pop((*key, name), None) != how for name, how in state.disputes.items()):
            return False
    return not shown and not disputes and not tips
