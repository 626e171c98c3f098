"""What two note-takers wrote of one interview, side by side by the clock."""

from __future__ import annotations

from collections.abc import Sequence

from kompass_desktop.model.notes import Note

SAME_MOMENT = 60
"""Notes of different authors within so many seconds stand beside each other."""

PairedRow = tuple[Note | None, ...]
"""One row: for each author a note, or none."""


def authors_of(notes: Sequence[Note]) -> tuple[str, ...]:
    """Who wrote the notes, by name."""
    return tuple(sorted({n.author for n in notes}))


def paired(notes: Sequence[Note], authors: Sequence[str]) -> list[PairedRow]:
    """Rows in the order of `notes`; each author's notes stay in theirs, and nobody's note is left out.

    A note goes into the row before it if its author has nothing there yet and that row began in the same moment.
    """
    rows: list[list[Note | None]] = []
    begun = 0
    for note in notes:
        column = authors.index(note.author)
        at = note.written_at or 0
        if not rows or rows[-1][column] is not None or abs(at - begun) > SAME_MOMENT:
            rows.append([None] * len(authors))
            begun = at
        rows[-1][column] = note
    return [tuple(row) for row in rows]
