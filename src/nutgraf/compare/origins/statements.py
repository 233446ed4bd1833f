"""Accounts that are hardly more than one statement: of an office, of a company, of the very house that publishes them."""

import re
from collections.abc import Sequence

from nutgraf.compare.origins.bodies import begins_with, body_name, is_body, speaks_for, telling
from nutgraf.compare.origins.leads import Hanging, first_paragraph, told_there
from nutgraf.compare.origins.source_words import APPEAL, HOUSE, POLICE
from nutgraf.compare.origins.takings import opening_end
from nutgraf.model.notes import Account, Attribution, AttributionKind, SourceKind
from nutgraf.model.origin import GroundKind
from nutgraf.model.span import Span

NOTICE = 90
"""Words up to which an account is no more than a notice."""

_MEDIUM = re.compile(
    r"\b(?:service|agency|wire|times|record|report|law|law\w+|watch|business|monthly|review|trade|magazine|today|letter)\b",
    re.IGNORECASE,
)

_DISPUTED = re.compile(r"\b(?:[Tt]he|[Aa]n?) [\w’' -]{2,40} (?:disputes?|disputed|contradicts?|contradicted) ")
"""Words that let somebody else speak, whose own words may be given to "it" alone."""

_MEDIA_WORDS = re.compile(
    r"\s*\b(?:News(?:room)?|Press (?:Office|Service|Centre)|Online|Media|Today)\b\s*$", re.IGNORECASE
)


def house(account: Account) -> Hanging | None:
    """An outlet that is itself an office, a company or a university, and tells of itself."""
    outlet = account.article.outlet
    name = _MEDIA_WORDS.sub("", outlet.name).strip()
    if not outlet.known or not HOUSE.search(name) or _MEDIUM.search(name) or len(name.split()) < 2:
        return None
    at = account.article.text.find(name)
    if at < 0 and name != outlet.name:
        return None
    first = first_paragraph(account)
    span = Span(start=at, end=at + len(name)) if at >= 0 else Span(start=first[0], end=first[1])
    return Hanging(
        kind=GroundKind.OFFICE, name=name, span=span, cue="credit", why=f"{outlet.name} is the house it tells of"
    )


def statement(account: Account, said: Sequence[Attribution]) -> Hanging | None:
    """One body speaks in the opening, or the text begins with its name, and whoever else speaks speaks for it."""
    found = next((one for one in said if one.content and _carries(account, one)), None)
    if found is None or found.source is None:
        return None
    name = body_name(account, found)
    if not all(one is found or speaks_for(account, one, name) for one in said):
        return None
    spoken = {
        one.speaker for one in said if one.source_kind is SourceKind.PERSON and not telling(one.speaker) & telling(name)
    }
    if _DISPUTED.search(account.article.text):
        return None
    if len(spoken) > 1 or (len(said) < 2 and not begins_with(account, name) and not _is_notice(account, found)):
        return None
    return told_there(account, found, GroundKind.OFFICE, name, "hardly more than one statement:")


def _is_notice(account: Account, only: Attribution) -> bool:
    """Whether the account is so short that its one attribution, in its first sentence, stands for all of it."""
    first = first_paragraph(account)
    return account.article.words <= NOTICE and first[0] <= only.sentence.start < first[1]


def _carries(account: Account, one: Attribution) -> bool:
    """Whether it is a body's word, and stands in the opening or is that of whom the text begins with."""
    headline = account.article.headline
    if headline and one.sentence.touches(headline):
        return False
    return is_body(account, one) and (
        one.sentence.start < opening_end(account) or begins_with(account, body_name(account, one))
    )


def appeal(account: Account, said: Sequence[Attribution]) -> Hanging | None:
    """What police put out to find witnesses: it quotes nobody and asks the public to come forward."""
    text = account.article.text
    named = [one for one in said if one.source_kind is SourceKind.PERSON]
    if named or _has_quotes(said):
        return None
    police, asks = POLICE.search(text[:600]), APPEAL.search(text)
    if police and asks:
        name = police.group().capitalize()
        name = "Police" if name in ("Officers", "Detectives") else name
        span = Span(start=asks.start(), end=asks.end())
        words = " ".join(asks.group().split())
        return Hanging(
            kind=GroundKind.OFFICE, name=name, span=span, cue=words, why=f"it passes on an appeal: “{words}”"
        )
    return None


def _has_quotes(said: Sequence[Attribution]) -> bool:
    return any(one.kind is AttributionKind.DIRECT for one in said)
