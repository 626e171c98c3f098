"""The earlier evaluation that a new one may be begun from: its file, and what of it comes along, in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QFileDialog

from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.protecting import Keys
from kompass_desktop.services.renewal import Coming, what_comes_along
from kompass_desktop.storage.problems import KnownProblem, PassphraseProblem
from kompass_desktop.ui.dialogs.passphrase import keys_for
from kompass_desktop.ui.dialogs.paths import PathField, documents_folder
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.labels import Label


class EarlierFile(QObject):
    """A row of a form with the file. `changed`: another file, or none, comes along from now on."""

    changed = Signal()

    def __init__(self, form: QBoxLayout, folder: Path | None = None, parent: QObject | None = None) -> None:
        """`folder` is where one looks first. With `keys` a protected file is tried before anybody is asked."""
        super().__init__(parent)
        self._folder = folder
        self.keys: Keys | None = None
        self._read: Path | None = None
        self.coming: Coming | None = None
        self.field = PathField(self._choose, self.tr("Välj fil…"))
        self.row = form_row(form, self.tr("Utgå från en tidigare utvärdering (valfritt)"), self.field)
        self.about = Label("", "small", muted=True, wrap=True)
        self.about.hide()
        form.addWidget(self.about)
        self.field.edited.connect(self.look)

    @property
    def path(self) -> Path | None:
        """The file; None for a first evaluation."""
        return self.field.path

    def set_path(self, path: Path) -> None:
        """Begin from a file."""
        self.field.set_path(path)
        self.look()

    def look(self) -> None:
        """Look into the file as soon as there is one of this name, and say what comes along."""
        path = self.path
        if path == self._read and path is not None:
            return
        self._read, self.coming = path, None
        self.row.set_error("")
        if path is not None and path.is_file():
            self.coming = self._looked_into(path)
        self.about.setText(self._words())
        self.about.setVisible(self.coming is not None)
        self.changed.emit()

    def _looked_into(self, path: Path) -> Coming | None:
        """What comes along; the passphrase is asked for until it fits. Where there is nothing, the row says why."""
        while True:
            try:
                return what_comes_along(path, self.keys)
            except PassphraseProblem as problem:
                keys = keys_for(problem, self.keys, self.field.window())
                if keys is None:
                    self.row.set_error(str(problem))
                    return None
                self.keys = keys
            except (KnownProblem, Refused) as problem:
                self.row.set_error(str(problem))
                return None

    def wrong(self) -> str:
        """What is wrong with what stands there; "" while nothing is."""
        if self.path is None or self.coming is not None:
            return ""
        return self.row.error or self.tr("Filen finns inte. Välj den tidigare utvärderingens fil, eller lämna tomt.")

    def _words(self) -> str:
        coming = self.coming
        if coming is None:
            return ""
        points = self.tr("1 delområde") if coming.points == 1 else self.tr("{n} delområden").format(n=coming.points)
        one, many = self.tr("1 förbättringsmöjlighet"), self.tr("{n} förbättringsmöjligheter")
        improvements = (one if coming.improvements == 1 else many).format(n=coming.improvements)
        actions = self.tr("1 åtgärd") if coming.actions == 1 else self.tr("{n} åtgärder").format(n=coming.actions)
        words = self.tr(
            "Från {name}: poäng för {points} att jämföra med, {improvements} som frågor och {actions}. Anteckningar, "
            "namn och egna poäng följer inte med."
        )
        name = f"{coming.municipality} {coming.year or ''}".strip()
        return words.format(name=name, points=points, improvements=improvements, actions=actions)

    def _choose(self, path: Path | None) -> str:
        words = self.tr("Utvärdering (*{suffix})").format(suffix=SUFFIX)
        start = path or self._folder or documents_folder()
        return QFileDialog.getOpenFileName(self.field, self.tr("Välj den tidigare utvärderingen"), str(start), words)[0]
