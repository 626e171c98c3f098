"""What every tab is: a widget over the session that refreshes what changed, and waits while it is hidden."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kompass_desktop.ui.widgets.banner import BannerPlace

if TYPE_CHECKING:
    from kompass_desktop.services.announcements import Announcement
    from kompass_desktop.services.session import Session
    from kompass_desktop.ui.widgets.dock_content import DockCoverage


class Page(QWidget):
    """A tab. A subclass puts its widgets into `self.content`, says which kinds it shows, and overrides `refresh`.

    A page never knows the main window or another page: it asks with its signals.
    """

    kinds: ClassVar[frozenset[str]] = frozenset()
    """The kinds whose changes this page shows; those of others never reach `refresh`."""

    go_to = Signal(str, str)
    """Show a row in the tab it belongs to: kind and id ("sub_criterion", "1.3" opens Bedömning there)."""
    do = Signal(str)
    """Run a command of the window by its id ("export")."""
    announced = Signal(str)
    """Said politely by a screen reader."""
    failed = Signal(object, object)
    """A KnownProblem or Refused, and what to do to try again (a callable, or None)."""
    waiting = Signal(bool)
    """Something typed waits to be saved (True), or no longer does."""
    whose_changed = Signal(str)
    """`evaluator` is another than before."""
    dock_changed = Signal()
    """`dock_coverage` is other than before."""
    commands_changed = Signal()
    """What `commands` answers is other than before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.discreet = False
        self._stale = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.banners = BannerPlace()
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(0)
        outer.addWidget(self.banners)
        outer.addLayout(self.content, 1)

    # ---- what a subclass overrides
    def refresh(self, announcement: Announcement | None) -> None:
        """Show what changed; None means everything. Never called while the page is hidden."""

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """The commands that this page carries out while it is shown, by id (see ui/command_rows.py)."""
        return {}

    def flush(self) -> bool:
        """Save what is typed and waiting; False if it could not be saved (the text stays where it is)."""
        return True

    def set_discreet(self, discreet: bool) -> None:
        """Hide points and names, or show them again."""
        self.discreet = discreet

    def show_row(self, kind: str, row: str) -> bool:
        """Make a row of this page visible and current; False if it is not one of this page's."""
        return False

    def row_in_hand(self) -> tuple[str, str] | None:
        """Kind and id of the row that one works on just now; None where that is no single one."""
        return None

    def places(self) -> list[tuple[str, str]]:
        """What `show_row` has to be told, in order, to come back to where one is on this page."""
        row = self.row_in_hand()
        return [row] if row is not None else []

    def show_words(self, row: str, start: int, length: int) -> None:
        """Mark some words in the text of a row that is shown; nothing where this page has no such text."""

    def focus_start(self) -> None:
        """Put the focus where work on this page begins."""
        self.setFocus()

    @property
    def evaluator(self) -> str:
        """Whose points the dock shows beside this page; "" is the consensus."""
        return ""

    @property
    def dock_coverage(self) -> DockCoverage | None:
        """What the dock shows of an interview while this page is shown; None for the usual."""
        return None

    def set_focus_mode(self, on: bool) -> None:
        """Leave only what one works in (F11), or show everything again."""

    def author_changed(self) -> None:
        """Somebody else works at this computer from now on (session.author)."""

    def settings_changed(self) -> None:
        """What this computer keeps beside the evaluations is other than before."""

    def let_go(self) -> None:
        """The evaluation is about to be closed: end what goes on in the background."""

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through, in order."""
        return []

    def comfortable_width(self) -> int:
        """How wide (px) this page wants to be before the dock gives way to it."""
        return self.minimumSizeHint().width()

    # ---- what the window calls
    def hear(self, announcement: Announcement) -> None:
        """Take note of a change: refresh now, or when the page is shown next."""
        if not self.kinds & announcement.kinds:
            return
        if self.isVisible():
            self.refresh(announcement)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh(None)
