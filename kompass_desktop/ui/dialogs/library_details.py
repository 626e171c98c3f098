"""What is known of one result: where it comes from, its areas by their own edition's names, and its sub-criteria."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kompass_desktop.model.catalogue import Catalogue
from kompass_desktop.model.comparison import SWEDEN, EditionAreas, Origin, Result
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.translation import points_words
from kompass_desktop.ui.widgets.accessible import say
from kompass_desktop.ui.widgets.buttons import Button
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import Panel, column, row
from kompass_desktop.ui.widgets.pen import RIGHT, Pen
from kompass_desktop.ui.widgets.rows import Index, RowList, RowState
from kompass_desktop.ui.widgets.text_area import TextArea
from kompass_desktop.ui.widgets.wrapped import wrapped_height

FIGURE = Qt.ItemDataRole.UserRole
_TITLE_LEFT, _POINTS_WIDTH = 34, 62


class Figure(Struct, frozen=True):
    """One line of points: an area (with its number) or a sub-criterion (with its code and max)."""

    place: str
    title: str
    points: int | None
    most: int

    @property
    def is_area(self) -> bool:
        """Whether it is a whole area."""
        return "." not in self.place


class Titles:
    """What areas and sub-criteria are called in each edition."""

    def __init__(self, catalogue: Catalogue, editions: tuple[EditionAreas, ...]) -> None:
        """The whole catalogue of one edition, and the area names of the others as far as they are known."""
        self.catalogue = catalogue
        self._editions = {(e.edition, e.country): e.areas for e in editions}

    def areas(self, edition: str, country: str = SWEDEN) -> Mapping[int, str]:
        """The names of an edition's areas by number; empty where nothing is known."""
        if (edition, country) == (self.catalogue.edition, SWEDEN):
            return {a.number: a.title for a in self.catalogue.areas}
        return self._editions.get((edition, country), {})

    def figures(self, result: Result, nameless: str) -> list[Figure]:
        """The lines of a result: each area, and under it the sub-criteria whose points are known.

        `nameless` is what an area is called whose name is not known, with its number as {n}.
        """
        names = self.areas(result.edition, result.country)
        known = (result.edition, result.country) == (self.catalogue.edition, SWEDEN) and bool(result.points)
        lines: list[Figure] = []
        for area in self.catalogue.areas:
            title = names.get(area.number) or nameless.format(n=area.number)
            lines.append(Figure(str(area.number), title, result.areas.get(area.number), area.max_points))
            subs = area.sub_criteria if known else ()
            lines += [Figure(sub.code, sub.title, result.points.get(sub.code), sub.max_points) for sub in subs]
        return lines


