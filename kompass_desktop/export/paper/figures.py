"""Pictures on a page: charts painted from the same geometry as on the screen, and the one large figure."""

from __future__ import annotations

from dataclasses import dataclass

from kompass_desktop.export.paper.boxes import Box
from kompass_desktop.export.paper.look import Type
from kompass_desktop.export.paper.pen import Pen
from kompass_desktop.export.paper.structure import Element, figure
from kompass_desktop.export.paper.tables import PointsBox
from kompass_desktop.model.charts import CAP_HALF, Badge, Dot, Drawing, Polygon, Rect, Shape, Text
from kompass_desktop.model.charts import Line as Stroke


def paint_drawing(pen: Pen, drawing: Drawing, x: float, top: float, scale: float) -> None:
    """Paints a chart with its upper left corner at x, top; `scale` is points per logical px."""
    for shape in drawing.shapes:
        _paint_shape(pen, shape, x, top, scale)


def _paint_shape(pen: Pen, shape: Shape, x: float, top: float, k: float) -> None:
    match shape:
        case Rect():
            left, bottom = x + shape.x * k, top - (shape.y + shape.height) * k
            width, height, radius = shape.width * k, shape.height * k, shape.radius * k
            if shape.halo:
                pen.fill(left - k, bottom - k, width + 2 * k, height + 2 * k, shape.halo, radius)
            pen.fill(left, bottom, width, height, shape.fill, radius)
        case Stroke():
            ends = (x + shape.x1 * k, top - shape.y1 * k, x + shape.x2 * k, top - shape.y2 * k)
            pen.rule(*ends, shape.colour, shape.width * k, [d * k for d in shape.dash])
        case Polygon():
            points = [(x + px * k, top - py * k) for px, py in shape.points]
            if shape.tint:
                pen.tint(points, shape.colour, shape.tint)
            pen.polygon(points, outline=shape.colour, width=shape.width * k, dash=[d * k for d in shape.dash])
        case Dot():
            for radius, colour in ((shape.radius + 1, shape.ring), (shape.radius, shape.fill)):
                pen.disc(x + shape.x * k, top - shape.y * k, radius * k, colour)
        case Badge():
            size = shape.size * k
            pen.badge(x + shape.x * k - size / 2, top - shape.y * k - size / 2, size, shape.number)
        case Text():
            _paint_text(pen, shape, x, top, k)


def _paint_text(pen: Pen, shape: Text, x: float, top: float, k: float) -> None:
    px, weight = pen.look.px(shape.style)
    if shape.strong:
        weight = "semibold"
    size = px * k
    left, baseline = x + shape.x * k, top - shape.y * k - CAP_HALF * size
    width = pen.faces.width(shape.text, weight, size)
    left -= {"left": 0.0, "centre": width / 2, "right": width}[shape.align]
    pen.word(left, baseline, shape.text + " ", size, weight, shape.colour)


@dataclass(eq=False, slots=True, kw_only=True)
class ChartBox(Box):
    """A chart; `alt` says in words what it shows. `left` is how much of the drawing's edge stays off the text."""

    drawing: Drawing
    scale: float
    width: float
    left: float
    alt: str

    @property
    def height(self) -> float:
        return self.drawing.height * self.scale

    def paint(self, pen: Pen, x: float, top: float) -> None:
        box = (x, top - self.height, x + self.width, top)
        with pen.content(figure(self.alt, box)):
            paint_drawing(pen, self.drawing, x - self.left * self.scale, top, self.scale)


@dataclass(eq=False, slots=True, kw_only=True)
class BesideBox(Box):
    """A chart with a table to the right of it, both centred on one line."""

    chart: ChartBox
    table: PointsBox
    gap: float

    @property
    def height(self) -> float:
        return max(self.chart.height, self.table.height)

    def paint(self, pen: Pen, x: float, top: float) -> None:
        self.chart.paint(pen, x, top - (self.height - self.chart.height) / 2)
        self.table.paint(pen, x + self.chart.width + self.gap, top - (self.height - self.table.height) / 2)


@dataclass(eq=False, slots=True, kw_only=True)
class TotalBox(Box):
    """The total: a large figure and what it is out of."""

    figure: str
    of: str
    style: Type
    of_style: Type

    @property
    def height(self) -> float:
        return self.style.leading

    def paint(self, pen: Pen, x: float, top: float) -> None:
        baseline = top - self.style.baseline
        with pen.content(Element("P")):
            pen.word(x, baseline, self.figure + " ", self.style.size, self.style.weight, "accent")
            width = pen.faces.width(self.figure + " ", self.style.weight, self.style.size)
            pen.word(x + width, baseline, self.of + " ", self.of_style.size, "regular", "muted")
