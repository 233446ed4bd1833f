"""The accounts of a story before and after a moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from nutgraf.model.notes import Account
from nutgraf.model.when import Stamp


@dataclass(frozen=True, kw_only=True)
class Sides:
    """The accounts of a story (and ``earlier`` versions of them) on both sides of the moment ``since``.

    An account published before it stands before it, also where it was updated later: what it said at the moment is not known.
    Only where an earlier version of before the moment is at hand, the account itself stands after it: ``revised`` are the
    articles that were changed between their versions.
    """

    accounts: Sequence[Account]
    earlier: Sequence[Account]
    since: datetime
    revised: frozenset[str] = frozenset()

    @cached_property
    def after(self) -> Mapping[str, datetime]:
        """When each account that came after the moment came, by its id."""
        known = {account.id for account in self.earlier if self._stood(account)} & self.revised
        found: dict[str, datetime] = {}
        for account in self.accounts:
            first, last = account.article.stamp, latest(account)
            if first and first.at > self.since:
                found[account.id] = first.at
            elif last and last.at > self.since and account.id in known:
                found[account.id] = last.at
        return found

    @cached_property
    def before(self) -> tuple[Account, ...]:
        """What stood at the moment: accounts and earlier versions of accounts, the oldest first. Undated ones count as known."""
        stood = [account for account in self.accounts if account.id not in self.after]
        stood += [account for account in self.earlier if self._stood(account)]
        return tuple(sorted(stood, key=lambda one: (moment_of(one), one.id)))

    @property
    def undated(self) -> int:
        """How many accounts tell no time."""
        return sum(account.article.stamp is None for account in self.accounts)

    def came(self, article: str) -> datetime | None:
        """When an article came, None where it stood before the moment."""
        return self.after.get(article)

    def _stood(self, account: Account) -> bool:
        stamp = latest(account)
        return stamp is None or stamp.at <= self.since


def latest(account: Account) -> Stamp | None:
    """When this version was current."""
    return account.article.updated or account.article.published


def moment_of(account: Account) -> float:
    stamp = latest(account)
    return stamp.at.timestamp() if stamp else 0.0
