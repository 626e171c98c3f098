"""What a file from a colleague brings, told in numbers and people's names; its words hold nothing that was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation, FieldKey, RowKey
from kompass_desktop.model.findings import Finding
from kompass_desktop.services import dumping
from kompass_desktop.services.disputes import Dispute, joined_texts, open_disputes
from kompass_desktop.services.impossible import impossible_words
from kompass_desktop.services.kind_names import short_kind
from kompass_desktop.services.sealing import broken_words
from kompass_desktop.storage.log_reader import LogReader
from kompass_desktop.storage.union import TakenIn

_COUNTED: Final[Mapping[str, tuple[str, str]]] = {
    "evaluation": ("uppgift om utvärderingen", "uppgifter om utvärderingen"),
    "evaluator": ("utvärderare", "utvärderare"), "interview": ("intervju", "intervjuer"), "seat": ("plats", "platser"),
    "note": ("anteckning", "anteckningar"), "routing": ("koppling", "kopplingar"), "document": ("dokument", "dokument"),
    "quote": ("citat", "citat"), "web": ("iakttagelse", "iakttagelser"), "score": ("egen poäng", "egna poäng"),
    "seal": ("försegling", "förseglingar"), "consensus": ("gemensam poäng", "gemensamma poäng"),
    "strength": ("styrka", "styrkor"), "improvement": ("förbättringsmöjlighet", "förbättringsmöjligheter"),
    "text": ("rapporttext", "rapporttexter"), "action": ("åtgärd", "åtgärder"),
    "planned_topic": ("planerad fråga", "planerade frågor"), "guiding_question": ("stödfråga", "stödfrågor"),
    "web_page": ("webbsida", "webbsidor"), "answer": ("skriftligt svar", "skriftliga svar"),
    "recommendation": ("rekommendation", "rekommendationer"), "fact_check_comment": ("synpunkt", "synpunkter"),
    "consensus_lock": ("låsning", "låsningar"), "earlier_score": ("tidigare poäng", "tidigare poäng"),
}  # fmt: skip
_OTHER: Final = ("annan uppgift", "andra uppgifter")


class News(Struct, frozen=True):
    """What comes in with a file, or came.

    `counts` are the rows by the command line's word for their kind, `by_author` the same for each evaluator ("" where
    nobody said who wrote). `known` log entries were here already, `forgotten` ones lose their text because somebody
    erased it. `disputes` arise by it, `standing` are all that wait for a decision then; `joined` texts should be read
    through. `seals` are sentences about seals that were set or opened, `doubts` about what does not hold any more.
    `told` are the standing disputes as `dump` tells them.
    """

    file: str
    counts: Mapping[str, int]
    by_author: Sequence[tuple[str, Mapping[str, int]]]
    removed: int
    known: int
    forgotten: int
    disputes: Sequence[Dispute]
    standing: Sequence[Dispute]
    joined: Sequence[FieldKey]
    seals: Sequence[str]
    doubts: Sequence[str]
    new: bool
    told: Sequence[Mapping[str, Any]]

    def words(self, evaluation: Evaluation) -> list[str]:
        """The news as sentences; the names of things are looked up in the evaluation as it is with them."""
        if not self.new:
            return [f"Allt i {self.file} är redan känt; ingenting nytt.", *self._open(evaluation)]
        found = [f"Från {author or 'okänd'}: {listed(counts)}" for author, counts in self.by_author]
        if self.removed:
            found.append(f"Borttaget: {self.removed}")
        if self.forgotten:
            found.append(f"Text som någon har raderat för gott försvinner också här: {self.forgotten}")
        if self.joined:
            found.append(f"Texter som har fogats ihop, läs igenom: {places(evaluation, self.joined)}")
        return [
            *found,
            *self.seals,
            *self.doubts,
            *self._open(evaluation),
            f"Redan känt: {self.known} poster i loggen.",
        ]

    def _open(self, evaluation: Evaluation) -> Iterator[str]:
        if self.disputes:
            yield f"Att avgöra: {places(evaluation, [d.key for d in self.disputes])}"
        older = [d.key for d in self.standing if d not in self.disputes]
        if older:
            yield f"Att avgöra sedan tidigare: {places(evaluation, older)}"


def news_of(
    name: str, taken: TakenIn, file: LogReader, before: Evaluation, after: Evaluation, *, older: Sequence[Dispute] = ()
) -> News:  # fmt: skip
    """What a take-in brought: `file` and `after` are with it, `before` and the `older` disputes without."""
    rows = file.authors_of(taken.step) if taken.step else []
    by_author: dict[str, set[RowKey]] = {}
    for author, kind, row in rows:
        by_author.setdefault(author, set()).add((kind, row))
    touched = {key for keys in by_author.values() for key in keys}
    standing = open_disputes(after, file)
    known = {*joined_texts(before)}
    doubts = {*broken_words(before), *impossible_words(before)}
    return News(
        file=name,
        counts=_counts(touched, before, after),
        by_author=[(author, _counts(keys, before, after)) for author, keys in sorted(by_author.items())],
        removed=sum(1 for key in touched if _was(before, key) and not _was(after, key)),
        known=taken.known,
        forgotten=taken.forgotten,
        disputes=[d for d in standing if d not in older],
        standing=standing,
        joined=[key for key in joined_texts(after) if key not in known],
        seals=list(_seals(before, after)),
        doubts=[words for words in [*broken_words(after), *impossible_words(after)] if words not in doubts],
        new=taken.news,
        told=dumping.disputes(after, file.versions),
    )


def _was(evaluation: Evaluation, key: RowKey) -> bool:
    try:
        return evaluation.row(*key) is not None
    except KeyError:  # a kind of a newer program
        return False


def _counts(keys: Iterable[RowKey], before: Evaluation, after: Evaluation) -> dict[str, int]:
    found: dict[str, set[str]] = {}
    for kind, row in keys:
        noun = after.findings.get(row) or before.findings.get(row) if kind == "finding" else None
        found.setdefault(short_kind(kind, noun.kind if isinstance(noun, Finding) else ""), set()).add(row)
    return {word: len(found[word]) for word in sorted(found)}


def _seals(before: Evaluation, after: Evaluation) -> Iterator[str]:
    for row in sorted({*before.seals, *after.seals}):
        was, now = before.is_sealed(row), after.is_sealed(row)
        if now and not was:
            yield f"{row} har förseglat sin bedömning."
        elif was and not now:
            yield f"{row} har öppnat sin förseglade bedömning."
    if before.is_locked != after.is_locked:
        yield f"Den gemensamma bedömningen är {'låst' if after.is_locked else 'upplåst'}."


# ---- in words
def listed(counts: Mapping[str, int]) -> str:
    """Counted rows by kind as one list of words."""
    words = [f"{n} {_COUNTED.get(kind, _OTHER)[n != 1]}" for kind, n in counts.items() if kind in _COUNTED]
    others = sum(n for kind, n in counts.items() if kind not in _COUNTED)
    return ", ".join([*words, *([f"{others} {_OTHER[others != 1]}"] if others else [])])


def places(evaluation: Evaluation, keys: Sequence[FieldKey]) -> str:
    """Where something waits, each place once."""
    return "; ".join(dict.fromkeys(place_of(evaluation, kind, row) for kind, row, _ in keys)) + "."


def place_of(evaluation: Evaluation, kind: str, row: str) -> str:
    """A row by its kind and by what it is called, without what somebody wrote in it."""
    noun = evaluation.row(kind, row)
    word = _COUNTED.get(short_kind(kind, noun.kind if isinstance(noun, Finding) else ""), _OTHER)[0]
    interview = evaluation.interviews.get(str(getattr(noun, "interview", "")))
    if interview is not None:
        return f"{word} i {interview.title or 'en intervju'}"
    if kind == "evaluation":
        return word
    named = kind in ("consensus_score", "individual_score", "report_text", "evaluator", "seal", "earlier_score")
    called = row if named else str(getattr(noun, "title", "") or getattr(noun, "area", "") or "")
    return f"{word} {called}".rstrip()
