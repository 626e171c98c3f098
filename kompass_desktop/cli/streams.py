"""What the program reads and says: UTF-8 whatever the system's language is, and no crash where nobody listens."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO


class NobodyListens(Exception):
    """The answer cannot be delivered: whoever read it has gone, or its disk is full."""


def open_streams() -> None:
    """Make the streams UTF-8. A closed one is replaced: what is said there goes nowhere."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison] - so it is when started with >&-
        sys.stdout = _nowhere()
    if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison]
        sys.stderr = _nowhere()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def answer(text: str) -> None:
    """Say something on standard out, and know that it has gone. Raises NobodyListens."""
    try:
        sys.stdout.write(_repaired(text) + "\n")
        sys.stdout.flush()
    except (OSError, ValueError) as error:
        _let_go()
        raise NobodyListens from error


def tell(sentences: Iterable[str]) -> None:
    """Say sentences on standard error, all on one line; nothing if there are none."""
    line = " ".join(" ".join(s.split()) for s in sentences)
    if line:
        with suppress(OSError, ValueError):
            print(_repaired(line), file=sys.stderr, flush=True)


def argument_text(argument: str) -> str:
    """A text from the command line as it was typed: its bytes are UTF-8, whatever the system's language is."""
    return _repaired(argument)


def _repaired(text: str) -> str:
    """A text with the bytes that the system's language did not know (they stand in it as surrogates) read as UTF-8."""
    try:
        return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError:  # no bytes, or not UTF-8: they stay what they are
        return text


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")


def _let_go() -> None:
    """What is still waiting to be said goes nowhere, so that leaving makes no complaint."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
