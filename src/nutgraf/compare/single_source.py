"""Accounts that hang on one source as a whole: an office's or a company's statement, a document, somebody unnamed.

Only what an account opens on can be what it hangs on. Quoting several, or people of no office, is reporting; so is an
account under a reporter's name, for nobody signs a statement of others.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.compare.source_words import APPEAL, BODY_NOUN, DOCUMENT, HOUSE, LEADS_ON, POLICE, SPEAKS_FOR, UNNAMED
from nutgraf.compare.takings import opening_end
from nutgraf.model.notes import Account, Attribution, AttributionKind, NameKind, SourceKind
from nutgraf.model.origin import GroundKind
from nutgraf.model.span import Span
from nutgraf.text.countries import country_of
from nutgraf.text.words import STOPWORDS

LEAD_SENTENCES = 2
"""Sentences below the headline that an account leads with."""

LONGEST_STATEMENT = 450
"""Words above which an account is more than one statement, whoever speaks in it."""

MOSTLY = 0.3
"""The share of attributions from which unnamed people or a document carry an account."""

_BODIES = (SourceKind.OFFICE, SourceKind.ORGANISATION)
_NAMES_NOBODY = re.compile(
    r"\b(?:staff|agenc\w+|reporters?|newsroom|desk|redaktion|redactie|wires?|online|services?|editors?)\b",
    re.IGNORECASE,
)
_EDITOR = re.compile(r"\b(?:editor|correspondent|korrespondent\w*|correspondant\w*|corresponsal)\b", re.IGNORECASE)
_MEDIUM = re.compile(r"\b(?:service|agency|wire|times|record|report|law|law\w+|watch)\b", re.IGNORECASE)
_MEDIA_WORDS = re.compile(
    r"\s*\b(?:News(?:room)?|Press (?:Office|Service|Centre)|Online|Media|Today)\b\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hanging:
    """What an account hangs on: ``name`` as the page can show it, ``span`` the words that say so, ``why`` a plain phrase."""

    kind: GroundKind
    name: str
    span: Span
    why: str


def hangs_on(account: Account, *, agency: bool = False) -> Hanging | None:
    """What the account hangs on as a whole; None where the reporting is its own or it cannot be told.

    What an ``agency`` has from one office it has asked for itself.
    """
    said = [one for one in account.notes.attributions if one.kind is not AttributionKind.NO_COMMENT]
    lead = [one for one in said if one.content and one.source and _leads(account, one.sentence)]
    hanging = _unnamed(account, said, lead) or _document(account, said, lead) or _led_on(account, said)
    if hanging or agency or signed_by_reporter(account) or account.article.words > LONGEST_STATEMENT:
        return hanging
    return _own_house(account) or _office(account, said) or _appeal(account, said)


def signed_by_reporter(account: Account) -> bool:
    """Whether the byline names a person, as far as print tells: two words with capitals and none for a desk."""
    byline = account.article.byline
    names = re.findall(r"\b[^\W\d_a-z][\w’'-]+\.?\s+(?:[^\W\d_a-z][\w.’'-]*\s+)*[^\W\d_a-z][\w’'-]+", byline)
    return _EDITOR.search(byline) is not None or any(not _NAMES_NOBODY.search(name) for name in names)


def _leads(account: Account, sentence: Span) -> bool:
    article = account.article
    start = article.headline.end if article.headline else 0
    body = [one for one in account.notes.sentences if one.start >= start][:LEAD_SENTENCES]
    return bool(body) and sentence.start <= body[-1].start


def _words(account: Account, one: Attribution) -> str:
    return account.words_of(one.source) if one.source else ""


def _is_unnamed(account: Account, one: Attribution) -> bool:
    return (
        bool(one.source)
        and UNNAMED.search(_around(account, one)) is not None
        and one.source_kind not in (SourceKind.PERSON, SourceKind.OUTLET)
    )


def _around(account: Account, one: Attribution) -> str:
    """The source with a few words behind it, which may say that it stays unnamed."""
    assert one.source is not None
    return account.article.text[one.source.start : min(one.source.end + 60, one.sentence.end)]


def _unnamed(account: Account, said: Sequence[Attribution], lead: Sequence[Attribution]) -> Hanging | None:
    """People who stay unnamed carry the lead and much of the rest, and nobody with a name is quoted before them."""
    found = next((one for one in lead if _is_unnamed(account, one)), None)
    if found is None or found.source is None or any(_is_named(one) for one in lead):
        return None
    carried = sum(_is_unnamed(account, one) or one.source_kind is SourceKind.UNNAMED for one in said)
    if carried < MOSTLY * len(said) and any(_quotes_a_person(one) for one in said):
        return None
    words = " ".join(account.words_of(found.source).split())
    return Hanging(kind=GroundKind.UNNAMED, name=words, span=found.source, why=f"the story hangs on “{words}”")


def _is_named(one: Attribution) -> bool:
    return one.source_kind in (SourceKind.PERSON, *_BODIES) and one.kind is not AttributionKind.INDIRECT


def _quotes_a_person(one: Attribution) -> bool:
    return one.source_kind is SourceKind.PERSON and one.kind in (AttributionKind.DIRECT, AttributionKind.MIXED)


def _document(account: Account, said: Sequence[Attribution], lead: Sequence[Attribution]) -> Hanging | None:
    found = next((one for one in lead if _is_document(account, one)), None)
    if found is None or found.source is None:
        return None
    carried = sum(_is_document(account, one) or _AUTHORS.search(_words(account, one)) is not None for one in said)
    if carried < MOSTLY * len(said) or any(_quotes_a_person(one) for one in said if _AUTHORS.search(one.role) is None):
        return None
    words = " ".join(account.words_of(found.source).split())
    name = _journal(account) or _without_article(
        re.sub(r"\s+(?:seen|obtained|published|released|filed|issued) .*$", "", words)
    )
    return Hanging(kind=GroundKind.DOCUMENT, name=name, span=found.source, why=f"the story hangs on “{words}”")


_AUTHORS = re.compile(r"\b(?:authors?|researchers?|scientists?|auditors?|judges?|studies|it)\b", re.IGNORECASE)
_JOURNAL = re.compile(
    r"\b(?:write|wrote|published|appears?|report|said)(?: \w+){0,3}? in (?:the journal )?(?P<name>[A-Z]\w+(?: (?:of |and |& )?[A-Z]\w+){0,4})"
)


def _is_document(account: Account, one: Attribution) -> bool:
    """Whether the source is a document by its kind, or by the first words of its description ("the judgment entered by …")."""
    if one.source_kind in (SourceKind.PERSON, SourceKind.OUTLET, SourceKind.UNNAMED):
        return False
    head = re.split(r"\b(?:of|by|from|to|with|for|in|on|entered|filed|seen)\b", _words(account, one))[0]
    return one.source_kind is SourceKind.DOCUMENT or DOCUMENT.search(head) is not None


def _led_on(account: Account, said: Sequence[Attribution]) -> Hanging | None:
    """The same where no attributions were found: what the first paragraph says it goes by."""
    found = None if said else LEADS_ON.search(account.article.text, *_first_paragraph(account))
    if found is None:
        return None
    words, span = found["source"].strip(), Span(start=found.start("source"), end=found.end("source"))
    kind = (
        GroundKind.UNNAMED
        if UNNAMED.search(words)
        else GroundKind.DOCUMENT
        if DOCUMENT.match(_without_article(words))
        else None
    )
    return Hanging(kind=kind, name=words, span=span, why=f"the story hangs on “{words}”") if kind else None


def _first_paragraph(account: Account) -> tuple[int, int]:
    start = account.article.headline.end if account.article.headline else 0
    return next(((one.start, one.end) for one in account.article.paragraphs if one.start >= start), (0, 0))


def _without_article(words: str) -> str:
    return re.sub(
        r"^(?:the|its|a|an|der|die|das|dem|den|einem|einer|la|el|le|les|un|une|una|il)\s+",
        "",
        words.strip(),
        flags=re.IGNORECASE,
    )


def _journal(account: Account) -> str:
    found = _JOURNAL.search(account.article.text)
    return found["name"] if found and found["name"].split()[0] not in _MONTHS else ""


_MONTHS = frozenset("January February March April May June July August September October November December".split())


def _own_house(account: Account) -> Hanging | None:
    """An outlet that is itself an office, a company or a university, and tells of itself."""
    outlet = account.article.outlet
    name = _MEDIA_WORDS.sub("", outlet.name).strip()
    if not outlet.known or not HOUSE.search(name) or _MEDIUM.search(name) or len(name.split()) < 2:
        return None
    at = account.article.text.find(name)
    if at < 0 and name != outlet.name:
        return None
    first = _first_paragraph(account)
    span = Span(start=at, end=at + len(name)) if at >= 0 else Span(start=first[0], end=first[1])
    return Hanging(kind=GroundKind.OFFICE, name=name, span=span, why=f"{outlet.name} is the house it tells of")


def _office(account: Account, said: Sequence[Attribution]) -> Hanging | None:
    """One body speaks in the opening, or the text begins with its name, and whoever else speaks speaks for it."""
    found = next((one for one in said if one.content and _carries(account, one)), None)
    if found is None or found.source is None:
        return None
    name = _body_name(account, found)
    if not all(one is found or _speaks_for(account, one, name) for one in said):
        return None
    spoken = {
        one.speaker
        for one in said
        if one.source_kind is SourceKind.PERSON and not _telling(one.speaker) & _telling(name)
    }
    if len(spoken) > 1 or (len(said) < 2 and not _begins_with(account, name)):
        return None
    words = " ".join(account.words_of(found.source).split())
    return Hanging(kind=GroundKind.OFFICE, name=name, span=found.source, why=f"nearly all of it is what “{words}” says")


def _carries(account: Account, one: Attribution) -> bool:
    """Whether it is a body's word, and stands in the opening or is that of whom the text begins with."""
    body = _is_body(account, one) or _of_it(account, one) != ""
    return body and (one.sentence.start < opening_end(account) or _begins_with(account, _body_name(account, one)))


