import gzip
import json
import re
from datetime import timedelta
from pathlib import Path

import pytest
from lxml import html
from starlette.testclient import TestClient

from nutgraf.hall.hall import Hall
from nutgraf.model.found import StoryRow
from web_desk import ARABIC, HOSTILE, MADE, client_of, hall_at, logged_in

Element = html.HtmlElement
GERMAN = {"Accept-Language": "de"}


@pytest.fixture
def row(hall: Hall) -> StoryRow:
    """The story with most origins."""
    return hall.desk.stories()[0]


def parsed(text: str) -> Element:
    return html.document_fromstring(text.encode())


def words_of(page: Element) -> str:
    return " ".join(page.text_content().split())


def test_a_story_shows_all_of_its_page(reader: TestClient, hall: Hall, row: StoryRow) -> None:
    page = hall.desk.page(row.id)
    shown = parsed(reader.get(f"/story/{row.id}").text)
    assert page.headline
    assert words_of(shown.xpath("//h1")[0]) == page.headline.text
    assert len(shown.xpath("//h1")) == 1
    headings = [words_of(one) for one in shown.xpath("//main//h2")]
    for heading in (
        "Story",
        "Where accounts differ",
        "Opinions",
        "Timeline",
        "People and names",
        "Origins",
        "Coverage",
    ):
        assert heading in headings
    assert len(shown.xpath("//form[@action='/compare']//input[@name='a']")) == len(page.articles)
    assert len(shown.xpath("//svg[starts-with(@class, 'ng-graph')][@role='img'][@aria-label]")) == 1


def test_every_sentence_leads_to_its_words(reader: TestClient, row: StoryRow) -> None:
    shown = parsed(reader.get(f"/story/{row.id}").text)
    addresses = shown.xpath("//details[@class='ng-ev']/summary/@data-words")
    assert len(addresses) > 30
    for address in dict.fromkeys(addresses):
        answer = reader.get(address, headers={"X-Fragment": "1"})
        assert answer.status_code == 200
        assert html.fragment_fromstring(answer.text, create_parent="div").xpath(".//blockquote//mark")


def test_words_stand_in_their_paragraph_with_what_is_known_of_them(
    reader: TestClient, hall: Hall, row: StoryRow
) -> None:
    said = next(one for one in hall.desk.page(row.id).highlights if len(one.citations) > 1)
    address = f"/story/{row.id}/words?article={said.citations[0].article}&version={said.citations[0].version}"
    shown = parsed(reader.get(f"{address}&start={said.citations[0].start}&end={said.citations[0].end}").text)
    told = words_of(shown.xpath("//main")[0])
    assert words_of(shown.xpath("//mark")[0]) == " ".join(said.citations[0].exact.split())
    assert said.text in told
    assert "version 1 of 1" in told
    assert len(shown.xpath("//ul[@class='others']/li")) == len(said.citations) - 1
    copied = shown.xpath("//button[@data-copy]/@data-copy")[0]
    assert copied.startswith("“")
    assert f"http://testserver{address}&start={said.citations[0].start}" in copied
    assert not shown.xpath("//form[@action='/corrections/unsupported']")


@pytest.mark.parametrize(
    ("query", "status"),
    [("", 422), ("?article=x&version=y&start=a&end=b", 422), ("?article=x&version=y&start=0&end=9", 404), ("?start=0&end=9", 404)],
)  # fmt: skip
def test_words_that_are_not_there_get_a_page_that_helps(
    reader: TestClient, row: StoryRow, query: str, status: int
) -> None:
    answer = reader.get(f"/story/{row.id}/words{query}")
    assert answer.status_code == status
    assert "story" in words_of(parsed(answer.text).xpath("//main")[0])


def test_what_changed_since_a_moment(reader: TestClient, row: StoryRow) -> None:
    plain, since = (reader.get(f"/story/{row.id}{query}").text for query in ("", "?since=2000-01-01"))
    assert "New since" not in plain
    assert "New since 1 Jan 2000" in words_of(parsed(since))
    assert parsed(since).xpath("//input[@name='since']/@value") == ["2000-01-01"]


