"""What PDF/UA-1 and PDF/A-2a ask of a file, as far as its structure can be read: returns what is wrong with it.

Not a validator. It looks for the faults that a change to our own writer could bring in.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf

PAINTING = {
    "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", '"', "BI", "INLINE IMAGE",
}  # fmt: skip
ROLES = {
    "Document", "Part", "Sect", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH",
    "TD", "THead", "TBody", "TFoot", "TOC", "TOCI", "Reference", "Link", "Figure", "Caption", "Span", "Note", "Quote",
}  # fmt: skip
"""The roles of PDF 1.7 that a report may use without saying what they are."""
PARENTS = {
    "LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}, "TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"},
    "TOCI": {"TOC"},
}  # fmt: skip
SHOWING = {"Tj", "TJ", "'", '"'}


def faults(data: bytes) -> list[str]:
    """Every fault that is found in a PDF file; an empty list for a sound one."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = [*_of_bytes(data), *_of_catalogue(pdf)]
        tree: Any = pdf.Root.get("/StructTreeRoot")
        if tree is None:
            return [*found, "no structure tree"]
        owned: dict[tuple[int, int], Any] = {}
        found += _of_tree(pdf, tree, owned)
        parents = _parents(tree)
        for index, page in enumerate(pdf.pages):
            found += [f"page {index + 1}: {fault}" for fault in _of_page(page, index, owned, parents)]
        return found


def roles(data: bytes) -> list[str]:
    """The roles of all elements, in reading order."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tree: Any = pdf.Root.StructTreeRoot
        return [str(e.S)[1:] for e in _elements(tree.K)]


def _elements(kids: Any) -> Iterator[Any]:
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield kid
            if "/K" in kid:
                yield from _elements(kid.K)


def _of_bytes(data: bytes) -> Iterator[str]:
    if re.search(rb"[^\r\n]endstream", data):
        yield "no line end before endstream"


def _of_catalogue(pdf: pikepdf.Pdf) -> Iterator[str]:
    root: Any = pdf.Root
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "not marked"
    if "/Lang" not in root:
        yield "no language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "the title is not displayed"
    if "/OutputIntents" not in root:
        yield "no output intent"
    if "/Metadata" not in root:
        yield "no metadata"
        return
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        for name, value in (("pdfuaid:part", "1"), ("pdfaid:part", "2"), ("pdfaid:conformance", "A")):
            if metadata.get(name) != value:
                yield f"no {name}"
        if not metadata.get("dc:title"):
            yield "no dc:title"
        elif str(metadata.get("dc:title")) != str(pdf.docinfo.get("/Title", "")):
            yield "two titles"


def _of_tree(pdf: pikepdf.Pdf, tree: Any, owned: dict[tuple[int, int], Any]) -> Iterator[str]:
    pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    level = 0
    for element in _elements(tree.K):
        role = str(element.S)[1:]
        kids = element.get("/K")
        yield from _of_place(tree, element, role)
        if kids is None or (isinstance(kids, pikepdf.Array) and not len(kids)):
            yield f"empty {role}"
            continue
        if role == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "a figure without alternative text"
        if role == "Figure" and "/BBox" not in element.get("/A", {}):
            yield "a figure without a box"
        if role == "TH" and "/Scope" not in element.get("/A", {}):
            yield "a header cell without scope"
        if role == "Table" and not str(element.get("/A", {}).get("/Summary", "")).strip():
            yield "a table without summary"
        if re.fullmatch(r"H\d", role):
            if int(role[1]) > level + 1:
                yield f"heading jumps from {level} to {role[1]}"
            level = int(role[1])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                place = pages[element.Pg.objgen], kid
            elif kid.get("/Type") == "/MCR":
                place = pages[kid.get("/Pg", element.get("/Pg")).objgen], int(kid.MCID)
            else:
                continue
            if place in owned:
                yield f"content {place[1]} belongs to two elements"
            owned[place] = element.objgen


def _of_place(tree: Any, element: Any, role: str) -> Iterator[str]:
    """Whether an element is of a kind that readers know, where it may stand, and has what it must have."""
    if role not in ROLES and f"/{role}" not in tree.get("/RoleMap", {}):
        yield f"a role that nobody knows: {role}"
    parent = str(element.P.get("/S", "/"))[1:]
    if role in PARENTS and parent not in PARENTS[role]:
        yield f"{role} in {parent or 'nothing'}"
    if role == "Table":
        rows = [e for e in _elements(element.K) if e.S == "/TR"]
        if len({sum(e.S in ("/TH", "/TD") for e in _elements(row.K)) for row in rows}) > 1:
            yield "rows of unequal length"


def _parents(tree: Any) -> dict[int, Any]:
    numbers = tree.get("/ParentTree", {}).get("/Nums", [])
    return {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}


def _of_page(page: pikepdf.Page, index: int, owned: dict[Any, Any], parents: dict[int, Any]) -> Iterator[str]:
    if page.get("/Tabs") != "/S":
        yield "tab order is not by structure"
    mine: Any = parents.get(int(page.get("/StructParents", -1)))
    open_marks: list[str | int] = []
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), instruction.operands
        if operator in ("BMC", "BDC"):
            properties: Any = operands[1] if operator == "BDC" else {}
            number = int(properties["/MCID"]) if "/MCID" in properties else None
            open_marks.append(str(operands[0]) if number is None else number)
            if number is not None:
                if (index, number) not in owned:
                    yield f"content {number} belongs to no element"
                elif mine is None or number >= len(mine) or mine[number].objgen != owned[index, number]:
                    yield f"content {number} is not in the parent tree"
        elif operator == "EMC":
            open_marks.pop()
        elif operator in PAINTING and not any(m == "/Artifact" or isinstance(m, int) for m in open_marks):
            yield f"{operator} is neither content nor decoration"
        if operator in SHOWING and any(b"\x00" in bytes(text) for text in _shown(operands)):
            yield "a character that the font lacks"
    if open_marks:
        yield "content is left open"
    yield from _of_links(page, parents)
    yield from _of_fonts(page)


def _shown(operands: Any) -> Iterator[Any]:
    for operand in operands:
        if isinstance(operand, pikepdf.Array):
            yield from (part for part in operand if isinstance(part, pikepdf.String))
        elif isinstance(operand, pikepdf.String):
            yield operand


def _of_links(page: pikepdf.Page, parents: dict[int, Any]) -> Iterator[str]:
    annotations: Any = page.get("/Annots", [])
    for annotation in annotations:
        owner = parents.get(int(annotation.get("/StructParent", -1)))
        if owner is None:
            yield "a link outside the structure"
        elif not any(_is_place_of(kid, annotation) for kid in owner.K):
            yield "a link that its element does not know"
        if not str(annotation.get("/Contents", "")).strip():
            yield "a link without words"


def _is_place_of(kid: Any, annotation: Any) -> bool:
    is_object = isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"
    return is_object and kid.Obj.objgen == annotation.objgen


def _of_fonts(page: pikepdf.Page) -> Iterator[str]:
    fonts: Any = page.get("/Resources", {}).get("/Font", {})
    for name, font in fonts.items():
        descriptor = font.get("/FontDescriptor", {})
        if not any(file in descriptor for file in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield f"font {name} is not embedded"
        if "/ToUnicode" not in font:
            yield f"font {name} cannot be read as text"
