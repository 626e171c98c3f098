"""What a chart shows and where: plain shapes, so that the screen and the printed page draw the same picture.

Lengths are logical px at 100 % text, y grows downwards. Colours and type are roles of the look tokens, never values.
A text's `y` is the middle of its capital letters: the baseline lies CAP_HALF of the type size below it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final, Literal

from msgspec import Struct

CAP_HALF: Final = 0.33
"""Half the height of a capital in Source Sans 3, as a share of the type size."""

Align = Literal["left", "centre", "right"]
Form = Literal["own", "mean", "earlier", "tried"]
"""How a series is drawn, in form before colour: filled bar, upright, thin bar, dashed outline."""
Measure = Callable[[str, str], float]
"""The width in px of a text in a type role."""
TRIED_DASH: Final = (3.0, 2.0)


class Rect(Struct, frozen=True):
    """A filled rectangle, perhaps with rounded corners and an outline outside it."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    radius: float = 0.0
    halo: str | None = None


class Line(Struct, frozen=True):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    width: float = 1.0
    dash: tuple[float, ...] = ()


class Polygon(Struct, frozen=True):
    """A closed polygon with an outline and perhaps a tint (opacity 0–1)."""

    points: tuple[tuple[float, float], ...]
    colour: str
    width: float = 1.0
    dash: tuple[float, ...] = ()
    tint: float = 0.0


class Dot(Struct, frozen=True):
    """A filled circle with a ring."""

    x: float
    y: float
    radius: float
    fill: str
    ring: str


class Text(Struct, frozen=True):
    """A text on one line; `style` is a type role such as "small" or "heading"."""

    x: float
    y: float
    text: str
    style: str = "body"
    colour: str = "text"
    align: Align = "left"
    strong: bool = False


class Badge(Struct, frozen=True):
    """An area's mark: its number on the area's colour, centred at x, y."""

    x: float
    y: float
    number: int
    size: float = 22.0


Shape = Rect | Line | Polygon | Dot | Text | Badge


class Drawing(Struct, frozen=True):
    """A picture: its size and its shapes from back to front."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


class Series(Struct, frozen=True):
    """One row of values, in percent of each area's max (None is blank), with the form it is drawn in.

    `notes` stand small beside a value, for example "3 av 5" while an area is half scored.
    """

    label: str
    values: tuple[float | None, ...]
    form: Form = "own"
    notes: tuple[str, ...] = ()


LABEL_WIDTH, VALUE_WIDTH, MARGIN = 278.0, 52.0, 16.0
LEGEND_HEIGHT, AXIS_HEIGHT = 36.0, 30.0


class Lanes(Struct, frozen=True):
    """Where the rows of a bar chart lie: the left end of the axis, its length, and how high a row is."""

    count: int
    left: float
    span: float
    step: float

    def middle(self, i: int) -> float:
        """The middle of a row, from the top."""
        return LEGEND_HEIGHT + self.step * (i + 0.5)

    def at(self, y: float) -> int | None:
        """The row at a height; None over and under them."""
        i = math.floor((y - LEGEND_HEIGHT) / self.step)
        return i if 0 <= i < self.count else None


def lanes(count: int, width: float, height: float, value_width: float = VALUE_WIDTH) -> Lanes:
    """The rows of a bar chart of some size."""
    left = min(LABEL_WIDTH, width * 0.36)
    return Lanes(count, left, width - left - value_width, (height - LEGEND_HEIGHT - AXIS_HEIGHT) / max(1, count))


def bars(titles: Sequence[str], series: Sequence[Series], width: float, height: float, measure: Measure) -> Drawing:
    """Horizontal bars, one row per area; the first series is the evaluation's own and has its values at the right."""
    rows = lanes(len(titles), width, height)
    shapes: list[Shape] = [*legend(series, width, measure), *axis(rows, height)]
    for i, title in enumerate(titles):
        shapes.append(Badge(MARGIN + 11, rows.middle(i), i + 1))
        shapes += lane_title(title, MARGIN + 32, rows, i, measure)
        shapes += lane_bars(series, rows, i)
        shapes += _value(series[0], i, width, rows.middle(i))
    return Drawing(width, height, tuple(shapes))


def axis(rows: Lanes, height: float) -> list[Shape]:
    """Lines at 0–100 by 20 with their figures under."""
    shapes: list[Shape] = []
    for percent in range(0, 101, 20):
        x = rows.left + rows.span * percent / 100
        shapes.append(Line(x, LEGEND_HEIGHT, x, height - AXIS_HEIGHT + 4, "line"))
        shapes.append(Text(x, height - AXIS_HEIGHT / 2 + 1, str(percent), "caption", "muted", "centre"))
    return shapes


def lane_title(title: str, x: float, rows: Lanes, i: int, measure: Measure) -> list[Shape]:
    """A row's title in at most two lines, from x to the axis."""
    lines = wrapped(title, rows.left - x - 10, "body", measure, most=2)
    middle = rows.middle(i) - (len(lines) - 1) * 10
    return [Text(x, middle + n * 20, line) for n, line in enumerate(lines)]


def lane_bars(series: Sequence[Series], rows: Lanes, i: int) -> list[Shape]:
    """What every series has in a row; alone on its row, a bar stands in the middle of it."""
    lowered = 0 if any(s.form == "earlier" for s in series) else 2
    shown, middle = [one for one in series if _differs(one, series[0], i)], rows.middle(i) + lowered
    return [shape for one in shown for shape in _bar(one.form, one.values[i], rows, middle)]


