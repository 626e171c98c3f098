"""Tells two columns of print apart by the white space between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kompass_desktop.intake.findings_items import ColumnLine
from kompass_desktop.intake.lines import Line

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_SLACK = 3


def split_columns(
    lines: Sequence[Line], right: int | None
) -> tuple[list[ColumnLine], list[ColumnLine], list[Line]] | None:
    """The left and the right column, and lines that go across both; None where no gap runs down the lines.

    `right` is where the right column is known to begin (its heading's place), if it is.
    """
    starts = Counter(match.end() for line in lines for match in _GAP.finditer(line.text))
    indented = Counter(len(line.text) - len(line.text.lstrip()) for line in lines if line.bare)
    starts.update({place: count for place, count in indented.items() if place >= 15})
    known = right is not None
    if right is None:
        if not starts:
            return None
        right = max(starts, key=lambda place: (_near(starts, place), -place))
    agreeing = _near(starts, right)
    written = sum(1 for line in lines if line.bare)
    if agreeing < 1 or (not known and (agreeing < 2 or agreeing * 5 < written)):
        return None
    left_column: list[ColumnLine] = []
    right_column: list[ColumnLine] = []
    across: list[Line] = []
    for line in lines:
        cut = _cut(line.text, right)
        if cut is None:
            across.append(line)
            continue
        left_column.append(ColumnLine(line.number, line.text[: cut[0]].strip(), _begins(line, line.text[: cut[0]], 0)))
        after = line.text[cut[1] :]
        right_column.append(ColumnLine(line.number, after.strip(), _begins(line, after, cut[1])))
    return left_column, right_column, across


def _near(starts: Counter[int], place: int) -> int:
    return sum(count for start, count in starts.items() if abs(start - place) <= _SLACK)


def _begins(line: Line, part: str, start: int) -> bool | None:
    """What the page says about the part of a line that starts at a place: a paragraph begins, goes on, or nothing."""
    at = start + len(part) - len(part.lstrip())
    return next((begins for place, begins in line.marks if place == at), None)


def _cut(text: str, right: int) -> tuple[int, int] | None:
    """Where a line's left part ends and its right one starts; None where its words run over the border."""
    for match in _GAP.finditer(text):
        if abs(match.end() - right) <= _SLACK:
            return match.start(), match.end()
    indent = len(text) - len(text.lstrip())
    if indent >= right - _SLACK:
        return 0, indent
    if len(text.rstrip()) <= right:
        return len(text), len(text)
    return None
