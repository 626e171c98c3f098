"""One page of the report: the texts of a chapter or an area in the report's own order, with points and cards."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from kompass_desktop.export.bound_fields import BoundText
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH
from kompass_desktop.model.report_text import section_of
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.finding_cards import FindingCards, RecommendationCards
from kompass_desktop.ui.models.report_outline import OutlineEntry
from kompass_desktop.ui.tabs.report.card_column import CardColumn
from kompass_desktop.ui.tabs.report.outcomes_part import OutcomesPart
from kompass_desktop.ui.tabs.report.points_box import PointsBox
from kompass_desktop.ui.tabs.report.section_editor import SectionEditor
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, column, row
from kompass_desktop.ui.widgets.pen import HIDDEN, Pen

LONGEST_LINE = 75
"""Characters of a readable text column (look.md §2)."""
RECOMMENDED = "2.5"
"""The section whose cards are the recommendations."""
COMPARED = "2.3"
"""The section after which it stands what became of the improvements of the time before."""
NARROW, VERY_NARROW = 740, 480
"""Below so many px (at 100 % text) the box stands over the text, and then the columns of cards under each other."""


class Badge(QWidget):
    """An area's badge beside the title."""

    def __init__(self) -> None:
        super().__init__()
        self._area = 0
        follow_theme(self, self._refresh)

    def show_area(self, area: int | None) -> None:
        """Show the badge of an area, or none."""
        self._area = area or 0
        self.setVisible(bool(area))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._area:
            Pen(painter, theme_of(self)).badge(0, (self.height() - theme_of(self).px(26)) / 2, self._area, 26)
        painter.end()

    def _refresh(self) -> None:
        theme = theme_of(self)
        self.setFixedSize(theme.px(36), theme.px(34))


