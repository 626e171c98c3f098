"""What the overview says once the day of disposal has passed."""

from __future__ import annotations

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.ui.models.overview_words import Line


def retention_lines(evaluation: Evaluation) -> list[Line]:
    """One line that leads to the disposal, or none while there is nothing to do."""
    if not evaluation.details.retain_until:
        return []
    from kompass_desktop.services.privacy import retention_words  # no start waits for it

    said = retention_words(evaluation)
    if said is None:
        return []
    words, _, under = said.partition(". ")
    return [Line(words, under, "trash-2", "warn", target=("command", "dispose"))]
