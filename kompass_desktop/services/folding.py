"""Text made alike for comparing, and where in a text the words that were looked for stand.

Swedish letters are letters of their own ("får" is not "far"); case does not matter, nor do the invisible marks that
come along when text is pasted (soft hyphens, zero-width spaces), nor how a letter is put together (NFC, NFD).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

Span = tuple[int, int]
"""From where to where in a text."""

_PLAIN = re.compile("[\x00-\xac\xae-\xff\u2010-\u2027\u20ac]*").fullmatch
"""Latin-1 without the soft hyphen, dashes, quotes: nothing here is invisible or joins with what stands beside it."""


def folded(text: str) -> str:
    """Text for comparing: composed, without case and without invisible marks."""
    if _PLAIN(text):
        return text.casefold()
    seen = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", seen).casefold())


def one_line(text: str) -> str:
    """Text as it is shown on one line: composed, line breaks and runs of blanks as one blank."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def spans_of(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Where folded words stand in a composed text, in order; what overlaps or meets is one."""
    letters: list[str] = []
    origin: list[int] = []
    for place, letter in enumerate(text):
        low = folded(letter)
        letters.append(low)
        origin += [place] * len(low)
    whole = "".join(letters)
    found: list[Span] = []
    for word in words:
        at = whole.find(word) if word else -1
        while at >= 0:
            found.append((origin[at], origin[at + len(word) - 1] + 1))
            at = whole.find(word, at + len(word))
    return _merged(sorted(found))


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
