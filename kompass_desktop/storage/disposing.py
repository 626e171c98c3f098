"""Removing what was said in trust from one evaluation file, for good and all or nothing.

The entries stay in the log, for others' entries are made on top of them, but without what they said: their ids are
known as erased, so that no old copy brings anything back (file-and-exchange.md, section 3).
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kompass_desktop.model.changes import Change
from kompass_desktop.model.disposal import BLANKED, GOES, STAYS, goes
from kompass_desktop.model.fields import DELETED, Merge, Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.language import phrase
from kompass_desktop.model.merging import resolve
from kompass_desktop.storage.digests import digest, session_digest
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.identifiers import PATTERN
from kompass_desktop.storage.problems import FileTooNew, KnownProblem
from kompass_desktop.storage.rows import RowKey, entries_of_field, heads_of_row, load_rows
from kompass_desktop.storage.schema import ENTRY_COLUMNS

ATTACHMENT, HISTORY = "attachment", "history"
DISPOSING: Final = "disposing"
"""The name of the file in the working folder that says that a disposal has begun."""
_COLUMNS: Final = ENTRY_COLUMNS.rpartition(",")[0]
_INSERT: Final = f"INSERT INTO change ({ENTRY_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)"


class Author(Struct, frozen=True):
    """Somebody who has written in the file, and the computer that it was done at: there a copy may lie."""

    evaluator: str
    device: str


class Erased(Struct, frozen=True):
    """What was removed: how many living rows of each kind, files, and earlier versions."""

    counts: Mapping[str, int]

    @property
    def anything(self) -> bool:
        """Whether there was anything to remove."""
        return any(self.counts.values())


def authors(file: EvaluationFile) -> tuple[Author, ...]:
    """Who has written in the file and where, as far as it still says so."""
    sql = "SELECT DISTINCT evaluator, device FROM session WHERE evaluator <> '' OR device <> '' ORDER BY 1, 2"
    with file.known_problems():
        return tuple(Author(*record) for record in file.connection.execute(sql))


def state_of(file: EvaluationFile) -> str:
    """A short word that is another one as soon as anything was erased."""
    with file.known_problems():
        count = file.connection.execute("SELECT count(*) FROM erased").fetchone()[0]
        files = file.connection.execute("SELECT count(*) FROM attachment WHERE length(data)").fetchone()[0]
    return f"{file.mark} {count} {files}"


def erase(file: EvaluationFile) -> Erased:
    """Remove it all in one transaction. Raises KnownProblem, and then nothing was changed.

    Versions that stand against each other stay; texts that were joined stay as they are shown.
    """
    with file.transaction() as connection:
        _refuse_unknown(connection)
        before = _staying(connection)
        living = Counter(kind for kind, _ in load_rows(connection).rows)
        touched = [(str(kind), str(row)) for kind, row in connection.execute("SELECT DISTINCT tbl, row FROM change")]
        notes = {row for kind, row in touched if kind == "note"}
        going = {key for key in touched if goes(*key, notes)}
        written = [*_settle(file, going), *_delete(file, going)]
        file.recompute(list(dict.fromkeys(written)))
        history = _forget(connection, going)
        attachments = connection.execute("UPDATE attachment SET data = x'' WHERE length(data)").rowcount
        _forget_people(connection)
        file.recompute(touched)
        if _staying(connection) != before:
            raise KnownProblem(
                phrase(
                    "Gallringen skulle ha ändrat en poäng eller en text och är avbruten. Ingenting har ändrats; hör "
                    "av dig."
                )
            )
    file.start_session()
    return Erased({**{kind: living[kind] for kind in sorted(GOES)}, ATTACHMENT: attachments, HISTORY: history})


def compact(file: EvaluationFile) -> None:
    """Leave nothing of what was removed in the file's unused pages or in its write-ahead file."""
    with file.known_problems():
        file.connection.execute("VACUUM")
        file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def forget_authors(file: EvaluationFile) -> None:
    """Nobody can see any more who wrote what, and at which computer."""
    with file.transaction() as connection:
        _blank_sessions(connection)
    file.start_session()


# ---- the steps
def _refuse_unknown(connection: sqlite3.Connection) -> None:
    """What another program has written may be a name or a figure of the report: nobody here can tell."""
    for kind, name in connection.execute("SELECT DISTINCT tbl, field FROM change"):
        known = kinds().get(kind)
        if known is None or kind not in GOES | STAYS or (name != DELETED and name not in known.fields):
            raise FileTooNew(
                phrase(
                    "Filen innehåller sådant som bara en nyare version av programmet känner till. Uppdatera "
                    "programmet och gallra sedan."
                )
            )


