"""`dump` is canonical: equal content gives equal bytes, however it came to be, and no clock, path or session shows."""

from __future__ import annotations

import itertools
import json
import random
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kompass_desktop.services.dumping import dump
from kompass_desktop.services.opening import Person, open_evaluation
from kompass_desktop.services.session import Session
from tests.builders import a_bit_of_everything, carry_out, new_session

Command = Mapping[str, Any]


def bytes_of(session: Session) -> bytes:
    """The dump as `dump --json` prints it."""
    return json.dumps(dump(session.evaluation, session.versions), sort_keys=True, ensure_ascii=False).encode()


def dumped(path: Path, commands: Sequence[Command], **more: Any) -> bytes:
    """The dump of a new evaluation after some commands."""
    session = new_session(path, **more)
    carry_out(session, *commands)
    try:
        return bytes_of(session)
    finally:
        session.close()


ROWS: list[Command] = [
    {"do": "consensus", "sub_criterion": "1.3", "points": 24},
    {"do": "consensus", "sub_criterion": "2.1", "points": 5},
    {"do": "score", "evaluator": "KA", "sub_criterion": "1.1", "points": 5},
    {"do": "score", "evaluator": "BL", "sub_criterion": "1.1", "points": 6},
    {"do": "interview", "id": "g2", "title": "Grupp 2"},
    {"do": "document", "id": "d9", "title": "Vision"},
    {"do": "strength", "id": "f1", "area": 1, "text": "Bra"},
    {"do": "improvement", "id": "f0", "area": 1, "text": "Sämre"},
    {"do": "web", "id": "w1", "url": "https://x.example", "sub_criteria": ["2.1", "1.1"]},
    {"do": "text", "section": "4", "text": "x"},
    {"do": "evaluator", "name": "CD"},
]


def test_the_order_in_which_rows_were_made_does_not_show(tmp_path: Path) -> None:
    found: set[bytes] = set()
    for n in range(4):
        commands = list(ROWS)
        random.Random(n).shuffle(commands)
        found.add(dumped(tmp_path / f"{n}.kompass", commands))
    assert len(found) == 1


def test_the_road_to_a_value_does_not_show(tmp_path: Path) -> None:
    roads: list[list[Command]] = [
        [{"do": "consensus", "sub_criterion": "1.3", "points": 24}],
        [{"do": "consensus", "sub_criterion": "1.3", "points": n} for n in (1, 30, 24)],
        [
            {"do": "consensus", "sub_criterion": "1.3", "points": 24, "rationale": "x"},
            {"do": "consensus", "sub_criterion": "1.3", "rationale": ""},
        ],
        [
            {"do": "consensus", "sub_criterion": "1.3", "points": 1},
            {"do": "undo"},
            {"do": "consensus", "sub_criterion": "1.3", "points": 24},
        ],
        [
            {"do": "consensus", "sub_criterion": "1.3", "points": 24},
            {"do": "consensus", "sub_criterion": "1.3", "points": None},
            {"do": "undo"},
        ],
        [
            {"do": "consensus", "sub_criterion": "1.3", "points": 24},
            {"do": "score", "evaluator": "KA", "sub_criterion": "2.1", "points": 3},
            {"do": "score", "evaluator": "KA", "sub_criterion": "2.1", "points": None},
            {"do": "consensus", "sub_criterion": "8.1", "points": 3},
            {"do": "undo"},
            {"do": "text", "section": "1", "text": "x"},
            {"do": "text", "section": "1", "text": ""},
            {"do": "seal", "evaluator": "BL"},
            {"do": "undo"},
            {"do": "interview", "id": "g1", "title": "x"},
            {"do": "delete", "kind": "interview", "id": "g1"},
        ],
    ]
    assert len({dumped(tmp_path / f"{n}.kompass", road) for n, road in enumerate(roads)}) == 1


def test_the_order_of_the_given_sub_criteria_and_of_the_evaluators_does_not_show(tmp_path: Path) -> None:
    one = {"do": "web", "id": "w1", "url": "x", "sub_criteria": ["2.1", "1.1"]}
    other = {"do": "web", "id": "w1", "url": "x", "sub_criteria": ["1.1", "2.1", "1.1"]}
    assert dumped(tmp_path / "a.kompass", [one]) == dumped(tmp_path / "b.kompass", [other])
    people = [Person("KA"), Person("BL"), Person("Åsa")]
    orders = [
        dumped(tmp_path / f"{n}.kompass", [], evaluators=order)
        for n, order in enumerate(itertools.permutations(people))
    ]
    assert len(set(orders)) == 1


def test_equal_commands_on_two_days_in_two_places_give_equal_bytes(tmp_path: Path) -> None:
    found: list[bytes] = []
    for place in ("en mapp", "annan"):
        (tmp_path / place).mkdir()
        session = new_session(tmp_path / place / f"{place}.kompass")
        a_bit_of_everything(session)
        session.close()
        session = open_evaluation(session.path)
        found.append(bytes_of(session))
        session.close()
    assert found[0] == found[1]


def test_no_clock_no_path_and_no_session_stands_in_a_dump(tmp_path: Path) -> None:
    session = new_session(tmp_path / "prov.kompass")
    a_bit_of_everything(session)
    text = bytes_of(session).decode()
    assert str(tmp_path) not in text
    assert not re.search(r"[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{12}", text)
    assert "_at" not in text
    session.close()


def test_every_list_is_sorted_by_id_and_scores_by_their_natural_keys(tmp_path: Path) -> None:
    session = new_session(tmp_path / "prov.kompass")
    carry_out(session, *reversed(ROWS))
    state = dump(session.evaluation, session.versions)
    for name, part in state.items():
        if isinstance(part, list) and part and "id" in part[0]:
            assert [row["id"] for row in part] == sorted(row["id"] for row in part), name
    assert [(s["evaluator"], s["sub_criterion"]) for s in state["scores"]] == [("BL", "1.1"), ("KA", "1.1")]
    assert [c["sub_criterion"] for c in state["consensus"]] == ["1.3", "2.1"]
    session.close()


def test_cleared_points_with_a_reason_are_content_and_without_one_are_not(tmp_path: Path) -> None:
    session = new_session(tmp_path / "prov.kompass")
    carry_out(session, {"do": "consensus", "sub_criterion": "1.3", "points": 5, "rationale": "x"})
    carry_out(session, {"do": "consensus", "sub_criterion": "1.3", "points": None})
    assert dump(session.evaluation, session.versions)["consensus"] == [
        {"sub_criterion": "1.3", "points": None, "rationale": "x"}
    ]
    carry_out(session, {"do": "consensus", "sub_criterion": "1.3", "rationale": ""})
    assert dump(session.evaluation, session.versions)["consensus"] == []
    session.close()
