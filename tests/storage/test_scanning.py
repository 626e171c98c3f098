"""Reading an evaluation at a glance: the figures that a reader sees, or a sentence, and no trace beside it."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.model.changes import Change
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.storage import scanning
from kompass_desktop.storage.problems import FileDamaged, FileLocked, FileMissing, FileTooNew, KnownProblem, NotOurs
from kompass_desktop.storage.scanning import Scanned, scan
from tests.builders import tree_of
from tests.storage.conftest import LONG, Published
from tests.storage.evaluations import points
from tests.storage.replicas import Replica
from tests.storage.test_flipped_bits import a_bit, flipped

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT i FROM n"
ASIDE = "INSERT INTO damaged SELECT id, {}, row, field, value, prev, txn, at, 'x' FROM change LIMIT 1"
FLIPS = 3000 if LONG else 300


class Ticking:
    """A clock that goes on by a second whenever somebody looks."""

    def __init__(self, ahead: int = 0) -> None:
        self.now = 1_900_000_000 + ahead

    def __call__(self) -> float:
        self.now += 2
        return self.now


def break_log(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(sql)
        connection.commit()


def test_a_scan_sees_the_facts_and_points_that_a_reader_sees(evaluation: Path) -> None:
    found = scan(evaluation)
    assert found.details == {"municipality": "Exempelköping", "year": 2026, "edition": "2020"}
    assert found.points == points(evaluation)
    with read_evaluation(evaluation) as read:
        assert found.families == read.file.families()
    assert (found.stamp.size, found.stamp.modified) == (
        evaluation.stat().st_size,
        evaluation.stat().st_mtime_ns,
    )


def test_a_scan_leaves_nothing_beside_the_file_and_needs_no_right_to_write(evaluation: Path) -> None:
    folder = evaluation.parent
    before = tree_of(folder)
    folder.chmod(0o500)
    try:
        scan(evaluation)
        assert tree_of(folder) == before
    finally:
        folder.chmod(0o700)


def test_blank_taken_back_and_undone_points_are_absent(evaluation: Path) -> None:
    session = open_evaluation(evaluation)
    session.change([Change("consensus_score", "1.1", "points", None), Change("consensus_score", "1.2", "deleted", 1)])
    session.set("consensus_score", "1.4", {"points": 0})
    before = session.evaluation.consensus_score("1.3").points
    session.set("consensus_score", "1.3", {"points": 1})
    session.undo()
    session.close()
    found = scan(evaluation)
    assert {"1.1", "1.2"}.isdisjoint(found.points)
    assert (found.points["1.3"], found.points["1.4"], len(found.points)) == (before, 0, 34)


def test_points_in_dispute_are_absent_and_a_disputed_name_is_the_newest(published: Published, tmp_path: Path) -> None:
    mine = Replica(published.put(tmp_path / "mina.kompass"), "KA", Ticking())
    theirs = mine.copy(tmp_path / "deras" / "deras.kompass", "BO", Ticking(1))
    for replica, value, name in ((mine, 3, "Exempelköping"), (theirs, 7, "Exempelby")):
        replica.set("consensus_score", "1.3", points=value)
        replica.set("evaluation", "evaluation", municipality=name, year=2027)
    mine.take(theirs)
    assert mine.disputes
    mine.close()
    theirs.close()
    found = scan(tmp_path / "mina.kompass")
    assert "1.3" not in found.points
    assert found.details == {"municipality": "Exempelby", "year": 2027, "edition": "2020"}


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("UPDATE change SET value = 1 - value WHERE tbl = 'consensus_score' AND row = '1.3'", "skadad"),
        ("UPDATE change SET value = 'Annanstad' WHERE field = 'municipality'", "skadad"),
        ("DELETE FROM family", "logg"),
        ("UPDATE family SET id = 'x'", "skadad"),
        (ASIDE.format("'consensus_score'"), "skadad"),
        (ASIDE.format("'consensus_scorf'"), "skadad"),
        ("CREATE TABLE tillägg (a, b AS (a + 1))", "kod"),
        ("PRAGMA user_version = 99", "nyare"),
        ("PRAGMA application_id = 7", "inte en utvärderingsfil"),
        ("DROP INDEX change_row", "logg"),
    ],
)  # fmt: skip
def test_what_cannot_be_trusted_is_refused_in_words(evaluation: Path, sql: str, why: str) -> None:
    break_log(evaluation, sql)
    with pytest.raises(KnownProblem, match=why):
        scan(evaluation)


def test_a_table_whose_name_has_become_bytes_is_refused_in_words(evaluation: Path) -> None:
    with closing(sqlite3.connect(evaluation)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET name = CAST(name AS BLOB) WHERE name = 'note'")
        connection.commit()
    with pytest.raises(FileDamaged):
        scan(evaluation)


def test_an_entry_that_builds_on_one_that_is_missing_is_no_figure(evaluation: Path) -> None:
    session = open_evaluation(evaluation)
    first = session.evaluation.consensus_score("1.3").points or 0
    session.set("consensus_score", "1.3", {"points": (first + 1) % 30})
    session.close()
    scan(evaluation)
    break_log(evaluation, f"DELETE FROM change WHERE tbl = 'consensus_score' AND row = '1.3' AND value = {first}")
    with pytest.raises(FileDamaged):
        scan(evaluation)


def test_a_damaged_note_does_not_stand_in_the_way_of_the_points(evaluation: Path) -> None:
    break_log(evaluation, "UPDATE change SET value = 'annat' WHERE tbl = 'note' AND field = 'text'")
    assert scan(evaluation).points == points(evaluation)


def test_a_trigger_and_a_forged_table_are_passed_over(evaluation: Path) -> None:
    truth = points(evaluation)
    with closing(sqlite3.connect(evaluation)) as connection:
        connection.execute("UPDATE gate SET open = 1")
        connection.execute(f"CREATE VIEW tillägg AS {ENDLESS}")
        connection.execute("UPDATE consensus_score SET points = 0")
        connection.commit()
    assert scan(evaluation).points == truth


def test_what_is_no_evaluation_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tom.kompass").touch()
    (tmp_path / "text.kompass").write_text("hej" * 100, encoding="utf-8")
    (tmp_path / "mapp.kompass").mkdir()
    (tmp_path / "kort.kompass").write_bytes(b"SQLite format 3\0")
    for name, kind in (("tom", FileDamaged), ("text", NotOurs), ("mapp", NotOurs), ("kort", NotOurs)):
        with pytest.raises(kind):
            scan(tmp_path / f"{name}.kompass")
    with pytest.raises(FileMissing):
        scan(tmp_path / "saknas.kompass")
    with pytest.raises(KnownProblem):
        scan(tmp_path / "a\0b.kompass")
    with pytest.raises(KnownProblem):
        scan(tmp_path / ("å" * 400))


@pytest.mark.skipif(os.name != "posix", reason="named pipes lie in folders on POSIX only")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rör.kompass")
    with pytest.raises(NotOurs):
        scan(tmp_path / "rör.kompass")


def test_a_newer_format_is_said_to_be_newer(evaluation: Path) -> None:
    break_log(evaluation, "PRAGMA user_version = 2")
    with pytest.raises(FileTooNew):
        scan(evaluation)


def test_a_flipped_bit_is_refused_or_changes_no_figure(published: Published, tmp_path: Path) -> None:
    chance = random.Random(20261127)
    path = published.put(tmp_path / "e.kompass")
    truth, seen = scan(path), Counter[str]()
    for _ in range(FLIPS):
        path.write_bytes(flipped(published.data, a_bit(published.data, chance)))
        try:
            found = scan(path)
        except KnownProblem:
            seen["refused"] += 1
        else:
            assert (found.families, found.details, found.points) == (truth.families, truth.details, truth.points)
            seen["true"] += 1
    assert min(seen["refused"], seen["true"]) > FLIPS // 50


def test_a_file_cut_short_is_refused(published: Published, tmp_path: Path) -> None:
    path = tmp_path / "e.kompass"
    for part in range(1, 20):
        path.write_bytes(published.data[: len(published.data) * part // 20])
        with pytest.raises(KnownProblem):
            scan(path)


def test_what_a_crash_left_beside_the_file_counts_and_stays_where_it_is(evaluation: Path, tmp_path: Path) -> None:
    live = tmp_path / "live.kompass"
    shutil.copy(evaluation, live)
    with closing(sqlite3.connect(live)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("DELETE FROM change WHERE tbl = 'consensus_score' AND row = '1.3'")
        connection.commit()
        crashed = tmp_path / "kraschad"
        crashed.mkdir()
        for end in ("", "-wal"):
            shutil.copy(f"{live}{end}", crashed / f"e.kompass{end}")
    before = tree_of(crashed)
    assert "1.3" not in scan(crashed / "e.kompass").points
    assert tree_of(crashed) == before


def test_a_great_file_is_read_from_a_copy_with_the_same_figures(
    evaluation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = scan(evaluation)
    monkeypatch.setattr(scanning, "MOST_IN_MEMORY", 1000)
    assert scan(evaluation) == small


@pytest.fixture
def interfering(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], None]:
    """Lets something happen each time between reading a file and looking whether it is the same."""
    usual = scanning._scanned

    def arrange(happen: Callable[[], None]) -> None:
        def scanned(path: Path, found: scanning.Stamp | None) -> Scanned:
            try:
                return usual(path, found)
            finally:
                happen()

        monkeypatch.setattr(scanning, "_scanned", scanned)

    return arrange


def test_a_file_that_is_replaced_meanwhile_is_read_again(
    published: Published, tmp_path: Path, interfering: Callable[[Callable[[], None]], None]
) -> None:
    path = published.put(tmp_path / "e.kompass")
    whole = published.data
    path.write_bytes(whole[: len(whole) // 2])
    once = [lambda: path.write_bytes(whole)]
    interfering(lambda: once.pop()() if once else None)  # type: ignore[arg-type, return-value]
    assert len(scan(path).points) == 36


def test_a_file_that_never_comes_to_rest_is_said_to_be_in_use(
    published: Published, tmp_path: Path, interfering: Callable[[Callable[[], None]], None]
) -> None:
    path = published.put(tmp_path / "e.kompass")
    interfering(lambda: os.utime(path))
    with pytest.raises(FileLocked, match="just nu"):
        scan(path)


def test_a_file_written_in_place_again_and_again_never_gives_figures_that_nobody_wrote(
    published: Published, tmp_path: Path
) -> None:
    path = published.put(tmp_path / "e.kompass")
    session = open_evaluation(path)
    session.change([Change("consensus_score", f"{area}.1", "points", 0) for area in range(1, 9)])
    session.close()
    versions = [published.data, path.read_bytes()]
    truths = []
    for data in versions:
        path.write_bytes(data)
        truths.append(scan(path).points)
    assert truths[0] != truths[1]
    done = threading.Event()

    def write() -> None:
        while not done.is_set():
            for data in versions:
                with path.open("r+b") as file:
                    for start in range(0, len(data), 8192):
                        file.write(data[start : start + 8192])
                    file.truncate()
                time.sleep(0.004)

    writer = threading.Thread(target=write)
    writer.start()
    seen = Counter[str]()
    try:
        until = time.monotonic() + (20 if LONG else 1.5)
        while time.monotonic() < until:
            try:
                assert scan(path).points in truths
                seen["true"] += 1
            except KnownProblem:
                seen["refused"] += 1
    finally:
        done.set()
        writer.join()
    assert seen["true"] + seen["refused"] > 0
