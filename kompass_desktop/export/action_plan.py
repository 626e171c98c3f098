"""The action plan as a document of its own: each improvement, what is recommended, and what is done about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from kompass_desktop.export.blocks import Block, Bullets, Column, Document, Grid, GridRow, Heading, Item, Paragraph, Run
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, counted, enumerated, fill, word
from kompass_desktop.export.prose import runs
from kompass_desktop.export.standard_texts import municipality_name, period
from kompass_desktop.model.actions import ACTION_STATUSES, Action
from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT, Finding

SHARES = (0.46, 0.24, 0.14, 0.16)
"""The widths of the columns: the action, who, until when, how far."""


def action_plan(evaluation: Evaluation, words: Words, today: date) -> Document:
    """The plan, area by area. It holds no points, no notes and nobody's name but what is written as responsible."""
    municipality = municipality_name(evaluation, words)
    fields = {
        "municipality": municipality,
        "period": period(evaluation, words),
        "edition": one_line(evaluation.edition),
        "today": today.isoformat(),
    }
    eyebrow = fill(word(words, "action_plan/eyebrow"), fields)
    return Document(
        title=fill(word(words, "action_plan/title"), fields),
        subject=fill(word(words, "document/subject"), fields),
        authors=(),
        language=word(words, "language"),
        made=today,
        footer=fill(word(words, "action_plan/footer"), fields),
        watermark="",
        draft_line="",
        page_word=word(words, "document/page"),
        blocks=(
            Heading(1, word(words, "action_plan/heading"), "plan", eyebrow=eyebrow),
            Paragraph(runs(_count_in_words(evaluation, words))),
            Paragraph(runs(fill(word(words, "action_plan/as_of"), fields)), "muted"),
            *(block for area in evaluation.catalogue.areas for block in _area(area, evaluation, words)),
            *_loose(evaluation, words),
        ),
    )  # fmt: skip


def _count_in_words(evaluation: Evaluation, words: Words) -> str:
    improvements = [f for f in evaluation.findings.values() if f.kind == IMPROVEMENT and one_line(f.text)]
    met = {a.improvement for a in evaluation.actions.values()}
    fields = {
        "improvements": counted(words, "action_plan/improvements", len(improvements)),
        "met": str(sum(f.id in met for f in improvements)),
    }
    if not improvements and not evaluation.actions:
        return word(words, "action_plan/no_improvements")
    if not evaluation.actions:
        return fill(word(words, "action_plan/no_actions"), fields)
    counts = [(s, sum(a.status == s for a in evaluation.actions.values())) for s in ACTION_STATUSES]
    parts = [counted(words, f"action_plan/counted/{s}", n) for s, n in counts if n]
    fields["statuses"] = enumerated(parts or [word(words, "labels/blank")], word(words, "phrases/and"))
    return counted(words, "action_plan/actions", len(evaluation.actions), fields)


def _area(area: Area, evaluation: Evaluation, words: Words) -> Iterator[Block]:
    improvements = [f for f in evaluation.findings_of(area.number, IMPROVEMENT) if one_line(f.text)]
    if not improvements:
        return
    eyebrow = fill(word(words, "labels/area"), {"number": str(area.number)})
    yield Heading(2, one_line(area.title), f"area-{area.number}", eyebrow=eyebrow, area=area.number)
    untouched: list[Finding] = []
    for improvement in improvements:
        recommended = _recommended(evaluation, improvement.id)
        actions = _actions(evaluation, improvement.id)
        if not recommended and not actions:
            untouched.append(improvement)
            continue
        yield Heading(3, one_line(improvement.text), f"improvement-{improvement.id}")
        for text in recommended:
            label = word(words, "action_plan/recommendation")
            yield Paragraph((Run(f"{label}: ", strong=True), Run(text)))
        yield from _grid(actions, words) if actions else [Paragraph(runs(word(words, "action_plan/none")), "muted")]
    if untouched:
        yield Paragraph(runs(word(words, "action_plan/untouched" if len(untouched) < len(improvements) else
                                  "action_plan/all_untouched")), "muted")  # fmt: skip
        yield Bullets(tuple(Item(runs(one_line(f.text))) for f in untouched))


def _loose(evaluation: Evaluation, words: Words) -> Iterator[Block]:
    """What belongs to no improvement: recommendations of the whole, and actions whose improvement is gone."""
    known = {f.id for f in evaluation.findings.values() if f.kind == IMPROVEMENT}
    texts = [one_line(r.text) for r in evaluation.ordered_recommendations if r.improvement not in known]
    actions = [a for a in _sorted(evaluation.actions.values()) if a.improvement not in known]
    if any(texts):
        yield Heading(2, word(words, "action_plan/other_recommendations"), "other-recommendations")
        yield Bullets(tuple(Item(runs(text)) for text in texts if text), counted=True)
    if actions:
        yield Heading(2, word(words, "action_plan/other_actions"), "other-actions")
        yield from _grid(actions, words)


def _grid(actions: Sequence[Action], words: Words) -> Iterator[Grid]:
    heads = [word(words, f"action_plan/heads/{name}") for name in ("action", "owner", "due", "status")]
    columns = tuple(Column(head, share) for head, share in zip(heads, SHARES, strict=True))
    yield Grid(columns, tuple(GridRow(_cells(a, words)) for a in actions), word(words, "action_plan/summary"))


def _cells(action: Action, words: Words) -> tuple[str, ...]:
    status = action.status if action.status in ACTION_STATUSES else ACTION_STATUSES[0]
    cells = (one_line(action.text), one_line(action.owner), one_line(action.due))
    blank = word(words, "labels/blank")
    return (*(cell or blank for cell in cells), word(words, f"action_plan/statuses/{status}"))


def _recommended(evaluation: Evaluation, improvement: str) -> list[str]:
    texts = (one_line(r.text) for r in evaluation.ordered_recommendations if r.improvement == improvement)
    return [text for text in texts if text]


def _actions(evaluation: Evaluation, improvement: str) -> list[Action]:
    return _sorted(a for a in evaluation.actions.values() if a.improvement == improvement)


def _sorted(actions: Iterable[Action]) -> list[Action]:
    """By when they are due; those without a day come last."""
    return sorted(actions, key=lambda a: (not a.due, a.due, a.id))
