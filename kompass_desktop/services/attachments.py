"""Files that are added to an evaluation: read with limits, so that a wrong one costs a sentence and nothing else."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from kompass_desktop.model.language import phrase
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.words import shown

MOST_BYTES = 100 * 1024 * 1024


class TooLarge(Refused):
    """A file that is sound, but larger than what is kept: it can stay where it is and be named."""


def written_name(name: str) -> str:
    """A file's name as it can be kept and stand in a sentence: "?" for what is no letter of any writing."""
    return "".join("?" if unicodedata.category(sign) in ("Cc", "Cs") else sign for sign in name)


def file_to_attach(path: Path) -> tuple[bytes, str]:
    """The bytes and the name of a file to keep; Refused when it cannot be read or is too large."""
    name = written_name(path.name or str(path))
    try:
        if path.is_dir():
            raise Refused(phrase("{name} är en mapp. Välj en fil i den.", name=name))
        size = path.stat().st_size
        if not path.is_file():
            raise Refused(phrase("{name} är ingen vanlig fil. Kopiera innehållet till en fil och välj den.", name=name))
        if size > MOST_BYTES:
            raise TooLarge(
                phrase(
                    "{name} är {n} MB, och högst {max} MB går. Spara en mindre kopia.",
                    name=name,
                    n=size // 1024**2,
                    max=MOST_BYTES // 1024**2,
                )
            )
        return path.read_bytes(), name
    except (FileNotFoundError, NotADirectoryError):
        whole = written_name(str(path))
        raise Refused(phrase("Filen {path} finns inte. Kontrollera namnet och mappen.", path=whole)) from None
    except PermissionError:
        raise Refused(
            phrase("Filen {name} får inte läsas. Be om rättighet eller kopiera den till en egen mapp.", name=name)
        ) from None
    except (OSError, ValueError):
        raise Refused(
            phrase("Filen {name} går inte att läsa. Kontrollera namnet och att disken sitter i.", name=shown(name))
        ) from None