def _of_it(account: Account, one: Attribution) -> str:
    """The organisation that "it said" stands for, where the first sentence has one before it; else ""."""
    if one.source is None or _words(account, one).lower() != "it" or not _leads(account, one.sentence):
        return ""
    before = Span(start=one.sentence.start, end=one.source.start)
    return next((name.name for name in account.mentions_in(before) if name.kind is NameKind.ORGANISATION), "")


def _begins_with(account: Account, name: str) -> bool:
    """Whether the first sentence or the headline begins with the body's name."""
    start = _first_paragraph(account)[0]
    openings = (account.article.headline_text, account.article.text[start : start + 200])
    return any(_without_article(text).lower().startswith(_without_article(name).lower()) for text in openings)


def _has_quotes(said: Sequence[Attribution]) -> bool:
    return any(one.kind is AttributionKind.DIRECT for one in said)


def _is_body(account: Account, one: Attribution) -> bool:
    words = _words(account, one)
    if _is_document(account, one) or country_of(_without_article(words)) or _is_place(account, one):
        return False
    return one.source_kind in _BODIES or (one.source_kind is SourceKind.GROUP and BODY_NOUN.search(words) is not None)


def _is_place(account: Account, one: Attribution) -> bool:
    """Whether the source is the name of a place alone ("Kyiv said"): a government, of which nobody knows which part spoke."""
    inside = account.mentions_in(one.source) if one.source else []
    return any(mention.kind is NameKind.PLACE and mention.span == one.source for mention in inside)


