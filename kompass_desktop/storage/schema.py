"""The file format of an evaluation, on one page.

Format history
--------------
1   2026-11   The first: family, session (with digest), change (with prev and digest), erased, head, conflict,
              attachment, damaged, step, gate, and one readable table per kind of `model.kinds`, guarded by triggers.

`application_id` marks a file as ours; `user_version` is raised only when the log or the merge rules change. A program
with more or fewer kinds and fields than the file rebuilds the readable tables from the log; what it does not know stays
in the log and travels on.

change    the truth: append-only (but for typing, storage.evaluation_file), each entry with a digest of its columns
head      the entries of each field that nobody has built on      conflict  fields with several versions
          (both computed from the log, like the readable tables)
damaged   entries whose digest does not fit, out of the way       erased    entries whose text was removed on purpose
step      the undo history of this copy; it is not part of a union of two logs
gate      open only inside our own writing of the readable tables
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from functools import cache
from typing import Final

from kompass_desktop.model.kinds import Kind, children_of, kinds

APPLICATION_ID: Final = 0x4B6D7073  # "Kmps"
LOG_FORMAT: Final = 1
ENTRY_COLUMNS: Final = "id, tbl, row, field, value, prev, txn, at, digest"

LOG_SQL: Final = """
CREATE TABLE family (id TEXT PRIMARY KEY);
CREATE TABLE session (id TEXT PRIMARY KEY, evaluator TEXT, device TEXT, program TEXT, opened INTEGER, digest TEXT);
CREATE TABLE change (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL, tbl TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL, value,
    prev TEXT NOT NULL, txn TEXT NOT NULL, at INTEGER NOT NULL, digest TEXT NOT NULL);
CREATE UNIQUE INDEX change_id ON change (id);
CREATE INDEX change_row ON change (tbl, row, field);
CREATE INDEX change_txn ON change (txn);
CREATE TABLE erased (id TEXT PRIMARY KEY);
CREATE TABLE head (tbl TEXT, row TEXT, field TEXT, id TEXT, PRIMARY KEY (tbl, row, field, id)) WITHOUT ROWID;
CREATE TABLE conflict (tbl TEXT, row TEXT, field TEXT, kind TEXT, PRIMARY KEY (tbl, row, field));
CREATE TABLE attachment (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE damaged (id TEXT, tbl TEXT, row TEXT, field TEXT, value, prev TEXT, txn TEXT, at INTEGER, digest TEXT);
CREATE TABLE gate (open INTEGER NOT NULL);
INSERT INTO gate VALUES (0);
CREATE TABLE step (n INTEGER PRIMARY KEY, txn TEXT NOT NULL UNIQUE, undoes TEXT);
"""
"""The log of format 1. It is never edited: a later format adds a migration and its own text."""


Named = tuple[str, str]
"""Type ("table", "index", "trigger", "view") and name of something in a file: a trigger may be called like a table."""


@cache
def log_schema(version: int) -> Mapping[Named, str]:
    """The tables and indexes of the log in a format, with their SQL; empty for a format that never was."""
    if version != LOG_FORMAT:
        return {}
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(LOG_SQL)
        return schema_of(connection)
    finally:
        connection.close()


@cache
def table_schema() -> Mapping[Named, str]:
    """The readable tables with their indexes and guards, with their SQL: what the file must have besides the log."""
    wanted: dict[Named, str] = {}
    for kind in kinds().values():
        wanted["table", kind.name] = _table(kind)
        for column in {field for parent in kinds() for child, field in children_of(parent) if child == kind.name}:
            name = f"{kind.name}_{column}"
            wanted["index", name] = f'CREATE INDEX "{name}" ON "{kind.name}" ("{column}")'
        for verb in ("INSERT", "UPDATE", "DELETE"):
            name = f"{kind.name}_guard_{verb.lower()}"
            wanted["trigger", name] = (
                f'CREATE TRIGGER "{name}" BEFORE {verb} ON "{kind.name}" WHEN NOT (SELECT open FROM gate) '
                "BEGIN SELECT RAISE(ABORT, 'rows are computed from the log'); END"
            )
    return wanted


def _table(kind: Kind) -> str:
    columns = ", ".join(f'"{name}" {"TEXT" if rule.type is str else "INTEGER"}' for name, rule in kind.fields.items())
    return f'CREATE TABLE "{kind.name}" (id TEXT PRIMARY KEY, {columns}, deleted INTEGER NOT NULL)'


def schema_of(connection: sqlite3.Connection) -> dict[Named, str]:
    """Everything in a file that was made by SQL, with its SQL."""
    found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {(type_, name): sql for type_, name, sql in found}


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether the file has exactly the tables and guards that this program computes, and nobody else's code."""
    have, wanted = schema_of(connection), table_schema()
    if any(have.get(key) != sql for key, sql in wanted.items()):
        return False
    if any(key not in wanted for key in foreign_code(connection)):
        return False
    return connection.execute("SELECT open FROM gate").fetchall() == [(0,)]


def foreign_code(connection: sqlite3.Connection) -> list[Named]:
    """Everything in the file that acts: triggers and views. Ours are among them."""
    return [key for key in schema_of(connection) if key[0] in ("trigger", "view")]


def quoted(name: str) -> str:
    """A name from a file that is not trusted, fit for SQL."""
    return '"' + name.replace('"', '""') + '"'
