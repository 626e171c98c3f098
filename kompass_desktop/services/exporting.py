"""Writes the report and the workbook: every target whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from msgspec import Struct

from kompass_desktop.model.earlier import is_earlier
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.language import later, phrase
from kompass_desktop.model.merging import JOINED
from kompass_desktop.model.sealing import may_see_earlier
from kompass_desktop.model.totals import consensus_totals
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.resources import load_tokens, load_words, resource
from kompass_desktop.services.targets import refuse_place, same_file, write_all
from kompass_desktop.storage.problems import KnownProblem

if TYPE_CHECKING:
    from kompass_desktop.export.compared import Compared
    from kompass_desktop.export.workbook import Book
    from kompass_desktop.services.library import Library

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
    refuse_open_points(evaluation, variant)
    from kompass_desktop.export.blocks import Heading
    from kompass_desktop.export.pdf import render_pdf
    from kompass_desktop.export.report import report_blocks

    today = today or date.today()  # noqa: DTZ011 - the date on the cover is the writer's own
    compared, said = compared_with(evaluation)
    document = report_blocks(evaluation, load_words(), variant, today, compared)
    rendered = render_pdf(document, resource("fonts"), load_tokens(), progress=progress)
    headings = tuple(_section_of_heading(b.id) for b in document.blocks if isinstance(b, Heading))
    return RenderedReport(rendered.data, headings, rendered.replaced, (*said, *_unanswered(evaluation, variant)))


def _unanswered(evaluation: Evaluation, variant: Variant) -> tuple[str, ...]:
    """What should be said of a final report while comments of the fact check have no answer."""
    waiting = sum(not comment.decision for comment in evaluation.fact_check_comments.values())
    if variant != "final" or not waiting:
        return ()
    if waiting == 1:
        return (phrase("En synpunkt från faktagranskningen väntar på beslut. Avgör dem innan rapporten lämnas."),)
    words = later("{n} synpunkter från faktagranskningen väntar på beslut. Avgör dem innan rapporten lämnas.")
    return (phrase(words, n=waiting),)


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
        raise Refused(phrase("Ange vart rapporten ska skrivas (--pdf eller --xlsx)."))
    refuse_open_points(evaluation, variant)
    if pdf and xlsx and same_file(pdf, xlsx):
        raise Refused(phrase("Rapporten och arbetsboken kan inte ha samma namn. Ange två olika."))
    for target in targets:
        refuse_place(target, keep)
    today = today or date.today()  # noqa: DTZ011 - the date on the cover is the writer's own
    replaced: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    contents: dict[Path, bytes] = {}
    if pdf:
        told = progress and _part(progress, 0, len(targets))
        rendered = render_report(evaluation, variant, progress=told, today=today)
        replaced, contents[pdf], warnings = rendered.replaced, rendered.data, rendered.warnings
    if xlsx:
        told = progress and _part(progress, len(targets) - 1, len(targets))
        book, said = _workbook(evaluation, variant, today, keep, told)
        contents[xlsx], warnings = book.data, tuple(dict.fromkeys((*warnings, *said, *book.warnings)))
    write_all(contents)
    return Exported(tuple(contents), replaced, warnings)


def _workbook(
    evaluation: Evaluation, variant: Variant, today: date, keep: Path | None, progress: Progress | None
) -> tuple[Book, tuple[str, ...]]:
    """The workbook, and what has to be said about what it is compared with."""
    from kompass_desktop.export.progress import silent
    from kompass_desktop.export.sheets.compared import Comparison
    from kompass_desktop.export.workbook import render_workbook

    compared, said = compared_with(evaluation)
    comparison = Comparison(compared.mean, (compared.other,) if compared.other is not None else ())
    book = render_workbook(
        evaluation, load_words(), variant=variant, today=today, tokens=load_tokens(), comparison=comparison,
        families=_families(keep), progress=progress or silent,
    )  # fmt: skip
    return book, said


def _families(file: Path | None) -> tuple[str, ...]:
    """Which evaluation a file is, so that its workbook is read back into no other; none where that cannot be seen."""
    from kompass_desktop.storage.scanning import scan

    try:
        return scan(file).families if file is not None else ()
    except KnownProblem:
        return ()


def _part(progress: Progress, number: int, of: int) -> Progress:
    """The progress of one part of the work among several, each of a hundred steps."""
    return lambda done, steps: progress(100 * number + 100 * done // max(1, steps), 100 * of)


def export_guide(
    evaluation: Evaluation, interview: str, pdf: Path, *, today: date | None = None, keep: Path | None = None
) -> Exported:
    """Write the interview guide of one group as a PDF. Raises Refused or KnownProblem, and then nothing was written."""
    group = evaluation.interviews.get(interview)
    if group is None:
        raise Refused(phrase("Gruppen finns inte längre. Välj en annan."))
    refuse_place(pdf, keep)
    from kompass_desktop.export.guide import guide_blocks
    from kompass_desktop.export.pdf import render_pdf

    today = today or date.today()  # noqa: DTZ011 - as above
    rendered = render_pdf(guide_blocks(evaluation, load_words(), group, today), resource("fonts"), load_tokens())
    write_all({pdf: rendered.data})
    return Exported((pdf,), rendered.replaced, ())


def compared_with(evaluation: Evaluation, library: Library | None = None) -> tuple[Compared, tuple[str, ...]]:
    """What a report sets the evaluation beside, and what has to be said about that (Swedish sentences).

    A choice that this computer's library lacks is left out. So is the earlier evaluation while somebody is still about
    to give their own points: nobody is to be led by what was given then. `library`: default this user's.
    """
    from kompass_desktop.export.compared import Compared
    from kompass_desktop.services.chosen_comparison import chosen_comparison
    from kompass_desktop.services.library import Library as OwnLibrary

    chosen = chosen_comparison(evaluation, library or OwnLibrary())
    lacks = later("Det som är valt att jämföra med ({name}) finns inte i den här datorns bibliotek och är inte med.")
    said = [phrase(lacks, name=name) for name in chosen.missing]
    other = chosen.other
    if other is not None and is_earlier(evaluation, other) and _awaits_own_points(evaluation):
        other = None
        said.append(phrase("Den tidigare utvärderingen kommer med när alla har förseglat sina egna poäng."))
    return Compared(chosen.mean, other), tuple(said)


def _awaits_own_points(evaluation: Evaluation) -> bool:
    return not may_see_earlier(evaluation, "") and not consensus_totals(evaluation).complete


def refuse_open_points(evaluation: Evaluation, variant: Variant) -> None:
    """Refuse the final form of anything while agreed points or their reasons stand in dispute."""
    if variant != "final":
        return
    open_points = {
        row for (kind, row, _), how in evaluation.disputes.items() if kind == "consensus_score" and how != JOINED
    }
    if open_points:
        codes = ", ".join(sorted(open_points))
        words = later("Slutrapporten får vänta: {codes} väntar på ett avgörande. Avgör först, eller skriv ett utkast.")
        raise Refused(phrase(words, codes=codes))
