"""How a long piece of work tells how far it has come, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called now and then with (done, of). Raises Cancelled to stop the work: then nothing is left behind."""


class Cancelled(Exception):
    """Somebody asked for the work to stop."""


def silent(done: int, of: int) -> None:
    """The progress of a work that nobody watches."""
