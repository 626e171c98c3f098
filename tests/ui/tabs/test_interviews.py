"""Intervjuer as it is used: lines typed at the speed of talk, edited, found, taken back, and never lost."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kompass_desktop.services.opening import read_evaluation
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import DiskFull
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.saving import SUBJECT
from kompass_desktop.ui.main_window.tab_list import INTERVIEWS, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.row_draft import PAUSE_MS
from kompass_desktop.ui.tabs.interviews.coverage_strip import strip_places
from kompass_desktop.ui.tabs.interviews.page import DELETED_BANNER, InterviewsPage
from tests.ui.keys import ALT, CTRL, SHIFT, focused, press, type_text

Key = Qt.Key
LINES = (
    "#11 + a: Strategin hänger ihop med visionen",
    "- a: Bolagen omfattas inte",
    "#12 * d: Sändningar från fullmäktige, värt att visa",
    "? Fråga de förtroendevalda om Åmål",
    "= Läs om återkopplingen i protokollen",
    "! b: Vi är mycket i gör",
    "#15 #33 - a: Nyttan är oklar 4/5",
    "#21 + c: Målen hänger ihop doc:HUT",
    "Ölandsdialogen når äldre",
    "#99 finns inte i utgåvan",
)


@pytest.fixture
def empty(window: MainWindow, session: Session) -> InterviewsPage:
    """Intervjuer before anybody is to be interviewed."""
    window.show_session(session)
    settle()
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(INTERVIEWS))
    shown = window.desk.page
    assert isinstance(shown, InterviewsPage)
    settle()
    return shown


@pytest.fixture
def page(empty: InterviewsPage, session: Session) -> InterviewsPage:
    """Intervjuer with two interviews, a table with one seat, and the focus in the note line."""
    session.add("interview", {"title": "Centrala chefer", "position": 1}, row="i")
    session.add("interview", {"title": "Fackliga", "position": 2}, row="j")
    session.add("seat", {"interview": "i", "seat": "C", "role": "Utvecklingschef"})
    empty.focus_start()
    settle()
    assert focused() is empty.sheet.entry.line
    return empty


def write(*lines: str) -> None:
    for line in lines:
        type_text(line)
        press(Key.Key_Return)


def texts(session: Session) -> list[str]:
    notes = sorted(session.evaluation.notes.values(), key=lambda n: (n.written_at or 0, n.id))
    return [n.text for n in notes]


def listed(page: InterviewsPage) -> list[str]:
    notes = page.sheet.notes
    return [str(notes.index(i, 0).data(Qt.ItemDataRole.EditRole)) for i in range(notes.rowCount())]


# ---- writing
def test_ten_lines_with_swedish_letters_become_ten_notes_as_they_were_typed(
    page: InterviewsPage, session: Session
) -> None:
    write(*LINES)
    assert texts(session) == listed(page) == list(LINES)
    assert page.sheet.count.text() == "10"
    assert page.sheet.entry.line.text() == ""
    evaluation = session.evaluation
    belongs = {n.text: evaluation.sub_criteria_of(n) for n in evaluation.notes.values()}
    assert belongs[LINES[0]] == ("1.1",)
    assert belongs[LINES[6]] == ("1.5", "3.3")
    assert belongs[LINES[8]] == ("1.1",)
    assert all(n.written_at and n.interview == "i" for n in evaluation.notes.values())


def test_the_next_line_inherits_the_current_sub_criterion_and_alt_arrows_change_it(
    page: InterviewsPage, session: Session
) -> None:
    write("ett")
    press(Key.Key_Right, ALT)
    press(Key.Key_Right, ALT)
    assert page.code == "1.3"
    write("två", "#84 - tre", "fyra")
    press(Key.Key_Left, ALT)
    press(Key.Key_Down, ALT)
    assert page.code == "2.1"
    press(Key.Key_Up, ALT)
    assert page.code == "1.1"
    codes = {n.text: session.evaluation.sub_criteria_of(n) for n in session.evaluation.notes.values()}
    assert codes == {"ett": ("1.1",), "två": ("1.3",), "#84 - tre": ("8.4",), "fyra": ("1.3",)}


def test_the_preview_says_how_the_line_is_understood_while_it_is_typed(page: InterviewsPage) -> None:
    type_text("#13 + c: Ungdomstinget 5/7")
    words = page.sheet.entry.preview.words
    assert words == "Blir: 1.3, styrka, plats C utvecklingschef, 5 av 7 håller med"
    type_text(" doc:HUT")
    assert "begär HUT" in page.sheet.entry.preview.words


def test_a_document_asked_for_is_put_on_the_list_once(page: InterviewsPage, session: Session) -> None:
    write("doc:HUT saknas", "också doc:hut")
    documents = list(session.evaluation.documents.values())
    assert [(d.title, d.status) for d in documents] == [("HUT", "requested")]


def test_a_blank_line_and_enter_make_nothing(page: InterviewsPage, session: Session) -> None:
    write("", "    ")
    assert not session.evaluation.notes
    press(Key.Key_Z, CTRL)
    assert "j" in session.evaluation.interviews


def test_pasted_line_breaks_become_spaces_and_a_long_line_is_not_cut(page: InterviewsPage, session: Session) -> None:
    long = "å" * 40_000
    QApplication.clipboard().setText(f"rad ett\nrad två\r\n{long}")
    press(Key.Key_V, CTRL)
    press(Key.Key_Return)
    assert texts(session) == [f"rad ett rad två {long}"]


# ---- nothing is lost
def test_a_line_that_was_not_entered_is_kept_after_the_pause(page: InterviewsPage, session: Session) -> None:
    type_text("#13 - halvskriven rad")
    assert not session.evaluation.notes
    QTest.qWait(PAUSE_MS + 200)
    assert texts(session) == ["#13 - halvskriven rad"]
    assert listed(page) == []
    with read_evaluation(session.path) as on_disk:  # what is left if the program dies at this moment
        assert [n.text for n in on_disk.evaluation.notes.values()] == ["#13 - halvskriven rad"]
    type_text(" som växer")
    assert page.flush()
    assert texts(session) == ["#13 - halvskriven rad som växer"]
    press(Key.Key_Return)
    assert listed(page) == texts(session) == ["#13 - halvskriven rad som växer"]
    press(Key.Key_Z, CTRL)
    assert not session.evaluation.notes


def test_leaving_the_tab_keeps_the_line_and_coming_back_goes_on_with_it(
    page: InterviewsPage, session: Session, window: MainWindow
) -> None:
    type_text("avbruten mitt i")
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(SCORING))
    assert texts(session) == ["avbruten mitt i"]
    window.desk.show_tab(window.desk.tab_named(INTERVIEWS))
    settle()
    assert focused() is page.sheet.entry.line
    type_text(" – och klart")
    press(Key.Key_Return)
    assert listed(page) == ["avbruten mitt i – och klart"]


def test_another_interview_does_not_take_the_line_with_it(page: InterviewsPage, session: Session) -> None:
    type_text("sagt av cheferna")
    page.show_interview("j")
    settle()
    assert page.sheet.entry.line.text() == ""
    assert [(n.text, n.interview) for n in session.evaluation.notes.values()] == [("sagt av cheferna", "i")]
    page.show_interview("i")
    assert listed(page) == ["sagt av cheferna"]


def test_the_sub_criterion_at_enter_counts_also_when_it_was_changed_while_typing(
    page: InterviewsPage, session: Session
) -> None:
    type_text("hör hemma")
    page.flush()
    press(Key.Key_Right, ALT)
    press(Key.Key_Return)
    note = next(iter(session.evaluation.notes.values()))
    assert session.evaluation.sub_criteria_of(note) == ("1.2",)
    press(Key.Key_Z, CTRL)
    assert not session.evaluation.notes


def test_a_full_disk_leaves_the_line_where_it_was_typed(
    page: InterviewsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    monkeypatch.setattr(session, "change", refuse)
    type_text("kvar här")
    press(Key.Key_Return)
    assert page.sheet.entry.line.text() == "kvar här"
    banner = page.banners.banner(SUBJECT)
    assert banner is not None
    assert "Disken är full" in banner.sentence
    monkeypatch.undo()
    banner.buttons[0].click()
    settle()
    assert texts(session) == ["kvar här"]
    press(Key.Key_Return)
    assert listed(page) == ["kvar här"]
    assert page.sheet.entry.line.text() == ""


def test_undo_of_a_line_that_still_stands_typed_empties_it_and_redo_brings_it_back_as_a_note(
    page: InterviewsPage, session: Session, window: MainWindow
) -> None:
    type_text("ångras")
    window.actions_.run("undo")
    settle()
    assert page.sheet.entry.line.text() == ""
    assert not session.evaluation.notes
    window.actions_.run("redo")
    settle()
    assert listed(page) == ["ångras"]


# ---- editing and deleting
def test_a_note_is_edited_where_it_stands_and_undo_takes_the_edit_back(page: InterviewsPage, session: Session) -> None:
    write("#13 + första", "andra")
    press(Key.Key_Z, CTRL)
    press(Key.Key_Y, CTRL)
    press(Key.Key_Up)
    assert focused() is page.sheet.rows
    press(Key.Key_Up)
    press(Key.Key_F2)
    editor = focused()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "#13 + första"
    assert editor.accessibleName() == "Ändra anteckning"
    press(Key.Key_End)
    type_text(", ändrad på ön")
    assert texts(session)[0] == "#13 + första"
    QTest.qWait(PAUSE_MS + 200)
    assert texts(session)[0] == "#13 + första, ändrad på ön"
    press(Key.Key_Return)
    assert focused() is page.sheet.rows
    press(Key.Key_Escape)
    assert focused() is page.sheet.entry.line
    press(Key.Key_Z, CTRL)
    assert texts(session)[0] == "#13 + första"


def test_escape_in_a_note_that_is_edited_keeps_it_and_goes_back_to_the_note_line(
    page: InterviewsPage, session: Session
) -> None:
    write("gammal")
    press(Key.Key_Up)
    press(Key.Key_Return)
    press(Key.Key_End)
    type_text(" och ny")
    press(Key.Key_Escape)
    assert focused() is page.sheet.entry.line
    assert texts(session) == ["gammal och ny"]


def test_delete_takes_a_note_away_and_undo_brings_it_back(page: InterviewsPage, session: Session) -> None:
    write("ett", "två", "tre")
    press(Key.Key_Up)
    press(Key.Key_Up)
    press(Key.Key_Delete)
    assert listed(page) == ["ett", "tre"]
    assert "Ctrl+Z" in page.sheet.said.whole_text()
    press(Key.Key_Z, CTRL)
    assert listed(page) == ["ett", "två", "tre"]
    press(Key.Key_Y, CTRL)
    assert listed(page) == ["ett", "tre"]


def test_a_note_edited_to_nothing_is_deleted(page: InterviewsPage, session: Session) -> None:
    write("bort")
    press(Key.Key_Up)
    press(Key.Key_F2)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert not session.evaluation.notes
    press(Key.Key_Z, CTRL)
    assert texts(session) == ["bort"]


def test_a_letter_typed_in_the_list_goes_to_the_note_line(page: InterviewsPage) -> None:
    write("ett")
    press(Key.Key_Up)
    type_text("ö")
    assert focused() is page.sheet.entry.line
    assert page.sheet.entry.line.text() == "ö"


# ---- find, filter, strip
def test_find_shows_the_notes_that_hold_the_words_and_escape_shows_all(page: InterviewsPage) -> None:
    write("dialog med unga", "budget för äldre", "Dialog om budget")
    press(Key.Key_F, CTRL)
    assert focused() is page.sheet.find_field
    type_text("dialog")
    assert listed(page) == ["dialog med unga", "Dialog om budget"]
    type_text(" åldringar")
    assert listed(page) == []
    assert "åldringar" in page.sheet.nothing.sentence.text()
    press(Key.Key_Escape)
    assert focused() is page.sheet.entry.line
    assert len(listed(page)) == 3


def test_the_segment_counts_and_filters(page: InterviewsPage) -> None:
    write("? ett", "* #13 två", "tre", "? fyra")
    segment = page.sheet.segment
    assert segment.button("follow").text() == "Följ upp 2"
    assert segment.button("stars").text() == "Guldstjärnor 1"
    segment.button("follow").click()
    assert listed(page) == ["? ett", "? fyra"]
    segment.button("code").click()
    assert listed(page) == ["? ett", "tre", "? fyra"]
    page.go_to_code("1.3")
    assert listed(page) == ["* #13 två"]
    segment.button("all").click()
    assert len(listed(page)) == 4


def test_the_strip_shows_what_there_is_and_a_click_goes_there(page: InterviewsPage) -> None:
    write("#13 + ett", "#13 - två", "#42 tre")
    strip = page.sheet.strip
    assert "1.3" in strip.words_for("1.3")
    assert "har underlag, 2 anteckningar" in strip.words_for("1.3")
    assert "svagt underlag, 1 anteckning" in strip.words_for("4.2")
    assert "saknar underlag" in strip.words_for("8.4")
    point = strip.place_of("4.2").center()
    assert strip.code_at(QPointF(point)) == "4.2"
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=point.toPoint())
    assert page.code == "4.2"
    strip.setFocus()
    press(Key.Key_Right)
    assert page.code == "4.3"
    assert "4.3" in strip.accessibleName()


@pytest.mark.parametrize("width", [1400, 900, 640, 420, 220])
def test_each_code_has_its_cell_at_every_width(session: Session, width: int) -> None:
    places = strip_places(session.catalogue, width, (22, 26))
    assert list(places.cells) == list(session.catalogue.codes)
    cells = list(places.cells.values())
    assert max(c.right() for c in cells) <= width
    assert max(c.bottom() for c in cells) < places.height
    assert min(c.width() for c in cells) > 15
    assert not any(a.intersects(b) for a, b in combinations(cells, 2))


# ---- interviews and seats
def test_an_interview_is_made_by_keyboard_from_the_empty_tab(empty: InterviewsPage, session: Session) -> None:
    empty.focus_start()
    assert focused() is empty.empty.button
    press(Key.Key_Space)
    type_text("centrala chefer på ön")
    press(Key.Key_Tab)
    assert focused() is empty.side.interview_form.title
    press(Key.Key_Return)
    made = next(iter(session.evaluation.interviews.values()))
    assert (made.title, made.role_group) == ("Centrala chefer på ön", "centrala chefer på ön")
    assert focused() is empty.sheet.entry.line
    write("första raden")
    assert listed(empty) == ["första raden"]


def test_the_form_for_an_interview_leaves_nothing_behind_when_nothing_was_written(
    empty: InterviewsPage, session: Session
) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    press(Key.Key_Escape)
    assert not session.evaluation.interviews
    assert not empty.side.interview_form.isVisible()


def test_renaming_an_interview_by_f2_and_undo(page: InterviewsPage, session: Session) -> None:
    page.side.interview_rows.setFocus()
    press(Key.Key_F2)
    press(Key.Key_Tab)
    press(Key.Key_A, CTRL)
    type_text("Kommunledningen")
    press(Key.Key_Return)
    assert session.evaluation.interviews["i"].title == "Kommunledningen"
    assert page.sheet.title.whole_text() == "Kommunledningen"
    press(Key.Key_Z, CTRL)
    assert session.evaluation.interviews["i"].title == "Centrala chefer"


def test_deleting_an_interview_takes_its_notes_and_undo_brings_all_back(page: InterviewsPage, session: Session) -> None:
    write("ett", "två")
    page.side.interview_rows.setFocus()
    press(Key.Key_Delete)
    assert set(session.evaluation.interviews) == {"j"}
    assert not session.evaluation.notes
    assert page.interview == "j"
    banner = page.banners.banner(DELETED_BANNER)
    assert banner is not None
    assert "2 anteckningar" in banner.sentence
    banner.buttons[0].click()
    settle()
    assert len(session.evaluation.notes) == 2
    assert page.banners.banner(DELETED_BANNER) is None


def test_a_seat_gets_its_letter_role_and_a_name_in_a_table_of_its_own(page: InterviewsPage, session: Session) -> None:
    page.side.seat_head.add_button.setFocus()
    press(Key.Key_Space)
    form = page.side.seat_form
    assert focused() is form.role
    assert form.letter.choice == "A"
    type_text("HR-chef")
    press(Key.Key_Tab)
    type_text("Åsa Ö")
    press(Key.Key_Return)
    made = next(s for s in session.evaluation.seats.values() if s.seat == "A")
    assert (made.role, made.interview) == ("HR-chef", "i")
    assert session.evaluation.seat_names[made.id].name == "Åsa Ö"
    assert "Åsa" not in str(made)
    page.side.seat_rows.setFocus()
    page.side.seat_rows.setCurrentIndex(page.side.seats.index_of(made.id))
    press(Key.Key_Delete)
    assert made.id not in session.evaluation.seats
    assert not session.evaluation.seat_names


def test_a_name_that_is_emptied_is_removed(page: InterviewsPage, session: Session) -> None:
    seat = next(iter(session.evaluation.seats))
    session.set("seat_name", seat, {"name": "Någon"})
    page.side.seat_rows.setFocus()
    press(Key.Key_F2)
    form = page.side.seat_form
    form.name.setFocus()
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert seat not in session.evaluation.seat_names


def test_names_are_not_shown_in_discreet_mode(page: InterviewsPage, session: Session) -> None:
    seat = next(iter(session.evaluation.seats))
    session.set("seat_name", seat, {"name": "Någon"})
    page.set_discreet(True)
    assert page.side.seats.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    page.side.seat_rows.setFocus()
    press(Key.Key_F2)
    assert not page.side.seat_form.name.isVisible()


# ---- the list stays at its newest line; jumps; accessibility
def test_the_list_stays_at_its_newest_line_until_somebody_scrolls_up(page: InterviewsPage, session: Session) -> None:
    for n in range(60):
        session.add("note", {"interview": "i", "text": f"rad {n}", "written_at": n})
    settle()
    bar = page.sheet.rows.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    write("nyast")
    assert bar.value() == bar.maximum()
    bar.setValue(3)
    session.add("note", {"interview": "i", "text": "från en kollega", "written_at": 2_000_000_000})
    settle()
    assert bar.value() == 3


def test_going_to_a_note_opens_its_interview_and_shows_it(page: InterviewsPage, session: Session) -> None:
    row = session.add("note", {"interview": "j", "text": "hos facken"})
    page.sheet.segment.button("stars").click()
    assert page.show_row("note", row)
    settle()
    assert page.interview == "j"
    assert page.sheet.notes.id_at(page.sheet.rows.currentIndex()) == row
    assert not page.show_row("note", "finns-inte")


def test_the_support_questions_are_gone_through_one_by_one(page: InterviewsPage) -> None:
    entry = page.sheet.entry
    questions = page.session.catalogue.sub_criterion("1.1").questions
    assert entry.question.whole_text() == questions[0]
    entry.more_questions.click()
    assert entry.question.whole_text() == questions[1]
    for _ in questions[1:]:
        entry.more_questions.click()
    assert entry.question.whole_text() == questions[0]


def test_the_note_line_says_where_it_belongs_to_a_screen_reader(page: InterviewsPage) -> None:
    page.go_to_code("1.3")
    interface = QAccessible.queryAccessibleInterface(page.sheet.entry.line)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name).startswith("Anteckning, delområde 1.3 Medborgarnas")


def test_tab_goes_round_the_whole_page(page: InterviewsPage) -> None:
    write("ett")
    seen = set()
    for _ in range(40):
        press(Key.Key_Tab)
        seen.add(focused())
    wanted = {
        page.sheet.entry.line, page.sheet.rows, page.sheet.strip, page.sheet.find_button,
        page.side.interview_rows, page.side.seat_rows, page.side.interview_head.add_button,
        page.sheet.entry.more_questions,
    }  # fmt: skip
    assert wanted <= seen
