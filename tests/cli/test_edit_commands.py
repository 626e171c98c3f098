"""Every command of `edit`: what it makes, which fields it has, and what it refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from kompass_desktop.services.commands import Commands
from kompass_desktop.services.dumping import dump as dumped
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from tests.builders import a_bit_of_everything, new_session

Command = Mapping[str, Any]


class Hand:
    """Somebody who carries out commands on an open evaluation and looks at what came of it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.folder = session.path.parent
        self._commands = Commands(session, self.folder)

    def __call__(self, do: str, **fields: Any) -> str:
        """Carry out a command; the id."""
        return self._commands.run({"do": do, **fields}).row or ""

    def warning(self, do: str, **fields: Any) -> str | None:
        """Carry out a command; its warning."""
        return self._commands.run({"do": do, **fields}).warning

    def refusal(self, do: str, **fields: Any) -> str:
        """A command that must be refused, and then has changed nothing; the words."""
        before, log = self.state, self.session.file.file.count_entries()
        with pytest.raises(Refused) as refused:
            self._commands.run({"do": do, **fields})
        assert self.state == before
        assert self.session.file.file.count_entries() == log
        return str(refused.value)

    @property
    def state(self) -> dict[str, Any]:
        """The state as `dump` has it."""
        return json.loads(json.dumps(dumped(self.session.evaluation, self.session.versions)))

    def row(self, part: str, id_: str) -> dict[str, Any]:
        """One row of a list of the dump."""
        (found,) = [row for row in self.state[part] if row["id"] == id_]
        return found


def hand_on_a_copy(made_once: Path, folder: Path) -> Iterator[Hand]:
    """A hand on a copy of the evaluation that has something of everything, as KA."""
    path = folder / "prov.kompass"
    path.write_bytes((made_once / "full.kompass").read_bytes())
    session = open_evaluation(path, "KA")
    yield Hand(session)
    session.close(publish=False)


@pytest.fixture
def do(made_once: Path, tmp_path: Path) -> Iterator[Hand]:
    """A hand on a fresh copy of the evaluation that has something of everything."""
    yield from hand_on_a_copy(made_once, tmp_path)


@pytest.fixture(scope="module")
def steady(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hand]:
    """A hand on one copy for all the tests in which everything is refused, and nothing therefore changes."""
    yield from hand_on_a_copy(made_once, tmp_path_factory.mktemp("steady"))


MAKING: dict[str, Command] = {
    "interview": {"title": "Grupp 3", "role_group": "enhetschefer"},
    "seat": {"interview": "g1", "seat": "D", "role": "kommunjurist", "name": "Någon"},
    "note": {"interview": "g1", "text": "#13 text", "stage": "done"},
    "document": {"title": "HUT", "kind": "policy", "status": "requested"},
    "quote": {"document": "d1", "page": 3, "text": "Citat", "sub_criteria": ["3.1"]},
    "web": {"url": "https://x.example", "text": "Fynd", "sub_criteria": ["1.4"]},
    "strength": {"area": 2, "text": "Bra", "gold_star": True},
    "improvement": {"area": 2, "text": "Sämre"},
    "action": {"improvement": "f2", "text": "Gör", "owner": "KS", "due": "2027-06-30", "status": "planned"},
}
PARTS = {
    "interview": "interviews", "note": "notes", "document": "documents", "quote": "quotes", "web": "web_findings",
    "strength": "findings", "improvement": "findings", "action": "actions",
}  # fmt: skip
EXAMPLES: dict[str, Command] = {
    **MAKING,
    "evaluator": {"name": "CD", "organisation": "Grannkommunen"},
    "score": {"evaluator": "KA", "sub_criterion": "1.1", "points": 3, "rationale": "x"},
    "seal": {"evaluator": "KA"},
    "consensus": {"sub_criterion": "1.1", "points": 3, "rationale": "x"},
    "text": {"section": "2.1", "text": "x"},
}
WRONG: dict[str, list[Any]] = {"str": [None, 1, 1.5, True, [], {}, ["x"]], "int": [None, 1.5, 1.0, True, "1", [], {}]}


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


