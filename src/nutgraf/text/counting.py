"""The noun that a number counts: the head of the words after it, singular and in lower case."""

import re
from functools import lru_cache

from nutgraf.text.counted_words import COUNTED_FORMS
from nutgraf.text.lexicon import known_counted, role_of
from nutgraf.text.words import STOPWORDS, stem

_NEXT = re.compile(r"[\s\u00a0]+(\"|“)?([^\W\d_][^\W\d_'’ʼ-]*(?:[’'ʼ-][^\W\d_]+)*)")
_REACH = 5
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "others": "person", "lives": "life", "wives": "wife",
    "policemen": "policeman", "firemen": "fireman", "gunmen": "gunman", "servicemen": "serviceman", "feet": "foot",
    "police": "police officer", "personnel": "personnel", "aircraft": "aircraft", "crew": "crew member", "staff": "staff",
    "series": "series", "species": "species", "mice": "mouse", "teeth": "tooth", "cattle": "cattle", "sheep": "sheep",
    "congressmen": "congressman", "spokesmen": "spokesman", "fishermen": "fisherman", "businessmen": "businessman",
    "knives": "knife", "leaves": "leaf", "thieves": "thief", "homes": "home", "houses": "house", "buses": "bus", "cases": "case",
    "shoes": "shoe", "horses": "horse", "nurses": "nurse", "pounds": "pound", "movies": "movie", "cookies": "cookie",
    "civilian casualties": "civilian",
}  # fmt: skip
_SINGULAR = frozenset("series species news means headquarters politics economics mathematics athletics".split())
_STOPS = STOPWORDS["en"] | frozenset(
    """people's said told later earlier ago yesterday today tomorrow across near along toward towards despite including
    includes include like via per plus minus versus vs out not never yet either neither both whose whom dies kills leaves has says
    gets takes goes comes makes remains faces comes shows""".split()
)
_SKIPPED = frozenset(
    "more other further additional new different separate such former young old adult suspected unidentified".split()
)


def head_noun(text: str, start: int, end: int, limit: int, language: str, value: float) -> tuple[str, int]:
    """The noun counted by the number ``text[start:end]``, and where it ends; ("", end) where there is none.

    The noun is singular and lower-case in English, as its dictionary form or stem elsewhere.
    """
    if language == "ko":
        return _korean(text, start, end)
    finder = {"en": _english, "de": _german}.get(language, _first)
    return finder(text, end, limit, language, value)


_WHOLE = r"(?:\s+(?:about|some|roughly|nearly|around|rund|etwa|insgesamt|circa|fast|близько|понад))?(?:\s+\d[\d.,]*)"
_OF_THEM = re.compile(
    rf"\s+(?:out\s+)?of(?:(?:\s+(?:the|those|these|its|their|his|her|our))?{_WHOLE}|(?:\s+(?:the|those|these|its|their|his|her|our))?\b(?!\s+them))"
)
_OF_A_WHOLE = re.compile(
    rf"\s+(?:der|von|unter|aus|з|із|зі)(?:\s+(?:den|der|ihren|seinen|усіх))?{_WHOLE}", re.IGNORECASE
)
"""What stands between a part and the noun of its whole: "1,900 of the 2,300 employees" counts employees."""


def _behind_whole(text: str, end: int, limit: int) -> int:
    found = _OF_A_WHOLE.match(text, end, limit)
    return found.end() if found else end


def _words_after(text: str, end: int, limit: int) -> list[tuple[str, int]]:
    found = []
    for _ in range(_REACH):
        match = _NEXT.match(text, end, limit)
        if match is None:
            break
        end = match.end()
        found.append((match[2], end))
    return found


def _english(text: str, end: int, limit: int, _language: str, value: float) -> tuple[str, int]:
    best = ("", end)
    of_them = _OF_THEM.match(text, end, limit)
    end = of_them.end() if of_them else end
    for place, (word, stop) in enumerate(_words_after(text, end, limit)):
        low = word.lower().removesuffix("'s").removesuffix("’s")
        if low in _SKIPPED and not best[0]:
            continue
        plural = is_plural(low)
        named = value == 1 and bool(known_counted(low, "en")) and not plural
        if low in _STOPS or (role_of(low, "en") and not plural and not named and (place or best[0])):
            break
        if word[0].isupper() and not (known_counted(low, "en") or _DEMONYM.search(low)):
            continue
        if plural or named or (low in _IRREGULAR and value != 1):
            best = (low, stop)
        elif best[0]:
            break
        elif low.endswith(("ed", "ing")) and word.islower() and place == 0 and value != 1:
            continue
    return (singular(best[0]), best[1]) if best[0] else best


