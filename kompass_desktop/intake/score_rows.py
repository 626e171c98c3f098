"""Looks at the lines of chapter 4 one by one: a row, an area's heading, figures alone, a sum, or a name going on?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kompass_desktop.intake.figures import pair_fits, read_digits, split_figures
from kompass_desktop.intake.lines import Line
from kompass_desktop.intake.ocr import fold, folded_likeness, likeness
from kompass_desktop.intake.titles import SURE, named_area, named_sub_criterion, names_of, title_fits
from kompass_desktop.model.catalogue import Catalogue, SubCriterion

_EDGE = r"^[\s|¦*•·\-–—_'‘’\"“”`.,:;~(\[¢§>«»°]*"
# 1.1 also as 1,1 · 3_.4 · 1 .1 · 1. 1 · 1:1 · 1·1; then a space, or nothing more on the line.
_CODE = re.compile(_EDGE + r"(\d)\s?[_]?[.,·:•][_.]?\s?(\d)(?:[.:;)\]|]*\s+|[.:)\]|]*$|;|(?=[A-ZÅÄÖ]))(?![.,]\d)")
# The code behind the figures: "15 20 1.1 Strategi …".
_CODE_BEHIND_FIGURES = re.compile(r"^\W*(\d{1,2}[\s|/]+\d{1,2})[\s|]+(?=\d\s?[.,]\s?\d\s+[^\W\d])")
# With letters for digits, or with the point lost: believed only where the title says the same.
_LOOSE_CODE = re.compile(_EDGE + r"([\dlIi|!SBZ])\s?[_.,·:;•\-'’`]{0,3}\s?([\dlIi|!SBZ])[.:)\]|]*\s+(?=\S)")
_AREA = re.compile(_EDGE + r"(?:område\s+|omrade\s+|omr[^\s]{1,2}de\s+)?([\dlIi|!SBZ])\s?[.:)\]]?\s+(?=\S)", re.I)
_FIRST_FIGURES = re.compile(r"^(\S{1,3}\s*(?:[|/]|av)?\s*\S{1,3})\s+(.*)$")
_GLUED = re.compile(r"^(.*[^\W\d]{3})(\d{1,2})$")
_DIGIT = str.maketrans("lIi|!SBZ", "11111582")
_SUM_WORDS = ("summa", "totalt", "total", "delsumma", "summa poäng", "totalsumma", "totalpoäng", "summa totalt")
_SUM_OF_AREA = re.compile(r"^(\W*(?:del)?(?:summa|total)\w*(?:\s+för)?)\s+omr\S{1,4}\s*\d\b[.:]?", re.I)
_HEADER_WORDS = {
    **dict.fromkeys(("uppnått", "uppnådd", "uppnådda"), "points"),
    **dict.fromkeys(("max", "maxpoäng", "maximalt", "maximal"), "max"),
    **dict.fromkeys(("delområde", "poäng", "delfråga", "nr"), ""),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What one line of chapter 4 is.

    kind: "row" (with its code), "area" (with its number), "figures", "sum", "header" or "words". `sure` is false where
    the code was guessed from a damaged one or from the title. `swapped` is set in a header that has the max first,
    `alone` where the lines before and after are empty, as they are around a page number.
    """

    kind: str
    line: Line
    words: str = ""
    cells: tuple[str, ...] = ()
    code: str | None = None
    area: int | None = None
    sure: bool = True
    swapped: bool = False
    alone: bool = False


def entry_of(line: Line, catalogue: Catalogue) -> Entry | None:
    """What a line is; None for one without a letter or digit."""
    text = line.bare
    if not any(sign.isalnum() for sign in text):
        return None
    text, swapped = _without_header(text)
    if swapped is not None and not re.search(r"\w", text):
        return Entry("header", line, swapped=swapped)
    row = _row_with_code_behind(line, text, catalogue) or _coded_row(line, text, catalogue)
    if row is not None:
        return row
    words, cells = split_figures(_without_area_number(text))
    if not fold(words):
        return Entry("figures", line, "", cells) if cells else None
    if is_sum(words):
        return Entry("sum", line, words, cells)
    words, cells = split_figures(text)
    area = _area_heading(text, catalogue)
    if area is not None:
        return Entry("area", line, words, cells, area=area, swapped=bool(swapped))
    named = named_sub_criterion(words, catalogue) if len(words) < 140 else None
    if named is not None:
        return Entry("row", line, words, cells, named.code, catalogue.sub_criterion(named.code).area, sure=False)
    if swapped is not None:
        number = named_area(words, catalogue)
        return Entry("area" if number else "header", line, words, cells, area=number, swapped=swapped)
    return Entry("words", line, words, cells)


