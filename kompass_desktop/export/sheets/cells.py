"""Puts people's text into cells as text: never a formula, never cut without a word, never a broken file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from kompass_desktop.export.cleaning import clean, pieces
from kompass_desktop.export.phrases import Words, fill, word

MOST: Final = 32_767
"""Excel's limit for a cell, in UTF-16 units; what is longer it cuts off, or calls the file damaged."""
_ROOM: Final = 32_600
_ESCAPE: Final = re.compile("_x[0-9A-Fa-f]{4}_")
_FORMULA_STARTS: Final = ("=", "+", "-", "@")
FIRST_LONG_ROW: Final = 4
"""The row of the sheet for long texts where the first continuation stands."""


@dataclass(frozen=True, slots=True)
class Continuation:
    """A piece of a text that did not fit into its cell."""

    sheet: str
    cell: str
    part: int
    text: str


@dataclass(slots=True)
class CellTexts:
    """Cleans texts for cells and keeps what does not fit, for a sheet of its own."""

    words: Words
    continuations: list[Continuation] = field(default_factory=list[Continuation])
    long_texts: int = 0

    def fit(self, text: str, sheet: str, cell: str) -> str:
        """The text for a cell. A longer one ends with a reference to where it goes on."""
        text = clean(text)
        if len(text) * 2 <= MOST:
            return text
        parts = pieces(text, _ROOM)
        if len(parts) == 1:
            return text
        self.long_texts += 1
        row = FIRST_LONG_ROW + len(self.continuations)
        self.continuations += [Continuation(sheet, cell, n, part) for n, part in enumerate(parts[1:], 2)]
        return parts[0] + fill(word(self.words, "workbook/continues"), {"row": str(row)})


def escaped(text: str) -> str:
    """The text with what Excel would read as the code of a character ("_x0041_") kept as it was typed."""
    return _ESCAPE.sub(lambda m: "_x005F" + m[0], text) if "_x" in text else text


def looks_like_formula(text: str) -> bool:
    """Whether Excel would make a formula of the text as soon as somebody edits the cell."""
    return text.startswith(_FORMULA_STARTS)
