"""What those who matter to a story hold, and how that moved.

Gathered are sentences that tell a stance in so many words ("rules out", "may consider"); those of one holder on one matter
stand together, by the words they share. That a position moved is only said where an article says so, or where dated
statements on the very same matter stand against each other.
"""

from collections import defaultdict
from collections.abc import Sequence

from nutgraf.compare.claims.parting import Parting
from nutgraf.compare.material import Material
from nutgraf.compare.positions.holdings import FEWEST_SHARED, Holding, holdings, said_beside, spot
from nutgraf.compare.positions.position_words import about
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.place import Statement
from nutgraf.model.position import Held, Position, Stance
from nutgraf.text.stance_words import TURNING

MOST, MOST_HELD = 6, 6
_SAME_MATTER, _VERY_SAME, _SAME_SAID, _SAME_IN_ONE = 0.3, 0.5, 0.5, 0.35
_MOST_BESIDE = 2
_WORDS = {Stance.FOR: "for it", Stance.AGAINST: "against it", Stance.OPEN: "open to it"}


def find_positions(material: Material, weights: Weights, parting: Parting) -> tuple[Position, ...]:
    """The positions that are told at least twice, or whose move is told: what moved first, then what more accounts tell."""
    by_holder: dict[str, list[Holding]] = defaultdict(list)
    for holding in holdings(material, parting):
        by_holder[holding.holder.key].append(holding)
    beside = said_beside(material, parting, by_holder)
    groups = [
        [*group, *_of_the_same(group, beside[key], weights)]
        for key, held in by_holder.items()
        for group in _by_matter(held, weights)
    ]
    made = [(each, found) for group in groups if (found := _position(material, each := _once(group, weights), weights))]
    made.sort(
        key=lambda pair: (
            not pair[1].moved,
            -len({each.passage.account for each in pair[0]}),
            -len(pair[0]),
            _key(pair[0][0]),
        )
    )
    return tuple(position for _, position in made[:MOST])


def _key(holding: Holding) -> tuple[int, int]:
    return spot(holding.passage)


def _of_the_same(group: Sequence[Holding], beside: Sequence[Holding], weights: Weights) -> list[Holding]:
    """What else the holder says of the very matter of a group."""
    told = [each for each in group if not each.thin]
    found = [one for one in beside if any(_held_by(each, one, weights) >= _VERY_SAME for each in told)]
    return found[:_MOST_BESIDE]


def _by_matter(held: Sequence[Holding], weights: Weights) -> list[list[Holding]]:
    """The holdings of one holder by what they are about; one that does not say goes with its neighbour in the article."""
    groups: list[list[Holding]] = []
    for each in (one for one in held if not one.thin):
        near = [(max(_same_matter(each, other, weights) for other in group), at) for at, group in enumerate(groups)]
        likeness, at = max(near, key=lambda pair: (pair[0], -pair[1]), default=(0.0, 0))
        if likeness >= _SAME_MATTER:
            groups[at].append(each)
        else:
            groups.append([each])
    for each in (one for one in held if one.thin and (one.token.moves or not one.matter)):
        home = next((group for group in groups if any(_neighbours(each, other) for other in group)), None)
        if home is not None:
            home.append(each)
        elif each.token.moves:
            groups.append([each])
    return groups


def _neighbours(one: Holding, other: Holding) -> bool:
    return one.passage.account == other.passage.account and abs(one.passage.number - other.passage.number) <= 2


def _same_matter(one: Holding, other: Holding, weights: Weights) -> float:
    """The share of one's matter that the other's sentence has, the higher of both; 0 where that is a single word."""
    return max(_held_by(one, other, weights), _held_by(other, one, weights))


def _held_by(one: Holding, other: Holding, weights: Weights) -> float:
    shared = one.matter & other.passage.features
    words = shared & one.passage.words
    if len(shared) < FEWEST_SHARED or not (len(words) >= FEWEST_SHARED or words & other.matter):
        return 0.0
    return weights.mass(sorted(shared)) / max(1e-9, weights.mass(sorted(one.matter)))


def _once(group: Sequence[Holding], weights: Weights) -> list[Holding]:
    """The group in order of time, without those that tell the same again; what was held up to then comes first."""
    kept: list[Holding] = []
    for each in sorted(group, key=_key):
        if not any(_says_again(each, other, weights) for other in kept):
            kept.append(each)
    return sorted(kept, key=_in_time)[:MOST_HELD]


def _says_again(one: Holding, other: Holding, weights: Weights) -> bool:
    """Whether one tells what the other told: nearly in its words, or in the same article, of the same day, the same stance."""
    if one.token.stance is not other.token.stance:
        return False
    own = one.passage.account == other.passage.account and one.when == other.when
    return alike(one.passage, other.passage, weights) >= (_SAME_IN_ONE if own else _SAME_SAID)


def _in_time(holding: Holding) -> tuple[bool, str, tuple[int, int]]:
    start = holding.when.start.isoformat() if holding.when else "9"
    return not holding.standing, start, _key(holding)


def _position(material: Material, group: Sequence[Holding], weights: Weights) -> Position | None:
    """The group as a position, or None where it is told once and no move with it, or by a holder nobody can name."""
    moved = _moved(group, weights)
    tells = any(each.token.moves for each in group)
    if (len(group) < 2 and not tells) or all(each.token.stance is Stance.STATES for each in group):
        return None
    if len({each.holder.state for each in group}) == 1 and group[0].holder.state:
        holder = next((each.holder for each in group if not each.holder.own), group[0].holder)
    else:
        holder = group[0].holder
    return Position(
        speaker=holder.name,
        entity=holder.entity,
        about=about(material, [(each.passage, each.object, len(each.matter)) for each in group if not each.thin]),
        held=tuple(_held(material, each) for each in group),
        moved=moved,
    )


def _held(material: Material, each: Holding) -> Held:
    account = material.accounts[each.passage.account]
    statement = Statement(article=account.id, span=each.passage.span, attribution=each.attribution)
    return Held(statement=statement, when=None if each.standing else each.when, stance=each.token.stance)


def _moved(group: Sequence[Holding], weights: Weights) -> str:
    """How a position moved, in plain words, or ""."""
    told = [each for each in group if each.token.stance in _WORDS]
    for at, one in enumerate(told):
        for other in told[at + 1 :]:
            if _turned(one, other, weights):
                return f"first {_WORDS[one.token.stance]}, then {_WORDS[other.token.stance]}"
    return "a change is told" if any(each.token.moves for each in group) else ""


def _turned(one: Holding, other: Holding, weights: Weights) -> bool:
    """Whether the later of two takes another stance on the very same matter: told at another time, and in the same sense."""
    if one.token.stance is other.token.stance or (one.holder.own != other.holder.own and not one.standing):
        return False
    later = one.standing or (one.when is not None and other.when is not None and one.when.end < other.when.start)
    same = other.thin or _same_matter(one, other, weights) >= _VERY_SAME
    return later and same and not (one.passage.words ^ other.passage.words) & TURNING & (one.matter ^ other.matter)
