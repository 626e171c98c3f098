"""The help: short pages about one task each, shipped beside the program.

A page is text with few marks: `# Title`, `## Heading`, `- ` and `1. ` lists, `|` tables, **strong**, `typed`,
[words](page) for another page, [[command]] for a command with its key, and [[key:Esc]] for a key alone.
Each language has a folder with the same pages; in all of them the marks name the same commands, keys and pages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.json import decode

from kompass_desktop.services.resources import resource

SOURCE_LANGUAGE: Final = "sv"
CONTENTS: Final = "contents.json"
COMMAND: Final = re.compile(r"\[\[(?!key:)([a-z0-9_]+)\]\]")
KEY: Final = re.compile(r"\[\[key:([^\]\s]+)\]\]")
LINK: Final = re.compile(r"(?<!\[)\[([^\[\]]+)\]\(([a-z_]+)\)")


class HelpPage(Struct, frozen=True):
    """One page: its id, which is its file's name, what it is called, and its text without the title."""

    id: str
    title: str
    text: str


class HelpGroup(Struct, frozen=True):
    """Pages that belong together, in the order in which they are needed."""

    title: str
    pages: tuple[HelpPage, ...]


class Help(Struct, frozen=True):
    """All pages, and which of them belongs to which tab ("" where no evaluation is open)."""

    groups: tuple[HelpGroup, ...]
    tabs: Mapping[str, str]

    def page(self, page: str) -> HelpPage | None:
        """A page by its id."""
        return next((found for group in self.groups for found in group.pages if found.id == page), None)

    def page_of_tab(self, tab: str) -> str:
        """The id of the page that belongs to a tab."""
        return self.tabs.get(tab) or self.tabs[""]


class _Group(Struct):
    title: str
    pages: list[str]


class _Contents(Struct):
    groups: list[_Group]
    tabs: dict[str, str]


def load_help(language: str = SOURCE_LANGUAGE) -> Help:
    """Read the help in a language; in Swedish where it is not written in that one. OSError where a page is missing."""
    folder = resource("help", language)
    if not (folder / CONTENTS).is_file():
        folder = resource("help", SOURCE_LANGUAGE)
    contents = decode((folder / CONTENTS).read_bytes(), type=_Contents)
    groups = tuple(HelpGroup(g.title, tuple(_page(folder, page) for page in g.pages)) for g in contents.groups)
    return Help(groups, contents.tabs)


def _page(folder: Path, page: str) -> HelpPage:
    title, _, text = (folder / f"{page}.md").read_text(encoding="utf-8").partition("\n")
    return HelpPage(page, title.removeprefix("# ").strip(), text.strip())
