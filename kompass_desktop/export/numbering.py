"""The numbers that a fact check goes by: every statement's own (§1, §2…), and the draft's as a whole.

Equal content has equal numbers, whenever it is written: so a reply can be told to belong to a draft.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kompass_desktop.export.blocks import Block, Bullets, FindingsTable, Heading, Paragraph, Runs
from kompass_desktop.export.cleaning import clean, one_line
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.report_text import section_of

MOST_CHARACTERS = 2_000
"""More of a statement is not repeated where it is only pointed at; who replies has the whole of it on paper."""
GOES_ON = " […]"


@dataclass(frozen=True, slots=True)
class Statement:
    """A numbered statement: "§12", the section that it stands in ("3.1.3"), what that is called, and its words."""

    mark: str
    place: str
    label: str
    text: str


def numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks with a running number (§1, §2…) on every paragraph, point, strength and improvement."""
    count = 0

    def mark() -> str:
        nonlocal count
        count += 1
        return f"§{count}"

    for block in blocks:
        if isinstance(block, Paragraph) and block.tone == "text":
            yield replace(block, mark=mark())
        elif isinstance(block, Bullets):
            yield replace(block, items=tuple(replace(item, mark=mark()) for item in block.items))
        elif isinstance(block, FindingsTable):
            strengths = tuple(replace(f, mark=mark()) for f in block.strengths)
            yield replace(
                block, strengths=strengths, improvements=tuple(replace(f, mark=mark()) for f in block.improvements)
            )
        else:
            yield block


def statements(blocks: Iterable[Block]) -> Iterator[Statement]:
    """Every numbered statement of a report, in order."""
    place = label = area = ""
    for block in blocks:
        match block:
            case Heading():
                area = block.words if block.area is not None else area if block.level > 2 else ""
                place, label = _place(block), block.words
                if area and label != area and not block.number:
                    label = f"{area}: {label}"
            case Paragraph() if block.mark:
                yield Statement(block.mark, place, label, _shown(block.runs))
            case Bullets():
                yield from (Statement(i.mark, place, label, _shown(i.runs)) for i in block.items if i.mark)
            case FindingsTable():
                sides = zip(block.heads, (block.strengths, block.improvements), strict=True)
                found = [(head, finding) for head, findings in sides for finding in findings if finding.mark]
                section = ".".join(place.split(".")[:2])
                yield from (Statement(f.mark, section, f"{area}: {h}", _cut(f.text)) for h, f in found)
            case _:
                pass


def draft_number(evaluation: Evaluation, found: Sequence[Statement]) -> str:
    """The draft's number, for example "5C1A-09F3-77D2": the first four signs are the evaluation's, the rest the words'.

    Made of what is numbered alone, so that nobody learns anything by it.
    """
    content = "\x1e".join("\x1f".join((s.mark, squeezed(s.label), squeezed(s.text))) for s in found)
    signs = f"{whose(evaluation)}{_digest(content)[:8]}"
    return "-".join(signs[i : i + 4] for i in range(0, 12, 4))


def whose(evaluation: Evaluation) -> str:
    """The four signs that the numbers of all drafts of an evaluation begin with."""
    name = one_line(evaluation.municipality).casefold().removesuffix(" kommun")
    parts = (name, str(evaluation.year), one_line(evaluation.edition))
    return _digest("\x1f".join(parts))[:4]


def squeezed(text: str) -> str:
    """A text by its words alone: a program that it went through may have changed its line ends and spaces."""
    return " ".join(clean(text).split())


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest().upper()


def _shown(runs: Runs) -> str:
    return _cut("".join(run.text for run in runs))


def _cut(text: str) -> str:
    text = text.strip()
    return text if len(text) <= MOST_CHARACTERS else text[:MOST_CHARACTERS].rstrip() + GOES_ON


def _place(heading: Heading) -> str:
    """The section that a heading opens, as the evaluation numbers it."""
    kind, _, rest = heading.id.partition("-")
    if kind == "area":
        number, _, general = rest.partition("-")
        return f"3.{number}.0" if general else f"3.{number}"
    return section_of(rest.removeprefix("criterion-")) if kind == "sub" else rest
