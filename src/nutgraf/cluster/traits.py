"""What grouping looks at in one article: its words, its opening, its names, its numbers, the days it tells of, its time."""

import re
from dataclasses import dataclass
from zlib import crc32

import numpy as np

from nutgraf.cluster.capitals import names_in
from nutgraf.cluster.counters import counters_of
from nutgraf.cluster.days import days_told
from nutgraf.cluster.terms import Places, Terms
from nutgraf.cluster.territories import countries_in
from nutgraf.model.article import Article
from nutgraf.text.words import WORD

READ = 600
"""How many words of an article are read: news says what it is about at the top."""

SIGNS = 7
"""How many signs a word and its space come to; no more than that times `READ` is looked at in any language."""

NAMED_IN = 3_000
"""In how many signs of the body names and numbers are looked for."""

OPENING = 60
"""How many words of the body, after the headline, count as its opening."""

DAYS_IN = 250
"""In how many words, the headline's among them, days are looked for, and countries."""

LISTENED_TO = frozenset(("de", "ko"))
"""Languages whose capitals tell no names: German prints too many, Korean none. Their words are kept to be listened to."""

UNSPACED = frozenset("ja km lo my th zh".split())
"""Languages that set no spaces between words: their words are taken to be every two signs in a row."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What grouping knows of one article; arrays of places in `Terms`, each place once.

    ``words`` with their ``counts``, and ``first``, the number of the word at which each first stands; those before
    ``head`` are the headline's, those before ``head`` + `OPENING` the opening's. ``names`` likewise with ``name_counts``,
    ``lead`` (whether the opening has it) and ``printed``. ``heard`` are the words, in the order of ``words``, of a language
    that does not tell its names by capitals; ``countries`` two-letter codes,
    ``numbers_printed`` the numbers as printed. ``day`` is days since 1970, None where the time
    is unknown; ``days`` are those the text tells of; ``counters`` maps what is counted off ("day") to its number.
    """

    id: str
    version: str
    language: str
    outlet: int
    day: float | None
    length: int
    head: int
    words: Places
    counts: Places
    first: Places
    names: Places
    name_counts: Places
    lead: tuple[bool, ...]
    printed: tuple[str, ...]
    heard: tuple[str, ...]
    countries: tuple[str, ...]
    numbers: Places
    numbers_printed: tuple[str, ...]
    days: tuple[int, ...]
    counters: dict[str, int]


def traits_of(article: Article, terms: Terms) -> Traits:
    """Everything grouping looks at in ``article``; any text will do, also none."""
    start = article.headline.end if article.headline else 0
    language, headline, body = article.language, article.headline_text, article.text[start : start + READ * SIGNS]
    head = _pieces(headline, language)
    printed = head + _pieces(body, language)[:READ]
    places = np.fromiter(map(terms.words(language).__getitem__, printed), np.int32, len(printed))
    words, first, counts = np.unique(places, return_index=True, return_counts=True)
    told = words > 0
    words, first, counts = words[told], first[told], counts[told]
    names = names_in(body[:NAMED_IN], headline, language) if language not in LISTENED_TO else {}
    numbers = {terms.number(word): word for word in _NUMBER.findall(f"{headline}\n{body[:NAMED_IN]}")}
    numbers.pop(0, None)
    opening = WORD.findall(f"{headline}\n{body[: SIGNS * DAYS_IN]}")[:DAYS_IN]
    day = article.stamp.at.timestamp() / 86_400 if article.stamp else None
    return Traits(
        id=article.id,
        version=article.version,
        language=language,
        outlet=crc32(article.outlet.name.lower().encode("utf-8", "replace")) if article.outlet.known else 0,
        day=day,
        length=len(places),
        head=len(head),
        words=words,
        counts=counts.astype(np.int32),
        first=first.astype(np.int32),
        names=np.fromiter(map(terms.names(language).__getitem__, names), np.int32, len(names)),
        name_counts=np.array([name.count for name in names.values()], np.int32),
        lead=tuple(name.lead for name in names.values()),
        printed=tuple(name.printed for name in names.values()),
        heard=tuple(printed[at] for at in first) if language in LISTENED_TO else (),
        countries=countries_in(opening, language),
        numbers=np.fromiter(numbers, np.int32, len(numbers)),
        numbers_printed=tuple(numbers.values()),
        days=days_told(opening, language, day),
        counters=counters_of(headline, body[:200]),
    )


def _pieces(text: str, language: str) -> list[str]:
    """The words of a text with the signs that touch them; in languages without spaces, every two signs in a row."""
    pieces = text.split()
    return [pair for piece in pieces for pair in _pairs(piece)] if language in UNSPACED else pieces


def _pairs(piece: str) -> list[str]:
    return [piece] if piece.isascii() else [piece[at : at + 2] for at in range(max(1, len(piece) - 1))]
