"""The paper of one group: its title with day and time, its form, and its table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kompass_desktop.model.pacing import minutes_each, minutes_of, topics_of
from kompass_desktop.model.visit import Interview
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.visit_words import day_words, hours_words, minutes_words, title_of, topic_words
from kompass_desktop.ui.tabs.visit.group_form import GroupForm
from kompass_desktop.ui.tabs.visit.seats import Seats
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.panels import Panel, column, row


class GroupSheet(Panel):
    """What is known of the current group. `group` is its id, "" while it is not yet made."""

    guide_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        outer = QVBoxLayout()
        super().__init__("main", outer, parent=parent)
        self._session = session
        self.form, self.seats = GroupForm(session), Seats(session)
        self.title, self.about = ElidedLabel("", "title"), Label("", "small", muted=True, wrap=True)
        self.guide = Button(self.tr("Intervjuguide…"), icon="printer")
        self.guide.setAccessibleDescription(self.tr("Frågor och rader att skriva på, som PDF"))
        self.guide.clicked.connect(self.guide_asked)
        box = QVBoxLayout()
        inside = Panel("main", box, margins=(16, 12, 16, 16))
        head = row(column(self.title, self.about), self.guide, gap=16)
        head.setAlignment(self.guide, Qt.AlignmentFlag.AlignTop)
        head.setStretch(0, 1)
        box.addLayout(head)
        box.addSpacing(16)
        box.addWidget(self.form)
        box.addSpacing(24)
        box.addWidget(self.seats)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer.addWidget(scroll)

    @property
    def group(self) -> str:
        """The id of the group that is shown; "" for none."""
        return self.form.group or ""

    def show_group(self, interview: str | None) -> bool:
        """Show a group, or with None an empty sheet for a new one; False if what is typed cannot be saved."""
        if not self.seats.flush() or not self.form.show_group(interview):
            return False
        self.seats.show_group(interview or "")
        self.show_head()
        return True

    def show_head(self) -> None:
        """Show title, day and time as they are now."""
        interview = self._session.evaluation.interviews.get(self.group)
        self.title.setText(title_of(interview) if interview else self.tr("Ny grupp"))
        self.about.setText(
            self._about(interview) if interview else self.tr("Välj eller skriv en rollgrupp, så läggs gruppen in.")
        )
        self.guide.setVisible(interview is not None)
        self.seats.setVisible(interview is not None)

    def _about(self, interview: Interview) -> str:
        topics = topics_of(self._session.evaluation, interview.id)
        each = minutes_each(interview, topics)
        length = self.tr("{minutes} minuter").format(minutes=minutes_of(interview))
        share = self.tr("{topics}, {each} min var").format(topics=topic_words(len(topics)), each=minutes_words(each))
        parts = (day_words(interview.date), hours_words(interview), length, share if topics else topic_words(0))
        return "  ·  ".join(filter(None, parts))

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.form.flush() and self.seats.flush()
