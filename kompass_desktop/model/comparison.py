"""Comparing an evaluation with others: published results, means, the user's own library, and the time before.

A comparison of areas is honest within one edition of one country's method only; totals may be set beside each other
across editions, with the reservation said (product.md, section 1).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.totals import Totals

SWEDEN = "SE"


class Origin(StrEnum):
    """Where a result comes from."""

    PUBLISHED = "published"
    """Shipped with the program, with its source."""
    FILE = "file"
    """Read from an evaluation file."""
    REPORT = "report"
    """Read from a published report."""
    TYPED = "typed"


class Comparability(StrEnum):
    """What two results may be compared in."""

    AREAS = "areas"
    """The same edition: areas and total."""
    TOTAL = "total"
    """Another edition: the total only, with a reservation."""
    UNSURE = "unsure"
    """Another country's method, or an edition that nobody knows: the total only, with a greater one."""


class Result(Struct, frozen=True):
    """What one municipality got in one year. What is not known is not there: None, or no key.

    `areas` by number and `points` by code are whole points; `edition_inferred` where the source does not name it.
    """

    id: str
    municipality: str
    year: int | None = None
    edition: str = ""
    country: str = SWEDEN
    total: int | None = None
    areas: Mapping[int, int] = {}
    points: Mapping[str, int] = {}
    origin: Origin = Origin.PUBLISHED
    source: str = ""
    note: str = ""
    edition_inferred: bool = False

    @property
    def name(self) -> str:
        """How people speak of it: "Vallentuna 2021"."""
        return f"{self.municipality} {self.year or ''}".strip()


class Mean(Struct, frozen=True):
    """A mean of several results, published or computed; areas by number.

    `n` is how many municipalities (None: the source does not say), `counts` how many per area where they differ.
    `quartiles` (first and third) only where they were computed. `total_is_sum`: the total is the sum of the areas'
    means, nobody has published it.
    """

    id: str
    label: str
    as_of: str = ""
    edition: str = ""
    country: str = SWEDEN
    areas: Mapping[int, float] = {}
    total: float | None = None
    total_is_sum: bool = False
    n: int | None = None
    counts: Mapping[int, int] = {}
    quartiles: Mapping[int, tuple[float, float]] = {}
    source: str = ""
    note: str = ""


class EditionAreas(Struct, frozen=True):
    """An edition of the method as far as it is known: which years it was used, and what its areas are called."""

    edition: str
    country: str
    used: str
    complete: bool
    areas: Mapping[int, str]
    sources: tuple[str, ...] = ()


def comparability(edition: str, other: str, country: str = SWEDEN, other_country: str = SWEDEN) -> Comparability:
    """What results of two editions may be compared in."""
    if not edition or not other or country != other_country:
        return Comparability.UNSURE
    return Comparability.AREAS if edition == other else Comparability.TOTAL


def result_of(id: str, municipality: str, year: int | None, catalogue: Catalogue, totals: Totals) -> Result:
    """An evaluation's own points as a result; areas and the total only where every sub-criterion is scored."""
    areas = {a.number: a.points for a in totals.areas if a.points is not None and a.complete}
    points = {code: p for code, p in totals.points.items() if p is not None}
    total = totals.total if totals.complete else None
    return Result(id, municipality, year, catalogue.edition, SWEDEN, total, areas, points, Origin.FILE)


def delta(own: float | None, other: float | None) -> float | None:
    """How much more the own figure is; None where one is unknown. A whole number where both are (63.0 is), else 0.1."""
    if own is None or other is None:
        return None
    if float(own).is_integer() and float(other).is_integer():
        return int(own) - int(other)
    return round(own - other, 1)


def mean_of(results: Sequence[Result], id: str, label: str, edition: str) -> Mean | None:
    """Mean and quartiles of a chosen selection, over those of this edition that state any figure; None without any.

    Each area over the results that state it: `counts` says over how many, blank is not zero. Quartiles need at least
    four. The total is the mean of the stated totals. An edition that nobody knows ("") has no mean.
    """
    import statistics  # slow to load

    chosen = [r for r in results if edition and r.edition == edition and (r.areas or r.total is not None)]
    if not chosen:
        return None
    areas: dict[int, float] = {}
    counts: dict[int, int] = {}
    quartiles: dict[int, tuple[float, float]] = {}
    for number in sorted({n for r in chosen for n in r.areas}):
        values = [r.areas[number] for r in chosen if number in r.areas]
        areas[number], counts[number] = round(statistics.fmean(values), 1), len(values)
        if len(values) >= 4:  # fewer have no quartiles worth the name
            first, _, third = statistics.quantiles(values, n=4, method="inclusive")
            quartiles[number] = (round(first, 1), round(third, 1))
    totals = [r.total for r in chosen if r.total is not None]
    total = round(statistics.fmean(totals), 1) if totals else None
    return Mean(
        id, label, edition=edition, country=chosen[0].country, areas=areas, total=total, n=len(chosen), counts=counts,
        quartiles=quartiles,
    )  # fmt: skip


def one_per_year(results: Iterable[Result]) -> list[Result]:
    """Each municipality once a year, in the order given: the first of several stands, so that none counts twice."""
    found: dict[tuple[str, int | None], Result] = {}
    for result in results:
        found.setdefault(place_and_year(result), result)
    return list(found.values())


def place_and_year(result: Result) -> tuple[str, int | None]:
    """What two results of the same municipality and year have in common, however the name is spelt."""
    return _folded(result.municipality), result.year


def history_of(results: Iterable[Result], municipality: str, before: int | None) -> list[Result]:
    """The results of the same municipality, oldest first; only those of earlier years than `before` (None: all)."""
    wanted = _folded(municipality)
    mine = [r for r in results if wanted and _folded(r.municipality) == wanted]
    known = [r for r in mine if r.year is not None and (before is None or r.year < before)]
    return sorted(known, key=lambda r: (r.year or 0, r.id))


def similar(results: Iterable[Result], own: Result, most: int = 5) -> list[Result]:
    """The results of other municipalities, of the same edition, whose total lies nearest; nearest first."""
    if own.total is None:
        return []
    others = [
        r for r in results
        if r.total is not None and r.edition == own.edition and r.country == own.country
        and _folded(r.municipality) != _folded(own.municipality)
    ]  # fmt: skip
    return sorted(others, key=lambda r: (abs((r.total or 0) - (own.total or 0)), r.municipality, r.year or 0))[:most]


def _folded(name: str) -> str:
    return name.casefold().removesuffix(" kommun").strip()
