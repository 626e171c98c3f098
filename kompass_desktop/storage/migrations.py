"""Brings a file to this program's format, step by step and all or nothing (sqlite-utils).

Imported only when a file is made or is not up to date, for sqlite-utils is slow to load.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from kompass_desktop.storage.identifiers import new_family
from kompass_desktop.storage.schema import (
    APPLICATION_ID,
    LOG_FORMAT,
    LOG_SQL,
    foreign_code,
    log_schema,
    quoted,
    schema_of,
    table_schema,
)


def log_migrations() -> Migrations:
    """The steps of the log format, oldest first; each is applied once and atomically."""
    steps = Migrations("kompass")

    @steps()
    def m001_the_log(db: Database) -> None:  # pyright: ignore[reportUnusedFunction]
        for statement in filter(None, map(str.strip, LOG_SQL.split(";"))):
            db.conn.execute(statement)
        db["family"].insert({"id": new_family()})  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]

    return steps


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Apply what is missing of the log format, then make the readable tables anew.

    To be called inside a transaction that also fills the tables: half a migration would look like damage. Whatever acts
    in the file goes first: nothing of somebody else's is run, not even while migrating.
    """
    db = Database(connection, execute_plugins=False)
    with db.atomic():
        for type_, name in foreign_code(connection):
            connection.execute(f"DROP {type_} IF EXISTS {quoted(name)}")
        if not log_schema(LOG_FORMAT).items() <= schema_of(connection).items():
            log_migrations().apply(db)
        tables = table_schema()
        for type_, name in tables:
            if type_ == "table":
                connection.execute(f"DROP TABLE IF EXISTS {quoted(name)}")
        for sql in tables.values():
            connection.execute(sql)
        connection.execute("DELETE FROM gate")
        connection.execute("INSERT INTO gate VALUES (0)")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {LOG_FORMAT}")
