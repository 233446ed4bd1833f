"""Whom a pronoun stands for: "he", "she", "they", "it", "his", "who", "which"."""

import re
from collections.abc import Iterator

from nutgraf.annotate.cast import UNKNOWN, Cast, Speaker, owns
from nutgraf.annotate.source_kinds import BODIES, head_of, kind_of
from nutgraf.annotate.subjects import of_speakers
from nutgraf.model.notes import Mention, NameKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.gendered_names import MEN, WOMEN
from nutgraf.text.verbs import is_finite

_HE = frozenset("he him his himself er ihm ihn він його его он 그는 그 그가".split())
_SHE = frozenset("she her hers herself sie вона она 그녀는 그녀".split())
_THEY = frozenset("they them their ihnen вони они 이들은 이들".split())
_IT = frozenset("it its es".split())
_WHO = frozenset("who whom whose which that".split())
_FEMALE = re.compile(
    r"\b(?:Ms|Mrs|Miss|Frau|пані|spokeswoman|chairwoman|congresswoman|queen|princess)\b|\w+(?:sprecherin|ministerin|kanzlerin|präsidentin|речниця)",
    re.IGNORECASE,
)
_MALE = re.compile(r"\b(?:Mr|Herr|пан|spokesman|chairman|congressman|king|prince|Sir)\b", re.IGNORECASE)
_MALE_IN_A = frozenset("luca joshua ilya mykola микола ілля nikita mustafa andrea elisha sasha ezra krishna".split())
_ONE = re.compile(r"^(?:an?|one|ein|eine|einem|einer)\s", re.IGNORECASE)
_BODIES = frozenset({SourceKind.ORGANISATION, SourceKind.OFFICE})
_CROWDS = frozenset({SourceKind.GROUP, SourceKind.UNNAMED})
_DOER = re.compile(r"(?:er|or|ist|ian|ee|man|woman|men|women)s?$")
_THINGS = frozenset(
    """number letter paper power order matter chapter poster newsletter trailer banner career center corner offer answer winter summer
    quarter charter disaster shelter border river water weather computer server other another former latter never over either
    neither error terror horror factor sector behavior mirror color minor fee committee guarantee coffee degree
    dinner disorder danger anger bunker tanker container cruiser freighter trawler""".split()
)
_WINDOW = 120
_ASIDE = re.compile(r",\s([^,.;:()“”\"\n—–]{2,90}),?\s*$")
_WORD = re.compile(r"[^\s,.;:()“”\"—–]+")
_HARD = re.compile(r"[,.;:()“”\"\n—–]")
_DETERMINERS = frozenset(
    "a an the one two three four five six some several many other most another those his her its their".split()
)
_LINKS = frozenset("of for at from with in".split())
_LONGEST_PHRASE = 8
_PEOPLE_ONLY = frozenset("who whom".split())


def stands_for(cast: Cast, source: Span, low: str) -> Speaker | None:
    """Whom the pronoun ``low`` at ``source`` stands for, unknown where that is in doubt; None where it is no pronoun."""
    if low in _HE or low in _SHE:
        return _person(cast, source, female=low in _SHE)
    if low in _THEY:
        return _last_spoken(cast, source, _CROWDS)
    if low in _IT:
        return _last_spoken(cast, source, _BODIES)
    return _before(cast, source, low) if low in _WHO else None


def _person(cast: Cast, source: Span, *, female: bool) -> Speaker:
    for near in cast.nearby(source.start):
        for span, speaker in cast.lately(source.start):
            inside = near.holds(span) and span.end <= source.start
            if inside and _one_person(speaker, cast.language) and not _clashes(_told_of(cast, speaker), female=female):
                return Speaker(speaker.name, speaker.kind, speaker.role, speaker.antecedent or span)
        before = [mention for mention in cast.within(near) if mention.span.end <= source.start]
        named = [mention for mention in before if not cast.quoted(mention)]
        people = [m for m in named if m.kind is NameKind.PERSON and not owns(cast.text, m)]
        people = [m for m in people if not _clashes(_named_as(cast, m), female=female)]
        if len({m.entity for m in people}) == 1:
            return cast.of_mention(people[-1], people[-1].span)
        if people or any(_could_be_somebody(cast.text, m) for m in named):
            return UNKNOWN
    return UNKNOWN


def _told_of(cast: Cast, speaker: Speaker) -> str:
    return f"{speaker.role} {cast.titles.get(speaker.name, '')}  {speaker.name}"


def _named_as(cast: Cast, mention: Mention) -> str:
    name = cast.names[mention.entity]
    return f"{mention.office} {cast.titles[name]}  {name}"


