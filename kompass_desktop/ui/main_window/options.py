"""The arguments of the window, of `shots` and of the self-test. Loaded only where there are some."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from kompass_desktop.services.problems import Refused


def read_options(argv: list[str], size: tuple[int, int]) -> Any:
    """What the arguments ask for; `size` is the window's where none is given. Raises Refused in words."""

    class Parser(ArgumentParser):
        def error(self, message: str) -> Any:
            raise Refused(f"Så går det inte att starta fönstret: {message}. Skriv: [FIL] eller shots MAPP [FIL].")

    parser = Parser(prog="kompass_desktop", add_help=False)
    if argv[:1] == ["shots"]:
        parser.add_argument("shots", type=Path, metavar="DIR")
        argv = argv[1:]
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--size", type=_size, default=size)
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--scale", type=_scale, default=1.0)
    parser.add_argument("--text", type=_scale, default=1.0)
    parser.add_argument("--example")
    parser.add_argument("--offscreen", type=Path, metavar="OUT")
    parser.add_argument("--self-test", action="store_true")
    parser.set_defaults(shots=None)
    return parser.parse_args(argv)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise Refused(f"Storleken {text} går inte att läsa. Skriv bredd och höjd så här: 1366x768.")
    return int(width), int(height)


def _scale(text: str) -> float:
    scale = float(text.replace(",", ".")) if text.replace(",", ".").replace(".", "", 1).isdigit() else 0.0
    if not 0.5 <= scale <= 4:
        raise Refused(f"Skalan {text} går inte. Ange ett tal mellan 0,5 och 4.")
    return scale
