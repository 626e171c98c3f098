"""The round trip of the fact check: the form that goes out with the draft, the replies that come back, the answer.

A reply counts only where it stands beside a statement as it was sent. What is there already is not taken in twice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import later, phrase
from kompass_desktop.services.exporting import Exported, compared_with
from kompass_desktop.services.extracts import RECEIPT, export_extract
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import load_tokens, load_words
from kompass_desktop.services.session import Session
from kompass_desktop.services.targets import refuse_place, write_all
from kompass_desktop.services.words import kept_text

if TYPE_CHECKING:
    from kompass_desktop.export.numbering import Statement
    from kompass_desktop.intake.reply_form import FormRow


class Reply(Struct, frozen=True):
    """A comment that would be taken in, with the statement it is about as it was sent; `cell` is where it stands.

    `changed`: the draft has other words there by now.
    """

    cell: str
    mark: str
    place: str
    quoted: str
    text: str
    proposal: str
    sender: str
    changed: bool = False


class RefusedCell(Struct, frozen=True):
    """A cell of a form that is not taken in, and why (a Swedish sentence that names it)."""

    cell: str
    why: str


class ReplyPlan(Struct, frozen=True):
    """What a form holds: its draft's number, replies to take in, how many are there already, what is refused.

    `current`: the evaluation still says exactly what that draft said.
    """

    number: str
    current: bool
    replies: tuple[Reply, ...]
    already: int
    refused: tuple[RefusedCell, ...]


def write_reply_form(
    evaluation: Evaluation, path: Path, *, today: date | None = None, keep: Path | None = None
) -> Exported:  # fmt: skip
    """Write the form for the replies to a fact check, an Excel workbook with a row for each numbered statement.

    Written of the same evaluation as the fact-check draft it has the same numbers. Raises Refused or KnownProblem, and
    then nothing was written.
    """
    refuse_place(path, keep)
    from kompass_desktop.export.numbering import draft_number
    from kompass_desktop.export.sheets.reply_form import render_reply_form
    from kompass_desktop.export.standard_texts import municipality_name

    today = today or date.today()  # noqa: DTZ011 - the writer's own date
    words = load_words()
    found, said = _statements(evaluation, words, today)
    fields = {
        "municipality": municipality_name(evaluation, words),
        "year": str(evaluation.year or ""),
        "number": draft_number(evaluation, found),
    }
    write_all({path: render_reply_form(found, fields, words, load_tokens(), today)})
    return Exported((path,), (), said)


def read_replies(evaluation: Evaluation, path: Path) -> ReplyPlan:
    """Read a form that came back, and say what would be taken in.

    Raises IntakeProblem for a file that is no such form, and Refused where it belongs to another evaluation.
    """
    from kompass_desktop.export.numbering import draft_number, whose
    from kompass_desktop.intake.reply_form import read_reply_form

    words = load_words()
    heads: Mapping[str, str] = words["reply_form"]["heads"]
    reading = read_reply_form(path, heads)
    if not reading.number.startswith(f"{whose(evaluation)}-"):
        raise Refused(
            phrase(
                "Formuläret hör inte till {name} utan till en annan utvärdering (utkast {n}). Välj rätt fil.",
                name=evaluation.name, n=reading.number,
            )
        )  # fmt: skip
    found, _ = _statements(evaluation, words, date.min)
    current = draft_number(evaluation, found) == reading.number
    reader = _Replies(evaluation, found, str(words["reply_form"]["other"]))
    reader.trust(reading.rows, reading.number)
    for row in reading.rows:
        reader.read(row)
    refused = [RefusedCell(one.cell, one.why) for one in reading.unreadable]
    return ReplyPlan(
        reading.number, current, tuple(reader.replies), reader.already, (*refused, *reader.refused)
    )  # fmt: skip


def _statements(
    evaluation: Evaluation, words: Mapping[str, Any], today: date
) -> tuple[list[Statement], tuple[str, ...]]:
    """The numbered statements of the fact-check draft as it would be written now."""
    from kompass_desktop.export.numbering import statements
    from kompass_desktop.export.report import report_blocks

    compared, said = compared_with(evaluation)
    document = report_blocks(evaluation, words, "factcheck", today, compared)
    return list(statements(document.blocks)), said


class _Replies:
    """Goes through the rows of a form once."""

    def __init__(self, evaluation: Evaluation, found: Sequence[Statement], other: str) -> None:
        from kompass_desktop.export.numbering import squeezed

        self.replies: list[Reply] = []
        self.refused: list[RefusedCell] = []
        self.already = 0
        self._evaluation, self._other, self._squeezed = evaluation, other.casefold(), squeezed
        self._now = {s.mark: s for s in found}
        self._places = {s.label: s.place for s in found}
        self._there = {
            self._key(c.mark, c.quoted, c.text, c.proposal, c.sender) for c in evaluation.fact_check_comments.values()
        }
        self._trusted = False

    def trust(self, rows: Sequence[FormRow], number: str) -> None:
        """Learn whether the form has all its statements as they were sent: then its number comes out again."""
        from kompass_desktop.export.numbering import Statement, draft_number

        marks = {r.cells["mark"].strip(): r for r in rows}
        numbers = sorted(int(mark[1:]) for mark in marks if re.fullmatch("§[0-9]{1,6}", mark))
        cells = [(f"§{n}", marks[f"§{n}"].cells) for n in numbers if f"§{n}" in marks]
        sent = [Statement(mark, "", found["place"], found["statement"]) for mark, found in cells]
        self._trusted = draft_number(self._evaluation, sent) == number

    def read(self, row: FormRow) -> None:
        """Take a row's reply, or say why not; a row that nobody has filled in is passed over."""
        text, proposal, sender = (kept_text(row.cells[key])[0] for key in ("text", "proposal", "sender"))
        if not text.strip() and not proposal.strip():
            if sender.strip():
                cell = row.places["sender"]
                why = later("Cell {cell} säger vem, men raden har ingen synpunkt. Skriv den eller töm cellen.")
                self._refuse(cell, phrase(why, cell=cell))
            return
        cell = row.places["text" if text.strip() else "proposal"]
        about = self._about(row)
        if about is None:
            return
        mark, place, quoted = about
        key = self._key(mark, quoted, text, proposal, sender)
        if key in self._there:
            self.already += 1
            return
        self._there.add(key)
        now = self._now.get(mark)
        changed = bool(mark) and (now is None or self._squeezed(now.text) != self._squeezed(quoted))
        self.replies.append(Reply(cell, mark, place, quoted, text, proposal, " ".join(sender.split()), changed))

    def _about(self, row: FormRow) -> tuple[str, str, str] | None:
        """Number, section and words of the statement that a row is about; None where that cannot be trusted."""
        mark, label = row.cells["mark"].strip(), row.cells["place"]
        if mark.casefold() == self._other:
            return "", "", ""
        now = self._now.get(mark)
        same = now is not None and self._squeezed(now.text) == self._squeezed(row.cells["statement"])
        if now is not None and same:
            return mark, now.place, now.text
        if self._trusted and mark.startswith("§"):
            return mark, self._places.get(label, label), kept_text(row.cells["statement"])[0]
        cell = row.places["statement" if now is not None else "mark"]
        if now is not None:
            why = later(
                "Cell {cell} har inte de ord som utkastet har i {mark}. Be om formuläret med texten orörd; synpunkten "
                "på raden är inte med."
            )
        else:
            why = later(
                "Cell {cell} anger inget stycke i utkastet. Skriv numret som det står i utkastet; synpunkten på raden "
                "är inte med."
            )
        self._refuse(cell, phrase(why, cell=cell, mark=mark))
        return None

    def _refuse(self, cell: str, why: str) -> None:
        self.refused.append(RefusedCell(cell, why))

    def _key(self, *parts: str) -> tuple[str, ...]:
        return tuple(self._squeezed(part) for part in parts)


