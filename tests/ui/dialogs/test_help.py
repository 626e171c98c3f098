"""The help by keyboard: it opens where one is, finds words, follows its own links and no others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication

from kompass_desktop.services.help_pages import COMMAND, KEY, load_help
from kompass_desktop.services.resources import resource
from kompass_desktop.services.session import Session
from kompass_desktop.ui.actions import key_words
from kompass_desktop.ui.command_rows import commands
from kompass_desktop.ui.dialogs.help import HelpDialog
from kompass_desktop.ui.dialogs.help_text import page_html, page_words
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import SCORING, tabs
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.translation import LANGUAGES, SWEDISH, language_code, use_language
from tests.ui.dialogs.names import nameless
from tests.ui.keys import SHIFT, focused, press, show_tab, type_text

Key = Qt.Key
ROWS = {row.id: row for row in commands()}
QUOTED = re.compile(r"\*\*([^*]+)\*\*|[”“«]([^”»]+)[”»]|^\| ([^|]+?) \|", re.MULTILINE)
"""Where a page may say what stands in the window: in strong, in quotes, or first in a row of a table."""
OTHERS = [language for language, _ in LANGUAGES if language != SWEDISH]
SEALING = {"sv": "FÖRSEGLA", "en": "SEAL", "nb": "FORSEGLE"}


@pytest.fixture
def opened(window: MainWindow) -> Iterator[HelpDialog]:
    """The help, opened by its key on the start screen."""
    press(Key.Key_F1, SHIFT)
    dialog = window.helping.help_dialog
    assert dialog is not None
    yield dialog
    dialog.close()


@pytest.fixture(params=[language for language, _ in LANGUAGES])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The window speaks one language after the other, and then Swedish again."""
    use_language(qapp, request.param)
    yield request.param
    use_language(qapp)


def window_words(language: str) -> dict[str, set[str]]:
    """What the window says in a language, by what it says in Swedish; nothing as long as nobody has translated it."""
    found: dict[str, set[str]] = {}
    path = resource("i18n", f"kompass_{language}.ts")
    for message in ET.parse(path).getroot().iter("message") if path.exists() else ():
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found.setdefault(message.findtext("source") or "", set()).add(translation.text)
    return found


def quoted_words(text: str) -> list[str]:
    """What a page says in strong, in quotes or first in a row."""
    return ["".join(found) for found in QUOTED.findall(text)]


def titles(dialog: HelpDialog) -> list[str]:
    model = dialog.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(index.data()) for index in rows if index.flags() & Qt.ItemFlag.ItemIsSelectable]


@pytest.mark.parametrize("language", [language for language, _ in LANGUAGES])
def test_every_command_that_the_help_names_exists(language: str) -> None:
    for group in load_help(language).groups:
        for page in group.pages:
            assert [name for name in COMMAND.findall(page.text) if name not in ROWS] == [], page.id


@pytest.mark.parametrize("language", [language for language, _ in LANGUAGES])
def test_every_key_that_the_help_names_is_the_key_of_a_command(language: str) -> None:
    keys = {key for row in ROWS.values() for key in row.keys}
    for group in load_help(language).groups:
        for page in group.pages:
            assert [key for key in KEY.findall(page.text) if key not in keys] == [], page.id


@pytest.mark.parametrize("language", OTHERS)
def test_what_a_page_quotes_of_the_window_is_what_the_window_says(language: str) -> None:
    swedish, other, words = load_help(), load_help(language), window_words(language)
    if not words:
        pytest.skip("the words of the window are not translated yet")
    compared = 0
    for source, page in zip(swedish.groups, other.groups, strict=True):
        for before, after in zip(source.pages, page.pages, strict=True):
            for said, says in zip(quoted_words(before.text), quoted_words(after.text), strict=True):
                if said in words:
                    compared += 1
                    assert says in words[said], (after.id, said)
    assert compared >= 10


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


def test_it_speaks_the_language_of_the_window_and_is_searched_in_it(language: str, window: MainWindow) -> None:
    assert language_code() == language
    press(Key.Key_F1, SHIFT)
    dialog = window.helping.help_dialog
    assert dialog is not None
    pages = load_help(language)
    sealing, backups = pages.page("own_points"), pages.page("backups")
    assert sealing is not None
    assert backups is not None
    assert {sealing.title, backups.title} <= set(titles(dialog))
    type_text(SEALING[language])
    assert sealing.title in titles(dialog)
    assert backups.title not in titles(dialog)
    press(Key.Key_Return)
    assert sealing.text.split("\n")[0] in dialog.text.toPlainText()
    marked = [mark.cursor.selectedText() for mark in dialog.text.extraSelections()]  # type: ignore[attr-defined]
    assert {words.casefold() for words in marked} == {SEALING[language].casefold()}
    dialog.close()


def test_commands_are_found_by_the_words_that_the_window_has_for_them(language: str) -> None:
    rows = {row.id: row for row in commands()}
    for group in load_help(language).groups:
        for page in group.pages:
            said = page_words(page, rows)
            assert [name for name in COMMAND.findall(page.text) if rows[name].words.rstrip("…") not in said] == []
