"""Commands as rows of data: menu, keys, palette and the list of keys come from them and nothing is offered in vain."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kompass_desktop.services.session import Session
from kompass_desktop.ui.actions import key_words, keys_by_group
from kompass_desktop.ui.command_rows import FIXED, commands, groups
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme
from tests.ui.keys import CTRL, press, type_text


def menu_actions(menu: QMenu) -> list[QAction]:
    """Every entry of a menu and its submenus, filled as when it is opened."""
    menu.aboutToShow.emit()
    found = [a for a in menu.actions() if not a.isSeparator()]
    for action in list(found):
        below = action.menu()
        if isinstance(below, QMenu):
            found += below.actions()
    return found


def test_every_command_has_words_an_id_of_its_own_and_a_known_group() -> None:
    rows = commands()
    assert [row.id for row in rows if not row.words] == []
    assert [row.id for (row,) in zip(rows, strict=True) if row.group not in dict(groups())] == []
    assert [row for row, count in Counter(row.id for row in rows).items() if count > 1] == []


def test_no_key_means_two_things() -> None:
    keys = Counter(key for row in commands() if row.by != FIXED for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_key_needs_what_a_swedish_keyboard_hides_behind_altgr() -> None:
    hidden = set("@[]{}\\|")
    wrong = [key for row in commands() for key in row.keys if hidden & set(key) or ("Ctrl" in key and "Alt" in key)]
    assert wrong == []


def test_the_list_of_keys_holds_every_key() -> None:
    listed = [row for _, rows in keys_by_group(commands()) for row in rows]
    assert {row.id for row in listed} == {row.id for row in commands() if row.keys}


def test_keys_are_shown_as_people_read_them() -> None:
    assert key_words("Alt+Right") == "Alt+→"
    assert key_words("Ctrl++") == "Ctrl++"
    assert key_words("PgUp") == "PgUp"


def test_the_menu_offers_only_what_can_be_done(window: MainWindow, session: Session) -> None:
    without = {a.text().partition("\t")[0] for a in menu_actions(window.menus.menu)}
    assert "Öppna…" in without
    assert not any(text.startswith(("Exportera", "Ångra")) for text in without)
    window.show_session(session)
    settle()
    with_file = {a.text().partition("\t")[0] for a in menu_actions(window.menus.menu)}
    assert "Exportera…" in with_file


def test_undo_in_the_menu_says_what_it_takes_back_and_is_grey_without_anything(
    window: MainWindow, session: Session
) -> None:
    window.show_session(session)
    settle()
    undo = window.actions_["undo"]
    window.menus.menu.aboutToShow.emit()
    assert not undo.isEnabled()
    window.menus.menu.aboutToHide.emit()
    session.set("consensus_score", "1.3", {"points": 9})
    window.menus.menu.aboutToShow.emit()
    assert undo.isEnabled()
    assert undo.text() == "Ångra: poäng 1.3"
    undo.trigger()
    settle()
    assert session.evaluation.consensus_score("1.3").points is None
    window.menus.menu.aboutToShow.emit()
    assert window.actions_["redo"].text() == "Gör om: poäng 1.3"


def test_the_palette_finds_commands_and_sub_criteria_by_letters(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    press(Qt.Key.Key_K, CTRL)
    palette = window.menus.palette
    assert palette.isVisible()
    assert palette.field.hasFocus()
    type_text("trans")
    press(Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.desk is not None
    assert window.desk.page is not None
    assert window.desk.page.view.current_code == "1.4"  # type: ignore[attr-defined]
    press(Qt.Key.Key_K, CTRL)
    type_text("diskret")
    press(Qt.Key.Key_Return)
    assert window.bar.discreet.isChecked()


def test_the_palette_closes_with_esc_and_gives_the_focus_back(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    assert window.desk is not None
    assert window.desk.page is not None
    before = window.focusWidget()
    press(Qt.Key.Key_K, CTRL)
    type_text("zzz")
    assert window.menus.palette.list.model().rowCount() == 0
    press(Qt.Key.Key_Escape)
    assert not window.menus.palette.isVisible()
    assert window.focusWidget() is before


def test_every_command_has_an_icon_that_is_shipped_or_none(theme: Theme) -> None:
    for row in commands():
        if row.icon:
            assert not theme.pixmap(row.icon).isNull(), row.id