def test_a_moment_that_is_none_is_said_beside_the_field(reader: TestClient, row: StoryRow) -> None:
    shown = parsed(reader.get(f"/story/{row.id}?since=yesterdayish").text)
    assert "This is no moment" in words_of(shown.xpath("//*[@id='since-problem']")[0])
    assert shown.xpath("//input[@name='since'][@aria-invalid='true'][@aria-describedby='since-problem']")
    assert shown.xpath("//h1")


def test_the_log_tells_what_happened_and_why(reader: TestClient, hall: Hall, row: StoryRow) -> None:
    shown = words_of(parsed(reader.get(f"/story/{row.id}/log").text))
    assert f"Story {row.id} began with article" in shown
    assert shown.count(f"joined story {row.id}") == row.articles - 1
    for article in hall.desk.corrected.story(row.id).articles:
        assert article.reason in shown


def test_the_beginning_of_an_id_leads_to_the_story(reader: TestClient, row: StoryRow) -> None:
    answer = reader.get(f"/story/{row.id[:9]}?since=1d")
    assert (answer.status_code, answer.headers["location"]) == (302, f"/story/{row.id}?since=1d")


def test_the_id_of_a_merged_story_leads_to_the_living_one_for_good(own_hall: Hall) -> None:
    one, other = (row.id for row in own_hall.desk.stories()[:2])
    with own_hall.writing() as desk:
        desk.corrected.merge(one, other, by="Ana", because="one event")
    reader = client_of(own_hall)
    answer = reader.get(f"/story/{other}")
    assert (answer.status_code, answer.headers["location"]) == (301, f"/story/{one}")
    assert reader.get(f"/story/{other}/log").headers["location"] == f"/story/{one}/log"
    log = words_of(parsed(reader.get(f"/story/{one}/log").text))
    assert f"Ana made story {other} part of story {one}" in log
    assert "Why: one event." in log


@pytest.mark.parametrize("path", ["/story/nothing", "/story/nothing/log", "/story/s"])
def test_an_unknown_story_gets_a_page_that_helps(reader: TestClient, path: str) -> None:
    answer = reader.get(path)
    assert answer.status_code == 404
    assert "front" in words_of(parsed(answer.text).xpath("//main")[0])
    assert "nutgraf stories" not in answer.text


def test_a_page_is_kept_and_sent_once(reader: TestClient, row: StoryRow) -> None:
    first = reader.get(f"/story/{row.id}")
    again = reader.get(f"/story/{row.id}")
    assert first.text == again.text
    assert reader.get(f"/story/{row.id}", headers={"If-None-Match": again.headers["etag"]}).status_code == 304
    assert reader.get(f"/story/{row.id}", headers=GERMAN).headers["etag"] != again.headers["etag"]


def test_packed_or_not_it_is_the_same_page(reader: TestClient, row: StoryRow) -> None:
    plain = reader.get(f"/story/{row.id}", headers={"Accept-Encoding": "identity"})
    reader.get(f"/story/{row.id}")
    with reader.stream("GET", f"/story/{row.id}", headers={"Accept-Encoding": "gzip"}) as answer:
        packed = b"".join(answer.iter_raw())
        assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed).decode() == plain.text
    assert len(packed) < len(plain.content) / 4


def test_a_page_made_anew_is_shown(own_desk: Path) -> None:
    hall = hall_at(own_desk, now=MADE + timedelta(hours=1))
    reader, row = client_of(hall), hall.desk.stories()[0]
    before = reader.get(f"/story/{row.id}")
    going = hall.desk.corrected.story(row.id).articles[-1].id
    with hall.writing() as desk:
        desk.corrected.move(going, None, by="Ana")
    after = reader.get(f"/story/{row.id}", headers={"If-None-Match": before.headers["etag"]})
    hall.close()
    assert after.status_code == 200
    assert going in before.text
    assert f'value="{going}"' not in after.text


def test_search_engines_are_told_in_json_that_is_no_script(reader: TestClient, row: StoryRow) -> None:
    shown = parsed(reader.get(f"/story/{row.id}").text)
    told = json.loads(shown.xpath("//head/script[@type='application/ld+json']/text()")[0])
    assert told["@type"] == "NewsArticle"
    assert told["url"] == f"http://testserver/story/{row.id}"


