"""Workbooks for tests: made with the shipped words and looks, and looked at as openpyxl and as zip see them."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import openpyxl

from kompass_desktop.export.blocks import Variant
from kompass_desktop.export.workbook import Book, render_workbook
from kompass_desktop.model.comparison import Mean, Result
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.resources import load_tokens, load_words
from tests.export.samples import TODAY

SHEETS = [
    "Sammanfattning", "Poäng", "Styrkor och förbättringar", "Underlag", "Jämförelse", "Handlingsplan", "Kriterier",
]  # fmt: skip
DRAFT_ONLY, HIDDEN = ["Anteckningar", "Dokument"], "Exportens märken"
PARTLY = (12, None, 0, None, None, 9, 18, None, 22)
MEAN = Mean(
    "m", "Sverigesnitt", as_of="2021-04-28", edition="2020", areas={n: 50.5 + n for n in range(1, 9)}, total=440,
    total_is_sum=True, n=31, source="https://exempel.se/snitt",
)  # fmt: skip
BEFORE = Result("r", "Exempelköping", 2019, "2016", total=480, source="Rapporten 2019", edition_inferred=True)
NEIGHBOUR = Result("g", "Grannköping", 2024, "2020", total=500, areas=dict.fromkeys(range(1, 9), 60))


def make(evaluation: Evaluation, variant: Variant = "draft", **more: Any) -> Book:
    """The workbook of an evaluation."""
    return render_workbook(evaluation, load_words(), variant, TODAY, load_tokens(), **more)


def opened(book: Book, *, values: bool = False) -> Any:
    """The workbook as openpyxl reads it: with its formulas, or with the values that are stored beside them."""
    return openpyxl.load_workbook(io.BytesIO(book.data), data_only=values)


def column(sheet: Any, head: str, head_row: int = 3) -> list[Any]:
    """The cells under a head."""
    heads = [cell.value for cell in sheet[head_row]]
    return [row[heads.index(head)] for row in sheet.iter_rows(min_row=head_row + 1, values_only=True)]


def parts(book: Book) -> dict[str, str]:
    """The parts of the file by name, as text."""
    with zipfile.ZipFile(io.BytesIO(book.data)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
