"""Governing documents as files: added only when they can be read, and read as pages or as numbered paragraphs."""

from __future__ import annotations

from pathlib import Path

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.attachments import file_to_attach, written_name
from kompass_desktop.services.problems import Refused

PDF, DOCX, TXT = "pdf", "docx", "txt"


def document_to_attach(path: Path) -> tuple[bytes, str]:
    """The bytes and the name of a document to keep; Refused, with a sentence, for one that could not be read later."""
    from kompass_desktop.intake.document_text import check
    from kompass_desktop.intake.problems import IntakeProblem, shown_name

    content, name = file_to_attach(path)
    try:
        check(content, shown_name(Path(name)))
    except IntakeProblem as problem:
        raise Refused(str(problem)) from None
    return content, name


def reading_kind(content: bytes, name: str) -> str:
    """How an attached file is read: "pdf", "docx" or "txt"; Refused where it cannot be read here."""
    from kompass_desktop.intake.document_text import kind_of
    from kompass_desktop.intake.problems import IntakeProblem, shown_name

    try:
        return kind_of(content, shown_name(Path(name)))
    except IntakeProblem as problem:
        raise Refused(str(problem)) from None


def reading_paragraphs(content: bytes, name: str) -> tuple[str, ...]:
    """The paragraphs of an attached Word or text file; Refused where it cannot be read."""
    from kompass_desktop.intake.document_text import paragraphs
    from kompass_desktop.intake.problems import IntakeProblem, shown_name

    try:
        return paragraphs(content, shown_name(Path(name)))
    except IntakeProblem as problem:
        raise Refused(str(problem)) from None


def same_file(evaluation: Evaluation, sha256: str, but: str = "") -> str:
    """The title of another document that has the same file; "" where there is none."""
    titles = [d.title for d in evaluation.documents.values() if d.sha256 == sha256 and d.id != but]
    return min(titles, default="")


def without_file(row: str, path: Path) -> list[Change]:
    """The changes that register a document whose file stays where it is: its path stands in place of a file name."""
    values = {"title": title_from(path), "status": "received", "file_name": str(path)}
    return setting("document", row, values)


def title_from(path: Path) -> str:
    """A title to begin with, from a file's name."""
    return written_name(" ".join(path.stem.replace("_", " ").split()) or path.name)
