"""Each fault that is planted in Exempelköping 2026 is where the table says, proven from the rows themselves."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import SequenceMatcher

import pytest

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import consensus_totals
from tests.services.exempelkoping_faults import FAULTS, Fault

EVIDENCE = ("note", "quote", "web_finding")


def evidence_of(evaluation: Evaluation, code: str) -> dict[str, list[str | None]]:
    """The stages of what belongs to a sub-criterion, by kind of evidence; kinds that there are none of are left out."""
    found = {
        kind: [item.stage for item in evaluation.rows(kind).values() if code in evaluation.sub_criteria_of(item)]  # type: ignore[arg-type, union-attr]
        for kind in EVIDENCE
    }
    return {kind: stages for kind, stages in found.items() if stages}


def _missing(example: Evaluation, fault: Fault) -> bool:
    return example.consensus_score(fault.id).points is None


def _without_evidence(example: Evaluation, fault: Fault) -> bool:
    return not _missing(example, fault) and not evidence_of(example, fault.id)


def _one_source(example: Evaluation, fault: Fault) -> bool:
    return not _missing(example, fault) and list(evidence_of(example, fault.id)) == [fault.found]


def _above_stage(example: Evaluation, fault: Fault) -> bool:
    stages = {stage for found in evidence_of(example, fault.id).values() for stage in found}
    most = example.catalogue.sub_criterion(fault.id).max_points
    return stages == {"planned", fault.found} and (example.consensus_score(fault.id).points or 0) > most / 2


def _without_reason(example: Evaluation, fault: Fault) -> bool:
    return not _missing(example, fault) and not example.consensus_score(fault.id).rationale


def _words(example: Evaluation, fault: Fault) -> bool:
    return re.search(rf"\b{fault.found}\b", example.report_texts[fault.id].text) is not None


def _number(example: Evaluation, fault: Fault) -> bool:
    totals = consensus_totals(example)
    known = {totals.total, totals.max_points, totals.max_scored, *totals.points.values()}
    known |= {a.points for a in totals.areas} | {s.max_points for s in example.catalogue.sub_criteria}
    return _words(example, fault) and int(fault.found) not in known


def _earlier(example: Evaluation, fault: Fault) -> bool:
    return _words(example, fault) and example.details.first_evaluation == 1


def _same(example: Evaluation, fault: Fault) -> bool:
    one, other = example.findings[fault.id], example.findings[fault.found]
    alike = SequenceMatcher(None, one.text, other.text).ratio() > 0.85
    return alike and one.area != other.area and one.kind == other.kind == "strength"


def _without_text(example: Evaluation, fault: Fault) -> bool:
    return fault.id not in example.report_texts and example.consensus_score(fault.id[2:]).points is not None


def _strength(example: Evaluation, fault: Fault) -> bool:
    finding = example.findings[fault.id]
    return (finding.kind, finding.sub_criterion) == ("strength", fault.found) and not evidence_of(example, fault.found)


def _named(example: Evaluation, fault: Fault) -> bool:
    return _words(example, fault) and fault.found in {n.name for n in example.seat_names.values()}


def _few(example: Evaluation, fault: Fault) -> bool:
    return _words(example, fault) and len([s for s in example.seats.values() if s.role_group == "fackliga"]) == 2


def _dates(example: Evaluation, fault: Fault) -> bool:
    document = example.documents[fault.id]
    undated = not fault.found and not document.decided
    return document.status == "used" and (undated or document.valid_to == fault.found < "2026-10")


def _no_action(example: Evaluation, fault: Fault) -> bool:
    planned = {action.improvement for action in example.actions.values()}
    return example.findings[fault.id].kind == "improvement" and fault.id not in planned


PROOFS: dict[str, Callable[[Evaluation, Fault], bool]] = {
    "score missing": _missing,
    "score without evidence": _without_evidence,
    "one source only": _one_source,
    "score above evidence stage": _above_stage,
    "consensus without reason": _without_reason,
    "number that the model does not have": _number,
    "earlier evaluation at the first": _earlier,
    "same strength in two areas": _same,
    "sub-criterion without text": _without_text,
    "strength without evidence": _strength,
    "name of an interviewee": _named,
    "role group under three persons": _few,
    "expired document used": _dates,
    "undated document used": _dates,
    "improvement without action": _no_action,
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.rule} in {fault.id}")
def test_each_planted_fault_is_where_the_table_says(exempelkoping: Evaluation, fault: Fault) -> None:
    assert PROOFS[fault.rule](exempelkoping, fault)


def test_every_rule_has_a_planted_fault() -> None:
    assert {fault.rule for fault in FAULTS} == PROOFS.keys()
