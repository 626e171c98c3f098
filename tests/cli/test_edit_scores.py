"""Points, people and seals: whole points within the max, by people who are there and have not sealed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.hand import Hand


# ---- points
@pytest.mark.parametrize("points", [0, 1, 30, -0])
def test_whole_points_from_zero_to_max_are_kept(do: Hand, points: int) -> None:
    do("consensus", sub_criterion="1.3", points=points)
    assert do.state["consensus"][0]["points"] == points
    do("score", evaluator="BL", sub_criterion="1.3", points=points)
    assert [s["points"] for s in do.state["scores"] if s["evaluator"] == "BL"] == [points]


@pytest.mark.parametrize(
    "points", [31, -1, 10**6, 2**63, 2**64, 10**100, 7.5, 24.0, -0.0, 1e2, True, False, "7", "", [], {}]
)
def test_any_other_points_are_refused(steady: Hand, points: Any) -> None:
    steady.refusal("consensus", sub_criterion="1.3", points=points)
    steady.refusal("score", evaluator="KA", sub_criterion="1.3", points=points)


def test_null_clears_the_points_and_leaves_the_reason(do: Hand) -> None:
    do("consensus", sub_criterion="1.3", points=None)
    assert do.state["consensus"] == [{"sub_criterion": "1.3", "points": None, "rationale": "Vi är överens."}]
    do("score", evaluator="KA", sub_criterion="1.3", points=None)
    assert do.state["scores"][0] == {
        "evaluator": "KA", "sub_criterion": "1.3", "points": None, "rationale": "Systematik finns."
    }  # fmt: skip


def test_fields_that_are_not_given_stay_as_they_are(do: Hand) -> None:
    do("consensus", sub_criterion="1.3", rationale="Nytt skäl")
    assert do.state["consensus"] == [{"sub_criterion": "1.3", "points": 20, "rationale": "Nytt skäl"}]
    do("evaluator", name="KA")
    assert do.row("evaluators", "KA")["organisation"] == "Provstad"
    do("evaluator", name="KA", organisation="Annan kommun")
    assert do.row("evaluators", "KA") == {"id": "KA", "name": "KA", "organisation": "Annan kommun"}


@pytest.mark.parametrize("code", ["9.9", "1.6", "0.1", "1", "", "13", "1.3 ", "1,3", "1.3/KA", "１.３"])
def test_an_unknown_sub_criterion_is_refused_also_without_points(steady: Hand, code: str) -> None:
    for more in ({"points": 1}, {"rationale": "x"}, {}):
        steady.refusal("consensus", sub_criterion=code, **more)
        steady.refusal("score", evaluator="KA", sub_criterion=code, **more)


@pytest.mark.parametrize("name", ["XX", "ka", "KA/BL", "", " ", "KA\x00X"])
def test_an_unknown_evaluator_is_refused_also_without_points(steady: Hand, name: str) -> None:
    for more in ({"points": 1}, {"rationale": "x"}, {}):
        steady.refusal("score", evaluator=name, sub_criterion="1.3", **more)
    steady.refusal("seal", evaluator=name)
    steady.refusal("reopen", evaluator=name, reason="x")


# ---- people and seals
@pytest.mark.parametrize("name", ["", "   ", "A/B", "x" * 65, "\x07", "\t\n"])
def test_a_name_that_cannot_be_one_is_refused(steady: Hand, name: str) -> None:
    steady.refusal("evaluator", name=name)


def test_an_evaluator_is_one_person_in_composed_and_decomposed_letters(do: Hand) -> None:
    assert do("evaluator", name="A\u030asa") == "Åsa"
    assert do("evaluator", name=" Åsa ", organisation="Provstad") == "Åsa"
    do("score", evaluator="A\u030asa", sub_criterion="1.1", points=2)
    assert [e["id"] for e in do.state["evaluators"]] == ["BL", "KA", "Åsa"]
    assert do.state["scores"][-1]["evaluator"] == "Åsa"


def test_the_id_of_an_evaluator_is_the_name(do: Hand) -> None:
    assert do("evaluator", name="CD", id="CD") == "CD"
    do.refusal("evaluator", name="EF", id="ef")


def test_control_characters_in_a_name_are_dropped_with_a_warning(do: Hand) -> None:
    assert do.warning("evaluator", name="C\x07D") == "Styrtecken togs bort ur name."
    assert "CD" in {e["id"] for e in do.state["evaluators"]}


def test_a_sealed_evaluator_scores_no_more_until_the_seal_is_broken_with_a_reason(do: Hand) -> None:
    do("seal", evaluator="KA")
    for more in ({"points": 1}, {"rationale": "x"}, {"points": None}, {}):
        assert "förseglat" in do.refusal("score", evaluator="KA", sub_criterion="1.3", **more)
    do("score", evaluator="BL", sub_criterion="1.3", points=1)
    do("consensus", sub_criterion="1.3", points=1)
    do.refusal("seal", evaluator="KA")
    do.refusal("reopen", evaluator="BL", reason="x")
    do.refusal("reopen", evaluator="KA")
    do.refusal("reopen", evaluator="KA", reason=" ")
    do("reopen", evaluator="KA", reason="Fel rad")
    do("score", evaluator="KA", sub_criterion="1.3", points=2)
    assert do.state["seals"] == [{"id": "KA", "sealed": False, "reason": "Fel rad"}]


def test_a_seal_is_a_step_that_can_be_taken_back_like_any_other(do: Hand) -> None:
    do("score", evaluator="KA", sub_criterion="1.1", points=2)
    do("seal", evaluator="KA")
    do("undo")
    do("score", evaluator="KA", sub_criterion="1.1", points=3)
    do("seal", evaluator="KA")
    assert do.state["seals"] == [{"id": "KA", "sealed": True, "reason": ""}]
    do("undo")
    do("undo")
    assert [s["points"] for s in do.state["scores"] if s["sub_criterion"] == "1.1"] == [2]
