"""What the tests of the library work on: many evaluation files, made fast from one by giving it another identity."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.fields import Value
from kompass_desktop.services.resources import load_catalogue
from kompass_desktop.storage.digests import digest
from kompass_desktop.storage.identifiers import new_family
from tests.builders import new_session

FULL = {s.code: s.max_points // 2 for s in load_catalogue().sub_criteria}
"""Half of the points of every sub-criterion."""


def evaluation_file(
    path: Path, points: Mapping[str, int | None] = FULL, *, municipality: str = "Exempelköping", year: int = 2026
) -> Path:
    """A published evaluation with these agreed points."""
    session = new_session(path, author="")
    changes = setting("evaluation", "evaluation", {"municipality": municipality, "year": year})
    session.change([*changes, *(Change("consensus_score", code, "points", p) for code, p in points.items())])
    session.close()
    return path


def change_points(path: Path, points: Mapping[str, int | None]) -> None:
    """Go on working in a file and publish it."""
    from kompass_desktop.services.opening import open_evaluation

    session = open_evaluation(path)
    session.change([Change("consensus_score", code, "points", p) for code, p in points.items()])
    session.close()


def another(source: Path, path: Path, municipality: str | None = None) -> Path:
    """A copy that is another evaluation: of another family, and of another municipality where one is named."""
    path.write_bytes(source.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE family SET id = ?", (new_family(),))
        if municipality is not None:
            rewrite(connection, "field = 'municipality'", municipality)
        connection.commit()
    return path


def rewrite(connection: sqlite3.Connection, where: str, value: Value) -> None:
    """Give entries of the log another value with a digest that fits: what a program with bad intentions could write."""
    columns = "seq, id, tbl, row, field, prev, txn, at"
    for seq, id, tbl, row, name, prev, txn, at in connection.execute(
        f"SELECT {columns} FROM change WHERE {where}"
    ).fetchall():
        new = digest(id, tbl, row, name, value, prev, txn, at)
        connection.execute("UPDATE change SET value = ?, digest = ? WHERE seq = ?", (value, new, seq))
