from datetime import date, time
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.model.page import TimelineEntry
from nutgraf.model.when import Precision, When
from nutgraf.render.strip import strip_of
from render.fixtures import PAGE

SAID = PAGE.timeline[0].sentence


def entry(start: date, end: date | None = None, clock: time | None = None, *, expected: bool = False) -> TimelineEntry:
    precision = Precision.MINUTE if clock else Precision.DAY if end is None else Precision.MONTH
    when = When(start=start, end=end or start, precision=precision, clock=clock)
    return TimelineEntry(when=when, sentence=SAID, expected=expected)


def test_distances_follow_the_times() -> None:
    strip = strip_of([entry(date(2025, 5, day), clock=time(12)) for day in (1, 2, 5)])
    assert strip
    one, two, three = (mark.at for mark in strip.marks)
    assert round((three - two) / (two - one), 2) == 3
    assert (one, three) == (12, 588)
    assert [mark.label for mark in strip.marks] == ["1", "2", "3"]


def test_what_is_known_by_the_month_is_as_wide_as_the_month() -> None:
    strip = strip_of([entry(date(2025, 5, 1), date(2025, 5, 31)), entry(date(2025, 6, 30))])
    assert strip
    month, day = strip.marks
    assert 28 < (month.right - month.left) / (day.right - day.left) < 33
    assert month.left < month.at < month.right


def test_a_minute_has_no_width_and_what_is_expected_is_told() -> None:
    strip = strip_of([entry(date(2025, 5, 1), clock=time(9)), entry(date(2025, 5, 3), expected=True)])
    assert strip
    assert strip.marks[0].left == strip.marks[0].right
    assert [mark.expected for mark in strip.marks] == [False, True]


def test_a_gap_that_presses_on_the_rest_is_cut_out_and_the_scale_stays() -> None:
    strip = strip_of([entry(day) for day in (date(2019, 3, 1), date(2025, 5, 1), date(2025, 5, 2), date(2025, 5, 9))])
    assert strip
    assert [stretch.broken for stretch in strip.stretches] == [False, True]
    assert [stretch.begins for stretch in strip.stretches] == ["1 Mar 2019", "1 May 2025"]
    widths = [mark.right - mark.left for mark in strip.marks]
    assert max(widths) - min(widths) < 0.3


def test_entries_of_one_time_share_a_mark() -> None:
    strip = strip_of([*[entry(date(2025, 5, 1))] * 9, entry(date(2025, 6, 1))])
    assert strip
    assert [mark.label for mark in strip.marks] == ["1–9", "10"]
    assert strip.marks[0].half > strip.marks[1].half


def test_marks_at_one_place_stand_one_above_the_other() -> None:
    days = [entry(date(2025, 5, 1)), entry(date(2025, 5, 1), expected=True), entry(date(2025, 7, 1))]
    strip = strip_of(days)
    assert strip
    assert strip.marks[0].at == strip.marks[1].at
    assert strip.marks[0].y - strip.marks[1].y == 20


def test_one_time_is_no_line() -> None:
    assert strip_of([]) is None
    assert strip_of([entry(date(2025, 5, 1)), entry(date(2025, 5, 1))]) is None
    crowd = [entry(date(2025, 5, 1), clock=time(9, minute)) for minute in range(9)]
    assert strip_of([*crowd, entry(date(2025, 6, 1))]) is None


@settings(max_examples=150, deadline=None)
@given(days=st.lists(st.tuples(st.dates(), st.integers(0, 400)), max_size=12))
def test_any_timeline_stays_within_the_drawing_in_order_of_time(days: list[tuple[date, int]]) -> None:
    spans = [(start, date.fromordinal(min(start.toordinal() + more, date.max.toordinal()))) for start, more in days]
    strip = strip_of([entry(start, end) for start, end in spans])
    if strip is None:
        return
    marks = sorted(strip.marks, key=lambda mark: spans[int(mark.label.partition("–")[0]) - 1])
    assert all(0 < mark.left - 0.1 <= mark.at <= mark.right + 0.1 < 600 for mark in marks)
    assert all(one.left <= other.left + 0.1 for one, other in pairwise(marks))
    assert all(0 < mark.y <= strip.axis < strip.height for mark in marks)
    places = [(mark.at, mark.y) for mark in strip.marks]
    assert len(set(places)) == len(places)
