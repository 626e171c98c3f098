"""Motivering: why the points are what they are, saved while it is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kompass_desktop.model.scores import individual_score_id
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.spelling import mark_spelling
from kompass_desktop.ui.widgets.text_area import TextArea

LINES = 2
LEAST_ROWS = 8
"""Where the page is lower than so many rows of the table and the reason, the reason is one line high."""


class RationaleField(TextArea):
    """The reason for the points of one sub-criterion. Esc goes back to the table; Tab goes on."""

    failed = Signal(object, object)
    waiting = Signal(bool)
    """Something typed waits to be saved, or no longer does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", lines=LINES, parent=parent)
        mark_spelling(self, session)
        self._drafts = {kind: RowDraft(session, kind, self) for kind in ("consensus_score", "individual_score")}
        self._draft = self._drafts["consensus_score"]
        self._row = ""
        for draft in self._drafts.values():
            draft.changed.connect(self._reload)
            draft.gone.connect(self._again)
            draft.saved.connect(lambda: self.waiting.emit(False))
            draft.failed.connect(lambda problem: self.failed.emit(problem, self.flush))
        self.typed.connect(self._write)
        self.left.connect(self.flush)

    def show_code(self, code: str, evaluator: str) -> bool:
        """Shows the reason of a sub-criterion, for an evaluator or (with "") the consensus.

        False, and nothing changes, while what stands typed cannot be saved.
        """
        draft = self._drafts["individual_score" if evaluator else "consensus_score"]
        row = individual_score_id(code, evaluator) if evaluator else code
        if draft is self._draft and draft.row == row:
            return True
        if not self._draft.close() or not draft.open(row or None):
            return False
        self._draft, self._row = draft, row
        self._reload()
        return True

    def flush(self) -> bool:
        """Saves what stands typed; False if that could not be done (it stays in the field)."""
        return self._draft.flush()

    @property
    def unsaved(self) -> bool:
        """Whether something stands typed that is not saved yet."""
        return self._draft.unsaved

    def _write(self, text: str) -> None:
        if self._draft.row is not None:
            self._draft.type("rationale", text)
            self.waiting.emit(True)

    def _again(self) -> None:
        """The row went away (its making was undone); what is written next makes it anew."""
        self._draft.open(self._row)
        self._reload()

    def _reload(self) -> None:
        self.set_text(str(self._draft.value("rationale") or ""))

    def give_way(self, room: float) -> None:
        """Is two lines high, or one where the page has less room (px) than the table beside it needs."""
        line = theme_of(self).metrics("body").height()
        least = LEAST_ROWS * theme_of(self).size("row") + LINES * line
        self.setFixedHeight(round(line * (LINES if room >= least else 1)) + 26)
