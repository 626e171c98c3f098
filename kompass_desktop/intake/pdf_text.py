"""The text of a PDF as it lies on the page: one line of text per line of print, columns kept apart by space."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from dataclasses import dataclass
from typing import Any

from kompass_desktop.intake.problems import IntakeProblem

_PASSWORD_ERROR = 4
_UPRIGHT = 0.1
_PLACES_ACROSS = 110


@dataclass(slots=True)
class _Word:
    """Signs that stand together: where they lie (points, y upwards) and how high they are."""

    text: str
    left: float
    right: float
    bottom: float
    height: float


def text_of_pdf(content: bytes, name: str, most_pages: int, most_characters: int) -> str:
    """All pages' text, form feeds between them; IntakeProblem for a PDF without text or that cannot be opened."""
    import pypdfium2  # pyright: ignore[reportMissingTypeStubs]

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR:
            raise IntakeProblem(
                f"PDF-filen {name} är låst med lösenord: spara en olåst kopia och läs in den."
            ) from error
        raise IntakeProblem(f"PDF-filen {name} är skadad: hämta rapporten på nytt.") from error
    try:
        count = len(document)
        if count > most_pages:
            raise IntakeProblem(f"PDF-filen {name} har {count} sidor: dela ut rapporten ur den (högst {most_pages}).")
        pages: list[str] = []
        length = 0
        for index in range(count):
            pages.append(_page_text(document, index))
            length += len(pages[-1])
            if length > most_characters:
                raise IntakeProblem(f"PDF-filen {name} är för lång för att vara en rapport: välj rapportens egen fil.")
    except pypdfium2.PdfiumError as error:
        raise IntakeProblem(f"PDF-filen {name} är skadad inuti: hämta rapporten på nytt.") from error
    finally:
        document.close()
    if sum(sign.isalpha() for page in pages for sign in page) < 20 * max(1, min(count, 10)):
        raise IntakeProblem(
            f"PDF-filen {name} har bara bilder av sidorna: kör textigenkänning (OCR) och läs in den nya filen."
        )
    return "\f".join(pages)


def _page_text(document: Any, index: int) -> str:
    page = document[index]
    try:
        text_page = page.get_textpage()
        try:
            words = _words(text_page)
            # A page that stands on end has no lines to lay out: take the text in the file's own order.
            return _laid_out(words) if words is not None else str(text_page.get_text_bounded())
        finally:
            text_page.close()
    finally:
        page.close()


def _words(text_page: Any) -> list[_Word] | None:
    """The upright words of a page; None where most of the text is turned. Watermarks across the page are left out."""
    import pypdfium2.raw  # pyright: ignore[reportMissingTypeStubs]

    pdfium: Any = pypdfium2.raw
    box = pdfium.FS_RECTF()
    handle = text_page.raw
    words: list[_Word] = []
    turned = 0
    word: _Word | None = None
    for index in range(text_page.count_chars()):
        code = int(pdfium.FPDFText_GetUnicode(handle, index))
        sign = "-" if code in (0x02, 0xFFFE) else chr(code) if 0 < code <= 0x10FFFF else "\ufffd"
        if sign.isspace() or not pdfium.FPDFText_GetLooseCharBox(handle, index, ctypes.byref(box)):
            word = None
            continue
        if word is not None and 0 <= box.left - word.right + 1 < 1 + word.height * 0.6 and box.bottom == word.bottom:
            word.text += sign
            word.right = box.right
            continue
        angle = pdfium.FPDFText_GetCharAngle(handle, index) % (2 * math.pi)
        if min(angle, 2 * math.pi - angle) > _UPRIGHT:
            turned += 1
            word = None
            continue
        word = _Word(sign, box.left, box.right, box.bottom, max(1.0, box.top - box.bottom))
        words.append(word)
    return None if turned > 5 * (len(words) + 1) else words


def _laid_out(words: list[_Word]) -> str:
    """Words put on their lines and in their places across, with an empty line where the page leaves one."""
    if not words:
        return ""
    lines = _lines(words)
    margin = min(word.left for word in words)
    place = max(1.0, (max(word.right for word in words) - margin) / _PLACES_ACROSS)
    usual = Counter(round(word.height) for word in words).most_common(1)[0][0]
    rows: list[str] = []
    last: float | None = None
    for line in lines:
        if last is not None and last - line[0].bottom > usual * 1.75:
            rows.append("")
        rows.append(_row(line, margin, place))
        last = line[0].bottom
    return "\n".join(rows)


def _lines(words: list[_Word]) -> list[list[_Word]]:
    lines: list[list[_Word]] = []
    for word in sorted(words, key=lambda word: -word.bottom):
        if lines and lines[-1][0].bottom - word.bottom < lines[-1][0].height * 0.35:
            lines[-1].append(word)
        else:
            lines.append([word])
    for line in lines:
        line.sort(key=lambda word: word.left)
    return lines


def _row(line: list[_Word], margin: float, place: float) -> str:
    row = ""
    right: float | None = None
    for word in line:
        if right is None:
            row = " " * round((word.left - margin) / place)
        elif word.left - right > word.height * 0.9:
            row += " " * max(4, round((word.left - margin) / place) - len(row))
        elif word.left - right > word.height * 0.12:
            row += " "
        row += word.text
        right = word.right
    return row
