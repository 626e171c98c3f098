"""A text with its bound figures filled in, and where they stand: what is bound looks other than what is typed."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from kompass_desktop.export.phrases import FIELD


class BoundSpan(Struct, frozen=True):
    """One bound figure: where it stands in the filled text, and where its field stands in the text as it is written."""

    start: int
    length: int
    written_start: int
    written_length: int
    name: str


class BoundText(Struct, frozen=True):
    """A filled text with the figures that were bound in it, from the first to the last."""

    text: str
    spans: tuple[BoundSpan, ...] = ()

    def written_place(self, place: int) -> int:
        """Where in the text as it is written a place of the filled text is; inside a figure it is after its field."""
        moved = place
        for span in self.spans:
            if place < span.start:
                break
            if place <= span.start + span.length:
                return span.written_start + (span.written_length if place > span.start else 0)
            moved = place - (span.start + span.length) + span.written_start + span.written_length
        return moved


def bound_text(written: str, fields: Mapping[str, str]) -> BoundText:
    """The text with every known field filled in; braces around anything else stay as they are."""
    parts: list[str] = []
    spans: list[BoundSpan] = []
    done = length = 0
    for found in FIELD.finditer(written):
        value = fields.get(found[1])
        if value is None:
            continue
        before = written[done : found.start()]
        parts += [before, value]
        length += len(before)
        spans.append(BoundSpan(length, len(value), found.start(), len(found[0]), found[1]))
        length += len(value)
        done = found.end()
    return BoundText("".join([*parts, written[done:]]), tuple(spans))
