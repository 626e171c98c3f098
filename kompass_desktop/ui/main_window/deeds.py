"""What the window's commands do to the open evaluation: export, copy, take back, say who one is, and the look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.main_window.files import Files
from kompass_desktop.ui.main_window.year_after import YearAfter
from kompass_desktop.ui.theme.theme import CHOICES, TEXT_STEP, theme_of

if TYPE_CHECKING:
    from kompass_desktop.ui.main_window.check_walk import CheckWalk
    from kompass_desktop.ui.main_window.desk import Desk
    from kompass_desktop.ui.main_window.printing import Printing
    from kompass_desktop.ui.widgets.banner import BannerPlace
    from kompass_desktop.ui.widgets.overlay import CodePrompt


class Deeds(QObject):
    """Carries commands out. `refused` gives what stood in the way; `code_asked` a sub-criterion to go to."""

    refused = Signal(object)
    code_asked = Signal(str)
    taken_back = Signal(str)
    """What was undone or done again, in words."""

    def __init__(
        self, window: QWidget, files: Files, background: Background, settings: Settings,
        desk: Callable[[], Desk | None], banners: Callable[[], BannerPlace],
    ) -> None:  # fmt: skip
        """`desk` and `banners` answer with the evaluation that is open now, and where one speaks to its user."""
        super().__init__(window)
        self._window, self._files, self._background, self._settings = window, files, background, settings
        self._desk, self._banners = desk, banners
        self._code_prompt: CodePrompt | None = None
        self._walk: CheckWalk | None = None
        self._printing: Printing | None = None
        self._years = YearAfter(window, files, settings, desk, banners)
        files.copied.connect(self._copied)

    # ---- the fact check
    def show_fact_check(self) -> None:
        """The replies of the municipality, and what is decided about them."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.fact_check import FactCheckDialog

        dialog = FactCheckDialog(desk.session, self._window)
        dialog.go_asked.connect(lambda section: desk.go_to("report_text", section))
        dialog.exec()

    # ---- the past
    def show_history(self) -> None:
        """Who wrote what, when: of the row in hand, or of everything."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.history import HistoryDialog

        page = desk.page
        dialog = HistoryDialog(desk.session, page.row_in_hand() if page is not None else None, self._window)
        dialog.go_asked.connect(desk.go_to)
        dialog.exec()

    # ---- the check
    def next_remark(self) -> None:
        """F4: to the next remark of the consistency check, wherever it belongs."""
        from kompass_desktop.ui.main_window.check_walk import CheckWalk

        if self._walk is None:
            self._walk = CheckWalk(self._window, self._desk)
        self._walk.go_on()

    # ---- paper and copies
    def export(self) -> None:
        """Asks what to write and where, writes it, and offers to open it."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.ui.dialogs.export import ExportDialog
        from kompass_desktop.ui.widgets.desktop import open_file, show_folder

        dialog = ExportDialog(desk.session, self._background, self._window)
        if dialog.exec() and dialog.files:
            first = dialog.files[0]
            names = ", ".join(path.name for path in dialog.files)
            ways = [
                (self.tr("Öppna"), lambda: open_file(first)),
                (self.tr("Visa i mapp"), lambda: show_folder(first)),
            ]
            self._banners().show_banner("export", "good", self.tr("Sparat: {names}").format(names=names), ways)

    def import_workbook(self) -> None:
        """Asks for a workbook that was exported and changed, shows what it changes, and takes that in."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from PySide6.QtWidgets import QFileDialog

        from kompass_desktop.ui.dialogs.import_workbook import ImportWorkbookDialog

        words, kinds = self.tr("Välj arbetsbok"), self.tr("Excel (*.xlsx)")
        path = QFileDialog.getOpenFileName(self._window, words, str(desk.session.path.parent), kinds)[0]
        if not path:
            return
        dialog = ImportWorkbookDialog(desk.session, self._background, Path(path), self._window)
        if dialog.exec() and dialog.count:
            said = self.tr("Ändringarna i {name} är inlästa. Ctrl+Z tar tillbaka dem.")
            self._banners().show_banner("workbook", "good", said.format(name=Path(path).name))
        dialog.deleteLater()

    def print_draft(self) -> None:
        """Prints the draft of the report, after the system has asked where and how."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        if self._printing is None:
            from kompass_desktop.ui.main_window.printing import Printing

            self._printing = Printing(self._window, self._background, self._banners)
            self._printing.export_asked.connect(self.export)
        self._printing.print_draft(desk.session.evaluation)

    def save_copy(self) -> None:
        """Asks where, and writes a whole copy of the evaluation there."""
        desk = self._desk()
        if desk is not None:
            desk.flush()
            self._files.ask_copy(desk.session)

    def _copied(self, path: Path) -> None:
        from kompass_desktop.ui.widgets.desktop import show_folder

        words = self.tr("Kopian är sparad: {path}").format(path=path)
        self._banners().show_banner("copy", "good", words, [(self.tr("Visa i mapp"), lambda: show_folder(path))])

    # ---- taking back
    def undo(self) -> None:
        """Takes the last action back."""
        self._take_back(redo=False)

    def redo(self) -> None:
        """Makes the last undone action again."""
        self._take_back(redo=True)

    def _take_back(self, redo: bool) -> None:
        from kompass_desktop.services.problems import Refused
        from kompass_desktop.storage.problems import KnownProblem
        from kompass_desktop.ui.models.undo_words import action_words
        from kompass_desktop.ui.widgets.accessible import say

        desk = self._desk()
        if desk is None or not desk.flush():
            return
        words = action_words(desk.session.last_of(redo=redo))
        try:
            done = desk.session.redo() if redo else desk.session.undo()
        except (KnownProblem, Refused) as problem:
            self.refused.emit(problem)
            return
        if done is not None:
            said = self.tr("Gjorde om: {words}") if redo else self.tr("Ångrade: {words}")
            say(self._window, said.format(words=words))
            self.taken_back.emit(said.format(words=words))

    # ---- asking
    @property
    def code_prompt(self) -> CodePrompt:
        """The question for a sub-criterion's digits, made when it is first asked."""
        from kompass_desktop.ui.widgets.overlay import CodePrompt

        if self._code_prompt is None:
            self._code_prompt = CodePrompt(self._window)
            self._code_prompt.chosen.connect(self.code_asked)
        return self._code_prompt

    def ask_code(self) -> None:
        """Asks for two digits, and goes to that sub-criterion."""
        desk = self._desk()
        if desk is not None:
            self.code_prompt.ask(desk.session.evaluation.catalogue)

    def ask_who(self) -> None:
        """Asks who works at this computer."""
        desk = self._desk()
        if desk is None:
            return
        from kompass_desktop.ui.dialogs.who_am_i import WhoAmIDialog

        if WhoAmIDialog(desk.session, self._settings, self._window).exec():
            desk.author_changed()

    def ask_passphrase(self) -> None:
        """Sets, changes or removes the passphrase of the evaluation, and says what holds from here on."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.model.language import phrase
        from kompass_desktop.services.looking import READ_ONLY
        from kompass_desktop.services.problems import Refused
        from kompass_desktop.services.protecting import refuse_without_part
        from kompass_desktop.storage.problems import KnownProblem
        from kompass_desktop.ui.dialogs.passphrase import CHANGED, SET, PassphraseDialog

        try:
            refuse_without_part()
            if desk.session.read_only:
                raise Refused(phrase(READ_ONLY))
        except (KnownProblem, Refused) as problem:
            self.refused.emit(problem)
            return
        self._background.wait()
        dialog = PassphraseDialog(desk.session, self._window)
        if dialog.exec():
            words = {
                SET: self.tr("Filen är skyddad med lösenord."), CHANGED: self.tr("Lösenordet är ändrat."),
            }.get(dialog.done_what, self.tr("Lösenordet är borttaget."))  # fmt: skip
            kind = "warn" if dialog.said else "good"
            self._banners().show_banner("passphrase", kind, " ".join([words, *dialog.said]))
        dialog.deleteLater()

    def show_library(self) -> None:
        """Shows the comparison library; the shown tab hears of it if it is other than before."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.services.library import Library
        from kompass_desktop.ui.dialogs.library import LibraryDialog

        dialog = LibraryDialog(Library(), desk.session, self._background, self._window)
        dialog.exec()
        if dialog.changed and desk.page is not None:
            desk.page.refresh(None)
        dialog.deleteLater()

    # ---- the look
    def commands(self) -> dict[str, Callable[[], None]]:
        """The commands that are carried out here, by id."""
        themes = {f"theme_{t}": (lambda choice=t: self.choose_theme(choice)) for t in CHOICES}
        return {
            **self._years.commands(),
            "export": self.export,
            "import_workbook": self.import_workbook,
            "print_draft": self.print_draft,
            "save_copy": self.save_copy,
            "who": self.ask_who,
            "passphrase": self.ask_passphrase,
            "undo": self.undo,
            "redo": self.redo,
            "history": self.show_history,
            "fact_check": self.show_fact_check,
            "go_to_code": self.ask_code,
            "library": self.show_library,
            "next_remark": self.next_remark,
            "larger": self.larger,
            "smaller": self.smaller,
            "normal_size": self.normal_size,
            **themes,
        }

    def larger(self) -> None:
        """Text one step larger."""
        self._scale_text(theme_of(self).text_scale + TEXT_STEP)

    def smaller(self) -> None:
        """Text one step smaller."""
        self._scale_text(theme_of(self).text_scale - TEXT_STEP)

    def normal_size(self) -> None:
        """Text at 100 %."""
        self._scale_text(1.0)

    def choose_theme(self, choice: str) -> None:
        """Shows a theme, and remembers it."""
        theme_of(self).choose(choice)
        self._settings.set("theme", choice)

    def _scale_text(self, scale: float) -> None:
        theme = theme_of(self)
        theme.set_text_scale(scale)
        self._settings.set("text_scale", theme.text_scale)
