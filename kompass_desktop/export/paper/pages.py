"""Makes up pages: puts boxes under each other, with the breaks that a careful printer would choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kompass_desktop.export.paper.boxes import Box

LONELY = 44.0
"""A last page with no more than this on it, in points, looks like a mistake."""


@dataclass(slots=True)
class Page:
    """A page and what stands on it: each box with how far below the top margin it begins.

    `last` is how many boxes the group has that was begun last on it, if all of it stands there; `goes_on` says that the
    page begins with the rest of something.
    """

    placed: list[tuple[float, Box]] = field(default_factory=list[tuple[float, Box]])
    used: float = 0.0
    after: float = 0.0
    last: int = 0
    goes_on: bool = False

    def start(self, box: Box) -> float:
        """How far down a box would begin."""
        return self.used + max(self.after, box.before) if self.placed else 0.0

    def place(self, box: Box) -> None:
        """Puts a box under what is there."""
        top = self.start(box)
        self.placed.append((top, box))
        self.used, self.after = top + box.height, box.after


def make_up(boxes: Sequence[Box], height: float) -> list[Page]:
    """The pages of a document. A box that keeps to the next is never left alone at the foot of a page."""
    pages = [Page()]
    for group in _groups(boxes):
        if group[0].new_page:
            _keep_company(pages, height)
        if pages[-1].placed and (group[0].new_page or not _fits(group, pages[-1], height)):
            pages.append(Page())
        page = pages[-1]
        for box in group:
            _place(box, pages, height)
        page.last = len(group) if page is pages[-1] else 0
    _keep_company(pages, height)
    return pages


def _keep_company(pages: Sequence[Page], height: float) -> None:
    """Where nothing but a line or two is left over for a last page, what stands before it goes there as well."""
    if len(pages) < 2:
        return
    before, page = pages[-2:]
    count = before.last
    if page.used > LONELY or page.goes_on or not page.placed or not 0 < count < len(before.placed):
        return
    moved = Page()
    for _, box in (*before.placed[-count:], *page.placed):
        moved.place(box)
    if moved.used > height / 2 or moved.placed[0][1].new_page:
        return
    del before.placed[-count:]
    top, box = before.placed[-1]
    before.used, before.after, before.last = top + box.height, box.after, 0
    page.placed, page.used, page.after = moved.placed, moved.used, moved.after


def _groups(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """Boxes that must not be parted: those that keep to the next, with the next."""
    group: list[Box] = []
    for box in boxes:
        if group and box.new_page:
            yield group
            group = []
        group.append(box)
        if not box.keep:
            yield group
            group = []
    if group:
        yield group


def _fits(group: Sequence[Box], page: Page, height: float) -> bool:
    """Whether a group may begin on a page: all that keeps together, and the least part of its last box.

    A group that no page could hold begins where it stands; pushing it on would only leave a hole.
    """
    trial = Page(list(page.placed), page.used, page.after)
    for box in group[:-1]:
        trial.place(box)
    last = group[-1]
    if trial.start(last) + last.least <= height + 0.01:
        return True
    alone = sum(box.height + max(box.before, box.after) for box in group[:-1]) + last.least
    return alone > height and page.used < height / 2


def _place(box: Box, pages: list[Page], height: float) -> None:
    """Puts a box on the last page, and what does not fit of it on the following ones."""
    rest = box
    while True:
        page = pages[-1]
        room = height - page.start(rest)
        if rest.height <= room + 0.01:
            page.place(rest)
            return
        parts = rest.split(room)
        if parts is not None:
            page.place(parts[0])
            if parts[1] is None:
                return
            rest = parts[1]
        elif not page.placed:
            page.place(rest)
            return
        pages.append(Page(goes_on=parts is not None))
