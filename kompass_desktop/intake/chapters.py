"""Finds the way in a report: which lines are page footers, where chapter 4's tables begin, where chapter 3 does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kompass_desktop.intake.figures import read_digits
from kompass_desktop.intake.lines import Line, ReportText
from kompass_desktop.intake.ocr import fold, folded_likeness, likeness, starts_like

_FOOTER = fold("Kommunkompassen Analys av")
_PAGE_WORDS = re.compile(r"(?:sida|sid)\.?\s*\d{1,4}(?:\s*(?:av|/|\()\s*\d{1,4}\)?)?", re.I)
_PAGE_NUMBER = re.compile(r"\W*([\dlIOoS]{1,4}|\d(?: \d){1,2})\W*(?:\(\s*\d{1,4}\s*\))?")
# What stands at the top of many pages and yet belongs to the report.
_STRUCTURE = ("Rubriker Poäng", "Rubriker", "Uppnått Max", "Allmänt", "Styrkor Förbättringsmöjligheter", "Styrkor",
              "Förbättringsmöjligheter", "Område", "Delområde Uppnått Max", "Totalt", "Guldstjärna")  # fmt: skip
_OVERVIEW = ("Översikt av poängfördelning", "Översikt över poängfördelning", "Översikt poängfördelning")
_DETAIL = "Detaljerad genomgång per område"
_CHAPTER_NUMBER = re.compile(r"^[\W_]*(?:kapitel\s+)?[\dlIS]?\s*[.:)]?\s*", re.I)
_DOTS_AND_PAGE = re.compile(r"[\s._…·]{2,}\d{1,4}\s*$|\s\d{1,4}\s*$")


@dataclass(frozen=True)
class Body:
    """A report's lines without footers, and where things begin among them (indexes into `lines`)."""

    lines: tuple[Line, ...]
    overviews: tuple[int, ...]
    detail: int | None

    @property
    def text(self) -> str:
        """All lines as one text, for searching."""
        return "\n".join(line.text for line in self.lines)


def body_of(text: ReportText) -> Body:
    """Leave the footers out and find the chapters' beginnings."""
    dropped = _repeated(text.lines) | _page_numbers(text.lines)
    lines = tuple(line for i, line in enumerate(text.lines) if i not in dropped and not is_footer(line.bare))
    overviews = tuple(i for i, line in enumerate(lines) if _is_overview(lines, i, line.bare))
    details = [i for i, line in enumerate(lines) if _is_detail(line.bare)]
    return Body(lines, overviews, details[-1] if details else None)


def is_footer(text: str) -> bool:
    """Whether a line is a page footer: "Kommunkompassen Analys av X kommun 12", "Sida 12 av 40"."""
    if not text or len(text) > 140:
        return False
    if _PAGE_WORDS.fullmatch(text.strip()):
        return True
    if text[-1].isdigit() or text[:1].casefold() == "k" or text[:1].isdigit():
        folded = fold(text.lstrip("0123456789 ")[:60])
        return len(folded) > len(_FOOTER) and folded_likeness(folded[: len(_FOOTER)], _FOOTER) >= 0.84
    return False


def heading_text(text: str) -> str:
    """A heading without its chapter number in front and without dots and page number behind."""
    return _DOTS_AND_PAGE.sub("", _CHAPTER_NUMBER.sub("", text.strip())).strip()


def is_contents_entry(text: str) -> bool:
    """Whether a line looks like one of the table of contents: it ends in a page number."""
    return bool(_DOTS_AND_PAGE.search(text.strip()))


def _is_overview(lines: Sequence[Line], index: int, text: str) -> bool:
    if not 8 <= len(text) <= 70:
        return False
    heading = heading_text(text)
    if "rsikt" not in text.casefold():
        return False
    if any(likeness(heading, name) >= 0.8 for name in _OVERVIEW):
        return True
    following = next((line.bare for line in lines[index + 1 : index + 3] if line.bare), "")
    if len(text) < 20 and following and len(following) < 30:
        return any(likeness(f"{heading} {heading_text(following)}", name) >= 0.85 for name in _OVERVIEW)
    return False


def _is_detail(text: str) -> bool:
    # "genomg" has no letter that damage likes.
    if not 15 <= len(text) <= 60 or "genomg" not in text.casefold():
        return False
    heading = heading_text(text)
    return likeness(heading, _DETAIL) >= 0.8 or (len(heading) >= 18 and starts_like(heading, _DETAIL) >= 0.88)


def _edges(lines: Sequence[Line]) -> dict[int, list[int]]:
    """The first and last two written lines of every page."""
    pages: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        if any(sign.isalnum() for sign in line.text):
            pages.setdefault(line.page, []).append(index)
    return {page: sorted({*written[:2], *written[-2:]}) for page, written in pages.items()}


def _repeated(lines: Sequence[Line]) -> set[int]:
    """Running heads and feet: lines at the edges of at least a third of the pages that differ only in digits."""
    edges = _edges(lines)
    if len(edges) < 4:
        return set()
    seen: Counter[str] = Counter()
    where: dict[str, set[int]] = {}
    for indexes in edges.values():
        for index in indexes:
            key = fold(re.sub(r"\d+", "", lines[index].bare))
            if len(key) >= 6:
                seen[key] += 1
                where.setdefault(key, set()).add(index)
    least = max(4, len(edges) // 2)
    running = [key for key, count in seen.items() if count >= least]
    kept = [key for key in running if max(folded_likeness(key, fold(name)) for name in _STRUCTURE) < 0.8]
    return {index for key in kept for index in where[key]}


def _page_numbers(lines: Sequence[Line]) -> set[int]:
    """Lines at the edges of pages that are nothing but a number and count on from page to page."""
    edges = _edges(lines)
    if len(edges) < 3:
        return _counting_on(lines)
    # Which place at the edge (0, 1 from above, -1, -2 from below) and which distance from the page's place in the file.
    seen: dict[tuple[int, int], list[int]] = {}
    for page, indexes in edges.items():
        for place, index in [*enumerate(indexes[:2]), (-1, indexes[-1]), (-2, indexes[-2] if len(indexes) > 1 else -1)]:
            number = _page_number(lines[index].bare) if index >= 0 else None
            if number is not None:
                seen.setdefault((place, number - page), []).append(index)
    none: list[int] = []
    numbers = max(seen.values(), key=len, default=none)
    return set(numbers) if len(numbers) >= max(3, len(edges) // 3) else set()


def _counting_on(lines: Sequence[Line]) -> set[int]:
    """Page numbers where the pages are not known: numbers alone between empty lines that count on by one."""
    longest: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        number = _page_number(line.bare)
        if number is None or not (_is_empty(lines, index - 1) and _is_empty(lines, index + 1)):
            continue
        # One of them may have been lost.
        chain = [*max(longest.get(number - 1, []), longest.get(number - 2, []), key=len), index]
        if len(chain) > len(longest.get(number, [])):
            longest[number] = chain
    none: list[int] = []
    best = max(longest.values(), key=len, default=none)
    return set(best) if len(best) >= 6 else set()


def _page_number(text: str) -> int | None:
    match = _PAGE_NUMBER.fullmatch(text) if 0 < len(text) <= 16 else None
    digits = "".join(map(read_digits, match.group(1).split())) if match else ""
    return int(digits) if digits else None


def _is_empty(lines: Sequence[Line], index: int) -> bool:
    return not 0 <= index < len(lines) or not lines[index].bare or is_footer(lines[index].bare)
