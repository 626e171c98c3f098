"""The standard texts: every figure in them comes from the evaluation, and nothing is said that is not so."""

from __future__ import annotations

from typing import Any

from kompass_desktop.export.phrases import fill, tidy
from kompass_desktop.export.standard_texts import municipality_name, period, section_text, standard_text
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.report_text import sections
from tests.export.samples import empty, exempelkoping


def test_no_standard_text_has_an_unfilled_field_or_a_scar_where_one_was(catalogue: Catalogue, words: Any) -> None:
    for evaluation in (empty(catalogue), exempelkoping(catalogue), exempelkoping(catalogue, (3, None, 5))):
        for section in (*sections(catalogue), "3"):
            text = standard_text(evaluation, words, section)
            assert "{" not in text
            assert "}" not in text
            assert "  " not in text
            assert " ." not in text
            assert " ," not in text
            assert "None" not in text


def test_the_summary_names_the_largest_and_the_smallest_share(catalogue: Catalogue, words: Any) -> None:
    text = standard_text(exempelkoping(catalogue), words, "2.2")
    assert "ger tillsammans Exempelköping kommun 511 av 800 möjliga poäng" in text
    assert "område 8 Chefs- och ledarskap samt medarbetarskap (72 av 100)" in text
    assert "område 5 Brukarens fokus (59 av 100)" in text


def test_a_half_scored_evaluation_says_so_and_blank_is_not_zero(catalogue: Catalogue, words: Any) -> None:
    text = standard_text(exempelkoping(catalogue, (12, None, 0)), words, "2.2")
    assert "Hittills är 2 av 36 delområden bedömda" in text
    assert "12 av 50 möjliga poäng" in text


def test_an_unscored_evaluation_has_no_sum(catalogue: Catalogue, words: Any) -> None:
    assert "finns ingen summa" in standard_text(empty(catalogue), words, "2.2")


def test_only_a_first_evaluation_says_that_it_is_one(catalogue: Catalogue, words: Any) -> None:
    first = exempelkoping(catalogue)
    again = first.with_rows({("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2026}})
    assert "första gången" in standard_text(first, words, "2.1")
    assert "första" not in standard_text(again, words, "2.1")
    assert "tidigare" not in standard_text(again, words, "2.1") + standard_text(first, words, "2.2")


def test_an_own_text_takes_the_standard_texts_place_and_its_fields_are_filled(catalogue: Catalogue, words: Any) -> None:
    evaluation = exempelkoping(catalogue).with_rows({
        ("report_text", "3.4.0"): {"text": "Området får {area_points} av {area_max}. {okänt} {4.1} {points_4.1}"},
        ("report_text", "1"): {"text": "   "},
    })  # fmt: skip
    assert section_text(evaluation, words, "3.4.0") == "Området får 61 av 100. {okänt} {4.1} 11"
    assert section_text(evaluation, words, "1") == standard_text(evaluation, words, "1")


def test_a_value_is_never_read_as_a_field(catalogue: Catalogue, words: Any) -> None:
    evaluation = exempelkoping(catalogue).with_rows({("evaluation", "evaluation"): {"municipality": "{total}"}})
    assert municipality_name(evaluation, words) == "{total} kommun"
    assert "{total} kommun 511 av 800" in standard_text(evaluation, words, "2.2")


def test_the_name_is_never_doubled_and_never_missing(catalogue: Catalogue, words: Any) -> None:
    def named(name: str) -> str:
        rows = {("evaluation", "evaluation"): {"municipality": name}}
        return municipality_name(Evaluation(catalogue).with_rows(rows), words)

    assert named("Exempelköping") == named("Exempelköping kommun") == "Exempelköping kommun"
    assert named("  ") == "kommunen"


def test_a_month_that_does_not_exist_is_left_out(catalogue: Catalogue, words: Any) -> None:
    rows = {("evaluation", "evaluation"): {"municipality": "Å", "year": 2026, "month": 13}}
    assert period(Evaluation(catalogue).with_rows(rows), words) == "2026"
    assert period(exempelkoping(catalogue), words) == "november 2026"


def test_empty_fields_leave_no_gap() -> None:
    assert tidy(fill("Gjordes {when} i utgåva {edition}. {first}", {"when": "", "edition": "2020", "first": ""})) == (
        "Gjordes i utgåva 2020."
    )
