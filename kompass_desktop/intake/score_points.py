"""Decides which points chapter 4 gives: weighs each cell's possible readings against the area's sum, lists doubts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice, product

from kompass_desktop.intake.figures import Figure, read_alone
from kompass_desktop.intake.lines import Line
from kompass_desktop.intake.reading import Unread
from kompass_desktop.intake.score_rows import Entry
from kompass_desktop.intake.score_tables import ScoreRow, ScoreTables, figure_of
from kompass_desktop.intake.titles import named_sub_criterion, names_of, title_fits
from kompass_desktop.model.catalogue import Area, Catalogue

_MOST_COMBINATIONS = 5_000
_KNOWN_NAME = 0.55


@dataclass(frozen=True, slots=True)
class SeenFigure:
    """A figure and the line that it was read on."""

    line: Line
    figure: Figure


@dataclass
class ScorePoints:
    """Chapter 4's points: `points` within the max, `printed` as the report has them, and what is in doubt."""

    points: dict[str, int] = field(default_factory=dict[str, int])
    printed: dict[str, int] = field(default_factory=dict[str, int])
    sum_rows: dict[int, int] = field(default_factory=dict[int, int])
    headings: dict[int, int] = field(default_factory=dict[int, int])
    titles: dict[str, str] = field(default_factory=dict[str, str])
    unread: list[Unread] = field(default_factory=list[Unread])

    def printed_sum(self, area: Area) -> int | None:
        """What the area's printed points add up to; None where one is missing."""
        codes = [s.code for s in area.sub_criteria]
        return sum(self.printed[c] for c in codes) if all(c in self.printed for c in codes) else None


def settled_points(tables: ScoreTables, headings: Mapping[int, SeenFigure], catalogue: Catalogue) -> ScorePoints:
    """Settle all areas; `headings` are the figures in chapter 3's boxes, which may confirm a mended reading."""
    result = ScorePoints()
    swapped = _swapped_areas(tables, catalogue)
    rows = _trusted_rows(tables, catalogue, swapped, result)
    for area in catalogue.areas:
        own = {code: row for code, row in rows.items() if row.area == area.number}
        figures = {code: _figure(row, catalogue, area.number in swapped) for code, row in own.items()}
        sums = _sum_row(tables, area, area.number in swapped)
        _settle_area(area, rows, figures, sums, headings.get(area.number), result)
        _settle_sum(area, sums, tables.lone_sums.get(area.number), result)
        _settle_heading(area, headings.get(area.number), result)
    _list_missing(tables, rows, catalogue, result)
    return result


def _swapped_areas(tables: ScoreTables, catalogue: Catalogue) -> set[int]:
    """Areas whose tables have the max in the first column: their header says so, or nearly every row does."""
    turned = straight = 0
    for code, row in tables.rows.items():
        most = str(catalogue.sub_criterion(code).max_points)
        if row.cells and len(row.cells) == 2 and row.cells[0] != row.cells[1]:
            turned += row.cells[0] == most
            straight += row.cells[1] == most
    if turned >= 6 and turned > 9 * straight:
        return {area.number for area in catalogue.areas}
    return set(tables.swapped_areas)


def _trusted_rows(
    tables: ScoreTables, catalogue: Catalogue, swapped: set[int], result: ScorePoints
) -> dict[str, ScoreRow]:
    """The rows whose code can be believed: where code and name disagree, the max and the other rows decide."""
    rows: dict[str, ScoreRow] = {}
    for code, row in tables.rows.items():
        named = _named_otherwise(row, catalogue)
        if named is not None:
            own_most, other_most = (catalogue.sub_criterion(c).max_points for c in (code, named))
            cells = tuple(reversed(row.cells or ())) if row.area in swapped else (row.cells or ())
            other = tables.rows.get(named)
            if own_most != other_most:
                trusted = bool(cells) and figure_of(cells, own_most, False).plain
            else:
                trusted = other is not None and _named_otherwise(other, catalogue) is None
            if not trusted:
                why = f"numret säger {code}, namnet {named}: poängen är inte införd"
                result.unread.append(Unread(row.line.number, row.line.bare, why))
                continue
            why = f"numret säger {code} men namnet är det för {named}: poängen är införd på {code}"
            result.unread.append(Unread(row.line.number, row.line.bare, why))
        rows[code] = row
        result.titles[code] = row.title
    return rows


