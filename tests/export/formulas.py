"""Calculates the few kinds of formula that the workbook has, so that its sums are checked without Excel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from openpyxl.utils import range_boundaries

Number = int | float
_RANGE = re.compile(r"(?:'([^']+)'!)?([A-Z]+\d+(?::[A-Z]+\d+)?)")


class Calculator:
    """Calculates cells of a workbook that was read with its formulas."""

    def __init__(self, book: Any) -> None:
        self._book = book

    def value(self, sheet: str, cell: str) -> Any:
        """What a cell shows; None for an empty one."""
        found = self._book[sheet][cell].value
        if isinstance(found, str) and self._book[sheet][cell].data_type == "f":
            return self._calculated(found[1:], sheet)
        return found

    def _calculated(self, formula: str, sheet: str) -> Any:
        call = re.fullmatch(r"([A-Z]+)\((.*)\)", formula)
        if call and _closes(call[2]):
            return self._called(call[1], _arguments(call[2]), sheet)
        for operator in ("=", "/", "-"):
            left, found, right = formula.partition(operator)
            if found:
                a, b = self._calculated(left, sheet), self._calculated(right, sheet)
                return a == b if operator == "=" else a / b if operator == "/" else round(a - b, 1)
        if formula == '""':
            return ""
        if re.fullmatch(r"\d+", formula):
            return int(formula)
        place = _RANGE.fullmatch(formula)
        if not place:
            raise ValueError(f"not a formula of ours: {formula}")
        found = self.value(place[1] or sheet, place[2])
        return "" if found is None else found

    def _called(self, name: str, arguments: list[str], sheet: str) -> Any:
        if name == "IF":
            return self._calculated(arguments[1 if self._calculated(arguments[0], sheet) else 2], sheet)
        if name == "NA":
            return "#N/A"
        values = [v for a in arguments for v in self._values(a, sheet)]
        if name == "ROWS":
            return len(values)
        numbers = [v for v in values if isinstance(v, (int, float))]
        if name == "COUNT":
            return len(numbers)
        if name == "SUM":
            return sum(numbers)
        raise ValueError(f"not a function of ours: {name}")

    def _values(self, argument: str, sheet: str) -> Iterator[Any]:
        place = _RANGE.fullmatch(argument)
        if not place:
            raise ValueError(f"not a range: {argument}")
        left, top, right, bottom = range_boundaries(place[2])
        rows = self._book[place[1] or sheet].iter_rows(top, bottom, left, right)
        for row in rows:
            for cell in row:
                yield self.value(place[1] or sheet, cell.coordinate)


def _closes(inside: str) -> bool:
    """Whether the parenthesis that this text stands in is the one that its first one opened."""
    depth = 0
    for character in inside:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth < 0:
            return False
    return True


def _arguments(text: str) -> list[str]:
    parts, depth = [""], 0
    for character in text:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return parts
