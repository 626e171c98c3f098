"""What is sent to the municipality for its fact check is public from then on: it holds nothing that was said in trust.

Every text of every kind of row is given a word of its own. What goes out is taken apart to the last piece, and only the
words of what the report itself says may be found there. A new kind or field is looked after without being named here.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation, RowKey
from kompass_desktop.model.fields import Value
from kompass_desktop.model.kinds import kinds
from kompass_desktop.services.exporting import export_evaluation
from kompass_desktop.services.extracts import export_extract
from kompass_desktop.services.fact_check import write_reply_form
from tests.export.samples import POINTS

TODAY = date(2026, 11, 28)
PUBLIC = {
    ("evaluation", "municipality"), ("evaluation", "edition"), ("evaluation", "earlier_edition"),
    ("evaluation", "earlier_source"), ("evaluator", "organisation"), ("finding", "text"), ("report_text", "text"),
    ("recommendation", "text"), ("follow_up", "text"),
}  # fmt: skip
"""What the report itself says, and the one before. All else is told in trust, or is the evaluators' own business."""
FIXED: dict[tuple[str, str], Value] = {
    ("evaluation", "municipality"): "Exempelköping", ("evaluation", "edition"): "2020",
    ("evaluation", "earlier_edition"): "2020", ("evaluation", "compared_mean"): "", ("evaluation", "compared_with"): "",
    ("finding", "kind"): "strength", ("finding", "sub_criterion"): "1.3", ("note", "stage"): "done",
    ("note", "interview"): "zq-interview-row", ("seat", "interview"): "zq-interview-row", ("seat", "seat"): "C",
    ("quote", "document"): "zq-document-row", ("quote", "stage"): "done", ("document", "status"): "read",
    ("web_finding", "stage"): "done", ("action", "status"): "planned", ("action", "improvement"): "zq-finding-row",
    ("recommendation", "improvement"): "zq-finding-row", ("fact_check_comment", "decision"): "",
}  # fmt: skip
ROWS = {
    "evaluation": "evaluation", "individual_score": "1.1/zq-evaluator-row", "seal": "zq-evaluator-row",
    "consensus_score": "1.1", "report_text": "3.1.1", "earlier_score": "total", "consensus_lock": "consensus",
    "seat_name": "zq-seat-row", "routing": "zq-note-row/1.3", "support": "zq-finding-row/zq-note-row",
    "guiding_question": "1.3/2", "planned_topic": "zq-interview-row/1.3",
}  # fmt: skip
NUMBERS: dict[tuple[str, str], Value] = {
    ("finding", "area"): 1, ("evaluation", "year"): 2026, ("evaluation", "month"): 11,
    ("evaluation", "first_evaluation"): 0,
    ("evaluation", "earlier_year"): 2021, ("earlier_score", "points"): 480,
    ("consensus_score", "points"): POINTS[0],
    ("individual_score", "points"): 17, ("quote", "page"): 7,
}  # fmt: skip


def secret(kind: str, field: str) -> str:
    """A word that is nowhere else: "zqconsensusscorerationale"."""
    return f"zq{kind}{field}".replace("_", "")


def _values(kind: str) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, rule in kinds()[kind].fields.items():
        place = (kind, name)
        if place in FIXED or place in NUMBERS:
            values[name] = FIXED.get(place, NUMBERS.get(place))
        elif rule.type is str:
            values[name] = secret(kind, name)
        else:
            values[name] = 1 if rule.flag else 3
    return values


def _row(kind: str) -> str:
    return ROWS.get(kind, f"zq-{kind}-row")


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    """One row of every kind, with a word of its own in every text, and points everywhere."""
    from kompass_desktop.services.resources import load_catalogue

    catalogue = load_catalogue("2020")
    rows: dict[RowKey, Any] = {(kind, _row(kind)): _values(kind) for kind in kinds()}
    for code, points in zip(catalogue.codes[1:], POINTS[1:], strict=True):
        rows["consensus_score", code] = {"points": points, "rationale": secret("consensus_score", "rationale")}
    return Evaluation(catalogue).with_rows(rows)


SECRETS = sorted(
    secret(kind, name)
    for kind in kinds()
    for name, rule in kinds()[kind].fields.items()
    if rule.type is str and (kind, name) not in PUBLIC and (kind, name) not in FIXED
)
IDS = sorted(f"zq-{kind}-row" for kind in kinds() if kind != "finding")
"""A workbook says which finding a row is, by an id that tells nobody anything."""


def _of_pdf(data: bytes) -> Iterator[str]:
    """Every page's text, the metadata, the structure, every stream and every string of a PDF."""
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            yield page.get_textpage().get_text_bounded()
            yield page.get_textpage().get_text_range()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        yield repr({str(k): str(v) for k, v in pdf.docinfo.items()})
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                content = thing.read_bytes()
                yield content.decode("latin-1")
                yield content.decode("utf-16-be", "replace")
            yield from _strings(thing)
    yield data.decode("latin-1")


