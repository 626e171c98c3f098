"""Gets questions and answers out of a Word, Excel or text file as blocks: a line of text, or the cells of a row."""

from __future__ import annotations

import unicodedata
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

from kompass_desktop.intake.packed import elements, opened
from kompass_desktop.intake.problems import IntakeProblem, shown_name
from kompass_desktop.intake.report_source import decoded_text
from kompass_desktop.intake.whole_content import whole_content
from kompass_desktop.model.language import phrase

MOST_CHARACTERS: Final = 3_000_000
MOST_BLOCKS: Final = 60_000
MOST_ROWS, MOST_COLUMNS = 20_000, 30
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED: Final = ("del", "moveFrom", "Fallback", "txbxContent", "instrText")
"""What Word keeps beside the text: what was taken out, and the same once more for older programs."""
_OLE: Final = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Block:
    """A line of text (one cell), or a row of a table; `line` counts from 1. A formula has no text, only `formula`."""

    line: int
    cells: tuple[str, ...]
    formula: str = ""
    sheet: bool = False

    @property
    def filled(self) -> tuple[str, ...]:
        """The cells that say something."""
        return tuple(cell for cell in self.cells if cell.strip())


def read_blocks(path: Path) -> list[Block]:
    """The blocks of a file. Raises IntakeProblem, with one Swedish sentence, for everything that cannot be read."""
    name = shown_name(path)
    content = whole_content(
        path, name, phrase("Filen {name} är större än 50 MB: spara en kopia utan bilder och läs in den.", name=name)
    )
    if not content:
        raise IntakeProblem(phrase("Filen {name} är tom: be om den på nytt.", name=name))
    if content.startswith(_OLE):
        raise IntakeProblem(
            phrase(
                "Filen {name} är låst med lösenord eller i ett äldre Office-format: spara en olåst docx eller xlsx.",
                name=name,
            )
        )
    if content.startswith(b"%PDF-"):
        raise IntakeProblem(phrase("Filen {name} är en PDF: be om svaren som Word, Excel eller text.", name=name))
    if content.startswith(b"PK"):
        blocks = _packed(content, name)
    elif path.suffix.casefold() in (".docx", ".xlsx"):
        raise IntakeProblem(
            phrase("Filen {name} är inget Word- eller Excel-dokument: spara den på nytt från sitt program.", name=name)
        )
    else:
        lines = decoded_text(content, name).replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
        blocks = [Block(number, (line,)) for number, line in enumerate(lines, start=1)]
    blocks = _within_limits(blocks, name)
    if not any(block.filled or block.formula for block in blocks):
        raise IntakeProblem(phrase("Filen {name} innehåller ingen text: kontrollera att det är rätt fil.", name=name))
    return blocks


def _within_limits(blocks: Iterable[Block], name: str) -> list[Block]:
    kept: list[Block] = []
    length = 0
    for block in blocks:
        kept.append(Block(block.line, tuple(map(_clean, block.cells)), block.formula, block.sheet))
        length += sum(map(len, block.cells))
        if length > MOST_CHARACTERS or len(kept) > MOST_BLOCKS:
            raise IntakeProblem(
                phrase("Filen {name} är för lång för att vara svar på frågor: dela den eller välj en annan.", name=name)
            )
    return kept


