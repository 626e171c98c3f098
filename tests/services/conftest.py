"""What the tests of the services share."""

from __future__ import annotations

import pytest

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.examples import open_example


@pytest.fixture(scope="session")
def exempelkoping(tmp_path_factory: pytest.TempPathFactory) -> Evaluation:
    """The invented example as a value, opened once: it cannot be changed."""
    session = open_example("exempelkoping-2026", tmp_path_factory.mktemp("exempelkoping") / "e.kompass")
    evaluation = session.evaluation
    session.close()
    return evaluation
