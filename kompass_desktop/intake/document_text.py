"""Governing documents as they come: which kind a file is, whether it can be read, and the text of Word and text files.

A wrong file costs one sentence: nothing is unpacked before its size is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kompass_desktop.intake.packed import elements, opened
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.intake.report_source import decoded_text
from kompass_desktop.model.language import phrase

PDF, DOCX, TXT = "pdf", "docx", "txt"
MOST_CHARACTERS: Final = 3_000_000
MOST_PARAGRAPHS: Final = 60_000
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY: Final = "word/document.xml"
_NOTES: Final = ("word/footnotes.xml", "word/endnotes.xml")
_PASSWORD_ERROR: Final = 4


def kind_of(content: bytes, name: str) -> str:
    """Which kind a file is: "pdf", "docx" or "txt", by what is in it; IntakeProblem for any other."""
    ending = name.rpartition(".")[2].casefold()
    if not content:
        raise IntakeProblem(phrase("Filen {name} är tom. Hämta den på nytt.", name=name))
    if b"%PDF-" in content[:1024]:
        return PDF
    if ending == "pdf":
        raise IntakeProblem(phrase("Filen {name} är skadad eller ingen PDF. Hämta den på nytt.", name=name))
    if content.startswith(b"PK\x03\x04") or ending == "docx":
        return DOCX
    if ending in ("txt", "text", "md"):
        return TXT
    raise IntakeProblem(
        phrase("{name} är varken PDF, Word (docx) eller text. Spara den som PDF och lägg till den.", name=name)
    )


def check(content: bytes, name: str) -> str:
    """The kind of a file that can be read; IntakeProblem, with one sentence, for one that cannot."""
    kind = kind_of(content, name)
    if kind == PDF:
        _check_pdf(content, name)
    else:
        paragraphs(content, name)
    return kind


def paragraphs(content: bytes, name: str) -> tuple[str, ...]:
    """The paragraphs of a Word or text file in reading order, without blank ones."""
    found = _of_docx(content, name) if kind_of(content, name) == DOCX else _of_text(decoded_text(content, name))
    kept: list[str] = []
    length = 0
    for paragraph in found:
        text = " ".join(paragraph.split())
        if text:
            kept.append(text)
            length += len(text)
        if length > MOST_CHARACTERS or len(kept) > MOST_PARAGRAPHS:
            raise IntakeProblem(
                phrase("Filen {name} är för lång för att läsas här. Dela den eller spara den som PDF.", name=name)
            )
    if not kept:
        raise IntakeProblem(phrase("Filen {name} innehåller ingen text. Kontrollera att det är rätt fil.", name=name))
    return tuple(kept)


# ---- PDF
def _check_pdf(content: bytes, name: str) -> None:
    import pypdfium2  # pyright: ignore[reportMissingTypeStubs]

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR:
            raise IntakeProblem(
                phrase(
                    "Filen {name} är låst med lösenord. Öppna den, spara en olåst kopia och lägg till den.", name=name
                )
            ) from error
        raise IntakeProblem(
            phrase("Filen {name} är skadad. Hämta den på nytt eller skriv ut den som PDF igen.", name=name)
        ) from error
    try:
        if len(document) < 1:
            raise IntakeProblem(phrase("Filen {name} har inga sidor. Hämta den på nytt.", name=name))
        document[0].close()
    except pypdfium2.PdfiumError as error:
        raise IntakeProblem(phrase("Filen {name} är skadad inuti. Hämta den på nytt.", name=name)) from error
    finally:
        document.close()


# ---- text
def _of_text(text: str) -> Iterator[str]:
    """Paragraphs: what empty lines part; in a text without any, its lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").replace("\0", " ")
    blocks = text.split("\n\n")
    filled = sum(1 for block in blocks if block.strip())
    yield from blocks if filled > 1 or text.count("\n") < 3 else text.split("\n")


# ---- Word
def _of_docx(content: bytes, name: str) -> Iterator[str]:
    with opened(content, name) as package:
        parts = set(package.namelist())
        if _BODY not in parts:
            raise IntakeProblem(
                phrase("Filen {name} är inget Word-dokument. Spara den som PDF och lägg till den.", name=name)
            )
        try:
            for part in (_BODY, *(note for note in _NOTES if note in parts)):
                yield from _part(package.read(part))
        except (IntakeProblem, MemoryError):
            raise
        except Exception as error:  # ways of packing and encodings have errors of their own, and none in common
            raise IntakeProblem(
                phrase("Filen {name} är skadad inuti. Öppna den i Word och spara den på nytt.", name=name)
            ) from error


def _part(xml: bytes) -> Iterator[str]:
    """The paragraphs of one part, also those in tables and text boxes; a row of a table is one paragraph."""
    if b"<!DOCTYPE" in xml[:2000] or b"<!ENTITY" in xml[:2000]:
        raise ValueError("a Word document declares nothing of its own")
    depth, row, words = 0, list[str](), list[list[str]]()
    for event, element in elements(xml):
        tag = element.tag.removeprefix(_W)
        if event == "start":
            if tag == "tr":
                depth += 1
            elif tag == "p":
                words.append([])
            continue
        if words and tag in ("t", "tab", "br", "cr", "noBreakHyphen"):
            words[-1].append((element.text or "") if tag == "t" else "-" if tag == "noBreakHyphen" else " ")
        elif tag == "p" and words:
            text = "".join(words.pop())
            if depth:
                row.append(text)
            else:
                yield text
            element.clear()
        elif tag == "tr":
            depth -= 1
            if not depth:
                yield " | ".join(_filled(row))
                row = []
            element.clear()


def _filled(cells: Iterable[str]) -> list[str]:
    return [cell.strip() for cell in cells if cell.strip()]
