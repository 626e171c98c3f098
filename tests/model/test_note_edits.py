"""Moving, splitting, joining and routing notes: no word is lost, the order is what was asked for, undo is one step."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.changes import Change
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.model.note_edits import in_order, joined, moved, order_key, routed, split
from kompass_desktop.model.notes import Note
from kompass_desktop.services.resources import load_catalogue

CATALOGUE = load_catalogue("2020")
NOON = 1_790_000_000


def evaluation_of(notes: Iterable[dict[str, Value]]) -> Evaluation:
    """An evaluation with one interview and these notes, called n0, n1 …"""
    rows = {("note", f"n{i}"): {"interview": "g", "author": "KA", **values} for i, values in enumerate(notes)}
    return Evaluation(CATALOGUE).with_rows({("interview", "g"): {"title": "Grupp 1"}, **rows})


def after(evaluation: Evaluation, changes: Iterable[Change]) -> Evaluation:
    """The evaluation once the changes are made."""
    rows: dict[tuple[str, str], dict[str, Value] | None] = {}
    for change in changes:
        key = (change.kind, change.row)
        if change.field == DELETED:
            rows[key] = None
            continue
        noun = evaluation.row(*key)
        known = {} if noun is None else {n: getattr(noun, n) for n in noun.__struct_fields__ if n != "id"}
        values = rows.setdefault(key, known)
        assert values is not None
        values[change.field] = change.value
    return evaluation.with_rows(rows)


def texts(evaluation: Evaluation) -> list[str]:
    """The lines of the interview in their order."""
    return [n.text for n in in_order(evaluation, "g")]


times = st.lists(st.integers(NOON, NOON + 3), min_size=2, max_size=9)


@given(times, st.lists(st.tuples(st.integers(0, 8), st.sampled_from((-1, 1))), max_size=12))
def test_any_moves_give_the_order_that_one_sees(written: list[int], moves: list[tuple[int, int]]) -> None:
    evaluation = evaluation_of({"text": f"rad {i}", "written_at": at} for i, at in enumerate(written))
    for place, step in moves:
        notes = in_order(evaluation, "g")
        here = place % len(notes)
        wanted = [n.id for n in notes]
        if 0 <= here + step < len(notes):
            wanted[here], wanted[here + step] = wanted[here + step], wanted[here]
        evaluation = after(evaluation, moved(notes, notes[here].id, step))
        assert [n.id for n in in_order(evaluation, "g")] == wanted


def test_a_move_touches_two_notes_where_there_is_room() -> None:
    evaluation = evaluation_of({"text": str(i), "written_at": NOON + i} for i in range(5))
    assert {c.row for c in moved(in_order(evaluation, "g"), "n3", -1)} == {"n2", "n3"}
    assert moved(in_order(evaluation, "g"), "n0", -1) == []
    assert moved(in_order(evaluation, "g"), "n4", 1) == []
    assert moved(in_order(evaluation, "g"), "nej", 1) == []


@given(st.text(max_size=40), st.integers(0, 40))
def test_a_split_loses_no_letter_and_a_blank_side_is_refused(text: str, at: int) -> None:
    evaluation = evaluation_of([{"text": text, "written_at": NOON}, {"text": "sist", "written_at": NOON}])
    changes = split(evaluation, evaluation.notes["n0"], at, "ny")
    new = after(evaluation, changes)
    if not changes:
        assert not text[:at].strip() or not text[at:].strip() or not evaluation.reading(Note("", text=text[:at])).body
        return
    first, second, last = in_order(new, "g")
    assert (first.id, second.id, last.text) == ("n0", "ny", "sist")
    assert "".join(first.text.split()) == "".join(text[:at].split())
    assert "".join(second.text.split()).endswith("".join(text[at:].split()))
    assert first.text.strip()
    assert second.text.strip()


def test_both_halves_keep_codes_sign_seat_stage_author_and_corrections() -> None:
    evaluation = evaluation_of(
        [{"text": "#13 + c: Ungdomsråd finns. Budgeten är liten", "stage": "done", "inherited": "1.1", "written_at": 5}]
    ).with_rows({("routing", "n0/3.1"): {"belongs": 1}})
    new = after(evaluation, split(evaluation, evaluation.notes["n0"], 27, "ny"))
    assert texts(new) == ["#13 + c: Ungdomsråd finns.", "#13 + c: Budgeten är liten"]
    second = new.notes["ny"]
    assert (second.author, second.stage, second.inherited, second.interview) == ("KA", "done", "1.1", "g")
    assert new.sub_criteria_of(second) == new.sub_criteria_of(new.notes["n0"]) == ("1.3", "3.1")
    reading = new.reading(second)
    assert (reading.sign, reading.seat) == ("+", "C")


def test_what_the_second_half_says_itself_is_not_said_twice() -> None:
    evaluation = evaluation_of([{"text": "#13 + c: Bra - d: dåligt", "written_at": 5}])
    new = after(evaluation, split(evaluation, evaluation.notes["n0"], 12, "ny"))
    assert texts(new) == ["#13 + c: Bra", "#13 - d: dåligt"]


def test_joining_what_was_split_gives_the_line_back() -> None:
    line = "#13 + c: Ungdomsråd finns. Budgeten är liten"
    evaluation = evaluation_of([{"text": line, "written_at": 5}])
    parted = after(evaluation, split(evaluation, evaluation.notes["n0"], 27, "ny"))
    whole = after(parted, joined(parted, parted.notes["n0"], parted.notes["ny"]))
    assert texts(whole) == [line]


def test_a_joined_note_belongs_wherever_either_did_and_keeps_every_word() -> None:
    evaluation = evaluation_of(
        [
            {"text": "+ Första", "inherited": "1.1", "written_at": 5},
            {"text": "- d: Andra #22", "inherited": "1.1", "stage": "planned", "written_at": 6, "contradicts": 1},
        ]
    ).with_rows({("routing", "n1/7.3"): {"belongs": 1}})
    new = after(evaluation, joined(evaluation, evaluation.notes["n0"], evaluation.notes["n1"]))
    (note,) = in_order(new, "g")
    assert note.text == "+ Första - d: Andra #22"
    assert new.sub_criteria_of(note) == ("1.1", "2.2", "7.3")
    assert (note.stage, note.contradicts) == ("planned", True)


@given(st.sets(st.sampled_from(CATALOGUE.codes)), st.sets(st.sampled_from(CATALOGUE.codes)))
def test_a_note_is_routed_to_exactly_what_was_said_however_often(first: set[str], then: set[str]) -> None:
    evaluation = evaluation_of([{"text": "#13 #84 + så", "inherited": "1.1"}])
    for wanted in (first, then):
        evaluation = after(evaluation, routed(evaluation, evaluation.notes["n0"], wanted))
        assert set(evaluation.sub_criteria_of(evaluation.notes["n0"])) == wanted
    assert evaluation.notes["n0"].text == "#13 #84 + så"
    back = after(evaluation, routed(evaluation, evaluation.notes["n0"], {"1.3", "8.4"}))
    assert set(back.sub_criteria_of(back.notes["n0"])) == {"1.3", "8.4"}


@pytest.mark.parametrize(("position", "expected"), [(None, NOON * 1000), (7, 7)])
def test_a_note_stands_at_its_time_until_it_is_moved(position: int | None, expected: int) -> None:
    assert order_key(Note("a", written_at=NOON, position=position)) == (expected, "a")
