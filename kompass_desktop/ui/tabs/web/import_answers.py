"""The dialog that reads the municipality's written answers: what was found per sub-criterion, then [Läs in]."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.services.importing_answers import AnswerPlan, PlannedAnswer, plan_answers, take_in
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.shown_rows import ROW, Index, ShownRows
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.labels import Label, plain_tip
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import RowList, RowState

HEAD, ANSWER, UNREAD = "head", "answer", "unread"


class Line(Struct, frozen=True):
    """A line of the preview: a head (perhaps with the code of a sub-criterion), an answer, or what was not read."""

    kind: str
    words: str
    under: str = ""
    code: str = ""


class PlanList(ShownRows):
    """What was found, by sub-criterion; first what needs somebody's eye: answers without one, and what was not read."""

    def __init__(self, plan: AnswerPlan, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        lines: list[Line] = []
        if plan.unplaced:
            lines.append(Line(HEAD, self.tr("Utan delområde: läses in, och du placerar dem")))
            lines += [self._answer(answer) for answer in plan.unplaced]
        if plan.unread:
            where = self.tr("Rad {line}: {why}")
            lines.append(Line(HEAD, self.tr("Läses inte in")))
            lines += [
                Line(UNREAD, " ".join(part.text.split()), where.format(line=part.line, why=part.why))
                for part in plan.unread
            ]
        for sub in catalogue.sub_criteria:
            answers = plan.answers_of(sub.code)
            if answers:
                lines.append(Line(HEAD, sub.title, code=sub.code))
                lines += [self._answer(answer) for answer in answers]
        self.lines = lines

    def _answer(self, answer: PlannedAnswer) -> Line:
        text, question = " ".join(answer.text.split()), " ".join(answer.question.split())
        if answer.why:
            return Line(ANSWER, question or text, self.tr("Rad {line}: {why}").format(line=answer.line, why=answer.why))
        return Line(ANSWER, question or text, text if question else "")

    def words(self, line: Line) -> str:
        said = ". ".join(filter(None, (line.words, line.under)))
        return f"{line.code} {said}".strip()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = super().data(index, ROW)
        if role == Qt.ItemDataRole.ToolTipRole and line is not None and line.kind != HEAD:
            return plain_tip("\n".join(filter(None, (line.words, line.under)))[:1000])
        return super().data(index, role)


class ImportAnswersDialog(DialogFrame):
    """Says what a plan would take in. After it was accepted all is taken in, and `count` says how many answers."""

    def __init__(self, session: Session, plan: AnswerPlan, parent: QWidget | None = None) -> None:
        super().__init__("", "", lead=" ", width=720, parent=parent)
        self._session, self.plan, self.count = session, plan, 0
        self.setWindowTitle(self.tr("Läs in kommunens skriftliga svar"))
        self.heading.setText(plan.source)
        self.lead.setText(plan_words(plan))
        self.primary.set_text(self.tr("Läs in"))
        self.model = PlanList(plan, session.catalogue, self)
        self.rows = RowList(self.tr("Det som hittades i filen"), _draw, height=self._height, line=False, hover=False)
        self.rows.setModel(self.model)
        self.rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.rows.setMinimumHeight(min(theme_of(self).px(360), max(40, self.rows.content_height())))
        self.body.addWidget(self.rows, 1)
        if plan.answers:
            one_step = self.tr("Allt läses in som ett steg, och Ctrl+Z tar tillbaka det.")
            self.body.addWidget(Label(one_step, "small", muted=True))
            self.primary.clicked.connect(self.take_in)
            self.primary.setFocus()
        else:
            self.primary.hide()
            self.cancel.set_text(self.tr("Stäng"))
            self.cancel.setFocus()

    def take_in(self) -> None:
        """Take it all in; what stands in the way is said, and the dialog stays."""
        try:
            self.count = take_in(self._session, self.plan)
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("refused", "bad", str(problem))
            return
        self.accept()

    def _height(self, index: Index, _width: int) -> int:
        theme, line = theme_of(self), index.data(ROW)
        if line.kind == HEAD:
            return theme.px(38)
        under = theme.metrics("small").height() if line.under else 0
        return round(theme.metrics("body").height() + under) + 10


def _draw(pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
    line, theme = index.data(ROW), pen.theme
    box = rect.adjusted(8, 0, -8, 0)
    if line.kind == HEAD:
        box.adjust(0, theme.px(10), 0, 0)
        if line.code:
            box.adjust(pen.chip(box.x(), box.y() + (box.height() - theme.size("chip")) / 2, line.code) + 6, 0, 0, 0)
        pen.text(box, line.words, "strong")
        return
    icon, colour = ("circle-alert", "warn") if line.kind == UNREAD else ("message-square", "muted")
    pen.icon(icon, box.x() + 2, box.y() + theme.px(7), colour)
    box.adjust(theme.px(30), 4, 0, 0)
    high = theme.metrics("body").height()
    pen.text(QRectF(box.x(), box.y(), box.width(), high), line.words)
    pen.text(
        QRectF(box.x(), box.y() + high, box.width(), theme.metrics("small").height()), line.under, "small", "muted"
    )


def plan_words(plan: AnswerPlan) -> str:
    """What was found, in one sentence or two."""
    translate = QCoreApplication.translate
    count, codes = len(plan.answers), {code for answer in plan.answers for code in answer.codes}
    if not count and plan.already:
        return translate("import_answers", "Alla svar i filen finns redan.")
    if not count:
        return translate(
            "import_answers",
            "Inga frågor med svar hittades. Frågorna känns igen på nummer, ”Fråga:”, tabeller eller rubriker.",
        )
    words = (
        translate("import_answers", "Ett svar om {codes} delområden.")
        if count == 1
        else translate("import_answers", "{n} svar om {codes} delområden.")
    )
    said = [words.format(n=count, codes=len(codes))]
    if plan.already:
        said.append(translate("import_answers", "{n} finns redan.").format(n=plan.already))
    if plan.unplaced:
        said.append(translate("import_answers", "{n} utan delområde.").format(n=len(plan.unplaced)))
    if plan.unread:
        said.append(translate("import_answers", "{n} ställen läses inte in.").format(n=len(plan.unread)))
    return " ".join(said)


def ask_answers(session: Session, window: QWidget) -> int | str:
    """Ask for a file, show what it would bring and take it in: how many answers, or why it could not be read."""
    from kompass_desktop.intake.problems import IntakeProblem

    translate = QCoreApplication.translate
    kinds = translate("import_answers", "Frågor och svar (*.docx *.xlsx *.txt);;Alla filer (*)")
    path, _ = QFileDialog.getOpenFileName(
        window, translate("import_answers", "Läs in kommunens skriftliga svar"), "", kinds
    )
    if not path:
        return 0
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        plan = plan_answers(Path(path), session.evaluation)
    except (IntakeProblem, Refused) as problem:
        return str(problem)
    finally:
        QGuiApplication.restoreOverrideCursor()
    dialog = ImportAnswersDialog(session, plan, window)
    return dialog.count if dialog.exec() else 0
