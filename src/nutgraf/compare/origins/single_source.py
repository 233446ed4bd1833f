"""Accounts that hang on one source as a whole: an office's or a company's statement, a document, somebody unnamed.

Only what an account opens on can be what it hangs on. Quoting several, or people of no office, is reporting; so is an
account under a reporter's name, for nobody signs a statement of others.
"""

import re
from collections.abc import Sequence

from nutgraf.compare.origins.leads import (
    Hanging,
    first_paragraph,
    is_document,
    leads,
    signed_by_reporter,
    told_there,
    without_article,
    words_of_source,
)
from nutgraf.compare.origins.papers import shown
from nutgraf.compare.origins.source_words import DOCUMENT, LEADS_ON, UNNAMED
from nutgraf.compare.origins.statements import appeal, house, statement
from nutgraf.model.notes import Account, Attribution, AttributionKind, SourceKind
from nutgraf.model.origin import GroundKind
from nutgraf.model.span import Span

LONGEST_STATEMENT = 450
"""Words above which an account is more than one statement, whoever speaks in it."""

MOSTLY = 0.3
"""The share of attributions from which unnamed people or a document carry an account."""

_BODIES = (SourceKind.OFFICE, SourceKind.ORGANISATION)

_AUTHORS = re.compile(r"\b(?:authors?|researchers?|scientists?|auditors?|judges?|studies|it)\b", re.IGNORECASE)

_JOURNAL = re.compile(
    r"\b(?:write|wrote|published|appears?|report|said)(?: \w+){0,3}? in (?:the journal )?(?P<name>[A-Z]\w+(?: (?:of |and |& )?[A-Z]\w+){0,4})"
)

_MONTHS = frozenset("January February March April May June July August September October November December".split())


def hangs_on(account: Account, *, agency: bool = False) -> Hanging | None:
    """What the account hangs on as a whole; None where the reporting is its own or it cannot be told.

    What an ``agency`` has from one office it has asked for itself.
    """
    said = [one for one in account.notes.attributions if one.kind is not AttributionKind.NO_COMMENT]
    lead = [one for one in said if one.content and one.source and leads(account, one.sentence)]
    hanging = _unnamed(account, said, lead) or _document(account, said, lead) or _led_on(account, said)
    hanging = hanging or _understood(account, said) or shown(account, said)
    if hanging or agency or signed_by_reporter(account) or account.article.words > LONGEST_STATEMENT:
        return hanging
    return statement(account, said) or house(account) or appeal(account, said)


def _is_unnamed(account: Account, one: Attribution) -> bool:
    if one.source_kind is SourceKind.GROUP and _INDEFINITE.match(_told_us(account, one)):
        return True
    return (
        bool(one.source)
        and UNNAMED.search(_around(account, one)) is not None
        and one.source_kind not in (SourceKind.PERSON, SourceKind.OUTLET)
    )


_INDEFINITE = re.compile(r"(?:an?|one|two|three|four|five|several)\s", re.IGNORECASE)


def _told_us(account: Account, one: Attribution) -> str:
    """The source's words where it speaks to the account's own outlet, else ""."""
    if one.cue is None or account.words_of(one.cue).lower() != "told":
        return ""
    behind = account.article.text[one.cue.end : one.cue.end + 60]
    name = account.article.outlet.name.removeprefix("The ").split()
    to_us = _TO_US.match(behind) or (name and re.match(rf"\s+(?:the )?{re.escape(name[0])}\b", behind, re.IGNORECASE))
    return words_of_source(account, one) if to_us else ""


_TO_US = re.compile(r"\s+(?:this (?:newspaper|paper|reporter)|us)\b")


def _around(account: Account, one: Attribution) -> str:
    """The source with a few words behind it, which may say that it stays unnamed."""
    return account.article.text[one.source.start : min(one.source.end + 60, one.sentence.end)] if one.source else ""


