"""Bringing the user's file up to date: whole, without losing what others put there, and leaving nothing behind."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kompass_desktop.services import dumping
from kompass_desktop.services.opening import create_evaluation, open_evaluation, read_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage import copies, workplace
from kompass_desktop.storage.checking import check
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.problems import FileDamaged, FileMissing, KnownProblem, NotOurs, NotWritable
from tests.storage.conftest import LONG, Published, another_computer
from tests.storage.evaluations import create, points, publish, shown

PROJECT = Path(__file__).parents[2]


def score(session: Session, code: str, value: int) -> None:
    session.set("consensus_score", code, {"points": value})


def on(folder: Path, monkeypatch: pytest.MonkeyPatch, path: Path, author: str = "KA") -> Session:
    """The evaluation as another computer opens it."""
    another_computer(monkeypatch, folder)
    return open_evaluation(path, author)


# ---- what was left here
def test_work_that_was_not_published_is_there_when_the_file_is_opened_again(evaluation: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    session.close(publish=False)
    assert points(evaluation)["1.3"] == 7
    session = open_evaluation(evaluation, "KA")
    assert session.evaluation.consensus_score("1.3").points == 7
    assert session.file.unpublished
    publish_now(session)
    assert not session.file.unpublished
    session.close()


def publish_now(session: Session) -> None:
    assert session.publish()


def test_what_is_published_is_known_to_be_published(evaluation: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    assert not session.file.unpublished, "a fresh copy of the user's file has nothing of its own"
    score(session, "1.3", 7)
    assert session.file.unpublished
    publish_now(session)
    assert not session.file.unpublished
    evaluation.unlink()
    assert session.file.unpublished
    session.close()
    assert points(evaluation)["1.3"] == 7


def test_a_deleted_file_comes_back_from_the_working_copy(evaluation: Path) -> None:
    publish(open_evaluation(evaluation))
    evaluation.unlink()
    with read_evaluation(evaluation) as read:
        assert read.evaluation.municipality == "Exempelköping"
        assert "fanns inte" in " ".join(read.said) or "finns inte" in " ".join(read.said)
    assert not evaluation.exists(), "to look changes nothing"
    session = open_evaluation(evaluation)
    assert "återställs" in " ".join(session.said)
    publish(session)
    assert evaluation.exists()


@pytest.mark.parametrize("data", [b"", b"Hej", b"SQLite format 3\0" + bytes(8176)], ids=["empty", "text", "torso"])
def test_a_file_that_was_overwritten_is_kept_and_comes_back(
    data: bytes, evaluation: Path, published: Published
) -> None:
    publish(open_evaluation(evaluation))
    evaluation.write_bytes(data)
    with read_evaluation(evaluation) as read:
        assert dumping.dump(read.evaluation, read.file.versions) == published.truth
        assert read.integrity != "ok"
    session = open_evaluation(evaluation)
    assert session.in_doubt
    publish(session)
    assert shown(evaluation) == published.truth
    (kept,) = [p for p in evaluation.parent.iterdir() if p != evaluation]
    assert kept.name.startswith("e (okänd ")
    assert kept.suffix == ".kompass"
    assert kept.read_bytes() == data


def test_a_file_that_was_damaged_on_the_disk_is_kept_and_replaced_by_the_good_one(
    evaluation: Path, published: Published
) -> None:
    publish(open_evaluation(evaluation))
    with closing(sqlite3.connect(evaluation)) as connection:
        connection.execute("UPDATE change SET value = 99 WHERE field = 'points'")
        connection.commit()
    session = open_evaluation(evaluation)
    assert "skadade poster" in " ".join(session.said)
    publish(session)
    assert shown(evaluation) == published.truth
    assert len(list(evaluation.parent.iterdir())) == 2


def test_a_working_copy_that_is_damaged_on_the_disk_does_not_take_the_place_of_the_users_file(
    evaluation: Path, published: Published
) -> None:
    session = open_evaluation(evaluation, "KA")
    connection = session.file.file.connection
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'change'").fetchone()[0]
    with session.file.work.open("rb+") as work:
        work.seek((page - 1) * 4096)
        work.write(bytes(4096))
    score(session, "1.3", 7)
    with pytest.raises(FileDamaged):
        session.publish()
    assert evaluation.read_bytes() == published.data
    with suppress(KnownProblem):
        session.close(publish=False)


def test_two_unknown_files_in_the_same_second_are_both_kept(evaluation: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    for n in range(3):
        evaluation.write_text(f"fil {n}")
        score(session, "1.3", n)
        publish_now(session)
    session.close()
    kept = {p.read_text() for p in evaluation.parent.iterdir() if "okänd" in p.name}
    assert kept == {"fil 0", "fil 1", "fil 2"}


def test_an_unknown_file_with_a_very_long_name_is_kept_too(tmp_path: Path, published: Published) -> None:
    path = published.put(tmp_path / f"{'å' * 120}.kompass")
    session = open_evaluation(path, "KA")
    path.write_text("annat")
    score(session, "1.3", 7)
    publish(session)
    assert sorted(p.read_bytes() == b"annat" for p in tmp_path.iterdir()) == [False, True]


def test_a_folder_in_the_place_of_the_file_is_left_alone(evaluation: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    evaluation.unlink()
    evaluation.mkdir()
    score(session, "1.3", 7)
    with pytest.raises(NotOurs, match="är en mapp"):
        session.publish()
    assert evaluation.is_dir()
    session.close(publish=False)
    with pytest.raises(NotOurs, match="är en mapp"):
        open_evaluation(evaluation)
    evaluation.rmdir()
    publish(open_evaluation(evaluation))
    assert points(evaluation)["1.3"] == 7


# ---- another evaluation in the same place
def test_another_evaluation_in_the_same_place_is_the_one_that_is_opened(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path
) -> None:
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    session.close(publish=False)
    another_computer(monkeypatch, tmp_path / "annan dator")
    other = create_evaluation(tmp_path / "annan.kompass", municipality="Provstad", year=2027)
    publish(other)
    os.replace(tmp_path / "annan.kompass", evaluation)
    monkeypatch.setenv("KOMPASS_HOME", str(own_data_folder))
    assert shown(evaluation)["municipality"] == "Provstad"
    session = open_evaluation(evaluation)
    assert session.evaluation.municipality == "Provstad"
    assert "En annan utvärdering" in " ".join(session.said)
    publish(session)
    assert shown(evaluation)["municipality"] == "Provstad"
    (aside,) = work_folder(own_data_folder, evaluation).glob("other-*.kompass")
    copy = tmp_path / "räddad.kompass"
    shutil.copyfile(aside, copy)
    assert points(copy)["1.3"] == 7, "what was left of the first one can still be opened"


def test_a_new_evaluation_inherits_nothing_and_says_what_it_set_aside(
    evaluation: Path, own_data_folder: Path, tmp_path: Path
) -> None:
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    session.close(publish=False)
    evaluation.unlink()
    session = create_evaluation(evaluation, municipality="Provstad", year=2027)
    assert not session.evaluation.consensus_scores
    assert not session.can_undo
    (aside,) = work_folder(own_data_folder, evaluation).glob("replaced-*.kompass")
    assert str(aside) in " ".join(session.said)
    session.close()
    assert shown(evaluation)["consensus"] == []
    shutil.copyfile(aside, tmp_path / "räddad.kompass")
    assert points(tmp_path / "räddad.kompass")["1.3"] == 7


def test_an_evaluation_whose_identity_is_damaged_is_still_the_same_one(evaluation: Path, own_data_folder: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    session.close(publish=False)
    with closing(sqlite3.connect(evaluation)) as connection:
        connection.execute("UPDATE family SET id = 'x' || substr(id, 2)")
        connection.commit()
    with read_evaluation(shutil.copyfile(evaluation, evaluation.with_name("kopia.kompass"))) as read:
        assert "identitet" in read.integrity
    session = open_evaluation(evaluation, "KA")
    assert session.evaluation.consensus_score("1.3").points == 7
    publish(session)
    with read_evaluation(evaluation) as read:
        assert read.integrity == "ok"
        assert len(read.file.families()) == 1
    assert not list(work_folder(own_data_folder, evaluation).glob("other-*"))


# ---- two computers and one file
def test_two_computers_in_turns_lose_nothing(evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for turn, code in enumerate(("1.1", "1.2", "1.3", "2.1")):
        session = on(tmp_path / f"dator {turn % 2}", monkeypatch, evaluation)
        score(session, code, 1 + turn)
        publish(session)
    assert [points(evaluation)[c] for c in ("1.1", "1.2", "1.3", "2.1")] == [1, 2, 3, 4]


def test_two_computers_at_the_same_time_lose_nothing(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(11)
    sessions = [on(tmp_path / f"dator {n}", monkeypatch, evaluation) for n in range(2)]
    interview = next(iter(sessions[0].evaluation.interviews))
    written: set[str] = set()
    for n in range(60 if LONG else 16):
        who = chance.choice(sessions)
        if chance.random() < 0.6:
            written.add(who.add("note", {"interview": interview, "text": f"rad {n}"}))
        else:
            publish_now(who)
            who.adopt_news()
    for who in (*sessions, *sessions):
        publish_now(who)
        who.adopt_news()
    one, other = (dumping.dump(s.evaluation, s.versions) for s in sessions)
    assert one == other
    assert written <= {note["id"] for note in one["notes"]}
    for who in sessions:
        who.close()
    another_computer(monkeypatch, tmp_path / "tredje")
    assert shown(evaluation) == one


def test_a_colleague_who_publishes_in_the_same_moment_is_not_overwritten(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = on(tmp_path / "min", monkeypatch, evaluation)
    theirs = on(tmp_path / "deras", monkeypatch, evaluation)
    score(mine, "1.1", 1)
    score(theirs, "1.2", 2)
    real = workplace.write_copy

    def slow(source: Path, target: Path, _: object) -> None:
        real(source, target, None)
        if str(source).startswith(str(tmp_path / "min")) and theirs.unpublished:
            publish_now(theirs)  # between the writing and the swapping

    monkeypatch.setattr(workplace, "write_copy", slow)
    publish_now(mine)
    mine.adopt_news()
    assert mine.evaluation.consensus_score("1.2").points == 2
    mine.close()
    theirs.close()
    another_computer(monkeypatch, tmp_path / "tredje")
    assert [points(evaluation)[c] for c in ("1.1", "1.2")] == [1, 2]


def test_typing_goes_on_while_both_publish_and_take_in_and_nothing_is_lost(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = on(tmp_path / "min", monkeypatch, evaluation)
    theirs = on(tmp_path / "deras", monkeypatch, evaluation, "BO")
    interview = next(iter(mine.evaluation.interviews))
    done = threading.Event()

    def publish_all_the_time() -> None:
        while not done.is_set():
            mine.publish()

    worker = threading.Thread(target=publish_all_the_time)
    worker.start()
    try:
        for n in range(200 if LONG else 30):
            mine.add("note", {"interview": interview, "text": ""}, row=f"a{n}")
            for k in range(1, 6):
                mine.set("note", f"a{n}", {"text": f"rad {n} " * k}, typing=True)
            theirs.add("note", {"interview": interview, "text": f"rad {n}"}, row=f"b{n}")
            if n % 3 == 0:
                theirs.publish()
                theirs.adopt_news()
            mine.adopt_news()
    finally:
        done.set()
        worker.join()
    for session in (mine, theirs, mine):
        publish_now(session)
        session.adopt_news()
    one, other = (dumping.dump(s.evaluation, s.versions) for s in (mine, theirs))
    assert one == other
    texts = {note["id"]: note["text"] for note in one["notes"]}
    rounds = 200 if LONG else 30
    assert {k: v for k, v in texts.items() if k[0] == "a"} == {f"a{n}": f"rad {n} " * 5 for n in range(rounds)}
    assert {f"b{n}" for n in range(rounds)} <= set(texts)
    assert one["disputes"] == []
    for session in (mine, theirs):
        assert check(session.file.file.connection).ok
        session.close()


def test_what_a_colleague_overwrote_in_the_same_instant_comes_back(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = on(tmp_path / "min", monkeypatch, evaluation)
    score(mine, "1.1", 1)
    before = evaluation.read_bytes()
    publish(mine)
    evaluation.write_bytes(before)  # a colleague's older file wins a race that no lock could prevent
    assert points(evaluation)["1.1"] == 1, "here it is still known"
    session = open_evaluation(evaluation, "KA")
    assert session.file.unpublished
    publish_now(session)
    session.close()
    another_computer(monkeypatch, tmp_path / "deras")
    assert points(evaluation)["1.1"] == 1


def test_two_computers_never_use_the_same_unfinished_file(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = [on(tmp_path / f"dator {n}", monkeypatch, evaluation) for n in range(2)]
    names: list[str] = []
    real = workplace.replace

    def seen(new: Path, target: Path) -> bool:
        names.append(new.name)
        return real(new, target)

    monkeypatch.setattr(workplace, "replace", seen)
    for n, session in enumerate(sessions):
        score(session, "1.1", n + 1)
        publish(session)
    assert len(set(names)) == 2


# ---- the way of publishing
def test_the_published_file_is_one_single_file_that_opens_from_a_read_only_stick(evaluation: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    publish_now(session)
    assert [p.name for p in evaluation.parent.iterdir()] == [evaluation.name], "while it is open too"
    assert evaluation.read_bytes()[18:20] == b"\1\1", "not in write-ahead mode"
    assert evaluation.read_bytes()[68:72] == b"Kmps"
    session.close()


def test_the_working_copy_is_flushed_at_every_commit(evaluation: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    connection = session.file.file.connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA secure_delete").fetchone() == (1,)
    session.close()


def watched(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What is asked of the disk from here on: ("flush" or "rename", the file's or folder's name)."""
    done: list[tuple[str, str]] = []
    flush, rename = os.fsync, os.replace

    def fsync(handle: int) -> None:
        done.append(("flush", Path(os.readlink(f"/proc/self/fd/{handle}")).name))
        flush(handle)

    def replace(old: Path | str, new: Path | str) -> None:
        done.append(("rename", Path(new).name))
        rename(old, new)

    monkeypatch.setattr(copies.os, "fsync", fsync)
    monkeypatch.setattr(copies.os, "replace", replace)
    return done


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="the name of an open file is asked of /proc")
def test_the_new_file_is_on_the_disk_before_it_takes_the_place_of_the_old(
    evaluation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    done = watched(monkeypatch)
    publish_now(session)
    asked = list(done)
    session.close()
    (unfinished,) = {name for what, name in asked if name.startswith(".kompass-")}
    assert asked == [("flush", unfinished), ("rename", evaluation.name), ("flush", evaluation.parent.name)]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="the name of an open file is asked of /proc")
