"""Reads a changed workbook back: what would change from what to what, what cannot be taken and why, then [Läs in]."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kompass_desktop.intake.problems import IntakeProblem
from kompass_desktop.services.importing_workbook import WorkbookPlan, plan_workbook, take_in
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background, Job
from kompass_desktop.ui.dialogs.progress_line import ProgressLine
from kompass_desktop.ui.dialogs.workbook_lines import HEAD, NEW, REFUSED, Line, WorkbookLines
from kompass_desktop.ui.models.shown_rows import ROW
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import cut_to_lines, wrapped_height

LEFT, MOST_LINES = 30, 4
SHORT = 48
"""Two values of no more characters together stand on one line."""
ICONS = {REFUSED: ("circle-alert", "bad"), NEW: ("plus", "good")}
CHANGED = ("pencil", "accent")


class ImportWorkbookDialog(DialogFrame):
    """The dialog "Läs in ändringar från Excel". After it was accepted `count` says how many fields were changed."""

    def __init__(
        self, session: Session, background: Background, path: Path, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        """Begins at once to read the workbook at `path`, off the window's thread."""
        super().__init__("", "", lead=" ", width=760, parent=parent)
        self.setWindowTitle(self.tr("Läs in ändringar från Excel"))
        self.heading.setText(path.name)
        self.lead.setText(self.tr("Arbetsboken läses och jämförs med utvärderingen. Inget ändras ännu."))
        self.primary.set_text(self.tr("Läs in"))
        self.primary.setEnabled(False)
        self._session = session
        self.plan: WorkbookPlan | None = None
        self.count = 0
        self.rows: RowList | None = None
        self.progress = ProgressLine()
        self.progress.show_progress(0, 0, self.tr("Läser arbetsboken…"))
        self.body.addWidget(self.progress)
        self.primary.clicked.connect(self.take_in)
        self.cancel.setFocus()
        self._job: Job | None = None
        self._begin(background, path)

    def _begin(self, background: Background, path: Path) -> None:
        evaluation, families = self._session.evaluation, self._session.families
        self._job = background.start(
            lambda job: plan_workbook(path, evaluation, families, lambda: job.step(0, 0))
        )  # fmt: skip
        self._job.done.connect(self._show_plan)
        self._job.failed.connect(self._failed)
        self._job.stopped.connect(self._stopped)

    # ---- what came of the reading
    def _show_plan(self, plan: WorkbookPlan) -> None:
        self._job, self.plan = None, plan
        self.progress.hide()
        self.lead.setText(self._words(plan))
        model = WorkbookLines(plan, self._session.evaluation, self)
        if model.lines:
            self.rows = RowList(
                self.tr("Det som arbetsboken ändrar"), self._draw, height=self._height, line=False, hover=False
            )  # fmt: skip
            self.rows.setModel(model)
            self.rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.rows.setMinimumHeight(min(theme_of(self).px(380), max(40, self.rows.content_height())))
            self.body.addWidget(self.rows, 1)
        if plan.changes and not plan.refused:
            words = self.tr("Allt läses in som ett steg, och Ctrl+Z tar tillbaka det.")
            self.body.addWidget(Label(words, "small", muted=True, wrap=True))
            self.primary.setEnabled(True)
            self.primary.setFocus()
        else:
            self._only_close()

    def _words(self, plan: WorkbookPlan) -> str:
        count, refused = len(plan.changes), len(plan.refused)
        if refused:
            cells = self.tr("En cell går inte att läsa in.") if refused == 1 else (
                self.tr("{n} celler går inte att läsa in.").format(n=refused)
            )  # fmt: skip
            return (
                cells + " " + self.tr("Inget ändras förrän de är rättade i arbetsboken. Rätta, spara och läs in igen.")
            )
        if not count:
            return self.tr("Arbetsboken ändrar ingenting: allt i den står redan så i utvärderingen.")
        return self.tr("En uppgift ändras.") if count == 1 else self.tr("{n} uppgifter ändras.").format(n=count)

    def _only_close(self) -> None:
        self.primary.hide()
        self.cancel.set_text(self.tr("Stäng"))
        self.cancel.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self.progress.hide()
        self._only_close()
        if not isinstance(error, (KnownProblem, Refused, IntakeProblem)):
            raise error
        self.lead.setText(self.tr("Inget är ändrat."))
        self.banners.show_banner("refused", "bad", str(error))

    def _stopped(self) -> None:
        self._job = None
        super().reject()

    # ---- doing it
    def take_in(self) -> None:
        """Take it all in; what stands in the way is said, and the dialog stays."""
        if self.plan is None:
            return
        try:
            self.count = take_in(self._session, self.plan)
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("refused", "bad", str(problem))
            return
        self.accept()

    def reject(self) -> None:
        """Stop the reading if it is going on; otherwise close."""
        if self._job is not None:
            self._job.stop()
        else:
            super().reject()

    # ---- drawing
    def _height(self, index: Index, width: int) -> int:
        theme, line = theme_of(self), index.data(ROW)
        if line.kind == HEAD:
            return theme.px(38)
        room = self._room(line, width)
        texts = sum(wrapped_height(theme, text, room) for text in self._texts(line, room))
        return round(theme.metrics("strong").height() + texts) + 14

    def _room(self, line: Line, width: float) -> float:
        return width - theme_of(self).px(LEFT) - 24 - self._label_width(line)

    def _label_width(self, line: Line) -> float:
        """How much room "Var" and "Blir" take before the texts."""
        if not line.was or _is_short(line):
            return 0.0
        metrics = theme_of(self).metrics("body")
        return max(metrics.horizontalAdvance(words) for words in (self.tr("Var"), self.tr("Blir"))) + 12.0

    def _texts(self, line: Line, room: float) -> list[str]:
        theme = theme_of(self)
        if _is_short(line):
            return [f"{line.was} → {line.becomes}"]
        most = 2 * MOST_LINES if line.kind == REFUSED else MOST_LINES
        return [cut_to_lines(theme, text, room, most) for text in (line.was, line.becomes) if text]

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        line, theme = index.data(ROW), pen.theme
        box = rect.adjusted(8, 0, -8, 0)
        if line.kind == HEAD:
            pen.text(box.adjusted(0, theme.px(10), 0, 0), line.words, "strong")
            return
        high = theme.metrics("strong").height()
        icon, colour = ICONS.get(line.kind, CHANGED)
        pen.icon(icon, box.x() + 2, box.y() + 6 + (high - theme.px(16)) / 2, colour)
        left, top = box.x() + theme.px(LEFT), box.y() + 6
        head = QRectF(left, top, box.right() - left, high)
        if line.code:
            head.adjust(pen.chip(head.x(), top + (high - theme.size("chip")) / 2, line.code) + 6, 0, 0, 0)
        pen.text(head, line.words, "strong")
        top += high
        label, room = self._label_width(line), self._room(line, rect.width())
        for number, text in enumerate(self._texts(line, room)):
            tall = wrapped_height(theme, text, room)
            if label:
                words = self.tr("Blir") if number else self.tr("Var")
                pen.text(QRectF(left, top, label, theme.metrics("body").height()), words, "body", "muted")
            pen.text(QRectF(left + label, top, room, tall), text, "body", wrap=True)
            top += tall


def _is_short(line: Line) -> bool:
    return bool(line.was) and len(line.was) + len(line.becomes) <= SHORT
