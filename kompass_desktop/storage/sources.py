"""What can be had of one copy of an evaluation, sound or not: records that prove themselves, and what is known to lack.

A copy whose pages hang together is read by SQLite; any other one from its bytes.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final, Protocol

from msgspec import Struct

from kompass_desktop.storage.checking import SESSION_COLUMNS, entry_fits, reading_anything, session_fits
from kompass_desktop.storage.ciphers import Keys, salt_of
from kompass_desktop.storage.digests import fits_check
from kompass_desktop.storage.identifiers import PATTERN
from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.problems import SQLITE_ERRORS, KnownProblem
from kompass_desktop.storage.salvage import Record, Remains
from kompass_desktop.storage.schema import ENTRY_COLUMNS, LOG_FORMAT, log_schema, schema_of
from kompass_desktop.storage.vetting import within

_TELLING: Final = ("change", "change_id", "damaged", "head")
"""What is asked where a log is damaged: its entries, the index over their ids, what was set aside, the heads."""
_STEPS: Final = 5_000
"""So many rows are tried one by one where a page in a protected file is damaged."""
_PATIENCE: Final = 30.0
"""Seconds for reading through a damaged table."""


class Source(Protocol):
    """A copy of an evaluation, and everything in it that is what was written."""

    def entries(self) -> dict[str, Record]:
        """The log entries whose digest fits, by id."""
        ...

    def sessions(self) -> list[Record]:
        """The lines of work whose digest fits."""
        ...

    def families(self) -> list[str]:
        """The names of the evaluation whose check letters fit."""
        ...

    def erased(self) -> set[str]:
        """The ids of what was forgotten on purpose."""
        ...

    def attachments(self) -> Iterator[tuple[str, bytes]]:
        """The attached files that are what they were: SHA-256 and bytes; none of what was disposed of."""
        ...


class Lost(Struct, frozen=True):
    """Which entries are known to have been there and are gone. `all_known`: there can be no others."""

    ids: frozenset[str]
    all_known: bool


class Sound:
    """A copy whose pages hang together, read by SQLite."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """The copy must have been vetted."""
        self._connection = connection

    def entries(self) -> dict[str, Record]:
        """The log entries whose digest fits, by id."""
        found = self._rows(f"SELECT {ENTRY_COLUMNS} FROM change NOT INDEXED ORDER BY seq")
        return {str(r[0]): r for r in found if entry_fits(r)}

    def sessions(self) -> list[Record]:
        """The lines of work whose digest fits."""
        return [r for r in self._rows(f"SELECT {SESSION_COLUMNS} FROM session") if session_fits(r)]

    def families(self) -> list[str]:
        """The names of the evaluation whose check letters fit."""
        return [str(r[0]) for r in self._rows("SELECT id FROM family ORDER BY id") if fits_check(r[0])]

    def erased(self) -> set[str]:
        """The ids of what was forgotten on purpose."""
        return {str(r[0]) for r in self._rows("SELECT id FROM erased") if PATTERN.fullmatch(str(r[0]))}

    def attachments(self) -> Iterator[tuple[str, bytes]]:
        """The attached files that are what they were: SHA-256 and bytes; none of what was disposed of."""
        for (rowid,) in self._rows("SELECT rowid FROM attachment NOT INDEXED"):
            sha256, data = self._rows(f"SELECT sha256, data FROM attachment WHERE rowid = {rowid}")[0]
            if isinstance(data, bytes) and (not data or hashlib.sha256(data).hexdigest() == sha256):
                yield str(sha256), data

    def _rows(self, sql: str) -> list[Record]:
        with reading_anything(self._connection):
            return self._connection.execute(sql).fetchall()


class Patchy:
    """A damaged copy that is protected: read by SQLite row by row, for nobody else can; what no page gives is left out.

    A page whose bytes were changed is refused as a whole, so what is read is what was written.
    """

    def __init__(self, copy: Path, keys: Keys | None) -> None:
        """`keys` must open it; otherwise there is nothing in it."""
        self._copy, self._keys = copy, keys

    def entries(self) -> dict[str, Record]:
        """The log entries whose digest fits, by id."""
        return {str(r[0]): r for r in self._rows("change", "seq", ENTRY_COLUMNS) if entry_fits(r)}

    def sessions(self) -> list[Record]:
        """The lines of work whose digest fits."""
        return [r for r in self._rows("session", "rowid", SESSION_COLUMNS) if session_fits(r)]

    def families(self) -> list[str]:
        """The names of the evaluation whose check letters fit."""
        return [str(r[0]) for r in self._rows("family", "rowid", "id") if fits_check(r[0])]

    def erased(self) -> set[str]:
        """The ids of what was forgotten on purpose."""
        return {str(r[0]) for r in self._rows("erased", "rowid", "id") if PATTERN.fullmatch(str(r[0]))}

    def attachments(self) -> Iterator[tuple[str, bytes]]:
        """The attached files that are what they were: SHA-256 and bytes; none of what was disposed of."""
        for sha256, data in self._rows("attachment", "rowid", "sha256, data"):
            if isinstance(data, bytes) and (not data or hashlib.sha256(data).hexdigest() == sha256):
                yield str(sha256), data

    def _rows(self, table: str, key: str, columns: str) -> list[Record]:
        """All rows that can be reached: from the front, from the back, and one by one past what cannot be read."""
        found: dict[int, Record] = {}
        first, last = self._read(found, table, key, columns, ""), self._read(found, table, key, columns, "DESC")
        if not (first and last) and found:
            at, tries = min(found), 0
            while at <= max(found) and tries < _STEPS:
                at += 1
                if at not in found:
                    tries += 1
                    self._read(found, table, key, columns, "", at)
        return [found[place] for place in sorted(found)]

    def _read(
        self, found: dict[int, Record], table: str, key: str, columns: str, order: str, start: int | None = None
    ) -> bool:  # fmt: skip
        """Read until something is in the way, into `found`; True: nothing was. The library stops for good after it."""
        where = "" if start is None else f"WHERE {key} = {start}"
        sql = f"SELECT {key}, {columns} FROM {table} NOT INDEXED {where} ORDER BY {key} {order}"
        with suppress(*SQLITE_ERRORS, KnownProblem), closing(connect(self._copy, "rw", self._keys)) as connection:
            with reading_anything(connection), within(connection, _PATIENCE):
                for record in connection.execute(sql):
                    found[record[0]] = record[1:]
            return True
        return False


def lost_in(copy: Path, source: Source, entries: Mapping[str, Record], keys: Keys | None = None) -> Lost:
    """What a copy lacks, as far as its tables, its index and its heads still tell, and what others were built on."""
    table, index = _ids_in(copy, "change NOT INDEXED", keys), _ids_in(copy, "change INDEXED BY change_id", keys)
    aside = _ids_in(copy, "damaged", keys) or []
    told = _named(aside)
    told |= {past for entry in entries.values() for past in str(entry[5]).split()}
    told |= _named(_ids_in(copy, "head", keys) or ())
    all_known = len(_named(aside)) == len(set(aside))
    if table is None and index is None:
        heads = source.heads() if isinstance(source, Remains) else {}
        told |= heads.keys()
        all_known = all_known and isinstance(source, Remains) and not source.cut_short and _tell_of_all(heads, entries)
    elif table is None:
        told |= _named(index or ())
    else:
        # Where an id itself is damaged the index still has the right one; there are as many as rows that do not fit.
        gone = sum(1 for id in table if id not in entries)
        names = sorted(_named(index or ()) - entries.keys()) or sorted(_named(table) - entries.keys())
        told |= set(names[:gone])
        all_known = all_known and gone <= len(names)
    return Lost(frozenset(told - entries.keys() - source.erased()), all_known)


def _tell_of_all(heads: Mapping[str, Record], entries: Mapping[str, Record]) -> bool:
    """Whether the heads tell of every field that was saved: then none of their pages is gone, and they tell of all.

    An entry is a head, or another one was built on it. To be lost without a trace it must have been in both places.
    """
    return {entry[1:4] for entry in entries.values()} <= set(heads.values())


def _ids_in(copy: Path, table: str, keys: Keys | None) -> list[object] | None:
    """Every id in a table of the log, read through to the end; None where that is not possible."""
    wanted = {key: sql for key, sql in log_schema(LOG_FORMAT).items() if key[1] in _TELLING}
    with (
        suppress(*SQLITE_ERRORS, KnownProblem, ValueError),
        closing(connect(copy, "rw", keys)) as connection,
        reading_anything(connection),
        within(connection, _PATIENCE),
    ):
        if wanted.items() <= schema_of(connection).items():
            return [r[0] for r in connection.execute(f"SELECT id FROM {table}")]
    return None


def _named(ids: Iterable[object]) -> set[str]:
    return {id for id in ids if isinstance(id, str) and PATTERN.fullmatch(id)}


@contextmanager
def source_of(copy: Path, sound: bool, keys: Keys | None = None) -> Generator[Source]:
    """A copy of one's own as a source of records; what a crash left beside it goes in first, where it belongs to it."""
    if sound:
        with closing(connect(copy, "rw", keys)) as connection:
            yield Sound(connection)
        return
    if salt_of(copy) is not None:
        yield Patchy(copy, keys)
        return
    alone = copy.read_bytes()
    with suppress(*SQLITE_ERRORS), closing(connect(copy, "rw")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    together = copy.read_bytes()
    ways = [Remains(together)] if together == alone else [Remains(together), Remains(alone)]
    yield max(ways, key=lambda remains: len(remains.entries()))
