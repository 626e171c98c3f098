"""The note line, how it was understood, and a question to ask: always in the same place, never in the way of typing."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.completion import Completion, completion_of
from kompass_desktop.model.note_line import Reading, read_line
from kompass_desktop.model.questions import Question, questions_of
from kompass_desktop.ui.models.note_list import NoteList
from kompass_desktop.ui.tabs.interviews.line_preview import LinePreview, Understood
from kompass_desktop.ui.tabs.interviews.note_field import NoteLine
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.panels import Panel, add, column


class NoteEntry(Panel):
    """Note line, preview and support question of the current sub-criterion."""

    def __init__(self, catalogue: Catalogue, notes: NoteList, parent: QWidget | None = None) -> None:
        self.line = NoteLine()
        self.preview = LinePreview()
        self.question_name = Label("", "small", weight=600)
        self.question = ElidedLabel("")
        self.more_questions = Button("", "quiet")
        self.next_code = Label("", "small", muted=True)
        hint_row = QHBoxLayout()
        self.hint = Panel("info", hint_row, margins=(12, 0, 12, 0), gap=12)
        add(hint_row, self.question_name)
        hint_row.addWidget(self.question, 1)
        add(hint_row, self.more_questions, self.next_code)
        super().__init__(
            "main", column(self.line, self.preview, self.hint), margins=(16, 8, 16, 12), gap=4, parent=parent
        )
        self._catalogue, self._notes = catalogue, notes
        self._code = catalogue.codes[0]
        self._roles: dict[str, str] = {}
        self._question = 0
        self._stage = ""
        self._brief = False
        self.abbreviations: Mapping[str, str] = {}
        self.line.completions = self._completions
        self.line.textChanged.connect(self._show_reading)
        self.more_questions.clicked.connect(self._next_question)
        follow_theme(self, self._refresh)

    def set_code(self, code: str) -> None:
        """Make another sub-criterion the one that lines are written under."""
        self._code, self._question = code, 0
        title = self._catalogue.sub_criterion(code).title
        self.line.setAccessibleName(self.tr("Anteckning, delområde {code} {title}").format(code=code, title=title))
        self.line.setPlaceholderText(self.tr("Skriv en anteckning om {code} {title}").format(code=code, title=title))
        self.next_code.setText(self.tr("Alt+→  {code}").format(code=self._catalogue.neighbour(code, 1)))
        self._show_question()
        self._show_reading()

    def set_stage(self, words: str) -> None:
        """Show how far what is being written has come; "" for nothing said."""
        self._stage = words
        self._show_reading()

    def set_brief(self, brief: bool) -> None:
        """Whether the question gives way, so that there is room for the notes."""
        self._brief = brief
        self._show_question()

    def refresh_questions(self) -> None:
        """Show the questions as they are worded now."""
        self._show_question()

    def _completions(self, before: str) -> Completion | None:
        documents = self._notes.evaluation.documents.values()
        return completion_of(before, self.abbreviations, (d.title for d in documents))

    def set_roles(self, roles: dict[str, str]) -> None:
        """Tell who sits at which letter, for the preview."""
        self._roles = roles
        self._show_reading()

    def reading(self) -> Reading:
        """What the line means as it stands."""
        return read_line(self.line.text(), self._catalogue)

    def understood(self) -> Understood:
        """What the preview says of the line as it stands."""
        reading, notes = self.reading(), self._notes
        role = self._roles.get(reading.seat or "", "")
        return Understood(
            codes=reading.codes or (self._code,),
            sign=reading.sign,
            sign_words=notes.sign_words(reading.sign),
            seat=reading.seat,
            seat_words=(role[:1].lower() + role[1:] if role else self.tr("ingen på platsen ännu"))
            if reading.seat
            else "",
            hands_words=notes.hands_words(*reading.hands) if reading.hands else "",
            request_words=self.tr("begär {document}").format(document=reading.request) if reading.request else "",
            is_empty=not self.line.text().strip(),
            stage_words=self._stage,
            offer=self._offer(),
        )

    def _offer(self) -> str:
        found = self._completions(self.line.text()[: self.line.cursorPosition()])
        return found.offers[0] if found else ""

    def _show_reading(self) -> None:
        understood = self.understood()
        self.preview.show_line(replace(understood, codes=understood.codes[:4]))

    def _next_question(self) -> None:
        self._question += 1
        self._show_question()

    def _show_question(self) -> None:
        questions: tuple[Question, ...] = questions_of(self._notes.evaluation, self._code)
        self.hint.setVisible(bool(questions) and not self._brief)
        if not questions:
            return
        place = self._question % len(questions)
        words = self.tr("Egen fråga {code}") if questions[place].own else self.tr("Stödfråga {code}")
        self.question_name.setText(words.format(code=self._code))
        self.question.setText(questions[place].text)
        count = self.tr("{place} av {of}").format(place=place + 1, of=len(questions))
        self.more_questions.set_text(count)
        self.more_questions.setAccessibleName(self.tr("Nästa stödfråga, {count}").format(count=count))
        self.more_questions.setVisible(len(questions) > 1)

    def _refresh(self) -> None:
        self.hint.setFixedHeight(theme_of(self).px(36))
