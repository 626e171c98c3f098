"""What speaks for the points of each sub-criterion: notes, quotes and web findings, sorted by the codes they belong to.

Kept up to date item by item, so that one more note among thousands costs no more than itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct, field

from kompass_desktop.model.documents import Answer, Quote, WebFinding
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.notes import STAGES, Note
from kompass_desktop.model.overview import NoteTally
from kompass_desktop.services.announcements import Announcement

Item = Note | Quote | WebFinding | Answer
Source = Literal["I", "D", "W"]
"""Interview, document, web."""
SOURCES: tuple[Source, ...] = ("I", "D", "W")
EVIDENCE_KINDS: Mapping[str, Source] = {"note": "I", "quote": "D", "web_finding": "W"}
ITEM_KINDS = (*EVIDENCE_KINDS, "answer")
"""The kinds of items, also the municipality's own answers, which are none of the three sources."""
CONCERNED = frozenset((*ITEM_KINDS, "routing", "interview", "document", "follow_up"))
"""The kinds whose changes alter what is shown of evidence."""


class Evidence(Struct, frozen=True):
    """How much speaks for one sub-criterion: items per source, and items per stage."""

    counts: tuple[int, int, int] = (0, 0, 0)
    stages: tuple[int, ...] = (0,) * len(STAGES)
    answers: int = 0
    contradictions: int = 0
    """How many items others have denied."""

    def has(self, source: Source) -> bool:
        """Whether there is something from this source."""
        return self.counts[SOURCES.index(source)] > 0

    @property
    def total(self) -> int:
        """How many items there are."""
        return sum(self.counts) + self.answers

    @property
    def one_source(self) -> bool:
        """Whether everything comes from one and the same source."""
        return sum(1 for count in (*self.counts, self.answers) if count) == 1


class Spread(Struct, frozen=True):
    """Who speaks for one sub-criterion: notes by role group, and the role groups whose words others have denied."""

    groups: Mapping[str, int]
    denied: frozenset[str]


class _Kept(Struct):
    """What the index remembers of one item."""

    item: Item
    codes: tuple[str, ...]


class EvidenceIndex(Struct, dict=True):
    """Evidence by code. `read` it once, then tell it every announcement."""

    _kept: dict[tuple[str, str], _Kept] = field(default_factory=dict)
    _by_code: dict[str, dict[tuple[str, str], Item]] = field(default_factory=dict)
    _counted: dict[str, Evidence] = field(default_factory=dict)
    _spread: dict[str, Spread] = field(default_factory=dict)
    tally: NoteTally = field(default_factory=NoteTally)
    _heard: tuple[Announcement, frozenset[str]] | None = None

    def read(self, evaluation: Evaluation) -> None:
        """Read everything anew."""
        self._kept.clear()
        self._by_code.clear()
        self._counted.clear()
        self._spread.clear()
        self.tally = NoteTally()
        for kind in ITEM_KINDS:
            for row, noun in evaluation.rows(kind).items():
                self._put(evaluation, kind, row, noun)  # type: ignore[arg-type]

    def hear(self, evaluation: Evaluation, announcement: Announcement) -> frozenset[str]:
        """Take in a change; returns the codes whose evidence is other than before. May be told the same twice."""
        if self._heard is not None and self._heard[0] is announcement:
            return self._heard[1]
        touched: set[str] = set()
        for kind, row in announcement.rows:
            if kind in ITEM_KINDS:
                touched |= self._again(evaluation, kind, row)
            elif kind == "routing":
                touched |= self._routed(evaluation, row.rpartition("/")[0])
        for code in touched:
            self._counted.pop(code, None)
            self._spread.pop(code, None)
        if "interview" in announcement.kinds:
            self._spread.clear()  # a role group may be called something else
        self._heard = (announcement, frozenset(touched))
        return self._heard[1]

    def of(self, code: str) -> Evidence:
        """How much speaks for a sub-criterion."""
        if code not in self._counted:
            self._counted[code] = _count(self._by_code.get(code, {}))
        return self._counted[code]

    def spread(self, evaluation: Evaluation, code: str) -> Spread:
        """Which role groups have spoken of a sub-criterion, and where they were denied."""
        found = self._spread.get(code)
        if found is None:
            groups, denied = dict[str, int](), set[str]()
            for item in self._by_code.get(code, {}).values():
                if isinstance(item, Note):
                    interview = evaluation.interviews.get(item.interview)
                    group = interview.role_group if interview is not None else ""
                    groups[group] = groups.get(group, 0) + 1
                    if item.contradicts:
                        denied.add(group)
            found = self._spread[code] = Spread(groups, frozenset(denied))
        return found

    def source_count(self, code: str) -> int:
        """From how many of interviews, documents, web and the municipality's answers there is something."""
        evidence = self.of(code)
        return sum(1 for count in (*evidence.counts, evidence.answers) if count)

    def items(self, code: str) -> list[Item]:
        """The items of a sub-criterion: interviews by the clock, then documents by page, then the web."""
        return sorted(self._by_code.get(code, {}).values(), key=_order)

    def codes_with(self, codes: Iterable[str]) -> tuple[int, int, int]:
        """For how many of these sub-criteria there is something from interviews, documents and the web."""
        found = [self.of(code) for code in codes]
        interviews, documents, web = (sum(1 for e in found if e.has(s)) for s in SOURCES)
        return interviews, documents, web

    @property
    def any_stage(self) -> bool:
        """Whether anybody has said how far something has come."""
        return any(kept.item.stage for kept in self._kept.values())

    def _again(self, evaluation: Evaluation, kind: str, row: str) -> set[str]:
        touched = self._drop(kind, row)
        noun = evaluation.rows(kind).get(row)
        return touched | (self._put(evaluation, kind, row, noun) if noun is not None else set())  # type: ignore[arg-type]

    def _routed(self, evaluation: Evaluation, item: str) -> set[str]:
        touched: set[str] = set()
        for kind in ITEM_KINDS:
            if item in evaluation.rows(kind):
                touched |= self._again(evaluation, kind, item)
        return touched

    def _put(self, evaluation: Evaluation, kind: str, row: str, item: Item) -> set[str]:
        codes = evaluation.sub_criteria_of(item)
        self._kept[kind, row] = _Kept(item, codes)
        if isinstance(item, Note):
            self.tally.add(evaluation, item, codes)
        for code in codes:
            self._by_code.setdefault(code, {})[kind, row] = item
        return set(codes)

    def _drop(self, kind: str, row: str) -> set[str]:
        kept = self._kept.pop((kind, row), None)
        if kept is None:
            return set()
        if isinstance(kept.item, Note):
            self.tally.drop(kept.item)
        for code in kept.codes:
            self._by_code[code].pop((kind, row), None)
        return set(kept.codes)


def _count(items: Mapping[tuple[str, str], Item]) -> Evidence:
    sources = [EVIDENCE_KINDS[kind] for kind, _ in items if kind in EVIDENCE_KINDS]
    interviews, documents, web = (sources.count(s) for s in SOURCES)
    stages = tuple(sum(1 for item in items.values() if item.stage == stage) for stage in STAGES)
    denied = sum(1 for item in items.values() if isinstance(item, Note) and item.contradicts)
    return Evidence((interviews, documents, web), stages, len(items) - len(sources), denied)


def _order(item: Item) -> tuple[int, int, str]:
    if isinstance(item, Note):
        return 0, item.written_at or 0, item.id
    if isinstance(item, Quote):
        return 1, item.page or item.paragraph or 0, item.id
    if isinstance(item, WebFinding):
        return 2, item.seen_at or 0, item.id
    return 3, item.position or 0, item.id
