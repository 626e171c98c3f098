"""What must be true of a file before anything in it is read: its parts are ours, nothing acts, its pages hang together.

A file comes from a stick, a mail, a damaged disk. A view in place of a table could run for ever, a trigger could change
points, an index over an expression could do either during SQLite's own check. None of it is obeyed here.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from kompass_desktop.model.language import later, phrase
from kompass_desktop.storage.problems import SQLITE_ERRORS, FileDamaged, FileTooNew, NotOurs
from kompass_desktop.storage.schema import APPLICATION_ID, LOG_FORMAT, log_schema, quoted, table_schema

LONGEST_SECONDS: Final = 120.0
"""No check of a file we would take takes this long; one that does is made to hang."""
_WAY_OUT = later("Använd en säkerhetskopia eller en kollegas kopia.")


def vet(connection: sqlite3.Connection, name: str) -> None:
    """Raise FileDamaged unless the file (called `name` in the message) may be read."""
    try:
        with within(connection, LONGEST_SECONDS):
            _vet_parts(connection, name)
            verdict = structure_of(connection)
            families = connection.execute("SELECT count(*) FROM family").fetchone()[0]
    except SQLITE_ERRORS as error:
        raise _damaged(phrase("{name} är skadad och kan inte läsas.", name=name)) from error
    if verdict != "ok":
        raise _damaged(phrase("{name} är skadad.", name=name))
    if not families:
        raise _damaged(phrase("{name} saknar sin logg.", name=name))


def _damaged(words: str) -> FileDamaged:
    return FileDamaged(f"{words} {phrase(_WAY_OUT)}")


def structure_of(connection: sqlite3.Connection) -> str:
    """SQLite's verdict on the file's pages and indexes: "ok" or its first words."""
    try:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        return str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except SQLITE_ERRORS as error:
        return str(error)


def _vet_parts(connection: sqlite3.Connection, name: str) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    locked = hasattr(connection, "set_key")  # nobody could look into its first bytes before it was opened
    if locked and connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotOurs(
            phrase(
                "{name} är inte en utvärderingsfil från kompass_desktop. Välj en fil som slutar på .kompass.", name=name
            )
        )
    if locked and version > LOG_FORMAT:
        raise FileTooNew(
            phrase(
                "{name} är gjord med en nyare version av programmet. Uppdatera programmet och öppna igen.", name=name
            )
        )
    if connection.execute("PRAGMA encoding").fetchone()[0] != "UTF-8":
        raise _damaged(phrase("{name} är skriven med en annan teckenkodning.", name=name))
    log, known = log_schema(version), table_schema()
    parts = connection.execute("SELECT type, name, tbl_name, sql, rootpage FROM sqlite_master").fetchall()
    if any(not isinstance(words, str) for type_, part, table, _, _ in parts for words in (type_, part, table)):
        raise _damaged(phrase("{name} är skadad.", name=name))
    have = {(type_, part): sql for type_, part, _, sql, _ in parts}
    if not log or any(have.get(key) != sql for key, sql in log.items()):
        raise _damaged(phrase("{name} saknar delar av sin logg.", name=name))
    for type_, part, table, sql, root in parts:
        if sql is None or sql == log.get((type_, part)) or sql == known.get((type_, part)):
            continue
        if (type_ == "table" and (not root or _computes(connection, part))) or (
            type_ == "index" and _chooses(connection, part, table)
        ):
            raise _damaged(phrase("{name} innehåller kod som inte hör hemma i en utvärdering.", name=name))


def _computes(connection: sqlite3.Connection, table: str) -> bool:
    """Whether a table has generated columns."""
    return any(column[6] for column in connection.execute(f"PRAGMA table_xinfo({quoted(table)})"))


def _chooses(connection: sqlite3.Connection, index: str, table: str) -> bool:
    """Whether an index is over an expression, or over a part of its table's rows."""
    columns = connection.execute(f"PRAGMA index_xinfo({quoted(index)})").fetchall()
    indexes = connection.execute(f"PRAGMA index_list({quoted(table)})").fetchall()
    return any(column[1] == -2 for column in columns) or any(i[1] == index and i[4] for i in indexes)


@contextmanager
def within(connection: sqlite3.Connection, seconds: float) -> Generator[None, None, None]:
    """Whatever is asked of SQLite inside ends with an error of SQLite when it takes too long."""
    until = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > until, 20_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)
