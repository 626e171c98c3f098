"""Faktagranskning: the replies that came back, each accepted or declined with a reason; and the answer on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from kompass_desktop.model.fact_check import ACCEPTED, DECLINED, FactCheckComment
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.comment_list import CommentList
from kompass_desktop.ui.models.live_rows import NOUN_ROLE
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.widgets.banner import BannerPlace
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.desktop import file_name, open_file
from kompass_desktop.ui.widgets.empty_state import EmptyState
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.list_and_details import fit_to_screen, list_and_details
from kompass_desktop.ui.widgets.panels import Panel, Toolbar, row
from kompass_desktop.ui.widgets.pen import Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.text_area import TextArea

WIDTH, HEIGHT, LIST = 980, 640, 380


class FactCheckDialog(QDialog):
    """The dialog. `go_asked` gives the section that a comment is about."""

    go_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Faktagranskning"))
        self._session = session
        self.model = CommentList(session, self)
        self.count = Label("", "small", muted=True)
        self.form_button = Button(self.tr("Skriv svarsformulär…"), icon="file-up")
        self.read_button = Button(self.tr("Läs in svar…"), icon="file-down")
        self.receipt_button = Button(self.tr("Skriv svar som PDF…"), icon="file-text")
        self.list = RowList(self.tr("Synpunkter"), self._draw, height=52)
        self.list.setModel(self.model)
        self.banners = BannerPlace()
        self.head, self.about = Label("", "heading", wrap=True), Label("", "small", muted=True, wrap=True)
        self.quoted = Label("", muted=True, wrap=True, selectable=True)
        self.said = Label("", wrap=True, selectable=True)
        self.proposal = Label("", wrap=True, selectable=True)
        self.reason = TextArea(self.tr("Skäl"), lines=3)
        self.accept_button = Button(self.tr("Godta"), "primary", icon="check", key=self.tr("Ctrl+G"))
        self.decline_button = Button(self.tr("Avslå"), key=self.tr("Ctrl+D"))
        self.go_button = Button(self.tr("Gå till avsnittet"), "link", icon="arrow-right")
        self.close_button = Button(self.tr("Stäng"))
        self.empty = EmptyState(
            "message-square",
            self.tr("Skicka utkastet med svarsformuläret. När det kommer tillbaka läses synpunkterna in här."),
            self.tr("Läs in svar…"),
        )
        self._shown = ""
        self.draft = RowDraft(session, "fact_check_comment", self)
        self._lay_out()
        self._connect()
        self._show()
        self.list.setCurrentIndex(self.model.index(0, 0))
        (self.list if self.model.ids else self.empty.button or self).setFocus()

    def _lay_out(self) -> None:
        bar = Toolbar(self.form_button, self.read_button, self.receipt_button, -1, self.count)
        self.details = QVBoxLayout()
        self._heads = [Label(words, "small", muted=True, weight=600) for words in (
            self.tr("I utkastet"), self.tr("Kommunen säger"), self.tr("Förslag"),
        )]  # fmt: skip
        for part in (
            self.head, self.about, self._heads[0], self.quoted, self._heads[1], self.said, self._heads[2],
            self.proposal,
        ):  # fmt: skip
            self.details.addWidget(part)
        self._reason_row = form_row(
            self.details, self.tr("Vårt svar"), self.reason, self.tr("Ett avslag behöver ett skäl.")
        )
        self.details.addLayout(row(self.accept_button, self.decline_button, -1, margins=(0, 6, 0, 0)))
        self.details.addLayout(row(self.go_button, -1))
        self.columns = list_and_details(self.list, self.details, LIST, 600)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (bar, self.banners, self.columns, self.empty):
            whole.addWidget(part)
        whole.setStretch(2, 1)
        whole.setStretch(3, 1)
        whole.addWidget(Panel("foot", row(-1, self.close_button), margins=(16, 10, 16, 12)))
        fit_to_screen(self, WIDTH, HEIGHT)

    def _connect(self) -> None:
        self.form_button.clicked.connect(self.ask_form)
        self.read_button.clicked.connect(self.ask_replies)
        self.empty.asked.connect(self.ask_replies)
        self.receipt_button.clicked.connect(self.ask_receipt)
        self.list.current_changed.connect(self._show_comment)
        self.model.rows_changed.connect(self._show)
        self.accept_button.clicked.connect(lambda: self.decide(ACCEPTED))
        self.decline_button.clicked.connect(lambda: self.decide(DECLINED))
        self.go_button.clicked.connect(self._go)
        self.close_button.clicked.connect(self.reject)
        self.reason.typed.connect(lambda text: self.draft.type("reason", text))
        self.reason.left.connect(self.draft.flush)
        self.draft.failed.connect(lambda problem: self._reason_row.set_error(str(problem)))
        self.draft.changed.connect(self._show)

    # ---- what is shown
    @property
    def comment(self) -> FactCheckComment | None:
        """The comment that is shown."""
        return self._session.evaluation.fact_check_comments.get(self._shown)

    def _show(self) -> None:
        any_ = bool(self.model.ids)
        self.columns.setVisible(any_)
        self.empty.setVisible(not any_)
        self.receipt_button.setEnabled(any_)
        of = len(self.model.ids)
        words = self.tr("{n} av {of} avgjorda").format(n=of - self.model.undecided, of=of)
        self.count.setText(words if any_ else "")
        self._show_comment(self.list.currentIndex())

    def _show_comment(self, index: QModelIndex) -> None:
        comment = index.data(NOUN_ROLE)
        if not isinstance(comment, FactCheckComment):
            return
        if comment.id != self._shown:
            if not self.draft.close():
                return  # what stands typed cannot be saved; the field says why
            self._shown = comment.id
            self.draft.open(comment.id)
            self.reason.set_text(comment.reason)
        self.head.setText(" ".join(filter(None, (comment.mark, self.model.decision_words(comment)))))
        place = self.tr("avsnitt {place}").format(place=comment.place) if comment.place else ""
        facts = (place, comment.sender, comment.received)
        self.about.setText("  ·  ".join(filter(None, facts)))
        for head, label, words in zip(
            self._heads, (self.quoted, self.said, self.proposal), (comment.quoted, comment.text, comment.proposal),
            strict=True,
        ):  # fmt: skip
            label.setText(words)
            label.setVisible(bool(words.strip()))
            head.setVisible(bool(words.strip()))
        self.go_button.setVisible(bool(comment.place))
        self._reason_row.set_error("")

    # ---- deciding
    def decide(self, decision: str) -> None:
        """Accepts or declines the comment that is shown, and goes on to the next that waits."""
        from kompass_desktop.services.fact_check import decide

        comment = self.comment
        if comment is None or not self.draft.flush():
            return
        try:
            decide(self._session, comment.id, decision, self.reason.text(), origin=self)
        except (KnownProblem, Refused) as problem:
            self._reason_row.set_error(str(problem))
            self.reason.setFocus()
            return
        self._next(comment.id)

    def _next(self, after: str) -> None:
        ids = self.model.ids
        start = ids.index(after) + 1 if after in ids else 0
        comments = self._session.evaluation.fact_check_comments
        waits = next((r for r in ids[start:] + ids[:start] if not comments[r].decision), after)
        self.list.setCurrentIndex(self.model.index_of(waits))
        self._show()
        self.list.setFocus()

    def reject(self) -> None:
        """Close, once what stands typed is saved."""
        if self.draft.close():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_G, Qt.Key.Key_D):
            self.decide(ACCEPTED if event.key() == Qt.Key.Key_G else DECLINED)
        else:
            super().keyPressEvent(event)

    def _go(self) -> None:
        comment = self.comment
        if comment is not None:
            self.go_asked.emit(comment.place)
            self.reject()

    # ---- files
    def ask_form(self) -> None:
        """Asks where, and writes the form that goes out with the draft."""
        name = self.tr("{name} svarsformulär").format(name=self._session.evaluation.name)
        path = self._ask_where(self.tr("Svarsformulär"), file_name(name, ".xlsx"), self.tr("Excel (*.xlsx)"))
        if path is not None:
            from kompass_desktop.services.fact_check import write_reply_form

            self._write(lambda: write_reply_form(self._session.evaluation, path, keep=self._session.path).files)

    def ask_receipt(self) -> None:
        """Asks where, and writes the answer as a PDF."""
        name = self.tr("{name} svar på faktagranskningen").format(name=self._session.evaluation.name)
        path = self._ask_where(self.tr("Svar på faktagranskningen"), file_name(name, ".pdf"), self.tr("PDF (*.pdf)"))
        if path is not None:
            from kompass_desktop.services.fact_check import write_receipt

            self._write(lambda: write_receipt(self._session.evaluation, path, keep=self._session.path).files)

    def ask_replies(self) -> None:
        """Asks for a form that came back, and takes its replies in."""
        folder, words = str(self._session.path.parent), self.tr("Svarsformulär (*.xlsx)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Läs in svar"), folder, words)
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Takes the replies of a form in, and says what came and what could not be read."""
        from kompass_desktop.intake.problems import IntakeProblem
        from kompass_desktop.services.fact_check import read_replies, take_in_replies

        try:
            plan = read_replies(self._session.evaluation, path)
            count = take_in_replies(self._session, plan)
        except (KnownProblem, Refused, IntakeProblem) as problem:
            self.banners.show_banner("replies", "bad", str(problem))
            return
        words = {0: self.tr("Formuläret har inga nya synpunkter."), 1: self.tr("1 synpunkt lästes in.")}
        said = [words.get(count, self.tr("{n} synpunkter lästes in.").format(n=count))]
        if plan.already:
            said.append(self.tr("{n} fanns redan.").format(n=plan.already))
        said += [one.why for one in plan.refused]
        self.banners.show_banner("replies", "warn" if plan.refused else "good" if count else "info", " ".join(said))
        if count:
            self.list.setCurrentIndex(self.model.index_of(self.model.ids[-count]))
            self.list.setFocus()

    def _ask_where(self, title: str, name: str, words: str) -> Path | None:
        suggested = self._session.path.parent / name
        path, _ = QFileDialog.getSaveFileName(self, title, str(suggested), words)
        if not path:
            return None
        suffix = suggested.suffix
        return Path(path) if path.lower().endswith(suffix) else Path(path + suffix)

    def _write(self, make) -> None:  # type: ignore[no-untyped-def]
        try:
            files = make()
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("file", "bad", str(problem))
            return
        words = self.tr("Sparat: {name}").format(name=files[0].name)
        self.banners.show_banner("file", "good", words, [(self.tr("Öppna"), lambda: open_file(files[0]))])

    # ---- drawing
    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        comment = index.data(NOUN_ROLE)
        if not isinstance(comment, FactCheckComment):
            return
        icon, colour = {ACCEPTED: ("circle-check", "good"), DECLINED: ("circle-x", "muted")}.get(
            comment.decision, ("circle", "warn")
        )
        pen.icon(icon, rect.x() + 14, rect.y() + (rect.height() - pen.theme.px(16)) / 2, colour)
        place = rect.adjusted(42, 0, -12, 0)
        under = "  ·  ".join(filter(None, (comment.mark, self.model.decision_words(comment), comment.sender)))
        pen.two_lines(place, self.model.said(comment), under)
