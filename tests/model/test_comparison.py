"""Comparing: means and quartiles over what is stated, blank is not zero, and areas only within an edition."""

from __future__ import annotations

import random
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import (
    Comparability,
    Origin,
    Result,
    comparability,
    delta,
    history_of,
    mean_of,
    one_per_year,
    result_of,
    similar,
)
from kompass_desktop.model.totals import totals_of
from kompass_desktop.services.resources import load_catalogue

FULL = {s.code: s.max_points for s in load_catalogue().sub_criteria}
AREAS = st.dictionaries(st.integers(1, 8), st.integers(0, 100))
RESULTS = st.lists(
    st.builds(
        Result,
        id=st.text(st.characters(codec="ascii"), min_size=1, max_size=4),
        municipality=st.sampled_from(("Exempelköping", "Exempelby", "Provstad")),
        edition=st.sampled_from(("2020", "2016", "")),
        total=st.none() | st.integers(0, 800),
        areas=AREAS,
    ),
    max_size=12,
)


def result(
    name: str, total: int | None = None, *, year: int | None = 2022, edition: str = "2020", **areas: int
) -> Result:
    """A result in a few words; areas as a1=74."""
    numbered = {int(key[1:]): points for key, points in areas.items()}
    return Result(f"{name}-{year}".casefold(), name, year, edition, total=total, areas=numbered)


def test_a_mean_is_over_those_who_state_the_area_and_says_how_many() -> None:
    mean = mean_of([result("A", 400, a1=60, a2=50), result("B", 500, a1=71), result("C", 601)], "x", "Prov", "2020")
    assert mean is not None
    assert dict(mean.areas) == {1: 65.5, 2: 50.0}
    assert dict(mean.counts) == {1: 2, 2: 1}
    assert (mean.n, mean.total, mean.total_is_sum, dict(mean.quartiles)) == (3, 500.3, False, {})


def test_quartiles_come_with_four_and_are_those_that_a_spreadsheet_computes() -> None:
    three = [result(f"K{n}", a1=n, a2=n) for n in (10, 20, 30)]
    mean = mean_of([*three, result("K40", a1=40)], "x", "", "2020")
    assert mean is not None
    assert dict(mean.quartiles) == {1: (17.5, 32.5)}
    assert mean.counts[2] == 3


def test_results_of_another_edition_and_those_without_a_figure_are_not_counted() -> None:
    others = [result("A", 500, a1=99, edition="2016"), result("B", 100, edition=""), result("C")]
    assert mean_of(others, "x", "", "2020") is None
    assert mean_of(others, "x", "", "") is None
    mean = mean_of([*others, result("D", a1=7)], "x", "", "2020")
    assert mean is not None
    assert (mean.n, mean.areas[1], mean.total) == (1, 7.0, None)


@given(RESULTS)
def test_a_mean_lies_between_the_least_and_the_greatest(results: list[Result]) -> None:
    mean = mean_of(results, "x", "", "2020")
    chosen = [r for r in results if r.edition == "2020" and (r.areas or r.total is not None)]
    assert (mean is None) == (not chosen)
    if mean is None:
        return
    assert mean.n == len(chosen)
    for number, value in mean.areas.items():
        stated = [r.areas[number] for r in chosen if number in r.areas]
        assert mean.counts[number] == len(stated)
        assert min(stated) <= value <= max(stated)
        assert abs(value - statistics.fmean(stated)) <= 0.05 + 1e-9
        if number in mean.quartiles:
            first, third = mean.quartiles[number]
            assert min(stated) <= first <= statistics.median(stated) <= third <= max(stated)
    assert set(mean.quartiles) == {n for n, count in mean.counts.items() if count >= 4}
    totals = [r.total for r in chosen if r.total is not None]
    assert (mean.total is None) == (not totals)
    assert mean.total is None or min(totals) <= mean.total <= max(totals)


@given(RESULTS, st.randoms())
def test_the_order_of_the_results_does_not_matter(results: list[Result], chance: random.Random) -> None:
    shuffled = results.copy()
    chance.shuffle(shuffled)
    assert mean_of(shuffled, "x", "", "2020") == mean_of(results, "x", "", "2020")


@given(RESULTS, st.integers(1, 8))
def test_a_blank_area_changes_no_mean_of_that_area(results: list[Result], number: int) -> None:
    blank = Result("blank", "Blankköping", 2022, "2020", total=None, areas={n: 0 for n in range(1, 9) if n != number})
    before, after = mean_of(results, "x", "", "2020"), mean_of([*results, blank], "x", "", "2020")
    assert after is not None
    assert after.areas.get(number) == (before.areas.get(number) if before else None)
    assert after.counts.get(number) == (before.counts.get(number) if before else None)


@pytest.mark.parametrize(
    ("own", "other", "more"),
    [(74, 63, 11), (62, 64, -2), (74, 63.0, 11), (74, 63.4, 10.6), (0, 0.1, -0.1), (None, 3, None), (3, None, None)],
)
def test_a_difference_is_whole_where_both_are(own: float | None, other: float | None, more: float | None) -> None:
    found = delta(own, other)
    assert found == more
    assert not isinstance(more, int) or isinstance(found, int)


def test_areas_are_comparable_only_within_an_edition_and_a_country() -> None:
    assert comparability("2020", "2020") is Comparability.AREAS
    assert comparability("2020", "2016") is Comparability.TOTAL
    assert comparability("2020", "") is Comparability.UNSURE
    assert comparability("2020", "2020", "SE", "NO") is Comparability.UNSURE


def test_an_area_that_is_not_all_scored_is_no_result(catalogue: Catalogue) -> None:
    points = {**FULL, "1.1": None}
    found = result_of("x", "Exempelköping", 2026, catalogue, totals_of(points, catalogue))
    assert 1 not in found.areas
    assert (found.areas[2], found.total, found.origin) == (100, None, Origin.FILE)
    assert "1.1" not in found.points
    whole = result_of("x", "Exempelköping", 2026, catalogue, totals_of(FULL, catalogue))
    assert (whole.total, len(whole.areas), len(whole.points)) == (800, 8, 36)


def test_the_first_of_several_stands_for_its_municipality_and_year() -> None:
    results = [result("Exempelby", 1), result("exempelby kommun", 2), result("Exempelby", 3, year=2023), result("B", 4)]
    assert [r.total for r in one_per_year(results)] == [1, 3, 4]


def test_the_history_is_of_the_same_municipality_before_the_year() -> None:
    results = [result("Exempelby", year=y) for y in (2022, 2016, 2019)] + [result("B"), result("Exempelby", year=None)]
    assert [r.year for r in history_of(results, "EXEMPELBY kommun", 2022)] == [2016, 2019]
    assert [r.year for r in history_of(results, "Exempelby", None)] == [2016, 2019, 2022]
    assert history_of(results, "", None) == []


def test_similar_are_others_of_the_edition_whose_totals_lie_nearest() -> None:
    own = result("Exempelby", 500)
    others = [result(f"K{n}", 500 + d) for n, d in enumerate((40, -3, 9, 3, -200, 1))]
    others += [result("Exempelby", 501, year=2019), result("G", 500, edition="2016"), result("H")]
    assert [r.total for r in similar([own, *others], own, most=4)] == [501, 497, 503, 509]
    assert similar(others, result("Exempelby")) == []
