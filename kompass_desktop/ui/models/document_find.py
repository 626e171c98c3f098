"""Looking for words in a document that is read: part by part (a page, a paragraph), so that nothing waits for it."""

from __future__ import annotations

import time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kompass_desktop.model.quoting import Folded, Span, spans_of

PIECE_S = 0.015
"""So long it reads at a time."""
BETWEEN_S = 0.2
"""So often it says what it has found, while it goes on."""
MOST = 5_000
Hit = tuple[int, Span]
"""The part, and where in it."""


class Parts(Protocol):
    """What can be looked in."""

    @property
    def parts(self) -> int:
        """How many parts there are."""
        ...

    @property
    def part(self) -> int:
        """The part that is shown."""
        ...

    def folded(self, part: int) -> Folded:
        """The text of a part."""
        ...


class DocumentFind(QObject):
    """The hits of one question in one document. `changed`: more was found, or another hit is current."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: Parts | None = None
        self._words = ""
        self._next = 0
        self._told = 0.0
        self.hits: list[Hit] = []
        self.current = -1
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._words

    @property
    def done(self) -> bool:
        """Whether everything has been looked through."""
        return self._parts is None or self._next >= self._parts.parts or len(self.hits) >= MOST

    def ask(self, parts: Parts | None, words: str) -> None:
        """Look for words; the first hit from the shown part on becomes current. "" ends it."""
        self._parts, self._words, self._next = parts, words.strip(), 0
        self.hits, self.current = [], -1
        if self._words and parts is not None:
            self._timer.start()
        else:
            self._timer.stop()
            self._next = 1 << 60
        self.changed.emit()

    def step(self, step: int) -> None:
        """The next hit (1) or the one before (-1), and round."""
        if self.hits:
            self.current = (self.current + step) % len(self.hits)
            self.changed.emit()

    def by_part(self) -> dict[int, list[Span]]:
        """The hits by their part."""
        found: dict[int, list[Span]] = {}
        for part, span in self.hits:
            found.setdefault(part, []).append(span)
        return found

    @property
    def hit(self) -> Hit | None:
        """The current hit."""
        return self.hits[self.current] if 0 <= self.current < len(self.hits) else None

    def _read(self) -> None:
        started = time.perf_counter()
        while self._parts is not None and not self.done:
            spans = spans_of(self._words, self._parts.folded(self._next), MOST)
            self.hits += [(self._next, span) for span in spans]
            self._next += 1
            if time.perf_counter() - started > PIECE_S:
                break
        before = self.current
        self._choose()
        if self.done:
            self._timer.stop()
        # Whoever shows the hits need not draw them anew for each piece.
        if self.done or self.current != before or time.perf_counter() - self._told > BETWEEN_S:
            self._told = time.perf_counter()
            self.changed.emit()

    def _choose(self) -> None:
        if self.current >= 0 or self._parts is None or not self.hits:
            return
        here = self._parts.part
        self.current = next((i for i, hit in enumerate(self.hits) if hit[0] >= here), -1)
        if self.current < 0 and self.done:
            self.current = 0
