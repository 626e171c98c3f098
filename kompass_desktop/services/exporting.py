"""Writes the report and the workbook: every target whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, get_args

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import load_tokens, load_words, resource
from kompass_desktop.storage.problems import NotWritable, problem_from

Variant = Literal["draft", "factcheck", "final"]
VARIANTS: tuple[Variant, ...] = get_args(Variant)
Progress = Callable[[int, int], None]
"""Called with how much is done and of how much; may raise to cancel."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, the characters that the report's font lacks, and what had to be done to the texts."""

    files: tuple[Path, ...]
    replaced: tuple[str, ...]
    warnings: tuple[str, ...]


def export_evaluation(
    evaluation: Evaluation, *, pdf: Path | None = None, xlsx: Path | None = None, variant: Variant = "draft",
    progress: Progress | None = None, today: date | None = None,
) -> Exported:  # fmt: skip
    """Write a PDF report and/or an Excel workbook. Raises Refused or KnownProblem, and then nothing was written."""
    targets = [t for t in (pdf, xlsx) if t is not None]
    if not targets:
        raise Refused("Ange vart rapporten ska skrivas (--pdf eller --xlsx).")
    _refuse_open_points(evaluation, variant)
    for target in targets:
        _refuse_place(target)
    if pdf and xlsx and pdf.resolve() == xlsx.resolve():
        raise Refused("Rapporten och arbetsboken kan inte ha samma namn.")
    today = today or date.today()  # noqa: DTZ011 - the date on the cover is the writer's own
    replaced: tuple[str, ...] = ()
    warnings: list[str] = []
    written: list[tuple[Path, bytes]] = []
    if pdf:
        from kompass_desktop.export.pdf import render_pdf
        from kompass_desktop.export.report import report_blocks

        document = report_blocks(evaluation, load_words(), variant, today)
        rendered = render_pdf(document, resource("fonts"), load_tokens(), progress=progress)
        replaced = rendered.replaced
        warnings += getattr(rendered, "warnings", ())
        written.append((pdf, rendered.data))
    if xlsx:
        from kompass_desktop.export.workbook import render_workbook

        book = render_workbook(evaluation, load_words(), today)
        warnings += getattr(book, "warnings", ())
        written.append((xlsx, getattr(book, "data", book)))  # type: ignore[arg-type]
    from kompass_desktop.export.writing import replace_file

    for target, data in written:
        try:
            replace_file(target, data)
        except OSError as error:
            raise problem_from(error, target) from error
    return Exported(tuple(t for t, _ in written), replaced, tuple(warnings))


def _refuse_open_points(evaluation: Evaluation, variant: Variant) -> None:
    if variant != "final":
        return
    open_points = sorted(row for kind, row, _ in evaluation.disputes if kind == "consensus_score")
    if open_points:
        raise Refused(f"Slutrapporten går inte att skriva: {', '.join(open_points)} väntar på ett avgörande.")


def _refuse_place(target: Path) -> None:
    if target.is_dir():
        raise NotWritable(f"{target} är en mapp. Ange ett filnamn.")
    if not target.parent.is_dir():
        raise NotWritable(f"Mappen {target.parent} finns inte. Skapa den eller välj en annan.")
