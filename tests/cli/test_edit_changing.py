"""`set` and `delete`: what they change, what they refuse, and what goes along."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.hand import PARTS, Command, Hand

# ---- set and delete
SETTING: dict[str, tuple[str, Command]] = {
    "interview": ("g1", {"title": "Nytt", "role_group": "ny grupp"}),
    "seat": ("s1", {"interview": "g2", "seat": "J", "role": "ny roll", "name": "Ny"}),
    "note": ("n1", {"interview": "g2", "text": "#14 ny", "stage": "effect"}),
    "document": ("d1", {"title": "Ny", "status": "used"}),
    "quote": ("q1", {"page": 9, "text": "Ny", "sub_criteria": ["2.1"]}),
    "web": ("w1", {"url": "https://ny.example", "text": "Ny", "sub_criteria": ["2.1"]}),
    "strength": ("f1", {"area": 3, "text": "Ny", "gold_star": False}),
    "improvement": ("f2", {"area": 3, "text": "Ny"}),
    "action": ("a1", {"text": "Ny", "owner": "Ny", "due": "2028-01-01", "status": "done"}),
}


def rows_of(state: dict[str, Any], verb: str) -> dict[str, dict[str, Any]]:
    """The rows of a kind in a dump, by id."""
    if verb == "seat":
        return {s["id"]: s for i in state["interviews"] for s in i["seats"]}
    return {row["id"]: row for row in state[PARTS[verb]]}


@pytest.mark.parametrize("verb", SETTING)
def test_set_changes_the_given_fields_only_and_undo_brings_them_back(do: Hand, verb: str) -> None:
    row, values = SETTING[verb]
    before = do.state
    assert do("set", kind=verb, id=row, **values) == row
    after = rows_of(do.state, verb)[row]
    assert {name: after[name] for name in values} == values
    for name in values:
        assert rows_of(before, verb)[row][name] != values[name]
    do("undo")
    assert do.state == before
    for name, value in values.items():
        do("set", kind=verb, id=row, **{name: value})
        assert rows_of(do.state, verb)[row][name] == value
        do("undo")
    assert do.state == before


@pytest.mark.parametrize("verb", SETTING)
def test_set_and_delete_refuse_what_is_not_there(steady: Hand, verb: str) -> None:
    row, values = SETTING[verb]
    for id_ in ("finns-inte", "", None, 1, ["n1"], True):
        steady.refusal("set", kind=verb, id=id_, **values)
        steady.refusal("delete", kind=verb, id=id_)
    steady.refusal("set", kind=verb, **values)
    steady.refusal("delete", kind=verb)
    steady.refusal("delete", kind=verb, id=row, text="x")
    steady.refusal("set", kind=verb, id=row, okänt="x")


@pytest.mark.parametrize(
    "kind", ["evaluator", "score", "consensus", "text", "seal", "finding", "web_finding", "", None, 1, []]
)
def test_set_and_delete_know_the_kinds_of_the_contract_only(steady: Hand, kind: Any) -> None:
    assert "Okänt slag" in steady.refusal("set", kind=kind, id="n1", text="x")
    assert "Okänt slag" in steady.refusal("delete", kind=kind, id="n1")


def test_a_strength_is_no_improvement(steady: Hand) -> None:
    steady.refusal("set", kind="improvement", id="f1", text="x")
    steady.refusal("delete", kind="strength", id="f2")


def test_set_refuses_the_values_that_making_refuses(steady: Hand) -> None:
    for kind, row, values in (
        ("note", "n1", {"interview": "finns-inte"}),
        ("note", "n1", {"stage": "klar"}),
        ("note", "n1", {"text": None}),
        ("seat", "s1", {"seat": "Z"}),
        ("document", "d1", {"title": ""}),
        ("document", "d1", {"status": "klar"}),
        ("quote", "q1", {"page": 0}),
        ("quote", "q1", {"document": "finns-inte"}),
        ("strength", "f1", {"area": 9}),
        ("action", "a1", {"improvement": "f1"}),
        ("action", "a1", {"due": "i morgon"}),
    ):
        steady.refusal("set", kind=kind, id=row, **values)


def test_null_clears_the_stage_the_page_and_an_empty_list_the_sub_criteria(do: Hand) -> None:
    do("set", kind="note", id="n1", stage=None)
    do("set", kind="quote", id="q1", page=None, sub_criteria=[])
    assert do.row("notes", "n1")["stage"] is None
    assert (do.row("quotes", "q1")["page"], do.row("quotes", "q1")["sub_criteria"]) == (None, [])


@pytest.mark.parametrize("verb", SETTING)
def test_a_deleted_row_is_gone_and_undo_brings_it_back_as_it_was(do: Hand, verb: str) -> None:
    row, _ = SETTING[verb]
    before = do.state
    assert do("delete", kind=verb, id=row) == row
    assert row not in rows_of(do.state, verb)
    do.refusal("delete", kind=verb, id=row)
    assert do("undo") == row
    assert do.state == before
    do("redo")
    assert row not in rows_of(do.state, verb)


def test_deleting_an_interview_takes_notes_seats_and_names_along_and_undo_restores_all(do: Hand) -> None:
    before = do.state
    do("delete", kind="interview", id="g1")
    assert [i["id"] for i in do.state["interviews"]] == ["g2"]
    assert do.state["notes"] == []
    do("undo")
    assert do.state == before


def test_deleting_a_document_takes_its_quotes_along_and_undo_restores_all(do: Hand) -> None:
    before = do.state
    do("delete", kind="document", id="d1")
    assert (do.state["documents"], do.state["quotes"]) == ([], [])
    do("undo")
    assert do.state == before


def test_notes_are_written_by_the_author_of_the_run(do: Hand) -> None:
    made = do("note", interview="g1", text="x")
    assert do.row("notes", made)["author"] == "KA"
