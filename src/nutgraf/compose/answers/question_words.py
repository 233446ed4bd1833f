"""How questions are put in English, German, Ukrainian and Korean: what each form asks for, and words that only ask."""

import re
from re import Pattern

_I = re.IGNORECASE

MONEY: dict[str, Pattern[str]] = {
    "en": re.compile(
        r"\bhow much\b(?=.*\b(?:cost|pay|paid|worth|price|earn|spend|spent|money|fetch|owe|lose|lost|raise|receive|compensation|charge|sell|sold|"
        r"invest|fine|tax)\w*)|\bwhat (?:is|was|were|are|will be|does|did)\b.*\b(?:prices?|costs?|worth|value)\b|\b(?:what|which) price\b",
        _I,
    ),
    "de": re.compile(r"\b(?:was|wie ?viel)\b.*\b(?:kost\w*|zahl\w*|wert|preis|geld|verdien\w*)\b|\bwie teuer\b", _I),
    "uk": re.compile(r"(?:скільки|яка)\b.*\b(?:кошту\w*|варт\w+|ціна|грошей|заплат\w*)", _I),
    "ko": re.compile(r"얼마(?!나)|(?:가격|비용|금액)"),
}
NUMBER: dict[str, Pattern[str]] = {
    "en": re.compile(
        r"\bhow (?:many|much|high|large|big|long|far|old|tall|deep|heavy|fast|strong|wide|often)\b|\b(?:what|which) (?:number|share|percentage|"
        r"proportion|size|age|distance)\b|\b(?:number of|death toll|turnout|population of|what pay rise)\b",
        _I,
    ),
    "de": re.compile(r"\bwie ?(?:viele?n?|hoch|groß|lange?|weit|alt|schwer|schnell|oft|stark)\b|\bwelche[rs]? (?:zahl|anteil|höhe)\b", _I),
    "uk": re.compile(r"\b(?:скільки|якою мірою|наскільки|яка кількість|який відсоток|якого розміру)\b", _I),
    "ko": re.compile(r"몇|얼마나"),
}  # fmt: skip
WHEN: dict[str, Pattern[str]] = {
    "en": re.compile(r"^\W*when\b|\b(?:since|until|by|and) when\b|\b(?:what|which) (?:day|date|time|year|month|hour)\b|\bhow soon\b", _I),
    "de": re.compile(r"\b(?:wann|welche[mnrs]? (?:tag|datum|uhrzeit|jahr|monat)|um wie ?viel uhr)\b", _I),
    "uk": re.compile(r"\b(?:коли|якого (?:дня|числа|року)|о котрій|відколи|доки)\b", _I),
    "ko": re.compile(r"언제|며칠|몇 (?:시|일|월)"),
}  # fmt: skip
WHO: dict[str, Pattern[str]] = {
    "en": re.compile(r"^\W*(?:by |to |with |from |for )?(?:who|whom|whose)\b|\bname of the\b|\b(?:what|which) (?:person|man|woman|company|party|group)\b", _I),
    "de": re.compile(r"^\W*(?:von |mit |für |an )?(?:wer|wem|wen|wessen)\b|\bwie heißt\b", _I),
    "uk": re.compile(r"^\W*(?:хто|кого|кому|ким|чий|чия|чиє|чиї)\b|\bяк звати\b|\bяк звуть\b", _I),
    "ko": re.compile(r"누구|누가|누군"),
}  # fmt: skip
NAMING = re.compile(r"\bname of\b|\bwie heißt\b|\bяк зв(?:ати|уть)\b|이름", _I)
"""What asks for a name and nothing less."""
WHERE: dict[str, Pattern[str]] = {
    "en": re.compile(r"^\W*(?:from )?where\b|\b(?:what|which|in what|in which) (?:place|city|town|country|village|region)\b", _I),
    "de": re.compile(r"^\W*(?:wo|wohin|woher)\b|\bin welche[mnr] (?:ort|stadt|land|dorf)\b", _I),
    "uk": re.compile(r"^\W*(?:де|куди|звідки)\b|\bу якому місті\b|\bв якій країні\b", _I),
    "ko": re.compile(r"어디"),
}  # fmt: skip
WHY: dict[str, Pattern[str]] = {
    "en": re.compile(r"^\W*why\b|\bwhat (?:caused|led to|triggered|is behind)\b|\b(?:cause|reason)s? (?:of|for|behind)\b.*\?|\bhow did\b.*\b(?:start|begin|happen|come about)\b", _I),
    "de": re.compile(r"^\W*(?:warum|weshalb|wieso|weswegen)\b|\bwas (?:hat .* verursacht|war der grund)\b|\bursache\b", _I),
    "uk": re.compile(r"^\W*(?:чому|чого|навіщо|через що)\b|\b(?:причин\w*|що спричинило)\b", _I),
    "ko": re.compile(r"왜|이유|원인"),
}  # fmt: skip
SAID: dict[str, Pattern[str]] = {
    "en": re.compile(
        r"\b(?:what|how)\b.*\b(?:say|said|says|saying|think|thinks|believe|believes|comment|respond(?:ed)?|react(?:ed)?|reply|replied|answer(?:ed)?|"
        r"position|stance|view|opinion|reaction|response|explanation)\b|\bdid .* comment\b|\bwhat (?:do|does|did) .* (?:want|demand|expect|fear|warn|promise|hope)\b",
        _I,
    ),
    "de": re.compile(r"\b(?:was|wie)\b.*\b(?:sag\w*|gesagt|mein\w*|denk\w*|reagier\w*|äußer\w*|position|haltung|meinung|reaktion|steht)\b", _I),
    "uk": re.compile(r"\b(?:що|як\w*)\b.*\b(?:сказа\w*|каж\w*|говор\w*|дума\w*|вважа\w*|заяви\w*|відреагува\w*|позиці\w*|думк\w*|реакці\w*)", _I),
    "ko": re.compile(r"뭐라고|무엇이라고|어떤 (?:입장|의견|반응)|입장|반응"),
}  # fmt: skip
SAYING: dict[str, Pattern[str]] = {
    "en": re.compile(r"\b(?:say|said|says|think|thinks|believe|comment|respond(?:ed)?|react(?:ed)?|reply|answer|want|demand|expect|fear|warn|promise|hope|position|stance|view|opinion|reaction|response|explanation)\b", _I),
    "de": re.compile(r"\b(?:sag\w*|gesagt|mein\w*|denk\w*|reagier\w*|äußer\w*|position|haltung|meinung|reaktion|steht)\b", _I),
    "uk": re.compile(r"\b(?:сказа\w*|каж\w*|говор\w*|дума\w*|вважа\w*|заяви\w*|відреагува\w*|позиці\w*|думк\w*|реакці\w*)", _I),
    "ko": re.compile(r"뭐라고|무엇이라고|입장|의견|반응"),
}  # fmt: skip
WORDS = re.compile(r"\b(?:say|says|said|saying|tell|told|reply|replied|answer(?:ed)?)\b", _I)
"""What asks for somebody's words, not only for where they stand."""
ABOUT = re.compile(r"\b(?:on|about|regarding|to|towards|over|zu|zur|zum|über|про|щодо)\b|에 대해", _I)
AHEAD: dict[str, Pattern[str]] = {
    "en": re.compile(r"^\W*(?:will|would|shall)\b|^\W*(?:is|are)\b.*\bgoing to\b", _I),
    "de": re.compile(r"^\W*(?:wird|werden)\b", _I),
    "uk": re.compile(r"^\W*чи\b.*\b(?:буде|будуть|\w+(?:ме|муть|уть|ить|ять|еть))\b", _I),
    "ko": re.compile(r"(?:할까|될까|을까|ㄹ까|것인가|할 것|까)\W*$"),
}
FUTURE = re.compile(
    r"\b(?:will|going to|expected to|due to|about to)\b|^\W*(?:from )?when (?:can|may|do|does|is|are)\b", _I
)
PAST = re.compile(r"\b(?:did|was|were|had|has)\b", _I)
"""What asks in English for what lies ahead, or behind, whatever else is asked."""
WHETHER: dict[str, Pattern[str]] = {
    "en": re.compile(r"^\W*(?:is|are|was|were|has|have|had|did|does|do|can|could|should|may|might|must)\b", _I),
    "de": re.compile(r"^\W*(?:ist|sind|war|waren|hat|haben|hatte|kann|können|darf|muss|soll|gibt|gab)\b", _I),
    "uk": re.compile(r"^\W*чи\b", _I),
    "ko": re.compile(r"(?:나|는가|했나|됐나|인가|습니까|나요|니)\W*$"),
}
LATEST: dict[str, Pattern[str]] = {
    "en": re.compile(r"\b(?:now|current(?:ly)?|latest|at present|today|so far|still|most recent(?:ly)?)\b", _I),
    "de": re.compile(r"\b(?:jetzt|derzeit|aktuell\w*|momentan|heute|zuletzt|neueste\w*|inzwischen)\b", _I),
    "uk": re.compile(r"\b(?:зараз|нині|наразі|тепер|сьогодні|останн\w+)\b", _I),
    "ko": re.compile(r"지금|현재|최근|최신"),
}

