"""The strengths or the improvements of one area as cards, in their order, and the recommendations of section 2.5."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from kompass_desktop.model.changes import setting
from kompass_desktop.model.fact_check import Recommendation
from kompass_desktop.model.fields import Value
from kompass_desktop.model.findings import IMPROVEMENT, STRENGTH, Finding
from kompass_desktop.services.announcements import Announcement
from kompass_desktop.services.session import Session
from kompass_desktop.ui.models.cards import POSITION_STEP, Cards


class FindingCards(Cards):
    """One column of cards: the findings of one kind in one area."""

    kind = "finding"

    def __init__(self, session: Session, finding_kind: str, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.finding_kind = finding_kind
        self.can_star = finding_kind == STRENGTH
        self._area = 0

    @property
    def area(self) -> int:
        """The number of the area whose cards these are; 0 for none."""
        return self._area

    def show_area(self, area: int) -> None:
        """Turn to another area."""
        self._area = area
        self.reload()

    def wanted(self, noun: Finding) -> bool:
        return noun.area == self._area and noun.kind == self.finding_kind

    def sign(self, noun: Finding) -> str:
        if noun.kind != STRENGTH:
            return "–"
        return "★" if noun.gold_star else "+"

    def words(self, noun: Finding) -> str:
        kind = self.tr("Styrka") if self.finding_kind == STRENGTH else self.tr("Förbättringsmöjlighet")
        return ", ".join(filter(None, (f"{kind}: {noun.text}", self.meta_words(noun))))

    def meta_words(self, noun: Finding) -> str:
        """The muted line of a card: sub-criterion, gold star, how much it rests on, whether it is recommended."""
        rests = len(self.evaluation.supporting.get(noun.id, ()))
        support = self.tr("{n} underlag").format(n=rests) if rests else ""
        star = self.tr("guldstjärna") if noun.gold_star else ""
        told = any(r.improvement == noun.id for r in self.evaluation.recommendations.values())
        recommended = self.tr("rekommenderas") if told else ""
        return "  ·  ".join(filter(None, (noun.sub_criterion, star, support, recommended)))

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        yield from super().concerned(announcement)
        yield from (row.partition("/")[0] for kind, row in announcement.rows if kind == "support")
        if "recommendation" in announcement.kinds and self.finding_kind == IMPROVEMENT:
            yield from self.ids

    # ---- what can be done with a card
    def fixed_values(self) -> Mapping[str, Value]:
        return {"kind": self.finding_kind, "area": self._area, **super().fixed_values()}

    def toggle_gold_star(self, row: str) -> bool:
        """Give a strength its gold star, or take it back."""
        noun = self.evaluation.findings.get(row)
        if noun is None or not self.can_star:
            return False
        return self.make(setting("finding", row, {"gold_star": not noun.gold_star}))

    def set_sub_criterion(self, row: str, code: str | None) -> bool:
        """Say which sub-criterion a card is about; None for the area as a whole."""
        return self.make(setting("finding", row, {"sub_criterion": code}))

    def move_to_area(self, row: str, area: int) -> bool:
        """Move a card to another area, last there; it is about no sub-criterion of the old one any more."""
        last = max((f.position or 0 for f in self.evaluation.findings_of(area, self.finding_kind)), default=0)
        values = {"area": area, "sub_criterion": None, "position": last + POSITION_STEP}
        return self.make(setting("finding", row, values))

    def turn_over(self, row: str) -> bool:
        """Make a strength an improvement, or the other way round; a gold star stays with strengths."""
        other = IMPROVEMENT if self.finding_kind == STRENGTH else STRENGTH
        last = max((f.position or 0 for f in self.evaluation.findings_of(self._area, other)), default=0)
        values: dict[str, Value | bool] = {"kind": other, "position": last + POSITION_STEP}
        if other == IMPROVEMENT:
            values["gold_star"] = False
        return self.make(setting("finding", row, values))

    def recommend(self, row: str) -> bool:
        """Make a recommendation of an improvement, last among them, with its words to begin from."""
        noun = self.evaluation.findings.get(row)
        if noun is None or noun.kind != IMPROVEMENT:
            return False
        last = max((r.position or 0 for r in self.evaluation.recommendations.values()), default=0)
        values = {"text": noun.text, "improvement": row, "position": last + POSITION_STEP}
        return self.make(setting("recommendation", self.session.new_id(), values))


class RecommendationCards(Cards):
    """The recommendations in their order; the sign of each is its number."""

    kind = "recommendation"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.reload()

    def sign(self, noun: Recommendation) -> str:
        return str(self.ids.index(noun.id) + 1) if noun.id in self.ids else ""

    def words(self, noun: Recommendation) -> str:
        words = self.tr("Rekommendation {n}: {text}").format(n=self.sign(noun), text=noun.text)
        return ", ".join(filter(None, (words, self.meta_words(noun))))

    def meta_words(self, noun: Recommendation) -> str:
        """The improvement that it has grown from, with its area."""
        finding = self.evaluation.findings.get(noun.improvement)
        if finding is None:
            return ""
        text = " ".join(finding.text.split())
        short = text if len(text) <= 60 else f"{text[:59].rstrip()}…"
        return self.tr("ur område {area}: {text}").format(area=finding.area, text=short)

    def concerned(self, announcement: Announcement) -> Iterable[str]:
        """All of them where one came, went or moved: their numbers change with it."""
        if announcement.kinds & {"recommendation", "finding"}:
            yield from {*self.ids, *(row for kind, row in announcement.rows if kind == self.kind)}
