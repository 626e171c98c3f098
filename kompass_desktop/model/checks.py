"""The consistency check: every rule as a row of data, and all that they have to say about an evaluation.

Pure functions over the evaluation; the words are in services/checking.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from msgspec import Struct

from kompass_desktop.model.check_evidence import (
    document_date,
    empty_alt,
    improvement_without_recommendation,
    strength_without_evidence,
)
from kompass_desktop.model.check_ground import Ground, Spot
from kompass_desktop.model.check_numbers import number_not_in_model
from kompass_desktop.model.check_people import name_in_text, small_group
from kompass_desktop.model.check_scores import (
    consensus_without_reason,
    one_source,
    score_above_stage,
    score_without_evidence,
    scores_missing,
)
from kompass_desktop.model.check_texts import earlier_at_first, same_strength, section_without_text
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import STRENGTH
from kompass_desktop.model.remark import Remark, Severity


class Rule(Struct, frozen=True):
    """A rule: its id, how much it weighs, and what finds the places where it is broken."""

    id: str
    severity: Severity
    find: Callable[[Ground], Iterable[Spot]]


RULES: Final = (
    Rule("scores_missing", Severity.ERROR, scores_missing),
    Rule("score_without_evidence", Severity.ERROR, score_without_evidence),
    Rule("one_source", Severity.WARNING, one_source),
    Rule("score_above_stage", Severity.WARNING, score_above_stage),
    Rule("consensus_without_reason", Severity.WARNING, consensus_without_reason),
    Rule("number_not_in_model", Severity.ERROR, number_not_in_model),
    Rule("earlier_at_first", Severity.WARNING, earlier_at_first),
    Rule("same_strength", Severity.WARNING, same_strength),
    Rule("section_without_text", Severity.WARNING, section_without_text),
    Rule("strength_without_evidence", Severity.WARNING, strength_without_evidence),
    Rule("name_in_text", Severity.ERROR, name_in_text),
    Rule("small_group", Severity.WARNING, small_group),
    Rule("empty_alt", Severity.WARNING, empty_alt),
    Rule("document_date", Severity.WARNING, document_date),
    Rule("improvement_without_recommendation", Severity.HINT, improvement_without_recommendation),
)
"""In the order of product.md, section 7."""

_AFTER_TEXTS: Final = 90
_AFTER_REPORT: Final = {"document": (5,), "web_finding": (6,)}


def remarks(evaluation: Evaluation) -> list[Remark]:
    """What all rules have to say: errors first, then warnings and hints, each in the order of the report.

    Of the municipality's own file they say nothing: what speaks for the points is not in it, and nobody evaluates.
    """
    if evaluation.details.handed_over:
        return []
    ground = Ground(evaluation)
    found = [
        Remark(rule.id, rule.severity, spot.kind, spot.row, spot.start, spot.length, spot.facts)
        for rule in RULES
        for spot in rule.find(ground)
    ]
    weights = list(Severity)
    return sorted(
        found, key=lambda r: (weights.index(r.severity), _place(evaluation, r.kind, r.row), r.start, r.row)
    )  # fmt: skip


def _place(evaluation: Evaluation, kind: str, row: str) -> tuple[int, ...]:
    """Where in the report a row stands; what does not stand in it comes after."""
    if kind == "sub_criterion":
        return (3, *_numbers(row), 0)
    if kind == "report_text":
        return (*_numbers(row), 1)
    if kind == "recommendation":
        position = evaluation.recommendations[row].position
        return (2, 5, 2, position or 0)
    if kind == "finding":
        finding = evaluation.findings[row]
        return (3, finding.area or _AFTER_TEXTS, _AFTER_TEXTS, int(finding.kind != STRENGTH), finding.position or 0)
    return _AFTER_REPORT.get(kind, (7,))


def _numbers(section: str) -> tuple[int, ...]:
    return tuple(int(part) for part in section.split(".") if part.isdecimal())
