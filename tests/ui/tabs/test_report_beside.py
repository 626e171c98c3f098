"""Rapport with what helps beside the text: the check, the evidence, bound figures, and cards that move."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMenu

from kompass_desktop.model.changes import setting
from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.check_walk import SUBJECT
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import INTERVIEWS, REPORT, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.report.page import ReportPage
from tests.ui.keys import CTRL, focused, press, show_tab, type_text

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, session: Session) -> ReportPage:
    """Rapport at area 1, with a note of the central managers about 1.3, said by a named HR manager of seven."""
    interview = session.add("interview", {"title": "Grupp 1", "role_group": "Centrala chefer"}, row="g1")
    for letter in "ABCDEFG":
        session.add("seat", {"interview": interview, "seat": letter, "role": f"roll {letter}"}, row=f"s{letter}")
    session.set("seat_name", "sC", {"name": "Hillevi Hemlig"})
    values = {"interview": interview, "text": "#13 + c: Ungdomsråd har egen budget", "author": "KA"}
    session.add("note", values, row="n1")
    session.change([*setting("report_text", "3.1.3", {"text": "Dialog sker."})])
    window.show_session(session)
    settle()
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(REPORT))
    shown = window.desk.page
    assert isinstance(shown, ReportPage)
    assert shown.open_entry("3.1")
    settle()
    return shown


def own(session: Session, section: str) -> str:
    text = session.evaluation.report_texts.get(section)
    return text.text if text is not None else ""


def rests(session: Session, row: str) -> frozenset[str]:
    return session.evaluation.supporting.get(row, frozenset())


# ---- evidence
def test_an_item_goes_in_as_a_sentence_by_role_and_the_section_rests_on_it(page: ReportPage, session: Session) -> None:
    page.sheet.go_to_section("3.1.3")
    page.side.turn_to("evidence")
    settle()
    assert page.side.parts.button("evidence").text() == "Underlag 1"
    page.side.evidence.rows.setFocus()
    page.side.evidence.rows.setCurrentIndex(page.side.evidence.model.index(1, 0))
    press(Key.Key_Return)
    assert own(session, "3.1.3") == "Dialog sker. Enligt centrala chefer: ungdomsråd har egen budget."
    assert "Hillevi" not in own(session, "3.1.3")
    assert rests(session, "3.1.3") == {"n1"}
    assert focused() is page.sheet.editors["3.1.3"].area
    type_text(" Bra.")
    page.flush()
    assert own(session, "3.1.3").endswith("budget. Bra.")
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert own(session, "3.1.3") == "Dialog sker."
    assert not rests(session, "3.1.3"), "the sentence and what it rests on are one step"


def test_a_sentence_stands_where_the_cursor_was(page: ReportPage, session: Session) -> None:
    session.set("report_text", "3.1.3", {"text": "Först. Sist."})
    settle()
    page.sheet.go_to_section("3.1.3")
    page.sheet.mark("3.1.3", 6, 0)
    focused().setFocus()
    page.side.turn_to("evidence")
    page.side.evidence.rows.setFocus()
    page.side.evidence.rows.setCurrentIndex(page.side.evidence.model.index(1, 0))
    press(Key.Key_Return)
    assert own(session, "3.1.3") == "Först. Enligt centrala chefer: ungdomsråd har egen budget. Sist."


def test_a_group_of_two_is_never_named(page: ReportPage, session: Session) -> None:
    for letter in "CDEFG":
        session.delete("seat", f"s{letter}")
    page.beside.show_section("3.1.3")
    page.beside.put_in("note", "n1")
    assert "Enligt en intervju: ungdomsråd" in own(session, "3.1.3")
    assert "centrala" not in own(session, "3.1.3")


def test_space_rests_the_text_on_an_item_and_again_takes_that_back(page: ReportPage, session: Session) -> None:
    page.sheet.go_to_section("3.1.3")
    page.side.turn_to("evidence")
    rows = page.side.evidence.rows
    rows.setFocus()
    rows.setCurrentIndex(page.side.evidence.model.index(1, 0))
    press(Key.Key_Space)
    assert rests(session, "3.1.3") == {"n1"}
    said = page.side.evidence.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("används här")
    press(Key.Key_Space)
    assert not rests(session, "3.1.3")


def test_a_card_in_hand_rests_on_evidence(page: ReportPage, session: Session) -> None:
    session.add("finding", {"kind": "strength", "area": 1, "text": "Ungdomsråd", "sub_criterion": "1.3"}, row="f1")
    page.side.turn_to("evidence")
    page.sheet.show_card("f1")
    settle()
    assert "Ungdomsråd" in page.side.evidence.about.text()
    page.side.evidence.rows.setFocus()
    page.side.evidence.rows.setCurrentIndex(page.side.evidence.model.index(1, 0))
    press(Key.Key_Return)
    assert rests(session, "f1") == {"n1"}
    assert own(session, "3.1.3") == "Dialog sker.", "a card gets no sentence"


# ---- the check
def test_the_check_stands_beside_the_text_and_a_key_mends(page: ReportPage, session: Session) -> None:
    for sub in session.catalogue.area(1).sub_criteria:
        session.set("consensus_score", sub.code, {"points": sub.max_points // 2, "rationale": "Skäl"})
    session.set("report_text", "3.1.0", {"text": "Området får 61 poäng av 100."})
    page.side.check.remarks.look()
    told = [t for t in page.side.check.remarks.told if t.remark.rule == "number_not_in_model"]
    assert len(told) == 1
    assert "61" in told[0].message
    page.side.check.show_remark(told[0])
    page.side.check.rows.setFocus()
    press(Key.Key_Return)
    assert page.sheet.editors["3.1.0"].area.textCursor().selectedText() == "61"
    page.side.check.show_remark(told[0])
    page.side.check.rows.setFocus()
    press(Key.Key_Return, CTRL)
    assert "{" in own(session, "3.1.0")
    assert "61" not in own(session, "3.1.0")
    assert not [t for t in page.side.check.remarks.told if t.remark.rule == "number_not_in_model"]
    press(Key.Key_Z, CTRL)
    assert own(session, "3.1.0") == "Området får 61 poäng av 100."


def test_f4_goes_from_remark_to_remark_in_whatever_tab_they_belong_to(
    page: ReportPage, session: Session, window: MainWindow
) -> None:
    for sub in session.catalogue.sub_criteria:
        session.set("consensus_score", sub.code, {"points": 1, "rationale": "Skäl" if sub.code != "1.1" else ""})
    show_tab(window, INTERVIEWS)
    desk = window.desk
    assert desk is not None
    seen: list[str] = []
    for _ in range(60):
        press(Key.Key_F4)
        assert desk.page is not None
        banner = desk.page.banners.banner(SUBJECT)
        assert banner is not None
        seen.append(banner.sentence)
        if "motivering" in banner.sentence:
            break
    assert seen[0].startswith("1 av ")
    assert len(set(seen)) == len(seen), "each once"
    assert desk.tabs[desk.tab].id == SCORING
    page.session.set("consensus_score", "1.1", {"rationale": "Nu skriven"})
    press(Key.Key_F4)
    assert desk.page is not None
    banner = desk.page.banners.banner(SUBJECT)
    assert banner is not None
    assert "1.1 saknar" not in banner.sentence


def test_f4_says_when_there_is_nothing_to_say(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    press(Key.Key_F4)
    assert window.desk is not None
    assert window.desk.page is not None
    banner = window.desk.page.banners.banner(SUBJECT)
    assert banner is not None
    assert banner.kind == "good"


# ---- figures
def test_a_bound_figure_is_read_as_its_value_and_written_as_a_field(page: ReportPage, session: Session) -> None:
    session.set("consensus_score", "1.3", {"points": 24})
    session.set("report_text", "3.1.3", {"text": "Poängen är {points_1.3} av 30."})
    settle()
    editor = page.sheet.editors["3.1.3"]
    assert editor.filled.isVisible()
    assert editor.filled.text() == "Poängen är 24 av 30."
    session.set("consensus_score", "1.3", {"points": 25})
    settle()
    assert editor.filled.text() == "Poängen är 25 av 30."
    editor.filled.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert focused() is editor.area
    assert editor.area.text() == "Poängen är {points_1.3} av 30."
    type_text(" Klart.")
    page.sheet.go_to_section("3.1.1")
    settle()
    assert own(session, "3.1.3") == "Poängen är {points_1.3} av 30. Klart."
    assert editor.filled.text() == "Poängen är 25 av 30. Klart."


def menu_entries(menu: QMenu) -> dict[str, object]:
    found: dict[str, object] = {}
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found |= menu_entries(below)
        else:
            found[action.text()] = action
    return found


def test_ctrl_i_binds_a_figure_where_the_cursor_stands(page: ReportPage, session: Session) -> None:
    session.set("consensus_score", "1.3", {"points": 24})
    page.sheet.go_to_section("3.1.3")
    press(Key.Key_I, CTRL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = menu_entries(menu)
    chosen = next(action for words, action in entries.items() if words.startswith("24") and "1.3" in words)
    chosen.trigger()  # type: ignore[attr-defined]
    menu.close()
    settle()
    page.flush()
    assert own(session, "3.1.3") == "Dialog sker.{points_1.3}"


# ---- cards
def test_an_improvement_becomes_a_recommendation_which_outlives_it(page: ReportPage, session: Session) -> None:
    session.add("finding", {"kind": "improvement", "area": 1, "text": "Följ upp dialogen"}, row="f1")
    settle()
    page.sheet.improvements.cards.recommend("f1")  # type: ignore[attr-defined]
    assert "rekommenderas" in page.sheet.improvements.cards.words(session.evaluation.findings["f1"])
    page.open_entry("2.5")
    settle()
    cards = page.sheet.recommendations.cards
    (row,) = cards.ids
    assert cards.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Rekommendation 1: Följ upp dialogen")
    session.delete("finding", "f1")
    assert session.evaluation.recommendations[row].improvement == ""
    assert cards.ids == [row]
    press(Key.Key_Z, CTRL)
    assert session.evaluation.recommendations[row].improvement == "f1"


def test_recommendations_are_written_ordered_and_deleted_by_keyboard(page: ReportPage, session: Session) -> None:
    page.open_entry("2.5")
    settle()
    page.sheet.recommendations.add_button.setFocus()
    press(Key.Key_Space)
    for words in ("Börja med uppföljning", "Sedan utbildning"):
        type_text(words)
        press(Key.Key_Return)
    press(Key.Key_Escape)
    assert [r.text for r in session.evaluation.ordered_recommendations] == ["Börja med uppföljning", "Sedan utbildning"]
    page.sheet.recommendations.show_card(page.sheet.recommendations.cards.ids[1])
    settle()
    press(Key.Key_Up, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [r.text for r in session.evaluation.ordered_recommendations] == ["Sedan utbildning", "Börja med uppföljning"]
    press(Key.Key_Delete)
    assert [r.text for r in session.evaluation.ordered_recommendations] == ["Börja med uppföljning"]


def test_a_card_moves_to_another_area_and_turns_over(page: ReportPage, session: Session) -> None:
    session.add(
        "finding", {"kind": "strength", "area": 1, "text": "Bra", "gold_star": True, "sub_criterion": "1.3"}, row="f1"
    )  # fmt: skip
    settle()
    cards = page.sheet.strengths.cards
    cards.turn_over("f1")  # type: ignore[attr-defined]
    finding = session.evaluation.findings["f1"]
    assert (finding.kind, finding.gold_star, finding.sub_criterion) == ("improvement", False, "1.3")
    page.sheet.improvements.cards.move_to_area("f1", 4)  # type: ignore[attr-defined]
    finding = session.evaluation.findings["f1"]
    assert (finding.area, finding.sub_criterion) == (4, None)
    assert page.sheet.improvements.cards.index_of("f1") == QModelIndex()
