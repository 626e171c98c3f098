"""`undo` and `redo`: one step a command, over earlier runs, and a row keeps its id."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services.opening import open_evaluation
from tests.builders import a_bit_of_everything, new_session
from tests.cli.hand import EXAMPLES, Command, Hand


# ---- undo and redo
def test_there_is_nothing_to_undo_or_redo_in_a_new_evaluation(tmp_path: Path) -> None:
    session = new_session(tmp_path / "ny.kompass")
    do = Hand(session)
    assert do.refusal("undo") == "Det finns inget att ångra."
    assert do.refusal("redo") == "Det finns inget att göra om."
    session.close()


def test_undo_and_redo_take_no_fields(steady: Hand) -> None:
    steady.refusal("undo", id="n1")
    steady.refusal("redo", steps=2)


def test_a_new_command_forgets_what_could_be_redone_and_a_refused_one_does_not(do: Hand) -> None:
    do("consensus", sub_criterion="1.1", points=1)
    do("undo")
    do.refusal("consensus", sub_criterion="1.1", points=99)
    do("redo")
    do("undo")
    do("consensus", sub_criterion="1.2", points=1)
    do.refusal("redo")


def test_a_command_that_changes_nothing_is_a_step_of_its_own(do: Hand) -> None:
    do("consensus", sub_criterion="1.3", points=1)
    do("consensus", sub_criterion="1.3", points=1)
    do("set", kind="note", id="n1")
    do("undo")
    do("undo")
    assert do.state["consensus"][0]["points"] == 1
    do("undo")
    assert do.state["consensus"][0]["points"] == 20


@pytest.mark.parametrize("verb", EXAMPLES)
def test_undo_of_making_removes_the_row_and_redo_brings_it_back_with_its_id(do: Hand, verb: str) -> None:
    before = do.state
    made = do(verb, **EXAMPLES[verb])
    after = do.state
    assert after != before
    assert do("undo") == made
    assert do.state == before
    assert do("redo") == made
    assert do.state == after
    do("undo")
    assert do.state == before


@pytest.mark.parametrize(
    ("verb", "fields", "other"),
    [
        ("consensus", {"sub_criterion": "8.1", "points": 5, "rationale": "x"}, {"sub_criterion": "8.1", "points": 5}),
        ("score", {"evaluator": "BL", "sub_criterion": "8.1", "points": 5, "rationale": "x"},
         {"evaluator": "BL", "sub_criterion": "8.1", "points": 5}),
        ("text", {"section": "4", "text": "samma"}, {"section": "4", "text": "samma"}),
        ("evaluator", {"name": "CD", "organisation": "x"}, {"name": "CD"}),
        ("seal", {"evaluator": "BL"}, {"evaluator": "BL"}),
    ],
)  # fmt: skip
def test_what_was_made_and_undone_can_be_made_again_and_is_then_new(
    do: Hand, verb: str, fields: Command, other: Command
) -> None:
    start = do.state
    do(verb, **other)
    wanted = do.state
    do("undo")
    do(verb, **fields)
    do("undo")
    assert do.state == start
    do(verb, **other)
    assert do.state == wanted
    do("undo")
    assert do.state == start
    do("redo")
    assert do.state == wanted
    do("undo")
    do(verb, **fields)
    assert do.state != start
    do("undo")
    assert do.state == start


def test_the_whole_history_can_be_taken_back_and_made_again(tmp_path: Path) -> None:
    session = new_session(tmp_path / "ny.kompass")
    do = Hand(session)
    states = [do.state]
    a_bit_of_everything(session)
    last = do.state
    while session.can_undo:
        do("undo")
        states.append(do.state)
    assert states[-1] == states[0]
    assert len(states) == 15
    while session.can_redo:
        do("redo")
    assert do.state == last
    session.close()


def test_deleting_and_setting_can_be_taken_back_in_another_run_by_another_person(
    made_once: Path, tmp_path: Path
) -> None:
    path = tmp_path / "prov.kompass"
    path.write_bytes((made_once / "full.kompass").read_bytes())
    states: list[dict[str, Any]] = []
    for author, command in (
        ("KA", {"do": "delete", "kind": "interview", "id": "g1"}),
        ("BL", {"do": "set", "kind": "document", "id": "d1", "title": "Ny"}),
        ("KA", {"do": "consensus", "sub_criterion": "1.3", "points": None}),
    ):
        session = open_evaluation(path, author)
        do = Hand(session)
        states.append(do.state)
        do(command.pop("do"), **command)
        session.close()
    for before in reversed(states):
        session = open_evaluation(path)
        do = Hand(session)
        do("undo")
        assert do.state == before
        session.close()
