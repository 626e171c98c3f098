"""kill -9 at any moment: nothing acknowledged is missing afterwards, and the user's file is whole all the time."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.problems import FileMissing
from tests.storage.conftest import LONG, another_computer
from tests.storage.evaluations import create, publish
from tests.storage.killing import Verbs, verbs

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and fork are of POSIX")

KILLS = 300 if LONG else 50
PROJECT = Path(__file__).parents[2]
NEW = ("--municipality", "Exempelköping", "--year", "2026", "--evaluator", "KA")


@pytest.fixture
def starter(tmp_path: Path) -> Iterator[Verbs]:
    """Starts verbs that can be killed."""
    folder = tmp_path / "pipes"
    folder.mkdir()
    with verbs(folder) as server:
        yield server


def notes_in(path: Path) -> dict[str, str]:
    """The notes that a reading verb shows, and that it has no doubts."""
    with read_evaluation(path) as read:
        assert read.integrity == "ok", read.said
        return {note.id: note.text for note in read.evaluation.notes.values()}


def notes_published(path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The notes in the user's file alone, as a colleague's computer sees it."""
    home = os.environ["KOMPASS_HOME"]
    another_computer(monkeypatch, folder)
    try:
        return notes_in(path)
    finally:
        monkeypatch.setenv("KOMPASS_HOME", home)
        shutil.rmtree(folder)


def heavy(path: Path) -> str:
    """An evaluation that takes its time to publish; returns its interview."""
    session = create(path, notes=0)
    session.attach(random.Random(1).randbytes(3_000_000))
    interview = session.add("interview", {"title": "Grupp 2"})
    publish(session)
    return interview


def note(number: int, interview: str) -> tuple[str, str]:
    """A command that makes a note, and the note's text."""
    text = f"rad {number}: " + "medborgardialog " * (number % 40)
    return json.dumps({"do": "note", "id": f"n{number}", "interview": interview, "text": text}), text


@dataclass
class Killing:
    """Runs of `edit` that are killed, in every phase of its life; and how many of them were really cut short."""

    starter: Verbs
    home: Path
    path: Path
    chance: random.Random
    longest: float = 0.02
    cut_short: Counter[str] = field(default_factory=Counter[str])

    def run(self, phase: str, commands: list[str]) -> int:
        """Give commands to `edit` and kill it; returns how many of them it had acknowledged."""
        with self.starter.start(self.home, "edit", str(self.path), "--evaluator", "KA") as verb:
            verb.commands.write("".join(f"{line}\n" for line in commands))
            verb.commands.flush()
            answers: list[str] = []
            if phase == "typing":
                answers = [verb.answers.readline() for _ in range(self.chance.randrange(1, len(commands)))]
                time.sleep(self.chance.random() * 0.01)
            elif phase == "publishing":
                answers = [verb.answers.readline() for _ in commands]
                verb.commands.close()
                time.sleep(self.chance.random() * self.longest)
            else:
                time.sleep(self.chance.random() * 0.05)
            verb.kill()
            more, code = verb.end()
        self.cut_short[phase] += code == -9
        if phase == "publishing":  # as long as publishing takes here and now
            self.longest *= 1.3 if code == -9 else 0.7
        whole = [json.loads(answer) for answer in (*answers, *more) if answer.endswith("\n")]
        assert all(answer["ok"] for answer in whole)
        return len(whole)


