"""Two people have changed the same thing apart from each other: what `dump` says of it, and how `settle` decides it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services.commands import Commands
from kompass_desktop.services.dumping import dump
from kompass_desktop.services.kind_names import field_key
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from tests.builders import a_bit_of_everything, carry_out, new_session

Command = Mapping[str, Any]


Met = Callable[[Sequence[Command], Sequence[Command]], Session]


@pytest.fixture
def met(tmp_path: Path) -> Iterator[Met]:
    """Makes an open evaluation in which KA's and BL's commands, each unaware of the other's, have come together."""
    opened: list[Session] = []

    def make(mine: Sequence[Command], theirs: Sequence[Command]) -> Session:
        opened.append(_met(tmp_path, mine, theirs))
        return opened[-1]

    yield make
    for session in opened:
        session.close(publish=False)


def _met(folder: Path, mine: Sequence[Command], theirs: Sequence[Command]) -> Session:
    one, other = folder / "min.kompass", folder / "din.kompass"
    session = new_session(one)
    a_bit_of_everything(session)
    session.close()
    shutil.copy(one, other)
    for path, author, commands in ((one, "KA", mine), (other, "BL", theirs)):
        session = open_evaluation(path, author)
        carry_out(session, *commands)
        session.close()
    shutil.copy(other, one)
    return open_evaluation(one, "KA")


def told(session: Session) -> list[dict[str, Any]]:
    """The disputes as `dump` has them."""
    return dump(session.evaluation, session.versions)["disputes"]


def settle(session: Session, **fields: Any) -> str | None:
    """Decide a dispute; the id."""
    return Commands(session, session.path.parent).run({"do": "settle", **fields}).row


