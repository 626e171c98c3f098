"""Brings a file to this program's format, step by step and all or nothing (sqlite-utils).

Imported only when a file is made or is not up to date, for sqlite-utils is slow to load.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from kompass_desktop.storage.identifiers import new_family
from kompass_desktop.storage.schema import APPLICATION_ID, LOG_FORMAT, LOG_SQL, foreign_code, quoted, table_sql


def log_migrations() -> Migrations:
    """The steps of the log format, oldest first; each is applied once and atomically."""
    steps = Migrations("kompass")

    @steps()
    def m001_the_log(db: Database) -> None:  # pyright: ignore[reportUnusedFunction]
        for statement in filter(None, map(str.strip, LOG_SQL.split(";"))):
            db.execute(statement)
        db["family"].insert({"id": new_family()})  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]

    return steps


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Apply what is missing of the log format, then make the readable tables anew (empty: the caller fills them)."""
    db = Database(connection, execute_plugins=False)
    log_migrations().apply(db)
    with db.atomic():
        tables = table_sql()
        for name, type_ in foreign_code(connection).items():
            connection.execute(f"DROP {type_} {quoted(name)}")
        for name, sql in tables.items():
            if sql.startswith("CREATE TABLE"):
                connection.execute(f'DROP TABLE IF EXISTS "{name}"')
        for sql in tables.values():
            connection.execute(sql)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {LOG_FORMAT}")
