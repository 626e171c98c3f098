"""Resultat: the same figures as bars, radar, strip and tables, always computed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage

from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import RESULTS, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.results.page import ResultsPage
from tests.ui.keys import ALT, press

TEXT = Qt.ItemDataRole.AccessibleTextRole


def results(window: MainWindow, session: Session) -> ResultsPage:
    """The tab Resultat of an evaluation, shown."""
    if window.desk is None:
        window.show_session(session)
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(RESULTS))
    settle()
    page = window.desk.page
    assert isinstance(page, ResultsPage)
    return page


def test_without_points_one_sentence_and_one_button_lead_to_the_scores(window: MainWindow, session: Session) -> None:
    page = results(window, session)
    assert page.empty.isVisible()
    assert page.empty.button is not None
    assert page.empty.button.hasFocus()
    press(Qt.Key.Key_Space)
    assert window.desk is not None
    assert window.desk.tab == window.desk.tab_named(SCORING)


def test_the_charts_appear_with_the_first_points_and_say_their_figures(window: MainWindow, session: Session) -> None:
    page = results(window, session)
    session.set("consensus_score", "1.1", {"points": 12})
    settle()
    assert page.part.profile.bars.isVisible()
    for chart in (page.part.profile.bars, page.part.profile.radar):
        said = QAccessible.queryAccessibleInterface(chart)
        assert said.role() == QAccessible.Role.Chart
        assert "12 av 100" in said.text(QAccessible.Text.Description)
        assert "8 Chefs- och ledarskap samt medarbetarskap: inga poäng" in said.text(QAccessible.Text.Description)


def test_charts_strip_tables_and_dock_never_disagree(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    scored.set("consensus_score", "1.3", {"points": 29})
    settle()
    totals = consensus_totals(scored.evaluation)
    strip = [page.part.strip_model.index(0, column).data(TEXT) for column in range(10)]
    assert strip[1:9] == ["–" if a.points is None else str(a.points) for a in totals.areas]
    assert strip[9] == str(totals.total)
    page.bar.segment.button("tables").click()
    settle()
    table = {
        page.full_model.index(r, 0).data(TEXT): page.full_model.index(r, 2).data(TEXT)
        for r in range(page.full_model.rowCount())
    }
    assert table["1.3"] == "29"
    assert table["1"] == str(totals.area(1).points)
    assert window.desk is not None
    assert window.desk.dock.content is not None
    assert window.desk.dock.content.totals == totals


def test_a_half_scored_evaluation_says_so_and_blank_is_no_zero(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    assert page.bar.coverage.text() == "24 av 36 delområden bedömda; summorna gäller dem"
    last = page.part.area_model.rowCount() - 1
    assert page.part.area_model.index(last, 1).data(TEXT) == "Totalt, av bedömda"
    assert page.part.area_model.index(7, 2).data(TEXT) == "–"
    assert page.part.area_model.index(7, 4).data(TEXT) == "–"


def test_alt_t_shows_the_charts_as_a_table_and_back(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    page.focus_start()
    settle()
    press(Qt.Key.Key_T, ALT)
    assert page.part.area_table.isVisible()
    assert not page.part.profile.isVisible()
    assert page.part.area_table.hasFocus()
    press(Qt.Key.Key_T, ALT)
    assert page.part.profile.isVisible()


def test_the_tables_hold_every_area_and_sub_criterion_and_the_total(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    page.bar.segment.button("tables").click()
    settle()
    assert page.full_table.isVisible()
    catalogue = scored.catalogue
    assert page.full_model.rowCount() == len(catalogue.areas) + len(catalogue.sub_criteria) + 1


def test_hidden_results_are_up_to_date_when_they_are_shown_again(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(SCORING))
    scored.set("consensus_score", "1.1", {"points": 20})
    settle()
    before = page.part.area_model.index(0, 2).data(TEXT)
    results(window, scored)
    assert (
        page.part.area_model.index(0, 2).data(TEXT) == str(consensus_totals(scored.evaluation).area(1).points) != before
    )


def test_discreet_mode_hides_charts_and_tables(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    press(Qt.Key.Key_F10)
    assert page.hidden.isVisible()
    assert not page.paper.isVisible()
    press(Qt.Key.Key_F10)
    assert page.paper.isVisible()


def test_the_picture_of_the_charts_is_saved_whole(window: MainWindow, scored: Session, tmp_path: Path) -> None:
    page = results(window, scored)
    page.pictures.save(tmp_path / "profil")
    image = QImage(str(tmp_path / "profil.png"))
    assert image.width() == 2 * page.part.profile.width()
    banner = page.banners.banner("image")
    assert banner is not None
    assert banner.kind == "good"
    assert sorted(p.name for p in tmp_path.glob("*.png")) == ["profil.png"]


def test_a_picture_that_cannot_be_saved_is_said_with_a_way_out(
    window: MainWindow, scored: Session, tmp_path: Path
) -> None:
    page = results(window, scored)
    page.pictures.save(tmp_path / "finns inte" / "profil.png")
    banner = page.banners.banner("image")
    assert banner is not None
    assert banner.kind == "bad"
    assert "finns inte" in banner.sentence
    assert [b.accessibleName() for b in banner.buttons] == ["Välj annan plats…"]


@pytest.mark.parametrize("width", [1366, 700])
def test_the_radar_never_stands_without_the_bars(window: MainWindow, scored: Session, width: int) -> None:
    page = results(window, scored)
    window.resize(width, 600)
    settle()
    assert page.part.profile.bars.isVisible()
    assert page.part.profile.radar.isVisible() == (page.part.profile.width() >= 880)
