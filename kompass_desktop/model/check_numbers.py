"""The rule that a number exists once: points typed in a text that are not those of the evaluation.

A text is read number by number. What stands round a number says whether it speaks of points at all ("61 poäng",
"61 av 100", "område 4 landar på 61"), and of which: an area or sub-criterion that the same sentence has named, or else
the one that the section is about. Years, days, shares, numbers of people and differences of points are left alone, and
so is what is said of others (a mean, another municipality, an earlier year). A field in braces is never typed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct

from kompass_desktop.model import check_number_words as words
from kompass_desktop.model.check_ground import Ground, Spot, Written

TOTAL: Final = "total"
POINTS, MAX = "points", "max"

_DIGIT = re.compile(r"\d")
_FIELD_OF = re.compile(r"(?:points|max)_(\d+(?:\.\d+)?)")
_HEARD: Final = 300
"""So many letters before a number are listened to: nobody writes a longer sentence to say how many points there are."""
_COMPARISONS: Final = "2.3"
"""The section about others' figures, where only a number that says whose it is can be held against the evaluation."""


class Figures(Struct, frozen=True):
    """Every figure by what it is of: "total", an area ("4"), a sub-criterion ("1.3"); and their titles without case."""

    points: Mapping[str, int | None]
    max_points: Mapping[str, int]
    titles: tuple[tuple[str, str], ...]
    max_scored: int
    largest_area: int
    year: int | None


class _Token(Struct, frozen=True):
    """A number, or what names whose the next one is: its kind, place and value, and whose figure it is."""

    kind: str
    start: int
    end: int
    value: int = -1
    of: str = ""


def number_not_in_model(ground: Ground) -> Iterator[Spot]:
    """Typed points, or a typed max, that the evaluation does not have; silent while nothing has points.

    The facts say what the number is of, where that is known, and which figure it should be.
    """
    if not ground.scored:
        return
    figures = _figures(ground)
    for written in ground.written:
        for start, end in _sentences(written):
            yield from _Reader(written, figures, start, end).spots()


def _sentences(written: Written) -> Iterator[tuple[int, int]]:
    """The sentences that may speak of points: long texts have few of them."""
    text = written.text
    signs = sorted(match.start() for sign in words.MAY_SPEAK for match in re.finditer(sign, text))
    if not signs or not _DIGIT.search(text):
        return
    start = 0
    for end in (*(stop.start() for stop in words.SENTENCE_END.finditer(text)), len(text)):
        first = bisect_left(signs, start)
        if first < len(signs) and signs[first] <= end:
            yield start, end
        start = end


def _figures(ground: Ground) -> Figures:
    catalogue, totals = ground.catalogue, ground.totals
    areas = {str(a.number): a.points for a in totals.areas}
    titles = [(s.title.casefold(), s.code) for s in catalogue.sub_criteria]
    titles += [(a.title.casefold(), str(a.number)) for a in catalogue.areas]
    most = {str(a.number): a.max_points for a in catalogue.areas}
    most |= {s.code: s.max_points for s in catalogue.sub_criteria}
    return Figures(
        {**totals.points, **areas, TOTAL: totals.total}, {**most, TOTAL: totals.max_points}, tuple(titles),
        totals.max_scored, max(a.max_points for a in catalogue.areas), ground.evaluation.year,
    )  # fmt: skip


def _tokens(written: Written, figures: Figures, begin: int, stop: int) -> list[_Token]:
    found: list[_Token] = []
    for match in words.TOKEN.finditer(written.text, begin, stop):
        start, end = match.span()
        if match["field"]:
            found.append(_Token("field", start, end, of=_of_field(match["name"], written)))
        elif match["area"]:
            found.append(_Token("named", start, end, of=match["number"]))
        elif match["code"]:
            found.append(_Token("named" if match["code"] in figures.points else "other", start, end, of=match["code"]))
        elif match["typed"]:
            value = int(match["typed"])
            year = 1900 <= value < 2200 and not words.POINTS_AFTER.match(written.text, end)
            found.append(_Token("year" if year else "typed", start, end, value))
        else:
            found.append(_Token("other", start, end))
    return found


