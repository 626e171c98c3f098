"""The field that says which sub-criteria an item of evidence belongs to: saved after a pause, or when it is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from kompass_desktop.model.codes_line import codes_in
from kompass_desktop.model.documents import Answer, WebFinding
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.web_findings import routing_changes
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.row_draft import TypingPause
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row

Item = WebFinding | Answer


class CodesField(QLineEdit):
    """Codes such as "1.3 3.1". What is no code stays in the field and is said under it."""

    failed = Signal(object)

    def __init__(
        self, session: Session, item: Callable[[], Item | None], make: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`item` is what is being written in; `make` makes it where it is not there yet."""
        super().__init__(parent)
        self._session, self._item, self._make = session, item, make
        self._typed = False
        self._row: FormRow | None = None
        self._pause = TypingPause(self)
        self._pause.due.connect(self._paused)
        self.setPlaceholderText(self.tr("till exempel 1.3 3.1"))
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self.flush)
        self.returnPressed.connect(self.flush)

    def put_in(self, form: QBoxLayout, words: str) -> FormRow:
        """Stand in a form under these words."""
        self._row = form_row(form, words, self)
        return self._row

    def fill(self) -> None:
        """Show where the item belongs, unless somebody is just typing that."""
        if self._typed:
            return
        item = self._item()
        codes = " ".join(self._session.evaluation.sub_criteria_of(item)) if item is not None else ""
        if codes_in(self.text(), self._session.catalogue) != (tuple(codes.split()), ()) or not codes:
            self.setText(codes)
        self._say(())

    def drop(self) -> None:
        """Another item comes: what could not be read is given up with the one before."""
        self._typed = False
        self._pause.stop()

    def flush(self) -> bool:
        """Save what stands typed; False if it could not be saved."""
        self._pause.stop()
        if not self._typed:
            return True
        wanted, unknown = codes_in(self.text(), self._session.catalogue)
        self._say(unknown)
        if self._item() is None and (not wanted or not self._make()):
            return not wanted
        item = self._item()
        if item is None:
            return False
        try:
            self._session.change(routing_changes(self._session.evaluation, item, wanted), origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem)
            return False
        self._typed = bool(unknown)
        return True

    def _edited(self, _text: str) -> None:
        self._typed = True
        self._say(())
        self._pause.key()

    def _paused(self) -> None:
        if not codes_in(self.text(), self._session.catalogue)[1]:  # "1." on the way to "1.4" is no mistake yet
            self.flush()

    def _say(self, unknown: tuple[str, ...]) -> None:
        if self._row is not None:
            words = self.tr("{codes} finns inte i utgåva {edition}.")
            known = words.format(codes=", ".join(unknown), edition=self._session.catalogue.edition)
            self._row.set_error(known if unknown else "")
