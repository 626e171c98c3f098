"""What stands on the overview, in words: steps, tasks, interviews to come, and people."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.overview import SERIOUS, Person, Step, Task, ToDo
from kompass_desktop.model.visit import Interview
from kompass_desktop.ui.models.counted import note_words, person_words
from kompass_desktop.ui.models.interview_list import time_span
from kompass_desktop.ui.translation import day_words


class Line(Struct, frozen=True):
    """A line of a card: icon with its colour, or two lines of a date, words, small words under, and where it leads."""

    words: str
    under: str = ""
    icon: str = ""
    colour: str = "muted"
    date: tuple[str, str] | None = None
    badge: str = ""
    target: tuple[str, str] | None = None


def step_words(step: Step) -> str:
    """A step's name."""
    translate = QCoreApplication.translate
    return {
        Step.PREPARATION: translate("overview", "Förberedelse"),
        Step.VISIT: translate("overview", "Besök"),
        Step.SCORING: translate("overview", "Bedömning"),
        Step.REPORT: translate("overview", "Rapport"),
    }[step]


def task_line(evaluation: Evaluation, todo: ToDo) -> Line:
    """A task as a line: how many, and where the first few are."""
    one, many = _task_words()[todo.task]
    serious = todo.task in SERIOUS
    icon, colour = ("circle-alert", "bad") if serious else ("triangle-alert", "warn")
    if todo.task in (Task.FOLLOW_UP, Task.DOCUMENTS, Task.UNSCORED):
        icon, colour = "info", "muted"
    words = (one if todo.count == 1 else many).format(n=todo.count)
    first = todo.places[0]
    target = ("command", "disputes") if todo.task is Task.DISPUTES else (todo.kind, first)
    return Line(words, _where(evaluation, todo), icon, colour, target=target)


def first_lines(evaluation: Evaluation) -> list[Line]:
    """What an evaluation that has just been made begins with, each until something of it is there."""
    translate = QCoreApplication.translate
    groups = translate("overview", "Lägg in grupperna som ska intervjuas")
    papers = translate("overview", "Begär eller lägg till styrdokument")
    missing = (
        (evaluation.interviews, groups, translate("overview", "Besöket"), "visit"),
        (evaluation.documents, papers, translate("overview", "Dokument"), "documents"),
        (
            evaluation.web_pages, translate("overview", "Lägg in checklistan för webben"),
            translate("overview", "Webb och sociala medier"), "web",
        ),
    )  # fmt: skip
    return [Line(words, tab, "info", target=("tab", name)) for rows, words, tab, name in missing if not rows]


def _task_words() -> dict[Task, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        Task.DISPUTES: (translate("overview", "1 fält att avgöra"), translate("overview", "{n} fält att avgöra")),
        Task.BROKEN_SEALS: (
            translate("overview", "1 delområde har ändrats efter förseglingen"),
            translate("overview", "{n} delområden har ändrats efter förseglingen"),
        ),
        Task.NO_EVIDENCE: (
            translate("overview", "1 delområde saknar underlag"),
            translate("overview", "{n} delområden saknar underlag"),
        ),
        Task.UNSCORED: (
            translate("overview", "1 delområde är inte bedömt"),
            translate("overview", "{n} delområden är inte bedömda"),
        ),
        Task.ONE_SOURCE: (
            translate("overview", "1 delområde vilar på en källa"),
            translate("overview", "{n} delområden vilar på en källa"),
        ),
        Task.NO_RATIONALE: (
            translate("overview", "1 motivering är tom"),
            translate("overview", "{n} motiveringar är tomma"),
        ),
        Task.CONTRADICTIONS: (
            translate("overview", "1 uppgift motsägs av andra"),
            translate("overview", "{n} uppgifter motsägs av andra"),
        ),
        Task.NOT_PLACED: (
            translate("overview", "1 anteckning hör inte till något delområde"),
            translate("overview", "{n} anteckningar hör inte till något delområde"),
        ),
        Task.FOLLOW_UP: (
            translate("overview", "1 sak att följa upp"),
            translate("overview", "{n} saker att följa upp"),
        ),
        Task.DOCUMENTS: (
            translate("overview", "1 begärt dokument har inte kommit"),
            translate("overview", "{n} begärda dokument har inte kommit"),
        ),
    }


def _where(evaluation: Evaluation, todo: ToDo) -> str:
    """The first few places by name, and that there are more."""
    places = todo.places[: 4 if todo.kind == "sub_criterion" else 2]
    named = [name for place in places if (name := _name(evaluation, todo.kind, place))]
    more, names = todo.count - len(named), list(dict.fromkeys(named))
    if todo.kind == "sub_criterion" and todo.count == 1:
        return f"{names[0]} {evaluation.catalogue.sub_criterion(names[0]).title}"
    tail = [QCoreApplication.translate("overview", "{n} till").format(n=more)] if more > 0 and names else []
    return ", ".join([*names, *tail])


def _name(evaluation: Evaluation, kind: str, place: str) -> str:
    if kind == "sub_criterion":
        return place
    if kind == "document":
        document = evaluation.documents.get(place)
        return document.title if document is not None else ""
    note = evaluation.notes.get(place)
    interview = evaluation.interviews.get(note.interview) if note is not None else None
    return interview.title if interview is not None else ""


def interview_line(evaluation: Evaluation, interview: Interview) -> Line:
    """An interview to come: its day, what it is called, when, and how many."""
    seats = sum(1 for seat in evaluation.seats.values() if seat.interview == interview.id)
    day = day_words(interview.date).split() if interview.date else []
    date = (day[1], day[2][:3]) if len(day) >= 3 else ("–", "")
    when = " ".join(filter(None, (day[0] if day else "", time_span(interview))))
    under = "  ·  ".join(filter(None, (when, person_words(seats) if seats else "")))
    return Line(interview.title or interview.role_group, under, date=date, target=("interview", interview.id))


def person_line(person: Person) -> Line:
    """An evaluator with what they have."""
    translate = QCoreApplication.translate
    scored = translate("overview", "{n} av {of} poäng").format(n=person.scored, of=person.of)
    sealed = translate("overview", "förseglade") if person.sealed else ""
    under = "  ·  ".join(filter(None, (scored, sealed, note_words(person.notes))))
    return Line(person.name, under, badge=_initials(person.name))


def _initials(name: str) -> str:
    parts = name.split()
    return name[:3] if len(parts) < 2 else "".join(part[0] for part in parts[:2]).upper()
