"""What section 2.3 says by itself of the comparison: sentences from the words, every figure of them a field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.compared import Compared, Side, mean_side, number, other_side, own_side
from kompass_desktop.export.phrases import Words, enumerated, fill, word, word_list
from kompass_desktop.model.comparison import SWEDEN, Comparability, Mean, delta
from kompass_desktop.model.earlier import is_earlier
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals


def comparison_text(
    evaluation: Evaluation, words: Words, totals: Totals, compared: Compared | None, fields: Mapping[str, str]
) -> str:
    """The paragraphs on the mean and on the other result; empty where there is neither, or nothing is scored yet."""
    if compared is None or not totals.scored:
        return ""
    texts = _Texts(evaluation, words, own_side(evaluation, totals, ""), fields)
    paragraphs: list[str] = []
    mean, other = mean_side(evaluation, compared, words), other_side(evaluation, compared)
    if mean is not None and compared.mean is not None:
        paragraphs.append(" ".join(texts.of_mean(mean, compared.mean)))
    if other is not None and compared.other is not None:
        foreign = compared.other.country != SWEDEN
        earlier = is_earlier(evaluation, compared.other)
        of_it = texts.of_earlier(other, compared.other.year) if earlier else texts.of_other(other)
        paragraphs.append(" ".join([*of_it, *texts.reservation(other, "foreign" if foreign else "other")]))
    return "\n\n".join([*paragraphs, word(words, "comparison/reading")] if mean else paragraphs)


class _Texts:
    """The sentences for one evaluation."""

    def __init__(self, evaluation: Evaluation, words: Words, own: Side, fields: Mapping[str, str]) -> None:
        self._evaluation, self._words, self._own, self._fields = evaluation, words, own, fields

    def of_mean(self, side: Side, mean: Mean) -> Iterator[str]:
        """What the mean is, how the total lies to it, and how the areas do."""
        yield self._say("mean_intro", name=side.name)
        yield self._basis(mean)
        if self._own.total is None:
            yield self._say("total_waits")
        elif side.total is not None:
            yield self._versus("mean_total", self._own.total, side)
            if mean.total_is_sum:
                yield self._say("mean_is_sum")
        yield from self.reservation(side, "mean")
        yield from self._areas(side)

    def _basis(self, mean: Mean) -> str:
        if mean.n is None:
            return self._say("basis_unknown")
        counts = set(mean.counts.values())
        if counts and counts != {mean.n}:
            return self._say("basis_uneven", n=str(mean.n), least=str(min(counts)), most=str(max(counts)))
        return self._say("basis_one" if mean.n == 1 else "basis_many", n=str(mean.n))

    def _areas(self, side: Side) -> Iterator[str]:
        """How many areas lie over, under and on the mean, and which lie furthest from it."""
        differences = self._differences(side)
        if not differences:
            return
        signs = {"over": 1, "under": -1, "on": 0}
        counts = {name: sum(_sign(d) == sign for d in differences.values()) for name, sign in signs.items()}
        parts = [self._say(f"areas_{name}", n=self._count(n)) for name, n in counts.items() if n]
        whole = len(differences) == len(self._evaluation.catalogue.areas)
        placed = enumerated(parts, word(self._words, "phrases/and"))
        yield self._say(
            "areas_placed" if whole else "areas_placed_of_scored", count=self._count(len(differences)), placed=placed
        )
        yield from self._extremes(differences, side, "furthest_over", "furthest_under")

    def of_earlier(self, side: Side, year: int | None) -> Iterator[str]:
        """What the municipality got the time before, and what has changed most since."""
        if side.total is not None:
            yield self._say("earlier_total" if year else "earlier_total_undated", year=str(year), them=self._of(side))
            if self._own.total is not None:
                yield self._versus("earlier_change", self._own.total, side)
        if self._own.total is None:
            yield self._say("total_waits")
        yield from self._extremes(self._differences(side), side, "risen_most", "fallen_most")

    def of_other(self, side: Side) -> Iterator[str]:
        """How the total lies to that of another municipality."""
        if self._own.total is not None and side.total is not None:
            yield self._versus("other_total", self._own.total, side)
        elif self._own.total is None:
            yield self._say("total_waits")
        yield from self._extremes(self._differences(side), side, "furthest_over_other", "furthest_under_other")

    def reservation(self, side: Side, who: str) -> Iterator[str]:
        """What has to be said where editions differ; nothing where everything may be compared."""
        if side.how is Comparability.AREAS:
            return
        name = "foreign" if who == "foreign" else f"{who}_edition" if side.how is Comparability.TOTAL else "unknown"
        yield self._say(f"reservation_{name}", edition=one_line(side.edition))

    def _differences(self, side: Side) -> dict[int, float]:
        found = {n: delta(self._own.areas.get(n), theirs) for n, theirs in side.areas.items()}
        return {n: d for n, d in sorted(found.items()) if d is not None}

    def _extremes(self, differences: Mapping[int, float], side: Side, over: str, under: str) -> Iterator[str]:
        if not differences:
            return
        largest, smallest = max(differences.values()), min(differences.values())
        for extreme, name in ((largest, over), (smallest, under)):
            if _sign(extreme) == (1 if name == over else -1):
                how = "area_change" if over == "risen_most" else "area"
                areas = [self._area(n, side, how) for n, d in differences.items() if d == extreme]
                yield self._say(name, areas=enumerated(areas, word(self._words, "phrases/and")))

    def _area(self, area: int, side: Side, how: str) -> str:
        title = self._fields.get(f"title_{area}", "")
        own, theirs = number(self._own.areas[area], self._words), number(side.areas[area], self._words)
        return self._say(how, number=str(area), title=title, own=own, theirs=theirs)

    def _versus(self, sentence: str, own: float, side: Side) -> str:
        difference = delta(own, side.total) or 0
        which = {1: "more", -1: "fewer", 0: "same"}[_sign(difference)]
        size = number(abs(difference), self._words)
        return self._say(
            f"{sentence}_{which}", name=side.name, total=number(own, self._words), them=self._of(side), n=size
        )

    def _of(self, side: Side) -> str:
        return number(side.total, self._words)

    def _count(self, n: int) -> str:
        """A number of areas in letters; "område" takes another word for one."""
        counts = word_list(self._words, "numbers")
        return word(self._words, "comparison/one") if n == 1 else counts[n] if n < len(counts) else str(n)

    def _say(self, sentence: str, **fields: str) -> str:
        return fill(word(self._words, f"comparison/{sentence}"), {**self._fields, **fields})


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
