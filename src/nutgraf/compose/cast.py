"""Who is who on the page: from a place in an article to the one meant, and back to the name the page uses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from nutgraf.model.comparison import (
    Comparison,
    Disagreement,
    DisagreementKind,
    Entity,
    ExpectationState,
    Judgement,
    Version,
)
from nutgraf.model.notes import Account, Mention, NameKind
from nutgraf.model.place import Place
from nutgraf.model.shelf import Shelf
from nutgraf.model.span import Span
from nutgraf.model.when import Stamp
from nutgraf.text.quotes import find_quotes


@dataclass(frozen=True, kw_only=True)
class Cast:
    """The entities of one story, found by place and by name."""

    comparison: Comparison
    accounts: Sequence[Account]

    @cached_property
    def _by_place(self) -> dict[Place, Entity]:
        return {
            place: entity for entity in self.comparison.entities for alias in entity.aliases for place in alias.places
        }

    @cached_property
    def _by_name(self) -> dict[str, Entity]:
        found: dict[str, Entity] = {}
        for entity in sorted(self.comparison.entities, key=lambda entity: -entity.mentions):
            for alias in entity.aliases:
                found.setdefault(alias.name.casefold(), entity)
        return found

    @cached_property
    def doubtful(self) -> frozenset[Place]:
        """Places that print a name or a number which is most likely a slip."""
        return frozenset(
            place
            for found in self.comparison.disagreements
            if found.judgement is Judgement.SLIP
            for version in slips(found)
            for place in version.places
        )

    @cached_property
    def overtaken(self) -> frozenset[Place]:
        """Places whose version a later account has replaced."""
        return frozenset(
            place
            for found in self.comparison.disagreements
            if found.judgement is Judgement.UPDATE
            for version in found.versions
            if version is not self.latest(found)
            for place in version.places
        )

    def latest(self, found: Disagreement) -> Version:
        """The version that was printed last; of those printed at one time the later one listed."""
        printed = {account.id: account.article.stamp for account in self.accounts}
        moments = [max(_moment(printed.get(place.article)) for place in version.places) for version in found.versions]
        return found.versions[max(range(len(moments)), key=lambda number: (moments[number], number))]

    def is_overtaken(self, account: Account, span: Span) -> bool:
        """Whether the words under ``span`` tell what a later account has replaced, or expected what has come since."""
        return bool(self._past[account.id].touching(span)) if account.id in self._past else False

    @cached_property
    def _past(self) -> dict[str, Shelf[Span]]:
        return by_article(self.overtaken | self.settled)

    @cached_property
    def settled(self) -> frozenset[Place]:
        """Places that expect what later accounts have settled."""
        return frozenset(
            Place(article=told.article, span=told.span)
            for found in self.comparison.expectations
            for told in (found.statement, *found.also)
            if found.state is not ExpectationState.OPEN
        )

    def at(self, account: Account, span: Span) -> Entity | None:
        """The one meant at exactly this place of an account."""
        return self._by_place.get(Place(article=account.id, span=span))

    def named(self, name: str) -> Entity | None:
        """The one who goes by this name, in any of its forms."""
        return self._by_name.get(name.casefold())

    def doubts(self, account: Account, span: Span) -> bool:
        """Whether the words under ``span`` print a name that is most likely a slip."""
        return bool(self._doubts[account.id].touching(span)) if account.id in self._doubts else False

    @cached_property
    def _doubts(self) -> dict[str, Shelf[Span]]:
        return by_article(self.doubtful)

    @cached_property
    def _quotations(self) -> dict[str, Shelf[Span]]:
        found = ((account.id, find_quotes(account.article.text)) for account in self.accounts)
        return {article: Shelf(quotes, lambda quote: quote) for article, quotes in found}

    def is_spoken(self, account: Account, span: Span) -> bool:
        """Whether the words under ``span`` are part of a longer quotation, and so not the account's own."""
        quotes = self._quotations[account.id].touching(span) if account.id in self._quotations else []
        return any(quote.holds(span) and len(quote) > len(span) + 2 for quote in quotes)

    def people_in(self, account: Account, span: Span) -> list[Mention]:
        """The people named in a stretch of an account, in order."""
        return [mention for mention in account.mentions_in(span) if mention.kind is NameKind.PERSON]


def by_article(places: Iterable[Place]) -> dict[str, Shelf[Span]]:
    """The spans of each article's places."""
    found: dict[str, list[Span]] = {}
    for place in places:
        found.setdefault(place.article, []).append(place.span)
    return {article: Shelf(sorted(spans), lambda span: span) for article, spans in found.items()}


def _moment(stamp: Stamp | None) -> float:
    return stamp.at.timestamp() if stamp else 0.0


def slips(found: Disagreement) -> tuple[Version, ...]:
    """The versions of a slip that are most likely wrong: of names the later ones, of other things those of fewer articles."""
    if found.kind is DisagreementKind.NAME:
        return found.versions[1:]
    carried = [len({place.article for place in version.places}) for version in found.versions]
    return tuple(version for version, count in zip(found.versions, carried, strict=True) if count < max(carried))
