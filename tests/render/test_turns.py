from datetime import UTC, datetime

import pytest

from nutgraf.model.story import StoryEvent, Turn
from nutgraf.render.turns import because, sentence, when

AT = datetime(2025, 2, 3, 14, 30, tzinfo=UTC)
HEADLINES = {"a1": "Ferry sails", "a2": "Ferry sails again"}


def event(turn: Turn, *articles: str, by: str = "", reason: str = "", other: str = "") -> StoryEvent:
    return StoryEvent(at=AT, turn=turn, story="s1", articles=articles, other=other, reason=reason, by=by)


@pytest.mark.parametrize(
    ("happened", "told"),
    [
        (event(Turn.BORN, "a1"), "Story s1 began with article a1 “Ferry sails”."),
        (event(Turn.JOINED, "a9"), "Article a9 joined story s1."),
        (event(Turn.MOVED, "a9", other="s2"), "Article a9 moved from story s2 to story s1."),
        (
            event(Turn.MERGED, "a1", "a9", other="s2"),
            "Story s2 became part of story s1, and brought articles a1 “Ferry sails” and a9.",
        ),
        (
            event(Turn.SPLIT, "a1", "a2", "a3", "a4", "a5", other="s2"),
            "Story s1 split off from story s2, with articles a1 “Ferry sails”, a2 “Ferry sails again”, a3 and 2 more.",
        ),
        (event(Turn.REOPENED), "Story s1 went on after a rest."),
        (event(Turn.UPDATED, "a9"), "Article a9 came with another text, and stayed in story s1."),
        (event(Turn.MOVED, "a9", other="s2", by="ina"), "ina moved article a9 from story s2 to story s1."),
        (event(Turn.MERGED, "a9", other="s2", by="Ina"), "Ina made story s2 part of story s1, and with it article a9."),
        (event(Turn.SPLIT, "a9", other="s2", by="Ina"), "Ina split story s1 off from story s2, with article a9."),
        (event(Turn.PINNED, "a9", by="Ina"), "Ina pinned article a9 in story s1: it stays there."),
        (event(Turn.UNPINNED, "a9", by="Ina"), "Ina let go of article a9 in story s1: later runs may move it."),
    ],
)
def test_each_turn_in_a_plain_sentence(happened: StoryEvent, told: str) -> None:
    assert sentence(happened, HEADLINES) == told


@pytest.mark.parametrize("turn", Turn)
@pytest.mark.parametrize("by", ["", "Ina {story}"])
def test_every_turn_has_its_words(turn: Turn, by: str) -> None:
    told = sentence(event(turn, "a{by}", other="s2", by=by), {})
    assert told.endswith(".")
    assert told[0].isupper()
    assert "{by}" in told or turn is Turn.REOPENED


def test_its_reason_and_its_time() -> None:
    assert because(event(Turn.BORN, "a1", reason="first account of this story")) == "Why: first account of this story."
    assert because(event(Turn.BORN, "a1", reason="Another lift.")) == "Why: Another lift."
    assert because(event(Turn.BORN, "a1")) == ""
    assert when(event(Turn.BORN, "a1")) == "3 Feb 2025, 14:30 UTC"
    assert when(StoryEvent(at=None, turn=Turn.BORN, story="s1", articles=(), reason="")) == "undated"
