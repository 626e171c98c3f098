"""One writer per evaluation on a computer; readers come and go."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services.opening import create_evaluation, open_evaluation
from kompass_desktop.storage.locking import only_one, remove_locked
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.problems import AlreadyOpen, KnownProblem
from tests.storage.conftest import another_computer
from tests.storage.evaluations import points, publish

PROJECT = Path(__file__).parents[2]
HOLDING = """
import sys, time
from pathlib import Path
from kompass_desktop.services.opening import open_evaluation
session = open_evaluation(Path(sys.argv[1]), "KA")
session.set("consensus_score", "1.3", {"points": 7})
print("open", flush=True)
time.sleep(60)
"""


def test_a_second_opener_is_refused_while_reading_works(evaluation: Path) -> None:
    first = open_evaluation(evaluation, "KA")
    first.set("consensus_score", "1.3", {"points": 7})
    for _ in range(2):
        with pytest.raises(AlreadyOpen, match="redan öppen"):
            open_evaluation(evaluation)
    assert points(evaluation)["1.3"] == 7, "a reader sees what is not published yet"
    first.set("consensus_score", "1.3", {"points": 9})
    assert points(evaluation)["1.3"] == 9
    publish(first)
    publish(open_evaluation(evaluation))


def test_a_new_evaluation_does_not_push_an_open_one_aside(evaluation: Path) -> None:
    first = open_evaluation(evaluation, "KA")
    evaluation.unlink()
    with pytest.raises(AlreadyOpen):
        create_evaluation(evaluation, municipality="Provstad", year=2027)
    publish(first)
    assert points(evaluation)["1.3"] is not None


def test_another_program_is_refused_and_its_kill_opens_the_door(evaluation: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(evaluation)], cwd=PROJECT, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(AlreadyOpen):
            open_evaluation(evaluation)
        edit = [sys.executable, "main.py", "edit", str(evaluation)]
        done = subprocess.run(edit, cwd=PROJECT, input="", capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert "redan öppen" in done.stderr
        assert points(evaluation)["1.3"] == 7
        os.kill(other.pid, signal.SIGKILL)
    session = open_evaluation(evaluation)
    assert session.evaluation.consensus_score("1.3").points == 7
    session.close()


def test_the_same_file_by_another_name_is_the_same_lock(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "länk").symlink_to(tmp_path)
    first = open_evaluation(evaluation, "KA")
    monkeypatch.chdir(tmp_path)
    for name in (Path("e.kompass"), tmp_path / "länk" / "e.kompass", tmp_path / "x" / ".." / "e.kompass"):
        with pytest.raises(AlreadyOpen):
            open_evaluation(name)
    first.close()


def test_two_computers_do_not_lock_each_other_out(
    evaluation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_evaluation(evaluation, "KA")
    another_computer(monkeypatch, tmp_path / "annan dator")
    open_evaluation(evaluation, "BO").close()
    first.close()


def test_a_damaged_lock_is_replaced(evaluation: Path, own_data_folder: Path) -> None:
    publish(open_evaluation(evaluation))
    (work_folder(own_data_folder, evaluation) / "lock").write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    publish(open_evaluation(evaluation))


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_lock_that_is_removed_under_ones_hands_is_not_believed(
    moment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever lets go of the folder for good may do so just before we open the lock, or just after."""
    folder = tmp_path / "plats"
    first = only_one(folder)
    real, removed = sqlite3.connect, list[str]()

    def connect(name: Path, **more: Any) -> sqlite3.Connection:
        opened = real(name, **more) if moment == "after" else None
        if not removed:
            removed.append("by the first")
            remove_locked(folder, first)
        return opened or real(name, **more)

    monkeypatch.setattr(sqlite3, "connect", connect)
    second = only_one(folder)
    monkeypatch.undo()
    assert removed
    assert (folder / "lock").exists()
    with pytest.raises(AlreadyOpen):
        only_one(folder)
    second.close()


def test_a_lock_that_somebody_else_has_made_anew_meanwhile_is_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "plats"
    first = only_one(folder)
    real, theirs = sqlite3.connect, list[sqlite3.Connection]()

    def connect(name: Path, **more: Any) -> sqlite3.Connection:
        opened = real(name, **more)  # of the lock that is there now
        if not theirs:
            theirs.append(opened)
            remove_locked(folder, first)
            theirs[0] = only_one(folder)
        return opened

    monkeypatch.setattr(sqlite3, "connect", connect)
    with pytest.raises(AlreadyOpen):
        only_one(folder)
    theirs[0].close()
    only_one(folder).close()


def test_a_refused_opening_lets_go_of_the_lock(evaluation: Path) -> None:
    os.truncate(evaluation, 9000)
    for _ in range(2):
        with pytest.raises(KnownProblem, match="skadad"):
            open_evaluation(evaluation)
    with suppress(FileNotFoundError):
        evaluation.unlink()
    publish(create_evaluation(evaluation, municipality="Provstad", year=2027))
