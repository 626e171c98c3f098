"""Extracts are written whole or not at all, and what nobody knows is refused in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.extracts import export_extract
from kompass_desktop.services.problems import Refused
from kompass_desktop.storage.problems import NotWritable

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("what", ["area:1", "area:8", "summary", "action_plan", "receipt"])
def test_every_extract_of_the_example_is_written(exempelkoping: Evaluation, tmp_path: Path, what: str) -> None:
    told: list[float] = []
    done = export_extract(
        exempelkoping, what, tmp_path / "a.pdf", today=TODAY, progress=lambda n, of: told.append(n / of)
    )
    assert done.files == (tmp_path / "a.pdf",)
    assert done.replaced == ()
    assert told[-1] == 1
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        assert len(document) == 1 or what not in ("summary", "receipt")


@pytest.mark.parametrize("what", ["area:9", "area:", "område:1", "", "draft"])
def test_what_is_no_extract_is_refused_and_nothing_is_written(
    exempelkoping: Evaluation, tmp_path: Path, what: str
) -> None:
    with pytest.raises(Refused, match="Välj ett område, sammanfattningen eller handlingsplanen"):
        export_extract(exempelkoping, what, tmp_path / "a.pdf")
    with pytest.raises(NotWritable):
        export_extract(exempelkoping, "summary", tmp_path / "saknas" / "a.pdf")
    assert list(tmp_path.iterdir()) == []


def test_what_is_final_waits_for_points_in_dispute_but_a_plan_has_no_points(
    exempelkoping: Evaluation, tmp_path: Path
) -> None:
    key = ("consensus_score", "1.3", "points")
    disputed = exempelkoping.with_disputes([key[:2]], {key: "decide"})
    for what in ("summary", "area:1"):
        with pytest.raises(Refused, match=r"1\.3 väntar på ett avgörande"):
            export_extract(disputed, what, tmp_path / "a.pdf", variant="final")
    export_extract(disputed, "action_plan", tmp_path / "b.pdf", variant="final")
    assert [p.name for p in tmp_path.iterdir()] == ["b.pdf"]
