"""Opens an Excel workbook that somebody else has had, and reads its small parts: which sheets, which styles are dates.

Nothing is unpacked before its size is known, nothing outside the file is looked at, and a workbook that Excel or
LibreOffice would not write (declarations, macros, a password) is refused in one sentence.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.parsers import expat

from kompass_desktop.intake.packed import MOST_ELEMENTS, opened
from kompass_desktop.intake.problems import IntakeProblem, shown_name
from kompass_desktop.intake.whole_content import whole_content
from kompass_desktop.model.language import phrase

MOST_SHEETS: Final = 200
_CHUNK: Final = 64 * 1024
_OLE: Final = b"\xd0\xcf\x11\xe0"
_BOOK: Final = "xl/workbook.xml"
_DATE_NUMBERS: Final = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""The number formats for dates and times that are never written out."""
_NOT_CODE: Final = re.compile(r'"[^"]*"|\\.|_.|\[(?!h|m|s)[^\]]*\]', re.IGNORECASE)
_DATE_CODE: Final = re.compile(r"[ymdhs]", re.IGNORECASE)

Attributes = Mapping[str, str]
Check = Callable[[], None]
"""Called now and then; raises to stop the reading."""


class _TooMuch(Exception):
    """More than anybody writes."""


class _Declared(Exception):
    """The part declares a document type or entities, which no workbook does."""


@dataclass(frozen=True, slots=True)
class Parts:
    """An open workbook: where its sheets are (by title), its shared texts, and which cell styles show dates."""

    package: zipfile.ZipFile
    sheets: Mapping[str, str]
    shared: str
    dates: frozenset[int]


class Handler:
    """What reads a part: told of its elements by name, without what comes before a colon."""

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text, perhaps in several pieces."""


@contextmanager
def opened_workbook(path: Path) -> Generator[Parts]:
    """The workbook's parts. Raises IntakeProblem, in one Swedish sentence, for whatever is wrong with it, also later
    while it is open."""
    name = shown_name(path)
    content = _content(path, name)
    try:
        with opened(content, name) as package:
            names = set(package.namelist())
            if _BOOK not in names:
                raise IntakeProblem(
                    phrase("Filen {name} är ingen Excel-arbetsbok: välj den som exporterades härifrån.", name=name)
                )
            _refuse_macros(package, names, name)
            sheets, shared = _sheets(package, names)
            yield Parts(package, sheets, shared if shared in names else "", _dates(package, names))
    except _Declared as error:
        raise IntakeProblem(
            phrase(
                "Filen {name} innehåller deklarationer som Excel aldrig skriver. Öppna den i Excel och spara den på "
                "nytt.",
                name=name,
            )
        ) from error
    except _TooMuch as error:
        raise IntakeProblem(
            phrase("Filen {name} innehåller orimligt mycket. Välj den som exporterades härifrån.", name=name)
        ) from error
    except MemoryError as error:
        raise IntakeProblem(
            phrase("Filen {name} är för stor att läsa. Välj den som exporterades härifrån.", name=name)
        ) from error
    except (expat.ExpatError, zipfile.BadZipFile, zlib.error, EOFError, KeyError, LookupError, ValueError) as error:
        raise IntakeProblem(
            phrase("Filen {name} är skadad inuti. Öppna den i Excel och spara den på nytt.", name=name)
        ) from error


def parse(parts: zipfile.ZipFile, part: str, handler: Handler, check: Check) -> None:
    """Read one part from beginning to end."""
    parser = expat.ParserCreate(namespace_separator="}")
    count = 0

    def begin(tag: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if count > MOST_ELEMENTS:
            raise _TooMuch
        handler.start(tag.rpartition("}")[2], attributes)

    def declared(*_: object) -> None:
        raise _Declared

    parser.StartElementHandler = begin
    parser.EndElementHandler = lambda tag: handler.end(tag.rpartition("}")[2])
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = declared
    parser.EntityDeclHandler = declared
    with parts.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            check()
            parser.Parse(chunk, False)
        parser.Parse(b"", True)


def too_much() -> Exception:
    """What a handler raises for more than anybody writes."""
    return _TooMuch()


def _content(path: Path, name: str) -> bytes:
    content = whole_content(
        path, name, phrase("Filen {name} är större än 50 MB: välj den som exporterades härifrån.", name=name)
    )
    if content.startswith(_OLE):
        raise IntakeProblem(
            phrase(
                "Filen {name} är låst med lösenord eller i ett äldre Excel-format: spara en olåst xlsx och välj den.",
                name=name,
            )
        )
    if not content.startswith(b"PK"):
        raise IntakeProblem(
            phrase("Filen {name} är ingen Excel-arbetsbok: välj den som exporterades härifrån.", name=name)
        )
    return content


def _refuse_macros(package: zipfile.ZipFile, names: set[str], name: str) -> None:
    types = _Types()
    if "[Content_Types].xml" in names:
        parse(package, "[Content_Types].xml", types, lambda: None)
    if types.macros or any(part.lower().endswith("vbaproject.bin") for part in names):
        raise IntakeProblem(
            phrase("Filen {name} innehåller makron. Spara den som vanlig Excel-arbetsbok (.xlsx).", name=name)
        )


class _Types(Handler):
    macros = False

    def start(self, tag: str, attributes: Attributes) -> None:
        kind = attributes.get("ContentType", "").lower()
        self.macros = self.macros or "macroenabled" in kind or "vbaproject" in kind


# ---- which sheets there are
class _Relations(Handler):
    def __init__(self) -> None:
        self.targets: dict[str, str] = {}
        self.shared = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag != "Relationship" or attributes.get("TargetMode") == "External":
            return
        place = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", ""))).lstrip("/")
        self.targets[attributes.get("Id", "")] = place
        if attributes.get("Type", "").endswith("/sharedStrings"):
            self.shared = place


class _Book(Handler):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "sheet":
            relation = next((v for k, v in attributes.items() if k.endswith("}id")), "")
            self.sheets.append((attributes.get("name", ""), relation))
            if len(self.sheets) > MOST_SHEETS:
                raise _TooMuch


def _sheets(package: zipfile.ZipFile, names: set[str]) -> tuple[dict[str, str], str]:
    relations, book = _Relations(), _Book()
    parse(package, "xl/_rels/workbook.xml.rels", relations, lambda: None)
    parse(package, _BOOK, book, lambda: None)
    found = {title: relations.targets.get(relation, "") for title, relation in book.sheets}
    return {title: place for title, place in found.items() if place in names}, relations.shared


# ---- which styles are dates
class _Styles(Handler):
    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.formats: list[str] = []
        self._inside = False

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "numFmt":
            self.codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif tag == "cellXfs":
            self._inside = True
        elif tag == "xf" and self._inside:
            self.formats.append(attributes.get("numFmtId", "0"))

    def end(self, tag: str) -> None:
        if tag == "cellXfs":
            self._inside = False


def _dates(package: zipfile.ZipFile, names: set[str]) -> frozenset[int]:
    styles = _Styles()
    if "xl/styles.xml" in names:
        parse(package, "xl/styles.xml", styles, lambda: None)
    return frozenset(_date_styles(styles))


def _date_styles(styles: _Styles) -> Iterator[int]:
    for number, known in enumerate(styles.formats):
        code = styles.codes.get(known)
        if code is None:
            if known.isdecimal() and int(known) in _DATE_NUMBERS:
                yield number
        elif _DATE_CODE.search(_NOT_CODE.sub("", code.partition(";")[0])):
            yield number
