"""Fitting spans that somebody else has marked to the sentences of an article."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nutgraf.annotate.found import Found
from nutgraf.annotate.resolving import quotes_in
from nutgraf.annotate.unit import QUOTE_MARKS, Unit
from nutgraf.model.span import Span

_EDGES = frozenset(" \t\r\n\v\f\u00a0,.;:—–-…•*")
_FARTHEST = 12  # units: nobody is quoted for longer in one go
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One attribution as a tagger has marked it: source, cue and content in any shape, any of them missing."""

    source: Span | None = None
    cue: Span | None = None
    content: tuple[Span, ...] = ()


class Placed(NamedTuple):
    """A given attribution in its sentences: ``far`` is a source too far away to stand with it, ``unit`` holds its cue."""

    found: Found
    sentence: Span
    unit: Unit
    far: Span | None = None
    by: str = ""

    @property
    def start(self) -> int:
        """Where the first of its parts starts."""
        return min(part.start for part in self._parts())

    @property
    def reading(self) -> tuple[int, bool, int]:
        """A key for reading order, in which what carries another comes first, and of one source what is said first."""
        source, cue = self.found.source, self.found.cue
        if source is not None and cue is not None and source.start == self.start:
            return self.start, True, cue.start
        return self.start, False, -max(part.end for part in self._parts())

    def _parts(self) -> list[Span]:
        parts = (self.found.source, self.found.cue, *self.found.content)
        return [part for part in parts if part is not None]


