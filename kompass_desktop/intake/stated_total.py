"""Finds the total that a report states in words: "X kommun 2022 - 536 poäng", "totalt 536 av 800 poäng"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kompass_desktop.intake.figures import read_digits
from kompass_desktop.intake.lines import Line
from kompass_desktop.intake.ocr import fold
from kompass_desktop.intake.reading import Unread

_CELL = r"[\dOoQlI|SBZ]"
_NUMBER = rf"(?<![\w.,])({_CELL}(?:\s?{_CELL}){{0,2}})(?![\w]|[.,]\d)"
_POINTS = r"p[o0Oöô]\S{0,2}ng\w*"
_YEAR = re.compile(r"(?<!\d)(?:19|2[0O])[\dOlI]{2}(?!\d)")
_YEAR_MARK = "¤"
_WITH_POINTS = re.compile(rf"{_NUMBER}\s*{_POINTS}", re.I)
_WORDS = r"\W+(?:[^\W\d]\w*\W+){0,4}?"
_BEHIND_TOTAL_POINTS = re.compile(rf"(?:total\w*?\s?{_POINTS}|{_POINTS}\s+total\w*){_WORDS}{_NUMBER}", re.I)
_AFTER_WORD = re.compile(rf"(?:total|sammanlag|summa)\w*{_WORDS}{_NUMBER}(?=.*{_POINTS})", re.I)
_AFTER_YEAR = re.compile(rf"kommun\w*\W+{_YEAR_MARK}\W+{_NUMBER}\W*$", re.I)
# What speaks of somebody else's points, or of another year's.
_OTHERS = ("genomsnitt", "medelvärde", "snittet", "förra", "föregående", "tidigare", "senaste", "jämför")
_ENOUGH = 4


@dataclass(frozen=True, slots=True)
class _Candidate:
    line: Line
    value: int
    weight: int
    mended: bool


def stated_total(
    lines: Sequence[Line],
    detail: int,
    own: tuple[str | None, int | None],
    most: int,
    in_tables: Iterable[tuple[Line, int]],
) -> tuple[int | None, list[Unread]]:
    """The total as stated, and other totals that the report states too, as doubts.

    `lines` are all lines, `detail` is where chapter 3 begins: what stands before it (chapter 2) is believed first.
    `own` is the report's municipality and year, `most` the highest total, `in_tables` totals among chapter 4's tables.
    """
    found = [_Candidate(line, value, _ENOUGH, False) for line, value in in_tables]
    taken = {candidate.line.number for candidate in found}
    for index, line in enumerate(lines):
        if line.number not in taken and 3 <= len(line.bare) <= 300:
            following = lines[index + 1].bare if index + 1 < len(lines) else ""
            found.extend(_candidates(line, following, own, most, 2 if index < detail else 0))
    sure = [c for c in found if c.weight >= _ENOUGH]
    if not sure:
        # No area has more than 100 points: what has can only be the total.
        likely = [c for c in found if c.weight == _ENOUGH - 1 and c.value > most // 8]
        sure = likely if len({c.value for c in likely}) == 1 else []
    return _chosen(sure)


def _chosen(found: Sequence[_Candidate]) -> tuple[int | None, list[Unread]]:
    if not found:
        return None, []
    best = max(found, key=lambda candidate: (candidate.weight, not candidate.mended))
    unread: list[Unread] = []
    if all(candidate.mended for candidate in found if candidate.value == best.value):
        why = f"totalpoängen lästes som {best.value}; kontrollera mot rapporten"
        unread.append(Unread(best.line.number, best.line.bare, why))
    told = {best.value}
    for candidate in found:
        if candidate.value not in told:
            told.add(candidate.value)
            why = f"här står totalen {candidate.value}, men på rad {best.line.number} står {best.value}, som är införd"
            unread.append(Unread(candidate.line.number, candidate.line.bare, why))
    return best.value, unread


def _candidates(
    line: Line, following: str, own: tuple[str | None, int | None], most: int, bonus: int
) -> list[_Candidate]:
    """The numbers that begin on a line and may be the total, with how much speaks for each."""
    length = len(line.bare)
    if not any(sign.isdigit() for sign in line.text):
        return []
    whole = f"{line.bare} {following[:80]}" if length > 25 else line.bare
    municipality, year = own
    years = {int(read_digits(found)) for found in _YEAR.findall(line.bare) if read_digits(found)}
    if year is not None and years and year not in years:
        return []
    text = _YEAR.sub(_YEAR_MARK, whole)
    cut = len(_YEAR.sub(_YEAR_MARK, line.bare))
    bonus += 2 if municipality is not None and fold(municipality) in fold(line.bare) else 0
    bonus += 1 if years and year is not None else 0
    weights: dict[tuple[int, bool], int] = {}
    for pattern, weight in _patterns(most):
        for match in pattern.finditer(text):
            number = match.group(1)
            digits = "".join(map(read_digits, number.split()))
            if match.start(1) >= cut or not any(sign.isdigit() for sign in number) or not digits:
                continue
            value = int(digits)
            of_most = pattern.groups == 2
            if value > most or (not of_most and value in (most, 100)) or _speaks_of_others(text[: match.start(1)]):
                continue
            mended = not number.isdigit()
            less = 2 if _speaks_of_others(text[match.end() : cut]) else 0
            weights[value, mended] = max(weights.get((value, mended), 0), weight + bonus - less)
    return [_Candidate(line, value, weight, mended) for (value, mended), weight in weights.items()]


def _patterns(most: int) -> tuple[tuple[re.Pattern[str], int], ...]:
    highest = r"\s?".join("[0OQo]" if digit == "0" else digit for digit in str(most))
    of_most = rf"{_NUMBER}\s*(?:{_POINTS}\s*)?(?:av|/|\()\s*(?:[^\W\d]+\s+){{0,3}}?({highest})(?!\d)"
    return (
        (re.compile(of_most, re.I), 4),
        (_BEHIND_TOTAL_POINTS, 4),
        (_AFTER_WORD, 3),
        (_AFTER_YEAR, 3),
        (_WITH_POINTS, 1),
    )


def _speaks_of_others(text: str) -> bool:
    folded = fold(text)
    return any(fold(word) in folded for word in _OTHERS)
