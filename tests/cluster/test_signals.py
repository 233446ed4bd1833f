"""What speaks for one event between articles in one language."""

from dataclasses import replace

import numpy as np
import pytest

from cluster.coverage import BUDGET, FERRY, OTHER_FERRY, account
from cluster.invented import small_news
from nutgraf.cluster.shelf import Near, Shelf
from nutgraf.cluster.signals import FADED, SIGNALS, UNKNOWN_GAP, likeness
from nutgraf.cluster.traits import traits_of
from nutgraf.model.article import Article

FERRIES = [one.article for one in FERRY]
PIERS = [one.article for one in OTHER_FERRY]


def everybody(size: int) -> np.ndarray:
    return np.arange(size, dtype=np.int32)


def last_of(*articles: Article) -> tuple[Near, Shelf]:
    """The last article, compared with all before it in their order."""
    shelf = Shelf()
    for article in articles:
        traits = traits_of(article, shelf.terms)
        near = shelf.put(traits, traits.day)
    others = everybody(near.number)
    signals = shelf._signals.of(near.row, others)
    alike, lately = likeness(signals), signals[:, SIGNALS.index("alike lately")]
    return replace(near, others=others, signals=signals, alike=alike, lately=lately), shelf


def between(one: Article, other: Article) -> dict[str, float]:
    near, _ = last_of(one, other)
    return dict(zip(SIGNALS, near.signals[0].tolist(), strict=True))


def test_the_same_text_shares_everything() -> None:
    found = between(FERRIES[0], replace(FERRIES[0], id="again"))
    for name in ("words", "opening", "headline", "names", "lead names", "same day", "same outlet"):
        assert found[name] == pytest.approx(1, abs=0.03), name
    assert found["gap"] == found["other names"] == found["other days told"] == found["undated"] == 0
    assert found["numbers"] > 1


def test_texts_that_share_nothing_share_nothing() -> None:
    found = between(
        account("one", "Lantern festival", "Lanterns float on ponds of Ostmere. Pia Berg lit them.").article,
        account("two", "Walrus found", "Somebody saw walruses near Kvalnes. Odd Lien fed them.").article,
    )
    assert found["words"] == found["headline"] == found["names"] == found["numbers"] == found["same outlet"] == 0
    assert found["other names"] == 1


def test_accounts_of_one_event_are_more_alike_than_look_alikes() -> None:
    near, _ = last_of(FERRIES[0], PIERS[0], BUDGET[0].article, FERRIES[1])
    alike = near.alike.tolist()
    assert alike[0] > 2 * alike[1] > 2 * alike[2] >= 0
    assert near.others.tolist() == [0, 1, 2]
    assert likeness(near.signals).tolist() == alike
    assert all(0 <= one <= 3.6 for one in alike)


def test_shares_are_shares_and_all_is_finite_for_any_text() -> None:
    odd = [
        account(f"odd {at}", text[:5], text).article
        for at, text in enumerate(["", "Aa", "7 7 7", "\udc80", "Aa Bb " * 99])
    ]
    near, _ = last_of(*FERRIES, *odd, *small_news(20))
    assert near.signals.shape == (len(near.others), len(SIGNALS))
    assert np.isfinite(near.signals).all()
    for name in ("words", "opening", "headline", "names", "lead names"):
        column = near.signals[:, SIGNALS.index(name)]
        assert (column >= 0).all()
        assert (column <= 1.05).all()


def test_comparing_leaves_nothing_behind() -> None:
    near, shelf = last_of(PIERS[0], FERRIES[1], FERRIES[0])
    compare = shelf._signals.of
    assert np.array_equal(compare(near.row, everybody(2)), near.signals)
    assert np.array_equal(compare(near.row, everybody(1)), near.signals[:1])
    assert np.array_equal(compare(near.row, everybody(2)[::-1]), near.signals[::-1])
    assert compare(near.row, everybody(0)).shape == (0, len(SIGNALS))


@pytest.mark.parametrize(("hours", "same_day"), [(0, 1), (17, 1), (19, 0), (24 * 5, 0), (24 * 40, 0), (-24 * 5, 0)])
def test_time_between_counts_up_to_where_it_fades(hours: float, same_day: float) -> None:
    found = between(FERRIES[0], replace(account("two", "x", FERRIES[1].text, hours=hours).article))
    days = abs(hours) / 24
    assert found["gap"] == pytest.approx(np.log1p(min(days, FADED)), abs=1e-5)
    assert found["long gap"] == pytest.approx(np.log1p(max(days - FADED, 0)), abs=1e-4)
    assert found["same day"] == same_day
    assert found["gap x words"] == pytest.approx(found["gap"] * found["words"], abs=1e-5)


def test_an_unknown_time_is_neither_near_nor_far() -> None:
    found = between(FERRIES[0], replace(FERRIES[1], published=None))
    assert found["undated"] == 1
    assert found["same day"] == 0
    assert found["gap"] == pytest.approx(np.log1p(UNKNOWN_GAP), abs=1e-5)


def test_numbers_days_and_outlets_speak() -> None:
    body = "The count in {} stood at {} on {}, the clerk wrote. It was {} before."
    one = account("one", "Count", body.format("Ostmere", 417, "5 May 2031", 388)).article
    agrees = account("two", "Count", body.format("Ostmere", 417, "5 May 2031", 388)).article
    differs = account("three", "Count", body.format("Ostmere", 522, "8 April 2031", 611)).article
    same, other = between(one, agrees), between(one, differs)
    assert same["numbers"] > 0 == other["numbers"]
    assert (same["other numbers"], other["other numbers"]) == (0, 1)
    assert (same["same day told"], other["same day told"]) == (1, 0)
    assert (same["other days told"], other["other days told"]) == (0, 1)
    assert same["same outlet"] == 0
    assert between(one, replace(agrees, outlet=one.outlet))["same outlet"] == 1


def test_what_is_counted_off_differently_is_told() -> None:
    days = [
        account(f"day {day}", f"Dock strike in Skarvik, day {day}", "Gates stay shut.").article for day in (12, 12, 13)
    ]
    near, shelf = last_of(days[0], days[1], FERRIES[0], days[2])
    assert shelf.vetoes(near) == ["day 13 against day 12", "day 13 against day 12", ""]
    calm, shelf = last_of(*days, FERRIES[0])
    assert shelf.vetoes(calm) == ["", "", ""]
