"""The whole evaluation as one frozen value: what every view shows and every export writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, cast

from immutables import Map
from msgspec import Struct
from msgspec.structs import replace

from kompass_desktop.model.actions import Action
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.details import DETAILS_ROW, Details
from kompass_desktop.model.documents import Answer, Document, Quote, WebFinding, WebPage
from kompass_desktop.model.fact_check import FactCheckComment, Recommendation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.findings import Finding, Support
from kompass_desktop.model.kinds import Noun, kinds
from kompass_desktop.model.note_line import Reading, read_line
from kompass_desktop.model.notes import Note, Routing, routing_id
from kompass_desktop.model.people import Evaluator, Seal
from kompass_desktop.model.renewal import EarlierAction, FollowUp
from kompass_desktop.model.report_text import ReportRemark, ReportText
from kompass_desktop.model.scores import (
    CONSENSUS_LOCK,
    ConsensusLock,
    ConsensusScore,
    EarlierScore,
    IndividualScore,
    individual_score_id,
)
from kompass_desktop.model.visit import GuidingQuestion, Interview, PlannedTopic, Seat, SeatName

RowKey = tuple[str, str]
"""Kind and id of a row."""
FieldKey = tuple[str, str, str]
"""Kind and id of a row, and a field of it."""


class Evaluation(Struct, frozen=True, dict=True):
    """One evaluation. Maps go from row id to noun; deleted rows are not in them.

    `disputes` says for which fields several versions stand against each other, and how: "joined", "choose",
    "decide", or "edited while deleted" for the field "deleted".
    """

    catalogue: Catalogue
    details: Details = Details()
    evaluators: Map[str, Evaluator] = Map()
    interviews: Map[str, Interview] = Map()
    seats: Map[str, Seat] = Map()
    seat_names: Map[str, SeatName] = Map()
    notes: Map[str, Note] = Map()
    routings: Map[str, Routing] = Map()
    documents: Map[str, Document] = Map()
    quotes: Map[str, Quote] = Map()
    web_findings: Map[str, WebFinding] = Map()
    individual_scores: Map[str, IndividualScore] = Map()
    seals: Map[str, Seal] = Map()
    consensus_scores: Map[str, ConsensusScore] = Map()
    findings: Map[str, Finding] = Map()
    report_texts: Map[str, ReportText] = Map()
    report_remarks: Map[str, ReportRemark] = Map()
    actions: Map[str, Action] = Map()
    planned_topics: Map[str, PlannedTopic] = Map()
    guiding_questions: Map[str, GuidingQuestion] = Map()
    web_pages: Map[str, WebPage] = Map()
    answers: Map[str, Answer] = Map()
    supports: Map[str, Support] = Map()
    consensus_locks: Map[str, ConsensusLock] = Map()
    earlier_scores: Map[str, EarlierScore] = Map()
    recommendations: Map[str, Recommendation] = Map()
    fact_check_comments: Map[str, FactCheckComment] = Map()
    follow_ups: Map[str, FollowUp] = Map()
    earlier_actions: Map[str, EarlierAction] = Map()
    disputes: Map[FieldKey, str] = Map()

    # ---- the whole
    @property
    def municipality(self) -> str:
        """The municipality's name without "kommun"."""
        return self.details.municipality

    @property
    def year(self) -> int | None:
        """The year of the evaluation."""
        return self.details.year

    @property
    def edition(self) -> str:
        """The edition of the criteria catalogue."""
        return self.details.edition or self.catalogue.edition

    @property
    def name(self) -> str:
        """How people speak of it: "Exempelköping 2026"."""
        return f"{self.municipality} {self.year or ''}".strip()

    # ---- rows of any kind
    def rows(self, kind: str) -> Mapping[str, Noun]:
        """The living rows of one kind, by id."""
        if kind == "evaluation":
            return {DETAILS_ROW: self.details}
        return cast("Mapping[str, Noun]", getattr(self, kinds()[kind].attribute))

    def row(self, kind: str, row: str) -> Noun | None:
        """One living row, or None."""
        return self.rows(kind).get(row)

    def with_rows(self, rows: Mapping[RowKey, Mapping[str, Value] | None]) -> Evaluation:
        """This evaluation with some rows replaced (by their field values) or removed (None)."""
        touched: dict[str, Any] = {}
        for (kind_name, row), values in rows.items():
            kind = kinds()[kind_name]
            if kind_name == "evaluation":
                touched["details"] = kind.make(DETAILS_ROW, values or {})
                continue
            current: Map[str, Any] = touched.get(kind.attribute, getattr(self, kind.attribute))
            if values is not None:
                touched[kind.attribute] = current.set(row, kind.make(row, values))
            elif row in current:
                touched[kind.attribute] = current.delete(row)
        return replace(self, **touched)

    def with_disputes(self, rows: Iterable[RowKey], disputes: Mapping[FieldKey, str]) -> Evaluation:
        """This evaluation with the disputes of some rows replaced by these."""
        touched = set(rows)
        if not disputes and not self.disputes:
            return self
        kept = {key: kind for key, kind in self.disputes.items() if key[:2] not in touched}
        return replace(self, disputes=Map({**kept, **disputes}))

    # ---- what people ask of it
    @cached_property
    def routing_by_item(self) -> Mapping[str, dict[str, bool]]:
        """For each item of evidence that was routed by hand: code -> belongs or not."""
        found: dict[str, dict[str, bool]] = {}
        for routing in self.routings.values():
            found.setdefault(routing.item, {})[routing.code] = routing.belongs
        return found

    @cached_property
    def supporting(self) -> Mapping[str, frozenset[str]]:
        """For each strength, improvement or section the items that it rests on, and for each item what rests on it."""
        found: dict[str, set[str]] = {}
        for support in self.supports.values():
            if support.rests:
                found.setdefault(support.finding, set()).add(support.item)
                found.setdefault(support.item, set()).add(support.finding)
        return {row: frozenset(others) for row, others in found.items()}

    def reading(self, note: Note) -> Reading:
        """What a note's line means."""
        return read_line(note.text, self.catalogue)

    def sub_criteria_of(self, item: Note | Quote | WebFinding | Answer) -> tuple[str, ...]:
        """The codes that an item of evidence belongs to, in the order of the catalogue.

        A note's come from its line, or from the sub-criterion that was current; corrections by hand win.
        """
        codes: set[str] = set()
        if isinstance(item, Note):
            codes.update(self.reading(item).codes or ([item.inherited] if item.inherited else []))
        for code in self.catalogue.codes if self.routings else ():
            routing = self.routings.get(routing_id(item.id, code))
            if routing is not None:
                (codes.add if routing.belongs else codes.discard)(code)
        if len(codes) == 1:  # by far the most, and thousands of notes are asked for this
            return tuple(c for c in codes if c in self.catalogue.by_code)
        return tuple(c for c in self.catalogue.codes if c in codes)

    def individual_score(self, code: str, evaluator: str) -> IndividualScore:
        """One evaluator's own score; blank when there is none."""
        row = individual_score_id(code, evaluator)
        return self.individual_scores.get(row) or IndividualScore(row)

    def consensus_score(self, code: str) -> ConsensusScore:
        """The agreed score; blank when there is none."""
        return self.consensus_scores.get(code) or ConsensusScore(code)

    def evaluator_called(self, name: str) -> str | None:
        """The id of the evaluator with this id, or else the only one with this name; None when there is none."""
        if name in self.evaluators:
            return name
        called = [row for row, evaluator in self.evaluators.items() if evaluator.name == name]
        return called[0] if len(called) == 1 else None

    def is_sealed(self, evaluator: str) -> bool:
        """Whether an evaluator's individual scores are sealed."""
        seal = self.seals.get(evaluator)
        return seal is not None and seal.sealed

    @property
    def is_locked(self) -> bool:
        """Whether the consensus scores are locked."""
        lock = self.consensus_locks.get(CONSENSUS_LOCK)
        return lock is not None and lock.locked

    def earlier_points(self, place: str) -> int | None:
        """What a sub-criterion ("1.3"), an area ("1") or all ("total") got in the earlier evaluation, as published."""
        score = self.earlier_scores.get(place)
        return score.points if score is not None else None

    @property
    def ordered_recommendations(self) -> tuple[Recommendation, ...]:
        """The recommendations in their order."""
        return tuple(sorted(self.recommendations.values(), key=lambda r: (r.position is None, r.position or 0, r.id)))

    def findings_of(self, area: int, kind: str) -> tuple[Finding, ...]:
        """The strengths or improvements of an area in their order."""
        mine = [f for f in self.findings.values() if f.area == area and f.kind == kind]
        return tuple(sorted(mine, key=lambda f: (f.position is None, f.position or 0, f.id)))
