"""What lies around a file: copies that a sync service could not make one of, and whether there is such a service."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from msgspec import Struct

from kompass_desktop.model.language import phrase

_CONFLICTS: Final = (
    ("Syncthing", r".*\.sync-conflict-\d{8}-\d{6}-\w+"),
    ("Nextcloud", r".* \(conflicted copy \d{4}-\d{2}-\d{2} \d{6}\)"),
    ("Nextcloud", r".*_conflict-\d{8}-\d{6}"),
    ("Dropbox", r".* \(.*(conflicted copy|konfliktkopia|i konflikt).*\)"),
    ("OneDrive", r".*-[A-Z0-9][A-Z0-9-]{2,14}(-\d{1,2})?"),
)
"""How sync services call what they could not make one of, without the suffix."""
_CLOUDS: Final = (
    ("OneDrive", r"OneDrive( - .+|-.+)?"),
    ("Dropbox", r"Dropbox( \(.+\))?|Dropbox-.+"),
    ("iCloud", r"iCloud ?Drive|com~apple~CloudDocs|Mobile Documents"),
    ("Google Drive", r"Google ?Drive(-.+)?|My Drive|Min enhet"),
    ("Nextcloud", r"Nextcloud\d*"),
)
"""How sync services call the folders that they keep alike."""


class Copy(Struct, frozen=True):
    """Another copy of the same evaluation in the same folder; `service` is what has left it there, "" if a person."""

    path: Path
    service: str = ""


def beside(path: Path) -> list[Copy]:
    """The other copies of an evaluation in its folder: what a sync service could not make one of can be taken in.

    Never raises: where nothing can be read nothing is found.
    """
    from kompass_desktop.storage.neighbours import copies_beside, families_at_a_glance  # looked for when all is shown

    found = copies_beside(path, families_at_a_glance(path))
    return [Copy(other, _left_by(other, path)) for other in found]


def _left_by(other: Path, path: Path) -> str:
    """The service whose way it is to call a copy of `path` so, or the other way round."""
    for service, pattern in _CONFLICTS:
        for one, original in ((other.stem, path.stem), (path.stem, other.stem)):
            if one.startswith(original) and re.fullmatch(pattern, one):
                return service
    return ""


def advice(path: Path) -> str:
    """A sentence for whoever works in a folder that a sync service keeps; "" elsewhere. It is no reason to refuse."""
    for service, pattern in _CLOUDS:
        if any(re.fullmatch(pattern, part, re.IGNORECASE) for part in path.absolute().parts[:-1]):
            return phrase(
                "Filen ligger i en mapp som {service} synkar. Det går bra, men vänta tills synkningen är klar innan "
                "datorn stängs av, och ta in de kopior som tjänsten kan lämna bredvid.",
                service=service,
            )
    return ""
