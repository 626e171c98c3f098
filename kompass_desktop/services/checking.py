"""The consistency check in words: what is wrong, where, and how it is mended, one Swedish sentence a remark."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from kompass_desktop.model.changes import Change, setting
from kompass_desktop.model.check_numbers import MAX, TOTAL
from kompass_desktop.model.checks import RULES, remarks
from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.model.findings import STRENGTH
from kompass_desktop.model.language import later, phrase
from kompass_desktop.model.remark import Remark, Severity
from kompass_desktop.model.report_text import section_of
from kompass_desktop.model.totals import Totals, consensus_totals
from kompass_desktop.services.folding import one_line
from kompass_desktop.services.resources import load_words

_SHOWN: Final = 48
"""So many letters of a strength or an improvement say which one it is."""


class RuleWords(Struct, frozen=True):
    """A rule as people read of it: its id, how much it weighs, its name in the list, and what it is about."""

    id: str
    severity: Severity
    name: str
    about: str


class Told(Struct, frozen=True):
    """A remark in words: one sentence, and where it is ("4 Effektivitet, Allmänt").

    `fix` says what one key would do ("Sätt in 62") and `change` is that; both are empty where people must judge.
    """

    remark: Remark
    message: str
    place: str
    fix: str = ""
    change: tuple[Change, ...] = ()


_NAMES: Final = {
    "scores_missing": (later("Poäng saknas"), later("Ett delområde har ingen gemensam poäng, fast andra har det.")),
    "score_without_evidence": (
        later("Poäng utan underlag"),
        later("Inget i intervjuer, dokument eller på webben talar för poängen."),
    ),
    "one_source": (later("Bara en källa"), later("Poängen vilar på bara en av intervjuer, dokument och webb.")),
    "score_above_stage": (
        later("Poäng över stadiet"),
        later("Mer än hälften av poängen är satt fast inget i underlaget är genomfört: bara det som görs räknas."),
    ),
    "consensus_without_reason": (later("Poäng utan motivering"), later("Den gemensamma poängen saknar motivering.")),
    "number_not_in_model": (
        later("Tal som inte stämmer"),
        later("Ett skrivet poängtal är ett annat än det som poängen ger."),
    ),
    "earlier_at_first": (
        later("Tidigare utvärdering"),
        later("Texten talar om en tidigare utvärdering, fast detta är den första."),
    ),
    "same_strength": (later("Samma styrka två gånger"), later("Två områden har samma eller nästan samma styrka.")),
    "section_without_text": (
        later("Delområde utan text"),
        later("Ett delområde har poäng men ingen text i rapporten."),
    ),
    "strength_without_evidence": (later("Styrka utan underlag"), later("Inget underlag talar för styrkan.")),
    "name_in_text": (
        later("Namn i texten"),
        later("En intervjuads namn står i rapporten: de intervjuade återges efter roll."),
    ),
    "small_group": (later("Liten rollgrupp"), later("Texten pekar ut en rollgrupp med färre än tre personer.")),
    "empty_alt": (later("Bild utan alternativtext"), later("En sparad bild saknar text för den som inte kan se den.")),
    "document_date": (later("Dokumentets datum"), later("Ett använt dokument är odaterat eller har slutat gälla.")),
    "improvement_without_recommendation": (
        later("Förbättring utan uppföljning"),
        later("En förbättringsmöjlighet har varken rekommendation eller åtgärd."),
    ),
}
"""Each rule's name in the list, and what it is about; to be said."""

