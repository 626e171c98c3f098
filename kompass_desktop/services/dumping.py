"""The whole logical state in a canonical order: equal content gives equal bytes, however it came to be (cli.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from msgspec.structs import asdict

from kompass_desktop.model.documents import Answer, Quote, WebFinding
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.notes import Note
from kompass_desktop.model.people import Seal
from kompass_desktop.model.scores import CONSENSUS_LOCK, ConsensusScore, IndividualScore
from kompass_desktop.model.sealing import changed_behind_lock, changed_behind_seal
from kompass_desktop.services.kind_names import short_kind

Versions = Callable[[str, str, str], list[Value]]
"""The versions of a disputed field, by kind, row and field."""

T = TypeVar("T")


def dump(evaluation: Evaluation, versions: Versions) -> dict[str, Any]:
    """The state as JSON values: lists sorted by id, no clocks, no file paths, no session ids.

    A score, a text or a seal that was cleared is as if it had never been.
    """
    details = evaluation.details
    return {
        "municipality": evaluation.municipality,
        "year": evaluation.year,
        "month": details.month,
        "edition": evaluation.edition,
        "first_evaluation": None if details.first_evaluation is None else bool(details.first_evaluation),
        "evaluators": [_without(asdict(e)) for _, e in _sorted(evaluation.evaluators)],
        "seals": [_seal(evaluation, s) for _, s in _sorted(evaluation.seals) if s.sealed or s.reason],
        "consensus_lock": _lock(evaluation),
        "earlier": _earlier(evaluation),
        "retain_until": details.retain_until,
        "compared": {"mean": details.compared_mean, "with": details.compared_with},
        "interviews": [_interview(evaluation, i) for i, _ in _sorted(evaluation.interviews)],
        "notes": [_note(evaluation, n) for _, n in _sorted(evaluation.notes)],
        "documents": [_without(asdict(d)) for _, d in _sorted(evaluation.documents)],
        "quotes": [_evidence(evaluation, q) for _, q in _sorted(evaluation.quotes)],
        "web_findings": [_evidence(evaluation, w) for _, w in _sorted(evaluation.web_findings)],
        "scores": [
            {"evaluator": s.evaluator, "sub_criterion": s.sub_criterion, "points": s.points, "rationale": s.rationale}
            for s in sorted(evaluation.individual_scores.values(), key=lambda s: (s.evaluator, s.sub_criterion))
            if _says_something(evaluation, "individual_score", s)
        ],
        "consensus": [
            {"sub_criterion": c, "points": s.points, "rationale": s.rationale}
            for c, s in _sorted(evaluation.consensus_scores)
            if _says_something(evaluation, "consensus_score", s)
        ],
        "findings": [_without(asdict(f)) for _, f in _sorted(evaluation.findings)],
        "texts": {section: text.text for section, text in _sorted(evaluation.report_texts) if text.text},
        "actions": [_without(asdict(a)) for _, a in _sorted(evaluation.actions)],
        "planned_topics": [t.id for _, t in _sorted(evaluation.planned_topics) if t.asked],
        "guiding_questions": [_without(asdict(q)) for _, q in _sorted(evaluation.guiding_questions)],
        "web_pages": [_without(asdict(p), "checked_at") for _, p in _sorted(evaluation.web_pages)],
        "answers": [_evidence(evaluation, a) for _, a in _sorted(evaluation.answers)],
        "supports": [s.id for _, s in _sorted(evaluation.supports) if s.rests],
        "contradictions": [n.id for _, n in _sorted(evaluation.notes) if n.contradicts],
        "recommendations": [_without(asdict(r)) for _, r in _sorted(evaluation.recommendations)],
        "fact_check_comments": [_without(asdict(c)) for _, c in _sorted(evaluation.fact_check_comments)],
        "report_remarks": [_without(asdict(r)) for _, r in _sorted(evaluation.report_remarks)],
        "disputes": disputes(evaluation, versions),
    }


def disputes(evaluation: Evaluation, versions: Versions) -> list[dict[str, Any]]:
    """The fields with several versions that stand against each other."""
    found: list[dict[str, Any]] = []
    for (kind, row, name), how in sorted(evaluation.disputes.items()):
        if how == "joined":
            continue
        finding = evaluation.findings.get(row) if kind == "finding" else None
        against = sorted(versions(kind, row, name), key=lambda v: (v is not None, str(v)))
        word = short_kind(kind, finding.kind if finding else "")
        found.append({"kind": word, "id": row, "field": name, "versions": against})
    return found


def _seal(evaluation: Evaluation, seal: Seal) -> dict[str, Any]:
    """A seal without its digest, whose salt is made by chance: what it says is whether the points are those sealed."""
    found: dict[str, Any] = {"id": seal.id, "sealed": seal.sealed, "reason": seal.reason}
    changed = changed_behind_seal(evaluation, seal.id)
    return {**found, "changed": list(changed)} if changed else found


def _lock(evaluation: Evaluation) -> dict[str, Any] | None:
    lock = evaluation.consensus_locks.get(CONSENSUS_LOCK)
    if lock is None or not (lock.locked or lock.reason):
        return None
    return {"locked": lock.locked, "reason": lock.reason, "changed": list(changed_behind_lock(evaluation))}


def _earlier(evaluation: Evaluation) -> dict[str, Any] | None:
    details, scores = evaluation.details, evaluation.earlier_scores
    points = {row: s.points for row, s in _sorted(scores) if s.points is not None}
    if not points and not details.earlier_year and not evaluation.follow_ups:
        return None
    return {
        "year": details.earlier_year, "edition": details.earlier_edition, "source": details.earlier_source,
        "points": points,
        "improvements": [_without(asdict(f)) for _, f in _sorted(evaluation.follow_ups)],
        "actions": [_without(asdict(a)) for _, a in _sorted(evaluation.earlier_actions)],
    }  # fmt: skip


def _says_something(evaluation: Evaluation, kind: str, score: IndividualScore | ConsensusScore) -> bool:
    if score.points is not None or score.rationale:
        return True
    return any(key[:2] == (kind, score.id) for key in evaluation.disputes)


def _sorted(rows: Mapping[str, T]) -> list[tuple[str, T]]:
    return sorted(rows.items(), key=lambda item: item[0])


def _without(values: dict[str, Any], *names: str) -> dict[str, Any]:
    """Without clocks."""
    return {name: value for name, value in values.items() if name not in {"written_at", "seen_at", *names}}


def _interview(evaluation: Evaluation, row: str) -> dict[str, Any]:
    seats = [s for _, s in _sorted(evaluation.seats) if s.interview == row]
    names = evaluation.seat_names
    return {
        **_without(asdict(evaluation.interviews[row]), "timer_started", "timer_spent"),
        "seats": [{**asdict(s), "name": names[s.id].name if s.id in names else ""} for s in seats],
    }


def _note(evaluation: Evaluation, note: Note) -> dict[str, Any]:
    reading = evaluation.reading(note)
    return {
        "id": note.id,
        "interview": note.interview,
        "text": note.text,
        "sub_criteria": list(evaluation.sub_criteria_of(note)),
        "sign": reading.sign,
        "seat": reading.seat,
        "hands": list(reading.hands) if reading.hands else None,
        "stage": note.stage,
        "author": note.author,
        "position": note.position,
    }


def _evidence(evaluation: Evaluation, item: Quote | WebFinding | Answer) -> dict[str, Any]:
    return {**_without(asdict(item)), "sub_criteria": list(evaluation.sub_criteria_of(item))}
