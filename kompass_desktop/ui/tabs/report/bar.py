"""The row over the report's page: its form, what one finds with, the real pages, and the export."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, Choice, IconButton
from kompass_desktop.ui.widgets.labels import ElidedLabel
from kompass_desktop.ui.widgets.panels import Toolbar, add

FIND_WIDTH, FOLDS = 200, 4


class ReportBar(Toolbar):
    """The row. It gives way in steps: the key, the icons, the preview, the form."""

    def __init__(self, found: QLabel, find_field: QLineEdit, find_button: IconButton) -> None:
        """What the finder shows stands in the row, too."""
        super().__init__()
        self.variant = Choice(self.tr("Rapportens form"))
        self.variant.set_choices(
            [("draft", self.tr("Utkast")), ("factcheck", self.tr("Faktagranskning")), ("final", self.tr("Slutrapport"))]
        )
        self.about = ElidedLabel("", "small", muted=True)
        self.preview_button = Button(self.tr("Förhandsgranska"), "quiet", icon="eye")
        self.preview_button.setCheckable(True)
        self.export_button = Button(self.tr("Exportera…"), "primary", icon="file-down", key="Ctrl+Shift+E")
        self._fitted: tuple[object, ...] = ()
        self._found, self._find_field = found, find_field
        self._parts: tuple[QWidget, ...] = (
            self.variant, found, find_field, find_button, self.preview_button, self.export_button
        )  # fmt: skip
        self.row.addWidget(self.variant)
        self.row.addWidget(self.about, 1)
        add(self.row, *self._parts[1:])
        follow_theme(self, self.fit)

    def say_what_for(self) -> None:
        """Tells of the chosen form what it is for."""
        self.about.setText(
            {
                "draft": self.tr("Arbetsutkast med vattenstämpel"),
                "factcheck": self.tr("Utan anteckningar, namn och enskilda bedömningar"),
                "final": self.tr("Utan vattenstämpel"),
            }[self.variant.choice]
        )

    def fit(self) -> None:
        """Folds as much as is needed for what is left to be whole."""
        theme = theme_of(self)
        asked = (self.width(), theme.text_scale, self._find_field.isHidden(), self._found.text())
        if asked == self._fitted:
            return
        self._fitted = asked
        self._find_field.setFixedWidth(theme.px(FIND_WIDTH))
        fold = 0
        while self._folded(fold) > self.width() and fold < FOLDS:
            fold += 1

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the finder has opened, or found more
            self.fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _folded(self, fold: int) -> int:
        """How wide the row is when so much is folded."""
        self.export_button.leave_out_key(fold >= 1)
        self.preview_button.set_icon("eye" if fold < 2 else "")
        self.export_button.set_icon("file-down" if fold < 2 else "")
        self.preview_button.setVisible(fold < 3 or self.preview_button.isChecked())
        self.variant.setVisible(fold < 4)
        shown = [part for part in self._parts if not part.isHidden()]
        gap, margin = theme_of(self).space("s"), theme_of(self).space("l")
        widths = (part.minimumWidth() if part is self._find_field else part.sizeHint().width() for part in shown)
        return sum(widths) + gap * len(shown) + 2 * margin
