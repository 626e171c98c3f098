"""Reads the cells of a few sheets of a workbook: what each holds and of which kind, and whether a formula stands there.

Values are read as the file has them: 7.5 is not rounded, "12" is text where it was typed as text, and what a formula
once came to is never taken for something that a person wrote.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from kompass_desktop.intake.workbook_parts import Attributes, Check, Handler, Parts, parse, too_much

NUMBER, TEXT, TRUTH, ERROR, DATE = "number", "text", "truth", "error", "date"
MOST_CELLS: Final = 200_000
"""In all the sheets that are read together."""
MOST_ROWS, MOST_COLUMNS = 100_000, 200
MOST_OF_A_TEXT: Final = 40_000
"""Characters; a cell holds less, and what is longer is refused whatever it says."""
_PLACE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_CODED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that holds something: its place ("D7"), of which kind it is and its value as text; with `formula` that is
    what the formula once came to."""

    place: str
    row: int
    column: int
    kind: str
    value: str
    formula: bool = False


Rows = Mapping[int, Mapping[int, Cell]]
"""The cells of a sheet by row and column, both from 1; blank cells are not in it."""


def read_cells(parts: Parts, titles: Collection[str], check: Check) -> dict[str, Rows]:
    """The cells of the sheets with these titles, as far as they are there."""
    wanted = [title for title in titles if title in parts.sheets]
    room = _Room()
    sheets = {title: _Sheet(parts.dates, room) for title in wanted}
    for title in wanted:
        parse(parts.package, parts.sheets[title], sheets[title], check)
    needed = {int(cell.value) for sheet in sheets.values() for cell in sheet.shared}
    texts = _Texts(needed)
    if needed and parts.shared:
        parse(parts.package, parts.shared, texts, check)
    return {title: _with_texts(sheet, texts.found) for title, sheet in sheets.items()}


def _with_texts(sheet: _Sheet, texts: Mapping[int, str]) -> Rows:
    """Raises ValueError where a cell names a text that is not there."""
    rows: dict[int, dict[int, Cell]] = {}
    for cell in sheet.cells:
        rows.setdefault(cell.row, {})[cell.column] = cell
    for cell in sheet.shared:
        text = texts.get(int(cell.value))
        if text is None:
            raise ValueError("a cell names a text that is not there")
        if text:
            rows.setdefault(cell.row, {})[cell.column] = replace(cell, value=text)
    return dict(sorted(rows.items()))


class _Text:
    """Gathers text up to what a cell can hold."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0

    def add(self, text: str) -> None:
        if self._length <= MOST_OF_A_TEXT:
            self._pieces.append(text[: MOST_OF_A_TEXT + 1 - self._length])
            self._length += len(text)

    def all(self) -> str:
        return "".join(self._pieces)


class _Room:
    """How many cells there is still room for."""

    def __init__(self) -> None:
        self._left = MOST_CELLS

    def take(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise too_much()


class _Sheet(Handler):
    """The cells of a sheet. Those whose text stands with the shared ones are apart, with its number as their value."""

    def __init__(self, dates: frozenset[int], room: _Room) -> None:
        self.cells: list[Cell] = []
        self.shared: list[Cell] = []
        self._dates, self._room = dates, room
        self._row = self._column = 0
        self._type = self._style = ""
        self._formula = self._inside = self._sounds = False
        self._text = _Text()

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "row":
            self._row = int(attributes.get("r", self._row + 1))
            self._column = 0
        elif tag == "c":
            self._begin(attributes)
        elif tag == "f":
            self._formula = True
        elif tag == "rPh":
            self._sounds = True
        elif tag in ("v", "t"):
            self._inside = not self._sounds

    def end(self, tag: str) -> None:
        if tag in ("v", "t"):
            self._inside = False
        elif tag == "rPh":
            self._sounds = False
        elif tag == "c":
            self._finish()

    def text(self, text: str) -> None:
        if self._inside:
            self._text.add(text)

    def _begin(self, attributes: Attributes) -> None:
        place = _PLACE.fullmatch(attributes.get("r", ""))
        if place:
            self._row, self._column = int(place[2]), column_number(place[1])
        else:
            self._column += 1
        self._type, self._style = attributes.get("t", "n"), attributes.get("s", "0")
        self._formula, self._text = False, _Text()

    def _finish(self) -> None:
        value = self._text.all()
        if not value and not self._formula:
            return
        if self._row > MOST_ROWS or self._column > MOST_COLUMNS:
            raise too_much()
        self._room.take()
        kind = {"b": TRUTH, "e": ERROR, "d": DATE, "n": NUMBER}.get(self._type, TEXT)
        if kind == NUMBER and self._style.isdecimal() and int(self._style) in self._dates:
            kind = DATE
        place = f"{column_letters(self._column)}{self._row}"
        cell = Cell(place, self._row, self._column, kind, value, self._formula)
        if self._type == "s":
            self.shared.append(cell)
        else:
            self.cells.append(replace(cell, value=decoded(value)) if kind == TEXT else cell)


class _Texts(Handler):
    """Those of the shared texts that are needed, by their number."""

    def __init__(self, needed: Collection[int]) -> None:
        self.found: dict[int, str] = {}
        self._needed = needed
        self._number = -1
        self._inside = self._sounds = False
        self._text = _Text()

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "si":
            self._number += 1
            self._text = _Text()
        elif tag == "rPh":
            self._sounds = True
        elif tag == "t":
            self._inside = not self._sounds and self._number in self._needed

    def end(self, tag: str) -> None:
        if tag == "t":
            self._inside = False
        elif tag == "rPh":
            self._sounds = False
        elif tag == "si" and self._number in self._needed:
            self.found[self._number] = decoded(self._text.all())

    def text(self, text: str) -> None:
        if self._inside:
            self._text.add(text)


def decoded(text: str) -> str:
    """The text with the codes that Excel writes for characters (_x000D_) as those characters."""
    return _CODED.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


def column_number(letters: str) -> int:
    """A is 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def column_letters(number: int) -> str:
    """1 is A."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
