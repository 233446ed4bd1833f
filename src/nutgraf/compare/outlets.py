"""Whether two printed names mean one outlet: "The Guardian" and "theguardian.com", "SCMP" and "South China Morning Post"."""

import re
from functools import lru_cache

from nutgraf.text.sound import latin, likeness, sound_key

_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)*?)(?:\.(?:co|com|org|net))?\.[a-z]{2,7}(?:/.*)?$")
_DIGITS = re.compile(r"\d+")
_ARTICLES = frozenset("the der die das el la le il".split())
_KINDS = frozenset(
    """newspaper paper daily weekly magazine website portal agency news outlet broadcaster channel zeitung tageszeitung
    nachrichtenagentur sender magazin online com""".split()
)
_COMMON = frozenset(
    """times post news daily herald journal tribune telegraph star sun mail express press national public radio tv
    channel general morning evening independent record courier dispatch gazette new world today united associated""".split()
)
_KNOWN_SHORT = {"ap": "associated press", "afp": "agence france presse", "dpa": "deutsche presse agentur",
                "wsj": "wall street journal", "wapo": "washington post", "nyt": "new york times", "upi": "united press international",
                "faz": "frankfurter allgemeine zeitung", "sz": "suddeutsche zeitung"}  # fmt: skip

WORD_ALIKE = 0.88
NAME_ALIKE = 0.9
ACROSS_SCRIPTS = 0.78


@lru_cache(maxsize=10_000)
def core(name: str) -> tuple[str, ...]:
    """The words that tell an outlet from others: Latin, lower case, no article, no ending of an address."""
    address = _ADDRESS.match(name.strip().lower())
    tokens = latin(address.group(1) if address else name).split()
    short = _KNOWN_SHORT.get(" ".join(tokens))
    tokens = short.split() if short else [token for token in tokens if token not in _ARTICLES]
    telling = [token for token in tokens if token not in _KINDS]
    return tuple(telling or tokens)


def same_outlet(one: str, other: str) -> bool:
    """Whether two names mean one outlet, despite case, articles, addresses, initials, spelling and script."""
    a, b = core(one), core(other)
    if not a or not b:
        return one.strip().lower() == other.strip().lower() != ""
    if _DIGITS.findall(one) != _DIGITS.findall(other):
        return False
    return (
        a == b
        or "".join(a) == "".join(b)
        or _initials(a, b)
        or _initials(b, a)
        or _begins(a, b)
        or _begins(b, a)
        or _spelled_alike(one, other)
    )


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return len(short) == 1 and len(long) >= 3 and short[0] == "".join(word[0] for word in long)


def _begins(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """A name cut short after a telling first word ("Komersant" for a longer title)."""
    return len(short) < len(long) and long[: len(short)] == short and len(short[0]) > 4 and not set(short) <= _COMMON


def _spelled_alike(one: str, other: str) -> bool:
    a, b = core(one), core(other)
    if len(a) != len(b):
        return False
    whole = likeness(" ".join(a), " ".join(b))
    if one.isascii() != other.isascii():
        return whole >= ACROSS_SCRIPTS and len(sound_key(a[0])) > 2 and sound_key(a[0])[:4] == sound_key(b[0])[:4]
    return whole >= NAME_ALIKE and all(_misspelled(x, y) for x, y in zip(a, b, strict=True) if x != y)


def _misspelled(one: str, other: str) -> bool:
    """Whether two longer words of one script are one, a letter or an ending apart ("East" and "West" are not)."""
    return min(len(one), len(other)) > 4 and one[0] == other[0] and likeness(one, other) >= WORD_ALIKE
