"""The rules that every change must obey, whoever makes it: what is refused here never reaches the file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from kompass_desktop.model.actions import ACTION_STATUSES
from kompass_desktop.model.changes import Change
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding
from kompass_desktop.model.kinds import kinds
from kompass_desktop.model.language import later, phrase
from kompass_desktop.model.report_text import sections
from kompass_desktop.model.scores import CONSENSUS_LOCK, EARLIER_TOTAL
from kompass_desktop.model.visit import SEAT_LETTERS, planned_topic_id
from kompass_desktop.services.evidence_rules import EVIDENCE_RULES
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.report_rules import REPORT_RULES
from kompass_desktop.services.rule_parts import (
    Made,
    Rule,
    Values,
    day,
    is_date,
    known_sub_criterion,
    needs,
    no_day,
    one_of,
    there,
)
from kompass_desktop.services.sealing import SEALS, Kept, keep_closed, obey_seals_undo
from kompass_desktop.services.words import kept_text, shown

FIRST_YEAR, LAST_YEAR = 1990, 2100
ROW_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_CLOCK: Final = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
MOST_OF_A_NUMBER = 2**53
MOST_MINUTES = 600
MOST_OF_A_NAME = 64


def obey(evaluation: Evaluation, changes: Sequence[Change]) -> None:
    """Raise Refused where a change breaks a rule; rows that the changes make count as being there."""
    made: Made = {}
    gone: Made = {}
    rows: dict[tuple[str, str], dict[str, Value]] = {}
    for change in changes:
        key = (change.kind, change.row)
        if change.field == DELETED:
            (gone if change.value else made)[key] = None
            continue
        _obey_type(change)
        made[key] = None
        rows.setdefault(key, {})[change.field] = change.value
    for kind, row in {**rows, **gone, **made}:
        if kind == "individual_score":
            unsealed(evaluation, row.partition("/")[2])
        elif kind == "consensus_score":
            unlocked(evaluation)
        elif kind in SEALS:
            keep_closed(evaluation, kind, row, {DELETED: 1} if (kind, row) in gone else rows.get((kind, row), {}))
    still: Made = {key: None for key in made if key not in gone}
    for (kind, row), values in rows.items():
        rule = _RULES.get(kind)
        if rule and (kind, row) not in gone:
            rule(evaluation, still, row, values)
    _obey_table(evaluation, rows, gone)


def obey_undo(evaluation: Evaluation, changes: Sequence[Change], kept: Kept) -> None:
    """Taking back must not get behind a seal either; `kept` answers what the file has of a seal that comes back."""
    for change in changes:
        if change.kind == "individual_score" and evaluation.is_sealed(change.row.partition("/")[2]):
            raise Refused(phrase("Poängen är förseglade. Öppna bedömningen först, med ett skäl."))
        if change.kind == "consensus_score":
            unlocked(evaluation)
    obey_seals_undo(evaluation, changes, kept)


def unsealed(evaluation: Evaluation, evaluator: str) -> None:
    """Raise Refused where an evaluator's individual scores are sealed."""
    if evaluation.is_sealed(evaluator):
        raise Refused(phrase("{name} har förseglat sin bedömning. Öppna den först, med ett skäl.", name=evaluator))


def unlocked(evaluation: Evaluation) -> None:
    """Raise Refused where the consensus scores are locked."""
    if evaluation.is_locked:
        raise Refused(phrase("Den gemensamma bedömningen är låst. Lås upp den först, med ett skäl."))


def evaluator_name(given: str) -> tuple[str, bool]:
    """The name that an evaluator is known by (NFC, without control characters), and whether something was dropped.

    Raises Refused for a name that cannot be one: empty, too long, or with a slash, which parts the ids of scores.
    """
    text, dropped = kept_text(given)
    name = re.sub("[\\t\\n]+", " ", text).strip()
    if not name or len(name) > MOST_OF_A_NAME or "/" in name:
        raise Refused(phrase("Utvärderarens namn ska ha 1–{most} tecken och inget snedstreck.", most=MOST_OF_A_NAME))
    return name, dropped


def _obey_table(evaluation: Evaluation, rows: Mapping[RowKey, Values], gone: Made) -> None:
    """A letter stands for one place at the table, for a note says no more than "c:"."""
    touched = {
        row: values for (kind, row), values in rows.items() if kind == "seat" and {"seat", "interview"} & {*values}
    }
    if not touched:
        return
    taken: dict[tuple[object, object], str] = {}
    for row in {**evaluation.seats, **touched}:
        if ("seat", row) in gone:
            continue
        before, now = evaluation.seats.get(row), touched.get(row, {})
        place = (
            now.get("interview", before.interview if before else ""),
            now.get("seat", before.seat if before else ""),
        )
        other = taken.setdefault(place, row)
        if other != row and (row in touched or other in touched):
            taken_by = other if row in touched else row
            raise Refused(
                phrase(
                    "Plats {seat} finns redan i intervjun (id {id}). Ändra den eller välj en annan bokstav.",
                    seat=place[1],
                    id=taken_by,
                )
            )


def _obey_type(change: Change) -> None:
    kind = kinds().get(change.kind)
    rule = kind.fields.get(change.field) if kind else None
    if rule is None:
        raise Refused(phrase("Okänt fält: {field}.", field=f"{change.kind}.{change.field}"))
    if isinstance(change.value, bool) or not rule.accepts(change.value):
        raise Refused(phrase("{field} kan inte vara {value}.", field=change.field, value=shown(change.value)))
    if isinstance(change.value, int) and abs(change.value) > MOST_OF_A_NUMBER:
        raise Refused(phrase("Talet i {field} är orimligt stort. Kontrollera det.", field=change.field))


