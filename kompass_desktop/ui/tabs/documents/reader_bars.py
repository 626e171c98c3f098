"""The lines round a document that is read: what is looked for in it, and where a quote belongs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.quoting import Belonging, belonging
from kompass_desktop.services.quoting import Taken
from kompass_desktop.ui.models.document_find import DocumentFind
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import quoted
from kompass_desktop.ui.widgets.buttons import Button, IconButton
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.panels import Panel, add
from kompass_desktop.ui.widgets.rows import ENTER


class _Field(QLineEdit):
    """A line in which Enter, Shift+Enter and Esc mean something of their own."""

    entered = Signal(bool)
    """Enter; True with Shift."""
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class FindBar(Panel):
    """Words to look for in the document, how many hits there are, and the way from one to the next."""

    closed = Signal()

    def __init__(self, finding: DocumentFind, parent: QWidget | None = None) -> None:
        box = QHBoxLayout()
        super().__init__("foot", box, margins=(16, 6, 16, 6), gap=8, parent=parent)
        self.finding = finding
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Sök i dokumentet"))
        self.field.setAccessibleName(self.tr("Sök i dokumentet"))
        self.count = Label("", "small", muted=True, parent=self)
        self.back = IconButton("chevron-up", self.tr("Förra träffen"), key=self.tr("Skift+Enter"), parent=self)
        self.on = IconButton("chevron-down", self.tr("Nästa träff"), key="Enter", parent=self)
        self.close_button = IconButton("x", self.tr("Stäng sökningen"), key="Esc", parent=self)
        box.addWidget(self.field, 3)
        box.addWidget(self.count, 1)
        add(box, self.back, self.on, self.close_button)
        self.field.entered.connect(lambda back: self.finding.step(-1 if back else 1))
        self.field.escaped.connect(self.closed)
        self.back.clicked.connect(lambda: self.finding.step(-1))
        self.on.clicked.connect(lambda: self.finding.step(1))
        self.close_button.clicked.connect(self.closed)
        finding.changed.connect(self._show_count)
        self.hide()
        follow_theme(self, self._refresh)

    def open(self) -> None:
        """Show the line and begin to write in it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _show_count(self) -> None:
        finding = self.finding
        if not finding.words:
            words = ""
        elif finding.hits:
            total = f"{len(finding.hits)}" if finding.done else f"{len(finding.hits)}+"
            words = self.tr("{n} av {total}").format(n=finding.current + 1, total=total)
        else:
            words = self.tr("Inga träffar") if finding.done else self.tr("Söker…")
        self.count.setText(words)
        self.field.setAccessibleDescription(words)

    def _refresh(self) -> None:
        self.field.setMaximumWidth(theme_of(self).px(260))
        self.count.setMinimumWidth(theme_of(self).px(90))


class CiteBar(Panel):
    """The words that were taken, and a line for where they belong: "#31 #13 +". Enter saves, Esc gives up."""

    saved = Signal(Taken, Belonging)
    given_up = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        box = QVBoxLayout()
        super().__init__("foot", box, margins=(16, 10, 16, 10), gap=6, parent=parent)
        self._catalogue = catalogue
        self._taken: Taken | None = None
        self.words = ElidedLabel("", "body")
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("till exempel #31 +"))
        self.field.setAccessibleName(self.tr("Vart hör citatet?"))
        self.becomes = ElidedLabel("", "small", muted=True)
        self.save_button = Button(self.tr("Spara citat"), "primary", key="Enter", parent=self)
        self.give_up = Button(self.tr("Avbryt"), "quiet", key="Esc", parent=self)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._label = Label(self.tr("Hör till"), "small", muted=True, parent=self)
        self._label.setBuddy(self.field)
        for part in (self._label, self.field):
            line.addWidget(part)
        line.addWidget(self.becomes, 1)
        line.addWidget(self.save_button)
        line.addWidget(self.give_up)
        box.addWidget(self.words)
        box.addLayout(line)
        self.field.textChanged.connect(lambda _: self._show_meaning())
        self.field.entered.connect(lambda _: self._save())
        self.field.escaped.connect(self.given_up)
        self.save_button.clicked.connect(self._save)
        self.give_up.clicked.connect(self.given_up)
        self.hide()
        follow_theme(self, self._refresh)

    @property
    def taken(self) -> Taken | None:
        """The words that wait for where they belong; None while none do."""
        return self._taken

    def ask(self, taken: Taken, place: str) -> None:
        """Ask where words belong; what stood typed for other words stays."""
        self._taken = taken
        self.words.setText(f"{place}  {quoted(taken.text)}")
        self.field.setAccessibleDescription(self.words.whole_text())
        self._show_meaning()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def end(self) -> None:
        """Ask no more."""
        self._taken = None
        self.field.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        found = belonging(self.field.text(), self._catalogue)
        if self._taken is not None and not found.unknown:
            self.saved.emit(self._taken, found)

    def _show_meaning(self) -> None:
        """How the line is understood, so that nothing wrong is saved."""
        found = belonging(self.field.text(), self._catalogue)
        if found.unknown:
            words = self.tr("{words} finns inte i utgåva {edition}").format(
                words=", ".join(found.unknown), edition=self._catalogue.edition
            )
        elif found.codes:
            title = self._catalogue.by_code[found.codes[0]].title if len(found.codes) == 1 else ""
            sign = self._sign_words(found.sign) if found.sign else ""
            words = "  ·  ".join(filter(None, (f"{', '.join(found.codes)} {title}".strip(), sign)))
        else:
            words = self.tr("Skriv #31, flera går bra. Utan delområde sparas citatet ändå.")
        self.becomes.setText(words)
        self.field.setProperty("wrong", bool(found.unknown))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    def _sign_words(self, sign: str) -> str:
        return {
            "+": self.tr("styrka"), "-": self.tr("förbättring"), "*": self.tr("guldstjärna"), "?": self.tr("följ upp"),
            "!": self.tr("ordagrant"), "=": self.tr("egen tanke"),
        }.get(sign, sign)  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """In a narrow reader the field and its button are enough: Esc gives up."""
        wide = self.width() >= theme_of(self).px(560)
        self._label.setVisible(wide)
        self.give_up.setVisible(wide)

    def _refresh(self) -> None:
        self.field.setFixedWidth(theme_of(self).px(170))
        self._fold()
