"""The words of time in four languages; month and weekday names of every other language come from the CLDR."""

DAY_WORDS: dict[str, dict[str, int]] = {
    "en": {
        "the day before yesterday": -2, "yesterday": -1, "last night": -1, "overnight": 0, "today": 0, "tonight": 0,
        "this morning": 0, "this afternoon": 0, "this evening": 0, "tomorrow": 1, "the day after tomorrow": 2,
    },
    "de": {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2},
    "uk": {"позавчора": -2, "вчора": -1, "учора": -1, "напередодні": -1, "сьогодні": 0, "завтра": 1, "післязавтра": 2},
    "ko": {"그저께": -2, "그제": -2, "전날": -1, "어제": -1, "오늘": 0, "이날": 0, "내일": 1, "모레": 2},
    "fr": {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "après-demain": 2},
    "es": {"anteayer": -2, "ayer": -1, "hoy": 0},
    "it": {"ieri": -1, "oggi": 0, "domani": 1},
    "ru": {"позавчера": -2, "вчера": -1, "сегодня": 0, "завтра": 1, "послезавтра": 2},
    "pl": {"wczoraj": -1, "dzisiaj": 0, "jutro": 1},
    "pt": {"ontem": -1, "hoje": 0, "amanhã": 1},
    "nl": {"gisteren": -1, "vandaag": 0},
    "vi": {"hôm qua": -1, "hôm nay": 0, "ngày mai": 1},
}  # fmt: skip

WEEKDAY_FORMS: dict[str, dict[str, int]] = {
    "en": {"mon.": 0, "tue.": 1, "tues.": 1, "wed.": 2, "thu.": 3, "thur.": 3, "thurs.": 3, "fri.": 4, "sat.": 5, "sun.": 6},
    "de": {"sonnabend": 5},
    "uk": {
        "понеділка": 0, "понеділком": 0, "вівторка": 1, "середу": 2, "середи": 2, "четверга": 3, "п'ятницю": 4,
        "п'ятниці": 4, "п’ятниця": 4, "п’ятницю": 4, "п’ятниці": 4, "суботу": 5, "суботи": 5, "неділю": 6, "неділі": 6,
    },
    "ru": {"понедельника": 0, "вторника": 1, "среду": 2, "среды": 2, "четверга": 3, "пятницу": 4, "пятницы": 4,
           "субботу": 5, "субботы": 5, "воскресенья": 6},
    "pl": {"środę": 2, "sobotę": 5, "niedzielę": 6},
}  # fmt: skip

MONTH_FORMS: dict[str, dict[str, int]] = {
    "en": {"sept": 9},
    "de": {"jänner": 1, "feber": 2},
    "uk": {
        "січні": 1, "лютому": 2, "березні": 3, "квітні": 4, "травні": 5, "червні": 6, "липні": 7, "серпні": 8, "вересні": 9,
        "жовтні": 10, "листопаді": 11, "грудні": 12,
    },
    "ru": {
        "январе": 1, "феврале": 2, "марте": 3, "апреле": 4, "мае": 5, "июне": 6, "июле": 7, "августе": 8, "сентябре": 9,
        "октябре": 10, "ноябре": 11, "декабре": 12,
    },
}  # fmt: skip

UNITS: dict[str, dict[str, str]] = {
    "en": {"day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year",
           "years": "year", "weekend": "weekend", "decade": "decade", "decades": "decade"},
    "de": {"tag": "day", "tage": "day", "tagen": "day", "woche": "week", "wochen": "week", "monat": "month", "monats": "month",
           "monate": "month", "monaten": "month", "jahr": "year", "jahres": "year", "jahre": "year", "jahren": "year",
           "wochenende": "weekend"},
    "uk": {"день": "day", "дні": "day", "днів": "day", "тиждень": "week", "тижня": "week", "тижні": "week", "тижнів": "week",
           "тижнем": "week", "місяць": "month", "місяця": "month", "місяці": "month", "місяців": "month", "рік": "year",
           "року": "year", "роки": "year", "років": "year", "році": "year"},
    "ko": {"일": "day", "주": "week", "주일": "week", "개월": "month", "달": "month", "년": "year"},
}  # fmt: skip

SHIFTS: dict[str, dict[str, int]] = {
    "en": {"last": -1, "the past": -1, "this past": -1, "the previous": -1, "this": 0, "earlier this": 0, "later this": 0,
           "early this": 0, "late this": 0, "early last": -1, "late last": -1, "early next": 1, "late next": 1,
           "the current": 0, "next": 1, "the coming": 1, "this coming": 1},
    "de": {stem + ending: shift for stem, shift in (("vergangen", -1), ("letzt", -1), ("vorig", -1), ("dies", 0), ("laufend", 0),
           ("kommend", 1), ("nächst", 1)) for ending in ("e", "en", "em", "er", "es")},
    "uk": {"минулого": -1, "минулої": -1, "минулий": -1, "минулу": -1, "минулому": -1, "торік": -1, "цього": 0, "цієї": 0,
           "цей": 0, "цю": 0, "цьому": 0, "наступного": 1, "наступної": 1, "наступний": 1, "наступну": 1, "наступному": 1},
    "ko": {"지난": -1, "이번": 0, "오는": 1, "다음": 1, "다가오는": 1},
}  # fmt: skip

