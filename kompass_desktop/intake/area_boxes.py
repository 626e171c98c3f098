"""Reads the boxes that open each area in chapter 3: the names under "Rubriker" and the area's points under "Poäng"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kompass_desktop.intake.chapters import Body, is_contents_entry
from kompass_desktop.intake.figures import Figure, pair_fits, read_alone, read_digits, split_figures
from kompass_desktop.intake.lines import Line
from kompass_desktop.intake.ocr import fold, likeness, starts_like
from kompass_desktop.intake.score_points import SeenFigure
from kompass_desktop.intake.score_rows import is_sum
from kompass_desktop.intake.titles import SURE, continues, named_area, names_of, title_fits
from kompass_desktop.model.catalogue import Area, Catalogue

_AREA_WORD = re.compile(r"^[\s|*•\-–_'\"”.:;,]*(\S{4,8}?)\s*[.:\-–]?\s*([\dlI|!SBZ])(?![\w])\s*[.:\-–)]*\s*(.*)$")
_DIGIT = str.maketrans("lI|!SBZ", "1111582")
_BULLET = re.compile(r"^(?:[•·▪■□▫●○◦*\-–—¢©«»>§°~+¤\uf0b7\uf0a7]+|[eoO0¢c]\.?(?=\s+[A-ZÅÄÖ&]))\s*")
# A fact-check draft numbers everything that it states: "§25".
_PARAGRAPH_NUMBER = re.compile(r"^§\s?\d{1,3}\s+")
_LEADING_FIGURE = re.compile(r"^(\d\s?\d|100)\s+(?=[^\W\d])")
_CODE = re.compile(r"^\d\s?[.,]\s?\d\.?\s+(?=[^\W\d])")
_HEADS = ("Rubriker Poäng", "Rubriker", "Rubrik Poäng", "Poäng", "Rubriker Poäng Max", "Poäng Max")
_MOST_LINES = 40
_NEAR = 14


@dataclass(frozen=True)
class AreaBox:
    """One area's box: the lines it takes (`start` its heading, `end` the first line after), its names, its points."""

    area: int
    start: int
    end: int
    names: Mapping[str, str]
    figure: SeenFigure | None


def without_bullet(text: str) -> tuple[str, bool]:
    """A line without the sign that begins a list item, however it was read, and whether there was one."""
    bare = text.strip()
    match = _PARAGRAPH_NUMBER.match(bare) or _BULLET.match(bare)
    return (bare[match.end() :].strip(), True) if match and match.end() < len(bare) else (bare, False)


def area_boxes(body: Body, catalogue: Catalogue, end: int) -> dict[int, AreaBox]:
    """The boxes among the first `end` lines, by area; where an area has several headings, the one with a real box."""
    starts = [(i, a) for i in range(end) if (a := heading_area(body.lines, i, catalogue)) is not None]
    boxes: dict[int, tuple[int, AreaBox]] = {}
    for position, (start, number) in enumerate(starts):
        stop = starts[position + 1][0] if position + 1 < len(starts) else end
        evidence = _evidence(body.lines[start + 1 : min(stop, start + _MOST_LINES)], catalogue.area(number))
        if evidence == 0:
            continue
        box = _box(body.lines, start, stop, catalogue.area(number))
        weight = evidence + (2 if box.figure is not None else 0)
        if number not in boxes or weight > boxes[number][0]:
            boxes[number] = (weight, box)
    for number, box in _without_heading(body, catalogue, end, [box for _, box in boxes.values()]).items():
        boxes.setdefault(number, (0, box))
    return {number: box for number, (_, box) in sorted(boxes.items())}


def _without_heading(body: Body, catalogue: Catalogue, end: int, known: Sequence[AreaBox]) -> dict[int, AreaBox]:
    """Boxes whose area heading is lost, known by the names under their "Rubriker"."""
    found: dict[int, AreaBox] = {}
    taken = {index for box in known for index in range(box.start, box.end)}
    tried = 0
    for index in range(end):
        text = " ".join(body.lines[index].text.split())
        if tried > _MOST_LINES or len(found) == len(catalogue.areas):
            break
        if index in taken or not 6 <= len(text) <= 24 or text[:1] not in "Rr|" or not _is_head(text):
            continue
        tried += 1
        near = [" ".join(line.text.split()) for line in body.lines[index + 1 : index + 20] if line.bare]
        for area in catalogue.areas:
            names = [name for s in area.sub_criteria for name in names_of(s)]
            if sum(is_name(_words(text), names) for text in near) >= 2 and area.number not in found:
                stop = min([box.start for box in known if box.start > index] + [end])
                found[area.number] = _box(body.lines, max(0, index - 1), stop, area)
                break
    return found


