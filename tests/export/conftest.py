"""Fixtures of the export tests: the shipped words and tokens, and each report printed once."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from kompass_desktop.export.blocks import Variant
from kompass_desktop.export.pdf import Rendered
from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.services.resources import load_tokens, load_words
from tests.export.samples import again, compared, empty, exempelkoping, hostile, printed


@pytest.fixture(scope="session")
def words() -> dict[str, Any]:
    """The report's words in Swedish."""
    return load_words()


@pytest.fixture(scope="session")
def tokens() -> dict[str, Any]:
    """The look tokens."""
    return dict(load_tokens())


@pytest.fixture(scope="session")
def prints(catalogue: Catalogue) -> dict[str, Rendered]:
    """Every kind of report as a PDF, by name."""
    whole = exempelkoping(catalogue)
    made = {variant: printed(whole, variant) for variant in get_args(Variant)}
    second = again(catalogue)
    made["compared"] = printed(second, "factcheck", compared(second))
    made["part"] = printed(exempelkoping(catalogue, (*[12] * 3, None, 25, 9)))
    made["empty"] = printed(empty(catalogue))
    made["empty-final"] = printed(empty(catalogue), "final")
    made["hostile"] = printed(hostile(catalogue))
    return made
