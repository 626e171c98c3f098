"""The text of a report as numbered lines on pages: the form in which everything else in intake meets it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n|\r|\n")
_PAGE_BREAK = re.compile("[\f\x1c\x1d\x1e]")
_OTHER_BREAK = re.compile("[\v\x85\u2028\u2029]")
_HYPHEN_AT_END = re.compile("[\u00ad\x02\ufffe]+\\s*$")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# UTF-8 that someone's program took for a Western code page: "Ã¤" was an ä.
_MOJIBAKE = {
    "Ã¥": "å", "Ã¤": "ä", "Ã¶": "ö", "Ã…": "Å", "Ã„": "Ä", "Ã–": "Ö", "Ã©": "é", "Ã‰": "É",
    "â€“": "–", "â€”": "—", "â€\u009d": "”", "â€œ": "“", "â€™": "’", "â€¢": "•", "â˜…": "★", "Â ": " ",
}  # fmt: skip
_MOJIBAKE_SIGN = re.compile("|".join(re.escape(wrong) for wrong in _MOJIBAKE))
_TAB = " " * 4
# Put into the text of a PDF where the page itself shows that a paragraph begins, or that it goes on. They are
# noncharacters, which no text may contain.
BEGINS, GOES_ON = "\ufdd0", "\ufdd1"
_MARK = re.compile(f"[{BEGINS}{GOES_ON}]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report: its number in the file (from 1), its page (from 1) and its cleaned text.

    `marks` are places in the text where the page's own spacing shows that a paragraph begins (True) or goes on (False).
    """

    number: int
    page: int
    text: str
    marks: tuple[tuple[int, bool], ...] = ()

    @property
    def bare(self) -> str:
        """The text without space around it."""
        return self.text.strip()


@dataclass(frozen=True)
class ReportText:
    """All lines of a report in reading order."""

    lines: tuple[Line, ...]

    @property
    def pages(self) -> int:
        """How many pages the text is known to have; 1 where the source does not tell pages apart."""
        return self.lines[-1].page if self.lines else 0


def report_text(text: str) -> ReportText:
    """Cut a whole text into lines; form feeds begin a page, and a line is numbered as an editor numbers it."""
    if _MOJIBAKE_SIGN.search(text):
        text = _MOJIBAKE_SIGN.sub(lambda found: _MOJIBAKE[found.group()], text)
    lines: list[Line] = []
    page = 1
    for number, raw in enumerate(_LINE_END.split(text), start=1):
        for index, part in enumerate(_PAGE_BREAK.split(raw)):
            page += 1 if index else 0
            lines.extend(_line(number, page, piece) for piece in _OTHER_BREAK.split(part))
    if page == 1:
        lines = _pages_by_indent(lines)
    return ReportText(tuple(lines))


def _line(number: int, page: int, piece: str) -> Line:
    if not _MARK.search(piece):
        return Line(number, page, _clean(piece))
    text = ""
    marks: list[tuple[int, bool]] = []
    begins: bool | None = None
    for part in re.split(f"({_MARK.pattern})", piece):
        if _MARK.fullmatch(part):
            begins = part == BEGINS
            continue
        if begins is not None:
            marks.append((len(text), begins))
            begins = None
        kept = _clean(part)
        text += kept + " " * (len(part) - len(part.rstrip()))
    return Line(number, page, text.rstrip(), tuple(marks))


def _clean(piece: str) -> str:
    """Space of every kind as a space, a hyphen at the line's end as a hyphen, nothing invisible, NFC."""
    if piece.isprintable() and (piece.isascii() or not (_LIGATURES.keys() & set(piece))):
        return unicodedata.normalize("NFC", piece).rstrip()
    piece = _HYPHEN_AT_END.sub("-", piece)
    signs: list[str] = []
    for sign in unicodedata.normalize("NFC", piece):
        category = unicodedata.category(sign)
        if sign == "\t":
            signs.append(_TAB)
        elif category == "Zs":
            signs.append(" ")
        elif category not in ("Cc", "Cf", "Cs", "Cn"):
            signs.append(_LIGATURES.get(sign, sign))
    return "".join(signs).rstrip()


def _pages_by_indent(lines: list[Line]) -> list[Line]:
    """Some programs leave a single space where a page began: then these spaces tell the pages apart."""
    starts = [i for i, line in enumerate(lines) if line.text.startswith(" ") and not line.text.startswith("  ")]
    if len(starts) * 5 > sum(1 for line in lines if line.text):
        return lines
    page, begins = 1, set(starts) - {0}
    paged: list[Line] = []
    for index, line in enumerate(lines):
        page += index in begins
        paged.append(Line(line.number, page, line.text, line.marks))
    return paged
