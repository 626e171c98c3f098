"""Områden and Tänk om: one area by its sub-criteria, and trying other points without anything being kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kompass_desktop.model.charts import Polygon, Rect
from kompass_desktop.services.dumping import dump
from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import REPORT, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.area_detail import Col
from kompass_desktop.ui.tabs.results.page import ResultsPage
from tests.ui.keys import ALT, CTRL, press, type_text
from tests.ui.tabs.test_results import results

TEXT = Qt.ItemDataRole.AccessibleTextRole


def areas(window: MainWindow, session: Session) -> ResultsPage:
    """Resultat, area by area."""
    page = results(window, session)
    page.bar.segment.button("areas").click()
    page.focus_start()
    settle()
    return page


def shown(page: ResultsPage, column: int = Col.POINTS) -> list[str]:
    """A column of the area's table."""
    return [page.areas.table.index(r, column).data() for r in range(page.areas.table.rowCount())]


def logged(session: Session) -> tuple[int, object]:
    """What would be other if anything had been written: how many changes there are, and the whole state."""
    return session.file.file.count_entries(), dump(session.evaluation, session.versions)


# ---- one area
def test_an_area_is_shown_by_its_sub_criteria_with_points_of_max(window: MainWindow, scored: Session) -> None:
    page = areas(window, scored)
    subs = scored.catalogue.area(1).sub_criteria
    assert shown(page) == [*(str(s.max_points // 2) for s in subs), str(sum(s.max_points // 2 for s in subs))]
    said = page.areas.chart.accessibleDescription()
    for sub in subs:
        assert f"{sub.code} {sub.title}: {sub.max_points // 2} av {sub.max_points}" in said
    assert page.areas.points.text() == "50 av 100"
    assert page.areas.beside.text().startswith("−13 mot Sverigesnittet")


def test_alt_down_and_alt_up_go_through_the_areas_round_the_end(window: MainWindow, scored: Session) -> None:
    page = areas(window, scored)
    press(Qt.Key.Key_Down, ALT)
    assert page.areas.number == 2
    assert page.areas.title.text() == f"2 {scored.catalogue.area(2).title}"
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Up, ALT)
    assert page.areas.number == 8
    assert page.areas.points.text() == "– av 100"


def test_enter_on_a_line_and_a_click_on_a_bar_lead_to_the_points(window: MainWindow, scored: Session) -> None:
    page = areas(window, scored)
    assert window.desk is not None
    page.areas.view.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert window.desk.tab == window.desk.tab_named(SCORING)
    assert window.desk.page is not None
    assert window.desk.page.view.current_code == "1.2"  # type: ignore[attr-defined]
    window.desk.show_tab(window.desk.tab_named("results"))
    settle()
    chart = page.areas.chart
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(400, chart.height() - 60))
    settle()
    assert window.desk.page.view.current_code == "1.5"  # type: ignore[attr-defined]


def test_the_earlier_evaluation_stands_as_a_thin_bar_where_it_is_known(window: MainWindow, scored: Session) -> None:
    scored.set("earlier_score", "1.1", {"points": 12})
    scored.set("evaluation", "evaluation", {"earlier_year": 2021, "earlier_edition": "2020"})
    page = areas(window, scored)
    assert shown(page, Col.EARLIER) == ["12", "–", "–", "–", "–", "–"]
    assert page.areas.table.headerData(Col.EARLIER, Qt.Orientation.Horizontal) == "Exempelköping 2021"
    drawing = page.areas.chart.drawing()
    assert drawing is not None
    thin = [s for s in drawing.shapes if isinstance(s, Rect) and s.fill == "earlier" and s.y > 36]
    assert [s.height for s in thin] == [4]
    assert "Exempelköping 2021 12" in page.areas.chart.accessibleDescription()


@pytest.mark.parametrize("edition", ["2016", ""])
def test_sub_criteria_of_another_edition_are_never_compared(window: MainWindow, scored: Session, edition: str) -> None:
    scored.set("earlier_score", "1.1", {"points": 12})
    scored.set("evaluation", "evaluation", {"earlier_year": 2018, "earlier_edition": edition})
    page = areas(window, scored)
    assert page.areas.view.isColumnHidden(Col.EARLIER)
    assert "12" not in shown(page, Col.EARLIER)


def test_strengths_and_improvements_stand_beside_and_lead_to_the_report(window: MainWindow, scored: Session) -> None:
    scored.add("finding", {"kind": "strength", "area": 1, "text": "Öppna möten", "gold_star": True})
    scored.add("finding", {"kind": "improvement", "area": 1, "text": "Svag återkoppling"})
    page = areas(window, scored)
    model = page.areas.findings.list.model()
    said = [model.index(r, 0).data(TEXT) for r in range(model.rowCount())]
    assert said == ["Styrkor", "Guldstjärna: Öppna möten", "Förbättringsmöjligheter", "Svag återkoppling"]
    page.areas.findings.list.setFocus()
    press(Qt.Key.Key_Return)
    assert window.desk is not None
    assert window.desk.tab == window.desk.tab_named(REPORT)


# ---- trying other points
def test_tried_points_are_typed_as_in_the_score_table_and_never_written(window: MainWindow, scored: Session) -> None:
    page = areas(window, scored)
    before = logged(scored)
    assert window.desk is not None
    dock = window.desk.dock.content
    press(Qt.Key.Key_T, CTRL)
    assert page.areas.view.hasFocus()
    type_text("17")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_End)
    assert shown(page, Col.TRIED) == ["17", "10", "0", "10", "15", "52"]
    assert shown(page)[-1] == "50"
    type_text("x")
    assert shown(page, Col.TRIED)[3] == "5"
    assert logged(scored) == before
    assert window.desk.dock.content == dock, "the dock shows the real points"


