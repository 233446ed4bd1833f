"""What a word may be found by, across languages: its stem, words that stand for it, its country."""

import re
from functools import lru_cache

from nutgraf.compose.answers.verb_groups import verb_group
from nutgraf.text.countries import country_of
from nutgraf.text.glossary import meaning_of
from nutgraf.text.synonyms import group_of
from nutgraf.text.words import stem

BY_STEM, BY_GROUP, BY_MEANING, BY_COUNTRY, BY_BEGINNING, BY_SOUND = 1.0, 0.85, 0.7, 1.0, 0.8, 0.95
"""How much a word that is found counts, by what it was found by."""

WORDS = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[’'ʼ][^\W\d_]+)*")
"""Words, parted at hyphens, so that the halves of "Velda-Damm" are found."""

_ENDINGS = frozenset("er or ers ors ing ment al ion ist ian in erin ung".split())
_OWNED = re.compile(r"[’'](?:s)?$")
_SIDES = re.compile(r"\b(South|North) (Korean?s?)\b")


def words_of(text: str) -> list[str]:
    """The words of a text as printed, without a possessive; "South Korea" is one word."""
    joined = _SIDES.sub(lambda found: f"{found[1]}{found[2]}", text)
    return [_OWNED.sub("", word) for word in WORDS.findall(joined)]


@lru_cache(maxsize=100_000)
def ids(word: str, language: str) -> tuple[tuple[str, float], ...]:
    """By what a printed word may be found, each with how much that counts."""
    stemmed = stem(word, language)
    found = {f"={stemmed}": BY_STEM}
    if (group := group_of(stemmed, language)).startswith("~"):
        found[group] = BY_GROUP
    if language == "en" and (deed := verb_group(stemmed)):
        found[deed] = BY_GROUP
    if meaning := meaning_of(word, language):
        found[f"#{meaning}"] = BY_MEANING
    if language == "de" and len(found) == 1 and (part := _last_part(stemmed)):
        found[part] = BY_MEANING
    if country := _country(word, language):
        found[f"@{country}"] = BY_COUNTRY
    return tuple(found.items())


def _last_part(stemmed: str) -> str:
    """The group of the word that a German compound ends in ("warnstreik": that of "streik"), or ""."""
    ends = (group_of(stemmed[at:], "de") for at in range(3, len(stemmed) - 3))
    return next((group for group in ends if group.startswith("~")), "")


def _country(word: str, language: str) -> str:
    if language == "en" and not word[:1].isupper():
        return ""
    return country_of(apart(word))


def apart(word: str) -> str:
    """A word as it is printed: "South Korea" for what `words_of` puts together."""
    return re.sub(r"^(South|North)(K)", r"\1 \2", word)


@lru_cache(maxsize=50_000)
def begins_alike(one: str, other: str, language: str) -> bool:
    """Whether two stems of one language begin with the same letters, so many that they are forms of one word."""
    short, long = sorted((one, other), key=len)
    if language == "ko":
        return len(short) >= 2 and long[:2] == short[:2] and len(long) <= len(short) + 2
    ending = long.removeprefix(short) if len(short) >= 3 else ""
    if ending in _ENDINGS:
        return True
    return len(short) >= 5 and len(long) - len(short) <= 3 and long.startswith(short[: max(5, len(short) - 1)])
