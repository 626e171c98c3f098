"""Files that somebody has made to do harm, at every door: nothing runs, nothing hangs, nothing wrong is believed."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from kompass_desktop.model.changes import Change
from kompass_desktop.services import checking, dumping, searching
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.digests import digest, session_digest, with_check
from kompass_desktop.storage.evaluation_file import EvaluationFile
from kompass_desktop.storage.identifiers import PATTERN, Identifiers
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.storage.schema import APPLICATION_ID, LOG_SQL
from tests.storage.conftest import LONG, Published
from tests.storage.doors import REFUSED, SAID, TRUE, Doors, check_sentence, points_of

ALL_DOORS = ("read", "scan", "verify", "take in", "beside", "repair", "work")
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT"
MANY = 10_000_000 if LONG else 60_000

Forge = Callable[[Path], None]


@contextmanager
def tampered(path: Path) -> Iterator[sqlite3.Connection]:
    """The file, to be changed behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        yield connection


def sql(*statements: str) -> Forge:
    """What somebody does with a tool for databases."""

    def forge(path: Path) -> None:
        with tampered(path) as connection:
            connection.execute("BEGIN")
            for statement in statements:
                connection.execute(statement)
            connection.execute("COMMIT")

    return forge


def instead(table: str, statement: str) -> Forge:
    """Something else in place of a table."""

    def forge(path: Path) -> None:
        with tampered(path) as connection:
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            columns = ", ".join(f"x AS {r[1]}" for r in connection.execute(f"PRAGMA table_info({table})"))
            connection.execute(f"DROP TABLE {table}")
            connection.execute(statement.format(table=table, columns=columns))

    return forge


def schema(where: str, change: str) -> Forge:
    """The list of what is in the file is changed by hand."""

    def forge(path: Path) -> None:
        with tampered(path) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(f"UPDATE sqlite_master SET {change} WHERE {where}")

    return forge


def entry(
    kind: str, row: str, field: str, value: object, prev: str = "", id: str = "", at: object = 1_700_000_000
) -> Forge:
    """An entry with a right digest."""

    def forge(path: Path) -> None:
        name = id or f"{int(time.time() * 1000) + 10_000:012x}-0000-0123456789ab"
        columns = (name, kind, row, field, value, prev, name, at)
        with tampered(path) as connection:
            statement = (
                "INSERT INTO change (id, tbl, row, field, value, prev, txn, at, digest) VALUES (?,?,?,?,?,?,?,?,?)"
            )
            connection.execute(statement, (*columns, digest(*columns)))  # type: ignore[arg-type]

    return forge


def rebuilt(encoding: str, page: int = 4096) -> Forge:
    """The same content in a file that is laid out in another way."""

    def forge(path: Path) -> None:
        old = path.with_name("gammal")
        path.rename(old)
        with tampered(path) as connection:
            connection.execute(f"PRAGMA page_size = {page}")
            connection.execute(f"PRAGMA encoding = '{encoding}'")
            connection.executescript(LOG_SQL.replace("INSERT INTO gate VALUES (0);", ""))
            with closing(sqlite3.connect(old)) as source:
                for table in ("family", "session", "change", "erased", "attachment", "step", "gate"):
                    rows = source.execute(f"SELECT * FROM {table}").fetchall()
                    for row in rows:
                        connection.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("PRAGMA user_version = 1")
        old.unlink()

    return forge


