"""Breaks running text into lines. No hyphenation, ragged right; the spaces that were typed are the only ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kompass_desktop.export.paper.fonts import Faces, Weight

_SPACES = " \t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000"
"""Where a line may end; U+200B takes no room. The no-break spaces are letters in this respect."""
_TOKEN = re.compile(rf"\n|[{_SPACES}]+|[^\n{_SPACES}]+")
_BREAK_INSIDE = re.compile(r"(?<=[^\W\d_][-–/])(?=[^\W\d_])|(?<=[\w/])(?=[?&#][\w=])|(?<=\w[/.])(?=[^\W\d_]{4})")
"""Places inside a word where a line may end: after a hyphen between letters and at the joints of a web address."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """Text in one weight and colour."""

    text: str
    weight: Weight = "regular"
    colour: str = "text"


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line and its width in points. One that goes on ends with a space, so that readers part the words."""

    fragments: tuple[Fragment, ...]
    width: float

    @property
    def text(self) -> str:
        """What the line says."""
        return "".join(f.text for f in self.fragments)


class Breaker:
    """Breaks text of one size to one width."""

    def __init__(self, faces: Faces, size: float, width: float) -> None:
        self._faces, self._size, self._width = faces, size, width
        self._lines: list[Line] = []
        self._line: list[Fragment] = []
        self._used = 0.0

    def lines(self, fragments: Sequence[Fragment]) -> list[Line]:
        """The lines of a paragraph; at least one, which may be empty. A line break in the text is kept."""
        self._lines, self._line, self._used = [], [], 0.0
        word: list[Fragment] = []
        space: Fragment | None = None
        for fragment in fragments:
            for token in _TOKEN.findall(fragment.text):
                if token[0] in "\n" + _SPACES:
                    self._set(word, space)
                    word, space = [], None
                    if token == "\n":
                        self._end()
                    elif self._line:
                        space = Fragment("" if token == "\u200b" else " ", fragment.weight, fragment.colour)
                    continue
                parts = _BREAK_INSIDE.split(token)
                for i, part in enumerate(parts):
                    word.append(Fragment(part, fragment.weight, fragment.colour))
                    if i < len(parts) - 1:
                        self._set(word, space)
                        word, space = [], None
        self._set(word, space)
        self._end()
        return self._lines

    def balanced(self, fragments: Sequence[Fragment]) -> list[Line]:
        """The lines of a heading: as few as possible, and then as even in length as possible."""
        lines = self.lines(fragments)
        if len(lines) == 1:
            return lines
        whole, narrow, wide = self._width, self._width / 2, self._width
        for _ in range(7):
            self._width = (narrow + wide) / 2
            if len(self.lines(fragments)) > len(lines):
                narrow = self._width
            else:
                wide = self._width
        self._width = wide
        lines = self.lines(fragments)
        self._width = whole
        return lines

    def _measure(self, fragments: Sequence[Fragment]) -> float:
        return sum(self._faces.width(f.text, f.weight, self._size) for f in fragments)

    def _set(self, word: list[Fragment], space: Fragment | None) -> None:
        """Puts a word on the line, or on the next one where it does not fit."""
        if not word:
            return
        width = self._measure(word)
        gap = self._faces.width(space.text, space.weight, self._size) if space and self._line else 0.0
        if self._line and self._used + gap + width > self._width:
            self._end(space)
            gap = 0.0
        if space is not None and self._line:
            self._line.append(space)
            self._used += gap
        if width > self._width - self._used:
            self._set_long(word)
            return
        self._line += word
        self._used += width

    def _set_long(self, word: list[Fragment]) -> None:
        """Breaks a word that is wider than a line where the line is full: better than losing its end."""
        for fragment in word:
            rest = fragment.text
            while rest:
                fits = self._fitting(rest, fragment.weight)
                if not fits and not self._line:
                    fits = 1
                self._line += [Fragment(rest[:fits], fragment.weight, fragment.colour)] if fits else []
                self._used += self._faces.width(rest[:fits], fragment.weight, self._size)
                rest = rest[fits:]
                if rest:
                    self._end()

    def _fitting(self, text: str, weight: Weight) -> int:
        used = self._used
        for count, character in enumerate(text):
            used += self._faces.width(character, weight, self._size)
            if used > self._width:
                return count
        return len(text)

    def _end(self, space: Fragment | None = None) -> None:
        """Ends the line; the space that the break stands for stays at its end, where it takes no room."""
        width = self._used
        if space is not None:
            self._line.append(space)
        self._lines.append(Line(_merged(self._line), width))
        self._line, self._used = [], 0.0


def _merged(fragments: Sequence[Fragment]) -> tuple[Fragment, ...]:
    merged: list[Fragment] = []
    for fragment in fragments:
        last = merged[-1] if merged else None
        if last is not None and last.weight == fragment.weight and last.colour == fragment.colour:
            merged[-1] = Fragment(last.text + fragment.text, last.weight, last.colour)
        elif fragment.text:
            merged.append(fragment)
    return tuple(merged)
