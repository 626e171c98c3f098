"""Reading one evaluation file: its rows, its log, its undo steps and attachments."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from kompass_desktop.model.changes import Entry
from kompass_desktop.model.fields import Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.merging import resolve, versions
from kompass_desktop.storage.ciphers import Keys, connect_with_key, salt_of, spec
from kompass_desktop.storage.connected import Connection, lock, remember
from kompass_desktop.storage.problems import SQLITE_ERRORS, PassphraseProblem, problem_from
from kompass_desktop.storage.rows import (
    Computed,
    RowKey,
    entries_of_field,
    entries_of_row,
    entry_from,
    load_rows,
    read_rows,
)
from kompass_desktop.storage.schema import ENTRY_COLUMNS
from kompass_desktop.storage.steps import brought_by


class Step(Struct, frozen=True):
    """One undoable action of this copy: its txn, and the txn that it takes back (None for an action of its own)."""

    txn: str
    undoes: str | None


class LogReader:
    """A connection to one file and what can be asked of it. One lock keeps callers of several threads apart."""

    def __init__(
        self, path: Path, called: Path | None = None, keys: Keys | None = None, like: Path | None = None
    ) -> None:  # fmt: skip
        """Connect to a file; nothing is read yet. Raises KnownProblem, as every method does.

        `called` is the user's name for it, where it is a copy. A file that is not there is protected `like` another.
        """
        self.path, self.keys = path, keys
        self._called = called or path
        self._lock = threading.RLock()
        try:
            self.connection = connect(path, keys=keys, like=like)
        except SQLITE_ERRORS as error:
            raise problem_from(error, self._called) from error

    @contextmanager
    def held(self) -> Generator[None, None, None]:
        """Nobody else reads or writes through this meanwhile."""
        with self._lock:
            yield

    def let_go(self) -> None:
        """Close the connection for a moment, in which the file is exchanged; only while it is `held`."""
        self.connection.close()

    @property
    def protected(self) -> bool:
        """Whether the file is protected with a passphrase."""
        return hasattr(self.connection, "set_key")

    def close(self) -> None:
        """Let go of the file; SQLite tidies its side files away."""
        with self._lock:
            self.connection.close()

    # ---- the state
    def load(self) -> Computed:
        """Every living row and every dispute."""
        with self._reading():
            return load_rows(self.connection)

    def current(self, keys: Sequence[RowKey]) -> Computed:
        """Some rows and their disputes as they stand."""
        with self._reading():
            return read_rows(self.connection, keys)

    def attachment(self, sha256: str) -> bytes | None:
        """The bytes of an attached file; None where they are missing or not what they were."""
        with self._reading():
            found = self.connection.execute("SELECT data FROM attachment WHERE sha256 = ?", (sha256,)).fetchone()
        return found[0] if found and hashlib.sha256(found[0]).hexdigest() == sha256 else None

    def families(self) -> tuple[str, ...]:
        """Which evaluation this is; a joined file belongs to several."""
        with self._reading():
            return tuple(r[0] for r in self.connection.execute("SELECT id FROM family ORDER BY id"))

    def steps(self) -> list[Step]:
        """The undo history of this copy, oldest first."""
        with self._reading():
            return [Step(*r) for r in self.connection.execute("SELECT txn, undoes FROM step ORDER BY n")]

    # ---- the log
    def newest(self) -> str:
        """The greatest id in the log; "" while it is empty."""
        with self._reading():
            found = self.connection.execute("SELECT CAST(max(id) AS BLOB) FROM change").fetchone()[0]
            return (found or b"").decode("utf-8", "replace")  # where an id is damaged it need not be text

    def count_entries(self) -> int:
        """How many entries the log has."""
        with self._reading():
            return self.connection.execute("SELECT count(*) FROM change").fetchone()[0]

    @property
    def mark(self) -> str:
        """A short word that is another one when the log has other entries."""
        with self._reading():
            return mark_of(self.connection)

    def exists(self, kind: str, row: str) -> bool:
        """Whether the log knows a row, living or deleted."""
        sql = "SELECT 1 FROM change WHERE tbl = ? AND row = ? LIMIT 1"
        with self._reading():
            return self.connection.execute(sql, (kind, row)).fetchone() is not None

    def history(self, kind: str, row: str, name: str) -> list[Entry]:
        """The log of one field, oldest first."""
        with self._reading():
            return entries_of_field(self.connection, kind, row, name)

    def history_of_row(self, kind: str, row: str) -> dict[str, list[Entry]]:
        """The log of one row by field."""
        with self._reading():
            return entries_of_row(self.connection, kind, row)

    def value(self, kind: str, row: str, name: str) -> Value:
        """What the log says of one field."""
        rule = kinds()[kind].fields[name].merge
        return resolve(rule, self.history(kind, row, name))[0]

    def versions(self, kind: str, row: str, name: str) -> list[Value]:
        """The versions of a disputed field."""
        return versions(self.history(kind, row, name))

    def entries_of_action(self, txn: str) -> list[Entry]:
        """The entries that one action wrote, or that came with a take-in."""
        columns = ENTRY_COLUMNS.rpartition(",")[0]
        where, values = _entries_of(txn)
        with self._reading():
            found = self.connection.execute(f"SELECT {columns} FROM change WHERE {where} ORDER BY id", values)
            return [entry_from(r) for r in found]

    def known_before(self, txn: str, kind: str, row: str) -> set[str]:
        """The ids of a row's entries that were here already when an action was done, or a take-in."""
        where, values = _entries_of(txn)
        sql = f"SELECT id FROM change WHERE tbl = ? AND row = ? AND seq < (SELECT min(seq) FROM change WHERE {where})"
        with self._reading():
            return {r[0] for r in self.connection.execute(sql, (kind, row, *values))}

    def authors_of(self, txn: str) -> list[tuple[str, str, str]]:
        """Author, kind and row of everything that an action wrote or that came with a take-in, each once."""
        where, values = _entries_of(txn)
        sql = (
            f"SELECT DISTINCT ifnull(s.evaluator, ''), c.tbl, c.row FROM (SELECT * FROM change WHERE {where}) c "
            "LEFT JOIN session s ON s.id = substr(c.id, -12)"
        )
        with self._reading():
            return self.connection.execute(sql, values).fetchall()

    def author_of(self, entry: Entry) -> str:
        """The evaluator who wrote an entry; "" where nobody said or it is not known."""
        with self._reading():
            found = self.connection.execute("SELECT evaluator FROM session WHERE id = ?", (entry.session,)).fetchone()
        return str(found[0]) if found else ""

    def log(self) -> Iterator[tuple[Entry, str]]:
        """The whole log, oldest first, each entry with its author."""
        columns = ", ".join(f"c.{c}" for c in ENTRY_COLUMNS.split(", ")[:-1])
        sql = (
            f"SELECT {columns}, s.evaluator FROM change c LEFT JOIN session s ON s.id = substr(c.id, -12) ORDER BY c.id"
        )
        with self._reading():
            found = self.connection.execute(sql).fetchall()
        return ((entry_from(record), record[8] or "") for record in found)

    def tail(self, count: int, before: str = "") -> list[tuple[Entry, str]]:
        """The last `count` entries (of those before an id), newest first, each with its author."""
        columns = ", ".join(f"c.{c}" for c in ENTRY_COLUMNS.split(", ")[:-1])
        sql = (
            f"SELECT {columns}, s.evaluator FROM change c LEFT JOIN session s ON s.id = substr(c.id, -12) "
            "WHERE ? = '' OR c.id < ? ORDER BY c.id DESC LIMIT ?"
        )
        with self._reading():
            found = self.connection.execute(sql, (before, before, count)).fetchall()
        return [(entry_from(record), record[8] or "") for record in found]

    @contextmanager
    def _reading(self) -> Generator[None, None, None]:
        with self._lock, self.known_problems():
            yield

    @contextmanager
    def known_problems(self) -> Generator[None, None, None]:
        """Errors of SQLite and the disk become problems with words."""
        try:
            yield
        except (*SQLITE_ERRORS, OSError) as error:
            raise problem_from(error, self._called) from error


