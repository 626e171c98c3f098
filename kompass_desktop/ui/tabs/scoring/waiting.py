"""What Skillnader says before there is anything to compare: whose seal is waited for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.sealing import has_own_points, scorers, seal_mark


def waiting_sentence(evaluation: Evaluation) -> str:
    """Why there are no differences to see yet."""
    translate, scored = QCoreApplication.translate, scorers(evaluation)
    if len(evaluation.evaluators) < 2:
        return translate("scoring", "Skillnader finns när två utvärderare har gett egna poäng och förseglat dem.")
    if len(scored) < 2 and all(evaluation.is_sealed(one) for one in scored) and scored:
        return translate("scoring", "Skillnaderna visas när kollegans förseglade poäng finns i samma fil.")
    return translate("scoring", "Skillnaderna visas när alla har förseglat sina poäng.")


def waiting_lines(evaluation: Evaluation) -> list[str]:
    """A line for each evaluator: sealed with which mark, open, or nothing here."""
    translate = QCoreApplication.translate
    found: list[str] = []
    for row in sorted(evaluation.evaluators):
        name, seal = evaluation.evaluators[row].name or row, evaluation.seals.get(row)
        if seal is not None and seal.sealed:
            found.append(
                translate("scoring", "{name}: förseglad, sigill {mark}").format(name=name, mark=seal_mark(seal.digest))
            )
        elif has_own_points(evaluation, row):
            found.append(translate("scoring", "{name}: har börjat, inte förseglad").format(name=name))
        else:
            found.append(translate("scoring", "{name}: inga egna poäng i den här filen").format(name=name))
    return found
