"""Times in news text: ``python benchmarks/times.py [FILE…] [--json]`` on articles with every time expression labelled.

A FILE is JSON Lines with ``text``, ``dct`` (the day the text is of) and ``timex``, a list of [start, end, type, value]
as in TimeML. Wanted is every date and time of day that has a place on the calendar ("Tuesday", "last month", "1996").
What else is labelled (durations, "every week", "now", "the first quarter" of no year) is neither wanted nor wrong;
``recall_of_all_labelled`` counts it as wanted. ``exact`` spans hold the same words (edges of white space and
punctuation do not count), ``overlap`` spans share one. Over the wanted spans that were overlapped, ``value_same`` is the
share with the same first and last day, ``value_within`` the share whose first day lies in the wanted range, which is all
that can be asked of a peer that answers with one moment: ``dateparser.search``, which comes with trafilatura.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from common import (
    NOTHING,
    Figures,
    Row,
    apart,
    article_of,
    asked,
    ending_quietly,
    exact,
    overlapping,
    rows_of,
    set_name,
    show,
    timed,
    words_in,
)
from nutgraf.annotate.blocks import sentences_of
from nutgraf.text.dates import find_times

Days = tuple[date, date]
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T.*)?)?|-W(?P<week>\d\d)(?P<end>-WE)?|-Q(?P<quarter>[1-4])"
    r"|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI))?|(?P<decade>\d{3})|(?P<century>\d\d)"
)


class Found(NamedTuple):
    """One time expression: where it stands, and the days it means (None where it has no place on the calendar)."""

    start: int
    end: int
    days: Days | None


def days_of(value: str) -> Days | None:
    """The first and the last day that a TimeML value means, both included; None where it means none."""
    found = _VALUE.fullmatch(value)
    if found is None:
        return None
    told = {name: int(text) for name, text in found.groupdict().items() if text and text.isdigit()}
    if "year" not in told:
        first, years = (told["decade"] * 10, 10) if "decade" in told else (told["century"] * 100, 100)
        return (date(first, 1, 1), date(first + years - 1, 12, 31)) if first else None
    year = told["year"]
    if "day" in told:
        return (date(year, told["month"], told["day"]),) * 2
    if "week" in told:
        monday = date.fromisocalendar(year, told["week"], 1)
        return monday + timedelta(days=5 if found["end"] else 0), monday + timedelta(days=6)
    if found["season"]:
        return _months(year, SEASONS[found["season"]], 3)
    return next(
        (_months(year, (told[name] - 1) * months + 1, months) for name, months in LONGER.items() if name in told),
        (date(year, 1, 1), date(year, 12, 31)),
    )


LONGER = {"month": 1, "quarter": 3, "half": 6}


def _months(year: int, first: int, count: int) -> Days:
    last_year, last = (year, first + count - 1) if first + count <= 13 else (year + 1, first + count - 13)
    return date(year, first, 1), date(last_year, last, monthrange(last_year, last)[1])


def labelled(row: Row) -> list[Found]:
    return [
        Found(start, end, days_of(value) if kind in ("DATE", "TIME") else None)
        for start, end, kind, value in row["timex"]
    ]


def by_nutgraf(row: Row) -> list[Found]:
    article = article_of(row["text"], name=row["id"], language=row.get("lang", "en"), day=row["dct"])
    anchor = article.published and article.published.at.date()
    times = find_times(article.text, sentences_of(article), article.language, anchor)
    return [Found(one.span.start, one.span.end, (one.when.start, one.when.end)) for one in times]


def by_dateparser(row: Row) -> list[Found]:
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime.fromisoformat(row["dct"]), "PREFER_DATES_FROM": "past"}
    found, at = [], 0
    for line in row["text"].splitlines():
        for words, moment in search_dates(line, languages=[row.get("lang", "en")], settings=settings) or ():
            start = row["text"].find(words, at)
            if start >= 0:
                at = start + len(words)
                found.append(Found(start, at, (moment.date(),) * 2))
    return found


SYSTEMS: dict[str, Callable[[Row], list[Found]]] = {"nutgraf": by_nutgraf, "dateparser": by_dateparser}


def figures_of(rows: Sequence[Row], found: Sequence[Sequence[Found]]) -> Figures:
    """Spans and values of all articles together."""
    same_words = sharing = of_all = NOTHING
    same = within = matched = 0
    for row, ours in zip(rows, found, strict=True):
        words = words_in(row["text"])
        held = {one: _words(one, words) for one in (*ours, *labelled(row))}
        gold = [one for one in labelled(row) if one.days]
        others = frozenset[int]().union(*(held[one] for one in labelled(row) if not one.days))
        in_gold = frozenset[int]().union(*(held[one] for one in gold))
        mine = [one for one in ours if held[one].isdisjoint(others) or not held[one].isdisjoint(in_gold)]
        same_words += exact((held[one] for one in mine), (held[one] for one in gold))
        sharing += overlapping([held[one] for one in mine], [held[one] for one in gold])
        of_all += overlapping([held[one] for one in ours], [held[one] for one in labelled(row)])
        for one in gold:
            near = max(mine, key=lambda other: len(held[one] & held[other]), default=None)
            if near is None or held[one].isdisjoint(held[near]) or not one.days or not near.days:
                continue
            matched += 1
            same += one.days == near.days
            within += one.days[0] <= near.days[0] <= one.days[1]
    spans = {
        name: {"precision": score.precision, "recall": score.recall, "f1": score.f1}
        for name, score in (("exact", same_words), ("overlap", sharing))
    }
    values = {"value_same": same / max(matched, 1), "value_within": within / max(matched, 1)}
    return spans | values | {"recall_of_all_labelled": of_all.recall}


def _words(one: Found, words: Sequence[tuple[int, int]]) -> frozenset[int]:
    return frozenset(number for number, (start, end) in enumerate(words) if start < one.end and one.start < end)


def measure(system: str, path: Path, most: int | None = None) -> Figures:
    """The figures of one system on (the first ``most`` articles of) one file; finding alone is timed."""
    rows = list(rows_of(path))[:most]
    SYSTEMS[system](rows[0])
    found, seconds = timed(lambda: [SYSTEMS[system](row) for row in rows])
    return figures_of(rows, found) | {"articles_per_second": len(rows) / seconds}


def main() -> None:
    files, arguments = asked(__doc__ or "", "times/timebank.jsonl.gz")
    results = {}
    for path in files:
        results[set_name(path)] = {system: apart(measure, system, path) for system in there()}
    show(results, arguments.json)


def there() -> list[str]:
    """The systems that can be asked: dateparser only where it is installed."""
    from importlib.util import find_spec

    return [system for system in SYSTEMS if system == "nutgraf" or find_spec(system)]


if __name__ == "__main__":
    ending_quietly(main)