_MESSAGES: Final = {
    "scores_missing": later("{code} saknar gemensam poäng: enas om den."),
    "scores_missing area": later("Inget av områdets {count} delområden har gemensam poäng: bedöm dem."),
    "score_without_evidence": later("{code} har {points} poäng men inget underlag: koppla det som talar för poängen."),
    "score_without_evidence answers": later(
        "{code} har {points} poäng men bara kommunens eget svar som underlag: "
        "sök stöd i intervjuer, dokument eller på webben."
    ),
    "one_source": later("{code} vilar bara på {source}: sök stöd i en källa till."),
    "score_above_stage": later(
        "{code} har {points} av {max} poäng fast inget i underlaget är genomfört: sänk poängen eller visa vad som görs."
    ),
    "consensus_without_reason": later("{code} har {points} poäng utan motivering: skriv varför."),
    "number_not_in_model": later("”{number}” stämmer inte: {subject} har {right} poäng."),
    "number_not_in_model so far": later("”{number}” stämmer inte: {subject} har hittills {right} poäng."),
    "number_not_in_model max": later("”{number}” stämmer inte: {subject} kan ge högst {right} poäng."),
    "number_not_in_model blank": later(
        "”{number}” stämmer inte: {subject} har inga poäng än, så ta bort talet tills vidare."
    ),
    "number_not_in_model unknown": later("”{number}” finns inte bland poängen: rätta talet eller sätt in ett fält."),
    "earlier_at_first": later("”{words}” syftar på en tidigare utvärdering, men detta är den första: skriv om det."),
    "same_strength": later("Nästan samma styrka står i område {other_area}: slå ihop dem eller skriv vad som skiljer."),
    "section_without_text": later("{code} har poäng men ingen text: skriv vad som ligger bakom poängen."),
    "strength_without_evidence": later("Styrkan saknar underlag: koppla det som talar för den, eller ta bort den."),
    "name_in_text": later("”{name}” är namnet på en intervjuad: skriv rollgruppen i stället."),
    "small_group": later("”{words}” pekar ut en grupp med bara {count} personer: skriv så att ingen känns igen."),
    "small_group one": later("”{words}” pekar ut en enda person: skriv så att ingen känns igen."),
    "empty_alt": later("Bilden saknar alternativtext: skriv vad den visar."),
    "document_date undated": later("Dokumentet används men saknar beslutsdatum: skriv när det beslutades."),
    "document_date expired": later(
        "Dokumentet används men gällde bara till {valid_to}: använd ett som gäller, eller säg att det har gått ut."
    ),
    "improvement_without_recommendation": later(
        "Förbättringsmöjligheten har ingen rekommendation eller åtgärd: koppla en."
    ),
}
"""The sentence of each rule, and of its variants; to be said."""

_SOURCES: Final = {"note": later("intervjuer"), "quote": later("dokument"), "web_finding": later("webben")}


def rules() -> tuple[RuleWords, ...]:
    """Every rule in the order that product.md names them, for the help and for the list."""
    return tuple(RuleWords(rule.id, rule.severity, *map(phrase, _NAMES[rule.id])) for rule in RULES)


def check(evaluation: Evaluation) -> list[Told]:
    """What the check has to say about an evaluation: errors first, then in the order of the report."""
    found = remarks(evaluation)
    titles = _section_titles() if any(_is_outside_areas(remark) for remark in found) else {}
    totals = consensus_totals(evaluation)
    return [_told(evaluation, totals, remark, titles) for remark in found]


def _told(evaluation: Evaluation, totals: Totals, remark: Remark, titles: Mapping[str, str]) -> Told:
    message = one_line(phrase(_MESSAGES[_sentence(totals, remark)], **_fields(evaluation, remark)))
    fix, change = _fix(evaluation, remark)
    return Told(remark, message, one_line(_place(evaluation, remark, titles)), fix, change)


# ---- the sentence
def _sentence(totals: Totals, remark: Remark) -> str:
    """Which sentence a remark has: that of its rule, or of a variant of it."""
    facts, rule = remark.facts, remark.rule
    match rule:
        case "scores_missing":
            variant = "area" if "area" in facts else ""
        case "score_without_evidence":
            variant = "answers" if facts["answers"] else ""
        case "number_not_in_model":
            variant = _number_variant(totals, facts)
        case "small_group":
            variant = "one" if facts["count"] == 1 else ""
        case "document_date":
            variant = str(facts["fault"])
        case _:
            variant = ""
    return f"{rule} {variant}".strip()


def _number_variant(totals: Totals, facts: Mapping[str, str | int]) -> str:
    of = str(facts["of"])
    if not of:
        return "unknown"
    if "right" not in facts:
        return "blank"
    if facts["figure"] == MAX:
        return "max"
    complete = totals.complete if of == TOTAL else "." in of or totals.area(int(of)).complete
    return "" if complete else "so far"


def _fields(evaluation: Evaluation, remark: Remark) -> dict[str, str | int]:
    """What a sentence may be filled with."""
    code = _code(evaluation, remark)
    fields: dict[str, str | int] = {"code": code, **remark.facts}
    points = evaluation.consensus_score(code).points
    fields.setdefault("points", points if points is not None else "")
    if "source" in fields:
        fields["source"] = phrase(_SOURCES[str(fields["source"])])
    if "of" in fields:
        fields["subject"] = _subject(evaluation, remark, str(fields["of"]))
    return fields


