"""How well one interview covers the sub-criteria, as it shows in the strip 11…84."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from msgspec import Struct, field

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.note_line import Reading
from kompass_desktop.model.notes import Note

ENOUGH = 2
"""So many statements make a sub-criterion covered: one person's single remark is a weak ground."""
NO_STATEMENT = ("?", "=")
"""Signs of notes that nobody at the table said: what to follow up, and the evaluator's own thoughts."""


class Coverage(StrEnum):
    """What an interview has on a sub-criterion; the values are the names of the forms it is shown by."""

    HAS = "has"
    WEAK = "weak"
    MISSING = "none"


class NoteFacts(Struct, frozen=True):
    """A note and what follows from its line: the reading, and the sub-criteria it belongs to (corrections counted)."""

    note: Note
    reading: Reading
    codes: tuple[str, ...]

    @property
    def is_statement(self) -> bool:
        """Whether somebody at the table said it."""
        return self.reading.sign not in NO_STATEMENT


def facts_of(evaluation: Evaluation, note: Note) -> NoteFacts:
    """Read a note once for every place that shows or counts it."""
    reading = evaluation.reading(note)
    if reading.codes or evaluation.routings:
        return NoteFacts(note, reading, evaluation.sub_criteria_of(note))
    return NoteFacts(note, reading, (note.inherited,) if note.inherited else ())


class NoteCounts(Struct):
    """How many notes of an interview belong to each sub-criterion and bear each sign; kept up note by note."""

    notes: int = 0
    by_code: dict[str, int] = field(default_factory=dict[str, int])
    by_sign: dict[str, int] = field(default_factory=dict[str, int])
    statements: dict[str, int] = field(default_factory=dict[str, int])

    def add(self, facts: NoteFacts, step: int = 1) -> None:
        """Count a note; with step -1 it is no longer counted."""
        self.notes += step
        for code in facts.codes:
            self.by_code[code] = self.by_code.get(code, 0) + step
            if facts.is_statement:
                self.statements[code] = self.statements.get(code, 0) + step
        if facts.reading.sign:
            self.by_sign[facts.reading.sign] = self.by_sign.get(facts.reading.sign, 0) + step

    def coverage(self, code: str) -> Coverage:
        """What there is on one sub-criterion."""
        if self.statements.get(code, 0) >= ENOUGH:
            return Coverage.HAS
        return Coverage.WEAK if self.by_code.get(code, 0) else Coverage.MISSING


def coverage_by_code(counts: NoteCounts, codes: Iterable[str]) -> Mapping[str, Coverage]:
    """The strip: what there is on every sub-criterion."""
    return {code: counts.coverage(code) for code in codes}
