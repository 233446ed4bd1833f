"""How right stories are, how alike two ways of telling articles apart, and how well stories keep their ids."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from common import Figures, harmonic

Groups = Mapping[str, str]
"""The story of each article, by their ids."""


def b_cubed(found: Groups, wanted: Groups) -> Figures:
    """B-cubed (Bagga and Baldwin 1998) over the articles of ``wanted``; one that was not placed is alone.

    Also its F1 by the size of the wanted story; ``stories`` counts those found that hold a wanted article.
    """
    placed = {one: found.get(one, one) for one in wanted}
    ours, gold, both = (
        Counter(placed.values()),
        Counter(wanted.values()),
        Counter(zip(placed.values(), wanted.values(), strict=True)),
    )
    shares: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for one, story in wanted.items():
        size = gold[story]
        share = (both[placed[one], story] / ours[placed[one]], both[placed[one], story] / size)
        shares["3+" if size > 2 else str(size)].append(share)
    precision, recall = _means([share for of_size in shares.values() for share in of_size])
    by_size = {size: harmonic(*_means(shares[size])) for size in sorted(shares)}
    figures: Figures = {"b3_precision": precision, "b3_recall": recall, "b3_f1": harmonic(precision, recall)}
    return figures | {"b3_f1_by_size": by_size, "stories": len(ours), "stories_wanted": len(gold)}


def _means(shares: Sequence[tuple[float, float]]) -> tuple[float, float]:
    if not shares:
        return 0.0, 0.0
    return sum(one for one, _ in shares) / len(shares), sum(other for _, other in shares) / len(shares)


def alike(found: Groups, other: Groups) -> float:
    """How alike two ways of dividing the same articles are, 0..1: the B-cubed F1 of one against the other."""
    figure: float = b_cubed(found, other)["b3_f1"]
    return figure


def kept(before: Groups, after: Groups, asked: Groups) -> float:
    """The share of the articles ``asked`` for, as far as ``before`` has them, whose story has the same id ``after``."""
    known = [one for one in before if one in asked]
    return sum(before[one] == after[one] for one in known) / len(known) if known else 1.0
