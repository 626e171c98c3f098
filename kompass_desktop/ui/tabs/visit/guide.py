"""The interview guide from the window: asked for a place, written, and offered to be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.visit_words import title_of
from kompass_desktop.ui.widgets.desktop import file_name, open_file, show_folder
from kompass_desktop.ui.widgets.page import Page

GUIDE_BANNER = "guide"
PDF = ".pdf"


class GuidePrinter(QObject):
    """Writes the guide of a group of a page's evaluation."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, interview: str) -> None:
        """Ask where the guide of a group is to be, and write it there."""
        session = self._page.session
        group = session.evaluation.interviews.get(interview)
        if group is None:
            return
        words = self.tr("Intervjuguide {group}").format(group=title_of(group))
        place = session.path.parent / file_name(words, PDF)
        path, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Spara intervjuguiden"), str(place), self.tr("PDF (*.pdf)")
        )
        if path:
            self.write(interview, Path(path if path.lower().endswith(PDF) else path + PDF))

    def write(self, interview: str, path: Path) -> bool:
        """Write a guide; False, and a banner says why, if that cannot be done."""
        from kompass_desktop.services.exporting import export_guide

        banners = self._page.banners
        try:
            done = export_guide(self._page.session.evaluation, interview, path, keep=self._page.session.path)
        except (KnownProblem, Refused) as problem:
            banners.show_banner(
                GUIDE_BANNER, "bad", str(problem), [(self.tr("Välj en annan plats…"), lambda: self.ask(interview))]
            )
            self._page.announced.emit(str(problem))
            return False
        words = self.tr("Sparat: {name}").format(name=path.name)
        if done.replaced:
            words += " " + self.tr("Tecken som teckensnittet saknar är utbytta: {signs}").format(
                signs=" ".join(done.replaced)
            )
        ways = [
            (self.tr("Öppna"), lambda: open_file(path)),
            (self.tr("Visa i mapp"), lambda: show_folder(path)),
        ]
        banners.show_banner(GUIDE_BANNER, "good", words, ways)
        self._page.announced.emit(words)
        return True
