"""The menu and the palette, both made from the command rows; undo says in words what it would take back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.actions import Actions, shown_key
from kompass_desktop.ui.command_rows import Command
from kompass_desktop.ui.theme.theme import theme_of

if TYPE_CHECKING:
    from kompass_desktop.services.session import Session
    from kompass_desktop.ui.widgets.command_palette import CommandPalette, Offer

_CODE = "code:"
_TAKES_BACK = (("undo", False), ("redo", True))


class Menus(QObject):
    """The window's menu and palette. `file_asked`: one of the recent files; `code_asked`: a sub-criterion."""

    file_asked = Signal(Path)
    code_asked = Signal(str)

    def __init__(
        self, window: QWidget, actions: Actions, settings: Settings, session: Callable[[], Session | None]
    ) -> None:
        """`session` answers with the evaluation that is open now."""
        super().__init__(window)
        self._window, self._actions, self._settings, self._session = window, actions, settings, session
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.aboutToHide.connect(self._hear_undo_again)
        self._palette: CommandPalette | None = None

    @property
    def palette(self) -> CommandPalette:
        """The palette, made when it is first asked for."""
        from kompass_desktop.ui.widgets.command_palette import CommandPalette

        if self._palette is None:
            self._palette = CommandPalette(self._window)
            self._palette.chosen.connect(self._chosen)
        return self._palette

    def ask_palette(self) -> None:
        """Opens the palette over everything that can be done now."""
        from kompass_desktop.ui.widgets.command_palette import Offer

        self._name_undo()
        offers = [self._offer(row) for row in self._actions.available() if row.id != "palette"]
        self._hear_undo_again()
        session = self._session()
        if session is not None:
            subs = session.evaluation.catalogue.sub_criteria
            offers += [Offer(f"{_CODE}{s.code}", s.title, code=s.code) for s in subs]
        self.palette.ask(offers)

    def _offer(self, row: Command) -> Offer:
        from kompass_desktop.ui.widgets.command_palette import Offer

        words = self._actions[row.id].text()
        return Offer(row.id, f"{row.submenu}: {words}" if row.submenu else words, shown_key(row), row.icon)

    def _chosen(self, offer: str) -> None:
        if offer.startswith(_CODE):
            self.code_asked.emit(offer.removeprefix(_CODE))
        else:
            self._actions.run(offer)

    def _fill(self) -> None:
        self._name_undo()
        self.menu.clear()
        before, submenus = "", dict[str, QMenu]()
        for row in self._actions.rows.values():
            if not row.menu or not self._stands_in_menu(row):
                continue
            if before and row.group != before:
                self.menu.addSeparator()
            before = row.group
            if row.submenu and row.submenu not in submenus:
                submenus[row.submenu] = self.menu.addMenu(row.submenu)
            self._add(submenus.get(row.submenu, self.menu), row)
            if row.id == "open":
                self._add_recent()

    def _add(self, menu: QMenu, row: Command) -> None:
        """An entry of its own for the command: its key stands there as on every button, not as Qt would write it."""
        action, key = self._actions[row.id], shown_key(row)
        entry = menu.addAction(f"{action.text()}\t{key}" if key else action.text())
        entry.setEnabled(action.isEnabled())
        if row.icon:
            entry.setIcon(theme_of(self._window).icon(row.icon))
        entry.triggered.connect(lambda: self._actions.run(row.id))

    def _stands_in_menu(self, row: Command) -> bool:
        takes_back = row.id in dict(_TAKES_BACK) and self._session() is not None
        return takes_back or self._actions[row.id].isEnabled()

    def _add_recent(self) -> None:
        recent = self._settings.recent
        if not recent:
            return
        files = self.menu.addMenu(self.tr("Senaste filer"))
        for path in recent:
            name, folder = (words.replace("&", "&&") for words in (path.stem, path.parent.name))
            action = files.addAction(f"{name}\t{folder}")
            action.triggered.connect(lambda _=False, chosen=path: self.file_asked.emit(chosen))

    def _name_undo(self) -> None:
        from kompass_desktop.ui.models.undo_words import action_words

        session = self._session()
        for command, redo in _TAKES_BACK:
            words = action_words(session.last_of(redo=redo)) if session is not None else ""
            if session is not None:
                self._actions.allow(command, session.can_redo if redo else session.can_undo)
            base = self._actions.rows[command].words
            self._actions[command].setText(f"{base}: {words}" if words else base)

    def _hear_undo_again(self) -> None:
        """Ctrl+Z is always heard; only menu and palette show that there may be nothing to take back."""
        for command, _ in _TAKES_BACK:
            self._actions.allow(command, True)
