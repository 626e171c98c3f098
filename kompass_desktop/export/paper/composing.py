"""Turns blocks into boxes: chooses type, breaks lines, and says what keeps together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kompass_desktop.export.blocks import (
    Beside,
    Block,
    Bullets,
    Chart,
    Contents,
    Cover,
    Document,
    Finding,
    FindingsTable,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    Places,
    PointsTable,
    Runs,
    Total,
    WritingLines,
)
from kompass_desktop.export.cleaning import Fitter
from kompass_desktop.export.paper.boxes import COUNTED_INDENT, POINT_INDENT, Box, HeadingBox, PointBox, TextBox
from kompass_desktop.export.paper.contents import contents_boxes
from kompass_desktop.export.paper.cover import cover_box
from kompass_desktop.export.paper.figures import BesideBox, ChartBox, TotalBox
from kompass_desktop.export.paper.fonts import Faces
from kompass_desktop.export.paper.grid import grid_box
from kompass_desktop.export.paper.lines import Breaker, Fragment, Line
from kompass_desktop.export.paper.look import MEASURE, WIDTH, Look, Type
from kompass_desktop.export.paper.structure import Element, point_list, table
from kompass_desktop.export.paper.tables import SIGN, FindingLines, FindingsBox, PointsBox, PointsLine
from kompass_desktop.export.paper.writing_lines import places_box, writing_box
from kompass_desktop.model import charts

CHART_WIDTH_PX = 772.0
"""Where the titles of all areas fit on two lines beside the bars."""
BARS_HEIGHT_PX, COMPARED_HEIGHT_PX, RADAR_PX = 420.0, 386.0, 330.0
BARS_EDGES_PX = (charts.MARGIN, 14.0)
"""What the geometry leaves free at the left and right of the bars; on paper they reach the edges of the text."""
COLUMN_GAP = 22.0


class Composer:
    """Makes the boxes of one document, with the widths of its faces."""

    def __init__(self, document: Document, faces: Faces, look: Look, fitter: Fitter) -> None:
        self._document, self._faces, self._look, self._fit = document, faces, look, fitter.fit
        self._new_page = False

    def boxes(self) -> Iterator[list[Box]]:
        """The boxes of each block."""
        for block in self._document.blocks:
            if isinstance(block, PageBreak):
                self._new_page = True
            boxes = self._boxes(block)
            if self._new_page and boxes:
                boxes[0].new_page, self._new_page = True, False
            yield boxes

    def _boxes(self, block: Block) -> list[Box]:
        match block:
            case Cover():
                self._new_page = True
                return [cover_box(block, self._lines, self._look)]
            case Contents():
                return list(contents_boxes(block, self._document, self._fit, self._lines, self._look))
            case Heading():
                return [self._heading(block)]
            case Paragraph():
                return [self._paragraph(block)]
            case Bullets():
                return list(self._bullets(block))
            case Total():
                return [self._total(block)]
            case PointsTable() | FindingsTable() | Grid():
                return list(self._table(block))
            case Chart():
                return [self._chart(block, WIDTH)]
            case Beside():
                return [self._beside(block)]
            case Places():
                return [places_box(block, self._fit, self._lines, self._look.body)]
            case WritingLines():
                return [writing_box(block, self._fit, self._look.caption)]
            case PageBreak():
                return []

    # ---- text
    def _lines(self, text: str, style: Type, width: float) -> list[Line]:
        fragments = [Fragment(self._fit(text), style.weight, style.colour)]
        return Breaker(self._faces, style.size, width).lines(fragments)

    def _cut(self, text: str, style: Type, width: float) -> str:
        """A text for one line, ended with an ellipsis where it is longer."""
        return charts.elided(self._fit(text), width, "", lambda t, _: self._faces.width(t, style.weight, style.size))

    def _heading_lines(self, text: str, style: Type, width: float) -> list[Line]:
        fragments = [Fragment(self._fit(text), style.weight, style.colour)]
        return Breaker(self._faces, style.size, width).balanced(fragments)

    def _run_lines(self, runs: Runs, style: Type, width: float) -> list[Line]:
        fragments = [Fragment(self._fit(r.text), "semibold" if r.strong else style.weight, style.colour) for r in runs]
        return Breaker(self._faces, style.size, width).lines(fragments)

    def _paragraph(self, block: Paragraph) -> TextBox:
        look = self._look
        style = {
            "text": look.body,
            "muted": look.body.with_colour("muted"),
            "caption": look.caption,
            "lead": look.lead,
        }[block.tone]
        leads_on = block.tone in ("text", "muted") and block.runs[-1].text.rstrip().endswith(":")
        return TextBox(
            before=0.0, after=16.0 if block.tone == "caption" else 8.0, keep=leads_on,
            lines=self._run_lines(block.runs, style, WIDTH if block.tone == "caption" else MEASURE),
            style=style, element=Element("P"), mark=block.mark,
            mark_style=look.small,
        )  # fmt: skip

    def _bullets(self, block: Bullets) -> Iterator[PointBox]:
        style, points = self._look.body, point_list(block.counted)
        indent = COUNTED_INDENT if block.counted else POINT_INDENT
        for number, item in enumerate(block.items):
            last = number == len(block.items) - 1
            keep = block.leads_on or (number in (0, len(block.items) - 2) and not last)
            yield PointBox(
                after=8.0 if last else 2.5, keep=keep, lines=self._run_lines(item.runs, style, MEASURE - indent),
                style=style, points=points, point=Element("LI"), body=Element("LBody"), mark=item.mark,
                mark_style=self._look.small, label=f"{number + 1}." if block.counted else "•", indent=indent,
            )  # fmt: skip

    def _heading(self, block: Heading) -> HeadingBox:
        look = self._look
        style = {1: look.heading_1, 2: look.heading_2, 3: look.heading_3}[block.level]
        before = {1: 0.0, 2: 20.0, 3: 15.0}[block.level]
        after = {1: 16.0, 2: 8.0, 3: 4.0}[block.level]
        number = self._fit(block.number)
        number_width = self._faces.width(number + " ", style.weight, style.size) + style.size * 0.25 if number else 0.0
        badge = 0.0 if block.area is None else style.leading + look.small.leading
        indent = number_width + (badge + 10 if badge else 0.0)
        return HeadingBox(
            before=before, after=12.0 if badge else after, keep=True, new_page=block.new_page, role=f"H{block.level}",
            words=self._fit(block.words), id=block.id,
            eyebrow=self._cut(block.eyebrow, look.small, WIDTH - (badge + 10 if badge else 0.0)),
            eyebrow_style=look.small,
            number=number, number_width=number_width, lines=self._heading_lines(block.text, style, WIDTH - indent),
            style=style, area=block.area, badge=badge,
        )  # fmt: skip

    def _total(self, block: Total) -> TotalBox:
        look = self._look
        return TotalBox(
            after=8.0, keep=True, figure=self._fit(block.figure), of=self._fit(block.of), style=look.display,
            of_style=look.lead,
        )  # fmt: skip

    # ---- tables
    def _table(self, block: PointsTable | FindingsTable | Grid) -> Iterator[Box]:
        if isinstance(block, PointsTable):
            yield from self._points(block)
        elif isinstance(block, FindingsTable):
            yield self._findings(block)
        else:
            yield grid_box(block, self._fit, self._lines, self._look)

    def _points(self, block: PointsTable) -> Iterator[Box]:
        note = self._lines(block.note, self._look.small, MEASURE) if block.note else []
        box = self._points_box(block, WIDTH)
        box.before, box.after, box.keep = 10.0, 4.0 if note else 16.0, bool(note)
        yield box
        if note:
            small = self._look.small
            yield TextBox(after=16.0, lines=note, style=small, element=Element("P"), mark_style=small)

    def _points_box(
        self, block: PointsTable, width: float, columns: tuple[float, float] = (52.0, 40.0), *, small: bool = False
    ) -> PointsBox:
        look = self._look
        style = look.small.with_colour("text") if small else look.body
        strong = replace(look.strong, size=style.size, leading=style.leading)
        inner = width - (24 if block.boxed else 0)
        indent = 26.0
        room = inner - sum(columns) - indent - 4
        head_style = look.small.with_colour("muted") if block.boxed or block.area is None else look.strong
        head_indent = 0.0 if head_style.colour == "muted" else indent
        rows = [
            PointsLine(
                "" if row.area else self._fit(row.code), self._lines(row.title, style, room),
                self._fit(row.achieved), self._fit(row.max_points), row.area, indent,
            )
            for row in block.rows
        ]  # fmt: skip
        head = PointsLine(
            "", self._lines(block.heads[0], head_style, room), self._fit(block.heads[1]), self._fit(block.heads[2]),
            block.area if head_indent else None, head_indent,
        )  # fmt: skip
        total = PointsLine(
            "", self._lines(block.total.title, strong, room + indent), self._fit(block.total.achieved),
            self._fit(block.total.max_points),
        )  # fmt: skip
        return PointsBox(
            width=width, head=head, rows=rows, total=total, style=style, head_style=head_style,
            strong=strong, element=table(self._fit(block.summary)), boxed=block.boxed, columns=columns,
        )  # fmt: skip

    def _findings(self, block: FindingsTable) -> FindingsBox:
        look = self._look
        column = (WIDTH - COLUMN_GAP) / 2
        sides = [
            self._column(block.strengths, block.signs[0], column, block),
            self._column(block.improvements, block.signs[1], column, block),
        ]  # fmt: skip
        return FindingsBox(
            before=18.0, after=14.0, column=column, gap=COLUMN_GAP,
            heads=(self._fit(block.heads[0]), self._fit(block.heads[1])), columns=(sides[0], sides[1]),
            style=look.body, head_style=look.heading_3, table=table(self._fit(block.summary)),
            rows=(Element("TR"), Element("TR")), cells=(Element("TD"), Element("TD")),
            lists=(Element("L"), Element("L")),
        )  # fmt: skip

    def _column(
        self, findings: Sequence[Finding], sign: str, column: float, block: FindingsTable
    ) -> list[FindingLines]:
        style = self._look.body
        breaker = Breaker(self._faces, style.size, column - SIGN)
        found: list[FindingLines] = []
        for finding in findings:
            parts = [Fragment(finding.mark + " ", "regular", "muted")] if finding.mark else []
            parts.append(Fragment(self._fit(finding.text)))
            if finding.gold_star and block.gold_star:
                parts.append(Fragment(f" ({self._fit(block.gold_star)})", "regular", "star"))
            lines = breaker.lines(parts)
            found.append(FindingLines(lines, "star" if finding.gold_star else sign, Element("LI"), Element("LBody")))
        if not found:
            lines = breaker.lines([Fragment(self._fit(block.none), "regular", "muted")])
            found.append(FindingLines(lines, "", Element("LI"), Element("LBody")))
        return found

    # ---- pictures
    def _chart(self, block: Chart, width: float) -> ChartBox:
        drawing = self._drawing(block)
        left, right = BARS_EDGES_PX if block.kind == "bars" else (0.0, 0.0)
        return ChartBox(
            before=10.0, after=4.0, keep=True, drawing=drawing, width=width, left=left,
            scale=width / (drawing.width - left - right), alt=self._fit(block.alt),
        )  # fmt: skip

    def _drawing(self, block: Chart) -> charts.Drawing:
        series = [
            charts.Series(self._legend(s.label), s.values, s.form, tuple(map(self._fit, s.notes))) for s in block.series
        ]
        if block.kind == "bars":
            titles = [self._fit(t) for t in block.titles]
            height = BARS_HEIGHT_PX if len(series) == 1 else COMPARED_HEIGHT_PX
            return charts.bars(titles, series, CHART_WIDTH_PX, height, self._measure_px)
        return charts.radar(series, RADAR_PX, RADAR_PX)

    def _legend(self, label: str) -> str:
        return charts.elided(self._fit(label), CHART_WIDTH_PX / 3, "small", self._measure_px)

    def _measure_px(self, text: str, role: str) -> float:
        size, weight = self._look.px(role)
        return self._faces.width(text, weight, size)

    def _beside(self, block: Beside) -> BesideBox:
        chart = self._chart(block.chart, WIDTH * 0.41)
        right = WIDTH - chart.width - COLUMN_GAP
        figures = self._points_box(block.table, right, (42.0, 32.0), small=True)
        return BesideBox(before=6.0, after=4.0, keep=True, chart=chart, table=figures, gap=COLUMN_GAP)
