"""A text as the words and marks that are labelled, each with what print tells about it: case, quotation, gap before."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from nutgraf.text.quotes import find_quotes

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_MOST = 100_000  # words and marks: what has more is no article
_QUOTE_MARKS = frozenset("“”\"„«»‘’‚‹›「」『』'`")

CASES, QUOTED, GAPS = 6, 4, 3
_MARK, _SMALL, _INITIAL, _CAPITALS, _MIXED, _DIGITS = range(CASES)
_OUTSIDE, _INSIDE, _OPENING, _CLOSING = range(QUOTED)
_SPACED, _GLUED, _NEW_LINE = range(GAPS)


@dataclass(frozen=True, slots=True)
class Words:
    """The words and single marks of a text, in order.

    ``starts`` and ``ends`` are offsets into the text. ``prints`` has for each word one number from 0 to
    ``PRINTS`` - 1: its case, whether it stands in a quotation, and what stands before it. ``lines`` are the paragraphs
    (lines) as ranges of words.
    """

    forms: list[str]
    starts: list[int]
    ends: list[int]
    prints: list[int]
    lines: list[tuple[int, int]]


PRINTS = CASES * QUOTED * GAPS


def words_of(text: str) -> Words:
    """The words and marks of ``text``; time grows with its length."""
    text = _LONE_SURROGATE.sub("\ufffd", text)
    forms, starts, ends, gaps, firsts = list[str](), list[int](), list[int](), list[int](), list[int]()
    before = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        new = not forms or (start > before and "\n" in text[before:start])
        if new:
            firsts.append(len(forms))
        gaps.append(_NEW_LINE if new else _GLUED if start == before else _SPACED)
        forms.append(found[0])
        starts.append(start)
        ends.append(end)
        before = end
    quoted = _quoted(text, forms, starts)
    prints = [
        (case_of(form) * QUOTED + quote) * GAPS + gap for form, quote, gap in zip(forms, quoted, gaps, strict=True)
    ]
    lines = list(zip(firsts, [*firsts[1:], len(forms)], strict=True)) if forms else []
    return Words(forms, starts, ends, prints, lines)


def overlong(text: str) -> bool:
    """Whether ``text`` has so many words that the network would take over ten seconds and hundreds of megabytes."""
    return len(text) > _MOST and next(islice(_WORD.finditer(text), _MOST, None), None) is not None


@lru_cache(maxsize=50_000)
def case_of(form: str) -> int:
    """How a word is written: a mark, small, with a first capital, in capitals, mixed, or with digits."""
    if not form[0].isalnum():
        return _MARK
    if any(letter.isdigit() for letter in form[:40]):
        return _DIGITS
    if form.islower() or (not form[0].isupper() and form.lower() == form):
        return _SMALL
    if form.isupper():
        return _CAPITALS if len(form) > 1 else _INITIAL
    return _INITIAL if form[0].isupper() and form[1:].islower() else _MIXED


def _quoted(text: str, forms: list[str], starts: list[int]) -> list[int]:
    """Whether each word stands outside or inside of a quotation, or is a mark that opens or closes one."""
    quotes = find_quotes(text)
    marked, at = list[int](), 0
    for form, start in zip(forms, starts, strict=True):
        while at < len(quotes) and quotes[at].end <= start:
            at += 1
        if at == len(quotes) or start < quotes[at].start:
            marked.append(_OUTSIDE)
        elif form in _QUOTE_MARKS and start - quotes[at].start < 2:
            marked.append(_OPENING)
        elif form in _QUOTE_MARKS and quotes[at].end - start <= 2:
            marked.append(_CLOSING)
        else:
            marked.append(_INSIDE)
    return marked
