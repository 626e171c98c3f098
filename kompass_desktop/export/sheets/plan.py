"""The sheets Handlingsplan and Kriterier: what is done about each improvement, and what was asked about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.phrases import Words
from kompass_desktop.export.sheets.listing import Column, Value
from kompass_desktop.export.sheets.lists import names_of
from kompass_desktop.model.actions import Action
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import IMPROVEMENT
from kompass_desktop.model.questions import questions_of


def plan_columns(words: Words) -> tuple[Column, ...]:
    """The columns of the sheet Handlingsplan."""
    w = names_of(words, "plan")
    return (
        Column(w["number"], 6), Column(w["area"], 34, muted=True, wrap=True), Column(w["improvement"], 52, wrap=True),
        Column(w["recommendation"], 46, wrap=True), Column(w["action"], 46, wrap=True),
        Column(w["owner"], 20, wrap=True), Column(w["due"], 14), Column(w["status"], 12),
        Column(w["follow_up"], 46, wrap=True),
    )  # fmt: skip


def plan_rows(evaluation: Evaluation, words: Words) -> Iterator[Sequence[Value]]:
    """Each improvement with its recommendations and actions, a row for each action; recommendations alone come last."""
    books = cast("Words", words["workbook"])
    statuses = cast("Mapping[str, str]", cast("Words", books["plan"])["statuses"])
    advice: dict[str, list[str]] = {}
    for one in evaluation.ordered_recommendations:
        known = one.improvement if one.improvement in evaluation.findings else ""
        advice.setdefault(known, []).append(one.text)
    actions: dict[str, list[Action]] = {}
    for action in sorted(evaluation.actions.values(), key=lambda a: (a.due or "~", a.id)):
        actions.setdefault(action.improvement, []).append(action)
    for area in evaluation.catalogue.areas:
        for finding in evaluation.findings_of(area.number, IMPROVEMENT):
            head = (
                area.number, one_line(area.title), finding.text, "\n".join(advice.get(finding.id, ())),
            )  # fmt: skip
            for action in actions.get(finding.id) or (None,):
                if action is None:
                    yield (*head, "", "", "", "", "")
                else:
                    status = statuses.get(action.status, action.status)
                    who, when = one_line(action.owner), one_line(action.due)
                    yield (*head, action.text, who, when, status, action.follow_up)
    for text in advice.get("", ()):
        yield None, "", "", text, "", "", "", "", ""


def criteria_columns(words: Words) -> tuple[Column, ...]:
    """The columns of the sheet Kriterier."""
    w = names_of(words, "criteria")
    return (
        Column(w["number"], 6), Column(w["area"], 30, muted=True, wrap=True), Column(w["code"], 8, strong=True),
        Column(w["name"], 40, wrap=True), Column(w["max"], 8, "right"),
        Column(w["questions"], 100, wrap=True, indent=1),
    )  # fmt: skip


def criteria_rows(evaluation: Evaluation) -> Iterator[Sequence[Value]]:
    """Every sub-criterion with its max and our guiding questions, as this evaluation words them."""
    for area in evaluation.catalogue.areas:
        for sub_criterion in area.sub_criteria:
            questions = "\n".join(f"• {one_line(q.text)}" for q in questions_of(evaluation, sub_criterion.code))
            yield (
                area.number, one_line(area.title), sub_criterion.code, one_line(sub_criterion.title),
                sub_criterion.max_points, questions,
            )  # fmt: skip
