"""Rules about the report's words: that there are some, that they do not repeat or contradict what else is known."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from kompass_desktop.model.check_ground import Ground, Spot
from kompass_desktop.model.findings import STRENGTH, Finding
from kompass_desktop.model.report_text import section_of

ALIKE: Final = (4, 5)
"""Strengths that have this share (four fifths) of their words in common say the same."""
_STEM: Final = 6
"""So many letters tell words apart: "förbättringstavlor" and "förbättringstavlorna" are one."""

_BEFORE = r"(?:förra|föregående|tidigare|senaste)"
_EVALUATION = r"(?:\w*utvärdering\w*|kommunkompass\w*|mätning\w*)"
_EARLIER = re.compile(
    rf"""\b(?:
        (?:{_BEFORE}|sista)\s+(?:{_EVALUATION}|gång(?:en|erna)?\b)
      | jämför\w*\s+med\s+(?:den\s+)?{_BEFORE}\b(?:\s+{_EVALUATION})?
      | jämför\w*\s+med\s+(?:år\s+)?(?P<then>(?:19|20)\d\d)\b
      | sedan\s+(?:sist\b|(?:den\s+)?{_BEFORE}\s+(?:{_EVALUATION}|gången\b))
      | (?:utvärdering|mätning)(?:en|ar|arna)?\s+(?:(?:från|av|i|år)\s+)*(?P<year>(?:19|20)\d\d)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_MAY_TELL_OF_EARLIER = (
    "förra",
    "föregående",
    "tidigare",
    "senaste",
    "sista",
    "jämför",
    "sist",
    "utvärdering",
    "mätning",
)


def section_without_text(ground: Ground) -> Iterator[Spot]:
    """Sub-criteria that have points and nothing said about them, once any sub-criterion has a text."""
    texts = ground.evaluation.report_texts
    told = {code for code in ground.catalogue.codes if (t := texts.get(section_of(code))) and t.text.strip()}
    if told:
        yield from (Spot("report_text", section_of(code)) for code in ground.scored if code not in told)


def earlier_at_first(ground: Ground) -> Iterator[Spot]:
    """Words about an earlier evaluation in the report of a first one. The year of this one is not an earlier year."""
    if not ground.evaluation.details.first_evaluation:
        return
    own = ground.evaluation.year
    for written in ground.written:
        if not any(word in written.folded for word in _MAY_TELL_OF_EARLIER):
            continue
        for found in _EARLIER.finditer(written.text):
            year = found["year"] or found["then"]
            if year is None or own is None or int(year) < own:
                yield Spot(written.kind, written.row, found.start(), len(found[0]), {"words": found[0]})


# ---- the same strength twice
def same_strength(ground: Ground) -> Iterator[Spot]:
    """The same or nearly the same strength in two areas, told at the first of them.

    Alike are those with four fifths of their words in common (ALIKE; twice the common words by all words), case, order
    and endings apart. Only pairs that share one of their rarer words can be that, and only those are compared.
    """
    strengths = [f for area in ground.catalogue.areas for f in ground.evaluation.findings_of(area.number, STRENGTH)]
    said = [_stems(finding.text) for finding in strengths]
    for one, other in _alike(said):
        if strengths[one].area != strengths[other].area:
            yield _twice(strengths[one], strengths[other])


def _twice(one: Finding, other: Finding) -> Spot:
    return Spot("finding", one.id, facts={"other": other.id, "other_area": other.area or 0})


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in re.findall(r"\w+", text.casefold()))


def _alike(said: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """The pairs that are alike, each in order, the first the first text that is like the second.

    Two texts that are alike have at least two thirds of the words of either in common; so they share one of the rarest
    words of either, as many as the third that may be missing and one more.
    """
    common = Counter(word for words in said for word in words)
    holders = dict[str, list[int]]()
    for place, words in enumerate(said):
        if not words:
            continue
        rarest = sorted(words, key=lambda word: (common[word], word))[: len(words) - math.ceil(len(words) * 2 / 3) + 1]
        near = sorted({earlier for word in rarest for earlier in holders.get(word, ())})
        first = next((earlier for earlier in near if _same(said[earlier], words)), None)
        if first is not None:
            yield first, place
        for word in rarest:
            holders.setdefault(word, []).append(place)


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    share, whole = ALIKE
    return 2 * whole * len(one & other) >= share * (len(one) + len(other))
