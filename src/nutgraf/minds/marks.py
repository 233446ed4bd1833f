"""What the network's scores say of one text: names and attributions as spans."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nutgraf.minds.decoding import Chain, Floats, Labelled
from nutgraf.minds.linking import Linked, linked
from nutgraf.minds.words import Words
from nutgraf.model.notes import NameKind
from nutgraf.model.span import Span

_KINDS = {
    "PER": NameKind.PERSON,
    "ORG": NameKind.ORGANISATION,
    "LOC": NameKind.PLACE,
    "MISC": NameKind.OTHER,
}


class Scores(NamedTuple):
    """What the network gives for each word of a text: label scores of two kinds, pointers, and in which window it stood."""

    parts: Floats
    names: Floats
    pointers: Floats
    windows: Sequence[int]


@dataclass(frozen=True, slots=True)
class Grammar:
    """How scores become labels: a chain for the parts of attributions, one for names, and what pointing to nobody scores."""

    parts: Chain
    names: Chain
    alone: Floats


class Told(NamedTuple):
    """One attribution as spans of the text; any part may be missing."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]


class Marks(NamedTuple):
    """Names in order, none overlapping, and attributions in reading order."""

    names: list[tuple[Span, NameKind]]
    attributions: list[Told]


def marks_of(words: Words, scores: Scores, grammar: Grammar) -> Marks:
    """The best labels of one text and what belongs together."""
    names = grammar.names.spans(scores.names, words.lines)
    parts = grammar.parts.spans(scores.parts, words.lines)
    attributions = linked(parts, scores.pointers, grammar.alone, scores.windows)
    return Marks(
        names=[(span, _KINDS[run.label]) for run in names if (span := _span(words, run)) is not None],
        attributions=[_told(words, one) for one in attributions],
    )


def _told(words: Words, one: Linked) -> Told:
    spans = (_span(words, run) for run in one.contents)
    return Told(
        source=_span(words, one.source) if one.source else None,
        cue=_span(words, one.cue) if one.cue else None,
        content=tuple(span for span in spans if span is not None),
    )


def _span(words: Words, run: Labelled) -> Span | None:
    """The characters of a run; None where it holds no word, only marks."""
    if not any(form[0].isalnum() for form in words.forms[run.first : run.last]):
        return None
    return Span(start=words.starts[run.first], end=words.ends[run.last - 1])
