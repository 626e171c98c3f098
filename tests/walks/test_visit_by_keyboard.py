"""An interview from nothing to its notes, without a mouse: what the file holds afterwards is exactly what was typed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from kompass_desktop.__main__ import main
from kompass_desktop.ui.dialogs import new_evaluation
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import INTERVIEWS, VISIT
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.tabs.interviews.page import InterviewsPage
from tests.ui.keys import ALT, CTRL, focused, press, show_tab, type_text

Key = Qt.Key
Line = tuple[str, list[str], str | None, str | None, list[int] | None]

# What is typed, and what it means: codes, sign, seat, hands.
FIRST: list[Line] = [
    ("+ a: Kommunikationsstrategin hänger ihop med styrmodellen", ["1.1"], "+", "A", None),
    ("- a: Bolagen omfattas inte", ["1.1"], "-", "A", None),
    ("- c: Ingen samlad plan 4/5", ["1.1"], "-", "C", [4, 5]),
    ("#12 + d: Tydliga kontaktvägar", ["1.2"], "+", "D", None),
    ("* d: #12 Direktsända möten, värt att visa", ["1.2"], "*", "D", None),
    ("Återkoppling på en vecka", ["1.1"], None, None, None),
    ("#13 + c: Ungdomsråd har egen budget", ["1.3"], "+", "C", None),
    ("#13 * c: Unga kommunutvecklare 5/5", ["1.3"], "*", "C", [5, 5]),
    ("#13 ? Fråga de förtroendevalda om lika villkor", ["1.3"], "?", None, None),
    ("#13 = Läs protokollen om ungdomsrådet", ["1.3"], "=", None, None),
    ('! b: Vi är mycket i "gör", mindre i "varför"', ["1.1"], "!", "B", None),
    ("#15 #33 - a: Nyttan är oklar, be om doc:HUT", ["1.5", "3.3"], "-", "A", None),
    ("#99 finns inte", ["1.1"], None, None, None),
    ("e: öppnar mötet, https://exempelkoping.example/#13", ["1.1"], None, "E", None),
]
SECOND: list[Line] = [
    ("+ a: Målen hänger ihop", ["2.1"], "+", "A", None),
    ("- b: men följs inte upp", ["2.1"], "-", "B", None),
    ("#24 + Näringslivet är med 3/5", ["2.4"], "+", None, [3, 5]),
    ("= egen tanke: jämför med förra gruppen", ["2.1"], "=", None, None),
    *[(f"rad {n} om strategin", ["2.1"], None, None, None) for n in range(1, 10)],
]
THIRD: list[Line] = [
    ("+ c: Folkhälsan har mål i varje nämnd", ["2.2"], "+", "C", None),
    ("#84 - d: Chefer får för lite stöd", ["8.4"], "-", "D", None),
    *[(f"social hållbarhet {n}, två av tre", ["2.2"], None, None, None) for n in range(1, 12)],
]


def fill_in_the_dialog() -> None:
    """Municipality, year and who I am, from field to field with Tab; as soon as the dialog is there."""
    dialog = QApplication.activeModalWidget()
    if not (isinstance(dialog, QDialog) and dialog.isAncestorOf(QApplication.focusWidget() or dialog)):
        QTimer.singleShot(10, fill_in_the_dialog)
        return
    QTimer.singleShot(5_000, dialog.reject)  # the walk fails, and does not wait for ever
    type_text("Exempelköping")
    press(Key.Key_Tab)
    press(Key.Key_A, CTRL)
    type_text("2026")
    for _ in range(9):
        if "Utvärderare 1" in focused().accessibleName():
            break
        press(Key.Key_Tab)
    type_text("KA")
    press(Key.Key_Return)


def write(lines: list[Line]) -> None:
    """Type each line and Enter."""
    for line, *_ in lines:
        type_text(line)
        press(Key.Key_Return)


def test_forty_lines_of_an_interview_by_keyboard_alone(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(new_evaluation, "documents_folder", lambda: tmp_path)
    QTimer.singleShot(0, fill_in_the_dialog)
    press(Key.Key_N, CTRL)
    window.activateWindow()  # as the desktop does when the dialog is gone
    settle()
    assert window.desk is not None
    session = window.desk.session

    show_tab(window, VISIT)
    press(Key.Key_Return)  # the empty tab offers the five groups
    groups = sorted(session.evaluation.interviews.values(), key=lambda i: i.position or 0)
    assert [g.role_group for g in groups][:2] == ["centrala chefer", "förtroendevalda"]

    show_tab(window, INTERVIEWS)
    page = window.desk.page
    assert isinstance(page, InterviewsPage)
    press(Key.Key_F9)
    write(FIRST)
    press(Key.Key_G, CTRL)
    type_text("21")
    write(SECOND)
    press(Key.Key_Right, ALT)
    write(THIRD)
    press(Key.Key_F9)
    first = session.evaluation.interviews[page.interview]
    assert first.timer_started is None
    path = session.path
    press(Key.Key_W, CTRL)
    assert window.desk is None

    assert main(["dump", str(path), "--json"]) == 0
    dumped: dict[str, Any] = json.loads(capsys.readouterr().out)
    typed = [*FIRST, *SECOND, *THIRD]
    assert len(typed) == 40
    notes = {n["text"]: n for n in dumped["notes"]}
    assert len(dumped["notes"]) == len(notes) == 40
    for text, codes, sign, seat, hands in typed:
        note = notes[text]
        found = (note["sub_criteria"], note["sign"], note["seat"], note["hands"], note["author"], note["interview"])
        assert found == (codes, sign, seat, hands, "KA", first.id), text
        assert note["stage"] is None
    assert [d["title"] for d in dumped["documents"]] == ["HUT"]
    assert [d["status"] for d in dumped["documents"]] == ["requested"]
    assert len(dumped["interviews"]) == 5
    assert dumped["contradictions"] == dumped["findings"] == dumped["scores"] == dumped["quotes"] == []
