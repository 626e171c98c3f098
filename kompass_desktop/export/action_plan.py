"""The action plan as a document of its own: each improvement, what is recommended, and what is done about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kompass_desktop.export.blocks import Block, Bullets, Column, Document, Grid, GridRow, Heading, Item, Paragraph, Run
from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words, counted, enumerated, fill, word
from kompass_desktop.export.prose import runs
from kompass_desktop.export.standard_texts import municipality_name, period
from kompass_desktop.model.action_plan import PlanRow, is_late, plan_rows
from kompass_desktop.model.actions import ACTION_STATUSES, Action
from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT

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
    eyebrow, rows = fill(word(words, "action_plan/eyebrow"), fields), plan_rows(evaluation)
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
            *(b for area in evaluation.catalogue.areas for b in _area(area, rows, evaluation, words, today)),
            *_loose(evaluation, words, today),
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


def _area(area: Area, rows: Sequence[PlanRow], evaluation: Evaluation, words: Words, today: date) -> Iterator[Block]:
    mine = [row for row in rows if row.improvement.area == area.number and one_line(row.improvement.text)]
    if not mine:
        return
    eyebrow = fill(word(words, "labels/area"), {"number": str(area.number)})
    yield Heading(2, one_line(area.title), f"area-{area.number}", eyebrow=eyebrow, area=area.number)
    untouched: list[str] = []
    for row in mine:
        text, recommended = one_line(row.improvement.text), _recommended(evaluation, row.improvement.id)
        if not recommended and not row.actions:
            untouched.append(text)
            continue
        yield Heading(3, text, f"improvement-{row.improvement.id}")
        for advice in recommended:
            label = word(words, "action_plan/recommendation")
            yield Paragraph((Run(f"{label}: ", strong=True), Run(advice)))
        yield _grid(row.actions, words, today) if row.actions else Paragraph(
            runs(word(words, "action_plan/none")), "muted"
        )  # fmt: skip
    if untouched:
        which = "untouched" if len(untouched) < len(mine) else "all_untouched"
        yield Paragraph(runs(word(words, f"action_plan/{which}")), "muted")
        yield Bullets(tuple(Item(runs(text)) for text in untouched))


def _loose(evaluation: Evaluation, words: Words, today: date) -> Iterator[Block]:
    """What belongs to no improvement: recommendations of the whole, and actions whose improvement is gone."""
    known = {f.id for f in evaluation.findings.values() if f.kind == IMPROVEMENT}
    texts = [one_line(r.text) for r in evaluation.ordered_recommendations if r.improvement not in known]
    actions = sorted((a for a in evaluation.actions.values() if a.improvement not in known), key=lambda a: a.id)
    if any(texts):
        yield Heading(2, word(words, "action_plan/other_recommendations"), "other-recommendations")
        yield Bullets(tuple(Item(runs(text)) for text in texts if text), counted=True)
    if actions:
        yield Heading(2, word(words, "action_plan/other_actions"), "other-actions")
        yield _grid(actions, words, today)


def _grid(actions: Sequence[Action], words: Words, today: date) -> Grid:
    heads = [word(words, f"action_plan/heads/{name}") for name in ("action", "owner", "due", "status")]
    columns = tuple(Column(head, share) for head, share in zip(heads, SHARES, strict=True))
    rows = tuple(GridRow(_cells(action, words, today)) for action in actions)
    return Grid(columns, rows, word(words, "action_plan/summary"))


def _cells(action: Action, words: Words, today: date) -> tuple[str, ...]:
    """What is done and what it led to, who, until when, and how far; what should be done by now is said to be late."""
    blank, status = word(words, "labels/blank"), action.status
    shown = word(words, f"action_plan/statuses/{status if status in ACTION_STATUSES else ACTION_STATUSES[0]}")
    if is_late(action, today.isoformat()):
        shown = fill(word(words, "action_plan/late"), {"status": shown})
    text = one_line(action.text) or blank
    if one_line(action.follow_up):
        text += "\n" + fill(word(words, "action_plan/follow_up"), {"text": one_line(action.follow_up)})
    return (text, one_line(action.owner) or blank, one_line(action.due) or blank, shown)


def _recommended(evaluation: Evaluation, improvement: str) -> list[str]:
    texts = (one_line(r.text) for r in evaluation.ordered_recommendations if r.improvement == improvement)
    return [text for text in texts if text]
