"""Names whose places are known already: made into clean mentions with their offices, numbered by whom they mean."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.given_names import FAMILY_FIRST
from nutgraf.text.name_evidence import Evidence, gather
from nutgraf.text.name_forms import number_entities
from nutgraf.text.name_judge import mention_of
from nutgraf.text.name_kinds import Part
from nutgraf.text.name_runs import Token, titled, tokens_of
from nutgraf.text.offices import office_lead
from nutgraf.text.places import is_demonym
from nutgraf.text.titles import ENGLISH_LEADS, is_office_word

_GIVEN_IN_TWO = re.compile(r"[A-Z][a-z]+-[a-z]+")
_ARTICLES = frozenset("The the A a An an".split())
_POSSESSIVES = frozenset("’s 's ʼs ’ ' ’S 'S".split())
_LONGEST = 14  # words: no name is longer
_WIDEST = 200  # characters
_REACH = 3  # sentences: names are cut by wrong sentence ends, seldom twice


def names_given(
    text: str,
    sentences: Sequence[Span],
    language: str,
    found: Iterable[tuple[Span, NameKind]],
    headline: Span | None = None,
    tokens: Sequence[Sequence[Token]] | None = None,
) -> tuple[Mention, ...]:
    """Mentions for the spans in ``found``, in order, none overlapping; mentions of the same one share an ``entity`` number.

    A span is fitted to whole words of the one sentence it stands in most, without a possessive, an article or an office
    at its edges; what has no such words is dropped, and so is what overlaps a name before it. ``headline`` and ``tokens``
    as in `nutgraf.text.names.find_names`. Never raises.
    """
    tokenised = tokens if tokens is not None else [tokens_of(text, sentence) for sentence in sentences]
    evidence = gather(text, tokenised, language, titled(text, sentences, headline))
    mentions: list[Mention] = []
    for span, kind in sorted(found, key=lambda one: (one[0].start, -one[0].end)):
        place = _sentence_of(span, sentences)
        part = _fitted(span, kind, tokenised[place], evidence) if place >= 0 else None
        part = None if part is None or _no_name(tokenised[place], part, evidence) else part
        end = mentions[-1].span.end if mentions else 0
        if part is not None and tokenised[place][part.first].start >= end:
            mentions.append(mention_of(tokenised[place], part, evidence))
    return _of_one_kind(_numbered(mentions, language))


def _sentence_of(span: Span, sentences: Sequence[Span]) -> int:
    """Which sentence holds the most of ``span``; -1 for none."""
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.end)
    last = min(bisect_left(sentences, span.end, key=lambda sentence: sentence.start), first + _REACH)
    shares = [
        (min(span.end, sentences[at].end) - max(span.start, sentences[at].start), -at) for at in range(first, last)
    ]
    return -max(shares)[1] if shares and max(shares)[0] > 0 else -1


def _fitted(span: Span, kind: NameKind, tokens: Sequence[Token], evidence: Evidence) -> Part | None:
    """The words of one sentence that ``span`` covers, without what stands at a name's edges but is not part of it."""
    first = bisect_right(tokens, span.start, key=lambda token: token.end)
    last = min(bisect_left(tokens, span.end, key=lambda token: token.start), first + _LONGEST)
    while first < last and (not _is_word(tokens[first]) or _leads(tokens, first, last, evidence)):
        first += 1
    while first < last and (not _is_word(tokens[last - 1]) or tokens[last - 1].text in _POSSESSIVES):
        last -= 1
    if first >= last or tokens[last - 1].end - tokens[first].start > _WIDEST:
        return None
    first = _with_family(tokens, first, last) if kind is NameKind.PERSON else first
    behind = office_lead(tokens, first, last, evidence.language) if kind is NameKind.PERSON else first
    return Part(behind if behind < last else first, last, kind)


def _with_family(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where a name starts whose family name, which stands first, was not given: it may read like a word ("Do | Min-ho")."""
    lone = last - first == 1 and _GIVEN_IN_TWO.fullmatch(tokens[first].text) is not None
    before = tokens[first - 1] if first > 1 else None
    family = before is not None and before.capital and (before.text.lower() in FAMILY_FIRST or len(before.text) <= 3)
    return first - 1 if lone and family and before is not None and before.text.isalpha() else first


def _no_name(tokens: Sequence[Token], part: Part, evidence: Evidence) -> bool:
    """Whether the words only tell whose something is ("South Korean") or start an office ("Defense | Minister")."""
    words = [token.text for token in tokens[part.first : part.last]]
    if part.kind is not NameKind.PERSON and is_demonym(" ".join(words), evidence.language):
        return True
    behind = tokens[part.last].text if part.last < len(tokens) else ""
    leads = len(words) == 1 and words[0].lower() in ENGLISH_LEADS
    return leads and evidence.language == "en" and is_office_word(behind, "en")


def _is_word(token: Token) -> bool:
    return any(letter.isalnum() for letter in token.text)


def _leads(tokens: Sequence[Token], first: int, last: int, evidence: Evidence) -> bool:
    """Whether an article starts the name that is no part of it ("the Northern League", but "The Hague")."""
    if tokens[first].text not in _ARTICLES or first + 1 >= last:
        return False
    return not evidence.place(evidence.text[tokens[first].start : tokens[last - 1].end])


def _numbered(mentions: Sequence[Mention], language: str) -> list[Mention]:
    """With entity numbers in order of first appearance; a place is never somebody whose last name reads like it."""
    people = {mention.name for mention in mentions if mention.kind is NameKind.PERSON and " " in mention.name}
    places = {mention.name for mention in mentions if mention.kind is NameKind.PLACE} - people
    apart = [mention.kind in (NameKind.PLACE, NameKind.OTHER) and mention.name in places for mention in mentions]
    groups = [[mention for mention, far in zip(mentions, apart, strict=True) if far is side] for side in (True, False)]
    numbered = [(side, mention) for side, group in enumerate(groups) for mention in number_entities(group, language)]
    numbers: dict[tuple[int, int], int] = {}
    return [
        replace(mention, entity=numbers.setdefault((side, mention.entity), len(numbers)))
        for side, mention in sorted(numbered, key=lambda one: one[1].span.start)
    ]


def _of_one_kind(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """With the kind that the fullest form of each name is mostly given, since a short form alone is easily misread.

    A printed office speaks for a person.
    """
    longest: dict[int, int] = {}
    for mention in mentions:
        longest[mention.entity] = max(longest.get(mention.entity, 0), len(mention.name.split()))
    kinds: dict[int, Counter[NameKind]] = {}
    for mention in mentions:
        if len(mention.name.split()) == longest[mention.entity]:
            kinds.setdefault(mention.entity, Counter())[mention.kind] += 1 + 2 * bool(mention.office)
    best = {
        entity: max(votes, key=lambda kind: (votes[kind], kind == NameKind.PERSON)) for entity, votes in kinds.items()
    }
    return tuple(replace(mention, kind=best[mention.entity]) for mention in mentions)
