"""Rules about what the report leans on: documents, pictures, and strengths that nothing speaks for."""

from __future__ import annotations

from collections.abc import Iterator

from kompass_desktop.model.check_ground import Ground, Spot
from kompass_desktop.model.document_marks import last_day, year_in
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH


def strength_without_evidence(ground: Ground) -> Iterator[Spot]:
    """Strengths that rest on no item of evidence, and whose sub-criterion has no source; once any has been gathered."""
    evaluation = ground.evaluation
    if not ground.gathered:
        return
    there = {*evaluation.notes, *evaluation.quotes, *evaluation.web_findings, *evaluation.answers}
    for finding in evaluation.findings.values():
        if finding.kind != STRENGTH or ground.sources(finding.sub_criterion or ""):
            continue
        if there.isdisjoint(evaluation.supporting.get(finding.id, ())):
            yield Spot("finding", finding.id)


def empty_alt(ground: Ground) -> Iterator[Spot]:
    """Stored pictures of web findings without an alternative text: who cannot see them learns nothing."""
    for finding in ground.evaluation.web_findings.values():
        if finding.sha256 and not finding.alt.strip():
            yield Spot("web_finding", finding.id)


def document_date(ground: Ground) -> Iterator[Spot]:
    """Documents that are used or quoted, without a day of decision or no longer valid in the evaluation's year."""
    evaluation = ground.evaluation
    quoted = {quote.document for quote in evaluation.quotes.values()}
    for document in evaluation.documents.values():
        if document.status != "used" and document.id not in quoted:
            continue
        if year_in(document.decided) is None:
            yield Spot("document", document.id, facts={"fault": "undated"})
        valid_to = last_day(document.valid_to)
        if valid_to is not None and evaluation.year is not None and valid_to.year < evaluation.year:
            yield Spot("document", document.id, facts={"fault": "expired", "valid_to": document.valid_to.strip()})


def improvement_without_recommendation(ground: Ground) -> Iterator[Spot]:
    """Improvements that no recommendation or action takes up, once there are recommendations or actions."""
    evaluation = ground.evaluation
    followed = {r.improvement for r in evaluation.recommendations.values()}
    followed |= {a.improvement for a in evaluation.actions.values()}
    if not followed:
        return
    for finding in evaluation.findings.values():
        if finding.kind == IMPROVEMENT and finding.id not in followed:
            yield Spot("finding", finding.id)