def _named_otherwise(row: ScoreRow, catalogue: Catalogue) -> str | None:
    """The sub-criterion that a row's name stands for, where that is another than its code says."""
    if not row.title or title_fits(row.title, names_of(catalogue.sub_criterion(row.code))) >= _KNOWN_NAME:
        return None
    named = named_sub_criterion(row.title, catalogue)
    return None if named is None or named.begins or named.code == row.code else named.code


def _figure(row: ScoreRow, catalogue: Catalogue, swapped: bool) -> Figure:
    """A row's points; one that is printed twice is believed only where both say the same."""
    most = catalogue.sub_criterion(row.code).max_points
    figure = row.figure or figure_of(row.cells or (), most, swapped)
    seen = [figure, *(figure_of(entry.cells, most, swapped) for entry in row.repeats)]
    values = {f.value for f in seen if f.value is not None}
    agreeing = [v for v in values if all(v in f.possible for f in seen if f.possible)]
    if values and not agreeing:
        shown = " och ".join(str(value) for value in sorted({v for f in seen for v in f.possible[:1]}))
        return Figure(None, (), f"raden står flera gånger med olika poäng ({shown})")
    if figure.value is None and values:
        return next(f for f in seen if f.value is not None)
    return figure


def _sum_row(tables: ScoreTables, area: Area, swapped: bool) -> SeenFigure | None:
    if area.number in tables.sum_figures:
        return SeenFigure(*tables.sum_figures[area.number])
    seen = [SeenFigure(e.line, _sum_figure(e, area, swapped)) for e in tables.sums.get(area.number, [])]
    values = {s.figure.value for s in seen if s.figure.value is not None}
    if len(values) > 1:
        shown = " och ".join(str(value) for value in sorted(values))
        return SeenFigure(seen[0].line, Figure(None, (), f"området har flera summarader ({shown})"))
    return next((s for s in seen if s.figure.value is not None), seen[0] if seen else None)


def _sum_figure(entry: Entry, area: Area, swapped: bool) -> Figure:
    if len(entry.cells) == 1 and entry.words:
        return read_alone(entry.cells, area.max_points)
    return figure_of(entry.cells, area.max_points, swapped)


def _settle_area(
    area: Area,
    rows: Mapping[str, ScoreRow],
    figures: Mapping[str, Figure],
    sums: SeenFigure | None,
    heading: SeenFigure | None,
    result: ScorePoints,
) -> None:
    """Use what is certain, let the sum decide between readings, and list the rest."""
    codes = [s.code for s in area.sub_criteria]
    values = {code: figures[code].value for code in codes if code in figures}
    stated = [seen.figure.value for seen in (sums, heading) if seen is not None and seen.figure.value is not None]
    chosen = {code: value for code, value in values.items() if value is not None}
    confirmed = len(chosen) == len(codes) and sum(chosen.values()) in stated
    if not confirmed:
        for target in stated[:1]:
            by_sum = _choice_by_sum(codes, figures, target)
            for code, value in by_sum.items():
                _list(rows[code], f"{code}: {figures[code].mended}; summan {target} passar med {value}", result)
                if figures[code].value is None:
                    chosen[code] = value
                else:
                    # Two readings speak against each other: neither is used.
                    chosen.pop(code, None)
            if by_sum:
                figures = {code: figure for code, figure in figures.items() if code not in by_sum}
    for code, figure in figures.items():
        most = next(s.max_points for s in area.sub_criteria if s.code == code)
        if code not in chosen:
            _list(rows[code], f"{code}: {figure.mended or 'poängen går inte att läsa'}; poängen är inte införd", result)
        elif chosen[code] > most:
            why = f"{code}: {chosen[code]} är mer än högsta poängen {most}; poängen är inte införd"
            _list(rows[code], why, result)
        elif figure.mended and (not confirmed or figure.mended.startswith("rapporten")):
            _list(rows[code], f"{code}: {figure.mended}; kontrollera mot rapporten", result)
    for code in codes:
        if code in chosen:
            result.printed[code] = chosen[code]
            if chosen[code] <= next(s.max_points for s in area.sub_criteria if s.code == code):
                result.points[code] = chosen[code]


