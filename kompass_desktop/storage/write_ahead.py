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
from typing import Final

_HEADER: Final = 32
_FRAME: Final = 24
_PAGE_SIZES: Final = tuple(1 << power for power in range(9, 17))
_TRIES: Final = 5
_MOMENT: Final = 0.03


def commits_lost(path: Path) -> bool:
    """Whether the write-ahead file of a working copy holds commits that SQLite will not see. Nothing is touched.

    Somebody may be writing: what is being written just now is whole a moment later, and what is damaged is not.
    """
    side = Path(f"{path}-wal")
    before: tuple[int, bytes] | None = None
    for _ in range(_TRIES):
        try:
            found = _doubted_frame(side.read_bytes())
        except OSError:
            return False  # there is none; what cannot be read is judged elsewhere
        if found is None:
            return False
        if found == before:
            return True
        before = found
        time.sleep(_MOMENT)
    return False


def _doubted_frame(data: bytes) -> tuple[int, bytes] | None:
    """Where a frame does not fit that a commit and more came after, and its bytes; None if there is no such frame.

    The format: https://sqlite.org/fileformat2.html, section 4.
    """
    head = data[:_HEADER]
    if len(data) <= _HEADER + _FRAME:
        return None
    order = ">" if head[3] & 1 else "<"
    size = struct.unpack(">I", head[8:12])[0]
    checksum = _checksum(order, head[:24], (0, 0))
    if checksum != struct.unpack(">II", head[24:32]) or size not in _PAGE_SIZES:
        return 0, head
    doubted: tuple[int, bytes] | None = None
    commit_behind = False
    for start in range(_HEADER, len(data) - _FRAME - size + 1, _FRAME + size):
        frame = data[start : start + _FRAME + size]
        this_round = frame[8:16] == head[16:24]
        if doubted is None:
            checksum = _checksum(order, frame[:8] + frame[_FRAME:], checksum)
            if not this_round or checksum != struct.unpack(">II", frame[16:24]):
                doubted = start, frame
        if doubted is not None and this_round:
            if commit_behind:
                return doubted
            commit_behind = frame[4:8] != b"\0\0\0\0"
    return None


def _checksum(order: str, data: bytes, start: tuple[int, int]) -> tuple[int, int]:
    one, two = start
    for first, second in struct.iter_unpack(f"{order}II", data):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
