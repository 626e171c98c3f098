"""The top bar: menu, tabs, saved sign, search, discreet mode. It folds by what fits, never by a fixed width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button, IconButton
from kompass_desktop.ui.widgets.labels import ElidedLabel
from kompass_desktop.ui.widgets.panels import Panel, add
from kompass_desktop.ui.widgets.saved_sign import SavedSign
from kompass_desktop.ui.widgets.tab_strip import TabStrip

SAID_MS = 10_000
"""So long it stands there what was taken back."""


class TopBar(Panel):
    """One row of 48 px, or two when the tabs need their own. Its buttons ask; the window does."""

    search_asked = Signal()

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        outer = QVBoxLayout()
        super().__init__("top", outer, parent=parent)
        self.menu_button = IconButton("menu", self.tr("Meny"))
        self.menu_button.setMenu(menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.tabs = TabStrip(self.tr("Flikar"))
        self.sign = SavedSign()
        self.said = ElidedLabel("", "small", muted=True)
        self.said.setContentsMargins(8, 0, 8, 0)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._unsay = QTimer(self)
        self._unsay.setSingleShot(True)
        self._unsay.timeout.connect(lambda: self.said.setText(""))
        self.search = Button(self.tr("Sök eller gör"), "search", icon="search", key="Ctrl+K")
        self.search_icon = IconButton("search", self.tr("Sök eller gör"), key="Ctrl+K")
        self.discreet = IconButton("eye", self.tr("Diskret läge"), key="F10", on_icon="eye-off")
        self.search.clicked.connect(self.search_asked)
        self.search_icon.clicked.connect(self.search_asked)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for one in (self._first, self._second):
            one.setContentsMargins(8, 0, 8, 0)
            one.setSpacing(4)
            outer.addLayout(one)
        add(
            self._first,
            self.menu_button,
            4,
            self.tabs,
            self.said,
            self.sign,
            8,
            self.search,
            self.search_icon,
            self.discreet,
        )
        self._first.setStretchFactor(self.said, 1)
        self._own_row = False
        self.rows = 1
        follow_theme(self, self._refresh)

    def show_tabs(self, tabs: Sequence[tuple[str, bool]]) -> None:
        """Shows other tabs: each by its words, and whether it is in sight. A number keeps its key (Ctrl+3)."""
        blocked = self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for number, (words, shown) in enumerate(tabs):
            self.tabs.addTab(words)
            self.tabs.setTabToolTip(number, f"Ctrl+{number + 1}")
            self.tabs.setTabVisible(number, shown)
        self.tabs.blockSignals(blocked)
        self.fit()

    def set_file_open(self, is_open: bool) -> None:
        """Without an evaluation there are no tabs, no saved sign and nothing to hide."""
        self.said.setText("")
        for part in (self.tabs, self.sign, self.discreet):
            part.setVisible(is_open)
        self.fit()

    def say(self, words: str) -> None:
        """Says for a while what was just done, where nothing has to make room for it."""
        self.said.setText(words)
        self._unsay.start(SAID_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Folds: first the search field becomes an icon, then the tabs get a row of their own."""
        around = [self.menu_button, self.sign, self.discreet]
        fixed = sum(part.sizeHint().width() for part in around if not part.isHidden()) + 60
        tabs = 0 if self.tabs.isHidden() else self.tabs.wanted_width()
        room = self.width() - fixed
        wide = tabs + self.search.sizeHint().width() <= room
        self.search.setVisible(wide)
        self.search_icon.setVisible(not wide)
        own_row = tabs + self.search_icon.sizeHint().width() > room and not self.tabs.isHidden()
        if own_row != self._own_row:
            self._own_row = own_row
            (self._first if own_row else self._second).removeWidget(self.tabs)
            if own_row:
                self._second.insertWidget(0, self.tabs, 1)
            else:
                self._first.insertWidget(2, self.tabs)
        self._set_height()

    def _set_height(self) -> None:
        height = theme_of(self).size("topbar")
        self.rows = 2 if self._own_row else 1
        self.setFixedHeight(height * self.rows)

    def _refresh(self) -> None:
        self.fit()
