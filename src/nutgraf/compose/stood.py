"""What the accounts that stood at a moment say, sentence by sentence, and how much of another sentence each of them holds."""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from nutgraf.compose.bearing import groups
from nutgraf.compose.cast import Cast
from nutgraf.model.comparison import Entity
from nutgraf.model.notes import Account, Mention, Quantity, TimeMention
from nutgraf.model.span import Span
from nutgraf.text.filler import fillers
from nutgraf.text.sound import latin

ACROSS = ("#", "~")
"""What begins the things that can be compared across languages: ones who are named, groups of words."""

LEAST = 3
"""Things that a sentence must say to be judged."""

LIKELY = 0.25
"""The share of its weight from which a sentence likely stands in a place."""


@dataclass(frozen=True, kw_only=True)
class Stood:
    """What ``before`` say. ``cast`` says who is who.

    A thing that is said is a word's stem, a group of words ("~arrest") or the one who is named ("#7"). A place is a sentence
    together with the one behind it.
    """

    cast: Cast
    before: Sequence[Account]

    def said(self, account: Account, span: Span) -> frozenset[str]:
        """What a sentence says without the words that only frame it; across languages names and groups of words alone."""
        language = account.article.language
        said = self.meanings(account, span) - fillers(language)
        said = frozenset(one for one in said if one.startswith("#") or not any(letter.isdigit() for letter in one))
        known = language in self._languages
        return said if known else frozenset(one for one in said if one.startswith(ACROSS))

    def held(self, account: Account, span: Span) -> float:
        """The most of what a sentence says, 0..1, that one place before holds."""
        said = self.said(account, span)
        return max(self._held(said).values(), default=0.0) if said else 0.0

    def likely(self, account: Account, span: Span) -> list[tuple[tuple[int, int], float]]:
        """The sentences before, as (account, number), that hold most of what a sentence says, with the share of it."""
        said = self.said(account, span)
        if len(said) < LEAST:
            return []
        held = self._held(said)
        best = max(held.values(), default=0.0)
        return [(self._where[place], share) for place, share in held.items() if share >= max(LIKELY, best)]

    def names(self, name: str) -> bool:
        """Whether every word of a name is printed before."""
        return all(word in self.printed for word in _words(name))

    def meanings(self, account: Account, span: Span) -> frozenset[str]:
        """What a stretch says: the ones named, and the groups of its words; its times and numbers are left out."""
        text, language = account.article.text, account.article.language
        marked: list[Mention | TimeMention | Quantity] = [
            *account.mentions_in(span), *account.times_in(span), *account.quantities_in(span)
        ]  # fmt: skip
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
        for one in sorted(said):
            weight = self._weight(one)
            for place in self.places.get(one, ()):
                places[place] += weight
        whole = self.weigh(said)
        return {place: weight / whole for place, weight in places.items()}

    def weigh(self, said: frozenset[str]) -> float:
        return math.fsum(self._weight(one) for one in said)

    def _weight(self, one: str) -> float:
        """Rarer things tell more."""
        return 0.3 + math.log((1 + len(self._windows)) / (1 + len(self.places.get(one, ()))))

    @cached_property
    def _windows(self) -> list[frozenset[str]]:
        """What each sentence before says together with the one behind it."""
        found: list[frozenset[str]] = []
        for account in self.before:
            said = [self.meanings(account, span) | self._printed_in(account, span) for span in account.notes.sentences]
            found += [one | other for one, other in zip(said, [*said[1:], frozenset()], strict=True)]
        return found

    def _printed_in(self, account: Account, span: Span) -> frozenset[str]:
        """Those whose name stands in a sentence, though nobody was seen to be named."""
        there = frozenset(_words(account.words_of(span)))
        return frozenset(
            one for word in there for one, name in self._by_last_word.get(word, ()) if there.issuperset(name)
        )

    @cached_property
    def _by_last_word(self) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
        """The ones meant with the words of each form of their names, by the last of these."""
        found: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for one, entity in self._entities.items():
            for alias in entity.aliases:
                if name := tuple(_words(alias.name)):
                    found[name[-1]].append((one, name))
        return dict(found)

    @cached_property
    def _where(self) -> list[tuple[int, int]]:
        """The account and the number of the sentence that each of the windows begins with."""
        return [(account, at) for account, one in enumerate(self.before) for at in range(len(one.notes.sentences))]

    @cached_property
    def roles(self) -> frozenset[str]:
        """What befell those who were counted before."""
        return frozenset(one.role for account in self.before for one in account.notes.quantities) - {""}

    @cached_property
    def _entities(self) -> dict[str, Entity]:
        return {f"#{entity.id}": entity for entity in self.cast.comparison.entities}

    @cached_property
    def printed(self) -> frozenset[str]:
        return frozenset(word for account in self.before for word in _words(account.article.text))

    @cached_property
    def places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, window in enumerate(self._windows):
            for one in window:
                found[one].append(number)
        return found

    @cached_property
    def seen(self) -> frozenset[str]:
        return frozenset(self.places)

    @cached_property
    def _languages(self) -> frozenset[str]:
        return frozenset(account.article.language for account in self.before)

    @cached_property
    def numbers(self) -> dict[str, list[Quantity]]:
        found: dict[str, dict[tuple[float, float], Quantity]] = defaultdict(dict)
        for account in self.before:
            for one in account.notes.quantities:
                found[one.unit].setdefault((one.low, one.high), one)
        return defaultdict(list, {unit: list(values.values()) for unit, values in found.items()})

    def named(self, one: str) -> bool:
        """Whether the one meant is named before, though nobody was seen to be: every word of a form of the name is printed."""
        entity = self._entities.get(one)
        return entity is not None and any(
            all(word in self.printed for word in _words(alias.name)) for alias in entity.aliases
        )


def _words(text: str) -> list[str]:
    """The words of a text or a name in Latin letters."""
    return latin(text).split()
