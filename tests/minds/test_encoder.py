"""What the network says of each word: one row each, the same whatever stands further on in the article."""

import numpy as np
import pytest

from nutgraf.minds.encoder import Encoder
from nutgraf.minds.linking import POINTER
from nutgraf.minds.marks import Scores
from nutgraf.minds.windows import pieces_of
from nutgraf.minds.words import words_of
from shipped import needs_network

pytestmark = needs_network

LINE = (
    "Harbour Minister Ann Bell said on Monday that the pier would close, and two divers told the Northsea Gazette why."
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


def scores(encoder: Encoder, text: str) -> Scores:
    words = words_of(text)
    return encoder.scores(words, pieces_of(words, encoder._tokenizer))


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("", 0),
        ("pier", 1),
        (f"{LINE}\n\n{LINE}", 1),
        ("\n\n".join([LINE] * 40), 2),
        (" ".join([LINE] * 40), 2),
        ("no end " * 400, 2),
        ("Hottentottenpotentatentante said unquestionablysupercalifragilistic. " * 60, 2),
        ("q" * 10_000 + " " + "x" * 99, 1),
    ],
)
def test_each_word_has_one_row(encoder: Encoder, text: str, windows: int) -> None:
    told = scores(encoder, text)
    size = len(words_of(text).forms)
    assert told.parts.shape == (size, len(encoder.grammar.parts.labels))
    assert told.names.shape == (size, len(encoder.grammar.names.labels))
    assert told.pointers.shape == (size, 4 * POINTER)
    assert len(told.windows) == size
    assert len(set(told.windows)) >= windows
    assert list(told.windows) == sorted(told.windows)
    assert all(np.isfinite(part).all() for part in told[:3])


def test_a_window_is_read_the_same_whatever_follows(encoder: Encoder) -> None:
    opening = "\n\n".join([LINE] * 9)
    short = scores(encoder, f"{opening}\n\nIt sank.")
    long = scores(encoder, f"{opening}\n\nIt rained. " + "\n\n".join([LINE.upper()] * 20))
    size = short.windows.index(short.windows[-1])
    assert short.windows[-1] >= 1
    assert list(long.windows[:size]) == list(short.windows[:size])
    assert all(np.array_equal(one[:size], other[:size]) for one, other in zip(short[:3], long[:3], strict=True))


def test_reading_it_again_tells_the_same(encoder: Encoder) -> None:
    first, again, fresh = scores(encoder, LINE), scores(encoder, LINE), scores(Encoder(), LINE)
    assert all(np.array_equal(*pair) for other in (again, fresh) for pair in zip(first[:3], other[:3], strict=True))


def test_a_plain_sentence_is_understood(encoder: Encoder) -> None:
    found = encoder.marks("The pier is lost, said Ann Bell.")
    text = "The pier is lost, said Ann Bell."
    (one,) = found.attributions
    assert one.source is not None
    assert one.cue is not None
    assert (one.source.of(text), one.cue.of(text)) == ("Ann Bell", "said")
    assert [part.of(text) for part in one.content] == ["The pier is lost"]
    assert [span.of(text) for span, _ in found.names] == ["Ann Bell"]


@pytest.mark.parametrize("headline", ["Pier to close", "Two Boats Lost off Wenna After Storm"])
def test_a_headline_does_not_hide_who_speaks_below_it(encoder: Encoder, headline: str) -> None:
    text = f"{headline}\n\nThe Fisheries Ministry told reporters that two boats were lost at sea."
    assert [one.source and one.source.of(text) for one in encoder.marks(text).attributions] == [
        "The Fisheries Ministry"
    ]
