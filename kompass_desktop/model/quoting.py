"""Words taken from a page: joined as they are read, found again on the page, and cut into sentences.

A page's text has its line breaks where the print has them and a hyphen, or the sign that PDF readers put for one, where
a word goes on in the next line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.note_line import SIGNS, read_line

Span = tuple[int, int]
"""From where to where in a text."""

HYPHENS: Final = "\ufffe\u0002\u00ad"
"""What stands in a page's text for the hyphen of a word that goes on in the next line."""
_BROKEN = re.compile(r"(\w+)(?:[\ufffe\u0002\u00ad]\s*|[-\u2010][ \t]*[\r\n]+\s*)(\w+)")
_GOES_ON = frozenset(("och", "eller", "samt", "respektive", "resp"))
_SILENT = frozenset(HYPHENS + "-\u2010\u2011")
_ENDS = re.compile(r"[.!?…][”\"’)\]]*(?=\s|$)")
_SHORT = re.compile(
    r"(?:^|[\s(])(?:t\.?ex|bl\.?a|m\.?m|dvs|s\.?k|f\.?d|m\.?fl|o\.?s\.?v|kap|nr|ca|jfr|resp|s|\d{1,2}|[A-ZÅÄÖ])$",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"(?:\r?\n[ \t]*){2,}")
_ITEM = re.compile(r"[•▪■●–-]\s")
_SHORT_LINE = 0.7
"""A line that is shorter than this share of the long ones, before a capital, is a heading or the end of a paragraph."""


def joined(text: str) -> str:
    """Text as it is quoted: one line, broken words whole again, composed."""
    text = _BROKEN.sub(_whole, unicodedata.normalize("NFC", text))
    return " ".join("".join(sign for sign in text if sign not in HYPHENS).split())


def _whole(match: re.Match[str]) -> str:
    before, after = match[1], match[2]
    if after in _GOES_ON:
        return f"{before}- {after}"  # "barn- och ungdomspolitik"
    kept = after[0].isupper() or after[0].isdigit() or before[-1].isdigit() or before.isupper() or len(before) == 1
    return f"{before}-{after}" if kept else before + after


# ---- finding words again
class Folded(Struct, frozen=True):
    """A text for looking in: its letters without blanks, hyphens and case, and where each of them stands in it."""

    letters: str
    places: tuple[int, ...]


def folded_text(text: str) -> Folded:
    """A text made ready for `spans_of`."""
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        if sign.isspace() or sign in _SILENT:
            continue
        for letter in unicodedata.normalize("NFKC", sign).casefold():
            letters.append(letter)
            places.append(place)
    return Folded("".join(letters), tuple(places))


def spans_of(words: str, text: Folded, most: int = 10_000) -> list[Span]:
    """Where words stand in a text, however its lines are broken."""
    wanted = folded_text(unicodedata.normalize("NFC", words)).letters
    found: list[Span] = []
    at = text.letters.find(wanted) if wanted else -1
    while at >= 0 and len(found) < most:
        found.append((text.places[at], text.places[at + len(wanted) - 1] + 1))
        at = text.letters.find(wanted, at + len(wanted))
    return found


# ---- sentences
def sentences(text: str) -> list[Span]:
    """The sentences of a text, in order, without the blanks round them. Headings and items of lists are some, too."""
    stops = {match.end() for match in _ENDS.finditer(text) if not _SHORT.search(text[: match.start()][-12:])}
    stops |= {match.start() for match in _PARAGRAPH.finditer(text)} | _line_stops(text)
    found: list[Span] = []
    start = 0
    for stop in (*sorted(stops), len(text)):
        piece = text[start:stop]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if right > left:
            found.append((left, right))
        start = stop
    return found


def _line_stops(text: str) -> set[int]:
    """Where a line ends something though no full stop says so: after a heading, and before an item of a list."""
    lines = text.split("\n")
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    usual = lengths[len(lengths) * 9 // 10] if lengths else 0
    stops: set[int] = set()
    place = 0
    for line, following in pairwise(lines):
        place += len(line) + 1
        after = following.strip()
        heading = len(line.strip()) < usual * _SHORT_LINE and after[:1].isupper()
        if after and (heading or _ITEM.match(after)):
            stops.add(place - 1)
    return stops


def sentence_step(text: str, selected: Span, step: int, extend: bool) -> Span:
    """What is selected after one more sentence forwards (1) or back (-1); `extend` keeps what was selected.

    With nothing selected it is the sentence at the caret; with a part of one, first the whole of it.
    """
    found = sentences(text)
    if not found:
        return selected
    start, end = selected
    first = next((i for i, span in enumerate(found) if span[1] > start), len(found) - 1)
    last = next((i for i in range(len(found) - 1, -1, -1) if found[i][0] < max(end, start + 1)), first)
    last = max(first, last)
    if (found[first][0], found[last][1]) != (start, end):
        return found[first][0], found[last][1]
    if not extend:
        one = max(0, min(len(found) - 1, (last if step > 0 else first) + step))
        return found[one]
    last = max(first, min(len(found) - 1, last + step))
    return found[first][0], found[last][1]


Place = tuple[int, int]
"""A paragraph (from 0), and how far into it."""
_BEFORE, _AFTER = 2, 40
"""So many paragraphs round the selection are cut up: a long text is long to cut up whole."""


def paragraph_step(
    paragraphs: Sequence[str], selected: tuple[Place, Place], step: int, extend: bool
) -> tuple[Place, Place]:
    """The same in a text of numbered paragraphs, each of which ends a sentence."""
    first = max(0, selected[0][0] - _BEFORE)
    near = paragraphs[first : selected[1][0] + _AFTER]
    starts = [0]
    for paragraph in near:
        starts.append(starts[-1] + len(paragraph) + 2)

    def place_of(at: int) -> Place:
        part = max(i for i in range(len(near)) if starts[i] <= at)
        return first + part, at - starts[part]

    span = (starts[selected[0][0] - first] + selected[0][1], starts[selected[1][0] - first] + selected[1][1])
    start, end = sentence_step("\n\n".join(near), span, step, extend)
    return place_of(start), place_of(end)


# ---- where a quote belongs
class Belonging(Struct, frozen=True):
    """What was typed about a quote: codes (as in the catalogue), sign, and the words that are neither."""

    codes: tuple[str, ...]
    sign: str | None
    unknown: tuple[str, ...]


_CODE = re.compile(r"#?(\d)\.?(\d)")


def belonging(line: str, catalogue: Catalogue) -> Belonging:
    """Read a line such as "#31 #13 +" or "3.1 1.3"."""
    line = line.strip()
    if line and line[-1] in SIGNS and line[-2:-1] in ("", " "):
        line = f"{line[-1]} {line[:-1]}"  # a sign may also come last
    reading = read_line(line, catalogue)
    codes, unknown = list(reading.codes), list[str]()
    for word in re.split(r"[\s,;]+", reading.body):
        found = _CODE.fullmatch(word)
        code = f"{found[1]}.{found[2]}" if found else ""
        if code in catalogue.by_code:
            codes.append(code)
        elif word:
            unknown.append(word)
    return Belonging(tuple(code for code in catalogue.codes if code in codes), reading.sign, tuple(unknown))
