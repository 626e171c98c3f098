"""The plan with what is said of it as a whole: how many sub-criteria no group is asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.plan_table import PlanTable
from kompass_desktop.ui.tabs.visit.plan_view import PlanView
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel


class PlanRemark(QWidget):
    """Whether everything is asked about: words, and a triangle where something is not."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self.label = QLabel(), Label("", "small", muted=True)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._icon)
        box.addWidget(self.label)
        follow_theme(self, self._refresh)

    def show_words(self, words: str, *, warn: bool) -> None:
        """Say something, perhaps as a warning."""
        self.label.setText(words)
        self._icon.setVisible(warn)

    def _refresh(self) -> None:
        side = theme_of(self).size("icon")
        self._icon.setPixmap(theme_of(self).icon("triangle-alert", "warn").pixmap(QSize(side, side)))


class PlanSheet(Panel):
    """The table of who is asked about what."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("main", box, parent=parent)
        self._catalogue = session.catalogue
        self.table = PlanTable(session, self)
        self.view = PlanView(self.table)
        self.remark = PlanRemark()
        self.remark.hide()
        box.addWidget(self.view)
        self.table.counted.connect(self._show_remark)
        self._show_remark()

    @property
    def group(self) -> str:
        """The id of the group whose column is current; "" for none."""
        group = self.table.group_at(self.view.currentIndex())
        return group.id if group is not None else ""

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What the plan answers to."""
        return {
            "next_sub_criterion": lambda: self._step(1),
            "previous_sub_criterion": lambda: self._step(-1),
            "next_area": lambda: self._step_area(1),
            "previous_area": lambda: self._step_area(-1),
            "next_gap": self.next_gap,
        }

    def next_gap(self) -> None:
        """Go to the next sub-criterion that no group is asked about."""
        codes, here = self._catalogue.codes, self.view.current_code
        start = codes.index(here) + 1 if here in codes else 0
        unasked = set(self.table.unasked())
        code = next((c for c in codes[start:] + codes[:start] if c in unasked), "")
        if code:
            self.view.go_to(code)
            self.view.setFocus()

    def _step(self, by: int) -> None:
        self.view.go_to(self._catalogue.neighbour(self.view.current_code or None, by))

    def _step_area(self, by: int) -> None:
        here = self.view.current_code
        numbers = [area.number for area in self._catalogue.areas]
        place = numbers.index(self._catalogue.sub_criterion(here).area) if here else 0
        self.view.go_to(self._catalogue.area(numbers[(place + by) % len(numbers)]).sub_criteria[0].code)

    def _show_remark(self) -> None:
        unasked, of = self.table.unasked(), len(self._catalogue.codes)
        if not unasked:
            words = self.tr("Alla {of} delområden frågas någon om").format(of=of)
        elif len(unasked) == 1:
            words = self.tr("{code} frågas ingen grupp om").format(code=unasked[0])
        else:
            words = self.tr("{n} av {of} delområden frågas ingen grupp om").format(n=len(unasked), of=of)
        self.remark.show_words(words, warn=bool(unasked))