def _differs(one: Series, own: Series, i: int) -> bool:
    """What is tried is drawn only where it is other than what there is."""
    return one.form != "tried" or one.values[i] != own.values[i]


def _bar(form: Form, value: float | None, rows: Lanes, middle: float) -> list[Shape]:
    if value is None:
        return []
    left, length = rows.left, rows.span * on_scale(value) / 100
    if form == "own":
        return [Rect(left, middle - 9, length, 14, "accent", 2)]
    if form == "earlier":
        return [Rect(left, middle + 8, length, 4, "earlier", 1)]
    if form == "tried":
        return [_outlined(left, middle - 12, length, 20)]
    return [Rect(left + length - 1.5, middle - 13, 3, 23, "mean", 1, halo="surface")]


def _outlined(x: float, y: float, width: float, height: float) -> Polygon:
    """The form of what is only tried: a dashed outline, nothing in it."""
    return Polygon(((x, y), (x + width, y), (x + width, y + height), (x, y + height)), "text", 1.5, TRIED_DASH)


def _value(own: Series, i: int, width: float, middle: float) -> list[Shape]:
    value, note = own.values[i], own.notes[i] if i < len(own.notes) else ""
    x, y = width - 14, middle - 7 if note else middle
    shown = Text(x, y, "–" if value is None else str(value), "heading", "muted" if value is None else "text", "right")
    return [shown, Text(x, middle + 9, note, "caption", "muted", "right")] if note else [shown]


def on_scale(value: float) -> float:
    """A value within 0–100: what a file may hold by mistake is not drawn outside the picture."""
    return max(0, min(100, value))


def legend(series: Sequence[Series], width: float, measure: Measure) -> list[Shape]:
    """The series' names beside a sample of each; where they have no room, each is elided to an equal share."""
    shapes: list[Shape] = []
    x, y = MARGIN, 15.0
    labels = [one.label for one in series]
    if x + sum(measure(label, "small") + 56 for label in labels) - 26 > width - MARGIN:
        share = (width - MARGIN) / len(labels) - 56
        labels = [elided(label, share, "small", measure) for label in labels]
    for one, label in zip(series, labels, strict=True):
        shapes += [sample(one.form, x, y), Text(x + 30, y, label, "small")]
        x += 30 + measure(label, "small") + 26
    return shapes


def sample(form: Form, x: float, y: float) -> Shape:
    """What a series looks like, for the legend: 22 wide, its middle at y."""
    if form == "own":
        return Rect(x, y - 6, 22, 12, "accent", 2)
    if form == "mean":
        return Rect(x + 9, y - 10, 3, 20, "mean", 1)
    if form == "tried":
        return _outlined(x, y - 7, 22, 14)
    return Rect(x, y - 2, 22, 4, "earlier", 1)


def radar(series: Sequence[Series], width: float, height: float) -> Drawing:
    """The profile as a polygon over the areas' axes, with rings at 25–100. A blank leaves a gap, it is not zero."""
    count = len(series[0].values)
    cx, cy, reach = width / 2, height / 2 + 4, min(width, height) / 2 - 40

    def at(i: int, value: float) -> tuple[float, float]:
        angle = 2 * math.pi * i / count
        return cx + reach * value / 100 * math.sin(angle), cy - reach * value / 100 * math.cos(angle)

    rings = [Polygon(tuple(at(i, ring) for i in range(count)), "line") for ring in (25, 50, 75, 100)]
    shapes: list[Shape] = [*rings, *(Line(cx, cy, *at(i, 100), "line") for i in range(count))]
    for one in reversed(series):
        shapes += _outline(one, at)
    shapes += [Text(cx + 4, cy - reach * ring / 100 + 10, str(ring), "caption", "muted") for ring in (50, 100)]
    for i, value in enumerate(series[0].values):
        if value is not None:
            shapes.append(Dot(*at(i, on_scale(value)), 3.5, "accent", "surface"))
    for one in series:
        if one.form == "tried":
            tried = [(i, v) for i, v in enumerate(one.values) if v is not None and _differs(one, series[0], i)]
            shapes += [Dot(*at(i, on_scale(v)), 3, "surface", "text") for i, v in tried]
    shapes += [Badge(*at(i, 100 + 2200 / max(reach, 1)), i + 1) for i in range(count)]
    return Drawing(width, height, tuple(shapes))


def _outline(series: Series, at: Callable[[int, float], tuple[float, float]]) -> list[Shape]:
    colour, width, tint, dash = {
        "own": ("accent", 2.5, 0.14, ()),
        "mean": ("mean", 1.5, 0.0, (4.0, 3.0)),
        "earlier": ("earlier", 1.5, 0.0, ()),
        "tried": ("text", 2.0, 0.0, (1.0, 1.5)),
    }[series.form]
    points = [None if value is None else at(i, on_scale(value)) for i, value in enumerate(series.values)]
    known = [p for p in points if p is not None]
    if len(known) == len(points):
        return [Polygon(tuple(known), colour, width, dash, tint)]
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return [Line(*a, *b, colour, width, dash) for a, b in pairs if a is not None and b is not None]


def wrapped(text: str, width: float, style: str, measure: Measure, most: int) -> list[str]:
    """The text in at most `most` lines no wider than `width`; what does not fit ends with an ellipsis."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer, style) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [elided(line, width, style, measure) for line in lines] or [""]


def elided(text: str, width: float, style: str, measure: Measure) -> str:
    """The text, cut with an ellipsis where it is wider than `width`."""
    if measure(text, style) <= width:
        return text
    while text and measure(text + "…", style) > width:
        text = text[:-1].rstrip()
    return text + "…"
