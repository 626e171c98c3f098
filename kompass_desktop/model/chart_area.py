"""The chart of one area: a bar per sub-criterion in percent of its max, with the points themselves at the right."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kompass_desktop.model.charts import (
    MARGIN,
    Drawing,
    Lanes,
    Measure,
    Rect,
    Series,
    Shape,
    Text,
    axis,
    lane_bars,
    lane_title,
    lanes,
    legend,
)

FIGURE_WIDTH = 92.0
"""The column at the right holds "24 av 30" in two sizes."""


class Lane(Struct, frozen=True):
    """A row: the sub-criterion's code and title, what it has ("24", "–") and out of what ("av 30")."""

    code: str
    title: str
    points: str
    of: str
    note: str = ""
    """Stands small under the points, for example what is tried instead."""


def area_lanes(count: int, width: float, height: float) -> Lanes:
    """Where the rows lie, for drawing them and for knowing which one was pressed."""
    return lanes(count, width, height, FIGURE_WIDTH)


def area_bars(
    area: int, rows: Sequence[Lane], series: Sequence[Series], width: float, height: float, measure: Measure
) -> Drawing:
    """The sub-criteria of an area; each series has one value per row, in percent of the row's max."""
    places = area_lanes(len(rows), width, height)
    shapes: list[Shape] = [*legend(series, width, measure), *axis(places, height)]
    for i, row in enumerate(rows):
        middle = places.middle(i)
        shapes += _chip(area, row.code, middle)
        shapes += lane_title(row.title, MARGIN + 48, places, i, measure)
        shapes += lane_bars(series, places, i)
        shapes += _figure(row, width - 14, middle, measure)
    return Drawing(width, height, tuple(shapes))


def _chip(area: int, code: str, middle: float) -> list[Shape]:
    """The code as it stands in every tab: on a sunken ground with an edge in the area's colour."""
    top = middle - 10
    return [
        Rect(MARGIN, top, 38, 20, "sunken", 3),
        Rect(MARGIN, top, 4, 20, f"area{area}", 1.5),
        Text(MARGIN + 21, middle, code, "small", "text", "centre", strong=True),
    ]


def _figure(row: Lane, x: float, middle: float, measure: Measure) -> list[Shape]:
    y = middle - 7 if row.note else middle
    blank = not row.points.isdigit()
    shapes: list[Shape] = [
        Text(x - measure(row.of, "small") - 5, y, row.points, "heading", "muted" if blank else "text", "right"),
        Text(x, y, row.of, "small", "muted", "right"),
    ]
    return [*shapes, Text(x, middle + 10, row.note, "caption", "muted", "right")] if row.note else shapes
