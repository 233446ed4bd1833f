"""Markup made plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.collect.plain import MOST_HEADLINE, headline, plain


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("Pier <b>clo</b>sed", "Pier closed"),
        ("<p>One.</p><p>Two.</p>", "One. Two."),
        ("Line<br/>break", "Line break"),
        ("Tom &amp;amp; Ann", "Tom & Ann"),
        ("&lt;p&gt;Twice escaped&lt;/p&gt;", "Twice escaped"),
        ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("List<String> explained", "List<String> explained"),
        ("A <img src='x' alt='y'> picture", "A picture"),
        ("Seen <script>alert(1)</script> here", "Seen here"),
        ("Cut in a tag <a href='https://x", "Cut in a tag"),
        ("<![CDATA[Wrapped]]>", "Wrapped"),
        ("<!-- hidden -->Shown", "Shown"),
        ("Loose <!-- end", "Loose end"),
        ("Caf&eacute;&nbsp;shut", "Café shut"),
        ("  many \n spaces\t", "many spaces"),
        (None, ""),
        (7, ""),
    ],
)
def test_only_words_are_left(markup: object, words: str):
    assert plain(markup) == words


def test_long_ones_are_cut_between_words():
    cut = headline("harbour " * 200)
    assert len(cut) <= MOST_HEADLINE
    assert cut.endswith("harbour…")


@given(st.text(max_size=400))
def test_it_is_one_line_and_short(markup: str):
    line = plain(markup, 50)
    assert "\n" not in line
    assert len(line) <= 50
