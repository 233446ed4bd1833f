"""Why an article was placed where it is, in plain words."""

from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from nutgraf.cluster.row import FEWEST
from nutgraf.cluster.rows import Rows
from nutgraf.cluster.terms import Places

FIRST = "first account of this story"
"""Why an article is in a story that it started."""

EPOCH, EARLIEST = date(1970, 1, 1), 365 * 1_900
SHOWN_NAMES, SHOWN_NUMBERS = 3, 2


def reason_for(row: int, others: Places, rows: Rows, heard: int) -> str:
    """What the article at ``row`` shares with ``others`` of its story: names, numbers, words, the days they tell of, time.

    ``heard`` is how many of its names, by their sound, one of those in another language has.
    """
    shared = [", ".join(_names(row, others, rows)), _numbers(row, others, rows)]
    parts = [f"shares {' and '.join(filter(None, shared))}"] if any(shared) else []
    return "; ".join([*parts, _words(row, others, rows, heard), *_days(row, others, rows), _apart(row, others, rows)])


def remark_on(words: int, day: float | None, believed: bool) -> str:
    """What was odd about an article as it came, "" where nothing was: ``words`` that tell something, the ``day`` it gives."""
    if words < FEWEST:
        return "too few words to compare"
    if day is None or believed:
        return ""
    shown = f"{EPOCH + timedelta(days=day):%Y-%m-%d}" if -EARLIEST < day < EARLIEST else "far off"
    return f"its date ({shown}) is years off the others’ and was not believed"


def _names(row: int, others: Places, rows: Rows) -> list[str]:
    """The most telling names in common as this article prints them, full ones first; no word of a name twice."""
    printed = rows.told[row].names.split("|")
    shared = [printed[at] for at in _in_common("names", row, others, rows)]
    shown: list[str] = []
    for name in sorted(shared, key=lambda name: " " not in name):
        if not any(set(name.split()) & set(other.split()) for other in shown):
            shown.append(name)
    return shown[:SHOWN_NAMES]


def _numbers(row: int, others: Places, rows: Rows) -> str:
    printed = rows.told[row].numbers.split("|")
    shown = [printed[at] for at in _in_common("numbers", row, others, rows)[:SHOWN_NUMBERS]]
    return f"the number{'s' if len(shown) > 1 else ''} {' and '.join(shown)}" if shown else ""


def _in_common(column: str, row: int, others: Places, rows: Rows) -> list[int]:
    """Which of the row's terms any of the others has, the most telling first."""
    mine = rows[column][row]
    shared = np.isin(mine, rows[column][others]) & (mine > 0)
    return [int(at) for at in shared.nonzero()[0]]


def _words(row: int, others: Places, rows: Rows, heard: int) -> str:
    same = others[rows["language"][others] == rows["language"][row]]
    if not len(same):
        names = f", {heard} name{' sounds' if heard == 1 else 's sound'} the same" if heard else ""
        return f"in another language{names}"
    alike = max(_alike(row, int(other), rows) for other in same)
    return f"{alike:.0%} alike in words".replace("%", " %")


def _alike(one: int, other: int, rows: Rows) -> float:
    """The cosine of the words of two articles."""
    mine = dict(zip(rows["words"][one].tolist(), rows["word_weights"][one].tolist(), strict=True))
    theirs = zip(rows["words"][other].tolist(), rows["word_weights"][other].tolist(), strict=True)
    return min(1.0, float(sum(mine.get(place, 0.0) * weight for place, weight in theirs)))


def _days(row: int, others: Places, rows: Rows) -> list[str]:
    """Whether they tell of the same day, where both tell of days."""
    mine, theirs = rows["days"][row], rows["days"][others]
    if not mine[0] or not theirs[:, 0].any():
        return []
    return ["tells of the same day" if np.isin(mine[mine > 0], theirs).any() else "tells of other days"]


def _apart(row: int, others: Places, rows: Rows) -> str:
    days: NDArray[np.float64] = np.abs(rows["day"][others] - rows["day"][row])
    known = days[~np.isnan(days)]
    if not len(known):
        return "time unknown"
    hours = float(known.min()) * 24
    if hours < 1:
        return "under an hour apart"
    count, noun = (round(hours), "hour") if hours < 48 else (round(hours / 24), "day")
    return f"{count} {noun}{'' if count == 1 else 's'} apart"
