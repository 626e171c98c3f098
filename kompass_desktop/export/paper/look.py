"""How the printed page looks: the look tokens as colours and type for paper. No colour or size is written elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from kompass_desktop.export.paper.fonts import CAP_HEIGHT, Weight

PT_PER_PX: Final = 0.72
"""Type on paper is read closer than on a screen: 15 px body becomes 10.8 pt."""
A4: Final = (595.2756, 841.8898)
MM: Final = 72 / 25.4

LEFT, RIGHT, TOP, BOTTOM = 28 * MM, 22 * MM, 25 * MM, 27 * MM
"""The margins of a page; the marks of a fact-check draft stand in the left one."""
WIDTH: Final = A4[0] - LEFT - RIGHT
"""The width of tables and charts."""
MEASURE: Final = 138 * MM
"""The width of running text: about 75 characters."""
HEIGHT: Final = A4[1] - TOP - BOTTOM

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Type:
    """A type role on paper: size and line height in points, weight and colour role."""

    size: float
    leading: float
    weight: Weight = "regular"
    colour: str = "text"

    def with_colour(self, colour: str) -> Type:
        """The same type in another colour role."""
        return replace(self, colour=colour)

    @property
    def baseline(self) -> float:
        """How far below the top of a line its baseline lies: capitals stand in the middle of the line."""
        return (self.leading + CAP_HEIGHT * self.size) / 2


class Look:
    """Colours of the light theme and the type roles, from the look tokens."""

    def __init__(self, tokens: Mapping[str, Any]) -> None:
        """`tokens` is the content of resources/themes/tokens.json."""
        self._theme: Mapping[str, Any] = tokens["themes"]["light"]
        self._types: Mapping[str, Any] = tokens["type"]
        self._colours: dict[str, Colour] = {}
        self.body = self._type("body", 1.46)
        self.strong = self._type("strong", 1.46)
        self.small = self._type("small", 1.4).with_colour("muted")
        self.caption = self._type("caption", 1.4).with_colour("muted")
        self.lead = self._type("heading", 1.4)
        self.heading_3 = self._type("heading", 1.3)
        self.heading_2 = self._type("title", 1.25)
        self.heading_1 = self._type("display", 1.15)
        self.display = self._type("display", 1.15)
        self.figure = self._type("figure", 1.2)

    def px(self, role: str) -> tuple[float, Weight]:
        """A type role's size in px and its weight, for charts."""
        size, weight = self._types[role]
        return float(size), "semibold" if weight >= 600 else "regular"

    def colour(self, role: str) -> Colour:
        """A colour role as red, green and blue from 0 to 1; "area3" is the third area's."""
        known = self._colours.get(role)
        if known is None:
            value = self._theme["areas"][int(role[4:]) - 1] if role[:4] == "area" else self._theme[role]
            known = self._colours[role] = _rgb(str(value))
        return known

    def _type(self, role: str, line: float) -> Type:
        size, weight = self.px(role)
        return Type(size * PT_PER_PX, size * PT_PER_PX * line, weight)


def _rgb(value: str) -> Colour:
    red, green, blue = (int(value[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
