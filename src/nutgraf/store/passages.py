"""The stretch of a text that answers a search best."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.store.searching import Phrase, hits

WIDTH = 180
"""How many characters a passage has, about."""

READ = 1 << 18
"""So many characters of a text are looked through for a passage."""


class Passage(NamedTuple):
    """``text[start:end]`` and the found words in it, as places in the passage, in order."""

    start: int
    end: int
    marks: tuple[tuple[int, int], ...] = ()


def passage(text: str, wanted: Sequence[Phrase], otherwise: int = 0) -> Passage:
    """The stretch of one paragraph of ``text`` that holds most of ``wanted``, the first of equals; where none of it is
    there the paragraph at ``otherwise``, from that place on."""
    found = hits(wanted, text[:READ]) if wanted else []
    if not found:
        return _around(text, otherwise, otherwise)
    first, last = _best(text, found)
    stretch = _around(text, found[first][0], max(end for _, end, _ in found[first : last + 1]))
    inside = [(start, end) for start, end, _ in found if stretch.start <= start and end <= stretch.end]
    return stretch._replace(marks=_apart(inside, stretch.start))


def _best(text: str, hits: Sequence[tuple[int, int, int]]) -> tuple[int, int]:
    """The first and the last of the hits that stand near each other and are of most kinds."""
    breaks = _breaks(text)
    best, at = (0, 0, 0), 0
    kinds: Counter[int] = Counter()
    for last, (start, end, kind) in enumerate(hits):
        kinds[kind] += 1
        while at < last and (end - hits[at][0] > WIDTH or _parted(breaks, hits[at][0], start)):
            kinds[hits[at][2]] -= 1
            at += 1
        best = max(best, (sum(count > 0 for count in kinds.values()), -at, last))
    return -best[1], best[2]


def _breaks(text: str) -> list[int]:
    found, at = [], text.find("\n\n")
    while at >= 0:
        found.append(at)
        at = text.find("\n\n", at + 2)
    return found


def _parted(breaks: list[int], one: int, other: int) -> bool:
    return bisect_right(breaks, one) != bisect_right(breaks, other)


def _around(text: str, start: int, end: int) -> Passage:
    """About `WIDTH` characters of one paragraph around ``text[start:end]``, no word of it cut."""
    above = text.rfind("\n\n", 0, start) + 2 if "\n\n" in text[:start] else 0
    below = text.find("\n\n", end)
    below = len(text) if below < 0 else below
    room = max(WIDTH - (end - start), 0)
    before = max(above, start - room // 3)
    after = min(below, end + room - (start - before))
    if before > above:
        space = text.find(" ", before, start)
        before = space + 1 if space >= 0 else before
    if after < below:
        space = text.rfind(" ", end, after)
        after = space if space >= 0 else after
    return Passage(before, after)


def _apart(marks: Sequence[tuple[int, int]], origin: int) -> tuple[tuple[int, int], ...]:
    """``marks`` from ``origin`` on, those that share characters as one."""
    joined: list[tuple[int, int]] = []
    for start, end in marks:
        if joined and start < joined[-1][1] + origin:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end - origin))
        else:
            joined.append((start - origin, end - origin))
    return tuple(joined)
