"""What the evaluation as a whole is about."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import DecidedShort, Flag, Number, Short

DETAILS_ROW = "evaluation"
"""The id of the single row of kind "evaluation"."""


class Details(Struct, frozen=True):
    """Municipality, year and edition, and the facts that the report's cover and chapter 2 need.

    The points of the earlier evaluation stand in rows of kind "earlier_score". `compared_mean` and `compared_with` are
    the ids of what the library holds and the results are compared with ("" is the usual, "-" is nothing).
    `retain_until` is the day (ISO) after which names and notes are to be disposed of. `handed_over`: the file is the
    municipality's own, to be read and to follow the plan up in; nobody evaluates in it.
    """

    id: str = DETAILS_ROW
    municipality: Short = ""
    year: Number = None
    month: Number = None
    edition: DecidedShort = ""
    first_evaluation: Number = None
    source: Short = ""
    earlier_year: Number = None
    earlier_edition: Short = ""
    earlier_source: Short = ""
    compared_mean: Short = ""
    compared_with: Short = ""
    retain_until: Short = ""
    handed_over: Flag = False
