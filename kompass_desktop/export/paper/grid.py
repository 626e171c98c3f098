"""A table of any columns, which may go on over pages: its rows stay whole, its heads come back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kompass_desktop.export.blocks import Grid, GridRow
from kompass_desktop.export.paper.boxes import FEW, Box, paint_lines
from kompass_desktop.export.paper.lines import Line
from kompass_desktop.export.paper.look import HEIGHT, WIDTH, Look, Type
from kompass_desktop.export.paper.pen import Pen
from kompass_desktop.export.paper.structure import Element, header_cell, table
from kompass_desktop.export.paper.tables import spaced
from kompass_desktop.model.charts import CAP_HALF

PADDING = 3.2
GAP = 8.0
"""Between two columns."""
BADGE = 1.35
"""An area's badge, as a share of the type size."""
SHORT = HEIGHT * 0.45
"""A table that is no higher than this is not parted: the place that it leaves is no great hole."""
INDENT = 22.0
"""How far the text stands to the right of an area's badge."""

Broken = Callable[[str, Type, float], Sequence[Line]]
"""Breaks a text of a type to a width."""


@dataclass(frozen=True, slots=True)
class GridColumn:
    """Where a column lies from the left edge of the table, how wide its text is, and whether it holds figures."""

    left: float
    width: float
    figures: bool


@dataclass(frozen=True, slots=True)
class GridLine:
    """A row: the lines of each cell, and the elements that they are; a row that goes on keeps its elements."""

    cells: Sequence[Sequence[Line]]
    row: Element
    elements: Sequence[Element]
    area: int | None = None
    strong: bool = False
    again: bool = False


