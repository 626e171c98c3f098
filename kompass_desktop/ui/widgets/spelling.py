"""Marks misspelt words in a text field with a thin wavy line, and offers in its menu what may have been meant.

`mark_spelling(area, session)` is all that a field needs. The marks lie over the text and never touch it: a field may
colour its text otherwise at the same time. The word list is read when the first field asks, off the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit

from kompass_desktop.services.settings import Settings
from kompass_desktop.ui.background import Background
from kompass_desktop.ui.theme.theme import theme_of

if TYPE_CHECKING:
    from kompass_desktop.services.session import Session
    from kompass_desktop.services.spelling import Speller

SETTING = "spelling"
"""The setting that says whether misspelt words are marked."""
PAUSE_MS = 300
"""Words are looked at when nothing has been typed for so long."""
MOST_REMEMBERED = 400
"""Paragraphs whose mistakes are remembered."""
_PROPERTY = "kompass_spelling"
Names = frozenset[str]


class Spelling(QObject):
    """The speller of the program, shared by every field. It knows nothing, and marks nothing, before it is loaded."""

    changed = Signal()
    """Loaded, switched on or off, or a word was added: every field has to be looked at again."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._on = settings.get(SETTING, True)
        self._background = Background(self)
        self._speller: Speller | None = None
        self._asked = False
        self._found: dict[tuple[str, Names], list[tuple[int, int]]] = {}

    @property
    def is_on(self) -> bool:
        """Whether misspelt words are marked."""
        return self._on

    @property
    def loaded(self) -> bool:
        """Whether the words are known yet."""
        return self._speller is not None

    def set_on(self, on: bool) -> None:
        """Mark misspelt words, or leave them alone; this computer remembers which."""
        if on != self._on:
            self._on = on
            self._settings.set(SETTING, on)
            self.changed.emit()

    def misspelt(self, paragraph: str, names: Names = frozenset()) -> list[tuple[int, int]]:
        """Where the misspelt words of a paragraph stand: start and length; none while they are not to be marked."""
        if not self._on:
            return []
        if self._speller is None:
            self._load()
            return []
        found = self._found.get((paragraph, names))
        if found is None:
            if len(self._found) >= MOST_REMEMBERED:
                self._found.clear()
            found = self._found[paragraph, names] = self._speller.misspelt(paragraph, names)
        return found

    def suggestions(self, word: str) -> list[str]:
        """A few words that may have been meant."""
        return self._speller.suggestions(word) if self._speller is not None else []

    def learn(self, word: str) -> None:
        """Know a word from now on, in every evaluation on this computer."""
        if self._speller is not None:
            self._speller.learn(word)
            self._found.clear()
            self.changed.emit()

    def wait(self) -> None:
        """Waits until nothing is being read; at the end of the program."""
        self._background.wait()

    def _load(self) -> None:
        if self._asked:
            return
        self._asked = True
        from kompass_desktop.services.spelling import load_speller

        job = self._background.start(lambda _: load_speller())
        job.done.connect(self._take)
        job.failed.connect(self._go_without)

    def _take(self, speller: Speller) -> None:
        self._speller = speller
        self.changed.emit()

    def _go_without(self, error: BaseException) -> None:
        if not isinstance(error, OSError):  # without its word list the program only marks nothing
            raise error