def _points(evaluation: Evaluation, code: str, values: Values) -> None:
    most = known_sub_criterion(evaluation, code).max_points
    points = values.get("points")
    if isinstance(points, int) and not 0 <= points <= most:
        raise _no_points(points, code, most)


def _no_points(points: int, code: str, most: int) -> Refused:
    return Refused(phrase("{points} poäng går inte: {code} ger 0–{most} poäng.", points=points, code=code, most=most))


def _individual_score(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    code, _, evaluator = row.partition("/")
    there(evaluation, made, "evaluator", evaluator, later("Utvärderaren"))
    _points(evaluation, code, values)


def _consensus_score(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    _points(evaluation, row, values)


def _consensus_lock(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    if row != CONSENSUS_LOCK:
        raise Refused(phrase("Det finns bara ett lås för den gemensamma bedömningen, inte {id}.", id=shown(row)))


def _earlier_score(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    catalogue = evaluation.catalogue
    most = {EARLIER_TOTAL: catalogue.max_points, **{str(a.number): a.max_points for a in catalogue.areas}}
    most |= {s.code: s.max_points for s in catalogue.sub_criteria}
    points = values.get("points")
    if row not in most:
        edition = evaluation.edition
        raise Refused(
            phrase("{code} är inget delområde eller område i utgåva {edition}.", code=shown(row), edition=edition)
        )
    if isinstance(points, int) and not 0 <= points <= most[row]:
        raise _no_points(points, row, most[row])


def _details(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    if "municipality" in values and not str(values["municipality"] or "").strip():
        raise Refused(phrase("Kommunens namn saknas. Ange det."))
    year = values.get("year")
    if isinstance(year, int) and not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused(
            phrase(
                "Året {year} ligger utanför {first}–{last}. Kontrollera det.",
                year=year,
                first=FIRST_YEAR,
                last=LAST_YEAR,
            )
        )
    day(values, "retain_until")


def _evaluator(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    evaluator_name(row)
    evaluator_name(str(values.get("name", row) or ""))


def _seat(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    needs(evaluation, made, "seat", row, values, "interview", "interview", later("Intervjun"))
    one_of(values, "seat", tuple(SEAT_LETTERS), blank=False)


def _seat_name(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    there(evaluation, made, "seat", row, later("Platsen"))


def _finding(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    one_of(values, "kind", (STRENGTH, IMPROVEMENT), blank=False)
    new = evaluation.row("finding", row) is None
    if (new or "area" in values) and values.get("area") not in {a.number for a in evaluation.catalogue.areas}:
        numbers = ", ".join(str(a.number) for a in evaluation.catalogue.areas)
        raise Refused(
            phrase(
                "Område {area} finns inte i utgåva {edition}. Välj bland: {numbers}.",
                area=shown(values.get("area")),
                edition=evaluation.edition,
                numbers=numbers,
            )
        )
    one_of(values, "sub_criterion", evaluation.catalogue.codes, blank=True)


def _report_text(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    if row not in sections(evaluation.catalogue):
        raise Refused(
            phrase(
                "Avsnittet {section} finns inte i rapporten. Skriv till exempel 2.1, 3.1.0, 3.1.2 eller 4.",
                section=shown(row),
            )
        )


def _action(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    if "improvement" in values or evaluation.row("action", row) is None:
        target = evaluation.row("finding", str(values.get("improvement") or ""))
        if not isinstance(target, Finding) or target.kind != IMPROVEMENT:
            raise Refused(
                phrase("Förbättringsmöjligheten {id} finns inte. Kontrollera id.", id=shown(values.get("improvement")))
            )
    one_of(values, "status", ACTION_STATUSES, blank=False)
    due = str(values.get("due") or "")
    if due and not is_date(due):
        raise no_day(due, "2027-06-30")


def _interview(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    date_, start, minutes = str(values.get("date") or ""), str(values.get("start") or ""), values.get("minutes")
    if date_ and not is_date(date_):
        raise no_day(date_, "2026-10-04")
    if start and not _CLOCK.fullmatch(start):
        raise Refused(phrase("Klockslaget {time} går inte att läsa. Skriv till exempel 13:00.", time=shown(start)))
    if isinstance(minutes, int) and not 1 <= minutes <= MOST_MINUTES:
        raise Refused(phrase("{n} minuter går inte. Ange 1–{most}.", n=minutes, most=MOST_MINUTES))


def _planned_topic(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    interview, _, code = row.rpartition("/")
    known_sub_criterion(evaluation, code)
    there(evaluation, made, "interview", interview, later("Intervjun"))
    given = values.get("interview", interview), values.get("sub_criterion", code)
    if planned_topic_id(str(given[0]), str(given[1])) != row:
        raise Refused(phrase("Id {id} ska vara intervjuns id, snedstreck och delområdet.", id=shown(row)))


def _guiding_question(evaluation: Evaluation, made: Made, row: str, values: Values) -> None:
    if "sub_criterion" in values or evaluation.row("guiding_question", row) is None:
        known_sub_criterion(evaluation, str(values.get("sub_criterion") or ""))


_RULES: Mapping[str, Rule] = {
    **EVIDENCE_RULES,
    **REPORT_RULES,
    "evaluation": _details,
    "evaluator": _evaluator,
    "seat": _seat,
    "seat_name": _seat_name,
    "individual_score": _individual_score,
    "consensus_score": _consensus_score,
    "consensus_lock": _consensus_lock,
    "earlier_score": _earlier_score,
    "finding": _finding,
    "report_text": _report_text,
    "action": _action,
    "interview": _interview,
    "planned_topic": _planned_topic,
    "guiding_question": _guiding_question,
}
