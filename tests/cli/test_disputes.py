"""Two laptops have scored the same sub-criterion: reading verbs end well, the final report waits, `edit` decides."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.running import dump, edit, verb

DISPUTE = {"kind": "consensus", "id": "1.3", "field": "points", "versions": [7, 9]}


@pytest.fixture
def disputed(file: Path, tmp_path: Path) -> Path:
    """An evaluation in which KA's 7 and BL's 9 for 1.3 have met."""
    other = Path(shutil.copy(file, tmp_path / "annan.kompass"))
    edit(file, {"do": "consensus", "sub_criterion": "1.3", "points": 7})
    edit(other, {"do": "consensus", "sub_criterion": "1.3", "points": 9}, evaluator="BL")
    shutil.copy(other, file)
    return file


def test_reading_verbs_end_with_0_and_the_points_are_blank_until_decided(disputed: Path, tmp_path: Path) -> None:
    for words in (["info"], ["totals"], ["dump"], ["search", "x"], ["log"], ["export", "--pdf", tmp_path / "u.pdf"]):
        answer = verb(words[0], disputed, *words[1:], "--json")
        assert (answer.code, answer.err) == (0, "")
    assert verb("totals", disputed, "--json").json["points"]["1.3"] is None
    state = dump(disputed)
    assert state["disputes"] == [DISPUTE]
    assert state["consensus"] == [{"sub_criterion": "1.3", "points": None, "rationale": ""}]


def test_the_final_report_is_refused_until_the_dispute_is_settled(disputed: Path, tmp_path: Path) -> None:
    target = tmp_path / "slut.pdf"
    refused = verb("export", disputed, "--pdf", target, "--variant", "final")
    assert refused.refused
    assert "1.3 väntar på ett avgörande" in refused.err
    assert not target.exists()
    settled = edit(disputed, {"do": "settle", "kind": "consensus", "id": "1.3", "field": "points", "value": 8})
    assert (settled.code, settled.lines[0]["id"]) == (0, "1.3")
    assert dump(disputed)["disputes"] == []
    assert verb("totals", disputed, "--json").json["points"]["1.3"] == 8
    assert verb("export", disputed, "--pdf", target, "--variant", "final").code == 0
    assert target.read_bytes().startswith(b"%PDF")


def test_both_copies_say_the_same_whoever_takes_in_whom(file: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(file, tmp_path / "annan.kompass"))
    edit(file, {"do": "interview", "id": "g1", "title": "Grupp 1"})
    edit(other, {"do": "interview", "id": "g2", "title": "Grupp 2"}, evaluator="BL")
    mine = Path(shutil.copy(file, tmp_path / "post"))
    shutil.copy(other, file)
    shutil.copy(mine, other)
    assert dump(file) == dump(other)
    assert {i["id"] for i in dump(file)["interviews"]} == {"g1", "g2"}
