"""A bug is shown with a report that can be copied; work in the background tells on the window's thread how it ended."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kompass_desktop.services.bug_reports import FOLDER
from kompass_desktop.services.session import Session
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.dialogs.bug import BugDialog
from kompass_desktop.ui.main_window.bugs import show_bugs
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.tab_list import INTERVIEWS
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.problems.reporting import BugReporter
from tests.ui.dialogs.names import nameless
from tests.ui.keys import focused, press, show_tab, type_text


class Mishap(RuntimeError):
    """A bug that the tests make."""


def caught(words: str) -> Mishap:
    """An error with a traceback, as one that somebody raised."""
    try:
        raise Mishap(words)
    except Mishap as error:
        return error


def caught_elsewhere(words: str) -> Mishap:
    """The same kind of error from another place in the program."""
    try:
        raise Mishap(words)
    except Mishap as error:
        return error


def tell(error: BaseException) -> None:
    """What Python does with an exception that nobody caught."""
    sys.excepthook(type(error), error, error.__traceback__)


@pytest.fixture
def reporter(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> BugReporter:
    """The reporter in charge during a test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    return show_bugs(window)


def shown(window: MainWindow) -> list[BugDialog]:
    return [dialog for dialog in window.findChildren(BugDialog) if dialog.isVisible()]


def kept(home: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted((home / FOLDER).glob("*.txt"))]


def test_a_bug_says_that_the_work_is_saved_where_it_lies_and_gives_a_report_to_copy(
    window: MainWindow, session: Session, reporter: BugReporter, capsys: pytest.CaptureFixture[str],
    own_data_folder: Path,
) -> None:  # fmt: skip
    window.show_session(session)
    settle()
    tell(caught("Trasigt hjul"))
    settle()
    (dialog,) = shown(window)
    assert dialog.lead.text().startswith("Allt du har skrivit är sparat")
    places = "\n".join(label.text().replace("\u200b", "") for label in dialog.places)
    assert str(session.path) in places
    assert str(own_data_folder / "backups") in places
    assert nameless(dialog) == []
    report = dialog.report.toPlainText()
    assert "Mishap" in report
    assert "test_problems.py" in report
    assert "Trasigt hjul" in capsys.readouterr().err
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == report
    assert kept(own_data_folder) == [report + "\n"]
    assert focused() is dialog.primary
    press(Qt.Key.Key_Return)
    assert shown(window) == []


