"""Icons: one SVG per name, tinted by the theme and kept until the theme changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

FULL, THIN = 24, 1.25
"""From this size (px) an icon is drawn thin, as in empty states."""


def program_icon() -> QIcon:
    """What the task bar shows; it is read when the window already stands."""
    from kompass_desktop.services.resources import resource

    return QIcon(str(resource("program", "kompass.png")))


class IconCache:
    """Tinted pixmaps by name, colour, size, pixel ratio and fill. KeyError for a name that has no SVG."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._source: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, int, float, bool], QPixmap] = {}

    def forget(self) -> None:
        """Drops the drawn pixmaps (not the read SVGs)."""
        self._pixmaps.clear()

    def pixmap(self, name: str, colour: QColor, px: int, ratio: float, fill: bool = False) -> QPixmap:
        """The icon in one colour, `px` logical px wide; `fill` closes the form (a given star)."""
        key = (name, colour.rgba(), px, ratio, fill)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._drawn(name, colour, px, ratio, fill)
        return found

    def _drawn(self, name: str, colour: QColor, px: int, ratio: float, fill: bool) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        tint = colour.name()
        svg = self._svg(name).replace("currentColor", tint)
        svg = svg.replace('stroke-width="2"', f'stroke-width="{1.75 if px < FULL else THIN}"')
        if fill:
            svg = svg.replace('fill="none"', f'fill="{tint}"')
        pixmap = QPixmap(round(px * ratio), round(px * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _svg(self, name: str) -> str:
        if name not in self._source:
            path = self._folder / f"{name}.svg"
            if not path.is_file():
                raise KeyError(f"there is no icon {name!r} in {self._folder.name}")
            self._source[name] = path.read_text(encoding="utf-8")
        return self._source[name]
