"""The interview guide is written whole or not at all, and never over an evaluation."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.exporting import export_guide
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import NotWritable
from tests.builders import evaluation_of, new_session

TODAY = date(2026, 11, 23)


@pytest.fixture
def evaluation(catalogue: Catalogue) -> Evaluation:
    """An evaluation with one group."""
    return evaluation_of(catalogue, {("interview", "g"): {"title": "Grupp 1"}})


def test_a_guide_takes_the_place_of_the_one_before_and_leaves_nothing_beside_it(
    evaluation: Evaluation, tmp_path: Path
) -> None:
    target = tmp_path / "guide.pdf"
    target.write_bytes(b"gammal")
    done = export_guide(evaluation, "g", target, today=TODAY)
    assert done.files == (target,)
    assert target.read_bytes().startswith(b"%PDF")
    first = target.read_bytes()
    export_guide(evaluation, "g", target, today=TODAY)
    assert target.read_bytes() == first
    assert [p.name for p in tmp_path.iterdir()] == ["guide.pdf"]


def test_a_guide_is_refused_in_words_where_it_cannot_be_written(evaluation: Evaluation, tmp_path: Path) -> None:
    with pytest.raises(NotWritable, match="finns inte"):
        export_guide(evaluation, "g", tmp_path / "borta" / "guide.pdf")
    with pytest.raises(NotWritable, match="är en mapp"):
        export_guide(evaluation, "g", tmp_path)
    with pytest.raises(Refused, match="Gruppen finns inte"):
        export_guide(evaluation, "borta", tmp_path / "guide.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_guide_is_never_written_over_an_evaluation(evaluation: Evaluation, tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.kompass")
    session.close()
    before = session.path.read_bytes()
    for keep in (session.path, None):
        with pytest.raises(Refused, match="skrivs aldrig över"):
            export_guide(evaluation, "g", session.path, keep=keep)
    assert session.path.read_bytes() == before
