"""Notes from interviews, and corrections of where an item of evidence belongs."""

from __future__ import annotations

from msgspec import Struct

from kompass_desktop.model.fields import Flag, FreeText, Link, Number, OptionalShort, Short

STAGES = ("planned", "decided", "done", "followed_up", "effect")
"""How far something has come; only what is done, followed up or has effect counts."""


class Note(Struct, frozen=True):
    """One line of an interview, kept as it was typed; what it means is derived by `note_line`.

    `contradicts` marks a note that others at the visit have spoken against. `inherited` is the sub-criterion that was
    current while it was typed; it holds when the text names none. `written_at` is in seconds since 1970 (UTC);
    `position` orders notes that were moved by hand.
    """

    id: str
    interview: Link = ""
    author: Short = ""
    text: FreeText = ""
    stage: OptionalShort = None
    inherited: OptionalShort = None
    written_at: Number = None
    position: Number = None
    contradicts: Flag = False


class Routing(Struct, frozen=True):
    """An item of evidence belongs (or, corrected, does not belong) to a sub-criterion; the id is item/code."""

    id: str
    belongs: Flag = False

    @property
    def item(self) -> str:
        """The id of the note, quote or web finding."""
        return self.id.rpartition("/")[0]

    @property
    def code(self) -> str:
        """The code of the sub-criterion."""
        return self.id.rpartition("/")[2]


def routing_id(item: str, code: str) -> str:
    """The id of a routing row, the same whoever makes it."""
    return f"{item}/{code}"