def _entries_of(txn: str) -> tuple[str, tuple[object, ...]]:
    """The condition that finds the entries of an action or a take-in, and its values."""
    came = brought_by(txn)
    if came is None:
        return "txn = ?", (txn,)
    return "seq BETWEEN ? AND ? AND id <= ?", (came.first, came.last, came.newest)


def connect(
    path: Path, mode: str = "rwc", keys: Keys | None = None, *, like: Path | None = None, able: bool = False,
    alone: bool = False,
) -> sqlite3.Connection:  # fmt: skip
    """A connection that trusts nothing in the file and never opens a transaction by itself.

    `mode` as SQLite has it: "rwc" makes a file that is not there, "rw" does not, "ro" leaves no trace in it. A
    protected file needs `keys` and is opened by another library; one that is made is protected as that is which it is
    `like`. With `able` it can be asked together with a protected one: only for a private copy that nobody else has
    open, for two libraries in one program would take each other's locks away. A file that nobody else knows of can be
    written `alone`, without locks: a stick or a share may have none.
    """
    name, uri = os.path.abspath(path), False
    if mode != "rwc" and not name.startswith("\\\\"):  # SQLite's addresses know no network shares of Windows
        name, uri = f"{_address(name)}?mode={mode}{'&nolock=1' if alone else ''}", True
    with lock():
        new = like is not None and _size(path) == 0
        salt = salt_of(like) if like and new else salt_of(path)
        if salt or able:
            connection = connect_with_key(name, path, uri, salt, keys, new)
        else:
            connection = sqlite3.connect(
                name, uri=uri, isolation_level=None, timeout=5, check_same_thread=False, factory=Connection
            )
        remember(connection, path, salt)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA mmap_size = 0")
    except SQLITE_ERRORS:
        connection.close()
        raise
    return connection