def heading_area(lines: Sequence[Line], index: int, catalogue: Catalogue) -> int | None:
    """The area that a line opens ("Område 4 Effektivitet"), the word, the number and the name read with tolerance."""
    text = lines[index].bare
    if not 6 <= len(text) <= 110:
        return None
    match = _AREA_WORD.match(text)
    # "(se / område 4)" is running text that was broken before the word.
    if not match or likeness(match.group(1), "område") < 0.7 or text[0] == "o" or text.count(")") > text.count("("):
        return None
    number = int(match.group(2).translate(_DIGIT))
    words = split_figures(match.group(3))[0]
    words = re.sub(r"[\s._…]+$", "", words)
    areas = {area.number: area for area in catalogue.areas}
    if not words:
        return number if number in areas else None
    if number in areas and _names_area(words, areas[number]):
        return number
    return named_area(words, catalogue)


def _names_area(words: str, area: Area) -> bool:
    return likeness(words, area.title) >= 0.75 or (len(fold(words)) >= 6 and title_fits(words, [area.title]) >= 0.88)


def _evidence(lines: Sequence[Line], area: Area) -> int:
    """How much speaks for a box rather than an entry in the contents or a mention: 0 for nothing."""
    near = [" ".join(line.text.split()) for line in lines if line.bare][:_NEAR]
    names = [name for s in area.sub_criteria for name in names_of(s)]
    heads = sum(1 for text in near[:5] if _is_head(text))
    if not heads and sum(is_contents_entry(text) for text in near[:8]) >= 4:
        return 0
    bullets = sum(1 for text in near if len(text) <= 90 and is_name(_words(text), names))
    return (3 if heads else 0) + (bullets if bullets >= 2 or heads else 0)


def _is_head(text: str) -> bool:
    """The box's own heading, "Rubriker Poäng", on one line or two."""
    words = split_figures(text)[0].strip(" :|")
    return any(likeness(words, head) >= 0.8 for head in _HEADS)


def _words(text: str) -> str:
    return split_figures(_CODE.sub("", without_bullet(text)[0]))[0]


def _is_general(text: str) -> bool:
    """The heading "Allmänt", which ends the box."""
    return 5 <= len(text) <= 14 and likeness(text.strip(" :."), "Allmänt") >= 0.8


@dataclass(slots=True)
class _BoxLines:
    """What has been found in a box: its names, its figures, and how many names stood before each lone figure."""

    items: list[str]
    figures: list[tuple[Line, tuple[str, ...]]]
    lone: dict[int, int]
    stated_sum: tuple[Line, tuple[str, ...]] | None = None


def _box(lines: Sequence[Line], start: int, stop: int, area: Area) -> AreaBox:
    found = _BoxLines([], [], {})
    _, on_heading = split_figures(re.sub(r"^\D*\d", "", lines[start].bare))
    if on_heading:
        found.figures.append((lines[start], on_heading))
    end = _read_box(lines, start, stop, area, found)
    figure = _figure(found, area)
    nearby = _figure_nearby(lines, start, end, stop, area)
    if figure is None:
        figure = nearby
    elif nearby is not None and figure.line.number in found.lone and figure.figure.value not in nearby.figure.possible:
        # A number alone may be a page's, and the area's points may stand after the box.
        values = (*figure.figure.possible, *nearby.figure.possible)
        figure = SeenFigure(figure.line, Figure(None, values, f"flera tal ({', '.join(map(str, values))})"))
    return AreaBox(area.number, start, end, _named(found.items, area), figure)


def _read_box(lines: Sequence[Line], start: int, stop: int, area: Area, found: _BoxLines) -> int:
    """Read names and figures from below the heading; where the box ends."""
    names = [name for s in area.sub_criteria for name in names_of(s)]
    end = min(stop, start + 1 + _MOST_LINES)
    for index in range(start + 1, end):
        text = " ".join(lines[index].text.split())
        if not text or (index == start + 1 and _names_area(_words(text), area) and not _is_head(text)):
            continue
        if _is_general(text) or (len(text) > 75 and title_fits(_words(text), names) < 0.75):
            return index
        words, cells = _item(text, names)
        if words and is_sum(words):
            found.stated_sum = found.stated_sum or (lines[index], cells)
            continue
        if len(cells) > 1 and any(
            pair_fits(cells, s.max_points) for s in area.sub_criteria if is_name(words, names_of(s))
        ):
            # Our own reports give each sub-criterion's points in the box too.
            cells = ()
        if cells:
            found.figures.append((lines[index], cells))
        if cells and not words and not any(lines[near].bare for near in (index - 1, index + 1) if near < len(lines)):
            found.lone[lines[index].number] = len(found.items)
        if not words or _is_head(words):
            continue
        bulleted = without_bullet(text)[1]
        if not bulleted and any(likeness(words, item) >= 0.95 for item in found.items):
            return index
        if found.items and not bulleted and _goes_on(found.items[-1], words, names):
            found.items[-1] = f"{found.items[-1]} {words}"
        else:
            found.items.append(words)
    return end


