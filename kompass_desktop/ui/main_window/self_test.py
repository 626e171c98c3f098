"""The program tries itself, as the packaged one does before it is handed out: what a user does first, for real."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.opening import open_evaluation
from kompass_desktop.ui.main_window.pictures import picture, settle
from kompass_desktop.ui.main_window.tab_list import SCORING
from kompass_desktop.ui.main_window.window import MainWindow

NO_KEYS = Qt.KeyboardModifier.NoModifier


class SelfTestFailed(Exception):
    """A step did not do what it should; the message says which."""


def self_test(window: MainWindow, folder: Path, example: str) -> None:
    """Opens an example, types points, exports, closes and opens again. Raises SelfTestFailed at the first fault."""
    window.show()
    settle()
    said: list[str] = []
    window.files.refused.connect(lambda problem: said.append(str(problem)))
    _expect(window.files.open_example(example) and window.desk is not None, f"exemplet öppnades inte. {' '.join(said)}")
    path = _type_points(window)
    _look_at_tabs(window)
    _export(window, folder)
    _expect(window.close() and window.desk is None, "fönstret stängdes inte")
    session = open_evaluation(path)
    try:
        first = session.evaluation.catalogue.sub_criteria[0]
        kept = session.evaluation.consensus_score(first.code).points
        _expect(kept == _typed(first.max_points), "poängen fanns inte kvar när filen öppnades igen")
    finally:
        session.close()


def _typed(top: int) -> int:
    """Points that no example has: one less than the max, or than that less one."""
    return top - 1


def _type_points(window: MainWindow) -> Path:
    desk = window.desk
    assert desk is not None
    desk.show_tab(desk.tab_named(SCORING))
    settle()
    catalogue = desk.session.evaluation.catalogue
    first = catalogue.sub_criteria[0]
    page = desk.page
    _expect(page is not None and page.show_row("sub_criterion", first.code), "Bedömning visade inte första delområdet")
    before = desk.session.evaluation.consensus_score(first.code).points
    wanted = _typed(first.max_points)
    _expect(before != wanted, "exemplet har redan den poäng som skulle skrivas")
    table = page.focusWidget() if page is not None else None
    _expect(table is not None, "poängtabellen fick inte fokus")
    assert table is not None
    for digit in str(wanted):
        _key(table, Qt.Key(ord(digit)), digit)
    settle()
    _expect(desk.session.evaluation.consensus_score(first.code).points == wanted, "poängen sparades inte")
    shown = desk.dock.content
    total = consensus_totals(desk.session.evaluation).total
    _expect(shown is not None and shown.totals.total == total, "Poängläge visar inte den nya summan")
    return desk.session.path


def _look_at_tabs(window: MainWindow) -> None:
    desk = window.desk
    assert desk is not None
    for number, tab in enumerate(desk.tabs):
        desk.show_tab(number)
        image = picture(window)
        colours = {image.pixel(x, y) for x in range(0, image.width(), 37) for y in range(0, image.height(), 23)}
        _expect(len(colours) > 2, f"fliken {tab.words} ritades inte")


def _export(window: MainWindow, folder: Path) -> None:
    desk = window.desk
    assert desk is not None
    pdf, book = folder / "rapport.pdf", folder / "poäng.xlsx"
    export_evaluation(desk.session.evaluation, pdf=pdf, xlsx=book)
    _expect(pdf.read_bytes()[:5] == b"%PDF-", "rapporten blev ingen PDF")
    _expect(book.read_bytes()[:2] == b"PK", "arbetsboken blev ingen Excelfil")


def _key(widget: QWidget, key: Qt.Key, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, NO_KEYS, text))


def _expect(held: bool, otherwise: str) -> None:
    if not held:
        raise SelfTestFailed(otherwise)
