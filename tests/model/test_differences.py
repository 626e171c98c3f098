"""The agenda of two evaluators: the weightiest difference first, and what agrees without a doubt left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompass_desktop.model.differences import SOURCES_WANTED, Difference, differences
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.services.resources import load_catalogue
from tests.builders import evaluation_of

CATALOGUE = load_catalogue("2020")
Given = Mapping[str, Mapping[str, int | None]]
POINTS: st.SearchStrategy[dict[str, int | None]] = st.fixed_dictionaries(
    {}, optional={s.code: st.none() | st.integers(0, s.max_points) for s in CATALOGUE.sub_criteria}
)
COUNTS = st.dictionaries(st.sampled_from(CATALOGUE.codes), st.integers(0, 4))


def scored_by(given_: Given) -> Evaluation:
    """An evaluation with own points: evaluator -> code -> points."""
    rows: dict[RowKey, Mapping[str, Value]] = {}
    for who, points in given_.items():
        rows["evaluator", who] = {"name": who}
        for code, own in points.items():
            rows["individual_score", f"{code}/{who}"] = {"points": own}
    return evaluation_of(CATALOGUE, rows)


def counting(counts: Mapping[str, int], otherwise: int) -> Callable[[str], int]:
    """An answer for every code."""
    return lambda code: counts.get(code, otherwise)


def agenda(
    given_: Given, sources: Mapping[str, int] | None = None, contradictions: Mapping[str, int] | None = None
) -> list[Difference]:
    """The agenda; what is not counted has all sources and no contradiction."""
    return differences(scored_by(given_), counting(sources or {}, 4), counting(contradictions or {}, 0))


def codes(found: list[Difference]) -> list[str]:
    """The codes in their order."""
    return [d.sub_criterion.code for d in found]


ALL = {s.code: s.max_points // 2 for s in CATALOGUE.sub_criteria}


# ---- the order
def test_five_points_of_thirty_come_before_five_of_twenty_and_ten_of_ten() -> None:
    most = {code: CATALOGUE.sub_criterion(code).max_points for code in ("1.1", "1.3", "1.4")}
    assert most == {"1.1": 20, "1.3": 30, "1.4": 10}
    found = agenda({"KA": {**ALL, "1.4": 9, "1.1": 5, "1.3": 10}, "BL": {**ALL, "1.4": 0, "1.1": 10, "1.3": 15}})
    assert codes(found)[:3] == ["1.3", "1.1", "1.4"]
    assert [d.weight for d in found[:4]] == [150, 100, 90, 0]


def test_blank_points_come_after_every_difference_and_before_what_agrees() -> None:
    found = agenda({"KA": {**ALL, "8.4": 3, "1.1": None}, "BL": {**ALL, "8.4": 4, "1.1": None, "2.1": None}})
    assert codes(found)[:3] == ["8.4", "1.1", "2.1"]
    assert [d.missing for d in found[:4]] == [0, 2, 1, 0]


def test_what_lacks_sources_comes_after_the_blanks_and_before_what_is_contradicted() -> None:
    found = agenda(
        {"KA": {**ALL, "8.4": None}, "BL": ALL},
        sources={"8.1": 1, "7.1": 0, "6.1": SOURCES_WANTED},
        contradictions={"5.1": 2, "4.1": 3, "8.1": 1},
    )
    assert codes(found)[:5] == ["8.4", "7.1", "8.1", "4.1", "5.1"]
    rest = [code for code in CATALOGUE.codes if code not in {"8.4", "7.1", "8.1", "4.1", "5.1"}]
    assert codes(found)[5:] == rest, "two sources are enough, and the rest stands as in the catalogue"


def test_where_everything_is_alike_the_order_is_that_of_the_catalogue() -> None:
    assert codes(agenda({})) == list(CATALOGUE.codes)
    assert codes(agenda({"KA": ALL, "BL": ALL})) == list(CATALOGUE.codes)


@given(st.fixed_dictionaries({"KA": POINTS, "BL": POINTS}, optional={"CD": POINTS}), COUNTS, COUNTS)
def test_the_agenda_has_every_sub_criterion_once_and_weights_never_increase(
    given_: dict[str, dict[str, int | None]], sources: dict[str, int], contradictions: dict[str, int]
) -> None:
    found = agenda(given_, sources, contradictions)
    assert sorted(codes(found)) == sorted(CATALOGUE.codes)
    for one, other in pairwise(found):
        assert one.weight >= other.weight
        if one.weight == other.weight:
            assert one.missing >= other.missing
    for difference in found:
        known = [p for _, p in difference.points if p is not None]
        assert difference.spread == (max(known) - min(known) if known else 0)
        assert difference.weight == difference.spread * difference.sub_criterion.max_points
        assert difference.agreed == (bool(difference.points) and not difference.missing and len({*known}) == 1)


# ---- whose points, and whether there is anything to say
def test_everybody_with_points_of_their_own_stands_in_every_line_and_nobody_else() -> None:
    found = agenda({"BL": {"1.1": 3}, "KA": {"1.2": 0}, "CD": {"1.3": None}})
    assert {tuple(who for who, _ in d.points) for d in found} == {("BL", "KA")}
    by_code = {d.sub_criterion.code: d for d in found}
    assert by_code["1.1"].points == (("BL", 3), ("KA", None))
    assert by_code["1.2"].points == (("BL", None), ("KA", 0))


def test_what_they_agreed_on_already_stands_beside() -> None:
    evaluation = scored_by({"KA": ALL, "BL": ALL}).with_rows({("consensus_score", "1.1"): {"points": 0}})
    by_code = {d.sub_criterion.code: d for d in differences(evaluation, counting({}, 4), counting({}, 0))}
    assert by_code["1.1"].consensus == 0
    assert by_code["1.2"].consensus is None


@pytest.mark.parametrize(
    ("points", "spread", "missing", "agreed"),
    [
        ((), 0, 0, False),
        ((5,), 0, 0, True),
        ((None,), 0, 1, False),
        ((5, 5), 0, 0, True),
        ((0, 0), 0, 0, True),
        ((0, None), 0, 1, False),
        ((None, None), 0, 2, False),
        ((0, 5), 5, 0, False),
        ((5, 3, 9), 6, 0, False),
        ((5, None, 9), 4, 1, False),
        ((5, 5, None), 0, 1, False),
    ],
    ids=str,
)  # fmt: skip
def test_they_agree_where_all_have_given_the_same_points(
    points: tuple[int | None, ...], spread: int, missing: int, agreed: bool
) -> None:
    who = tuple(zip("abc", points, strict=False))
    difference = Difference(CATALOGUE.sub_criterion("1.1"), who, sources=4, contradictions=0, consensus=None)
    assert (difference.spread, difference.missing, difference.agreed) == (spread, missing, agreed)
    assert difference.to_talk_about == (not agreed)


@pytest.mark.parametrize(
    ("sources", "contradictions", "talk"),
    [(0, 0, True), (1, 0, True), (2, 0, False), (4, 0, False), (4, 1, True), (1, 1, True)],
)
def test_also_equal_points_are_talked_about_where_sources_lack_or_somebody_contradicts(
    sources: int, contradictions: int, talk: bool
) -> None:
    sub_criterion = CATALOGUE.sub_criterion("1.1")
    difference = Difference(sub_criterion, (("KA", 3), ("BL", 3)), sources, contradictions, consensus=3)
    assert difference.agreed
    assert difference.to_talk_about == talk
