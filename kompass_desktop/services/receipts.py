"""The receipt of a take-in as a text file, to be read long after: what came, but nothing of what was written."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import phrase


def write_receipt(words: Sequence[str], evaluation: Evaluation, taken: Path, backup: Path) -> Path | None:
    """Write a receipt beside the backup from before, in the language of the window, as `words` are.

    None where the disk says no, which stops nobody's work.
    """
    lines = [
        phrase("Kvitto på en fil som har tagits in"),
        phrase("Tid: {at}", at=time.strftime("%Y-%m-%d %H.%M")),
        phrase("Utvärdering: {name}", name=evaluation.name),
        phrase("Fil: {path}", path=taken),
        phrase("Säkerhetskopia från innan: {path}", path=backup),
        "",
        *words,
    ]
    text = backup.with_suffix(".txt")
    with suppress(OSError, UnicodeError):
        text.write_text("\n".join([*lines, ""]), encoding="utf-8", errors="backslashreplace")
        return text
    return None
