import pytest

from annotate.making import article
from nutgraf.annotate.blocks import sentences_of
from nutgraf.annotate.fitting import Given, Ground
from nutgraf.annotate.unit import units_of
from nutgraf.model.span import Span
from nutgraf.text.name_runs import tokens_of
from nutgraf.text.quotes import find_quotes

TEXT = "Ann Bell came. She said it sank.\n\nIt was old. “We saw it,” she added. Then rain fell."


def ground() -> Ground:
    sentences, quotes = sentences_of(article(TEXT)), find_quotes(TEXT)
    return Ground(TEXT, units_of(TEXT, sentences, quotes, [tokens_of(TEXT, one) for one in sentences]), quotes)


def span(words: str) -> Span:
    return Span(start=TEXT.index(words), end=TEXT.index(words) + len(words))


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        ("t sank.", ["it sank"]),
        ("it sank.\n\nIt was", ["it sank"]),
        ("We saw it", ["“We saw it,”"]),
        ("“We saw it,” she added. Then", []),
    ],
)
def test_content_is_fitted_to_the_sentences_of_its_cue(content: str, kept: list[str]) -> None:
    cue = span("added") if "saw" in content else span("said")
    placed = ground().placed(Given(cue=cue, content=(span(content),)), "mind/1")
    assert placed is not None
    if kept:
        assert [part.of(TEXT) for part in placed.found.content] == kept
    assert not any(part.touches(cue) for part in placed.found.content)
    assert "\n" not in placed.sentence.of(TEXT)


def test_what_carries_another_comes_first() -> None:
    whole = ground().placed(Given(cue=span("said"), content=(span("Ann Bell came"),)), "x")
    part = ground().placed(Given(cue=span("came"), content=(span("Ann Bell"),)), "x")
    assert whole is not None
    assert part is not None
    assert sorted([part, whole], key=lambda one: one.reading) == [whole, part]
