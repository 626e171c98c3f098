"""What a chart shows and where: all inside the picture, lengths in proportion, blank as a gap and never as zero."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kompass_desktop.model.charts import (
    LEGEND_HEIGHT,
    Badge,
    Dot,
    Drawing,
    Line,
    Polygon,
    Rect,
    Series,
    Shape,
    Text,
    bars,
    elided,
    radar,
    wrapped,
)

SIZES = {"small": 13.0, "body": 14.0, "heading": 16.0, "caption": 12.0}
TITLES = [f"Område {n} med ett namn som är långt nog att brytas över två rader" for n in range(1, 9)]
VALUES = st.lists(st.none() | st.integers(0, 100), min_size=8, max_size=8).map(tuple)


def measure(text: str, style: str) -> float:
    """A text's width where every letter is half as wide as the type is high."""
    return len(text) * SIZES[style] / 2


def reach(shape: Shape) -> Iterator[tuple[float, float]]:
    """The outermost points of a shape."""
    match shape:
        case Rect(x, y, width, height):
            yield from ((x, y), (x + width, y + height))
        case Line(x1, y1, x2, y2):
            yield from ((x1, y1), (x2, y2))
        case Polygon(points):
            yield from points
        case Dot(x, y, radius):
            yield from ((x - radius, y - radius), (x + radius, y + radius))
        case Badge(x, y, _, size):
            yield from ((x - size / 2, y - size / 2), (x + size / 2, y + size / 2))
        case Text(x, y, text, style, align=align):
            width, half = measure(text, style), SIZES[style] / 2
            left = {"left": x, "centre": x - width / 2, "right": x - width}[align]
            yield from ((left, y - half), (left + width, y + half))


def outside(drawing: Drawing) -> list[Shape]:
    """The shapes that stick out of the picture."""
    return [
        shape
        for shape in drawing.shapes
        for x, y in reach(shape)
        if not (-0.01 <= x <= drawing.width + 0.01 and -0.01 <= y <= drawing.height + 0.01)
    ]


def own_bars(drawing: Drawing) -> list[Rect]:
    """The bars of the evaluation itself, without the legend."""
    return [s for s in drawing.shapes if isinstance(s, Rect) and s.fill == "accent" and s.y > LEGEND_HEIGHT]


def three(values: Sequence[int | None]) -> list[Series]:
    """The evaluation itself, a mean and an earlier evaluation."""
    return [
        Series("Exempelköping 2026", tuple(values), "own", tuple("3 av 5" if v is None else "" for v in values)),
        Series("Medel 2024–2026 (48 kommuner)", (50,) * 8, "mean"),
        Series("Exempelköping 2022", tuple(reversed(values)), "earlier"),
    ]


@given(VALUES, st.integers(420, 1600), st.integers(320, 1000))
def test_everything_in_the_bar_chart_lies_inside_the_picture(
    values: tuple[int | None, ...], width: int, height: int
) -> None:
    assert outside(bars(TITLES, three(values), width, height, measure)) == []


@given(VALUES, st.integers(160, 900), st.integers(160, 900))
def test_everything_in_the_radar_lies_inside_the_picture(
    values: tuple[int | None, ...], width: int, height: int
) -> None:
    assert outside(radar(three(values), width, height)) == []


@given(st.integers(-20, 150), st.integers(1, 7))
def test_a_value_beyond_the_scale_stays_inside_the_picture(value: int, place: int) -> None:
    values = tuple(value if i == place else 50 for i in range(8))
    assert outside(radar([Series("x", values)], 300, 300)) == []
    assert outside(bars(TITLES, [Series("x", values)], 600, 400, measure)) == []


def test_a_bar_is_as_long_as_its_value_and_100_reaches_the_end_of_the_axis() -> None:
    values = (0, 10, 20, 25, 50, 75, 90, 100)
    drawing = bars(TITLES, [Series("x", values)], 900, 500, measure)
    lengths = [bar.width for bar in own_bars(drawing)]
    assert lengths == pytest.approx([lengths[-1] * v / 100 for v in values])
    axis = max(s.x1 for s in drawing.shapes if isinstance(s, Line))
    assert own_bars(drawing)[-1].x + lengths[-1] == pytest.approx(axis)


