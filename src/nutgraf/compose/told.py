"""What the accounts before a moment have told, and whether a sentence tells more.

A sentence is new when it names somebody, prints a number or tells of an act (an arrest, a fire, a vote) that none of them has, or
when several telling words of it stand in none of them; and never when one of them, or two sentences of one that stand together,
hold most of what it says. Words that only frame or weigh do not count: what is put in other words is full of them.
"""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from nutgraf.compose.bearing import groups, overlap
from nutgraf.compose.cast import Cast
from nutgraf.model.comparison import Entity
from nutgraf.model.notes import Account, Mention, Quantity, QuantityKind, TimeMention
from nutgraf.model.span import Span
from nutgraf.text.filler import fillers
from nutgraf.text.sound import latin

HELD_BESIDE, HELD_BY_NUMBER = 0.75, 0.6
"""The share of a sentence's weight that one place before must hold for it to be told, though it has a new name or act; or a new
number of something, which many a report adds in passing: how old, how long."""

_PASSING = (QuantityKind.AGE, QuantityKind.DURATION)

UNSEEN, FRESH, LITTLE_HELD = 0.4, 4, 0.35
"""Without one: the share of its weight that nothing before has, in so many words, and the most that one place before may hold."""

_ACTS = frozenset(
    """~kill ~injure ~blast ~fire ~quake ~flood ~storm ~shoot ~crash ~arrest ~charge ~trial ~convict ~sentence ~resign ~win ~lose
    ~vote ~pass ~reject ~strike_work ~protest ~rescue ~missing ~investigate ~sign ~appeal""".split()
)
"""Groups of words that each tell of an act or an event, so that none of them is another word for what was told."""

LIKELY, BOTH_LIKELY, _NEAR = 0.25, 0.8, 4
"""The share from which a sentence likely stands before, what two such must have together, and how far apart they may stand for a
third to be between them."""

LEAST = 3
"""Things that a sentence must say to be judged."""

_ACROSS = ("#", "~")


