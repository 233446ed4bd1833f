"""Addresses under one spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.text.urls import clean_url, day_in_name, day_in_path, host_name, is_web, url_key


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("HTTPS://Bote.Example:443/a/B?utm_source=x&id=7#top", "https://bote.example/a/B?id=7"),
        ("http://bote.example", "http://bote.example/"),
        ("http://bote.example:8080/a?fbclid=1", "http://bote.example:8080/a"),
        ("ftp://bote.example/a", ""),
        ("http://[broken/", ""),
        ("bote.example/a", ""),
    ],
)
def test_cleaning(url: str, clean: str) -> None:
    assert clean_url(url) == clean


def test_one_article_has_one_key() -> None:
    same = ["https://www.bote.example/a/", "http://bote.example/a?utm_medium=feed", "https://m.bote.example/a#x"]
    assert {url_key(url) for url in same} == {"bote.example/a"}
    assert url_key("https://bote.example/a?id=1") != url_key("https://bote.example/a?id=2")


@pytest.mark.parametrize(
    ("url", "host"),
    [("https://www.bote.example/a", "bote.example"), ("http://127.0.0.1/a", ""), ("http://localhost/a", ""), ("x", "")],
)
def test_the_host_names_an_outlet(url: str, host: str) -> None:
    assert host_name(url) == host


def test_the_day_in_a_path() -> None:
    assert day_in_path("https://bote.example/2031/04/09/pier") == (2031, 4, 9)
    assert day_in_path("https://bote.example/2031/apr/9/pier") == (2031, 4, 9)
    assert day_in_path("https://bote.example/2031/abc/9/pier") is None
    assert day_in_path("https://bote.example/20310409") is None


def test_only_http_is_the_web() -> None:
    assert is_web("http://bote.example/")
    assert not is_web("file:///x")
    assert not is_web("pier.txt")


@given(st.text(max_size=80) | st.text(max_size=60).map(lambda tail: f"https://bote.example/{tail}"))
def test_cleaning_twice_changes_nothing_more(url: str) -> None:
    once = clean_url(url)
    assert clean_url(once) == once
    url_key(url), host_name(url), day_in_path(url)


@pytest.mark.parametrize(
    "url", ["https://bote.example/?a=\ud800", "https://[::1]:99999/", "https://\x08", "http:// bote/"]
)
def test_strange_addresses_do_no_harm(url: str) -> None:
    assert clean_url(clean_url(url)) == clean_url(url)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("notes/2031-04-09-pier.txt", (2031, 4, 9)),
        ("pier_20310409.html", (2031, 4, 9)),
        ("C:\\news\\2031.04.09.txt", (2031, 4, 9)),
        ("2031-04-09/pier.txt", None),
        ("0020310409a1.txt", None),
        ("e20310409.txt", None),
        ("2031-13-09.txt", None),
        ("https://bote.example/2031-04-09.html", None),
    ],
)
def test_a_day_in_a_files_name(path: str, day: tuple[int, int, int] | None) -> None:
    assert day_in_name(path) == day
