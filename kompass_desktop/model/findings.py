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


class Support(Struct, frozen=True):
    """A strength, an improvement or a section of the report rests (or no longer does) on an item of evidence.

    The id is finding/item, or section/item.
    """

    id: str
    rests: Flag = False

    @property
    def finding(self) -> str:
        """The id of the strength or improvement, or of the section."""
        return self.id.partition("/")[0]

    @property
    def item(self) -> str:
        """The id of the note, quote, web finding or answer."""
        return self.id.partition("/")[2]


def support_id(finding: str, item: str) -> str:
    """The id of a support row, the same whoever makes it."""
    return f"{finding}/{item}"
