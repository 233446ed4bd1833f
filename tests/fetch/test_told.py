from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.fetch.told import LONGEST, Headers, fresh_for, retry_after, validators
from nutgraf.model.asking import Validators

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def told(**headers: str) -> Headers:
    return Headers([(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()])


def test_names_are_found_in_any_case_and_more_than_once() -> None:
    headers = Headers([(b"X-Robots-TAG", b" noai "), (b"x-robots-tag", b"noimageai")])
    assert headers.first("x-robots-tag") == "noai"
    assert headers.every("x-robots-tag") == ["noai", "noimageai"]
    assert headers.first("etag") == ""


def test_what_is_kept_has_no_cookies_and_nothing_of_the_transport() -> None:
    headers = told(Set_Cookie="a=b", Content_Type="text/html", ETag='"1"', Content_Encoding="br", Content_Length="5")
    assert headers.kept() == (("content-type", "text/html"), ("etag", '"1"'))


def test_what_is_kept_is_never_much() -> None:
    headers = Headers([(b"link", b"x" * 50_000)] + [(b"Link", b"y")] * 500)
    assert headers.kept() == (("link", "y"),) * 40


@pytest.mark.parametrize("etag", ['"a"', 'W/"a"', "bare", '"', '"ü\xff"', '""'])
def test_validators_are_kept_as_they_were_sent(etag: str) -> None:
    assert validators(told(ETag=etag, Last_Modified="yesterday")) == Validators(etag=etag, modified="yesterday")


def test_absurd_validators_are_not_kept() -> None:
    assert validators(told(ETag="x" * 50_000, Last_Modified="y" * 50_000)) == Validators()


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("0", timedelta(0)),
        ("Mon, 02 Mar 2026 13:00:00 GMT", HOUR),
        ("Mon, 02 Mar 2026 11:00:00 GMT", timedelta(0)),
        ("Mon, 02 Mar 2026 14:00:00 +0100", HOUR),
        ("99999999999999999999999999999999", LONGEST),
        ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("²", None),
        ("Mon, 99 Mar 2026 99:99:99 GMT", None),
        ("1 " * 5000, None),
    ],
)
def test_how_long_to_wait(value: str, wait: timedelta | None) -> None:
    assert retry_after(told(Retry_After=value), NOW) == wait


@pytest.mark.parametrize(
    ("headers", "fresh"),
    [
        ({}, None),
        ({"Cache_Control": "public, Max-Age=600"}, timedelta(minutes=10)),
        ({"Cache_Control": 'max-age="600"'}, timedelta(minutes=10)),
        ({"Cache_Control": "max-age=600", "Age": "120"}, timedelta(minutes=8)),
        ({"Cache_Control": "max-age=600", "Age": "700"}, timedelta(0)),
        ({"Cache_Control": "max-age=99999999999999999"}, LONGEST),
        ({"Cache_Control": "max-age=600, no-store"}, timedelta(0)),
        ({"Cache_Control": "no-cache", "Expires": "Mon, 02 Mar 2026 13:00:00 GMT"}, timedelta(0)),
        ({"Cache_Control": "max-age=600", "Expires": "0"}, timedelta(minutes=10)),
        ({"Cache_Control": "max-age=soon"}, None),
        ({"Cache_Control": "public"}, None),
        ({"Expires": "Mon, 02 Mar 2026 13:00:00 GMT"}, HOUR),
        ({"Expires": "Mon, 02 Mar 2026 13:00:00 GMT", "Date": "Mon, 02 Mar 2026 12:30:00 GMT"}, HOUR / 2),
        ({"Expires": "Mon, 02 Mar 2026 11:00:00 GMT"}, timedelta(0)),
        ({"Expires": "Thu, 31 Dec 2037 23:55:55 GMT"}, LONGEST),
        ({"Expires": "0"}, timedelta(0)),
        ({"Expires": "never"}, timedelta(0)),
    ],
)
def test_how_long_it_stays_fresh(headers: dict[str, str], fresh: timedelta | None) -> None:
    assert fresh_for(told(**headers), NOW) == fresh


@given(
    st.lists(st.tuples(st.sampled_from([b"retry-after", b"expires", b"date", b"age", b"cache-control"]), st.binary()))
)
def test_no_headers_are_too_odd(raw: list[tuple[bytes, bytes]]) -> None:
    for wish in (retry_after(Headers(raw), NOW), fresh_for(Headers(raw), NOW)):
        assert wish is None or timedelta(0) <= wish <= LONGEST


@given(st.text(alphabet="0123456789 :,+-GMTonMarJ", max_size=40))
def test_nothing_like_a_date_is_too_odd(value: str) -> None:
    for wish in (retry_after(told(Retry_After=value), NOW), fresh_for(told(Expires=value), NOW)):
        assert wish is None or timedelta(0) <= wish <= LONGEST
