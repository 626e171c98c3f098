"""The receipt of a take-in as a text file, to be read long after: what came, but nothing of what was written."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kompass_desktop.model.evaluation import Evaluation


def write_receipt(words: Sequence[str], evaluation: Evaluation, taken: Path, backup: Path) -> Path | None:
    """Write a receipt beside the backup from before; None where the disk says no, which stops nobody's work."""
    lines = [
        "Kvitto på en fil som har tagits in",
        f"Tid: {time.strftime('%Y-%m-%d %H.%M')}",
        f"Utvärdering: {evaluation.name}",
        f"Fil: {taken}",
        f"Säkerhetskopia från innan: {backup}",
        "",
        *words,
    ]
    text = backup.with_suffix(".txt")
    with suppress(OSError, UnicodeError):
        text.write_text("\n".join([*lines, ""]), encoding="utf-8", errors="backslashreplace")
        return text
    return None
