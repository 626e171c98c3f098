"""Whether a file still says what was written into it: every digest, and the tables against the log.

A flipped bit must never be shown as a point without a word (file-and-exchange.md, section 2). That the pages hang
together is `vetting`'s part, and comes first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from typing import Final

from msgspec import Struct

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.language import phrase
from kompass_desktop.model.merging import heads
from kompass_desktop.storage.digests import digest, fits_check, session_digest
from kompass_desktop.storage.identifiers import PATTERN
from kompass_desktop.storage.rows import all_rows, entry_from, resolved
from kompass_desktop.storage.schema import ENTRY_COLUMNS

MOST_POINTS: Final = {"individual_score": 100, "consensus_score": 100, "earlier_score": 800}
"""What no points of a row of these kinds can be over, whatever the catalogue says: those of an area, or of all."""
SESSION_COLUMNS = "id, evaluator, device, program, opened, digest"


class Soundness(Struct, frozen=True):
    """What a check found. Entries and sessions by their rowid: what does not fit cannot be trusted to have an id."""

    entries: int
    bad_entries: tuple[int, ...]
    bad_sessions: tuple[int, ...]
    family_fits: bool
    unknown_past: int
    tables_match: bool
    set_aside: int

    @property
    def ok(self) -> bool:
        """Whether nothing at all is wrong."""
        return not (self._damage or self.unknown_past) and self.tables_match

    @property
    def _damage(self) -> bool:
        return bool(self.bad_entries or self.bad_sessions or self.set_aside or not self.family_fits)

    @property
    def words(self) -> str:
        """What is wrong, for people; "ok" when nothing is."""
        if self.ok:
            return "ok"
        said: list[str] = []
        damaged = len(self.bad_entries) + self.set_aside
        if damaged:
            said.append(
                phrase("1 post i loggen är skadade och lagda åt sidan")
                if damaged == 1
                else phrase("{n} poster i loggen är skadade och lagda åt sidan", n=damaged)
            )
        if self.bad_sessions:
            said.append(phrase("uppgifter om vem som skrivit vad är skadade"))
        if not self.family_fits:
            said.append(phrase("utvärderingens identitet är skadad"))
        if self.unknown_past:
            said.append(
                phrase("1 poster bygger på poster som saknas")
                if self.unknown_past == 1
                else phrase("{n} poster bygger på poster som saknas", n=self.unknown_past)
            )
        if not self.tables_match:
            said.append(phrase("tabellerna stämde inte med loggen och är uträknade på nytt"))
        return "; ".join(said)


def check(connection: sqlite3.Connection) -> Soundness:
    """Check a vetted file. Entries are read in the order of the table."""
    good: list[Entry] = []
    bad: list[int] = []
    with reading_anything(connection):
        for record in connection.execute(f"SELECT seq, {ENTRY_COLUMNS} FROM change NOT INDEXED ORDER BY seq"):
            if entry_fits(record[1:]):
                good.append(entry_from(record[1:]))
            else:
                bad.append(record[0])
        sessions = connection.execute(f"SELECT rowid, {SESSION_COLUMNS} FROM session").fetchall()
        families = connection.execute("SELECT id FROM family").fetchall()
        matching = _tables_match(connection, good)
    aside = connection.execute("SELECT count(*) FROM damaged").fetchone()[0]
    return Soundness(
        entries=len(good) + len(bad),
        bad_entries=tuple(bad),
        bad_sessions=tuple(s[0] for s in sessions if not session_fits(s[1:])),
        family_fits=all(fits_check(f[0]) for f in families),
        unknown_past=0 if bad or aside else _unknown_past(connection, good),
        tables_match=matching,
        set_aside=aside,
    )


def bad_entries(connection: sqlite3.Connection) -> int:
    """How many entries of a vetted file do not fit."""
    with reading_anything(connection):
        found = connection.execute(f"SELECT {ENTRY_COLUMNS} FROM change NOT INDEXED")
        return sum(1 for record in found if not entry_fits(record))


def entry_fits(record: tuple[object, ...]) -> bool:
    """Whether the columns of an entry are what was written, and of a form that this program could have written.

    An entry is never older than what it was made on top of, and a field that we know holds a value of its type.
    """
    id, kind, row, name, value, prev, txn, at, stored = record
    if not (isinstance(id, str) and isinstance(kind, str) and isinstance(row, str) and isinstance(name, str)):
        return False
    if not (isinstance(prev, str) and isinstance(txn, str) and isinstance(at, int)):
        return False
    if not (value is None or isinstance(value, (str, int))) or not PATTERN.fullmatch(id):
        return False
    if digest(id, kind, row, name, value, prev, txn, at) != stored or not _suits(kind, name, value):
        return False
    return not prev or max(prev.split()) < id


def _suits(kind: str, name: str, value: Value) -> bool:
    if name == DELETED:
        return value in (0, 1, None)
    known = kinds().get(kind)
    rule = known.fields.get(name) if known else None
    if name == "points" and isinstance(value, int) and kind in MOST_POINTS:
        return 0 <= value <= MOST_POINTS[kind]
    return rule is None or rule.accepts(value)


def session_fits(record: tuple[object, ...]) -> bool:
    """Whether the columns of a line of work are what was written."""
    texts, opened = (*record[:4], record[5]), record[4]
    if not all(isinstance(t, str) for t in texts) or not isinstance(opened, int):
        return False
    return session_digest(*record[:5]) == record[5]  # type: ignore[arg-type]


def set_aside_bad(connection: sqlite3.Connection, found: Soundness) -> None:
    """Move entries that do not fit out of the log, kept for whoever can mend them (inside a transaction)."""
    for seq in found.bad_entries:
        connection.execute(f"INSERT INTO damaged SELECT {ENTRY_COLUMNS} FROM change NOT INDEXED WHERE seq = ?", (seq,))
        connection.execute("DELETE FROM change WHERE seq = ?", (seq,))
    for rowid in found.bad_sessions:
        connection.execute("DELETE FROM session WHERE rowid = ?", (rowid,))


@contextmanager
def reading_anything(connection: sqlite3.Connection) -> Generator[None, None, None]:
    """Text that is no UTF-8 any more is read all the same: it must be found to be damaged, not stop the reading."""
    usual: Callable[[bytes], object] = connection.text_factory
    connection.text_factory = partial(str, encoding="utf-8", errors="surrogateescape")
    try:
        yield
    finally:
        connection.text_factory = usual


def _unknown_past(connection: sqlite3.Connection, entries: list[Entry]) -> int:
    known = {e.id for e in entries}
    known.update(r[0] for r in connection.execute("SELECT id FROM erased"))
    return sum(1 for e in entries if not known.issuperset(e.prev))


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
