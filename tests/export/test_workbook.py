"""The workbook: live sums, points that cannot be mistyped, native charts, and text that stays text."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kompass_desktop.export.blocks import Variant
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.totals import consensus_totals
from tests.export.books import DRAFT_ONLY, HIDDEN, PARTLY, SHEETS, column, make, opened, parts
from tests.export.formulas import Calculator
from tests.export.samples import (
    HOSTILE,
    NAME,
    NOTE,
    OWN_REASON,
    POINTS,
    QUOTE,
    REASON,
    empty,
    exempelkoping,
    hostile,
)


# ---- figures
def test_the_sheets_are_those_that_the_field_needs_in_each_variant(catalogue: Catalogue) -> None:
    evaluation = exempelkoping(catalogue)
    assert opened(make(evaluation)).sheetnames == [*SHEETS, *DRAFT_ONLY, HIDDEN]
    assert opened(make(evaluation, "final")).sheetnames == [*SHEETS, HIDDEN]
    assert opened(make(evaluation)).worksheets[-1].sheet_state == "veryHidden"


def test_each_sub_criterion_has_a_row_with_its_code_as_text_and_its_points_as_a_number(catalogue: Catalogue) -> None:
    sheet = opened(make(exempelkoping(catalogue)))["Poäng"]
    rows = {row[0]: row for row in sheet.iter_rows(min_row=5, values_only=True) if row[0] in catalogue.by_code}
    assert tuple(rows) == catalogue.codes
    assert tuple(row[2] for row in rows.values()) == POINTS
    assert [row[3] for row in rows.values()] == [s.max_points for s in catalogue.sub_criteria]
    assert rows["1.3"][4] == REASON


@pytest.mark.parametrize("points", [POINTS, PARTLY, ()])
def test_every_sum_is_a_formula_that_gives_what_the_model_gives(
    catalogue: Catalogue, points: tuple[int | None, ...]
) -> None:
    evaluation = exempelkoping(catalogue, points)
    totals = consensus_totals(evaluation)
    book = make(evaluation)
    read, stored = opened(book), opened(book, values=True)
    calculator = Calculator(read)
    formulas = 0
    for name in SHEETS[:2]:
        for row in read[name].iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    formulas += 1
                    calculated = calculator.value(name, cell.coordinate)
                    shown = stored[name][cell.coordinate].value
                    assert (shown or "" if calculated == "" else shown) == calculated, (name, cell.coordinate)
    assert formulas == 8 * 6 + 5 + 8 * 2 + 2
    for row, area in enumerate(totals.areas, 12):
        assert calculator.value("Sammanfattning", f"C{row}") == ("" if area.points is None else area.points)
        assert calculator.value("Sammanfattning", f"F{row}") == area.scored
    assert calculator.value("Sammanfattning", "C20") == ("" if totals.total is None else totals.total)
    assert calculator.value("Poäng", "C49") == calculator.value("Sammanfattning", "C20")
    assert calculator.value("Poäng", "D49") == 800


def test_a_changed_score_moves_its_area_and_the_total(catalogue: Catalogue) -> None:
    read = opened(make(exempelkoping(catalogue)))
    read["Poäng"]["C6"].value = 20
    calculator = Calculator(read)
    assert calculator.value("Poäng", "C5") == 67 + 8
    assert calculator.value("Sammanfattning", "C12") == 67 + 8
    assert calculator.value("Sammanfattning", "C20") == sum(POINTS) + 8


def test_libreoffice_calculates_the_same_sums(catalogue: Catalogue, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    for name, points in (("hel", POINTS), ("delvis", PARTLY)):
        read = opened(make(exempelkoping(catalogue, points)))
        read.save(tmp_path / f"{name}.xlsx")  # openpyxl leaves the stored values out: every sum must be calculated
    home = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [office, home, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "ut")]
    subprocess.run([*command, *map(str, tmp_path.glob("*.xlsx"))], check=True, capture_output=True, timeout=100)
    whole = openpyxl.load_workbook(tmp_path / "ut" / "hel.xlsx", data_only=True)["Sammanfattning"]
    assert [whole[f"C{row}"].value for row in range(12, 21)] == [67, 63, 64, 61, 59, 64, 61, 72, 511]
    partly = openpyxl.load_workbook(tmp_path / "ut" / "delvis.xlsx", data_only=True)
    sums = [partly["Sammanfattning"][f"C{row}"].value for row in range(12, 21)]
    assert [s or None for s in sums] == [12, 49, None, None, None, None, None, None, 61]
    assert partly["Sammanfattning"]["F20"].value == 5
    assert partly["Poäng"]["C49"].value == 61


def test_points_must_be_whole_numbers_from_0_to_the_cells_own_max(catalogue: Catalogue) -> None:
    sheet = opened(make(exempelkoping(catalogue)))["Poäng"]
    limits: dict[str, Any] = {}
    for rule in sheet.data_validations.dataValidation:
        assert (rule.type, rule.operator, rule.formula1, rule.allow_blank) == ("whole", "between", "0", True)
        assert rule.showErrorMessage
        limits |= {str(place): int(rule.formula2) for place in rule.sqref.ranges}
    places = {
        place: most
        for span, most in limits.items()
        for first, _, last in [span.partition(":")]
        for place in [f"C{n}" for n in range(int(first[1:]), int((last or first)[1:]) + 1)]
    }
    cells = {row[0].value: row[2].coordinate for row in sheet.iter_rows(min_row=5)}
    assert {cells[s.code]: s.max_points for s in catalogue.sub_criteria} == places


def test_both_charts_are_native_live_visible_and_have_words(catalogue: Catalogue) -> None:
    found = parts(make(exempelkoping(catalogue, PARTLY)))
    bars, radar = found["xl/charts/chart1.xml"], found["xl/charts/chart2.xml"]
    assert "barChart" in bars
    assert "radarChart" in radar
    for chart in (bars, radar):
        assert "'Sammanfattning'!$H$12:$H$19" in chart
        assert chart.count('<delete val="0"') == 2
        assert 'plotVisOnly val="0"' in chart
        known = re.findall(r'<pt idx="(\d)"><v>(\d+)</v>', chart.partition("numCache")[2])
        assert known == [("0", "12"), ("1", "49")]
    drawing = found["xl/drawings/drawing1.xml"]
    words = re.findall(r'name="Chart \d" descr="([^"]+)"', drawing)
    assert [w.split()[0] for w in words] == ["Liggande", "Radardiagram"]
    for said in words:
        assert "2 Samhällsutveckling 49, 3 Styrning och kontroll inte bedömt" in said


def test_an_area_without_points_is_left_out_of_the_charts_and_not_drawn_as_zero(catalogue: Catalogue) -> None:
    calculator = Calculator(opened(make(exempelkoping(catalogue, PARTLY))))
    assert [calculator.value("Sammanfattning", f"H{row}") for row in range(12, 15)] == [12, 49, "#N/A"]


# ---- lists
def test_notes_stand_as_typed_with_what_their_line_means(catalogue: Catalogue) -> None:
    sheet = opened(make(exempelkoping(catalogue)))["Anteckningar"]
    assert column(sheet, "Text") == [f"#13 + c: {NOTE}", "=1+1"]
    assert column(sheet, "Delområden") == ["1.3", "1.4"]
    assert column(sheet, "Tecken") == ["+ styrka", "= egen tanke"]
    assert column(sheet, "Roll") == ["HR-chef", None]
    assert column(sheet, "Stadium") == ["görs", None]
    assert column(sheet, "Antecknat av") == ["Karin Ask", "Lars Berg"]
    assert column(sheet, "Tid")[0].year == 2026
    assert sheet["C4"].is_date


def test_documents_are_followed_by_their_quotes(catalogue: Catalogue) -> None:
    sheet = opened(make(exempelkoping(catalogue)))["Dokument"]
    assert column(sheet, "Citat") == [None, QUOTE]
    assert column(sheet, "Sida") == [None, 7]
    assert column(sheet, "Läge") == ["läst", None]
    assert column(sheet, "Delområden") == [None, "3.1"]


def test_findings_stand_by_area_in_their_order_with_their_star(catalogue: Catalogue) -> None:
    sheet = opened(make(exempelkoping(catalogue)))["Styrkor och förbättringar"]
    assert column(sheet, "Text")[:2] == [f"Styrka {n} i område 1, prövad i vardagen" for n in (1, 2)]
    assert column(sheet, "Guldstjärna")[:7] == [None, "★", None, None, None, None, None]
    assert column(sheet, "Ordning")[:7] == [1, 2, 3, 4, 1, 2, 3]
    assert column(sheet, "Id")[:5] == ["s10", "s11", "s12", "s13", "i10"]
    assert column(sheet, "Slag")[3:5] == ["Styrka", "Förbättringsmöjlighet"]
    assert len(column(sheet, "Text")) == 56


def test_an_empty_evaluation_makes_an_empty_but_whole_workbook(catalogue: Catalogue) -> None:
    read = opened(make(empty(catalogue)))
    assert read.sheetnames == [*SHEETS, *DRAFT_ONLY, HIDDEN]
    for name in ("Styrkor och förbättringar", "Underlag", "Handlingsplan", *DRAFT_ONLY):
        assert read[name]["A4"].value == "Inget ännu."


@pytest.mark.parametrize("variant", ["draft", "final"])
def test_no_name_behind_a_seat_and_no_own_score_is_in_any_workbook(catalogue: Catalogue, variant: Variant) -> None:
    everything = "".join(parts(make(exempelkoping(catalogue), variant)).values())
    for secret in (NAME, NAME.split()[0], OWN_REASON):
        assert secret not in everything


def test_the_fact_check_workbook_has_nothing_that_is_not_for_the_municipality(catalogue: Catalogue) -> None:
    book = make(exempelkoping(catalogue), "factcheck")
    everything = "".join(parts(book).values())
    for secret in (NAME, NOTE, REASON, OWN_REASON, QUOTE, "Karin Ask", "Lars Berg"):
        assert secret not in everything
    assert opened(book).sheetnames == ["Sammanfattning", "Poäng", "Styrkor och förbättringar", "Jämförelse"]
    assert [cell.value for cell in opened(book)["Styrkor och förbättringar"][3]][-1] == "Text", "nor ids"
    assert "UTKAST" in everything
    assert "UTKAST" not in "".join(parts(make(exempelkoping(catalogue), "final")).values())


# ---- hostile text
def test_no_text_becomes_a_formula_and_none_is_lost(catalogue: Catalogue) -> None:
    book = make(hostile(catalogue))
    read = opened(book)
    formulas = [
        cell.coordinate
        for name in read.sheetnames
        for row in read[name].iter_rows()
        for cell in row
        if cell.data_type == "f" and not re.match(r"=(IF|SUM|COUNT|ROWS)\(", str(cell.value))
    ]
    assert formulas == []
    note = column(read["Anteckningar"], "Text")[0]
    clean = HOSTILE.translate({0: None, 0x1B: None, 0xFFFE: None, 0xD800: "\ufffd"}).replace("a\u0301", "á")
    assert note == clean
    cell = next(c for row in read["Anteckningar"].iter_rows() for c in row if c.value == note)
    assert cell.data_type in ("s", "inlineStr")
    assert cell.quotePrefix


def test_a_text_longer_than_a_cell_goes_on_where_the_cell_says(catalogue: Catalogue) -> None:
    book = make(hostile(catalogue))
    read = opened(book)
    rest = read["Långa texter"]
    assert book.warnings == ("4 av texterna är längre än en cell rymmer; de fortsätter i bladet Långa texter.",)
    for row in rest.iter_rows(min_row=4, values_only=True):
        sheet, place, part, text = row[:4]
        assert part >= 2
        first = str(read[sheet][place].value).replace("_x005F_", "_")  # which Excel does, and openpyxl only half
        mark = re.search(r" … \[fortsätter i bladet Långa texter, rad (\d+)\]$", first)
        assert mark
        assert len(first.encode("utf-16-le")) // 2 <= 32_767
        assert len(text.replace("_x005F_", "_").encode("utf-16-le")) // 2 <= 32_767
    whole = str(read["Poäng"]["E7"].value).split(" … [")[0] + rest["D4"].value
    assert whole == "x" * 40_000


def test_what_looks_like_a_coded_character_stays_as_typed(catalogue: Catalogue) -> None:
    notes = parts(make(hostile(catalogue)))["xl/worksheets/sheet8.xml"]
    assert "_x005F_x0041_" in notes
    assert re.search(r"(?<!_x005F)_x0041_", notes) is None


def test_the_file_is_well_formed_for_any_of_these(catalogue: Catalogue) -> None:
    for evaluation in (empty(catalogue), exempelkoping(catalogue), hostile(catalogue)):
        for name, content in parts(make(evaluation)).items():
            assert ET.fromstring(content.encode("utf-8")) is not None, name


def test_every_sheet_is_ready_for_the_printer_and_keeps_its_head_in_sight(catalogue: Catalogue) -> None:
    read = opened(make(exempelkoping(catalogue)))
    for name in SHEETS:
        sheet = read[name]
        assert int(sheet.page_setup.paperSize) == 9
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in sheet.oddFooter.right.text
        if name not in ("Sammanfattning", "Jämförelse"):
            assert sheet.freeze_panes
            assert sheet.print_title_rows


def test_equal_evaluations_become_equal_files(catalogue: Catalogue) -> None:
    assert make(exempelkoping(catalogue)).data == make(exempelkoping(catalogue)).data


def test_many_notes_are_all_there(catalogue: Catalogue) -> None:
    rows: Any = {("note", f"m{n:05}"): {"interview": "g1", "text": f"#13 nummer {n}"} for n in range(3000)}
    sheet = opened(make(exempelkoping(catalogue).with_rows(rows)))["Anteckningar"]
    texts = column(sheet, "Text")
    assert {t for t in texts if "nummer" in t} == {f"#13 nummer {n}" for n in range(3000)}
    assert sheet.dimensions == f"A1:J{3 + len(texts)}"
    assert sheet.tables["Anteckningstabell"].autoFilter.ref == f"A3:J{3 + len(texts)}"
