"""The dock's line under the total: how it stands to the mean that is chosen. The start never waits for the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals

if TYPE_CHECKING:
    from kompass_desktop.services.library import Library

AFTER_MS = 150
"""So long after the evaluation is opened the library is read: by then the window stands painted."""


class TotalBeside(QObject):
    """Says "+19 mot Sverigesnittet" of a total that is whole. `due`: from now on there may be other words."""

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.begin)
        self._wait.start(AFTER_MS)

    def begin(self) -> None:
        """Reads the library, now that nothing waits for it."""
        from kompass_desktop.services.library import Library

        if self._library is None:
            self._wait.stop()
            self._library = Library()
            self.due.emit()

    def words(self, evaluation: Evaluation, totals: Totals) -> str | None:
        """The line; "" keeps its place free while the library is not read, None where there is nothing to say."""
        if not totals.complete or evaluation.details.compared_mean == "-":
            return None
        if self._library is None:
            return ""
        from kompass_desktop.model.comparison import Comparability, comparability, delta
        from kompass_desktop.services.chosen_comparison import chosen_mean
        from kompass_desktop.ui.models.comparison_words import against_words, signed_words

        mean = chosen_mean(evaluation, self._library)
        if mean is None:
            return None
        how = comparability(evaluation.edition, mean.edition, other_country=mean.country)
        over = delta(totals.total, mean.total) if how is Comparability.AREAS else None
        if over is None:
            return None
        words = QCoreApplication.translate("results", "{difference} mot {mean}")
        return words.format(difference=signed_words(over), mean=against_words(mean))
