"""Claims: the sentences of all accounts gathered by what they assert.

Candidates come from an inverted index over the rarer features; they are joined best first while the average likeness
between the groups stays high (average linkage, Sokal and Michener 1958), so that a chain of half-likenesses joins nothing.
Two sentences of one article are in one claim only where they say the same nearly word for word.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from nutgraf.compare.claims.parting import Parting
from nutgraf.compare.linkage import Item, join
from nutgraf.compare.lookup import Lookup
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.claim import Claim
from nutgraf.model.origin import Origins
from nutgraf.model.place import Statement

_SAME_CLAIM = 0.44
_FEWEST_SHARED = 3
_FEWEST_WORDS = 2
_SAME_ARTICLE = 0.8
_CLAUSE, _BOTH_CLAUSES, _MUCH_SHARED = 0.5, 0.55, 0.42
_YARDSTICKS = 3


def gather(material: Material, weights: Weights, parting: Parting) -> list[list[Passage]]:
    """Every passage in exactly one group; groups and their members in order of publication."""
    twins = _twins(material.passages, parting)
    heads = [group[0] for group in twins]
    likeness = _pairs(heads, weights, parting)
    owners = [frozenset(passage.account for passage in group) for group in twins]
    joined = join([Item(len(them), them) for them in owners], likeness, _SAME_CLAIM, _SAME_ARTICLE)
    groups = [[passage for index in group for passage in twins[index]] for group in joined]
    return sorted((sorted(group, key=_order) for group in groups), key=lambda group: _order(group[0]))


def _order(passage: Passage) -> tuple[int, int]:
    return passage.account, passage.span.start


def _twins(passages: Iterable[Passage], parting: Parting) -> list[list[Passage]]:
    """Passages made of the very same features, with no "not" between them, as in printed copies, stand together from the start."""
    groups: dict[object, list[Passage]] = defaultdict(list)
    for passage in passages:
        features = passage.features
        alone = len(features) < _FEWEST_SHARED
        groups[(passage.account, passage.span) if alone else (features, parting.sense(passage))].append(passage)
    return list(groups.values())


def _pairs(heads: Sequence[Passage], weights: Weights, parting: Parting) -> dict[tuple[int, int], float]:
    """The likeness of every pair that shares enough rarer features to be worth a look."""
    near = ((a, b, _likeness(heads[a], heads[b], weights)) for a, b in Lookup(heads, weights).pairs())
    return {
        (a, b): likeness
        for a, b, likeness in near
        if likeness >= _SAME_CLAIM / 2 and not parting.apart(heads[a], heads[b])
    }


def _likeness(one: Passage, other: Passage, weights: Weights) -> float:
    """The likeness of two passages; 0 where too little is shared to tell."""
    return alike(one, other, weights) if len(one.features & other.features) >= _FEWEST_SHARED else 0.0


def as_claims(
    material: Material, groups: Sequence[Sequence[Passage]], weights: Weights, parting: Parting, origins: Origins
) -> tuple[Claim, ...]:
    """The groups as claims with origins and weight; a clause of another sentence that says the same stands with them."""
    centre = _Centre(material)
    clauses = _Clauses(material, weights, parting)
    joined = _join_mutual([(list(group), clauses.like(group)) for group in groups])
    return tuple(_claim(material, [*group, *like], origins, centre) for group, like in joined)


def _join_mutual(groups: list[tuple[list[Passage], list[Passage]]]) -> list[tuple[list[Passage], list[Passage]]]:
    """Two groups that each have a clause of the other's sentence are one, where no account is in both."""
    home = {_key(passage): number for number, (group, _) in enumerate(groups) for passage in group}
    leads = [{home[_key(clause)] for clause in like} for _, like in groups]
    gone: set[int] = set()
    for number, (group, like) in enumerate(groups):
        for other in sorted(leads[number]):
            mutual = number in leads[other] and other > number and not {number, other} & gone
            if mutual and {each.account for each in group}.isdisjoint(each.account for each in groups[other][0]):
                group.extend(groups[other][0])
                gone.add(other)
        there = {passage.account for passage in group}
        like[:] = [clause for clause in like if clause.account not in there]
    return [pair for number, pair in enumerate(groups) if number not in gone]


