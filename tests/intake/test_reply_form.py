"""The municipality's reply form is read as it was filled in, and every cell that cannot be read is named."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kompass_desktop.export.numbering import Statement
from kompass_desktop.export.sheets.reply_form import FREE_ROWS, render_reply_form
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.intake.reply_form import FormReading, read_reply_form
from kompass_desktop.services.resources import load_tokens, load_words

FIELDS = {"municipality": "Exempelköping kommun", "year": "2026", "number": "AE10-0B1C-99FF"}
STATEMENTS = (
    Statement("§1", "1", "1 Vad är Kommunkompassen?", "Det här är första stycket.\nPå två rader."),
    Statement("§2", "3.1.3", "1.3 Dialog", "=1+1 _x0041_ <b>inte fet</b>"),
    Statement("§3", "3.1", "Område 1: Styrkor", "Ungdomsrådet"),
)
FIRST_ROW = 8


def _heads() -> Mapping[str, str]:
    words: Any = load_words()
    return words["reply_form"]["heads"]


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A form as it is sent out."""
    path = tmp_path / "svar.xlsx"
    path.write_bytes(render_reply_form(STATEMENTS, FIELDS, load_words(), load_tokens(), date(2026, 12, 1)))
    return path


def _filled(path: Path, change: Callable[[Any], None]) -> FormReading:
    book = openpyxl.load_workbook(path)
    change(book.active)
    book.save(path)
    return read_reply_form(path, _heads())


def test_a_form_reads_back_as_it_was_sent(form: Path) -> None:
    reading = read_reply_form(form, _heads())
    assert reading.number == FIELDS["number"]
    assert reading.unreadable == ()
    assert len(reading.rows) == len(STATEMENTS) + FREE_ROWS
    for row, sent in zip(reading.rows, STATEMENTS, strict=False):
        assert (row.cells["mark"], row.cells["place"], row.cells["statement"]) == (sent.mark, sent.label, sent.text)
        assert not row.cells["text"] + row.cells["proposal"] + row.cells["sender"]


def test_only_the_municipality_s_columns_are_open_and_nothing_is_hidden(form: Path) -> None:
    book: Any = openpyxl.load_workbook(form)
    assert book.sheetnames == ["Synpunkter"]
    assert book.defined_names == {}
    sheet = book.active
    assert sheet.sheet_state == "visible"
    assert sheet.protection.sheet
    assert not any(dimension.hidden for dimension in sheet.column_dimensions.values())
    assert not any(dimension.hidden for dimension in sheet.row_dimensions.values())
    for row in sheet.iter_rows(min_row=1):
        for cell in row:
            opened = cell.row >= FIRST_ROW and cell.column > 3
            assert cell.protection.locked is not opened
            assert cell.data_type != "f"
            assert cell.comment is None


def test_equal_drafts_become_equal_forms(form: Path) -> None:
    again = render_reply_form(STATEMENTS, FIELDS, load_words(), load_tokens(), date(2026, 12, 1))
    assert again == form.read_bytes()


def test_what_was_written_is_read_with_its_place(form: Path) -> None:
    def fill(sheet: Any) -> None:
        sheet["D8"], sheet["E8"], sheet["F8"] = "Fel år.\nDet var 2019.", 2019, "kansliet"
        sheet["D9"], sheet["E9"], sheet["F9"] = True, 7.5, date(2026, 12, 1)

    first, second = _filled(form, fill).rows[:2]
    assert [first.cells[key] for key in ("text", "proposal", "sender")] == [
        "Fel år.\nDet var 2019.",
        "2019",
        "kansliet",
    ]
    assert first.places["text"] == "D8"
    assert [second.cells[key] for key in ("text", "proposal", "sender")] == ["ja", "7,5", "2026-12-01"]


def test_formulas_and_errors_are_named_by_their_cells_and_never_trusted(form: Path) -> None:
    def fill(sheet: Any) -> None:
        sheet["D8"], sheet["E9"], sheet["C10"] = '=HYPERLINK("http://x.se","Klicka")', "#REF!", "=A1"

    reading = _filled(form, fill)
    assert [(u.cell, "formel" in u.why, u.cell in u.why) for u in reading.unreadable] == [
        ("D8", True, True), ("E9", False, True), ("C10", True, True)
    ]  # fmt: skip
    assert reading.rows[0].cells["text"] == ""


def test_columns_are_known_by_their_heads_wherever_they_stand(form: Path) -> None:
    def fill(sheet: Any) -> None:
        sheet.move_range("D7:D12", cols=4)
        sheet["H8"] = "Flyttad"

    assert _filled(form, fill).rows[0].cells["text"] == "Flyttad"


def test_a_column_that_is_gone_is_named(form: Path) -> None:
    def fill(sheet: Any) -> None:
        sheet["D7"], sheet["F7"] = "Åsikt", None

    with pytest.raises(IntakeProblem, match=r"saknar kolumnen Synpunkt och Vem\. Be om formuläret"):
        _filled(form, fill)


@pytest.mark.parametrize("kind", ["empty", "text", "zip", "other book", "no number", "macros", "bomb"])
def test_what_is_no_form_is_refused_in_one_sentence(form: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "annat.xlsx"
    if kind == "empty":
        path.write_bytes(b"")
    elif kind == "text":
        path.write_text("Synpunkt;Vem", encoding="utf-8")
    elif kind == "zip":
        with zipfile.ZipFile(path, "w") as package:
            package.writestr("a.txt", "b")
    elif kind == "other book":
        openpyxl.Workbook().save(path)
    else:
        with zipfile.ZipFile(form) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for entry in old.infolist():
                content = old.read(entry)
                new.writestr(
                    entry.filename, content.replace(b"AE10-0B1C-99FF", b"") if kind == "no number" else content
                )
            if kind == "macros":
                new.writestr("xl/vbaProject.bin", b"x")
            if kind == "bomb":
                new.writestr("xl/big.xml", b"\0" * 60_000_000)
    with pytest.raises(IntakeProblem) as problem:
        read_reply_form(path, _heads())
    assert "annat.xlsx" in str(problem.value)
    assert "\n" not in str(problem.value)


def test_a_spoilt_form_is_refused_and_never_half_read(form: Path) -> None:
    whole = form.read_bytes()
    for start in range(0, len(whole) - 8, max(1, len(whole) // 60)):
        form.write_bytes(whole[:start] + b"\xff\x00\xff\x13" + whole[start + 4 :])
        try:
            reading = read_reply_form(form, _heads())
        except IntakeProblem:
            continue
        assert reading.number == FIELDS["number"]
