"""Reads an exported workbook that somebody has changed: the rows of its tables, and what it was exported with.

A table is known by the words of its head, wherever its columns have been moved to; a row by what stands in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kompass_desktop.intake.problems import IntakeProblem, shown_name
from kompass_desktop.intake.workbook_cells import TEXT, Cell, Rows, read_cells
from kompass_desktop.intake.workbook_parts import Check, opened_workbook
from kompass_desktop.model.language import phrase

_HEAD_WITHIN: Final = 30
"""So many rows from the top the head is looked for."""


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A sheet as it was exported: its title, the head of each column by a name of ours, and those that must be there.

    One that is `optional` may be missing.
    """

    title: str
    heads: Mapping[str, str]
    needed: Sequence[str]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table: its number in the sheet, and its filled cells by the name of their column."""

    number: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows under a head, what stands in the sheet's first cell, and the letter of each column that is there."""

    sheet: str
    heading: str
    head_row: int
    columns: Mapping[str, int]
    rows: tuple[TableRow, ...]


def read_workbook(
    path: Path, layouts: Mapping[str, SheetLayout], marks: str, check: Check = lambda: None
) -> dict[str, Table]:  # fmt: skip
    """The tables of a workbook by the names of their layouts. Raises IntakeProblem, in one Swedish sentence.

    `marks` is the layout without which the workbook is none that was exported to be changed.
    """
    name = shown_name(path)
    with opened_workbook(path) as parts:
        cells = read_cells(parts, [layout.title for layout in layouts.values()], check)
    if layouts[marks].title not in cells:
        raise IntakeProblem(
            phrase(
                "Filen {name} säger inte vad den exporterades med, eller är exporterad för faktagranskning. "
                "Exportera en ny arbetsbok och gör ändringarna i den.",
                name=name,
            )
        )
    found: dict[str, Table] = {}
    for key, layout in layouts.items():
        if layout.title in cells:
            found[key] = _table(cells[layout.title], layout, name)
        elif not layout.optional:
            raise IntakeProblem(
                phrase(
                    "Bladet {sheet} saknas i filen {name}. Låt bladen heta som vid exporten.",
                    sheet=layout.title,
                    name=name,
                )
            )
    return found


def _table(rows: Rows, layout: SheetLayout, name: str) -> Table:
    needed = [layout.heads[key] for key in layout.needed]
    for number in (n for n in rows if n <= _HEAD_WITHIN):
        columns = _columns(rows[number], layout.heads)
        if all(key in columns for key in layout.needed):
            first = rows.get(1, {}).get(1)
            heading = first.value if first is not None and first.kind == TEXT else ""
            return Table(layout.title, heading, number, columns, tuple(_rows(rows, number, columns)))
    heads = ", ".join(needed)
    raise IntakeProblem(
        phrase(
            "Bladet {sheet} i {name} saknar raden med rubrikerna {heads}. Låt rubrikerna stå som vid exporten.",
            sheet=layout.title,
            name=name,
            heads=heads,
        )
    )


def _columns(row: Mapping[int, Cell], heads: Mapping[str, str]) -> dict[str, int]:
    """The number of each column whose head stands in a row; the first where a head stands twice."""
    said = {" ".join(cell.value.split()).casefold(): number for number, cell in sorted(row.items(), reverse=True)}
    return {key: said[head.casefold()] for key, head in heads.items() if head.casefold() in said}


def _rows(rows: Rows, head: int, columns: Mapping[str, int]) -> Iterator[TableRow]:
    for number, row in rows.items():
        if number > head:
            cells = {key: row[column] for key, column in columns.items() if column in row}
            if cells:
                yield TableRow(number, cells)