def _key(passage: Passage) -> tuple[int, int]:
    return passage.account, passage.number


class _Clauses:
    """Finds clauses that assert what a claim asserts."""

    def __init__(self, material: Material, weights: Weights, parting: Parting) -> None:
        self._weights = weights
        self._parting = parting
        self._lookup = Lookup(material.clauses, weights)
        self._of: dict[tuple[int, int], list[Passage]] = defaultdict(list)
        for clause in material.clauses:
            self._of[clause.account, clause.number].append(clause)

    def like(self, group: Sequence[Passage]) -> list[Passage]:
        """The best clause of each account that has no sentence in the group, where it says what one of the group says."""
        there = {passage.account for passage in group}
        best: dict[int, tuple[float, Passage]] = {}
        for yardstick in group[:_YARDSTICKS]:
            for clause in self._lookup.near(yardstick):
                likeness = 0.0 if clause.account in there else self._likeness(clause, yardstick)
                if likeness > best.get(clause.account, (0.0, clause))[0]:
                    best[clause.account] = (likeness, clause)
        return [clause for _, clause in best.values()]

    def _likeness(self, clause: Passage, yardstick: Passage) -> float:
        """The likeness to the sentence, or to one of its clauses where much is shared; 0 where it is too little."""
        shared = len(clause.words & yardstick.words)
        if shared < _FEWEST_WORDS:
            return 0.0
        enough = _MUCH_SHARED if shared > _FEWEST_SHARED else _CLAUSE
        whole = _likeness(clause, yardstick, self._weights)
        own = self._of.get((yardstick.account, yardstick.number), [])
        part = max((self._part(clause, each) for each in own), default=0.0)
        best = max(whole if whole >= enough else 0.0, part)
        return best if best and not self._parting.apart(clause, yardstick) else 0.0

    def _part(self, clause: Passage, other: Passage) -> float:
        """The likeness of two clauses where it is enough for both to assert one thing, else 0."""
        if len(clause.features & other.features) <= _FEWEST_SHARED:
            return 0.0
        enough = _MUCH_SHARED if len(clause.words & other.words) >= _FEWEST_SHARED else _BOTH_CLAUSES
        likeness = _likeness(clause, other, self._weights)
        return likeness if likeness >= enough else 0.0


class _Centre:
    """How much each name and number is shared by the accounts, 0..1."""

    def __init__(self, material: Material) -> None:
        carriers: dict[str, set[int]] = defaultdict(set)
        for passage in material.passages:
            for feature in passage.names:
                carriers[feature].add(passage.account)
        self._of = {feature: len(found) / max(len(material.accounts), 1) for feature, found in carriers.items()}

    def of(self, passage: Passage) -> float:
        """The mean share of its names, 0 where it has none."""
        return sum(self._of[name] for name in sorted(passage.names)) / len(passage.names) if passage.names else 0.0


def _claim(material: Material, group: Sequence[Passage], origins: Origins, centre: _Centre) -> Claim:
    ordered = sorted(group, key=_order)
    articles = {material.accounts[passage.account].id for passage in ordered}
    statements = tuple(
        Statement(article=material.accounts[passage.account].id, span=passage.span, attribution=passage.attribution)
        for passage in ordered
    )
    return Claim(
        statements=statements,
        origins=max(1, origins.behind(articles)),
        score=_score(material, ordered, articles, centre),
    )


def _score(material: Material, group: Sequence[Passage], articles: set[str], centre: _Centre) -> float:
    """Half for how many accounts carry it, the rest for where it stands and whom and what it names."""
    carried = len(articles) / max(len(material.accounts), 1)
    lead = max(1.0 if passage.headline else (1.0 - passage.position) ** 2 for passage in group)
    named = max(centre.of(passage) for passage in group)
    numbers = 1.0 if any(passage.quantities for passage in group) else 0.0
    return round(0.4 * carried + 0.3 * lead + 0.2 * named + 0.1 * numbers, 4)
