"""Webb och sociala medier as it is used: the checklist, findings from the clipboard, and where they belong."""

from __future__ import annotations

import struct
import time
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from kompass_desktop.model.documents import WebFinding
from kompass_desktop.services.session import Session
from kompass_desktop.services.web_template import in_order, web_template
from kompass_desktop.storage.problems import DiskFull
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.saving import SUBJECT
from kompass_desktop.ui.main_window.tab_list import WEB
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.models.web_list import ALL, CODE, PAGE
from kompass_desktop.ui.tabs.web.page import DONE_BANNER, WebTab
from kompass_desktop.ui.tabs.web.picture import is_picture, png_of, read_picture
from kompass_desktop.ui.theme.theme import Theme
from tests.ui.keys import CTRL, SHIFT, focused, press, type_text

Key = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(window: MainWindow, session: Session) -> WebTab:
    """The tab before there is anything in it."""
    QApplication.clipboard().clear()
    window.show_session(session)
    settle()
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(WEB))
    shown = window.desk.page
    assert isinstance(shown, WebTab)
    settle()
    return shown


@pytest.fixture
def filled(page: WebTab, session: Session) -> WebTab:
    """The tab with two lines of the checklist and two findings."""
    session.add("web_page", {"title": "Startsidan", "sub_criterion": "1.2", "position": 1}, row="p1")
    session.add("web_page", {"title": "Resultat", "sub_criterion": "1.4", "position": 2, "url": "a.example"}, row="p2")
    session.add("web_finding", {"text": "#12 + Tydlig start", "seen_at": 200, "web_page": "p1"}, row="f1")
    session.set("routing", "f1/1.2", {"belongs": True})
    session.add("web_finding", {"text": "Nyckeltal utan kommentar", "seen_at": 100}, row="f2")
    session.set("routing", "f2/1.4", {"belongs": True})
    session.end_typing()
    settle()
    page.focus_start()
    settle()
    return page


def image(width: int = 40, height: int = 30) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.transparent)
    return made


def copy(text: str = "", picture: QImage | None = None) -> None:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if picture is not None:
        mime.setImageData(picture)
    QApplication.clipboard().setMimeData(mime)


def newest(session: Session) -> WebFinding:
    return max(session.evaluation.web_findings.values(), key=lambda f: f.seen_at or 0)


def codes(session: Session, row: str) -> tuple[str, ...]:
    return session.evaluation.sub_criteria_of(session.evaluation.web_findings[row])


def banner(page: WebTab) -> str:
    shown = page.banners.banner(DONE_BANNER)
    return shown.sentence if shown is not None else ""


# ---- the checklist
def test_the_empty_tab_offers_the_checklist_and_takes_it_back_in_one_step(page: WebTab, session: Session) -> None:
    assert focused() is page.empty.button
    press(Key.Key_Space)
    lines = in_order(session.evaluation.web_pages)
    assert [line.title for line in lines] == [line.title for line in web_template()]
    assert focused() is page.side.list
    assert page.side.count.text() == f"0 av {len(lines)} sedda"
    press(Key.Key_Z, CTRL)
    assert not session.evaluation.web_pages
    assert page.empty.isVisible()


def test_space_says_that_a_line_was_looked_at_and_again_that_it_was_not(filled: WebTab, session: Session) -> None:
    assert focused() is filled.side.list
    press(Key.Key_Home)
    press(Key.Key_Space)
    assert session.evaluation.web_pages["p1"].checked_at is not None
    assert "sedd 20" in filled.side.pages.index_of("p1").data(SPOKEN)
    assert filled.side.count.text() == "1 av 2 sedda"
    press(Key.Key_Space)
    assert session.evaluation.web_pages["p1"].checked_at is None
    assert "inte sedd" in filled.side.pages.index_of("p1").data(SPOKEN)


def test_a_line_is_written_changed_moved_and_deleted_by_keyboard(filled: WebTab, session: Session) -> None:
    filled.side.add_button.click()
    type_text("Chatten på ön")
    press(Key.Key_Tab)
    type_text("https://exempelkoping.example/chatt")
    press(Key.Key_Return)
    row = next(r for r, p in session.evaluation.web_pages.items() if p.title == "Chatten på ön")
    assert session.evaluation.web_pages[row].url == "https://exempelkoping.example/chatt"
    assert focused() is filled.side.list
    assert filled.side.line == row
    press(Key.Key_Up, CTRL | SHIFT)
    assert filled.side.pages.ids == ["p1", row, "p2"]
    press(Key.Key_F2)
    type_text("Chatt")
    filled.side.form.code.setFocus()
    press(Key.Key_Down)
    filled.side.form.code.activated.emit(filled.side.form.code.currentIndex())
    press(Key.Key_Escape)
    assert session.evaluation.web_pages[row].title == "Chatt"
    assert session.evaluation.web_pages[row].sub_criterion == "1.1"
    press(Key.Key_Delete)
    assert row not in session.evaluation.web_pages
    assert "togs bort" in banner(filled)
    press(Key.Key_Z, CTRL)
    assert session.evaluation.web_pages[row].title == "Chatt"


