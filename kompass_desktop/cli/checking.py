"""The verb `check`: what the consistency check has to say about a file."""

from __future__ import annotations

from argparse import Namespace
from typing import Final

from kompass_desktop.cli.verbs import DONE, TO_MEND, answered, doubts
from kompass_desktop.model.remark import Severity
from kompass_desktop.services import checking
from kompass_desktop.services.opening import read_evaluation

_WEIGHTS: Final = {Severity.ERROR: "Fel", Severity.WARNING: "Varning", Severity.HINT: "Tips"}


def check(given: Namespace) -> int:
    """Say every remark, errors first; exit code 1 where there is more than hints."""
    with read_evaluation(given.file, given.keys) as read:
        found = checking.check(read.evaluation)
        facts = [
            {"rule": t.remark.rule, "severity": t.remark.severity.value, "place": t.place, "message": t.message}
            for t in found
        ]
        words = [f"{_WEIGHTS[t.remark.severity]}: {t.place}: {t.message}" for t in found]
        answered(given, facts, words or ["Inga anmärkningar."])
        to_mend = any(t.remark.severity != Severity.HINT for t in found)
        return max(doubts(read), TO_MEND if to_mend else DONE)
