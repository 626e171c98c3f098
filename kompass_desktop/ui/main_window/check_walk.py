"""F4: from one remark of the consistency check to the next, through whatever tab each belongs to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from kompass_desktop.services.checking import Told
    from kompass_desktop.ui.main_window.desk import Desk

SUBJECT = "check"


class CheckWalk(QObject):
    """Remembers which remark was shown last; what is mended meanwhile is passed over."""

    def __init__(self, window: QWidget, desk: Callable[[], Desk | None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._last: tuple[str, str, str, int] | None = None

    def go_on(self) -> None:
        """Shows the next remark where it belongs, with what it says and how it is mended."""
        desk = self._desk()
        if desk is None or not desk.flush():
            return
        from kompass_desktop.services.checking import check

        told = check(desk.session.evaluation)
        if desk.page is not None:
            desk.page.banners.drop(SUBJECT)
        if not told:
            self._last = None
            self._say(desk, "good", self.tr("Kontrollen har inga anmärkningar."))
            return
        keys = [_key(one) for one in told]
        place = keys.index(self._last) + 1 if self._last in keys else 0
        self._show(desk, told, place % len(told))

    def _show(self, desk: Desk, told: list[Told], place: int) -> None:
        from kompass_desktop.ui.models.check_list import home_of

        one = told[place]
        self._last = _key(one)
        desk.go_to(*home_of(one.remark))
        if desk.page is not None:
            desk.page.show_words(one.remark.row, one.remark.start, one.remark.length)
        kind = {"error": "bad", "warning": "warn"}.get(one.remark.severity.value, "info")
        words = self.tr("{n} av {of}: {message}").format(n=place + 1, of=len(told), message=one.message)
        actions = [(self.tr("Nästa (F4)"), self.go_on)]
        if one.fix:
            actions.insert(0, (one.fix, lambda: self._mend(desk, one)))
        self._say(desk, kind, words, actions)

    def _mend(self, desk: Desk, told: Told) -> None:
        from kompass_desktop.services.problems import Refused
        from kompass_desktop.storage.problems import KnownProblem

        try:
            if desk.flush():
                desk.session.change(told.change)
        except (KnownProblem, Refused) as problem:
            self._say(desk, "bad", str(problem))
            return
        self.go_on()

    def _say(
        self, desk: Desk, kind: str, words: str, actions: list[tuple[str, Callable[[], None]]] | None = None
    ) -> None:  # fmt: skip
        if desk.page is not None:
            desk.page.banners.show_banner(SUBJECT, kind, words, actions or [])
            desk.announced.emit(words)


def _key(told: Told) -> tuple[str, str, str, int]:
    remark = told.remark
    return remark.rule, remark.kind, remark.row, remark.start
