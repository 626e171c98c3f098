"""Rules that guard the interviewees: no names in the report, and no group so small that all know who said it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from kompass_desktop.model.check_ground import WORD, Ground, Spot
from kompass_desktop.model.visit import Seat

SMALL: Final = 3
"""In a group of fewer than so many, everybody knows who said it."""
_SHORTEST_PART: Final = 3
_SHORTEST_STEM: Final = 4
_ENDINGS: Final = (
    "ernas", "arnas", "ornas", "erna", "arna", "orna", "nas", "ens", "ets", "na", "er", "ar", "or", "en", "et", "a",
    "e",
)  # fmt: skip
_ENDING = r"(?:e|t|s|re|a[ns]?|ans|n[as]?|nas|e[nt]s?|[eao]?rs?|[eao]?rnas?)?"
"""What may be said after the stem of a role: "chef" as "chefen", "chefernas"."""
_GENERAL: Final = frozenset(
    (
        "chef", "medarbet", "medarbetar", "personal", "anställd", "handlägg", "handläggar", "tjänsteperson", "ledamot",
        "ledamöt", "ersätt", "ersättar", "politik", "politiker",
    )
)  # fmt: skip
"""Stems of words for so many people that nobody is pointed out by one of them alone."""
_UNION = r"[Ff]ack(?:et|ets|en|ens)\b|[Dd]e fackligas?\b|[Ff]acklig(?:a|t)?\s+(?:företräd|representant|ombud|röst)\w*"
_OF_A_UNION = re.compile(r"\bfack(?:et|en|lig|för|ombud)")
_NOT_SAID_BY: Final = frozenset(("1", "2.1"))
"""Sections that say who was asked, not who said what."""


# ---- names
def name_in_text(ground: Ground) -> Iterator[Spot]:
    """Names of interviewees, whole or a part of three letters or more, in what the municipality will read.

    One word counts where it is written with a capital; what is also the municipality's name never does.
    """
    home = {word.casefold() for word in WORD.findall(ground.evaluation.municipality)}
    names = [tuple(WORD.findall(_first(seat.name))) for seat in ground.evaluation.seat_names.values()]
    whole = {name for name in names if name and not home.issuperset(name)}
    parts = {part for name in whole for part in name if len(part) >= _SHORTEST_PART and part not in home}
    spoken = parts | {name[0] for name in whole}
    spoken |= {f"{part}s" for part in spoken}
    for written in ground.written if whole else ():
        if not written.words.isdisjoint(spoken):
            for start, end in _names_in(written.text, whole, parts):
                yield Spot(written.kind, written.row, start, end - start, {"name": written.text[start:end]})


def _names_in(text: str, whole: set[tuple[str, ...]], parts: set[str]) -> Iterator[tuple[int, int]]:
    """From where to where a name stands: the longest that begins at a place."""
    found = list(WORD.finditer(text))
    said = [match[0].casefold() for match in found]
    longest = max(map(len, whole))
    place = 0
    while place < len(found):
        length = next((n for n in range(longest, 1, -1) if _is_one(tuple(said[place : place + n]), whole)), 0)
        if not length and found[place][0][0].isupper():
            length = int(_is_one((said[place],), whole) or _is_part(said[place], parts))
        if length:
            yield found[place].start(), found[place + length - 1].end()
        place += max(length, 1)


def _is_one(words: tuple[str, ...], whole: set[tuple[str, ...]]) -> bool:
    return words in whole or (words[-1].endswith("s") and (*words[:-1], words[-1][:-1]) in whole)


def _is_part(word: str, parts: set[str]) -> bool:
    return word in parts or (word.endswith("s") and word[:-1] in parts)


# ---- small groups
class _Small(Struct, frozen=True):
    """A small group: what it is called, how many they are, and its words as they may be said in a text."""

    name: str
    count: int
    sayings: tuple[tuple[str, re.Pattern[str]], ...]


def small_group(ground: Ground) -> Iterator[Spot]:
    """Role groups with one or two seats that a text names, by the group or by a role in it; once for a text.

    A role that three or more have at the visit points nobody out, nor do words for very many ("medarbetare"). Who was
    asked may be said (section 2.1), and a group without seats has nobody yet.
    """
    groups = _small_groups(ground)
    for written in ground.written if groups else ():
        if written.section in _NOT_SAID_BY:
            continue
        for group in groups:
            hits = [
                m for stem, saying in group.sayings if stem in written.folded for m in saying.finditer(written.text)
            ]
            if hits:
                first = min(hits, key=lambda m: (m.start(), -m.end()))
                facts = {"words": first[0], "group": group.name, "count": group.count}
                yield Spot(written.kind, written.row, first.start(), len(first[0]), facts)


def _small_groups(ground: Ground) -> list[_Small]:
    evaluation = ground.evaluation
    seats: dict[str, list[Seat]] = {}
    roles: dict[str, int] = {}
    for seat in evaluation.seats.values():
        interview = evaluation.interviews.get(seat.interview)
        group = seat.role_group.strip() or (interview.role_group.strip() if interview is not None else "")
        seats.setdefault(group.casefold(), []).append(seat)
        roles[_first(seat.role)] = roles.get(_first(seat.role), 0) + 1
    small: list[_Small] = []
    for group, members in seats.items():
        if len(members) < SMALL and group:
            rare = sorted({role for s in members if roles[role := _first(s.role)] < SMALL} - {""})
            sayings = [s for name in (group, *rare) for s in _sayings(name)]
            small.append(_Small(group, len(members), tuple(dict.fromkeys(sayings))))
    return small


def _first(words: str) -> str:
    """A name or a role as it is said, without case: "facklig företrädare, skola" without what the comma adds."""
    return re.split(r"[,(;/]", words, maxsplit=1)[0].strip().casefold()


def _sayings(name: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """How a group or a role may be said, each with letters that every such saying has."""
    if _OF_A_UNION.search(name):
        yield "fack", re.compile(rf"(?<!\w)(?:{_UNION})")
        return
    words = WORD.findall(name)
    stems = [_stem(word) for word in words]
    if not stems or (len(stems) == 1 and stems[0] in _GENERAL):
        return
    spoken = r"\s+".join(f"(?:{word}|{stem}){_ENDING}" for word, stem in zip(words, stems, strict=True))
    yield max(stems, key=len), re.compile(rf"(?<![\w-]){spoken}(?![\w-])", re.IGNORECASE)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
