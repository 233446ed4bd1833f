"""Whether two answers bear on one question: the same person, the same thing, the same event."""

from nutgraf.compare.outcomes.standings import Standing
from nutgraf.compare.outcomes.subjects import Subjects
from nutgraf.compare.weights import is_name

_BARE, _ENOUGH, _STRICT, _UNSAID, _OF_STORY, _OF_A_NOUN = 1.0, 1.25, 2.0, 1.25, 0.5, 1.0
_LEAST, _LONG = 0.1, 3
_CULPRITS = frozenset(
    f"n:{noun}"
    for noun in "gunman attack shooter suspect hostage-tak robber killer bomber hijack kidnapp assail knifeman intrud ~shoot ~attack".split()
)
_BY_NOUN = frozenset("life harm end verdict plea custody test".split())
"""Where "the driver" may do for a name."""
_BY_DEED = frozenset(("life", "end"))
"""Where who did it is one person by whatever word."""
_CHAMBERS = frozenset(
    "hous senat common lord committe panel bundestag bundesrat council board jury first second".split()
)
"""Who votes: what one house passes another may reject."""
_ONCE = frozenset(("claim", "gas", "spill"))
"""What a story tells of once, whatever the words around it."""
_HELD = frozenset(
    "town villag citi port airport base district bridg bank hill capit island posit quarter barrack headquart cross border "
    "river foothold strip bridgehead attempt attack ~attack assault offens advanc".split()
)
_PARTS = frozenset(
    "ward unit wing branch depart lane clinic platform terminal runway floor entranc kitchen pool".split()
)
_WHOLES = frozenset(
    "~hospital hospit school univers ~school station airport motorway road compani store shop librari hotel".split()
)
_EMPTY = frozenset(
    """~say ~person ~announce ~government ~expect ~plan monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    morn even night afternoon week month year day hour time last late earli later now end one two three four five new also first come make take
    next owner stay soon good get go run back even""".split()
)


class Bearing:
    """Scores how surely two standings are about one thing."""

    def __init__(self, subjects: Subjects) -> None:
        self._subjects = subjects

    def one_matter(self, one: Standing, other: Standing) -> bool:
        """Whether both tell of one thing."""
        return self.score(one, other) > 0

    def score(self, one: Standing, other: Standing) -> float:
        """Above 0 where both are about one thing, the higher the surer."""
        if one.answer.matter.of_person:
            return self._of_person(one, other)
        return self._of_thing(one, other)

    def _of_person(self, one: Standing, other: Standing) -> float:
        shared = self._shared(one, other)
        if one.answer.matter.name == "leave" and (_from_another_post(one, other) or _from_another_post(other, one)):
            return 0.0
        if _named(one.who & other.who):
            return 3.0 + shared
        if _one_culprit(one, other) and one.answer.matter.name in _BY_DEED:
            return shared if shared >= _OF_A_NOUN else 0.0
        if one.answer.matter.name == "end" or not self._subjects.same(one.who, other.who):
            return 0.0
        return shared if shared >= _OF_A_NOUN and one.answer.matter.name in _BY_NOUN else 0.0

    def _of_thing(self, one: Standing, other: Standing) -> float:
        """What both clauses name counts most; other things named make it need more."""
        shared = self._shared(one, other)
        if _of_others(one, other):
            return 0.0
        if one.answer.matter.of_story:
            here, there = _named(one.topic), _named(other.topic)
            others = here and there and here.isdisjoint(there | other.names) and there.isdisjoint(here | one.names)
            enough = shared >= _OF_STORY or one.answer.matter.name in _ONCE
            return max(shared, _LEAST) if enough and not others else 0.0
        here, there = one.topic - _EMPTY, other.topic - _EMPTY
        if here & there:
            bare = not (_things(here - one.own) and _things(there - other.own))
            least = _STRICT if one.answer.matter.strict else _BARE if bare else _ENOUGH
            return shared if shared >= least else 0.0
        if one.answer.matter.strict:
            return 0.0
        here, there = here - one.own, there - other.own
        bound = here & (other.near | other.context) or there & (one.near | one.context)
        return shared if bound and shared >= (_UNSAID if here and there else _ENOUGH) else 0.0

    def _shared(self, one: Standing, other: Standing) -> float:
        topic = (one.topic & other.topic) - _EMPTY
        half = ((one.topic & other.near) | (other.topic & one.near)) - _EMPTY - topic
        near = (one.near & other.near) - topic - half - _EMPTY
        names = (one.names & other.names) - topic - half - near
        context = ((one.topic & other.context) | (other.topic & one.context)) - topic - half - near - _EMPTY
        return (
            len(topic)
            + 0.75 * len(half)
            + min(1.5, 0.5 * len(near))
            + min(1.0, 0.5 * len(names))
            + min(1.0, 0.5 * len(context))
        )


def _named(features: frozenset[str]) -> frozenset[str]:
    return frozenset(feature for feature in features if is_name(feature))


def _things(features: frozenset[str]) -> frozenset[str]:
    return frozenset(feature for feature in features if not is_name(feature))


def _of_others(one: Standing, other: Standing) -> bool:
    """Whether one is of another house, of a part of what the other is of, or of nothing that could be held."""
    match one.answer.matter.name:
        case "ballot":
            return one.near & _CHAMBERS != other.near & _CHAMBERS
        case "shots":
            return not (one.topic | one.near) & (other.topic | other.near) - _EMPTY - one.own - other.own
        case "deal":
            return _of_another_thing(one, other) or _of_another_thing(other, one)
        case "closing":
            return _part_of(one, other) or _part_of(other, one)
        case "hold":
            return not (_of_place(one) and _of_place(other))
    return False


def _of_another_thing(one: Standing, other: Standing) -> bool:
    """Whether a clause says at some length what it is about, and nothing of that is near the other."""
    told = _things(one.topic - one.own - _EMPTY)
    return len(told) >= _LONG and not told & (other.topic | other.near | other.context)


def _from_another_post(one: Standing, other: Standing) -> bool:
    """Whether one names what somebody left, and the other does not."""
    told = _named(one.topic) - one.who
    return bool(told) and not told & other.topic


def _of_place(one: Standing) -> bool:
    """Whether a clause names anything that can be held, or calls it a town or the like."""
    return bool(_named(one.topic) or (one.topic | one.own) & _HELD)


def _part_of(one: Standing, other: Standing) -> bool:
    """Whether one tells of a part (a ward), the other of a whole (a hospital)."""
    return bool(one.topic & _PARTS and not other.topic & _PARTS and other.topic & _WHOLES)


def _one_culprit(one: Standing, other: Standing) -> bool:
    """Whether both tell of "the gunman", "the attacker" or the like, and neither of one of several."""
    if "x:part" in one.who | other.who:
        return False
    return bool(one.who & _CULPRITS and other.who & _CULPRITS) and not (_named(one.who) and _named(other.who))
