"""Articles age out of a long stream, and stories that rest are reopened."""

import pytest

from cluster.coverage import FERRY, OTHER_FERRY, account
from cluster.invented import DAM, in_time, made_up, small_news, tellings
from nutgraf.cluster import Stream
from nutgraf.cluster.clock import ASKED
from nutgraf.cluster.live import WINDOW, WORTH_IT
from nutgraf.model.article import Article
from nutgraf.model.story import Turn

FERRIES = [one.article for one in FERRY]
PIERS = [one.article for one in OTHER_FERRY]


def stream_of(*articles: Article) -> Stream:
    stream = Stream()
    stream.place_all(articles)
    return stream


def held(stream: Stream) -> list[set[str]]:
    return [{member.article for member in story.members} for story in stream.stories()]


def days_of_news(days: int, each: int = 2) -> list[Article]:
    return small_news(days * each, start=0, over=days * 24.0)


def test_a_long_stream_forgets_what_is_old_and_lists_it_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 10)
    monkeypatch.setattr("nutgraf.cluster.live.MEMORY", 90.0)
    stream, most = Stream(), 0
    news = days_of_news(200)
    for article in news:
        stream.place(article)
        most = max(most, len(stream._live.ids))
    behind = ASKED / 2 / 2
    assert 2 * WINDOW < most < 2 * (90.0 + behind) / (1 - WORTH_IT) + 10
    assert stream._shelf.rows.size == len(stream._live.ids) < 0.75 * len(news)
    assert sorted(member.article for story in stream.stories() for member in story.members) == [one.id for one in news]
    resumed = Stream.of(stream.state())
    assert resumed.place_all(tellings(DAM, 9, start=200 * 24)) == stream.place_all(tellings(DAM, 9, start=200 * 24))
    assert resumed.stories() == stream.stories()


def test_a_resting_story_keeps_two_articles_and_is_reopened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 10)
    monkeypatch.setattr("nutgraf.cluster.live.WORTH_IT", 0.0)
    event = in_time(tellings(DAM, 12, seed=2))
    headline, body = event[-1].headline_text, event[-1].text.partition("\n\n")[2]
    follow_up = account("dam after all", headline, f"{body} A stone bears nine names.", hours=75 * 24).article
    stream = stream_of(*in_time([*event, *days_of_news(75, 8)]))
    dam = stream.ledger.home("dam 000")
    assert sum(article.startswith("dam") for article in stream._live.ids) == 2
    assert stream.place(follow_up) == dam
    (reopened,) = [one for one in stream.ledger.log if one.turn is Turn.REOPENED and one.story == dam]
    assert follow_up.published
    assert reopened.at == follow_up.published.at
    assert reopened.reason
    assert len(stream.ledger.members(dam or "")) == 13


def test_a_story_that_goes_on_every_week_is_not_reopened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 10)
    weekly = [
        account(f"trial {week}", "Dam trial in Lindmark", f"{FERRIES[0].text} Week of {made_up_week(week)}.", hours=week * 7 * 24)
        for week in range(12)
    ]  # fmt: skip
    stream = stream_of(*in_time([*(one.article for one in weekly), *days_of_news(90)]))
    (story,) = {stream.ledger.home(one.id) for one in weekly}
    assert not any(event.turn is Turn.REOPENED and event.story == story for event in stream.ledger.log)


def made_up_week(week: int) -> str:
    import random

    return made_up(random.Random(week))