ASKING: dict[str, frozenset[str]] = {
    "en": frozenset(
        """how many much long high large big old far tall deep what which who whom whose when where why does did say said says think thinks
        believe comment respond responded react reacted reply view opinion position stance reaction response tell told name named happen
        happened happens occur occurred place number share percentage going get gets got still currently current latest present now
        today ever already want wants long many cause caused reason reasons way kind sort thing things something anyone anybody someone
        somebody regarding about concerning come comes make makes made us out""".split()
    ),
    "de": frozenset(
        """wie hoch groß lang lange alt weit oft viel viele wieviel wieviele wann wo wohin woher wer wem wen wessen warum weshalb wieso welche welcher welches welchen
        welchem was sagt sagte sagen gesagt meint meinte denkt meinung reaktion heißt name gibt gab es passiert geschehen
        jetzt derzeit aktuell heute grund ursache geht steht zur""".split()
    ),
    "uk": frozenset(
        """скільки коли де куди звідки хто кого кому ким чому чого навіщо який яка яке які якого якій що чи сказав сказала сказали каже
        кажуть думає вважає заявив заявила думка реакція зараз нині наразі тепер сталося відбулося звати причина""".split()
    ),
    "ko": frozenset("몇 얼마 얼마나 언제 어디 어디서 어디에서 누구 누가 왜 무엇 무엇을 뭐라고 어떤 어떻게 명이 명 지금 현재 이유 원인".split()),
}  # fmt: skip

PRICE_WORDS = frozenset(
    """cost costs pay pays paid price prices worth value earn earned spend spent money charge fetch invest kostet kosten zahlt zahlen wert
    preis geld коштує коштуватиме вартість ціна грошей""".split()
)
"""Words that any sum of money answers."""

FAINT = frozenset(
    """people person persons person's man woman men women new first last day days week weeks time times year years country city town
    news official officials member members group groups leader menschen leute person neue neuer jahr tag stadt land людей люди
    особи новий рік день місто країна 사람 명 leave left home homes take took taken takes part haltung позиція 입장""".split()
)
"""Words that half of all news has: they bear out an answer and make none."""
