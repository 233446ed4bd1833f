"""Accounts into stories, in time order, each joining the story whose members as a whole it fits, or founding one."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from itertools import product

from nutgraf.cluster.candidates import Shelf
from nutgraf.cluster.pairs import one_event
from nutgraf.cluster.profile import Profile, profiles_of
from nutgraf.cluster.reasons import FIRST, reason_for
from nutgraf.cluster.traits import traits_of
from nutgraf.model.notes import Account
from nutgraf.model.story import Placement, Story

SURE = 0.9
"""The score from which an account joins a story at once, as it comes in."""

JOINS = 0.45
"""The score from which two stories are one."""

LOOKED_AT = 24
"""How many of the most alike earlier accounts name the stories that are tried."""

ASKED = 12
"""How many members of a story are compared with: spread over the story, so that its latest turn cannot carry it off."""

ASKED_AMONG_STORIES = 6
"""The same on either side when two stories are compared."""


ACROSS_LANGUAGES = 0.35
"""What a pair of accounts in two languages counts for beside a pair in one."""

Bid = tuple[float, int, int, tuple[int, int]]


def group(accounts: Sequence[Account]) -> tuple[Story, ...]:
    """The stories that ``accounts`` tell, each member with a score 0..1 and a reason in plain words.

    Accounts are taken in order of time, undated ones last, and each is scored against the members of a story, the mean
    over all of them, so that no chain of look-alikes can tie two events together; it joins at once where that is sure.
    Then stories that fit each other by the same measure become one, the best fit first: two look-alikes part before
    either is pulled to the other's event. Stories come in order of their first article; an account that fits nothing is a
    story of its own. Any number of accounts; time grows about linearly with them.
    """
    ordered = sorted(accounts, key=_in_time)
    profiles = profiles_of([traits_of(account) for account in ordered])
    groups, tried = _grow(profiles)
    return tuple(_story(members, profiles) for members in _settle(groups, tried, profiles))


def _in_time(account: Account) -> tuple[bool, float, str]:
    stamp = account.article.stamp
    return (stamp is None, stamp.at.timestamp() if stamp else 0.0, account.id)


def _grow(profiles: Sequence[Profile]) -> tuple[list[list[int]], set[tuple[int, int]]]:
    """The members of each story as accounts come in, and the pairs of stories that were near each other."""
    groups: list[list[int]] = []
    home: list[int] = []
    near: set[tuple[int, int]] = set()
    shelf = Shelf()
    for number, profile in enumerate(profiles):
        tried = dict.fromkeys(home[other] for other in shelf.like(profile, LOOKED_AT))
        scored = [(_fit([number], _spread(groups[at], ASKED), profiles), -at) for at in tried]
        score, back = max(scored, default=(0.0, 0))
        if score >= SURE:
            home.append(-back)
            groups[-back].append(number)
        else:
            home.append(len(groups))
            groups.append([number])
        near.update((min(at, home[-1]), max(at, home[-1])) for at in tried if at != home[-1])
        shelf.put(number, profile)
    return groups, near


def _settle(groups: list[list[int]], near: set[tuple[int, int]], profiles: Sequence[Profile]) -> list[list[int]]:
    """The stories after those that fit each other became one, the best fit first."""
    alive = dict(enumerate(groups))
    beside: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in near:
        beside[one].add(other)
        beside[other].add(one)
    queue = [_bid(one, other, alive, profiles) for one, other in sorted(near)]
    heapify(queue)
    while queue and -queue[0][0] >= JOINS:
        _, one, other, sizes = heappop(queue)
        if (len(alive.get(one, ())), len(alive.get(other, ()))) != sizes:
            continue
        alive[one] = sorted(alive[one] + alive.pop(other))
        beside[one] = {at for at in beside[one] | beside.pop(other) if at in alive and at != one}
        for at in sorted(beside[one]):
            beside[at].add(one)
            heappush(queue, _bid(min(at, one), max(at, one), alive, profiles))
    return sorted(alive.values())


def _bid(one: int, other: int, alive: dict[int, list[int]], profiles: Sequence[Profile]) -> Bid:
    """How well two stories fit, best first in a queue; void once either has grown."""
    some, others = alive[one], alive[other]
    score = _fit(_spread(some, ASKED_AMONG_STORIES), _spread(others, ASKED_AMONG_STORIES), profiles)
    return -score, one, other, (len(some), len(others))


def _fit(some: Sequence[int], members: Sequence[int], profiles: Sequence[Profile]) -> float:
    """How well accounts fit a story: the mean over all pairs of them (average linkage, Sokal and Michener 1958).

    A pair in two languages has only names and numbers to go by, and counts for less.
    """
    total = weight = 0.0
    for one, other in product(some, members):
        worth = 1.0 if profiles[one].traits.language == profiles[other].traits.language else ACROSS_LANGUAGES
        total += worth * one_event(profiles[one], profiles[other])
        weight += worth
    return total / weight


def _spread(members: Sequence[int], most: int) -> Sequence[int]:
    """At most so many members, evenly over the story, the first and the last among them."""
    if len(members) <= most:
        return members
    step = (len(members) - 1) / (most - 1)
    return [members[round(turn * step)] for turn in range(most)]


def _story(members: Sequence[int], profiles: Sequence[Profile]) -> Story:
    placements = tuple(_placements(members, profiles))
    return Story(id="s" + (placements[0].article + "0" * 12)[:12], members=placements)


def _placements(members: Sequence[int], profiles: Sequence[Profile]) -> Iterator[Placement]:
    """Why each member is there: the first founded the story, the others fit those that are in it."""
    for number in members:
        profile = profiles[number]
        if number == members[0]:
            yield Placement(article=profile.traits.id, score=1.0, reason=FIRST)
            continue
        others = _spread([member for member in members if member != number], ASKED)
        score = round(_fit([number], others, profiles), 3)
        yield Placement(
            article=profile.traits.id, score=score, reason=reason_for(profile, [profiles[at] for at in others])
        )
