"""Articles as rows of arrays."""

import numpy as np
import pytest

from cluster.coverage import BUDGET, FERRY, KOREAN, OTHER_FERRY, account
from cluster.invented import small_news
from nutgraf.cluster.row import NAMES, NUMBERS, OPENED, SLOTS, TITLED, WORDS, Row, weighed
from nutgraf.cluster.rows import COLUMNS, FIRST_ROWS, Rows
from nutgraf.cluster.terms import Terms
from nutgraf.cluster.traits import traits_of
from nutgraf.model.article import Article

ALL = [one.article for one in (*FERRY, *OTHER_FERRY, *BUDGET, KOREAN)]


def rows_of(*articles: Article, terms: Terms | None = None) -> list[Row]:
    terms, languages = terms or Terms(), dict[str, int]()
    read = [traits_of(one, terms) for one in articles]
    return [weighed(one, terms, one.day, languages.setdefault(one.language, len(languages))) for one in read]


def shelf_of(*rows: Row) -> Rows:
    shelf = Rows()
    for row in rows:
        shelf.add(row)
    return shelf


def test_weights_have_length_one_and_the_most_telling_come_first() -> None:
    (row,) = rows_of(ALL[0])
    for name in ("word_weights", "name_weights"):
        weights = row.columns[name]
        assert float(weights @ weights) == pytest.approx(1, abs=1e-5)
        assert (np.diff(weights) <= 0).all()
        assert (weights > 0).all()
    assert "Vandermark" in row.told.names
    assert row.told.numbers.split("|") == ["94"]


def test_marks_tell_headline_opening_and_rest() -> None:
    body = "reef " * 3 + "swell " * 70 + "walrus"
    (row,) = rows_of(account("one", "Ferry aground", body).article)
    words = Terms().words("en")
    marks = dict(zip(row.columns["words"].tolist(), row.columns["zones"].tolist(), strict=True))
    assert marks[words["ferry"] % SLOTS] == OPENED + TITLED
    assert marks[words["reef"] % SLOTS] == OPENED
    assert marks[words["walrus"] % SLOTS] == 0
    assert 0 < row.columns["title"] < row.columns["opening"] < row.columns["word_weights"].sum()


def test_no_row_is_wider_than_its_columns_whatever_the_text() -> None:
    many = " ".join(article.text for article in small_news(60))
    numbers = " ".join(str(at) for at in range(400, 500))
    (row,) = rows_of(account("one", "Many", f"{numbers} {many}").article)
    assert len(row.columns["words"]) == WORDS
    assert len(row.columns["names"]) <= NAMES
    assert len(row.columns["numbers"]) == NUMBERS
    shelf_of(row)


def test_nothing_is_a_row_of_nothing() -> None:
    (row,) = rows_of(account("none", "", "", hours=None).article)
    assert (row.columns["words"].size, row.columns["names"].size, row.told.names) == (0, 0, "")
    assert np.isnan(row.columns["day"])
    assert len(row.handles) == 0
    assert np.isfinite(row.columns["length"])
    shelf_of(row)


def test_a_stream_grows_old_and_languages_are_numbered_as_they_come() -> None:
    first, *_, last = rows_of(*ALL)
    assert 1 >= first.columns["young"] > last.columns["young"] > 0
    assert (first.columns["language"], last.columns["language"]) == (0, 1)


def test_rows_grow_and_keep_what_they_have() -> None:
    rows = rows_of(*ALL)
    shelf = shelf_of(*(rows[at % len(rows)] for at in range(2 * FIRST_ROWS + 3)))
    assert shelf.size == 2 * FIRST_ROWS + 3
    for number in (0, FIRST_ROWS, 2 * FIRST_ROWS + 2):
        row = rows[number % len(rows)]
        width = len(row.columns["words"])
        assert shelf["words"][number, :width].tolist() == row.columns["words"].tolist()
        assert not shelf["words"][number, width:].any()
        assert shelf.told[number] == row.told


def same(one: Rows, other: Rows) -> None:
    assert one.size == other.size
    for name in COLUMNS:
        assert np.array_equal(one[name][: one.size], other[name][: other.size], equal_nan=name == "day")
    assert one.told == other.told
    assert one.counters == other.counters


def test_a_state_goes_on_as_it_would_have() -> None:
    rows = rows_of(*ALL)
    shelf, again = shelf_of(*rows[:4]), Rows()
    again.restore(shelf.state())
    for row in rows[4:]:
        assert shelf.add(row) == again.add(row)
    same(shelf, again)
    empty = Rows()
    empty.restore(Rows().state())
    assert empty.add(rows[0]) == 0


def test_rows_that_stay_are_as_they_were_under_new_numbers() -> None:
    rows = rows_of(*ALL)
    shelf = shelf_of(*rows)
    shelf.keep(np.array([1, 4, 5], np.int32))
    same(shelf, shelf_of(rows[1], rows[4], rows[5]))
    assert shelf.add(rows[0]) == 3
    same(shelf, shelf_of(rows[1], rows[4], rows[5], rows[0]))
