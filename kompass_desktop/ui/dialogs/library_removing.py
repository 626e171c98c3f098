"""Taking results out of the library: they are out of sight at once, and out of the library when the window is closed.

Until then they can be brought back whole, also one whose file or report is there no more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kompass_desktop.model.comparison import Result
from kompass_desktop.services.library import Library
from kompass_desktop.ui.models.library_table import LibraryRow


class Removing:
    """What is taken out and not yet gone."""

    def __init__(self, library: Library) -> None:
        """Nothing is taken out yet."""
        self._library = library
        self._out: set[str] = set()

    def left(self) -> list[Result]:
        """The user's own results without those taken out."""
        return [r for r in self._library.own if r.id not in self._out]

    def removable(self, current: LibraryRow | None, chosen: Collection[str]) -> list[str]:
        """The user's own among the chosen ones if the current one is chosen, else the current one if it is own."""
        if current is None:
            return []
        if current.chosen:
            return [r.id for r in self.left() if r.id in chosen]
        return [current.result.id] if current.own else []

    def take_out(self, ids: Iterable[str]) -> None:
        """Put results out of sight."""
        self._out |= set(ids)

    def bring_back(self, ids: Iterable[str]) -> None:
        """Let results be seen again."""
        self._out -= set(ids)

    def finish(self) -> bool:
        """Take what is out of sight out of the library; whether there was anything.

        Raises KnownProblem or Refused where the library cannot be written; everything is there again then.
        """
        out, self._out = self._out, set()
        if out:
            self._library.remove(out)
        return bool(out)