KOREAN_PERIODS: dict[str, tuple[str, int]] = {
    "지난주": ("week", -1), "지난 주": ("week", -1), "이번 주": ("week", 0), "이번주": ("week", 0), "다음 주": ("week", 1),
    "다음주": ("week", 1), "내주": ("week", 1), "지난달": ("month", -1), "지난 달": ("month", -1), "이번 달": ("month", 0),
    "이번달": ("month", 0), "이달": ("month", 0), "다음 달": ("month", 1), "다음달": ("month", 1), "내달": ("month", 1),
    "지난해": ("year", -1), "작년": ("year", -1), "올해": ("year", 0), "내년": ("year", 1), "지난 주말": ("weekend", -1),
    "이번 주말": ("weekend", 0), "재작년": ("year", -2),
}  # fmt: skip

ONE_WORD_PERIODS: dict[str, dict[str, tuple[str, int]]] = {
    "ko": KOREAN_PERIODS,
    "uk": {"торік": ("year", -1), "цьогоріч": ("year", 0)},
}

SEASONS: dict[str, dict[str, int]] = {
    "en": {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3},
    "de": {"frühjahr": 0, "frühling": 0, "sommer": 1, "herbst": 2, "winter": 3},
    "uk": {"весна": 0, "весни": 0, "весну": 0, "навесні": 0, "літо": 1, "літа": 1, "влітку": 1, "осінь": 2, "осені": 2,
           "восени": 2, "зима": 3, "зими": 3, "взимку": 3},
    "ko": {"봄": 0, "여름": 1, "가을": 2, "겨울": 3},
}  # fmt: skip

KOREAN_DAYS = {"하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "열흘": 10}

FUTURE_CUES: dict[str, str] = {
    "en": r"(?:(?:will|would|shall|could|may|might|should|must|can)\s+(?:not\s+)?|(?:is|are)\s+(?:not\s+)?to\s+)be\s+[a-z]+|(?:was|were|been|is|are)\s+(?:re)?(?:set|scheduled|adjourned|postponed)\s+(?:for|to|until|till)|will|won't|won’t|shall|would|expected|expects|expect|set\s+to|due|scheduled|plans?\s+to|planned\s+for|planning|going\s+to"
          r"|is\s+to|are\s+to|to\s+be\s+[a-z]+|upcoming|as\s+early\s+as|later\s+this|hopes?\s+to|until|by(?=(?:\s+(?:the|end|of|late|early|mid|about|around|at|latest|as|start|middle|close|business|noon|midnight|on|\d[\d:.]*|[ap]\.?m\.?))*\s*$)|ahead\s+of|deadline|may|could|might"
          r"|debates?|meet|takes?\s+(?:his|her|its|their)\s+seats?|(?:enters?|comes?)\s+into\s+(?:force|effect)|goe?s?\s+on\s+(?:trial|sale|strike|display)|publishes|hears"
          r"|meets?\s+again|reconvenes?|resumes|meets|starts|begins|opens|votes\s+on|takes\s+(?:effect|place)|must|remains?\s+closed",
    "de": r"wird|werden|soll|sollen|dürfte|dürften|erwartet|geplant|will|wollen|voraussichtlich|bis|kommende[nrms]?"
          r"|solle|sollten?|werde|könnten?|angesetzt|anberaumt|vorgesehen|beginnt|startet|tagt|entscheidet",
    "uk": r"буде|будуть|має|мають|планує|планують|очікується|очікують|заплановано|відбуд\w+ться|зустрін\w+ться|розпочн\w+ться|до|може|можуть",
    "ko": r"예정|계획|것으로\s*예상|것으로\s*보|할\s*전망|전망|열린다|만난다|방침|앞두고|까지",
}  # fmt: skip
"""What tells that the day named beside it still lies ahead."""

PAST_CUES: dict[str, str] = {
    "en": r"was|were|had|did|said|says|told|came|became|met|took|made|began|went|found|left|gave|saw|held|struck|hit|fell|rose|shot|won"
          r"|lost|led|sent|spoke|wrote|brought|bought|sold|built|caught|chose|drew|drove|fought|flew|got|grew|heard|kept|knew|let|paid"
          r"|put|ran|read|sat|set|shook|slept|spent|stood|stole|swept|taught|thought|threw|understood|broke|burst|cut|fled|has|have"
          r"|[a-z]{2,}ed",
    "de": r"war|waren|wurde|wurden|hatte|hatten|hat|haben|ist|sind|sagte|teilte|kam|kamen|traf|trafen|erklärte|starb|starben|[a-zäöü]+te[n]?",
    "uk": r"був|була|було|були|повідомив|повідомила|повідомили|сказав|заявив|заявила|[а-яіїєґ’']{3,}(?:ув|ив|ав|ла|ли|ло|вся|лися|лася|лося)",
    "ko": r"[가-힣]*(?:했|됐|었|았|였|렸|졌|났|혔|쳤|갔|왔)[가-힣]*",
}  # fmt: skip

SEASON_NAMES: dict[str, tuple[str, str, str, str]] = {
    "en": ("spring", "summer", "autumn", "winter"),
    "de": ("Frühjahr", "Sommer", "Herbst", "Winter"),
    "uk": ("весна", "літо", "осінь", "зима"),
    "ko": ("봄", "여름", "가을", "겨울"),
}
"""From the season that starts in March to the one that starts in December."""
