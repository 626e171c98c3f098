"""What can be wrong with a file from outside, in words that a person can act upon."""

from __future__ import annotations

import unicodedata
from pathlib import Path


class IntakeProblem(Exception):
    """The file cannot be read in; the text is one sentence that says why and what to do."""


def shown_name(path: Path) -> str:
    """A file's name as it can stand in a one-line message: no control characters, not endless."""
    name = path.name or str(path)
    seen = "".join(sign if not unicodedata.category(sign).startswith("C") else "?" for sign in name)
    return seen if len(seen) <= 80 else seen[:77] + "..."
