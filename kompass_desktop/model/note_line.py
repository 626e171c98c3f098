"""The note language: what a line that was typed at speed means (product.md, section 4).

Total and pure: every line is a note, and what does not parse stays text. The line itself is never altered.
"""

from __future__ import annotations

import re

from msgspec import Struct

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.visit import SEAT_LETTERS

SIGNS = "+-*?!="
"""Strength, improvement, gold-star candidate, follow up, verbatim quote, my own thought."""

_CODE = re.compile(r"#([0-9])([0-9])(?![0-9])")
_SEAT = re.compile(rf"([{SEAT_LETTERS}{SEAT_LETTERS.lower()}]):(?![/\\:])")
_HANDS = re.compile(r"(?<![\d/.,\-])(\d{1,2})/(\d{1,2})(?![\d/]|[.,]\d)")
_REQUEST = re.compile(r"""(?<!\w)doc:(?:"([^"]+)"|”([^”"]+)[”"]|([^\s,;"”]*[^\s,;.:!?)"”]))""", re.IGNORECASE)
_ADDRESS = re.compile(r"www\.|.*://", re.IGNORECASE)
_LONGEST_ADDRESS = 2_000
_TAKEN = re.compile(r"(?<![ \t])[ \t]*\0")
_PAGE = re.compile(r"p(?<!\wp)(\d{1,4})(?!\w)")
_LETTER = f"[{SEAT_LETTERS}{SEAT_LETTERS.lower()}]"
_MAY_NAME_A_SEAT = re.compile(rf"[\s\0#0-9+\-*?!=\u2010\u2011\u2013\u2212]*{_LETTER}[\s#0-9]*:")
_PLAINLY_SAID = re.compile(rf"\s*(?:#([0-9])([0-9])(?![0-9])\s*)?[+\-*?!=]?\s*({_LETTER}):(?=\s*\w)")
_TYPOGRAPHIC_MINUS = str.maketrans({"\u2013": "-", "\u2212": "-", "\u2010": "-", "\u2011": "-"})


class Reading(Struct, frozen=True):
    """What a line means: codes ("1.3") in the order typed, sign, seat letter, hands (agree, of), document, page.

    `body` is the line without the marks that have a place of their own on the screen (codes, sign, seat), and
    `request_mark` how the document is asked for in it (`doc:HUT`, `doc:"Vision 2030"`).
    """

    codes: tuple[str, ...]
    sign: str | None
    seat: str | None
    hands: tuple[int, int] | None
    request: str | None
    page: int | None
    body: str
    request_mark: str = ""


def read_line(line: str, catalogue: Catalogue) -> Reading:
    """Read one line. A code that the edition does not have stays text."""
    codes: list[str] = []

    def take(match: re.Match[str]) -> str:
        code = f"{match[1]}.{match[2]}"
        if code not in catalogue.by_code or _in_address(line, match.start()):
            return match[0]
        if code not in codes:
            codes.append(code)
        return "\0"

    line = line.replace("\0", " ")
    # Looking for a mark is quicker than looking for its whole form, and most lines have few of them.
    rest = _CODE.sub(take, line) if "#" in line else line
    rest = (_TAKEN.sub("", rest) if "\0" in rest[1:] else rest.removeprefix("\0")).lstrip()
    sign = rest[:1].translate(_TYPOGRAPHIC_MINUS)
    if sign and sign in SIGNS:
        rest = rest[1:].lstrip()
    else:
        sign = ""
    seat = _SEAT.match(rest)
    if seat:
        rest = rest[seat.end() :].lstrip()
    request = _REQUEST.search(rest) if "doc:" in rest.lower() else None
    page = _PAGE.search(rest) if "p" in rest else None
    return Reading(
        tuple(codes),
        sign or None,
        seat[1].upper() if seat else None,
        _shown_hands(rest),
        _asked(request),
        int(page[1]) if page else None,
        rest.rstrip(),
        request[0] if request and _asked(request) else "",
    )


def _shown_hands(text: str) -> tuple[int, int] | None:
    """The first show of hands: looked for round each slash."""
    slash = text.find("/")
    while slash > 0:
        for start in (slash - 2, slash - 1):
            found = _HANDS.match(text, start) if start >= 0 else None
            if found and 0 < int(found[2]) >= int(found[1]):
                return int(found[1]), int(found[2])
        slash = text.find("/", slash + 1)
    return None


def _asked(request: re.Match[str] | None) -> str | None:
    """The document that is asked for: a word, or anything in quotes."""
    return (request[1] or request[2] or request[3]).strip() or None if request else None


def seat_of(line: str, catalogue: Catalogue) -> str | None:
    """The seat that said a line, as `read_line` has it, without reading all of it: for going through many lines."""
    if _MAY_NAME_A_SEAT.match(line) is None:
        return None
    plain = _PLAINLY_SAID.match(line)
    if plain is not None and (plain[1] is None or f"{plain[1]}.{plain[2]}" in catalogue.by_code):
        return plain[3].upper()
    return read_line(line, catalogue).seat


def _in_address(line: str, place: int) -> bool:
    """Whether a place lies inside a web address, where "#13" is a heading of that page and no code."""
    before = line[max(0, place - _LONGEST_ADDRESS) : place]
    return not before[-1:].isspace() and bool(before) and _ADDRESS.match(before.split()[-1]) is not None
