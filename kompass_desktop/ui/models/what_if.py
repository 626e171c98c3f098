"""Trying other points: what the total would be. Nothing here is ever written, neither to the scores nor to the file."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kompass_desktop.model.totals import Totals, consensus_points, totals_of
from kompass_desktop.services.session import Session

MOST_DIGITS = 4


class WhatIf(QObject):
    """Tried points by code, over the agreed ones. It only reads the session, and is forgotten with its tab."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tried: dict[str, int | None] = {}
        self._typed: tuple[str, str] = ("", "")
        self.on = False
        self.wrong = ""
        """Why what stands typed is no number of points; "" when nothing is wrong."""

    def turn(self, on: bool) -> None:
        """Begins to try other points, or ends it and forgets them."""
        if on != self.on:
            self.on = on
            self.begin_again()

    def begin_again(self) -> None:
        """Every sub-criterion has its real points again."""
        self._tried.clear()
        self._done()
        self.changed.emit()

    # ---- what there is
    @property
    def any(self) -> bool:
        """Whether some points are other than the real ones."""
        return any(self.is_tried(code) for code in self._tried)

    def is_tried(self, code: str) -> bool:
        """Whether a sub-criterion has other points than the real ones."""
        return code in self._tried and self._tried[code] != self.real(code)

    def real(self, code: str) -> int | None:
        """The agreed points."""
        return self._session.evaluation.consensus_score(code).points

    def points(self, code: str) -> int | None:
        """The points that are tried, or the real ones."""
        return self._tried.get(code, self.real(code))

    def typed(self, code: str) -> str | None:
        """The text that stands typed in a cell; None while it shows points."""
        return self._typed[1] if self._typed[0] == code and code else None

    def totals(self) -> Totals | None:
        """What it would come to; None while nothing is tried."""
        if not self.on:
            return None
        evaluation = self._session.evaluation
        return totals_of({**consensus_points(evaluation), **self._tried}, evaluation.catalogue)

    # ---- keys
    def digit(self, code: str, digit: str) -> None:
        """A digit: it begins a new number, or goes on with the one that is being typed."""
        text = (self.typed(code) or "") + digit
        if len(text) <= MOST_DIGITS:
            self._type(code, text)

    def backspace(self, code: str) -> None:
        """The last digit goes; the last one of all brings the real points back."""
        points = self.points(code)
        shown = self.typed(code) or ("" if points is None else str(points))
        if len(shown) > 1:
            self._type(code, shown[:-1])
        else:
            self.give_back(code)

    def step(self, code: str, by: int) -> None:
        """Some points up or down, no further than 0 and max; going down from blank does nothing."""
        points = self.points(code)
        if points is not None or by > 0:
            self.put(code, max(0, min(self._top(code), (points or 0) + by)))

    def put(self, code: str, points: int) -> None:
        """Tries points."""
        self._done()
        self._tried[code] = points
        self.changed.emit()

    def give_back(self, code: str) -> None:
        """A sub-criterion has its real points again."""
        self._done()
        self._tried.pop(code, None)
        self.changed.emit()

    def leave(self) -> None:
        """The cell is left: what was typed is done."""
        if self._typed[0]:
            self._done()
            self.changed.emit()

    def _type(self, code: str, text: str) -> None:
        points, top = int(text), self._top(code)
        self._typed = (code, text)
        self.wrong = ""
        if points > top:
            self._tried.pop(code, None)
            words = self.tr("{points} går inte: {code} ger 0–{top} poäng")
            self.wrong = words.format(points=points, code=code, top=top)
        else:
            self._tried[code] = points
        self.changed.emit()

    def _done(self) -> None:
        self._typed, self.wrong = ("", ""), ""

    def _top(self, code: str) -> int:
        return self._session.evaluation.catalogue.sub_criterion(code).max_points