def _speaks_for(account: Account, one: Attribution, body: str) -> bool:
    """Whether who speaks is the body, stands for it by office, or cannot be told from it."""
    if one.source is None or not one.speaker:
        return one.source is None
    words = f"{one.speaker} {one.role} {_words(account, one)}"
    if _telling(body) & _telling(words) or _is_same_noun(account, one) or _is_document(account, one):
        return True
    if one.source_kind is SourceKind.PERSON:
        return SPEAKS_FOR.search(f"{words} {_introduced(account, one.speaker)}") is not None
    return SPEAKS_FOR.fullmatch(_without_article(_words(account, one))) is not None


def _introduced(account: Account, name: str) -> str:
    """What stands before and after the first printing of a name: where an office would."""
    last = name.rsplit(maxsplit=1)[-1]
    at = account.article.text.find(last)
    return account.article.text[max(0, at - 50) : at + len(last) + 40] if at >= 0 else ""


def _is_same_noun(account: Account, one: Attribution) -> bool:
    """Whether it is called by a noun that only stands for what was named before ("the firm", "the Oslo-based institute")."""
    words = re.sub(r"^\S+(?:, \S+)?-based\s+", "", _without_article(_words(account, one)))
    return one.source_kind in (SourceKind.GROUP, *_BODIES) and BODY_NOUN.fullmatch(words) is not None


def _telling(words: str) -> frozenset[str]:
    """The first letters of the words that tell one body from another."""
    low = re.findall(r"[^\W\d_]{3,}", words.lower())
    return frozenset(word[:5] for word in low if word not in STOPWORDS["en"])


def _body_name(account: Account, one: Attribution) -> str:
    """The body's name; where it is only called "the company", the name that the headline or the lead has for it."""
    if it := _of_it(account, one):
        return it
    words = _without_article(_words(account, one))
    if any(word[:1].isupper() for word in words.split()) or not _CALLED_ONLY.fullmatch(words.strip()):
        return one.speaker or words
    named = [m for m in account.notes.mentions if m.kind is NameKind.ORGANISATION and _leads(account, m.span)]
    near = [m.name for m in named if m.span.start < one.source.start] if one.source else []
    begun = _BEGUN.match(account.article.text, _first_paragraph(account)[0])
    return near[0] if near else named[0].name if named else begun.group() if begun else words


_BEGUN = re.compile(r"[^\W\d_a-z][\w’'-]+(?: (?:&|of|and|[^\W\d_a-z][\w’'-]+)){1,4}(?<! of)(?<! and)(?<! &)(?= \w)")
"""Two words and more with capitals that a paragraph begins with."""


_CALLED_ONLY = re.compile(
    r"(?:company|firm|group|manufacturer|maker|brewer|airline|operator|retailer|carrier|bank|developer|university|institute|"
    r"Unternehmen|Konzern|Firma|empresa|compañía|entreprise|société)", re.IGNORECASE,
)  # fmt: skip


def _appeal(account: Account, said: Sequence[Attribution]) -> Hanging | None:
    """What police put out to find witnesses, or a text that calls itself a press release."""
    text = account.article.text
    named = [one for one in said if one.source_kind is SourceKind.PERSON]
    if named or _has_quotes(said):
        return None
    police, asks = POLICE.search(text[:600]), APPEAL.search(text)
    if police and asks:
        name = police.group().capitalize() if police.group().islower() else police.group()
        name = "Police" if name in ("Officers", "Detectives") else name
        return Hanging(
            kind=GroundKind.OFFICE,
            name=name,
            span=Span(start=police.start(), end=police.end()),
            why=f"it passes on an appeal: “{asks.group()}”",
        )
    return None
