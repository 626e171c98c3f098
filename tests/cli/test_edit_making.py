"""Every command of `edit` that makes something: its fields, its id, and the values that it refuses."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.hand import EXAMPLES, MAKING, PARTS, WRONG, Command, Hand


@pytest.mark.parametrize("verb", MAKING)
def test_a_made_row_has_the_fields_of_its_command_and_a_made_or_given_id(do: Hand, verb: str) -> None:
    made = do(verb, **MAKING[verb])
    assert made
    values = MAKING[verb]
    if verb == "seat":
        (row,) = [s for i in do.state["interviews"] for s in i["seats"] if s["id"] == made]
    else:
        row = do.row(PARTS[verb], made)
    assert {name: row[name] for name in values} == values
    if verb in ("strength", "improvement"):
        assert row["kind"] == verb
    given = {**MAKING[verb], "id": "eget-id_9"} | ({"seat": "E"} if verb == "seat" else {})
    assert do(verb, **given) == "eget-id_9"
    assert "redan använt" in do.refusal(verb, **given)


@pytest.mark.parametrize("verb", EXAMPLES)
def test_every_command_of_the_contract_works_and_an_unknown_field_in_it_is_refused(do: Hand, verb: str) -> None:
    assert "Okänt fält" in do.refusal(verb, **EXAMPLES[verb], okänt=1)
    do(verb, **EXAMPLES[verb])


@pytest.mark.parametrize(
    ("verb", "field"),
    [
        ("evaluator", "name"), ("interview", "title"), ("seat", "interview"), ("seat", "seat"), ("note", "interview"),
        ("note", "text"), ("document", "title"), ("quote", "document"), ("quote", "text"), ("score", "evaluator"),
        ("score", "sub_criterion"), ("seal", "evaluator"), ("consensus", "sub_criterion"), ("strength", "area"),
        ("strength", "text"), ("improvement", "area"), ("improvement", "text"), ("text", "section"), ("text", "text"),
        ("action", "improvement"), ("action", "text"),
    ],
)  # fmt: skip
def test_a_command_without_what_it_needs_is_refused_by_name(steady: Hand, verb: str, field: str) -> None:
    fields = {name: value for name, value in EXAMPLES[verb].items() if name != field}
    assert f"{field} saknas" in steady.refusal(verb, **fields)


@pytest.mark.parametrize(
    ("verb", "field", "value"),
    [
        (verb, field, wrong)
        for verb, fields in EXAMPLES.items()
        for field, value in fields.items()
        for wrong in WRONG["int" if isinstance(value, int) and not isinstance(value, bool) else "str"]
        if isinstance(value, (str, int)) and not isinstance(value, bool)
        if not (wrong is None and field in ("points", "page", "stage", "due"))
    ],
)
def test_a_value_of_another_type_is_refused(steady: Hand, verb: str, field: str, value: Any) -> None:
    words = steady.refusal(verb, **{**EXAMPLES[verb], field: value})
    assert words.startswith(f"{field} kan inte vara {json.dumps(value)}. Skriv ")


@pytest.mark.parametrize("value", [1, 0, "true", None, [], 1.0])
def test_a_gold_star_is_true_or_false(steady: Hand, value: Any) -> None:
    steady.refusal("strength", area=1, text="x", gold_star=value)


def test_only_a_strength_has_a_gold_star(steady: Hand) -> None:
    steady.refusal("improvement", area=1, text="x", gold_star=True)
    steady.refusal("set", kind="improvement", id="f2", gold_star=True)


@pytest.mark.parametrize(
    "value", ["3.1", {"3.1": True}, [3.1], [None], [["3.1"]], ["9.9"], ["3.1", "x"], ["3,1"], [""]]
)
def test_sub_criteria_are_a_list_of_codes_that_exist(steady: Hand, value: Any) -> None:
    steady.refusal("quote", document="d1", text="x", sub_criteria=value)
    steady.refusal("web", url="x", sub_criteria=value)
    steady.refusal("set", kind="quote", id="q1", sub_criteria=value)


@pytest.mark.parametrize("id_", ["", "a b", "å", "a/b", "a.b", "x" * 65, "a\n", 1, True, ["a"], "ｘ"])
def test_an_id_that_cannot_be_one_is_refused(steady: Hand, id_: Any) -> None:
    assert steady.refusal("interview", id=id_, title="x").startswith("id ")


def test_an_id_is_used_for_ever_by_any_kind_of_row(do: Hand) -> None:
    do("interview", id="tillfällig".replace("ä", "a"), title="x")
    do("undo")
    do.refusal("interview", id="tillfallig", title="x")
    do("delete", kind="note", id="n2")
    do.refusal("document", id="n2", title="x")
    do.refusal("interview", id="s1", title="x")


def test_names_sections_and_codes_are_no_ids_of_rows(do: Hand) -> None:
    do("text", section="4", text="x")
    do("text", section="1", text="x")
    for id_ in ("KA", "4", "1"):
        assert do("interview", id=id_, title="x") == id_


# ---- what hangs on what
@pytest.mark.parametrize(
    ("verb", "fields"),
    [
        ("seat", {"interview": "finns-inte", "seat": "A"}),
        ("seat", {"interview": "d1", "seat": "A"}),
        ("seat", {"interview": "", "seat": "A"}),
        ("seat", {"interview": "g1", "seat": "K"}),
        ("seat", {"interview": "g1", "seat": "c"}),
        ("seat", {"interview": "g1", "seat": ""}),
        ("seat", {"interview": "g1", "seat": "AB"}),
        ("note", {"interview": "finns-inte", "text": "x"}),
        ("note", {"interview": "n1", "text": "x"}),
        ("note", {"interview": "g1", "text": "x", "stage": "klar"}),
        ("note", {"interview": "g1", "text": "x", "stage": "Done"}),
        ("document", {"title": ""}),
        ("document", {"title": " "}),
        ("document", {"title": "x", "status": "klar"}),
        ("document", {"title": "x", "status": ""}),
        ("quote", {"document": "finns-inte", "text": "x"}),
        ("quote", {"document": "g1", "text": "x"}),
        ("quote", {"document": "d1", "text": "x", "page": 0}),
        ("quote", {"document": "d1", "text": "x", "page": -1}),
        ("quote", {"document": "d1", "text": "x", "page": 2**62}),
        ("web", {}),
        ("web", {"url": "", "text": ""}),
        ("web", {"sub_criteria": ["1.1"]}),
        ("strength", {"area": 0, "text": "x"}),
        ("strength", {"area": 9, "text": "x"}),
        ("improvement", {"area": -1, "text": "x"}),
        ("action", {"improvement": "f1", "text": "en styrka"}),
        ("action", {"improvement": "finns-inte", "text": "x"}),
        ("action", {"improvement": "f2", "text": "x", "status": "klar"}),
        ("action", {"improvement": "f2", "text": "x", "due": "2027-02-30"}),
        ("action", {"improvement": "f2", "text": "x", "due": "30/6 2027"}),
        ("action", {"improvement": "f2", "text": "x", "due": "20270630"}),
        ("action", {"improvement": "f2", "text": "x", "due": "2027-W26-3"}),
        ("action", {"improvement": "f2", "text": "x", "due": "2027-06-30T12:00"}),
    ],
)
def test_a_value_that_names_nothing_is_refused(steady: Hand, verb: str, fields: Command) -> None:
    steady.refusal(verb, **fields)


def test_there_is_one_seat_with_each_letter_at_a_table(do: Hand) -> None:
    assert do("seat", interview="g1", seat="C", role="HR-strateg") == "s1"
    (seat,) = do.row("interviews", "g1")["seats"]
    assert (seat["role"], seat["name"]) == ("HR-strateg", "Prov Provsson")
    assert "id s1" in do.refusal("seat", id="s2", interview="g1", seat="C")
    other = do("seat", interview="g1", seat="D")
    do.refusal("set", kind="seat", id=other, seat="C")
    assert do("seat", interview="g2", seat="C") != "s1"


def test_a_document_takes_a_file_from_the_current_folder_and_keeps_its_name_only(do: Hand) -> None:
    (do.folder / "mapp").mkdir()
    (do.folder / "mapp" / "Ö-plan.pdf").write_bytes(b"%PDF-1.4 plan")
    made = do("document", title="Plan", file="mapp/Ö-plan.pdf")
    row = do.row("documents", made)
    assert row["file_name"] == "Ö-plan.pdf"
    assert do.session.attachment(row["sha256"]) == b"%PDF-1.4 plan"
    (do.folder / "ny.pdf").write_bytes(b"%PDF-1.4 ny")
    do("set", kind="document", id=made, file="ny.pdf")
    assert do.row("documents", made)["file_name"] == "ny.pdf"
    assert do.row("documents", made)["sha256"] != row["sha256"]
    do("undo")
    assert do.row("documents", made) == row


@pytest.mark.parametrize("file", ["saknas.pdf", ".", "", "vision.txt/x", "x" * 300, "a\x00b", "\ud800", "/dev/zero"])
def test_a_file_that_cannot_be_read_is_refused(steady: Hand, file: str) -> None:
    steady.refusal("document", title="Plan", file=file)


def test_nothing_of_a_refused_document_stays_in_the_file(do: Hand) -> None:
    (do.folder / "hemlig.txt").write_text("hemlig bilaga", encoding="utf-8")
    do.refusal("document", title="Plan", status="klar", file="hemlig.txt")
    do.session.publish()
    assert b"hemlig bilaga" not in do.session.path.read_bytes()
