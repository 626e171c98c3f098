"""The comparison library: published results and the user's own, the mean of those one chooses, and ways to add more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from kompass_desktop.model.comparison import place_and_year
from kompass_desktop.services.library import Added, Library
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.dialogs.library_adding import Adding
from kompass_desktop.ui.dialogs.library_bar import FILES, FOLDER, OWN, PUBLISHED, REPORT, TYPED, LibraryBar, LibraryFoot
from kompass_desktop.ui.dialogs.library_deeds import DONE, LibraryDeeds
from kompass_desktop.ui.dialogs.library_details import ResultDetails, Titles
from kompass_desktop.ui.dialogs.library_removing import Removing
from kompass_desktop.ui.dialogs.library_sheet import INSTEAD, LibrarySheet
from kompass_desktop.ui.dialogs.library_words import added_words, empty_words, removed_words, shown_words
from kompass_desktop.ui.models.library_table import ROW, LibraryTable
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.banner import Action, BannerPlace
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.list_and_details import fit_to_screen
from kompass_desktop.ui.widgets.panels import Panel
from kompass_desktop.ui.widgets.row_menu import Entry, offer_menu

WIDTH, HEIGHT, LEAST_WIDTH, LEAST_HEIGHT = 980, 620, 560, 400
REMOVED, PROBLEMS = "removed", "problems"


class LibraryDialog(QDialog):
    """The dialog "Jämförelsebibliotek". `changed` says, when it is closed, whether the library is other than before.

    What is removed is only out of sight until the dialog is closed, so that it can be brought back whole.
    """

    def __init__(
        self, library: Library, session: Session, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Jämförelsebibliotek"))
        self._library = library
        self.changed = False
        self.table = LibraryTable(self)
        self.bar = LibraryBar()
        self.banners = BannerPlace()
        self.titles = Titles(session.evaluation.catalogue, library.editions)
        self.removing = Removing(library)
        self.deeds = LibraryDeeds(library, session, self.table, self.banners, self)
        self.details = ResultDetails(self.titles, self.table.origin_words, self.deeds.may_use)
        self.sheet = LibrarySheet(self.table, self.details)
        self.adding = Adding(library, background, self)
        self.empty = EmptyState("book-open", "", self.tr("Lägg till"))
        self.foot = LibraryFoot()
        self._lay_out()
        self._connect()
        self.show_library()
        self._say_problems()
        self.adding.look_again()
        self.sheet.view.setFocus()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.places = QStackedWidget()
        self.places.addWidget(self.sheet)
        nothing = QVBoxLayout()
        nothing.addWidget(self.empty)
        self.places.addWidget(Panel("main", nothing))
        for part in (self.bar, self.places, self.banners, self.foot):
            whole.addWidget(part)
        whole.setStretch(1, 1)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        fit_to_screen(self, WIDTH, HEIGHT)

    def _connect(self) -> None:
        bar, sheet, adding = self.bar, self.sheet, self.adding
        bar.part.chosen.connect(lambda _: self.show_library())
        bar.find_field.textChanged.connect(self._find)
        bar.find_field.down_asked.connect(lambda: sheet.view.setFocus(Qt.FocusReason.ShortcutFocusReason))
        bar.add_asked.connect(self._add)
        bar.csv_button.clicked.connect(self.deeds.ask_csv)
        bar.remove_button.clicked.connect(self.remove)
        bar.details_button.toggled.connect(self._show_details)
        sheet.view.toggled.connect(self._toggle)
        sheet.view.all_asked.connect(self._toggle_all)
        sheet.view.opened.connect(lambda _: self._open_details())
        sheet.view.delete_asked.connect(lambda _: self.remove())
        sheet.current_changed.connect(lambda _: self._show_possible())
        sheet.place_changed.connect(lambda place: bar.offer_details(place == INSTEAD))
        bar.offer_details(sheet.place == INSTEAD)
        offer_menu(sheet.view, lambda _: self._entries())
        self.details.use_asked.connect(self.deeds.use_as_earlier)
        self.details.escaped.connect(self.reject)
        self.empty.asked.connect(lambda: bar.offer_ways(self.empty.button))
        adding.began.connect(self._began)
        adding.progress.connect(self.foot.show_progress)
        adding.added.connect(self._added)
        adding.looked.connect(self._looked)
        adding.not_looked.connect(lambda problem: self.banners.show_banner(PROBLEMS, "warn", str(problem)))
        adding.failed.connect(lambda problem: self._ended("bad", str(problem)))
        adding.stopped.connect(lambda: self._ended("info", self.tr("Stoppat. Det som inte blev klart är inte med.")))
        self.foot.button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+F"), self, activated=self._ask_find)  # type: ignore[call-arg]

    # ---- what is shown
    def show_library(self) -> None:
        """Show what the library holds now, as far as the chosen part and the words to find let it be seen."""
        current = self.sheet.current
        own = self.removing.left()
        places = {place_and_year(r) for r in own}
        every = [*own, *(r for r in self._library.published if place_and_year(r) not in places)]
        part = {OWN: own, PUBLISHED: self._library.published}.get(self.bar.part.choice, every)
        self.table.show_results(part, (*self._library.published, *own), {r.id for r in own})
        self.sheet.go_to(current.id if current is not None else "")
        self._show_found()

    def _find(self, words: str) -> None:
        current = self.sheet.current
        self.table.find(words)
        self.sheet.go_to(current.id if current is not None else "")
        self._show_found()

    def _show_found(self) -> None:
        count, sought = self.table.rowCount(), bool(self.bar.find_field.text().strip())
        self.foot.count.setText(shown_words(count))
        self.empty.set_sentence(empty_words(sought))
        if self.empty.button is not None:
            self.empty.button.setVisible(not sought)
        self.places.setCurrentIndex(0 if count else 1)
        self._show_possible()

    def _show_possible(self) -> None:
        """What can be done just now."""
        busy = self.adding.busy
        self.bar.remove_button.setEnabled(bool(self._removable()) and not busy)
        self.bar.csv_button.setEnabled(self.table.rowCount() > 0)

    def _ask_find(self) -> None:
        self._leave_details()
        self.bar.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.find_field.selectAll()

    # ---- choosing
    def _toggle(self, place: int) -> None:
        chosen = self.table.toggle(place)
        said = self.tr("vald") if chosen else self.tr("inte längre vald")
        say(self, f"{self.table.shown[place].name}, {said}. {self.sheet.sentence.text()}")
        self._show_possible()

    def _toggle_all(self) -> None:
        shown = {r.id for r in self.table.shown}
        self.table.choose(self.table.chosen - shown if shown <= self.table.chosen else self.table.chosen | shown)
        say(self, self.sheet.sentence.text())
        self._show_possible()

    # ---- the particulars
    def _open_details(self) -> None:
        if self.sheet.place == INSTEAD:
            self.bar.details_button.setChecked(True)
        self.details.figures.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_details(self, shown: bool) -> None:
        self.sheet.show_details(shown)
        start = self.details.figures if shown else self.sheet.view
        start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_details(self) -> bool:
        """Back to the table where the particulars stand in its place; False where they do not."""
        if not self.sheet.shows_only_details:
            return False
        self.bar.details_button.setChecked(False)
        return True

    def _entries(self) -> list[Entry]:
        result = self.sheet.current
        if result is None:
            return []
        place = self.table.row_of(result.id)
        choose = self.tr("Välj inte") if result.id in self.table.chosen else self.tr("Välj")
        entries: list[Entry] = [(choose, self.tr("Mellanslag"), lambda: self._toggle(place))]
        if result.source:
            entries.append((self.tr("Kopiera källan"), "", self.details.copy_source))
        if self.deeds.may_use(result):
            entries.append((self.tr("Använd som tidigare utvärdering"), "", lambda: self.deeds.use_as_earlier(result)))
        if self._removable():
            entries.append((self.tr("Ta bort"), "Delete", self.remove))
        return entries

    # ---- adding
    def _add(self, way: str) -> None:
        {
            FILES: self.adding.ask_files,
            FOLDER: self.adding.ask_folder,
            REPORT: self.adding.ask_reports,
            TYPED: self._type,
        }[way]()

    def _type(self) -> None:
        from kompass_desktop.ui.dialogs.typed_result import TypedResultDialog

        dialog = TypedResultDialog(self._library, self.titles, self)
        if dialog.exec() and dialog.result_added is not None:
            self._added(Added((dialog.result_added,)))
        dialog.deleteLater()

    def _began(self, words: str) -> None:
        self.bar.setEnabled(False)
        self.foot.set_busy(words)
        self.foot.button.setFocus()

    def _ended(self, kind: str, words: str, ways: Sequence[Action] = ()) -> None:
        self.bar.setEnabled(True)
        self.foot.set_busy("")
        self.show_library()
        self.banners.show_banner(DONE, kind, words, ways)
        say(self, words)
        (self.sheet.view if self.table.rowCount() else self.bar.add_button).setFocus()

    def _added(self, added: Added) -> None:
        """Show what came in, and say what did not."""
        self.changed = self.changed or bool(added.results)
        self.removing.bring_back(r.id for r in added.results)
        if added.results:
            self.bar.find_field.clear()
            if self.bar.part.choice == PUBLISHED:
                self.bar.part.choose(OWN)
        ways = [(self.tr("Visa vilka"), lambda: self._show_refused(added))] if len(added.refused) > 1 else []
        self._ended("warn" if added.refused or not added.results else "good", added_words(added), ways)
        if added.results:
            self.sheet.go_to(added.results[-1].id)

    def _looked(self, added: Added) -> None:
        if added.results:
            self.changed = True
            self.show_library()
        self._say_problems()

    def _say_problems(self) -> None:
        problems = self._library.problems
        if problems:
            self.banners.show_banner(PROBLEMS, "warn", " ".join(problems))

    def _show_refused(self, added: Added) -> None:
        from kompass_desktop.ui.dialogs.refused_files import RefusedFilesDialog

        RefusedFilesDialog(added.refused, self).exec()

    # ---- taking out
    def _removable(self) -> list[str]:
        shown = self.sheet.view.currentIndex().data(ROW)
        return self.removing.removable(shown, self.table.chosen)

    def remove(self) -> None:
        """Take the user's own results out of sight, with a way to bring them back until the window is closed."""
        ids = self._removable()
        if not ids:
            words = self.tr("Publicerade resultat följer med programmet. Bara egna resultat kan tas bort.")
            self.banners.show_banner(REMOVED, "info", words)
            return
        chosen, place = self.table.chosen, self.sheet.view.currentIndex().row()
        self.removing.take_out(ids)
        self.show_library()
        self.sheet.view.setCurrentIndex(self.table.index(min(place, self.table.rowCount() - 1), 0))
        words = removed_words(len(ids))
        self.banners.show_banner(REMOVED, "info", words, [(self.tr("Ångra"), lambda: self._bring_back(ids, chosen))])
        say(self, words)
        if not self.table.rowCount():
            self.bar.add_button.setFocus()

    def _bring_back(self, ids: list[str], chosen: frozenset[str]) -> None:
        self.removing.bring_back(ids)
        self.show_library()
        self.table.choose(self.table.chosen | chosen)
        self.sheet.go_to(ids[0])
        self.sheet.view.setFocus()

    def _remove_for_good(self) -> bool:
        """Tell the library what was taken out; False, and told, where it cannot be written just now."""
        try:
            self.changed = self.removing.finish() or self.changed
        except (KnownProblem, Refused) as problem:
            self.show_library()
            self.banners.show_banner(REMOVED, "bad", str(problem))
            return False
        return True

    # ---- leaving
    def reject(self) -> None:
        """Stop the reading if there is any, go back to the table, or close."""
        if self.adding.busy:
            self.adding.stop()
        elif not self._leave_details() and self._remove_for_good():
            self.adding.let_go()
            super().reject()
