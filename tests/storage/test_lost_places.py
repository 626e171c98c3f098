"""A place that is lost while somebody works: the work goes on, it is said in words, and comes into the file later."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services.opening import create_evaluation, open_evaluation, open_read_only, read_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage.connected import Connection
from kompass_desktop.storage.problems import AlreadyOpen, DiskFull, KnownProblem, NotWritable
from tests.cli.running import edit
from tests.storage.conftest import Published, another_computer
from tests.storage.doors import check_sentence
from tests.storage.evaluations import points, publish, shown


def set_points(session: Session, code: str, value: int) -> None:
    session.set("consensus_score", code, {"points": value})


def test_a_stick_that_comes_back_gets_the_work_and_gives_what_a_colleague_put_on_it(
    published: Published, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path
) -> None:
    stick, away = tmp_path / "sticka", tmp_path / "utdragen"
    stick.mkdir()
    path = published.put(stick / "e.kompass")
    session = open_evaluation(path, "KA")
    stick.rename(away)
    said: set[str] = set()
    for value in range(3):
        set_points(session, "1.3", value)
        with pytest.raises(NotWritable) as problem:
            session.publish()
        said.add(str(problem.value))
        assert session.unpublished
    (words,) = said
    check_sentence(words)
    assert "det du skrivit finns kvar" in words
    assert session.said == (), "what goes on is said by who publishes, not once more each time"
    another_computer(monkeypatch, tmp_path / "kollegan")
    theirs = open_evaluation(away / "e.kompass", "BO")
    set_points(theirs, "8.4", 3)
    publish(theirs)
    monkeypatch.setenv("KOMPASS_HOME", str(own_data_folder))
    away.rename(stick)
    assert session.publish()
    session.adopt_news()
    assert session.evaluation.consensus_score("8.4").points == 3
    session.close()
    assert [points(path)[c] for c in ("1.3", "8.4")] == [2, 3]
    assert [p.name for p in stick.iterdir()] == [path.name]


def test_who_closes_while_the_stick_is_away_finds_the_work_when_it_is_back(
    published: Published, tmp_path: Path
) -> None:
    stick, away = tmp_path / "sticka", tmp_path / "utdragen"
    stick.mkdir()
    path = published.put(stick / "e.kompass")
    session = open_evaluation(path, "KA")
    set_points(session, "1.3", 7)
    stick.rename(away)
    with pytest.raises(NotWritable, match="finns inte just nu"):
        session.close()
    look = open_read_only(path)
    assert look.evaluation.consensus_score("1.3").points == 7, "it can be looked at meanwhile"
    look.close()
    away.rename(stick)
    publish(open_evaluation(path, "KA"))
    assert shown(Path(shutil.copy(path, tmp_path / "kopia.kompass")))["consensus"][2]["points"] == 7


@pytest.mark.parametrize(
    ("number", "problem"),
    [(errno.EACCES, NotWritable), (errno.EROFS, NotWritable), (errno.ENOSPC, DiskFull), (errno.EIO, NotWritable)],
)
def test_a_right_or_a_disk_that_is_lost_while_open_is_said_and_the_work_stays(
    number: int, problem: type[KnownProblem], evaluation: Path, published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_evaluation(evaluation, "KA")
    real = Path.open

    def refuses(path: Path, mode: str = "r", *args: Any, **more: Any) -> Any:
        if "w" in mode and path.parent == evaluation.parent:
            raise OSError(number, os.strerror(number))
        return real(path, mode, *args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuses)
        set_points(session, "1.3", 7)
        for _ in range(2):
            with pytest.raises(problem) as raised:
                session.publish()
            check_sentence(str(raised.value))
        assert evaluation.read_bytes() == published.data
        assert [p.name for p in evaluation.parent.iterdir()] == [evaluation.name]
    assert session.close()
    assert points(evaluation)["1.3"] == 7


@pytest.mark.parametrize(
    ("code", "problem", "words"),
    [(sqlite3.SQLITE_FULL, DiskFull, "Disken är full"), (sqlite3.SQLITE_IOERR_WRITE, NotWritable, "e.kompass")],
)
def test_a_disk_that_fails_in_the_middle_of_the_pages_is_said_of_the_users_file(
    code: int, problem: type[KnownProblem], words: str, evaluation: Path, published: Published,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    session = open_evaluation(evaluation, "KA")
    set_points(session, "1.3", 7)

    def fails(_source: Connection, target: Connection, **_more: object) -> None:
        target.execute("CREATE TABLE half (a)")  # what lies there is no evaluation
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = code
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(Connection, "backup", fails)
        with pytest.raises(problem, match=words) as raised:
            session.publish()
        check_sentence(str(raised.value))
        assert "work.kompass" not in str(raised.value)
    assert evaluation.read_bytes() == published.data
    assert [p.name for p in evaluation.parent.iterdir()] == [evaluation.name]
    assert session.close()
    assert points(evaluation)["1.3"] == 7


def overwrite_with_an_older_copy(path: Path, published: Published) -> None:
    path.write_bytes(published.data)


def overwrite_with_half_a_copy(path: Path, published: Published) -> None:
    path.write_bytes(published.data[: len(published.data) // 2])


def overwrite_with_changed_points(path: Path, _: Published) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE change SET value = 1 - value WHERE field = 'points'")
        connection.commit()


def overwrite_with_a_text(path: Path, _: Published) -> None:
    path.write_text("Det här är något annat.", "utf-8")


def overwrite_with_another_evaluation(path: Path, _: Published) -> None:
    other = path.with_name("annan.kompass")
    create_evaluation(other, municipality="Provstad", year=2027).close()
    os.replace(other, path)


@pytest.mark.parametrize(
    ("harm", "kept"),
    [
        (overwrite_with_an_older_copy, False),
        (overwrite_with_half_a_copy, True),
        (overwrite_with_changed_points, True),
        (overwrite_with_a_text, True),
        (overwrite_with_another_evaluation, True),
    ],
)
def test_a_file_that_is_replaced_under_an_open_evaluation_costs_nothing_and_nothing_is_overwritten(
    harm: Callable[[Path, Published], None], kept: bool, evaluation: Path, published: Published
) -> None:
    session = open_evaluation(evaluation, "KA")
    set_points(session, "1.3", 7)
    assert session.publish()
    harm(evaluation, published)
    theirs = evaluation.read_bytes()
    set_points(session, "8.4", 3)
    assert session.publish()
    session.adopt_news()
    said = list(session.said)
    assert bool(said) == kept
    for words in said:
        check_sentence(words)
    assert session.close()
    assert [points(evaluation)[c] for c in ("1.3", "8.4")] == [7, 3]
    with read_evaluation(evaluation) as read:
        assert read.integrity == "ok"
    aside = [p for p in evaluation.parent.iterdir() if p != evaluation]
    assert [p.read_bytes() for p in aside] == ([theirs] if kept else [])
    assert all("okänd" in p.name for p in aside)


def test_the_second_opener_on_this_computer_is_refused_and_may_look(evaluation: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    set_points(session, "1.3", 7)
    with pytest.raises(AlreadyOpen) as refused:
        open_evaluation(evaluation, "BO")
    check_sentence(str(refused.value))
    look = open_read_only(evaluation)
    assert look.evaluation.consensus_score("1.3").points == 7
    look.close()
    set_points(session, "1.3", 9)
    session.close()
    open_evaluation(evaluation, "BO").close()


def test_a_working_copy_that_vanishes_while_open_costs_no_acknowledged_work_in_silence(
    evaluation: Path, own_data_folder: Path
) -> None:
    """Somebody tidies the data folder: either it is said, or everything is still there."""
    session = open_evaluation(evaluation, "KA")
    set_points(session, "1.3", 7)
    shutil.rmtree(own_data_folder / "work")
    said: list[str] = []
    try:
        set_points(session, "8.4", 3)
        session.publish()
    except KnownProblem as problem:
        said.append(str(problem))
    try:
        session.close()
    except KnownProblem as problem:
        said.append(str(problem))
    said += session.said
    for words in said:
        check_sentence(words)
    found = points(evaluation)
    assert said or (found["1.3"], found["8.4"]) == (7, 3)


def test_a_backup_that_cannot_be_made_is_said_by_the_command_line_and_is_no_failure(
    evaluation: Path, own_data_folder: Path
) -> None:
    (own_data_folder / "backups").write_text("ingen mapp", "utf-8")
    answer = edit(evaluation, {"do": "consensus", "sub_criterion": "1.3", "points": 7})
    assert answer.code == 0
    assert answer.err.startswith("Säkerhetskopian kunde inte göras, men arbetet går vidare. ")
    assert answer.err.count("\n") == 1
    assert points(evaluation)["1.3"] == 7
