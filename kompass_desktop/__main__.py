"""Reads the arguments and hands them to the window (`app`) or to the command line (`cli`), never to both.

Each side is imported only when it is chosen: a verb of the command line must work where Qt cannot even be loaded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

OLDEST_PYTHON = (3, 11)
WINDOW_OPTIONS = ("--self-test", "--example", "--offscreen")
WINDOW_VERBS = ("shots",)
VERBS = (
    "new", "info", "import-report", "totals", "edit", "dump", "check", "search", "compare", "export", "import-xlsx",
    "log", "hand-out", "take-in", "hand-over", "dispose", "verify",
)  # fmt: skip
"""The verbs without a window: such a word is never a file, also where one is called so."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program with the given arguments (default: those of the process) and returns its exit code.

    0 done · 1 done, with something to decide · 2 refused or failed, with one Swedish line on stderr.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    window = wants_window(arguments)
    python = sys.version_info[:2]
    refusal = start_refusal(python, installed_qt() if window and python < (3, 12) else None)
    if refusal:
        print(refusal, file=sys.stderr)
        return 2
    if window:
        from kompass_desktop.app import main as open_window

        return open_window(arguments)
    from kompass_desktop.cli.main import main as run_verb

    return run_verb(arguments)


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments ask for Qt: nothing at all, a file, `shots`, or one of the window's own options.

    Everything else goes to the command line, which also answers for unknown verbs.
    """
    if not arguments:
        return True
    first = arguments[0]
    if first.split("=", 1)[0] in WINDOW_OPTIONS or first in WINDOW_VERBS:
        return True
    if first.startswith("-") or first in VERBS:
        return False
    return first.endswith(".kompass") or "/" in first or "\\" in first or os.path.isfile(first)


def start_refusal(python: tuple[int, ...], qt: tuple[int, ...] | None) -> str | None:
    """Why the program must not start on this Python and PySide6, as one Swedish line; None when it may.

    PySide6 6.12 and later drop a reference to None in every call that returns nothing; below Python 3.12, where None
    is counted, the process aborts after some thousand calls, in the middle of somebody's work.
    """
    here = ".".join(str(part) for part in python)
    if python < OLDEST_PYTHON:
        return f"kompass_desktop behöver Python 3.11 eller senare, men det här är Python {here}. Installera en nyare."
    if qt is not None and qt >= (6, 12) and python < (3, 12):
        version = ".".join(str(part) for part in qt)
        return (
            f"PySide6 {version} kraschar på Python {here}. Installera PySide6 äldre än 6.12 "
            'eller kör med Python 3.12 eller senare: pip install "pyside6<6.12"'
        )
    return None


def installed_qt() -> tuple[int, ...] | None:
    """The version of PySide6 that would be loaded, read without loading it; None where its metadata is not there.

    A built program carries no package metadata: there the pair was chosen, and tried, when it was built.
    """
    from importlib import metadata  # slow to load, and asked only where the answer matters

    for name in ("PySide6-Essentials", "PySide6"):
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
        return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    return None


if __name__ == "__main__":
    sys.exit(main())
