"""Attributions within attributions: whose words carry whose."""

from collections.abc import Iterator, Sequence

from nutgraf.model.notes import Attribution
from nutgraf.model.span import Span

_CITING = frozenset("citing quoting referencing".split())
_DEPTH = 8
_LINK = 4  # characters between a source and ", citing"


def outers(found: Sequence[Attribution], text: str) -> list[int | None]:
    """For each attribution, in reading order, the index of the one that carries it, or None.

    That is the one whose content holds its cue most closely, and is longer than its own; or, for "X, citing Y,
    reported …", the one of X. No chain comes back to where it started.
    """
    links = _holders(found)
    for index in range(len(found)):
        citer = _citer(index, found, text) if links[index] is None else None
        if citer is not None and index not in _chain(citer, links):
            links[index] = citer
    return links


def _chain(index: int, links: Sequence[int | None]) -> Iterator[int]:
    at: int | None = index
    while at is not None:
        yield at
        at = links[at]


def _holders(found: Sequence[Attribution]) -> list[int | None]:
    """One walk over all contents and cues by their place; the contents still open stand on a pile."""
    steps = [(span.start, 0, -span.end, index) for index, one in enumerate(found) for span in one.content]
    steps += [(one.cue.start, 1, one.cue.end, index) for index, one in enumerate(found) if one.cue is not None]
    holders: list[int | None] = [None] * len(found)
    pile: list[tuple[Span, int]] = []
    for start, is_cue, end, index in sorted(steps):
        while pile and pile[-1][0].end <= start:
            pile.pop()
        if not is_cue:
            pile.append((Span(start=start, end=-end), index))
            continue
        own = max((len(span) for span in found[index].content), default=0)
        fitting = (other for span, other in reversed(pile[-_DEPTH:]) if span.end >= end and len(span) > own)
        holders[index] = next((other for other in fitting if other != index), None)
    return holders


def _citer(index: int, found: Sequence[Attribution], text: str) -> int | None:
    """Who cites: in the same sentence, the one whose source stands right before ", citing", or who says the same."""
    one = found[index]
    if one.cue is None or one.cue.of(text).lower() not in _CITING:
        return None
    for other in (index - 1, index + 1):
        if not 0 <= other < len(found) or not found[other].sentence.touches(one.sentence):
            continue
        source, cue = found[other].source, found[other].cue
        beside = source is not None and 0 <= one.cue.start - source.end <= _LINK
        same = any(mine.touches(theirs) for mine in one.content for theirs in found[other].content)
        if cue is not None and cue.of(text).lower() not in _CITING and (beside or same):
            return other
    return None
