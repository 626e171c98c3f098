"""Turns text that people typed into paragraphs and lists, without ever reading a letter of it as markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kompass_desktop.export.blocks import Bullets, Item, Paragraph, Run, Runs, Tone
from kompass_desktop.export.cleaning import clean

_BULLET = re.compile(r"^[ \t]*(?:[-*•–·▪][ \t]+)(?=\S)")


def prose(text: str, tone: Tone = "text") -> list[Paragraph | Bullets]:
    """The text as blocks: an empty line parts paragraphs, lines that begin with "- " or "• " are points of a list.

    Other line breaks are kept. A line that follows a point without a mark of its own, but indented, belongs to it.
    """
    blocks: list[Paragraph | Bullets] = []
    for lines in _groups(clean(text)):
        if _BULLET.match(lines[0]):
            blocks.append(Bullets(tuple(Item(runs(point)) for point in _points(lines))))
        else:
            blocks.append(Paragraph(runs("\n".join(line.strip() for line in lines)), tone))
    return _joined(blocks)


def runs(text: str) -> Runs:
    """A text without emphasis as runs."""
    return (Run(text),)


def _groups(text: str) -> Iterator[list[str]]:
    """The lines of one paragraph or one list at a time."""
    group: list[str] = []
    for line in text.split("\n"):
        starts_list = bool(_BULLET.match(line))
        in_list = bool(group) and bool(_BULLET.match(group[0]))
        continues = in_list and line[:1] in (" ", "\t")
        if group and (not line.strip() or (starts_list != in_list and not continues)):
            yield group
            group = []
        if line.strip():
            group.append(line)
    if group:
        yield group


def _points(lines: list[str]) -> list[str]:
    points: list[str] = []
    for line in lines:
        match = _BULLET.match(line)
        if match:
            points.append(line[match.end() :].strip())
        else:
            points[-1] += "\n" + line.strip()
    return points


def _joined(blocks: list[Paragraph | Bullets]) -> list[Paragraph | Bullets]:
    """Lists that only empty lines part are one list."""
    joined: list[Paragraph | Bullets] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if isinstance(block, Bullets) and isinstance(last, Bullets):
            joined[-1] = Bullets(last.items + block.items)
        else:
            joined.append(block)
    return joined
