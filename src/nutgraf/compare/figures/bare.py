"""Figures without a noun of their own that go back to another one: "Police put it at 4,000; the organisers spoke of 15,000." """

import re
from collections import defaultdict
from collections.abc import Sequence

from nutgraf.compare.figures.figures import Figure
from nutgraf.compare.material import Material
from nutgraf.model.notes import QuantityKind

_REACH = 2
_LOOKED_AT = 6
_FACTOR = 12
_BEFORE = 90
_OF_THEIR_OWN = (QuantityKind.AGE, QuantityKind.DURATION, QuantityKind.SCORE)
_HEDGE = re.compile(
    r"(?:about|some|around|nearly|at least|more than|fewer than|less than|over|as many as|up to|only|just|almost|roughly|well over|under"
    r"|approximately|barely|rund|etwa|mindestens|knapp|über|höchstens|gut)\s+$",
    re.IGNORECASE,
)
_PUT = re.compile(
    r"\b(?:puts?|putting|sets?|gave|gives|has|had)\s+(?:the |its |their |that |a |his |her )?(?:[\w’'-]+\s+){0,4}?(?:at|as)\s+$"
    r"|\b(?:spoke|speaks?|talks?|talked|admits?|admitted)\s+(?:only\s+)?(?:of|to)\s+$"
    r"|\b(?:counts?|counted|estimates?|estimated|reckons?|reckoned|claims?|claimed|named|names|lists|listed|reported|reports|recorded)\s+$"
    r"|\b(?:figure|estimate|count|number|total|toll|tally) (?:of|was|is|at|stood at|stands at|to|has risen to|rose to|has climbed to|had risen to)\s+$"
    r"|\b(?:nearer|closer to|rather than|not the|instead of|(?:is|was|were) really|stood at|stands at)\s+(?:the\s+)?$"
    r"|\bat\s+$|(?:[,–—]|\band)\s+not\s+$|,\s+nicht\s+$"
    r"|\b(?:sprach|sprachen|sprechen|spricht)\s(?:\w+\s){0,3}von\s+$|\b(?:beziffert\w*|geht|gehen)\s(?:\w+\s){0,5}(?:auf|von)\s+$"
    r"|\b(?:habla|hablan|cifra|cifran|parle|parlent|chiffre)\s(?:\w+\s){0,3}(?:de|en|à|d['’])\s*$",
    re.IGNORECASE,
)
"""What puts a number at something without saying of what, right before the number."""


def resolved(material: Material, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, each bare one that only puts a number at something as one more of what the number before it counts."""
    by_account: dict[int, list[Figure]] = defaultdict(list)
    for figure in sorted(figures, key=lambda each: (each.account, each.quantity.span.start)):
        known = by_account[figure.account]
        antecedent = _antecedent(figure, known) if _only_puts(material, figure) else None
        known.append(figure.going_back_to(antecedent) if antecedent else figure)
    return [figure for known in by_account.values() for figure in known]


def _only_puts(material: Material, figure: Figure) -> bool:
    if figure.quantity.kind in _OF_THEIR_OWN or (figure.quantity.counted and not figure.inherits):
        return False
    start = figure.quantity.span.start
    text = material.accounts[figure.account].article.text
    return _PUT.search(_HEDGE.sub("", text[max(figure.sentence.span.start, start - _BEFORE) : start])) is not None


def _antecedent(figure: Figure, known: Sequence[Figure]) -> Figure | None:
    """The last figure before it of its kind and about its size that says what it counts."""
    for other in reversed(known[-_LOOKED_AT:]):
        if figure.sentence.number - other.sentence.number > _REACH:
            return None
        meant = other.antecedent or other
        same = (meant.quantity.kind, meant.quantity.unit) == (figure.quantity.kind, figure.quantity.unit)
        if same and _says_what(meant) and _about_the_size(meant, figure):
            return meant
    return None


def _says_what(figure: Figure) -> bool:
    return figure.quantity.kind is not QuantityKind.COUNT or bool(figure.quantity.counted or figure.quantity.role)


def _about_the_size(one: Figure, other: Figure) -> bool:
    low, high = sorted((one.quantity.high, other.quantity.high))
    return low > 0 and high / low < _FACTOR
