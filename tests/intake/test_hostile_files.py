"""Files that somebody made to hurt, or that a disk has spoilt, cost a sentence, soon, and nothing else."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kompass_desktop.intake import packed
from kompass_desktop.intake.answer_source import Block, read_blocks
from kompass_desktop.intake.answers import pair_up
from kompass_desktop.intake.document_text import check
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.model.catalogue import Catalogue
from tests.intake.answer_files import W

READERS: tuple[Callable[[Path], object], ...] = (read_blocks, lambda path: check(path.read_bytes(), path.name))
ENCODINGS = ("ebcdic", "hex", "rot13", "mbcs", "undefined", "shift_jis", "idna", "a" * 300)


@pytest.mark.parametrize("encoding", ENCODINGS, ids=lambda name: name[:12])
def test_an_encoding_that_nobody_reads_is_refused_in_words(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "svar.docx"
    with zipfile.ZipFile(path, "w") as package:
        text = f"<w:document {W}><w:p><w:r><w:t>Så</w:t></w:r></w:p></w:document>"
        package.writestr("word/document.xml", f'<?xml version="1.0" encoding="{encoding}"?>{text}')
    for read in READERS:
        with pytest.raises(IntakeProblem, match=r"svar\.docx är skadad inuti"):
            read(path)


@pytest.mark.parametrize("way", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_what_is_spoilt_in_any_way_of_packing_is_refused_in_words(tmp_path: Path, way: int) -> None:
    path = tmp_path / "svar.docx"
    with zipfile.ZipFile(path, "w", way) as package:
        package.writestr("word/document.xml", f"<w:document {W}>" + "<w:p/>" * 2000 + "</w:document>")
    whole = path.read_bytes()
    for start in range(40, 140, 9):
        path.write_bytes(whole[:start] + b"\xff\x00\xff" + whole[start + 3 :])
        for read in READERS:
            with pytest.raises(IntakeProblem):
                read(path)


def test_a_file_that_says_it_begins_before_its_beginning_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "svar.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", f"<w:document {W}/>")
    whole = bytearray(path.read_bytes())
    end = whole.rindex(b"PK\x05\x06")
    whole[end + 12 : end + 16] = (2**31).to_bytes(4, "little")  # how long the list of parts is
    path.write_bytes(bytes(whole))
    with pytest.raises(IntakeProblem):
        read_blocks(path)


@pytest.mark.parametrize("first", ["1. Hur gör ni?", "Svar: a\nSvar: b"], ids=["plain", "labelled"])
def test_an_answer_of_many_lines_is_read_without_going_through_it_again_for_each(
    catalogue: Catalogue, first: str
) -> None:
    lines = [*first.split("\n"), *["b" * 49] * 40_000]
    begun = time.process_time()
    reading = pair_up([Block(number, (line,)) for number, line in enumerate(lines, 1)], catalogue)
    assert time.process_time() - begun < 4  # it took eight seconds and more
    assert reading.answers[-1].text.count("b" * 49) == 40_000


def test_a_document_of_paragraphs_without_end_is_given_up_when_there_are_too_many(tmp_path: Path) -> None:
    path = tmp_path / "svar.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", f"<w:document {W}>{'<w:p/>' * 1_500_000}</w:document>")
    begun = time.process_time()
    with pytest.raises(IntakeProblem, match="för lång"):
        read_blocks(path)
    assert time.process_time() - begun < 3


def test_a_document_of_elements_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "svar.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "word/document.xml",
            f"<w:document {W}><w:p><w:r><w:t>Ord</w:t></w:r></w:p>" + "<w:x/>" * 300 + "</w:document>",
        )
    for read in READERS:
        assert read(path)
    monkeypatch.setattr(packed, "MOST_ELEMENTS", 200)
    for read in READERS:
        with pytest.raises(IntakeProblem, match="skadad inuti"):
            read(path)
