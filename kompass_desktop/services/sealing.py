"""Sealing, locking and opening: what each writes, and the digest that every seal gets whoever sets it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from msgspec.structs import asdict

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED, Value
from kompass_desktop.model.language import phrase
from kompass_desktop.model.people import Seal
from kompass_desktop.model.scores import CONSENSUS_LOCK, ConsensusLock
from kompass_desktop.model.sealing import (
    Score,
    broken_seals,
    changed_since,
    consensus_content,
    individual_content,
    may_see,
    scorers,
    sealed_digest,
)
from kompass_desktop.services.problems import Refused

Versions = Callable[[str, str, str], list[Value]]
"""The versions of a disputed field, by kind, row and field."""
Kept = Callable[[str, str, str], Value]
"""What the log says of a field, by kind, row and field, also where the row is deleted."""
SEALS: Final[Mapping[str, str]] = {"seal": "sealed", "consensus_lock": "locked"}
"""The kinds that hold scores still, and the field that says whether they do."""
_SALT_BYTES = 8


def sealing(evaluator: str) -> list[Change]:
    """The changes that seal an evaluator's own scores."""
    return setting("seal", evaluator, {"sealed": True, "reason": ""})


def opening(evaluator: str, reason: str) -> list[Change]:
    """The changes that open a sealed scoring again; Refused without a reason."""
    return setting("seal", evaluator, {"sealed": False, "reason": _reason(reason)})


def locking() -> list[Change]:
    """The changes that lock the consensus scores."""
    return setting("consensus_lock", CONSENSUS_LOCK, {"locked": True, "reason": ""})


def unlocking(reason: str) -> list[Change]:
    """The changes that open the consensus scores again; Refused without a reason."""
    return setting("consensus_lock", CONSENSUS_LOCK, {"locked": False, "reason": _reason(reason)})


def adopting(evaluation: Evaluation, evaluator: str, codes: Sequence[str], *, reasons: bool = True) -> list[Change]:
    """The changes that make an evaluator's own points the consensus.

    A reason for the consensus that is written already stays; where there is none the evaluator's own is taken, unless
    `reasons` are left out.
    """
    changes: list[Change] = []
    for code in codes:
        own, agreed = evaluation.individual_score(code, evaluator), evaluation.consensus_score(code)
        if own.points is None:
            continue
        values: dict[str, Value | bool] = {"points": own.points}
        if reasons and own.rationale.strip() and not agreed.rationale.strip():
            values["rationale"] = own.rationale
        changes += setting("consensus_score", code, values)
    return changes


def broken_words(evaluation: Evaluation) -> list[str]:
    """A sentence for each seal whose points are no longer those that were sealed, and for the lock."""
    found: list[str] = []
    for row, codes in broken_seals(evaluation).items():
        where = ", ".join(codes)
        if row:
            evaluator = evaluation.evaluators.get(row)
            name = evaluator.name or row if evaluator is not None else row
            found.append(phrase("{name}: {codes} har ändrats efter förseglingen.", name=name, codes=where))
        else:
            found.append(phrase("Gemensam bedömning: {codes} har ändrats efter låsningen.", codes=where))
    return found


def single_scorer(evaluation: Evaluation) -> str:
    """The only evaluator with points of their own; "" where there is none or more than one."""
    scored = scorers(evaluation)
    return scored[0] if len(scored) == 1 else ""


def with_digests(evaluation: Evaluation, changes: Sequence[Change]) -> list[Change]:
    """The changes, and with every seal or lock that is set the digest of what it will hold."""
    found = list(changes)
    sealed = [c for c in changes if c.field == SEALS.get(c.kind) and c.value]
    if not sealed:
        return found
    after = _after(evaluation, changes)
    for change in sealed:
        salt = os.urandom(_SALT_BYTES).hex()
        content = _content(after, change.kind, change.row)
        found = [c for c in found if (c.kind, c.row, c.field) != (change.kind, change.row, "digest")]
        found.append(Change(change.kind, change.row, "digest", sealed_digest(salt, content)))
    return found


def seals_anew(changes: Sequence[Change]) -> bool:
    """Whether changes set a seal or the lock, which then counts instead of all that were set before."""
    return any(c.field == SEALS.get(c.kind) and c.value for c in changes)


