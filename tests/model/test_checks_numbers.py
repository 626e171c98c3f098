"""Typed points in a text: which numbers speak of points, of whose, and which are left alone."""

from __future__ import annotations

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.checks import remarks
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from tests.builders import scored

POINTS = {
    "1": (15, 8, 24, 5, 22), "2": (10, 21, 17, 20), "3": (8, 23, 18, 15, 10), "4": (9, 10, 13, 15, 15),
    "5": (12, 11, 14, 10, 13), "6": (14, 15, 19, 17), "7": (10, 24, 18, 12), "8": (16, 19, 12, 22),
}  # fmt: skip
"""Area 1 has 74, 4 has 62, 6 has 65; the total is 536."""

Found = tuple[str, str, str]
"""The typed words, whose figure they are, and what it should be ("-" where that is not known)."""


def evaluation_with(catalogue: Catalogue, text: str, section: str = "", **finding: Value) -> Evaluation:
    """A whole scoring with one text in a section, or in a strength."""
    points = {f"{area}.{n}": p for area, all_ in POINTS.items() for n, p in enumerate(all_, start=1)}
    key: RowKey = ("report_text", section) if section else ("finding", "s1")
    return scored(catalogue, points).with_rows({key: {"text": text, **finding}})


def found_in(evaluation: Evaluation) -> list[Found]:
    """What the rule finds."""
    found: list[Found] = []
    for remark in remarks(evaluation):
        if remark.rule == "number_not_in_model":
            text = getattr(evaluation.row(remark.kind, remark.row), "text", "")
            words = text[remark.start : remark.start + remark.length]
            found.append((words, str(remark.facts["of"]), str(remark.facts.get("right", "-"))))
    return found


