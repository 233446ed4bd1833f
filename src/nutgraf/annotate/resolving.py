"""From the spans of an attribution to who speaks in it, and how."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from nutgraf.annotate.cast import Cast, Speaker
from nutgraf.annotate.found import Found
from nutgraf.annotate.speakers import who_speaks
from nutgraf.annotate.unit import Unit
from nutgraf.model.notes import Attribution, AttributionKind
from nutgraf.model.span import Span

_LETTER = re.compile(r"\w")


def resolved(unit: Unit, one: Found, cast: Cast) -> Attribution:
    """The attribution that was found, with its speaker, who from now on has spoken."""
    speaker = who_speaks(cast, one.source) if one.source is not None else cast.implied(unit.span)
    if one.source is not None:
        cast.remember(one.source, speaker)
    return told(one, speaker, unit.span, unit.text, unit.quotes)


def told(one: Found, speaker: Speaker, sentence: Span, text: str, quotes: Sequence[Span]) -> Attribution:
    """The attribution of what was found to its speaker; ``quotes`` are the quotations of the text, in order."""
    return Attribution(
        sentence=sentence,
        source=one.source,
        cue=one.cue,
        content=one.content,
        kind=AttributionKind.NO_COMMENT if one.silent else kind_of_content(text, one.content, quotes),
        source_kind=speaker.kind,
        speaker=speaker.name,
        role=speaker.role,
        antecedent=speaker.antecedent,
    )


def kind_of_content(text: str, content: Sequence[Span], quotes: Sequence[Span]) -> AttributionKind:
    """Direct where all that is said stands in quotation marks, mixed where some of it does, else indirect."""
    inside = outside = 0
    for span in content:
        quoted = sum(len(_LETTER.findall(span.common(quote).of(text))) for quote in quotes_in(span, quotes))
        inside += quoted
        outside += len(_LETTER.findall(span.of(text))) - quoted
    if inside == 0:
        return AttributionKind.INDIRECT
    return AttributionKind.DIRECT if outside <= 4 else AttributionKind.MIXED


def quotes_in(span: Span, quotes: Sequence[Span]) -> Sequence[Span]:
    """Those of ``quotes``, which are in order and apart, that share a character with ``span``."""
    first = bisect_right(quotes, span.start, key=lambda quote: quote.end)
    return quotes[first : bisect_left(quotes, span.end, key=lambda quote: quote.start)]