def test_a_new_line_that_nothing_was_written_in_is_not_made(filled: WebTab, session: Session) -> None:
    filled.side.add_button.click()
    press(Key.Key_Escape)
    assert set(session.evaluation.web_pages) == {"p1", "p2"}


# ---- from the clipboard
def test_one_key_makes_a_finding_of_words_with_the_time_and_the_current_line(filled: WebTab, session: Session) -> None:
    filled.side.show_line("p2")
    copy("Resultaten visas per skola")
    press(Key.Key_V, CTRL | SHIFT)
    made = newest(session)
    assert (made.text, made.url, made.web_page) == ("Resultaten visas per skola", "", "p2")
    assert abs((made.seen_at or 0) - time.time()) < 60
    assert codes(session, made.id) == ("1.4",)
    assert filled.findings.form.row == made.id
    assert focused() is filled.findings.form.text


def test_codes_and_sign_are_typed_before_the_pasted_words_which_stay_as_they_are(
    filled: WebTab, session: Session
) -> None:
    filled.side.show_line("p1")
    copy("Resultaten visas")
    press(Key.Key_V, CTRL | SHIFT)
    type_text("#14 #31 + ")
    assert filled.flush()
    made = newest(session)
    assert made.text == "#14 #31 + Resultaten visas"
    assert codes(session, made.id) == ("1.4", "3.1")
    assert filled.findings.form.codes.text() == "1.4 3.1"
    spoken = filled.findings.findings.index_of(made.id).data(SPOKEN)
    assert spoken.startswith("1.4, 3.1, styrka: Resultaten visas")


def test_an_address_is_kept_apart_from_the_words(filled: WebTab, session: Session) -> None:
    copy("https://exempelkoping.example/budget?år=2026\nBudgeten är lätt att hitta")
    press(Key.Key_V, CTRL | SHIFT)
    made = newest(session)
    assert (made.url, made.text) == ("https://exempelkoping.example/budget?år=2026", "Budgeten är lätt att hitta")


def test_a_picture_is_kept_as_png_and_says_that_nobody_has_described_it(filled: WebTab, session: Session) -> None:
    picture = image()
    picture.setPixel(3, 4, 0)
    copy("https://exempelkoping.example/", picture)
    press(Key.Key_V, CTRL | SHIFT)
    made = newest(session)
    assert (made.url, made.text) == ("https://exempelkoping.example/", "")
    data = session.attachment(made.sha256 or "")
    assert data is not None
    assert data.startswith(b"\x89PNG")
    assert read_picture(data).convertToFormat(picture.format()) == picture
    assert "saknar alternativtext" in filled.findings.findings.index_of(made.id).data(SPOKEN)
    assert "saknar alternativtext" in filled.findings.form._rows["alt"].error
    assert filled.findings.form.picture.accessibleName() == "Bild utan alternativtext"
    filled.findings.form.alt.setFocus()
    type_text("Startsidan med fem ingångar")
    assert filled.findings.form._rows["alt"].error == ""
    assert filled.flush()
    assert newest(session).alt == "Startsidan med fem ingångar"
    assert "bild: Startsidan med fem" in filled.findings.findings.index_of(made.id).data(SPOKEN)


def test_words_from_a_program_that_also_copies_a_picture_of_them_are_words(filled: WebTab, session: Session) -> None:
    copy("Nyckeltal\t42", image())
    press(Key.Key_V, CTRL | SHIFT)
    assert (newest(session).text, newest(session).sha256) == ("Nyckeltal\t42", None)


def test_an_empty_clipboard_is_said_and_makes_nothing(filled: WebTab, session: Session) -> None:
    QApplication.clipboard().clear()
    press(Key.Key_V, CTRL | SHIFT)
    assert "Urklipp är tomt" in banner(filled)
    assert set(session.evaluation.web_findings) == {"f1", "f2"}