def test_a_new_working_copy_is_on_the_disk_before_anything_is_written_in_it(
    evaluation: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = work_folder(own_data_folder, evaluation)
    done = watched(monkeypatch)
    session = open_evaluation(evaluation, "KA")
    assert done == [
        ("flush", own_data_folder.name),  # the folder "work" in it
        ("flush", "work"),  # and the evaluation's folder in that
        ("flush", "coming.tmp"),
        ("rename", "work.kompass"),
        ("flush", folder.name),
    ]
    session.close()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are looked for in /proc")
def test_sqlite_never_works_where_the_users_file_lies(evaluation: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a share or a stick its locks and flushes cannot be trusted, and a kill would leave its journal there.

    Only the pages of the new file are put there, by a name that nobody knows, without locks or journal.
    """
    opened: list[str] = []
    real = sqlite3.connect

    def connect(name: object, *args: object, **more: object) -> sqlite3.Connection:
        opened.append(str(name))
        return real(name, *args, **more)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr(sqlite3, "connect", connect)
    seen: set[str] = set()
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            seen.update(p.name for p in evaluation.parent.iterdir())

    watcher = threading.Thread(target=look)
    watcher.start()
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    publish(session)
    shown(evaluation)
    done.set()
    watcher.join()
    assert opened
    there = [name for name in opened if str(evaluation.parent) in name]
    assert all(name.endswith(".tmp?mode=rw&nolock=1") for name in there), there
    assert all(name == evaluation.name or name.endswith(".tmp") for name in seen)


def test_stale_unfinished_files_are_cleared_away(evaluation: Path, own_data_folder: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    publish(session)
    folder = work_folder(own_data_folder, evaluation)
    token = (folder / "token").read_text()
    (evaluation.parent / f".kompass-{token}.tmp").write_bytes(b"half a file")
    (evaluation.parent / "annat.tmp").write_bytes(b"not ours")
    (folder / "copy-abc.tmp").mkdir()
    (folder / "copy-abc.tmp" / "copy.kompass").write_bytes(b"x")
    (folder / "12345678.tmp").write_bytes(b"x")
    (folder / "12345678.tmp-journal").write_bytes(b"x")
    open_evaluation(evaluation).close()
    assert {p.name for p in evaluation.parent.iterdir()} == {evaluation.name, "annat.tmp"}
    assert {p.name for p in folder.iterdir()} == {"work.kompass", "lock", "token", "published.json"}


def test_rooms_that_a_killed_reader_left_are_cleared_away_and_held_ones_are_not(
    evaluation: Path, own_data_folder: Path
) -> None:
    left = own_data_folder / "reading" / "left"
    left.mkdir(parents=True)
    (left / "published.kompass").write_bytes(b"names")
    os.utime(left, (1, 1))
    with read_evaluation(evaluation):
        (held,) = [p for p in (own_data_folder / "reading").iterdir() if p != left]
        os.utime(held, (1, 1))
        shown(evaluation)
        assert not left.exists()
        assert held.exists()
    assert not list((own_data_folder / "reading").iterdir())


# ---- somebody holds the file
def test_a_file_that_a_scanner_holds_is_published_at_another_try(
    evaluation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    real, tries = os.replace, list[float]()
    waited: list[float] = []

    def held(old: Path, new: Path) -> None:
        tries.append(1)
        if len(tries) < 4:
            raise PermissionError(13, "in use")
        real(old, new)

    monkeypatch.setattr(copies.os, "replace", held)
    monkeypatch.setattr(copies.time, "sleep", waited.append)
    publish_now(session)
    assert len(tries) == 4
    assert waited == [0.05, 0.1, 0.2], "each time a little longer"
    session.close()
    assert points(evaluation)["1.3"] == 7


def test_a_file_that_is_held_too_long_waits_for_the_next_time(
    evaluation: Path, published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)

    def held(old: Path, new: Path) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patch:
        patch.setattr(copies.os, "replace", held)
        patch.setattr(copies.time, "sleep", lambda _: None)
        assert session.publish() is False
        assert evaluation.read_bytes() == published.data
        assert [p.name for p in evaluation.parent.iterdir()] == [evaluation.name]
        assert session.unpublished
        evaluation.write_text("annat")  # and what cannot be moved out of the way is not overwritten either
        assert session.publish() is False
        assert evaluation.read_text() == "annat"
    publish_now(session)
    session.close()
    assert points(evaluation)["1.3"] == 7


def test_a_vanished_stick_is_said_and_the_work_stays(tmp_path: Path, published: Published) -> None:
    stick = tmp_path / "sticka"
    stick.mkdir()
    path = published.put(stick / "e.kompass")
    session = open_evaluation(path, "KA")
    score(session, "1.3", 7)
    stick.rename(tmp_path / "utdragen")
    with pytest.raises(NotWritable, match="finns inte just nu"):
        session.publish()
    score(session, "1.4", 3)
    session.close(publish=False)
    with pytest.raises(NotWritable, match="finns inte just nu"):
        open_evaluation(path)
    assert points(path)["1.3"] == 7, "to look at it needs no stick"
    (tmp_path / "utdragen").rename(stick)
    session = open_evaluation(path, "KA")
    publish_now(session)
    session.close()
    assert [points(path)[c] for c in ("1.3", "1.4")] == [7, 3]


def test_work_goes_on_while_a_large_file_is_published(tmp_path: Path) -> None:
    session = create(tmp_path / "e.kompass", notes=0)
    session.attach(random.Random(1).randbytes(20_000_000))
    score(session, "1.1", 1)
    slowest, began = 0.0, time.monotonic()
    job = threading.Thread(target=session.publish)
    job.start()
    n = 0
    while job.is_alive():
        start = time.monotonic()
        score(session, "1.2", n % 2 + 1)
        slowest, n = max(slowest, time.monotonic() - start), n + 1
    took = time.monotonic() - began
    publish(session)
    assert n > 3
    assert slowest < max(took / 2, 0.05), "nobody waits for the publishing"


def test_a_copy_of_the_file_that_a_sync_client_has_half_written_is_refused(
    evaluation: Path, published: Published, tmp_path: Path
) -> None:
    for share in (0.2, 0.5, 0.99):
        half = tmp_path / "halv.kompass"
        half.write_bytes(published.data[: int(len(published.data) * share)])
        with pytest.raises(FileDamaged, match="slutet saknas"):
            shown(half)


def test_a_working_copy_is_read_as_it_was_at_one_moment_while_somebody_writes_in_it(tmp_path: Path) -> None:
    path = tmp_path / "e.kompass"
    session = create(path, notes=0)
    interview = next(iter(session.evaluation.interviews))
    done = threading.Event()
    written = 0

    def write() -> None:
        nonlocal written
        while not done.is_set():
            with session.file.file.transaction():
                pass
            session.add("note", {"interview": interview, "text": "x" * 3000}, row=f"n{written}")
            written += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(30 if LONG else 12):  # what is read grows all the time
            least = written
            with read_evaluation(path) as read:
                assert read.integrity == "ok", read.said
                notes = set(read.evaluation.notes)
                assert notes == {f"n{k}" for k in range(len(notes))}
                assert len(notes) >= least - 1, "what was acknowledged before is there"
    finally:
        done.set()
        writer.join()
        session.close()


WRITING = """
import sys
from pathlib import Path
from kompass_desktop.services.opening import open_evaluation
session = open_evaluation(Path(sys.argv[1]), "KA")
interview = next(iter(session.evaluation.interviews))
for n in range(100_000):
    session.add("note", {"interview": interview, "text": "x" * 3000}, row=f"n{n}")
    print(n, flush=True)
"""


def test_a_working_copy_is_read_as_it_was_at_one_moment_while_another_program_writes_in_it(tmp_path: Path) -> None:
    path = tmp_path / "e.kompass"
    create(path, notes=0).close()
    acknowledged: list[int] = []
    with subprocess.Popen(
        [sys.executable, "-c", WRITING, str(path)], cwd=PROJECT, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        acknowledged.append(int(other.stdout.readline()))
        listener = threading.Thread(target=lambda lines=other.stdout: acknowledged.extend(map(int, lines)))
        listener.start()
        try:
            for _ in range(30 if LONG else 15):
                least = acknowledged[-1]
                with read_evaluation(path) as read:
                    assert read.integrity == "ok", read.said
                    notes = set(read.evaluation.notes)
                    assert notes == {f"n{k}" for k in range(len(notes))}
                    assert len(notes) > least, "what was acknowledged before is there"
        finally:
            other.kill()
            listener.join()


HOLDING = """
import sys
from pathlib import Path
from kompass_desktop.services.opening import open_evaluation
session = open_evaluation(Path(sys.argv[1]), "KA")
session.set("consensus_score", "1.3", {"points": 7})
print("open", flush=True)
for _ in sys.stdin:
    session.file.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    print("moved", flush=True)
"""


def test_commits_that_move_from_one_file_to_another_while_they_are_read_are_not_missed(
    evaluation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is committed moves from the write-ahead file to the database itself whenever SQLite likes."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(evaluation)], cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True,
    ) as other:  # fmt: skip
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        stdin, stdout, real = other.stdin, other.stdout, shutil.copyfile

        def copyfile(source: Path, target: Path) -> object:
            done = real(source, target)
            stdin.write("\n")
            stdin.flush()
            assert stdout.readline() == "moved\n"
            return done

        monkeypatch.setattr(copies.shutil, "copyfile", copyfile)
        assert points(evaluation)["1.3"] == 7


def test_what_is_known_of_the_published_file_may_be_lost_without_harm(evaluation: Path, own_data_folder: Path) -> None:
    folder = work_folder(own_data_folder, evaluation)
    for text in ("", "{", "[]", json.dumps({"stamp": {"size": "x"}, "mark": 3}), json.dumps({"stamp": 7})):
        session = open_evaluation(evaluation, "KA")
        score(session, "1.3", 5)
        session.close(publish=False)
        (folder / "published.json").write_text(text)
        (folder / "token").write_text("../../../elak")
        session = open_evaluation(evaluation, "KA")
        score(session, "1.3", 7)
        publish(session)
        assert not session.in_doubt
        assert points(evaluation)["1.3"] == 7
        assert [p.name for p in evaluation.parent.iterdir()] == [evaluation.name]


def test_a_discarded_evaluation_leaves_nothing_and_takes_nothing_along(tmp_path: Path, own_data_folder: Path) -> None:
    path = tmp_path / "e.kompass"

    def fails(_: object) -> list[object]:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        create_evaluation(path, municipality="Exempelköping", year=2026, fill=fails)  # type: ignore[arg-type]
    assert not path.exists()
    assert not work_folder(own_data_folder, path).exists()
    with pytest.raises(FileMissing):
        open_evaluation(path)
    publish(create(path, notes=1))
    session = open_evaluation(path, "KA")
    score(session, "1.3", 7)
    session.close(publish=False)
    open_evaluation(path, "KA").file.discard()
    assert points(path)["1.3"] == 7, "what was here before is not discarded"


@pytest.mark.parametrize("act", [lambda s: s.publish(), lambda s: s.close()])
def test_nothing_of_the_users_file_is_left_open(act: Callable[[Session], object], evaluation: Path) -> None:
    """Another program must be able to replace it: on some systems an open file cannot be."""
    if not Path("/proc/self/fd").exists():
        pytest.skip("open files are looked for in /proc")
    session = open_evaluation(evaluation, "KA")
    score(session, "1.3", 7)
    act(session)
    held = [os.readlink(p) for p in Path("/proc/self/fd").iterdir() if p.exists()]
    assert str(evaluation) not in held
    session.close()
    assert stat.S_ISREG(evaluation.stat().st_mode)
