"""The start screen by keyboard: what was open last is there, also what is missing just now, and help is near."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press

Key = Qt.Key


@pytest.fixture
def there(session: Session) -> Path:
    """A file that can be opened."""
    session.close()
    return session.path


@pytest.fixture
def gone(tmp_path: Path) -> Path:
    """A file that was open once, on a stick that is out."""
    return tmp_path / "usb" / "Besök.kompass"


@pytest.fixture
def started(there: Path, gone: Path, theme: Theme, qapp: object) -> Iterator[MainWindow]:
    """The window with both among its recent files, the missing one first."""
    settings = Settings()
    for path in (there, gone):
        settings.remember(path)
    made = MainWindow()
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    settle()
    made.start.focus_start()
    yield made
    made.close()
    made.deleteLater()


def rows(window: MainWindow) -> list[str]:
    model = window.start.recent.model()
    return [str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())]


def test_a_missing_file_stays_in_the_list_and_says_so(started: MainWindow, gone: Path, there: Path) -> None:
    first, second = rows(started)
    assert first.startswith(f"Besök, Finns inte i {gone.parent} just nu")
    assert second == f"{there.stem}, {there.parent}"
    assert nameless(started) == []


def test_opening_a_missing_file_says_what_can_be_done_and_opens_it_when_the_stick_is_in(
    started: MainWindow, gone: Path, there: Path
) -> None:
    assert focused() is started.start.recent
    press(Key.Key_Return)
    banner = started.start.banners.banner("missing")
    assert banner is not None
    assert "USB-minnet" in banner.sentence
    gone.parent.mkdir()
    there.rename(gone)
    banner.buttons[0].click()
    settle()
    assert started.desk is not None
    assert started.desk.session.path == gone


def test_a_missing_file_is_taken_out_of_the_list_by_the_banner(started: MainWindow, gone: Path, there: Path) -> None:
    press(Key.Key_Return)
    banner = started.start.banners.banner("missing")
    assert banner is not None
    banner.buttons[1].click()
    settle()
    assert Settings().remembered == [(there, True)]
    assert len(rows(started)) == 1
    assert started.start.banners.banner("missing") is None
    assert focused() is started.start.recent


def test_delete_takes_a_row_out_of_the_list_and_leaves_the_file(started: MainWindow, there: Path) -> None:
    press(Key.Key_Down)
    press(Key.Key_Delete)
    assert there.is_file()
    assert [path for path, _ in Settings().remembered] == [Path(str(there.parent / "usb" / "Besök.kompass"))]
    press(Key.Key_Delete)
    assert Settings().remembered == []
    assert not started.start.recent.isVisible()
    assert focused() is started.start.new


def test_a_row_that_is_there_opens_by_key(started: MainWindow, there: Path) -> None:
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert started.desk is not None
    assert started.desk.session.path == there


def test_help_keys_and_settings_are_offered_with_their_keys(window: MainWindow) -> None:
    start = window.start
    asked: list[str] = []
    window.start.command.disconnect()
    window.start.command.connect(asked.append)
    for button in (start.help, start.keys, start.settings):
        button.setFocus()
        press(Key.Key_Return)
    assert asked == ["help", "keys", "settings"]
    assert [b.accessibleDescription() for b in (start.help, start.keys, start.settings)] == ["Shift+F1", "F1", "Ctrl+,"]
