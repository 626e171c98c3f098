"""Kontroll in words: thirty planted faults are found and nothing else, also those of the example; fixes mend."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.export.standard_texts import section_text
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.checks import RULES, remarks
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.remark import Severity
from kompass_desktop.services.checking import Told, check, rules
from kompass_desktop.services.examples import open_example
from kompass_desktop.services.resources import load_catalogue, load_words
from tests.builders import evaluation_of, new_session, scored
from tests.services.check_faults import PLANTED, Planted, clean_evaluation, clean_rows, with_fault
from tests.services.exempelkoping_faults import FAULTS, Fault

RULE_OF = {
    "score missing": "scores_missing",
    "score without evidence": "score_without_evidence",
    "one source only": "one_source",
    "score above evidence stage": "score_above_stage",
    "consensus without reason": "consensus_without_reason",
    "number that the model does not have": "number_not_in_model",
    "earlier evaluation at the first": "earlier_at_first",
    "same strength in two areas": "same_strength",
    "sub-criterion without text": "section_without_text",
    "strength without evidence": "strength_without_evidence",
    "name of an interviewee": "name_in_text",
    "role group under three persons": "small_group",
    "expired document used": "document_date",
    "undated document used": "document_date",
    "improvement without action": "improvement_without_recommendation",
}
"""What the rules are called in the table of faults of the example."""


def said(told: Told, evaluation: Evaluation) -> str:
    """The words that a remark points at; "" where it points at none."""
    remark = told.remark
    if remark.start < 0:
        return ""
    text: str = getattr(evaluation.row(remark.kind, remark.row), "text", "")
    return text[remark.start : remark.start + remark.length]


def only(evaluation: Evaluation) -> Told:
    """The one thing that the check has to say."""
    (told,) = check(evaluation)
    return told


def number_in(catalogue: Catalogue, section: str, text: str) -> Told:
    """The one remark on a text of an otherwise clean evaluation."""
    return only(Evaluation(catalogue).with_rows({**clean_rows(catalogue), ("report_text", section): {"text": text}}))


# ---- planted faults
def test_a_complete_and_consistent_evaluation_gives_no_remark(catalogue: Catalogue) -> None:
    evaluation = clean_evaluation(catalogue)
    assert check(evaluation) == []
    assert len([s for s in evaluation.consensus_scores.values() if s.points is not None]) == 36


@pytest.mark.parametrize("fault", PLANTED, ids=lambda fault: f"{fault.rule} in {fault.row}")
def test_a_planted_fault_is_found_and_nothing_else(catalogue: Catalogue, fault: Planted) -> None:
    evaluation = with_fault(catalogue, fault)
    told = only(evaluation)
    assert (told.remark.rule, told.remark.kind, told.remark.row) == (fault.rule, fault.kind, fault.row)
    assert said(told, evaluation) == fault.words


def test_every_rule_has_two_planted_faults() -> None:
    assert Counter(fault.rule for fault in PLANTED) == {rule.id: 2 for rule in RULES}
    assert len(RULES) == 15


def test_all_faults_at_once_are_all_found(catalogue: Catalogue) -> None:
    rows = clean_rows(catalogue)
    ones = {fault.rule: fault for fault in reversed(PLANTED)}.values()
    for fault in ones:
        for key, values in fault.changes.items():
            rows[key] = {**rows.get(key, {}), **(values or {"points": None, "text": ""})}
    rows["action", "a5"] = {"improvement": "i6"}
    found = {told.remark.rule for told in check(Evaluation(catalogue).with_rows(rows))}
    assert found >= {fault.rule for fault in ones} - {"score_without_evidence", "one_source"}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.rule} in {fault.id}")
def test_the_faults_of_the_example_are_found(exempelkoping: Evaluation, fault: Fault) -> None:
    found = [told for told in check(exempelkoping) if told.remark.rule == RULE_OF[fault.rule]]
    place = "sub_criterion" if fault.kind == "consensus_score" else fault.kind
    (told,) = [t for t in found if (t.remark.kind, t.remark.row) == (place, fault.id)]
    if fault.kind == "report_text" and fault.found:
        assert fault.found in said(told, exempelkoping)


def test_the_example_has_no_other_remarks_than_on_single_sources_and_improvements(exempelkoping: Evaluation) -> None:
    planted = {(RULE_OF[fault.rule], fault.id) for fault in FAULTS}
    others = [t.remark for t in check(exempelkoping) if (t.remark.rule, t.remark.row) not in planted]
    assert {r.rule for r in others} == {"one_source", "improvement_without_recommendation"}


def test_a_published_report_without_evidence_or_texts_has_nothing_to_be_told(tmp_path: Path) -> None:
    session = open_example("karlskoga-2022", tmp_path / "k.kompass")
    assert check(session.evaluation) == []
    session.close()


def test_a_new_evaluation_has_nothing_to_be_told(catalogue: Catalogue) -> None:
    assert check(evaluation_of(catalogue)) == []
    assert check(Evaluation(catalogue)) == []


def test_the_first_score_brings_one_remark_an_area_and_one_for_each_that_is_left_in_its_own(
    catalogue: Catalogue,
) -> None:
    found = check(scored(catalogue, {"1.1": 15}))
    assert [t.remark.row for t in found] == ["1.2", "1.3", "1.4", "1.5", *(f"{n}.1" for n in range(2, 9))]
    assert {t.remark.rule for t in found} == {"scores_missing"}
    assert (found[4].place, found[4].message) == (
        "2 Samhällsutveckling", "Inget av områdets 4 delområden har gemensam poäng: bedöm dem.",
    )  # fmt: skip


# ---- words
def test_the_rules_are_told_in_the_order_of_the_program_with_a_name_and_what_they_are_about() -> None:
    told = rules()
    assert [r.id for r in told] == [rule.id for rule in RULES]
    assert len({r.name for r in told}) == len(told)
    assert all(r.about.endswith(".") and not r.name.endswith(".") for r in told)
    assert [r.id for r in told if r.severity == Severity.HINT] == ["improvement_without_recommendation"]


def test_errors_come_first_and_then_each_weight_in_the_order_of_the_report(exempelkoping: Evaluation) -> None:
    found = check(exempelkoping)
    weights = [list(Severity).index(t.remark.severity) for t in found]
    assert weights == sorted(weights)
    errors = [t.place for t in found if t.remark.severity == Severity.ERROR]
    assert [place[0] for place in errors] == sorted(place[0] for place in errors)
    assert errors[1] == "3 Styrning och kontroll, Allmänt"


@pytest.mark.parametrize("fault", PLANTED, ids=lambda fault: f"{fault.rule} in {fault.row}")
def test_each_remark_is_one_sentence_on_one_line_with_a_place(catalogue: Catalogue, fault: Planted) -> None:
    told = only(with_fault(catalogue, fault))
    assert told.message.endswith(".")
    assert not {"{", "}", "\n"} & set(told.message + told.place)
    assert told.place


@pytest.mark.parametrize(
    ("section", "text", "message", "fix"),
    [
        ("3.3.0", "Området får 61 poäng.", "”61” stämmer inte: området har 65 poäng.", "Sätt in 65"),
        ("3.3.2", "Delområdet får 61 poäng.", "”61” stämmer inte: delområdet har 20 poäng.", "Sätt in 20"),
        ("2.4", "Område 3 når 61 poäng.", "”61” stämmer inte: område 3 har 65 poäng.", "Sätt in 65"),
        ("2.4", "Delområde 3.2 får 21 poäng.", "”21” stämmer inte: delområde 3.2 har 20 poäng.", "Sätt in 20"),
        ("2.2", "Totalt 534 poäng.", "”534” stämmer inte: utvärderingen har 523 poäng.", "Sätt in 523"),
        ("3.3.0", "65 av 90 poäng.", "”90” stämmer inte: området kan ge högst 100 poäng.", "Sätt in 100"),
        ("2.4", "Vi gav 63 poäng.", "”63” finns inte bland poängen: rätta talet eller sätt in ett fält.", ""),
    ],
)
def test_a_wrong_number_is_told_with_the_right_one(
    catalogue: Catalogue, section: str, text: str, message: str, fix: str
) -> None:
    told = number_in(catalogue, section, text)
    assert (told.message, told.fix) == (message, fix)
    assert bool(told.change) == bool(fix)


def test_while_not_all_is_scored_the_sum_is_so_far_and_what_has_none_has_no_fix(catalogue: Catalogue) -> None:
    partly = scored(catalogue, {"4.1": 9, "4.2": 10}).with_rows(
        {("report_text", "3.4.0"): {"text": "Området får 61 poäng, och område 5 får 60 poäng."}}
    )
    found = [t for t in check(partly) if t.remark.rule == "number_not_in_model"]
    assert [t.message for t in found] == [
        "”61” stämmer inte: området har hittills 19 poäng.",
        "”60” stämmer inte: område 5 har inga poäng än, så ta bort talet tills vidare.",
    ]
    assert [t.fix for t in found] == ["Sätt in 19", ""]


def test_places_are_said_as_the_report_has_them(catalogue: Catalogue) -> None:
    places = {
        fault.row: only(with_fault(catalogue, fault)).place for fault in PLANTED
        if fault.row in ("2.4", "3.3.0", "3.8.2", "s1", "r1", "d1", "w1", "i5", "5.2")
    }  # fmt: skip
    assert places == {
        "2.4": "2.4 Sammanfattande kommentarer",
        "5.2": "5.2 Fokus på service och bemötande",
        "3.3.0": "3 Styrning och kontroll, Allmänt",
        "3.8.2": "8.2 Chefernas uppdrag och förutsättningar, text",
        "s1": "1 Samspel mellan förtroendevalda och medborgare, styrka ”Ungdomsrådet har en egen budget.”",
        "i5": "5 Brukarens fokus, förbättringsmöjlighet ”Följ upp, steg 5.”",
        "r1": "2.5 Rekommendationer, ”Låt Exempelsson svara.”",
        "d1": "Dokument, Vision 2040",
        "w1": "Webb, https://exempelkoping.example",
    }


# ---- mending
def test_a_fix_binds_the_number_in_one_change_and_the_report_then_says_the_right_one(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    session = new_session(tmp_path / "e.kompass")
    for code, points in (("4.1", 9), ("4.2", 10), ("4.3", 13), ("4.4", 15), ("4.5", 15)):
        session.set("consensus_score", code, {"points": points})
    session.set("report_text", "3.4.0", {"text": "Tydligt. Området får 61 poäng av 100."})
    (told,) = [t for t in check(session.evaluation) if t.change]
    session.change(told.change)
    assert session.evaluation.report_texts["3.4.0"].text == "Tydligt. Området får {points_4} poäng av 100."
    assert section_text(session.evaluation, load_words(), "3.4.0") == "Tydligt. Området får 62 poäng av 100."
    assert [t for t in check(session.evaluation) if t.change] == []
    session.undo()
    assert session.evaluation.report_texts["3.4.0"].text == "Tydligt. Området får 61 poäng av 100."
    session.close()


def test_a_card_is_printed_as_it_is_typed_so_its_fix_is_the_number_itself(catalogue: Catalogue) -> None:
    fault = next(f for f in PLANTED if (f.rule, f.kind) == ("number_not_in_model", "finding"))
    evaluation = with_fault(catalogue, fault)
    told = only(evaluation)
    assert [change.value for change in told.change] == ["Chefsprogrammet bär område 8, som får 66 av 100 poäng."]
    assert check(mended(evaluation, told)) == []


def mended(evaluation: Evaluation, told: Told) -> Evaluation:
    """The evaluation after a fix."""
    (change,) = told.change
    noun = evaluation.row(change.kind, change.row)
    assert noun is not None
    values = {name: getattr(noun, name) for name in noun.__struct_fields__ if name != "id"}
    return evaluation.with_rows({(change.kind, change.row): {**values, change.field: change.value}})


FRAGMENTS = st.sampled_from(
    (
        "Området får ", "område 4 ", "Område 4 Effektivitet: ", "delområde 1.3 ", "1.3 ", "totalt ", "61", "62", "100",
        "av ", " av 100", " poäng", "poäng ", ". ", ", ", "\n", "(", ")", " och ", "2019 ", "12 %", "{points_4}",
        "{total}", "{max_1.3}", "{area_points}", "{", "}", " möjliga", "högst ", "534", "i snitt", "jämfört med ",
        "den förra utvärderingen ", "Facket ", "Fiktiva Mallberg", "s ", "3–4", "1 200", "5,5", "999", "personer",
    )
)  # fmt: skip
FIELD = re.compile(r"\{[a-z_]+(_[0-9.]+)?\}")
SECTIONS = st.sampled_from(("1", "2.2", "2.3", "2.4", "3.4.0", "3.4.1", "3.1.3", "4"))
CLEAN = clean_rows(load_catalogue())


def written_in(section: str, text: str) -> Evaluation:
    """The clean evaluation with a text in a section and in a strength."""
    rows = {**CLEAN, ("report_text", section): {"text": text}, ("finding", "s4"): {"text": text, "area": 4}}
    return Evaluation(load_catalogue()).with_rows(rows)


@given(SECTIONS, st.lists(FRAGMENTS | st.text(max_size=6), max_size=14).map("".join))
def test_any_text_is_checked_and_a_bound_number_never_gives_a_remark(section: str, text: str) -> None:
    evaluation = written_in(section, text)
    bound = {place for field in FIELD.finditer(text) for place in range(field.start(), field.end())}
    for told in check(evaluation):
        remark = told.remark
        if remark.rule == "number_not_in_model":
            assert said(told, evaluation).isdecimal()
            assert bound.isdisjoint(range(remark.start, remark.start + remark.length))


@given(SECTIONS, st.lists(FRAGMENTS, max_size=14).map("".join))
def test_a_fix_takes_its_remark_away_and_brings_none(section: str, text: str) -> None:
    evaluation = written_in(section, text)
    before = [r for r in remarks(evaluation) if r.rule == "number_not_in_model"]
    for told in check(evaluation):
        if told.change:
            after = [r for r in remarks(mended(evaluation, told)) if r.rule == "number_not_in_model"]
            assert len(after) == len(before) - 1
            assert (told.remark.row, told.remark.start) not in {(r.row, r.start) for r in after}


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=30))
def test_any_names_titles_and_days_are_checked(text: str, name: str, role: str) -> None:
    evaluation = Evaluation(load_catalogue()).with_rows(
        {
            **CLEAN,
            ("evaluation", "evaluation"): {"municipality": name, "year": None, "first_evaluation": 1},
            ("seat_name", "x"): {"name": name},
            ("seat", "x"): {"interview": "g5", "role": role, "role_group": role},
            ("document", "x"): {"title": text, "status": "used", "decided": text, "valid_to": name},
            ("recommendation", "x"): {"text": f"{text} {name} {role}"},
            ("finding", "x"): {"text": text, "area": None, "kind": "strength"},
            ("report_text", "9.9.9"): {"text": text},
        }
    )
    assert all(told.message and told.place for told in check(evaluation))
