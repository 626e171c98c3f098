"""The strengths or the improvements of one area as cards, in their order, with a card at the end while one is new."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.findings import STRENGTH, Finding
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.interview_list import LAST
from kompass_desktop.ui.models.live_rows import Index, Key, LiveRows

POSITION_STEP = 10
"""Positions are given with room between them, so that two people's new cards seldom meet."""


class FindingCards(LiveRows):
    """One column of cards: the findings of one kind in one area."""

    kind = "finding"
    failed = Signal(object)

    def __init__(self, session: Session, finding_kind: str, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.finding_kind = finding_kind
        self._area = 0

    @property
    def area(self) -> int:
        """The number of the area whose cards these are; 0 for none."""
        return self._area

    def show_area(self, area: int) -> None:
        """Turn to another area."""
        self._area = area
        self.reload()

    def wanted(self, noun: Finding) -> bool:
        return noun.area == self._area and noun.kind == self.finding_kind

    def order(self, noun: Finding) -> Key:
        return (LAST if noun.position is None else noun.position,)

    def words(self, noun: Finding) -> str:
        kind = self.tr("Styrka") if self.finding_kind == STRENGTH else self.tr("Förbättringsmöjlighet")
        return ", ".join(filter(None, (f"{kind}: {noun.text}", self.meta_words(noun))))

    def meta_words(self, noun: Finding) -> str:
        """The muted line of a card: the sub-criterion, whether it is a gold star, and how much it rests on."""
        rests = len(self.evaluation.supporting.get(noun.id, ()))
        support = self.tr("{n} underlag").format(n=rests) if rests else ""
        star = self.tr("guldstjärna") if noun.gold_star else ""
        return "  ·  ".join(filter(None, (noun.sub_criterion, star, support)))

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        yield from super().concerned(announcement)
        yield from (row.partition("/")[0] for kind, row in announcement.rows if kind == "support")

    # ---- editing in place
    def flags(self, index: Index) -> Qt.ItemFlag:
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsEditable if index.isValid() else known

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        noun = self.noun_at(index)
        if role == Qt.ItemDataRole.EditRole and isinstance(noun, Finding):
            return noun.text
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a card another text (a card emptied is deleted); False, and `failed` says why, if it cannot be saved."""
        row = self.id_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole or row not in self.evaluation.findings:
            return False
        if not str(value).strip():
            return self.remove(row)
        return self._try(setting("finding", row, {"text": str(value)}), typing=True)

    def fixed_values(self) -> dict[str, str | int | None]:
        """What a new card of this column has besides its text: kind, area, and a place at the end."""
        return {"kind": self.finding_kind, "area": self._area, "position": self._last_position() + POSITION_STEP}

    def toggle_gold_star(self, row: str) -> bool:
        """Give a strength its gold star, or take it back."""
        noun = self.evaluation.findings.get(row)
        if noun is None or self.finding_kind != STRENGTH:
            return False
        return self._try(setting("finding", row, {"gold_star": not noun.gold_star}))

    def set_sub_criterion(self, row: str, code: str | None) -> bool:
        """Say which sub-criterion a card is about; None for the area as a whole."""
        return self._try(setting("finding", row, {"sub_criterion": code}))

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
                if self.evaluation.findings[card].position != position:
                    changes += setting("finding", card, {"position": position})
            self._try(changes)
        return self.index_of(row)

    def remove(self, row: str) -> bool:
        """Delete a card; undo brings it back."""
        try:
            self.session.delete("finding", row, origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
            return False
        return True

    def _last_position(self) -> int:
        cards = [self.evaluation.findings[row] for row in self.ids]
        return max((c.position or 0 for c in cards), default=0)

    def _try(self, changes: list[Change], *, typing: bool = False) -> bool:
        try:
            self.session.change(changes, origin=self, typing=typing)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
            return False
        return True
