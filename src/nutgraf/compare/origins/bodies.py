"""Whether an attribution is a body's word, what the body is called, and who speaks for it."""

import re

from nutgraf.compare.origins.leads import first_paragraph, is_document, leads, without_article, words_of_source
from nutgraf.compare.origins.source_words import BODY_NOUN, SPEAKS_FOR
from nutgraf.model.notes import Account, Attribution, NameKind, SourceKind
from nutgraf.text.countries import country_of
from nutgraf.text.words import STOPWORDS

_BODIES = (SourceKind.OFFICE, SourceKind.ORGANISATION)

_BEGUN = re.compile(r"[^\W\d_a-z][\w’'-]+(?: (?:&|of|and|[^\W\d_a-z][\w’'-]+)){1,4}(?<! of)(?<! and)(?<! &)(?= \w)")
"""Two words and more with capitals that a paragraph begins with."""

_SEVERAL = re.compile(
    r"\band (?:the|its|his|her|their)\b|\bund (?:der|die|das)\b|\b(?:that|which|who|judges?)\b|\d", re.IGNORECASE
)
"""Two bodies that speak as one, or one that has no name, so that the account is no statement of either."""

_SOMEONES = re.compile(r"(?:his|her|their|my|our)\s", re.IGNORECASE)
_PRONOUN = re.compile(r"s?he|er|sie|він|вона", re.IGNORECASE)
_OF_A_BODY = re.compile(
    r"\b(?:the|its) (?:\w+ )?(?:company|firm|group|maker|manufacturer|operator|airline|retailer|carrier|producer|supplier|board|shares|statement|plants?|factory)\b|"
    r"\b(?:in|according to) (?:a|its|the) (?:statement|notice)\b",
    re.IGNORECASE,
)
_ITS_OWN = re.compile(r"(?:its|their)(?: own)?\s|(?:it|they|he|she|who|er|sie|es)$", re.IGNORECASE)
"""What belongs to whom was named before, or stands for them."""

_CALLED_ONLY = re.compile(
    r"(?:company|firm|group|manufacturer|maker|brewer|airline|operator|retailer|carrier|bank|developer|university|institute|"
    r"Unternehmen|Konzern|Firma|empresa|compañía|entreprise|société)", re.IGNORECASE,
)  # fmt: skip


def is_body(account: Account, one: Attribution) -> bool:
    """Whether an office, a company or the like speaks: no document, no country, no capital that stands for one."""
    words = words_of_source(account, one)
    if is_document(account, one) or country_of(without_article(words)) or _is_place(account, one):
        return False
    if _SEVERAL.search(words) or _SOMEONES.match(words):
        return False
    if one.source_kind is SourceKind.GROUP:
        return BODY_NOUN.search(words) is not None
    return one.source_kind in _BODIES or _is_company(account, one)


def _is_company(account: Account, one: Attribution) -> bool:
    """Whether what looks like a person's name is a company's: it has no role, is what the account begins with, and somebody
    is called "the company" or "a statement" later on, but nobody "he" or "she" by that name."""
    if one.source_kind is not SourceKind.PERSON or one.role or not one.speaker or not begins_with(account, one.speaker):
        return False
    others = [other for other in account.notes.attributions if other.speaker == one.speaker and other.source]
    if any(_PRONOUN.fullmatch(words_of_source(account, other)) for other in others):
        return False
    return len(one.speaker.split()) == 1 or _OF_A_BODY.search(account.article.text) is not None


def _is_place(account: Account, one: Attribution) -> bool:
    """Whether the source is the name of a place alone ("Kyiv said"): a government, of which nobody knows which part spoke."""
    inside = account.mentions_in(one.source) if one.source else []
    return any(mention.kind is NameKind.PLACE and mention.span == one.source for mention in inside)


def begins_with(account: Account, name: str) -> bool:
    """Whether the first sentence or the headline begins with the body's name."""
    start = first_paragraph(account)[0]
    openings = (account.article.headline_text, account.article.text[start : start + 200])
    return any(without_article(text).lower().startswith(without_article(name).lower()) for text in openings)


def speaks_for(account: Account, one: Attribution, body: str) -> bool:
    """Whether who speaks is the body, stands for it by office, or cannot be told from it."""
    if one.source is None or (
        one.source_kind is not SourceKind.PERSON and _ITS_OWN.match(words_of_source(account, one))
    ):
        return True
    if not one.speaker:
        return False
    words = f"{one.speaker} {one.role} {words_of_source(account, one)}"
    if telling(body) & telling(words) or _is_same_noun(account, one) or is_document(account, one):
        return True
    if BODY_NOUN.search(one.role):
        return False
    if one.source_kind is SourceKind.PERSON:
        return SPEAKS_FOR.search(f"{words} {_introduced(account, one.speaker)}") is not None
    return SPEAKS_FOR.fullmatch(without_article(words_of_source(account, one))) is not None


def _introduced(account: Account, name: str) -> str:
    """What stands before and after the first printing of a name: where an office would."""
    last = (name.split() or [name])[-1]
    at = account.article.text.find(last)
    return account.article.text[max(0, at - 50) : at + len(last) + 40] if at >= 0 else ""


def _is_same_noun(account: Account, one: Attribution) -> bool:
    """Whether it is called by a noun that only stands for what was named before ("the firm", "the Oslo-based institute")."""
    words = re.sub(r"^\S+(?:, \S+)?-based\s+", "", without_article(words_of_source(account, one)))
    return one.source_kind in (SourceKind.GROUP, *_BODIES) and BODY_NOUN.fullmatch(words) is not None


def telling(words: str) -> frozenset[str]:
    """The first letters of the words that tell one body from another."""
    low = re.findall(r"[^\W\d_]{3,}", words.lower())
    return frozenset(word[:5] for word in low if word not in STOPWORDS["en"])


def body_name(account: Account, one: Attribution) -> str:
    """The body's name; where it is only called "the company", the name that the headline or the lead has for it."""
    words = without_article(words_of_source(account, one))
    if any(word[:1].isupper() for word in words.split()) or not _CALLED_ONLY.fullmatch(words.strip()):
        return one.speaker or words
    start = first_paragraph(account)[0]
    opening = [m.name for m in account.notes.mentions if m.span.start == start and m.kind is not NameKind.PLACE]
    if opening:
        return opening[0]
    named = [m for m in account.notes.mentions if m.kind is NameKind.ORGANISATION and leads(account, m.span)]
    near = [m.name for m in named if m.span.start < one.source.start] if one.source else []
    begun = _BEGUN.match(account.article.text, first_paragraph(account)[0])
    return near[0] if near else named[0].name if named else begun.group() if begun else words
