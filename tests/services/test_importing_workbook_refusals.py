"""What cannot be taken in from a changed workbook is refused cell by cell, all of it listed, and nothing is changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.services.importing_workbook import plan_workbook, take_in
from kompass_desktop.services.opening import create_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.sealing import locking
from kompass_desktop.services.session import Session
from tests.builders import new_session
from tests.services.changed_books import FINDINGS, POINTS, ChangedBook, asked, exported, filled, plan_of, refused


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation with points, reasons, strengths and improvements."""
    made = filled(tmp_path / "a.kompass")
    yield made
    made.close()


# ---- cells
@pytest.mark.parametrize(
    ("value", "why"),
    [
        (31, "Poängen 31 går inte. Skriv ett helt tal från 0 till 30."),
        (-1, "Poängen -1 går inte."),
        (7.5, "7,5 är inget helt tal."),
        ("12", "”12” är text, inte ett tal."),
        ("tolv", "är text, inte ett tal"),
        ("=5+5", "formel"),
        (True, "SANT eller FALSKT"),
        (dt.date(2026, 1, 2), "datum"),
        ("#DIV/0!", "visar felet #DIV/0!"),
        (1e300, "Skriv ett helt tal"),
    ],
    ids=str,
)  # fmt: skip
def test_points_that_cannot_be_points_are_refused_in_their_cell(session: Session, value: object, why: str) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        place = book.points("1.3", value)
        book.points("1.1", 9)
    plan = plan_of(session, path)
    ((cell, said),) = refused(plan).items()
    assert cell == f"{POINTS}!{place}"
    assert why in said
    before = session.evaluation
    with pytest.raises(Refused):
        take_in(session, plan)
    assert session.evaluation is before


def test_every_wrong_row_and_cell_is_listed_at_once(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        page = book.book[POINTS]
        number = book.row(POINTS, "2.4")
        book.delete_row(POINTS, "8.4")
        page.cell(number, 1).value = "2.3"
        unknown = book.cell(POINTS, "3.1", "Kod")
        unknown.value = "9.9"
        area = page.cell(5, 3)
        area.value = 50
        book.delete_row(FINDINGS, "s23")
        double = book.cell(FINDINGS, "s22", "Id")
        double.value = "s21"
        kind = book.finding("i1", "Slag", "Styrka")
        empty = book.finding("s13", "Text", "  ")
        place = book.finding("s12", "Område", 9)
        star = book.finding("i2", "Guldstjärna", "★")
        wrong = book.finding("s11", "Delområde", "2.1")
        strange = book.new_finding(Område=1, Slag="Styrka", Text="Ny", Id="borta")
        bare = book.new_finding(Text="Utan område")
    why = refused(plan_of(session, path))
    assert set(why) == {
        f"{POINTS}!A{number}", f"{POINTS}!{unknown.coordinate}", f"{POINTS}!C5", f"{POINTS}!C15", f"{POINTS}!C17",
        f"{POINTS}!C48", f"{FINDINGS}!{double.coordinate}", f"{FINDINGS}!{kind}", f"{FINDINGS}!{empty}",
        f"{FINDINGS}!{place}", f"{FINDINGS}!{star}", f"{FINDINGS}!{wrong}", f"{FINDINGS}!H{strange}",
        f"{FINDINGS}!A{bare}", f"{FINDINGS}!C{bare}", *(c for c in why if "borttagen" in why[c]),
    }  # fmt: skip
    assert sum("borttagen" in w for w in why.values()) == 2
    assert "två gånger" in why[f"{POINTS}!A{number}"]
    assert "”9.9” finns inte" in why[f"{POINTS}!{unknown.coordinate}"]
    assert "Raden för 8.4 saknas" in why[f"{POINTS}!C48"]
    assert all(w.endswith(".") and "\n" not in w for w in why.values())


def test_a_locked_consensus_is_not_changed_from_outside(session: Session) -> None:
    path = exported(session)
    session.change(locking())
    with ChangedBook(path) as book:
        points, reason = book.points("1.1", 9), book.rationale("1.2", "Nytt")
        book.finding("s10", "Text", "Ny")
    plan = plan_of(session, path)
    assert set(refused(plan)) == {f"{POINTS}!{points}", f"{POINTS}!{reason}"}
    assert all("låst" in why for why in refused(plan).values())


def test_points_in_dispute_are_decided_in_the_program(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        disputed = book.points("1.1", 9)
        book.points("1.2", 9)
    key = ("consensus_score", "1.1", "points")
    evaluation = session.evaluation.with_disputes([key[:2]], {key: "decide"})
    plan = plan_workbook(path, evaluation, session.families)
    assert "inte överens" in refused(plan)[f"{POINTS}!{disputed}"]
    assert set(asked(plan)) == {("1.2", "points")}


def test_the_final_workbook_is_read_back_and_that_of_the_fact_check_is_not(session: Session) -> None:
    final = exported(session, "slut.xlsx", "final")
    with ChangedBook(final) as book:
        book.points("1.1", 9)
    assert asked(plan_of(session, final)) == {("1.1", "points"): (0, 9)}
    with pytest.raises(IntakeProblem, match="exporterad för faktagranskning"):
        plan_of(session, exported(session, "fakta.xlsx", "factcheck"))


def test_long_texts_are_left_to_the_program(session: Session) -> None:
    session.set("consensus_score", "1.1", {"rationale": "x" * 40_000})
    session.set("finding", "s10", {"text": "ord " * 10_000})
    path = exported(session)
    plan = plan_of(session, path)
    assert (plan.changes, plan.refused) == ((), ())
    with ChangedBook(path) as book:
        points, text = book.rationale("1.1", "Kort"), book.finding("s10", "Text", "Kort")
        book.book["Långa texter"]["D4"].value = "Ändrad"
    why = refused(plan_of(session, path))
    assert set(why) == {f"{POINTS}!{points}", f"{FINDINGS}!{text}", "Långa texter!D4"}


# ---- whose workbook it is
def test_the_workbook_of_another_evaluation_is_refused_in_one_sentence(session: Session, tmp_path: Path) -> None:
    twin = new_session(tmp_path / "tvilling.kompass")
    other = create_evaluation(tmp_path / "b.kompass", municipality="Grannköping", year=2026)
    for one in (twin, other):
        with pytest.raises(Refused, match="ur en annan utvärdering"):
            plan_of(session, exported(one, f"{one.path.stem}.xlsx"))
        one.close()


def test_a_sheet_from_another_workbook_is_refused(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        book.book[POINTS]["A1"].value = "Poäng per delområde – Grannköpings kommun 2026"
    assert "Grannköpings kommun 2026" in refused(plan_of(session, path))[f"{POINTS}!A1"]


def test_a_renamed_municipality_is_still_the_same_evaluation(session: Session) -> None:
    path = exported(session)
    session.set("evaluation", "evaluation", {"municipality": "Nyköping i Exempel"})
    assert plan_of(session, path).refused == ()
