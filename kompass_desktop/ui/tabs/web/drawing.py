"""How lines of the checklist, findings and answers are drawn in their lists: pure geometry and a pen."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize

from kompass_desktop.model.documents import Answer, WebFinding, WebPage
from kompass_desktop.model.web_address import short_address
from kompass_desktop.ui.models.web_list import FindingList, PageList, at_words, page_title, stage_words
from kompass_desktop.ui.tabs.web.picture import Pictures
from kompass_desktop.ui.theme.theme import Theme
from kompass_desktop.ui.widgets.pen import TYPED_SIGNS, Pen
from kompass_desktop.ui.widgets.rows import RowState
from kompass_desktop.ui.widgets.wrapped import cut_to_lines, wrapped_lines

MOST_LINES = 3
"""So many lines of a finding or an answer stand in its list; the whole stands in its form."""
COUNTING = ("done", "followed_up", "effect")
"""Only what is done counts, not what is planned or decided."""


class Places(Struct, frozen=True):
    """Where the parts of a row stand, in px: its sign, its words, what stands under them, and its picture."""

    sign: QRectF
    text: QRectF
    foot: QRectF
    picture: QRectF


def places(theme: Theme, rect: QRectF, lines: float, *, picture: bool) -> Places:
    """Work out the places of a row whose words take so much height."""
    margin, side = theme.space("l"), theme.size("chip")
    small = picture_size(theme)
    right = rect.right() - margin - (small.width() + 12 if picture else 0)
    left = rect.x() + margin + theme.px(30)
    y = rect.y() + theme.px(9)
    text = QRectF(left, y, max(40.0, right - left), lines)
    foot = QRectF(left, y + lines + theme.px(5), max(40.0, right - left), side)
    image = QRectF(rect.right() - margin - small.width(), y + 1, small.width(), small.height())
    return Places(QRectF(rect.x() + margin, y, side, side), text, foot, image if picture else QRectF())


def picture_size(theme: Theme) -> QSize:
    """How large a picture is in the list, in px."""
    return QSize(theme.px(76), theme.px(50))


def _text_width(theme: Theme, width: float, *, picture: bool) -> float:
    return places(theme, QRectF(0, 0, width, 100), 20, picture=picture).text.width()


def _lines(theme: Theme, text: str, width: float, most: int = MOST_LINES) -> float:
    return min(wrapped_lines(theme, text or " ", width), most) * theme.metrics("body").height()


def _height(theme: Theme, lines: float, *, picture: bool) -> int:
    high = theme.px(9) + lines + theme.px(5) + theme.size("chip") + theme.px(9)
    if picture:
        high = max(high, theme.px(9) + picture_size(theme).height() + theme.px(11))
    return round(high) + 1


# ---- the checklist
def draw_page(pen: Pen, rect: QRectF, page: WebPage, state: RowState, model: PageList) -> None:
    """Draw one line of the checklist: a ring or a check, its title, and under it the address and when it was seen."""
    theme, title = pen.theme, "strong" if state.selected else "body"
    side, left = theme.px(10), rect.x() + 16
    box = QRectF(
        left + side + 12, rect.y() + theme.px(5), rect.right() - left - side - 24, theme.metrics(title).height()
    )
    pen.state(left, box.y() + (box.height() - side) / 2 + 1, "open" if page.checked_at is None else "done")
    pen.text(box, page_title(page), title)
    foot = QRectF(box.x(), box.bottom() + theme.px(2), box.width(), theme.size("chip"))
    if page.sub_criterion:
        foot.adjust(pen.chip(foot.x(), foot.y(), page.sub_criterion) + 4, 0, 0, 0)
    under = "  ·  ".join(filter(None, _under(page, model)))
    pen.text(foot.adjusted(0, 0, 0, -1), under, "small", "muted")


def _under(page: WebPage, model: PageList) -> Sequence[str]:
    translate = QCoreApplication.translate
    kind = translate("web", "kanal") if page.channel else ""
    if seen := at_words(page.checked_at).partition(" ")[0]:
        return kind, translate("web", "sedd {at}").format(at=seen)
    return kind, short_address(page.url) if page.title else ""


# ---- findings
def finding_height(theme: Theme, finding: WebFinding, model: FindingList, width: float) -> int:
    """How high a finding's row is, by its words and the width of the list."""
    picture = bool(finding.sha256)
    words = _finding_words(finding, model)
    return _height(theme, _lines(theme, words, _text_width(theme, width, picture=picture)), picture=picture)


def _finding_words(finding: WebFinding, model: FindingList) -> str:
    return (
        model.shown_text(finding)
        or short_address(finding.url)
        or finding.alt
        or QCoreApplication.translate("web", "Utan text")
    )


