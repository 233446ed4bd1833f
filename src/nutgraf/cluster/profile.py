"""The weighed side of an account: how much each of its words, names and numbers tells within its batch."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import log, sqrt

from nutgraf.cluster.background import share_of
from nutgraf.cluster.namebook import NameWords, name_books
from nutgraf.cluster.traits import Traits
from nutgraf.text.sound import sound_key
from nutgraf.text.words import stem

TRUST = 300
"""How many articles the background counts for against those of the batch."""

KEPT_WORDS = 150
"""How many of an article's words are kept, the most telling ones first."""

USUAL_NUMBER = {True: 0.15, False: 0.01}
"""The share of articles expected to hold a small or round number, and any other one."""

Weights = dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One account as weights: ``words`` and ``names`` have length 1; ``opening`` and ``lead_names`` are the parts of them
    that the article opens with; ``numbers`` weigh what each number tells. ``book`` keeps the printed names."""

    traits: Traits
    words: Weights
    opening: Weights
    names: Weights
    lead_names: Weights
    numbers: dict[float, float]
    book: NameWords


def profiles_of(batch: Sequence[Traits]) -> list[Profile]:
    """The profile of each account, weighed against the batch and against news at large."""
    books = name_books(batch)
    census = _census(batch, books)
    profiles = []
    for traits, book in zip(batch, books, strict=True):
        words = _words(traits, census.words[traits.language], census.sizes[traits.language])
        names = _names(traits, book, census.names, census.sizes.total())
        profiles.append(
            Profile(
                traits=traits,
                words=words,
                opening={word: words[word] for word in sorted(traits.opening) if word in words},
                names=names,
                lead_names={name: weight for name, weight in names.items() if book[name].opening},
                numbers={
                    number: _tells(_usual(number), census.numbers[number], census.sizes.total())
                    for number in sorted(traits.numbers)
                },
                book=book,
            )
        )
    return profiles


@dataclass(frozen=True, slots=True, kw_only=True)
class _Census:
    """In how many articles of the batch each word (by language), name and number stands, and how many there are."""

    sizes: Counter[str]
    words: defaultdict[str, Counter[str]]
    names: Counter[str]
    numbers: Counter[float]


def _census(batch: Sequence[Traits], books: Sequence[NameWords]) -> _Census:
    """Counts over different texts: one text printed by many outlets makes its words no more usual."""
    census = _Census(sizes=Counter(), words=defaultdict(Counter), names=Counter(), numbers=Counter())
    different = {frozenset(traits.words): (traits, book) for traits, book in zip(batch, books, strict=True)}
    for traits, book in different.values():
        census.sizes[traits.language] += 1
        census.words[traits.language].update(traits.words.keys())
        census.names.update(book.keys())
        census.numbers.update(traits.numbers)
    return census


def _tells(share: float, count: int, size: int) -> float:
    """How much something tells: the logarithm of how rarely it is met, in the background and the batch together."""
    return log((TRUST + size) / (share * TRUST + count))


def _words(traits: Traits, counts: Counter[str], size: int) -> Weights:
    weighed = {
        word: (1 + log(count)) * _tells(share_of(word, traits.language), counts[word], size)
        for word, count in traits.words.items()
    }
    return _unit(nlargest(KEPT_WORDS, weighed.items(), key=lambda item: (item[1], item[0])))


def _names(traits: Traits, book: NameWords, counts: Counter[str], size: int) -> Weights:
    return _unit(
        (
            name,
            (1 + log(word.count))
            * _weight_of_name(name, word.printed, traits.language)
            * _tells(0.004, counts[name], size),
        )
        for name, word in book.items()
    )


def _weight_of_name(name: str, printed: str, language: str) -> float:
    """Short names and names that are usual words tell less."""
    if name.startswith("@"):
        return 0.6
    usual = share_of(stem(printed, language), language)
    return min(1.0, len(sound_key(name)) / 3) * (1.0 if usual < 0.02 else 0.5 if usual < 0.1 else 0.15)


def _usual(number: float) -> float:
    return USUAL_NUMBER[number < 13 or (number >= 100 and number % 100 == 0)]


def _unit(weights: Iterable[tuple[str, float]]) -> Weights:
    kept = [(key, weight) for key, weight in weights if weight > 0]
    length = sqrt(sum(weight * weight for _, weight in kept))
    return {key: weight / length for key, weight in kept} if length else {}