def test_a_blank_area_has_no_bar_and_a_dash_for_its_value_while_zero_has_both() -> None:
    drawing = bars(TITLES, [Series("x", (None, 0, 50, 50, 50, 50, 50, 50))], 900, 500, measure)
    assert len(own_bars(drawing)) == 7
    values = [s.text for s in drawing.shapes if isinstance(s, Text) and s.style == "heading"]
    assert values[:3] == ["–", "0", "50"]


def test_a_note_stands_beside_the_value_of_an_area_that_is_half_scored() -> None:
    drawing = bars(TITLES, [Series("x", (40,) * 8, notes=("3 av 5",))], 900, 500, measure)
    assert [s.text for s in drawing.shapes if isinstance(s, Text) and s.text == "3 av 5"] == ["3 av 5"]


def test_the_legend_names_every_series_in_order_and_elides_what_has_no_room() -> None:
    long = [Series(f"En serie med ett mycket långt namn {n}", (1,) * 8, "own") for n in range(4)]
    drawing = bars(TITLES, long, 420, 400, measure)
    assert outside(drawing) == []
    shown = [s.text for s in drawing.shapes if isinstance(s, Text) and s.style == "small"]
    assert len(shown) == 4
    assert all(text.startswith("En") and text.endswith("…") for text in shown)
    full = bars(TITLES, three((1,) * 8), 1400, 400, measure)
    labels = [s.text for s in full.shapes if isinstance(s, Text) and s.style == "small"]
    assert labels == ["Exempelköping 2026", "Medel 2024–2026 (48 kommuner)", "Exempelköping 2022"]


def test_a_full_profile_is_one_polygon_with_a_corner_on_each_axis() -> None:
    values = (10, 20, 30, 40, 50, 60, 70, 80)
    drawing = radar([Series("x", values)], 400, 400)
    (outline,) = [s for s in drawing.shapes if isinstance(s, Polygon) and s.colour == "accent"]
    rings = [s for s in drawing.shapes if isinstance(s, Polygon) and s.colour == "line"]
    (cx, top), *_ = rings[-1].points
    centre = (cx, top + (rings[-1].points[4][1] - top) / 2)
    whole = math.dist(centre, rings[-1].points[0])
    assert [math.dist(centre, p) for p in outline.points] == pytest.approx([whole * v / 100 for v in values])
    assert outline.points[0][0] == pytest.approx(cx)
    assert outline.points[0][1] < centre[1]


@given(VALUES)
def test_a_blank_area_leaves_a_gap_in_the_profile(values: tuple[int | None, ...]) -> None:
    assume(None in values)
    drawing = radar([Series("x", values)], 400, 400)
    assert not [s for s in drawing.shapes if isinstance(s, Polygon) and s.colour == "accent"]
    lines = [s for s in drawing.shapes if isinstance(s, Line) and s.colour == "accent"]
    pairs = [(values[i], values[(i + 1) % 8]) for i in range(8)]
    assert len(lines) == sum(1 for a, b in pairs if a is not None and b is not None)
    assert len([s for s in drawing.shapes if isinstance(s, Dot)]) == sum(v is not None for v in values)


def test_every_area_has_its_badge_in_both_charts() -> None:
    for drawing in (bars(TITLES, three((5,) * 8), 900, 500, measure), radar(three((5,) * 8), 400, 400)):
        assert [s.number for s in drawing.shapes if isinstance(s, Badge)] == list(range(1, 9))


@given(st.text(alphabet="abc åäö", max_size=80), st.floats(20, 300), st.integers(1, 3))
def test_a_wrapped_text_has_no_line_wider_than_its_place_nor_more_lines_than_allowed(
    text: str, width: float, most: int
) -> None:
    lines = wrapped(text, width, "body", measure, most)
    assert 1 <= len(lines) <= most
    assert all(measure(line, "body") <= width or line == "…" for line in lines)


def test_a_text_that_fits_is_not_touched_and_one_that_does_not_ends_with_an_ellipsis() -> None:
    assert elided("kort", 100, "body", measure) == "kort"
    assert elided("ett långt namn", 50, "body", measure) == "ett lå…"
    assert wrapped("ett två tre", 1000, "body", measure, 2) == ["ett två tre"]
    assert wrapped("", 100, "body", measure, 2) == [""]
