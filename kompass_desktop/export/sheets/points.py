"""The sheet Poäng: a row for each sub-criterion, its points free to change, every sum a formula."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from openpyxl.worksheet.datavalidation import DataValidation

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.sheets.cells import CellTexts
from kompass_desktop.export.sheets.marks import POINTS as PART
from kompass_desktop.export.sheets.marks import Marks
from kompass_desktop.export.sheets.styles import Styles, add_table, dress, row_height, widths, write_text
from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals

HEAD_ROW = 4
CODE, NAME, POINTS, MAX, RATIONALE = 1, 2, 3, 4, 5
NAME_WIDTH, RATIONALE_WIDTH = 66, 80


@dataclass(frozen=True, slots=True)
class PointsPlan:
    """Which row is whose: first and last row of each area's sub-criteria, and the area's own row above them."""

    areas: dict[int, tuple[int, int, int]]
    total: int

    def sum_of(self, column: str, *areas: int) -> str:
        """The ranges of sub-criteria of some areas in a column, as a formula lists them."""
        return ",".join(f"{column}{first}:{column}{last}" for _, first, last in (self.areas[a] for a in areas))


def plan_points(evaluation: Evaluation) -> PointsPlan:
    """Where each area stands."""
    areas: dict[int, tuple[int, int, int]] = {}
    row = HEAD_ROW + 1
    for area in evaluation.catalogue.areas:
        areas[area.number] = (row, row + 1, row + len(area.sub_criteria))
        row += len(area.sub_criteria) + 1
    return PointsPlan(areas, row)


def sum_formula(ranges: str) -> str:
    """A sum that is blank while nothing is scored: blank is not zero."""
    return f'=IF(COUNT({ranges})=0,"",SUM({ranges}))'


class PointsSheet:
    """Fills the sheet. `cached` tells the values of its formulas, for programs that do not calculate."""

    def __init__(self, sheet: Any, evaluation: Evaluation, totals: Totals, words: Words, styles: Styles) -> None:
        self._sheet, self._evaluation, self._totals = sheet, evaluation, totals
        self._words, self._styles = words, styles
        self._marks = Marks()
        self.cached: dict[str, float | str] = {}

    def fill(self, title: str, texts: CellTexts, marks: Marks, *, rationales: bool) -> None:
        """Writes everything; without `rationales` the reasons stay inside the house."""
        self._marks = marks
        self._heads(title, rationales)
        plan = plan_points(self._evaluation)
        for area in self._evaluation.catalogue.areas:
            self._area(area, plan, texts, rationales)
        self._total(plan, rationales)
        self._validate(plan)
        heads = [self._word(name) for _, name in self._columns(rationales)]
        add_table(self._sheet, word(self._words, "workbook/tables/points"), heads, HEAD_ROW, plan.total, filters=False)
        widths(self._sheet, 8, NAME_WIDTH, 10, 8, *((RATIONALE_WIDTH,) if rationales else ()))
        self._sheet.freeze_panes = self._sheet.cell(HEAD_ROW + 1, POINTS)

    def _word(self, name: str) -> str:
        return word(self._words, f"workbook/points/{name}")

    def _heads(self, title: str, rationales: bool) -> None:
        sheet, styles = self._sheet, self._styles
        about = self._word("help" if rationales else "help_short")
        for row, words, font in ((1, title, styles.title), (2, about, styles.note)):
            write_text(sheet.cell(row, CODE), words)
            dress(sheet.cell(row, CODE), font, vertical="center")
        sheet.row_dimensions[1].height = 28
        for column, name in self._columns(rationales):
            cell = sheet.cell(HEAD_ROW, column)
            write_text(cell, self._word(name))
            side = "right" if column in (POINTS, MAX) else "left"
            indent = int(column in (CODE, RATIONALE))
            dress(cell, styles.heading, border=styles.line("line_strong"), horizontal=side, indent=indent)

    def _columns(self, rationales: bool) -> list[tuple[int, str]]:
        columns = [(CODE, "code"), (NAME, "name"), (POINTS, "points"), (MAX, "max")]
        return [*columns, (RATIONALE, "rationale")] if rationales else columns

    def _area(self, area: Area, plan: PointsPlan, texts: CellTexts, rationales: bool) -> None:
        sheet, styles = self._sheet, self._styles
        row, first, _ = plan.areas[area.number]
        write_text(sheet.cell(row, CODE), str(area.number))
        write_text(sheet.cell(row, NAME), texts.fit(one_line(area.title), sheet.title, f"B{row}"))
        self._sums(row, plan.sum_of("C", area.number), plan.sum_of("D", area.number))
        self._cache(row, self._totals.area(area.number).points, area.max_points)
        for column, _ in self._columns(rationales):
            edge = f"area{area.number}" if column == CODE else ""
            side = "right" if column in (POINTS, MAX) else "left"
            dress(
                sheet.cell(row, column), styles.strong, border=styles.line("line", edge=edge), fill=styles.ground,
                horizontal=side, vertical="center", indent=int(column == CODE),
            )  # fmt: skip
        sheet.row_dimensions[row].height = 22
        for offset, sub_criterion in enumerate(area.sub_criteria):
            row = first + offset
            write_text(sheet.cell(row, CODE), sub_criterion.code)
            write_text(sheet.cell(row, NAME), texts.fit(one_line(sub_criterion.title), sheet.title, f"B{row}"))
            points = self._totals.points[sub_criterion.code]
            sheet.cell(row, POINTS).value = points
            self._marks.cell(PART, sub_criterion.code, "points", f"C{row}", points)
            sheet.cell(row, MAX).value = sub_criterion.max_points
            if rationales:
                rationale = self._evaluation.consensus_score(sub_criterion.code).rationale
                shown = texts.fit(rationale, sheet.title, f"E{row}")
                write_text(sheet.cell(row, RATIONALE), shown)
                self._marks.cell(PART, sub_criterion.code, "rationale", f"E{row}", shown, rationale)
            self._dress_row(row, area.number, rationales)

    def _dress_row(self, row: int, area: int, rationales: bool) -> None:
        sheet, styles = self._sheet, self._styles
        line = styles.line()
        columns = ((NAME, NAME_WIDTH), (RATIONALE, RATIONALE_WIDTH))
        wrapped = [(str(sheet.cell(row, column).value or ""), width) for column, width in columns]
        sheet.row_dimensions[row].height = row_height(wrapped if rationales else wrapped[:1])
        dress(sheet.cell(row, CODE), styles.body, border=styles.line(edge=f"area{area}"), indent=1)
        dress(sheet.cell(row, NAME), styles.body, border=line, wrap=True)
        points = sheet.cell(row, POINTS)
        dress(points, styles.strong, border=line, fill=styles.input, horizontal="right", number_format="0")
        dress(sheet.cell(row, MAX), styles.muted, border=line, horizontal="right", number_format="0")
        if rationales:
            dress(sheet.cell(row, RATIONALE), styles.body, border=line, wrap=True, indent=1)

    def _total(self, plan: PointsPlan, rationales: bool) -> None:
        sheet, styles, row = self._sheet, self._styles, plan.total
        write_text(sheet.cell(row, NAME), self._word("total"))
        self._sums(row, plan.sum_of("C", *plan.areas), plan.sum_of("D", *plan.areas))
        self._cache(row, self._totals.total, self._totals.max_points)
        for column, _ in self._columns(rationales):
            side = "right" if column in (POINTS, MAX) else "left"
            dress(sheet.cell(row, column), styles.strong, border=styles.sum_line(), horizontal=side, vertical="center")
        sheet.row_dimensions[row].height = 24

    def _sums(self, row: int, points: str, max_points: str) -> None:
        self._sheet.cell(row, POINTS).value = sum_formula(points)
        self._sheet.cell(row, MAX).value = f"=SUM({max_points})"

    def _cache(self, row: int, points: int | None, max_points: int) -> None:
        self.cached[f"C{row}"] = "" if points is None else points
        self.cached[f"D{row}"] = max_points

    def _validate(self, plan: PointsPlan) -> None:
        """Whole numbers from 0 to the sub-criterion's max; one rule for all with the same max."""
        cells: dict[int, list[str]] = defaultdict(list)
        for area in self._evaluation.catalogue.areas:
            _, first, _ = plan.areas[area.number]
            for offset, sub_criterion in enumerate(area.sub_criteria):
                cells[sub_criterion.max_points].append(f"C{first + offset}")
        for most, places in sorted(cells.items()):
            rule: Any = DataValidation("whole", operator="between", formula1="0", formula2=str(most), allow_blank=True)
            rule.showErrorMessage = True
            rule.errorTitle = self._word("error_title")
            rule.error = fill(self._word("error"), {"max": str(most)})
            for place in places:
                rule.add(place)
            self._sheet.add_data_validation(rule)
