"""Reads the strengths and improvements that end each area of chapter 3, as far as the layout lets itself be read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kompass_desktop.intake.area_boxes import AreaBox, heading_area, is_name
from kompass_desktop.intake.chapters import Body
from kompass_desktop.intake.findings_columns import split_columns
from kompass_desktop.intake.findings_items import ColumnLine, Item, items_of, vocabulary_of
from kompass_desktop.intake.lines import Line
from kompass_desktop.intake.ocr import likeness
from kompass_desktop.intake.reading import ReadFinding, Unread
from kompass_desktop.intake.titles import names_of
from kompass_desktop.model.catalogue import Catalogue

STRENGTH, IMPROVEMENT = "strength", "improvement"
_STRENGTHS = ("Styrkor", "Styrka", "Våra styrkor")
_IMPROVEMENTS = ("Förbättringsmöjligheter", "Förbättringsområden", "Förbättringsmöjlighet", "Förbättringar")
_TWO_HEADINGS = re.compile(r"^\W*(\S*\s?\S{4,9})[\s|]+(f\S{1,3}rb\S+)\W*$", re.I)
_INTERLEAVED = "styrkor och förbättringsmöjligheter i område {} står i två spalter på samma rader: för in dem för hand"
_LONGEST_COLUMN_LINE = 52


@dataclass(frozen=True, slots=True)
class _Heading:
    """Where a heading of the findings stands; `right` is where the right column begins if both are on one line."""

    index: int
    kind: str
    right: int | None = None


# A finding and the line that it begins on.
_Found = tuple[int, ReadFinding]


def findings_of(
    body: Body, boxes: Mapping[int, AreaBox], begin: int, catalogue: Catalogue
) -> tuple[tuple[ReadFinding, ...], list[Unread]]:
    """All findings of the areas whose boxes were found, and the pieces that could not be told apart."""
    findings: list[ReadFinding] = []
    loose: list[Unread] = []
    vocabulary = vocabulary_of(line.text for line in body.lines)
    for number, box in boxes.items():
        lines = _segment(body, box, begin, catalogue)
        names = [name for s in catalogue.area(number).sub_criteria for name in names_of(s)]
        found, pieces = _in_area(number, lines, names, vocabulary)
        findings.extend(finding for _, finding in found)
        loose.extend(pieces)
        loose.extend(Unread(line, one.text, f"osäker gräns: {one.why}") for line, one in found if one.uncertain)
    return tuple(findings), loose


def _segment(body: Body, box: AreaBox, begin: int, catalogue: Catalogue) -> Sequence[Line]:
    """The lines from an area's box to the next area's heading or chapter 4."""
    stop = begin
    for index in range(box.end, begin):
        number = heading_area(body.lines, index, catalogue)
        if number is not None and number != box.area:
            stop = index
            break
    return body.lines[box.end : stop]


def _in_area(
    area: int, lines: Sequence[Line], names: Sequence[str], vocabulary: frozenset[str]
) -> tuple[list[_Found], list[Unread]]:
    headings = _headings(lines)
    both = [heading for heading in headings if heading.kind == "both"]
    if both:
        first = both[0].index
        repeated = {heading.index for heading in headings}
        block = [line for i, line in enumerate(lines) if i > first and i not in repeated]
        return _columns(area, block, both[0].right, vocabulary)
    improvements = next((h.index for h in reversed(headings) if h.kind == IMPROVEMENT), None)
    strengths = next((h.index for h in reversed(headings) if h.kind == STRENGTH), None)
    if improvements is None and strengths is None:
        return [], _without_headings(area, lines, names)
    found: list[_Found] = []
    if strengths is not None:
        stop = improvements if improvements is not None and improvements > strengths else len(lines)
        found += _findings(STRENGTH, area, _column(lines[strengths + 1 : stop]), vocabulary)
    if improvements is not None:
        stop = strengths if strengths is not None and strengths > improvements else len(lines)
        found += _findings(IMPROVEMENT, area, _column(lines[improvements + 1 : stop]), vocabulary)
        if strengths is None:
            start, at_page = _start_of_strengths(lines, improvements)
            earlier = _findings(STRENGTH, area, _column(lines[start:improvements]), vocabulary)
            found = _first_in_doubt(earlier, at_page) + found
    return found, []


def _headings(lines: Sequence[Line]) -> list[_Heading]:
    found: list[_Heading] = []
    for index, line in enumerate(lines):
        text = line.bare.strip(" |:.")
        if not 5 <= len(text) <= 120:
            continue
        if _is_like(text, _IMPROVEMENTS):
            found.append(_Heading(index, IMPROVEMENT))
        elif _is_like(text, _STRENGTHS):
            found.append(_Heading(index, STRENGTH))
        else:
            match = _TWO_HEADINGS.match(line.text)
            if match and _is_like(match.group(1), _STRENGTHS) and _is_like(match.group(2), _IMPROVEMENTS):
                gap = match.start(2) - match.end(1)
                found.append(_Heading(index, "both", match.start(2) if gap >= 3 else None))
    return found


def _is_like(text: str, names: Sequence[str]) -> bool:
    return any(abs(len(text) - len(name)) <= 4 and likeness(text, name) >= 0.8 for name in names)


def _column(lines: Sequence[Line]) -> list[ColumnLine]:
    """Lines of one column, with an empty line where a page was turned in the middle of it."""
    column: list[ColumnLine] = []
    page = lines[0].page if lines else 0
    for line in lines:
        if line.page != page and line.bare[:1].isupper():
            column.append(ColumnLine(line.number, ""))
        page = line.page
        column.append(ColumnLine(line.number, line.bare, line.marks[0][1] if line.marks else None))
    return column


def _columns(
    area: int, block: Sequence[Line], right: int | None, vocabulary: frozenset[str]
) -> tuple[list[_Found], list[Unread]]:
    """Findings of two columns that a gap tells apart; without a gap every paragraph is put aside."""
    columns = split_columns(block, right)
    if columns is None:
        return [], _put_aside(area, block)
    left, right_column, across = columns
    found = _findings(STRENGTH, area, left, vocabulary) + _findings(IMPROVEMENT, area, right_column, vocabulary)
    return found, _put_aside(area, across)


def _findings(kind: str, area: int, lines: Sequence[ColumnLine], vocabulary: frozenset[str]) -> list[_Found]:
    return [_finding(kind, area, item) for item in items_of(lines, vocabulary)]


def _finding(kind: str, area: int, item: Item) -> _Found:
    star = item.gold_star and kind == STRENGTH
    return item.number, ReadFinding(kind, area, item.text, star, bool(item.why), item.why)


def _start_of_strengths(lines: Sequence[Line], stop: int) -> tuple[int, bool]:
    """Where the strengths begin when their heading was lost: after the last running text before the improvements.

    Also whether a page begins there, which makes it sure.
    """
    below = [len(line.bare) for line in lines[stop + 1 :] if line.bare]
    widest = max(_LONGEST_COLUMN_LINE, min(max(below, default=0), 60))
    start = 0
    for index in range(stop - 1, -1, -1):
        if len(lines[index].bare) > widest:
            start = index + 1
            break
    # The short last line of the running text goes with it.
    if start:
        while start < stop and lines[start].bare and lines[start].page == lines[start - 1].page:
            start += 1
    while start < stop and not lines[start].bare:
        start += 1
    at_page = start > 0 and any(line.page != lines[start].page for line in lines[max(0, start - 4) : start])
    return start, at_page


def _first_in_doubt(found: list[_Found], at_page: bool) -> list[_Found]:
    """A first strength that ends like a sentence may be the end of the running text."""
    if not found or at_page or not found[0][1].text.endswith("."):
        return found
    line, first = found[0]
    return [(line, replace(first, uncertain=True, why="kan vara slutet på texten före styrkorna")), *found[1:]]


def _without_headings(area: int, lines: Sequence[Line], names: Sequence[str]) -> list[Unread]:
    """Where both headings are lost, what looks like the table at the end of the area is put aside."""
    taken: list[list[Line]] = []
    for paragraph in reversed(_paragraphs(lines)):
        if _is_running_text(paragraph) or any(is_name(line.bare, names) for line in paragraph):
            break
        if len(taken) >= 3 and paragraph[-1].page != taken[0][0].page:
            break
        taken.insert(0, paragraph)
    # A line or two are the end of the running text; a table has more.
    return [_aside(area, paragraph) for paragraph in taken] if sum(map(len, taken)) > 3 else []


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    paragraphs: list[list[Line]] = [[]]
    for line in lines:
        if not line.bare or (paragraphs[-1] and paragraphs[-1][-1].page != line.page):
            paragraphs.append([])
        if line.bare:
            paragraphs[-1].append(line)
    return [paragraph for paragraph in paragraphs if paragraph]


def _is_running_text(paragraph: Sequence[Line]) -> bool:
    mean = sum(len(line.bare) for line in paragraph) / len(paragraph)
    last = paragraph[-1].bare
    return len(paragraph) >= 2 and mean > 50 and last.endswith((".", ":", "!", "?"))


def _put_aside(area: int, lines: Sequence[Line]) -> list[Unread]:
    return [_aside(area, paragraph) for paragraph in _paragraphs(lines)]


def _aside(area: int, paragraph: Sequence[Line]) -> Unread:
    text = " / ".join(line.bare for line in paragraph)
    return Unread(paragraph[0].number, text, _INTERLEAVED.format(area))
