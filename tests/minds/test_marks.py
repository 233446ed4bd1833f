"""Scores become spans: whole words, of the kinds the project knows, none of marks alone."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.minds.decoding import Chain, Floats
from nutgraf.minds.linking import POINTER
from nutgraf.minds.marks import Grammar, Marks, Scores, marks_of
from nutgraf.minds.words import words_of
from nutgraf.model.notes import NameKind

PARTS = ("O", "B-S", "I-S", "B-C", "I-C", "B-X", "I-X")
NAMES = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC")


def chain(labels: tuple[str, ...]) -> Chain:
    size = len(labels)
    return Chain(labels=labels, steps=np.zeros((size, size), np.float32), first=np.zeros(size, np.float32))


GRAMMAR = Grammar(parts=chain(PARTS), names=chain(NAMES), alone=np.full(2, -9, dtype=np.float32))


def marks(text: str, parts: str = "", names: str = "") -> Marks:
    """What is marked where each word of ``text`` has the label that stands at its place."""
    words = words_of(text)
    size = len(words.forms)
    scores = Scores(
        labelled(parts, PARTS, size),
        labelled(names, NAMES, size),
        np.zeros((size, 4 * POINTER), dtype=np.float32),
        [0] * size,
    )
    return marks_of(words, scores, GRAMMAR)


def labelled(told: str, labels: tuple[str, ...], size: int) -> Floats:
    places = [labels.index(label) for label in (told.split() or ["O"] * size)]
    return np.eye(len(labels), dtype=np.float32)[places] * 9


def test_who_said_what() -> None:
    text = "Ann Bell said it sank."
    (one,) = marks(text, parts="B-S I-S B-C B-X I-X O").attributions
    assert one.source is not None
    assert one.cue is not None
    assert (one.source.of(text), one.cue.of(text)) == ("Ann Bell", "said")
    assert [part.of(text) for part in one.content] == ["it sank"]


def test_names_have_the_kinds_of_the_project() -> None:
    text = "Ann NATO Wenna Koran"
    found = marks(text, names="B-PER B-ORG B-LOC B-MISC").names
    assert [(span.of(text), kind) for span, kind in found] == [
        ("Ann", NameKind.PERSON), ("NATO", NameKind.ORGANISATION), ("Wenna", NameKind.PLACE), ("Koran", NameKind.OTHER),
    ]  # fmt: skip


def test_marks_without_a_word_are_nothing() -> None:
    found = marks("Ann — “ ”", parts="B-S B-C B-X I-X", names="O B-PER I-PER I-PER")
    assert found.names == []
    assert [(one.cue, one.content) for one in found.attributions] == [(None, ())]


def test_no_words_no_marks() -> None:
    assert marks("") == Marks([], [])


@given(st.text(max_size=120), st.integers(0, 10_000))
def test_any_scores_mark_stretches_of_the_text(text: str, seed: int) -> None:
    words, luck = words_of(text), np.random.default_rng(seed)
    size = len(words.forms)
    parts, names, pointers = (
        luck.normal(size=(size, width)).astype(np.float32) for width in (len(PARTS), len(NAMES), 4 * POINTER)
    )
    found = marks_of(words, Scores(parts, names, pointers, [at // 7 for at in range(size)]), GRAMMAR)
    spans = [span for span, _ in found.names]
    spans += [part for one in found.attributions for part in (one.source, one.cue, *one.content) if part is not None]
    assert all(span.start < span.end <= len(text) for span in spans)
    assert all(span.start in words.starts and span.end in words.ends for span in spans)
