"""The library as a table for Excel in Swedish: semicolons, decimal commas, UTF-8 with its mark, no cell that acts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.writing import replace_file
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import Mean, Origin, Result
from kompass_desktop.storage.problems import problem_from

ORIGINS: Final = {
    Origin.PUBLISHED: "publicerat", Origin.FILE: "utvärderingsfil", Origin.REPORT: "rapport", Origin.TYPED: "inskrivet",
}  # fmt: skip
_ACTS: Final = "=+-@"
"""What a spreadsheet takes for the beginning of a formula, in its wide form too."""
_WIDE: Final = "＝＋－＠"

Cell = str | float | None


def write_csv(path: Path, results: Sequence[Result], means: Sequence[Mean], catalogue: Catalogue) -> None:
    """Write one row per result, then for each mean its row and where computed its quartiles and counts.

    The areas' columns bear the names of the catalogue only where every area belongs to its edition.
    The file is replaced whole or not at all. Raises KnownProblem.
    """
    lines = "".join(_line(row) for row in _rows(results, means, catalogue))
    try:
        replace_file(path, b"\xef\xbb\xbf" + lines.encode("utf-8"))
    except OSError as error:
        raise problem_from(error, path) from error


def _rows(results: Sequence[Result], means: Sequence[Mean], catalogue: Catalogue) -> Iterator[list[Cell]]:
    numbers = [area.number for area in catalogue.areas]
    named = all(row.edition == catalogue.edition for row in (*results, *means) if row.areas)
    titles = [f"{area.number} {area.title}" if named else f"Område {area.number}" for area in catalogue.areas]
    yield ["Kommun", "År", "Utgåva", "Land", "Totalt", *titles, "Ursprung", "Källa", "Antal"]
    for r in results:
        areas = [r.areas.get(n) for n in numbers]
        yield [r.municipality, r.year, r.edition, r.country, r.total, *areas, ORIGINS[r.origin], r.source, None]
    for mean in means:
        yield from _mean_rows(mean, numbers)


def _mean_rows(mean: Mean, numbers: Sequence[int]) -> Iterator[list[Cell]]:
    def row(what: str, total: Cell, areas: Sequence[Cell], n: int | None) -> list[Cell]:
        name = f"{what} – {' '.join(part for part in (mean.label, mean.as_of) if part)}"
        origin = "beräknat" if mean.counts else ORIGINS[Origin.PUBLISHED]
        return [name, None, mean.edition, mean.country, total, *areas, origin, mean.source, n]

    total = mean.total if not mean.total_is_sum else None  # nobody has published or computed it
    yield row("Medelvärde", total, [mean.areas.get(n) for n in numbers], mean.n)
    for place, what in enumerate(("Första kvartil", "Tredje kvartil")):
        if mean.quartiles:
            areas = [mean.quartiles[n][place] if n in mean.quartiles else None for n in numbers]
            yield row(what, None, areas, mean.n)
    if mean.counts:
        yield row("Antal resultat", None, [mean.counts.get(n) for n in numbers], mean.n)


def _line(cells: Sequence[Cell]) -> str:
    return ";".join(map(_cell, cells)) + "\r\n"


def _cell(value: Cell) -> str:
    """One cell: a number as a number, a text in quotes where it needs them and never as a formula."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(int(value)) if float(value).is_integer() else f"{value:.1f}".replace(".", ",")
    text = one_line(value)
    if text[:1] and text[0] in _ACTS + _WIDE:
        text = f"'{text}"
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ';"') else text
