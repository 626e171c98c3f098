"""What the rules of the consistency check stand on: an evaluation, and what several of them ask of it, counted once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from immutables import Map
from msgspec import Struct, field

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.documents import Answer, Quote, WebFinding
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.notes import STAGES, Note
from kompass_desktop.model.report_text import section_of, sections
from kompass_desktop.model.totals import Totals, consensus_totals

COUNTS: Final = frozenset(STAGES[STAGES.index("done") :])
"""The stages that count: what is done, followed up or has effect."""
SOURCES: Final = frozenset(("note", "quote", "web_finding"))
"""The kinds of evidence that are one of the three sources: interviews, documents, web."""
WORD: Final = re.compile(r"\w[\w-]*")
"""A word, with its hyphens."""
_PLAIN_CODE = re.compile(r"\s*#([0-9])([0-9])(?![0-9])")


class Spot(Struct, frozen=True):
    """A place where a rule is broken, and the facts of it; see `remark.Remark`, which also says which rule."""

    kind: str
    row: str
    start: int = -1
    length: int = 0
    facts: Mapping[str, str | int] = Map()


class Written(Struct, frozen=True, dict=True):
    """A text that the municipality will read: of a section, a strength, an improvement or a recommendation.

    `area` and `code` are what it is about by its place, where the place says so.
    """

    kind: str
    row: str
    text: str
    area: int | None = None
    code: str | None = None

    @cached_property
    def folded(self) -> str:
        """The text without case, for looking whether a word can be in it at all."""
        return self.text.casefold()

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words without case."""
        pieces = set(self.folded.split())  # most words come again and again
        return frozenset(word for piece in pieces for word in WORD.findall(piece))

    @property
    def section(self) -> str:
        """The section that it is the text of; "" for cards."""
        return self.row if self.kind == "report_text" else ""


class Evidence(Struct):
    """What speaks for one sub-criterion: which sources, and for how many items a stage is (or is not) stated.

    `counting` is how many of the items are done or more. The municipality's written answers are no source: they are
    what it says of itself, to be confirmed by one. Their stages count.
    """

    sources: set[str] = field(default_factory=set[str])
    answers: int = 0
    stated: int = 0
    unstated: int = 0
    counting: int = 0

    def add(self, kind: str, stage: str | None) -> None:
        """Count one item."""
        if kind in SOURCES:
            self.sources.add(kind)
        else:
            self.answers += 1
        self.stated += stage is not None
        self.unstated += stage is None
        self.counting += stage in COUNTS


class Ground(Struct, frozen=True, dict=True):
    """An evaluation as the rules see it."""

    evaluation: Evaluation

    @property
    def catalogue(self) -> Catalogue:
        """The edition's criteria."""
        return self.evaluation.catalogue

    @cached_property
    def totals(self) -> Totals:
        """The points that the report states."""
        return consensus_totals(self.evaluation)

    @cached_property
    def scored(self) -> tuple[str, ...]:
        """The codes that have agreed points."""
        return tuple(code for code, points in self.totals.points.items() if points is not None)

    @cached_property
    def written(self) -> tuple[Written, ...]:
        """Every text that the municipality will read, blank ones left out."""
        return tuple(w for w in _written(self.evaluation) if w.text.strip())

    @cached_property
    def evidence(self) -> Mapping[str, Evidence]:
        """What speaks for each sub-criterion; codes that nothing speaks for are left out."""
        found: dict[str, Evidence] = {}
        for kind, item in _items(self.evaluation):
            for code in codes_of(self.evaluation, item):
                evidence = found.get(code)
                if evidence is None:
                    evidence = found[code] = Evidence()
                evidence.add(kind, item.stage)
        return found

    def sources(self, code: str) -> set[str]:
        """Which of the three sources speak for a sub-criterion."""
        evidence = self.evidence.get(code)
        return evidence.sources if evidence is not None else set()

    @cached_property
    def gathered(self) -> bool:
        """Whether any source speaks at all: a published report that was read has none, and need not be told of it."""
        return any(evidence.sources for evidence in self.evidence.values())


def codes_of(evaluation: Evaluation, item: Note | Quote | WebFinding | Answer) -> tuple[str, ...]:
    """The same as `Evaluation.sub_criteria_of`, for going through thousands of items at once.

    Most lines have one code, first in the line: such a line is understood without reading all of it. And corrections by
    hand are looked up by item.
    """
    own = _codes_of_line(evaluation, item) if isinstance(item, Note) else ()
    routed = evaluation.routing_by_item.get(item.id)
    if routed is None:
        return own
    return tuple(code for code in evaluation.catalogue.codes if routed.get(code, code in own))


def _codes_of_line(evaluation: Evaluation, note: Note) -> tuple[str, ...]:
    """The codes of a note by its line, or else by the sub-criterion that was current; in the catalogue's order."""
    catalogue, text = evaluation.catalogue, note.text
    if "#" in text:
        plain = _PLAIN_CODE.match(text)
        if plain is not None and text.find("#", plain.end()) < 0:
            code = f"{plain[1]}.{plain[2]}"
            if code in catalogue.by_code:
                return (code,)
        read = evaluation.reading(note).codes
        if read:
            return tuple(code for code in catalogue.codes if code in read)
    return (note.inherited,) if note.inherited is not None and note.inherited in catalogue.by_code else ()


def _items(evaluation: Evaluation) -> Iterator[tuple[str, Note | Quote | WebFinding | Answer]]:
    for note in evaluation.notes.values():
        yield "note", note
    for quote in evaluation.quotes.values():
        yield "quote", quote
    for finding in evaluation.web_findings.values():
        yield "web_finding", finding
    for answer in evaluation.answers.values():
        yield "answer", answer


def _written(evaluation: Evaluation) -> Iterator[Written]:
    catalogue = evaluation.catalogue
    places: dict[str, tuple[int | None, str | None]] = dict.fromkeys(sections(catalogue), (None, None))
    for area in catalogue.areas:
        places[f"3.{area.number}.0"] = (area.number, None)
        places |= {section_of(s.code): (area.number, s.code) for s in area.sub_criteria}
    for section, (number, code) in places.items():
        text = evaluation.report_texts.get(section)
        if text is not None:
            yield Written("report_text", section, text.text, number, code)
    for finding in evaluation.findings.values():
        yield Written("finding", finding.id, finding.text, finding.area, finding.sub_criterion)
    for recommendation in evaluation.recommendations.values():
        yield Written("recommendation", recommendation.id, recommendation.text)
