"""The rules that every change must obey, whoever makes it: what is refused here never reaches the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from kompass_desktop.model.actions import ACTION_STATUSES
from kompass_desktop.model.changes import Change
from kompass_desktop.model.documents import DOCUMENT_STATUSES
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.notes import STAGES
from kompass_desktop.model.report_text import sections
from kompass_desktop.model.visit import SEAT_LETTERS
from kompass_desktop.services.problems import Refused

FIRST_YEAR, LAST_YEAR = 1990, 2100
ROW_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
MOST_OF_A_NUMBER = 2**53

Values = Mapping[str, Value]
_Rule = Callable[[Evaluation, "_Made", str, Values], None]
_Made = set[tuple[str, str]]


def obey(evaluation: Evaluation, changes: Sequence[Change]) -> None:
    """Raise Refused where a change breaks a rule; rows that the changes make count as being there."""
    made: _Made = set()
    gone: _Made = set()
    rows: dict[tuple[str, str], dict[str, Value]] = {}
    for change in changes:
        key = (change.kind, change.row)
        if change.field == DELETED:
            (gone if change.value else made).add(key)
            continue
        _obey_type(change)
        made.add(key)
        rows.setdefault(key, {})[change.field] = change.value
    for kind, row in {*rows, *gone, *made}:
        _obey_seal(evaluation, kind, row, rows.get((kind, row)))
    for (kind, row), values in rows.items():
        rule = _RULES.get(kind)
        if rule and (kind, row) not in gone:
            rule(evaluation, made - gone, row, values)


def _obey_type(change: Change) -> None:
    kind = kinds().get(change.kind)
    rule = kind.fields.get(change.field) if kind else None
    if rule is None:
        raise Refused(f"Okänt fält: {change.kind}.{change.field}.")
    if isinstance(change.value, bool) or not rule.accepts(change.value):
        raise Refused(f"Fel slags värde i {change.field}: {change.value!r}.")
    if isinstance(change.value, int) and abs(change.value) > MOST_OF_A_NUMBER:
        raise Refused(f"Talet i {change.field} är orimligt stort.")


def _obey_seal(evaluation: Evaluation, kind: str, row: str, values: Values | None) -> None:
    if kind == "individual_score":
        evaluator = row.partition("/")[2]
        if evaluation.is_sealed(evaluator):
            raise Refused(f"{evaluator} har förseglat sin bedömning. Öppna den först, med ett skäl.")


def _points(evaluation: Evaluation, code: str, values: Values) -> None:
    sub_criterion = evaluation.catalogue.by_code.get(code)
    if sub_criterion is None:
        raise Refused(f"Delområdet {code} finns inte i utgåva {evaluation.edition}.")
    points = values.get("points")
    if isinstance(points, int) and not 0 <= points <= sub_criterion.max_points:
        raise Refused(f"{points} går inte: {code} ger 0–{sub_criterion.max_points} poäng.")


def _individual_score(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    code, _, evaluator = row.partition("/")
    _there(evaluation, made, "evaluator", evaluator, "Utvärderaren")
    _points(evaluation, code, values)


def _consensus_score(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    _points(evaluation, row, values)


def _there(evaluation: Evaluation, made: _Made, kind: str, row: str, what: str) -> None:
    if (kind, row) not in made and evaluation.row(kind, row) is None:
        raise Refused(f"{what} {row or '(tomt)'} finns inte.")


def _one_of(values: Values, name: str, choices: Sequence[str], *, blank: bool) -> None:
    value = values.get(name)
    if name in values and value not in choices and not (blank and value in (None, "")):
        raise Refused(f"{name} kan inte vara {value!r}. Välj bland: {', '.join(choices)}.")


def _details(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    if "municipality" in values and not str(values["municipality"] or "").strip():
        raise Refused("Kommunens namn saknas.")
    year = values.get("year")
    if isinstance(year, int) and not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused(f"Året {year} ligger utanför {FIRST_YEAR}–{LAST_YEAR}.")


def _evaluator(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    if not str(values.get("name", row) or "").strip():
        raise Refused("Utvärderarens namn saknas.")


def _seat(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    _needs(evaluation, made, "seat", row, values, "interview", "interview", "Intervjun")
    _one_of(values, "seat", SEAT_LETTERS, blank=False)


def _seat_name(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    _there(evaluation, made, "seat", row, "Platsen")


def _note(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    _needs(evaluation, made, "note", row, values, "interview", "interview", "Intervjun")
    _one_of(values, "stage", STAGES, blank=True)
    _one_of(values, "inherited", evaluation.catalogue.codes, blank=True)


def _needs(
    evaluation: Evaluation, made: _Made, kind: str, row: str, values: Values, name: str, parent: str, what: str
) -> None:  # fmt: skip
    """A row hangs on a parent that is there; a new row must name it."""
    if name in values or evaluation.row(kind, row) is None:
        _there(evaluation, made, parent, str(values.get(name) or ""), what)


def _routing(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    item, _, code = row.rpartition("/")
    if code not in evaluation.catalogue.by_code:
        raise Refused(f"Delområdet {code} finns inte i utgåva {evaluation.edition}.")
    if not any((k, item) in made or evaluation.row(k, item) for k in ("note", "quote", "web_finding")):
        raise Refused(f"Underlaget {item} finns inte.")


def _document(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    if (evaluation.row("document", row) is None or "title" in values) and not str(values.get("title") or "").strip():
        raise Refused("Dokumentets titel saknas.")
    _one_of(values, "status", DOCUMENT_STATUSES, blank=False)


def _quote(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    _needs(evaluation, made, "quote", row, values, "document", "document", "Dokumentet")
    page = values.get("page")
    if isinstance(page, int) and page < 1:
        raise Refused(f"Sidan {page} finns inte: sidor räknas från 1.")
    _one_of(values, "stage", STAGES, blank=True)


def _web_finding(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    _one_of(values, "stage", STAGES, blank=True)


def _finding(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    _one_of(values, "kind", (STRENGTH, IMPROVEMENT), blank=False)
    new = evaluation.row("finding", row) is None
    if (new or "area" in values) and values.get("area") not in {a.number for a in evaluation.catalogue.areas}:
        raise Refused(f"Område {values.get('area')} finns inte i utgåva {evaluation.edition}.")
    _one_of(values, "sub_criterion", evaluation.catalogue.codes, blank=True)


def _report_text(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    if row not in sections(evaluation.catalogue):
        raise Refused(f"Avsnittet {row} finns inte i rapporten.")


def _action(evaluation: Evaluation, made: _Made, row: str, values: Values) -> None:
    if "improvement" in values or evaluation.row("action", row) is None:
        target = evaluation.row("finding", str(values.get("improvement") or ""))
        if not isinstance(target, Finding) or target.kind != IMPROVEMENT:
            raise Refused(f"Förbättringen {values.get('improvement') or '(tomt)'} finns inte.")
    _one_of(values, "status", ACTION_STATUSES, blank=False)
    due = str(values.get("due") or "")
    if due:
        try:
            date.fromisoformat(due)
        except ValueError:
            raise Refused(f"Datumet {due} går inte att läsa. Skriv till exempel 2027-06-30.") from None


_RULES: Mapping[str, _Rule] = {
    "evaluation": _details,
    "evaluator": _evaluator,
    "seat": _seat,
    "seat_name": _seat_name,
    "note": _note,
    "routing": _routing,
    "document": _document,
    "quote": _quote,
    "web_finding": _web_finding,
    "individual_score": _individual_score,
    "consensus_score": _consensus_score,
    "finding": _finding,
    "report_text": _report_text,
    "action": _action,
}
