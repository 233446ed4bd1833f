"""What an account leads with, who is behind an attribution there, and what an account hangs on, as a value."""

import re
from dataclasses import dataclass

from nutgraf.compare.origins.source_words import DOCUMENT, SEEN_BY
from nutgraf.model.notes import Account, Attribution, SourceKind
from nutgraf.model.origin import GroundKind
from nutgraf.model.span import Span

LEAD_SENTENCES = 2
"""Sentences below the headline that an account leads with."""

_TOGETHER = 40
"""Characters between source and cue up to which they are shown together."""

_NAMES_NOBODY = re.compile(
    r"\b(?:staff|agenc\w+|reporters?|newsroom|desk|redaktion|redactie|wires?|online|services?|editors?)\b",
    re.IGNORECASE,
)

_EDITOR = re.compile(
    r"\b(?:editor|correspondent|korrespondent\w*|correspondant\w*|corresponsal|our \w+ reporter)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hanging:
    """What an account hangs on: ``name`` as the page can show it, ``span`` the words that say so, ``cue`` the one among them that
    does ("credit" where it is the outlet itself), ``why`` a plain phrase."""

    kind: GroundKind
    name: str
    span: Span
    cue: str
    why: str


def signed_by_reporter(account: Account) -> bool:
    """Whether the byline names a person, as far as print tells: two words with capitals and none for a desk."""
    byline = account.article.byline
    names = re.findall(r"\b[^\W\d_a-z][\w’'-]+\.?\s+(?:[^\W\d_a-z][\w.’'-]*\s+)*[^\W\d_a-z][\w’'-]+", byline)
    return _EDITOR.search(byline) is not None or any(not _NAMES_NOBODY.search(name) for name in names)


def leads(account: Account, sentence: Span) -> bool:
    article = account.article
    start = article.headline.end if article.headline else 0
    body = [one for one in account.notes.sentences if one.start >= start][:LEAD_SENTENCES]
    return bool(body) and sentence.start <= body[-1].start


def first_paragraph(account: Account) -> tuple[int, int]:
    start = account.article.headline.end if account.article.headline else 0
    return next(((one.start, one.end) for one in account.article.paragraphs if one.start >= start), (0, 0))


def words_of_source(account: Account, one: Attribution) -> str:
    return account.words_of(one.source) if one.source else ""


def without_article(words: str) -> str:
    return re.sub(
        r"^(?:the|its|a|an|der|die|das|dem|den|einem|einer|la|el|le|les|un|une|una|il)\s+",
        "",
        words.strip(),
        flags=re.IGNORECASE,
    )


def is_document(account: Account, one: Attribution) -> bool:
    """Whether the source is a document by its kind, or by the first words of its description ("the judgment entered by …")."""
    words = words_of_source(account, one)
    named = one.source_kind in (SourceKind.PERSON, SourceKind.OUTLET, SourceKind.UNNAMED)
    if named and not SEEN_BY.search(words):
        return False
    head = re.split(r"\b(?:of|by|from|to|with|for|in|on|entered|filed|seen)\b", words)[0]
    return one.source_kind is SourceKind.DOCUMENT or DOCUMENT.search(head) is not None


def told_there(account: Account, one: Attribution, kind: GroundKind, name: str, how: str) -> Hanging:
    """An attribution that an account hangs on: source and cue where they stand together, else the source alone."""
    assert one.source is not None
    parts = [one.source, one.cue] if one.cue and len(_between(one.source, one.cue)) <= _TOGETHER else [one.source]
    span = Span(start=min(part.start for part in parts), end=max(part.end for part in parts))
    words = " ".join(account.words_of(span).split())
    cue = " ".join(account.words_of(parts[-1]).split())
    return Hanging(kind=kind, name=name, span=span, cue=cue, why=f"{how} “{words}”")


def _between(one: Span, other: Span) -> range:
    return range(min(one.end, other.end), max(one.start, other.start))
