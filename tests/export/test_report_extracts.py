"""What is made beside the whole report: one area, one page, the action plan, the answer to the fact check."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kompass_desktop.export.action_plan import action_plan
from kompass_desktop.export.area_extract import area_extract
from kompass_desktop.export.blocks import (
    Beside,
    Bullets,
    Document,
    FindingsTable,
    Grid,
    Heading,
    Paragraph,
    PointsTable,
    Variant,
)
from kompass_desktop.export.compared import Compared
from kompass_desktop.export.pdf import page_count, render_pdf
from kompass_desktop.export.receipt import receipt
from kompass_desktop.export.report import report_blocks
from kompass_desktop.export.summary_page import LADDER, summary_documents
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.resources import load_words, resource
from tests.export.outline import outline
from tests.export.samples import (
    HOSTILE,
    NAME,
    NOTE,
    OWN_REASON,
    POINTS,
    QUOTE,
    REASON,
    TODAY,
    again,
    compared,
    empty,
    exempelkoping,
    hostile,
)
from tests.export.tagged import faults
from tests.export.test_pdf_layout import assert_within_margins
from tests.export.test_pdf_text import text_of

FONTS = resource("fonts")


def _area(evaluation: Evaluation, number: int, variant: Variant = "factcheck") -> Document:
    words: Any = load_words()
    report = report_blocks(evaluation, words, variant, TODAY, compared(evaluation))
    return area_extract(report, evaluation, words, evaluation.catalogue.areas[number - 1], variant)


def _page(evaluation: Evaluation, step: int = 0, beside: Compared | None = None) -> Document:
    words: Any = load_words()
    beside = compared(evaluation) if beside is None else beside
    return list(summary_documents(evaluation, words, "final", TODAY, beside))[step]


def _last_page(evaluation: Evaluation) -> Document:
    return _page(evaluation, len(LADDER) - 1)


def _plan(evaluation: Evaluation) -> Document:
    return action_plan(evaluation, load_words(), TODAY)


def _receipt(evaluation: Evaluation) -> Document:
    return receipt(evaluation, load_words(), TODAY)


def _hostile(catalogue: Catalogue) -> Evaluation:
    """The hostile evaluation with recommendations, actions and comments of the same sort."""
    rows: Any = {
        ("action", "a1"): {"improvement": "f2", "text": "ord " * 6000, "owner": HOSTILE, "due": "x" * 300},
        ("action", "a2"): {"improvement": "f2", "text": HOSTILE, "owner": "y" * 2000, "status": "okänd"},
        ("recommendation", "r1"): {"improvement": "f2", "text": HOSTILE * 20},
        ("fact_check_comment", "c1"): {
            "mark": HOSTILE, "place": HOSTILE * 5, "quoted": HOSTILE, "text": "z" * 9000, "decision": "okänd",
            "reason": "rad\n" * 300, "proposal": HOSTILE * 30,
        },
        ("fact_check_comment", "c2"): {"mark": "§" + "9" * 400, "place": "3.9.9", "text": HOSTILE},
    }  # fmt: skip
    return hostile(catalogue).with_rows(rows)


MAKERS: dict[str, Callable[[Evaluation], Document]] = {
    "area": lambda evaluation: _area(evaluation, 1),
    "area-draft": lambda evaluation: _area(evaluation, 8, "draft"),
    "summary": _page,
    "plan": _plan,
    "receipt": _receipt,
}
SAMPLES: dict[str, Callable[[Catalogue], Evaluation]] = {
    "again": again, "first": exempelkoping, "empty": empty, "hostile": _hostile
}  # fmt: skip


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("kind", MAKERS)
def test_every_extract_is_tagged_as_soundly_as_the_report_and_keeps_its_margins(
    catalogue: Catalogue, tokens: Any, kind: str, sample: str
) -> None:
    data = render_pdf(MAKERS[kind](SAMPLES[sample](catalogue)), FONTS, tokens).data
    assert faults(data) == []
    assert_within_margins(data, numbered=kind == "area")


@pytest.mark.parametrize("kind", MAKERS)
def test_no_note_name_reason_quote_or_own_score_reaches_any_extract(catalogue: Catalogue, kind: str) -> None:
    said = repr(MAKERS[kind](again(catalogue)))
    for secret in (NAME, NAME.split()[1], NOTE, REASON, OWN_REASON, QUOTE):
        assert secret not in said


# ---- one area
def test_an_area_by_itself_has_its_box_texts_and_findings_and_nothing_of_the_others(catalogue: Catalogue) -> None:
    blocks = _area(again(catalogue), 2, "final").blocks
    headings = [b for b in blocks if isinstance(b, Heading)]
    assert [h.level for h in headings] == [1, *[2] * (len(headings) - 1)]
    assert headings[0].words == "Område 2 Samhällsutveckling"
    assert [h.number for h in headings[2:]] == [s.code for s in catalogue.areas[1].sub_criteria if s.code < "2.3"]
    assert [b.area for b in blocks if isinstance(b, PointsTable)] == [2]
    assert sum(isinstance(b, FindingsTable) for b in blocks) == 1
    assert "område 3" not in repr(blocks)


def test_the_numbers_of_a_fact_check_are_the_same_in_an_area_as_in_the_whole(catalogue: Catalogue) -> None:
    evaluation = again(catalogue)
    words: Any = load_words()
    whole = report_blocks(evaluation, words, "factcheck", TODAY, compared(evaluation))
    part = _area(evaluation, 3)
    assert part.draft_line == whole.draft_line
    table = next(b for b in part.blocks if isinstance(b, FindingsTable))
    assert table in whole.blocks
    assert table.strengths[0].mark.startswith("§")
    assert "inga namn och inga enskilda bedömningar" in repr(part)


# ---- one page
@pytest.mark.parametrize("sample", SAMPLES)
def test_the_summary_has_a_form_that_is_exactly_one_page(catalogue: Catalogue, tokens: Any, sample: str) -> None:
    assert page_count(_last_page(SAMPLES[sample](catalogue)), FONTS, tokens) == 1


def test_the_summary_is_one_page_however_much_there_is_to_say(catalogue: Catalogue, tokens: Any) -> None:
    rows: Any = {
        ("finding", f"s{a}1"): {"kind": "strength", "area": a, "gold_star": 1, "text": "mycket långt ord " * 60}
        for a in range(1, 9)
    }
    rows |= {("recommendation", f"x{n}"): {"text": "x" * 2000} for n in range(30)}
    rows["evaluation", "evaluation"] = {"municipality": "Mycket Långa Namnets " * 20, "year": 2026}
    assert page_count(_last_page(again(catalogue).with_rows(rows)), FONTS, tokens) == 1


def test_the_summary_says_total_extremes_stars_and_recommendations(catalogue: Catalogue, tokens: Any) -> None:
    text = " ".join(text_of(render_pdf(_page(again(catalogue), 5), FONTS, tokens).data).split())
    assert "511 av 800 poäng" in text
    assert "Provsnitt maj 2024: 515,5 poäng (−4,5)." in text
    assert "Exempelköping 2021: 480 poäng (+31)." in text
    assert "8 Chefs- och ledarskap samt medarbetarskap, 72 av 100" in text
    assert "5 Brukarens fokus, 59 av 100" in text
    assert "Styrka 2 i område 1, prövad i vardagen (område 1)" in text
    assert "och 5 till i rapporten" in text
    assert "Ge bolagen samma mål som nämnderna." in text


def test_the_three_highest_and_the_three_lowest_areas_stand_in_order(catalogue: Catalogue) -> None:
    table = next(b for b in _page(again(catalogue)).blocks if isinstance(b, FindingsTable))
    assert [f.text.partition(" ")[0] for f in table.strengths] == ["8", "1", "3"]
    assert [f.text.partition(" ")[0] for f in table.improvements] == ["5", "7", "4"]


def test_a_half_scored_summary_compares_nothing_that_is_half(catalogue: Catalogue) -> None:
    page = _page(again(catalogue, (*POINTS[:5], 10)))
    assert "6 av 36 delområden är bedömda" in repr(page)
    table = next(b.table for b in page.blocks if isinstance(b, Beside))
    assert [row.max_points for row in table.rows[:3]] == ["63", "–", "–"]
    assert table.total.max_points == "–"
    assert "poäng (" not in repr(page)


# ---- the action plan
def test_the_plan_leads_from_improvement_to_recommendation_to_action(catalogue: Catalogue) -> None:
    blocks = _plan(again(catalogue)).blocks
    start = next(n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.id == "improvement-i10")
    heading, recommended, grid = blocks[start : start + 3]
    assert isinstance(heading, Heading)
    assert heading.words == "Utveckla sak 1 i område 1"
    assert isinstance(recommended, Paragraph)
    assert "".join(r.text for r in recommended.runs) == "Rekommendation: Ge bolagen samma mål som nämnderna."
    assert isinstance(grid, Grid)
    assert [row.cells for row in grid.rows] == [
        ("Skriv om ägardirektiven", "ekonomichef", "2027-06-30", "påbörjad"),
        ("Utbilda styrelserna", "–", "–", "planerad"),
    ]


def test_what_is_late_and_what_came_of_an_action_is_said(catalogue: Catalogue) -> None:
    rows: Any = {
        ("action", "a2"): {"improvement": "i10", "text": "Utbilda styrelserna", "due": "2026-11-22",
                           "status": "started", "follow_up": "Två av tre\nstyrelser är utbildade."},
        ("action", "a4"): {"improvement": "i10", "text": "Skriv mallar", "due": "2026-01-01", "status": "done"},
    }  # fmt: skip
    grid = next(b for b in _plan(again(catalogue).with_rows(rows)).blocks if isinstance(b, Grid))
    cells = {row.cells[0]: row.cells[3] for row in grid.rows}
    assert cells["Utbilda styrelserna\nUppföljning: Två av tre styrelser är utbildade."] == "påbörjad, försenad"
    assert cells["Skriv mallar"] == "klar"


def test_the_plan_counts_lists_what_is_untouched_and_says_what_is_for_the_whole(catalogue: Catalogue) -> None:
    document = _plan(again(catalogue))
    said = outline(document)
    assert "3 åtgärder (1 planerad, 1 påbörjad och 1 klar) för 2 av 24 förbättringsmöjligheter." in said
    assert " - Utveckla sak 3 i område 1" in said
    counted = [b for b in document.blocks if isinstance(b, Bullets) and b.counted]
    assert [i.runs[0].text for b in counted for i in b.items] == ["Följ upp effekterna en gång om året."]
    lost = again(catalogue).with_rows({("finding", "i21"): None})
    assert "Övriga åtgärder" in outline(_plan(lost))
    assert "24 förbättringsmöjligheter. Ingen åtgärd finns ännu." in outline(_plan(exempelkoping(catalogue)))
    assert "inga förbättringsmöjligheter ännu" in outline(_plan(empty(catalogue)))


# ---- the answer to the fact check
def test_the_receipt_has_every_comment_with_its_decision_and_reason(catalogue: Catalogue) -> None:
    document = _receipt(again(catalogue))
    said = outline(document)
    assert "3 synpunkter har kommit in på utkastet: 1 godtagen, 1 avslagen och 1 väntar på beslut." in said
    headings = [b.words for b in document.blocks if isinstance(b, Heading)]
    assert headings[1:] == [
        "Synpunkt 1 §12, 1.3 Medborgarnas möjlighet till dialog med politiken",
        "Synpunkt 2 §40, Område 2 Samhällsutveckling: styrkor och förbättringsmöjligheter",
        "Synpunkt 3 Rapporten som helhet",
    ]
    assert "Förslag till ändring: Skriv att den finns sedan 2019." in said
    assert "Beslut: Avslagen" in said
    assert "Skäl: Intervjuerna säger detsamma i tre grupper." in said
    grid = next(b for b in document.blocks if isinstance(b, Grid))
    assert [row.cells[-1] for row in grid.rows] == ["Godtagen", "Avslagen", "Väntar på beslut"]


def test_the_receipt_is_a_draft_until_every_comment_is_answered(catalogue: Catalogue) -> None:
    waiting = _receipt(again(catalogue))
    assert waiting.draft_line == "UTKAST 2026-11-23: 1 synpunkt väntar på beslut"
    answered = again(catalogue).with_rows({("fact_check_comment", "c3"): None})
    assert (_receipt(answered).watermark, _receipt(answered).draft_line) == ("", "")
    assert "Inga synpunkter har kommit in" in repr(_receipt(exempelkoping(catalogue)))
