from dataclasses import replace

import pytest

from nutgraf.model.sentence import Making
from nutgraf.render import wording
from render.fixtures import ARTICLES, HIGHLIGHTS, PAGE, cite


def test_numbers_have_their_nouns() -> None:
    assert wording.status(PAGE) == [
        "7 articles from 7 outlets in 6 languages",
        "5 independent origins",
        "3 disagreements",
    ]
    assert wording.count(1, "story", "stories") == "1 story"
    assert wording.count(2, "story", "stories") == "2 stories"


def test_times_are_told_once_where_they_are_the_same() -> None:
    assert wording.times(PAGE) == ["first 17 May 2025, 20:52 UTC", "updated 18 May 2025, 16:05 UTC"]
    assert wording.times(replace(PAGE, updated=PAGE.first_published)) == ["first 17 May 2025, 20:52 UTC"]


@pytest.mark.parametrize(
    ("items", "row"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_items_in_a_row(items: list[str], row: str) -> None:
    assert wording.listed(items) == row


def test_how_a_time_is_known() -> None:
    by_outlet = {line.outlet: wording.known(line) for line in ARTICLES}
    assert by_outlet["Vallorna Post"] == "time from the page’s metadata"
    assert by_outlet["Meridian"] == ""
    assert by_outlet["Карпатський оглядач"] == "time guessed: The year is not printed; 2025 from the other accounts."
    assert by_outlet["קול ההר"] == "time unknown"


def test_own_accounts_are_those_that_took_from_nobody() -> None:
    assert wording.own_accounts(PAGE) == ["Vallorna Post", "Meridian", "새벽산신문"]


def test_words_ahead_and_behind_end_where_the_text_goes_on() -> None:
    assert wording.context(replace(cite("post", "38 people"), prefix="with ", suffix=" in its")) == (
        "…with ",
        " in its…",
    )
    assert wording.context(replace(cite("post", "Cable car"), prefix="", suffix=" stands still.")) == (
        "",
        " stands still.",
    )


def test_what_is_ours_is_told() -> None:
    assert wording.ours(HIGHLIGHTS[3]) == ["“Tuesday, 20 May” stands for “Tuesday”."]
    assert wording.ours(replace(HIGHLIGHTS[1], origin=Making.MODEL)) == ["Re-worded by a model and checked."]


def test_unknown_languages_have_no_name() -> None:
    assert wording.language("uk") == "Ukrainian"
    assert wording.language("und") == ""
    assert wording.language("<x>") == ""
