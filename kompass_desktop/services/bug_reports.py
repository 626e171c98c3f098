"""What is told of our own faults: where it happened in the program, and never a word from an evaluation."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from traceback import FrameSummary, extract_tb
from typing import Final

from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.resources import resource
from kompass_desktop.services.settings import data_folder

FOLDER: Final = "felrapporter"
MOST_KEPT: Final = 20
_NAMES_CODE_ONLY: Final = (
    AttributeError, ImportError, IndexError, ModuleNotFoundError, NameError, NotImplementedError, RecursionError,
    TypeError, UnboundLocalError, ZeroDivisionError,
)  # fmt: skip
"""What Python says with these names things of the program. The words of any other may quote what somebody typed."""
_SAID: Final = later("orden är utelämnade, de kan komma ur utvärderingen")
_DEEPEST: Final = 40
_CHAIN: Final = 5


def report_text(error: BaseException, about: str) -> str:
    """The report: `about` the program and the machine, then each error with the places that led to it."""
    return "\n".join((about, "", *_errors(error), ""))


def where(error: BaseException) -> str:
    """The kind of error and the place where it was raised: alike for the same bug however often it comes."""
    frames = extract_tb(error.__traceback__)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__} {place}"


def keep_report(text: str, now: datetime | None = None, folder: Path | None = None) -> Path | None:
    """Write a report into the data folder, where the newest stay; None where the disk refuses."""
    folder = (folder or data_folder()) / FOLDER
    now = now or datetime.now()  # noqa: DTZ005 - the clock on the wall of whoever looks for it
    path = folder / f"{now:%Y-%m-%d %H.%M.%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with open(path, "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text + "\n")
    except OSError:
        return None
    with suppress(OSError):
        for old in sorted(folder.glob("*.txt"))[:-MOST_KEPT]:
            old.unlink()
    return path


def program_version() -> str:
    """The version of the program, also of one that was built; "" where the file is missing."""
    try:
        return resource("version.txt").read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _errors(error: BaseException) -> Iterator[str]:
    """The error and what it came of, the newest first."""
    found: BaseException | None = error
    for number in range(_CHAIN):
        if found is None:
            return
        said = str(found) if type(found) in _NAMES_CODE_ONLY else phrase(_SAID) if str(found) else ""
        kind = f"{type(found).__module__}.{type(found).__qualname__}".removeprefix("builtins.")
        line = f"{kind}: {said}" if said else kind
        yield phrase("Kom av {error}", error=line) if number else line
        yield from (_line(frame) for frame in list(extract_tb(found.__traceback__))[-_DEEPEST:])
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def _line(frame: FrameSummary) -> str:
    """A place in the program. Where it lies on this computer is nobody's business: that has its user's name in it."""
    parts = frame.filename.replace(os.sep, "/").split("/")
    ours = [number for number, part in enumerate(parts[:-1]) if part == "kompass_desktop"]
    start = ours[-1] if ours else max(0, len(parts) - 2)
    code = f"  {frame.line}" if frame.line else ""
    return f"  {'/'.join(parts[start:])}:{frame.lineno} {frame.name}{code}"
