"""A bug is shown with a report that can be copied; work in the background tells on the window's thread how it ended."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication

from kompass_desktop.services.session import Session
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.main_window.pictures import settle
from kompass_desktop.ui.main_window.window import MainWindow
from kompass_desktop.ui.problems.bug_dialog import BugDialog
from kompass_desktop.ui.problems.reporting import BugReporter, report_bugs


class Mishap(RuntimeError):
    """A bug that the tests make."""


def caught(words: str) -> Mishap:
    """An error with a traceback, as one that somebody raised."""
    try:
        raise Mishap(words)
    except Mishap as error:
        return error


@pytest.fixture
def reporter(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> BugReporter:
    """The reporter in charge during a test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    return report_bugs()


def shown(window: MainWindow) -> list[BugDialog]:
    return [dialog for dialog in window.findChildren(BugDialog) if dialog.isVisible()]


def test_a_bug_is_shown_with_a_report_that_can_be_copied(
    window: MainWindow, session: Session, reporter: BugReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    window.show_session(session)
    settle()
    error = caught("Trasigt hjul")
    sys.excepthook(type(error), error, error.__traceback__)
    settle()
    (dialog,) = shown(window)
    assert "Trasigt hjul" in dialog.report.toPlainText()
    assert "test_problems.py" in dialog.report.toPlainText()
    assert "Exempelköping" not in dialog.report.toPlainText()
    assert "Trasigt hjul" in capsys.readouterr().err
    dialog.copy.click()
    assert "Trasigt hjul" in QGuiApplication.clipboard().text()
    dialog.back.click()
    settle()
    assert shown(window) == []


def test_a_second_bug_is_kept_but_puts_no_dialog_on_top(
    window: MainWindow, reporter: BugReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in ("första", "andra"):
        error = caught(words)
        reporter(type(error), error, error.__traceback__)
    settle()
    assert len(shown(window)) == 1
    assert len(reporter.reports) == 2
    assert "andra" in capsys.readouterr().err
    shown(window)[0].accept()


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
