"""Candidates: the plainest wording of a claim, everyone who carries it, the weightiest first."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from making import account, claim, comparison, differing, find, place, pool

from nutgraf.compose.pool import is_furniture, same_words
from nutgraf.model.comparison import Judgement

SHORT = "The quarry company closed its northern pit after 30 workers fell ill."
LONG = (
    "However, the quarry company closed its northern pit after 30 workers fell ill, which the mayor of the valley, who has "
    "led it for nineteen years, had not expected to happen in a year like this one."
)
LATER = datetime(2025, 3, 6, tzinfo=UTC)
ONE = account(LONG, numbers=(("30", 30, "worker"),))
TWO = account(SHORT, outlet="Strandavisa", numbers=(("30", 30, "worker"),), day=LATER)
BOTH = claim(place(ONE, LONG), place(TWO, SHORT))


def test_the_plainer_wording_is_taken_and_both_accounts_are_cited() -> None:
    candidate = pool([ONE, TWO]).candidate(BOTH, most_words=30)
    assert candidate is not None
    assert candidate.sentence.text == SHORT
    assert [citation.article for citation in candidate.sentence.citations] == [TWO.id, ONE.id]
    assert candidate.sentence.origins == 2


def test_who_does_not_carry_the_number_is_not_cited() -> None:
    other = account(SHORT.replace("30", "40"), outlet="Strandavisa", numbers=(("40", 40, "worker"),))
    candidate = pool([TWO, other]).candidate(claim(place(TWO, SHORT), place(other, other.article.text)), most_words=30)
    assert candidate is not None
    assert candidate.origins == 1
    assert len(candidate.sentence.citations) == 1


def test_what_cannot_stand_alone_gives_no_candidate() -> None:
    one = account("This surprised them.")
    assert pool([one]).candidate(claim(place(one, one.article.text)), most_words=30) is None


def test_other_languages_than_the_pages_give_no_candidate() -> None:
    one = account("Die Grube im Norden wurde geschlossen.", language="de")
    assert pool([one]).candidate(claim(place(one, one.article.text)), most_words=30) is None
    assert pool([one], language="de").candidate(claim(place(one, one.article.text)), most_words=30) is not None


def test_the_nut_comes_first_then_what_more_origins_carry() -> None:
    nut, view = (
        "The valley loses its last pit and its oldest inn.",
        "A geologist praised the view over the southern pit.",
    )
    one, two = account(f"{SHORT}\n{view}\n{nut}"), account(SHORT, outlet="Strandavisa")
    claims = [
        claim(place(one, view), score=0.4),
        claim(place(one, SHORT), place(two, SHORT), score=0.4),
        claim(place(one, nut)),
    ]
    made = pool([one, two]).candidates(claims, most_words=30)
    assert [candidate.sentence.text for candidate in made] == [nut, SHORT, view]


def test_what_a_later_account_has_replaced_comes_last() -> None:
    one = account("The pit holds 30 workers of the company.", numbers=(("30", 30, "worker"),))
    two = account("The pit holds 90 workers of the company.", outlet="Strandavisa", day=LATER)
    update = differing(("30", (place(one, "30"),)), ("90", (place(two, "90"),)), judgement=Judgement.UPDATE)
    found = comparison([one, two], disagreements=(update,))
    claims = [claim(place(one, one.article.text)), claim(place(two, two.article.text), score=0.2)]
    made = pool([one, two], found).candidates(claims, most_words=30)
    assert [candidate.old for candidate in made] == [False, True]


def test_copies_of_one_origin_count_once() -> None:
    found = comparison([ONE, TWO])
    origins = replace(found.origins, of_article=((ONE.id, "wire"), (TWO.id, "wire")))
    candidate = pool([ONE, TWO], replace(found, origins=origins)).candidate(BOTH, most_words=30)
    assert candidate is not None
    assert candidate.origins == 1


def test_a_candidate_repeats_one_that_says_most_of_it() -> None:
    made = pool([ONE, TWO]).candidate(BOTH, most_words=30)
    assert made is not None
    assert made.repeats([made])
    assert not made.repeats([])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("abc", "abcd", True), ("abcd", "abxy", False), ("", "abc", False), ("abcdef", "ab", True)],
)
def test_more_than_half_of_the_shorter_one(one: str, other: str, same: bool) -> None:
    assert same_words(frozenset(one), frozenset(other)) is same


@pytest.mark.parametrize(
    ("words", "furniture"), [("Pit closed", True), ("Read on here", True), ("The pit has been closed.", False)]
)
def test_headlines_and_unended_lines_are_furniture(words: str, furniture: bool) -> None:
    one = account("Pit closed\nRead on here\nThe pit has been closed.", headline=True)
    assert is_furniture(one, find(one.article.text, words)) is furniture
