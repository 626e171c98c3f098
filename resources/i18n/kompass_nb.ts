<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="sv_SE">
<context>
    <name></name>
    <message>
        <source>numret säger {code}, rubriken {codes}</source>
        <translation>nummeret sier {code}, overskriften {codes}</translation>
    </message>
    <message>
        <source>Filen {name} är större än 50 MB: spara en kopia utan bilder och läs in den.</source>
        <translation>Filen {name} er større enn 50 MB: lagre en kopi uten bilder og les den inn.</translation>
    </message>
    <message>
        <source>Filen {name} är tom: be om den på nytt.</source>
        <translation>Filen {name} er tom: be om den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är låst med lösenord eller i ett äldre Office-format: spara en olåst docx eller xlsx.</source>
        <translation>Filen {name} er låst med passord eller i et eldre Office-format: lagre en ulåst docx eller xlsx.</translation>
    </message>
    <message>
        <source>Filen {name} är en PDF: be om svaren som Word, Excel eller text.</source>
        <translation>Filen {name} er en PDF: be om svarene som Word, Excel eller tekst.</translation>
    </message>
    <message>
        <source>Filen {name} är inget Word- eller Excel-dokument: spara den på nytt från sitt program.</source>
        <translation>Filen {name} er ikke et Word- eller Excel-dokument: lagre den på nytt fra programmet den hører til.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller ingen text: kontrollera att det är rätt fil.</source>
        <translation>Filen {name} inneholder ingen tekst: kontroller at det er riktig fil.</translation>
    </message>
    <message>
        <source>Filen {name} är för lång för att vara svar på frågor: dela den eller välj en annan.</source>
        <translation>Filen {name} er for lang til å være svar på spørsmål: del den opp eller velg en annen.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad: öppna den i sitt program, spara den på nytt.</source>
        <translation>Filen {name} er skadet: åpne den i programmet den hører til, og lagre den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är varken Word (docx), Excel (xlsx) eller text: spara svaren som något av dem.</source>
        <translation>Filen {name} er verken Word (docx), Excel (xlsx) eller tekst: lagre svarene som en av dem.</translation>
    </message>
    <message>
        <source>Filen {name} är inget vanligt Word-dokument: öppna den i Word och spara den på nytt.</source>
        <translation>Filen {name} er ikke et vanlig Word-dokument: åpne den i Word og lagre den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad inuti: öppna den i Word och spara den på nytt.</source>
        <translation>Filen {name} er skadet innvendig: åpne den i Word og lagre den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är för stor att läsa: spara svaren som text.</source>
        <translation>Filen {name} er for stor til å leses: lagre svarene som tekst.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad eller ingen Excel-fil: spara den på nytt från Excel.</source>
        <translation>Filen {name} er skadet eller ikke en Excel-fil: lagre den på nytt fra Excel.</translation>
    </message>
    <message>
        <source>Cellen har en formel, och formler läses inte.</source>
        <translation>Cellen har en formel, og formler leses ikke.</translation>
    </message>
    <message>
        <source>Står före den första frågan.</source>
        <translation>Står før det første spørsmålet.</translation>
    </message>
    <message>
        <source>Frågan har inget svar.</source>
        <translation>Spørsmålet har ikke noe svar.</translation>
    </message>
    <message>
        <source>Står i en kolumn som varken är fråga eller svar.</source>
        <translation>Står i en kolonne som verken er spørsmål eller svar.</translation>
    </message>
    <message>
        <source>Det framgår inte vilken kolumn som är fråga och vilken som är svar.</source>
        <translation>Det framgår ikke hvilken kolonne som er spørsmål og hvilken som er svar.</translation>
    </message>
    <message>
        <source>numret säger {code}, frågan {codes}</source>
        <translation>nummeret sier {code}, spørsmålet {codes}</translation>
    </message>
    <message>
        <source>Numret och rubriken stämmer inte överens: {what}.</source>
        <translation>Nummeret og overskriften stemmer ikke overens: {what}.</translation>
    </message>
    <message>
        <source>Filen {name} är tom. Hämta den på nytt.</source>
        <translation>Filen {name} er tom. Hent den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad eller ingen PDF. Hämta den på nytt.</source>
        <translation>Filen {name} er skadet eller ikke en PDF. Hent den på nytt.</translation>
    </message>
    <message>
        <source>{name} är varken PDF, Word (docx) eller text. Spara den som PDF och lägg till den.</source>
        <translation>{name} er verken PDF, Word (docx) eller tekst. Lagre den som PDF og legg den til.</translation>
    </message>
    <message>
        <source>Filen {name} är för lång för att läsas här. Dela den eller spara den som PDF.</source>
        <translation>Filen {name} er for lang til å leses her. Del den opp eller lagre den som PDF.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller ingen text. Kontrollera att det är rätt fil.</source>
        <translation>Filen {name} inneholder ingen tekst. Kontroller at det er riktig fil.</translation>
    </message>
    <message>
        <source>Filen {name} är låst med lösenord. Öppna den, spara en olåst kopia och lägg till den.</source>
        <translation>Filen {name} er låst med passord. Åpne den, lagre en ulåst kopi og legg den til.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad. Hämta den på nytt eller skriv ut den som PDF igen.</source>
        <translation>Filen {name} er skadet. Hent den på nytt eller skriv den ut som PDF igjen.</translation>
    </message>
    <message>
        <source>Filen {name} har inga sidor. Hämta den på nytt.</source>
        <translation>Filen {name} har ingen sider. Hent den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad inuti. Hämta den på nytt.</source>
        <translation>Filen {name} er skadet innvendig. Hent den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är inget Word-dokument. Spara den som PDF och lägg till den.</source>
        <translation>Filen {name} er ikke et Word-dokument. Lagre den som PDF og legg den til.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad inuti. Öppna den i Word och spara den på nytt.</source>
        <translation>Filen {name} er skadet innvendig. Åpne den i Word og lagre den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad eller av ett annat slag än namnet säger. Öppna den och spara den på nytt.</source>
        <translation>Filen {name} er skadet eller av en annen type enn navnet sier. Åpne den og lagre den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är låst med lösenord. Spara en olåst kopia och välj den.</source>
        <translation>Filen {name} er låst med passord. Lagre en ulåst kopi og velg den.</translation>
    </message>
    <message>
        <source>Filen {name} packas upp till orimligt mycket. Spara den i ett annat format.</source>
        <translation>Filen {name} pakkes ut til urimelig mye. Lagre den i et annet format.</translation>
    </message>
    <message>
        <source>PDF-filen {name} är låst med lösenord: spara en olåst kopia och läs in den.</source>
        <translation>PDF-filen {name} er låst med passord: lagre en ulåst kopi og les den inn.</translation>
    </message>
    <message>
        <source>PDF-filen {name} är skadad: hämta rapporten på nytt.</source>
        <translation>PDF-filen {name} er skadet: hent rapporten på nytt.</translation>
    </message>
    <message>
        <source>PDF-filen {name} har {n} sidor: dela ut rapporten ur den (högst {max}).</source>
        <translation>PDF-filen {name} har {n} sider: skill rapporten ut av den (høyst {max}).</translation>
    </message>
    <message>
        <source>PDF-filen {name} är för lång för att vara en rapport: välj rapportens egen fil.</source>
        <translation>PDF-filen {name} er for lang til å være en rapport: velg rapportens egen fil.</translation>
    </message>
    <message>
        <source>PDF-filen {name} är skadad inuti: hämta rapporten på nytt.</source>
        <translation>PDF-filen {name} er skadet innvendig: hent rapporten på nytt.</translation>
    </message>
    <message>
        <source>PDF-filen {name} har bara bilder av sidorna: kör textigenkänning (OCR) och läs in den nya filen.</source>
        <translation>PDF-filen {name} har bare bilder av sidene: kjør tekstgjenkjenning (OCR) og les inn den nye filen.</translation>
    </message>
    <message>
        <source>Här finns inga poäng att läsa: välj en rapport från Kommunkompassen som har kapitel 4 med poängtabellerna.</source>
        <translation>Her er det ingen poeng å lese: velg en rapport fra Kommunekompasset som har kapittel 4 med poengtabellene.</translation>
    </message>
    <message>
        <source>Filen {name} är inget svarsformulär: utkastets nummer saknas. Be om formuläret så som det skickades.</source>
        <translation>Filen {name} er ikke et svarskjema: nummeret på utkastet mangler. Be om skjemaet slik det ble sendt.</translation>
    </message>
    <message>
        <source>Filen {name} saknar kolumnen {heads}. Be om formuläret så som det skickades.</source>
        <translation>Filen {name} mangler kolonnen {heads}. Be om skjemaet slik det ble sendt.</translation>
    </message>
    <message>
        <source> och </source>
        <translation> og </translation>
    </message>
    <message>
        <source>Filen {name} har fler rader än något utkast. Be om formuläret så som det skickades.</source>
        <translation>Filen {name} har flere rader enn noe utkast. Be om skjemaet slik det ble sendt.</translation>
    </message>
    <message>
        <source>Cell {cell} har en formel, och formler läses inte. Skriv texten i stället.</source>
        <translation>Celle {cell} har en formel, og formler leses ikke. Skriv teksten i stedet.</translation>
    </message>
    <message>
        <source>Cell {cell} visar ett fel ({value}). Skriv texten på nytt.</source>
        <translation>Celle {cell} viser en feil ({value}). Skriv teksten på nytt.</translation>
    </message>
    <message>
        <source>ett Word-, Excel- eller zip-dokument</source>
        <translation>et Word-, Excel- eller zip-dokument</translation>
    </message>
    <message>
        <source>ett äldre Office-dokument</source>
        <translation>et eldre Office-dokument</translation>
    </message>
    <message>
        <source>ett RTF-dokument</source>
        <translation>et RTF-dokument</translation>
    </message>
    <message>
        <source>en bild</source>
        <translation>et bilde</translation>
    </message>
    <message>
        <source>en utvärderingsfil eller databas</source>
        <translation>en evalueringsfil eller database</translation>
    </message>
    <message>
        <source>Filen {name} är {kind}, ingen text eller PDF: spara rapporten som PDF eller text.</source>
        <translation>Filen {name} er {kind}, ikke tekst eller PDF: lagre rapporten som PDF eller tekst.</translation>
    </message>
    <message>
        <source>Filen {name} är ingen läsbar text: spara rapporten som PDF eller text (UTF-8).</source>
        <translation>Filen {name} er ikke lesbar tekst: lagre rapporten som PDF eller tekst (UTF-8).</translation>
    </message>
    <message>
        <source>Filen {name} är {kind}, ingen text eller PDF: spara den som PDF eller text.</source>
        <translation>Filen {name} er {kind}, ikke tekst eller PDF: lagre den som PDF eller tekst.</translation>
    </message>
    <message>
        <source>Filen {name} är ingen läsbar text: spara den som PDF eller text (UTF-8).</source>
        <translation>Filen {name} er ikke lesbar tekst: lagre den som PDF eller tekst (UTF-8).</translation>
    </message>
    <message>
        <source>Filen {name} är skadad eller ingen PDF: hämta rapporten på nytt eller välj en textfil.</source>
        <translation>Filen {name} er skadet eller ikke en PDF: hent rapporten på nytt eller velg en tekstfil.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller ingen text: hämta rapporten på nytt eller välj en annan fil.</source>
        <translation>Filen {name} inneholder ingen tekst: hent rapporten på nytt eller velg en annen fil.</translation>
    </message>
    <message>
        <source>{name} är en mapp: välj rapportens fil i den.</source>
        <translation>{name} er en mappe: velg rapportens fil i den.</translation>
    </message>
    <message>
        <source>{name} är ingen vanlig fil: kopiera rapporten till en fil och välj den.</source>
        <translation>{name} er ikke en vanlig fil: kopier rapporten til en fil og velg den.</translation>
    </message>
    <message>
        <source>Filen {name} finns inte: kontrollera namnet och mappen.</source>
        <translation>Filen {name} finnes ikke: kontroller navnet og mappen.</translation>
    </message>
    <message>
        <source>Filen {name} får inte läsas: ge dig läsrätt till den eller kopiera den till en egen mapp.</source>
        <translation>Filen {name} kan ikke leses uten tillatelse: gi deg selv lesetilgang til den eller kopier den til en egen mappe.</translation>
    </message>
    <message>
        <source>Filen {name} går inte att läsa: kontrollera sökvägen och att disken eller minnet sitter i.</source>
        <translation>Filen {name} kan ikke leses: kontroller stien og at disken eller minnepinnen er satt inn.</translation>
    </message>
    <message>
        <source>Filen {name} är tom: hämta rapporten på nytt.</source>
        <translation>Filen {name} er tom: hent rapporten på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är större än 100 MB: spara en mindre kopia utan bilder och läs in den.</source>
        <translation>Filen {name} er større enn 100 MB: lagre en mindre kopi uten bilder og les den inn.</translation>
    </message>
    <message>
        <source>Filen {name} är för lång: dela den eller välj en annan fil.</source>
        <translation>Filen {name} er for lang: del den opp eller velg en annen fil.</translation>
    </message>
    <message>
        <source>Filen {name} finns inte eller är ingen vanlig fil: välj en annan.</source>
        <translation>Filen {name} finnes ikke eller er ikke en vanlig fil: velg en annen.</translation>
    </message>
    <message>
        <source>Filen {name} går inte att läsa: kontrollera rättigheter och att disken sitter i.</source>
        <translation>Filen {name} kan ikke leses: kontroller rettighetene og at disken er satt inn.</translation>
    </message>
    <message>
        <source>Filen {name} är ingen Excel-arbetsbok: välj den som exporterades härifrån.</source>
        <translation>Filen {name} er ikke en Excel-arbeidsbok: velg den som ble eksportert herfra.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller deklarationer som Excel aldrig skriver. Öppna den i Excel och spara den på nytt.</source>
        <translation>Filen {name} inneholder deklarasjoner som Excel aldri skriver. Åpne den i Excel og lagre den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller orimligt mycket. Välj den som exporterades härifrån.</source>
        <translation>Filen {name} inneholder urimelig mye. Velg den som ble eksportert herfra.</translation>
    </message>
    <message>
        <source>Filen {name} är för stor att läsa. Välj den som exporterades härifrån.</source>
        <translation>Filen {name} er for stor til å leses. Velg den som ble eksportert herfra.</translation>
    </message>
    <message>
        <source>Filen {name} är skadad inuti. Öppna den i Excel och spara den på nytt.</source>
        <translation>Filen {name} er skadet innvendig. Åpne den i Excel og lagre den på nytt.</translation>
    </message>
    <message>
        <source>Filen {name} är större än 50 MB: välj den som exporterades härifrån.</source>
        <translation>Filen {name} er større enn 50 MB: velg den som ble eksportert herfra.</translation>
    </message>
    <message>
        <source>Filen {name} är låst med lösenord eller i ett äldre Excel-format: spara en olåst xlsx och välj den.</source>
        <translation>Filen {name} er låst med passord eller i et eldre Excel-format: lagre en ulåst xlsx og velg den.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller makron. Spara den som vanlig Excel-arbetsbok (.xlsx).</source>
        <translation>Filen {name} inneholder makroer. Lagre den som vanlig Excel-arbeidsbok (.xlsx).</translation>
    </message>
    <message>
        <source>Filen {name} säger inte vad den exporterades med, eller är exporterad för faktagranskning. Exportera en ny arbetsbok och gör ändringarna i den.</source>
        <translation>Filen {name} sier ikke hva den ble eksportert med, eller er eksportert for faktasjekk. Eksporter en ny arbeidsbok og gjør endringene i den.</translation>
    </message>
    <message>
        <source>Bladet {sheet} saknas i filen {name}. Låt bladen heta som vid exporten.</source>
        <translation>Arket {sheet} mangler i filen {name}. La arkene hete det samme som ved eksporten.</translation>
    </message>
    <message>
        <source>Bladet {sheet} i {name} saknar raden med rubrikerna {heads}. Låt rubrikerna stå som vid exporten.</source>
        <translation>Arket {sheet} i {name} mangler raden med overskriftene {heads}. La overskriftene stå som ved eksporten.</translation>
    </message>
    <message>
        <source>{name} är en mapp. Välj en fil i den.</source>
        <translation>{name} er en mappe. Velg en fil i den.</translation>
    </message>
    <message>
        <source>{name} är ingen vanlig fil. Kopiera innehållet till en fil och välj den.</source>
        <translation>{name} er ikke en vanlig fil. Kopier innholdet til en fil og velg den.</translation>
    </message>
    <message>
        <source>{name} är {n} MB, och högst {max} MB går. Spara en mindre kopia.</source>
        <translation>{name} er {n} MB, og grensen er {max} MB. Lagre en mindre kopi.</translation>
    </message>
    <message>
        <source>Filen {path} finns inte. Kontrollera namnet och mappen.</source>
        <translation>Filen {path} finnes ikke. Kontroller navnet og mappen.</translation>
    </message>
    <message>
        <source>Filen {name} får inte läsas. Be om rättighet eller kopiera den till en egen mapp.</source>
        <translation>Filen {name} kan ikke leses uten tillatelse. Be om tilgang eller kopier den til en egen mappe.</translation>
    </message>
    <message>
        <source>Filen {name} går inte att läsa. Kontrollera namnet och att disken sitter i.</source>
        <translation>Filen {name} kan ikke leses. Kontroller navnet og at disken er satt inn.</translation>
    </message>
    <message>
        <source>när filen stängdes</source>
        <translation>da filen ble lukket</translation>
    </message>
    <message>
        <source>innan en fil togs in</source>
        <translation>før en fil ble tatt inn</translation>
    </message>
    <message>
        <source>innan filen fick ett nytt format</source>
        <translation>før filen fikk et nytt format</translation>
    </message>
    <message>
        <source>innan en säkerhetskopia togs in</source>
        <translation>før en sikkerhetskopi ble tatt inn</translation>
    </message>
    <message>
        <source>på begäran</source>
        <translation>på forespørsel</translation>
    </message>
    <message>
        <source>säkerhetskopian från {when:%Y-%m-%d %H.%M}</source>
        <translation>sikkerhetskopien fra {when:%Y-%m-%d %H.%M}</translation>
    </message>
    <message>
        <source>I {backup} är något skadat, så den visas inte. Välj en annan.</source>
        <translation>I {backup} er noe skadet, så den vises ikke. Velg en annen.</translation>
    </message>
    <message>
        <source>orden är utelämnade, de kan komma ur utvärderingen</source>
        <translation>ordene er utelatt, de kan komme fra evalueringen</translation>
    </message>
    <message>
        <source>Kom av {error}</source>
        <translation>Skyldtes {error}</translation>
    </message>
    <message>
        <source>Poäng saknas</source>
        <translation>Poeng mangler</translation>
    </message>
    <message>
        <source>Ett delområde har ingen gemensam poäng, fast andra har det.</source>
        <translation>Et delområde har ingen felles poeng, selv om andre har det.</translation>
    </message>
    <message>
        <source>Poäng utan underlag</source>
        <translation>Poeng uten grunnlag</translation>
    </message>
    <message>
        <source>Inget i intervjuer, dokument eller på webben talar för poängen.</source>
        <translation>Ingenting i intervjuer, dokumenter eller på nettet taler for poengene.</translation>
    </message>
    <message>
        <source>Bara en källa</source>
        <translation>Bare én kilde</translation>
    </message>
    <message>
        <source>Poängen vilar på bara en av intervjuer, dokument och webb.</source>
        <translation>Poengene hviler på bare én av intervjuer, dokumenter og nett.</translation>
    </message>
    <message>
        <source>Poäng över stadiet</source>
        <translation>Poeng over stadiet</translation>
    </message>
    <message>
        <source>Mer än hälften av poängen är satt fast inget i underlaget är genomfört: bara det som görs räknas.</source>
        <translation>Mer enn halvparten av poengene er gitt selv om ingenting i grunnlaget er gjennomført: bare det som gjøres, teller.</translation>
    </message>
    <message>
        <source>Poäng utan motivering</source>
        <translation>Poeng uten begrunnelse</translation>
    </message>
    <message>
        <source>Den gemensamma poängen saknar motivering.</source>
        <translation>De felles poengene mangler begrunnelse.</translation>
    </message>
    <message>
        <source>Tal som inte stämmer</source>
        <translation>Tall som ikke stemmer</translation>
    </message>
    <message>
        <source>Ett skrivet poängtal är ett annat än det som poängen ger.</source>
        <translation>Et poengtall i teksten er et annet enn det poengene gir.</translation>
    </message>
    <message>
        <source>Tidigare utvärdering</source>
        <translation>Tidligere evaluering</translation>
    </message>
    <message>
        <source>Texten talar om en tidigare utvärdering, fast detta är den första.</source>
        <translation>Teksten snakker om en tidligere evaluering, selv om dette er den første.</translation>
    </message>
    <message>
        <source>Samma styrka två gånger</source>
        <translation>Samme styrke to ganger</translation>
    </message>
    <message>
        <source>Två områden har samma eller nästan samma styrka.</source>
        <translation>To områder har samme eller nesten samme styrke.</translation>
    </message>
    <message>
        <source>Delområde utan text</source>
        <translation>Delområde uten tekst</translation>
    </message>
    <message>
        <source>Ett delområde har poäng men ingen text i rapporten.</source>
        <translation>Et delområde har poeng, men ingen tekst i rapporten.</translation>
    </message>
    <message>
        <source>Styrka utan underlag</source>
        <translation>Styrke uten grunnlag</translation>
    </message>
    <message>
        <source>Inget underlag talar för styrkan.</source>
        <translation>Ikke noe grunnlag taler for styrken.</translation>
    </message>
    <message>
        <source>Namn i texten</source>
        <translation>Navn i teksten</translation>
    </message>
    <message>
        <source>En intervjuads namn står i rapporten: de intervjuade återges efter roll.</source>
        <translation>Navnet på et intervjuobjekt står i rapporten: intervjuobjekter gjengis etter rolle.</translation>
    </message>
    <message>
        <source>Liten rollgrupp</source>
        <translation>Liten rollegruppe</translation>
    </message>
    <message>
        <source>Texten pekar ut en rollgrupp med färre än tre personer.</source>
        <translation>Teksten peker ut en rollegruppe med færre enn tre personer.</translation>
    </message>
    <message>
        <source>Bild utan alternativtext</source>
        <translation>Bilde uten alternativ tekst</translation>
    </message>
    <message>
        <source>En sparad bild saknar text för den som inte kan se den.</source>
        <translation>Et lagret bilde mangler tekst for den som ikke kan se det.</translation>
    </message>
    <message>
        <source>Dokumentets datum</source>
        <translation>Dokumentets dato</translation>
    </message>
    <message>
        <source>Ett använt dokument är odaterat eller har slutat gälla.</source>
        <translation>Et brukt dokument er udatert eller gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>Förbättring utan uppföljning</source>
        <translation>Forbedring uten oppfølging</translation>
    </message>
    <message>
        <source>En förbättringsmöjlighet har varken rekommendation eller åtgärd.</source>
        <translation>En forbedringsmulighet har verken anbefaling eller tiltak.</translation>
    </message>
    <message>
        <source>{code} saknar gemensam poäng: enas om den.</source>
        <translation>{code} mangler felles poeng: bli enige om dem.</translation>
    </message>
    <message>
        <source>Inget av områdets {count} delområden har gemensam poäng: bedöm dem.</source>
        <translation>Ingen av områdets {count} delområder har felles poeng: vurder dem.</translation>
    </message>
    <message>
        <source>{code} har {points} poäng men inget underlag: koppla det som talar för poängen.</source>
        <translation>{code} har {points} poeng, men ikke noe grunnlag: knytt til det som taler for poengene.</translation>
    </message>
    <message>
        <source>{code} har {points} poäng men bara kommunens eget svar som underlag: sök stöd i intervjuer, dokument eller på webben.</source>
        <translation>{code} har {points} poeng, men bare kommunens eget svar som grunnlag: søk støtte i intervjuer, dokumenter eller på nettet.</translation>
    </message>
    <message>
        <source>{code} vilar bara på {source}: sök stöd i en källa till.</source>
        <translation>{code} hviler bare på {source}: søk støtte i en kilde til.</translation>
    </message>
    <message>
        <source>{code} har {points} av {max} poäng fast inget i underlaget är genomfört: sänk poängen eller visa vad som görs.</source>
        <translation>{code} har {points} av {max} poeng selv om ingenting i grunnlaget er gjennomført: senk poengene eller vis hva som gjøres.</translation>
    </message>
    <message>
        <source>{code} har {points} poäng utan motivering: skriv varför.</source>
        <translation>{code} har {points} poeng uten begrunnelse: skriv hvorfor.</translation>
    </message>
    <message>
        <source>”{number}” stämmer inte: {subject} har {right} poäng.</source>
        <translation>«{number}» stemmer ikke: {subject} har {right} poeng.</translation>
    </message>
    <message>
        <source>”{number}” stämmer inte: {subject} har hittills {right} poäng.</source>
        <translation>«{number}» stemmer ikke: {subject} har hittil {right} poeng.</translation>
    </message>
    <message>
        <source>”{number}” stämmer inte: {subject} kan ge högst {right} poäng.</source>
        <translation>«{number}» stemmer ikke: {subject} kan gi høyst {right} poeng.</translation>
    </message>
    <message>
        <source>”{number}” stämmer inte: {subject} har inga poäng än, så ta bort talet tills vidare.</source>
        <translation>«{number}» stemmer ikke: {subject} har ingen poeng ennå, så fjern tallet inntil videre.</translation>
    </message>
    <message>
        <source>”{number}” finns inte bland poängen: rätta talet eller sätt in ett fält.</source>
        <translation>«{number}» finnes ikke blant poengene: rett tallet eller sett inn et felt.</translation>
    </message>
    <message>
        <source>”{words}” syftar på en tidigare utvärdering, men detta är den första: skriv om det.</source>
        <translation>«{words}» viser til en tidligere evaluering, men dette er den første: skriv det om.</translation>
    </message>
    <message>
        <source>Nästan samma styrka står i område {other_area}: slå ihop dem eller skriv vad som skiljer.</source>
        <translation>Nesten samme styrke står i område {other_area}: slå dem sammen eller skriv hva som skiller.</translation>
    </message>
    <message>
        <source>{code} har poäng men ingen text: skriv vad som ligger bakom poängen.</source>
        <translation>{code} har poeng, men ingen tekst: skriv hva som ligger bak poengene.</translation>
    </message>
    <message>
        <source>Styrkan saknar underlag: koppla det som talar för den, eller ta bort den.</source>
        <translation>Styrken mangler grunnlag: knytt til det som taler for den, eller slett den.</translation>
    </message>
    <message>
        <source>”{name}” är namnet på en intervjuad: skriv rollgruppen i stället.</source>
        <translation>«{name}» er navnet på et intervjuobjekt: skriv rollegruppen i stedet.</translation>
    </message>
    <message>
        <source>”{words}” pekar ut en grupp med bara {count} personer: skriv så att ingen känns igen.</source>
        <translation>«{words}» peker ut en gruppe med bare {count} personer: skriv slik at ingen kan kjennes igjen.</translation>
    </message>
    <message>
        <source>”{words}” pekar ut en enda person: skriv så att ingen känns igen.</source>
        <translation>«{words}» peker ut én enkelt person: skriv slik at ingen kan kjennes igjen.</translation>
    </message>
    <message>
        <source>Bilden saknar alternativtext: skriv vad den visar.</source>
        <translation>Bildet mangler alternativ tekst: skriv hva det viser.</translation>
    </message>
    <message>
        <source>Dokumentet används men saknar beslutsdatum: skriv när det beslutades.</source>
        <translation>Dokumentet brukes, men mangler vedtaksdato: skriv når det ble vedtatt.</translation>
    </message>
    <message>
        <source>Dokumentet används men gällde bara till {valid_to}: använd ett som gäller, eller säg att det har gått ut.</source>
        <translation>Dokumentet brukes, men gjaldt bare til {valid_to}: bruk et som gjelder, eller si at det har gått ut.</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheten har ingen rekommendation eller åtgärd: koppla en.</source>
        <translation>Forbedringsmuligheten har ingen anbefaling og ikke noe tiltak: knytt til en av delene.</translation>
    </message>
    <message>
        <source>intervjuer</source>
        <translation>intervjuer</translation>
    </message>
    <message>
        <source>dokument</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>webben</source>
        <translation>nettet</translation>
    </message>
    <message>
        <source>utvärderingen</source>
        <translation>evalueringen</translation>
    </message>
    <message>
        <source>delområdet</source>
        <translation>delområdet</translation>
    </message>
    <message>
        <source>delområde {code}</source>
        <translation>delområde {code}</translation>
    </message>
    <message>
        <source>området</source>
        <translation>området</translation>
    </message>
    <message>
        <source>område {n}</source>
        <translation>område {n}</translation>
    </message>
    <message>
        <source>{code} {title}, text</source>
        <translation>{code} {title}, tekst</translation>
    </message>
    <message>
        <source>{title}, Allmänt</source>
        <translation>{title}, Generelt</translation>
    </message>
    <message>
        <source>styrka ”{text}”</source>
        <translation>styrke «{text}»</translation>
    </message>
    <message>
        <source>förbättringsmöjlighet ”{text}”</source>
        <translation>forbedringsmulighet «{text}»</translation>
    </message>
    <message>
        <source>Dokument, {title}</source>
        <translation>Dokument, {title}</translation>
    </message>
    <message>
        <source>Webb, {url}</source>
        <translation>Nett, {url}</translation>
    </message>
    <message>
        <source>Sätt in {right}</source>
        <translation>Sett inn {right}</translation>
    </message>
    <message>
        <source>en text</source>
        <translation>en tekst</translation>
    </message>
    <message>
        <source>en text eller null</source>
        <translation>en tekst eller null</translation>
    </message>
    <message>
        <source>ett heltal</source>
        <translation>et heltall</translation>
    </message>
    <message>
        <source>ett heltal eller null</source>
        <translation>et heltall eller null</translation>
    </message>
    <message>
        <source>true eller false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>en lista med delområden, till exempel [&quot;3.1&quot;]</source>
        <translation>en liste med delområder, for eksempel [&quot;3.1&quot;]</translation>
    </message>
    <message>
        <source>Okänt fält i {verb}: {name}. Det finns: {there}.</source>
        <translation>Ukjent felt i {verb}: {name}. Disse finnes: {there}.</translation>
    </message>
    <message>
        <source>{name} kan inte vara {value}. Skriv {words}.</source>
        <translation>{name} kan ikke være {value}. Skriv {words}.</translation>
    </message>
    <message>
        <source>{name} saknas i kommandot {verb}. Lägg till det.</source>
        <translation>{name} mangler i kommandoen {verb}. Legg det til.</translation>
    </message>
    <message>
        <source>Ett kommando är ett JSON-objekt, till exempel {&quot;do&quot;: &quot;undo&quot;}.</source>
        <translation>En kommando er et JSON-objekt, for eksempel {&quot;do&quot;: &quot;undo&quot;}.</translation>
    </message>
    <message>
        <source>Okänt kommando: {verb}. Det finns: {there}.</source>
        <translation>Ukjent kommando: {verb}. Disse finnes: {there}.</translation>
    </message>
    <message>
        <source>Iakttagelsen är tom. Ange url, text eller båda.</source>
        <translation>Observasjonen er tom. Oppgi url, text eller begge.</translation>
    </message>
    <message>
        <source>id {id} går inte. Skriv 1–64 tecken bland A–Z, a–z, 0–9, _ och -.</source>
        <translation>id {id} går ikke. Skriv 1–64 tegn blant A–Z, a–z, 0–9, _ og -.</translation>
    </message>
    <message>
        <source>id {id} är redan använt. Välj ett annat eller utelämna id.</source>
        <translation>id {id} er allerede brukt. Velg en annen eller utelat id.</translation>
    </message>
    <message>
        <source>En utvärderares id är namnet. Utelämna id.</source>
        <translation>En evaluators id er navnet. Utelat id.</translation>
    </message>
    <message>
        <source>{name} har redan förseglat sin bedömning.</source>
        <translation>{name} har allerede forseglet vurderingen sin.</translation>
    </message>
    <message>
        <source>{name} har inte förseglat sin bedömning: den är redan öppen.</source>
        <translation>{name} har ikke forseglet vurderingen sin: den er allerede åpen.</translation>
    </message>
    <message>
        <source>Utvärderaren {name} finns inte. Lägg till den med kommandot evaluator.</source>
        <translation>Evaluatoren {name} finnes ikke. Legg den til med kommandoen evaluator.</translation>
    </message>
    <message>
        <source>Okänt slag: {kind}. Välj bland: {choices}.</source>
        <translation>Ukjent type: {kind}. Velg blant: {choices}.</translation>
    </message>
    <message>
        <source>Det finns ingen rad av slaget {kind} med id {id}.</source>
        <translation>Det finnes ingen rad av typen {kind} med id {id}.</translation>
    </message>
    <message>
        <source>value saknas: ange det värde som ska gälla.</source>
        <translation>value mangler: oppgi verdien som skal gjelde.</translation>
    </message>
    <message>
        <source>Det finns ingen tvist om {name} i {kind} {id}.</source>
        <translation>Det finnes ingen uenighet om {name} i {kind} {id}.</translation>
    </message>
    <message>
        <source>{name} kan inte vara {value}.</source>
        <translation>{name} kan ikke være {value}.</translation>
    </message>
    <message>
        <source>deleted kan inte vara {value}. Skriv true eller false.</source>
        <translation>deleted kan ikke være {value}. Skriv true eller false.</translation>
    </message>
    <message>
        <source>Det finns inget att göra om.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>Det finns inget att ångra.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>Inget ändrades: det har ändrats sedan dess.</source>
        <translation>Ingenting ble endret: det er endret siden da.</translation>
    </message>
    <message>
        <source>Okänt fält: {name}.</source>
        <translation>Ukjent felt: {name}.</translation>
    </message>
    <message>
        <source>{label} har inga resultat i utgåva {edition}. Lägg till utvärderingar i biblioteket.</source>
        <translation>{label} har ingen resultater i utgave {edition}. Legg til evalueringer i biblioteket.</translation>
    </message>
    <message>
        <source>Medelvärdet {name} finns inte. Välj bland: {choices}.</source>
        <translation>Gjennomsnittet {name} finnes ikke. Velg blant: {choices}.</translation>
    </message>
    <message>
        <source>{name} gäller utgåva {theirs}, utvärderingen utgåva {edition}: områden kan bara jämföras inom en utgåva. Välj ett annat medelvärde.</source>
        <translation>{name} gjelder utgave {theirs}, evalueringen utgave {edition}: områder kan bare sammenlignes innenfor én utgave. Velg et annet gjennomsnitt.</translation>
    </message>
    <message>
        <source>Det som skulle tas bort finns inte längre.</source>
        <translation>Det som skulle slettes, finnes ikke lenger.</translation>
    </message>
    <message>
        <source>namn på en intervjuad</source>
        <translation>navn på et intervjuobjekt</translation>
    </message>
    <message>
        <source>namn på intervjuade</source>
        <translation>navn på intervjuobjekter</translation>
    </message>
    <message>
        <source>plats med roll</source>
        <translation>plass med rolle</translation>
    </message>
    <message>
        <source>platser med roller</source>
        <translation>plasser med roller</translation>
    </message>
    <message>
        <source>anteckning</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>anteckningar</source>
        <translation>notater</translation>
    </message>
    <message>
        <source>egen poäng med motivering</source>
        <translation>egen vurdering med begrunnelse</translation>
    </message>
    <message>
        <source>egna poäng med motiveringar</source>
        <translation>egne vurderinger med begrunnelser</translation>
    </message>
    <message>
        <source>försegling</source>
        <translation>forsegling</translation>
    </message>
    <message>
        <source>förseglingar</source>
        <translation>forseglinger</translation>
    </message>
    <message>
        <source>skärmbild eller bifogad fil</source>
        <translation>skjermbilde eller vedlagt fil</translation>
    </message>
    <message>
        <source>skärmbilder och bifogade filer</source>
        <translation>skjermbilder og vedlagte filer</translation>
    </message>
    <message>
        <source>tidigare lydelse i historiken</source>
        <translation>tidligere ordlyd i historikken</translation>
    </message>
    <message>
        <source>tidigare lydelser i historiken</source>
        <translation>tidligere ordlyder i historikken</translation>
    </message>
    <message>
        <source>Kvar är de gemensamma poängen med motiveringar, rapportens texter, styrkor, förbättringsmöjligheter, rekommendationer och handlingsplan, samt dokumentregister, citat och iakttagelser utan filer och bilder.</source>
        <translation>Igjen er de felles poengene med begrunnelser, rapportens tekster, styrker, forbedringsmuligheter, anbefalinger og handlingsplan, samt dokumentregister, sitater og observasjoner uten filer og bilder.</translation>
    </message>
    <message>
        <source>Kopior på andra datorer, minnen och i e-post gallras inte härifrån. Gallra dem var för sig eller ta bort dem.</source>
        <translation>Kopier på andre datamaskiner, minnepinner og i e-post kasseres ikke herfra. Kasser dem hver for seg eller slett dem.</translation>
    </message>
    <message>
        <source>Gallringskvitto för {name}, {date}</source>
        <translation>Kassasjonskvittering for {name}, {date}</translation>
    </message>
    <message>
        <source>Borttaget för gott:</source>
        <translation>Fjernet for godt:</translation>
    </message>
    <message>
        <source>Inte klart ännu: {why}</source>
        <translation>Ikke ferdig ennå: {why}</translation>
    </message>
    <message>
        <source>Gallringen görs klar nästa gång filen öppnas.</source>
        <translation>Kassasjonen gjøres ferdig neste gang filen åpnes.</translation>
    </message>
    <message>
        <source>Det här skulle gallras ur {name}. Ingenting har ändrats.</source>
        <translation>Dette ville blitt kassert fra {name}. Ingenting er endret.</translation>
    </message>
    <message>
        <source>– innehållet i 1 annan arbetskopia eller undanlagd kopia på den här datorn</source>
        <translation>– innholdet i 1 annen arbeidskopi eller kopi lagt til side på denne datamaskinen</translation>
    </message>
    <message>
        <source>– innehållet i {n} andra arbetskopior och undanlagda kopior på den här datorn</source>
        <translation>– innholdet i {n} andre arbeidskopier og kopier lagt til side på denne datamaskinen</translation>
    </message>
    <message>
        <source>– 1 säkerhetskopia på den här datorn</source>
        <translation>– 1 sikkerhetskopi på denne datamaskinen</translation>
    </message>
    <message>
        <source>– {n} säkerhetskopior på den här datorn</source>
        <translation>– {n} sikkerhetskopier på denne datamaskinen</translation>
    </message>
    <message>
        <source>– ingenting: det fanns inget att gallra</source>
        <translation>– ingenting: det var ingenting å kassere</translation>
    </message>
    <message>
        <source>Enligt loggen har utvärderingen skrivits av:</source>
        <translation>Ifølge loggen er evalueringen skrevet av:</translation>
    </message>
    <message>
        <source>okänd</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>– {name}, på datorn {device}</source>
        <translation>– {name}, på datamaskinen {device}</translation>
    </message>
    <message>
        <source>Tvisten är redan avgjord.</source>
        <translation>Uenigheten er allerede avgjort.</translation>
    </message>
    <message>
        <source>Det går inte att säga vilken version som menas. Välj en av dem, eller skriv en ny.</source>
        <translation>Det går ikke an å si hvilken versjon som menes. Velg en av dem, eller skriv en ny.</translation>
    </message>
    <message>
        <source>Bara texter kan behållas båda två. Välj en av versionerna.</source>
        <translation>Bare tekster kan beholdes begge to. Velg en av versjonene.</translation>
    </message>
    <message>
        <source>{name} är ingen tidigare utvärdering av samma kommun. Välj ett resultat från samma kommun och ett tidigare år.</source>
        <translation>{name} er ikke en tidligere evaluering av samme kommune. Velg et resultat fra samme kommune og et tidligere år.</translation>
    </message>
    <message>
        <source>Intervjun</source>
        <translation>Intervjuet</translation>
    </message>
    <message>
        <source>Underlaget {id} finns inte. Kontrollera id.</source>
        <translation>Grunnlaget {id} finnes ikke. Kontroller id.</translation>
    </message>
    <message>
        <source>Dokumentets titel saknas. Ange den.</source>
        <translation>Dokumentets tittel mangler. Oppgi den.</translation>
    </message>
    <message>
        <source>Dokumentet</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Sidan {n} går inte: sidor räknas från 1.</source>
        <translation>Side {n} går ikke: sider telles fra 1.</translation>
    </message>
    <message>
        <source>Styrkan, förbättringsmöjligheten eller avsnittet</source>
        <translation>Styrken, forbedringsmuligheten eller avsnittet</translation>
    </message>
    <message>
        <source>Exemplet {name} finns inte. Det finns: {there}.</source>
        <translation>Eksempelet {name} finnes ikke. Disse finnes: {there}.</translation>
    </message>
    <message>
        <source>En synpunkt från faktagranskningen väntar på beslut. Avgör dem innan rapporten lämnas.</source>
        <translation>Én merknad fra faktasjekken venter på beslutning. Avgjør den før rapporten leveres.</translation>
    </message>
    <message>
        <source>{n} synpunkter från faktagranskningen väntar på beslut. Avgör dem innan rapporten lämnas.</source>
        <translation>{n} merknader fra faktasjekken venter på beslutning. Avgjør dem før rapporten leveres.</translation>
    </message>
    <message>
        <source>Ange vart rapporten ska skrivas (--pdf eller --xlsx).</source>
        <translation>Oppgi hvor rapporten skal skrives (--pdf eller --xlsx).</translation>
    </message>
    <message>
        <source>Rapporten och arbetsboken kan inte ha samma namn. Ange två olika.</source>
        <translation>Rapporten og arbeidsboken kan ikke ha samme navn. Oppgi to ulike.</translation>
    </message>
    <message>
        <source>Gruppen finns inte längre. Välj en annan.</source>
        <translation>Gruppen finnes ikke lenger. Velg en annen.</translation>
    </message>
    <message>
        <source>Det som är valt att jämföra med ({name}) finns inte i den här datorns bibliotek och är inte med.</source>
        <translation>Det som er valgt å sammenligne med ({name}), finnes ikke i biblioteket på denne datamaskinen og er ikke med.</translation>
    </message>
    <message>
        <source>Den tidigare utvärderingen kommer med när alla har förseglat sina egna poäng.</source>
        <translation>Den tidligere evalueringen kommer med når alle har forseglet sine egne poeng.</translation>
    </message>
    <message>
        <source>Slutrapporten får vänta: {codes} väntar på ett avgörande. Avgör först, eller skriv ett utkast.</source>
        <translation>Den endelige rapporten må vente: {codes} venter på en avgjørelse. Avgjør først, eller skriv et utkast.</translation>
    </message>
    <message>
        <source>{what} går inte att skriva ut. Välj ett område, sammanfattningen eller handlingsplanen.</source>
        <translation>{what} kan ikke skrives ut. Velg et område, sammendraget eller handlingsplanen.</translation>
    </message>
    <message>
        <source>Formuläret hör inte till {name} utan till en annan utvärdering (utkast {n}). Välj rätt fil.</source>
        <translation>Skjemaet hører ikke til {name}, men til en annen evaluering (utkast {n}). Velg riktig fil.</translation>
    </message>
    <message>
        <source>Cell {cell} säger vem, men raden har ingen synpunkt. Skriv den eller töm cellen.</source>
        <translation>Celle {cell} sier hvem, men raden har ingen merknad. Skriv den eller tøm cellen.</translation>
    </message>
    <message>
        <source>Cell {cell} har inte de ord som utkastet har i {mark}. Be om formuläret med texten orörd; synpunkten på raden är inte med.</source>
        <translation>Celle {cell} har ikke de ordene som utkastet har i {mark}. Be om skjemaet med teksten urørt; merknaden på raden er ikke med.</translation>
    </message>
    <message>
        <source>Cell {cell} anger inget stycke i utkastet. Skriv numret som det står i utkastet; synpunkten på raden är inte med.</source>
        <translation>Celle {cell} angir ikke noe avsnitt i utkastet. Skriv nummeret slik det står i utkastet; merknaden på raden er ikke med.</translation>
    </message>
    <message>
        <source>Synpunkten finns inte längre. Välj en annan.</source>
        <translation>Merknaden finnes ikke lenger. Velg en annen.</translation>
    </message>
    <message>
        <source>Säkerhetskopian finns inte längre. Välj en annan.</source>
        <translation>Sikkerhetskopien finnes ikke lenger. Velg en annen.</translation>
    </message>
    <message>
        <source>{path} är upptagen av ett annat program. Välj ett annat namn.</source>
        <translation>{path} er i bruk av et annet program. Velg et annet navn.</translation>
    </message>
    <message>
        <source>{path} finns redan. Välj ett annat namn.</source>
        <translation>{path} finnes allerede. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Kommunens namn gick inte att läsa i rapporten. Ange det (--municipality).</source>
        <translation>Kommunens navn kunne ikke leses i rapporten. Oppgi det (--municipality).</translation>
    </message>
    <message>
        <source>Året gick inte att läsa i rapporten. Ange det (--year).</source>
        <translation>Året kunne ikke leses i rapporten. Oppgi det (--year).</translation>
    </message>
    <message>
        <source>Utvärderingen har ändrats sedan arbetsboken lästes. Läs in den på nytt.</source>
        <translation>Evalueringen er endret siden arbeidsboken ble lest. Les den inn på nytt.</translation>
    </message>
    <message>
        <source>Inget är inläst. {place}: {why}</source>
        <translation>Ingenting er lest inn. {place}: {why}</translation>
    </message>
    <message>
        <source>En cell till går inte.</source>
        <translation>Én celle til kan ikke leses inn.</translation>
    </message>
    <message>
        <source>{n} celler till går inte.</source>
        <translation>{n} celler til kan ikke leses inn.</translation>
    </message>
    <message>
        <source>Arbetsboken {name} är exporterad av en nyare version av programmet. Uppdatera det.</source>
        <translation>Arbeidsboken {name} er eksportert av en nyere versjon av programmet. Oppdater det.</translation>
    </message>
    <message>
        <source>en annan utvärdering</source>
        <translation>en annen evaluering</translation>
    </message>
    <message>
        <source>Arbetsboken {name} är exporterad ur en annan utvärdering ({whose}), inte ur den här ({here}). Välj rätt arbetsbok.</source>
        <translation>Arbeidsboken {name} er eksportert fra en annen evaluering ({whose}), ikke fra denne ({here}). Velg riktig arbeidsbok.</translation>
    </message>
    <message>
        <source>Arbetsboken {name} gäller utgåva {theirs}, utvärderingen utgåva {edition}. Exportera en ny arbetsbok.</source>
        <translation>Arbeidsboken {name} gjelder utgave {theirs}, evalueringen utgave {edition}. Eksporter en ny arbeidsbok.</translation>
    </message>
    <message>
        <source>Bladet kommer ur en annan arbetsbok ({whose}). Läs in den i sin utvärdering.</source>
        <translation>Arket kommer fra en annen arbeidsbok ({whose}). Les den inn i sin egen evaluering.</translation>
    </message>
    <message>
        <source>Långa texter ändras i programmet. Låt cellen stå som vid exporten.</source>
        <translation>Lange tekster endres i programmet. La cellen stå som ved eksporten.</translation>
    </message>
    <message>
        <source>Gemensam poäng för {code} kan inte stämma: bara 0–{max} går. Sätt den på nytt.</source>
        <translation>De felles poengene for {code} kan ikke stemme: bare 0–{max} går. Sett dem på nytt.</translation>
    </message>
    <message>
        <source>{name}: egen poäng för {code} kan inte stämma: bara 0–{max} går. Sätt den på nytt.</source>
        <translation>{name}: egne poeng for {code} kan ikke stemme: bare 0–{max} går. Sett dem på nytt.</translation>
    </message>
    <message>
        <source>Biblioteket är skrivet av en nyare version av programmet och kan inte läsas här. Uppdatera programmet.</source>
        <translation>Biblioteket er skrevet av en nyere versjon av programmet og kan ikke leses her. Oppdater programmet.</translation>
    </message>
    <message>
        <source>Biblioteket ändras just nu i ett annat fönster. Försök igen om en stund.</source>
        <translation>Biblioteket endres akkurat nå i et annet vindu. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Biblioteket kan inte läsas. {why}</source>
        <translation>Biblioteket kan ikke leses. {why}</translation>
    </message>
    <message>
        <source>Biblioteket {path} är skadat. Flytta eller ta bort filen.</source>
        <translation>Biblioteket {path} er skadet. Flytt eller slett filen.</translation>
    </message>
    <message>
        <source>Biblioteket var skadat och är undanlagt som {path}. Lägg till filerna på nytt.</source>
        <translation>Biblioteket var skadet og er lagt til side som {path}. Legg til filene på nytt.</translation>
    </message>
    <message>
        <source>Ett annat program håller biblioteket för stunden. Försök igen om en stund.</source>
        <translation>Et annet program bruker biblioteket for øyeblikket. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Utvärderingen hör till utgåva {edition}, som det här programmet inte har. Uppdatera programmet.</source>
        <translation>Evalueringen hører til utgave {edition}, som dette programmet ikke har. Oppdater programmet.</translation>
    </message>
    <message>
        <source>Mappen {path} går inte att läsa. Kontrollera behörigheten eller välj filerna själv.</source>
        <translation>Mappen {path} kan ikke leses. Kontroller tilgangen eller velg filene selv.</translation>
    </message>
    <message>
        <source>{name} saknar kommunens namn. Fyll i det i utvärderingen och lägg till den igen.</source>
        <translation>{name} mangler kommunens navn. Fyll det inn i evalueringen og legg den til igjen.</translation>
    </message>
    <message>
        <source>{name} har inga gemensamma poäng ännu. Lägg till den när delområden är bedömda.</source>
        <translation>{name} har ingen felles poeng ennå. Legg den til når delområder er vurdert.</translation>
    </message>
    <message>
        <source>{n} av {of} delområden är bedömda.</source>
        <translation>{n} av {of} delområder er vurdert.</translation>
    </message>
    <message>
        <source>{name} anger {points} poäng för {code}, som ger högst {max}. Rätta utvärderingen först.</source>
        <translation>{name} oppgir {points} poeng for {code}, som gir høyst {max}. Rett evalueringen først.</translation>
    </message>
    <message>
        <source>{name} är för stor för minnet. Stäng andra program och försök igen.</source>
        <translation>{name} er for stor for minnet. Lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>Kommunens namn gick inte att läsa i {name}. Skriv in resultatet för hand i stället.</source>
        <translation>Kommunens navn kunne ikke leses i {name}. Skriv inn resultatet for hånd i stedet.</translation>
    </message>
    <message>
        <source>Året gick inte att läsa i {name}. Skriv in resultatet för hand i stället.</source>
        <translation>Året kunne ikke leses i {name}. Skriv inn resultatet for hånd i stedet.</translation>
    </message>
    <message>
        <source>{n} av {of} delområden gick att läsa.</source>
        <translation>{n} av {of} delområder kunne leses.</translation>
    </message>
    <message>
        <source>Rapporten motsäger sig själv; här står poängen ur tabellerna i kapitel 4.</source>
        <translation>Rapporten motsier seg selv; her står poengene fra tabellene i kapittel 4.</translation>
    </message>
    <message>
        <source>Siffrorna från förra läsningen står kvar.</source>
        <translation>Tallene fra forrige lesing blir stående.</translation>
    </message>
    <message>
        <source>Filen {path} finns inte längre där den låg.</source>
        <translation>Filen {path} finnes ikke lenger der den lå.</translation>
    </message>
    <message>
        <source>{n} filer finns inte längre där de låg, bland dem {path}.</source>
        <translation>{n} filer finnes ikke lenger der de lå, blant dem {path}.</translation>
    </message>
    <message>
        <source>{name} är numera en annan utvärdering. Siffrorna för {whose} står kvar.</source>
        <translation>{name} er nå en annen evaluering. Tallene for {whose} blir stående.</translation>
    </message>
    <message>
        <source>Kommunens namn saknas. Skriv det.</source>
        <translation>Kommunens navn mangler. Skriv det.</translation>
    </message>
    <message>
        <source>Året ska ligga mellan {min} och {max}. Skriv till exempel 2022.</source>
        <translation>Året skal ligge mellom {min} og {max}. Skriv for eksempel 2022.</translation>
    </message>
    <message>
        <source>Utgåva {edition} är okänd. Välj bland: {choices}.</source>
        <translation>Utgave {edition} er ukjent. Velg blant: {choices}.</translation>
    </message>
    <message>
        <source>Det finns inget område {n}. Områdena är 1–8.</source>
        <translation>Det finnes ikke noe område {n}. Områdene er 1–8.</translation>
    </message>
    <message>
        <source>Poängen för område {n} ska vara ett heltal mellan 0 och {max}.</source>
        <translation>Poengene for område {n} skal være et heltall mellom 0 og {max}.</translation>
    </message>
    <message>
        <source>Totalpoängen ska vara ett heltal mellan 0 och {max}.</source>
        <translation>Totalpoengsummen skal være et heltall mellom 0 og {max}.</translation>
    </message>
    <message>
        <source>Det finns inga poäng. Skriv minst ett områdes poäng eller totalen.</source>
        <translation>Det er ingen poeng. Skriv poengene for minst ett område eller totalen.</translation>
    </message>
    <message>
        <source>Kommunens namn är för långt: {name}. Rätta det.</source>
        <translation>Kommunens navn er for langt: {name}. Rett det.</translation>
    </message>
    <message>
        <source>Områdena ger tillsammans {sum}, mer än totalen {total}. Rätta det som är fel.</source>
        <translation>Områdene gir til sammen {sum}, mer enn totalen {total}. Rett det som er feil.</translation>
    </message>
    <message>
        <source>Områdena ger tillsammans {sum}, men totalen är {total}. Rätta det som är fel.</source>
        <translation>Områdene gir til sammen {sum}, men totalen er {total}. Rett det som er feil.</translation>
    </message>
    <message>
        <source>Utvärderingen är bara öppen för läsning, så inget kan ändras här. Stäng den där den redan är öppen, eller kopiera filen till en egen mapp, och öppna den igen.</source>
        <translation>Evalueringen er bare åpen for lesing, så ingenting kan endres her. Lukk den der den allerede er åpen, eller kopier filen til en egen mappe, og åpne den igjen.</translation>
    </message>
    <message>
        <source>uppgift om utvärderingen</source>
        <translation>opplysning om evalueringen</translation>
    </message>
    <message>
        <source>{n} uppgifter om utvärderingen</source>
        <translation>{n} opplysninger om evalueringen</translation>
    </message>
    <message>
        <source>utvärderare</source>
        <translation>evaluator</translation>
    </message>
    <message>
        <source>{n} utvärderare</source>
        <translation>{n} evaluatorer</translation>
    </message>
    <message>
        <source>intervju</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>{n} intervjuer</source>
        <translation>{n} intervjuer</translation>
    </message>
    <message>
        <source>plats</source>
        <translation>plass</translation>
    </message>
    <message>
        <source>{n} platser</source>
        <translation>{n} plasser</translation>
    </message>
    <message>
        <source>{n} anteckningar</source>
        <translation>{n} notater</translation>
    </message>
    <message>
        <source>koppling</source>
        <translation>kobling</translation>
    </message>
    <message>
        <source>{n} kopplingar</source>
        <translation>{n} koblinger</translation>
    </message>
    <message>
        <source>{n} dokument</source>
        <translation>{n} dokumenter</translation>
    </message>
    <message>
        <source>citat</source>
        <translation>sitat</translation>
    </message>
    <message>
        <source>{n} citat</source>
        <translation>{n} sitater</translation>
    </message>
    <message>
        <source>iakttagelse</source>
        <translation>observasjon</translation>
    </message>
    <message>
        <source>{n} iakttagelser</source>
        <translation>{n} observasjoner</translation>
    </message>
    <message>
        <source>egen poäng</source>
        <translation>egne poeng</translation>
    </message>
    <message>
        <source>{n} egna poäng</source>
        <translation>{n} egne poeng</translation>
    </message>
    <message>
        <source>{n} förseglingar</source>
        <translation>{n} forseglinger</translation>
    </message>
    <message>
        <source>gemensam poäng</source>
        <translation>felles poeng</translation>
    </message>
    <message>
        <source>{n} gemensamma poäng</source>
        <translation>{n} felles poeng</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>{n} styrkor</source>
        <translation>{n} styrker</translation>
    </message>
    <message>
        <source>förbättringsmöjlighet</source>
        <translation>forbedringsmulighet</translation>
    </message>
    <message>
        <source>{n} förbättringsmöjligheter</source>
        <translation>{n} forbedringsmuligheter</translation>
    </message>
    <message>
        <source>rapporttext</source>
        <translation>rapporttekst</translation>
    </message>
    <message>
        <source>{n} rapporttexter</source>
        <translation>{n} rapporttekster</translation>
    </message>
    <message>
        <source>åtgärd</source>
        <translation>tiltak</translation>
    </message>
    <message>
        <source>{n} åtgärder</source>
        <translation>{n} tiltak</translation>
    </message>
    <message>
        <source>planerad fråga</source>
        <translation>planlagt spørsmål</translation>
    </message>
    <message>
        <source>{n} planerade frågor</source>
        <translation>{n} planlagte spørsmål</translation>
    </message>
    <message>
        <source>stödfråga</source>
        <translation>støttespørsmål</translation>
    </message>
    <message>
        <source>{n} stödfrågor</source>
        <translation>{n} støttespørsmål</translation>
    </message>
    <message>
        <source>webbsida</source>
        <translation>nettside</translation>
    </message>
    <message>
        <source>{n} webbsidor</source>
        <translation>{n} nettsider</translation>
    </message>
    <message>
        <source>skriftligt svar</source>
        <translation>skriftlig svar</translation>
    </message>
    <message>
        <source>{n} skriftliga svar</source>
        <translation>{n} skriftlige svar</translation>
    </message>
    <message>
        <source>rekommendation</source>
        <translation>anbefaling</translation>
    </message>
    <message>
        <source>{n} rekommendationer</source>
        <translation>{n} anbefalinger</translation>
    </message>
    <message>
        <source>synpunkt</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>{n} synpunkter</source>
        <translation>{n} merknader</translation>
    </message>
    <message>
        <source>låsning</source>
        <translation>låsing</translation>
    </message>
    <message>
        <source>{n} låsningar</source>
        <translation>{n} låsinger</translation>
    </message>
    <message>
        <source>tidigare poäng</source>
        <translation>tidligere poeng</translation>
    </message>
    <message>
        <source>{n} tidigare poäng</source>
        <translation>{n} tidligere poeng</translation>
    </message>
    <message>
        <source>annan uppgift</source>
        <translation>annen opplysning</translation>
    </message>
    <message>
        <source>{n} andra uppgifter</source>
        <translation>{n} andre opplysninger</translation>
    </message>
    <message>
        <source>Allt i {name} är redan känt; ingenting nytt.</source>
        <translation>Alt i {name} er allerede kjent; ingenting nytt.</translation>
    </message>
    <message>
        <source>Från {name}: {rows}</source>
        <translation>Fra {name}: {rows}</translation>
    </message>
    <message>
        <source>Borttaget: {n}</source>
        <translation>Fjernet: {n}</translation>
    </message>
    <message>
        <source>Text som någon har raderat för gott försvinner också här: {n}</source>
        <translation>Tekst som noen har slettet for godt, forsvinner også her: {n}</translation>
    </message>
    <message>
        <source>Texter som har fogats ihop, läs igenom: {places}</source>
        <translation>Tekster som er slått sammen, les gjennom: {places}</translation>
    </message>
    <message>
        <source>Redan känt: {n} poster i loggen.</source>
        <translation>Allerede kjent: {n} poster i loggen.</translation>
    </message>
    <message>
        <source>Att avgöra: {places}</source>
        <translation>Å avgjøre: {places}</translation>
    </message>
    <message>
        <source>Att avgöra sedan tidigare: {places}</source>
        <translation>Å avgjøre fra før: {places}</translation>
    </message>
    <message>
        <source>{name} har förseglat sin bedömning.</source>
        <translation>{name} har forseglet vurderingen sin.</translation>
    </message>
    <message>
        <source>{name} har öppnat sin förseglade bedömning.</source>
        <translation>{name} har åpnet den forseglede vurderingen sin.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst.</source>
        <translation>Den felles vurderingen er låst.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är upplåst.</source>
        <translation>Den felles vurderingen er låst opp.</translation>
    </message>
    <message>
        <source>{thing} i {interview}</source>
        <translation>{thing} i {interview}</translation>
    </message>
    <message>
        <source>en intervju</source>
        <translation>et intervju</translation>
    </message>
    <message>
        <source>ingen ännu</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>Utvärderaren {author} finns inte i {name}. Där finns: {names}.</source>
        <translation>Evaluatoren {author} finnes ikke i {name}. Der finnes: {names}.</translation>
    </message>
    <message>
        <source>Utgåva {edition} finns inte i programmet. Välj bland: {known}.</source>
        <translation>Utgave {edition} finnes ikke i programmet. Velg blant: {known}.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva {path}. Försök igen eller välj en annan mapp.</source>
        <translation>Det gikk ikke å skrive {path}. Prøv igjen eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>Utvärderaren {name} är angiven två gånger. Ange var och en en gång.</source>
        <translation>Evaluatoren {name} er oppgitt to ganger. Oppgi hver av dem én gang.</translation>
    </message>
    <message>
        <source>Gallringsdatum har passerat ({day}). Gallra namn, anteckningar och egna poäng.</source>
        <translation>Kassasjonsdatoen er passert ({day}). Kasser navn, notater og egne poeng.</translation>
    </message>
    <message>
        <source>”{name}” har bara en plats: läsaren kan förstå vem som sagt vad. Skriv om flera grupper tillsammans i rapporten, eller nämn inte gruppen.</source>
        <translation>«{name}» har bare én plass: leseren kan forstå hvem som har sagt hva. Skriv om flere grupper sammen i rapporten, eller ikke nevn gruppen.</translation>
    </message>
    <message>
        <source>”{name}” har bara {n} platser: läsaren kan förstå vem som sagt vad. Skriv om flera grupper tillsammans i rapporten, eller nämn inte gruppen.</source>
        <translation>«{name}» har bare {n} plasser: leseren kan forstå hvem som har sagt hva. Skriv om flere grupper sammen i rapporten, eller ikke nevn gruppen.</translation>
    </message>
    <message>
        <source>Ingen intervjuad heter {name} i den här utvärderingen. Kontrollera stavningen.</source>
        <translation>Ingen intervjuobjekter heter {name} i denne evalueringen. Kontroller stavemåten.</translation>
    </message>
    <message>
        <source>Det finns inget sätt att få tillbaka ett glömt lösenord: då är filen och alla dess kopior borta för alltid. Skriv upp det och förvara det på ett säkert ställe.</source>
        <translation>Et glemt passord kan ikke hentes tilbake: da er filen og alle kopiene av den borte for alltid. Skriv det ned og oppbevar det på et trygt sted.</translation>
    </message>
    <message>
        <source>Lösenordet är för kort. Använd minst {n} tecken, gärna flera ord.</source>
        <translation>Passordet er for kort. Bruk minst {n} tegn, gjerne flere ord.</translation>
    </message>
    <message>
        <source>Från {earlier}: poäng för {points}, {improvements} och {actions}.</source>
        <translation>Fra {earlier}: poeng for {points}, {improvements} og {actions}.</translation>
    </message>
    <message>
        <source>1 delområde</source>
        <translation>1 delområde</translation>
    </message>
    <message>
        <source>{n} delområden</source>
        <translation>{n} delområder</translation>
    </message>
    <message>
        <source>1 förbättringsmöjlighet</source>
        <translation>1 forbedringsmulighet</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 tiltak</translation>
    </message>
    <message>
        <source>{name} är skyddad med lösenord, men det är inte den nya utvärderingen. Skydda den med Lösenord… i menyn.</source>
        <translation>{name} er beskyttet med passord, men det er ikke den nye evalueringen. Beskytt den med Passord… i menyen.</translation>
    </message>
    <message>
        <source>{entries} räddade.</source>
        <translation>{entries} reddet.</translation>
    </message>
    <message>
        <source>Ur {name}: {entries}.</source>
        <translation>Fra {name}: {entries}.</translation>
    </message>
    <message>
        <source>{entries} saknas och är utmärkta i den nya filen. Ta in en kollegas kopia som har dem.</source>
        <translation>{entries} mangler og er merket i den nye filen. Ta inn en kollegas kopi som har dem.</translation>
    </message>
    <message>
        <source>Skadan är sådan att fler poster kan saknas utan spår. Jämför poängen med en kollegas kopia.</source>
        <translation>Skaden er slik at flere poster kan mangle uten spor. Sammenlign poengene med en kollegas kopi.</translation>
    </message>
    <message>
        <source>1 bilaga saknas. Lägg till filerna igen.</source>
        <translation>1 vedlegg mangler. Legg til filene igjen.</translation>
    </message>
    <message>
        <source>{n} bilagor saknas. Lägg till filerna igen.</source>
        <translation>{n} vedlegg mangler. Legg til filene igjen.</translation>
    </message>
    <message>
        <source>För en del poster går det inte längre att se vem som skrev dem.</source>
        <translation>For en del poster går det ikke lenger an å se hvem som skrev dem.</translation>
    </message>
    <message>
        <source>Utvärderingens identitet gick inte att rädda; den nya filen har fått en egen.</source>
        <translation>Evalueringens identitet lot seg ikke redde; den nye filen har fått sin egen.</translation>
    </message>
    <message>
        <source>Ingenting saknas.</source>
        <translation>Ingenting mangler.</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>{n} poster</source>
        <translation>{n} poster</translation>
    </message>
    <message>
        <source>arbetskopian</source>
        <translation>arbeidskopien</translation>
    </message>
    <message>
        <source>Arbetskopian</source>
        <translation>Arbeidskopien</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheten {id} finns inte. Kontrollera id.</source>
        <translation>Forbedringsmuligheten {id} finnes ikke. Kontroller id.</translation>
    </message>
    <message>
        <source>En synpunkt avslås med ett skäl. Skriv det först.</source>
        <translation>En merknad avslås med en grunn. Skriv den først.</translation>
    </message>
    <message>
        <source>Område {area} finns inte i utgåva {edition}. Kontrollera numret.</source>
        <translation>Område {area} finnes ikke i utgave {edition}. Kontroller nummeret.</translation>
    </message>
    <message>
        <source>Den tidigare förbättringen</source>
        <translation>Den tidligere forbedringen</translation>
    </message>
    <message>
        <source>Delområdet {code} finns inte i utgåva {edition}. Skriv till exempel 1.3.</source>
        <translation>Delområdet {code} finnes ikke i utgave {edition}. Skriv for eksempel 1.3.</translation>
    </message>
    <message>
        <source>{what} {id} finns inte. Kontrollera id.</source>
        <translation>{what} {id} finnes ikke. Kontroller id.</translation>
    </message>
    <message>
        <source>{field} kan inte vara {value}. Välj bland: {known}.</source>
        <translation>{field} kan ikke være {value}. Velg blant: {known}.</translation>
    </message>
    <message>
        <source>Datumet {day} går inte att läsa. Skriv till exempel {example}.</source>
        <translation>Datoen {day} kan ikke leses. Skriv for eksempel {example}.</translation>
    </message>
    <message>
        <source>Poängen är förseglade. Öppna bedömningen först, med ett skäl.</source>
        <translation>Poengene er forseglet. Åpne vurderingen først, med en grunn.</translation>
    </message>
    <message>
        <source>{name} har förseglat sin bedömning. Öppna den först, med ett skäl.</source>
        <translation>{name} har forseglet vurderingen sin. Åpne den først, med en grunn.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst. Lås upp den först, med ett skäl.</source>
        <translation>Den felles vurderingen er låst. Lås den opp først, med en grunn.</translation>
    </message>
    <message>
        <source>Utvärderarens namn ska ha 1–{most} tecken och inget snedstreck.</source>
        <translation>Evaluatorens navn skal ha 1–{most} tegn og ingen skråstrek.</translation>
    </message>
    <message>
        <source>Plats {seat} finns redan i intervjun (id {id}). Ändra den eller välj en annan bokstav.</source>
        <translation>Plass {seat} finnes allerede i intervjuet (id {id}). Endre den eller velg en annen bokstav.</translation>
    </message>
    <message>
        <source>Okänt fält: {field}.</source>
        <translation>Ukjent felt: {field}.</translation>
    </message>
    <message>
        <source>{field} kan inte vara {value}.</source>
        <translation>{field} kan ikke være {value}.</translation>
    </message>
    <message>
        <source>Talet i {field} är orimligt stort. Kontrollera det.</source>
        <translation>Tallet i {field} er urimelig stort. Kontroller det.</translation>
    </message>
    <message>
        <source>{points} poäng går inte: {code} ger 0–{most} poäng.</source>
        <translation>{points} poeng går ikke: {code} gir 0–{most} poeng.</translation>
    </message>
    <message>
        <source>Utvärderaren</source>
        <translation>Evaluatoren</translation>
    </message>
    <message>
        <source>Det finns bara ett lås för den gemensamma bedömningen, inte {id}.</source>
        <translation>Det finnes bare én lås for den felles vurderingen, ikke {id}.</translation>
    </message>
    <message>
        <source>{code} är inget delområde eller område i utgåva {edition}.</source>
        <translation>{code} er ikke et delområde eller område i utgave {edition}.</translation>
    </message>
    <message>
        <source>Kommunens namn saknas. Ange det.</source>
        <translation>Kommunens navn mangler. Skriv det.</translation>
    </message>
    <message>
        <source>Året {year} ligger utanför {first}–{last}. Kontrollera det.</source>
        <translation>Året {year} ligger utenfor {first}–{last}. Kontroller det.</translation>
    </message>
    <message>
        <source>Platsen</source>
        <translation>Plassen</translation>
    </message>
    <message>
        <source>Område {area} finns inte i utgåva {edition}. Välj bland: {numbers}.</source>
        <translation>Område {area} finnes ikke i utgave {edition}. Velg blant: {numbers}.</translation>
    </message>
    <message>
        <source>Avsnittet {section} finns inte i rapporten. Skriv till exempel 2.1, 3.1.0, 3.1.2 eller 4.</source>
        <translation>Avsnittet {section} finnes ikke i rapporten. Skriv for eksempel 2.1, 3.1.0, 3.1.2 eller 4.</translation>
    </message>
    <message>
        <source>Klockslaget {time} går inte att läsa. Skriv till exempel 13:00.</source>
        <translation>Klokkeslettet {time} kan ikke leses. Skriv for eksempel 13:00.</translation>
    </message>
    <message>
        <source>{n} minuter går inte. Ange 1–{most}.</source>
        <translation>{n} minutter går ikke. Skriv 1–{most}.</translation>
    </message>
    <message>
        <source>Id {id} ska vara intervjuns id, snedstreck och delområdet.</source>
        <translation>Id {id} skal være intervjuets id, skråstrek og delområdet.</translation>
    </message>
    <message>
        <source>{name}: {codes} har ändrats efter förseglingen.</source>
        <translation>{name}: {codes} er endret etter forseglingen.</translation>
    </message>
    <message>
        <source>Gemensam bedömning: {codes} har ändrats efter låsningen.</source>
        <translation>Felles vurdering: {codes} er endret etter låsingen.</translation>
    </message>
    <message>
        <source>{name} har redan förseglat sin bedömning. Öppna den först, med ett skäl.</source>
        <translation>{name} har allerede forseglet vurderingen sin. Åpne den først, med en grunn.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är redan låst. Lås upp den först, med ett skäl.</source>
        <translation>Den felles vurderingen er allerede låst. Lås den opp først, med en grunn.</translation>
    </message>
    <message>
        <source>Alla har förseglat och kan se varandras poäng. Öppna din bedömning med ett skäl i stället.</source>
        <translation>Alle har forseglet og kan se hverandres poeng. Åpne vurderingen din med en grunn i stedet.</translation>
    </message>
    <message>
        <source>Poängen är inte de som förseglades då. Försegla på nytt i stället.</source>
        <translation>Poengene er ikke de som ble forseglet da. Forsegl på nytt i stedet.</translation>
    </message>
    <message>
        <source>De gemensamma poängen är inte de som låstes då. Lås på nytt i stället.</source>
        <translation>De felles poengene er ikke de som ble låst da. Lås på nytt i stedet.</translation>
    </message>
    <message>
        <source>Ange ett skäl till att bedömningen öppnas.</source>
        <translation>Skriv en grunn til at vurderingen åpnes.</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Område {area}</source>
        <translation>Område {area}</translation>
    </message>
    <message>
        <source>Avsnitt {section}</source>
        <translation>Avsnitt {section}</translation>
    </message>
    <message>
        <source>Gemensam bedömning {code}</source>
        <translation>Felles vurdering {code}</translation>
    </message>
    <message>
        <source>Egen bedömning {code} ({name})</source>
        <translation>Egen vurdering {code} ({name})</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>s. {page}</source>
        <translation>s. {page}</translation>
    </message>
    <message>
        <source>st. {paragraph}</source>
        <translation>avsn. {paragraph}</translation>
    </message>
    <message>
        <source>Styrtecken togs bort ur {field}.</source>
        <translation>Kontrolltegn ble fjernet fra {field}.</translation>
    </message>
    <message>
        <source>Filen ligger i en mapp som {service} synkar. Det går bra, men vänta tills synkningen är klar innan datorn stängs av, och ta in de kopior som tjänsten kan lämna bredvid.</source>
        <translation>Filen ligger i en mappe som {service} synkroniserer. Det går bra, men vent til synkroniseringen er ferdig før datamaskinen slås av, og ta inn de kopiene som tjenesten kan legge ved siden av.</translation>
    </message>
    <message>
        <source>{name} har förseglat sin bedömning; den står kvar.</source>
        <translation>{name} har forseglet vurderingen sin; den blir stående.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst; den står kvar.</source>
        <translation>Den felles vurderingen er låst; den blir stående.</translation>
    </message>
    <message>
        <source>{name} är den egna utvärderingen. Välj kollegans fil.</source>
        <translation>{name} er din egen evaluering. Velg kollegaens fil.</translation>
    </message>
    <message>
        <source>{name} är en annan utvärdering.</source>
        <translation>{name} er en annen evaluering.</translation>
    </message>
    <message>
        <source>utan namn</source>
        <translation>uten navn</translation>
    </message>
    <message>
        <source>{name} är en annan utvärdering ({about}).</source>
        <translation>{name} er en annen evaluering ({about}).</translation>
    </message>
    <message>
        <source>Att lägga ihop dem gör en utvärdering av båda: allt i båda finns kvar, och där de skiljer sig får ni avgöra vad som gäller. Lägg ihop dem uttryckligen om det är meningen.</source>
        <translation>Å slå dem sammen gjør begge til én evaluering: alt i begge blir bevart, og der de er ulike, avgjør dere hva som gjelder. Slå dem uttrykkelig sammen hvis det er meningen.</translation>
    </message>
    <message>
        <source>eller</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>{path} är en mapp. Ange ett filnamn.</source>
        <translation>{path} er en mappe. Skriv et filnavn.</translation>
    </message>
    <message>
        <source>{path} är ingen vanlig fil. Ange ett filnamn.</source>
        <translation>{path} er ikke en vanlig fil. Skriv et filnavn.</translation>
    </message>
    <message>
        <source>Mappen {path} finns inte. Skapa den eller välj en annan.</source>
        <translation>Mappen {path} finnes ikke. Opprett den eller velg en annen.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i {path}. Välj en annan mapp.</source>
        <translation>Det går ikke å skrive i {path}. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>{path} är en utvärderingsfil och skrivs aldrig över. Välj ett annat namn.</source>
        <translation>{path} er en evalueringsfil og blir aldri overskrevet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Raden finns kvar: det finns inget att ta tillbaka.</source>
        <translation>Linjen er der fortsatt: det er ingenting å gjenopprette.</translation>
    </message>
    <message>
        <source>Fältet hör till ett nyare program. Uppdatera för att ändra det.</source>
        <translation>Feltet hører til et nyere program. Oppdater for å endre det.</translation>
    </message>
    <message>
        <source>Raden är borttagen. Ta tillbaka den först.</source>
        <translation>Linjen er slettet. Gjenopprett den først.</translation>
    </message>
    <message>
        <source>Texten är för lång ({n} tecken). Dela upp den.</source>
        <translation>Teksten er for lang ({n} tegn). Del den opp.</translation>
    </message>
    <message>
        <source>Texten innehåller ett trasigt tecken (ensam surrogat). Skriv om eller klistra in den på nytt.</source>
        <translation>Teksten inneholder et ødelagt tegn (enslig surrogat). Skriv den om eller lim den inn på nytt.</translation>
    </message>
    <message>
        <source>Bara en styrka får guldstjärna. Töm cellen.</source>
        <translation>Bare en styrke kan få gullstjerne. Tøm cellen.</translation>
    </message>
    <message>
        <source>Raden {text} är borttagen. Ta bort den i programmet, och låt raden stå här.</source>
        <translation>Raden {text} er slettet. Slett den i programmet, og la raden stå her.</translation>
    </message>
    <message>
        <source>Id {id} är inte härifrån. Töm cellen om raden är ny.</source>
        <translation>Id {id} er ikke herfra. Tøm cellen hvis raden er ny.</translation>
    </message>
    <message>
        <source>Samma id står på två rader. Töm cellen på den rad som är ny.</source>
        <translation>Samme id står på to rader. Tøm cellen på den raden som er ny.</translation>
    </message>
    <message>
        <source>Raden är ändrad här men borttagen i utvärderingen. Skriv den som en ny rad om den ska vara kvar.</source>
        <translation>Raden er endret her, men slettet i evalueringen. Skriv den som en ny rad hvis den skal beholdes.</translation>
    </message>
    <message>
        <source>En styrka blir ingen förbättringsmöjlighet, eller tvärtom. Skriv en ny rad i stället.</source>
        <translation>En styrke blir ikke en forbedringsmulighet, eller omvendt. Skriv en ny rad i stedet.</translation>
    </message>
    <message>
        <source>Området saknas. Skriv områdets nummer.</source>
        <translation>Området mangler. Skriv områdets nummer.</translation>
    </message>
    <message>
        <source>Texten är tom. Ta bort raden i programmet i stället.</source>
        <translation>Teksten er tom. Slett raden i programmet i stedet.</translation>
    </message>
    <message>
        <source>Ordningen saknas. Skriv vilken plats raden ska ha.</source>
        <translation>Rekkefølgen mangler. Skriv hvilken plassering raden skal ha.</translation>
    </message>
    <message>
        <source>Delområde {code} hör inte till område {area}. Rätta det ena, eller lämna delområdet tomt.</source>
        <translation>Delområde {code} hører ikke til område {area}. Rett det ene, eller la delområdet stå tomt.</translation>
    </message>
    <message>
        <source>Området saknas på den nya raden. Skriv områdets nummer.</source>
        <translation>Området mangler på den nye raden. Skriv områdets nummer.</translation>
    </message>
    <message>
        <source>Skriv Styrka eller Förbättringsmöjlighet på den nya raden.</source>
        <translation>Skriv «Styrka» eller «Förbättringsmöjlighet» på den nye raden.</translation>
    </message>
    <message>
        <source>Den nya raden har ingen text. Skriv den, eller töm hela raden.</source>
        <translation>Den nye raden har ingen tekst. Skriv den, eller tøm hele raden.</translation>
    </message>
    <message>
        <source>Ordningen</source>
        <translation>Rekkefølgen</translation>
    </message>
    <message>
        <source>Område {area} finns inte. Skriv ett nummer från {first} till {last}.</source>
        <translation>Område {area} finnes ikke. Skriv et nummer fra {first} til {last}.</translation>
    </message>
    <message>
        <source>{value} är inget slag. Skriv Styrka eller Förbättringsmöjlighet.</source>
        <translation>{value} er ikke en type. Skriv «Styrka» eller «Förbättringsmöjlighet».</translation>
    </message>
    <message>
        <source>{value} är ingen guldstjärna. Skriv ★ eller lämna cellen tom.</source>
        <translation>{value} er ikke en gullstjerne. Skriv ★ eller la cellen stå tom.</translation>
    </message>
    <message>
        <source>Delområdet {code} finns inte i utgåva {edition}. Rätta koden.</source>
        <translation>Delområdet {code} finnes ikke i utgave {edition}. Rett koden.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst. Lås upp den i programmet först, med ett skäl.</source>
        <translation>Den felles vurderingen er låst. Lås den opp i programmet først, med en grunn.</translation>
    </message>
    <message>
        <source>Ni är inte överens om det här i programmet. Avgör det där först.</source>
        <translation>Dere er ikke enige om dette i programmet. Avgjør det der først.</translation>
    </message>
    <message>
        <source>Raden för {code} saknas. Poäng tas bort genom att cellen töms; låt raden stå.</source>
        <translation>Raden for {code} mangler. Poeng fjernes ved at cellen tømmes; la raden stå.</translation>
    </message>
    <message>
        <source>Raden för {code} står två gånger. Behåll en.</source>
        <translation>Raden for {code} står to ganger. Behold én.</translation>
    </message>
    <message>
        <source>Summor räknas fram ur delområdenas poäng. Låt formeln stå.</source>
        <translation>Summer beregnes av delområdenes poeng. La formelen stå.</translation>
    </message>
    <message>
        <source>Poängen</source>
        <translation>Poengene</translation>
    </message>
    <message>
        <source>Det går inte att se vad cellen exporterades med. Exportera en ny arbetsbok.</source>
        <translation>Det går ikke å se hva cellen ble eksportert med. Eksporter en ny arbeidsbok.</translation>
    </message>
    <message>
        <source>Texten är längre än en cell rymmer. Ändra den i programmet i stället.</source>
        <translation>Teksten er lengre enn en celle rommer. Endre den i programmet i stedet.</translation>
    </message>
    <message>
        <source>Både arbetsboken ({book}) och utvärderingen ({now}) har ändrats sedan exporten. Bestäm vilket som gäller och skriv det på båda ställena.</source>
        <translation>Både arbeidsboken ({book}) og evalueringen ({now}) er endret siden eksporten. Bestem hva som gjelder, og skriv det begge steder.</translation>
    </message>
    <message>
        <source>ett helt tal från {least}</source>
        <translation>et helt tall fra {least}</translation>
    </message>
    <message>
        <source>ett helt tal från {least} till {most}</source>
        <translation>et helt tall fra {least} til {most}</translation>
    </message>
    <message>
        <source>{value} är text, inte ett tal. Skriv {limits}.</source>
        <translation>{value} er tekst, ikke et tall. Skriv {limits}.</translation>
    </message>
    <message>
        <source>{value} är inget helt tal. Skriv {limits}.</source>
        <translation>{value} er ikke et helt tall. Skriv {limits}.</translation>
    </message>
    <message>
        <source>{what} {number:.0f} går inte. Skriv {limits}.</source>
        <translation>{what} kan ikke være {number:.0f}. Skriv {limits}.</translation>
    </message>
    <message>
        <source>Texten är för lång. En cell rymmer {n} tecken.</source>
        <translation>Teksten er for lang. En celle rommer {n} tegn.</translation>
    </message>
    <message>
        <source>tomt</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Cellen innehåller en formel. Skriv själva värdet.</source>
        <translation>Cellen inneholder en formel. Skriv selve verdien.</translation>
    </message>
    <message>
        <source>Cellen visar felet {error}. Skriv själva värdet.</source>
        <translation>Cellen viser feilen {error}. Skriv selve verdien.</translation>
    </message>
    <message>
        <source>Cellen innehåller SANT eller FALSKT. Skriv själva värdet.</source>
        <translation>Cellen inneholder SANN eller USANN. Skriv selve verdien.</translation>
    </message>
    <message>
        <source>Cellen innehåller ett datum. Skriv värdet och ge cellen talformatet Allmänt.</source>
        <translation>Cellen inneholder en dato. Skriv verdien og gi cellen tallformatet Standard.</translation>
    </message>
    <message>
        <source>Säkerhetskopian kunde inte göras, men arbetet går vidare. {problem}</source>
        <translation>Sikkerhetskopien kunne ikke lages, men arbeidet går videre. {problem}</translation>
    </message>
    <message>
        <source>1 post i loggen är skadade och lagda åt sidan</source>
        <translation>1 post i loggen er skadet og lagt til side</translation>
    </message>
    <message>
        <source>{n} poster i loggen är skadade och lagda åt sidan</source>
        <translation>{n} poster i loggen er skadet og lagt til side</translation>
    </message>
    <message>
        <source>uppgifter om vem som skrivit vad är skadade</source>
        <translation>opplysninger om hvem som har skrevet hva, er skadet</translation>
    </message>
    <message>
        <source>utvärderingens identitet är skadad</source>
        <translation>evalueringens identitet er skadet</translation>
    </message>
    <message>
        <source>1 poster bygger på poster som saknas</source>
        <translation>1 post bygger på poster som mangler</translation>
    </message>
    <message>
        <source>{n} poster bygger på poster som saknas</source>
        <translation>{n} poster bygger på poster som mangler</translation>
    </message>
    <message>
        <source>tabellerna stämde inte med loggen och är uträknade på nytt</source>
        <translation>tabellene stemte ikke med loggen og er beregnet på nytt</translation>
    </message>
    <message>
        <source>{name} är skyddad med lösenord, och tillägget kryptering saknas här. Installera det: pip install &quot;kompass-desktop[kryptering]&quot;. Det färdiga programmet har det med sig.</source>
        <translation>{name} er beskyttet med passord, og tillegget for kryptering mangler her. Installer det: pip install &quot;kompass-desktop[kryptering]&quot;. I det ferdige programmet følger det med.</translation>
    </message>
    <message>
        <source>För lösenord behövs en del av programmet, och tillägget kryptering saknas här. Installera det: pip install &quot;kompass-desktop[kryptering]&quot;. Det färdiga programmet har det med sig.</source>
        <translation>For passord trengs en del av programmet, og tillegget for kryptering mangler her. Installer det: pip install &quot;kompass-desktop[kryptering]&quot;. I det ferdige programmet følger det med.</translation>
    </message>
    <message>
        <source>{path} är en mapp, inte en utvärderingsfil. Välj filen i mappen.</source>
        <translation>{path} er en mappe, ikke en evalueringsfil. Velg filen i mappen.</translation>
    </message>
    <message>
        <source>{path} är ingen vanlig fil. Välj en fil som slutar på .kompass.</source>
        <translation>{path} er ikke en vanlig fil. Velg en fil som slutter på .kompass.</translation>
    </message>
    <message>
        <source>{name} är tom (0 byte). Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>{name} er tom (0 byte). Bruk en sikkerhetskopi eller en kollegas kopi.</translation>
    </message>
    <message>
        <source>{name} är inte en utvärderingsfil från kompass_desktop. Välj en fil som slutar på .kompass.</source>
        <translation>{name} er ikke en evalueringsfil fra kompass_desktop. Velg en fil som slutter på .kompass.</translation>
    </message>
    <message>
        <source>{name} är gjord med en nyare version av programmet. Uppdatera programmet och öppna igen.</source>
        <translation>{name} er laget med en nyere versjon av programmet. Oppdater programmet og åpne filen igjen.</translation>
    </message>
    <message>
        <source>{name} är skadad: slutet saknas. Vänta om filen håller på att kopieras eller synkas; använd annars en säkerhetskopia eller en kollegas kopia.</source>
        <translation>{name} er skadet: slutten mangler. Vent hvis filen holder på å bli kopiert eller synkronisert; bruk ellers en sikkerhetskopi eller en kollegas kopi.</translation>
    </message>
    <message>
        <source>Gallringen skulle ha ändrat en poäng eller en text och är avbruten. Ingenting har ändrats; hör av dig.</source>
        <translation>Kassasjonen ville ha endret poeng eller en tekst og er avbrutt. Ingenting er endret; ta kontakt.</translation>
    </message>
    <message>
        <source>Filen innehåller sådant som bara en nyare version av programmet känner till. Uppdatera programmet och gallra sedan.</source>
        <translation>Filen har innhold som bare en nyere versjon av programmet kjenner til. Oppdater programmet og kasser deretter.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad: de senaste ändringarna kan saknas.</source>
        <translation>Arbeidskopien er skadet: de siste endringene kan mangle.</translation>
    </message>
    <message>
        <source>{n} poster i loggen går att läsa ändå, och minst {gone} kan saknas.</source>
        <translation>{n} poster i loggen kan likevel leses, og minst {gone} kan mangle.</translation>
    </message>
    <message>
        <source>{n} poster i loggen går att läsa ändå, och {gone} saknas.</source>
        <translation>{n} poster i loggen kan likevel leses, og {gone} mangler.</translation>
    </message>
    <message>
        <source>{n} poster i loggen går att läsa ändå.</source>
        <translation>{n} poster i loggen kan likevel leses.</translation>
    </message>
    <message>
        <source>{name}: en bilaga är skadad.</source>
        <translation>{name}: ett vedlegg er skadet.</translation>
    </message>
    <message>
        <source>{name}: {n} bilagor är skadade.</source>
        <translation>{name}: {n} vedlegg er skadet.</translation>
    </message>
    <message>
        <source>{path} är upptagen av ett annat program. Försök igen om en stund.</source>
        <translation>{path} er opptatt av et annet program. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Något i filen påstår sig vara skrivet vid tidens slut, så inget kan skrivas efter det. Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>Noe i filen gir seg ut for å være skrevet ved tidens ende, så ingenting kan skrives etter det. Bruk en sikkerhetskopi eller en kollegas kopi.</translation>
    </message>
    <message>
        <source>Utvärderingen är redan öppen i ett annat fönster på den här datorn. Stäng det först.</source>
        <translation>Evalueringen er allerede åpen i et annet vindu på denne datamaskinen. Lukk det først.</translation>
    </message>
    <message>
        <source>Det går inte att skriva till {path}. Kopiera filen till en egen mapp och öppna den där.</source>
        <translation>Det går ikke å skrive til {path}. Kopier filen til en egen mappe og åpne den der.</translation>
    </message>
    <message>
        <source>{path} finns redan. Välj ett annat namn; ingenting har ändrats.</source>
        <translation>{path} finnes allerede. Velg et annet navn; ingenting er endret.</translation>
    </message>
    <message>
        <source>Mappen {folder} finns inte. Skapa den eller välj en annan.</source>
        <translation>Mappen {folder} finnes ikke. Opprett den eller velg en annen.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i {folder}. Välj en annan mapp.</source>
        <translation>Det går ikke å skrive i {folder}. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Mappen {folder} finns inte just nu. Anslut den och försök igen; det du skrivit finns kvar.</source>
        <translation>Mappen {folder} er ikke der akkurat nå. Koble den til og prøv igjen; det du har skrevet, er bevart.</translation>
    </message>
    <message>
        <source>{name} är skyddad med lösenord. Ange lösenordet.</source>
        <translation>{name} er beskyttet med passord. Skriv passordet.</translation>
    </message>
    <message>
        <source>Lösenordet passar inte till {name}. Skriv det igen; är det rätt är filen skadad i början, och då finns säkerhetskopiorna.</source>
        <translation>Passordet passer ikke til {name}. Skriv det igjen; er det riktig, er filen skadet i begynnelsen, og da finnes sikkerhetskopiene.</translation>
    </message>
    <message>
        <source>{name} har 1 skadade poster. Be om en ny kopia; ingenting har tagits in.</source>
        <translation>{name} har 1 skadet post. Be om en ny kopi; ingenting er tatt inn.</translation>
    </message>
    <message>
        <source>{name} har {n} skadade poster. Be om en ny kopia; ingenting har tagits in.</source>
        <translation>{name} har {n} skadde poster. Be om en ny kopi; ingenting er tatt inn.</translation>
    </message>
    <message>
        <source>Disken är full. Frigör plats och försök igen; det du skrivit finns kvar.</source>
        <translation>Disken er full. Frigjør plass og prøv igjen; det du har skrevet, er bevart.</translation>
    </message>
    <message>
        <source>Behörighet saknas för {path}. Välj en annan mapp eller be om rättighet.</source>
        <translation>Du har ikke tilgang til {path}. Velg en annen mappe eller be om tilgang.</translation>
    </message>
    <message>
        <source>Namnet {name}… är för långt. Välj ett kortare.</source>
        <translation>Navnet {name}… er for langt. Velg et kortere.</translation>
    </message>
    <message>
        <source>Sökvägen {path} går inte att följa: en del av den är ingen mapp. Kontrollera den.</source>
        <translation>Stien {path} kan ikke følges: en del av den er ikke en mappe. Kontroller den.</translation>
    </message>
    <message>
        <source>Det gick inte att läsa eller skriva {path}. Kontrollera att disken eller minnet sitter i.</source>
        <translation>Kunne ikke lese eller skrive {path}. Kontroller at disken eller minnepinnen sitter i.</translation>
    </message>
    <message>
        <source>Det gick inte att läsa eller skriva {path} (fel {number}). Kontrollera att disken eller minnet sitter i.</source>
        <translation>Kunne ikke lese eller skrive {path} (feil {number}). Kontroller at disken eller minnepinnen sitter i.</translation>
    </message>
    <message>
        <source>Disken svarar inte som den ska för {path}. Spara en kopia på annan plats.</source>
        <translation>Disken svarer ikke som den skal for {path}. Lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>{name} är skadad och kan inte läsas. Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>{name} er skadet og kan ikke leses. Bruk en sikkerhetskopi eller en kollegas kopi.</translation>
    </message>
    <message>
        <source>Den nya kopian blev inte som den skulle. Ingenting har ändrats.</source>
        <translation>Den nye kopien ble ikke som den skulle. Ingenting er endret.</translation>
    </message>
    <message>
        <source>{name} läses av ett annat program just nu. Försök igen om en stund.</source>
        <translation>{name} leses av et annet program akkurat nå. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Lösenordet är ändrat, men arbetskopian hålls av ett annat program. Stäng programmet och öppna filen igen.</source>
        <translation>Passordet er endret, men arbeidskopien holdes av et annet program. Lukk programmet og åpne filen igjen.</translation>
    </message>
    <message>
        <source>Arbetskopian på den här datorn har ett annat lösenord än {name} och ligger kvar i {path}. Ta in den om något saknas.</source>
        <translation>Arbeidskopien på denne datamaskinen har et annet passord enn {name} og ligger igjen i {path}. Ta den inn hvis noe mangler.</translation>
    </message>
    <message>
        <source>Några kopior på den här datorn har kvar sitt gamla skydd, för de gick inte att öppna: {names}.</source>
        <translation>Noen kopier på denne datamaskinen har fortsatt sin gamle beskyttelse, for de lot seg ikke åpne: {names}.</translation>
    </message>
    <message>
        <source>Arbetskopian på den här datorn har ett annat lösenord. {name} visas utan den.</source>
        <translation>Arbeidskopien på denne datamaskinen har et annet passord. {name} vises uten den.</translation>
    </message>
    <message>
        <source>{name} finns inte på sin plats; arbetskopian på den här datorn visas.</source>
        <translation>{name} er ikke på plass; arbeidskopien på denne datamaskinen vises.</translation>
    </message>
    <message>
        <source>{problem} Arbetskopian på den här datorn visas.</source>
        <translation>{problem} Arbeidskopien på denne datamaskinen vises.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad; {name} visas.</source>
        <translation>Arbeidskopien er skadet; {name} vises.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad; {name} visas med 1 räddade poster.</source>
        <translation>Arbeidskopien er skadet; {name} vises med 1 reddet post.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad; {name} visas med {n} räddade poster.</source>
        <translation>Arbeidskopien er skadet; {name} vises med {n} reddede poster.</translation>
    </message>
    <message>
        <source>I {name} gick ingenting att rädda. Be en kollega om en kopia.</source>
        <translation>Ingenting i {name} kunne reddes. Be en kollega om en kopi.</translation>
    </message>
    <message>
        <source>{name} skrivs av ett annat program just nu. Försök igen om en stund.</source>
        <translation>{name} skrives av et annet program akkurat nå. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Sökvägen innehåller tecken som ingen fil kan heta. Välj filen på nytt.</source>
        <translation>Stien inneholder tegn som ikke kan stå i et filnavn. Velg filen på nytt.</translation>
    </message>
    <message>
        <source>{name} är skadad: poängen går inte att lita på. Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>{name} er skadet: poengene er ikke til å stole på. Bruk en sikkerhetskopi eller en kollegas kopi.</translation>
    </message>
    <message>
        <source>Arbetskopian var skadad; {name} används. Den ligger kvar i {path}.</source>
        <translation>Arbeidskopien var skadet; {name} brukes. Den skadde kopien ligger igjen i {path}.</translation>
    </message>
    <message>
        <source>Arbetskopian var skadad; {name} används. {n} poster i den gick att rädda, och ligger kvar i {path}.</source>
        <translation>Arbeidskopien var skadet; {name} brukes. {n} poster i den kunne reddes og ligger igjen i {path}.</translation>
    </message>
    <message>
        <source>Arbetskopian var skadad; {name} används. 1 poster i den gick att rädda, och ligger kvar i {path}.</source>
        <translation>Arbeidskopien var skadet; {name} brukes. 1 post i den kunne reddes og ligger igjen i {path}.</translation>
    </message>
    <message>
        <source>{name} är upptagen av ett annat program.</source>
        <translation>{name} er opptatt av et annet program.</translation>
    </message>
    <message>
        <source>{name} är en annan utvärdering. Lägg ihop dem uttryckligen om det är meningen.</source>
        <translation>{name} er en annen evaluering. Slå dem uttrykkelig sammen hvis det er meningen.</translation>
    </message>
    <message>
        <source>{name} har en annan historia än den här utvärderingen. Ingenting har tagits in.</source>
        <translation>{name} har en annen historikk enn denne evalueringen. Ingenting er tatt inn.</translation>
    </message>
    <message>
        <source>{name} har en orimligt lång text. Ingenting har tagits in.</source>
        <translation>{name} har en urimelig lang tekst. Ingenting er tatt inn.</translation>
    </message>
    <message>
        <source>Använd en säkerhetskopia eller en kollegas kopia.</source>
        <translation>Bruk en sikkerhetskopi eller en kollegas kopi.</translation>
    </message>
    <message>
        <source>{name} är skadad och kan inte läsas.</source>
        <translation>{name} er skadet og kan ikke leses.</translation>
    </message>
    <message>
        <source>{name} är skadad.</source>
        <translation>{name} er skadet.</translation>
    </message>
    <message>
        <source>{name} saknar sin logg.</source>
        <translation>{name} mangler loggen sin.</translation>
    </message>
    <message>
        <source>{name} är skriven med en annan teckenkodning.</source>
        <translation>{name} er skrevet med en annen tegnkoding.</translation>
    </message>
    <message>
        <source>{name} saknar delar av sin logg.</source>
        <translation>{name} mangler deler av loggen sin.</translation>
    </message>
    <message>
        <source>{name} innehåller kod som inte hör hemma i en utvärdering.</source>
        <translation>{name} inneholder kode som ikke hører hjemme i en evaluering.</translation>
    </message>
    <message>
        <source>Det som var kvar av en tidigare utvärdering på samma plats finns i {path}.</source>
        <translation>Det som var igjen av en tidligere evaluering på samme sted, finnes i {path}.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad: de senaste ändringarna kan saknas. Det skadade finns i {path}.</source>
        <translation>Arbeidskopien er skadet: de siste endringene kan mangle. Det skadde finnes i {path}.</translation>
    </message>
    <message>
        <source>{name} fanns inte på sin plats och återställs från arbetskopian.</source>
        <translation>{name} var ikke på plass og gjenopprettes fra arbeidskopien.</translation>
    </message>
    <message>
        <source>Arbetskopian är skadad och {name} saknas. Det som går att rädda finns i {path}.</source>
        <translation>Arbeidskopien er skadet, og {name} mangler. Det som kan reddes, finnes i {path}.</translation>
    </message>
    <message>
        <source>{problem} Arbetskopian används.</source>
        <translation>{problem} Arbeidskopien brukes.</translation>
    </message>
    <message>
        <source>En annan utvärdering har legat på samma plats; det som var kvar av den finns i {path}.</source>
        <translation>En annen evaluering har ligget på samme sted; det som var igjen av den, finnes i {path}.</translation>
    </message>
    <message>
        <source>okänd {when}</source>
        <translation>ukjent {when}</translation>
    </message>
    <message>
        <source>{problem} Den filen är kvar som {name}.</source>
        <translation>{problem} Den filen ligger igjen som {name}.</translation>
    </message>
    <message>
        <source>Kvitto på en fil som har tagits in</source>
        <translation>Kvittering for en fil som er tatt inn</translation>
    </message>
    <message>
        <source>Tid: {at}</source>
        <translation>Tid: {at}</translation>
    </message>
    <message>
        <source>Utvärdering: {name}</source>
        <translation>Evaluering: {name}</translation>
    </message>
    <message>
        <source>Fil: {path}</source>
        <translation>Fil: {path}</translation>
    </message>
    <message>
        <source>Säkerhetskopia från innan: {path}</source>
        <translation>Sikkerhetskopi fra før: {path}</translation>
    </message>
