"""The figures that texts are bound to: what each section is filled with, and which of them to put in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from kompass_desktop.export.bound_fields import BoundText, bound_text
from kompass_desktop.export.compared import Compared
from kompass_desktop.export.phrases import Words
from kompass_desktop.export.standard_texts import section_fields, standard_text
from kompass_desktop.services.exporting import compared_with
from kompass_desktop.services.library import Library
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.figure_choices import figure_groups
from kompass_desktop.ui.tabs.report.section_editor import SectionEditor


class Figures:
    """Answers with the figures as they are now, those of what the evaluation is set beside among them."""

    def __init__(self, session: Session, words: Words) -> None:
        self._session, self._words = session, words
        self._library = Library()
        self._compared: Compared | None = None

    def look(self) -> None:
        """What the evaluation is set beside is looked up again before it is next used."""
        self._compared = None

    def standard_text(self, section: str) -> str:
        """A section's standard text as it reads now."""
        return standard_text(self._session.evaluation, self._words, section, self._beside())

    def fields(self, section: str) -> dict[str, str]:
        """Every field that a section may use, with its value."""
        return section_fields(self._session.evaluation, self._words, section, self._beside())

    def bound(self, section: str) -> BoundText:
        """A section's own text with its bound figures filled in; empty where it has none."""
        own = self._session.evaluation.report_texts.get(section)
        return bound_text(own.text, self.fields(section)) if own is not None and "{" in own.text else BoundText("")

    def ask(self, editor: SectionEditor) -> None:
        """Offers the figures under the cursor of a section; the chosen one is put in there."""
        menu = QMenu(editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        section = editor.section
        for group in figure_groups(self._session.catalogue, section, self.fields(section)):
            part = menu.addMenu(group.words) if group.words else menu
            for choice in group.figures:
                words = f"{choice.value}\u2002{choice.words}".replace("&", "&&")
                part.addAction(words).triggered.connect(lambda _=False, name=choice.name: editor.put_figure(name))
        menu.popup(editor.area.mapToGlobal(editor.area.cursorRect().bottomLeft()))

    def _beside(self) -> Compared:
        if self._compared is None:
            self._compared, _ = compared_with(self._session.evaluation, self._library)
        return self._compared
