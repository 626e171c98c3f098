"""All bytes of a file from outside, unless it is larger than anything that is read here."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.model.language import phrase

MOST_BYTES: Final = 50 * 1024 * 1024


def whole_content(path: Path, name: str, too_large: str) -> bytes:
    """The bytes of a file; `name` is what it is called, `too_large` the sentence for one over 50 MB.

    Raises IntakeProblem where it is missing, no plain file, unreadable or too large.
    """
    try:
        if not path.is_file():
            raise IntakeProblem(phrase("Filen {name} finns inte eller är ingen vanlig fil: välj en annan.", name=name))
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise IntakeProblem(
            phrase("Filen {name} går inte att läsa: kontrollera rättigheter och att disken sitter i.", name=name)
        ) from error
    if len(content) > MOST_BYTES:
        raise IntakeProblem(too_large)
    return content
