"""kill -9 while a file is migrated, backed up, closed or repaired: whole or not at all, and nothing is lost."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.repairing import verify
from kompass_desktop.storage.backups import Backups
from kompass_desktop.storage.place import work_folder
from kompass_desktop.storage.scanning import scan
from tests.storage.conftest import LONG
from tests.storage.evaluations import publish, shown
from tests.storage.killing import Verbs, verbs
from tests.storage.test_crash import heavy, note, notes_in

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and fork are of POSIX")

KILLS = 150 if LONG else 16


@pytest.fixture
def starter(tmp_path: Path) -> Iterator[Verbs]:
    """Starts verbs that can be killed."""
    folder = tmp_path / "pipes"
    folder.mkdir()
    with verbs(folder) as server:
        yield server


def by_an_older_program(path: Path, number: int) -> None:
    """Give a working copy other readable tables, so that who opens it next must make them anew."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP INDEX IF EXISTS note_interview")
        connection.execute(f"CREATE TABLE IF NOT EXISTS tillbehör_{number} (a)")
        connection.commit()


def whole_backups(home: Path, family: str, known: set[str]) -> int:
    """How many backups there are; each that is not yet `known` to be whole must be."""
    found = Backups(home, [family]).found()
    for backup in found:
        if backup.path.name in known:
            continue
        known.add(backup.path.name)
        assert len(scan(backup.path).families) == 1
        with closing(sqlite3.connect(backup.path)) as connection:
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
            assert connection.execute("SELECT count(*) FROM change").fetchone() == (backup.entries,)
    return len(found)


def test_a_kill_while_migrating_backing_up_or_closing_loses_nothing(
    starter: Verbs, tmp_path: Path, own_data_folder: Path
) -> None:
    path = tmp_path / "e.kompass"
    interview = heavy(path)
    with read_evaluation(path) as read:
        (family,) = read.file.families()
    work = work_folder(own_data_folder, path) / "work.kompass"
    chance = random.Random(20261123)
    expected: dict[str, str] = {}
    known: set[str] = set()
    ended: Counter[str] = Counter()
    longest = {"migrating": 0.1, "closing": 0.1}
    for n in range(KILLS):
        phase = ("migrating", "closing")[n % 2]
        if phase == "migrating":
            by_an_older_program(work, n)
        commands = [note(n * 3 + k, interview) for k in range(3)]
        with starter.start(own_data_folder, "edit", str(path), "--evaluator", "KA") as verb:
            verb.commands.write("".join(f"{line}\n" for line, _ in commands))
            verb.commands.flush()
            answers = [verb.answers.readline() for _ in commands] if phase == "closing" else []
            if phase == "closing":
                verb.commands.close()
            time.sleep(chance.random() * longest[phase])
            verb.kill()
            more, code = verb.end()
        ended[f"{phase} {code}"] += 1
        longest[phase] *= 1.2 if code == -9 else 0.7
        whole = [answer for answer in (*answers, *more) if answer.endswith("\n")]
        assert all(json.loads(answer)["ok"] for answer in whole)
        expected |= {f"n{n * 3 + k}": text for k, (_, text) in enumerate(commands[: len(whole)])}
        there = notes_in(path)
        assert expected.items() <= there.items(), "acknowledged and gone"
        expected = there
        assert verify(path).ok
        whole_backups(own_data_folder, family, known)
    assert ended["migrating -9"] and ended["closing -9"], f"the kills came too late: {ended}"
    session = open_evaluation(path, "KA")
    session.add("note", {"interview": interview, "text": "den sista"})
    publish(session)
    assert len(notes_in(path)) == len(expected) + 1
    assert whole_backups(own_data_folder, family, known) > 0
    left = [p.name for p in (own_data_folder / "backups" / family).iterdir() if p.name.endswith(".tmp")]
    assert len(left) <= KILLS, "what was cut short is under a name of its own, and is cleared away in an hour"


def test_a_repair_that_is_killed_leaves_a_whole_file_or_none(
    starter: Verbs, tmp_path: Path, own_data_folder: Path
) -> None:
    path = tmp_path / "e.kompass"
    heavy(path)
    truth = shown(path)
    shutil.rmtree(own_data_folder)
    data = bytearray(path.read_bytes())
    data[:4096] = bytes(4096)
    path.write_bytes(data)
    chance = random.Random(6)
    seen: Counter[str] = Counter()
    longest = 0.3
    for n in range(KILLS // 2):
        target = tmp_path / f"räddad {n}.kompass"
        with starter.start(own_data_folder, "verify", str(path), "--repair", str(target), "--json") as verb:
            time.sleep(chance.random() * longest)
            verb.kill()
            answers, code = verb.end()
        longest *= 1.3 if code == -9 else 0.8
        if target.exists():
            seen["whole"] += 1
            assert shown(target) == truth
        else:
            seen["nothing"] += 1
            assert not answers
        assert bytes(data) == path.read_bytes()
    assert seen["nothing"]