class SpellingMarks(QObject):
    """The marks of one field. A word is left alone while it is being typed."""

    def __init__(self, area: QTextEdit, spelling: Spelling, names: Callable[[], Names]) -> None:
        """`names` gives the words (in small letters) that are right in this evaluation."""
        super().__init__(area)
        self._area, self._spelling, self._names = area, spelling, names
        self._text = area.toPlainText()
        self._typed = False
        self._typing = False
        self.marked: list[tuple[int, int]] = []
        """Where marks stand now: first and last place in the document."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.mark)
        area.document().contentsChanged.connect(self._changed)
        area.cursorPositionChanged.connect(self._moved)
        for part in (area, area.viewport()):
            part.installEventFilter(self)
        spelling.changed.connect(self.mark)
        theme_of(area).changed.connect(self.mark)
        self._soon.start(0)

    def mark(self) -> None:
        """Look at the text as it is now, and mark what is misspelt."""
        self._soon.stop()
        names, at = self._names(), self._area.textCursor().position()
        self.marked = []
        block = self._area.document().begin()
        while block.isValid():
            text, start = block.text(), block.position()
            for first, length in self._spelling.misspelt(text, names):
                place = start + _units(text[:first]), start + _units(text[: first + length])
                if not (self._typing and place[0] <= at <= place[1]):
                    self.marked.append(place)
            block = block.next()
        self._area.setExtraSelections([self._selection(place) for place in self.marked])

    def menu_at(self, position: int, point: QPoint) -> QMenu:
        """The field's menu for a place in its text: what may have been meant stands on top."""
        menu = self._area.createStandardContextMenu(point)
        first = menu.actions()[0] if menu.actions() else None
        found = next((place for place in self.marked if place[0] <= position <= place[1]), None)
        if found is not None and not self._area.isReadOnly():
            for action in self._ways_out(found, menu):
                menu.insertAction(cast("QAction", first), action)
        menu.addSeparator()
        switch = menu.addAction(self.tr("Markera felstavade ord"))
        switch.setCheckable(True)
        switch.setChecked(self._spelling.is_on)
        switch.toggled.connect(self._spelling.set_on)
        return menu

    # ---- inside
    def _ways_out(self, place: tuple[int, int], menu: QMenu) -> list[QAction]:
        word = self._word(place)
        actions: list[QAction] = []
        for meant in self._spelling.suggestions(word):
            action = QAction(meant, menu)
            action.triggered.connect(lambda _=False, meant=meant: self._replace(place, meant))
            actions.append(action)
        if not actions:
            actions.append(QAction(self.tr("Inga förslag"), menu))
            actions[0].setEnabled(False)
        learn = QAction(self.tr("Lägg till ”{word}” i ordlistan").format(word=word), menu)
        learn.triggered.connect(lambda: self._spelling.learn(word))
        after, separator = QAction(menu), QAction(menu)
        for line in (after, separator):
            line.setSeparator(True)
        return [*actions, after, learn, separator]

    def _cursor(self, place: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self._area.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _word(self, place: tuple[int, int]) -> str:
        return self._cursor(place).selectedText()

    def _replace(self, place: tuple[int, int], meant: str) -> None:
        self._cursor(place).insertText(meant)
        self._typing = False
        self.mark()

    def _selection(self, place: tuple[int, int]) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(theme_of(self._area).colour("bad"))
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(place)  # type: ignore[attr-defined]
        selection.format = look  # type: ignore[attr-defined]
        return selection

    # ---- what happens in the field
    def _changed(self) -> None:
        text = self._area.toPlainText()
        if text != self._text:  # Qt also tells of words that only got another colour
            self._text = text
            # What is shown by the program comes with the field's own signals blocked; the rest is typed.
            self._typed = self._typing = self._area.hasFocus() and not self._area.signalsBlocked()
            QTimer.singleShot(0, self, self._has_typed)
            self._soon.start(PAUSE_MS if self._typing else 0)

    def _has_typed(self) -> None:
        """From now on a cursor that moves does so by itself, and not with what was typed."""
        self._typed = False

    def _moved(self) -> None:
        if self._typing and not self._typed:
            self._stop_typing()

    def _stop_typing(self) -> None:
        self._typing = self._typed = False
        self._soon.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._typing and watched is self._area:
            self._stop_typing()
        if isinstance(event, QContextMenuEvent):
            return self._open_menu(event)
        return False

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        area = self._area
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            point, where = event.pos(), event.globalPos()
            position = area.cursorForPosition(point).position()
        else:  # from the keyboard: where the cursor is
            point = area.cursorRect().bottomLeft()
            position, where = area.textCursor().position(), area.viewport().mapToGlobal(point)
        menu = self.menu_at(position, point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
        return True


def mark_spelling(area: QTextEdit, session: Session) -> SpellingMarks:
    """Mark misspelt words in a field of an evaluation, as long as the field lives."""

    def names() -> Names:
        from kompass_desktop.services.spelling import names_in

        return names_in(session.evaluation)

    return SpellingMarks(area, spelling_of(), names)


def spelling_of() -> Spelling:
    """The speller of the running program, made when it is first asked for. LookupError before there is a program."""
    application = QApplication.instance()
    if application is None:
        raise LookupError("no application was made")
    spelling = application.property(_PROPERTY)
    if not isinstance(spelling, Spelling):
        spelling = Spelling(Settings(), application)
        application.setProperty(_PROPERTY, spelling)
    return spelling


def _units(text: str) -> int:
    """How many places of a document a text takes: letters outside the first plane take two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
