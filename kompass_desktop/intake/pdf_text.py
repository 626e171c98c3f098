"""The text of a PDF as it lies on the page: one line of text per line of print, columns kept apart by space."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from kompass_desktop.intake.lines import BEGINS, GOES_ON
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.model.language import phrase

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


@dataclass(slots=True)
class _Segment:
    """A stretch of one line between wide gaps, and whether a paragraph begins with it (a mark of `lines`, or "")."""

    text: str
    left: float
    bottom: float
    height: float
    mark: str = ""


def text_of_pdf(content: bytes, name: str, most_pages: int, most_characters: int) -> str:
    """All pages' text, form feeds between them; IntakeProblem for a PDF without text or that cannot be opened."""
    import pypdfium2  # pyright: ignore[reportMissingTypeStubs]

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR:
            raise IntakeProblem(
                phrase("PDF-filen {name} är låst med lösenord: spara en olåst kopia och läs in den.", name=name)
            ) from error
        raise IntakeProblem(phrase("PDF-filen {name} är skadad: hämta rapporten på nytt.", name=name)) from error
    try:
        count = len(document)
        if count > most_pages:
            raise IntakeProblem(
                phrase(
                    "PDF-filen {name} har {n} sidor: dela ut rapporten ur den (högst {max}).",
                    name=name,
                    n=count,
                    max=most_pages,
                )
            )
        raw: list[list[_Word] | str] = []
        length = 0
        for index in range(count):
            raw.append(_page(document, index))
            length += sum(len(word.text) + 1 for word in raw[-1]) if isinstance(raw[-1], list) else len(raw[-1])
            if length > most_characters:
                raise IntakeProblem(
                    phrase("PDF-filen {name} är för lång för att vara en rapport: välj rapportens egen fil.", name=name)
                )
    except pypdfium2.PdfiumError as error:
        raise IntakeProblem(phrase("PDF-filen {name} är skadad inuti: hämta rapporten på nytt.", name=name)) from error
    finally:
        document.close()
    pages = _laid_out_alike(raw)
    if sum(sign.isalpha() for page in pages for sign in page) < 20 * max(1, min(count, 10)):
        raise IntakeProblem(
            phrase(
                "PDF-filen {name} har bara bilder av sidorna: kör textigenkänning (OCR) och läs in den nya filen.",
                name=name,
            )
        )
    return "\f".join(pages)


def _page(document: Any, index: int) -> list[_Word] | str:
    """A page's words, or its text in the file's own order where it stands on end and has no lines to lay out."""
    page = document[index]
    try:
        text_page = page.get_textpage()
        try:
            words = _words(text_page)
            return str(text_page.get_text_bounded()) if words is None else words
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


def _laid_out_alike(pages: list[list[_Word] | str]) -> list[str]:
    """All pages as text with one measure for them all, so that a column is as far in on every page."""
    words = [word for page in pages if isinstance(page, list) for word in page]
    if not words:
        return [page for page in pages if isinstance(page, str)]
    margin = min(word.left for word in words)
    place = max(1.0, (max(word.right for word in words) - margin) / _PLACES_ACROSS)
    laid_out = [page if isinstance(page, str) else [_segments(line) for line in _lines(page)] for page in pages]
    columns = [column for page in laid_out if not isinstance(page, str) for column in _columns(page)]
    leading = _usual_leading(columns)
    for column in columns:
        _mark_paragraphs(column, leading)
    usual = Counter(round(word.height) for word in words).most_common(1)[0][0]
    return [page if isinstance(page, str) else _rows(page, margin, place, usual) for page in laid_out]


def _rows(lines: list[list[_Segment]], margin: float, place: float, usual: float) -> str:
    """A page's lines with every segment in its place across, and an empty line where the page leaves one."""
    rows: list[str] = []
    last: float | None = None
    for line in lines:
        if last is not None and last - line[0].bottom > usual * 1.75:
            rows.append("")
        row, length = "", 0
        for segment in line:
            gap = max(4 if length else 0, round((segment.left - margin) / place) - length)
            row += " " * gap + segment.mark + segment.text
            length += gap + len(segment.text)
        rows.append(row)
        last = line[0].bottom
    return "\n".join(rows)


def _columns(lines: list[list[_Segment]]) -> list[list[_Segment]]:
    """The segments of a page that begin at the same place across in letters of the same height, from above."""
    columns: dict[tuple[int, int], list[_Segment]] = {}
    for segment in (segment for line in lines for segment in line):
        columns.setdefault((round(segment.left / 2), round(segment.height)), []).append(segment)
    return list(columns.values())


def _usual_leading(columns: list[list[_Segment]]) -> float:
    """How far apart lines of running text are in this document, in heights of their letters."""
    steps: Counter[float] = Counter()
    for column in columns:
        steps.update(round((a.bottom - b.bottom) / a.height, 1) for a, b in pairwise(column))
    # Rows of tables and items of lists are wider apart, so the least that is seen more than now and then.
    often = max(3, sum(steps.values()) // 40)
    return min((step for step, count in steps.items() if 0.9 <= step <= 1.8 and count >= often), default=1.2)


def _mark_paragraphs(column: list[_Segment], leading: float) -> None:
    """Mark where paragraphs begin: below a wider space than lines of running text have between them."""
    for above, below in pairwise(column):
        step = (above.bottom - below.bottom) / above.height
        if step > 0.7:
            below.mark = BEGINS if step > leading * 1.25 else GOES_ON


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


def _segments(line: list[_Word]) -> list[_Segment]:
    """The words of a line in stretches that wide gaps part: the cells of a table, the columns of a page."""
    segments: list[_Segment] = []
    right = 0.0
    for word in line:
        if segments and word.left - right <= word.height * 0.9:
            segments[-1].text += (" " if word.left - right > word.height * 0.12 else "") + word.text
        else:
            segments.append(_Segment(word.text, word.left, word.bottom, word.height))
        right = word.right
    return segments
