import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.fetch.rights import MOST_SIGNALS, fits, header_signals, read_tdm, tdm_signals
from nutgraf.fetch.told import Headers

RULES = [
    {"location": "/", "tdm-reservation": 1, "tdm-policy": "https://gull.example/terms"},
    {"location": "/free/", "tdm-reservation": 0},
    {"location": "*.pdf$", "tdm-reservation": "1"},
]


def signals(*raw: tuple[bytes, bytes]) -> tuple[str, ...]:
    return header_signals(Headers(raw))


def test_headers_that_speak_of_rights_are_told_as_they_stand() -> None:
    assert signals(
        (b"X-Robots-Tag", b"googlebot: noindex"),
        (b"X-Robots-Tag", b"NoAI"),
        (b"TDM-Reservation", b"1"),
        (b"tdm-policy", b"https://gull.example/p"),
        (b"Content-Usage", b"train-ai=n"),
        (b"Server", b"x"),
    ) == (
        "x-robots-tag: googlebot: noindex",
        "x-robots-tag: NoAI",
        "tdm-reservation: 1",
        "tdm-policy: https://gull.example/p",
        "content-usage: train-ai=n",
    )


@pytest.mark.parametrize(
    ("link", "found"),
    [
        (b'<https://gull.example/l>; rel="license"', ("link license: https://gull.example/l",)),
        (b"</l>; rel=license", ("link license: /l",)),
        (b'<https://a.example/>; rel=next, </l>; type="text/html"; rel="nofollow license"', ("link license: /l",)),
        (b'</l>; rel="licensed"', ()),
        (b"<https://a.example/>; rel=next", ()),
        (b"<" * 100_000, ()),
    ],
)
def test_a_licence_that_is_linked(link: bytes, found: tuple[str, ...]) -> None:
    assert signals((b"Link", link)) == found


def test_signals_are_few_and_short_and_on_one_line() -> None:
    found = signals(*[(b"x-robots-tag", b"a\tb" * n) for n in range(1, 500)])
    assert len(found) == MOST_SIGNALS
    assert all(len(one) <= 300 and one.isprintable() for one in found)


def test_the_longest_location_decides() -> None:
    rules = read_tdm(json.dumps(RULES).encode())
    assert tdm_signals(rules, "/a") == ("tdm-reservation: 1", "tdm-policy: https://gull.example/terms")
    assert tdm_signals(rules, "/free/a") == ("tdm-reservation: 0",)
    assert tdm_signals(rules, "/a.pdf") == ("tdm-reservation: 1",)
    assert tdm_signals(rules[1:], "/b") == ()


@pytest.mark.parametrize("body", [b"", b"\xff", b"<html>", b"{}", b"7", b"[" * 100_000, b'[1, {"location": 5}, {}]'])
def test_what_is_no_tdm_file_has_no_rules(body: bytes) -> None:
    assert read_tdm(body) == ()


@pytest.mark.parametrize(
    ("pattern", "path", "fit"),
    [
        ("/a", "/ab", True), ("/a", "/b", False), ("/a$", "/a", True), ("/a$", "/ab", False), ("/*/c", "/a/b/c", True),
        ("/*/c$", "/a/c/d/c", True), ("/*.pdf$", "/a.pdf?x", False), ("*", "/", True), ("", "/", True), ("$", "/", False),
        ("/a*b*a$", "/aba", True), ("/ab*ba$", "/aba", False),
    ],
)  # fmt: skip
def test_patterns(pattern: str, path: str, fit: bool) -> None:
    assert fits(pattern, path) is fit


@given(st.text(alphabet="/ab*", max_size=12), st.text(alphabet="/ab", max_size=12))
def test_a_pattern_that_fits_to_the_end_also_fits_the_beginning(pattern: str, path: str) -> None:
    assert fits(pattern, path) or not fits(f"{pattern}$", path)
