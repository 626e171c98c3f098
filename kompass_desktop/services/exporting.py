"""Writes the report and the workbook: every target whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from msgspec import Struct

from kompass_desktop.model.earlier import is_earlier
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.merging import JOINED
from kompass_desktop.model.sealing import may_see_earlier
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import load_tokens, load_words, resource
from kompass_desktop.storage.copies import check_header
from kompass_desktop.storage.problems import FileTooNew, KnownProblem, NotWritable, problem_from

if TYPE_CHECKING:
    from kompass_desktop.export.compared import Compared

Variant = Literal["draft", "factcheck", "final"]
VARIANTS: tuple[Variant, ...] = get_args(Variant)
Progress = Callable[[int, int], None]
"""Called with how much is done and of how much; may raise to cancel."""


class Exported(Struct, frozen=True):
    """What was written, the characters that the report's font lacks, and what had to be done to the texts."""

    files: tuple[Path, ...]
    replaced: tuple[str, ...]
    warnings: tuple[str, ...]


class RenderedReport(Struct, frozen=True):
    """A report that lies on no disk: the bytes of its PDF, and which section each of its headings begins, in order.

    The PDF has one bookmark for each heading. "3.1" is an area, "3.1.0" its Allmänt, "3.1.3" a sub-criterion.
    """

    data: bytes
    headings: tuple[str, ...]
    replaced: tuple[str, ...]
    warnings: tuple[str, ...] = ()


def render_report(
    evaluation: Evaluation, variant: Variant = "draft", *, progress: Progress | None = None, today: date | None = None
) -> RenderedReport:
    """Make the PDF report, to be looked at or printed. Raises Refused where this form of it has to wait."""
    _refuse_open_points(evaluation, variant)
    from kompass_desktop.export.blocks import Heading
    from kompass_desktop.export.pdf import render_pdf
    from kompass_desktop.export.report import report_blocks

    today = today or date.today()  # noqa: DTZ011 - the date on the cover is the writer's own
    compared, said = compared_with(evaluation)
    document = report_blocks(evaluation, load_words(), variant, today, compared)
    rendered = render_pdf(document, resource("fonts"), load_tokens(), progress=progress)
    headings = tuple(_section_of_heading(b.id) for b in document.blocks if isinstance(b, Heading))
    return RenderedReport(rendered.data, headings, rendered.replaced, said)


def _section_of_heading(heading: str) -> str:
    """The section that a heading begins: "area-1-general" is "3.1.0", "sub-criterion-1.3" is "3.1.3"."""
    kind, _, number = heading.removesuffix("-general").rpartition("-")
    section = number if kind in ("chapter", "section") else f"3.{number}"
    return f"{section}.0" if heading.endswith("-general") else section


def export_evaluation(
    evaluation: Evaluation, *, pdf: Path | None = None, xlsx: Path | None = None, variant: Variant = "draft",
    progress: Progress | None = None, today: date | None = None, keep: Path | None = None,
) -> Exported:  # fmt: skip
    """Write a PDF report and/or an Excel workbook. Raises Refused or KnownProblem, and then nothing was written.

    `keep` is the evaluation's own file; neither it nor any other evaluation is ever a target.
    """
    targets = [t for t in (pdf, xlsx) if t is not None]
    if not targets:
        raise Refused("Ange vart rapporten ska skrivas (--pdf eller --xlsx).")
    _refuse_open_points(evaluation, variant)
    if pdf and xlsx and _same(pdf, xlsx):
        raise Refused("Rapporten och arbetsboken kan inte ha samma namn. Ange två olika.")
    for target in targets:
        _refuse_place(target, keep)
    today = today or date.today()  # noqa: DTZ011 - the date on the cover is the writer's own
    replaced: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    contents: dict[Path, bytes] = {}
    if pdf:
        rendered = render_report(evaluation, variant, progress=progress, today=today)
        replaced, contents[pdf], warnings = rendered.replaced, rendered.data, rendered.warnings
    if xlsx:
        from kompass_desktop.export.workbook import render_workbook

        book = render_workbook(evaluation, load_words(), variant=variant, today=today, tokens=load_tokens())
        warnings, contents[xlsx] = (*warnings, *book.warnings), book.data
    _write(contents)
    return Exported(tuple(contents), replaced, warnings)


