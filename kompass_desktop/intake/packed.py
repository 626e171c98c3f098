"""Files that are zip packages inside (Word, Excel): nothing is unpacked before its size is known."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Final
from xml.etree import ElementTree as ET

from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.model.language import phrase

MOST_UNPACKED: Final = 50 * 1024 * 1024
MOST_TIMES: Final = 200
"""Nothing that people write is packed to less than a two-hundredth of its size."""
SMALL: Final = 1024 * 1024
"""Up to so many bytes a part may be packed as tightly as it likes."""
MOST_PARTS: Final = 5_000
MOST_ELEMENTS: Final = 1_000_000
_LOCKED: Final = 0x1


@contextmanager
def opened(content: bytes, name: str) -> Generator[zipfile.ZipFile]:
    """The package in these bytes; IntakeProblem for what is none, is locked, or unpacks to too much."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            _check(package, name)
            yield package
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, zlib.error) as error:
        raise IntakeProblem(
            phrase(
                "Filen {name} är skadad eller av ett annat slag än namnet säger. Öppna den och spara den på nytt.",
                name=name,
            )
        ) from error


def elements(xml: bytes) -> Iterator[tuple[str, ET.Element]]:
    """The starts and ends of the elements of a part; ValueError for more than anybody writes."""
    for count, step in enumerate(ET.iterparse(BytesIO(xml), ("start", "end"))):
        if count > 2 * MOST_ELEMENTS:
            raise ValueError("more elements than anybody writes")
        yield step


def _check(package: zipfile.ZipFile, name: str) -> None:
    parts = package.infolist()
    if any(part.flag_bits & _LOCKED for part in parts):
        raise IntakeProblem(phrase("Filen {name} är låst med lösenord. Spara en olåst kopia och välj den.", name=name))
    tight = any(p.file_size > SMALL and p.file_size > MOST_TIMES * max(1, p.compress_size) for p in parts)
    unpacked = sum(part.file_size for part in parts if not part.filename.startswith(("word/media/", "xl/media/")))
    if tight or unpacked > MOST_UNPACKED or len(parts) > MOST_PARTS:
        raise IntakeProblem(
            phrase("Filen {name} packas upp till orimligt mycket. Spara den i ett annat format.", name=name)
        )
