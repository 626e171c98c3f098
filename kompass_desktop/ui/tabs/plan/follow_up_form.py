"""One improvement of the time before: what became of it, what the answer rests on, and what was planned then."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.model.actions import ACTION_STATUSES
from kompass_desktop.model.changes import setting
from kompass_desktop.model.outcomes import earlier_actions_of
from kompass_desktop.model.renewal import OUTCOMES, EarlierAction, FollowUp
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.follow_up_list import outcome_words
from kompass_desktop.ui.models.plan_list import PlanList
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.widgets.buttons import Choice
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.text_area import TextArea


class FollowUpForm(QWidget):
    """Everything in it is saved as it is typed and chosen. `ended`: Esc, back to the list."""

    failed = Signal(object, object)
    waiting = Signal(bool)
    ended = Signal()
    gone = Signal()

    def __init__(self, session: Session, plan: PlanList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._plan = session, plan
        self.draft = RowDraft(session, "follow_up", self)
        self.about = Label("", "heading", wrap=True)
        self.outcome = Choice(self.tr("Vad har det blivit av det?"))
        self.outcome.set_choices([(o, outcome_words(o)) for o in ("", *OUTCOMES)])
        self.comment = TextArea(self.tr("Kommentar"), lines=3, grows=True)
        self.code = Choice(self.tr("Underlag för delområde"))
        self.code.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.planned_head = Label(self.tr("Planerades då"), "strong")
        self._planned = QVBoxLayout()
        self._shown: tuple[EarlierAction, ...] = ()
        self._build()
        self._connect()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(12)
        box.addWidget(self.about)
        form_row(box, self.tr("Vad har det blivit av det?"), self.outcome)
        form_row(box, self.tr("Kommentar"), self.comment, self.tr("Vad vilar svaret på?"))
        form_row(box, self.tr("Underlag för delområde"), self.code)
        box.addSpacing(4)
        box.addWidget(self.planned_head)
        self._planned.setContentsMargins(0, 0, 0, 0)
        self._planned.setSpacing(2)
        box.addLayout(self._planned)
        box.addStretch(1)

    def _connect(self) -> None:
        self.outcome.activated.connect(lambda _: self.draft.put("outcome", self.outcome.choice))
        self.comment.typed.connect(lambda text: self.draft.type("comment", text))
        self.comment.escaped.connect(self.ended)
        self.comment.left.connect(self.draft.flush)
        self.code.activated.connect(lambda _: self._place())
        self.draft.changed.connect(self.fill)
        self.draft.gone.connect(self.gone)
        self.draft.waiting.connect(self.waiting)
        self.draft.failed.connect(lambda problem: self.failed.emit(problem, self.flush))

    # ---- what it shows
    def show_row(self, row: str) -> bool:
        """Show a question; False if what is typed about the one before cannot be saved."""
        if row != self.draft.row and not self.draft.open(row):
            return False
        self.fill()
        return True

    def fill(self) -> None:
        """Show the question as it is saved."""
        found = self._session.evaluation.follow_ups.get(self.draft.row or "", FollowUp(""))
        self.about.setText(found.text)
        self.outcome.choose(found.outcome)
        if not self.draft.unsaved:
            self.comment.set_text(found.comment)
        self._fill_codes(found)
        actions = earlier_actions_of(self._session.evaluation, found.id)
        if actions != self._shown:
            self._show_planned(actions)
        self.planned_head.setVisible(bool(actions))

    def _fill_codes(self, found: FollowUp) -> None:
        """The sub-criteria of its own area; of all areas where it has none."""
        subs = self._session.catalogue.sub_criteria
        mine = [s for s in subs if found.area in (None, s.area) or s.code == found.sub_criterion]
        choices = [("", self.tr("Inget delområde")), *((s.code, f"{s.code} {s.title}") for s in mine)]
        self.code.set_choices(choices, found.sub_criterion or "")

    def _show_planned(self, actions: tuple[EarlierAction, ...]) -> None:
        self._shown = actions
        while (item := self._planned.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for action in actions:
            self._planned.addWidget(Label(action.text or self.tr("utan text"), wrap=True))
            self._planned.addWidget(Label(self._about(action), "small", muted=True, wrap=True))
            if action.follow_up.strip():
                told = self.tr("Uppföljning: {text}").format(text=action.follow_up.strip())
                self._planned.addWidget(Label(told, "small", muted=True, wrap=True))
            self._planned.addSpacing(8)

    def _about(self, action: EarlierAction) -> str:
        status = self._plan.status_words(action.status) if action.status in ACTION_STATUSES else ""
        due = self.tr("senast {day}").format(day=action.due) if action.due else ""
        return "  ·  ".join(filter(None, (status, action.owner, due)))

    # ---- what one does
    def _place(self) -> None:
        """Give it a sub-criterion; where the area was not known it is known from then on."""
        code, row = self.code.choice, self.draft.row
        if row is None or not self.draft.flush():
            return
        found = self._session.evaluation.follow_ups.get(row)
        values: dict[str, str | int | None] = {"sub_criterion": code or None}
        if code and found is not None and found.area is None:
            values["area"] = self._session.catalogue.sub_criterion(code).area
        try:
            self._session.change(setting("follow_up", row, values))
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, None)
            self.fill()

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.draft.flush()

    def focus_comment(self) -> None:
        """Begin at the comment."""
        self.comment.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)
