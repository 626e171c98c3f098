"""Findings on the web as changes: where one belongs follows from what is typed and from the line it was made at.

The text is kept as it was typed. The codes in it ("#14") become routing rows, so that they can be corrected later
without retyping; only codes that come or go in the text move a finding again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.documents import Answer, Quote, WebFinding
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.note_line import Reading, read_line
from kompass_desktop.model.notes import STAGES, routing_id
from kompass_desktop.model.web_address import parted


def reading_of(evaluation: Evaluation, finding: WebFinding) -> Reading:
    """What a finding's text means: codes and sign are read as in a note."""
    return read_line(finding.text, evaluation.catalogue)


def shown_text(evaluation: Evaluation, finding: WebFinding) -> str:
    """The words of a finding without codes and sign, which have a place of their own on the screen."""
    reading = reading_of(evaluation, finding)
    return f"{reading.seat}: {reading.body}" if reading.seat else reading.body  # nobody has a seat on the web


def derived_codes(evaluation: Evaluation, text: str, page: str) -> tuple[str, ...]:
    """Where a text belongs: to the codes that it names, or else to the sub-criterion of its line of the checklist."""
    codes = read_line(text, evaluation.catalogue).codes
    line = evaluation.web_pages.get(page)
    code = line.sub_criterion if line is not None else None
    return codes or ((code,) if code in evaluation.catalogue.by_code and code else ())


def finding_changes(evaluation: Evaluation, row: str, values: Mapping[str, Value]) -> list[Change]:
    """The changes that give a finding these values, with the routing that follows from its text and its line."""
    old = evaluation.web_findings.get(row)
    text = str(values["text"] or "") if "text" in values else old.text if old else ""
    page = str(values["web_page"] or "") if "web_page" in values else old.web_page if old else ""
    before = derived_codes(evaluation, old.text, old.web_page) if old is not None else ()
    after = derived_codes(evaluation, text, page)
    routing = evaluation.routing_by_item.get(row, {})
    changes = setting("web_finding", row, values)
    for code in evaluation.catalogue.codes:
        if (code in after) != (code in before) and routing.get(code, False) != (code in after):
            changes += setting("routing", routing_id(row, code), {"belongs": code in after})
    return changes


def new_finding(
    evaluation: Evaluation, row: str, now: int, page: str = "", *, pasted: str = "", picture: str | None = None
) -> list[Change]:
    """The changes that make a finding of what was pasted: an address is kept apart from the words."""
    url, text = parted(pasted.replace("\r\n", "\n").replace("\r", "\n"))
    given = {"url": url, "text": text.strip("\n"), "sha256": picture, "web_page": page}
    values: dict[str, Value] = {"seen_at": now, **{name: value for name, value in given.items() if value}}
    return finding_changes(evaluation, row, values)


def routing_changes(evaluation: Evaluation, item: WebFinding | Answer | Quote, wanted: Iterable[str]) -> list[Change]:
    """The changes that make an item of evidence belong to these sub-criteria and no others."""
    have, asked = set(evaluation.sub_criteria_of(item)), set(wanted)
    changes: list[Change] = []
    for code in evaluation.catalogue.codes:
        if (code in have) != (code in asked):
            changes += setting("routing", routing_id(item.id, code), {"belongs": code in asked})
    return changes


def stage_change(kind: str, row: str, number: int) -> Change:
    """The change that says how far something has come, 1–5; 0 for nothing said."""
    return Change(kind, row, "stage", STAGES[number - 1] if number else None)
