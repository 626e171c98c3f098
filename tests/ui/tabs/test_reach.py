"""What holds for Besöket, Intervjuer, Dokument, Webb and Rapport alike: names, keys, and no window but the one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import DOCUMENTS, INTERVIEWS, REPORT, VISIT, WEB
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.documents.page import DocumentsPage
from kompass_desktop.ui.tabs.interviews.page import InterviewsPage
from kompass_desktop.ui.tabs.report.page import ReportPage
from kompass_desktop.ui.tabs.visit.page import PLAN, VisitPage
from kompass_desktop.ui.tabs.web.bar import ANSWERS
from kompass_desktop.ui.tabs.web.page import WebTab
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.page import Page

TABS = (VISIT, INTERVIEWS, DOCUMENTS, WEB, REPORT)


@pytest.fixture
def everything(session: Session) -> Session:
    """An evaluation with something of every kind that these tabs show."""
    session.add("interview", {"title": "Centrala chefer", "role_group": "centrala chefer"}, row="i")
    session.add("seat", {"interview": "i", "seat": "A", "role": "Kommundirektör"}, row="s")
    session.add("note", {"interview": "i", "text": "#13 + a: Dialog på ön", "inherited": "1.1"}, row="n")
    session.add("document", {"title": "Vision", "sha256": session.attach(b"x"), "file_name": "vision.pdf"}, row="d")
    session.add("quote", {"document": "d", "text": "Unga hörs", "page": 3}, row="q")
    session.add("web_page", {"title": "Startsidan", "sub_criterion": "1.2", "position": 1}, row="p")
    session.add("web_finding", {"text": "#12 + Tydlig", "seen_at": 1, "sha256": session.attach(b"x")}, row="w")
    session.add("answer", {"question": "Hur?", "text": "Så", "position": 1}, row="a")
    session.add("finding", {"kind": "strength", "area": 1, "text": "Bra"}, row="f")
    session.add("finding", {"kind": "improvement", "area": 1, "text": "Mindre bra"}, row="g")
    session.add("report_remark", {"kind": "heading", "area": 4, "message": "61 mot 62"}, row="r")
    return session


def show(window: MainWindow, session: Session, tab: str) -> Page:
    if window.desk is None:
        window.show_session(session)
    assert window.desk is not None
    window.desk.show_tab(window.desk.tab_named(tab))
    settle()
    page = window.desk.page
    assert page is not None
    return page


def open_everything(page: Page) -> Iterator[None]:
    """Opens every form and part of a page in turn."""
    yield
    if isinstance(page, VisitPage):
        page.parts.button(PLAN).click()
        settle()
        yield
        page.new_group()
        settle()
        yield
    elif isinstance(page, InterviewsPage):
        page.side.new_interview()
        yield
        page.side.new_seat()
        yield
        page.sheet.find()
        yield
        page.sheet.rows.setCurrentIndex(page.sheet.notes.index(0, 0))
        page.sheet.rows.edit(page.sheet.notes.index(0, 0))
        yield
    elif isinstance(page, DocumentsPage):
        page.register.find()
        page.show_row("quote", "q")
        page.quotes.new_quote()
        yield
    elif isinstance(page, WebTab):
        page.findings.head.find()
        page.side.form.open("p")
        yield
        page.new_row()
        yield
        page.parts.button(ANSWERS).click()
        yield
        page.new_row()
        yield
    elif isinstance(page, ReportPage):
        page.finder.find()
        for entry in page.outline.outline.entries:
            page.open_entry(entry.id)
            settle()
            yield
        page.open_entry("3.1")
        for column in page.sheet.columns:
            column.new_card.open()
            settle()
            yield
        column = page.sheet.strengths
        column.show_card("f")
        column.list.edit(column.list.currentIndex())
        yield


def nameless(page: QWidget) -> list[str]:
    found: list[str] = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if widget.objectName().startswith("qt_") or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("tab", TABS)
def test_everything_that_can_have_the_focus_has_a_name(window: MainWindow, everything: Session, tab: str) -> None:
    page = show(window, everything, tab)
    walked = 0
    for _ in open_everything(page):
        settle()
        assert nameless(page) == []
        walked += 1
    assert walked > 1


@pytest.mark.parametrize("tab", TABS)
def test_every_row_of_every_list_says_what_it_is(window: MainWindow, everything: Session, tab: str) -> None:
    page = show(window, everything, tab)
    said = 0
    for _ in open_everything(page):
        settle()
        for view in page.findChildren(QAbstractItemView):
            model = view.model()
            if not view.isVisible() or model is None:
                continue
            for row in range(model.rowCount()):
                assert model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole), view.accessibleName()
                said += 1
    assert said > 1


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(repr(watched))
        return False


@pytest.mark.parametrize("tab", TABS)
def test_no_other_window_flashes_by_while_a_tab_is_built_and_used(
    window: MainWindow, everything: Session, tab: str
) -> None:
    window.show_session(everything)
    settle()
    watcher = Windows()
    QApplication.instance().installEventFilter(watcher)  # type: ignore[union-attr]
    try:
        for _ in open_everything(show(window, everything, tab)):
            settle()
    finally:
        QApplication.instance().removeEventFilter(watcher)  # type: ignore[union-attr]
    assert watcher.shown == []
    assert QApplication.activeWindow() is window


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("scale", [0.8, 1.5, 2.0])
def test_every_text_size_is_drawn_without_a_word_from_qt(
    window: MainWindow, everything: Session, theme: Theme, tab: str, scale: float
) -> None:
    page = show(window, everything, tab)
    theme.set_text_scale(scale)
    for choice in ("dark", "contrast", "light"):
        theme.choose(choice)
        for _ in open_everything(page):
            settle()
            assert not window.grab().isNull()


@pytest.mark.parametrize("tab", TABS)
def test_an_empty_evaluation_says_what_to_do_first(window: MainWindow, session: Session, tab: str) -> None:
    page = show(window, session, tab)
    assert nameless(page) == []
    if tab != REPORT:
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.isVisible()
        assert page.commands()["new_row"]


@pytest.mark.parametrize("tab", TABS)
def test_f6_goes_between_parts_that_can_be_seen(window: MainWindow, everything: Session, tab: str) -> None:
    page = show(window, everything, tab)
    panes = [p for p in page.panes() if p.isVisible()]
    assert len(panes) >= 2
    assert len(set(panes)) == len(panes)


def test_with_large_text_on_a_low_screen_notes_title_and_note_line_stay_in_sight(
    window: MainWindow, everything: Session, theme: Theme
) -> None:
    window.resize(1366, 768)
    page = show(window, everything, INTERVIEWS)
    assert isinstance(page, InterviewsPage)
    sheet = page.sheet
    assert sheet.strip.isVisible()
    assert sheet.entry.hint.isVisible()
    theme.set_text_scale(2.0)
    settle()
    assert sheet.rows.viewport().height() >= 2 * theme.size("row")
    assert sheet.title.width() >= theme.px(180)
    bottom = sheet.entry.preview.mapTo(sheet, sheet.entry.preview.rect().bottomLeft()).y()
    assert bottom <= sheet.height()
    assert not sheet.strip.isVisible()
    theme.set_text_scale(1.0)
    settle()
    assert sheet.strip.isVisible()
    assert sheet.entry.hint.isVisible()


@pytest.mark.parametrize(("width", "scale"), [(1024, 1.0), (1366, 1.0), (1366, 1.5), (1366, 2.0), (1024, 1.5)])
def test_no_word_on_the_buttons_of_the_register_is_cut(
    window: MainWindow, everything: Session, theme: Theme, width: int, scale: float
) -> None:
    window.resize(width, 700)
    page = show(window, everything, DOCUMENTS)
    assert isinstance(page, DocumentsPage)
    theme.set_text_scale(scale)
    settle()
    register = page.register
    for finding in (False, True):
        if finding:
            register.find()
            settle()
        for button in (register.add_button, register.new_button, register.read_button):
            assert not button.isVisible() or button.width() >= button.sizeHint().width()
    assert register.new_button.accessibleName() == "Nytt dokument"
    assert page.side.mapTo(page, page.side.rect().topRight()).x() < page.width()
