"""What is written into an evaluation and out of it is Swedish, whatever language the window speaks."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from kompass_desktop.model.language import phrase, speak
from kompass_desktop.services import dumping
from kompass_desktop.services.exporting import VARIANTS, export_evaluation, export_guide
from kompass_desktop.services.extracts import export_extract
from kompass_desktop.services.fact_check import write_reply_form
from kompass_desktop.services.handing_over import hand_over
from kompass_desktop.services.opening import Person, read_evaluation
from kompass_desktop.services.privacy import write_information_letter, write_register_extract
from kompass_desktop.services.renewal import renew
from kompass_desktop.services.requests import request_letter
from tests.services.planted import planted

MARK = "‹"


@pytest.fixture(autouse=True)
def foreign() -> Iterator[None]:
    """Everything that is said is marked."""
    speak(lambda source: f"{MARK}{source}›")
    yield
    speak(None)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An evaluation with something of every kind, published and closed."""
    session = planted(tmp_path / "e.kompass", monkeypatch)
    assert session.close()
    return session.path


def written(path: Path) -> str:
    """All that stands in a file that was written."""
    if path.suffix == ".pdf":
        with PdfDocument(path) as pdf:
            return "".join(page.get_textpage().get_text_range() for page in pdf)
    with zipfile.ZipFile(path) as book:
        return "".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())


def test_the_net_would_catch_it() -> None:
    assert phrase("Filen saknas.").startswith(MARK)


def test_every_paper_and_workbook_is_swedish(path: Path, tmp_path: Path) -> None:
    with read_evaluation(path) as read:
        evaluation, log = read.evaluation, [entry for entry, _ in read.file.log()]
    for variant in VARIANTS:
        pdf, xlsx = tmp_path / f"{variant}.pdf", tmp_path / f"{variant}.xlsx"
        export_evaluation(evaluation, pdf=pdf, xlsx=xlsx if variant == "draft" else None, variant=variant)
    for number, what in enumerate(("area:3", "summary", "action_plan", "receipt")):
        export_extract(evaluation, what, tmp_path / f"{number}.pdf")
    export_guide(evaluation, min(evaluation.interviews), tmp_path / "guide.pdf")
    write_information_letter(evaluation, tmp_path / "letter.pdf")
    write_register_extract(evaluation, "zqname", tmp_path / "extract.pdf", log=log)
    write_reply_form(evaluation, tmp_path / "reply.xlsx")
    papers = sorted(p for p in tmp_path.iterdir() if p.suffix in (".pdf", ".xlsx"))
    assert len(papers) == len(VARIANTS) + 9
    texts = {paper.name: written(paper) for paper in papers}
    assert [name for name, text in texts.items() if len(text) < 200] == []
    assert [name for name, text in texts.items() if MARK in text] == []
    assert MARK not in request_letter(evaluation)


def test_what_comes_along_into_another_evaluation_is_swedish(path: Path, tmp_path: Path) -> None:
    hand_over(path, tmp_path / "kommunen.kompass")
    renew(path, tmp_path / "ny.kompass", 2030, [Person("CD")], author="CD").session.close()
    for name in ("kommunen", "ny"):
        with read_evaluation(tmp_path / f"{name}.kompass") as read:
            said = json.dumps(dumping.dump(read.evaluation, read.file.versions), ensure_ascii=False)
        assert "hqimprovement" in said
        assert MARK not in said
