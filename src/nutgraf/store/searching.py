"""Words as they are looked for: one spelling for what readers take for one word, in many scripts.

The index, the question and the passage that is shown all part and spell words here, so that they cannot disagree. Case
and accents do not matter. Scripts that are written without spaces, and Korean, whose words carry endings, are kept as
overlapping pairs of letters, as Lucene's CJK analyser does: a dictionary is not needed, and a word of two letters,
which most Chinese and Korean names are, is found.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

SPELLING = 1
"""Goes up whenever a word may come out otherwise: an index of another spelling is made anew."""

MOST_PHRASES = 32
"""More words and phrases than these are not looked for."""

_LONGEST = 64
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
_SIGNS = "\u0900-\u0963\u0966-\u0df3"
_PAIRED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u3096\u3099\u309a\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"([{_PAIRED}]+)|(?:(?![{_PAIRED}_])[\w{_MARKS}{_SIGNS}])+")
_BETWEEN = re.compile(rf"[^\x00-\x7f\w{_MARKS}{_SIGNS}{_PAIRED}]")
_PLAIN_WORD = re.compile(r"[a-z\d]+")
_DROPPED = re.compile(rf"(?<![иі])[\u0306\u0308]|[\u0300-\u0305\u0307\u0309-\u036f]|[{_MARKS[7:]}]")
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"})
_PHRASE = re.compile(r"[\"“”„«»](?P<phrase>[^\"“”„«»]*)[\"“”„«»]|(?P<word>[^\s\"“”„«»]+)")


class Term(NamedTuple):
    """One word to be found, ``form``, at ``text[start:end]``."""

    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words that must stand next to each other; with ``opens`` any word that begins so will do (one letter of a script
    that is kept in pairs)."""

    forms: tuple[str, ...]
    opens: bool = False


def terms(text: str) -> list[Term]:
    """The words of ``text`` in order; of a run of a script without spaces every pair of letters, and its last letter."""
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        if match[1] is None:
            found.append(Term(_form(match[0]), start, end))
        else:
            found += [Term(_pair(text[at : min(at + 2, end)]), at, min(at + 2, end)) for at in range(start, end)]
    return found


def indexed(text: str) -> str:
    """What the index is given for ``text``: the forms of its `terms`."""
    if text.isascii():
        return " ".join([word[:_LONGEST] for word in _PLAIN_WORD.findall(text.lower())])
    return " ".join([term.form for term in terms(text)])


def phrases(wanted: str) -> tuple[Phrase, ...]:
    """The words and the "phrases in quotation marks" of a question; all must be found. A word that reads as several
    ("10,000") is a phrase of them."""
    found: dict[Phrase, None] = {}
    for match in _PHRASE.finditer(wanted):
        phrase = _phrase(match["phrase"] or match["word"] or "")
        if phrase:
            found[phrase] = None
        if len(found) == MOST_PHRASES:
            break
    return tuple(found)


def places(phrase: Phrase, found: list[Term]) -> list[tuple[int, int]]:
    """Where ``phrase`` stands among ``found``, the words of a text, in order: start and end in that text."""
    first, length = phrase.forms[0], len(phrase.forms)
    if phrase.opens:
        return [(term.start, term.start + len(first)) for term in found if term.form.startswith(first)]
    return [
        (term.start, found[at + length - 1].end)
        for at, term in enumerate(found)
        if term.form == first and tuple(one.form for one in found[at : at + length]) == phrase.forms
    ]


def hits(wanted: Sequence[Phrase], text: str) -> list[tuple[int, int, int]]:
    """Where ``wanted`` stands in ``text``, in order: start, end, and the place of the phrase among the wanted ones."""
    bare = _BETWEEN.sub(" ", text)
    if bare.isascii() and not any(one.opens for one in wanted):
        plain = bare.lower()
        return sorted((*place, number) for number, one in enumerate(wanted) for place in _plain_places(one, plain))
    found = terms(text)
    return sorted((*place, number) for number, one in enumerate(wanted) for place in places(one, found))


def _plain_places(phrase: Phrase, text: str) -> list[tuple[int, int]]:
    """What `places` finds, in a text of small plain letters, which need not be parted into words first."""
    if not all(form in text for form in phrase.forms):
        return []
    words = (re.escape(form) + (r"[a-z\d]*" if len(form) == _LONGEST else "") for form in phrase.forms)
    standing = re.compile(rf"(?<![a-z\d])(?=({'[^a-z0-9]+'.join(words)})(?![a-z\d]))")
    return [match.span(1) for match in standing.finditer(text)]


def _phrase(text: str) -> Phrase | None:
    found = terms(text)
    if not found:
        return None
    last = _last_run(text)
    if last and len(found) == 1:
        return Phrase(forms=(found[0].form,), opens=True)
    # A run that ends the phrase may go on in the text: its last letter alone is not asked for.
    return Phrase(forms=tuple(term.form for term in (found[:-1] if last > 1 else found)))


def _last_run(text: str) -> int:
    """How long the run without spaces is that ``text`` ends in; 0 where it ends in another script."""
    length = 0
    for match in _WORD.finditer(text):
        length = len(match[1] or "")
    return length


def _form(word: str) -> str:
    return word.lower()[:_LONGEST] if word.isascii() else _folded(word[: 2 * _LONGEST])


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    bare = _DROPPED.sub("", normalize("NFKD", word.casefold()))
    return normalize("NFC", bare).translate(_PLAIN)[:_LONGEST]


@lru_cache(maxsize=1 << 16)
def _pair(letters: str) -> str:
    return normalize("NFKC", letters)
