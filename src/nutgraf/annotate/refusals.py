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

_REFUSING = re.compile(
    r"\b(?:(?:declin|refus)(?:e|es|ed|ing|al)\b (?:to )?(?:(?:be )?interview(?:ed)?|(?:an? |all |any |several |further |"
    r"repeated |multiple )*(?:comment|elaborat\w+|respond|answer|discuss|say\b|speak|talk|be (?:quoted|named)|confirm|"
    r"requests? for|interview))|"
    r"(?:would|will|could|did|does|do|has|have|had)(?: not|n[’']t| neither) (?:\w+ly |yet |even )*(?:comment\b|respon(?:d|ded)\b|"
    r"elaborate|return(?:ed)? (?:\w+ ){0,4}?(?:calls?|messages?|emails?|requests?|inquir)|(?:answer(?:ed)?|repl(?:y|ied) to) "
    r"(?:\w+ ){0,4}?(?:calls?|messages?|emails?|requests?|questions?|inquir)|confirm (?:n?or|or) deny|be reached)|"
    r"(?:would|will)(?: not|n[’']t) (?:say\b|discuss|answer|speak to)|"
    r"can ?not be reached|ma(?:d|k)es? no (?:\w+ )?comment|(?:had|has|have|offered|gave) no (?:\w+ )?comment|"
    r"(?:was|were) (?:not |un)(?:\w+ly )?(?:available|reachable) (?:for|to) comment|"
    r"(?:was|were)(?: not|n[’']t) (?:\w+ly )?(?:available|reachable)\b|no comment\b)",
    re.IGNORECASE,
)
_BEFORE_CUE = 40
_BEHIND_CUE = 60


def refuses(text: str, cue: Span) -> bool:
    """Whether the words at and around an English cue refuse to say anything ("did not | respond | to a request")."""
    begin = max(0, cue.start - _BEFORE_CUE)
    return any(
        match.end() > cue.start and match.start() < cue.end
        for match in _REFUSING.finditer(text, begin, cue.end + _BEHIND_CUE)
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
