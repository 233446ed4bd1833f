from dataclasses import replace

import pytest

from nutgraf.model.comparison import Judgement
from nutgraf.model.page_compared import PageDisagreement
from nutgraf.render.plot import plot_of
from nutgraf.render.wording import by_id
from render.fixtures import ARTICLES, DISAGREEMENTS

LINES = by_id(ARTICLES)
CONFLICT, UPDATE, SLIP = DISAGREEMENTS


def with_versions(*values: tuple[str, str]) -> PageDisagreement:
    one = UPDATE.versions[0]
    return replace(UPDATE, versions=tuple(replace(one, value=value, first=first) for value, first in values))


def test_an_update_rises_from_left_to_right() -> None:
    plot = plot_of(UPDATE, LINES)
    assert plot
    assert [point.value for point in plot.points] == ["five", "9", "12"]
    assert [point.x for point in plot.points] == sorted(point.x for point in plot.points)
    assert [point.y for point in plot.points] == sorted((point.y for point in plot.points), reverse=True)
    assert plot.about == "People in hospital"
    assert plot.points[0].at == "17 May 2025, 22:10 UTC"


def test_reports_stand_in_order_of_time_with_the_time_of_day_within_one_day() -> None:
    plot = plot_of(with_versions(("9", "2025-05-18T12:00:00Z"), ("7", "2025-05-18T06:00:00Z")), LINES)
    assert plot
    assert [(point.value, point.when) for point in plot.points] == [("7", "06:00"), ("9", "12:00")]


@pytest.mark.parametrize(
    "different",
    [
        CONFLICT,
        SLIP,
        with_versions(("7", ""), ("9", "2025-05-18T12:00:00Z")),
        with_versions(("7", "2025-05-18T12:00:00Z"), ("9", "2025-05-18T12:00:00Z")),
        with_versions(("several", "2025-05-18T06:00:00Z"), ("9", "2025-05-18T12:00:00Z")),
        with_versions(("7 of 9", "2025-05-18T06:00:00Z"), ("9", "2025-05-18T12:00:00Z")),
        replace(UPDATE, found=replace(UPDATE.found, judgement=Judgement.UNSURE)),
    ],
)
def test_what_is_no_series_of_numbers_is_not_drawn(different: PageDisagreement) -> None:
    assert plot_of(different, LINES) is None


def test_many_reports_keep_the_labels_of_the_first_and_the_last() -> None:
    plot = plot_of(with_versions(*((str(hour), f"2025-05-18T{hour:02}:00:00Z") for hour in range(6, 14))), LINES)
    assert plot
    assert [point.when for point in plot.points if point.when] == ["06:00", "13:00"]
