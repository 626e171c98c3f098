"""What each verb does: a service called, and its answer as words or as one JSON document."""

from __future__ import annotations

import json
import unicodedata
from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from msgspec.structs import asdict

from kompass_desktop.cli import swedish
from kompass_desktop.cli.streams import NobodyListens, answer, tell
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import DELETED
from kompass_desktop.model.findings import STRENGTH
from kompass_desktop.model.totals import Totals, consensus_totals, individual_totals
from kompass_desktop.services import dumping, logbook, searching
from kompass_desktop.services.opening import Person, Reading, create_evaluation, read_evaluation
from kompass_desktop.services.problems import Refused

DONE, TO_MEND = 0, 1


def new(given: Namespace) -> int:
    """Create an evaluation file, perhaps from an earlier evaluation of the same municipality."""
    people = [Person(name) for name in given.evaluator]
    said: tuple[str, ...] = ()
    words, code = [f"Ny utvärdering: {given.file!s}"], DONE
    if given.earlier is None:
        session = create_evaluation(
            given.file, municipality=given.municipality, year=given.year, edition=given.edition, evaluators=people
        )
    else:
        from kompass_desktop.services.renewal import renew

        renewed = renew(
            given.earlier, given.file, given.year, people, municipality=given.municipality, edition=given.edition,
            keys=given.keys,
        )  # fmt: skip
        session, said, code = renewed.session, renewed.said, DONE if renewed.integrity == "ok" else TO_MEND
        words.append(renewed.words)
    family = session.families[0]
    session.close()
    with suppress(NobodyListens):  # the file is made, whoever wants to know
        answered(given, {"file": str(given.file), "family": family}, words)
    tell(said)
    return code


def info(given: Namespace) -> int:
    """Say what a file holds."""
    with read_evaluation(given.file, given.keys) as read:
        evaluation = read.evaluation
        facts: dict[str, Any] = {
            "file": str(given.file),
            "family": list(read.file.families()),
            "municipality": evaluation.municipality,
            "year": evaluation.year,
            "edition": evaluation.edition,
            "evaluators": sorted(e.name for e in evaluation.evaluators.values()),
            "counts": _counts(evaluation, read),
            "format": read.format,
            "size": read.size,
            "integrity": read.integrity,
        }
        words = [
            f"{evaluation.name}, utgåva {evaluation.edition}",
            f"Utvärderare: {', '.join(facts['evaluators']) or 'inga ännu'}",
            *(f"{swedish.COUNTS[name]}: {count}" for name, count in facts["counts"].items()),
            f"Format {read.format}, {read.size} byte, {'hel' if read.integrity == 'ok' else read.integrity}",
        ]
        answered(given, facts, words)
        return doubts(read)


def _counts(evaluation: Evaluation, read: Reading) -> dict[str, int]:
    findings = evaluation.findings.values()
    strengths = sum(1 for f in findings if f.kind == STRENGTH)
    return {
        "interview": len(evaluation.interviews),
        "seat": len(evaluation.seats),
        "note": len(evaluation.notes),
        "document": len(evaluation.documents),
        "quote": len(evaluation.quotes),
        "web": len(evaluation.web_findings),
        "score": sum(1 for s in evaluation.individual_scores.values() if s.points is not None),
        "consensus": sum(1 for s in evaluation.consensus_scores.values() if s.points is not None),
        "strength": strengths,
        "improvement": len(findings) - strengths,
        "text": sum(1 for t in evaluation.report_texts.values() if t.text),
        "action": len(evaluation.actions),
        "log": read.file.count_entries(),
    }


def import_report(given: Namespace) -> int:
    """Read a published report into a new evaluation; exit code 1 where there is something to decide."""
    from kompass_desktop.services import importing

    imported = importing.import_report(given.report, given.file, municipality=given.municipality, year=given.year)
    reading = imported.reading
    totals_ = consensus_totals(imported.evaluation)
    imported.session.close()
    facts = {
        "file": str(given.file),
        "municipality": imported.evaluation.municipality,
        "year": imported.year,
        "total": totals_.total,
        "stated_total": reading.stated_total,
        "contradictions": [
            {"kind": c.kind, "area": c.area, "stated": c.stated, "computed": c.computed, "message": c.message}
            for c in reading.contradictions
        ],
        "unread": [{"line": u.line, "text": u.text, "why": u.why} for u in reading.unread],
    }
    scored = f"{totals_.scored} av {totals_.of} bedömda"
    words = [
        f"{imported.evaluation.name}: {_or_dash(totals_.total)} poäng, {scored}.",
        f"Rapporten anger {_or_dash(reading.stated_total)} poäng.",
        *(f"Motsägelse: {c.message}" for c in reading.contradictions),
        *(f"Oläst, rad {u.line}: {u.why} – {u.text}" for u in reading.unread),
        f"Sparad i {given.file!s}",
    ]
    with suppress(NobodyListens):  # the file is made, whoever wants to know
        answered(given, facts, words)
    return TO_MEND if reading.contradictions or reading.unread else DONE


