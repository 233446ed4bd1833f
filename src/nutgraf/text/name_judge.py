"""Judging a run of capitalised words: which part of it is a name, whose, and which office stands with it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.given_names import FAMILY_FIRST
from nutgraf.text.name_evidence import Evidence, is_calendar, is_given
from nutgraf.text.name_forms import nominative
from nutgraf.text.name_runs import Run, Token
from nutgraf.text.offices import Office, office_after, office_before, office_lead
from nutgraf.text.organisations import (
    FACILITIES,
    GERMAN_HEAD,
    GERMAN_NAMES,
    HEADS,
    HELD_BY_OF,
    SHORT_FORMS,
    UKRAINIAN_HEAD,
    is_outlet,
)
from nutgraf.text.places import is_demonym
from nutgraf.text.titles import HONORIFICS, is_office_word

_SPEECH = re.compile(
    r"(?:said|says|told|wrote|asked|added|warned|argued|believes|announced|tweeted|noted|insisted|explained|replied|"
    r"sagte|erklärte|betonte|teilte|meinte|сказа|заяв|зазнач|додав|повідом|наголос)\w*"
)
_ARTICLES = frozenset("The A An I".split())
_BODY_LEADS = frozenset("national supreme federal central".split())
_LEGAL_FORMS = frozenset("ТОВ ПАТ ЗАТ ВАТ ПДВ ПрАТ НВП".split())
_LAND = frozenset("gulf bay strait isle city kingdom republic state district cape port".split())
_KOREAN_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]{2,}")
_SHORT = re.compile(r"[^\W\d_a-zа-яіїєґß]{2,6}s?")
_OF_PERSON = re.compile(
    r"(?:[’']s)? (?:[a-z]+ )?(?:administration|presidency|campaign|aides|lawyers|wife|husband|widow)\b"
)
_AGED = re.compile(r",?\s*\(?\d{1,2}[,)]")


class Part(NamedTuple):
    """Tokens ``first`` to ``last`` (excluded) of a sentence, with what they name."""

    first: int
    last: int
    kind: NameKind


def judge(run: Run, sentence: int, evidence: Evidence) -> Iterator[Mention]:
    """The names in one run, each with the office printed before or after it."""
    needs_evidence = evidence.language == "de" or sentence in evidence.titled
    for part in _scan(run, evidence) if needs_evidence else _whole(run, evidence):
        yield _mention(run.tokens, part, evidence)


def _mention(tokens: Sequence[Token], part: Part, evidence: Evidence) -> Mention:
    span = Span(start=tokens[part.first].start, end=tokens[part.last - 1].end)
    name = " ".join(span.of(evidence.text).split())
    office = Office()
    if part.kind is NameKind.PERSON:
        before = office_before(tokens, part.first, evidence.language)
        office = before if before.words else office_after(evidence.text, span.end, evidence.language)
    elif part.kind is NameKind.PLACE:
        name = evidence.place(name) or name
    return Mention(span=span, kind=part.kind, name=name, office=office.words, of=office.of)


def _whole(run: Run, evidence: Evidence) -> list[Part]:
    """A run that is one name, once everyday words and offices at its edges are off."""
    first, last = _bare(run, evidence)
    if first >= last:
        return []
    after_office = office_lead(run.tokens, first, last, evidence.language)
    if first < after_office < last and run.tokens[last - 1].text.lower() in HEADS - {"house"}:
        return [Part(first, last, NameKind.ORGANISATION)]
    if after_office > first:
        if after_office >= last:
            return []
        words = [token.text for token in run.tokens[after_office:last]]
        if not _is_body(words) and not (len(words) == 1 and evidence.place(words[0])):
            return [Part(after_office, last, NameKind.PERSON)]
        first = after_office
    kind = _kind(run.tokens, first, last, evidence)
    return [Part(first, last, kind)] if kind else []


def _bare(run: Run, evidence: Evidence) -> tuple[int, int]:
    """The run without calendar words at its edges and, where a sentence starts, without everyday words."""
    first, last = run.first, run.last
    tokens = run.tokens
    starts = first == 0 or tokens[first - 1].text in '“"„«:•—–-(‘[.'
    if starts and evidence.plain(tokens[first].text) and not _belongs_to_name(tokens, first, last, evidence):
        first += 1
    while first < last and (
        is_calendar(tokens[first].text) or not tokens[first].capital or tokens[first].text in _ARTICLES
    ):
        first += 1
    while last > first and (is_calendar(tokens[last - 1].text) or not tokens[last - 1].capital):
        last -= 1
    return first, last


def _belongs_to_name(tokens: Sequence[Token], first: int, last: int, evidence: Evidence) -> bool:
    """Whether an everyday word at the start is part of a longer name ("South Korea", "National Police", "House of …")."""
    ends = {min(last, first + 2), min(last, first + 3)}
    if any(evidence.place(evidence.text[tokens[first].start : tokens[end - 1].end]) for end in ends):
        return True
    return last - first > 1 and tokens[first].text.lower() in HEADS | HELD_BY_OF | _BODY_LEADS


def _kind(tokens: Sequence[Token], first: int, last: int, evidence: Evidence) -> NameKind | None:
    words = [token.text for token in tokens[first:last] if token.text != "."]
    whole = " ".join(words)
    if evidence.place(evidence.text[tokens[first].start : tokens[last - 1].end]) or evidence.place(whole):
        return NameKind.PLACE
    if is_demonym(whole, evidence.language) or (len(words) == 1 and words[0].lower() in HONORIFICS):
        return None
    if len(words) == 1:
        return _kind_of_one(tokens, first, evidence)
    if words[-1].lower() in FACILITIES or (words[0].lower() in _LAND and "of" in words):
        return NameKind.PLACE
    if is_outlet(whole) or _is_body(words) or UKRAINIAN_HEAD.match(whole):
        return NameKind.ORGANISATION
    return NameKind.PERSON if _is_person(tokens, first, last, words, evidence) else NameKind.OTHER


def _is_body(words: Sequence[str]) -> bool:
    lows = [word.lower() for word in words]
    if len(lows) < 2:
        return False
    if lows[-1] in HEADS or words[-1] in SHORT_FORMS or (lows[0] in HELD_BY_OF | HEADS and "of" in lows):
        return True
    return not is_given(words[0]) and any(low in HEADS for low in lows)


def _kind_of_one(tokens: Sequence[Token], at: int, evidence: Evidence) -> NameKind | None:
    word = tokens[at].text
    short = _SHORT.fullmatch(word) is not None and len(word) > 2 and not evidence.plain(word.lower())
    if is_outlet(word) or word in SHORT_FORMS or (short and word not in _LEGAL_FORMS):
        return NameKind.ORGANISATION
    if _means_person(tokens, at, evidence):
        return NameKind.PERSON
    if word.lower() in HEADS or UKRAINIAN_HEAD.match(word):
        return NameKind.ORGANISATION if word in evidence.inside else None
    if is_office_word(word, evidence.language) or len(word) < 2:
        return None
    return _kind_by_place(tokens, at, evidence)


def _means_person(tokens: Sequence[Token], at: int, evidence: Evidence) -> bool:
    word = tokens[at].text
    known = (
        word in evidence.surnames
        or nominative(word, evidence.language) in evidence.surnames
        or _OF_PERSON.match(evidence.text, tokens[at].end) is not None
    )
    return known or bool(office_before(tokens, at, evidence.language).words)


def _kind_by_place(tokens: Sequence[Token], at: int, evidence: Evidence) -> NameKind | None:
    """A lone capital is a person's where it speaks; at the start of a sentence it is otherwise nothing."""
    word = tokens[at].text
    if at == 0 and word not in evidence.inside and not is_given(word):
        return NameKind.OTHER if _speaks(tokens, at, at + 1) and not evidence.plain(word) else None
    return NameKind.PERSON if is_given(word) else NameKind.OTHER


