"""The form of one finding: its picture with what it shows, the words, the address, and where it belongs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from kompass_desktop.model.documents import WebFinding
from kompass_desktop.model.web_address import parted
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.session import Session
from kompass_desktop.services.web_findings import derived_codes
from kompass_desktop.services.web_template import in_order
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.finding_draft import FindingDraft
from kompass_desktop.ui.models.web_list import at_words, page_title
from kompass_desktop.ui.tabs.web.deeds import WebDeeds, now
from kompass_desktop.ui.tabs.web.evidence_form import EvidenceForm
from kompass_desktop.ui.tabs.web.picture import Pictures, PictureView, png_of
from kompass_desktop.ui.widgets.buttons import Button, Choice
from kompass_desktop.ui.widgets.desktop import open_address
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import column, row

DROPPED_WHEN_BLANK = ("text", "url", "alt", "sha256")
"""A new finding that has none of these any more was never meant."""


class FindingForm(EvidenceForm):
    """A web finding. `said`: something that was done, in words."""

    said = Signal(str)

    def __init__(
        self, session: Session, deeds: WebDeeds, pictures: Pictures, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(session, FindingDraft(session), parent)
        self._deeds = deeds
        self.draft.drop_when_blank = DROPPED_WHEN_BLANK
        self.picture = PictureView(pictures)
        self.alt, self.url = QLineEdit(), QLineEdit()
        self.page = Choice(self.tr("Rad i checklistan"))
        self.page.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.seen = Label("", "small", muted=True)
        self.open_button = Button(self.tr("Öppna i webbläsaren"), icon="external-link")
        self.choose_button = Button(self.tr("Välj bild…"), "quiet", icon="image")
        self.paste_button = Button(self.tr("Bild från urklipp"), "quiet")
        self.remove_button = Button(self.tr("Ta bort bilden"), "quiet")
        self._rows: dict[str, FormRow] = {}
        self._build()
        self._connect()
        self.show_finding(None, "")

    def _build(self) -> None:
        self.box.addWidget(self.seen)
        self.box.addWidget(self.picture)
        self._rows["alt"] = form_row(
            self.box, self.tr("Alternativtext"), self.alt,
            self.tr("Vad bilden visar, för den som inte ser den."),
        )  # fmt: skip
        self._rows["text"] = form_row(self.box, self.tr("Iakttagelse"), self.text)
        self.text.setPlaceholderText(self.tr("#14 + Resultaten visas per skola"))
        self._rows["url"] = form_row(self.box, self.tr("Adress"), self.url)
        self.url.setPlaceholderText("https://")
        self.open_button.setAccessibleDescription(
            self.tr("Lämnar adressen till datorns webbläsare. Programmet hämtar själv ingenting.")
        )
        self.open_button.setToolTip(self.open_button.accessibleDescription())
        self.box.addLayout(row(self.open_button, -1))
        pair = row(gap=12)
        self._rows["codes"] = self.codes.put_in(pair, self.tr("Delområden"))
        self._rows["stage"] = form_row(pair, self.tr("Stadium"), self.stage)
        self.box.addLayout(pair)
        self._rows["page"] = form_row(self.box, self.tr("Rad i checklistan"), self.page)
        buttons = QWidget()
        buttons.setLayout(column(row(self.choose_button, self.paste_button, -1, gap=4), row(self.remove_button, -1)))
        self._rows["picture"] = form_row(self.box, self.tr("Bild"), buttons)
        self.box.addStretch(1)

    def _connect(self) -> None:
        self.alt.textEdited.connect(self._alt_typed)
        self.url.textEdited.connect(self._url_typed)
        for field in (self.alt, self.url):
            field.returnPressed.connect(self.flush)
        self.text.left.connect(self._find_address)
        self.page.activated.connect(lambda _: self.draft.put("web_page", self.page.choice))
        self.open_button.clicked.connect(self.open_in_browser)
        self.choose_button.clicked.connect(self.choose_picture)
        self.paste_button.clicked.connect(self.paste_picture)
        self.remove_button.clicked.connect(lambda: self.set_picture(None))

    # ---- what it shows
    def show_finding(self, finding: str | None, page: str) -> bool:
        """Show a finding, or with None an empty form for a new one at a line; False if the one before is unsaved."""
        if finding is not None and finding == self.row:
            return True
        if not self.codes.flush() or not self.draft.open(finding, lambda: {"seen_at": now(), "web_page": page}):
            return False
        self.codes.drop()
        self._page = page
        self.fill()
        return True

    _page = ""

    def fill(self) -> None:
        finding = self._session.evaluation.web_findings.get(self.row or "", WebFinding("", web_page=self._page))
        for field, text in ((self.alt, finding.alt), (self.url, finding.url)):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        lines = [(page.id, page_title(page)) for page in in_order(self._session.evaluation.web_pages)]
        self.page.set_choices([("", self.tr("Ingen rad")), *lines], finding.web_page)
        self._rows["page"].setVisible(bool(lines))
        self.fill_shared(finding.text, finding.stage)
        self._rows["url"].set_error("")
        self._rows["picture"].set_error("")
        seen = at_words(finding.seen_at)
        self.seen.setText(self.tr("Sedd {at}").format(at=seen) if seen else self.tr("Ny iakttagelse"))
        self.open_button.setEnabled(bool(finding.url.strip()))
        self._show_picture(finding)

    def show_codes(self) -> None:
        super().show_codes()
        if self.row is None and self._page and not self.codes.text():
            self.codes.setText(" ".join(derived_codes(self._session.evaluation, "", self._page)))

    def _show_picture(self, finding: WebFinding) -> None:
        there = bool(finding.sha256)
        self.picture.setVisible(there)
        self._rows["alt"].setVisible(there)
        if there:
            self.picture.show_picture(finding.sha256 or "", finding.alt)
            self._say_alt(finding.alt)
        self.choose_button.set_text(self.tr("Byt bild…") if there else self.tr("Välj bild…"))
        self.remove_button.setVisible(there)

    def _say_alt(self, alt: str) -> None:
        self._rows["alt"].set_error("" if alt.strip() else self.tr("Bilden saknar alternativtext."))

    # ---- typing
    def _alt_typed(self, text: str) -> None:
        self._say_alt(text)
        self.draft.type("alt", text)

    def _url_typed(self, text: str) -> None:
        self._rows["url"].set_error("")
        self.open_button.setEnabled(bool(text.strip()))
        self.draft.type("url", text)

    def _find_address(self) -> None:
        """An address that was written among the words stands in its field, too."""
        address = parted(self.text.text())[0]
        if address and not self.url.text().strip():
            self.url.setText(address)
            self._url_typed(address)
            self.flush()

    def open_in_browser(self) -> None:
        """Hand the address to the desktop's browser."""
        if not open_address(self.url.text()):
            self._rows["url"].set_error(self.tr("Bara adresser som börjar med http:// eller https:// öppnas."))
        else:
            self.said.emit(self.tr("Adressen lämnades till webbläsaren."))

    # ---- the picture
    def choose_picture(self) -> None:
        """Ask for a picture file."""
        words = self.tr("Bilder (*.png *.jpg *.jpeg)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Välj bild"), "", words)
        if path:
            self.attach(Path(path))

    def attach(self, path: Path) -> bool:
        """Keep a picture with the finding; False, and the row says why, if that cannot be done."""
        refused: list[str] = []
        data = self._deeds.picture_of(path, refused)
        self._rows["picture"].set_error(" ".join(refused))
        return data is not None and self._keep(data)

    def paste_picture(self) -> bool:
        """Take the picture that lies on the clipboard; False, and the row says so, where there is none."""
        image = QApplication.clipboard().image()
        self._rows["picture"].set_error(self.tr("Det ligger ingen bild i urklipp.") if image.isNull() else "")
        return not image.isNull() and self._keep(png_of(image))

    def _keep(self, data: bytes) -> bool:
        try:
            return self.set_picture(self._session.attach(data))
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self._keep(data))
            return False

    def set_picture(self, sha256: str | None) -> bool:
        """Give the finding a picture, or none."""
        if not self.flush() or not self.draft.make() or not self.draft.put("sha256", sha256):
            return False
        self.fill()
        if sha256:
            self.alt.setFocus()
        return True
