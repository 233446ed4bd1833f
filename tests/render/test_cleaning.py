import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.render.cleaning import clean, short, web_address


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("\x1b[31mred\x1b[0m alert", "red alert"),
        ("\x1b]8;;http://x.example\x07link\x1b]8;;\x07", "link"),
        ("one\r\ntwo\u2028three", "one two three"),
        ("\u202eevil\u202c", "evil"),
        ("one \u200e two", "one two"),
        ("half \ud800", "half \ufffd"),
        ("👩‍🚒 می‌رود", "👩‍🚒 می‌رود"),
    ],
)
def test_only_the_words_are_kept(text: str, kept: str) -> None:
    assert clean(text) == kept


@given(text=st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize("url", ["https://a.example/b?c=(d)&e=ü", "http://a.example", "HTTPS://A.example/"])
def test_a_web_address_may_be_followed(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "//a.example", "http://", "https:///x", "ftp://a.example",
     "https://a.example/\"onload=x", "https://a.example/ b", "http://[::1", "https://a.example/\u202ex", "", "\x01https://a.example"],
)  # fmt: skip
def test_anything_else_may_not(url: str) -> None:
    assert web_address(url) == ""


def test_a_long_text_is_cut_at_a_word() -> None:
    assert short("alpha beta gamma delta", 14) == "alpha beta…"
    assert short("x" * 30, 10) == "x" * 9 + "…"
    assert short("short", 10) == "short"
