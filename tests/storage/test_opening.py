"""Files that should not be opened, or not be believed: one clear sentence, nothing obeyed, nothing changed."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kompass_desktop.services import dumping
from kompass_desktop.services.opening import create_evaluation, open_evaluation, read_evaluation
from kompass_desktop.storage import copies
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.problems import (
    DiskFull,
    FileDamaged,
    FileExists,
    FileMissing,
    FileTooNew,
    KnownProblem,
    NotOurs,
    NotWritable,
)
from kompass_desktop.storage.workplace import Workplace
from tests.storage.conftest import Published, another_computer
from tests.storage.evaluations import create, publish, shown

APPLICATION_ID = 0x4B6D7073


def refused(path: Path, problem: type[KnownProblem], *, words: str = "") -> None:
    """Reading and opening `path` are both refused with this problem, in Swedish words, and leave no trace."""
    before = path.read_bytes() if os.path.isfile(path) else None
    for act in (lambda: read_evaluation(path).__enter__(), lambda: open_evaluation(path)):
        with pytest.raises(problem) as raised:
            act()
        said = str(raised.value)
        assert words in said
        assert "\n" not in said
        assert said.rstrip().endswith("."), said
        for english in ("Error", "error", "database", "disk image", "SQL"):
            assert english not in said
    if before is not None:
        assert path.read_bytes() == before
        assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert not work_folder(Path(os.environ["KOMPASS_HOME"]), path).exists(), "and nothing is left in the data folder"


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    refused(tmp_path / "saknas.kompass", FileMissing, words="finns inte")


def test_a_file_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    refused(tmp_path / "ingen" / "saknas.kompass", FileMissing, words="finns inte")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "mapp.kompass"
    folder.mkdir()
    refused(folder, NotOurs, words="är en mapp")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in the file system here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rör.kompass")
    refused(tmp_path / "rör.kompass", NotOurs, words="ingen vanlig fil")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tom.kompass").touch()
    refused(tmp_path / "tom.kompass", FileDamaged, words="tom")


@pytest.mark.parametrize("data", [b"Hej", b"SQLite format 3\0", b"PK\x03\x04" + b"x" * 9000, b"\0" * 8192])
def test_something_else_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "annat.kompass").write_bytes(data)
    refused(tmp_path / "annat.kompass", NotOurs, words="inte en utvärderingsfil")


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "annat.kompass")) as connection:
        connection.execute("CREATE TABLE note (id, text)")
        connection.commit()
    refused(tmp_path / "annat.kompass", NotOurs, words="inte en utvärderingsfil")


def test_a_database_that_only_says_it_is_ours_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "annat.kompass")) as connection:
        connection.executescript(
            f"CREATE TABLE note (id, text); PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1;"
        )
    refused(tmp_path / "annat.kompass", FileDamaged, words="saknar delar")


def test_a_file_of_a_newer_program_is_refused(evaluation: Path) -> None:
    with closing(sqlite3.connect(evaluation)) as connection:
        connection.execute("PRAGMA user_version = 2")
    refused(evaluation, FileTooNew, words="nyare version")


def test_half_a_file_is_refused(evaluation: Path) -> None:
    os.truncate(evaluation, evaluation.stat().st_size // 2)
    refused(evaluation, FileDamaged, words="skadad")


def test_a_file_without_its_log_is_refused(evaluation: Path) -> None:
    with closing(sqlite3.connect(evaluation)) as connection:
        connection.execute("DROP TABLE change")
    refused(evaluation, FileDamaged, words="saknar delar")


def test_a_file_whose_table_has_lost_its_name_is_refused(evaluation: Path) -> None:
    connection = sqlite3.connect(evaluation)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET name = CAST(name AS BLOB) WHERE name = 'note'")
    connection.commit()
    connection.close()
    refused(evaluation, FileDamaged)


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    refused(tmp_path / f"{'å' * 200}.kompass", NotWritable, words="för långt")


def test_a_new_evaluation_never_replaces_anything(tmp_path: Path, own_data_folder: Path) -> None:
    (tmp_path / "finns.kompass").write_bytes(b"annat")
    (tmp_path / "länk.kompass").symlink_to(tmp_path / "ingenstans")
    for name in ("finns.kompass", "länk.kompass"):
        with pytest.raises(FileExists):
            Workplace.create(tmp_path / name, own_data_folder, "KA")
    assert (tmp_path / "finns.kompass").read_bytes() == b"annat"
    with pytest.raises(NotWritable, match="finns inte"):
        Workplace.create(tmp_path / "ingen mapp" / "ny.kompass", own_data_folder, "KA")
    assert not (own_data_folder / "work").exists()


# ---- what a hostile file tries
@contextmanager
def tampered(path: Path) -> Iterator[sqlite3.Connection]:
    """The file, to be changed behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


