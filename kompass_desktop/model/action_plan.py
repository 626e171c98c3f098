"""The action plan: every improvement with what is done about it, and what is late. Pure: the day is handed in."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kompass_desktop.model.actions import Action
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT, Finding


class Standing(StrEnum):
    """How far an improvement has come, by its actions."""

    NOTHING = "nothing"
    PLANNED = "planned"
    STARTED = "started"
    DONE = "done"
    DROPPED = "dropped"


class PlanRow(Struct, frozen=True):
    """An improvement with its actions in their order."""

    improvement: Finding
    actions: tuple[Action, ...]

    @property
    def standing(self) -> Standing:
        """Done when every action that was not dropped is; started as soon as one is."""
        living = [a for a in self.actions if a.status != "dropped"]
        if not living:
            return Standing.DROPPED if self.actions else Standing.NOTHING
        if all(a.status == "done" for a in living):
            return Standing.DONE
        return Standing.STARTED if any(a.status in ("started", "done") for a in living) else Standing.PLANNED


class PlanCount(Struct, frozen=True):
    """How many improvements there are, how many have an action, and of the actions how many are done and late."""

    improvements: int
    with_action: int
    actions: int
    done: int
    late: int


def plan_rows(evaluation: Evaluation) -> list[PlanRow]:
    """Every improvement in the order of the report."""
    by_improvement: dict[str, list[Action]] = {}
    for action in evaluation.actions.values():
        by_improvement.setdefault(action.improvement, []).append(action)
    return [
        PlanRow(finding, tuple(sorted(by_improvement.get(finding.id, []), key=_order)))
        for area in evaluation.catalogue.areas
        for finding in evaluation.findings_of(area.number, IMPROVEMENT)
    ]


def _order(action: Action) -> tuple[bool, int, str]:
    return action.position is None, action.position or 0, action.id


def is_late(action: Action, today: str) -> bool:
    """Whether an action should have been done by now (`today` as 2027-06-30)."""
    return bool(action.due) and action.due < today and action.status in ("planned", "started")


def plan_count(rows: list[PlanRow], today: str) -> PlanCount:
    """The plan in numbers."""
    actions = [action for row in rows for action in row.actions]
    return PlanCount(
        len(rows), sum(1 for row in rows if row.actions), len(actions), sum(1 for a in actions if a.status == "done"),
        sum(1 for a in actions if is_late(a, today)),
    )  # fmt: skip
