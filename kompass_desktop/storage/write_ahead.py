"""Whether commits are missing from the end of a working copy after a crash.

A commit that is on the disk may still lie in the write-ahead file. SQLite believes that file only up to the first frame
whose checksum does not fit, for a crash leaves a half-written end. Where a bit of an older frame has flipped, all that
came after it silently goes with it. What gives it away: a commit behind that frame, and more written after the commit.
(Of the very last commit nobody can tell whether it is damaged or was never finished.)
"""

from __future__ import annotations

import struct
import time
from pathlib import Path
from typing import BinaryIO, Final

_HEADER: Final = 32
_FRAME: Final = 24
_PAGE_SIZES: Final = tuple(1 << power for power in range(9, 17))
_TRIES: Final = 5


def commits_lost(path: Path) -> bool:
    """Whether the write-ahead file of a working copy holds commits that SQLite will not see. Nothing is touched.

    Somebody may be writing: what is being written just now needs a moment until it is whole.
    """
    side = Path(f"{path}-wal")
    for attempt in range(_TRIES):
        try:
            with side.open("rb") as file:
                if not _has_lost(file):
                    return False
        except OSError:
            return False  # there is none; what cannot be read is judged elsewhere
        time.sleep(0.01 * 2**attempt)
    return True


def _has_lost(file: BinaryIO) -> bool:
    """The format: https://sqlite.org/fileformat2.html, section 4."""
    head = file.read(_HEADER)
    if len(head) < _HEADER:
        return False
    order = ">" if head[3] & 1 else "<"
    size = struct.unpack(">I", head[8:12])[0]
    checksum = _checksum(order, head[:24], (0, 0))
    if checksum != struct.unpack(">II", head[24:32]) or size not in _PAGE_SIZES:
        return bool(file.read(_FRAME))
    believed = True
    commits_behind = 0
    while len(frame := file.read(_FRAME + size)) == _FRAME + size:
        this_round = frame[8:16] == head[16:24]
        if believed and this_round:
            checksum = _checksum(order, frame[:8] + frame[_FRAME:], checksum)
            believed = checksum == struct.unpack(">II", frame[16:24])
        else:
            believed = False
        if not believed and this_round:
            if commits_behind:
                return True
            commits_behind += frame[4:8] != b"\0\0\0\0"
    return False


def _checksum(order: str, data: bytes, start: tuple[int, int]) -> tuple[int, int]:
    one, two = start
    for first, second in struct.iter_unpack(f"{order}II", data):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
