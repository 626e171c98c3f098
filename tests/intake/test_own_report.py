"""Our own PDF of an evaluation reads back as what was printed: points, sums, total, findings and gold stars."""

from __future__ import annotations

from pathlib import Path

import pytest

from kompass_desktop.export.blocks import Variant
from kompass_desktop.intake.published_report import read_report
from kompass_desktop.intake.report_source import read_text
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.totals import consensus_totals
from tests.export.samples import exempelkoping, printed


@pytest.mark.parametrize("variant", ["draft", "factcheck", "final"])
def test_our_own_report_reads_back_as_it_was_printed(tmp_path: Path, catalogue: Catalogue, variant: Variant) -> None:
    evaluation = exempelkoping(catalogue)
    file = tmp_path / "rapport.pdf"
    file.write_bytes(printed(evaluation, variant).data)

    reading = read_report(read_text(file), catalogue)

    totals = consensus_totals(evaluation)
    assert reading.points == dict(totals.points)
    assert reading.headings == {area.number: area.points for area in totals.areas}
    assert reading.sum_rows == reading.headings
    assert reading.stated_total == totals.total
    assert reading.contradictions == ()
    assert (reading.municipality, reading.year, reading.first_evaluation) == ("Exempelköping", 2026, True)
    for area in catalogue.areas:
        own = [finding for finding in evaluation.findings.values() if finding.area == area.number]
        for kind in ("strength", "improvement"):
            texts = {finding.text: finding.gold_star for finding in own if finding.kind == kind}
            found = {f.text: f.gold_star for f in reading.findings if f.area == area.number and f.kind == kind}
            assert found == texts
