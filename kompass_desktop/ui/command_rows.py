"""Every command of the program as one row of data, in the order of the menu."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject

WINDOW, PAGE, FIXED = "window", "page", "fixed"


class Command(Struct, frozen=True):
    """One command: its id, words, keys (the first is shown), group, icon, and who carries it out.

    `by`: "window", "page" (the shown tab, if it has it), or "fixed" (a key that a widget itself understands, only
    listed). `menu`: whether it stands in the menu, perhaps in a `submenu`. `needs_file`: only with an evaluation open.
    """

    id: str
    words: str
    keys: tuple[str, ...] = ()
    group: str = ""
    icon: str = ""
    by: str = WINDOW
    menu: bool = False
    needs_file: bool = True
    submenu: str = ""


def groups() -> tuple[tuple[str, str], ...]:
    """The groups of commands in the order of menu and key list: id and Swedish words."""
    translate = QCoreApplication.translate
    return (
        ("file", translate("commands", "Utvärdering")),
        ("edit", translate("commands", "Redigera")),
        ("go", translate("commands", "Gå till")),
        ("scoring", translate("commands", "Bedömning")),
        ("visit", translate("commands", "Besöket")),
        ("interviews", translate("commands", "Intervjuer")),
        ("documents", translate("commands", "Dokument")),
        ("results", translate("commands", "Resultat")),
        ("report", translate("commands", "Rapport")),
        ("view", translate("commands", "Visa")),
        ("help", translate("commands", "Hjälp")),
    )


def commands() -> tuple[Command, ...]:
    """Every command of the program, in the order of the menu, in the language of the window."""
    rows = CommandRows()
    return (
        *rows.file(), *rows.edit(), *rows.go(), *rows.scoring(), *rows.visit(), *rows.interviews(), *rows.documents(),
        *rows.results(), *rows.report(), *rows.view(), *rows.help(),
    )  # fmt: skip


# One command, one line: that is how they are compared and kept in order.
# fmt: off
class CommandRows(QObject):
    """The rows by group; a class of its own so that each can say its words shortly."""

    def file(self) -> tuple[Command, ...]:
        trust = self.tr("Personuppgifter")
        return (
            Command("new", self.tr("Ny utvärdering…"), ("Ctrl+N",), "file", "file-plus", menu=True, needs_file=False),
            Command("renew", self.tr("Förnya den här utvärderingen…"), (), "file", "refresh-cw", menu=True),
            Command("open", self.tr("Öppna…"), ("Ctrl+O",), "file", "folder-open", menu=True, needs_file=False),
            Command("import_report", self.tr("Läs in en tryckt rapport…"), (), "file", "file-down", menu=True,
                    needs_file=False),
            Command("export", self.tr("Exportera…"), ("Ctrl+Shift+E",), "file", "file-up", menu=True),
            Command("import_workbook", self.tr("Läs in ändringar från Excel…"), (), "file", "table", menu=True),
            Command("print_draft", self.tr("Skriv ut utkast…"), ("Ctrl+P",), "file", "printer", menu=True),
            Command("take_in", self.tr("Ta in kollegors filer…"), ("Ctrl+Shift+M",), "file", "arrow-down-to-line",
                    menu=True),
            Command("hand_out", self.tr("Lämna ut en kopia till en kollega…"), (), "file", "arrow-up-from-line",
                    menu=True),
            Command("disputes", self.tr("Att avgöra mellan olika versioner…"), (), "file", "columns-2", menu=True),
            Command("backups", self.tr("Säkerhetskopior…"), (), "file", "save", menu=True),
            Command("hand_over", self.tr("Lämna över till kommunen…"), (), "file", "upload", menu=True),
            Command("passphrase", self.tr("Lösenord…"), (), "file", "lock", menu=True),
            Command("save_copy", self.tr("Spara en kopia…"), (), "file", "copy", menu=True),
            Command("information_letter", self.tr("Information till intervjuade (PDF)…"), (), "file", "file-text",
                    menu=True, submenu=trust),
            Command("register_extract", self.tr("Registerutdrag för en person (PDF)…"), (), "file", "user", menu=True,
                    submenu=trust),
            Command("dispose", self.tr("Gallra…"), (), "file", "trash-2", menu=True, submenu=trust),
            Command("who", self.tr("Vem är du?…"), (), "file", "user", menu=True),
            Command("close_file", self.tr("Stäng utvärderingen"), ("Ctrl+W",), "file", "x", menu=True),
            Command("quit", self.tr("Avsluta"), ("Ctrl+Q",), "file", "log-out", menu=True, needs_file=False),
        )

    def edit(self) -> tuple[Command, ...]:
        return (
            Command("undo", self.tr("Ångra"), ("Ctrl+Z",), "edit", "undo-2", menu=True),
            Command("redo", self.tr("Gör om"), ("Ctrl+Y", "Ctrl+Shift+Z"), "edit", "redo-2", menu=True),
            Command("find", self.tr("Sök här"), ("Ctrl+F",), "edit", "search", PAGE, menu=True),
            Command("find_all", self.tr("Sök överallt"), ("Ctrl+Shift+F",), "edit", "search", menu=True),
            Command("history", self.tr("Historik: vem skrev vad…"), ("Ctrl+H",), "edit", "history", menu=True),
            Command("delete", self.tr("Ta bort"), ("Delete",), "edit", "trash-2", FIXED),
            Command("move_row", self.tr("Flytta en rad eller ett kort"), ("Ctrl+Shift+Up", "Ctrl+Shift+Down"), "edit",
                    by=FIXED),
            Command("row_change", self.tr("Ändra raden i en lista"), ("F2",), "edit", by=FIXED),
        )

    def go(self) -> tuple[Command, ...]:
        return (
            Command("tab_1", self.tr("Översikt"), ("Ctrl+1",), "go"),
            Command("tab_2", self.tr("Besöket"), ("Ctrl+2",), "go"),
            Command("tab_3", self.tr("Intervjuer"), ("Ctrl+3",), "go"),
            Command("tab_4", self.tr("Dokument"), ("Ctrl+4",), "go"),
            Command("tab_5", self.tr("Webb och sociala medier"), ("Ctrl+5",), "go"),
            Command("tab_6", self.tr("Bedömning"), ("Ctrl+6",), "go"),
            Command("tab_7", self.tr("Resultat"), ("Ctrl+7",), "go"),
            Command("tab_8", self.tr("Rapport"), ("Ctrl+8",), "go"),
            Command("tab_9", self.tr("Handlingsplan"), ("Ctrl+9",), "go"),
            Command("go_to_code", self.tr("Gå till delområde, sedan två siffror"), ("Ctrl+G",), "go", "hash", PAGE),
            Command("next_sub_criterion", self.tr("Nästa delområde"), ("Alt+Right",), "go", "arrow-right", PAGE),
            Command("previous_sub_criterion", self.tr("Förra delområdet"), ("Alt+Left",), "go", "arrow-left", PAGE),
            Command("next_area", self.tr("Nästa område"), ("Alt+Down",), "go", "arrow-down", PAGE),
            Command("previous_area", self.tr("Förra området"), ("Alt+Up",), "go", "arrow-up", PAGE),
            Command("next_gap", self.tr("Nästa hål: utan poäng eller underlag"), ("Ctrl+J",), "go", "chevron-right",
                    PAGE, menu=True),
            Command("next_pane", self.tr("Nästa del av fönstret"), ("F6",), "go"),
            Command("back_to_typing", self.tr("Tillbaka dit du skrev"), ("Esc",), "go", by=FIXED),
        )

    def scoring(self) -> tuple[Command, ...]:
        return (
            Command("cell_digits", self.tr("Poäng"), ("0–9",), "scoring", by=FIXED),
            Command("cell_five", self.tr("Fem poäng upp eller ner"), ("PgUp", "PgDn"), "scoring", by=FIXED),
            Command("cell_zero", self.tr("Noll poäng"), ("Home",), "scoring", by=FIXED),
            Command("cell_max", self.tr("Högsta poäng"), ("End",), "scoring", by=FIXED),
            Command("cell_blank", self.tr("Ta bort poängen"), ("X", "Delete"), "scoring", by=FIXED),
            Command("cell_on", self.tr("Nästa rad"), ("Enter",), "scoring", by=FIXED),
            Command("seal", self.tr("Försegla dina poäng, eller öppna dem…"), ("Ctrl+L",), "scoring", "lock", PAGE,
                    menu=True),
            Command("lock_consensus", self.tr("Lås den gemensamma bedömningen, eller lås upp den…"), (), "scoring",
                    "lock", PAGE, menu=True),
            Command("adopt_own", self.tr("Gör dina poäng till gemensamma"), (), "scoring", "check", PAGE, menu=True),
            Command("take_equal", self.tr("Ta de poäng som är lika till gemensamma"), (), "scoring", "check", PAGE,
                    menu=True),
            Command("take_theirs", self.tr("Skillnader: ta As, Bs eller Cs poäng"), ("A", "B", "C"), "scoring",
                    by=FIXED),
        )

    def visit(self) -> tuple[Command, ...]:
        return (
            Command("visit_template", self.tr("Lägg in mallens fem grupper"), (), "visit", "layers", PAGE, menu=True),
            Command("interview_guide", self.tr("Intervjuguide som PDF…"), (), "visit", "printer", PAGE, menu=True),
            Command("plan_toggle", self.tr("Fråga eller inte i planen"), ("Space",), "visit", by=FIXED),
        )

    def interviews(self) -> tuple[Command, ...]:
        stage = self.tr("Stadium")
        return (
            Command("new_row", self.tr("Nytt: intervju, dokument, iakttagelse eller styrka"), ("Ctrl+Shift+N",),
                    "interviews", "plus", PAGE, menu=True),
            Command("timer", self.tr("Starta eller pausa tiden"), ("F9",), "interviews", "clock", PAGE, menu=True),
            Command("compare", self.tr("Jämför: anteckningar sida vid sida"), ("F8",), "interviews", "columns-2",
                    PAGE, menu=True),
            Command("contradiction", self.tr("Markera motsägelse"), ("Ctrl+E",), "interviews", "equal-not", PAGE,
                    menu=True),
            Command("route", self.tr("Byt delområde för anteckningen…"), ("Ctrl+R",), "interviews", "hash", PAGE,
                    menu=True),
            Command("route_more", self.tr("Lägg anteckningen även under…"), ("Ctrl+Shift+R",), "interviews", "hash",
                    PAGE, menu=True),
            Command("stage_1", self.tr("Planerat"), ("Alt+1",), "interviews", "", PAGE, menu=True, submenu=stage),
            Command("stage_2", self.tr("Beslutat"), ("Alt+2",), "interviews", "", PAGE, menu=True, submenu=stage),
            Command("stage_3", self.tr("Genomfört"), ("Alt+3",), "interviews", "", PAGE, menu=True, submenu=stage),
            Command("stage_4", self.tr("Uppföljt"), ("Alt+4",), "interviews", "", PAGE, menu=True, submenu=stage),
            Command("stage_5", self.tr("Ger effekt"), ("Alt+5",), "interviews", "", PAGE, menu=True, submenu=stage),
            Command("stage_0", self.tr("Inget"), ("Alt+0",), "interviews", "", PAGE, menu=True, submenu=stage),
            Command("questions", self.tr("Ändra stödfrågor…"), (), "interviews", "message-square", PAGE, menu=True),
            Command("abbreviations", self.tr("Förkortningar…"), (), "interviews", "spell-check", PAGE, menu=True),
            Command("note_enter", self.tr("Spara raden"), ("Enter",), "interviews", by=FIXED),
            Command("note_complete", self.tr("Skriv ut förkortning eller titel"), ("Tab",), "interviews", by=FIXED),
            Command("note_list", self.tr("Upp bland anteckningarna"), ("Up",), "interviews", by=FIXED),
            Command("note_split", self.tr("Dela raden vid markören"), ("Ctrl+Enter",), "interviews", by=FIXED),
            Command("note_join", self.tr("Foga ihop med raden ovanför"), ("Backspace",), "interviews", by=FIXED),
        )

    def documents(self) -> tuple[Command, ...]:
        return (
            Command("copy_requests", self.tr("Kopiera begäran som e-post"), (), "documents", "copy", PAGE, menu=True),
            Command("read_cite", self.tr("Citera det markerade"), ("Enter", "Ctrl+Enter"), "documents", by=FIXED),
            Command("read_sentence", self.tr("Markera nästa eller förra meningen"), ("Ctrl+Down", "Ctrl+Up"),
                    "documents", by=FIXED),
            Command("read_more", self.tr("Markera en mening till"), ("Ctrl+Shift+Down",), "documents", by=FIXED),
            Command("read_page", self.tr("Bläddra i dokumentet"), ("PgDn", "PgUp"), "documents", by=FIXED),
            Command("read_ends", self.tr("Första och sista sidan"), ("Home", "End"), "documents", by=FIXED),
            Command("read_on", self.tr("Läs vidare: en skärm ner"), ("Space",), "documents", by=FIXED),
            Command("read_zoom", self.tr("Större eller mindre sida"), ("+", "-"), "documents", by=FIXED),
            Command("web_template", self.tr("Lägg in mallens checklista för webben"), (), "documents", "layers", PAGE,
                    menu=True),
            Command("paste_finding", self.tr("Iakttagelse från urklipp: text, adress eller bild"), ("Ctrl+Shift+V",),
                    "documents", "clipboard-list", PAGE, menu=True),
            Command("import_answers", self.tr("Läs in kommunens skriftliga svar…"), (), "documents", "file-down",
                    PAGE, menu=True),
            Command("page_checked", self.tr("Markera raden i checklistan som sedd"), ("Space",), "documents",
                    by=FIXED),
            Command("finding_stage", self.tr("Stadium för iakttagelse eller svar i listan"), ("1–5", "0"),
                    "documents", by=FIXED),
        )

    def results(self) -> tuple[Command, ...]:
        return (
            Command("chart_table", self.tr("Diagram som tabell"), ("Alt+T",), "results", "table", PAGE, menu=True),
            Command("copy_chart", self.tr("Kopiera diagrammet som bild"), ("Ctrl+Shift+C",), "results", "copy", PAGE,
                    menu=True),
            Command("save_chart", self.tr("Spara diagrammet som bild…"), (), "results", "download", PAGE, menu=True),
            Command("present", self.tr("Visa i helskärm"), ("F5",), "results", "maximize", PAGE, menu=True),
            Command("what_if", self.tr("Tänk om: pröva andra poäng"), ("Ctrl+T",), "results", "pencil", PAGE,
                    menu=True),
            Command("library", self.tr("Jämförelsebibliotek…"), ("Ctrl+B",), "results", "book-open", menu=True),
        )

    def report(self) -> tuple[Command, ...]:
        return (
            Command("fact_check", self.tr("Faktagranskning: svar och beslut…"), ("Ctrl+Shift+K",), "report",
                    "message-square", menu=True),
            Command("insert_figure", self.tr("Infoga tal ur utvärderingen i texten"), ("Ctrl+I",), "report", "hash",
                    PAGE, menu=True),
            Command("preview", self.tr("Förhandsgranska rapportens sidor"), ("Ctrl+Shift+P",), "report", "eye", PAGE,
                    menu=True),
            Command("next_remark", self.tr("Nästa anmärkning i kontrollen"), ("F4",), "report", "circle-alert",
                    menu=True),
            Command("fix_remark", self.tr("Rätta det en anmärkning gäller"), ("Ctrl+Enter",), "report", by=FIXED),
            Command("action_status", self.tr("Handlingsplan: planerad, påbörjad, klar, avförd"), ("1–4",), "report",
                    by=FIXED),
            Command("outcome", self.tr("Förra gången: åtgärdad, delvis, nej, inte längre aktuell, inget"),
                    ("1–4", "0"), "report", by=FIXED),
            Command("card_star", self.tr("Guldstjärna på ett kort"), ("*",), "report", by=FIXED),
        )

    def view(self) -> tuple[Command, ...]:
        look = self.tr("Text och utseende")
        return (
            Command("discreet", self.tr("Diskret läge: dölj poäng och namn"), ("F10",), "view", "eye-off", menu=True),
            Command("focus", self.tr("Fokusläge: bara det du arbetar i"), ("F11",), "view", "maximize", menu=True),
            Command("larger", self.tr("Större text"), ("Ctrl++", "Ctrl+="), "view", menu=True, needs_file=False,
                    submenu=look),
            Command("smaller", self.tr("Mindre text"), ("Ctrl+-",), "view", menu=True, needs_file=False,
                    submenu=look),
            Command("normal_size", self.tr("Vanlig textstorlek"), ("Ctrl+0",), "view", menu=True, needs_file=False,
                    submenu=look),
            Command("theme_system", self.tr("Som systemet"), (), "view", "monitor", menu=True, needs_file=False,
                    submenu=look),
            Command("theme_light", self.tr("Ljust"), (), "view", "sun", menu=True, needs_file=False, submenu=look),
            Command("theme_dark", self.tr("Mörkt"), (), "view", "moon", menu=True, needs_file=False, submenu=look),
            Command("theme_contrast", self.tr("Hög kontrast"), (), "view", "contrast", menu=True, needs_file=False,
                    submenu=look),
        )

    def help(self) -> tuple[Command, ...]:
        return (
            Command("palette", self.tr("Sök eller gör"), ("Ctrl+K",), "help", "search", needs_file=False),
            Command("help", self.tr("Hjälp"), ("Shift+F1",), "help", "circle-help", menu=True, needs_file=False),
            Command("keys", self.tr("Tangenter"), ("F1",), "help", "keyboard", menu=True, needs_file=False),
            Command("tour", self.tr("Rundtur: fem steg i exemplet"), (), "help", "play", menu=True, needs_file=False),
            Command("settings", self.tr("Inställningar…"), ("Ctrl+,",), "help", "settings", menu=True,
                    needs_file=False),
        )
# fmt: on
