"""Reads a published report into a new evaluation: points as consensus scores, findings, and what does not agree."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from kompass_desktop.intake.published_report import read_report
from kompass_desktop.intake.reading import ReportReading
from kompass_desktop.intake.report_source import read_text
from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import phrase
from kompass_desktop.services.opening import create_evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import DEFAULT_EDITION, load_catalogue
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import FileExists


class Imported(Struct, frozen=True):
    """A report that was read in: what was read, and the open evaluation that was made of it."""

    reading: ReportReading
    session: Session
    municipality: str
    year: int

    @property
    def evaluation(self) -> Evaluation:
        """The evaluation as it stands."""
        return self.session.evaluation


def import_report(
    report: Path, file: Path, *, municipality: str | None = None, year: int | None = None, author: str = ""
) -> Imported:
    """Read a report (.txt or .pdf) into a new evaluation file.

    Raises IntakeProblem when it is no report, Refused when municipality or year is neither found nor given, and
    KnownProblem when the file cannot be made; then there is no file.
    """
    if os.path.lexists(file):
        raise FileExists(phrase("{path} finns redan. Välj ett annat namn.", path=file))
    edition = DEFAULT_EDITION
    reading = read_report(read_text(report), load_catalogue(edition))
    name = reading.municipality if municipality is None else municipality
    when = reading.year if year is None else year
    if not name:
        raise Refused(phrase("Kommunens namn gick inte att läsa i rapporten. Ange det (--municipality)."))
    if not when:
        raise Refused(phrase("Året gick inte att läsa i rapporten. Ange det (--year)."))
    more = {"source": report.name}
    first = None if reading.first_evaluation is None else int(reading.first_evaluation)
    session = create_evaluation(
        file, municipality=name, year=when, edition=edition, author=author, more={**more, "first_evaluation": first},
        fill=lambda new: list(_contents(reading, new)),
    )  # fmt: skip
    return Imported(reading, session, name, when)


def _contents(reading: ReportReading, session: Session) -> Iterator[Change]:
    for code, points in reading.points.items():
        yield from setting("consensus_score", code, {"points": points})
    for position, finding in enumerate(reading.findings, start=1):
        values = {"kind": finding.kind, "area": finding.area, "text": finding.text, "position": position}
        yield from setting("finding", session.new_id(), {**values, "gold_star": finding.gold_star})
    for contradiction in reading.contradictions:
        values = {"kind": contradiction.kind, "area": contradiction.area, "message": contradiction.message}
        more = {"stated": contradiction.stated, "computed": contradiction.computed}
        yield from setting("report_remark", session.new_id(), {**values, **more})
    for place in reading.unread:
        message = f"Rad {place.line}: {place.why} – ”{place.text}”"
        yield from setting("report_remark", session.new_id(), {"kind": "unread", "message": message})
