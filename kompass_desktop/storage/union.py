"""The union of two logs: what somebody else's copy knows and this one does not, all or nothing.

The other file is untrusted: it is vetted before it is read, nothing in it is obeyed, and every entry is validated
before it comes in.
"""

from __future__ import annotations

import hashlib
import itertools
import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from operator import itemgetter
from pathlib import Path

from msgspec import Struct, field

from kompass_desktop.model.fields import DELETED
from kompass_desktop.model.language import later, phrase
from kompass_desktop.storage.checking import SESSION_COLUMNS, entry_fits, reading_anything, session_fits
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.copies import check_header, copy_live, copy_whole, private_copy, private_folder
from kompass_desktop.storage.digests import digest, fits_check
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.identifiers import PATTERN
from kompass_desktop.storage.log_reader import attach, connect, connect_to_copy, mark_of
from kompass_desktop.storage.problems import SQLITE_ERRORS, FileDamaged, KnownProblem, OtherEvaluation, entries_damaged
from kompass_desktop.storage.rows import Computed, Record, RowKey
from kompass_desktop.storage.schema import ENTRY_COLUMNS
from kompass_desktop.storage.steps import Brought
from kompass_desktop.storage.vetting import vet

MOST_BYTES_OF_A_VALUE = 5_000_000
"""A longer text in somebody's file is refused."""
MOST_ENTRIES = 5_000_000


class TakenIn(Struct):
    """What a union brought.

    `entries` is the number of entries that were new, `known` that of those that were not; `first` and `last` are the
    places of the new ones in the log here. `forgotten` is how many entries lost their text because somebody had erased
    it; `mark` is the other's, `step` the name of the undo step, and `news` tells whether anything at all came in.
    """

    entries: int = 0
    computed: Computed = field(default_factory=Computed)
    mark: str = ""
    known: int = 0
    first: int = 0
    last: int = 0
    forgotten: int = 0
    step: str | None = None
    news: bool = False


def take_in(
    mine: EvaluationFile, path: Path, *, join: bool = False, before: Callable[[], None] | None = None,
    step: bool = False, called: str = "", keys: Keys | None = None,
) -> TakenIn:  # fmt: skip
    """Take in everything from another copy of this evaluation; refuse with a KnownProblem, and then nothing came in.

    `before` is called when it is certain that something comes in, and nothing has. With `step` it can be undone.
    `called` is the user's name for the file, where `path` is a copy of it. `keys` are for that one.
    """
    name = called or path.name
    keys = keys.with_all_of(mine.keys) if keys else mine.keys
    check_header(path, keys)
    able = mine.protected
    with private_copy(path, mine.path.parent) as copy, closing(connect_to_copy(copy, path, keys, able)) as other:
        vet(other, name)
        if not join and not same_evaluation(mine.connection, other):
            words = later("{name} är en annan utvärdering. Lägg ihop dem uttryckligen om det är meningen.")
            raise OtherEvaluation(phrase(words, name=name))
        beside(other, mine, copy.with_name("mine.kompass"))
        refuse_another_past(other, name)
        return unite(mine, other, name, before=before, step=step)


def beside(other: sqlite3.Connection, mine: EvaluationFile, spare: Path | None = None) -> None:
    """Let a vetted copy be asked together with this file; from here on neither can be written through it.

    Where only the other is protected this file is copied to `spare`: the two libraries must not meet in one file.
    """
    path = mine.path
    if spare is not None and hasattr(other, "set_key") and not mine.protected:
        copy_live(path, spare)
        path = spare
    attach(other, path, "mine", mine.keys)
    other.execute("PRAGMA query_only = ON")


def refuse_another_past(other: sqlite3.Connection, name: str) -> None:
    """Raise FileDamaged where an entry that both know is not the same in both, unless somebody has erased it."""
    columns = ENTRY_COLUMNS.split(", ")
    differs = " OR ".join(f"o.{column} IS NOT m.{column}" for column in columns[1:])
    mine = ", ".join(f"o.{column}" for column in columns)
    sql = f"SELECT {mine} FROM main.change o CROSS JOIN mine.change m ON m.id = o.id WHERE {differs}"
    with reading_anything(other):
        records: list[Record] = other.execute(sql).fetchall()
    _refuse_damaged(records, name)
    erased = {r[0] for r in other.execute("SELECT id FROM main.erased UNION SELECT id FROM mine.erased")}
    if any(record[0] not in erased for record in records):
        words = phrase("{name} har en annan historia än den här utvärderingen. Ingenting har tagits in.", name=name)
        raise FileDamaged(words)


def _refuse_damaged(records: Sequence[Record], name: str, at_least: int = 0) -> None:
    bad = max(at_least, sum(1 for record in records if not entry_fits(record)))
    if bad:
        raise entries_damaged(name, bad)


