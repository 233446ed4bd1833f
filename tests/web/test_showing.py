"""Templates into answers."""

from datetime import UTC, datetime, timedelta

import pytest
from starlette.testclient import TestClient

from nutgraf.web.showing import environment

AT = datetime(2026, 3, 12, 13, 5, tzinfo=UTC)


def rendered(spoken: str, template: str, **values: object) -> str:
    return environment(spoken).from_string(template).render(**values)


@pytest.mark.parametrize(
    ("spoken", "shown"),
    [("en", "12 Mar 2026, 13:05 UTC"), ("de", "12. März 2026, 13:05 UTC")],
)
def test_a_moment_is_told_in_utc_for_the_script_to_shift(spoken: str, shown: str) -> None:
    made = rendered(spoken, "{{ moment(at) }}", at=AT)
    assert made == f'<time datetime="2026-03-12T13:05:00+00:00" class="t">{shown}</time>'


def test_a_day_alone_is_not_shifted() -> None:
    assert (
        rendered("en", "{{ moment('2026-03-12T00:00:00+00:00') }}") == '<time datetime="2026-03-12">12 Mar 2026</time>'
    )


@pytest.mark.parametrize("nothing", [None, "", "soon"])
def test_no_moment_is_no_element(nothing: str | None) -> None:
    assert rendered("en", "{{ moment(nothing) }}", nothing=nothing) == ""


def test_freshness_is_told_with_the_moment() -> None:
    made = rendered("de", "{{ fresh(at, now) }}", at=AT, now=AT + timedelta(hours=3))
    assert 'title="12. März 2026, 13:05 UTC">vor 3 Stunden</time>' in made


def test_what_is_printed_is_escaped_and_steers_nothing() -> None:
    assert rendered("en", "{{ text }}", text="<b>\u202e&") == "&lt;b&gt;&amp;"


@pytest.mark.parametrize(
    ("headers", "cookie", "spoken"),
    [
        ({}, "", "en"),
        ({"Accept-Language": "de-AT,de;q=0.9,en;q=0.5"}, "", "de"),
        ({"Accept-Language": "fr,en;q=0.2,de;q=0.7"}, "", "de"),
        ({"Accept-Language": "de;q=0,en"}, "", "en"),
        ({"Accept-Language": "de;q=much,*"}, "", "en"),
        ({"Accept-Language": "de"}, "en", "en"),
        ({"Accept-Language": "en"}, "de", "de"),
        ({"Accept-Language": "de"}, "xx", "de"),
    ],
)
def test_pages_speak_the_language_that_is_asked_for(
    reader: TestClient, headers: dict[str, str], cookie: str, spoken: str
) -> None:
    if cookie:
        reader.cookies.set("lang", cookie)
    answer = reader.get("/search", headers={"Accept-Language": "", **headers})
    assert f'<html lang="{spoken}"' in answer.text
    assert answer.headers["content-language"] == spoken
    assert "Accept-Language" in answer.headers["vary"]


def test_the_frame_says_where_one_is(reader: TestClient) -> None:
    page = reader.get("/search").text
    assert '<a href="/search" aria-current="page">Search</a>' in page
    assert page.count("aria-current") == 1
    assert '<a class="skip" href="#main">' in page


def test_a_page_that_was_sent_is_not_sent_again(reader: TestClient) -> None:
    first = reader.get("/search")
    again = reader.get("/search", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
