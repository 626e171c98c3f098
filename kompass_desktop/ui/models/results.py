"""What Resultat shows, as one value: the points as they are, those that are tried, and what they are compared with.

Charts, tables and what a screen reader says are all made from it, so that they cannot disagree.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.charts import Form, Series
from kompass_desktop.model.comparison import delta
from kompass_desktop.model.totals import Totals
from kompass_desktop.ui.models.beside import Compared, Comparison
from kompass_desktop.ui.models.comparison_words import difference_words, number_words, signed_words

OWN, TRIED, MEAN, DIFFERENCE, OTHER, MOST = "own", "tried", "mean", "difference", "other", "most"


class Results(Struct, frozen=True):
    """The evaluation's name, areas and totals; `tried` while other points are tried; what it is compared with."""

    name: str
    areas: tuple[Area, ...]
    totals: Totals
    tried: Totals | None = None
    comparison: Comparison = Comparison()


class ProfileRow(Struct, frozen=True):
    """A row of figures: its words, one per area and their sum, how they are shown, and what a difference is to."""

    words: str
    points: tuple[float | None, ...]
    total: float | None
    kind: str = OWN
    to_mean: bool = True

    @property
    def own(self) -> bool:
        """Whether the row holds the evaluation's own points."""
        return self.kind == OWN

    def figure(self, place: int) -> float | None:
        """The points of the area at a place from 0, or the total after the last."""
        return self.total if place >= len(self.points) else self.points[place]

    def shown(self, place: int) -> str:
        """A figure as it stands in a table."""
        figure = self.figure(place)
        return signed_words(figure) if self.kind == DIFFERENCE else number_words(figure)

    def spoken(self, place: int) -> str:
        """A figure as it is said: a difference with its direction in words."""
        if self.kind == DIFFERENCE:
            return difference_words(self.figure(place), self.to_mean) or self.shown(place)
        return self.shown(place)


# ---- figures
def rows_of(results: Results, compared: bool) -> tuple[ProfileRow, ...]:
    """The figures under the charts: alone with the max, or beside what they are compared with."""
    translate, totals = QCoreApplication.translate, results.totals
    name = results.name if totals.complete else translate("results", "{name}, av bedömda").format(name=results.name)
    rows = [_row(name, totals, OWN)]
    if results.tried is not None:
        rows.append(_row(translate("results", "Tänk om"), results.tried, TRIED))
    if not compared:
        rows.append(
            ProfileRow(translate("results", "Max"), tuple(a.max_points for a in totals.areas), totals.max_points, MOST)
        )
        return tuple(rows)
    mean, other = results.comparison.mean, results.comparison.other
    if mean is not None:
        rows += [_beside(results, mean, MEAN), _difference(results, mean, to_mean=True)]
    if other is not None:
        rows.append(_beside(results, other, OTHER))
        rows += [] if mean is not None else [_difference(results, other, to_mean=False)]
    return tuple(rows)


def _row(words: str, totals: Totals, kind: str) -> ProfileRow:
    return ProfileRow(words, tuple(a.points for a in totals.areas), totals.total, kind)


def _beside(results: Results, one: Compared, kind: str) -> ProfileRow:
    return ProfileRow(one.name, tuple(one.areas.get(a.number) for a in results.areas), one.total, kind)


def _difference(results: Results, one: Compared, *, to_mean: bool) -> ProfileRow:
    """How much more the evaluation has, where all of what is compared is scored."""
    totals = results.totals
    areas = tuple(delta(a.points if a.complete else None, one.areas.get(a.number)) for a in totals.areas)
    total = delta(totals.total if totals.complete else None, one.total)
    return ProfileRow(QCoreApplication.translate("results", "Skillnad"), areas, total, DIFFERENCE, to_mean)


# ---- charts
def series_of(results: Results, compared: bool) -> tuple[Series, ...]:
    """The series of bars and radar, the evaluation's own first; of another edition nothing is drawn."""
    totals = results.totals
    found = [Series(results.name, shares(totals), "own", _notes(results))]
    if results.tried is not None:
        found.append(Series(QCoreApplication.translate("results", "Tänk om"), shares(results.tried), "tried"))
    if compared:
        mean, other = results.comparison.mean, results.comparison.other
        found += _series(results, mean, "mean") + _series(results, other, "earlier")
    return tuple(found)


def shares(totals: Totals) -> tuple[int | None, ...]:
    """Each area's points in whole percent of its max; None where nothing is scored."""
    return tuple(None if a.points is None else round(100 * a.points / a.max_points) for a in totals.areas)


