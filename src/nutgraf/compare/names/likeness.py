"""Whether two printed names are forms of one name, with the reason in plain words."""

import re
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler, Levenshtein

from nutgraf.model.comparison import Likeness
from nutgraf.text.countries import country_of
from nutgraf.text.sound import latin, sound_key

_SLAVIC_ENDING = re.compile(r"(?:[sz]k(?:y|i)?[jiy]*)$")
_SILENT = re.compile(r"(?<=[aeiou])h(?![aeiou])")
_TRADE = re.compile(r"\b(?:inc|corp|corporation|co|company|ltd|limited|plc|gmbh|ag|sa|group|holdings?)\b\.?")
_INITIALS = re.compile(r"^(?:[A-ZÄÖÜА-ЯІЇЄҐ]\.?){2,6}$")
_SMALL = frozenset("of the and for in on de la du der die das und für і й та".split())
_SWAPPED_MOST = 3


class Verdict(NamedTuple):
    """How alike two names are and why."""

    judgement: Likeness
    reason: str


@lru_cache(maxsize=50_000)
def tokens(name: str) -> tuple[str, ...]:
    """The words of a name in Latin letters, hyphenated given names as one word."""
    joined = re.sub(r"(?<=\w)-(?=\w)", "", name)
    return tuple(word for word in latin(joined).split() if len(word) > 1 or not word.isalpha())


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    """Endings and sounds that are written in many ways ("-skyj", "-sky"; "dzh", "j"; "Roh", "Ro"), in one way."""
    return _SLAVIC_ENDING.sub("sky", _SILENT.sub("", word.replace("dzh", "j").replace("dsch", "j")))


@lru_cache(maxsize=100_000)
def sounds_alike(one: str, other: str) -> bool:
    """Whether two single names are spellings of one: the same sound and a like look, or one letter apart when long."""
    a, b = _folded(latin(one).replace(" ", "")), _folded(latin(other).replace(" ", ""))
    if a == b:
        return bool(a)
    look = JaroWinkler.similarity(a, b)
    if sound_key(a) == sound_key(b) and sound_key(a):
        return look >= (0.66 if a[:1] == b[:1] or len(a) > 5 else 0.8)
    if "w" in a + b and sound_key(a.replace("w", "")) == sound_key(b.replace("w", "")):
        return look >= 0.85
    return min(len(a), len(b)) >= 6 and look >= 0.93 and a[0] == b[0] and _same_skeleton(a, b)


def _same_skeleton(one: str, other: str) -> bool:
    """Whether the sounds of two names are one apart, the longer holding the shorter."""
    short, long = sorted((sound_key(one), sound_key(other)), key=len)
    return (
        len(long) - len(short) == 1
        and len(short) >= 4
        and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
    )


@lru_cache(maxsize=100_000)
def same_person(one: str, other: str) -> Verdict | None:
    """Whether two names of persons are one's; None where nothing says so."""
    first, second = tokens(one), tokens(other)
    if not first or not second:
        return None
    if first == second:
        return Verdict(Likeness.SAME, "same name")
    if len(first) == 1 or len(second) == 1:
        return _surname(one, other)
    if sounds_alike(" ".join(first), " ".join(second)):
        return Verdict(Likeness.SAME, "same sound in another spelling")
    if sorted(first) == sorted(second) or _swapped(first, second):
        return Verdict(Likeness.SAME, "same names in another order")
    across = Verdict(Likeness.SAME, "same sound in another script") if _across_scripts(one, other) else None
    return across or _with_middle_names(first, second)


