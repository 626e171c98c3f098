"""What stands around the note sheet: the time, what still lacks notes, the panes for questions and abbreviations."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kompass_desktop.model.pacing import topics_of
from kompass_desktop.services.abbreviations import abbreviations
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.models.evidence import EvidenceIndex
from kompass_desktop.ui.models.interview_coverage import Coverage
from kompass_desktop.ui.models.interview_timer import InterviewTimer
from kompass_desktop.ui.tabs.interviews.note_sheet import NoteSheet
from kompass_desktop.ui.tabs.interviews.panes import AbbreviationPane, QuestionPane
from kompass_desktop.ui.widgets.dock_content import DockCoverage

MOST_GAPS = 4
"""So many gaps are named in the dock."""


class InterviewTools(QObject):
    """The tools of one note sheet. `code_asked` gives the next gap, `said` what is to be said of it."""

    failed = Signal(object)
    said = Signal(str)
    announced = Signal(str)
    code_asked = Signal(str)

    def __init__(
        self, session: Session, sheet: NoteSheet, evidence: EvidenceIndex, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._sheet, self._evidence = session, sheet, evidence
        self._questions: QuestionPane | None = None
        self._abbreviations: AbbreviationPane | None = None
        self.timer = InterviewTimer(session, time.time, self)
        self.timer.ticked.connect(self._show_time)
        self.timer.notice.connect(self._notice)
        self.timer.failed.connect(self.failed)
        sheet.timer.asked.connect(self.timer.toggle)
        sheet.notes.counts_changed.connect(self._show_time)
        sheet.notes.counts_changed.connect(self._show_elsewhere)
        self.take_abbreviations()

    def show_interview(self, interview: str) -> None:
        """Turn to another interview."""
        self.timer.show_interview(interview)
        self._show_elsewhere()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Show what changed in these kinds."""
        if "guiding_question" in kinds:
            self._sheet.entry.refresh_questions()
        if kinds & {"interview", "planned_topic"}:
            self._show_time()
        self._sheet.refresh_beside()
        self._show_elsewhere()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """The commands by id."""
        return {
            "timer": self.timer.toggle,
            "compare": self._sheet.toggle_beside,
            "next_gap": self.next_gap,
            "questions": self.ask_questions,
            "abbreviations": self.ask_abbreviations,
        }

    def flush(self) -> bool:
        """Save what stands typed in a pane."""
        return self._questions is None or self._questions.flush()

    # ---- gaps
    def next_gap(self) -> None:
        """To the next sub-criterion that this group is to be asked about and that has nothing yet, or too little."""
        gaps = self.gaps()
        if gaps:
            self.code_asked.emit(gaps[0])
        else:
            self.said.emit(self.tr("Inga hål: allt som ska frågas har underlag."))
        self._sheet.to_line()

    def gaps(self) -> list[str]:
        """What still lacks notes in this interview, from here on: first what has none, then what has too few."""
        codes = topics_of(self._session.evaluation, self._sheet.notes.interview) or self._session.catalogue.codes
        current, coverage = self._sheet.code, self._sheet.coverage()
        here = [c for c in codes if c > current] + [c for c in codes if c < current]
        return [c for how in (Coverage.MISSING, Coverage.WEAK) for c in here if coverage[c] is how]

    def dock_coverage(self) -> DockCoverage:
        """What the dock shows of this interview."""
        found = list(self._sheet.coverage().values())
        have, weak = found.count(Coverage.HAS), found.count(Coverage.WEAK)
        titles = self._session.catalogue.by_code
        gaps = tuple((code, titles[code].title) for code in self.gaps()[:MOST_GAPS])
        return DockCoverage(have, weak, len(found) - have - weak, gaps)

    def _show_elsewhere(self) -> None:
        own, codes = self._sheet.notes.counts.by_code, self._session.catalogue.codes
        elsewhere = frozenset(c for c in codes if self._evidence.of(c).counts[0] > own.get(c, 0))
        self._sheet.strip.show_elsewhere(elsewhere)

    # ---- time
    def _show_time(self) -> None:
        touched = self._sheet.notes.counts.by_code
        pace = self.timer.pace({code for code, count in touched.items() if count})
        self._sheet.timer.pace.show_pace(pace, datetime.now())  # noqa: DTZ005 - the clock on the wall
        self._sheet.timer.show_running(self.timer.running, pace is not None and pace.spent > 0)

    def _notice(self, minutes: int) -> None:
        if not self._sheet.entry.line.hasFocus():  # never said while somebody types
            self.announced.emit(self.tr("{n} minuter kvar").format(n=minutes))

    # ---- panes
    def ask_questions(self) -> None:
        """The guiding questions of the current sub-criterion, to word them otherwise."""
        if self._questions is None:
            self._questions = QuestionPane(self._session, self._sheet.window())
            self._questions.failed.connect(self.failed)
        self._questions.ask(self._sheet.code)

    def ask_abbreviations(self) -> None:
        """Own abbreviations."""
        if self._abbreviations is None:
            self._abbreviations = AbbreviationPane(self._sheet.window())
            self._abbreviations.changed.connect(self.take_abbreviations)
        self._abbreviations.ask()

    def take_abbreviations(self) -> None:
        """Own abbreviations may be others than before."""
        self._sheet.entry.abbreviations = abbreviations(Settings())
