"""How a name sounds, across spellings and scripts: a key of consonant classes.

After anyascii has brought every script to Latin letters, vowels go, consonants that languages exchange fall together
(Korean ㄹ is l and r, ㅂ is b and p, ㄱ is g and k; Ukrainian г is h where Russian has g), doubled ones once. So "Choe",
"Choi" and "최" are one key, and so are "Hrytsenko" and "Гриценко". Keys are coarse on purpose: they
find candidates, and `likeness` of the spelled forms decides.
"""

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import JaroWinkler

_FIRST = (("tsch", "c"), ("dsch", "c"), ("shch", "s"), ("sch", "s"), ("tch", "c"), ("kh", "k"), ("ch", "c"), ("sh", "s"),
          ("zh", "s"), ("ph", "p"), ("th", "t"), ("ts", "s"), ("ck", "k"), ("qu", "k"), ("x", "ks"))  # fmt: skip
_CLASSES = str.maketrans(
    {"b": "p", "v": "p", "f": "p", "w": "p", "d": "t", "g": "k", "q": "k", "h": "k", "l": "r", "z": "s", "j": "s",
     "c": "s", "m": "m", "n": "n"}
)  # fmt: skip
_DROPPED = re.compile(r"[aeiouy]")
_LETTERS = re.compile(r"[^a-z]+")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def latin(name: str) -> str:
    """``name`` in lower-case Latin letters, words parted by one space."""
    return _LETTERS.sub(" ", anyascii(name).lower().replace("'", "")).strip()


@lru_cache(maxsize=50_000)
def sound_key(name: str) -> str:
    """The key of one name, its words run together; "" where it has no letters."""
    low = latin(name).replace(" ", "")
    for letters, by in _FIRST:
        low = low.replace(letters, by)
    initial = "a" if low[:1] in tuple("aeiou") else ""
    return initial + _DOUBLED.sub(r"\1", _DROPPED.sub("", low).translate(_CLASSES))


def likeness(one: str, other: str) -> float:
    """How alike two spelled names are, 0..1 (Jaro-Winkler over their Latin forms without spaces)."""
    return JaroWinkler.similarity(latin(one).replace(" ", ""), latin(other).replace(" ", ""))
