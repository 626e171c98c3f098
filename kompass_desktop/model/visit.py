"""The visit: interviews with groups, who sits where, who is asked about what and how.

Names lie in a table of their own that can be emptied.
"""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import Flag, FreeText, Link, Number, Short

SEAT_LETTERS = "ABCDEFGHIJ"
USUAL_ROLE_GROUPS = ("centrala chefer", "förtroendevalda", "förvaltningschefer", "enhetschefer", "fackliga")
"""The five groups that are usually interviewed. They are written into the evaluation, Swedish in every language."""


class Interview(Struct, frozen=True):
    """A talk with one interview group; the role group is free text ("centrala chefer").

    `date` is "2026-10-04", `start` "13:00". The timer has run `timer_spent` seconds, and on from `timer_started`
    (seconds since 1970, UTC; None while it stands).
    """

    id: str
    title: Short = ""
    role_group: Short = ""
    date: Short = ""
    start: Short = ""
    minutes: Number = None
    position: Number = None
    timer_started: Number = None
    timer_spent: Number = None


class PlannedTopic(Struct, frozen=True):
    """An interview is (or, taken back, is not) to be asked about a sub-criterion; the id is interview/code."""

    id: str
    interview: Link = ""
    sub_criterion: Short = ""
    asked: Flag = False


class Seat(Struct, frozen=True):
    """A place A–J at the table in one interview, known by its role."""

    id: str
    interview: Link = ""
    seat: Short = ""
    role: Short = ""
    role_group: Short = ""


class SeatName(Struct, frozen=True):
    """The name behind a seat; the id is the seat's. Kept apart so that names can be removed without a trace."""

    id: str
    name: Short = ""


class GuidingQuestion(Struct, frozen=True):
    """A question that this evaluation words in its own way.

    With the id "1.3/2" it stands in place of the catalogue's second question on 1.3 (an empty text: of none); with any
    other id it is an own question beside the catalogue's.
    """

    id: str
    sub_criterion: Short = ""
    text: FreeText = ""
    position: Number = None


def planned_topic_id(interview: str, code: str) -> str:
    """The id of a planned topic, the same whoever plans it."""
    return f"{interview}/{code}"
