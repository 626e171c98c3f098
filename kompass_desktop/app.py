"""Puts the window together: the only place that makes a QApplication.

[FILE]                                       the window, perhaps with a file
shots DIR [FILE] [--size WxH] [--theme light|dark] [--scale 1.5]
--example NAME                               the window on a fresh copy of an example
[FILE | --example NAME] --offscreen OUT      the same job without a display: pictures, PDF and workbook in OUT
--self-test                                  start, open an example, score, export, close; prints `ok`
"""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem, problem_from

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
    try:
        given = _arguments(list(argv))
        return _job(given)(given)
    except (KnownProblem, Refused) as problem:
        return _refuse(str(problem))
    except OSError as error:
        return _refuse(str(problem_from(error, Path(error.filename or "."))))


def _job(given: Namespace) -> Callable[[Namespace], int]:
    if given.self_test:
        return lambda _: _self_test()
    if given.shots is not None:
        return _shots
    return _offscreen if given.offscreen else _window


# ---- arguments
class _Parser(ArgumentParser):
    """Says what is wrong in one line, like everything else."""

    def error(self, message: str) -> NoReturn:
        raise Refused(f"Så går det inte att starta fönstret: {message}. Skriv: [FIL] eller shots MAPP [FIL].")


def _arguments(argv: list[str]) -> Namespace:
    parser = _Parser(prog="kompass_desktop", add_help=False)
    shots = argv[:1] == ["shots"]
    if shots:
        parser.add_argument("shots", type=Path, metavar="DIR")
        argv = argv[1:]
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--size", type=_size, default=SIZE)
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--scale", type=_scale, default=1.0)
    parser.add_argument("--text", type=_scale, default=1.0)
    parser.add_argument("--example")
    parser.add_argument("--offscreen", type=Path, metavar="OUT")
    parser.add_argument("--self-test", action="store_true")
    parser.set_defaults(shots=None)
    return parser.parse_args(argv)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise Refused(f"Storleken {text} går inte att läsa. Skriv bredd och höjd så här: 1366x768.")
    return int(width), int(height)


def _scale(text: str) -> float:
    try:
        scale = float(text.replace(",", "."))
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= 4:
        raise Refused(f"Skalan {text} går inte. Ange ett tal mellan 0,5 och 4.")
    return scale


# ---- the application
def make_application(name: str = "kompass_desktop") -> QApplication:
    """The application with its look and language; what every window, picture and test stands on."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from kompass_desktop.ui.theme.theme import Theme
    from kompass_desktop.ui.translation import use_language
    from kompass_desktop.ui.widgets.accessible import announce_painted

    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([name])
    application.setApplicationName(name)
    application.setDesktopFileName(name)
    use_language(application)
    Theme(application)
    announce_painted()
    return application


def make_window() -> MainWindow:
    """The window with the look that was chosen on this computer, not yet shown."""
    from kompass_desktop.services.settings import Settings
    from kompass_desktop.ui.main_window.window import MainWindow
    from kompass_desktop.ui.theme.theme import CHOICES, theme_of

    settings = Settings()
    window = MainWindow(settings)
    theme = theme_of(window)
    chosen = settings.get("theme", CHOICES[0])
    theme.choose(chosen if chosen in CHOICES else CHOICES[0])
    theme.set_text_scale(settings.get("text_scale", 1.0))
    return window


def has_display() -> bool:
    """Whether there is a screen to show a window on."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return not platform.startswith(("offscreen", "minimal"))
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _session(given: Namespace) -> Session | None:
    """The evaluation that is asked for: an example's fresh copy, a file, or none."""
    from kompass_desktop.services.examples import open_example
    from kompass_desktop.services.opening import open_evaluation

    if given.example:
        return open_example(given.example)
    return open_evaluation(given.file) if given.file else None


