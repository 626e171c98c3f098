"""The verb `hand-over`: the municipality gets a file of its own, without anything that was said in trust."""

from __future__ import annotations

from argparse import Namespace
from contextlib import suppress

from kompass_desktop.cli.streams import NobodyListens, tell
from kompass_desktop.cli.verbs import DONE, TO_MEND, answered
from kompass_desktop.services import handing_over
from kompass_desktop.services.protecting import protected_file


def hand_over(given: Namespace) -> int:
    """Write the municipality's file; it never takes the place of anything."""
    done = handing_over.hand_over(given.file, given.copy, given.keys)
    words = [
        f"Kommunens fil: {given.copy!s}",
        "I den finns poäng, rapportens texter, styrkor, förbättringsmöjligheter, rekommendationer och handlingsplan.",
        "Anteckningar, namn, egna poäng, motiveringar och historik är inte med.",
    ]
    if protected_file(given.file):
        words.append("Kommunens fil har inget lösenord, med avsikt: den är kommunens att öppna.")
    if done.waiting:
        words.append(f"Blankt, i väntan på ett avgörande: {', '.join(done.waiting)}.")
    with suppress(NobodyListens):  # the file is made, whoever wants to know
        answered(given, {"file": str(given.copy), "family": done.family}, words)
    tell(done.said)
    return DONE if done.integrity == "ok" else TO_MEND
