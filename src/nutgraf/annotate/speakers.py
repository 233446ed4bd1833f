"""Who speaks: the name behind a source, the one a pronoun or a short form stands for, and what kind of source that is."""

import re
from collections.abc import Sequence

from nutgraf.annotate.cast import UNKNOWN, Cast, Speaker, owns
from nutgraf.annotate.pronouns import stands_for
from nutgraf.annotate.short_forms import short_for
from nutgraf.annotate.source_kinds import kind_of, names_office
from nutgraf.annotate.subjects import of_speakers
from nutgraf.model.notes import Mention, NameKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.titles import HONORIFICS, is_office_word

_QUANTIFIER = re.compile(
    r"^(?:some|many|several|most|few|other|the|both\s+the|einige|viele|mehrere|die|деякі|багато)\s+(?=\S)",
    re.IGNORECASE,
)
_GERMAN_CASE = re.compile(r"^(?:der|die|das|dem|den|des)\s+(?=\S)", re.IGNORECASE)
_SLAVIC_IN = re.compile(r"^(?:у|в|на)\s+(?=\S)", re.IGNORECASE)
_HANGING = re.compile(r",?\s+(?:who|which|that)$")
_POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$")
_NOBODY_YET = frozenset(
    "both some many most few several others another one those all neither none any each these".split()
)
_GOES_ON = re.compile(r"\s+([a-z][\w-]*)")
_BEHIND_NAME = frozenset(
    """of from in at on with and or for to by as who whom whose which that himself herself himself themselves also then later now
    here today yesterday is was has had the a an his her their its speaking writing""".split()
)
_JOINED = re.compile(r",?\s+and(?:\s+[a-z]+){0,2}\s+")
_LEADS = frozenset("the his her their its former late then ex acting deputy vice".split())
_PREPOSITIONS = frozenset("for of to with by from behind near against at in on about".split())
_NEAR = 40


def who_speaks(cast: Cast, source: Span) -> Speaker:
    """Who the words of ``source`` mean; without a name where that cannot be told."""
    printed = " ".join(source.of(cast.text).split())
    words = _POSSESSIVE.sub("", printed) if cast.language == "en" else printed
    low = words.lower()
    known = stands_for(cast, source, low)
    if known is not None:
        return _told_apart(cast, known)
    if cast.language == "en" and low in _NOBODY_YET:
        return UNKNOWN._replace(kind=SourceKind.GROUP)
    inside = cast.within(source)
    named = _named(cast, source, words, inside) or _by_last_name(cast, words, inside)
    return named or short_for(cast, source, words) or _described(cast, words, inside)


def _told_apart(cast: Cast, known: Speaker) -> Speaker:
    """Who a description that a pronoun stands for means itself, where that is clear ("the mayor, who")."""
    if known.antecedent is None or not known.name.startswith("the "):
        return known
    return short_for(cast, known.antecedent, known.name) or known


def _named(cast: Cast, source: Span, words: str, inside: Sequence[Mention]) -> Speaker | None:
    people = [mention for mention in inside if mention.kind is NameKind.PERSON]
    together = _several(people, cast.text)
    people = [mention for mention in people if _is_meant(cast, mention, source)]
    if together or _several(people, cast.text, within=True):
        return None
    if people and (len(people) == 1 or people[0].span.start - source.start < _NEAR):
        return cast.of_mention(people[0])
    alone = len(inside) == 1 and len(words) - len(inside[0].span.of(cast.text)) < 10
    if alone and _is_meant(cast, inside[0], source) and not names_office(words.replace(inside[0].name, "")):
        return cast.of_mention(inside[0])
    return None


def _is_meant(cast: Cast, mention: Mention, source: Span) -> bool:
    """Whether a name inside a source is who speaks, not whose it is or what it is called by ("Bell’s aide", "the Bell team")."""
    if cast.language == "en" and _hangs_on(cast.text[source.start : mention.span.start]):
        return False
    if mention.span.end + 2 >= source.end:
        return True
    if owns(cast.text, mention):
        return False
    behind = _GOES_ON.match(cast.text, mention.span.end, source.end) if cast.language == "en" else None
    return behind is None or behind[1] in _BEHIND_NAME


def _hangs_on(before: str) -> bool:
    """Whether a name behind these words of a source is only what they are about ("a spokesman for Mr | Bell")."""
    words = before[-_NEAR:].replace(".", " ").lower().split()
    while words and (words[-1] in _LEADS or words[-1] in HONORIFICS or is_office_word(words[-1], "en")):
        words.pop()
    return bool(words) and words[-1] in _PREPOSITIONS


def _described(cast: Cast, words: str, inside: Sequence[Mention]) -> Speaker:
    name = _in_plain_case(_QUANTIFIER.sub("", _HANGING.sub("", words)), cast.language)
    first = name.split(" ", 1)[0]
    named = any(_POSSESSIVE.sub("", first) in mention.name.split() for mention in inside)
    if (
        cast.language != "de"
        and not named
        and (first[1:].islower() or first == "A")
        and not _may_be_name(cast.language, name)
    ):
        name = name[0].lower() + name[1:]
    return Speaker(name, kind_of(words))


def _may_be_name(language: str, words: str) -> bool:
    """Whether an English description may start with a name that nobody has found ("Bell", "Bell’s aides")."""
    first = words.split(" ", 1)[0]
    lone = first == words and not of_speakers(first.lower())
    return language == "en" and (lone or _POSSESSIVE.search(first) is not None)


def _in_plain_case(words: str, language: str) -> str:
    """A description without the preposition or the article that its case hangs on ("У Міністерстві …", "dem Beamten")."""
    if language == "de":
        return _GERMAN_CASE.sub("", words)
    if language in ("uk", "ru"):
        bare = _SLAVIC_IN.sub("", words)
        return re.sub(r"^(\w+ств)(?:і|а|у|ом)\b", r"\1о", bare)
    return words


def _by_last_name(cast: Cast, words: str, inside: Sequence[Mention]) -> Speaker | None:
    """The only person of that last name, where nobody has marked the name in the source itself."""
    if inside or cast.language != "en":
        return None
    first, _, last = words.rpartition(" ")
    titled = not first or first.rstrip(".").lower() in HONORIFICS
    person = cast.families.get(last) if titled else None
    return cast.of_mention(person) if person is not None else None


def _several(people: Sequence[Mention], text: str, *, within: bool = False) -> bool:
    """Whether the first two people are named together: by little more than "and", or (``within``) with more than that between them."""
    if len(people) < 2:
        return False
    between = text[people[0].span.end : people[1].span.start]
    return _JOINED.fullmatch(between) is not None or (within and " and " in between)
