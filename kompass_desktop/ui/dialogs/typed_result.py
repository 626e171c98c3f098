"""Figures that somebody types from paper or from a page: a municipality's total and areas in one year."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kompass_desktop.model.comparison import Origin, Result, place_and_year
from kompass_desktop.services.library import Library
from kompass_desktop.services.problems import Refused
from kompass_desktop.services.rules import FIRST_YEAR, LAST_YEAR
from kompass_desktop.storage.problems import KnownProblem
from kompass_desktop.ui.dialogs.library_details import Titles
from kompass_desktop.ui.theme.theme import follow_theme, theme_of
from kompass_desktop.ui.widgets.buttons import Choice
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import FormRow, form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.panels import row

EDITIONS = ("2020", "2016", "2010", "2002")
_OUTSIDE, _ROUND = 100, 140
"""What of the screen's height the form leaves to title bar and margins (px), to heading and buttons (px at 100 %)."""


class TypedResultDialog(DialogFrame):
    """The dialog "Skriv in siffror". After it was accepted, `result_added` is what the library holds now."""

    def __init__(self, library: Library, titles: Titles, parent: QWidget | None = None) -> None:
        super().__init__("", "", lead=" ", width=640, parent=parent)
        self.setWindowTitle(self.tr("Skriv in siffror"))
        self.heading.setText(self.tr("Skriv in siffror"))
        self.lead.setText(self.tr("Ur en rapport eller från en webbsida. Lämna tomt det som inte framgår."))
        self.primary.set_text(self.tr("Lägg till"))
        self._library, self._titles = library, titles
        self.result_added: Result | None = None
        self.municipality, self.year, self.edition = QLineEdit(), QLineEdit(), Choice(self.tr("Utgåva"))
        self.total, self.source = QLineEdit(), QLineEdit()
        self.areas = {a.number: QLineEdit() for a in titles.catalogue.areas}
        self.sum_words = SumLine()
        self.replaced = Label("", "small", wrap=True)
        self._rows: dict[str, FormRow] = {}
        self._build()
        self._connect()
        self._name_areas()
        self._show_sum()
        self.resize(self.sizeHint())  # as high as the form: Qt by itself would stop at two thirds of the screen
        self.municipality.setFocus()

    def _build(self) -> None:
        form = QVBoxLayout()
        form.setContentsMargins(0, 0, 12, 0)  # the scroll bar's own room
        form.setSpacing(16)
        first = row(gap=12)
        self._rows["municipality"] = form_row(first, self.tr("Kommun"), self.municipality)
        self._rows["year"] = form_row(first, self.tr("År"), self.year)
        self._rows["edition"] = form_row(first, self.tr("Utgåva"), self.edition)
        for place, (name, stretch) in enumerate((("municipality", 3), ("year", 1), ("edition", 1))):
            first.setStretch(place, stretch)
            first.setAlignment(self._rows[name], Qt.AlignmentFlag.AlignTop)
        form.addLayout(first)
        form.addLayout(self._area_grid())
        figures = row(gap=12)
        most = self._titles.catalogue.max_points
        self._rows["total"] = form_row(figures, self.tr("Total, 0–{max}").format(max=most), self.total)
        figures.addWidget(self.sum_words, 1)
        figures.setAlignment(self._rows["total"], Qt.AlignmentFlag.AlignTop)
        form.addLayout(figures)
        self._rows["source"] = form_row(
            form, self.tr("Källa"), self.source, self.tr("Rapportens namn, eller webbadressen där siffrorna står.")
        )
        form.addWidget(self.replaced)
        self.replaced.hide()
        inside = QWidget()
        inside.setLayout(form)
        self._scroll = FormScroll(inside)
        self.body.addWidget(self._scroll, 1)
        for field in (self.year, self.total, *self.areas.values()):
            field.setMaxLength(4)
        self.municipality.setMaxLength(80)
        self.edition.set_choices([(e, e) for e in EDITIONS], self._titles.catalogue.edition)

    def _area_grid(self) -> QGridLayout:
        """The areas in two columns, read downwards."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        half = (len(self.areas) + 1) // 2
        for place, (number, field) in enumerate(self.areas.items()):
            box = QVBoxLayout()
            self._rows[f"area{number}"] = form_row(box, str(number), field)
            grid.addLayout(box, place % half, place // half, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place // half, 1)
        return grid

    def _connect(self) -> None:
        named = {"municipality": self.municipality, "year": self.year, "source": self.source, "total": self.total}
        named |= {f"area{number}": field for number, field in self.areas.items()}
        for name, field in named.items():
            field.textEdited.connect(lambda _, name=name: self._edited(name))
        self.edition.currentIndexChanged.connect(self._name_areas)
        self.primary.clicked.connect(self.add)

    def _edited(self, name: str) -> None:
        self._rows[name].set_error("")
        if name.startswith("area"):
            self._rows["total"].set_error("")
        self._show_sum()
        self._show_replaced()

    def _name_areas(self) -> None:
        """The areas' names follow the edition."""
        names = self._titles.areas(self.edition.choice)
        for number in self.areas:
            nameless = self.tr("Område {n}").format(n=number)
            name = f"{number} {names[number]}" if number in names else nameless
            self._rows[f"area{number}"].set_words(name)

    def _show_sum(self) -> None:
        known = [p for p in (whole(f.text()) for f in self.areas.values()) if p is not None]
        self.sum_words.show_sum(known, len(self.areas), whole(self.total.text()))

    def _show_replaced(self) -> None:
        """Names a result that was typed before and would be replaced."""
        asked = place_and_year(Result("", " ".join(self.municipality.text().split()), whole(self.year.text())))
        there = [r for r in self._library.own if r.origin == Origin.TYPED and place_and_year(r) == asked]
        words = self.tr("Ersätter {name}, som är inskriven förut.")
        self.replaced.setText(words.format(name=there[0].name) if there else "")
        self.replaced.setVisible(bool(there))

    # ---- doing it
    def add(self) -> None:
        """Put the figures into the library and close; what is missing or wrong is said under its field."""
        wrong = self._wrong()
        for name, words in wrong.items():
            self._rows[name].set_error(words)
        if wrong:
            first = self._rows[next(iter(wrong))]
            first.field.setFocus()
            self._scroll.ensureWidgetVisible(first)
            return
        areas = {number: whole(field.text()) for number, field in self.areas.items()}
        typed = Result(
            "",
            " ".join(self.municipality.text().split()),
            whole(self.year.text()),
            self.edition.choice,
            total=whole(self.total.text()),
            areas={number: points for number, points in areas.items() if points is not None},
            origin=Origin.TYPED,
            source=" ".join(self.source.text().split()),
        )
        try:
            self.result_added = self._library.add_typed(typed)
        except (KnownProblem, Refused) as problem:
            self.banners.show_banner("refused", "bad", str(problem))
            return
        self.accept()

    def _wrong(self) -> dict[str, str]:
        """What is missing or wrong, by the field, in the order of the form."""
        wrong: dict[str, str] = {}
        if not self.municipality.text().strip():
            wrong["municipality"] = self.tr("Skriv kommunens namn.")
        year = whole(self.year.text())
        if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
            wrong["year"] = self.tr("Skriv ett år")
        for area in self._titles.catalogue.areas:
            if not _fits(self.areas[area.number], area.max_points):
                wrong[f"area{area.number}"] = self.tr("Skriv ett helt tal, 0–{max}.").format(max=area.max_points)
        most = self._titles.catalogue.max_points
        if not _fits(self.total, most):
            wrong["total"] = self.tr("Skriv ett helt tal, 0–{max}.").format(max=most)
        elif not any(field.text().strip() for field in (self.total, *self.areas.values())):
            wrong["total"] = self.tr("Skriv totalen eller minst ett område.")
        elif self.sum_words.differs:
            wrong["total"] = self.tr("Totalen och områdena stämmer inte överens.")
        if not self.source.text().strip():
            wrong["source"] = self.tr("Skriv varifrån siffrorna kommer.")
        return wrong


