import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from nutgraf.render.text import to_text
from render.fixtures import EMPTY, ONE_ACCOUNT, PAGE, with_text


def test_the_page_reads_from_the_headline_to_the_words() -> None:
    text = to_text(PAGE)
    order = ["Cable car stops", "7 articles from 7 outlets in 6 languages", "– The Karst", "STORY", "WHERE ACCOUNTS DIFFER",
             "OPINIONS", "TIMELINE", "WHAT IS EXPECTED", "PEOPLE AND NAMES", "ORIGINS", "COVERAGE", "THE WORDS BEHIND IT"]  # fmt: skip
    found = [text.index(part) for part in order]
    assert found == sorted(found)


def test_a_sentence_shows_its_origins_and_its_citations() -> None:
    text = to_text(PAGE)
    assert "– The rope inspectorate opens its inquiry on Tuesday, 20 May. ·1 [7]" in text
    assert (
        "[7] Vallorna Post, 17 May 2025, 20:52 UTC: “The rope inspectorate opens its\n     inquiry on Tuesday.”" in text
    )


def test_what_is_expected_unnamed_or_withheld_says_so() -> None:
    text = to_text(PAGE)
    assert "Tue 20 May 2025 · expected" in text
    assert "a technician, unnamed source" in text
    assert "declined to comment on the age of the rope. ·1 [11]  (no comment)" in text
    assert "time guessed: The year is not printed" in text


def test_empty_sections_are_left_out() -> None:
    assert to_text(EMPTY) == "A story without a headline\n0 articles from 0 outlets · 0 independent origins\n"
    alone = to_text(ONE_ACCOUNT)
    assert "One account only." in alone
    assert "1 article from 1 outlet · 1 independent origin\n" in alone
    assert "OPINIONS" not in alone


@pytest.mark.parametrize("width", [24, 40, 80, 120])
def test_no_line_is_wider_than_asked_for(width: int) -> None:
    for page in (PAGE, with_text("가나다라 " * 30), with_text("x" * 10_000)):
        assert max(cell_len(line) for line in to_text(page, width=width).split("\n")) <= width


def test_colour_only_where_asked_for() -> None:
    assert "\x1b" not in to_text(PAGE)
    coloured = to_text(PAGE, colour=True)
    assert "\x1b[1m" in coloured
    plain = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert [line.rstrip() for line in plain.split("\n")] == to_text(PAGE).split("\n")


@pytest.mark.parametrize(
    "hostile", ["\x1b[2J\x1b[1;31mred", "\x1b]0;title\x07", "a\x08\x08b", "\u202egnp.exe", "\x9b31m", "half \ud83d"]
)
def test_an_article_cannot_steer_the_terminal(hostile: str) -> None:
    text = to_text(with_text(hostile))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)


def test_a_script_address_is_not_offered() -> None:
    assert "javascript:" not in to_text(PAGE)


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.characters(), max_size=40))
def test_any_text_can_be_printed(text: str) -> None:
    printed = to_text(with_text(text))
    assert printed.encode("utf-8")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", printed)
