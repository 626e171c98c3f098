"""The pictures of Resultat outside their tab: on the clipboard, in files, and full screen for an audience."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.results.presentation import Presentation
from tests.ui.keys import CTRL, SHIFT, press
from tests.ui.tabs.shelf import BEFORE, SAME, Shelf
from tests.ui.tabs.test_results import results

SVG = "{http://www.w3.org/2000/svg}"


# ---- clipboard and files
def test_a_copy_holds_the_picture_twice_and_the_figures_as_text(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    press(Qt.Key.Key_C, CTRL | SHIFT)
    content = QGuiApplication.clipboard().mimeData()
    assert content.hasImage()
    assert QImage.fromData(content.data("image/png")).width() == 2 * page.part.profile.width()
    assert b"<svg" in bytes(content.data("image/svg+xml").data())
    lines = [line.split("\t") for line in content.text().splitlines()]
    assert lines[0] == ["Nr", "Område", "Exempelköping 2026, av bedömda", "Max"]
    assert lines[1] == ["1", "Samspel mellan förtroendevalda och medborgare", "50", "100"]
    assert lines[-1][1] == "Totalt"
    assert len(lines) == 10


def test_a_copied_difference_has_a_minus_that_a_spreadsheet_reads(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    page.bar.segment.button("comparison").click()
    settle()
    press(Qt.Key.Key_C, CTRL | SHIFT)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][-2:] == ["Sverigesnitt april 2021", "Skillnad"]
    assert lines[1][-3:] == ["50", "63", "-13"]


@pytest.mark.parametrize("mode", ["profile", "comparison", "areas", "history"])
def test_an_svg_says_its_figures_and_keeps_its_texts_as_text(
    window: MainWindow, scored: Session, tmp_path: Path, mode: str
) -> None:
    page = results(window, scored)
    page.library = Shelf(BEFORE, SAME)
    page.bar.segment.button(mode).click()
    settle()
    page.pictures.save(tmp_path / "bild.svg")
    root = ET.parse(tmp_path / "bild.svg").getroot()
    figures = root.findtext(f"{SVG}desc")
    assert figures == page._shown().figures  # type: ignore[union-attr]
    assert str(root.findtext(f"{SVG}title")).startswith("Exempelköping 2026 ")
    texts = " ".join("".join(t.itertext()).strip() for t in root.iter(f"{SVG}text"))
    assert "Exempelköping 2026" in texts
    assert [p.name for p in tmp_path.glob("bild*")] == ["bild.svg"]


def test_the_form_of_a_picture_follows_the_suffix_that_was_chosen(
    window: MainWindow, scored: Session, tmp_path: Path
) -> None:
    page = results(window, scored)
    page.pictures.save(tmp_path / "en.PNG")
    page.pictures.save(tmp_path / "två", ".svg")
    assert not QImage(str(tmp_path / "en.PNG")).isNull()
    assert (tmp_path / "två.svg").read_bytes().startswith(b"<?xml")


def test_a_kind_that_is_chosen_without_a_new_name_decides_the_form(
    window: MainWindow, scored: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = results(window, scored)
    suggested: list[str] = []

    def choose(_parent: object, _title: str, path: str, kinds: str) -> tuple[str, str]:
        suggested.append(path)
        return path, kinds.split(";;")[1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.pictures.ask_save()
    assert suggested[0].endswith("Exempelköping 2026 profil.png")
    assert Path(suggested[0]).with_suffix(".svg").read_bytes().startswith(b"<?xml")
    assert not Path(suggested[0]).exists()


def test_a_table_has_no_picture_and_that_is_said(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    page.bar.segment.button("tables").click()
    settle()
    QGuiApplication.clipboard().setText("orört")
    page.pictures.copy()
    assert QGuiApplication.clipboard().text() == "orört"
    banner = page.banners.banner("image")
    assert banner is not None
    assert "Visa Profil, Jämförelse, Områden eller Historia" in banner.sentence


def test_hidden_points_are_never_copied(window: MainWindow, scored: Session, tmp_path: Path) -> None:
    page = results(window, scored)
    press(Qt.Key.Key_F10)
    QGuiApplication.clipboard().setText("orört")
    page.pictures.copy()
    page.pictures.save(tmp_path / "bild.png")
    assert QGuiApplication.clipboard().text() == "orört"
    assert list(tmp_path.glob("bild*")) == []


# ---- full screen
def presented(window: MainWindow, session: Session) -> Presentation:
    """The presentation, begun with F5."""
    page = results(window, session)
    press(Qt.Key.Key_F5)
    shown = page.showing.presentation
    assert shown is not None
    shown.activateWindow()
    shown.setFocus()
    settle()
    return shown


def test_f5_fills_the_screen_and_the_arrows_go_through_the_pictures(window: MainWindow, scored: Session) -> None:
    shown = presented(window, scored)
    assert shown.isFullScreen()
    assert shown.slide == "profile"
    press(Qt.Key.Key_Left)
    assert shown.slide == "profile"
    press(Qt.Key.Key_Right)
    assert shown.slide == "comparison"
    assert "Sverigesnitt april 2021 63" in shown.profile.bars.accessibleDescription()
    for number in range(1, 9):
        press(Qt.Key.Key_Right)
        assert shown.slide == number
        assert shown.windowTitle() == scored.catalogue.area(number).title
    press(Qt.Key.Key_Right)
    assert shown.slide == 8
    assert shown.foot.words == "10 av 10   ·   ← → byter bild   ·   Esc avslutar"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_esc_and_f5_leave_and_the_window_is_as_before(window: MainWindow, scored: Session, key: Qt.Key) -> None:
    shown = presented(window, scored)
    page = window.desk.page if window.desk else None
    left: list[bool] = []
    shown.left.connect(lambda: left.append(True))
    press(key)
    assert left == [True]
    assert page is not None
    assert page.showing.presentation is None  # type: ignore[attr-defined]
    assert window.bar.isVisible()
    assert window.desk is not None
    assert window.desk.dock.isVisible()


def test_the_picture_that_is_shown_is_where_one_begins(window: MainWindow, scored: Session) -> None:
    page = results(window, scored)
    page.bar.segment.button("areas").click()
    page.areas.show_area(3)
    settle()
    page.showing.begin()
    assert page.showing.presentation is not None
    assert page.showing.presentation.slide == 3
    page.showing.presentation.close()


def test_type_grows_with_the_screen_but_never_below_the_text_size(window: MainWindow, scored: Session) -> None:
    shown = presented(window, scored)
    shown.showNormal()
    shown.resize(1920, 1080)
    settle()
    large = shown.profile.bars.scale
    assert large > 1.5
    shown.resize(640, 400)
    settle()
    assert shown.profile.bars.scale == 1
    assert not shown.profile.radar.isVisible()
    shown.close()


def test_points_that_change_are_shown_at_once_and_hidden_ones_nowhere(window: MainWindow, scored: Session) -> None:
    shown = presented(window, scored)
    scored.set("consensus_score", "1.1", {"points": 20})
    settle()
    assert "60 av 100" in shown.profile.bars.accessibleDescription()
    press(Qt.Key.Key_F10)
    assert window.bar.discreet.isChecked()
    said = " ".join(part.accessibleName() + part.accessibleDescription() for part in shown.findChildren(QWidget))
    assert "Poängen är dold" in said
    for words in ("av 100", "av 800", "bedömda"):
        assert words not in said
    press(Qt.Key.Key_F10)
    assert "60 av 100" in shown.profile.bars.accessibleDescription()
    shown.close()


def test_without_points_there_is_nothing_to_present(window: MainWindow, session: Session) -> None:
    page = results(window, session)
    page.showing.begin()
    assert page.showing.presentation is None
