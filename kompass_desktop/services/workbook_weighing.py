"""Weighs each cell of a changed workbook: has the user touched it, has the evaluation changed since, may it be so?

A cell that was not touched never overwrites anything. Where both have changed nobody guesses: the cell is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from kompass_desktop.export.cleaning import clean
from kompass_desktop.export.sheets.marks import digest
from kompass_desktop.intake.workbook_cells import DATE, ERROR, NUMBER, TEXT, TRUTH, Cell
from kompass_desktop.model.fields import Value
from kompass_desktop.model.language import phrase

MOST_OF_A_CELL: Final = 32_767
"""UTF-16 units; no cell that Excel has written holds more."""
_MOST_SHOWN: Final = 60


class PlannedChange(Struct, frozen=True):
    """A change that the workbook asks for, with the cell that says it; "" where it only follows from another's order.

    A new row has a placeholder as its id, see `is_new`. `finding` says which of the two a finding is.
    """

    kind: str
    row: str
    field: str
    old: Value
    new: Value
    sheet: str
    cell: str
    finding: str = ""

    @property
    def is_new(self) -> bool:
        """Whether the change belongs to a row that is yet to be made."""
        return is_new(self.row)


class RefusedCell(Struct, frozen=True):
    """A cell that cannot be taken in, and why (one sentence or two)."""

    sheet: str
    cell: str
    why: str


class Mark(Struct, frozen=True):
    """What a cell was exported with: where it stood, the mark of what it showed and of the value behind it."""

    cell: str
    shown: str
    value: str


class Unfit(Exception):
    """What stands in a cell cannot be what is asked for there; `str()` says why."""


Marks = Mapping[tuple[str, str, str], Mark]
"""By part of the workbook, row and field."""


class Scales:
    """Collects what is taken and what is refused."""

    def __init__(self, marks: Marks) -> None:
        """`marks` is what the workbook was exported with."""
        self.marks = marks
        self.changes: list[PlannedChange] = []
        self.refused: list[RefusedCell] = []

    def refuse(self, sheet: str, cell: str, why: str) -> None:
        """Note a cell that cannot be taken in."""
        self.refused.append(RefusedCell(sheet, cell, why))

    def touched(self, key: tuple[str, str, str], value: Value) -> bool:
        """Whether a cell holds something else than it was exported with."""
        mark = self.marks.get(key)
        return mark is None or digest(_text(value)) != mark.shown

    def weigh(self, key: tuple[str, str, str], value: Value, now: Value) -> bool:
        """Whether a value is to be taken in place of what the evaluation has now. Raises Unfit where both changed."""
        mark = self.marks.get(key)
        if not self.touched(key, value) or digest(_text(value)) == digest(_text(now)):
            return False
        if mark is None:
            raise Unfit(phrase("Det går inte att se vad cellen exporterades med. Exportera en ny arbetsbok."))
        if mark.value != mark.shown:
            raise Unfit(phrase("Texten är längre än en cell rymmer. Ändra den i programmet i stället."))
        if digest(_text(now)) != mark.shown:
            raise Unfit(
                phrase(
                    "Både arbetsboken ({book}) och utvärderingen ({now}) har ändrats sedan exporten. "
                    "Bestäm vilket som gäller och skriv det på båda ställena.",
                    book=words_of(value),
                    now=words_of(now),
                )
            )
        return True


def new_row(number: int) -> str:
    """The placeholder for the id of a row that is yet to be made."""
    return f":{number}"


def is_new(row: str) -> bool:
    """Whether an id is such a placeholder: no real id has a colon."""
    return row.startswith(":")


# ---- what stands in a cell
def whole_number(cell: Cell | None, least: int, most: int, what: str) -> int | None:
    """The whole number in a cell, None for a blank one. Raises Unfit; `what` (by `later`) begins its sentence."""
    if cell is None or _blank(cell):
        return None
    _refuse_made(cell)
    limits = phrase("ett helt tal från {least}", least=least)
    if most < 10**6:
        limits = phrase("ett helt tal från {least} till {most}", least=least, most=most)
    if cell.kind == TEXT:
        raise Unfit(phrase("{value} är text, inte ett tal. Skriv {limits}.", value=words_of(cell.value), limits=limits))
    try:
        number = float(cell.value)
    except ValueError:
        number = float("nan")
    if not number.is_integer():
        value = cell.value.replace(".", ",")[:_MOST_SHOWN]
        raise Unfit(phrase("{value} är inget helt tal. Skriv {limits}.", value=value, limits=limits))
    if not least <= number <= most:
        raise Unfit(
            phrase("{what} {number:.0f} går inte. Skriv {limits}.", what=phrase(what), number=number, limits=limits)
        )
    return int(number)


def cell_text(cell: Cell | None) -> str:
    """The text in a cell, cleaned of what nobody can see. Raises Unfit."""
    if cell is None:
        return ""
    _refuse_made(cell)
    if cell.kind == NUMBER:
        return cell.value.replace(".", ",")
    text = clean(cell.value)
    if len(text.encode("utf-16-le")) // 2 > MOST_OF_A_CELL:
        raise Unfit(phrase("Texten är för lång. En cell rymmer {n} tecken.", n=MOST_OF_A_CELL))
    return text


def code_text(cell: Cell | None) -> str:
    """A code as it stands in a cell, also where it was made a number: "1.3". Raises Unfit."""
    if cell is None:
        return ""
    _refuse_made(cell)
    return cell.value if cell.kind == NUMBER else clean(cell.value).strip()


def words_of(value: Value) -> str:
    """A value as it can stand in a sentence."""
    if value is None or value == "":
        return phrase("tomt")
    if isinstance(value, int):
        return str(value)
    text = " ".join(clean(value).split())
    return f"”{text[: _MOST_SHOWN - 1]}…”" if len(text) > _MOST_SHOWN else f"”{text}”"


def _refuse_made(cell: Cell) -> None:
    """Only what a person wrote counts, and in the form that it was asked for."""
    if cell.formula:
        raise Unfit(phrase("Cellen innehåller en formel. Skriv själva värdet."))
    if cell.kind == ERROR:
        raise Unfit(phrase("Cellen visar felet {error}. Skriv själva värdet.", error=cell.value[:20]))
    if cell.kind == TRUTH:
        raise Unfit(phrase("Cellen innehåller SANT eller FALSKT. Skriv själva värdet."))
    if cell.kind == DATE:
        raise Unfit(phrase("Cellen innehåller ett datum. Skriv värdet och ge cellen talformatet Allmänt."))


def _blank(cell: Cell) -> bool:
    return not cell.formula and cell.kind == TEXT and not cell.value


def _text(value: Value) -> str:
    return "" if value is None else str(value)
