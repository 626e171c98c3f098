"""What stands on the overview: how far the evaluation has come, what is left to do, what comes next, who has what.

Pure: the day is handed in. What is counted here is said in words by the window.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from enum import StrEnum

from msgspec import Struct, field

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.notes import Note
from kompass_desktop.model.report_text import section_of
from kompass_desktop.model.sealing import broken_seals
from kompass_desktop.model.totals import consensus_points, consensus_totals, individual_points
from kompass_desktop.model.visit import Interview

FOLLOW_UP = "?"


class Step(StrEnum):
    """The steps of an evaluation's life that this program knows of, in their order."""

    PREPARATION = "preparation"
    VISIT = "visit"
    SCORING = "scoring"
    REPORT = "report"


class State(StrEnum):
    """How far a step is; the values are the names of the forms it is shown by."""

    DONE = "done"
    NOW = "begun"
    OPEN = "open"


class Task(StrEnum):
    """A kind of thing that is left to do."""

    DISPUTES = "disputes"
    BROKEN_SEALS = "broken_seals"
    UNSCORED = "unscored"
    NO_EVIDENCE = "no_evidence"
    ONE_SOURCE = "one_source"
    NO_RATIONALE = "no_rationale"
    CONTRADICTIONS = "contradictions"
    NOT_PLACED = "not_placed"
    FOLLOW_UP = "follow_up"
    DOCUMENTS = "documents"


SERIOUS = frozenset((Task.DISPUTES, Task.BROKEN_SEALS, Task.NO_EVIDENCE))
"""What stands in the way of a report; the rest is to be done in its time."""


class ToDo(Struct, frozen=True):
    """So many of one kind, and where the first few are (codes or ids), with the kind of row that they are."""

    task: Task
    count: int
    kind: str
    places: tuple[str, ...]


class Person(Struct, frozen=True):
    """What one evaluator has: own points, whether they are sealed, and notes written."""

    id: str
    name: str
    scored: int
    of: int
    sealed: bool
    notes: int


class NoteTally(Struct):
    """What the overview needs to know of the notes; kept up note by note, for there may be many thousands."""

    by_author: dict[str, int] = field(default_factory=dict[str, int])
    by_interview: dict[str, int] = field(default_factory=dict[str, int])
    against: dict[str, None] = field(default_factory=dict[str, None])
    nowhere: dict[str, None] = field(default_factory=dict[str, None])
    asked: dict[str, None] = field(default_factory=dict[str, None])

    def add(self, evaluation: Evaluation, note: Note, codes: Collection[str]) -> None:
        """Count a note that belongs to these sub-criteria."""
        self._count(note, 1)
        if note.contradicts:
            self.against[note.id] = None
        if not codes:
            self.nowhere[note.id] = None
        # Most lines say at a glance that there is nothing to follow up in them.
        if FOLLOW_UP in note.text and evaluation.reading(note).sign == FOLLOW_UP:
            self.asked[note.id] = None

    def drop(self, note: Note) -> None:
        """A note that was counted is no longer."""
        self._count(note, -1)
        for places in (self.against, self.nowhere, self.asked):
            places.pop(note.id, None)

    def _count(self, note: Note, step: int) -> None:
        for counts, name in ((self.by_author, note.author), (self.by_interview, note.interview)):
            counts[name] = counts.get(name, 0) + step


def tally_of(evaluation: Evaluation) -> NoteTally:
    """The tally of all notes."""
    tally = NoteTally()
    for note in evaluation.notes.values():
        tally.add(evaluation, note, evaluation.sub_criteria_of(note))
    return tally


