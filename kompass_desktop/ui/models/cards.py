"""Cards of one column, whatever they are about: written in place, ordered with room between them, deleted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.fact_check import Recommendation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.findings import Finding
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.interview_list import LAST
from kompass_desktop.ui.models.live_rows import Index, Key, LiveRows

POSITION_STEP = 10
"""Positions are given with room between them, so that two people's new cards seldom meet."""
Card = Finding | Recommendation


class Cards(LiveRows):
    """A column of cards. `failed` gives why something could not be saved."""

    failed = Signal(object)
    can_star = False

    # ---- what a subclass says
    def sign(self, noun: Any) -> str:
        """What is drawn before a card's text: one of the signs, or a number."""
        raise NotImplementedError

    def meta_words(self, noun: Any) -> str:
        """The muted line of a card; "" for none."""
        return ""

    def fixed_values(self) -> Mapping[str, Value]:
        """What a new card of this column has besides its text."""
        return {"position": self.last_position() + POSITION_STEP}

    # ---- editing in place
    def order(self, noun: Any) -> Key:
        return (LAST if noun.position is None else noun.position,)

    def flags(self, index: Index) -> Qt.ItemFlag:
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsEditable if index.isValid() else known

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        noun = self.noun_at(index)
        if role == Qt.ItemDataRole.EditRole and isinstance(noun, Card):
            return noun.text
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a card another text (a card emptied is deleted); False, and `failed` says why, if it cannot be saved."""
        row = self.id_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole or self.card(row) is None:
            return False
        if not str(value).strip():
            return self.remove(row)
        return self.make(setting(self.kind, row, {"text": str(value)}), typing=True)

    def card(self, row: str) -> Any:
        """A card by its id; None where it is gone."""
        return self.evaluation.row(self.kind, row)

    def move(self, row: str, step: int) -> QModelIndex:
        """Move a card one place up (-1) or down (1), in one undo step; its index afterwards."""
        order = self.ids
        if row not in order:
            return QModelIndex()
        place = order.index(row)
        target = place + step
        if 0 <= target < len(order):
            order.insert(target, order.pop(place))
            changes: list[Change] = []
            for i, card in enumerate(order):
                position = (i + 1) * POSITION_STEP
                if self.card(card).position != position:
                    changes += setting(self.kind, card, {"position": position})
            self.make(changes)
        return self.index_of(row)

    def remove(self, row: str) -> bool:
        """Delete a card; undo brings it back."""
        try:
            self.session.delete(self.kind, row, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
            return False
        return True

    def last_position(self) -> int:
        """The position of the last card; 0 where there is none."""
        return max((self.card(row).position or 0 for row in self.ids), default=0)

    def make(self, changes: list[Change], *, typing: bool = False) -> bool:
        """Make changes as one step; False, and `failed` says why, if they cannot be saved."""
        try:
            self.session.change(changes, origin=self, typing=typing)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
            return False
        return True