def test_no_acknowledged_change_is_missing_after_fifty_kills(
    starter: Verbs, tmp_path: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mapp åäö" / "utvärdering #1 50%.kompass"
    path.parent.mkdir()
    interview = heavy(path)
    killing = Killing(starter, own_data_folder, path, random.Random(20261123))
    expected: dict[str, str] = {}
    number, published_before = 0, -1
    for n in range(KILLS):
        notes = [note(number + k, interview) for k in range(killing.chance.randrange(2, 7))]
        phase = ("typing", "publishing", "publishing", "opening")[n % 4]
        acknowledged = killing.run(phase, [command for command, _ in notes])
        expected |= {f"n{number + k}": text for k, (_, text) in enumerate(notes[:acknowledged])}
        number += len(notes)
        shown = notes_in(path)  # first of all by a verb that only reads
        assert expected.items() <= shown.items(), "acknowledged and gone"
        expected = shown
        there = notes_published(path, tmp_path / "colleague", monkeypatch)
        assert there.items() <= shown.items(), "the file is an earlier state of the same work"
        assert len(there) >= published_before, "and never an older one than before"
        published_before = len(there)
        assert len([p for p in path.parent.iterdir() if p != path]) <= 1, "one unfinished file at most"
    assert min(killing.cut_short.values()) > KILLS // 10, f"the kills came too late: {killing.cut_short}"

    session = open_evaluation(path, "KA")
    session.add("note", {"interview": interview, "text": "den sista"})
    publish(session)
    assert len(notes_published(path, tmp_path / "colleague", monkeypatch)) == len(expected) + 1
    assert [p.name for p in path.parent.iterdir()] == [path.name], "nothing is left beside the user's file"
    mine = {p.name for p in work_folder(own_data_folder, path).iterdir()}
    assert mine <= {"work.kompass", "lock", "token", "published.json"}, "nor in the data folder"
    assert not any((own_data_folder / "reading").iterdir())


def test_a_plain_process_that_is_killed_loses_nothing_either(tmp_path: Path, own_data_folder: Path) -> None:
    path = tmp_path / "e.kompass"
    publish(create(path, notes=0))
    command = [sys.executable, "main.py", "edit", str(path), "--evaluator", "KA"]
    for points in (3, 9):
        with subprocess.Popen(
            command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:  # fmt: skip
            assert process.stdin is not None
            assert process.stdout is not None
            print(
                json.dumps({"do": "consensus", "sub_criterion": "8.1", "points": points}),
                file=process.stdin,
                flush=True,
            )
            assert json.loads(process.stdout.readline())["ok"]
            process.kill()
        look = [sys.executable, "main.py", "totals", str(path), "--json"]
        seen = subprocess.run(look, cwd=PROJECT, capture_output=True, text=True, check=True)
        assert json.loads(seen.stdout)["points"]["8.1"] == points


def test_the_users_file_is_whole_at_every_moment_of_publishing(
    tmp_path: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "e.kompass"
    interview = heavy(path)
    session = open_evaluation(path, "KA")
    seen: dict[int, bytes] = {}
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            data = path.read_bytes()
            seen[hash(data)] = data

    watcher = threading.Thread(target=look)
    watcher.start()
    for n in range(12):
        session.add("note", {"interview": interview, "text": f"rad {n}"}, row=f"n{n}")
        assert session.publish()
    done.set()
    watcher.join()
    session.close()
    assert len(seen) >= 6, "it was looked at while it changed"
    for n, data in enumerate(seen.values()):
        copy = tmp_path / f"seen-{n}.kompass"
        copy.write_bytes(data)
        found = notes_published(copy, tmp_path / "colleague", monkeypatch)
        assert set(found) == {f"n{k}" for k in range(len(found))}


def test_a_new_evaluation_is_there_whole_or_not_at_all(
    starter: Verbs, tmp_path: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(4)
    kinds: set[str] = set()
    longest = 0.12  # as long as it takes here and now
    for n in range(60 if LONG else 14):
        path = tmp_path / f"{n}.kompass"
        with starter.start(own_data_folder, "new", str(path), *NEW, "--json") as verb:
            time.sleep(chance.random() * longest)
            verb.kill()
            answers, _ = verb.end()
        longest *= 0.8 if path.exists() else 1.3
        if path.exists():
            kinds.add("whole")
            assert notes_published(path, tmp_path / "colleague", monkeypatch) == {}
            with read_evaluation(path) as read:
                assert read.evaluation.municipality == "Exempelköping"
                assert set(read.evaluation.evaluators) == {"KA"}
        else:
            kinds.add("nothing")
            assert not answers, "it was not acknowledged"
            with pytest.raises(FileMissing), read_evaluation(path):
                pass
            with pytest.raises(FileMissing):
                open_evaluation(path)
            with starter.start(own_data_folder, "new", str(path), *NEW, "--json") as verb:
                answers, code = verb.end()
            assert code == 0
            with read_evaluation(path) as read:
                assert read.integrity == "ok"
                assert list(read.file.families()) == [json.loads(answers[0])["family"]]
            assert not list(work_folder(own_data_folder, path).glob("replaced-*")), "a torso is nothing to keep"
        left = [p.name for p in tmp_path.iterdir() if p.name.startswith(".")]
        assert len(left) <= 2 * (n + 1)
    assert kinds == {"whole", "nothing"}


def test_an_import_that_is_killed_leaves_a_whole_file_or_none(
    starter: Verbs, tmp_path: Path, own_data_folder: Path, seed_report: Path
) -> None:
    chance = random.Random(8)
    for n in range(40 if LONG else 5):
        path = tmp_path / f"{n}.kompass"
        with starter.start(own_data_folder, "import-report", str(seed_report), str(path), "--json") as verb:
            time.sleep(0.1 + chance.random() * 0.4)
            verb.kill()
            verb.end()
        if path.exists():
            with read_evaluation(path) as read:
                assert read.integrity == "ok"
                assert sum(score.points or 0 for score in read.evaluation.consensus_scores.values()) == 536
        else:
            with pytest.raises(FileMissing), read_evaluation(path):
                pass
