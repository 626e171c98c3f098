"""What is done with results of the library: they are handed out as CSV, or one becomes the earlier evaluation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from kompass_desktop.model.comparison import Result
from kompass_desktop.services.earlier import can_be_earlier, earlier_changes
from kompass_desktop.services.library import Library
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.dialogs.library_words import earlier_words, mean_label
from kompass_desktop.ui.dialogs.paths import documents_folder
from kompass_desktop.ui.models.library_table import LibraryTable
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.banner import Action, BannerPlace
from kompass_desktop.ui.widgets.desktop import file_name, open_file, show_folder

SUFFIX = ".csv"
DONE = "done"
"""The subject of banners on what was done: one takes the place of the other, for rows are what room is for."""


class LibraryDeeds(QObject):
    """Carries out what the library's window asks for; what came of it is said in its banners."""

    def __init__(
        self, library: Library, session: Session, table: LibraryTable, banners: BannerPlace, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library, self._session, self._table = library, session, table
        self._banners, self._window = banners, window

    # ---- handing out
    def ask_csv(self) -> None:
        """Ask where, and write the chosen results (all that are shown, where none is chosen) as CSV."""
        suggested = documents_folder() / file_name(self.tr("Jämförelsebibliotek"), SUFFIX)
        kinds = self.tr("CSV (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Exportera som CSV"), str(suggested), kinds)
        if chosen:
            self.write_csv(Path(chosen))

    def write_csv(self, path: Path) -> None:
        """Write the results with the published means and the one computed here, and offer to open the file."""
        from msgspec.structs import replace

        from kompass_desktop.services.library_csv import write_csv

        path = path if path.suffix else path.with_name(path.name + SUFFIX)
        selection, means = self._table.selection, list(self._library.means)
        if selection.mean is not None:
            means.append(replace(selection.mean, label=mean_label(selection)))
        try:
            write_csv(path, selection.results, means, self._session.evaluation.catalogue)
        except (KnownProblem, Refused) as problem:
            self._banners.show_banner(DONE, "bad", str(problem))
            return
        ways: list[Action] = [
            (self.tr("Öppna"), lambda: open_file(path)),
            (self.tr("Visa i mapp"), lambda: show_folder(path)),
        ]
        self._banners.show_banner(DONE, "good", self.tr("Sparat: {name}").format(name=path.name), ways)

    # ---- the earlier evaluation
    def may_use(self, result: Result) -> bool:
        """Whether a result can be the earlier evaluation of the open one."""
        return can_be_earlier(self._session.evaluation, result)

    def use_as_earlier(self, result: Result) -> None:
        """Make a result the earlier evaluation of the open one, as one step that can be taken back."""
        try:
            done = self._session.change(earlier_changes(self._session.evaluation, result))
        except (KnownProblem, Refused) as problem:
            self._banners.show_banner(DONE, "bad", str(problem))
            return
        words = earlier_words(self._session.evaluation, result, new=done is not None)
        ways: list[Action] = [(self.tr("Ångra"), self._take_back)] if done is not None else []
        self._banners.show_banner(DONE, "good", words, ways)
        say(self._window, words)

    def _take_back(self) -> None:
        try:
            self._session.undo()
        except (KnownProblem, Refused) as problem:
            self._banners.show_banner(DONE, "bad", str(problem))
