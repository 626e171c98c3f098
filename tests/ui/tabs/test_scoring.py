"""Bedömning as it is used: points by keyboard, reasons, finding and hiding."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kompass_desktop.model.findings import STRENGTH
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import DiskFull
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.saving import SUBJECT
from kompass_desktop.ui.main_window.tab_list import RESULTS, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.score_table import ROW, Col
from kompass_desktop.ui.tabs.scoring.page import ScoringPage
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.evidence_rows import Line
from kompass_desktop.ui.widgets.saved_sign import NOT_SAVED, SAVED, SAVING
from tests.ui.keys import ALT, CTRL, focused, press, show_tab, type_text

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, session: Session) -> ScoringPage:
    """Bedömning for the consensus of an evaluation without points, with the focus in the table at 1.1."""
    window.show_session(session)
    settle()
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(SCORING))
    shown = window.desk.page
    assert isinstance(shown, ScoringPage)
    shown.focus_start()
    settle()
    return shown


def points(session: Session, code: str) -> int | None:
    return session.evaluation.consensus_score(code).points


def test_digits_go_straight_into_the_cell_and_enter_moves_on(page: ScoringPage, session: Session) -> None:
    type_text("15")
    assert points(session, "1.1") == 15
    press(Key.Key_Return)
    assert page.view.current_code == "1.2"
    type_text("8")
    press(Key.Key_Down)
    assert points(session, "1.2") == 8
    assert page.view.current_code == "1.3"


def test_every_key_is_kept_at_once_and_the_sums_follow_it(
    page: ScoringPage, session: Session, window: MainWindow
) -> None:
    type_text("1")
    assert points(session, "1.1") == 1
    assert window.desk is not None
    assert window.desk.dock.content is not None
    assert window.desk.dock.content.totals.total == 1
    type_text("5")
    assert window.desk.dock.content.totals.total == 15
    assert page.table.totals.area(1).points == 15
    area_row = page.table.index(0, Col.POINTS)
    assert area_row.data(Qt.ItemDataRole.AccessibleTextRole) == "15"


def test_a_number_begun_anew_replaces_the_one_that_stood_there(page: ScoringPage, session: Session) -> None:
    session.set("consensus_score", "1.1", {"points": 12})
    type_text("7")
    assert points(session, "1.1") == 7
    press(Key.Key_Down)
    press(Key.Key_Up)
    type_text("9")
    assert points(session, "1.1") == 9


def test_page_up_and_down_go_by_five_and_stop_at_the_ends(page: ScoringPage, session: Session) -> None:
    press(Key.Key_PageUp)
    assert points(session, "1.1") == 5
    for _ in range(4):
        press(Key.Key_PageUp)
    assert points(session, "1.1") == session.catalogue.sub_criterion("1.1").max_points
    for _ in range(9):
        press(Key.Key_PageDown)
    assert points(session, "1.1") == 0


def test_going_down_from_blank_stays_blank(page: ScoringPage, session: Session) -> None:
    press(Key.Key_PageDown)
    assert points(session, "1.1") is None


def test_home_gives_zero_end_gives_max_and_x_gives_blank(page: ScoringPage, session: Session) -> None:
    press(Key.Key_Home)
    assert points(session, "1.1") == 0
    press(Key.Key_End)
    assert points(session, "1.1") == session.catalogue.sub_criterion("1.1").max_points
    type_text("x")
    assert points(session, "1.1") is None
    press(Key.Key_Home)
    press(Key.Key_Delete)
    assert points(session, "1.1") is None


def test_blank_is_not_zero_in_what_is_shown_and_counted(page: ScoringPage, session: Session) -> None:
    press(Key.Key_Home)
    assert page.table.totals.total == 0
    assert page.coverage.whole_text() == "1 av 36 bedömda, 35 kvar"
    type_text("x")
    assert page.table.totals.total is None
    assert page.coverage.whole_text() == "0 av 36 bedömda, 36 kvar"


def test_points_over_max_are_not_kept_but_stay_to_be_seen(page: ScoringPage, session: Session) -> None:
    session.set("consensus_score", "1.1", {"points": 12})
    type_text("35")
    assert points(session, "1.1") == 12
    assert page.entry.typed("1.1") == "35"
    assert "35" in page.hint.text()
    assert "0–20" in page.hint.text()
    press(Key.Key_Down)
    assert page.entry.typed("1.1") == "35"
    press(Key.Key_Up)
    press(Key.Key_Escape)
    assert page.entry.typed("1.1") is None
    assert points(session, "1.1") == 12
    assert "PgUp" in page.hint.text()


def test_backspace_takes_the_last_digit_and_the_last_of_all_leaves_a_blank(page: ScoringPage, session: Session) -> None:
    session.set("consensus_score", "1.1", {"points": 15})
    press(Key.Key_Backspace)
    assert points(session, "1.1") == 1
    press(Key.Key_Backspace)
    assert points(session, "1.1") is None


def test_letters_and_signs_change_nothing(page: ScoringPage, session: Session) -> None:
    before = session.evaluation
    type_text("åb-+,.")
    assert session.evaluation == before


def test_undo_takes_a_typed_number_back_as_one_step_and_redo_makes_it_again(
    page: ScoringPage, session: Session
) -> None:
    type_text("15")
    press(Key.Key_Down)
    press(Key.Key_Z, CTRL)
    assert points(session, "1.1") is None
    press(Key.Key_Y, CTRL)
    assert points(session, "1.1") == 15


def test_arrows_pass_over_areas_and_over_the_ends(page: ScoringPage) -> None:
    press(Key.Key_Up)
    assert page.view.current_code == "1.1"
    for _ in range(5):
        press(Key.Key_Down)
    assert page.view.current_code == "2.1"
    for _ in range(60):
        press(Key.Key_Down)
    assert page.view.current_code == "8.4"


def test_own_points_are_each_evaluators_own(page: ScoringPage, session: Session, window: MainWindow) -> None:
    page.mode.button("own").click()
    page.who.setCurrentIndex(page.who.findData("KA"))
    page.focus_start()
    settle()
    type_text("9")
    assert session.evaluation.individual_score("1.1", "KA").points == 9
    assert points(session, "1.1") is None
    assert window.desk is not None
    assert window.desk.dock.content is not None
    assert window.desk.dock.content.totals.total == 9
    assert "KA" in window.desk.dock.content.whose
    page.who.setCurrentIndex(page.who.findData("LB"))
    settle()
    assert page.table.totals.total is None
    assert session.author == "LB"


def test_the_dock_shows_the_consensus_again_in_other_tabs(
    page: ScoringPage, session: Session, window: MainWindow
) -> None:
    page.mode.button("own").click()
    page.who.setCurrentIndex(page.who.findData("KA"))
    settle()
    type_text("9")
    assert window.desk is not None
    assert window.desk.dock.content is not None
    assert window.desk.dock.content.totals.total == 9
    show_tab(window, RESULTS)
    assert window.desk is not None
    assert window.desk.dock.content is not None
    assert window.desk.dock.content.whose == ""
    assert window.desk.dock.content.totals.total is None


def test_somebody_can_say_who_they_are_when_there_are_no_evaluators(window: MainWindow, make_session) -> None:  # type: ignore[no-untyped-def]
    session = make_session("ensam", people=False)
    window.show_session(session)
    settle()
    show_tab(window, SCORING)
    page = window.desk.page if window.desk else None
    assert isinstance(page, ScoringPage)
    page.mode.button("own").click()
    page.focus_start()
    settle()
    press(Key.Key_Return)
    assert page.who_am_i.row.error
    type_text("Åsa Ö")
    press(Key.Key_Return)
    assert list(session.evaluation.evaluators) == ["Åsa Ö"]
    assert session.author == "Åsa Ö"
    type_text("4")
    assert session.evaluation.individual_score("1.1", "Åsa Ö").points == 4


def test_a_reason_is_kept_after_a_pause_and_belongs_to_its_sub_criterion(
    page: ScoringPage, session: Session, qtbot
) -> None:  # type: ignore[no-untyped-def]
    page.rationale.setFocus()
    type_text("Återkoppling sker")
    assert page.rationale.unsaved
    qtbot.waitUntil(lambda: not page.rationale.unsaved, timeout=3000)
    assert session.evaluation.consensus_score("1.1").rationale == "Återkoppling sker"
    press(Key.Key_Escape)
    assert focused() is page.view
    press(Key.Key_Down)
    assert page.rationale.text() == ""
    press(Key.Key_Up)
    assert page.rationale.text() == "Återkoppling sker"


def test_leaving_the_field_keeps_the_reason_without_waiting(page: ScoringPage, session: Session) -> None:
    page.rationale.setFocus()
    type_text("Inga effekter än")
    page.view.setFocus()
    settle()
    assert session.evaluation.consensus_score("1.1").rationale == "Inga effekter än"


def test_a_reason_can_be_undone_and_made_again(page: ScoringPage, session: Session) -> None:
    page.rationale.setFocus()
    type_text("Prov")
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    assert session.evaluation.consensus_score("1.1").rationale == ""
    assert page.rationale.text() == ""
    page.rationale.setFocus()
    type_text("Nytt")
    press(Key.Key_Escape)
    assert session.evaluation.consensus_score("1.1").rationale == "Nytt"


def test_the_saved_sign_says_saving_while_a_reason_waits(page: ScoringPage, window: MainWindow) -> None:
    page.rationale.setFocus()
    type_text("a")
    assert window.bar.sign.state == SAVING
    page.rationale.flush()
    settle()
    assert window.bar.sign.state == SAVED
    assert window.bar.sign.words.startswith("Sparat ")


def test_when_the_disk_is_full_the_reason_stays_and_can_be_saved_later(
    page: ScoringPage, session: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full. Frigör plats och försök igen; det du skrivit finns kvar.")

    page.rationale.setFocus()
    with monkeypatch.context() as no_room:
        no_room.setattr(session, "change", full)
        type_text("Viktigt")
        page.rationale.flush()
        settle()
        assert session.evaluation.consensus_score("1.1").rationale == ""
        assert page.rationale.text() == "Viktigt"
        banner = page.banners.banner(SUBJECT)
        assert banner is not None
        assert "Disken är full" in banner.sentence
        assert [b.accessibleName() for b in banner.buttons] == ["Försök igen", "Spara en kopia på annan plats…"]
        assert window.bar.sign.state == NOT_SAVED
    again = page.banners.banner(SUBJECT)
    assert again is not None
    again.buttons[0].click()
    settle()
    assert session.evaluation.consensus_score("1.1").rationale == "Viktigt"
    assert page.banners.banner(SUBJECT) is None
    assert window.bar.sign.state == SAVED


def test_points_that_the_disk_refused_stay_typed_and_are_kept_when_it_can_again(
    page: ScoringPage, session: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    with monkeypatch.context() as no_room:
        no_room.setattr(session, "set", full)
        type_text("7")
        assert points(session, "1.1") is None
        assert page.entry.typed("1.1") == "7"
        assert window.bar.sign.state == NOT_SAVED
    assert page.flush()
    assert points(session, "1.1") == 7


def test_sealed_points_are_refused_in_words_and_left_alone(page: ScoringPage, session: Session) -> None:
    session.set("individual_score", "1.1/KA", {"points": 3})
    session.set("seal", "KA", {"sealed": True})
    session.author = "KA"
    page.author_changed()
    page.mode.button("own").click()
    page.focus_start()
    settle()
    type_text("9")
    assert session.evaluation.individual_score("1.1", "KA").points == 3
    assert "förseglat" in page.hint.text()


def test_next_without_points_goes_round_and_says_when_there_is_none(window: MainWindow, scored: Session) -> None:
    window.show_session(scored)
    settle()
    show_tab(window, SCORING)
    page = window.desk.page if window.desk else None
    assert isinstance(page, ScoringPage)
    first_blank = scored.catalogue.codes[24]
    assert page.view.current_code == first_blank
    page.view.go_to("1.1")
    press(Key.Key_J, CTRL)
    assert page.view.current_code == first_blank
    for code in scored.catalogue.codes[24:]:
        scored.set("consensus_score", code, {"points": 1})
    settle()
    assert not page.next_blank.isEnabled()
    assert page.coverage.whole_text() == "Alla 36 bedömda"


def test_ctrl_g_and_two_digits_go_to_a_sub_criterion(page: ScoringPage, window: MainWindow) -> None:
    press(Key.Key_G, CTRL)
    type_text("74")
    assert page.view.current_code == "7.4"
    assert focused() is page.view
    press(Key.Key_G, CTRL)
    type_text("19")
    assert window.deeds.code_prompt.isVisible()
    assert "1.9" in window.deeds.code_prompt.said.text()
    press(Key.Key_Escape)
    assert not window.deeds.code_prompt.isVisible()
    assert page.view.current_code == "7.4"


def test_alt_and_arrows_go_by_sub_criterion_and_by_area(page: ScoringPage) -> None:
    press(Key.Key_Right, ALT)
    assert page.view.current_code == "1.2"
    press(Key.Key_Down, ALT)
    assert page.view.current_code == "2.1"
    press(Key.Key_Left, ALT)
    assert page.view.current_code == "1.5"
    press(Key.Key_Up, ALT)
    assert page.view.current_code == "8.1"


def test_finding_shows_only_what_matches_and_enter_goes_there(page: ScoringPage) -> None:
    press(Key.Key_F, CTRL)
    type_text("dialog")
    shown = [
        page.table.code_at(page.table.index(r, 0)) for r in range(page.table.rowCount()) if not page.view.isRowHidden(r)
    ]
    assert shown == ["", "1.3"]
    press(Key.Key_Return)
    assert page.view.current_code == "1.3"
    assert focused() is page.view
    assert not any(page.view.isRowHidden(r) for r in range(page.table.rowCount()))


def test_finding_nothing_hides_all_and_esc_brings_everything_back(page: ScoringPage) -> None:
    press(Key.Key_F, CTRL)
    type_text("finns inte här")
    assert all(page.view.isRowHidden(r) for r in range(page.table.rowCount()))
    assert page.find_field.accessibleDescription().startswith("0 ")
    press(Key.Key_Escape)
    assert not any(page.view.isRowHidden(r) for r in range(page.table.rowCount()))
    assert page.view.current_code == "1.1"


def test_evidence_of_the_chosen_sub_criterion_stands_beside_it_with_its_sources(
    page: ScoringPage, session: Session
) -> None:
    interview = session.add("interview", {"title": "Grupp 1"})
    session.add(
        "note", {"interview": interview, "text": "#11 + c: Ungdomsråd har egen budget", "author": "KA", "stage": "done"}
    )
    document = session.add("document", {"title": "Riktlinje för dialog"})
    session.add("quote", {"document": document, "page": 7, "text": "Dialog ska ske årligen"}, row="q1")
    session.set("routing", "q1/1.1", {"belongs": True})
    settle()
    assert page.evidence.of("1.1").counts == (1, 1, 0)
    assert page.evidence.of("1.1").stages == (0, 0, 1, 0, 0)
    sources = page.table.index_of("1.1", Col.SOURCES).data(Qt.ItemDataRole.AccessibleTextRole)
    assert sources == "Underlag: intervju 1, dokument 1"
    assert not page.view.isColumnHidden(Col.STAGE)
    words = [
        page.panel.model.index(r, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for r in range(page.panel.model.rowCount())
    ]
    assert any("Ungdomsråd har egen budget" in w and "plats C" in w for w in words)
    assert any("Dialog ska ske årligen" in w and "s. 7" in w for w in words)
    session.set("routing", "q1/1.1", {"belongs": False})
    settle()
    sources = page.table.index_of("1.1", Col.SOURCES).data(Qt.ItemDataRole.AccessibleTextRole)
    assert sources == "Underlag: intervju 1, bara en källa"


def test_our_guiding_questions_stand_under_the_evidence(page: ScoringPage, session: Session) -> None:
    words = [
        page.panel.model.index(r, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for r in range(page.panel.model.rowCount())
    ]
    assert "Stödfrågor 1.1" in words
    assert set(session.catalogue.sub_criterion("1.1").questions) <= set(words)


def test_discreet_mode_hides_every_figure_and_locks_the_cells(window: MainWindow, scored: Session) -> None:
    window.show_session(scored)
    settle()
    show_tab(window, SCORING)
    page = window.desk.page if window.desk else None
    assert isinstance(page, ScoringPage)
    page.view.go_to("1.1")
    before = scored.evaluation
    press(Key.Key_F10)
    type_text("9")
    assert scored.evaluation == before
    assert "dold" in page.hint.text()
    assert not page.rationale.isVisible()
    for r in range(page.table.rowCount()):
        said = page.table.index(r, Col.POINTS).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.endswith("dold"), said
    press(Key.Key_F10)
    assert page.table.index(0, Col.POINTS).data(Qt.ItemDataRole.AccessibleTextRole) == "50"


def test_a_screen_reader_is_told_whose_points_for_what_of_how_many_and_how_many_now(
    page: ScoringPage, session: Session
) -> None:
    session.set("consensus_score", "1.3", {"points": 24})
    settle()
    index = page.table.index_of("1.3")
    title = session.catalogue.sub_criterion("1.3").title
    wanted = f"Gemensam poäng för 1.3 {title}, max 30, nu 24"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == wanted
    table = QAccessible.queryAccessibleInterface(page.view)
    said = {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}
    assert wanted in said


def test_only_the_rows_that_changed_are_repainted(page: ScoringPage, session: Session) -> None:
    touched: list[int] = []
    page.table.dataChanged.connect(lambda top, bottom: touched.extend(range(top.row(), bottom.row() + 1)))
    session.set("consensus_score", "2.1", {"points": 3})
    area, row = page.table.index_of("2.1").row() - 1, page.table.index_of("2.1").row()
    assert set(touched) == {area, row}


def test_what_others_change_is_shown_without_disturbing_what_is_typed(page: ScoringPage, session: Session) -> None:
    type_text("99")
    session.set("consensus_score", "1.2", {"points": 4})
    settle()
    assert page.entry.typed("1.1") == "99"
    assert page.table.index_of("1.2").data(ROW).points == 4
    assert consensus_totals(session.evaluation).total == 4


def test_a_number_that_cannot_be_kept_waits_for_its_evaluator_to_come_back(page: ScoringPage) -> None:
    page.mode.button("own").click()
    page.who.setCurrentIndex(page.who.findData("KA"))
    page.focus_start()
    settle()
    type_text("99")
    page.who.setCurrentIndex(page.who.findData("LB"))
    assert page.entry.typed("1.1") is None
    page.who.setCurrentIndex(page.who.findData("KA"))
    assert page.entry.typed("1.1") == "99"


def test_a_title_has_a_tooltip_only_where_it_is_cut(page: ScoringPage, window: MainWindow) -> None:
    index = page.table.index_of("3.4", Col.TITLE)
    window.resize(1600, 768)
    settle()
    assert page.view._tip(index) == ""
    window.resize(700, 600)
    settle()
    assert page.table.index_of("3.4", Col.TITLE).data(Qt.ItemDataRole.DisplayRole) in page.view._tip(index)
    assert page.view._tip(page.table.index_of("3.4", Col.POINTS)) == ""


@pytest.fixture
def with_evidence(page: ScoringPage, session: Session) -> ScoringPage:
    """Bedömning at 1.1 with a strength noted in an interview and done, a doubt noted, and a quotation."""
    interview = session.add("interview", {"title": "Grupp 1"})
    for text, stage in (("#11 + c: Ungdomsråd har egen budget", "done"), ("#11 ? vem följer upp", None)):
        session.add("note", {"interview": interview, "text": text, "author": "KA", "stage": stage})
    document = session.add("document", {"title": "Riktlinje för dialog"})
    session.add("quote", {"document": document, "page": 7, "text": "Dialog ska ske årligen"}, row="q1")
    session.set("routing", "q1/1.1", {"belongs": True})
    settle()
    return page


def evidence_words(page: ScoringPage) -> list[str]:
    model = page.panel.model
    rows = [model.index(r, 0).data(ROW) for r in range(model.rowCount())]
    return [row.words for row in rows if isinstance(row, Line) and row.icon != "circle-help"]


def test_evidence_is_filtered_by_source_sign_and_stage(with_evidence: ScoringPage) -> None:
    choices = with_evidence.panel.choices
    assert choices.button.accessibleName() == "Allt underlag"
    everything = {"Ungdomsråd har egen budget", "vem följer upp", "Dialog ska ske årligen"}
    assert set(evidence_words(with_evidence)) == everything
    choices.choose("source", "D")
    assert evidence_words(with_evidence) == ["Dialog ska ske årligen"]
    choices.choose("source", "I")
    choices.choose("sign", "?")
    assert evidence_words(with_evidence) == ["vem följer upp"]
    assert choices.button.accessibleName() == "Intervju, ? följ upp"
    choices.choose("stage", "done")
    assert evidence_words(with_evidence) == ["Inget av underlaget är av det slag som är valt."]
    assert choices.isVisible(), "the way back out of a choice that leaves nothing"
    choices.choose("sign", "")
    assert evidence_words(with_evidence) == ["Ungdomsråd har egen budget"]
    for field in ("source", "stage"):
        choices.choose(field, "")
    assert set(evidence_words(with_evidence)) == everything


def test_a_choice_stays_when_the_sub_criterion_changes_and_hides_where_there_is_nothing(
    with_evidence: ScoringPage,
) -> None:
    panel = with_evidence.panel
    panel.choices.choose("source", "D")
    press(Key.Key_Down)
    assert with_evidence.view.current_code == "1.2"
    assert not panel.choices.isVisible()
    press(Key.Key_Up)
    assert panel.choices.isVisible()
    assert evidence_words(with_evidence) == ["Dialog ska ske årligen"]


def test_a_strength_can_be_made_to_rest_on_an_item_and_undo_takes_it_back(
    with_evidence: ScoringPage, session: Session
) -> None:
    strength = session.add("finding", {"area": 1, "kind": STRENGTH, "text": "Unga får vara med & bestämma"})
    settle()
    panel = with_evidence.panel
    index = next(
        panel.model.index(r, 0)
        for r in range(panel.model.rowCount())
        if getattr(panel.model.index(r, 0).data(ROW), "row", "") == "q1"
    )
    entry = next(e for e in panel.entries(index) if "Unga får" in e[0])
    assert entry[0] == "Styrka: Unga får vara med && bestämma"
    entry[2]()
    settle()
    assert session.evaluation.supporting[strength] == {"q1"}
    assert "använt i 1" in panel.model.index(index.row(), 0).data(ROW).where
    assert next(e for e in panel.entries(index) if "Unga får" in e[0])[0].startswith("✓ ")
    session.undo()
    settle()
    assert strength not in session.evaluation.supporting
    assert "använt" not in panel.model.index(index.row(), 0).data(ROW).where


def test_enter_on_evidence_opens_the_row_behind_it_also_an_answer(
    window: MainWindow, page: ScoringPage, session: Session
) -> None:
    session.add("answer", {"question": "1.1 Hur hörs unga?", "text": "Genom ungdomsrådet"}, row="s1")
    session.set("routing", "s1/1.1", {"belongs": True})
    settle()
    page.panel.list.setFocus()
    page.panel.list.setCurrentIndex(page.panel.model.index(1, 0))
    press(Key.Key_Return)
    settle()
    assert window.desk is not None
    assert window.desk.tabs[window.desk.tab].id == "web"
    assert window.desk.page is not None
    assert window.desk.page.isAncestorOf(focused())


def test_the_current_row_stays_in_sight_when_the_text_grows_or_the_window_shrinks(
    window: MainWindow, page: ScoringPage, theme: Theme
) -> None:
    page.view.go_to("4.2")
    for resize in (lambda: theme.set_text_scale(2.0), lambda: window.resize(1024, 720)):
        resize()
        settle()
        row = page.view.visualRect(page.view.currentIndex())
        assert page.view.viewport().rect().intersects(row), row
    assert page.view.current_code == "4.2"


def test_the_report_text_of_a_sub_criterion_can_rest_on_an_item(with_evidence: ScoringPage, session: Session) -> None:
    panel = with_evidence.panel
    index = panel.model.index(1, 0)
    item = index.data(ROW).row

    def told() -> tuple[str, Callable[[], None]]:
        words, _, does = panel.entries(index)[-1]
        return words, does

    assert told()[0] == "Rapporttext 3.1.1"
    told()[1]()
    settle()
    assert session.evaluation.supporting["3.1.1"] == {item}
    assert told()[0] == "✓ Rapporttext 3.1.1"
    told()[1]()
    settle()
    assert "3.1.1" not in session.evaluation.supporting
