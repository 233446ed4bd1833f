from datetime import timedelta

from compare.build import account, day
from nutgraf.compare.deeds.moments import apart, moments_in
from nutgraf.compare.names.aliases import merge_names
from nutgraf.compare.passages import passages_of


def moments(text, *times):
    accounts = (account(text, times=times),)
    material = passages_of(accounts, *merge_names(accounts))
    return [moment for passage in material.passages for moment in moments_in(material, passage)]


def gap(first, second):
    (one,), (other,) = moments(*first), moments(*second)
    return apart(one, other)


def test_two_days_are_apart_and_a_night_reaches_into_the_next_day():
    monday = ("The dyke gave way on May 6.", ("May 6", day(6)))
    assert gap(monday, ("The dyke gave way on May 8.", ("May 8", day(8)))) == timedelta(days=1)
    night = ("The dyke gave way on the night of May 6.", ("May 6", day(6)))
    assert gap(night, ("The dyke gave way in the early hours of May 7.", ("May 7", day(7)))) is None
    assert gap(night, ("The dyke gave way in the early hours of May 6.", ("May 6", day(6)))) is not None


def test_a_day_that_shifts_with_its_article_needs_more_than_a_day_between():
    today = ("The dyke gave way today after rain.", ("today", day(6)))
    assert gap(today, ("The dyke gave way on May 7.", ("May 7", day(7)))) is None


def test_clocks_part_unless_rounded_or_in_another_zone():
    assert gap(("The kiln exploded at 8.20 p.m. sharp.",), ("The kiln exploded at 9.10 p.m. sharp.",)) == timedelta(
        minutes=50
    )
    assert (
        gap(("The kiln exploded at about 8.20 p.m. that day.",), ("The kiln exploded at 8.24 p.m. that day.",)) is None
    )
    assert gap(("The kiln exploded at 17.35 that day.",), ("The kiln exploded at 5.35 p.m. that day.",)) is None
    assert gap(("The kiln exploded at 8.20 p.m. that day.",), ("The kiln exploded at 6.20 p.m. that day.",)) is None
    assert (
        gap(("The kiln exploded at half past seven in the evening.",), ("The kiln exploded at 6.10 p.m. that day.",))
        is not None
    )


def test_scores_prices_and_weeks_are_no_moments():
    assert moments("Aven won 3.20 to 1.10 and paid 8.50 euros.") == []
    assert moments("The dyke gave way last week near Aven.", ("last week", day(1))) == []
