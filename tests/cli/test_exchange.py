"""`hand-out` and `take-in`: two laptops work apart, their files meet on the command line, and nothing is lost."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.builders import tree_of
from tests.cli.running import dump, edit, verb
from tests.cli.test_refusals import check_refused

SCORE: dict[str, Any] = {"do": "score", "evaluator": "BL", "sub_criterion": "1.1", "points": 5}


@pytest.fixture
def theirs(full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """BL's copy, handed out by KA and worked in on another computer."""
    copy = tmp_path / "bl.kompass"
    assert verb("hand-out", full, copy).code == 0
    with monkeypatch.context() as patch:
        patch.setenv("KOMPASS_HOME", str(tmp_path / "annan dator"))
        done = edit(
            copy,
            SCORE,
            {"do": "note", "id": "n9", "interview": "g1", "text": "Ny"},
            {"do": "consensus", "sub_criterion": "2.1", "points": 9},
            evaluator="BL",
        )
        assert done.code == 0
    return copy


# ---- hand-out
def test_hand_out_answers_with_the_file_and_the_evaluation(full: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopia.kompass"
    answer = verb("hand-out", full, copy, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.json == {"file": str(copy), "family": verb("info", full, "--json").json["family"][0]}
    assert dump(copy) == dump(full)
    assert verb("hand-out", full, tmp_path / "en till.kompass").out.startswith("Kopia att lämna ut: ")


def test_hand_out_without_names_keeps_every_byte_of_them_at_home(full: Path, tmp_path: Path) -> None:
    copy = tmp_path / "utan.kompass"
    answer = verb("hand-out", full, copy, "--without-names")
    assert "Namnen på de intervjuade är inte med." in answer.out
    assert b"Provsson" in full.read_bytes()
    assert b"Provsson" not in copy.read_bytes()
    before = dump(full)
    assert verb("take-in", full, copy, "--json").json["news"] == {}
    assert dump(full) == before


def test_hand_out_takes_nothing_away_and_leaves_nothing_behind(full: Path, file: Path, tmp_path: Path) -> None:
    text = tmp_path / "brev.txt"
    text.write_text("Hej", encoding="utf-8")
    before = tree_of(tmp_path)
    for target in (full, file, text, tmp_path, tmp_path / "saknas" / "x.kompass"):
        check_refused(verb("hand-out", full, target))
    check_refused(verb("hand-out", tmp_path / "saknas.kompass", tmp_path / "x.kompass"))
    check_refused(verb("hand-out", full))
    assert tree_of(tmp_path) == before


# ---- take-in
def test_take_in_brings_everything_and_publishes_it(full: Path, theirs: Path) -> None:
    answer = verb("take-in", full, theirs, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.json["news"] == {"consensus": 1, "note": 1, "score": 1}
    assert answer.json["disputes"] == []
    assert Path(answer.json["backup"]).is_file()
    assert answer.json["already_known"] + 5 == verb("info", full, "--json").json["counts"]["log"]
    assert dump(full) == dump(theirs), "KA had done nothing in the meantime"
    published = Path(shutil.copy(full, full.with_name("flyttad.kompass")))
    assert dump(published) == dump(full), "it is in the file itself"


def test_the_plan_says_the_same_and_changes_nothing(full: Path, theirs: Path, own_data_folder: Path) -> None:
    before = tree_of(full.parent, own_data_folder)
    would = verb("take-in", full, theirs, "--plan", "--json")
    assert tree_of(full.parent, own_data_folder) == before
    did = verb("take-in", full, theirs, "--json")
    assert would.json == {**did.json, "backup": None}
    assert would.code == did.code == 0


def test_something_to_decide_is_listed_and_ends_with_1_until_it_is_decided(full: Path, theirs: Path) -> None:
    edit(full, {"do": "consensus", "sub_criterion": "2.1", "points": 7})
    expected = [{"kind": "consensus", "id": "2.1", "field": "points", "versions": [7, 9]}]
    for words in (["--plan"], [], []):
        answer = verb("take-in", full, theirs, *words, "--json")
        assert (answer.code, answer.json["disputes"]) == (1, expected)
    assert dump(full)["disputes"] == expected
    edit(full, {"do": "settle", "kind": "consensus", "id": "2.1", "field": "points", "value": 8})
    assert verb("take-in", full, theirs, "--json").code == 0
    assert verb("totals", full, "--json").json["points"]["2.1"] == 8


def test_taking_in_twice_changes_nothing_and_says_so(full: Path, theirs: Path, own_data_folder: Path) -> None:
    verb("take-in", full, theirs)
    before, files = dump(full), tree_of(full.parent)
    again = verb("take-in", full, theirs, "--json")
    assert (again.code, again.json["news"], again.json["backup"]) == (0, {}, None)
    assert again.json["already_known"] == verb("info", full, "--json").json["counts"]["log"]
    assert verb("take-in", full, theirs).out == "Allt i bl.kompass är redan känt; ingenting nytt.\n"
    assert (dump(full), tree_of(full.parent)) == (before, files)
    assert len(list(own_data_folder.rglob("*.take_in.*.kompass"))) == 1


def test_a_take_in_is_one_undo_step_over_the_command_line(full: Path, theirs: Path) -> None:
    before = dump(full)
    verb("take-in", full, theirs)
    after = dump(full)
    assert edit(full, {"do": "undo"}).code == 0
    assert dump(full) == before
    assert edit(full, {"do": "redo"}).code == 0
    assert dump(full) == after


def test_an_undo_that_leaves_sealed_points_says_so(
    full: Path, theirs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("KOMPASS_HOME", str(tmp_path / "annan dator"))
        edit(theirs, {"do": "seal", "evaluator": "BL"}, evaluator="BL")
    verb("take-in", full, theirs)
    (answer,) = edit(full, {"do": "undo"}).lines
    assert answer["warning"] == "BL har förseglat sin bedömning; den står kvar."
    state = dump(full)
    assert [s["points"] for s in state["scores"] if s["evaluator"] == "BL"] == [5]
    assert "n9" not in {n["id"] for n in state["notes"]}


def test_the_order_in_which_files_meet_does_not_matter(full: Path, theirs: Path, tmp_path: Path) -> None:
    edit(full, {"do": "text", "section": "4", "text": "Min"}, {"do": "delete", "kind": "note", "id": "n2"})
    mine = Path(shutil.copy(full, tmp_path / "min.kompass"))
    verb("take-in", full, theirs)
    verb("take-in", theirs, mine)
    assert dump(full) == dump(theirs)
    assert verb("log", full, "--json").json == verb("log", theirs, "--json").json


def test_another_evaluation_is_refused_and_joined_only_when_asked(full: Path, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "annan.kompass"
    verb("new", other, "--municipality", "Annanstad", "--year", 2025)
    edit(other, {"do": "interview", "id": "x1", "title": "Grupp X"}, evaluator="")
    before = tree_of(tmp_path)
    for words in ([], ["--plan"], ["--json"]):
        refused = verb("take-in", full, other, *words)
        check_refused(refused)
        assert "annan utvärdering (Annanstad 2025)" in refused.err
    assert tree_of(tmp_path) == before
    joined = verb("take-in", full, other, "--join", "--json")
    assert joined.code == 1, "the municipality and the year differ"
    assert {d["field"] for d in joined.json["disputes"]} == {"municipality", "year"}
    assert "x1" in {i["id"] for i in dump(full)["interviews"]}
    assert len(verb("info", full, "--json").json["family"]) == 2


def test_what_cannot_be_taken_in_is_refused_and_leaves_no_trace(
    full: Path, tmp_path: Path, own_data_folder: Path
) -> None:
    cut, text = tmp_path / "avbruten.kompass", tmp_path / "brev.kompass"
    cut.write_bytes(full.read_bytes()[:9000])
    text.write_text("Hej", encoding="utf-8")
    before = tree_of(tmp_path, own_data_folder)
    for other in (cut, text, tmp_path, tmp_path / "saknas.kompass", full):
        for words in ([], ["--plan"], ["--json"], ["--join"]):
            check_refused(verb("take-in", full, other, *words))
    check_refused(verb("take-in", full))
    check_refused(verb("take-in", tmp_path / "saknas.kompass", full))
    check_refused(verb("take-in", cut, full))
    assert tree_of(tmp_path, own_data_folder) == before


def test_a_seal_that_is_broken_by_what_comes_is_told_and_ends_with_1(
    full: Path, theirs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Path(shutil.copy(theirs, tmp_path / "gammal.kompass"))
    monkeypatch.setenv("KOMPASS_HOME", str(tmp_path / "tredje dator"))
    edit(theirs, {"do": "seal", "evaluator": "BL"}, evaluator="BL")
    edit(old, {**SCORE, "points": 20}, evaluator="BL")
    assert "BL har förseglat sin bedömning." in verb("take-in", full, theirs).out
    for words in (["--plan"], []):
        answer = verb("take-in", full, old, *words)
        assert answer.code == 1
        assert "BL: 1.1 har ändrats efter förseglingen." in answer.err
        assert answer.err.count("\n") == 1


def test_while_the_own_file_is_open_elsewhere_only_the_plan_works(full: Path, theirs: Path) -> None:
    from kompass_desktop.services.opening import open_evaluation

    session = open_evaluation(full, "KA")
    try:
        assert verb("take-in", full, theirs, "--plan").code == 0
        refused = verb("take-in", full, theirs)
        check_refused(refused)
        assert "redan öppen" in refused.err
    finally:
        session.close()
