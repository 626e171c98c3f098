"""Strengths and improvements of an area."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import Flag, FreeText, Number, OptionalShort, Short

STRENGTH, IMPROVEMENT = "strength", "improvement"


class Finding(Struct, frozen=True):
    """A strength or an improvement; a gold star marks a strength worth showing others and carries no points."""

    id: str
    kind: Short = STRENGTH
    area: Number = None
    text: FreeText = ""
    gold_star: Flag = False
    sub_criterion: OptionalShort = None
    position: Number = None
