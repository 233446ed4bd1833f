"""Why an article is where it is, in plain words."""

import numpy as np
import pytest

from cluster.coverage import BUDGET, FERRY, GERMAN, OTHER_FERRY, account
from nutgraf.cluster.reasons import reason_for, remark_on
from nutgraf.cluster.shelf import Shelf
from nutgraf.cluster.traits import traits_of
from nutgraf.model.notes import Account


def reason(*accounts: Account, heard: int = 0) -> str:
    """Why the last account is with the others."""
    shelf = Shelf()
    for one in accounts:
        traits = traits_of(one.article, shelf.terms)
        shelf.put(traits, traits.day)
    return reason_for(len(accounts) - 1, np.arange(len(accounts) - 1, dtype=np.int32), shelf.rows, heard)


def test_what_is_shared_is_named_by_its_full_names() -> None:
    told = reason(*FERRY[:2])
    assert told.startswith("shares ")
    assert "Ilse Vandermark" in told
    assert told.count("Vandermark") == 1
    assert " and the number 94;" in told or "numbers 94 and" in told or "and 94;" in told
    assert " % alike in words; " in told
    assert told.endswith("5 hours apart")


def test_nothing_shared_is_not_claimed() -> None:
    one = account("one", "Lantern festival", "Lanterns float on ponds of Ostmere. Pia Berg lit them.")
    other = account("two", "Walrus found", "Somebody saw walruses near Kvalnes. Odd Lien fed them.")
    assert reason(one, other) == "0 % alike in words; under an hour apart"


def test_the_likest_and_the_nearest_of_the_others_speak() -> None:
    alone, among = reason(FERRY[0], FERRY[2]), reason(BUDGET[0], FERRY[0], OTHER_FERRY[0], FERRY[1], FERRY[2])
    percent = [int(told.partition(" % alike")[0].rpartition(" ")[2]) for told in (alone, among)]
    assert percent[0] <= percent[1] + 5
    assert alone.endswith("26 hours apart")
    assert among.endswith("14 hours apart")


def test_the_very_same_words_are_wholly_alike() -> None:
    assert "100 % alike in words" in reason(FERRY[0], FERRY[0])


def test_another_language_is_said_to_be_one() -> None:
    told = reason(FERRY[0], GERMAN)
    assert "in another language" in told
    assert "alike in words" not in told
    assert "94" in told


@pytest.mark.parametrize(
    ("hours", "shown"),
    [
        (0.5, "under an hour apart"), (1, "1 hour apart"), (1.4, "1 hour apart"), (2, "2 hours apart"), (47, "47 hours apart"),
        (48, "2 days apart"), (24 * 30, "30 days apart"), (-3, "3 hours apart"), (None, "time unknown"),
    ],
)  # fmt: skip
def test_the_time_between_is_told_as_people_do(hours: float | None, shown: str) -> None:
    other = account("other", "Ferry", FERRY[0].article.text, hours=hours)
    assert reason(FERRY[0], other).endswith(f"; {shown}")


def test_the_days_told_of_are_compared_where_both_tell_of_days() -> None:
    def told(*days: str) -> str:
        texts = [f"The clerk of Ostmere counted walnuts{day}, and then again." for day in days]
        return reason(*(account(f"{at}", "Count", text) for at, text in enumerate(texts)))

    assert "tells of the same day" in told(" on 5 May 2031", " on 5 May 2031")
    assert "tells of other days" in told(" on 5 May 2031", " on 8 April 2031")
    assert "tells of" not in told(" on 5 May 2031", "")


def test_what_was_odd_is_remarked_on() -> None:
    assert remark_on(100, 22_000.0, True) == ""
    assert remark_on(100, None, False) == ""
    assert "too few words" in remark_on(0, 22_000.0, True)
    assert "(1970-01-02)" in remark_on(100, 1.0, False)
    assert "not believed" in remark_on(100, 1.0, False)
    assert "far off" in remark_on(100, 1e9, False)
    assert "far off" in remark_on(100, -1e9, False)


def test_names_heard_in_another_language_are_counted() -> None:
    assert "in another language, 1 name sounds the same;" in reason(FERRY[0], GERMAN, heard=1)
    assert "in another language, 3 names sound the same;" in reason(FERRY[0], GERMAN, heard=3)
