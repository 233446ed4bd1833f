"""The articles of many readings brought together: each text of an outlet, and each address, once."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from nutgraf.model.article import Article
from nutgraf.model.fate import Ending, Fate, Reading

_BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)


def gather(readings: Iterable[Reading]) -> Reading:
    """One reading of all: kept articles in the order given, and every fate, those of copies naming what was kept.

    The same text by the same outlet (or by an unknown one) is kept once; the same text by another outlet stays, being
    evidence. Of two versions of one article the later is kept: by its times, else the one given last.
    """
    desk = _Desk()
    for reading in readings:
        left = list(reading.articles)
        for fate in reading.fates:
            own = next((article for article in left if _tells_of(fate, article)), None)
            desk.fates.append(fate)
            if own is not None:
                left.remove(own)
                _place(own, desk)
    return Reading(articles=tuple(desk.kept), fates=tuple(desk.fates))


@dataclass(slots=True)
class _Desk:
    """What is kept so far, the places of what shares an id or a text, and the fates; the last fate is that of the article in hand."""

    kept: list[Article] = field(default_factory=list)
    fates: list[Fate] = field(default_factory=list)
    places: dict[str, list[int]] = field(default_factory=dict)

    def keep(self, article: Article, place: int) -> None:
        for key in (article.id, article.version):
            self.places.setdefault(key, []).append(place)


def _place(article: Article, desk: _Desk) -> None:
    """Puts ``article`` among those kept, or lets one of two give way."""
    for place in dict.fromkeys([*desk.places.get(article.id, ()), *desk.places.get(article.version, ())]):
        other = desk.kept[place]
        if article.id == other.id and article.version != other.version:
            newer = _moment(article) >= _moment(other)
            stays, goes = (article, other) if newer else (other, article)
            reason = f"It is an earlier version of {stays.address}, which was kept."
        elif _is_copy(article, other):
            stays, goes = (article, other) if article.outlet.known and not other.outlet.known else (other, article)
            reason = f"It holds the same text as {stays.address}, which was kept."
        else:
            continue
        lost = len(desk.fates) - 1 if goes is article else _number_of(other, desk.fates)
        desk.kept[place] = stays
        desk.keep(stays, place)
        desk.fates[lost] = replace(desk.fates[lost], ending=Ending.COPY, reason=reason, article=stays.id)
        _rename(goes, stays, desk.fates)
        return
    desk.kept.append(article)
    desk.keep(article, len(desk.kept) - 1)


def _is_copy(one: Article, other: Article) -> bool:
    if one.version != other.version:
        return False
    same_outlet = one.outlet.name.casefold() == other.outlet.name.casefold()
    return one.id == other.id or same_outlet or not (one.outlet.known and other.outlet.known)


def _number_of(article: Article, fates: list[Fate]) -> int:
    return next(number for number, fate in enumerate(fates) if _tells_of(fate, article))


def _tells_of(fate: Fate, article: Article) -> bool:
    return fate.ending is Ending.KEPT and fate.article == article.id and fate.address == article.address


def _rename(goes: Article, stays: Article, fates: list[Fate]) -> None:
    """Fates of earlier copies of the one that goes now name the one that stays."""
    for number, fate in enumerate(fates):
        if fate.ending is Ending.COPY and fate.article == goes.id and goes.id != stays.id:
            fates[number] = replace(fate, article=stays.id)


def _moment(article: Article) -> datetime:
    stamp = article.updated or article.published
    return stamp.at if stamp else _BEFORE_ALL
