"""Where in the report's own words something stands."""

from __future__ import annotations

import unicodedata

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH
from kompass_desktop.model.report_text import sections


class Hit(Struct, frozen=True):
    """One place: the page of the outline, kind and id of the row, and where in its text the words begin."""

    page: str
    kind: str
    row: str
    start: int
    length: int


def hits_in(evaluation: Evaluation, words: str) -> list[Hit]:
    """Every place in texts and cards that holds the words, in the order of the report."""
    wanted = unicodedata.normalize("NFC", words).strip().lower()
    if not wanted:
        return []
    hits: list[Hit] = []
    for section in sections(evaluation.catalogue):
        own = evaluation.report_texts.get(section)
        if own is not None:
            hits += [
                Hit(_page_of(section), "report_text", section, at, len(wanted)) for at in _places(own.text, wanted)
            ]
        area = _last_of_area(evaluation, section)
        if area is not None:
            hits += _in_cards(evaluation, area, wanted)
    return hits


def _in_cards(evaluation: Evaluation, area: int, wanted: str) -> list[Hit]:
    cards = [*evaluation.findings_of(area, STRENGTH), *evaluation.findings_of(area, IMPROVEMENT)]
    return [Hit(f"3.{area}", "finding", c.id, at, len(wanted)) for c in cards for at in _places(c.text, wanted)]


def _places(text: str, wanted: str) -> list[int]:
    # Lower case may be longer than the letter itself (İ); such a text is searched as it stands.
    low = text.lower() if len(text.lower()) == len(text) else text
    found: list[int] = []
    at = low.find(wanted)
    while at >= 0:
        found.append(at)
        at = low.find(wanted, at + len(wanted))
    return found


def _page_of(section: str) -> str:
    parts = section.split(".")
    return section if len(parts) == 2 else f"3.{parts[1]}" if len(parts) == 3 else section


def _last_of_area(evaluation: Evaluation, section: str) -> int | None:
    parts = section.split(".")
    if len(parts) != 3:
        return None
    area = evaluation.catalogue.area(int(parts[1]))
    return area.number if int(parts[2]) == len(area.sub_criteria) else None
