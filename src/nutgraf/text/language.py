"""Which language a text is in: the script decides where it can, then telling letters and words, then a model."""

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from nutgraf.text.clean import letters

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNKNOWN = "und"

_SAMPLE = 4_000
_FEWEST_LETTERS = 20
_SURE = 0.6
_CERTAIN = 0.95
_LONG = 200

_SCRIPTS = (
    ("ko", "\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f"), ("kana", "\u3040-\u30ff"), ("han", "\u4e00-\u9fff\u3400-\u4dbf"),
    ("cyrillic", "\u0400-\u04ff"), ("el", "\u0370-\u03ff"), ("he", "\u0590-\u05ff"), ("arabic", "\u0600-\u06ff"),
    ("th", "\u0e00-\u0e7f"), ("hy", "\u0530-\u058f"), ("ka", "\u10a0-\u10ff"), ("ta", "\u0b80-\u0bff"),
    ("te", "\u0c00-\u0c7f"), ("bn", "\u0980-\u09ff"), ("km", "\u1780-\u17ff"), ("am", "\u1200-\u137f"),
    ("latin", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
)  # fmt: skip
_FINDERS = tuple((name, re.compile(f"[{signs}]")) for name, signs in _SCRIPTS)
_LATIN_WORD = re.compile(r"[a-zA-ZÀ-ɏ]+")
_TELLING = {
    "en": frozenset(
        "the of and to that with from for which were has have been are their this would said will by".split()
    ),
    "de": frozenset("und der das nicht ist dem ein eine einen sich auf für mit wurde auch".split()),
}
_ARTICLES = {"en": {"the"}, "de": {"der", "das", "dem"}}
_SHARE = 0.12
_CODE = re.compile(r"\s*([a-zA-Z]{2,3})(?:[-_].*)?\s*", re.DOTALL)
_SAME_SCRIPT = {"ja": "kana han", "zh": "han", "ko": "ko"}
_CYRILLIC = frozenset("uk ru be bg sr mk kk ky mn tg tt".split())
_ARABIC = frozenset("ar fa ur ps ckb ug sd".split())


def language_of(text: str, declared: str = "") -> str:
    """The two-letter code of the language of ``text``, "und" where it cannot be told.

    ``declared`` is what a page or record says of itself ("en-GB"); it wins unless the text plainly speaks against it.
    """
    sample = text[:_SAMPLE]
    said = code_of(declared)
    script, count = _script(sample)
    if count == 0:
        return UNKNOWN
    if said and not _plausible(said, script):
        said = ""
    if script not in ("latin", "arabic", "han", "cyrillic"):
        return "ja" if script == "kana" else script
    found, sure = _by_letters(sample, script) if script != "latin" else _by_words(sample)
    if found == UNKNOWN and count >= _FEWEST_LETTERS:
        found, sure = _by_model(sample)
    if said:
        return found if found != UNKNOWN and sure >= _CERTAIN and count >= _LONG else said
    return found if sure >= _SURE else UNKNOWN


def code_of(declared: str) -> str:
    """The language part of a tag such as "de_AT" in lower case, "" where it is none."""
    match = _CODE.fullmatch(declared)
    code = match.group(1).lower() if match else ""
    return code if len(code) == 2 else ""


def _script(text: str) -> tuple[str, int]:
    """The script that most letters of ``text`` belong to, and how many do."""
    if text.isascii():
        return "latin", letters(text)
    counts = {name: len(finder.findall(text)) for name, finder in _FINDERS}
    if counts["kana"] * 10 > counts["han"] and counts["kana"]:
        counts["kana"] += counts["han"]
    # A syllable of Hangul or a sign of Han says as much as two or three letters do.
    weighed = {name: count * (3 if name in ("ko", "han", "kana") else 1) for name, count in counts.items()}
    name = max(weighed, key=lambda script: weighed[script])
    return name, counts[name]


def _plausible(code: str, script: str) -> bool:
    if script == "cyrillic":
        return code in _CYRILLIC
    if script == "arabic":
        return code in _ARABIC
    if script in ("han", "kana"):
        return script in _SAME_SCRIPT.get(code, "").split()
    if script == "latin":
        return (
            code not in _CYRILLIC - {"sr"} and code not in _ARABIC and code not in ("ko", "ja", "zh", "el", "he", "th")
        )
    return code == script


def _by_letters(text: str, script: str) -> tuple[str, float]:
    """Languages that give themselves away by letters no neighbour has, and how sure that is (0..1)."""
    if script == "han":
        return "zh", 0.9
    low = Counter(text.lower())
    ukrainian, russian = sum(low[c] for c in "іїєґ"), sum(low[c] for c in "ыэъё")
    if script == "cyrillic" and ukrainian > 3 * russian and not low["ў"]:
        return "uk", _CERTAIN if ukrainian >= 10 else 0.7
    if script == "cyrillic" and low["ы"] and russian > 3 * ukrainian and not any(low[c] for c in "әғқңөұүһјљњ"):
        return "ru", _CERTAIN if russian >= 10 else 0.7
    return UNKNOWN, 0.0


def _by_words(text: str) -> tuple[str, float]:
    """English and German by their commonest words: right on any news text, and spares loading the model."""
    found = [word.lower() for word in _LATIN_WORD.findall(text)]
    shares = {code: sum(word in telling for word in found) / max(len(found), 1) for code, telling in _TELLING.items()}
    best = max(shares, key=lambda code: shares[code])
    enough = (
        len(found) >= 20
        and shares[best] >= _SHARE
        and shares[best] > 4 * min(shares.values())
        and _ARTICLES[best] & set(found)
    )
    return (best, _CERTAIN) if enough else (UNKNOWN, 0.0)


@lru_cache(maxsize=1)
def _model() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _by_model(text: str) -> tuple[str, float]:
    language, probability = _model().classify(text)
    return str(language)[:2], float(probability)
