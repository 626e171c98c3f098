"""The toolbar of Resultat: what is shown, what it is compared with, and what one can do with the picture.

Where the room is scarce the keys go first, then a label, then what is compared with stands on a row of its own, and
last the modes become a list.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStyleOptionComboBox, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import MENU, Button, Choice, Segment
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label, plain_tip
from kompass_desktop.ui.widgets.panels import Panel, add

PROFILE, COMPARISON, AREAS, HISTORY, TABLES = "profile", "comparison", "areas", "history", "tables"
WIDEST_CHOICE = 224
"""A list of what to compare with is no wider (px at 100 % text); opened, it shows everything."""
_GAP = 8
_AROUND = 68
"""What a list takes beside its words: edges, and the room of its arrow."""


class CompareChoice(Choice):
    """A list of names of any length: narrow while closed, wide enough for them when it is opened."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: Sequence[tuple[str, str]], chosen: str | None = None) -> None:
        """Fills the list; the whole name of what is chosen stands in the tooltip."""
        super().set_choices(choices, chosen)
        theme = theme_of(self)
        widest = max((theme.text_width(words) for _, words in choices), default=0)
        self.view().setMinimumWidth(round(widest) + theme.px(28))
        self.setFixedWidth(min(theme.px(WIDEST_CHOICE), max(theme.px(96), self._wanted_width())))
        self.setToolTip(plain_tip(self.currentText()) if self._wanted_width() > self.width() else "")

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What does not fit ends with an ellipsis."""
        super().initStyleOption(option)
        room = self.width() - _AROUND
        option.currentText = self.fontMetrics().elidedText(  # type: ignore[attr-defined]
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )

    def _wanted_width(self) -> int:
        return math.ceil(theme_of(self).text_width(self.currentText())) + _AROUND


class ResultsBar(Panel):
    """The one or two rows of tools."""

    mode_chosen = Signal(str)
    _fitted: tuple[object, ...] | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        rows = QVBoxLayout()
        super().__init__("main", rows, parent=parent)
        modes = [
            (PROFILE, self.tr("Profil")), (COMPARISON, self.tr("Jämförelse")), (AREAS, self.tr("Områden")),
            (HISTORY, self.tr("Historia")), (TABLES, self.tr("Tabeller")),
        ]  # fmt: skip
        self.segment = Segment(self.tr("Visa"), modes)
        self.mode_list = Choice(self.tr("Visa"))
        self.mode_list.set_choices(modes)
        self.coverage = ElidedLabel("", "small", muted=True)
        self.what_if = Button(self.tr("Tänk om"), "quiet", icon="pencil", key="Ctrl+T")
        self.as_table = Button(self.tr("Som tabell"), "quiet", icon="table", key="Alt+T")
        self.what_if.setCheckable(True)
        self.as_table.setCheckable(True)
        self.picture = Button(self.tr("Bild"), key=MENU)
        self._build_compare()
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self.second = Panel("main", self._second)
        add(self._first, self.segment, self.mode_list, self.compare, self.coverage, self.what_if, self.as_table)
        add(self._first, self.picture)
        self._first.setStretchFactor(self.coverage, 1)
        self.coverage.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        rows.addLayout(self._first)
        rows.addWidget(self.second)
        self.segment.chosen.connect(self._chosen)
        self.mode_list.currentIndexChanged.connect(lambda _: self._chosen(self.mode_list.choice))
        follow_theme(self, self._refresh)

    def _build_compare(self) -> None:
        box = QHBoxLayout()
        self.compare = Panel("main", box, gap=_GAP)
        self.compare_label = Label(self.tr("Jämför med"), "small", muted=True)
        self.mean = CompareChoice(self.tr("Jämför med snitt"))
        self.other = CompareChoice(self.tr("Jämför med resultat"))
        add(box, self.compare_label, self.mean, self.other)

    def fill_menu(self, entries: Sequence[tuple[str, str, object]]) -> None:
        """What the button Bild offers: words, key, and what it does."""
        menu = QMenu(self.picture)
        for words, key, does in entries:
            menu.addAction(f"{words}\t{key}" if key else words).triggered.connect(does)
        self.picture.clicked.connect(lambda: menu.popup(self.picture.mapToGlobal(self.picture.rect().bottomLeft())))

    # ---- what is shown
    @property
    def mode(self) -> str:
        """What is shown."""
        return self.segment.choice

    def choose(self, mode: str) -> None:
        """Shows another mode without emitting."""
        self.segment.choose(mode)
        self.mode_list.choose(mode)

    def mode_widget(self) -> QWidget:
        """Where the modes are chosen now."""
        return self.mode_list if self.segment.isHidden() else self.segment.button(self.mode)

    def _chosen(self, mode: str) -> None:
        self.choose(mode)
        self.mode_chosen.emit(mode)

    # ---- fitting
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Folds by what fits, in the order that is said above."""
        asked = (
            self.mode, self.width(), self.as_table.isChecked(), self.what_if.isChecked(), self.mean.width(),
            self.other.width(),
        )  # fmt: skip
        if asked == self._fitted:
            return
        self._fitted = asked
        mode, room = self.mode, self.width() - 2 * theme_of(self).space("l")
        compares, charted = mode == COMPARISON, mode != TABLES
        self.compare.setVisible(compares)
        self.as_table.setVisible(charted)
        self.picture.setVisible(charted and not self.as_table.isChecked())
        fold = next((fold for fold in range(5) if self._folded(fold, compares) <= room), 5)
        self._folded(fold, compares)
        self._set_second(compares and fold >= 3)
        self.segment.setVisible(fold < 4)
        self.mode_list.setVisible(fold >= 4)

    def _folded(self, fold: int, compares: bool) -> int:
        """The width of the first row when so much of it is folded; sets what folds inside it."""
        for button in (self.what_if, self.as_table):
            button.leave_out_key(fold >= 1)
        self.compare_label.setVisible(fold < 2 or fold >= 3)
        crowded = fold >= 5 or (compares and 1 <= fold < 3)
        self.what_if.setVisible(self.what_if.isChecked() or not crowded)
        parts: list[QWidget] = [self.mode_list if fold >= 4 else self.segment]
        parts += [self.compare] if compares and fold < 3 else []
        parts += [b for b in (self.what_if, self.as_table, self.picture) if not b.isHidden()]
        return sum(self._width_of(part) for part in parts) + _GAP * len(parts)

    def _width_of(self, part: QWidget) -> int:
        if part is not self.compare:
            return part.sizeHint().width()
        label = 0 if self.compare_label.isHidden() else self.compare_label.sizeHint().width() + _GAP
        return label + self.mean.width() + _GAP + self.other.width()

    def _set_second(self, second: bool) -> None:
        if second == (self._second.indexOf(self.compare) >= 0):
            self.second.setVisible(second)
            return
        if second:
            self._first.removeWidget(self.compare)
            add(self._second, self.compare, -1)
        else:
            self._second.removeWidget(self.compare)
            self._first.insertWidget(2, self.compare)
        self.second.setVisible(second)

    def _refresh(self) -> None:
        theme = theme_of(self)
        margin = theme.space("l")
        gap = (theme.size("toolbar") - theme.size("control")) // 2
        self._first.setContentsMargins(margin, gap, margin, gap)
        self._first.setSpacing(_GAP)
        self._second.setContentsMargins(margin, 0, margin, gap)
        for choice in (self.mean, self.other):
            choice.set_choices([(choice.itemData(i), choice.itemText(i)) for i in range(choice.count())], choice.choice)
        self._fitted = None
        self.fit()
