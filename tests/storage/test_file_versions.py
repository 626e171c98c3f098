"""Every file version that was ever let out opens, shows the same, and meets copies of today."""

from __future__ import annotations

import json
import shutil
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services import dumping
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.storage.union import take_in
from tests.storage.conftest import another_computer
from tests.storage.evaluations import publish, shown

FILES = Path(__file__).resolve().parents[1] / "files"
VERSIONS = {"format-1": "51903abad034c0385a4806ddf22981c6711873ed15a79978a524519b92a20a96"}
"""The files and their SHA-256: such a file is never made again."""


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    """The name of a file version."""
    return str(request.param)


@pytest.fixture
def old(version: str, tmp_path: Path) -> Path:
    """A copy of the file to work in."""
    return shutil.copyfile(FILES / f"{version}.kompass", tmp_path / "gammal.kompass")


@pytest.fixture
def expected(version: str) -> dict[str, Any]:
    """What a reader saw of it when it was made."""
    return json.loads((FILES / f"{version}.json").read_text("utf-8"))


def holds(expected: Any, seen: Any) -> bool:
    """Whether everything that was seen then is seen now; a newer program may show more."""
    if isinstance(expected, dict):
        return all(key in seen and holds(value, seen[key]) for key, value in expected.items())
    if isinstance(expected, list):
        return len(expected) == len(seen) and all(map(holds, expected, seen))
    return bool(expected == seen)


def test_the_file_is_the_one_that_was_let_out(version: str) -> None:
    assert sha256((FILES / f"{version}.kompass").read_bytes()).hexdigest() == VERSIONS[version]


def test_it_opens_and_shows_what_it_showed_then(old: Path, expected: dict[str, Any]) -> None:
    with read_evaluation(old) as read:
        assert read.integrity == "ok"
        assert read.said == ()
        seen = dumping.dump(read.evaluation, read.file.versions)
    for key, value in expected.items():
        assert holds(value, seen[key]), key
    assert not holds({"municipality": "Provstad"}, seen)


def test_it_can_be_worked_in_undone_and_published(old: Path, expected: dict[str, Any]) -> None:
    session = open_evaluation(old, "BO")
    assert not session.in_doubt
    session.set("report_text", "4", {"text": "Nytt."})
    session.set("consensus_score", "1.3", {"points": 7})
    session.undo()
    session.undo()
    session.set("report_text", "4", {"text": "Nyare."})
    publish(session)
    seen = shown(old)
    assert seen["texts"].pop("4") == "Nyare."
    for key, value in expected.items():
        assert holds(value, seen[key]), key


def test_it_meets_a_copy_that_was_worked_in_today(old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = shutil.copyfile(old, tmp_path / "kopia.kompass")
    mine = open_evaluation(old, "KA")
    mine.set("report_text", "4", {"text": "KA:s."})
    mine.change([], settle=True)
    another_computer(monkeypatch, tmp_path / "annan")
    theirs = open_evaluation(copy, "BO")
    theirs.set("note", "n5", {"text": "BO:s ändring\n"})
    publish(theirs)
    assert take_in(mine.file.file, copy).entries == 1
    assert mine.publish()
    theirs = open_evaluation(copy, "BO")
    assert take_in(theirs.file.file, old).entries == 1
    assert take_in(theirs.file.file, old).entries == 0
    publish(theirs)
    mine.close()
    assert shown(old) == shown(copy)
    assert shown(old)["texts"]["4"] == "KA:s."
    assert len(shown(old)["disputes"]) == 4, "what was in dispute still is"


def test_what_the_program_of_then_did_not_know_has_travelled_on(old: Path) -> None:
    with read_evaluation(old) as read:
        assert [e.value for e in read.file.history("photo", "p1", "alt")] == ["En bro"]
        assert [e.value for e in read.file.history("note", "n1", "mood")] == ["lugn"]
