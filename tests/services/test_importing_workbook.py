"""A changed workbook comes back as exactly what was changed in it, or not at all and with every reason why."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kompass_desktop.services.importing_workbook import take_in
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from tests.builders import new_session
from tests.services.changed_books import FINDINGS, POINTS, ChangedBook, asked, exported, filled, plan_of, refused

CODES = ("1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "4.1", "5.1", "6.1", "7.1")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An evaluation with points, reasons, strengths and improvements."""
    made = filled(tmp_path / "a.kompass")
    yield made
    made.close()


# ---- what comes back
def test_an_untouched_workbook_changes_nothing_not_even_a_step(session: Session) -> None:
    plan = plan_of(session, exported(session))
    assert (plan.changes, plan.refused) == ((), ())
    before = session.last_action
    assert take_in(session, plan) == 0
    assert session.last_action == before


def test_ten_points_and_five_texts_come_back_and_nothing_else_as_one_step(session: Session) -> None:
    path = exported(session)
    before = session.evaluation
    with ChangedBook(path) as book:
        for code in CODES:
            book.points(code, 10)
        for code in CODES[:3]:
            book.rationale(code, f"=Nytt skäl för {code}")
            book.cell(POINTS, code, "Motivering").data_type = "s"
        book.finding("s10", "Text", "Ny text\nmed en rad till")
        book.finding("i2", "Text", "Ny brist")
    plan = plan_of(session, path)
    assert plan.refused == ()
    assert {key for key, _ in asked(plan).items()} == {
        *((code, "points") for code in CODES), *((code, "rationale") for code in CODES[:3]),
        ("s10", "text"), ("i2", "text"),
    }  # fmt: skip
    assert take_in(session, plan) == 15
    after = session.evaluation
    assert all(after.consensus_score(code).points == 10 for code in CODES)
    assert after.consensus_score("1.2").rationale == "=Nytt skäl för 1.2"
    assert after.findings["s10"].text == "Ny text\nmed en rad till"
    untouched = set(session.catalogue.codes) - set(CODES)
    assert all(after.consensus_score(c) == before.consensus_score(c) for c in untouched)
    assert {i: f for i, f in after.findings.items() if i not in ("s10", "i2")} == {
        i: f for i, f in before.findings.items() if i not in ("s10", "i2")
    }
    session.undo()
    assert session.evaluation.findings == before.findings
    assert session.evaluation.consensus_scores == before.consensus_scores


