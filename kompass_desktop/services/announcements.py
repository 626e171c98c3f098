"""Says what has changed and who started it, so that views refresh only what they show and ignore their own echo."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from kompass_desktop.model.evaluation import RowKey


class Announcement(Struct, frozen=True):
    """Which kinds and rows are other than before, and the object that asked for it (None: undo, others' work)."""

    kinds: frozenset[str]
    rows: frozenset[RowKey]
    origin: object | None = None


Listener = Callable[[Announcement], None]


class Announcements:
    """The list of those who want to know."""

    def __init__(self) -> None:
        """Nobody yet."""
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; call the answer to end it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def announce(self, announcement: Announcement) -> None:
        """Tell everybody."""
        for listener in tuple(self._listeners):
            listener(announcement)