def _series(results: Results, one: Compared | None, form: Form) -> list[Series]:
    if one is None or not one.areas:
        return []
    values = tuple(_share(one.areas.get(a.number), a.max_points) for a in results.areas)
    return [Series(one.name, values, form)]


def _share(points: float | None, most: int) -> float | None:
    return None if points is None else points if most == 100 else round(100 * points / most, 1)


def _notes(results: Results) -> tuple[str, ...]:
    """What stands small under an area's value: how much is scored, or what is tried instead."""
    translate, notes = QCoreApplication.translate, [""] * len(results.areas)
    for i, area in enumerate(results.totals.areas):
        if 0 < area.scored < area.of:
            notes[i] = translate("results", "{scored} av {of}").format(scored=area.scored, of=area.of)
        if results.tried is not None and results.tried.areas[i].points != area.points:
            notes[i] = f"→ {number_words(results.tried.areas[i].points)}"
    return tuple(notes) if any(notes) else ()


# ---- in words
def coverage_words(totals: Totals) -> str:
    """How much is scored, as long as something is not; "" when everything is."""
    if totals.complete:
        return ""
    words = QCoreApplication.translate("results", "{scored} av {of} delområden bedömda; summorna gäller dem")
    return words.format(scored=totals.scored, of=totals.of)


def figures(results: Results, compared: bool) -> str:
    """Every figure of the charts in words, area by area, then the total."""
    rows = rows_of(results, compared)
    said = [_area_words(results, rows, place) for place in range(len(results.areas))]
    return "; ".join([*said, _total_words(results, rows)])


def _area_words(results: Results, rows: tuple[ProfileRow, ...], place: int) -> str:
    translate, area, total = QCoreApplication.translate, results.areas[place], results.totals.areas[place]
    if total.points is None:
        own = translate("results", "inga poäng")
    else:
        own = translate("results", "{points} av {max}").format(points=total.points, max=total.max_points)
    if 0 < total.scored < total.of:
        own = translate("results", "{own}, {scored} av {of} bedömda").format(own=own, scored=total.scored, of=total.of)
    return f"{area.number} {area.title}: " + ", ".join([own, *_beside_words(rows, place)])


def _total_words(results: Results, rows: tuple[ProfileRow, ...]) -> str:
    translate, totals = QCoreApplication.translate, results.totals
    most = totals.max_points if totals.complete else totals.max_scored
    if totals.total is None:
        own = translate("results", "inga poäng")
    elif totals.complete:
        own = translate("results", "{points} av {max}").format(points=totals.total, max=most)
    else:
        own = translate("results", "{points} av {max} bedömda").format(points=totals.total, max=most)
    return translate("results", "Totalt") + ": " + ", ".join([own, *_beside_words(rows, len(results.areas))])


def _beside_words(rows: tuple[ProfileRow, ...], place: int) -> list[str]:
    said: list[str] = []
    for row in rows[1:]:
        if row.kind == MOST or row.figure(place) is None:
            continue
        said.append(row.spoken(place) if row.kind == DIFFERENCE else f"{row.words} {row.shown(place)}")
    return said


def changed_words(before: Results, now: Results) -> str:
    """What a screen reader says of changed points: "Område 1: 76, 13 över snittet"; "" when no area has others."""
    translate, said = QCoreApplication.translate, list[str]()
    old, new = _counted(before), _counted(now)
    for place, area in enumerate(new.areas):
        if area.points != old.areas[place].points:
            points = translate("results", "inga poäng") if area.points is None else str(area.points)
            said.append(translate("results", "Område {number}: {points}").format(number=area.number, points=points))
            mean = now.comparison.mean
            over = delta(area.points if area.complete else None, mean.areas.get(area.number) if mean else None)
            said[-1] += f", {_short(over)}" if over is not None else ""
    if said and now.tried is not None:
        said.append(tried_words(now))
    return ". ".join(said)


def _short(over: float) -> str:
    translate = QCoreApplication.translate
    if not over:
        return translate("results", "lika med snittet")
    words = translate("results", "{n} över snittet") if over > 0 else translate("results", "{n} under snittet")
    return words.format(n=number_words(abs(over)))


def tried_words(results: Results) -> str:
    """The total of what is tried: "551, +15 mot nu"; "" while nothing is."""
    tried, now = results.tried, results.totals.total
    if tried is None or tried.total is None:
        return ""
    translate = QCoreApplication.translate
    if now is None:
        return str(tried.total)
    difference = tried.total - now
    if not difference:
        return translate("results", "{total}, lika med nu").format(total=tried.total)
    return translate("results", "{total}, {difference} mot nu").format(
        total=tried.total, difference=signed_words(difference)
    )


def _counted(results: Results) -> Totals:
    return results.tried or results.totals
