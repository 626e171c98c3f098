"""The charts of one area and of the years: all inside the picture, points beside their bars, editions told apart."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.chart_area import Lane, area_bars, area_lanes
from kompass_desktop.model.chart_history import HistoryWords, YearTotal, history
from kompass_desktop.model.charts import Drawing, Line, Polygon, Rect, Series, Text, bars, radar
from tests.model.test_charts import TITLES, measure, outside, own_bars

WORDS = HistoryWords("Exempelköping 2026", "Samma utgåva", "Annan utgåva: bara totalen, med förbehåll", "ny utgåva")
SHARES = st.lists(st.none() | st.integers(0, 100), min_size=4, max_size=5)


def area(
    values: Sequence[int | None], tried: Sequence[int | None] | None = None, size: tuple[int, int] = (700, 400)
) -> Drawing:
    """The chart of an area whose sub-criteria have these shares."""
    lanes = [
        Lane(f"3.{n}", f"Ett delområde {n}", "–" if v is None else str(v), "av 100") for n, v in enumerate(values, 1)
    ]
    series = [Series("Nu", tuple(values)), Series("Förr", tuple(reversed(values)), "earlier")]
    series += [Series("Tänk om", tuple(tried), "tried")] if tried is not None else []
    return area_bars(3, lanes, series, *size, measure)


def totals(drawing: Drawing) -> list[str]:
    """The figures over the columns."""
    return [s.text for s in drawing.shapes if isinstance(s, Text) and s.style == "heading"]


@given(SHARES, st.integers(420, 1600), st.integers(330, 900))
def test_everything_in_the_chart_of_an_area_lies_inside_the_picture(
    values: list[int | None], width: int, height: int
) -> None:
    assert outside(area(values, [100] * len(values), (width, height))) == []


def test_the_points_stand_beside_their_bars_with_what_they_are_out_of() -> None:
    drawing = area([80, None, 50, 100])
    assert totals(drawing) == ["80", "–", "50", "100"]
    assert [s.text for s in drawing.shapes if isinstance(s, Text) and s.text.startswith("av ")] == ["av 100"] * 4
    assert len(own_bars(drawing)) == 3


def test_a_height_finds_the_row_that_is_drawn_there() -> None:
    rows = area_lanes(4, 700, 400)
    assert [rows.at(rows.middle(i)) for i in range(4)] == [0, 1, 2, 3]
    assert rows.at(3) is None
    assert rows.at(399) is None


def test_what_is_tried_is_a_dashed_outline_only_where_it_differs() -> None:
    drawing = area([80, 40, 50, 100], [80, 60, 50, 100])
    outlines = [s for s in drawing.shapes if isinstance(s, Polygon) and s.dash and s.points[0][1] > 36]
    assert len(outlines) == 1
    left, right = outlines[0].points[0][0], outlines[0].points[1][0]
    whole = own_bars(drawing)[3].width
    assert right - left == pytest.approx(whole * 0.6)


def test_four_series_have_four_forms_in_bars_radar_and_legend() -> None:
    series = [
        Series("Nu", (50,) * 8), Series("Tänk om", (60,) * 8, "tried"), Series("Snitt", (55.5,) * 8, "mean"),
        Series("Förr", (40,) * 8, "earlier"),
    ]  # fmt: skip
    drawing = bars(TITLES, series, 900, 600, measure)
    forms = {(s.height, False) for s in drawing.shapes if isinstance(s, Rect) and s.y > 36}
    forms |= {(0, bool(s.dash)) for s in drawing.shapes if isinstance(s, Polygon)}
    assert forms == {(14, False), (23, False), (4, False), (0, True)}
    lines = {
        (s.dash, s.width, bool(s.tint))
        for s in radar(series, 400, 400).shapes
        if isinstance(s, Polygon) and s.width > 1
    }
    assert len(lines) == 4


# ---- over the years
def years(*totals_: int | None) -> list[YearTotal]:
    """One evaluation a year from 2016; the first two of an older edition, the last one the open one."""
    editions = ["2016", "2016", *["2020"] * len(totals_)]
    last = len(totals_) - 1
    return [
        YearTotal(str(2016 + n), f"utgåva {editions[n]}", editions[n], total, n == last)
        for n, total in enumerate(totals_)
    ]


@given(
    st.lists(st.none() | st.integers(-5, 900), min_size=1, max_size=9), st.integers(440, 1400), st.integers(260, 700)
)
def test_everything_in_the_chart_of_the_years_lies_inside_the_picture(
    found: list[int | None], width: int, height: int
) -> None:
    assert outside(history(years(*found), 800, WORDS, width, height, measure)) == []


def test_a_column_is_as_high_as_its_total_and_every_total_stands_over_it() -> None:
    drawing = history(years(400, 200, 800, 600), 800, WORDS, 900, 500, measure)
    assert totals(drawing) == ["400", "200", "800", "600"]
    filled = [s for s in drawing.shapes if isinstance(s, Rect) and s.y > 36]
    assert filled[1].height / filled[0].height == pytest.approx(0.75)


def test_columns_of_another_edition_are_hollow_and_a_line_stands_between_editions() -> None:
    drawing = history(years(400, 200, 800, 600), 800, WORDS, 900, 500, measure)
    hollow = [s for s in drawing.shapes if isinstance(s, Polygon) and s.points[0][1] > 36]
    marks = [s for s in drawing.shapes if isinstance(s, Line) and s.dash]
    assert len(hollow) == 2
    assert len(marks) == 1
    assert max(x for s in hollow for x, _ in s.points) < marks[0].x1
    assert [s.text for s in drawing.shapes if isinstance(s, Text) and s.text == WORDS.new_edition] == ["ny utgåva"]


def test_an_unknown_total_is_a_dash_and_no_column() -> None:
    drawing = history(years(None, 500), 800, WORDS, 900, 500, measure)
    assert totals(drawing) == ["–", "500"]
