"""Whom a short form stands for: "the ministry", "the company", "the former mayor", "the 54-year-old"."""

import re
from collections.abc import Iterator

from nutgraf.annotate.cast import UNKNOWN, Cast, Speaker
from nutgraf.annotate.source_kinds import head_of
from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.organisations import is_outlet
from nutgraf.text.titles import is_office_word

_SHORT = re.compile(
    r"^(?:the|that|der|die|das|dem|den|des|diese[rms]?)\s+([a-zäöüA-ZÄÖÜß]+)$|^([а-яіїєґ’']{4,}|[가-힣]{2,6})$",
    re.IGNORECASE,
)
_CASE_ENDING = re.compile(r"(?:es|en|e|s|n|ка|ку|кою|ки|ця|цю|цею|ем|ом|ові|ами|[аеиіоуюя])$")
_THE = re.compile(r"^(?:the|that|this)\s+((?:[\w’'-]+\s+){0,3}[\w’'-]+)$", re.IGNORECASE)
_OF_AGE = re.compile(r"^(?:the|a)\s+(\d{1,3})-year-old(?:\s+[a-z]+)?$", re.IGNORECASE)
_ONCE = frozenset("former then ex-president outgoing current acting longtime veteran late".split())
_FIRMS = frozenset(
    "company firm business corporation carrier airline manufacturer retailer carmaker automaker maker developer start-up startup".split()
)
_CLUBS = frozenset("club team side".split())
_NO_FIRM = re.compile(
    r"\b(?:ministry|department|council|court|university|college|school|parliament|congress|senate|police|party|union|army|navy|"
    r"committee|commission|agency|office|government|nations|association|federation|league|hospital|house|bureau|institute|"
    r"service|democrats|republicans|museum|church|foundation|board)\b",
    re.IGNORECASE,
)


def short_for(cast: Cast, source: Span, words: str) -> Speaker | None:
    """Whom a short form means; None where the words are no short form, or nobody before fits them alone."""
    if cast.language == "en":
        aged = _OF_AGE.match(words)
        if aged is not None:
            return _of_age(cast, source, aged[1])
        whole = _THE.match(words)
        if whole is not None and (len(whole[1].split()) > 1 or whole[1].lower() in _FIRMS | _CLUBS):
            return _office_holder(cast, source, whole[1]) or _firm(cast, source, whole[1].lower())
    return _last_of_kind(cast, source, words)


def _last_of_kind(cast: Cast, source: Span, words: str) -> Speaker | None:
    """ "the source", "the ministry", "the minister": the last one of that kind before."""
    match = _SHORT.match(words)
    if match is None or (cast.language == "ko" and not is_office_word(words, "ko")):
        return None
    noun = (match[1] or match[2]).lower()
    noun = noun if cast.language == "en" else _stem(noun)
    for span, speaker in cast.lately(source.start):
        if noun in _heads(cast, speaker.name) and speaker.name.lower() != words.lower():
            return Speaker(speaker.name, speaker.kind, speaker.role, span)
    for mention in reversed(cast.named_before(source.start)):
        in_name = mention.kind is NameKind.ORGANISATION and noun in _heads(cast, mention.name)
        in_office = mention.kind is NameKind.PERSON and noun in _heads(cast, mention.office)
        if in_name or in_office:
            return cast.of_mention(mention, mention.span)
    return None


def _heads(cast: Cast, words: str) -> set[str]:
    """The words that a short form can take up: in English the noun a name is about, elsewhere the stem of any."""
    if cast.language == "en":
        return {head_of(words)}
    return {_stem(word) for word in words.split()}


def _stem(word: str) -> str:
    return _CASE_ENDING.sub("", word.lower()) if len(word) > 4 else word.lower()


def _office_holder(cast: Cast, source: Span, words: str) -> Speaker | None:
    """The one person before of whose printed office every word is said again ("the former mayor", "the Latvian minister")."""
    wanted = {word.lower() for word in words.split()}
    noun = words.rsplit(maxsplit=1)[-1].lower()
    if not is_office_word(noun, "en"):
        return None
    people = [m for m in cast.named_before(source.start) if m.kind is NameKind.PERSON]
    holders = [m for m in people if head_of(m.office) == noun and wanted - _ONCE <= _office_words(cast, m)]
    if len({m.entity for m in holders}) > 1:
        holders = [m for m in holders if wanted <= _office_words(cast, m)]
    if len({m.entity for m in holders}) != 1:
        return None
    last = next(m for m in reversed(people) if m.entity == holders[-1].entity)
    return cast.of_mention(last, last.span)


def _office_words(cast: Cast, mention: Mention) -> set[str]:
    return set(f"{mention.of} {mention.office} {cast.roles.get(mention.entity, '')}".lower().split())


def _firm(cast: Cast, source: Span, noun: str) -> Speaker | None:
    """The only organisation in the nearest paragraph that names one: a firm or a club where nothing tells otherwise."""
    if noun not in _FIRMS | _CLUBS:
        return None
    for near in cast.nearby(source.start):
        bodies = list(_bodies(cast, near, source.start, noun))
        if bodies:
            alone = len({mention.entity for mention in bodies}) == 1
            return cast.of_mention(bodies[-1], bodies[-1].span) if alone else None
    return None


def _bodies(cast: Cast, near: Span, before: int, noun: str) -> Iterator[Mention]:
    for mention in cast.within(near):
        if mention.span.end > before or mention.kind is not NameKind.ORGANISATION:
            continue
        name = cast.names[mention.entity]
        if not is_outlet(name) and (noun in _CLUBS or not _NO_FIRM.search(name)):
            yield mention


def _of_age(cast: Cast, source: Span, age: str) -> Speaker:
    """The person of that age: the one printed with it, or unknown where there is none or more than one."""
    printed = re.compile(rf",?\s\(?{age}\b")
    people = [m for m in cast.named_before(source.start) if m.kind is NameKind.PERSON]
    aged = [m for m in people if printed.match(cast.text, m.span.end)]
    alone = len({m.entity for m in aged}) == 1
    return cast.of_mention(aged[-1], aged[-1].span) if alone else UNKNOWN
