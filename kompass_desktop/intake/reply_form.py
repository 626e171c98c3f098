"""Reads the form that a municipality has answered a fact check on: what stands in each row, and what cannot be read.

Nothing is guessed: a formula, an error value or a column that is gone is said with its place. Whether the rows are
those of a draft is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from kompass_desktop.intake.problems import IntakeProblem, shown_name
from kompass_desktop.intake.workbook_cells import DATE, ERROR, NUMBER, TRUTH, Cell, Rows, column_letters, read_cells
from kompass_desktop.intake.workbook_parts import opened_workbook
from kompass_desktop.model.language import phrase

MOST_REPLIES: Final = 5_000
HEAD_WITHIN: Final = 40
"""The row of heads stands among the first so many."""
_NUMBER: Final = re.compile(r"\b[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}\b")
_FIRST_DAY: Final = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of the form as it was filled in, each column under its name; `places` says where ("D12")."""

    row: int
    cells: Mapping[str, str]
    places: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell that cannot be read, and why (a sentence)."""

    cell: str
    why: str


@dataclass(frozen=True, slots=True)
class FormReading:
    """The draft's number as the form states it, its rows in their order, and what could not be read."""

    number: str
    rows: tuple[FormRow, ...]
    unreadable: tuple[Unreadable, ...]


def read_reply_form(path: Path, heads: Mapping[str, str]) -> FormReading:
    """Read a form whose columns are headed by these words (name → word), wherever they have been moved.

    Raises IntakeProblem, in one Swedish sentence, for a file that is no such form or is damaged.
    """
    name = shown_name(path)
    with opened_workbook(path) as parts:
        sheets = read_cells(parts, tuple(parts.sheets), lambda: None)
    numbered = [(rows, number) for rows in sheets.values() if (number := _number_of(rows))]
    if not numbered:
        raise IntakeProblem(
            phrase(
                "Filen {name} är inget svarsformulär: utkastets nummer saknas. Be om formuläret så som det skickades.",
                name=name,
            )
        )
    rows, number = numbered[0]
    head_row, columns = _heads_of(rows, heads)
    missing = [word for key, word in heads.items() if key not in columns]
    if missing:
        raise IntakeProblem(
            phrase(
                "Filen {name} saknar kolumnen {heads}. Be om formuläret så som det skickades.",
                name=name,
                heads=phrase(" och ").join(missing),
            )
        )
    below = {row: cells for row, cells in rows.items() if row > head_row}
    if len(below) > MOST_REPLIES:
        raise IntakeProblem(
            phrase("Filen {name} har fler rader än något utkast. Be om formuläret så som det skickades.", name=name)
        )
    return _reading(number, below, columns)


def _number_of(rows: Rows) -> str:
    for row, cells in rows.items():
        if row > HEAD_WITHIN:
            break
        for cell in cells.values():
            if not cell.formula and (found := _NUMBER.search(cell.value)):
                return found[0]
    return ""


def _heads_of(rows: Rows, heads: Mapping[str, str]) -> tuple[int, dict[str, int]]:
    """The row that has most of the heads, and in which column each of them stands."""
    best: tuple[int, dict[str, int]] = (0, {})
    for row, cells in rows.items():
        if row > HEAD_WITHIN:
            break
        said = {" ".join(cell.value.split()).casefold(): column for column, cell in reversed(list(cells.items()))}
        found = {key: said[word.casefold()] for key, word in heads.items() if word.casefold() in said}
        if len(found) > len(best[1]):
            best = (row, found)
    return best


def _reading(number: str, rows: Rows, columns: Mapping[str, int]) -> FormReading:
    found: list[FormRow] = []
    unreadable: list[Unreadable] = []
    for row, cells in rows.items():
        texts: dict[str, str] = {}
        for key, column in columns.items():
            cell = cells.get(column)
            why = _why_not(cell) if cell is not None else ""
            if cell is not None and why:
                unreadable.append(Unreadable(cell.place, why))
            texts[key] = "" if cell is None or why else _said(cell)
        places = {key: f"{column_letters(column)}{row}" for key, column in columns.items()}
        if any(text.strip() for text in texts.values()):
            found.append(FormRow(row, texts, places))
    return FormReading(number, tuple(found), tuple(unreadable))


def _why_not(cell: Cell) -> str:
    if cell.formula:
        return phrase("Cell {cell} har en formel, och formler läses inte. Skriv texten i stället.", cell=cell.place)
    if cell.kind == ERROR:
        return phrase("Cell {cell} visar ett fel ({value}). Skriv texten på nytt.", cell=cell.place, value=cell.value)
    return ""


def _said(cell: Cell) -> str:
    """A cell's value as people would write it."""
    if cell.kind == TRUTH:
        return "ja" if cell.value == "1" else "nej"
    if cell.kind == DATE and re.fullmatch(r"\d{1,7}(\.\d+)?", cell.value):
        return (_FIRST_DAY + timedelta(days=min(int(float(cell.value)), 2_900_000))).isoformat()
    if cell.kind == NUMBER:
        return cell.value.removesuffix(".0").replace(".", ",")
    return cell.value.replace("\r\n", "\n").replace("\r", "\n").strip()
