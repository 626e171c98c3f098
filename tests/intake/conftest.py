"""What the reader's tests share: reading a text straight away, and a small report to change at will."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kompass_desktop.intake.lines import report_text
from kompass_desktop.intake.published_report import read_report
from kompass_desktop.intake.reading import ReportReading
from kompass_desktop.model.catalogue import Catalogue

Read = Callable[[str], ReportReading]


@pytest.fixture(scope="session")
def read(catalogue: Catalogue) -> Read:
    """Reads a report given as text."""
    return lambda text: read_report(report_text(text), catalogue)
