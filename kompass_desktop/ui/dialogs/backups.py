"""Säkerhetskopior: which there are, what one holds beside what is there now, and taking back what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, Qt, QTimer
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.backups import Restored, back_up, backups_of, look, reason_of, restore
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.backups import Backup
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.models.backup_list import ROW, BackupList, facts, made_words, size_words, why_words
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.banner import BannerPlace
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.list_and_details import clear, fit_to_screen, list_and_details
from kompass_desktop.ui.widgets.panels import Panel, Toolbar, column, row
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState

WIDTH, HEIGHT, LIST, FACTS = 900, 600, 280, 460
DONE = "backup"
PAUSE_MS = 120
"""So long one stays on a row before the backup is read: who goes through the list waits for none of them."""


class BackupsDialog(QDialog):
    """The dialog. `restored`: what was taken back, of which backup; `chosen`: one is to be opened, `to_read` or to work
    in a copy of it.

    Without a session it is about a file that cannot be opened, and `found` are its backups.
    """

    def __init__(
        self, session: Session | None, background: Background, found: Sequence[Backup] = (), *,
        discreet: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Säkerhetskopior"))
        self._session, self._background, self._discreet = session, background, discreet
        self.restored: tuple[Backup, Restored] | None = None
        self.chosen: Backup | None = None
        self.to_read = False
        self._job: Job | None = None
        self.model = BackupList(self)
        self.model.show(backups_of(session) if session is not None else found)
        self.count = Label("", "strong")
        self.make_button = Button(self.tr("Gör en säkerhetskopia nu"), icon="save")
        self.list = RowList(self.tr("Säkerhetskopior, den nyaste först"), self._draw, height=52)
        self.list.setModel(self.model)
        self.banners = BannerPlace()
        self.details = QVBoxLayout()
        self.columns = list_and_details(self.list, self.details, LIST, 480)
        self.empty = EmptyState(
            "save", self.tr("Det finns inga säkerhetskopior ännu."),
            self.tr("Gör en säkerhetskopia nu") if session is not None and not session.read_only else "",
        )  # fmt: skip
        self.empty.set_detail(
            self.tr("En görs när filen stängs och innan en kollegas fil tas in, om något är nytt sedan den förra.")
        )
        self.paper = Panel("main", column(self.empty))
        self.read_button = Button(self.tr("Titta i den"), icon="eye")
        self.restore_button = Button(self.tr("Återställ det som saknas"), "primary")
        self.open_button = Button(self.tr("Öppna som ny fil…"), "primary")
        self.close_button = Button(self.tr("Stäng"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.bar = Toolbar(self.count, -1, self.make_button)
        buttons = row(self.read_button, -1, self.close_button, self.open_button, self.restore_button)
        foot = Panel("foot", buttons, margins=(16, 10, 16, 12), gap=8)
        for part, stretch in ((self.bar, 0), (self.columns, 1), (self.paper, 1), (self.banners, 0), (foot, 0)):
            whole.addWidget(part, stretch)
        fit_to_screen(self, WIDTH, HEIGHT)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_line)
        self._pause.timeout.connect(self._read)
        self.make_button.clicked.connect(self.make_one)
        self.empty.asked.connect(self.make_one)
        self.read_button.clicked.connect(lambda: self._choose(to_read=True))
        self.open_button.clicked.connect(lambda: self._choose(to_read=False))
        self.restore_button.clicked.connect(self.restore)
        self.close_button.clicked.connect(self.reject)

    # ---- what is shown
    @property
    def backup(self) -> Backup | None:
        """The backup that is shown."""
        return self.list.currentIndex().data(ROW)

    def _show(self) -> None:
        any_, writes = bool(self.model.backups), self._session is not None and not self._session.read_only
        self.columns.setVisible(any_)
        self.bar.setVisible(any_)
        self.paper.setVisible(not any_)
        self.make_button.setVisible(any_ and writes)
        self.read_button.setVisible(any_)
        self.restore_button.setVisible(any_ and writes)
        self.open_button.setVisible(any_ and self._session is None)
        n = len(self.model.backups)
        one, many = self.tr("1 säkerhetskopia på den här datorn"), self.tr("{n} säkerhetskopior på den här datorn")
        self.count.setText((one if n == 1 else many.format(n=n)) if n else "")
        if any_:
            self.list.setCurrentIndex(self.model.index(0, 0))
            self._show_line(self.list.currentIndex())
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            (self.empty.button or self.close_button).setFocus()

    def _show_line(self, _index: QModelIndex) -> None:
        clear(self.details)
        backup = self.backup
        if backup is None:
            return
        self.details.addWidget(Label(made_words(backup), "heading"))
        size = self.tr("Gjord {why}, {size}.").format(why=reason_of(backup), size=size_words(backup))
        self.details.addWidget(Label(size, muted=True, wrap=True))
        self._pause.start()

    def _read(self) -> None:
        backup = self.backup
        if backup is None:
            return
        keys = self._session.file.keys if self._session is not None else None
        job = self._job = self._background.start(lambda _: look(backup, keys))
        job.done.connect(lambda evaluation: self._show_facts(job, evaluation))
        job.failed.connect(lambda problem: self._failed(job, problem))

    def _show_facts(self, job: Job, evaluation: Evaluation) -> None:
        if job is not self._job:
            return
        self._job = None
        box, grid = QWidget(), QGridLayout()
        box.setLayout(grid)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)  # the words give way to the figures, which never stand far from them
        box.setMaximumWidth(theme_of(self).px(FACTS))
        now = dict(facts(self._session.evaluation, self._discreet)) if self._session is not None else {}
        grid.addWidget(_figure(self.tr("I kopian"), "small", muted=True), 0, 1)
        if now:
            grid.addWidget(_figure(self.tr("Nu"), "small", muted=True), 0, 2)
        for number, (words, figure) in enumerate(facts(evaluation, self._discreet), start=1):
            grid.addWidget(Label(words, muted=True, wrap=True), number, 0)
            grid.addWidget(_figure(figure, "strong" if now.get(words, figure) != figure else "body"), number, 1)
            if now:
                grid.addWidget(_figure(now[words], "body"), number, 2)
        self.details.addWidget(box)
        self.details.addWidget(Label(self._about(), "small", muted=True, wrap=True))

    def _about(self) -> str:
        if self._session is None:
            return self.tr("Kopian öppnas som en ny fil. Den skadade filen och säkerhetskopian blir kvar som de är.")
        return self.tr(
            "Att återställa tar in det som har försvunnit ur utvärderingen. Det som är nyare ligger kvar, och det som "
            "någon har ändrat eller tagit bort sedan dess finns i Historik (Ctrl+H)."
        )

    def _failed(self, job: Job, problem: Exception) -> None:
        if job is not self._job:
            return
        self._job = None
        if not isinstance(problem, (KnownProblem, Refused)):
            raise problem
        self.details.addWidget(Label(str(problem), wrap=True))

    # ---- what one can do
    def make_one(self) -> None:
        """Makes a backup, and shows it."""
        if self._session is None or self._session.read_only:
            return
        said = len(self._session.said)
        made = back_up(self._session)
        if made is not None:
            self.model.show(backups_of(self._session))
            self._show()
            self._tell("good", self.tr("Säkerhetskopian är gjord."))
        elif len(self._session.said) > said:
            self._tell("warn", self._session.said[-1])
        else:
            self._tell("info", self.tr("Den nyaste säkerhetskopian har redan allt."))

    def restore(self) -> None:
        """Takes in what the backup has and the evaluation lacks, and closes where that was something."""
        backup = self.backup
        if self._session is None or backup is None:
            return
        try:
            done = restore(self._session, backup)
        except (KnownProblem, Refused) as problem:
            self._tell("bad", str(problem))
            return
        if not done.entries:
            self._tell(
                "info",
                self.tr("Ingenting saknas: allt i kopian finns i utvärderingen eller i dess historik (Ctrl+H)."),
            )
            return
        self.restored = backup, done
        self.accept()

    def _choose(self, *, to_read: bool) -> None:
        self.chosen, self.to_read = self.backup, to_read
        self.accept()

    def _tell(self, kind: str, words: str) -> None:
        self.banners.show_banner(DONE, kind, words)
        say(self, words)

    def done(self, result: int) -> None:
        """However it ends, nothing that is still being read is shown."""
        self._pause.stop()
        self._job = None
        super().done(result)

    # ---- drawing
    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        backup = index.data(ROW)
        if backup is not None:
            pen.two_lines(rect.adjusted(16, 0, -12, 0), made_words(backup), why_words(backup))


def _figure(words: str, style: str, *, muted: bool = False) -> Label:
    label = Label(words, style, muted=muted)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
