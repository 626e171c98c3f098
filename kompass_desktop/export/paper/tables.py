"""The tables of a report: points with their sum, and strengths beside improvements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kompass_desktop.export.paper.boxes import FEW, Box, lines_that_fit, paint_lines
from kompass_desktop.export.paper.lines import Line
from kompass_desktop.export.paper.look import HEIGHT, Type
from kompass_desktop.export.paper.pen import Pen
from kompass_desktop.export.paper.structure import Element, header_cell
from kompass_desktop.model.charts import CAP_HALF

PADDING = 4.0
SIGN = 15.0
"""The room for a sign before a strength or an improvement."""

SHORT = HEIGHT * 0.3
"""Strengths and improvements that take no more than this stand together, also if that leaves a page's foot empty."""


# ---- points
@dataclass(frozen=True, slots=True)
class PointsLine:
    """A row: code or badge, the title's lines, achieved and max."""

    code: str
    title: Sequence[Line]
    achieved: str
    max_points: str
    area: int | None = None
    indent: float = 0.0


@dataclass(eq=False, slots=True, kw_only=True)
class PointsBox(Box):
    """A table of points. It is never parted: at most nine rows.

    Code, first line of the title, achieved and max are written one after the other on one line, also in the file, so
    that a program that copies the text finds them together; the rest of a long title follows.
    """

    width: float
    head: PointsLine
    rows: Sequence[PointsLine]
    total: PointsLine
    style: Type
    head_style: Type
    strong: Type
    element: Element
    boxed: bool = False
    columns: tuple[float, float] = (52.0, 40.0)

    @property
    def height(self) -> float:
        rows = sum(self._row_height(row, self.style) for row in self.rows)
        edges = self._row_height(self.head, self.head_style) + self._row_height(self.total, self.strong)
        return rows + edges + (12 if self.boxed else 2)

    def _row_height(self, row: PointsLine, style: Type) -> float:
        return max(1, len(row.title)) * style.leading + 2 * PADDING - (3 if style is self.head_style else 0)

    def paint(self, pen: Pen, x: float, top: float) -> None:
        left, right = (x + 12, x + self.width - 12) if self.boxed else (x, x + self.width)
        if self.boxed:
            with pen.artifact():
                pen.frame(x, top - self.height, self.width, self.height, "line_control", 6)
            top -= 6
        with pen.inside(self.element):
            top = self._paint_row(pen, self.head, left, right, top, self.head_style, "Column")
            for number, row in enumerate(self.rows):
                with pen.artifact():
                    pen.rule(left, top, right, top, "line_soft" if number else "line_strong", 0.6)
                top = self._paint_row(pen, row, left, right, top, self.style, "Row")
            with pen.artifact():
                pen.rule(left, top, right, top, "line_strong", 0.6)
            self._paint_row(pen, self.total, left, right, top, self.strong, "Row")

    def _paint_row(
        self, pen: Pen, row: PointsLine, left: float, right: float, top: float, style: Type, scope: str
    ) -> float:
        """Paints a row and returns where the next one begins."""
        padding = PADDING - (1.5 if style is self.head_style else 0)
        baseline = top - padding - style.baseline
        heads = [header_cell(scope), *(header_cell("Column") if scope == "Column" else Element("TD") for _ in "pm")]
        title_left = left + row.indent
        badge = style.size * 1.35
        if row.area is not None:
            with pen.artifact():
                bottom = baseline + CAP_HALF * style.size - badge / 2
                pen.fill(left, bottom, badge, badge, f"area{row.area}", badge * 0.15)
        with pen.inside(Element("TR")):
            with pen.content(heads[0]):
                if row.area is not None:
                    number, size = str(row.area), style.size * 0.82
                    inset = (badge - pen.faces.width(number, "semibold", size)) / 2
                    middle = baseline + CAP_HALF * (style.size - size)
                    pen.word(left + inset, middle, number + " ", size, "semibold", "on_area")
                elif row.code:
                    pen.word(left, baseline, row.code + " ", style.size, style.weight, style.colour)
                paint_lines(pen, title_left, top - padding, spaced(row.title[:1]), style)
            figures = "semibold" if scope == "Row" else style.weight
            for cell, text, edge in (
                (heads[1], row.achieved, right - self.columns[1]), (heads[2], row.max_points, right)
            ):  # fmt: skip
                colour = "muted" if cell is heads[2] or text == "–" else style.colour
                weight = style.weight if cell is heads[2] else figures
                with pen.content(cell):
                    pen.word_right(edge, baseline, text + " ", style.size, weight, colour)
            if len(row.title) > 1:
                with pen.content(heads[0]):
                    paint_lines(pen, title_left, top - padding - style.leading, row.title[1:], style)
        return top - self._row_height(row, style)


def spaced(lines: Sequence[Line]) -> list[Line]:
    """The lines with a space at their ends, so that the figures beside them are words of their own."""
    spaced: list[Line] = []
    for line in lines:
        if line.fragments:
            last = replace(line.fragments[-1], text=line.fragments[-1].text.rstrip() + " ")
            spaced.append(Line((*line.fragments[:-1], last), line.width))
    return spaced


