"""The printed report can be heard as well as seen: tagged, with headings, tables, alternative texts and a language."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from kompass_desktop.export.pdf import Rendered
from tests.export.tagged import faults, roles

KINDS = ("draft", "factcheck", "final", "compared", "part", "empty", "empty-final", "hostile")


@pytest.mark.parametrize("kind", KINDS)
def test_the_structure_of_every_report_is_sound(prints: dict[str, Rendered], kind: str) -> None:
    assert faults(prints[kind].data) == []


def _changed(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(target)
    return target.getvalue()


def _first(pdf: pikepdf.Pdf, role: str) -> Any:
    def search(element: Any) -> Any:
        if element.get("/S") == f"/{role}":
            return element
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid and (found := search(kid)) is not None:
                return found
        return None

    tree: Any = pdf.Root.StructTreeRoot
    return search(tree.K[0])


def _delete(path: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        del pdf.Root[path]

    return change


def _delete_of(role: str, *path: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        element = _first(pdf, role)
        for name in path[:-1]:
            element = element[name]
        del element[path[-1]]

    return change


def _jump(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "H2").S = pikepdf.Name("/H4")


def _unmark(pdf: pikepdf.Pdf) -> None:
    page: Any = pdf.pages[3]
    content = page.Contents.read_bytes()
    page.Contents.write(re.sub(rb"/P <</MCID \d+>> BDC", b"/Span BMC", content, count=1))


def _without_parents(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot["/ParentTree"]


def _missing_glyph(pdf: pikepdf.Pdf) -> None:
    page: Any = pdf.pages[3]
    page.Contents.write(re.sub(rb"\(([^()\\]{3})", rb"(\\000\1", page.Contents.read_bytes(), count=1))


def _unlink(pdf: pikepdf.Pdf) -> None:
    page: Any = pdf.pages[1]
    del page.Annots[0]["/StructParent"]


def _without_font_file(pdf: pikepdf.Pdf) -> None:
    page: Any = pdf.pages[1]
    fonts = page.Resources.Font
    del fonts[next(iter(fonts.keys()))].FontDescriptor["/FontFile2"]


def _without_object(pdf: pikepdf.Pdf) -> None:
    link = _first(pdf, "Link")
    link.K = pikepdf.Array([kid for kid in link.K if isinstance(kid, int)])


def _renamed(role: str, other: str) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        _first(pdf, role).S = pikepdf.Name(f"/{other}")

    return change


def _short_row(pdf: pikepdf.Pdf) -> None:
    row = _first(pdf, "TR")
    row.K = pikepdf.Array(list(row.K)[:-1])


def _owned_twice(pdf: pikepdf.Pdf) -> None:
    paragraph = _first(pdf, "P")
    paragraph.K = pikepdf.Array([*paragraph.K, paragraph.K[0]])


def _other_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "En annan titel"


def _untabbed(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[2].obj["/Tabs"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (_without_object, "a link that its element does not know"),
        (_renamed("L", "Lista"), "a role that nobody knows: Lista"),
        (_renamed("L", "P"), "LI in P"),
        (_renamed("TR", "Sect"), "TH in Sect"),
        (_short_row, "rows of unequal length"),
        (_owned_twice, "belongs to two elements"),
        (_other_title, "two titles"),
        (_untabbed, "tab order is not by structure"),
        (_delete("/Lang"), "no language"),
        (_delete("/MarkInfo"), "not marked"),
        (_delete("/ViewerPreferences"), "the title is not displayed"),
        (_delete("/OutputIntents"), "no output intent"),
        (_delete("/Metadata"), "no metadata"),
        (_delete("/StructTreeRoot"), "no structure tree"),
        (_delete_of("Figure", "/Alt"), "a figure without alternative text"),
        (_delete_of("Figure", "/A", "/BBox"), "a figure without a box"),
        (_delete_of("TH", "/A", "/Scope"), "a header cell without scope"),
        (_delete_of("Table", "/A", "/Summary"), "a table without summary"),
        (_delete_of("TD", "/K"), "empty TD"),
        (_jump, "heading jumps from 1 to 4"),
        (_unmark, "neither content nor decoration"),
        (_without_parents, "not in the parent tree"),
        (_missing_glyph, "a character that the font lacks"),
        (_unlink, "a link outside the structure"),
        (_without_font_file, "is not embedded"),
    ],
)
def test_the_check_sees_a_report_that_was_broken_on_purpose(
    prints: dict[str, Rendered], change: Callable[[pikepdf.Pdf], None], fault: str
) -> None:
    assert any(fault in found for found in faults(_changed(prints["draft"].data, change)))


def test_the_check_sees_a_stream_that_ends_without_a_line_end(prints: dict[str, Rendered]) -> None:
    broken = re.sub(rb"\nendstream", b"endstream", prints["draft"].data, count=1)
    assert "no line end before endstream" in faults(broken)


def test_headings_tables_lists_and_figures_are_what_they_are(prints: dict[str, Rendered]) -> None:
    found = roles(prints["final"].data)
    assert found.count("H1") == 5  # the contents and four chapters
    assert found.count("H2") == 4 + 8
    assert found.count("Figure") == 2
    assert found.count("Table") == 8 + 8 + 8 + 2  # boxes, findings, overviews, areas twice
    assert found.count("TOCI") == found.count("Link") == 4 + 4 + 8


def test_the_figures_alternative_texts_say_every_areas_points(prints: dict[str, Rendered]) -> None:
    with pikepdf.open(io.BytesIO(prints["final"].data)) as pdf:
        spoken = str(_first(pdf, "Figure").Alt)
    assert "4 Effektivitet 61 av 100" in spoken
    assert spoken.count(" av 100") == 8


def test_the_bookmarks_lead_to_chapters_sections_and_areas(prints: dict[str, Rendered]) -> None:
    with pikepdf.open(io.BytesIO(prints["final"].data)) as pdf, pdf.open_outline() as outline:
        chapters = [str(item.title) for item in outline.root]
        areas = [str(item.title) for item in outline.root[2].children]
    assert chapters == [
        "1 Vad är Kommunkompassen?",
        "2 Exempelköping kommun i förhållande till övriga",
        "3 Detaljerad genomgång per område",
        "4 Översikt av poängfördelning",
    ]
    assert areas[0] == "Område 1 Samspel mellan förtroendevalda och medborgare"
    assert len(areas) == 8


def test_the_file_says_its_title_and_language(prints: dict[str, Rendered]) -> None:
    with pikepdf.open(io.BytesIO(prints["final"].data)) as pdf:
        assert str(pdf.Root.Lang) == "sv-SE"
        assert str(pdf.docinfo["/Title"]) == "Kommunkompassen: Analys av Exempelköping kommun 2026"


def test_equal_reports_are_equal_files(prints: dict[str, Rendered], catalogue: Any) -> None:
    from tests.export.samples import exempelkoping, printed

    assert printed(exempelkoping(catalogue), "final").data == prints["final"].data
