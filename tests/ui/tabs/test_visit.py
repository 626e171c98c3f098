"""Besöket as it is used: groups and times by keyboard, seats and names, the plan, and the guide on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from kompass_desktop.model.pacing import topics_of
from kompass_desktop.model.visit import Interview, planned_topic_id
from kompass_desktop.services.session import Session
from kompass_desktop.services.visit_template import in_order
from kompass_desktop.storage.problems import DiskFull
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.saving import SUBJECT
from kompass_desktop.ui.main_window.tab_list import VISIT
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.plan_table import FIRST_GROUP
from kompass_desktop.ui.tabs.visit.guide import GUIDE_BANNER
from kompass_desktop.ui.tabs.visit.page import DONE_BANNER, PLAN, VisitPage
from tests.ui.keys import ALT, CTRL, SHIFT, focused, press, show_tab, type_text

Key = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(window: MainWindow, session: Session) -> VisitPage:
    """Besöket before there is any group."""
    window.show_session(session)
    settle()
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(VISIT))
    shown = window.desk.page
    assert isinstance(shown, VisitPage)
    settle()
    return shown


@pytest.fixture
def filled(page: VisitPage, session: Session) -> VisitPage:
    """Besöket with two groups, of which the first has two seats, a name and two topics."""
    session.add(
        "interview",
        {"title": "Grupp 1 – Centrala chefer", "role_group": "centrala chefer", "date": "2026-10-06", "start": "13:00",
         "minutes": 90, "position": 1}, row="a",
    )  # fmt: skip
    session.add("interview", {"title": "Grupp 2 – Fackliga", "role_group": "fackliga", "position": 2}, row="b")
    session.add("seat", {"interview": "a", "seat": "A", "role": "Kommundirektör"}, row="s1")
    session.add("seat", {"interview": "a", "seat": "B", "role": "HR-chef"}, row="s2")
    session.set("seat_name", "s1", {"name": "Prov Provsson"})
    for code in ("1.1", "1.3"):
        plan(session, "a", code)
    session.end_typing()
    settle()
    page.focus_start()
    settle()
    return page


def plan(session: Session, interview: str, code: str) -> None:
    values = {"interview": interview, "sub_criterion": code, "asked": True}
    session.set("planned_topic", planned_topic_id(interview, code), values)


def group(session: Session, row: str = "a") -> Interview:
    return session.evaluation.interviews[row]


def titles(page: VisitPage) -> list[str]:
    return [page.session.evaluation.interviews[row].title for row in page.visits.ids]


def write(field: QLineEdit, text: str) -> None:
    """Takes what stands in a field away, types something else, and goes on with Tab."""
    field.setFocus()
    field.selectAll()
    type_text(text) if text else press(Key.Key_Delete)
    press(Key.Key_Tab)


# ---- the template
def test_the_empty_tab_offers_the_five_groups_and_takes_them_back_in_one_step(
    page: VisitPage, session: Session
) -> None:
    page.focus_start()
    assert focused() is page.empty.button
    press(Key.Key_Space)
    assert titles(page) == [
        "Grupp 1 – Centrala chefer", "Grupp 2 – Förtroendevalda", "Grupp 3 – Förvaltningschefer",
        "Grupp 4 – Enhetschefer", "Grupp 5 – Fackliga",
    ]  # fmt: skip
    assert page.sheet.title.text() == "Grupp 1 – Centrala chefer"
    assert len(page.plan.table.unasked()) == 0
    assert focused() is page.side.list
    banner = page.banners.banner(DONE_BANNER)
    assert banner is not None
    banner.buttons[0].click()
    settle()
    assert not session.evaluation.interviews
    assert page.empty.isVisible()


def test_the_template_adds_only_what_is_missing_and_says_when_nothing_is(
    window: MainWindow, filled: VisitPage, session: Session
) -> None:
    window.actions_.run("visit_template")
    settle()
    assert len(session.evaluation.interviews) == 5
    assert group(session).title == "Grupp 1 – Centrala chefer"
    window.actions_.run("visit_template")
    settle()
    banner = filled.banners.banner(DONE_BANNER)
    assert banner is not None
    assert "finns redan" in banner.sentence
    press(Key.Key_Z, CTRL)
    assert set(session.evaluation.interviews) == {"a", "b"}


# ---- a group
def test_a_group_is_written_by_keyboard_from_the_empty_tab(page: VisitPage, session: Session) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    assert page.sheet.form.role_group.hasFocus() or focused() is page.sheet.form.role_group.lineEdit()
    type_text("Östra områdets chefer")
    press(Key.Key_Tab)
    assert focused() is page.sheet.form.title
    press(Key.Key_Tab)
    type_text("4 okt")
    press(Key.Key_Tab)
    type_text("930")
    press(Key.Key_Tab)
    press(Key.Key_A, CTRL)
    type_text("1,5 h")
    press(Key.Key_Tab)
    made = next(iter(session.evaluation.interviews.values()))
    assert (made.role_group, made.title) == ("Östra områdets chefer", "Grupp 1 – Östra områdets chefer")
    assert (made.date, made.start, made.minutes, made.position) == ("2026-10-04", "09:30", 90, 1)
    assert page.group == made.id
    assert page.sheet.about.text().startswith("sön 4 oktober 2026  ·  09.30–11.00  ·  90 minuter")
    assert page.sheet.form.date.text() == "2026-10-04"
    assert focused() is page.sheet.seats.lines[0].role


def test_a_new_group_that_nothing_was_written_in_is_not_made(page: VisitPage, session: Session) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    press(Key.Key_Tab)
    assert page.flush()
    assert not session.evaluation.interviews
    press(Key.Key_Escape)


def test_a_title_that_was_written_by_hand_does_not_follow_the_role_group(filled: VisitPage, session: Session) -> None:
    write(filled.sheet.form.title, "Toppen")
    filled.sheet.form.role_group.setFocus()
    press(Key.Key_A, CTRL)
    type_text("ledning")
    assert filled.flush()
    assert (group(session).title, group(session).role_group) == ("Toppen", "ledning")


def test_a_group_keeps_its_own_title_when_another_is_renamed(filled: VisitPage, session: Session) -> None:
    filled.sheet.form.role_group.setFocus()
    press(Key.Key_A, CTRL)
    type_text("chefer")
    filled.side.list.setFocus()
    press(Key.Key_Down)
    assert filled.group == "b"
    assert group(session).title == "Grupp 1 – Chefer"
    assert group(session, "b").title == "Grupp 2 – Fackliga"


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [("date", "i höst", "2026-10-06"), ("start", "efter lunch", "13:00"), ("minutes", "700", 90)],
)  # fmt: skip
def test_what_cannot_be_read_stays_in_its_field_ringed_and_is_not_saved(
    filled: VisitPage, session: Session, name: str, text: str, kept: object
) -> None:
    form = filled.sheet.form
    field = getattr(form, name)
    write(field, text)
    assert field.text() == text
    assert field.property("wrong") is True
    assert "Skriv" in form.rows[name].error
    assert form.rows[name].error in field.accessibleDescription()
    assert filled.flush()
    assert getattr(group(session), name) == kept
    # It waits for whoever comes back to the group, and another group does not inherit it.
    filled.show_group("b")
    assert field.text() != text
    assert form.rows[name].error == ""
    filled.show_group("a")
    assert field.text() == text
    assert form.rows[name].error
    write(field, {"date": "7/10", "start": "8", "minutes": "60"}[name])
    assert form.rows[name].error == ""
    assert getattr(group(session), name) == {"date": "2026-10-07", "start": "08:00", "minutes": 60}[name]


def test_a_field_that_is_being_typed_in_is_not_called_wrong(filled: VisitPage) -> None:
    filled.sheet.form.date.setFocus()
    filled.sheet.form.date.selectAll()
    type_text("4 o")
    assert filled.sheet.form.rows["date"].error == ""
    type_text("kt")
    press(Key.Key_Return)
    assert filled.sheet.form.date.text() == "2026-10-04"


def test_blank_takes_day_and_time_away(filled: VisitPage, session: Session) -> None:
    for field in (filled.sheet.form.date, filled.sheet.form.start, filled.sheet.form.minutes):
        write(field, "")
    assert filled.flush()
    assert (group(session).date, group(session).start, group(session).minutes) == ("", "", None)


def test_undo_shows_in_the_form_and_in_the_head(filled: VisitPage, session: Session) -> None:
    write(filled.sheet.form.date, "7/10")
    assert "7 oktober" in filled.sheet.about.text()
    filled.side.list.setFocus()
    press(Key.Key_Z, CTRL)
    assert group(session).date == "2026-10-06"
    assert filled.sheet.form.date.text() == "2026-10-06"
    assert "6 oktober" in filled.sheet.about.text()


def test_a_full_disk_keeps_the_form_on_the_group_that_could_not_be_saved(
    filled: VisitPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    monkeypatch.setattr(session, "change", refuse)
    filled.sheet.form.title.setFocus()
    filled.sheet.form.title.selectAll()
    type_text("Ledningen")
    filled.side.list.setFocus()
    press(Key.Key_Down)
    assert filled.group == "a"
    assert filled.side.list.currentIndex() == filled.visits.index_of("a")
    assert filled.sheet.form.title.text() == "Ledningen"
    assert filled.banners.banner(SUBJECT) is not None
    monkeypatch.undo()
    assert filled.flush()
    assert group(session).title == "Ledningen"


# ---- the list
def test_the_list_says_day_hours_and_topics(filled: VisitPage) -> None:
    said = [filled.visits.index(i, 0).data(SPOKEN) for i in range(2)]
    assert said == [
        "Grupp 1 – Centrala chefer, tis 6 okt 13.00–14.30, 2 delområden",
        "Grupp 2 – Fackliga, ingen tid än, 0 delområden",
    ]


def test_a_group_moves_by_key_and_back(filled: VisitPage, session: Session) -> None:
    press(Key.Key_Down, CTRL | SHIFT)
    assert [i.id for i in in_order(session.evaluation.interviews)] == ["b", "a"]
    assert filled.group == "a"
    assert filled.visits.id_at(filled.side.list.currentIndex()) == "a"
    press(Key.Key_Down, CTRL | SHIFT)  # it stands last
    press(Key.Key_Up, CTRL | SHIFT)
    assert [i.id for i in in_order(session.evaluation.interviews)] == ["a", "b"]


def test_deleting_a_group_says_what_went_and_undo_brings_it_all_back(filled: VisitPage, session: Session) -> None:
    session.add("note", {"interview": "a", "text": "#13 Ungdomsråd"})
    press(Key.Key_Delete)
    assert set(session.evaluation.interviews) == {"b"}
    assert filled.group == "b"
    banner = filled.banners.banner(DONE_BANNER)
    assert banner is not None
    assert banner.sentence == "Gruppen togs bort, med 2 platser och 1 anteckning."
    banner.buttons[0].click()
    settle()
    assert topics_of(session.evaluation, "a") == ("1.1", "1.3")
    assert session.evaluation.seat_names["s1"].name == "Prov Provsson"


def test_deleting_the_last_group_shows_the_empty_tab(filled: VisitPage) -> None:
    press(Key.Key_Delete)
    press(Key.Key_Delete)
    assert filled.empty.isVisible()
    assert focused() is filled.empty.button
    press(Key.Key_Z, CTRL)
    assert filled.side.list.isVisible()


def test_the_first_day_moves_every_group_and_a_bad_one_moves_none(filled: VisitPage, session: Session) -> None:
    write(filled.side.day, "nästa vecka")
    assert filled.side.day_row.error
    assert filled.side.day.text() == "nästa vecka"
    assert group(session).date == "2026-10-06"
    write(filled.side.day, "13/10")
    assert (group(session).date, group(session, "b").date) == ("2026-10-13", "2026-10-14")
    assert filled.side.day.text() == "2026-10-13"
    assert filled.sheet.form.date.text() == "2026-10-13"
    press(Key.Key_Z, CTRL)
    assert (group(session).date, group(session, "b").date) == ("2026-10-06", "")


def test_a_first_day_that_nobody_typed_moves_nothing_when_it_is_left(filled: VisitPage, session: Session) -> None:
    filled.side.day.setFocus()
    session.set("interview", "a", {"date": "2026-11-02"})
    assert filled.side.day.text() == "2026-11-02"
    press(Key.Key_Tab)
    assert group(session).date == "2026-11-02"


def test_a_new_group_emptied_again_is_dropped_unless_somebody_sits_there(page: VisitPage, session: Session) -> None:
    for seated in (False, True):
        press(Key.Key_N, CTRL | SHIFT)
        type_text("x")
        press(Key.Key_Tab)
        if seated:
            write(page.sheet.seats.lines[0].role, "Rektor")
        page.sheet.form.role_group.setFocus()
        press(Key.Key_A, CTRL)
        press(Key.Key_Delete)
        page.new_group()
        assert len(session.evaluation.interviews) == int(seated)
    assert [s.role for s in session.evaluation.seats.values()] == ["Rektor"]
    session.delete("seat", next(iter(session.evaluation.seats)))
    assert len(session.evaluation.interviews) == 1  # it was not waiting for that to go, too


# ---- seats and names
def test_seats_are_filled_in_line_by_line_and_one_more_is_always_free(filled: VisitPage, session: Session) -> None:
    seats = filled.sheet.seats
    assert [line.letter for line in seats.lines if line.role.isVisible()] == ["A", "B", "C"]
    seats.lines[2].role.setFocus()
    type_text("Ekonomichef på ön")
    press(Key.Key_Return)
    assert focused() is seats.lines[3].role
    made = seats.seats()["C"]
    assert (made.role, made.role_group, made.interview) == ("Ekonomichef på ön", "", "a")
    assert seats.lines[2].role_group.placeholderText() == "centrala chefer"
    write(seats.lines[2].role_group, "stödfunktioner")
    write(seats.lines[2].name, "Test Testsson")
    assert seats.seats()["C"].role_group == "stödfunktioner"
    assert session.evaluation.seat_names[made.id].name == "Test Testsson"
    assert len([s for s in session.evaluation.seats.values() if s.interview == "a"]) == 3


def test_a_name_alone_makes_a_seat_and_its_letter_is_the_lines(filled: VisitPage, session: Session) -> None:
    write(filled.sheet.seats.lines[2].name, "Test Testsson")
    made = filled.sheet.seats.seats()["C"]
    assert session.evaluation.seat_names[made.id].name == "Test Testsson"


def test_a_seat_emptied_of_everything_is_gone_with_its_name(filled: VisitPage, session: Session) -> None:
    write(filled.sheet.seats.lines[0].role, "")
    assert "s1" in session.evaluation.seats  # a name is left
    write(filled.sheet.seats.lines[0].name, "")
    assert "s1" not in session.evaluation.seats
    assert "s1" not in session.evaluation.seat_names
    assert filled.sheet.seats.lines[0].role.isVisible()
    filled.sheet.seats.lines[1].remove.click()
    settle()
    assert filled.sheet.seats.seats() == {}
    press(Key.Key_Z, CTRL)
    assert filled.sheet.seats.lines[1].role.text() == "HR-chef"


def test_ten_seats_are_all_there_are(filled: VisitPage, session: Session) -> None:
    for letter in "CDEFGHIJ":
        session.add("seat", {"interview": "a", "seat": letter, "role": letter})
    settle()
    assert len(filled.sheet.seats.lines) == 10
    assert filled.sheet.seats.count.text() == "10 av 10"


def test_a_letter_that_two_files_gave_to_two_people_is_said(filled: VisitPage, session: Session) -> None:
    assert not filled.sheet.seats.twice.isVisible()
    twins = {("seat", "s9"): {"interview": "a", "seat": "A", "role": "Ekonomichef"}}
    session.evaluation = session.evaluation.with_rows(twins)  # as it is when a colleague's file was taken in
    filled.show_group("b")
    filled.show_group("a")
    assert filled.sheet.seats.twice.text().startswith("Plats A har mer än en person.")


def test_what_is_typed_at_one_table_does_not_end_up_at_the_next(filled: VisitPage, session: Session) -> None:
    filled.sheet.seats.lines[2].role.setFocus()
    type_text("Jurist")
    filled.side.list.setFocus()
    press(Key.Key_Down)
    assert filled.group == "b"
    assert filled.sheet.seats.lines[0].role.text() == ""
    roles = {(s.interview, s.seat): s.role for s in session.evaluation.seats.values()}
    assert roles == {("a", "A"): "Kommundirektör", ("a", "B"): "HR-chef", ("a", "C"): "Jurist"}


def test_discreet_mode_hides_every_name(window: MainWindow, filled: VisitPage) -> None:
    names = [line.name for line in filled.sheet.seats.lines[:3]]
    assert all(name.isVisible() for name in names)
    press(Key.Key_F10)
    assert not any(name.isVisible() for name in names)
    assert not filled.sheet.seats.clear_names.isVisible()
    filled.show_group("b")
    filled.show_group("a")
    assert not any(name.isVisible() for name in names)
    press(Key.Key_F10)
    assert all(name.isVisible() for name in names)


def test_all_names_are_emptied_in_one_step_and_come_back_in_one(filled: VisitPage, session: Session) -> None:
    session.add("seat", {"interview": "b", "seat": "A", "role": "Ombud"}, row="s3")
    session.set("seat_name", "s3", {"name": "Test Testsson"})
    settle()
    filled.sheet.seats.clear_names.setFocus()
    press(Key.Key_Space)
    assert not session.evaluation.seat_names
    assert set(session.evaluation.seats) == {"s1", "s2", "s3"}
    assert filled.sheet.seats.lines[0].name.text() == ""
    assert not filled.sheet.seats.clear_names.isVisible()
    banner = filled.banners.banner(DONE_BANNER)
    assert banner is not None
    assert banner.sentence == "2 namn togs bort, i alla grupper. Rollerna står kvar."
    banner.buttons[0].click()
    settle()
    assert {n.name for n in session.evaluation.seat_names.values()} == {"Prov Provsson", "Test Testsson"}
    assert filled.sheet.seats.lines[0].name.text() == "Prov Provsson"


# ---- the plan
def show_plan(page: VisitPage) -> None:
    page.parts.button(PLAN).setFocus()
    press(Key.Key_Space)
    page.plan.view.setFocus()
    settle()


def test_arrows_go_between_cells_and_space_and_enter_ask(filled: VisitPage, session: Session) -> None:
    show_plan(filled)
    view = filled.plan.view
    assert (view.current_code, filled.plan.group) == ("1.1", "a")
    press(Key.Key_Left)  # there is no group further left
    press(Key.Key_Right)
    press(Key.Key_Down)
    assert (view.current_code, filled.plan.group) == ("1.2", "b")
    press(Key.Key_Space)
    assert topics_of(session.evaluation, "b") == ("1.2",)
    press(Key.Key_Return)
    assert topics_of(session.evaluation, "b") == ()
    press(Key.Key_Z, CTRL)
    assert topics_of(session.evaluation, "b") == ("1.2",)
    press(Key.Key_Z, CTRL)
    assert topics_of(session.evaluation, "b") == ()
    press(Key.Key_Right)
    assert filled.plan.group == "b"
    press(Key.Key_Home)
    assert filled.plan.group == "a"


def test_an_areas_row_asks_about_all_of_it_and_then_about_nothing(filled: VisitPage, session: Session) -> None:
    show_plan(filled)
    press(Key.Key_Up)
    assert filled.plan.view.current_code == ""
    press(Key.Key_Space)
    assert topics_of(session.evaluation, "a") == ("1.1", "1.2", "1.3", "1.4", "1.5")
    press(Key.Key_Space)
    assert topics_of(session.evaluation, "a") == ()
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert topics_of(session.evaluation, "a") == ("1.1", "1.3")


def test_every_cell_says_what_it_means(filled: VisitPage) -> None:
    table = filled.plan.table
    row = table.index_of("1.3", 0).row()
    title = "1.3 Medborgarnas möjlighet till dialog med politiken"
    said = [table.index(row, column).data(SPOKEN) for column in range(table.columnCount())]
    assert said == [
        title, title, f"{title}, Grupp 1 – Centrala chefer: ska frågas", f"{title}, Grupp 2 – Fackliga: frågas inte",
        f"{title}: frågas i 1 grupp",
    ]  # fmt: skip
    area = table.index(0, FIRST_GROUP).data(SPOKEN)
    assert area == (
        "Område 1 Samspel mellan förtroendevalda och medborgare, Grupp 1 – Centrala chefer: 2 av 5 ska frågas"
    )
    assert table.index_of("1.2", table.count_column).data(SPOKEN).endswith("frågas ingen grupp")


def test_heads_and_counts_follow_every_change(filled: VisitPage, session: Session) -> None:
    show_plan(filled)
    table = filled.plan.table

    def head() -> str:
        return str(table.headerData(FIRST_GROUP, Qt.Orientation.Horizontal))

    assert head() == "Grupp 1 – Centrala chefer, 2 delområden, 45 min var"
    assert filled.plan.remark.label.text() == "34 av 36 delområden frågas ingen grupp om"
    press(Key.Key_Down)
    press(Key.Key_Space)
    assert head() == "Grupp 1 – Centrala chefer, 3 delområden, 30 min var"
    assert filled.plan.remark.label.text() == "33 av 36 delområden frågas ingen grupp om"
    session.set("interview", "a", {"minutes": 60, "title": "Toppen"})
    assert head() == "Toppen, 3 delområden, 20 min var"
    for code in session.catalogue.codes:
        plan(session, "b", code)
    assert filled.plan.remark.label.text() == "Alla 36 delområden frågas någon om"


def test_another_group_is_another_column_in_the_order_of_the_visit(filled: VisitPage, session: Session) -> None:
    show_plan(filled)
    session.add("interview", {"title": "Ny", "position": 0}, row="c")
    settle()
    assert [g.id for g in filled.plan.table.groups] == ["c", "a", "b"]
    assert (filled.plan.view.current_code, filled.plan.group) == ("1.1", "a")
    session.delete("interview", "a")
    settle()
    assert [g.id for g in filled.plan.table.groups] == ["c", "b"]


def click(page: VisitPage, code: str, column: int) -> None:
    view = page.plan.view
    index = page.plan.table.index_of(code, column)
    view.scrollTo(index)
    at = QPointF(view.visualRect(index).center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(
            view.viewport(),
            QMouseEvent(kind, at, view.viewport().mapToGlobal(at), Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
                        Qt.KeyboardModifier.NoModifier),
        )  # fmt: skip
    settle()


def test_a_click_asks_in_a_cell_and_only_goes_to_the_row_on_its_title(filled: VisitPage, session: Session) -> None:
    show_plan(filled)
    click(filled, "1.4", FIRST_GROUP + 1)
    assert topics_of(session.evaluation, "b") == ("1.4",)
    click(filled, "1.5", 1)
    assert topics_of(session.evaluation, "b") == ("1.4",)
    assert (filled.plan.view.current_code, filled.plan.group) == ("1.5", "b")


def test_keys_go_to_the_next_sub_criterion_area_and_gap(filled: VisitPage, session: Session) -> None:
    show_plan(filled)
    view = filled.plan.view
    press(Key.Key_Right, ALT)
    assert view.current_code == "1.2"
    press(Key.Key_Down, ALT)
    assert view.current_code == "2.1"
    press(Key.Key_Left, ALT)
    assert view.current_code == "1.5"
    for code in session.catalogue.codes:
        if code != "4.3":
            plan(session, "b", code)
    press(Key.Key_J, CTRL)
    assert view.current_code == "4.3"


def test_a_full_disk_leaves_the_plan_as_it_was_and_says_so(
    filled: VisitPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    show_plan(filled)
    monkeypatch.setattr(session, "change", refuse)
    press(Key.Key_Space)
    assert filled.banners.banner(SUBJECT) is not None
    assert filled.plan.table.index_of("1.1", FIRST_GROUP).data(SPOKEN).endswith("ska frågas")
    assert topics_of(session.evaluation, "a") == ("1.1", "1.3")


class Painted(QObject):
    """Adds up how much of a widget is painted, in px²."""

    def __init__(self) -> None:
        super().__init__()
        self.area = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            rect = event.region().boundingRect()
            self.area += rect.width() * rect.height()
        return False


def test_a_change_in_the_plan_does_not_paint_the_whole_table(page: VisitPage) -> None:
    page.add_template()
    show_plan(page)
    painted, viewport = Painted(), page.plan.view.viewport()
    viewport.installEventFilter(painted)
    press(Key.Key_Space)
    assert 0 < painted.area < viewport.width() * viewport.height() / 8
    viewport.removeEventFilter(painted)


# ---- the guide
def test_the_guide_is_asked_for_a_place_and_offered_to_be_opened(
    window: MainWindow, filled: VisitPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, place: str, *_: object) -> tuple[str, str]:
        asked.append(place)
        return str(tmp_path / "guide"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.actions_.run("interview_guide")
    settle()
    assert Path(asked[0]).name == "Intervjuguide Grupp 1 – Centrala chefer.pdf"
    data = (tmp_path / "guide.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert "Provsson".encode("utf-16-be") not in data
    banner = filled.banners.banner(GUIDE_BANNER)
    assert banner is not None
    assert [b.text() for b in banner.buttons] == ["Öppna", "Visa i mapp"]


def test_the_guide_of_the_plan_is_that_of_the_column(
    window: MainWindow, filled: VisitPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(filled.guide, "ask", asked.append)
    show_plan(filled)
    press(Key.Key_Right)
    window.actions_.run("interview_guide")
    assert asked == ["b"]


def test_a_guide_that_cannot_be_written_says_why_and_nothing_is_there(filled: VisitPage, tmp_path: Path) -> None:
    assert not filled.guide.write("a", tmp_path / "borta" / "guide.pdf")
    banner = filled.banners.banner(GUIDE_BANNER)
    assert banner is not None
    assert "borta finns inte" in banner.sentence
    assert not filled.guide.write("a", filled.session.path)
    banner = filled.banners.banner(GUIDE_BANNER)
    assert banner is not None
    assert "skrivs aldrig över" in banner.sentence


# ---- going there
def test_going_to_a_planned_topic_or_a_sub_criterion_shows_its_cell(window: MainWindow, filled: VisitPage) -> None:
    assert window.desk is not None
    window.desk.go_to("planned_topic", planned_topic_id("b", "7.3"))
    assert filled.parts.choice == PLAN
    assert (filled.plan.view.current_code, filled.plan.group) == ("7.3", "b")
    assert filled.show_row("sub_criterion", "2.4")
    assert filled.plan.view.current_code == "2.4"
    assert not filled.show_row("sub_criterion", "9.9")
    assert not filled.show_row("note", "n")


def test_tab_goes_round_the_whole_page(filled: VisitPage) -> None:
    seen = set()
    for _ in range(60):
        press(Key.Key_Tab)
        seen.add(focused())
    form, seats = filled.sheet.form, filled.sheet.seats
    wanted = {
        filled.side.list, filled.side.day, filled.side.add_button, form.title, form.date, form.start, form.minutes,
        seats.lines[0].role, seats.lines[2].name, seats.clear_names, filled.sheet.guide, filled.parts.button("groups"),
    }  # fmt: skip
    assert wanted <= seen


def test_what_others_do_is_shown_when_the_tab_is_shown_again(
    window: MainWindow, filled: VisitPage, session: Session
) -> None:
    assert window.desk is not None
    window.desk.show_tab(1)
    session.set("interview", "a", {"title": "Ledningen"})
    session.delete("interview", "b")
    window.desk.show_tab(window.desk.tab_named(VISIT))
    settle()
    assert titles(filled) == ["Ledningen"]
    assert filled.sheet.title.text() == "Ledningen"


def test_escape_leaves_an_empty_form_of_a_new_group_and_keeps_what_was_typed(
    window: MainWindow, session: Session
) -> None:
    session.add("interview", {"title": "Grupp 1", "role_group": "fackliga"}, row="g")
    window.show_session(session)
    show_tab(window, VISIT)
    assert window.desk is not None
    page = window.desk.page
    assert isinstance(page, VisitPage)
    press(Key.Key_N, CTRL | SHIFT)
    assert not page.side.list.hasFocus()
    press(Key.Key_Escape)
    assert page.side.list.hasFocus()
    assert page.group == "g"
    assert len(session.evaluation.interviews) == 1
    press(Key.Key_N, CTRL | SHIFT)
    type_text("chefer i bolag")
    press(Key.Key_Escape)
    assert page.side.list.hasFocus()
    assert {i.role_group for i in session.evaluation.interviews.values()} == {"fackliga", "chefer i bolag"}
