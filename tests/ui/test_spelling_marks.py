"""Misspelt words get a line while one writes, and the menu says what may have been meant; nothing else is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kompass_desktop.services import spelling as speller_module
from kompass_desktop.services.resources import resource
from kompass_desktop.services.settings import Settings
from kompass_desktop.services.spelling import Speller
from kompass_desktop.services.spelling_words import WordList, read_words
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.spelling import PAUSE_MS, SETTING, Spelling, SpellingMarks
from kompass_desktop.ui.widgets.text_area import TextArea
from tests.ui.keys import press, type_text

Key = Qt.Key


@pytest.fixture(scope="module")
def words() -> WordList:
    """The words that the program ships."""
    return read_words(resource("spelling"), more=("kommun",))


@pytest.fixture
def marks(theme: Theme, words: WordList, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SpellingMarks]:
    """A field with marks, in a window, with the focus."""
    monkeypatch.setattr(speller_module, "load_speller", lambda: Speller(words, tmp_path / "ordlista.txt"))
    spelling = Spelling(Settings(tmp_path))
    window = QWidget()
    area = TextArea("Allmänt", parent=window)
    area.resize(600, 200)
    made = SpellingMarks(area, spelling, lambda: frozenset({"exempelköping"}))
    window.show()
    window.activateWindow()
    settle()
    spelling.wait()
    settle()
    area.setFocus()
    settle()
    yield made
    spelling.wait()
    window.hide()
    window.deleteLater()


def area_of(marks: SpellingMarks) -> TextArea:
    """The field."""
    assert isinstance(marks._area, TextArea)
    return marks._area


def marked(marks: SpellingMarks) -> list[str]:
    """The words that are marked now, and drawn so."""
    drawn = [selection.cursor.selectedText() for selection in area_of(marks).extraSelections()]  # type: ignore[attr-defined]
    assert drawn == [marks._word(place) for place in marks.marked]
    return drawn


def pause() -> None:
    """Waits as long as one does between two words."""
    QTest.qWait(PAUSE_MS + 50)
    settle()


def entry(menu: QMenu, words: str) -> Callable[[], None]:
    """The deed of an entry of a menu."""
    return next(action for action in menu.actions() if action.text() == words).trigger


def test_a_text_that_is_shown_is_marked_at_once(marks: SpellingMarks) -> None:
    area_of(marks).set_text("Komunen i Exempelköping 😀 följer uppp.\nAllt är bra.")
    settle()
    assert marked(marks) == ["Komunen", "uppp"]


def test_a_word_is_left_alone_while_it_is_typed_and_marked_when_one_goes_on(marks: SpellingMarks) -> None:
    type_text("Det är komu")
    pause()
    assert marked(marks) == []
    type_text("nen")
    pause()
    assert marked(marks) == []
    type_text(" ")
    pause()
    assert marked(marks) == ["komunen"]


def test_a_word_is_marked_when_the_cursor_or_the_focus_leaves_it(marks: SpellingMarks) -> None:
    type_text("uppp")
    pause()
    assert marked(marks) == []
    press(Key.Key_Home)  # the cursor still touches the word, but nobody types in it any more
    assert marked(marks) == ["uppp"]
    press(Key.Key_End)
    type_text("pp")
    area_of(marks).clearFocus()
    settle()
    assert marked(marks) == ["uppppp"]


def test_marking_is_no_typing_and_changes_nothing(marks: SpellingMarks) -> None:
    told: list[str] = []
    area_of(marks).typed.connect(told.append)
    area_of(marks).set_text("Komunen")
    settle()
    assert marked(marks) == ["Komunen"] and told == []
    assert area_of(marks).text() == "Komunen"


def test_the_menu_offers_what_was_meant_and_puts_it_in_as_typed(marks: SpellingMarks) -> None:
    told: list[str] = []
    area_of(marks).typed.connect(told.append)
    area_of(marks).set_text("Komunen växer.")
    settle()
    menu = marks.menu_at(3, QPoint(5, 5))
    assert menu.actions()[0].text() == "Kommunen"
    entry(menu, "Kommunen")()
    settle()
    assert area_of(marks).text() == "Kommunen växer." and told == ["Kommunen växer."]
    assert marked(marks) == []


def test_the_menu_key_opens_the_menu_where_the_cursor_is(marks: SpellingMarks) -> None:
    area_of(marks).set_text("Allt är uppp.")
    area_of(marks).moveCursor(QTextCursor.MoveOperation.End)
    area_of(marks).moveCursor(QTextCursor.MoveOperation.Left)
    settle()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(area_of(marks), event)
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "upp" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_word_that_is_added_is_right_from_then_on(marks: SpellingMarks, tmp_path: Path) -> None:
    area_of(marks).set_text("Det är hjupp.")
    settle()
    assert marked(marks) == ["hjupp"]
    entry(marks.menu_at(9, QPoint(5, 5)), "Lägg till ”hjupp” i ordlistan")()
    settle()
    assert marked(marks) == []
    assert (tmp_path / "ordlista.txt").read_text(encoding="utf-8") == "hjupp\n"


def test_marks_can_be_switched_off_and_the_computer_remembers_it(marks: SpellingMarks, tmp_path: Path) -> None:
    area_of(marks).set_text("Komunen")
    settle()
    entry(marks.menu_at(0, QPoint(5, 5)), "Markera felstavade ord")()
    assert marked(marks) == []
    assert Settings(tmp_path).get(SETTING, True) is False
    assert not Spelling(Settings(tmp_path)).is_on
    entry(marks.menu_at(0, QPoint(5, 5)), "Markera felstavade ord")()
    assert marked(marks) == ["Komunen"]


def test_without_its_word_list_the_program_marks_nothing(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise FileNotFoundError(2, "there is none")

    monkeypatch.setattr(speller_module, "load_speller", missing)
    spelling = Spelling(Settings(tmp_path))
    assert spelling.misspelt("Komunen") == []
    spelling.wait()
    settle()
    assert spelling.misspelt("Komunen") == [] and not spelling.loaded
