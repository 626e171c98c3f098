"""Sentences for people below the window: Swedish in the source, in the window's language when they are said.

The window tells in which language to speak; a command line never does, so it says what stands here. Sentences are
found and translated like those of the window (resources/i18n): `phrase` and `later` with a literal are all it takes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

Translate = Callable[[str], str]
"""A Swedish text into what is said; a text that it does not know comes back as it is."""


class _Speaker:
    """In which language this program speaks: one for the whole program, as for a person."""

    def __init__(self) -> None:
        self.translate: Translate | None = None


@cache
def _speaker() -> _Speaker:
    return _Speaker()


def speak(translate: Translate | None) -> None:
    """From here on say everything in another language; None is Swedish."""
    _speaker().translate = translate


def phrase(source: str, /, **values: object) -> str:
    """A text in the language of the window, with its placeholders filled: `phrase("{name} saknas.", name=name)`.

    `source` is a literal, or was marked by `later`. Without values it is said as it is, braces and all.
    """
    translate = _speaker().translate
    words = translate(source) if translate else source
    return words.format(**values) if values else words


def later(source: str, /) -> str:
    """Marks a text that is said later, where it is made before anybody knows the language: a table, a constant."""
    return source