@pytest.mark.parametrize(
    ("section", "text", "found"),
    [
        # what the section is about
        ("3.4.0", "Området får 61 poäng.", [("61", "4", "62")]),
        ("3.4.0", "Kommunen har fått 61 poäng här.", [("61", "4", "62")]),
        ("3.4.0", "Poängen är 61.", [("61", "4", "62")]),
        ("3.4.0", "Poäng: 61", [("61", "4", "62")]),
        ("3.4.0", "Vi ger 61 p.", [("61", "4", "62")]),
        ("3.4.0", "61 av 100", [("61", "4", "62")]),
        ("3.4.0", "Resultatet är 61 av 100 möjliga.", [("61", "4", "62")]),
        ("3.4.0", "Vi ger 61 (av 100) poäng.", [("61", "4", "62")]),
        ("3.1.3", "Vi ger 20 av 30 poäng.", [("20", "1.3", "24")]),
        ("3.1.3", "Delområdet får 22 poäng.", [("22", "1.3", "24")]),
        ("3.1.3", "Det drar ner området, som får 70 poäng.", [("70", "1", "74")]),
        # what the sentence names
        ("2.4", "Område 4 får 61 poäng.", [("61", "4", "62")]),
        ("2.4", "Område 4 landar på 61.", [("61", "4", "62")]),
        ("2.4", "Svagast är område 4 (61).", [("61", "4", "62")]),
        ("2.4", "- Område 4 Effektivitet: 61\n- Område 6 Kvalitetsutveckling: 65", [("61", "4", "62")]),
        ("2.4", "Effektivitet får 61 poäng och kvalitetsutveckling 65 poäng.", [("61", "4", "62")]),
        ("2.4", "Område 1 får 74 poäng, område 4 får 61 poäng.", [("61", "4", "62")]),
        ("2.4", "Delområde 1.3 får 23 poäng.", [("23", "1.3", "24")]),
        ("2.4", "I 1.3 ger vi 23 poäng.", [("23", "1.3", "24")]),
        ("3.1.3", "Området får 74 poäng och område 4 får 61 poäng.", [("61", "4", "62")]),
        ("2.3", "Område 4 får 61 poäng.", [("61", "4", "62")]),
        # the total
        ("2.2", "Kommunen får totalt 534 poäng.", [("534", "total", "536")]),
        ("2.2", "Kommunen får 534 poäng.", [("534", "total", "536")]),
        ("2.2", "Det blir 534 av 800.", [("534", "total", "536")]),
        ("2.2", "Områdena ger tillsammans 534 av 800 poäng.", [("534", "total", "536")]),
        ("2.2", "Det är 96 poäng totalt.", [("96", "total", "536")]),
        ("3.4.0", "Av kommunens 534 poäng kommer få härifrån.", [("534", "total", "536")]),
        # the max
        ("3.4.0", "Området får 62 av 90 poäng.", [("90", "4", "100")]),
        ("3.4.0", "Området får {area_points} av 90 poäng.", [("90", "4", "100")]),
        ("3.4.0", "Området får 61 av {area_max} poäng.", [("61", "4", "62")]),
        ("3.1.3", "Vi ger 24 av 25 poäng.", [("25", "1.3", "30")]),
        ("2.2", "Kommunen får 536 av 900 möjliga poäng.", [("900", "total", "800")]),
        ("2.4", "Område 4 kan ge 90 poäng.", [("90", "4", "100")]),
        ("2.4", "Område 4 ger högst 90 poäng.", [("90", "4", "100")]),
        ("3.4.0", "Av 62 av 100 poäng och 61 av 90 poäng.", [("61", "4", "62"), ("90", "4", "100")]),
        ("2.4", "Strategi för ökad effektivitet får 14 poäng.", [("14", "4.1", "9")]),
        ("2.4", "Område 4 kan mer: det får 61 poäng av 100.", [("61", "4", "62")]),
        ("3.4.0", "Vision 2040 är känd och området får 61 poäng.", [("61", "4", "62")]),
        ("3.4.0", "Vi landar på\n61 poäng för området.", [("61", "4", "62")]),
        ("2.4", "I delområde 1.3 ger vi 20 av 30.", [("20", "1.3", "24")]),
        # nothing says whose
        ("2.4", "Vi är eniga om 63 poäng.", [("63", "", "-")]),
        # what is of this year, and beside what is of others
        ("2.4", "I 2022 års utvärdering får område 4 61 poäng.", [("61", "4", "62")]),
        ("3.4.0", "Området får 61 poäng, att jämföra med snittet 64 poäng.", [("61", "4", "62")]),
        ("3.4.0", "I fjol drogs 4 tjänster in. Området får 61 poäng.", [("61", "4", "62")]),
    ],
)  # fmt: skip
def test_a_number_of_points_that_the_evaluation_does_not_have_is_found(
    catalogue: Catalogue, section: str, text: str, found: list[Found]
) -> None:
    evaluation = evaluation_with(catalogue, text, section).with_rows({("evaluation", "evaluation"): {"year": 2022}})
    assert found_in(evaluation) == found


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("3.4.0", "Området får 62 poäng av 100."),
        ("3.4.0", "Vi ger {area_points} av {area_max} poäng, delområdena {points_4.1} och {points_4.2}."),
        ("3.4.0", "Det svagaste delområdet har 9 poäng av 20, det bästa 15."),
        ("3.4.2", "10 av 20 poäng; området har 62 poäng och kommunen 536 poäng."),
        ("2.2", "Totalt 536 av 800 poäng. Område 1 får 74, område 4 får 62."),
        ("2.2", "Poängen varierar: 74 poäng som mest, 60 poäng som minst."),
        # years, days, shares, people, hours, money, numbering
        ("3.4.0", "Planen antogs 2019 och reviderades 2021-06-14. Den gäller till och med 2027."),
        ("3.4.0", "I oktober 2022, klockan 13.04, den 12/10 och den 6–7 oktober."),
        ("3.4.0", "Frånvaron är 6,1 %, 61 procent svarade och 61% är nöjda."),
        ("3.4.0", "Vi intervjuade 61 personer i 5 grupper under 90 minuter."),
        ("3.4.0", "61 av 100 medarbetare svarade. Av enkäten framgår att 61 av 100 är nöjda."),
        ("3.4.0", "8 av 10 chefer har gått programmet, och 5 av 20 enheter är klara."),
        ("3.4.0", "Kommunen sparade 61 miljoner och 1 200 timmar, enligt § 61 i kapitel 61."),
        ("2.4", "I område 4 finns 5 delområden, och i område 4 intervjuades 12 chefer."),
        ("2.4", "Se område 4, sida 61. Område 1 och 4 hänger ihop. Agenda 2030 gäller."),
        ("3.4.0", "61-åringen, 62:an och H61 är inga poäng, inte heller #61."),
        # differences, approximations, others
        ("3.4.0", "Det är 5 poäng mer än väntat och 3 poäng under medlet."),
        ("3.4.0", "Poängen har ökat med 7 poäng. Det skiljer 12 poäng."),
        ("3.4.0", "Området får drygt 60 poäng, nästan 65 poäng, minst 50 poäng."),
        ("3.4.0", "Snittet för området är 64 poäng. I liknande kommuner är det 59 poäng."),
        ("3.4.0", "Förra gången fick området 58 poäng. Området hade 58 poäng 2018."),
        ("3.4.0", "2018 fick området 58 poäng. Medelvärdet är 64 poäng."),
        ("2.3", "Grannkommunen har 58 poäng. Några ligger högre, 81 poäng."),
        ("3.4.0", "De fem delområdena kan ge 20 poäng vardera."),
        ("1", "Den som gör allt fullt ut får 800 poäng. Varje område kan ge 100 poäng."),
        ("2.4", "Strategi för ökad effektivitet får 9 poäng. Område 4 har 100 poäng att fördela."),
        ("3.4.1", "Arbetet med effektivitet ger 9 poäng."),
        ("3.4.0", "Det finns 30 p-platser och 12 poängpromenader."),
        ("3.9.0", "Område 9 får 61 poäng."),
    ],
)
def test_right_numbers_and_numbers_of_other_things_are_left_alone(
    catalogue: Catalogue, section: str, text: str
) -> None:
    evaluation = evaluation_with(catalogue, text, section).with_rows({("evaluation", "evaluation"): {"year": 2022}})
    assert found_in(evaluation) == []