# ---- points
@pytest.mark.parametrize("points", [0, 1, 30, -0])
def test_whole_points_from_zero_to_max_are_kept(do: Hand, points: int) -> None:
    do("consensus", sub_criterion="1.3", points=points)
    assert do.state["consensus"][0]["points"] == points
    do("score", evaluator="BL", sub_criterion="1.3", points=points)
    assert [s["points"] for s in do.state["scores"] if s["evaluator"] == "BL"] == [points]


@pytest.mark.parametrize(
    "points", [31, -1, 10**6, 2**63, 2**64, 10**100, 7.5, 24.0, -0.0, 1e2, True, False, "7", "", [], {}]
)
def test_any_other_points_are_refused(steady: Hand, points: Any) -> None:
    steady.refusal("consensus", sub_criterion="1.3", points=points)
    steady.refusal("score", evaluator="KA", sub_criterion="1.3", points=points)


def test_null_clears_the_points_and_leaves_the_reason(do: Hand) -> None:
    do("consensus", sub_criterion="1.3", points=None)
    assert do.state["consensus"] == [{"sub_criterion": "1.3", "points": None, "rationale": "Vi är överens."}]
    do("score", evaluator="KA", sub_criterion="1.3", points=None)
    assert do.state["scores"][0] == {
        "evaluator": "KA", "sub_criterion": "1.3", "points": None, "rationale": "Systematik finns."
    }  # fmt: skip


def test_fields_that_are_not_given_stay_as_they_are(do: Hand) -> None:
    do("consensus", sub_criterion="1.3", rationale="Nytt skäl")
    assert do.state["consensus"] == [{"sub_criterion": "1.3", "points": 20, "rationale": "Nytt skäl"}]
    do("evaluator", name="KA")
    assert do.row("evaluators", "KA")["organisation"] == "Provstad"
    do("evaluator", name="KA", organisation="Annan kommun")
    assert do.row("evaluators", "KA") == {"id": "KA", "name": "KA", "organisation": "Annan kommun"}


@pytest.mark.parametrize("code", ["9.9", "1.6", "0.1", "1", "", "13", "1.3 ", "1,3", "1.3/KA", "１.３"])
def test_an_unknown_sub_criterion_is_refused_also_without_points(steady: Hand, code: str) -> None:
    for more in ({"points": 1}, {"rationale": "x"}, {}):
        steady.refusal("consensus", sub_criterion=code, **more)
        steady.refusal("score", evaluator="KA", sub_criterion=code, **more)


@pytest.mark.parametrize("name", ["XX", "ka", "KA/BL", "", " ", "KA\x00X"])
def test_an_unknown_evaluator_is_refused_also_without_points(steady: Hand, name: str) -> None:
    for more in ({"points": 1}, {"rationale": "x"}, {}):
        steady.refusal("score", evaluator=name, sub_criterion="1.3", **more)
    steady.refusal("seal", evaluator=name)
    steady.refusal("reopen", evaluator=name, reason="x")


# ---- people and seals
@pytest.mark.parametrize("name", ["", "   ", "A/B", "x" * 65, "\x07", "\t\n"])
def test_a_name_that_cannot_be_one_is_refused(steady: Hand, name: str) -> None:
    steady.refusal("evaluator", name=name)


def test_an_evaluator_is_one_person_in_composed_and_decomposed_letters(do: Hand) -> None:
    assert do("evaluator", name="A\u030asa") == "Åsa"
    assert do("evaluator", name=" Åsa ", organisation="Provstad") == "Åsa"
    do("score", evaluator="A\u030asa", sub_criterion="1.1", points=2)
    assert [e["id"] for e in do.state["evaluators"]] == ["BL", "KA", "Åsa"]
    assert do.state["scores"][-1]["evaluator"] == "Åsa"


def test_the_id_of_an_evaluator_is_the_name(do: Hand) -> None:
    assert do("evaluator", name="CD", id="CD") == "CD"
    do.refusal("evaluator", name="EF", id="ef")


def test_control_characters_in_a_name_are_dropped_with_a_warning(do: Hand) -> None:
    assert do.warning("evaluator", name="C\x07D") == "Styrtecken togs bort ur name."
    assert "CD" in {e["id"] for e in do.state["evaluators"]}


