"""Takes in the municipality's written answers: first a plan of what was read, then all of it as one step.

An answer whose number and title say nothing belongs to no sub-criterion until somebody gives it one. What is there
already is not taken in twice.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.notes import routing_id
from kompass_desktop.services.attachments import written_name
from kompass_desktop.services.session import Session
from kompass_desktop.services.words import kept_text


class PlannedAnswer(Struct, frozen=True):
    """One answer that would be taken in, with the sub-criteria that it says it is about; `line` counts from 1.

    `why` says what keeps it from being placed, where it says two things that do not agree.
    """

    line: int
    question: str
    text: str
    codes: tuple[str, ...]
    why: str = ""


class UnreadPart(Struct, frozen=True):
    """Something in the file that belongs to no answer, and why."""

    line: int
    text: str
    why: str


class AnswerPlan(Struct, frozen=True):
    """What a file holds: answers to take in, how many are there already, and what could not be read."""

    source: str
    answers: tuple[PlannedAnswer, ...]
    already: int
    unread: tuple[UnreadPart, ...]

    @property
    def unplaced(self) -> tuple[PlannedAnswer, ...]:
        """The answers that say of no sub-criterion that they are about it."""
        return tuple(answer for answer in self.answers if not answer.codes)

    def answers_of(self, code: str) -> tuple[PlannedAnswer, ...]:
        """The answers about a sub-criterion."""
        return tuple(answer for answer in self.answers if code in answer.codes)


def plan_answers(path: Path, evaluation: Evaluation) -> AnswerPlan:
    """Read a file and say what would be taken in; IntakeProblem, in one Swedish sentence, for what cannot be read."""
    from kompass_desktop.intake.answers import read_answers  # few start-ups read answers

    reading = read_answers(path, evaluation.catalogue)
    there = {(a.question, a.text) for a in evaluation.answers.values()}
    planned: list[PlannedAnswer] = []
    already = 0
    for answer in reading.answers:
        question, text = kept_text(answer.question)[0], kept_text(answer.text)[0]
        if (question, text) in there:
            already += 1
        else:
            there.add((question, text))
            planned.append(PlannedAnswer(answer.line, question, text, answer.codes, answer.why))
    unread = tuple(UnreadPart(u.line, u.text, u.why) for u in reading.unread)
    return AnswerPlan(kept_text(written_name(path.name))[0], tuple(planned), already, unread)


def answer_changes(session: Session, plan: AnswerPlan) -> list[Change]:
    """The changes that take the answers of a plan in, after those that are there."""
    changes: list[Change] = []
    place = max((a.position or 0 for a in session.evaluation.answers.values()), default=0)
    for answer in plan.answers:
        place += 1
        row = session.new_id()
        values = {"question": answer.question, "text": answer.text, "source": plan.source, "position": place}
        changes += setting("answer", row, values)
        for code in answer.codes:
            changes += setting("routing", routing_id(row, code), {"belongs": True})
    return changes


def take_in(session: Session, plan: AnswerPlan, origin: object | None = None) -> int:
    """Take in the answers of a plan as one step; how many there were. Raises Refused and KnownProblem as `change`."""
    if plan.answers:
        session.change(answer_changes(session, plan), origin=origin)
    return len(plan.answers)
