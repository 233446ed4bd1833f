"""Accounts into stories, in time order, each joining the story whose members as a whole it fits, or founding one."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from nutgraf.cluster.candidates import Shelf
from nutgraf.cluster.pairs import one_event
from nutgraf.cluster.profile import Profile, profiles_of
from nutgraf.cluster.reasons import FIRST, reason_for
from nutgraf.cluster.traits import traits_of
from nutgraf.model.notes import Account
from nutgraf.model.story import Placement, Story

JOINS = 0.5
"""The score from which an account joins a story."""

LOOKED_AT = 24
"""How many of the most alike earlier accounts name the stories that are tried."""

ASKED = 12
"""How many members of a story are compared with: spread over the story, so that its latest turn cannot carry it off."""


@dataclass(slots=True)
class _Group:
    """A story while it grows: the numbers of its members and why each was placed."""

    members: list[int]
    placements: list[Placement] = field(default_factory=list)


def group(accounts: Sequence[Account]) -> tuple[Story, ...]:
    """The stories that ``accounts`` tell, each member with a score 0..1 and a reason in plain words.

    Accounts are taken in order of time, undated ones last, and each is scored against the members of a story, the mean
    over the more alike half of them: a quorum, so that no chain of look-alikes can tie two events together. Stories come
    in order of their first article; an account fits nothing becomes a story of its own. Any number of accounts; time
    grows about linearly with them.
    """
    ordered = sorted(accounts, key=_in_time)
    profiles = profiles_of([traits_of(account) for account in ordered])
    groups = _grow(profiles)
    return tuple(
        Story(id="s" + (group.placements[0].article + "0" * 12)[:12], members=tuple(group.placements))
        for group in groups
    )


def _in_time(account: Account) -> tuple[bool, float, str]:
    stamp = account.article.stamp
    return (stamp is None, stamp.at.timestamp() if stamp else 0.0, account.id)


def _grow(profiles: Sequence[Profile]) -> list[_Group]:
    groups: list[_Group] = []
    home: list[int] = []
    shelf = Shelf()
    for number, profile in enumerate(profiles):
        tried = dict.fromkeys(home[other] for other in shelf.like(profile, LOOKED_AT))
        scored = [(_fit(profile, groups[at].members, profiles), -at) for at in tried]
        score, at = max(scored, default=(0.0, 0))
        if score >= JOINS:
            home.append(-at)
            _join(groups[-at], number, score, profiles)
        else:
            home.append(len(groups))
            groups.append(_Group([number], [Placement(article=profile.traits.id, score=1.0, reason=FIRST)]))
        shelf.put(number, profile)
    return groups


def _join(group: _Group, number: int, score: float, profiles: Sequence[Profile]) -> None:
    profile = profiles[number]
    reason = reason_for(profile, [profiles[member] for member in _asked(group.members)])
    group.members.append(number)
    group.placements.append(Placement(article=profile.traits.id, score=round(score, 3), reason=reason))


def _fit(profile: Profile, members: Sequence[int], profiles: Sequence[Profile]) -> float:
    """How well an account fits a story: the mean over the more alike half of the members asked."""
    scores = sorted((one_event(profile, profiles[member]) for member in _asked(members)), reverse=True)
    half = scores[: (len(scores) + 1) // 2]
    return sum(half) / len(half)


def _asked(members: Sequence[int]) -> Sequence[int]:
    if len(members) <= ASKED:
        return members
    step = (len(members) - 1) / (ASKED - 1)
    return [members[round(turn * step)] for turn in range(ASKED)]