def steps(evaluation: Evaluation, tally: NoteTally, coming: Collection[Interview]) -> dict[Step, State]:
    """How far each step is: done, the one that is worked in now, or still to come.

    `coming`: the interviews not held yet; notes in one of them are notes of one that is going on. Who gives points
    has left those without a day behind.
    """
    wrote = {interview for interview, count in tally.by_interview.items() if count}
    interviews = set(evaluation.interviews)
    totals = consensus_totals(evaluation)
    texts = evaluation.report_texts
    ahead = {interview.id for interview in coming if interview.date or not totals.scored}
    done = {
        Step.PREPARATION: bool(wrote) or totals.complete,
        Step.VISIT: totals.complete or (bool(interviews) and interviews <= wrote and not ahead),
        Step.SCORING: totals.complete,
        Step.REPORT: totals.complete
        and all((text := texts.get(section_of(code))) and text.text.strip() for code in evaluation.catalogue.codes),
    }
    now = next((step for step in Step if not done[step]), None)
    return {step: State.DONE if done[step] else State.NOW if step is now else State.OPEN for step in Step}


def to_do(evaluation: Evaluation, sources: Callable[[str], int], tally: NoteTally, visited: bool) -> list[ToDo]:
    """What is left to do, what stands in the way of a report first. `sources`: from how many a sub-criterion has any.

    What lacks evidence is told of when the visit is done (`visited`) or points have been given: until then most does,
    and that needs no saying. Nor does it where there is none at all, as in a report that was read.
    """
    codes = evaluation.catalogue.codes
    points = consensus_points(evaluation)
    scored = [c for c in codes if points[c] is not None]
    begun = bool(evaluation.notes or evaluation.quotes or evaluation.web_findings)
    gathered = begun and (visited or bool(scored))
    found = [
        _task(Task.DISPUTES, "", {"/".join(k) for k, how in evaluation.disputes.items() if how != "joined"}),
        _task(Task.BROKEN_SEALS, "sub_criterion", _broken(evaluation)),
        _task(Task.NO_EVIDENCE, "sub_criterion", [c for c in codes if not sources(c)] if gathered else []),
        _task(Task.UNSCORED, "sub_criterion", [c for c in codes if points[c] is None] if scored else []),
        _task(Task.ONE_SOURCE, "sub_criterion", [c for c in codes if sources(c) == 1] if gathered else []),
        _task(Task.NO_RATIONALE, "sub_criterion", _without_reason(evaluation, scored) if begun else []),
        _task(Task.CONTRADICTIONS, "note", _oldest(tally.against)),
        _task(Task.NOT_PLACED, "note", _oldest(tally.nowhere)),
        _task(Task.FOLLOW_UP, "note", _oldest(tally.asked)),
        _task(Task.DOCUMENTS, "document", [d.id for d in evaluation.documents.values() if d.status == "requested"]),
    ]
    return sorted((t for t in found if t.count), key=lambda t: t.task not in SERIOUS)


def _without_reason(evaluation: Evaluation, codes: Iterable[str]) -> list[str]:
    return [c for c in codes if not evaluation.consensus_score(c).rationale.strip()]


def _broken(evaluation: Evaluation) -> list[str]:
    """The codes whose points are no longer those that were sealed or locked."""
    codes = {code for changed in broken_seals(evaluation).values() for code in changed}
    return [code for code in evaluation.catalogue.codes if code in codes]


def _oldest(notes: Collection[str]) -> list[str]:
    """The ids in the order that the notes were made: ids begin with the time."""
    return sorted(notes)


def _task(task: Task, kind: str, places: Iterable[str]) -> ToDo:
    found = list(places)
    return ToDo(task, len(found), kind, tuple(found[:5]))


def next_interviews(evaluation: Evaluation, today: str, now: str) -> list[Interview]:
    """The interviews from now on ("2026-10-06", "13:00") by day and hour; those without a day come last."""
    coming = [i for i in evaluation.interviews.values() if not i.date or (i.date, i.start or "24") >= (today, now)]
    return sorted(coming, key=lambda i: (not i.date, i.date, i.start, i.position or 0, i.id))


def people(evaluation: Evaluation, tally: NoteTally) -> list[Person]:
    """The evaluators with what they have, by name."""
    found = [
        Person(
            row, evaluator.name or row, sum(p is not None for p in individual_points(evaluation, row).values()),
            len(evaluation.catalogue.codes), evaluation.is_sealed(row), tally.by_author.get(row, 0),
        )
        for row, evaluator in evaluation.evaluators.items()
    ]  # fmt: skip
    return sorted(found, key=lambda p: p.name.casefold())
