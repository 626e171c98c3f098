<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv_SE">
<context>
    <name></name>
    <message>
        <source>numret säger {code}, rubriken {codes}</source>
        <translation>the number says {code}, the heading {codes}</translation>
    </message>
    <message>
        <source>Filen {name} är större än 50 MB: spara en kopia utan bilder och läs in den.</source>
        <translation>The file {name} is larger than 50 MB: save a copy without pictures and import it.</translation>
    </message>
    <message>
        <source>Filen {name} är tom: be om den på nytt.</source>
        <translation>The file {name} is empty: ask for it again.</translation>
    </message>
    <message>
        <source>Filen {name} är låst med lösenord eller i ett äldre Office-format: spara en olåst docx eller xlsx.</source>
        <translation>The file {name} is locked with a password or in an older Office format: save an unlocked docx or xlsx.</translation>
    </message>
    <message>
        <source>Filen {name} är en PDF: be om svaren som Word, Excel eller text.</source>
        <translation>The file {name} is a PDF: ask for the answers as Word, Excel or text.</translation>
    </message>
    <message>
        <source>Filen {name} är inget Word- eller Excel-dokument: spara den på nytt från sitt program.</source>
        <translation>The file {name} is not a Word or Excel document: save it again from its program.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller ingen text: kontrollera att det är rätt fil.</source>
        <translation>The file {name} contains no text: check that it is the right file.</translation>
    </message>
    <message>
        <source>Filen {name} är för lång för att vara svar på frågor: dela den eller välj en annan.</source>
        <translation>The file {name} is too long to be answers to questions: split it or choose another.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad: öppna den i sitt program, spara den på nytt.</source>
        <translation>The file {name} is damaged: open it in its program and save it again.</translation>
    </message>
    <message>
        <source>Filen {name} är varken Word (docx), Excel (xlsx) eller text: spara svaren som något av dem.</source>
        <translation>The file {name} is neither Word (docx), Excel (xlsx) nor text: save the answers as one of these.</translation>
    </message>
    <message>
        <source>Filen {name} är inget vanligt Word-dokument: öppna den i Word och spara den på nytt.</source>
        <translation>The file {name} is not an ordinary Word document: open it in Word and save it again.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad inuti: öppna den i Word och spara den på nytt.</source>
        <translation>The file {name} is damaged inside: open it in Word and save it again.</translation>
    </message>
    <message>
        <source>Filen {name} är för stor att läsa: spara svaren som text.</source>
        <translation>The file {name} is too large to read: save the answers as text.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad eller ingen Excel-fil: spara den på nytt från Excel.</source>
        <translation>The file {name} is damaged or not an Excel file: save it again from Excel.</translation>
    </message>
    <message>
        <source>Cellen har en formel, och formler läses inte.</source>
        <translation>The cell has a formula, and formulas are not read.</translation>
    </message>
    <message>
        <source>Står före den första frågan.</source>
        <translation>Comes before the first question.</translation>
    </message>
    <message>
        <source>Frågan har inget svar.</source>
        <translation>The question has no answer.</translation>
    </message>
    <message>
        <source>Står i en kolumn som varken är fråga eller svar.</source>
        <translation>Is in a column that is neither question nor answer.</translation>
    </message>
    <message>
        <source>Det framgår inte vilken kolumn som är fråga och vilken som är svar.</source>
        <translation>It is not clear which column is the question and which is the answer.</translation>
    </message>
    <message>
        <source>numret säger {code}, frågan {codes}</source>
        <translation>the number says {code}, the question {codes}</translation>
    </message>
    <message>
        <source>Numret och rubriken stämmer inte överens: {what}.</source>
        <translation>The number and the heading do not agree: {what}.</translation>
    </message>
    <message>
        <source>Filen {name} är tom. Hämta den på nytt.</source>
        <translation>The file {name} is empty. Fetch it again.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad eller ingen PDF. Hämta den på nytt.</source>
        <translation>The file {name} is damaged or not a PDF. Fetch it again.</translation>
    </message>
    <message>
        <source>{name} är varken PDF, Word (docx) eller text. Spara den som PDF och lägg till den.</source>
        <translation>{name} is neither PDF, Word (docx) nor text. Save it as a PDF and add it.</translation>
    </message>
    <message>
        <source>Filen {name} är för lång för att läsas här. Dela den eller spara den som PDF.</source>
        <translation>The file {name} is too long to be read here. Split it or save it as a PDF.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller ingen text. Kontrollera att det är rätt fil.</source>
        <translation>The file {name} contains no text. Check that it is the right file.</translation>
    </message>
    <message>
        <source>Filen {name} är låst med lösenord. Öppna den, spara en olåst kopia och lägg till den.</source>
        <translation>The file {name} is locked with a password. Open it, save an unlocked copy and add that.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad. Hämta den på nytt eller skriv ut den som PDF igen.</source>
        <translation>The file {name} is damaged. Fetch it again or print it to PDF once more.</translation>
    </message>
    <message>
        <source>Filen {name} har inga sidor. Hämta den på nytt.</source>
        <translation>The file {name} has no pages. Fetch it again.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad inuti. Hämta den på nytt.</source>
        <translation>The file {name} is damaged inside. Fetch it again.</translation>
    </message>
    <message>
        <source>Filen {name} är inget Word-dokument. Spara den som PDF och lägg till den.</source>
        <translation>The file {name} is not a Word document. Save it as a PDF and add it.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad inuti. Öppna den i Word och spara den på nytt.</source>
        <translation>The file {name} is damaged inside. Open it in Word and save it again.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad eller av ett annat slag än namnet säger. Öppna den och spara den på nytt.</source>
        <translation>The file {name} is damaged or of another kind than its name says. Open it and save it again.</translation>
    </message>
    <message>
        <source>Filen {name} är låst med lösenord. Spara en olåst kopia och välj den.</source>
        <translation>The file {name} is locked with a password. Save an unlocked copy and choose that.</translation>
    </message>
    <message>
        <source>Filen {name} packas upp till orimligt mycket. Spara den i ett annat format.</source>
        <translation>The file {name} unpacks to an unreasonable size. Save it in another format.</translation>
    </message>
    <message>
        <source>PDF-filen {name} är låst med lösenord: spara en olåst kopia och läs in den.</source>
        <translation>The PDF file {name} is locked with a password: save an unlocked copy and import it.</translation>
    </message>
    <message>
        <source>PDF-filen {name} är skadad: hämta rapporten på nytt.</source>
        <translation>The PDF file {name} is damaged: fetch the report again.</translation>
    </message>
    <message>
        <source>PDF-filen {name} har {n} sidor: dela ut rapporten ur den (högst {max}).</source>
        <translation>The PDF file {name} has {n} pages: split the report out of it ({max} at most).</translation>
    </message>
    <message>
        <source>PDF-filen {name} är för lång för att vara en rapport: välj rapportens egen fil.</source>
        <translation>The PDF file {name} is too long to be a report: choose the report&apos;s own file.</translation>
    </message>
    <message>
        <source>PDF-filen {name} är skadad inuti: hämta rapporten på nytt.</source>
        <translation>The PDF file {name} is damaged inside: fetch the report again.</translation>
    </message>
    <message>
        <source>PDF-filen {name} har bara bilder av sidorna: kör textigenkänning (OCR) och läs in den nya filen.</source>
        <translation>The PDF file {name} has only pictures of the pages: run text recognition (OCR) and import the new file.</translation>
    </message>
    <message>
        <source>Här finns inga poäng att läsa: välj en rapport från Kommunkompassen som har kapitel 4 med poängtabellerna.</source>
        <translation>There are no points to read here: choose a report from Kommunkompassen that has chapter 4 with the tables of points.</translation>
    </message>
    <message>
        <source>Filen {name} är inget svarsformulär: utkastets nummer saknas. Be om formuläret så som det skickades.</source>
        <translation>The file {name} is not a response form: the number of the draft is missing. Ask for the form as it was sent.</translation>
    </message>
    <message>
        <source>Filen {name} saknar kolumnen {heads}. Be om formuläret så som det skickades.</source>
        <translation>The file {name} lacks the column {heads}. Ask for the form as it was sent.</translation>
    </message>
    <message>
        <source> och </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Filen {name} har fler rader än något utkast. Be om formuläret så som det skickades.</source>
        <translation>The file {name} has more rows than any draft. Ask for the form as it was sent.</translation>
    </message>
    <message>
        <source>Cell {cell} har en formel, och formler läses inte. Skriv texten i stället.</source>
        <translation>Cell {cell} has a formula, and formulas are not read. Write the text instead.</translation>
    </message>
    <message>
        <source>Cell {cell} visar ett fel ({value}). Skriv texten på nytt.</source>
        <translation>Cell {cell} shows an error ({value}). Write the text again.</translation>
    </message>
    <message>
        <source>ett Word-, Excel- eller zip-dokument</source>
        <translation>a Word, Excel or zip document</translation>
    </message>
    <message>
        <source>ett äldre Office-dokument</source>
        <translation>an older Office document</translation>
    </message>
    <message>
        <source>ett RTF-dokument</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>en bild</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>en utvärderingsfil eller databas</source>
        <translation>an evaluation file or database</translation>
    </message>
    <message>
        <source>Filen {name} är {kind}, ingen text eller PDF: spara rapporten som PDF eller text.</source>
        <translation>The file {name} is {kind}, not text or PDF: save the report as PDF or text.</translation>
    </message>
    <message>
        <source>Filen {name} är ingen läsbar text: spara rapporten som PDF eller text (UTF-8).</source>
        <translation>The file {name} is not readable text: save the report as PDF or text (UTF-8).</translation>
    </message>
    <message>
        <source>Filen {name} är {kind}, ingen text eller PDF: spara den som PDF eller text.</source>
        <translation>The file {name} is {kind}, not text or PDF: save it as PDF or text.</translation>
    </message>
    <message>
        <source>Filen {name} är ingen läsbar text: spara den som PDF eller text (UTF-8).</source>
        <translation>The file {name} is not readable text: save it as PDF or text (UTF-8).</translation>
    </message>
    <message>
        <source>Filen {name} är skadad eller ingen PDF: hämta rapporten på nytt eller välj en textfil.</source>
        <translation>The file {name} is damaged or not a PDF: fetch the report again or choose a text file.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller ingen text: hämta rapporten på nytt eller välj en annan fil.</source>
        <translation>The file {name} contains no text: fetch the report again or choose another file.</translation>
    </message>
    <message>
        <source>{name} är en mapp: välj rapportens fil i den.</source>
        <translation>{name} is a folder: choose the report&apos;s file in it.</translation>
    </message>
    <message>
        <source>{name} är ingen vanlig fil: kopiera rapporten till en fil och välj den.</source>
        <translation>{name} is not an ordinary file: copy the report to a file and choose that.</translation>
    </message>
    <message>
        <source>Filen {name} finns inte: kontrollera namnet och mappen.</source>
        <translation>The file {name} does not exist: check the name and the folder.</translation>
    </message>
    <message>
        <source>Filen {name} får inte läsas: ge dig läsrätt till den eller kopiera den till en egen mapp.</source>
        <translation>The file {name} may not be read: give yourself permission to read it or copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>Filen {name} går inte att läsa: kontrollera sökvägen och att disken eller minnet sitter i.</source>
        <translation>The file {name} cannot be read: check the path and that the disk or USB stick is plugged in.</translation>
    </message>
    <message>
        <source>Filen {name} är tom: hämta rapporten på nytt.</source>
        <translation>The file {name} is empty: fetch the report again.</translation>
    </message>
    <message>
        <source>Filen {name} är större än 100 MB: spara en mindre kopia utan bilder och läs in den.</source>
        <translation>The file {name} is larger than 100 MB: save a smaller copy without pictures and import it.</translation>
    </message>
    <message>
        <source>Filen {name} är för lång: dela den eller välj en annan fil.</source>
        <translation>The file {name} is too long: split it or choose another file.</translation>
    </message>
    <message>
        <source>Filen {name} finns inte eller är ingen vanlig fil: välj en annan.</source>
        <translation>The file {name} does not exist or is not an ordinary file: choose another.</translation>
    </message>
    <message>
        <source>Filen {name} går inte att läsa: kontrollera rättigheter och att disken sitter i.</source>
        <translation>The file {name} cannot be read: check the permissions and that the disk is plugged in.</translation>
    </message>
    <message>
        <source>Filen {name} är ingen Excel-arbetsbok: välj den som exporterades härifrån.</source>
        <translation>The file {name} is not an Excel workbook: choose the one exported from here.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller deklarationer som Excel aldrig skriver. Öppna den i Excel och spara den på nytt.</source>
        <translation>The file {name} contains declarations that Excel never writes. Open it in Excel and save it again.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller orimligt mycket. Välj den som exporterades härifrån.</source>
        <translation>The file {name} contains an unreasonable amount. Choose the one exported from here.</translation>
    </message>
    <message>
        <source>Filen {name} är för stor att läsa. Välj den som exporterades härifrån.</source>
        <translation>The file {name} is too large to read. Choose the one exported from here.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad inuti. Öppna den i Excel och spara den på nytt.</source>
        <translation>The file {name} is damaged inside. Open it in Excel and save it again.</translation>
    </message>
    <message>
        <source>Filen {name} är större än 50 MB: välj den som exporterades härifrån.</source>
        <translation>The file {name} is larger than 50 MB: choose the one exported from here.</translation>
    </message>
    <message>
        <source>Filen {name} är låst med lösenord eller i ett äldre Excel-format: spara en olåst xlsx och välj den.</source>
        <translation>The file {name} is locked with a password or in an older Excel format: save an unlocked xlsx and choose that.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller makron. Spara den som vanlig Excel-arbetsbok (.xlsx).</source>
        <translation>The file {name} contains macros. Save it as an ordinary Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>Filen {name} säger inte vad den exporterades med, eller är exporterad för faktagranskning. Exportera en ny arbetsbok och gör ändringarna i den.</source>
        <translation>The file {name} does not say what it was exported with, or was exported for a fact check. Export a new workbook and make the changes in it.</translation>
    </message>
    <message>
        <source>Bladet {sheet} saknas i filen {name}. Låt bladen heta som vid exporten.</source>
        <translation>The sheet {sheet} is missing from the file {name}. Keep the sheet names as exported.</translation>
    </message>
    <message>
        <source>Bladet {sheet} i {name} saknar raden med rubrikerna {heads}. Låt rubrikerna stå som vid exporten.</source>
        <translation>The sheet {sheet} in {name} lacks the row with the headings {heads}. Keep the headings as exported.</translation>
    </message>
    <message>
        <source>{name} är en mapp. Välj en fil i den.</source>
        <translation>{name} is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>{name} är ingen vanlig fil. Kopiera innehållet till en fil och välj den.</source>
        <translation>{name} is not an ordinary file. Copy the content to a file and choose that.</translation>
    </message>
    <message>
        <source>{name} är {n} MB, och högst {max} MB går. Spara en mindre kopia.</source>
        <translation>{name} is {n} MB, and the limit is {max} MB. Save a smaller copy.</translation>
    </message>
    <message>
        <source>Filen {path} finns inte. Kontrollera namnet och mappen.</source>
        <translation>The file {path} does not exist. Check the name and the folder.</translation>
    </message>
    <message>
        <source>Filen {name} får inte läsas. Be om rättighet eller kopiera den till en egen mapp.</source>
        <translation>The file {name} may not be read. Ask for permission or copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>Filen {name} går inte att läsa. Kontrollera namnet och att disken sitter i.</source>
        <translation>The file {name} cannot be read. Check the name and that the disk is plugged in.</translation>
    </message>
    <message>
        <source>när filen stängdes</source>
        <translation>when the file was closed</translation>
    </message>
    <message>
        <source>innan en fil togs in</source>
        <translation>before a file was taken in</translation>
    </message>
    <message>
        <source>innan filen fick ett nytt format</source>
        <translation>before the file got a new format</translation>
    </message>
    <message>
        <source>innan en säkerhetskopia togs in</source>
        <translation>before a backup was taken in</translation>
    </message>
    <message>
        <source>på begäran</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>säkerhetskopian från {when:%Y-%m-%d %H.%M}</source>
        <translation>the backup from {when:%Y-%m-%d %H.%M}</translation>
    </message>
    <message>
        <source>I {backup} är något skadat, så den visas inte. Välj en annan.</source>
        <translation>Something in {backup} is damaged, so it is not shown. Choose another.</translation>
    </message>
    <message>
        <source>orden är utelämnade, de kan komma ur utvärderingen</source>
        <translation>the words are left out, as they may come from the evaluation</translation>
    </message>
    <message>
        <source>Kom av {error}</source>
        <translation>Caused by {error}</translation>
    </message>
    <message>
        <source>Poäng saknas</source>
        <translation>Points missing</translation>
    </message>
    <message>
        <source>Ett delområde har ingen gemensam poäng, fast andra har det.</source>
        <translation>A sub-criterion has no joint points, although others have.</translation>
    </message>
    <message>
        <source>Poäng utan underlag</source>
        <translation>Points without evidence</translation>
    </message>
    <message>
        <source>Inget i intervjuer, dokument eller på webben talar för poängen.</source>
        <translation>Nothing in interviews, documents or on the web speaks for the points.</translation>
    </message>
    <message>
        <source>Bara en källa</source>
        <translation>Only one source</translation>
    </message>
    <message>
        <source>Poängen vilar på bara en av intervjuer, dokument och webb.</source>
        <translation>The points rest on only one of interviews, documents and web.</translation>
    </message>
    <message>
        <source>Poäng över stadiet</source>
        <translation>Points above the stage</translation>
    </message>
    <message>
        <source>Mer än hälften av poängen är satt fast inget i underlaget är genomfört: bara det som görs räknas.</source>
        <translation>More than half the points are given although nothing in the evidence is carried out: only what is done counts.</translation>
    </message>
    <message>
        <source>Poäng utan motivering</source>
        <translation>Points without a rationale</translation>
    </message>
    <message>
        <source>Den gemensamma poängen saknar motivering.</source>
        <translation>The joint points have no rationale.</translation>
    </message>
    <message>
        <source>Tal som inte stämmer</source>
        <translation>Figures that do not agree</translation>
    </message>
    <message>
        <source>Ett skrivet poängtal är ett annat än det som poängen ger.</source>
        <translation>A figure in the text differs from what the points give.</translation>
    </message>
    <message>
        <source>Tidigare utvärdering</source>
        <translation>Earlier evaluation</translation>
    </message>
    <message>
        <source>Texten talar om en tidigare utvärdering, fast detta är den första.</source>
        <translation>The text speaks of an earlier evaluation, although this is the first.</translation>
    </message>
    <message>
        <source>Samma styrka två gånger</source>
        <translation>Same strength twice</translation>
    </message>
    <message>
        <source>Två områden har samma eller nästan samma styrka.</source>
        <translation>Two areas have the same or nearly the same strength.</translation>
    </message>
    <message>
        <source>Delområde utan text</source>
        <translation>Sub-criterion without text</translation>
    </message>
    <message>
        <source>Ett delområde har poäng men ingen text i rapporten.</source>
        <translation>A sub-criterion has points but no text in the report.</translation>
    </message>
    <message>
        <source>Styrka utan underlag</source>
        <translation>Strength without evidence</translation>
    </message>
    <message>
        <source>Inget underlag talar för styrkan.</source>
        <translation>No evidence speaks for the strength.</translation>
    </message>
    <message>
        <source>Namn i texten</source>
        <translation>Name in the text</translation>
    </message>
    <message>
        <source>En intervjuads namn står i rapporten: de intervjuade återges efter roll.</source>
        <translation>An interviewee&apos;s name is in the report: interviewees are cited by role.</translation>
    </message>
    <message>
        <source>Liten rollgrupp</source>
        <translation>Small role group</translation>
    </message>
    <message>
        <source>Texten pekar ut en rollgrupp med färre än tre personer.</source>
        <translation>The text points out a role group of fewer than three people.</translation>
    </message>
    <message>
        <source>Bild utan alternativtext</source>
        <translation>Image without alternative text</translation>
    </message>
    <message>
        <source>En sparad bild saknar text för den som inte kan se den.</source>
        <translation>A saved picture has no text for those who cannot see it.</translation>
    </message>
    <message>
        <source>Dokumentets datum</source>
        <translation>The document&apos;s date</translation>
    </message>
    <message>
        <source>Ett använt dokument är odaterat eller har slutat gälla.</source>
        <translation>A used document is undated or no longer in force.</translation>
    </message>
    <message>
        <source>Förbättring utan uppföljning</source>
        <translation>Improvement without follow-up</translation>
    </message>
    <message>
        <source>En förbättringsmöjlighet har varken rekommendation eller åtgärd.</source>
        <translation>An opportunity for improvement has neither a recommendation nor an action.</translation>
    </message>
    <message>
        <source>{code} saknar gemensam poäng: enas om den.</source>
        <translation>{code} has no joint points: agree on them.</translation>
    </message>
    <message>
        <source>Inget av områdets {count} delområden har gemensam poäng: bedöm dem.</source>
        <translation>None of the area&apos;s {count} sub-criteria has joint points: score them.</translation>
    </message>
    <message>
        <source>{code} har {points} poäng men inget underlag: koppla det som talar för poängen.</source>
        <translation>{code} has {points} points but no evidence: link what speaks for the points.</translation>
    </message>
    <message>
        <source>{code} har {points} poäng men bara kommunens eget svar som underlag: sök stöd i intervjuer, dokument eller på webben.</source>
        <translation>{code} has {points} points but only the municipality&apos;s own answer as evidence: look for support in interviews, documents or on the web.</translation>
    </message>
    <message>
        <source>{code} vilar bara på {source}: sök stöd i en källa till.</source>
        <translation>{code} rests only on {source}: look for support in one more source.</translation>
    </message>
    <message>
        <source>{code} har {points} av {max} poäng fast inget i underlaget är genomfört: sänk poängen eller visa vad som görs.</source>
        <translation>{code} has {points} of {max} points although nothing in the evidence is carried out: lower the points or show what is done.</translation>
    </message>
    <message>
        <source>{code} har {points} poäng utan motivering: skriv varför.</source>
        <translation>{code} has {points} points without a rationale: write why.</translation>
    </message>
    <message>
        <source>”{number}” stämmer inte: {subject} har {right} poäng.</source>
        <translation>“{number}” is not right: {subject} has {right} points.</translation>
    </message>
    <message>
        <source>”{number}” stämmer inte: {subject} har hittills {right} poäng.</source>
        <translation>“{number}” is not right: {subject} has {right} points so far.</translation>
    </message>
    <message>
        <source>”{number}” stämmer inte: {subject} kan ge högst {right} poäng.</source>
        <translation>“{number}” is not right: {subject} can give at most {right} points.</translation>
    </message>
    <message>
        <source>”{number}” stämmer inte: {subject} har inga poäng än, så ta bort talet tills vidare.</source>
        <translation>“{number}” is not right: {subject} has no points yet, so remove the figure for now.</translation>
    </message>
    <message>
        <source>”{number}” finns inte bland poängen: rätta talet eller sätt in ett fält.</source>
        <translation>“{number}” is not among the points: correct the figure or insert a field.</translation>
    </message>
    <message>
        <source>”{words}” syftar på en tidigare utvärdering, men detta är den första: skriv om det.</source>
        <translation>“{words}” refers to an earlier evaluation, but this is the first: reword it.</translation>
    </message>
    <message>
        <source>Nästan samma styrka står i område {other_area}: slå ihop dem eller skriv vad som skiljer.</source>
        <translation>Nearly the same strength is in area {other_area}: merge them or write what differs.</translation>
    </message>
    <message>
        <source>{code} har poäng men ingen text: skriv vad som ligger bakom poängen.</source>
        <translation>{code} has points but no text: write what lies behind the points.</translation>
    </message>
    <message>
        <source>Styrkan saknar underlag: koppla det som talar för den, eller ta bort den.</source>
        <translation>The strength has no evidence: link what speaks for it, or delete it.</translation>
    </message>
    <message>
        <source>”{name}” är namnet på en intervjuad: skriv rollgruppen i stället.</source>
        <translation>“{name}” is the name of an interviewee: write the role group instead.</translation>
    </message>
    <message>
        <source>”{words}” pekar ut en grupp med bara {count} personer: skriv så att ingen känns igen.</source>
        <translation>“{words}” points out a group of only {count} people: write so that nobody can be recognised.</translation>
    </message>
    <message>
        <source>”{words}” pekar ut en enda person: skriv så att ingen känns igen.</source>
        <translation>“{words}” points out a single person: write so that nobody can be recognised.</translation>
    </message>
    <message>
        <source>Bilden saknar alternativtext: skriv vad den visar.</source>
        <translation>The picture has no alternative text: write what it shows.</translation>
    </message>
    <message>
        <source>Dokumentet används men saknar beslutsdatum: skriv när det beslutades.</source>
        <translation>The document is used but has no date of decision: write when it was adopted.</translation>
    </message>
    <message>
        <source>Dokumentet används men gällde bara till {valid_to}: använd ett som gäller, eller säg att det har gått ut.</source>
        <translation>The document is used but was only in force until {valid_to}: use one that is in force, or say that it has expired.</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheten har ingen rekommendation eller åtgärd: koppla en.</source>
        <translation>The opportunity for improvement has no recommendation or action: link one.</translation>
    </message>
    <message>
        <source>intervjuer</source>
        <translation>interviews</translation>
    </message>
    <message>
        <source>dokument</source>
        <translation>document</translation>
    </message>
    <message>
        <source>webben</source>
        <translation>the web</translation>
    </message>
    <message>
        <source>utvärderingen</source>
        <translation>the evaluation</translation>
    </message>
    <message>
        <source>delområdet</source>
        <translation>the sub-criterion</translation>
    </message>
    <message>
        <source>delområde {code}</source>
        <translation>sub-criterion {code}</translation>
    </message>
    <message>
        <source>området</source>
        <translation>the area</translation>
    </message>
    <message>
        <source>område {n}</source>
        <translation>area {n}</translation>
    </message>
    <message>
        <source>{code} {title}, text</source>
        <translation>{code} {title}, text</translation>
    </message>
    <message>
        <source>{title}, Allmänt</source>
        <translation>{title}, General</translation>
    </message>
    <message>
        <source>styrka ”{text}”</source>
        <translation>strength “{text}”</translation>
    </message>
    <message>
        <source>förbättringsmöjlighet ”{text}”</source>
        <translation>opportunity for improvement “{text}”</translation>
    </message>
    <message>
        <source>Dokument, {title}</source>
        <translation>Document, {title}</translation>
    </message>
    <message>
        <source>Webb, {url}</source>
        <translation>Web, {url}</translation>
    </message>
    <message>
        <source>Sätt in {right}</source>
        <translation>Insert {right}</translation>
    </message>
    <message>
        <source>en text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>en text eller null</source>
        <translation>a text or null</translation>
    </message>
    <message>
        <source>ett heltal</source>
        <translation>an integer</translation>
    </message>
    <message>
        <source>ett heltal eller null</source>
        <translation>an integer or null</translation>
    </message>
    <message>
        <source>true eller false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>en lista med delområden, till exempel [&quot;3.1&quot;]</source>
        <translation>a list of sub-criteria, for example [&quot;3.1&quot;]</translation>
    </message>
    <message>
        <source>Okänt fält i {verb}: {name}. Det finns: {there}.</source>
        <translation>Unknown field in {verb}: {name}. Available: {there}.</translation>
    </message>
    <message>
        <source>{name} kan inte vara {value}. Skriv {words}.</source>
        <translation>{name} cannot be {value}. Write {words}.</translation>
    </message>
    <message>
        <source>{name} saknas i kommandot {verb}. Lägg till det.</source>
        <translation>{name} is missing from the command {verb}. Add it.</translation>
    </message>
    <message>
        <source>Ett kommando är ett JSON-objekt, till exempel {&quot;do&quot;: &quot;undo&quot;}.</source>
        <translation>A command is a JSON object, for example {&quot;do&quot;: &quot;undo&quot;}.</translation>
    </message>
    <message>
        <source>Okänt kommando: {verb}. Det finns: {there}.</source>
        <translation>Unknown command: {verb}. Available: {there}.</translation>
    </message>
    <message>
        <source>Iakttagelsen är tom. Ange url, text eller båda.</source>
        <translation>The observation is empty. Give url, text or both.</translation>
    </message>
    <message>
        <source>id {id} går inte. Skriv 1–64 tecken bland A–Z, a–z, 0–9, _ och -.</source>
        <translation>id {id} is not possible. Write 1–64 characters from A–Z, a–z, 0–9, _ and -.</translation>
    </message>
    <message>
        <source>id {id} är redan använt. Välj ett annat eller utelämna id.</source>
        <translation>id {id} is already used. Choose another or leave out id.</translation>
    </message>
    <message>
        <source>En utvärderares id är namnet. Utelämna id.</source>
        <translation>An evaluator&apos;s id is the name. Leave out id.</translation>
    </message>
    <message>
        <source>{name} har redan förseglat sin bedömning.</source>
        <translation>{name} has already sealed their scoring.</translation>
    </message>
    <message>
        <source>{name} har inte förseglat sin bedömning: den är redan öppen.</source>
        <translation>{name} has not sealed their scoring: it is already open.</translation>
    </message>
    <message>
        <source>Utvärderaren {name} finns inte. Lägg till den med kommandot evaluator.</source>
        <translation>There is no evaluator {name}. Add one with the command evaluator.</translation>
    </message>
    <message>
        <source>Okänt slag: {kind}. Välj bland: {choices}.</source>
        <translation>Unknown kind: {kind}. Choose from: {choices}.</translation>
    </message>
    <message>
        <source>Det finns ingen rad av slaget {kind} med id {id}.</source>
        <translation>There is no row of the kind {kind} with id {id}.</translation>
    </message>
    <message>
        <source>value saknas: ange det värde som ska gälla.</source>
        <translation>value is missing: give the value that is to apply.</translation>
    </message>
    <message>
        <source>Det finns ingen tvist om {name} i {kind} {id}.</source>
        <translation>There is no dispute about {name} in {kind} {id}.</translation>
    </message>
    <message>
        <source>{name} kan inte vara {value}.</source>
        <translation>{name} cannot be {value}.</translation>
    </message>
    <message>
        <source>deleted kan inte vara {value}. Skriv true eller false.</source>
        <translation>deleted cannot be {value}. Write true or false.</translation>
    </message>
    <message>
        <source>Det finns inget att göra om.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Det finns inget att ångra.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Inget ändrades: det har ändrats sedan dess.</source>
        <translation>Nothing was changed: it has changed since then.</translation>
    </message>
    <message>
        <source>Okänt fält: {name}.</source>
        <translation>Unknown field: {name}.</translation>
    </message>
    <message>
        <source>{label} har inga resultat i utgåva {edition}. Lägg till utvärderingar i biblioteket.</source>
        <translation>{label} has no results in edition {edition}. Add evaluations to the library.</translation>
    </message>
    <message>
        <source>Medelvärdet {name} finns inte. Välj bland: {choices}.</source>
        <translation>There is no mean {name}. Choose from: {choices}.</translation>
    </message>
    <message>
        <source>{name} gäller utgåva {theirs}, utvärderingen utgåva {edition}: områden kan bara jämföras inom en utgåva. Välj ett annat medelvärde.</source>
        <translation>{name} applies to edition {theirs}, the evaluation to edition {edition}: areas can only be compared within one edition. Choose another mean.</translation>
    </message>
    <message>
        <source>Det som skulle tas bort finns inte längre.</source>
        <translation>What was to be deleted no longer exists.</translation>
    </message>
    <message>
        <source>namn på en intervjuad</source>
        <translation>name of an interviewee</translation>
    </message>
    <message>
        <source>namn på intervjuade</source>
        <translation>names of interviewees</translation>
    </message>
    <message>
        <source>plats med roll</source>
        <translation>seat with a role</translation>
    </message>
    <message>
        <source>platser med roller</source>
        <translation>seats with roles</translation>
    </message>
    <message>
        <source>anteckning</source>
        <translation>note</translation>
    </message>
    <message>
        <source>anteckningar</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>egen poäng med motivering</source>
        <translation>own score with a rationale</translation>
    </message>
    <message>
        <source>egna poäng med motiveringar</source>
        <translation>own scores with rationales</translation>
    </message>
    <message>
        <source>försegling</source>
        <translation>sealing</translation>
    </message>
    <message>
        <source>förseglingar</source>
        <translation>sealings</translation>
    </message>
    <message>
        <source>skärmbild eller bifogad fil</source>
        <translation>screenshot or attached file</translation>
    </message>
    <message>
        <source>skärmbilder och bifogade filer</source>
        <translation>screenshots and attached files</translation>
    </message>
    <message>
        <source>tidigare lydelse i historiken</source>
        <translation>earlier wording in the history</translation>
    </message>
    <message>
        <source>tidigare lydelser i historiken</source>
        <translation>earlier wordings in the history</translation>
    </message>
    <message>
        <source>Kvar är de gemensamma poängen med motiveringar, rapportens texter, styrkor, förbättringsmöjligheter, rekommendationer och handlingsplan, samt dokumentregister, citat och iakttagelser utan filer och bilder.</source>
        <translation>What remains are the joint points with rationales, the report&apos;s texts, strengths, opportunities for improvement, recommendations and action plan, and the document register, quotes and observations without files and pictures.</translation>
    </message>
    <message>
        <source>Kopior på andra datorer, minnen och i e-post gallras inte härifrån. Gallra dem var för sig eller ta bort dem.</source>
        <translation>Copies on other computers, USB sticks and in email are not disposed of from here. Dispose of them one by one or delete them.</translation>
    </message>
    <message>
        <source>Gallringskvitto för {name}, {date}</source>
        <translation>Disposal receipt for {name}, {date}</translation>
    </message>
    <message>
        <source>Borttaget för gott:</source>
        <translation>Removed for good:</translation>
    </message>
    <message>
        <source>Inte klart ännu: {why}</source>
        <translation>Not finished yet: {why}</translation>
    </message>
    <message>
        <source>Gallringen görs klar nästa gång filen öppnas.</source>
        <translation>The disposal is finished the next time the file is opened.</translation>
    </message>
    <message>
        <source>Det här skulle gallras ur {name}. Ingenting har ändrats.</source>
        <translation>This would be disposed of from {name}. Nothing has been changed.</translation>
    </message>
    <message>
        <source>– innehållet i 1 annan arbetskopia eller undanlagd kopia på den här datorn</source>
        <translation>– the content of 1 other working copy or copy set aside on this computer</translation>
    </message>
    <message>
        <source>– innehållet i {n} andra arbetskopior och undanlagda kopior på den här datorn</source>
        <translation>– the content of {n} other working copies and copies set aside on this computer</translation>
    </message>
    <message>
        <source>– 1 säkerhetskopia på den här datorn</source>
        <translation>– 1 backup on this computer</translation>
    </message>
    <message>
        <source>– {n} säkerhetskopior på den här datorn</source>
        <translation>– {n} backups on this computer</translation>
    </message>
    <message>
        <source>– ingenting: det fanns inget att gallra</source>
        <translation>– nothing: there was nothing to dispose of</translation>
    </message>
    <message>
        <source>Enligt loggen har utvärderingen skrivits av:</source>
        <translation>According to the log, the evaluation was written by:</translation>
    </message>
    <message>
        <source>okänd</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>– {name}, på datorn {device}</source>
        <translation>– {name}, on the computer {device}</translation>
    </message>
    <message>
        <source>Tvisten är redan avgjord.</source>
        <translation>The dispute has already been decided.</translation>
    </message>
    <message>
        <source>Det går inte att säga vilken version som menas. Välj en av dem, eller skriv en ny.</source>
        <translation>It is not possible to say which version is meant. Choose one of them, or write a new one.</translation>
    </message>
    <message>
        <source>Bara texter kan behållas båda två. Välj en av versionerna.</source>
        <translation>Only texts can both be kept. Choose one of the versions.</translation>
    </message>
    <message>
        <source>{name} är ingen tidigare utvärdering av samma kommun. Välj ett resultat från samma kommun och ett tidigare år.</source>
        <translation>{name} is not an earlier evaluation of the same municipality. Choose a result from the same municipality and an earlier year.</translation>
    </message>
    <message>
        <source>Intervjun</source>
        <translation>The interview</translation>
    </message>
    <message>
        <source>Underlaget {id} finns inte. Kontrollera id.</source>
        <translation>The evidence {id} does not exist. Check the id.</translation>
    </message>
    <message>
        <source>Dokumentets titel saknas. Ange den.</source>
        <translation>The document&apos;s title is missing. Give it.</translation>
    </message>
    <message>
        <source>Dokumentet</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>Sidan {n} går inte: sidor räknas från 1.</source>
        <translation>Page {n} is not possible: pages are counted from 1.</translation>
    </message>
    <message>
        <source>Styrkan, förbättringsmöjligheten eller avsnittet</source>
        <translation>The strength, opportunity for improvement or section</translation>
    </message>
    <message>
        <source>Exemplet {name} finns inte. Det finns: {there}.</source>
        <translation>There is no example {name}. Available: {there}.</translation>
    </message>
    <message>
        <source>En synpunkt från faktagranskningen väntar på beslut. Avgör dem innan rapporten lämnas.</source>
        <translation>One comment from the fact check awaits a decision. Decide before the report is submitted.</translation>
    </message>
    <message>
        <source>{n} synpunkter från faktagranskningen väntar på beslut. Avgör dem innan rapporten lämnas.</source>
        <translation>{n} comments from the fact check await a decision. Decide before the report is submitted.</translation>
    </message>
    <message>
        <source>Ange vart rapporten ska skrivas (--pdf eller --xlsx).</source>
        <translation>Say where the report is to be written (--pdf or --xlsx).</translation>
    </message>
    <message>
        <source>Rapporten och arbetsboken kan inte ha samma namn. Ange två olika.</source>
        <translation>The report and the workbook cannot have the same name. Give two different ones.</translation>
    </message>
    <message>
        <source>Gruppen finns inte längre. Välj en annan.</source>
        <translation>The group no longer exists. Choose another.</translation>
    </message>
    <message>
        <source>Det som är valt att jämföra med ({name}) finns inte i den här datorns bibliotek och är inte med.</source>
        <translation>What was chosen to compare with ({name}) is not in this computer&apos;s library and is not included.</translation>
    </message>
    <message>
        <source>Den tidigare utvärderingen kommer med när alla har förseglat sina egna poäng.</source>
        <translation>The earlier evaluation is included when everyone has sealed their own points.</translation>
    </message>
    <message>
        <source>Slutrapporten får vänta: {codes} väntar på ett avgörande. Avgör först, eller skriv ett utkast.</source>
        <translation>The final report has to wait for a decision on {codes}. Decide first, or write a draft.</translation>
    </message>
    <message>
        <source>{what} går inte att skriva ut. Välj ett område, sammanfattningen eller handlingsplanen.</source>
        <translation>{what} cannot be printed. Choose an area, the summary or the action plan.</translation>
    </message>
    <message>
        <source>Formuläret hör inte till {name} utan till en annan utvärdering (utkast {n}). Välj rätt fil.</source>
        <translation>The form does not belong to {name} but to another evaluation (draft {n}). Choose the right file.</translation>
    </message>
    <message>
        <source>Cell {cell} säger vem, men raden har ingen synpunkt. Skriv den eller töm cellen.</source>
        <translation>Cell {cell} says who, but the row has no comment. Write it or clear the cell.</translation>
    </message>
    <message>
        <source>Cell {cell} har inte de ord som utkastet har i {mark}. Be om formuläret med texten orörd; synpunkten på raden är inte med.</source>
        <translation>Cell {cell} does not have the words that the draft has in {mark}. Ask for the form with the text untouched; the comment on the row is not included.</translation>
    </message>
    <message>
        <source>Cell {cell} anger inget stycke i utkastet. Skriv numret som det står i utkastet; synpunkten på raden är inte med.</source>
        <translation>Cell {cell} does not give a paragraph in the draft. Write the number as it stands in the draft; the comment on the row is not included.</translation>
    </message>
    <message>
        <source>Synpunkten finns inte längre. Välj en annan.</source>
        <translation>The comment no longer exists. Choose another.</translation>
    </message>
    <message>
        <source>Säkerhetskopian finns inte längre. Välj en annan.</source>
        <translation>The backup no longer exists. Choose another.</translation>
    </message>
    <message>
        <source>{path} är upptagen av ett annat program. Välj ett annat namn.</source>
        <translation>{path} is in use by another program. Choose another name.</translation>
    </message>
    <message>
        <source>{path} finns redan. Välj ett annat namn.</source>
        <translation>{path} already exists. Choose another name.</translation>
    </message>
    <message>
        <source>Kommunens namn gick inte att läsa i rapporten. Ange det (--municipality).</source>
        <translation>The name of the municipality could not be read in the report. Give it (--municipality).</translation>
    </message>
    <message>
        <source>Året gick inte att läsa i rapporten. Ange det (--year).</source>
        <translation>The year could not be read in the report. Give it (--year).</translation>
    </message>
    <message>
        <source>Utvärderingen har ändrats sedan arbetsboken lästes. Läs in den på nytt.</source>
        <translation>The evaluation has changed since the workbook was read. Import it again.</translation>
    </message>
    <message>
        <source>Inget är inläst. {place}: {why}</source>
        <translation>Nothing has been imported. {place}: {why}</translation>
    </message>
    <message>
        <source>En cell till går inte.</source>
        <translation>One more cell cannot be imported.</translation>
    </message>
    <message>
        <source>{n} celler till går inte.</source>
        <translation>{n} more cells cannot be imported.</translation>
    </message>
    <message>
        <source>Arbetsboken {name} är exporterad av en nyare version av programmet. Uppdatera det.</source>
        <translation>The workbook {name} was exported by a newer version of the program. Update the program.</translation>
    </message>
    <message>
        <source>en annan utvärdering</source>
        <translation>another evaluation</translation>
    </message>
    <message>
        <source>Arbetsboken {name} är exporterad ur en annan utvärdering ({whose}), inte ur den här ({here}). Välj rätt arbetsbok.</source>
        <translation>The workbook {name} was exported from another evaluation ({whose}), not from this one ({here}). Choose the right workbook.</translation>
    </message>
    <message>
        <source>Arbetsboken {name} gäller utgåva {theirs}, utvärderingen utgåva {edition}. Exportera en ny arbetsbok.</source>
        <translation>The workbook {name} applies to edition {theirs}, the evaluation to edition {edition}. Export a new workbook.</translation>
    </message>
    <message>
        <source>Bladet kommer ur en annan arbetsbok ({whose}). Läs in den i sin utvärdering.</source>
        <translation>The sheet comes from another workbook ({whose}). Import that one into its own evaluation.</translation>
    </message>
    <message>
        <source>Långa texter ändras i programmet. Låt cellen stå som vid exporten.</source>
        <translation>Long texts are changed in the program. Leave the cell as exported.</translation>
    </message>
    <message>
        <source>Gemensam poäng för {code} kan inte stämma: bara 0–{max} går. Sätt den på nytt.</source>
        <translation>The joint points for {code} cannot be right: only 0–{max} is possible. Set them again.</translation>
    </message>
    <message>
        <source>{name}: egen poäng för {code} kan inte stämma: bara 0–{max} går. Sätt den på nytt.</source>
        <translation>{name}: the own points for {code} cannot be right: only 0–{max} is possible. Set them again.</translation>
    </message>
    <message>
        <source>Biblioteket är skrivet av en nyare version av programmet och kan inte läsas här. Uppdatera programmet.</source>
        <translation>The library was written by a newer version of the program and cannot be read here. Update the program.</translation>
    </message>
    <message>
        <source>Biblioteket ändras just nu i ett annat fönster. Försök igen om en stund.</source>
        <translation>The library is being changed in another window right now. Try again in a moment.</translation>
    </message>
    <message>
        <source>Biblioteket kan inte läsas. {why}</source>
        <translation>The library cannot be read. {why}</translation>
    </message>
    <message>
        <source>Biblioteket {path} är skadat. Flytta eller ta bort filen.</source>
        <translation>The library {path} is damaged. Move or delete the file.</translation>
    </message>
    <message>
        <source>Biblioteket var skadat och är undanlagt som {path}. Lägg till filerna på nytt.</source>
        <translation>The library was damaged and has been set aside as {path}. Add the files again.</translation>
    </message>
    <message>
        <source>Ett annat program håller biblioteket för stunden. Försök igen om en stund.</source>
        <translation>Another program is using the library at the moment. Try again in a moment.</translation>
    </message>
    <message>
        <source>Utvärderingen hör till utgåva {edition}, som det här programmet inte har. Uppdatera programmet.</source>
        <translation>The evaluation belongs to edition {edition}, which this program does not have. Update the program.</translation>
    </message>
    <message>
        <source>Mappen {path} går inte att läsa. Kontrollera behörigheten eller välj filerna själv.</source>
        <translation>The folder {path} cannot be read. Check your permissions or choose the files yourself.</translation>
    </message>
    <message>
        <source>{name} saknar kommunens namn. Fyll i det i utvärderingen och lägg till den igen.</source>
        <translation>{name} lacks the name of the municipality. Fill it in in the evaluation and add the file again.</translation>
    </message>
    <message>
        <source>{name} har inga gemensamma poäng ännu. Lägg till den när delområden är bedömda.</source>
        <translation>{name} has no joint points yet. Add it when sub-criteria have been scored.</translation>
    </message>
    <message>
        <source>{n} av {of} delområden är bedömda.</source>
        <translation>{n} of {of} sub-criteria are scored.</translation>
    </message>
    <message>
        <source>{name} anger {points} poäng för {code}, som ger högst {max}. Rätta utvärderingen först.</source>
        <translation>{name} states {points} points for {code}, which gives at most {max}. Correct the evaluation first.</translation>
    </message>
    <message>
        <source>{name} är för stor för minnet. Stäng andra program och försök igen.</source>
        <translation>{name} is too large for the memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Kommunens namn gick inte att läsa i {name}. Skriv in resultatet för hand i stället.</source>
        <translation>The name of the municipality could not be read in {name}. Enter the result by hand instead.</translation>
    </message>
    <message>
        <source>Året gick inte att läsa i {name}. Skriv in resultatet för hand i stället.</source>
        <translation>The year could not be read in {name}. Enter the result by hand instead.</translation>
    </message>
    <message>
        <source>{n} av {of} delområden gick att läsa.</source>
        <translation>{n} of {of} sub-criteria could be read.</translation>
    </message>
    <message>
        <source>Rapporten motsäger sig själv; här står poängen ur tabellerna i kapitel 4.</source>
        <translation>The report contradicts itself; the points here are those of the tables in chapter 4.</translation>
    </message>
    <message>
        <source>Siffrorna från förra läsningen står kvar.</source>
        <translation>The figures from the last reading remain.</translation>
    </message>
    <message>
        <source>Filen {path} finns inte längre där den låg.</source>
        <translation>The file {path} is no longer where it was.</translation>
    </message>
    <message>
        <source>{n} filer finns inte längre där de låg, bland dem {path}.</source>
        <translation>{n} files are no longer where they were, among them {path}.</translation>
    </message>
    <message>
        <source>{name} är numera en annan utvärdering. Siffrorna för {whose} står kvar.</source>
        <translation>{name} is now another evaluation. The figures for {whose} remain.</translation>
    </message>
    <message>
        <source>Kommunens namn saknas. Skriv det.</source>
        <translation>The name of the municipality is missing. Enter it.</translation>
    </message>
    <message>
        <source>Året ska ligga mellan {min} och {max}. Skriv till exempel 2022.</source>
        <translation>The year must be between {min} and {max}. Enter for example 2022.</translation>
    </message>
    <message>
        <source>Utgåva {edition} är okänd. Välj bland: {choices}.</source>
        <translation>Edition {edition} is unknown. Choose from: {choices}.</translation>
    </message>
    <message>
        <source>Det finns inget område {n}. Områdena är 1–8.</source>
        <translation>There is no area {n}. The areas are 1–8.</translation>
    </message>
    <message>
        <source>Poängen för område {n} ska vara ett heltal mellan 0 och {max}.</source>
        <translation>The points for area {n} must be an integer between 0 and {max}.</translation>
    </message>
    <message>
        <source>Totalpoängen ska vara ett heltal mellan 0 och {max}.</source>
        <translation>The total points must be an integer between 0 and {max}.</translation>
    </message>
    <message>
        <source>Det finns inga poäng. Skriv minst ett områdes poäng eller totalen.</source>
        <translation>There are no points. Enter the points of at least one area, or the total.</translation>
    </message>
    <message>
        <source>Kommunens namn är för långt: {name}. Rätta det.</source>
        <translation>The name of the municipality is too long: {name}. Correct it.</translation>
    </message>
    <message>
        <source>Områdena ger tillsammans {sum}, mer än totalen {total}. Rätta det som är fel.</source>
        <translation>The areas give {sum} together, more than the total {total}. Correct what is wrong.</translation>
    </message>
    <message>
        <source>Områdena ger tillsammans {sum}, men totalen är {total}. Rätta det som är fel.</source>
        <translation>The areas give {sum} together, but the total is {total}. Correct what is wrong.</translation>
    </message>
    <message>
        <source>Utvärderingen är bara öppen för läsning, så inget kan ändras här. Stäng den där den redan är öppen, eller kopiera filen till en egen mapp, och öppna den igen.</source>
        <translation>The evaluation is only open for reading, so nothing can be changed here. Close it where it is already open, or copy the file to a folder of your own, and open it again.</translation>
    </message>
    <message>
        <source>uppgift om utvärderingen</source>
        <translation>detail of the evaluation</translation>
    </message>
    <message>
        <source>{n} uppgifter om utvärderingen</source>
        <translation>{n} details of the evaluation</translation>
    </message>
    <message>
        <source>utvärderare</source>
        <translation>evaluator</translation>
    </message>
    <message>
        <source>{n} utvärderare</source>
        <translation>{n} evaluators</translation>
    </message>
    <message>
        <source>intervju</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>{n} intervjuer</source>
        <translation>{n} interviews</translation>
    </message>
    <message>
        <source>plats</source>
        <translation>seat</translation>
    </message>
    <message>
        <source>{n} platser</source>
        <translation>{n} seats</translation>
    </message>
    <message>
        <source>{n} anteckningar</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <source>koppling</source>
        <translation>link</translation>
    </message>
    <message>
        <source>{n} kopplingar</source>
        <translation>{n} links</translation>
    </message>
    <message>
        <source>{n} dokument</source>
        <translation>{n} documents</translation>
    </message>
    <message>
        <source>citat</source>
        <translation>quote</translation>
    </message>
    <message>
        <source>{n} citat</source>
        <translation>{n} quotes</translation>
    </message>
    <message>
        <source>iakttagelse</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>{n} iakttagelser</source>
        <translation>{n} observations</translation>
    </message>
    <message>
        <source>egen poäng</source>
        <translation>own points</translation>
    </message>
    <message>
        <source>{n} egna poäng</source>
        <translation>{n} own scores</translation>
    </message>
    <message>
        <source>{n} förseglingar</source>
        <translation>{n} sealings</translation>
    </message>
    <message>
        <source>gemensam poäng</source>
        <translation>joint score</translation>
    </message>
    <message>
        <source>{n} gemensamma poäng</source>
        <translation>{n} joint scores</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>strength</translation>
    </message>
    <message>
        <source>{n} styrkor</source>
        <translation>{n} strengths</translation>
    </message>
    <message>
        <source>förbättringsmöjlighet</source>
        <translation>opportunity for improvement</translation>
    </message>
    <message>
        <source>{n} förbättringsmöjligheter</source>
        <translation>{n} opportunities for improvement</translation>
    </message>
    <message>
        <source>rapporttext</source>
        <translation>report text</translation>
    </message>
    <message>
        <source>{n} rapporttexter</source>
        <translation>{n} report texts</translation>
    </message>
    <message>
        <source>åtgärd</source>
        <translation>action</translation>
    </message>
    <message>
        <source>{n} åtgärder</source>
        <translation>{n} actions</translation>
    </message>
    <message>
        <source>planerad fråga</source>
        <translation>planned question</translation>
    </message>
    <message>
        <source>{n} planerade frågor</source>
        <translation>{n} planned questions</translation>
    </message>
    <message>
        <source>stödfråga</source>
        <translation>support question</translation>
    </message>
    <message>
        <source>{n} stödfrågor</source>
        <translation>{n} support questions</translation>
    </message>
    <message>
        <source>webbsida</source>
        <translation>web page</translation>
    </message>
    <message>
        <source>{n} webbsidor</source>
        <translation>{n} web pages</translation>
    </message>
    <message>
        <source>skriftligt svar</source>
        <translation>written answer</translation>
    </message>
    <message>
        <source>{n} skriftliga svar</source>
        <translation>{n} written answers</translation>
    </message>
    <message>
        <source>rekommendation</source>
        <translation>recommendation</translation>
    </message>
    <message>
        <source>{n} rekommendationer</source>
        <translation>{n} recommendations</translation>
    </message>
    <message>
        <source>synpunkt</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>{n} synpunkter</source>
        <translation>{n} comments</translation>
    </message>
    <message>
        <source>låsning</source>
        <translation>lock</translation>
    </message>
    <message>
        <source>{n} låsningar</source>
        <translation>{n} locks</translation>
    </message>
    <message>
        <source>tidigare poäng</source>
        <translation>earlier score</translation>
    </message>
    <message>
        <source>{n} tidigare poäng</source>
        <translation>{n} earlier scores</translation>
    </message>
    <message>
        <source>annan uppgift</source>
        <translation>other detail</translation>
    </message>
    <message>
        <source>{n} andra uppgifter</source>
        <translation>{n} other details</translation>
    </message>
    <message>
        <source>Allt i {name} är redan känt; ingenting nytt.</source>
        <translation>Everything in {name} is already known; nothing new.</translation>
    </message>
    <message>
        <source>Från {name}: {rows}</source>
        <translation>From {name}: {rows}</translation>
    </message>
    <message>
        <source>Borttaget: {n}</source>
        <translation>Removed: {n}</translation>
    </message>
    <message>
        <source>Text som någon har raderat för gott försvinner också här: {n}</source>
        <translation>Text that someone has deleted for good disappears here too: {n}</translation>
    </message>
    <message>
        <source>Texter som har fogats ihop, läs igenom: {places}</source>
        <translation>Texts that have been joined, read through: {places}</translation>
    </message>
    <message>
        <source>Redan känt: {n} poster i loggen.</source>
        <translation>Already known: {n} entries in the log.</translation>
    </message>
    <message>
        <source>Att avgöra: {places}</source>
        <translation>To decide: {places}</translation>
    </message>
    <message>
        <source>Att avgöra sedan tidigare: {places}</source>
        <translation>To decide from before: {places}</translation>
    </message>
    <message>
        <source>{name} har förseglat sin bedömning.</source>
        <translation>{name} has sealed their scoring.</translation>
    </message>
    <message>
        <source>{name} har öppnat sin förseglade bedömning.</source>
        <translation>{name} has opened their sealed scoring.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst.</source>
        <translation>The joint scoring is locked.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är upplåst.</source>
        <translation>The joint scoring is unlocked.</translation>
    </message>
    <message>
        <source>{thing} i {interview}</source>
        <translation>{thing} in {interview}</translation>
    </message>
    <message>
        <source>en intervju</source>
        <translation>an interview</translation>
    </message>
    <message>
        <source>ingen ännu</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Utvärderaren {author} finns inte i {name}. Där finns: {names}.</source>
        <translation>The evaluator {author} is not in {name}. It has: {names}.</translation>
    </message>
    <message>
        <source>Utgåva {edition} finns inte i programmet. Välj bland: {known}.</source>
        <translation>Edition {edition} is not in the program. Choose from: {known}.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva {path}. Försök igen eller välj en annan mapp.</source>
        <translation>{path} could not be written. Try again or choose another folder.</translation>
    </message>
    <message>
        <source>Utvärderaren {name} är angiven två gånger. Ange var och en en gång.</source>
        <translation>The evaluator {name} is given twice. Give each one once.</translation>
    </message>
    <message>
        <source>Gallringsdatum har passerat ({day}). Gallra namn, anteckningar och egna poäng.</source>
        <translation>The disposal date has passed ({day}). Dispose of names, notes and own points.</translation>
    </message>
    <message>
        <source>”{name}” har bara en plats: läsaren kan förstå vem som sagt vad. Skriv om flera grupper tillsammans i rapporten, eller nämn inte gruppen.</source>
        <translation>“{name}” has only one seat: the reader may work out who said what. Write about several groups together in the report, or do not name the group.</translation>
    </message>
    <message>
        <source>”{name}” har bara {n} platser: läsaren kan förstå vem som sagt vad. Skriv om flera grupper tillsammans i rapporten, eller nämn inte gruppen.</source>
        <translation>“{name}” has only {n} seats: the reader may work out who said what. Write about several groups together in the report, or do not name the group.</translation>
    </message>
    <message>
        <source>Ingen intervjuad heter {name} i den här utvärderingen. Kontrollera stavningen.</source>
        <translation>No interviewee is called {name} in this evaluation. Check the spelling.</translation>
    </message>
    <message>
        <source>Det finns inget sätt att få tillbaka ett glömt lösenord: då är filen och alla dess kopior borta för alltid. Skriv upp det och förvara det på ett säkert ställe.</source>
        <translation>There is no way to get back a forgotten passphrase: then the file and all its copies are gone for ever. Write it down and keep it in a safe place.</translation>
    </message>
    <message>
        <source>Lösenordet är för kort. Använd minst {n} tecken, gärna flera ord.</source>
        <translation>The passphrase is too short. Use at least {n} characters, preferably several words.</translation>
    </message>
    <message>
        <source>Från {earlier}: poäng för {points}, {improvements} och {actions}.</source>
        <translation>From {earlier}: points for {points}, {improvements} and {actions}.</translation>
    </message>
    <message>
        <source>1 delområde</source>
        <translation>1 sub-criterion</translation>
    </message>
    <message>
        <source>{n} delområden</source>
        <translation>{n} sub-criteria</translation>
    </message>
    <message>
        <source>1 förbättringsmöjlighet</source>
        <translation>1 opportunity for improvement</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 action</translation>
    </message>
    <message>
        <source>{name} är skyddad med lösenord, men det är inte den nya utvärderingen. Skydda den med Lösenord… i menyn.</source>
        <translation>{name} is protected with a passphrase, but the new evaluation is not. Protect it with Passphrase… in the menu.</translation>
    </message>
    <message>
        <source>{entries} räddade.</source>
        <translation>{entries} rescued.</translation>
    </message>
    <message>
        <source>Ur {name}: {entries}.</source>
        <translation>From {name}: {entries}.</translation>
    </message>
    <message>
        <source>{entries} saknas och är utmärkta i den nya filen. Ta in en kollegas kopia som har dem.</source>
        <translation>{entries} missing, and marked in the new file. Take in a colleague&apos;s copy that has them.</translation>
    </message>
    <message>
        <source>Skadan är sådan att fler poster kan saknas utan spår. Jämför poängen med en kollegas kopia.</source>
        <translation>The damage is such that more items may be missing without a trace. Compare the points with a colleague&apos;s copy.</translation>
    </message>
    <message>
        <source>1 bilaga saknas. Lägg till filerna igen.</source>
        <translation>1 attachment is missing. Add the files again.</translation>
    </message>
    <message>
        <source>{n} bilagor saknas. Lägg till filerna igen.</source>
        <translation>{n} attachments are missing. Add the files again.</translation>
    </message>
    <message>
        <source>För en del poster går det inte längre att se vem som skrev dem.</source>
        <translation>For some items it is no longer possible to see who wrote them.</translation>
    </message>
    <message>
        <source>Utvärderingens identitet gick inte att rädda; den nya filen har fått en egen.</source>
        <translation>The evaluation&apos;s identity could not be rescued; the new file has been given one of its own.</translation>
    </message>
    <message>
        <source>Ingenting saknas.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>{n} poster</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>arbetskopian</source>
        <translation>the working copy</translation>
    </message>
    <message>
        <source>Arbetskopian</source>
        <translation>The working copy</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheten {id} finns inte. Kontrollera id.</source>
        <translation>The opportunity for improvement {id} does not exist. Check the id.</translation>
    </message>
    <message>
        <source>En synpunkt avslås med ett skäl. Skriv det först.</source>
        <translation>A comment is declined with a reason. Enter it first.</translation>
    </message>
    <message>
        <source>Område {area} finns inte i utgåva {edition}. Kontrollera numret.</source>
        <translation>Area {area} is not in edition {edition}. Check the number.</translation>
    </message>
    <message>
        <source>Den tidigare förbättringen</source>
        <translation>The earlier improvement</translation>
    </message>
    <message>
        <source>Delområdet {code} finns inte i utgåva {edition}. Skriv till exempel 1.3.</source>
        <translation>Sub-criterion {code} is not in edition {edition}. Enter for example 1.3.</translation>
    </message>
    <message>
        <source>{what} {id} finns inte. Kontrollera id.</source>
        <translation>{what} {id} does not exist. Check the id.</translation>
    </message>
    <message>
        <source>{field} kan inte vara {value}. Välj bland: {known}.</source>
        <translation>{field} cannot be {value}. Choose from: {known}.</translation>
    </message>
    <message>
        <source>Datumet {day} går inte att läsa. Skriv till exempel {example}.</source>
        <translation>The date {day} cannot be read. Enter for example {example}.</translation>
    </message>
    <message>
        <source>Poängen är förseglade. Öppna bedömningen först, med ett skäl.</source>
        <translation>The points are sealed. Open the scoring first, with a reason.</translation>
    </message>
    <message>
        <source>{name} har förseglat sin bedömning. Öppna den först, med ett skäl.</source>
        <translation>{name} has sealed their scoring. Open it first, with a reason.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst. Lås upp den först, med ett skäl.</source>
        <translation>The joint scoring is locked. Unlock it first, with a reason.</translation>
    </message>
    <message>
        <source>Utvärderarens namn ska ha 1–{most} tecken och inget snedstreck.</source>
        <translation>The evaluator&apos;s name must have 1–{most} characters and no slash.</translation>
    </message>
    <message>
        <source>Plats {seat} finns redan i intervjun (id {id}). Ändra den eller välj en annan bokstav.</source>
        <translation>Seat {seat} is already in the interview (id {id}). Edit it or choose another letter.</translation>
    </message>
    <message>
        <source>Okänt fält: {field}.</source>
        <translation>Unknown field: {field}.</translation>
    </message>
    <message>
        <source>{field} kan inte vara {value}.</source>
        <translation>{field} cannot be {value}.</translation>
    </message>
    <message>
        <source>Talet i {field} är orimligt stort. Kontrollera det.</source>
        <translation>The number in {field} is unreasonably large. Check it.</translation>
    </message>
    <message>
        <source>{points} poäng går inte: {code} ger 0–{most} poäng.</source>
        <translation>{points} points is not possible: {code} gives 0–{most} points.</translation>
    </message>
    <message>
        <source>Utvärderaren</source>
        <translation>The evaluator</translation>
    </message>
    <message>
        <source>Det finns bara ett lås för den gemensamma bedömningen, inte {id}.</source>
        <translation>There is only one lock for the joint scoring, not {id}.</translation>
    </message>
    <message>
        <source>{code} är inget delområde eller område i utgåva {edition}.</source>
        <translation>{code} is not a sub-criterion or an area in edition {edition}.</translation>
    </message>
    <message>
        <source>Kommunens namn saknas. Ange det.</source>
        <translation>The municipality&apos;s name is missing. Enter it.</translation>
    </message>
    <message>
        <source>Året {year} ligger utanför {first}–{last}. Kontrollera det.</source>
        <translation>The year {year} is outside {first}–{last}. Check it.</translation>
    </message>
    <message>
        <source>Platsen</source>
        <translation>The seat</translation>
    </message>
    <message>
        <source>Område {area} finns inte i utgåva {edition}. Välj bland: {numbers}.</source>
        <translation>Area {area} is not in edition {edition}. Choose from: {numbers}.</translation>
    </message>
    <message>
        <source>Avsnittet {section} finns inte i rapporten. Skriv till exempel 2.1, 3.1.0, 3.1.2 eller 4.</source>
        <translation>Section {section} is not in the report. Enter for example 2.1, 3.1.0, 3.1.2 or 4.</translation>
    </message>
    <message>
        <source>Klockslaget {time} går inte att läsa. Skriv till exempel 13:00.</source>
        <translation>The time {time} cannot be read. Enter for example 13:00.</translation>
    </message>
    <message>
        <source>{n} minuter går inte. Ange 1–{most}.</source>
        <translation>{n} minutes is not possible. Enter 1–{most}.</translation>
    </message>
    <message>
        <source>Id {id} ska vara intervjuns id, snedstreck och delområdet.</source>
        <translation>Id {id} must be the interview&apos;s id, a slash and the sub-criterion.</translation>
    </message>
    <message>
        <source>{name}: {codes} har ändrats efter förseglingen.</source>
        <translation>{name}: {codes} changed since sealing.</translation>
    </message>
    <message>
        <source>Gemensam bedömning: {codes} har ändrats efter låsningen.</source>
        <translation>Joint scoring: {codes} changed since locking.</translation>
    </message>
    <message>
        <source>{name} har redan förseglat sin bedömning. Öppna den först, med ett skäl.</source>
        <translation>{name} has already sealed their scoring. Open it first, with a reason.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är redan låst. Lås upp den först, med ett skäl.</source>
        <translation>The joint scoring is already locked. Unlock it first, with a reason.</translation>
    </message>
    <message>
        <source>Alla har förseglat och kan se varandras poäng. Öppna din bedömning med ett skäl i stället.</source>
        <translation>Everyone has sealed and can see each other&apos;s points. Open your scoring with a reason instead.</translation>
    </message>
    <message>
        <source>Poängen är inte de som förseglades då. Försegla på nytt i stället.</source>
        <translation>The points are not those that were sealed then. Seal again instead.</translation>
    </message>
    <message>
        <source>De gemensamma poängen är inte de som låstes då. Lås på nytt i stället.</source>
        <translation>The joint points are not those that were locked then. Lock again instead.</translation>
    </message>
    <message>
        <source>Ange ett skäl till att bedömningen öppnas.</source>
        <translation>Enter a reason for opening the scoring.</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Område {area}</source>
        <translation>Area {area}</translation>
    </message>
    <message>
        <source>Avsnitt {section}</source>
        <translation>Section {section}</translation>
    </message>
    <message>
        <source>Gemensam bedömning {code}</source>
        <translation>Joint scoring {code}</translation>
    </message>
    <message>
        <source>Egen bedömning {code} ({name})</source>
        <translation>Own scoring {code} ({name})</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>s. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>st. {paragraph}</source>
        <translation>para. {paragraph}</translation>
    </message>
    <message>
        <source>Styrtecken togs bort ur {field}.</source>
        <translation>Control characters were removed from {field}.</translation>
    </message>
    <message>
        <source>Filen ligger i en mapp som {service} synkar. Det går bra, men vänta tills synkningen är klar innan datorn stängs av, och ta in de kopior som tjänsten kan lämna bredvid.</source>
        <translation>The file is in a folder that {service} syncs. That is fine, but wait until the sync has finished before the computer is shut down, and take in any copies that the service may leave beside it.</translation>
    </message>
    <message>
        <source>{name} har förseglat sin bedömning; den står kvar.</source>
        <translation>{name} has sealed their scoring; it stays.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst; den står kvar.</source>
        <translation>The joint scoring is locked; it stays.</translation>
    </message>
    <message>
        <source>{name} är den egna utvärderingen. Välj kollegans fil.</source>
        <translation>{name} is your own evaluation. Choose your colleague&apos;s file.</translation>
    </message>
    <message>
        <source>{name} är en annan utvärdering.</source>
        <translation>{name} is another evaluation.</translation>
    </message>
    <message>
        <source>utan namn</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>{name} är en annan utvärdering ({about}).</source>
        <translation>{name} is another evaluation ({about}).</translation>
    </message>
    <message>
        <source>Att lägga ihop dem gör en utvärdering av båda: allt i båda finns kvar, och där de skiljer sig får ni avgöra vad som gäller. Lägg ihop dem uttryckligen om det är meningen.</source>
        <translation>Merging them makes one evaluation of the two: everything in both is kept, and where they differ you decide what applies. Merge them explicitly if that is what you mean.</translation>
    </message>
    <message>
        <source>eller</source>
        <translation>or</translation>
    </message>
    <message>
        <source>{path} är en mapp. Ange ett filnamn.</source>
        <translation>{path} is a folder. Enter a file name.</translation>
    </message>
    <message>
        <source>{path} är ingen vanlig fil. Ange ett filnamn.</source>
        <translation>{path} is not an ordinary file. Enter a file name.</translation>
    </message>
    <message>
        <source>Mappen {path} finns inte. Skapa den eller välj en annan.</source>
        <translation>The folder {path} does not exist. Create it or choose another.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i {path}. Välj en annan mapp.</source>
        <translation>It is not possible to write in {path}. Choose another folder.</translation>
    </message>
    <message>
        <source>{path} är en utvärderingsfil och skrivs aldrig över. Välj ett annat namn.</source>
        <translation>{path} is an evaluation file and is never overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>Raden finns kvar: det finns inget att ta tillbaka.</source>
        <translation>The line is still there: there is nothing to restore.</translation>
    </message>
    <message>
        <source>Fältet hör till ett nyare program. Uppdatera för att ändra det.</source>
        <translation>The field belongs to a newer program. Update to change it.</translation>
    </message>
    <message>
        <source>Raden är borttagen. Ta tillbaka den först.</source>
        <translation>The line has been deleted. Restore it first.</translation>
    </message>
    <message>
        <source>Texten är för lång ({n} tecken). Dela upp den.</source>
        <translation>The text is too long ({n} characters). Split it up.</translation>
    </message>
    <message>
        <source>Texten innehåller ett trasigt tecken (ensam surrogat). Skriv om eller klistra in den på nytt.</source>
        <translation>The text contains a broken character (lone surrogate). Rewrite it or paste it again.</translation>
    </message>
    <message>
        <source>Bara en styrka får guldstjärna. Töm cellen.</source>
        <translation>Only a strength can have a gold star. Clear the cell.</translation>
    </message>
    <message>
        <source>Raden {text} är borttagen. Ta bort den i programmet, och låt raden stå här.</source>
        <translation>The row {text} has been deleted. Delete it in the program, and leave the row here.</translation>
    </message>
    <message>
        <source>Id {id} är inte härifrån. Töm cellen om raden är ny.</source>
        <translation>Id {id} is not from here. Clear the cell if the row is new.</translation>
    </message>
    <message>
        <source>Samma id står på två rader. Töm cellen på den rad som är ny.</source>
        <translation>The same id is in two rows. Clear the cell in the row that is new.</translation>
    </message>
    <message>
        <source>Raden är ändrad här men borttagen i utvärderingen. Skriv den som en ny rad om den ska vara kvar.</source>
        <translation>The row has been changed here but deleted in the evaluation. Write it as a new row if it is to be kept.</translation>
    </message>
    <message>
        <source>En styrka blir ingen förbättringsmöjlighet, eller tvärtom. Skriv en ny rad i stället.</source>
        <translation>A strength cannot become an opportunity for improvement, or the reverse. Write a new row instead.</translation>
    </message>
    <message>
        <source>Området saknas. Skriv områdets nummer.</source>
        <translation>The area is missing. Enter the area&apos;s number.</translation>
    </message>
    <message>
        <source>Texten är tom. Ta bort raden i programmet i stället.</source>
        <translation>The text is empty. Delete the row in the program instead.</translation>
    </message>
    <message>
        <source>Ordningen saknas. Skriv vilken plats raden ska ha.</source>
        <translation>The order is missing. Enter which place the row is to have.</translation>
    </message>
    <message>
        <source>Delområde {code} hör inte till område {area}. Rätta det ena, eller lämna delområdet tomt.</source>
        <translation>Sub-criterion {code} does not belong to area {area}. Correct one of them, or leave the sub-criterion empty.</translation>
    </message>
    <message>
        <source>Området saknas på den nya raden. Skriv områdets nummer.</source>
        <translation>The area is missing in the new row. Enter the area&apos;s number.</translation>
    </message>
    <message>
        <source>Skriv Styrka eller Förbättringsmöjlighet på den nya raden.</source>
        <translation>Enter “Styrka” or “Förbättringsmöjlighet” in the new row.</translation>
    </message>
    <message>
        <source>Den nya raden har ingen text. Skriv den, eller töm hela raden.</source>
        <translation>The new row has no text. Enter it, or clear the whole row.</translation>
    </message>
    <message>
        <source>Ordningen</source>
        <translation>The order</translation>
    </message>
    <message>
        <source>Område {area} finns inte. Skriv ett nummer från {first} till {last}.</source>
        <translation>There is no area {area}. Enter a number from {first} to {last}.</translation>
    </message>
    <message>
        <source>{value} är inget slag. Skriv Styrka eller Förbättringsmöjlighet.</source>
        <translation>{value} is not a kind. Enter “Styrka” or “Förbättringsmöjlighet”.</translation>
    </message>
    <message>
        <source>{value} är ingen guldstjärna. Skriv ★ eller lämna cellen tom.</source>
        <translation>{value} is not a gold star. Enter ★ or leave the cell empty.</translation>
    </message>
    <message>
        <source>Delområdet {code} finns inte i utgåva {edition}. Rätta koden.</source>
        <translation>Sub-criterion {code} is not in edition {edition}. Correct the code.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst. Lås upp den i programmet först, med ett skäl.</source>
        <translation>The joint scoring is locked. Unlock it in the program first, with a reason.</translation>
    </message>
    <message>
        <source>Ni är inte överens om det här i programmet. Avgör det där först.</source>
        <translation>You do not agree on this in the program. Decide it there first.</translation>
    </message>
    <message>
        <source>Raden för {code} saknas. Poäng tas bort genom att cellen töms; låt raden stå.</source>
        <translation>The row for {code} is missing. Remove points by clearing the cell; leave the row.</translation>
    </message>
    <message>
        <source>Raden för {code} står två gånger. Behåll en.</source>
        <translation>The row for {code} is there twice. Keep one.</translation>
    </message>
    <message>
        <source>Summor räknas fram ur delområdenas poäng. Låt formeln stå.</source>
        <translation>Sums are calculated from the points of the sub-criteria. Leave the formula as it is.</translation>
    </message>
    <message>
        <source>Poängen</source>
        <translation>The points</translation>
    </message>
    <message>
        <source>Det går inte att se vad cellen exporterades med. Exportera en ny arbetsbok.</source>
        <translation>It is not possible to see what the cell was exported with. Export a new workbook.</translation>
    </message>
    <message>
        <source>Texten är längre än en cell rymmer. Ändra den i programmet i stället.</source>
        <translation>The text is longer than a cell can hold. Edit it in the program instead.</translation>
    </message>
    <message>
        <source>Både arbetsboken ({book}) och utvärderingen ({now}) har ändrats sedan exporten. Bestäm vilket som gäller och skriv det på båda ställena.</source>
        <translation>Both the workbook ({book}) and the evaluation ({now}) have changed since the export. Decide which applies and enter it in both places.</translation>
    </message>
    <message>
        <source>ett helt tal från {least}</source>
        <translation>a whole number from {least}</translation>
    </message>
    <message>
        <source>ett helt tal från {least} till {most}</source>
        <translation>a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>{value} är text, inte ett tal. Skriv {limits}.</source>
        <translation>{value} is text, not a number. Enter {limits}.</translation>
    </message>
    <message>
        <source>{value} är inget helt tal. Skriv {limits}.</source>
        <translation>{value} is not a whole number. Enter {limits}.</translation>
    </message>
    <message>
        <source>{what} {number:.0f} går inte. Skriv {limits}.</source>
        <translation>{what} cannot be {number:.0f}. Enter {limits}.</translation>
    </message>
    <message>
        <source>Texten är för lång. En cell rymmer {n} tecken.</source>
        <translation>The text is too long. A cell holds {n} characters.</translation>
    </message>
    <message>
        <source>tomt</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Cellen innehåller en formel. Skriv själva värdet.</source>
        <translation>The cell contains a formula. Enter the value itself.</translation>
    </message>
    <message>
        <source>Cellen visar felet {error}. Skriv själva värdet.</source>
        <translation>The cell shows the error {error}. Enter the value itself.</translation>
    </message>
    <message>
        <source>Cellen innehåller SANT eller FALSKT. Skriv själva värdet.</source>
        <translation>The cell contains TRUE or FALSE. Enter the value itself.</translation>
    </message>
    <message>
        <source>Cellen innehåller ett datum. Skriv värdet och ge cellen talformatet Allmänt.</source>
        <translation>The cell contains a date. Enter the value and give the cell the number format General.</translation>
    </message>
    <message>
        <source>Säkerhetskopian kunde inte göras, men arbetet går vidare. {problem}</source>
        <translation>The backup could not be made, but work goes on. {problem}</translation>
    </message>
    <message>
        <source>1 post i loggen är skadade och lagda åt sidan</source>
        <translation>1 entry in the log is damaged and set aside</translation>
    </message>
    <message>
        <source>{n} poster i loggen är skadade och lagda åt sidan</source>
        <translation>{n} entries in the log are damaged and set aside</translation>
    </message>
    <message>
        <source>uppgifter om vem som skrivit vad är skadade</source>
        <translation>the record of who wrote what is damaged</translation>
    </message>
    <message>
        <source>utvärderingens identitet är skadad</source>
        <translation>the evaluation&apos;s identity is damaged</translation>
    </message>
    <message>
        <source>1 poster bygger på poster som saknas</source>
        <translation>1 entry builds on entries that are missing</translation>
    </message>
    <message>
        <source>{n} poster bygger på poster som saknas</source>
        <translation>{n} entries build on entries that are missing</translation>
    </message>
    <message>
        <source>tabellerna stämde inte med loggen och är uträknade på nytt</source>
        <translation>the tables did not agree with the log and have been recalculated</translation>
    </message>
    <message>
        <source>{name} är skyddad med lösenord, och tillägget kryptering saknas här. Installera det: pip install &quot;kompass-desktop[kryptering]&quot;. Det färdiga programmet har det med sig.</source>
        <translation>{name} is protected by a passphrase, and the encryption add-on is missing here. Install it: pip install &quot;kompass-desktop[kryptering]&quot;. The ready-made program comes with it.</translation>
    </message>
    <message>
        <source>För lösenord behövs en del av programmet, och tillägget kryptering saknas här. Installera det: pip install &quot;kompass-desktop[kryptering]&quot;. Det färdiga programmet har det med sig.</source>
        <translation>Passphrases need a part of the program, and the encryption add-on is missing here. Install it: pip install &quot;kompass-desktop[kryptering]&quot;. The ready-made program comes with it.</translation>
    </message>
    <message>
        <source>{path} är en mapp, inte en utvärderingsfil. Välj filen i mappen.</source>
        <translation>{path} is a folder, not an evaluation file. Choose the file in the folder.</translation>
    </message>
    <message>
        <source>{path} är ingen vanlig fil. Välj en fil som slutar på .kompass.</source>
        <translation>{path} is not an ordinary file. Choose a file that ends in .kompass.</translation>
    </message>
    <message>
        <source>{name} är tom (0 byte). Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>{name} is empty (0 bytes). Use a backup or a colleague&apos;s copy.</translation>
    </message>
    <message>
        <source>{name} är inte en utvärderingsfil från kompass_desktop. Välj en fil som slutar på .kompass.</source>
        <translation>{name} is not an evaluation file from kompass_desktop. Choose a file that ends in .kompass.</translation>
    </message>
    <message>
        <source>{name} är gjord med en nyare version av programmet. Uppdatera programmet och öppna igen.</source>
        <translation>{name} was made with a newer version of the program. Update the program and open it again.</translation>
    </message>
    <message>
        <source>{name} är skadad: slutet saknas. Vänta om filen håller på att kopieras eller synkas; använd annars en säkerhetskopia eller en kollegas kopia.</source>
        <translation>{name} is damaged: the end is missing. Wait if the file is being copied or synced; otherwise use a backup or a colleague&apos;s copy.</translation>
    </message>
    <message>
        <source>Gallringen skulle ha ändrat en poäng eller en text och är avbruten. Ingenting har ändrats; hör av dig.</source>
        <translation>Disposal would have changed points or a text and has been stopped. Nothing has been changed; please get in touch.</translation>
    </message>
    <message>
        <source>Filen innehåller sådant som bara en nyare version av programmet känner till. Uppdatera programmet och gallra sedan.</source>
        <translation>The file contains things that only a newer version of the program knows. Update the program, then dispose.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad: de senaste ändringarna kan saknas.</source>
        <translation>The working copy is damaged: the latest changes may be missing.</translation>
    </message>
    <message>
        <source>{n} poster i loggen går att läsa ändå, och minst {gone} kan saknas.</source>
        <translation>{n} entries in the log can still be read, and at least {gone} may be missing.</translation>
    </message>
    <message>
        <source>{n} poster i loggen går att läsa ändå, och {gone} saknas.</source>
        <translation>{n} entries in the log can still be read, and {gone} are missing.</translation>
    </message>
    <message>
        <source>{n} poster i loggen går att läsa ändå.</source>
        <translation>{n} entries in the log can still be read.</translation>
    </message>
    <message>
        <source>{name}: en bilaga är skadad.</source>
        <translation>{name}: one attachment is damaged.</translation>
    </message>
    <message>
        <source>{name}: {n} bilagor är skadade.</source>
        <translation>{name}: {n} attachments are damaged.</translation>
    </message>
    <message>
        <source>{path} är upptagen av ett annat program. Försök igen om en stund.</source>
        <translation>{path} is in use by another program. Try again in a while.</translation>
    </message>
    <message>
        <source>Något i filen påstår sig vara skrivet vid tidens slut, så inget kan skrivas efter det. Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>Something in the file claims to have been written at the end of time, so nothing can be written after it. Use a backup or a colleague&apos;s copy.</translation>
    </message>
    <message>
        <source>Utvärderingen är redan öppen i ett annat fönster på den här datorn. Stäng det först.</source>
        <translation>The evaluation is already open in another window on this computer. Close it first.</translation>
    </message>
    <message>
        <source>Det går inte att skriva till {path}. Kopiera filen till en egen mapp och öppna den där.</source>
        <translation>It is not possible to write to {path}. Copy the file to a folder of your own and open it there.</translation>
    </message>
    <message>
        <source>{path} finns redan. Välj ett annat namn; ingenting har ändrats.</source>
        <translation>{path} already exists. Choose another name; nothing has been changed.</translation>
    </message>
    <message>
        <source>Mappen {folder} finns inte. Skapa den eller välj en annan.</source>
        <translation>The folder {folder} does not exist. Create it or choose another.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i {folder}. Välj en annan mapp.</source>
        <translation>It is not possible to write in {folder}. Choose another folder.</translation>
    </message>
    <message>
        <source>Mappen {folder} finns inte just nu. Anslut den och försök igen; det du skrivit finns kvar.</source>
        <translation>The folder {folder} is not there right now. Connect it and try again; what you have written is kept.</translation>
    </message>
    <message>
        <source>{name} är skyddad med lösenord. Ange lösenordet.</source>
        <translation>{name} is protected by a passphrase. Enter the passphrase.</translation>
    </message>
    <message>
        <source>Lösenordet passar inte till {name}. Skriv det igen; är det rätt är filen skadad i början, och då finns säkerhetskopiorna.</source>
        <translation>The passphrase does not fit {name}. Enter it again; if it is right, the beginning of the file is damaged, and then there are the backups.</translation>
    </message>
    <message>
        <source>{name} har 1 skadade poster. Be om en ny kopia; ingenting har tagits in.</source>
        <translation>{name} has 1 damaged entry. Ask for a new copy; nothing has been taken in.</translation>
    </message>
    <message>
        <source>{name} har {n} skadade poster. Be om en ny kopia; ingenting har tagits in.</source>
        <translation>{name} has {n} damaged entries. Ask for a new copy; nothing has been taken in.</translation>
    </message>
    <message>
        <source>Disken är full. Frigör plats och försök igen; det du skrivit finns kvar.</source>
        <translation>The disk is full. Free some space and try again; what you have written is kept.</translation>
    </message>
    <message>
        <source>Behörighet saknas för {path}. Välj en annan mapp eller be om rättighet.</source>
        <translation>You have no permission for {path}. Choose another folder or ask for access.</translation>
    </message>
    <message>
        <source>Namnet {name}… är för långt. Välj ett kortare.</source>
        <translation>The name {name}… is too long. Choose a shorter one.</translation>
    </message>
    <message>
        <source>Sökvägen {path} går inte att följa: en del av den är ingen mapp. Kontrollera den.</source>
        <translation>The path {path} cannot be followed: part of it is not a folder. Check it.</translation>
    </message>
    <message>
        <source>Det gick inte att läsa eller skriva {path}. Kontrollera att disken eller minnet sitter i.</source>
        <translation>{path} could not be read or written. Check that the disk or USB stick is plugged in.</translation>
    </message>
    <message>
        <source>Det gick inte att läsa eller skriva {path} (fel {number}). Kontrollera att disken eller minnet sitter i.</source>
        <translation>{path} could not be read or written (error {number}). Check that the disk or USB stick is plugged in.</translation>
    </message>
    <message>
        <source>Disken svarar inte som den ska för {path}. Spara en kopia på annan plats.</source>
        <translation>The disk is not responding properly for {path}. Save a copy somewhere else.</translation>
    </message>
    <message>
        <source>{name} är skadad och kan inte läsas. Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>{name} is damaged and cannot be read. Use a backup or a colleague&apos;s copy.</translation>
    </message>
    <message>
        <source>Den nya kopian blev inte som den skulle. Ingenting har ändrats.</source>
        <translation>The new copy did not come out as it should. Nothing has been changed.</translation>
    </message>
    <message>
        <source>{name} läses av ett annat program just nu. Försök igen om en stund.</source>
        <translation>{name} is being read by another program right now. Try again in a while.</translation>
    </message>
    <message>
        <source>Lösenordet är ändrat, men arbetskopian hålls av ett annat program. Stäng programmet och öppna filen igen.</source>
        <translation>The passphrase has been changed, but another program is holding the working copy. Close the program and open the file again.</translation>
    </message>
    <message>
        <source>Arbetskopian på den här datorn har ett annat lösenord än {name} och ligger kvar i {path}. Ta in den om något saknas.</source>
        <translation>The working copy on this computer has another passphrase than {name} and is kept in {path}. Take it in if anything is missing.</translation>
    </message>
    <message>
        <source>Några kopior på den här datorn har kvar sitt gamla skydd, för de gick inte att öppna: {names}.</source>
        <translation>Some copies on this computer keep their old protection, because they could not be opened: {names}.</translation>
    </message>
    <message>
        <source>Arbetskopian på den här datorn har ett annat lösenord. {name} visas utan den.</source>
        <translation>The working copy on this computer has another passphrase. {name} is shown without it.</translation>
    </message>
    <message>
        <source>{name} finns inte på sin plats; arbetskopian på den här datorn visas.</source>
        <translation>{name} is not in its place; the working copy on this computer is shown.</translation>
    </message>
    <message>
        <source>{problem} Arbetskopian på den här datorn visas.</source>
        <translation>{problem} The working copy on this computer is shown.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad; {name} visas.</source>
        <translation>The working copy is damaged; {name} is shown.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad; {name} visas med 1 räddade poster.</source>
        <translation>The working copy is damaged; {name} is shown with 1 rescued entry.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad; {name} visas med {n} räddade poster.</source>
        <translation>The working copy is damaged; {name} is shown with {n} rescued entries.</translation>
    </message>
    <message>
        <source>I {name} gick ingenting att rädda. Be en kollega om en kopia.</source>
        <translation>Nothing in {name} could be rescued. Ask a colleague for a copy.</translation>
    </message>
    <message>
        <source>{name} skrivs av ett annat program just nu. Försök igen om en stund.</source>
        <translation>{name} is being written by another program right now. Try again in a while.</translation>
    </message>
    <message>
        <source>Sökvägen innehåller tecken som ingen fil kan heta. Välj filen på nytt.</source>
        <translation>The path contains characters that no file name can have. Choose the file again.</translation>
    </message>
    <message>
        <source>{name} är skadad: poängen går inte att lita på. Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>{name} is damaged: the points cannot be trusted. Use a backup or a colleague&apos;s copy.</translation>
    </message>
    <message>
        <source>Arbetskopian var skadad; {name} används. Den ligger kvar i {path}.</source>
        <translation>The working copy was damaged; {name} is used. The damaged copy is kept in {path}.</translation>
    </message>
    <message>
        <source>Arbetskopian var skadad; {name} används. {n} poster i den gick att rädda, och ligger kvar i {path}.</source>
        <translation>The working copy was damaged; {name} is used. {n} entries in it could be rescued and are kept in {path}.</translation>
    </message>
    <message>
        <source>Arbetskopian var skadad; {name} används. 1 poster i den gick att rädda, och ligger kvar i {path}.</source>
        <translation>The working copy was damaged; {name} is used. 1 entry in it could be rescued and is kept in {path}.</translation>
    </message>
    <message>
        <source>{name} är upptagen av ett annat program.</source>
        <translation>{name} is in use by another program.</translation>
    </message>
    <message>
        <source>{name} är en annan utvärdering. Lägg ihop dem uttryckligen om det är meningen.</source>
        <translation>{name} is another evaluation. Merge them explicitly if that is what you mean.</translation>
    </message>
    <message>
        <source>{name} har en annan historia än den här utvärderingen. Ingenting har tagits in.</source>
        <translation>{name} has a different history from this evaluation. Nothing has been taken in.</translation>
    </message>
    <message>
        <source>{name} har en orimligt lång text. Ingenting har tagits in.</source>
        <translation>{name} has an unreasonably long text. Nothing has been taken in.</translation>
    </message>
    <message>
        <source>Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>Use a backup or a colleague&apos;s copy.</translation>
    </message>
    <message>
        <source>{name} är skadad och kan inte läsas.</source>
        <translation>{name} is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>{name} är skadad.</source>
        <translation>{name} is damaged.</translation>
    </message>
    <message>
        <source>{name} saknar sin logg.</source>
        <translation>{name} has no log.</translation>
    </message>
    <message>
        <source>{name} är skriven med en annan teckenkodning.</source>
        <translation>{name} is written in another character encoding.</translation>
    </message>
    <message>
        <source>{name} saknar delar av sin logg.</source>
        <translation>{name} lacks parts of its log.</translation>
    </message>
    <message>
        <source>{name} innehåller kod som inte hör hemma i en utvärdering.</source>
        <translation>{name} contains code that does not belong in an evaluation.</translation>
    </message>
    <message>
        <source>Det som var kvar av en tidigare utvärdering på samma plats finns i {path}.</source>
        <translation>What was left of an earlier evaluation in the same place is in {path}.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad: de senaste ändringarna kan saknas. Det skadade finns i {path}.</source>
        <translation>The working copy is damaged: the latest changes may be missing. What is damaged is in {path}.</translation>
    </message>
    <message>
        <source>{name} fanns inte på sin plats och återställs från arbetskopian.</source>
        <translation>{name} was not in its place and is being restored from the working copy.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad och {name} saknas. Det som går att rädda finns i {path}.</source>
        <translation>The working copy is damaged and {name} is missing. What can be rescued is in {path}.</translation>
    </message>
    <message>
        <source>{problem} Arbetskopian används.</source>
        <translation>{problem} The working copy is used.</translation>
    </message>
    <message>
        <source>En annan utvärdering har legat på samma plats; det som var kvar av den finns i {path}.</source>
        <translation>Another evaluation has been in the same place; what was left of it is in {path}.</translation>
    </message>
    <message>
        <source>okänd {when}</source>
        <translation>unknown {when}</translation>
    </message>
    <message>
        <source>{problem} Den filen är kvar som {name}.</source>
        <translation>{problem} That file is kept as {name}.</translation>
    </message>
    <message>
        <source>Kvitto på en fil som har tagits in</source>
        <translation>Receipt for a file that was taken in</translation>
    </message>
    <message>
        <source>Tid: {at}</source>
        <translation>Time: {at}</translation>
    </message>
    <message>
        <source>Utvärdering: {name}</source>
        <translation>Evaluation: {name}</translation>
    </message>
    <message>
        <source>Fil: {path}</source>
        <translation>File: {path}</translation>
    </message>
    <message>
        <source>Säkerhetskopia från innan: {path}</source>
        <translation>Backup from before: {path}</translation>
    </message>
