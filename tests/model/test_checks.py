"""The rules of the consistency check one by one: what each finds, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.check_ground import codes_of
from kompass_desktop.model.checks import RULES, remarks
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.model.remark import Remark, Severity
from kompass_desktop.services.resources import load_catalogue
from tests.builders import evaluation_of

Rows = Mapping[RowKey, Mapping[str, Value]]


def broken(evaluation: Evaluation, rule: str) -> list[Remark]:
    """What one rule finds."""
    return [remark for remark in remarks(evaluation) if remark.rule == rule]


def rows_of(found: Sequence[Remark]) -> list[str]:
    """Where remarks are."""
    return [remark.row for remark in found]


def said(evaluation: Evaluation, rule: str) -> list[str]:
    """The words that a rule points at in section 2.4 or wherever it found them."""
    texts = [(r, getattr(evaluation.row(r.kind, r.row), "text", "")) for r in broken(evaluation, rule)]
    return [text[r.start : r.start + r.length] for r, text in texts]


def test_every_rule_has_an_id_of_its_own_and_its_remarks_bear_its_weight(catalogue: Catalogue) -> None:
    weights = {rule.id: rule.severity for rule in RULES}
    assert len(weights) == len(RULES) == 15
    evaluation = evaluation_of(catalogue, {("consensus_score", "1.1"): {"points": 3}})
    found = remarks(evaluation)
    assert found
    assert all(remark.severity == weights[remark.rule] for remark in found)
    assert [s.value for s in Severity] == ["error", "warning", "hint"]


# ---- points
def evidence(*items: tuple[str, str | None], points: int = 20, code: str = "1.3") -> Rows:
    """Agreed points on one sub-criterion, and items of evidence (kind, stage) that belong to it."""
    rows: dict[RowKey, Mapping[str, Value]] = {("consensus_score", code): {"points": points, "rationale": "Så."}}
    for n, (kind, stage) in enumerate(items):
        rows[kind, f"x{n}"] = {"text": "något", "stage": stage}
        rows["routing", f"x{n}/{code}"] = {"belongs": 1}
    return rows


@pytest.mark.parametrize(
    ("items", "points", "found"),
    [
        ([("note", "planned"), ("quote", "decided")], 16, True),
        ([("note", "planned"), ("quote", "decided")], 15, False),
        ([("note", "planned"), ("quote", "done")], 30, False),
        ([("note", "planned"), ("quote", "effect")], 30, False),
        ([("note", "planned"), ("quote", None)], 30, False),
        ([("note", "planned"), ("quote", "planned"), ("web_finding", None)], 30, True),
        ([("note", "planned"), ("answer", "followed_up")], 30, False),
        ([("note", None), ("quote", None)], 30, False),
    ],
)
def test_more_than_half_of_the_max_needs_something_that_is_done(
    catalogue: Catalogue, items: list[tuple[str, str | None]], points: int, found: bool
) -> None:
    evaluation = evaluation_of(catalogue, evidence(*items, points=points))
    assert bool(broken(evaluation, "score_above_stage")) == found


def test_the_municipalitys_own_answer_is_no_source(catalogue: Catalogue) -> None:
    alone = evaluation_of(catalogue, {**evidence(("answer", "done")), ("note", "n"): {"text": "#11 + något"}})
    (remark,) = broken(alone, "score_without_evidence")
    assert dict(remark.facts) == {"answers": 1}
    beside = evaluation_of(catalogue, evidence(("answer", "done"), ("web_finding", "done")))
    assert broken(beside, "score_without_evidence") == []
    (remark,) = broken(beside, "one_source")
    assert dict(remark.facts) == {"source": "web_finding"}


def test_who_has_gathered_nothing_is_not_told_that_nothing_speaks_for_the_points(catalogue: Catalogue) -> None:
    rows: Rows = {
        ("consensus_score", "1.1"): {"points": 3}, ("consensus_score", "1.2"): {"points": 3},
        ("finding", "s"): {"kind": "strength", "area": 1, "text": "Öppna möten", "sub_criterion": "1.1"},
        ("finding", "i"): {"kind": "improvement", "area": 1, "text": "Återkoppla"},
        ("answer", "a"): {"text": "Vi gör det."},
    }  # fmt: skip
    assert {r.rule for r in remarks(evaluation_of(catalogue, rows))} == {"scores_missing"}


def test_a_reason_on_one_score_makes_it_wanted_on_the_others(catalogue: Catalogue) -> None:
    rows: Rows = {("consensus_score", "1.1"): {"points": 3}, ("consensus_score", "1.2"): {"points": 3}}
    assert broken(evaluation_of(catalogue, rows), "consensus_without_reason") == []
    reason: Rows = {**rows, ("consensus_score", "1.3"): {"points": 3, "rationale": "Så."}}
    assert rows_of(broken(evaluation_of(catalogue, reason), "consensus_without_reason")) == ["1.1", "1.2"]


LINES = st.lists(
    st.sampled_from(("#13", "#11", "#99", " ", "+", "c:", "#", "x", "https://a.example/", "7", "ord", "\0", "–")),
    max_size=7,
).map("".join)


@given(LINES | st.text(max_size=20), st.sampled_from((None, "1.3", "9.9")), st.booleans())
def test_items_belong_where_the_evaluation_says(line: str, inherited: str | None, routed: bool) -> None:
    rows: dict[RowKey, Mapping[str, Value]] = {("note", "n"): {"text": line, "inherited": inherited}}
    if routed:
        rows["routing", "n/1.1"] = {"belongs": 0}
        rows["routing", "n/2.1"] = {"belongs": 1}
    evaluation = evaluation_of(load_catalogue(), rows)
    note = evaluation.notes["n"]
    assert codes_of(evaluation, note) == evaluation.sub_criteria_of(note)


# ---- words about an earlier evaluation
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sedan den förra utvärderingen är det bättre.", "Sedan den förra utvärderingen"),
        ("En tidigare utvärdering visade det.", "tidigare utvärdering"),
        ("Det har hänt mycket sedan sist.", "sedan sist"),
        ("Jämfört med år 2019 är det bättre.", "Jämfört med år 2019"),
        ("Vid förra Kommunkompassen var det sämre.", "förra Kommunkompassen"),
        ("Vid utvärderingen 2019 var det sämre.", "utvärderingen 2019"),
        ("Förra gången var det sämre.", "Förra gången"),
        ("Utvärderingen 2026 visar det.", ""),
        ("Jämfört med andra är det bättre.", ""),
        ("Tidigare beslut gäller. De senaste åren har det ökat sedan 2019.", ""),
        ("Förra året antogs planen.", ""),
    ],
)
def test_words_about_an_earlier_evaluation_are_found_in_the_report_of_a_first(
    catalogue: Catalogue, text: str, words: str
) -> None:
    rows: Rows = {("report_text", "2.4"): {"text": text}, ("recommendation", "r"): {"text": text}}
    first = evaluation_of(catalogue, rows).with_rows(
        {("evaluation", "evaluation"): {"year": 2026, "first_evaluation": 1}}
    )
    assert said(first, "earlier_at_first") == ([words, words] if words else [])
    assert said(evaluation_of(catalogue, rows), "earlier_at_first") == []


# ---- the same strength twice
def strengths(*texts: tuple[int, str]) -> Rows:
    """Strengths s0, s1 … of these areas."""
    return {
        ("finding", f"s{n}"): {"kind": "strength", "area": area, "text": text, "position": n}
        for n, (area, text) in enumerate(texts)
    }


def test_strengths_that_say_the_same_in_two_areas_are_told_at_the_first(catalogue: Catalogue) -> None:
    rows = strengths(
        (6, "Enheterna arbetar med förbättringstavlor som gås igenom varje vecka."),
        (2, "Öppna möten"),
        (8, "Enheterna arbetar med förbättringstavlorna, som gås igenom varje vecka på arbetsplatsträffen."),
        (5, "ÖPPNA MÖTEN!"),
        (5, "Öppna data"),
        (5, "Öppna möten"),
    )
    found = broken(evaluation_of(catalogue, rows), "same_strength")
    assert [(r.row, r.facts["other"], r.facts["other_area"]) for r in found] == [
        ("s1", "s3", 5), ("s1", "s5", 5), ("s0", "s2", 8),
    ]  # fmt: skip


def test_the_same_in_one_area_or_as_an_improvement_is_no_matter_of_this_rule(catalogue: Catalogue) -> None:
    rows = {**strengths((1, "Öppna möten"), (1, "Öppna möten"), (2, ""), (3, " ")),
            ("finding", "i"): {"kind": "improvement", "area": 2, "text": "Öppna möten"}}  # fmt: skip
    assert broken(evaluation_of(catalogue, rows), "same_strength") == []


WORDS = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8).map(" ".join)


@given(st.lists(WORDS, min_size=2, max_size=8))
def test_whatever_shares_four_fifths_of_its_words_is_found(texts: list[str]) -> None:
    """Against the slow way: every pair compared, the later of which must have been told of once."""
    rows = strengths(*((n + 1, text) for n, text in enumerate(texts)))
    found = {str(r.facts["other"]) for r in broken(evaluation_of(load_catalogue(), rows), "same_strength")}
    said_ = [set(text.split()) for text in texts]
    alike = {f"s{b}" for a, b in combinations(range(len(texts)), 2)
             if 10 * len(said_[a] & said_[b]) >= 4 * (len(said_[a]) + len(said_[b]))}  # fmt: skip
    assert found == alike


# ---- people
def visit(catalogue: Catalogue, text: str, names: Sequence[str] = (), **groups: Sequence[str]) -> Evaluation:
    """An evaluation with a text in 2.4, names behind seats, and role groups with the roles of their seats."""
    rows: dict[RowKey, Mapping[str, Value]] = {("report_text", "2.4"): {"text": text}}
    for n, name in enumerate(names):
        rows["seat_name", f"s{n}"] = {"name": name}
    for group, roles in groups.items():
        rows["interview", group] = {"role_group": group.replace("_", " ")}
        for n, role in enumerate(roles):
            rows["seat", f"{group}{n}"] = {"interview": group, "role": role}
    return evaluation_of(catalogue, rows)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fiktiva Mallberg berättar.", ["Fiktiva Mallberg"]),
        ("Fiktiva Mallbergs uppgift.", ["Fiktiva Mallbergs"]),
        ("Enligt Mallberg och Fiktiva är det så.", ["Mallberg", "Fiktiva"]),
        ("fiktiva mallberg skrivet utan stor bokstav", ["fiktiva mallberg"]),
        ("Det är fiktiva tal.", []),
        ("Mallbergska villan och Fiktiva-husen.", []),
        ("De vill bo här.", []),
        ("HR-chefen är Provina.", ["Provina"]),
        ("Bo Ek säger det, men Ek för sig är ett vanligt ord.", ["Bo Ek"]),
        ("Anna-Testina Låtsberg", ["Anna-Testina Låtsberg"]),
        ("Exempelköping och Exempelköpings kommun.", []),
        ("Provina Exempelköping säger det.", ["Provina Exempelköping"]),
        ("Fiktiva\nMallberg", ["Fiktiva\nMallberg"]),
    ],
)
def test_names_of_interviewees_are_found_whole_or_in_part(catalogue: Catalogue, text: str, found: list[str]) -> None:
    names = (
        "Fiktiva Mallberg",
        "Bo Ek",
        "Anna-Testina Låtsberg",
        "Provina Exempelköping, HR-chef",
        "",
        "Exempelköping",
        "Bo",
    )
    assert said(visit(catalogue, text, names), "name_in_text") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Facket säger att det är krångligt.", ["Facket"]),
        ("Enligt de fackliga företrädarna är det krångligt.", ["de fackliga"]),
        ("En facklig företrädare säger det.", ["facklig företrädare"]),
        ("Fackliga företrädare i vården säger det. Facket håller med.", ["Fackliga företrädare"]),
        ("Facklitteratur och fackmän i den fackliga samverkan.", []),
        ("Rektorerna säger det.", ["Rektorerna"]),
        ("Skolans rektor säger det.", ["rektor"]),
        ("Rektorsområdena är tre.", []),
        ("De centrala cheferna säger det, liksom HR-chefen.", []),
        ("Medarbetarna säger det, och en chef.", []),
        ("Bibliotekarien säger det.", ["Bibliotekarien"]),
    ],
)
def test_a_group_of_one_or_two_is_found_by_its_name_or_a_role(
    catalogue: Catalogue, text: str, found: list[str]
) -> None:
    evaluation = visit(
        catalogue,
        text,
        fackliga=("facklig företrädare, skola", "facklig företrädare, vård"),
        rektorer=("rektor", "medarbetare"),
        centrala_chefer=("HR-chef", "ekonomichef", "chef"),
        biblioteket=("bibliotekarie",),
    )
    assert said(evaluation, "small_group") == found


def test_who_was_asked_may_be_said_and_a_group_without_seats_has_nobody_yet(catalogue: Catalogue) -> None:
    evaluation = visit(catalogue, "Rektorerna och lärarna säger det.", rektorer=(), lärare=("lärare",) * 3)
    assert broken(evaluation, "small_group") == []
    asked: Rows = {("report_text", "2.1"): {"text": "Facket intervjuades."}, ("report_text", "2.4"): {"text": ""}}
    assert broken(visit(catalogue, "", fackliga=("a", "b")).with_rows(asked), "small_group") == []


def test_a_role_that_three_have_in_all_points_nobody_out(catalogue: Catalogue) -> None:
    groups = {"skola": ("rektor", "rektor"), "förskola": ("rektor", "kock", "lärare")}
    assert said(visit(catalogue, "Rektorerna säger det.", **groups), "small_group") == []


# ---- what the report leans on
@pytest.mark.parametrize(
    ("document", "faults"),
    [
        ({"status": "used", "decided": "2024", "valid_to": "2026"}, []),
        ({"status": "used", "decided": "2024-05-27", "valid_to": "2025-12-31"}, ["expired"]),
        ({"status": "used", "decided": "i våras", "valid_to": "2025"}, ["undated", "expired"]),
        ({"status": "read", "decided": "", "valid_to": "2019"}, []),
        ({"status": "requested"}, []),
        ({"status": "used", "decided": "2024", "valid_to": "tills vidare"}, []),
    ],
)
def test_a_used_document_has_a_day_and_is_valid(
    catalogue: Catalogue, document: Mapping[str, Value], faults: list[str]
) -> None:
    rows: Rows = {("document", "d"): {"title": "Vision", **document}}
    found = broken(evaluation_of(catalogue, rows), "document_date")
    assert [r.facts["fault"] for r in found] == faults


def test_a_document_that_is_quoted_is_used(catalogue: Catalogue) -> None:
    rows: Rows = {("document", "d"): {"status": "received"}, ("quote", "q"): {"document": "d", "text": "x"}}
    assert rows_of(broken(evaluation_of(catalogue, rows), "document_date")) == ["d"]


def test_a_strength_rests_by_a_link_or_by_its_sub_criterion_on_evidence_that_is_there(catalogue: Catalogue) -> None:
    rows: dict[RowKey, Mapping[str, Value]] = {
        **strengths((1, "Möten"), (1, "Sändningar"), (1, "Dialoger"), (1, "Ungdomsråd"), (1, "Protokoll")),
        ("note", "n"): {"text": "#13 + något"},
        ("support", "s1/n"): {"rests": 1}, ("support", "s2/borta"): {"rests": 1}, ("support", "s3/n"): {"rests": 0},
    }  # fmt: skip
    rows["finding", "s0"] = {**rows["finding", "s0"], "sub_criterion": "1.3"}
    rows["finding", "s4"] = {**rows["finding", "s4"], "sub_criterion": "1.1"}
    assert rows_of(broken(evaluation_of(catalogue, rows), "strength_without_evidence")) == ["s2", "s3", "s4"]


def test_improvements_are_held_against_recommendations_and_actions_once_there_are_any(catalogue: Catalogue) -> None:
    rows: dict[RowKey, Mapping[str, Value]] = {
        ("finding", f"i{n}"): {"kind": "improvement", "area": 1, "text": f"Nummer {n}", "position": n} for n in range(3)
    }
    assert remarks(evaluation_of(catalogue, rows)) == []
    rows["recommendation", "r"] = {"text": "Gör det", "improvement": "i0"}
    rows["action", "a"] = {"text": "Gör det", "improvement": "i2"}
    found = broken(evaluation_of(catalogue, rows), "improvement_without_recommendation")
    assert rows_of(found) == ["i1"]
    assert found[0].severity == Severity.HINT
