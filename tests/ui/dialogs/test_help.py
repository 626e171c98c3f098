"""The help by keyboard: it opens where one is, finds words, follows its own links and no others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl

from kompass_desktop.services.help_pages import COMMAND, KEY, load_help
from kompass_desktop.services.session import Session
from kompass_desktop.ui.actions import key_words
from kompass_desktop.ui.command_rows import commands
from kompass_desktop.ui.dialogs.help import HelpDialog
from kompass_desktop.ui.dialogs.help_text import page_html, page_words
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import SCORING, tabs
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import theme_of
from tests.ui.dialogs.names import nameless
from tests.ui.keys import SHIFT, focused, press, show_tab, type_text

Key = Qt.Key
ROWS = {row.id: row for row in commands()}


@pytest.fixture
def opened(window: MainWindow) -> Iterator[HelpDialog]:
    """The help, opened by its key on the start screen."""
    press(Key.Key_F1, SHIFT)
    dialog = window.helping.help_dialog
    assert dialog is not None
    yield dialog
    dialog.close()


def titles(dialog: HelpDialog) -> list[str]:
    model = dialog.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(index.data()) for index in rows if index.flags() & Qt.ItemFlag.ItemIsSelectable]


def test_every_command_that_the_help_names_exists() -> None:
    for group in load_help().groups:
        for page in group.pages:
            assert [name for name in COMMAND.findall(page.text) if name not in ROWS] == [], page.id


def test_every_key_that_the_help_names_is_the_key_of_a_command() -> None:
    keys = {key for row in ROWS.values() for key in row.keys}
    for group in load_help().groups:
        for page in group.pages:
            assert [key for key in KEY.findall(page.text) if key not in keys] == [], page.id


def test_every_tab_has_a_page_of_its_own() -> None:
    pages = load_help()
    ids = [tab.id for tab in tabs()]
    assert {tab for tab in pages.tabs if tab} == set(ids)
    assert [tab for tab in ["", *ids] if pages.page(pages.page_of_tab(tab)) is None] == []


def test_the_help_opens_at_the_start_and_every_page_can_be_reached_by_key(opened: HelpDialog) -> None:
    assert opened.isVisible()
    assert not opened.isModal()
    assert focused() is opened.find_field
    assert opened.shown == "first_evaluation"
    assert nameless(opened) == []
    press(Key.Key_Down)
    assert focused() is opened.list
    press(Key.Key_Home)
    seen = [opened.shown]
    for _ in range(40):
        press(Key.Key_Down)
        if opened.shown != seen[-1]:
            seen.append(opened.shown)
    assert seen == [page.id for group in load_help().groups for page in group.pages]


def test_it_opens_at_the_page_of_the_tab_one_is_in(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    show_tab(window, SCORING)
    press(Key.Key_F1, SHIFT)
    dialog = window.helping.help_dialog
    assert dialog is not None
    assert dialog.shown == "own_points"
    assert "Egna poäng och försegling" in dialog.text.toPlainText()
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_commands_stand_there_with_their_words_and_keys(opened: HelpDialog) -> None:
    opened.show_page("own_points")
    said = opened.text.toPlainText().replace("\N{NO-BREAK SPACE}", " ")
    assert ROWS["seal"].words.rstrip("…") in said
    assert key_words(ROWS["seal"].keys[0]) in said
    assert "[[" not in said


def test_a_word_is_found_on_every_page_that_has_it_and_marked(opened: HelpDialog) -> None:
    type_text("FÖRSEGLA")
    assert "Egna poäng och försegling" in titles(opened)
    assert "Säkerhetskopior" not in titles(opened)
    press(Key.Key_Return)
    assert focused() is opened.list
    assert opened.shown in ("own_points", "consensus")
    marked = [mark.cursor.selectedText() for mark in opened.text.extraSelections()]  # type: ignore[attr-defined]
    assert marked
    assert {words.casefold() for words in marked} == {"försegla"}


def test_what_is_nowhere_is_said_to_be_nowhere(opened: HelpDialog) -> None:
    type_text("blåbärspaj")
    assert titles(opened) == []
    assert opened.list.model().index(0, 0).data() == "Inget i hjälpen har de orden."
    press(Key.Key_Return)
    assert focused() is opened.find_field


def test_links_lead_to_pages_and_nowhere_else(opened: HelpDialog) -> None:
    opened.show_page("first_evaluation")
    opened.text.anchorClicked.emit(QUrl("visit"))
    assert opened.shown == "visit"
    assert opened.list.currentIndex().data() == "Planera besöket"
    opened.text.anchorClicked.emit(QUrl("https://example.org/"))
    assert opened.shown == "visit"
    assert opened.text.loadResource(2, QUrl("https://example.org/x.png")) is None


def test_the_pages_follow_the_look(opened: HelpDialog) -> None:
    opened.show_page("notes")
    before = opened.text.document().defaultStyleSheet()
    theme_of(opened).choose("dark")
    theme_of(opened).set_text_scale(1.5)
    after = opened.text.document().defaultStyleSheet()
    assert after != before
    assert f"{theme_of(opened).font('title').pixelSize()}px" in after
    assert opened.shown == "notes"


def test_what_is_typed_stands_there_as_it_is_and_is_no_markup() -> None:
    pages = load_help()
    notes = pages.page("notes")
    assert notes is not None
    html = page_html(notes, ROWS)
    assert "#13" in html
    assert "<script" not in html
    assert "[[" not in page_words(notes, ROWS)
