"""An attribution as first found: spans only, nobody resolved yet."""

from dataclasses import dataclass

from nutgraf.annotate.unit import Unit
from nutgraf.model.span import Span

_EDGES = frozenset(", . ; : — – - …".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Source, cue and content of one attribution; ``silent`` for a refusal to comment.

    ``relays``: what is said may hold somebody else's attribution ("According to an interview, X wants …").
    ``back``: what is said is the sentence before ("Das teilte die Polizei mit.").
    """

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    silent: bool = False
    relays: bool = False
    back: bool = False


def trimmed(unit: Unit, first: int, last: int) -> tuple[Span, ...]:
    """The tokens ``first`` to ``last`` as content: without marks at its edges that belong to the sentence, empty if nothing is left."""
    last = min(last, len(unit.tokens))
    while first < last and unit.lows[first] in _EDGES and not unit.inside[first]:
        first += 1
    while last > first and unit.lows[last - 1] in _EDGES and not unit.inside[last - 1]:
        last -= 1
    if first >= last or not any(unit.tokens[i].text[0].isalnum() for i in range(first, last)):
        return ()
    return (unit.cover(first, last),)
