"""The one button over the evidence: which source, sign and stage is shown; it says what is chosen."""

from __future__ import annotations

from msgspec.structs import asdict
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from kompass_desktop.model.notes import STAGES
from kompass_desktop.ui.models.evidence_filter import ANSWERS, NO_STAGE, EvidenceFilter
from kompass_desktop.ui.widgets.buttons import MENU, Button
from kompass_desktop.ui.widgets.panels import add


class EvidenceChoices(QWidget):
    """`changed` gives what is to be shown."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = EvidenceFilter()
        self.button = Button("", "quiet", key=MENU)
        self._menu = QMenu(self)
        self._actions: dict[tuple[str, str], QAction] = {}
        for field, title, rows in self._fields():
            self._menu.addSection(title)
            group = QActionGroup(self._menu)
            for value, words in rows:
                action = group.addAction(words)
                action.setCheckable(True)
                action.triggered.connect(lambda _=False, f=field, v=value: self.choose(f, v))
                self._menu.addAction(action)
                self._actions[field, value] = action
        self.button.setMenu(self._menu)
        box = QHBoxLayout(self)
        box.setContentsMargins(15, 0, 8, 2)
        add(box, self.button, -1)
        self._show()

    def choose(self, field: str, value: str) -> None:
        """Show only what has this source, sign or stage ("": any)."""
        self.filter = EvidenceFilter(**{**asdict(self.filter), field: value})
        self._show()
        self.changed.emit(self.filter)

    def _show(self) -> None:
        chosen = asdict(self.filter)
        for (field, value), action in self._actions.items():
            action.setChecked(chosen[field] == value)
        words = [self._actions[field, value].text() for field, value in chosen.items() if value]
        self.button.set_text(", ".join(words) if words else self.tr("Allt underlag"))

    def _fields(self) -> tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]:
        stages = (
            self.tr("planerat"), self.tr("beslutat"), self.tr("genomfört"), self.tr("uppföljt"), self.tr("ger effekt"),
        )  # fmt: skip
        return (
            ("source", self.tr("Källa"), (
                ("", self.tr("Alla källor")), ("I", self.tr("Intervju")), ("D", self.tr("Dokument")),
                ("W", self.tr("Webb")), (ANSWERS, self.tr("Kommunens svar")),
            )),
            ("sign", self.tr("Tecken"), (
                ("", self.tr("Alla tecken")), ("+", self.tr("+ styrka")), ("-", self.tr("– förbättring")),
                ("*", self.tr("★ guldstjärna")), ("?", self.tr("? följ upp")), ("!", self.tr("” citat")),
                ("=", self.tr("= egen tanke")),
            )),
            ("stage", self.tr("Stadium"), (
                ("", self.tr("Alla stadier")), *zip(STAGES, stages, strict=True), (NO_STAGE, self.tr("inget sagt")),
            )),
        )  # fmt: skip
