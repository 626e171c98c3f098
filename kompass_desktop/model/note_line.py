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
_PAGE = re.compile(r"(?<!\w)p(\d{1,4})(?!\w)")
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
    rest = re.sub(r"(?<![ \t])[ \t]*\0", "", _CODE.sub(take, line)).lstrip()
    sign = rest[:1].translate(_TYPOGRAPHIC_MINUS)
    if sign and sign in SIGNS:
        rest = rest[1:].lstrip()
    else:
        sign = ""
    seat = _SEAT.match(rest)
    if seat:
        rest = rest[seat.end() :].lstrip()
    hands = next(((int(m[1]), int(m[2])) for m in _HANDS.finditer(rest) if 0 < int(m[2]) >= int(m[1])), None)
    request, page = _REQUEST.search(rest), _PAGE.search(rest)
    return Reading(
        tuple(codes),
        sign or None,
        seat[1].upper() if seat else None,
        hands,
        _asked(request),
        int(page[1]) if page else None,
        rest.rstrip(),
        request[0] if request and _asked(request) else "",
    )


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
