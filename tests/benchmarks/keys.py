"""A key in the note line: from the moment it is due to the painted character, with autosave on, in a large file.

Keys come by the clock, as from a hand that does not wait: one that meets a saving has to wait for it, and that counts.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.note_line import read_line
from kompass_desktop.services.opening import Person, create_evaluation
from kompass_desktop.services.resources import load_catalogue
from kompass_desktop.services.session import Session
from tests.benchmarks.goal import Goal, median, percentile

KEYS, BETWEEN = 2_000, 0.012
READ = 10_000
INTERVIEWS, LINES_EACH = 10, 2_000
WORDS = (
    "ungdomsråd", "budget", "uppföljning", "chefer", "delegation", "dialog", "språk", "äldreomsorg", "överklagande",
    "miljömål",
)  # fmt: skip
SENTENCE = "#13 + c: Ungdomsforum har egen budget, åtta av tio håller med 5/7 "
BEGUN = 1_790_000_000


def run(folder: Path) -> Iterable[Goal]:
    """Type in a sheet of 2 000 lines in a file of 20 000 notes, and time each key."""
    yield _read()
    from PySide6.QtWidgets import QApplication

    from kompass_desktop.app import make_application, make_window

    application = QApplication.instance() or make_application()
    session = large(folder / "stor.kompass")
    window = make_window()
    window.resize(1366, 768)
    window.show()
    window.show_session(session)
    desk = window.desk
    assert desk is not None
    started = time.perf_counter()
    desk.show_tab(desk.tab_named("interviews"))
    page = desk.page
    until(lambda: page.sheet.notes.all_counted)  # type: ignore[union-attr]
    opened = time.perf_counter() - started
    times = list(_typed(page.sheet.entry.line))  # type: ignore[union-attr]
    saved = len(session.evaluation.notes) - INTERVIEWS * LINES_EACH
    detail = f"median {median(times):.1f} ms, {saved} lines saved; the sheet of 2 000 lines opens in {opened:.2f} s"
    if saved < KEYS // len(SENTENCE):
        raise SystemExit(f"only {saved} lines were saved")
    yield Goal("key to painted character, p95", percentile(times, 0.95), 8, "ms", detail)
    yield Goal("key to painted character, p99", percentile(times, 0.99), 16, "ms")
    yield Goal("key to painted character, longest", max(times), 50, "ms")
    window.close()
    del application


def _read() -> Goal:
    """The note language on its own."""
    catalogue = load_catalogue()
    subs, words = catalogue.sub_criteria, " ".join(WORDS)
    lines = [f"#{subs[n % 36].digits} {'+-*?!='[n % 6]} c: {words} {n % 7}/7 doc:HUT {n}" for n in range(READ)]
    times: list[float] = []
    for _ in range(3):
        started = time.perf_counter()
        for line in lines:
            read_line(line, catalogue)
        times.append((time.perf_counter() - started) * 1000)
    return Goal(f"{READ} note lines read", median(times), 100, "ms")


def large(path: Path) -> Session:
    """An evaluation with 20 000 notes in 10 interviews."""
    session = create_evaluation(path, municipality="Exempelköping", year=2026, evaluators=[Person("KA")], author="KA")
    codes = session.catalogue.codes
    for i in range(INTERVIEWS):
        changes: list[Change] = setting("interview", f"i{i}", {"title": f"Grupp {i + 1}", "position": i})
        for n in range(LINES_EACH):
            text = f"{'+-*?!='[n % 6]} {'abcdefg'[n % 7]}: {' '.join(WORDS[(n * k + i) % 10] for k in range(3, 9))} {n}"
            changes += setting("note", f"n{i}-{n}", {
                "interview": f"i{i}", "author": "KA", "text": text, "inherited": codes[n % 36],
                "written_at": BEGUN + i * 10_000 + n,
            })  # fmt: skip
        session.begin(changes)
    return session


def until(done: object) -> None:
    """Let the window work until something is so."""
    from PySide6.QtWidgets import QApplication

    while not done():  # type: ignore[operator]
        QApplication.processEvents()
    for _ in range(5):
        QApplication.processEvents()


def _typed(line: object) -> Iterator[float]:
    """Type, each key at its time, with a pause of thought now and then; the ms of each."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    line.setFocus()  # type: ignore[attr-defined]
    due = time.perf_counter() + 0.1
    for n in range(KEYS):
        place = n % (len(SENTENCE) + 1)
        key, text = (Qt.Key.Key_Return, "\r") if place == len(SENTENCE) else (Qt.Key.Key_unknown, SENTENCE[place])
        while time.perf_counter() < due:
            QApplication.processEvents()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(line, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))  # type: ignore[call-overload]
        QApplication.processEvents()
        yield (time.perf_counter() - due) * 1000
        due += BETWEEN if n % 97 else 0.4
        due = max(due, time.perf_counter())
