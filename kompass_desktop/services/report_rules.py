"""The rules of what the report consists of besides its texts: recommendations, the fact check, the time before."""

from __future__ import annotations

from collections.abc import Mapping

from kompass_desktop.model.actions import ACTION_STATUSES
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fact_check import DECISIONS, DECLINED
from kompass_desktop.model.findings import IMPROVEMENT, Finding
from kompass_desktop.model.language import later, phrase
from kompass_desktop.model.renewal import OUTCOMES
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.rule_parts import Made, Rule, Values, day, is_date, needs, no_day, one_of
from kompass_desktop.services.words import shown


def _recommendation(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    improvement = values.get("improvement")
    if not improvement or ("finding", str(improvement)) in made:
        return
    target = evaluation.row("finding", str(improvement))
    if not isinstance(target, Finding) or target.kind != IMPROVEMENT:
        raise Refused(phrase("Förbättringsmöjligheten {id} finns inte. Kontrollera id.", id=shown(improvement)))


def _fact_check_comment(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    one_of(values, "decision", DECISIONS, blank=True)
    before = evaluation.fact_check_comments.get(row)
    decision = values.get("decision", before.decision if before else "")
    reason = values.get("reason", before.reason if before else "")
    if decision == DECLINED and not str(reason or "").strip():
        raise Refused(phrase("En synpunkt avslås med ett skäl. Skriv det först."))
    received = str(values.get("received") or "")
    if received and not is_date(received):
        raise no_day(received, "2026-12-01")


def _follow_up(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    one_of(values, "outcome", OUTCOMES, blank=True)
    one_of(values, "sub_criterion", evaluation.catalogue.codes, blank=True)
    area = values.get("area")
    if area is not None and area not in {a.number for a in evaluation.catalogue.areas}:
        raise Refused(
            phrase(
                "Område {area} finns inte i utgåva {edition}. Kontrollera numret.",
                area=shown(area),
                edition=evaluation.edition,
            )
        )


def _earlier_action(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    needs(
        evaluation, made, "earlier_action", row, values, "improvement", "follow_up", later("Den tidigare förbättringen")
    )
    one_of(values, "status", ACTION_STATUSES, blank=True)
    day(values, "due")


REPORT_RULES: Mapping[str, Rule] = {
    "recommendation": _recommendation,
    "fact_check_comment": _fact_check_comment,
    "follow_up": _follow_up,
    "earlier_action": _earlier_action,
}
