"""Lämna ut: a whole copy for a colleague to work in, with or without the names of those who were interviewed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kompass_desktop.services.handing_out import hand_out
from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.dialogs.paths import ask_new_file
from kompass_desktop.ui.widgets.check_box import CheckBox
from kompass_desktop.ui.widgets.desktop import file_name
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.labels import Label


class HandOutDialog(DialogFrame):
    """The dialog. After it was accepted `written` is the copy."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Lämna ut en kopia"),
            self.tr("Välj plats…"),
            lead=self.tr("Kollegan arbetar i kopian. Ta sedan in den här: allt ni båda har skrivit finns kvar."),
            width=520,
            parent=parent,
        )
        self._session = session
        self.written: Path | None = None
        self.without_names = CheckBox(self.tr("Utan namn på dem som har intervjuats"))
        self.body.addWidget(self.without_names)
        self.about = Label(
            self.tr("Roller och anteckningar följer med. Namnen finns kvar hos dig och går inte förlorade."),
            "small", muted=True, wrap=True,
        )  # fmt: skip
        self.body.addWidget(self.about)
        self.primary.clicked.connect(self.ask_where)
        self.primary.setFocus()

    def ask_where(self) -> None:
        """Asks where the copy goes, and writes it there."""
        who = self._session.author
        name = self.tr("{name} från {who}") if who else self.tr("{name} kopia")
        suggested = file_name(name.format(name=self._session.evaluation.name, who=who), SUFFIX)
        path = ask_new_file(self, self.tr("Lämna ut en kopia"), self._session.path.parent / suggested)
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes the copy, and closes; says here why it cannot be done."""
        try:
            hand_out(self._session, path, without_names=self.without_names.isChecked())
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("copy", "bad", str(problem))
            return
        self.written = path
        self.accept()
