"""The sheet Sammanfattning: what the evaluation is about, the areas' sums as formulas, and two charts of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from openpyxl.utils import get_column_letter

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.sheets.cells import CellTexts
from kompass_desktop.export.sheets.points import plan_points, sum_formula
from kompass_desktop.export.sheets.styles import SHARE_FORMAT, Styles, add_table, dress, widths, write_text
from kompass_desktop.export.standard_texts import municipality_name
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals

HEAD_ROW = 11
NUMBER, AREA, POINTS, MAX, SHARE, SCORED, OF, DRAWN = range(1, 9)
COLUMNS = (
    (NUMBER, "number"), (AREA, "area"), (POINTS, "points"), (MAX, "max"), (SHARE, "share"), (SCORED, "scored"),
    (OF, "of"),
)  # fmt: skip


class SummarySheet:
    """Fills the sheet. `cached` tells the values of its formulas, for programs that do not calculate.

    Column H is hidden: there a blank area is #N/A, which a chart leaves out; blank text would be drawn as 0.
    """

    def __init__(self, sheet: Any, evaluation: Evaluation, totals: Totals, words: Words, styles: Styles) -> None:
        self._sheet, self._evaluation, self._totals = sheet, evaluation, totals
        self._words, self._styles = words, styles
        self._points = "'" + word(words, "workbook/sheets/points") + "'!"
        self.first = HEAD_ROW + 1
        self.last = HEAD_ROW + len(evaluation.catalogue.areas)
        self.cached: dict[str, float | str] = {}

    def fill(self, texts: CellTexts, draft: str, today: date, evaluators: str) -> None:
        """Writes everything but the charts."""
        self._facts(texts, draft, today, evaluators)
        for column, name in COLUMNS:
            cell = self._sheet.cell(HEAD_ROW, column)
            write_text(cell, self._word(name))
            side = "left" if column in (NUMBER, AREA) else "right"
            indent = int(column == NUMBER)
            dress(cell, self._styles.heading, border=self._styles.line("line_strong"), horizontal=side, indent=indent)
        for offset in range(len(self._evaluation.catalogue.areas)):
            self._area(offset)
        self._total()
        heads = [self._word(name) for _, name in COLUMNS]
        table = word(self._words, "workbook/tables/summary")
        add_table(self._sheet, table, heads, HEAD_ROW, self.last + 1, filters=False)
        write_text(self._sheet.cell(self.last + 3, NUMBER), self._word("note"))
        dress(self._sheet.cell(self.last + 3, NUMBER), self._styles.note)
        widths(self._sheet, 12, 46, 9, 8, 9, 10, 7, 2)
        self._sheet.column_dimensions["H"].hidden = True

    def cell_of(self, offset: int) -> Callable[[int], str]:
        """How another sheet names the cells of a row, by column: the areas from 0 on, then the total."""
        sheet = "'" + self._sheet.title + "'!"
        return lambda column: f"{sheet}{get_column_letter(column)}{self.first + offset}"

    def _word(self, name: str) -> str:
        return word(self._words, f"workbook/summary/{name}")

    def _facts(self, texts: CellTexts, draft: str, today: date, evaluators: str) -> None:
        sheet, styles = self._sheet, self._styles
        municipality = municipality_name(self._evaluation, self._words)
        year = self._evaluation.year
        title = fill(word(self._words, "workbook/title"), {"municipality": municipality, "year": str(year or "")})
        write_text(sheet.cell(1, 1), texts.fit(title.strip(), sheet.title, "A1"))
        dress(sheet.cell(1, 1), styles.title, vertical="center")
        sheet.row_dimensions[1].height = 28
        write_text(sheet.cell(2, 1), draft)
        dress(sheet.cell(2, 1), styles.draft)
        facts: list[tuple[str, str | int | None]] = [
            ("municipality", municipality), ("year", year), ("edition", one_line(self._evaluation.edition)),
            ("evaluators", evaluators), ("made", today.isoformat()),
        ]  # fmt: skip
        for row, (name, value) in enumerate(facts, 4):
            write_text(sheet.cell(row, 1), self._word(name))
            dress(sheet.cell(row, 1), styles.muted)
            cell = sheet.cell(row, 2)
            if isinstance(value, int):
                cell.value = value
            else:
                write_text(cell, texts.fit(value or "", sheet.title, f"B{row}"))
            dress(cell, styles.body)

    def _area(self, offset: int) -> None:
        sheet, styles = self._sheet, self._styles
        area, row = self._evaluation.catalogue.areas[offset], self.first + offset
        _, first, last = plan_points(self._evaluation).areas[area.number]
        points = f"{self._points}C{first}:C{last}"
        totals = self._totals.area(area.number)
        write_text(sheet.cell(row, NUMBER), str(area.number))
        write_text(sheet.cell(row, AREA), one_line(area.title))
        sheet.cell(row, POINTS).value = sum_formula(points)
        sheet.cell(row, MAX).value = f"=SUM({self._points}D{first}:D{last})"
        sheet.cell(row, SHARE).value = f'=IF(C{row}="","",C{row}/D{row})'
        sheet.cell(row, SCORED).value = f"=COUNT({points})"
        sheet.cell(row, OF).value = f"=ROWS({points})"
        sheet.cell(row, DRAWN).value = f'=IF(C{row}="",NA(),C{row})'
        self._cache(row, totals.points, area.max_points, totals.scored, totals.of)
        self.cached[f"H{row}"] = "#N/A" if totals.points is None else totals.points
        for column, _ in COLUMNS:
            edge = f"area{area.number}" if column == NUMBER else ""
            font = styles.strong if column == POINTS else styles.muted if column > POINTS else styles.body
            dress(
                sheet.cell(row, column), font, border=styles.line(edge=edge), vertical="center",
                horizontal="left" if column in (NUMBER, AREA) else "right", indent=int(column == NUMBER),
                number_format=SHARE_FORMAT if column == SHARE else "0" if column > AREA else "",
            )  # fmt: skip
        sheet.row_dimensions[row].height = 20

    def _total(self) -> None:
        sheet, styles, row = self._sheet, self._styles, self.last + 1
        write_text(sheet.cell(row, AREA), self._word("total"))
        rows = f"{self.first}:{{0}}{self.last}"
        sheet.cell(row, POINTS).value = sum_formula("C" + rows.format("C"))
        for letter, column in (("D", MAX), ("F", SCORED), ("G", OF)):
            sheet.cell(row, column).value = f"=SUM({letter}{rows.format(letter)})"
        sheet.cell(row, SHARE).value = f'=IF(C{row}="","",C{row}/D{row})'
        self._cache(row, self._totals.total, self._totals.max_points, self._totals.scored, self._totals.of)
        for column, _ in COLUMNS:
            dress(
                sheet.cell(row, column), styles.strong, border=styles.sum_line(), vertical="center",
                horizontal="left" if column in (NUMBER, AREA) else "right",
                number_format=SHARE_FORMAT if column == SHARE else "",
            )  # fmt: skip
        sheet.row_dimensions[row].height = 24

    def _cache(self, row: int, points: int | None, max_points: int, scored: int, of: int) -> None:
        share = "" if points is None else points / max_points
        self.cached |= {
            f"C{row}": "" if points is None else points, f"D{row}": max_points, f"E{row}": share, f"F{row}": scored,
            f"G{row}": of,
        }  # fmt: skip
