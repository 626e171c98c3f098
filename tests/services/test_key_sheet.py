"""The list of keys on paper: everything in it, on few pages, tagged, and written whole or not at all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from kompass_desktop.services.key_sheet import render_key_sheet, write_key_sheet
from kompass_desktop.storage.problems import NotWritable

DAY = date(2026, 11, 23)
GROUPS = [
    ("Utvärdering", [("Ny utvärdering", "Ctrl+N"), ("Öppna", "Ctrl+O"), ("Avsluta", "Ctrl+Q")]),
    ("Gå till", [("Nästa delområde", "Alt+→")]),
]


def pages_of(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_every_command_stands_there_with_its_key() -> None:
    (page,) = pages_of(render_key_sheet(GROUPS, DAY))
    for name, commands in GROUPS:
        assert name in page
        for does, key in commands:
            assert does in page
            assert key in page


def test_the_paper_can_be_read_aloud_and_is_the_same_each_time() -> None:
    pdf = render_key_sheet(GROUPS, DAY)
    assert b"/StructTreeRoot" in pdf
    assert b"/Lang" in pdf
    assert pdf == render_key_sheet(GROUPS, DAY)


def test_a_long_list_goes_on_over_pages_with_its_heads_again() -> None:
    many = [("Allt", [(f"Kommando {number}", f"F{number}") for number in range(200)])]
    pages = pages_of(render_key_sheet(many, DAY))
    assert len(pages) > 1
    assert all("Tangent" in page for page in pages)
    assert sum(page.count("Kommando") for page in pages) == 200


def test_it_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write_key_sheet(GROUPS, tmp_path / "tangenter.pdf", DAY)
    assert (tmp_path / "tangenter.pdf").read_bytes() == render_key_sheet(GROUPS, DAY)
    with pytest.raises(NotWritable, match="Skapa den eller välj en annan"):
        write_key_sheet(GROUPS, tmp_path / "finns inte" / "tangenter.pdf", DAY)
    assert [path.name for path in tmp_path.iterdir()] == ["tangenter.pdf"]


@pytest.mark.parametrize(("language", "heading"), [("sv", "Tangenter"), ("en", "Keys"), ("nb", "Taster")])
def test_the_sheet_speaks_the_language_of_its_words(language: str, heading: str) -> None:
    (page,) = pages_of(render_key_sheet(GROUPS, DAY, language))
    assert page.startswith(heading)
    assert f"kompass_desktop {heading}" in page
