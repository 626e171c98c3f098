"""Which strengths and improvements are about a sub-criterion: they say so, or rest on evidence that belongs to it."""

from __future__ import annotations

from collections.abc import Collection

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding


def findings_about(evaluation: Evaluation, code: str, items: Collection[str]) -> list[Finding]:
    """Strengths first, each in the order of its area; `items` are the ids of the evidence of the sub-criterion."""
    resting = {row for item in items for row in evaluation.supporting.get(item, ())}
    area = evaluation.catalogue.sub_criterion(code).area
    return [
        finding
        for kind in (STRENGTH, IMPROVEMENT)
        for finding in evaluation.findings_of(area, kind)
        if finding.sub_criterion == code or finding.id in resting
    ]
