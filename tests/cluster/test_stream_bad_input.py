"""What the world sends: no words, no dates, wrong clocks, copies without end, every script. No crash, no blob, no growing cost."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import FrameType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cluster.coverage import BUDGET, FERRY, OTHER_FERRY, account
from cluster.invented import DAM, in_time, made_up, small_news, tellings
from nutgraf.cluster import Stream, shelf
from nutgraf.cluster.clock import ASKED
from nutgraf.cluster.live import WINDOW, WORTH_IT, Live
from nutgraf.cluster.shelf import COMPARED, DELEGATES, Near, Shelf
from nutgraf.cluster.traits import READ, traits_of
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


def dated(article: Article, at: datetime, name: str = "") -> Article:
    assert article.published
    return replace(article, id=name or article.id, published=replace(article.published, at=at))


WORDLESS = ["", " ", "\n\n", ".", "Fähre", "42", "—", "\ufeff", "\x00\x01\x02", "|||", "!", "\u200b"]


def test_articles_of_a_word_or_none_found_no_blob() -> None:
    articles = [
        account(f"{where} {at}", text if where == "head" else "", "" if where == "head" else text, hours=at).article
        for at, text in enumerate(WORDLESS)
        for where in ("head", "body")
    ]
    stream = stream_of(*FERRIES, *articles, *PIERS)
    stories = held(stream)
    assert sorted(article for story in stories for article in story) == sorted(
        one.id for one in (*FERRIES, *articles, *PIERS)
    )
    assert {one.id for one in FERRIES} in stories
    assert {one.id for one in PIERS} in stories
    nothing = {f"{where} {at}" for at in (0, 1, 2, 3) for where in ("head", "body")}
    assert all(len(story) == 1 for story in stories if story & nothing)


@pytest.mark.parametrize("language", ["en", "de", "uk", "ko", "ja", "zh", "th", "ar", "und", ""])
@pytest.mark.parametrize(
    "text",
    [
        "\udc80\udfff broken \ud800", "مرحبا بكم في المدينة القديمة " * 9, "שלום לכולם בעיר " * 9, "😀🎉🏳️‍🌈 " * 40, "\u202eabc\u202c \u202e",
        "ー" * 2_000, "a" * 100_000, "A-B-C'D " * 5_000, "1,2.3:4/5 " * 5_000, "Nord|Süd !Ost |" * 300, "Ǆ ǅ ﬁ İ ß " * 300,
    ],
    ids=["surrogates", "arabic", "hebrew", "emoji", "marks", "long vowel", "one word", "hyphens", "numbers", "bars", "cases"],
)  # fmt: skip
def test_any_script_is_placed_kept_and_explained(language: str, text: str) -> None:
    articles = [account(f"{text[:6]} {at}", text[:30], text, hours=at, language=language).article for at in range(3)]
    stream = Stream.of(stream_of(*FERRIES, *articles).state())
    stream.place(replace(articles[0], id=f"{articles[0].id} again"))
    placed = [member for story in stream.stories() for member in story.members]
    assert len(placed) == 7
    assert all(member.reason and 0 <= member.score <= 1 for member in placed)
    assert {one.id for one in FERRIES} in held(stream)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(), max_size=80),
            st.sampled_from(["en", "de", "ko", "zh", "und"]),
            st.none()
            | st.integers(0, 140 * 365).map(lambda days: datetime(1965, 1, 1, tzinfo=UTC) + timedelta(days=days)),
        ),
        max_size=9,
    )
)
def test_anything_is_placed_once_and_survives_a_snapshot(drawn: list[tuple[str, str, datetime | None]]) -> None:
    articles = []
    for at, (text, language, when) in enumerate(drawn):
        article = account(f"text {at}", text[:20], text, language=language).article
        articles.append(dated(article, when) if when else replace(article, published=None))
    stream, resumed = stream_of(*articles), Stream()
    for article in articles:
        resumed = Stream.of(resumed.state())
        resumed.place(article)
    assert stream.stories() == resumed.stories()
    assert sorted(name for story in held(stream) for name in story) == [one.id for one in articles]


WRONG = [datetime(1970, 1, 1, tzinfo=UTC), datetime(2090, 7, 1, tzinfo=UTC), datetime(1, 1, 2, tzinfo=UTC)]


@pytest.mark.parametrize("when", WRONG, ids=["1970", "2090", "1"])
def test_one_bad_clock_ages_nobody_out(when: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 5)
    monkeypatch.setattr("nutgraf.cluster.live.WORTH_IT", 0.0)
    news = small_news(30)
    stream = stream_of(*news[:15], FERRIES[0], dated(FERRIES[1], when), *news[15:], FERRIES[2], *PIERS)
    assert len(stream._live.ids) == len(news) + 5
    assert {one.id for one in FERRIES} in held(stream)


@pytest.mark.parametrize("when", WRONG, ids=["1970", "2090", "1"])
def test_a_bad_clock_at_the_very_start_is_outvoted(when: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 5)
    monkeypatch.setattr("nutgraf.cluster.live.WORTH_IT", 0.0)
    news = small_news(30)
    stream = stream_of(dated(BUDGET[0].article, when), *news, *FERRIES)
    assert {one.id for one in FERRIES} in held(stream)
    assert {one.id for one in news} <= set(stream._live.ids)


def test_many_bad_clocks_do_no_harm_to_good_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every third clock is wrong; the event that the good ones tell stays whole, nothing of it ages out."""
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 10)
    event = in_time(tellings(DAM, 40, seed=4))
    mixed = []
    for at, article in enumerate(event):
        mixed.append(article)
        if at % 2:
            mixed.append(dated(small_news(40, seed=9)[at], WRONG[at // 2 % 2]))
    stream = stream_of(*mixed)
    assert {one.id for one in event} in held(stream)
    assert {one.id for one in event} <= set(stream._live.ids)


def test_one_id_with_ever_other_text_is_one_article() -> None:
    texts = small_news(40)
    stream = stream_of(*FERRIES, *(replace(text, id="live blog", version=f"{at}") for at, text in enumerate(texts)))
    assert [story for story in held(stream) if "live blog" in story] == [{"live blog"}]
    assert sum(event.turn is Turn.UPDATED for event in stream.ledger.log) == 39
    assert sum(map(len, held(stream))) == 4
    assert stream.place(replace(texts[-1], id="like it")) == stream.ledger.home("live blog")
    assert stream.place(replace(texts[0], id="like its first")) != stream.ledger.home("live blog")


def test_replaced_texts_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cluster.live.SWEPT_EVERY", 16)
    texts = small_news(100)
    stream = stream_of(*FERRIES, *(replace(text, id="live blog", version=f"{at}") for at, text in enumerate(texts)))
    assert len(stream._live.ids) <= 4 + 2 * 16
    assert len(stream.stories()) == 2


@contextmanager
def calls_counted() -> Iterator[list[int]]:
    """How many calls, of Python's and of C's, are made inside."""
    count = [0]

    def one_more(_frame: FrameType, event: str, _argument: object) -> None:
        count[0] += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(one_more)
    try:
        yield count
    finally:
        sys.setprofile(before)


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many rows each new article was compared with, and how many each question was about."""
    sizes: list[int] = []
    put, rows_of = Shelf.put, Live.rows_of

    def counted_put(*given: object) -> Near:
        near = put(*given)  # type: ignore[arg-type]
        sizes.append(len(near.others))
        return near

    def counted_rows(*given: object) -> np.ndarray:
        rows = rows_of(*given)  # type: ignore[arg-type]
        sizes.append(len(rows))
        return rows

    monkeypatch.setattr(shelf.Shelf, "put", counted_put)
    monkeypatch.setattr(Live, "rows_of", counted_rows)
    return sizes


def many_copies() -> list[Article]:
    return [replace(FERRIES[0], id=f"copy {at}") for at in range(2_000)]


def one_event() -> list[Article]:
    return tellings(DAM, 600, seed=3, over=1)


@pytest.mark.parametrize("articles", [many_copies, one_event])
def test_copies_and_large_events_cost_no_more_as_they_grow(
    articles: Callable[[], list[Article]], looked_at: list[int]
) -> None:
    stream, given = Stream(), articles()
    early, late = len(given) // 5, len(given) * 9 // 10
    stream.place_all(given[:early])
    with calls_counted() as first:
        stream.place_all(given[early : early + 50])
    stream.place_all(given[early + 50 : late])
    with calls_counted() as last:
        stream.place_all(given[late : late + 50])
    stream.place_all(given[late + 50 :])
    assert max(map(len, held(stream))) > 0.98 * len(given)
    assert 0 < last[0] < 1.3 * first[0]
    assert COMPARED < max(looked_at) <= 6 * 2 * (COMPARED + DELEGATES)


def test_two_thousand_copies_are_one_story_and_take_no_other_in() -> None:
    stream = stream_of(*many_copies(), *PIERS, *small_news(10))
    stories = held(stream)
    assert {f"copy {at}" for at in range(2_000)} in stories
    assert {one.id for one in PIERS} in stories


def long_blog(name: str, start: str, seed: int) -> Article:
    import random

    choice = random.Random(seed)
    return account(name, "Storm live", f"{start} " + " ".join(made_up(choice) for _ in range(50_000))).article


def test_a_live_blog_is_read_at_its_top() -> None:
    blog = long_blog("blog", FERRIES[0].text, 1)
    traits = traits_of(blog, Stream()._shelf.terms)
    assert len(traits.words) <= traits.length <= READ + 2
    stream, other = stream_of(*FERRIES, *PIERS, *small_news(10), blog), long_blog("other blog", "Nothing to see.", 2)
    with calls_counted() as calls:
        stream.place(other)
    assert calls[0] < 100 * READ
    assert {"blog", "other blog"} not in held(stream)
    assert {one.id for one in FERRIES} <= next(story for story in held(stream) if "ferry one" in story)


def test_a_headline_of_a_million_signs_and_no_headline_do_no_harm() -> None:
    monsters = [account("long", "zug " * 250_000, "").article, replace(FERRIES[0], id="bare", headline=None)]
    stream = stream_of(*FERRIES, *PIERS, *monsters)
    assert {"bare", *(one.id for one in FERRIES)} in held(stream)
    assert {"long"} in held(stream)


def told_in(language: str, name: str, headline: str, body: str, hours: float) -> Article:
    return account(f"{language} {name}", headline, body, hours=hours, language=language).article


UNSPACED = [
    told_in("zh", "one", "青岚镇化工厂爆炸致七人死亡",
            "周二凌晨，青岚镇一家化工厂发生爆炸，造成七人死亡、二十三人受伤。镇长沈柏川表示，附近两千名居民已被疏散到学校体育馆。消防部门说，火势在早上"
            "八点被控制。工厂属于远泽集团，去年曾因储罐泄漏被罚款。", 0),
    told_in("ja", "one", "霧ヶ丘で観光バス横転、12人けが",
            "火曜日の朝、霧ヶ丘市の県道で観光バスが横転し、乗客ら12人がけがをした。警察によると、運転手の灰原徹さんは路面が凍っていたと話している。"
            "バスは湯ノ瀬温泉へ向かう途中だった。", 1),
    told_in("th", "one", "เรือข้ามฟากล่มใกล้เกาะมะลิลา ผู้โดยสาร 38 คนปลอดภัย",
            "เรือข้ามฟากล่มใกล้เกาะมะลิลาเมื่อเช้าวันอังคาร ผู้โดยสาร 38 คนได้รับการช่วยเหลือทั้งหมด กัปตันธีรภพ แสงวารี กล่าวว่าคลื่นสูงผิดปกติ "
            "หน่วยยามฝั่งปิดเส้นทางไปยังท่าเรือบางขวัญ", 2),
    told_in("ja", "other", "星見峠でトラックが横転、国道通行止め",
            "水曜日の夜、星見峠の国道でトラックが横転し、積み荷のみかんが路面に散らばった。けが人はいない。国道は翌朝まで通行止めとなり、警察は居眠り"
            "運転とみて調べている。", 4),
    told_in("zh", "other", "临槐县矿井塌方五人获救",
            "周二上午，临槐县一处煤矿发生塌方，五名矿工被困九小时后获救。县长罗远舟表示，矿工伤势不重。矿井属于北坡矿业，救援人员用管道向井下送水。", 6),
    told_in("ja", "two", "湯ノ瀬行きバス横転　凍結した坂で",
            "霧ヶ丘市で観光バスが横転し12人がけがをした事故で、警察は運転手の灰原徹さんから事情を聴いている。県道は当時凍結していたという。湯ノ瀬温泉の"
            "旅館は乗客の宿泊を無料にすると発表した。", 9),
    told_in("th", "other", "ตลาดดอนแก้วไฟไหม้ แผงค้าเสียหาย 60 แผง",
            "ไฟไหม้ตลาดดอนแก้วเมื่อคืนวันอังคาร แผงค้าเสียหาย 60 แผง ไม่มีผู้เสียชีวิต นายกเทศมนตรีวรัญญา ศรีธารา กล่าวว่าจะช่วยผู้ค้าทุกคน "
            "ตำรวจสงสัยไฟฟ้าลัดวงจร", 10),
    told_in("zh", "two", "青岚镇爆炸后远泽集团停产",
            "青岚镇化工厂周二发生爆炸后，远泽集团宣布旗下所有工厂停产检查。爆炸造成七人死亡，二十三人受伤。镇长沈柏川说，被疏散的两千名居民可在周四回家。"
            "调查人员正在检查储罐。", 20),
    told_in("th", "two", "กู้เรือข้ามฟากที่เกาะมะลิลา",
            "หน่วยยามฝั่งเริ่มกู้เรือข้ามฟากที่ล่มใกล้เกาะมะลิลาเมื่อวันอังคาร ผู้โดยสาร 38 คนปลอดภัย กัปตันธีรภพ แสงวารี ให้การว่าคลื่นสูง "
            "เส้นทางไปท่าเรือบางขวัญยังปิดอยู่", 21),
]  # fmt: skip


@pytest.mark.parametrize("around", [[], [*FERRIES, *PIERS]], ids=["alone", "amid English news"])
def test_scripts_without_spaces_tell_events_together_and_apart(around: list[Article]) -> None:
    stories = held(stream_of(*around, *UNSPACED))
    for language in ("zh", "ja", "th"):
        assert {f"{language} one", f"{language} two"} in stories
        assert {f"{language} other"} in stories


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


def test_a_text_that_was_replaced_is_compared_with_no_more() -> None:
    texts = [FERRIES[0], FERRIES[1], replace(PIERS[0], id=FERRIES[1].id, version="2"), FERRIES[2]]
    stream = Stream.of(stream_of(*texts[:3]).state())
    stream.place(texts[3])
    assert 0 in stream._links.others[3]
    assert 1 not in stream._links.others[3]
