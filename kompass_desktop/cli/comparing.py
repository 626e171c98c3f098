"""The verb `compare`: an evaluation's areas beside a mean and beside other evaluation files."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kompass_desktop.cli.verbs import answered, doubts
from kompass_desktop.model.comparison import Mean
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals, consensus_totals
from kompass_desktop.services.comparing import AreaLine, Other, area_lines, mean_called, newest_mean, other_of
from kompass_desktop.services.library import Library
from kompass_desktop.services.opening import Reading, read_evaluation
from kompass_desktop.services.protecting import Keys


def compare(given: Namespace) -> int:
    """Say an evaluation's points per area against a mean of the library and against other evaluation files."""
    with read_evaluation(given.file, given.keys) as read:
        evaluation = read.evaluation
        edition = evaluation.catalogue.edition
        mean = _mean(given, edition)
        others, readings = _others(given.others, edition, given.keys)
        totals = consensus_totals(evaluation)
        lines = area_lines(totals, mean)
        facts = {
            "mean": {"label": mean.label, "as_of": mean.as_of, "n": mean.n} if mean else None,
            "areas": {
                str(number): {"own": line.own, "mean": _plain(line.mean), "delta": _plain(line.delta)}
                for number, line in lines.items()
            },
            "others": [_facts(other) for other in others],
        }
        answered(given, facts, list(_words(evaluation, totals, mean, lines, others)))
        return doubts(read, *readings)


def _mean(given: Namespace, edition: str) -> Mean | None:
    """The mean that was asked for; without being asked the newest, unless only other files were named."""
    library = Library()
    if given.mean is not None:
        return mean_called(library, given.mean, edition)
    return None if given.others else newest_mean(library, edition)


def _others(
    files: Sequence[Path], edition: str, keys: Keys | None
) -> tuple[list[Other], list[Reading]]:  # fmt: skip
    """The other evaluations, and their readings for what has to be said of the files."""
    found: list[Other] = []
    readings: list[Reading] = []
    for file in files:
        with read_evaluation(file, keys) as read:
            found.append(other_of(file, read.evaluation, edition))
            readings.append(read)
    return found, readings


def _facts(other: Other) -> dict[str, Any]:
    areas = {str(number): {"points": points} for number, points in other.areas.items()}
    return {"file": str(other.file), "municipality": other.municipality, "year": other.year, "areas": areas}


# ---- words
def _words(
    evaluation: Evaluation, totals: Totals, mean: Mean | None, lines: Mapping[int, AreaLine], others: Sequence[Other]
) -> Iterator[str]:
    against = [_mean_in_words(mean)] if mean else []
    against += [_name(other) for other in others]
    yield f"{evaluation.name}{' mot ' if against else ''}{', '.join(against)}, utgåva {evaluation.catalogue.edition}"
    if not totals.complete:
        yield f"Poängen är av bedömda: {totals.scored} av {totals.of} delområden."
    for area in evaluation.catalogue.areas:
        line = lines[area.number]
        words = f"{area.number}. {area.title} {_points(line.own)}"
        if mean:
            words += f", snitt {_points(line.mean)}{_more(line.delta)}"
        yield words + "".join(
            f"; {_name(other)} {_points(other.areas.get(area.number))}" for other in others if other.comparable
        )
    for other in others:
        if not other.comparable:
            yield f"{_name(other)} hör till utgåva {other.edition}: områden kan bara jämföras inom en utgåva."
    if not mean and not others:
        yield f"Biblioteket har inget nationellt medelvärde för utgåva {evaluation.catalogue.edition}."


def _mean_in_words(mean: Mean) -> str:
    n = "antal kommuner okänt" if mean.n is None else f"{mean.n} resultat"
    return f"{' '.join(part for part in (mean.label, mean.as_of) if part)} ({n})"


def _name(other: Other) -> str:
    return f"{other.municipality} {other.year or ''}".strip() or other.file.name


def _more(delta: float | None) -> str:
    if delta is None:
        return ""
    return ": lika" if not delta else f": {_points(abs(delta))} {'över' if delta > 0 else 'under'}"


def _points(value: float | None) -> str:
    return "–" if value is None else str(_plain(value)).replace(".", ",")


def _plain(value: float | None) -> float | None:
    """A number as JSON should have it: a whole one without decimals."""
    return int(value) if value is not None and float(value).is_integer() else value
