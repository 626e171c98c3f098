"""Every command as one row of data: menu, shortcuts, palette, tooltips and the list of keys are made from these.

A command is carried out by the window or by the page that is shown. One that nobody carries out is not offered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

WINDOW, PAGE, FIXED = "window", "page", "fixed"


class Command(Struct, frozen=True):
    """One command: its id, words, keys (the first is shown), group, icon, and who carries it out.

    `by`: "window", "page" (the shown tab, if it has it), or "fixed" (a key that a widget itself understands, only
    listed). `menu`: whether it stands in the menu, perhaps in a `submenu`. `needs_file`: only with an evaluation open.
    """

    id: str
    words: str
    keys: tuple[str, ...] = ()
    group: str = ""
    icon: str = ""
    by: str = WINDOW
    menu: bool = False
    needs_file: bool = True
    submenu: str = ""


def groups() -> tuple[tuple[str, str], ...]:
    """The groups of commands in the order of menu and key list: id and Swedish words."""
    translate = QCoreApplication.translate
    return (
        ("file", translate("commands", "Utvärdering")),
        ("edit", translate("commands", "Redigera")),
        ("go", translate("commands", "Gå till")),
        ("scoring", translate("commands", "Bedömning")),
        ("interviews", translate("commands", "Intervjuer")),
        ("documents", translate("commands", "Dokument")),
        ("report", translate("commands", "Rapport")),
        ("view", translate("commands", "Visa")),
        ("help", translate("commands", "Hjälp")),
    )


def commands() -> tuple[Command, ...]:
    """Every command of the program, in the order of the menu."""
    translate = QCoreApplication.translate
    look = translate("commands", "Text och utseende")
    return (
        # -- the evaluation and its file
        Command(
            "new",
            translate("commands", "Ny utvärdering…"),
            ("Ctrl+N",),
            "file",
            "file-plus",
            menu=True,
            needs_file=False,
        ),
        Command(
            "open", translate("commands", "Öppna…"), ("Ctrl+O",), "file", "folder-open", menu=True, needs_file=False
        ),
        Command(
            "import_report",
            translate("commands", "Läs in en tryckt rapport…"),
            (),
            "file",
            "file-down",
            menu=True,
            needs_file=False,
        ),
        Command("export", translate("commands", "Exportera…"), ("Ctrl+Shift+E",), "file", "file-up", menu=True),
        Command("save_copy", translate("commands", "Spara en kopia…"), (), "file", "copy", menu=True),
        Command("who", translate("commands", "Vem är du?…"), (), "file", "user", menu=True),
        Command("close_file", translate("commands", "Stäng utvärderingen"), ("Ctrl+W",), "file", "x", menu=True),
        Command("quit", translate("commands", "Avsluta"), ("Ctrl+Q",), "file", "log-out", menu=True, needs_file=False),
        # -- edit
        Command("undo", translate("commands", "Ångra"), ("Ctrl+Z",), "edit", "undo-2", menu=True),
        Command("redo", translate("commands", "Gör om"), ("Ctrl+Y", "Ctrl+Shift+Z"), "edit", "redo-2", menu=True),
        Command("find", translate("commands", "Sök här"), ("Ctrl+F",), "edit", "search", PAGE, menu=True),
        Command("delete", translate("commands", "Ta bort"), ("Delete",), "edit", "trash-2", FIXED),
        # -- go to
        Command("tab_1", translate("commands", "Intervjuer"), ("Ctrl+1",), "go"),
        Command("tab_2", translate("commands", "Dokument"), ("Ctrl+2",), "go"),
        Command("tab_3", translate("commands", "Bedömning"), ("Ctrl+3",), "go"),
        Command("tab_4", translate("commands", "Resultat"), ("Ctrl+4",), "go"),
        Command("tab_5", translate("commands", "Rapport"), ("Ctrl+5",), "go"),
        Command(
            "go_to_code", translate("commands", "Gå till delområde, sedan två siffror"), ("Ctrl+G",), "go", "hash", PAGE
        ),
        Command(
            "next_sub_criterion", translate("commands", "Nästa delområde"), ("Alt+Right",), "go", "arrow-right", PAGE
        ),
        Command(
            "previous_sub_criterion", translate("commands", "Förra delområdet"), ("Alt+Left",), "go", "arrow-left", PAGE
        ),
        Command("next_area", translate("commands", "Nästa område"), ("Alt+Down",), "go", "arrow-down", PAGE),
        Command("previous_area", translate("commands", "Förra området"), ("Alt+Up",), "go", "arrow-up", PAGE),
        Command("next_pane", translate("commands", "Nästa del av fönstret"), ("F6",), "go"),
        # -- Bedömning
        Command(
            "next_unscored",
            translate("commands", "Nästa utan poäng"),
            ("Ctrl+J",),
            "scoring",
            "chevron-right",
            PAGE,
            menu=True,
        ),
        Command("cell_digits", translate("commands", "Poäng"), ("0–9",), "scoring", by=FIXED),
        Command("cell_five", translate("commands", "Fem poäng upp eller ner"), ("PgUp", "PgDn"), "scoring", by=FIXED),
        Command("cell_zero", translate("commands", "Noll poäng"), ("Home",), "scoring", by=FIXED),
        Command("cell_max", translate("commands", "Högsta poäng"), ("End",), "scoring", by=FIXED),
        Command("cell_blank", translate("commands", "Ta bort poängen"), ("X", "Delete"), "scoring", by=FIXED),
        Command("cell_on", translate("commands", "Nästa rad"), ("Enter",), "scoring", by=FIXED),
        # -- Intervjuer, Dokument and Rapport: rows of those tabs stand here, in the tab's order
        Command("note_enter", translate("commands", "Spara raden"), ("Enter",), "interviews", by=FIXED),
        Command("note_back", translate("commands", "Tillbaka till anteckningsraden"), ("Esc",), "interviews", by=FIXED),
        Command("note_list", translate("commands", "Upp bland anteckningarna"), ("Up",), "interviews", by=FIXED),
        Command("row_change", translate("commands", "Ändra raden i en lista"), ("F2",), "interviews", by=FIXED),
        Command(
            "new_row",
            translate("commands", "Nytt: intervju, dokument eller styrka"),
            ("Ctrl+Shift+N",),
            "interviews",
            "plus",
            PAGE,
            menu=True,
        ),
        Command("card_star", translate("commands", "Guldstjärna på ett kort"), ("*",), "report", by=FIXED),
        Command(
            "card_move",
            translate("commands", "Flytta ett kort"),
            ("Ctrl+Shift+Up", "Ctrl+Shift+Down"),
            "report",
            by=FIXED,
        ),
        # -- view
        Command("chart_table", translate("commands", "Diagram som tabell"), ("Alt+T",), "view", "table", PAGE),
        Command(
            "discreet",
            translate("commands", "Diskret läge: dölj poäng och namn"),
            ("F10",),
            "view",
            "eye-off",
            menu=True,
        ),
        Command(
            "larger",
            translate("commands", "Större text"),
            ("Ctrl++", "Ctrl+="),
            "view",
            menu=True,
            needs_file=False,
            submenu=look,
        ),
        Command(
            "smaller",
            translate("commands", "Mindre text"),
            ("Ctrl+-",),
            "view",
            menu=True,
            needs_file=False,
            submenu=look,
        ),
        Command(
            "normal_size",
            translate("commands", "Vanlig textstorlek"),
            ("Ctrl+0",),
            "view",
            menu=True,
            needs_file=False,
            submenu=look,
        ),
        Command(
            "theme_system",
            translate("commands", "Som systemet"),
            (),
            "view",
            "monitor",
            menu=True,
            needs_file=False,
            submenu=look,
        ),
        Command(
            "theme_light", translate("commands", "Ljust"), (), "view", "sun", menu=True, needs_file=False, submenu=look
        ),
        Command(
            "theme_dark", translate("commands", "Mörkt"), (), "view", "moon", menu=True, needs_file=False, submenu=look
        ),
        Command(
            "theme_contrast",
            translate("commands", "Hög kontrast"),
            (),
            "view",
            "contrast",
            menu=True,
            needs_file=False,
            submenu=look,
        ),
        # -- help
        Command("palette", translate("commands", "Sök eller gör"), ("Ctrl+K",), "help", "search", needs_file=False),
        Command("keys", translate("commands", "Tangenter"), ("F1",), "help", "keyboard", menu=True, needs_file=False),
    )


class Actions(QObject):
    """The commands as QActions of one window. `carry_out` says who does what; the rest follows."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.rows: Mapping[str, Command] = {c.id: c for c in commands()}
        self._window_does: dict[str, Callable[[], object]] = {}
        self._page_does: dict[str, Callable[[], object]] = {}
        self._file_open = False
        self._actions: dict[str, QAction] = {}
        for row in self.rows.values():
            if row.by != FIXED:
                self._actions[row.id] = self._action(row, window)

    def __getitem__(self, command: str) -> QAction:
        """The action of a command; KeyError for one that is only listed."""
        return self._actions[command]

    def carry_out(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """The window carries these commands out."""
        self._window_does.update(handlers)
        self._refresh()

    def carry_out_on_page(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """The shown page carries these out, and no other page's commands are left."""
        unknown = set(handlers) - set(self._actions)
        if unknown:
            raise KeyError(f"no command row for {sorted(unknown)}")
        self._page_does = dict(handlers)
        self._refresh()

    def set_file_open(self, is_open: bool) -> None:
        """Whether an evaluation is open, for the commands that need one."""
        self._file_open = is_open
        self._refresh()

    def allow(self, command: str, possible: bool) -> None:
        """Whether a command that somebody carries out makes sense just now, as shown in the menu."""
        self._actions[command].setEnabled(possible and self._somebody(command))

    def available(self) -> list[Command]:
        """The commands that can be carried out now, in the order of the rows."""
        return [row for row in self.rows.values() if row.id in self._actions and self._actions[row.id].isEnabled()]

    def listed(self) -> list[Command]:
        """The commands with keys that somebody can carry out in this program, for the list of keys."""
        return [row for row in self.rows.values() if row.keys]

    def run(self, command: str) -> None:
        """Carries out a command if that can be done now."""
        if command in self._actions and self._actions[command].isEnabled():
            self._actions[command].trigger()

    def tip(self, command: str) -> str:
        """A command's words with its first key, for a tooltip."""
        row = self.rows[command]
        key = shown_key(row)
        return f"{row.words.rstrip('…')} ({key})" if key else row.words

    def _action(self, row: Command, window: QWidget) -> QAction:
        action = QAction(row.words, self)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self._trigger(row.id))
        action.setEnabled(False)
        window.addAction(action)
        return action

    def _trigger(self, command: str) -> None:
        does = self._page_does.get(command) or self._window_does.get(command)
        if does is not None:
            does()

    def _refresh(self) -> None:
        for command, action in self._actions.items():
            action.setEnabled(self._somebody(command))

    def _somebody(self, command: str) -> bool:
        carried = command in self._page_does or command in self._window_does
        return carried and (self._file_open or not self.rows[command].needs_file)


def shown_key(row: Command) -> str:
    """The first key of a command as it is shown in Swedish: "Ctrl+Skift+E" on the keyboard's own labels."""
    return key_words(row.keys[0]) if row.keys else ""


def key_words(key: str) -> str:
    """A key as it is shown to people."""
    words = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
    parts = key.split("+") if not key.endswith("++") else [*key[:-2].split("+"), "+"]
    return "+".join(words.get(part, part) for part in parts)


def keys_by_group(rows: Iterable[Command]) -> list[tuple[str, list[Command]]]:
    """The rows with keys under the words of their group, for the list of keys."""
    rows = list(rows)
    found = [(words, [r for r in rows if r.group == group and r.keys]) for group, words in groups()]
    return [(words, members) for words, members in found if members]