def patched(at: int, data: bytes) -> Forge:
    """Some bytes of the file are other ones."""

    def forge(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[at : at + len(data)] = data
        path.write_bytes(content)

    return forge


def beside(end: str, content: Callable[[Path], bytes]) -> Forge:
    """A side file that does not belong to it."""

    def forge(path: Path) -> None:
        Path(f"{path}{end}").write_bytes(content(path))

    return forge


def somebody_elses(end: str) -> Callable[[Path], bytes]:
    """The side file of another database, in which something was going on."""

    def made(path: Path) -> bytes:
        other = path.with_name("annans.db")
        with tampered(other) as connection:
            connection.execute(f"PRAGMA journal_mode = {'WAL' if end == '-wal' else 'PERSIST'}")
            connection.execute("PRAGMA cache_size = 1")
            connection.execute("CREATE TABLE change (a, b, c)")
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT INTO change VALUES (?, ?, ?)", [("x" * 3000, n, n) for n in range(60)])
            if end == "-wal":
                connection.execute("COMMIT")
            content = Path(f"{other}{end}").read_bytes()
        for left in path.parent.glob("annans.db*"):
            left.unlink()
        return content

    return made


def many(table: str, columns: str) -> Forge:
    """A table that is made to fill the memory."""
    numbers = f"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {MANY})"
    return sql(f"INSERT OR IGNORE INTO {table} {numbers} SELECT {columns} FROM n")


def many_lines_of_work(path: Path) -> None:
    """Lines of work with right digests."""
    rows = ((f"{n:012x}", "KA", "dator", "p", n) for n in range(MANY // 10))
    with tampered(path) as connection:
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT OR IGNORE INTO session VALUES (?,?,?,?,?,?)", ((*r, session_digest(*r)) for r in rows)
        )
        connection.execute("COMMIT")


def circle(path: Path) -> None:
    """Two entries that are built on each other, and one that is built on itself."""
    stamp = f"{int(time.time() * 1000) + 10_000:012x}"
    one, two, three = (f"{stamp}-000{n}-0123456789ab" for n in range(3))
    for id, prev in ((one, two), (two, one), (three, three)):
        entry("consensus_score", "1.3", "points", 5, prev, id)(path)


VIEW = f"CREATE VIEW {{table}} AS {ENDLESS} {{columns}} FROM n"
TRIGGER = "CREATE TRIGGER evil AFTER INSERT ON {} BEGIN UPDATE change SET value = 1; END"
GUARD = "UPDATE gate SET open = 1"

CASES: dict[str, tuple[Forge, str]] = {
    # what acts: nothing of it is ever run, and what is shown is the truth
    "a trigger on the log": (sql(TRIGGER.format("change")), TRUE),
    "a trigger on the heads": (sql(TRIGGER.format("head")), TRUE),
    "a trigger on the gate": (sql("CREATE TRIGGER e AFTER UPDATE ON gate BEGIN DELETE FROM change; END"), TRUE),
    "a trigger that ignores": (
        sql("CREATE TRIGGER e BEFORE DELETE ON note BEGIN SELECT RAISE(IGNORE); END"), TRUE),
    "a view without an end": (sql(f"CREATE VIEW seen AS {ENDLESS} x FROM n"), TRUE),
    "a view in place of the notes": (instead("note", VIEW), TRUE),
    "a view in place of the log": (instead("change", VIEW), REFUSED),
    "a view in place of the heads": (instead("head", VIEW), REFUSED),
    "a stored column that computes": (sql("CREATE TABLE x (a, b AS (hex(zeroblob(400000000))) STORED)"), REFUSED),
    "a virtual column that computes": (sql("CREATE TABLE x (a, b AS (zeroblob(900000000)))"), REFUSED),
    "an index that computes": (sql("CREATE INDEX x ON change (abs(value))"), REFUSED),
    "an index over a part": (sql("CREATE INDEX x ON change (value) WHERE length(value) > 3"), REFUSED),
    "a virtual table": (sql("CREATE VIRTUAL TABLE x USING fts5(a)"), REFUSED),
    "another virtual table": (sql("CREATE VIRTUAL TABLE x USING rtree(id, a, b)"), REFUSED),
    "a check that computes": (sql("CREATE TABLE x (a CHECK (length(zeroblob(900000000)) > a))"), TRUE),
    "a default that computes": (sql("CREATE TABLE x (a, b DEFAULT (randomblob(900000000)))"), TRUE),
    "two thousand columns": (sql(f"CREATE TABLE x ({', '.join(f'c{n}' for n in range(2000))})"), TRUE),
    "a thousand tables": (sql(*(f"CREATE TABLE x{n} (a)" for n in range(1000))), TRUE),
    "a name that is code": (sql('CREATE TABLE "x""; DROP TABLE change; --" (a)'), TRUE),
    "statistics that lie": (
        sql("ANALYZE", "UPDATE sqlite_stat1 SET stat = '0 0 0 0 0 0 unordered noskipscan sz=-1'"), TRUE),
    # what the file says of itself
    "no application": (sql("PRAGMA application_id = 0"), REFUSED),
    "another application": (sql("PRAGMA application_id = -1"), REFUSED),
    "no format": (sql("PRAGMA user_version = 0"), REFUSED),
    "a format before the first": (sql("PRAGMA user_version = -1"), REFUSED),
    "the last format there can be": (sql("PRAGMA user_version = 2147483647"), REFUSED),
    "a log table with other words": (schema("name = 'change'", "sql = replace(sql, 'value', 'value TEXT')"), REFUSED),
    "a log table that is another one": (schema("name = 'erased'", "rootpage = 2"), REFUSED),
    "all tables are one": (schema("type = 'table'", "rootpage = 2"), REFUSED),
    "a table on page nought": (schema("name = 'note'", "rootpage = 0"), REFUSED),
    "a table beyond the end": (schema("name = 'note'", "rootpage = 999999999"), REFUSED),
    "a table without words": (schema("name = 'note'", "sql = NULL"), REFUSED),
    "in the other order of bytes": (rebuilt("UTF-16be"), REFUSED),
    "in small pages": (rebuilt("UTF-8", 512), TRUE),
    "in large pages": (rebuilt("UTF-8", 65536), TRUE),
    "a page size that is none": (patched(16, b"\x00\x07"), REFUSED),
    "a reserve that fills the page": (patched(20, b"\xff"), REFUSED),
    "a free list that leads round": (patched(32, b"\x00\x00\x00\x02\x00\x00\xff\xff"), REFUSED),
    "said to be in write-ahead mode": (patched(18, b"\x02\x02"), TRUE),
    "a version of tomorrow": (patched(18, b"\x05\x05"), REFUSED),
    # what lies beside it
    "somebody else's write-ahead file": (beside("-wal", somebody_elses("-wal")), REFUSED),
    "a write-ahead file of noise": (beside("-wal", lambda p: bytes(range(256)) * 300), TRUE),
    "somebody else's journal": (beside("-journal", somebody_elses("-journal")), REFUSED),
    "a journal of noise": (beside("-journal", lambda p: bytes(range(256)) * 300), TRUE),
    "a shared memory of noise": (beside("-shm", lambda p: b"\xff" * 32768), TRUE),
    # what stands in the log
    "points that are no number": (entry("consensus_score", "1.3", "points", "många"), SAID),
    "points without an end": (entry("consensus_score", "1.3", "points", float("inf")), SAID),
    "points that are nothing at all": (entry("consensus_score", "1.3", "points", float("nan")), SAID),
    "half a point": (entry("consensus_score", "1.3", "points", 7.5), SAID),
    "points below nothing": (entry("consensus_score", "1.3", "points", -1), SAID),
    "more points than an area has": (entry("consensus_score", "1.3", "points", 101), SAID),
    "as many points as fit": (entry("consensus_score", "1.3", "points", 2**63 - 1), SAID),
    "bytes for a text": (entry("note", "n1", "text", b"\x00\x01"), SAID),
    "a text that is none": (sql("UPDATE change SET value = CAST(x'EDA080FF' AS TEXT) WHERE tbl = 'note'"), SAID),
    "an id that is none": (sql("UPDATE change SET id = CAST(x'FF' AS TEXT) WHERE seq = 9"), SAID),
    "an id that is a number": (sql("UPDATE change SET id = 7 WHERE seq = 9"), SAID),
    "a time that is none": (sql("UPDATE change SET at = 'i går' WHERE seq = 9"), SAID),
    "entries in a circle": (circle, SAID),
    "an entry with a long past": (
        entry("note", "n1", "text", "x", " ".join(f"{n:012x}-0000-0123456789ab" for n in range(20_000))), SAID),
    "an entry from the end of time": (entry("note", "n1", "text", "x", id="ffffffffffff-ffff-0123456789ab"), SAID),
    "all that is taken back": (sql("DELETE FROM change"), SAID),
    "nothing but the head": (sql("DELETE FROM change", "DELETE FROM head", "DELETE FROM session"), SAID),
    # what stands beside the log
    "many lines of work": (many("session", "printf('%012x', x), 'KA', 'dator', 'p', x, 'falsk'"), SAID),
    "many true lines of work": (many_lines_of_work, TRUE),
    "many erased": (many("erased", "printf('%012x-0000-0123456789ab', x)"), TRUE),
    "many damaged": (many("damaged", "'x', 'note', 'n1', 'text', 'x', '', '', x, ''"), SAID),
    "many heads": (many("head", "'note', x, 'text', x"), SAID),
    "many disputes": (many("conflict", "'consensus_score', x, 'points', 'decide'"), SAID),
    "many steps": (many("step", "NULL, printf('falsk%d', x), NULL"), TRUE),
    "many evaluations in one": (many("family", "printf('falsk%d', x)"), SAID),
    "a family that is a path": (sql(f"INSERT INTO family VALUES ('{with_check('../../../tmp/x')}')"), TRUE),
    "no family": (sql("DELETE FROM family"), REFUSED),
    "gates without number": (sql("DELETE FROM gate", "INSERT INTO gate VALUES (1), (0), (7)"), TRUE),
    "no gate": (sql("DELETE FROM gate"), TRUE),
    "an attachment that is another": (sql("UPDATE attachment SET data = x'00'"), TRUE),
    "an attachment that is a text": (sql("UPDATE attachment SET data = 'text'"), TRUE),
    "an attachment without a name": (sql("UPDATE attachment SET sha256 = x'00'"), TRUE),
    "tables that lie": (sql(GUARD, "UPDATE consensus_score SET points = 40", "UPDATE gate SET open = 0"), SAID),
    "tables of other types": (
        sql(GUARD, "UPDATE consensus_score SET points = 'x'", "UPDATE gate SET open = 0"), SAID),
    "rows in the tables only": (
        sql(GUARD, "INSERT INTO evaluator VALUES ('ZZ', 'ZZ', '', 0)", "UPDATE gate SET open = 0"), SAID),
}  # fmt: skip


def test_an_id_that_is_none_stands_in_the_way_of_no_new_one() -> None:
    ids = Identifiers("0123456789ab", lambda: 1.0)
    for none in ("", "\ufffd", "zzzz", "zzzzzzzzzzzz-zzzz-zzzzzzzzzzzz", "9" * 40):
        ids.seen(none)
        assert PATTERN.fullmatch(ids.new())


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_file_does_no_harm_at_any_door(case: str, published: Published, tmp_path: Path) -> None:
    forge, expected = CASES[case]
    doors = Doors(published, tmp_path)
    folder = tmp_path / "brev"
    folder.mkdir()
    path = published.put(folder / "e.kompass")
    forge(path)
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    seen = {door: doors.try_at(door, path) for door in ALL_DOORS}
    assert seen["read"] == expected, seen
    assert seen["work"] == expected, seen
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before, "nothing is written where it lies"
    assert not list(tmp_path.parent.glob("x*")), "nor anywhere else"


# ---- what any program of ours could have written, and nobody would
CONTENT: dict[str, list[Change]] = {
    "a very long text": [Change("note", "n1", "text", "ord " * 400_000)],
    "a text that is deep": [Change("note", "n1", "text", "[" * 1_000_000)],
    "a note on everything": [Change("note", "n1", "text", " ".join(f"#{n:02d}" for n in range(100)) * 500)],
    "signs that turn the line": [Change("evaluation", "evaluation", "municipality", "\u202eElak\u0000\x1b[31m\n\n")],
    "a year of the far future": [Change("evaluation", "evaluation", "year", 2**62)],
    "a second evaluation in it": [Change("evaluation", "e2", "municipality", "Annanstad")],
    "a row with a long name": [Change("note", "x" * 100_000, "text", "hej")],
    "a row without a name": [Change("note", "", "text", "hej")],
    "a kind that is code": [Change('note"; DROP TABLE change; --', "r", "text", "hej")],
    "an evaluator that is a path": [Change("evaluator", "../x", "name", "../../x")],
    "a score by nobody": [Change("individual_score", "nonsens", "points", 3)],
    "a score for nothing": [Change("consensus_score", "9.9", "points", 3)],
    "a section that is a path": [Change("report_text", "../x", "text", "hej")],
    "an area that is none": [Change("finding", "f9", "area", 99), Change("finding", "f9", "text", "hej")],
    "a stage that is none": [Change("note", "n9", "stage", "hejsan"), Change("note", "n9", "text", "hej")],
    "a document that is a path": [Change("document", "d9", "sha256", "../../../etc/passwd")],
    "times that are none": [Change("interview", "i9", "minutes", -(2**60)), Change("interview", "i9", "start", "99")],
    "a link that runs": [Change("web_finding", "w9", "url", "javascript:alert(1)")],
    "an earlier score of a dream": [Change("earlier_score", "total", "points", 800)],
}  # fmt: skip


@pytest.mark.parametrize("case", CONTENT)
def test_content_that_nobody_would_write_changes_no_points_and_stops_nothing(
    case: str, published: Published, tmp_path: Path
) -> None:
    path = published.put(tmp_path / "e.kompass")
    with closing(EvaluationFile(path, "KA", lasting=False)) as file:
        file.prepare()
        file.append(CONTENT[case])
    began = time.monotonic()
    with read_evaluation(path) as read:
        state = dumping.dump(read.evaluation, read.file.versions)
        checking.check(read.evaluation)
        searching.search(read.evaluation, "hej")
    before = points_of(published.truth)
    assert {code: points_of(state)[code] for code in before} == before
    session = open_evaluation(path, "KA")
    session.set("consensus_score", "8.4", {"points": 3})
    session.close(publish=False)
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("value", [31, 40, 100])
def test_more_points_than_a_sub_criterion_gives_are_said_at_once(
    value: int, published: Published, tmp_path: Path
) -> None:
    path = published.put(tmp_path / "e.kompass")
    with closing(EvaluationFile(path, "KA", lasting=False)) as file:
        file.prepare()
        file.append(
            [Change("consensus_score", "1.3", "points", value), Change("individual_score", "1.3/KA", "points", 90)]
        )
    with read_evaluation(path) as read:
        assert "Gemensam poäng för 1.3 kan inte stämma" in read.integrity
        assert "KA: egen poäng för 1.3 kan inte stämma" in read.integrity
    session = open_evaluation(path, "KA")
    assert session.in_doubt
    for words in session.said:
        check_sentence(words)
    session.set("consensus_score", "1.3", {"points": 7})
    session.set("individual_score", "1.3/KA", {"points": 7})
    session.close(publish=False)
    with read_evaluation(path) as read:
        assert read.integrity == "ok"


def test_an_edition_that_the_program_lacks_is_refused_in_words(published: Published, tmp_path: Path) -> None:
    path = published.put(tmp_path / "e.kompass")
    with closing(EvaluationFile(path, "KA", lasting=False)) as file:
        file.prepare()
        file.append([Change("evaluation", "evaluation", "edition", "1066")])
    with pytest.raises(Refused, match="som det här programmet inte har"):
        open_evaluation(path)


@pytest.mark.parametrize("id", ["7fffffffffff-ffff-0123456789ab", "7fffffffffff-fffe-0123456789ab"])
def test_after_the_last_moment_there_is_nothing_is_acknowledged_that_would_be_lost(
    id: str, published: Published, tmp_path: Path
) -> None:
    path = published.put(tmp_path / "e.kompass")
    entry("note", "n1", "text", "sist av allt", id=id)(path)
    session = open_evaluation(path, "KA")
    written: list[str] = []
    for n in range(4):
        with suppress(KnownProblem):
            session.set("report_text", "1", {"text": f"rad {n}"})
            written.append(f"rad {n}")
    session.close(publish=False)
    with read_evaluation(path) as read:
        text = read.evaluation.report_texts.get("1")
    assert (text.text if text else None) == (written[-1] if written else None)


def test_a_clock_far_ahead_is_no_hindrance(published: Published, tmp_path: Path) -> None:
    path = published.put(tmp_path / "e.kompass")
    with closing(EvaluationFile(path, "BO", clock=lambda: 32_503_680_000.0, lasting=False)) as file:  # the year 3000
        file.prepare()
        file.append([Change("consensus_score", "1.3", "points", 3)])
    session = open_evaluation(path, "KA")
    session.set("consensus_score", "1.3", {"points": 7})
    assert session.close()
    copy = Path(shutil.copy(path, tmp_path / "kopia.kompass"))
    with read_evaluation(copy) as read:
        assert read.integrity == "ok"
        assert read.evaluation.consensus_score("1.3").points == 7
