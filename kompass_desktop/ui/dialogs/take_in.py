"""Ta in en kollegas fil: what would come in, from whom, what there would be to decide; then [Ta in]."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.services.problems import Refused
from kompass_desktop.services.protecting import Keys
from kompass_desktop.services.session import Session
from kompass_desktop.services.taking_in import Receipt, plan, take
from kompass_desktop.storage.problems import KnownProblem, OtherEvaluation, PassphraseProblem
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.dialogs.passphrase import keys_for
from kompass_desktop.ui.dialogs.progress_line import ProgressLine
from kompass_desktop.ui.models.news_words import NewsLine, news_lines
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.icon_line import IconLine
from kompass_desktop.ui.widgets.labels import Label

WIDTH = 620


class TakeInDialog(DialogFrame):
    """The dialog. After it was accepted `receipt` says what came in; `opens`: the file is to be opened itself."""

    def __init__(
        self, session: Session, background: Background, path: Path, place: str = "", parent: QWidget | None = None
    ) -> None:  # fmt: skip
        """Begins at once to look at the file at `path`, off the window's thread. `place`: "1 av 3" among several."""
        super().__init__("", "", lead=" ", width=WIDTH, parent=parent)
        self.setWindowTitle(self.tr("Ta in en kollegas fil"))
        self.heading.setText(path.name)
        self.lead.setText(self.tr("Filen läses och jämförs med utvärderingen. Inget ändras ännu."))
        self.primary.set_text(self.tr("Ta in"))
        self.primary.setEnabled(False)
        self._session, self._background, self._path = session, background, path
        self.plan: Receipt | None = None
        self.receipt: Receipt | None = None
        self.opens = False
        self._join = False
        self._keys: Keys | None = None
        self._job: Job | None = None
        if place:
            self.body.addWidget(Label(place, "small", muted=True))
        self.progress = ProgressLine()
        self.news = QVBoxLayout()
        self.news.setSpacing(10)
        self.body.addWidget(self.progress)
        self.body.addLayout(self.news)
        self.join_button = Button(self.tr("Lägg ihop dem ändå"), icon="layers")
        self.open_button = Button(self.tr("Öppna den i stället"), icon="folder-open")
        for number, button in enumerate((self.join_button, self.open_button)):
            button.hide()
            self.foot.insertWidget(number, button)
        self.join_button.clicked.connect(self.join)
        self.open_button.clicked.connect(self._open)
        self.primary.clicked.connect(self.take_in)
        self.cancel.setFocus()
        self._look()

    # ---- looking
    def _look(self) -> None:
        self.progress.show()
        self.progress.show_progress(0, 0, self.tr("Läser filen…"))
        session, path, join, keys = self._session, self._path, self._join, self._keys
        self._job = self._background.start(lambda _: plan(session, path, join=join, keys=keys))
        self._job.done.connect(self._show_plan)
        self._job.failed.connect(self._failed)

    def _show_plan(self, found: Receipt) -> None:
        self._job, self.plan = None, found
        self.progress.hide()
        for line in news_lines(found.news, found.evaluation):
            self._add(line)
        if not found.news.new:
            self.lead.setText(self.tr("Allt i filen är redan känt. Ingenting behöver tas in."))
            self.primary.hide()
            self.cancel.set_text(self.tr("Stäng"))
            self.cancel.setFocus()
            return
        self.lead.setText(self.tr("Det här kommer in. En säkerhetskopia görs först, och Ctrl+Z tar tillbaka alltihop."))
        self.primary.setEnabled(True)
        self.primary.setFocus()
        self.adjustSize()

    def _add(self, line: NewsLine) -> None:
        self.news.addWidget(IconLine(line.icon, line.colour, line.head, line.words))

    def _failed(self, problem: Exception) -> None:
        self._job = None
        self.progress.hide()
        if not isinstance(problem, (KnownProblem, Refused)):
            raise problem
        if isinstance(problem, PassphraseProblem) and (keys := keys_for(problem, self._keys, self)):
            self._keys = keys
            self._look()
            return
        self.lead.setText(self.tr("Filen är inte intagen, och ingenting är ändrat."))
        self.banners.show_banner("file", "bad", str(problem))
        self.primary.setEnabled(False)
        other = isinstance(problem, OtherEvaluation) and not self._join
        self.join_button.setVisible(other)
        self.open_button.setVisible(other)
        self.cancel.setFocus()

    # ---- doing
    def join(self) -> None:
        """Looks again, now that the user wants another evaluation to be joined with this one."""
        self._join = True
        self.join_button.hide()
        self.open_button.hide()
        self.banners.drop("file")
        self._look()

    def take_in(self) -> None:
        """Takes the file in as one step, and closes."""
        if self.plan is None:
            return
        try:
            self.receipt = take(self._session, self._path, join=self._join, keys=self._keys)
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("file", "bad", str(problem))
            return
        self.accept()

    def _open(self) -> None:
        self.opens = True
        self.reject()

    def reject(self) -> None:
        if self._job is not None:
            self._job.stop()
        super().reject()