def test_a_report_holds_no_word_that_somebody_typed_and_no_place_on_the_computer(
    window: MainWindow, reporter: BugReporter, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    try:
        try:
            int("Kommunalrådet ljuger")
        except ValueError as error:
            raise KeyError("Anna Andersson") from error
    except KeyError as error:
        tell(error)
    settle()
    (dialog,) = shown(window)
    report = dialog.report.toPlainText()
    assert "KeyError" in report
    assert "ValueError" in report
    code = [line for line in report.splitlines() if "test_problems.py" in line]
    assert code
    said = [line for line in report.splitlines() if line not in code]
    assert not any(word in line for line in said for word in ("Kommunalrådet", "Anna"))
    assert str(Path(__file__).parent) not in report
    assert "Anna Andersson" in capsys.readouterr().err
    dialog.accept()


def test_what_python_says_of_the_program_itself_is_in_the_report(
    window: MainWindow, reporter: BugReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        getattr(reporter, "wheel")  # noqa: B009
    except AttributeError as error:
        tell(error)
    settle()
    (dialog,) = shown(window)
    assert "has no attribute 'wheel'" in dialog.report.toPlainText()
    dialog.accept()


def test_a_note_that_waits_is_saved_before_it_is_said_to_be(
    window: MainWindow, session: Session, reporter: BugReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    interview = session.add("interview", {"title": "Grupp 1"})
    window.show_session(session)
    settle()
    show_tab(window, INTERVIEWS)
    type_text("#13 + Ungdomsråd")
    assert not session.evaluation.notes
    tell(caught("mitt i en rad"))
    settle()
    assert [note.text for note in session.evaluation.notes.values()] == ["#13 + Ungdomsråd"]
    assert next(iter(session.evaluation.notes.values())).interview == interview
    shown(window)[0].accept()


def test_the_same_bug_is_shown_once_however_often_it_comes(
    window: MainWindow, reporter: BugReporter, capsys: pytest.CaptureFixture[str], own_data_folder: Path
) -> None:
    for _ in range(3):
        tell(caught("vid varje omritning"))
        settle()
        for dialog in shown(window):
            dialog.accept()
    assert len(kept(own_data_folder)) == 1
    assert kept(own_data_folder)[0].count("Mishap:") == 1
    tell(caught("vid varje omritning"))
    settle()
    assert shown(window) == []


def test_a_second_bug_is_kept_but_puts_no_dialog_on_top(
    window: MainWindow, reporter: BugReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    tell(caught("första"))
    tell(caught_elsewhere("andra"))
    settle()
    assert len(shown(window)) == 1
    assert len(reporter.reports) == 2
    assert "andra" in capsys.readouterr().err
    shown(window)[0].accept()


def test_a_bug_in_a_slot_and_one_on_another_thread_are_told_too(
    window: MainWindow, reporter: BugReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=lambda: tell_me("i en tråd"))
    thread.start()
    thread.join()
    settle()
    (dialog,) = shown(window)
    assert "tell_me" in dialog.report.toPlainText()
    dialog.accept()


def tell_me(words: str) -> None:
    raise Mishap(words)


def test_a_bug_while_the_work_is_saved_makes_no_loop_and_says_so(
    window: MainWindow, session: Session, reporter: BugReporter, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window.show_session(session)
    settle()
    assert window.desk is not None
    monkeypatch.setattr(window.desk, "flush", lambda: tell_me("disken"))
    tell(caught("första"))
    settle()
    (dialog,) = shown(window)
    assert "kanske inte är sparat" in dialog.lead.text()
    dialog.accept()
    monkeypatch.undo()


def test_quitting_from_the_dialog_closes_the_window(
    window: MainWindow, session: Session, reporter: BugReporter, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked: list[bool] = []
    monkeypatch.setattr("kompass_desktop.ui.dialogs.bug.QCoreApplication.quit", lambda: asked.append(True))
    tell(caught("sista"))
    settle()
    (dialog,) = shown(window)
    press(Qt.Key.Key_Backtab)
    assert focused() is dialog.cancel
    press(Qt.Key.Key_Return)
    settle()
    assert asked == [True]
    assert shown(window) == []


def test_work_runs_beside_the_window_and_answers_on_its_thread(qtbot, qapp) -> None:  # type: ignore[no-untyped-def]
    background, heard = Background(qapp), []
    here = threading.get_ident()

    def work(job: Job) -> tuple[int, int]:
        job.step(1, 2)
        return threading.get_ident(), 42

    job = background.start(work)
    job.progress.connect(lambda done, total: heard.append((done, total, threading.get_ident())))
    with qtbot.waitSignal(job.done, timeout=5000) as told:
        pass
    ran, answer = told.args[0]
    assert answer == 42
    assert ran != here
    assert heard == [(1, 2, here)]
    assert job.finished
    background.deleteLater()


def test_work_that_fails_tells_the_error_and_work_that_is_stopped_says_so(qtbot, qapp) -> None:  # type: ignore[no-untyped-def]
    background = Background(qapp)

    def fails(_job: Job) -> None:
        raise Mishap("halvvägs")

    with qtbot.waitSignal(background.start(fails).failed, timeout=5000) as told:
        pass
    assert isinstance(told.args[0], Mishap)

    go_on = threading.Event()

    def waits(job: Job) -> None:
        go_on.wait(5)
        job.step(1, 2)

    job = background.start(waits)
    job.stop()
    with qtbot.waitSignal(job.stopped, timeout=5000):
        go_on.set()
    background.deleteLater()


def test_nobody_is_too_late_to_hear_of_work_that_ended_at_once(qtbot, qapp) -> None:  # type: ignore[no-untyped-def]
    background = Background(qapp)
    job = background.start(lambda _: "klart")
    background.wait()
    with qtbot.waitSignal(job.done, timeout=5000) as told:
        pass
    assert told.args == ["klart"]
    background.deleteLater()