def test_a_script_gets_the_story_alone(reader: TestClient, row: StoryRow) -> None:
    answer = reader.get(f"/story/{row.id}", headers={"X-Fragment": "1"})
    assert answer.text.lstrip().startswith('<div class="nutgraf')
    assert "<html" not in answer.text


def test_the_page_speaks_german(reader: TestClient, row: StoryRow) -> None:
    answer = reader.get(f"/story/{row.id}", headers=GERMAN)
    shown = parsed(answer.text)
    assert answer.headers["content-language"] == "de"
    assert shown.xpath("/html/@lang") == ["de"]
    assert "Wo die Berichte auseinandergehen" in [words_of(one) for one in shown.xpath("//main//h2")]
    assert re.search(r"\d unabhängige Ursprünge", words_of(shown))
    assert shown.xpath("//bdi[@class='ng-s'][@lang='en']")


def test_a_story_from_right_to_left_stands_in_a_page_from_left_to_right(reader: TestClient, hall: Hall) -> None:
    story = next(row for row in hall.desk.stories() if "ar" in row.languages)
    shown = parsed(reader.get(f"/story/{story.id}").text)
    assert shown.xpath("/html/@dir") == ["ltr"]
    assert shown.xpath("//div[@class='ng-headline']/@dir") == ["rtl"]
    assert shown.xpath("//h1/bdi/@lang") == ["ar"]
    assert words_of(shown.xpath("//h1")[0]) == ARABIC


def test_hostile_words_stay_words(reader: TestClient, hall: Hall) -> None:
    story = next(row for row in hall.desk.stories() if "Lundmark" in row.headline)
    addresses = parsed(reader.get(f"/story/{story.id}").text).xpath("//summary/@data-words")
    for address in (f"/story/{story.id}", f"/story/{story.id}/log", *addresses):
        shown = parsed(reader.get(address).text)
        assert shown.xpath("//img | //i | //main//script") == []
        assert [one.get("type") or one.get("src", "").partition("?")[0] for one in shown.xpath("//script")] in (
            ["application/ld+json", "/static/nutgraf.js"],
            ["/static/nutgraf.js"],
        )
        assert "\u202e" not in shown.text_content()
    assert "alert('pier')" in HOSTILE


def test_editors_can_say_that_words_do_not_support_a_sentence(own_hall: Hall) -> None:
    story = own_hall.desk.stories()[0].id
    said = own_hall.desk.page(story).highlights[0]
    first = said.citations[0]
    address = (
        f"/story/{story}/words?article={first.article}&version={first.version}&start={first.start}&end={first.end}"
    )
    for role, forms in (("reader", 0), ("editor", 1)):
        shown = parsed(logged_in(own_hall, role, name=f"Ina-{role}").get(address).text)
        found = shown.xpath("//form[@action='/corrections/unsupported'][@method='post']")
        assert len(found) == forms
    given = {field.get("name"): field.get("value") for field in found[0].xpath(".//input[@type='hidden']")}
    assert given.pop("csrf")
    assert given == {
        "story": story, "sentence": said.text, "article": first.article, "version": first.version,
        "start": str(first.start), "end": str(first.end),
    }  # fmt: skip


def test_a_page_is_the_same_for_all_but_in_its_frame(own_hall: Hall) -> None:
    story = own_hall.desk.stories()[0].id
    pages = [one.get(f"/story/{story}").text for one in (client_of(own_hall), logged_in(own_hall, "admin"))]
    sections = [page[page.index('<div class="nutgraf') : page.index('<aside id="evidence"')] for page in pages]
    shared = [re.sub(r'<details class="story-bar".*?</details>', "", one, flags=re.DOTALL) for one in sections]
    assert shared[0] == shared[1]
    assert shared[0] != sections[0]
    assert "Ina-Berg" in pages[1]


def test_what_is_new_since_the_last_look_is_offered(own_desk: Path) -> None:
    before = hall_at(own_desk, now=MADE - timedelta(days=2))
    reader, story = client_of(before), before.desk.stories()[0].id
    assert "since I last looked" not in reader.get(f"/story/{story}").text
    offered = parsed(reader.get(f"/story/{story}").text).xpath(
        "//a[starts-with(@href, '/story/')][contains(@href, 'since=')]/@href"
    )
    before.close()
    assert offered == [f"/story/{story}?since=2026-03-11T09:00Z"]