def _staying(connection: sqlite3.Connection) -> dict[tuple[str, str, str], Value]:
    """All that must be the same afterwards."""
    notes = {str(r[0]) for r in connection.execute("SELECT DISTINCT row FROM change WHERE tbl = 'note'")}
    return {
        (kind, row, name): value
        for (kind, row), values in load_rows(connection).rows.items()
        if values is not None and not goes(kind, row, notes)
        for name, value in values.items()
        if name not in BLANKED.get(kind, ())
    }


def _settle(file: EvaluationFile, going: set[RowKey]) -> Iterator[RowKey]:
    """Texts whose shown version depends on what they were before get that version as their own."""
    sql = "SELECT tbl, row, field FROM head GROUP BY tbl, row, field HAVING count(*) > 1"
    for kind, row, name in file.connection.execute(sql).fetchall():
        rule = kinds()[kind].fields.get(name)
        if (kind, row) in going or rule is None or rule.merge is not Merge.TEXT:
            continue
        entries = entries_of_field(file.connection, kind, row, name)
        tips = {entry.id for entry in heads_of_row(file.connection, kind, row)[name]}
        bare = [entry if entry.id in tips else replace(entry, value=None) for entry in entries]
        shown = resolve(rule.merge, entries)
        if resolve(rule.merge, bare) != shown:
            _insert(file, Change(kind, row, name, shown[0]), sorted(tips))
            yield kind, row


def _delete(file: EvaluationFile, going: Iterable[RowKey]) -> Iterator[RowKey]:
    """The rows that go are deleted with all that anybody has written in them until now."""
    for kind, row in sorted(going):
        found = file.connection.execute(f'SELECT deleted FROM "{kind}" WHERE id = ?', (row,)).fetchone()
        if found and not found[0]:
            tips = heads_of_row(file.connection, kind, row)
            _insert(file, Change(kind, row, DELETED, 1), sorted(e.id for own in tips.values() for e in own))
            yield kind, row


def _insert(file: EvaluationFile, change: Change, prev: list[str]) -> None:
    import time

    id = file.ids.new()
    columns = (id, change.kind, change.row, change.field, change.value, " ".join(prev), id, int(time.time()))
    file.connection.execute(_INSERT, (*columns, digest(*columns)))


def _forget(connection: sqlite3.Connection, going: set[RowKey]) -> int:
    """Empty every entry that is no longer to be known; returns how many of them were history of what stays.

    That a row was deleted stays known, or an old copy would bring it back.
    """
    living = set(load_rows(connection).rows)
    tips = {r[0] for r in connection.execute("SELECT id FROM head")}
    entries: list[tuple[str, str]] = []
    history = 0
    sql = f"SELECT {_COLUMNS} FROM change WHERE value IS NOT NULL AND field <> ?"
    for id, kind, row, name, _, prev, txn, at in connection.execute(sql, (DELETED,)).fetchall():
        stays = (kind, row) in living and (kind, row) not in going and name not in BLANKED.get(kind, ())
        if not stays or id not in tips:
            entries.append((digest(id, kind, row, name, None, prev, txn, at), id))
            history += (kind, row) not in going and id not in tips
    connection.executemany("UPDATE change SET value = NULL, digest = ? WHERE id = ?", entries)
    connection.executemany("INSERT OR IGNORE INTO erased VALUES (?)", [(id,) for _, id in entries])
    aside = [(str(r[0]),) for r in connection.execute("SELECT id FROM damaged") if PATTERN.fullmatch(str(r[0]))]
    connection.executemany("INSERT OR IGNORE INTO erased VALUES (?)", aside)
    connection.execute("DELETE FROM damaged")
    return history


def _forget_people(connection: sqlite3.Connection) -> None:
    """No undoing, and nobody's name in the log. A file that is known by its hash, but empty, does not come back."""
    connection.execute("DELETE FROM step")
    _blank_sessions(connection)


def _blank_sessions(connection: sqlite3.Connection) -> None:
    found = connection.execute("SELECT id, program, opened FROM session").fetchall()
    blank = [(session_digest(id, "", "", program, opened), id) for id, program, opened in found]
    connection.executemany("UPDATE session SET evaluator = '', device = '', digest = ? WHERE id = ?", blank)
