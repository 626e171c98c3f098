"""The names of undo steps: an action's is the id that its entries bear, a take-in's says which entries came with it.

What came in was written by others, in actions of their own; it is told apart by its place in the log of this copy.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

_NAME: Final = re.compile(r"take-in ([0-9]+)-([0-9]+) ([0-9a-f-]+)")


class Brought(Struct, frozen=True):
    """The entries of a take-in: the first and the last place, and the newest id that the log had with them.

    A place that was given up and used again later holds a newer id.
    """

    first: int
    last: int
    newest: str

    @property
    def name(self) -> str:
        """The take-in as a step."""
        return f"take-in {self.first}-{self.last} {self.newest}"


def brought_by(step: str) -> Brought | None:
    """What came with a take-in, from the name of its step; None for any other action."""
    found = _NAME.fullmatch(step)
    return Brought(int(found[1]), int(found[2]), found[3]) if found else None
