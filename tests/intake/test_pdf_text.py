"""Text from PDFs: lines as they lie on the page, columns kept apart, and PDFs that cannot be read."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from kompass_desktop.intake import report_source
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.intake.published_report import read_report
from kompass_desktop.intake.report_source import read_text
from kompass_desktop.model.catalogue import Catalogue
from tests.intake.damaged_reports import expected, planned, seeded
from tests.intake.report_writer import Shape, written
from tests.intake.score_pages import score_page

WORDS = "Kommunen har beslutat hur arbetet ska gå till och följer upp det varje år"
Draw = Callable[[Canvas], None]


def pdf(path: Path, *pages: Draw, encrypt: StandardEncryption | None = None) -> Path:
    """A PDF whose pages are drawn by functions."""
    canvas = Canvas(str(path), pagesize=A4, encrypt=encrypt)
    for page in pages:
        canvas.setFont("Helvetica", 10)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return path


def lines_from(top: float, lines: list[str], left: float = 60, leading: float = 14) -> Draw:
    """Draws lines of text below each other."""

    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            canvas.drawString(left, top - number * leading, line)

    return draw


def both(*drawings: Draw) -> Draw:
    """Draws several things on one page."""

    def draw(canvas: Canvas) -> None:
        for drawing in drawings:
            drawing(canvas)

    return draw


def test_a_whole_report_is_read_from_its_pdf(tmp_path: Path, catalogue: Catalogue) -> None:
    chance = seeded(11)
    plan, _ = planned(chance, catalogue, faults=2)
    pages = written(plan, Shape(findings="gap", bullet="• "), catalogue, chance).split("\f")
    # A proportional face: columns lie where the page puts them, not where the letters end.
    drawn = [_page_with_columns(page.split("\n")) for page in pages]
    reading = read_report(read_text(pdf(tmp_path / "rapport.pdf", *drawn)), catalogue)
    within = {c: p for c, p in plan.printed.items() if p <= catalogue.sub_criterion(c).max_points}
    assert reading.points == within
    assert (reading.municipality, reading.year) == (plan.municipality, plan.year)
    assert reading.stated_total == plan.total
    assert reading.headings == plan.headings
    assert {(c.kind, c.area, c.code) for c in reading.contradictions} == expected(plan, catalogue)
    for area in catalogue.areas:
        texts = [f.text for f in reading.findings if f.area == area.number and f.kind == "strength"]
        assert texts == [text for text, _ in plan.strengths[area.number]]


def _page_with_columns(lines: list[str]) -> Draw:
    def draw(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            left, right = line[:46], line[46:]
            if left.rstrip() != left and right and right[0] != " ":
                canvas.drawString(60, 800 - number * 14, left.strip())
                canvas.drawString(320, 800 - number * 14, right.strip())
            else:
                canvas.drawString(60, 800 - number * 14, line.strip())

    return draw


def test_a_row_keeps_its_figures_whatever_order_the_file_has_them_in(tmp_path: Path, catalogue: Catalogue) -> None:
    page = score_page(catalogue)

    def draw(canvas: Canvas) -> None:
        rows = [(s, 740 - 16 * n) for n, s in enumerate(catalogue.sub_criteria)]
        canvas.drawString(60, 780, "4. Översikt av poängfördelning")
        for sub_criterion, height in rows:
            canvas.drawString(480, height, str(sub_criterion.max_points))
        for sub_criterion, height in reversed(rows):
            canvas.drawString(420, height, str(page.points[sub_criterion.code]))
        for sub_criterion, height in rows:
            canvas.drawString(60, height, f"{sub_criterion.code} {sub_criterion.title}")

    assert read_report(read_text(pdf(tmp_path / "r.pdf", draw)), catalogue).points == page.points


def test_columns_are_parted_by_wide_space(tmp_path: Path) -> None:
    page = both(lines_from(700, ["Öppen redovisning", "varje månad"]), lines_from(700, ["Gör målen färre"], left=320))
    text = read_text(pdf(tmp_path / "r.pdf", page, lines_from(700, [WORDS])))
    assert text.lines[0].text.split("   ")[0] == "Öppen redovisning"
    assert text.lines[0].text.endswith("    Gör målen färre")
    assert text.lines[1].text == "varje månad"


def test_a_wider_space_above_a_line_begins_a_paragraph(tmp_path: Path) -> None:
    first, second = ["Nämnderna följer upp", "sina egna åtaganden"], ["Gemensam mötesplats", "för alla"]
    page = both(lines_from(700, first), lines_from(700 - 2 * 14 - 7, second))
    lines = read_text(pdf(tmp_path / "r.pdf", page, lines_from(700, [WORDS]))).lines
    marks = [line.marks[0][1] if line.marks else None for line in lines[:4]]
    assert marks == [None, False, True, False]


def test_a_watermark_across_the_page_is_left_out(tmp_path: Path) -> None:
    def watermark(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(300, 400)
        canvas.rotate(45)
        canvas.setFont("Helvetica", 80)
        canvas.drawCentredString(0, 0, "UTKAST")
        canvas.restoreState()

    text = read_text(pdf(tmp_path / "r.pdf", both(watermark, lines_from(700, [WORDS] * 30))))
    assert "UTKAST" not in " ".join(line.text for line in text.lines)
    assert sum(line.text == WORDS for line in text.lines) == 30


def test_pages_that_stand_on_end_are_read_too(tmp_path: Path) -> None:
    def turned(canvas: Canvas) -> None:
        canvas.translate(500, 60)
        canvas.rotate(90)
        lines_from(0, [WORDS, "En rad till"], left=0)(canvas)

    assert WORDS in [line.text for line in read_text(pdf(tmp_path / "r.pdf", turned)).lines]


def problem(path: Path) -> str:
    """What is said about a PDF that cannot be read."""
    with pytest.raises(IntakeProblem) as caught:
        read_text(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_an_encrypted_pdf_asks_for_an_open_copy(tmp_path: Path) -> None:
    locked = pdf(tmp_path / "r.pdf", lines_from(700, [WORDS]), encrypt=StandardEncryption("hemligt", "ägare"))
    assert "lösenord" in problem(locked)


def test_a_pdf_that_only_its_owner_may_change_is_read(tmp_path: Path) -> None:
    protected = pdf(tmp_path / "r.pdf", lines_from(700, [WORDS]), encrypt=StandardEncryption("", "ägare"))
    assert read_text(protected).lines[0].text == WORDS


def test_a_scanned_pdf_asks_for_text_recognition(tmp_path: Path) -> None:
    def scan(canvas: Canvas) -> None:
        canvas.setFillGray(0.8)
        canvas.rect(40, 40, 500, 740, fill=1)

    assert "OCR" in problem(pdf(tmp_path / "r.pdf", scan, scan, scan))


def test_a_damaged_pdf_is_refused_wherever_it_was_cut(tmp_path: Path) -> None:
    whole = pdf(tmp_path / "r.pdf", *[lines_from(700, [WORDS] * 30)] * 3).read_bytes()
    cut = tmp_path / "kapad.pdf"
    for end in range(10, len(whole), max(1, len(whole) // 25)):
        cut.write_bytes(whole[:end])
        try:
            assert read_text(cut).lines
        except IntakeProblem as said:
            assert "hämta rapporten på nytt" in str(said) or "OCR" in str(said)


def test_a_text_that_calls_itself_pdf_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "rapport.pdf"
    file.write_text(WORDS, encoding="utf-8")
    assert "ingen PDF" in problem(file)


def test_a_pdf_that_calls_itself_text_is_read(tmp_path: Path) -> None:
    assert read_text(pdf(tmp_path / "rapport.txt", lines_from(700, [WORDS]))).lines[0].text == WORDS


def test_a_pdf_without_pages_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "tom.pdf"
    with pikepdf.new() as document:
        document.save(file)
    assert problem(file)


def test_too_many_pages_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_source, "MOST_PAGES", 2)
    assert "3 sidor" in problem(pdf(tmp_path / "r.pdf", *[lines_from(700, [WORDS])] * 3))


def test_too_much_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_source, "MOST_CHARACTERS", 500)
    assert "för lång" in problem(pdf(tmp_path / "r.pdf", *[lines_from(700, [WORDS] * 20)] * 3))


def test_a_hyphen_at_the_end_of_a_line_is_kept_for_the_reader(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    lines_from(700, ["En gemensam mötes-", "plats för alla förvaltningar i kommunen"])(canvas)
    canvas.save()
    file = tmp_path / "r.pdf"
    file.write_bytes(buffer.getvalue())
    assert read_text(file).lines[0].text == "En gemensam mötes-"
