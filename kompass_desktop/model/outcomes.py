"""What has become of the improvements of the earlier evaluation. Pure functions; the words are the report's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.renewal import OUTCOMES, EarlierAction, FollowUp


class AreaOutcomes(Struct, frozen=True):
    """The follow-ups of one area in their order; `area` is None for those that no area could be told of."""

    area: int | None
    follow_ups: tuple[FollowUp, ...]


class Outcomes(Struct, frozen=True):
    """How it went with the improvements of the time before.

    `counts` has every outcome in the order of OUTCOMES, then "" for those that nobody has answered.
    """

    counts: Mapping[str, int]
    areas: tuple[AreaOutcomes, ...]

    @property
    def total(self) -> int:
        """How many improvements came along."""
        return sum(self.counts.values())

    @property
    def answered(self) -> int:
        """Of how many it is said what became of them."""
        return self.total - self.counts[""]


def outcomes(evaluation: Evaluation) -> Outcomes:
    """All follow-ups: counted by outcome, and area by area in their order; areas without any are not there."""
    counts: dict[str, int] = dict.fromkeys((*OUTCOMES, ""), 0)
    by_area: dict[int | None, list[FollowUp]] = {}
    for one in evaluation.follow_ups.values():
        counts[one.outcome if one.outcome in counts else ""] += 1
        by_area.setdefault(one.area, []).append(one)
    numbers = [*(a.number for a in evaluation.catalogue.areas), None]
    areas = tuple(AreaOutcomes(n, _ordered(by_area[n])) for n in numbers if n in by_area)
    return Outcomes(counts, areas)


def follow_ups_of(evaluation: Evaluation, code: str) -> tuple[FollowUp, ...]:
    """The follow-ups that belong to a sub-criterion: evidence to be seen beside it."""
    return _ordered(one for one in evaluation.follow_ups.values() if one.sub_criterion == code)


def unplaced_follow_ups(evaluation: Evaluation, area: int | None) -> tuple[FollowUp, ...]:
    """The follow-ups of an area (None: of none) that nobody has given a sub-criterion yet."""
    return _ordered(o for o in evaluation.follow_ups.values() if not o.sub_criterion and o.area == area)


def earlier_actions_of(evaluation: Evaluation, follow_up: str) -> tuple[EarlierAction, ...]:
    """What was planned about an earlier improvement."""
    mine = (a for a in evaluation.earlier_actions.values() if a.improvement == follow_up)
    return tuple(sorted(mine, key=lambda a: (a.due == "", a.due, a.id)))


def _ordered(found: Iterable[FollowUp]) -> tuple[FollowUp, ...]:
    return tuple(sorted(found, key=lambda f: (f.position is None, f.position or 0, f.id)))
