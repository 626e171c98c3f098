"""The keys of a score cell: digits, Backspace, PgUp and PgDn, Home, End, X and Delete, Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kompass_desktop.model.catalogue import SubCriterion
from kompass_desktop.ui.models.score_entry import ScoreEntry

STEP = 5


def typed_in(entry: ScoreEntry, sub_criterion: SubCriterion, event: QKeyEvent) -> bool:
    """Does what a key does to the points of a sub-criterion; False for a key that does nothing to them."""
    code, key, text = sub_criterion.code, event.key(), event.text()
    if len(text) == 1 and text in "0123456789":
        entry.digit(code, text)
    elif key == Qt.Key.Key_Backspace:
        entry.backspace(code)
    elif key == Qt.Key.Key_PageUp:
        entry.step(code, STEP)
    elif key == Qt.Key.Key_PageDown:
        entry.step(code, -STEP)
    elif key == Qt.Key.Key_Home:
        entry.put(code, 0)
    elif key == Qt.Key.Key_End:
        entry.put(code, sub_criterion.max_points)
    elif key == Qt.Key.Key_Delete or text in ("x", "X"):
        entry.put(code, None)
    elif key == Qt.Key.Key_Escape:
        return entry.drop(code)
    else:
        return False
    return True