</context>
<context>
    <name>AbbreviationPane</name>
    <message>
        <source>Förkortningar, en per rad</source>
        <translation>Abbreviations, one per line</translation>
    </message>
    <message>
        <source>En per rad: kf = kommunfullmäktige. Skriv kf i en anteckning och tryck Tab så skrivs ordet ut.</source>
        <translation>One per line: kf = kommunfullmäktige. Type kf in a note and press Tab to write it out.</translation>
    </message>
    <message>
        <source>Förkortningar</source>
        <translation>Abbreviations</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Ny åtgärd</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>2027-06-30</source>
        <translation>2027-06-30</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Ansvarig, helst som funktion</source>
        <translation>Responsible, preferably as a function</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Vad har gjorts, och vad ledde det till?</source>
        <translation>What has been done, and what did it lead to?</translation>
    </message>
    <message>
        <source>Rekommendation: {text}</source>
        <translation>Recommendation: {text}</translation>
    </message>
    <message>
        <source>Skriv dagen som 2027-06-30.</source>
        <translation>Enter the day as 2027-06-30.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Utvärderingar (*{suffix});;Alla filer (*)</source>
        <translation>Evaluations (*{suffix});;All files (*)</translation>
    </message>
    <message>
        <source>Lägg till utvärderingsfiler</source>
        <translation>Add evaluation files</translation>
    </message>
    <message>
        <source>Lägg till en hel mapp</source>
        <translation>Add a whole folder</translation>
    </message>
    <message>
        <source>Rapporter (*.pdf *.txt);;Alla filer (*)</source>
        <translation>Reports (*.pdf *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Lägg till publicerad rapport</source>
        <translation>Add a published report</translation>
    </message>
    <message>
        <source>Läser filer…</source>
        <translation>Reading files…</translation>
    </message>
    <message>
        <source>Läser rapporter…</source>
        <translation>Reading reports…</translation>
    </message>
    <message>
        <source>Dokument (*.pdf *.docx *.txt);;Alla filer (*)</source>
        <translation>Documents (*.pdf *.docx *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Lägg till dokument</source>
        <translation>Add documents</translation>
    </message>
    <message>
        <source>Samma fil finns redan: {title}. Inget har lagts till.</source>
        <translation>The same file is already here: {title}. Nothing was added.</translation>
    </message>
    <message>
        <source>{names} är större än {most} MB och får inte plats i filen. Spara en mindre kopia, eller:</source>
        <translation>Over {most} MB and too large for the file: {names}. Save a smaller copy, or:</translation>
    </message>
    <message>
        <source>Skriv upp utan fil</source>
        <translation>List without a file</translation>
    </message>
    <message>
        <source>{name} är större än {most} MB och får inte plats i filen. Bifoga en mindre kopia, eller:</source>
        <translation>{name} is larger than {most} MB and does not fit in the file. Attach a smaller copy, or:</translation>
    </message>
    <message>
        <source>Skriv bara var den finns</source>
        <translation>Just note where it is</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Delområden</source>
        <translation>Sub-criteria</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Ur {source}</source>
        <translation>From {source}</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>inget delområde</source>
        <translation>no sub-criterion</translation>
    </message>
    <message>
        <source>utan text</source>
        <translation>no text</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Kommunens svar</source>
        <translation>Municipality&apos;s answers</translation>
    </message>
    <message>
        <source>Utan text</source>
        <translation>No text</translation>
    </message>
</context>
<context>
    <name>AnswersPart</name>
    <message>
        <source>Sök bland svaren</source>
        <translation>Search the answers</translation>
    </message>
    <message>
        <source>Läs in kommunens skriftliga svar, så blir de underlag per delområde.</source>
        <translation>Import the municipality&apos;s written answers, and they become evidence per sub-criterion.</translation>
    </message>
    <message>
        <source>Läs in svar…</source>
        <translation>Import answers…</translation>
    </message>
    <message>
        <source>{n} av {of} svar</source>
        <translation>{n} of {of} answers</translation>
    </message>
    <message>
        <source>{n} svar om {codes} delområden</source>
        <translation>{n} answers on {codes} sub-criteria</translation>
    </message>
    <message>
        <source>{words}, {n} utan delområde</source>
        <translation>{words}, {n} without a sub-criterion</translation>
    </message>
    <message>
        <source>Inga svar med ”{words}”.</source>
        <translation>No answers with “{words}”.</translation>
    </message>
</context>
<context>
    <name>AreaTile</name>
    <message>
        <source>Poängen är dold</source>
        <translation>The points are hidden</translation>
    </message>
    <message>
        <source>{n} av {of} bedömda</source>
        <translation>{n} of {of} scored</translation>
    </message>
    <message>
        <source>inga poäng ännu</source>
        <translation>no points yet</translation>
    </message>
    <message>
        <source>{points} av {max} poäng, {scored}</source>
        <translation>{points} of {max} points, {scored}</translation>
    </message>
    <message>
        <source>av {max}</source>
        <translation>of {max}</translation>
    </message>
</context>
<context>
    <name>AreasPart</name>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Område {number}: {title}</source>
        <translation>Area {number}: {title}</translation>
    </message>
    <message>
        <source>Stapeldiagram över områdets delområden</source>
        <translation>Bar chart of the area&apos;s sub-criteria</translation>
    </message>
    <message>
        <source>Stapeldiagram över område {number}</source>
        <translation>Bar chart of area {number}</translation>
    </message>
    <message>
        <source>{points} av {max}</source>
        <translation>{points} of {max}</translation>
    </message>
    <message>
        <source>{difference} mot {mean}</source>
        <translation>{difference} against {mean}</translation>
    </message>
    <message>
        <source>{points} förra gången</source>
        <translation>{points} last time</translation>
    </message>
    <message>
        <source>{scored} av {of} bedömda</source>
        <translation>{scored} of {of} scored</translation>
    </message>
</context>
<context>
    <name>AskPassphraseDialog</name>
    <message>
        <source>Lösenord</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Filen är skyddad med lösenord.</source>
        <translation>The file is protected by a passphrase.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Skriv lösenordet.</source>
        <translation>Enter the passphrase.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Gör en säkerhetskopia nu</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Säkerhetskopior, den nyaste först</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>Det finns inga säkerhetskopior ännu.</source>
        <translation>There are no backups yet.</translation>
    </message>
    <message>
        <source>En görs när filen stängs och innan en kollegas fil tas in, om något är nytt sedan den förra.</source>
        <translation>One is made when the file is closed and before a colleague&apos;s file is taken in, if anything is new since the last one.</translation>
    </message>
    <message>
        <source>Titta i den</source>
        <translation>Look inside</translation>
    </message>
    <message>
        <source>Återställ det som saknas</source>
        <translation>Restore what is missing</translation>
    </message>
    <message>
        <source>Öppna som ny fil…</source>
        <translation>Open as a new file…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>1 säkerhetskopia på den här datorn</source>
        <translation>1 backup on this computer</translation>
    </message>
    <message>
        <source>{n} säkerhetskopior på den här datorn</source>
        <translation>{n} backups on this computer</translation>
    </message>
    <message>
        <source>Gjord {why}, {size}.</source>
        <translation>Made {why}, {size}.</translation>
    </message>
    <message>
        <source>I kopian</source>
        <translation>In the copy</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Kopian öppnas som en ny fil. Den skadade filen och säkerhetskopian blir kvar som de är.</source>
        <translation>The copy opens as a new file. The damaged file and the backup stay as they are.</translation>
    </message>
    <message>
        <source>Att återställa tar in det som har försvunnit ur utvärderingen. Det som är nyare ligger kvar, och det som någon har ändrat eller tagit bort sedan dess finns i Historik (Ctrl+H).</source>
        <translation>Restoring brings back what has gone missing from the evaluation. What is newer stays, and what someone has changed or deleted since then is in History (Ctrl+H).</translation>
    </message>
    <message>
        <source>Säkerhetskopian är gjord.</source>
        <translation>The backup is made.</translation>
    </message>
    <message>
        <source>Den nyaste säkerhetskopian har redan allt.</source>
        <translation>The newest backup already has everything.</translation>
    </message>
    <message>
        <source>Ingenting saknas: allt i kopian finns i utvärderingen eller i dess historik (Ctrl+H).</source>
        <translation>Nothing is missing: everything in the copy is in the evaluation or in its history (Ctrl+H).</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Stäng meddelandet</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>För kortet ”{text}”</source>
        <translation>For the card “{text}”</translation>
    </message>
    <message>
        <source>För avsnitt {section}</source>
        <translation>For section {section}</translation>
    </message>
    <message>
        <source>Underlaget visas när du skriver om ett område eller delområde.</source>
        <translation>The evidence shows when you write about an area or a sub-criterion.</translation>
    </message>
    <message>
        <source>Infogat: {sentence}</source>
        <translation>Inserted: {sentence}</translation>
    </message>
    <message>
        <source>Underlaget används</source>
        <translation>The evidence is used</translation>
    </message>
    <message>
        <source>Underlaget används inte längre</source>
        <translation>The evidence is no longer used</translation>
    </message>
    <message>
        <source>Rättat: {what}</source>
        <translation>Corrected: {what}</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Ett fel i programmet</source>
        <translation>An error in the program</translation>
    </message>
    <message>
        <source>Något gick fel i programmet</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Felrapport</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>Skicka den gärna till den som förvaltar programmet. I den står ingenting ur utvärderingen.</source>
        <translation>Please send it to whoever maintains the program. It contains nothing from the evaluation.</translation>
    </message>
    <message>
        <source>Kopiera felrapporten</source>
        <translation>Copy the error report</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Allt du har skrivit är sparat. Du kan fortsätta arbeta, eller avsluta och börja om.</source>
        <translation>Everything you have written is saved. You can go on working, or quit and start again.</translation>
    </message>
    <message>
        <source>Det du skrev allra sist kanske inte är sparat: kopiera den texten innan du fortsätter. Allt före den är sparat.</source>
        <translation>The very last thing you wrote may not be saved: copy that text before you continue. Everything before it is saved.</translation>
    </message>
    <message>
        <source>Filen: {path}</source>
        <translation>The file: {path}</translation>
    </message>
    <message>
        <source>Säkerhetskopior: {path}</source>
        <translation>Backups: {path}</translation>
    </message>
    <message>
        <source>Felrapporter: {path}</source>
        <translation>Error reports: {path}</translation>
    </message>
    <message>
        <source>Kopierad</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Ändra kortet</source>
        <translation>Edit the card</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Guldstjärna</source>
        <translation>Gold star</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>fel</source>
        <translation>error</translation>
    </message>
    <message>
        <source>varning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>tips</source>
        <translation>tip</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Kontrollen har inga anmärkningar.</source>
        <translation>The check has no remarks.</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>CheckWalk</name>
    <message>
        <source>Kontrollen har inga anmärkningar.</source>
        <translation>The check has no remarks.</translation>
    </message>
    <message>
        <source>{n} av {of}: {message}</source>
        <translation>{n} of {of}: {message}</translation>
    </message>
    <message>
        <source>Nästa (F4)</source>
        <translation>Next (F4)</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Checklista</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Markera som inte sedd</source>
        <translation>Mark as not seen</translation>
    </message>
    <message>
        <source>Markera som sedd</source>
        <translation>Mark as seen</translation>
    </message>
    <message>
        <source>Mellanslag</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Öppna i webbläsaren</source>
        <translation>Open in the browser</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Ny rad i checklistan</source>
        <translation>New line in the checklist</translation>
    </message>
    <message>
        <source>Lägg in mallens checklista</source>
        <translation>Add the template&apos;s checklist</translation>
    </message>
    <message>
        <source>Här står vad som ska gås igenom.</source>
        <translation>What to go through is listed here.</translation>
    </message>
    <message>
        <source>Checklista</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>{n} av {of} sedda</source>
        <translation>{n} of {of} seen</translation>
    </message>
</context>
<context>
    <name>CiteBar</name>
    <message>
        <source>till exempel #31 +</source>
        <translation>for example #31 +</translation>
    </message>
    <message>
        <source>Vart hör citatet?</source>
        <translation>Where does the quote belong?</translation>
    </message>
    <message>
        <source>Spara citat</source>
        <translation>Save quote</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hör till</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>{words} finns inte i utgåva {edition}</source>
        <translation>{words} not in edition {edition}</translation>
    </message>
    <message>
        <source>Skriv #31, flera går bra. Utan delområde sparas citatet ändå.</source>
        <translation>Type #31, several are fine. Without a sub-criterion the quote is saved anyway.</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>strength</translation>
    </message>
    <message>
        <source>förbättring</source>
        <translation>improvement</translation>
    </message>
    <message>
        <source>guldstjärna</source>
        <translation>gold star</translation>
    </message>
    <message>
        <source>följ upp</source>
        <translation>follow up</translation>
    </message>
    <message>
        <source>ordagrant</source>
        <translation>verbatim</translation>
    </message>
    <message>
        <source>egen tanke</source>
        <translation>own thought</translation>
    </message>
</context>
<context>
    <name>CodePrompt</name>
    <message>
        <source>Delområde, två siffror</source>
        <translation>Sub-criterion, two digits</translation>
    </message>
    <message>
        <source>Gå till delområde: skriv två siffror, till exempel 13</source>
        <translation>Go to sub-criterion: type two digits, for example 13</translation>
    </message>
    <message>
        <source>Det finns inget delområde {code}.</source>
        <translation>There is no sub-criterion {code}.</translation>
    </message>
</context>
<context>
    <name>CodesField</name>
    <message>
        <source>till exempel 1.3 3.1</source>
        <translation>for example 1.3 3.1</translation>
    </message>
    <message>
        <source>{codes} finns inte i utgåva {edition}.</source>
        <translation>Edition {edition} has no {codes}.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Sök kommando eller delområde</source>
        <translation>Search for a command or sub-criterion</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Inga träffar</source>
        <translation>No matches</translation>
    </message>
</context>
<context>
    <name>CommandRows</name>
    <message>
        <source>Personuppgifter</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Ny utvärdering…</source>
        <translation>New evaluation…</translation>
    </message>
    <message>
        <source>Förnya den här utvärderingen…</source>
        <translation>Renew this evaluation…</translation>
    </message>
    <message>
        <source>Öppna…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Läs in en tryckt rapport…</source>
        <translation>Import a printed report…</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Läs in ändringar från Excel…</source>
        <translation>Import changes from Excel…</translation>
    </message>
    <message>
        <source>Skriv ut utkast…</source>
        <translation>Print draft…</translation>
    </message>
    <message>
        <source>Ta in kollegors filer…</source>
        <translation>Take in colleagues&apos; files…</translation>
    </message>
    <message>
        <source>Lämna ut en kopia till en kollega…</source>
        <translation>Hand out a copy to a colleague…</translation>
    </message>
    <message>
        <source>Att avgöra mellan olika versioner…</source>
        <translation>To decide between versions…</translation>
    </message>
    <message>
        <source>Säkerhetskopior…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Lämna över till kommunen…</source>
        <translation>Hand over to the municipality…</translation>
    </message>
    <message>
        <source>Lösenord…</source>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <source>Spara en kopia…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Information till intervjuade (PDF)…</source>
        <translation>Information for interviewees (PDF)…</translation>
    </message>
    <message>
        <source>Registerutdrag för en person (PDF)…</source>
        <translation>Data extract for a person (PDF)…</translation>
    </message>
    <message>
        <source>Gallra…</source>
        <translation>Dispose…</translation>
    </message>
    <message>
        <source>Vem är du?…</source>
        <translation>Who are you?…</translation>
    </message>
    <message>
        <source>Stäng utvärderingen</source>
        <translation>Close the evaluation</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Sök här</source>
        <translation>Search here</translation>
    </message>
    <message>
        <source>Sök överallt</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Historik: vem skrev vad…</source>
        <translation>History: who wrote what…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Flytta en rad eller ett kort</source>
        <translation>Move a line or a card</translation>
    </message>
    <message>
        <source>Ändra raden i en lista</source>
        <translation>Edit the line in a list</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Besöket</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Webb och sociala medier</source>
        <translation>Web and social media</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Gå till delområde, sedan två siffror</source>
        <translation>Go to sub-criterion, then two digits</translation>
    </message>
    <message>
        <source>Nästa delområde</source>
        <translation>Next sub-criterion</translation>
    </message>
    <message>
        <source>Förra delområdet</source>
        <translation>Previous sub-criterion</translation>
    </message>
    <message>
        <source>Nästa område</source>
        <translation>Next area</translation>
    </message>
    <message>
        <source>Förra området</source>
        <translation>Previous area</translation>
    </message>
    <message>
        <source>Nästa hål: utan poäng eller underlag</source>
        <translation>Next gap: no points or no evidence</translation>
    </message>
    <message>
        <source>Nästa del av fönstret</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Tillbaka dit du skrev</source>
        <translation>Back to where you were writing</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Fem poäng upp eller ner</source>
        <translation>Five points up or down</translation>
    </message>
    <message>
        <source>Noll poäng</source>
        <translation>Zero points</translation>
    </message>
    <message>
        <source>Högsta poäng</source>
        <translation>Maximum points</translation>
    </message>
    <message>
        <source>Ta bort poängen</source>
        <translation>Remove the points</translation>
    </message>
    <message>
        <source>Nästa rad</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Försegla dina poäng, eller öppna dem…</source>
        <translation>Seal your points, or open them…</translation>
    </message>
    <message>
        <source>Lås den gemensamma bedömningen, eller lås upp den…</source>
        <translation>Lock the joint scoring, or unlock it…</translation>
    </message>
    <message>
        <source>Gör dina poäng till gemensamma</source>
        <translation>Make your points the joint points</translation>
    </message>
    <message>
        <source>Ta de poäng som är lika till gemensamma</source>
        <translation>Take equal points as joint points</translation>
    </message>
    <message>
        <source>Skillnader: ta As, Bs eller Cs poäng</source>
        <translation>Differences: take A&apos;s, B&apos;s or C&apos;s points</translation>
    </message>
    <message>
        <source>Lägg in mallens fem grupper</source>
        <translation>Add the template&apos;s five groups</translation>
    </message>
    <message>
        <source>Intervjuguide som PDF…</source>
        <translation>Interview guide as PDF…</translation>
    </message>
    <message>
        <source>Fråga eller inte i planen</source>
        <translation>Ask or not, in the plan</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Nytt: intervju, dokument, iakttagelse eller styrka</source>
        <translation>New: interview, document, observation or strength</translation>
    </message>
    <message>
        <source>Starta eller pausa tiden</source>
        <translation>Start or pause the timer</translation>
    </message>
    <message>
        <source>Jämför: anteckningar sida vid sida</source>
        <translation>Compare: notes side by side</translation>
    </message>
    <message>
        <source>Markera motsägelse</source>
        <translation>Mark a contradiction</translation>
    </message>
    <message>
        <source>Byt delområde för anteckningen…</source>
        <translation>Change the note&apos;s sub-criterion…</translation>
    </message>
    <message>
        <source>Lägg anteckningen även under…</source>
        <translation>Also put the note under…</translation>
    </message>
    <message>
        <source>Planerat</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Beslutat</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Genomfört</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Uppföljt</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Ger effekt</source>
        <translation>Has effect</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ändra stödfrågor…</source>
        <translation>Edit support questions…</translation>
    </message>
    <message>
        <source>Förkortningar…</source>
        <translation>Abbreviations…</translation>
    </message>
    <message>
        <source>Spara raden</source>
        <translation>Save the line</translation>
    </message>
    <message>
        <source>Skriv ut förkortning eller titel</source>
        <translation>Write out an abbreviation or title</translation>
    </message>
    <message>
        <source>Upp bland anteckningarna</source>
        <translation>Up among the notes</translation>
    </message>
    <message>
        <source>Dela raden vid markören</source>
        <translation>Split the line at the cursor</translation>
    </message>
    <message>
        <source>Foga ihop med raden ovanför</source>
        <translation>Join with the line above</translation>
    </message>
    <message>
        <source>Kopiera begäran som e-post</source>
        <translation>Copy the request as email</translation>
    </message>
    <message>
        <source>Citera det markerade</source>
        <translation>Quote the selected text</translation>
    </message>
    <message>
        <source>Markera nästa eller förra meningen</source>
        <translation>Select the next or previous sentence</translation>
    </message>
    <message>
        <source>Markera en mening till</source>
        <translation>Select one more sentence</translation>
    </message>
    <message>
        <source>Bläddra i dokumentet</source>
        <translation>Page through the document</translation>
    </message>
    <message>
        <source>Första och sista sidan</source>
        <translation>First and last page</translation>
    </message>
    <message>
        <source>Läs vidare: en skärm ner</source>
        <translation>Read on: one screen down</translation>
    </message>
    <message>
        <source>Större eller mindre sida</source>
        <translation>Larger or smaller page</translation>
    </message>
    <message>
        <source>Lägg in mallens checklista för webben</source>
        <translation>Add the template&apos;s checklist for the web</translation>
    </message>
    <message>
        <source>Iakttagelse från urklipp: text, adress eller bild</source>
        <translation>Observation from the clipboard: text, address or image</translation>
    </message>
    <message>
        <source>Läs in kommunens skriftliga svar…</source>
        <translation>Import the municipality&apos;s written answers…</translation>
    </message>
    <message>
        <source>Markera raden i checklistan som sedd</source>
        <translation>Mark the line in the checklist as seen</translation>
    </message>
    <message>
        <source>Stadium för iakttagelse eller svar i listan</source>
        <translation>Stage of an observation or answer in the list</translation>
    </message>
    <message>
        <source>Diagram som tabell</source>
        <translation>Chart as a table</translation>
    </message>
    <message>
        <source>Kopiera diagrammet som bild</source>
        <translation>Copy the chart as an image</translation>
    </message>
    <message>
        <source>Spara diagrammet som bild…</source>
        <translation>Save the chart as an image…</translation>
    </message>
    <message>
        <source>Visa i helskärm</source>
        <translation>Show in full screen</translation>
    </message>
    <message>
        <source>Tänk om: pröva andra poäng</source>
        <translation>What if: try other points</translation>
    </message>
    <message>
        <source>Jämförelsebibliotek…</source>
        <translation>Comparison library…</translation>
    </message>
    <message>
        <source>Faktagranskning: svar och beslut…</source>
        <translation>Fact check: answers and decisions…</translation>
    </message>
    <message>
        <source>Infoga tal ur utvärderingen i texten</source>
        <translation>Insert figures from the evaluation in the text</translation>
    </message>
    <message>
        <source>Förhandsgranska rapportens sidor</source>
        <translation>Preview the report&apos;s pages</translation>
    </message>
    <message>
        <source>Nästa anmärkning i kontrollen</source>
        <translation>Next remark in the check</translation>
    </message>
    <message>
        <source>Rätta det en anmärkning gäller</source>
        <translation>Correct what a remark is about</translation>
    </message>
    <message>
        <source>Handlingsplan: planerad, påbörjad, klar, avförd</source>
        <translation>Action plan: planned, started, done, dropped</translation>
    </message>
    <message>
        <source>Förra gången: åtgärdad, delvis, nej, inte längre aktuell, inget</source>
        <translation>Last time: done, partly, no, no longer relevant, none</translation>
    </message>
    <message>
        <source>Guldstjärna på ett kort</source>
        <translation>Gold star on a card</translation>
    </message>
    <message>
        <source>Text och utseende</source>
        <translation>Text and appearance</translation>
    </message>
    <message>
        <source>Diskret läge: dölj poäng och namn</source>
        <translation>Discreet mode: hide points and names</translation>
    </message>
    <message>
        <source>Fokusläge: bara det du arbetar i</source>
        <translation>Focus mode: only what you are working in</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Mindre text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Vanlig textstorlek</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Sök eller gör</source>
        <translation>Search or do</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Rundtur: fem steg i exemplet</source>
        <translation>Tour: five steps in the example</translation>
    </message>
    <message>
        <source>Inställningar…</source>
        <translation>Settings…</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>godtagen</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>avslagen</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>inte avgjord</source>
        <translation>not decided</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>har underlag</source>
        <translation>has evidence</translation>
    </message>
    <message>
        <source>svagt underlag</source>
        <translation>weak evidence</translation>
    </message>
    <message>
        <source>saknar underlag</source>
        <translation>no evidence</translation>
    </message>
    <message>
        <source>, finns i andra intervjuer</source>
        <translation>, found in other interviews</translation>
    </message>
    <message>
        <source>Täckning i intervjun: {current}</source>
        <translation>Coverage in the interview: {current}</translation>
    </message>
    <message>
        <source>{have} har underlag, {weak} svagt, {rest} saknar</source>
        <translation>{have} with evidence, {weak} weak, {rest} without</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>utan rollgrupp</source>
        <translation>no role group</translation>
    </message>
    <message>
        <source>inget</source>
        <translation>none</translation>
    </message>
    <message>
        <source>ska frågas</source>
        <translation>to be asked</translation>
    </message>
    <message>
        <source>motsägs av andra</source>
        <translation>contradicted by others</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Täckning</source>
        <translation>Coverage</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Sparat: {names}</source>
        <translation>Saved: {names}</translation>
    </message>
    <message>
        <source>Välj arbetsbok</source>
        <translation>Choose a workbook</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Ändringarna i {name} är inlästa. Ctrl+Z tar tillbaka dem.</source>
        <translation>The changes in {name} have been imported. Ctrl+Z undoes them.</translation>
    </message>
    <message>
        <source>Kopian är sparad: {path}</source>
        <translation>The copy is saved: {path}</translation>
    </message>
    <message>
        <source>Gjorde om: {words}</source>
        <translation>Redid: {words}</translation>
    </message>
    <message>
        <source>Ångrade: {words}</source>
        <translation>Undid: {words}</translation>
    </message>
    <message>
        <source>Filen är skyddad med lösenord.</source>
        <translation>The file is protected by a passphrase.</translation>
    </message>
    <message>
        <source>Lösenordet är ändrat.</source>
        <translation>The passphrase has been changed.</translation>
    </message>
    <message>
        <source>Lösenordet är borttaget.</source>
        <translation>The passphrase has been removed.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Egen bedömning, {name}</source>
        <translation>Own scoring, {name}</translation>
    </message>
    <message>
        <source>Ännu inte i din fil: {why} Ditt arbete är sparat på den här datorn.</source>
        <translation>Not in your file yet: {why} Your work is saved on this computer.</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>Summa</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Tänk om för {code} {title}, max {max}</source>
        <translation>What if for {code} {title}, max {max}</translation>
    </message>
    <message>
        <source>Tänk om, summa</source>
        <translation>What if, sum</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Uppnått</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Andel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Tänk om</source>
        <translation>What if</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Uppnått</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Andel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Tänk om</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Områdets delområden i siffror</source>
        <translation>The area&apos;s sub-criteria in figures</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Olika poäng</source>
        <translation>Different points</translation>
    </message>
    <message>
        <source>Lika poäng, men något att se över</source>
        <translation>Equal points, but something to review</translation>
    </message>
    <message>
        <source>Lika poäng</source>
        <translation>Equal points</translation>
    </message>
    <message>
        <source>{names} saknar poäng</source>
        <translation>no points from {names}</translation>
    </message>
    <message>
        <source>inget underlag</source>
        <translation>no evidence</translation>
    </message>
    <message>
        <source>bara en källa</source>
        <translation>only one source</translation>
    </message>
    <message>
        <source>{decided} av {count} avgjorda</source>
        <translation>{decided} of {count} decided</translation>
    </message>
    <message>
        <source>skillnad {points}</source>
        <translation>difference {points}</translation>
    </message>
    <message>
        <source>{whose}: {points}</source>
        <translation>{whose}: {points}</translation>
    </message>
    <message>
        <source>Gemensam poäng för {code} {title}, max {max}</source>
        <translation>Joint points for {code} {title}, max {max}</translation>
    </message>
    <message>
        <source>{head}, nu {points}</source>
        <translation>{head}, now {points}</translation>
    </message>
    <message>
        <source>dold</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Skillnad</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Gem.</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Att se över</source>
        <translation>To review</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Skillnader mellan utvärderarna</source>
        <translation>Differences between the evaluators</translation>
    </message>
</context>
<context>
    <name>DisposeDialog</name>
    <message>
        <source>Gallra</source>
        <translation>Dispose</translation>
    </message>
    <message>
        <source>Det som har sagts i förtroende tas bort för gott. Det går inte att ångra, inte ens med Ctrl+Z.</source>
        <translation>What was said in confidence is deleted for good. It cannot be undone, not even with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Gallra för gott</source>
        <translation>Dispose for good</translation>
    </message>
    <message>
        <source>åååå-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>Vad som tas bort och vad som blir kvar</source>
        <translation>What is deleted and what stays</translation>
    </message>
    <message>
        <source>Gallringsdatum</source>
        <translation>Disposal date</translation>
    </message>
    <message>
        <source>Efter den dagen påminner Översikten om att gallra. Lämna tomt om inget är bestämt.</source>
        <translation>After that day, Overview reminds you of the disposal. Leave empty if nothing is decided.</translation>
    </message>
    <message>
        <source>Räknar vad som skulle tas bort…</source>
        <translation>Counting what would be deleted…</translation>
    </message>
    <message>
        <source>Skriv {name} för att bekräfta</source>
        <translation>Type {name} to confirm</translation>
    </message>
    <message>
        <source>Tas bort för gott</source>
        <translation>Deleted for good</translation>
    </message>
    <message>
        <source>Blir kvar</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Andra kopior</source>
        <translation>Other copies</translation>
    </message>
</context>
<context>
    <name>DisputesDialog</name>
    <message>
        <source>Att avgöra</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>En siffra väljer en version, B behåller båda texterna.</source>
        <translation>A digit chooses a version, B keeps both texts.</translation>
    </message>
    <message>
        <source>Inget är kvar att avgöra.</source>
        <translation>Nothing is left to decide.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Inget att avgöra</source>
        <translation>Nothing to decide</translation>
    </message>
    <message>
        <source>1 fält att avgöra</source>
        <translation>1 field to decide</translation>
    </message>
    <message>
        <source>{n} fält att avgöra</source>
        <translation>{n} fields to decide</translation>
    </message>
    <message>
        <source>{n} om egna poäng, efter förseglingen</source>
        <translation>{n} about own points, after the sealing</translation>
    </message>
    <message>
        <source>Behåll båda</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>okänd</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>skrivet här</source>
        <translation>written here</translation>
    </message>
    <message>
        <source>ur den intagna filen</source>
        <translation>from the file taken in</translation>
    </message>
    <message>
        <source>Välj</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Välj {author}s version</source>
        <translation>Choose {author}&apos;s version</translation>
    </message>
    <message>
        <source>Två skrev i texten samtidigt, på olika rader. Båda är med. Den är klar när någon har ändrat i den.</source>
        <translation>Two people wrote in the text at the same time, on different lines. Both are included. It is settled once someone has edited it.</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>båda</source>
        <translation>both</translation>
    </message>
    <message>
        <source>Avgjort: {title}, {whose}.</source>
        <translation>Decided: {title}, {whose}.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Typ</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bifoga fil…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>Spara bilagan som…</source>
        <translation>Save the attachment as…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort bilagan</source>
        <translation>Remove the attachment</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Beslutat av</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Beslutat</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Gäller till</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Följdes upp</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>ÅÅÅÅ-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Bilaga</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Dokument utan titel</source>
        <translation>Untitled document</translation>
    </message>
    <message>
        <source>Dokumentet behöver en titel. Den förra gäller tills du skrivit en ny.</source>
        <translation>The document needs a title. The previous one applies until you have written a new one.</translation>
    </message>
    <message>
        <source>Skriv som 2026-11-23</source>
        <translation>Enter as 2026-11-23</translation>
    </message>
    <message>
        <source>Bifoga fil</source>
        <translation>Attach file</translation>
    </message>
    <message>
        <source>Samma fil finns redan: {title}. Den lagras en gång.</source>
        <translation>The same file is already here: {title}. It is stored once.</translation>
    </message>
    <message>
        <source>Spara bilagan som</source>
        <translation>Save the attachment as</translation>
    </message>
    <message>
        <source>Bilagan finns inte i filen, eller är skadad. Bifoga den igen.</source>
        <translation>The attachment is not in the file, or is damaged. Attach it again.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva {path} ({why}).</source>
        <translation>{path} could not be written ({why}).</translation>
    </message>
    <message>
        <source>Bilagan är sparad som {path}.</source>
        <translation>The attachment is saved as {path}.</translation>
    </message>
    <message>
        <source>Finns på {path}</source>
        <translation>Kept at {path}</translation>
    </message>
    <message>
        <source>Byt fil…</source>
        <translation>Replace file…</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>begärd</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>mottagen</source>
        <translation>received</translation>
    </message>
    <message>
        <source>läst</source>
        <translation>read</translation>
    </message>
    <message>
        <source>använd</source>
        <translation>used</translation>
    </message>
    <message>
        <source>gällde till {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>gammalt</source>
        <translation>old</translation>
    </message>
    <message>
        <source>odaterat</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>aldrig uppföljt</source>
        <translation>never followed up</translation>
    </message>
    <message>
        <source>Dokumentet gällde till {day}: fråga vad som gäller nu.</source>
        <translation>The document was valid until {day}: ask what applies now.</translation>
    </message>
    <message>
        <source>Beslutat för mer än sex år sedan: fråga om det fortfarande styr.</source>
        <translation>Decided more than six years ago: ask whether it still applies.</translation>
    </message>
    <message>
        <source>Utan beslutsdatum: ta reda på när och av vem det beslutades.</source>
        <translation>No date of decision: find out when and by whom it was decided.</translation>
    </message>
    <message>
        <source>Ingen uppföljning är känd: fråga efter den.</source>
        <translation>No follow-up is known: ask for it.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Citatet är sparat under {codes}.</source>
        <translation>The quote is saved under {codes}.</translation>
    </message>
    <message>
        <source>Citatet är sparat utan delområde.</source>
        <translation>The quote is saved without a sub-criterion.</translation>
    </message>
    <message>
        <source>Citatet togs bort.</source>
        <translation>The quote was deleted.</translation>
    </message>
    <message>
        <source>Dokumentet togs bort.</source>
        <translation>The document was deleted.</translation>
    </message>
    <message>
        <source>Dokumentet togs bort, med {quotes}.</source>
        <translation>The document was deleted, with {quotes}.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>EarlierFile</name>
    <message>
        <source>Välj fil…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Utgå från en tidigare utvärdering (valfritt)</source>
        <translation>Start from an earlier evaluation (optional)</translation>
    </message>
    <message>
        <source>Filen finns inte. Välj den tidigare utvärderingens fil, eller lämna tomt.</source>
        <translation>The file does not exist. Choose the earlier evaluation&apos;s file, or leave empty.</translation>
    </message>
    <message>
        <source>1 delområde</source>
        <translation>1 sub-criterion</translation>
    </message>
    <message>
        <source>{n} delområden</source>
        <translation>{n} sub-criteria</translation>
    </message>
    <message>
        <source>1 förbättringsmöjlighet</source>
        <translation>1 opportunity for improvement</translation>
    </message>
    <message>
        <source>{n} förbättringsmöjligheter</source>
        <translation>{n} opportunities for improvement</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 action</translation>
    </message>
    <message>
        <source>{n} åtgärder</source>
        <translation>{n} actions</translation>
    </message>
    <message>
        <source>Från {name}: poäng för {points} att jämföra med, {improvements} som frågor och {actions}. Anteckningar, namn och egna poäng följer inte med.</source>
        <translation>From {name}: points for {points} to compare with, {improvements} as questions, and {actions}. Notes, names and own points are not carried over.</translation>
    </message>
    <message>
        <source>Utvärdering (*{suffix})</source>
        <translation>Evaluation (*{suffix})</translation>
    </message>
    <message>
        <source>Välj den tidigare utvärderingen</source>
        <translation>Choose the earlier evaluation</translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>1 Åtgärdad   2 Delvis   3 Nej   4 Inte längre aktuell   0 tar bort svaret   Enter kommentar</source>
        <translation>1 Done   2 Partly   3 No   4 No longer relevant   0 removes the answer   Enter comment</translation>
    </message>
    <message>
        <source>Förra gångens förbättringsområden</source>
        <translation>Last time&apos;s areas for improvement</translation>
    </message>
    <message>
        <source>Alla frågor är besvarade.</source>
        <translation>All questions are answered.</translation>
    </message>
    <message>
        <source>Den här utvärderingen har inga förbättringsområden från förra gången. De följer med när en ny utvärdering utgår från den tidigare filen.</source>
        <translation>This evaluation has no areas for improvement from last time. They come along when a new evaluation starts from the earlier file.</translation>
    </message>
    <message>
        <source>Det här är en första utvärdering. När nästa utgår från den blir dess förbättringsmöjligheter frågor här.</source>
        <translation>This is a first evaluation. When the next one starts from it, its opportunities for improvement become questions here.</translation>
    </message>
    <message>
        <source>Alla {n} besvarade</source>
        <translation>All {n} answered</translation>
    </message>
    <message>
        <source>Frågan är besvarad</source>
        <translation>The question is answered</translation>
    </message>
    <message>
        <source>{n} av {of} besvarade, {left} kvar</source>
        <translation>{n} of {of} answered, {left} left</translation>
    </message>
    <message>
        <source>Ta bort svaret</source>
        <translation>Remove the answer</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Visa {code} i Bedömning</source>
        <translation>Show {code} in Scoring</translation>
    </message>
</context>
<context>
    <name>EmptyRegister</name>
    <message>
        <source>Lägg in styrdokument som PDF, så hamnar citaten rätt i underlaget.</source>
        <translation>Add governing documents as PDF, and the quotes land in the right place in the evidence.</translation>
    </message>
    <message>
        <source>Lägg till dokument…</source>
        <translation>Add documents…</translation>
    </message>
    <message>
        <source>Skriv upp ett dokument utan fil</source>
        <translation>List a document without a file</translation>
    </message>
</context>
<context>
    <name>EvidenceChoices</name>
    <message>
        <source>Allt underlag</source>
        <translation>All evidence</translation>
    </message>
    <message>
        <source>planerat</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>beslutat</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>genomfört</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>uppföljt</source>
        <translation>followed up</translation>
    </message>
    <message>
        <source>ger effekt</source>
        <translation>has effect</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Alla källor</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Kommunens svar</source>
        <translation>Municipality&apos;s answers</translation>
    </message>
    <message>
        <source>Tecken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Alla tecken</source>
        <translation>All signs</translation>
    </message>
    <message>
        <source>+ styrka</source>
        <translation>+ strength</translation>
    </message>
    <message>
        <source>– förbättring</source>
        <translation>– improvement</translation>
    </message>
    <message>
        <source>★ guldstjärna</source>
        <translation>★ gold star</translation>
    </message>
    <message>
        <source>? följ upp</source>
        <translation>? follow up</translation>
    </message>
    <message>
        <source>” citat</source>
        <translation>” quote</translation>
    </message>
    <message>
        <source>= egen tanke</source>
        <translation>= own thought</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Alla stadier</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>inget sagt</source>
        <translation>nothing said</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>inget sagt</source>
        <translation>nothing said</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Underlag {code}</source>
        <translation>Evidence {code}</translation>
    </message>
    <message>
        <source>Inget av underlaget är av det slag som är valt.</source>
        <translation>None of the evidence is of the chosen kind.</translation>
    </message>
    <message>
        <source>Inget underlag ännu. Anteckningar, citat och iakttagelser om {code} samlas här.</source>
        <translation>No evidence yet. Notes, quotes and observations about {code} are gathered here.</translation>
    </message>
    <message>
        <source>Styrkor och förbättringar {code}</source>
        <translation>Strengths and improvements {code}</translation>
    </message>
    <message>
        <source>Stödfrågor {code}</source>
        <translation>Support questions {code}</translation>
    </message>
    <message>
        <source>Förra gången {code}</source>
        <translation>Last time {code}</translation>
    </message>
    <message>
        <source>använt i {n}</source>
        <translation>used in {n}</translation>
    </message>
    <message>
        <source>plats {seat}</source>
        <translation>seat {seat}</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Kommunens svar</source>
        <translation>Municipality&apos;s answers</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>används här</source>
        <translation>used here</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Underlag och stödfrågor</source>
        <translation>Evidence and support questions</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Styrka: {text}</source>
        <translation>Strength: {text}</translation>
    </message>
    <message>
        <source>Förbättring: {text}</source>
        <translation>Improvement: {text}</translation>
    </message>
    <message>
        <source>Rapporttext {section}</source>
        <translation>Report text {section}</translation>
    </message>
</context>
<context>
    <name>EvidenceSide</name>
    <message>
        <source>Underlag för det som skrivs</source>
        <translation>Evidence for what is being written</translation>
    </message>
    <message>
        <source>Enter infogar en mening, mellanslag säger att texten vilar på det</source>
        <translation>Enter inserts a sentence, Space says the text rests on it</translation>
    </message>
    <message>
        <source>Infoga som mening</source>
        <translation>Insert as a sentence</translation>
    </message>
    <message>
        <source>Vilar inte längre på det</source>
        <translation>No longer rests on it</translation>
    </message>
    <message>
        <source>Vilar på det</source>
        <translation>Rests on it</translation>
    </message>
    <message>
        <source>Mellanslag</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Visa underlaget</source>
        <translation>Show the evidence</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Ta in kollegors filer</source>
        <translation>Take in colleagues&apos; files</translation>
    </message>
    <message>
        <source>Utvärderingar (*.kompass);;Alla filer (*)</source>
        <translation>Evaluations (*.kompass);;All files (*)</translation>
    </message>
    <message>
        <source>Fil {n} av {of}</source>
        <translation>File {n} of {of}</translation>
    </message>
    <message>
        <source>{names} är intagen.</source>
        <translation>{names} has been taken in.</translation>
    </message>
    <message>
        <source>{names} är intagna.</source>
        <translation>{names} have been taken in.</translation>
    </message>
    <message>
        <source>1 fält är att avgöra.</source>
        <translation>1 field is to be decided.</translation>
    </message>
    <message>
        <source>{n} fält är att avgöra.</source>
        <translation>{n} fields are to be decided.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Avgör</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Kopian till kollegan är sparad: {name}</source>
        <translation>The copy for your colleague is saved: {name}</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Välj mapp…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Rapportens filnamn</source>
        <translation>The report&apos;s file name</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Arbetsbokens filnamn</source>
        <translation>The workbook&apos;s file name</translation>
    </message>
    <message>
        <source>Svarsformulärets filnamn</source>
        <translation>The response form&apos;s file name</translation>
    </message>
    <message>
        <source>Utkast för utvärderarna</source>
        <translation>Draft for the evaluators</translation>
    </message>
    <message>
        <source>Utkast för faktagranskning</source>
        <translation>Draft for fact check</translation>
    </message>
    <message>
        <source>Slutrapport</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Sammanfattning på en sida</source>
        <translation>One-page summary</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Område {n} {title}</source>
        <translation>Area {n} {title}</translation>
    </message>
    <message>
        <source>Mapp</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Arbetsbok</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Svarsformulär</source>
        <translation>Response form</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>faktagranskning</source>
        <translation>fact check</translation>
    </message>
    <message>
        <source>sammanfattning</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>handlingsplan</source>
        <translation>action plan</translation>
    </message>
    <message>
        <source>område {n}</source>
        <translation>area {n}</translation>
    </message>
    <message>
        <source>{name} svarsformulär</source>
        <translation>{name} response form</translation>
    </message>
    <message>
        <source>Välj mapp</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Med vattenstämpeln UTKAST.</source>
        <translation>With the watermark UTKAST.</translation>
    </message>
    <message>
        <source>Numrerade stycken och vattenstämpel. Innehåller inga anteckningar, namn eller enskilda bedömningar.</source>
        <translation>Numbered paragraphs and a watermark. Contains no notes, names or individual scoring.</translation>
    </message>
    <message>
        <source>Utan vattenstämpel.</source>
        <translation>Without a watermark.</translation>
    </message>
    <message>
        <source>En A4-sida att dela ut: totalpoäng, profil, det bästa och det viktigaste.</source>
        <translation>One A4 page to hand out: total points, profile, the best and the most important.</translation>
    </message>
    <message>
        <source>Förbättringar med rekommendation, åtgärd, ansvarig och tid.</source>
        <translation>Improvements with recommendation, action, person responsible and time.</translation>
    </message>
    <message>
        <source>Ett område för sig: poäng, texter, styrkor och förbättringar.</source>
        <translation>One area by itself: points, texts, strengths and improvements.</translation>
    </message>
    <message>
        <source>Ersätter {names}, som finns i mappen.</source>
        <translation>Replaces {names}, already in the folder.</translation>
    </message>
    <message>
        <source> och </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Mappen finns inte. Välj en annan.</source>
        <translation>The folder does not exist. Choose another.</translation>
    </message>
    <message>
        <source>Välj en mapp.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>Välj minst en av filerna.</source>
        <translation>Choose at least one of the files.</translation>
    </message>
    <message>
        <source>Skriv ett filnamn.</source>
        <translation>Enter a file name.</translation>
    </message>
    <message>
        <source>Skriver…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skriver, del {done} av {total}</source>
        <translation>Writing, part {done} of {total}</translation>
    </message>
    <message>
        <source>Tecken som teckensnittet saknar är utbytta: {signs}</source>
        <translation>Characters missing from the font were replaced: {signs}</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sparat. {notes}</source>
        <translation>Saved. {notes}</translation>
    </message>
    <message>
        <source>Stoppat. Ingen fil är ändrad.</source>
        <translation>Stopped. No file has been changed.</translation>
    </message>
</context>
<context>
    <name>FactCheckDialog</name>
    <message>
        <source>Faktagranskning</source>
        <translation>Fact check</translation>
    </message>
    <message>
        <source>Skriv svarsformulär…</source>
        <translation>Write response form…</translation>
    </message>
    <message>
        <source>Läs in svar…</source>
        <translation>Import answers…</translation>
    </message>
    <message>
        <source>Skriv svar som PDF…</source>
        <translation>Write responses as PDF…</translation>
    </message>
    <message>
        <source>Synpunkter</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Godta</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Avslå</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Gå till avsnittet</source>
        <translation>Go to the section</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Skicka utkastet med svarsformuläret. När det kommer tillbaka läses synpunkterna in här.</source>
        <translation>Send the draft with the response form. When it comes back, the comments are imported here.</translation>
    </message>
    <message>
        <source>I utkastet</source>
        <translation>In the draft</translation>
    </message>
    <message>
        <source>Kommunen säger</source>
        <translation>The municipality says</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Vårt svar</source>
        <translation>Our response</translation>
    </message>
    <message>
        <source>Ett avslag behöver ett skäl.</source>
        <translation>Declining needs a reason.</translation>
    </message>
    <message>
        <source>{n} av {of} avgjorda</source>
        <translation>{n} of {of} decided</translation>
    </message>
    <message>
        <source>avsnitt {place}</source>
        <translation>section {place}</translation>
    </message>
    <message>
        <source>{name} svarsformulär</source>
        <translation>{name} response form</translation>
    </message>
    <message>
        <source>Svarsformulär</source>
        <translation>Response form</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>{name} svar på faktagranskningen</source>
        <translation>{name} response to the fact check</translation>
    </message>
    <message>
        <source>Svar på faktagranskningen</source>
        <translation>Response to the fact check</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Svarsformulär (*.xlsx)</source>
        <translation>Response forms (*.xlsx)</translation>
    </message>
    <message>
        <source>Läs in svar</source>
        <translation>Import answers</translation>
    </message>
    <message>
        <source>Formuläret har inga nya synpunkter.</source>
        <translation>The form has no new comments.</translation>
    </message>
    <message>
        <source>1 synpunkt lästes in.</source>
        <translation>1 comment was imported.</translation>
    </message>
    <message>
        <source>{n} synpunkter lästes in.</source>
        <translation>{n} comments were imported.</translation>
    </message>
    <message>
        <source>{n} fanns redan.</source>
        <translation>Already here: {n}.</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>inga kända poäng</source>
        <translation>no known points</translation>
    </message>
    <message>
        <source>{p} av {max}</source>
        <translation>{p} of {max}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Utvärdering (*{suffix})</source>
        <translation>Evaluation (*{suffix})</translation>
    </message>
    <message>
        <source>Öppna utvärdering</source>
        <translation>Open evaluation</translation>
    </message>
    <message>
        <source>{name} kopia</source>
        <translation>{name} copy</translation>
    </message>
    <message>
        <source>Spara en kopia</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Kopian kan inte heta som filen du arbetar i. Välj ett annat namn.</source>
        <translation>The copy cannot have the same name as the file you are working in. Choose another name.</translation>
    </message>
    <message>
        <source>Öppna exempel: {name}</source>
        <translation>Open example: {name}</translation>
    </message>
    <message>
        <source>Öppna {name}</source>
        <translation>Open {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Sök i dokumentet</source>
        <translation>Search the document</translation>
    </message>
    <message>
        <source>Förra träffen</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Skift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Nästa träff</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Stäng sökningen</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>{n} av {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>Inga träffar</source>
        <translation>No matches</translation>
    </message>
    <message>
        <source>Söker…</source>
        <translation>Searching…</translation>
    </message>
</context>
<context>
    <name>FindHead</name>
    <message>
        <source>{n} av {of}</source>
        <translation>{n} of {of}</translation>
    </message>
</context>
<context>
    <name>FindPane</name>
    <message>
        <source>Sök överallt</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>↑ ↓ välj  ·  Tab nästa slag  ·  Enter gå dit  ·  Esc stäng</source>
        <translation>↑ ↓ choose  ·  Tab next kind  ·  Enter go there  ·  Esc close</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Sök i rapporten</source>
        <translation>Search the report</translation>
    </message>
    <message>
        <source>Finns inte</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>{n} av {of}</source>
        <translation>{n} of {of}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Fler än {count} träffar</source>
        <translation>More than {count} matches</translation>
    </message>
    <message>
        <source>1 träff</source>
        <translation>1 match</translation>
    </message>
    <message>
        <source>{count} träffar</source>
        <translation>{count} matches</translation>
    </message>
    <message>
        <source>Sök i anteckningar, citat, dokument, webb, styrkor och förbättringar, rapporttext, motiveringar och åtgärder, eller efter en roll, en plats (”plats c”), en intervju eller ett delområde (”13”).</source>
        <translation>Search notes, quotes, documents, web, strengths and improvements, report text, rationales and actions, or search for a role, a seat (“seat c”), an interview or a sub-criterion (“13”).</translation>
    </message>
    <message>
        <source>Läser anteckningar…</source>
        <translation>Reading notes…</translation>
    </message>
    <message>
        <source>Inget innehåller alla orden. I diskret läge söks inte namn och motiveringar.</source>
        <translation>Nothing contains all the words. In discreet mode names and rationales are not searched.</translation>
    </message>
    <message>
        <source>Inget innehåller alla orden. Prova ett kortare ord eller en del av det.</source>
        <translation>Nothing contains all the words. Try a shorter word or a part of it.</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>Styrka</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet</source>
        <translation>Opportunity for improvement</translation>
    </message>
    <message>
        <source>{n} underlag</source>
        <translation>evidence: {n}</translation>
    </message>
    <message>
        <source>guldstjärna</source>
        <translation>gold star</translation>
    </message>
    <message>
        <source>rekommenderas</source>
        <translation>recommended</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Rad i checklistan</source>
        <translation>Line in the checklist</translation>
    </message>
    <message>
        <source>Öppna i webbläsaren</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Välj bild…</source>
        <translation>Choose image…</translation>
    </message>
    <message>
        <source>Bild från urklipp</source>
        <translation>Image from the clipboard</translation>
    </message>
    <message>
        <source>Ta bort bilden</source>
        <translation>Remove the image</translation>
    </message>
    <message>
        <source>Alternativtext</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Vad bilden visar, för den som inte ser den.</source>
        <translation>What the image shows, for those who cannot see it.</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>#14 + Resultaten visas per skola</source>
        <translation>#14 + The results are shown per school</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Lämnar adressen till datorns webbläsare. Programmet hämtar själv ingenting.</source>
        <translation>Hands the address to the computer&apos;s browser. The program itself fetches nothing.</translation>
    </message>
    <message>
        <source>Delområden</source>
        <translation>Sub-criteria</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Ingen rad</source>
        <translation>No line</translation>
    </message>
    <message>
        <source>Sedd {at}</source>
        <translation>Seen {at}</translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation>New observation</translation>
    </message>
    <message>
        <source>Byt bild…</source>
        <translation>Change image…</translation>
    </message>
    <message>
        <source>Bilden saknar alternativtext.</source>
        <translation>The image has no alternative text.</translation>
    </message>
    <message>
        <source>Bara adresser som börjar med http:// eller https:// öppnas.</source>
        <translation>Only addresses that begin with http:// or https:// are opened.</translation>
    </message>
    <message>
        <source>Adressen lämnades till webbläsaren.</source>
        <translation>The address was handed to the browser.</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Välj bild</source>
        <translation>Choose image</translation>
    </message>
    <message>
        <source>Det ligger ingen bild i urklipp.</source>
        <translation>There is no image on the clipboard.</translation>
    </message>
</context>
<context>
    <name>FindingLines</name>
    <message>
        <source>Styrkor</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheter</source>
        <translation>Opportunities for improvement</translation>
    </message>
    <message>
        <source>Guldstjärna: {text}</source>
        <translation>Gold star: {text}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>inget delområde</source>
        <translation>no sub-criterion</translation>
    </message>
    <message>
        <source>bild: {alt}</source>
        <translation>image: {alt}</translation>
    </message>
    <message>
        <source>utan text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>bilden saknar alternativtext</source>
        <translation>the image has no alternative text</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Iakttagelser</source>
        <translation>Observations</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Områdets styrkor och förbättringsmöjligheter</source>
        <translation>The area&apos;s strengths and opportunities for improvement</translation>
    </message>
    <message>
        <source>Området har inga styrkor eller förbättringsmöjligheter ännu.</source>
        <translation>The area has no strengths or opportunities for improvement yet.</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>Visa iakttagelser</source>
        <translation>Show observations</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Raden</source>
        <translation>This line</translation>
    </message>
    <message>
        <source>Sök iakttagelser</source>
        <translation>Search observations</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Inga iakttagelser med ”{words}”.</source>
        <translation>No observations with “{words}”.</translation>
    </message>
    <message>
        <source>Inga iakttagelser här ännu.</source>
        <translation>No observations here yet.</translation>
    </message>
    <message>
        <source>Kopiera text, en adress eller en skärmbild, och klistra in den här.</source>
        <translation>Copy text, an address or a screenshot, and paste it here.</translation>
    </message>
</context>
<context>
    <name>FoldedDock</name>
    <message>
        <source>Poängläge</source>
        <translation>Score so far</translation>
    </message>
    <message>
        <source>Täckning {scored} av {of}</source>
        <translation>Coverage {scored} of {of}</translation>
    </message>
    <message>
        <source>Poängen är dold</source>
        <translation>The points are hidden</translation>
    </message>
    <message>
        <source>inga poäng ännu</source>
        <translation>no points yet</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Vad har det blivit av det?</source>
        <translation>What has come of it?</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Underlag för delområde</source>
        <translation>Evidence for sub-criterion</translation>
    </message>
    <message>
        <source>Planerades då</source>
        <translation>Planned then</translation>
    </message>
    <message>
        <source>Vad vilar svaret på?</source>
        <translation>What does the answer rest on?</translation>
    </message>
    <message>
        <source>Inget delområde</source>
        <translation>No sub-criterion</translation>
    </message>
    <message>
        <source>utan text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>Uppföljning: {text}</source>
        <translation>Follow-up: {text}</translation>
    </message>
    <message>
        <source>senast {day}</source>
        <translation>by {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>Område är inte angivet</source>
        <translation>Area not given</translation>
    </message>
    <message>
        <source>1 åtgärd då</source>
        <translation>1 action then</translation>
    </message>
    <message>
        <source>{n} åtgärder då</source>
        <translation>{n} actions then</translation>
    </message>
    <message>
        <source>{n} klara</source>
        <translation>{n} done</translation>
    </message>
    <message>
        <source>ingen klar</source>
        <translation>none done</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>alla klara</source>
        <translation>all done</translation>
    </message>
</context>
<context>
    <name>FullDock</name>
    <message>
        <source>Poängläge</source>
        <translation>Score so far</translation>
    </message>
    <message>
        <source>Poängen är dold</source>
        <translation>The points are hidden</translation>
    </message>
    <message>
        <source>F10 visar den igen</source>
        <translation>F10 shows them again</translation>
    </message>
    <message>
        <source>inga poäng ännu</source>
        <translation>no points yet</translation>
    </message>
    <message>
        <source>Täckning</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>{scored} av {of}</source>
        <translation>{scored} of {of}</translation>
    </message>
    <message>
        <source>{have} av {of}</source>
        <translation>{have} of {of}</translation>
    </message>
    <message>
        <source>{n} har</source>
        <translation>{n} have</translation>
    </message>
    <message>
        <source>{n} svag</source>
        <translation>{n} weak</translation>
    </message>
    <message>
        <source>{n} inget</source>
        <translation>{n} none</translation>
    </message>
    <message>
        <source>Nästa hål</source>
        <translation>Next gap</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Delområden med källa</source>
        <translation>Sub-criteria with a source</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Web</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Rollgrupp</source>
        <translation>Role group</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>4 okt</source>
        <translation>4 Oct</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9:30</translation>
    </message>
    <message>
        <source>Det går inte att läsa som en dag. Skriv till exempel 4 okt eller 2026-10-04.</source>
        <translation>That cannot be read as a day. Enter for example 4 Oct or 2026-10-04.</translation>
    </message>
    <message>
        <source>Det går inte att läsa som ett klockslag. Skriv till exempel 9.30.</source>
        <translation>That cannot be read as a time. Enter for example 9:30.</translation>
    </message>
    <message>
        <source>Skriv ett antal minuter, från 1 till 600.</source>
        <translation>Enter a number of minutes, from 1 to 600.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Ny grupp</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>4 okt</source>
        <translation>4 Oct</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Besökets första dag</source>
        <translation>First day of the visit</translation>
    </message>
    <message>
        <source>Alla grupper följer med.</source>
        <translation>All groups move with it.</translation>
    </message>
    <message>
        <source>Det går inte att läsa som en dag. Skriv till exempel 4 okt eller 2026-10-04.</source>
        <translation>That cannot be read as a day. Enter for example 4 Oct or 2026-10-04.</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Intervjuguide…</source>
        <translation>Interview guide…</translation>
    </message>
    <message>
        <source>Frågor och rader att skriva på, som PDF</source>
        <translation>Questions and lines to write on, as a PDF</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Välj eller skriv en rollgrupp, så läggs gruppen in.</source>
        <translation>Choose or enter a role group, and the group is added.</translation>
    </message>
    <message>
        <source>{minutes} minuter</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>{topics}, {each} min var</source>
        <translation>{topics}, {each} min each</translation>
    </message>
</context>
<context>
    <name>GuidePrinter</name>
    <message>
        <source>Intervjuguide {group}</source>
        <translation>Interview guide {group}</translation>
    </message>
    <message>
        <source>Spara intervjuguiden</source>
        <translation>Save the interview guide</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Välj en annan plats…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Tecken som teckensnittet saknar är utbytta: {signs}</source>
        <translation>Characters missing from the font were replaced: {signs}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Lämna ut en kopia</source>
        <translation>Hand out a copy</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Kollegan arbetar i kopian. Ta sedan in den här: allt ni båda har skrivit finns kvar.</source>
        <translation>Your colleague works in the copy. Then take it in here: everything you have both written is kept.</translation>
    </message>
    <message>
        <source>Utan namn på dem som har intervjuats</source>
        <translation>Without the names of the interviewees</translation>
    </message>
    <message>
        <source>Roller och anteckningar följer med. Namnen finns kvar hos dig och går inte förlorade.</source>
        <translation>Roles and notes go with it. You keep the names, and none are lost.</translation>
    </message>
    <message>
        <source>{name} från {who}</source>
        <translation>{name} from {who}</translation>
    </message>
    <message>
        <source>{name} kopia</source>
        <translation>{name} copy</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Lämna över till kommunen</source>
        <translation>Hand over to the municipality</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Kommunen får en egen fil: resultatet att läsa, handlingsplanen att följa upp, och något att utgå från när nästa utvärdering görs.</source>
        <translation>The municipality gets a file of its own: the results to read, the action plan to follow up, and something to start from when the next evaluation is made.</translation>
    </message>
    <message>
        <source>Vad som följer med</source>
        <translation>What goes with it</translation>
    </message>
    <message>
        <source>Följer med</source>
        <translation>Goes with it</translation>
    </message>
    <message>
        <source>Följer inte med</source>
        <translation>Does not go with it</translation>
    </message>
    <message>
        <source>Inte klart än</source>
        <translation>Not ready yet</translation>
    </message>
    <message>
        <source>Gemensam poäng för 1 delområde</source>
        <translation>Joint points for 1 sub-criterion</translation>
    </message>
    <message>
        <source>Gemensam poäng för {n} delområden</source>
        <translation>Joint points for {n} sub-criteria</translation>
    </message>
    <message>
        <source>Rapportens texter, {s} styrkor och {i} förbättringsmöjligheter</source>
        <translation>The report&apos;s texts, {s} strengths and {i} opportunities for improvement</translation>
    </message>
    <message>
        <source>Rekommendationer och handlingsplan med {n} åtgärder</source>
        <translation>Recommendations and action plan with {n} actions</translation>
    </message>
    <message>
        <source>Vad det blev av förra gångens förbättringsområden, utan kommentarer</source>
        <translation>What came of last time&apos;s areas for improvement, without comments</translation>
    </message>
    <message>
        <source>Anteckningar, citat, iakttagelser och kommunens svar</source>
        <translation>Notes, quotes, observations and the municipality&apos;s answers</translation>
    </message>
    <message>
        <source>Namn på intervjuade och utvärderare</source>
        <translation>Names of interviewees and evaluators</translation>
    </message>
    <message>
        <source>Egna poäng och motiveringar</source>
        <translation>Own points and rationales</translation>
    </message>
    <message>
        <source>Historik: vem som skrev vad</source>
        <translation>History: who wrote what</translation>
    </message>
    <message>
        <source>Lösenordet: kommunens fil är inte skyddad</source>
        <translation>The passphrase: the municipality&apos;s file is not protected</translation>
    </message>
    <message>
        <source>1 delområde saknar gemensam poäng.</source>
        <translation>1 sub-criterion has no joint points.</translation>
    </message>
    <message>
        <source>{n} delområden saknar gemensam poäng.</source>
        <translation>{n} sub-criteria have no joint points.</translation>
    </message>
    <message>
        <source>Att avgöra mellan olika versioner: {codes}.</source>
        <translation>To decide between different versions: {codes}.</translation>
    </message>
    <message>
        <source>{name} till kommunen</source>
        <translation>{name} for the municipality</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Sök i hjälpen</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Hjälptext</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>Inget i hjälpen har de orden.</source>
        <translation>Nothing in the help has those words.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Den här datorn har ingen skrivare. Spara listan som PDF i stället.</source>
        <translation>This computer has no printer. Save the list as a PDF instead.</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Listan är skickad till skrivaren.</source>
        <translation>The list has been sent to the printer.</translation>
    </message>
    <message>
        <source>Skrivaren tog inte emot listan. Se efter att den är på, eller spara listan som PDF.</source>
        <translation>The printer did not accept the list. Check that it is on, or save the list as a PDF.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Historik</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Skrivet av</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sök i historiken</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Visa allt</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Ändringar, den nyaste först</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bara: {what}</source>
        <translation>Only: {what}</translation>
    </message>
    <message>
        <source>Ingen ändring passar.</source>
        <translation>No change matches.</translation>
    </message>
    <message>
        <source>… och {n} fält till</source>
        <translation>… and {n} more fields</translation>
    </message>
    <message>
        <source>{n} ändringar av egna poäng visas när alla har förseglat.</source>
        <translation>{n} changes to own points are shown when everyone has sealed.</translation>
    </message>
    <message>
        <source>Före: {value}</source>
        <translation>Before: {value}</translation>
    </message>
    <message>
        <source>Återställ det här</source>
        <translation>Restore this</translation>
    </message>
    <message>
        <source>Återställ {field}</source>
        <translation>Restore {field}</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Återställ det som stod före</source>
        <translation>Restore what was there before</translation>
    </message>
    <message>
        <source>Återställ det som stod före i {field}</source>
        <translation>Restore what was in {field} before</translation>
    </message>
    <message>
        <source>Återställt. Ctrl+Z ångrar.</source>
        <translation>Restored. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Så står det redan.</source>
        <translation>It already says that.</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Stapeldiagram över totalen år för år</source>
        <translation>Bar chart of the total year by year</translation>
    </message>
    <message>
        <source>Inga tidigare resultat för kommunen är kända.</source>
        <translation>No earlier results for the municipality are known.</translation>
    </message>
    <message>
        <source>Jämförelsebibliotek…</source>
        <translation>Comparison library…</translation>
    </message>
    <message>
        <source>Områden jämförs bara inom samma utgåva. Totaler av andra utgåvor visas med förbehåll.</source>
        <translation>Areas are compared only within the same edition. Totals from other editions are shown with reservations.</translation>
    </message>
    <message>
        <source>Tidigare utvärdering visas när du har förseglat.</source>
        <translation>The earlier evaluation is shown when you have sealed.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>okänd</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Område {number} jämförs inte: {edition}</source>
        <translation>Area {number} is not compared: {edition}</translation>
    </message>
    <message>
        <source>{words}, där det heter {title}</source>
        <translation>{words}, where it is called {title}</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Utvärderingarna år för år</source>
        <translation>The evaluations year by year</translation>
    </message>
</context>
<context>
    <name>ImportAnswersDialog</name>
    <message>
        <source>Läs in kommunens skriftliga svar</source>
        <translation>Import the municipality&apos;s written answers</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Det som hittades i filen</source>
        <translation>What was found in the file</translation>
    </message>
    <message>
        <source>Allt läses in som ett steg, och Ctrl+Z tar tillbaka det.</source>
        <translation>Everything is imported as one step, and Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Läs in en tryckt rapport</source>
        <translation>Import a printed report</translation>
    </message>
    <message>
        <source>Poäng, styrkor och förbättringar läses in i en ny utvärdering. Inget gissas: det osäkra listas.</source>
        <translation>Points, strengths and improvements are imported into a new evaluation. Nothing is guessed: what is uncertain is listed.</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Välj rapport…</source>
        <translation>Choose report…</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Rapporten</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>PDF, eller text (.txt) från en inläst PDF.</source>
        <translation>PDF, or text (.txt) from a scanned PDF.</translation>
    </message>
    <message>
        <source>Sparas som</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Rapporter (*.pdf *.txt);;Alla filer (*)</source>
        <translation>Reports (*.pdf *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Välj rapport</source>
        <translation>Choose report</translation>
    </message>
    <message>
        <source>Utvärdering (*{suffix})</source>
        <translation>Evaluation (*{suffix})</translation>
    </message>
    <message>
        <source>Spara utvärderingen som</source>
        <translation>Save the evaluation as</translation>
    </message>
    <message>
        <source>Gick inte att läsa i rapporten. Skriv kommunens namn.</source>
        <translation>Could not be read from the report. Enter the name of the municipality.</translation>
    </message>
    <message>
        <source>Skriv året.</source>
        <translation>Enter the year.</translation>
    </message>
    <message>
        <source>Välj rapporten som ska läsas in.</source>
        <translation>Choose the report to import.</translation>
    </message>
    <message>
        <source>Välj var utvärderingen ska sparas.</source>
        <translation>Choose where to save the evaluation.</translation>
    </message>
    <message>
        <source>Skriv året med fyra siffror.</source>
        <translation>Enter the year with four digits.</translation>
    </message>
    <message>
        <source>Öppna utvärderingen</source>
        <translation>Open the evaluation</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Det som inte stämmer eller inte kunde läsas</source>
        <translation>What does not agree or could not be read</translation>
    </message>
    <message>
        <source>Listan finns kvar i Rapport tills du är klar med den.</source>
        <translation>The list stays in Report until you are done with it.</translation>
    </message>
    <message>
        <source>Allt stämmer, och allt kunde läsas.</source>
        <translation>Everything agrees, and everything could be read.</translation>
    </message>
    <message>
        <source>På ett ställe säger rapporten emot sig själv</source>
        <translation>In one place the report contradicts itself</translation>
    </message>
    <message>
        <source>På {n} ställen säger rapporten emot sig själv</source>
        <translation>In {n} places the report contradicts itself</translation>
    </message>
    <message>
        <source>ett ställe kunde inte läsas säkert</source>
        <translation>one place could not be read with certainty</translation>
    </message>
    <message>
        <source>{n} ställen kunde inte läsas säkert</source>
        <translation>{n} places could not be read with certainty</translation>
    </message>
</context>
<context>
    <name>ImportWorkbookDialog</name>
    <message>
        <source>Läs in ändringar från Excel</source>
        <translation>Import changes from Excel</translation>
    </message>
    <message>
        <source>Arbetsboken läses och jämförs med utvärderingen. Inget ändras ännu.</source>
        <translation>The workbook is read and compared with the evaluation. Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Läser arbetsboken…</source>
        <translation>Reading the workbook…</translation>
    </message>
    <message>
        <source>Det som arbetsboken ändrar</source>
        <translation>What the workbook changes</translation>
    </message>
    <message>
        <source>Allt läses in som ett steg, och Ctrl+Z tar tillbaka det.</source>
        <translation>Everything is imported as one step, and Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>En cell går inte att läsa in.</source>
        <translation>One cell cannot be imported.</translation>
    </message>
    <message>
        <source>{n} celler går inte att läsa in.</source>
        <translation>{n} cells cannot be imported.</translation>
    </message>
    <message>
        <source>Inget ändras förrän de är rättade i arbetsboken. Rätta, spara och läs in igen.</source>
        <translation>Nothing is changed until they have been corrected in the workbook. Correct, save and import again.</translation>
    </message>
    <message>
        <source>Arbetsboken ändrar ingenting: allt i den står redan så i utvärderingen.</source>
        <translation>The workbook changes nothing: the evaluation already says the same.</translation>
    </message>
    <message>
        <source>En uppgift ändras.</source>
        <translation>One detail changes.</translation>
    </message>
    <message>
        <source>{n} uppgifter ändras.</source>
        <translation>{n} details change.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Inget är ändrat.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Blir</source>
        <translation>Becomes</translation>
    </message>
</context>
<context>
    <name>InformationLetterDialog</name>
    <message>
        <source>Information till intervjuade</source>
        <translation>Information for interviewees</translation>
    </message>
    <message>
        <source>En sida att dela ut eller skicka före besöket: vad som antecknas, varför och hur länge det sparas.</source>
        <translation>A page to hand out or send before the visit: what is noted, why, and how long it is kept.</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig</source>
        <translation>Data controller</translation>
    </message>
    <message>
        <source>Den som enligt lagen svarar för uppgifterna. Tomt blir en rad att fylla i för hand.</source>
        <translation>Whoever is responsible for the data by law. Left empty, it becomes a line to fill in by hand.</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-post eller telefon, gärna dataskyddsombudet.</source>
        <translation>Email or telephone, preferably the data protection officer.</translation>
    </message>
    <message>
        <source>{name} information till intervjuade</source>
        <translation>{name} information for interviewees</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Rollgrupp</source>
        <translation>Role group</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>InterviewTools</name>
    <message>
        <source>Inga hål: allt som ska frågas har underlag.</source>
        <translation>No gaps: everything to be asked has evidence.</translation>
    </message>
    <message>
        <source>{n} minuter kvar</source>
        <translation>{n} minutes left</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Lägg in grupperna som ska intervjuas, så vet varje anteckning var den hör hemma.</source>
        <translation>Add the groups to be interviewed, so that every note knows where it belongs.</translation>
    </message>
    <message>
        <source>Ny intervju</source>
        <translation>New interview</translation>
    </message>
    <message>
        <source>Intervjun togs bort, med {notes}.</source>
        <translation>The interview was deleted, with {notes}.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Anteckningen togs bort. Ctrl+Z ångrar.</source>
        <translation>The note was deleted. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Platsen togs bort. Ctrl+Z ångrar.</source>
        <translation>The seat was deleted. Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Tillbaka ur {name}: {what}.</source>
        <translation>Back from {name}: {what}.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gallrat: namn, anteckningar, egna poäng och historik är borta. Poäng och rapport finns kvar.</source>
        <translation>Disposed of: names, notes, own points and history are gone. Points and report remain.</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sök bland tangenterna</source>
        <translation>Search the keys</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Skriv ut…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Spara som PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Tangenter i kompass_desktop</source>
        <translation>Keys in kompass_desktop</translation>
    </message>
    <message>
        <source>Spara som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Vilka resultat</source>
        <translation>Which results</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Egna</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Publicerade</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Sök kommun eller år</source>
        <translation>Search municipality or year</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Exportera som CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Utvärderingsfiler…</source>
        <translation>Evaluation files…</translation>
    </message>
    <message>
        <source>En hel mapp…</source>
        <translation>A whole folder…</translation>
    </message>
    <message>
        <source>Publicerad rapport…</source>
        <translation>Published report…</translation>
    </message>
    <message>
        <source>Skriv in siffror…</source>
        <translation>Enter figures…</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>Jämförelsebibliotek</source>
        <translation>Comparison library</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exportera som CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Jämförelsebibliotek</source>
        <translation>Comparison library</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Stoppat. Det som inte blev klart är inte med.</source>
        <translation>Stopped. What was not finished is left out.</translation>
    </message>
    <message>
        <source>vald</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>inte längre vald</source>
        <translation>no longer chosen</translation>
    </message>
    <message>
        <source>Välj inte</source>
        <translation>Deselect</translation>
    </message>
    <message>
        <source>Välj</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Mellanslag</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Kopiera källan</source>
        <translation>Copy the source</translation>
    </message>
    <message>
        <source>Använd som tidigare utvärdering</source>
        <translation>Use as earlier evaluation</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Visa vilka</source>
        <translation>Show which</translation>
    </message>
    <message>
        <source>Publicerade resultat följer med programmet. Bara egna resultat kan tas bort.</source>
        <translation>Published results come with the program. Only your own results can be deleted.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LibraryFoot</name>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Läser {done} av {total}</source>
        <translation>Reading {done} of {total}</translation>
    </message>
</context>
<context>
    <name>LibrarySheet</name>
    <message>
        <source>Rensa valet</source>
        <translation>Clear the choice</translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ursprung</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>vald</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>inte vald</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>Publicerad</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Inskriven</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>utgåva {edition}</source>
        <translation>edition {edition}</translation>
    </message>
    <message>
        <source>okänd utgåva</source>
        <translation>unknown edition</translation>
    </message>
    <message>
        <source>ingen total</source>
        <translation>no total</translation>
    </message>
    <message>
        <source>totalt {n}</source>
        <translation>total {n}</translation>
    </message>
    <message>
        <source>område {n}: {p}</source>
        <translation>area {n}: {p}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Resultat att jämföra med</source>
        <translation>Results to compare with</translation>
    </message>
</context>
<context>
    <name>LinePreview</name>
    <message>
        <source>plats {seat} {role}</source>
        <translation>seat {seat} {role}</translation>
    </message>
    <message>
        <source>Tab skriver ut {words}</source>
        <translation>Tab writes out {words}</translation>
    </message>
    <message>
        <source>Blir: {what}</source>
        <translation>Becomes: {what}</translation>
    </message>
    <message>
        <source>Tab  →  {words}</source>
        <translation>Tab  →  {words}</translation>
    </message>
    <message>
        <source>Enter sparar raden</source>
        <translation>Enter saves the line</translation>
    </message>
    <message>
        <source>Blir</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>+ styrka   – förbättring   * guldstjärna   ? följ upp   ! citat   = egen tanke   #13 delområde   c: plats   5/7 håller med</source>
        <translation>+ strength   – improvement   * gold star   ? follow up   ! quote   = own thought   #13 sub-criterion   c: seat   5/7 agree</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Det du skrev sist kunde inte sparas.</source>
        <translation>What you wrote last could not be saved.</translation>
    </message>
    <message>
        <source>Stäng utan det</source>
        <translation>Close without it</translation>
    </message>
    <message>
        <source>{name} (bara läsning)</source>
        <translation>{name} (read only)</translation>
    </message>
    <message>
        <source>Poängen är dold</source>
        <translation>The points are hidden</translation>
    </message>
    <message>
        <source>Poängen visas</source>
        <translation>The points are shown</translation>
    </message>
    <message>
        <source>Fokusläge. F11 visar allt igen.</source>
        <translation>Focus mode. F11 shows everything again.</translation>
    </message>
    <message>
        <source>Allt visas igen</source>
        <translation>Everything is shown again</translation>
    </message>
</context>
<context>
    <name>MeanTable</name>
    <message>
        <source>Medel</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Första kvartil</source>
        <translation>First quartile</translation>
    </message>
    <message>
        <source>Tredje kvartil</source>
        <translation>Third quartile</translation>
    </message>
    <message>
        <source>totalt {n}</source>
        <translation>total {n}</translation>
    </message>
    <message>
        <source>område {n}: {p}</source>
        <translation>area {n}: {p}</translation>
    </message>
</context>
<context>
    <name>MeanView</name>
    <message>
        <source>Medel och kvartiler av de valda</source>
        <translation>Mean and quartiles of those chosen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Senaste filer</source>
        <translation>Recent files</translation>
    </message>
</context>
<context>
    <name>NewEvaluationDialog</name>
    <message>
        <source>Ny utvärdering</source>
        <translation>New evaluation</translation>
    </message>
    <message>
        <source>Förnya utvärderingen</source>
        <translation>Renew the evaluation</translation>
    </message>
    <message>
        <source>Skapa utvärderingen</source>
        <translation>Create the evaluation</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Vem är du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>En utvärderare till</source>
        <translation>Another evaluator</translation>
    </message>
    <message>
        <source>Det du skriver får ditt namn. Du kan ändra det senare.</source>
        <translation>What you write gets your name. You can change it later.</translation>
    </message>
    <message>
        <source>Sparas som</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Utvärdering</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Utvärdering (*{suffix})</source>
        <translation>Evaluation (*{suffix})</translation>
    </message>
    <message>
        <source>Spara utvärderingen som</source>
        <translation>Save the evaluation as</translation>
    </message>
    <message>
        <source>Skriv kommunens namn.</source>
        <translation>Enter the name of the municipality.</translation>
    </message>
    <message>
        <source>Skriv ett år</source>
        <translation>Enter a year</translation>
    </message>
    <message>
        <source>Senare än {year}</source>
        <translation>Later than {year}</translation>
    </message>
    <message>
        <source>Välj var filen ska sparas.</source>
        <translation>Choose where to save the file.</translation>
    </message>
    <message>
        <source>{name} finns redan. Välj ett annat namn; ingenting har ändrats.</source>
        <translation>{name} already exists. Choose another name; nothing has been changed.</translation>
    </message>
    <message>
        <source>Namnet finns redan</source>
        <translation>The name already exists</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Där går raden inte att dela: ena sidan blir tom.</source>
        <translation>The line cannot be split there: one side would be empty.</translation>
    </message>
    <message>
        <source>Det finns ingen rad ovanför att foga ihop med.</source>
        <translation>There is no line above to join with.</translation>
    </message>
    <message>
        <source>Raderna fogades ihop. Ctrl+Z ångrar.</source>
        <translation>The lines were joined. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>inget stadium</source>
        <translation>no stage</translation>
    </message>
    <message>
        <source>Stadium: {words}</source>
        <translation>Stage: {words}</translation>
    </message>
    <message>
        <source>Markerad som motsägelse</source>
        <translation>Marked as a contradiction</translation>
    </message>
    <message>
        <source>Motsägelsen är avmarkerad</source>
        <translation>No longer marked as a contradiction</translation>
    </message>
    <message>
        <source>Lägg anteckningen även under (eller ta bort från): två siffror</source>
        <translation>Put the note also under (or remove it from): two digits</translation>
    </message>
    <message>
        <source>Flytta anteckningen till delområde: två siffror</source>
        <translation>Move the note to sub-criterion: two digits</translation>
    </message>
    <message>
        <source>inget delområde</source>
        <translation>no sub-criterion</translation>
    </message>
    <message>
        <source>Anteckningen hör nu till {codes}</source>
        <translation>The note now belongs to {codes}</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>Ändra anteckning</source>
        <translation>Edit note</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Anteckning, delområde {code} {title}</source>
        <translation>Note, sub-criterion {code} {title}</translation>
    </message>
    <message>
        <source>Skriv en anteckning om {code} {title}</source>
        <translation>Write a note on {code} {title}</translation>
    </message>
    <message>
        <source>Alt+→  {code}</source>
        <translation>Alt+→  {code}</translation>
    </message>
    <message>
        <source>ingen på platsen ännu</source>
        <translation>no one in the seat yet</translation>
    </message>
    <message>
        <source>begär {document}</source>
        <translation>request {document}</translation>
    </message>
    <message>
        <source>Egen fråga {code}</source>
        <translation>Own question {code}</translation>
    </message>
    <message>
        <source>Stödfråga {code}</source>
        <translation>Support question {code}</translation>
    </message>
    <message>
        <source>{place} av {of}</source>
        <translation>{place} of {of}</translation>
    </message>
    <message>
        <source>Nästa stödfråga, {count}</source>
        <translation>Next support question, {count}</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>plats {seat}</source>
        <translation>seat {seat}</translation>
    </message>
    <message>
        <source>motsägs av andra</source>
        <translation>contradicted by others</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>strength</translation>
    </message>
    <message>
        <source>förbättring</source>
        <translation>improvement</translation>
    </message>
    <message>
        <source>guldstjärna</source>
        <translation>gold star</translation>
    </message>
    <message>
        <source>följ upp</source>
        <translation>follow up</translation>
    </message>
    <message>
        <source>ordagrant citat</source>
        <translation>verbatim quote</translation>
    </message>
    <message>
        <source>egen tanke</source>
        <translation>own thought</translation>
    </message>
    <message>
        <source>{agree} av {of} håller med</source>
        <translation>{agree} of {of} agree</translation>
    </message>
    <message>
        <source>begärt: {document}</source>
        <translation>requested: {document}</translation>
    </message>
    <message>
        <source>planerat</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>beslutat</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>genomfört</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>uppföljt</source>
        <translation>followed up</translation>
    </message>
    <message>
        <source>ger effekt</source>
        <translation>has effect</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Byt delområde…</source>
        <translation>Change sub-criterion…</translation>
    </message>
    <message>
        <source>Lägg även under…</source>
        <translation>Put also under…</translation>
    </message>
    <message>
        <source>Motsägelse</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Foga ihop med raden ovanför</source>
        <translation>Join with the line above</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Anteckningar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sök bland anteckningarna</source>
        <translation>Search the notes</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Följ upp</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Guldstjärnor</source>
        <translation>Gold stars</translation>
    </message>
    <message>
        <source>Visa anteckningar</source>
        <translation>Show notes</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{author} antecknar</source>
        <translation>{author} takes notes</translation>
    </message>
    <message>
        <source>Bara en har antecknat i den här intervjun.</source>
        <translation>Only one person has taken notes in this interview.</translation>
    </message>
    <message>
        <source>Inga anteckningar med ”{words}” här.</source>
        <translation>No notes with “{words}” here.</translation>
    </message>
    <message>
        <source>Inga anteckningar om {code} i den här intervjun.</source>
        <translation>No notes on {code} in this interview.</translation>
    </message>
    <message>
        <source>Inget att följa upp i den här intervjun. Börja en rad med ? så hamnar den här.</source>
        <translation>Nothing to follow up in this interview. Begin a line with ? and it ends up here.</translation>
    </message>
    <message>
        <source>Inga guldstjärnor i den här intervjun. Börja en rad med * så hamnar den här.</source>
        <translation>No gold stars in this interview. Begin a line with * and it ends up here.</translation>
    </message>
    <message>
        <source>Skriv första raden här nedanför och tryck Enter.</source>
        <translation>Write the first line below and press Enter.</translation>
    </message>
</context>
<context>
    <name>OutcomesPart</name>
    <message>
        <source>Svara i Handlingsplan</source>
        <translation>Answer in Action plan</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Avsnitt</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>{done} av {of} klara</source>
        <translation>{done} of {of} done</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Läget</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Täckning</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Att göra</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Inget väntar på dig just nu.</source>
        <translation>Nothing is waiting for you right now.</translation>
    </message>
    <message>
        <source>Härnäst</source>
        <translation>Next up</translation>
    </message>
    <message>
        <source>Vem har vad</source>
        <translation>Who has what</translation>
    </message>
    <message>
        <source>Inga utvärderare är inlagda.</source>
        <translation>No evaluators have been added.</translation>
    </message>
    <message>
        <source>Kommunen</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>{name} kommun</source>
        <translation>{name} municipality</translation>
    </message>
    <message>
        <source>första utvärderingen</source>
        <translation>first evaluation</translation>
    </message>
    <message>
        <source>Utvärdering {year}</source>
        <translation>Evaluation {year}</translation>
    </message>
    <message>
        <source>utgåva {edition}</source>
        <translation>edition {edition}</translation>
    </message>
    <message>
        <source>Inga intervjuer är kvar.</source>
        <translation>No interviews are left.</translation>
    </message>
    <message>
        <source>Inga intervjuer är inlagda ännu.</source>
        <translation>No interviews have been added yet.</translation>
    </message>
    <message>
        <source>1 utvärderare</source>
        <translation>1 evaluator</translation>
    </message>
    <message>
        <source>{n} utvärderare</source>
        <translation>{n} evaluators</translation>
    </message>
    <message>
        <source>1 delområde saknar allt underlag.</source>
        <translation>1 sub-criterion has no evidence at all.</translation>
    </message>
    <message>
        <source>{n} delområden saknar allt underlag.</source>
        <translation>{n} sub-criteria have no evidence at all.</translation>
    </message>
    <message>
        <source>Fylld ruta: två eller fler. Halv: en. Tom ruta: ska frågas enligt planen men saknas. ≠: andra säger emot. Enter eller klick går dit.</source>
        <translation>Filled box: two or more. Half: one. Empty box: to be asked according to the plan but missing. ≠: others say otherwise. Enter or a click goes there.</translation>
    </message>
</context>
<context>
    <name>PaceView</name>
    <message>
        <source>Klockan {at}</source>
        <translation>Time {at}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>planerat</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>över tiden</source>
        <translation>over time</translation>
    </message>
    <message>
        <source>kvar</source>
        <translation>left</translation>
    </message>
    <message>
        <source>i takt</source>
        <translation>on pace</translation>
    </message>
    <message>
        <source>{n} min efter</source>
        <translation>{n} min behind</translation>
    </message>
    <message>
        <source>{n} min före</source>
        <translation>{n} min ahead</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>Pace</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Inget delområde</source>
        <translation>No sub-criterion</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Öppna i webbläsaren</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Bara adresser som börjar med http:// eller https:// öppnas.</source>
        <translation>Only addresses that begin with http:// or https:// are opened.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>inte sedd än</source>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>kanal</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>sedd {at}</source>
        <translation>seen {at}</translation>
    </message>
</context>
<context>
    <name>PairedNotes</name>
    <message>
        <source>utan namn</source>
        <translation>no name</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Spara PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Sparas som</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Skriv ett filnamn.</source>
        <translation>Enter a file name.</translation>
    </message>
    <message>
        <source>Skriver…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Ändra lösenordet</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Skydda med lösenord</source>
        <translation>Protect with a passphrase</translation>
    </message>
    <message>
        <source>Lösenordet gäller filen, arbetskopian och säkerhetskopiorna på den här datorn, och de kopior du lämnar ut härefter. Kopior som redan finns på annat håll är som de var.</source>
        <translation>The passphrase applies to the file, the working copy and the backups on this computer, and to the copies you hand out from now on. Copies that already exist elsewhere stay as they were.</translation>
    </message>
    <message>
        <source>Ett glömt lösenord går inte att återfå</source>
        <translation>A forgotten passphrase cannot be recovered</translation>
    </message>
    <message>
        <source>Minst {n} tecken. Flera ord efter varandra är lätta att minnas och svåra att gissa.</source>
        <translation>At least {n} characters. Several words in a row are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Nytt lösenord</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Samma lösenord en gång till</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <source>Ta bort lösenordet</source>
        <translation>Remove the passphrase</translation>
    </message>
    <message>
        <source>Lösenordet är för kort. Använd minst {n} tecken.</source>
        <translation>The passphrase is too short. Use at least {n} characters.</translation>
    </message>
    <message>
        <source>De två är inte lika. Skriv lösenordet en gång till.</source>
        <translation>The two are not the same. Enter the passphrase once more.</translation>
    </message>
</context>
<context>
    <name>PdfPagesView</name>
    <message>
        <source>sida {page} av {count}</source>
        <translation>page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>{title}, sida {page} av {count}</source>
        <translation>{title}, page {page} of {count}</translation>
    </message>
    <message>
        <source>sida {page} av {count}</source>
        <translation>page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Utvärderare {n}</source>
        <translation>Evaluator {n}</translation>
    </message>
    <message>
        <source>Hemorganisation</source>
        <translation>Home organisation</translation>
    </message>
    <message>
        <source>Hemorganisation, utvärderare {n}</source>
        <translation>Home organisation, evaluator {n}</translation>
    </message>
    <message>
        <source>Namn eller initialer</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>till exempel SKR eller en kommun</source>
        <translation>for example SKR or a municipality</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Bild utan alternativtext</source>
        <translation>Image without alternative text</translation>
    </message>
    <message>
        <source>Bilden finns inte i filen, eller är skadad.</source>
        <translation>The image is not in the file, or is damaged.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Bilden är kopierad, med siffrorna som tabell</source>
        <translation>The image has been copied, with the figures as a table</translation>
    </message>
    <message>
        <source>Bild (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vektorbild (*.svg)</source>
        <translation>Vector image (*.svg)</translation>
    </message>
    <message>
        <source>Spara bild</source>
        <translation>Save image</translation>
    </message>
    <message>
        <source>Bilden är sparad: {path}</source>
        <translation>The image has been saved: {path}</translation>
    </message>
    <message>
        <source>Välj annan plats…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Här finns inget diagram just nu. Visa Profil, Jämförelse, Områden eller Historia.</source>
        <translation>There is no chart here right now. Show Profile, Comparison, Areas or History.</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>ingen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{asked} av {of}</source>
        <translation>{asked} of {of}</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>planerad</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>started</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>avförd</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>ingen åtgärd</source>
        <translation>no action</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 action</translation>
    </message>
    <message>
        <source>{n} åtgärder</source>
        <translation>{n} actions</translation>
    </message>
    <message>
        <source>försenad</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>senast {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet: {text}</source>
        <translation>Opportunity for improvement: {text}</translation>
    </message>
    <message>
        <source>Åtgärd: {text}</source>
        <translation>Action: {text}</translation>
    </message>
    <message>
        <source>utan text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>Utan delområde: läses in, och du placerar dem</source>
        <translation>Without a sub-criterion: imported, and you place them</translation>
    </message>
    <message>
        <source>Rad {line}: {why}</source>
        <translation>Line {line}: {why}</translation>
    </message>
    <message>
        <source>Läses inte in</source>
        <translation>Not imported</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Förra gångens förbättringsområden</source>
        <translation>Last time&apos;s areas for improvement</translation>
    </message>
    <message>
        <source>Frågor</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Obesvarade</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Utan åtgärd</source>
        <translation>Without action</translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheter och åtgärder</source>
        <translation>Opportunities for improvement and actions</translation>
    </message>
    <message>
        <source>Inget av urvalet finns i planen.</source>
        <translation>Nothing in the plan fits the selection.</translation>
    </message>
    <message>
        <source>Handlingsplanen byggs av förbättringsmöjligheterna i rapporten. Där finns inga än.</source>
        <translation>The action plan is built from the opportunities for improvement in the report. There are none there yet.</translation>
    </message>
    <message>
        <source>Skriv i Rapport</source>
        <translation>Write in Report</translation>
    </message>
    <message>
        <source>Förra gången</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>{met} av {of} förbättringar har åtgärd  ·  {done} av {actions} åtgärder klara</source>
        <translation>{met} of {of} improvements have an action  ·  {done} of {actions} actions done</translation>
    </message>
    <message>
        <source>{n} försenade</source>
        <translation>{n} overdue</translation>
    </message>
    <message>
        <source>Åtgärden togs bort.</source>
        <translation>The action was deleted.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ny åtgärd</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Visa i Rapport</source>
        <translation>Show in Report</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>utan text</source>
        <translation>no text</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Alla {of} delområden frågas någon om</source>
        <translation>All {of} sub-criteria are asked about</translation>
    </message>
    <message>
        <source>{code} frågas ingen grupp om</source>
        <translation>No group is asked about {code}</translation>
    </message>
    <message>
        <source>{n} av {of} delområden frågas ingen grupp om</source>
        <translation>No group is asked about {n} of {of} sub-criteria</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>{minutes} min var</source>
        <translation>{minutes} min each</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Område {n} {title}</source>
        <translation>Area {n} {title}</translation>
    </message>
    <message>
        <source>{what}, {group}: ska frågas</source>
        <translation>{what}, {group}: to be asked</translation>
    </message>
    <message>
        <source>{what}, {group}: frågas inte</source>
        <translation>{what}, {group}: not asked</translation>
    </message>
    <message>
        <source>{what}, {group}: {asked} av {of} ska frågas</source>
        <translation>{what}, {group}: {asked} of {of} to be asked</translation>
    </message>
    <message>
        <source>frågas ingen grupp</source>
        <translation>asked in no group</translation>
    </message>
    <message>
        <source>frågas i {n} grupp</source>
        <translation>asked in {n} group</translation>
    </message>
    <message>
        <source>frågas i {n} grupper</source>
        <translation>asked in {n} groups</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plan: vilka grupper som frågas om vad</source>
        <translation>Plan: which groups are asked about what</translation>
    </message>
</context>
<context>
    <name>PointsBox</name>
    <message>
        <source>{points} av {of}</source>
        <translation>{points} of {of}</translation>
    </message>
    <message>
        <source>Summa</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Summa av bedömda</source>
        <translation>Sum of those scored</translation>
    </message>
    <message>
        <source>Poäng i område {n}: {rows}; {sum}: {points}</source>
        <translation>Points in area {n}: {rows}; {sum}: {points}</translation>
    </message>
    <message>
        <source>Rubriker</source>
        <translation>Headings</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Gäller på den här datorn, genast och i alla utvärderingar.</source>
        <translation>Applies on this computer, at once and in all evaluations.</translation>
    </message>
    <message>
        <source>Textstorlek</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Markera felstavade ord</source>
        <translation>Mark misspelt words</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Färger</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Vem du är</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Namn eller initialer</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>Hemorganisation</source>
        <translation>Home organisation</translation>
    </message>
    <message>
        <source>Skrivande</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Förkortningar</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>En per rad: kf = kommunfullmäktige. Skriv kf i en anteckning och tryck Tab så skrivs ordet ut.</source>
        <translation>One per line: kf = kommunfullmäktige. Type kf in a note and press Tab to write it out.</translation>
    </message>
    <message>
        <source>Mappen för kopior</source>
        <translation>The folder for copies</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Föreslås i nya utvärderingar. I den som är öppen byter du med Vem är du? i menyn.</source>
        <translation>Suggested in new evaluations. In the one that is open, change it with Who are you? in the menu.</translation>
    </message>
    <message>
        <source>Här ligger arbetskopior, säkerhetskopior, biblioteket och de här inställningarna. Utvärderingarna själva ligger där du sparade dem.</source>
        <translation>Working copies, backups, the library and these settings are kept here. The evaluations themselves are where you saved them.</translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Stapeldiagram över områdets delområden</source>
        <translation>Bar chart of the area&apos;s sub-criteria</translation>
    </message>
    <message>
        <source>{name}: jämförelse</source>
        <translation>{name}: comparison</translation>
    </message>
    <message>
        <source>{name}: poängprofil</source>
        <translation>{name}: score profile</translation>
    </message>
    <message>
        <source>{points} av {max}</source>
        <translation>{points} of {max}</translation>
    </message>
    <message>
        <source>{points} av {max} bedömda</source>
        <translation>{points} of {max} scored</translation>
    </message>
    <message>
        <source>Poängen är dold. F10 visar den igen.</source>
        <translation>The points are hidden. F10 shows them again.</translation>
    </message>
    <message>
        <source>{at} av {of}   ·   ← → byter bild   ·   Esc avslutar</source>
        <translation>{at} of {of}   ·   ← → change slide   ·   Esc ends</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Rapportens sidor</source>
        <translation>The pages of the report</translation>
    </message>
    <message>
        <source>Sidorna görs…</source>
        <translation>Making the pages…</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sidorna är dolda i diskret läge</source>
        <translation>The pages are hidden in discreet mode</translation>
    </message>
    <message>
        <source>Mindre sidor</source>
        <translation>Smaller pages</translation>
    </message>
    <message>
        <source>Större sidor</source>
        <translation>Larger pages</translation>
    </message>
    <message>
        <source>Sidorna visar hur det var tidigare. {why}</source>
        <translation>The pages show an earlier state. {why}</translation>
    </message>
    <message>
        <source>Sida {page} av {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>Uppdateras…</source>
        <translation>Updating…</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>Skriv ut utkast</source>
        <translation>Print draft</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Den här datorn har ingen skrivare. Spara utkastet som PDF och skriv ut det på en annan.</source>
        <translation>This computer has no printer. Save the draft as a PDF and print it on another one.</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Utkastet görs…</source>
        <translation>Making the draft…</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Skriv ut utkast</source>
        <translation>Print draft</translation>
    </message>
    <message>
        <source>Skriver ut…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Utkastet är skickat till {printer}.</source>
        <translation>The draft has been sent to {printer}.</translation>
    </message>
    <message>
        <source>Utkastet är utskrivet.</source>
        <translation>The draft has been printed.</translation>
    </message>
    <message>
        <source>{printer} tog inte emot utkastet. Se efter att den är på, eller spara utkastet som PDF.</source>
        <translation>{printer} did not accept the draft. Check that it is on, or save the draft as a PDF.</translation>
    </message>
    <message>
        <source>Skrivaren</source>
        <translation>The printer</translation>
    </message>
    <message>
        <source>Utskriften stoppades.</source>
        <translation>The printing was stopped.</translation>
    </message>
    <message>
        <source>Utkastet görs, del {done} av {total}</source>
        <translation>Making the draft, part {done} of {total}</translation>
    </message>
    <message>
        <source>Skriver ut, sida {done} av {total}</source>
        <translation>Printing, page {done} of {total}</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Stapeldiagram över områdena</source>
        <translation>Bar chart of the areas</translation>
    </message>
    <message>
        <source>Radardiagram över områdena</source>
        <translation>Radar chart of the areas</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>Poäng per område</source>
        <translation>Points per area</translation>
    </message>
    <message>
        <source>Poäng per område, jämförda</source>
        <translation>Points per area, compared</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totalt, av bedömda</source>
        <translation>Total, of those scored</translation>
    </message>
</context>
<context>
    <name>ProfileStrip</name>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Poängprofilen i siffror</source>
        <translation>The score profile in figures</translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Frågorna är våra egna, inte SKR:s. Töm en rad för att ta bort frågan, skriv på den sista för att lägga till en.</source>
        <translation>The questions are our own, not SKR&apos;s. Clear a line to delete the question, write on the last one to add one.</translation>
    </message>
    <message>
        <source>Stödfrågor {code} {title}</source>
        <translation>Support questions {code} {title}</translation>
    </message>
    <message>
        <source>Stödfråga {n}</source>
        <translation>Support question {n}</translation>
    </message>
    <message>
        <source>Ny stödfråga</source>
        <translation>New support question</translation>
    </message>
    <message>
        <source>Ny fråga</source>
        <translation>New question</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Citat</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Delområden</source>
        <translation>Sub-criteria</translation>
    </message>
    <message>
        <source>till exempel 1.3 3.1</source>
        <translation>for example 1.3 3.1</translation>
    </message>
    <message>
        <source>Stycke</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>{codes} finns inte i utgåva {edition}.</source>
        <translation>Edition {edition} has no {codes}.</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>inget delområde</source>
        <translation>no sub-criterion</translation>
    </message>
</context>
<context>
    <name>QuotePanel</name>
    <message>
        <source>Citat ur dokumentet</source>
        <translation>Quotes from the document</translation>
    </message>
    <message>
        <source>Nytt citat</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>Inga citat ännu. Markera i dokumentet och tryck Enter, eller skriv av det som behövs.</source>
        <translation>No quotes yet. Select in the document and press Enter, or copy out what is needed.</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Tillbaka till registret</source>
        <translation>Back to the register</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Förra sidan</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Nästa sida</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Mindre sida</source>
        <translation>Smaller page</translation>
    </message>
    <message>
        <source>Större sida</source>
        <translation>Larger page</translation>
    </message>
    <message>
        <source>Sök i dokumentet</source>
        <translation>Search the document</translation>
    </message>
    <message>
        <source>Läst</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Markera dokumentet som läst</source>
        <translation>Mark the document as read</translation>
    </message>
    <message>
        <source>Citera</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Citera det markerade (Enter)</source>
        <translation>Quote the selected text (Enter)</translation>
    </message>
    <message>
        <source>Bilagan finns inte i filen, eller är skadad. Bifoga den igen.</source>
        <translation>The attachment is not in the file, or is damaged. Attach it again.</translation>
    </message>
    <message>
        <source>Filen går inte att visa: den är skadad eller låst. Spara bilagan och öppna den utanför.</source>
        <translation>The file cannot be shown: it is damaged or locked. Save the attachment and open it outside the program.</translation>
    </message>
    <message>
        <source>sida</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Stycke</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>stycke</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>Nästa stycke</source>
        <translation>Next paragraph</translation>
    </message>
    <message>
        <source>Förra stycket</source>
        <translation>Previous paragraph</translation>
    </message>
    <message>
        <source>av {count}</source>
        <translation>of {count}</translation>
    </message>
    <message>
        <source>Sidorna är bilder utan text. Skriv av det du vill citera, så kommer sidan med.</source>
        <translation>The pages are images without text. Copy out what you want to quote, and the page comes with it.</translation>
    </message>
    <message>
        <source>Skriv ett citat</source>
        <translation>Write a quote</translation>
    </message>
    <message>
        <source>Citatets ord står inte så i dokumentet. Jämför och rätta vid behov.</source>
        <translation>The document does not word it like the quote. Compare, and correct if needed.</translation>
    </message>
    <message>
        <source>Markera det du vill citera: dra med musen, eller Ctrl+↓ för nästa mening. Enter citerar.</source>
        <translation>Select what you want to quote: drag with the mouse, or Ctrl+↓ for the next sentence. Enter quotes.</translation>
    </message>
</context>
<context>
    <name>ReasonsPane</name>
    <message>
        <source>Ingen motivering</source>
        <translation>No rationale</translation>
    </message>
    <message>
        <source>Motivering av {name} för {code}, {points} poäng</source>
        <translation>Rationale by {name} for {code}, {points} points</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Gallringskvitto</source>
        <translation>Disposal receipt</translation>
    </message>
    <message>
        <source>Gallrat</source>
        <translation>Disposed of</translation>
    </message>
    <message>
        <source>Spara kvittot tillsammans med era andra handlingar: det finns ingen annanstans.</source>
        <translation>Save the receipt together with your other records: it exists nowhere else.</translation>
    </message>
    <message>
        <source>Spara kvittot…</source>
        <translation>Save the receipt…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Spara kvittot</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Kvittot är sparat: {path}</source>
        <translation>The receipt has been saved: {path}</translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message>
        <source>Rekommendation {n}: {text}</source>
        <translation>Recommendation {n}: {text}</translation>
    </message>
    <message>
        <source>ur område {area}: {text}</source>
        <translation>from area {area}: {text}</translation>
    </message>
</context>
<context>
    <name>RefusedFilesDialog</name>
    <message>
        <source>Det som inte gick att lägga till</source>
        <translation>What could not be added</translation>
    </message>
    <message>
        <source>Filerna är inte ändrade, och resten av biblioteket är som förut.</source>
        <translation>The files have not been changed, and the rest of the library is as before.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Filer som inte gick att lägga till</source>
        <translation>Files that could not be added</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Beslutat</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Citat</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sök bland dokument och citat</source>
        <translation>Search documents and quotes</translation>
    </message>
    <message>
        <source>Läs</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Lägg till filer…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Nytt dokument</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>{shown} av {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message>
        <source>Filer…</source>
        <translation>Files…</translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Inga dokument med ”{words}”.</source>
        <translation>No documents with “{words}”.</translation>
    </message>
</context>
<context>
    <name>RegisterExtractDialog</name>
    <message>
        <source>Registerutdrag</source>
        <translation>Data extract</translation>
    </message>
    <message>
        <source>Registerutdrag för en person</source>
        <translation>Data extract for a person</translation>
    </message>
    <message>
        <source>Allt som utvärderingen vet om en person: plats, anteckningar, texter med namnet och historik.</source>
        <translation>Everything the evaluation knows about a person: seat, notes, texts with the name, and history.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Inga namn är inlagda. De skrivs vid platserna på fliken Besöket, om de alls behövs.</source>
        <translation>No names have been added. They are written at the seats on the Visit tab, if they are needed at all.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>De som har ett namn vid en plats på fliken Besöket.</source>
        <translation>Those who have a name at a seat on the Visit tab.</translation>
    </message>
    <message>
        <source>Utdraget kan också nämna andra. Läs igenom det innan det lämnas ut.</source>
        <translation>The extract may also mention others. Read it through before it is handed out.</translation>
    </message>
    <message>
        <source>Registerutdrag {name}</source>
        <translation>Data extract {name}</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Kunde inte läsas</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Rapporten som helhet</source>
        <translation>The report as a whole</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>Ur den inlästa rapporten</source>
        <translation>From the imported report</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Avklarad, ta bort</source>
        <translation>Dealt with, delete</translation>
    </message>
    <message>
        <source>Så stod det i den tryckta rapporten; här gäller de räknade summorna. Delete tar bort det som är avklarat.</source>
        <translation>This is what the printed report said; here the calculated sums apply. Delete removes what has been dealt with.</translation>
    </message>
    <message>
        <source>De här ställena kunde inte läsas. Delete tar bort det som är avklarat.</source>
        <translation>These places could not be read. Delete removes what has been dealt with.</translation>
    </message>
</context>
<context>
    <name>RemarkRows</name>
    <message>
        <source>Anmärkningar i kontrollen</source>
        <translation>Remarks in the check</translation>
    </message>
    <message>
        <source>Enter går dit, Ctrl+Enter rättar</source>
        <translation>Enter goes there, Ctrl+Enter corrects</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Rapportens form</source>
        <translation>Type of report</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Faktagranskning</source>
        <translation>Fact check</translation>
    </message>
    <message>
        <source>Slutrapport</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Förhandsgranska</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Arbetsutkast med vattenstämpel</source>
        <translation>Working draft with watermark</translation>
    </message>
    <message>
        <source>Utan anteckningar, namn och enskilda bedömningar</source>
        <translation>Without notes, names or individual scoring</translation>
    </message>
    <message>
        <source>Utan vattenstämpel</source>
        <translation>Without watermark</translation>
    </message>
</context>
<context>
    <name>ReportOutline</name>
    <message>
        <source>inte påbörjad</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>started</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Avsnitt</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Kontroll m.m.</source>
        <translation>Check etc.</translation>
    </message>
    <message>
        <source>Anmärkningen togs bort.</source>
        <translation>The remark was deleted.</translation>
    </message>
    <message>
        <source>Kortet togs bort.</source>
        <translation>The card was deleted.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Styrkor</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Ny styrka</source>
        <translation>New strength</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheter</source>
        <translation>Opportunities for improvement</translation>
    </message>
    <message>
        <source>Ny förbättringsmöjlighet</source>
        <translation>New opportunity for improvement</translation>
    </message>
    <message>
        <source>Numrerade punkter</source>
        <translation>Numbered items</translation>
    </message>
    <message>
        <source>Ny rekommendation</source>
        <translation>New recommendation</translation>
    </message>
    <message>
        <source>{points} av {of}</source>
        <translation>{points} of {of}</translation>
    </message>
</context>
<context>
    <name>ReportSide</name>
    <message>
        <source>Bredvid texten</source>
        <translation>Beside the text</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Inläst</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>F4 nästa</source>
        <translation>F4 next</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Rädda det som går</source>
        <translation>Rescue what can be rescued</translation>
    </message>
    <message>
        <source>{name} läses post för post och fylls på ur det som finns på den här datorn: säkerhetskopior och arbetskopian. Den skadade filen lämnas som den är.</source>
        <translation>{name} is read entry by entry and filled in from what there is on this computer: backups and the working copy. The damaged file is left as it is.</translation>
    </message>
    <message>
        <source>Rädda</source>
        <translation>Rescue</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Ny fil</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>{name} räddad</source>
        <translation>{name} rescued</translation>
    </message>
    <message>
        <source>Skriv ett filnamn.</source>
        <translation>Enter a file name.</translation>
    </message>
    <message>
        <source>Läser det som går att läsa…</source>
        <translation>Reading what can be read…</translation>
    </message>
    <message>
        <source>Den nya filen heter {name}.</source>
        <translation>The new file is called {name}.</translation>
    </message>
    <message>
        <source>Öppna den</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Utvärderingar (*.kompass)</source>
        <translation>Evaluations (*.kompass)</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>{name} är redan öppen i det här fönstret.</source>
        <translation>{name} is already open in this window.</translation>
    </message>
    <message>
        <source>Öppna för läsning</source>
        <translation>Open for reading</translation>
    </message>
    <message>
        <source>Rädda det som går…</source>
        <translation>Rescue what can be rescued…</translation>
    </message>
    <message>
        <source>Öppna en säkerhetskopia…</source>
        <translation>Open a backup…</translation>
    </message>
    <message>
        <source>{name} från säkerhetskopia {day}</source>
        <translation>{name} from backup {day}</translation>
    </message>
    <message>
        <source>Öppna säkerhetskopian som ny fil</source>
        <translation>Open the backup as a new file</translation>
    </message>
    <message>
        <source>Utvärderingar (*.kompass)</source>
        <translation>Evaluations (*.kompass)</translation>
    </message>
    <message>
        <source>Du tittar i {name}. Inget kan ändras här.</source>
        <translation>You are looking at {name}. Nothing can be changed here.</translation>
    </message>
    <message>
        <source>Tillbaka till utvärderingen</source>
        <translation>Back to the evaluation</translation>
    </message>
    <message>
        <source>{name} är öppen för läsning. Inget kan ändras här.</source>
        <translation>{name} is open for reading. Nothing can be changed here.</translation>
    </message>
    <message>
        <source>Spara en egen kopia…</source>
        <translation>Save a copy of your own…</translation>
    </message>
    <message>
        <source>Bredvid filen ligger {n} kopior av utvärderingen med sådant som inte finns här.</source>
        <translation>Beside the file there are {n} copies of the evaluation with things that are not here.</translation>
    </message>
    <message>
        <source>{service} har lagt en kopia bredvid filen, {name}. I den finns sådant som saknas här.</source>
        <translation>{service} has put a copy beside the file, {name}. It has things that are missing here.</translation>
    </message>
    <message>
        <source>Bredvid filen ligger {name}, en kopia av utvärderingen med sådant som inte finns här.</source>
        <translation>Beside the file is {name}, a copy of the evaluation with things that are not here.</translation>
    </message>
    <message>
        <source>Ta in dem…</source>
        <translation>Take them in…</translation>
    </message>
    <message>
        <source>Ta in den…</source>
        <translation>Take it in…</translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Använd som tidigare utvärdering</source>
        <translation>Use as earlier evaluation</translation>
    </message>
    <message>
        <source>Kopiera källan</source>
        <translation>Copy the source</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Område {n}</source>
        <translation>Area {n}</translation>
    </message>
    <message>
        <source>Områdenas poäng, {name}</source>
        <translation>The areas&apos; points, {name}</translation>
    </message>
    <message>
        <source>Kopierat</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Utgåva {edition}</source>
        <translation>Edition {edition}</translation>
    </message>
    <message>
        <source>Total {n}</source>
        <translation>Total {n}</translation>
    </message>
    <message>
        <source>Okänd utgåva</source>
        <translation>Unknown edition</translation>
    </message>
    <message>
        <source>Källan nämner inte utgåvan; den följer av året.</source>
        <translation>The source does not name the edition; it follows from the year.</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Uppnått</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Andel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Bedömda</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>{scored} av {of}</source>
        <translation>{scored} of {of}</translation>
    </message>
</context>
<context>
    <name>ResultsBar</name>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Jämförelse</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Områden</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Historia</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tabeller</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Tänk om</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Som tabell</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Jämför med</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Jämför med snitt</source>
        <translation>Compare with a mean</translation>
    </message>
    <message>
        <source>Jämför med resultat</source>
        <translation>Compare with a result</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Kopiera</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Ctrl+Skift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Spara som bild…</source>
        <translation>Save as image…</translation>
    </message>
    <message>
        <source>Helskärm</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totalt, av bedömda</source>
        <translation>Total, of those scored</translation>
    </message>
    <message>
        <source>PgUp/PgDn ±5   X åter</source>
        <translation>PgUp/PgDn ±5   X back</translation>
    </message>
    <message>
        <source>profil</source>
        <translation>profile</translation>
    </message>
    <message>
        <source>jämförelse</source>
        <translation>comparison</translation>
    </message>
    <message>
        <source>historia</source>
        <translation>history</translation>
    </message>
    <message>
        <source>område {number}</source>
        <translation>area {number}</translation>
    </message>
</context>
<context>
    <name>ResultsSheet</name>
    <message>
        <source>Poäng per område och delområde</source>
        <translation>Score by area and sub-criterion</translation>
    </message>
    <message>
        <source>Resultatet visas så snart ett delområde har poäng.</source>
        <translation>The result is shown as soon as a sub-criterion has points.</translation>
    </message>
    <message>
        <source>Ge poäng i Bedömning</source>
        <translation>Give points in Scoring</translation>
    </message>
    <message>
        <source>Poängen är dold. F10 visar den igen.</source>
        <translation>The points are hidden. F10 shows them again.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Sparar…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Inte sparat</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Bara läsning</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Sparat {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Sparat</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Sparat 00.00</source>
        <translation>Saved 00:00</translation>
    </message>
    <message>
        <source>Allt du skrivit är sparat på den här datorn.</source>
        <translation>Everything you have written is saved on this computer.</translation>
    </message>
    <message>
        <source>Det du skriver sparas.</source>
        <translation>What you write is saved.</translation>
    </message>
    <message>
        <source>Det du skrev sist är inte sparat. Texten finns kvar där du skrev den.</source>
        <translation>What you wrote last is not saved. The text is still where you wrote it.</translation>
    </message>
    <message>
        <source>Sparat på den här datorn, men ännu inte i din fil. Det görs om en stund.</source>
        <translation>Saved on this computer, but not yet in your file. That will be done shortly.</translation>
    </message>
    <message>
        <source>Utvärderingen är öppen bara för läsning.</source>
        <translation>The evaluation is open for reading only.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Inte sparat: {why}</source>
        <translation>Not saved: {why}</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Spara en kopia på annan plats…</source>
        <translation>Save a copy somewhere else…</translation>
    </message>
</context>
<context>
    <name>ScoreDock</name>
    <message>
        <source>Fäll ihop Poängläge</source>
        <translation>Collapse Score so far</translation>
    </message>
    <message>
        <source>Poängen är dold. F10 visar den igen.</source>
        <translation>The points are hidden. F10 shows them again.</translation>
    </message>
    <message>
        <source>område {number}: {points}</source>
        <translation>area {number}: {points}</translation>
    </message>
    <message>
        <source>inga poäng</source>
        <translation>no points</translation>
    </message>
    <message>
        <source>{scored} av {of} delområden har poäng</source>
        <translation>{scored} of {of} sub-criteria have points</translation>
    </message>
    <message>
        <source>Intervjun: {have} har underlag, {weak} svagt, {missing} inget.</source>
        <translation>The interview: {have} with evidence, {weak} weak, {missing} without.</translation>
    </message>
    <message>
        <source>Nästa hål: {gaps}.</source>
        <translation>Next gaps: {gaps}.</translation>
    </message>
    <message>
        <source>Poängläge</source>
        <translation>Score so far</translation>
    </message>
    <message>
        <source>Visa hela Poängläge</source>
        <translation>Show all of Score so far</translation>
    </message>
</context>
<context>
    <name>ScoreEntry</name>
    <message>
        <source>{points} går inte: {code} ger 0–{top} poäng</source>
        <translation>{points} is not possible: {code} gives 0–{top} points</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Gem.</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Egen</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Källor</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Stadium: {counts}</source>
        <translation>Stage: {counts}</translation>
    </message>
    <message>
        <source>{whose}: dold</source>
        <translation>{whose}: hidden</translation>
    </message>
    <message>
        <source>{whose}: {points}</source>
        <translation>{whose}: {points}</translation>
    </message>
    <message>
        <source>dold</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Förra utvärderingen: {points}</source>
        <translation>The last evaluation: {points}</translation>
    </message>
    <message>
        <source>Egen poäng</source>
        <translation>Own points</translation>
    </message>
    <message>
        <source>Gemensam poäng</source>
        <translation>Joint points</translation>
    </message>
    <message>
        <source>{whose} för {code} {title}, max {max}</source>
        <translation>{whose} for {code} {title}, max {max}</translation>
    </message>
    <message>
        <source>{head}, dold</source>
        <translation>{head}, hidden</translation>
    </message>
    <message>
        <source>{head}, inga poäng</source>
        <translation>{head}, no points</translation>
    </message>
    <message>
        <source>{head}, nu {points}</source>
        <translation>{head}, now {points}</translation>
    </message>
    <message>
        <source>{scored} av {of} har poäng</source>
        <translation>{scored} of {of} have points</translation>
    </message>
    <message>
        <source>intervju</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>dokument</source>
        <translation>document</translation>
    </message>
    <message>
        <source>webb</source>
        <translation>web</translation>
    </message>
    <message>
        <source>Inget underlag</source>
        <translation>No evidence</translation>
    </message>
    <message>
        <source>Underlag: {sources}</source>
        <translation>Evidence: {sources}</translation>
    </message>
    <message>
        <source>{words}, bara en källa</source>
        <translation>{words}, only one source</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <source>Nr</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Gem.</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Källor</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Poäng per delområde</source>
        <translation>Score by sub-criterion</translation>
    </message>
    <message>
        <source>{scored} av {of}</source>
        <translation>{scored} of {of}</translation>
    </message>
</context>
<context>
    <name>ScoringModes</name>
    <message>
        <source>Jag är …</source>
        <translation>I am …</translation>
    </message>
    <message>
        <source>Poängen av {name} är dolda tills alla har förseglat.</source>
        <translation>The points of {name} are hidden until everyone has sealed.</translation>
    </message>
    <message>
        <source>Jag är {name}</source>
        <translation>I am {name}</translation>
    </message>
    <message>
        <source>Försegla dina poäng</source>
        <translation>Seal your points</translation>
    </message>
    <message>
        <source>Ge egna poäng</source>
        <translation>Give own points</translation>
    </message>
    <message>
        <source>Öppna…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Försegla</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Lås upp…</source>
        <translation>Unlock…</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Locked</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>Gemensam motivering {code}</source>
        <translation>Joint rationale {code}</translation>
    </message>
    <message>
        <source>Motivering {code}</source>
        <translation>Rationale {code}</translation>
    </message>
    <message>
        <source>Motivering för {code} {title}</source>
        <translation>Rationale for {code} {title}</translation>
    </message>
    <message>
        <source>Underlaget används</source>
        <translation>The evidence is used</translation>
    </message>
    <message>
        <source>Underlaget används inte längre</source>
        <translation>The evidence is no longer used</translation>
    </message>
    <message>
        <source>Poängen är dold  ·  F10 visar den</source>
        <translation>The points are hidden  ·  F10 shows them</translation>
    </message>
    <message>
        <source>Ctrl+L öppnar, med ett skäl</source>
        <translation>Ctrl+L opens, with a reason</translation>
    </message>
    <message>
        <source>PgUp/PgDn ±5   Home 0   End max   X tom</source>
        <translation>PgUp/PgDn ±5   Home 0   End max   X empty</translation>
    </message>
    <message>
        <source>{take}   PgUp/PgDn ±5   X tom</source>
        <translation>{take}   PgUp/PgDn ±5   X empty</translation>
    </message>
    <message>
        <source>Förseglad  ·  sigill {mark}</source>
        <translation>Sealed  ·  seal {mark}</translation>
    </message>
    <message>
        <source>Låst  ·  {scored} av {of} bedömda</source>
        <translation>Locked  ·  {scored} of {of} scored</translation>
    </message>
    <message>
        <source>Alla {of} bedömda</source>
        <translation>All {of} scored</translation>
    </message>
    <message>
        <source>{scored} av {of} bedömda, {left} kvar</source>
        <translation>{scored} of {of} scored, {left} left</translation>
    </message>
    <message>
        <source>Alla delområden har poäng</source>
        <translation>All sub-criteria have points</translation>
    </message>
</context>
<context>
    <name>ScoringSheet</name>
    <message>
        <source>Vems poäng</source>
        <translation>Whose points</translation>
    </message>
    <message>
        <source>Egen</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Skillnader</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Gemensam</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Jag är</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>Nästa utan poäng</source>
        <translation>Next without points</translation>
    </message>
    <message>
        <source>Ta de lika</source>
        <translation>Take the equal ones</translation>
    </message>
    <message>
        <source>Försegla</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Sök delområde</source>
        <translation>Find sub-criterion</translation>
    </message>
    <message>
        <source>Sök delområde: nummer eller ord</source>
        <translation>Find sub-criterion: number or word</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Försegla dina poäng</source>
        <translation>Seal your points</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Rationale</translation>
    </message>
</context>
<context>
    <name>SealDeeds</name>
    <message>
        <source>Varför öppnas dina poäng igen? Skälet står kvar i historiken.</source>
        <translation>Why are your points being reopened? The reason stays in the history.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Försegla</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Försegla dina poäng? {scored} av {of} delområden har poäng.</source>
        <translation>Seal your points? {scored} of {of} sub-criteria have points.</translation>
    </message>
    <message>
        <source>{codes} saknar motivering.</source>
        <translation>{codes} without a rationale.</translation>
    </message>
    <message>
        <source>Efter det ändras de bara med ett skäl, och ingen ser den andres poäng i förväg.</source>
        <translation>After that they change only with a reason, and nobody sees the other&apos;s points in advance.</translation>
    </message>
    <message>
        <source>Dina poäng är förseglade. Sigillet är {mark}.</source>
        <translation>Your points are sealed. The seal is {mark}.</translation>
    </message>
    <message>
        <source>Dina poäng är öppna igen</source>
        <translation>Your points are open again</translation>
    </message>
    <message>
        <source>Varför låses den gemensamma bedömningen upp? Skälet står kvar i historiken.</source>
        <translation>Why is the joint scoring being unlocked? The reason stays in the history.</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lås den gemensamma bedömningen? {scored} av {of} delområden har poäng. Efter det ändras den bara med ett skäl.</source>
        <translation>Lock the joint scoring? {scored} of {of} sub-criteria have points. After that it changes only with a reason.</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst. Sigillet är {mark}.</source>
        <translation>The joint scoring is locked. The seal is {mark}.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är öppen igen</source>
        <translation>The joint scoring is open again</translation>
    </message>
    <message>
        <source>Även {names} har gett poäng. Jämför dem under Skillnader i stället.</source>
        <translation>{names} also gave points. Compare them under Differences instead.</translation>
    </message>
    <message>
        <source>Du har inga egna poäng än.</source>
        <translation>You have no points of your own yet.</translation>
    </message>
    <message>
        <source>{codes} har redan andra gemensamma poäng, som ersätts.</source>
        <translation>Other joint points for {codes} will be replaced.</translation>
    </message>
    <message>
        <source>Ersätt</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Där finns inga poäng att ta.</source>
        <translation>There are no points to take there.</translation>
    </message>
    <message>
        <source>Det finns inga lika poäng kvar att ta</source>
        <translation>There are no equal points left to take</translation>
    </message>
    <message>
        <source>{codes} har fått gemensamma poäng.</source>
        <translation>Joint points given to {codes}.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gå igenom dem, öppna med ett skäl och försegla på nytt.</source>
        <translation>Go through them, open with a reason and seal again.</translation>
    </message>
</context>
<context>
    <name>SealForm</name>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Skäl, sparas i historiken</source>
        <translation>Reason, saved in the history</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>Plats</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Namn (frivilligt)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Namnet sparas för sig, kan raderas när som helst och kommer aldrig med i rapporten.</source>
        <translation>The name is saved separately, can be deleted at any time and never appears in the report.</translation>
    </message>
</context>
<context>
    <name>SeatLine</name>
    <message>
        <source>Ta bort plats {letter}</source>
        <translation>Delete seat {letter}</translation>
    </message>
    <message>
        <source>Plats {letter}: roll</source>
        <translation>Seat {letter}: role</translation>
    </message>
    <message>
        <source>Plats {letter}: rollgrupp</source>
        <translation>Seat {letter}: role group</translation>
    </message>
    <message>
        <source>Plats {letter}: namn, frivilligt</source>
        <translation>Seat {letter}: name, optional</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>Plats {seat}: {role}</source>
        <translation>Seat {seat}: {role}</translation>
    </message>
    <message>
        <source>ingen roll angiven</source>
        <translation>no role given</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>Töm namnen</source>
        <translation>Clear the names</translation>
    </message>
    <message>
        <source>Tar bort namnen på alla platser i alla grupper</source>
        <translation>Removes the names from all seats in all groups</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Rollgrupp</source>
        <translation>Role group</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namn är frivilliga, sparas för sig, kan tömmas när som helst och kommer aldrig med på papper.</source>
        <translation>Names are optional, saved separately, can be cleared at any time and never appear on paper.</translation>
    </message>
    <message>
        <source>Platser</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>{n} av {of}</source>
        <translation>{n} of {of}</translation>
    </message>
    <message>
        <source>Plats {letters} har mer än en person. Ge någon av dem en annan bokstav i Intervjuer.</source>
        <translation>Seat {letters} has more than one person. Give one of them another letter in Interviews.</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Infoga tal</source>
        <translation>Insert figure</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Infoga tal i {title}</source>
        <translation>Insert figure in {title}</translation>
    </message>
    <message>
        <source>Utgå från standardtexten</source>
        <translation>Start from the standard text</translation>
    </message>
    <message>
        <source>Utgå från standardtexten i {title}</source>
        <translation>Start from the standard text in {title}</translation>
    </message>
    <message>
        <source>Standardtext: {text}</source>
        <translation>Standard text: {text}</translation>
    </message>
    <message>
        <source>Blir: {text}</source>
        <translation>Becomes: {text}</translation>
    </message>
    <message>
        <source>okänd</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{author}, {when}</source>
        <translation>{author}, {when}</translation>
    </message>
    <message>
        <source>Senast skriven av {author}, {when}</source>
        <translation>Last written by {author}, {when}</translation>
    </message>
    <message>
        <source>Skriv här</source>
        <translation>Write here</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Anteckningar sida vid sida</source>
        <translation>Notes side by side</translation>
    </message>
</context>
<context>
    <name>SideForm</name>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Citat</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Citat {n}</source>
        <translation>Quotes {n}</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Ny intervju</source>
        <translation>New interview</translation>
    </message>
    <message>
        <source>Platser</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Ny plats</source>
        <translation>New seat</translation>
    </message>
    <message>
        <source>{place} av {of}</source>
        <translation>{place} of {of}</translation>
    </message>
    <message>
        <source>skriv c:</source>
        <translation>type c:</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>ingen roll</source>
        <translation>no role</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Markera felstavade ord</source>
        <translation>Mark misspelt words</translation>
    </message>
    <message>
        <source>Inga förslag</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Lägg till ”{word}” i ordlistan</source>
        <translation>Add “{word}” to the dictionary</translation>
    </message>
</context>
<context>
    <name>StagedList</name>
    <message>
        <source>Ändra</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Ny utvärdering…</source>
        <translation>New evaluation…</translation>
    </message>
    <message>
        <source>Öppna…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Läs in en tryckt rapport…</source>
        <translation>Import a printed report…</translation>
    </message>
    <message>
        <source>Rundtur: fem steg i exemplet</source>
        <translation>Tour: five steps in the example</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Inställningar…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Senaste filer</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Exempel</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Finns inte i {folder} just nu. Delete tar bort raden.</source>
        <translation>Not in {folder} right now. Delete removes the line.</translation>
    </message>
    <message>
        <source>{name} finns inte i {folder}. Sätt i USB-minnet eller anslut till nätverket, om den låg där.</source>
        <translation>{name} is not in {folder}. Plug in the USB stick or connect to the network, if it was there.</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ta bort ur listan</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>{name} är borttagen ur listan. Filen är kvar.</source>
        <translation>{name} is removed from the list. The file is still there.</translation>
    </message>
    <message>
        <source>Anteckningar, poäng och rapport för en utvärdering, helt utan nät.</source>
        <translation>Notes, points and report for one evaluation, entirely offline.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>återstår</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>Områdena ger {sum}, {off} mindre än totalen. Kontrollera siffrorna.</source>
        <translation>The areas add up to {sum}, {off} less than the total. Check the figures.</translation>
    </message>
    <message>
        <source>Områdena ger {sum}, {off} mer än totalen. Kontrollera siffrorna.</source>
        <translation>The areas add up to {sum}, {off} more than the total. Check the figures.</translation>
    </message>
    <message>
        <source>Områdena ger {sum}, som totalen.</source>
        <translation>The areas add up to {sum}, like the total.</translation>
    </message>
    <message>
        <source>Områdena ger {sum}.</source>
        <translation>The areas add up to {sum}.</translation>
    </message>
    <message>
        <source>{n} av {of} områden ger {sum}.</source>
        <translation>{n} of {of} areas add up to {sum}.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Ta in en kollegas fil</source>
        <translation>Take in a colleague&apos;s file</translation>
    </message>
    <message>
        <source>Filen läses och jämförs med utvärderingen. Inget ändras ännu.</source>
        <translation>The file is read and compared with the evaluation. Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Ta in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Lägg ihop dem ändå</source>
        <translation>Merge them anyway</translation>
    </message>
    <message>
        <source>Öppna den i stället</source>
        <translation>Open it instead</translation>
    </message>
    <message>
        <source>Läser filen…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Allt i filen är redan känt. Ingenting behöver tas in.</source>
        <translation>Everything in the file is already known. Nothing needs to be taken in.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Det här kommer in. En säkerhetskopia görs först, och Ctrl+Z tar tillbaka alltihop.</source>
        <translation>This will come in. A backup is made first, and Ctrl+Z undoes it all.</translation>
    </message>
    <message>
        <source>Filen är inte intagen, och ingenting är ändrat.</source>
        <translation>The file has not been taken in, and nothing has changed.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Dokumentets text</source>
        <translation>The text of the document</translation>
    </message>
</context>
<context>
    <name>TimerPanel</name>
    <message>
        <source>Starta</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Flikar</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Sök eller gör</source>
        <translation>Search or do</translation>
    </message>
    <message>
        <source>Diskret läge</source>
        <translation>Discreet mode</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{n} av {of}. {words}</source>
        <translation>{n} of {of}. {words}</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Visa mig</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>TryLine</name>
    <message>
        <source>Börja om</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Sluta</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tänk om – inget sparas.</source>
        <translation>What if – nothing is saved.</translation>
    </message>
</context>
<context>
    <name>TypedResultDialog</name>
    <message>
        <source>Skriv in siffror</source>
        <translation>Enter figures</translation>
    </message>
    <message>
        <source>Ur en rapport eller från en webbsida. Lämna tomt det som inte framgår.</source>
        <translation>From a report or a web page. Leave empty what is not stated.</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Total, 0–{max}</source>
        <translation>Total, 0–{max}</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rapportens namn, eller webbadressen där siffrorna står.</source>
        <translation>The name of the report, or the web address where the figures are.</translation>
    </message>
    <message>
        <source>Område {n}</source>
        <translation>Area {n}</translation>
    </message>
    <message>
        <source>Ersätter {name}, som är inskriven förut.</source>
        <translation>Replaces {name}, which was entered before.</translation>
    </message>
    <message>
        <source>Skriv kommunens namn.</source>
        <translation>Enter the name of the municipality.</translation>
    </message>
    <message>
        <source>Skriv ett år</source>
        <translation>Enter a year</translation>
    </message>
    <message>
        <source>Skriv ett helt tal, 0–{max}.</source>
        <translation>Enter a whole number, 0–{max}.</translation>
    </message>
    <message>
        <source>Skriv totalen eller minst ett område.</source>
        <translation>Enter the total or at least one area.</translation>
    </message>
    <message>
        <source>Totalen och områdena stämmer inte överens.</source>
        <translation>The total and the areas do not agree.</translation>
    </message>
    <message>
        <source>Skriv varifrån siffrorna kommer.</source>
        <translation>Enter where the figures come from.</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>Mallens fem grupper finns redan.</source>
        <translation>The template&apos;s five groups are already there.</translation>
    </message>
    <message>
        <source>{n} grupper lades in, med platser och plan.</source>
        <translation>{n} groups were added, with seats and a plan.</translation>
    </message>
    <message>
        <source>En grupp lades in, med platser och plan.</source>
        <translation>One group was added, with seats and a plan.</translation>
    </message>
    <message>
        <source>Gruppen togs bort.</source>
        <translation>The group was deleted.</translation>
    </message>
    <message>
        <source>Gruppen togs bort, med {lost}.</source>
        <translation>The group was deleted, with {lost}.</translation>
    </message>
    <message>
        <source> och </source>
        <translation> and </translation>
    </message>
    <message>
        <source>{n} namn togs bort, i alla grupper. Rollerna står kvar.</source>
        <translation>{n} names were removed, in all groups. The roles remain.</translation>
    </message>
    <message>
        <source>Ett namn togs bort. Rollen står kvar.</source>
        <translation>One name was removed. The role remains.</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>ingen tid än</source>
        <translation>no time yet</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Grupper och platser</source>
        <translation>Groups and seats</translation>
    </message>
    <message>
        <source>Vem frågas om vad</source>
        <translation>Who is asked about what</translation>
    </message>
    <message>
        <source>Lägg in grupperna, så kan du planera vem som frågas om vad.</source>
        <translation>Add the groups, and you can plan who is asked about what.</translation>
    </message>
    <message>
        <source>Lägg in mallens fem grupper</source>
        <translation>Add the template&apos;s five groups</translation>
    </message>
    <message>
        <source>Börja med en egen grupp</source>
        <translation>Start with a group of your own</translation>
    </message>
    <message>
        <source>Platsen togs bort.</source>
        <translation>The seat was deleted.</translation>
    </message>
    <message>
        <source>Platsen togs bort. Ctrl+Z ångrar.</source>
        <translation>The seat was deleted. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>WebBar</name>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Kommunens svar</source>
        <translation>Municipality&apos;s answers</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Läs in svar…</source>
        <translation>Import answers…</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Nya hamnar under {where}</source>
        <translation>New ones go under {where}</translation>
    </message>
</context>
<context>
    <name>WebDeeds</name>
    <message>
        <source>Mallens rader finns redan.</source>
        <translation>The template&apos;s lines are already there.</translation>
    </message>
    <message>
        <source>{n} rader lades in. Ändra dem som du vill.</source>
        <translation>{n} lines were added. Change them as you wish.</translation>
    </message>
    <message>
        <source>En rad lades in.</source>
        <translation>One line was added.</translation>
    </message>
    <message>
        <source>{name} är ingen bild som kan visas. Välj en PNG eller JPG.</source>
        <translation>{name} is not an image that can be shown. Choose a PNG or JPG.</translation>
    </message>
    <message>
        <source>Raden togs bort ur checklistan.</source>
        <translation>The line was deleted from the checklist.</translation>
    </message>
    <message>
        <source>Iakttagelsen togs bort.</source>
        <translation>The observation was deleted.</translation>
    </message>
    <message>
        <source>Svaret togs bort.</source>
        <translation>The answer was deleted.</translation>
    </message>
</context>
<context>
    <name>WebEmpty</name>
    <message>
        <source>Börja med en checklista över vad som ska gås igenom på webben.</source>
        <translation>Start with a checklist of what to go through on the web.</translation>
    </message>
    <message>
        <source>Lägg in mallens checklista</source>
        <translation>Add the template&apos;s checklist</translation>
    </message>
    <message>
        <source>Klistra in en iakttagelse</source>
        <translation>Paste an observation</translation>
    </message>
    <message>
        <source>Läs in kommunens skriftliga svar…</source>
        <translation>Import the municipality&apos;s written answers…</translation>
    </message>
</context>
<context>
    <name>WebTab</name>
    <message>
        <source>Urklipp är tomt. Kopiera text, en adress eller en bild först.</source>
        <translation>The clipboard is empty. Copy text, an address or an image first.</translation>
    </message>
    <message>
        <source>Iakttagelsen är sparad.</source>
        <translation>The observation is saved.</translation>
    </message>
    <message>
        <source>Ett svar lästes in.</source>
        <translation>One answer was imported.</translation>
    </message>
    <message>
        <source>{n} svar lästes in.</source>
        <translation>{n} answers were imported.</translation>
    </message>
    <message>
        <source>Bara adresser som börjar med http:// eller https:// öppnas.</source>
        <translation>Only addresses that begin with http:// or https:// are opened.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>{points} går inte: {code} ger 0–{top} poäng</source>
        <translation>{points} is not possible: {code} gives 0–{top} points</translation>
    </message>
</context>
<context>
    <name>WhoAmI</name>
    <message>
        <source>Börja med egna poäng</source>
        <translation>Start with own points</translation>
    </message>
    <message>
        <source>Var och en ger egna poäng först. Vem är du?</source>
        <translation>Each of you gives their own points first. Who are you?</translation>
    </message>
    <message>
        <source>Namn eller initialer</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>Jag är {name}</source>
        <translation>I am {name}</translation>
    </message>
    <message>
        <source>Någon annan: namn eller initialer</source>
        <translation>Someone else: name or initials</translation>
    </message>
    <message>
        <source>Skriv ditt namn eller dina initialer.</source>
        <translation>Enter your name or your initials.</translation>
    </message>
</context>
<context>
    <name>WhoAmIDialog</name>
    <message>
        <source>Vem är du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Det du skriver här får ditt namn, så att två utvärderare kan arbeta var för sig.</source>
        <translation>What you write here gets your name, so that two evaluators can work separately.</translation>
    </message>
    <message>
        <source>Välj</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Utvärderare</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Namn eller initialer</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>Hemorganisation</source>
        <translation>Home organisation</translation>
    </message>
    <message>
        <source>Någon annan…</source>
        <translation>Someone else…</translation>
    </message>
    <message>
        <source>Skriv ditt namn eller dina initialer.</source>
        <translation>Enter your name or your initials.</translation>
    </message>
</context>
<context>
    <name>WorkbookLines</name>
    <message>
        <source>Går inte att läsa in</source>
        <translation>Cannot be imported</translation>
    </message>
    <message>
        <source>Skulle annars ändras</source>
        <translation>Would otherwise change</translation>
    </message>
    <message>
        <source>Ändras</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Styrkornas ordning i område {n}</source>
        <translation>The order of the strengths in area {n}</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheternas ordning i område {n}</source>
        <translation>The order of the opportunities for improvement in area {n}</translation>
    </message>
    <message>
        <source>De får de platser som arbetsboken säger.</source>
        <translation>They get the places that the workbook says.</translation>
    </message>
    <message>
        <source>Ny styrka i område {n}</source>
        <translation>New strength in area {n}</translation>
    </message>
    <message>
        <source>Ny förbättringsmöjlighet i område {n}</source>
        <translation>New opportunity for improvement in area {n}</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Rationale</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Guldstjärna</source>
        <translation>Gold star</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Styrka</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet</source>
        <translation>Opportunity for improvement</translation>
    </message>
    <message>
        <source>{whose} i område {n}</source>
        <translation>{whose} in area {n}</translation>
    </message>
    <message>
        <source>tomt</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>{words}: från {was} till {becomes}</source>
        <translation>{words}: from {was} to {becomes}</translation>
    </message>
</context>
<context>
    <name>YearAfter</name>
    <message>
        <source>Till frågorna</source>
        <translation>Go to the questions</translation>
    </message>
    <message>
        <source>Kommunens fil är sparad: {name}</source>
        <translation>The municipality&apos;s file is saved: {name}</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Stanna kvar</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Din fil är upptagen av ett annat program.</source>
        <translation>Your file is in use by another program.</translation>
    </message>
    <message>
        <source>Ditt arbete är sparat på den här datorn och läggs in i filen nästa gång du öppnar den.</source>
        <translation>Your work is saved on this computer and goes into the file the next time you open it.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>{n} av {of}</source>
        <translation>{n} of {of}</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Iakttagelser på webben</source>
        <translation>Observations on the web</translation>
    </message>
    <message>
        <source>Styrkor och förbättringsmöjligheter</source>
        <translation>Strengths and opportunities for improvement</translation>
    </message>
    <message>
        <source>Rapporttexter</source>
        <translation>Report texts</translation>
    </message>
    <message>
        <source>Åtgärder i handlingsplanen</source>
        <translation>Actions in the action plan</translation>
    </message>
    <message>
        <source>Gemensamma poäng</source>
        <translation>Joint points</translation>
    </message>
    <message>
        <source>Bedömda delområden</source>
        <translation>Scored sub-criteria</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Hela området</source>
        <translation>The whole area</translation>
    </message>
    <message>
        <source>Gör till förbättringsmöjlighet</source>
        <translation>Make an opportunity for improvement</translation>
    </message>
    <message>
        <source>Gör till styrka</source>
        <translation>Make a strength</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Flytta till område</source>
        <translation>Move to area</translation>
    </message>
    <message>
        <source>Gör en rekommendation av den</source>
        <translation>Make a recommendation of it</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Utvärdering</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Redigera</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Gå till</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Besöket</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>lika med snittet</source>
        <translation>the same as the mean</translation>
    </message>
    <message>
        <source>lika</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>{n} över</source>
        <translation>{n} above</translation>
    </message>
    <message>
        <source>{n} under</source>
        <translation>{n} below</translation>
    </message>
    <message>
        <source>{n} poäng över snittet</source>
        <translation>{n} points above the mean</translation>
    </message>
    <message>
        <source>{n} poäng under snittet</source>
        <translation>{n} points below the mean</translation>
    </message>
    <message>
        <source>Bibliotekets snitt</source>
        <translation>The library&apos;s mean</translation>
    </message>
    <message>
        <source>Sverigesnitt</source>
        <translation>Swedish mean</translation>
    </message>
    <message>
        <source>Sverigesnittet</source>
        <translation>the Swedish mean</translation>
    </message>
    <message>
        <source>bibliotekets snitt</source>
        <translation>the library&apos;s mean</translation>
    </message>
    <message>
        <source>utgåva {edition}</source>
        <translation>edition {edition}</translation>
    </message>
    <message>
        <source>okänd utgåva</source>
        <translation>unknown edition</translation>
    </message>
    <message>
        <source>Det som är valt att jämföra med finns inte i den här datorns bibliotek.</source>
        <translation>What was chosen to compare with is not in this computer&apos;s library.</translation>
    </message>
    <message>
        <source>Biblioteket har inga egna resultat av utgåva {edition}.</source>
        <translation>The library has no own results of edition {edition}.</translation>
    </message>
    <message>
        <source>Tidigare utvärdering visas när du har förseglat.</source>
        <translation>The earlier evaluation is shown when you have sealed.</translation>
    </message>
    <message>
        <source>Utgåvan för {name} är en slutsats av årtalet.</source>
        <translation>The edition of {name} is inferred from the year.</translation>
    </message>
    <message>
        <source>{n} är summan av åtta avrundade områdessnitt, inte ett publicerat totalsnitt.</source>
        <translation>{n} is the sum of eight rounded area means, not a published total mean.</translation>
    </message>
    <message>
        <source>Antalet kommuner anges inte.</source>
        <translation>The number of municipalities is not stated.</translation>
    </message>
    <message>
        <source>Snittet gäller {n} kommuner; områdena bygger på {least}–{most} av dem.</source>
        <translation>The mean covers {n} municipalities; the areas are based on {least}–{most} of them.</translation>
    </message>
    <message>
        <source>Snittet gäller 1 kommun.</source>
        <translation>The mean covers 1 municipality.</translation>
    </message>
    <message>
        <source>Snittet gäller {n} kommuner.</source>
        <translation>The mean covers {n} municipalities.</translation>
    </message>
    <message>
        <source>Båda gäller utgåva {edition}.</source>
        <translation>Both are of edition {edition}.</translation>
    </message>
    <message>
        <source>Alla tre gäller utgåva {edition}.</source>
        <translation>All three are of edition {edition}.</translation>
    </message>
    <message>
        <source>{name} – annan utgåva ({edition}): bara totalen kan jämföras, med förbehåll.</source>
        <translation>{name} – another edition ({edition}): only the total can be compared, with reservations.</translation>
    </message>
    <message>
        <source>{name} är utvärderad med ett annat lands metod: jämför totalen med stort förbehåll.</source>
        <translation>{name} was evaluated with another country&apos;s method: compare the total with strong reservations.</translation>
    </message>
    <message>
        <source>Utgåvan för {name} är okänd: bara totalen kan jämföras, med stort förbehåll.</source>
        <translation>The edition of {name} is unknown: only the total can be compared, with strong reservations.</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message>
        <source>{n} anteckning</source>
        <translation>{n} note</translation>
    </message>
    <message>
        <source>{n} anteckningar</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <source>{n} citat</source>
        <comment>one</comment>
        <translation>{n} quote</translation>
    </message>
    <message>
        <source>{n} citat</source>
        <comment>many</comment>
        <translation>{n} quotes</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <source>{n} personer</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n} motsägelse</source>
        <translation>{n} contradiction</translation>
    </message>
    <message>
        <source>{n} motsägelser</source>
        <translation>{n} contradictions</translation>
    </message>
    <message>
        <source>{n} delområde</source>
        <translation>{n} sub-criterion</translation>
    </message>
    <message>
        <source>{n} delområden</source>
        <translation>{n} sub-criteria</translation>
    </message>
    <message>
        <source>{n} träff</source>
        <translation>{n} match</translation>
    </message>
    <message>
        <source>{n} träffar</source>
        <translation>{n} matches</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Utan namn</source>
        <translation>Without a name</translation>
    </message>
</context>
<context>
    <name>disputes</name>
    <message>
        <source>Avsnitt {number}</source>
        <translation>Section {number}</translation>
    </message>
    <message>
        <source>Gemensam poäng</source>
        <translation>Joint points</translation>
    </message>
    <message>
        <source>{field}: sammanfogad, läs igenom</source>
        <translation>{field}: joined, read through</translation>
    </message>
    <message>
        <source>Borttagen av den ene, ändrad av den andre</source>
        <translation>Deleted by one, changed by the other</translation>
    </message>
    <message>
        <source>{field}: {n} versioner</source>
        <translation>{field}: {n} versions</translation>
    </message>
    <message>
        <source>Ta bort raden</source>
        <translation>Delete the line</translation>
    </message>
    <message>
        <source>Behåll raden med ändringen</source>
        <translation>Keep the line with the change</translation>
    </message>
</context>
<context>
    <name>dock</name>
    <message>
        <source>inga poäng ännu</source>
        <translation>no points yet</translation>
    </message>
    <message>
        <source>av {max}</source>
        <translation>of {max}</translation>
    </message>
    <message>
        <source>av {max} bedömda</source>
        <translation>of {max} scored</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>Påhittad kommun med anteckningar, dokument och två förseglade bedömningar</source>
        <translation>Invented municipality with notes, documents and two sealed scorings</translation>
    </message>
    <message>
        <source>De publicerade poängen, i en egen kopia att prova i</source>
        <translation>The published points, in a copy of your own to try things in</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{n} till är lika små.</source>
        <translation>{n} more are just as small.</translation>
    </message>
    <message>
        <source>Liten rollgrupp</source>
        <translation>Small role group</translation>
    </message>
    <message>
        <source>Små rollgrupper</source>
        <translation>Small role groups</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Totalpoäng</source>
        <translation>Total points</translation>
    </message>
    <message>
        <source>Högsta totalpoäng</source>
        <translation>Max total points</translation>
    </message>
    <message>
        <source>Områdets poäng</source>
        <translation>The area&apos;s points</translation>
    </message>
    <message>
        <source>Områdets högsta poäng</source>
        <translation>The area&apos;s max points</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bedömda delområden</source>
        <translation>Scored sub-criteria</translation>
    </message>
    <message>
        <source>Områdenas poäng</source>
        <translation>The areas&apos; points</translation>
    </message>
    <message>
        <source>Delområdenas poäng</source>
        <translation>The sub-criteria&apos;s points</translation>
    </message>
    <message>
        <source>Medelvärde</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Skillnad mot medelvärdet</source>
        <translation>Difference from the mean</translation>
    </message>
    <message>
        <source>Förra utvärderingen</source>
        <translation>The last evaluation</translation>
    </message>
    <message>
        <source>Skillnad mot förra</source>
        <translation>Difference from the last</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Anteckningar</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Citat</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Webb och sociala medier</source>
        <translation>Web and social media</translation>
    </message>
    <message>
        <source>Kommunens svar</source>
        <translation>Municipality&apos;s answers</translation>
    </message>
    <message>
        <source>Styrkor och förbättringar</source>
        <translation>Strengths and improvements</translation>
    </message>
    <message>
        <source>Rapporttext</source>
        <translation>Report text</translation>
    </message>
    <message>
        <source>Motiveringar till gemensam bedömning</source>
        <translation>Rationales for joint scoring</translation>
    </message>
    <message>
        <source>Motiveringar till egen bedömning</source>
        <translation>Rationales for own scoring</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Platser</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Delområden</source>
        <translation>Sub-criteria</translation>
    </message>
    <message>
        <source>de {count} nyaste</source>
        <translation>the latest {count}</translation>
    </message>
    <message>
        <source>de {count} första</source>
        <translation>the first {count}</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Gemensam bedömning</source>
        <translation>Joint scoring</translation>
    </message>
    <message>
        <source>Egen bedömning, {name}</source>
        <translation>Own scoring, {name}</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Delområde {code}</source>
        <translation>Sub-criterion {code}</translation>
    </message>
    <message>
        <source>plats {seat}</source>
        <translation>seat {seat}</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Styrka</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet</source>
        <translation>Opportunity for improvement</translation>
    </message>
    <message>
        <source>Avsnitt {section}</source>
        <translation>Section {section}</translation>
    </message>
    <message>
        <source>Plats {seat}</source>
        <translation>Seat {seat}</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Område {number}: {title}</source>
        <translation>Area {number}: {title}</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message>
        <source>Åtgärdad</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Delvis</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Inte längre aktuell</source>
        <translation>No longer relevant</translation>
    </message>
    <message>
        <source>Inte besvarad</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Vilken utgåva den förra utvärderingen följde är inte känt. Ange själv delområdet.</source>
        <translation>Which edition the last evaluation followed is not known. Enter the sub-criterion yourself.</translation>
    </message>
    <message>
        <source>Den förra utvärderingen följde utgåva {before}, den här följer {now}. Områdena är inte desamma: ange själv vilket delområde frågan hör till.</source>
        <translation>The last evaluation followed edition {before}, this one follows {now}. The areas are not the same: enter yourself which sub-criterion the question belongs to.</translation>
    </message>
</context>
<context>
    <name>import_answers</name>
    <message>
        <source>Alla svar i filen finns redan.</source>
        <translation>All answers in the file are already there.</translation>
    </message>
    <message>
        <source>Inga frågor med svar hittades. Frågorna känns igen på nummer, ”Fråga:”, tabeller eller rubriker.</source>
        <translation>No questions with answers were found. Questions are recognised by numbers, “Fråga:”, tables or headings.</translation>
    </message>
    <message>
        <source>Ett svar om {codes} delområden.</source>
        <translation>One answer on {codes} sub-criteria.</translation>
    </message>
    <message>
        <source>{n} svar om {codes} delområden.</source>
        <translation>{n} answers on {codes} sub-criteria.</translation>
    </message>
    <message>
        <source>{n} finns redan.</source>
        <translation>{n} already there.</translation>
    </message>
    <message>
        <source>{n} utan delområde.</source>
        <translation>{n} without a sub-criterion.</translation>
    </message>
    <message>
        <source>{n} ställen läses inte in.</source>
        <translation>{n} places are not imported.</translation>
    </message>
    <message>
        <source>Frågor och svar (*.docx *.xlsx *.txt);;Alla filer (*)</source>
        <translation>Questions and answers (*.docx *.xlsx *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Läs in kommunens skriftliga svar</source>
        <translation>Import the municipality&apos;s written answers</translation>
    </message>
</context>
<context>
    <name>import_report</name>
    <message>
        <source>Inläst: {total} poäng av {max}, {scored} av {of} delområden, {strengths} styrkor och {improvements} förbättringsmöjligheter.</source>
        <translation>Imported: {total} points of {max}, {scored} of {of} sub-criteria, {strengths} strengths and {improvements} opportunities for improvement.</translation>
    </message>
</context>
<context>
    <name>key_list</name>
    <message>
        <source> eller </source>
        <translation> or </translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Inget medel: utgåvan är inte känd för något av resultaten.</source>
        <translation>No mean: the edition is not known for any of the results.</translation>
    </message>
    <message>
        <source>Kvartiler kräver minst fyra resultat.</source>
        <translation>Quartiles need at least four results.</translation>
    </message>
    <message>
        <source>1 dubblett räknas inte.</source>
        <translation>1 duplicate is not counted.</translation>
    </message>
    <message>
        <source>{n} dubbletter räknas inte.</source>
        <translation>{n} duplicates are not counted.</translation>
    </message>
    <message>
        <source>1 av de valda visas inte just nu.</source>
        <translation>1 of those chosen is not shown right now.</translation>
    </message>
    <message>
        <source>{n} av de valda visas inte just nu.</source>
        <translation>{n} of those chosen are not shown right now.</translation>
    </message>
    <message>
        <source>Medel av 1 vald, utgåva {edition}.</source>
        <translation>Mean of 1 chosen, edition {edition}.</translation>
    </message>
    <message>
        <source>Medel av {n} valda, utgåva {edition}.</source>
        <translation>Mean of {n} chosen, edition {edition}.</translation>
    </message>
    <message>
        <source>Medel av det enda i utgåva {edition}.</source>
        <translation>Mean of the only one in edition {edition}.</translation>
    </message>
    <message>
        <source>Medel av alla {n} i utgåva {edition}.</source>
        <translation>Mean of all {n} in edition {edition}.</translation>
    </message>
    <message>
        <source>n: total {total}, varje område {n}.</source>
        <translation>n: total {total}, each area {n}.</translation>
    </message>
    <message>
        <source>n: total {total}, område 1–{last}: {counts}.</source>
        <translation>n: total {total}, area 1–{last}: {counts}.</translation>
    </message>
    <message>
        <source>1 vald av annan utgåva räknas inte med.</source>
        <translation>1 chosen of another edition is not counted.</translation>
    </message>
    <message>
        <source>{n} valda av annan utgåva räknas inte med.</source>
        <translation>{n} chosen of another edition are not counted.</translation>
    </message>
    <message>
        <source>1 av annan utgåva är nedtonad och räknas inte med.</source>
        <translation>1 of another edition is dimmed and not counted.</translation>
    </message>
    <message>
        <source>{n} av andra utgåvor är nedtonade och räknas inte med.</source>
        <translation>{n} of other editions are dimmed and not counted.</translation>
    </message>
    <message>
        <source>Inga utvärderingsfiler hittades där.</source>
        <translation>No evaluation files were found there.</translation>
    </message>
    <message>
        <source>{n} lades till</source>
        <translation>{n} added</translation>
    </message>
    <message>
        <source>Inget lades till</source>
        <translation>Nothing added</translation>
    </message>
    <message>
        <source>{n} gick inte</source>
        <translation>{n} failed</translation>
    </message>
    <message>
        <source>Tog bort {n}.</source>
        <translation>Deleted {n}.</translation>
    </message>
    <message>
        <source>{n} resultat</source>
        <comment>one</comment>
        <translation>{n} result</translation>
    </message>
    <message>
        <source>{n} resultat</source>
        <comment>many</comment>
        <translation>{n} results</translation>
    </message>
    <message>
        <source>{name} är redan den tidigare utvärderingen.</source>
        <translation>{name} is already the earlier evaluation.</translation>
    </message>
    <message>
        <source>{name} är nu den tidigare utvärderingen, men inga poäng är kända.</source>
        <translation>{name} is now the earlier evaluation, but no points are known.</translation>
    </message>
    <message>
        <source>{name} är nu den tidigare utvärderingen. Bara totalen följde med: utgåvan är en annan.</source>
        <translation>{name} is now the earlier evaluation. Only the total came along: the edition is a different one.</translation>
    </message>
    <message>
        <source>{name} är nu den tidigare utvärderingen.</source>
        <translation>{name} is now the earlier evaluation.</translation>
    </message>
    <message>
        <source>Medel av de valda</source>
        <translation>Mean of those chosen</translation>
    </message>
    <message>
        <source>Medel av de visade</source>
        <translation>Mean of those shown</translation>
    </message>
    <message>
        <source>Ingen kommun och inget år i den här delen motsvarar sökningen.</source>
        <translation>No municipality or year in this part matches the search.</translation>
    </message>
    <message>
        <source>Här finns ännu inget att jämföra med. Lägg till utvärderingar, rapporter eller siffror.</source>
        <translation>There is nothing to compare with here yet. Add evaluations, reports or figures.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Förberedelse</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Besök</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Lägg in grupperna som ska intervjuas</source>
        <translation>Add the groups to be interviewed</translation>
    </message>
    <message>
        <source>Begär eller lägg till styrdokument</source>
        <translation>Request or add governing documents</translation>
    </message>
    <message>
        <source>Besöket</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Lägg in checklistan för webben</source>
        <translation>Add the checklist for the web</translation>
    </message>
    <message>
        <source>Webb och sociala medier</source>
        <translation>Web and social media</translation>
    </message>
    <message>
        <source>1 fält att avgöra</source>
        <translation>1 field to decide</translation>
    </message>
    <message>
        <source>{n} fält att avgöra</source>
        <translation>{n} fields to decide</translation>
    </message>
    <message>
        <source>1 delområde har ändrats efter förseglingen</source>
        <translation>1 sub-criterion has changed since sealing</translation>
    </message>
    <message>
        <source>{n} delområden har ändrats efter förseglingen</source>
        <translation>{n} sub-criteria have changed since sealing</translation>
    </message>
    <message>
        <source>1 delområde saknar underlag</source>
        <translation>1 sub-criterion lacks evidence</translation>
    </message>
    <message>
        <source>{n} delområden saknar underlag</source>
        <translation>{n} sub-criteria lack evidence</translation>
    </message>
    <message>
        <source>1 delområde är inte bedömt</source>
        <translation>1 sub-criterion is not scored</translation>
    </message>
    <message>
        <source>{n} delområden är inte bedömda</source>
        <translation>{n} sub-criteria are not scored</translation>
    </message>
    <message>
        <source>1 delområde vilar på en källa</source>
        <translation>1 sub-criterion rests on one source</translation>
    </message>
    <message>
        <source>{n} delområden vilar på en källa</source>
        <translation>{n} sub-criteria rest on one source</translation>
    </message>
    <message>
        <source>1 motivering är tom</source>
        <translation>1 rationale is empty</translation>
    </message>
    <message>
        <source>{n} motiveringar är tomma</source>
        <translation>{n} rationales are empty</translation>
    </message>
    <message>
        <source>1 uppgift motsägs av andra</source>
        <translation>1 statement is contradicted by others</translation>
    </message>
    <message>
        <source>{n} uppgifter motsägs av andra</source>
        <translation>{n} statements are contradicted by others</translation>
    </message>
    <message>
        <source>1 anteckning hör inte till något delområde</source>
        <translation>1 note belongs to no sub-criterion</translation>
    </message>
    <message>
        <source>{n} anteckningar hör inte till något delområde</source>
        <translation>{n} notes belong to no sub-criterion</translation>
    </message>
    <message>
        <source>1 sak att följa upp</source>
        <translation>1 thing to follow up</translation>
    </message>
    <message>
        <source>{n} saker att följa upp</source>
        <translation>{n} things to follow up</translation>
    </message>
    <message>
        <source>1 begärt dokument har inte kommit</source>
        <translation>1 requested document has not arrived</translation>
    </message>
    <message>
        <source>{n} begärda dokument har inte kommit</source>
        <translation>{n} requested documents have not arrived</translation>
    </message>
    <message>
        <source>{n} till</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>{n} av {of} poäng</source>
        <translation>{n} of {of} points</translation>
    </message>
    <message>
        <source>förseglade</source>
        <translation>sealed</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Utan lösenord kan vem som helst som kommer åt filen läsa den, också säkerhetskopiorna här.</source>
        <translation>Without a passphrase, anyone who gets at the file can read it, and the backups here too.</translation>
    </message>
    <message>
        <source>Lösenord</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Behåll lösenordet</source>
        <translation>Keep the passphrase</translation>
    </message>
    <message>
        <source>Ta bort det</source>
        <translation>Remove it</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>Utvärderingar (*.kompass)</source>
        <translation>Evaluations (*.kompass)</translation>
    </message>
</context>
<context>
    <name>quote_place</name>
    <message>
        <source>s. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>st. {paragraph}</source>
        <translation>para. {paragraph}</translation>
    </message>
    <message>
        <source>Sida {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Stycke {paragraph}</source>
        <translation>Paragraph {paragraph}</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Inget dokument har status begärd.</source>
        <translation>No document has the status requested.</translation>
    </message>
    <message>
        <source>Begäran om 1 dokument är kopierad. Klistra in den i ett mejl.</source>
        <translation>The request for 1 document is copied. Paste it into an email.</translation>
    </message>
    <message>
        <source>Begäran om {n} dokument är kopierad. Klistra in den i ett mejl.</source>
        <translation>The request for {n} documents is copied. Paste it into an email.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Tänk om</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>av {max}</source>
        <translation>of {max}</translation>
    </message>
    <message>
        <source>Området</source>
        <translation>The area</translation>
    </message>
    <message>
        <source>inga poäng</source>
        <translation>no points</translation>
    </message>
    <message>
        <source>{points} av {max}</source>
        <translation>{points} of {max}</translation>
    </message>
    <message>
        <source>tänk om {points}</source>
        <translation>what if {points}</translation>
    </message>
    <message>
        <source>Inget snitt</source>
        <translation>No mean</translation>
    </message>
    <message>
        <source>Bibliotekets snitt</source>
        <translation>The library&apos;s mean</translation>
    </message>
    <message>
        <source>Ingen annan</source>
        <translation>No other</translation>
    </message>
    <message>
        <source>{name} (tidigare)</source>
        <translation>{name} (earlier)</translation>
    </message>
    <message>
        <source>{name} (närmast i poäng)</source>
        <translation>{name} (nearest in points)</translation>
    </message>
    <message>
        <source>Finns inte i biblioteket</source>
        <translation>Not in the library</translation>
    </message>
    <message>
        <source>tidigare</source>
        <translation>earlier</translation>
    </message>
    <message>
        <source>Samma utgåva</source>
        <translation>Same edition</translation>
    </message>
    <message>
        <source>Annan utgåva: bara totalen, med förbehåll</source>
        <translation>Another edition: only the total, with reservations</translation>
    </message>
    <message>
        <source>ny utgåva</source>
        <translation>new edition</translation>
    </message>
    <message>
        <source>inget total</source>
        <translation>no total</translation>
    </message>
    <message>
        <source>{name}, av bedömda</source>
        <translation>{name}, of those scored</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Skillnad</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>{scored} av {of}</source>
        <translation>{scored} of {of}</translation>
    </message>
    <message>
        <source>{scored} av {of} delområden bedömda; summorna gäller dem</source>
        <translation>{scored} of {of} sub-criteria scored; the sums cover those</translation>
    </message>
    <message>
        <source>{own}, {scored} av {of} bedömda</source>
        <translation>{own}, {scored} of {of} scored</translation>
    </message>
    <message>
        <source>{points} av {max} bedömda</source>
        <translation>{points} of {max} scored</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Område {number}: {points}</source>
        <translation>Area {number}: {points}</translation>
    </message>
    <message>
        <source>lika med snittet</source>
        <translation>the same as the mean</translation>
    </message>
    <message>
        <source>{n} över snittet</source>
        <translation>{n} above the mean</translation>
    </message>
    <message>
        <source>{n} under snittet</source>
        <translation>{n} below the mean</translation>
    </message>
    <message>
        <source>{total}, lika med nu</source>
        <translation>{total}, the same as now</translation>
    </message>
    <message>
        <source>{total}, {difference} mot nu</source>
        <translation>{total}, {difference} compared with now</translation>
    </message>
    <message>
        <source>{difference} mot {mean}</source>
        <translation>{difference} against {mean}</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <source>Skillnader finns när två utvärderare har gett egna poäng och förseglat dem.</source>
        <translation>There are differences once two evaluators have given own points and sealed them.</translation>
    </message>
    <message>
        <source>Skillnaderna visas när kollegans förseglade poäng finns i samma fil.</source>
        <translation>The differences are shown when the colleague&apos;s sealed points are in the same file.</translation>
    </message>
    <message>
        <source>Skillnaderna visas när alla har förseglat sina poäng.</source>
        <translation>The differences are shown when everyone has sealed their points.</translation>
    </message>
    <message>
        <source>{name}: förseglad, sigill {mark}</source>
        <translation>{name}: sealed, seal {mark}</translation>
    </message>
    <message>
        <source>{name}: har börjat, inte förseglad</source>
        <translation>{name}: has begun, not sealed</translation>
    </message>
    <message>
        <source>{name}: inga egna poäng i den här filen</source>
        <translation>{name}: no own points in this file</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Besöket</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Webb och sociala medier</source>
        <translation>Web and social media</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Action plan</translation>
    </message>
</context>
<context>
    <name>take_in</name>
    <message>
        <source>Utan namn</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>1 rad tas bort</source>
        <translation>1 line is deleted</translation>
    </message>
    <message>
        <source>{n} rader tas bort</source>
        <translation>{n} lines are deleted</translation>
    </message>
    <message>
        <source>De finns kvar i historiken.</source>
        <translation>They are still in the history.</translation>
    </message>
    <message>
        <source>Text som någon har raderat för gott försvinner också här: {n}</source>
        <translation>Text that someone has deleted for good disappears here too: {n}</translation>
    </message>
    <message>
        <source>1 fält att avgöra</source>
        <translation>1 field to decide</translation>
    </message>
    <message>
        <source>{n} fält att avgöra</source>
        <translation>{n} fields to decide</translation>
    </message>
    <message>
        <source>Att avgöra sedan tidigare</source>
        <translation>To decide from before</translation>
    </message>
    <message>
        <source>Texter som fogas ihop, läs igenom</source>
        <translation>Texts that are joined, read through</translation>
    </message>
    <message>
        <source>{places} och {n} till</source>
        <translation>{places} and {n} more</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>egna poäng (dolda tills alla har förseglat)</source>
        <translation>own points (hidden until everyone has sealed)</translation>
    </message>
    <message>
        <source>tog bort {what}</source>
        <translation>deleted {what}</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>begärd</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>mottagen</source>
        <translation>received</translation>
    </message>
    <message>
        <source>läst</source>
        <translation>read</translation>
    </message>
    <message>
        <source>använd</source>
        <translation>used</translation>
    </message>
    <message>
        <source>planerad</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>started</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>avförd</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>strength</translation>
    </message>
    <message>
        <source>förbättring</source>
        <translation>improvement</translation>
    </message>
    <message>
        <source>godtagen</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>avslagen</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Rationale</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Förseglad</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Sigill</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Guldstjärna</source>
        <translation>Gold star</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Ordning</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Hör till delområdet</source>
        <translation>Belongs to the sub-criterion</translation>
    </message>
    <message>
        <source>Vilar på underlaget</source>
        <translation>Rests on the evidence</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Sub-criterion</translation>
    </message>
    <message>
        <source>Skriven av</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Rollgrupp</source>
        <translation>Role group</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Vad det blev av det</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet</source>
        <translation>Opportunity for improvement</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Borttagen</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Annan uppgift</source>
        <translation>Other detail</translation>
    </message>
    <message>
        <source>Bildens text</source>
        <translation>Image text</translation>
    </message>
    <message>
        <source>Fråga om det</source>
        <translation>Ask about it</translation>
    </message>
    <message>
        <source>Egen kanal</source>
        <translation>Own channel</translation>
    </message>
    <message>
        <source>Sedd</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Medel att jämföra med</source>
        <translation>Mean to compare with</translation>
    </message>
    <message>
        <source>Kommun att jämföra med</source>
        <translation>Municipality to compare with</translation>
    </message>
    <message>
        <source>Räknat</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Motsägelse</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Beslutat</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Beslutat av</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Förra utgåvan</source>
        <translation>Earlier edition</translation>
    </message>
    <message>
        <source>Källa för förra utvärderingen</source>
        <translation>Source of the earlier evaluation</translation>
    </message>
    <message>
        <source>Förra utvärderingens år</source>
        <translation>Year of the earlier evaluation</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Filnamn</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Första utvärderingen</source>
        <translation>First evaluation</translation>
    </message>
    <message>
        <source>Följdes upp</source>
        <translation>Followed up</translation>
    </message>
    <message>
        <source>Överlämnad</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Märke</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Meddelande</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Månad</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Hemorganisation</source>
        <translation>Home organisation</translation>
    </message>
    <message>
        <source>Stycke</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Ställe</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Citerat</source>
        <translation>Quoted</translation>
    </message>
    <message>
        <source>Kom in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Gallringsdatum</source>
        <translation>Disposal date</translation>
    </message>
    <message>
        <source>Avsändare</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Bilagans innehåll</source>
        <translation>Content of the attachment</translation>
    </message>
    <message>
        <source>Tecken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Angivet</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Sekunder som har gått</source>
        <translation>Seconds passed</translation>
    </message>
    <message>
        <source>Tiden startad</source>
        <translation>Timer started</translation>
    </message>
    <message>
        <source>Gäller till</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Rad i checklistan</source>
        <translation>Line in the checklist</translation>
    </message>
    <message>
        <source>Skriven</source>
        <translation>Written</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skriv #13 + och några ord på raden längst ner, och tryck Enter.</source>
        <translation>Type #13 + and a few words on the line at the bottom, and press Enter.</translation>
    </message>
    <message>
        <source>Raden ligger redan i underlaget för 1.3, som en styrka. {scoring} går till Bedömning.</source>
        <translation>The line is already in the evidence for 1.3, as a strength. {scoring} goes to Scoring.</translation>
    </message>
    <message>
        <source>{code} och 13 visar raden i underlaget. Skriv sedan gemensamma poäng och titta på summan.</source>
        <translation>{code} and 13 show the line in the evidence. Then enter joint points and look at the sum.</translation>
    </message>
    <message>
        <source>Summan räknades om medan du skrev, och kan inte skrivas för hand. {results} visar diagrammet.</source>
        <translation>The sum was recalculated as you typed, and cannot be entered by hand. {results} shows the chart.</translation>
    </message>
    <message>
        <source>{export} ger rapporten som PDF. {undo} tar tillbaka det du provade, och {help} ger hjälp.</source>
        <translation>{export} gives the report as a PDF. {undo} takes back what you tried, and {help} gives help.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>{words} med mera</source>
        <translation>{words} and more</translation>
    </message>
    <message>
        <source>motivering</source>
        <translation>rationale</translation>
    </message>
    <message>
        <source>uppgifter om utvärderingen</source>
        <translation>details of the evaluation</translation>
    </message>
    <message>
        <source>utvärderare</source>
        <translation>evaluator</translation>
    </message>
    <message>
        <source>intervju</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>plats</source>
        <translation>seat</translation>
    </message>
    <message>
        <source>namn</source>
        <translation>name</translation>
    </message>
    <message>
        <source>anteckning</source>
        <translation>note</translation>
    </message>
    <message>
        <source>delområde för underlag</source>
        <translation>sub-criterion for evidence</translation>
    </message>
    <message>
        <source>dokument</source>
        <translation>document</translation>
    </message>
    <message>
        <source>citat</source>
        <translation>quote</translation>
    </message>
    <message>
        <source>iakttagelse</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>egen poäng</source>
        <translation>own points</translation>
    </message>
    <message>
        <source>försegling</source>
        <translation>sealing</translation>
    </message>
    <message>
        <source>poäng</source>
        <translation>points</translation>
    </message>
    <message>
        <source>lås för den gemensamma bedömningen</source>
        <translation>lock on the joint scoring</translation>
    </message>
    <message>
        <source>rekommendation</source>
        <translation>recommendation</translation>
    </message>
    <message>
        <source>synpunkt i faktagranskningen</source>
        <translation>comment in the fact check</translation>
    </message>
    <message>
        <source>tidigare utvärdering</source>
        <translation>earlier evaluation</translation>
    </message>
    <message>
        <source>styrka eller förbättring</source>
        <translation>strength or improvement</translation>
    </message>
    <message>
        <source>rapporttext</source>
        <translation>report text</translation>
    </message>
    <message>
        <source>anmärkning</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>åtgärd</source>
        <translation>action</translation>
    </message>
    <message>
        <source>besöksplan</source>
        <translation>visit plan</translation>
    </message>
    <message>
        <source>rad i checklistan</source>
        <translation>line in the checklist</translation>
    </message>
    <message>
        <source>skriftligt svar</source>
        <translation>written answer</translation>
    </message>
    <message>
        <source>underlag för styrka eller förbättring</source>
        <translation>evidence for a strength or improvement</translation>
    </message>
    <message>
        <source>stödfråga</source>
        <translation>support question</translation>
    </message>
    <message>
        <source>tidigare förbättringsområde</source>
        <translation>earlier area for improvement</translation>
    </message>
    <message>
        <source>tidigare åtgärd</source>
        <translation>earlier action</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>{n} delområde</source>
        <comment>one</comment>
        <translation>{n} sub-criterion</translation>
    </message>
    <message>
        <source>{n} delområden</source>
        <comment>many</comment>
        <translation>{n} sub-criteria</translation>
    </message>
    <message>
        <source>{n} plats</source>
        <translation>{n} seat</translation>
    </message>
    <message>
        <source>{n} platser</source>
        <translation>{n} seats</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>planerat</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>beslutat</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>genomfört</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>uppföljt</source>
        <translation>followed up</translation>
    </message>
    <message>
        <source>ger effekt</source>
        <translation>has effect</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>strength</translation>
    </message>
    <message>
        <source>förbättring</source>
        <translation>improvement</translation>
    </message>
    <message>
        <source>guldstjärna</source>
        <translation>gold star</translation>
    </message>
    <message>
        <source>följ upp</source>
        <translation>follow up</translation>
    </message>
    <message>
        <source>ordagrant citat</source>
        <translation>verbatim quote</translation>
    </message>
    <message>
        <source>egen tanke</source>
        <translation>own thought</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>kanal</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>sedd {at}</source>
        <translation>seen {at}</translation>
    </message>
    <message>
        <source>Utan text</source>
        <translation>No text</translation>
    </message>
</context>
</TS>
