"""The list of keys on paper: every command that has one, under its group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kompass_desktop.export.blocks import Block, Column, Document, Grid, GridRow, Heading
from kompass_desktop.export.phrases import Words, word

COMMAND_SHARE, KEY_SHARE = 0.35, 0.15
KeyGroups = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Groups by their words, each with its commands: what they do, and their key as it is shown to people."""


def key_list(groups: KeyGroups, words: Words, today: date) -> Document:
    """The list as plain blocks; `words` are those of the report with those of this list under `keys`."""
    one = (Column(word(words, "keys/command"), COMMAND_SHARE), Column(word(words, "keys/key"), KEY_SHARE))
    rows = [row for name, commands in groups for row in _group(name, commands)]
    blocks: tuple[Block, ...] = (
        Heading(1, word(words, "keys/heading"), "keys"),
        Grid(one + one, tuple(rows), word(words, "keys/summary")),
    )
    return Document(
        title=word(words, "keys/title"), subject=word(words, "keys/subject"), authors=(),
        language=word(words, "keys/language"), made=today, footer=word(words, "keys/footer"), watermark="",
        draft_line="", page_word=word(words, "keys/page"),
        blocks=blocks,
    )  # fmt: skip


def _group(name: str, commands: Sequence[tuple[str, str]]) -> Iterator[GridRow]:
    """A group's name over its commands, two of them beside each other: the whole list is one sheet of paper."""
    yield GridRow((name, "", "", ""), strong=True)
    cells = [cell for command in commands for cell in command]
    cells += ["", ""] * (len(commands) % 2)
    for place in range(0, len(cells), 4):
        yield GridRow(tuple(cells[place : place + 4]))
