"""No word is cut: on every tab and in every dialog, on a small laptop, with large text and in a language of long words.

What finds cut words is itself tried on faults that are put there on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QTabBar, QWidget

from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.translation import SWEDISH, use_language
from kompass_desktop.ui.widgets.labels import Label
from tests.ui.clipping import clipped
from tests.ui.every_dialog import every_dialog
from tests.ui.example_window import example_window
from tests.ui.stretching import speaking_stretched

SCREEN = QRect(0, 0, 1366, 728)
"""A small laptop, less the bar of the system."""
OVERVIEW = {"en": "Overview", "nb": "Oversikt"}
LARGE, STRETCHED = "text at 200 %", "words half as long again"


@pytest.fixture(params=["text at 100 %", LARGE, STRETCHED, "en", "nb"])
def example(
    request: pytest.FixtureRequest, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The window with the invented example, as it is set."""
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: SCREEN)
    with ExitStack() as stack:
        if request.param == STRETCHED:
            stack.enter_context(speaking_stretched(qapp))
        if request.param == LARGE:
            theme.set_text_scale(2.0)
        if request.param in ("en", "nb"):
            use_language(qapp, request.param)
            stack.callback(use_language, qapp, SWEDISH)
        window = stack.enter_context(example_window())
        assert window.bar.tabs.tabText(0) == OVERVIEW.get(request.param, window.bar.tabs.tabText(0))
        yield window


def test_no_word_is_cut_on_any_tab(example: MainWindow) -> None:
    desk = example.desk
    assert desk is not None
    cut: dict[str, list[str]] = {}
    for number, tab in enumerate(desk.tabs):
        desk.show_tab(number)
        settle()
        cut[tab.id] = clipped(example)
    example.close_evaluation()
    settle()
    cut["start"] = clipped(example)
    assert {place: words for place, words in cut.items() if words} == {}
    assert len(cut) == 10


def test_no_word_is_cut_in_any_dialog_and_each_has_room_on_the_screen(
    example: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut: dict[str, list[str]] = {}

    def look(name: str, dialog: QWidget) -> None:
        cut[name] = clipped(dialog)
        if dialog.width() > SCREEN.width() or dialog.height() > SCREEN.height():
            cut[name].append(f"{dialog.width()} x {dialog.height()} px, more than the screen has")

    came = every_dialog(example, tmp_path, monkeypatch, look)
    assert {place: words for place, words in cut.items() if words} == {}
    assert {"disputes", "take_in", "history", "library", "passphrase", "import_report", "import_workbook"} < set(came)
    assert len(came) > 25


# ---- that it finds what is cut
@pytest.fixture
def paper(qapp: QApplication, theme: Theme) -> Iterator[QWidget]:
    """An empty window."""
    made = QWidget()
    made.resize(600, 400)
    yield made
    made.deleteLater()


def said(paper: QWidget) -> list[str]:
    paper.show()
    settle()
    return clipped(paper)


def test_what_has_room_is_not_told_of(paper: QWidget) -> None:
    for place, words in enumerate((QLabel("Ett ord"), QPushButton("Spara"), QCheckBox("Med namn"))):
        words.setParent(paper)
        words.move(10, 10 + 60 * place)
        words.adjustSize()
    assert said(paper) == []


def test_a_label_that_is_too_narrow_is_found(paper: QWidget) -> None:
    QLabel("Sammanfattande kommentarer", paper).setGeometry(10, 10, 60, 30)
    assert ["needs" in words for words in said(paper)] == [True]


def test_wrapped_words_that_are_too_low_are_found(paper: QWidget) -> None:
    Label("Ett glömt lösenord går inte att återfå. " * 3, wrap=True, parent=paper).setGeometry(10, 10, 200, 40)
    assert ["40 px high" in words for words in said(paper)] == [True]


def test_one_long_word_that_cannot_be_wrapped_is_found(paper: QWidget) -> None:
    Label("Personuppgiftsbiträdesavtal", wrap=True, parent=paper).setGeometry(10, 10, 60, 60)
    assert ["60 px wide" in words for words in said(paper)] == [True]


def test_a_button_that_is_squeezed_is_found(paper: QWidget) -> None:
    QPushButton("Förhandsgranska", paper).setGeometry(10, 10, 50, 30)
    assert ["Förhandsgranska" in words for words in said(paper)] == [True]


def test_a_check_box_that_is_squeezed_is_found(paper: QWidget) -> None:
    QCheckBox("Markera felstavade ord", paper).setGeometry(10, 10, 60, 30)
    assert ["felstavade" in words for words in said(paper)] == [True]


def test_a_choice_whose_words_do_not_fit_is_found(paper: QWidget) -> None:
    choice = QComboBox(paper)
    choice.addItem("Utan anteckningar och namn")
    choice.setGeometry(10, 10, 80, 30)
    assert ["Utan anteckningar" in words for words in said(paper)] == [True]


def test_a_tab_that_lies_outside_its_bar_is_found(paper: QWidget) -> None:
    bar = QTabBar(paper)
    bar.setUsesScrollButtons(False)
    bar.setExpanding(False)
    for words in ("Översikt", "Webb och sociala medier"):
        bar.addTab(words)
    bar.setGeometry(10, 10, 120, 40)
    assert any("Webb" in words for words in said(paper))


def test_words_outside_of_what_is_around_them_are_found(paper: QWidget) -> None:
    inside = QWidget(paper)
    inside.setGeometry(10, 10, 100, 100)
    beside, under = QLabel("Bredvid", inside), QLabel("Under", inside)
    beside.setGeometry(70, 10, 100, 30)
    under.setGeometry(10, 90, 80, 30)
    assert ["side" in words or "below" in words for words in said(paper)] == [True, True]