</context>
<context>
    <name>AbbreviationPane</name>
    <message>
        <source>Förkortningar, en per rad</source>
        <translation>Forkortelser, én per linje</translation>
    </message>
    <message>
        <source>En per rad: kf = kommunfullmäktige. Skriv kf i en anteckning och tryck Tab så skrivs ordet ut.</source>
        <translation>Én per linje: kf = kommunfullmäktige. Skriv kf i et notat og trykk Tab, så skrives ordet ut.</translation>
    </message>
    <message>
        <source>Förkortningar</source>
        <translation>Forkortelser</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Ny åtgärd</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Tiltak</translation>
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
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Ansvarig, helst som funktion</source>
        <translation>Ansvarlig, helst som funksjon</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Ferdig innen</translation>
    </message>
    <message>
        <source>Vad har gjorts, och vad ledde det till?</source>
        <translation>Hva er gjort, og hva førte det til?</translation>
    </message>
    <message>
        <source>Rekommendation: {text}</source>
        <translation>Anbefaling: {text}</translation>
    </message>
    <message>
        <source>Skriv dagen som 2027-06-30.</source>
        <translation>Skriv dagen som 2027-06-30.</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Utvärderingar (*{suffix});;Alla filer (*)</source>
        <translation>Evalueringer (*{suffix});;Alle filer (*)</translation>
    </message>
    <message>
        <source>Lägg till utvärderingsfiler</source>
        <translation>Legg til evalueringsfiler</translation>
    </message>
    <message>
        <source>Lägg till en hel mapp</source>
        <translation>Legg til en hel mappe</translation>
    </message>
    <message>
        <source>Rapporter (*.pdf *.txt);;Alla filer (*)</source>
        <translation>Rapporter (*.pdf *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Lägg till publicerad rapport</source>
        <translation>Legg til publisert rapport</translation>
    </message>
    <message>
        <source>Läser filer…</source>
        <translation>Leser filer…</translation>
    </message>
    <message>
        <source>Läser rapporter…</source>
        <translation>Leser rapporter…</translation>
    </message>
    <message>
        <source>Dokument (*.pdf *.docx *.txt);;Alla filer (*)</source>
        <translation>Dokumenter (*.pdf *.docx *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Lägg till dokument</source>
        <translation>Legg til dokumenter</translation>
    </message>
    <message>
        <source>Samma fil finns redan: {title}. Inget har lagts till.</source>
        <translation>Samme fil finnes allerede: {title}. Ingenting er lagt til.</translation>
    </message>
    <message>
        <source>{names} är större än {most} MB och får inte plats i filen. Spara en mindre kopia, eller:</source>
        <translation>{names} er større enn {most} MB og får ikke plass i filen. Lagre en mindre kopi, eller:</translation>
    </message>
    <message>
        <source>Skriv upp utan fil</source>
        <translation>Før opp uten fil</translation>
    </message>
    <message>
        <source>{name} är större än {most} MB och får inte plats i filen. Bifoga en mindre kopia, eller:</source>
        <translation>{name} er større enn {most} MB og får ikke plass i filen. Legg ved en mindre kopi, eller:</translation>
    </message>
    <message>
        <source>Skriv bara var den finns</source>
        <translation>Skriv bare hvor den er</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Fråga</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Delområden</source>
        <translation>Delområder</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Ur {source}</source>
        <translation>Fra {source}</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>inget delområde</source>
        <translation>ikke noe delområde</translation>
    </message>
    <message>
        <source>utan text</source>
        <translation>uten tekst</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Kommunens svar</source>
        <translation>Kommunens svar</translation>
    </message>
    <message>
        <source>Utan text</source>
        <translation>Uten tekst</translation>
    </message>
</context>
<context>
    <name>AnswersPart</name>
    <message>
        <source>Sök bland svaren</source>
        <translation>Søk i svarene</translation>
    </message>
    <message>
        <source>Läs in kommunens skriftliga svar, så blir de underlag per delområde.</source>
        <translation>Les inn kommunens skriftlige svar, så blir de grunnlag per delområde.</translation>
    </message>
    <message>
        <source>Läs in svar…</source>
        <translation>Les inn svar…</translation>
    </message>
    <message>
        <source>{n} av {of} svar</source>
        <translation>{n} av {of} svar</translation>
    </message>
    <message>
        <source>{n} svar om {codes} delområden</source>
        <translation>{n} svar om {codes} delområder</translation>
    </message>
    <message>
        <source>{words}, {n} utan delområde</source>
        <translation>{words}, {n} uten delområde</translation>
    </message>
    <message>
        <source>Inga svar med ”{words}”.</source>
        <translation>Ingen svar med «{words}».</translation>
    </message>
</context>
<context>
    <name>AreaTile</name>
    <message>
        <source>Poängen är dold</source>
        <translation>Poengene er skjult</translation>
    </message>
    <message>
        <source>{n} av {of} bedömda</source>
        <translation>{n} av {of} vurdert</translation>
    </message>
    <message>
        <source>inga poäng ännu</source>
        <translation>ingen poeng ennå</translation>
    </message>
    <message>
        <source>{points} av {max} poäng, {scored}</source>
        <translation>{points} av {max} poeng, {scored}</translation>
    </message>
    <message>
        <source>av {max}</source>
        <translation>av {max}</translation>
    </message>
</context>
<context>
    <name>AreasPart</name>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Område {number}: {title}</source>
        <translation>Område {number}: {title}</translation>
    </message>
    <message>
        <source>Stapeldiagram över områdets delområden</source>
        <translation>Stolpediagram over områdets delområder</translation>
    </message>
    <message>
        <source>Stapeldiagram över område {number}</source>
        <translation>Stolpediagram over område {number}</translation>
    </message>
    <message>
        <source>{points} av {max}</source>
        <translation>{points} av {max}</translation>
    </message>
    <message>
        <source>{difference} mot {mean}</source>
        <translation>{difference} mot {mean}</translation>
    </message>
    <message>
        <source>{points} förra gången</source>
        <translation>{points} forrige gang</translation>
    </message>
    <message>
        <source>{scored} av {of} bedömda</source>
        <translation>{scored} av {of} vurdert</translation>
    </message>
</context>
<context>
    <name>AskPassphraseDialog</name>
    <message>
        <source>Lösenord</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Filen är skyddad med lösenord.</source>
        <translation>Filen er beskyttet med passord.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Skriv lösenordet.</source>
        <translation>Skriv passordet.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Säkerhetskopior</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Gör en säkerhetskopia nu</source>
        <translation>Lag en sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Säkerhetskopior, den nyaste först</source>
        <translation>Sikkerhetskopier, den nyeste først</translation>
    </message>
    <message>
        <source>Det finns inga säkerhetskopior ännu.</source>
        <translation>Det finnes ingen sikkerhetskopier ennå.</translation>
    </message>
    <message>
        <source>En görs när filen stängs och innan en kollegas fil tas in, om något är nytt sedan den förra.</source>
        <translation>Det lages en når filen lukkes og før en kollegas fil tas inn, hvis noe er nytt siden den forrige.</translation>
    </message>
    <message>
        <source>Titta i den</source>
        <translation>Se i den</translation>
    </message>
    <message>
        <source>Återställ det som saknas</source>
        <translation>Gjenopprett det som mangler</translation>
    </message>
    <message>
        <source>Öppna som ny fil…</source>
        <translation>Åpne som ny fil…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>1 säkerhetskopia på den här datorn</source>
        <translation>1 sikkerhetskopi på denne datamaskinen</translation>
    </message>
    <message>
        <source>{n} säkerhetskopior på den här datorn</source>
        <translation>{n} sikkerhetskopier på denne datamaskinen</translation>
    </message>
    <message>
        <source>Gjord {why}, {size}.</source>
        <translation>Laget {why}, {size}.</translation>
    </message>
    <message>
        <source>I kopian</source>
        <translation>I kopien</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Kopian öppnas som en ny fil. Den skadade filen och säkerhetskopian blir kvar som de är.</source>
        <translation>Kopien åpnes som en ny fil. Den skadde filen og sikkerhetskopien blir som de er.</translation>
    </message>
    <message>
        <source>Att återställa tar in det som har försvunnit ur utvärderingen. Det som är nyare ligger kvar, och det som någon har ändrat eller tagit bort sedan dess finns i Historik (Ctrl+H).</source>
        <translation>Gjenoppretting henter inn det som har forsvunnet fra evalueringen. Det som er nyere, blir stående, og det noen har endret eller slettet siden da, finnes i Historikk (Ctrl+H).</translation>
    </message>
    <message>
        <source>Säkerhetskopian är gjord.</source>
        <translation>Sikkerhetskopien er laget.</translation>
    </message>
    <message>
        <source>Den nyaste säkerhetskopian har redan allt.</source>
        <translation>Den nyeste sikkerhetskopien har allerede alt.</translation>
    </message>
    <message>
        <source>Ingenting saknas: allt i kopian finns i utvärderingen eller i dess historik (Ctrl+H).</source>
        <translation>Ingenting mangler: alt i kopien finnes i evalueringen eller i historikken (Ctrl+H).</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Stäng meddelandet</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>För kortet ”{text}”</source>
        <translation>For kortet «{text}»</translation>
    </message>
    <message>
        <source>För avsnitt {section}</source>
        <translation>For avsnitt {section}</translation>
    </message>
    <message>
        <source>Underlaget visas när du skriver om ett område eller delområde.</source>
        <translation>Grunnlaget vises når du skriver om et område eller delområde.</translation>
    </message>
    <message>
        <source>Infogat: {sentence}</source>
        <translation>Satt inn: {sentence}</translation>
    </message>
    <message>
        <source>Underlaget används</source>
        <translation>Grunnlaget brukes</translation>
    </message>
    <message>
        <source>Underlaget används inte längre</source>
        <translation>Grunnlaget brukes ikke lenger</translation>
    </message>
    <message>
        <source>Rättat: {what}</source>
        <translation>Rettet: {what}</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Ett fel i programmet</source>
        <translation>En feil i programmet</translation>
    </message>
    <message>
        <source>Något gick fel i programmet</source>
        <translation>Noe gikk galt i programmet</translation>
    </message>
    <message>
        <source>Felrapport</source>
        <translation>Feilrapport</translation>
    </message>
    <message>
        <source>Skicka den gärna till den som förvaltar programmet. I den står ingenting ur utvärderingen.</source>
        <translation>Send den gjerne til den som forvalter programmet. Det står ingenting fra evalueringen i den.</translation>
    </message>
    <message>
        <source>Kopiera felrapporten</source>
        <translation>Kopier feilrapporten</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Allt du har skrivit är sparat. Du kan fortsätta arbeta, eller avsluta och börja om.</source>
        <translation>Alt du har skrevet, er lagret. Du kan fortsette å arbeide, eller avslutte og starte på nytt.</translation>
    </message>
    <message>
        <source>Det du skrev allra sist kanske inte är sparat: kopiera den texten innan du fortsätter. Allt före den är sparat.</source>
        <translation>Det aller siste du skrev, er kanskje ikke lagret: kopier den teksten før du fortsetter. Alt før den er lagret.</translation>
    </message>
    <message>
        <source>Filen: {path}</source>
        <translation>Filen: {path}</translation>
    </message>
    <message>
        <source>Säkerhetskopior: {path}</source>
        <translation>Sikkerhetskopier: {path}</translation>
    </message>
    <message>
        <source>Felrapporter: {path}</source>
        <translation>Feilrapporter: {path}</translation>
    </message>
    <message>
        <source>Kopierad</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Ändra kortet</source>
        <translation>Endre kortet</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Ändra</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Guldstjärna</source>
        <translation>Gullstjerne</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>fel</source>
        <translation>feil</translation>
    </message>
    <message>
        <source>varning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>tips</source>
        <translation>tips</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Kontrollen har inga anmärkningar.</source>
        <translation>Kontrollen har ingen anmerkninger.</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>CheckWalk</name>
    <message>
        <source>Kontrollen har inga anmärkningar.</source>
        <translation>Kontrollen har ingen anmerkninger.</translation>
    </message>
    <message>
        <source>{n} av {of}: {message}</source>
        <translation>{n} av {of}: {message}</translation>
    </message>
    <message>
        <source>Nästa (F4)</source>
        <translation>Neste (F4)</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Checklista</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>Markera som inte sedd</source>
        <translation>Merk som ikke sett</translation>
    </message>
    <message>
        <source>Markera som sedd</source>
        <translation>Merk som sett</translation>
    </message>
    <message>
        <source>Mellanslag</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Öppna i webbläsaren</source>
        <translation>Åpne i nettleseren</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Ny rad i checklistan</source>
        <translation>Ny linje i sjekklisten</translation>
    </message>
    <message>
        <source>Lägg in mallens checklista</source>
        <translation>Legg inn malens sjekkliste</translation>
    </message>
    <message>
        <source>Här står vad som ska gås igenom.</source>
        <translation>Her står det som skal gås gjennom.</translation>
    </message>
    <message>
        <source>Checklista</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>{n} av {of} sedda</source>
        <translation>{n} av {of} sett</translation>
    </message>
</context>
<context>
    <name>CiteBar</name>
    <message>
        <source>till exempel #31 +</source>
        <translation>for eksempel #31 +</translation>
    </message>
    <message>
        <source>Vart hör citatet?</source>
        <translation>Hvor hører sitatet hjemme?</translation>
    </message>
    <message>
        <source>Spara citat</source>
        <translation>Lagre sitat</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Hör till</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>{words} finns inte i utgåva {edition}</source>
        <translation>{words} finnes ikke i utgave {edition}</translation>
    </message>
    <message>
        <source>Skriv #31, flera går bra. Utan delområde sparas citatet ändå.</source>
        <translation>Skriv #31, flere går bra. Uten delområde lagres sitatet likevel.</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>förbättring</source>
        <translation>forbedring</translation>
    </message>
    <message>
        <source>guldstjärna</source>
        <translation>gullstjerne</translation>
    </message>
    <message>
        <source>följ upp</source>
        <translation>følg opp</translation>
    </message>
    <message>
        <source>ordagrant</source>
        <translation>ordrett</translation>
    </message>
    <message>
        <source>egen tanke</source>
        <translation>egen tanke</translation>
    </message>
</context>
<context>
    <name>CodePrompt</name>
    <message>
        <source>Delområde, två siffror</source>
        <translation>Delområde, to sifre</translation>
    </message>
    <message>
        <source>Gå till delområde: skriv två siffror, till exempel 13</source>
        <translation>Gå til delområde: skriv to sifre, for eksempel 13</translation>
    </message>
    <message>
        <source>Det finns inget delområde {code}.</source>
        <translation>Det finnes ikke noe delområde {code}.</translation>
    </message>
</context>
<context>
    <name>CodesField</name>
    <message>
        <source>till exempel 1.3 3.1</source>
        <translation>for eksempel 1.3 3.1</translation>
    </message>
    <message>
        <source>{codes} finns inte i utgåva {edition}.</source>
        <translation>{codes} finnes ikke i utgave {edition}.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Sök kommando eller delområde</source>
        <translation>Søk etter kommando eller delområde</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Inga träffar</source>
        <translation>Ingen treff</translation>
    </message>
</context>
<context>
    <name>CommandRows</name>
    <message>
        <source>Personuppgifter</source>
        <translation>Personopplysninger</translation>
    </message>
    <message>
        <source>Ny utvärdering…</source>
        <translation>Ny evaluering…</translation>
    </message>
    <message>
        <source>Förnya den här utvärderingen…</source>
        <translation>Forny denne evalueringen…</translation>
    </message>
    <message>
        <source>Öppna…</source>
        <translation>Åpne…</translation>
    </message>
    <message>
        <source>Läs in en tryckt rapport…</source>
        <translation>Les inn en trykt rapport…</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Läs in ändringar från Excel…</source>
        <translation>Les inn endringer fra Excel…</translation>
    </message>
    <message>
        <source>Skriv ut utkast…</source>
        <translation>Skriv ut utkast…</translation>
    </message>
    <message>
        <source>Ta in kollegors filer…</source>
        <translation>Ta inn kollegers filer…</translation>
    </message>
    <message>
        <source>Lämna ut en kopia till en kollega…</source>
        <translation>Gi ut en kopi til en kollega…</translation>
    </message>
    <message>
        <source>Att avgöra mellan olika versioner…</source>
        <translation>Å avgjøre mellom ulike versjoner…</translation>
    </message>
    <message>
        <source>Säkerhetskopior…</source>
        <translation>Sikkerhetskopier…</translation>
    </message>
    <message>
        <source>Lämna över till kommunen…</source>
        <translation>Overlever til kommunen…</translation>
    </message>
    <message>
        <source>Lösenord…</source>
        <translation>Passord…</translation>
    </message>
    <message>
        <source>Spara en kopia…</source>
        <translation>Lagre en kopi…</translation>
    </message>
    <message>
        <source>Information till intervjuade (PDF)…</source>
        <translation>Informasjon til intervjuobjekter (PDF)…</translation>
    </message>
    <message>
        <source>Registerutdrag för en person (PDF)…</source>
        <translation>Innsynsutskrift for en person (PDF)…</translation>
    </message>
    <message>
        <source>Gallra…</source>
        <translation>Kasser…</translation>
    </message>
    <message>
        <source>Vem är du?…</source>
        <translation>Hvem er du?…</translation>
    </message>
    <message>
        <source>Stäng utvärderingen</source>
        <translation>Lukk evalueringen</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Sök här</source>
        <translation>Søk her</translation>
    </message>
    <message>
        <source>Sök överallt</source>
        <translation>Søk overalt</translation>
    </message>
    <message>
        <source>Historik: vem skrev vad…</source>
        <translation>Historikk: hvem skrev hva…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Flytta en rad eller ett kort</source>
        <translation>Flytt en linje eller et kort</translation>
    </message>
    <message>
        <source>Ändra raden i en lista</source>
        <translation>Endre linjen i en liste</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Besöket</source>
        <translation>Besøket</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Webb och sociala medier</source>
        <translation>Nett og sosiale medier</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Gå till delområde, sedan två siffror</source>
        <translation>Gå til delområde, så to sifre</translation>
    </message>
    <message>
        <source>Nästa delområde</source>
        <translation>Neste delområde</translation>
    </message>
    <message>
        <source>Förra delområdet</source>
        <translation>Forrige delområde</translation>
    </message>
    <message>
        <source>Nästa område</source>
        <translation>Neste område</translation>
    </message>
    <message>
        <source>Förra området</source>
        <translation>Forrige område</translation>
    </message>
    <message>
        <source>Nästa hål: utan poäng eller underlag</source>
        <translation>Neste hull: uten poeng eller grunnlag</translation>
    </message>
    <message>
        <source>Nästa del av fönstret</source>
        <translation>Neste del av vinduet</translation>
    </message>
    <message>
        <source>Tillbaka dit du skrev</source>
        <translation>Tilbake dit du skrev</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Fem poäng upp eller ner</source>
        <translation>Fem poeng opp eller ned</translation>
    </message>
    <message>
        <source>Noll poäng</source>
        <translation>Null poeng</translation>
    </message>
    <message>
        <source>Högsta poäng</source>
        <translation>Høyeste poeng</translation>
    </message>
    <message>
        <source>Ta bort poängen</source>
        <translation>Fjern poengene</translation>
    </message>
    <message>
        <source>Nästa rad</source>
        <translation>Neste rad</translation>
    </message>
    <message>
        <source>Försegla dina poäng, eller öppna dem…</source>
        <translation>Forsegl poengene dine, eller åpne dem…</translation>
    </message>
    <message>
        <source>Lås den gemensamma bedömningen, eller lås upp den…</source>
        <translation>Lås den felles vurderingen, eller lås den opp…</translation>
    </message>
    <message>
        <source>Gör dina poäng till gemensamma</source>
        <translation>Gjør poengene dine felles</translation>
    </message>
    <message>
        <source>Ta de poäng som är lika till gemensamma</source>
        <translation>Ta like poeng som felles</translation>
    </message>
    <message>
        <source>Skillnader: ta As, Bs eller Cs poäng</source>
        <translation>Forskjeller: ta poengene til A, B eller C</translation>
    </message>
    <message>
        <source>Lägg in mallens fem grupper</source>
        <translation>Legg inn malens fem grupper</translation>
    </message>
    <message>
        <source>Intervjuguide som PDF…</source>
        <translation>Intervjuguide som PDF…</translation>
    </message>
    <message>
        <source>Fråga eller inte i planen</source>
        <translation>Spør eller ikke i planen</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Nytt: intervju, dokument, iakttagelse eller styrka</source>
        <translation>Nytt: intervju, dokument, observasjon eller styrke</translation>
    </message>
    <message>
        <source>Starta eller pausa tiden</source>
        <translation>Start tiden eller ta pause</translation>
    </message>
    <message>
        <source>Jämför: anteckningar sida vid sida</source>
        <translation>Sammenlign: notater side om side</translation>
    </message>
    <message>
        <source>Markera motsägelse</source>
        <translation>Merk motsigelse</translation>
    </message>
    <message>
        <source>Byt delområde för anteckningen…</source>
        <translation>Bytt delområde for notatet…</translation>
    </message>
    <message>
        <source>Lägg anteckningen även under…</source>
        <translation>Legg notatet også under…</translation>
    </message>
    <message>
        <source>Planerat</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Beslutat</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Genomfört</source>
        <translation>Iverksatt</translation>
    </message>
    <message>
        <source>Uppföljt</source>
        <translation>Fulgt opp</translation>
    </message>
    <message>
        <source>Ger effekt</source>
        <translation>Gir effekt</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Ändra stödfrågor…</source>
        <translation>Endre støttespørsmål…</translation>
    </message>
    <message>
        <source>Förkortningar…</source>
        <translation>Forkortelser…</translation>
    </message>
    <message>
        <source>Spara raden</source>
        <translation>Lagre linjen</translation>
    </message>
    <message>
        <source>Skriv ut förkortning eller titel</source>
        <translation>Skriv ut forkortelse eller tittel</translation>
    </message>
    <message>
        <source>Upp bland anteckningarna</source>
        <translation>Opp blant notatene</translation>
    </message>
    <message>
        <source>Dela raden vid markören</source>
        <translation>Del linjen ved markøren</translation>
    </message>
    <message>
        <source>Foga ihop med raden ovanför</source>
        <translation>Slå sammen med linjen over</translation>
    </message>
    <message>
        <source>Kopiera begäran som e-post</source>
        <translation>Kopier forespørselen som e-post</translation>
    </message>
    <message>
        <source>Citera det markerade</source>
        <translation>Siter det markerte</translation>
    </message>
    <message>
        <source>Markera nästa eller förra meningen</source>
        <translation>Marker neste eller forrige setning</translation>
    </message>
    <message>
        <source>Markera en mening till</source>
        <translation>Marker én setning til</translation>
    </message>
    <message>
        <source>Bläddra i dokumentet</source>
        <translation>Bla i dokumentet</translation>
    </message>
    <message>
        <source>Första och sista sidan</source>
        <translation>Første og siste side</translation>
    </message>
    <message>
        <source>Läs vidare: en skärm ner</source>
        <translation>Les videre: én skjerm ned</translation>
    </message>
    <message>
        <source>Större eller mindre sida</source>
        <translation>Større eller mindre side</translation>
    </message>
    <message>
        <source>Lägg in mallens checklista för webben</source>
        <translation>Legg inn malens sjekkliste for nettet</translation>
    </message>
    <message>
        <source>Iakttagelse från urklipp: text, adress eller bild</source>
        <translation>Observasjon fra utklippstavlen: tekst, adresse eller bilde</translation>
    </message>
    <message>
        <source>Läs in kommunens skriftliga svar…</source>
        <translation>Les inn kommunens skriftlige svar…</translation>
    </message>
    <message>
        <source>Markera raden i checklistan som sedd</source>
        <translation>Merk linjen i sjekklisten som sett</translation>
    </message>
    <message>
        <source>Stadium för iakttagelse eller svar i listan</source>
        <translation>Stadium for observasjon eller svar i listen</translation>
    </message>
    <message>
        <source>Diagram som tabell</source>
        <translation>Diagram som tabell</translation>
    </message>
    <message>
        <source>Kopiera diagrammet som bild</source>
        <translation>Kopier diagrammet som bilde</translation>
    </message>
    <message>
        <source>Spara diagrammet som bild…</source>
        <translation>Lagre diagrammet som bilde…</translation>
    </message>
    <message>
        <source>Visa i helskärm</source>
        <translation>Vis i fullskjerm</translation>
    </message>
    <message>
        <source>Tänk om: pröva andra poäng</source>
        <translation>Hva om: prøv andre poeng</translation>
    </message>
    <message>
        <source>Jämförelsebibliotek…</source>
        <translation>Sammenligningsbibliotek…</translation>
    </message>
    <message>
        <source>Faktagranskning: svar och beslut…</source>
        <translation>Faktasjekk: svar og beslutninger…</translation>
    </message>
    <message>
        <source>Infoga tal ur utvärderingen i texten</source>
        <translation>Sett inn tall fra evalueringen i teksten</translation>
    </message>
    <message>
        <source>Förhandsgranska rapportens sidor</source>
        <translation>Forhåndsvis rapportens sider</translation>
    </message>
    <message>
        <source>Nästa anmärkning i kontrollen</source>
        <translation>Neste anmerkning i kontrollen</translation>
    </message>
    <message>
        <source>Rätta det en anmärkning gäller</source>
        <translation>Rett det en anmerkning gjelder</translation>
    </message>
    <message>
        <source>Handlingsplan: planerad, påbörjad, klar, avförd</source>
        <translation>Handlingsplan: planlagt, påbegynt, ferdig, tatt ut</translation>
    </message>
    <message>
        <source>Förra gången: åtgärdad, delvis, nej, inte längre aktuell, inget</source>
        <translation>Forrige gang: utført, delvis, nei, ikke lenger aktuelt, ingenting</translation>
    </message>
    <message>
        <source>Guldstjärna på ett kort</source>
        <translation>Gullstjerne på et kort</translation>
    </message>
    <message>
        <source>Text och utseende</source>
        <translation>Tekst og utseende</translation>
    </message>
    <message>
        <source>Diskret läge: dölj poäng och namn</source>
        <translation>Diskré modus: skjul poeng og navn</translation>
    </message>
    <message>
        <source>Fokusläge: bara det du arbetar i</source>
        <translation>Fokusmodus: bare det du arbeider i</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Mindre text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Vanlig textstorlek</source>
        <translation>Vanlig tekststørrelse</translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Sök eller gör</source>
        <translation>Søk eller gjør</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Rundtur: fem steg i exemplet</source>
        <translation>Omvisning: fem steg i eksempelet</translation>
    </message>
    <message>
        <source>Inställningar…</source>
        <translation>Innstillinger…</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>godtagen</source>
        <translation>godtatt</translation>
    </message>
    <message>
        <source>avslagen</source>
        <translation>avslått</translation>
    </message>
    <message>
        <source>inte avgjord</source>
        <translation>ikke avgjort</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>har underlag</source>
        <translation>har grunnlag</translation>
    </message>
    <message>
        <source>svagt underlag</source>
        <translation>svakt grunnlag</translation>
    </message>
    <message>
        <source>saknar underlag</source>
        <translation>mangler grunnlag</translation>
    </message>
    <message>
        <source>, finns i andra intervjuer</source>
        <translation>, finnes i andre intervjuer</translation>
    </message>
    <message>
        <source>Täckning i intervjun: {current}</source>
        <translation>Dekning i intervjuet: {current}</translation>
    </message>
    <message>
        <source>{have} har underlag, {weak} svagt, {rest} saknar</source>
        <translation>{have} har grunnlag, {weak} svakt, {rest} mangler</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Nett</translation>
    </message>
    <message>
        <source>utan rollgrupp</source>
        <translation>uten rollegruppe</translation>
    </message>
    <message>
        <source>inget</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>ska frågas</source>
        <translation>skal spørres</translation>
    </message>
    <message>
        <source>motsägs av andra</source>
        <translation>motsies av andre</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Täckning</source>
        <translation>Dekning</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Öppna</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Sparat: {names}</source>
        <translation>Lagret: {names}</translation>
    </message>
    <message>
        <source>Välj arbetsbok</source>
        <translation>Velg arbeidsbok</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Ändringarna i {name} är inlästa. Ctrl+Z tar tillbaka dem.</source>
        <translation>Endringene i {name} er lest inn. Ctrl+Z angrer dem.</translation>
    </message>
    <message>
        <source>Kopian är sparad: {path}</source>
        <translation>Kopien er lagret: {path}</translation>
    </message>
    <message>
        <source>Gjorde om: {words}</source>
        <translation>Gjorde om: {words}</translation>
    </message>
    <message>
        <source>Ångrade: {words}</source>
        <translation>Angret: {words}</translation>
    </message>
    <message>
        <source>Filen är skyddad med lösenord.</source>
        <translation>Filen er beskyttet med passord.</translation>
    </message>
    <message>
        <source>Lösenordet är ändrat.</source>
        <translation>Passordet er endret.</translation>
    </message>
    <message>
        <source>Lösenordet är borttaget.</source>
        <translation>Passordet er fjernet.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Egen bedömning, {name}</source>
        <translation>Egen vurdering, {name}</translation>
    </message>
    <message>
        <source>Ännu inte i din fil: {why} Ditt arbete är sparat på den här datorn.</source>
        <translation>Ennå ikke i filen din: {why} Arbeidet ditt er lagret på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Prøv igjen</translation>
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
        <translation>Hva om for {code} {title}, maks {max}</translation>
    </message>
    <message>
        <source>Tänk om, summa</source>
        <translation>Hva om, sum</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Uppnått</source>
        <translation>Oppnådd</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks</translation>
    </message>
    <message>
        <source>Andel</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Tänk om</source>
        <translation>Hva om</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Uppnått</source>
        <translation>Oppnådd</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks</translation>
    </message>
    <message>
        <source>Andel</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Tänk om</source>
        <translation>Hva om</translation>
    </message>
    <message>
        <source>Områdets delområden i siffror</source>
        <translation>Områdets delområder i tall</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Olika poäng</source>
        <translation>Ulike poeng</translation>
    </message>
    <message>
        <source>Lika poäng, men något att se över</source>
        <translation>Like poeng, men noe å se nærmere på</translation>
    </message>
    <message>
        <source>Lika poäng</source>
        <translation>Like poeng</translation>
    </message>
    <message>
        <source>{names} saknar poäng</source>
        <translation>{names} mangler poeng</translation>
    </message>
    <message>
        <source>inget underlag</source>
        <translation>ikke noe grunnlag</translation>
    </message>
    <message>
        <source>bara en källa</source>
        <translation>bare én kilde</translation>
    </message>
    <message>
        <source>{decided} av {count} avgjorda</source>
        <translation>{decided} av {count} avgjort</translation>
    </message>
    <message>
        <source>skillnad {points}</source>
        <translation>forskjell {points}</translation>
    </message>
    <message>
        <source>{whose}: {points}</source>
        <translation>{whose}: {points}</translation>
    </message>
    <message>
        <source>Gemensam poäng för {code} {title}, max {max}</source>
        <translation>Felles poeng for {code} {title}, maks {max}</translation>
    </message>
    <message>
        <source>{head}, nu {points}</source>
        <translation>{head}, nå {points}</translation>
    </message>
    <message>
        <source>dold</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks</translation>
    </message>
    <message>
        <source>Skillnad</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Gem.</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>Att se över</source>
        <translation>Å se nærmere på</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Skillnader mellan utvärderarna</source>
        <translation>Forskjeller mellom evaluatorene</translation>
    </message>
</context>
<context>
    <name>DisposeDialog</name>
    <message>
        <source>Gallra</source>
        <translation>Kasser</translation>
    </message>
    <message>
        <source>Det som har sagts i förtroende tas bort för gott. Det går inte att ångra, inte ens med Ctrl+Z.</source>
        <translation>Det som er sagt i fortrolighet, slettes for godt. Det kan ikke angres, ikke engang med Ctrl+Z.</translation>
    </message>
    <message>
        <source>Gallra för gott</source>
        <translation>Kasser for godt</translation>
    </message>
    <message>
        <source>åååå-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>Vad som tas bort och vad som blir kvar</source>
        <translation>Hva som slettes, og hva som blir igjen</translation>
    </message>
    <message>
        <source>Gallringsdatum</source>
        <translation>Kassasjonsdato</translation>
    </message>
    <message>
        <source>Efter den dagen påminner Översikten om att gallra. Lämna tomt om inget är bestämt.</source>
        <translation>Etter den dagen minner Oversikt om kassasjonen. La feltet stå tomt hvis ingenting er bestemt.</translation>
    </message>
    <message>
        <source>Räknar vad som skulle tas bort…</source>
        <translation>Teller opp hva som ville bli slettet…</translation>
    </message>
    <message>
        <source>Skriv {name} för att bekräfta</source>
        <translation>Skriv {name} for å bekrefte</translation>
    </message>
    <message>
        <source>Tas bort för gott</source>
        <translation>Slettes for godt</translation>
    </message>
    <message>
        <source>Blir kvar</source>
        <translation>Blir igjen</translation>
    </message>
    <message>
        <source>Andra kopior</source>
        <translation>Andre kopier</translation>
    </message>
</context>
<context>
    <name>DisputesDialog</name>
    <message>
        <source>Att avgöra</source>
        <translation>Å avgjøre</translation>
    </message>
    <message>
        <source>En siffra väljer en version, B behåller båda texterna.</source>
        <translation>Et siffer velger en versjon, B beholder begge tekstene.</translation>
    </message>
    <message>
        <source>Inget är kvar att avgöra.</source>
        <translation>Ingenting er igjen å avgjøre.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Inget att avgöra</source>
        <translation>Ingenting å avgjøre</translation>
    </message>
    <message>
        <source>1 fält att avgöra</source>
        <translation>1 felt å avgjøre</translation>
    </message>
    <message>
        <source>{n} fält att avgöra</source>
        <translation>{n} felt å avgjøre</translation>
    </message>
    <message>
        <source>{n} om egna poäng, efter förseglingen</source>
        <translation>{n} om egne poeng, etter forseglingen</translation>
    </message>
    <message>
        <source>Behåll båda</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>okänd</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>skrivet här</source>
        <translation>skrevet her</translation>
    </message>
    <message>
        <source>ur den intagna filen</source>
        <translation>fra filen som ble tatt inn</translation>
    </message>
    <message>
        <source>Välj</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Välj {author}s version</source>
        <translation>Velg versjonen til {author}</translation>
    </message>
    <message>
        <source>Två skrev i texten samtidigt, på olika rader. Båda är med. Den är klar när någon har ändrat i den.</source>
        <translation>To skrev i teksten samtidig, på ulike linjer. Begge er med. Den er klar når noen har endret i den.</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>båda</source>
        <translation>begge</translation>
    </message>
    <message>
        <source>Avgjort: {title}, {whose}.</source>
        <translation>Avgjort: {title}, {whose}.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
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
        <translation>Legg ved fil…</translation>
    </message>
    <message>
        <source>Spara bilagan som…</source>
        <translation>Lagre vedlegget som…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Ta bort bilagan</source>
        <translation>Fjern vedlegget</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Beslutat av</source>
        <translation>Vedtatt av</translation>
    </message>
    <message>
        <source>Beslutat</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Gäller till</source>
        <translation>Gjelder til</translation>
    </message>
    <message>
        <source>Följdes upp</source>
        <translation>Fulgt opp</translation>
    </message>
    <message>
        <source>ÅÅÅÅ-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>Bilaga</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Dokument utan titel</source>
        <translation>Dokument uten tittel</translation>
    </message>
    <message>
        <source>Dokumentet behöver en titel. Den förra gäller tills du skrivit en ny.</source>
        <translation>Dokumentet trenger en tittel. Den forrige gjelder til du har skrevet en ny.</translation>
    </message>
    <message>
        <source>Skriv som 2026-11-23</source>
        <translation>Skriv som 2026-11-23</translation>
    </message>
    <message>
        <source>Bifoga fil</source>
        <translation>Legg ved fil</translation>
    </message>
    <message>
        <source>Samma fil finns redan: {title}. Den lagras en gång.</source>
        <translation>Samme fil finnes allerede: {title}. Den lagres én gang.</translation>
    </message>
    <message>
        <source>Spara bilagan som</source>
        <translation>Lagre vedlegget som</translation>
    </message>
    <message>
        <source>Bilagan finns inte i filen, eller är skadad. Bifoga den igen.</source>
        <translation>Vedlegget finnes ikke i filen, eller er skadet. Legg det ved igjen.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva {path} ({why}).</source>
        <translation>Kunne ikke skrive {path} ({why}).</translation>
    </message>
    <message>
        <source>Bilagan är sparad som {path}.</source>
        <translation>Vedlegget er lagret som {path}.</translation>
    </message>
    <message>
        <source>Finns på {path}</source>
        <translation>Finnes på {path}</translation>
    </message>
    <message>
        <source>Byt fil…</source>
        <translation>Bytt fil…</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Utan titel</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>begärd</source>
        <translation>etterspurt</translation>
    </message>
    <message>
        <source>mottagen</source>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>läst</source>
        <translation>lest</translation>
    </message>
    <message>
        <source>använd</source>
        <translation>brukt</translation>
    </message>
    <message>
        <source>gällde till {day}</source>
        <translation>gjaldt til {day}</translation>
    </message>
    <message>
        <source>gammalt</source>
        <translation>gammelt</translation>
    </message>
    <message>
        <source>odaterat</source>
        <translation>udatert</translation>
    </message>
    <message>
        <source>aldrig uppföljt</source>
        <translation>aldri fulgt opp</translation>
    </message>
    <message>
        <source>Dokumentet gällde till {day}: fråga vad som gäller nu.</source>
        <translation>Dokumentet gjaldt til {day}: spør hva som gjelder nå.</translation>
    </message>
    <message>
        <source>Beslutat för mer än sex år sedan: fråga om det fortfarande styr.</source>
        <translation>Vedtatt for mer enn seks år siden: spør om det fortsatt styrer.</translation>
    </message>
    <message>
        <source>Utan beslutsdatum: ta reda på när och av vem det beslutades.</source>
        <translation>Uten vedtaksdato: finn ut når og av hvem det ble vedtatt.</translation>
    </message>
    <message>
        <source>Ingen uppföljning är känd: fråga efter den.</source>
        <translation>Ingen oppfølging er kjent: spør etter den.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Citatet är sparat under {codes}.</source>
        <translation>Sitatet er lagret under {codes}.</translation>
    </message>
    <message>
        <source>Citatet är sparat utan delområde.</source>
        <translation>Sitatet er lagret uten delområde.</translation>
    </message>
    <message>
        <source>Citatet togs bort.</source>
        <translation>Sitatet ble slettet.</translation>
    </message>
    <message>
        <source>Dokumentet togs bort.</source>
        <translation>Dokumentet ble slettet.</translation>
    </message>
    <message>
        <source>Dokumentet togs bort, med {quotes}.</source>
        <translation>Dokumentet ble slettet, med {quotes}.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>EarlierFile</name>
    <message>
        <source>Välj fil…</source>
        <translation>Velg fil…</translation>
    </message>
    <message>
        <source>Utgå från en tidigare utvärdering (valfritt)</source>
        <translation>Ta utgangspunkt i en tidligere evaluering (valgfritt)</translation>
    </message>
    <message>
        <source>Filen finns inte. Välj den tidigare utvärderingens fil, eller lämna tomt.</source>
        <translation>Filen finnes ikke. Velg filen til den tidligere evalueringen, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>1 delområde</source>
        <translation>1 delområde</translation>
    </message>
    <message>
        <source>{n} delområden</source>
        <translation>{n} delområder</translation>
    </message>
    <message>
        <source>1 förbättringsmöjlighet</source>
        <translation>1 forbedringsmulighet</translation>
    </message>
    <message>
        <source>{n} förbättringsmöjligheter</source>
        <translation>{n} forbedringsmuligheter</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 tiltak</translation>
    </message>
    <message>
        <source>{n} åtgärder</source>
        <translation>{n} tiltak</translation>
    </message>
    <message>
        <source>Från {name}: poäng för {points} att jämföra med, {improvements} som frågor och {actions}. Anteckningar, namn och egna poäng följer inte med.</source>
        <translation>Fra {name}: poeng for {points} å sammenligne med, {improvements} som spørsmål og {actions}. Notater, navn og egne poeng følger ikke med.</translation>
    </message>
    <message>
        <source>Utvärdering (*{suffix})</source>
        <translation>Evaluering (*{suffix})</translation>
    </message>
    <message>
        <source>Välj den tidigare utvärderingen</source>
        <translation>Velg den tidligere evalueringen</translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>1 Åtgärdad   2 Delvis   3 Nej   4 Inte längre aktuell   0 tar bort svaret   Enter kommentar</source>
        <translation>1 Utført   2 Delvis   3 Nei   4 Ikke lenger aktuelt   0 fjerner svaret   Enter kommentar</translation>
    </message>
    <message>
        <source>Förra gångens förbättringsområden</source>
        <translation>Forrige gangs forbedringsområder</translation>
    </message>
    <message>
        <source>Alla frågor är besvarade.</source>
        <translation>Alle spørsmål er besvart.</translation>
    </message>
    <message>
        <source>Den här utvärderingen har inga förbättringsområden från förra gången. De följer med när en ny utvärdering utgår från den tidigare filen.</source>
        <translation>Denne evalueringen har ingen forbedringsområder fra forrige gang. De følger med når en ny evaluering tar utgangspunkt i den tidligere filen.</translation>
    </message>
    <message>
        <source>Det här är en första utvärdering. När nästa utgår från den blir dess förbättringsmöjligheter frågor här.</source>
        <translation>Dette er en første evaluering. Når den neste tar utgangspunkt i den, blir forbedringsmulighetene spørsmål her.</translation>
    </message>
    <message>
        <source>Alla {n} besvarade</source>
        <translation>Alle {n} besvart</translation>
    </message>
    <message>
        <source>Frågan är besvarad</source>
        <translation>Spørsmålet er besvart</translation>
    </message>
    <message>
        <source>{n} av {of} besvarade, {left} kvar</source>
        <translation>{n} av {of} besvart, {left} igjen</translation>
    </message>
    <message>
        <source>Ta bort svaret</source>
        <translation>Fjern svaret</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Visa {code} i Bedömning</source>
        <translation>Vis {code} i Vurdering</translation>
    </message>
</context>
<context>
    <name>EmptyRegister</name>
    <message>
        <source>Lägg in styrdokument som PDF, så hamnar citaten rätt i underlaget.</source>
        <translation>Legg inn styringsdokumenter som PDF, så havner sitatene riktig i grunnlaget.</translation>
    </message>
    <message>
        <source>Lägg till dokument…</source>
        <translation>Legg til dokumenter…</translation>
    </message>
    <message>
        <source>Skriv upp ett dokument utan fil</source>
        <translation>Før opp et dokument uten fil</translation>
    </message>
</context>
<context>
    <name>EvidenceChoices</name>
    <message>
        <source>Allt underlag</source>
        <translation>Alt grunnlag</translation>
    </message>
    <message>
        <source>planerat</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>beslutat</source>
        <translation>vedtatt</translation>
    </message>
    <message>
        <source>genomfört</source>
        <translation>iverksatt</translation>
    </message>
    <message>
        <source>uppföljt</source>
        <translation>fulgt opp</translation>
    </message>
    <message>
        <source>ger effekt</source>
        <translation>gir effekt</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Alla källor</source>
        <translation>Alle kilder</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Nett</translation>
    </message>
    <message>
        <source>Kommunens svar</source>
        <translation>Kommunens svar</translation>
    </message>
    <message>
        <source>Tecken</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Alla tecken</source>
        <translation>Alle tegn</translation>
    </message>
    <message>
        <source>+ styrka</source>
        <translation>+ styrke</translation>
    </message>
    <message>
        <source>– förbättring</source>
        <translation>– forbedring</translation>
    </message>
    <message>
        <source>★ guldstjärna</source>
        <translation>★ gullstjerne</translation>
    </message>
    <message>
        <source>? följ upp</source>
        <translation>? følg opp</translation>
    </message>
    <message>
        <source>” citat</source>
        <translation>” sitat</translation>
    </message>
    <message>
        <source>= egen tanke</source>
        <translation>= egen tanke</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Alla stadier</source>
        <translation>Alle stadier</translation>
    </message>
    <message>
        <source>inget sagt</source>
        <translation>ingenting sagt</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>inget sagt</source>
        <translation>ingenting sagt</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Underlag {code}</source>
        <translation>Grunnlag {code}</translation>
    </message>
    <message>
        <source>Inget av underlaget är av det slag som är valt.</source>
        <translation>Ikke noe av grunnlaget er av typen som er valgt.</translation>
    </message>
    <message>
        <source>Inget underlag ännu. Anteckningar, citat och iakttagelser om {code} samlas här.</source>
        <translation>Ikke noe grunnlag ennå. Notater, sitater og observasjoner om {code} samles her.</translation>
    </message>
    <message>
        <source>Styrkor och förbättringar {code}</source>
        <translation>Styrker og forbedringer {code}</translation>
    </message>
    <message>
        <source>Stödfrågor {code}</source>
        <translation>Støttespørsmål {code}</translation>
    </message>
    <message>
        <source>Förra gången {code}</source>
        <translation>Forrige gang {code}</translation>
    </message>
    <message>
        <source>använt i {n}</source>
        <translation>brukt i {n}</translation>
    </message>
    <message>
        <source>plats {seat}</source>
        <translation>plass {seat}</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Kommunens svar</source>
        <translation>Kommunens svar</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Nett</translation>
    </message>
    <message>
        <source>används här</source>
        <translation>brukes her</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Underlag och stödfrågor</source>
        <translation>Grunnlag og støttespørsmål</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Styrka: {text}</source>
        <translation>Styrke: {text}</translation>
    </message>
    <message>
        <source>Förbättring: {text}</source>
        <translation>Forbedring: {text}</translation>
    </message>
    <message>
        <source>Rapporttext {section}</source>
        <translation>Rapporttekst {section}</translation>
    </message>
</context>
<context>
    <name>EvidenceSide</name>
    <message>
        <source>Underlag för det som skrivs</source>
        <translation>Grunnlag for det som skrives</translation>
    </message>
    <message>
        <source>Enter infogar en mening, mellanslag säger att texten vilar på det</source>
        <translation>Enter setter inn en setning, mellomrom sier at teksten hviler på det</translation>
    </message>
    <message>
        <source>Infoga som mening</source>
        <translation>Sett inn som setning</translation>
    </message>
    <message>
        <source>Vilar inte längre på det</source>
        <translation>Hviler ikke lenger på det</translation>
    </message>
    <message>
        <source>Vilar på det</source>
        <translation>Hviler på det</translation>
    </message>
    <message>
        <source>Mellanslag</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Visa underlaget</source>
        <translation>Vis grunnlaget</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Ta in kollegors filer</source>
        <translation>Ta inn kollegers filer</translation>
    </message>
    <message>
        <source>Utvärderingar (*.kompass);;Alla filer (*)</source>
        <translation>Evalueringer (*.kompass);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Fil {n} av {of}</source>
        <translation>Fil {n} av {of}</translation>
    </message>
    <message>
        <source>{names} är intagen.</source>
        <translation>{names} er tatt inn.</translation>
    </message>
    <message>
        <source>{names} är intagna.</source>
        <translation>{names} er tatt inn.</translation>
    </message>
    <message>
        <source>1 fält är att avgöra.</source>
        <translation>1 felt må avgjøres.</translation>
    </message>
    <message>
        <source>{n} fält är att avgöra.</source>
        <translation>{n} felt må avgjøres.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Avgör</source>
        <translation>Avgjør</translation>
    </message>
    <message>
        <source>Kopian till kollegan är sparad: {name}</source>
        <translation>Kopien til kollegaen er lagret: {name}</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Vis i mappe</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Exportera</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Välj mapp…</source>
        <translation>Velg mappe…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Rapportens filnamn</source>
        <translation>Rapportens filnavn</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Arbetsbokens filnamn</source>
        <translation>Arbeidsbokens filnavn</translation>
    </message>
    <message>
        <source>Svarsformulärets filnamn</source>
        <translation>Svarskjemaets filnavn</translation>
    </message>
    <message>
        <source>Utkast för utvärderarna</source>
        <translation>Utkast for evaluatorene</translation>
    </message>
    <message>
        <source>Utkast för faktagranskning</source>
        <translation>Utkast for faktasjekk</translation>
    </message>
    <message>
        <source>Slutrapport</source>
        <translation>Sluttrapport</translation>
    </message>
    <message>
        <source>Sammanfattning på en sida</source>
        <translation>Sammendrag på én side</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Område {n} {title}</source>
        <translation>Område {n} {title}</translation>
    </message>
    <message>
        <source>Mapp</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Arbetsbok</source>
        <translation>Arbeidsbok</translation>
    </message>
    <message>
        <source>Svarsformulär</source>
        <translation>Svarskjema</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>faktagranskning</source>
        <translation>faktasjekk</translation>
    </message>
    <message>
        <source>sammanfattning</source>
        <translation>sammendrag</translation>
    </message>
    <message>
        <source>handlingsplan</source>
        <translation>handlingsplan</translation>
    </message>
    <message>
        <source>område {n}</source>
        <translation>område {n}</translation>
    </message>
    <message>
        <source>{name} svarsformulär</source>
        <translation>{name} svarskjema</translation>
    </message>
    <message>
        <source>Välj mapp</source>
        <translation>Velg mappe</translation>
    </message>
    <message>
        <source>Med vattenstämpeln UTKAST.</source>
        <translation>Med vannmerket UTKAST.</translation>
    </message>
    <message>
        <source>Numrerade stycken och vattenstämpel. Innehåller inga anteckningar, namn eller enskilda bedömningar.</source>
        <translation>Nummererte avsnitt og vannmerke. Inneholder ingen notater, navn eller individuelle vurderinger.</translation>
    </message>
    <message>
        <source>Utan vattenstämpel.</source>
        <translation>Uten vannmerke.</translation>
    </message>
    <message>
        <source>En A4-sida att dela ut: totalpoäng, profil, det bästa och det viktigaste.</source>
        <translation>En A4-side til utdeling: totalpoeng, profil, det beste og det viktigste.</translation>
    </message>
    <message>
        <source>Förbättringar med rekommendation, åtgärd, ansvarig och tid.</source>
        <translation>Forbedringer med anbefaling, tiltak, ansvarlig og tid.</translation>
    </message>
    <message>
        <source>Ett område för sig: poäng, texter, styrkor och förbättringar.</source>
        <translation>Ett område for seg: poeng, tekster, styrker og forbedringer.</translation>
    </message>
    <message>
        <source>Ersätter {names}, som finns i mappen.</source>
        <translation>Erstatter {names}, som finnes i mappen.</translation>
    </message>
    <message>
        <source> och </source>
        <translation> og </translation>
    </message>
    <message>
        <source>Mappen finns inte. Välj en annan.</source>
        <translation>Mappen finnes ikke. Velg en annen.</translation>
    </message>
    <message>
        <source>Välj en mapp.</source>
        <translation>Velg en mappe.</translation>
    </message>
    <message>
        <source>Välj minst en av filerna.</source>
        <translation>Velg minst én av filene.</translation>
    </message>
    <message>
        <source>Skriv ett filnamn.</source>
        <translation>Skriv et filnavn.</translation>
    </message>
    <message>
        <source>Skriver…</source>
        <translation>Skriver…</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Skriver, del {done} av {total}</source>
        <translation>Skriver, del {done} av {total}</translation>
    </message>
    <message>
        <source>Tecken som teckensnittet saknar är utbytta: {signs}</source>
        <translation>Tegn som skrifttypen mangler, er byttet ut: {signs}</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Sparat. {notes}</source>
        <translation>Lagret. {notes}</translation>
    </message>
    <message>
        <source>Stoppat. Ingen fil är ändrad.</source>
        <translation>Stoppet. Ingen fil er endret.</translation>
    </message>
</context>
<context>
    <name>FactCheckDialog</name>
    <message>
        <source>Faktagranskning</source>
        <translation>Faktasjekk</translation>
    </message>
    <message>
        <source>Skriv svarsformulär…</source>
        <translation>Skriv svarskjema…</translation>
    </message>
    <message>
        <source>Läs in svar…</source>
        <translation>Les inn svar…</translation>
    </message>
    <message>
        <source>Skriv svar som PDF…</source>
        <translation>Skriv svar som PDF…</translation>
    </message>
    <message>
        <source>Synpunkter</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Godta</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Avslå</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Gå till avsnittet</source>
        <translation>Gå til avsnittet</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Skicka utkastet med svarsformuläret. När det kommer tillbaka läses synpunkterna in här.</source>
        <translation>Send utkastet med svarskjemaet. Når det kommer tilbake, leses merknadene inn her.</translation>
    </message>
    <message>
        <source>I utkastet</source>
        <translation>I utkastet</translation>
    </message>
    <message>
        <source>Kommunen säger</source>
        <translation>Kommunen sier</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Vårt svar</source>
        <translation>Vårt svar</translation>
    </message>
    <message>
        <source>Ett avslag behöver ett skäl.</source>
        <translation>Et avslag trenger en grunn.</translation>
    </message>
    <message>
        <source>{n} av {of} avgjorda</source>
        <translation>{n} av {of} avgjort</translation>
    </message>
    <message>
        <source>avsnitt {place}</source>
        <translation>avsnitt {place}</translation>
    </message>
    <message>
        <source>{name} svarsformulär</source>
        <translation>{name} svarskjema</translation>
    </message>
    <message>
        <source>Svarsformulär</source>
        <translation>Svarskjema</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>{name} svar på faktagranskningen</source>
        <translation>{name} svar på faktasjekken</translation>
    </message>
    <message>
        <source>Svar på faktagranskningen</source>
        <translation>Svar på faktasjekken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Svarsformulär (*.xlsx)</source>
        <translation>Svarskjema (*.xlsx)</translation>
    </message>
    <message>
        <source>Läs in svar</source>
        <translation>Les inn svar</translation>
    </message>
    <message>
        <source>Formuläret har inga nya synpunkter.</source>
        <translation>Skjemaet har ingen nye merknader.</translation>
    </message>
    <message>
        <source>1 synpunkt lästes in.</source>
        <translation>1 merknad ble lest inn.</translation>
    </message>
    <message>
        <source>{n} synpunkter lästes in.</source>
        <translation>{n} merknader ble lest inn.</translation>
    </message>
    <message>
        <source>{n} fanns redan.</source>
        <translation>{n} fantes allerede.</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Lagret: {name}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>inga kända poäng</source>
        <translation>ingen kjente poeng</translation>
    </message>
    <message>
        <source>{p} av {max}</source>
        <translation>{p} av {max}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Utvärdering (*{suffix})</source>
        <translation>Evaluering (*{suffix})</translation>
    </message>
    <message>
        <source>Öppna utvärdering</source>
        <translation>Åpne evaluering</translation>
    </message>
    <message>
        <source>{name} kopia</source>
        <translation>{name} kopi</translation>
    </message>
    <message>
        <source>Spara en kopia</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Kopian kan inte heta som filen du arbetar i. Välj ett annat namn.</source>
        <translation>Kopien kan ikke hete det samme som filen du arbeider i. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Öppna exempel: {name}</source>
        <translation>Åpne eksempel: {name}</translation>
    </message>
    <message>
        <source>Öppna {name}</source>
        <translation>Åpne {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Sök i dokumentet</source>
        <translation>Søk i dokumentet</translation>
    </message>
    <message>
        <source>Förra träffen</source>
        <translation>Forrige treff</translation>
    </message>
    <message>
        <source>Skift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Nästa träff</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Stäng sökningen</source>
        <translation>Lukk søket</translation>
    </message>
    <message>
        <source>{n} av {total}</source>
        <translation>{n} av {total}</translation>
    </message>
    <message>
        <source>Inga träffar</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Söker…</source>
        <translation>Søker…</translation>
    </message>
</context>
<context>
    <name>FindHead</name>
    <message>
        <source>{n} av {of}</source>
        <translation>{n} av {of}</translation>
    </message>
</context>
<context>
    <name>FindPane</name>
    <message>
        <source>Sök överallt</source>
        <translation>Søk overalt</translation>
    </message>
    <message>
        <source>Träffar</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>↑ ↓ välj  ·  Tab nästa slag  ·  Enter gå dit  ·  Esc stäng</source>
        <translation>↑ ↓ velg  ·  Tab neste type  ·  Enter gå dit  ·  Esc lukk</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Sök i rapporten</source>
        <translation>Søk i rapporten</translation>
    </message>
    <message>
        <source>Finns inte</source>
        <translation>Finnes ikke</translation>
    </message>
    <message>
        <source>{n} av {of}</source>
        <translation>{n} av {of}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Fler än {count} träffar</source>
        <translation>Flere enn {count} treff</translation>
    </message>
    <message>
        <source>1 träff</source>
        <translation>1 treff</translation>
    </message>
    <message>
        <source>{count} träffar</source>
        <translation>{count} treff</translation>
    </message>
    <message>
        <source>Sök i anteckningar, citat, dokument, webb, styrkor och förbättringar, rapporttext, motiveringar och åtgärder, eller efter en roll, en plats (”plats c”), en intervju eller ett delområde (”13”).</source>
        <translation>Søk i notater, sitater, dokumenter, nett, styrker og forbedringer, rapporttekst, begrunnelser og tiltak, eller etter en rolle, en plass («plass c»), et intervju eller et delområde («13»).</translation>
    </message>
    <message>
        <source>Läser anteckningar…</source>
        <translation>Leser notater…</translation>
    </message>
    <message>
        <source>Inget innehåller alla orden. I diskret läge söks inte namn och motiveringar.</source>
        <translation>Ingenting inneholder alle ordene. I diskré modus søkes det ikke i navn og begrunnelser.</translation>
    </message>
    <message>
        <source>Inget innehåller alla orden. Prova ett kortare ord eller en del av det.</source>
        <translation>Ingenting inneholder alle ordene. Prøv et kortere ord eller en del av det.</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>Styrka</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet</source>
        <translation>Forbedringsmulighet</translation>
    </message>
    <message>
        <source>{n} underlag</source>
        <translation>{n} grunnlag</translation>
    </message>
    <message>
        <source>guldstjärna</source>
        <translation>gullstjerne</translation>
    </message>
    <message>
        <source>rekommenderas</source>
        <translation>anbefales</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Rad i checklistan</source>
        <translation>Linje i sjekklisten</translation>
    </message>
    <message>
        <source>Öppna i webbläsaren</source>
        <translation>Åpne i nettleseren</translation>
    </message>
    <message>
        <source>Välj bild…</source>
        <translation>Velg bilde…</translation>
    </message>
    <message>
        <source>Bild från urklipp</source>
        <translation>Bilde fra utklippstavlen</translation>
    </message>
    <message>
        <source>Ta bort bilden</source>
        <translation>Fjern bildet</translation>
    </message>
    <message>
        <source>Alternativtext</source>
        <translation>Alternativ tekst</translation>
    </message>
    <message>
        <source>Vad bilden visar, för den som inte ser den.</source>
        <translation>Hva bildet viser, for den som ikke ser det.</translation>
    </message>
    <message>
        <source>Iakttagelse</source>
        <translation>Observasjon</translation>
    </message>
    <message>
        <source>#14 + Resultaten visas per skola</source>
        <translation>#14 + Resultatene vises per skole</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Lämnar adressen till datorns webbläsare. Programmet hämtar själv ingenting.</source>
        <translation>Gir adressen til nettleseren på datamaskinen. Programmet henter ingenting selv.</translation>
    </message>
    <message>
        <source>Delområden</source>
        <translation>Delområder</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Ingen rad</source>
        <translation>Ingen linje</translation>
    </message>
    <message>
        <source>Sedd {at}</source>
        <translation>Sett {at}</translation>
    </message>
    <message>
        <source>Ny iakttagelse</source>
        <translation>Ny observasjon</translation>
    </message>
    <message>
        <source>Byt bild…</source>
        <translation>Bytt bilde…</translation>
    </message>
    <message>
        <source>Bilden saknar alternativtext.</source>
        <translation>Bildet mangler alternativ tekst.</translation>
    </message>
    <message>
        <source>Bara adresser som börjar med http:// eller https:// öppnas.</source>
        <translation>Bare adresser som begynner med http:// eller https://, åpnes.</translation>
    </message>
    <message>
        <source>Adressen lämnades till webbläsaren.</source>
        <translation>Adressen ble gitt til nettleseren.</translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Välj bild</source>
        <translation>Velg bilde</translation>
    </message>
    <message>
        <source>Det ligger ingen bild i urklipp.</source>
        <translation>Det ligger ikke noe bilde på utklippstavlen.</translation>
    </message>
</context>
<context>
    <name>FindingLines</name>
    <message>
        <source>Styrkor</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheter</source>
        <translation>Forbedringsmuligheter</translation>
    </message>
    <message>
        <source>Guldstjärna: {text}</source>
        <translation>Gullstjerne: {text}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>inget delområde</source>
        <translation>ikke noe delområde</translation>
    </message>
    <message>
        <source>bild: {alt}</source>
        <translation>bilde: {alt}</translation>
    </message>
    <message>
        <source>utan text</source>
        <translation>uten tekst</translation>
    </message>
    <message>
        <source>bilden saknar alternativtext</source>
        <translation>bildet mangler alternativ tekst</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Iakttagelser</source>
        <translation>Observasjoner</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Områdets styrkor och förbättringsmöjligheter</source>
        <translation>Områdets styrker og forbedringsmuligheter</translation>
    </message>
    <message>
        <source>Området har inga styrkor eller förbättringsmöjligheter ännu.</source>
        <translation>Området har ingen styrker eller forbedringsmuligheter ennå.</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>Visa iakttagelser</source>
        <translation>Vis observasjoner</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Raden</source>
        <translation>Linjen</translation>
    </message>
    <message>
        <source>Sök iakttagelser</source>
        <translation>Søk i observasjoner</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Inga iakttagelser med ”{words}”.</source>
        <translation>Ingen observasjoner med «{words}».</translation>
    </message>
    <message>
        <source>Inga iakttagelser här ännu.</source>
        <translation>Ingen observasjoner her ennå.</translation>
    </message>
    <message>
        <source>Kopiera text, en adress eller en skärmbild, och klistra in den här.</source>
        <translation>Kopier tekst, en adresse eller et skjermbilde, og lim det inn her.</translation>
    </message>
</context>
<context>
    <name>FoldedDock</name>
    <message>
        <source>Poängläge</source>
        <translation>Poengstilling</translation>
    </message>
    <message>
        <source>Täckning {scored} av {of}</source>
        <translation>Dekning {scored} av {of}</translation>
    </message>
    <message>
        <source>Poängen är dold</source>
        <translation>Poengene er skjult</translation>
    </message>
    <message>
        <source>inga poäng ännu</source>
        <translation>ingen poeng ennå</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Vad har det blivit av det?</source>
        <translation>Hva er det blitt av det?</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Underlag för delområde</source>
        <translation>Grunnlag for delområde</translation>
    </message>
    <message>
        <source>Planerades då</source>
        <translation>Planlagt da</translation>
    </message>
    <message>
        <source>Vad vilar svaret på?</source>
        <translation>Hva hviler svaret på?</translation>
    </message>
    <message>
        <source>Inget delområde</source>
        <translation>Ikke noe delområde</translation>
    </message>
    <message>
        <source>utan text</source>
        <translation>uten tekst</translation>
    </message>
    <message>
        <source>Uppföljning: {text}</source>
        <translation>Oppfølging: {text}</translation>
    </message>
    <message>
        <source>senast {day}</source>
        <translation>senest {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>Område är inte angivet</source>
        <translation>Område er ikke oppgitt</translation>
    </message>
    <message>
        <source>1 åtgärd då</source>
        <translation>1 tiltak da</translation>
    </message>
    <message>
        <source>{n} åtgärder då</source>
        <translation>{n} tiltak da</translation>
    </message>
    <message>
        <source>{n} klara</source>
        <translation>{n} ferdige</translation>
    </message>
    <message>
        <source>ingen klar</source>
        <translation>ingen ferdige</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>alla klara</source>
        <translation>alle ferdige</translation>
    </message>
</context>
<context>
    <name>FullDock</name>
    <message>
        <source>Poängläge</source>
        <translation>Poengstilling</translation>
    </message>
    <message>
        <source>Poängen är dold</source>
        <translation>Poengene er skjult</translation>
    </message>
    <message>
        <source>F10 visar den igen</source>
        <translation>F10 viser dem igjen</translation>
    </message>
    <message>
        <source>inga poäng ännu</source>
        <translation>ingen poeng ennå</translation>
    </message>
    <message>
        <source>Täckning</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>{scored} av {of}</source>
        <translation>{scored} av {of}</translation>
    </message>
    <message>
        <source>{have} av {of}</source>
        <translation>{have} av {of}</translation>
    </message>
    <message>
        <source>{n} har</source>
        <translation>{n} har</translation>
    </message>
    <message>
        <source>{n} svag</source>
        <translation>{n} svak</translation>
    </message>
    <message>
        <source>{n} inget</source>
        <translation>{n} uten</translation>
    </message>
    <message>
        <source>Nästa hål</source>
        <translation>Neste hull</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Delområden med källa</source>
        <translation>Delområder med kilde</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Nett</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Rollgrupp</source>
        <translation>Rollegruppe</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>4 okt</source>
        <translation>4. okt</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>Det går inte att läsa som en dag. Skriv till exempel 4 okt eller 2026-10-04.</source>
        <translation>Det kan ikke leses som en dag. Skriv for eksempel 4. okt eller 2026-10-04.</translation>
    </message>
    <message>
        <source>Det går inte att läsa som ett klockslag. Skriv till exempel 9.30.</source>
        <translation>Det kan ikke leses som et klokkeslett. Skriv for eksempel 9.30.</translation>
    </message>
    <message>
        <source>Skriv ett antal minuter, från 1 till 600.</source>
        <translation>Skriv et antall minutter, fra 1 til 600.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Grupper</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Ny grupp</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>4 okt</source>
        <translation>4. okt</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Besökets första dag</source>
        <translation>Besøkets første dag</translation>
    </message>
    <message>
        <source>Alla grupper följer med.</source>
        <translation>Alle grupper følger med.</translation>
    </message>
    <message>
        <source>Det går inte att läsa som en dag. Skriv till exempel 4 okt eller 2026-10-04.</source>
        <translation>Det kan ikke leses som en dag. Skriv for eksempel 4. okt eller 2026-10-04.</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Intervjuguide…</source>
        <translation>Intervjuguide…</translation>
    </message>
    <message>
        <source>Frågor och rader att skriva på, som PDF</source>
        <translation>Spørsmål og linjer å skrive på, som PDF</translation>
    </message>
    <message>
        <source>Ny grupp</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Välj eller skriv en rollgrupp, så läggs gruppen in.</source>
        <translation>Velg eller skriv en rollegruppe, så legges gruppen inn.</translation>
    </message>
    <message>
        <source>{minutes} minuter</source>
        <translation>{minutes} minutter</translation>
    </message>
    <message>
        <source>{topics}, {each} min var</source>
        <translation>{topics}, {each} min hver</translation>
    </message>
</context>
<context>
    <name>GuidePrinter</name>
    <message>
        <source>Intervjuguide {group}</source>
        <translation>Intervjuguide {group}</translation>
    </message>
    <message>
        <source>Spara intervjuguiden</source>
        <translation>Lagre intervjuguiden</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Välj en annan plats…</source>
        <translation>Velg et annet sted…</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Lagret: {name}</translation>
    </message>
    <message>
        <source>Tecken som teckensnittet saknar är utbytta: {signs}</source>
        <translation>Tegn som skrifttypen mangler, er byttet ut: {signs}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Vis i mappe</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Lämna ut en kopia</source>
        <translation>Gi ut en kopi</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Velg sted…</translation>
    </message>
    <message>
        <source>Kollegan arbetar i kopian. Ta sedan in den här: allt ni båda har skrivit finns kvar.</source>
        <translation>Kollegaen arbeider i kopien. Ta den så inn her: alt dere begge har skrevet, blir bevart.</translation>
    </message>
    <message>
        <source>Utan namn på dem som har intervjuats</source>
        <translation>Uten navn på intervjuobjektene</translation>
    </message>
    <message>
        <source>Roller och anteckningar följer med. Namnen finns kvar hos dig och går inte förlorade.</source>
        <translation>Roller og notater følger med. Navnene beholder du, og ingen går tapt.</translation>
    </message>
    <message>
        <source>{name} från {who}</source>
        <translation>{name} fra {who}</translation>
    </message>
    <message>
        <source>{name} kopia</source>
        <translation>{name} kopi</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Lämna över till kommunen</source>
        <translation>Overlever til kommunen</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Velg sted…</translation>
    </message>
    <message>
        <source>Kommunen får en egen fil: resultatet att läsa, handlingsplanen att följa upp, och något att utgå från när nästa utvärdering görs.</source>
        <translation>Kommunen får sin egen fil: resultatet å lese, handlingsplanen å følge opp, og noe å ta utgangspunkt i når neste evaluering gjøres.</translation>
    </message>
    <message>
        <source>Vad som följer med</source>
        <translation>Hva som følger med</translation>
    </message>
    <message>
        <source>Följer med</source>
        <translation>Følger med</translation>
    </message>
    <message>
        <source>Följer inte med</source>
        <translation>Følger ikke med</translation>
    </message>
    <message>
        <source>Inte klart än</source>
        <translation>Ikke ferdig ennå</translation>
    </message>
    <message>
        <source>Gemensam poäng för 1 delområde</source>
        <translation>Felles poeng for 1 delområde</translation>
    </message>
    <message>
        <source>Gemensam poäng för {n} delområden</source>
        <translation>Felles poeng for {n} delområder</translation>
    </message>
    <message>
        <source>Rapportens texter, {s} styrkor och {i} förbättringsmöjligheter</source>
        <translation>Rapportens tekster, {s} styrker og {i} forbedringsmuligheter</translation>
    </message>
    <message>
        <source>Rekommendationer och handlingsplan med {n} åtgärder</source>
        <translation>Anbefalinger og handlingsplan med {n} tiltak</translation>
    </message>
    <message>
        <source>Vad det blev av förra gångens förbättringsområden, utan kommentarer</source>
        <translation>Hva det ble av forrige gangs forbedringsområder, uten kommentarer</translation>
    </message>
    <message>
        <source>Anteckningar, citat, iakttagelser och kommunens svar</source>
        <translation>Notater, sitater, observasjoner og kommunens svar</translation>
    </message>
    <message>
        <source>Namn på intervjuade och utvärderare</source>
        <translation>Navn på intervjuobjekter og evaluatorer</translation>
    </message>
    <message>
        <source>Egna poäng och motiveringar</source>
        <translation>Egne poeng og begrunnelser</translation>
    </message>
    <message>
        <source>Historik: vem som skrev vad</source>
        <translation>Historikk: hvem som skrev hva</translation>
    </message>
    <message>
        <source>Lösenordet: kommunens fil är inte skyddad</source>
        <translation>Passordet: kommunens fil er ikke beskyttet</translation>
    </message>
    <message>
        <source>1 delområde saknar gemensam poäng.</source>
        <translation>1 delområde mangler felles poeng.</translation>
    </message>
    <message>
        <source>{n} delområden saknar gemensam poäng.</source>
        <translation>{n} delområder mangler felles poeng.</translation>
    </message>
    <message>
        <source>Att avgöra mellan olika versioner: {codes}.</source>
        <translation>Å avgjøre mellom ulike versjoner: {codes}.</translation>
    </message>
    <message>
        <source>{name} till kommunen</source>
        <translation>{name} til kommunen</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hjälp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Sök i hjälpen</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Hjälptext</source>
        <translation>Hjelpetekst</translation>
    </message>
    <message>
        <source>Inget i hjälpen har de orden.</source>
        <translation>Ingenting i hjelpen har de ordene.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Den här datorn har ingen skrivare. Spara listan som PDF i stället.</source>
        <translation>Denne datamaskinen har ingen skriver. Lagre listen som PDF i stedet.</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Listan är skickad till skrivaren.</source>
        <translation>Listen er sendt til skriveren.</translation>
    </message>
    <message>
        <source>Skrivaren tog inte emot listan. Se efter att den är på, eller spara listan som PDF.</source>
        <translation>Skriveren tok ikke imot listen. Se etter at den er på, eller lagre listen som PDF.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Historik</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Skrivet av</source>
        <translation>Skrevet av</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sök i historiken</source>
        <translation>Søk i historikken</translation>
    </message>
    <message>
        <source>Visa allt</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Ändringar, den nyaste först</source>
        <translation>Endringer, den nyeste først</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Bara: {what}</source>
        <translation>Bare: {what}</translation>
    </message>
    <message>
        <source>Ingen ändring passar.</source>
        <translation>Ingen endring passer.</translation>
    </message>
    <message>
        <source>… och {n} fält till</source>
        <translation>… og {n} felt til</translation>
    </message>
    <message>
        <source>{n} ändringar av egna poäng visas när alla har förseglat.</source>
        <translation>{n} endringer av egne poeng vises når alle har forseglet.</translation>
    </message>
    <message>
        <source>Före: {value}</source>
        <translation>Før: {value}</translation>
    </message>
    <message>
        <source>Återställ det här</source>
        <translation>Gjenopprett dette</translation>
    </message>
    <message>
        <source>Återställ {field}</source>
        <translation>Gjenopprett {field}</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Återställ det som stod före</source>
        <translation>Gjenopprett det som sto før</translation>
    </message>
    <message>
        <source>Återställ det som stod före i {field}</source>
        <translation>Gjenopprett det som sto før i {field}</translation>
    </message>
    <message>
        <source>Återställt. Ctrl+Z ångrar.</source>
        <translation>Gjenopprettet. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>Så står det redan.</source>
        <translation>Slik står det allerede.</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Stapeldiagram över totalen år för år</source>
        <translation>Stolpediagram over totalen år for år</translation>
    </message>
    <message>
        <source>Inga tidigare resultat för kommunen är kända.</source>
        <translation>Ingen tidligere resultater for kommunen er kjent.</translation>
    </message>
    <message>
        <source>Jämförelsebibliotek…</source>
        <translation>Sammenligningsbibliotek…</translation>
    </message>
    <message>
        <source>Områden jämförs bara inom samma utgåva. Totaler av andra utgåvor visas med förbehåll.</source>
        <translation>Områder sammenlignes bare innenfor samme utgave. Totaler fra andre utgaver vises med forbehold.</translation>
    </message>
    <message>
        <source>Tidigare utvärdering visas när du har förseglat.</source>
        <translation>Tidligere evaluering vises når du har forseglet.</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>okänd</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Område {number} jämförs inte: {edition}</source>
        <translation>Område {number} sammenlignes ikke: {edition}</translation>
    </message>
    <message>
        <source>{words}, där det heter {title}</source>
        <translation>{words}, der det heter {title}</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Utvärderingarna år för år</source>
        <translation>Evalueringene år for år</translation>
    </message>
</context>
<context>
    <name>ImportAnswersDialog</name>
    <message>
        <source>Läs in kommunens skriftliga svar</source>
        <translation>Les inn kommunens skriftlige svar</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Det som hittades i filen</source>
        <translation>Det som ble funnet i filen</translation>
    </message>
    <message>
        <source>Allt läses in som ett steg, och Ctrl+Z tar tillbaka det.</source>
        <translation>Alt leses inn som ett steg, og Ctrl+Z angrer det.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Läs in en tryckt rapport</source>
        <translation>Les inn en trykt rapport</translation>
    </message>
    <message>
        <source>Poäng, styrkor och förbättringar läses in i en ny utvärdering. Inget gissas: det osäkra listas.</source>
        <translation>Poeng, styrker og forbedringer leses inn i en ny evaluering. Ingenting gjettes: det usikre listes opp.</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Välj rapport…</source>
        <translation>Velg rapport…</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Velg sted…</translation>
    </message>
    <message>
        <source>Rapporten</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>PDF, eller text (.txt) från en inläst PDF.</source>
        <translation>PDF, eller tekst (.txt) fra en skannet PDF.</translation>
    </message>
    <message>
        <source>Sparas som</source>
        <translation>Lagres som</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Rapporter (*.pdf *.txt);;Alla filer (*)</source>
        <translation>Rapporter (*.pdf *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Välj rapport</source>
        <translation>Velg rapport</translation>
    </message>
    <message>
        <source>Utvärdering (*{suffix})</source>
        <translation>Evaluering (*{suffix})</translation>
    </message>
    <message>
        <source>Spara utvärderingen som</source>
        <translation>Lagre evalueringen som</translation>
    </message>
    <message>
        <source>Gick inte att läsa i rapporten. Skriv kommunens namn.</source>
        <translation>Kunne ikke leses i rapporten. Skriv kommunens navn.</translation>
    </message>
    <message>
        <source>Skriv året.</source>
        <translation>Skriv året.</translation>
    </message>
    <message>
        <source>Välj rapporten som ska läsas in.</source>
        <translation>Velg rapporten som skal leses inn.</translation>
    </message>
    <message>
        <source>Välj var utvärderingen ska sparas.</source>
        <translation>Velg hvor evalueringen skal lagres.</translation>
    </message>
    <message>
        <source>Skriv året med fyra siffror.</source>
        <translation>Skriv året med fire sifre.</translation>
    </message>
    <message>
        <source>Öppna utvärderingen</source>
        <translation>Åpne evalueringen</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Det som inte stämmer eller inte kunde läsas</source>
        <translation>Det som ikke stemmer eller ikke kunne leses</translation>
    </message>
    <message>
        <source>Listan finns kvar i Rapport tills du är klar med den.</source>
        <translation>Listen blir liggende i Rapport til du er ferdig med den.</translation>
    </message>
    <message>
        <source>Allt stämmer, och allt kunde läsas.</source>
        <translation>Alt stemmer, og alt kunne leses.</translation>
    </message>
    <message>
        <source>På ett ställe säger rapporten emot sig själv</source>
        <translation>På ett sted motsier rapporten seg selv</translation>
    </message>
    <message>
        <source>På {n} ställen säger rapporten emot sig själv</source>
        <translation>På {n} steder motsier rapporten seg selv</translation>
    </message>
    <message>
        <source>ett ställe kunde inte läsas säkert</source>
        <translation>ett sted kunne ikke leses sikkert</translation>
    </message>
    <message>
        <source>{n} ställen kunde inte läsas säkert</source>
        <translation>{n} steder kunne ikke leses sikkert</translation>
    </message>
</context>
<context>
    <name>ImportWorkbookDialog</name>
    <message>
        <source>Läs in ändringar från Excel</source>
        <translation>Les inn endringer fra Excel</translation>
    </message>
    <message>
        <source>Arbetsboken läses och jämförs med utvärderingen. Inget ändras ännu.</source>
        <translation>Arbeidsboken leses og sammenlignes med evalueringen. Ingenting endres ennå.</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Läser arbetsboken…</source>
        <translation>Leser arbeidsboken…</translation>
    </message>
    <message>
        <source>Det som arbetsboken ändrar</source>
        <translation>Det som arbeidsboken endrer</translation>
    </message>
    <message>
        <source>Allt läses in som ett steg, och Ctrl+Z tar tillbaka det.</source>
        <translation>Alt leses inn som ett steg, og Ctrl+Z angrer det.</translation>
    </message>
    <message>
        <source>En cell går inte att läsa in.</source>
        <translation>Én celle kan ikke leses inn.</translation>
    </message>
    <message>
        <source>{n} celler går inte att läsa in.</source>
        <translation>{n} celler kan ikke leses inn.</translation>
    </message>
    <message>
        <source>Inget ändras förrän de är rättade i arbetsboken. Rätta, spara och läs in igen.</source>
        <translation>Ingenting endres før de er rettet i arbeidsboken. Rett, lagre og les inn på nytt.</translation>
    </message>
    <message>
        <source>Arbetsboken ändrar ingenting: allt i den står redan så i utvärderingen.</source>
        <translation>Arbeidsboken endrer ingenting: alt i den står allerede slik i evalueringen.</translation>
    </message>
    <message>
        <source>En uppgift ändras.</source>
        <translation>Én opplysning endres.</translation>
    </message>
    <message>
        <source>{n} uppgifter ändras.</source>
        <translation>{n} opplysninger endres.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Inget är ändrat.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Blir</source>
        <translation>Blir</translation>
    </message>
</context>
<context>
    <name>InformationLetterDialog</name>
    <message>
        <source>Information till intervjuade</source>
        <translation>Informasjon til intervjuobjekter</translation>
    </message>
    <message>
        <source>En sida att dela ut eller skicka före besöket: vad som antecknas, varför och hur länge det sparas.</source>
        <translation>En side å dele ut eller sende før besøket: hva som noteres, hvorfor og hvor lenge det lagres.</translation>
    </message>
    <message>
        <source>Personuppgiftsansvarig</source>
        <translation>Behandlingsansvarlig</translation>
    </message>
    <message>
        <source>Den som enligt lagen svarar för uppgifterna. Tomt blir en rad att fylla i för hand.</source>
        <translation>Den som etter loven har ansvaret for opplysningene. Tomt blir en linje å fylle ut for hånd.</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-post eller telefon, gärna dataskyddsombudet.</source>
        <translation>E-post eller telefon, gjerne personvernombudet.</translation>
    </message>
    <message>
        <source>{name} information till intervjuade</source>
        <translation>{name} informasjon til intervjuobjekter</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Rollgrupp</source>
        <translation>Rollegruppe</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Tittel</translation>
    </message>
</context>
<context>
    <name>InterviewTools</name>
    <message>
        <source>Inga hål: allt som ska frågas har underlag.</source>
        <translation>Ingen hull: alt som skal spørres om, har grunnlag.</translation>
    </message>
    <message>
        <source>{n} minuter kvar</source>
        <translation>{n} minutter igjen</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Lägg in grupperna som ska intervjuas, så vet varje anteckning var den hör hemma.</source>
        <translation>Legg inn gruppene som skal intervjues, så vet hvert notat hvor det hører hjemme.</translation>
    </message>
    <message>
        <source>Ny intervju</source>
        <translation>Nytt intervju</translation>
    </message>
    <message>
        <source>Intervjun togs bort, med {notes}.</source>
        <translation>Intervjuet ble slettet, med {notes}.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Anteckningen togs bort. Ctrl+Z ångrar.</source>
        <translation>Notatet ble slettet. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>Platsen togs bort. Ctrl+Z ångrar.</source>
        <translation>Plassen ble slettet. Ctrl+Z angrer.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Tillbaka ur {name}: {what}.</source>
        <translation>Tilbake fra {name}: {what}.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Gallrat: namn, anteckningar, egna poäng och historik är borta. Poäng och rapport finns kvar.</source>
        <translation>Kassert: navn, notater, egne poeng og historikk er borte. Poeng og rapport er der fortsatt.</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Lagret: {name}</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Vis i mappe</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Tangenter</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Sök bland tangenterna</source>
        <translation>Søk blant tastene</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Skriv ut…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Spara som PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>Tangenter i kompass_desktop</source>
        <translation>Taster i kompass_desktop</translation>
    </message>
    <message>
        <source>Spara som PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Velg sted…</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Lagret: {name}</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Vilka resultat</source>
        <translation>Hvilke resultater</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Egna</source>
        <translation>Egne</translation>
    </message>
    <message>
        <source>Publicerade</source>
        <translation>Publiserte</translation>
    </message>
    <message>
        <source>Sök kommun eller år</source>
        <translation>Søk etter kommune eller år</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Exportera som CSV…</source>
        <translation>Eksporter som CSV…</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Utvärderingsfiler…</source>
        <translation>Evalueringsfiler…</translation>
    </message>
    <message>
        <source>En hel mapp…</source>
        <translation>En hel mappe…</translation>
    </message>
    <message>
        <source>Publicerad rapport…</source>
        <translation>Publisert rapport…</translation>
    </message>
    <message>
        <source>Skriv in siffror…</source>
        <translation>Skriv inn tall…</translation>
    </message>
</context>
<context>
    <name>LibraryDeeds</name>
    <message>
        <source>Jämförelsebibliotek</source>
        <translation>Sammenligningsbibliotek</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exportera som CSV</source>
        <translation>Eksporter som CSV</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Sparat: {name}</source>
        <translation>Lagret: {name}</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Jämförelsebibliotek</source>
        <translation>Sammenligningsbibliotek</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Stoppat. Det som inte blev klart är inte med.</source>
        <translation>Stoppet. Det som ikke ble ferdig, er ikke med.</translation>
    </message>
    <message>
        <source>vald</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>inte längre vald</source>
        <translation>ikke lenger valgt</translation>
    </message>
    <message>
        <source>Välj inte</source>
        <translation>Velg bort</translation>
    </message>
    <message>
        <source>Välj</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Mellanslag</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Kopiera källan</source>
        <translation>Kopier kilden</translation>
    </message>
    <message>
        <source>Använd som tidigare utvärdering</source>
        <translation>Bruk som tidligere evaluering</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Visa vilka</source>
        <translation>Vis hvilke</translation>
    </message>
    <message>
        <source>Publicerade resultat följer med programmet. Bara egna resultat kan tas bort.</source>
        <translation>Publiserte resultater følger med programmet. Bare egne resultater kan slettes.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>LibraryFoot</name>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Läser {done} av {total}</source>
        <translation>Leser {done} av {total}</translation>
    </message>
</context>
<context>
    <name>LibrarySheet</name>
    <message>
        <source>Rensa valet</source>
        <translation>Nullstill valget</translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Kommun</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Ursprung</source>
        <translation>Opphav</translation>
    </message>
    <message>
        <source>vald</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>inte vald</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>Publicerad</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Inskriven</source>
        <translation>Skrevet inn</translation>
    </message>
    <message>
        <source>utgåva {edition}</source>
        <translation>utgave {edition}</translation>
    </message>
    <message>
        <source>okänd utgåva</source>
        <translation>ukjent utgave</translation>
    </message>
    <message>
        <source>ingen total</source>
        <translation>ingen total</translation>
    </message>
    <message>
        <source>totalt {n}</source>
        <translation>totalt {n}</translation>
    </message>
    <message>
        <source>område {n}: {p}</source>
        <translation>område {n}: {p}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Resultat att jämföra med</source>
        <translation>Resultater å sammenligne med</translation>
    </message>
</context>
<context>
    <name>LinePreview</name>
    <message>
        <source>plats {seat} {role}</source>
        <translation>plass {seat} {role}</translation>
    </message>
    <message>
        <source>Tab skriver ut {words}</source>
        <translation>Tab skriver {words} helt ut</translation>
    </message>
    <message>
        <source>Blir: {what}</source>
        <translation>Blir: {what}</translation>
    </message>
    <message>
        <source>Tab  →  {words}</source>
        <translation>Tab  →  {words}</translation>
    </message>
    <message>
        <source>Enter sparar raden</source>
        <translation>Enter lagrer linjen</translation>
    </message>
    <message>
        <source>Blir</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>+ styrka   – förbättring   * guldstjärna   ? följ upp   ! citat   = egen tanke   #13 delområde   c: plats   5/7 håller med</source>
        <translation>+ styrke   – forbedring   * gullstjerne   ? følg opp   ! sitat   = egen tanke   #13 delområde   c: plass   5/7 er enige</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Det du skrev sist kunde inte sparas.</source>
        <translation>Det du skrev sist, kunne ikke lagres.</translation>
    </message>
    <message>
        <source>Stäng utan det</source>
        <translation>Lukk uten det</translation>
    </message>
    <message>
        <source>{name} (bara läsning)</source>
        <translation>{name} (bare lesing)</translation>
    </message>
    <message>
        <source>Poängen är dold</source>
        <translation>Poengene er skjult</translation>
    </message>
    <message>
        <source>Poängen visas</source>
        <translation>Poengene vises</translation>
    </message>
    <message>
        <source>Fokusläge. F11 visar allt igen.</source>
        <translation>Fokusmodus. F11 viser alt igjen.</translation>
    </message>
    <message>
        <source>Allt visas igen</source>
        <translation>Alt vises igjen</translation>
    </message>
</context>
<context>
    <name>MeanTable</name>
    <message>
        <source>Medel</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Första kvartil</source>
        <translation>Første kvartil</translation>
    </message>
    <message>
        <source>Tredje kvartil</source>
        <translation>Tredje kvartil</translation>
    </message>
    <message>
        <source>totalt {n}</source>
        <translation>totalt {n}</translation>
    </message>
    <message>
        <source>område {n}: {p}</source>
        <translation>område {n}: {p}</translation>
    </message>
</context>
<context>
    <name>MeanView</name>
    <message>
        <source>Medel och kvartiler av de valda</source>
        <translation>Gjennomsnitt og kvartiler for de valgte</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Senaste filer</source>
        <translation>Siste filer</translation>
    </message>
</context>
<context>
    <name>NewEvaluationDialog</name>
    <message>
        <source>Ny utvärdering</source>
        <translation>Ny evaluering</translation>
    </message>
    <message>
        <source>Förnya utvärderingen</source>
        <translation>Forny evalueringen</translation>
    </message>
    <message>
        <source>Skapa utvärderingen</source>
        <translation>Opprett evalueringen</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Vem är du?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Velg sted…</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>En utvärderare till</source>
        <translation>En evaluator til</translation>
    </message>
    <message>
        <source>Det du skriver får ditt namn. Du kan ändra det senare.</source>
        <translation>Det du skriver, får navnet ditt. Du kan endre det senere.</translation>
    </message>
    <message>
        <source>Sparas som</source>
        <translation>Lagres som</translation>
    </message>
    <message>
        <source>Utvärdering</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Utvärdering (*{suffix})</source>
        <translation>Evaluering (*{suffix})</translation>
    </message>
    <message>
        <source>Spara utvärderingen som</source>
        <translation>Lagre evalueringen som</translation>
    </message>
    <message>
        <source>Skriv kommunens namn.</source>
        <translation>Skriv kommunens navn.</translation>
    </message>
    <message>
        <source>Skriv ett år</source>
        <translation>Skriv et år</translation>
    </message>
    <message>
        <source>Senare än {year}</source>
        <translation>Senere enn {year}</translation>
    </message>
    <message>
        <source>Välj var filen ska sparas.</source>
        <translation>Velg hvor filen skal lagres.</translation>
    </message>
    <message>
        <source>{name} finns redan. Välj ett annat namn; ingenting har ändrats.</source>
        <translation>{name} finnes allerede. Velg et annet navn; ingenting er endret.</translation>
    </message>
    <message>
        <source>Namnet finns redan</source>
        <translation>Navnet finnes allerede</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Där går raden inte att dela: ena sidan blir tom.</source>
        <translation>Linjen kan ikke deles der: den ene siden blir tom.</translation>
    </message>
    <message>
        <source>Det finns ingen rad ovanför att foga ihop med.</source>
        <translation>Det er ingen linje ovenfor å slå sammen med.</translation>
    </message>
    <message>
        <source>Raderna fogades ihop. Ctrl+Z ångrar.</source>
        <translation>Linjene ble slått sammen. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>inget stadium</source>
        <translation>ikke noe stadium</translation>
    </message>
    <message>
        <source>Stadium: {words}</source>
        <translation>Stadium: {words}</translation>
    </message>
    <message>
        <source>Markerad som motsägelse</source>
        <translation>Merket som motsigelse</translation>
    </message>
    <message>
        <source>Motsägelsen är avmarkerad</source>
        <translation>Ikke lenger merket som motsigelse</translation>
    </message>
    <message>
        <source>Lägg anteckningen även under (eller ta bort från): två siffror</source>
        <translation>Legg notatet også under (eller fjern det fra): to sifre</translation>
    </message>
    <message>
        <source>Flytta anteckningen till delområde: två siffror</source>
        <translation>Flytt notatet til delområde: to sifre</translation>
    </message>
    <message>
        <source>inget delområde</source>
        <translation>ikke noe delområde</translation>
    </message>
    <message>
        <source>Anteckningen hör nu till {codes}</source>
        <translation>Notatet hører nå til {codes}</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>Ändra anteckning</source>
        <translation>Endre notat</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Anteckning, delområde {code} {title}</source>
        <translation>Notat, delområde {code} {title}</translation>
    </message>
    <message>
        <source>Skriv en anteckning om {code} {title}</source>
        <translation>Skriv et notat om {code} {title}</translation>
    </message>
    <message>
        <source>Alt+→  {code}</source>
        <translation>Alt+→  {code}</translation>
    </message>
    <message>
        <source>ingen på platsen ännu</source>
        <translation>ingen på plassen ennå</translation>
    </message>
    <message>
        <source>begär {document}</source>
        <translation>etterspør {document}</translation>
    </message>
    <message>
        <source>Egen fråga {code}</source>
        <translation>Eget spørsmål {code}</translation>
    </message>
    <message>
        <source>Stödfråga {code}</source>
        <translation>Støttespørsmål {code}</translation>
    </message>
    <message>
        <source>{place} av {of}</source>
        <translation>{place} av {of}</translation>
    </message>
    <message>
        <source>Nästa stödfråga, {count}</source>
        <translation>Neste støttespørsmål, {count}</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>plats {seat}</source>
        <translation>plass {seat}</translation>
    </message>
    <message>
        <source>motsägs av andra</source>
        <translation>motsies av andre</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>förbättring</source>
        <translation>forbedring</translation>
    </message>
    <message>
        <source>guldstjärna</source>
        <translation>gullstjerne</translation>
    </message>
    <message>
        <source>följ upp</source>
        <translation>følg opp</translation>
    </message>
    <message>
        <source>ordagrant citat</source>
        <translation>ordrett sitat</translation>
    </message>
    <message>
        <source>egen tanke</source>
        <translation>egen tanke</translation>
    </message>
    <message>
        <source>{agree} av {of} håller med</source>
        <translation>{agree} av {of} er enige</translation>
    </message>
    <message>
        <source>begärt: {document}</source>
        <translation>etterspurt: {document}</translation>
    </message>
    <message>
        <source>planerat</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>beslutat</source>
        <translation>vedtatt</translation>
    </message>
    <message>
        <source>genomfört</source>
        <translation>iverksatt</translation>
    </message>
    <message>
        <source>uppföljt</source>
        <translation>fulgt opp</translation>
    </message>
    <message>
        <source>ger effekt</source>
        <translation>gir effekt</translation>
    </message>
</context>
<context>
    <name>NoteRows</name>
    <message>
        <source>Ändra</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Byt delområde…</source>
        <translation>Bytt delområde…</translation>
    </message>
    <message>
        <source>Lägg även under…</source>
        <translation>Legg også under…</translation>
    </message>
    <message>
        <source>Motsägelse</source>
        <translation>Motsigelse</translation>
    </message>
    <message>
        <source>Foga ihop med raden ovanför</source>
        <translation>Slå sammen med linjen over</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Flytta ner</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Anteckningar</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Sök bland anteckningarna</source>
        <translation>Søk i notatene</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Följ upp</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>Guldstjärnor</source>
        <translation>Gullstjerner</translation>
    </message>
    <message>
        <source>Visa anteckningar</source>
        <translation>Vis notater</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{author} antecknar</source>
        <translation>{author} noterer</translation>
    </message>
    <message>
        <source>Bara en har antecknat i den här intervjun.</source>
        <translation>Bare én har notert i dette intervjuet.</translation>
    </message>
    <message>
        <source>Inga anteckningar med ”{words}” här.</source>
        <translation>Ingen notater med «{words}» her.</translation>
    </message>
    <message>
        <source>Inga anteckningar om {code} i den här intervjun.</source>
        <translation>Ingen notater om {code} i dette intervjuet.</translation>
    </message>
    <message>
        <source>Inget att följa upp i den här intervjun. Börja en rad med ? så hamnar den här.</source>
        <translation>Ingenting å følge opp i dette intervjuet. Begynn en linje med ?, så havner den her.</translation>
    </message>
    <message>
        <source>Inga guldstjärnor i den här intervjun. Börja en rad med * så hamnar den här.</source>
        <translation>Ingen gullstjerner i dette intervjuet. Begynn en linje med *, så havner den her.</translation>
    </message>
    <message>
        <source>Skriv första raden här nedanför och tryck Enter.</source>
        <translation>Skriv den første linjen nedenfor og trykk Enter.</translation>
    </message>
</context>
<context>
    <name>OutcomesPart</name>
    <message>
        <source>Svara i Handlingsplan</source>
        <translation>Svar i Handlingsplan</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Avsnitt</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>{done} av {of} klara</source>
        <translation>{done} av {of} ferdige</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Läget</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Täckning</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>Att göra</source>
        <translation>Å gjøre</translation>
    </message>
    <message>
        <source>Inget väntar på dig just nu.</source>
        <translation>Ingenting venter på deg akkurat nå.</translation>
    </message>
    <message>
        <source>Härnäst</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Vem har vad</source>
        <translation>Hvem har hva</translation>
    </message>
    <message>
        <source>Inga utvärderare är inlagda.</source>
        <translation>Ingen evaluatorer er lagt inn.</translation>
    </message>
    <message>
        <source>Kommunen</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>{name} kommun</source>
        <translation>{name} kommune</translation>
    </message>
    <message>
        <source>första utvärderingen</source>
        <translation>første evaluering</translation>
    </message>
    <message>
        <source>Utvärdering {year}</source>
        <translation>Evaluering {year}</translation>
    </message>
    <message>
        <source>utgåva {edition}</source>
        <translation>utgave {edition}</translation>
    </message>
    <message>
        <source>Inga intervjuer är kvar.</source>
        <translation>Ingen intervjuer gjenstår.</translation>
    </message>
    <message>
        <source>Inga intervjuer är inlagda ännu.</source>
        <translation>Ingen intervjuer er lagt inn ennå.</translation>
    </message>
    <message>
        <source>1 utvärderare</source>
        <translation>1 evaluator</translation>
    </message>
    <message>
        <source>{n} utvärderare</source>
        <translation>{n} evaluatorer</translation>
    </message>
    <message>
        <source>1 delområde saknar allt underlag.</source>
        <translation>1 delområde mangler alt grunnlag.</translation>
    </message>
    <message>
        <source>{n} delområden saknar allt underlag.</source>
        <translation>{n} delområder mangler alt grunnlag.</translation>
    </message>
    <message>
        <source>Fylld ruta: två eller fler. Halv: en. Tom ruta: ska frågas enligt planen men saknas. ≠: andra säger emot. Enter eller klick går dit.</source>
        <translation>Fylt rute: to eller flere. Halv: én. Tom rute: skal spørres etter planen, men mangler. ≠: andre sier imot. Enter eller klikk går dit.</translation>
    </message>
</context>
<context>
    <name>PaceView</name>
    <message>
        <source>Klockan {at}</source>
        <translation>Klokken {at}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>planerat</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>över tiden</source>
        <translation>over tiden</translation>
    </message>
    <message>
        <source>kvar</source>
        <translation>igjen</translation>
    </message>
    <message>
        <source>i takt</source>
        <translation>i rute</translation>
    </message>
    <message>
        <source>{n} min efter</source>
        <translation>{n} min etter</translation>
    </message>
    <message>
        <source>{n} min före</source>
        <translation>{n} min foran</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Inget delområde</source>
        <translation>Ikke noe delområde</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Öppna i webbläsaren</source>
        <translation>Åpne i nettleseren</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bara adresser som börjar med http:// eller https:// öppnas.</source>
        <translation>Bare adresser som begynner med http:// eller https://, åpnes.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>inte sedd än</source>
        <translation>ikke sett ennå</translation>
    </message>
    <message>
        <source>kanal</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>sedd {at}</source>
        <translation>sett {at}</translation>
    </message>
</context>
<context>
    <name>PairedNotes</name>
    <message>
        <source>utan namn</source>
        <translation>uten navn</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Spara PDF</source>
        <translation>Lagre PDF</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Velg sted…</translation>
    </message>
    <message>
        <source>Sparas som</source>
        <translation>Lagres som</translation>
    </message>
    <message>
        <source>Skriv ett filnamn.</source>
        <translation>Skriv et filnavn.</translation>
    </message>
    <message>
        <source>Skriver…</source>
        <translation>Skriver…</translation>
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
        <translation>Endre passordet</translation>
    </message>
    <message>
        <source>Skydda med lösenord</source>
        <translation>Beskytt med passord</translation>
    </message>
    <message>
        <source>Lösenordet gäller filen, arbetskopian och säkerhetskopiorna på den här datorn, och de kopior du lämnar ut härefter. Kopior som redan finns på annat håll är som de var.</source>
        <translation>Passordet gjelder filen, arbeidskopien og sikkerhetskopiene på denne datamaskinen, og de kopiene du gir ut heretter. Kopier som allerede finnes andre steder, er som de var.</translation>
    </message>
    <message>
        <source>Ett glömt lösenord går inte att återfå</source>
        <translation>Et glemt passord kan ikke gjenopprettes</translation>
    </message>
    <message>
        <source>Minst {n} tecken. Flera ord efter varandra är lätta att minnas och svåra att gissa.</source>
        <translation>Minst {n} tegn. Flere ord etter hverandre er lette å huske og vanskelige å gjette.</translation>
    </message>
    <message>
        <source>Nytt lösenord</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>Samma lösenord en gång till</source>
        <translation>Samme passord en gang til</translation>
    </message>
    <message>
        <source>Ta bort lösenordet</source>
        <translation>Fjern passordet</translation>
    </message>
    <message>
        <source>Lösenordet är för kort. Använd minst {n} tecken.</source>
        <translation>Passordet er for kort. Bruk minst {n} tegn.</translation>
    </message>
    <message>
        <source>De två är inte lika. Skriv lösenordet en gång till.</source>
        <translation>De to er ikke like. Skriv passordet en gang til.</translation>
    </message>
</context>
<context>
    <name>PdfPagesView</name>
    <message>
        <source>sida {page} av {count}</source>
        <translation>side {page} av {count}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>{title}, sida {page} av {count}</source>
        <translation>{title}, side {page} av {count}</translation>
    </message>
    <message>
        <source>sida {page} av {count}</source>
        <translation>side {page} av {count}</translation>
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
        <translation>Hjemorganisasjon</translation>
    </message>
    <message>
        <source>Hemorganisation, utvärderare {n}</source>
        <translation>Hjemorganisasjon, evaluator {n}</translation>
    </message>
    <message>
        <source>Namn eller initialer</source>
        <translation>Navn eller initialer</translation>
    </message>
    <message>
        <source>till exempel SKR eller en kommun</source>
        <translation>for eksempel SKR eller en kommune</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Bild utan alternativtext</source>
        <translation>Bilde uten alternativ tekst</translation>
    </message>
    <message>
        <source>Bilden finns inte i filen, eller är skadad.</source>
        <translation>Bildet finnes ikke i filen, eller er skadet.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Bilden är kopierad, med siffrorna som tabell</source>
        <translation>Bildet er kopiert, med tallene som tabell</translation>
    </message>
    <message>
        <source>Bild (*.png)</source>
        <translation>Bilde (*.png)</translation>
    </message>
    <message>
        <source>Vektorbild (*.svg)</source>
        <translation>Vektorbilde (*.svg)</translation>
    </message>
    <message>
        <source>Spara bild</source>
        <translation>Lagre bilde</translation>
    </message>
    <message>
        <source>Bilden är sparad: {path}</source>
        <translation>Bildet er lagret: {path}</translation>
    </message>
    <message>
        <source>Välj annan plats…</source>
        <translation>Velg et annet sted…</translation>
    </message>
    <message>
        <source>Här finns inget diagram just nu. Visa Profil, Jämförelse, Områden eller Historia.</source>
        <translation>Her er det ikke noe diagram akkurat nå. Vis Profil, Sammenligning, Områder eller Historie.</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>ingen</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>{asked} av {of}</source>
        <translation>{asked} av {of}</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>planerad</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>påbegynt</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>avförd</source>
        <translation>tatt ut</translation>
    </message>
    <message>
        <source>ingen åtgärd</source>
        <translation>uten tiltak</translation>
    </message>
    <message>
        <source>1 åtgärd</source>
        <translation>1 tiltak</translation>
    </message>
    <message>
        <source>{n} åtgärder</source>
        <translation>{n} tiltak</translation>
    </message>
    <message>
        <source>försenad</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>senast {day}</source>
        <translation>senest {day}</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet: {text}</source>
        <translation>Forbedringsmulighet: {text}</translation>
    </message>
    <message>
        <source>Åtgärd: {text}</source>
        <translation>Tiltak: {text}</translation>
    </message>
    <message>
        <source>utan text</source>
        <translation>uten tekst</translation>
    </message>
    <message>
        <source>Utan delområde: läses in, och du placerar dem</source>
        <translation>Uten delområde: leses inn, og du plasserer dem</translation>
    </message>
    <message>
        <source>Rad {line}: {why}</source>
        <translation>Linje {line}: {why}</translation>
    </message>
    <message>
        <source>Läses inte in</source>
        <translation>Leses ikke inn</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Förra gångens förbättringsområden</source>
        <translation>Forrige gangs forbedringsområder</translation>
    </message>
    <message>
        <source>Frågor</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Obesvarade</source>
        <translation>Ubesvarte</translation>
    </message>
    <message>
        <source>Utan åtgärd</source>
        <translation>Uten tiltak</translation>
    </message>
    <message>
        <source>Försenade</source>
        <translation>Forsinkede</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheter och åtgärder</source>
        <translation>Forbedringsmuligheter og tiltak</translation>
    </message>
    <message>
        <source>Inget av urvalet finns i planen.</source>
        <translation>Ingenting i planen passer med utvalget.</translation>
    </message>
    <message>
        <source>Handlingsplanen byggs av förbättringsmöjligheterna i rapporten. Där finns inga än.</source>
        <translation>Handlingsplanen bygges opp av forbedringsmulighetene i rapporten. Der er det ingen ennå.</translation>
    </message>
    <message>
        <source>Skriv i Rapport</source>
        <translation>Skriv i Rapport</translation>
    </message>
    <message>
        <source>Förra gången</source>
        <translation>Forrige gang</translation>
    </message>
    <message>
        <source>{met} av {of} förbättringar har åtgärd  ·  {done} av {actions} åtgärder klara</source>
        <translation>{met} av {of} forbedringer har tiltak  ·  {done} av {actions} tiltak ferdige</translation>
    </message>
    <message>
        <source>{n} försenade</source>
        <translation>{n} forsinkede</translation>
    </message>
    <message>
        <source>Åtgärden togs bort.</source>
        <translation>Tiltaket ble slettet.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Ny åtgärd</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Visa i Rapport</source>
        <translation>Vis i Rapport</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>utan text</source>
        <translation>uten tekst</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Alla {of} delområden frågas någon om</source>
        <translation>Det spørres om alle {of} delområder</translation>
    </message>
    <message>
        <source>{code} frågas ingen grupp om</source>
        <translation>Ingen gruppe spørres om {code}</translation>
    </message>
    <message>
        <source>{n} av {of} delområden frågas ingen grupp om</source>
        <translation>Ingen gruppe spørres om {n} av {of} delområder</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>{minutes} min var</source>
        <translation>{minutes} min hver</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Område {n} {title}</source>
        <translation>Område {n} {title}</translation>
    </message>
    <message>
        <source>{what}, {group}: ska frågas</source>
        <translation>{what}, {group}: skal spørres</translation>
    </message>
    <message>
        <source>{what}, {group}: frågas inte</source>
        <translation>{what}, {group}: spørres ikke</translation>
    </message>
    <message>
        <source>{what}, {group}: {asked} av {of} ska frågas</source>
        <translation>{what}, {group}: {asked} av {of} skal spørres</translation>
    </message>
    <message>
        <source>frågas ingen grupp</source>
        <translation>spørres ikke i noen gruppe</translation>
    </message>
    <message>
        <source>frågas i {n} grupp</source>
        <translation>spørres i {n} gruppe</translation>
    </message>
    <message>
        <source>frågas i {n} grupper</source>
        <translation>spørres i {n} grupper</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plan: vilka grupper som frågas om vad</source>
        <translation>Plan: hvilke grupper som spørres om hva</translation>
    </message>
</context>
<context>
    <name>PointsBox</name>
    <message>
        <source>{points} av {of}</source>
        <translation>{points} av {of}</translation>
    </message>
    <message>
        <source>Summa</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Summa av bedömda</source>
        <translation>Sum av vurderte</translation>
    </message>
    <message>
        <source>Poäng i område {n}: {rows}; {sum}: {points}</source>
        <translation>Poeng i område {n}: {rows}; {sum}: {points}</translation>
    </message>
    <message>
        <source>Rubriker</source>
        <translation>Overskrifter</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Poeng</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Inställningar</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Gäller på den här datorn, genast och i alla utvärderingar.</source>
        <translation>Gjelder på denne datamaskinen, straks og i alle evalueringer.</translation>
    </message>
    <message>
        <source>Textstorlek</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Utseende</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Markera felstavade ord</source>
        <translation>Marker feilstavede ord</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Färger</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Vem du är</source>
        <translation>Hvem du er</translation>
    </message>
    <message>
        <source>Namn eller initialer</source>
        <translation>Navn eller initialer</translation>
    </message>
    <message>
        <source>Hemorganisation</source>
        <translation>Hjemorganisasjon</translation>
    </message>
    <message>
        <source>Skrivande</source>
        <translation>Skriving</translation>
    </message>
    <message>
        <source>Förkortningar</source>
        <translation>Forkortelser</translation>
    </message>
    <message>
        <source>En per rad: kf = kommunfullmäktige. Skriv kf i en anteckning och tryck Tab så skrivs ordet ut.</source>
        <translation>Én per linje: kf = kommunfullmäktige. Skriv kf i et notat og trykk Tab, så skrives ordet ut.</translation>
    </message>
    <message>
        <source>Mappen för kopior</source>
        <translation>Mappen for kopier</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Föreslås i nya utvärderingar. I den som är öppen byter du med Vem är du? i menyn.</source>
        <translation>Foreslås i nye evalueringer. I den som er åpen, bytter du med Hvem er du? i menyen.</translation>
    </message>
    <message>
        <source>Här ligger arbetskopior, säkerhetskopior, biblioteket och de här inställningarna. Utvärderingarna själva ligger där du sparade dem.</source>
        <translation>Her ligger arbeidskopier, sikkerhetskopier, biblioteket og disse innstillingene. Selve evalueringene ligger der du lagret dem.</translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Ljust</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Mörkt</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>Høy kontrast</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Stapeldiagram över områdets delområden</source>
        <translation>Stolpediagram over områdets delområder</translation>
    </message>
    <message>
        <source>{name}: jämförelse</source>
        <translation>{name}: sammenligning</translation>
    </message>
    <message>
        <source>{name}: poängprofil</source>
        <translation>{name}: poengprofil</translation>
    </message>
    <message>
        <source>{points} av {max}</source>
        <translation>{points} av {max}</translation>
    </message>
    <message>
        <source>{points} av {max} bedömda</source>
        <translation>{points} av {max} vurdert</translation>
    </message>
    <message>
        <source>Poängen är dold. F10 visar den igen.</source>
        <translation>Poengene er skjult. F10 viser dem igjen.</translation>
    </message>
    <message>
        <source>{at} av {of}   ·   ← → byter bild   ·   Esc avslutar</source>
        <translation>{at} av {of}   ·   ← → bytter bilde   ·   Esc avslutter</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Rapportens sidor</source>
        <translation>Sidene i rapporten</translation>
    </message>
    <message>
        <source>Sidorna görs…</source>
        <translation>Sidene lages…</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Sidorna är dolda i diskret läge</source>
        <translation>Sidene er skjult i diskré modus</translation>
    </message>
    <message>
        <source>Mindre sidor</source>
        <translation>Mindre sider</translation>
    </message>
    <message>
        <source>Större sidor</source>
        <translation>Større sider</translation>
    </message>
    <message>
        <source>Sidorna visar hur det var tidigare. {why}</source>
        <translation>Sidene viser hvordan det var tidligere. {why}</translation>
    </message>
    <message>
        <source>Sida {page} av {count}</source>
        <translation>Side {page} av {count}</translation>
    </message>
    <message>
        <source>Uppdateras…</source>
        <translation>Oppdateres…</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>Skriv ut utkast</source>
        <translation>Skriv ut utkast</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Den här datorn har ingen skrivare. Spara utkastet som PDF och skriv ut det på en annan.</source>
        <translation>Denne datamaskinen har ingen skriver. Lagre utkastet som PDF og skriv det ut på en annen.</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Utkastet görs…</source>
        <translation>Utkastet lages…</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Skriv ut utkast</source>
        <translation>Skriv ut utkast</translation>
    </message>
    <message>
        <source>Skriver ut…</source>
        <translation>Skriver ut…</translation>
    </message>
    <message>
        <source>Utkastet är skickat till {printer}.</source>
        <translation>Utkastet er sendt til {printer}.</translation>
    </message>
    <message>
        <source>Utkastet är utskrivet.</source>
        <translation>Utkastet er skrevet ut.</translation>
    </message>
    <message>
        <source>{printer} tog inte emot utkastet. Se efter att den är på, eller spara utkastet som PDF.</source>
        <translation>{printer} tok ikke imot utkastet. Se etter at den er på, eller lagre utkastet som PDF.</translation>
    </message>
    <message>
        <source>Skrivaren</source>
        <translation>Skriveren</translation>
    </message>
    <message>
        <source>Utskriften stoppades.</source>
        <translation>Utskriften ble stoppet.</translation>
    </message>
    <message>
        <source>Utkastet görs, del {done} av {total}</source>
        <translation>Utkastet lages, del {done} av {total}</translation>
    </message>
    <message>
        <source>Skriver ut, sida {done} av {total}</source>
        <translation>Skriver ut, side {done} av {total}</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Stapeldiagram över områdena</source>
        <translation>Stolpediagram over områdene</translation>
    </message>
    <message>
        <source>Radardiagram över områdena</source>
        <translation>Radardiagram over områdene</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>Poäng per område</source>
        <translation>Poeng per område</translation>
    </message>
    <message>
        <source>Poäng per område, jämförda</source>
        <translation>Poeng per område, sammenlignet</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Totalt, av bedömda</source>
        <translation>Totalt, av vurderte</translation>
    </message>
</context>
<context>
    <name>ProfileStrip</name>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Poängprofilen i siffror</source>
        <translation>Poengprofilen i tall</translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Frågorna är våra egna, inte SKR:s. Töm en rad för att ta bort frågan, skriv på den sista för att lägga till en.</source>
        <translation>Spørsmålene er våre egne, ikke SKRs. Tøm en linje for å slette spørsmålet, skriv på den siste for å legge til et.</translation>
    </message>
    <message>
        <source>Stödfrågor {code} {title}</source>
        <translation>Støttespørsmål {code} {title}</translation>
    </message>
    <message>
        <source>Stödfråga {n}</source>
        <translation>Støttespørsmål {n}</translation>
    </message>
    <message>
        <source>Ny stödfråga</source>
        <translation>Nytt støttespørsmål</translation>
    </message>
    <message>
        <source>Ny fråga</source>
        <translation>Nytt spørsmål</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Citat</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Delområden</source>
        <translation>Delområder</translation>
    </message>
    <message>
        <source>till exempel 1.3 3.1</source>
        <translation>for eksempel 1.3 3.1</translation>
    </message>
    <message>
        <source>Stycke</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>{codes} finns inte i utgåva {edition}.</source>
        <translation>{codes} finnes ikke i utgave {edition}.</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>inget delområde</source>
        <translation>ikke noe delområde</translation>
    </message>
</context>
<context>
    <name>QuotePanel</name>
    <message>
        <source>Citat ur dokumentet</source>
        <translation>Sitater fra dokumentet</translation>
    </message>
    <message>
        <source>Nytt citat</source>
        <translation>Nytt sitat</translation>
    </message>
    <message>
        <source>Inga citat ännu. Markera i dokumentet och tryck Enter, eller skriv av det som behövs.</source>
        <translation>Ingen sitater ennå. Marker i dokumentet og trykk Enter, eller skriv av det som trengs.</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Tillbaka till registret</source>
        <translation>Tilbake til registeret</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Förra sidan</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Nästa sida</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Mindre sida</source>
        <translation>Mindre side</translation>
    </message>
    <message>
        <source>Större sida</source>
        <translation>Større side</translation>
    </message>
    <message>
        <source>Sök i dokumentet</source>
        <translation>Søk i dokumentet</translation>
    </message>
    <message>
        <source>Läst</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>Markera dokumentet som läst</source>
        <translation>Merk dokumentet som lest</translation>
    </message>
    <message>
        <source>Citera</source>
        <translation>Siter</translation>
    </message>
    <message>
        <source>Citera det markerade (Enter)</source>
        <translation>Siter det markerte (Enter)</translation>
    </message>
    <message>
        <source>Bilagan finns inte i filen, eller är skadad. Bifoga den igen.</source>
        <translation>Vedlegget finnes ikke i filen, eller er skadet. Legg det ved igjen.</translation>
    </message>
    <message>
        <source>Filen går inte att visa: den är skadad eller låst. Spara bilagan och öppna den utanför.</source>
        <translation>Filen kan ikke vises: den er skadet eller låst. Lagre vedlegget og åpne det utenfor programmet.</translation>
    </message>
    <message>
        <source>sida</source>
        <translation>side</translation>
    </message>
    <message>
        <source>Stycke</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>stycke</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>Nästa stycke</source>
        <translation>Neste avsnitt</translation>
    </message>
    <message>
        <source>Förra stycket</source>
        <translation>Forrige avsnitt</translation>
    </message>
    <message>
        <source>av {count}</source>
        <translation>av {count}</translation>
    </message>
    <message>
        <source>Sidorna är bilder utan text. Skriv av det du vill citera, så kommer sidan med.</source>
        <translation>Sidene er bilder uten tekst. Skriv av det du vil sitere, så kommer siden med.</translation>
    </message>
    <message>
        <source>Skriv ett citat</source>
        <translation>Skriv et sitat</translation>
    </message>
    <message>
        <source>Citatets ord står inte så i dokumentet. Jämför och rätta vid behov.</source>
        <translation>Ordene i sitatet står ikke slik i dokumentet. Sammenlign, og rett ved behov.</translation>
    </message>
    <message>
        <source>Markera det du vill citera: dra med musen, eller Ctrl+↓ för nästa mening. Enter citerar.</source>
        <translation>Marker det du vil sitere: dra med musen, eller Ctrl+↓ for neste setning. Enter siterer.</translation>
    </message>
</context>
<context>
    <name>ReasonsPane</name>
    <message>
        <source>Ingen motivering</source>
        <translation>Ingen begrunnelse</translation>
    </message>
    <message>
        <source>Motivering av {name} för {code}, {points} poäng</source>
        <translation>Begrunnelse av {name} for {code}, {points} poeng</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Gallringskvitto</source>
        <translation>Kassasjonskvittering</translation>
    </message>
    <message>
        <source>Gallrat</source>
        <translation>Kassert</translation>
    </message>
    <message>
        <source>Spara kvittot tillsammans med era andra handlingar: det finns ingen annanstans.</source>
        <translation>Lagre kvitteringen sammen med de andre dokumentene deres: den finnes ikke noe annet sted.</translation>
    </message>
    <message>
        <source>Spara kvittot…</source>
        <translation>Lagre kvitteringen…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Spara kvittot</source>
        <translation>Lagre kvitteringen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Kvittot är sparat: {path}</source>
        <translation>Kvitteringen er lagret: {path}</translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message>
        <source>Rekommendation {n}: {text}</source>
        <translation>Anbefaling {n}: {text}</translation>
    </message>
    <message>
        <source>ur område {area}: {text}</source>
        <translation>fra område {area}: {text}</translation>
    </message>
</context>
<context>
    <name>RefusedFilesDialog</name>
    <message>
        <source>Det som inte gick att lägga till</source>
        <translation>Det som ikke kunne legges til</translation>
    </message>
    <message>
        <source>Filerna är inte ändrade, och resten av biblioteket är som förut.</source>
        <translation>Filene er ikke endret, og resten av biblioteket er som før.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Filer som inte gick att lägga till</source>
        <translation>Filer som ikke kunne legges til</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Titel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Beslutat</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Citat</source>
        <translation>Sitater</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Sök bland dokument och citat</source>
        <translation>Søk i dokumenter og sitater</translation>
    </message>
    <message>
        <source>Läs</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Lägg till filer…</source>
        <translation>Legg til filer…</translation>
    </message>
    <message>
        <source>Nytt dokument</source>
        <translation>Nytt dokument</translation>
    </message>
    <message>
        <source>{shown} av {total}</source>
        <translation>{shown} av {total}</translation>
    </message>
    <message>
        <source>Filer…</source>
        <translation>Filer…</translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Inga dokument med ”{words}”.</source>
        <translation>Ingen dokumenter med «{words}».</translation>
    </message>
</context>
<context>
    <name>RegisterExtractDialog</name>
    <message>
        <source>Registerutdrag</source>
        <translation>Innsynsutskrift</translation>
    </message>
    <message>
        <source>Registerutdrag för en person</source>
        <translation>Innsynsutskrift for en person</translation>
    </message>
    <message>
        <source>Allt som utvärderingen vet om en person: plats, anteckningar, texter med namnet och historik.</source>
        <translation>Alt evalueringen vet om en person: plass, notater, tekster med navnet og historikk.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Inga namn är inlagda. De skrivs vid platserna på fliken Besöket, om de alls behövs.</source>
        <translation>Ingen navn er lagt inn. De skrives ved plassene på fanen Besøket, hvis de i det hele tatt trengs.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>De som har ett namn vid en plats på fliken Besöket.</source>
        <translation>De som har et navn ved en plass på fanen Besøket.</translation>
    </message>
    <message>
        <source>Utdraget kan också nämna andra. Läs igenom det innan det lämnas ut.</source>
        <translation>Utskriften kan også nevne andre. Les gjennom den før den utleveres.</translation>
    </message>
    <message>
        <source>Registerutdrag {name}</source>
        <translation>Innsynsutskrift {name}</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Kunde inte läsas</source>
        <translation>Kunne ikke leses</translation>
    </message>
    <message>
        <source>Rapporten som helhet</source>
        <translation>Rapporten som helhet</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>Ur den inlästa rapporten</source>
        <translation>Fra den innleste rapporten</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Avklarad, ta bort</source>
        <translation>Avklart, slett</translation>
    </message>
    <message>
        <source>Så stod det i den tryckta rapporten; här gäller de räknade summorna. Delete tar bort det som är avklarat.</source>
        <translation>Slik sto det i den trykte rapporten; her gjelder de beregnede summene. Delete fjerner det som er avklart.</translation>
    </message>
    <message>
        <source>De här ställena kunde inte läsas. Delete tar bort det som är avklarat.</source>
        <translation>Disse stedene kunne ikke leses. Delete fjerner det som er avklart.</translation>
    </message>
</context>
<context>
    <name>RemarkRows</name>
    <message>
        <source>Anmärkningar i kontrollen</source>
        <translation>Anmerkninger i kontrollen</translation>
    </message>
    <message>
        <source>Enter går dit, Ctrl+Enter rättar</source>
        <translation>Enter går dit, Ctrl+Enter retter</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Rapportens form</source>
        <translation>Rapporttype</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Faktagranskning</source>
        <translation>Faktasjekk</translation>
    </message>
    <message>
        <source>Slutrapport</source>
        <translation>Sluttrapport</translation>
    </message>
    <message>
        <source>Förhandsgranska</source>
        <translation>Forhåndsvis</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Arbetsutkast med vattenstämpel</source>
        <translation>Arbeidsutkast med vannmerke</translation>
    </message>
    <message>
        <source>Utan anteckningar, namn och enskilda bedömningar</source>
        <translation>Uten notater, navn og individuelle vurderinger</translation>
    </message>
    <message>
        <source>Utan vattenstämpel</source>
        <translation>Uten vannmerke</translation>
    </message>
</context>
<context>
    <name>ReportOutline</name>
    <message>
        <source>inte påbörjad</source>
        <translation>ikke påbegynt</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>påbegynt</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>ferdig</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Avsnitt</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Kontroll m.m.</source>
        <translation>Kontroll m.m.</translation>
    </message>
    <message>
        <source>Anmärkningen togs bort.</source>
        <translation>Anmerkningen ble slettet.</translation>
    </message>
    <message>
        <source>Kortet togs bort.</source>
        <translation>Kortet ble slettet.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Styrkor</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>Ny styrka</source>
        <translation>Ny styrke</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheter</source>
        <translation>Forbedringsmuligheter</translation>
    </message>
    <message>
        <source>Ny förbättringsmöjlighet</source>
        <translation>Ny forbedringsmulighet</translation>
    </message>
    <message>
        <source>Numrerade punkter</source>
        <translation>Nummererte punkter</translation>
    </message>
    <message>
        <source>Ny rekommendation</source>
        <translation>Ny anbefaling</translation>
    </message>
    <message>
        <source>{points} av {of}</source>
        <translation>{points} av {of}</translation>
    </message>
</context>
<context>
    <name>ReportSide</name>
    <message>
        <source>Bredvid texten</source>
        <translation>Ved siden av teksten</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Underlag</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Inläst</source>
        <translation>Innlest</translation>
    </message>
    <message>
        <source>F4 nästa</source>
        <translation>F4 neste</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Rädda det som går</source>
        <translation>Redd det som går</translation>
    </message>
    <message>
        <source>{name} läses post för post och fylls på ur det som finns på den här datorn: säkerhetskopior och arbetskopian. Den skadade filen lämnas som den är.</source>
        <translation>{name} leses post for post og fylles ut fra det som finnes på denne datamaskinen: sikkerhetskopier og arbeidskopien. Den skadde filen blir stående som den er.</translation>
    </message>
    <message>
        <source>Rädda</source>
        <translation>Redd</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <translation>Velg sted…</translation>
    </message>
    <message>
        <source>Ny fil</source>
        <translation>Ny fil</translation>
    </message>
    <message>
        <source>{name} räddad</source>
        <translation>{name} reddet</translation>
    </message>
    <message>
        <source>Skriv ett filnamn.</source>
        <translation>Skriv et filnavn.</translation>
    </message>
    <message>
        <source>Läser det som går att läsa…</source>
        <translation>Leser det som lar seg lese…</translation>
    </message>
    <message>
        <source>Den nya filen heter {name}.</source>
        <translation>Den nye filen heter {name}.</translation>
    </message>
    <message>
        <source>Öppna den</source>
        <translation>Åpne den</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Utvärderingar (*.kompass)</source>
        <translation>Evalueringer (*.kompass)</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>{name} är redan öppen i det här fönstret.</source>
        <translation>{name} er allerede åpen i dette vinduet.</translation>
    </message>
    <message>
        <source>Öppna för läsning</source>
        <translation>Åpne for lesing</translation>
    </message>
    <message>
        <source>Rädda det som går…</source>
        <translation>Redd det som går…</translation>
    </message>
    <message>
        <source>Öppna en säkerhetskopia…</source>
        <translation>Åpne en sikkerhetskopi…</translation>
    </message>
    <message>
        <source>{name} från säkerhetskopia {day}</source>
        <translation>{name} fra sikkerhetskopi {day}</translation>
    </message>
    <message>
        <source>Öppna säkerhetskopian som ny fil</source>
        <translation>Åpne sikkerhetskopien som ny fil</translation>
    </message>
    <message>
        <source>Utvärderingar (*.kompass)</source>
        <translation>Evalueringer (*.kompass)</translation>
    </message>
    <message>
        <source>Du tittar i {name}. Inget kan ändras här.</source>
        <translation>Du ser på {name}. Ingenting kan endres her.</translation>
    </message>
    <message>
        <source>Tillbaka till utvärderingen</source>
        <translation>Tilbake til evalueringen</translation>
    </message>
    <message>
        <source>{name} är öppen för läsning. Inget kan ändras här.</source>
        <translation>{name} er åpen for lesing. Ingenting kan endres her.</translation>
    </message>
    <message>
        <source>Spara en egen kopia…</source>
        <translation>Lagre en egen kopi…</translation>
    </message>
    <message>
        <source>Bredvid filen ligger {n} kopior av utvärderingen med sådant som inte finns här.</source>
        <translation>Ved siden av filen ligger {n} kopier av evalueringen med innhold som ikke finnes her.</translation>
    </message>
    <message>
        <source>{service} har lagt en kopia bredvid filen, {name}. I den finns sådant som saknas här.</source>
        <translation>{service} har lagt en kopi ved siden av filen, {name}. Den har innhold som mangler her.</translation>
    </message>
    <message>
        <source>Bredvid filen ligger {name}, en kopia av utvärderingen med sådant som inte finns här.</source>
        <translation>Ved siden av filen ligger {name}, en kopi av evalueringen med innhold som ikke finnes her.</translation>
    </message>
    <message>
        <source>Ta in dem…</source>
        <translation>Ta dem inn…</translation>
    </message>
    <message>
        <source>Ta in den…</source>
        <translation>Ta den inn…</translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message>
        <source>Källa</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Källa</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Använd som tidigare utvärdering</source>
        <translation>Bruk som tidligere evaluering</translation>
    </message>
    <message>
        <source>Kopiera källan</source>
        <translation>Kopier kilden</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Område {n}</source>
        <translation>Område {n}</translation>
    </message>
    <message>
        <source>Områdenas poäng, {name}</source>
        <translation>Områdenes poeng, {name}</translation>
    </message>
    <message>
        <source>Kopierat</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Utgåva {edition}</source>
        <translation>Utgave {edition}</translation>
    </message>
    <message>
        <source>Total {n}</source>
        <translation>Totalt {n}</translation>
    </message>
    <message>
        <source>Okänd utgåva</source>
        <translation>Ukjent utgave</translation>
    </message>
    <message>
        <source>Källan nämner inte utgåvan; den följer av året.</source>
        <translation>Kilden nevner ikke utgaven; den følger av året.</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Uppnått</source>
        <translation>Oppnådd</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks</translation>
    </message>
    <message>
        <source>Andel</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Bedömda</source>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>{scored} av {of}</source>
        <translation>{scored} av {of}</translation>
    </message>
</context>
<context>
    <name>ResultsBar</name>
    <message>
        <source>Profil</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Jämförelse</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Områden</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Historia</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Tabeller</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Tänk om</source>
        <translation>Hva om</translation>
    </message>
    <message>
        <source>Som tabell</source>
        <translation>Som tabell</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Jämför med</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Jämför med snitt</source>
        <translation>Sammenlign med snitt</translation>
    </message>
    <message>
        <source>Jämför med resultat</source>
        <translation>Sammenlign med resultat</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Kopiera</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Ctrl+Skift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Spara som bild…</source>
        <translation>Lagre som bilde…</translation>
    </message>
    <message>
        <source>Helskärm</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Totalt, av bedömda</source>
        <translation>Totalt, av vurderte</translation>
    </message>
    <message>
        <source>PgUp/PgDn ±5   X åter</source>
        <translation>PgUp/PgDn ±5   X tilbake</translation>
    </message>
    <message>
        <source>profil</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>jämförelse</source>
        <translation>sammenligning</translation>
    </message>
    <message>
        <source>historia</source>
        <translation>historie</translation>
    </message>
    <message>
        <source>område {number}</source>
        <translation>område {number}</translation>
    </message>
</context>
<context>
    <name>ResultsSheet</name>
    <message>
        <source>Poäng per område och delområde</source>
        <translation>Poeng per område og delområde</translation>
    </message>
    <message>
        <source>Resultatet visas så snart ett delområde har poäng.</source>
        <translation>Resultatet vises så snart et delområde har poeng.</translation>
    </message>
    <message>
        <source>Ge poäng i Bedömning</source>
        <translation>Gi poeng i Vurdering</translation>
    </message>
    <message>
        <source>Poängen är dold. F10 visar den igen.</source>
        <translation>Poengene er skjult. F10 viser dem igjen.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Sparar…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>Inte sparat</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Bara läsning</source>
        <translation>Bare lesing</translation>
    </message>
    <message>
        <source>Sparat {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Sparat</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Sparat 00.00</source>
        <translation>Lagret 00.00</translation>
    </message>
    <message>
        <source>Allt du skrivit är sparat på den här datorn.</source>
        <translation>Alt du har skrevet, er lagret på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Det du skriver sparas.</source>
        <translation>Det du skriver, lagres.</translation>
    </message>
    <message>
        <source>Det du skrev sist är inte sparat. Texten finns kvar där du skrev den.</source>
        <translation>Det du skrev sist, er ikke lagret. Teksten står fortsatt der du skrev den.</translation>
    </message>
    <message>
        <source>Sparat på den här datorn, men ännu inte i din fil. Det görs om en stund.</source>
        <translation>Lagret på denne datamaskinen, men ennå ikke i filen din. Det gjøres om litt.</translation>
    </message>
    <message>
        <source>Utvärderingen är öppen bara för läsning.</source>
        <translation>Evalueringen er åpen bare for lesing.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Inte sparat: {why}</source>
        <translation>Ikke lagret: {why}</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Spara en kopia på annan plats…</source>
        <translation>Lagre en kopi et annet sted…</translation>
    </message>
</context>
<context>
    <name>ScoreDock</name>
    <message>
        <source>Fäll ihop Poängläge</source>
        <translation>Fold sammen Poengstilling</translation>
    </message>
    <message>
        <source>Poängen är dold. F10 visar den igen.</source>
        <translation>Poengene er skjult. F10 viser dem igjen.</translation>
    </message>
    <message>
        <source>område {number}: {points}</source>
        <translation>område {number}: {points}</translation>
    </message>
    <message>
        <source>inga poäng</source>
        <translation>ingen poeng</translation>
    </message>
    <message>
        <source>{scored} av {of} delområden har poäng</source>
        <translation>{scored} av {of} delområder har poeng</translation>
    </message>
    <message>
        <source>Intervjun: {have} har underlag, {weak} svagt, {missing} inget.</source>
        <translation>Intervjuet: {have} har grunnlag, {weak} svakt, {missing} ikke noe.</translation>
    </message>
    <message>
        <source>Nästa hål: {gaps}.</source>
        <translation>Neste hull: {gaps}.</translation>
    </message>
    <message>
        <source>Poängläge</source>
        <translation>Poengstilling</translation>
    </message>
    <message>
        <source>Visa hela Poängläge</source>
        <translation>Vis hele Poengstilling</translation>
    </message>
</context>
<context>
    <name>ScoreEntry</name>
    <message>
        <source>{points} går inte: {code} ger 0–{top} poäng</source>
        <translation>{points} går ikke: {code} gir 0–{top} poeng</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Gem.</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>Egen</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks</translation>
    </message>
    <message>
        <source>Källor</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Stadium: {counts}</source>
        <translation>Stadium: {counts}</translation>
    </message>
    <message>
        <source>{whose}: dold</source>
        <translation>{whose}: skjult</translation>
    </message>
    <message>
        <source>{whose}: {points}</source>
        <translation>{whose}: {points}</translation>
    </message>
    <message>
        <source>dold</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Förra utvärderingen: {points}</source>
        <translation>Forrige evaluering: {points}</translation>
    </message>
    <message>
        <source>Egen poäng</source>
        <translation>Egne poeng</translation>
    </message>
    <message>
        <source>Gemensam poäng</source>
        <translation>Felles poeng</translation>
    </message>
    <message>
        <source>{whose} för {code} {title}, max {max}</source>
        <translation>{whose} for {code} {title}, maks {max}</translation>
    </message>
    <message>
        <source>{head}, dold</source>
        <translation>{head}, skjult</translation>
    </message>
    <message>
        <source>{head}, inga poäng</source>
        <translation>{head}, ingen poeng</translation>
    </message>
    <message>
        <source>{head}, nu {points}</source>
        <translation>{head}, nå {points}</translation>
    </message>
    <message>
        <source>{scored} av {of} har poäng</source>
        <translation>{scored} av {of} har poeng</translation>
    </message>
    <message>
        <source>intervju</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>dokument</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>webb</source>
        <translation>nett</translation>
    </message>
    <message>
        <source>Inget underlag</source>
        <translation>Ikke noe grunnlag</translation>
    </message>
    <message>
        <source>Underlag: {sources}</source>
        <translation>Grunnlag: {sources}</translation>
    </message>
    <message>
        <source>{words}, bara en källa</source>
        <translation>{words}, bare én kilde</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Gem.</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>Källor</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Poäng per delområde</source>
        <translation>Poeng per delområde</translation>
    </message>
    <message>
        <source>{scored} av {of}</source>
        <translation>{scored} av {of}</translation>
    </message>
</context>
<context>
    <name>ScoringModes</name>
    <message>
        <source>Jag är …</source>
        <translation>Jeg er …</translation>
    </message>
    <message>
        <source>Poängen av {name} är dolda tills alla har förseglat.</source>
        <translation>Poengene til {name} er skjult til alle har forseglet.</translation>
    </message>
    <message>
        <source>Jag är {name}</source>
        <translation>Jeg er {name}</translation>
    </message>
    <message>
        <source>Försegla dina poäng</source>
        <translation>Forsegl poengene dine</translation>
    </message>
    <message>
        <source>Ge egna poäng</source>
        <translation>Gi egne poeng</translation>
    </message>
    <message>
        <source>Öppna…</source>
        <translation>Åpne…</translation>
    </message>
    <message>
        <source>Försegla</source>
        <translation>Forsegl</translation>
    </message>
    <message>
        <source>Lås upp…</source>
        <translation>Lås opp…</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Låst</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>Gemensam motivering {code}</source>
        <translation>Felles begrunnelse {code}</translation>
    </message>
    <message>
        <source>Motivering {code}</source>
        <translation>Begrunnelse {code}</translation>
    </message>
    <message>
        <source>Motivering för {code} {title}</source>
        <translation>Begrunnelse for {code} {title}</translation>
    </message>
    <message>
        <source>Underlaget används</source>
        <translation>Grunnlaget brukes</translation>
    </message>
    <message>
        <source>Underlaget används inte längre</source>
        <translation>Grunnlaget brukes ikke lenger</translation>
    </message>
    <message>
        <source>Poängen är dold  ·  F10 visar den</source>
        <translation>Poengene er skjult  ·  F10 viser dem</translation>
    </message>
    <message>
        <source>Ctrl+L öppnar, med ett skäl</source>
        <translation>Ctrl+L åpner, med en grunn</translation>
    </message>
    <message>
        <source>PgUp/PgDn ±5   Home 0   End max   X tom</source>
        <translation>PgUp/PgDn ±5   Home 0   End maks   X tom</translation>
    </message>
    <message>
        <source>{take}   PgUp/PgDn ±5   X tom</source>
        <translation>{take}   PgUp/PgDn ±5   X tom</translation>
    </message>
    <message>
        <source>Förseglad  ·  sigill {mark}</source>
        <translation>Forseglet  ·  segl {mark}</translation>
    </message>
    <message>
        <source>Låst  ·  {scored} av {of} bedömda</source>
        <translation>Låst  ·  {scored} av {of} vurdert</translation>
    </message>
    <message>
        <source>Alla {of} bedömda</source>
        <translation>Alle {of} vurdert</translation>
    </message>
    <message>
        <source>{scored} av {of} bedömda, {left} kvar</source>
        <translation>{scored} av {of} vurdert, {left} igjen</translation>
    </message>
    <message>
        <source>Alla delområden har poäng</source>
        <translation>Alle delområder har poeng</translation>
    </message>
</context>
<context>
    <name>ScoringSheet</name>
    <message>
        <source>Vems poäng</source>
        <translation>Hvilke poeng</translation>
    </message>
    <message>
        <source>Egen</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Skillnader</source>
        <translation>Forskjeller</translation>
    </message>
    <message>
        <source>Gemensam</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>Jag är</source>
        <translation>Jeg er</translation>
    </message>
    <message>
        <source>Nästa utan poäng</source>
        <translation>Neste uten poeng</translation>
    </message>
    <message>
        <source>Ta de lika</source>
        <translation>Ta de like</translation>
    </message>
    <message>
        <source>Försegla</source>
        <translation>Forsegl</translation>
    </message>
    <message>
        <source>Sök delområde</source>
        <translation>Søk etter delområde</translation>
    </message>
    <message>
        <source>Sök delområde: nummer eller ord</source>
        <translation>Søk etter delområde: nummer eller ord</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Försegla dina poäng</source>
        <translation>Forsegl poengene dine</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Begrunnelse</translation>
    </message>
</context>
<context>
    <name>SealDeeds</name>
    <message>
        <source>Varför öppnas dina poäng igen? Skälet står kvar i historiken.</source>
        <translation>Hvorfor åpnes poengene dine igjen? Grunnen blir stående i historikken.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Försegla</source>
        <translation>Forsegl</translation>
    </message>
    <message>
        <source>Försegla dina poäng? {scored} av {of} delområden har poäng.</source>
        <translation>Forsegle poengene dine? {scored} av {of} delområder har poeng.</translation>
    </message>
    <message>
        <source>{codes} saknar motivering.</source>
        <translation>{codes} mangler begrunnelse.</translation>
    </message>
    <message>
        <source>Efter det ändras de bara med ett skäl, och ingen ser den andres poäng i förväg.</source>
        <translation>Etter det endres de bare med en grunn, og ingen ser den andres poeng på forhånd.</translation>
    </message>
    <message>
        <source>Dina poäng är förseglade. Sigillet är {mark}.</source>
        <translation>Poengene dine er forseglet. Seglet er {mark}.</translation>
    </message>
    <message>
        <source>Dina poäng är öppna igen</source>
        <translation>Poengene dine er åpne igjen</translation>
    </message>
    <message>
        <source>Varför låses den gemensamma bedömningen upp? Skälet står kvar i historiken.</source>
        <translation>Hvorfor låses den felles vurderingen opp? Grunnen blir stående i historikken.</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Lås den gemensamma bedömningen? {scored} av {of} delområden har poäng. Efter det ändras den bara med ett skäl.</source>
        <translation>Låse den felles vurderingen? {scored} av {of} delområder har poeng. Etter det endres den bare med en grunn.</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är låst. Sigillet är {mark}.</source>
        <translation>Den felles vurderingen er låst. Seglet er {mark}.</translation>
    </message>
    <message>
        <source>Den gemensamma bedömningen är öppen igen</source>
        <translation>Den felles vurderingen er åpen igjen</translation>
    </message>
    <message>
        <source>Även {names} har gett poäng. Jämför dem under Skillnader i stället.</source>
        <translation>Også {names} har gitt poeng. Sammenlign dem under Forskjeller i stedet.</translation>
    </message>
    <message>
        <source>Du har inga egna poäng än.</source>
        <translation>Du har ingen egne poeng ennå.</translation>
    </message>
    <message>
        <source>{codes} har redan andra gemensamma poäng, som ersätts.</source>
        <translation>{codes} har allerede andre felles poeng, som blir erstattet.</translation>
    </message>
    <message>
        <source>Ersätt</source>
        <translation>Erstatt</translation>
    </message>
    <message>
        <source>Där finns inga poäng att ta.</source>
        <translation>Der er det ingen poeng å ta.</translation>
    </message>
    <message>
        <source>Det finns inga lika poäng kvar att ta</source>
        <translation>Det er ingen like poeng igjen å ta</translation>
    </message>
    <message>
        <source>{codes} har fått gemensamma poäng.</source>
        <translation>{codes} har fått felles poeng.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Gå igenom dem, öppna med ett skäl och försegla på nytt.</source>
        <translation>Gå gjennom dem, åpne med en grunn og forsegl på nytt.</translation>
    </message>
</context>
<context>
    <name>SealForm</name>
    <message>
        <source>Skäl</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Skäl, sparas i historiken</source>
        <translation>Grunn, lagres i historikken</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
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
        <translation>Plass</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Namn (frivilligt)</source>
        <translation>Navn (frivillig)</translation>
    </message>
    <message>
        <source>Namnet sparas för sig, kan raderas när som helst och kommer aldrig med i rapporten.</source>
        <translation>Navnet lagres for seg, kan slettes når som helst og kommer aldri med i rapporten.</translation>
    </message>
</context>
<context>
    <name>SeatLine</name>
    <message>
        <source>Ta bort plats {letter}</source>
        <translation>Slett plass {letter}</translation>
    </message>
    <message>
        <source>Plats {letter}: roll</source>
        <translation>Plass {letter}: rolle</translation>
    </message>
    <message>
        <source>Plats {letter}: rollgrupp</source>
        <translation>Plass {letter}: rollegruppe</translation>
    </message>
    <message>
        <source>Plats {letter}: namn, frivilligt</source>
        <translation>Plass {letter}: navn, frivillig</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>Plats {seat}: {role}</source>
        <translation>Plass {seat}: {role}</translation>
    </message>
    <message>
        <source>ingen roll angiven</source>
        <translation>ingen rolle oppgitt</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>Töm namnen</source>
        <translation>Tøm navnene</translation>
    </message>
    <message>
        <source>Tar bort namnen på alla platser i alla grupper</source>
        <translation>Fjerner navnene på alle plasser i alle grupper</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rollgrupp</source>
        <translation>Rollegruppe</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Namn är frivilliga, sparas för sig, kan tömmas när som helst och kommer aldrig med på papper.</source>
        <translation>Navn er frivillige, lagres for seg, kan tømmes når som helst og kommer aldri med på papir.</translation>
    </message>
    <message>
        <source>Platser</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>{n} av {of}</source>
        <translation>{n} av {of}</translation>
    </message>
    <message>
        <source>Plats {letters} har mer än en person. Ge någon av dem en annan bokstav i Intervjuer.</source>
        <translation>Plass {letters} har mer enn én person. Gi en av dem en annen bokstav i Intervjuer.</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Infoga tal</source>
        <translation>Sett inn tall</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Infoga tal i {title}</source>
        <translation>Sett inn tall i {title}</translation>
    </message>
    <message>
        <source>Utgå från standardtexten</source>
        <translation>Ta utgangspunkt i standardteksten</translation>
    </message>
    <message>
        <source>Utgå från standardtexten i {title}</source>
        <translation>Ta utgangspunkt i standardteksten i {title}</translation>
    </message>
    <message>
        <source>Standardtext: {text}</source>
        <translation>Standardtekst: {text}</translation>
    </message>
    <message>
        <source>Blir: {text}</source>
        <translation>Blir: {text}</translation>
    </message>
    <message>
        <source>okänd</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>{author}, {when}</source>
        <translation>{author}, {when}</translation>
    </message>
    <message>
        <source>Senast skriven av {author}, {when}</source>
        <translation>Sist skrevet av {author}, {when}</translation>
    </message>
    <message>
        <source>Skriv här</source>
        <translation>Skriv her</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Anteckningar sida vid sida</source>
        <translation>Notater side om side</translation>
    </message>
</context>
<context>
    <name>SideForm</name>
    <message>
        <source>Klar</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Ändra</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Uppgifter</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Citat</source>
        <translation>Sitater</translation>
    </message>
    <message>
        <source>Citat {n}</source>
        <translation>Sitater {n}</translation>
    </message>
    <message>
        <source>Grupper</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Ny intervju</source>
        <translation>Nytt intervju</translation>
    </message>
    <message>
        <source>Platser</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Ny plats</source>
        <translation>Ny plass</translation>
    </message>
    <message>
        <source>{place} av {of}</source>
        <translation>{place} av {of}</translation>
    </message>
    <message>
        <source>skriv c:</source>
        <translation>skriv c:</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>ingen roll</source>
        <translation>ingen rolle</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Markera felstavade ord</source>
        <translation>Marker feilstavede ord</translation>
    </message>
    <message>
        <source>Inga förslag</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Lägg till ”{word}” i ordlistan</source>
        <translation>Legg til «{word}» i ordlisten</translation>
    </message>
</context>
<context>
    <name>StagedList</name>
    <message>
        <source>Ändra</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Ny utvärdering…</source>
        <translation>Ny evaluering…</translation>
    </message>
    <message>
        <source>Öppna…</source>
        <translation>Åpne…</translation>
    </message>
    <message>
        <source>Läs in en tryckt rapport…</source>
        <translation>Les inn en trykt rapport…</translation>
    </message>
    <message>
        <source>Rundtur: fem steg i exemplet</source>
        <translation>Omvisning: fem steg i eksempelet</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Inställningar…</source>
        <translation>Innstillinger…</translation>
    </message>
    <message>
        <source>Senaste filer</source>
        <translation>Siste filer</translation>
    </message>
    <message>
        <source>Exempel</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Finns inte i {folder} just nu. Delete tar bort raden.</source>
        <translation>Finnes ikke i {folder} akkurat nå. Delete fjerner linjen.</translation>
    </message>
    <message>
        <source>{name} finns inte i {folder}. Sätt i USB-minnet eller anslut till nätverket, om den låg där.</source>
        <translation>{name} finnes ikke i {folder}. Sett inn minnepinnen eller koble til nettverket, hvis den lå der.</translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Ta bort ur listan</source>
        <translation>Fjern fra listen</translation>
    </message>
    <message>
        <source>{name} är borttagen ur listan. Filen är kvar.</source>
        <translation>{name} er fjernet fra listen. Filen er der fortsatt.</translation>
    </message>
    <message>
        <source>Anteckningar, poäng och rapport för en utvärdering, helt utan nät.</source>
        <translation>Notater, poeng og rapport for én evaluering, helt uten nett.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>klar</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>återstår</source>
        <translation>gjenstår</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>Områdena ger {sum}, {off} mindre än totalen. Kontrollera siffrorna.</source>
        <translation>Områdene gir {sum}, {off} mindre enn totalen. Kontroller tallene.</translation>
    </message>
    <message>
        <source>Områdena ger {sum}, {off} mer än totalen. Kontrollera siffrorna.</source>
        <translation>Områdene gir {sum}, {off} mer enn totalen. Kontroller tallene.</translation>
    </message>
    <message>
        <source>Områdena ger {sum}, som totalen.</source>
        <translation>Områdene gir {sum}, som totalen.</translation>
    </message>
    <message>
        <source>Områdena ger {sum}.</source>
        <translation>Områdene gir {sum}.</translation>
    </message>
    <message>
        <source>{n} av {of} områden ger {sum}.</source>
        <translation>{n} av {of} områder gir {sum}.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Ta in en kollegas fil</source>
        <translation>Ta inn en kollegas fil</translation>
    </message>
    <message>
        <source>Filen läses och jämförs med utvärderingen. Inget ändras ännu.</source>
        <translation>Filen leses og sammenlignes med evalueringen. Ingenting endres ennå.</translation>
    </message>
    <message>
        <source>Ta in</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>Lägg ihop dem ändå</source>
        <translation>Slå dem sammen likevel</translation>
    </message>
    <message>
        <source>Öppna den i stället</source>
        <translation>Åpne den i stedet</translation>
    </message>
    <message>
        <source>Läser filen…</source>
        <translation>Leser filen…</translation>
    </message>
    <message>
        <source>Allt i filen är redan känt. Ingenting behöver tas in.</source>
        <translation>Alt i filen er allerede kjent. Ingenting trenger å tas inn.</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Det här kommer in. En säkerhetskopia görs först, och Ctrl+Z tar tillbaka alltihop.</source>
        <translation>Dette kommer inn. En sikkerhetskopi lages først, og Ctrl+Z angrer alt sammen.</translation>
    </message>
    <message>
        <source>Filen är inte intagen, och ingenting är ändrat.</source>
        <translation>Filen er ikke tatt inn, og ingenting er endret.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Dokumentets text</source>
        <translation>Teksten i dokumentet</translation>
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
        <translation>Fortsett</translation>
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
        <translation>Meny</translation>
    </message>
    <message>
        <source>Flikar</source>
        <translation>Faner</translation>
    </message>
    <message>
        <source>Sök eller gör</source>
        <translation>Søk eller gjør</translation>
    </message>
    <message>
        <source>Diskret läge</source>
        <translation>Diskré modus</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{n} av {of}. {words}</source>
        <translation>{n} av {of}. {words}</translation>
    </message>
    <message>
        <source>Exportera…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Visa mig</source>
        <translation>Vis meg</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Hopp over</translation>
    </message>
</context>
<context>
    <name>TryLine</name>
    <message>
        <source>Börja om</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Sluta</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Tänk om – inget sparas.</source>
        <translation>Hva om – ingenting lagres.</translation>
    </message>
</context>
<context>
    <name>TypedResultDialog</name>
    <message>
        <source>Skriv in siffror</source>
        <translation>Skriv inn tall</translation>
    </message>
    <message>
        <source>Ur en rapport eller från en webbsida. Lämna tomt det som inte framgår.</source>
        <translation>Fra en rapport eller en nettside. La det som ikke framgår, stå tomt.</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Total, 0–{max}</source>
        <translation>Totalt, 0–{max}</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Rapportens namn, eller webbadressen där siffrorna står.</source>
        <translation>Rapportens navn, eller nettadressen der tallene står.</translation>
    </message>
    <message>
        <source>Område {n}</source>
        <translation>Område {n}</translation>
    </message>
    <message>
        <source>Ersätter {name}, som är inskriven förut.</source>
        <translation>Erstatter {name}, som er skrevet inn før.</translation>
    </message>
    <message>
        <source>Skriv kommunens namn.</source>
        <translation>Skriv kommunens navn.</translation>
    </message>
    <message>
        <source>Skriv ett år</source>
        <translation>Skriv et år</translation>
    </message>
    <message>
        <source>Skriv ett helt tal, 0–{max}.</source>
        <translation>Skriv et helt tall, 0–{max}.</translation>
    </message>
    <message>
        <source>Skriv totalen eller minst ett område.</source>
        <translation>Skriv totalen eller minst ett område.</translation>
    </message>
    <message>
        <source>Totalen och områdena stämmer inte överens.</source>
        <translation>Totalen og områdene stemmer ikke overens.</translation>
    </message>
    <message>
        <source>Skriv varifrån siffrorna kommer.</source>
        <translation>Skriv hvor tallene kommer fra.</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>Mallens fem grupper finns redan.</source>
        <translation>Malens fem grupper finnes allerede.</translation>
    </message>
    <message>
        <source>{n} grupper lades in, med platser och plan.</source>
        <translation>{n} grupper ble lagt inn, med plasser og plan.</translation>
    </message>
    <message>
        <source>En grupp lades in, med platser och plan.</source>
        <translation>Én gruppe ble lagt inn, med plasser og plan.</translation>
    </message>
    <message>
        <source>Gruppen togs bort.</source>
        <translation>Gruppen ble slettet.</translation>
    </message>
    <message>
        <source>Gruppen togs bort, med {lost}.</source>
        <translation>Gruppen ble slettet, med {lost}.</translation>
    </message>
    <message>
        <source> och </source>
        <translation> og </translation>
    </message>
    <message>
        <source>{n} namn togs bort, i alla grupper. Rollerna står kvar.</source>
        <translation>{n} navn ble fjernet, i alle grupper. Rollene blir stående.</translation>
    </message>
    <message>
        <source>Ett namn togs bort. Rollen står kvar.</source>
        <translation>Ett navn ble fjernet. Rollen blir stående.</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>ingen tid än</source>
        <translation>ingen tid ennå</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Grupper och platser</source>
        <translation>Grupper og plasser</translation>
    </message>
    <message>
        <source>Vem frågas om vad</source>
        <translation>Hvem spørres om hva</translation>
    </message>
    <message>
        <source>Lägg in grupperna, så kan du planera vem som frågas om vad.</source>
        <translation>Legg inn gruppene, så kan du planlegge hvem som spørres om hva.</translation>
    </message>
    <message>
        <source>Lägg in mallens fem grupper</source>
        <translation>Legg inn malens fem grupper</translation>
    </message>
    <message>
        <source>Börja med en egen grupp</source>
        <translation>Begynn med en egen gruppe</translation>
    </message>
    <message>
        <source>Platsen togs bort.</source>
        <translation>Plassen ble slettet.</translation>
    </message>
    <message>
        <source>Platsen togs bort. Ctrl+Z ångrar.</source>
        <translation>Plassen ble slettet. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>WebBar</name>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Iakttagelser</source>
        <translation>Observasjoner</translation>
    </message>
    <message>
        <source>Kommunens svar</source>
        <translation>Kommunens svar</translation>
    </message>
    <message>
        <source>Klistra in</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Läs in svar…</source>
        <translation>Les inn svar…</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Nya hamnar under {where}</source>
        <translation>Nye havner under {where}</translation>
    </message>
</context>
<context>
    <name>WebDeeds</name>
    <message>
        <source>Mallens rader finns redan.</source>
        <translation>Malens linjer finnes allerede.</translation>
    </message>
    <message>
        <source>{n} rader lades in. Ändra dem som du vill.</source>
        <translation>{n} linjer ble lagt inn. Endre dem som du vil.</translation>
    </message>
    <message>
        <source>En rad lades in.</source>
        <translation>Én linje ble lagt inn.</translation>
    </message>
    <message>
        <source>{name} är ingen bild som kan visas. Välj en PNG eller JPG.</source>
        <translation>{name} er ikke et bilde som kan vises. Velg en PNG eller JPG.</translation>
    </message>
    <message>
        <source>Raden togs bort ur checklistan.</source>
        <translation>Linjen ble slettet fra sjekklisten.</translation>
    </message>
    <message>
        <source>Iakttagelsen togs bort.</source>
        <translation>Observasjonen ble slettet.</translation>
    </message>
    <message>
        <source>Svaret togs bort.</source>
        <translation>Svaret ble slettet.</translation>
    </message>
</context>
<context>
    <name>WebEmpty</name>
    <message>
        <source>Börja med en checklista över vad som ska gås igenom på webben.</source>
        <translation>Begynn med en sjekkliste over hva som skal gås gjennom på nettet.</translation>
    </message>
    <message>
        <source>Lägg in mallens checklista</source>
        <translation>Legg inn malens sjekkliste</translation>
    </message>
    <message>
        <source>Klistra in en iakttagelse</source>
        <translation>Lim inn en observasjon</translation>
    </message>
    <message>
        <source>Läs in kommunens skriftliga svar…</source>
        <translation>Les inn kommunens skriftlige svar…</translation>
    </message>
</context>
<context>
    <name>WebTab</name>
    <message>
        <source>Urklipp är tomt. Kopiera text, en adress eller en bild först.</source>
        <translation>Utklippstavlen er tom. Kopier tekst, en adresse eller et bilde først.</translation>
    </message>
    <message>
        <source>Iakttagelsen är sparad.</source>
        <translation>Observasjonen er lagret.</translation>
    </message>
    <message>
        <source>Ett svar lästes in.</source>
        <translation>Ett svar ble lest inn.</translation>
    </message>
    <message>
        <source>{n} svar lästes in.</source>
        <translation>{n} svar ble lest inn.</translation>
    </message>
    <message>
        <source>Bara adresser som börjar med http:// eller https:// öppnas.</source>
        <translation>Bare adresser som begynner med http:// eller https://, åpnes.</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>{points} går inte: {code} ger 0–{top} poäng</source>
        <translation>{points} går ikke: {code} gir 0–{top} poeng</translation>
    </message>
</context>
<context>
    <name>WhoAmI</name>
    <message>
        <source>Börja med egna poäng</source>
        <translation>Begynn med egne poeng</translation>
    </message>
    <message>
        <source>Var och en ger egna poäng först. Vem är du?</source>
        <translation>Hver og en gir egne poeng først. Hvem er du?</translation>
    </message>
    <message>
        <source>Namn eller initialer</source>
        <translation>Navn eller initialer</translation>
    </message>
    <message>
        <source>Jag är {name}</source>
        <translation>Jeg er {name}</translation>
    </message>
    <message>
        <source>Någon annan: namn eller initialer</source>
        <translation>Noen andre: navn eller initialer</translation>
    </message>
    <message>
        <source>Skriv ditt namn eller dina initialer.</source>
        <translation>Skriv navnet ditt eller initialene dine.</translation>
    </message>
</context>
<context>
    <name>WhoAmIDialog</name>
    <message>
        <source>Vem är du?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Det du skriver här får ditt namn, så att två utvärderare kan arbeta var för sig.</source>
        <translation>Det du skriver her, får navnet ditt, slik at to evaluatorer kan arbeide hver for seg.</translation>
    </message>
    <message>
        <source>Välj</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Utvärderare</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Namn eller initialer</source>
        <translation>Navn eller initialer</translation>
    </message>
    <message>
        <source>Hemorganisation</source>
        <translation>Hjemorganisasjon</translation>
    </message>
    <message>
        <source>Någon annan…</source>
        <translation>Noen andre…</translation>
    </message>
    <message>
        <source>Skriv ditt namn eller dina initialer.</source>
        <translation>Skriv navnet ditt eller initialene dine.</translation>
    </message>
</context>
<context>
    <name>WorkbookLines</name>
    <message>
        <source>Går inte att läsa in</source>
        <translation>Kan ikke leses inn</translation>
    </message>
    <message>
        <source>Skulle annars ändras</source>
        <translation>Ville ellers blitt endret</translation>
    </message>
    <message>
        <source>Ändras</source>
        <translation>Endres</translation>
    </message>
    <message>
        <source>Styrkornas ordning i område {n}</source>
        <translation>Rekkefølgen på styrkene i område {n}</translation>
    </message>
    <message>
        <source>Förbättringsmöjligheternas ordning i område {n}</source>
        <translation>Rekkefølgen på forbedringsmulighetene i område {n}</translation>
    </message>
    <message>
        <source>De får de platser som arbetsboken säger.</source>
        <translation>De får plasseringene som arbeidsboken sier.</translation>
    </message>
    <message>
        <source>Ny styrka i område {n}</source>
        <translation>Ny styrke i område {n}</translation>
    </message>
    <message>
        <source>Ny förbättringsmöjlighet i område {n}</source>
        <translation>Ny forbedringsmulighet i område {n}</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Guldstjärna</source>
        <translation>Gullstjerne</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Styrka</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet</source>
        <translation>Forbedringsmulighet</translation>
    </message>
    <message>
        <source>{whose} i område {n}</source>
        <translation>{whose} i område {n}</translation>
    </message>
    <message>
        <source>tomt</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>{words}: från {was} till {becomes}</source>
        <translation>{words}: fra {was} til {becomes}</translation>
    </message>
</context>
<context>
    <name>YearAfter</name>
    <message>
        <source>Till frågorna</source>
        <translation>Til spørsmålene</translation>
    </message>
    <message>
        <source>Kommunens fil är sparad: {name}</source>
        <translation>Kommunens fil er lagret: {name}</translation>
    </message>
    <message>
        <source>Visa i mapp</source>
        <translation>Vis i mappe</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Stanna kvar</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Din fil är upptagen av ett annat program.</source>
        <translation>Filen din er opptatt av et annet program.</translation>
    </message>
    <message>
        <source>Ditt arbete är sparat på den här datorn och läggs in i filen nästa gång du öppnar den.</source>
        <translation>Arbeidet ditt er lagret på denne datamaskinen og legges inn i filen neste gang du åpner den.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>{n} av {of}</source>
        <translation>{n} av {of}</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Iakttagelser på webben</source>
        <translation>Observasjoner på nettet</translation>
    </message>
    <message>
        <source>Styrkor och förbättringsmöjligheter</source>
        <translation>Styrker og forbedringsmuligheter</translation>
    </message>
    <message>
        <source>Rapporttexter</source>
        <translation>Rapporttekster</translation>
    </message>
    <message>
        <source>Åtgärder i handlingsplanen</source>
        <translation>Tiltak i handlingsplanen</translation>
    </message>
    <message>
        <source>Gemensamma poäng</source>
        <translation>Felles poeng</translation>
    </message>
    <message>
        <source>Bedömda delområden</source>
        <translation>Vurderte delområder</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Hela området</source>
        <translation>Hele området</translation>
    </message>
    <message>
        <source>Gör till förbättringsmöjlighet</source>
        <translation>Gjør om til forbedringsmulighet</translation>
    </message>
    <message>
        <source>Gör till styrka</source>
        <translation>Gjør om til styrke</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Flytta till område</source>
        <translation>Flytt til område</translation>
    </message>
    <message>
        <source>Gör en rekommendation av den</source>
        <translation>Lag en anbefaling av den</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Utvärdering</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Redigera</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Gå till</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Besöket</source>
        <translation>Besøket</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Hjelp</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>lika med snittet</source>
        <translation>likt med snittet</translation>
    </message>
    <message>
        <source>lika</source>
        <translation>likt</translation>
    </message>
    <message>
        <source>{n} över</source>
        <translation>{n} over</translation>
    </message>
    <message>
        <source>{n} under</source>
        <translation>{n} under</translation>
    </message>
    <message>
        <source>{n} poäng över snittet</source>
        <translation>{n} poeng over snittet</translation>
    </message>
    <message>
        <source>{n} poäng under snittet</source>
        <translation>{n} poeng under snittet</translation>
    </message>
    <message>
        <source>Bibliotekets snitt</source>
        <translation>Bibliotekets snitt</translation>
    </message>
    <message>
        <source>Sverigesnitt</source>
        <translation>Svensk snitt</translation>
    </message>
    <message>
        <source>Sverigesnittet</source>
        <translation>det svenske snittet</translation>
    </message>
    <message>
        <source>bibliotekets snitt</source>
        <translation>bibliotekets snitt</translation>
    </message>
    <message>
        <source>utgåva {edition}</source>
        <translation>utgave {edition}</translation>
    </message>
    <message>
        <source>okänd utgåva</source>
        <translation>ukjent utgave</translation>
    </message>
    <message>
        <source>Det som är valt att jämföra med finns inte i den här datorns bibliotek.</source>
        <translation>Det som er valgt å sammenligne med, finnes ikke i biblioteket på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Biblioteket har inga egna resultat av utgåva {edition}.</source>
        <translation>Biblioteket har ingen egne resultater fra utgave {edition}.</translation>
    </message>
    <message>
        <source>Tidigare utvärdering visas när du har förseglat.</source>
        <translation>Tidligere evaluering vises når du har forseglet.</translation>
    </message>
    <message>
        <source>Utgåvan för {name} är en slutsats av årtalet.</source>
        <translation>Utgaven for {name} er utledet av årstallet.</translation>
    </message>
    <message>
        <source>{n} är summan av åtta avrundade områdessnitt, inte ett publicerat totalsnitt.</source>
        <translation>{n} er summen av åtte avrundede områdesnitt, ikke et publisert totalsnitt.</translation>
    </message>
    <message>
        <source>Antalet kommuner anges inte.</source>
        <translation>Antallet kommuner er ikke oppgitt.</translation>
    </message>
    <message>
        <source>Snittet gäller {n} kommuner; områdena bygger på {least}–{most} av dem.</source>
        <translation>Snittet gjelder {n} kommuner; områdene bygger på {least}–{most} av dem.</translation>
    </message>
    <message>
        <source>Snittet gäller 1 kommun.</source>
        <translation>Snittet gjelder 1 kommune.</translation>
    </message>
    <message>
        <source>Snittet gäller {n} kommuner.</source>
        <translation>Snittet gjelder {n} kommuner.</translation>
    </message>
    <message>
        <source>Båda gäller utgåva {edition}.</source>
        <translation>Begge gjelder utgave {edition}.</translation>
    </message>
    <message>
        <source>Alla tre gäller utgåva {edition}.</source>
        <translation>Alle tre gjelder utgave {edition}.</translation>
    </message>
    <message>
        <source>{name} – annan utgåva ({edition}): bara totalen kan jämföras, med förbehåll.</source>
        <translation>{name} – annen utgave ({edition}): bare totalen kan sammenlignes, med forbehold.</translation>
    </message>
    <message>
        <source>{name} är utvärderad med ett annat lands metod: jämför totalen med stort förbehåll.</source>
        <translation>{name} er evaluert med et annet lands metode: sammenlign totalen med stort forbehold.</translation>
    </message>
    <message>
        <source>Utgåvan för {name} är okänd: bara totalen kan jämföras, med stort förbehåll.</source>
        <translation>Utgaven for {name} er ukjent: bare totalen kan sammenlignes, med stort forbehold.</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message>
        <source>{n} anteckning</source>
        <translation>{n} notat</translation>
    </message>
    <message>
        <source>{n} anteckningar</source>
        <translation>{n} notater</translation>
    </message>
    <message>
        <source>{n} citat</source>
        <comment>one</comment>
        <translation>{n} sitat</translation>
    </message>
    <message>
        <source>{n} citat</source>
        <comment>many</comment>
        <translation>{n} sitater</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <source>{n} personer</source>
        <translation>{n} personer</translation>
    </message>
    <message>
        <source>{n} motsägelse</source>
        <translation>{n} motsigelse</translation>
    </message>
    <message>
        <source>{n} motsägelser</source>
        <translation>{n} motsigelser</translation>
    </message>
    <message>
        <source>{n} delområde</source>
        <translation>{n} delområde</translation>
    </message>
    <message>
        <source>{n} delområden</source>
        <translation>{n} delområder</translation>
    </message>
    <message>
        <source>{n} träff</source>
        <translation>{n} treff</translation>
    </message>
    <message>
        <source>{n} träffar</source>
        <translation>{n} treff</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Utan namn</source>
        <translation>Uten navn</translation>
    </message>
</context>
<context>
    <name>disputes</name>
    <message>
        <source>Avsnitt {number}</source>
        <translation>Avsnitt {number}</translation>
    </message>
    <message>
        <source>Gemensam poäng</source>
        <translation>Felles poeng</translation>
    </message>
    <message>
        <source>{field}: sammanfogad, läs igenom</source>
        <translation>{field}: slått sammen, les gjennom</translation>
    </message>
    <message>
        <source>Borttagen av den ene, ändrad av den andre</source>
        <translation>Slettet av den ene, endret av den andre</translation>
    </message>
    <message>
        <source>{field}: {n} versioner</source>
        <translation>{field}: {n} versjoner</translation>
    </message>
    <message>
        <source>Ta bort raden</source>
        <translation>Slett linjen</translation>
    </message>
    <message>
        <source>Behåll raden med ändringen</source>
        <translation>Behold linjen med endringen</translation>
    </message>
</context>
<context>
    <name>dock</name>
    <message>
        <source>inga poäng ännu</source>
        <translation>ingen poeng ennå</translation>
    </message>
    <message>
        <source>av {max}</source>
        <translation>av {max}</translation>
    </message>
    <message>
        <source>av {max} bedömda</source>
        <translation>av {max} vurdert</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>Påhittad kommun med anteckningar, dokument och två förseglade bedömningar</source>
        <translation>Oppdiktet kommune med notater, dokumenter og to forseglede vurderinger</translation>
    </message>
    <message>
        <source>De publicerade poängen, i en egen kopia att prova i</source>
        <translation>De publiserte poengene, i en egen kopi å prøve i</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{n} till är lika små.</source>
        <translation>{n} til er like små.</translation>
    </message>
    <message>
        <source>Liten rollgrupp</source>
        <translation>Liten rollegruppe</translation>
    </message>
    <message>
        <source>Små rollgrupper</source>
        <translation>Små rollegrupper</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Totalpoäng</source>
        <translation>Totalpoeng</translation>
    </message>
    <message>
        <source>Högsta totalpoäng</source>
        <translation>Maks totalpoeng</translation>
    </message>
    <message>
        <source>Områdets poäng</source>
        <translation>Områdets poeng</translation>
    </message>
    <message>
        <source>Områdets högsta poäng</source>
        <translation>Områdets makspoeng</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Bedömda delområden</source>
        <translation>Vurderte delområder</translation>
    </message>
    <message>
        <source>Områdenas poäng</source>
        <translation>Områdenes poeng</translation>
    </message>
    <message>
        <source>Delområdenas poäng</source>
        <translation>Delområdenes poeng</translation>
    </message>
    <message>
        <source>Medelvärde</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Skillnad mot medelvärdet</source>
        <translation>Forskjell fra gjennomsnittet</translation>
    </message>
    <message>
        <source>Förra utvärderingen</source>
        <translation>Forrige evaluering</translation>
    </message>
    <message>
        <source>Skillnad mot förra</source>
        <translation>Forskjell fra forrige</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Anteckningar</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Citat</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Webb och sociala medier</source>
        <translation>Nett og sosiale medier</translation>
    </message>
    <message>
        <source>Kommunens svar</source>
        <translation>Kommunens svar</translation>
    </message>
    <message>
        <source>Styrkor och förbättringar</source>
        <translation>Styrker og forbedringer</translation>
    </message>
    <message>
        <source>Rapporttext</source>
        <translation>Rapporttekst</translation>
    </message>
    <message>
        <source>Motiveringar till gemensam bedömning</source>
        <translation>Begrunnelser for felles vurdering</translation>
    </message>
    <message>
        <source>Motiveringar till egen bedömning</source>
        <translation>Begrunnelser for egen vurdering</translation>
    </message>
    <message>
        <source>Åtgärder</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Platser</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Delområden</source>
        <translation>Delområder</translation>
    </message>
    <message>
        <source>de {count} nyaste</source>
        <translation>de {count} nyeste</translation>
    </message>
    <message>
        <source>de {count} första</source>
        <translation>de {count} første</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Nett</translation>
    </message>
    <message>
        <source>Gemensam bedömning</source>
        <translation>Felles vurdering</translation>
    </message>
    <message>
        <source>Egen bedömning, {name}</source>
        <translation>Egen vurdering, {name}</translation>
    </message>
    <message>
        <source>Åtgärd</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Delområde {code}</source>
        <translation>Delområde {code}</translation>
    </message>
    <message>
        <source>plats {seat}</source>
        <translation>plass {seat}</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Styrka</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet</source>
        <translation>Forbedringsmulighet</translation>
    </message>
    <message>
        <source>Avsnitt {section}</source>
        <translation>Avsnitt {section}</translation>
    </message>
    <message>
        <source>Plats {seat}</source>
        <translation>Plass {seat}</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Område {number}: {title}</source>
        <translation>Område {number}: {title}</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message>
        <source>Åtgärdad</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>Delvis</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Inte längre aktuell</source>
        <translation>Ikke lenger aktuelt</translation>
    </message>
    <message>
        <source>Inte besvarad</source>
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>Vilken utgåva den förra utvärderingen följde är inte känt. Ange själv delområdet.</source>
        <translation>Hvilken utgave den forrige evalueringen fulgte, er ikke kjent. Oppgi delområdet selv.</translation>
    </message>
    <message>
        <source>Den förra utvärderingen följde utgåva {before}, den här följer {now}. Områdena är inte desamma: ange själv vilket delområde frågan hör till.</source>
        <translation>Den forrige evalueringen fulgte utgave {before}, denne følger {now}. Områdene er ikke de samme: oppgi selv hvilket delområde spørsmålet hører til.</translation>
    </message>
</context>
<context>
    <name>import_answers</name>
    <message>
        <source>Alla svar i filen finns redan.</source>
        <translation>Alle svarene i filen finnes allerede.</translation>
    </message>
    <message>
        <source>Inga frågor med svar hittades. Frågorna känns igen på nummer, ”Fråga:”, tabeller eller rubriker.</source>
        <translation>Ingen spørsmål med svar ble funnet. Spørsmålene gjenkjennes på nummer, «Fråga:», tabeller eller overskrifter.</translation>
    </message>
    <message>
        <source>Ett svar om {codes} delområden.</source>
        <translation>Ett svar om {codes} delområder.</translation>
    </message>
    <message>
        <source>{n} svar om {codes} delområden.</source>
        <translation>{n} svar om {codes} delområder.</translation>
    </message>
    <message>
        <source>{n} finns redan.</source>
        <translation>{n} finnes allerede.</translation>
    </message>
    <message>
        <source>{n} utan delområde.</source>
        <translation>{n} uten delområde.</translation>
    </message>
    <message>
        <source>{n} ställen läses inte in.</source>
        <translation>{n} steder leses ikke inn.</translation>
    </message>
    <message>
        <source>Frågor och svar (*.docx *.xlsx *.txt);;Alla filer (*)</source>
        <translation>Spørsmål og svar (*.docx *.xlsx *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Läs in kommunens skriftliga svar</source>
        <translation>Les inn kommunens skriftlige svar</translation>
    </message>
</context>
<context>
    <name>import_report</name>
    <message>
        <source>Inläst: {total} poäng av {max}, {scored} av {of} delområden, {strengths} styrkor och {improvements} förbättringsmöjligheter.</source>
        <translation>Lest inn: {total} poeng av {max}, {scored} av {of} delområder, {strengths} styrker og {improvements} forbedringsmuligheter.</translation>
    </message>
</context>
<context>
    <name>key_list</name>
    <message>
        <source> eller </source>
        <translation> eller </translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Inget medel: utgåvan är inte känd för något av resultaten.</source>
        <translation>Ikke noe gjennomsnitt: utgaven er ikke kjent for noen av resultatene.</translation>
    </message>
    <message>
        <source>Kvartiler kräver minst fyra resultat.</source>
        <translation>Kvartiler krever minst fire resultater.</translation>
    </message>
    <message>
        <source>1 dubblett räknas inte.</source>
        <translation>1 duplikat regnes ikke med.</translation>
    </message>
    <message>
        <source>{n} dubbletter räknas inte.</source>
        <translation>{n} duplikater regnes ikke med.</translation>
    </message>
    <message>
        <source>1 av de valda visas inte just nu.</source>
        <translation>1 av de valgte vises ikke akkurat nå.</translation>
    </message>
    <message>
        <source>{n} av de valda visas inte just nu.</source>
        <translation>{n} av de valgte vises ikke akkurat nå.</translation>
    </message>
    <message>
        <source>Medel av 1 vald, utgåva {edition}.</source>
        <translation>Gjennomsnitt av 1 valgt, utgave {edition}.</translation>
    </message>
    <message>
        <source>Medel av {n} valda, utgåva {edition}.</source>
        <translation>Gjennomsnitt av {n} valgte, utgave {edition}.</translation>
    </message>
    <message>
        <source>Medel av det enda i utgåva {edition}.</source>
        <translation>Gjennomsnitt av det eneste i utgave {edition}.</translation>
    </message>
    <message>
        <source>Medel av alla {n} i utgåva {edition}.</source>
        <translation>Gjennomsnitt av alle {n} i utgave {edition}.</translation>
    </message>
    <message>
        <source>n: total {total}, varje område {n}.</source>
        <translation>n: total {total}, hvert område {n}.</translation>
    </message>
    <message>
        <source>n: total {total}, område 1–{last}: {counts}.</source>
        <translation>n: total {total}, område 1–{last}: {counts}.</translation>
    </message>
    <message>
        <source>1 vald av annan utgåva räknas inte med.</source>
        <translation>1 valgt av annen utgave regnes ikke med.</translation>
    </message>
    <message>
        <source>{n} valda av annan utgåva räknas inte med.</source>
        <translation>{n} valgte av annen utgave regnes ikke med.</translation>
    </message>
    <message>
        <source>1 av annan utgåva är nedtonad och räknas inte med.</source>
        <translation>1 av annen utgave er tonet ned og regnes ikke med.</translation>
    </message>
    <message>
        <source>{n} av andra utgåvor är nedtonade och räknas inte med.</source>
        <translation>{n} av andre utgaver er tonet ned og regnes ikke med.</translation>
    </message>
    <message>
        <source>Inga utvärderingsfiler hittades där.</source>
        <translation>Ingen evalueringsfiler ble funnet der.</translation>
    </message>
    <message>
        <source>{n} lades till</source>
        <translation>{n} lagt til</translation>
    </message>
    <message>
        <source>Inget lades till</source>
        <translation>Ingenting lagt til</translation>
    </message>
    <message>
        <source>{n} gick inte</source>
        <translation>{n} mislyktes</translation>
    </message>
    <message>
        <source>Tog bort {n}.</source>
        <translation>Slettet {n}.</translation>
    </message>
    <message>
        <source>{n} resultat</source>
        <comment>one</comment>
        <translation>{n} resultat</translation>
    </message>
    <message>
        <source>{n} resultat</source>
        <comment>many</comment>
        <translation>{n} resultater</translation>
    </message>
    <message>
        <source>{name} är redan den tidigare utvärderingen.</source>
        <translation>{name} er allerede den tidligere evalueringen.</translation>
    </message>
    <message>
        <source>{name} är nu den tidigare utvärderingen, men inga poäng är kända.</source>
        <translation>{name} er nå den tidligere evalueringen, men ingen poeng er kjent.</translation>
    </message>
    <message>
        <source>{name} är nu den tidigare utvärderingen. Bara totalen följde med: utgåvan är en annan.</source>
        <translation>{name} er nå den tidligere evalueringen. Bare totalen fulgte med: utgaven er en annen.</translation>
    </message>
    <message>
        <source>{name} är nu den tidigare utvärderingen.</source>
        <translation>{name} er nå den tidligere evalueringen.</translation>
    </message>
    <message>
        <source>Medel av de valda</source>
        <translation>Gjennomsnitt av de valgte</translation>
    </message>
    <message>
        <source>Medel av de visade</source>
        <translation>Gjennomsnitt av de viste</translation>
    </message>
    <message>
        <source>Ingen kommun och inget år i den här delen motsvarar sökningen.</source>
        <translation>Ingen kommune og ikke noe år i denne delen passer til søket.</translation>
    </message>
    <message>
        <source>Här finns ännu inget att jämföra med. Lägg till utvärderingar, rapporter eller siffror.</source>
        <translation>Her er det ennå ingenting å sammenligne med. Legg til evalueringer, rapporter eller tall.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Förberedelse</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Besök</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Lägg in grupperna som ska intervjuas</source>
        <translation>Legg inn gruppene som skal intervjues</translation>
    </message>
    <message>
        <source>Begär eller lägg till styrdokument</source>
        <translation>Etterspør eller legg til styringsdokumenter</translation>
    </message>
    <message>
        <source>Besöket</source>
        <translation>Besøket</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Lägg in checklistan för webben</source>
        <translation>Legg inn sjekklisten for nettet</translation>
    </message>
    <message>
        <source>Webb och sociala medier</source>
        <translation>Nett og sosiale medier</translation>
    </message>
    <message>
        <source>1 fält att avgöra</source>
        <translation>1 felt å avgjøre</translation>
    </message>
    <message>
        <source>{n} fält att avgöra</source>
        <translation>{n} felt å avgjøre</translation>
    </message>
    <message>
        <source>1 delområde har ändrats efter förseglingen</source>
        <translation>1 delområde er endret etter forseglingen</translation>
    </message>
    <message>
        <source>{n} delområden har ändrats efter förseglingen</source>
        <translation>{n} delområder er endret etter forseglingen</translation>
    </message>
    <message>
        <source>1 delområde saknar underlag</source>
        <translation>1 delområde mangler grunnlag</translation>
    </message>
    <message>
        <source>{n} delområden saknar underlag</source>
        <translation>{n} delområder mangler grunnlag</translation>
    </message>
    <message>
        <source>1 delområde är inte bedömt</source>
        <translation>1 delområde er ikke vurdert</translation>
    </message>
    <message>
        <source>{n} delområden är inte bedömda</source>
        <translation>{n} delområder er ikke vurdert</translation>
    </message>
    <message>
        <source>1 delområde vilar på en källa</source>
        <translation>1 delområde hviler på én kilde</translation>
    </message>
    <message>
        <source>{n} delområden vilar på en källa</source>
        <translation>{n} delområder hviler på én kilde</translation>
    </message>
    <message>
        <source>1 motivering är tom</source>
        <translation>1 begrunnelse er tom</translation>
    </message>
    <message>
        <source>{n} motiveringar är tomma</source>
        <translation>{n} begrunnelser er tomme</translation>
    </message>
    <message>
        <source>1 uppgift motsägs av andra</source>
        <translation>1 opplysning motsies av andre</translation>
    </message>
    <message>
        <source>{n} uppgifter motsägs av andra</source>
        <translation>{n} opplysninger motsies av andre</translation>
    </message>
    <message>
        <source>1 anteckning hör inte till något delområde</source>
        <translation>1 notat hører ikke til noe delområde</translation>
    </message>
    <message>
        <source>{n} anteckningar hör inte till något delområde</source>
        <translation>{n} notater hører ikke til noe delområde</translation>
    </message>
    <message>
        <source>1 sak att följa upp</source>
        <translation>1 ting å følge opp</translation>
    </message>
    <message>
        <source>{n} saker att följa upp</source>
        <translation>{n} ting å følge opp</translation>
    </message>
    <message>
        <source>1 begärt dokument har inte kommit</source>
        <translation>1 etterspurt dokument har ikke kommet</translation>
    </message>
    <message>
        <source>{n} begärda dokument har inte kommit</source>
        <translation>{n} etterspurte dokumenter har ikke kommet</translation>
    </message>
    <message>
        <source>{n} till</source>
        <translation>{n} til</translation>
    </message>
    <message>
        <source>{n} av {of} poäng</source>
        <translation>{n} av {of} poeng</translation>
    </message>
    <message>
        <source>förseglade</source>
        <translation>forseglet</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Utan lösenord kan vem som helst som kommer åt filen läsa den, också säkerhetskopiorna här.</source>
        <translation>Uten passord kan hvem som helst som får tak i filen, lese den, også sikkerhetskopiene her.</translation>
    </message>
    <message>
        <source>Lösenord</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Behåll lösenordet</source>
        <translation>Behold passordet</translation>
    </message>
    <message>
        <source>Ta bort det</source>
        <translation>Fjern det</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>Utvärderingar (*.kompass)</source>
        <translation>Evalueringer (*.kompass)</translation>
    </message>
</context>
<context>
    <name>quote_place</name>
    <message>
        <source>s. {page}</source>
        <translation>s. {page}</translation>
    </message>
    <message>
        <source>st. {paragraph}</source>
        <translation>avsn. {paragraph}</translation>
    </message>
    <message>
        <source>Sida {page}</source>
        <translation>Side {page}</translation>
    </message>
    <message>
        <source>Stycke {paragraph}</source>
        <translation>Avsnitt {paragraph}</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Inget dokument har status begärd.</source>
        <translation>Ingen dokumenter har status etterspurt.</translation>
    </message>
    <message>
        <source>Begäran om 1 dokument är kopierad. Klistra in den i ett mejl.</source>
        <translation>Forespørselen om 1 dokument er kopiert. Lim den inn i en e-post.</translation>
    </message>
    <message>
        <source>Begäran om {n} dokument är kopierad. Klistra in den i ett mejl.</source>
        <translation>Forespørselen om {n} dokumenter er kopiert. Lim den inn i en e-post.</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Tänk om</source>
        <translation>Hva om</translation>
    </message>
    <message>
        <source>av {max}</source>
        <translation>av {max}</translation>
    </message>
    <message>
        <source>Området</source>
        <translation>Området</translation>
    </message>
    <message>
        <source>inga poäng</source>
        <translation>ingen poeng</translation>
    </message>
    <message>
        <source>{points} av {max}</source>
        <translation>{points} av {max}</translation>
    </message>
    <message>
        <source>tänk om {points}</source>
        <translation>hva om {points}</translation>
    </message>
    <message>
        <source>Inget snitt</source>
        <translation>Ikke noe snitt</translation>
    </message>
    <message>
        <source>Bibliotekets snitt</source>
        <translation>Bibliotekets snitt</translation>
    </message>
    <message>
        <source>Ingen annan</source>
        <translation>Ingen annen</translation>
    </message>
    <message>
        <source>{name} (tidigare)</source>
        <translation>{name} (tidligere)</translation>
    </message>
    <message>
        <source>{name} (närmast i poäng)</source>
        <translation>{name} (nærmest i poeng)</translation>
    </message>
    <message>
        <source>Finns inte i biblioteket</source>
        <translation>Finnes ikke i biblioteket</translation>
    </message>
    <message>
        <source>tidigare</source>
        <translation>tidligere</translation>
    </message>
    <message>
        <source>Samma utgåva</source>
        <translation>Samme utgave</translation>
    </message>
    <message>
        <source>Annan utgåva: bara totalen, med förbehåll</source>
        <translation>Annen utgave: bare totalen, med forbehold</translation>
    </message>
    <message>
        <source>ny utgåva</source>
        <translation>ny utgave</translation>
    </message>
    <message>
        <source>inget total</source>
        <translation>ingen total</translation>
    </message>
    <message>
        <source>{name}, av bedömda</source>
        <translation>{name}, av vurderte</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks</translation>
    </message>
    <message>
        <source>Skillnad</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>{scored} av {of}</source>
        <translation>{scored} av {of}</translation>
    </message>
    <message>
        <source>{scored} av {of} delområden bedömda; summorna gäller dem</source>
        <translation>{scored} av {of} delområder vurdert; summene gjelder dem</translation>
    </message>
    <message>
        <source>{own}, {scored} av {of} bedömda</source>
        <translation>{own}, {scored} av {of} vurdert</translation>
    </message>
    <message>
        <source>{points} av {max} bedömda</source>
        <translation>{points} av {max} vurdert</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Område {number}: {points}</source>
        <translation>Område {number}: {points}</translation>
    </message>
    <message>
        <source>lika med snittet</source>
        <translation>likt med snittet</translation>
    </message>
    <message>
        <source>{n} över snittet</source>
        <translation>{n} over snittet</translation>
    </message>
    <message>
        <source>{n} under snittet</source>
        <translation>{n} under snittet</translation>
    </message>
    <message>
        <source>{total}, lika med nu</source>
        <translation>{total}, likt med nå</translation>
    </message>
    <message>
        <source>{total}, {difference} mot nu</source>
        <translation>{total}, {difference} mot nå</translation>
    </message>
    <message>
        <source>{difference} mot {mean}</source>
        <translation>{difference} mot {mean}</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <source>Skillnader finns när två utvärderare har gett egna poäng och förseglat dem.</source>
        <translation>Forskjeller finnes når to evaluatorer har gitt egne poeng og forseglet dem.</translation>
    </message>
    <message>
        <source>Skillnaderna visas när kollegans förseglade poäng finns i samma fil.</source>
        <translation>Forskjellene vises når kollegaens forseglede poeng finnes i samme fil.</translation>
    </message>
    <message>
        <source>Skillnaderna visas när alla har förseglat sina poäng.</source>
        <translation>Forskjellene vises når alle har forseglet poengene sine.</translation>
    </message>
    <message>
        <source>{name}: förseglad, sigill {mark}</source>
        <translation>{name}: forseglet, segl {mark}</translation>
    </message>
    <message>
        <source>{name}: har börjat, inte förseglad</source>
        <translation>{name}: har begynt, ikke forseglet</translation>
    </message>
    <message>
        <source>{name}: inga egna poäng i den här filen</source>
        <translation>{name}: ingen egne poeng i denne filen</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>Översikt</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Besöket</source>
        <translation>Besøket</translation>
    </message>
    <message>
        <source>Intervjuer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Webb och sociala medier</source>
        <translation>Nett og sosiale medier</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation>Handlingsplan</translation>
    </message>
</context>
<context>
    <name>take_in</name>
    <message>
        <source>Utan namn</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>1 rad tas bort</source>
        <translation>1 linje slettes</translation>
    </message>
    <message>
        <source>{n} rader tas bort</source>
        <translation>{n} linjer slettes</translation>
    </message>
    <message>
        <source>De finns kvar i historiken.</source>
        <translation>De finnes fortsatt i historikken.</translation>
    </message>
    <message>
        <source>Text som någon har raderat för gott försvinner också här: {n}</source>
        <translation>Tekst som noen har slettet for godt, forsvinner også her: {n}</translation>
    </message>
    <message>
        <source>1 fält att avgöra</source>
        <translation>1 felt å avgjøre</translation>
    </message>
    <message>
        <source>{n} fält att avgöra</source>
        <translation>{n} felt å avgjøre</translation>
    </message>
    <message>
        <source>Att avgöra sedan tidigare</source>
        <translation>Å avgjøre fra før</translation>
    </message>
    <message>
        <source>Texter som fogas ihop, läs igenom</source>
        <translation>Tekster som slås sammen, les gjennom</translation>
    </message>
    <message>
        <source>{places} och {n} till</source>
        <translation>{places} og {n} til</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>egna poäng (dolda tills alla har förseglat)</source>
        <translation>egne poeng (skjult til alle har forseglet)</translation>
    </message>
    <message>
        <source>tog bort {what}</source>
        <translation>slettet {what}</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>begärd</source>
        <translation>etterspurt</translation>
    </message>
    <message>
        <source>mottagen</source>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>läst</source>
        <translation>lest</translation>
    </message>
    <message>
        <source>använd</source>
        <translation>brukt</translation>
    </message>
    <message>
        <source>planerad</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>påbegynt</translation>
    </message>
    <message>
        <source>klar</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>avförd</source>
        <translation>tatt ut</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>förbättring</source>
        <translation>forbedring</translation>
    </message>
    <message>
        <source>godtagen</source>
        <translation>godtatt</translation>
    </message>
    <message>
        <source>avslagen</source>
        <translation>avslått</translation>
    </message>
    <message>
        <source>Poäng</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Förseglad</source>
        <translation>Forseglet</translation>
    </message>
    <message>
        <source>Sigill</source>
        <translation>Segl</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Guldstjärna</source>
        <translation>Gullstjerne</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Ordning</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Hör till delområdet</source>
        <translation>Hører til delområdet</translation>
    </message>
    <message>
        <source>Vilar på underlaget</source>
        <translation>Hviler på grunnlaget</translation>
    </message>
    <message>
        <source>Ansvarig</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Ferdig innen</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Delområde</source>
        <translation>Delområde</translation>
    </message>
    <message>
        <source>Skriven av</source>
        <translation>Skrevet av</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Börjar</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Minuter</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rollgrupp</source>
        <translation>Rollegruppe</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Vad det blev av det</source>
        <translation>Hva det ble av det</translation>
    </message>
    <message>
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Förbättringsmöjlighet</source>
        <translation>Forbedringsmulighet</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Borttagen</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Annan uppgift</source>
        <translation>Annen opplysning</translation>
    </message>
    <message>
        <source>Bildens text</source>
        <translation>Bildens tekst</translation>
    </message>
    <message>
        <source>Fråga om det</source>
        <translation>Spør om det</translation>
    </message>
    <message>
        <source>Egen kanal</source>
        <translation>Egen kanal</translation>
    </message>
    <message>
        <source>Sedd</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Medel att jämföra med</source>
        <translation>Gjennomsnitt å sammenligne med</translation>
    </message>
    <message>
        <source>Kommun att jämföra med</source>
        <translation>Kommune å sammenligne med</translation>
    </message>
    <message>
        <source>Räknat</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>Motsägelse</source>
        <translation>Motsigelse</translation>
    </message>
    <message>
        <source>Beslutat</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Beslutat av</source>
        <translation>Vedtatt av</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Avgjørelse</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Förra utgåvan</source>
        <translation>Forrige utgave</translation>
    </message>
    <message>
        <source>Källa för förra utvärderingen</source>
        <translation>Kilde for forrige evaluering</translation>
    </message>
    <message>
        <source>Förra utvärderingens år</source>
        <translation>Året for forrige evaluering</translation>
    </message>
    <message>
        <source>Utgåva</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Filnamn</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>Första utvärderingen</source>
        <translation>Første evaluering</translation>
    </message>
    <message>
        <source>Följdes upp</source>
        <translation>Fulgt opp</translation>
    </message>
    <message>
        <source>Överlämnad</source>
        <translation>Overlevert</translation>
    </message>
    <message>
        <source>Intervju</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Typ</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Märke</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Meddelande</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Månad</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Hemorganisation</source>
        <translation>Hjemorganisasjon</translation>
    </message>
    <message>
        <source>Stycke</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Ställe</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Citerat</source>
        <translation>Sitert</translation>
    </message>
    <message>
        <source>Kom in</source>
        <translation>Kom inn</translation>
    </message>
    <message>
        <source>Gallringsdatum</source>
        <translation>Kassasjonsdato</translation>
    </message>
    <message>
        <source>Avsändare</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <source>Bilagans innehåll</source>
        <translation>Innholdet i vedlegget</translation>
    </message>
    <message>
        <source>Tecken</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Angivet</source>
        <translation>Oppgitt</translation>
    </message>
    <message>
        <source>Sekunder som har gått</source>
        <translation>Sekunder som har gått</translation>
    </message>
    <message>
        <source>Tiden startad</source>
        <translation>Tiden startet</translation>
    </message>
    <message>
        <source>Gäller till</source>
        <translation>Gjelder til</translation>
    </message>
    <message>
        <source>Rad i checklistan</source>
        <translation>Linje i sjekklisten</translation>
    </message>
    <message>
        <source>Skriven</source>
        <translation>Skrevet</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skriv #13 + och några ord på raden längst ner, och tryck Enter.</source>
        <translation>Skriv #13 + og noen ord på linjen nederst, og trykk Enter.</translation>
    </message>
    <message>
        <source>Raden ligger redan i underlaget för 1.3, som en styrka. {scoring} går till Bedömning.</source>
        <translation>Linjen ligger allerede i grunnlaget for 1.3, som en styrke. {scoring} går til Vurdering.</translation>
    </message>
    <message>
        <source>{code} och 13 visar raden i underlaget. Skriv sedan gemensamma poäng och titta på summan.</source>
        <translation>{code} og 13 viser linjen i grunnlaget. Skriv så felles poeng og se på summen.</translation>
    </message>
    <message>
        <source>Summan räknades om medan du skrev, och kan inte skrivas för hand. {results} visar diagrammet.</source>
        <translation>Summen ble regnet om mens du skrev, og kan ikke skrives for hånd. {results} viser diagrammet.</translation>
    </message>
    <message>
        <source>{export} ger rapporten som PDF. {undo} tar tillbaka det du provade, och {help} ger hjälp.</source>
        <translation>{export} gir rapporten som PDF. {undo} tar tilbake det du prøvde, og {help} gir hjelp.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>{words} med mera</source>
        <translation>{words} med mer</translation>
    </message>
    <message>
        <source>motivering</source>
        <translation>begrunnelse</translation>
    </message>
    <message>
        <source>uppgifter om utvärderingen</source>
        <translation>opplysninger om evalueringen</translation>
    </message>
    <message>
        <source>utvärderare</source>
        <translation>evaluator</translation>
    </message>
    <message>
        <source>intervju</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>plats</source>
        <translation>plass</translation>
    </message>
    <message>
        <source>namn</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>anteckning</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>delområde för underlag</source>
        <translation>delområde for grunnlag</translation>
    </message>
    <message>
        <source>dokument</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>citat</source>
        <translation>sitat</translation>
    </message>
    <message>
        <source>iakttagelse</source>
        <translation>observasjon</translation>
    </message>
    <message>
        <source>egen poäng</source>
        <translation>egne poeng</translation>
    </message>
    <message>
        <source>försegling</source>
        <translation>forsegling</translation>
    </message>
    <message>
        <source>poäng</source>
        <translation>poeng</translation>
    </message>
    <message>
        <source>lås för den gemensamma bedömningen</source>
        <translation>lås for den felles vurderingen</translation>
    </message>
    <message>
        <source>rekommendation</source>
        <translation>anbefaling</translation>
    </message>
    <message>
        <source>synpunkt i faktagranskningen</source>
        <translation>merknad i faktasjekken</translation>
    </message>
    <message>
        <source>tidigare utvärdering</source>
        <translation>tidligere evaluering</translation>
    </message>
    <message>
        <source>styrka eller förbättring</source>
        <translation>styrke eller forbedring</translation>
    </message>
    <message>
        <source>rapporttext</source>
        <translation>rapporttekst</translation>
    </message>
    <message>
        <source>anmärkning</source>
        <translation>anmerkning</translation>
    </message>
    <message>
        <source>åtgärd</source>
        <translation>tiltak</translation>
    </message>
    <message>
        <source>besöksplan</source>
        <translation>besøksplan</translation>
    </message>
    <message>
        <source>rad i checklistan</source>
        <translation>linje i sjekklisten</translation>
    </message>
    <message>
        <source>skriftligt svar</source>
        <translation>skriftlig svar</translation>
    </message>
    <message>
        <source>underlag för styrka eller förbättring</source>
        <translation>grunnlag for styrke eller forbedring</translation>
    </message>
    <message>
        <source>stödfråga</source>
        <translation>støttespørsmål</translation>
    </message>
    <message>
        <source>tidigare förbättringsområde</source>
        <translation>tidligere forbedringsområde</translation>
    </message>
    <message>
        <source>tidigare åtgärd</source>
        <translation>tidligere tiltak</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>{n} delområde</source>
        <comment>one</comment>
        <translation>{n} delområde</translation>
    </message>
    <message>
        <source>{n} delområden</source>
        <comment>many</comment>
        <translation>{n} delområder</translation>
    </message>
    <message>
        <source>{n} plats</source>
        <translation>{n} plass</translation>
    </message>
    <message>
        <source>{n} platser</source>
        <translation>{n} plasser</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Uten tittel</translation>
    </message>
</context>
<context>
    <name>web</name>
    <message>
        <source>planerat</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>beslutat</source>
        <translation>vedtatt</translation>
    </message>
    <message>
        <source>genomfört</source>
        <translation>iverksatt</translation>
    </message>
    <message>
        <source>uppföljt</source>
        <translation>fulgt opp</translation>
    </message>
    <message>
        <source>ger effekt</source>
        <translation>gir effekt</translation>
    </message>
    <message>
        <source>styrka</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>förbättring</source>
        <translation>forbedring</translation>
    </message>
    <message>
        <source>guldstjärna</source>
        <translation>gullstjerne</translation>
    </message>
    <message>
        <source>följ upp</source>
        <translation>følg opp</translation>
    </message>
    <message>
        <source>ordagrant citat</source>
        <translation>ordrett sitat</translation>
    </message>
    <message>
        <source>egen tanke</source>
        <translation>egen tanke</translation>
    </message>
    <message>
        <source>Utan titel</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>kanal</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>sedd {at}</source>
        <translation>sett {at}</translation>
    </message>
    <message>
        <source>Utan text</source>
        <translation>Uten tekst</translation>
    </message>
</context>
</TS>