def test_pasting_works_in_the_empty_tab(page: WebTab, session: Session) -> None:
    copy("Första iakttagelsen")
    press(Key.Key_V, CTRL | SHIFT)
    assert newest(session).text == "Första iakttagelsen"
    assert page.findings.list.isVisible()


def test_what_cannot_be_written_is_said_and_can_be_tried_again(
    filled: WebTab, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFull("Disken är full.")

    monkeypatch.setattr(session, "change", refuse)
    copy("Får inte försvinna")
    press(Key.Key_V, CTRL | SHIFT)
    problem = filled.banners.banner(SUBJECT)
    assert problem is not None
    assert set(session.evaluation.web_findings) == {"f1", "f2"}
    monkeypatch.undo()
    problem.buttons[0].click()
    settle()
    assert newest(session).text == "Får inte försvinna"


# ---- files
def test_pictures_are_dropped_and_what_is_none_is_said(filled: WebTab, session: Session, tmp_path: Path) -> None:
    good, bad = tmp_path / "skärm.png", tmp_path / "brev.png"
    good.write_bytes(png_of(image()))
    bad.write_bytes(b"\x89PNG\r\n\x1a\nfuskbild")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(good)), QUrl.fromLocalFile(str(bad))])
    filled.drop(mime)
    settle()
    assert len(session.evaluation.web_findings) == 3
    assert newest(session).sha256
    assert "brev.png är ingen bild" in banner(filled)


