"""Names made uniform: the page's own spelling, in full at the first mention; quotations stay as they are."""

import re

from nutgraf.compose.cast import Cast
from nutgraf.compose.draft import Draft, Edit
from nutgraf.model.comparison import Entity
from nutgraf.model.notes import Account, Mention, NameKind
from nutgraf.model.sentence import ChangeKind
from nutgraf.model.span import Span
from nutgraf.text.quotes import find_quotes
from nutgraf.text.sound import latin
from nutgraf.text.words import STOPWORDS

_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Mx)\.?\s$")


def tell_names(draft: Draft, cast: Cast, *, told: frozenset[int] = frozenset()) -> Draft:
    """The draft with people under the page's name, in full at the first mention; ``told`` were introduced before."""
    account = draft.account
    quotes = [quote.shift(draft.span.start) for quote in find_quotes(account.words_of(draft.span))]
    introduced = set(told)
    edits = []
    for mention in cast.people_in(account, draft.span):
        entity = cast.at(account, mention.span)
        if entity is None or any(quote.touches(mention.span) for quote in quotes):
            continue
        edit = uniform(mention, entity, account, full=entity.id not in introduced)
        introduced.add(entity.id)
        if edit:
            edits += [edit, *honorific(edit, account)]
    return draft.with_edits(*edits)


def uniform(mention: Mention, entity: Entity, account: Account, *, full: bool) -> Edit | None:
    """The edit that prints ``entity``'s name at ``mention``, or None where the article's own form is right."""
    if entity.name.split()[0].casefold() in STOPWORDS["en"]:
        return None  # "In Hestvik": a headline's word, not a first name
    surface = account.words_of(mention.span)
    if not surface.startswith(mention.name) or mention.kind is not NameKind.PERSON:
        return None  # an inflected form: another language's grammar is not ours to undo
    partial = is_part(mention.name, entity.name)
    if mention.name == entity.name or (partial and not full) or not same_script(mention.name, entity.name):
        return None
    if not partial and not any(alias.name == mention.name and alias.judgement == "same" for alias in entity.aliases):
        return None
    span = Span(start=mention.span.start, end=mention.span.start + len(mention.name))
    return Edit(span=span, put=entity.name, kind=ChangeKind.NAME, was=mention.name)


def honorific(edit: Edit, account: Account) -> list[Edit]:
    """The cut of "Mr." before a surname that is told as the full name."""
    found = _HONORIFIC.search(account.article.text, max(0, edit.span.start - 6), edit.span.start)
    return [Edit(span=Span(start=found.start(), end=found.end()))] if found else []


def is_part(short: str, long: str) -> bool:
    """Whether every word of ``short`` is a word of ``long``."""
    return set(short.casefold().split()) < set(long.casefold().split())


def same_script(one: str, other: str) -> bool:
    """Whether both names are written in Latin letters, or neither is."""
    return (latin(one)[:1] == one[:1].lower()) == (latin(other)[:1] == other[:1].lower())
