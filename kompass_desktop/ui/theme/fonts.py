"""The bundled faces, and fonts by type role."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

FACES = ("Regular", "Semibold", "Bold", "It", "BoldIt")
AT_START = ("Regular", "Semibold")
"""What every screen is set in; the others are loaded with the first text that asks for them."""

MOST_WIDTHS = 5_000
"""So many widths of texts are remembered before the memory is emptied."""


class FontMissing(Exception):
    """A bundled face could not be loaded; the message names its file."""


def load_faces(folder: Path, faces: tuple[str, ...] = FACES) -> None:
    """Makes bundled faces known to Qt; FontMissing where one is not there or cannot be read."""
    for face in faces:
        path = folder / f"SourceSans3-{face}.ttf"
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontMissing(path.name)


def font_of(family: str, px: int, weight: int, italic: bool) -> QFont:
    """One font of the family; `px` is the size in logical px."""
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


class FontCache:
    """Fonts and their metrics by px, weight and slant, kept until `forget`."""

    def __init__(self, family: str, folder: Path) -> None:
        self._family, self._folder = family, folder
        self._all_loaded = False
        load_faces(folder, AT_START)
        self._fonts: dict[tuple[int, int, bool], QFont] = {}
        self._metrics: dict[tuple[int, int, bool], QFontMetricsF] = {}
        self._widths: dict[tuple[str, int, int, bool], float] = {}

    def forget(self) -> None:
        """Drops every font: the text scale has changed."""
        self._fonts.clear()
        self._metrics.clear()
        self._widths.clear()

    def font(self, px: int, weight: int, italic: bool) -> QFont:
        """The font; do not change the one that is returned."""
        key = (px, weight, italic)
        if key not in self._fonts:
            if not self._all_loaded and (italic or weight > QFont.Weight.DemiBold):
                self._all_loaded = True
                load_faces(self._folder, tuple(face for face in FACES if face not in AT_START))
            self._fonts[key] = font_of(self._family, px, weight, italic)
        return self._fonts[key]

    def metrics(self, px: int, weight: int, italic: bool) -> QFontMetricsF:
        """What a text in that font measures."""
        key = (px, weight, italic)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.font(px, weight, italic))
        return self._metrics[key]

    def width(self, text: str, px: int, weight: int, italic: bool) -> float:
        """The width of one line of text; remembered, for every repaint asks for the same ones again."""
        key = (text, px, weight, italic)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) >= MOST_WIDTHS:
                self._widths.clear()
            found = self._widths[key] = self.metrics(px, weight, italic).horizontalAdvance(text)
        return found