def huge_png() -> bytes:
    """The head of a picture that says it has 3 600 million pixels."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def test_only_png_and_jpg_of_a_bearable_size_are_pictures(qapp: QApplication) -> None:
    kept: dict[str, bytes] = {}
    for kind in ("PNG", "JPG", "BMP"):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert image().save(buffer, kind)  # type: ignore[call-overload]
        kept[kind] = bytes(buffer.data().data())
    assert [is_picture(kept[kind]) for kind in ("PNG", "JPG", "BMP")] == [True, True, False]
    assert not is_picture(b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert not is_picture(huge_png())
    assert not is_picture(kept["PNG"][:40])
    assert not is_picture(b"")


def test_a_picture_is_chosen_for_a_finding_and_taken_away_again(
    filled: WebTab, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = tmp_path / "skärm.png"
    good.write_bytes(png_of(image()))
    filled.findings.show_finding("f2")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    filled.findings.form.choose_button.click()
    assert session.evaluation.web_findings["f2"].sha256
    assert filled.findings.form.picture.isVisible()
    filled.findings.form.remove_button.click()
    assert session.evaluation.web_findings["f2"].sha256 is None
    good.write_bytes(b"%PDF-1.7")
    filled.findings.form.choose_button.click()
    assert "ingen bild" in filled.findings.form._rows["picture"].error
    assert session.evaluation.web_findings["f2"].sha256 is None


# ---- writing
def test_a_finding_is_written_by_keyboard_and_an_empty_one_is_not_made(filled: WebTab, session: Session) -> None:
    filled.side.show_line("p2")
    press(Key.Key_N, CTRL | SHIFT)
    assert focused() is filled.findings.form.text
    assert filled.findings.form.codes.text() == "1.4"
    press(Key.Key_Escape)
    assert set(session.evaluation.web_findings) == {"f1", "f2"}
    assert focused() is filled.findings.list
    press(Key.Key_N, CTRL | SHIFT)
    type_text("- Årsredovisningen är en bild, se https://a.example/å.pdf")
    press(Key.Key_Escape)
    made = newest(session)
    assert made.text == "- Årsredovisningen är en bild, se https://a.example/å.pdf"
    assert made.url == "https://a.example/å.pdf"
    assert codes(session, made.id) == ("1.4",)
    assert filled.findings.findings.ids[0] == made.id


def test_codes_are_corrected_without_retyping_and_what_is_no_code_is_said(filled: WebTab, session: Session) -> None:
    filled.findings.show_finding("f1")
    field = filled.findings.form.codes
    field.setFocus()
    field.selectAll()
    type_text("1.2 5.3 99")
    press(Key.Key_Tab)
    assert codes(session, "f1") == ("1.2", "5.3")
    assert "99" in filled.findings.form._rows["codes"].error
    assert field.text() == "1.2 5.3 99"
    field.setFocus()
    field.selectAll()
    type_text("53")
    press(Key.Key_Return)
    assert codes(session, "f1") == ("5.3",)
    assert session.evaluation.web_findings["f1"].text == "#12 + Tydlig start"
    filled.findings.list.setFocus()
    press(Key.Key_Z, CTRL)
    assert codes(session, "f1") == ("1.2", "5.3")
    assert field.text() == "1.2 5.3"


def test_a_digit_in_the_list_says_how_far_it_has_come(filled: WebTab, session: Session) -> None:
    filled.findings.show_finding("f2")
    filled.findings.list.setFocus()
    press(Key.Key_3)
    assert session.evaluation.web_findings["f2"].stage == "done"
    assert filled.findings.form.stage.currentText() == "genomfört"
    press(Key.Key_0)
    assert session.evaluation.web_findings["f2"].stage is None


def test_a_finding_is_deleted_and_taken_back(filled: WebTab, session: Session) -> None:
    filled.findings.show_finding("f1")
    filled.findings.list.setFocus()
    press(Key.Key_Delete)
    assert set(session.evaluation.web_findings) == {"f2"}
    assert filled.findings.form.row == "f2"
    press(Key.Key_Z, CTRL)
    assert set(session.evaluation.web_findings) == {"f1", "f2"}
    assert codes(session, "f1") == ("1.2",)


# ---- which are shown
def test_all_those_of_the_line_or_those_of_its_sub_criterion_are_shown(filled: WebTab) -> None:
    findings = filled.findings
    filled.side.show_line("p2")
    assert findings.findings.ids == ["f1", "f2"]
    findings.filter.button(PAGE).click()
    assert findings.findings.ids == []
    assert findings.nothing.isVisible()
    findings.filter.button(CODE).click()
    assert findings.findings.ids == ["f2"]
    filled.side.show_line("p1")
    assert findings.findings.ids == ["f1"]
    findings.filter.button(ALL).click()
    assert findings.findings.ids == ["f1", "f2"]


def test_find_shows_those_with_all_words_and_esc_shows_all(filled: WebTab) -> None:
    press(Key.Key_F, CTRL)
    type_text("kommentar nyckeltal")
    assert filled.findings.findings.ids == ["f2"]
    assert filled.findings.head.count.text() == "1 av 2"
    type_text("x")
    assert filled.findings.nothing.isVisible()
    press(Key.Key_Escape)
    assert filled.findings.findings.ids == ["f1", "f2"]


def test_a_finding_stays_while_it_is_written_in_though_it_no_longer_fits(filled: WebTab, session: Session) -> None:
    press(Key.Key_F, CTRL)
    type_text("nyckeltal")
    press(Key.Key_Return)
    press(Key.Key_F2)
    press(Key.Key_A, CTRL)
    type_text("Annat")
    assert filled.flush()
    assert session.evaluation.web_findings["f2"].text == "Annat"
    assert filled.findings.findings.ids == ["f2"]


def test_a_row_is_shown_wherever_one_comes_from(filled: WebTab) -> None:
    filled.findings.head.find()
    type_text("finns ingenstans")
    assert filled.show_row("web_finding", "f2")
    assert filled.findings.form.row == "f2"
    assert filled.show_row("web_page", "p2")
    assert filled.side.line == "p2"
    assert not filled.show_row("web_page", "borta")


# ---- the browser
def test_an_address_goes_to_the_browser_only_on_command_and_only_http(
    filled: WebTab, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    form = filled.findings.form
    filled.findings.show_finding("f1")
    assert not form.open_button.isEnabled()
    for address in ("javascript:alert(1)", "file:///etc/passwd", "exempelkoping.example/start"):
        form.url.setFocus()
        form.url.selectAll()
        type_text(address)
        press(Key.Key_Return)
        form.open_button.click()
        assert bool(form._rows["url"].error) == (address != "exempelkoping.example/start")
    assert opened == ["https://exempelkoping.example/start"]
    assert session.evaluation.web_findings["f1"].url == "exempelkoping.example/start"
    assert "hämtar själv ingenting" in form.open_button.accessibleDescription()


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_list_and_form_have_room_at_every_text_size(
    window: MainWindow, filled: WebTab, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    window.resize(*size)
    theme.set_text_scale(scale)
    filled.findings.show_finding("f1")
    settle()
    assert filled.width() <= size[0]
    for part in (filled.side.list, filled.findings.list, filled.findings.form.text):
        assert part.width() >= 200
    assert filled.findings.list.height() >= 90


def test_focus_mode_leaves_the_findings_alone(window: MainWindow, filled: WebTab) -> None:
    window.actions_.run("focus")
    settle()
    assert not filled.side.isVisible()
    assert filled.findings.list.isVisible()
    filled.focus_start()
    assert focused() is filled.findings.list
    window.actions_.run("focus")
    settle()
    assert filled.side.isVisible()
