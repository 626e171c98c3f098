"""Gets the text out of a report file, whatever its encoding, or says in words why it cannot be read."""

from __future__ import annotations

import codecs
import unicodedata
from pathlib import Path

from kompass_desktop.intake.lines import ReportText, report_text
from kompass_desktop.intake.problems import IntakeProblem, shown_name
from kompass_desktop.model.language import later, phrase

MOST_BYTES = 100 * 1024 * 1024
MOST_PAGES = 2_000
# A report of 60 pages has about 150 000 characters: what is thirty times longer is something else.
MOST_CHARACTERS = 5_000_000

_OTHER_KINDS = {
    b"PK\x03\x04": later("ett Word-, Excel- eller zip-dokument"),
    b"\xd0\xcf\x11\xe0": later("ett äldre Office-dokument"),
    b"{\\rtf": later("ett RTF-dokument"),
    b"\x89PNG": later("en bild"),
    b"\xff\xd8\xff": later("en bild"),
    b"II*\x00": later("en bild"),
    b"MM\x00*": later("en bild"),
    b"SQLite format 3\x00": later("en utvärderingsfil eller databas"),
}
_REPORT = (
    later("Filen {name} är {kind}, ingen text eller PDF: spara rapporten som PDF eller text."),
    later("Filen {name} är ingen läsbar text: spara rapporten som PDF eller text (UTF-8)."),
)
_ANY = (
    later("Filen {name} är {kind}, ingen text eller PDF: spara den som PDF eller text."),
    later("Filen {name} är ingen läsbar text: spara den som PDF eller text (UTF-8)."),
)


def read_text(path: Path) -> ReportText:
    """The text of a published report, from a `.txt` of any usual encoding or from a PDF.

    Raises IntakeProblem, with one Swedish sentence, for everything that cannot be read.
    """
    name = shown_name(path)
    content = _content(path, name)
    if b"%PDF-" in content[:1024]:
        from kompass_desktop.intake.pdf_text import text_of_pdf

        text = text_of_pdf(content, name, MOST_PAGES, MOST_CHARACTERS)
    elif path.suffix.casefold() == ".pdf":
        raise IntakeProblem(
            phrase("Filen {name} är skadad eller ingen PDF: hämta rapporten på nytt eller välj en textfil.", name=name)
        )
    else:
        text = _decoded(content, name)
    if not text.strip():
        raise IntakeProblem(
            phrase("Filen {name} innehåller ingen text: hämta rapporten på nytt eller välj en annan fil.", name=name)
        )
    return report_text(text)


def _content(path: Path, name: str) -> bytes:
    """The bytes of an ordinary file within the limits."""
    try:
        if path.is_dir():
            raise IntakeProblem(phrase("{name} är en mapp: välj rapportens fil i den.", name=name))
        if path.exists() and not path.is_file():
            raise IntakeProblem(
                phrase("{name} är ingen vanlig fil: kopiera rapporten till en fil och välj den.", name=name)
            )
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise IntakeProblem(phrase("Filen {name} finns inte: kontrollera namnet och mappen.", name=name)) from error
    except PermissionError as error:
        raise IntakeProblem(
            phrase(
                "Filen {name} får inte läsas: ge dig läsrätt till den eller kopiera den till en egen mapp.", name=name
            )
        ) from error
    except (OSError, ValueError) as error:
        raise IntakeProblem(
            phrase(
                "Filen {name} går inte att läsa: kontrollera sökvägen och att disken eller minnet sitter i.", name=name
            )
        ) from error
    if not content:
        raise IntakeProblem(phrase("Filen {name} är tom: hämta rapporten på nytt.", name=name))
    if len(content) > MOST_BYTES:
        raise IntakeProblem(
            phrase("Filen {name} är större än 100 MB: spara en mindre kopia utan bilder och läs in den.", name=name)
        )
    return content


def decoded_text(content: bytes, name: str) -> str:
    """Text from the bytes of any text file; IntakeProblem for what is none."""
    return _decoded(content, name, _ANY)


def _decoded(content: bytes, name: str, refusals: tuple[str, str] = _REPORT) -> str:
    """Text from bytes by mark, by UTF-8, by the zeros of UTF-16, and last by the code page of older Windows."""
    for start, kind in _OTHER_KINDS.items():
        if content.startswith(start):
            raise IntakeProblem(phrase(refusals[0], name=name, kind=phrase(kind)))
    tried = (_tried(content, encoding) for encoding in _encodings(content))
    # Five bytes have no meaning in that code page: a sign that says so instead of a text that is given up.
    text = next((text for text in tried if text is not None), None) or content.decode("cp1252", errors="replace")
    if len(text) > MOST_CHARACTERS:
        raise IntakeProblem(phrase("Filen {name} är för lång: dela den eller välj en annan fil.", name=name))
    if _is_garbage(text):
        raise IntakeProblem(phrase(refusals[1], name=name))
    return text


def _encodings(content: bytes) -> tuple[str, ...]:
    if content.startswith(codecs.BOM_UTF8):
        return ("utf-8-sig", "cp1252")
    if content.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return ("utf-32",)
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    sample = content[:4096]
    zeros = sample.count(0)
    if zeros * 3 > len(sample):
        return ("utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be", "utf-8")
    return ("utf-8", "cp1252")


def _tried(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_garbage(text: str) -> bool:
    """Whether a text has too many signs that nobody writes; lone zero bytes in a real text are forgiven."""
    sample = text[:200_000]
    usual = "\t\n\r\f\v\0"
    strange = sum(1 for sign in sample if sign not in usual and unicodedata.category(sign) in ("Cc", "Cn", "Co"))
    letters = sum(1 for sign in sample if sign.isalnum() or sign.isspace())
    return strange * 50 > len(sample) or letters * 2 < len(sample)
