"""The workbook: live sums, points that cannot be mistyped, native charts, and text that stays text."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kompass_desktop.export.blocks import Variant
from kompass_desktop.export.workbook import Book, render_workbook
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import consensus_totals
from tests.export.formulas import Calculator
from tests.export.samples import (
    HOSTILE,
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

SHEETS = ["Sammanfattning", "Poäng", "Styrkor och förbättringar", "Anteckningar", "Dokument"]
PARTLY = (12, None, 0, None, None, 9, 18, None, 22)


@pytest.fixture
def make(words: Any, tokens: Any) -> Any:
    """Makes the workbook of an evaluation."""

    def made(evaluation: Evaluation, variant: Variant = "draft") -> Book:
        return render_workbook(evaluation, words, variant, TODAY, tokens)

    return made


def _read(book: Book, *, values: bool = False) -> Any:
    return openpyxl.load_workbook(io.BytesIO(book.data), data_only=values)


def _column(sheet: Any, head: str, head_row: int = 3) -> list[Any]:
    heads = [cell.value for cell in sheet[head_row]]
    return [row[heads.index(head)] for row in sheet.iter_rows(min_row=head_row + 1, values_only=True)]


def _parts(book: Book) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(book.data)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


# ---- figures
def test_the_sheets_are_those_that_the_field_needs(make: Any, catalogue: Catalogue) -> None:
    assert _read(make(exempelkoping(catalogue))).sheetnames == SHEETS


def test_each_sub_criterion_has_a_row_with_its_code_as_text_and_its_points_as_a_number(
    make: Any, catalogue: Catalogue
) -> None:
    sheet = _read(make(exempelkoping(catalogue)))["Poäng"]
    rows = {row[0]: row for row in sheet.iter_rows(min_row=5, values_only=True) if row[0] in catalogue.by_code}
    assert tuple(rows) == catalogue.codes
    assert tuple(row[2] for row in rows.values()) == POINTS
    assert [row[3] for row in rows.values()] == [s.max_points for s in catalogue.sub_criteria]
    assert rows["1.3"][4] == REASON


@pytest.mark.parametrize("points", [POINTS, PARTLY, ()])
def test_every_sum_is_a_formula_that_gives_what_the_model_gives(
    make: Any, catalogue: Catalogue, points: tuple[int | None, ...]
) -> None:
    evaluation = exempelkoping(catalogue, points)
    totals = consensus_totals(evaluation)
    book = make(evaluation)
    read, stored = _read(book), _read(book, values=True)
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


def test_a_changed_score_moves_its_area_and_the_total(make: Any, catalogue: Catalogue) -> None:
    read = _read(make(exempelkoping(catalogue)))
    read["Poäng"]["C6"].value = 20
    calculator = Calculator(read)
    assert calculator.value("Poäng", "C5") == 67 + 8
    assert calculator.value("Sammanfattning", "C12") == 67 + 8
    assert calculator.value("Sammanfattning", "C20") == sum(POINTS) + 8


def test_libreoffice_calculates_the_same_sums(make: Any, catalogue: Catalogue, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    for name, points in (("hel", POINTS), ("delvis", PARTLY)):
        read = _read(make(exempelkoping(catalogue, points)))
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


def test_points_must_be_whole_numbers_from_0_to_the_cells_own_max(make: Any, catalogue: Catalogue) -> None:
    sheet = _read(make(exempelkoping(catalogue)))["Poäng"]
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


def test_both_charts_are_native_live_visible_and_have_words(make: Any, catalogue: Catalogue) -> None:
    parts = _parts(make(exempelkoping(catalogue, PARTLY)))
    bars, radar = parts["xl/charts/chart1.xml"], parts["xl/charts/chart2.xml"]
    assert "barChart" in bars
    assert "radarChart" in radar
    for chart in (bars, radar):
        assert "'Sammanfattning'!$H$12:$H$19" in chart
        assert chart.count('<delete val="0"') == 2
        assert 'plotVisOnly val="0"' in chart
        known = re.findall(r'<pt idx="(\d)"><v>(\d+)</v>', chart.partition("numCache")[2])
        assert known == [("0", "12"), ("1", "49")]
    drawing = parts["xl/drawings/drawing1.xml"]
    words = re.findall(r'name="Chart \d" descr="([^"]+)"', drawing)
    assert [w.split()[0] for w in words] == ["Liggande", "Radardiagram"]


def test_an_area_without_points_is_left_out_of_the_charts_and_not_drawn_as_zero(
    make: Any, catalogue: Catalogue
) -> None:
    calculator = Calculator(_read(make(exempelkoping(catalogue, PARTLY))))
    assert [calculator.value("Sammanfattning", f"H{row}") for row in range(12, 15)] == [12, 49, "#N/A"]


# ---- lists
def test_notes_stand_as_typed_with_what_their_line_means(make: Any, catalogue: Catalogue) -> None:
    sheet = _read(make(exempelkoping(catalogue)))["Anteckningar"]
    assert _column(sheet, "Text") == [f"#13 + c: {NOTE}", "=1+1"]
    assert _column(sheet, "Delområden") == ["1.3", "1.4"]
    assert _column(sheet, "Tecken") == ["+ styrka", "= egen tanke"]
    assert _column(sheet, "Roll") == ["HR-chef", None]
    assert _column(sheet, "Stadium") == ["görs", None]
    assert _column(sheet, "Antecknat av") == ["Karin Ask", "Lars Berg"]
    assert _column(sheet, "Tid")[0].year == 2026
    assert sheet["C4"].is_date


def test_documents_are_followed_by_their_quotes(make: Any, catalogue: Catalogue) -> None:
    sheet = _read(make(exempelkoping(catalogue)))["Dokument"]
    assert _column(sheet, "Citat") == [None, QUOTE]
    assert _column(sheet, "Sida") == [None, 7]
    assert _column(sheet, "Läge") == ["läst", None]
    assert _column(sheet, "Delområden") == [None, "3.1"]


def test_findings_stand_by_area_in_their_order_with_their_star(make: Any, catalogue: Catalogue) -> None:
    sheet = _read(make(exempelkoping(catalogue)))["Styrkor och förbättringar"]
    assert _column(sheet, "Text")[:2] == [f"Styrka {n} i område 1, prövad i vardagen" for n in (1, 2)]
    assert _column(sheet, "Guldstjärna")[:7] == [None, "★", None, None, None, None, None]
    assert _column(sheet, "Slag")[3:5] == ["Styrka", "Förbättringsmöjlighet"]
    assert len(_column(sheet, "Text")) == 56


def test_an_empty_evaluation_makes_an_empty_but_whole_workbook(make: Any, catalogue: Catalogue) -> None:
    read = _read(make(empty(catalogue)))
    assert read.sheetnames == SHEETS
    for name in SHEETS[2:]:
        assert read[name]["A4"].value == "Inget ännu."


@pytest.mark.parametrize("variant", ["draft", "final"])
def test_no_name_behind_a_seat_and_no_own_score_is_in_any_workbook(
    make: Any, catalogue: Catalogue, variant: Variant
) -> None:
    everything = "".join(_parts(make(exempelkoping(catalogue), variant)).values())
    for secret in (NAME, NAME.split()[0], OWN_REASON):
        assert secret not in everything


def test_the_fact_check_workbook_has_nothing_that_is_not_for_the_municipality(make: Any, catalogue: Catalogue) -> None:
    book = make(exempelkoping(catalogue), "factcheck")
    everything = "".join(_parts(book).values())
    for secret in (NAME, NOTE, REASON, OWN_REASON, QUOTE, "Karin Ask", "Lars Berg"):
        assert secret not in everything
    assert _read(book).sheetnames == SHEETS[:3]
    assert "UTKAST" in everything
    assert "UTKAST" not in "".join(_parts(make(exempelkoping(catalogue), "final")).values())


# ---- hostile text
def test_no_text_becomes_a_formula_and_none_is_lost(make: Any, catalogue: Catalogue) -> None:
    book = make(hostile(catalogue))
    read = _read(book)
    formulas = [
        cell.coordinate
        for name in read.sheetnames
        for row in read[name].iter_rows()
        for cell in row
        if cell.data_type == "f" and not re.match(r"=(IF|SUM|COUNT|ROWS)\(", str(cell.value))
    ]
    assert formulas == []
    note = _column(read["Anteckningar"], "Text")[0]
    clean = HOSTILE.translate({0: None, 0x1B: None, 0xFFFE: None, 0xD800: "\ufffd"}).replace("a\u0301", "á")
    assert note == clean
    cell = next(c for row in read["Anteckningar"].iter_rows() for c in row if c.value == note)
    assert cell.data_type in ("s", "inlineStr")
    assert cell.quotePrefix


def test_a_text_longer_than_a_cell_goes_on_where_the_cell_says(make: Any, catalogue: Catalogue) -> None:
    book = make(hostile(catalogue))
    read = _read(book)
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


def test_what_looks_like_a_coded_character_stays_as_typed(make: Any, catalogue: Catalogue) -> None:
    parts = _parts(make(hostile(catalogue)))
    assert "_x005F_x0041_" in parts["xl/worksheets/sheet4.xml"]
    assert re.search(r"(?<!_x005F)_x0041_", parts["xl/worksheets/sheet4.xml"]) is None


def test_the_file_is_well_formed_for_any_of_these(make: Any, catalogue: Catalogue) -> None:
    for evaluation in (empty(catalogue), exempelkoping(catalogue), hostile(catalogue)):
        for name, content in _parts(make(evaluation)).items():
            assert ET.fromstring(content.encode("utf-8")) is not None, name


def test_every_sheet_is_ready_for_the_printer_and_keeps_its_head_in_sight(make: Any, catalogue: Catalogue) -> None:
    read = _read(make(exempelkoping(catalogue)))
    for name in SHEETS:
        sheet = read[name]
        assert int(sheet.page_setup.paperSize) == 9
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in sheet.oddFooter.right.text
        if name != "Sammanfattning":
            assert sheet.freeze_panes
            assert sheet.print_title_rows


def test_equal_evaluations_become_equal_files(make: Any, catalogue: Catalogue) -> None:
    assert make(exempelkoping(catalogue)).data == make(exempelkoping(catalogue)).data


def test_many_notes_are_all_there(make: Any, catalogue: Catalogue) -> None:
    rows: Any = {("note", f"m{n:05}"): {"interview": "g1", "text": f"#13 nummer {n}"} for n in range(3000)}
    sheet = _read(make(exempelkoping(catalogue).with_rows(rows)))["Anteckningar"]
    texts = _column(sheet, "Text")
    assert {t for t in texts if "nummer" in t} == {f"#13 nummer {n}" for n in range(3000)}
    assert sheet.dimensions == f"A1:J{3 + len(texts)}"
    assert sheet.auto_filter.ref == f"A3:J{3 + len(texts)}"
