"""What is asked of a kept desk: a story's page, and a question."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.samples import ADDRESSES, FEED, PAGES, feed, newsdesk
from nutgraf.desk import Newsdesk
from nutgraf.errors import WrongTurn, WrongUse
from nutgraf.fetch import FakeClock
from nutgraf.model.found import Wanted
from nutgraf.ports.store import KeptVersion


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Newsdesk:
    desk, _, _ = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path_factory.mktemp("desk") / "d")
    desk.add(FEED)
    desk.update()
    return desk


def ferry(desk: Newsdesk) -> str:
    (row,) = desk.stories(Wanted(text="reef"))
    return row.id


def test_a_story_is_found_by_its_id_and_by_the_beginning_of_it(desk: Newsdesk) -> None:
    story = ferry(desk)
    whole = desk.page(story)
    assert whole.id == story
    assert desk.page(story[:6]) == whole
    assert "<article" in whole._repr_html_()


def test_a_page_that_still_holds_is_not_made_again(desk: Newsdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.desk.reporting.Reporting.page", None)
    assert desk.page(ferry(desk)).headline is not None


def test_the_page_of_a_story_of_one_article_is_made_when_it_is_asked_for(desk: Newsdesk) -> None:
    (row,) = desk.stories(Wanted(text="budget"))
    assert row.page is None
    assert len(desk.page(row.id).articles) == 1


def test_what_is_new_since_a_moment(desk: Newsdesk) -> None:
    page = desk.page(ferry(desk), desk.clock.now() - timedelta(hours=22))
    assert page.new is not None
    assert page.new.articles >= 1
    assert desk.page(ferry(desk)).new is None


@pytest.mark.parametrize(("asked", "told"), [("sunknown", "no story is called"), ("s", "several stories begin with")])
def test_no_such_story(desk: Newsdesk, asked: str, told: str) -> None:
    with pytest.raises(WrongTurn, match=f"{told}.*nutgraf stories"):
        desk.page(asked)


def test_a_question_is_answered_in_the_articles_own_words(desk: Newsdesk) -> None:
    told = desk.ask("How many people were aboard the ferry at Tarvik?")
    assert told.reply.answers
    assert "94" in told.reply.answers[0].sentence.text
    cited = {citation.article for answer in told.reply.answers for citation in answer.sentence.citations}
    assert cited <= {article.id for article in told.articles}


def test_only_articles_as_wanted_are_asked(desk: Newsdesk) -> None:
    told = desk.ask("How many people were aboard the ferry?", Wanted(outlet="ferry two", most=1))
    assert {article.outlet.name for article in told.articles} == {"The ferry two"}
    assert len(told.reply.answers) <= 1
    assert desk.ask("How many people were aboard?", Wanted(language="de")).articles == ()


@pytest.mark.parametrize("question", ["", "  \n"])
def test_nothing_asked(desk: Newsdesk, question: str) -> None:
    with pytest.raises(WrongUse, match="plain words"):
        desk.ask(question)


def test_a_question_nobody_answers(desk: Newsdesk) -> None:
    told = desk.ask("Why did the zeppelin of Quarnholm explode?")
    assert told.reply.answers == ()


@pytest.fixture
def changing(tmp_path: Path) -> Iterator[Newsdesk]:
    desk, _, _ = newsdesk({FEED: feed(*ADDRESSES), **PAGES}, tmp_path / "d")
    desk.add(FEED)
    desk.update()
    yield desk
    desk.close()


def test_a_corrected_story_is_told_as_it_stands_now(changing: Newsdesk) -> None:
    story = ferry(changing)
    articles = changing.page(story).articles
    clock = changing.clock
    assert isinstance(clock, FakeClock)
    clock.wait(60)
    changing.corrected.split(story, [articles[-1].id], by="Ina Berg")
    assert len(changing.page(story).articles) == len(articles) - 1


def test_a_story_whose_texts_went_is_told_so(changing: Newsdesk) -> None:
    (row,) = changing.stories(Wanted(text="budget"))
    standing = changing.store.stories.get(row.id)
    assert standing is not None
    (version,) = changing.store.articles.versions(standing.members[0].article)
    nothing = replace(version.article, text="", headline=None, dek=None, paragraphs=())
    changing.store.articles.cut(KeptVersion(article=nothing, came=version.came, cut=True))
    with pytest.raises(WrongTurn, match="not kept any more"):
        changing.page(row.id)
