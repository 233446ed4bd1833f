"""The articles of many readings brought together: each text of an outlet, and each address, once; earlier versions beside them."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from nutgraf.model.article import Article
from nutgraf.model.fate import Ending, Fate, Reading

_BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)


def gather(readings: Iterable[Reading]) -> Reading:
    """One reading of all: kept articles in the order given, and every fate, those of copies naming what was kept.

    The same text by the same outlet (or by an unknown one) is kept once; the same text by another outlet stays, being
    evidence. Of several versions of one article the latest is the article, by its times, else the one given last; the
    others stand in ``earlier``, the oldest first, each text once.
    """
    desk = _Desk()
    for reading in readings:
        waiting: dict[tuple[str, str], deque[Article]] = {}
        for article in reading.articles:
            waiting.setdefault((article.id, article.address), deque()).append(article)
        for fate in reading.fates:
            desk.fates.append(fate)
            own = waiting.get((fate.article, fate.address)) if fate.ending is Ending.KEPT else None
            if own:
                _place(own.popleft(), desk)
    return Reading(articles=tuple(desk.kept), fates=tuple(desk.fates), earlier=desk.earlier_versions())


@dataclass(slots=True)
class _Desk:
    """What is kept so far with the number of its fate, the places of what shares an id or a text, the fates, and the
    numbers of those that call an id's article a copy, and the earlier versions by the numbers of their fates. The last fate is
    that of the article in hand."""

    kept: list[Article] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)
    places: dict[str, dict[int, None]] = field(default_factory=dict)
    copies: dict[str, list[int]] = field(default_factory=dict)
    earlier: dict[int, Article] = field(default_factory=dict)

    def keep(self, article: Article, place: int, number: int) -> None:
        if place == len(self.kept):
            self.kept.append(article)
            self.numbers.append(number)
        self.kept[place], self.numbers[place] = article, number
        for key in (article.id, article.version):
            self.places.setdefault(key, {})[place] = None

    def lose(self, number: int, goes: Article, stays: Article) -> None:
        """The fate of ``goes``, and those of its own copies, now name the one that stays."""
        if goes.version == stays.version:
            ending, reason = Ending.COPY, f"It holds the same text as {stays.address}, which was kept."
        else:
            ending, reason = Ending.EARLIER, f"It is an earlier version of {stays.address}, kept for comparison."
            self.earlier[number] = goes
        self.fates[number] = replace(self.fates[number], ending=ending, reason=reason)
        for copy in (number, *(self.copies.pop(goes.id, ()) if goes.id != stays.id else ())):
            self.fates[copy] = replace(self.fates[copy], article=stays.id)
            self.copies.setdefault(stays.id, []).append(copy)

    def earlier_versions(self) -> tuple[Article, ...]:
        """Each earlier text once, the oldest first; of those of one moment the one given first."""
        kept = {(article.id, article.version) for article in self.kept}
        found: dict[tuple[str, str], Article] = {}
        for _, article in sorted(self.earlier.items(), key=lambda one: (_moment(one[1]), one[0])):
            if (article.id, article.version) not in kept:
                found.setdefault((article.id, article.version), article)
        return tuple(found.values())


def _place(article: Article, desk: _Desk) -> None:
    """Puts ``article`` among those kept, or lets one of two give way."""
    number = len(desk.fates) - 1
    for place in desk.places.get(article.id, {}) | desk.places.get(article.version, {}):
        other = desk.kept[place]
        if article.id == other.id and article.version != other.version:
            newer = _moment(article) >= _moment(other)
            stays, goes = (article, other) if newer else (other, article)
        elif _is_copy(article, other):
            stays, goes = (article, other) if article.outlet.known and not other.outlet.known else (other, article)
        else:
            continue
        kept, lost = (desk.numbers[place], number) if stays is other else (number, desk.numbers[place])
        desk.keep(stays, place, kept)
        desk.lose(lost, goes, stays)
        return
    desk.keep(article, len(desk.kept), number)


def _is_copy(one: Article, other: Article) -> bool:
    if one.version != other.version:
        return False
    same_outlet = one.outlet.name.casefold() == other.outlet.name.casefold()
    return one.id == other.id or same_outlet or not (one.outlet.known and other.outlet.known)


def _moment(article: Article) -> datetime:
    stamp = article.updated or article.published
    return stamp.at if stamp else _BEFORE_ALL