class ReportSheet(QScrollArea):
    """The page that is written on. Editors are made anew for each page: only what is shown exists."""

    failed = Signal(object, object)
    waiting = Signal(bool)
    delete_card = Signal(str, str)
    """Kind and id of the card to delete."""
    section_entered = Signal(str)
    figure_asked = Signal(str)
    """A figure is to be bound in a section."""
    card_entered = Signal(str)
    """A card is the current one (its id)."""

    def __init__(
        self, session: Session, templates: Mapping[str, str], titles: Mapping[str, str], standard: Callable[[str], str],
        filled: Callable[[str], BoundText], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`templates` and `titles` by section; `standard` gives its standard text, `filled` its own with figures."""
        super().__init__(parent)
        self._session, self._templates, self._titles = session, templates, titles
        self._standard, self._filled = standard, filled
        self.entry: OutlineEntry | None = None
        self.discreet = False
        self.editors: dict[str, SectionEditor] = {}
        self.badge, self.title = Badge(), Label("", "title", wrap=True)
        self.box = PointsBox()
        self.strengths = CardColumn(
            session, FindingCards(session, STRENGTH, self), self.tr("Styrkor"), self.tr("Ny styrka")
        )
        self.improvements = CardColumn(
            session, FindingCards(session, IMPROVEMENT, self), self.tr("Förbättringsmöjligheter"),
            self.tr("Ny förbättringsmöjlighet"),
        )  # fmt: skip
        self.recommendations = CardColumn(
            session, RecommendationCards(session, self), self.tr("Numrerade punkter"), self.tr("Ny rekommendation")
        )
        self.outcomes = OutcomesPart(session)
        self._build()
        follow_theme(self, self._refresh)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout()
        # The rings of the papers stand 8 px outside the text: everything else is as much further in.
        self._inside = inside = Panel("main", self._column, margins=(16, 4, 16, 24), gap=8)
        head = row(self.badge, gap=0, margins=(8, 0, 8, 0))
        head.addWidget(self.title, 1)
        self._column.addLayout(head)
        self._text_column = QWidget()
        self._texts = QVBoxLayout(self._text_column)
        self._texts.setContentsMargins(0, 0, 0, 0)
        self._texts.setSpacing(12)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(4)
        self._upper.setContentsMargins(0, 0, 8, 0)
        # The text takes what it may, the box stands beside it, and what is left over stays white.
        self._upper.addWidget(self._text_column, 1000)
        self._upper.addLayout(column(self.box, -1, margins=(8, 0, 0, 4)))
        self._upper.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        self._upper.setStretch(2, 1)
        self._column.addLayout(self._upper)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(12)
        self._cards.setContentsMargins(8, 8, 8, 0)
        self._cards.addWidget(self.strengths, 1)
        self._cards.addWidget(self.improvements, 1)
        self._column.addLayout(self._cards)
        self._column.addLayout(column(self.recommendations, margins=(8, 0, 8, 0)))
        self._column.addLayout(column(self.outcomes, margins=(8, 0, 8, 0)))
        self._column.addStretch(1)
        self.setWidget(inside)
        self.box.chosen.connect(lambda code: self.go_to_section(section_of(code)))
        for cards in (*self.columns, self.recommendations):
            cards.failed.connect(self.failed)
            cards.new_card.draft.waiting.connect(self.waiting)
            cards.delete_asked.connect(lambda row, kind=cards.cards.kind: self.delete_card.emit(kind, row))
            cards.list.current_changed.connect(lambda index, cards=cards: self._reveal_card(cards, index))
            cards.new_card.opened.connect(lambda cards=cards: self.reveal(cards.new_card))

    @property
    def columns(self) -> tuple[CardColumn, CardColumn]:
        """Strengths and improvements."""
        return (self.strengths, self.improvements)

    # ---- what it shows
    def show_page(self, page: OutlineEntry) -> bool:
        """Show another page; False, and the page stays, if what is typed on this one cannot be saved."""
        if page == self.entry:
            return True
        if not self.flush():
            return False
        self.entry = page
        self._clear_editors()
        self.badge.show_area(page.area)
        self.title.setText(page.title)
        for section in page.sections:
            self._add_editor(section, heading=len(page.sections) > 1)
        for part in (self.box, *self.columns):
            part.setVisible(page.area is not None)
        if page.area is not None:
            for cards in self.columns:
                cards.show_area(page.area)
        self.recommendations.setVisible(RECOMMENDED in page.sections)
        self.refresh_figures()
        self.verticalScrollBar().setValue(0)
        return True

    def refresh_figures(self) -> None:
        """Show points and standard texts as they are now."""
        evaluation = self._session.evaluation
        totals = consensus_totals(evaluation)
        by_section = {section_of(s.code): s for s in evaluation.catalogue.sub_criteria}
        for section, editor in self.editors.items():
            sub_criterion = by_section.get(section)
            if sub_criterion is not None:
                points = totals.points[sub_criterion.code]
                shown = HIDDEN if self.discreet else "–" if points is None else str(points)
                editor.show_points(self.tr("{points} av {of}").format(points=shown, of=sub_criterion.max_points))
            editor.show_standard(self._standard(section))
            editor.show_filled(self._filled(section))
        self.outcomes.look(self.entry is not None and COMPARED in self.entry.sections)
        if self.entry is not None and self.entry.area is not None:
            self.box.show_points(evaluation.catalogue.area(self.entry.area), totals, self.discreet)

    def flush(self) -> bool:
        """Save what stands typed on this page; False if it cannot be saved."""
        saved = [
            part.flush() for part in (*self.editors.values(), *self.columns, self.recommendations)
        ]  # each one, also after a failure
        return all(saved)

    def go_to_section(self, section: str) -> bool:
        """Put the cursor in a section of this page."""
        editor = self.editors.get(section)
        if editor is None:
            return False
        if editor.shows_standard:
            editor.own_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            editor.write()
        self.reveal(editor)
        return True

    def show_card(self, row: str) -> bool:
        """Make a card of this page current and bring it into sight."""
        for cards in (*self.columns, self.recommendations):
            if cards.show_card(row):
                self.reveal(cards.list)
                return True
        return False

    def mark(self, section: str, start: int, length: int) -> bool:
        """Mark some words in a section of this page."""
        editor = self.editors.get(section)
        if editor is None:
            return False
        editor.select(start, length)
        self.reveal(editor)
        return True

    def reveal(self, part: QWidget) -> None:
        """Scroll so that a part of the page is in sight, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 24))

    def _reveal_card(self, column: CardColumn, index: QModelIndex) -> None:
        def scroll() -> None:
            rect = column.list.visualRect(index)
            corner = column.list.viewport().mapTo(self._inside, rect.topLeft())
            self.ensureVisible(corner.x(), corner.y() + rect.height() // 2, 0, rect.height() // 2 + 24)

        row = column.cards.id_at(index)
        if row is not None and column.list.hasFocus():
            self.card_entered.emit(row)
            QTimer.singleShot(0, column, scroll)

    def section_in_hand(self) -> str:
        """The section that is written in, or else the first."""
        for section, editor in self.editors.items():
            if editor.isAncestorOf(self.focusWidget() or self):
                return section
        return next(iter(self.editors), "")

    # ---- inside
    def _add_editor(self, section: str, heading: bool) -> None:
        sub_criteria = {section_of(s.code): s for s in self._session.catalogue.sub_criteria}
        sub_criterion = sub_criteria.get(section)
        title = f"{sub_criterion.code} {sub_criterion.title}" if sub_criterion else self._titles.get(section, "")
        editor = SectionEditor(
            self._session, section, title, template=self._templates.get(section, ""), heading=heading
        )
        editor.failed.connect(self.failed)
        editor.figure_asked.connect(lambda: self.figure_asked.emit(section))
        editor.draft.waiting.connect(self.waiting)
        editor.area.cursorPositionChanged.connect(lambda: self._entered(section))
        self.editors[section] = editor
        self._texts.addWidget(editor)

    def _entered(self, section: str) -> None:
        codes = {section_of(s.code): s.code for s in self._session.catalogue.sub_criteria}
        self.box.set_current(codes.get(section, ""))
        self.section_entered.emit(section)
        editor = self.editors[section]
        if editor.area.hasFocus():
            point = editor.area.mapTo(self._inside, editor.area.cursorRect().bottomLeft())
            QTimer.singleShot(0, self, lambda: self.ensureVisible(0, point.y(), 0, 40))

    def _clear_editors(self) -> None:
        for editor in self.editors.values():
            self._texts.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.editors = {}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.viewport().width() < theme_of(self).px(NARROW)
        self._upper.setDirection(QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight)
        very_narrow = self.viewport().width() < theme_of(self).px(VERY_NARROW)
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if very_narrow else QBoxLayout.Direction.LeftToRight)

    def _refresh(self) -> None:
        self._text_column.setMaximumWidth(round(theme_of(self).metrics("body").averageCharWidth() * LONGEST_LINE) + 16)
        self._fold()
