"""Pictures of every tab: drawn without a warning from Qt, alike each time, other in another theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import picture, settle, tab_pictures
from kompass_desktop.ui.main_window.tab_list import SCORING
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.theme.theme import Theme
from tests.ui.keys import show_tab


def grounds(image: QImage) -> set[str]:
    """The colours on a grid over the picture."""
    return {image.pixelColor(x, y).name() for x in range(5, image.width(), 31) for y in range(5, image.height(), 29)}


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_every_tab_is_drawn_in_every_theme_and_text_size(
    window: MainWindow, scored: Session, theme: Theme, name: str, scale: float
) -> None:
    window.show_session(scored)
    theme.choose(name)
    theme.set_text_scale(scale)
    seen = dict(tab_pictures(window))
    assert window.desk is not None
    assert set(seen) == {tab.id for tab in window.desk.tabs}
    for tab, image in seen.items():
        assert image.size() == window.size(), tab
        assert theme.colour("surface").name() in grounds(image), tab


def test_a_picture_is_the_same_twice_and_another_in_the_dark(window: MainWindow, scored: Session, theme: Theme) -> None:
    window.show_session(scored)
    light = picture(window)
    assert picture(window) == light
    theme.choose("dark")
    assert picture(window) != light
    theme.choose("light")
    assert picture(window) == light


def test_one_score_alters_its_row_its_area_and_the_dock_only(window: MainWindow, scored: Session) -> None:
    window.show_session(scored)
    settle()
    show_tab(window, SCORING)
    page = window.desk.page if window.desk else None
    assert page is not None
    page.view.go_to("1.1")  # type: ignore[attr-defined]
    before = picture(window)
    scored.set("consensus_score", "1.2", {"points": 9})
    after = picture(window)
    view = page.view  # type: ignore[attr-defined]
    rows = [view.visualRect(page.table.index_of("1.2")), view.visualRect(page.table.index(0, 0))]  # type: ignore[attr-defined]
    inside = [r.translated(view.viewport().mapTo(window, r.topLeft()) - r.topLeft()) for r in rows]
    changed = {
        y for y in range(before.height()) for x in range(60, view.width(), 3) if before.pixel(x, y) != after.pixel(x, y)
    }
    table = {y for y in changed if view.mapTo(window, view.rect().topLeft()).y() <= y}
    assert table
    assert all(any(r.top() <= y <= r.bottom() for r in inside) for y in table)
