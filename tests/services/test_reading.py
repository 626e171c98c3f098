"""Documents as services handle them: let in, kept once, quoted in one step, asked for in a letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from kompass_desktop.model.quoting import Belonging
from kompass_desktop.services import attachments
from kompass_desktop.services.attachments import TooLarge
from kompass_desktop.services.importing_answers import plan_answers
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.quoting import Taken, keep_quote
from kompass_desktop.services.reading import document_to_attach, reading_paragraphs, same_file, title_from
from kompass_desktop.services.requests import request_letter
from tests.builders import new_session
from tests.ui.tabs.papers import docx, vision_pdf


def test_only_what_can_be_read_later_is_let_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = tmp_path / "vision.pdf", tmp_path / "vision.odt"
    good.write_bytes(vision_pdf())
    bad.write_bytes(b"hej")
    assert document_to_attach(good) == (good.read_bytes(), "vision.pdf")
    with pytest.raises(Refused, match=r"vision\.odt är varken PDF"):
        document_to_attach(bad)
    monkeypatch.setattr(attachments, "MOST_BYTES", 10)
    with pytest.raises(TooLarge):
        document_to_attach(good)


def test_paragraphs_of_what_is_no_document_are_refused() -> None:
    assert reading_paragraphs(docx(["Ett"]), "a.docx") == ("Ett",)
    with pytest.raises(Refused):
        reading_paragraphs(b"PK\x03\x04", "a.docx")


def test_a_quote_is_kept_with_its_place_routes_and_status_in_one_step(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.kompass")
    sha256 = session.attach(b"x")
    session.add("document", {"title": "Vision", "status": "read", "sha256": sha256}, row="d")
    quote = keep_quote(session, Taken("d", "Ord", paragraph=12), Belonging(("1.3", "3.1"), "+", ()))
    kept = session.evaluation.quotes[quote]
    assert (kept.text, kept.page, kept.paragraph, kept.sign) == ("Ord", None, 12, "+")
    assert session.evaluation.sub_criteria_of(kept) == ("1.3", "3.1")
    assert session.evaluation.documents["d"].status == "used"
    session.undo()
    assert quote not in session.evaluation.quotes
    assert session.evaluation.documents["d"].status == "read"
    assert same_file(session.evaluation, sha256) == "Vision"
    assert same_file(session.evaluation, sha256, "d") == ""
    session.close()


def test_the_letter_lists_what_is_asked_for_and_nothing_else(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.kompass")
    assert request_letter(session.evaluation) == ""
    session.add("document", {"title": "Översiktsplan", "status": "requested"})
    session.add("document", {"title": "Budget\n2026", "kind": "budget", "deciding_body": "KF", "status": "requested"})
    session.add("document", {"title": "Vision", "status": "used"})
    letter = request_letter(session.evaluation)
    assert letter.count("•") == 2
    assert "• Budget 2026 (budget, KF)\n" in letter
    assert "Vision" not in letter
    assert "Exempelköping" in letter
    assert "KA, Provstad" in letter
    session.close()


def test_a_title_comes_from_the_name_of_the_file() -> None:
    assert title_from(Path("/x/Plan_för__ön.pdf")) == "Plan för ön"


@pytest.mark.parametrize("name", ["sv\udce5r.txt", "två\nrader.txt"], ids=["surrogate", "newline"])
def test_a_file_with_a_name_that_cannot_be_kept_is_added_under_one_that_can(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    try:
        path.write_text("Vision", encoding="utf-8")
    except (OSError, ValueError):
        pytest.skip("this system has no such names")
    session = new_session(tmp_path / "a.kompass")
    data, kept = document_to_attach(path)
    values = {"title": title_from(path), "sha256": session.attach(data), "file_name": kept}
    row = session.add("document", values)
    assert session.evaluation.documents[row].file_name == kept
    assert kept in ("sv?r.txt", "två?rader.txt")
    answers = plan_answers(path, session.evaluation)
    assert answers.source == kept
    path.unlink()
    with pytest.raises(Refused) as refused:
        document_to_attach(path)
    assert "\n" not in str(refused.value)
    assert str(refused.value).isprintable()
    session.close()
