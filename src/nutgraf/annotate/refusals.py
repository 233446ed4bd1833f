"""Refusals to comment in English: a no-comment is an answer, and is kept as one."""

import re
from collections.abc import Iterator

from nutgraf.annotate.found import Found
from nutgraf.annotate.subjects import subject
from nutgraf.annotate.unit import Unit
from nutgraf.model.span import Span

_REFUSAL = re.compile(
    r"\b(?:(?:made|had|offered|gave) no (?:immediate |further |public )?comment|"
    r"(?:could|can) ?not (?:immediately )?be reached(?: for (?:comment|a comment|response))?|"
    r"(?:would|could|will|did) (?:not|neither) (?:immediately )?(?:confirm nor deny|confirm or deny|comment\b|elaborate)|"
    r"(?:did|has|have|had) not (?:immediately |yet )?(?:return(?:ed)?|answer(?:ed)?|repl(?:y|ied) to) (?:\w+ ){0,3}?"
    r"(?:calls?|messages?|emails?|requests?|questions?|inquiries)(?: (?:for|seeking) comment)?|"
    r"(?:was|were) not (?:immediately )?(?:available|reachable) for comment)",
    re.IGNORECASE,
)


def refusals(unit: Unit) -> Iterator[Found]:
    """ "X made no comment", "X could not be reached", "X would neither confirm nor deny", outside quotations."""
    for match in _REFUSAL.finditer(unit.text, unit.span.start, unit.span.end):
        at = next((i for i, token in enumerate(unit.tokens) if token.start >= match.start()), 0)
        if at and unit.inside[at]:
            continue
        bounds = subject(unit, at)
        if bounds is not None:
            cue = Span(start=match.start(), end=match.end())
            yield Found(source=unit.cover(*bounds), cue=cue, content=(), silent=True)
