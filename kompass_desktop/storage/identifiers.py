"""Ids that sort by time as text and are never before anything already in the file, whatever the clock says."""

from __future__ import annotations

import os
import re
from collections.abc import Callable

from kompass_desktop.model.language import phrase
from kompass_desktop.storage.digests import with_check
from kompass_desktop.storage.problems import FileDamaged

Clock = Callable[[], float]
"""Seconds since 1970, like time.time."""

PATTERN = re.compile(r"[0-7][0-9a-f]{11}-[0-9a-f]{4}-[0-9a-f]{12}")
"""The form of an id. One from after the year 6429 is none: nobody could write after it any more."""
_LATEST = 0x7FFF_FFFF_FFFF


def new_session() -> str:
    """The id of a line of work."""
    return os.urandom(6).hex()


def new_family() -> str:
    """The id of an evaluation, the same in all its copies."""
    return with_check(os.urandom(12).hex())


class Identifiers:
    """Makes ids of the form time-counter-session: a hybrid logical clock."""

    def __init__(self, session: str, clock: Clock, newest: str = "") -> None:
        """`newest` is the greatest id that is already in the file."""
        self.session = session
        self._clock = clock
        self._last = _head_of(newest)

    def seen(self, newest: str) -> None:
        """Never make an id before this one."""
        self._last = max(self._last, _head_of(newest))

    def new(self) -> str:
        """The next id. Raises FileDamaged where there can be none."""
        head = f"{min(max(0, int(self._clock() * 1000)), _LATEST):012x}-0000"
        if head <= self._last:
            count = (int(self._last[:12], 16) << 16) + int(self._last[13:17], 16) + 1
            head = f"{count >> 16:012x}-{count & 0xFFFF:04x}"
            if count >> 16 > _LATEST:
                raise FileDamaged(
                    phrase(
                        "Något i filen påstår sig vara skrivet vid tidens slut, så inget kan skrivas efter det. "
                        "Använd en säkerhetskopia eller en kollegas kopia."
                    )
                )
        self._last = head
        return f"{head}-{self.session}"


def _head_of(id: str) -> str:
    """The part of an id that says when; nothing of what is none, such as one that was damaged."""
    return id[:17] if PATTERN.fullmatch(id) else ""
