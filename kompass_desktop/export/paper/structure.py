"""What a page says to those who listen: the tree of headings, paragraphs, lists, tables and figures of a tagged PDF.

PDF/UA-1 (ISO 14289-1): everything on a page is either the content of one element of this tree or an artifact. The tree
is made of plain objects here; `canvas` writes it into the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Content:
    """A marked piece of a page (counted from 1) that belongs to an element."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """A link annotation on a page that belongs to a Link element; `annotation` is the PDF object's reference."""

    page: int
    annotation: Any


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree, for example H1, P, TD or Figure. `alt` is spoken in its stead.

    A box that goes on over a page break keeps its one element. `attributes` are PDF attribute entries by name, where
    text is a PDF name and lists are arrays; `text_attributes` are spoken strings.
    """

    role: str
    owner: str = ""
    attributes: Mapping[str, str | list[float]] = field(default_factory=dict[str, "str | list[float]"])
    text_attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    alt: str = ""
    kids: list[Element | Content | LinkTarget] = field(default_factory=list["Element | Content | LinkTarget"])
    attached: bool = False


def table(summary: str) -> Element:
    """A table, with a sentence on what it shows."""
    return Element("Table", "Table", text_attributes={"Summary": summary})


def header_cell(scope: str) -> Element:
    """A cell that heads its "Column" or its "Row"."""
    return Element("TH", "Table", {"Scope": scope})


def figure(alt: str, box: tuple[float, float, float, float]) -> Element:
    """A picture with the words that are spoken in its stead; `box` is left, bottom, right, top on the page."""
    return Element("Figure", "Layout", {"Placement": "Block", "BBox": [round(v, 2) for v in box]}, alt=alt)


def point_list(counted: bool) -> Element:
    """A list whose points are marked by dots, or counted."""
    return Element("L", "List", {"ListNumbering": "Decimal" if counted else "Disc"})


class Structure:
    """The tree of one document while its pages are painted."""

    def __init__(self) -> None:
        self.root = Element("Document", attached=True)
        self.pages: dict[int, list[Element]] = {}
        self.links: list[Element] = []
        self._open = [self.root]

    def enter(self, element: Element) -> None:
        """What follows belongs inside this element, until `leave`."""
        self._attach(element)
        self._open.append(element)

    def leave(self) -> None:
        """Goes back to the parent of the innermost open element."""
        self._open.pop()

    def mark(self, element: Element, page: int) -> int:
        """A new piece of content on a page for an element; returns its number on that page."""
        self._attach(element)
        pieces = self.pages.setdefault(page, [])
        pieces.append(element)
        element.kids.append(Content(page, len(pieces) - 1))
        return len(pieces) - 1

    def link(self, element: Element, page: int, annotation: object) -> None:
        """Ties a link annotation to its element."""
        element.kids.append(LinkTarget(page, annotation))
        self.links.append(element)

    def _attach(self, element: Element) -> None:
        if not element.attached:
            element.attached = True
            self._open[-1].kids.append(element)
