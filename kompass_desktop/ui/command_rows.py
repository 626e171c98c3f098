"""Every command of the program as one row of data, in the order of the menu."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

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
    """Every command of the program, in the order of the menu."""
    return (
        *_file(), *_edit(), *_go(), *_scoring(), *_visit(), *_interviews(), *_documents(), *_results(), *_report(),
        *_view(), *_help(),
    )  # fmt: skip


# One command, one line: that is how they are compared and kept in order.
# fmt: off
def _file() -> tuple[Command, ...]:
    t, trust = QCoreApplication.translate, QCoreApplication.translate("commands", "Personuppgifter")
    return (
        Command("new", t("commands", "Ny utvärdering…"), ("Ctrl+N",), "file", "file-plus", menu=True, needs_file=False),
        Command("renew", t("commands", "Förnya den här utvärderingen…"), (), "file", "refresh-cw", menu=True),
        Command("open", t("commands", "Öppna…"), ("Ctrl+O",), "file", "folder-open", menu=True, needs_file=False),
        Command("import_report", t("commands", "Läs in en tryckt rapport…"), (), "file", "file-down", menu=True,
                needs_file=False),
        Command("export", t("commands", "Exportera…"), ("Ctrl+Shift+E",), "file", "file-up", menu=True),
        Command("import_workbook", t("commands", "Läs in ändringar från Excel…"), (), "file", "table", menu=True),
        Command("print_draft", t("commands", "Skriv ut utkast…"), ("Ctrl+P",), "file", "printer", menu=True),
        Command("take_in", t("commands", "Ta in kollegors filer…"), ("Ctrl+Shift+M",), "file", "arrow-down-to-line",
                menu=True),
        Command("hand_out", t("commands", "Lämna ut en kopia till en kollega…"), (), "file", "arrow-up-from-line",
                menu=True),
        Command("disputes", t("commands", "Att avgöra mellan olika versioner…"), (), "file", "columns-2", menu=True),
        Command("backups", t("commands", "Säkerhetskopior…"), (), "file", "save", menu=True),
        Command("hand_over", t("commands", "Lämna över till kommunen…"), (), "file", "upload", menu=True),
        Command("passphrase", t("commands", "Lösenord…"), (), "file", "lock", menu=True),
        Command("save_copy", t("commands", "Spara en kopia…"), (), "file", "copy", menu=True),
        Command("information_letter", t("commands", "Information till intervjuade (PDF)…"), (), "file", "file-text",
                menu=True, submenu=trust),
        Command("register_extract", t("commands", "Registerutdrag för en person (PDF)…"), (), "file", "user", menu=True,
                submenu=trust),
        Command("dispose", t("commands", "Gallra…"), (), "file", "trash-2", menu=True, submenu=trust),
        Command("who", t("commands", "Vem är du?…"), (), "file", "user", menu=True),
        Command("close_file", t("commands", "Stäng utvärderingen"), ("Ctrl+W",), "file", "x", menu=True),
        Command("quit", t("commands", "Avsluta"), ("Ctrl+Q",), "file", "log-out", menu=True, needs_file=False),
    )


def _edit() -> tuple[Command, ...]:
    t = QCoreApplication.translate
    return (
        Command("undo", t("commands", "Ångra"), ("Ctrl+Z",), "edit", "undo-2", menu=True),
        Command("redo", t("commands", "Gör om"), ("Ctrl+Y", "Ctrl+Shift+Z"), "edit", "redo-2", menu=True),
        Command("find", t("commands", "Sök här"), ("Ctrl+F",), "edit", "search", PAGE, menu=True),
        Command("find_all", t("commands", "Sök överallt"), ("Ctrl+Shift+F",), "edit", "search", menu=True),
        Command("history", t("commands", "Historik: vem skrev vad…"), ("Ctrl+H",), "edit", "history", menu=True),
        Command("delete", t("commands", "Ta bort"), ("Delete",), "edit", "trash-2", FIXED),
        Command("move_row", t("commands", "Flytta en rad eller ett kort"), ("Ctrl+Shift+Up", "Ctrl+Shift+Down"), "edit",
                by=FIXED),
        Command("row_change", t("commands", "Ändra raden i en lista"), ("F2",), "edit", by=FIXED),
    )


def _go() -> tuple[Command, ...]:
    t = QCoreApplication.translate
    return (
        Command("tab_1", t("commands", "Översikt"), ("Ctrl+1",), "go"),
        Command("tab_2", t("commands", "Besöket"), ("Ctrl+2",), "go"),
        Command("tab_3", t("commands", "Intervjuer"), ("Ctrl+3",), "go"),
        Command("tab_4", t("commands", "Dokument"), ("Ctrl+4",), "go"),
        Command("tab_5", t("commands", "Webb och sociala medier"), ("Ctrl+5",), "go"),
        Command("tab_6", t("commands", "Bedömning"), ("Ctrl+6",), "go"),
        Command("tab_7", t("commands", "Resultat"), ("Ctrl+7",), "go"),
        Command("tab_8", t("commands", "Rapport"), ("Ctrl+8",), "go"),
        Command("tab_9", t("commands", "Handlingsplan"), ("Ctrl+9",), "go"),
        Command("go_to_code", t("commands", "Gå till delområde, sedan två siffror"), ("Ctrl+G",), "go", "hash", PAGE),
        Command("next_sub_criterion", t("commands", "Nästa delområde"), ("Alt+Right",), "go", "arrow-right", PAGE),
        Command("previous_sub_criterion", t("commands", "Förra delområdet"), ("Alt+Left",), "go", "arrow-left", PAGE),
        Command("next_area", t("commands", "Nästa område"), ("Alt+Down",), "go", "arrow-down", PAGE),
        Command("previous_area", t("commands", "Förra området"), ("Alt+Up",), "go", "arrow-up", PAGE),
        Command("next_gap", t("commands", "Nästa hål: utan poäng eller underlag"), ("Ctrl+J",), "go", "chevron-right",
                PAGE, menu=True),
        Command("next_pane", t("commands", "Nästa del av fönstret"), ("F6",), "go"),
        Command("back_to_typing", t("commands", "Tillbaka dit du skrev"), ("Esc",), "go", by=FIXED),
    )


def _scoring() -> tuple[Command, ...]:
    t = QCoreApplication.translate
    return (
        Command("cell_digits", t("commands", "Poäng"), ("0–9",), "scoring", by=FIXED),
        Command("cell_five", t("commands", "Fem poäng upp eller ner"), ("PgUp", "PgDn"), "scoring", by=FIXED),
        Command("cell_zero", t("commands", "Noll poäng"), ("Home",), "scoring", by=FIXED),
        Command("cell_max", t("commands", "Högsta poäng"), ("End",), "scoring", by=FIXED),
        Command("cell_blank", t("commands", "Ta bort poängen"), ("X", "Delete"), "scoring", by=FIXED),
        Command("cell_on", t("commands", "Nästa rad"), ("Enter",), "scoring", by=FIXED),
        Command("seal", t("commands", "Försegla dina poäng, eller öppna dem…"), ("Ctrl+L",), "scoring", "lock", PAGE,
                menu=True),
        Command("lock_consensus", t("commands", "Lås den gemensamma bedömningen, eller lås upp den…"), (), "scoring",
                "lock", PAGE, menu=True),
        Command("adopt_own", t("commands", "Gör dina poäng till gemensamma"), (), "scoring", "check", PAGE, menu=True),
        Command("take_equal", t("commands", "Ta de poäng som är lika till gemensamma"), (), "scoring", "check", PAGE,
                menu=True),
        Command("take_theirs", t("commands", "Skillnader: ta As, Bs eller Cs poäng"), ("A", "B", "C"), "scoring",
                by=FIXED),
    )


def _visit() -> tuple[Command, ...]:
    t = QCoreApplication.translate
    return (
        Command("visit_template", t("commands", "Lägg in mallens fem grupper"), (), "visit", "layers", PAGE, menu=True),
        Command("interview_guide", t("commands", "Intervjuguide som PDF…"), (), "visit", "printer", PAGE, menu=True),
        Command("plan_toggle", t("commands", "Fråga eller inte i planen"), ("Space",), "visit", by=FIXED),
    )


def _interviews() -> tuple[Command, ...]:
    t, stage = QCoreApplication.translate, QCoreApplication.translate("commands", "Stadium")
    return (
        Command("new_row", t("commands", "Nytt: intervju, dokument, iakttagelse eller styrka"), ("Ctrl+Shift+N",),
                "interviews", "plus", PAGE, menu=True),
        Command("timer", t("commands", "Starta eller pausa tiden"), ("F9",), "interviews", "clock", PAGE, menu=True),
        Command("compare", t("commands", "Jämför: anteckningar sida vid sida"), ("F8",), "interviews", "columns-2",
                PAGE, menu=True),
        Command("contradiction", t("commands", "Markera motsägelse"), ("Ctrl+E",), "interviews", "equal-not", PAGE,
                menu=True),
        Command("route", t("commands", "Byt delområde för anteckningen…"), ("Ctrl+R",), "interviews", "hash", PAGE,
                menu=True),
        Command("route_more", t("commands", "Lägg anteckningen även under…"), ("Ctrl+Shift+R",), "interviews", "hash",
                PAGE, menu=True),
        Command("stage_1", t("commands", "Planerat"), ("Alt+1",), "interviews", "", PAGE, menu=True, submenu=stage),
        Command("stage_2", t("commands", "Beslutat"), ("Alt+2",), "interviews", "", PAGE, menu=True, submenu=stage),
        Command("stage_3", t("commands", "Genomfört"), ("Alt+3",), "interviews", "", PAGE, menu=True, submenu=stage),
        Command("stage_4", t("commands", "Uppföljt"), ("Alt+4",), "interviews", "", PAGE, menu=True, submenu=stage),
        Command("stage_5", t("commands", "Ger effekt"), ("Alt+5",), "interviews", "", PAGE, menu=True, submenu=stage),
        Command("stage_0", t("commands", "Inget"), ("Alt+0",), "interviews", "", PAGE, menu=True, submenu=stage),
        Command("questions", t("commands", "Ändra stödfrågor…"), (), "interviews", "message-square", PAGE, menu=True),
        Command("abbreviations", t("commands", "Förkortningar…"), (), "interviews", "spell-check", PAGE, menu=True),
        Command("note_enter", t("commands", "Spara raden"), ("Enter",), "interviews", by=FIXED),
        Command("note_complete", t("commands", "Skriv ut förkortning eller titel"), ("Tab",), "interviews", by=FIXED),
        Command("note_list", t("commands", "Upp bland anteckningarna"), ("Up",), "interviews", by=FIXED),
        Command("note_split", t("commands", "Dela raden vid markören"), ("Ctrl+Enter",), "interviews", by=FIXED),
        Command("note_join", t("commands", "Foga ihop med raden ovanför"), ("Backspace",), "interviews", by=FIXED),
    )


def _documents() -> tuple[Command, ...]:
    t = QCoreApplication.translate
    return (
        Command("copy_requests", t("commands", "Kopiera begäran som e-post"), (), "documents", "copy", PAGE, menu=True),
        Command("read_cite", t("commands", "Citera det markerade"), ("Enter", "Ctrl+Enter"), "documents", by=FIXED),
        Command("read_sentence", t("commands", "Markera nästa eller förra meningen"), ("Ctrl+Down", "Ctrl+Up"),
                "documents", by=FIXED),
        Command("read_more", t("commands", "Markera en mening till"), ("Ctrl+Shift+Down",), "documents", by=FIXED),
        Command("read_page", t("commands", "Bläddra i dokumentet"), ("PgDn", "PgUp"), "documents", by=FIXED),
        Command("read_ends", t("commands", "Första och sista sidan"), ("Home", "End"), "documents", by=FIXED),
        Command("read_on", t("commands", "Läs vidare: en skärm ner"), ("Space",), "documents", by=FIXED),
        Command("read_zoom", t("commands", "Större eller mindre sida"), ("+", "-"), "documents", by=FIXED),
        Command("web_template", t("commands", "Lägg in mallens checklista för webben"), (), "documents", "layers", PAGE,
                menu=True),
        Command("paste_finding", t("commands", "Iakttagelse från urklipp: text, adress eller bild"), ("Ctrl+Shift+V",),
                "documents", "clipboard-list", PAGE, menu=True),
        Command("import_answers", t("commands", "Läs in kommunens skriftliga svar…"), (), "documents", "file-down",
                PAGE, menu=True),
        Command("page_checked", t("commands", "Markera raden i checklistan som sedd"), ("Space",), "documents",
                by=FIXED),
        Command("finding_stage", t("commands", "Stadium för iakttagelse eller svar i listan"), ("1–5", "0"),
                "documents", by=FIXED),
    )


def _results() -> tuple[Command, ...]:
    t = QCoreApplication.translate
    return (
        Command("chart_table", t("commands", "Diagram som tabell"), ("Alt+T",), "results", "table", PAGE, menu=True),
        Command("copy_chart", t("commands", "Kopiera diagrammet som bild"), ("Ctrl+Shift+C",), "results", "copy", PAGE,
                menu=True),
        Command("save_chart", t("commands", "Spara diagrammet som bild…"), (), "results", "download", PAGE, menu=True),
        Command("present", t("commands", "Visa i helskärm"), ("F5",), "results", "maximize", PAGE, menu=True),
        Command("what_if", t("commands", "Tänk om: pröva andra poäng"), ("Ctrl+T",), "results", "pencil", PAGE,
                menu=True),
        Command("library", t("commands", "Jämförelsebibliotek…"), ("Ctrl+B",), "results", "book-open", menu=True),
    )


def _report() -> tuple[Command, ...]:
    t = QCoreApplication.translate
    return (
        Command("fact_check", t("commands", "Faktagranskning: svar och beslut…"), ("Ctrl+Shift+K",), "report",
                "message-square", menu=True),
        Command("insert_figure", t("commands", "Infoga tal ur utvärderingen i texten"), ("Ctrl+I",), "report", "hash",
                PAGE, menu=True),
        Command("preview", t("commands", "Förhandsgranska rapportens sidor"), ("Ctrl+Shift+P",), "report", "eye", PAGE,
                menu=True),
        Command("next_remark", t("commands", "Nästa anmärkning i kontrollen"), ("F4",), "report", "circle-alert",
                menu=True),
        Command("fix_remark", t("commands", "Rätta det en anmärkning gäller"), ("Ctrl+Enter",), "report", by=FIXED),
        Command("action_status", t("commands", "Handlingsplan: planerad, påbörjad, klar, avförd"), ("1–4",), "report",
                by=FIXED),
        Command("outcome", t("commands", "Förra gången: åtgärdad, delvis, nej, inte längre aktuell, inget"),
                ("1–4", "0"), "report", by=FIXED),
        Command("card_star", t("commands", "Guldstjärna på ett kort"), ("*",), "report", by=FIXED),
    )


def _view() -> tuple[Command, ...]:
    t, look = QCoreApplication.translate, QCoreApplication.translate("commands", "Text och utseende")
    return (
        Command("discreet", t("commands", "Diskret läge: dölj poäng och namn"), ("F10",), "view", "eye-off", menu=True),
        Command("focus", t("commands", "Fokusläge: bara det du arbetar i"), ("F11",), "view", "maximize", menu=True),
        Command("larger", t("commands", "Större text"), ("Ctrl++", "Ctrl+="), "view", menu=True, needs_file=False,
                submenu=look),
        Command("smaller", t("commands", "Mindre text"), ("Ctrl+-",), "view", menu=True, needs_file=False,
                submenu=look),
        Command("normal_size", t("commands", "Vanlig textstorlek"), ("Ctrl+0",), "view", menu=True, needs_file=False,
                submenu=look),
        Command("theme_system", t("commands", "Som systemet"), (), "view", "monitor", menu=True, needs_file=False,
                submenu=look),
        Command("theme_light", t("commands", "Ljust"), (), "view", "sun", menu=True, needs_file=False, submenu=look),
        Command("theme_dark", t("commands", "Mörkt"), (), "view", "moon", menu=True, needs_file=False, submenu=look),
        Command("theme_contrast", t("commands", "Hög kontrast"), (), "view", "contrast", menu=True, needs_file=False,
                submenu=look),
    )


def _help() -> tuple[Command, ...]:
    t = QCoreApplication.translate
    return (
        Command("palette", t("commands", "Sök eller gör"), ("Ctrl+K",), "help", "search", needs_file=False),
        Command("help", t("commands", "Hjälp"), ("Shift+F1",), "help", "circle-help", menu=True, needs_file=False),
        Command("keys", t("commands", "Tangenter"), ("F1",), "help", "keyboard", menu=True, needs_file=False),
        Command("tour", t("commands", "Rundtur: fem steg i exemplet"), (), "help", "play", menu=True, needs_file=False),
        Command("settings", t("commands", "Inställningar…"), ("Ctrl+,",), "help", "settings", menu=True,
                needs_file=False),
    )
# fmt: on
