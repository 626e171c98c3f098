"""Lämna över: a file for the municipality to read and to work on in, without anything that was said in trust."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.handing_over import HandedOver, hand_over
from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.protecting import is_protected
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.dialogs.fitting import grow
from kompass_desktop.ui.dialogs.paths import ask_new_file
from kompass_desktop.ui.widgets.desktop import file_name
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.icon_line import IconLine
from kompass_desktop.ui.widgets.scrolled import Scrolled

WIDTH, INSIDE = 560, 504
"""How wide the dialog is and what stands in it (px at 100 % text)."""


class HandOverDialog(DialogFrame):
    """The dialog. After it was accepted `written` is the file, and `handed` what has to be said of it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Lämna över till kommunen"),
            self.tr("Välj plats…"),
            lead=self.tr(
                "Kommunen får en egen fil: resultatet att läsa, handlingsplanen att följa upp, och något att utgå från "
                "när nästa utvärdering görs."
            ),
            width=WIDTH,
            fills=True,
            parent=parent,
        )
        self._session = session
        self.written: Path | None = None
        self.handed: HandedOver | None = None
        self.said = Scrolled(name=self.tr("Vad som följer med"), width=INSIDE, gap=16)
        self.body.addWidget(self.said, 1)
        evaluation = session.evaluation
        for icon, colour, head, lines in (
            ("check", "good", self.tr("Följer med"), self.along(evaluation)),
            ("x", "muted", self.tr("Följer inte med"), self.left_behind(evaluation)),
            ("triangle-alert", "warn", self.tr("Inte klart än"), self.waiting(evaluation)),
        ):
            if lines:
                self.said.box.addWidget(IconLine(icon, colour, head, "\n".join(lines)))
        self.primary.clicked.connect(self.ask_where)
        self.primary.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        grow(self, self.said)  # by itself Qt would stop at two thirds of the screen

    # ---- in words
    def along(self, evaluation: Evaluation) -> list[str]:
        """What the municipality gets, with how much there is of it."""
        findings = [f.kind for f in evaluation.findings.values()]
        scored = consensus_totals(evaluation).scored
        lines = [
            self.tr("Gemensam poäng för 1 delområde")
            if scored == 1
            else self.tr("Gemensam poäng för {n} delområden").format(n=scored),
            self.tr("Rapportens texter, {s} styrkor och {i} förbättringsmöjligheter").format(
                s=findings.count(STRENGTH), i=findings.count(IMPROVEMENT)
            ),
            self.tr("Rekommendationer och handlingsplan med {n} åtgärder").format(n=len(evaluation.actions)),
        ]
        if evaluation.follow_ups:
            lines.append(self.tr("Vad det blev av förra gångens förbättringsområden, utan kommentarer"))
        return lines

    def left_behind(self, evaluation: Evaluation) -> list[str]:
        """What stays with the evaluators, whatever there is of it."""
        return [
            self.tr("Anteckningar, citat, iakttagelser och kommunens svar"),
            self.tr("Namn på intervjuade och utvärderare"),
            self.tr("Egna poäng och motiveringar"),
            self.tr("Historik: vem som skrev vad"),
            *([self.tr("Lösenordet: kommunens fil är inte skyddad")] if is_protected(self._session) else []),
        ]

    def waiting(self, evaluation: Evaluation) -> list[str]:
        """What would be blank in the municipality's file."""
        totals = consensus_totals(evaluation)
        left, lines = totals.of - totals.scored, list[str]()
        if left:
            one, many = self.tr("1 delområde saknar gemensam poäng."), self.tr("{n} delområden saknar gemensam poäng.")
            lines.append((one if left == 1 else many).format(n=left))
        codes = sorted(
            row for kind, row, field in evaluation.disputes if (kind, field) == ("consensus_score", "points")
        )
        if codes:
            lines.append(self.tr("Att avgöra mellan olika versioner: {codes}.").format(codes=", ".join(codes)))
        return lines

    # ---- doing it
    def ask_where(self) -> None:
        """Asks where the file goes, and writes it there."""
        name = self.tr("{name} till kommunen").format(name=self._session.evaluation.name)
        path = ask_new_file(
            self, self.tr("Lämna över till kommunen"), self._session.path.parent / file_name(name, SUFFIX)
        )
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes the file, and closes; says here why it cannot be done."""
        try:
            self.handed = hand_over(self._session.path, path, self._session.file.keys)
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("file", "bad", str(problem))
            grow(self, self.said)
            return
        self.written = path
        self.accept()
