"""The faces that a report is printed in: their widths, what characters they have, and the outlines of a few letters."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal

from reportlab.pdfbase import pdfmetrics as _pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kompass_desktop.export.paper.outlines import Contour, glyph_outline

Weight = Literal["regular", "semibold"]
FILES: Final[dict[Weight, str]] = {"regular": "SourceSans3-Regular.ttf", "semibold": "SourceSans3-Semibold.ttf"}
CAP_HEIGHT: Final = 0.66
"""The height of a capital in Source Sans 3, as a share of the type size."""
pdfmetrics: Any = _pdfmetrics


class Faces:
    """The faces for one document, registered with reportlab under names of its own while a `with` block lasts.

    A face of its own for each document means that two reports can be made at once in two threads.
    """

    def __init__(self, folder: Path) -> None:
        """Reads the font files of a folder; OSError where one is missing."""
        unique = secrets.token_hex(4)
        self._fonts: dict[Weight, Any] = {
            weight: TTFont(f"Kompass-{unique}-{weight}", str(_existing(folder / name)))
            for weight, name in FILES.items()
        }
        self._widths: dict[Weight, dict[int, float]] = {w: f.face.charWidths for w, f in self._fonts.items()}
        self._known: dict[tuple[str, Weight], float] = {}
        glyphs: list[dict[int, int]] = [f.face.charToGlyph for f in self._fonts.values()]
        self._characters = frozenset[int].intersection(*(frozenset(c for c, g in m.items() if g) for m in glyphs))

    def __enter__(self) -> Faces:
        for font in self._fonts.values():
            pdfmetrics.registerFont(font)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for font in self._fonts.values():
            font.unregister()

    def name(self, weight: Weight) -> str:
        """What reportlab calls the face."""
        return str(self._fonts[weight].fontName)

    def has(self, character: str) -> bool:
        """Whether every face has a glyph for a character."""
        return ord(character) in self._characters

    def width(self, text: str, weight: Weight, size: float) -> float:
        """The width of a text in points."""
        known = self._known.get((text, weight))
        if known is None:
            widths = self._widths[weight]
            known = sum([widths.get(ord(c), 0.0) for c in text])
            if len(text) < 40:
                self._known[text, weight] = known
        return known * size / 1000

    def outline(self, character: str, weight: Weight) -> Sequence[Contour]:
        """A character as curves in thousandths of the type size, for signs that must not be read as text."""
        face = self._fonts[weight].face
        return glyph_outline(face.get_table, face.charToGlyph[ord(character)], 1000 / float(face.unitsPerEm))


def _existing(path: Path) -> Path:
    """The path; OSError in reportlab's stead, which would speak of its own search path."""
    with path.open("rb"):
        return path
