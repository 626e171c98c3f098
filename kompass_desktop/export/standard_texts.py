"""The report's standard texts: what a section says where the evaluators have written nothing of their own.

They are templates in `resources/words`, and every figure in them is a field. The same fields work in the evaluators'
texts, so that a standard text can be taken over and changed without its figures coming loose.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from kompass_desktop.export.cleaning import one_line
from kompass_desktop.export.compared import Compared, comparison_fields
from kompass_desktop.export.comparison_texts import comparison_text
from kompass_desktop.export.phrases import Words, enumerated, fill, tidy, word, word_list
from kompass_desktop.model.catalogue import Area
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.totals import Totals, consensus_totals

COMPARISON = "2.3"
"""The section that sets the evaluation beside others."""


def standard_text(evaluation: Evaluation, words: Words, section: str, compared: Compared | None = None) -> str:
    """What a section says by itself, filled in; empty where a section has no standard text.

    Section 2.3 speaks of what the evaluation is `compared` with, and is empty where that is nothing.
    """
    templates: Mapping[str, str] = words["standard"]
    fields = section_fields(evaluation, words, section, compared)
    return sentence_case(tidy(fill(templates.get(section, ""), fields)))


def section_text(evaluation: Evaluation, words: Words, section: str, compared: Compared | None = None) -> str:
    """What a section says: the evaluators' own text with its fields filled in, or the standard text."""
    own = evaluation.report_texts.get(section)
    if own is None or not own.text.strip():
        return standard_text(evaluation, words, section, compared)
    return fill(own.text, section_fields(evaluation, words, section, compared))


def section_fields(
    evaluation: Evaluation, words: Words, section: str, compared: Compared | None = None
) -> dict[str, str]:
    """Every field that a text of this section may use, with its value.

    In chapter 3 {area_points}, {area_max}, {area_title} and {area_number} are those of the section's area; {points_1.3}
    and {max_1.3} are a sub-criterion's, {points_4} and {max_4} an area's. {total} and {max_total} are those of all.
    {mean_name}, {mean_total}, {delta_total}, {mean_4} and {delta_4} are the mean and what is more than it;
    {earlier_year}, {earlier_edition}, {earlier_total}, {change_total}, {earlier_4} and {change_4} are the earlier
    evaluation and what has changed since. What is not known, or may not be compared, is a dash.
    """
    totals = consensus_totals(evaluation)
    fields = {**_facts(evaluation, words), **_figures(evaluation, words, totals)}
    fields |= comparison_fields(evaluation, words, totals, compared)
    parts = section.split(".")
    if len(parts) == 3 and parts[0] == "3" and parts[1].isdecimal():
        number = parts[1]
        fields |= {
            "area_number": number,
            "area_title": fields.get(f"title_{number}", ""),
            "area_points": fields.get(f"points_{number}", ""),
            "area_max": fields.get(f"max_{number}", ""),
        }
    fields["result"] = _result(evaluation, words, totals, fields)
    if section == COMPARISON:
        fields["comparison"] = comparison_text(evaluation, words, totals, compared, fields)
    return fields


def municipality_name(evaluation: Evaluation, words: Words) -> str:
    """The municipality as the report writes it: "Exempelköping kommun", or "kommunen" while it has no name."""
    name = one_line(evaluation.municipality)
    name = name[: -len(" kommun")] if name.lower().endswith(" kommun") else name
    return fill(word(words, "document/municipality"), {"name": name}) if name else word(
        words, "document/unknown_municipality"
    )  # fmt: skip


def period(evaluation: Evaluation, words: Words) -> str:
    """Month and year of the evaluation, as far as they are known: "oktober 2022"."""
    month, year = _month(evaluation, words), evaluation.year
    return " ".join(part for part in (month if year else "", str(year or "")) if part)


def sentence_case(text: str) -> str:
    """The text with a capital at the start of each line; for templates that begin with a field."""
    return "\n".join(line[:1].upper() + line[1:] for line in text.split("\n"))