def test_a_sealed_evaluator_scores_no_more_until_the_seal_is_broken_with_a_reason(do: Hand) -> None:
    do("seal", evaluator="KA")
    for more in ({"points": 1}, {"rationale": "x"}, {"points": None}, {}):
        assert "förseglat" in do.refusal("score", evaluator="KA", sub_criterion="1.3", **more)
    do("score", evaluator="BL", sub_criterion="1.3", points=1)
    do("consensus", sub_criterion="1.3", points=1)
    do.refusal("seal", evaluator="KA")
    do.refusal("reopen", evaluator="BL", reason="x")
    do.refusal("reopen", evaluator="KA")
    do.refusal("reopen", evaluator="KA", reason=" ")
    do("reopen", evaluator="KA", reason="Fel rad")
    do("score", evaluator="KA", sub_criterion="1.3", points=2)
    assert do.state["seals"] == [{"id": "KA", "sealed": False, "reason": "Fel rad"}]


def test_a_seal_is_a_step_that_can_be_taken_back_like_any_other(do: Hand) -> None:
    do("score", evaluator="KA", sub_criterion="1.1", points=2)
    do("seal", evaluator="KA")
    do("undo")
    do("score", evaluator="KA", sub_criterion="1.1", points=3)
    do("seal", evaluator="KA")
    assert do.state["seals"] == [{"id": "KA", "sealed": True, "reason": ""}]
    do("undo")
    do("undo")
    assert [s["points"] for s in do.state["scores"] if s["sub_criterion"] == "1.1"] == [2]


# ---- texts
@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "=1+1",
        "<b>&amp;",
        "a\tb\nc",
        "zero\u200bwidth\u200d\ufeff",
        "😀👩‍👩‍👧",
        "\u2028",
        "'\"\\;--",
        "\ufffe",
        "x" * 40_000,
    ],
)
def test_a_text_is_kept_as_given(do: Hand, text: str) -> None:
    assert do.warning("note", id="ny", interview="g1", text=text) is None
    assert do.row("notes", "ny")["text"] == text


def test_a_text_is_kept_composed(do: Hand) -> None:
    assert do.warning("note", id="ny", interview="g1", text="a\u030a o\u0308 e\u0301 ﬁ") is None
    assert do.row("notes", "ny")["text"] == "å ö é ﬁ"


@pytest.mark.parametrize("bad", ["\x00", "\x07", "\x1b", "\r", "\x7f", "\x85", "\x9f", "\x0b"])
def test_control_characters_are_dropped_with_a_warning(do: Hand, bad: str) -> None:
    assert do.warning("note", id="ny", interview="g1", text=f"före{bad}efter") == "Styrtecken togs bort ur text."
    assert do.row("notes", "ny")["text"] == "föreefter"
    assert do.warning("text", section="1", text=f"{bad}\n") == "Styrtecken togs bort ur text."


@pytest.mark.parametrize("bad", ["\ud800", "x\udfffx", "\udc00\ud800"])
def test_a_lone_surrogate_is_refused_in_every_text(steady: Hand, bad: str) -> None:
    steady.refusal("note", interview="g1", text=bad)
    steady.refusal("interview", title=bad)
    steady.refusal("consensus", sub_criterion="1.3", rationale=bad)
    steady.refusal("text", section="1", text=bad)
    steady.refusal("set", kind="note", id="n1", text=bad)
    steady.refusal("seat", interview="g1", seat="D", name=bad)
    steady.refusal("evaluator", name=bad)


@pytest.mark.parametrize("section", ["1", "2.1", "2.5", "3.1.0", "3.1.5", "3.8.4", "4"])
def test_a_section_of_the_report_takes_a_text(do: Hand, section: str) -> None:
    assert do("text", section=section, text="Ny text") == section
    assert do.state["texts"][section] == "Ny text"


@pytest.mark.parametrize(
    "section", ["", "0", "2", "2.0", "2.6", "3", "3.1", "3.0.1", "3.1.6", "3.2.5", "3.9.1", "5", "3.1.2 ", "x"]
)
def test_an_unknown_section_is_refused(steady: Hand, section: str) -> None:
    assert "Avsnittet" in steady.refusal("text", section=section, text="x")


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