def _strings(thing: Any) -> Iterator[str]:
    if isinstance(thing, pikepdf.String):
        yield str(thing)
    elif isinstance(thing, pikepdf.Array):
        for item in thing:
            yield from _strings(item) if not getattr(item, "is_indirect", False) else ()
    elif isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        for key, item in thing.items():
            yield str(key)
            yield from _strings(item) if not getattr(item, "is_indirect", False) else ()


def _of_xlsx(data: bytes) -> Iterator[str]:
    """Every part of a workbook, its name, and what stands between the parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        yield package.comment.decode("latin-1")
        for entry in package.infolist():
            yield entry.filename + entry.comment.decode("latin-1") + entry.extra.decode("latin-1")
            content = package.read(entry)
            assert not content.startswith(b"PK"), "a package inside a package"
            yield content.decode("utf-8")
    yield data.decode("latin-1")


def _found(pieces: Iterator[str]) -> tuple[set[str], str]:
    """The words of ours that are found, and everything as one text; also those that a line break or a tag parts."""
    whole = "\n".join(unicodedata.normalize("NFKC", piece) for piece in pieces)
    plain = re.sub(r"<[^>]*>|\s|[\u00ad\u200b]", "", whole)
    return {word for word in (*SECRETS, *IDS) if word in whole or word in plain}, whole


def _made(evaluation: Evaluation, folder: Path, what: str) -> tuple[set[str], str]:
    path = folder / what
    if what == "utkast.pdf":
        export_evaluation(evaluation, pdf=path, variant="factcheck", today=TODAY)
    elif what == "bok.xlsx":
        export_evaluation(evaluation, xlsx=path, variant="factcheck", today=TODAY)
    elif what == "svar.xlsx":
        write_reply_form(evaluation, path, today=TODAY)
    else:
        export_extract(evaluation, what.removesuffix(".pdf").replace("-", ":"), path, variant="factcheck", today=TODAY)
    data = path.read_bytes()
    return _found(_of_pdf(data) if what.endswith(".pdf") else _of_xlsx(data))


SENT = ("utkast.pdf", "bok.xlsx", "svar.xlsx", "area-1.pdf", "summary.pdf")


@pytest.mark.parametrize("what", SENT)
def test_nothing_that_is_sent_for_fact_check_holds_a_word_that_was_said_in_trust(
    evaluation: Evaluation, tmp_path: Path, what: str
) -> None:
    found, whole = _made(evaluation, tmp_path, what)
    assert found == set()
    assert ("zqfindingtext" in whole.replace("\n", "")) or what == "summary.pdf"  # and what it is to say it does say


@pytest.mark.parametrize("what", SENT)
def test_it_is_byte_for_byte_what_it_would_be_without_any_of_that(
    evaluation: Evaluation, tmp_path: Path, what: str
) -> None:
    hidden = {
        "note", "seat", "seat_name", "routing", "document", "quote", "web_finding", "individual_score", "seal",
        "report_remark", "planned_topic", "guiding_question", "web_page", "answer", "support", "consensus_lock",
        "fact_check_comment",
    }  # fmt: skip
    rows: dict[RowKey, Any] = {(kind, _row(kind)): None for kind in hidden}
    for code in evaluation.catalogue.codes:
        rows["consensus_score", code] = {"points": evaluation.consensus_score(code).points}
    for folder in (tmp_path / "a", tmp_path / "b"):
        folder.mkdir()
    _made(evaluation, tmp_path / "a", what)
    _made(evaluation.with_rows(rows), tmp_path / "b", what)
    assert (tmp_path / "a" / what).read_bytes() == (tmp_path / "b" / what).read_bytes()


def test_the_search_finds_such_a_word_wherever_it_is_put(evaluation: Evaluation, tmp_path: Path) -> None:
    text = f"Se {secret('note', 'text')}."
    leaking = evaluation.with_rows({("report_text", "3.1.1"): {"text": text}})
    for what in ("utkast.pdf", "svar.xlsx", "area-1.pdf"):
        assert secret("note", "text") in _made(leaking, tmp_path, what)[0]
    named = evaluation.with_rows({("finding", _row("finding")): {"kind": "strength", "area": 1, "text": text}})
    assert secret("note", "text") in _made(named, tmp_path, "bok.xlsx")[0]
    pdf = pikepdf.open(tmp_path / "utkast.pdf")
    pdf.docinfo["/Keywords"] = secret("seat_name", "name")
    pdf.save(tmp_path / "meta.pdf")
    pdf.close()
    assert secret("seat_name", "name") in _found(_of_pdf((tmp_path / "meta.pdf").read_bytes()))[0]


def test_the_catalogue_knows_none_of_these_words(catalogue: Catalogue) -> None:
    assert "zq" not in repr(catalogue)
    assert len(SECRETS) > 50
