"""Lösenord: asking for a file's passphrase, and setting, changing or removing the one of the open evaluation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from kompass_desktop.model.language import phrase
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.protecting import LEAST, NO_RECOVERY, Keys, is_protected, protect, unprotect
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem, PassphraseProblem, WrongPassphrase
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.icon_line import IconLine

SET, CHANGED, REMOVED = "set", "changed", "removed"


def keys_for(problem: PassphraseProblem, known: Keys | None, parent: QWidget) -> Keys | None:
    """Ask for the passphrase of the file that could not be opened; None when the user thinks better of it."""
    dialog = AskPassphraseDialog(problem.path, str(problem) if isinstance(problem, WrongPassphrase) else "", parent)
    accepted = dialog.exec() == dialog.DialogCode.Accepted
    words = dialog.words.text()
    dialog.words.clear()
    dialog.deleteLater()
    if not accepted:
        return None
    return known.also(words) if known else Keys(words)


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
    return field


class AskPassphraseDialog(DialogFrame):
    """Asks for the passphrase of one file."""

    def __init__(self, path: Path, wrong: str = "", parent: QWidget | None = None) -> None:
        """`wrong` says under the field why the last one was none."""
        super().__init__("", "", lead=" ", width=460, parent=parent)
        self.setWindowTitle(self.tr("Lösenord"))
        self.heading.setText(path.name)
        self.lead.setText(self.tr("Filen är skyddad med lösenord."))
        self.primary.set_text(self.tr("Öppna"))
        self.words = _secret()
        self.row = form_row(self.body, self.tr("Lösenord"), self.words)
        self.row.set_error(wrong)
        self.words.textEdited.connect(lambda _: self.row.set_error(""))
        self.primary.clicked.connect(self.answer)
        self.words.setFocus()

    def answer(self) -> None:
        """Goes on with what was typed."""
        if not self.words.text():
            self.row.set_error(self.tr("Skriv lösenordet."))
            self.words.setFocus()
            return
        self.accept()


class PassphraseDialog(DialogFrame):
    """Sets the passphrase of an evaluation, or changes or removes it. `done` says which, after it was accepted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "", lead=" ", width=520, parent=parent)
        self._session = session
        self.done_what = ""
        self.said: tuple[str, ...] = ()
        has_one = is_protected(session)
        title = self.tr("Ändra lösenordet") if has_one else self.tr("Skydda med lösenord")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.lead.setText(
            self.tr(
                "Lösenordet gäller filen, arbetskopian och säkerhetskopiorna på den här datorn, och de kopior du "
                "lämnar ut härefter. Kopior som redan finns på annat håll är som de var."
            )
        )
        self.primary.set_text(title)
        forgotten = self.tr("Ett glömt lösenord går inte att återfå")
        self.body.addWidget(IconLine("triangle-alert", "warn", forgotten, phrase(NO_RECOVERY)))
        self.words, self.again = _secret(), _secret()
        help_text = self.tr("Minst {n} tecken. Flera ord efter varandra är lätta att minnas och svåra att gissa.")
        self.words_row = form_row(self.body, self.tr("Nytt lösenord"), self.words, help_text.format(n=LEAST))
        self.again_row = form_row(self.body, self.tr("Samma lösenord en gång till"), self.again)
        self.remove = Button(self.tr("Ta bort lösenordet"), icon="trash-2")
        self.remove.setVisible(has_one)
        self.foot.insertWidget(0, self.remove)
        self.words.textEdited.connect(lambda _: self.words_row.set_error(""))
        self.again.textEdited.connect(lambda _: self.again_row.set_error(""))
        self.remove.clicked.connect(self.take_away)
        self.primary.clicked.connect(self.set)
        self._has_one = has_one
        self.words.setFocus()

    def set(self) -> None:
        """Sets what was typed twice; says at the field why it cannot be done."""
        words = self.words.text()
        if len(words) < LEAST:
            self.words_row.set_error(self.tr("Lösenordet är för kort. Använd minst {n} tecken.").format(n=LEAST))
            self.words.setFocus()
            return
        if words != self.again.text():
            self.again_row.set_error(self.tr("De två är inte lika. Skriv lösenordet en gång till."))
            self.again.clear()
            self.again.setFocus()
            return
        self._do(lambda: protect(self._session, words), CHANGED if self._has_one else SET)

    def take_away(self) -> None:
        """Removes the passphrase, once that was confirmed."""
        if _sure(self):
            self._do(lambda: unprotect(self._session), REMOVED)

    def _do(self, change: Callable[[], tuple[str, ...]], what: str) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.said = change()
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("file", "bad", str(problem))
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.done_what = what
        self.words.clear()
        self.again.clear()
        self.accept()


def _sure(parent: QWidget) -> bool:
    from PySide6.QtWidgets import QMessageBox

    translate = QCoreApplication.translate
    words = translate(
        "passphrase", "Utan lösenord kan vem som helst som kommer åt filen läsa den, också säkerhetskopiorna här."
    )
    box = QMessageBox(QMessageBox.Icon.Warning, translate("passphrase", "Lösenord"), words, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    keep = box.addButton(translate("passphrase", "Behåll lösenordet"), QMessageBox.ButtonRole.RejectRole)
    box.addButton(translate("passphrase", "Ta bort det"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is not keep
