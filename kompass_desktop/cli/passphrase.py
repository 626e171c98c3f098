"""The passphrase of a file: from the environment, or asked for on a terminal without showing it; never an argument."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from typing import Final

from kompass_desktop.cli.streams import argument_text, tell
from kompass_desktop.services.protecting import Keys
from kompass_desktop.storage.problems import KnownProblem, PassphraseProblem

VARIABLE: Final = "KOMPASS_PASSPHRASE"
_TRIES: Final = 3


def with_passphrase(verb: Callable[[Namespace], int], given: Namespace) -> int:
    """Do what a verb does; where a file turns out to have a passphrase, ask and begin again: nothing was changed."""
    known = argument_text(os.environ.get(VARIABLE, ""))
    given.keys = Keys(known) if known else None
    for left in range(_TRIES, -1, -1):
        try:
            return verb(given)
        except PassphraseProblem as problem:
            words = _asked(problem) if left else None
            if words is None:
                raise KnownProblem(f"{problem} Det kan stå i miljövariabeln {VARIABLE}.") from None
            given.keys = given.keys.also(words) if given.keys else Keys(words)
    raise AssertionError("the last try raises")


def _asked(problem: PassphraseProblem) -> str | None:
    """What somebody types at a terminal; None where nobody is there, or nothing was typed."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    import getpass

    tell([str(problem)])
    try:
        return getpass.getpass("Lösenord: ", stream=sys.stderr) or None
    except (EOFError, OSError):
        return None
