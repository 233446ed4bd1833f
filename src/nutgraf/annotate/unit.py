"""A unit: sentences that hang together because one quotation runs through them, as words with their quotations marked."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.model.span import Span
from nutgraf.text.name_runs import Token

LONGEST_UNIT = 800  # tokens: nobody speaks so long; what is longer is no prose, and would cost time
QUOTE_MARKS = frozenset("“”\"„«»‘’‚「」『』'")


@dataclass(frozen=True, slots=True)
class Unit:
    """``lows`` are the words small; ``inside`` tells which words stand within a quotation (marks included)."""

    text: str
    span: Span
    tokens: tuple[Token, ...]
    lows: tuple[str, ...]
    inside: tuple[bool, ...]
    quotes: tuple[Span, ...]

    def cover(self, first: int, last: int) -> Span:
        """The characters of tokens ``first`` to ``last`` (excluded)."""
        return Span(start=self.tokens[first].start, end=self.tokens[last - 1].end)


def units_of(
    text: str, sentences: Sequence[Span], quotes: Sequence[Span], tokens: Sequence[Sequence[Token]]
) -> list[Unit]:
    """The sentences of a text as units, in order; sentences that one quotation joins are one unit.

    ``tokens`` are the words of each sentence.
    """
    starts = [quote.start for quote in quotes]
    joined: list[Span] = []
    words: list[list[Token]] = []
    for sentence, own in zip(sentences, tokens, strict=True):
        if joined and _runs_over(joined[-1], sentence, quotes, starts):
            joined[-1] = Span(start=joined[-1].start, end=sentence.end)
            words[-1].extend(own)
        else:
            joined.append(sentence)
            words.append(list(own))
    return [
        _unit(text, span, tuple(own), _within(span, quotes, starts)) for span, own in zip(joined, words, strict=True)
    ]


def _within(span: Span, quotes: Sequence[Span], starts: Sequence[int]) -> tuple[Span, ...]:
    last = bisect_right(starts, span.end - 1)
    first = max(0, bisect_right(starts, span.start) - 1)
    return tuple(quote for quote in quotes[first:last] if quote.touches(span))


def _runs_over(before: Span, after: Span, quotes: Sequence[Span], starts: Sequence[int]) -> bool:
    at = bisect_right(starts, before.end - 1) - 1
    return at >= 0 and quotes[at].end > after.start and quotes[at].start < before.end


def _unit(text: str, span: Span, tokens: tuple[Token, ...], quotes: tuple[Span, ...]) -> Unit:
    inside = []
    at = 0
    for token in tokens:
        while at < len(quotes) and quotes[at].end <= token.start:
            at += 1
        inside.append(at < len(quotes) and quotes[at].start <= token.start)
    return Unit(text, span, tokens, tuple(token.text.lower() for token in tokens), tuple(inside), quotes)
