"""The visit that most evaluations begin from: five groups with times, seats and what each is asked about, as changes.

The template is data (resources/visit/template.json) and only a suggestion: nothing that is there already is altered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, cast

from msgspec import Struct

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.visit import SEAT_LETTERS, Interview, planned_topic_id
from kompass_desktop.model.visit_times import day_of
from kompass_desktop.services.resources import load_visit_template


class GroupTemplate(Struct, frozen=True):
    """One group of the template; `day` counts from the first day of the visit."""

    name: str
    role_group: str
    day: int
    start: str
    minutes: int
    seats: tuple[str, ...]
    topics: tuple[str, ...]


class VisitTemplate(Struct, frozen=True):
    """The groups in their order, and how their titles are made."""

    group_title: str
    groups: tuple[GroupTemplate, ...]


def visit_template() -> VisitTemplate:
    """The shipped template."""
    data = load_visit_template()
    return VisitTemplate(
        str(data["group_title"]), tuple(_group(g) for g in cast("Sequence[Mapping[str, Any]]", data["groups"]))
    )


def group_title(template: VisitTemplate, number: int, name: str) -> str:
    """The title of a group by its place in the visit: "Grupp 1 – Centrala chefer"."""
    return template.group_title.format(number=number, name=name)


def missing_groups(evaluation: Evaluation, template: VisitTemplate) -> tuple[GroupTemplate, ...]:
    """The groups of the template whose role group no interview has yet."""
    there = [(i.role_group.strip().casefold(), i.title.strip().casefold()) for i in evaluation.interviews.values()]
    return tuple(
        group
        for group in template.groups
        if not any(
            role_group == group.role_group.casefold() or title.endswith(group.name.casefold())
            for role_group, title in there
        )
    )


def template_changes(evaluation: Evaluation, template: VisitTemplate, new_id: Callable[[], str]) -> list[Change]:
    """The changes that add the groups that are missing, after those that are there; empty where none is missing."""
    changes: list[Change] = []
    first = first_day(evaluation)
    place = max((i.position or 0 for i in evaluation.interviews.values()), default=0)
    number = len(evaluation.interviews)
    for group in missing_groups(evaluation, template):
        place, number = place + 1, number + 1
        values = {
            "title": group_title(template, number, group.name), "role_group": group.role_group, "start": group.start,
            "minutes": group.minutes, "position": place,
        }  # fmt: skip
        if first is not None:
            values["date"] = (first + timedelta(days=group.day)).isoformat()
        changes += _group_changes(evaluation, group, values, new_id)
    return changes


def first_day(evaluation: Evaluation) -> date | None:
    """The first day of the visit; None while no group has a date."""
    days = [day for i in evaluation.interviews.values() if (day := day_of(i.date)) is not None]
    return min(days, default=None)


def move_to(evaluation: Evaluation, template: VisitTemplate, day: date) -> list[Change]:
    """The changes that let the visit begin on a day: all groups keep their distance to the first one.

    A group without a date gets the one that the template has for its role group, or else the first day.
    """
    first = first_day(evaluation)
    usual = {group.role_group.casefold(): group.day for group in template.groups}
    changes: list[Change] = []
    for interview in evaluation.interviews.values():
        now = day_of(interview.date)
        days = usual.get(interview.role_group.strip().casefold(), 0) if now is None or first is None else (
            now - first
        ).days  # fmt: skip
        changes += setting("interview", interview.id, {"date": (day + timedelta(days=days)).isoformat()})
    return changes


def in_order(interviews: Mapping[str, Interview]) -> list[Interview]:
    """The interviews in the order of the visit."""
    return sorted(interviews.values(), key=lambda i: (i.position is None, i.position or 0, i.id))


def order_changes(evaluation: Evaluation, interview: str, step: int) -> list[Change]:
    """The changes that move an interview up (-1) or down (1) in the visit; empty where it stands at the end."""
    ids = [i.id for i in in_order(evaluation.interviews)]
    place = ids.index(interview) if interview in ids else -1
    if place < 0 or not 0 <= place + step < len(ids):
        return []
    ids[place], ids[place + step] = ids[place + step], ids[place]
    return [Change("interview", row, "position", number) for number, row in enumerate(ids, start=1)]


def _group(data: Mapping[str, Any]) -> GroupTemplate:
    return GroupTemplate(
        str(data["name"]), str(data["role_group"]), int(data["day"]), str(data["start"]), int(data["minutes"]),
        tuple(map(str, data["seats"])), tuple(map(str, data["topics"])),
    )  # fmt: skip


def _group_changes(
    evaluation: Evaluation, group: GroupTemplate, values: Mapping[str, str | int], new_id: Callable[[], str]
) -> list[Change]:
    row = new_id()
    changes = setting("interview", row, values)
    for letter, role in zip(SEAT_LETTERS, group.seats, strict=False):
        changes += setting("seat", new_id(), {"interview": row, "seat": letter, "role": role})
    for code in group.topics:
        if code in evaluation.catalogue.by_code:  # another edition may lack it
            topic = {"interview": row, "sub_criterion": code, "asked": True}
            changes += setting("planned_topic", planned_topic_id(row, code), topic)
    return changes
