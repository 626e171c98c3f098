"""The sheet Jämförelse: the own areas beside what they are compared with, every difference a formula."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from openpyxl.utils import get_column_letter

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill, word
from kompass_desktop.export.sheets.compared import Beside
from kompass_desktop.export.sheets.styles import Styles, add_table, dress, row_height, widths, write_text
from kompass_desktop.export.sheets.summary import MAX as SUMMARY_MAX
from kompass_desktop.export.sheets.summary import OF, POINTS, SCORED, SummarySheet
from kompass_desktop.model.comparison import delta
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals

HEAD_ROW: Final = 4
FIRST_ROW: Final = HEAD_ROW + 1
NUMBER, AREA, OWN, MAX, FIRST_BESIDE = range(1, 6)
AREA_WIDTH: Final = 52
MOST_OF_A_HEAD: Final = 200
"""Characters; Excel calls a table damaged that has a longer one than 255."""
_MORE: Final = "+0.0;\u22120.0;0.0"
_MORE_WHOLE: Final = "+0;\u22120;0"


class ComparisonSheet:
    """Fills the sheet. `cached` tells the values of its formulas, for programs that do not calculate."""

    def __init__(
        self, sheet: Any, summary: SummarySheet, beside: Sequence[Beside], evaluation: Evaluation, totals: Totals,
        words: Words, styles: Styles,
    ) -> None:  # fmt: skip
        self._sheet, self._summary, self._beside = sheet, summary, beside
        self._evaluation, self._totals, self._words, self._styles = evaluation, totals, words, styles
        self.last = HEAD_ROW + len(evaluation.catalogue.areas)
        self.own_name = ""
        self.cached: dict[str, float | str] = {}

    def fill(self, title: str) -> None:
        """Writes all of it; where nothing is compared, a sentence that says so."""
        about = self._word("help" if self._beside else "none")
        for row, text, font in ((1, title, self._styles.title), (2, about, self._styles.note)):
            write_text(self._sheet.cell(row, 1), text)
            dress(self._sheet.cell(row, 1), font, vertical="center")
        self._sheet.row_dimensions[1].height = 28
        if not self._beside:
            return
        heads = self._heads()
        for offset, area in enumerate(self._evaluation.catalogue.areas):
            own = self._totals.area(area.number)
            row, points = FIRST_ROW + offset, own.points if own.complete else None
            figures = [b.areas.get(area.number) for b in self._beside]
            edge = f"area{area.number}"
            self._row(row, str(area.number), one_line(area.title), points, own.max_points, figures, edge=edge)
        own_total = self._totals.total if self._totals.complete else None
        totals = [b.total for b in self._beside]
        self._row(self.last + 1, "", self._word("total"), own_total, self._totals.max_points, totals)
        table = word(self._words, "workbook/tables/comparison")
        add_table(self._sheet, table, heads, HEAD_ROW, self.last + 1, filters=False)
        self._sources()
        widths(self._sheet, 16, AREA_WIDTH, 16, 8, *([16] * (2 * len(self._beside))))
        self._sheet.freeze_panes = self._sheet.cell(FIRST_ROW, OWN)

    def _word(self, path: str, /, **fields: str) -> str:
        return fill(word(self._words, f"workbook/comparison/{path}"), fields)

    def _heads(self) -> list[str]:
        evaluation = self._evaluation
        own = self._word("own", municipality=one_line(evaluation.municipality), year=str(evaluation.year or "")).strip()
        heads = [self._word("number"), self._word("area"), own or self._word("own"), self._word("max")]
        for one in self._beside:
            heads += [one.name, self._word("delta", name=one.name)]
        heads = unlike(heads)
        self.own_name = heads[OWN - 1]
        for column, head in enumerate(heads, 1):
            cell = self._sheet.cell(HEAD_ROW, column)
            write_text(cell, head)
            side = "left" if column in (NUMBER, AREA) else "right"
            dress(
                cell, self._styles.heading, border=self._styles.line("line_strong"), horizontal=side, wrap=True,
                vertical="bottom", indent=int(column == NUMBER),
            )  # fmt: skip
        longest = max(heads, key=len)
        self._sheet.row_dimensions[HEAD_ROW].height = row_height([(longest, 14)])
        return heads

    def _row(
        self, row: int, number: str, title: str, own: int | None, most: int, figures: Sequence[float | None], *,
        edge: str = "",
    ) -> None:  # fmt: skip
        """An area, or (with no number) the total; blank is not zero."""
        sheet, styles = self._sheet, self._styles
        source = self._summary.cell_of(row - FIRST_ROW)
        write_text(sheet.cell(row, NUMBER), number)
        write_text(sheet.cell(row, AREA), title)
        sheet.cell(row, OWN).value = f'=IF({source(SCORED)}={source(OF)},{source(POINTS)},"")'
        sheet.cell(row, MAX).value = f"={source(SUMMARY_MAX)}"
        self.cached |= {f"C{row}": "" if own is None else own, f"D{row}": most}
        total = not number
        border = styles.sum_line() if total else styles.line(edge=edge)
        font = styles.strong if total else styles.body
        dress(sheet.cell(row, NUMBER), font, border=border, vertical="center", indent=1)
        border = styles.sum_line() if total else styles.line()
        dress(sheet.cell(row, AREA), font, border=border, vertical="center", wrap=True)
        self._number(row, OWN, styles.strong, border, "0")
        self._number(row, MAX, styles.muted, border, "0")
        for place, figure in enumerate(figures):
            column = FIRST_BESIDE + 2 * place
            letter, more = get_column_letter(column), get_column_letter(column + 1)
            if figure is not None:
                sheet.cell(row, column).value = int(figure) if float(figure).is_integer() else figure
            sheet.cell(row, column + 1).value = f'=IF(C{row}="","",IF({letter}{row}="","",C{row}-{letter}{row}))'
            difference = delta(own, figure)
            self.cached[f"{more}{row}"] = "" if difference is None else difference
            whole = self._whole(place)
            self._number(row, column, font, border, "0" if whole else "0.0")
            self._number(row, column + 1, font, border, _MORE_WHOLE if whole else _MORE)
        sheet.row_dimensions[row].height = 24 if total else 20

    def _whole(self, place: int) -> bool:
        one = self._beside[place]
        return all(float(f).is_integer() for f in (*one.areas.values(), one.total or 0))

    def _number(self, row: int, column: int, font: Any, border: Any, number_format: str) -> None:
        dress(
            self._sheet.cell(row, column), font, border=border, horizontal="right", vertical="center",
            number_format=number_format,
        )  # fmt: skip

    def _sources(self) -> None:
        """What is compared with: period, how many, where it comes from, and what to keep in mind."""
        sheet, styles, row = self._sheet, self._styles, self.last + 3
        write_text(sheet.cell(row, 1), self._word("sources"))
        dress(sheet.cell(row, 1), styles.strong)
        for one in self._beside:
            row += 1
            n = self._word("n_unknown") if one.n is None else str(one.n)
            facts = {
                "name": one.name, "period": one.period, "n": n, "edition": one.edition, "source": one.source,
                "remark": "\n".join(one.remarks),
            }  # fmt: skip
            for name, text in facts.items():
                if text:
                    write_text(sheet.cell(row, 1), self._word(name))
                    dress(sheet.cell(row, 1), styles.muted)
                    write_text(sheet.cell(row, 2), text)
                    dress(sheet.cell(row, 2), styles.body, wrap=True)
                    sheet.row_dimensions[row].height = row_height([(text, AREA_WIDTH)])
                    row += 1


def unlike(heads: Sequence[str]) -> list[str]:
    """The heads with a number behind those that stand before already: a table has no two columns of one name."""
    found: list[str] = []
    for head in heads:
        head = head[:MOST_OF_A_HEAD] or "–"
        name, number = head, 2
        while name.casefold() in {f.casefold() for f in found}:
            name, number = f"{head} ({number})", number + 1
        found.append(name)
    return found
