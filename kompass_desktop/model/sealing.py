"""Seals: what evaluators see of each other's points and when, and whether points are still those that were sealed.

Everybody scores alone first. A seal keeps a digest of each score, with a salt of its own, so that nobody can adjust
points after having seen the other's without its being seen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.scores import CONSENSUS_LOCK, ConsensusScore, IndividualScore

Score = tuple[int | None, str]
"""Points and rationale, for one code."""
_HEX = 12
"""So many hexadecimal digits stand for one score."""


# ---- what is sealed
def individual_content(evaluation: Evaluation, evaluator: str) -> dict[str, Score]:
    """An evaluator's own scores by code, as far as they say something."""
    mine = (s for s in evaluation.individual_scores.values() if s.evaluator == evaluator)
    return {s.sub_criterion: (s.points, s.rationale) for s in mine if _says_something(s)}


def consensus_content(evaluation: Evaluation) -> dict[str, Score]:
    """The agreed scores by code, as far as they say something."""
    return {s.id: (s.points, s.rationale) for s in evaluation.consensus_scores.values() if _says_something(s)}


def _says_something(score: IndividualScore | ConsensusScore) -> bool:
    return score.points is not None or bool(score.rationale)


def sealed_digest(salt: str, content: Mapping[str, Score]) -> str:
    """What a seal keeps: the salt, then one digest a code ("1.3=5f0c…"), in the order of the codes.

    The salt is text without blanks. Equal scores under another salt have other digests.
    """
    return " ".join([salt, *(f"{code}={_digest(salt, code, content[code])}" for code in sorted(content))])


def _digest(salt: str, code: str, score: Score) -> str:
    points, rationale = score
    text = f"{salt}\n{code}\n{'' if points is None else points}\n{rationale}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HEX]


def seal_mark(digest: str) -> str:
    """Eight characters that stand for a whole digest, to be read out or written down: "3F9A 72C1"; "" for none."""
    if not digest:
        return ""
    short = hashlib.sha256(digest.encode("utf-8", "surrogatepass")).hexdigest()[:8].upper()
    return f"{short[:4]} {short[4:]}"


# ---- whether it holds
def changed_behind_seal(evaluation: Evaluation, evaluator: str) -> tuple[str, ...]:
    """The codes whose individual score is no longer the one that was sealed; none while nothing is sealed."""
    seal = evaluation.seals.get(evaluator)
    if seal is None or not seal.sealed or not seal.digest:
        return ()
    return changed_since(seal.digest, individual_content(evaluation, evaluator))


def changed_behind_lock(evaluation: Evaluation) -> tuple[str, ...]:
    """The codes whose consensus score is no longer the one that was locked; none while nothing is locked."""
    lock = evaluation.consensus_locks.get(CONSENSUS_LOCK)
    if lock is None or not lock.locked or not lock.digest:
        return ()
    return changed_since(lock.digest, consensus_content(evaluation))


def broken_seals(evaluation: Evaluation) -> dict[str, tuple[str, ...]]:
    """The evaluators with changed scores behind their seal, and which; with the id "" the consensus behind its lock."""
    found = {row: changed_behind_seal(evaluation, row) for row in sorted(evaluation.seals)}
    found[""] = changed_behind_lock(evaluation)
    return {row: codes for row, codes in found.items() if codes}


def changed_since(digest: str, content: Mapping[str, Score]) -> tuple[str, ...]:
    """The codes whose score is not the one that a digest was made of."""
    salt, *parts = digest.split(" ")
    kept: dict[str, str] = {}
    for part in parts:
        code, _, own = part.partition("=")
        kept[code] = own
    now = {code: _digest(salt, code, score) for code, score in content.items()}
    return tuple(code for code in sorted({*kept, *now}) if kept.get(code) != now.get(code))


# ---- who sees what
def has_own_points(evaluation: Evaluation, evaluator: str) -> bool:
    """Whether an evaluator has given any points of their own."""
    return any(s.points is not None for s in evaluation.individual_scores.values() if s.evaluator == evaluator)


def scorers(evaluation: Evaluation) -> tuple[str, ...]:
    """The evaluators with points of their own, by id."""
    scored = {s.evaluator for s in evaluation.individual_scores.values() if s.points is not None}
    return tuple(sorted(scored & set(evaluation.evaluators)))


def may_see(evaluation: Evaluation, evaluator: str, asker: str) -> bool:
    """Whether somebody may see an evaluator's own points and reasons.

    Their own always. A colleague's when both have sealed, and with them everybody else who has given points: an
    evaluator who never scores holds nobody up. Who has not said who they are ("") sees them when all have sealed.
    """
    if asker and asker == evaluator:
        return True
    concerned = {evaluator, *scorers(evaluation), *((asker,) if asker else evaluation.evaluators)}
    return all(evaluation.is_sealed(one) for one in concerned)


def may_see_earlier(evaluation: Evaluation, asker: str) -> bool:
    """Whether somebody may see the points of the earlier evaluation: not while they are about to give their own."""
    if asker:
        return evaluation.is_sealed(asker) or not has_own_points(evaluation, asker)
    return all(evaluation.is_sealed(one) for one in scorers(evaluation))


def all_revealed(evaluation: Evaluation) -> bool:
    """Whether two or more have scored and sealed, so that the points are compared."""
    scored = scorers(evaluation)
    return len(scored) > 1 and all(evaluation.is_sealed(one) for one in scored)
