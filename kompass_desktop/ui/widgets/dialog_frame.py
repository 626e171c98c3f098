"""The frame that dialogs share: heading, a column of form rows, banners, and one row of buttons at the foot."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.banner import BannerPlace
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, row
from kompass_desktop.ui.widgets.scrolled import Scrolled

_SIDE, _BESIDE = 24, 16
"""At each side of what is in a dialog, and so much of the screen (px) a dialog leaves free."""
_AS_WIDE = (QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)


class DialogFrame(QDialog):
    """A dialog. Put form rows into `self.body`; `primary` does the work, `cancel` closes, Esc does too.

    Connect `self.primary.clicked` yourself: the dialog closes by `accept()` only when the work was done.
    """

    def __init__(
        self, title: str, primary: str, *, lead: str = "", width: int = 480, fills: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`width` in px at 100 % text; `lead` is a sentence under the heading.

        What stands under the heading scrolls where the screen is too low for it. The body of a dialog that `fills`
        takes all of its height instead: what is in it scrolls by itself.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self._width = width
        self.heading = Label(title, "title")
        self.lead = Label(lead, muted=True, wrap=True)
        if not lead:
            self.lead.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.banners = BannerPlace()
        self.primary = Button(primary, "primary")
        self.cancel = Button(self.tr("Avbryt"))
        self.cancel.clicked.connect(self.reject)
        self.foot = row(-1, self.cancel, self.primary, margins=(24, 12, 24, 16))
        paper = QVBoxLayout()
        panel = Panel("main", paper, margins=(_SIDE, 20, _SIDE, 20), gap=16)
        paper.addWidget(self.heading)
        inside = paper
        if not fills:
            scrolled = Scrolled(width - 2 * _SIDE, gap=16)
            paper.addWidget(scrolled, 1)
            inside = scrolled.box
        inside.addWidget(self.lead)
        inside.addLayout(self.body, 1 if fills else 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        # A minimum width of the dialog would hold also where the words need more.
        self._outer, self._least = outer, QSpacerItem(0, 0, *_AS_WIDE)
        outer.addItem(self._least)
        outer.addWidget(panel, 1)
        outer.addWidget(self.banners)
        self._foot = Panel("foot", self.foot, margins=(24, 12, 24, 16), gap=8)
        outer.addWidget(self._foot)
        self.primary.setDefault(True)  # only now is there a dialog that takes note of it
        self._arranged = False
        follow_theme(self, self._refresh)

    def setVisible(self, visible: bool) -> None:
        """Before it is shown the foot is put last, for Tab goes through a window in the order of its making."""
        if visible and not self._arranged:
            self._arranged = True
            chosen = self.focusWidget()
            self._foot.setParent(None)
            self._outer.addWidget(self._foot)
            if chosen is not None:
                chosen.setFocus()
        super().setVisible(visible)

    def _refresh(self) -> None:
        room = self.screen().availableGeometry().width() - _BESIDE
        self._least.changeSize(min(theme_of(self).px(self._width), room), 0, *_AS_WIDE)
        self._outer.invalidate()
