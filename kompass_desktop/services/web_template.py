"""The checklist that most reviews of a website begin from, and what one does to its lines, as changes.

The template is data (resources/web/template.json) and only a suggestion: nothing that is there already is altered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, cast

from msgspec import Struct

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.documents import WebPage
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.resources import load_web_template

_LAST = 1 << 60


class PageTemplate(Struct, frozen=True):
    """One line of the template: a page, or a channel such as a newsletter or social media."""

    title: str
    sub_criterion: str
    channel: bool


def web_template() -> tuple[PageTemplate, ...]:
    """The lines of the shipped template, in their order."""
    data = cast("Sequence[Mapping[str, Any]]", load_web_template()["pages"])
    return tuple(PageTemplate(str(p["title"]), str(p["sub_criterion"]), bool(p.get("channel"))) for p in data)


def missing_pages(evaluation: Evaluation, template: Iterable[PageTemplate]) -> tuple[PageTemplate, ...]:
    """The lines of the template whose title the checklist does not have yet."""
    there = {_folded(page.title) for page in evaluation.web_pages.values()}
    return tuple(page for page in template if _folded(page.title) not in there)


def template_changes(
    evaluation: Evaluation, template: Iterable[PageTemplate], new_id: Callable[[], str]
) -> list[Change]:
    """The changes that add the lines that are missing, after those that are there; empty where none is missing."""
    changes: list[Change] = []
    place = next_place(evaluation)
    for page in missing_pages(evaluation, template):
        values: dict[str, str | int] = {"title": page.title, "position": place}
        if page.sub_criterion in evaluation.catalogue.by_code:  # another edition may lack it
            values["sub_criterion"] = page.sub_criterion
        if page.channel:
            values["channel"] = True
        changes += setting("web_page", new_id(), values)
        place += 1
    return changes


def in_order(pages: Mapping[str, WebPage]) -> list[WebPage]:
    """The lines of the checklist in their order."""
    return sorted(pages.values(), key=lambda page: (place_of(page), page.id))


def place_of(page: WebPage) -> int:
    """Where a line stands; one without a place stands last."""
    return _LAST if page.position is None else page.position


def next_place(evaluation: Evaluation) -> int:
    """The place after the last line."""
    return max((page.position or 0 for page in evaluation.web_pages.values()), default=0) + 1


def order_changes(evaluation: Evaluation, page: str, step: int) -> list[Change]:
    """The changes that move a line up (-1) or down (1); empty where it stands at the end."""
    ids = [p.id for p in in_order(evaluation.web_pages)]
    place = ids.index(page) if page in ids else -1
    if place < 0 or not 0 <= place + step < len(ids):
        return []
    ids[place], ids[place + step] = ids[place + step], ids[place]
    return [
        Change("web_page", row, "position", number)
        for number, row in enumerate(ids, start=1)
        if evaluation.web_pages[row].position != number
    ]


def tick_changes(evaluation: Evaluation, page: str, now: int) -> list[Change]:
    """The change that says that a line was looked at now (seconds since 1970), or that it was not after all."""
    line = evaluation.web_pages.get(page)
    if line is None:
        return []
    return [Change("web_page", page, "checked_at", now if line.checked_at is None else None)]


def _folded(title: str) -> str:
    return " ".join(title.casefold().split())
