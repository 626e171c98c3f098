"""The fact check goes out as a form, comes back as comments, and is answered: nothing twice, nothing unchecked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.fact_check import (
    ReplyPlan,
    decide,
    read_replies,
    reply_changes,
    take_in_replies,
    write_receipt,
    write_reply_form,
)
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import NotWritable
from tests.builders import a_bit_of_everything, carry_out, new_session

SENT, CAME = date(2026, 11, 28), date(2026, 12, 9)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation with a bit of everything."""
    session = new_session(tmp_path / "prov.kompass")
    a_bit_of_everything(session)
    yield session
    session.close()


@pytest.fixture
def form(session: Session, tmp_path: Path) -> Path:
    """Its form as it was sent."""
    write_reply_form(session.evaluation, tmp_path / "svar.xlsx", today=SENT)
    return tmp_path / "svar.xlsx"


def _row_of(sheet: Any, text: str) -> int:
    return next(cell.row for cell in sheet["C"] if text in str(cell.value or ""))


def _reply(form: Path, change: Callable[[Any], None]) -> None:
    book = openpyxl.load_workbook(form)
    change(book.active)
    book.save(form)


def _commented(form: Path) -> None:
    def fill(sheet: Any) -> None:
        row = _row_of(sheet, "berättar på webben")
        sheet.cell(row, 4).value, sheet.cell(row, 5).value = "Även i appen.", "Lägg till appen."
        sheet.cell(row, 6).value = "kommunikation"
        sheet.cell(_row_of(sheet, "Återkoppla dialoger"), 4).value = "Görs redan."
        sheet.cell(sheet.max_row, 4).value = "Poängen i 4.2 bör vara högre."

    _reply(form, fill)


def _taken(session: Session, form: Path) -> ReplyPlan:
    plan = read_replies(session.evaluation, form)
    take_in_replies(session, plan, today=CAME)
    return plan


def test_replies_become_comments_as_one_step_with_the_words_they_are_about(session: Session, form: Path) -> None:
    _commented(form)
    plan = _taken(session, form)
    assert plan.current
    assert plan.refused == ()
    comments = sorted(session.evaluation.fact_check_comments.values(), key=lambda c: c.position or 0)
    first, second, third = comments
    assert (first.place, first.quoted) == ("3.1.2", "Kommunen berättar på webben.\nOch i tidningen.")
    assert first.mark.startswith("§")
    assert (first.text, first.proposal, first.sender) == ("Även i appen.", "Lägg till appen.", "kommunikation")
    assert (first.received, first.decision) == ("2026-12-09", "")
    assert (second.place, second.text) == ("3.1", "Görs redan.")
    assert (third.mark, third.place, third.quoted) == ("", "", "")
    session.undo()
    assert not session.evaluation.fact_check_comments


def test_a_form_read_twice_adds_nothing_the_second_time(session: Session, form: Path) -> None:
    _commented(form)
    _taken(session, form)
    again = _taken(session, form)
    assert (again.replies, again.already) == ((), 3)
    assert len(session.evaluation.fact_check_comments) == 3
    _reply(form, lambda sheet: sheet.cell(sheet.max_row - 1, 5).__setattr__("value", "En till."))
    assert [r.proposal for r in _taken(session, form).replies] == ["En till."]


def test_an_empty_form_holds_nothing(session: Session, form: Path) -> None:
    plan = _taken(session, form)
    assert (plan.replies, plan.already, plan.refused) == ((), 0, ())


def test_form_and_printed_draft_have_the_same_numbers(session: Session, form: Path, tmp_path: Path) -> None:
    export_evaluation(session.evaluation, pdf=tmp_path / "utkast.pdf", variant="factcheck", today=date(2027, 1, 1))
    with pypdfium2.PdfDocument(tmp_path / "utkast.pdf") as document:
        text = " ".join(" ".join(p.get_textpage().get_text_bounded() for p in document).split())
    plan = read_replies(session.evaluation, form)
    assert f"nr {plan.number}" in text
    book: Any = openpyxl.load_workbook(form)
    marked = [(c[0].value, c[2].value) for c in book.active.iter_rows(min_row=8) if str(c[0].value).startswith("§")]
    assert len(marked) > 30
    for mark, said in marked:
        head = " ".join(said.split())[:60]
        assert f"{mark} {head}" in text or f"{mark} • {head}" in text or f"{mark} {head}"[:30] in text, mark


def test_the_number_is_of_the_content_alone(session: Session, form: Path, tmp_path: Path) -> None:
    number = read_replies(session.evaluation, form).number
    carry_out(session, {"do": "note", "interview": "g1", "text": "ny anteckning"})
    write_reply_form(session.evaluation, tmp_path / "b.xlsx", today=CAME)
    assert read_replies(session.evaluation, tmp_path / "b.xlsx").number == number
    carry_out(session, {"do": "text", "section": "3.1.2", "text": "Annat."})
    write_reply_form(session.evaluation, tmp_path / "c.xlsx", today=CAME)
    changed = read_replies(session.evaluation, tmp_path / "c.xlsx").number
    assert changed != number
    assert changed[:4] == number[:4]