def unite(
    mine: EvaluationFile, other: sqlite3.Connection, name: str, *, before: Callable[[], None] | None = None,
    step: bool = False,
) -> TakenIn:  # fmt: skip
    """Take in what a vetted copy `beside` this file has more of. The cost follows what is new, not what is there."""
    new = _new_entries(other, name)
    sides = _sides_of(other, _rows, mine.connection)
    news = bool(new or sides.families or sides.erased or sides.attachments)
    if news and before:
        before()
    taken = _unite(mine, new, sides, step=step)
    taken.news = news
    taken.known = other.execute("SELECT count(*) FROM main.change").fetchone()[0] - len(new)
    taken.mark = mark_of(other)
    return taken


def _new_entries(other: sqlite3.Connection, name: str) -> list[Record]:
    """The entries that are not known here, all of them sound. Raises FileDamaged."""
    bad = 0
    try:
        records = _read_unknown(other)
    except SQLITE_ERRORS:  # text that is no UTF-8 any more: nothing of it comes in, but it is said how much is damaged
        bad = 1
        with reading_anything(other):
            records = _read_unknown(other)
    _refuse_damaged(records, name, bad)
    if any(isinstance(record[4], str) and len(record[4]) > MOST_BYTES_OF_A_VALUE for record in records):
        raise FileDamaged(phrase("{name} har en orimligt lång text. Ingenting har tagits in.", name=name))
    return records


def _read_unknown(other: sqlite3.Connection) -> list[Record]:
    sql = f"SELECT {ENTRY_COLUMNS} FROM main.change NOT INDEXED WHERE seq BETWEEN ? AND ?"
    return [record for places in _unknown(other) for record in other.execute(sql, places).fetchall()]