_DEMONYM = re.compile(r"(?:ans|crats|ists|ites|ots|lis|qis|ese|nauts)$")
"""Capitalised words that are counted all the same: "three Canadians", "two Democrats"."""


@lru_cache(maxsize=20_000)
def is_plural(word: str) -> bool:
    """Whether an English word looks like a plural."""
    if word in _IRREGULAR or word in _SINGULAR:
        return word not in _SINGULAR
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s"))


@lru_cache(maxsize=20_000)
def singular(word: str) -> str:
    """The singular of an English plural: "bodies" -> "body", "people" -> "person"."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    return word[:-1] if is_plural(word) else word


def _german(text: str, end: int, limit: int, language: str, _value: float) -> tuple[str, int]:
    """German writes its nouns with a capital, so the head is the first such word after the adjectives."""
    for word, stop in _words_after(text, _behind_whole(text, end, limit), limit)[:4]:
        if word[0].isupper():
            return dictionary_form(word, language), stop
        if word.lower() in STOPWORDS["de"] or role_of(word, language) or not word.endswith(("e", "en", "er", "es")):
            break
    return "", end


@lru_cache(maxsize=20_000)
def dictionary_form(word: str, language: str) -> str:
    """The listed form that a listed noun goes back to ("soldaten" -> "soldat"), the stem of any other noun."""
    low = word.lower()
    group = known_counted(low, language)
    forms = [
        form for form in COUNTED_FORMS.get(group, {}).get(language, "").split() if _folded(form)[:3] == _folded(low)[:3]
    ]
    return forms[0].rstrip("*") if forms else low if group else stem(low, language)


def _folded(word: str) -> str:
    return word.translate(_UMLAUTS)


_UMLAUTS = str.maketrans("äöü", "aou")


_UKRAINIAN_ADJECTIVE = re.compile(r"(?:их|іх|ий|ій|ого|ому|ими|ої|ні|ві|кі|ські|цькі)$")


def _first(text: str, end: int, limit: int, language: str, _value: float) -> tuple[str, int]:
    """The first word after the number that is listed, or else the first one that is no adjective."""
    for word, stop in _words_after(text, _behind_whole(text, end, limit), limit)[:3]:
        low = word.lower()
        if low in STOPWORDS.get(language, frozenset()) or len(low) < 3:
            break
        if known_counted(low, language):
            return dictionary_form(low, language), stop
        if role_of(low, language):
            break
        if language != "uk" or not _UKRAINIAN_ADJECTIVE.search(low):
            return stem(low, language), stop
    return "", end


_KO_AFTER = re.compile(r"(?:여)?\s?(명|사람|건|개|대|마리|곳|채|척|발|가구|표|석)(?:의\s*([가-힣]{2,}))?")
_KO_COUNTERS = {"명": "사람", "사람": "사람", "채": "채", "척": "척", "발": "발", "표": "표", "석": "석", "건": "건"}
_KO_BEFORE = re.compile(r"([가-힣]{2,})(?:이|가|은|는|을|를)?\s(?:약\s|최소\s|적어도\s|최대\s|총\s|모두\s)?$")
_KO_ENDINGS = re.compile(r"(?:등|에서|으로|에게|이|가|은|는|을|를|와|과|도|의|에)$")


def _korean(text: str, start: int, end: int) -> tuple[str, int]:
    """Korean counts with a counter after the number; the noun stands before it ("군인 두 명") or after "명의"."""
    counter = _KO_AFTER.match(text, end)
    if counter is None:
        return "", end
    if counter[2]:
        noun = _KO_ENDINGS.sub("", counter[2])
        if known_counted(noun, "ko"):
            return noun, counter.end()
    before = _KO_BEFORE.search(text[max(0, start - 24) : start])
    if before and known_counted(before[1], "ko") and not role_of(before[1], "ko"):
        return before[1], counter.end(1)
    return _KO_COUNTERS.get(counter[1], ""), counter.end(1)