TRIGGERS = (
    "CREATE TRIGGER evil AFTER INSERT ON change BEGIN UPDATE change SET value = 1 WHERE id = NEW.id; END",
    "CREATE TRIGGER evil AFTER INSERT ON head BEGIN INSERT INTO attachment VALUES (NEW.id, 'evil'); END",
    "CREATE TRIGGER note AFTER INSERT ON change BEGIN UPDATE change SET value = 1 WHERE id = NEW.id; END",
    "CREATE TRIGGER evil INSTEAD OF INSERT ON seen BEGIN DELETE FROM change; END",
    "CREATE TRIGGER evil AFTER UPDATE ON gate BEGIN UPDATE gate SET open = 1; END",
    "CREATE TRIGGER evil BEFORE DELETE ON consensus_score BEGIN SELECT RAISE(IGNORE); END",
)


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_a_trigger_in_the_file_is_not_obeyed(trigger: str, evaluation: Path, published: Published) -> None:
    with tampered(evaluation) as connection:
        connection.execute("CREATE VIEW seen AS SELECT * FROM change")
        connection.execute(trigger)
    assert shown(evaluation) == published.truth
    session = open_evaluation(evaluation, "KA")
    session.set("consensus_score", "1.3", {"points": 7})
    publish(session)
    assert shown(evaluation)["consensus"][2]["points"] == 7
    with tampered(evaluation) as connection:
        names = {r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')")}
        assert connection.execute("SELECT open FROM gate").fetchall() == [(0,)]
        assert connection.execute("SELECT count(*) FROM attachment").fetchone() == (1,)
    assert not {"evil", "seen"} & names


def test_a_trigger_that_hides_behind_the_name_of_a_table_is_found(evaluation: Path) -> None:
    with tampered(evaluation) as connection:
        connection.execute(TRIGGERS[2])
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET rowid = rowid + 1000 WHERE tbl_name = 'note'")
        connection.execute("PRAGMA writable_schema = RESET")
    session = open_evaluation(evaluation, "KA")
    session.set("consensus_score", "1.3", {"points": 7})
    publish(session)
    with read_evaluation(evaluation) as read:
        assert read.integrity == "ok"
        assert read.evaluation.consensus_score("1.3").points == 7


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT"


@pytest.mark.parametrize("table", ["family", "change", "erased", "session", "gate", "head"])
def test_a_view_in_place_of_a_table_of_the_log_is_refused_at_once(table: str, evaluation: Path) -> None:
    with tampered(evaluation) as connection:
        columns = ", ".join(f"x AS {r[1]}" for r in connection.execute(f"PRAGMA table_info({table})"))
        for trigger in [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(f"DROP TABLE {table}")
        connection.execute(f"CREATE VIEW {table} AS {ENDLESS} {columns} FROM n")
    begun = time.monotonic()
    refused(evaluation, FileDamaged)
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("table", ["consensus_score", "note"])
def test_a_view_in_place_of_a_readable_table_is_replaced(table: str, evaluation: Path, published: Published) -> None:
    with tampered(evaluation) as connection:
        for trigger in [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(f"DROP TABLE {table}")
        connection.execute(f"CREATE VIEW {table} AS {ENDLESS} x AS id, 99 AS points FROM n")
    assert shown(evaluation) == published.truth


ACTING = (
    "CREATE TABLE extra (a, b GENERATED ALWAYS AS (abs(a)) STORED)",
    "CREATE INDEX extra ON change (lower(value))",
    "CREATE INDEX extra ON change (value) WHERE length(value) > 3",
    "CREATE VIRTUAL TABLE extra USING fts5(a)",
)


@pytest.mark.parametrize("sql", ACTING)
def test_what_would_run_during_a_check_is_refused(sql: str, evaluation: Path) -> None:
    with tampered(evaluation) as connection:
        connection.execute(sql)
    refused(evaluation, FileDamaged, words="kod som inte hör hemma")


def test_a_table_of_the_log_with_other_columns_is_refused(evaluation: Path) -> None:
    with tampered(evaluation) as connection:
        connection.execute("ALTER TABLE erased ADD COLUMN why")
    refused(evaluation, FileDamaged, words="saknar delar")


@pytest.mark.parametrize("sql", ["ALTER TABLE note ADD COLUMN mood TEXT", "ALTER TABLE note DROP COLUMN stage"])
def test_a_readable_table_with_other_columns_is_made_anew(sql: str, evaluation: Path, published: Published) -> None:
    with tampered(evaluation) as connection:
        connection.execute(sql)
    assert shown(evaluation) == published.truth
    session = open_evaluation(evaluation)
    assert dumping.dump(session.evaluation, session.versions) == published.truth
    assert not session.in_doubt
    session.close()


CHANGED_TABLES = (
    "UPDATE consensus_score SET points = 0",
    "DELETE FROM note",
    "INSERT INTO evaluator VALUES ('ZZ', 'ZZ', '', 0)",
    "UPDATE report_text SET text = 'Påhittat.'",
    "DELETE FROM head WHERE tbl = 'consensus_score'",
    "INSERT INTO conflict VALUES ('consensus_score', '1.3', 'points', 'decide')",
)


@pytest.mark.parametrize("sql", CHANGED_TABLES)
def test_tables_that_are_not_what_the_log_says_are_made_anew_and_it_is_said(
    sql: str, evaluation: Path, published: Published
) -> None:
    with tampered(evaluation) as connection:
        connection.execute("UPDATE gate SET open = 1")
        connection.execute(sql)
        connection.execute("UPDATE gate SET open = 0")
    with read_evaluation(evaluation) as read:
        assert "stämde inte med loggen" in read.integrity
        assert dumping.dump(read.evaluation, read.file.versions) == published.truth
    session = open_evaluation(evaluation)
    assert session.in_doubt
    publish(session)
    with read_evaluation(evaluation) as read:
        assert read.integrity == "ok"


def test_an_open_gate_is_closed(evaluation: Path) -> None:
    with tampered(evaluation) as connection:
        connection.execute("UPDATE gate SET open = 1")
    session = open_evaluation(evaluation)
    with pytest.raises(sqlite3.IntegrityError, match="computed from the log"):
        session.file.file.connection.execute("UPDATE note SET text = 'x'")
    session.close()


def forged(path: Path, kind: str, row: str, field: str, value: object, prev: str = "", id: str = "") -> None:
    """An entry with a right digest, as nobody but a forger would write it."""
    from kompass_desktop.storage.digests import digest

    id = id or f"{int(time.time() * 1000) + 10_000:012x}-0000-0123456789ab"
    with tampered(path) as connection:
        columns = (id, kind, row, field, value, prev, id, 1_700_000_000)
        sql = "INSERT INTO change (id, tbl, row, field, value, prev, txn, at, digest) VALUES (?,?,?,?,?,?,?,?,?)"
        connection.execute(sql, (*columns, digest(*columns)))  # type: ignore[arg-type]


FORGED = (
    ("consensus_score", "1.3", "points", "många", ""),
    ("consensus_score", "1.3", "points", 7.5, ""),
    ("note", "n", "text", 12, ""),
    ("finding", "f", "gold_star", 5, ""),
    ("note", "n", "deleted", "ja", ""),
    ("consensus_score", "1.3", "points", 3, "7fffffffffff-ffff-0123456789ab"),
)


@pytest.mark.parametrize(("kind", "row", "field", "value", "prev"), FORGED)
def test_an_entry_that_no_program_of_ours_writes_is_set_aside(
    kind: str, row: str, field: str, value: object, prev: str, evaluation: Path, published: Published
) -> None:
    forged(evaluation, kind, row, field, value, prev)
    with read_evaluation(evaluation) as read:
        assert "lagda åt sidan" in read.integrity
        assert dumping.dump(read.evaluation, read.file.versions) == published.truth


def test_an_id_from_the_end_of_time_is_set_aside_for_nobody_could_write_after_it(evaluation: Path) -> None:
    forged(evaluation, "consensus_score", "1.3", "points", 3, id="ffffffffffff-ffff-0123456789ab")
    session = open_evaluation(evaluation, "KA")
    session.set("consensus_score", "1.3", {"points": 7})
    publish(session)
    assert shown(evaluation)["consensus"][2]["points"] == 7


# ---- places that cannot be written
def test_a_folder_without_permission_is_refused_and_can_still_be_read(
    evaluation: Path, published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.access
    monkeypatch.setattr(
        os, "access", lambda p, mode: Path(p) != evaluation.parent and real(p, mode)
    )  # root may write everywhere
    with pytest.raises(NotWritable, match="Kopiera filen"):
        open_evaluation(evaluation)
    with pytest.raises(NotWritable, match="Välj en annan mapp"):
        create_evaluation(evaluation.with_name("ny.kompass"), municipality="Exempelköping", year=2026)
    assert shown(evaluation) == published.truth
    assert [p.name for p in evaluation.parent.iterdir()] == [evaluation.name]


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    """A small disk of its own; skipped where that is not permitted."""
    folder.mkdir()
    done = subprocess.run(["mount", *options, str(folder)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"mounting is not permitted here: {done.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(sys.platform != "linux" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs a mount")
def test_a_disk_that_cannot_be_written_is_refused_and_can_be_read(
    evaluation: Path, published: Published, tmp_path: Path
) -> None:
    with mounted(tmp_path / "stick", "-t", "tmpfs", "-o", "size=8m", "tmpfs") as stick:
        there = stick / "e.kompass"
        shutil.copyfile(evaluation, there)
        subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
        assert shown(there) == published.truth
        with pytest.raises(NotWritable):
            open_evaluation(there)
        with pytest.raises(NotWritable):
            create_evaluation(stick / "ny.kompass", municipality="Exempelköping", year=2026)


@pytest.mark.skipif(sys.platform != "linux" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs a mount")
def test_a_full_data_disk_refuses_the_change_and_later_takes_it(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", "size=3m", "tmpfs") as disk:
        another_computer(monkeypatch, disk / "home")
        session = open_evaluation(evaluation, "KA")
        before = session.evaluation
        ballast = disk / "ballast"
        with pytest.raises(OSError, match="No space") as full, ballast.open("wb") as file:
            while True:
                file.write(bytes(1024))
        assert full.value.errno == errno.ENOSPC
        text = "Mycket text. " * 20_000
        with pytest.raises(DiskFull, match="Disken är full"):
            session.set("report_text", "1", {"text": text})
        assert session.evaluation is before, "nothing is adopted"
        assert session.file.file.history("report_text", "1", "text") == []
        session.set("consensus_score", "1.1", {"points": 4})  # what is small still finds room
        assert session.publish(), "the user's file lies on another disk"
        with closing(sqlite3.connect(evaluation)) as there:
            points = there.execute("SELECT points FROM consensus_score WHERE id = '1.1'").fetchone()
        assert points == (4,)
        assert [p.name for p in evaluation.parent.iterdir() if p.name.startswith(".")] == []
        ballast.unlink()
        session.set("report_text", "1", {"text": text})
        publish(session)
        assert shown(evaluation)["texts"]["1"] == text


@pytest.mark.skipif(sys.platform != "linux" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs a mount")
def test_a_full_stick_keeps_the_old_file_and_the_work(published: Published, tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", "-t", "tmpfs", "-o", "size=1m", "tmpfs") as stick:
        path = published.put(stick / "e.kompass")
        session = open_evaluation(path, "KA")
        session.attach(os.urandom(900_000))
        session.set("consensus_score", "1.3", {"points": 7})
        with pytest.raises(DiskFull):
            session.publish()
        assert path.read_bytes() == published.data
        assert [p.name for p in stick.iterdir()] == [path.name], "no torso is left on the stick"
        assert session.unpublished
        session.close(publish=False)
        assert shown(path)["consensus"][2]["points"] == 7


def test_a_database_that_cannot_grow_refuses_the_change_and_later_takes_it(evaluation: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    before, file = session.evaluation, session.file.file
    pages = file.connection.execute("PRAGMA page_count").fetchone()[0]
    file.connection.execute(f"PRAGMA max_page_count = {pages}")
    entries = file.count_entries()
    for _ in range(3):
        with pytest.raises(DiskFull):
            session.set("report_text", "1", {"text": "x" * 100_000})
    assert session.evaluation is before
    assert file.count_entries() == entries
    file.connection.execute(f"PRAGMA max_page_count = {pages * 100}")
    session.set("report_text", "1", {"text": "x" * 100_000})
    publish(session)
    with read_evaluation(evaluation) as read:
        assert read.integrity == "ok"
        assert read.evaluation.report_texts["1"].text == "x" * 100_000


def test_a_data_folder_that_is_a_file_is_said(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hem").touch()
    monkeypatch.setenv("KOMPASS_HOME", str(tmp_path / "hem"))
    with pytest.raises(NotWritable):
        open_evaluation(evaluation)
    assert shown(evaluation)["municipality"] == "Exempelköping", "to look needs no data folder"


def test_an_error_of_the_disk_while_copying_is_said(evaluation: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(copies.shutil, "copyfile", broken)
    for act in (lambda: open_evaluation(evaluation), lambda: read_evaluation(evaluation).__enter__()):
        with pytest.raises(KnownProblem, match="Det gick inte att läsa"):
            act()


# ---- names
NAMES = (
    "Å ä ö.kompass",
    "a b  c.kompass",
    "50% #1.kompass",
    "vad?.kompass",
    "file:x.kompass",
    "'citat\".kompass",
    "\U0001f600.kompass",
    ".dold.kompass",
    "utan ändelse",
    f"{'x' * 247}.kompass",
    f"{'å' * 120}.kompass",
)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_that_the_disk_takes_works(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "mapp #2 åäö 100%?"
    folder.mkdir()
    path = folder / name
    publish(create(path, notes=1))
    session = open_evaluation(path, "KA")
    session.set("consensus_score", "1.3", {"points": 7})
    publish(session)
    assert [p.name for p in folder.iterdir()] == [name]
    assert shown(path)["consensus"][2]["points"] == 7


@pytest.mark.parametrize("name", ["hem åäö", "50% #1 & file:x?mode=memory", "'citat\"", "\U0001f600"])
def test_every_data_folder_works(name: str, evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = another_computer(monkeypatch, tmp_path / name)
    session = open_evaluation(evaluation, "KA")
    session.set("consensus_score", "1.3", {"points": 7})
    session.close(publish=False)
    assert shown(evaluation)["consensus"][2]["points"] == 7, "what is left here is found"
    publish(open_evaluation(evaluation))
    assert (home / "work").is_dir()
    assert {p.name for p in tmp_path.iterdir()} == {evaluation.name, name}


def test_a_relative_path_stays_the_same_file_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "annan").mkdir()
    monkeypatch.chdir(tmp_path)
    session = create(Path("file:e.kompass"), notes=0)
    monkeypatch.chdir(tmp_path / "annan")
    session.set("consensus_score", "1.3", {"points": 7})
    publish(session)
    assert not list((tmp_path / "annan").iterdir())
    assert shown(tmp_path / "file:e.kompass")["consensus"][2]["points"] == 7


def test_behind_a_link_the_file_itself_is_published(published: Published, tmp_path: Path) -> None:
    (tmp_path / "synkad").mkdir()
    real = published.put(tmp_path / "synkad" / "riktig.kompass")
    link = tmp_path / "länk.kompass"
    link.symlink_to(real)
    session = open_evaluation(link, "KA")
    session.set("consensus_score", "1.3", {"points": 7})
    publish(session)
    assert link.is_symlink()
    assert not real.is_symlink()
    assert {p.name for p in tmp_path.iterdir()} == {"synkad", "länk.kompass"}
    for path in (link, real):
        assert shown(path)["consensus"][2]["points"] == 7


@pytest.mark.skipif(os.name != "posix", reason="permissions as bits are of POSIX")
def test_the_permissions_of_the_users_file_stay(evaluation: Path, own_data_folder: Path) -> None:
    evaluation.chmod(0o640)
    session = open_evaluation(evaluation, "KA")
    session.set("consensus_score", "1.3", {"points": 7})
    publish(session)
    assert stat.S_IMODE(evaluation.stat().st_mode) == 0o640
    work = work_folder(own_data_folder, evaluation)
    assert stat.S_IMODE(work.stat().st_mode) == 0o700, "what lies in the data folder is for its owner"


@pytest.mark.parametrize("act", [lambda p: read_evaluation(p).__enter__(), open_evaluation])
def test_what_a_crashed_program_left_beside_the_file_belongs_to_it(
    act: Callable[[Path], object], evaluation: Path, tmp_path: Path
) -> None:
    """Somebody edited the file in place with another tool, in a mode where the change is not in the file itself yet."""
    import gc

    with closing(sqlite3.connect(evaluation, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("UPDATE step SET undoes = undoes")
        forged_id = f"{int(time.time() * 1000):012x}-0000-0123456789ab"
        from kompass_desktop.storage.digests import digest

        columns = (forged_id, "report_text", "4", "text", "Ur sidofilen.", "", forged_id, 1_700_000_000)
        sql = "INSERT INTO change (id, tbl, row, field, value, prev, txn, at, digest) VALUES (?,?,?,?,?,?,?,?,?)"
        writer.execute(sql, (*columns, digest(*columns)))
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for end in ("", "-wal"):
            shutil.copyfile(f"{evaluation}{end}", crashed / f"e.kompass{end}")
    opened = act(crashed / "e.kompass")
    assert opened.evaluation.report_texts["4"].text == "Ur sidofilen."  # type: ignore[attr-defined]
    if hasattr(opened, "close"):
        opened.set("consensus_score", "1.3", {"points": 7})  # type: ignore[attr-defined]
        publish(opened)  # type: ignore[arg-type]
        assert [p.name for p in crashed.iterdir()] == ["e.kompass"], "left there it would spoil the new file"
        assert shown(crashed / "e.kompass")["texts"]["4"] == "Ur sidofilen."
    del opened
    gc.collect()
