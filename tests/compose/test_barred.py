"""Words that somebody said do not support a sentence are never cited for it again; taken back, the page is as before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf import Desk, sample
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compare import compare
from nutgraf.compose import compose
from nutgraf.compose.answers import answer
from nutgraf.compose.barred import NOTHING, Barred, same_place, same_sentence
from nutgraf.compose.check import faults, only_what_holds
from nutgraf.compose.shown import cited_on, sentences_of
from nutgraf.model.article import Article
from nutgraf.model.comparison import Comparison
from nutgraf.model.notes import Account
from nutgraf.model.page import StoryPage
from nutgraf.model.ruling import Rulings
from nutgraf.model.story import Placement, Story

EVENTS = ("battery", "minehunters")
SINCE = datetime(2026, 3, 4, tzinfo=UTC)
Pair = tuple[str, str]


@cache
def event(name: str) -> tuple[Story, tuple[Account, ...], Comparison]:
    """The accounts of one event of the sample coverage, compared."""
    desk = Desk(now=datetime(2026, 5, 20, tzinfo=UTC), tagger=RulesTagger())
    files = [str(path) for path in sample.paths() if name in str(path.relative_to(path.parents[2]))]
    accounts = tuple(desk.annotate(desk.read(*files).articles))
    members = tuple(Placement(article=account.id, score=1.0, reason="") for account in accounts)
    return Story(id="s", members=members), accounts, compare(accounts)


def texts(name: str) -> list[Article]:
    return [account.article for account in event(name)[1]]


def composed(name: str, unsupported: Sequence[Pair] = ()) -> StoryPage:
    story, accounts, comparison = event(name)
    rulings = Rulings(unsupported=tuple(unsupported))
    return compose(story, accounts, comparison, new_since=SINCE, rulings=rulings)


@cache
def page(name: str, unsupported: tuple[Pair, ...] = ()) -> StoryPage:
    barred = Barred.among(unsupported, event(name)[1])
    return only_what_holds(composed(name, unsupported), texts(name), barred)


def pairs(shown: StoryPage) -> list[Pair]:
    return list(dict.fromkeys((text, citation.exact) for text, citation in cited_on(shown)))


@settings(max_examples=25, deadline=None)
@given(st.data(), st.sampled_from(EVENTS))
def test_what_does_not_support_a_sentence_is_nowhere_cited_for_it(data: st.DataObject, name: str) -> None:
    text, words = data.draw(st.sampled_from(pairs(page(name))))
    after = page(name, ((text, words),))
    for told, cited in (*pairs(after), *pairs(composed(name, [(text, words)]))):
        assert not (same_sentence(told, text) and same_place(cited, words))
    assert faults(after, texts(name)) == ()
    assert after.headline
    assert len(after.highlights) >= 3


@pytest.mark.parametrize("name", EVENTS)
def test_the_next_best_takes_its_place(name: str) -> None:
    before = page(name)
    for sentence in before.highlights[:2]:
        rulings = tuple((sentence.text, citation.exact) for citation in sentence.citations)
        after = page(name, rulings)
        assert not any(
            same_sentence(sentence.text, one.text) and one.citations == sentence.citations
            for one in sentences_of(after)
        )
        assert len(after.highlights) >= len(before.highlights) - 1


@pytest.mark.parametrize("name", EVENTS)
def test_origins_are_counted_anew(name: str) -> None:
    carried = next(one for one in sentences_of(page(name)) if one.origins > 1)
    articles = {citation.article for citation in carried.citations}
    gone = carried.citations[-1]
    after = [one for one in sentences_of(page(name, ((carried.text, gone.exact),))) if one.text == carried.text]
    for one in after:
        left = {citation.article for citation in one.citations}
        assert left <= articles
        assert gone.exact not in {citation.exact for citation in one.citations}
        assert one.origins == max(1, page(name).graph.behind(left))


def test_words_that_other_sentences_cite_stay() -> None:
    before = page("battery")
    text, words = pairs(before)[0]
    assert page("battery", (("Nobody on this page said so, ever.", words),)) == before
    assert page("battery", ((text, "Words that stand in none of its articles."),)) == before


def test_the_gate_lets_nothing_through_that_was_chosen_in_spite_of_it() -> None:
    before = page("battery")
    text, words = pairs(before)[0]
    barred = Barred.among(((text, words),), event("battery")[1])
    after = only_what_holds(before, texts("battery"), barred)
    assert (text, words) not in {(one.text, cited.exact) for one in sentences_of(after) for cited in one.citations}
    assert replace(after, headline=before.headline, highlights=before.highlights).articles == before.articles


def test_an_answer_does_not_cite_it_either() -> None:
    accounts = event("battery")[1]
    (first, *_) = answer("What happened at the battery works?", accounts).answers
    words = first.sentence.citations[0].exact
    after = answer(
        "What happened at the battery works?", accounts, rulings=Rulings(unsupported=((first.sentence.text, words),))
    )
    for one in after.answers:
        assert not (
            same_sentence(one.sentence.text, first.sentence.text) and words in {c.exact for c in one.sentence.citations}
        )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The ferry sank off the reef.", "The  Ferry sank off the reef.", True),
        ("The ferry sank off the reef on Tuesday, police say.", "The ferry sank off the reef.", True),
        ("Ada Brandt said the ferry sank.", "Brandt said the ferry sank.", True),
        ("Twelve people are missing.", "Twelve people were found on the beach.", False),
        ("12", "12 people are missing.", False),
        ("12", "12", True),
    ],
)
def test_a_sentence_is_known_again_in_another_length(one: str, other: str, same: bool) -> None:
    assert same_sentence(one, other) is same_sentence(other, one) is same


def test_nothing_is_barred_where_nobody_said_anything() -> None:
    assert not NOTHING
    assert not NOTHING.bars("a", "a")
    assert Barred.among((), event("battery")[1]) is NOTHING
