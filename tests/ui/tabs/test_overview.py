"""Översikt and Täckning as they are used: what they say, where they lead, and that they follow every change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kompass_desktop.model.details import DETAILS_ROW
from kompass_desktop.model.visit import planned_topic_id
from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import DOCUMENTS, INTERVIEWS, OVERVIEW, SCORING, VISIT
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.coverage_table import FIRST_GROUP, FIRST_SOURCE
from kompass_desktop.ui.tabs.overview.page import COVERAGE, OverviewPage
from kompass_desktop.ui.theme.theme import Theme
from tests.ui.keys import focused, press, show_tab

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, session: Session) -> OverviewPage:
    """Översikt of an evaluation with two groups, some evidence and some points."""
    for row, group, day in (("g1", "centrala chefer", "2026-10-06"), ("g2", "fackliga", "2199-10-07")):
        session.add("interview", {"title": row, "role_group": group, "date": day, "start": "09:00"}, row=row)
    for n, (interview, text) in enumerate((("g1", "#13 + a"), ("g1", "#13 - b"), ("g2", "#13 så"), ("g2", "#22 ? x"))):
        session.add("note", {"interview": interview, "text": text, "written_at": n}, row=f"n{n}")
    session.add("document", {"title": "HUT", "status": "requested"}, row="d")
    session.add("quote", {"document": "d", "text": "ord"}, row="q")
    session.set("routing", "q/1.3", {"belongs": True})
    session.set("consensus_score", "1.3", {"points": 20, "rationale": "Skäl"})
    session.set("planned_topic", planned_topic_id("g1", "2.2"), {"asked": True})
    window.show_session(session)
    show_tab(window, OVERVIEW)
    assert window.desk is not None
    shown = window.desk.page
    assert isinstance(shown, OverviewPage)
    settle()
    return shown


def cell(page: OverviewPage, code: str, column: int) -> tuple[int, bool, bool]:
    """What stands in a cell of Täckning: count, denied, planned."""
    found = page.table.cell(page.table.index_of(code).siblingAtColumn(column))
    assert found is not None
    return found.count, found.denied, found.planned


def test_the_tiles_show_each_area_and_follow_every_point(page: OverviewPage, session: Session) -> None:
    assert page.tiles.tiles[0].words() == "20 av 100 poäng, 1 av 5 bedömda"
    assert page.tiles.tiles[1].words() == "inga poäng ännu"
    session.set("consensus_score", "2.1", {"points": 0})
    settle()
    assert page.tiles.tiles[1].words() == "0 av 100 poäng, 1 av 4 bedömda"


def test_a_tile_leads_to_its_area_by_keyboard(page: OverviewPage, window: MainWindow) -> None:
    assert focused() is page.tiles.tiles[0]
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert window.desk is not None
    assert window.desk.tab == window.desk.tab_named(SCORING)
    assert getattr(window.desk.page, "view").current_code == "2.1"  # noqa: B009


def test_the_cards_say_what_is_left_what_comes_and_who_has_what(page: OverviewPage) -> None:
    tasks = [line.words for line in page.tasks._model.lines]
    assert tasks[0] == "34 delområden saknar underlag"
    assert "1 sak att följa upp" in tasks
    assert "1 begärt dokument har inte kommit" in tasks
    coming = [line.words for line in page.coming._model.lines]
    assert coming == ["g2"]
    who = [(line.words, line.under) for line in page.people._model.lines]
    assert who == [("KA", "0 av 36 poäng  ·  0 anteckningar"), ("LB", "0 av 36 poäng  ·  0 anteckningar")]


def test_a_task_leads_to_its_first_place(page: OverviewPage, window: MainWindow) -> None:
    lines = page.tasks._model.lines
    number = next(i for i, line in enumerate(lines) if "följa upp" in line.words)
    page.tasks.list.setFocus()
    page.tasks.list.setCurrentIndex(page.tasks._model.index(number, 0))
    press(Key.Key_Return)
    assert window.desk is not None
    assert window.desk.tab == window.desk.tab_named(INTERVIEWS)


def test_coverage_counts_sources_and_groups_and_marks_gaps_and_contradictions(
    page: OverviewPage, session: Session
) -> None:
    page.mode.button(COVERAGE).click()
    settle()
    assert page.view.hasFocus()
    assert [cell(page, "1.3", FIRST_SOURCE + n)[0] for n in range(3)] == [3, 1, 0]
    assert cell(page, "1.3", FIRST_GROUP) == (2, False, False)
    assert cell(page, "1.3", FIRST_GROUP + 1) == (1, False, False)
    assert cell(page, "2.2", FIRST_GROUP) == (0, False, True)
    session.set("note", "n2", {"contradicts": True})
    settle()
    assert cell(page, "1.3", FIRST_GROUP + 1) == (1, True, False)
    words = page.table.words(page.table.index_of("1.3").siblingAtColumn(FIRST_GROUP + 1))
    assert words.endswith("fackliga: 1, motsägs av andra")
    session.delete("note", "n0")
    session.set("routing", "n1/4.4", {"belongs": True})
    settle()
    assert cell(page, "1.3", FIRST_SOURCE)[0] == 2
    assert cell(page, "4.4", FIRST_GROUP)[0] == 1


def test_a_group_that_comes_or_is_renamed_gets_its_column(page: OverviewPage, session: Session) -> None:
    session.add("interview", {"title": "g3", "role_group": "enhetschefer"}, row="g3")
    settle()
    heads = [page.table.headerData(c, Qt.Orientation.Horizontal) for c in range(FIRST_GROUP, page.table.columnCount())]
    assert heads == ["Centrala chefer", "Fackliga", "Enhetschefer"]
    session.set("interview", "g1", {"role_group": "direktörer"})
    settle()
    assert cell(page, "1.3", FIRST_GROUP) == (2, False, False)


def test_enter_in_a_cell_leads_to_that_groups_interview_and_sub_criterion(
    page: OverviewPage, window: MainWindow
) -> None:
    page.mode.button(COVERAGE).click()
    page.view.setCurrentIndex(page.table.index_of("2.2").siblingAtColumn(FIRST_GROUP + 1))
    press(Key.Key_Return)
    assert window.desk is not None
    assert window.desk.tab == window.desk.tab_named(INTERVIEWS)
    assert getattr(window.desk.page, "interview") == "g2"  # noqa: B009
    assert getattr(window.desk.page, "code") == "2.2"  # noqa: B009
    show_tab(window, OVERVIEW)
    page.view.setCurrentIndex(page.table.index_of("2.2").siblingAtColumn(FIRST_SOURCE + 1))
    press(Key.Key_Return)
    assert window.desk.tab == window.desk.tab_named(DOCUMENTS)


def test_discreet_mode_hides_the_points_of_the_tiles(page: OverviewPage) -> None:
    press(Key.Key_F10)
    assert {tile.words() for tile in page.tiles.tiles} == {"Poängen är dold"}
    press(Key.Key_F10)
    assert page.tiles.tiles[0].words().startswith("20 av 100")


def test_a_hidden_overview_catches_up_when_it_is_shown(
    page: OverviewPage, window: MainWindow, session: Session
) -> None:
    show_tab(window, SCORING)
    session.set("consensus_score", "8.1", {"points": 5})
    show_tab(window, OVERVIEW)
    assert page.tiles.tiles[7].words().startswith("5 av 100")


def test_everything_finds_its_place_in_a_narrow_window_with_large_text(
    page: OverviewPage, window: MainWindow, theme: Theme
) -> None:
    window.resize(700, 600)
    theme.set_text_scale(1.5)
    settle()
    tiles = page.tiles.tiles
    assert all(tile.width() >= theme.px(180) for tile in tiles)
    assert len({tile.geometry().topLeft().toTuple() for tile in tiles}) == 8


def test_a_new_evaluation_says_where_to_begin_until_it_has_begun(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    show_tab(window, OVERVIEW)
    assert window.desk is not None
    page = window.desk.page
    assert isinstance(page, OverviewPage)
    groups, checklist = "Lägg in grupperna som ska intervjuas", "Lägg in checklistan för webben"
    assert [line.words for line in page.tasks._model.lines] == [groups, "Begär eller lägg till styrdokument", checklist]
    assert page.coming.nothing.text() == "Inga intervjuer är inlagda ännu."
    session.add("document", {"title": "HUT", "status": "received"}, row="d")
    settle()
    assert [line.words for line in page.tasks._model.lines] == [groups, checklist]
    page.tasks.list.setFocus()
    page.tasks.list.setCurrentIndex(page.tasks._model.index(0, 0))
    press(Key.Key_Return)
    assert window.desk.tab == window.desk.tab_named(VISIT)


def test_a_task_names_each_place_once(page: OverviewPage, session: Session) -> None:
    for note in ("n0", "n1", "n2"):
        session.set("note", note, {"contradicts": True})
    settle()
    said = next(line.under for line in page.tasks._model.lines if "motsägs" in line.words)
    assert said == "g1, 1 till"


def test_a_municipality_that_calls_itself_kommun_is_not_called_so_twice(page: OverviewPage, session: Session) -> None:
    session.set("evaluation", DETAILS_ROW, {"municipality": "Nybro kommun"})
    settle()
    assert page.title.text() == "Nybro kommun"
