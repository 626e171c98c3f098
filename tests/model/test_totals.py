"""Area and total points are sums of what is scored; blank is not zero."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.totals import consensus_totals, individual_totals, sum_or_blank, totals_of
from kompass_desktop.services.resources import load_catalogue
from tests.builders import evaluation_of, scored

CATALOGUE = load_catalogue("2020")
ANY_POINTS = st.fixed_dictionaries(
    {}, optional={s.code: st.none() | st.integers(0, s.max_points) for s in CATALOGUE.sub_criteria}
)


def test_an_evaluation_without_points_has_no_sum_rather_than_zero(catalogue: Catalogue) -> None:
    totals = consensus_totals(evaluation_of(catalogue))
    assert totals.total is None
    assert [area.points for area in totals.areas] == [None] * 8
    assert (totals.scored, totals.of, totals.max_points, totals.max_scored) == (0, 36, 800, 0)
    assert not totals.complete


def test_blank_points_are_not_counted_as_zero(catalogue: Catalogue) -> None:
    totals = consensus_totals(scored(catalogue, {"1.1": 15, "1.2": None, "2.1": 0}))
    assert totals.total == 15
    assert (totals.area(1).points, totals.area(1).scored, totals.area(1).of) == (15, 1, 5)
    assert totals.area(3).points is None


def test_a_zero_is_scored_and_sums_to_zero(catalogue: Catalogue) -> None:
    totals = consensus_totals(scored(catalogue, {"4.1": 0}))
    assert totals.area(4).points == 0
    assert totals.total == 0
    assert totals.scored == 1


def test_full_points_everywhere_are_800_of_800_and_100_in_each_area(catalogue: Catalogue) -> None:
    totals = consensus_totals(scored(catalogue, {s.code: s.max_points for s in catalogue.sub_criteria}))
    assert totals.total == totals.max_points == totals.max_scored == 800
    assert [(a.points, a.max_points, a.complete) for a in totals.areas] == [(100, 100, True)] * 8
    assert totals.complete


def test_the_max_of_what_is_scored_follows_the_scored_sub_criteria_only(catalogue: Catalogue) -> None:
    totals = consensus_totals(scored(catalogue, {"1.1": 1, "1.3": 2}))
    assert totals.max_scored == catalogue.sub_criterion("1.1").max_points + catalogue.sub_criterion("1.3").max_points


def test_the_agreed_points_and_each_persons_own_are_summed_apart(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(
        catalogue,
        {
            ("consensus_score", "1.1"): {"points": 10},
            ("individual_score", "1.1/KA"): {"points": 12},
            ("individual_score", "1.1/BL"): {"points": 4},
            ("individual_score", "2.1/BL"): {"points": 5},
        },
    )
    assert consensus_totals(evaluation).total == 10
    assert individual_totals(evaluation, "KA").total == 12
    assert individual_totals(evaluation, "BL").total == 9
    assert individual_totals(evaluation, "ingen").total is None


def test_a_code_that_the_edition_does_not_have_is_left_out_of_every_sum(catalogue: Catalogue) -> None:
    totals = totals_of({"1.1": 5, "9.9": 1000}, catalogue)
    assert totals.total == 5
    assert set(totals.points) == set(catalogue.codes)


def test_the_total_of_an_area_that_does_not_exist_is_a_key_error(catalogue: Catalogue) -> None:
    with pytest.raises(KeyError):
        totals_of({}, catalogue).area(9)


@given(ANY_POINTS)
def test_the_total_is_the_sum_of_the_areas_and_the_areas_the_sums_of_their_points(
    points: dict[str, int | None],
) -> None:
    totals = totals_of(points, CATALOGUE)
    known = {code: p for code, p in points.items() if p is not None}
    assert totals.scored == len(known)
    assert totals.total == (sum(known.values()) if known else None)
    for area in totals.areas:
        mine = [p for code, p in known.items() if code.startswith(f"{area.number}.")]
        assert area.points == (sum(mine) if mine else None)
        assert area.scored == len(mine)
        assert (area.points or 0) <= area.max_points
    assert totals.max_scored == sum(CATALOGUE.sub_criterion(code).max_points for code in known)


@given(st.lists(st.none() | st.integers(0, 100)))
def test_a_sum_of_blanks_only_is_blank(points: list[int | None]) -> None:
    known = [p for p in points if p is not None]
    assert sum_or_blank(points) == (sum(known) if known else None)
