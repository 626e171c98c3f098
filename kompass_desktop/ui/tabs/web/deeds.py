"""What one does in Webb och sociala medier, each as one step that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kompass_desktop.model.changes import Change
from kompass_desktop.services.attachments import file_to_attach
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.web_findings import new_finding, stage_change
from kompass_desktop.services.web_template import (
    missing_pages,
    order_changes,
    template_changes,
    tick_changes,
    web_template,
)
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.models.deeds import Deeds
from kompass_desktop.ui.tabs.web.picture import is_picture


def now() -> int:
    """The time in seconds since 1970 (UTC)."""
    return int(datetime.now().timestamp())  # noqa: DTZ005 - the clock of this computer


class WebDeeds(Deeds):
    """The checklist, findings and answers; `failed` and `said` as in `Deeds`."""

    # ---- the checklist
    def add_template(self) -> bool:
        """Add the template's lines that are missing."""
        evaluation, template = self._session.evaluation, web_template()
        count = len(missing_pages(evaluation, template))
        if not count:
            self.said.emit(self.tr("Mallens rader finns redan."), False)
            return False
        if not self.change(template_changes(evaluation, template, self._session.new_id), self.add_template):
            return False
        many = self.tr("{n} rader lades in. Ändra dem som du vill.").format(n=count)
        self.said.emit(many if count > 1 else self.tr("En rad lades in."), True)
        return True

    def move_page(self, page: str, step: int) -> bool:
        """Move a line up (-1) or down (1)."""
        changes = order_changes(self._session.evaluation, page, step)
        return bool(changes) and self.change(changes, lambda: self.move_page(page, step))

    def tick(self, page: str) -> bool:
        """Say that a line was looked at now, or that it was not after all."""
        changes = tick_changes(self._session.evaluation, page, now())
        return bool(changes) and self.change(changes, lambda: self.tick(page))

    # ---- findings and answers
    def paste(self, text: str, picture: bytes | None, page: str) -> str | None:
        """Make a finding of a text or a picture; its id, None where that could not be done."""
        row = self._session.new_id()
        try:
            sha256 = None if picture is None else self._session.attach(picture)
        except (KnownProblem, Refused) as problem:
            self.failed.emit(problem, lambda: self.paste(text, picture, page))
            return None
        changes = new_finding(self._session.evaluation, row, now(), page, pasted=text, picture=sha256)
        return row if self.change(changes, lambda: self.paste(text, picture, page)) else None

    def add_files(self, paths: Sequence[Path], page: str) -> str | None:
        """Make a finding of each picture, as one step; the id of the last. Those that are no pictures are said."""
        changes: list[Change] = []
        refused: list[str] = []
        made = None
        for path in paths:
            data = self.picture_of(path, refused)
            if data is None:
                continue
            try:
                sha256 = self._session.attach(data)
            except (KnownProblem, Refused) as problem:
                self.failed.emit(problem, lambda: self.add_files(paths, page))
                return None
            made = self._session.new_id()
            changes += new_finding(self._session.evaluation, made, now(), page, picture=sha256)
        if changes and not self.change(changes, lambda: self.add_files(paths, page)):
            return None
        if refused:
            self.said.emit(" ".join(refused), False)
        return made

    def picture_of(self, path: Path, refused: list[str]) -> bytes | None:
        """The bytes of a file with a picture; None, and `refused` says why, for any other."""
        try:
            data, name = file_to_attach(path)
        except Refused as why:
            refused.append(str(why))
            return None
        if not is_picture(data):
            refused.append(self.tr("{name} är ingen bild som kan visas. Välj en PNG eller JPG.").format(name=name))
            return None
        return data

    def set_stage(self, kind: str, row: str, number: int) -> bool:
        """Say how far something has come, 1–5; 0 for nothing said."""
        return self.change([stage_change(kind, row, number)], lambda: self.set_stage(kind, row, number))

    def delete(self, kind: str, row: str) -> bool:
        """Delete a line, a finding or an answer, and say so."""
        if self._session.evaluation.row(kind, row) is None:
            return False
        if not self.change(self._session.deletion(kind, row), lambda: self.delete(kind, row)):
            return False
        words = {
            "web_page": self.tr("Raden togs bort ur checklistan."),
            "web_finding": self.tr("Iakttagelsen togs bort."),
            "answer": self.tr("Svaret togs bort."),
        }
        self.said.emit(words[kind], True)
        return True
