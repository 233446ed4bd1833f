"""Figures of one thing that accounts after a moment print otherwise than those before it."""

from collections.abc import Iterator
from dataclasses import dataclass

from nutgraf.compose.bearing import overlap
from nutgraf.compose.pool import Pool
from nutgraf.compose.sides import Sides, moment_of
from nutgraf.model.claim import Claim
from nutgraf.model.notes import Account, Quantity
from nutgraf.model.place import Place, Statement
from nutgraf.text.lexicon import counted_group


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number where an account prints it."""

    account: Account
    quantity: Quantity

    @property
    def key(self) -> tuple[str, ...]:
        """What tells that two figures are of one thing: kind, unit, what befell it, what is counted."""
        one = self.quantity
        return one.kind, one.unit, one.role, counted_group(one.counted, self.account.article.language)


def changed_figures(pool: Pool, sides: Sides) -> Iterator[tuple[Place, str, float]]:
    """Where a claim has another figure than before: the new place, the last form before, and the claim's weight."""
    for claim in pool.cast.comparison.claims:
        if len(claim.statements) > 1:
            yield from _changed(claim, pool, sides)


def _changed(claim: Claim, pool: Pool, sides: Sides) -> Iterator[tuple[Place, str, float]]:
    before = [one for one in claim.statements if sides.came(one.article) is None]
    after = [one for one in claim.statements if sides.came(one.article)]
    known = _figures(before, pool)
    for key, figures in _figures(after, pool).items():
        olds = known.get(key, [])
        new = [one for one in figures if not any(overlap(one.quantity, old.quantity) for old in olds)]
        if olds and new:
            last = max(olds, key=lambda one: (moment_of(one.account), one.account.id))
            latest = max(new, key=lambda one: (moment_of(one.account), one.account.id))
            place = Place(article=latest.account.id, span=latest.quantity.span)
            yield place, " ".join(last.account.words_of(last.quantity.span).split()), claim.score


def _figures(statements: list[Statement], pool: Pool) -> dict[tuple[str, ...], list[Figure]]:
    """The figures of these statements by what they are of; a statement with two of one thing tells of two things."""
    found: dict[tuple[str, ...], list[Figure]] = {}
    for one in statements:
        account = pool.accounts[one.article]
        own: dict[tuple[str, ...], list[Figure]] = {}
        for quantity in account.quantities_in(one.span):
            figure = Figure(account=account, quantity=quantity)
            own.setdefault(figure.key, []).append(figure)
        for key, figures in own.items():
            if len(figures) == 1:
                found.setdefault(key, []).append(figures[0])
    return found
