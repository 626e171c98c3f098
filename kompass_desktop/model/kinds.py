"""Every kind of row an evaluation consists of: its table, its fields and how they merge, and what it hangs on.

This is the table of contents of the file format. A field is never renamed or given another meaning; new ones are added.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Any

from msgspec import Struct

from kompass_desktop.model import fields
from kompass_desktop.model.actions import Action
from kompass_desktop.model.details import Details
from kompass_desktop.model.documents import Answer, Document, Quote, WebFinding, WebPage
from kompass_desktop.model.fact_check import FactCheckComment, Recommendation
from kompass_desktop.model.fields import Merge, Value
from kompass_desktop.model.findings import Finding, Support
from kompass_desktop.model.notes import Note, Routing
from kompass_desktop.model.people import Evaluator, Seal
from kompass_desktop.model.renewal import EarlierAction, FollowUp
from kompass_desktop.model.report_text import ReportRemark, ReportText
from kompass_desktop.model.scores import ConsensusLock, ConsensusScore, EarlierScore, IndividualScore
from kompass_desktop.model.visit import GuidingQuestion, Interview, PlannedTopic, Seat, SeatName

Noun = (
    Details | Evaluator | Seal | Interview | Seat | SeatName | Note | Routing | Document | Quote | WebFinding
    | IndividualScore | ConsensusScore | Finding | ReportText | ReportRemark | Action | PlannedTopic | GuidingQuestion
    | WebPage | Answer | Support | ConsensusLock | EarlierScore | Recommendation | FactCheckComment
    | FollowUp | EarlierAction
)  # fmt: skip


class FieldRule(Struct, frozen=True):
    """One field: how it merges and which type its values have in the log."""

    merge: Merge
    type: type[str] | type[int]
    flag: bool
    default: Value

    def accepts(self, value: object) -> bool:
        """Whether a value from outside may stand in this field."""
        if value is None:
            return True
        if self.type is int:
            return isinstance(value, int) and (not self.flag or value in (0, 1))
        return isinstance(value, str)


class Kind(Struct, frozen=True):
    """One kind of row: the noun it makes, where it lies in the evaluation, and the row it hangs on."""

    name: str
    noun: type[Any]
    attribute: str
    parent: tuple[str, str] | None
    fields: Mapping[str, FieldRule]

    def make(self, row: str, values: Mapping[str, Value]) -> Noun:
        """The frozen noun of a row; a field without a value has its default."""
        known: dict[str, Any] = {}
        for name, rule in self.fields.items():
            value = values.get(name)
            known[name] = rule.default if value is None else bool(value) if rule.flag else value
        return self.noun(row, **known)


# name, noun, attribute of Evaluation, (parent kind, the field that names it)
_TABLE: tuple[tuple[str, type[Any], str, tuple[str, str] | None], ...] = (
    ("evaluation", Details, "details", None),
    ("evaluator", Evaluator, "evaluators", None),
    ("interview", Interview, "interviews", None),
    ("seat", Seat, "seats", ("interview", "interview")),
    ("seat_name", SeatName, "seat_names", None),
    ("note", Note, "notes", ("interview", "interview")),
    ("routing", Routing, "routings", None),
    ("document", Document, "documents", None),
    ("quote", Quote, "quotes", ("document", "document")),
    ("web_finding", WebFinding, "web_findings", None),
    ("individual_score", IndividualScore, "individual_scores", None),
    ("seal", Seal, "seals", None),
    ("consensus_score", ConsensusScore, "consensus_scores", None),
    ("finding", Finding, "findings", None),
    ("report_text", ReportText, "report_texts", None),
    ("report_remark", ReportRemark, "report_remarks", None),
    ("action", Action, "actions", None),
    ("planned_topic", PlannedTopic, "planned_topics", ("interview", "interview")),
    ("guiding_question", GuidingQuestion, "guiding_questions", None),
    ("web_page", WebPage, "web_pages", None),
    ("answer", Answer, "answers", None),
    ("support", Support, "supports", None),
    ("consensus_lock", ConsensusLock, "consensus_locks", None),
    ("earlier_score", EarlierScore, "earlier_scores", None),
    ("recommendation", Recommendation, "recommendations", None),
    ("fact_check_comment", FactCheckComment, "fact_check_comments", None),
    ("follow_up", FollowUp, "follow_ups", None),
    ("earlier_action", EarlierAction, "earlier_actions", ("follow_up", "improvement")),
)


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by its name, in the order of the file format."""
    return {name: Kind(name, noun, attribute, parent, _rules(noun)) for name, noun, attribute, parent in _TABLE}


@cache
def children_of(kind: str) -> tuple[tuple[str, str], ...]:
    """The kinds whose rows hang on rows of this kind, each with the field that names the parent."""
    return tuple((k.name, k.parent[1]) for k in kinds().values() if k.parent and k.parent[0] == kind)


def _rules(noun: type[Any]) -> dict[str, FieldRule]:
    id, *names = noun.__struct_fields__
    assert id == "id", noun
    defaults = noun.__struct_defaults__[-len(names) :]  # every field but the id has one
    return {name: _rule_of(noun.__annotations__[name], value) for name, value in zip(names, defaults, strict=True)}


def _rule_of(annotation: str, default: Value) -> FieldRule:
    """The rule of one of the types in `fields`, by its name: evaluating every annotation would be slow at start."""
    plain, merge = typing.get_args(getattr(fields, annotation))[:2]
    choices = typing.get_args(plain) if isinstance(plain, types.UnionType) else (plain,)
    base: type[Any] = next(c for c in choices if c is not type(None))
    return FieldRule(merge, str if base is str else int, base is bool, default)