def _speaks(tokens: Sequence[Token], first: int, last: int) -> bool:
    after = tokens[last].text if last < len(tokens) else ""
    before = tokens[first - 1].text if first else ""
    return _SPEECH.fullmatch(after) is not None or (
        before not in "“" and _SPEECH.fullmatch(before) is not None and before != "told"
    )


def _is_person(tokens: Sequence[Token], first: int, last: int, words: Sequence[str], evidence: Evidence) -> bool:
    if len(words) > 5 or words[0] in _LEGAL_FORMS:
        return False
    given = is_given(words[0]) and not evidence.place(words[0])
    known = words[-1] in evidence.surnames and words[0] in evidence.surnames[words[-1]]
    east = words[0].lower() in FAMILY_FIRST and len(words) <= 3
    hyphened = any(_KOREAN_GIVEN.fullmatch(word) for word in words[1:]) and east
    if given or known or hyphened or len(words[0]) == 1:
        return True
    span_end = tokens[last - 1].end
    if any(word.lower() in evidence.small or word.lower() in HEADS for word in words):
        return False
    beside = (
        office_before(tokens, first, evidence.language).words
        or office_after(evidence.text, span_end, evidence.language).words
    )
    return (
        bool(beside)
        or _AGED.match(evidence.text, span_end) is not None
        or (_speaks(tokens, first, last) and len(words) <= 3)
    )


