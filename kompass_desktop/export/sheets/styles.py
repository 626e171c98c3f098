"""How cells look: quiet, aligned, with the colours of the look tokens."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn

FONT: Final = "Calibri"
DATE_FORMAT, SHARE_FORMAT = "yyyy-mm-dd hh:mm", "0 %"
A4: Final = 9
"""What Excel calls the paper."""
LINE_HEIGHT, HIGHEST_ROW = 15.0, 409.0
"""In points; a row cannot be higher."""


class Styles:
    """Fonts, lines and grounds of the workbook."""

    def __init__(self, tokens: Mapping[str, Any]) -> None:
        """`tokens` is the content of resources/themes/tokens.json."""
        self._theme: Mapping[str, Any] = tokens["themes"]["light"]
        self.title = Font(name=FONT, size=16, bold=True, color=self.colour("text"))
        self.heading = Font(name=FONT, size=10, bold=True, color=self.colour("muted"))
        self.body = Font(name=FONT, size=11, color=self.colour("text"))
        self.strong = Font(name=FONT, size=11, bold=True, color=self.colour("text"))
        self.muted = Font(name=FONT, size=11, color=self.colour("muted"))
        self.note = Font(name=FONT, size=10, color=self.colour("muted"))
        self.draft = Font(name=FONT, size=11, bold=True, color=self.colour("improve"))
        self.star = Font(name=FONT, size=11, color=self.colour("star"))
        self.ground = PatternFill("solid", fgColor=self.colour("window"))
        self.input = PatternFill("solid", fgColor=self.colour("accent_soft"))

    def colour(self, role: str) -> str:
        """A colour role as Excel writes it; "area3" is the third area's."""
        value = self._theme["areas"][int(role[4:]) - 1] if role[:4] == "area" else self._theme[role]
        return str(value).lstrip("#").upper()

    def line(self, role: str = "line_soft", *, edge: str = "") -> Border:
        """A line under a cell, perhaps with an area's colour at its left edge."""
        left = Side(style="thick", color=self.colour(edge)) if edge else None
        return Border(bottom=Side(style="thin", color=self.colour(role)), left=left)

    def sum_line(self) -> Border:
        """A line above a sum."""
        return Border(top=Side(style="thin", color=self.colour("line_strong")))


def dress(
    cell: Any, font: Font, *, border: Border | None = None, fill: PatternFill | None = None, horizontal: str = "left",
    wrap: bool = False, number_format: str = "", vertical: str = "top", indent: int = 0,
) -> None:  # fmt: skip
    """Gives a cell its look."""
    cell.font = font
    cell.alignment = Alignment(horizontal=horizontal, vertical=vertical, wrap_text=wrap, indent=indent)
    if border is not None:
        cell.border = border
    if fill is not None:
        cell.fill = fill
    if number_format:
        cell.number_format = number_format


def write_text(cell: Any, text: str) -> None:
    """Puts text into a cell that stays text whatever it begins with. The text must be fit for a cell already."""
    from kompass_desktop.export.sheets.cells import escaped, looks_like_formula

    cell.value = escaped(text)
    cell.data_type = "s"
    if looks_like_formula(text):
        cell.quotePrefix = True


def row_height(texts: Iterable[tuple[str, float]]) -> float:
    """The height in points of a row whose wrapped texts stand in columns of these widths in characters.

    Excel and LibreOffice fit rows themselves, but not all of them and not always; an estimate is right everywhere.
    """
    lines = 1
    for text, width in texts:
        if len(text) > width or "\n" in text:
            lines = max(lines, sum(max(1, math.ceil(len(line) / (width * 1.06))) for line in text.split("\n")))
    return min(HIGHEST_ROW, LINE_HEIGHT * lines + 3)


def widths(sheet: Any, *columns: float) -> None:
    """The widths of the columns from A on, in characters."""
    for number, width in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width


def add_table(sheet: Any, name: str, heads: Sequence[str], head_row: int, last_row: int, *, filters: bool) -> None:
    """Says that rows are a table with a head, which programs that read aloud then say beside each cell.

    `name` is the table's own in the workbook, a word without spaces. It begins in column A.
    """
    from kompass_desktop.export.sheets.cells import escaped

    place = f"A{head_row}:{get_column_letter(len(heads))}{last_row}"
    table: Any = Table(displayName=name, name=name, ref=place)
    table.tableColumns = [TableColumn(id=number, name=escaped(head)) for number, head in enumerate(heads, 1)]
    if filters:
        table.autoFilter = AutoFilter(ref=place)
    sheet.add_table(table)


def print_setup(sheet: Any, footer: str, page: str, *, landscape: bool, title_rows: str, header: str) -> None:
    """A4, as wide as the paper, with page numbers and repeated head rows."""
    sheet.page_setup.paperSize = A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.6
    margins.top, margins.bottom = 0.7, 0.8
    sheet.oddFooter.left.text = _footer_text(footer)
    sheet.oddFooter.right.text = page
    sheet.oddFooter.left.size = sheet.oddFooter.right.size = 9
    if header:
        sheet.oddHeader.right.text = _footer_text(header)
        sheet.oddHeader.right.size = 9
    if title_rows:
        sheet.print_title_rows = title_rows
    sheet.sheet_view.showGridLines = False


def _footer_text(text: str) -> str:
    """Text for a header or footer, where "&" begins a code and the whole may be 255 characters long."""
    return text.replace("&", "&&")[:120].rstrip("&")