def _window(given: Namespace) -> int:
    if not os.environ.get("QT_QPA_PLATFORM") and not has_display():
        raise Refused(
            "Det finns ingen skärm att visa fönstret på. Lägg till --offscreen MAPP för att få bilder, PDF och Excel."
        )
    session = _session(given)
    from kompass_desktop.ui.problems import report_bugs

    application = make_application()
    report_bugs()
    window = make_window()
    window.resize(*SIZE)
    if session is not None:
        window.show_session(session)
    window.show()
    return application.exec()


# ---- without a display
def _without_display(scale: float = 1.0) -> None:
    """Before Qt is loaded: draw without a screen, in the size and scale that is asked for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)


def _quiet() -> None:
    """The platform without a screen says for each window what it cannot do; nobody needs to read that."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            print(message, file=sys.stderr)

    qInstallMessageHandler(tell)


def _copy_of(file: Path, folder: Path) -> Path:
    """A private copy of an evaluation with everything that is saved, so that pictures never touch the file."""
    from kompass_desktop.services.opening import read_evaluation
    from kompass_desktop.storage.copies import write_copy

    target = folder / file.name
    with read_evaluation(file) as reading:
        write_copy(reading.file.path, target)
    return target


def _shots(given: Namespace) -> int:
    with tempfile.TemporaryDirectory(prefix="kompass-shots-") as folder:
        home, file = Path(folder), given.file
        if file is not None:
            file = _copy_of(file, home)
        os.environ["KOMPASS_HOME"] = str(home / "data")
        _without_display(given.scale)
        session = _session(Namespace(example=None if file else EXAMPLE, file=file))
        for path in _pictures(session, given.shots, given.size, (given.theme,), given.text):
            print(path)
    return DONE


def _pictures(
    session: Session | None, folder: Path, size: tuple[int, int], themes: Sequence[str], text: float
) -> list[Path]:
    """Writes a picture of every tab in every theme; with one theme its name is left out of the files' names."""
    from kompass_desktop.ui.main_window.pictures import save_picture, still, tab_pictures
    from kompass_desktop.ui.theme.theme import theme_of

    _quiet()
    application = make_application()
    still()
    window = make_window()
    theme = theme_of(window)
    theme.set_text_scale(text)
    window.resize(*size)
    if session is not None:
        window.show_session(session)
    window.show()
    window.activateWindow()
    written: list[Path] = []
    for name in themes:
        theme.choose(name)
        for number, (tab, image) in enumerate(tab_pictures(window), 1):
            path = folder / f"{number}-{tab}{f'-{name}' if len(themes) > 1 else ''}.png"
            save_picture(image, path)
            written.append(path)
    window.close()
    application.processEvents()
    return written


def _offscreen(given: Namespace) -> int:
    from kompass_desktop.services.exporting import export_evaluation

    out: Path = given.offscreen
    print("Det finns ingen skärm här." if not has_display() else "Fönstret visas inte på skärmen.", end=" ")
    print("Samma arbete görs utan skärm, och det här skrivs:", flush=True)
    with tempfile.TemporaryDirectory(prefix="kompass-offscreen-") as folder:
        home, file = Path(folder), given.file
        if file is not None:
            file = _copy_of(file, home)
        os.environ["KOMPASS_HOME"] = str(home / "data")
        _without_display(given.scale)
        session = _session(Namespace(example=None if file else given.example or EXAMPLE, file=file))
        assert session is not None
        evaluation = session.evaluation
        written = _pictures(session, out, given.size, ("light", "dark"), given.text)
        name = "".join(c if c.isalnum() or c in " -_" else "_" for c in evaluation.name) or "utvärdering"
        written += export_evaluation(evaluation, pdf=out / f"{name}.pdf", xlsx=out / f"{name}.xlsx").files
    for path in written:
        print(path)
    return DONE


def _self_test() -> int:
    with tempfile.TemporaryDirectory(prefix="kompass-self-test-", ignore_cleanup_errors=True) as folder:
        os.environ["KOMPASS_HOME"] = folder
        if not has_display():
            _without_display()
        from kompass_desktop.ui.main_window.self_test import SelfTestFailed, self_test

        _quiet()
        make_application()
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
