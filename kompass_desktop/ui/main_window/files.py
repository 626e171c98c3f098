"""Opening, creating, copying and closing evaluations from the window, and saying why when that does not work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kompass_desktop.services.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kompass_desktop.services.protecting import Keys
    from kompass_desktop.services.session import Session
    from kompass_desktop.ui.widgets.start_screen import Offered

SUFFIX = ".kompass"
IDLE_MS = 300
"""How long after an evaluation is shown comes what nobody waits for."""


_ABOUT_EXAMPLES = (
    QT_TRANSLATE_NOOP("examples", "Påhittad kommun med anteckningar, dokument och två förseglade bedömningar"),
    QT_TRANSLATE_NOOP("examples", "De publicerade poängen, i en egen kopia att prova i"),
)
"""What the files of the examples say of themselves."""


class Files(QObject):
    """Brings sessions to the window. `opened` gives a new one; `refused` says in words why there is none.

    `stuck` says that of a file that is there, with its path: there may be other ways to it.
    """

    opened = Signal(object)
    refused = Signal(object)
    stuck = Signal(object, Path)
    copied = Signal(Path)

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        self._to_remember: Path | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.remember_now)

    # ---- each of these ends in `opened`, in `refused`, or in nothing when the user thinks better of it
    def open(self, path: Path, keys: Keys | None = None) -> bool:
        """Opens a file, and asks for its passphrase if it has one; False if that could not be done."""
        from kompass_desktop.services.opening import open_evaluation

        return self._bring(lambda known: open_evaluation(path, keys=known), path, keys)

    def open_to_read(self, path: Path) -> bool:
        """Opens a file to be looked at; False if that could not be done."""
        from kompass_desktop.services.opening import open_read_only

        return self._bring(lambda known: open_read_only(path, known), path)

    def open_example(self, name: str) -> bool:
        """Opens a fresh copy of an example."""
        from kompass_desktop.services.examples import open_example

        return self._bring(lambda _: open_example(name))

    def ask_open(self) -> None:
        """Asks which file, and opens it."""
        from PySide6.QtWidgets import QFileDialog

        folder = next((str(p.parent) for p in self._settings.recent), "")
        words = self.tr("Utvärdering (*{suffix})").format(suffix=SUFFIX)
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Öppna utvärdering"), folder, words)
        if path:
            self.open(Path(path))

    def ask_import(self) -> None:
        """Asks for a published report to read, and opens what was made of it."""
        from kompass_desktop.ui.dialogs.import_report import ImportReportDialog

        self._ask(ImportReportDialog(self._settings, self._window))

    def ask_copy(self, session: Session) -> None:
        """Asks where, and writes a whole copy of the evaluation there."""
        from PySide6.QtWidgets import QFileDialog

        suggested = session.path.with_name(self.tr("{name} kopia").format(name=session.path.stem) + SUFFIX)
        words = self.tr("Utvärdering (*{suffix})").format(suffix=SUFFIX)
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Spara en kopia"), str(suggested), words)
        if path:
            self.copy(session, Path(path))

    def copy(self, session: Session, path: Path) -> bool:
        """Writes everything that is saved to another file, whole or not at all."""
        from kompass_desktop.services.problems import Refused
        from kompass_desktop.storage.problems import KnownProblem

        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        if path.resolve() == session.path.resolve():
            self.refused.emit(Refused(self.tr("Kopian kan inte heta som filen du arbetar i. Välj ett annat namn.")))
            return False
        try:
            _write_copy(session, path)
        except KnownProblem as problem:
            self.refused.emit(problem)
            return False
        self.copied.emit(path)
        return True

    def remember_soon(self, path: Path) -> None:
        """Puts a file that was opened first among the recent ones, once the window is idle."""
        self._to_remember = path
        self._idle.start()

    def remember_now(self) -> None:
        """Puts it there at once: it is closed again, or the window is idle."""
        self._idle.stop()
        if self._to_remember is not None:
            self._settings.remember(self._to_remember)
            self._to_remember = None

    def examples(self) -> list[Offered]:
        """The examples that the start screen offers."""
        from kompass_desktop.services.examples import shipped_examples
        from kompass_desktop.ui.widgets.start_screen import Offered

        invented, published = self.tr("Öppna exempel: {name}"), self.tr("Öppna {name}")
        return [
            Offered(
                example.name,
                (invented if example.invented else published).format(name=example.words),
                QCoreApplication.translate("examples", example.about),
                "book-open",
            )
            for example in shipped_examples()
        ]

    def _ask(self, dialog: QDialog) -> None:
        if dialog.exec() == dialog.DialogCode.Accepted:
            session = getattr(dialog, "session", None)
            if session is not None:
                self.opened.emit(session)

    def _bring(
        self, make: Callable[[Keys | None], Session], path: Path | None = None, keys: Keys | None = None
    ) -> bool:  # fmt: skip
        from kompass_desktop.services.problems import Refused
        from kompass_desktop.storage.problems import KnownProblem, PassphraseProblem

        try:
            session = make(keys)
        except PassphraseProblem as problem:
            from kompass_desktop.ui.dialogs.passphrase import keys_for

            known = keys_for(problem, keys, self._window)
            return self._bring(make, path, known) if known else False
        except (KnownProblem, Refused) as problem:
            if path is None:
                self.refused.emit(problem)
            else:
                self.stuck.emit(problem, path)
            return False
        self.opened.emit(session)
        return True


def _write_copy(session: Session, path: Path) -> None:
    """Everything that is saved, in one file that is put at its place whole. Raises KnownProblem."""
    from kompass_desktop.storage.copies import replace, write_copy
    from kompass_desktop.storage.problems import problem_from

    beside = path.with_name(f".{path.name}.tmp")
    try:
        write_copy(session.file.work, beside, session.file.keys)
        if not replace(beside, path):
            raise PermissionError(13, "held by another program", str(path))
    except Exception as error:
        raise problem_from(error, path) from error
    finally:
        beside.unlink(missing_ok=True)