def test_an_emptied_cell_is_blank_and_not_zero(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        book.points("1.2", None)
        book.points("1.3", 0)
        book.rationale("1.2", None)
    plan = plan_of(session, path)
    assert asked(plan) == {
        ("1.2", "points"): (1, None), ("1.3", "points"): (2, 0), ("1.2", "rationale"): ("Skäl för 1.2", ""),
    }  # fmt: skip
    take_in(session, plan)
    assert session.evaluation.consensus_score("1.2").points is None
    assert session.evaluation.consensus_score("1.3").points == 0


def test_star_area_and_sub_criterion_come_back(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        book.finding("s10", "Guldstjärna", None)
        book.finding("s11", "Guldstjärna", "★")
        book.finding("s11", "Delområde", "1.3")
        book.finding("s12", "Område", 2)
    plan = plan_of(session, path)
    assert asked(plan) == {
        ("s10", "gold_star"): (1, 0), ("s11", "gold_star"): (0, 1), ("s11", "sub_criterion"): (None, "1.3"),
        ("s12", "area"): (1, 2), ("s12", "position"): (30, 50),
    }  # fmt: skip
    take_in(session, plan)
    assert [f.id for f in session.evaluation.findings_of(2, "strength")] == ["s20", "s21", "s22", "s23", "s12"]


@pytest.mark.parametrize(
    ("moves", "order"),
    [
        ({"s13": 1}, ["s13", "s10", "s11", "s12"]),
        ({"s10": 3}, ["s11", "s12", "s10", "s13"]),
        ({"s10": 2, "s11": 1}, ["s11", "s10", "s12", "s13"]),
        ({"s10": 4, "s11": 3, "s12": 2, "s13": 1}, ["s13", "s12", "s11", "s10"]),
        ({"s10": 99}, ["s11", "s12", "s13", "s10"]),
    ],
)
def test_order_is_the_place_that_a_row_asks_for(session: Session, moves: dict[str, int], order: list[str]) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        for id_, place in moves.items():
            book.finding(id_, "Ordning", place)
    take_in(session, plan_of(session, path))
    assert [f.id for f in session.evaluation.findings_of(1, "strength")] == order
    assert [f.id for f in session.evaluation.findings_of(2, "strength")] == ["s20", "s21", "s22", "s23"]


def test_rows_may_be_sorted_and_columns_moved(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        page = book.book[FINDINGS]
        rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=3)]
        for number, row in enumerate([rows[0], *reversed(rows[1:])], 3):
            for column, value in enumerate([row[-1], *row[:-1]], 1):
                page.cell(number, column).value = value
        book.finding("s21", "Text", "Ny")
    assert asked(plan_of(session, path)) == {("s21", "text"): ("Styrka 21", "Ny")}


def test_new_rows_become_strengths_and_improvements(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        book.new_finding(Område=1, Slag="Styrka", Ordning=1, Guldstjärna="★", Text="Först")
        book.new_finding(Område="2", Slag="förbättringsmöjlighet", Delområde="2.2", Text="\x41 sist_x0007_")
    plan = plan_of(session, path)
    assert plan.refused == ()
    assert all(change.is_new or change.field == "position" for change in plan.changes)
    take_in(session, plan)
    first = session.evaluation.findings_of(1, "strength")[0]
    assert (first.text, first.gold_star) == ("Först", True)
    last = session.evaluation.findings_of(2, "improvement")[-1]
    assert (last.text, last.sub_criterion, last.position) == ("A sist", "2.2", 20)
    assert len(session.evaluation.findings) == 12
    session.undo()
    assert len(session.evaluation.findings) == 10


def test_an_empty_list_can_be_filled_in(tmp_path: Path) -> None:
    made = new_session(tmp_path / "tom.kompass")
    path = exported(made)
    assert plan_of(made, path).refused == ()
    with ChangedBook(path) as book:
        for column, value in {1: 3, 3: "Styrka", 7: "Den första"}.items():
            book.book[FINDINGS].cell(4, column).value = value
    take_in(made, plan_of(made, path))
    assert [f.text for f in made.evaluation.findings_of(3, "strength")] == ["Den första"]
    made.close()


# ---- both have changed
def test_a_cell_that_nobody_touched_never_overwrites_what_has_changed_since(session: Session) -> None:
    path = exported(session)
    session.set("consensus_score", "1.1", {"points": 7, "rationale": "Nyare"})
    session.set("finding", "s10", {"text": "Nyare", "position": 35})
    session.delete("finding", "s23")
    session.add("finding", {"kind": "strength", "area": 1, "text": "Ny sedan dess"})
    with ChangedBook(path) as book:
        book.points("1.2", 9)
    assert asked(plan_of(session, path)) == {("1.2", "points"): (1, 9)}
    assert plan_of(session, path).refused == ()


def test_where_both_have_changed_the_cell_is_refused_with_both_values(session: Session) -> None:
    path = exported(session)
    session.set("consensus_score", "1.1", {"points": 7, "rationale": "Nyare"})
    session.set("finding", "s10", {"text": "Också ny"})
    session.delete("finding", "s23")
    with ChangedBook(path) as book:
        points, reason = book.points("1.1", 9), book.rationale("1.1", "Mitt")
        text, gone = book.finding("s10", "Text", "Min"), book.finding("s23", "Text", "Min")
        book.points("1.2", 9)
    plan = plan_of(session, path)
    why = refused(plan)
    assert set(why) == {f"{POINTS}!{points}", f"{POINTS}!{reason}", f"{FINDINGS}!{text}", f"{FINDINGS}!{gone}"}
    assert "(9) och utvärderingen (7)" in why[f"{POINTS}!{points}"]
    assert "(”Mitt”) och utvärderingen (”Nyare”)" in why[f"{POINTS}!{reason}"]
    assert "borttagen i utvärderingen" in why[f"{FINDINGS}!{gone}"]
    with pytest.raises(Refused, match="Inget är inläst"):
        take_in(session, plan)
    assert session.evaluation.consensus_score("1.2").points == 1


def test_the_same_change_in_both_places_is_no_change(session: Session) -> None:
    path = exported(session)
    session.set("consensus_score", "1.1", {"points": 9})
    with ChangedBook(path) as book:
        book.points("1.1", 9)
    plan = plan_of(session, path)
    assert (plan.changes, plan.refused) == ((), ())


def test_reading_the_same_workbook_again_changes_nothing(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        book.points("1.1", 9)
        book.finding("s13", "Text", "Ny")
    assert take_in(session, plan_of(session, path)) == 2
    again = plan_of(session, path)
    assert (again.changes, again.refused) == ((), ())


def test_a_plan_is_not_taken_in_after_the_evaluation_has_changed(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        book.points("1.1", 9)
    plan = plan_of(session, path)
    session.set("consensus_score", "1.1", {"points": 5})
    with pytest.raises(Refused, match="Läs in den på nytt"):
        take_in(session, plan)
    assert session.evaluation.consensus_score("1.1").points == 5


def test_a_changed_cell_whose_mark_is_gone_is_refused_and_not_passed_over(session: Session) -> None:
    path = exported(session)
    with ChangedBook(path) as book:
        marks = book.book["Exportens märken"]
        (row,) = (r[0].row for r in marks.iter_rows(min_row=4) if [c.value for c in r[1:3]] == ["1.1", "points"])
        marks.delete_rows(row)
        place = book.points("1.1", 9)
        book.points("1.2", 9)
    assert "exporterades med" in refused(plan_of(session, path))[f"{POINTS}!{place}"]


# ---- other programs
def test_a_workbook_that_libreoffice_has_rewritten_comes_back_exactly(session: Session, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    texts = ("=1+1", "_x0041_ och\nen rad till  ", "+46 – ”citat” & <b>", "  först")
    for code, text in zip(CODES, texts, strict=False):
        session.set("consensus_score", code, {"rationale": text})
    path = exported(session)
    whole = tmp_path / "ut" / path.name
    home = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [office, home, "--headless", "--convert-to", "xlsx", "--outdir", str(whole.parent)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=100)
    plan = plan_of(session, whole)
    assert (plan.changes, plan.refused) == ((), ())
    with ChangedBook(path) as book:
        for code in CODES:
            book.points(code, 10)
        book.finding("s10", "Text", "Ny text")
        book.finding("s11", "Område", 2)
        book.new_finding(Område=1, Slag="Styrka", Text="Ny")
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=100)
    rewritten = plan_of(session, whole)
    assert rewritten.refused == ()
    assert asked(rewritten) == asked(plan_of(session, path))
    assert len(rewritten.changes) == len(CODES) + 1 + 2 + 3 + 1
