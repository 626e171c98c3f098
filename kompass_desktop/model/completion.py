"""What the word before the cursor of the note line may be written out to: own abbreviations, titles of documents.

Nothing is ever written out by itself: the evaluator asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

MOST_OFFERED = 5
_DOCUMENT = re.compile(r"(?<!\w)doc:[\"”]?([^\"”,;]*)$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+$")
_PLAIN = re.compile(r"[^\s,;.:!?()\"”]+")


class Completion(Struct, frozen=True):
    """The text from `start` to the cursor may become each of `offers`."""

    start: int
    offers: tuple[str, ...]


def completion_of(before: str, abbreviations: Mapping[str, str], titles: Iterable[str]) -> Completion | None:
    """What can be offered for the text before the cursor; None where nothing fits.

    After `doc:` the titles that have a word beginning with what is typed; elsewhere the meaning of an abbreviation.
    """
    document = _DOCUMENT.search(before)
    if document:
        start, typed = document.start(), document[1].casefold().strip()
        fitting = {t for t in titles if _fits(t, typed)}
        found = sorted(fitting, key=lambda t: (not t.casefold().startswith(typed), t.casefold()))
        offers = tuple(offer for t in found[:MOST_OFFERED] if (offer := request_for(t)) != before[start:])
        return Completion(start, offers) if offers else None
    word = _WORD.search(before)
    if word:
        meaning = abbreviations.get(word[0]) or abbreviations.get(word[0].casefold())
        if meaning and meaning != word[0]:
            return Completion(word.start(), (_cased(word[0], meaning),))
    return None


def request_for(title: str) -> str:
    """How a document is asked for in a line: `doc:HUT`, or `doc:"Vision 2030"` where the title has spaces."""
    plain = title.replace('"', "'")
    return f"doc:{title}" if _PLAIN.fullmatch(title) else f'doc:"{plain}"'


def read_abbreviations(text: str) -> dict[str, str]:
    """A list of abbreviations as one types it: one a line, "kf = kommunfullmäktige". What is no pair is passed over."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        short, sign, meaning = (part.strip() for part in line.partition("="))
        if sign and meaning and _WORD.fullmatch(short):
            found[short.casefold() if short.islower() else short] = meaning
    return found


def _fits(title: str, typed: str) -> bool:
    """Whether a title, or a word of it, begins with what is typed."""
    folded = title.casefold()
    words = (folded, *re.split(r"[\s\-–/]+", folded))
    return bool(folded) and any(word.startswith(typed) for word in words)


def _cased(typed: str, meaning: str) -> str:
    """A capital typed first stays one: "Kf" at the beginning of a sentence."""
    return meaning[:1].upper() + meaning[1:] if typed[:1].isupper() and not typed.isupper() else meaning
