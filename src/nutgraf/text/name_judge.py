"""Judging a run of capitalised words: which part of it is a name, whose, and which office stands with it."""

from collections.abc import Iterator, Sequence

from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.name_evidence import Evidence, is_calendar, is_given
from nutgraf.text.name_kinds import SHORT, Part, is_body, kind_of, may_be_person
from nutgraf.text.name_runs import Run, Token, opens_quotation
from nutgraf.text.name_scan import scan
from nutgraf.text.offices import Office, office_after, office_apposed, office_before, office_lead
from nutgraf.text.organisations import FACILITIES, FORMS_BEFORE, HEADS, HELD_BY_OF
from nutgraf.text.places import is_demonym
from nutgraf.text.titles import ENGLISH, is_office_word

_PARTIES = frozenset("Republican Democrat Democratic Conservative Labour Labor Liberal Green Independent Tory".split())
_ARTICLES = frozenset("The A An I".split())
_BODY_LEADS = frozenset("national supreme federal central".split())


def judge(run: Run, sentence: int, evidence: Evidence) -> Iterator[Mention]:
    """The names in one run, each with the office printed before or after it."""
    capitals_prove_nothing = sentence in evidence.titled
    strict = capitals_prove_nothing and bool(evidence.inside)
    for part in (
        scan(run, evidence, strict=strict)
        if capitals_prove_nothing or evidence.language == "de"
        else _whole(run, evidence)
    ):
        yield mention_of(run.tokens, part, evidence)


def mention_of(tokens: Sequence[Token], part: Part, evidence: Evidence) -> Mention:
    """The mention that some tokens of a sentence make, with the office printed before or after it."""
    span = Span(start=tokens[part.first].start, end=tokens[part.last - 1].end)
    name = " ".join(span.of(evidence.text).split())
    office = Office()
    if part.kind is NameKind.PERSON:
        before = office_before(tokens, part.first, evidence.language)
        office = before if before.words else office_after(evidence.text, span.end, evidence.language)
        office = office if office.words else office_apposed(tokens, part.first, part.last, evidence.language)
    elif part.kind is NameKind.ORGANISATION:
        name = name.replace(", ", " ")
    elif part.kind is NameKind.PLACE:
        name = evidence.place(name) or name
    return Mention(span=span, kind=part.kind, name=name, office=office.words, of=office.of)


def _whole(run: Run, evidence: Evidence) -> list[Part]:
    """The names of a run: one, once everyday words and offices at its edges are off, or several run together."""
    if run.tokens[run.first].text in FORMS_BEFORE and run.last - run.first > 2:
        return [Part(run.first, run.last, NameKind.ORGANISATION)]
    first, last = _bare(run, evidence)
    cut = _second_name(run.tokens, first, last, evidence)
    if cut:
        return [*_whole_between(run, first, cut, evidence), Part(cut, last, NameKind.PERSON)]
    if first >= last:
        return []
    return _whole_between(run, first, last, evidence)


def _second_name(tokens: Sequence[Token], first: int, last: int, evidence: Evidence) -> int:
    """Where a person's name starts behind another name ("Republican Ann Bell", "NHF Ann Bell", "Bo Ott Ann Bell"), or 0."""
    if evidence.language in ("uk", "ru") and last - first == 3 and evidence.place(tokens[first].text):
        return first + 1
    for at in range(first + 1, last - 1):
        if not is_given(tokens[at].text) or is_given(tokens[at - 1].text) or not tokens[at + 1].capital:
            continue
        before = [token.text for token in tokens[first:at]]
        if tokens[last - 1].text.lower() in HEADS | FACILITIES or not all(word[0].isupper() for word in before):
            return 0
        whole = " ".join(before)
        known = (
            evidence.place(whole) or is_demonym(whole, evidence.language) or whole in _PARTIES or SHORT.fullmatch(whole)
        )
        if known or is_office_word(before[-1], evidence.language) or (len(before) > 1 and is_given(before[0])):
            return at
    return 0


def _whole_between(run: Run, first: int, last: int, evidence: Evidence) -> list[Part]:
    after_office = office_lead(run.tokens, first, last, evidence.language)
    if first < after_office < last and run.tokens[last - 1].text.lower() in HEADS - {"house"}:
        return [Part(first, last, NameKind.ORGANISATION)]
    if after_office > first:
        words = [token.text for token in run.tokens[after_office:last]]
        if not words or not may_be_person(words, evidence.language):
            return []
        if not is_body(words) and not (len(words) == 1 and evidence.place(words[0])):
            return [Part(after_office, last, NameKind.PERSON)]
        first = after_office
    inner = _behind_inner_office(run.tokens, first, last, evidence)
    kind = NameKind.PERSON if inner else kind_of(run.tokens, first, last, evidence)
    return [Part(inner or first, last, kind)] if kind else []


def _behind_inner_office(tokens: Sequence[Token], first: int, last: int, evidence: Evidence) -> int:
    """Where the name behind an office inside the run starts ("White House Press Secretary | Ann Bell"), or 0."""
    if evidence.language in ("uk", "ru", "de"):
        return 0
    for at in range(last - 2, max(first, last - 4), -1):
        words = [token.text for token in tokens[at + 1 : last]]
        if tokens[at].text.lower() in ENGLISH and tokens[at].text not in ("Major", "King", "Prince", "Queen", "Pope"):
            fits = all(word[0].isupper() for word in words) and not is_body(words) and words[-1].lower() not in HEADS
            return at + 1 if fits and not evidence.place(" ".join(words)) else 0
    return 0


def _bare(run: Run, evidence: Evidence) -> tuple[int, int]:
    """The run without calendar words at its edges and, where a sentence starts, without everyday words."""
    first, last = run.first, run.last
    tokens = run.tokens
    starts = first == 0 or tokens[first - 1].text in '“"„«:•—–-(‘[.' or opens_quotation(tokens, first)
    if starts and evidence.plain(tokens[first].text) and not _belongs_to_name(tokens, first, last, evidence):
        first += 1
    while first < last and (
        is_calendar(tokens[first].text) or not tokens[first].capital or tokens[first].text in _ARTICLES
    ):
        first += 1
    while last > first and (is_calendar(tokens[last - 1].text) or not tokens[last - 1].capital):
        last -= 1
    if last - first > 1 and len(tokens[last - 1].text) == 1 and tokens[last - 1].start - tokens[last - 2].end == 1:
        last -= 1
    return first, last


def _belongs_to_name(tokens: Sequence[Token], first: int, last: int, evidence: Evidence) -> bool:
    """Whether an everyday word at the start is part of a longer name ("South Korea", "National Police", "House of …")."""
    ends = {min(last, first + 2), min(last, first + 3)}
    if any(evidence.place(evidence.text[tokens[first].start : tokens[end - 1].end]) for end in ends):
        return True
    return last - first > 1 and tokens[first].text.lower() in HEADS | HELD_BY_OF | _BODY_LEADS
