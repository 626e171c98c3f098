"""Runs one verb: reads the arguments, does it, answers, and says in one line what stood in the way.

Exit codes: 0 done; 1 done, but there is something to decide or mend; 2 refused or failed, and nothing was changed.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence

from kompass_desktop.cli.arguments import UsageError, arguments
from kompass_desktop.cli.bugs import keep_traceback
from kompass_desktop.cli.checking import check
from kompass_desktop.cli.comparing import compare
from kompass_desktop.cli.disposing import dispose
from kompass_desktop.cli.edit import edit
from kompass_desktop.cli.handing_out import hand_out
from kompass_desktop.cli.handing_over import hand_over
from kompass_desktop.cli.importing_workbook import import_xlsx
from kompass_desktop.cli.passphrase import with_passphrase
from kompass_desktop.cli.streams import NobodyListens, open_streams, tell
from kompass_desktop.cli.taking_in import take_in
from kompass_desktop.cli.verbs import dump, export, import_report, info, log, new, search, totals
from kompass_desktop.cli.verifying import verify
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import KnownProblem

DONE, TO_MEND, FAILED = 0, 1, 2

Verb = Callable[[Namespace], int]
_VERBS: dict[str, Verb] = {
    "new": new, "info": info, "import-report": import_report, "totals": totals, "edit": edit, "dump": dump,
    "check": check, "search": search, "compare": compare, "export": export,
    "import-xlsx": import_xlsx, "log": log, "verify": verify,
    "hand-out": hand_out, "take-in": take_in, "hand-over": hand_over, "dispose": dispose,
}  # fmt: skip


def main(argv: Sequence[str]) -> int:
    """Run a verb with its arguments; returns the exit code."""
    open_streams()
    try:
        return _run(list(argv))
    except UsageError as error:
        return _refuse(str(error))
    except SystemExit:  # --help
        return DONE
    except (Refused, KnownProblem, IntakeProblem) as problem:
        return _refuse(str(problem))
    except NobodyListens:
        return _refuse("Svaret gick inte att skriva: den som skulle läsa det har slutat, eller så är disken full.")
    except KeyboardInterrupt:
        return _refuse("Avbrutet.")
    except MemoryError:
        return _refuse("Minnet räcker inte. Stäng andra program och försök igen.")
    except Exception as bug:  # noqa: BLE001 - the last boundary: whatever it is, it is said in one sentence
        return _refuse(keep_traceback(bug))


def _run(argv: list[str]) -> int:
    if argv and not argv[0].startswith("-") and argv[0] not in _VERBS:
        return _refuse(f"Okänt verb: {argv[0]}. Välj bland: {', '.join(_VERBS)}.")
    given = arguments().read(argv)
    if given.verb is None:
        return _refuse(f"Ange vad som ska göras: {', '.join(_VERBS)}.")
    return with_passphrase(_VERBS[given.verb], given)


def _refuse(words: str) -> int:
    tell([words])
    return FAILED
