"""The report's real pages beside the text: made in the background, followed, kept in place, hidden when asked."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from kompass_desktop.services import exporting
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.tabs.report.preview import PREVIEW_BANNER, Preview
from kompass_desktop.ui.theme.theme import Theme
from tests.ui.dialogs.names import nameless
from tests.ui.keys import CTRL, press, type_text

Key = Qt.Key
PATIENCE_MS = 60_000


@pytest.fixture
def preview(scored: Session, theme: Theme) -> Iterator[Preview]:
    """The preview of a draft, not shown yet."""
    background = Background()
    made = Preview(scored, background)
    made._due.setInterval(50)
    made.resize(620, 690)
    yield made
    made.let_go()
    background.wait()
    settle()
    made.deleteLater()


def show(preview: Preview) -> None:
    """Shows the preview and waits for its pages."""
    preview.show()
    preview.activateWindow()
    wait(preview)
    preview.view.setFocus()
    settle()


def wait(preview: Preview) -> None:
    """Waits until nothing is being made any more."""
    waited = 0
    settle()
    while (preview._job is not None or preview._due.isActive()) and waited < PATIENCE_MS:
        QTest.qWait(20)
        waited += 20
    assert preview._job is None
    settle()


def test_nothing_is_loaded_or_made_before_the_preview_is_shown(preview: Preview) -> None:
    code = (
        "import sys; import kompass_desktop.ui.tabs.report.preview; "
        "assert not {'PySide6.QtPdf', 'reportlab'} & set(sys.modules), sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    assert preview._job is None and preview.view.pages is None
    preview.show()
    assert preview.waiting.isVisible()
    wait(preview)
    assert preview.view.isVisible() and preview.view.count > 10


def test_the_keys_turn_the_pages_and_the_name_says_where_one_is(preview: Preview) -> None:
    show(preview)
    count = preview.view.count
    assert preview.view.accessibleName() == f"Rapportens sidor, sida 1 av {count}"
    press(Key.Key_PageDown)
    press(Key.Key_PageDown)
    assert preview.view.page == 3
    press(Key.Key_PageUp)
    assert preview.view.accessibleName() == f"Rapportens sidor, sida 2 av {count}"
    press(Key.Key_Space)
    press(Key.Key_PageUp)
    assert preview.view.page == 2  # first to the top of the page one is on
    press(Key.Key_End)
    assert preview.view.page == count
    assert preview.where.text() == f"Sida {count} av {count}"
    press(Key.Key_Home)
    assert preview.view.page == 1
    assert not nameless(preview)


def test_the_pages_are_as_wide_as_the_view_and_grow_with_plus_and_the_wheel(preview: Preview) -> None:
    show(preview)
    view = preview.view
    assert view.rect_of(0).width() == view.viewport().width() - 32
    press(Key.Key_PageDown)
    type_text("+")
    assert view.zoom == 1.25 and view.page == 2
    assert view.horizontalScrollBar().maximum() > 0
    assert preview.zoom.text() == "125 %"
    for turn in (-120, -120):
        wheel = QWheelEvent(
            QPointF(9, 9), view.mapToGlobal(QPointF(9, 9)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, CTRL,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == 0.8 and view.page == 2
    preview.resize(500, 690)
    settle()
    assert view.page == 2 and 0 <= view.rect_of(1).top() <= 16


def test_the_pages_are_white_in_the_dark_and_lie_on_the_windows_ground(preview: Preview, theme: Theme) -> None:
    theme.choose("dark")
    show(preview)
    image = preview.view.viewport().grab().toImage()
    assert image.pixelColor(40, 60) == theme.colour("paper")
    assert image.pixelColor(6, 60) == theme.colour("window")


def test_the_preview_follows_to_the_section_that_is_written_in(preview: Preview) -> None:
    preview.show_section("3.5.2")  # before there are pages: remembered
    show(preview)
    assert preview._places.section_at(preview.view._place_at(QPointF(0, 20))) == "3.5.2"
    press(Key.Key_Home)
    preview.show_section("3.5.2")  # the cursor moves within the same section: one may look elsewhere
    assert preview.view.page == 1
    preview.show_section("2.2")
    assert preview._places.section_at(preview.view._place_at(QPointF(0, 20))) == "2.2"


def test_a_place_that_is_clicked_twice_asks_for_its_section_and_so_does_enter(preview: Preview) -> None:
    show(preview)
    asked: list[str] = []
    preview.section_asked.connect(asked.append)
    place = preview._places.place_of("3.2.1")
    assert place is not None
    preview.view.go_to(place)
    rect = preview.view.rect_of(place[0])
    point = QPoint(round(rect.left() + 100), round(rect.top() + (place[1] + 20) * preview.view._scale(place[0])))
    QTest.mouseDClick(preview.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert asked == ["3.2.1"]
    press(Key.Key_Return)
    assert asked == ["3.2.1", "3.2.1"]
    press(Key.Key_Home)
    press(Key.Key_Return)  # the cover has no section
    assert len(asked) == 2


def test_a_change_makes_the_pages_anew_and_keeps_the_place(preview: Preview, scored: Session) -> None:
    preview.show_section("3.4.1")
    show(preview)
    old = preview.view.pages
    ready = QSignalSpy(preview.ready)
    text = "Ett långt stycke om medborgarnas möjlighet till dialog.\n\n" * 60
    scored.set("report_text", "3.1.1", {"text": text})
    assert preview.view.pages is old and preview.state.text() == "Uppdateras…"  # the old pages stay meanwhile
    wait(preview)
    assert ready.count() == 1 and preview.view.pages is not old
    assert preview.state.text() == ""
    assert preview._places.section_at(preview.view._place_at(QPointF(0, 20))) == "3.4.1"
    preview.hide()
    preview.show()
    wait(preview)
    assert ready.count() == 1, "nothing has changed, so nothing is made"


def test_what_is_out_of_date_before_it_is_ready_is_dropped(preview: Preview, scored: Session) -> None:
    preview.show()
    first = preview._job
    assert first is not None
    scored.set("report_text", "2.1", {"text": "En ny inledning."})
    preview.make()
    assert preview._job is not first and first._stop.is_set()
    ready = QSignalSpy(preview.ready)
    wait(preview)
    assert ready.count() == 1
    assert preview.view.pages is not None
    assert any("En ny inledning." in preview.view.pages.text(page) for page in range(preview.view.count))


def test_another_form_of_the_report_is_shown_when_it_is_chosen(preview: Preview) -> None:
    show(preview)
    assert preview.view.pages is not None
    preview.set_variant("factcheck")
    wait(preview)
    assert any("§1" in preview.view.pages.text(page) for page in range(2, 4))
    with pytest.raises(ValueError, match="gissning"):
        preview.set_variant("gissning")


def test_a_refusal_is_said_in_words_with_a_way_to_try_again(
    preview: Preview, scored: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, words = exporting.render_report, "Slutrapporten får vänta: 1.3 väntar på ett avgörande."

    def refuse(*_: object, **__: object) -> None:
        raise Refused(words)

    monkeypatch.setattr(exporting, "render_report", refuse)
    told: list[Exception] = []
    preview.failed.connect(told.append)
    preview.show()
    preview.activateWindow()
    wait(preview)
    assert preview.refused.isVisible() and preview.refused.sentence.text() == words
    assert [str(problem) for problem in told] == [words]
    monkeypatch.setattr(exporting, "render_report", real)
    assert preview.refused.button is not None
    preview.refused.button.setFocus()
    press(Key.Key_Return)
    wait(preview)
    assert preview.view.isVisible()
    monkeypatch.setattr(exporting, "render_report", refuse)
    scored.set("report_text", "2.1", {"text": "Ny."})
    wait(preview)
    banner = preview.banners.banner(PREVIEW_BANNER)
    assert banner is not None and words in banner.sentence
    assert preview.view.isVisible(), "the pages from before stay"


def test_discreet_mode_hides_the_pages(preview: Preview) -> None:
    show(preview)
    preview.set_discreet(True)
    assert preview.hidden.isVisible() and not preview.view.isVisible() and not preview.where.isVisible()
    preview.set_discreet(False)
    assert preview.view.isVisible() and preview.where.isVisible()
