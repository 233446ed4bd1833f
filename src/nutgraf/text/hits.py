"""Where a pattern is worth trying: word starts that open one of a set of words, and every number in digits.

One pass over the words with a set look-up is several times faster than searching with a long alternation.
"""

import re
from collections.abc import Callable, Iterable

_TOKEN = re.compile(r"\d+|[^\W\d_]+")


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The lower-case first word of each phrase."""
    found = (_TOKEN.search(phrase.lower()) for phrase in phrases)
    return frozenset(match.group() for match in found if match)


def matches(pattern: re.Pattern[str], text: str, opens: Callable[[str], bool]) -> list[re.Match[str]]:
    """The matches of ``pattern`` that start at a number or at a (lower-case) word that ``opens`` one, none overlapping."""
    found: list[re.Match[str]] = []
    end = 0
    for token in _TOKEN.finditer(text):
        word = token.group()
        if token.start() < end or not (opens(word.lower()) or word.isdigit()):
            continue
        match = pattern.match(text, token.start())
        if match:
            found.append(match)
            end = match.end()
    return found