CASES: dict[str, tuple[Command, Command, tuple[str, str, str], list[Any], Any]] = {
    "agreed points": (
        {"do": "consensus", "sub_criterion": "2.1", "points": 7},
        {"do": "consensus", "sub_criterion": "2.1", "points": 9},
        ("consensus", "2.1", "points"), [7, 9], 8,
    ),
    "a reason": (
        {"do": "consensus", "sub_criterion": "1.3", "rationale": "Mitt skäl"},
        {"do": "consensus", "sub_criterion": "1.3", "rationale": "Ditt skäl"},
        ("consensus", "1.3", "rationale"), ["Ditt skäl", "Mitt skäl"], "Vårt skäl",
    ),
    "own points": (
        {"do": "score", "evaluator": "BL", "sub_criterion": "1.1", "points": 1},
        {"do": "score", "evaluator": "BL", "sub_criterion": "1.1", "points": 2},
        ("score", "1.1/BL", "points"), [1, 2], 2,
    ),
    "a note": (
        {"do": "set", "kind": "note", "id": "n1", "text": "#13 min rad"},
        {"do": "set", "kind": "note", "id": "n1", "text": "#14 din rad"},
        ("note", "n1", "text"), ["#13 min rad", "#14 din rad"], "#14 vår rad",
    ),
    "a report text": (
        {"do": "text", "section": "4", "text": "Min"},
        {"do": "text", "section": "4", "text": "Din"},
        ("text", "4", "text"), ["Din", "Min"], "Vår",
    ),
    "a title": (
        {"do": "set", "kind": "document", "id": "d1", "title": "Min"},
        {"do": "set", "kind": "document", "id": "d1", "title": "Din"},
        ("document", "d1", "title"), ["Din", "Min"], "Din",
    ),
    "the name behind a seat": (
        {"do": "set", "kind": "seat", "id": "s1", "name": "Prov A"},
        {"do": "set", "kind": "seat", "id": "s1", "name": "Prov B"},
        ("seat", "s1", "name"), ["Prov A", "Prov B"], "Prov C",
    ),
    "an area": (
        {"do": "set", "kind": "strength", "id": "f1", "area": 2},
        {"do": "set", "kind": "strength", "id": "f1", "area": 3},
        ("strength", "f1", "area"), [2, 3], 4,
    ),
    "an address": (
        {"do": "set", "kind": "web", "id": "w1", "url": "https://a.example"},
        {"do": "set", "kind": "web", "id": "w1", "url": "https://b.example"},
        ("web", "w1", "url"), ["https://a.example", "https://b.example"], "https://b.example",
    ),
    "an organisation": (
        {"do": "evaluator", "name": "KA", "organisation": "A"},
        {"do": "evaluator", "name": "KA", "organisation": "B"},
        ("evaluator", "KA", "organisation"), ["A", "B"], "C",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_dispute_is_told_with_all_versions_and_ends_when_it_is_settled(met: Met, case: str) -> None:
    mine, theirs, (kind, row, field), versions, decided = CASES[case]
    session = met([mine], [theirs])
    assert told(session) == [{"kind": kind, "id": row, "field": field, "versions": versions}]
    assert settle(session, kind=kind, id=row, field=field, value=decided) == row
    assert told(session) == []
    assert value_of(session, case) == decided
    session.close()
    again = open_evaluation(session.path)
    assert (told(again), value_of(again, case)) == ([], decided)
    again.close()


def value_of(session: Session, case: str) -> Any:
    """What the field of a case holds."""
    kind, row, field = CASES[case][2]
    key = field_key(session.evaluation, kind, row, field)
    assert key
    return getattr(session.evaluation.row(*key[:2]), field)


@pytest.mark.parametrize("case", CASES)
def test_undo_of_a_decision_opens_the_dispute_again_and_redo_decides_it(met: Met, case: str) -> None:
    mine, theirs, (kind, row, field), _, decided = CASES[case]
    session = met([mine], [theirs])
    before = dump(session.evaluation, session.versions)
    settle(session, kind=kind, id=row, field=field, value=decided)
    session.undo()
    assert dump(session.evaluation, session.versions) == before
    session.redo()
    assert (told(session), value_of(session, case)) == ([], decided)


def test_agreed_points_in_dispute_are_blank_and_stay_in_the_dump(met: Met) -> None:
    mine, theirs, *_ = CASES["agreed points"]
    session = met([mine], [theirs])
    rows = {c["sub_criterion"]: c["points"] for c in dump(session.evaluation, session.versions)["consensus"]}
    assert rows == {"1.3": 20, "2.1": None}
    settle(session, kind="consensus", id="2.1", field="points", value=None)
    assert {c["sub_criterion"] for c in dump(session.evaluation, session.versions)["consensus"]} == {"1.3"}


def test_texts_that_were_joined_are_no_dispute(met: Met) -> None:
    session = met(
        [{"do": "text", "section": "3.1.2", "text": "Ny första rad.\nOch i tidningen."}],
        [{"do": "text", "section": "3.1.2", "text": "Kommunen berättar på webben.\nNy sista rad."}],
    )
    assert told(session) == []
    assert session.evaluation.report_texts["3.1.2"].text == "Ny första rad.\nNy sista rad."


@pytest.mark.parametrize("value", [True, 1])
def test_a_row_edited_while_it_was_deleted_lives_until_its_deletion_is_settled(
    met: Met, tmp_path: Path, value: object
) -> None:
    session = met(
        [{"do": "delete", "kind": "note", "id": "n2"}],
        [{"do": "set", "kind": "note", "id": "n2", "text": "ändrad"}],
    )
    (dispute,) = told(session)
    assert (dispute["kind"], dispute["id"], dispute["field"]) == ("note", "n2", "deleted")
    settle(session, kind="note", id="n2", field="deleted", value=value)
    assert "n2" not in session.evaluation.notes
    session.close()
    again = open_evaluation(tmp_path / "min.kompass")
    assert not again.in_doubt
    assert "n2" not in again.evaluation.notes
    again.close()


def test_a_deletion_can_be_settled_in_favour_of_the_row(met: Met) -> None:
    session = met(
        [{"do": "delete", "kind": "strength", "id": "f1"}],
        [{"do": "set", "kind": "strength", "id": "f1", "gold_star": False}],
    )
    settle(session, kind="strength", id="f1", field="deleted", value=False)
    assert told(session) == []
    assert session.evaluation.findings["f1"].gold_star is False


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "consensus", "id": "2.1", "field": "points", "value": 16},
        {"kind": "consensus", "id": "2.1", "field": "points", "value": "7"},
        {"kind": "consensus", "id": "2.1", "field": "points", "value": 7.0},
        {"kind": "consensus", "id": "2.1", "field": "points", "value": True},
        {"kind": "consensus", "id": "2.1", "field": "points", "value": [7]},
        {"kind": "consensus", "id": "2.1", "field": "points"},
        {"kind": "consensus", "id": "2.1", "field": "rationale", "value": "x"},
        {"kind": "consensus", "id": "1.3", "field": "points", "value": 7},
        {"kind": "consensus", "id": "9.9", "field": "points", "value": 7},
        {"kind": "consensus_score", "id": "2.2", "field": "points", "value": 7},
        {"kind": "note", "id": "2.1", "field": "points", "value": 7},
        {"kind": "consensus", "id": "2.1", "field": "points", "value": 7, "more": 1},
        {"kind": None, "id": "2.1", "field": "points", "value": 7},
        {"kind": "consensus", "id": 2, "field": "points", "value": 7},
        {"kind": "consensus", "id": "2.1", "field": ["points"], "value": 7},
        {},
    ],
)
def test_what_is_not_in_dispute_or_cannot_be_the_value_is_not_settled(met: Met, fields: Command) -> None:
    mine, theirs, *_ = CASES["agreed points"]
    session = met([mine], [theirs])
    before = dump(session.evaluation, session.versions)
    with pytest.raises(Refused):
        settle(session, **fields)
    assert dump(session.evaluation, session.versions) == before


def test_setting_the_points_anew_decides_them_too(met: Met) -> None:
    mine, theirs, *_ = CASES["agreed points"]
    session = met([mine], [theirs])
    carry_out(session, {"do": "consensus", "sub_criterion": "2.1", "points": 9})
    assert session.evaluation.consensus_score("2.1").points == 9
    assert told(session) == []
