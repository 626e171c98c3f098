"""Everything that can have the focus says what it is, on the start screen, in every tab and in every overlay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import SCORING, tabs
from kompass_desktop.ui.main_window.window import MainWindow
from tests.ui.keys import show_tab


def nameless(root: QWidget) -> list[str]:
    """The focusable widgets under a root that a screen reader could not name."""
    found: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        inner = widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QAbstractItemView)
        if inner or not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def test_a_nameless_control_is_found(window: MainWindow, qtbot) -> None:  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QLineEdit

    field = QLineEdit(window)
    field.show()
    assert nameless(window) == ["QLineEdit in MainWindow"]
    field.deleteLater()


def test_the_start_screen_names_every_control(window: MainWindow) -> None:
    assert nameless(window) == []


@pytest.mark.parametrize("number", range(len(tabs())))
def test_every_tab_names_every_control(window: MainWindow, scored: Session, number: int) -> None:
    interview = scored.add("interview", {"title": "Grupp 1"})
    scored.add("note", {"interview": interview, "text": "#13 + c: Ungdomsråd har egen budget", "author": "KA"})
    document = scored.add("document", {"title": "Vision 2030"})
    scored.add("quote", {"document": document, "page": 2, "text": "Dialog"})
    scored.add("finding", {"kind": "strength", "area": 1, "text": "Öppna möten", "gold_star": True})
    window.show_session(scored)
    assert window.desk is not None
    window.desk.show_tab(number)
    settle()
    assert nameless(window) == []


def test_overlays_name_every_control(window: MainWindow, session: Session) -> None:
    window.show_session(session)
    settle()
    window.actions_.run("palette")
    settle()
    assert nameless(window.menus.palette) == []
    window.menus.palette.close_pane()
    window.actions_.run("go_to_code")
    settle()
    assert nameless(window.deeds.code_prompt) == []


def test_the_question_who_i_am_names_its_field(window: MainWindow, make_session) -> None:  # type: ignore[no-untyped-def]
    window.show_session(make_session("ensam", people=False))
    settle()
    show_tab(window, SCORING)
    page = window.desk.page if window.desk else None
    assert page is not None
    page.mode.button("own").click()  # type: ignore[attr-defined]
    settle()
    assert nameless(window) == []


def test_the_dock_says_all_its_figures_in_words(window: MainWindow, scored: Session) -> None:
    window.show_session(scored)
    settle()
    assert window.desk is not None
    said = window.desk.dock.words()
    totals = window.desk.dock.content.totals if window.desk.dock.content else None
    assert totals is not None
    assert f"{totals.total} av {totals.max_scored} bedömda" in said
    for area in totals.areas:
        assert f"område {area.number}: {'inga poäng' if area.points is None else area.points}" in said
    assert "24 av 36 delområden har poäng" in said
