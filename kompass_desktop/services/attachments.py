"""Files that are added to an evaluation: read with limits, so that a wrong one costs a sentence and nothing else."""

from __future__ import annotations

from pathlib import Path

from kompass_desktop.services.problems import Refused

MOST_BYTES = 100 * 1024 * 1024


def file_to_attach(path: Path) -> tuple[bytes, str]:
    """The bytes and the name of a file to keep; Refused when it cannot be read or is too large."""
    try:
        if path.is_dir():
            raise Refused(f"{path} är en mapp. Välj en fil.")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Refused(f"{path.name} är {size // 1024**2} MB; högst {MOST_BYTES // 1024**2} MB kan läggas in.")
        return path.read_bytes(), path.name
    except FileNotFoundError:
        raise Refused(f"Filen {path} finns inte.") from None
    except OSError as error:
        raise Refused(f"Filen {path} går inte att läsa ({error.strerror or error}).") from error
    except ValueError:
        raise Refused("Filnamnet går inte att använda.") from None