@dataclass(frozen=True, slots=True)
class Ground:
    """The units of an article and its quotations, each in order."""

    text: str
    units: Sequence[Unit]
    quotes: Sequence[Span]

    def placed(self, given: Given, by: str) -> Placed | None:
        """``given`` with each part inside sentences and apart from the others; None where too little of it is left."""
        cue = self._in_one(given.cue)
        source = _longest(_without(self._in_one(given.source), [cue]))
        content = self._content(given.content, [source, cue])
        if cue is None and not content:
            return None
        home = self._at(next(part for part in (cue, source, *content) if part is not None))
        first, last = self._reach(home, [part for part in (source, *content) if part is not None])
        sentence = Span(start=self.units[first].span.start, end=self.units[last].span.end)
        near = source if source is not None and sentence.holds(source) else None
        kept = tuple(part for part in content if sentence.holds(part))
        kept = tuple(part for part in kept if self._beside(cue, part)) or kept
        near = near if near is None or self._beside(cue, near) else None
        if cue is None and not kept:
            return None
        found = Found(source=near, cue=cue, content=kept)
        far = source if near is None and source is not None and source.end <= sentence.start else None
        return Placed(found, sentence, self.units[home], far, by)

    def _beside(self, cue: Span | None, part: Span) -> bool:
        """Whether no semicolon parts ``part`` from ``cue``: "District says 41 were hurt; company says 26" gives the company
        its 26 alone, and the district no company for its speaker."""
        if cue is None or part.touches(cue):
            return True
        between = self.text[min(part.end, cue.end) : max(part.start, cue.start)]
        return ";" not in between

    def _at(self, span: Span) -> int:
        """Which unit ``span`` starts in."""
        return bisect_right(self.units, span.start, key=lambda unit: unit.span.end)

    def _under(self, span: Span) -> range:
        """Which units ``span`` touches, as far as one attribution can reach."""
        first = self._at(span)
        last = bisect_left(self.units, span.end, key=lambda unit: unit.span.start)
        return range(first, min(last, first + _FARTHEST))

    def _in_one(self, span: Span | None) -> Span | None:
        """The part of ``span`` in the one unit that holds the most of it."""
        if span is None:
            return None
        pieces = [self._trimmed(span.common(self.units[at].span)) for at in self._under(span)]
        return _longest(piece for piece in pieces if piece is not None)

    def _content(self, spans: Sequence[Span], others: Sequence[Span | None]) -> tuple[Span, ...]:
        """What is said, in order, no two pieces overlapping, none holding one of ``others``."""
        found: list[Span] = []
        for whole in sorted(spans):
            for piece in self._paragraphwise(whole):
                fresh = piece if not found or piece.start >= found[-1].end else _from(piece, found[-1].end)
                bare = [self._trimmed(part) for part in _without(fresh, others)]
                found += [self._with_marks(part, others) for part in bare if part is not None]
        return tuple(_apart(found))

    def _paragraphwise(self, span: Span) -> Iterator[Span]:
        """The parts of ``span`` in units, those of one paragraph in one piece."""
        joined: Span | None = None
        for at in self._under(span):
            piece = span.common(self.units[at].span)
            if joined is not None and "\n" not in self.text[joined.end : piece.start]:
                joined = Span(start=joined.start, end=piece.end)
                continue
            if joined is not None:
                yield joined
            joined = piece
        if joined is not None:
            yield joined

    def _trimmed(self, span: Span) -> Span | None:
        """``span`` in whole words, without white space and marks of the sentence at its edges; None without a word."""
        start, end = self._whole_words(span)
        while start < end and self.text[start] in _EDGES:
            start += 1
        while start < end and self.text[end - 1] in _EDGES:
            end -= 1
        worded = any(letter.isalnum() for letter in self.text[start:end])
        return Span(start=start, end=end) if worded else None

    def _whole_words(self, span: Span) -> tuple[int, int]:
        start, end = span.start, span.end
        if start == end:
            return start, end
        low, high = max(0, start - _LONGEST_WORD), min(len(self.text), end + _LONGEST_WORD)
        while start > low and self.text[start].isalnum() and self.text[start - 1].isalnum():
            start -= 1
        while end < high and self.text[end].isalnum() and self.text[end - 1].isalnum():
            end += 1
        return start, end

    def _with_marks(self, span: Span, others: Sequence[Span | None]) -> Span:
        """``span`` with the quotation marks right around it that belong to a quotation it starts or ends with."""
        start, end = span.start, span.end
        for quote in quotes_in(span, self.quotes):
            if quote.start < start and not _worded(self.text[quote.start : start]):
                start = quote.start
            if quote.end > end and not _worded(self.text[end : quote.end]):
                end = quote.end
        marked = Span(start=start, end=end)
        return span if any(other is not None and other.touches(marked) for other in others) else marked

    def _reach(self, home: int, parts: Sequence[Span]) -> tuple[int, int]:
        """From which unit to which an attribution reaches: those its parts stand in, as long as none lies between."""
        touched = sorted({at for part in parts for at in self._under(part)})
        first = last = home
        for at in touched:
            last = at if at == last + 1 and self._hang_together(last) else last
        for at in reversed(touched):
            first = at if at == first - 1 and self._hang_together(at) else first
        return first, last

    def _hang_together(self, at: int) -> bool:
        """Whether a unit and the one behind it share a paragraph, or a quotation goes on in the next one."""
        end, start = self.units[at].span.end, self.units[at + 1].span.start
        return "\n" not in self.text[end:start] or self.text[start] in QUOTE_MARKS


def _worded(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _from(span: Span, start: int) -> Span:
    return Span(start=min(max(span.start, start), span.end), end=span.end)


def _longest(spans: Iterable[Span]) -> Span | None:
    return max(spans, key=lambda span: (len(span), -span.start), default=None)


def _without(span: Span | None, others: Sequence[Span | None]) -> list[Span]:
    """What is left of ``span`` where ``others`` are taken out."""
    left = [span] if span is not None else []
    for other in others:
        if other is not None:
            left = [part for piece in left for part in _cut(piece, other)]
    return left


def _cut(span: Span, other: Span) -> Iterator[Span]:
    if not span.touches(other):
        yield span
        return
    if span.start < other.start:
        yield Span(start=span.start, end=other.start)
    if other.end < span.end:
        yield Span(start=other.end, end=span.end)


def _apart(spans: Sequence[Span]) -> Iterator[Span]:
    end = 0
    for span in spans:
        if span.start >= end:
            yield span
            end = span.end
