"""What plainly tells of one thing: two sides that an account sets against each other, a count it corrects, and tolls that lead."""

from nutgraf.compare.figures.figures import Figure
from nutgraf.compare.figures.readings import Reading
from nutgraf.text.measured_words import NARROWING

TOLLS = frozenset(
    "killed injured missing arrested rescued evacuated hospitalised displaced infected trapped hostages".split()
)
"""What befalls people and is told as one number of the whole event."""

_LEAD, _LEADING = 0.35, 5
_TELLING, _MOST = 0.3, 10


def set_against(one: Reading, other: Reading) -> bool:
    """Whether one account sets the two against each other, or prints one only to take it back."""
    if one.account != other.account:
        return False
    pairs = [(a, b) for a in one.figures for b in other.figures]
    return any(_corrected(a, b) or _two_sides(a, b) for a, b in pairs)


def _corrected(one: Figure, other: Figure) -> bool:
    """ "14 of them, not 19"."""
    back = one.antecedent is other or other.antecedent is one
    return back and one.taken_back and one.sentence.number == other.sentence.number


def _two_sides(one: Figure, other: Figure) -> bool:
    """Of one role, in neighbouring sentences, given to two speakers, with a word of contrast."""
    if not one.quantity.role or one.quantity.role != other.quantity.role:
        return False
    apart = abs(one.sentence.number - other.sentence.number)
    parted = bool(one.speakers and other.speakers) and one.speakers.isdisjoint(other.speakers)
    return parted and apart <= 1 and (one.contrast or other.contrast or apart == 0)


def are_tolls(one: Reading, other: Reading) -> bool:
    """Whether both are the number of people whom one and the same befell, told where articles tell of the whole."""
    if one.account == other.account or one.quantity.role not in TOLLS or one.quantity.role != other.quantity.role:
        return False
    low, high = sorted((one.quantity.high, other.quantity.high))
    return 0 < high <= low * _MOST and any(_both_whole(a, b) for a in one.figures for b in other.figures)


def _both_whole(one: Figure, other: Figure) -> bool:
    things = one.thing == other.thing or "" in (one.thing, other.thing)
    apart = bool(one.places and other.places) and one.places.isdisjoint(other.places)
    return things and not apart and _is_whole(one) and _is_whole(other) and _narrowed(one) == _narrowed(other)


def _is_whole(figure: Figure) -> bool:
    sentence = figure.sentence
    leads = sentence.headline or sentence.position <= _LEAD or sentence.number < _LEADING
    other = figure.part or figure.background or figure.past or figure.old or figure.possible or figure.round_up
    return leads and not other


def _narrowed(figure: Figure) -> frozenset[str]:
    return frozenset(concept for concept, near in figure.concepts.items() if near > _TELLING and concept in NARROWING)
