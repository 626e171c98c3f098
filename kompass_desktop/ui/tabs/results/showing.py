"""Resultat full screen (F5): begins with the picture that is shown, and follows the evaluation while it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.sealing import may_see_earlier
from kompass_desktop.ui.models.area_detail import detail_of
from kompass_desktop.ui.models.results import Results
from kompass_desktop.ui.tabs.results.areas_part import AreasPart
from kompass_desktop.ui.tabs.results.bar import AREAS, COMPARISON
from kompass_desktop.ui.tabs.results.sheet import ResultsSheet

if TYPE_CHECKING:
    from kompass_desktop.ui.tabs.results.presentation import Presentation


class Showing(QObject):
    """At most one presentation of the page's results."""

    def __init__(self, page: ResultsSheet, areas: AreasPart) -> None:
        super().__init__(page)
        self._page, self._areas = page, areas
        self.presentation: Presentation | None = None

    def begin(self) -> None:
        """Shows the results full screen, from what is shown now."""
        from kompass_desktop.ui.tabs.results.presentation import PROFILE, Presentation

        page = self._page
        if self.presentation is not None or page.results is None or page.results.totals.total is None:
            return
        areas = page.results.areas
        shown = self.presentation = Presentation(len(areas), page)
        shown.left.connect(self._end)
        shown.picture_changed.connect(self._again)
        shown.discreet_asked.connect(lambda: page.do.emit("discreet"))
        place = [a.number for a in areas].index(self._areas.number) + 1
        mode = page.bar.mode
        shown.showFullScreen()
        shown.show_slide(place if mode == AREAS else COMPARISON if mode == COMPARISON else PROFILE)
        shown.setFocus()

    def show(self, evaluation: Evaluation, results: Results) -> None:
        """Shows the points as they are now, if there is a presentation."""
        shown = self.presentation
        if shown is None:
            return
        if self._page.discreet:
            shown.show_hidden()
        elif isinstance(shown.slide, str):
            shown.show_whole([a.title for a in results.areas], results)
        else:
            area = results.areas[shown.slide - 1]
            earlier = may_see_earlier(evaluation, self._page.session.author)
            shown.show_area(detail_of(evaluation, area, self._page.what_if, earlier))

    def _again(self) -> None:
        if self._page.results is not None:
            self.show(self._page.session.evaluation, self._page.results)

    def _end(self) -> None:
        shown, self.presentation = self.presentation, None
        if shown is not None:
            shown.deleteLater()
        self._page.activateWindow()
        self._page.focus_start()
