from datetime import UTC, datetime

import pytest

from nutgraf.cli.reasons import article_lines, story_line, sureness, why
from nutgraf.model.kept import KeptArticle, KeptStory

DATED = KeptArticle(
    id="a1", headline="Ferry sails", outlet="Harbour Sheet", published=datetime(2025, 2, 3, 23, tzinfo=UTC)
)
LATER = KeptArticle(id="a2", published=datetime(2025, 2, 5, tzinfo=UTC), score=0.75, reason="shares Lomm; 2 days apart")
BARE = KeptArticle(id="a3")


@pytest.mark.parametrize(
    ("score", "word"),
    [
        (1.0, "almost certain"),
        (0.9, "almost certain"),
        (0.89, "very likely"),
        (0.5, "likely"),
        (0.49, "unsure"),
        (0.0, "unsure"),
    ],
)
def test_a_score_in_words(score: float, word: str) -> None:
    assert sureness(score) == word


def test_why_an_article_is_there() -> None:
    assert why("first account of this story", 1.0) == "first account of this story"
    assert why("shares Lomm", 0.75) == "very likely: shares Lomm"
    assert why("shares Lomm", 0.3, fixed=True) == "unsure: shares Lomm; stays here, because a person said so"
    assert why("", 0.3) == "no reason recorded"


def test_a_story_on_one_line() -> None:
    story = KeptStory(id="s1", articles=(DATED, LATER, BARE))
    assert story_line(story) == "s1  3 articles  3 Feb 2025 – 5 Feb 2025  “Ferry sails”"
    assert story_line(KeptStory(id="s1", articles=(DATED,))) == "s1  1 article   3 Feb 2025  “Ferry sails”"


def test_without_headlines_the_ids_stand_for_the_story() -> None:
    bare = tuple(KeptArticle(id=f"a{number}") for number in range(5))
    assert story_line(KeptStory(id="s1", articles=bare)) == "s1  5 articles  undated  a0, a1, a2"


def test_an_article_on_two_lines() -> None:
    assert article_lines(DATED) == ["  a1  “Ferry sails” (Harbour Sheet, 3 Feb 2025)", "    no reason recorded"]
    assert article_lines(LATER) == ["  a2 (5 Feb 2025)", "    very likely: shares Lomm; 2 days apart"]
    assert article_lines(BARE)[0] == "  a3"
