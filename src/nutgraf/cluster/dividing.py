"""Which id lives on where, when stories are divided anew."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from nutgraf.cluster.corrections import Corrections
from nutgraf.cluster.roll import Roll

Share = Mapping[str, Sequence[str]]
"""The stories that the articles of one part come from, each with those articles in order of joining."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """Stories divided anew: ``shares`` and ``names`` stand for one part each.

    A name is the id that the part carries on, "" where it needs a new one. ``heirs`` tell, for each story that no part
    carries on, the part that its id leads to.
    """

    shares: Sequence[Share]
    names: Sequence[str]
    heirs: Mapping[str, int]

    def whole(self) -> set[str]:
        """The stories of which all articles lie in one part."""
        parts = Counter(story for share in self.shares for story in share)
        return {story for story, count in parts.items() if count == 1}

    def ending_in(self, part: int) -> list[str]:
        """The stories whose readers are led to ``part`` afterwards."""
        return [story for story in self.shares[part] if self.names[part] == story or self.heirs.get(story) == part]


def main_story(share: Share) -> str:
    """The story that most articles of a part come from."""
    return max(share, key=lambda story: len(share[story]))


def shares_of(parts: Sequence[Iterable[str]], roll: Roll) -> list[Share]:
    """Where the articles of each part come from."""
    touched = dict.fromkeys(roll.home[article] for part in parts for article in part)
    rank = {article: at for story in touched for at, article in enumerate(roll.members[story])}
    shares: list[Share] = []
    for part in parts:
        share: dict[str, list[str]] = {}
        for article in sorted(part, key=lambda article: (roll.born[roll.home[article]], rank[article])):
            share.setdefault(roll.home[article], []).append(article)
        shares.append(share)
    return shares


def divide(shares: Sequence[Share], roll: Roll, fixed: Callable[[str], bool]) -> Division:
    """Which part carries on which id, each id by one part at most.

    A part with fixed articles carries on their story. Any other carries on the story that most of its articles come
    from: the largest share first, then the story born first, then the part with the story's earliest article. What
    carries on no story leads to the part with most of its articles.
    """
    rank = {article: at for story in _stories(shares) for at, article in enumerate(roll.members[story])}
    bids = sorted(
        (not any(map(fixed, articles)), -len(articles), roll.born[story], rank[articles[0]], part, story)
        for part, share in enumerate(shares)
        for story, articles in share.items()
    )
    names = [""] * len(shares)
    given: set[str] = set()
    for *_, part, story in bids:
        if not names[part] and story not in given:
            names[part] = story
            given.add(story)
    heirs: dict[str, int] = {}
    for *_, part, story in bids:
        if story not in given:
            heirs.setdefault(story, part)
    return Division(shares=shares, names=names, heirs=heirs)


def refusal(division: Division, roll: Roll, corrections: Corrections) -> str:
    """Why stories must not be divided like this, or ""."""
    shares = division.shares
    articles = [article for share in shares for part in share.values() for article in part]
    if not all(shares) or len(articles) != len(set(articles)):
        return "a part is empty, or an article is in two parts"
    if len(articles) != sum(len(roll.members[story]) for story in _stories(shares)):
        return "not all articles of the stories touched are in the parts"
    torn = _torn(shares, corrections.fixed)
    if torn:
        return f"fixed articles would change their story: {', '.join(torn)}"
    for part in range(len(shares)):
        for one, other in combinations(division.ending_in(part), 2):
            if corrections.parted(one, other):
                return f"{one} and {other} are kept apart"
    return ""


def _torn(shares: Sequence[Share], fixed: Callable[[str], bool]) -> list[str]:
    """The stories whose fixed articles lie in two parts, or beside fixed articles of another story."""
    seen: set[str] = set()
    wrong: list[str] = []
    for share in shares:
        held = [story for story, articles in share.items() if any(map(fixed, articles))]
        wrong += held[1:] + [story for story in held if story in seen]
        seen.update(held)
    return wrong


def with_aged(parts: Sequence[Sequence[str]], roll: Roll, aged: Set[str]) -> Sequence[Sequence[str]]:
    """The parts, and the aged-out articles that they leave out where most of their story goes."""
    if not aged:
        return parts
    named = {article for part in parts for article in part}
    shares = shares_of(parts, roll)
    whole = [list(part) for part in parts]
    for story in _stories(shares):
        left = [article for article in roll.members[story] if article in aged and article not in named]
        most = max(range(len(shares)), key=lambda part: len(shares[part].get(story, ())))
        whole[most] += left
    return whole


def _stories(shares: Iterable[Share]) -> Iterable[str]:
    return dict.fromkeys(story for share in shares for story in share)