def _of_field(name: str, written: Written) -> str:
    if name in ("total", "max_total"):
        return TOTAL
    if name in ("area_points", "area_max"):
        return str(written.area)
    found = _FIELD_OF.fullmatch(name)
    return found[1] if found else ""


class _Meant(Struct, frozen=True):
    """Whose figure a number is ("" where nothing says), whether words say so, and whether it speaks of points."""

    of: str
    sure: bool = True
    speaks: bool = True


class _Reader:
    """Reads one sentence of a text from number to number."""

    def __init__(self, written: Written, figures: Figures, start: int, end: int) -> None:
        self.written, self.figures = written, figures
        self.text = written.text
        sentence = self.text[start:end]
        self.of_max = words.CAN.search(sentence) is not None
        self.of_people = words.PEOPLE.search(sentence) is not None
        self.tokens = _tokens(written, figures, start, end)
        self.begun = start
        """Where what is said before the next number begins."""
        self.named: tuple[int, str] | None = None
        """What the sentence has named last, and where."""
        self.elsewhen = False
        """Whether the sentence speaks of an earlier year."""

    def spots(self) -> Iterator[Spot]:
        """The numbers that the evaluation does not have."""
        before: _Meant | None = None  # what the number before meant
        for place, token in enumerate(self.tokens):
            if token.kind == "named":
                self.named = (token.start, token.of)
            elif token.kind == "year":
                self.elsewhen = self.elsewhen or self._is_past(token)
            else:
                part_of = before if place and self._is_part_of(self.tokens[place - 1], token) else None
                before = None
                if token.kind == "field":
                    before = _Meant(token.of) if token.of and part_of is None else None
                elif token.kind == "typed" and part_of is not None:
                    yield from self._told(token, part_of, MAX)
                elif token.kind == "typed":
                    before, figure = self._meant(place, token)
                    yield from self._told(token, before, figure)
                self.begun, self.named = token.end, None

    def _is_part_of(self, before: _Token, token: _Token) -> bool:
        """Whether a number is the second one of "61 av 100"."""
        return words.PART_OF.fullmatch(self.text, before.end, token.start) is not None

    def _meant(self, place: int, token: _Token) -> tuple[_Meant, str]:
        """What a typed number means, and whether it is of what was got or of what can be got."""
        said = self._said_before(token)
        after = words.POINTS_AFTER.match(self.text, token.end)
        end = after.end() if after else token.end
        following = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        paired = following is not None and following.kind in ("typed", "field") and self._is_part_of(token, following)
        most = following if paired else None
        of, sure = self._of(said, token, end, most)
        speaks = after is not None or self._speaks(said, token, of, most)
        speaks = speaks and not self._is_of_others(said, end, following)
        figure = MAX if words.OF_MAX.search(said) or (after and after["max"]) else POINTS
        return _Meant(of, sure, speaks), figure

    def _said_before(self, token: _Token) -> str:
        """What stands between the number before, or the beginning of the sentence, and a number."""
        return self.text[max(self.begun, token.start - _HEARD) : token.start]

    # ---- whether it speaks of points
    def _speaks(self, said: str, token: _Token, of: str, most: _Token | None) -> bool:
        """Whether a number that is not followed by that word speaks of points."""
        if most is not None:
            if words.POINTS_AFTER.match(self.text, most.end) or most.of:
                return True
            usual = most.value in (self.figures.max_points[TOTAL], self.figures.largest_area)
            usual = usual or (self.named is not None and most.value == self.figures.max_points.get(of))
            return usual and bool(words.ENDS.match(self.text, most.end)) and not self.of_people
        if not words.ENDS.match(self.text, token.end):
            return False
        return bool(words.POINTS_BEFORE.search(said)) or (self.named is not None and self._gives(token, *self.named))

    def _gives(self, token: _Token, place: int, named: str) -> bool:
        """Whether what stands between what was named and the number says that this is what it got."""
        if token.start - place > _HEARD:
            return False
        between = re.sub(r"^(?:[Oo]mråde\w*\s+)?[\d.]+", "", self.text[place : token.start])
        for title, of in self.figures.titles:
            if of == named:
                between = re.sub(re.escape(title), "", between, flags=re.IGNORECASE)
        return not between.strip(" ,") or words.GIVES.search(between) is not None

    def _is_of_others(self, said: str, end: int, following: _Token | None) -> bool:
        """Whether a number is somebody else's, of an earlier year, a difference, or not meant to be exact."""
        if following is not None and following.kind == "year" and self._is_past(following):
            if re.fullmatch(r"\s*\(?(?:(?:år|i|vid|utvärderingen)\s+)*", self.text[end : following.start]):
                return True
        if self.elsewhen or words.OF_OTHERS.search(said) or words.MORE_OR_LESS.search(said):
            return True
        return words.DIFFERS.match(self.text, end) is not None

    def _is_past(self, year: _Token) -> bool:
        return self.figures.year is None or year.value < self.figures.year

    # ---- whose it is
    def _of(self, said: str, token: _Token, end: int, most: _Token | None) -> tuple[str, bool]:
        """Whose a number is, and whether words say so: what was named last before it, or what the section is about.

        Of titles that end together the longer counts: "ökad effektivitet" is not the area Effektivitet. In the texts of
        an area its title is a word like others.
        """
        if most is not None and most.of:
            return most.of, True
        written, folded = self.written, said.casefold()
        found = [(self.named[0] - (token.start - len(said)), 0, self.named[1])] if self.named else []
        for title, of in self.figures.titles:
            at = folded.rfind(title)
            if at >= 0 and of != str(written.area):
                found.append((at + len(title), len(title), of))
        if written.area is not None:
            found += [(match.end(), 0, str(written.area)) for match in words.ITS_AREA.finditer(said)]
        if written.code is not None:
            found += [(match.end(), 0, written.code) for match in words.ITS_CODE.finditer(said)]
        if found:
            return max(found)[2], True
        return self._by_place(said, token, end, most)

    def _by_place(self, said: str, token: _Token, end: int, most: _Token | None) -> tuple[str, bool]:
        area, code, largest = str(self.written.area), self.written.code or "", self.figures.max_points
        size = token.value if most is None else most.value
        if area not in largest:
            whole = words.WHOLE.search(said) or words.WHOLE_AFTER.match(self.text, end)
            return (TOTAL if whole or size > self.figures.largest_area else ""), whole is not None
        if most is not None:
            return next((of for of in (area, TOTAL) if largest[of] == size), code or area), False
        return next((of for of in (code, area, TOTAL) if size <= largest.get(of, -1)), TOTAL), False

    # ---- the verdict
    def _told(self, token: _Token, meant: _Meant, figure: str) -> Iterator[Spot]:
        """The number as a remark, if it speaks of points that the evaluation does not have."""
        figures, written, of = self.figures, self.written, meant.of
        if not meant.speaks or (of and of not in figures.max_points):
            return
        own = figures.max_points if figure == MAX else figures.points
        known = {own.get(of)} if meant.sure else self._near()
        if (of, figure) == (TOTAL, MAX):
            known.add(figures.max_scored)
        if self.of_max:
            known.add(figures.max_points.get(of))
        if token.value in known or (not of and written.row == _COMPARISONS):
            return
        facts: dict[str, str | int] = {"number": token.value, "of": of, "figure": figure}
        right = own.get(of)
        if right is not None:
            facts["right"] = right
        yield Spot(written.kind, written.row, token.start, token.end - token.start, facts)

    def _near(self) -> set[int | None]:
        """The figures that a number can be where no words say whose it is: those that the section is about."""
        figures, area, code = self.figures, self.written.area, self.written.code
        if area is None:
            near = list(figures.max_points)
        elif code is not None:
            near = [code, str(area), TOTAL]
        else:
            near = [of for of in figures.max_points if of in (str(area), TOTAL) or of.startswith(f"{area}.")]
        return {*(figures.points.get(of) for of in near), *(figures.max_points.get(of) for of in near)}