def test_a_card_is_about_its_area_and_its_sub_criterion(catalogue: Catalogue) -> None:
    assert found_in(evaluation_with(catalogue, "Området får 61 poäng.", area=4)) == [("61", "4", "62")]
    assert found_in(evaluation_with(catalogue, "Vi ger 14 poäng.", area=4, sub_criterion="4.4")) == [
        ("14", "4.4", "15")
    ]
    assert found_in(evaluation_with(catalogue, "Vi ger 15 poäng.", area=4, sub_criterion="4.4")) == []


def test_what_stands_in_braces_is_never_typed_on_a_card_either(catalogue: Catalogue) -> None:
    assert found_in(evaluation_with(catalogue, "Området får {points_4} poäng.", area=4)) == []
    assert found_in(evaluation_with(catalogue, "Får {points_4} av 90 poäng.", area=4)) == [("90", "4", "100")]


def test_nothing_is_said_while_nothing_has_points(catalogue: Catalogue) -> None:
    text = {("report_text", "3.4.0"): {"text": "Området får 61 av 90 poäng."}}
    assert remarks(scored(catalogue, {}).with_rows(text)) == []


def test_while_not_all_is_scored_the_max_of_what_is_scored_is_known_too(catalogue: Catalogue) -> None:
    partly = scored(catalogue, {"1.1": 15, "4.1": 9})
    right = {("report_text", "2.2"): {"text": "Hittills totalt 24 av 40 poäng, av möjliga 800 poäng."}}
    wrong = {("report_text", "2.2"): {"text": "Hittills totalt 24 av 50 poäng."}}
    assert found_in(partly.with_rows(right)) == []
    assert found_in(partly.with_rows(wrong)) == [("50", "total", "800")]
