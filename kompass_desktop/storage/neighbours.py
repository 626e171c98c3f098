"""Other copies of an evaluation in the folder of a file, found at a glance: what a sync service left there, say.

Nothing is opened: the name of the evaluation lies in the first pages, in a record that proves itself.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from kompass_desktop.storage.ciphers import salt_of
from kompass_desktop.storage.copies import check_header
from kompass_desktop.storage.problems import FileCut, KnownProblem
from kompass_desktop.storage.salvage import Remains

MOST_LOOKED_AT: Final = 500
"""Files; in a folder with more of them nobody waits for the others."""
_FIRST_BYTES: Final = 65536


def families_at_a_glance(path: Path) -> frozenset[str]:
    """Which evaluation a file belongs to, from its first pages; nothing for what is none of ours or cannot be read.

    A protected file says nothing but its salt, which it has in common with what was copied from it.
    """
    salt = salt_of(path)
    if salt is not None:
        return frozenset((salt.hex(),))
    try:
        with suppress(FileCut):
            check_header(path)
        with path.open("rb") as file:
            return frozenset(Remains(file.read(_FIRST_BYTES)).families())
    except (KnownProblem, OSError, ValueError):
        return frozenset()


def copies_beside(path: Path, families: frozenset[str]) -> list[Path]:
    """The other files in the folder that belong to one of these evaluations, by name."""
    names: list[str] = []
    with suppress(OSError):
        names = sorted(name for name in os.listdir(path.parent) if name.endswith(path.suffix) and name != path.name)
    others = (path.with_name(name) for name in names[:MOST_LOOKED_AT])
    return [other for other in others if families & families_at_a_glance(other)]