def _facts(evaluation: Evaluation, words: Words) -> dict[str, str]:
    municipality = municipality_name(evaluation, words)
    month, year = _month(evaluation, words), str(evaluation.year or "")
    when = "" if not year else word(words, "phrases/when_month" if month else "phrases/when_year")
    groups = len(evaluation.interviews)
    counts = word_list(words, "numbers")
    fields = {
        "municipality": municipality,
        "municipality_first": municipality[:1].upper() + municipality[1:],
        "year": year,
        "month": month,
        "edition": one_line(evaluation.edition),
        "groups": counts[groups] if groups < len(counts) else str(groups),
        "first_evaluation": word(words, "phrases/first_evaluation") if evaluation.details.first_evaluation else "",
    }
    fields["when"] = fill(when, fields)
    sentence = "" if not groups else word(words, "phrases/groups_one" if groups == 1 else "phrases/groups_many")
    fields["groups_sentence"] = fill(sentence, fields)
    return fields


def _figures(evaluation: Evaluation, words: Words, totals: Totals) -> dict[str, str]:
    blank = word(words, "labels/blank")

    def shown(points: int | None) -> str:
        return blank if points is None else str(points)

    fields = {
        "total": shown(totals.total),
        "max_total": str(totals.max_points),
        "max_scored": str(totals.max_scored),
        "scored": str(totals.scored),
        "of": str(totals.of),
    }
    for area in evaluation.catalogue.areas:
        fields[f"title_{area.number}"] = one_line(area.title)
        fields[f"points_{area.number}"] = shown(totals.area(area.number).points)
        fields[f"max_{area.number}"] = str(area.max_points)
    for sub_criterion in evaluation.catalogue.sub_criteria:
        fields[f"points_{sub_criterion.code}"] = shown(totals.points[sub_criterion.code])
        fields[f"max_{sub_criterion.code}"] = str(sub_criterion.max_points)
    counts = word_list(words, "numbers")
    areas = len(evaluation.catalogue.areas)
    fields["area_count"] = counts[areas] if areas < len(counts) else str(areas)
    line = word(words, "phrases/list_line")
    fields["area_list"] = "\n".join(
        fill(line, {"title": one_line(a.title), "count": str(len(a.sub_criteria))}) for a in evaluation.catalogue.areas
    )
    return fields


def _month(evaluation: Evaluation, words: Words) -> str:
    month, months = evaluation.details.month, word_list(words, "months")
    return months[month - 1] if month and 1 <= month <= len(months) else ""


def _result(evaluation: Evaluation, words: Words, totals: Totals, fields: Mapping[str, str]) -> str:
    if not totals.scored:
        return word(words, "phrases/result_none")
    if not totals.complete:
        return fill(word(words, "phrases/result_partial"), fields)
    extremes = _extremes(evaluation, words, totals)
    return fill(word(words, "phrases/result_complete"), {**fields, "extremes": extremes})


def _extremes(evaluation: Evaluation, words: Words, totals: Totals) -> str:
    """The sentence about the areas with the largest and the smallest share of their max; empty where all are equal."""
    shares = {a.number: Fraction(totals.area(a.number).points or 0, a.max_points) for a in evaluation.catalogue.areas}
    highest, lowest = max(shares.values()), min(shares.values())
    if highest == lowest:
        return ""

    def named(share: Fraction) -> str:
        areas = [a for a in evaluation.catalogue.areas if shares[a.number] == share]
        return enumerated([_extreme(a, words, totals) for a in areas], word(words, "phrases/and"))

    return fill(word(words, "phrases/extremes"), {"highest": named(highest), "lowest": named(lowest)})


def _extreme(area: Area, words: Words, totals: Totals) -> str:
    fields = {
        "number": str(area.number),
        "title": one_line(area.title),
        "points": str(totals.area(area.number).points),
        "max": str(area.max_points),
    }
    return fill(word(words, "phrases/extreme_area"), fields)