def connect_to_copy(copy: Path, path: Path, keys: Keys | None, able: bool) -> sqlite3.Connection:
    """A connection to a private copy; a passphrase that does not fit is said of the file by its own name."""
    try:
        return connect(copy, keys=keys, able=able)
    except PassphraseProblem as problem:
        raise problem.of(path) from None


def _size(path: Path) -> int:
    """The bytes of a file; 0 where there is none."""
    return os.path.getsize(path) if os.path.exists(path) else 0


def attach(connection: sqlite3.Connection, path: Path, name: str, keys: Keys | None) -> None:
    """Let another file be asked through a connection; one of the two is protected only where that one is `able`."""
    salt = salt_of(path)
    if hasattr(connection, "set_key"):
        connection.execute(f"ATTACH ? AS {name} KEY ?", (str(path), spec(salt, keys)))
    else:
        connection.execute(f"ATTACH ? AS {name}", (str(path),))


def _address(name: str) -> str:
    """An absolute path as SQLite's own kind of address (pathlib's needs urllib, which is slow to load)."""
    plain = os.fsencode(name.replace(os.sep, "/"))
    safe = b"/:-._~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    escaped = "".join(chr(byte) if byte in safe else f"%{byte:02x}" for byte in plain)
    return f"file://{'' if escaped.startswith('/') else '/'}{escaped}"


def mark_of(connection: sqlite3.Connection) -> str:
    """How far a log has come: the number of its entries and the newest of them."""
    sql = "SELECT (SELECT count(*) FROM change), (SELECT CAST(max(id) AS BLOB) FROM change)"
    count, newest = connection.execute(sql).fetchone()
    return f"{count} {newest.decode('utf-8', 'replace') if newest else None}"
