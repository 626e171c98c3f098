"""What a report says, in which order, and what it must never say."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from typing import Any, get_args

import pytest

from kompass_desktop.export.blocks import Bullets, Document, FindingsTable, Heading, Paragraph, PointsTable, Variant
from kompass_desktop.export.report import report_blocks
from kompass_desktop.model.catalogue import Catalogue
from tests.export.outline import compare, outline
from tests.export.samples import (
    NAME,
    NOTE,
    OWN_REASON,
    POINTS,
    QUOTE,
    REASON,
    TODAY,
    empty,
    exempelkoping,
    hostile,
)

VARIANTS = get_args(Variant)


def _report(catalogue: Catalogue, words: Any, variant: Variant = "final", **options: Any) -> Document:
    return report_blocks(exempelkoping(catalogue, **options), words, variant, TODAY)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_report_says_what_it_said_before(catalogue: Catalogue, words: Any, variant: Variant) -> None:
    compare(f"report-{variant}.txt", outline(_report(catalogue, words, variant)))


def test_an_empty_evaluation_says_what_it_said_before(catalogue: Catalogue, words: Any) -> None:
    compare("report-empty-draft.txt", outline(report_blocks(empty(catalogue), words, "draft", TODAY)))


def test_the_chapters_come_in_the_order_that_the_field_knows(catalogue: Catalogue, words: Any) -> None:
    chapters = [b.words for b in _report(catalogue, words).blocks if isinstance(b, Heading) and b.level == 1]
    assert [c[:6] for c in chapters] == ["1 Vad ", "2 Exem", "3 Deta", "4 Över"]


def test_every_score_table_has_every_point_and_the_sums_that_follow(catalogue: Catalogue, words: Any) -> None:
    tables = [b for b in _report(catalogue, words).blocks if isinstance(b, PointsTable)]
    boxes, overviews = [t for t in tables if t.boxed], [t for t in tables if not t.boxed and t.area]
    for group in (boxes, overviews):
        rows = [row for table in group for row in table.rows]
        assert tuple(int(r.achieved) for r in rows) == POINTS
        assert tuple(r.code for r in rows) == catalogue.codes
        for table in group:
            assert int(table.total.achieved) == sum(int(r.achieved) for r in table.rows)
    assert tables[-1].total.achieved == str(sum(POINTS))


def test_a_blank_score_is_a_dash_and_its_sum_is_of_what_is_scored(catalogue: Catalogue, words: Any) -> None:
    report = _report(catalogue, words, points=(12, None, 0))
    box = next(b for b in report.blocks if isinstance(b, PointsTable) and b.boxed)
    assert [r.achieved for r in box.rows] == ["12", "–", "0", "–", "–"]
    assert (box.total.title, box.total.achieved, box.total.max_points) == ("Summa av bedömda", "12", "100")
    assert box.note.startswith("2 av 5 delområden")


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_note_name_reason_quote_or_own_score_reaches_any_report(
    catalogue: Catalogue, words: Any, variant: Variant
) -> None:
    said = repr(_report(catalogue, words, variant))
    for secret in (NAME, NAME.split()[1], NOTE, REASON, OWN_REASON, QUOTE):
        assert secret not in said


def test_the_fact_check_draft_names_the_organisations_but_nobody(catalogue: Catalogue, words: Any) -> None:
    said = repr(_report(catalogue, words, "factcheck"))
    assert "Grannköpings kommun" in said
    assert "Karin Ask" not in said
    assert "Lars Berg" not in said
    assert "Karin Ask, Sveriges Kommuner och Regioner" in repr(_report(catalogue, words, "final"))


def test_the_fact_check_draft_numbers_every_statement_in_order(catalogue: Catalogue, words: Any) -> None:
    marks: list[str] = []
    for block in _report(catalogue, words, "factcheck").blocks:
        if isinstance(block, Paragraph) and block.tone == "text":
            marks.append(block.mark)
        elif isinstance(block, Bullets):
            marks += [item.mark for item in block.items]
        elif isinstance(block, FindingsTable):
            marks += [f.mark for f in (*block.strengths, *block.improvements)]
    assert marks == [f"§{n}" for n in range(1, len(marks) + 1)]
    assert len(marks) > 100
    assert "§" not in repr(_report(catalogue, words, "final"))


def test_drafts_bear_the_word_and_a_final_report_never_does(catalogue: Catalogue, words: Any) -> None:
    for variant in ("draft", "factcheck"):
        report = _report(catalogue, words, variant)
        assert report.watermark == "UTKAST"
        assert report.draft_line.startswith("UTKAST")
    assert "utkast" not in repr(_report(catalogue, words, "final")).lower()


def test_what_is_not_written_yet_is_marked_in_a_draft_and_left_out_elsewhere(catalogue: Catalogue, words: Any) -> None:
    def headings(variant: Variant) -> list[str]:
        blocks = _report(catalogue, words, variant, texts=False).blocks
        return [b.words for b in blocks if isinstance(b, Heading) and b.id.startswith("sub-criterion")]

    assert len(headings("draft")) == 36
    assert headings("final") == headings("factcheck") == []
    assert "Ingen text ännu." in repr(_report(catalogue, words, "draft", texts=False))
    assert "ännu" not in repr(_report(catalogue, words, "final", texts=False))


def test_hostile_text_reaches_the_blocks_clean_and_otherwise_as_typed(catalogue: Catalogue, words: Any) -> None:
    said = outline(report_blocks(hostile(catalogue), words, "draft", TODAY))
    assert "=1+1 <b>fet</b> &amp; [31mröd" in said
    assert not any(c in said for c in "\x00\x1b\ufffe\ud800")


def test_a_bookmark_has_one_place_only(catalogue: Catalogue, words: Any) -> None:
    ids = [b.id for b in _report(catalogue, words, "draft").blocks if isinstance(b, Heading)]
    assert len(ids) == len(set(ids))


def test_blocks_are_plain_frozen_data(catalogue: Catalogue, words: Any) -> None:
    for block in _report(catalogue, words).blocks:
        assert dataclasses.is_dataclass(block)
        hash(block)


def test_reportlab_and_openpyxl_are_not_loaded_before_something_is_made() -> None:
    code = (
        "import sys, kompass_desktop.export.report, kompass_desktop.export.pdf, kompass_desktop.export.workbook,"
        " kompass_desktop.export.writing; print(sorted({'reportlab', 'openpyxl', 'PIL', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
