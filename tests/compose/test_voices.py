"""The words of one attribution: the quotation alone, or the predicate from its cue on."""

import pytest
from making import account, spoken

from nutgraf.compose.voices import is_somebody, words_of
from nutgraf.model.notes import AttributionKind


def shown(text: str, source: str, cue: str, content: str, *, direct: bool = False, language: str = "en") -> str:
    kind = AttributionKind.DIRECT if direct else AttributionKind.INDIRECT
    one = account(text, said=(spoken(text, source, cue, content, kind=kind),), language=language)
    draft = words_of(one.notes.attributions[0], one)
    assert draft is not None
    return draft.settle().text


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("Berg has openly threatened to sue the line.", "Berg", "threatened", "to sue the line", "has openly threatened to sue the line."),
        ("The lock is safe, Berg said.", "Berg", "said", "The lock is safe", "The lock is safe."),
        ("According to Berg, the lock is safe.", "Berg", "According to", "the lock is safe", "The lock is safe."),
        ("Berg insists that the lock is safe.", "Berg", "insists", "the lock is safe", "insists that the lock is safe."),
    ],
)  # fmt: skip
def test_indirect_words(text: str, source: str, cue: str, content: str, expected: str) -> None:
    assert shown(text, source, cue, content) == expected


def test_the_comma_before_the_cue_goes_and_the_marks_stay() -> None:
    assert (
        shown("“The lock is safe,” said Berg.", "Berg", "said", "“The lock is safe,”", direct=True)
        == "“The lock is safe”"
    )
    assert (
        shown("“The lock is safe,” said Berg.", "Berg", "said", "The lock is safe,", direct=True)
        == "“The lock is safe”"
    )


def test_that_before_a_quotation_goes() -> None:
    text = "Berg wrote that, “The lock is safe.”"
    assert shown(text, "Berg", "wrote", "that, “The lock is safe.”", direct=True) == "“The lock is safe.”"


def test_korean_says_according_to_behind_its_source() -> None:
    text = "갑문관리소에 따르면 갑문은 안전하다."
    assert shown(text, "갑문관리소", "에 따르면", "갑문은 안전하다", language="ko") == "갑문은 안전하다."


def test_the_whole_sentence_is_cited_with_the_one_who_says_it() -> None:
    text = "“The lock is safe,” said Berg."
    one = account(text, said=(spoken(text, "Berg", "said", "“The lock is safe,”", kind=AttributionKind.DIRECT),))
    draft = words_of(one.notes.attributions[0], one)
    assert draft is not None
    assert draft.sentence(1).citations[0].exact == text


def test_nothing_said_gives_nothing() -> None:
    text = "Berg spoke."
    (silent,) = account(text, said=(spoken(text, "Berg", "spoke"),)).notes.attributions
    draft = words_of(silent, account(text))
    assert draft is None or draft.settle().text == "spoke."


@pytest.mark.parametrize(
    "name", ["Ingrid Solheim", "the harbour police", "two officers at the base", "Україна", "회사"]
)
def test_who_can_speak(name: str) -> None:
    assert is_somebody(name)


@pytest.mark.parametrize(
    "name", ["", ".", "One", "46 percent", "In February", "Who, years ago", "his refusal", "They would"]
)
def test_what_is_nobody(name: str) -> None:
    assert not is_somebody(name)
