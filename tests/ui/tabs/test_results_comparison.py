"""Jämförelse and Historia: beside what the points stand, what may not be compared, and what must be said of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from kompass_desktop.model.charts import Line, Polygon, Rect
from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.results.page import ResultsPage
from tests.ui.keys import ALT, press
from tests.ui.tabs.shelf import BEFORE, OTHER_EDITION, SAME, SINCE, Shelf
from tests.ui.tabs.test_results import results

TEXT, SHOWN = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole
TIP = Qt.ItemDataRole.ToolTipRole
POINTS = (74, 68, 73, 62, 60, 65, 64, 69)


@pytest.fixture
def whole(session: Session) -> Session:
    """An evaluation in which every area has its total of POINTS."""
    for area, points in zip(session.catalogue.areas, POINTS, strict=True):
        left = points
        for sub in area.sub_criteria:
            given = min(left, sub.max_points)
            session.set("consensus_score", sub.code, {"points": given})
            left -= given
    return session


def compared(window: MainWindow, session: Session, *shelf: object, mode: str = "comparison") -> ResultsPage:
    """Resultat with a library of its own, in a mode."""
    page = results(window, session)
    page.library = Shelf(*(shelf or (SAME, OTHER_EDITION)))  # type: ignore[arg-type]
    page.bar.segment.button(mode).click()
    page.refresh(None)
    settle()
    return page


def choose(page: ResultsPage, choice: str, with_what: str) -> None:
    """Chooses in one of the two lists, as a user does."""
    box = page.bar.mean if choice == "mean" else page.bar.other
    box.setCurrentIndex(box.findData(with_what))
    settle()


def row(page: ResultsPage, words: str, role: Qt.ItemDataRole = SHOWN) -> list[str]:
    """A line of the figures under the charts, by its first words."""
    model = page.part.strip_model
    lines = [[model.index(r, c).data(role) for c in range(model.columnCount())] for r in range(model.rowCount())]
    return next(line[1:] for line in lines if line[0] == words)


# ---- side by side
def test_the_newest_mean_of_the_edition_stands_beside_the_points_by_itself(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    assert page.bar.mean.currentText() == "Sverigesnitt april 2021"
    assert page.bar.other.currentText() == "Ingen annan"
    assert row(page, "Skillnad") == ["+11", "+3", "0", "−2", "−1", "+6", "−4", "+5", "+18"]
    assert whole.evaluation.details.compared_mean == ""


def test_a_difference_says_its_direction_in_words(window: MainWindow, whole: Session) -> None:
    said = row(compared(window, whole), "Skillnad", TEXT)
    assert said[0] == "11 poäng över snittet"
    assert said[2] == "lika med snittet"
    assert said[3] == "2 poäng under snittet"
    assert said[8] == "18 poäng över snittet"


def test_what_one_chooses_is_kept_in_the_evaluation_and_can_be_taken_back(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    choose(page, "other", "granne")
    assert whole.evaluation.details.compared_with == "granne"
    assert row(page, "Grannköping 2021")[-1] == "648"
    choose(page, "mean", "-")
    assert whole.evaluation.details.compared_mean == "-"
    assert page.part.strip_model.rowCount() == 3
    window.actions_.run("undo")
    settle()
    assert page.bar.mean.currentText() == "Sverigesnitt april 2021"


def test_every_figure_can_be_found_in_the_tree_of_assistive_technology(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    choose(page, "other", "granne")
    said = " ".join(words_of(page))
    for area, mean, other in zip(POINTS, (63, 65, 73, 64, 61, 59, 68, 64), SAME.areas.values(), strict=True):
        assert f"{area} av 100" in said
        assert f"Sverigesnitt april 2021 {mean}" in said
        assert f"Grannköping 2021 {other}" in said
    assert "Totalt: 535 av 800, Sverigesnitt april 2021 517, 18 poäng över snittet, Grannköping 2021 648" in said
    for difference in ("11 poäng över snittet", "2 poäng under snittet", "lika med snittet"):
        assert difference in said
    assert QAccessible.queryAccessibleInterface(page.part.profile.radar).role() == QAccessible.Role.Chart


def words_of(root: QWidget, visible: bool = True) -> list[str]:
    """Name and description of everything under a widget, and what the cells of its tables say and hold in tooltips."""
    found: list[str] = []
    for widget in [w for w in root.findChildren(QWidget) if w.isVisible() or not visible]:
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            found += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
        model = widget.model() if isinstance(widget, QAbstractItemView) else None
        if model is not None:
            cells = [model.index(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
            found += [str(cell.data(role) or "") for cell in cells for role in (TEXT, SHOWN, TIP)]
    return [words for words in found if words]


def test_mean_other_and_own_differ_in_form_and_not_only_in_colour(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    choose(page, "other", "granne")
    drawing = page.part.profile.bars.drawing()
    assert drawing is not None
    forms = {s.fill: (s.height, s.width > 3) for s in drawing.shapes if isinstance(s, Rect) and s.y > 36}
    assert forms == {"accent": (14, True), "mean": (23, False), "earlier": (4, True)}
    radar = page.part.profile.radar.drawing()
    assert radar is not None
    lines = {s.colour: (bool(s.dash), bool(s.tint)) for s in radar.shapes if isinstance(s, Polygon) and s.width > 1}
    assert lines == {"accent": (False, True), "mean": (True, False), "earlier": (False, False)}


def test_another_edition_is_compared_in_its_total_only_and_that_is_said(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    choose(page, "other", "dal")
    assert row(page, "Daldorf 2019") == ["–"] * 8 + ["603"]
    said = page.part.note.label.text()
    assert "annan utgåva (2016): bara totalen kan jämföras, med förbehåll" in said
    assert "Utgåvan för Daldorf 2019 är en slutsats av årtalet." in said
    drawing = page.part.profile.bars.drawing()
    assert drawing is not None
    assert not [s for s in drawing.shapes if isinstance(s, Rect) and s.fill == "earlier"]
    assert "Daldorf 2019 603" in page.part.profile.bars.accessibleDescription()


def test_the_reservations_name_period_number_and_edition_and_the_source_is_copied(
    window: MainWindow, whole: Session
) -> None:
    page = compared(window, whole)
    choose(page, "other", "granne")
    said = page.part.note.label.text()
    assert "517 är summan av åtta avrundade områdessnitt, inte ett publicerat totalsnitt." in said
    assert "Antalet kommuner anges inte." in said
    assert "Alla tre gäller utgåva 2020." in said
    page.part.note.source.click()
    banner = page.banners.banner("source")
    assert banner is not None
    assert "Sverigesnitt april 2021: Ett register" in banner.sentence
    banner.buttons[0].click()
    assert "Grannköping 2021: En rapport" in QGuiApplication.clipboard().text()


def test_what_the_library_lacks_is_said_and_nothing_wrong_is_shown(window: MainWindow, whole: Session) -> None:
    whole.set("evaluation", "evaluation", {"compared_with": "borta", "compared_mean": "ett-annat"})
    page = compared(window, whole)
    assert "finns inte i den här datorns bibliotek" in page.part.note.label.text()
    assert page.bar.other.currentText() == "Finns inte i biblioteket"
    assert page.part.strip_model.rowCount() == 1
    assert whole.evaluation.details.compared_with == "borta"


def test_the_mean_of_the_own_library_has_decimals_with_a_comma(window: MainWindow, whole: Session) -> None:
    page = results(window, whole)
    page.library = Shelf(own=(SAME, SINCE))
    page.bar.segment.button("comparison").click()
    page.refresh(None)
    choose(page, "mean", "own")
    assert row(page, "Bibliotekets snitt")[:2] == ["66,5", "68"]
    assert row(page, "Skillnad")[:2] == ["+7,5", "0"]
    assert "Snittet gäller 2 kommuner." in page.part.note.label.text()


def test_half_scored_areas_have_no_difference(window: MainWindow, scored: Session) -> None:
    page = compared(window, scored)
    differences = row(page, "Skillnad")
    assert differences[-1] == "–"
    assert differences[0] != "–"
    assert differences[7] == "–"
    assert page.part.note.label.text().startswith("24 av 36 delområden bedömda; summorna gäller dem. ")


def test_alt_t_shows_the_comparison_upright_with_the_same_figures(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    choose(page, "other", "granne")
    page.focus_start()
    press(Qt.Key.Key_T, ALT)
    assert page.part.compare_table.hasFocus()
    model = page.part.upright
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads[2:] == ["Exempelköping 2026", "Sverigesnitt april 2021", "Skillnad", "Grannköping 2021"]
    assert [model.index(0, c).data() for c in range(2, 6)] == ["74", "63", "+11", "73"]
    assert [model.index(8, c).data() for c in range(2, 6)] == ["535", "517", "+18", "648"]
    press(Qt.Key.Key_T, ALT)
    assert page.part.profile.isVisible()


def test_enter_on_an_area_of_the_comparison_opens_it(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    press(Qt.Key.Key_T, ALT)
    page.part.compare_table.selectRow(4)
    press(Qt.Key.Key_Return)
    assert page.bar.mode == "areas"
    assert page.areas.number == 5


# ---- the earlier evaluation
def test_the_earlier_evaluation_waits_until_one_has_sealed(window: MainWindow, whole: Session) -> None:
    whole.set("earlier_score", "total", {"points": 480})
    whole.set("evaluation", "evaluation", {"earlier_year": 2022, "earlier_edition": "2020"})
    whole.author = "KA"
    evaluator = next(iter(whole.evaluation.evaluators))
    whole.author = evaluator
    whole.set("individual_score", f"1.1/{evaluator}", {"points": 4})
    page = compared(window, whole)
    assert "Tidigare utvärdering visas när du har förseglat." in page.part.note.label.text()
    assert "480" not in " ".join(words_of(page))
    whole.set("seal", evaluator, {"sealed": True})
    settle()
    assert row(page, "Exempelköping 2022")[-1] == "480"


# ---- over the years
def test_history_shows_totals_by_year_and_areas_only_of_the_same_edition(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole, BEFORE, SINCE, SAME, mode="history")
    model = page.history.table
    lines = [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]
    assert [line[:2] for line in lines] == [["2018", "2016"], ["2022", "2020"], ["2026", "2020"]]
    assert lines[0][2:] == ["–"] * 8 + ["480"]
    assert lines[1][2:4] + lines[1][-1:] == ["60", "61", "500"]
    assert lines[2][-1] == "535"
    assert model.index(0, 2).data(TEXT) == (
        "Område 1 jämförs inte: utgåva 2016, där det heter Offentlighet och demokrati"
    )
    assert page.history.chart.accessibleDescription() == (
        "2018, utgåva 2016: 480; 2022, utgåva 2020: 500; 2026, utgåva 2020: 535"
    )
    drawing = page.history.chart.drawing()
    assert drawing is not None
    hollow = [s for s in drawing.shapes if isinstance(s, Polygon)]
    assert len(hollow) == 2, "one column and its sample in the legend"
    assert [s for s in drawing.shapes if isinstance(s, Line) and s.dash], "a mark between the editions"


def test_without_anything_earlier_history_offers_the_library(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole, SAME, mode="history")
    asked: list[str] = []
    window.actions_.carry_out({"library": lambda: asked.append("library")})
    assert page.history.empty.isVisible()
    page.focus_start()
    press(Qt.Key.Key_Return)
    assert asked == ["library"]


def test_alt_t_shows_history_as_its_table_alone(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole, BEFORE, mode="history")
    press(Qt.Key.Key_T, ALT)
    assert page.history.view.hasFocus()
    assert not page.history.chart.isVisible()
    press(Qt.Key.Key_T, ALT)
    assert page.history.chart.isVisible()


# ---- saying, hiding, fitting
def test_changed_points_are_said_once_with_their_distance_to_the_mean(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    page.focus_start()
    said: list[str] = []
    page.announced.connect(said.append)
    whole.set("consensus_score", "1.5", {"points": 6})
    whole.set("consensus_score", "1.5", {"points": 16})
    settle()
    assert said == ["Område 1: 86, 23 över snittet"]


def test_nothing_is_said_while_one_works_elsewhere(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    said: list[str] = []
    page.announced.connect(said.append)
    window.bar.tabs.setFocus()
    whole.set("consensus_score", "1.5", {"points": 6})
    settle()
    assert said == []


@pytest.mark.parametrize("mode", ["profile", "comparison", "areas", "history", "tables"])
def test_discreet_mode_leaves_no_figure_anywhere(window: MainWindow, whole: Session, mode: str) -> None:
    page = compared(window, whole, SAME, BEFORE, SINCE, mode=mode)
    page.what_if.turn(True)
    page.what_if.put("1.1", 3)
    settle()
    press(Qt.Key.Key_F10)
    said = " ".join(words_of(page, visible=False))
    labels = " ".join(label.text() for label in page.findChildren(QLabel))
    for figure in (*POINTS, 535, 517, 648, 500, 480):
        assert str(figure) not in said.replace("2026", "").replace("2022", ""), figure
        assert str(figure) not in labels.replace("2026", ""), figure


def test_the_dock_tells_the_distance_to_the_mean_once_everything_is_scored(window: MainWindow, whole: Session) -> None:
    page = compared(window, whole)
    assert window.desk is not None
    dock = window.desk.dock
    window.desk.beside.begin()
    settle()
    assert dock.content is not None
    assert dock.content.beside == "+18 mot Sverigesnittet"
    assert "535 av 800, +18 mot Sverigesnittet" in dock.words()
    choose(page, "mean", "-")
    assert dock.content.beside is None
    whole.set("evaluation", "evaluation", {"compared_mean": ""})
    whole.set("consensus_score", "1.1", {"points": None})
    settle()
    assert dock.content.beside is None


def test_the_library_is_not_read_before_the_window_stands(window: MainWindow, whole: Session) -> None:
    window.show_session(whole)
    assert window.desk is not None
    content = window.desk.dock.content
    assert content is not None
    assert content.beside == "", "its place is kept free"


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700), (700, 600), (560, 500)])
def test_the_toolbar_folds_by_what_fits(window: MainWindow, whole: Session, size: tuple[int, int]) -> None:
    page = compared(window, whole)
    choose(page, "other", "granne")
    window.resize(*size)
    settle()
    shown = [w for w in (page.bar.compare, page.bar.as_table, page.bar.picture) if w.isVisible()]
    assert len(shown) == 3
    for part in (*shown, page.bar.mode_widget()):
        corner = part.mapTo(page, part.rect().bottomRight())
        assert corner.x() <= page.width()
    assert QApplication.focusWidget() is None or page.bar.mode_widget().isVisible()