def _unknown(other: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """The stretches of the other log that are not known here: what came together lies together."""
    ids = "IN (SELECT id FROM main.change EXCEPT SELECT id FROM mine.change ORDER BY 1)"  # a walk along both indexes
    if not other.execute("SELECT 1 FROM mine.change LIMIT 1").fetchone():
        ids = "IS NOT NULL"
    places = sorted(r[0] for r in other.execute(f"SELECT seq FROM main.change WHERE id {ids}"))
    stretches = itertools.groupby(enumerate(places), key=lambda numbered: numbered[1] - numbered[0])
    for _, stretch in stretches:
        own = [place for _, place in stretch]
        yield own[0], own[-1]


def same_evaluation(one: sqlite3.Connection, other: sqlite3.Connection) -> bool:
    """Whether two files are copies of one evaluation: a family in common, or the entry that one of them began with."""
    families = {r[0] for r in one.execute("SELECT id FROM family")}
    if any(r[0] in families for r in other.execute("SELECT id FROM family")):
        return True
    return _knows_first_of(one, other) or _knows_first_of(other, one)


def _knows_first_of(one: sqlite3.Connection, other: sqlite3.Connection) -> bool:
    first = other.execute("SELECT min(id) FROM change").fetchone()[0]
    return one.execute("SELECT 1 FROM change WHERE id = ?", (first,)).fetchone() is not None


def rescue(mine: EvaluationFile, damaged: Path) -> int:
    """Take in every entry that can still be read of a damaged working copy; returns how many were new.

    A digest vouches for each of them, whatever has happened to the pages around it.
    """
    with private_folder(mine.path.parent, damaged) as room:
        copy = room / "copy.kompass"
        with suppress(KnownProblem, *SQLITE_ERRORS):
            copy_whole(damaged, copy)
            with closing(connect(copy, keys=mine.keys)) as other, reading_anything(other):
                entries = [e for e in _readable(other) if entry_fits(e)]
                known = dict(mine.connection.execute("SELECT id, digest FROM change").fetchall())
                if any(known.get(str(e[0])) == e[8] for e in entries):
                    new = [e for e in entries if str(e[0]) not in known]
                    return _unite(mine, new, _sides_of(other, _readable_rows, mine.connection)).entries
    return 0


def _readable(other: sqlite3.Connection) -> Iterator[Record]:
    """Entries one by one, past those that cannot be reached any more."""
    last = other.execute("SELECT max(seq) FROM change").fetchone()[0] or 0
    for seq in range(1, min(last, MOST_ENTRIES) + 1):
        with suppress(*SQLITE_ERRORS):
            record = other.execute(f"SELECT {ENTRY_COLUMNS} FROM change NOT INDEXED WHERE seq = ?", (seq,)).fetchone()
            if record is not None:
                yield record


def _readable_rows(other: sqlite3.Connection, sql: str, *values: object) -> list[Record]:
    """As many rows as can be reached."""
    found: list[Record] = []
    with suppress(*SQLITE_ERRORS):
        found.extend(other.execute(sql, values))
    return found


def _rows(other: sqlite3.Connection, sql: str, *values: object) -> list[Record]:
    return other.execute(sql, values).fetchall()


class _Sides(Struct, frozen=True):
    """What goes with the entries and is not here yet, as far as it is what was written.

    `attachment` fetches the bytes of one.
    """

    families: list[Record]
    sessions: list[Record]
    erased: list[Record]
    attachments: list[str]
    attachment: Callable[[str], bytes | None]


def _sides_of(other: sqlite3.Connection, rows: Callable[..., list[Record]], mine: sqlite3.Connection) -> _Sides:
    def attachment(sha256: str) -> bytes | None:
        found = rows(other, "SELECT data FROM main.attachment WHERE sha256 = ?", sha256)
        data = found[0][0] if found else None
        return data if isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == sha256 else None

    def more(table: str, columns: str = "id") -> list[Record]:
        known = {r[0] for r in mine.execute(f"SELECT {columns.partition(',')[0]} FROM {table}")}
        return [r for r in rows(other, f"SELECT {columns} FROM main.{table}") if r[0] not in known]

    return _Sides(
        families=[r for r in more("family") if fits_check(r[0])],
        sessions=[r for r in more("session", SESSION_COLUMNS) if session_fits(r)],
        erased=[r for r in more("erased") if PATTERN.fullmatch(str(r[0]))],
        attachments=[str(r[0]) for r in more("attachment", "sha256")],
        attachment=attachment,
    )


def _unite(mine: EvaluationFile, new: Sequence[Record], sides: _Sides, *, step: bool = False) -> TakenIn:
    taken = TakenIn()
    with mine.transaction() as connection, _room_to_work(connection):
        rows = _put_into_log(connection, new, taken)
        _copy_sides(connection, sides)
        forgotten = _forget_erased(connection, sides.erased)
        for key in forgotten:
            rows.pop(key, None)
        connection.execute("DELETE FROM damaged WHERE EXISTS (SELECT 1 FROM change c WHERE c.id = damaged.id)")
        taken.forgotten = sum(forgotten.values())
        taken.computed = mine.recompute(list(forgotten), rows)
        if step and taken.entries:
            taken.step = Brought(taken.first, taken.last, mine.newest()).name
            connection.execute("INSERT INTO step (txn, undoes) VALUES (?, NULL)", (taken.step,))
    mine.start_session()
    return taken


@contextmanager
def _room_to_work(connection: sqlite3.Connection) -> Generator[None, None, None]:
    """Memory for the indexes while much comes in: with the usual two megabytes pages are written over and over."""
    usual = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.execute("PRAGMA cache_size = -65536")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {usual}")


def _put_into_log(
    connection: sqlite3.Connection, new: Sequence[Record], taken: TakenIn
) -> dict[RowKey, dict[str, list[Record]]]:  # fmt: skip
    """Write new entries; what they say by row and field, oldest first."""
    sql = f"INSERT OR IGNORE INTO change ({ENTRY_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)"
    taken.first = connection.execute("SELECT ifnull(max(seq), 0) + 1 FROM change").fetchone()[0]
    here = connection.total_changes
    connection.executemany(sql, new)
    taken.entries = connection.total_changes - here
    taken.last = taken.first + taken.entries - 1
    if taken.entries < len(new):  # another thread has taken in some of them in the meantime
        new = connection.execute(f"SELECT {ENTRY_COLUMNS} FROM change WHERE seq >= ?", (taken.first,)).fetchall()
    rows: dict[RowKey, dict[str, list[Record]]] = {}
    for record in sorted(new, key=itemgetter(0)):
        fields = rows.setdefault(record[1:3], {})  # pyright: ignore[reportArgumentType]
        fields.setdefault(record[3], []).append(record)  # pyright: ignore[reportArgumentType]
    return rows


def _copy_sides(mine: sqlite3.Connection, sides: _Sides) -> None:
    mine.executemany("INSERT OR IGNORE INTO family VALUES (?)", sides.families)
    mine.executemany("INSERT OR IGNORE INTO session VALUES (?,?,?,?,?,?)", sides.sessions)
    for sha256 in sides.attachments:
        data = sides.attachment(sha256)
        if data is not None:
            mine.execute("INSERT OR IGNORE INTO attachment VALUES (?, ?)", (sha256, data))
    families = [str(r[0]) for r in mine.execute("SELECT id FROM family")]
    if any(fits_check(family) for family in families):  # the right name came back: what a flipped bit made of it can go
        mine.executemany("DELETE FROM family WHERE id = ?", [(f,) for f in families if not fits_check(f)])


def _forget_erased(mine: sqlite3.Connection, erased: Sequence[Record]) -> dict[RowKey, int]:
    """What somebody erased is forgotten here too, its digest made anew over the empty value; how much of each row."""
    mine.executemany("INSERT OR IGNORE INTO erased VALUES (?)", erased)
    columns = ENTRY_COLUMNS.rpartition(",")[0]
    where = "id IN (SELECT id FROM erased) AND value IS NOT NULL AND field <> ?"
    rows: dict[RowKey, int] = {}
    for record in mine.execute(f"SELECT {columns} FROM change WHERE {where}", (DELETED,)).fetchall():
        id, kind, row, name, _, prev, txn, at = record
        new = digest(id, kind, row, name, None, prev, txn, at)
        mine.execute("UPDATE change SET value = NULL, digest = ? WHERE id = ?", (new, id))
        rows[kind, row] = rows.get((kind, row), 0) + 1
    return rows
