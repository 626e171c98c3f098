"""Points while they are typed: stored at every key as long as they are possible, kept as text while they are not."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kompass_desktop.model.scores import individual_score_id
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem

MOST_DIGITS = 4


class _Typed(Struct):
    """What stands typed in one cell: its text, the points before the first key, and why it cannot be kept."""

    text: str
    before: int | None
    wrong: str = ""
    kept_back: bool = False
    """Whether it is the disk that stands in the way, not the rules."""


class ScoreEntry(QObject):
    """The points of one evaluator, or the consensus ("" as evaluator), cell by cell.

    `changed`: a cell shows something else. `failed`: the disk said no, and what to do to try again.
    """

    changed = Signal(str)
    failed = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.evaluator = ""
        self._typed: dict[str, _Typed] = {}
        self._typed_by = {"": self._typed}

    def turn_to(self, evaluator: str) -> None:
        """Enter the points of another evaluator from now on; "" is the consensus."""
        if evaluator != self.evaluator:
            self.flush()
            self.evaluator = evaluator
            self._typed = self._typed_by.setdefault(evaluator, {})

    # ---- what a cell shows
    def points(self, code: str) -> int | None:
        """The points that are stored."""
        evaluation = self._session.evaluation
        if self.evaluator:
            return evaluation.individual_score(code, self.evaluator).points
        return evaluation.consensus_score(code).points

    def typed(self, code: str) -> str | None:
        """The text that stands typed in a cell; None while it shows the stored points."""
        typed = self._typed.get(code)
        return typed.text if typed else None

    def wrong(self, code: str) -> str:
        """Why what stands typed cannot be kept; "" when nothing is wrong."""
        typed = self._typed.get(code)
        return typed.wrong if typed else ""

    # ---- keys
    def digit(self, code: str, digit: str) -> None:
        """A digit was typed: it begins a new number, or goes on with the one that is being typed."""
        typed = self._typed.get(code)
        text = (typed.text if typed else "") + digit
        if len(text) <= MOST_DIGITS:
            self._type(code, text)

    def backspace(self, code: str) -> None:
        """The last digit goes; the last one of all leaves the cell blank."""
        typed = self._typed.get(code)
        points = self.points(code)
        shown = typed.text if typed else "" if points is None else str(points)
        if shown:
            self._type(code, shown[:-1])

    def step(self, code: str, by: int) -> None:
        """Some points up or down, no further than 0 and max; going down from blank does nothing."""
        points = self.points(code)
        if points is None and by < 0:
            return
        top = self._session.evaluation.catalogue.sub_criterion(code).max_points
        self.put(code, max(0, min(top, (points or 0) + by)), typing=True)

    def put(self, code: str, points: int | None, *, typing: bool = False) -> None:
        """Stores points at once; None is blank."""
        before = self.points(code)
        self._typed.pop(code, None)
        if not self._store(code, points, typing=typing):
            self._typed[code] = _Typed("" if points is None else str(points), before, self._said, self._disk)
        self.changed.emit(code)

    def leave(self, code: str) -> None:
        """The cell is left: what was typed is done; what cannot be kept stays to be seen."""
        typed = self._typed.get(code)
        if typed is not None and not typed.wrong:
            del self._typed[code]
            self.changed.emit(code)

    def drop(self, code: str) -> bool:
        """Gives up what stands typed and shows the stored points again; False if nothing stood typed."""
        if self._typed.pop(code, None) is None:
            return False
        self.changed.emit(code)
        return True

    def flush(self) -> bool:
        """Tries once more to keep what the disk refused; False if it still does."""
        for code in [code for code, typed in self._typed.items() if typed.kept_back]:
            self._type(code, self._typed[code].text)
        return not any(typed.kept_back for typed in self._typed.values())

    # ---- inside
    _said = ""
    _disk = False

    def _type(self, code: str, text: str) -> None:
        typed = self._typed.get(code) or _Typed("", self.points(code))
        typed.text, typed.wrong, typed.kept_back = text, "", False
        self._typed[code] = typed
        points, reason = self._read(code, text)
        # A number that is not possible is not stored, nor is the part of it that was: the points are as before it.
        if not self._store(code, typed.before if reason else points, typing=True):
            reason, typed.kept_back = self._said, self._disk
        typed.wrong = reason
        self.changed.emit(code)

    def _read(self, code: str, text: str) -> tuple[int | None, str]:
        """The points that a text means, or why it means none."""
        if not text:
            return None, ""
        top = self._session.evaluation.catalogue.sub_criterion(code).max_points
        points = int(text)
        if points > top:
            return None, self.tr("{points} går inte: {code} ger 0–{top} poäng").format(
                points=points, code=code, top=top
            )
        return points, ""

    def _store(self, code: str, points: int | None, *, typing: bool) -> bool:
        """Stores, and remembers in `_said` why it could not."""
        if self.points(code) == points:
            return True
        kind = "individual_score" if self.evaluator else "consensus_score"
        row = individual_score_id(code, self.evaluator) if self.evaluator else code
        try:
            self._session.set(kind, row, {"points": points}, origin=self, typing=typing)
        except Refused as refusal:
            self._said, self._disk = str(refusal), False
            return False
        except KnownProblem as problem:
            self._said, self._disk = str(problem), True
            self.failed.emit(problem, lambda: self._again(code))
            return False
        return True

    def _again(self, code: str) -> None:
        """Tries once more to keep what stands typed."""
        typed = self._typed.get(code)
        if typed is not None:
            self._type(code, typed.text)