def _choice_by_sum(codes: Iterable[str], figures: Mapping[str, Figure], target: int) -> dict[str, int]:
    """The one choice among possible readings that gives the sum; empty where there is none, or several.

    Contains only the codes whose reading it changes or decides.
    """
    codes = list(codes)
    if any(code not in figures or not figures[code].possible for code in codes):
        return {}
    if all(len(figures[code].possible) == 1 and figures[code].value is not None for code in codes):
        return {}
    choices = islice(product(*(figures[code].possible for code in codes)), _MOST_COMBINATIONS)
    fitting = [choice for choice in choices if sum(choice) == target]
    if len(fitting) != 1:
        return {}
    picked = dict(zip(codes, fitting[0], strict=True))
    return {code: value for code, value in picked.items() if figures[code].value != value}


def _settle_sum(area: Area, sums: SeenFigure | None, lone: Entry | None, result: ScorePoints) -> None:
    printed = result.printed_sum(area)
    if sums is not None:
        _settle_stated(sums, printed, f"summaraden för område {area.number}", area.number, result.sum_rows, result)
    elif lone is not None:
        figure = read_alone(lone.cells, area.max_points)
        if figure.value is not None and figure.value == printed:
            result.sum_rows[area.number] = figure.value
        else:
            why = f"talet efter tabellen för område {area.number} kan vara dess summa eller något annat"
            result.unread.append(Unread(lone.line.number, lone.line.bare, why))


def _settle_heading(area: Area, heading: SeenFigure | None, result: ScorePoints) -> None:
    if heading is not None:
        what = f"poängen i rutan för område {area.number} i kapitel 3"
        _settle_stated(heading, result.printed_sum(area), what, area.number, result.headings, result)


def _settle_stated(
    seen: SeenFigure, printed: int | None, what: str, area: int, into: dict[int, int], result: ScorePoints
) -> None:
    """Take a stated sum; where it had to be mended or chosen, the printed points must agree or it is listed."""
    figure = seen.figure
    value = figure.value
    if value is None and printed in figure.others:
        value = printed
    if value is not None:
        into[area] = value
    if figure.plain or (figure.value is not None and figure.value == printed):
        return
    ending = "talet är inte infört" if value is None else f"läst som {value}, kontrollera mot rapporten"
    why = f"{what}: {figure.mended or 'osäker läsning'}; {ending}"
    result.unread.append(Unread(seen.line.number, seen.line.bare, why))


def _list_missing(tables: ScoreTables, rows: Mapping[str, ScoreRow], catalogue: Catalogue, result: ScorePoints) -> None:
    """Every sub-criterion without a row, and every row of figures that belongs to none."""
    place = tables.first_line or Line(1, 1, "")
    for sub_criterion in catalogue.sub_criteria:
        told = any(one.why.startswith(f"numret säger {sub_criterion.code},") for one in result.unread)
        if sub_criterion.code not in rows and not told:
            siblings = [s.code for s in catalogue.area(sub_criterion.area).sub_criteria if s.code in rows]
            near = rows[siblings[0]].line if siblings else place
            why = f"{sub_criterion.code} {sub_criterion.title}: raden saknas i kapitel 4 eller går inte att känna igen"
            result.unread.append(Unread(near.number, f"{sub_criterion.code} {sub_criterion.title}", why))
    for stray in tables.strays:
        if len(result.points) < len(catalogue.sub_criteria):
            why = "raden ser ut att ge poäng men går inte att knyta till ett delområde"
            result.unread.append(Unread(stray.line.number, stray.line.bare, why))


def _list(row: ScoreRow, why: str, result: ScorePoints) -> None:
    result.unread.append(Unread(row.line.number, row.line.bare, why))