def _unnamed(account: Account, said: Sequence[Attribution], lead: Sequence[Attribution]) -> Hanging | None:
    """People who stay unnamed carry the lead and much of the rest, and nobody with a name is quoted before them."""
    found = next((one for one in lead if _is_unnamed(account, one)), None)
    if found is None or found.source is None or any(_is_named(one) for one in lead):
        return None
    carried = sum(_is_unnamed(account, one) or one.source_kind is SourceKind.UNNAMED for one in said)
    if carried < MOSTLY * len(said) and any(_quotes_a_person(one) for one in said):
        return None
    words = " ".join(account.words_of(found.source).split())
    return told_there(account, found, GroundKind.UNNAMED, words, "the story hangs on")


def _understood(account: Account, said: Sequence[Attribution]) -> Hanging | None:
    """The outlet itself "understands" what it leads with, and people who stay unnamed bear it out."""
    found = next((one for one in said if _is_unnamed(account, one) and one.source), None)
    start, end = first_paragraph(account)
    own = account.article.outlet.name.removeprefix("The ").strip()
    lead = account.article.text[start:end]
    if found is None or not own or any(_is_named(one) for one in said if leads(account, one.sentence)):
        return None
    if not re.search(
        rf"(?:{re.escape(own)}|\b[Tt]his (?:news)?paper|\b[Ww]e|\b[Ii]t) (?:understands|can (?:reveal|disclose)|has (?:learn(?:ed|t)|been told))",
        lead,
    ):
        return None
    words = " ".join(words_of_source(account, found).split())
    return told_there(account, found, GroundKind.UNNAMED, words, "the story hangs on")


def _is_named(one: Attribution) -> bool:
    return one.source_kind in (SourceKind.PERSON, *_BODIES) and one.kind is not AttributionKind.INDIRECT


def _quotes_a_person(one: Attribution) -> bool:
    return one.source_kind is SourceKind.PERSON and one.kind in (AttributionKind.DIRECT, AttributionKind.MIXED)


def _document(account: Account, said: Sequence[Attribution], lead: Sequence[Attribution]) -> Hanging | None:
    found = next((one for one in lead if is_document(account, one) and _is_paper(words_of_source(account, one))), None)
    if found is None or found.source is None:
        return None
    carried = sum(
        is_document(account, one) or _AUTHORS.search(words_of_source(account, one)) is not None for one in said
    )
    quoted = {one.speaker for one in said if _quotes_a_person(one) and _AUTHORS.search(one.role) is None}
    if carried < MOSTLY * len(said) or len(quoted) > 1:
        return None
    words = " ".join(account.words_of(found.source).split())
    name = _journal(account) or without_article(
        re.sub(r"\s+(?:seen|obtained|published|released|filed|issued) .*$", "", words)
    )
    return told_there(account, found, GroundKind.DOCUMENT, name, "the story hangs on")


def _is_paper(words: str) -> bool:
    """Whether a document is meant and no body of such a name ("the Halden Survey")."""
    return any(found.group()[0].islower() for found in DOCUMENT.finditer(words))


def _led_on(account: Account, said: Sequence[Attribution]) -> Hanging | None:
    """The same where no attributions were found: what the first paragraph says it goes by."""
    found = None if said else LEADS_ON.search(account.article.text, *first_paragraph(account))
    if found is None:
        return None
    words, span = found["source"].strip(), Span(start=found.start("source"), end=found.end("source"))
    kind = (
        GroundKind.UNNAMED
        if UNNAMED.search(words)
        else GroundKind.DOCUMENT
        if DOCUMENT.match(without_article(words))
        else None
    )
    return (
        Hanging(kind=kind, name=without_article(words), span=span, cue=words, why=f"the story hangs on “{words}”")
        if kind
        else None
    )


def _journal(account: Account) -> str:
    found = _JOURNAL.search(account.article.text)
    return found["name"] if found and found["name"].split()[0] not in _MONTHS else ""
