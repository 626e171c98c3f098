"""Word and text files from outside: read as paragraphs, or refused with one sentence."""

from __future__ import annotations

import time

import pytest

from kompass_desktop.intake import document_text
from kompass_desktop.intake.document_text import check, kind_of, paragraphs
from kompass_desktop.intake.problems import IntakeProblem
from tests.ui.tabs.papers import bomb, docx, locked_pdf, package, pdf, vision_pdf

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body: str, **parts: str) -> bytes:
    """A Word document with this body."""
    return package({"word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>", **parts})


def run(text: str) -> str:
    """A paragraph of one run."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_paragraphs_come_in_reading_order_without_blank_ones() -> None:
    content = docx(["Ett", "  ", "Två åäö"], [["Mått", "Utfall"], ["Svar", "2 dygn"]], run("Sist"))
    assert paragraphs(content, "a.docx") == ("Ett", "Två åäö", "Mått | Utfall", "Svar | 2 dygn", "Sist")


def test_a_paragraph_of_many_runs_is_whole_and_breaks_are_blanks() -> None:
    body = "<w:p><w:r><w:t>Del</w:t></w:r><w:r><w:t>aktig</w:t><w:br/><w:t>het</w:t></w:r><w:r><w:tab/></w:r></w:p>"
    assert paragraphs(document(body), "a.docx") == ("Delaktig het",)


def test_deleted_words_and_fields_are_no_text_and_boxes_and_footnotes_are() -> None:
    body = (
        "<w:p><w:del><w:r><w:delText>borta</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>"
        f"<w:r><w:t>kvar</w:t></w:r></w:p><w:txbxContent>{run('i ruta')}</w:txbxContent>"
    )
    notes = f"<w:footnotes {_W}><w:footnote>{run('en fotnot')}</w:footnote></w:footnotes>"
    assert paragraphs(document(body, **{"word/footnotes.xml": notes}), "a.docx") == ("kvar", "i ruta", "en fotnot")


def test_a_nested_table_stays_in_its_row() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{run('inre')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{run('yttre')}{inner}</w:tc><w:tc>{run('b')}</w:tc></w:tr></w:tbl>"
    assert paragraphs(document(body), "a.docx") == ("yttre | inre | b",)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("Ett\n\nTvå\nrader".encode(), ("Ett", "Två rader")),
        ("Ett\r\nTvå\r\nTre\r\nFyra".encode(), ("Ett", "Två", "Tre", "Fyra")),
        ("Ö i gammal kod".encode("cp1252"), ("Ö i gammal kod",)),
        ("Ö i två byte".encode("utf-16"), ("Ö i två byte",)),
        ("Ö utan märke".encode("utf-16-le"), ("Ö utan märke",)),
        ("Ö med märke".encode("utf-8-sig"), ("Ö med märke",)),
    ],
)
def test_text_is_read_in_every_usual_encoding(content: bytes, found: tuple[str, ...]) -> None:
    assert paragraphs(content, "a.txt") == found


def encrypted_zip() -> bytes:
    """A package whose parts say that they are locked: the flag is set in both headers."""
    content = bytearray(docx(["hemligt"]))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    return bytes(content)


def flipped() -> bytes:
    """A package whose packed bytes were damaged on the way."""
    content = bytearray(docx(["Ett stycke med ord. " * 200]))
    for place in range(60, 90):
        content[place] ^= 0xFF
    return bytes(content)


LAUGHS = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w>&b;</w>'


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.pdf", b"", "tom"),
        ("a.pdf", b"nej", "ingen PDF"),
        ("a.pdf", b"%PDF-1.4\ntrasig", "skadad"),
        ("a.pdf", vision_pdf()[:900], "skadad"),
        ("a.pdf", locked_pdf(), "lösenord"),
        ("a.docx", b"nej", "skadad"),
        ("a.docx", package({"hej.txt": "hej"}), "inget Word-dokument"),
        ("a.docx", package({"word/document.xml": "<inte xml"}), "skadad"),
        ("a.docx", package({"word/document.xml": LAUGHS}), "skadad"),
        ("a.docx", docx([]), "ingen text"),
        ("a.docx", docx(["x"])[:-40], "skadad"),
        ("a.docx", encrypted_zip(), "lösenord"),
        ("a.docx", flipped(), "skadad"),
        ("a.docx", bomb(), "orimligt"),
        ("a.docx", bomb(5_000_000), "orimligt"),
        ("a.txt", bytes(range(256)) * 20, "läsbar text"),
        ("a.txt", b" \n ", "ingen text"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0", "varken"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(name: str, content: bytes, word: str) -> None:
    started = time.process_time()
    with pytest.raises(IntakeProblem) as refused:
        check(content, name)
    assert name in str(refused.value)
    assert word in str(refused.value)
    assert time.process_time() - started < 5


def test_a_text_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document_text, "MOST_CHARACTERS", 100)
    with pytest.raises(IntakeProblem, match="för lång"):
        paragraphs(docx(["ord " * 20] * 3), "a.docx")


def test_kinds_are_told_by_what_is_in_the_file() -> None:
    assert kind_of(pdf([["x"]]), "vad som helst") == "pdf"
    assert kind_of(docx(["x"]), "utan ändelse") == "docx"
    assert check(vision_pdf(), "a.pdf") == "pdf"
    assert check(docx(["x"]), "a.docx") == "docx"
    assert check(b"hej", "a.TXT") == "txt"