def _scan(run: Run, evidence: Evidence) -> list[Part]:
    """Names inside a run whose capitals prove nothing (German, headlines): each needs evidence of its own."""
    parts: list[Part] = []
    index = run.first
    while index < run.last:
        part = _part_at(run, index, evidence)
        if part is None:
            index += 1
        else:
            parts.append(part)
            index = part.last
    return parts


def _part_at(run: Run, at: int, evidence: Evidence) -> Part | None:
    tokens = run.tokens
    word = tokens[at].text
    for last in (min(at + 3, run.last), min(at + 2, run.last), at + 1):
        if last > at and evidence.place(evidence.text[tokens[at].start : tokens[last - 1].end]):
            return Part(at, last, NameKind.PLACE)
    if is_calendar(word) or not tokens[at].capital:
        return None
    after_office = office_lead(tokens, at, run.last, evidence.language)
    if at < after_office < run.last and not evidence.plain(tokens[after_office].text):
        return Part(after_office, _person_end(run, after_office), NameKind.PERSON)
    if is_given(word) and at + 1 < run.last and not evidence.plain(tokens[at + 1].text):
        return Part(at, _person_end(run, at), NameKind.PERSON)
    if word in evidence.surnames:
        return Part(at, at + 1, NameKind.PERSON)
    return _body_at(run, at, evidence)


def _body_at(run: Run, at: int, evidence: Evidence) -> Part | None:
    tokens = run.tokens
    for last in range(run.last, at, -1):
        whole = evidence.text[tokens[at].start : tokens[last - 1].end]
        if (last - at > 1 or evidence.language == "de") and is_outlet(whole) and last - at <= 4:
            return Part(at, last, NameKind.ORGANISATION)
    word = tokens[at].text
    known = (
        word in SHORT_FORMS
        or word in GERMAN_NAMES
        or (word in evidence.inside and _SHORT.fullmatch(word) is not None and len(word) > 2)
    )
    if known or (evidence.language == "de" and GERMAN_HEAD.search(word) and len(word) > 7):
        return Part(at, at + 1, NameKind.ORGANISATION)
    return None


def _person_end(run: Run, first: int) -> int:
    """Where a person's name that starts at ``first`` ends: first names, links and initials, then one last name."""
    tokens = run.tokens
    index = first
    while index < run.last - 1 and (
        is_given(tokens[index].text)
        or not tokens[index].capital
        or len(tokens[index].text) == 1
        or tokens[index].text == "."
    ):
        index += 1
    while index > first and (is_calendar(tokens[index].text) or tokens[index].text == "."):
        index -= 1
    lone = index == first and not is_given(tokens[first].text)
    if lone and run.last - first == 2 and tokens[first + 1].capital and not is_calendar(tokens[first + 1].text):
        return run.last
    return index + 1
