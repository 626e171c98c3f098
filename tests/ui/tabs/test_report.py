"""Rapport as it is used: text saved while it is typed, figures that nobody types, cards, and finding."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import DiskFull
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.saving import SUBJECT
from kompass_desktop.ui.main_window.tab_list import REPORT, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.row_draft import PAUSE_MS
from kompass_desktop.ui.tabs.report.page import DELETED_BANNER, ReportPage
from kompass_desktop.ui.widgets.text_area import TextArea
from tests.ui.keys import ALT, CTRL, SHIFT, focused, press, type_text

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, session: Session) -> ReportPage:
    """Rapport, at area 1."""
    window.show_session(session)
    settle()
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(REPORT))
    shown = window.desk.page
    assert isinstance(shown, ReportPage)
    assert shown.open_entry("3.1")
    settle()
    return shown


def own(session: Session, section: str) -> str | None:
    text = session.evaluation.report_texts.get(section)
    return None if text is None else text.text


# ---- text
def test_text_is_saved_after_the_pause_and_undo_is_the_programs_own(page: ReportPage, session: Session) -> None:
    page.sheet.go_to_section("3.1.3")
    type_text("Äldre hörs på ön.")
    assert own(session, "3.1.3") is None
    QTest.qWait(PAUSE_MS + 200)
    assert own(session, "3.1.3") == "Äldre hörs på ön."
    press(Key.Key_Z, CTRL)
    assert own(session, "3.1.3") is None
    assert page.sheet.editors["3.1.3"].area.text() == ""
    press(Key.Key_Y, CTRL)
    assert page.sheet.editors["3.1.3"].area.text() == "Äldre hörs på ön."


def test_text_is_kept_exactly_with_line_breaks_and_hard_spaces(page: ReportPage, session: Session) -> None:
    page.sheet.go_to_section("3.1.1")
    text = "Rad ett\r\n- punkt\u00a0två\n\n<b>5 < 6</b> =1+1 😀"
    QApplication.clipboard().setText(text)
    press(Key.Key_V, CTRL)
    page.flush()
    assert own(session, "3.1.1") == text.replace("\r\n", "\n")
    page.open_entry("3.2")
    page.open_entry("3.1")
    assert page.sheet.editors["3.1.1"].area.text() == text.replace("\r\n", "\n")


def test_another_page_and_another_tab_save_what_was_typed(
    page: ReportPage, session: Session, window: MainWindow
) -> None:
    page.sheet.go_to_section("3.1.2")
    type_text("ett")
    page.open_entry("3.2")
    assert own(session, "3.1.2") == "ett"
    page.sheet.go_to_section("3.2.1")
    type_text("två")
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(SCORING))
    assert own(session, "3.2.1") == "två"


def test_a_full_disk_keeps_the_page_and_its_text(
    page: ReportPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    monkeypatch.setattr(session, "change", refuse)
    page.sheet.go_to_section("3.1.1")
    type_text("kvar")
    page.open_entry("3.2")
    assert page.sheet.entry is not None
    assert page.sheet.entry.id == "3.1"
    assert page.sheet.editors["3.1.1"].area.text() == "kvar"
    assert page.banners.banner(SUBJECT) is not None
    monkeypatch.undo()
    assert page.flush()
    assert own(session, "3.1.1") == "kvar"


def test_a_change_made_elsewhere_shows_without_moving_the_cursor(page: ReportPage, session: Session) -> None:
    session.set("report_text", "3.1.4", {"text": "gammal text"})
    page.sheet.go_to_section("3.1.4")
    area = page.sheet.editors["3.1.4"].area
    cursor = area.textCursor()
    cursor.setPosition(3)
    area.setTextCursor(cursor)
    session.set("report_text", "3.1.4", {"text": "gammal text, med mera"})
    assert area.text() == "gammal text, med mera"
    assert area.textCursor().position() == 3


def test_the_standard_text_stands_there_until_somebody_writes(page: ReportPage, session: Session) -> None:
    page.open_entry("2")
    settle()
    editor = page.sheet.editors["2.1"]
    assert "Exempelköping kommun" in editor.standard.text()
    assert editor.standard.isVisible()
    editor.own_button.setFocus()
    press(Key.Key_Space)
    assert focused() is editor.area
    assert "{municipality}" in (own(session, "2.1") or "")
    assert not editor.standard.isVisible()
    assert "Exempelköping" in editor.area.toolTip()
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    page.outline.rows.setFocus()
    settle()
    assert editor.standard.isVisible()
    assert own(session, "2.1") in ("", None)


# ---- figures
def test_who_wrote_last_is_said_while_one_has_a_colleagues_text_in_hand(page: ReportPage, session: Session) -> None:
    session.author = "LB"
    session.set("report_text", "2.1", {"text": "LB:s text."})
    session.author = "KA"
    page.open_entry("2.1", write=True)
    settle()
    editor = page.sheet.editors["2.1"]
    assert editor.who.isVisible()
    assert editor.who.text().startswith("LB, ")
    type_text("x")
    page.flush()
    page.sheet.go_to_section("2.2")
    page.sheet.go_to_section("2.1")
    settle()
    assert not editor.who.isVisible(), "nobody needs it said of what they write themselves"


def test_the_box_shows_the_points_of_the_area_and_follows_them(page: ReportPage, session: Session) -> None:
    assert page.sheet.box.figures["1.3"] == "– av 30"
    assert page.sheet.box.figures["sum"] == "– av 100"
    session.set("consensus_score", "1.3", {"points": 24})
    session.set("consensus_score", "1.1", {"points": 0})
    assert page.sheet.box.figures["1.3"] == "24 av 30"
    assert page.sheet.box.figures["1.1"] == "0 av 20"
    assert page.sheet.box.figures["sum"] == "24 av 100"
    assert page.sheet.editors["3.1.3"].points.text() == "24 av 30"
    page.set_discreet(True)
    assert page.sheet.box.figures["sum"] == "•• av 100"
    assert page.sheet.editors["3.1.3"].points.text() == "•• av 30"


def test_points_that_change_while_the_tab_is_hidden_are_right_when_it_is_shown(
    page: ReportPage, session: Session, window: MainWindow
) -> None:
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(SCORING))
    session.set("consensus_score", "1.5", {"points": 22})
    window.desk.show_tab(window.desk.tab_named(REPORT))
    settle()
    assert page.sheet.box.figures["1.5"] == "22 av 30"


# ---- cards
def test_cards_are_written_one_after_the_other_by_keyboard(page: ReportPage, session: Session) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    for text in ("Öppna möten", "Råd för äldre"):
        type_text(text)
        press(Key.Key_Return)
    press(Key.Key_Escape)
    assert [f.text for f in session.evaluation.findings_of(1, "strength")] == ["Öppna möten", "Råd för äldre"]
    assert not page.sheet.strengths.new_card.isVisible()
    page.sheet.improvements.add_button.setFocus()
    press(Key.Key_Space)
    type_text("Följ upp på ön")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert [f.text for f in session.evaluation.findings_of(1, "improvement")] == ["Följ upp på ön"]
    assert page.sheet.strengths.count.text() == "2"


def test_a_card_that_is_not_finished_is_kept_after_the_pause_and_stands_once(
    page: ReportPage, session: Session
) -> None:
    press(Key.Key_N, CTRL | SHIFT)
    type_text("Halvskriven")
    QTest.qWait(PAUSE_MS + 200)
    assert [f.text for f in session.evaluation.findings.values()] == ["Halvskriven"]
    assert page.sheet.strengths.cards.rowCount() == 0
    page.outline.rows.setFocus()
    settle()
    assert page.sheet.strengths.cards.rowCount() == 1


@pytest.fixture
def cards(page: ReportPage, session: Session) -> ReportPage:
    """Area 1 with three strengths; the first is current."""
    for place, text in enumerate(("ett", "två", "tre")):
        values = {"kind": "strength", "area": 1, "text": text, "position": (place + 1) * 10}
        session.add("finding", values, row=f"f{place}")
    settle()
    page.sheet.strengths.show_card("f0")
    settle()
    return page


def order(session: Session) -> list[str]:
    return [f.text for f in session.evaluation.findings_of(1, "strength")]


def test_a_card_is_written_where_it_stands(cards: ReportPage, session: Session) -> None:
    press(Key.Key_F2)
    editor = focused()
    assert isinstance(editor, TextArea)
    assert editor.text() == "ett"
    press(Key.Key_End)
    type_text(" på ön")
    QTest.qWait(PAUSE_MS + 200)
    assert order(session)[0] == "ett på ön"
    press(Key.Key_Return)
    assert focused() is cards.sheet.strengths.list
    press(Key.Key_Z, CTRL)
    assert order(session)[0] == "ett"


def test_cards_are_moved_starred_and_deleted_by_key(cards: ReportPage, session: Session) -> None:
    press(Key.Key_Down, CTRL | SHIFT)
    assert order(session) == ["två", "ett", "tre"]
    type_text("*")
    assert session.evaluation.findings["f0"].gold_star
    assert "guldstjärna" in cards.sheet.strengths.cards.index_of("f0").data(Qt.ItemDataRole.AccessibleTextRole)
    press(Key.Key_Delete)
    assert order(session) == ["två", "tre"]
    banner = cards.banners.banner(DELETED_BANNER)
    assert banner is not None
    banner.buttons[0].click()
    settle()
    assert order(session) == ["två", "ett", "tre"]
    for _ in range(2):
        press(Key.Key_Z, CTRL)
    assert order(session) == ["ett", "två", "tre"]
    assert not session.evaluation.findings["f0"].gold_star


def test_a_card_emptied_is_deleted_and_undo_brings_it_back(cards: ReportPage, session: Session) -> None:
    press(Key.Key_Return)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    press(Key.Key_Return)
    assert order(session) == ["två", "tre"]
    press(Key.Key_Z, CTRL)
    assert order(session) == ["ett", "två", "tre"]


def test_a_card_is_as_high_as_its_text(cards: ReportPage, session: Session) -> None:
    column = cards.sheet.strengths
    before = column.list.height()
    session.set("finding", "f0", {"text": "ord " * 120})
    settle()
    assert column.list.height() > before + 60
    assert column.list.height() == column.list.content_height()


# ---- going about
def test_the_outline_opens_pages_and_enter_goes_to_the_text(page: ReportPage) -> None:
    page.outline.rows.setFocus()
    press(Key.Key_Down)
    assert page.sheet.entry is not None
    assert page.sheet.entry.id == "3.2"
    assert list(page.sheet.editors) == [f"3.2.{n}" for n in range(5)]
    page.outline.rows.setCurrentIndex(page.outline.outline.index_of("2.4"))
    assert page.sheet.entry.id == "2"
    press(Key.Key_Return)
    assert focused() is page.sheet.editors["2.4"].area


def test_alt_arrows_go_between_sections_and_areas(page: ReportPage) -> None:
    page.sheet.go_to_section("3.1.1")
    press(Key.Key_Right, ALT)
    assert focused() is page.sheet.editors["3.1.2"].area
    press(Key.Key_Left, ALT)
    assert focused() is page.sheet.editors["3.1.1"].area
    press(Key.Key_Down, ALT)
    assert page.sheet.entry is not None
    assert page.sheet.entry.id == "3.2"


def test_find_goes_through_texts_and_cards(cards: ReportPage, session: Session) -> None:
    session.set("report_text", "2.4", {"text": "Målen på ön följs upp."})
    session.set("report_text", "3.1.2", {"text": "Ön igen, och ön."})
    session.set("finding", "f1", {"text": "Råd på ön"})
    press(Key.Key_F, CTRL)
    type_text("ÖN")
    assert cards.finder.found.text() == "1 av 4"
    press(Key.Key_Return)
    assert cards.sheet.editors["2.4"].area.textCursor().selectedText() == "ön"
    press(Key.Key_Return)
    assert cards.sheet.editors["3.1.2"].area.textCursor().selectedText() == "Ön"
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert cards.finder.found.text() == "4 av 4"
    assert cards.sheet.strengths.cards.id_at(cards.sheet.strengths.list.currentIndex()) == "f1"
    press(Key.Key_Escape)
    assert not cards.finder.field.isVisible()


def test_what_a_read_report_says_against_itself_is_listed_and_crossed_off(page: ReportPage, session: Session) -> None:
    assert not page.remarks.isVisible()
    session.add("report_remark", {"kind": "heading", "area": 4, "message": "Rubriken anger 61, summan är 62."}, row="r")
    settle()
    part = page.side.parts.button("remarks")
    assert part.text() == "Inläst 1"
    part.click()
    assert page.remarks.isVisible()
    page.remarks.rows.setFocus()
    settle()
    assert page.sheet.entry is not None
    assert page.sheet.entry.id == "3.4"
    press(Key.Key_Delete)
    assert not session.evaluation.report_remarks
    assert not page.remarks.isVisible()
    assert page.side.shown == "check"
    press(Key.Key_Z, CTRL)
    assert part.isVisible()


def test_every_kind_of_row_can_be_gone_to(cards: ReportPage) -> None:
    cards.open_entry("1")
    assert cards.show_row("finding", "f2")
    assert cards.sheet.strengths.cards.id_at(cards.sheet.strengths.list.currentIndex()) == "f2"
    assert cards.show_row("report_text", "2.5")
    assert focused() is cards.sheet.editors["2.5"].area
    assert cards.show_row("sub_criterion", "8.4")
    assert focused() is cards.sheet.editors["3.8.4"].area
    assert not cards.show_row("note", "x")


def test_export_is_asked_of_the_window(page: ReportPage) -> None:
    asked: list[str] = []
    page.do.disconnect()
    page.do.connect(asked.append)
    page.export_button.click()
    assert asked == ["export"]