def _clean(text: str) -> str:
    """Without control characters, which no file could keep."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")
    return "".join(c for c in text if c in "\t\n" or not (unicodedata.category(c) == "Cc" or "\ud800" <= c <= "\udfff"))


def _packed(content: bytes, name: str) -> list[Block]:
    try:
        with opened(content, name) as package:
            names = set(package.namelist())
            body = package.read("word/document.xml") if "word/document.xml" in names else None
    except (IntakeProblem, MemoryError):
        raise
    except Exception as error:  # every way of packing has errors of its own, and none in common
        raise IntakeProblem(
            phrase("Filen {name} är skadad: öppna den i sitt program, spara den på nytt.", name=name)
        ) from error
    if body is not None:
        return list(_of_docx(body, name))
    if "xl/workbook.xml" in names:
        return list(_of_xlsx(content, name))
    raise IntakeProblem(
        phrase("Filen {name} är varken Word (docx), Excel (xlsx) eller text: spara svaren som något av dem.", name=name)
    )


# ---- Word
def _of_docx(xml: bytes, name: str) -> Iterator[Block]:
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise IntakeProblem(
            phrase("Filen {name} är inget vanligt Word-dokument: öppna den i Word och spara den på nytt.", name=name)
        )
    try:
        for number, cells in enumerate(islice(_Word().read(xml), MOST_BLOCKS + 1), start=1):  # one more is too many
            yield Block(number, cells)
    except (ET.ParseError, ValueError, LookupError) as error:  # the latter two: an encoding that nobody knows
        raise IntakeProblem(
            phrase("Filen {name} är skadad inuti: öppna den i Word och spara den på nytt.", name=name)
        ) from error


class _Word:
    """Walks through the body: paragraphs outside tables one by one, rows of tables as their cells."""

    def __init__(self) -> None:
        self._rows = 0
        self._skipped = 0
        self._cells: list[list[str]] = []
        self._words: list[list[str]] = []

    def read(self, xml: bytes) -> Iterator[tuple[str, ...]]:
        """The cells of each line or row."""
        for event, element in elements(xml):
            tag = element.tag.rpartition("}")[2]
            if tag in _SKIPPED:
                self._skipped += 1 if event == "start" else -1
            if self._skipped:
                continue
            if event == "start":
                self._begin(tag)
            else:
                done = self._end(tag, element)
                if done is not None:
                    yield done

    def _begin(self, tag: str) -> None:
        if tag == "tr":
            self._rows += 1
            if self._rows == 1:
                self._cells = []
        elif tag == "tc" and self._rows == 1:
            self._cells.append([])
        elif tag == "p":
            self._words.append([])

    def _end(self, tag: str, element: ET.Element) -> tuple[str, ...] | None:
        if tag in ("t", "tab", "br", "cr", "noBreakHyphen") and self._words and element.tag.startswith(_W):
            signs = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
            self._words[-1].append(signs.get(tag, element.text or ""))
        elif tag == "p" and self._words:
            text = "".join(self._words.pop())
            element.clear()
            if not self._rows:
                return (text,)
            if self._cells:
                self._cells[-1].append(text)
        elif tag == "tr":
            self._rows -= 1
            element.clear()
            if not self._rows:
                return tuple("\n".join(cell).strip("\n") for cell in self._cells)
        return None


# ---- Excel
def _of_xlsx(content: bytes, name: str) -> Iterator[Block]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl says of styles and filters that nobody asks for
            rows = list(_rows(content))
    except IntakeProblem:
        raise
    except MemoryError as error:
        raise IntakeProblem(phrase("Filen {name} är för stor att läsa: spara svaren som text.", name=name)) from error
    except Exception as error:
        raise IntakeProblem(
            phrase("Filen {name} är skadad eller ingen Excel-fil: spara den på nytt från Excel.", name=name)
        ) from error
    yield from rows


def _rows(content: bytes) -> Iterator[Block]:
    import openpyxl  # slow to load, and few files are workbooks

    book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=False, keep_links=False)
    number = 0
    try:
        for sheet in book.worksheets:
            number += 1
            yield Block(number, (sheet.title,), sheet=True)
            for row in sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS):
                number += 1
                cells: list[str] = []
                for cell in row:
                    formula = getattr(cell, "data_type", "") == "f"
                    cells.append("" if formula else _said(cell.value))
                    if formula:
                        yield Block(number, (), formula=str(cell.value))
                yield Block(number, tuple(cells))
    finally:
        book.close()


def _said(value: Any) -> str:
    """A cell's value as people would write it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if (value.hour, value.minute) == (0, 0) else value.isoformat(" ", "minutes")
    return value.isoformat() if isinstance(value, date) else str(value)
