"""Three evaluators carry files between three laptops, as on the evenings of a visit; one may even die meanwhile."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kompass_desktop.model.changes import setting
from kompass_desktop.services.disputes import MINE, THEIRS, chosen, open_disputes, settle
from kompass_desktop.services.handing_out import hand_out
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.taking_in import plan, take
from tests.builders import carry_out
from tests.cli.running import dump, verb
from tests.services.laptops import Laptop, state, two_laptops

PROJECT = Path(__file__).resolve().parents[2]


def test_the_evenings_of_a_visit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ka, bl = two_laptops(tmp_path, monkeypatch)
    ka.work({"do": "evaluator", "name": "CD"})
    cd = Laptop("CD", tmp_path / "CD", monkeypatch)

    # Before the visit: KA lends both a copy; CD, who only reads documents, gets one without names.
    ka.sit_down()
    bl.file.unlink()
    hand_out(ka.file, bl.file)
    hand_out(ka.file, cd.file, without_names=True)

    # The day: everybody writes; KA and BL agree on different points for 2.1, and both rewrite a title.
    ka.work(
        {"do": "note", "id": "ka1", "interview": "g1", "text": "#13 + c: KA hörde detta"},
        {"do": "consensus", "sub_criterion": "2.1", "points": 7},
        {"do": "set", "kind": "document", "id": "d1", "title": "Vision 2030, antagen"},
    )
    bl.work(
        {"do": "note", "id": "bl1", "interview": "g1", "text": "#13 - BL hörde detta"},
        {"do": "consensus", "sub_criterion": "2.1", "points": 9},
        {"do": "set", "kind": "document", "id": "d1", "title": "Visionen"},
        {"do": "score", "evaluator": "BL", "sub_criterion": "1.1", "points": 11},
        {"do": "seal", "evaluator": "BL"},
    )
    cd.work({"do": "quote", "id": "cd1", "document": "d1", "page": 3, "text": "Ur visionen"})

    # The first evening: KA looks first, then takes in both, and decides half of it before the lid is closed.
    session = ka.open()
    assert [len(plan(session, other.file).news.disputes) for other in (bl, cd)] == [2, 0]
    assert len(take(session, bl.file).news.disputes) == 2
    assert take(session, cd.file).news.counts == {"quote": 1}
    assert session.evaluation.seat_names["s1"].name == "Prov Provsson"
    points = next(d for d in open_disputes(session.evaluation, session.file.file) if d.field == "points")
    settle(session, points, chosen(points, THEIRS, "KA"))
    session.close()
    session = ka.open()
    (title,) = open_disputes(session.evaluation, session.file.file)
    settle(session, title, chosen(title, MINE, "KA"))
    session.close()

    # KA's file goes round; BL takes it in and regrets it, and then not.
    session = bl.open()
    before = state(session)
    take(session, ka.file)
    after = state(session)
    session.undo()
    assert state(session) == before
    session.redo()
    assert state(session) == after
    session.close()
    session = cd.open()
    take(session, bl.file)
    assert "s1" in session.evaluation.seat_names, "BL's copy has the names"
    session.close()

    # All have the same, in whatever order it came, and to exchange again brings nothing.
    for one, other in ((ka, cd), (ka, bl), (bl, ka), (cd, ka)):
        session = one.open()
        take(session, other.file)
        session.close()
    dumps = {json.dumps(dump(laptop.file), sort_keys=True) for laptop in (ka, bl, cd)}
    assert len(dumps) == 1
    whole = json.loads(dumps.pop())
    assert whole["disputes"] == []
    assert {n["id"] for n in whole["notes"]} == {"n1", "n2", "ka1", "bl1"}
    assert (whole["documents"][0]["title"], whole["quotes"][0]["id"]) == ("Vision 2030, antagen", "cd1")
    assert next(c["points"] for c in whole["consensus"] if c["sub_criterion"] == "2.1") == 9
    for one, other in ((ka, bl), (bl, cd), (cd, ka)):
        one.sit_down()
        assert verb("take-in", one.file, other.file, "--json").json["news"] == {}


@pytest.mark.parametrize("seed", range(2))
def test_a_take_in_that_is_killed_has_come_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance = random.Random(seed)
    mine, theirs = two_laptops(tmp_path, monkeypatch)
    session = theirs.open()
    for start in range(0, 3_000, 500):
        notes = {f"x{n}": {"interview": "g1", "text": f"Rad {n}\n" * 9} for n in range(start, start + 500)}
        session.change([change for row, values in notes.items() for change in setting("note", row, values)])
    session.close()
    mine.sit_down()
    before = dump(mine.file)
    command = [sys.executable, str(PROJECT / "main.py"), "take-in", str(mine.file), str(theirs.file)]
    backup = Path(shutil.copy(mine.file, tmp_path / "mitt.kompass"))
    started = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    took, after = time.monotonic() - started, dump(mine.file)
    assert len(after["notes"]) == len(before["notes"]) + 3_000
    killed = 0
    for number in range(3):
        path = tmp_path / f"mitt{number}.kompass"
        shutil.copy(backup, path)
        with subprocess.Popen([*command[:3], str(path), command[4]], stdout=subprocess.PIPE) as running:
            time.sleep(took * chance.uniform(0.2, 1.0) / (1 + number))
            running.kill()
            killed += running.wait() < 0
        assert dump(path) in (before, after), "whole or not at all"
        assert verb("take-in", path, theirs.file).code == 0
        assert dump(path) == after
        session = open_evaluation(path, "KA")
        assert not session.in_doubt
        carry_out(session, {"do": "note", "id": "sist", "interview": "g1", "text": "Det går att skriva"})
        session.close()
    assert killed, "at least one was killed before its end"
