"""What is told on as said, and what stays a stance."""

import pytest

from annotate.making import article
from nutgraf.annotate.given import Given, tags_given
from nutgraf.annotate.telling import sorted_out, tells
from nutgraf.model.span import Span


def given(text: str, *said: tuple[str, str, str]) -> list[Given]:
    def span(words: str) -> Span | None:
        return Span(start=text.index(words), end=text.index(words) + len(words)) if words else None

    return [
        Given(source=span(source), cue=span(cue), content=tuple(part for part in (span(content),) if part))
        for source, cue, content in said
    ]


def told(text: str, *said: tuple[str, str, str]) -> list[bool]:
    one = article(text)
    return [
        tells(found, one)
        for found in tags_given(one, by="mind/1", names=[], attributions=given(text, *said)).attributions
    ]


@pytest.mark.parametrize(
    ("text", "said", "telling"),
    [
        ("The mayor said the bridge was shut.", ("The mayor", "said", "the bridge was shut"), True),
        ("The mayor made it plain that the bridge was shut.", ("The mayor", "made it plain", "that the bridge was shut"), True),
        ("The mayor’s line was “no bridge, no vote”.", ("The mayor’s", "line was", "“no bridge, no vote”"), True),
        ("The mayor declined to comment.", ("The mayor", "declined to comment", ""), True),
        ("According to the harbour police, it sank.", ("the harbour police", "According to", "it sank"), True),
        ("The mayor toppled the old council.", ("The mayor", "toppled", "the old council"), False),
        ("The town has cut its support for the new ferry.", ("The town", "has cut its support for", "the new ferry"), False),
        ("The mayor revealed the cover.", ("The mayor", "revealed", "the cover"), False),
        ("The mayor has signalled a possible change.", ("The mayor", "has signalled", "a possible change"), True),
        ("The mayor condemned the attack.", ("The mayor", "condemned", "the attack"), False),
        ("The mayor condemned the attack on the ferry.", ("The mayor", "condemned", "the attack on the ferry"), True),
        ("A plan, which critics fear would cost more.", ("critics", "fear", "which"), False),
        ("The old bridge, the mayor announced.", ("the mayor", "announced", "The old bridge"), False),
        ("The old bridge was shut, the mayor announced.", ("the mayor", "announced", "The old bridge was shut"), True),
        ("The mayor has been advised to resign.", ("The mayor", "has been advised", "to resign"), False),
        ("The mayor is worried that it may sink.", ("The mayor", "is worried", "that it may sink"), True),
        ("Police met a man believed to be the owner.", ("Police", "believed", "to be the owner"), False),
        ("The board responded with two letters.", ("The board", "responded with", "two letters"), False),
        ("Citing the cold, the mayor stayed home.", ("the mayor", "Citing", "the cold"), False),
        ("It averts a strike that the crews had threatened.", ("the crews", "had threatened", "a strike that"), False),
        ("The ferry is expected to sail.", ("", "is expected", "to sail"), False),
        ("I said that the bridge was shut.", ("I", "said", "that the bridge was shut"), False),
        ("The Harbour Courier has learned that it sank.", ("The Harbour Courier", "has learned", "that it sank"), False),
    ],
)  # fmt: skip
def test_what_tells(text: str, said: tuple[str, str, str], telling: bool) -> None:
    assert told(text, said) == [telling]


def test_what_is_sorted_out_keeps_who_carries_whom() -> None:
    text = "A baker said the town is expected to act, a guard saying “go now”."
    one = article(text)
    found = tags_given(
        one,
        by="mind/1",
        names=[],
        attributions=given(
            text,
            ("A baker", "said", "the town is expected to act, a guard saying “go now”"),
            ("", "is expected", "to act"),
            ("a guard", "saying", "“go now”"),
        ),
    ).attributions
    said, stances = sorted_out(one, found)
    assert [(one.speaker, one.outer) for one in said] == [("a baker", None), ("a guard", 0)]
    assert [(one.cue.of(text) if one.cue else "", one.outer) for one in stances] == [("is expected", 0)]
