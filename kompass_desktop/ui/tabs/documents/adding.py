"""Adding documents by their files: from a dialog or dropped on the tab. A wrong file costs a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QUrl, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.services.attachments import MOST_BYTES, TooLarge
from kompass_desktop.services.opening import SUFFIX
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.reading import document_to_attach, same_file, title_from, without_file
from kompass_desktop.services.session import Session
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.widgets.banner import BannerPlace

ADDED_BANNER, LARGE_BANNER, SAME_BANNER = "added", "large", "same"


class _Taken(Struct):
    """What became of some files."""

    changes: list[Change]
    made: list[str]
    refused: list[str]
    same: dict[str, str]
    large: list[Path]


class Adding(QObject):
    """Makes documents of files, as one step. `failed` as a page's.

    `added`: the id of the last one, or of the document that has the file already.
    """

    added = Signal(str)
    failed = Signal(object, object)

    def __init__(self, session: Session, banners: BannerPlace, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._banners, self._page = session, banners, parent
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that are dropped on the tab; an evaluation among them is left to the window."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            paths = dropped_files(event.mimeData().urls(), SUFFIX)
            if not paths:
                event.ignore()
                return True
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.add_files(paths)
            return True
        return super().eventFilter(watched, event)

    def choose_files(self) -> None:
        """Ask for files, and make a document of each."""
        kinds = self.tr("Dokument (*.pdf *.docx *.txt);;Alla filer (*)")
        paths, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Lägg till dokument"), "", kinds)
        if paths:
            self.add_files([Path(p) for p in paths])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Make a received document of each file; those that cannot be read are said, the others stand."""
        taken = _Taken([], [], [], {}, [])
        for path in paths:
            try:
                self._take(path, taken)
            except TooLarge:
                taken.large.append(path)
            except Refused as why:
                taken.refused.append(str(why))
            except KnownProblem as problem:
                self.failed.emit(problem, lambda: self.add_files(paths))
                return
        if self._make(taken.changes):
            self._say(taken)
            for row in (taken.made or [*taken.same])[-1:]:
                self.added.emit(row)

    def _take(self, path: Path, taken: _Taken) -> None:
        data, name = document_to_attach(path)
        sha256 = self._session.attach(data)
        title = same_file(self._session.evaluation, sha256)
        twin = next((c.row for c in taken.changes if c.field == "sha256" and c.value == sha256), "")
        if twin:
            title = next(str(c.value) for c in taken.changes if c.field == "title" and c.row == twin)
        if title:  # who wants to have it twice can write up a document and give it the file
            documents = self._session.evaluation.documents.values()
            there = (d.id for d in documents if d.sha256 == sha256 and d.title == title)
            taken.same[twin or next(there)] = title
            return
        row = self._session.new_id()
        values = {"title": title_from(path), "status": "received", "sha256": sha256, "file_name": name}
        taken.changes += setting("document", row, values)
        taken.made.append(row)

    def _say(self, taken: _Taken) -> None:
        for banner in (ADDED_BANNER, LARGE_BANNER, SAME_BANNER):
            self._banners.drop(banner)
        if taken.refused:
            self._banners.show_banner(ADDED_BANNER, "warn", " ".join(taken.refused))
        if taken.same:
            words = self.tr("Samma fil finns redan: {title}. Inget har lagts till.")
            titles = ", ".join(dict.fromkeys(taken.same.values()))
            self._banners.show_banner(SAME_BANNER, "info", words.format(title=titles))
        if taken.large:
            words = self.tr("{names} är större än {most} MB och får inte plats i filen. Spara en mindre kopia, eller:")
            names = ", ".join(path.name for path in taken.large)
            register = (self.tr("Skriv upp utan fil"), lambda: self.register_outside(taken.large))
            sentence = words.format(names=names, most=MOST_BYTES // 1024**2)
            self._banners.show_banner(LARGE_BANNER, "warn", sentence, [register])

    def say_too_large(self, path: Path, name_place: Callable[[Path], None]) -> None:
        """A file is too large for the document that is there: its place can be named instead."""
        words = self.tr("{name} är större än {most} MB och får inte plats i filen. Bifoga en mindre kopia, eller:")
        action = (self.tr("Skriv bara var den finns"), lambda: name_place(path))
        sentence = words.format(name=path.name, most=MOST_BYTES // 1024**2)
        self._banners.show_banner(LARGE_BANNER, "warn", sentence, [action])

    def register_outside(self, paths: Sequence[Path]) -> None:
        """Register documents whose files are too large and stay where they are."""
        changes: list[Change] = []
        row = ""
        for path in paths:
            row = self._session.new_id()
            changes += without_file(row, path)
        if self._make(changes):
            self.added.emit(row)

    def _make(self, changes: Sequence[Change]) -> bool:
        try:
            self._session.change(changes)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self._make(changes))
            return False
        return True


def dropped_files(urls: Sequence[QUrl], but: str) -> list[Path]:
    """The files among things that were dragged onto the tab; none if one of them is an evaluation (ending `but`)."""
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [] if any(path.suffix == but for path in paths) else paths
