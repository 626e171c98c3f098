"""The tour by keyboard: five steps of real work in a copy of the example, each recognised when it is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import INTERVIEWS, RESULTS, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.widgets.banner import Banner
from tests.ui.keys import CTRL, focused, press, show_tab, type_text

Key = Qt.Key


@pytest.fixture
def touring(window: MainWindow) -> MainWindow:
    """The window in the first step, reached from the start screen."""
    window.start.tour.setFocus()
    press(Key.Key_Return)
    return window


def banner(window: MainWindow) -> Banner | None:
    assert window.desk is not None
    assert window.desk.page is not None
    return window.desk.page.banners.banner("tour")


def said(window: MainWindow) -> str:
    found = banner(window)
    return found.sentence if found is not None else ""


def shown_tab(window: MainWindow) -> str:
    assert window.desk is not None
    return window.desk.tabs[window.desk.tab].id


def test_the_five_steps_are_done_by_doing_them(touring: MainWindow) -> None:
    window = touring
    assert window.desk is not None
    assert shown_tab(window) == INTERVIEWS
    assert said(window).startswith("1 av 5. Skriv #13 +")
    total = window.desk.session.evaluation
    type_text("#13 + Ungdomsrådet har egen budget")
    press(Key.Key_Return)
    window.desk.flush()
    settle()
    assert said(window).startswith("2 av 5.")
    assert "Ctrl+6" in said(window)
    show_tab(window, SCORING)
    assert said(window).startswith("3 av 5.")
    press(Key.Key_G, CTRL)
    type_text("13")
    settle()
    type_text("25")
    press(Key.Key_Return)
    settle()
    assert window.desk.session.evaluation.consensus_scores != total.consensus_scores
    assert said(window).startswith("4 av 5.")
    show_tab(window, RESULTS)
    assert said(window).startswith("5 av 5.")
    found = banner(window)
    assert found is not None
    found.buttons[1].click()
    settle()
    assert banner(window) is None
    assert window.helping.tour is None


def test_a_step_is_shown_wherever_one_goes_and_leads_back(touring: MainWindow) -> None:
    show_tab(touring, RESULTS)
    found = banner(touring)
    assert found is not None
    assert found.sentence.startswith("1 av 5.")
    found.buttons[0].click()
    settle()
    assert shown_tab(touring) == INTERVIEWS
    assert said(touring).startswith("1 av 5.")


def test_steps_are_left_out_by_the_same_button(touring: MainWindow) -> None:
    for number in range(1, 5):
        found = banner(touring)
        assert found is not None
        assert found.sentence.startswith(f"{number} av 5.")
        found.buttons[-1].click()
        settle()
    assert said(touring).startswith("5 av 5.")


def test_closing_the_banner_ends_the_tour_and_work_goes_on(touring: MainWindow) -> None:
    found = banner(touring)
    assert found is not None
    found.close_button.click()
    settle()
    assert touring.helping.tour is None
    show_tab(touring, SCORING)
    assert banner(touring) is None
    assert focused().isVisible()


def test_closing_the_evaluation_ends_the_tour(touring: MainWindow) -> None:
    press(Key.Key_W, CTRL)
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert touring.desk is None
    assert touring.helping.tour is None
