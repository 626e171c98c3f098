"""The report's real pages beside the text: printed off the window's thread, anew when something has changed."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.exporting import VARIANTS, RenderedReport, Variant
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.models.report_places import ReportPlaces, places_from
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import percent_words
from kompass_desktop.ui.widgets.banner import BannerPlace
from kompass_desktop.ui.widgets.buttons import IconButton
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.panels import Panel, add
from kompass_desktop.ui.widgets.pdf_pages_view import PdfPagesView

PREVIEW_BANNER = "preview"
PAUSE_MS = 1000
"""The pages are made anew when nothing has changed for so long."""
Source = tuple[Evaluation, Variant]
"""What pages are made of."""


class Preview(Panel):
    """The pages of the report in one form. They are made when this is first shown, and only while it is shown."""

    section_asked = Signal(str)
    """A place on a page was clicked twice: the section ("3.1.3") that stands there."""
    failed = Signal(object)
    """A KnownProblem or Refused that stood in the way; it is also told here, in words."""
    ready = Signal()
    """New pages are shown."""

    def __init__(
        self, session: Session, background: Background, variant: str = "draft", parent: QWidget | None = None
    ) -> None:
        """`background` is the preview's own: nothing that saves waits behind a report."""
        box = QVBoxLayout()
        super().__init__("right", box, parent=parent)
        self._session, self._background = session, background
        self._variant: Variant = _known(variant)
        self._job: Job | None = None
        self._made_of: Source | None = None
        self._making_of: Source | None = None
        self._places = ReportPlaces()
        self._section = ""
        self._discreet = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(PAUSE_MS)
        self._due.timeout.connect(self.make)
        self.banners = BannerPlace()
        self.view = PdfPagesView(self.tr("Rapportens sidor"))
        self.waiting = EmptyState("file-text", self.tr("Sidorna görs…"))
        self.refused = EmptyState("circle-alert", "", self.tr("Försök igen"), button_icon="refresh-cw")
        self.hidden = EmptyState("eye-off", self.tr("Sidorna är dolda i diskret läge"))
        self._build(box)
        unsubscribe = session.subscribe(self._hear)
        self.destroyed.connect(lambda: unsubscribe())

    def _build(self, box: QVBoxLayout) -> None:
        self.where = Label("", "small", muted=True)
        self.state = ElidedLabel("", "small", muted=True)
        self.smaller = IconButton("minus", self.tr("Mindre sidor"), key="-")
        self.larger = IconButton("plus", self.tr("Större sidor"), key="+")
        self.zoom = Label("", "small", muted=True)
        line = QHBoxLayout()
        bar = Panel("window", line, margins=(16, 4, 8, 4), gap=8)
        add(line, self.where)
        line.addWidget(self.state, 1)
        add(line, self.smaller, self.zoom, self.larger)
        self._stack = QStackedWidget()
        for part in (self.waiting, self.view, self.refused, self.hidden):
            self._stack.addWidget(part)
        box.addWidget(self.banners)
        box.addWidget(bar)
        box.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)
        self.smaller.clicked.connect(lambda: self.view.set_zoom(-1))
        self.larger.clicked.connect(lambda: self.view.set_zoom(1))
        self.refused.asked.connect(self.make)
        self.view.page_changed.connect(self._show_state)
        self.view.zoom_changed.connect(self._show_state)
        self.view.place_asked.connect(self._ask_section)
        follow_theme(self, self._show_state)

    # ---- what others ask
    @property
    def variant(self) -> Variant:
        """The form of the report that is shown."""
        return self._variant

    def set_variant(self, variant: str) -> None:
        """Show another form of the report: "draft", "factcheck" or "final"."""
        if variant != self._variant:
            self._variant = _known(variant)
            if self.isVisible():
                self.make()

    def show_section(self, section: str) -> None:
        """Follow to a section ("3.1.3"), once: after that one may look elsewhere until another section is asked for."""
        if section != self._section:
            self._section = section
            self._follow()

    def set_discreet(self, discreet: bool) -> None:
        """Hide the pages, which are full of points, or show them again."""
        self._discreet = discreet
        self._show_state()

    def make(self) -> None:
        """Make the pages anew, if anything is other than when they were made; what is being made already is dropped."""
        self._due.stop()
        wanted: Source = (self._session.evaluation, self._variant)
        if _same(self._making_of, wanted):
            return
        if _same(self._made_of, wanted):
            self._stop()
            self._show_state()
            return
        from kompass_desktop.services.exporting import render_report

        self._stop()
        evaluation, variant = wanted
        self._making_of = wanted
        job = self._job = self._background.start(lambda job: render_report(evaluation, variant, progress=job.step))
        job.done.connect(lambda report: self._done(job, report))
        job.failed.connect(lambda error: self._could_not(job, error))
        self.refused.set_sentence("")
        self._show_state()

    def let_go(self) -> None:
        """Stop what is being made; before the window closes."""
        self._due.stop()
        self._stop()

    # ---- inside
    def _hear(self, _: Announcement) -> None:
        if self.isVisible():
            self._due.start()
            self._show_state()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
        self._job, self._making_of = None, None

    def _done(self, job: Job, report: RenderedReport) -> None:
        if job is not self._job:
            return  # out of date before it was ready
        from kompass_desktop.ui.widgets.pdf_pages import PdfPages

        self._made_of, self._job, self._making_of = self._making_of, None, None
        self.banners.drop(PREVIEW_BANNER)
        pages = PdfPages(report.data, theme_of(self).colour("paper"), self.view)
        kept = self._kept_place()
        first = self.view.pages is None
        self.view.show_pages(pages)
        self._places = places_from(report.headings, pages.headings())
        self._show_state()
        if first:
            self._follow()
        else:
            self._go_back(*kept)
        self.ready.emit()

    def _could_not(self, job: Job, error: BaseException) -> None:
        if job is not self._job:
            return
        self._job, self._making_of = None, None
        if not isinstance(error, (KnownProblem, Refused)):
            raise error
        self.refused.set_sentence(str(error))
        if self.view.pages is not None:
            words = self.tr("Sidorna visar hur det var tidigare. {why}").format(why=error)
            self.banners.show_banner(PREVIEW_BANNER, "warn", words, [(self.tr("Försök igen"), self.make)])
        self._show_state()
        self.failed.emit(error)

    # ---- places
    def _kept_place(self) -> tuple[str, float, tuple[int, float]]:
        """What stands at the upper edge: the heading above it, and how far (points) below that; and the bare place."""
        place = self.view.place()
        above = [(heading, start) for heading, start in self._places.headings if start <= place]
        if not above or above[-1][1][0] != place[0]:
            return "", 0.0, place
        return above[-1][0], place[1] - above[-1][1][1], place

    def _go_back(self, heading: str, below: float, place: tuple[int, float]) -> None:
        start = next((start for name, start in self._places.headings if name == heading), None)
        self.view.go_back_to((start[0], start[1] + below) if start is not None else place)

    def _follow(self) -> None:
        place = self._places.place_of(self._section) if self._section else None
        if place is not None:
            self.view.go_to(place)

    def _ask_section(self, page: int, down: float) -> None:
        section = self._places.section_at((page, down))
        if section:
            self.section_asked.emit(section)

    # ---- what it says
    def _show_state(self) -> None:
        view, there = self.view, self.view.pages is not None
        if self._discreet:
            shown: QWidget = self.hidden
        elif there:
            shown = view
        else:
            shown = self.refused if self.refused.sentence.text() else self.waiting
        self._stack.setCurrentWidget(shown)
        for part in (self.smaller, self.larger, self.zoom, self.where):
            part.setVisible(shown is view)
        self.where.setText(self.tr("Sida {page} av {count}").format(page=view.page, count=view.count))
        self.zoom.setText(percent_words(round(view.zoom * 100)))
        busy = self._due.isActive() or self._job is not None
        self.state.setText(self.tr("Uppdateras…") if busy and shown is view else "")

    # ---- Qt
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.make()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.let_go()


def _known(variant: str) -> Variant:
    if variant not in VARIANTS:
        raise ValueError(variant)
    return cast("Variant", variant)


def _same(one: Source | None, other: Source) -> bool:
    """Whether two are the very same evaluation: it is frozen, and comparing it whole would take its time."""
    return one is not None and one[0] is other[0] and one[1] == other[1]
