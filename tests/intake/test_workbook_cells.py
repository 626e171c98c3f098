"""Cells are read as the file has them: of which kind they are, where they stand, and whether a formula is in them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.intake.workbook_cells import Cell, Rows, column_letters, column_number, read_cells
from kompass_desktop.intake.workbook_parts import opened_workbook
from kompass_desktop.intake.workbook_reading import SheetLayout, Table, read_workbook

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = f"""<styleSheet {MAIN}><numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>
<numFmt numFmtId="165" formatCode="0 &quot;dagar&quot;"/><numFmt numFmtId="166" formatCode="[Red]0;[Blue]\\-0"/>
<numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>
<xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>"""


def workbook(path: Path, *sheets: tuple[str, str], texts: str = "") -> Path:
    """A workbook of sheets with these rows, as small as it can be."""
    with zipfile.ZipFile(path, "w") as package:
        names = "".join(f'<sheet name="{n}" sheetId="{i}" r:id="r{i}"/>' for i, (n, _) in enumerate(sheets, 1))
        package.writestr("xl/workbook.xml", f'<workbook {MAIN} xmlns:r="{REL}"><sheets>{names}</sheets></workbook>')
        places = "".join(
            f'<Relationship Id="r{i}" Type="{REL}/worksheet" Target="/xl/worksheets/s{i}.xml"/>'
            for i in range(1, len(sheets) + 1)
        )
        shared = f'<Relationship Id="rs" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
        package.writestr("xl/_rels/workbook.xml.rels", f"<Relationships>{places}{shared}</Relationships>")
        package.writestr("xl/styles.xml", STYLES)
        package.writestr("xl/sharedStrings.xml", f"<sst {MAIN}>{texts}</sst>")
        for i, (_, rows) in enumerate(sheets, 1):
            package.writestr(f"xl/worksheets/s{i}.xml", f"<x:worksheet xmlns:x='a'>{rows}</x:worksheet>")
    return path


def cells(path: Path, title: str = "A") -> Rows:
    """The cells of a sheet."""
    with opened_workbook(path) as parts:
        return read_cells(parts, [title], lambda: None)[title]


def row(path: Path, inside: str, texts: str = "") -> list[tuple[str, str, str, bool]]:
    """Place, kind, value and formula of the cells of one row."""
    read = cells(workbook(path, ("A", f'<row r="4">{inside}</row>'), texts=texts))
    return [(c.place, c.kind, c.value, c.formula) for c in read.get(4, {}).values()]


@pytest.mark.parametrize(
    ("inside", "read"),
    [
        ('<c r="B4"><v>7.5</v></c>', ("B4", "number", "7.5", False)),
        ('<c r="B4" t="str"><v>12</v></c>', ("B4", "text", "12", False)),
        ('<c r="B4" t="b"><v>1</v></c>', ("B4", "truth", "1", False)),
        ('<c r="B4" t="e"><v>#N/A</v></c>', ("B4", "error", "#N/A", False)),
        ('<c r="B4" t="d"><v>2026-01-02</v></c>', ("B4", "date", "2026-01-02", False)),
        ('<c r="B4" s="1"><v>46000</v></c>', ("B4", "date", "46000", False)),
        ('<c r="B4" s="2"><v>46000</v></c>', ("B4", "date", "46000", False)),
        ('<c r="B4" s="3"><v>5</v></c>', ("B4", "number", "5", False)),
        ('<c r="B4" s="4"><v>5</v></c>', ("B4", "number", "5", False)),
        ('<c r="B4" s="5"><v>0.5</v></c>', ("B4", "date", "0.5", False)),
        ('<c r="B4"><f>1+1</f><v>2</v></c>', ("B4", "number", "2", True)),
        ('<c r="B4"><f t="shared" si="0"/></c>', ("B4", "number", "", True)),
        ('<c r="B4" t="inlineStr"><is><r><t>a</t></r><r><t>_x000A_b</t></r></is></c>', ("B4", "text", "a\nb", False)),
        ('<c r="B4" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>', ("B4", "text", "_x0041_", False)),
        ('<c r="A4" s="1"/><c><v>3</v></c>', ("B4", "number", "3", False)),
        ('<c r="B4" t="s"><v>1</v></c>', ("B4", "text", "två", False)),
    ],
)
def test_a_cell_is_read_as_it_is(tmp_path: Path, inside: str, read: tuple[str, str, str, bool]) -> None:
    assert row(tmp_path / "a.xlsx", inside, "<si><t>ett</t></si><si><t>två</t></si>") == [read]


def test_blank_cells_are_not_there_also_far_away(tmp_path: Path) -> None:
    assert row(tmp_path / "a.xlsx", '<c r="A4"/><c r="B4" t="s"><v>0</v></c><c r="XFD4" s="2"/>', "<si><t/></si>") == []


def test_columns_have_letters() -> None:
    for number, letters in ((1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (16_384, "XFD")):
        assert column_letters(number) == letters
        assert column_number(letters) == number


def sheet(*rows: str) -> str:
    """Rows of texts, each written with | between its cells."""
    written: list[str] = []
    for n, line in enumerate(rows, 1):
        filled = [(column_letters(i), text) for i, text in enumerate(line.split("|"), 1) if text]
        inside = "".join(f'<c r="{letters}{n}" t="str"><v>{text}</v></c>' for letters, text in filled)
        written.append(f'<row r="{n}">{inside}</row>')
    return "".join(written)


LAYOUTS = {
    "list": SheetLayout("A", {"code": "Kod", "text": "Min text", "more": "Mer"}, ("code", "text")),
    "marks": SheetLayout("M", {"part": "Del"}, ("part",), optional=True),
}


def read(path: Path, *rows: str) -> Table:
    """The table of a sheet."""
    return read_workbook(workbook(path, ("A", sheet(*rows)), ("M", sheet("Del"))), LAYOUTS, "marks")["list"]


def test_a_table_is_known_by_its_head_wherever_it_stands(tmp_path: Path) -> None:
    table = read(tmp_path / "a.xlsx", "Rubrik", "", "|min  TEXT|x|Kod", "|b|y|1.1", "|||", "|d||")
    assert (table.heading, table.head_row, table.columns) == ("Rubrik", 3, {"text": 2, "code": 4})
    assert [(r.number, {k: c.value for k, c in r.cells.items()}) for r in table.rows] == [
        (4, {"text": "b", "code": "1.1"}), (6, {"text": "d"}),
    ]  # fmt: skip
    assert table.rows[0].cells["code"] == Cell("D4", 4, 4, "text", "1.1")


def test_a_missing_sheet_head_or_mark_is_said(tmp_path: Path) -> None:
    with pytest.raises(IntakeProblem, match="rubrikerna Kod, Min text"):
        read(tmp_path / "a.xlsx", "Kod|Text")
    only = workbook(tmp_path / "b.xlsx", ("M", sheet("Del")))
    with pytest.raises(IntakeProblem, match="Bladet A saknas"):
        read_workbook(only, LAYOUTS, "marks")
    bare = workbook(tmp_path / "c.xlsx", ("A", sheet("Kod|Min text")))
    with pytest.raises(IntakeProblem, match="säger inte vad den exporterades med"):
        read_workbook(bare, LAYOUTS, "marks")


def test_whoever_waits_may_stop_the_reading(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        read_workbook(workbook(tmp_path / "a.xlsx", ("A", sheet("Kod"))), LAYOUTS, "marks", stop)
