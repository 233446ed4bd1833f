"""The accounts of one story laid side by side: in order of publication, every sentence with what it is made of."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from nutgraf.compare.names.said import NOTHING_SAID, SaidNames
from nutgraf.model.comparison import Entity
from nutgraf.model.notes import Account, Mention, Quantity, TimeMention
from nutgraf.model.place import Place
from nutgraf.model.span import Span

_UNDATED = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence of one account, or a clause of one, with what it is made of.

    ``account`` indexes the material's accounts, ``number`` the account's sentences. ``words`` are the stems (or groups
    of synonyms) that carry something, names left out; ``names`` are "e7" for an entity and "UA" for a country.
    ``position`` is 0 for the first sentence and 1 for the last. ``whole`` is False for a clause.
    """

    account: int
    number: int
    span: Span
    words: frozenset[str]
    names: frozenset[str]
    quantities: tuple[Quantity, ...] = ()
    times: tuple[TimeMention, ...] = ()
    headline: bool = False
    position: float = 0.0
    whole: bool = True
    attribution: int | None = None

    @property
    def features(self) -> frozenset[str]:
        """Words and names together."""
        return self.words | self.names


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What every comparison works on. ``entity_of`` gives the entity that (account, index of mention) stands for; ``said``
    is what persons said of names."""

    accounts: tuple[Account, ...]
    entities: tuple[Entity, ...]
    entity_of: dict[tuple[int, int], int]
    passages: tuple[Passage, ...] = ()
    clauses: tuple[Passage, ...] = field(default=())
    said: SaidNames = NOTHING_SAID

    def others(self, entity: Entity) -> frozenset[int]:
        """The entities that persons said ``entity`` is not."""
        if not self.said.different:
            return frozenset()
        names = entity.names
        return frozenset(one.id for one in self.entities if self.said.apart(names, one.names))

    def words_of(self, passage: Passage) -> str:
        """The printed characters of ``passage``."""
        return self.accounts[passage.account].words_of(passage.span)

    def place(self, account: int, span: Span) -> Place:
        """A place in the account with this index."""
        return Place(article=self.accounts[account].id, span=span)

    def time_of(self, account: int) -> datetime:
        """When the account was published; the end of time where that is not known."""
        return published(self.accounts[account])

    def dated(self, account: int) -> bool:
        """Whether it is known when the account was published."""
        return self.accounts[account].article.stamp is not None

    def mentions_in(self, account: int, span: Span) -> list[tuple[Mention, int]]:
        """The mentions inside ``span`` with the entity each stands for."""
        mentions = self.accounts[account].notes.mentions
        inside = self.accounts[account].mention_numbers_in(span)
        return [(mentions[index], self.entity_of[account, index]) for index in inside]


def published(account: Account) -> datetime:
    """When the account's article was published; the end of time where that is not known."""
    stamp = account.article.stamp
    return stamp.at if stamp else _UNDATED


def in_order(accounts: Sequence[Account]) -> tuple[Account, ...]:
    """The accounts by time of publication, then by id: whatever order they came in."""
    return tuple(sorted(accounts, key=lambda account: (published(account), account.id)))
