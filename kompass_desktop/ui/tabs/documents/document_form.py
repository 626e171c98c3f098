"""The form of one document: everything is saved while it is typed, and a new one is made with its first words."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kompass_desktop.model.changes import setting
from kompass_desktop.model.documents import DOCUMENT_STATUSES, USUAL_KINDS, Document
from kompass_desktop.services.attachments import TooLarge
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.reading import document_to_attach, same_file
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem, NotWritable
from kompass_desktop.ui.models.document_list import DocumentList
from kompass_desktop.ui.models.row_draft import RowDraft
from kompass_desktop.ui.tabs.documents.file_line import FileLine
from kompass_desktop.ui.widgets.buttons import Button, Choice, Segment
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row
from kompass_desktop.ui.widgets.labels import ElidedLabel, Label
from kompass_desktop.ui.widgets.panels import row

DAYS = ("decided", "valid_to", "followed_up")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def is_date(text: str) -> bool:
    """Whether a text is a date as the register writes it: "2026-11-23", "2026-11" or "2026". Blank is fine."""
    found = _DATE.fullmatch(text.strip())
    if not text.strip() or found is None:
        return not text.strip()
    try:
        date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return False
    return True


class DocumentForm(QWidget):
    """Title, kind, deciding body, dates, status and file of one document."""

    created = Signal(str)
    failed = Signal(object, object)
    said = Signal(str)
    too_large = Signal(object)
    """A file (its path) that is sound but too large to be kept."""

    def __init__(self, session: Session, documents: DocumentList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._documents = session, documents
        self.draft = RowDraft(session, "document", self)
        self.title, self.deciding_body, self.decided, self.valid_to, self.followed_up = (QLineEdit() for _ in range(5))
        self.marks = Label("", "small", muted=True, wrap=True)
        self.kind = Choice(self.tr("Typ"))
        self.status = Segment(self.tr("Status"), [(s, self._status_words(s)) for s in DOCUMENT_STATUSES])
        self.file_name = ElidedLabel("", "body")
        self.attach_button = Button(self.tr("Bifoga fil…"))
        self.save_button = Button(self.tr("Spara bilagan som…"), "quiet")
        self.detach_button = Button(self.tr("Ta bort"), "quiet")
        self.detach_button.setAccessibleName(self.tr("Ta bort bilagan"))
        self._rows: dict[str, FormRow] = {}
        self._build()
        self._connect()
        self.show_document(None)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 8, 16, 16)
        box.setSpacing(12)
        self.kind.setEditable(True)
        self.kind.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.addItems(list(self.kinds()))
        self._rows["title"] = form_row(box, self.tr("Titel"), self.title)
        self._rows["kind"] = form_row(box, self.tr("Typ"), self.kind)
        self._rows["deciding_body"] = form_row(box, self.tr("Beslutat av"), self.deciding_body)
        dates = QHBoxLayout()
        dates.setSpacing(12)
        self._rows["decided"] = form_row(dates, self.tr("Beslutat"), self.decided)
        self._rows["valid_to"] = form_row(dates, self.tr("Gäller till"), self.valid_to)
        self._rows["followed_up"] = form_row(dates, self.tr("Följdes upp"), self.followed_up)
        for field in (self.decided, self.valid_to, self.followed_up):
            field.setPlaceholderText(self.tr("ÅÅÅÅ-MM-DD"))
        for name in DAYS:
            dates.setAlignment(self._rows[name], Qt.AlignmentFlag.AlignTop)
        box.addLayout(dates)
        box.addWidget(self.marks)
        self._rows["status"] = form_row(box, self.tr("Status"), self.status)
        attachment = QWidget()
        inside = QVBoxLayout(attachment)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        self._file = FileLine(self.file_name)
        inside.addWidget(self._file)
        inside.addLayout(row(self.attach_button, self.save_button, self.detach_button, -1, gap=4))
        self._rows["file"] = form_row(box, self.tr("Bilaga"), attachment)
        box.addStretch(1)

    def _connect(self) -> None:
        self.title.textEdited.connect(self._title_typed)
        self.title.editingFinished.connect(self._title_left)
        self.kind.editTextChanged.connect(lambda text: self._typed("kind", text))
        self.deciding_body.textEdited.connect(lambda text: self._typed("deciding_body", text))
        for name, field in zip(DAYS, (self.decided, self.valid_to, self.followed_up), strict=True):
            field.textEdited.connect(lambda text, name=name: self._typed(name, text))
            field.editingFinished.connect(lambda name=name, field=field: self._check_date(name, field.text()))
        for field in (self.title, self.deciding_body, self.decided, self.valid_to, self.followed_up):
            field.returnPressed.connect(self.flush)
        self.status.chosen.connect(lambda status: self.draft.put("status", status))
        self.draft.created.connect(self.created)
        self.draft.saved.connect(self._show_marks)
        self.draft.changed.connect(self._fill)
        self.draft.gone.connect(lambda: self.show_document(None))
        self.draft.failed.connect(lambda problem: self.failed.emit(problem, self.flush))
        self.attach_button.clicked.connect(self.choose_file)
        self.save_button.clicked.connect(self.save_file)
        self.detach_button.clicked.connect(lambda: self._set_file(None, ""))

    # ---- what it shows
    def show_document(self, document: str | None) -> bool:
        """Show a document, or with None an empty form for a new one; False if the one before cannot be saved."""
        if document is not None and document == self.draft.row:
            return True
        if not self.draft.open(
            document, lambda: {"title": self.tr("Dokument utan titel"), "status": self.status.choice}
        ):
            return False
        self._fill()
        return True

    def focus_title(self) -> None:
        """Begin at the title."""
        self.title.setFocus(Qt.FocusReason.TabFocusReason)
        self.title.selectAll()

    def flush(self) -> bool:
        """Save what stands typed."""
        return self.draft.flush()

    def kinds(self) -> tuple[str, ...]:
        """Kinds that are usual among governing documents; any other can be written."""
        return USUAL_KINDS

    def _status_words(self, status: str) -> str:
        words = self._documents.status_words(status)
        return words[:1].upper() + words[1:]

    def _fill(self) -> None:
        document = self._session.evaluation.documents.get(self.draft.row or "", Document(""))
        for name, field in (
            ("title", self.title), ("deciding_body", self.deciding_body), ("decided", self.decided),
            ("valid_to", self.valid_to), ("followed_up", self.followed_up),
        ):  # fmt: skip
            text = str(getattr(document, name))
            if field.text() != text:
                field.setText(text)
            self._rows[name].set_error("")
        blocked = self.kind.blockSignals(True)
        self.kind.setCurrentIndex(self.kind.findText(document.kind))
        self.kind.setEditText(document.kind)
        self.kind.blockSignals(blocked)
        self.status.choose(document.status if document.status in DOCUMENT_STATUSES else DOCUMENT_STATUSES[0])
        self._show_file(document)
        self._show_marks()
        for name in DAYS:
            self._check_date(name, str(getattr(document, name)))

    # ---- typing
    def _typed(self, field: str, text: str) -> None:
        if self._rows[field].error:
            self._rows[field].set_error("")
        self.draft.type(field, text)

    def _show_marks(self) -> None:
        document = self._session.evaluation.documents.get(self.draft.row or "")
        words = self._documents.mark_sentences(document) if document is not None else ""
        self.marks.setText(words)
        self.marks.setVisible(bool(words))

    def _title_typed(self, text: str) -> None:
        if text.strip() or self.draft.row is None:
            self._typed("title", text)
        else:  # a document needs its title: the saved one stands until there is another
            self.draft.withdraw("title")
            self._rows["title"].set_error(
                self.tr("Dokumentet behöver en titel. Den förra gäller tills du skrivit en ny.")
            )

    def _title_left(self) -> None:
        if self.draft.row is not None and not self.title.text().strip():
            self.title.setText(str(self.draft.value("title") or ""))
            self._rows["title"].set_error("")

    def _check_date(self, name: str, text: str) -> None:
        words = self.tr("Skriv som 2026-11-23")  # what was typed is kept all the same
        self._rows[name].set_error("" if is_date(text) else words)

    # ---- the file
    def choose_file(self) -> None:
        """Ask for a file and attach it."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Bifoga fil"))
        if path:
            self.attach(Path(path))

    def attach(self, path: Path) -> bool:
        """Keep a file with the document; False, and the row says why, if that cannot be done."""
        self._rows["file"].set_error("")
        try:
            data, name = document_to_attach(path)
            sha256 = self._session.attach(data)
            same = same_file(self._session.evaluation, sha256, self.draft.row or "")
            if not self._set_file(sha256, name):
                return False
            if same:
                self.said.emit(self.tr("Samma fil finns redan: {title}. Den lagras en gång.").format(title=same))
            return True
        except Refused as refused:
            self._rows["file"].set_error(str(refused))
            if isinstance(refused, TooLarge):
                self.too_large.emit(path)
        except KnownProblem as problem:
            self.failed.emit(problem, lambda: self.attach(path))
        return False

    def name_place(self, path: Path) -> None:
        """Say where a file lies that is too large to be kept."""
        self._set_file(None, str(path))

    def save_file(self) -> None:
        """Ask for a place and write the attached file there."""
        document = self._session.evaluation.documents.get(self.draft.row or "")
        if document is None or not document.sha256:
            return
        name = Path(document.file_name).name or document.title
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Spara bilagan som"), name)
        if path:
            self.write_file(Path(path))

    def write_file(self, path: Path) -> bool:
        """Write the attached file to a place; False, and the row says why, if that cannot be done."""
        document = self._session.evaluation.documents.get(self.draft.row or "")
        data = self._session.attachment(document.sha256 or "") if document is not None else None
        if data is None:
            self._rows["file"].set_error(self.tr("Bilagan finns inte i filen, eller är skadad. Bifoga den igen."))
            return False
        try:
            path.write_bytes(data)
        except OSError as error:
            problem = NotWritable(
                self.tr("Det gick inte att skriva {path} ({why}).").format(path=path, why=error.strerror or error)
            )
            self._rows["file"].set_error(str(problem))
            return False
        self.said.emit(self.tr("Bilagan är sparad som {path}.").format(path=path))
        return True

    def _set_file(self, sha256: str | None, name: str) -> bool:
        if not self.draft.flush() or not self.draft.make() or self.draft.row is None:
            return False
        values: dict[str, str | None] = {"sha256": sha256, "file_name": name}
        document = self._session.evaluation.documents[self.draft.row]
        if name and document.status == "requested":
            values["status"] = "received"
        try:
            self._session.change(setting("document", self.draft.row, values), origin=self)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self._set_file(sha256, name))
            return False
        return True

    def _show_file(self, document: Document) -> None:
        there = bool(document.sha256)
        outside = bool(document.file_name) and not there
        self._file.inside = there
        self._file.setVisible(there or outside)
        place = self.tr("Finns på {path}").format(path=document.file_name)
        self.file_name.setText(place if outside else document.file_name)
        self.attach_button.set_text(self.tr("Byt fil…") if there else self.tr("Bifoga fil…"))
        self.save_button.setVisible(there)
        self.detach_button.setVisible(there)
        self._rows["file"].set_error("")
