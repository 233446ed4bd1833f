"""The words of quotations, so that two printings of one utterance compare equal where only their print differs.

Case, dashes, marks, apostrophes, shortened titles, numbers in words or digits, and the spelling of two sides of an ocean are
print. What stands in [brackets] was put by an editor, and ``f***`` hides a word: both stand for any word.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from nutgraf.model.shelf import Shelf
from nutgraf.model.span import Span
from nutgraf.text.numbers import number_tokens
from nutgraf.text.quotes import find_quotes

MOST_WORDS = 600
"""Words of one quotation that are read."""

ANY = "*"
"""The key of a word that stands for any other."""

_WORD = re.compile(
    r"\[[^\[\]\n]{0,120}\]|(?:[A-Z]\.){1,6}[A-Z]\b|[^\W\d_]{0,12}(?:[*#@$]{2,}|[—–-]{2,}(?=\w))[^\W\d_]{0,12}|\d+(?:[.,:]\d+)*"
    r"|[぀-ヿ㐀-鿿]|[^\W\d_぀-ヿ㐀-鿿]+(?:[’'ʼ‘][^\W\d_]+)*"
)
_SENTENCE_ENDS = re.compile(r"[.!?…](?=[\s\"“”„«»'’‘)\]])|[。！？]")
_SHORTENED = re.compile(r"(?:^|\W)(?:[A-ZÄÖÜА-Я]|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|No)$")
_HIDDEN = re.compile(r"[*#@$]{2,}")
_DASHED = re.compile(r"[—–-]{2,}")
_MARKS = "\"“”„«»‘’‚‹›'`「」『』 \t\n"
_WHOLE = {
    "cannot": "can not", "'em": "them", "ok": "okay", "mr": "mister", "towards": "toward", "whilst": "while", "amongst": "among",
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "dr": "doctor", "prof": "professor",
    "lt": "lieutenant", "sgt": "sergeant",
}  # fmt: skip
_ELIDING = ("fr", "it")
_ELIDED = re.compile(r"^(l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|un|all|dell|nell|sull|dall)'")
_SPELLINGS = tuple(
    (re.compile(ending), put)
    for ending, put in (
        (r"(?<=\w{3})is(e|es|ed|ing|ation|ations)$", r"iz\1"), (r"(?<=\w{3})our(s|ed|ing|hood|able)?$", r"or\1"),
        (r"(?<=\w{2})tre(s?)$", r"ter\1"), (r"(?<=\w{3})ll(ed|ing|er)$", r"l\1"), (r"(?<=\w{3})ence$", "ense"),
        (r"(?<=program)me(s?)$", r"\1"), (r"^grey", "gray"), (r"ogue$", "og"),
    )
)  # fmt: skip


class Spoken(NamedTuple):
    """A word of a quotation: the text's characters ``start`` to ``end``. Words with one ``key`` are one word.

    ``fresh`` is whether it begins a sentence.
    """

    start: int
    end: int
    key: str
    fresh: bool


def spoken_in(text: str, span: Span, language: str) -> tuple[Spoken, ...]:
    """The words inside quotation marks under ``span``, of all of it where no marks touch it.

    So the words that interrupt a quotation ("…," she said, "…") are none of it.
    """
    near = _quotes(text).touching(span)
    return spoken(text, [inner(text, quote).common(span) for quote in near] or [span], language)


@lru_cache(maxsize=256)
def _quotes(text: str) -> Shelf[Span]:
    """The quotations of a text, which is asked for once for each of them."""
    return Shelf(find_quotes(text), lambda quote: quote)


def quotes_near(text: str, span: Span) -> list[Span]:
    """The quotations that share a character with ``span``, marks included."""
    return _quotes(text).touching(span)


def inner(text: str, quote: Span) -> Span:
    """A quotation without the marks and blanks at its ends."""
    words = quote.of(text)
    start = quote.start + len(words) - len(words.lstrip(_MARKS))
    return Span(start=start, end=max(start, quote.start + len(words.rstrip(_MARKS))))


def spoken(text: str, parts: Iterable[Span], language: str) -> tuple[Spoken, ...]:
    """The words of a quotation that may stand in several parts, in order."""
    found: list[Spoken] = []
    end = -1
    for part in parts:
        words = part.of(text)
        numbers = {span.start: (span.end, value) for span, value in number_tokens(words, language)}
        skipped = 0
        for match in _WORD.finditer(words):
            start, stop = match.span()
            if start < skipped:
                continue
            value = numbers.get(start)
            stop, keys = (value[0], (f"{value[1]:g}",)) if value else (stop, keys_of(match.group(), language))
            skipped = stop
            fresh = end < 0 or _begins(text, end, part.start + start)
            end = part.start + stop
            for number, key in enumerate(keys):
                found.append(Spoken(part.start + start, end, key, fresh and number == 0))
            if len(found) >= MOST_WORDS:
                return tuple(found)
    return tuple(found)


def _begins(text: str, end: int, start: int) -> bool:
    """Whether a sentence begins at ``start``, where the word before ended at ``end``."""
    gap = text[end:start]
    if not _SENTENCE_ENDS.search(gap) or text[start].islower():
        return False
    return not (gap == ". " and _SHORTENED.search(text, max(0, end - 8), end))


@lru_cache(maxsize=50_000)
def keys_of(word: str, language: str) -> tuple[str, ...]:
    """What a printed word counts as: one key, or several for words run together ("cannot")."""
    if word.startswith("[") or _HIDDEN.search(word) or _DASHED.search(word):
        return (ANY,)
    low = word.lower().replace(".", "").replace("’", "'").replace("‘", "'").replace("ʼ", "'")
    if language == "en":
        return _english(low)
    return tuple(_ELIDED.sub(r"\1 ", low).split()) if language in _ELIDING else (low,)


def _english(low: str) -> tuple[str, ...]:
    if low in _WHOLE:
        return tuple(_WHOLE[low].split())
    for pattern, by in _SPELLINGS:
        low = pattern.sub(by, low)
    return (low,)


def in_print(text: str, words: Sequence[Spoken]) -> str:
    """The words as the text prints them, without what interrupts them."""
    if not words:
        return ""
    pieces: list[str] = []
    start, end = words[0].start, words[0].end
    for word in words[1:]:
        gap = text[end : word.start] if word.start > end else ""
        if any(mark in gap for mark in '"“”„«»「」') and re.search(r"\w", gap):
            pieces.append(_closed(text[start:end], gap))
            start = word.start
        end = max(end, word.end)
    return " ".join([*pieces, text[start:end]])


def _closed(words: str, gap: str) -> str:
    """A part of a quotation with the stop that led over to the cue: a full stop where its sentence is over."""
    ended = _SENTENCE_ENDS.search(gap)
    mark = gap[:1] if gap[:1] in "!?…" else ""
    return words + (mark or ("." if ended else "," if gap.startswith(",") else ""))


def bits_of(words: Sequence[Spoken]) -> list[tuple[int, int]]:
    """The sentences of a quotation, as (first word, one past the last)."""
    starts = [number for number, word in enumerate(words) if word.fresh or number == 0]
    return list(zip(starts, [*starts[1:], len(words)], strict=True))
