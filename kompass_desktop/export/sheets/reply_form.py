"""Makes the form that the municipality answers a fact check on: a row for each numbered statement, columns to fill.

It holds what the printed draft holds and nothing else; nothing in it is hidden. The draft's number stands at its top.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from kompass_desktop.export.cleaning import clean
from kompass_desktop.export.numbering import Statement
from kompass_desktop.export.phrases import Words, fill, word, word_list

NAMES: Final = ("mark", "place", "statement", "text", "proposal", "sender")
"""The columns in their order; the last three are the municipality's."""
WIDTHS: Final = (9.0, 26.0, 58.0, 46.0, 46.0, 20.0)
FREE_ROWS: Final = 10
"""For what is about no statement, for example points."""
_OPEN: Final = 3


def render_reply_form(
    statements: Sequence[Statement], fields: Mapping[str, str], words: Words, tokens: Mapping[str, Any], today: date
) -> bytes:
    """The form; `fields` are municipality, year, and the draft's number. Equal drafts become equal bytes."""
    from openpyxl import Workbook

    from kompass_desktop.export.sheets import package
    from kompass_desktop.export.sheets.styles import Styles

    book: Any = Workbook()
    sheet = book.active
    sheet.title = word(words, "reply_form/sheet")
    form = _Form(sheet, words, Styles(tokens), fields)
    head_row = form.head()
    form.rows(statements, head_row)
    form.protect(head_row)
    properties = book.properties
    properties.title = fill(word(words, "reply_form/title"), fields)
    properties.creator = properties.lastModifiedBy = word(words, "workbook/creator")
    properties.language = word(words, "language")
    buffer = io.BytesIO()
    book.save(buffer)
    return package.completed(buffer.getvalue(), {"docProps/core.xml": [package.made_at(today)]}, today)


class _Form:
    """Fills the one sheet."""

    def __init__(self, sheet: Any, words: Words, styles: Any, fields: Mapping[str, str]) -> None:
        self._sheet, self._words, self._styles, self._fields = sheet, words, styles, fields

    def head(self) -> int:
        """What stands above the table; returns the row of the columns' heads."""
        from kompass_desktop.export.sheets.styles import dress, widths, write_text

        widths(self._sheet, *WIDTHS)
        styles = self._styles
        lines: list[tuple[str, Any]] = [
            (fill(word(self._words, "reply_form/title"), self._fields), styles.title),
            (fill(word(self._words, "reply_form/number"), self._fields), styles.strong),
            *((text, styles.body) for text in word_list(self._words["reply_form"], "instructions")),
        ]
        for row, (text, font) in enumerate(lines, 1):
            write_text(self._sheet.cell(row, 1), text)
            dress(self._sheet.cell(row, 1), font)
        return len(lines) + 2

    def rows(self, statements: Sequence[Statement], head_row: int) -> None:
        """The heads, a row for each statement, and the free ones."""
        from openpyxl.styles import Border, Side

        from kompass_desktop.export.sheets.styles import add_table, dress, row_height, write_text

        styles = self._styles
        side = Side(style="thin", color=styles.colour("line_control"))
        edges = Border(left=side, right=side, top=side, bottom=side)
        heads = [word(self._words, f"reply_form/heads/{name}") for name in NAMES]
        for column, text in enumerate(heads, 1):
            cell = self._sheet.cell(head_row, column)
            write_text(cell, text)
            dress(cell, styles.heading, border=styles.line("line_strong"))
        last = head_row
        for last, cells in enumerate(self._cells(statements), head_row + 1):
            for column, text in enumerate(cells, 1):
                cell = self._sheet.cell(last, column)
                open_cell = column > len(NAMES) - _OPEN
                if text:
                    write_text(cell, text)
                font = styles.strong if column == 1 else styles.muted if column == 2 else styles.body
                fill_of = styles.input if open_cell else None
                dress(cell, font, border=edges if open_cell else styles.line(), fill=fill_of, wrap=True)
            self._sheet.row_dimensions[last].height = row_height([(cells[1], WIDTHS[1]), (cells[2], WIDTHS[2])])
        add_table(self._sheet, "Synpunkter", heads, head_row, last, filters=False)
        self._last = last

    def _cells(self, statements: Sequence[Statement]) -> Iterator[tuple[str, ...]]:
        blank = ("",) * _OPEN
        for one in statements:
            yield (one.mark, one.label, clean(one.text), *blank)
        for _ in range(FREE_ROWS):
            yield (word(self._words, "reply_form/other"), "", word(self._words, "reply_form/other_about"), *blank)

    def protect(self, head_row: int) -> None:
        """All but the municipality's columns is locked, without a password: against slips, not against people."""
        from openpyxl.styles import Protection

        from kompass_desktop.export.sheets.styles import print_setup

        sheet = self._sheet
        for row in sheet.iter_rows(min_row=head_row + 1, max_row=self._last, min_col=len(NAMES) - _OPEN + 1):
            for cell in row:
                cell.protection = Protection(locked=False)
        sheet.protection.sheet = True
        sheet.protection.formatColumns = sheet.protection.formatRows = sheet.protection.formatCells = False
        sheet.freeze_panes = f"B{head_row + 1}"
        footer = fill(word(self._words, "reply_form/footer"), self._fields)
        page = fill(word(self._words, "workbook/page"), {"page": "&P", "pages": "&N"})
        print_setup(sheet, footer, page, landscape=True, title_rows=f"{head_row}:{head_row}", header="")
