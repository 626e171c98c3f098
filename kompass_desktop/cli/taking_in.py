"""The verb `take-in`: a colleague's file comes into one's own, or it is only said what would come."""

from __future__ import annotations

from argparse import Namespace
from contextlib import suppress
from typing import Any

from kompass_desktop.cli.publishing import publish
from kompass_desktop.cli.streams import NobodyListens, tell
from kompass_desktop.cli.verbs import DONE, TO_MEND, answered, doubts
from kompass_desktop.services import taking_in
from kompass_desktop.services.opening import open_evaluation, read_evaluation
from kompass_desktop.services.taking_in import Receipt

KEPT = "Det som har kommit in är sparat i arbetskopian och skrivs nästa gång filen ändras."


def take_in(given: Namespace) -> int:
    """Take in THEIRS, or with --plan only say it; exit code 1 where there is something to decide or to mend."""
    return _plan(given) if given.plan else _take(given)


def _plan(given: Namespace) -> int:
    with read_evaluation(given.mine, given.keys) as read:
        receipt = taking_in.plan(read, given.theirs, join=given.join, mine=given.mine, keys=given.keys)
        answered(given, _facts(receipt), receipt.words)
        tell(receipt.doubts)
        return max(doubts(read), _to_mend(receipt))


def _take(given: Namespace) -> int:
    session = open_evaluation(given.mine, keys=given.keys)
    try:
        receipt = taking_in.take(session, given.theirs, join=given.join, keys=given.keys)
    except BaseException:
        session.file.discard()  # a refusal leaves no trace of this file on this computer
        raise
    in_doubt, left = session.in_doubt, publish(session, KEPT)
    words = [*receipt.words, *([f"Säkerhetskopia från innan: {receipt.backup!s}"] if receipt.backup else [])]
    with suppress(NobodyListens):  # it is taken in, whoever wants to know
        answered(given, _facts(receipt), words)
    tell([*session.said, *receipt.doubts, *left])
    return max(_to_mend(receipt), TO_MEND if in_doubt or left else DONE)


def _to_mend(receipt: Receipt) -> int:
    return TO_MEND if receipt.news.standing or receipt.doubts else DONE


def _facts(receipt: Receipt) -> dict[str, Any]:
    news = receipt.news
    return {
        "news": dict(news.counts),
        "disputes": list(news.told),
        "already_known": news.known,
        "backup": str(receipt.backup) if receipt.backup else None,
    }
