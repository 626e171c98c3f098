"""Reads a published report into a new evaluation, then lists what does not agree and what could not be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSizePolicy, QWidget

from kompass_desktop.model.findings import STRENGTH
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.rules import FIRST_YEAR, LAST_YEAR
from kompass_desktop.services.session import Session
from kompass_desktop.services.settings import Settings
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.dialogs.new_evaluation import AUTHOR
from kompass_desktop.ui.dialogs.paths import PathField, documents_folder, free_path
from kompass_desktop.ui.models.live_rows import NOUN_ROLE
from kompass_desktop.ui.models.remark_list import UNREAD, RemarkList
from kompass_desktop.ui.theme.theme import theme_of
from kompass_desktop.ui.widgets.desktop import file_name
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import column, row
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.wrapped import wrapped_lines

TEXT_LEFT = 30


class ImportReportDialog(DialogFrame):
    """The dialog "Läs in en tryckt rapport". After it was accepted, `session` is the open evaluation."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("", "", lead=" ", width=620, parent=parent)
        self.setWindowTitle(self.tr("Läs in en tryckt rapport"))
        self.heading.setText(self.tr("Läs in en tryckt rapport"))
        self.lead.setText(
            self.tr("Poäng, styrkor och förbättringar läses in i en ny utvärdering. Inget gissas: det osäkra listas.")
        )
        self.primary.set_text(self.tr("Läs in"))
        self._settings = settings
        self.session: Session | None = None
        self._read: Session | None = None
        self.report = PathField(self._choose_report, self.tr("Välj rapport…"))
        self.place = PathField(self._choose_place, self.tr("Välj plats…"))
        self.municipality, self.year = QLineEdit(), QLineEdit()
        self._place_chosen = False
        self._rows: dict[str, FormRow] = {}
        self._build()
        self.primary.clicked.connect(self._go_on)
        self.report.setFocus()

    def _build(self) -> None:
        form = column(gap=16)
        self._rows["report"] = form_row(
            form, self.tr("Rapporten"), self.report, self.tr("PDF, eller text (.txt) från en inläst PDF.")
        )
        self._rows["place"] = form_row(form, self.tr("Sparas som"), self.place)
        facts = row(gap=12)
        self._rows["municipality"] = form_row(facts, self.tr("Kommun"), self.municipality)
        self._rows["year"] = form_row(facts, self.tr("År"), self.year)
        facts.setStretch(0, 3)
        facts.setStretch(1, 1)
        for name in ("municipality", "year"):
            facts.setAlignment(self._rows[name], Qt.AlignmentFlag.AlignTop)
        self._facts = QWidget()
        self._facts.setLayout(facts)
        self._facts.hide()
        form.addWidget(self._facts)
        self._form = QWidget()
        self._form.setLayout(form)
        self.body.addWidget(self._form)
        self.report.edited.connect(self._report_chosen)
        self.place.edited.connect(self._place_edited)
        for name, field in (("municipality", self.municipality), ("year", self.year)):
            field.textEdited.connect(lambda _, name=name: self._rows[name].set_error(""))

    # ---- choosing
    def _choose_report(self, path: Path | None) -> str:
        words = self.tr("Rapporter (*.pdf *.txt);;Alla filer (*)")
        return QFileDialog.getOpenFileName(self, self.tr("Välj rapport"), str(path.parent if path else ""), words)[0]

    def _choose_place(self, path: Path | None) -> str:
        words = self.tr("Utvärdering (*{suffix})").format(suffix=SUFFIX)
        return QFileDialog.getSaveFileName(self, self.tr("Spara utvärderingen som"), str(path or ""), words)[0]

    def _report_chosen(self) -> None:
        self._rows["report"].set_error("")
        report = self.report.path
        if report is not None and not self._place_chosen:
            self.place.set_path(free_path(documents_folder() / file_name(report.stem.replace("_", " "), SUFFIX)))

    def _place_edited(self) -> None:
        self._place_chosen = True
        self._rows["place"].set_error("")

    # ---- reading
    def _go_on(self) -> None:
        if self._read is not None:
            self.session = self._read
            self.accept()
        else:
            self.read()

    def read(self) -> None:
        """Read the report and show what came of it; what is missing or wrong is said under its field."""
        if not self._complete():
            return
        report, place = self.report.path, self._path()
        assert report is not None and place is not None
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._read = self._import(report, place)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if self._read is not None:
            self._show_summary(self._read)

    def _import(self, report: Path, place: Path) -> Session | None:
        from kompass_desktop.intake.problems import IntakeProblem
        from kompass_desktop.services.importing import import_report

        name, year = " ".join(self.municipality.text().split()), self.year.text().strip()
        try:
            read = import_report(report, place, municipality=name or None, year=int(year) if year else None)
        except IntakeProblem as problem:
            self._wrong("report", str(problem))
        except KnownProblem as problem:
            self._wrong("report" if not report.is_file() else "place", str(problem))
        except Refused as refused:
            if self._facts.isVisible():
                self.banners.show_banner("refused", "bad", str(refused))
            self._ask_facts()
        else:
            return read.session
        return None

    def _ask_facts(self) -> None:
        """Municipality or year could not be read: they are asked for."""
        self._facts.show()
        for name, field, words in (
            ("municipality", self.municipality, self.tr("Gick inte att läsa i rapporten. Skriv kommunens namn.")),
            ("year", self.year, self.tr("Skriv året.")),
        ):
            if not field.text().strip():
                self._rows[name].set_error(words)
        self.municipality.setFocus()

    def _complete(self) -> bool:
        report, place, year = self.report.path, self._path(), self.year.text().strip()
        if report is None:
            self._wrong("report", self.tr("Välj rapporten som ska läsas in."))
        elif place is None:
            self._wrong("place", self.tr("Välj var utvärderingen ska sparas."))
        elif year and not (year.isdecimal() and FIRST_YEAR <= int(year) <= LAST_YEAR):
            self._wrong("year", self.tr("Skriv året med fyra siffror."))
        else:
            return True
        return False

    def _wrong(self, field: str, words: str) -> None:
        self._rows[field].set_error(words)
        self._rows[field].field.setFocus()

    def _path(self) -> Path | None:
        path = self.place.path
        if path is None or not path.name:  # "/" is a place for nothing
            return None
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    # ---- what came of it
    def _show_summary(self, session: Session) -> None:
        author = self._settings.get(AUTHOR, "")
        if author in session.evaluation.evaluators:
            session.author = author
        self._form.hide()
        self.banners.drop("refused")
        self.heading.setText(session.evaluation.name)
        self.lead.setText(summary_words(session))
        self.body.addWidget(ImportSummary(session))
        self.primary.set_text(self.tr("Öppna utvärderingen"))
        self.cancel.set_text(self.tr("Stäng"))
        self.primary.setFocus()

    def reject(self) -> None:
        """Close without opening; what was read in lies in its file."""
        if self._read is not None:
            self._read.close()
            self._read = None
        super().reject()