@dataclass(frozen=True, kw_only=True)
class Told:
    """What ``before`` have told. ``cast`` says who is who."""

    cast: Cast
    before: Sequence[Account]

    def is_new(self, account: Account, span: Span) -> bool:
        """Whether a sentence tells what none of those before has told, in whatever words."""
        said = self._said(account, span)
        if len(said) < LEAST:
            return False
        held = max(self._held(said).values(), default=0.0)
        fresh = frozenset(one for one in said if one not in self._seen and not self._named(one))
        if any(one in _ACTS or one.startswith("#") for one in fresh):
            return held < HELD_BESIDE
        if any(one.kind not in _PASSING for one in self.new_numbers(account, span)):
            return held < HELD_BY_NUMBER
        little = held < LITTLE_HELD and len(fresh) >= FRESH and self._weigh(fresh) >= UNSEEN * self._weigh(said)
        return little and not self._stands_between(account, span)

    def _said(self, account: Account, span: Span) -> frozenset[str]:
        """What a sentence says without the words that only frame it; across languages names and groups of words alone."""
        language = account.article.language
        said = self.meanings(account, span) - fillers(language)
        said = frozenset(one for one in said if one.startswith("#") or not any(letter.isdigit() for letter in one))
        known = language in self._languages
        return said if known else frozenset(one for one in said if one.startswith(_ACROSS))

    def _named(self, one: str) -> bool:
        """Whether the one meant is named before, though nobody was seen to be: every word of a form of the name is printed."""
        entity = self._entities.get(one)
        return entity is not None and any(
            all(word in self._printed for word in _words(alias.name)) for alias in entity.aliases
        )

    def _stands_between(self, account: Account, span: Span) -> bool:
        """Whether the sentence stands where an account before has another one, between two that both have: the same in other words."""
        sentences = account.notes.sentences
        at = bisect_left(sentences, span)
        if not 0 < at < len(sentences) - 1:
            return False
        return any(
            one[0] == other[0] and 1 < abs(other[1] - one[1]) <= _NEAR and share + beside >= BOTH_LIKELY
            for one, share in self._likely(account, sentences[at - 1])
            for other, beside in self._likely(account, sentences[at + 1])
        )

    def _likely(self, account: Account, span: Span) -> list[tuple[tuple[int, int], float]]:
        """The sentences before, as (account, number), that hold most of what a sentence says, with the share of it."""
        said = self._said(account, span)
        if len(said) < LEAST:
            return []
        held = self._held(said)
        best = max(held.values(), default=0.0)
        return [(self._where[place], share) for place, share in held.items() if share >= max(LIKELY, best)]

    def new_numbers(self, account: Account, span: Span) -> list[Quantity]:
        """The numbers of a sentence that nobody printed before, of whatever thing, nor one that rounds to them."""
        return [
            one
            for one in account.quantities_in(span)
            if not any(overlap(one, other) for other in self._numbers[one.unit])
        ]

    def meanings(self, account: Account, span: Span) -> frozenset[str]:
        """What a stretch says: the ones named, and the groups of its words; its times are left out."""
        text, language = account.article.text, account.article.language
        marked: list[Mention | TimeMention] = [*account.mentions_in(span), *account.times_in(span)]
        found: set[str] = set()
        at = span.start
        for one in sorted(marked, key=lambda one: one.span):
            if one.span.start < at:
                continue
            found |= groups(text[at : one.span.start], language)
            at = one.span.end
            if isinstance(one, Mention):
                entity = self.cast.named(one.name)
                found |= {f"#{entity.id}"} if entity else groups(one.span.of(text), language)
        return frozenset(found | groups(text[at : span.end], language))

    def _held(self, said: frozenset[str]) -> dict[int, float]:
        """The share of its weight, 0..1, that each place before holds."""
        places: dict[int, float] = defaultdict(float)
        for one in said:
            weight = self._weight(one)
            for place in self._places.get(one, ()):
                places[place] += weight
        whole = self._weigh(said)
        return {place: weight / whole for place, weight in places.items()}

    def _weigh(self, said: frozenset[str]) -> float:
        return math.fsum(self._weight(one) for one in said)

    def _weight(self, one: str) -> float:
        """Rarer things tell more."""
        return 0.3 + math.log((1 + len(self._windows)) / (1 + len(self._places.get(one, ()))))

    @cached_property
    def _windows(self) -> list[frozenset[str]]:
        """What each sentence before says together with the one behind it."""
        found: list[frozenset[str]] = []
        for account in self.before:
            said = [self.meanings(account, span) for span in account.notes.sentences]
            found += [one | other for one, other in zip(said, [*said[1:], frozenset()], strict=True)]
        return found

    @cached_property
    def _where(self) -> list[tuple[int, int]]:
        """The account and the number of the sentence that each of the windows begins with."""
        return [(account, at) for account, one in enumerate(self.before) for at in range(len(one.notes.sentences))]

    @cached_property
    def _entities(self) -> dict[str, Entity]:
        return {f"#{entity.id}": entity for entity in self.cast.comparison.entities}

    @cached_property
    def _printed(self) -> frozenset[str]:
        return frozenset(word for account in self.before for word in _words(account.article.text))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, window in enumerate(self._windows):
            for one in window:
                found[one].append(number)
        return found

    @cached_property
    def _seen(self) -> frozenset[str]:
        return frozenset(self._places)

    @cached_property
    def _languages(self) -> frozenset[str]:
        return frozenset(account.article.language for account in self.before)

    @cached_property
    def _numbers(self) -> dict[str, list[Quantity]]:
        found: dict[str, dict[tuple[float, float], Quantity]] = defaultdict(dict)
        for account in self.before:
            for one in account.notes.quantities:
                found[one.unit].setdefault((one.low, one.high), one)
        return defaultdict(list, {unit: list(values.values()) for unit, values in found.items()})


def _words(text: str) -> list[str]:
    """The words of a text or a name in Latin letters."""
    return latin(text).split()
