"""What a workbook was exported with, so that a changed one can be read back: whose it is, and a mark of every cell.

The marks are digests, so that a text that somebody deletes before sending the workbook on does not stay in it unseen.
They stand on a sheet that the programs do not show.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kompass_desktop.export.cleaning import clean

MARKS_FORMAT: Final = "1"
FACT, POINTS, FINDINGS, LONG_TEXTS = "fact", "points", "findings", "long_texts"
"""What a row of the sheet is about: a fact of the workbook, or a cell of one of the sheets."""
_DIGITS: Final = 16


def digest(text: str) -> str:
    """The mark of a cell's text; "" for an empty cell."""
    return hashlib.sha256(clean(text).encode("utf-8")).hexdigest()[:_DIGITS] if text else ""


@dataclass(slots=True)
class Marks:
    """Collects the marks while the sheets are made, in the order of the cells."""

    rows: list[tuple[str, str, str, str, str, str]] = field(
        default_factory=list[tuple[str, str, str, str, str, str]]
    )  # fmt: skip

    def fact(self, name: str, value: str) -> None:
        """A fact that says whose workbook this is."""
        self.rows.append((FACT, name, "", "", value, ""))

    def cell(self, part: str, row: str, name: str, cell: str, shown: object, value: object = None) -> None:
        """A cell that may be changed: the row it belongs to, its field, what it shows, and the value if it is more."""
        mark = digest(_text(shown))
        whole = mark if value is None else digest(_text(value))
        self.rows.append((part, row, name, cell, mark, "" if whole == mark else whole))


def mark_rows(marks: Marks) -> Iterator[Sequence[str]]:
    """The rows of the sheet."""
    yield from marks.rows


def _text(value: object) -> str:
    return "" if value is None else str(value)
