"""Reads a published report of Kommunkompassen: who, when, which points, which findings, and what does not add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kompass_desktop.intake.area_boxes import AreaBox, area_boxes
from kompass_desktop.intake.chapters import Body, body_of
from kompass_desktop.intake.contradictions import contradictions
from kompass_desktop.intake.figures import read_pair
from kompass_desktop.intake.findings import findings_of
from kompass_desktop.intake.identity import identity_of
from kompass_desktop.intake.lines import Line, ReportText
from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.intake.reading import ReportReading, Unread
from kompass_desktop.intake.score_assembly import tables_of
from kompass_desktop.intake.score_points import settled_points
from kompass_desktop.intake.score_rows import Entry, entry_of
from kompass_desktop.intake.score_tables import ScoreRow, ScoreTables, figure_of
from kompass_desktop.intake.stated_total import stated_total
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.language import phrase

# A line of a table is short; what is longer than this is running text, or no text at all.
_LONGEST_ROW = 300
_MOST_SHOWN = 600
# A report has its chapter 4 once, in the contents, perhaps in running heads; a hostile text has it thousands of times.
_MOST_PLACES = 8


def read_report(text: ReportText, catalogue: Catalogue) -> ReportReading:
    """Everything that a report of this catalogue's edition says, with every contradiction and every doubt.

    Pure. Raises IntakeProblem, with one Swedish sentence, where chapter 4 has no points that can be read.
    """
    body = body_of(text)
    begin, tables = _score_tables(body, catalogue)
    if not any(_has_points(row, catalogue) for row in tables.rows.values()):
        raise IntakeProblem(
            phrase(
                "Här finns inga poäng att läsa: välj en rapport från Kommunkompassen som har kapitel 4 med "
                "poängtabellerna."
            )
        )
    boxes = area_boxes(body, catalogue, begin)
    scores = settled_points(tables, {n: box.figure for n, box in boxes.items() if box.figure is not None}, catalogue)
    detail = _detail(body, boxes, begin)
    identity = identity_of(body.lines, text.lines, detail)
    total, other_totals = stated_total(
        body.lines,
        detail,
        (identity.municipality, identity.year),
        catalogue.max_points,
        _table_totals(tables, catalogue),
    )
    findings, loose = findings_of(body, boxes, begin, catalogue)
    missing = _missing_headings(boxes, body, catalogue)
    unread = [*identity.unread, *other_totals, *missing, *scores.unread, *loose]
    return ReportReading(
        municipality=identity.municipality,
        year=identity.year,
        points={code: scores.points[code] for code in catalogue.codes if code in scores.points},
        headings=dict(scores.headings),
        sum_rows=dict(scores.sum_rows),
        stated_total=total,
        findings=findings,
        first_evaluation=identity.first_evaluation,
        contradictions=contradictions(scores, boxes, total, catalogue),
        unread=tuple(sorted((_shown(one) for one in unread), key=lambda one: one.line)),
    )


def _score_tables(body: Body, catalogue: Catalogue) -> tuple[int, ScoreTables]:
    """Chapter 4's beginning and its tables; of several places the one where most rows have figures and a max."""
    best: tuple[int, int, ScoreTables] = (0, len(body.lines), ScoreTables())
    known: dict[int, Entry | None] = {}
    for begin in (*body.overviews[-_MOST_PLACES:], None):
        if begin is None:
            # The first row is only for where the heading is lost.
            begin = _first_row(body, catalogue) if best[0] * 2 < len(catalogue.sub_criteria) else None
        if begin is None:
            continue
        end = body.detail if body.detail is not None and body.detail > begin else len(body.lines)
        tables = tables_of(_entries(body, begin + 1, end, catalogue, known), catalogue)
        rows = sum(_has_points(row, catalogue) for row in tables.rows.values())
        # A later heading with as many rows is the chapter; an earlier one is the table of contents.
        if rows > best[0] or (rows == best[0] and begin in body.overviews and begin > best[1]):
            best = (rows, begin, tables)
    return best[1], best[2]


def _has_points(row: ScoreRow, catalogue: Catalogue) -> bool:
    if row.figure is not None:
        return row.figure.value is not None
    most = catalogue.sub_criterion(row.code).max_points
    return row.cells is not None and bool(figure_of(row.cells, most, False).possible)


def _first_row(body: Body, catalogue: Catalogue) -> int | None:
    """The line before the first that has a code, a name and two figures: where chapter 4's heading is lost."""
    for index in range(body.detail or 0, len(body.lines)):
        text = body.lines[index].bare
        if 5 <= len(text) <= _LONGEST_ROW and text[-1:].isalnum() and any(sign.isdigit() for sign in text[:6]):
            entry = entry_of(body.lines[index], catalogue)
            if entry is not None and entry.kind == "row" and entry.sure and len(entry.cells) >= 2:
                return max(body.detail or 0, index - 6)
    return None


def _entries(body: Body, begin: int, end: int, catalogue: Catalogue, known: dict[int, Entry | None]) -> Iterator[Entry]:
    """What the lines from `begin` to `end` are; `known` remembers what has been looked at already."""
    for index in range(begin, end):
        if index not in known:
            line = body.lines[index]
            found = entry_of(line, catalogue) if len(line.text) <= _LONGEST_ROW else None
            if found is not None and found.kind == "figures":
                alone = not any(_has_text(body.lines, near) for near in (index - 1, index + 1))
                found = replace(found, alone=alone)
            known[index] = found
        entry = known[index]
        if entry is not None:
            yield entry


def _has_text(lines: Sequence[Line], index: int) -> bool:
    return 0 <= index < len(lines) and any(sign.isalnum() for sign in lines[index].text)


def _detail(body: Body, boxes: dict[int, AreaBox], begin: int) -> int:
    """Where chapter 3 begins, and with it chapter 2 ends."""
    first_box = min((box.start for box in boxes.values()), default=begin)
    return min(first_box, body.detail) if body.detail is not None and body.detail > 0 else first_box


def _table_totals(tables: ScoreTables, catalogue: Catalogue) -> list[tuple[Line, int]]:
    figures = [(entry.line, read_pair(entry.cells, catalogue.max_points)) for entry in tables.totals]
    return [(line, figure.value) for line, figure in figures if figure.value is not None]


def _missing_headings(boxes: dict[int, AreaBox], body: Body, catalogue: Catalogue) -> list[Unread]:
    """Areas whose points in chapter 3 were not found, where chapter 3 was found at all."""
    missing: list[Unread] = []
    for area in catalogue.areas:
        box = boxes.get(area.number)
        if boxes and (box is None or box.figure is None):
            line = body.lines[box.start] if box else body.lines[min(b.start for b in boxes.values())]
            why = f"poängen för område {area.number} {area.title} hittades inte i kapitel 3"
            missing.append(Unread(line.number, line.bare if box else f"Område {area.number} {area.title}", why))
    return missing


def _shown(unread: Unread) -> Unread:
    """A doubt whose text is not endless."""
    text = unread.text if len(unread.text) <= _MOST_SHOWN else unread.text[: _MOST_SHOWN - 1] + "…"
    return Unread(unread.line, text, unread.why)
