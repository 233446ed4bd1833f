"""The evidence of a kept story: whole, the same each time, and as much of each text as was kept."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.samples import ADDRESSES, ARTICLES, FEED, PAGES, feed, newsdesk, of
from nutgraf.carry.evidence_in import Checked, check_evidence
from nutgraf.desk import Newsdesk
from nutgraf.errors import WrongTurn
from nutgraf.model.article import beginning
from nutgraf.model.found import Wanted


def filled(path: Path) -> tuple[Newsdesk, str]:
    """A desk whose first article was changed after it came, and the id of its story."""
    desk, asker, clock = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, path)
    desk.add(FEED)
    desk.update()
    clock.wait(timedelta(hours=2).total_seconds())
    asker.pages[ADDRESSES[0]] = of(ARTICLES[0]).replace(b"94 people", b"96 people")
    desk.update()
    (row,) = desk.stories(Wanted(text="96"))
    return desk, row.id


@pytest.fixture
def desk_and_story(tmp_path: Path) -> tuple[Newsdesk, str]:
    return filled(tmp_path / "d")


def checked(desk: Newsdesk, story: str) -> Checked:
    return check_evidence(desk.evidence(story))


def test_it_holds_with_every_version_that_is_cited(desk_and_story: tuple[Newsdesk, str]) -> None:
    found = checked(*desk_and_story)
    assert found.faults == ()
    assert len(found.versions) == 4
    assert len({one.article.id for one in found.versions}) == 3
    assert {one.capture for one in found.versions} != {""}


def test_the_same_desk_gives_the_same_bytes(desk_and_story: tuple[Newsdesk, str]) -> None:
    desk, story = desk_and_story
    first = desk.evidence(story)
    desk.clock.wait(3600)
    assert desk.evidence(story) == first
    assert desk.evidence(story[:6]) == first


def test_what_was_cut_is_cut_in_it(desk_and_story: tuple[Newsdesk, str]) -> None:
    desk, story = desk_and_story
    kept = desk.store.articles.versions(checked(desk, story).versions[-1].article.id)[-1]
    short = beginning(kept.article, kept.article.text.index(". ") + 1)
    desk.store.articles.cut(replace(kept, article=short, cut=True, capture=""))
    desk.update()
    found = checked(desk, story)
    assert [one.article.text for one in found.versions if one.cut] == [short.text]


def test_there_is_none_of_nobody(desk_and_story: tuple[Newsdesk, str]) -> None:
    with pytest.raises(WrongTurn, match="nobody"):
        desk_and_story[0].evidence("nobody")
