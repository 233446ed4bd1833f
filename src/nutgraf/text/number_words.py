"""Number words of four languages: plain values, scales that multiply, and words that only say how many about."""

_EN_UNITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

_UK_FORMS = (
    "0 нуль", "1 один одна одне одного одну одній одному одним", "2 два дві двох двом двоє двома двійко",
    "3 три троє трьох трьом трьома", "4 чотири четверо чотирьох чотирьом", "5 п'ять п'ятеро п'яти п'ятьох",
    "6 шість шестеро шести шістьох", "7 сім семеро семи сімох", "8 вісім восьмеро восьми вісьмох",
    "9 дев'ять дев'ятеро дев'яти", "10 десять десятеро десяти", "11 одинадцять одинадцяти", "12 дванадцять дванадцяти",
    "13 тринадцять тринадцяти", "14 чотирнадцять чотирнадцяти", "15 п'ятнадцять п'ятнадцяти", "16 шістнадцять шістнадцяти",
    "17 сімнадцять сімнадцяти", "18 вісімнадцять вісімнадцяти", "19 дев'ятнадцять дев'ятнадцяти", "20 двадцять двадцяти",
    "30 тридцять тридцяти", "40 сорок сорока", "50 п'ятдесят п'ятдесяти", "60 шістдесят шістдесяти", "70 сімдесят сімдесяти",
    "80 вісімдесят вісімдесяти", "90 дев'яносто", "100 сто ста", "200 двісті двохсот", "300 триста трьохсот",
    "400 чотириста чотирьохсот", "500 п'ятсот п'ятисот", "600 шістсот шестисот", "700 сімсот семисот", "800 вісімсот восьмисот",
    "900 дев'ятсот дев'ятисот",
)  # fmt: skip

_DE_UNITS = "ein zwei drei vier fünf sechs sieben acht neun".split()
_DE_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_DE_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def _english() -> dict[str, int]:
    values = {word: value for value, word in enumerate(_EN_UNITS.split(), 1)}
    values.update({word: 10 * value for value, word in enumerate(_EN_TENS.split(), 2)})
    return values | {"zero": 0}


def _german() -> dict[str, int]:
    """German writes its numbers in one word; all below one thousand are listed, thousands are parted by the reader."""
    below = {word: value for value, word in enumerate(_DE_UNITS, 1)}
    below.update({word: value for value, word in enumerate(_DE_TEENS, 10)})
    for tens, word in enumerate(_DE_TENS, 2):
        below[word] = 10 * tens
        below.update({f"{unit}und{word}": 10 * tens + value for value, unit in enumerate(_DE_UNITS, 1)})
    values = dict(below) | {"eins": 1, "zwo": 2, "zweier": 2, "dreier": 3}
    for hundreds, word in [(1, ""), *enumerate(_DE_UNITS, 1)]:
        values[f"{word}hundert"] = 100 * hundreds
        values.update({f"{word}hundert{rest}": 100 * hundreds + value for rest, value in below.items()})
    del values["ein"]
    return values


def _ukrainian() -> dict[str, int]:
    return {word: int(forms.split()[0]) for forms in _UK_FORMS for word in forms.split()[1:]}


VALUES: dict[str, dict[str, int]] = {"en": _english(), "de": _german(), "uk": _ukrainian()}

SCALES: dict[str, dict[str, float]] = {
    "en": {
        "dozen": 12, "hundred": 100, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "crore": 1e7, "billion": 1e9,
        "trillion": 1e12, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "m": 1e6, "k": 1e3,
        "b": 1e9,
    },
    "de": {
        "dutzend": 12, "hundert": 100, "tausend": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6, "mio.": 1e6,
        "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "mrd.": 1e9, "billion": 1e12, "billionen": 1e12, "bio.": 1e12,
    },
    "uk": {
        "тис": 1e3, "тис.": 1e3, "тисяч": 1e3, "тисяча": 1e3, "тисячі": 1e3, "тисячу": 1e3, "млн": 1e6, "млн.": 1e6,
        "мільйон": 1e6, "мільйони": 1e6, "мільйонів": 1e6, "мільйона": 1e6, "млрд": 1e9, "млрд.": 1e9, "мільярд": 1e9,
        "мільярди": 1e9, "мільярдів": 1e9, "мільярда": 1e9, "трлн": 1e12, "трильйон": 1e12, "трильйонів": 1e12,
    },
}  # fmt: skip

SHORT_SCALES = frozenset({"m", "k", "b"})
"""Scales of one letter: read as such only where they cling to the figure ("$3m")."""

VAGUE: dict[str, dict[str, tuple[int, int]]] = {
    "en": {
        "dozens": (24, 99), "scores": (40, 199), "hundreds": (200, 999), "thousands": (2_000, 9_999),
        "tens of thousands": (20_000, 99_999), "hundreds of thousands": (200_000, 999_999), "millions": (2_000_000, 9_999_999),
        "several dozen": (24, 99), "several hundred": (200, 999), "several thousand": (2_000, 9_999),
        "a few dozen": (24, 99), "a few hundred": (200, 999), "a few thousand": (2_000, 9_999),
        "billions": (2_000_000_000, 9_999_999_999),
    },
    "de": {
        "dutzende": (24, 99), "dutzenden": (24, 99), "hunderte": (200, 999), "hunderten": (200, 999),
        "tausende": (2_000, 9_999), "tausenden": (2_000, 9_999), "tausender": (2_000, 9_999), "zehntausende": (20_000, 99_999),
        "zehntausenden": (20_000, 99_999), "hunderttausende": (200_000, 999_999), "hunderttausenden": (200_000, 999_999),
        "mehrere hundert": (200, 999), "mehrere tausend": (2_000, 9_999), "mehrere dutzend": (24, 99),
    },
    "uk": {
        "десятки": (20, 99), "десятків": (20, 99), "сотні": (200, 999), "сотень": (200, 999), "кілька десятків": (20, 99),
        "кілька сотень": (200, 999), "кілька тисяч": (2_000, 9_999), "десятки тисяч": (20_000, 99_999),
        "сотні тисяч": (200_000, 999_999),
    },
    "ko": {
        "수십": (20, 99), "수백": (200, 999), "수천": (2_000, 9_999), "수만": (20_000, 99_999), "수십만": (200_000, 999_999),
    },
}  # fmt: skip

KOREAN_NATIVE: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉 스무".split(), 1
    )
} | {"서른": 30, "마흔": 40, "쉰": 50}
KOREAN_SMALL = {"십": 10, "백": 100, "천": 1_000}
KOREAN_BIG = {"만": 10_000, "억": 100_000_000, "조": 1_000_000_000_000}
KOREAN_COUNTERS = "명 사람 건 개 대 마리 곳 채 시간 살 차례 번 척 분 달 발 가구 표 석 주 년 쌍 구".split()

NOBODY: dict[str, str] = {
    "en": r"no[ -]one(?!\s+(?:else|knows))|nobody|none(?=\s+(?:of|was|were|is|are|has|have|suffered))"
          r"|no(?=\s+(?:other\s+)?(?:people|casualties|injuries|deaths|fatalities|passengers|victims|civilians|officers|arrests|children))",
    "de": r"niemand|keine[rsnm]?(?=\s+(?:Toten?|Verletzten?|Opfer|Menschen|Personen?|Todesopfer|Festnahmen))",
    "uk": r"ніхто|жодн(?:ого|ої|а|е|их|ий)",
    "ko": r"(?:인명\s?피해는?|사상자는|부상자는|사망자는)(?=\s+없)",
}  # fmt: skip
"""Words that count nobody; they stand for zero where people are counted."""