def test_a_reply_to_an_older_draft_keeps_the_words_that_were_sent(session: Session, form: Path) -> None:
    _commented(form)
    carry_out(session, {"do": "text", "section": "3.1.2", "text": "Kommunen berättar överallt."})
    carry_out(session, {"do": "text", "section": "3.1.1", "text": "Ett nytt stycke före."})
    plan = read_replies(session.evaluation, form)
    assert not plan.current
    assert plan.refused == ()
    reply = next(r for r in plan.replies if r.text == "Även i appen.")
    assert reply.changed
    assert reply.quoted == "Kommunen berättar på webben.\nOch i tidningen."
    assert reply.place == "3.1.2"


def test_words_of_a_statement_that_were_changed_in_the_form_are_refused_by_their_cell(
    session: Session, form: Path
) -> None:
    _commented(form)
    cells: list[str] = []

    def fill(sheet: Any) -> None:
        row = _row_of(sheet, "berättar på webben")
        sheet.cell(row, 3).value = "Kommunen är bäst."
        sheet.cell(row + 1, 1).value = "§999"
        sheet.cell(row + 1, 4).value = "Till inget."
        sheet.cell(row - 1, 6).value = "bara ett namn"
        cells.extend((f"F{row - 1}", f"C{row}", f"A{row + 1}"))

    _reply(form, fill)
    plan = read_replies(session.evaluation, form)
    assert [r.cell for r in plan.refused] == cells
    for refused in plan.refused:
        assert refused.cell in refused.why
        assert refused.why.endswith(".")
    assert [r.text for r in plan.replies] == ["Görs redan.", "Poängen i 4.2 bör vara högre."]


def test_a_form_of_another_evaluation_is_refused(session: Session, form: Path) -> None:
    other = session.evaluation.with_rows({("evaluation", "evaluation"): {"municipality": "Annanstad", "year": 2026}})
    with pytest.raises(Refused, match="Formuläret hör inte till Annanstad 2026"):
        read_replies(other, form)
    with pytest.raises(IntakeProblem):
        read_replies(session.evaluation, session.path)


def test_rows_that_were_sorted_or_widened_by_a_program_are_still_those_that_were_sent(
    session: Session, form: Path
) -> None:
    _commented(form)

    def fill(sheet: Any) -> None:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=8)]
        for number, values in enumerate(reversed(rows), 8):
            for column, value in enumerate(values, 1):
                text = value.replace("\n", "\r\n") + " " if isinstance(value, str) and column < 4 else value
                sheet.cell(number, column).value = text

    _reply(form, fill)
    carry_out(session, {"do": "text", "section": "3.1.2", "text": "Ny text."})
    plan = read_replies(session.evaluation, form)
    assert plan.refused == ()
    assert len(plan.replies) == 3


def test_a_comment_is_accepted_or_declined_with_a_reason_and_never_without(session: Session, form: Path) -> None:
    _commented(form)
    _taken(session, form)
    one, two, _ = sorted(session.evaluation.fact_check_comments)
    decide(session, one, "accepted")
    with pytest.raises(Refused, match="med ett skäl"):
        decide(session, two, "declined", "  ")
    decide(session, two, "declined", "Tre grupper säger det.")
    comments = session.evaluation.fact_check_comments
    assert (comments[one].decision, comments[two].decision) == ("accepted", "declined")
    assert comments[two].reason == "Tre grupper säger det."
    decide(session, one, "")
    assert session.evaluation.fact_check_comments[one].decision == ""
    with pytest.raises(Refused, match="finns inte längre"):
        decide(session, "borta", "accepted")


def test_the_receipt_is_written_with_every_comment(session: Session, form: Path, tmp_path: Path) -> None:
    _commented(form)
    _taken(session, form)
    write_receipt(session.evaluation, tmp_path / "kvitto.pdf", today=CAME, keep=session.path)
    with pypdfium2.PdfDocument(tmp_path / "kvitto.pdf") as document:
        text = " ".join(" ".join(p.get_textpage().get_text_bounded() for p in document).split())
    assert "Svar på faktagranskningen" in text
    for words in (
        "Även i appen.",
        "Lägg till appen.",
        "Görs redan.",
        "Poängen i 4.2 bör vara högre.",
        "Väntar på beslut",
    ):
        assert words in text


def test_a_final_report_says_how_many_comments_wait_for_a_decision(
    session: Session, form: Path, tmp_path: Path
) -> None:
    _commented(form)
    _taken(session, form)
    done = export_evaluation(session.evaluation, pdf=tmp_path / "a.pdf", variant="final")
    assert done.warnings == ("3 synpunkter från faktagranskningen väntar på beslut. Avgör dem innan rapporten lämnas.",)
    for row in session.evaluation.fact_check_comments:
        decide(session, row, "accepted")
    assert export_evaluation(session.evaluation, pdf=tmp_path / "a.pdf", variant="final").warnings == ()


def test_a_form_is_never_written_over_an_evaluation_or_into_nowhere(session: Session, tmp_path: Path) -> None:
    session.publish()
    with pytest.raises(Refused, match="skrivs aldrig över"):
        write_reply_form(session.evaluation, session.path)
    with pytest.raises(NotWritable):
        write_reply_form(session.evaluation, tmp_path / "saknas" / "svar.xlsx")
    assert reply_changes(session, ReplyPlan("", True, (), 0, ())) == []
