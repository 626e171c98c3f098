"""Says where a report disagrees with itself, from what was read of it; what was not read contradicts nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kompass_desktop.intake.area_boxes import AreaBox
from kompass_desktop.intake.reading import Contradiction
from kompass_desktop.intake.score_points import ScorePoints
from kompass_desktop.intake.titles import names_differ
from kompass_desktop.model.catalogue import Area, Catalogue


def contradictions(
    scores: ScorePoints, boxes: Mapping[int, AreaBox], total: int | None, catalogue: Catalogue
) -> tuple[Contradiction, ...]:
    """All contradictions, area by area, those of the whole report last."""
    found: list[Contradiction] = []
    for area in catalogue.areas:
        found.extend(_in_area(area, scores))
        if area.number in boxes:
            found.extend(_titles(area, scores, boxes[area.number]))
    found.extend(_of_total(scores, total, catalogue))
    return tuple(found)


def _in_area(area: Area, scores: ScorePoints) -> Iterator[Contradiction]:
    number, name = area.number, f"Område {area.number} {area.title}"
    computed = scores.printed_sum(area)
    heading, sum_row = scores.headings.get(number), scores.sum_rows.get(number)
    if computed is not None and heading is not None and heading != computed:
        message = f"{name}: kapitel 3 anger {heading} poäng, men delområdena i kapitel 4 blir {computed}."
        yield Contradiction("heading", number, heading, computed, message, None)
    if computed is not None and sum_row is not None and sum_row != computed:
        message = f"{name}: summaraden i kapitel 4 anger {sum_row} poäng, men delområdena blir {computed}."
        yield Contradiction("sum_row", number, sum_row, computed, message, None)
    for sub_criterion in area.sub_criteria:
        printed = scores.printed.get(sub_criterion.code)
        if printed is not None and printed > sub_criterion.max_points:
            message = (
                f"Delområde {sub_criterion.code} {sub_criterion.title}: rapporten anger {printed} poäng, "
                f"men högsta poängen är {sub_criterion.max_points}."
            )
            yield Contradiction("over_max", number, printed, sub_criterion.max_points, message, sub_criterion.code)


def _titles(area: Area, scores: ScorePoints, box: AreaBox) -> Iterator[Contradiction]:
    for sub_criterion in area.sub_criteria:
        in_box, in_table = box.names.get(sub_criterion.code), scores.titles.get(sub_criterion.code)
        if in_box and in_table and names_differ(in_box, in_table):
            message = f"Delområde {sub_criterion.code} heter ”{in_box}” i kapitel 3, men ”{in_table}” i kapitel 4."
            yield Contradiction("title", area.number, None, None, message, sub_criterion.code)


def _of_total(scores: ScorePoints, total: int | None, catalogue: Catalogue) -> Iterator[Contradiction]:
    if total is None:
        return
    numbers = [area.number for area in catalogue.areas]
    if all(number in scores.headings for number in numbers):
        headings = sum(scores.headings[number] for number in numbers)
        if headings != total:
            message = f"Totalen anges till {total} poäng, men områdenas poäng i kapitel 3 blir tillsammans {headings}."
            yield Contradiction("heading_sum", None, total, headings, message, None)
    sums = [scores.printed_sum(area) for area in catalogue.areas]
    known = [value for value in sums if value is not None]
    if len(known) == len(sums) and sum(known) != total:
        message = f"Totalen anges till {total} poäng, men alla delområden i kapitel 4 blir tillsammans {sum(known)}."
        yield Contradiction("total", None, total, sum(known), message, None)
