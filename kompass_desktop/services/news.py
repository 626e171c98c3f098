"""What a file from a colleague brings, told in numbers and people's names; its words hold nothing that was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from msgspec import Struct

from kompass_desktop.model.evaluation import Evaluation, FieldKey, RowKey
from kompass_desktop.model.findings import Finding
from kompass_desktop.model.language import later, phrase
from kompass_desktop.services import dumping
from kompass_desktop.services.disputes import Dispute, joined_texts, open_disputes
from kompass_desktop.services.impossible import impossible_words
from kompass_desktop.services.kind_names import short_kind
from kompass_desktop.services.sealing import broken_words
from kompass_desktop.storage.log_reader import LogReader
from kompass_desktop.storage.union import TakenIn

_COUNTED: Final[Mapping[str, tuple[str, str]]] = {
    "evaluation": (later("uppgift om utvärderingen"), later("{n} uppgifter om utvärderingen")),
    "evaluator": (later("utvärderare"), later("{n} utvärderare")),
    "interview": (later("intervju"), later("{n} intervjuer")),
    "seat": (later("plats"), later("{n} platser")),
    "note": (later("anteckning"), later("{n} anteckningar")),
    "routing": (later("koppling"), later("{n} kopplingar")),
    "document": (later("dokument"), later("{n} dokument")),
    "quote": (later("citat"), later("{n} citat")),
    "web": (later("iakttagelse"), later("{n} iakttagelser")),
    "score": (later("egen poäng"), later("{n} egna poäng")),
    "seal": (later("försegling"), later("{n} förseglingar")),
    "consensus": (later("gemensam poäng"), later("{n} gemensamma poäng")),
    "strength": (later("styrka"), later("{n} styrkor")),
    "improvement": (later("förbättringsmöjlighet"), later("{n} förbättringsmöjligheter")),
    "text": (later("rapporttext"), later("{n} rapporttexter")),
    "action": (later("åtgärd"), later("{n} åtgärder")),
    "planned_topic": (later("planerad fråga"), later("{n} planerade frågor")),
    "guiding_question": (later("stödfråga"), later("{n} stödfrågor")),
    "web_page": (later("webbsida"), later("{n} webbsidor")),
    "answer": (later("skriftligt svar"), later("{n} skriftliga svar")),
    "recommendation": (later("rekommendation"), later("{n} rekommendationer")),
    "fact_check_comment": (later("synpunkt"), later("{n} synpunkter")),
    "consensus_lock": (later("låsning"), later("{n} låsningar")),
    "earlier_score": (later("tidigare poäng"), later("{n} tidigare poäng")),
}
"""What one of a kind is called, and several of them with their number."""
_OTHER: Final = (later("annan uppgift"), later("{n} andra uppgifter"))


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
            return [phrase("Allt i {name} är redan känt; ingenting nytt.", name=self.file), *self._open(evaluation)]
        found = [
            phrase("Från {name}: {rows}", name=author or phrase("okänd"), rows=listed(counts))
            for author, counts in self.by_author
        ]
        if self.removed:
            found.append(phrase("Borttaget: {n}", n=self.removed))
        if self.forgotten:
            found.append(phrase("Text som någon har raderat för gott försvinner också här: {n}", n=self.forgotten))
        if self.joined:
            found.append(
                phrase("Texter som har fogats ihop, läs igenom: {places}", places=places(evaluation, self.joined))
            )
        return [
            *found,
            *self.seals,
            *self.doubts,
            *self._open(evaluation),
            phrase("Redan känt: {n} poster i loggen.", n=self.known),
        ]

    def _open(self, evaluation: Evaluation) -> Iterator[str]:
        if self.disputes:
            yield phrase("Att avgöra: {places}", places=places(evaluation, [d.key for d in self.disputes]))
        older = [d.key for d in self.standing if d not in self.disputes]
        if older:
            yield phrase("Att avgöra sedan tidigare: {places}", places=places(evaluation, older))


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
            yield phrase("{name} har förseglat sin bedömning.", name=row)
        elif was and not now:
            yield phrase("{name} har öppnat sin förseglade bedömning.", name=row)
    if before.is_locked != after.is_locked:
        locked = after.is_locked
        yield (
            phrase("Den gemensamma bedömningen är låst.")
            if locked
            else phrase("Den gemensamma bedömningen är upplåst.")
        )


# ---- in words
def listed(counts: Mapping[str, int]) -> str:
    """Counted rows by kind as one list of words."""
    words = [_counted(_COUNTED[kind], n) for kind, n in counts.items() if kind in _COUNTED]
    others = sum(n for kind, n in counts.items() if kind not in _COUNTED)
    return ", ".join([*words, *([_counted(_OTHER, others)] if others else [])])


def _counted(names: tuple[str, str], n: int) -> str:
    one, several = names
    return f"{n} {phrase(one)}" if n == 1 else phrase(several, n=n)


def places(evaluation: Evaluation, keys: Sequence[FieldKey]) -> str:
    """Where something waits, each place once."""
    return "; ".join(dict.fromkeys(place_of(evaluation, kind, row) for kind, row, _ in keys)) + "."


def place_of(evaluation: Evaluation, kind: str, row: str) -> str:
    """A row by its kind and by what it is called, without what somebody wrote in it."""
    noun = evaluation.row(kind, row)
    word = phrase(_COUNTED.get(short_kind(kind, noun.kind if isinstance(noun, Finding) else ""), _OTHER)[0])
    interview = evaluation.interviews.get(str(getattr(noun, "interview", "")))
    if interview is not None:
        return phrase("{thing} i {interview}", thing=word, interview=interview.title or phrase("en intervju"))
    if kind == "evaluation":
        return word
    named = kind in ("consensus_score", "individual_score", "report_text", "evaluator", "seal", "earlier_score")
    called = row if named else str(getattr(noun, "title", "") or getattr(noun, "area", "") or "")
    return f"{word} {called}".rstrip()