@dataclass(eq=False, slots=True, kw_only=True)
class GridBox(Box):
    """The table, or the part of it that stands on a page."""

    width: float
    columns: Sequence[GridColumn]
    head: GridLine
    rows: Sequence[GridLine]
    style: Type
    head_style: Type
    strong: Type
    element: Element
    again: bool = False

    @property
    def head_height(self) -> float:
        """The height of the row of heads."""
        return max(map(len, self.head.cells)) * self.head_style.leading + 2 * PADDING - 2

    @property
    def height(self) -> float:
        return self.head_height + sum(map(self._row_height, self.rows)) + 2

    @property
    def least(self) -> float:
        """All of a short table; of a long one the heads with the first two rows, or what of them a page could hold."""
        begun = self.head_height + sum(map(self._row_height, self.rows[:2])) + 2
        return self.height if self.height <= SHORT else min(begun, HEIGHT / 3)

    def _row_height(self, row: GridLine) -> float:
        return max(1, *map(len, row.cells)) * self.style.leading + 2 * PADDING

    def split(self, room: float) -> tuple[Box, Box] | None:
        room -= self.head_height + 2
        fits = 0
        for row in self.rows:
            room -= self._row_height(row)
            if room < -0.01:
                break
            fits += 1
        if fits == len(self.rows) - 1 and fits > 1 and self.rows[-1].strong:
            fits -= 1  # the sum takes the row above along
        if fits == len(self.rows):
            return None
        if fits:
            return self._parted(self.rows[:fits], self.rows[fits:])
        return self._cut(room + self._row_height(self.rows[0]))

    def _cut(self, room: float) -> tuple[Box, Box] | None:
        """A row that is longer than a page is the only one that is cut."""
        row = self.rows[0]
        lines = int((room - 2 * PADDING + 0.01) / self.style.leading)
        if self._row_height(row) <= HEIGHT - self.head_height - 2 or lines < FEW:
            return None
        first = replace(row, cells=[cell[:lines] for cell in row.cells])
        more = replace(row, cells=[cell[lines:] for cell in row.cells], again=True)
        return self._parted([first], [more, *self.rows[1:]])

    def _parted(self, rows: Sequence[GridLine], rest: Sequence[GridLine]) -> tuple[Box, Box]:
        return replace(self, rows=rows, keep=False), replace(self, rows=rest, again=True, before=0.0, new_page=False)

    def paint(self, pen: Pen, x: float, top: float) -> None:
        with pen.inside(self.element):
            if self.again:
                with pen.artifact():
                    self._paint_row(pen, self.head, x, top, self.head_style)
            else:
                self._paint_row(pen, self.head, x, top, self.head_style)
            top -= self.head_height
            for number, row in enumerate(self.rows):
                with pen.artifact():
                    strong = not number or row.strong
                    pen.rule(x, top, x + self.width, top, "line_strong" if strong else "line_soft", 0.6)
                self._paint_row(pen, row, x, top, self.strong if row.strong else self.style)
                top -= self._row_height(row)

    def _paint_row(self, pen: Pen, row: GridLine, x: float, top: float, style: Type) -> None:
        top -= PADDING - (1 if row is self.head else 0)
        badge = row.area is not None and not row.again
        if badge:
            with pen.artifact():
                size = style.size * BADGE
                pen.fill(x, top - style.baseline + CAP_HALF * style.size - size / 2, size, size, f"area{row.area}", 2)
        with pen.inside(row.row):
            for place, (column, lines, element) in enumerate(zip(self.columns, row.cells, row.elements, strict=True)):
                indent = INDENT if row.area is not None and not place else 0.0
                with pen.content(element):
                    if badge and not place:
                        self._paint_number(pen, str(row.area), x, top - style.baseline, style)
                    self._paint_cell(pen, column, lines, x + column.left + indent, top, style)

    def _paint_number(self, pen: Pen, number: str, x: float, baseline: float, style: Type) -> None:
        size = style.size * 0.82
        inset = (style.size * BADGE - pen.faces.width(number, "semibold", size)) / 2
        pen.word(x + inset, baseline + CAP_HALF * (style.size - size), number + " ", size, "semibold", "on_area")

    def _paint_cell(
        self, pen: Pen, column: GridColumn, lines: Sequence[Line], left: float, top: float, style: Type
    ) -> None:
        if not column.figures:
            paint_lines(pen, left, top, lines, style)
            return
        for number, line in enumerate(lines):
            x = left + column.width - pen.faces.width(line.text.rstrip(), style.weight, style.size)
            if line.fragments:
                pen.write(x, top - number * style.leading - style.baseline, line.fragments, style.size)


def grid_box(block: Grid, fit: Callable[[str], str], broken: Broken, look: Look) -> GridBox:
    """The box of a grid; `fit` fits words to the font."""
    style = look.small.with_colour("text")
    strong = replace(look.strong, size=style.size, leading=style.leading)
    head_style = look.caption
    places: list[GridColumn] = []
    left, gap = 0.0, GAP if len(block.columns) > 1 else 0.0
    for column in block.columns:
        width = column.share * WIDTH
        last = len(places) == len(block.columns) - 1
        places.append(GridColumn(left, width - (0.0 if last else gap), column.figures))
        left += width

    def line(row: GridRow, scope: str, kind: Type) -> GridLine:
        indent = 0.0 if row.area is None else INDENT
        cells = [
            spaced(broken(cell, kind, place.width - (0.0 if n else indent)))
            for n, (cell, place) in enumerate(zip(row.cells, places, strict=True))
        ]
        elements = [header_cell(scope) if scope == "Column" or not n else Element("TD") for n in range(len(cells))]
        return GridLine(cells, Element("TR"), elements, row.area, row.strong)

    return GridBox(
        before=8.0, after=14.0, width=WIDTH, columns=places, style=style, head_style=head_style, strong=strong,
        head=line(GridRow(tuple(column.head for column in block.columns)), "Column", head_style),
        rows=[line(row, "Row", strong if row.strong else style) for row in block.rows],
        element=table(fit(block.summary)),
    )  # fmt: skip
