"""The settings of this computer: how it looks, who works here, how one writes, and where everything is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kompass_desktop.services.abbreviations import abbreviations_text, keep_abbreviations
from kompass_desktop.services.settings import Settings, data_folder
from kompass_desktop.ui.dialogs.new_evaluation import AUTHOR, ORGANISATION
from kompass_desktop.ui.theme.theme import CHOICES, LARGEST_TEXT, SMALLEST_TEXT, follow_theme, theme_of
from kompass_desktop.ui.translation import LANGUAGE, LANGUAGES, chosen_language, percent_words
from kompass_desktop.ui.widgets.buttons import Button, Choice
from kompass_desktop.ui.widgets.check_box import CheckBox
from kompass_desktop.ui.widgets.desktop import show_folder
from kompass_desktop.ui.widgets.dialog_frame import DialogFrame
from kompass_desktop.ui.widgets.form_rows import form_row
from kompass_desktop.ui.widgets.labels import Label
from kompass_desktop.ui.widgets.list_and_details import fit_to_screen
from kompass_desktop.ui.widgets.panels import row
from kompass_desktop.ui.widgets.spelling import spelling_of

WIDTH, HEIGHT = 520, 790
LIST_LINES = 4
_SIZES = tuple(range(round(SMALLEST_TEXT * 100), round(LARGEST_TEXT * 100) + 1, 10))


class PreferencesDialog(DialogFrame):
    """Inställningar. What is chosen holds at once and is remembered; there is nothing to confirm."""

    changed = Signal()
    """Something is other than before, and kept."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("", "", lead=" ", width=WIDTH, parent=parent)
        self.setWindowTitle(self.tr("Inställningar"))
        self.heading.setText(self.tr("Inställningar"))
        self.lead.setText(self.tr("Gäller på den här datorn, genast och i alla utvärderingar."))
        self._settings = settings
        self.chosen_language = ""
        self.text_size, self.theme = Choice(self.tr("Textstorlek")), Choice(self.tr("Utseende"))
        self.language = Choice(self.tr("Språk"))
        self.name, self.organisation = QLineEdit(), QLineEdit()
        self.spelling = CheckBox(self.tr("Markera felstavade ord"))
        self.abbreviations = QPlainTextEdit()
        self.folder = QLineEdit(str(data_folder()))
        self.show_button = Button(self.tr("Visa i mapp"), icon="folder-open")
        self.cancel.hide()
        self.primary.set_text(self.tr("Stäng"))
        self._build()
        self._fill()
        self._connect()
        self.text_size.setFocus()
        follow_theme(self, self._look_changed)

    # ---- what stands there
    def _build(self) -> None:
        form = self.body
        form.setSpacing(12)
        form.addWidget(Label(self.tr("Utseende"), "heading"))
        looks = row(gap=12)
        form_row(looks, self.tr("Textstorlek"), self.text_size)
        form_row(looks, self.tr("Färger"), self.theme)
        form_row(looks, self.tr("Språk"), self.language)
        looks.addStretch(1)
        form.addLayout(looks)
        form.addSpacing(8)
        form.addWidget(Label(self.tr("Vem du är"), "heading"))
        people = row(gap=12)
        form_row(people, self.tr("Namn eller initialer"), self.name)
        form_row(people, self.tr("Hemorganisation"), self.organisation)
        form.addLayout(people)
        form.addWidget(Label(self._about_me(), "small", muted=True, wrap=True))
        form.addSpacing(8)
        form.addWidget(Label(self.tr("Skrivande"), "heading"))
        form.addWidget(self.spelling)
        form_row(
            form, self.tr("Förkortningar"), self.abbreviations,
            self.tr("En per rad: kf = kommunfullmäktige. Skriv kf i en anteckning och tryck Tab så skrivs ordet ut."),
        )  # fmt: skip
        form.addSpacing(8)
        form.addWidget(Label(self.tr("Mappen för kopior"), "heading"))
        form_row(form, self.tr("Plats"), self.folder, self._about_folder())
        form.addLayout(row(self.show_button, -1))

    def _about_me(self) -> str:
        return self.tr("Föreslås i nya utvärderingar. I den som är öppen byter du med Vem är du? i menyn.")

    def _about_folder(self) -> str:
        return self.tr(
            "Här ligger arbetskopior, säkerhetskopior, biblioteket och de här inställningarna. Utvärderingarna själva "
            "ligger där du sparade dem."
        )

    def _fill(self) -> None:
        theme = theme_of(self)
        self.text_size.set_choices([(str(size), percent_words(size)) for size in _SIZES], self._size_now())
        words = (self.tr("Som systemet"), self.tr("Ljust"), self.tr("Mörkt"), self.tr("Hög kontrast"))
        self.theme.set_choices(list(zip(CHOICES, words, strict=True)), theme.choice)
        self.language.set_choices(list(LANGUAGES), chosen_language(self._settings))
        self.name.setText(self._settings.get(AUTHOR, ""))
        self.name.setMaxLength(40)
        self.organisation.setText(self._settings.get(ORGANISATION, ""))
        self.spelling.setChecked(spelling_of().is_on)
        self.abbreviations.setPlainText(abbreviations_text(self._settings))
        self.abbreviations.setTabChangesFocus(True)
        self.folder.setReadOnly(True)
        self.folder.setCursorPosition(0)

    # ---- what holds at once
    def _connect(self) -> None:
        self.text_size.currentIndexChanged.connect(lambda _: self._choose_size())
        self.theme.currentIndexChanged.connect(lambda _: self._choose_theme())
        self.language.currentIndexChanged.connect(lambda _: self._choose_language())
        self.name.editingFinished.connect(self._keep_me)
        self.organisation.editingFinished.connect(self._keep_me)
        self.spelling.toggled.connect(self._mark_spelling)
        self.abbreviations.installEventFilter(self)
        self.show_button.clicked.connect(lambda: show_folder(data_folder() / "settings.json"))
        self.primary.clicked.connect(self.accept)
        self.finished.connect(self._keep_all)

    def _choose_size(self) -> None:
        theme = theme_of(self)
        theme.set_text_scale(int(self.text_size.choice) / 100)
        self._settings.set("text_scale", theme.text_scale)

    def _choose_theme(self) -> None:
        theme_of(self).choose(self.theme.choice)
        self._settings.set("theme", self.theme.choice)

    def _choose_language(self) -> None:
        """The window is made anew in it, and this dialog with it: `chosen_language` tells whoever opened it."""
        self._settings.set(LANGUAGE, self.language.choice)
        self.chosen_language = self.language.choice
        self.accept()

    def _keep_me(self) -> None:
        for name, field in ((AUTHOR, self.name), (ORGANISATION, self.organisation)):
            value = " ".join(field.text().split())
            if value != self._settings.get(name, ""):
                self._settings.set(name, value)

    def _mark_spelling(self, on: bool) -> None:
        spelling_of().set_on(on)

    def _keep_abbreviations(self) -> None:
        if keep_abbreviations(self._settings, self.abbreviations.toPlainText()):
            self.changed.emit()

    def _keep_all(self, _how: int = 0) -> None:
        self._keep_me()
        self._keep_abbreviations()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.abbreviations and event.type() == QEvent.Type.FocusOut:
            self._keep_abbreviations()
        return super().eventFilter(watched, event)

    # ---- the look of the dialog itself
    def _size_now(self) -> str:
        return str(round(theme_of(self).text_scale * 100))

    def _look_changed(self) -> None:
        """Larger text needs a larger window; a size chosen by key elsewhere is shown here, too."""
        self.text_size.choose(self._size_now())
        self.theme.choose(theme_of(self).choice)
        height = theme_of(self).metrics("body").height() * LIST_LINES + 10
        self.abbreviations.setFixedHeight(round(height))
        fit_to_screen(self, WIDTH, HEIGHT)