def summary_words(session: Session) -> str:
    """What was read, in one sentence."""
    evaluation = session.evaluation
    totals = consensus_totals(evaluation)
    strengths = sum(f.kind == STRENGTH for f in evaluation.findings.values())
    words = QCoreApplication.translate(
        "import_report",
        "Inläst: {total} poäng av {max}, {scored} av {of} delområden, "
        "{strengths} styrkor och {improvements} förbättringsmöjligheter.",
    )
    return words.format(
        total="–" if totals.total is None else totals.total, max=totals.max_points, scored=totals.scored, of=totals.of,
        strengths=strengths, improvements=len(evaluation.findings) - strengths,
    )  # fmt: skip


class ImportSummary(QWidget):
    """Contradictions and unread places, one under the other, to read through; they are kept in Rapport."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks = RemarkList(session, self)
        against = self.remarks.contradictions
        unread = len(self.remarks.ids) - against
        self.words = Label(self._words(against, unread), "strong", wrap=True)
        self.rows = RowList(
            self.tr("Det som inte stämmer eller inte kunde läsas"), self._draw, height=self._height, hover=False
        )
        self.rows.setModel(self.remarks)
        self.rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.rows.setMinimumHeight(min(320, max(1, self.rows.content_height())) if self.remarks.ids else 0)
        foot = Label(self.tr("Listan finns kvar i Rapport tills du är klar med den."), "small", muted=True)
        if not self.remarks.ids:
            self.rows.hide()
            foot.hide()
        self.setLayout(column(self.words, self.rows, foot, gap=8))

    def _words(self, against: int, unread: int) -> str:
        if not against and not unread:
            return self.tr("Allt stämmer, och allt kunde läsas.")
        places = (
            self.tr("På ett ställe säger rapporten emot sig själv")
            if against == 1
            else self.tr("På {n} ställen säger rapporten emot sig själv").format(n=against)
        )
        left = (
            self.tr("ett ställe kunde inte läsas säkert")
            if unread == 1
            else self.tr("{n} ställen kunde inte läsas säkert").format(n=unread)
        )
        if not unread:
            return f"{places}."
        return f"{places}; {left}." if against else f"{left[:1].upper()}{left[1:]}."

    def _height(self, index: Index, width: int) -> int:
        theme, remark = theme_of(self), index.data(NOUN_ROLE)
        return round(wrapped_lines(theme, remark.message, width - TEXT_LEFT - 12) * theme.metrics("body").height() + 14)

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        remark = index.data(NOUN_ROLE)
        icon, colour = ("info", "accent") if remark.kind == UNREAD else ("triangle-alert", "warn")
        pen.icon(icon, rect.x() + 4, rect.y() + 8, colour)
        pen.text(
            QRectF(rect.x() + TEXT_LEFT, rect.y() + 6, rect.width() - TEXT_LEFT - 12, rect.height()),
            remark.message,
            wrap=True,
        )
