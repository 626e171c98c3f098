"""Finds out whose report it is and from when: municipality, year, and whether it was a first evaluation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kompass_desktop.intake.figures import read_digits
from kompass_desktop.intake.lines import Line
from kompass_desktop.intake.municipality_names import municipality_names
from kompass_desktop.intake.ocr import fold, likeness, plain
from kompass_desktop.intake.reading import Unread

_WORD = r"[A-ZÅÄÖÉ&0-9][^\W_]*[^\s,;:()/\"”|]*"
_NAME = rf"({_WORD}(?:[ \-–]{_WORD}){{0,2}})"
_KIND = r"(?:[Kk]ommun|KOMMUN|[Ss]tad|STAD)s?\b"
_STRONG = re.compile(rf"(?:[Aa]nalys\s+av|[Uu]tv\S{{0,2}}rdering(?:en)?\s+av|ANALYS\s+AV)\s+{_NAME}\s+{_KIND}")
_HEADED = re.compile(rf"^\s*(?:[2lI]\s?[.:]?\s+)?{_NAME}\s+{_KIND}\s+(?:(?:19|2[0O])\d\d|i\s+f\S{{0,2}}rh)")
_ANYWHERE = re.compile(rf"(?<![^\s(\"”]){_NAME}\s+{_KIND}")
_NO_NAMES = ("en", "varje", "sveriges", "vår", "er", "din", "för", "i", "vad", "när", "att", "analys", "denna")

_YEAR = r"((?:19|2\s?[0OQ])\s?[\dOQlI]\s?[\dOQlI])(?![\d.,]?\d)"
_MONTHS = "januari februari mars april maj juni juli augusti september oktober november december"
_HELD = re.compile(rf"(?:genomf\S{{1,3}}rd?e?s?|gjordes|utf\S{{1,3}}rdes)\b.{{0,60}}?\b{_YEAR}", re.I)
_RESULT = re.compile(rf"\b{_KIND}\s+{_YEAR}\s*[-–—:,]\s*\S{{1,5}}(?:\s\d\d?)?\s*p\S{{2,4}}ng", re.I)
_OWN_YEAR = re.compile(rf"\b{_KIND}\s+{_YEAR}(?!\s*[-–/]\s*(?:19|20)\d\d)", re.I)
_MONTH_YEAR = re.compile(
    rf"\b(?:{'|'.join(_MONTHS.split())}|h\S{{1,2}}sten|v\S{{1,2}}ren)\s+(?:m\S{{1,2}}nad\s+)?(?:\S{{1,2}}r\s+)?{_YEAR}",
    re.I,
)
# What comes after these words is another evaluation's year.
_EARLIER = re.compile(r"f\S{1,2}rra|f\S{1,2}reg\S{1,2}ende|tidigare|senaste", re.I)
_EARLIEST, _LATEST = 1995, 2099
# What is longer is no line of a report, and patterns are slow on it.
_LONGEST_LINE = 1_000

_ORDINALS = {"första": True, "andra": False, "tredje": False, "fjärde": False, "femte": False, "sjätte": False}
_ORDINAL = re.compile(r"(\S{4,9})\s+(?:utv\S{0,3}rdering|g\S{0,3}ngen\b.{0,40}\butv\S{0,3}rdera)", re.I)
_OF_MUNICIPALITY = re.compile(r"kommun|\bvar\b|\bsin\b", re.I)


@dataclass(frozen=True)
class Identity:
    """Whose report, from when; None where the report does not say so clearly. `unread` are the doubts."""

    municipality: str | None
    year: int | None
    first_evaluation: bool | None
    unread: tuple[Unread, ...]


def identity_of(lines: Sequence[Line], all_lines: Sequence[Line], detail: int) -> Identity:
    """Read it from the body, the footers (which are only in `all_lines`) and chapter 2 (before `detail`)."""
    doubts: list[Unread] = []
    before = [line for line in lines[: detail or len(lines)] if len(line.text) <= _LONGEST_LINE]
    municipality = _municipality([line for line in all_lines if len(line.text) <= _LONGEST_LINE], doubts)
    return Identity(municipality, _year(before, doubts), _first(before), tuple(doubts))


def _municipality(lines: Sequence[Line], doubts: list[Unread]) -> str | None:
    votes: Counter[str] = Counter()
    where: dict[str, Line] = {}
    for weight, pattern in ((6, _STRONG), (6, _HEADED), (1, _ANYWHERE)):
        for line in lines:
            if "ommun" not in line.text and "OMMUN" not in line.text and "tad" not in line.text:
                continue
            for match in pattern.finditer(line.text):
                name = _trimmed(match.group(1))
                if name:
                    votes[name] += weight
                    where.setdefault(name, line)
    if not votes:
        return None
    families: Counter[str] = Counter()
    for name, count in votes.items():
        families[_family(name, votes)] += count
    family = families.most_common(1)[0][0]
    spellings = [name for name in votes if _family(name, votes) == family]
    line = where[max(spellings, key=lambda name: votes[name])]
    return _restored(spellings, votes, line, lines, doubts)


def _trimmed(name: str) -> str:
    """A candidate without the words that only stand before a name at the start of a sentence."""
    words = name.strip(" -–.&").split()
    while words and plain(words[0]) in _NO_NAMES:
        words.pop(0)
    trimmed = " ".join(words)
    return trimmed if len(trimmed) >= 2 and not trimmed[0].isdigit() and len(trimmed) <= 40 else ""


def _family(name: str, votes: Iterable[str]) -> str:
    """One key for all spellings of a name, damaged or not, with or without a genitive s."""
    folded = fold(name)
    bare = folded.removesuffix("s")
    folds = {fold(other) for other in votes}
    official = {fold(known) for known in municipality_names()}
    if folded in official:
        return folded
    return bare if bare in official or bare in folds else folded


def _restored(
    spellings: Sequence[str], votes: Counter[str], line: Line, lines: Sequence[Line], doubts: list[Unread]
) -> str:
    """The name as it is really spelled: the official one that fits, else the cleanest spelling in the report."""
    seen = sorted(spellings, key=lambda name: -votes[name])
    known = municipality_names()
    for name in seen:
        for spelling in (name, name.removesuffix("s")):
            if spelling in known and not _has_twin(spelling, known):
                return spelling
    folds = {fold(name) for name in seen} | {fold(name).removesuffix("s") for name in seen}
    fitting = [name for name in known if fold(name) in folds]
    exact = [name for name in fitting if name in seen or f"{name}s" in seen]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        chosen = _twin(fitting, exact, lines)
        why = f"kommunens namn kan vara {' eller '.join(fitting)}; {chosen} är infört"
        if len(exact) != 1 or not _has_dots(lines):
            doubts.append(Unread(line.number, line.bare, why))
        return chosen
    near = [name for name in known if likeness(seen[0], name) >= 0.86]
    if len(near) == 1 and len(seen[0]) >= 4:
        doubts.append(Unread(line.number, line.bare, f"kommunens namn lästes som {near[0]}; kontrollera"))
        return near[0]
    chosen = _without_genitive(_cleanest(seen), lines)
    why = f"{chosen} finns inte bland Sveriges kommuner; namnet är infört som det står"
    doubts.append(Unread(line.number, line.bare, why))
    return chosen


def _has_twin(name: str, known: Iterable[str]) -> bool:
    return sum(plain(other) == plain(name) for other in known) > 1


def _twin(fitting: Sequence[str], exact: Sequence[str], lines: Sequence[Line]) -> str:
    """Between Habo and Håbo: the one that has its ring, else the one that is printed."""
    for name in fitting:
        if name != plain(name).capitalize() and any(name in line.text for line in lines):
            return name
    return exact[0] if exact else fitting[0]


def _has_dots(lines: Sequence[Line]) -> bool:
    """Whether å, ä and ö have survived in this text, so that an a is an a."""
    letters = sum(sign.isalpha() for line in lines for sign in line.text)
    dotted = sum(sign in "åäöÅÄÖ" for line in lines for sign in line.text)
    return dotted > letters * 0.03


def _cleanest(seen: Sequence[str]) -> str:
    """The spelling with å, ä, ö and no odd signs, if there is one; else the most frequent."""
    whole = [name for name in seen if all(sign.isalpha() or sign in " -" for sign in name)]
    dotted = [name for name in whole if set(name) & set("åäöÅÄÖ")]
    return (dotted or whole or list(seen))[0]


def _without_genitive(name: str, lines: Sequence[Line]) -> str:
    """An unknown name without its genitive s, where the report also has it without."""
    bare = name.removesuffix("s")
    if bare != name and any(re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", line.text) for line in lines):
        return bare
    return name


def _year(lines: Sequence[Line], doubts: list[Unread]) -> int | None:
    """The year of the evaluation: when it was held, else the year beside the result, else the cover's month."""
    joined = [(line, f"{line.bare} {lines[i + 1].bare if i + 1 < len(lines) else ''}") for i, line in enumerate(lines)]
    found: list[tuple[int, int, Line]] = []
    for weight, pattern in ((4, _RESULT), (3, _HELD), (2, _OWN_YEAR), (1, _MONTH_YEAR)):
        for line, text in joined:
            if pattern is _HELD and "tv" not in text:
                continue
            for match in pattern.finditer(text):
                if _EARLIER.search(text[: match.start()]):
                    continue
                digits = "".join(map(read_digits, match.group(1).split()))
                if match.start() < len(line.bare) and digits and _EARLIEST <= int(digits) <= _LATEST:
                    found.append((weight, int(digits), line))
    if not found:
        return None
    votes: Counter[int] = Counter()
    for weight, year, _ in found:
        votes[year] += weight
    highest = max(weight for weight, _, _ in found)
    strongest = Counter(year for weight, year, _ in found if weight == highest)
    best = max(strongest, key=lambda year: (strongest[year], votes[year]))
    others = {year for weight, year, _ in found if weight >= 3} - {best}
    if others:
        line = next(line for weight, year, line in found if year == best and weight == highest)
        shown = ", ".join(map(str, sorted(others)))
        doubts.append(Unread(line.number, line.bare, f"året är infört som {best}, men rapporten nämner också {shown}"))
    return best


def _first(lines: Sequence[Line]) -> bool | None:
    """Whether chapter 2 says that this was the municipality's first evaluation."""
    for index, line in enumerate(lines):
        text = f"{line.bare} {lines[index + 1].bare if index + 1 < len(lines) else ''}"
        for match in _ORDINAL.finditer(text):
            for word, first in _ORDINALS.items():
                if likeness(match.group(1), word) >= 0.85 and _OF_MUNICIPALITY.search(text):
                    return first
    return None
