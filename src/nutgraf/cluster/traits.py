"""What grouping looks at in one account: its telling words, its opening, its names, its numbers and its time."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from nutgraf.cluster.counters import counters_of
from nutgraf.model.notes import Account, NameKind
from nutgraf.text.sound import latin
from nutgraf.text.words import STOPWORDS, Word, stem, words

READ = 600
"""How many words of an article are read: news says what it is about at the top."""

OPENING = 60
"""How many words of the body, after the headline, count as its opening."""

_SENTENCE_ENDS = frozenset(".!?:\n\"“”„«»‘’'([—–-•*")
_THOUSANDS = re.compile(r"^\d{1,3}(?:[.,]\d{3})+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWord:
    """One word of a name: how it is printed, how often it stands in the text, and whether the opening has it."""

    printed: str
    count: int
    opening: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What grouping knows of one account.

    ``words`` counts stems; ``opening`` holds the stems of headline and first words; ``names`` maps each name word's
    Latin form; ``numbers`` are values; ``counters`` maps what is counted off ("day") to its number; ``run`` holds the
    stems in reading order, for names of several words. ``day`` is days since 1970, None where the time is unknown.
    """

    id: str
    language: str
    day: float | None
    words: Counter[str]
    opening: frozenset[str]
    names: dict[str, NameWord]
    numbers: frozenset[float]
    counters: dict[str, int]
    run: tuple[str, ...]


def traits_of(account: Account) -> Traits:
    """Everything grouping looks at in ``account``; works on bare words where nothing was annotated."""
    article = account.article
    start = article.headline.end if article.headline else 0
    head = words(article.headline_text)
    body = _first(article.text, start, READ)
    stems = [stem(word.text, article.language) for word in [*head, *body]]
    stop = STOPWORDS.get(article.language, frozenset())
    kept = [_telling(word, stop) for word in [*head, *body]]
    cut = len(head) + OPENING
    opened = body[min(OPENING, len(body)) - 1].end if body else start
    return Traits(
        id=account.id,
        language=article.language,
        day=_day(account),
        words=Counter(stemmed for stemmed, keep in zip(stems, kept, strict=True) if keep),
        opening=frozenset(stemmed for stemmed, keep in zip(stems[:cut], kept[:cut], strict=True) if keep),
        names=_names(account, body, opened),
        numbers=_numbers(account, [*head, *body]),
        counters=counters_of(article.headline_text, account.article.text[start : start + 200]),
        run=tuple(stems),
    )


def _first(text: str, start: int, limit: int) -> list[Word]:
    """The first ``limit`` words of ``text`` from ``start``; long texts are not read to their end."""
    near = text[start : start + limit * 12]
    return [Word(word.start + start, word.end + start, word.text) for word in words(near)[:limit]]


def _telling(word: Word, stop: frozenset[str]) -> bool:
    low = word.text.lower()
    return low not in stop and (len(low) > 1 or low.isdigit() or low > "ᄀ") and len(low) < 50


def _day(account: Account) -> float | None:
    stamp = account.article.stamp
    return stamp.at.timestamp() / 86_400 if stamp else None


def _names(account: Account, body: list[Word], opened: int) -> dict[str, NameWord]:
    """The words of the names in the text, by their Latin forms."""
    counts: Counter[str] = Counter()
    printed: dict[str, str] = {}
    early = set()
    language = account.article.language
    for name, at in _printed_names(account, body):
        for word in words(name):
            form = latin(stem(word.text, language) if language in ("uk", "ru", "ko") else word.text)
            form = form.removesuffix(" s")
            if len(form) < 2 or len(form) > 40:
                continue
            counts[form] += 1
            printed.setdefault(form, name if len(name) < 40 else word.text)
            if at < opened:
                early.add(form)
    return {form: NameWord(printed=printed[form], count=n, opening=form in early) for form, n in counts.items()}


def _printed_names(account: Account, body: list[Word]) -> Iterator[tuple[str, int]]:
    """The names that were annotated, then words with a capital outside of them."""
    end = body[-1].end if body else 0
    mentions = [mention for mention in account.notes.mentions if mention.kind is not NameKind.OTHER]
    taken: set[int] = set()
    for mention in mentions:
        if mention.span.start <= max(end, account.article.headline.end if account.article.headline else 0):
            yield mention.name, mention.span.start
            taken.update(range(mention.span.start, mention.span.end))
    for word in _capitalised(account.article.text, body, account.article.language):
        if word.start not in taken:
            yield word.text.removesuffix("’s").removesuffix("'s"), word.start


def _capitalised(text: str, body: list[Word], language: str) -> list[Word]:
    """Words with a capital that does not come from the start of a sentence; other places of the same word as well.

    Where every noun has a capital, or a script has none, this tells nothing and gives little or nothing.
    """
    if language == "de":
        return []
    capitals = [word for word in body if word.text[0].isupper() and len(word.text) > 1]
    sure = {word.text for word in capitals if not _opens_sentence(text, word)}
    return [word for word in capitals if word.text in sure]


def _opens_sentence(text: str, word: Word) -> bool:
    before = text[max(0, word.start - 3) : word.start].rstrip(" \t")
    return not before or before[-1] in _SENTENCE_ENDS


def _numbers(account: Account, read: list[Word]) -> frozenset[float]:
    """The numbers of the text: as annotated ("two dozen"), and as digits stand there."""
    found = {value for quantity in account.notes.quantities for value in (quantity.low, quantity.high)}
    found |= {value for word in read if (value := _value(word.text)) is not None}
    return frozenset(value for value in found if 3 <= value < 1e15 and not 1900 <= value <= 2100)


def _value(printed: str) -> float | None:
    if not printed[0].isdecimal() or len(printed) > 20:
        return None
    if _THOUSANDS.match(printed):
        return float(printed.replace(",", "").replace(".", ""))
    try:
        return float(printed.replace(",", "."))
    except ValueError:
        return None
