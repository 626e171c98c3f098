"""Puts the window together: the only place that makes a QApplication.

[FILE]                                       the window, perhaps with a file
shots DIR [FILE] [--size WxH] [--theme light|dark] [--scale 1.5]
--example NAME                               the window on a fresh copy of an example
[FILE | --example NAME] --offscreen OUT      the same job without a display: pictures, PDF and workbook in OUT
--self-test                                  start, open an example, score, export, close; prints `ok`
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kompass_desktop.services.session import Session
    from kompass_desktop.ui.main_window.window import MainWindow

DONE, FAILED = 0, 2
SIZE = (1366, 768)
EXAMPLE = "karlskoga-2022"


def main(argv: Sequence[str]) -> int:
    """Runs the window, or the job that these arguments ask for; returns the exit code.

    0 done · 2 refused or failed, with one Swedish line on stderr.
    """
    arguments = list(argv)
    if not arguments or (len(arguments) == 1 and arguments[0] != "shots" and not arguments[0].startswith("-")):
        return _saying_why_not(lambda: _window(Path(arguments[0]) if arguments else None, ""))
    return _saying_why_not(lambda: _job(arguments))


def _saying_why_not(job: Callable[[], int]) -> int:
    """Runs a job; what stands in its way becomes one line on stderr and exit code 2."""
    try:
        return job()
    except Exception as error:
        sentence = _known(error)
        if sentence is None:
            raise
        return _refuse(sentence)


def _known(error: Exception) -> str | None:
    """What to say about an error that people can do something about; None for a bug."""
    from kompass_desktop.services.problems import Refused
    from kompass_desktop.storage.problems import KnownProblem, problem_from

    if isinstance(error, (Refused, KnownProblem)):
        return str(error)
    if isinstance(error, OSError):
        return str(problem_from(error, Path(error.filename or ".")))
    return None


def _job(arguments: list[str]) -> int:
    from kompass_desktop.ui.main_window.options import read_options

    given = read_options(arguments, SIZE)
    if given.self_test:
        return _self_test()
    if given.shots is not None:
        return _shots(given)
    return _offscreen(given) if given.offscreen else _window(given.file, given.example or "")


# ---- refusing
def _refused(sentence: str) -> Exception:
    """A refusal; its class is imported only when it is needed."""
    from kompass_desktop.services.problems import Refused

    return Refused(sentence)


# ---- the application
def make_application(name: str = "kompass_desktop") -> QApplication:
    """The application with its look and language; what every window, picture and test stands on."""
    from kompass_desktop.ui.starting import compiled_once

    plain_import = builtins.__import__
    with compiled_once():
        from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    # Qt for Python looks for `from __feature__ import` in the source of every module that is imported after it. Nobody
    # here writes that, and reading all those sources again is a tenth of the start.
    builtins.__import__ = plain_import

    from kompass_desktop.ui.theme.theme import Theme
    from kompass_desktop.ui.translation import use_language

    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([name])
    application.setApplicationName(name)
    application.setDesktopFileName(name)
    use_language(application)
    Theme(application)
    return application


def make_window(*, waits_for_file: bool = False) -> MainWindow:
    """The window with the look and the language that were chosen on this computer, not yet shown."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from kompass_desktop.services.settings import Settings
    from kompass_desktop.ui.main_window.window import MainWindow
    from kompass_desktop.ui.theme.icons import program_icon
    from kompass_desktop.ui.theme.theme import CHOICES, theme_of
    from kompass_desktop.ui.translation import SWEDISH, chosen_language, use_language

    settings = Settings()
    language = chosen_language(settings)
    if language != SWEDISH:
        use_language(cast("QApplication", QApplication.instance()), language)
    window = MainWindow(settings, waits_for_file=waits_for_file)
    window.first_painted.connect(lambda: window.setWindowIcon(program_icon()))
    # Not at once: what asks for it belongs to the window that goes away.
    window.language_asked.connect(lambda chosen: QTimer.singleShot(0, lambda: _change_language(window, chosen)))
    theme = theme_of(window)
    chosen = settings.get("theme", CHOICES[0])
    theme.choose(chosen if chosen in CHOICES else CHOICES[0])
    theme.set_text_scale(settings.get("text_scale", 1.0))
    return window


def _change_language(window: MainWindow, language: str) -> None:
    """The old window knows the new one, which nobody else does; the settings are shown again, in the new words."""
    from kompass_desktop.ui.main_window.switching import change_language

    new = change_language(window, language, lambda: make_window(waits_for_file=True))
    if new is not None:
        window.successor = new
        _report_bugs(new)
        new.helping.show_settings(at_language=True)


def has_display() -> bool:
    """Whether there is a screen to show a window on."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return not platform.startswith(("offscreen", "minimal"))
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _session(file: Path | None, example: str) -> Session | None:
    """The evaluation that is asked for: an example's fresh copy, a file, or none. Raises Refused or KnownProblem."""
    if example:
        from kompass_desktop.services.examples import open_example

        return open_example(example)
    if file is None:
        return None
    from kompass_desktop.services.opening import open_evaluation

    return open_evaluation(file)


