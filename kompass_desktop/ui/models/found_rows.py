"""What was found, in people's words: for each thing its marks, its text, where it is and where it leads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.actions import Action
from kompass_desktop.model.catalogue import SubCriterion
from kompass_desktop.model.documents import Answer, Document, Quote, WebFinding
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import STRENGTH, Finding
from kompass_desktop.model.notes import Note
from kompass_desktop.model.report_text import ReportText, section_of
from kompass_desktop.model.scores import ConsensusScore, IndividualScore
from kompass_desktop.model.visit import Interview, Seat
from kompass_desktop.services.finding import Group
from kompass_desktop.services.finding_order import Thing, things
from kompass_desktop.services.folding import one_line
from kompass_desktop.ui.models.quote_place import place_words
from kompass_desktop.ui.translation import clock_words, time_words
from kompass_desktop.ui.widgets.found import Found, Head
from kompass_desktop.ui.widgets.pen import TYPED_SIGNS

LONGEST = 300
"""Of a longer text only so much is shown, from shortly before the first word that was found."""
_BEFORE = 60


def kind_heads() -> dict[str, str]:
    """What stands over the rows of each kind."""
    translate = QCoreApplication.translate
    return {
        "note": translate("find", "Anteckningar"),
        "quote": translate("find", "Citat"),
        "document": translate("find", "Dokument"),
        "web_finding": translate("find", "Webb och sociala medier"),
        "answer": translate("find", "Kommunens svar"),
        "finding": translate("find", "Styrkor och förbättringar"),
        "report_text": translate("find", "Rapporttext"),
        "consensus_score": translate("find", "Motiveringar till gemensam bedömning"),
        "individual_score": translate("find", "Motiveringar till egen bedömning"),
        "action": translate("find", "Åtgärder"),
        "seat": translate("find", "Platser"),
        "interview": translate("find", "Intervjuer"),
        "sub_criterion": translate("find", "Delområden"),
    }


def found_rows(
    evaluation: Evaluation, groups: Iterable[Group], wanted: Sequence[str], discreet: bool
) -> list[Head | Found]:
    """Heads and rows for what was found by `wanted`."""
    heads, shown = kind_heads(), list[Head | Found]()
    for group in groups:
        shown.append(Head(heads[group.kind], _count(group)))
        living = things(evaluation, group.kind)
        for row in group.rows:
            shown.append(_Describing(evaluation, wanted, discreet).found(living[row]))
    return shown


def _count(group: Group) -> str:
    translate = QCoreApplication.translate
    if not group.more:
        return str(len(group.rows))
    words = translate("find", "de {count} nyaste") if group.kind == "note" else translate("find", "de {count} första")
    return words.format(count=len(group.rows))


class _Describing:
    """Describes things of one evaluation for one question."""

    def __init__(self, evaluation: Evaluation, wanted: Sequence[str], discreet: bool) -> None:
        self._evaluation, self._wanted, self._discreet = evaluation, wanted, discreet

    def found(self, thing: Thing) -> Found:
        """A thing as it stands in the list."""
        translate, evaluation = QCoreApplication.translate, self._evaluation
        match thing:
            case Note():
                return self._note(thing)
            case Quote():
                document = evaluation.documents.get(thing.document)
                place = ", ".join(filter(None, (document.title if document else "", place_words(thing))))
                codes = evaluation.sub_criteria_of(thing)
                return self._of(
                    "quote", thing.id, thing.text, place, translate("find", "Citat"), codes=codes, icon="quote"
                )
            case Document():
                place = " · ".join(filter(None, (thing.kind, thing.deciding_body, thing.file_name)))
                return self._of(
                    "document", thing.id, thing.title, place, translate("find", "Dokument"), icon="file-text"
                )
            case WebFinding():
                codes = evaluation.sub_criteria_of(thing)
                text, words = thing.text or thing.alt or thing.url, translate("find", "Webb")
                return self._of("web_finding", thing.id, text, thing.url, words, codes=codes, icon="globe")
            case Answer():
                codes, words = evaluation.sub_criteria_of(thing), translate("find", "Kommunens svar")
                text, icon = thing.text or thing.question, "message-square"
                return self._of("answer", thing.id, text, thing.question, words, codes=codes, icon=icon)
            case Finding():
                return self._finding(thing)
            case ReportText():
                return self._report_text(thing)
            case ConsensusScore():
                place, codes = translate("find", "Gemensam bedömning"), self._known(thing.id)
                return self._of("consensus_score", thing.id, thing.rationale, place, codes=codes, icon="scale")
            case IndividualScore():
                who = evaluation.evaluators.get(thing.evaluator)
                name = who.name if who and who.name else thing.evaluator
                place, codes = (
                    translate("find", "Egen bedömning, {name}").format(name=name),
                    self._known(thing.sub_criterion),
                )
                return self._of("individual_score", thing.id, thing.rationale, place, codes=codes, icon="scale")
            case Action():
                kind = "finding" if thing.improvement in evaluation.findings else ""
                place = " · ".join(filter(None, (thing.owner, thing.due)))
                words = translate("find", "Åtgärd")
                return self._of(kind, thing.improvement, thing.text, place, words, icon="clipboard-list")
            case Seat():
                return self._seat(thing)
            case Interview():
                place = " · ".join(filter(None, (thing.role_group, thing.date, clock_words(thing.start))))
                words, title = translate("find", "Intervju"), self._title(thing)
                return self._of("interview", thing.id, title, place, words, icon="messages-square")
            case SubCriterion():
                words, place = translate("find", "Delområde {code}").format(code=thing.code), self._area(thing.area)
                return self._of("sub_criterion", thing.code, thing.title, place, words, codes=(thing.code,))
            case _:
                raise TypeError(f"{type(thing).__name__} is not searched")

    def _of(
        self, kind: str, row: str, text: str, place: str, words: str = "", *, codes: tuple[str, ...] = (),
        area: int = 0, sign: str = "", seat: str = "", icon: str = "", own: bool = False,
    ) -> Found:  # fmt: skip
        shown = one_line(excerpt(text, self._wanted))
        said = " ".join(filter(None, (words, ", ".join(codes))))
        return Found(kind, row, shown, one_line(place), said, codes, area, sign, seat, icon, own)

    def _note(self, note: Note) -> Found:
        translate, reading = QCoreApplication.translate, self._evaluation.reading(note)
        interview = self._evaluation.interviews.get(note.interview)
        at = ""
        if note.written_at is not None:
            at = time_words(datetime.fromtimestamp(note.written_at))  # noqa: DTZ006 - the clock on the wall
        role = self._role(note.interview, reading.seat) if reading.seat else ""
        seat = translate("find", "plats {seat}").format(seat=reading.seat) if reading.seat else ""
        speaker = f"{reading.seat} {role}" if role else seat
        return self._of(
            "note", note.id, reading.body or note.text,
            " · ".join(filter(None, (self._title(interview), at, speaker))),
            translate("find", "Anteckning"), codes=self._evaluation.sub_criteria_of(note),
            sign=TYPED_SIGNS.get(reading.sign or "", ""), icon="message-square", own=reading.sign == "=",
        )  # fmt: skip

    def _finding(self, finding: Finding) -> Found:
        translate, strength = QCoreApplication.translate, finding.kind == STRENGTH
        return self._of(
            "finding", finding.id, finding.text, self._area(finding.area or 0),
            translate("find", "Styrka") if strength else translate("find", "Förbättringsmöjlighet"),
            codes=self._known(finding.sub_criterion or ""), area=finding.area or 0,
            sign="★" if finding.gold_star else "+" if strength else "–",
        )  # fmt: skip

    def _report_text(self, text: ReportText) -> Found:
        translate, catalogue = QCoreApplication.translate, self._evaluation.catalogue
        sub = next((s for s in catalogue.sub_criteria if section_of(s.code) == text.id), None)
        area = next((a.number for a in catalogue.areas if text.id == f"3.{a.number}.0"), 0)
        place = translate("find", "Avsnitt {section}").format(section=text.id)
        title = sub.title if sub is not None else self._area(area) if area else ""
        return self._of(
            "report_text",
            text.id,
            text.text,
            " · ".join(filter(None, (place, title))),
            translate("find", "Rapporttext"),
            codes=(sub.code,) if sub is not None else (),
            area=area,
            icon="book-open",
        )

    def _seat(self, seat: Seat) -> Found:
        translate = QCoreApplication.translate
        name = None if self._discreet else self._evaluation.seat_names.get(seat.id)
        words = translate("find", "Plats {seat}").format(seat=seat.seat)
        interview = self._evaluation.interviews.get(seat.interview)
        place = " · ".join(filter(None, (self._title(interview), words, name.name if name is not None else "")))
        kind = "interview" if interview is not None else ""
        return self._of(kind, seat.interview, seat.role or words, place, words, seat=seat.seat, icon="user")

    # ---- words
    def _title(self, interview: Interview | None) -> str:
        if interview is None:
            return ""
        return interview.title or interview.role_group or QCoreApplication.translate("find", "Utan titel")

    def _role(self, interview: str, letter: str) -> str:
        seats = self._evaluation.seats.values()
        return ", ".join(s.role for s in seats if s.role and (s.interview, s.seat) == (interview, letter))

    def _area(self, number: int) -> str:
        title = next((a.title for a in self._evaluation.catalogue.areas if a.number == number), "")
        return QCoreApplication.translate("find", "Område {number}: {title}").format(number=number, title=title)

    def _known(self, code: str) -> tuple[str, ...]:
        return (code,) if code in self._evaluation.catalogue.by_code else ()


def excerpt(text: str, wanted: Sequence[str]) -> str:
    """The text, or of a long one the part round the first word that was found."""
    if len(text) <= LONGEST:
        return text
    low = text.casefold()
    first = min((at for word in wanted if (at := low.find(word)) >= 0), default=0)
    start = max(0, first - _BEFORE)
    blank = text.find(" ", start, first)
    start = blank + 1 if start and blank >= 0 else start
    part = text[start : start + LONGEST]
    return f"{'… ' if start else ''}{part}{'…' if start + LONGEST < len(text) else ''}"
