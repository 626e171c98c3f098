"""The window of the program: top bar over the start screen or the desk, menu and keys, and a clean end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.actions import Actions
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.main_window.deeds import Deeds
from kompass_desktop.ui.main_window.exchange import Exchange
from kompass_desktop.ui.main_window.files import Files
from kompass_desktop.ui.main_window.finding import Finding
from kompass_desktop.ui.main_window.helping import Helping
from kompass_desktop.ui.main_window.keeping import Keeping
from kompass_desktop.ui.main_window.menus import Menus
from kompass_desktop.ui.main_window.rescuing import Rescuing
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.top_bar import TopBar

# What only an open evaluation or a dialog needs is imported when it is needed: the first paint waits for none of it.
if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from kompass_desktop.services.session import Session
    from kompass_desktop.ui.main_window.desk import Desk
    from kompass_desktop.ui.widgets.banner import BannerPlace
    from kompass_desktop.ui.widgets.start_screen import StartScreen

PROGRAM = "kompass_desktop"
SMALLEST = (560, 400)
AUTHOR = "author"
"""The setting that remembers who works at this computer."""


class MainWindow(QMainWindow):
    """One window with at most one evaluation. Without one it shows the start screen.

    `waits_for_file`: an evaluation will be shown right after the first paint, so nothing is shown before it.
    """

    first_painted = Signal()
    language_asked = Signal(str)
    """Another language was chosen. This window can only be made anew."""

    def __init__(self, settings: Settings | None = None, *, waits_for_file: bool = False) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.background = Background(self)
        self.actions_ = Actions(self)
        self.files = Files(self.settings, self)
        self.desk: Desk | None = None
        self.successor: MainWindow | None = None
        self.deeds = Deeds(self, self.files, self.background, self.settings, lambda: self.desk, self.banners)
        self.exchange = Exchange(self, self.background, lambda: self.desk, self.banners, self.deeds.undo)
        self.rescuing = Rescuing(self, self.files, self.background, self.settings, lambda: self.desk, self.banners)
        self.keeping = Keeping(
            self, self.background, self.settings, lambda: self.desk, self.banners, self.deeds.undo,
            self.close_evaluation, self.files.open,
        )  # fmt: skip
        self.finding = Finding(self, lambda: self.desk)
        self.helping = Helping(self, self.actions_, self.settings, self.files, lambda: self.desk)
        self.menus = Menus(self, self.actions_, self.settings, lambda: self.desk.session if self.desk else None)
        self.bar = TopBar(self.menus.menu)
        self.places = QStackedWidget()
        self.places.addWidget(Panel("main", QVBoxLayout()))
        self._start: StartScreen | None = None
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self.places, 1)
        self.setCentralWidget(whole)
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.bar.installEventFilter(self)
        self._connect()
        if waits_for_file:
            self.bar.set_file_open(False)
            self.setWindowTitle(PROGRAM)
        else:
            self.show_start()
        follow_theme(self, self._theme_changed)

    def _connect(self) -> None:
        self.files.opened.connect(self.show_session)
        self.files.stuck.connect(self.rescuing.say_stuck)
        for one in (self.files, self.deeds, self.keeping):
            one.refused.connect(self.rescuing.say_refused)
        self.helping.language_asked.connect(self.language_asked)
        self.keeping.backup_asked.connect(self.rescuing.show_backup)
        self.rescuing.take_in_asked.connect(self.exchange.take_in)
        self.exchange.open_asked.connect(self.files.open)
        self.deeds.code_asked.connect(lambda code: self.desk and self.desk.go_to("sub_criterion", code))
        self.deeds.taken_back.connect(self.bar.say)
        self.bar.search_asked.connect(self.menus.ask_palette)
        self.bar.discreet.toggled.connect(self._set_discreet)
        self.bar.discreet.toggled.connect(self.finding.show_answer)
        self.bar.tabs.currentChanged.connect(self._tab_clicked)
        self.menus.file_asked.connect(self.files.open)
        self.menus.code_asked.connect(lambda code: self.desk and self.desk.go_to("sub_criterion", code))
        deeds, files = self.deeds, self.files
        self.actions_.carry_out(
            {
                "open": files.ask_open,
                "import_report": files.ask_import,
                "close_file": self.close_evaluation,
                "quit": self.close,
                **{f"tab_{n + 1}": (lambda number=n: self._show_tab(number)) for n in range(9)},
                "find_all": self.finding.ask,
                "next_pane": lambda: self.desk.next_pane() if self.desk else None,
                "discreet": self.bar.discreet.toggle,
                "focus": self.toggle_focus_mode,
                **deeds.commands(),
                **self.exchange.commands(),
                **self.keeping.commands(),
                "palette": self.menus.ask_palette,
                **self.helping.commands(),
            }
        )

    # ---- the evaluation
    def show_session(self, session: Session, said: int = 0) -> None:
        """Shows an evaluation, `said` of whose sentences were read before; what was shown is saved and closed."""
        from kompass_desktop.ui.main_window.desk import Desk

        if not self.close_evaluation():
            session.close()
            return
        known = self.settings.get(AUTHOR, "")
        if not session.author and known in session.evaluation.evaluators:
            session.author = known
        desk = Desk(session, self.background, said=said)
        desk.saving.shown.connect(self.bar.sign.show_state)
        desk.saving.copy_asked.connect(self.deeds.save_copy)
        desk.changed.connect(self._look_again)
        desk.commands_changed.connect(self._page_commands)
        desk.command_asked.connect(self.actions_.run)
        desk.announced.connect(self._say)
        desk.tab_shown.connect(self._tab_shown)
        self.desk = desk
        self.places.addWidget(desk)
        self.places.setCurrentWidget(desk)
        self.bar.show_tabs([(tab.words, desk.shows(number)) for number, tab in enumerate(desk.tabs)])
        desk.set_discreet(self.bar.discreet.isChecked())
        self.actions_.set_file_open(True)
        desk.show_tab(desk.first_tab)
        self.bar.set_file_open(True)
        desk.saving.show_state()
        self._look_again()
        desk.say_about_file()
        self.rescuing.shown(session)

    def close_evaluation(self) -> bool:
        """Saves, publishes and lets go of the evaluation; False when the user would rather stay."""
        desk = self.desk
        if desk is None:
            return True
        from kompass_desktop.ui.main_window.asking import close_session, leave_anyway

        if not desk.flush() and not leave_anyway(
            self, self.tr("Det du skrev sist kunde inte sparas."), self.tr("Stäng utan det")
        ):
            return False
        desk.let_go()
        self.files.remember_now()
        if desk.session.author:
            self.settings.set(AUTHOR, desk.session.author)
        close_session(self, desk.session)
        self._clear(desk)
        self.show_start()
        return True

    def give_up(self) -> Session | None:
        """Lets go of the evaluation, which stays open: another window goes on with it. What is typed is saved."""
        desk = self.desk
        if desk is None:
            return None
        desk.let_go()
        self.background.wait()
        self._clear(desk)
        return desk.session

    def _clear(self, desk: Desk) -> None:
        self.desk = None
        self.bar.show()
        self.actions_.carry_out_on_page({})
        self.places.removeWidget(desk)
        desk.deleteLater()

    @property
    def start(self) -> StartScreen:
        """The start screen, made when it is first needed."""
        from kompass_desktop.ui.widgets.start_screen import StartScreen

        if self._start is None:
            self._start = StartScreen(self.files.examples(), self.settings)
            self._start.command.connect(self.actions_.run)
            self._start.file_asked.connect(self.files.open)
            self._start.example_asked.connect(self.files.open_example)
            self.places.addWidget(self._start)
        return self._start

    def show_start(self) -> None:
        """Shows the start screen; no evaluation is open."""
        self.actions_.set_file_open(False)
        self.bar.set_file_open(False)
        self.start.show_recent()
        self.places.setCurrentWidget(self.start)
        self.setWindowTitle(PROGRAM)
        self.start.focus_start()

    def banners(self) -> BannerPlace:
        """Where the window speaks to its user now: on the shown tab, or on the start screen."""
        page = self.desk.page if self.desk is not None else None
        return page.banners if page is not None else self.start.banners

    # ---- tabs and commands
    def _show_tab(self, number: int) -> None:
        if self.desk is not None and number < len(self.desk.tabs):
            self.desk.show_tab(number)

    def _tab_clicked(self, number: int) -> None:
        if self.desk is not None:
            self.desk.show_tab(number, focus=not self.bar.tabs.hasFocus())

    def _tab_shown(self, number: int) -> None:
        blocked = self.bar.tabs.blockSignals(True)
        self.bar.tabs.setCurrentIndex(number)
        self.bar.tabs.blockSignals(blocked)

    def _page_commands(self) -> None:
        page = self.desk.page if self.desk is not None else None
        self.actions_.carry_out_on_page(page.commands() if page is not None else {})
        for number in range(len(self.desk.tabs) if self.desk is not None else 0):
            self.actions_.allow(f"tab_{number + 1}", self.desk is not None and self.desk.shows(number))

    def _look_again(self) -> None:
        """The title, after a change."""
        if self.desk is not None:
            name = self.desk.session.evaluation.name or self.desk.session.path.stem
            words = self.tr("{name} (bara läsning)") if self.desk.session.read_only else "{name}"
            self.setWindowTitle(f"{words.format(name=name)} – {PROGRAM}")

    # ---- view
    def _set_discreet(self, discreet: bool) -> None:
        if self.desk is not None:
            self.desk.set_discreet(discreet)
        self._say(self.tr("Poängen är dold") if discreet else self.tr("Poängen visas"))

    def toggle_focus_mode(self) -> None:
        """F11: only what one works in, and back."""
        if self.desk is not None:
            self.desk.set_focus_mode(on := not self.desk.focus_mode)
            self.bar.setVisible(not on)
            self._say(self.tr("Fokusläge. F11 visar allt igen.") if on else self.tr("Allt visas igen"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.desk is not None:
            self.desk.back_to_typing()
        else:
            super().keyPressEvent(event)

    def _say(self, words: str) -> None:
        from kompass_desktop.ui.widgets.accessible import say

        say(self, words)

    def _theme_changed(self) -> None:
        self.bar.fit()
        self.update()

    # ---- what the system does to the window
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self.desk is not None:
            if self.desk.flush():
                self.desk.publishing.publish_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.bar and event.type() == QEvent.Type.Paint:
            self.bar.removeEventFilter(self)
            QTimer.singleShot(0, self.first_painted.emit)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            theme_of(self).draw_again()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.close_evaluation():
            self.background.wait()
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files that are dropped are taken in where an evaluation is open; otherwise the first is opened."""
        if paths := _dropped(event):
            event.acceptProposedAction()
            # The system waits for the answer to the drop: what asks questions comes after it.
            QTimer.singleShot(0, lambda: self.exchange.take_in(paths) if self.desk else self.files.open(paths[0]))


def _dropped(event: QDropEvent) -> list[Path]:
    from kompass_desktop.ui.main_window.asking import dropped_files

    return dropped_files(event.mimeData().urls())