class SumLine(QWidget):
    """What the typed areas come to, beside the total; with a sign of warning where the two differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self.label = Label("", wrap=True)
        self.differs = False
        box = row(self._icon, self.label, gap=6, margins=(0, 20, 0, 0))
        box.setStretch(1, 1)
        self.setLayout(box)
        follow_theme(self, self._refresh)

    def show_sum(self, known: list[int], areas: int, total: int | None) -> None:
        """Show the sum of what is typed. All areas must come to the total; some must not come to more."""
        summed, complete = sum(known), len(known) == areas
        beyond = total is not None and (summed != total if complete else summed > total)
        if not known:
            words = ""
        elif beyond and total is not None:
            off = abs(total - summed)
            less = self.tr("Områdena ger {sum}, {off} mindre än totalen. Kontrollera siffrorna.")
            more = self.tr("Områdena ger {sum}, {off} mer än totalen. Kontrollera siffrorna.")
            words = (less if summed < total else more).format(sum=summed, off=off)
        elif complete:
            equal = self.tr("Områdena ger {sum}, som totalen.") if total is not None else self.tr("Områdena ger {sum}.")
            words = equal.format(sum=summed)
        else:
            words = self.tr("{n} av {of} områden ger {sum}.").format(n=len(known), of=areas, sum=summed)
        self.differs = bool(words) and beyond
        self.label.setText(words)
        self.setAccessibleName(words)
        self._refresh()

    def _refresh(self) -> None:
        theme = theme_of(self)
        side = theme.size("icon")
        self._icon.setPixmap(theme.icon("triangle-alert", "warn").pixmap(QSize(side, side)))
        self._icon.setVisible(self.differs)


class FormScroll(QScrollArea):
    """A form that scrolls where the screen is not high enough for it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        inside = self._inside.sizeHint()
        screen = QGuiApplication.primaryScreen()
        most = (
            screen.availableGeometry().height() - _OUTSIDE - theme_of(self).px(_ROUND)
            if screen is not None
            else inside.height()
        )
        return QSize(inside.width(), max(120, min(inside.height(), most)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)


def whole(text: str) -> int | None:
    """A whole number that was typed, None where there is none."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdecimal() else None


def _fits(field: QLineEdit, most: int) -> bool:
    """Whether a field is blank or holds a whole number that is not too large."""
    number = whole(field.text())
    return not field.text().strip() or (number is not None and number <= most)
