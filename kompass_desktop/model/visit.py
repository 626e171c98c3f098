"""The visit: interviews with groups, and who sits where. Names lie in a table of their own that can be emptied."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import Link, Number, Short

SEAT_LETTERS = "ABCDEFGHIJ"


class Interview(Struct, frozen=True):
    """A talk with one interview group; the role group is free text ("centrala chefer")."""

    id: str
    title: Short = ""
    role_group: Short = ""
    date: Short = ""
    start: Short = ""
    minutes: Number = None
    position: Number = None


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
