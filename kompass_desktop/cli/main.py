"""Runs one verb: reads the arguments, does it, answers, and says in one line what stood in the way.

Exit codes: 0 done; 1 done, but there is something to decide or mend; 2 refused or failed, and nothing was changed.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TextIO

from kompass_desktop.cli.arguments import UsageError, arguments
from kompass_desktop.cli.edit import edit
from kompass_desktop.cli.verbs import dump, export, import_report, info, log, new, search, totals
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem

DONE, TO_MEND, FAILED = 0, 1, 2

Verb = Callable[[Namespace], int]
_VERBS: dict[str, Verb] = {
    "new": new, "info": info, "import-report": import_report, "totals": totals, "edit": edit, "dump": dump,
    "search": search, "export": export, "log": log,
}  # fmt: skip


def main(argv: Sequence[str]) -> int:
    """Run a verb with its arguments; returns the exit code."""
    _speak_utf8()
    try:
        return _run(list(argv))
    except BrokenPipeError:
        _drop_output()
        return FAILED
    except KeyboardInterrupt:
        return _refuse("Avbrutet.")


def _run(argv: list[str]) -> int:
    if argv and not argv[0].startswith("-") and argv[0] not in _VERBS:
        return _refuse(f"Okänt kommando: {argv[0]}. Välj bland: {', '.join(_VERBS)}.")
    try:
        given = arguments().parse_args(argv)
        if given.verb is None:
            return _refuse(f"Ange vad som ska göras: {', '.join(_VERBS)}.")
        code = _VERBS[given.verb](given)
        sys.stdout.flush()
    except UsageError as error:
        return _refuse(str(error))
    except SystemExit as leaving:  # --help
        return int(leaving.code or 0)
    except (Refused, KnownProblem, IntakeProblem) as problem:
        return _refuse(str(problem))
    except BrokenPipeError:
        raise
    except (OSError, ValueError, RuntimeError, LookupError, TypeError, AttributeError, AssertionError) as bug:
        return _refuse(f"Oväntat fel ({type(bug).__name__}). {_keep_traceback()}")
    return code


def _refuse(words: str) -> int:
    print(" ".join(words.split()), file=sys.stderr)
    return FAILED


def _keep_traceback() -> str:
    """Write what happened where the user can find it; a traceback is never shown."""
    import traceback

    from kompass_desktop.services.settings import data_folder

    try:
        folder = data_folder()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "fel.txt").write_text(traceback.format_exc(), "utf-8")
    except OSError:
        return "Försök igen; händer det på nytt, hör av dig."
    return f"Beskrivningen ligger i {folder / 'fel.txt'}; skicka den gärna till oss."


def _speak_utf8() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        _reconfigure(stream)


def _reconfigure(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8", errors="backslashreplace" if stream is not sys.stdin else "strict")


def _drop_output() -> None:
    """Whoever read our answer has gone: nothing more to say, and no complaint at exit."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
