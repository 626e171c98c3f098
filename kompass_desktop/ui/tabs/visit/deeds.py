"""What one does to the visit as a whole, each as one step that can be taken back."""

from __future__ import annotations

from datetime import date

from kompass_desktop.model.changes import deleting
from kompass_desktop.services.visit_template import (
    missing_groups,
    move_to,
    order_changes,
    template_changes,
    visit_template,
)
from kompass_desktop.ui.models.counted import note_words
from kompass_desktop.ui.models.deeds import Deeds
from kompass_desktop.ui.models.visit_words import seat_words


class VisitDeeds(Deeds):
    """Groups, seats and names; `failed` and `said` as in `Deeds`."""

    # ---- groups
    def add_template(self) -> bool:
        """Add the template's groups that are missing."""
        evaluation, template = self._session.evaluation, visit_template()
        count = len(missing_groups(evaluation, template))
        if not count:
            self.said.emit(self.tr("Mallens fem grupper finns redan."), False)
            return False
        if not self.change(template_changes(evaluation, template, self._session.new_id), self.add_template):
            return False
        many = self.tr("{n} grupper lades in, med platser och plan.").format(n=count)
        self.said.emit(many if count > 1 else self.tr("En grupp lades in, med platser och plan."), True)
        return True

    def move_visit(self, day: date) -> bool:
        """Let the visit begin on another day."""
        changes = move_to(self._session.evaluation, visit_template(), day)
        return self.change(changes, lambda: self.move_visit(day))

    def move_group(self, interview: str, step: int) -> bool:
        """Move a group up (-1) or down (1)."""
        changes = order_changes(self._session.evaluation, interview, step)
        return bool(changes) and self.change(changes, lambda: self.move_group(interview, step))

    def delete_group(self, interview: str) -> bool:
        """Delete a group with all that hangs on it, and say what that was."""
        evaluation = self._session.evaluation
        seats = sum(s.interview == interview for s in evaluation.seats.values())
        notes = sum(n.interview == interview for n in evaluation.notes.values())
        if not self.change(self._session.deletion("interview", interview), lambda: self.delete_group(interview)):
            return False
        lost = [words(count) for words, count in ((seat_words, seats), (note_words, notes)) if count]
        words = self.tr("Gruppen togs bort.")
        if lost:
            words = self.tr("Gruppen togs bort, med {lost}.").format(lost=self.tr(" och ").join(lost))
        self.said.emit(words, True)
        return True

    # ---- seats and names
    def delete_seat(self, seat: str) -> bool:
        """Delete a place with the name that belongs to it."""
        if self._session.evaluation.row("seat", seat) is None:
            return False
        return self.change(self._session.deletion("seat", seat), lambda: self.delete_seat(seat))

    def clear_names(self) -> bool:
        """Take away the names of all places in all groups."""
        names = self._session.evaluation.seat_names
        count = sum(bool(name.name) for name in names.values())
        if not count or not self.change([deleting("seat_name", row) for row in names], self.clear_names):
            return False
        many = self.tr("{n} namn togs bort, i alla grupper. Rollerna står kvar.").format(n=count)
        self.said.emit(self.tr("Ett namn togs bort. Rollen står kvar.") if count == 1 else many, True)
        return True
