"""Outlets in the order in which they are told, in every store alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

from nutgraf.store.cursors import OUTLETS, mark_of, place_of
from nutgraf.store.matching import is_named, outlet_key


class Pair(NamedTuple):
    """One name at one host, and how many ``articles`` are by it."""

    name: str
    host: str
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletLine:
    """All that has one name in any case: ``name`` and ``host`` are those of most of its articles."""

    key: str
    name: str
    host: str
    articles: int

    @property
    def mark(self) -> str:
        return mark_of("o", self.articles, _digest(self.key))


def outlet_lines(pairs: Iterable[Pair], text: str, after: str, most: int) -> list[OutletLine]:
    """Outlets with articles of whose names or hosts one holds ``text``, those with most articles first, then by name.

    Raises `WrongUse` where ``after`` is no mark of an outlet.
    """
    groups: dict[str, list[Pair]] = {}
    for pair in pairs:
        if pair.articles:
            groups.setdefault(outlet_key(pair.name), []).append(pair)
    part = text.strip()
    wanted = [(key, group) for key, group in groups.items() if any(is_named(one.name, one.host, part) for one in group)]
    lines = sorted((_line(key, group) for key, group in wanted), key=_order)
    return (_following(lines, after) if after else lines)[:most]


def _line(key: str, group: list[Pair]) -> OutletLine:
    most = min(group, key=lambda pair: (-pair.articles, pair.name, pair.host))
    return OutletLine(key=key, name=most.name, host=most.host, articles=sum(pair.articles for pair in group))


def _order(line: OutletLine) -> tuple[int, str]:
    return -line.articles, line.key


def _following(lines: list[OutletLine], after: str) -> list[OutletLine]:
    """Those behind a mark; of an outlet that is not there any more, those with fewer articles."""
    _, (articles, digest) = place_of(after, OUTLETS)
    name = next((line.key for line in lines if _digest(line.key) == digest), None)
    return [
        line
        for line in lines
        if line.articles < articles or (line.articles == articles and name is not None and line.key > name)
    ]


def _digest(key: str) -> str:
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()
