"""The parts of a page that a day's digest shows."""

from dataclasses import replace
from datetime import UTC, date, datetime

from newsroom import DAM, articles_of

from nutgraf.annotate import annotate
from nutgraf.annotate.rules import RulesTagger
from nutgraf.compare import compare
from nutgraf.compose import compose
from nutgraf.compose.digest import MOST_HIGHLIGHTS, MOST_NEW, citations_of, digest_story
from nutgraf.model.comparison import ExpectationState
from nutgraf.model.found import StoryRow
from nutgraf.model.page import StoryPage
from nutgraf.model.story import Placement, Story

ROW = StoryRow(id="s", headline="Kestrel dam", articles=3, outlets=3, origins=3)
DAY = date(2025, 3, 14)


def page() -> StoryPage:
    articles = articles_of(DAM)
    accounts = annotate(list(articles), RulesTagger())
    members = tuple(Placement(article=article.id, score=1.0, reason="by hand") for article in articles)
    since = datetime(2025, 3, 14, tzinfo=UTC)
    return compose(Story(id="s", members=members), accounts, compare(accounts), new_since=since)


def test_a_story_of_a_digest_holds_parts_of_its_page() -> None:
    whole = page()
    story = digest_story(ROW, whole, DAY)
    assert story.headline == whole.headline
    assert story.highlights == whole.highlights[:MOST_HIGHLIGHTS]
    assert len(story.new) <= MOST_NEW
    assert whole.new is not None
    assert story.added == whole.new.articles == 1


def test_every_cited_article_is_listed_in_the_order_of_reading() -> None:
    story = digest_story(ROW, page(), DAY)
    assert [line.id for line in story.lines] == list(dict.fromkeys(one.article for one in citations_of(story)))


def test_nothing_is_told_twice() -> None:
    story = digest_story(ROW, page(), DAY)
    told = [*story.highlights, *(one.sentence for one in story.expected)]
    assert len({sentence.text for sentence in told}) == len(told)


def test_only_what_still_lies_ahead_is_expected() -> None:
    whole = page()
    assert whole.expectations
    open_ = replace(
        whole, expectations=tuple(replace(e, state=ExpectationState.OPEN, due=None) for e in whole.expectations)
    )
    assert digest_story(ROW, open_, DAY).expected
    met = replace(whole, expectations=tuple(replace(e, state=ExpectationState.MET) for e in whole.expectations))
    assert digest_story(ROW, met, DAY).expected == ()
