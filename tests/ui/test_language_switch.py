"""Another language while one works: what was typed is kept, undo goes on, and one stands where one stood."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kompass_desktop.app import make_window
from kompass_desktop.services.examples import open_example
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.dialogs.preferences import PreferencesDialog
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import DOCUMENTS, INTERVIEWS, REPORT, SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.translation import SWEDISH, use_language
from tests.ui.keys import CTRL, focused, press, show_tab, type_text

Key = Qt.Key


@pytest.fixture
def window(qapp: QApplication, theme: Theme) -> Iterator[MainWindow]:
    """The window as the program makes it, with Exempelköping; afterwards Swedish is spoken again."""
    first = make_window(waits_for_file=True)
    first.resize(1366, 768)
    first.show()
    first.show_session(open_example("exempelkoping-2026"))
    first.activateWindow()
    settle()
    yield first
    last = now(first)
    if last.desk is not None:
        last.close_evaluation()
    last.hide()
    last.deleteLater()
    use_language(qapp, SWEDISH)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def now(window: MainWindow) -> MainWindow:
    """The window that took its place at last."""
    while window.successor is not None:
        window = window.successor
    return window


def choose_language(window: MainWindow, key: Qt.Key, times: int = 1) -> MainWindow:
    """In the settings by a key on the list of languages; they open again in the new window, and are closed there."""
    seen: list[PreferencesDialog] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PreferencesDialog) or dialog in seen:
            return
        seen.append(dialog)
        if len(seen) == 2:
            at_language.append(dialog.focusWidget() is dialog.language)
            ticking.stop()
            dialog.reject()
            return
        dialog.language.setFocus()
        for _ in range(times):
            QTest.keyClick(dialog.language, key)

    at_language: list[bool] = []
    ticking = QTimer()
    ticking.timeout.connect(answer)
    ticking.start(10)
    window.actions_.run("settings")
    settle()  # the new window comes when the old one has nothing more to do
    ticking.stop()
    assert at_language == [True], "the settings are shown again, and one goes on where one was"
    made = now(window)
    made.activateWindow()
    settle()
    return made


def test_the_settings_speak_the_chosen_language_at_once_and_it_is_remembered(window: MainWindow) -> None:
    english = choose_language(window, Key.Key_Down)
    assert english is not window
    assert Settings().get("language", "") == "en"
    assert english.bar.tabs.tabText(0) == "Overview"
    assert QLocale().language() == QLocale.Language.English
    norwegian = choose_language(english, Key.Key_Down)
    assert norwegian.bar.tabs.tabText(0) == "Oversikt"
    swedish = choose_language(norwegian, Key.Key_Home)
    assert swedish.bar.tabs.tabText(0) == "Översikt"
    assert Settings().get("language", "") == "sv"


def test_a_window_starts_in_the_language_that_was_chosen(qapp: QApplication, theme: Theme) -> None:
    Settings().set("language", "nb")
    made = make_window()
    try:
        assert made.start.isEnabled()
        assert made.actions_.rows["open"].words == "Åpne…"
    finally:
        made.deleteLater()
        use_language(qapp, SWEDISH)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_setting_that_is_no_language_is_swedish(qapp: QApplication, theme: Theme) -> None:
    Settings().set("language", "xx")
    made = make_window()
    assert made.actions_.rows["open"].words.startswith("Öppna")
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_typed_and_where_one_types_stay(window: MainWindow) -> None:
    show_tab(window, INTERVIEWS)
    type_text("#13 en rad som inte ")
    field = focused()
    assert isinstance(field, QLineEdit)
    place = field.cursorPosition()
    english = choose_language(window, Key.Key_Down)
    desk = english.desk
    assert desk is not None
    assert desk.tabs[desk.tab].id == INTERVIEWS
    again = focused()
    assert isinstance(again, QLineEdit)
    assert (again.text(), again.cursorPosition()) == ("#13 en rad som inte ", place)


@pytest.mark.parametrize(("tab", "kind", "row"), [(SCORING, "sub_criterion", "5.2"), (REPORT, "sub_criterion", "3.4")])
def test_the_row_in_hand_stays(tab: str, kind: str, row: str, window: MainWindow) -> None:
    show_tab(window, tab)
    assert window.desk is not None
    window.desk.go_to(kind, row)
    settle()
    assert window.desk.page is not None
    in_hand, stood = window.desk.page.row_in_hand(), type(focused()).__name__
    english = choose_language(window, Key.Key_Down)
    desk = english.desk
    assert desk is not None
    assert desk.page is not None
    assert (desk.tabs[desk.tab].id, desk.page.row_in_hand(), type(focused()).__name__) == (tab, in_hand, stood)


def test_undo_takes_back_what_was_done_before_the_switch(window: MainWindow) -> None:
    assert window.desk is not None
    session = window.desk.session
    before = session.evaluation.consensus_score("1.1").points
    session.set("consensus_score", "1.1", {"points": 3})
    english = choose_language(window, Key.Key_Down)
    assert english.desk is not None
    assert english.desk.session is session
    press(Key.Key_Z, CTRL)
    assert session.evaluation.consensus_score("1.1").points == before


def test_discreet_mode_and_focus_mode_stay(window: MainWindow) -> None:
    show_tab(window, SCORING)
    window.bar.discreet.setChecked(True)
    window.toggle_focus_mode()
    english = choose_language(window, Key.Key_Down)
    assert english.desk is not None
    assert (english.desk.discreet, english.desk.focus_mode, english.bar.isVisible()) == (True, True, False)


def test_where_something_typed_cannot_be_saved_the_window_stays(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_tab(window, DOCUMENTS)
    assert window.desk is not None
    desk = window.desk
    monkeypatch.setattr(type(desk), "flush", lambda _desk: False)
    window.language_asked.emit("en")
    settle()
    assert window.successor is None
    assert window.desk is desk
    monkeypatch.undo()
