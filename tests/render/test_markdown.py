import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.render.markdown import escaped, to_markdown
from render.fixtures import EMPTY, PAGE, with_text


def test_every_mark_has_its_footnote() -> None:
    text = to_markdown(PAGE)
    notes = re.findall(r"^\[\^([\w-]+)\]: ", text, re.MULTILINE)
    marks = re.findall(r"\[\^([\w-]+)\](?!:)", text)
    assert len(notes) == 24
    assert set(notes) == set(marks)


def test_a_footnote_quotes_the_words_in_their_context() -> None:
    note = next(line for line in to_markdown(PAGE).split("\n") if line.startswith("[^st-vallorna-7]: "))
    assert "Vallorna Post, 17 May 2025, 20:52 UTC, version 3f9a12c4: " in note
    assert "**The rope inspectorate opens its inquiry on Tuesday.**" in note
    assert note.endswith("hospital by midnight,…")


def test_disagreements_are_tables() -> None:
    text = to_markdown(PAGE)
    assert "### People aboard (conflict)" in text
    assert "| **41**[^st-vallorna-6] | valley rescue service | Карпатський оглядач | 1 | 18 May 2025 |" in text


def test_an_empty_page_is_its_headline_and_status() -> None:
    assert to_markdown(EMPTY) == "# A story without a headline\n\n0 articles from 0 outlets · 0 independent origins\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1. one", r"1\. one"),
        ("- dash", r"\- dash"),
        ("# head [a](b) <i>", r"\# head \[a\](b) &lt;i&gt;"),
        ("https://a.example and www.b.example", r"https\://a.example and www\.b.example"),
        ("at 14:30, *all* `of` it_is", r"at 14:30, \*all\* \`of\` it\_is"),
        ("two\n\nlines", "two lines"),
    ],
)
def test_text_is_shown_as_it_is(text: str, shown: str) -> None:
    assert escaped(text) == shown


@given(text=st.text())
def test_no_markup_of_an_article_survives(text: str) -> None:
    kept = escaped(text)
    assert "\n" not in kept
    assert not re.search(r"(?<!\\)(?:\\\\)*[<>\[\]`*_|#]", re.sub(r"\\.", "", kept))


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=40))
def test_any_page_can_be_written(text: str) -> None:
    assert "\n\n# " not in to_markdown(with_text(f"\n\n# {text}"))
    assert "<script" not in to_markdown(with_text(f"<script>{text}"))
