"""Finding words in the report: the field in the toolbar, how many places there are, and going from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.report_find import Hit, hits_in
from kompass_desktop.ui.tabs.report.sheet import ReportSheet
from kompass_desktop.ui.widgets.buttons import IconButton
from kompass_desktop.ui.widgets.labels import Label


class Finder(QObject):
    """`page_asked`: the page ("3.4") that the next place stands on has to be shown."""

    page_asked = Signal(str)

    def __init__(self, session: Session, sheet: ReportSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sheet = session, sheet
        self._hits: list[Hit] = []
        self._hit = -1
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Sök i rapporten"))
        self.field.setPlaceholderText(self.tr("Sök i rapporten"))
        self.found = Label("", "small", muted=True)
        self.button = IconButton("search", self.tr("Sök i rapporten"), key="Ctrl+F")
        for part in (self.field, self.found):
            part.hide()
        self.button.clicked.connect(self.find)
        self.field.textChanged.connect(self.look)
        self.field.returnPressed.connect(self.find_next)

    def find(self) -> None:
        """Open the field for finding words in the report, or go back to it."""
        self.field.show()
        self.found.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def end(self) -> bool:
        """Close the field; False if it was not open."""
        if not self.field.isVisible():
            return False
        self.field.clear()
        self.field.hide()
        self.found.hide()
        return True

    def find_next(self) -> None:
        """Go to the next place that holds the words."""
        self.look()
        if not self._hits:
            return
        self._hit = (self._hit + 1) % len(self._hits)
        hit = self._hits[self._hit]
        self.page_asked.emit(hit.page)
        if hit.kind == "finding":
            self._sheet.show_card(hit.row)
        else:
            self._sheet.mark(hit.row, hit.start, hit.length)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_found()

    def look(self) -> None:
        """Look again where the words stand."""
        hits = hits_in(self._session.evaluation, self.field.text())
        if hits != self._hits:
            self._hits, self._hit = hits, -1
        self._show_found()

    def _show_found(self) -> None:
        if not self.field.text().strip():
            self.found.setText("")
        elif not self._hits:
            self.found.setText(self.tr("Finns inte"))
        else:
            self.found.setText(self.tr("{n} av {of}").format(n=max(0, self._hit) + 1, of=len(self._hits)))
