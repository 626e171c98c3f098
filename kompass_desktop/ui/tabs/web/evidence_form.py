"""What the forms of a finding and of an answer share: a draft, where it belongs, and how far it has come."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.model.notes import STAGES
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.models.web_list import stage_words
from kompass_desktop.ui.tabs.web.codes_field import CodesField, Item
from kompass_desktop.ui.widgets.buttons import Choice
from kompass_desktop.ui.widgets.text_area import TextArea


class EvidenceForm(QWidget):
    """Everything in it is saved while it is typed. A subclass builds its fields and fills them.

    `created`: a new row got its first words. `ended`: Esc, back to the list.
    """

    created = Signal(str)
    failed = Signal(object, object)
    ended = Signal()
    gone = Signal()

    def __init__(self, session: Session, draft: RowDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.draft = session, draft
        draft.setParent(self)
        self.text = TextArea(self.tr("Text"), lines=3, grows=True)
        self.codes = CodesField(session, self.item, self._make)
        self.stage = Choice(self.tr("Stadium"))
        self.stage.set_choices([("", self.tr("inget sagt")), *((s, stage_words(s)) for s in STAGES)])
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(16, 12, 16, 16)
        self.box.setSpacing(12)
        self._connect_shared()

    def _connect_shared(self) -> None:
        self.text.typed.connect(lambda text: self.draft.type("text", text))
        self.text.escaped.connect(self.ended)
        self.stage.activated.connect(lambda _: self.draft.put("stage", self.stage.choice or None))
        self.codes.failed.connect(lambda problem: self.failed.emit(problem, self.flush))
        self.draft.created.connect(self.created)
        self.draft.changed.connect(self.fill)
        self.draft.gone.connect(self.gone)
        self.draft.failed.connect(lambda problem: self.failed.emit(problem, self.flush))

    @property
    def row(self) -> str | None:
        """The id of what is written in; None while it is not yet made."""
        return self.draft.row

    def item(self) -> Item | None:
        """What is written in, as it is saved."""
        noun = self._session.evaluation.row(self.draft.kind, self.draft.row or "")
        return noun if isinstance(noun, Item) else None

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.draft.flush() and self.codes.flush()

    def focus_text(self, *, start: bool = False) -> None:
        """Begin at the words, perhaps before the first of them."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)
        if start:
            cursor = self.text.textCursor()
            cursor.setPosition(0)
            self.text.setTextCursor(cursor)

    def show_codes(self) -> None:
        """Show where it belongs now."""
        self.codes.fill()

    def fill(self) -> None:
        """Show everything as it is saved."""
        raise NotImplementedError

    def fill_shared(self, text: str, stage: str | None) -> None:
        """Show words, stage and codes."""
        self.text.set_text(text)
        if self.stage.choice != (stage or ""):
            self.stage.choose(stage or "")
        self.codes.fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def _make(self) -> bool:
        return self.draft.make()
