"""The action plan: improvements in the order of the report, how far each has come, and what is late."""

from __future__ import annotations

import pytest

from kompass_desktop.model.action_plan import Standing, is_late, plan_count, plan_rows
from kompass_desktop.model.actions import Action
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from tests.builders import evaluation_of


def plan(catalogue: Catalogue, *statuses: str) -> Evaluation:
    rows = {("finding", "i1"): {"kind": "improvement", "area": 2, "text": "A"}}
    rows |= {("finding", "i0"): {"kind": "improvement", "area": 1, "text": "B"}}
    rows |= {("finding", "s"): {"kind": "strength", "area": 1, "text": "C"}}
    rows |= {
        ("action", f"a{n}"): {"improvement": "i1", "text": f"{n}", "status": status, "position": n}
        for n, status in enumerate(statuses)
    }
    return evaluation_of(catalogue, rows)


@pytest.mark.parametrize(
    ("statuses", "standing"),
    [
        ((), Standing.NOTHING), (("planned",), Standing.PLANNED), (("planned", "started"), Standing.STARTED),
        (("planned", "done"), Standing.STARTED), (("done", "done"), Standing.DONE),
        (("done", "dropped"), Standing.DONE), (("dropped",), Standing.DROPPED),
    ],
)  # fmt: skip
def test_an_improvement_is_as_far_as_its_living_actions(
    catalogue: Catalogue, statuses: tuple[str, ...], standing: Standing
) -> None:
    rows = plan_rows(plan(catalogue, *statuses))
    assert [row.improvement.id for row in rows] == ["i0", "i1"], "by area, and no strengths"
    assert rows[1].standing is standing


def test_only_what_is_to_be_done_and_has_a_day_that_is_over_is_late(catalogue: Catalogue) -> None:
    assert is_late(Action("a", due="2027-06-30"), "2027-07-01")
    assert not is_late(Action("a", due="2027-06-30"), "2027-06-30")
    assert not is_late(Action("a", due="2027-06-30", status="done"), "2028-01-01")
    assert not is_late(Action("a", due="2027-06-30", status="dropped"), "2028-01-01")
    assert not is_late(Action("a"), "2028-01-01")
    count = plan_count(plan_rows(plan(catalogue, "done", "planned")), "2027-01-01")
    assert (count.improvements, count.with_action, count.actions, count.done, count.late) == (2, 1, 2, 1, 0)
