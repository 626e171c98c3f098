"""A copy of an evaluation for a colleague: one whole file, also one that lacks what some kinds of rows say."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.copies import TEMPORARY, flush_folder, move, private_folder, write_anew, write_copy
from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.place import Place
from kompass_desktop.storage.problems import SQLITE_ERRORS, FileLocked, problem_from


def write_handed_out(
    work: Path, path: Path, data: Path, without: Sequence[str] = (), keys: Keys | None = None
) -> None:  # fmt: skip
    """Write a copy of a sound file to where nothing is, whole or not at all. Raises KnownProblem.

    It is protected as the file is. The undo history stays behind: it is the owner's. So does all that the log has about
    kinds `without`, with the ids: the copy's log is a part of the owner's, nothing is erased in it, and taking it in
    again forgets nothing.
    """
    try:
        Place(path, data).refuse_to_create(path)
        with private_folder(work.parent, path) as room:
            made = room / "handed-out.kompass"
            write_copy(work, made, keys)
            with closing(connect(made, keys=keys)) as connection:
                _leave_out(connection, without)
            _put(made, path, keys)
    except (OSError, *SQLITE_ERRORS) as error:
        raise problem_from(error, path) from error


def _leave_out(connection: sqlite3.Connection, without: Sequence[str]) -> None:
    connection.execute("BEGIN")
    connection.execute("DELETE FROM step")
    connection.execute("UPDATE gate SET open = 1")
    for kind in without:
        for table in ("change", "head", "conflict"):
            connection.execute(f"DELETE FROM {table} WHERE tbl = ?", (kind,))
        connection.execute(f'DELETE FROM "{kind}"')
        connection.execute("DELETE FROM damaged")  # nobody can tell what damaged entries are about
    connection.execute("UPDATE gate SET open = 0")
    connection.execute("COMMIT")


def _put(made: Path, path: Path, keys: Keys | None) -> None:
    beside = path.with_name(f".kompass-{os.urandom(6).hex()}{TEMPORARY}")
    try:
        write_anew(made, beside, keys)  # no page keeps what was left out
        if os.path.lexists(path) or not move(beside, path):
            raise FileLocked(phrase("{path} är upptagen av ett annat program. Försök igen om en stund.", path=path))
        flush_folder(path.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
