"""Words around a number: what hedges it, what it is measured in, and what makes it a mere label."""

HEDGES: dict[str, dict[str, str]] = {
    "en": {
        "about": r"about|approximately|approx\.?|some|around|roughly|an?\s+estimated|estimated|circa|ca\.|or\s+so|close\s+to",
        "at least": r"at\s+least|no\s+fewer\s+than|no\s+less\s+than|not\s+less\s+than|a\s+minimum\s+of|upwards\s+of",
        "over": r"more\s+than|over|above|in\s+excess\s+of|exceeding|exceeded|topped|surpassed|well\s+over|greater\s+than",
        "at most": r"up\s+to|at\s+most|as\s+many\s+as|as\s+much\s+as|no\s+more\s+than|a\s+maximum\s+of|fewer\s+than|less\s+than|under|below",
        "nearly": r"nearly|almost|just\s+under|just\s+short\s+of|not\s+quite|close\s+on",
    },
    "de": {
        "about": r"etwa|rund|ungefähr|circa|ca\.|zirka|schätzungsweise|an\s+die|gut",
        "at least": r"mindestens|wenigstens|zumindest|nicht\s+weniger\s+als",
        "over": r"mehr\s+als|über|oberhalb\s+von",
        "at most": r"bis\s+zu|höchstens|maximal|weniger\s+als|unter",
        "nearly": r"fast|beinahe|nahezu|knapp|annähernd",
    },
    "uk": {
        "about": r"близько|приблизно|орієнтовно|біля|десь|порядку",
        "at least": r"щонайменше|принаймні|не\s+менше(?:\s+ніж)?|мінімум|як\s+мінімум",
        "over": r"понад|більше(?:\s+ніж)?|більш\s+як|більше\s+за",
        "at most": r"до|не\s+більше(?:\s+ніж)?|щонайбільше|максимум|менше(?:\s+ніж)?|менш\s+як",
        "nearly": r"майже|ледь\s+не|без\s+малого",
    },
    "ko": {"about": r"약|대략|어림잡아", "at least": r"최소|적어도|최소한", "at most": r"최대|많게는", "nearly": r"거의"},
}  # fmt: skip

AFTER_HEDGES: dict[str, dict[str, str]] = {
    "en": {"at least": r"\s+or\s+more\b|\+|-plus\b", "about": r"\s+or\s+so\b|-odd\b"},
    "de": {"at least": r"\s+oder\s+mehr\b"},
    "uk": {"at least": r"\s+(?:або|чи)\s+більше\b"},
    "ko": {
        "about": r"여(?=\s?\w)|\s?(?:명|건|개|곳|원|달러|%)\s?(?:가량|정도|안팎|쯤)",
        "at least": r"\s?(?:명|건|개|곳|원|달러|%)\s?이상",
        "over": r"\s?(?:명|건|개|곳|원|달러|%)(?:을|를)?\s?(?:넘|초과)",
        "nearly": r"\s?(?:명|건|개|곳|원|달러|%)\s?(?:가까이|육박)",
        "at most": r"\s?(?:명|건|개|곳|원|달러|%)\s?(?:이하|미만)",
    },
}  # fmt: skip

CURRENCY_BEFORE: dict[str, str] = {
    "us$": "USD", "a$": "AUD", "c$": "CAD", "nz$": "NZD", "hk$": "HKD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY",
    "₴": "UAH", "₩": "KRW", "₹": "INR", "₽": "RUB", "rs.": "INR", "rs": "INR", "usd": "USD", "eur": "EUR", "gbp": "GBP",
    "uah": "UAH", "krw": "KRW",
}  # fmt: skip

CURRENCY_AFTER: dict[str, str] = {
    r"(?:u\.?s\.?\s+)?dollars?|us-dollars?|us\$|\$|долар\w*|달러|dólares|доллар\w*": "USD",
    r"euros?|eur|€|євро|유로|евро": "EUR",
    r"pounds?(?:\s+sterling)?|£|pfund|фунт\w*|파운드": "GBP",
    r"yen|єн|엔": "JPY", r"yuan|renminbi|юан\w*|위안": "CNY", r"won|вон|원": "KRW",
    r"hryvnias?|hryvnia|uah|griwna|hrywnja|грн\.?|гривень|гривн\w*|흐리브냐": "UAH",
    r"roubles?|rubles?|rubel|рубл\w*|руб\.?|루블": "RUB", r"rupees?|rupien|루피": "INR", r"francs?|franken|chf": "CHF",
    r"cents?": "USD cent",
}  # fmt: skip

SHARE = r"%p?|per\s?cent(?:age\s+points?)?|percentage\s+points?|pct|prozent(?:punkte)?|відсот\w*|процент\w*|퍼센트|프로|por\s+ciento|pour\s+cent"

