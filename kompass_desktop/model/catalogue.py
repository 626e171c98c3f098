"""The criteria catalogue of one edition: areas, sub-criteria, their max points and our guiding questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, cast

from msgspec import Struct


class CatalogueError(ValueError):
    """A catalogue file does not describe a usable edition; the message says where."""


class SubCriterion(Struct, frozen=True):
    """One of the 36 things that get points: its code ("1.3"), names and max points (whole points)."""

    code: str
    area: int
    title: str
    aliases: tuple[str, ...]
    max_points: int
    questions: tuple[str, ...]

    @property
    def digits(self) -> str:
        """The code as it is typed in a note: "13" for 1.3."""
        return self.code.replace(".", "")


class Area(Struct, frozen=True):
    """One of the eight areas: number, title, max points and its sub-criteria in order."""

    number: int
    title: str
    max_points: int
    sub_criteria: tuple[SubCriterion, ...]


class Catalogue(Struct, frozen=True, dict=True):
    """An edition as a whole; comparisons hold only within one edition."""

    edition: str
    areas: tuple[Area, ...]

    @cached_property
    def sub_criteria(self) -> tuple[SubCriterion, ...]:
        """All sub-criteria in the order of the report."""
        return tuple(s for a in self.areas for s in a.sub_criteria)

    @cached_property
    def by_code(self) -> Mapping[str, SubCriterion]:
        """Sub-criterion by its code."""
        return {s.code: s for s in self.sub_criteria}

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The codes of all sub-criteria in the order of the report."""
        return tuple(s.code for s in self.sub_criteria)

    @property
    def max_points(self) -> int:
        """The most points that an evaluation can get (800 in edition 2020)."""
        return sum(a.max_points for a in self.areas)

    def sub_criterion(self, code: str) -> SubCriterion:
        """The sub-criterion with this code; KeyError if the edition has none."""
        return self.by_code[code]

    def area(self, number: int) -> Area:
        """The area with this number; KeyError if the edition has none."""
        for area in self.areas:
            if area.number == number:
                return area
        raise KeyError(number)

    def neighbour(self, code: str | None, step: int) -> str:
        """The code `step` places from this one, round the end; the first (or last) when there is none to start from."""
        codes = self.codes
        if code not in self.by_code:
            return codes[0] if step > 0 else codes[-1]
        return codes[(codes.index(code) + step) % len(codes)]


def catalogue_from(data: Mapping[str, Any]) -> Catalogue:
    """Read an edition from its JSON shape (see resources/catalogue/2020.json).

    Raises CatalogueError where codes repeat, max points do not add up or something is missing.
    """
    try:
        areas = tuple(_area(a) for a in cast("Sequence[Mapping[str, Any]]", data["areas"]))
        catalogue = Catalogue(str(data["edition"]), areas)
    except (KeyError, TypeError, ValueError) as error:
        raise CatalogueError(f"the catalogue cannot be read: {error!r}") from error
    codes = catalogue.codes
    if len(set(codes)) != len(codes):
        raise CatalogueError("two sub-criteria have the same code")
    for area in areas:
        points = sum(s.max_points for s in area.sub_criteria)
        if points != area.max_points:
            raise CatalogueError(f"area {area.number}: the sub-criteria give {points}, the area says {area.max_points}")
    return catalogue


def _area(data: Mapping[str, Any]) -> Area:
    number = int(data["number"])
    sub_criteria = tuple(
        SubCriterion(
            code=str(s["code"]),
            area=number,
            title=str(s["title"]),
            aliases=tuple(map(str, s["aliases"])),
            max_points=int(s["max_points"]),
            questions=tuple(map(str, s["questions"])),
        )
        for s in data["sub_criteria"]
    )
    return Area(number, str(data["title"]), int(data["max_points"]), sub_criteria)
