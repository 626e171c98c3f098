"""Points: what each evaluator gives alone, and what they agree on. Area and total points are never stored."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from kompass_desktop.model.fields import DecidedNumber, Flag, FreeText, Number, Short


class IndividualScore(Struct, frozen=True):
    """One evaluator's own points for one sub-criterion; the id is code/evaluator. None is blank, not zero."""

    id: str
    points: Number = None
    rationale: FreeText = ""

    @property
    def sub_criterion(self) -> str:
        """The code, "1.3"."""
        return self.id.partition("/")[0]

    @property
    def evaluator(self) -> str:
        """The evaluator's id."""
        return self.id.partition("/")[2]


class ConsensusScore(Struct, frozen=True):
    """The points that the evaluators agreed on; the id is the code. Only these reach the report."""

    id: str
    points: DecidedNumber = None
    rationale: FreeText = ""


class EarlierScore(Struct, frozen=True):
    """What the same municipality got the last time: the id is a code, the number of an area, or "total"."""

    id: str
    points: Number = None


class ConsensusLock(Struct, frozen=True):
    """Whether the agreed scores are locked, the digest of what was, and why they were opened last."""

    id: str
    locked: Flag = False
    reason: FreeText = ""
    digest: Short = ""


CONSENSUS_LOCK: Final = "consensus"
"""The id of the single row of kind "consensus_lock"."""
EARLIER_TOTAL: Final = "total"


def individual_score_id(code: str, evaluator: str) -> str:
    """The id of an individual score, the same in every copy."""
    return f"{code}/{evaluator}"
