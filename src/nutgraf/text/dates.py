"""Times in a text, settled against the article's own day.

The rules are those of temporal taggers for news (HeidelTime, SUTime): find the expression, then settle it by the
document's day and by the tense of the words beside it.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from nutgraf.model.notes import TimeMention
from nutgraf.model.span import Span
from nutgraf.model.when import When
from nutgraf.text.time_patterns import Printed, printed_times
from nutgraf.text.time_sense import is_relative, settled
from nutgraf.text.time_words import FUTURE_CUES, PAST_CUES

_REACH = 160
"""How many characters around a time its tense is looked for."""


def find_times(text: str, sentences: Sequence[Span], language: str, anchor: date | None) -> tuple[TimeMention, ...]:
    """Every time of ``text`` that can be settled, in order.

    Without an ``anchor`` only times that print their year are given. A clock counts only beside a day; where a
    day could lie before or after the anchor, the tense of the nearest verb decides.
    """
    found = []
    for one in printed_times(text, language):
        sentence = _sentence_of(one, sentences)
        if sentence is None:
            continue
        when = settled(one, anchor, looks_ahead(text, one, sentence, language))
        if when is not None:
            found.append(TimeMention(span=Span(start=one.start, end=one.end), when=when, relative=is_relative(one)))
    return tuple(found)


def resolve(words: str, language: str, anchor: date, *, ahead: bool = False) -> tuple[When, ...]:
    """All readings of one time expression standing alone, the likeliest first (``ahead``: the coming one first)."""
    readings: list[When] = []
    for one in printed_times(words, language):
        for tense in (ahead, not ahead):
            when = settled(one, anchor, tense)
            if when is not None and when not in readings:
                readings.append(when)
    return tuple(readings)


def _sentence_of(one: Printed, sentences: Sequence[Span]) -> Span | None:
    from bisect import bisect_right

    place = bisect_right(sentences, one.start, key=lambda span: span.start) - 1
    return sentences[place] if place >= 0 and one.end <= sentences[place].end else None


@lru_cache(maxsize=8)
def _cues(language: str) -> re.Pattern[str] | None:
    if language not in FUTURE_CUES:
        return None
    edge = "" if language == "ko" else r"\b"
    return re.compile(
        rf"{edge}(?:(?P<ahead>{FUTURE_CUES[language]})|(?P<past>{PAST_CUES[language]})){edge}", re.IGNORECASE
    )


def looks_ahead(text: str, one: Printed, sentence: Span, language: str) -> bool | None:
    """The tense around a time: that of the last cue before it in its sentence, else of the first one after it."""
    pattern = _cues(language)
    if pattern is None:
        return None
    start, end = max(sentence.start, one.start - _REACH), min(sentence.end, one.end + _REACH)
    before = list(pattern.finditer(text, start, one.start))
    if language == "ko":
        before = []
    found = before[-1] if before else pattern.search(text, one.end, end)
    return None if found is None else found["ahead"] is not None