UNITS: dict[str, str] = {
    r"kilomet(?:er|re)s\s+per\s+hour|kilomet(?:er|re)s\s+an\s+hour|km/h|kph|kmh|stundenkilometern?|км/год|시속": "km/h",
    r"miles\s+per\s+hour|miles\s+an\s+hour|mph": "mph",
    r"square\s+kilomet(?:er|re)s?|sq\.?\s?km|km²|quadratkilometer\w*|кв\.?\s?км|квадратних\s+кілометрів|제곱킬로미터|㎢": "km2",
    r"square\s+miles?": "mi2", r"square\s+(?:met(?:er|re)s?)|m²|quadratmeter\w*|кв\.?\s?м|㎡|제곱미터": "m2",
    r"square\s+(?:feet|foot)|sq\.?\s?ft": "ft2",
    r"kilomet(?:er|re)s?|km|kms|kilometern?|км|кілометр\w*|킬로미터|㎞": "km", r"miles?|meilen?|миль|мил[яі]|마일": "mi",
    r"centimet(?:er|re)s?|cm|zentimetern?|см|сантиметр\w*|센티미터|㎝": "cm",
    r"millimet(?:er|re)s?|mm|millimetern?|мм|밀리미터|㎜": "mm",
    r"met(?:er|re)s?|m|metern?|м|метр\w*|미터": "m", r"feet|foot|ft|fuß": "ft", r"inch(?:es)?|zoll": "in", r"yards?": "yd",
    r"kilogram(?:me)?s?|kilos?|kg|kilogramm|кг|кілограм\w*|킬로그램|㎏": "kg", r"grams?|grammes?|gramm|г|грам\w*|그램": "g",
    r"tonnes?|tons?|metric\s+tons?|tonnen|тонн\w*|톤": "t", r"(?:lbs?)": "lb", r"ounces?|oz": "oz",
    r"lit(?:er|re)s?|litern?|літр\w*|리터": "l", r"gallons?": "gal", r"barrels?|barrel|барел\w*|배럴": "bbl",
    r"degrees?(?:\s+(?:celsius|centigrade))?|°\s?c|℃|grad(?:\s+celsius)?|градус\w*|도": "°C",
    r"degrees?\s+fahrenheit|°\s?f": "°F", r"acres?": "acre", r"hectares?|hektar|гектар\w*|га|헥타르": "ha",
    r"megawatts?|mw|megawatt|мвт|мегават\w*|메가와트": "MW", r"gigawatts?|gw|gigawatt|гвт|기가와트": "GW",
    r"kilowatts?|kw|kilowatt|квт": "kW",
}  # fmt: skip

DURATIONS: dict[str, str] = {
    r"seconds?|sekunden?|секунд\w*|초": "second", r"minutes?|mins?|minuten?|хвилин\w*|분(?:간)?": "minute",
    r"hours?|hrs?|stunden?|годин\w*|시간": "hour", r"days?|tagen?|tage|tag|дн(?:і|ів|я)|день|діб|доби|일(?:간)?": "day",
    r"weeks?|wochen?|тиж(?:день|ні|нів|ня)|주(?:간)?|주일": "week",
    r"months?|monaten?|monate|monat|місяц\w*|개월": "month",
    r"years?|jahren?|jahre|jahr|рок(?:и|ів|у)|рік|년(?:간)?": "year", r"decades?|jahrzehnten?|десятиліт\w*": "decade",
    r"centur(?:y|ies)|jahrhunderte?n?": "century",
}  # fmt: skip

AGE_AFTER = (
    r"[\s-]years?[\s-]olds?\b|[\s-]months?[\s-]olds?\b|\s+years\s+of\s+age\b|\s+jahren?\s+alt\w*|[\s-]?jährige[nrsm]?\b"
    r"|-річн\w*|[\s-]річн\w*|세(?!\w*기)|살"
)
AGE_BEFORE = (
    r"\b(?:aged?|ages|turn(?:ed|ing|s)|age\s+of|im\s+alter\s+von|віком|у\s+віці)(?:\s+(?:between|von|від))?\s+$"
)

LABELS = (
    r"(?:№|#|\bnos?\.|\bnr\.|\bnumber|\barticles?|\broom|\btitle|\bflight|\bboeing|\bairbus|\bhighway|\broute|\bsection"
    r"|\bchapter|\bchannel|\bgate|\bphase|\blevel|\bpage|\bday|\bgroup|\bgrade|\binterstate|\bexit|\bunit|\bdistrict|\bprecinct"
    r"|\bward|\bwindows|\bapollo|\bstation|\bschool|\bline|\bversion|\bverse|\bamendment|\bapartment|\bapt\.?|\bsuite|\bbox|\bweek"
    r"|\bgame|\bproposition|\bresolution|\bcategory|\btype|\bclass|\bseason|\bepisode|\bstage|\bsol|\bformula|\bstep|\bparagraph"
    r"|\bartikel|\bzimmer|\braum|\bflug|\bbundesstraße|\bhausnummer|\bnummer|\bgleis|\btag|\blinie|\bстатт\w+|\bст\.|\bкабінет"
    r"|\bрейс|\bномер|\bшкол\w+|\bбудин\w+|제|\bzone|\bimages?|\bphotos?|\bslide|\bimage\s+\d+\s+of(?:\s+/)?|\btier|\bcovid|\blayer|\bus|\bparis)[\s-]*$"
)
STREETS = (
    r"\s+(?:block\b|(?:[NSEW]\.?\s+)?(?:[A-Z0-9][\w.'’]*\s+){0,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd"
    r"|Court|Ct|Way|Place|Pl|Highway|Hwy|Parkway|Pkwy|Terrace|Circle|Trail|Square|Downing)\b)"
)

SCORES = (
    r"\b(?:win|wins|won|beat|beats|beaten|lost|lose|loses|defeat\w*|victory|draw|drew|lead|leads|led|scor\w+|vot\w+|ruling|decision"
    r"|match\w*|game|games|goals?|tied|trail\w*|sieg\w*|gewann\w*|gewonnen|verlor\w*|spiel\w*|unentschieden|tor|tore|перемог\w*|рахун\w*"
    r"|матч\w*|програ\w*)\b|승리|꺾|경기|이겼|패배|대파|무승부"
)
RISES = (
    r"\b(?:rose|risen|rises?|rising|increas\w+|grew|grown|climb\w+|jump\w+|soar\w*|up|fell|fallen|falls?|drop\w*|down|declin\w+|cut|rais\w+"
    r"|revis\w+|chang\w+|went|stieg\w*|gestiegen|steig\w*|sank|gesunken|fiel|erhöht\w*|зрос\w*|збільши\w*|зменши\w*|впа\w*|підвищ\w*)\b|늘|증가|감소|줄"
)
