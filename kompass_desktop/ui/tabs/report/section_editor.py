"""One section of the report: its heading, its points, and its text, which is saved while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.export.bound_fields import BoundText
from kompass_desktop.export.phrases import FIELD
from kompass_desktop.services.session import Session
from kompass_desktop.services.timeline import last_written
from kompass_desktop.ui.models.field_words import when_words
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.tabs.report.filled_text import FilledText
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import row
from kompass_desktop.ui.widgets.spelling import mark_spelling
from kompass_desktop.ui.widgets.text_area import Paper, TextArea


class BoundFields(QSyntaxHighlighter):
    """Shows the fields of a text ({points_1.3}) as what they are: figures that come from the evaluation."""

    def __init__(self, document: QTextDocument, area: TextArea) -> None:
        super().__init__(document)
        self._area = area
        self._look = QTextCharFormat()

    def refresh(self) -> None:
        """Take the colours of the theme."""
        theme = theme_of(self._area)
        self._look.setForeground(theme.colour("accent"))
        self._look.setBackground(theme.colour("accent_soft"))
        self._look.setFontWeight(QFont.Weight.DemiBold)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for found in FIELD.finditer(text):
            self.setFormat(found.start(), len(found[0]), self._look)


class SectionEditor(QWidget):
    """Heading and text of a section. While nobody has written in it, the standard text stands there, to start from."""

    failed = Signal(object, object)
    figure_asked = Signal()
    """A figure of the evaluation is to stand where the cursor is."""

    def __init__(
        self, session: Session, section: str, title: str, *, template: str = "", heading: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self.section, self._template = session, section, template
        self._is_current = False
        self._been_here = False
        self._bound = BoundText("")
        self.heading = Label(title, "heading", wrap=True)
        if not heading:
            self.heading.hide()
        self.points = Label("", "small", muted=True)
        self.who = Label("", "small", muted=True)
        self.area = TextArea(title, lines=1, grows=True, reading=True)
        self.paper = Paper(self.area)
        self.filled = FilledText(title)
        self.filled_paper = Paper(self.filled)
        self.figure_button = Button(self.tr("Infoga tal"), "link", key=self.tr("Ctrl+I"))
        self.figure_button.setAccessibleName(self.tr("Infoga tal i {title}").format(title=title))
        self.figure_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.standard = Label("", muted=True, wrap=True)
        self.standard.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.own_button = Button(self.tr("Utgå från standardtexten"), "link", icon="pencil")
        self.own_button.setAccessibleName(self.tr("Utgå från standardtexten i {title}").format(title=title))
        self._own_row = QWidget()
        self._own_row.setLayout(row(self.own_button, -1, margins=(0, 0, 0, 0)))
        self._fields = BoundFields(self.area.document(), self.area)
        mark_spelling(self.area, session)
        self.draft = RowDraft(session, "report_text", self)
        self.draft.open(section)
        self._build()
        self._connect()
        self._fill()
        follow_theme(self, self._refresh)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = row(margins=(8, 0, 8, 0))
        head.addWidget(self.heading, 1)
        head.addWidget(self.who, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.figure_button, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.points, 0, Qt.AlignmentFlag.AlignBottom)
        box.addLayout(head)
        for part in (self.standard, self.paper, self.filled_paper, self._own_row):
            box.addWidget(part)
        self.standard.setContentsMargins(8, 5, 8, 2)

    def _connect(self) -> None:
        self.area.typed.connect(lambda text: self.draft.type("text", text))
        self.area.left.connect(self._left)
        self.filled.asked.connect(self.write_at)
        self.figure_button.clicked.connect(self.figure_asked)
        self.own_button.clicked.connect(self.start_from_standard)
        self.draft.changed.connect(self._fill)
        self.draft.gone.connect(self._gone)
        self.draft.failed.connect(lambda problem: self.failed.emit(problem, self.flush))

    # ---- what others ask
    def show_standard(self, text: str) -> None:
        """Show the standard text with its figures filled in; it stands there until somebody writes."""
        self.standard.setText(text)
        self.standard.setAccessibleName(self.tr("Standardtext: {text}").format(text=text))
        self._show_which()

    def show_filled(self, bound: BoundText) -> None:
        """Show, where the text has figures that are bound, what it will say on paper."""
        self._bound = bound
        self.filled.show_bound(bound)
        self.area.setToolTip(self.tr("Blir: {text}").format(text=bound.text) if bound.spans else "")
        self._show_which()

    def write_at(self, place: int) -> None:
        """Put the cursor at a place of the text as it is written."""
        self.write()
        cursor = self.area.textCursor()
        cursor.setPosition(min(place, len(self.area.text())))
        self.area.setTextCursor(cursor)

    def put_figure(self, name: str) -> None:
        """Put a bound figure where the cursor stands."""
        self.area.textCursor().insertText(f"{{{name}}}")
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_points(self, words: str) -> None:
        """Show the section's points beside its heading."""
        self.points.setText(words)

    @property
    def shows_standard(self) -> bool:
        """Whether the standard text stands there, as nobody has written yet."""
        return not self.standard.isHidden()

    def flush(self) -> bool:
        """Save what stands typed; False if it cannot be saved."""
        return self.draft.flush()

    def start_from_standard(self) -> None:
        """Take the standard text over, with its fields, and go on from there."""
        self.area.set_text(self._template)
        self.draft.type("text", self._template)
        self.flush()
        self.write()

    def write(self) -> None:
        """Put the cursor at the end of the text."""
        self._is_current = True
        self._show_which()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.area.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.area.setTextCursor(cursor)

    def with_sentence(self, sentence: str) -> tuple[str, int]:
        """The text with a sentence put in where the cursor stands, and where the cursor stands after it.

        At the end where nobody has been yet. A blank parts it from the words around it.
        """
        text, cursor = self.area.text(), self.area.textCursor()
        place = cursor.position() if self._been_here else len(text)
        before, after = text[:place], text[place:]
        gap = "" if not before or before[-1].isspace() else " "
        put = f"{before}{gap}{sentence}"
        joined = f"{put} {after}" if after and not after[:1].isspace() else put + after
        return joined, len(put)

    def show_text(self, place: int) -> None:
        """Show the text as it is saved, with the cursor at a place, ready to be written in."""
        self._is_current = True
        self._fill()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.area.textCursor()
        cursor.setPosition(min(place, len(self.area.text())))
        self.area.setTextCursor(cursor)

    def select(self, start: int, length: int) -> None:
        """Mark some words that were found."""
        self._is_current = True
        self._show_which()
        cursor = self.area.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self.area.setTextCursor(cursor)

    # ---- inside
    def _fill(self) -> None:
        own = self._session.evaluation.report_texts.get(self.section)
        self.area.set_text(own.text if own is not None else "")
        self._show_which()

    def _gone(self) -> None:
        self.draft.open(self.section)
        self._fill()

    def _left(self) -> None:
        self._is_current, self._been_here = False, True
        self.flush()
        self._show_which()

    def _show_which(self) -> None:
        written = bool(self.area.text().strip()) or self._is_current or self.area.hasFocus()
        standard = bool(self._template.strip()) and not written
        self.standard.setVisible(standard)
        self._own_row.setVisible(standard)
        reads = bool(self._bound.spans) and written and not self._is_current and not self.area.hasFocus()
        self.filled_paper.setVisible(reads and not standard)
        self.paper.setVisible(not standard and not reads)
        in_hand = not standard and not reads and (self._is_current or self.area.hasFocus())
        self.figure_button.setVisible(in_hand)
        self._show_who(in_hand)

    def _show_who(self, in_hand: bool) -> None:
        """Who wrote here last, while one has the text in hand; nobody needs it said of what they write themselves."""
        last = last_written(self._session, "report_text", self.section, "text") if in_hand else None
        told = last is not None and last[0] != self._session.author
        self.who.setVisible(told)
        if last is not None and told:
            author, when = last[0] or self.tr("okänd"), when_words(last[1])
            self.who.setText(self.tr("{author}, {when}").format(author=author, when=when))
            self.who.setAccessibleName(self.tr("Senast skriven av {author}, {when}").format(author=author, when=when))

    def _refresh(self) -> None:
        self._fields.refresh()
        self.area.setPlaceholderText(self.tr("Skriv här"))
