"""A short tour that is real work: five things to do in the example, each said in one banner, and done by oneself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Signal

from kompass_desktop.model.evaluation import Evaluation
from kompass_desktop.ui.actions import Actions, shown_key
from kompass_desktop.ui.main_window.tab_list import INTERVIEWS, RESULTS, SCORING

if TYPE_CHECKING:
    from kompass_desktop.ui.main_window.desk import Desk
    from kompass_desktop.ui.widgets.banner import Action, BannerPlace

SUBJECT = "tour"
EXAMPLE = "exempelkoping-2026"
CODE, MARK = "1.3", "#13"
FEWEST_WORDS = 3
"""A note counts as written when it has the code and so many words."""


Done = Callable[[Evaluation, str], bool]
"""Whether a step is done, given the evaluation and the tab that is shown."""


class Step(Struct, frozen=True):
    """One thing to do: in words, the tab where it is done, and whether it is done."""

    words: str
    tab: str
    done: Done


class Tour(QObject):
    """Leads through an evaluation that is open. It is over when the last step is, and whenever one wants."""

    ended = Signal()

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk)
        self._desk, self._actions = desk, actions
        self._steps = steps(desk.session.evaluation, actions)
        self._place: BannerPlace | None = None
        self.step, self._over = 0, False
        desk.changed.connect(self._look)
        desk.tab_shown.connect(lambda _: self._look(moved=True))

    def start(self) -> None:
        """Goes to where the first step is done."""
        self._desk.show_tab(self._desk.tab_named(self._steps[0].tab))
        self._show()

    def go_on(self) -> None:
        """The next step, whether this one is done or left out."""
        if self.step + 1 >= len(self._steps):
            self.end()
            return
        self.step += 1
        self._show()

    def end(self) -> None:
        """It is over."""
        self._over = True
        self._drop()
        self.ended.emit()
        self.deleteLater()

    # ---- inside
    def _look(self, moved: bool = False) -> None:
        """After every change and every turn to another tab."""
        if self._over:
            return
        before = self.step
        tab = self._desk.tabs[self._desk.tab].id
        while self.step + 1 < len(self._steps) and self._steps[self.step].done(self._desk.session.evaluation, tab):
            self.step += 1
        if moved or self.step != before:
            self._show()

    def _show(self) -> None:
        from kompass_desktop.ui.widgets.accessible import say

        page = self._desk.page
        if page is None:
            return
        self._drop()
        self._place, step = page.banners, self._steps[self.step]
        words = self.tr("{n} av {of}. {words}").format(n=self.step + 1, of=len(self._steps), words=step.words)
        banner = self._place.show_banner(SUBJECT, "info", words, self._ways(step))
        banner.close_button.clicked.connect(self.end)
        say(self._desk, words)

    def _ways(self, step: Step) -> list[Action]:
        if self.step + 1 == len(self._steps):
            return [(self.tr("Exportera…"), self._finish), (self.tr("Klart"), self.end)]
        if self._desk.tabs[self._desk.tab].id != step.tab:
            return [(self.tr("Visa mig"), lambda: self._take_there(step)), (self.tr("Hoppa över"), self.go_on)]
        return [(self.tr("Hoppa över"), self.go_on)]

    def _take_there(self, step: Step) -> None:
        if step.tab == SCORING:
            self._desk.go_to("sub_criterion", CODE)
        else:
            self._desk.show_tab(self._desk.tab_named(step.tab))

    def _finish(self) -> None:
        self.end()
        self._actions.run("export")

    def _drop(self) -> None:
        if self._place is not None:
            self._place.drop(SUBJECT)
            self._place = None


def steps(begun_with: Evaluation, actions: Actions) -> tuple[Step, ...]:
    """What there is to do in the evaluation as it is now."""
    translate = QCoreApplication.translate
    notes, scores = set(begun_with.notes), dict(begun_with.consensus_scores)

    def written(evaluation: Evaluation, _tab: str) -> bool:
        new = (note.text for row, note in evaluation.notes.items() if row not in notes)
        return any(MARK in text and len(text.split()) >= FEWEST_WORDS for text in new)

    def scored(evaluation: Evaluation, _tab: str) -> bool:
        now = evaluation.consensus_scores
        return any(score.points != (scores[c].points if c in scores else None) for c, score in now.items())

    words = (
        translate("tour", "Skriv #13 + och några ord på raden längst ner, och tryck Enter."),
        translate("tour", "Raden ligger redan i underlaget för 1.3, som en styrka. {scoring} går till Bedömning."),
        translate("tour", "{code} och 13 visar raden i underlaget. Skriv sedan gemensamma poäng och titta på summan."),
        translate(
            "tour", "Summan räknades om medan du skrev, och kan inte skrivas för hand. {results} visar diagrammet."
        ),
        translate("tour", "{export} ger rapporten som PDF. {undo} tar tillbaka det du provade, och {help} ger hjälp."),
    )
    named = {
        "scoring": "tab_6", "code": "go_to_code", "results": "tab_7", "export": "export", "undo": "undo",
        "help": "help",
    }  # fmt: skip
    keys = {name: shown_key(actions.rows[command]) for name, command in named.items()}
    where: tuple[tuple[str, Done], ...] = (
        (INTERVIEWS, written),
        (SCORING, lambda _evaluation, tab: tab == SCORING),
        (SCORING, scored),
        (RESULTS, lambda _evaluation, tab: tab == RESULTS),
        (RESULTS, lambda _evaluation, _tab: False),
    )
    return tuple(Step(said.format(**keys), tab, done) for said, (tab, done) in zip(words, where, strict=True))
