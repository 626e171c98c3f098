"""Whether commits are missing from the end of a working copy after a crash.

A commit that is on the disk may still lie in the write-ahead file. SQLite believes that file only up to the first frame
whose checksum does not fit, for a crash leaves a half-written end. Where a bit of an older frame has flipped, everything
after it silently goes with it. What gives it away: a commit that SQLite does not see, with more written after it. (Of the
very last commit nobody can tell whether it is damaged or was never finished.)
"""

from __future__ import annotations

import os
import shutil
import struct
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kompass_desktop.storage.log_reader import connect
from kompass_desktop.storage.problems import SQLITE_ERRORS

_HEADER, _FRAME = 32, 24
_TRIES = 6
_PAGE_SIZES = tuple(1 << power for power in range(9, 17))


@dataclass(frozen=True, slots=True)
class _WriteAhead:
    """What a write-ahead file says of itself: the frames of this round that end a commit, and the last frame of all."""

    salts: bytes
    commits: tuple[int, ...]
    frames: int
    header_fits: bool

    def lost(self, seen: int) -> bool:
        """Whether there is a finished commit behind the frames that SQLite has seen."""
        return not self.header_fits or any(seen < commit < self.frames for commit in self.commits)


def commits_lost(path: Path, keep_as: Path | None = None) -> bool:
    """Whether a file's write-ahead file holds commits that SQLite does not see any more; `keep_as` keeps a copy of it.

    Somebody may be writing: what they have just written needs a moment until everybody sees it.
    """
    side = Path(f"{path}-wal")
    for attempt in range(_TRIES):
        found = _read(side)
        if found is None or not found.lost(0):
            return False
        try:
            with closing(connect(path, "rw")) as connection:
                seen = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
                if not found.lost(seen):
                    return False
                again = _read(side)
                if attempt == _TRIES - 1 and again is not None and again.salts == found.salts:
                    if keep_as is not None:
                        shutil.copyfile(side, keep_as)
                    return True
        except (*SQLITE_ERRORS, OSError):
            return False  # what cannot even be opened is judged elsewhere
        time.sleep(0.02 * 2**attempt)
    return False


def _read(side: Path) -> _WriteAhead | None:
    """The write-ahead file beside a database; None where there is none, or no frame in it."""
    try:
        with side.open("rb") as file:
            head, whole = file.read(_HEADER), os.fstat(file.fileno()).st_size
            if whole <= _HEADER + _FRAME:
                return None
            size = struct.unpack(">I", head[8:12])[0]
            if _checksum(head[:24], head) != head[24:32] or size not in _PAGE_SIZES:
                return _WriteAhead(head[16:24], (), 0, header_fits=False)
            commits: list[int] = []
            frames = 0
            for number in range(1, (whole - _HEADER) // (_FRAME + size) + 1):
                file.seek(_HEADER + (number - 1) * (_FRAME + size))
                frame = file.read(_FRAME)
                if frame[8:16] != head[16:24]:
                    continue  # of an earlier round; or its salt is what is damaged
                frames = number
                if frame[4:8] != b"\0\0\0\0":
                    commits.append(number)
            return _WriteAhead(head[16:24], tuple(commits), frames, header_fits=True)
    except OSError:
        return None


def _checksum(data: bytes, head: bytes) -> bytes:
    """The checksum of SQLite's write-ahead format (https://sqlite.org/fileformat2.html, 4.2)."""
    order = ">" if head[3] & 1 else "<"
    one = two = 0
    for first, second in struct.iter_unpack(f"{order}II", data):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return struct.pack(">II", one, two)