def _window(file: Path | None, example: str) -> int:
    """Shows the window at once; the evaluation comes right after the first paint."""
    if not os.environ.get("QT_QPA_PLATFORM") and not has_display():
        raise _refused(
            "Det finns ingen skärm att visa fönstret på. Lägg till --offscreen MAPP för att få bilder, PDF och Excel."
        )
    if file is not None and not file.is_file():
        _session(file, "")  # says why not, before there is a window
    # Nothing made at start goes away again soon: looking for garbage in it would only cost time.
    gc.disable()
    application = make_application()
    window = make_window(waits_for_file=bool(file or example))
    window.resize(*SIZE)
    said: list[str] = []
    from kompass_desktop.storage.problems import PassphraseProblem

    def go_on() -> None:
        _report_bugs(window)
        try:
            session = _session(file, example)
        except PassphraseProblem:
            session = None
            if file is None or not window.files.open(file):  # it asks
                window.show_start()
        except Exception as error:
            sentence = _known(error)
            if sentence is None:
                raise
            said.append(sentence)
            application.exit(FAILED)
            return
        if session is not None:
            window.show_session(session)
        gc.freeze()
        gc.enable()
        from kompass_desktop.ui.widgets.accessible import announce_soon

        announce_soon(application)

    window.first_painted.connect(go_on)
    window.show()
    code = application.exec()
    return _refuse(said[0]) if said else code


def _report_bugs(window: MainWindow | None = None) -> None:
    from kompass_desktop.ui.main_window.bugs import show_bugs

    show_bugs(window)


def _describe_painted() -> None:
    from kompass_desktop.ui.widgets.accessible import announce_painted

    announce_painted()


# ---- without a display
def _without_display(scale: float = 1.0) -> None:
    """Before Qt is loaded: draw without a screen, in the size and scale that is asked for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)


@contextmanager
def _own_copy(file: Path | None, example: str, scale: float) -> Iterator[Session]:
    """An evaluation to draw without a screen: a private copy, in a data folder that is gone afterwards."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="kompass-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        _without_display(scale)
        from kompass_desktop.ui.main_window.pictures import private_copy

        copy = private_copy(file, home) if file is not None else None
        os.environ["KOMPASS_HOME"] = str(home / "data")
        session = _session(copy, "" if copy else example)
        assert session is not None
        yield session


def _pictures(session: Session, folder: Path, given: Any, themes: Sequence[str]) -> list[Path]:
    from kompass_desktop.ui.main_window.pictures import draw, quiet, still

    quiet()
    make_application()
    _report_bugs()
    _describe_painted()
    still()
    return draw(make_window(), session, folder, given.size, themes, given.text)


def _shots(given: Any) -> int:
    with _own_copy(given.file, EXAMPLE, given.scale) as session:
        for path in _pictures(session, given.shots, given, (given.theme,)):
            print(path)
    return DONE


def _offscreen(given: Any) -> int:
    from kompass_desktop.services.exporting import export_evaluation

    out: Path = given.offscreen
    print("Det finns ingen skärm här." if not has_display() else "Fönstret visas inte på skärmen.", end=" ")
    print("Samma arbete görs utan skärm, och det här skrivs:", flush=True)
    with _own_copy(given.file, given.example or EXAMPLE, given.scale) as session:
        evaluation = session.evaluation
        written = _pictures(session, out, given, ("light", "dark"))
        name = "".join(c if c.isalnum() or c in " -_" else "_" for c in evaluation.name) or "utvärdering"
        written += export_evaluation(evaluation, pdf=out / f"{name}.pdf", xlsx=out / f"{name}.xlsx").files
    for path in written:
        print(path)
    return DONE


def _self_test() -> int:
    import tempfile

    with tempfile.TemporaryDirectory(prefix="kompass-self-test-", ignore_cleanup_errors=True) as folder:
        os.environ["KOMPASS_HOME"] = folder
        if not has_display():
            _without_display()
        from kompass_desktop.ui.main_window.pictures import quiet
        from kompass_desktop.ui.main_window.self_test import SelfTestFailed, self_test

        quiet()
        make_application()
        _report_bugs()
        _describe_painted()
        try:
            self_test(make_window(), Path(folder), EXAMPLE)
        except SelfTestFailed as failure:
            return _refuse(f"Självtestet stannade: {failure}")
    print("ok")
    return DONE


def _refuse(sentence: str) -> int:
    """One line to whoever started the program: on stderr, or in a box where there is none."""
    line = " ".join(sentence.split())
    if sys.stderr is not None:
        print(line, file=sys.stderr)
        return FAILED
    from PySide6.QtWidgets import QApplication, QMessageBox

    application = QApplication.instance() or QApplication(["kompass_desktop"])
    QMessageBox.warning(None, "kompass_desktop", line)
    del application
    return FAILED
