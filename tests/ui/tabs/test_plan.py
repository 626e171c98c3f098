"""Handlingsplan as it is used: actions written, followed up and counted by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import PLAN
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.plan.page import PlanPage
from tests.ui.keys import CTRL, SHIFT, focused, press, show_tab, type_text

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, session: Session) -> PlanPage:
    """The plan of two improvements, in areas 1 and 4, with the focus in the list at the first."""
    session.add("finding", {"kind": "improvement", "area": 1, "text": "Följ upp dialogen", "position": 10}, row="i1")
    session.add("finding", {"kind": "improvement", "area": 4, "text": "Utveckla analysen", "position": 10}, row="i4")
    session.add("finding", {"kind": "strength", "area": 1, "text": "Ungdomsråd"}, row="s1")
    window.show_session(session)
    settle()
    show_tab(window, PLAN)
    assert window.desk is not None
    shown = window.desk.page
    assert isinstance(shown, PlanPage)
    return shown


def said(page: PlanPage) -> list[str]:
    model = page.model
    return [str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]


def test_without_improvements_it_leads_to_the_report(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    show_tab(window, PLAN)
    page = window.desk.page if window.desk else None
    assert isinstance(page, PlanPage)
    assert page.empty.isVisible()
    press(Key.Key_Return)
    assert window.desk is not None
    assert window.desk.tabs[window.desk.tab].id == "report"


def test_improvements_stand_by_area_and_strengths_do_not(page: PlanPage, session: Session) -> None:
    assert said(page) == [
        "1 Samspel mellan förtroendevalda och medborgare", "Förbättringsmöjlighet: Följ upp dialogen, ingen åtgärd",
        "4 Effektivitet", "Förbättringsmöjlighet: Utveckla analysen, ingen åtgärd",
    ]  # fmt: skip
    assert page.about.whole_text().startswith("0 av 2 förbättringar har åtgärd")


def test_an_action_is_made_with_its_first_words_and_followed_up(page: PlanPage, session: Session) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    assert focused() is page.form.text
    type_text("Redovisa svaren på webben")
    page.flush()
    (action,) = session.evaluation.actions.values()
    assert (action.improvement, action.text, action.status) == ("i1", "Redovisa svaren på webben", "planned")
    page.form.owner.setFocus()
    type_text("kommunikationschef")
    page.form.due.setFocus()
    type_text("2027-13-40")
    press(Key.Key_Tab)
    assert page.form._rows["due"].error
    assert session.evaluation.actions[action.id].due == ""
    page.form.due.setFocus()
    page.form.due.selectAll()
    type_text("2027-06-30")
    press(Key.Key_Tab)
    assert page.form._rows["due"].error == ""
    page.form.follow_up.setFocus()
    type_text("Mallen är klar")
    press(Key.Key_Escape)
    action = session.evaluation.actions[action.id]
    assert (action.owner, action.due, action.follow_up) == ("kommunikationschef", "2027-06-30", "Mallen är klar")
    assert focused() is page.list
    assert any("senast 2027-06-30" in row for row in said(page))


def test_a_digit_says_how_far_it_is_and_delete_takes_it_away_with_a_way_back(page: PlanPage, session: Session) -> None:
    session.add("action", {"improvement": "i1", "text": "Redovisa svaren"}, row="a1")
    settle()
    page.list.setCurrentIndex(page.model.index_of("a1"))
    page.list.setFocus()
    type_text("3")
    assert session.evaluation.actions["a1"].status == "done"
    assert "1 av 1 åtgärder klara" in page.about.whole_text()
    press(Key.Key_Delete)
    assert not session.evaluation.actions
    assert page.banners.banner("deleted") is not None
    press(Key.Key_Z, CTRL)
    assert "a1" in session.evaluation.actions


def test_late_ones_and_those_without_can_be_shown_alone(page: PlanPage, session: Session) -> None:
    session.add("action", {"improvement": "i1", "text": "Redovisa svaren", "due": "2020-01-31"}, row="a1")
    settle()
    assert "1 försenade" in page.about.whole_text()
    page.filter.button("late").click()
    settle()
    assert any("försenad" in row for row in said(page))
    assert not any("Utveckla analysen" in row for row in said(page))
    page.filter.button("without").click()
    settle()
    assert any("Utveckla analysen" in row for row in said(page))
    assert not any("Redovisa" in row for row in said(page))
    session.set("action", "a1", {"status": "done"})
    page.filter.button("late").click()
    settle()
    assert page.nothing.isVisible()


def test_an_empty_action_is_never_made(page: PlanPage, session: Session) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    press(Key.Key_Escape)
    assert not session.evaluation.actions
    assert focused() is page.list
    press(Key.Key_Down)
    assert page.form.improvement == "i4"


def test_an_action_is_gone_to_also_where_it_was_left_out(page: PlanPage, session: Session, window: MainWindow) -> None:
    session.add("action", {"improvement": "i4", "text": "Bilda en grupp"}, row="a2")
    settle()
    page.filter.button("without").click()
    show_tab(window, "overview")
    assert window.desk is not None
    window.desk.go_to("action", "a2")
    settle()
    assert window.desk.page is page
    assert page.form.draft.row == "a2"
