"""What became of the improvements of the time before, in the report: said for each, or not said at all."""

from __future__ import annotations

from typing import Any

import pytest

from kompass_desktop.export.blocks import Document, Grid, Heading, Paragraph, Variant
from kompass_desktop.export.pdf import render_pdf
from kompass_desktop.export.report import report_blocks
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.fields import Value
from kompass_desktop.services.resources import load_tokens, load_words, resource
from tests.builders import evaluation_of
from tests.export.samples import TODAY
from tests.export.tagged import faults
from tests.export.test_pdf_text import text_of

FONTS = resource("fonts")
ROWS: dict[tuple[str, str], dict[str, Value]] = {
    ("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2026, "earlier_year": 2022},
    ("follow_up", "a"): {"text": "Följ upp dialogen", "area": 1, "outcome": "done", "comment": "Sagt i rummet"},
    ("follow_up", "b"): {"text": "=Visa <b>resultat</b> & 5 < 6", "area": 1, "outcome": "partly", "position": 1},
    ("follow_up", "c"): {"text": "Stöd vid hot", "area": 7, "outcome": "no"},
    ("follow_up", "d"): {"text": "Slå ihop nämnderna", "area": 3, "outcome": "obsolete"},
    ("follow_up", "e"): {"text": "Okänt område"},
}


def _report(evaluation: Evaluation, variant: Variant = "final") -> Document:
    words: Any = load_words()
    return report_blocks(evaluation, words, variant, TODAY)


def _part(document: Document) -> tuple[Paragraph, Grid]:
    blocks = list(document.blocks)
    start = next(n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.id == "follow-ups")
    sentence, grid = blocks[start + 1], blocks[start + 2]
    assert isinstance(sentence, Paragraph)
    assert isinstance(grid, Grid)
    return sentence, grid


@pytest.mark.parametrize("variant", ["draft", "factcheck", "final"])
def test_each_improvement_has_what_became_of_it_area_by_area(catalogue: Catalogue, variant: Variant) -> None:
    sentence, grid = _part(_report(evaluation_of(catalogue, ROWS), variant))
    said = "".join(run.text for run in sentence.runs)
    assert (
        "Utvärderingen 2022 pekade ut 5 förbättringsmöjligheter: 1 är åtgärdad, 1 är delvis åtgärdad, 1 är inte "
        "åtgärdad, 1 är inte längre aktuell och 1 är inte bedömd ännu."
    ) in said
    assert [(row.area, row.cells[1]) for row in grid.rows] == [
        (1, "Delvis åtgärdad"), (1, "Åtgärdad"), (3, "Inte längre aktuell"), (7, "Inte åtgärdad"),
        (None, "Inte bedömd ännu"),
    ]  # fmt: skip


def test_a_first_evaluation_says_nothing_of_it(catalogue: Catalogue) -> None:
    first = {("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2026, "first_evaluation": 1}}
    document = _report(evaluation_of(catalogue, first), "draft")
    assert not any(isinstance(b, Heading) and b.id == "follow-ups" for b in document.blocks)


def test_the_printed_table_is_tagged_and_keeps_comments_to_itself(catalogue: Catalogue) -> None:
    evaluation = evaluation_of(catalogue, ROWS)
    data = render_pdf(_report(evaluation), FONTS, load_tokens()).data
    assert faults(data) == []
    text = " ".join(text_of(data).split())
    assert "Vad det blev av förbättringsmöjligheterna" in text
    assert "=Visa <b>resultat</b> & 5 < 6 Delvis åtgärdad" in text
    assert "Sagt i rummet" not in text


def test_one_alone_is_spoken_of_as_one_and_another_edition_is_said(catalogue: Catalogue) -> None:
    rows: dict[tuple[str, str], dict[str, Value]] = {
        ("evaluation", "evaluation"): {"municipality": "Exempelköping", "year": 2026, "earlier_edition": "2016"},
        ("follow_up", "a"): {"text": "Följ upp dialogen", "outcome": "done"},
    }
    document = _report(evaluation_of(catalogue, rows))
    said = "".join(run.text for run in _part(document)[0].runs)
    assert said == "Den tidigare utvärderingen pekade ut en förbättringsmöjlighet: 1 är åtgärdad."
    captions = ["".join(r.text for r in b.runs) for b in document.blocks if isinstance(b, Paragraph)]
    assert "Den tidigare utvärderingen följde utgåva 2016, med andra områden." in captions
