"""Reads the look tokens: the only place where a colour, a distance or a text size is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from msgspec import Struct

THEMES = ("light", "dark", "contrast")


class Tokens(Struct, frozen=True):
    """The tokens as plain data: lengths in logical px at 100 % text, colours as "#RRGGBB"."""

    family: str
    type: Mapping[str, tuple[int, int]]
    space: Mapping[str, int]
    size: Mapping[str, int]
    coverage_cell: tuple[int, int]
    radius: Mapping[str, int]
    fade_ms: int
    colours: Mapping[str, Mapping[str, str]]
    areas: Mapping[str, tuple[str, ...]]


def tokens_from(data: Mapping[str, Any]) -> Tokens:
    """The tokens of resources/themes/tokens.json; KeyError where a part is missing."""
    styles = cast("dict[str, Any]", data["type"])
    sizes = cast("dict[str, Any]", data["size"])
    themes = cast("dict[str, dict[str, Any]]", data["themes"])
    width, height = sizes["coverage_cell"]
    return Tokens(
        family=styles["family"],
        type={name: (value[0], value[1]) for name, value in styles.items() if isinstance(value, list)},
        space=data["space"],
        size={name: value for name, value in sizes.items() if isinstance(value, int)},
        coverage_cell=(width, height),
        radius=data["radius"],
        fade_ms=data["motion"]["ms"],
        colours={t: {k: v for k, v in themes[t].items() if isinstance(v, str)} for t in THEMES},
        areas={t: tuple(themes[t]["areas"]) for t in THEMES},
    )
