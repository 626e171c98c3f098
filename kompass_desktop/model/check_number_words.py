"""The words round a number in a report that say whether it speaks of points, and whose; read by `check_numbers`."""

from __future__ import annotations

import re

TOKEN = re.compile(
    r"""
      (?P<field>\{(?P<name>[a-z_]+(?:[_ ][0-9][0-9.]*)?)\})
    | (?P<area>\b[Oo]mråde(?:t|na|n)?\s+(?P<number>\d{1,2})(?![\w%]|[.,:/–-]\d))
    | (?P<code>(?<![\w.,:/–-])\d\.\d(?![\w%]|[.,:/–-]\d))
    | (?P<other>(?<!\w)\d+(?:[ \u00a0]\d{3}(?!\d))+|(?<!\w)\d+(?:[.,:/–-]\d+)+|(?<!\w)\d+\s?(?:[%‰]|procent))
    | (?P<typed>(?<![\w#§])(?<!\w[-.,:])\d{1,4}(?!\w|[-:]\w))
    """,
    re.VERBOSE,
)
"""What a sentence is read by: fields, areas and codes that are named, numbers of other things, and typed ones."""
SENTENCE_END = re.compile(r"[.!?…](?=[\s”\"»)]|$)|\n(?=\s*(?:[-*•–·▪\n]|[A-ZÅÄÖ]))")
"""Where a sentence or an item of a list ends; a line that goes on with a small letter or a number does not."""
MAY_SPEAK = (r"[Pp]oäng", r"[Oo]mråde", r"[\d}](?:\s*(?:p\b|\(?(?:ut)?av\b)|\.\d)")
"""What every sentence has that speaks of points: one of these."""
POINTS_AFTER = re.compile(r"\s*(?:(?P<max>möjliga|tänkbara)\s+|uppnådda\s+)?(?:poäng(?:en|s)?|p)(?![\w-])\.?")
"""After a number: it is points."""
POINTS_BEFORE = re.compile(
    r"poäng(?:en|tal|talet|summa|summan)?\s*(?:(?:är|blev|blir|var|på|om|uppgår\s+till|(?:landar|ligger|hamnar)\s+på)\s+)?"
    r"[:=(–]?\s*$",
    re.IGNORECASE,
)
"""Before a number: it is points."""
PART_OF = re.compile(
    r"\s*(?:poäng\s+)?\(?(?:ut)?av\s+(?:(?:högst|maximalt|totalt|max|maximala|möjliga|sammanlagt|de)\s+)*"
)
"""Between the numbers of “61 av 100”."""
GIVES = re.compile(
    r"(?:\b(?:får|fick|har|hade|ger|gav|når|nådde|på|till|med|är|blev|blir|erhåller|erhöll)\s+"
    r"(?:nu|hela|bara|totalt|sammanlagt|endast|då)?|[(:=–])\s*$",
    re.IGNORECASE,
)
"""Before a number, after what was named: this is what it got."""
ENDS = re.compile(
    r"\s*(?:$|[.,;:!?)\]”\"»–]|(?:och|men|av|i|på|för|inom|som|där|vilket|när|medan|samt|eller|möjliga)\b)"
    r"|[ \t]*\n(?=\s*(?:[-*•·▪]|[A-ZÅÄÖ]))"
)
"""After a number: it counts nothing else (“12 personer”)."""
OF_MAX = re.compile(
    r"(?:\b(?:max|högst|maximalt|möjliga|maxpoäng\w*|upp\s+till|full|kan\s+(?:som\s+mest\s+)?(?:ge|få|nå|uppnå))"
    r"(?:\s+(?:är|på))?[:\s]*$)",
    re.IGNORECASE,
)
"""Before a number: it is the most that can be got."""
OF_OTHERS = re.compile(
    r"snitt|medel|median|förra|föregående|tidigare|senast|grann|andra\s+kommun|\briket|\blandet|liknande\s+kommun",
    re.IGNORECASE,
)
"""Before a number: it is the figure of others, or of another time."""
MORE_OR_LESS = re.compile(
    r"\b(?:skiljer|fattas|saknas|förlora\w*|tappa\w*|vinn\w*|vunnit|drar|minus|plus|ytterligare|över|under|minst|drygt|"
    r"knappt|närmare|nästan|cirka|ca|omkring|runt|mot|från|än|jämfört\s+med|"
    r"(?:öka|höj|sänk|stig|sjunk|minska|förbättra|skilj)\w*(?:[^.]*\bmed)?)[.\s]*$",
    re.IGNORECASE,
)
"""Right before a number: it is a difference, or not meant to be exact."""
DIFFERS = re.compile(
    r"\s+(?:mer|fler|färre|mindre|högre|lägre|bättre|sämre|över|under|upp|ner|från|bakom|före|ifrån|vardera|per|kvar|"
    r"i\s+(?:snitt|genomsnitt|medeltal|medel))\b"
)
"""Right after points: they are a difference, or each of several."""
PEOPLE = re.compile(r"svar|enkät|undersök|deltag|elev|personer|medarbetare\s+av|procent", re.IGNORECASE)
"""Round “61 av 100” without the word points: people are counted."""
WHOLE = re.compile(r"\btotal|\bsammanlagt|\bsammantaget|\btillsammans|\bsumma", re.IGNORECASE)
"""Before a number: it is the total."""
WHOLE_AFTER = re.compile(r"\s*(?:totalt|sammanlagt|tillsammans|i\s+allt|sammantaget)\b")
"""After points: they are the total."""
CAN = re.compile(r"\bkan\b|möjlig|högst|\bmax|\bsom mest\b|att få\b|fördela|fullt ut", re.IGNORECASE)
"""In a sentence: a number that is the max may be just that."""
ITS_AREA = re.compile(r"\bområdet\b", re.IGNORECASE)
"""The area that the section is about."""
ITS_CODE = re.compile(r"\bdelområdet\b", re.IGNORECASE)
"""The sub-criterion that the section is about."""
