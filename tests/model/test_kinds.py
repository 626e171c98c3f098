"""The table of kinds and the nouns say the same, and every field merges as the design asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_type_hints

import pytest
from immutables import Map
from msgspec.structs import fields

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.changes import Entry, deleting, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED, Merge
from kompass_desktop.model.kinds import children_of, kinds


def test_every_kind_lies_in_the_evaluation_under_its_attribute() -> None:
    hints = get_type_hints(Evaluation)
    for kind in kinds().values():
        wanted = kind.noun if kind.name == "evaluation" else hints[kind.attribute].__args__[1]
        assert wanted is kind.noun


def test_every_map_of_the_evaluation_has_its_kind() -> None:
    maps = {f.name for f in fields(Evaluation)} - {"catalogue", "disputes"}
    assert maps == {kind.attribute for kind in kinds().values()}


def test_every_field_of_a_noun_but_its_id_has_a_rule_and_none_is_called_deleted() -> None:
    for kind in kinds().values():
        names = [f.name for f in fields(kind.noun)]
        assert names[0] == "id"
        assert list(kind.fields) == names[1:]
        assert DELETED not in kind.fields


def test_a_noun_made_of_nothing_is_the_noun_with_its_defaults() -> None:
    for kind in kinds().values():
        assert kind.make("x", {}) == kind.noun("x")


def test_nouns_are_frozen() -> None:
    for kind in kinds().values():
        noun: Any = kind.make("x", {})
        with pytest.raises(AttributeError, match="immutable"):
            noun.id = "y"


def test_only_agreed_points_and_the_edition_wait_for_a_decision() -> None:
    waiting = {(k.name, f) for k in kinds().values() for f, rule in k.fields.items() if rule.merge is Merge.DECIDE}
    assert waiting == {("consensus_score", "points"), ("evaluation", "edition")}


def test_free_text_is_joined_by_lines_and_everything_short_is_not() -> None:
    joined = {(k.name, f) for k in kinds().values() for f, rule in k.fields.items() if rule.merge is Merge.TEXT}
    assert joined == {
        ("note", "text"), ("quote", "text"), ("web_finding", "text"), ("individual_score", "rationale"),
        ("consensus_score", "rationale"), ("finding", "text"), ("report_text", "text"), ("action", "text"),
        ("action", "follow_up"),
        ("seal", "reason"), ("consensus_lock", "reason"), ("recommendation", "text"),
        ("fact_check_comment", "quoted"), ("fact_check_comment", "text"), ("fact_check_comment", "proposal"),
        ("fact_check_comment", "reason"), ("guiding_question", "text"),
        ("follow_up", "text"), ("follow_up", "comment"), ("earlier_action", "text"), ("earlier_action", "follow_up"),
        ("answer", "question"), ("answer", "text"),
    }  # fmt: skip


def test_notes_and_seats_hang_on_interviews_and_quotes_on_documents() -> None:
    assert children_of("interview") == (("seat", "interview"), ("note", "interview"), ("planned_topic", "interview"))
    assert children_of("document") == (("quote", "document"),)
    assert children_of("note") == ()


@pytest.mark.parametrize(
    ("kind", "field", "fits", "unfit"),
    [
        ("consensus_score", "points", [0, 24, None], ["24", 7.5, [24], {}]),
        ("finding", "gold_star", [0, 1, None, True], [2, -1, "1"]),
        ("note", "text", ["", "å", None], [1, 1.0, ["å"], b"x"]),
        ("note", "stage", ["done", None], [0, True]),
    ],
)
def test_a_field_accepts_values_of_its_type_and_nothing(
    kind: str, field: str, fits: list[object], unfit: list[object]
) -> None:
    rule = kinds()[kind].fields[field]
    assert [rule.accepts(value) for value in fits] == [True] * len(fits)
    assert [rule.accepts(value) for value in unfit] == [False] * len(unfit)


def test_a_change_of_a_flag_is_a_whole_number_in_the_log() -> None:
    (change,) = setting("finding", "f1", {"gold_star": True})
    assert change.value == 1
    assert type(change.value) is int
    assert deleting("finding", "f1").field == DELETED


def test_an_entry_knows_the_line_of_work_that_wrote_it() -> None:
    entry = Entry("01a207edd700-0000-9d862bb872d3", "note", "n", "text", "x", (), "t", 0)
    assert entry.session == "9d862bb872d3"


def test_rows_are_put_in_replaced_and_removed(catalogue: Catalogue) -> None:
    empty = Evaluation(catalogue)
    full = empty.with_rows({("note", "n1"): {"text": "ett"}, ("note", "n2"): {"text": "två"}})
    changed = full.with_rows({("note", "n1"): {"text": "nytt"}, ("note", "n2"): None, ("note", "n3"): None})
    assert {row: note.text for row, note in changed.notes.items()} == {"n1": "nytt"}
    assert set(full.notes) == {"n1", "n2"}
    assert not empty.notes


def test_the_facts_of_the_evaluation_are_one_row_of_their_own(catalogue: Catalogue) -> None:
    values: Mapping[str, Any] = {"municipality": "Exempelköping", "year": 2026, "edition": None}
    evaluation = Evaluation(catalogue).with_rows({("evaluation", "evaluation"): values})
    assert (evaluation.name, evaluation.edition) == ("Exempelköping 2026", "2020")
    assert list(evaluation.rows("evaluation")) == ["evaluation"]
    assert evaluation.row("evaluation", "evaluation") is evaluation.details


def test_disputes_of_the_touched_rows_are_replaced_and_the_others_stay(catalogue: Catalogue) -> None:
    one, other = ("note", "n1", "text"), ("note", "n2", "text")
    evaluation = Evaluation(catalogue).with_disputes([one[:2], other[:2]], {one: "choose", other: "choose"})
    assert evaluation.with_disputes([one[:2]], {}).disputes == Map({other: "choose"})
