"""Files that cannot be opened, each with its ways out; what is only looked at; and what lies around an open file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.background import Background

if TYPE_CHECKING:
    from kompass_desktop.services.protecting import Keys
    from kompass_desktop.services.session import Session
    from kompass_desktop.services.surroundings import Copy
    from kompass_desktop.storage.backups import Backup
    from kompass_desktop.ui.main_window.desk import Desk
    from kompass_desktop.ui.main_window.files import Files
    from kompass_desktop.ui.widgets.banner import Action, BannerPlace

OPENING, LOOKING, AROUND, CLOUD = "opening", "looking", "around", "cloud"
TOLD = "cloud_told"
"""The setting that remembers the folders for which the advice on sync services was given."""
MOST_FOLDERS = 20
LOOK_AROUND_MS = 800
"""So long after an evaluation is shown its surroundings are looked at."""


class Rescuing(QObject):
    """Says why a file was not opened, and offers what can be done. `take_in_asked`: copies that lie beside a file."""

    take_in_asked = Signal(object)

    def __init__(
        self, window: QWidget, files: Files, background: Background, settings: Settings,
        desk: Callable[[], Desk | None], banners: Callable[[], BannerPlace],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._files, self._background, self._settings = window, files, background, settings
        self._desk, self._banners = desk, banners
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AROUND_MS)
        self._soon.timeout.connect(self.look_around)

    # ---- what could not be opened
    def say_refused(self, problem: Exception) -> None:
        """Says in words what stood in the way."""
        self._banners().show_banner(OPENING, "bad", str(problem))

    def say_stuck(self, problem: Exception, path: Path) -> None:
        """Says why a file was not opened, with the ways out that there are."""
        from kompass_desktop.services.falling_back import backups_for, can_be_read
        from kompass_desktop.storage.problems import AlreadyOpen, FileDamaged, NotWritable

        ways: list[Action] = []
        kind, words = "bad", str(problem)
        if isinstance(problem, AlreadyOpen) and self._is_here(path):
            kind, words = "info", self.tr("{name} är redan öppen i det här fönstret.").format(name=path.name)
        elif isinstance(problem, AlreadyOpen) or (isinstance(problem, NotWritable) and can_be_read(path)):
            kind = "warn"
            ways = [(self.tr("Öppna för läsning"), lambda: self.look_at(path))]
        elif isinstance(problem, FileDamaged):
            ways = [(self.tr("Rädda det som går…"), lambda: self.rescue(path))]
            if found := backups_for(path):
                ways.append((self.tr("Öppna en säkerhetskopia…"), lambda: self.choose_backup(path, found)))
        self._banners().show_banner(OPENING, kind, words, ways)

    def rescue(self, path: Path) -> None:
        """Asks where, saves what can be saved of a damaged file, says what is missing, and opens what was made."""
        from kompass_desktop.ui.dialogs.rescue import RescueDialog

        dialog = RescueDialog(path, self._background, self._window)
        opens = dialog.exec() and dialog.made is not None
        dialog.deleteLater()
        if opens and dialog.made is not None:
            self._files.open(dialog.made)

    def choose_backup(self, path: Path, found: Sequence[Backup]) -> None:
        """Shows the backups of a file that cannot be opened; the chosen one is opened, to read or as a new file."""
        from kompass_desktop.ui.dialogs.backups import BackupsDialog

        desk = self._desk()
        discreet = desk is not None and desk.discreet
        dialog = BackupsDialog(None, self._background, found, discreet=discreet, parent=self._window)
        dialog.exec()
        backup, to_read = dialog.chosen, dialog.to_read
        dialog.deleteLater()
        if backup is None:
            return
        if to_read:
            self.show_backup(backup)
        elif target := self._ask_where(path, backup):
            self.work_in_backup(backup, target)

    def _ask_where(self, path: Path, backup: Backup) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        from kompass_desktop.ui.dialogs.paths import free_path

        day = f"{backup.made.astimezone():%Y-%m-%d}"
        name = self.tr("{name} från säkerhetskopia {day}").format(name=path.stem, day=day)
        suggested = free_path(path.with_name(f"{name}{path.suffix}"))
        words, kinds = self.tr("Öppna säkerhetskopian som ny fil"), self.tr("Utvärderingar (*.kompass)")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, words, str(suggested), kinds, options=QFileDialog.Option.DontConfirmOverwrite
        )
        return Path(chosen) if chosen else None

    def work_in_backup(self, backup: Backup, target: Path) -> None:
        """Writes a backup to a new file, and opens that."""
        from kompass_desktop.services.falling_back import copy_of_backup
        from kompass_desktop.services.problems import Refused
        from kompass_desktop.storage.problems import KnownProblem
        from kompass_desktop.ui.main_window.files import SUFFIX

        target = target if target.suffix.lower() == SUFFIX else target.with_name(target.name + SUFFIX)
        try:
            copy_of_backup(backup, target)
        except (KnownProblem, Refused) as problem:
            self.say_refused(problem)
            return
        self._files.open(target)

    # ---- what is only looked at
    def show_backup(self, backup: Backup) -> None:
        """Shows a backup to be looked at; what was open before is one button away."""
        desk = self._desk()
        before = desk.session.path if desk is not None else None
        if self._files.open_to_read(backup.path):
            from kompass_desktop.services.backups import name_of

            words = self.tr("Du tittar i {name}. Inget kan ändras här.").format(name=name_of(backup))
            ways: list[Action] = []
            if before is not None:
                ways = [(self.tr("Tillbaka till utvärderingen"), lambda: self.go_back(before))]
            self._banners().show_banner(LOOKING, "info", words, ways)

    def look_at(self, path: Path) -> None:
        """Opens a file to be looked at."""
        self._files.open_to_read(path)

    def go_back(self, path: Path) -> None:
        """Opens again what was open before something was looked at."""
        self._files.open(path)

    def shown(self, session: Session) -> None:
        """An evaluation has been shown: says where it can only be read; else it is remembered and looked around."""
        if not session.read_only:
            self._files.remember_soon(session.path)
            self._soon.start()
            return
        words = self.tr("{name} är öppen för läsning. Inget kan ändras här.").format(name=session.path.name)
        ways: list[Action] = [(self.tr("Spara en egen kopia…"), lambda: self._files.ask_copy(session))]
        self._banners().show_banner(LOOKING, "info", words, ways)

    # ---- what lies around
    def look_around(self) -> None:
        """Gives the advice on sync services once for a folder, and says which copies beside the file bring news."""
        from kompass_desktop.services.surroundings import advice

        desk = self._desk()
        if desk is None:
            return
        session = desk.session
        folder, told = str(session.path.parent), list[str](self._settings.get(TOLD, []))
        words = advice(session.path)
        if words and folder not in told:
            self._banners().show_banner(CLOUD, "info", words)
            self._settings.set(TOLD, [folder, *told][:MOST_FOLDERS])
        path, keys = session.path, session.file.keys
        job = self._background.start(lambda _: news_beside(path, keys))
        job.done.connect(lambda copies: self._say_beside(session, copies))
        job.failed.connect(_not_now)

    def _say_beside(self, session: Session, copies: Sequence[Copy]) -> None:
        desk = self._desk()
        if desk is None or desk.session is not session or not copies:
            return
        first = copies[0]
        if len(copies) > 1:
            words = self.tr("Bredvid filen ligger {n} kopior av utvärderingen med sådant som inte finns här.")
        elif first.service:
            words = self.tr("{service} har lagt en kopia bredvid filen, {name}. I den finns sådant som saknas här.")
        else:
            words = self.tr("Bredvid filen ligger {name}, en kopia av utvärderingen med sådant som inte finns här.")
        words = words.format(n=len(copies), name=first.path.name, service=first.service)
        way = self.tr("Ta in dem…") if len(copies) > 1 else self.tr("Ta in den…")
        paths = [copy.path for copy in copies]
        self._banners().show_banner(AROUND, "info", words, [(way, lambda: self.take_in_asked.emit(paths))])

    def _is_here(self, path: Path) -> bool:
        from kompass_desktop.services.targets import same_file

        desk = self._desk()
        return desk is not None and not desk.session.read_only and same_file(desk.session.path, path)


def _not_now(problem: BaseException) -> None:
    """What cannot be looked at now is looked at when the evaluation is opened next; a bug is none the less a bug."""
    from kompass_desktop.services.problems import Refused
    from kompass_desktop.storage.problems import KnownProblem

    if not isinstance(problem, (KnownProblem, Refused)):
        raise problem


def news_beside(path: Path, keys: Keys | None = None) -> list[Copy]:
    """The copies beside a file that hold what the evaluation lacks; on a thread of its own, with a copy of its own."""
    from kompass_desktop.services.opening import read_evaluation
    from kompass_desktop.services.problems import Refused
    from kompass_desktop.services.surroundings import beside
    from kompass_desktop.services.taking_in import plan
    from kompass_desktop.storage.problems import KnownProblem

    copies = beside(path)
    found: list[Copy] = []
    if not copies:
        return found
    with read_evaluation(path, keys) as mine:
        for copy in copies:
            with suppress(KnownProblem, Refused):
                if plan(mine, copy.path, mine=path).news.new:
                    found.append(copy)
    return found
