"""The library's sheet: the results, the mean of the chosen ones under them, and the current one's particulars.

The particulars stand beside the table where there is room, under it on a high screen, and else in place of it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.model.comparison import Result
from kompass_desktop.ui.dialogs.library_details import ResultDetails
from kompass_desktop.ui.dialogs.library_rows import LibraryView, MeanView
from kompass_desktop.ui.dialogs.library_words import mean_words
from kompass_desktop.ui.models.library_table import ROW, LibraryTable, MeanTable
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label, plain_tip
from kompass_desktop.ui.widgets.panels import Panel, Rule, row

BESIDE, UNDER, INSTEAD = "beside", "under", "instead"
DETAILS_WIDTH, DETAILS_HEIGHT, LEAST_ABOVE = 280, 250, 400
"""Of the particulars beside and under the table, and what the table needs above them (px at 100 % text)."""
LOW = 360
"""Lower than this (px at 100 % text) the quartiles give way to the results."""


class LibrarySheet(QWidget):
    """`current_changed` gives the current result (None: there is none), `place_changed` where particulars stand."""

    current_changed = Signal(object)
    place_changed = Signal(str)

    def __init__(self, table: LibraryTable, details: ResultDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.details, self.means = table, details, MeanTable(self)
        self.view = LibraryView(table)
        self.mean_view = MeanView(self.means, self.view)
        self.sentence = Label("", "small", muted=True, wrap=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clear_button = Button(self.tr("Rensa valet"), "link")
        kept = self.clear_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(kept)
        self.place = ""
        self._instead = False
        self._lay_out()
        self.view.current_changed.connect(lambda _: self._tell_current())
        self.clear_button.clicked.connect(self._clear)
        table.modelReset.connect(self._tell_current)
        table.selection_changed.connect(self._show_mean)
        self._show_mean()
        follow_theme(self, self.fit)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        self._left = Panel("main", left)
        self._mean_line = Rule()
        words = row(self.sentence, self.clear_button, gap=8, margins=(16, 2, 12, 6))
        words.setStretch(0, 1)
        left.addWidget(self.view, 1)
        left.addWidget(self._mean_line)
        left.addWidget(self.mean_view)
        left.addLayout(words)
        self._across, self._upright = Rule(self), QFrame(self)
        self._upright.setFrameShape(QFrame.Shape.NoFrame)
        self._upright.setFixedWidth(1)
        self._upright.setAutoFillBackground(True)
        self._upright.setBackgroundRole(self.palette().ColorRole.Mid)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._left, 1)
        for part in (self._across, self._upright, self.details):
            self._box.addWidget(part)

    # ---- the current result
    @property
    def current(self) -> Result | None:
        """The result that the table's focus is on."""
        shown = self.view.currentIndex().data(ROW)
        return shown.result if shown is not None else None

    def go_to(self, id: str) -> None:
        """Make a result current, or the first one where it is not shown."""
        place = max(0, self.table.row_of(id))
        self.view.setCurrentIndex(self.table.index(place, 0))
        self.view.scrollTo(self.view.currentIndex())

    def _tell_current(self) -> None:
        self.details.show_result(self.current)
        self.current_changed.emit(self.current)

    # ---- the mean
    def _show_mean(self) -> None:
        selection = self.table.selection
        self.means.show_mean(selection.mean)
        self._write_sentence()
        self.clear_button.setVisible(selection.chosen)

    def _write_sentence(self) -> None:
        words = mean_words(self.table.selection)
        low = self.height() < theme_of(self).px(LOW)
        self.sentence.setText(mean_words(self.table.selection, short=True) if low else words)
        self.sentence.setToolTip(plain_tip(words) if low else "")

    def _clear(self) -> None:
        self.table.choose(())
        self.view.setFocus()

    # ---- where the particulars stand
    def show_details(self, shown: bool) -> None:
        """Where the particulars stand in place of the table: show them, or go back to it."""
        self._instead = shown
        self.fit()

    @property
    def shows_only_details(self) -> bool:
        """Whether the table has given its place to the particulars."""
        return self.place == INSTEAD and self._instead

    def fit(self) -> None:
        """Beside the table, under it or in place of it, as there is room."""
        theme = theme_of(self)
        px = theme.px
        if self.width() >= self.view.whole_width() + px(DETAILS_WIDTH) + 1:
            place = BESIDE
        elif self.height() >= px(LEAST_ABOVE) + px(DETAILS_HEIGHT):
            place = UNDER
        else:
            place = INSTEAD
        told, self.place = self.place, place
        self.mean_view.set_low(self.height() < px(LOW))
        self._write_sentence()
        only = self.shows_only_details
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if place == BESIDE else directions.TopToBottom)
        self._left.setVisible(not only)
        self.details.setVisible(place != INSTEAD or only)
        self._upright.setVisible(place == BESIDE)
        self._across.setVisible(place == UNDER)
        free = 16_777_215  # Qt's own word for no limit
        self.details.setMinimumWidth(px(DETAILS_WIDTH) if place == BESIDE else 0)
        self.details.setMaximumWidth(px(DETAILS_WIDTH) if place == BESIDE else free)
        self.details.setMinimumHeight(px(DETAILS_HEIGHT) if place == UNDER else 0)
        self.details.setMaximumHeight(px(DETAILS_HEIGHT) if place == UNDER else free)
        if told != place:
            self.place_changed.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
