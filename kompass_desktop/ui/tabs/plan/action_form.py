"""One action: what is done, who answers for it, until when, how far it is, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.model.actions import ACTION_STATUSES, Action
from kompass_desktop.model.fields import Value
from kompass_desktop.services.rule_parts import is_date
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.cards import POSITION_STEP
from kompass_desktop.ui.models.plan_list import PlanList
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.widgets.buttons import Button, Choice
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import row
from kompass_desktop.ui.widgets.text_area import TextArea


class ActionForm(QWidget):
    """An improvement with what is recommended about it, and the action that is chosen or begun.

    `created`: a new action got its first words. `ended`: Esc, back to the list.
    """

    created = Signal(str)
    failed = Signal(object, object)
    waiting = Signal(bool)
    ended = Signal()
    gone = Signal()
    new_asked = Signal()

    def __init__(self, session: Session, plan: PlanList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._plan = session, plan
        self.improvement = ""
        self.draft = RowDraft(session, "action", self)
        self.draft.drop_when_blank = ("text", "owner", "due", "follow_up")
        self.about, self.recommended = Label("", "heading", wrap=True), Label("", muted=True, wrap=True)
        self.new_button = Button(self.tr("Ny åtgärd"), "primary", icon="plus", key="Ctrl+Shift+N")
        self.text = TextArea(self.tr("Åtgärd"), lines=2, grows=True)
        self.owner, self.due = QLineEdit(), QLineEdit()
        self.due.setPlaceholderText(self.tr("2027-06-30"))
        self.status = Choice(self.tr("Läge"))
        self.status.set_choices([(s, plan.status_words(s)) for s in ACTION_STATUSES])
        self.follow_up = TextArea(self.tr("Uppföljning"), lines=3, grows=True)
        self._rows: dict[str, FormRow] = {}
        self._build()
        self._connect()
        self.show_improvement("")

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(12)
        for part in (self.about, self.recommended):
            box.addWidget(part)
        box.addLayout(row(self.new_button, -1))
        self._fields = QWidget()
        form = QVBoxLayout(self._fields)
        form.setContentsMargins(0, 4, 0, 0)
        form.setSpacing(12)
        self._rows["text"] = form_row(form, self.tr("Åtgärd"), self.text)
        self._rows["owner"] = form_row(form, self.tr("Ansvarig, helst som funktion"), self.owner)
        pair = row(gap=12)
        self._rows["due"] = form_row(pair, self.tr("Klart senast"), self.due)
        self._rows["status"] = form_row(pair, self.tr("Läge"), self.status)
        form.addLayout(pair)
        self._rows["follow_up"] = form_row(
            form, self.tr("Uppföljning"), self.follow_up, self.tr("Vad har gjorts, och vad ledde det till?")
        )
        box.addWidget(self._fields)
        box.addStretch(1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_asked)
        self.text.typed.connect(lambda text: self.draft.type("text", text))
        self.follow_up.typed.connect(lambda text: self.draft.type("follow_up", text))
        self.owner.textEdited.connect(lambda text: self.draft.type("owner", text))
        self.due.textEdited.connect(self._due_typed)
        self.due.editingFinished.connect(self._due_left)
        self.status.activated.connect(lambda _: self.draft.put("status", self.status.choice))
        for area in (self.text, self.follow_up):
            area.escaped.connect(self.ended)
            area.left.connect(self.draft.flush)
        self.owner.editingFinished.connect(self.draft.flush)
        self.draft.created.connect(self.created)
        self.draft.waiting.connect(self.waiting)
        self.draft.changed.connect(self._fill)
        self.draft.gone.connect(self.gone)
        self.draft.failed.connect(lambda problem: self.failed.emit(problem, self.flush))

    # ---- what it shows
    def show_improvement(self, finding: str) -> bool:
        """Show an improvement, without an action; False if the one before cannot be saved."""
        if not self.draft.close():
            return False
        self.improvement = finding
        self._fields.hide()
        self.show_about()
        return True

    def show_action(self, action: str | None) -> bool:
        """Show an action, or with None an empty form for a new one of the improvement that is shown."""
        if action is not None and action == self.draft.row:
            return True
        if not self.draft.close() or not self.draft.open(action, self._fixed_values):
            return False
        found = self._session.evaluation.actions.get(action or "")
        if found is not None:
            self.improvement = found.improvement
        self._fields.show()
        self.show_about()
        self._fill()
        return True

    def show_about(self) -> None:
        """The improvement in words, and what is recommended about it."""
        evaluation = self._session.evaluation
        finding = evaluation.findings.get(self.improvement)
        self.about.setText(finding.text if finding is not None else "")
        said = [r.text for r in evaluation.ordered_recommendations if finding and r.improvement == finding.id]
        same = bool(finding) and said == [finding.text]  # type: ignore[union-attr]
        self.recommended.setText(self.tr("Rekommendation: {text}").format(text=" ".join(said)) if said else "")
        self.recommended.setVisible(bool(said) and not same)
        self.new_button.setVisible(finding is not None)

    def _fixed_values(self) -> dict[str, Value]:
        plan = self._session.evaluation.actions.values()
        last = max((a.position or 0 for a in plan if a.improvement == self.improvement), default=0)
        return {"improvement": self.improvement, "position": last + POSITION_STEP}

    def _fill(self) -> None:
        action = self._session.evaluation.actions.get(self.draft.row or "", Action(""))
        self.text.set_text(action.text)
        self.follow_up.set_text(action.follow_up)
        for field, value in ((self.owner, action.owner), (self.due, action.due)):
            if field.text() != value and not (field is self.due and self._rows["due"].error):
                field.setText(value)
        self.status.choose(action.status)

    # ---- typing
    def _due_typed(self, text: str) -> None:
        """A day is kept as soon as it is one; what is no day yet stands in the field."""
        self._rows["due"].set_error("")
        if is_date(text.strip()) or not text.strip():
            self.draft.type("due", text.strip())

    def _due_left(self) -> None:
        text = self.due.text().strip()
        if text and not is_date(text):
            self._rows["due"].set_error(self.tr("Skriv dagen som 2027-06-30."))
        self.draft.flush()

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.draft.flush()

    def focus_text(self) -> None:
        """Begin at the words."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)
