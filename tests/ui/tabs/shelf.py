"""A comparison library for tests: invented municipalities, a mean of the edition, and two older editions."""

from __future__ import annotations

from pathlib import Path

from kompass_desktop.model.comparison import EditionAreas, Mean, Result, mean_of
from kompass_desktop.services.library import Library

MEAN = Mean(
    "snitt", "Sverigesnitt", "2021-04-28", "2020", areas=dict(enumerate((63, 65, 73, 64, 61, 59, 68, 64), 1)),
    total=517, total_is_sum=True, source="Ett register",
)  # fmt: skip
SAME = Result(
    "granne", "Grannköping", 2021, "2020", total=648, areas=dict(enumerate((73, 75, 80, 83, 86, 82, 86, 83), 1)),
    source="En rapport",
)  # fmt: skip
OTHER_EDITION = Result("dal", "Daldorf", 2019, "2016", total=603, source="En annan rapport", edition_inferred=True)
BEFORE = Result("forr", "Exempelköping kommun", 2018, "2016", total=480, areas={1: 55}, source="Förra rapporten")
SINCE = Result(
    "sedan", "Exempelköping", 2022, "2020", total=500, areas=dict(enumerate((60, 61, 62, 63, 64, 65, 62, 63), 1))
)


class Shelf(Library):
    """A library that holds what it is given, and reads nothing."""

    def __init__(self, *results: Result, own: tuple[Result, ...] = ()) -> None:
        super().__init__(Path("nowhere"))
        self._results, self._mine = results, own

    @property
    def results(self) -> tuple[Result, ...]:
        return (*self._mine, *self._results)

    @property
    def own(self) -> tuple[Result, ...]:
        return self._mine

    @property
    def means(self) -> tuple[Mean, ...]:  # type: ignore[override]
        return (MEAN,)

    @property
    def editions(self) -> tuple[EditionAreas, ...]:  # type: ignore[override]
        return (EditionAreas("2016", "SE", "2016–2019", True, {1: "Offentlighet och demokrati"}),)

    def result(self, id: str) -> Result | None:
        return next((r for r in self.results if r.id == id), None)

    def mean(self, id: str, edition: str = "") -> Mean | None:
        return mean_of(self._mine, "own", "Biblioteket", edition) if id == "own" else MEAN if id == MEAN.id else None