# ---- strengths and improvements
@dataclass(frozen=True, slots=True)
class FindingLines:
    """A strength or an improvement: its lines, and its sign ("+", "–", or a drawn "star"), empty where it goes on."""

    lines: Sequence[Line]
    sign: str
    point: Element
    body: Element


@dataclass(eq=False, slots=True, kw_only=True)
class FindingsBox(Box):
    """Strengths beside improvements. Each column goes on over a page break by itself, under a repeated head."""

    column: float
    gap: float
    heads: tuple[str, str]
    columns: tuple[Sequence[FindingLines], Sequence[FindingLines]]
    style: Type
    head_style: Type
    table: Element
    rows: tuple[Element, Element]
    cells: tuple[Element, Element]
    lists: tuple[Element, Element]
    again: bool = False

    @property
    def head_height(self) -> float:
        """The height of the row of heads."""
        return self.head_style.leading + 9

    @property
    def height(self) -> float:
        return self.head_height + max(self._column_height(column) for column in self.columns)

    @property
    def least(self) -> float:
        """All of a short table; of a long one the heads and the first two of each column, if a page could hold them."""
        if self.height <= SHORT:
            return self.height
        firsts = [self._column_height(column[:2]) for column in self.columns]
        return self.head_height + min(max(firsts), 12 * self.style.leading)

    def _column_height(self, column: Sequence[FindingLines]) -> float:
        return sum(self._finding_height(finding) for finding in column)

    def _finding_height(self, finding: FindingLines) -> float:
        return len(finding.lines) * self.style.leading + 2 * PADDING

    def split(self, room: float) -> tuple[Box, Box] | None:
        room -= self.head_height
        parts = [self._part(column, room) for column in self.columns]
        if not any(first for first, _ in parts):
            return None
        (strengths, more_strengths), (improvements, more_improvements) = parts
        rest = replace(self, columns=(more_strengths, more_improvements), again=True, before=0.0)
        return replace(self, columns=(strengths, improvements)), rest

    def _part(
        self, column: Sequence[FindingLines], room: float
    ) -> tuple[Sequence[FindingLines], Sequence[FindingLines]]:
        """What of a column fits into `room`, and the rest."""
        for number, finding in enumerate(column):
            height = self._finding_height(finding)
            if height <= room + 0.01:
                room -= height
                continue
            fits = lines_that_fit(len(finding.lines), room, self.style.leading, 2 * PADDING)
            if len(finding.lines) < 2 * FEW or not fits:
                return column[:number], column[number:]
            first = replace(finding, lines=finding.lines[:fits])
            more = replace(finding, lines=finding.lines[fits:], sign="")
            return [*column[:number], first], [more, *column[number + 1 :]]
        return column, ()

    def paint(self, pen: Pen, x: float, top: float) -> None:
        with pen.inside(self.table):
            for side, left in enumerate((x, x + self.column + self.gap)):
                if self.columns[side] or not self.again:
                    self._paint_head(pen, side, left, top)
                with pen.inside(self.rows[1], self.cells[side], self.lists[side]):
                    self._paint_column(pen, self.columns[side], left, top - self.head_height)

    def _paint_head(self, pen: Pen, side: int, left: float, top: float) -> None:
        style = self.head_style
        if self.again:
            with pen.artifact():
                pen.word(left, top - style.baseline, self.heads[side] + " ", style.size, style.weight, style.colour)
        else:
            with pen.inside(self.rows[0]), pen.content(header_cell("Column")):
                pen.word(left, top - style.baseline, self.heads[side] + " ", style.size, style.weight, style.colour)
        with pen.artifact():
            below = top - self.head_height + 4
            pen.rule(left, below, left + self.column, below, "line_strong", 0.6)

    def _paint_column(self, pen: Pen, findings: Sequence[FindingLines], left: float, top: float) -> None:
        for number, finding in enumerate(findings):
            if number:
                with pen.artifact():
                    pen.rule(left, top, left + self.column, top, "line_soft", 0.6)
            baseline = top - PADDING - self.style.baseline
            with pen.inside(finding.point):
                self._paint_sign(pen, finding, left, baseline)
                with pen.content(finding.body):
                    paint_lines(pen, left + SIGN, top - PADDING, finding.lines, self.style)
            top -= self._finding_height(finding)

    def _paint_sign(self, pen: Pen, finding: FindingLines, left: float, baseline: float) -> None:
        """The sign is decoration: the head of the column says what a point is, and a gold star is said in words."""
        if not finding.sign:
            return
        with pen.artifact():
            if finding.sign == "star":
                pen.star(left + 4.6, baseline + 0.33 * self.style.size, 5.2, "star")
            else:
                colour = {"+": "good", "–": "improve"}.get(finding.sign, "accent")
                pen.curves(left + 1.6, baseline, finding.sign, self.style.size, "semibold", colour)
