"""The sheet Underlag: what each sub-criterion rests on, without anybody being recognised.

Interviews are counted by role group, sign and stage; what was said stays in the notes. Quotes, findings on the web and
written answers stand with their words and where they come from. No name that is known behind a seat gets through.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, cast

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, fill
from kompass_desktop.export.sheets.listing import Column, Value
from kompass_desktop.export.sheets.lists import ReadNote, names_of
from kompass_desktop.model.documents import Quote
from kompass_desktop.model.evaluation import Evaluation

FEWEST_IN_A_GROUP: Final = 3
"""In a smaller role group one guesses who said what."""
_SHORTEST_PART: Final = 3


def evidence_columns(words: Words) -> tuple[Column, ...]:
    """The columns of the sheet."""
    w = names_of(words, "evidence")
    return (
        Column(w["code"], 11, strong=True), Column(w["name"], 50, muted=True, wrap=True), Column(w["source"], 14),
        Column(w["role_group"], 19, wrap=True), Column(w["sign"], 15), Column(w["stage"], 11),
        Column(w["count"], 7, "right"), Column(w["text"], 62, wrap=True, indent=1),
        Column(w["from"], 32, muted=True, wrap=True),
    )  # fmt: skip


def evidence_rows(evaluation: Evaluation, words: Words, notes: Sequence[ReadNote]) -> Iterator[Sequence[Value]]:
    """The evidence by sub-criterion in the order of the catalogue; what has no place comes last."""
    yield from _Evidence(evaluation, words, notes).rows()


class _Evidence:
    def __init__(self, evaluation: Evaluation, words: Words, notes: Sequence[ReadNote]) -> None:
        self._evaluation = evaluation
        self._words = names_of(words, "evidence")
        books = cast("Words", words["workbook"])
        self._sources = cast("Mapping[str, str]", cast("Words", books["evidence"])["sources"])
        self._signs = cast("Mapping[str, str]", cast("Words", books["notes"])["signs"])
        self._stages = cast("Mapping[str, str]", cast("Words", books["notes"])["stages"])
        self._names = known_names(evaluation)
        self._groups = _RoleGroups(evaluation)
        self._counts: dict[str, Counter[tuple[str, str, str]]] = defaultdict(Counter)
        for one in notes:
            key = (self._groups.of(one), one.reading.sign or "", one.note.stage or "")
            for code in one.codes or ("",):
                self._counts[code][key] += 1
        self._texts: dict[str, list[Sequence[Value]]] = defaultdict(list)
        self._collect()

    def rows(self) -> Iterator[Sequence[Value]]:
        titles = {s.code: one_line(s.title) for s in self._evaluation.catalogue.sub_criteria}
        signs, stages = list(self._signs), list(self._stages)

        def order(key: tuple[str, str, str]) -> tuple[bool, str, int, int]:
            group, sign, stage = key
            return not group, group, _place(signs, sign), _place(stages, stage)

        for code in (*self._evaluation.catalogue.codes, ""):
            head = (code or self._words["unplaced"], titles.get(code, ""))
            counts = self._counts[code]
            for group, sign, stage in sorted(counts, key=order):
                yield (
                    *head, self._sources["note"], self._hidden(group), self._signs.get(sign, ""),
                    self._stages.get(stage, ""), counts[group, sign, stage], "", "",
                )  # fmt: skip
            for row in self._texts.get(code, ()):
                yield (*head, *row)

    # ---- what stands with its words
    def _collect(self) -> None:
        evaluation = self._evaluation
        for quote in sorted(evaluation.quotes.values(), key=self._quote_order):
            self._add(
                evaluation.sub_criteria_of(quote), "quote", quote.sign, quote.stage, quote.text, self._page(quote)
            )
        for found in sorted(evaluation.web_findings.values(), key=lambda w: (w.url, w.id)):
            codes = evaluation.sub_criteria_of(found)
            self._add(codes, "web_finding", None, found.stage, found.text, found.url)
        for answer in sorted(evaluation.answers.values(), key=lambda a: (a.position is None, a.position or 0, a.id)):
            codes = evaluation.sub_criteria_of(answer)
            self._add(codes, "answer", None, answer.stage, answer.text, answer.source)

    def _add(
        self, codes: Sequence[str], source: str, sign: str | None, stage: str | None, text: str, place: str
    ) -> None:  # fmt: skip
        row = (
            self._sources[source], "", self._signs.get(sign or "", ""), self._stages.get(stage or "", ""), None,
            self._hidden(text), self._hidden(one_line(place)),
        )  # fmt: skip
        for code in codes or ("",):
            self._texts[code].append(row)

    def _page(self, quote: Quote) -> str:
        document = self._evaluation.documents.get(quote.document)
        title = one_line(document.title) if document is not None else ""
        if quote.page is not None:
            return fill(self._words["page"], {"document": title, "page": str(quote.page)})
        if quote.paragraph is not None:
            return fill(self._words["paragraph"], {"document": title, "paragraph": str(quote.paragraph)})
        return title

    def _quote_order(self, quote: Quote) -> tuple[str, int, str]:
        document = self._evaluation.documents.get(quote.document)
        return document.title.casefold() if document is not None else "", quote.page or quote.paragraph or 0, quote.id

    def _hidden(self, text: str) -> str:
        return self._names.sub(self._words["name_hidden"], text) if self._names is not None else text


class _RoleGroups:
    """Whose words a note holds: a role group, or "" where it is so small that one could guess the person."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._interviews = evaluation.interviews
        self._seats: dict[tuple[str, str], str] = {}
        self._sizes: Counter[str] = Counter()
        for seat in evaluation.seats.values():
            interview = evaluation.interviews.get(seat.interview)
            group = one_line(seat.role_group) or (one_line(interview.role_group) if interview is not None else "")
            self._seats[seat.interview, seat.seat.upper()] = group
            self._sizes[group.casefold()] += 1

    def of(self, one: ReadNote) -> str:
        group = self._seats.get((one.note.interview, one.reading.seat or ""), "")
        if not group:
            interview = self._interviews.get(one.note.interview)
            group = one_line(interview.role_group) if interview is not None else ""
        return group if self._sizes[group.casefold()] >= FEWEST_IN_A_GROUP else ""


def known_names(evaluation: Evaluation) -> re.Pattern[str] | None:
    """Finds the names behind seats, whole or a part of one with a capital; None where no name is known."""
    found: set[str] = set()
    for seat_name in evaluation.seat_names.values():
        name = one_line(seat_name.name)
        parts = [p for p in re.split(r"[\s-]+", name) if len(p) >= _SHORTEST_PART and p[:1].isupper()]
        found.update(p for p in (name, *parts) if p)
    if not found:
        return None
    longest_first = sorted(found, key=lambda n: (-len(n), n))
    wholes = "|".join(re.escape(n) if " " not in n else f"(?i:{re.escape(n)})" for n in longest_first)
    return re.compile(rf"(?<!\w)(?:{wholes})s?(?!\w)")


def _place(values: Sequence[str], value: str) -> int:
    return values.index(value) if value in values else len(values)
