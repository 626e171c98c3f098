"""Sheets that are long lists: a head, and one row for each thing, as many as there are.

openpyxl makes the sheet, its head and the look of a row; the rows themselves are written straight into the finished
sheet (`package`), which takes a tenth of the time with 20 000 notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any, Final

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter

from kompass_desktop.export.cleaning import clean
from kompass_desktop.export.sheets.cells import CellTexts, escaped, looks_like_formula
from kompass_desktop.export.sheets.styles import (
    DATE_FORMAT,
    Styles,
    add_table,
    dress,
    row_height,
    widths,
    write_text,
)

HEAD_ROW: Final = 3
FIRST_ROW: Final = HEAD_ROW + 1
_DAY_ZERO: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - Excel's days have no time zone

Value = str | int | float | datetime | None
Watch = Callable[[int, int, str, str], None]
"""Told of every cell: the number of its row and of its column (from 0), its place, and what it shows."""
Step = Callable[[int], None]
"""Told now and then how many rows are written; may raise to stop."""
_STEP: Final = 500


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: its head, its width in characters, how it stands and what it holds.

    A quiet one is for the program more than for people, and small rather than wide; an indent keeps text off a number
    to its left. In one for codes what is typed stays text: "1.3" is neither a number nor a day in March.
    """

    head: str
    width: float
    align: str = "left"
    strong: bool = False
    muted: bool = False
    wrap: bool = False
    time: bool = False
    quiet: bool = False
    indent: int = 0
    code: bool = False


class Listing:
    """Fills one sheet. `rows_xml` are its rows, to be put where `prepare` has left the patterns for them."""

    def __init__(
        self, sheet: Any, columns: Sequence[Column], styles: Styles, texts: CellTexts, watch: Watch | None = None
    ) -> None:
        self._sheet, self._columns, self._styles, self._texts = sheet, columns, styles, texts
        self._watch = watch
        self._plain: list[int] = []
        self._quoted: list[int] = []
        self.count = 0

    def prepare(self, title: str, about: str, empty: str, *, any_rows: bool) -> None:
        """Writes the head, and two rows that show what a row looks like: an ordinary one and one beginning with =."""
        sheet, styles = self._sheet, self._styles
        write_text(sheet.cell(1, 1), title)
        dress(sheet.cell(1, 1), styles.title, vertical="center")
        sheet.row_dimensions[1].height = 28
        if about:
            write_text(sheet.cell(2, 1), about)
            dress(sheet.cell(2, 1), styles.note, vertical="center")
        for number, column in enumerate(self._columns, 1):
            head = sheet.cell(HEAD_ROW, number)
            write_text(head, column.head)
            dress(
                head, styles.heading, border=styles.line("line_strong"), horizontal=column.align, indent=column.indent
            )  # fmt: skip
            for row in (FIRST_ROW, FIRST_ROW + 1) if any_rows else ():
                cell = sheet.cell(row, number)
                font = styles.note if column.quiet else styles.strong if column.strong else styles.body
                font = styles.muted if column.muted else font
                dress(
                    cell, font, border=styles.line(), horizontal=column.align, wrap=column.wrap,
                    indent=column.indent, number_format=DATE_FORMAT if column.time else "@" if column.code else "",
                )  # fmt: skip
                if column.quiet:
                    cell.alignment = Alignment(vertical="top", shrink_to_fit=True)
                if row == FIRST_ROW:
                    self._plain.append(cell.style_id)
                else:
                    cell.quotePrefix = True
                    self._quoted.append(cell.style_id)
        if not any_rows:
            write_text(sheet.cell(FIRST_ROW, 1), empty)
            dress(sheet.cell(FIRST_ROW, 1), styles.muted)
        widths(sheet, *(column.width for column in self._columns))
        sheet.freeze_panes = sheet.cell(FIRST_ROW, 1)

    def rows_xml(self, rows: Iterable[Sequence[Value]], step: Step) -> str:
        """The rows as they stand in the file."""
        letters = [get_column_letter(n) for n in range(1, len(self._columns) + 1)]
        wrapped = [i for i, column in enumerate(self._columns) if column.wrap]
        written: list[str] = []
        for number, row in enumerate(rows, FIRST_ROW):
            cells = [self._cell(number - FIRST_ROW, i, f"{letters[i]}{number}", value) for i, value in enumerate(row)]
            height = row_height([(t, self._columns[i].width) for i in wrapped if isinstance(t := row[i], str)])
            written.append(f'<row r="{number}" ht="{height}" customHeight="1">{"".join(cells)}</row>')
            if not len(written) % _STEP:
                step(len(written))
        self.count = len(written)
        return "".join(written)

    def finish(self, table: str) -> None:
        """Says that what was written is a table, which people can filter."""
        heads = [column.head for column in self._columns]
        add_table(self._sheet, table, heads, HEAD_ROW, HEAD_ROW + max(1, self.count), filters=bool(self.count))

    def _cell(self, row: int, column: int, place: str, value: Value) -> str:
        style = self._plain[column]
        if isinstance(value, str):
            value = self._texts.fit(value, self._sheet.title, place) if len(value) > 10_000 else clean(value)
        if self._watch is not None:
            self._watch(row, column, place, "" if value is None else str(value))
        if value is None or value == "":
            return f'<c r="{place}" s="{style}"/>'
        if isinstance(value, datetime):
            value = (value - _DAY_ZERO).total_seconds() / 86400
        if isinstance(value, (int, float)):
            return f'<c r="{place}" s="{style}"><v>{value}</v></c>'
        if looks_like_formula(value):
            style = self._quoted[column]
        words = escape(escaped(value), quote=False)
        return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>'