def _without_header(text: str) -> tuple[str, bool | None]:
    """The line without "Uppnått | Max" at its end, and whether the max came first; None where there was no header."""
    tokens = text.replace("|", " | ").split()
    seen: list[str] = []
    while tokens:
        word = fold(tokens[-1]) if any(sign.isalnum() for sign in tokens[-1]) else ""
        if word and any(sign.isdigit() for sign in tokens[-1]) and len(tokens[-1]) < 5:
            break
        scored = {name: folded_likeness(word, fold(name)) for name in _HEADER_WORDS}
        best = max(scored, key=lambda name: scored[name])
        if word and scored[best] < (0.75 if len(word) > 3 else 1.0):
            break
        if word:
            seen.insert(0, _HEADER_WORDS[best])
        tokens.pop()
    kinds = [kind for kind in seen if kind]
    if not kinds:
        return text, None
    return " ".join(tokens), kinds[0] == "max" and "points" in kinds


def _coded_row(line: Line, text: str, catalogue: Catalogue) -> Entry | None:
    match = _CODE.match(text)
    if match:
        code = f"{match.group(1)}.{match.group(2)}"
        if code in catalogue.by_code:
            words, cells = _figures_of_row(text[match.end() :], catalogue.sub_criterion(code))
            return Entry("row", line, words, cells, code, catalogue.sub_criterion(code).area)
    match = _LOOSE_CODE.match(text)
    if not match:
        return None
    digits = f"{match.group(1)}{match.group(2)}".translate(_DIGIT)
    code = f"{digits[0]}.{digits[1]}"
    words, cells = split_figures(text[match.end() :])
    if code in catalogue.by_code:
        sub_criterion = catalogue.sub_criterion(code)
        if len(fold(words)) >= 6 and title_fits(words, names_of(sub_criterion)) >= 0.75:
            return Entry("row", line, words, cells, code, sub_criterion.area)
        # A name of the report's own under a code that has lost its point, or has a letter for a digit.
        own_name = len(fold(words)) >= 6 and named_sub_criterion(words, catalogue) is None
        pointed = re.search(r"[.,]", text[match.start(1) : match.end(2)]) is not None
        fits = pair_fits(cells, sub_criterion.max_points) or (pointed and not cells)
        if own_name and fits and (pointed or match.group(1, 2) == tuple(digits)):
            return Entry("row", line, words, cells, code, sub_criterion.area, sure=False)
        return None
    named = named_sub_criterion(words, catalogue)
    if named is None:
        return None
    return Entry("row", line, words, cells, named.code, catalogue.sub_criterion(named.code).area, sure=False)


def _figures_of_row(text: str, sub_criterion: SubCriterion) -> tuple[str, tuple[str, ...]]:
    """A row's words and cells, also where the figures stand before the name or touch its last letter."""
    words, cells = split_figures(text)
    names = names_of(sub_criterion)
    most = str(sub_criterion.max_points)
    if not cells:
        match = _FIRST_FIGURES.match(words)
        if match and title_fits(match.group(2), names) >= SURE:
            first = split_figures(match.group(1))[1]
            if len(first) == 2 and read_digits(first[1]) == most:
                return match.group(2), first
    glued = _GLUED.match(words)
    if glued and len(cells) == 1 and read_digits(cells[0]) == most:
        name = glued.group(1)
        # In "Arbetsmilj6 25" the figure is a letter of the name; in "resultat6 10" it is not.
        if max(likeness(name, n) for n in names) > max(likeness(words, n) for n in names):
            return name, (glued.group(2), *cells)
    return words, cells


def _row_with_code_behind(line: Line, text: str, catalogue: Catalogue) -> Entry | None:
    """A row whose code stands behind its figures, or behind its name: "Strategi … 1.1 15 20"."""
    match = _CODE_BEHIND_FIGURES.match(text)
    if match:
        row = _coded_row(line, text[match.end() :], catalogue)
        if row is None or row.cells:
            return row
        return Entry("row", line, row.words, split_figures(match.group(1))[1], row.code, row.area)
    words, cells = split_figures(text)
    code = cells[0].replace(",", ".") if cells else ""
    if code in catalogue.by_code:
        sub_criterion = catalogue.sub_criterion(code)
        if title_fits(words, names_of(sub_criterion)) >= SURE:
            return Entry("row", line, words, cells[1:], code, sub_criterion.area)
    return None


def _without_area_number(text: str) -> str:
    """ "Summa område 4: 62 100" without "område 4"."""
    return _SUM_OF_AREA.sub(r"\1 ", text)


def is_sum(words: str) -> bool:
    """Whether the words of a line say that its figures are a sum: "Summa", "Totalt för området"."""
    bare = words.strip(" :|.")
    if len(bare) > 40:
        return False
    first = bare.split(maxsplit=1)[0] if bare else ""
    return any(likeness(bare, word) >= 0.85 for word in _SUM_WORDS) or any(
        likeness(first, word) >= 0.9 for word in ("summa", "totalt", "delsumma", "totalsumma")
    )


def _area_heading(text: str, catalogue: Catalogue) -> int | None:
    """The area of a heading such as "4. Effektivitet" or "Område 4 Effektivitet"; number and name must agree."""
    match = _AREA.match(text)
    if not match:
        return None
    digit = match.group(1).translate(_DIGIT)
    words, _ = split_figures(text[match.end() :])
    for area in catalogue.areas:
        if str(area.number) == digit:
            part = len(fold(words)) >= 10 and title_fits(words, [area.title]) >= 0.88
            return area.number if part or likeness(words, area.title) >= SURE else None
    return None
