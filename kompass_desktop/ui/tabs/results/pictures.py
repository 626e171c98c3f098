"""The shown picture for other programs: copied with its figures, or saved as PNG or SVG."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kompass_desktop.storage.problems import KnownProblem, problem_from
from kompass_desktop.ui.widgets.chart_image import charts_clipboard, charts_png, charts_svg
from kompass_desktop.ui.widgets.chart_view import ChartView
from kompass_desktop.ui.widgets.page import Page


class Shown(Struct, frozen=True):
    """A picture: the charts and what they stand in, what it shows, and its figures in words and as a table."""

    whole: QWidget
    charts: list[ChartView]
    title: str
    figures: str
    table: QAbstractItemModel


class Pictures(QObject):
    """Copies and saves what `shown` answers with; where that is None there is no picture now."""

    def __init__(self, page: Page, shown: Callable[[], Shown | None]) -> None:
        super().__init__(page)
        self._page, self._shown = page, shown

    def copy(self) -> None:
        """Puts the picture and its figures on the clipboard."""
        shown = self._shown()
        if shown is None:
            self._no_picture()
            return
        content = charts_clipboard(shown.whole, shown.charts, shown.title, shown.figures, shown.table)
        QApplication.clipboard().setMimeData(content)
        self._page.announced.emit(self.tr("Bilden är kopierad, med siffrorna som tabell"))

    def ask_save(self) -> None:
        """Asks where the picture is to lie, and in which form."""
        shown = self._shown()
        if shown is None:
            self._no_picture()
            return
        suggested = self._page.session.path.with_name(f"{shown.title}.png")
        kinds = ";;".join((self.tr("Bild (*.png)"), self.tr("Vektorbild (*.svg)")))
        path, kind = QFileDialog.getSaveFileName(self._page, self.tr("Spara bild"), str(suggested), kinds)
        if path:
            suffix = ".svg" if "svg" in kind else ".png"
            # A kind that was chosen without touching the name goes before the ending that was suggested.
            self.save(suggested.with_suffix(suffix) if Path(path) == suggested else Path(path), suffix)

    def save(self, path: Path, suffix: str = ".png") -> None:
        """Writes the picture whole or not at all; its form by the suffix of the path, else by the one given."""
        from kompass_desktop.export.writing import replace_file

        shown = self._shown()
        if shown is None:
            self._no_picture()
            return
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(path.name + suffix)
        if path.suffix.lower() == ".svg":
            data = charts_svg(shown.whole, shown.charts, shown.title, shown.figures)
        else:
            data = charts_png(shown.whole, shown.charts)
        try:
            replace_file(path, data)
        except OSError as error:
            self._could_not_save(problem_from(error, path))
            return
        self._page.banners.show_banner("image", "good", self.tr("Bilden är sparad: {path}").format(path=path))

    def _could_not_save(self, problem: KnownProblem) -> None:
        again = (self.tr("Välj annan plats…"), self.ask_save)
        self._page.banners.show_banner("image", "bad", str(problem), [again])

    def _no_picture(self) -> None:
        words = self.tr("Här finns inget diagram just nu. Visa Profil, Jämförelse, Områden eller Historia.")
        self._page.banners.show_banner("image", "info", words)