def test_the_line_says_that_nothing_is_saved_and_what_it_would_come_to(window: MainWindow, scored: Session) -> None:
    page = areas(window, scored)
    press(Qt.Key.Key_T, CTRL)
    press(Qt.Key.Key_End)
    now = sum(s.max_points // 2 for s in scored.catalogue.sub_criteria[:24])
    assert page.try_line.isVisible()
    assert f"Tänk om – inget sparas.   {now + 10}, +10 mot nu" in page.try_line.line.label.text()
    page.try_line.again.click()
    settle()
    assert shown(page, Col.TRIED) == shown(page)
    assert f"{now}, lika med nu" in page.try_line.line.label.text()
    page.try_line.stop.click()
    settle()
    assert not page.try_line.isVisible()
    assert not page.what_if.on
    assert page.areas.view.isColumnHidden(Col.TRIED)


def test_a_number_over_max_is_said_and_not_tried(window: MainWindow, scored: Session) -> None:
    page = areas(window, scored)
    press(Qt.Key.Key_T, CTRL)
    said: list[str] = []
    page.announced.connect(said.append)
    type_text("99")
    assert "99 går inte: 1.1 ger 0–20 poäng" in page.try_line.line.label.text()
    assert said == ["99 går inte: 1.1 ger 0–20 poäng"]
    assert page.what_if.points("1.1") == 10
    press(Qt.Key.Key_Backspace)
    assert page.what_if.points("1.1") == 9
    press(Qt.Key.Key_Escape)
    assert page.what_if.typed("1.1") is None
    assert page.what_if.points("1.1") == 10
    assert page.areas.view.hasFocus()


def test_tried_points_are_a_dashed_outline_in_the_charts_and_a_row_of_their_own(
    window: MainWindow, scored: Session
) -> None:
    page = areas(window, scored)
    press(Qt.Key.Key_T, CTRL)
    press(Qt.Key.Key_End)
    page.bar.segment.button("profile").click()
    settle()
    drawing = page.part.profile.bars.drawing()
    assert drawing is not None
    outlines = [s for s in drawing.shapes if isinstance(s, Polygon) and s.dash and min(y for _, y in s.points) > 36]
    assert len(outlines) == 1, "only the area that is other than now"
    model = page.part.strip_model
    assert [model.index(r, 0).data() for r in range(3)] == ["Exempelköping 2026, av bedömda", "Tänk om", "Max"]
    assert model.index(1, 1).data() == "60"
    assert "1 Samspel mellan förtroendevalda och medborgare: 50 av 100, Tänk om 60" in (
        page.part.profile.bars.accessibleDescription()
    )
    assert page.try_line.isVisible()


def test_a_change_of_tried_points_is_said_with_the_new_total(window: MainWindow, scored: Session) -> None:
    page = areas(window, scored)
    press(Qt.Key.Key_T, CTRL)
    said: list[str] = []
    page.announced.connect(said.append)
    press(Qt.Key.Key_End)
    now = sum(s.max_points // 2 for s in scored.catalogue.sub_criteria[:24])
    assert said == [f"Område 1: 60, 3 under snittet. {now + 10}, +10 mot nu"]


def test_what_was_tried_is_forgotten_when_the_evaluation_is_shown_anew(window: MainWindow, scored: Session) -> None:
    page = areas(window, scored)
    press(Qt.Key.Key_T, CTRL)
    press(Qt.Key.Key_End)
    path = scored.path
    assert window.close_evaluation()
    from kompass_desktop.services.opening import open_evaluation

    window.show_session(open_evaluation(path))
    page = results(window, window.desk.session)  # type: ignore[union-attr]
    assert not page.what_if.on
    assert page.results is not None
    assert page.results.tried is None


def test_without_what_if_keys_change_nothing_in_the_table(window: MainWindow, scored: Session) -> None:
    page = areas(window, scored)
    before = logged(scored)
    page.areas.view.setFocus()
    type_text("7")
    press(Qt.Key.Key_End)
    assert logged(scored) == before
    assert not page.what_if.any
