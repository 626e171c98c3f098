"""The interview desk: what keys do to notes that stand, the time, the gaps, sheets side by side, and the way back."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from kompass_desktop.model.note_edits import in_order
from kompass_desktop.model.notes import Note
from kompass_desktop.model.visit import planned_topic_id
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import DOCUMENTS, INTERVIEWS, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.interview_timer import InterviewTimer
from kompass_desktop.ui.tabs.interviews.page import InterviewsPage
from tests.ui.keys import ALT, CTRL, SHIFT, focused, press, show_tab, type_text

Key = Qt.Key
AT = 1_790_000_000


@pytest.fixture
def page(window: MainWindow, session: Session) -> InterviewsPage:
    """Intervjuer with two interviews, three notes in the first, and the focus in the note line."""
    session.author = "KA"
    for row, title, group in (("i", "Grupp 1", "centrala chefer"), ("j", "Grupp 2", "fackliga")):
        session.add("interview", {"title": title, "role_group": group, "minutes": 90}, row=row)
    for n, text in enumerate(("+ a: ett", "- tre och fyra", "#22 fem")):
        values = {"interview": "i", "author": "KA", "text": text, "inherited": "1.1", "written_at": AT + n}
        session.add("note", values, row=f"n{n}")
    window.show_session(session)
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(INTERVIEWS))
    settle()
    shown = window.desk.page
    assert isinstance(shown, InterviewsPage)
    assert focused() is shown.sheet.entry.line
    return shown


def texts(session: Session, interview: str = "i") -> list[str]:
    """The lines of an interview in their order."""
    return [n.text for n in in_order(session.evaluation, interview)]


def note(session: Session, row: str) -> Note:
    """A note by its id."""
    return session.evaluation.notes[row]


def into_list(page: InterviewsPage, up: int = 0) -> None:
    """From the note line to the newest note, and some up from there."""
    press(Key.Key_Up)
    for _ in range(up):
        press(Key.Key_Up)
    assert page.sheet.rows.hasFocus()


# ---- one key
def test_one_key_says_how_far_something_has_come(page: InterviewsPage, session: Session) -> None:
    into_list(page)
    type_text("3")
    assert note(session, "n2").stage == "done"
    assert page.sheet.said.text() == "Stadium: genomfört"
    type_text("0")
    assert note(session, "n2").stage is None
    press(Key.Key_Z, CTRL)
    assert note(session, "n2").stage == "done"


def test_the_stage_of_the_line_being_typed_goes_with_it(page: InterviewsPage, session: Session) -> None:
    type_text("+ ny policy")
    press(Key.Key_2, ALT)
    assert "beslutat" in page.sheet.entry.preview.words
    press(Key.Key_Return)
    assert [n.stage for n in in_order(session.evaluation, "i")][-1] == "decided"
    assert "beslutat" not in page.sheet.entry.preview.words
    press(Key.Key_5, ALT)  # nothing stands typed: the last note is meant
    assert [n.stage for n in in_order(session.evaluation, "i")][-1] == "effect"


def test_a_contradiction_is_marked_and_unmarked(page: InterviewsPage, session: Session) -> None:
    into_list(page)
    press(Key.Key_E, CTRL)
    assert note(session, "n2").contradicts
    press(Key.Key_E, CTRL)
    assert not note(session, "n2").contradicts


# ---- where a note belongs
def test_a_note_is_moved_to_another_sub_criterion_without_retyping(page: InterviewsPage, session: Session) -> None:
    into_list(page)
    press(Key.Key_R, CTRL)
    type_text("13")
    assert session.evaluation.sub_criteria_of(note(session, "n2")) == ("1.3",)
    assert note(session, "n2").text == "#22 fem"
    assert page.sheet.rows.hasFocus()
    press(Key.Key_R, CTRL | SHIFT)
    type_text("84")
    assert session.evaluation.sub_criteria_of(note(session, "n2")) == ("1.3", "8.4")
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert session.evaluation.sub_criteria_of(note(session, "n2")) == ("2.2",)


# ---- split, join, move
def test_a_note_is_parted_at_the_cursor_and_joined_again(page: InterviewsPage, session: Session) -> None:
    into_list(page, up=1)
    press(Key.Key_F2)
    editor = focused()
    assert isinstance(editor, QLineEdit)
    editor.setCursorPosition(len("- tre"))
    press(Key.Key_Return, CTRL)
    assert texts(session) == ["+ a: ett", "- tre", "- och fyra", "#22 fem"]
    assert page.sheet.rows.hasFocus()
    press(Key.Key_Backspace)
    assert texts(session) == ["+ a: ett", "- tre och fyra", "#22 fem"]
    press(Key.Key_Z, CTRL)
    assert texts(session) == ["+ a: ett", "- tre", "- och fyra", "#22 fem"]
    press(Key.Key_Z, CTRL)
    assert texts(session) == ["+ a: ett", "- tre och fyra", "#22 fem"]


def test_what_was_typed_in_a_note_is_kept_when_it_is_parted(page: InterviewsPage, session: Session) -> None:
    into_list(page)
    press(Key.Key_F2)
    press(Key.Key_End)
    type_text(" och sex")
    editor = focused()
    assert isinstance(editor, QLineEdit)
    editor.setCursorPosition(len("#22 fem"))
    press(Key.Key_Return, CTRL)
    assert texts(session)[-2:] == ["#22 fem", "#22 och sex"]


def test_backspace_at_the_beginning_of_a_note_joins_it_with_the_one_above(
    page: InterviewsPage, session: Session
) -> None:
    into_list(page)
    press(Key.Key_F2)
    press(Key.Key_Home)
    press(Key.Key_Backspace)
    assert texts(session) == ["+ a: ett", "- tre och fyra #22 fem"]
    assert set(session.evaluation.sub_criteria_of(note(session, "n1"))) == {"1.1", "2.2"}


def test_the_first_note_has_nothing_above_it_and_a_blank_side_is_said(page: InterviewsPage, session: Session) -> None:
    into_list(page, up=2)
    press(Key.Key_Backspace)
    assert "ingen rad ovanför" in page.sheet.said.text()
    press(Key.Key_F2)
    press(Key.Key_Home)
    press(Key.Key_Return, CTRL)
    assert "ena sidan blir tom" in page.sheet.said.text()
    assert len(texts(session)) == 3


def test_a_note_is_moved_up_and_down_and_stays_current(page: InterviewsPage, session: Session) -> None:
    into_list(page)
    press(Key.Key_Up, CTRL | SHIFT)
    press(Key.Key_Up, CTRL | SHIFT)
    assert texts(session) == ["#22 fem", "+ a: ett", "- tre och fyra"]
    assert page.sheet.current_note() == "n2"
    press(Key.Key_Up, CTRL | SHIFT)
    press(Key.Key_Down, CTRL | SHIFT)
    assert texts(session) == ["+ a: ett", "#22 fem", "- tre och fyra"]


# ---- writing out
def test_tab_writes_out_an_abbreviation_and_then_goes_on_as_ever(page: InterviewsPage, session: Session) -> None:
    type_text("beslut i kf")
    assert "Tab skriver ut kommunfullmäktige" in page.sheet.entry.preview.words
    press(Key.Key_Tab)
    assert page.sheet.entry.line.text() == "beslut i kommunfullmäktige"
    assert page.sheet.entry.line.hasFocus()
    press(Key.Key_Return)
    assert texts(session)[-1] == "beslut i kommunfullmäktige"
    type_text("utan")
    press(Key.Key_Tab)
    assert not page.sheet.entry.line.hasFocus()


def test_tab_goes_through_the_documents_that_fit_and_none_is_asked_for_twice(
    page: InterviewsPage, session: Session
) -> None:
    for title in ("Vision 2030", "Visselblåsning"):
        session.add("document", {"title": title, "status": "received"})
    type_text("+ se doc:vis")
    press(Key.Key_Tab)
    assert page.sheet.entry.line.text() == '+ se doc:"Vision 2030"'
    press(Key.Key_Tab)
    assert page.sheet.entry.line.text() == "+ se doc:Visselblåsning"
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert texts(session)[-1] == '+ se doc:"Vision 2030"'
    assert len(session.evaluation.documents) == 2


def test_own_abbreviations_are_kept_on_this_computer(page: InterviewsPage, window: MainWindow) -> None:
    window.actions_.run("abbreviations")
    settle()
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    field.selectAll()
    type_text("sbk = samhällsbyggnadskontoret")
    press(Key.Key_Escape)
    assert page.sheet.entry.line.hasFocus()
    type_text("sbk")
    press(Key.Key_Tab)
    assert page.sheet.entry.line.text() == "samhällsbyggnadskontoret"
    assert Settings().get("abbreviations") == "sbk = samhällsbyggnadskontoret"


# ---- time
def test_f9_starts_and_pauses_and_the_time_is_no_step_of_undo(page: InterviewsPage, session: Session) -> None:
    steps = len(session.last_of())
    press(Key.Key_F9)
    assert session.evaluation.interviews["i"].timer_started is not None
    assert page.sheet.timer.button.text().strip() == "Pausa"
    assert page.sheet.entry.line.hasFocus()
    press(Key.Key_F9)
    interview = session.evaluation.interviews["i"]
    assert interview.timer_started is None
    assert interview.timer_spent is not None
    assert len(session.last_of()) == steps


def test_only_one_interview_goes_on_at_a_time(page: InterviewsPage, session: Session) -> None:
    press(Key.Key_F9)
    page.show_interview("j")
    press(Key.Key_F9)
    running = [i.id for i in session.evaluation.interviews.values() if i.timer_started is not None]
    assert running == ["j"]


def test_the_pace_is_said_against_the_plan_and_the_end_is_told_in_time(
    page: InterviewsPage, session: Session, qapp: QApplication
) -> None:
    now = [float(AT)]
    timer = InterviewTimer(session, lambda: now[0])
    timer.show_interview("i")
    for code in ("1.1", "2.2", "3.1"):
        values = {"interview": "i", "sub_criterion": code, "asked": True}
        session.add("planned_topic", values, row=planned_topic_id("i", code))
    told: list[int] = []
    timer.notice.connect(told.append)
    timer.toggle()
    now[0] += 70 * 60
    pace = timer.pace({"1.1", "2.2"})
    assert pace is not None
    assert (pace.left, pace.behind) == (20 * 60, 10)
    for minutes in (70, 74, 76, 84, 86, 91):
        now[0] = AT + minutes * 60
        timer._tick()
    assert told == [15, 5]
    page.sheet.timer.pace.show_pace(timer.pace(()), datetime(2026, 10, 6, 10, 31))  # noqa: DTZ001 - wall clock
    assert page.sheet.timer.pace.words() == "Klockan 10.31, 1 min över tiden, 91 min efter"


# ---- gaps
def test_ctrl_j_goes_to_what_the_group_is_to_be_asked_about_and_lacks(page: InterviewsPage, session: Session) -> None:
    for code in ("1.1", "2.2", "4.4", "7.3"):
        values = {"interview": "i", "sub_criterion": code, "asked": True}
        session.add("planned_topic", values, row=planned_topic_id("i", code))
    seen: list[str] = []
    for _ in range(3):
        press(Key.Key_J, CTRL)
        seen.append(page.code)
    assert seen == ["4.4", "7.3", "4.4"]  # 1.1 has enough; 2.2 has a little, and what has nothing comes first
    assert page.sheet.entry.line.hasFocus()
    assert page.dock_coverage is not None
    assert [code for code, _ in page.dock_coverage.gaps] == ["7.3", "2.2"]


def test_the_strip_tells_what_other_interviews_have(page: InterviewsPage, session: Session) -> None:
    session.add("note", {"interview": "j", "text": "#73 så", "author": "KA", "written_at": AT})
    settle()
    assert page.sheet.strip.words_for("7.3").endswith("finns i andra intervjuer")
    assert "andra intervjuer" not in page.sheet.strip.words_for("1.1")


# ---- side by side
def test_two_note_takers_stand_side_by_side_by_the_clock(page: InterviewsPage, session: Session) -> None:
    press(Key.Key_F8)
    assert "Bara en har antecknat" in page.sheet.said.text()
    for n, (text, at) in enumerate((("samma", AT + 1), ("mycket senare", AT + 600))):
        values = {"interview": "i", "author": "LB", "text": text, "inherited": "1.1", "written_at": at}
        session.add("note", values, row=f"l{n}")
    press(Key.Key_F8)
    beside = page.sheet.beside
    assert beside.hasFocus()
    pairs = beside.pairs
    rows = [[(n.text if (n := pairs.note_at(pairs.index(r, c))) else "") for c in (0, 1)] for r in range(4)]
    assert rows == [["+ a: ett", "samma"], ["- tre och fyra", ""], ["#22 fem", ""], ["", "mycket senare"]]
    assert [pairs.headerData(c, Qt.Orientation.Horizontal) for c in (0, 1)] == ["KA", "LB"]
    beside.setCurrentIndex(pairs.index(3, 1))
    press(Key.Key_Return)
    assert page.sheet.rows.hasFocus()
    assert page.sheet.current_note() == "l1"
    press(Key.Key_F8)
    press(Key.Key_Escape)
    assert page.sheet.entry.line.hasFocus()
    assert page.sheet.rows.isVisible()


# ---- questions
def test_guiding_questions_are_worded_anew_added_and_taken_away(
    page: InterviewsPage, session: Session, window: MainWindow
) -> None:
    window.actions_.run("questions")
    settle()
    field = focused()
    assert isinstance(field, QLineEdit)
    first = field.text()
    field.selectAll()
    type_text("Hur vet ni det?")
    for _ in range(6):
        press(Key.Key_Tab)
    type_text("En egen fråga?")
    press(Key.Key_Escape)
    entry = page.sheet.entry
    assert entry.question.text() == "Hur vet ni det?"
    assert entry.question_name.text() == "Egen fråga 1.1"
    assert entry.more_questions.accessibleName().endswith("1 av 7")
    assert {q.text for q in session.evaluation.guiding_questions.values()} == {"Hur vet ni det?", "En egen fråga?"}
    press(Key.Key_Z, CTRL)
    settle()
    assert entry.more_questions.accessibleName().endswith("av 6")
    while session.can_undo and session.evaluation.guiding_questions:
        press(Key.Key_Z, CTRL)
    assert entry.question.text() == first


# ---- the way back, and what is hidden
def test_escape_leads_back_to_the_line_from_anywhere_with_what_stood_there(
    page: InterviewsPage, window: MainWindow
) -> None:
    type_text("halvskrivet")
    show_tab(window, SCORING)
    assert window.desk is not None
    assert window.desk.tab == window.desk.tab_named(SCORING)
    press(Key.Key_Escape)
    assert focused() is page.sheet.entry.line
    type_text(" och klart")
    assert page.sheet.entry.line.text() == "halvskrivet och klart"


def test_while_an_interview_goes_on_escape_always_leads_to_its_line(page: InterviewsPage, window: MainWindow) -> None:
    press(Key.Key_F9)
    show_tab(window, SCORING)
    type_text("7")
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert focused() is page.sheet.entry.line
    show_tab(window, DOCUMENTS)
    press(Key.Key_Escape)
    assert focused() is page.sheet.entry.line


def test_focus_mode_leaves_only_the_sheet_and_f11_brings_all_back(page: InterviewsPage, window: MainWindow) -> None:
    assert window.desk is not None
    around = (window.bar, window.desk.dock, page.side)
    assert all(part.isVisible() for part in around)
    press(Key.Key_F11)
    assert not any(part.isVisible() for part in around)
    assert page.sheet.entry.line.hasFocus()
    type_text("i lugn och ro")
    press(Key.Key_F11)
    assert all(part.isVisible() for part in around)
    assert page.sheet.entry.line.text() == "i lugn och ro"


def test_discreet_mode_hides_points_and_names_but_not_what_is_left_to_ask(
    page: InterviewsPage, window: MainWindow, session: Session
) -> None:
    session.set("consensus_score", "1.1", {"points": 13})
    settle()
    assert window.desk is not None
    press(Key.Key_F10)
    words = window.desk.dock.words()
    assert "13" not in words.replace("1.3", "")
    assert "Nästa hål" in words
    press(Key.Key_F10)
    assert "13" in window.desk.dock.words()


def test_the_sheet_holds_twelve_lines_on_a_small_laptop(page: InterviewsPage, session: Session) -> None:
    for n in range(30):
        session.add("note", {"interview": "i", "text": f"rad {n}", "author": "KA", "written_at": AT + 9 + n})
    settle()
    rows = page.sheet.rows
    whole = [
        i for i in range(rows.model().rowCount())
        if rows.viewport().rect().contains(rows.visualRect(rows.model().index(i, 0)))
    ]  # fmt: skip
    assert len(whole) >= 12
    assert whole[-1] == rows.model().rowCount() - 1


def test_a_click_on_a_cell_of_the_strip_still_goes_there(page: InterviewsPage) -> None:
    point = page.sheet.strip.place_of("5.3").center()
    assert page.sheet.strip.code_at(QPointF(point)) == "5.3"


@pytest.mark.parametrize("height", [700, 711, 723, 768])
def test_no_note_is_cut_in_two_at_any_height(
    page: InterviewsPage, session: Session, window: MainWindow, height: int
) -> None:
    for n in range(40):
        session.add("note", {"interview": "i", "text": f"rad {n}", "author": "KA", "written_at": AT + 9 + n})
    window.resize(1366, height)
    settle()
    rows = page.sheet.rows
    shown = rows.viewport().rect()
    heights = [
        shown.intersected(rows.visualRect(rows.model().index(i, 0))).height() for i in range(rows.model().rowCount())
    ]
    assert {h for h in heights if h > 0} == {rows.rowHeight(0)}