def draw_finding(
    pen: Pen, rect: QRectF, finding: WebFinding, codes: Sequence[str], model: FindingList, pictures: Pictures
) -> None:
    """Draw one finding: sign, words, and under them where it belongs, when it was seen and the address."""
    theme, picture = pen.theme, bool(finding.sha256)
    words, reading = _finding_words(finding, model), model.reading(finding)
    width = _text_width(theme, rect.width(), picture=picture)
    where = places(theme, rect, _lines(theme, words, width), picture=picture)
    _draw_sign(pen, where.sign, reading.sign, "globe")
    muted = not model.shown_text(finding)
    shown = cut_to_lines(theme, words, width, MOST_LINES)
    pen.text(where.text, shown, colour="muted" if muted else "text", italic=reading.sign == "=", wrap=True)
    said = [at_words(finding.seen_at)]
    if finding.url and words != short_address(finding.url):
        said.append(short_address(finding.url))
    if picture and not finding.alt.strip():
        said.insert(0, model.alt_missing)
    _draw_foot(pen, where.foot, codes, finding.stage, "  ·  ".join(filter(None, said)))
    if picture:
        _draw_picture(pen, where.picture, finding.sha256 or "", pictures)


def _draw_sign(pen: Pen, box: QRectF, sign: str | None, icon: str) -> None:
    if sign:
        pen.sign(box.x(), box.y(), TYPED_SIGNS[sign])
        return
    px = pen.theme.px
    pen.soft(box, "sunken", 4)
    pen.icon(icon, box.x() + px(3), box.y() + px(3), "muted", 14)


def _draw_foot(pen: Pen, foot: QRectF, codes: Sequence[str], stage: str | None, said: str) -> None:
    """Chips, how far it has come, and the muted words, as far as there is room."""
    theme = pen.theme
    x = foot.x()
    for place, code in enumerate(codes):
        if place == 3 and len(codes) > 4:
            x += pen.more_chip(x, foot.y(), len(codes) - place)
            break
        x += pen.chip(x, foot.y(), code)
    x += 4 if codes else 0
    icon = theme.size("icon")
    if stage_words(stage):
        pen.icon("circle-check" if stage in COUNTING else "circle", x, foot.y() + (foot.height() - icon) / 2, "muted")
        x += icon + 5
        x += pen.text(QRectF(x, foot.y(), 200, foot.height() - 1), stage_words(stage), "small", "muted") + 10
    pen.text(QRectF(x, foot.y(), max(0.0, foot.right() - x), foot.height() - 1), said, "small", "muted")


def _draw_picture(pen: Pen, box: QRectF, sha256: str, pictures: Pictures) -> None:
    size = QSize(round(box.width()), round(box.height()))
    pixmap = pictures.small(sha256, size, pen.painter.device().devicePixelRatioF())
    if pixmap.isNull():
        pen.soft(box, "sunken", 3)
        pen.icon("image", box.center().x() - pen.theme.px(8), box.center().y() - pen.theme.px(8))
        return
    shown = pixmap.deviceIndependentSize()
    place = QPointF(box.right() - shown.width(), box.y())
    pen.painter.drawPixmap(place, pixmap)
    pen.fill(QRectF(place, shown), None, 2, "line")


# ---- answers
def answer_height(theme: Theme, answer: Answer, width: float) -> int:
    """How high an answer's row is: its question on one line, its words on at most three."""
    lines = _lines(theme, answer.text, _text_width(theme, width, picture=False))
    return _height(theme, lines + (theme.metrics("small").height() if answer.question else 0), picture=False)


def draw_answer(pen: Pen, rect: QRectF, answer: Answer, codes: Sequence[str], no_text: str) -> None:
    """Draw one answer: the question small and muted, the words, and under them where it belongs."""
    theme = pen.theme
    head = theme.metrics("small").height() if answer.question else 0
    width = _text_width(theme, rect.width(), picture=False)
    lines = _lines(theme, answer.text, width)
    where = places(theme, rect, lines + head, picture=False)
    _draw_sign(pen, where.sign, None, "message-square")
    box = where.text
    question = " ".join(answer.question.split())
    pen.text(QRectF(box.x(), box.y() - 1, box.width(), head), question, "small", "muted")
    words = cut_to_lines(theme, answer.text, width, MOST_LINES) or no_text
    colour = "text" if answer.text.strip() else "muted"
    pen.text(QRectF(box.x(), box.y() + head, box.width(), lines), words, colour=colour, wrap=True)
    _draw_foot(pen, where.foot, codes, answer.stage, answer.source)
