"""The rows over and under the library: which part is shown, the field to find with, what can be done, how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from kompass_desktop.ui.dialogs.progress_line import ProgressLine
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import MENU, Button, Segment
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, add, row

ALL, OWN, PUBLISHED = "all", "own", "published"
FILES, FOLDER, REPORT, TYPED = "files", "folder", "report", "typed"
"""The ways to add something."""
LEAST_FIND = 150
_GAP, _MARGIN = 8, 16


class FindField(QLineEdit):
    """Words to find. Esc empties it first; Down goes on into what was found."""

    down_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_asked.emit()
        else:
            super().keyPressEvent(event)


class LibraryBar(Panel):
    """One row where there is room, else two, at last three. `add_asked` gives one of the ways to add something."""

    add_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        rows = QVBoxLayout()
        super().__init__("main", rows, margins=(_MARGIN, 10, _MARGIN, 10), gap=_GAP, parent=parent)
        self.part = Segment(
            self.tr("Vilka resultat"),
            [(ALL, self.tr("Alla")), (OWN, self.tr("Egna")), (PUBLISHED, self.tr("Publicerade"))],
        )
        self.find_field = FindField()
        self.find_field.setAccessibleName(self.tr("Sök kommun eller år"))
        self.find_field.setPlaceholderText(self.tr("Sök kommun eller år"))
        self.add_button = Button(self.tr("Lägg till"), icon="plus", key=MENU)
        self.menu = QMenu(self)
        for way, words in self._ways():
            self.menu.addAction(words).triggered.connect(lambda _=False, way=way: self.add_asked.emit(way))
        self.add_button.setMenu(self.menu)
        self.csv_button = Button(self.tr("Exportera som CSV…"), "quiet", icon="download")
        self.remove_button = Button(self.tr("Ta bort"), "quiet", icon="trash-2")
        self.details_button = Button(self.tr("Uppgifter"), "quiet", icon="info")
        self.details_button.setCheckable(True)
        self.details_button.hide()
        self._first, self._middle, self._second = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for box in (self._first, self._middle, self._second):
            box.setSpacing(_GAP)
            rows.addLayout(box)
        add(self._first, self.part, self.find_field, self.add_button)
        self._first.setStretchFactor(self.find_field, 1)
        self._second.addStretch(1)
        self._rows = 0
        follow_theme(self, self.fit)

    def _ways(self) -> tuple[tuple[str, str], ...]:
        return (
            (FILES, self.tr("Utvärderingsfiler…")),
            (FOLDER, self.tr("En hel mapp…")),
            (REPORT, self.tr("Publicerad rapport…")),
            (TYPED, self.tr("Skriv in siffror…")),
        )

    def offer_ways(self, under: QWidget | None) -> None:
        """Offer the ways to add something, under a button."""
        if under is not None:
            self.menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def offer_details(self, offer: bool) -> None:
        """Whether there is a button that shows a result's particulars in place of the table."""
        if offer == self.details_button.isHidden():
            self.details_button.setVisible(offer)
            self.fit()

    def fit(self) -> None:
        """Everything in one row, or what is done to results in a second one, or the field in one of its own, too."""
        self.find_field.setMinimumWidth(theme_of(self).px(LEAST_FIND))
        doing = [self.csv_button, self.remove_button, self.details_button]
        shown = [self.part, self.add_button, *(b for b in doing if not b.isHidden() or b is not self.details_button)]
        room = self.width() - 2 * _MARGIN - theme_of(self).px(LEAST_FIND)
        widths = [w.sizeHint().width() + _GAP for w in shown]
        rows = 1 if sum(widths) <= room else 2 if sum(widths[:2]) <= room else 3
        if rows == self._rows:
            return
        self._rows, one_row = rows, rows == 1
        self._place_field()
        for place, button in enumerate(doing):
            if one_row:
                self._second.removeWidget(button)
                self._first.addWidget(button)
            else:
                self._first.removeWidget(button)
                self._second.insertWidget(place, button)

    def _place_field(self) -> None:
        """Between the part that is shown and the ways to add; or under both."""
        alone = self._rows == 3
        if alone == (self._middle.indexOf(self.find_field) >= 0):
            return
        if alone:
            self._first.removeWidget(self.find_field)
            self._first.insertStretch(1, 1)
            self._middle.addWidget(self.find_field)
        else:
            self._middle.removeWidget(self.find_field)
            self._first.takeAt(1)
            self._first.insertWidget(1, self.find_field, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class LibraryFoot(Panel):
    """How many results are shown, or how far the reading has come; and the button that closes, or stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.count, self.progress = Label("", "small", muted=True), ProgressLine()
        self.progress.hide()
        self.button = Button("")
        line = row(self.count, self.progress, -1, self.button)
        line.setStretch(1, 100)
        super().__init__("foot", line, margins=(_MARGIN, 10, _MARGIN, 12), gap=_MARGIN, parent=parent)
        self.button.set_text(self.tr("Stäng"))
        follow_theme(self, self._refresh)

    def set_busy(self, words: str) -> None:
        """Show that something is read, in words; "" when it has ended."""
        self.count.setVisible(not words)
        self.progress.setVisible(bool(words))
        self.progress.show_progress(0, 0, words)
        self.button.set_text(self.tr("Stoppa") if words else self.tr("Stäng"))

    def show_progress(self, done: int, total: int) -> None:
        """Show how many files are read, of how many."""
        words = self.tr("Läser {done} av {total}").format(done=done, total=total)
        self.progress.show_progress(done, total, words)

    def _refresh(self) -> None:
        """As high with the progress as without: nothing moves when something is read."""
        self.setFixedHeight(max(self.progress.sizeHint().height(), self.button.sizeHint().height()) + 23)
