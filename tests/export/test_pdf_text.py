"""What a program finds when it copies the text of the printed report."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from msgspec.structs import replace

from kompass_desktop.export.pdf import Rendered
from kompass_desktop.model.catalogue import Catalogue
from tests.export.outline import compare
from tests.export.samples import NAME, NOTE, OWN_REASON, POINTS, QUOTE, REASON, exempelkoping, printed


def text_of(data: bytes) -> str:
    """The text in the order of the file, as pypdfium2 gives it; one page after the other."""
    with pypdfium2.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document).replace("\r\n", "\n")


def laid_out(data: bytes, folder: Path) -> str:
    """The text as it stands on the pages, by pdftotext; the test is skipped where that is not installed."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    path = folder / "report.pdf"
    path.write_bytes(data)
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def _assert_scores(text: str, catalogue: Catalogue, tables: int) -> None:
    for sub_criterion, points in zip(catalogue.sub_criteria, POINTS, strict=True):
        line = rf"^\s*{re.escape(sub_criterion.code)}\s.*\s{points}\s+{sub_criterion.max_points}\s*$"
        assert len(re.findall(line, text, re.MULTILINE)) == tables, sub_criterion.code
    sums = [67, 63, 64, 61, 59, 64, 61, 72]
    assert [int(s) for s in re.findall(r"^\s*Summa\s+(\d+)\s+100\s*$", text, re.MULTILINE)] == [*sums, *sums]
    assert re.search(r"^\s*Totalt\s+511\s+800\s*$", text, re.MULTILINE)


@pytest.mark.parametrize("kind", ["draft", "factcheck", "final"])
def test_code_achieved_and_max_stand_on_one_line_of_text(
    prints: dict[str, Rendered], catalogue: Catalogue, kind: str
) -> None:
    _assert_scores(text_of(prints[kind].data), catalogue, tables=2)


@pytest.mark.parametrize("kind", ["draft", "final"])
def test_code_achieved_and_max_stand_on_one_printed_line(
    prints: dict[str, Rendered], catalogue: Catalogue, tmp_path: Path, kind: str
) -> None:
    _assert_scores(laid_out(prints[kind].data, tmp_path), catalogue, tables=2)


def test_a_title_of_three_lines_does_not_part_its_code_from_its_points(catalogue: Catalogue, tmp_path: Path) -> None:
    long = " och ".join(["samverkan mellan förvaltningar och bolag"] * 5)
    areas = tuple(
        replace(a, sub_criteria=tuple(replace(s, title=f"{s.title}, {long}") for s in a.sub_criteria))
        for a in catalogue.areas
    )
    data = printed(exempelkoping(replace(catalogue, areas=areas)), "final").data
    _assert_scores(text_of(data), catalogue, tables=2)
    _assert_scores(laid_out(data, tmp_path), catalogue, tables=2)


def test_the_printed_text_is_what_it_was_before(prints: dict[str, Rendered]) -> None:
    compare("report-final-printed.txt", text_of(prints["final"].data))


def test_the_watermark_is_never_among_the_words_but_the_drafts_line_is_on_every_page(
    prints: dict[str, Rendered],
) -> None:
    for kind in ("draft", "factcheck"):
        assert text_of(prints[kind].data).count("UTKAST") == prints[kind].pages
    assert "utkast" not in text_of(prints["final"].data).lower()


def test_every_page_but_the_cover_has_its_foot_and_number(prints: dict[str, Rendered]) -> None:
    feet = re.findall(r"Kommunkompassen Analys av Exempelköping kommun (\d+)$", text_of(prints["final"].data), re.M)
    assert [int(n) for n in feet] == list(range(2, prints["final"].pages + 1))


def test_the_contents_give_the_pages_where_the_headings_are(prints: dict[str, Rendered]) -> None:
    with pypdfium2.PdfDocument(prints["final"].data) as document:
        pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    listed = re.findall(r"(Område \d \D+?) (\d+)(?= )", pages[1])
    assert len(listed) == 8
    for words, number in listed:
        assert words in pages[int(number) - 1]


def test_lines_do_not_glue_their_words_together(prints: dict[str, Rendered]) -> None:
    text = " ".join(text_of(prints["final"].data).split())
    assert "besluten är kända där utvärderarna har frågat." in text
    assert "Styrka 2 i område 4, prövad i vardagen (guldstjärna)" in text


def test_no_secret_reaches_the_fact_check_draft_in_any_form(prints: dict[str, Rendered]) -> None:
    text = " ".join(text_of(prints["factcheck"].data).split())
    for secret in (NAME, NOTE, REASON, OWN_REASON, QUOTE, "Karin Ask", "Lars Berg"):
        assert secret not in text
        assert secret.encode() not in prints["factcheck"].data
        assert secret.encode("utf-16-be") not in prints["factcheck"].data


def test_hostile_text_is_printed_as_it_was_typed_and_what_the_font_lacks_is_listed(
    prints: dict[str, Rendered],
) -> None:
    text = text_of(prints["hostile"].data)
    assert "=1+1 <b>fet</b> &amp; [31mröd" in text
    assert "<img src='file:///etc/passwd'>" in " ".join(text.split())
    assert "å fu fi 1 000 {okänt}" in " ".join(text.split()).replace("á", "å")
    assert {"\U0001f600", "\u6f22", "\u05e9"} <= set(prints["hostile"].replaced)
    assert "\u202e" not in prints["hostile"].replaced
    assert prints["final"].replaced == ()
    joined = "".join(text.split())
    assert joined.count("x" * 1000) >= 1
    assert len(re.findall(r"x{20,}", text)) * 60 < 60_000
    assert sum(len(run) for run in re.findall(r"x{20,}", text)) == 40_000


def test_no_text_is_lost_over_page_breaks(catalogue: Catalogue) -> None:
    words = [f"ord{n}" for n in range(6000)]
    rows: Any = {("report_text", "3.1.1"): {"text": " ".join(words)}, ("finding", "lång"): {
        "kind": "improvement", "area": 1, "text": " ".join(f"punkt{n}" for n in range(3000)),
    }}  # fmt: skip
    text = text_of(printed(exempelkoping(catalogue).with_rows(rows)).data)
    assert [w for w in text.split() if re.fullmatch(r"ord\d+", w)] == words
    assert len(re.findall(r"\bpunkt\d+\b", text)) == 3000
