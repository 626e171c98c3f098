"""Förra gångens förbättringsområden: answered by one key each, with a comment and what they are evidence for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import PLAN
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.undo_words import action_words
from kompass_desktop.ui.tabs.plan.page import EARLIER, PlanPage
from tests.ui.keys import CTRL, focused, press, show_tab, type_text

Key = Qt.Key


def opened(window: MainWindow, session: Session) -> PlanPage:
    window.show_session(session)
    settle()
    show_tab(window, PLAN)
    assert window.desk is not None
    shown = window.desk.page
    assert isinstance(shown, PlanPage)
    return shown


@pytest.fixture
def page(window: MainWindow, session: Session) -> PlanPage:
    """Two improvements of the time before in area 1, one of them with an action, and one in area 7."""
    session.set("evaluation", "evaluation", {"earlier_year": 2022, "earlier_edition": "2020", "first_evaluation": 0})
    rows = {
        "f1": {"text": "Följ upp dialogen", "area": 1, "sub_criterion": "1.3", "position": 10},
        "f2": {"text": "Visa resultaten", "area": 1, "position": 20},
        "f7": {"text": "Stöd vid hot", "area": 7, "sub_criterion": "7.3", "position": 10},
    }
    for row, values in rows.items():
        session.add("follow_up", values, row=row)
    done = {"improvement": "f1", "text": "Ta fram en mall", "owner": "kommunikationschef", "status": "done"}
    session.add("earlier_action", {**done, "follow_up": "Används av alla nämnder"}, row="a1")
    return opened(window, session)


def said(page: PlanPage) -> list[str]:
    model = page.earlier.model
    return [str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]


def test_a_renewed_evaluation_without_a_plan_begins_with_the_questions(page: PlanPage) -> None:
    assert page.mode.choice == EARLIER
    assert focused() is page.earlier.list
    assert said(page) == [
        "1 Samspel mellan förtroendevalda och medborgare",
        "Följ upp dialogen, Inte besvarad  ·  1.3  ·  1 åtgärd då, klar",
        "Visa resultaten, Inte besvarad", "7 Arbetsliv", "Stöd vid hot, Inte besvarad  ·  7.3",
    ]  # fmt: skip
    assert page.about.whole_text() == "0 av 3 besvarade, 3 kvar"


def test_one_key_answers_and_ctrl_z_takes_the_answer_back(page: PlanPage, session: Session) -> None:
    type_text("1")
    press(Key.Key_Down)
    type_text("4")
    outcomes = {row: one.outcome for row, one in session.evaluation.follow_ups.items()}
    assert outcomes == {"f1": "done", "f2": "obsolete", "f7": ""}
    assert page.about.whole_text() == "2 av 3 besvarade, 1 kvar"
    assert action_words(session.last_of()) == "tidigare förbättringsområde"
    press(Key.Key_Z, CTRL)
    assert session.evaluation.follow_ups["f2"].outcome == ""
    press(Key.Key_Up)
    type_text("0")
    assert session.evaluation.follow_ups["f1"].outcome == ""


def test_the_comment_is_written_beside_and_what_it_is_evidence_for_is_chosen(page: PlanPage, session: Session) -> None:
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert focused() is page.earlier.form.comment
    type_text("Redovisas på webben")
    press(Key.Key_Tab)
    assert focused() is page.earlier.form.code
    codes = [page.earlier.form.code.itemText(n)[:3] for n in range(page.earlier.form.code.count())]
    assert codes == ["Ing", "1.1", "1.2", "1.3", "1.4", "1.5"], "only those of its own area"
    type_text("1.4")  # choosing by the first letters, as in every list of choices
    page.earlier.form.code.activated.emit(page.earlier.form.code.currentIndex())
    press(Key.Key_Escape)
    assert focused() is page.earlier.list
    asked = session.evaluation.follow_ups["f2"]
    assert (asked.comment, asked.sub_criterion) == ("Redovisas på webben", "1.4")


def test_a_question_without_an_area_gets_it_from_the_sub_criterion(page: PlanPage, session: Session) -> None:
    session.add("follow_up", {"text": "Okänd plats"}, row="f9")
    settle()
    assert said(page)[-2:] == ["Område är inte angivet", "Okänd plats, Inte besvarad"]
    assert page.show_row("follow_up", "f9")
    code = page.earlier.form.code
    assert code.count() == 37
    code.choose("8.1")
    code.activated.emit(code.currentIndex())
    settle()
    placed = session.evaluation.follow_ups["f9"]
    assert (placed.area, placed.sub_criterion) == (8, "8.1")
    assert page.earlier.form.draft.row == "f9"


def test_what_was_planned_then_stands_beside_the_question(page: PlanPage) -> None:
    planned = page.earlier.form._planned
    widgets = [item.widget() for n in range(planned.count()) if (item := planned.itemAt(n)) is not None]
    shown = [widget.text() for widget in widgets if widget is not None]  # type: ignore[attr-defined]
    assert shown == ["Ta fram en mall", "klar  ·  kommunikationschef", "Uppföljning: Används av alla nämnder"]
    press(Key.Key_Down)
    assert planned.count() == 0
    assert not page.earlier.form.planned_head.isVisible()


def test_those_that_are_left_are_shown_alone_and_an_answer_is_not_pulled_away(page: PlanPage, session: Session) -> None:
    session.set("follow_up", "f1", {"outcome": "done"})
    page.left.button("left").click()
    settle()
    assert not any("Följ upp dialogen" in row for row in said(page))
    page.earlier.list.setFocus()
    type_text("3")
    assert any("Visa resultaten, Nej" in row for row in said(page)), "it stays where one just answered it"
    press(Key.Key_J, CTRL)
    type_text("2")
    assert page.about.whole_text() == "Alla 3 besvarade"
    page.left.button("left").click()
    settle()
    assert page.earlier.nothing.isVisible()


def test_ctrl_j_goes_to_the_next_that_nobody_has_answered(page: PlanPage, session: Session) -> None:
    session.set("follow_up", "f2", {"outcome": "no"})
    settle()
    press(Key.Key_J, CTRL)
    assert page.earlier.form.draft.row == "f7"
    press(Key.Key_J, CTRL)
    assert page.earlier.form.draft.row == "f1"


def test_another_edition_is_said(page: PlanPage, session: Session) -> None:
    assert not page.earlier.note.isVisible()
    session.set("evaluation", "evaluation", {"earlier_edition": "2016"})
    settle()
    assert page.earlier.note.isVisible()
    assert "följde utgåva 2016, den här följer 2020" in page.earlier.note.text()


def test_a_first_evaluation_says_what_will_stand_here(window: MainWindow, session: Session) -> None:
    page = opened(window, session)
    page.mode.button(EARLIER).click()
    settle()
    assert page.earlier.empty.isVisible()
    assert page.earlier.empty.sentence.text().startswith("Det här är en första utvärdering.")
    assert page.about.whole_text() == ""
    assert not page.left.isVisible()


def test_going_to_an_action_turns_to_the_plan(page: PlanPage, session: Session, window: MainWindow) -> None:
    session.add("finding", {"kind": "improvement", "area": 4, "text": "Utveckla analysen"}, row="i4")
    session.add("action", {"improvement": "i4", "text": "Bilda en grupp"}, row="a2")
    settle()
    assert page.mode.choice == EARLIER
    assert window.desk is not None
    window.desk.go_to("action", "a2")
    settle()
    assert page.mode.choice == "plan"
    assert page.form.draft.row == "a2"
    window.desk.go_to("follow_up", "f7")
    settle()
    assert (page.mode.choice, page.row_in_hand()) == (EARLIER, ("follow_up", "f7"))