class FigureList(RowList):
    """Areas and sub-criteria under each other, as high as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", self._draw, height=self._row_height, hover=False, parent=parent)
        self._lines = QStandardItemModel(self)
        self.setModel(self._lines)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, name: str, figures: list[Figure]) -> None:
        """Show other lines; `name` says whose they are."""
        self.setAccessibleName(name)
        self._lines.clear()
        for figure in figures:
            item = QStandardItem(figure.title)
            points = self.tr("inga kända poäng") if figure.points is None else self.tr("{p} av {max}")
            said = f"{figure.place} {figure.title}: {points.format(p=figure.points, max=figure.most)}"
            item.setData(figure, FIGURE)
            item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            self._lines.appendRow(item)
        self.fit()

    def fit(self) -> None:
        """Takes the height that the lines need in this width."""
        self.setFixedHeight(max(1, self.content_height()))

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _title(self, rect: QRectF) -> QRectF:
        theme = theme_of(self)
        return rect.adjusted(theme.px(_TITLE_LEFT), 0, -theme.px(_POINTS_WIDTH), 0)

    def _row_height(self, index: Index, width: int) -> int:
        theme, figure = theme_of(self), index.data(FIGURE)
        pen_width = self._title(QRectF(0, 0, width, 10)).width()
        style = "body" if figure.is_area else "small"
        return round(wrapped_height(theme, figure.title, max(40.0, pen_width), style)) + (10 if figure.is_area else 6)

    def _draw(self, pen: Pen, rect: QRectF, index: Index, _state: RowState) -> None:
        figure = index.data(FIGURE)
        top = 5 if figure.is_area else 3
        style = "body" if figure.is_area else "small"
        line = pen.theme.metrics(style).height()
        title = self._title(rect).adjusted(0, top, 0, 0)
        first = QRectF(rect.x(), rect.y() + top, rect.width() - 4, line)
        if figure.is_area:
            side = pen.theme.px(22)
            pen.badge(rect.x() + 4, first.y() + (line - side) / 2, int(figure.place))
        else:
            pen.text(first.adjusted(4, 0, 0, 0), figure.place, style, "muted")
        pen.text(title, figure.title, style, "text", wrap=True)
        of = f" / {figure.most}"
        width = pen.text(first, of, "small", "muted", RIGHT)
        points = first.adjusted(0, 0, -width, 0)
        known = figure.points is not None
        pen.text(points, points_words(figure.points), "strong" if known else style, "text" if known else "muted", RIGHT)


class ResultDetails(Panel):
    """The particulars of the current result. `use_asked` gives one to be used as the earlier evaluation."""

    use_asked = Signal(object)
    escaped = Signal()

    def __init__(
        self, titles: Titles, origin_words: Callable[[Origin], str], may_use: Callable[[Result], bool],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`may_use` says whether a result can be the earlier evaluation of what is open."""
        whole = QVBoxLayout()
        super().__init__("window", whole, parent=parent)
        self._titles, self._origin_words, self._may_use = titles, origin_words, may_use
        self.result: Result | None = None
        self.name = Label("", "heading", wrap=True)
        self.about = Label("", "small", muted=True, wrap=True)
        self.source_head = Label(self.tr("Källa"), "small", muted=True)
        self.source = TextArea(self.tr("Källa"), lines=1, grows=True)  # a field: a long address is broken anywhere
        self.source.setReadOnly(True)
        self.copy_button = Button(self.tr("Kopiera"), "link", icon="copy")
        self.note = Label("", "small", wrap=True, selectable=True)
        self.figures = FigureList()
        self.use_button = Button(self.tr("Använd som tidigare utvärdering"))
        self.copy_button.setAccessibleName(self.tr("Kopiera källan"))
        self.source.escaped.connect(self.escaped)
        self.copy_button.clicked.connect(self.copy_source)
        self.use_button.clicked.connect(lambda: self.use_asked.emit(self.result))
        self.figures.current_changed.connect(self._reveal)
        self._scroll, self._facts = QScrollArea(), QWidget()
        self._lay_out(whole)
        follow_theme(self, self._refresh)

    def _lay_out(self, whole: QVBoxLayout) -> None:
        facts = self._facts
        head = row(self.source_head, -1, self.copy_button)
        facts.setLayout(
            column(
                self.name, self.about, 8, self.use_button, 8, head, self.source, 8, self.note, 12, self.figures, -1,
                gap=2, margins=(16, 12, 12, 12),
            )
        )  # fmt: skip
        self._scroll.setWidget(facts)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the list of figures in it takes the keys
        self._scroll.viewport().setAutoFillBackground(False)
        facts.setAutoFillBackground(False)
        whole.addWidget(self._scroll)

    def show_result(self, result: Result | None) -> None:
        """Show another result; None leaves the panel blank."""
        self.result = result
        self._facts.setVisible(result is not None)
        if result is None:
            return
        self.name.setText(result.name)
        self.about.setText(self._about(result))
        from_file = result.origin in (Origin.FILE, Origin.REPORT)
        self.source_head.setText(self.tr("Fil") if from_file else self.tr("Källa"))
        self.source.set_text(result.source or "–")
        self.copy_button.setEnabled(bool(result.source))
        self.note.setText(result.note)
        self.note.setVisible(bool(result.note))
        self.use_button.setVisible(self._may_use(result))
        figures = self._titles.figures(result, self.tr("Område {n}"))
        self.figures.show_figures(self.tr("Områdenas poäng, {name}").format(name=result.name), figures)
        self._scroll.verticalScrollBar().setValue(0)

    def copy_source(self) -> None:
        """Put the source on the clipboard, as it is written."""
        if self.result is not None and self.result.source:
            QGuiApplication.clipboard().setText(self.result.source)
            say(self, self.tr("Kopierat"))

    def _about(self, result: Result) -> str:
        edition = self.tr("Utgåva {edition}").format(edition=result.edition)
        total = self.tr("Total {n}").format(n=points_words(result.total))
        known = edition if result.edition else self.tr("Okänd utgåva")
        said = " · ".join([known, self._origin_words(result.origin), total])
        if result.edition_inferred and result.edition:
            said += "\n" + self.tr("Källan nämner inte utgåvan; den följer av året.")
        return said

    def _reveal(self, index: QModelIndex) -> None:
        """Keep the line that the keys have come to in sight."""
        if index.isValid() and self.figures.hasFocus():
            place = self.figures.mapTo(self._facts, self.figures.visualRect(index).center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, theme_of(self).size("row_area"))

    def _refresh(self) -> None:
        self.figures.fit()
