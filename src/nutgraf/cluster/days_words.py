"""What articles call a day by, beside the names of weekdays and months: day words, and what tells that a day lies ahead."""

DAY_WORDS: dict[str, dict[str, int]] = {
    "en": {"today": 0, "tonight": 0, "yesterday": -1},
    "de": {"heute": 0, "gestern": -1, "vorgestern": -2},
    "uk": {"сьогодні": 0, "вчора": -1, "учора": -1, "позавчора": -2},
    "ko": {"오늘": 0, "어제": -1, "어젯밤": -1, "지난밤": -1, "간밤": -1, "그제": -2, "그저께": -2},
    "ru": {"сегодня": 0, "вчера": -1, "позавчера": -2},
    "es": {"hoy": 0, "ayer": -1, "anoche": -1, "anteayer": -2},
    "fr": {"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "avant-hier": -2},
    "it": {"oggi": 0, "stasera": 0, "stamattina": 0, "stamane": 0, "ieri": -1},
    "nl": {"vandaag": 0, "vanavond": 0, "vanochtend": 0, "vanmiddag": 0, "gisteren": -1, "gisteravond": -1, "eergisteren": -2},
    "pt": {"hoje": 0, "ontem": -1, "anteontem": -2},
    "pl": {"dziś": 0, "dzisiaj": 0, "wczoraj": -1, "przedwczoraj": -2},
}  # fmt: skip
"""Days before the publishing day (0: that day). Words that count from another day of the text ("이날") are left out."""

DAY_PAIRS: dict[str, dict[str, int]] = {
    "en": {"last night": -1, "this morning": 0, "this afternoon": 0, "this evening": 0},
    "de": {"vergangene nacht": -1, "vergangenen nacht": -1, "letzte nacht": -1, "letzter nacht": -1},
    "uk": {"минулої ночі": -1},
    "ru": {"прошлой ночью": -1},
    "es": {"esta mañana": 0, "esta tarde": 0},
    "fr": {"ce matin": 0, "cet après-midi": 0, "ce soir": 0},
    "it": {"questa mattina": 0, "questa sera": 0},
    "vi": {
        "hôm nay": 0, "sáng nay": 0, "trưa nay": 0, "chiều nay": 0, "tối nay": 0,
        "hôm qua": -1, "đêm qua": -1, "tối qua": -1, "chiều qua": -1, "sáng qua": -1,
    },
}  # fmt: skip

WEEKDAY_FORMS: dict[str, dict[int, str]] = {
    "de": {5: "Sonnabend"},
    "uk": {
        0: "понеділка понеділку понеділком", 1: "вівторка вівторку вівторком", 2: "середи середі середу середою",
        3: "четверга четвергу четвергом",
        4: "п'ятниця п'ятниці п'ятницю п'ятницею п’ятниця п’ятниці п’ятницю п’ятницею пʼятниця пʼятниці пʼятницю пʼятницею",
        5: "суботи суботі суботу суботою", 6: "неділі неділю неділею",
    },
    "ru": {
        0: "понедельника понедельнику", 1: "вторника вторнику", 2: "среду", 3: "четверга четвергу",
        4: "пятницы пятницу пятнице", 5: "субботы субботу субботе", 6: "воскресенья воскресенью",
    },
    "pl": {0: "poniedziałku", 1: "wtorku", 2: "środę środy", 3: "czwartku", 4: "piątku", 5: "sobotę soboty", 6: "niedzielę niedzieli"},
}  # fmt: skip
"""Cases of weekday names that the CLDR has not."""

OTHER_WORDS: dict[str, frozenset[str]] = {"ru": frozenset({"среда"})}
"""Weekday names that more often are another word."""

WEEKDAY_TAILS: dict[str, tuple[str, ...]] = {
    "en": ("'s", "’s"),
    "de": ("abend", "morgen", "nacht", "nachmittag", "vormittag", "mittag", "früh"),
    "ko": ("에", "은", "의", "에는", "엔", "부터", "까지", "이", "과", "인", "도"),
}
"""What is written on to the name of a day."""

DAY_TAILS: dict[str, tuple[str, ...]] = {
    "en": ("'s", "’s"),
    "ko": ("은", "는", "도", "의", "부터", "까지", "이", "과", "와"),
}

MONTH_FORMS: dict[str, dict[int, str]] = {"en": {9: "Sept"}, "de": {1: "Jänner"}}

MONTH_MARKS: dict[str, str] = {"ko": "월", "ja": "月", "zh": "月", "vi": "tháng"}
"""What stands after the number of a month, in Vietnamese before it; day marks follow the number of a day."""

DAY_MARKS: dict[str, tuple[str, ...]] = {"ko": ("일",), "ja": ("日",), "zh": ("日", "号", "號")}
YEAR_MARKS = frozenset({"년", "年"})

KOREAN_DAY = frozenset(f"일{tail}" for tail in ("", "에", "은", "의", "에는", "엔", "부터", "까지", "과", "로"))
"""A day of the month without its month ("4일")."""

KOREAN_SPANS = frozenset("만에 만 동안 째 전 전에 전부터 뒤 후 후에 이상 이내 간 가량 정도 연속 평균".split())
"""After "4일" these make it a span of four days."""

NUMERIC_LEADS: dict[str, str] = {"vi": "ngày hôm sáng trưa chiều tối đêm"}
"""Words before a date all in numbers ("ngày 4/3")."""

LINKS = frozenset("st nd rd th of the er º ª o de del d го ro року г năm m anul".split())
"""What may stand between the number of a day, its month and its year."""

STAMP_WORDS = frozenset(
    """Posted POSTED Published PUBLISHED Updated UPDATED Modified Created Veröffentlicht Aktualisiert Stand Опубліковано
    Оновлено Опубликовано Обновлено Publicado Actualizado Publié Pubblicato Aggiornato Gepubliceerd Bijgewerkt Atualizado
    Opublikowano Aktualizacja""".split()
)
"""Open the line that says when an article went out."""

ARTICLES = frozenset("the el la le il lo o a den der dem".split())
"""Looked past for the word before a weekday."""

AHEAD_BEFORE: dict[str, str] = {
    "en": "next coming upcoming this every each by before until till black cyber",
    "de": "nächsten nächster nächste nächstem kommenden kommender kommende kommendem bis jeden jeder ab spätestens",
    "uk": "наступного наступної наступний наступну наступній майбутнього майбутньої кожного кожної щоп'ятниці до",
    "ru": "следующий следующую следующее следующего следующей ближайший ближайшую каждый каждую до",
    "ko": "다음 다음주 오는 다가오는 내주 매주 주",
    "es": "próximo próxima cada hasta este",
    "fr": "chaque jusqu'à ce d'ici",
    "it": "prossimo prossima ogni entro fino",
    "nl": "volgende komende aanstaande elke iedere tot",
    "pt": "próximo próxima cada até",
    "pl": "przyszły przyszłą przyszły następny następną najbliższy najbliższą każdy każdą do",
}
"""Right before a weekday: it lies ahead, or is any such day."""

AHEAD_AFTER: dict[str, str] = {
    "en": "next",
    "es": "próximo próxima que",
    "fr": "prochain prochaine",
    "it": "prossimo prossima",
    "pt": "próximo próxima que",
    "vi": "tới sau này",
}
"""Right after a weekday: it lies ahead."""

AHEAD_NEAR: dict[str, str] = {
    "en": "will scheduled expected planned slated",
    "de": "soll sollen geplant voraussichtlich erwartet",
    "uk": "буде будуть заплановано очікується планує планують",
}
"""Within a few words before a weekday: it lies ahead."""

LAST: dict[str, str] = {
    "en": "last past",
    "de": "letzten letzter letztem letzte vergangenen vergangener vergangenem vergangene vorigen",
    "uk": "минулого минулої минулий минулу",
    "ru": "прошлый прошлую прошлого прошлой минувший минувшую минувшее прошедший прошедшую прошедшее",
    "ko": "지난",
    "nl": "vorige afgelopen",
}
"""Right before a weekday: not the publishing day itself."""

LAST_YEAR: dict[str, frozenset[str]] = {
    "en": frozenset({"last year"}),
    "de": frozenset({"vergangenen jahres", "letzten jahres", "vorigen jahres"}),
    "uk": frozenset({"минулого року"}),
    "ru": frozenset({"прошлого года"}),
}
"""Right after a date."""

KOREAN_LAST_YEAR = frozenset({"지난해", "작년"})
