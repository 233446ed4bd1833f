"""Years that are not printed, and times that cannot be: settled with the other articles and today's day."""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from nutgraf.model.article import Article
from nutgraf.model.when import Known, Precision, Stamp, YearlessDay
from nutgraf.text.sound import sound_key
from nutgraf.text.stamps import FIRST_YEAR, stamps
from nutgraf.text.words import telling, words

Marks = tuple[frozenset[str], frozenset[str]]
Marked = tuple[Article, Marks]

_AHEAD = timedelta(days=2)
_NEAR = timedelta(days=60)
_YEARS_BACK = 12
_LONGEST = 20_000
_ALIKE = 0.08


def settle(articles: Iterable[Article], now: datetime) -> tuple[Article, ...]:
    """``articles`` with a year for each day printed without one, and without times that lie ahead of ``now`` (with a zone).

    The year is taken from the most alike of the other articles, else from days printed in the article's own text, else it is that of the
    latest such day not ahead of ``now``. The stamp is marked as guessed, and its note says from what. Where most
    articles lie ahead of ``now``, the clock is wrong and not they: no time is taken away.
    """
    given = _without_future(tuple(articles), now.astimezone(UTC))
    if not any(article.yearless for article in given):
        return given
    dated = [(article, _marks(article)) for article in given if article.stamp is not None]
    return tuple(_settled(article, dated, now.astimezone(UTC)) if article.yearless else article for article in given)


def _without_future(articles: tuple[Article, ...], now: datetime) -> tuple[Article, ...]:
    ahead = [article for article in articles if article.stamp and article.stamp.at > now + _AHEAD]
    if 2 * len(ahead) > sum(article.stamp is not None for article in articles):
        return articles
    return tuple(
        replace(article, published=_past(article.published, now), updated=_past(article.updated, now))
        for article in articles
    )


def _past(stamp: Stamp | None, now: datetime) -> Stamp | None:
    return stamp if stamp and stamp.at <= now + _AHEAD else None


def _settled(article: Article, dated: Sequence[Marked], now: datetime) -> Article:
    """``article`` with its printed day as the time of publication, and why that year."""
    printed = article.yearless
    if printed is None or article.published is not None:
        return replace(article, yearless=None)
    found = _from_others(article, printed, dated) or _from_own_text(article, printed, now) or _from_now(printed, now)
    if found is None:
        return replace(article, yearless=None)
    day, why = found
    stamp = Stamp(
        at=datetime.combine(day, printed.clock or time(), tzinfo=printed.zone or UTC),
        precision=Precision.MINUTE if printed.clock else Precision.DAY,
        known=Known.GUESSED,
        zone_known=printed.zone is not None,
        note=f"the year is not printed; {day.year} taken from {why}",
    )
    return replace(article, published=stamp, yearless=None)


def _from_others(article: Article, printed: YearlessDay, dated: Sequence[Marked]) -> tuple[date, str] | None:
    """The year that brings the day nearest to the most alike of the dated articles."""
    mine = _marks(article)
    alike = [(_likeness(mine, marks), other) for other, marks in dated if other.id != article.id]
    if not alike:
        return None
    best, other = max(alike, key=lambda pair: pair[0])
    if best < _ALIKE or other.stamp is None:
        return None
    anchor = other.stamp.at.date()
    days = _days(printed, anchor.year + 1)
    if not days:
        return None
    nearest = min(days, key=lambda day: abs(day - anchor))
    return (
        nearest,
        f"“{other.headline_text or other.address}”, {anchor.day} {calendar.month_abbr[anchor.month]} {anchor.year}",
    )


def _from_own_text(article: Article, printed: YearlessDay, now: datetime) -> tuple[date, str] | None:
    """The year that brings the day near to the latest full day printed in the text, not ahead of ``now``."""
    told = [stamp for stamp in stamps(article.text[:_LONGEST], article.language) if stamp.year is not None]
    moments = [stamp.moment.date() for stamp in told if stamp.moment is not None]
    for anchor in sorted(moments, reverse=True):
        near = [
            day
            for day in _days(printed, anchor.year + 1)
            if abs(day - anchor) <= _NEAR and day <= (now + _AHEAD).date()
        ]
        if near:
            nearest = min(near, key=lambda day: abs(day - anchor))
            return (
                nearest,
                f"a day printed in its own text, {anchor.day} {calendar.month_abbr[anchor.month]} {anchor.year}",
            )
    return None


def _from_now(printed: YearlessDay, now: datetime) -> tuple[date, str] | None:
    past = [day for day in _days(printed, now.year + 1) if day <= (now + timedelta(days=1)).date()]
    return (max(past), "the latest such day before today") if past else None


def _days(printed: YearlessDay, last: int) -> list[date]:
    """The days it can be, up to the year ``last``; those of the printed weekday where there are any."""
    first = max(FIRST_YEAR, last - _YEARS_BACK)
    days = [
        date(year, printed.month, printed.day)
        for year in range(first, last + 1)
        if _exists(year, printed.month, printed.day)
    ]
    fitting = [day for day in days if day.weekday() == printed.weekday]
    return fitting or days


def _exists(year: int, month: int, day: int) -> bool:
    return day <= calendar.monthrange(year, month)[1]


def _marks(article: Article) -> Marks:
    """What an article can be known by: its names and numbers (by sound, across scripts), and the stems of its words."""
    text = article.text[:_LONGEST]
    printed = [word.text for word in words(text)]
    names = {
        sound_key(word) if word[0].isalpha() else word for word in printed if word[0].isupper() or word[0].isdigit()
    }
    return frozenset(name for name in names if len(name) > 1), frozenset(telling(text, article.language))


def _likeness(one: Marks, other: Marks) -> float:
    """How much two articles share, 0..1: names and numbers weigh twice what other words do."""
    names, plain = map(_overlap, one, other)
    return (2 * names + plain) / 3


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared members over all members (Jaccard)."""
    return len(one & other) / len(one | other) if one and other else 0.0
