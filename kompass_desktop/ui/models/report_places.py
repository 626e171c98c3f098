"""Where the sections of a report stand on its printed pages, and which section stands at a place."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

Place = tuple[int, float]
"""A page (from 0) and how far down it (points)."""


class ReportPlaces(Struct, frozen=True):
    """The headings of a printed report in its own order: the section that each begins, and its place."""

    headings: tuple[tuple[str, Place], ...] = ()

    def place_of(self, section: str) -> Place | None:
        """Where a section begins; one that is not printed is looked for after the one before it."""
        wanted, found = _order(section), None
        for heading, place in self.headings:
            if _order(heading) <= wanted:
                found = place
        return found

    def section_at(self, place: Place) -> str:
        """The section that can be written in and stands at a place; "" before the first heading."""
        here = ""
        for heading, start in self.headings:
            if start <= place:
                here = heading
        return _written(here)


def places_from(headings: Sequence[str], places: Sequence[Place]) -> ReportPlaces:
    """The places of headings, where each of them has one; none at all, rather than wrong ones, if they do not fit."""
    if len(headings) != len(places):
        return ReportPlaces()
    return ReportPlaces(tuple(zip(headings, places, strict=True)))


def _order(section: str) -> tuple[int, ...]:
    return tuple(int(part) for part in section.split("."))


def _written(heading: str) -> str:
    """A chapter or an area has its text in the first section under it."""
    if heading == "2":
        return "2.1"
    if heading == "3":
        return "3.1.0"
    return f"{heading}.0" if heading.startswith("3.") and heading.count(".") == 1 else heading
