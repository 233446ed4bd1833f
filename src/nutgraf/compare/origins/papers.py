"""Accounts that hang on a paper which no attribution names: a notice to the exchange, a memo that "shows" what they lead with."""

import re
from collections.abc import Sequence

from nutgraf.compare.origins.leads import Hanging, first_paragraph, signed_by_reporter, without_article
from nutgraf.compare.origins.takings import opening_end
from nutgraf.model.notes import Account, Attribution, AttributionKind, SourceKind
from nutgraf.model.origin import GroundKind
from nutgraf.model.span import Span

_EXCHANGE = r"(?:the |its )?(?:[A-Z]\w+ )?(?:stock )?(?:exchange|bourse|market regulator|securities regulator)"
_TO_EXCHANGE = re.compile(
    rf"\b(?:it|the (?:company|firm|group)|[A-Z]\w+) (?:told|informed|notified) (?P<told>{_EXCHANGE})\b|"
    rf"\b(?P<paper>(?:statement|notice|filing|announcement|disclosure|submission|update) (?:to|with) {_EXCHANGE})\b|"
    r"\b(?P<filing>(?:regulatory|stock exchange|securities|exchange) (?:filing|notice|announcement|statement))\b|"
    r"\b(?P<ad_hoc>(?:Ad-hoc|Pflicht|Börsen)-?[Mm]itteilung)\b"
)
_SHOWS = re.compile(
    r"\b(?:an?|the)\s+(?P<name>(?:(?:leaked|internal|confidential|secret|draft|unpublished|official|government|police|court|private) )+"
    r"(?:memo|memorandum|document|report|audit|email|letter|paper|review|minutes|briefing|note|file|log|transcript)s?(?: (?:of|by|from|to|for) [^.,;:“”\"]{2,60})?)"
    r",? (?:shows?|reveals?|discloses?|warns?|suggests?|indicates?|lists?|states?|finds?|found|showed|revealed)\b"
)


def shown(account: Account, said: Sequence[Attribution]) -> Hanging | None:
    """The paper that an account hangs on, of which its lead or its opening tells; None where somebody is quoted beside it
    (for an exchange: where a reporter signs, or more than two are)."""
    start, end = first_paragraph(account)
    text = account.article.text
    if found := _SHOWS.search(text, start, end):
        quoted = any(one.source_kind is SourceKind.PERSON and one.kind is AttributionKind.DIRECT for one in said)
        return None if quoted else _hanging(found.group("name"), found.span("name"))
    to_exchange = _TO_EXCHANGE.search(text, start, opening_end(account))
    if to_exchange is None or signed_by_reporter(account) or len(_people(said)) > 1:
        return None
    group = str(to_exchange.lastgroup)
    words = to_exchange.group(group)
    return _hanging(f"notice to {words}" if group == "told" else words, to_exchange.span(group))


def _people(said: Sequence[Attribution]) -> set[str]:
    return {one.speaker for one in said if one.source_kind is SourceKind.PERSON and one.role}


def _hanging(name: str, at: tuple[int, int]) -> Hanging:
    span = Span(start=at[0], end=at[1])
    name = without_article(" ".join(name.split()))
    why = f"the story hangs on “{name}”"
    return Hanging(kind=GroundKind.DOCUMENT, name=name, span=span, cue=name, why=why)
