"""Articles found by what they share."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.cluster.postings import RECENT, SEVERAL, Postings

ROWS = st.lists(st.lists(st.integers(1, 9), max_size=5, unique=True), max_size=12)


def filled(rows: list[list[int]]) -> Postings:
    postings = Postings()
    for row, places in enumerate(rows):
        postings.put(row, places)
    return postings


def test_those_that_share_most_come_first_and_the_latest_among_equals() -> None:
    postings = filled([[1, 2], [1], [3], [2, 3], [1]])
    assert postings.like([1, 2], 9).tolist() == [0, 4, 3, 1]
    assert postings.like([1, 2], 2).tolist() == [0, 4]
    assert postings.drawn([1, 2], [1.0, 3.0], 9).tolist() == [0, 3, 4, 1]
    assert postings.drawn([1, 2], [1.0, 3.0], 2).tolist() == [0, 3]
    for nobody in (
        postings.like([7], 9),
        postings.drawn([7], [1.0], 9),
        postings.like([], 9),
        postings.drawn([], [], 9),
    ):
        assert nobody.tolist() == []
        assert nobody.dtype == np.int32


def test_one_term_of_many_in_common_is_not_worth_a_look() -> None:
    many = list(range(1, SEVERAL + 1))
    postings = filled([[1], [1, 2], [99]])
    assert postings.like(many, 9).tolist() == [1]
    assert postings.like(many[:-1], 9).tolist() == [1, 0]


def test_a_usual_term_finds_its_latest_articles_only() -> None:
    postings = filled([[1]] * (5 * RECENT))
    latest = list(range(5 * RECENT))[: -RECENT - 1 : -1]
    assert postings.like([1], 10**6).tolist() == postings.drawn([1], [1.0], 10**6).tolist() == latest
    assert len(postings.state()["rows"]) <= 2 * RECENT


@given(ROWS, st.lists(st.integers(1, 9), min_size=1, max_size=5, unique=True))
def test_every_article_that_shares_a_term_is_found(rows: list[list[int]], asked: list[int]) -> None:
    found = filled(rows).like(asked, 99).tolist()
    assert set(found) == {row for row, places in enumerate(rows) if set(places) & set(asked)}
    shared = [len(set(rows[row]) & set(asked)) for row in found]
    assert shared == sorted(shared, reverse=True)


@given(ROWS, ROWS)
def test_a_state_goes_on_as_it_would_have(rows: list[list[int]], later: list[list[int]]) -> None:
    postings, again = filled(rows), Postings()
    again.restore(postings.state())
    for at, places in enumerate(later):
        for one in (postings, again):
            one.put(len(rows) + at, places)
    for place in range(1, 10):
        assert postings.like([place], 99).tolist() == again.like([place], 99).tolist()


@given(ROWS, st.data())
def test_rows_that_go_are_found_no_more_and_the_others_by_their_new_numbers(
    rows: list[list[int]], data: st.DataObject
) -> None:
    kept = [row for row in range(len(rows)) if data.draw(st.booleans())]
    renumbered = np.full(len(rows), -1, np.int32)
    renumbered[kept] = np.arange(len(kept))
    postings, fresh = filled(rows), filled([rows[row] for row in kept])
    postings.keep(renumbered)
    for place in range(1, 10):
        assert postings.like([place], 99).tolist() == fresh.like([place], 99).tolist()