def with_one_digest_each(evaluation: Evaluation, versions: Versions) -> Evaluation:
    """The evaluation without disputes about the digest of a seal, for nobody can tell one digest from another.

    Two copies may have sealed apart from each other. Where all digests fit one is as good as another; one that does not
    fit is shown before those that do, so that it is said which scores were changed.
    """
    for kind, row, name in tuple(evaluation.disputes):
        seal = evaluation.row(kind, row)
        if name != "digest" or not isinstance(seal, Seal | ConsensusLock):
            continue
        content = _content(evaluation, kind, row)
        unfit = (v for v in versions(kind, row, name) if isinstance(v, str) and changed_since(v, content))
        values: dict[str, Value] = {**asdict(seal), "digest": next(unfit, seal.digest)}
        left = {key: how for key, how in evaluation.disputes.items() if key[:2] == (kind, row) and key[2] != name}
        evaluation = evaluation.with_rows({(kind, row): values}).with_disputes([(kind, row)], left)
    return evaluation


def _content(evaluation: Evaluation, kind: str, row: str) -> dict[str, Score]:
    """What a seal or the lock holds."""
    return individual_content(evaluation, row) if kind == "seal" else consensus_content(evaluation)


def _after(evaluation: Evaluation, changes: Sequence[Change]) -> Evaluation:
    """The evaluation with the scores that the same changes set."""
    rows: dict[tuple[str, str], dict[str, Value] | None] = {}
    for change in changes:
        key = (change.kind, change.row)
        if change.kind not in ("individual_score", "consensus_score"):
            continue
        if change.field == DELETED:
            if change.value:
                rows[key] = None
            continue
        noun = evaluation.row(*key)
        known = {name: getattr(noun, name) for name in ("points", "rationale")} if noun is not None else {}
        values = rows.get(key)
        rows[key] = {**(known if values is None else values), change.field: change.value}
    return evaluation.with_rows(rows)


# ---- what may not be done to a seal
def keep_closed(evaluation: Evaluation, kind: str, row: str, values: Mapping[str, Value]) -> None:
    """Raise Refused where a seal or the lock that holds would be opened without a reason, or made anew over itself."""
    if not _holds(evaluation, kind, row):
        return
    flag = values.get(SEALS[kind], 1)
    if values.get(DELETED) or not flag:
        _reason(str(values.get("reason") or ""))
    elif {SEALS[kind], "digest"} & {*values}:
        if kind == "seal":
            raise Refused(phrase("{name} har redan förseglat sin bedömning. Öppna den först, med ett skäl.", name=row))
        raise Refused(phrase("Den gemensamma bedömningen är redan låst. Lås upp den först, med ett skäl."))


def obey_seals_undo(evaluation: Evaluation, changes: Sequence[Change], kept: Kept) -> None:
    """Raise Refused where taking back opens a seal that shows others' points, or brings one back that does not hold.

    A seal that has shown somebody the points of others is opened with a reason only.
    """
    values = {(c.kind, c.row, c.field): c.value for c in changes}
    for kind, row in dict.fromkeys((c.kind, c.row) for c in changes if c.kind in SEALS):
        known = {
            name: values[kind, row, name] if (kind, row, name) in values else kept(kind, row, name)
            for name in (SEALS[kind], "digest")
        }
        if values.get((kind, row, DELETED)) or not known[SEALS[kind]]:
            if kind == "seal" and evaluation.is_sealed(row) and _sees_others(evaluation, row):
                raise Refused(
                    phrase("Alla har förseglat och kan se varandras poäng. Öppna din bedömning med ett skäl i stället.")
                )
        elif known["digest"] and changed_since(str(known["digest"]), _content(evaluation, kind, row)):
            raise Refused(
                phrase("Poängen är inte de som förseglades då. Försegla på nytt i stället.") if kind == "seal"
                else phrase("De gemensamma poängen är inte de som låstes då. Lås på nytt i stället.")
            )  # fmt: skip


def _holds(evaluation: Evaluation, kind: str, row: str) -> bool:
    return evaluation.is_sealed(row) if kind == "seal" else evaluation.is_locked


def _sees_others(evaluation: Evaluation, evaluator: str) -> bool:
    return any(may_see(evaluation, other, evaluator) for other in scorers(evaluation) if other != evaluator)


def _reason(reason: str) -> str:
    if not reason.strip():
        raise Refused(phrase("Ange ett skäl till att bedömningen öppnas."))
    return reason
