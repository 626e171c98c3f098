"""The verb `hand-out`: a whole copy in one file, for a colleague to work in."""

from __future__ import annotations

from argparse import Namespace
from contextlib import suppress

from kompass_desktop.cli.streams import NobodyListens, tell
from kompass_desktop.cli.verbs import DONE, TO_MEND, answered
from kompass_desktop.services import handing_out
from kompass_desktop.services.protecting import protected_file


def hand_out(given: Namespace) -> int:
    """Write the copy; it never takes the place of anything."""
    done = handing_out.hand_out(given.file, given.copy, without_names=given.without_names, keys=given.keys)
    words = [f"Kopia att lämna ut: {given.copy!s}"]
    if given.without_names:
        words.append("Namnen på de intervjuade är inte med. De finns kvar i din fil, också när kopian tas in igen.")
    if protected_file(given.copy):
        words.append("Kopian har samma lösenord som din fil.")
    with suppress(NobodyListens):  # the file is made, whoever wants to know
        answered(given, {"file": str(given.copy), "family": done.family}, words)
    tell(done.said)
    return DONE if done.integrity == "ok" else TO_MEND
