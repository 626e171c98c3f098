"""Blind scoring as it is used: saying who one is, sealing, comparing, agreeing, locking."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.services.logbook import lines
from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.difference_table import DiffCol
from kompass_desktop.ui.models.score_table import Col
from kompass_desktop.ui.tabs.scoring.page import ScoringPage
from kompass_desktop.ui.widgets.evidence_rows import Line
from tests.ui.keys import CTRL, focused, press, show_tab, type_text

Key = Qt.Key
Open = Callable[..., ScoringPage]


@pytest.fixture
def opened(window: MainWindow, session: Session) -> Open:
    """Opens Bedömning for somebody: 1.1 and 1.2 scored by KA (13, 7) and LB (17, 7), sealed by those named."""

    def make(author: str = "", sealed: tuple[str, ...] = (), mode: str = "own") -> ScoringPage:
        for row, points, why in (
            ("1.1/KA", 13, "KA:s skäl"), ("1.2/KA", 7, ""), ("1.1/LB", 17, "LB:s skäl"), ("1.2/LB", 7, ""),
        ):  # fmt: skip
            session.set("individual_score", row, {"points": points, "rationale": why})
        for evaluator in sealed:
            session.set("seal", evaluator, {"sealed": True})
        session.author = author
        window.show_session(session)
        settle()
        show_tab(window, SCORING)
        assert window.desk is not None
        page = window.desk.page
        assert isinstance(page, ScoringPage)
        page.mode.button(mode).click()
        page.focus_start()
        settle()
        return page

    return make


def said(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def everything_said(page: ScoringPage) -> str:
    """All that the table of points says, cell by cell, with its header."""
    table = page.table
    cells = [said(table.index(r, c)) for r in range(table.rowCount()) for c in range(table.columnCount())]
    heads = [str(table.headerData(c, Qt.Orientation.Horizontal)) for c in range(table.columnCount())]
    return "\n".join([*cells, *heads])


# ---- whose points
def test_nobodys_points_are_shown_before_somebody_has_said_who_they_are(opened: Open, session: Session) -> None:
    page = opened()
    assert page.stack.currentWidget() is page.who_am_i
    assert "13" not in everything_said(page)
    assert "17" not in everything_said(page)
    assert focused().text() == "Jag är KA"  # type: ignore[attr-defined]
    press(Key.Key_Return)
    assert page.stack.currentWidget() is page.curtain, "KA has points: one has to say it once more"
    press(Key.Key_Return)
    assert session.author == "KA"
    assert page.table.totals.total == 20


def test_a_colleagues_points_are_not_shown_by_a_slip_of_the_hand(
    opened: Open, session: Session, window: MainWindow
) -> None:
    page = opened("KA")
    page.who.setCurrentIndex(page.who.findData("LB"))
    settle()
    assert page.stack.currentWidget() is page.curtain
    assert session.author == "KA"
    assert page.table.totals.total == 20
    assert window.desk is not None
    assert window.desk.dock.content is not None
    assert window.desk.dock.content.totals.total == 20
    assert "LB" in page.curtain.sentence.text()


@pytest.mark.parametrize("sealed", [(), ("KA",), ("LB",)], ids=["nobody", "only KA", "only LB"])
@pytest.mark.parametrize("mode", ["own", "consensus"])
def test_the_colleagues_points_are_hidden_until_both_have_sealed(
    opened: Open, session: Session, sealed: tuple[str, ...], mode: str
) -> None:
    page = opened("KA", sealed, mode)
    column = next(c for c, beside in page.table.beside.items() if beside.words == "LB")
    assert page.table.beside[column].totals is None
    assert said(page.table.index_of("1.1", column)) == "LB: dold"
    assert said(page.table.index(0, column)) == "LB: dold", "nor the sum of the area"
    assert "17" not in everything_said(page)
    for evaluator in {"KA", "LB"} - set(sealed):
        session.set("seal", evaluator, {"sealed": True})
    settle()
    assert said(page.table.index_of("1.1", column)) == "LB: 17"
    assert said(page.table.index(0, column)) == "LB: 24"


def test_the_points_of_the_time_before_are_hidden_until_one_has_sealed(opened: Open, session: Session) -> None:
    session.change([*setting("earlier_score", "1.1", {"points": 3}), *setting("earlier_score", "1", {"points": 48})])
    page = opened("KA")
    assert said(page.table.index_of("1.1", Col.EARLIER)) == "Förra utvärderingen: dold"
    session.set("seal", "KA", {"sealed": True})
    settle()
    assert said(page.table.index_of("1.1", Col.EARLIER)) == "Förra utvärderingen: 3"
    assert said(page.table.index(0, Col.EARLIER)) == "Förra utvärderingen: 48"
    assert said(page.table.index_of("1.2", Col.EARLIER)) == "Förra utvärderingen: –"


# ---- sealing
def test_ctrl_l_asks_esc_leaves_it_and_enter_seals(opened: Open, session: Session) -> None:
    page = opened("KA")
    press(Key.Key_L, CTRL)
    assert page.seal_form.isVisible()
    assert "2 av 36" in page.seal_form.sentence.text()
    assert "1 delområde saknar motivering" in page.seal_form.sentence.text()
    press(Key.Key_Escape)
    assert not page.seal_form.isVisible()
    assert page.view.hasFocus()
    assert not session.evaluation.is_sealed("KA")
    press(Key.Key_L, CTRL)
    press(Key.Key_Return)
    assert session.evaluation.is_sealed("KA")
    assert page.view.hasFocus()
    assert "sigill" in page.coverage.whole_text()
    type_text("3")
    assert session.evaluation.individual_score("1.1", "KA").points == 13
    assert "förseglat" in page.hint.text()


def test_a_sealed_scoring_is_opened_only_with_a_reason_which_stays_in_the_log(opened: Open, session: Session) -> None:
    page = opened("KA", ("KA",))
    press(Key.Key_L, CTRL)
    assert page.seal_form.reason.hasFocus()
    press(Key.Key_Return)
    type_text("   ")
    press(Key.Key_Return)
    assert session.evaluation.is_sealed("KA"), "no reason, no opening"
    type_text("Ny uppgift på kvällen")
    press(Key.Key_Return)
    assert not session.evaluation.is_sealed("KA")
    assert any("Ny uppgift på kvällen" in str(line.new) for line in lines(session.file.file.log()))
    type_text("9")
    assert session.evaluation.individual_score("1.1", "KA").points == 9


def test_a_sealed_reason_cannot_be_written_in(opened: Open, session: Session) -> None:
    page = opened("KA", ("KA",))
    press(Key.Key_Tab)
    assert page.rationale.hasFocus()
    type_text("x")
    page.flush()
    assert session.evaluation.individual_score("1.1", "KA").rationale == "KA:s skäl"


# ---- comparing
def test_differences_wait_for_both_seals_and_say_whose(opened: Open, session: Session) -> None:
    page = opened("KA", ("LB",), "differences")
    assert page.stack.currentWidget() is page.waiting_for
    assert "LB: förseglad" in page.waiting_for.detail.text()
    assert "KA: har börjat" in page.waiting_for.detail.text()
    assert "17" not in re.sub(r"sigill \w{4} \w{4}", "", page.waiting_for.detail.text())
    press(Key.Key_Return)
    assert page.mode.choice == "own"
    press(Key.Key_Return)
    assert session.evaluation.is_sealed("KA")


def test_differences_stand_largest_first_and_one_key_takes_the_points_of_one(opened: Open, session: Session) -> None:
    page = opened("KA", ("KA", "LB"), "differences")
    table = page.differences
    assert table.people == ("KA", "LB")
    assert page.shown.current_code == "1.1"
    assert said(table.index_of("1.1", DiffCol.SPREAD)) == "skillnad 4"
    assert table.index_of("1.1").row() < table.index_of("1.2").row()
    assert page.reasons.texts[0].text() == "KA:s skäl"
    assert page.reasons.texts[1].text() == "LB:s skäl"
    type_text("b")
    assert session.evaluation.consensus_score("1.1").points == 17
    assert session.evaluation.consensus_score("1.1").rationale == "LB:s skäl"
    type_text("a")
    assert session.evaluation.consensus_score("1.1").points == 13
    assert session.evaluation.consensus_score("1.1").rationale == "LB:s skäl", "a reason that stands is not replaced"
    press(Key.Key_Z, CTRL)
    assert session.evaluation.consensus_score("1.1").points == 17
    type_text("14")
    assert session.evaluation.consensus_score("1.1").points == 14
    assert session.evaluation.individual_score("1.1", "KA").points == 13


def test_letters_of_nobody_and_discreet_mode_take_nothing(opened: Open, session: Session) -> None:
    page = opened("KA", ("KA", "LB"), "differences")
    type_text("cd")
    press(Key.Key_F10)
    type_text("a1")
    assert session.evaluation.consensus_score("1.1").points is None
    for row in range(page.differences.rowCount()):
        for column in (DiffCol.FIRST, DiffCol.SECOND, DiffCol.SPREAD, DiffCol.AGREED):
            words = said(page.differences.index(row, column))
            assert not words or words.endswith("dold"), words
    assert not page.reasons.isVisible()
    press(Key.Key_F10)
    assert page.reasons.isVisible()


def test_what_is_equal_is_taken_in_one_step_and_taken_back_in_one(opened: Open, session: Session) -> None:
    page = opened("KA", ("KA", "LB"), "differences")
    page.equal_button.click()
    settle()
    assert session.evaluation.consensus_score("1.2").points == 7
    assert session.evaluation.consensus_score("1.1").points is None
    assert page.banners.banner("taken") is not None
    press(Key.Key_Z, CTRL)
    assert session.evaluation.consensus_score("1.2").points is None


def test_the_agenda_keeps_its_order_while_one_agrees(opened: Open, session: Session) -> None:
    page = opened("KA", ("KA", "LB"), "differences")
    before = [d.sub_criterion.code for d in page.differences.differences]
    type_text("a")
    session.add("note", {"interview": session.add("interview", {"title": "Grupp 1"}), "text": "#12 + öppet"})
    settle()
    assert [d.sub_criterion.code for d in page.differences.differences] == before
    heading = said(page.differences.index(0, DiffCol.TITLE))
    assert heading == "Olika poäng, 1 av 35 avgjorda", "34 have no points from either"


# ---- agreeing
def test_the_consensus_is_locked_and_opened_with_a_reason(opened: Open, session: Session) -> None:
    page = opened("KA", mode="consensus")
    type_text("9")
    press(Key.Key_L, CTRL)
    press(Key.Key_Return)
    assert session.evaluation.is_locked
    type_text("4")
    assert session.evaluation.consensus_score("1.1").points == 9
    assert "låst" in page.hint.text()
    press(Key.Key_Escape)
    press(Key.Key_L, CTRL)
    type_text("Faktafel i granskningen")
    press(Key.Key_Return)
    assert not session.evaluation.is_locked
    type_text("4")
    assert session.evaluation.consensus_score("1.1").points == 4


def test_one_who_works_alone_makes_the_own_points_the_consensus_in_one_act(
    window: MainWindow, session: Session
) -> None:
    for code, points in (("1.1", 12), ("2.1", 3)):
        session.set("individual_score", f"{code}/KA", {"points": points, "rationale": f"Skäl {code}"})
    session.author = "KA"
    window.show_session(session)
    settle()
    show_tab(window, SCORING)
    window.actions_.run("adopt_own")
    settle()
    assert session.evaluation.consensus_score("1.1").points == 12
    assert session.evaluation.consensus_score("2.1").rationale == "Skäl 2.1"
    press(Key.Key_Z, CTRL)
    assert session.evaluation.consensus_score("1.1").points is None
    assert session.evaluation.consensus_score("2.1").points is None


def test_own_points_are_not_adopted_past_a_colleague_nor_over_what_is_agreed_unasked(
    opened: Open, session: Session, window: MainWindow
) -> None:
    page = opened("KA")
    window.actions_.run("adopt_own")
    settle()
    assert session.evaluation.consensus_score("1.1").points is None
    for code in ("1.1", "1.2"):
        session.set("individual_score", f"{code}/LB", {"points": None})
    session.set("consensus_score", "1.1", {"points": 5})
    window.actions_.run("adopt_own")
    settle()
    assert "1.1" in page.seal_form.sentence.text()
    assert session.evaluation.consensus_score("1.1").points == 5
    press(Key.Key_Return)
    assert session.evaluation.consensus_score("1.1").points == 13


# ---- what must be seen
def test_a_score_that_was_changed_behind_a_seal_is_said_with_its_place(opened: Open, session: Session) -> None:
    page = opened("KA", ("KA", "LB"))
    assert page.banners.banner("broken") is None
    # As it comes in with another copy of the file, past the rules of this window.
    written = session.file.file.append([Change("individual_score", "1.1/LB", "points", 20)])
    session._adopt(written, None)
    settle()
    banner = page.banners.banner("broken")
    assert banner is not None
    assert "LB: 1.1 har ändrats efter förseglingen" in banner.sentence


def test_strengths_and_improvements_of_the_sub_criterion_stand_beside_it(opened: Open, session: Session) -> None:
    session.add("finding", {"kind": "strength", "area": 1, "text": "Ungdomsråd", "sub_criterion": "1.1"}, row="f1")
    session.add("finding", {"kind": "improvement", "area": 1, "text": "Följ upp", "sub_criterion": "1.2"}, row="f2")
    page = opened("KA")
    rows = [page.panel.model.index(n, 0).data(Qt.ItemDataRole.UserRole) for n in range(page.panel.model.rowCount())]
    texts = [row.words for row in rows if isinstance(row, Line)]
    assert "Ungdomsråd" in texts
    assert "Följ upp" not in texts


def test_going_to_somebodys_reason_turns_to_where_it_stands(opened: Open, session: Session, window: MainWindow) -> None:
    page = opened("KA", mode="consensus")
    assert window.desk is not None
    window.desk.go_to("individual_score", "1.2/KA")
    settle()
    assert (page.mode.choice, page.shown.current_code) == ("own", "1.2")
    window.desk.go_to("consensus_score", "1.1")
    settle()
    assert (page.mode.choice, page.shown.current_code) == ("consensus", "1.1")
