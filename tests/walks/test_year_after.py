"""The years after, without a window: the municipality's file, disposal, and a new evaluation begun from the old one."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.services.examples import open_example
from tests.cli.running import dump, edit, verb

KARLSKOGA = 536


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Karlskoga 2022 as it was published, with two improvements and an action that the evaluators have written down."""
    session = open_example("karlskoga-2022", tmp_path / "karlskoga-2022.kompass")
    session.close()
    done = edit(
        session.path,
        {"do": "improvement", "id": "i1", "area": 1, "text": "Återkoppla resultatet av dialoger"},
        {"do": "improvement", "id": "i2", "area": 7, "text": "Stöd chefer vid hot och våld"},
        {"do": "action", "id": "a1", "improvement": "i1", "text": "Mall för återkoppling", "due": "2023-06-30"},
        evaluator="",
    )
    assert done.code == 0
    return session.path


def text_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)


def test_karlskoga_is_evaluated_anew_four_years_later(old: Path, tmp_path: Path, catalogue: Catalogue) -> None:
    municipality, new = tmp_path / "kommunens.kompass", tmp_path / "karlskoga-2026.kompass"
    assert verb("hand-over", old, municipality).code == 0
    assert verb("dispose", old).code == 0
    before = verb("totals", old, "--json").json
    assert before["total"] == KARLSKOGA

    told = verb(
        "new", new, "--municipality", "Karlskoga", "--year", 2026, "--evaluator", "KA", "--earlier", municipality
    )
    assert told.code == 0, told.err
    assert "poäng för 36 delområden, 2 förbättringsmöjligheter och 1 åtgärd" in told.out
    earlier = dump(new)["earlier"]
    assert earlier["points"]["total"] == KARLSKOGA
    assert {code: earlier["points"][code] for code in catalogue.codes} == before["points"]
    assert [one["text"] for one in earlier["improvements"]] == [
        "Återkoppla resultatet av dialoger", "Stöd chefer vid hot och våld"
    ]  # fmt: skip

    points = {s.code: s.max_points * 3 // 4 for s in catalogue.sub_criteria}
    agreed = [{"do": "consensus", "sub_criterion": code, "points": p} for code, p in points.items()]
    assert edit(new, *agreed).code == 0
    after = verb("totals", new, "--json").json
    assert (after["points"], after["scored"], after["total"]) == (points, 36, sum(points.values()))

    pdf = tmp_path / "ut.pdf"
    answer = verb("export", new, "--pdf", pdf, "--variant", "final", "--json")
    assert answer.code == 0, answer.err
    text = text_of(pdf)
    assert str(sum(points.values())) in text
    assert str(KARLSKOGA) in text, "the report sets the result beside the time before"
    assert "2022" in text
    assert json.dumps(dump(new)["earlier"]) == json.dumps(earlier), "and what was carried stays what it was"
