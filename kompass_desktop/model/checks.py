"""The consistency check: every rule as a row of data, and all that they have to say about an evaluation.

Pure functions over the evaluation; the words are in services/checking.
"""

from __future__ import annotations

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.remark import Remark


def remarks(evaluation: Evaluation) -> list[Remark]:
    """What all rules have to say: errors first, then warnings and hints, each in the order of the report."""
    return []