def _could_be_somebody(text: str, mention: Mention) -> bool:
    """Whether a name of no known kind may be a person's: "The opposition leader, Maud Thistlewood, called …"."""
    before = text[max(0, mention.span.start - 2) : mention.span.start]
    after = text[mention.span.end : mention.span.end + 1]
    return mention.kind is NameKind.OTHER and " " in mention.name and before == ", " and after == ","


def _one_person(speaker: Speaker, language: str) -> bool:
    """Whether a speaker is somebody that "he" or "she" can stand for: a named person, or one without a name."""
    if speaker.kind is SourceKind.PERSON:
        return True
    if speaker.kind is SourceKind.ORGANISATION or _ONE.match(speaker.name) is None:
        return False
    head = head_of(speaker.name)
    return language != "en" or (speaker.kind is not SourceKind.DOCUMENT and _of_people(head))


def _of_people(head: str) -> bool:
    """Whether an English noun names people: a calling, or a word made like one."""
    if head in BODIES or head in _THINGS:
        return False
    return of_speakers(head) or _DOER.search(head) is not None


def _clashes(words: str, *, female: bool) -> bool:
    """Whether title or first name tell the other gender."""
    if _FEMALE.search(words):
        return not female
    if _MALE.search(words):
        return female
    given = _given_name(words)
    if given in WOMEN or given in MEN:
        return (given in MEN) == female
    return not female and given.endswith(("a", "а", "я")) and given not in _MALE_IN_A and len(given) > 2


def _given_name(words: str) -> str:
    """The first name before the last name that ``words`` end with, or "" where there is none."""
    names = words.rsplit("  ", 1)[-1].split()
    return names[0].lower() if len(names) > 1 else ""


def _last_spoken(cast: Cast, source: Span, kinds: frozenset[SourceKind]) -> Speaker:
    near = cast.nearby(source.start)[:2]
    for span, speaker in cast.lately(source.start):
        if speaker.kind in kinds and any(block.holds(span) for block in near):
            return Speaker(speaker.name, speaker.kind, speaker.role, span)
    return UNKNOWN


def _before(cast: Cast, source: Span, low: str) -> Speaker:
    """The name or the noun phrase right before "who" or "which"."""
    mention = cast.next_to(source.start)
    if mention is not None and _fits(mention, low):
        return cast.of_mention(mention, mention.span)
    if cast.language != "en":
        return UNKNOWN
    begin = max(0, source.start - _WINDOW)
    before = cast.text[begin : source.start]
    return _beside_aside(cast, begin, before) or _phrase(begin, before, low)


def _fits(mention: Mention, low: str) -> bool:
    """Whether the name can be what "who" (people only) or "which" (anything but people) goes on about."""
    if low in _PEOPLE_ONLY:
        return mention.kind in (NameKind.PERSON, NameKind.OTHER)
    return mention.kind is not NameKind.PERSON or low == "that"


def _beside_aside(cast: Cast, begin: int, before: str) -> Speaker | None:
    """The person whom an aside tells about ("Bo Ott, mayor of Ost, | who")."""
    aside = _ASIDE.search(before)
    mention = cast.next_to(begin + aside.start(), 0) if aside else None
    told = mention is not None and mention.kind is NameKind.PERSON and _of_people(head_of(aside[1] if aside else ""))
    return cast.of_mention(mention, mention.span) if told and mention is not None else None


def _phrase(begin: int, before: str, low: str) -> Speaker:
    """The description right before: "two divers | who", "a diver at the harbour office | who"."""
    bare = before.rstrip(" ,")
    for start in _starts(bare):
        words = " ".join(bare[start:].split())
        head = head_of(words)
        if any(is_finite(words.lower().split(), at) for at in range(1, len(words.split()))):
            break
        if " " not in words:
            break
        if _of_people(head) if low in _PEOPLE_ONLY else of_speakers(head):
            span = Span(start=begin + start, end=begin + len(bare))
            return Speaker(words[0].lower() + words[1:], kind_of(words), "", span)
        if low not in _PEOPLE_ONLY:
            break
    return UNKNOWN


def _starts(before: str) -> Iterator[int]:
    """Where noun phrases that end with ``before`` can start: at the last article or count, and, over "of", at the one before."""
    hard = [mark.end() for mark in _HARD.finditer(before)]
    words = list(_WORD.finditer(before, hard[-1] if hard else 0))[-_LONGEST_PHRASE:]
    for at in range(len(words) - 1, -1, -1):
        if words[at][0].lower() in _DETERMINERS:
            yield words[at].start()
            if at == 0 or words[at - 1][0].lower() not in _LINKS:
                return
