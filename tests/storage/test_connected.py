"""A file that is open in this program keeps its locks, whatever else this program does with it meanwhile.

The system takes all of a program's locks on a file away as soon as the program closes any descriptor of it. Another
program that looks at the file and goes would then remove the write-ahead file, and what is written after that is lost.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kompass_desktop.services import protecting
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.repairing import verify
from kompass_desktop.services.session import Session
from kompass_desktop.storage import connected
from kompass_desktop.storage.ciphers import salt_of
from kompass_desktop.storage.copies import copy_left_over, write_copy
from kompass_desktop.storage.locking import only_one
from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.problems import AlreadyOpen
from kompass_desktop.storage.scanning import scan
from tests.storage.evaluations import points, publish
from tests.storage.protected import FIRST, keys, needs_the_part

PROJECT = Path(__file__).parents[2]
LOOKING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM change").fetchone()[0])
connection.close()
"""
LOOKING_WITH_A_KEY = """
import sys
from pathlib import Path
from kompass_desktop.storage.ciphers import Keys
from kompass_desktop.storage.log_reader import connect
connection = connect(Path(sys.argv[1]), "rw", Keys(sys.argv[2]))
print(connection.execute("SELECT count(*) FROM change").fetchone()[0])
connection.close()
"""
KILLED = """
import os, sys
from pathlib import Path
from kompass_desktop.services.opening import open_evaluation
session = open_evaluation(Path(sys.argv[1]), "KA")
session.set("consensus_score", "1.3", {"points": 2})
session.publish()
print("published", flush=True)
sys.stdin.readline()
session.set("consensus_score", "1.3", {"points": 3})
os.kill(os.getpid(), 9)
"""


def another_program_looks(work: Path) -> None:
    """It opens the working copy, and is the last to close it as far as the locks tell."""
    subprocess.run([sys.executable, "-c", LOOKING, str(work)], check=True, capture_output=True)


def publish_now(session: Session, _folder: Path) -> object:
    return session.publish()


def ask_for_the_salt(session: Session, _folder: Path) -> object:
    return salt_of(session.file.work)


def write_a_copy(session: Session, folder: Path) -> object:
    return write_copy(session.file.work, folder / "kopia.kompass")


def connect_and_close(session: Session, _folder: Path) -> object:
    return connect(session.file.work, "ro").close()


def copy_to_look(session: Session, folder: Path) -> object:
    return copy_left_over(session.file.work, folder / "kopia.kompass", None, whole=True)


def read_it(session: Session, _folder: Path) -> object:
    with read_evaluation(session.path) as read:
        return read.integrity


def verify_it(session: Session, _folder: Path) -> object:
    return verify(session.path, session.file.file.keys)


def scan_it(session: Session, _folder: Path) -> object:
    return scan(session.path)


@pytest.mark.skipif(os.name != "posix", reason="locks belong to programs only there")
@pytest.mark.parametrize(
    "act",
    [publish_now, ask_for_the_salt, write_a_copy, connect_and_close, copy_to_look, read_it, verify_it, scan_it],
)
def test_whatever_is_done_with_an_open_file_its_write_ahead_file_stays(
    act: Callable[[Session, Path], object], evaluation: Path, tmp_path: Path
) -> None:
    session = open_evaluation(evaluation, "KA")
    session.set("consensus_score", "1.3", {"points": 2})
    act(session, tmp_path)
    another_program_looks(session.file.work)
    assert Path(f"{session.file.work}-wal").exists()
    session.set("consensus_score", "1.3", {"points": 3})
    assert session.close()
    assert points(evaluation)["1.3"] == 3


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")
def test_what_is_written_after_a_publish_that_somebody_watched_survives_a_kill(
    evaluation: Path, own_data_folder: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(evaluation)], cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "published\n"
        another_program_looks(work_folder(own_data_folder, evaluation) / "work.kompass")
        other.stdin.write("\n")
        other.stdin.flush()
    assert points(evaluation)["1.3"] == 3


@pytest.mark.skipif(os.name != "posix", reason="locks belong to programs only there")
def test_to_be_refused_at_the_door_does_not_open_it_for_others(evaluation: Path, own_data_folder: Path) -> None:
    session = open_evaluation(evaluation, "KA")
    folder = work_folder(own_data_folder, evaluation)
    with pytest.raises(AlreadyOpen):
        only_one(folder)
    edit = [sys.executable, "main.py", "edit", str(evaluation)]
    done = subprocess.run(edit, cwd=PROJECT, input="", capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "redan öppen" in done.stderr
    publish(session)


def test_what_is_closed_is_no_longer_known(evaluation: Path) -> None:
    first, second = connect(evaluation), connect(evaluation, "ro")
    assert connected.held(evaluation) is not None
    first.close()
    assert connected.held(evaluation) is not None
    second.close()
    assert connected.held(evaluation) is None
    assert connected.held(evaluation.with_name("saknas")) is None


@needs_the_part
@pytest.mark.skipif(os.name != "posix", reason="locks belong to programs only there")
@pytest.mark.parametrize("act", [publish_now, ask_for_the_salt, verify_it])
def test_a_protected_file_keeps_its_locks_too(
    act: Callable[[Session, Path], object], evaluation: Path, tmp_path: Path
) -> None:
    session = open_evaluation(evaluation, "KA")
    protecting.protect(session, FIRST)
    session.set("consensus_score", "1.3", {"points": 2})
    act(session, tmp_path)
    look = [sys.executable, "-c", LOOKING_WITH_A_KEY, str(session.file.work), FIRST]
    subprocess.run(look, cwd=PROJECT, check=True, capture_output=True)
    assert Path(f"{session.file.work}-wal").exists()
    assert salt_of(session.file.work) is not None
    session.set("consensus_score", "1.3", {"points": 3})
    assert session.close()
    with read_evaluation(evaluation, keys(FIRST)) as read:
        assert read.evaluation.consensus_score("1.3").points == 3