def _subject(evaluation: Evaluation, remark: Remark, of: str) -> str:
    """Whose figure a number is, as the sentence says it where it stands."""
    if of == TOTAL:
        return phrase("utvärderingen")
    if "." in of:
        return phrase("delområdet") if of == _code(evaluation, remark) else phrase("delområde {code}", code=of)
    return phrase("området") if of == str(_area(evaluation, remark)) else phrase("område {n}", n=of)


# ---- the place
def _place(evaluation: Evaluation, remark: Remark, titles: Mapping[str, str]) -> str:
    """Where a remark is, in people's words."""
    code, area = _code(evaluation, remark), _area(evaluation, remark)
    row, catalogue = remark.row, evaluation.catalogue
    title = f"{area} {catalogue.area(area).title}" if area is not None else ""
    match remark.kind:
        case "sub_criterion":
            return title if "area" in remark.facts else f"{code} {catalogue.sub_criterion(code).title}"
        case "report_text":
            if code:
                return phrase("{code} {title}, text", code=code, title=catalogue.sub_criterion(code).title)
            return phrase("{title}, Allmänt", title=title) if title else f"{row} {titles.get(row, '')}".strip()
        case "finding":
            finding = evaluation.findings[row]
            kind = later("styrka ”{text}”") if finding.kind == STRENGTH else later("förbättringsmöjlighet ”{text}”")
            return ", ".join(filter(None, (title, phrase(kind, text=_short(finding.text)))))
        case "recommendation":
            return f"2.5 {titles.get('2.5', '')}, ”{_short(evaluation.recommendations[row].text)}”"
        case "document":
            return phrase("Dokument, {title}", title=evaluation.documents[row].title)
        case _:
            return phrase("Webb, {url}", url=evaluation.web_findings[row].url)


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"


def _code(evaluation: Evaluation, remark: Remark) -> str:
    """The sub-criterion that a remark is about by its place; "" where it is none."""
    if remark.kind == "sub_criterion":
        return remark.row
    if remark.kind == "finding":
        return evaluation.findings[remark.row].sub_criterion or ""
    code = remark.row.removeprefix("3.")
    return code if remark.kind == "report_text" and section_of(code) == remark.row and "." in code and (
        code in evaluation.catalogue.by_code
    ) else ""  # fmt: skip


def _area(evaluation: Evaluation, remark: Remark) -> int | None:
    """The area that a remark is about by its place."""
    numbers = {area.number for area in evaluation.catalogue.areas}
    if remark.kind == "finding":
        area = evaluation.findings[remark.row].area
    elif remark.kind in ("sub_criterion", "report_text"):
        parts = remark.row.removeprefix("3.").split(".") if remark.kind == "report_text" else remark.row.split(".")
        area = int(parts[0]) if len(parts) == 2 and not _is_outside_areas(remark) else None
    else:
        area = None
    return area if area in numbers else None


def _is_outside_areas(remark: Remark) -> bool:
    """Whether a remark stands in chapter 1, 2 or 4, whose sections have titles of their own."""
    if remark.kind == "report_text":
        return remark.row.count(".") < 2
    return remark.kind == "recommendation"


def _section_titles() -> dict[str, str]:
    words = load_words()
    return {**words["chapters"], **words["sections"]}


# ---- mending
def _fix(evaluation: Evaluation, remark: Remark) -> tuple[str, tuple[Change, ...]]:
    """What one key can do about a remark: a wrong number becomes the right one, bound where the text can have fields.

    What people must judge (a name, a missing reason) has no such key.
    """
    right = remark.facts.get("right")
    if right is None:
        return "", ()
    of, row = str(remark.facts["of"]), remark.row
    if remark.kind == "report_text":
        text = evaluation.report_texts[row].text
        figure = "max" if remark.facts["figure"] == MAX else "points"
        put = "{total}" if of == TOTAL and figure == "points" else f"{{{figure}_{of}}}"
    else:
        text, put = evaluation.findings[row].text, str(right)  # a card is printed as it is typed
    text = text[: remark.start] + put + text[remark.start + remark.length :]
    return phrase("Sätt in {right}", right=right), tuple(setting(remark.kind, row, {"text": text}))