def export_guide(
    evaluation: Evaluation, interview: str, pdf: Path, *, today: date | None = None, keep: Path | None = None
) -> Exported:
    """Write the interview guide of one group as a PDF. Raises Refused or KnownProblem, and then nothing was written."""
    group = evaluation.interviews.get(interview)
    if group is None:
        raise Refused("Gruppen finns inte längre. Välj en annan.")
    _refuse_place(pdf, keep)
    from kompass_desktop.export.guide import guide_blocks
    from kompass_desktop.export.pdf import render_pdf

    today = today or date.today()  # noqa: DTZ011 - as above
    rendered = render_pdf(guide_blocks(evaluation, load_words(), group, today), resource("fonts"), load_tokens())
    _write({pdf: rendered.data})
    return Exported((pdf,), rendered.replaced, ())


def compared_with(evaluation: Evaluation) -> tuple[Compared, tuple[str, ...]]:
    """What a report sets the evaluation beside, and what has to be said about that (Swedish sentences).

    A choice that this computer's library lacks is left out. So is the earlier evaluation while somebody is still about
    to give their own points: nobody is to be led by what was given then.
    """
    from kompass_desktop.export.compared import Compared
    from kompass_desktop.services.chosen_comparison import chosen_comparison
    from kompass_desktop.services.library import Library

    chosen = chosen_comparison(evaluation, Library())
    said = [
        f"Det som är valt att jämföra med ({name}) finns inte i den här datorns bibliotek och är inte med."
        for name in chosen.missing
    ]
    other = chosen.other
    if other is not None and is_earlier(evaluation, other) and _awaits_own_points(evaluation):
        other = None
        said.append("Den tidigare utvärderingen kommer med när alla har förseglat sina egna poäng.")
    return Compared(chosen.mean, other), tuple(said)


def _awaits_own_points(evaluation: Evaluation) -> bool:
    return not may_see_earlier(evaluation, "") and not consensus_totals(evaluation).complete


def _write(contents: Mapping[Path, bytes]) -> None:
    """All targets or none, and each of them whole."""
    from kompass_desktop.export.writing import replace_files

    try:
        replace_files(contents)
    except OSError as error:
        names = " eller ".join(str(target) for target in contents)
        raise problem_from(error, Path(error.filename) if isinstance(error.filename, str) else Path(names)) from error


def _refuse_open_points(evaluation: Evaluation, variant: Variant) -> None:
    if variant != "final":
        return
    open_points = {
        row for (kind, row, _), how in evaluation.disputes.items() if kind == "consensus_score" and how != JOINED
    }
    if open_points:
        codes = ", ".join(sorted(open_points))
        raise Refused(f"Slutrapporten får vänta: {codes} väntar på ett avgörande. Avgör först, eller skriv ett utkast.")


def _refuse_place(target: Path, keep: Path | None) -> None:
    try:
        if target.is_dir():
            raise NotWritable(f"{target} är en mapp. Ange ett filnamn.")
        if target.exists() and not target.is_file():
            raise NotWritable(f"{target} är ingen vanlig fil. Ange ett filnamn.")
        if not target.parent.is_dir():
            raise NotWritable(f"Mappen {target.parent} finns inte. Skapa den eller välj en annan.")
        if not os.access(target.parent, os.W_OK):
            raise NotWritable(f"Det går inte att skriva i {target.parent}. Välj en annan mapp.")
        if (keep is not None and _same(target, keep)) or _is_evaluation(target):
            raise Refused(f"{target} är en utvärderingsfil och skrivs aldrig över. Välj ett annat namn.")
    except OSError as error:
        raise problem_from(error, target) from error


def _same(one: Path, other: Path) -> bool:
    """Whether two paths are one file, also by links or where case does not count."""
    if os.path.exists(one) and os.path.exists(other):
        return os.path.samefile(one, other)
    return os.path.realpath(one) == os.path.realpath(other)


def _is_evaluation(target: Path) -> bool:
    if not target.is_file():
        return False
    try:
        check_header(target)
    except FileTooNew:
        return True
    except KnownProblem:
        return False
    return True
