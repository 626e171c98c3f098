"""The rules of evidence: notes, documents, quotes, the web, answers; where they belong and what rests on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kompass_desktop.model.documents import DOCUMENT_STATUSES
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import later, phrase
from kompass_desktop.model.note_line import SIGNS
from kompass_desktop.model.notes import STAGES
from kompass_desktop.model.report_text import sections
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.rule_parts import Made, Rule, Values, known_sub_criterion, needs, one_of, there
from kompass_desktop.services.words import shown

EVIDENCE: Final = ("note", "quote", "web_finding", "answer")
"""The kinds that speak for points."""


def _note(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    needs(evaluation, made, "note", row, values, "interview", "interview", later("Intervjun"))
    one_of(values, "stage", STAGES, blank=True)
    one_of(values, "inherited", evaluation.catalogue.codes, blank=True)


def _routing(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    item, _, code = row.rpartition("/")
    known_sub_criterion(evaluation, code)
    if not any((k, item) in made or evaluation.row(k, item) for k in EVIDENCE):
        raise Refused(phrase("Underlaget {id} finns inte. Kontrollera id.", id=shown(item)))


def _document(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    if (evaluation.row("document", row) is None or "title" in values) and not str(values.get("title") or "").strip():
        raise Refused(phrase("Dokumentets titel saknas. Ange den."))
    one_of(values, "status", DOCUMENT_STATUSES, blank=False)


def _quote(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    needs(evaluation, made, "quote", row, values, "document", "document", later("Dokumentet"))
    page = values.get("page")
    if isinstance(page, int) and page < 1:
        raise Refused(phrase("Sidan {n} går inte: sidor räknas från 1.", n=page))
    one_of(values, "stage", STAGES, blank=True)
    one_of(values, "sign", tuple(SIGNS), blank=True)


def _web_finding(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    one_of(values, "stage", STAGES, blank=True)


def _web_page(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    one_of(values, "sub_criterion", evaluation.catalogue.codes, blank=True)


def _answer(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    one_of(values, "stage", STAGES, blank=True)


def _support(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    finding, _, item = row.partition("/")
    if finding not in sections(evaluation.catalogue):
        there(evaluation, made, "finding", finding, later("Styrkan, förbättringsmöjligheten eller avsnittet"))
    if not any((k, item) in made or evaluation.row(k, item) for k in EVIDENCE):
        raise Refused(phrase("Underlaget {id} finns inte. Kontrollera id.", id=shown(item)))


EVIDENCE_RULES: Mapping[str, Rule] = {
    "note": _note,
    "routing": _routing,
    "document": _document,
    "quote": _quote,
    "web_finding": _web_finding,
    "web_page": _web_page,
    "answer": _answer,
    "support": _support,
}
