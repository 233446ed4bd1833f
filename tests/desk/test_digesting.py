"""A day's digest, from the pages of its stories as they stood at its end."""

from datetime import date
from pathlib import Path

import pytest

from desk.samples import ADDRESSES, FEED, PAGES, SITE, feed, newsdesk
from nutgraf.compose.digest import citations_of
from nutgraf.desk import Newsdesk
from nutgraf.model.digest import Digest
from nutgraf.model.found import Wanted

FIRST, SECOND = date(2031, 5, 6), date(2031, 5, 7)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Newsdesk:
    pages = {FEED: feed(*ADDRESSES, SITE + "lost"), SITE + "bad.xml": b"", **PAGES}
    desk, _, _ = newsdesk(pages, tmp_path_factory.mktemp("desk") / "d")
    desk.add(FEED)
    desk.add(SITE + "bad.xml", unseen=True)
    desk.update()
    return desk


def headlines(digest: Digest) -> list[str]:
    return [story.row.headline for story in digest.stories]


def test_a_day_tells_the_stories_that_had_news_then(desk: Newsdesk) -> None:
    second = desk.digest(SECOND)
    assert (second.day, second.articles, second.outlets) == (SECOND, 2, 2)
    assert len(second.stories) == 2
    assert {story.added for story in second.stories} == {1}
    assert all(list(citations_of(story)) for story in second.stories)


def test_a_story_that_went_on_is_still_told_of_the_day_before_as_it_stood_then(desk: Newsdesk) -> None:
    first = desk.digest(FIRST)
    assert first.articles == 4
    assert sorted(story.row.articles for story in first.stories) == [1, 1, 2]
    assert desk.digest(SECOND).stories[0].row.articles == 3


def test_what_is_over_the_number_wanted_is_told_in_a_line(desk: Newsdesk) -> None:
    digest = desk.digest(FIRST, Wanted(most=1))
    assert (len(digest.stories), len(digest.also)) == (1, 2)
    assert headlines(digest) == ["Island passengers flown off stranded ship"]


def test_the_weightiest_comes_first(desk: Newsdesk) -> None:
    assert desk.digest(FIRST).stories[0].row.articles == 2


def test_what_was_not_seen_is_told(desk: Newsdesk) -> None:
    digest = desk.digest(SECOND)
    assert digest.feeds == 2
    assert [address for address, _ in digest.failed] == [SITE + "bad.xml"]
    assert digest.unread == 1


def test_a_day_without_news_and_a_language_without_articles(desk: Newsdesk) -> None:
    assert desk.digest(date(2031, 1, 1)).stories == ()
    assert desk.digest(FIRST, Wanted(language="de")).articles == 0


def test_a_desk_of_nothing(tmp_path: Path) -> None:
    empty, _, _ = newsdesk({}, tmp_path / "d")
    assert empty.digest(FIRST) == Digest(day=FIRST)
