"""The verb `verify`: whether a file is whole, and with --repair what can be saved of it in a new one."""

from __future__ import annotations

from argparse import Namespace
from contextlib import suppress
from typing import Any

from kompass_desktop.cli.streams import NobodyListens
from kompass_desktop.cli.verbs import DONE, TO_MEND, answered
from kompass_desktop.services import repairing


def verify(given: Namespace) -> int:
    """Say how a file is; exit code 1 where there is something to mend. What is repaired is another file."""
    found = repairing.verify(given.file, given.keys)
    facts: dict[str, Any] = {
        "integrity": found.integrity,
        "log_entries": found.log_entries,
        "bad_entries": found.bad_entries,
        "tables_match": found.tables_match,
    }
    words = [f"{given.file!s} är hel: {found.log_entries} poster i loggen."] if found.ok else list(found.words)
    code = DONE if found.ok else TO_MEND
    if given.repair is None:
        answered(given, facts, words)
        return code
    done = repairing.repair(given.file, given.repair, given.keys)
    facts |= {"repaired": str(given.repair), "saved": done.entries, "missing": done.missing}
    with suppress(NobodyListens):  # the file is made, whoever wants to know
        answered(given, facts, [*words, *repairing.repaired_words(done), f"Sparad i {given.repair!s}"])
    return code if done.whole else TO_MEND
