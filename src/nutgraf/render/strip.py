"""The timeline to scale: where each entry stands on a line of time, as wide as its time is unsure.

One scale holds for the whole line. A gap that would press everything else together is cut out, and the line is broken
there. A drawing is 600 wide; its length of time runs from 12 to 588.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import pairwise

from nutgraf.model.page import TimelineEntry
from nutgraf.model.when import Precision, When
from nutgraf.render import dates

_LEFT, _RIGHT = 12.0, 588.0
_BREAK = 30.0
"""How wide a break in the line is."""

_MOST_BREAKS = 2
_ROOM = 28.0
"""A gap is cut out where it is the larger part of the line and leaves each entry less room than this."""

_NEAR, _LANE = 19.0, 20.0
"""Marks nearer than this stand one above the other, so far apart."""

_MOST_LANES = 6
_LETTER = 6.5
"""How much wider a mark is for each letter after the first."""

_WORDS = 105.0
"""How wide a day is, written on a small screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Entries of one time by their numbers in the list ("3", "4–6"): they stand ``at`` a place, and may be anywhere from
    ``left`` to ``right``. The mark reaches ``half`` its width to either side."""

    label: str
    at: float
    half: float
    left: float
    right: float
    y: float
    expected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of the line, with the day it ``begins`` with and the one it ``ends`` with ("" where there is no room);
    ``broken`` where time was cut out before it. The first day stands to the right of where it begins, or left where that
    is ``at_end``; ``low`` where it must stand below that of the stretch before."""

    left: float
    right: float
    begins: str
    ends: str
    at_end: bool
    low: bool
    broken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The line ready to be drawn: its ``height``, the height of its ``axis``, stretches and marks."""

    height: float
    axis: float
    stretches: tuple[Stretch, ...]
    marks: tuple[Mark, ...]


def strip_of(entries: Sequence[TimelineEntry]) -> Strip | None:
    """The line of a timeline; None where fewer than two entries are of different times, or too many of one."""
    spans = [_span(entry.when) for entry in entries]
    if len({begin for begin, _ in spans}) < 2:
        return None
    scale = _Scale(spans)
    lanes: list[float] = []
    placed = []
    for group in sorted(_together(entries), key=lambda group: scale.at(_middle(*spans[group[0]]))):
        at = scale.at(_middle(*spans[group[0]]))
        label = str(group[0] + 1) if len(group) == 1 else f"{group[0] + 1}–{group[-1] + 1}"
        half = _NEAR / 2 + _LETTER * (len(label) - 1) / 2
        lane = next((lane for lane, last in enumerate(lanes) if at - half >= last), len(lanes))
        lanes[lane : lane + 1] = [at + half]
        placed.append((group[0], label, at, half - 1, lane))
    if len(lanes) > _MOST_LANES:
        return None
    axis = 12 + _LANE * (len(lanes) - 1)
    marks = tuple(
        Mark(
            label=label, at=round(at, 1), half=round(half, 1), left=round(scale.at(spans[number][0]), 1),
            right=round(scale.at(spans[number][1]), 1), y=axis - _LANE * lane, expected=entries[number].expected,
        )
        for number, label, at, half, lane in sorted(placed)
    )  # fmt: skip
    stretches = scale.stretches()
    low = 20 if any(stretch.low for stretch in stretches) else 0
    return Strip(height=axis + 34 + low, axis=axis, stretches=stretches, marks=marks)


def _together(entries: Sequence[TimelineEntry]) -> list[list[int]]:
    """Which entries, one behind the other, are of the very same time."""
    groups: list[list[int]] = []
    for number, entry in enumerate(entries):
        last = entries[groups[-1][0]] if groups else None
        if last and (last.when, last.expected) == (entry.when, entry.expected):
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


class _Scale:
    """Where a moment stands."""

    def __init__(self, spans: Sequence[tuple[datetime, datetime]]) -> None:
        self._runs = _runs(spans)
        whole = sum((end - begin for begin, end in self._runs), timedelta())
        room = _RIGHT - _LEFT - _BREAK * (len(self._runs) - 1)
        self._each = room / (whole.total_seconds() or 1)

    def at(self, moment: datetime) -> float:
        left = _LEFT
        for begin, end in self._runs:
            if moment <= end:
                return left + max(0.0, (moment - begin).total_seconds()) * self._each
            left += (end - begin).total_seconds() * self._each + _BREAK
        return _RIGHT

    def stretches(self) -> tuple[Stretch, ...]:
        made = []
        free = 0.0
        for place, (begin, end) in enumerate(self._runs):
            left, right = round(self.at(begin), 1), round(self.at(end), 1)
            first, last = dates.day(begin.date()), dates.day(end.date())
            ends = last if right - left >= 2 * _WORDS and last != first else ""
            at_end = left > _RIGHT - _WORDS
            low = left - (_WORDS if at_end else 0.0) < free
            made.append(
                Stretch(left=left, right=right, begins=first, ends=ends, at_end=at_end, low=low, broken=place > 0)
            )
            free = 0.0 if low else max(left + _WORDS, right if ends else 0.0)
        return tuple(made)


def _runs(spans: Sequence[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """The stretches of time that are drawn: from the first to the last moment, without the gaps that press on the rest."""
    runs: list[tuple[datetime, datetime]] = []
    for begin, end in sorted(spans):
        if runs and begin <= runs[-1][1]:
            runs[-1] = (runs[-1][0], max(runs[-1][1], end))
        else:
            runs.append((begin, end))
    left = runs[-1][1] - runs[0][0]
    cut: list[timedelta] = []
    for gap in sorted((later[0] - earlier[1] for earlier, later in pairwise(runs)), reverse=True)[:_MOST_BREAKS]:
        share = (left - gap) / left
        if share < 0.5 and share * (_RIGHT - _LEFT) < _ROOM * len(spans) and len(runs) > 2:
            cut.append(gap)
            left -= gap
    return _joined(runs, min(cut, default=timedelta.max))


def _joined(runs: Sequence[tuple[datetime, datetime]], least: timedelta) -> list[tuple[datetime, datetime]]:
    """Runs with less than ``least`` between them as one."""
    joined = [runs[0]]
    for begin, end in runs[1:]:
        if begin - joined[-1][1] < least:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((begin, end))
    return joined


def _span(when: When) -> tuple[datetime, datetime]:
    """From when to when something may have been, as finely as it is known."""
    if when.clock is not None:
        begin = datetime.combine(when.start, when.clock.replace(tzinfo=None))
        return begin, begin + (timedelta(hours=1) if when.precision is Precision.HOUR else timedelta())
    return datetime.combine(when.start, time()), datetime.combine(when.end, time(23, 59))


def _middle(begin: datetime, end: datetime) -> datetime:
    return begin + (end - begin) / 2