def reply_changes(session: Session, plan: ReplyPlan, today: date | None = None) -> list[Change]:
    """The changes that take the replies of a plan in, after those that are there."""
    received = (today or date.today()).isoformat()  # noqa: DTZ011 - the day at this computer
    changes: list[Change] = []
    place = max((c.position or 0 for c in session.evaluation.fact_check_comments.values()), default=0)
    for reply in plan.replies:
        place += 1
        values = {
            "mark": reply.mark,
            "place": reply.place,
            "quoted": reply.quoted,
            "text": reply.text,
            "proposal": reply.proposal,
            "sender": reply.sender,
            "received": received,
            "position": place,
        }
        changes += setting("fact_check_comment", session.new_id(), values)
    return changes


def take_in_replies(
    session: Session, plan: ReplyPlan, *, today: date | None = None, origin: object | None = None
) -> int:
    """Take in the replies of a plan as one step; how many there were. Raises Refused and KnownProblem as `change`."""
    if plan.replies:
        session.change(reply_changes(session, plan, today), origin=origin)
    return len(plan.replies)


def decide(
    session: Session, comment: str, decision: str, reason: str = "", *, origin: object | None = None
) -> None:  # fmt: skip
    """Accept or decline a comment ("" takes a decision back). Refused where one is declined without a reason."""
    if session.evaluation.row("fact_check_comment", comment) is None:
        raise Refused(phrase("Synpunkten finns inte längre. Välj en annan."))
    session.set("fact_check_comment", comment, {"decision": decision, "reason": reason}, origin=origin)


def write_receipt(
    evaluation: Evaluation, path: Path, *, today: date | None = None, keep: Path | None = None
) -> Exported:
    """Write the answer to the fact check as a PDF: every comment with its decision and the reason for it."""
    return export_extract(evaluation, RECEIPT, path, today=today, keep=keep)