def _across_scripts(one: str, other: str) -> bool:
    """Whether two full names in different scripts sound alike word by word: a script without a sound drops or changes it.

    Each word may be one sound off, the whole name two, of seven sounds at least.
    """
    if _is_latin(one) == _is_latin(other) and _is_hangul(one) == _is_hangul(other):
        return False
    first, second = ([sound_key(word) for word in tokens(name)] for name in (one, other))
    if len(first) != len(second) or max(sum(map(len, first)), sum(map(len, second))) < 7:
        return False
    off = [Levenshtein.distance(a, b) for a, b in zip(first, second, strict=True)]
    return max(off) <= 1 and sum(off) <= 2 and all(a[:1] == b[:1] for a, b in zip(first, second, strict=True))


def _is_latin(name: str) -> bool:
    return bool(re.match(r"\W*[A-Za-zÀ-ɏ]", name))


def _is_hangul(name: str) -> bool:
    return bool(re.search(r"[가-힣]", name))


def _swapped(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    if max(len(first), len(second)) > _SWAPPED_MOST:
        return False
    return any(sounds_alike(" ".join(first), " ".join(second[i:] + second[:i])) for i in range(1, len(second)))


def _with_middle_names(first: tuple[str, ...], second: tuple[str, ...]) -> Verdict | None:
    """ "Ada Maria Brandt" and "Ada Brandt": the same first and last name, the longer has more between them."""
    if len(first) == len(second) or min(len(first), len(second)) < 2:
        return None
    if sounds_alike(first[0], second[0]) and sounds_alike(first[-1], second[-1]):
        return Verdict(Likeness.SAME, "same first and last name")
    return None


def _surname(one: str, other: str) -> Verdict | None:
    """One of them is a single word: is it the other's surname?"""
    short, long = sorted((one, other), key=lambda name: len(tokens(name)))
    word, words = tokens(short)[0], tokens(long)
    if len(words) == 1:
        return (
            Verdict(Likeness.SAME, "same sound in another spelling")
            if sounds_alike(word, words[0])
            else _run_together(short, long)
        )
    if word == words[-1] or sounds_alike(word, words[-1]):
        return Verdict(Likeness.SAME, f"surname of {long}")
    if sounds_alike(word, "".join(words)):
        return Verdict(Likeness.SAME, "same sound in another script")
    if word == words[0]:
        return Verdict(Likeness.UNSURE, f"first word of {long}")
    return None


def _run_together(one: str, other: str) -> Verdict | None:
    return Verdict(Likeness.SAME, "same name") if latin(one).replace(" ", "") == latin(other).replace(" ", "") else None


@lru_cache(maxsize=100_000)
def same_body(one: str, other: str) -> Verdict | None:
    """Whether two names of organisations, places or things are one's; None where nothing says so."""
    a, b = _plain(one), _plain(other)
    if a and a == b:
        return Verdict(Likeness.SAME, "same name")
    country = country_of(one)
    if country or country_of(other):
        return Verdict(Likeness.SAME, "same country") if country == country_of(other) else None
    short, long = sorted((one, other), key=len)
    if _INITIALS.match(short) and initials(long) == short.replace(".", "").lower():
        return Verdict(Likeness.SAME, f"initials of {long}")
    if len(a.split()) == len(b.split()) and min(len(a), len(b)) >= 4 and _word_by_word(a, b):
        return Verdict(Likeness.SAME, "same sound in another spelling")
    return None


@lru_cache(maxsize=50_000)
def _plain(name: str) -> str:
    return " ".join(_TRADE.sub(" ", re.sub(r"^the ", "", latin(name))).split()) or latin(name)


def _word_by_word(one: str, other: str) -> bool:
    pairs = list(zip(one.split(), other.split(), strict=True))
    return all(a == b or (sound_key(a) == sound_key(b) and JaroWinkler.similarity(a, b) >= 0.8) for a, b in pairs)


@lru_cache(maxsize=50_000)
def initials(name: str) -> str:
    """The first letters of the words of a name that are not small words, in lower case; "" for a single word."""
    parts = [word for word in re.split(r"[\s-]+", name) if word and word.lower() not in _SMALL]
    return "".join(word[0] for word in parts).lower() if len(parts) > 1 else ""
