"""Numbers as they stand in a text, in digits and in words, before anything is known of what they measure."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from nutgraf.text.figure import MOST, Figure, tidy
from nutgraf.text.hits import first_words, matches
from nutgraf.text.korean_figures import korean_figures
from nutgraf.text.number_words import SCALES, SHORT_SCALES, VAGUE, VALUES

_POINT_DIGITS = r"\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?=[./]\d{1,2}[./]\d)|\d+(?:\.\d+)?"
_COMMA_DIGITS = (
    r"\d{1,3}(?:[.\u00a0\u202f\u2009 ’']\d{3})+(?![\d.])(?:,\d+)?"
    r"|\d{1,2}(?=[./]\d{1,2}[./]\d)|\d{1,2}(?=\.\d{4}\b)|\d+(?:[.,]\d+)?"
)
_POINT_LANGUAGES = frozenset({"en", "ko", "ja", "zh", "th", "he", "und", "vi_latn"})
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009’',]")
_GERMAN_MORPHEMES = "eins|ein|zwei|zwo|drei|vier|fünf|sechs|sech|sieben|sieb|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|zig|und|hundert|tausend"
_CURRENCIES = "$€£¥₴₩₹"


def _or(words: "list[str]") -> str:
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’ʼ]")
        for word in sorted(words, key=lambda w: (-len(w), w))
    )


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    """Digits with their scale, vague words, and runs of number words; languages without a list have digits only."""
    scales = [*SCALES.get(language, {}), *(SCALES["en"] if language not in SCALES else ())]
    long = _or([word for word in scales if word not in SHORT_SCALES])
    short = "|".join(sorted(SHORT_SCALES))
    digits = _POINT_DIGITS if language in _POINT_LANGUAGES else _COMMA_DIGITS
    tail = rf"(?P<scale>(?:[\s-]?(?:{long})(?!\w))+|(?:{short})(?!\w))?"
    parts = [rf"(?:(?<![^\W_])|(?<=Rs)|(?<=грн))(?P<digits>{digits}){tail}"]
    if language in VAGUE and language != "ko":
        parts.append(rf"\b(?P<vague>{_or(list(VAGUE[language]))})(?!\w)")
    if language == "de":
        parts.append(rf"\b(?P<words>(?:{_GERMAN_MORPHEMES})+|dutzend|million(?:en)?|milliarden?)\b")
    elif language in VALUES:
        plain = "zero" if language == "en" else "нуль"
        every = _or(
            [plain, *VALUES[language], *(word for word in SCALES[language] if word.isalpha() and len(word) > 3)]
        )
        parts.append(rf"\b(?P<words>(?:{every})(?:(?:[\s-]|\sand\s)(?:{every}))*)(?!\w)")
    return re.compile("|".join(parts), re.IGNORECASE)


@lru_cache(maxsize=16)
def _first_words(language: str) -> frozenset[str]:
    return first_words(word for table in (VALUES, SCALES, VAGUE) for word in table.get(language, {}))


def _opener(language: str) -> Callable[[str], bool]:
    """Tells the words a number may open with; German writes "thirteen thousand and two" as one word."""
    firsts = _first_words(language)
    return (lambda word: word in firsts or "tausend" in word) if language == "de" else firsts.__contains__


def figures(text: str, language: str) -> list[Figure]:
    """Every number of ``text`` in order, none overlapping another."""
    if language == "ko":
        return list(korean_figures(text))
    found: list[Figure] = []
    for match in matches(_pattern(language), text, _opener(language)):
        found.extend(_read(match, language))
    return found


def _read(match: re.Match[str], language: str) -> Iterator[Figure]:
    groups = match.groupdict()
    if groups["digits"]:
        yield _in_digits(match, language)
    elif groups.get("vague"):
        low, high = VAGUE[language][" ".join(groups["vague"].lower().split())]
        yield Figure(match.start(), match.end(), low, high, vague=True, worded=True)
    elif language == "de":
        yield from _german(match)
    else:
        yield from _run(match, language)


def _in_digits(match: re.Match[str], language: str) -> Figure:
    value, end = printed_value(match["digits"], language), match.end("digits")
    scale = match["scale"] or ""
    names = SCALES.get(language, SCALES["en"])
    if scale.lower() in SHORT_SCALES:
        before = match.string[match.start() - 1 : match.start()]
        if scale.lower() == "k" or (before and before in _CURRENCIES):
            value, end = value * SCALES["en"][scale.lower()], match.end()
    elif scale:
        for word in re.split(r"[\s-]+", scale.strip(" -").lower()):
            value = min(value * names.get(word, 1), MOST)
        end = match.end()
    return Figure(match.start(), end, tidy(value), tidy(value))


def printed_value(digits: str, language: str) -> float:
    """The value of a number in digits, by the points and commas of its language ("10.000" is ten thousand in German)."""
    plain = _SPACES.sub("", digits) if language in _POINT_LANGUAGES else re.sub(r"[\s\u00a0\u202f\u2009’']", "", digits)
    if language not in _POINT_LANGUAGES:
        grouped = re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain) or re.fullmatch(r"\d{1,3},000", plain)
        plain = plain.replace(".", "") if grouped and "," not in plain else plain
        plain = (
            plain.replace(",", "")
            if plain.endswith(",000")
            else plain.replace(".", "", plain.count(".") if "," in plain else 0)
        )
        plain = plain.replace(",", ".")
    value = min(float(plain), MOST) if len(plain) < 300 else MOST
    return int(value) if value.is_integer() else value


def _german(match: re.Match[str]) -> Iterator[Figure]:
    word = match.group().lower()
    value = german_value(word)
    if value is not None:
        yield Figure(match.start(), match.end(), value, value, worded=True)


def german_value(word: str) -> float | None:
    """The value of a German number word ("zweitausenddreihundert"), None where it is none."""
    values, scales = VALUES["de"], SCALES["de"]
    if word in values or word in scales:
        return values.get(word) or scales[word]
    head, thousand, rest = word.partition("tausend")
    if not thousand:
        return None
    low = values.get(rest) if rest else 0
    high = 1 if head in {"", "ein"} else values.get(head)
    return None if low is None or high is None else high * 1_000 + low


_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


def _run(match: re.Match[str], language: str) -> Iterator[Figure]:
    """A run of number words, parted where one number cannot go on ("twenty-one" is one number, "two three" are two)."""
    values, scales = VALUES[language], SCALES[language]
    start, end = -1, -1
    total, section = 0.0, 0.0
    part, opening = _opening(match)
    for token in _TOKEN.finditer(match.string, match.start(), match.end()):
        word = token.group().lower().replace("’", "'").replace("ʼ", "'")
        if word == "and":
            continue
        scale, value = scales.get(word), values.get(word, 0)
        if start >= 0 and scale is None and not _goes_on(section, value):
            yield Figure(start, end, total + section, total + section, worded=True)
            start, total, section = -1, 0.0, 0.0
        start, end = (token.start() if start < 0 else start), token.end()
        if scale is None:
            section = section * 100.0 + value if 13 <= section <= 20 and value >= 10 else section + value
        elif scale < 1_000:
            section = min(max(section, 1) * scale, MOST)
        else:
            total, section = min(total + max(section, 1) * scale, MOST), 0.0
    if start >= 0:
        amount = tidy((total + section) * part)
        yield Figure(opening if start == match.start() else start, end, amount, amount, worded=True)


_OPENING = re.compile(
    r"\b(?:(?P<half>half)\s+(?:of\s+)?|(?P<quarter>quarter)\s+(?:of\s+)?)?(?P<article>an?)\s$", re.IGNORECASE
)


def _opening(match: re.Match[str]) -> tuple[float, int]:
    """The "a" before "a dozen" and the part of "half a million": a factor, and where the number starts with it."""
    first = _TOKEN.match(match.group())
    if first is None or first.group().lower() not in SCALES["en"]:
        return 1.0, match.start()
    window = match.string[max(0, match.start() - 16) : match.start()]
    found = _OPENING.search(window)
    if found is None:
        return 1.0, match.start()
    return (0.5 if found["half"] else 0.25 if found["quarter"] else 1.0), match.start() - len(window) + found.start()


def _goes_on(section: float, value: float) -> bool:
    """Whether ``value`` can follow ``section`` within one number; "nineteen ninety" reads as a year."""
    if section == 0 or (13 <= section <= 20 and 20 <= value < 100):
        return True
    room = 10 if value < 10 else 100 if value < 100 else 1_000
    return section % room == 0 and section >= room * (2 if room == 10 else 1)
