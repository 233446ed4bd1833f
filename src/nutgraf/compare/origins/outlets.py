"""Whether two printed names mean one outlet: "The Harbour Post" and "harbourpost.example", "NDT" and "Northern Daily Times"."""

import re
from functools import lru_cache

from nutgraf.text.sound import latin, likeness, sound_key
from nutgraf.text.words import words

_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)*?)(?:\.(?:co|com|org|net))?\.[a-z]{2,7}(?:/.*)?$")
_DIGITS = re.compile(r"\d+")
_ARTICLES = frozenset("the der die das el la le il".split())
_KINDS = frozenset(
    """newspaper paper daily weekly magazine website portal agency news outlet broadcaster channel network station newswire
    zeitung tageszeitung nachrichtenagentur sender magazin portal rundfunk online com газета газети газету видання
    агентство агентства портал телеканал телеканалу журнал журналу сайт ізданіє 신문 통신 매체""".split()
)
"""What is said of an outlet before or after its name, and in the names of some."""

_NAMED_KINDS = frozenset("zeitung tageszeitung nachrichtenagentur sender magazin portal".split())
"""The same where a language writes every noun with a capital; only at the start, for some names end on them."""

COMMON = frozenset(
    """times post news daily herald journal tribune telegraph star sun mail express press national public radio tv
    channel general morning evening independent record courier dispatch gazette new world today united associated""".split()
)
_KNOWN_SHORT = {"ap": "associated press", "afp": "agence france presse", "dpa": "deutsche presse agentur",
                "wsj": "wall street journal", "wapo": "washington post", "nyt": "new york times", "upi": "united press international",
                "faz": "frankfurter allgemeine zeitung", "sz": "suddeutsche zeitung"}  # fmt: skip

_ADDED = frozenset("news online network website digital web blog".split())

WORD_ALIKE = 0.88
NAME_ALIKE = 0.9
ACROSS_SCRIPTS = 0.78


@lru_cache(maxsize=10_000)
def core(name: str) -> tuple[str, ...]:
    """The words that tell an outlet from others: Latin, lower case, without an article, the ending of an address, or
    what it is called beside its name ("the German daily …", "… newspaper")."""
    address = _ADDRESS.match(name.strip().lower())
    printed = [word.text for word in words(address.group(1) if address else name)]
    tokens = [token for word in _without_kind(printed) for token in latin(word).split() if token not in _ARTICLES]
    short = _KNOWN_SHORT.get(" ".join(tokens))
    return tuple(short.split() if short else tokens)


def _without_kind(printed: list[str]) -> list[str]:
    """The name without words for what it is: up to the last one of them before it, and small ones after it."""
    before = [at for at, word in enumerate(printed[:-1]) if word in _KINDS or (word.lower() in _NAMED_KINDS and at < 2)]
    kept = printed[before[-1] + 1 :] if before else printed
    while len(kept) > 1 and kept[-1] in _KINDS:
        kept = kept[:-1]
    return kept


def short_for(short: str, full: str) -> bool:
    """Whether a text that names ``full`` can mean it by ``short``: "the Mirror" for "The Ostrand Mirror"."""
    a, b = core(short), core(full)
    return bool(a) and len(a) < len(b) and (b[-len(a) :] == a or b[: len(a)] == a)


@lru_cache(maxsize=50_000)
def same_outlet(one: str, other: str) -> bool:
    """Whether two names mean one outlet, despite case, articles, addresses, initials, spelling and script."""
    a, b = core(one), core(other)
    if not a or not b:
        return one.strip().lower() == other.strip().lower() != ""
    if a[0][0] != b[0][0] and one.isascii() == other.isascii():
        return False  # whatever makes two names of one script one keeps their first letter
    if _DIGITS.findall(one) != _DIGITS.findall(other):
        return False
    return (
        a == b
        or "".join(a) == "".join(b)
        or _bare(a) == _bare(b) != ()
        or _initials(a, b)
        or _initials(b, a)
        or _begins(a, b)
        or _begins(b, a)
        or _spelled_alike(one, other)
    )


def _bare(name: tuple[str, ...]) -> tuple[str, ...]:
    """A name without what stations and sites add to it ("Halden" for "Halden Online News"); () where nothing that tells is left."""
    kept = name
    while kept and kept[-1] in _ADDED:
        kept = kept[:-1]
    return kept if kept and not set(kept) <= COMMON else ()


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return len(short) == 1 and len(long) >= 3 and short[0] == "".join(word[0] for word in long)


def _begins(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """A name cut short after a telling first word ("Harbour" for "Harbour Post")."""
    return len(short) < len(long) and long[: len(short)] == short and len(short[0]) > 4 and not set(short) <= COMMON


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
