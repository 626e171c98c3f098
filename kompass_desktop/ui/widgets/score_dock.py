"""The dock Poängläge: total, areas, how much is scored and which sources there are, in sight in every tab."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import IconButton
from kompass_desktop.ui.widgets.dock_content import DockContent, total_words
from kompass_desktop.ui.widgets.dock_parts import FoldedDock, FullDock
from kompass_desktop.ui.widgets.panels import Panel, row


class ScoreDock(Panel):
    """The dock at the right, or folded to one line at the foot. `folded_by_user` is asked by its button."""

    fold_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._full, self._line = FullDock(), FoldedDock()
        super().__init__("window", row(self._full, self._line, gap=0), parent=parent)
        self.fold_button = IconButton("panel-right-close", self.tr("Fäll ihop Poängläge"), parent=self)
        self.fold_button.clicked.connect(lambda: self.fold_asked.emit(not self.folded))
        self.folded = False
        self.hidden_points = False
        self.content: DockContent | None = None
        follow_theme(self, self._refresh)

    def show_content(self, content: DockContent) -> None:
        """Shows other points; repaints only if they differ."""
        if content != self.content:
            self.content = content
            self._full.content = self._line.content = content
            self._speak()
            self._full.update()
            self._line.update()

    def set_hidden(self, hidden: bool) -> None:
        """Hides every figure about points (discreet mode), or shows them again."""
        self.hidden_points = self._full.hidden_points = self._line.hidden_points = hidden
        self._speak()
        self._full.update()
        self._line.update()

    def set_folded(self, folded: bool) -> None:
        """Folds the dock to one line, or opens it."""
        self.folded = folded
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def words(self) -> str:
        """Everything the dock shows, in words."""
        if self.hidden_points:
            return self.tr("Poängen är dold. F10 visar den igen.") + self._coverage_words()
        if self.content is None:
            return ""
        totals = self.content.totals
        areas = ", ".join(
            self.tr("område {number}: {points}").format(
                number=a.number, points=self.tr("inga poäng") if a.points is None else a.points
            )
            for a in totals.areas
        )
        coverage = self.tr("{scored} av {of} delområden har poäng").format(scored=totals.scored, of=totals.of)
        total = ", ".join(filter(None, (total_words(totals), self.content.beside)))
        return f"{total}. {areas}. {coverage}. {self._coverage_words()}".rstrip()

    def _coverage_words(self) -> str:
        coverage = self.content.coverage if self.content is not None else None
        if coverage is None:
            return ""
        words = self.tr("Intervjun: {have} har underlag, {weak} svagt, {missing} inget.").format(
            have=coverage.have, weak=coverage.weak, missing=coverage.missing
        )
        gaps = ", ".join(f"{code} {title}" for code, title in coverage.gaps)
        nearest = self.tr("Nästa hål: {gaps}.").format(gaps=gaps) if gaps else ""
        return f"{words} {nearest}".rstrip()

    def _speak(self) -> None:
        for part in (self._full, self._line):
            part.setAccessibleName(self.tr("Poängläge"))
            part.setAccessibleDescription(self.words())

    def _place_button(self) -> None:
        theme, button = theme_of(self), self.fold_button
        side = theme.size("control")
        button.resize(side, side)
        if self.folded:
            button.move(self.width() - side - 8, (self.height() - side) // 2)
        else:
            button.move(self.width() - side - 6, 8)
        button.raise_()

    def _refresh(self) -> None:
        theme = theme_of(self)
        self._full.setVisible(not self.folded)
        self._line.setVisible(self.folded)
        unlimited = 16777215
        if self.folded:
            self.setMinimumSize(0, theme.size("dock_folded"))
            self.setMaximumSize(unlimited, theme.size("dock_folded"))
        else:
            self.setMinimumSize(theme.size("dock"), 0)
            self.setMaximumSize(theme.size("dock"), unlimited)
        self.fold_button.set_icon("chevron-up" if self.folded else "panel-right-close")
        self.fold_button.set_words(self.tr("Visa hela Poängläge") if self.folded else self.tr("Fäll ihop Poängläge"))
        self._place_button()
