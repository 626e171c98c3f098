"""What the evaluation as a whole is about."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import DecidedShort, Number, Short

DETAILS_ROW = "evaluation"
"""The id of the single row of kind "evaluation"."""


class Details(Struct, frozen=True):
    """Municipality, year and edition, and the facts that the report's cover and chapter 2 need."""

    id: str = DETAILS_ROW
    municipality: Short = ""
    year: Number = None
    month: Number = None
    edition: DecidedShort = ""
    first_evaluation: Number = None
    source: Short = ""
