"""Makes text that people typed fit for paper: what cannot be printed goes, what a font lacks is replaced and listed.

The evaluation keeps what was typed; this happens only on the way out. Nothing here decides what a text means: "=1+1",
"<b>" and "&amp;" are ordinary characters and come out as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NONCHARACTERS = re.compile("[\ufdd0-\ufdef\ufffe\uffff]|[" + "".join(
    chr(plane + last) for plane in range(0x10000, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
) + "]")  # fmt: skip

INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that have no ink of their own: where a font lacks them nothing is missing on the page."""

REPLACEMENTS = ("□", "?")
"""What stands for a character that the font lacks: the first of these that the font has."""


def clean(text: str) -> str:
    """The text in NFC, with plain line ends, without control characters, noncharacters and lone surrogates."""
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text)
    text = _CONTROLS.sub("", text)
    text = _SURROGATES.sub("\ufffd", text)
    return unicodedata.normalize("NFC", _NONCHARACTERS.sub("", text))


def one_line(text: str) -> str:
    """A clean text for a place where a line break would be wrong: a name, a title, a heading."""
    return " ".join(clean(text).split())


class Fitter:
    """Fits texts to what a font can show, and remembers which characters it could not."""

    def __init__(self, has: Callable[[str], bool]) -> None:
        """`has` says whether every face of the font has a glyph for a character."""
        self._has = has
        self._known: dict[str, str] = {"\n": "\n", "\t": " "}
        self._missing: dict[str, None] = {}
        self._stand_in = next(r for r in REPLACEMENTS if has(r))

    def fit(self, text: str) -> str:
        """The text with every character replaced that the font lacks; equals the text where it lacks none."""
        if text.isascii() and text.isprintable():
            return text
        known = self._known
        return "".join([known[c] if c in known else self._learn(c) for c in text])

    @property
    def replaced(self) -> tuple[str, ...]:
        """The characters that were replaced, in the order they were first met."""
        return tuple(self._missing)

    def _learn(self, character: str) -> str:
        self._known[character] = shown = self._shown(character)
        return shown

    def _shown(self, character: str) -> str:
        if character in INVISIBLE or _is_variation_selector(character):
            return "" if character != "\u200b" else character
        if self._has(character):
            return character
        same = unicodedata.normalize("NFKC", character)
        if same != character and all(map(self._has, same)):
            return same
        if unicodedata.category(character) == "Zs":
            return " "
        self._missing[character] = None
        return self._stand_in


def _is_variation_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def pieces(text: str, most: int) -> Sequence[str]:
    """The text in pieces of at most `most` UTF-16 units, cut at a line end or a space where there is one near.

    Joined again the pieces are the text. No character is cut in two.
    """
    found: list[str] = []
    while _units(text) > most:
        cut = _cut(text, most)
        found.append(text[:cut])
        text = text[cut:]
    return [*found, text]


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, most: int) -> int:
    """Where to cut: after the last line end or space of the last tenth of what fits, otherwise where it is full."""
    full = most if text[:most].isascii() else _whole_characters(text, most)
    near = max(text.rfind("\n", full - full // 10, full), text.rfind(" ", full - full // 10, full))
    return near + 1 if near > 0 else full


def _whole_characters(text: str, most: int) -> int:
    head = text[:most]
    over = _units(head) - most
    while over > 0:
        head = head[: -max(1, over // 2)]
        over = _units(head) - most
    return len(head)