def _goes_on(item: str, words: str, names: Sequence[str]) -> bool:
    return not is_name(words, names) and not is_name(item, names) and continues(item, words, names)


def _item(text: str, names: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The name and the figures on one line of a box; a figure that is a damaged letter of the name stays a letter."""
    bare, _ = without_bullet(text)
    bare = _CODE.sub("", bare)
    leading = _LEADING_FIGURE.match(bare)
    if leading and title_fits(bare[leading.end() :], names) >= 0.75:
        return bare[leading.end() :], tuple(leading.group(1).split())
    words, cells = split_figures(bare)
    if words and len(cells) == 1 and len(cells[0]) == 1:
        with_letter, without = (max(likeness(t, n) for n in names) for t in (f"{words}{cells[0]}", words))
        if with_letter > without and with_letter >= SURE:
            return f"{words}{cells[0]}", ()
    return words, cells


def _figure(found: _BoxLines, area: Area) -> SeenFigure | None:
    """The area's points from the figures in its box; several different ones leave it open which."""
    figures = [found.stated_sum] if found.stated_sum is not None else found.figures
    seen = [SeenFigure(line, read_alone(cells, area.max_points)) for line, cells in figures]
    readable = [s for s in seen if s.figure.possible]
    if not readable:
        return seen[0] if seen else None
    values = tuple(dict.fromkeys(v for s in readable for v in s.figure.possible[:1]))
    if len(values) > 1:
        return SeenFigure(readable[0].line, Figure(None, values, f"flera tal i rutan ({', '.join(map(str, values))})"))
    best = next((s for s in readable if s.figure.plain), readable[0])
    if 0 < found.lone.get(best.line.number, 0) < len(found.items) and best.figure.plain:
        return SeenFigure(best.line, Figure(best.figure.value, (), "talet står ensamt mellan rubrikerna"))
    return best


def _figure_nearby(lines: Sequence[Line], start: int, end: int, stop: int, area: Area) -> SeenFigure | None:
    """A lone figure after the box (or just before its heading), where the box itself has none."""
    names = [name for s in area.sub_criteria for name in names_of(s)]
    near = list(lines[end : min(stop, end + 60)])
    section = next((i for i, line in enumerate(near) if i and is_name(line.bare, names)), len(near))
    after = [line for line in near[:section] if _is_lone(line)]
    before = [line for line in lines[max(0, start - 4) : start] if _is_lone(line)]
    for found in (after, before):
        figures = [read_alone(split_figures(line.bare)[1], area.max_points) for line in found]
        values = tuple(dict.fromkeys(figure.value for figure in figures if figure.value is not None))
        if len(values) == 1:
            return SeenFigure(found[0], Figure(values[0], figures[0].others, "talet står skilt från rutan"))
        if values:
            return SeenFigure(found[0], Figure(None, values, "flera tal står efter rutan"))
    return None


def is_name(text: str, names: Sequence[str]) -> bool:
    """Whether a line is nothing but one of these names, with or without its code before it."""
    bare = _CODE.sub("", text.strip())
    return 6 <= len(bare) <= 110 and any(likeness(bare, name) >= SURE for name in names)


def _is_lone(line: Line) -> bool:
    words, cells = split_figures(line.bare)
    return bool(cells) and all(map(read_digits, cells)) and (not words or likeness(words, "Poäng") >= 0.8)


def _name_fits(item: str, names: Sequence[str]) -> float:
    """How well a name in the box goes with a sub-criterion's names: whole, or a beginning of some length."""
    whole = max(likeness(item, name) for name in names)
    return max(whole, *(starts_like(item, name) for name in names)) if len(fold(item)) >= 12 else whole


def _named(items: Sequence[str], area: Area) -> dict[str, str]:
    """Which sub-criterion each name in the box stands for; a name of its own where only one of each is left."""
    named: dict[str, str] = {}
    left = list(items)
    for sub_criterion in area.sub_criteria:
        scored = [(_name_fits(item, names_of(sub_criterion)), item) for item in left]
        best = max(scored, default=(0.0, ""))
        if best[0] >= SURE:
            named[sub_criterion.code] = best[1]
            left.remove(best[1])
    missing = [s.code for s in area.sub_criteria if s.code not in named]
    long_enough = [item for item in left if len(fold(item)) >= 6]
    if len(missing) == 1 and len(long_enough) == 1 and len(items) == len(area.sub_criteria):
        named[missing[0]] = long_enough[0]
    return named