def totals(given: Namespace) -> int:
    """Say the points per sub-criterion, area and in all."""
    with read_evaluation(given.file, given.keys) as read:
        evaluation = read.evaluation
        sums = consensus_totals(evaluation) if given.own is None else _own_totals(evaluation, given.own)
        facts = {
            "municipality": evaluation.municipality,
            "year": evaluation.year,
            "edition": evaluation.edition,
            "points": dict(sums.points),
            "areas": {
                str(a.number): {"points": a.points, "max": a.max_points, "scored": a.scored, "of": a.of}
                for a in sums.areas
            },
            "total": sums.total,
            "max": sums.max_points,
            "scored": sums.scored,
            "of": sums.of,
        }
        answered(given, facts, list(_totals_in_words(evaluation, sums)))
        return doubts(read)


def _own_totals(evaluation: Evaluation, name: str) -> Totals:
    row = evaluation.evaluator_called(unicodedata.normalize("NFC", name).strip())
    if row is None:
        names = ", ".join(sorted(e.name for e in evaluation.evaluators.values())) or "ingen ännu"
        raise Refused(f"Utvärderaren {name} finns inte här. Välj bland: {names}.")
    return individual_totals(evaluation, row)


def _totals_in_words(evaluation: Evaluation, sums: Totals) -> Iterable[str]:
    yield f"{evaluation.name}, utgåva {evaluation.edition}"
    for area, sum_ in zip(evaluation.catalogue.areas, sums.areas, strict=True):
        yield ""
        scored = "" if sum_.complete else f" ({sum_.scored} av {sum_.of} bedömda)"
        yield f"{area.number}. {area.title}: {_or_dash(sum_.points)} av {sum_.max_points}{scored}"
        for s in area.sub_criteria:
            yield f"  {s.code} {s.title}  {_or_dash(sums.points[s.code])} {s.max_points}"
    yield ""
    scored = "" if sums.complete else f" ({sums.scored} av {sums.of} bedömda)"
    yield f"Totalt: {_or_dash(sums.total)} av {sums.max_points}{scored}"


def dump(given: Namespace) -> int:
    """Print the whole logical state."""
    with read_evaluation(given.file, given.keys) as read:
        state = dumping.dump(read.evaluation, read.file.versions)
        answer(json.dumps(state, ensure_ascii=False, sort_keys=True, indent=None if given.json else 1))
        return doubts(read)


def search(given: Namespace) -> int:
    """Find words anywhere."""
    with read_evaluation(given.file, given.keys) as read:
        hits = searching.search(read.evaluation, " ".join(given.words))
        words = [f"{h.place}: {' '.join(h.text.split())}" for h in hits] or ["Inga träffar."]
        answered(given, [asdict(h) for h in hits], words)
        return doubts(read)


def export(given: Namespace) -> int:
    """Write report and workbook."""
    from kompass_desktop.services import exporting

    if given.pdf is None and given.xlsx is None:
        raise Refused("Ange vart rapporten ska skrivas (--pdf eller --xlsx).")
    with read_evaluation(given.file, given.keys) as read:
        done = exporting.export_evaluation(
            read.evaluation, pdf=given.pdf, xlsx=given.xlsx, variant=given.variant, keep=given.file
        )
        facts = {
            "files": [str(f) for f in done.files],
            "replaced": list(done.replaced),
            "warnings": list(done.warnings),
        }
        words = [f"Skrev {f!s}" for f in done.files]
        if done.replaced:
            words.append(f"Tecken som typsnittet saknar har bytts ut: {' '.join(done.replaced)}")
        with suppress(NobodyListens):  # the files are written, whoever wants to know
            answered(given, facts, [*words, *done.warnings])
        return doubts(read)


def log(given: Namespace) -> int:
    """Say who changed what, when."""
    with read_evaluation(given.file, given.keys) as read:
        found = list(logbook.lines(read.file.log()))
        answered(given, [asdict(x) for x in found], [_line_in_words(x) for x in found])
        return doubts(read)


def _line_in_words(line: logbook.LogLine) -> str:
    name = swedish.FIELDS.get(line.field, line.field)
    change = "" if line.field == DELETED else f", {name}: {_value(line.old)} → {_value(line.new)}"
    kind = swedish.KINDS.get(line.kind, line.kind)
    return f"{line.at} {line.author or '–'}: {swedish.WHAT[line.what]} {kind} {line.id}{change}"


def _value(value: str | int | None) -> str:
    return "–" if value in (None, "") else " ".join(str(value).split())


# ---- answers
def answered(given: Namespace, facts: Mapping[str, Any] | Sequence[Any], words: Sequence[str]) -> None:
    """Answer with facts as one JSON document, or with words where people read. Raises NobodyListens."""
    answer(json.dumps(facts, ensure_ascii=False) if given.json else "\n".join(words))


def doubts(*reads: Reading) -> int:
    """One line on stderr where something must be said of the files; exit code 1 where an integrity is in doubt."""
    tell(words for read in reads for words in read.said)
    return DONE if all(read.integrity == "ok" for read in reads) else TO_MEND


def _or_dash(points: int | None) -> str:
    return "–" if points is None else str(points)
