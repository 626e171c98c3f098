"""The verb `dispose`: what was said in trust is removed for good, and a receipt is given."""

from __future__ import annotations

from argparse import Namespace
from contextlib import suppress

from msgspec.structs import asdict

from kompass_desktop.cli.streams import NobodyListens, tell
from kompass_desktop.cli.verbs import DONE, TO_MEND, answered
from kompass_desktop.services import disposal


def dispose(given: Namespace) -> int:
    """Dispose of an evaluation, or only say what would go; exit code 1 where something could not be reached yet."""
    done = disposal.plan(given.file, given.keys) if given.plan else disposal.dispose(given.file, given.keys)
    words = disposal.plan_words(done) if given.plan else disposal.receipt(done)
    facts = {
        "file": str(given.file),
        "plan": given.plan,
        "removed": done.removed,
        "working_copies": done.working_copies,
        "backups": done.backups,
        "copies": [asdict(one) for one in done.copies],
        "left": list(done.left),
        "receipt": "\n".join(words),
    }
    with suppress(NobodyListens):  # it is done, whoever wants to know
        answered(given, facts, words)
    tell((*done.said, *done.left))
    return DONE if done.integrity == "ok" and not done.left else TO_MEND
