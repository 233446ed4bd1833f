"""What a reader looked at, in a cookie."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.model.found import StoryRow
from nutgraf.web.looked import MOST, Looked, Seen, keep_looked

NOW = datetime(2026, 3, 13, 9, 0, 20, tzinfo=UTC)


def asking(cookie: str) -> Request:
    return Request({"type": "http", "headers": [(b"cookie", f"looked={cookie}".encode("latin-1", "replace"))]})


def cookie_of(looked: Looked) -> str:
    response = Response()
    looked.keep(response)
    return response.headers["set-cookie"].partition(";")[0].partition("=")[2].strip('"')


def row(story: str, changed: datetime | None) -> StoryRow:
    return StoryRow(id=story, headline="", articles=1, outlets=1, origins=1, changed=changed)


def test_it_comes_back_as_it_went() -> None:
    looked = Looked().also(["sa8a14eff348b"], NOW)
    back = Looked.told_by(asking(cookie_of(looked)))
    assert back == looked
    assert back.at("sa8a14eff348b") == datetime(2026, 3, 13, 9, 1, tzinfo=UTC)


def test_a_story_is_unread_then_read_then_new() -> None:
    story, looked = "sa8a14eff348b", Looked().also(["sa8a14eff348b"], NOW)
    assert Looked().seen(row(story, NOW)) is Seen.UNREAD
    assert looked.seen(row(story, NOW)) is Seen.READ
    assert looked.seen(row(story, None)) is Seen.READ
    assert looked.seen(row(story, NOW + timedelta(minutes=2))) is Seen.NEW


def test_so_many_are_kept_and_those_looked_at_last() -> None:
    looked = Looked()
    for number in range(MOST + 20):
        looked = looked.also([f"s{number:012}"[:1] + f"{number:07}00000"], NOW)
    looked = looked.also(["s000001900000"], NOW)
    told = cookie_of(looked)
    back = Looked.told_by(asking(told))
    assert len(back.minutes) == MOST
    assert len(told) < 3000
    assert list(back.minutes)[-1] == "0000019"
    assert "0000020" not in back.minutes


@given(st.text(alphabet=st.characters(codec="latin-1", exclude_characters='";,\\'), max_size=300))
def test_whatever_stands_there_is_no_reason_to_fall(cookie: str) -> None:
    looked = Looked.told_by(asking(cookie))
    assert all(minute >= 0 for minute in looked.minutes.values())
    assert looked.seen(row("sa8a14eff348b", NOW)) in Seen


def test_a_page_that_is_shown_is_remembered() -> None:
    response = Response()
    keep_looked(asking(""), response, "sa8a14eff348b", NOW)
    assert response.headers["set-cookie"].startswith("looked=a8a14ef")
    assert "HttpOnly" in response.headers["set-cookie"]
    assert "SameSite=lax" in response.headers["set-cookie"]
