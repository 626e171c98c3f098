"""How the time of an interview is shared among what it is to be asked about, and how far it has come.

Pure: the clock is handed in.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.visit import Interview, planned_topic_id

USUAL_MINUTES = 90
"""How long an interview is taken to be until somebody has said."""


class Pace(Struct, frozen=True):
    """Where an interview stands: seconds run and left (below 0: over time), and minutes behind (below 0: ahead).

    `behind` is None while nothing tells: no topics, or the timer has not been started.
    """

    spent: int
    left: int
    behind: int | None
    share_of_time: float
    share_of_topics: float


def topics_of(evaluation: Evaluation, interview: str) -> tuple[str, ...]:
    """The codes that an interview is to be asked about, in the order of the catalogue."""
    planned = evaluation.planned_topics
    return tuple(
        code
        for code in evaluation.catalogue.codes
        if (topic := planned.get(planned_topic_id(interview, code))) is not None and topic.asked
    )


def minutes_of(interview: Interview) -> int:
    """How long an interview is meant to be, in minutes."""
    return interview.minutes or USUAL_MINUTES


def minutes_each(interview: Interview, topics: Sequence[str]) -> float | None:
    """The minutes that are there for each topic; None without topics."""
    return minutes_of(interview) / len(topics) if topics else None


def seconds_spent(interview: Interview, now: int) -> int:
    """How long the timer has run at a time (seconds since 1970); a clock that was set back does not count."""
    running = max(0, now - interview.timer_started) if interview.timer_started is not None else 0
    return (interview.timer_spent or 0) + running


def pace_of(interview: Interview, topics: Sequence[str], touched: Collection[str], now: int) -> Pace:
    """The pace at a time, when `touched` are the codes that there are notes on.

    The topics come one after the other with the same time each: who has run for 30 of 90 minutes and touched 3 of 18
    topics is 15 minutes behind.
    """
    whole = minutes_of(interview) * 60
    spent = seconds_spent(interview, now)
    done = sum(1 for code in topics if code in touched)
    share = done / len(topics) if topics else 0.0
    started = spent > 0 or interview.timer_started is not None
    behind = round((spent - share * whole) / 60) if topics and started else None
    return Pace(spent, whole - spent, behind, min(1.0, spent / whole), share)
