"""Who speaks: the name behind a source, the one a pronoun or a short form stands for, and what kind of source that is."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from nutgraf.model.notes import Mention, NameKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.organisations import is_outlet
from nutgraf.text.titles import is_office_word

_HE = frozenset("he him his er ihm ihn він його его он 그는 그 그가".split())
_SHE = frozenset("she her sie вона она 그녀는 그녀".split())
_THEY = frozenset("they them ihnen вони они 이들은 이들".split())
_IT = frozenset("it es".split())
_WHO = frozenset("who which that".split())
_FEMALE = re.compile(
    r"\b(?:Ms|Mrs|Miss|Frau|пані|spokeswoman|chairwoman|congresswoman|queen|princess)\b|\w+(?:sprecherin|ministerin|kanzlerin|präsidentin|речниця)",
    re.IGNORECASE,
)
_MALE = re.compile(r"\b(?:Mr|Herr|пан|spokesman|chairman|congressman|king|prince|Sir)\b", re.IGNORECASE)
_MALE_IN_A = frozenset(
    "luca joshua ilya mykola микола ілля nikita noah joshua mustafa andrea barack elisha sasha ezra krishna".split()
)
_UNNAMED = re.compile(
    r"\b(?:sources?|insiders?|(?:people|person|official|officials|diplomats?|aides?) (?:familiar|briefed|who (?:asked|requested|spoke|declined))|anonym\w*|"
    r"Insider|vertraute[nrs]?|eingeweihte[nr]?|Kreise\w*|джерел\w*|співрозмовни\w*|источник\w*)\b|소식통|관계자|익명",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\b(?:reports?|statements?|letters?|polls?|surveys?|study|studies|documents?|memos?|filings?|complaint|lawsuit|indictment|transcript|data|figures|"
    r"records|bericht|studie|umfrage|dokument\w*|mitteilung|заяв[аіи]|звіт\w*|документ\w*|interviews?|article|book|video|footage|analysis)\b|보고서|성명|자료",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:spokes\w+|ministry|ministries|government|administration|office|department|white house|kremlin|police|prosecutors?|court|embassy|authority|agency|commission|"
    r"minister|president|mayor|governor|chancellor|premier|\w*(?:sprecher\w*|ministerium\w*|regierung|polizei|staatsanwaltschaft|behörde\w*|gericht\w*|feuerwehr|landratsamt)|"
    r"речни\w*|прессекретар\w*|міністерств\w*|уряд\w*|поліці\w*|прокуратур\w*)\b|대변인|국방부|외교부|정부|당국|경찰|검찰",
    re.IGNORECASE,
)
_QUANTIFIER = re.compile(
    r"^(?:some|many|several|most|few|other|the|both|einige|viele|mehrere|die|деякі|багато)\s+(?=\S)", re.IGNORECASE
)
_SHORT = re.compile(
    r"^(?:the|that|der|die|das|dem|den|des|diese[rms]?)\s+([a-zäöüA-ZÄÖÜß]+)$|^([а-яіїєґ’']{4,}|[가-힣]{2,6})$",
    re.IGNORECASE,
)
_CASE_ENDING = re.compile(r"(?:es|en|e|s|n|ка|ку|кою|ки|ця|цю|цею|ем|ом|ові|ами|[аеиіоуюя])$")
_ONE = re.compile(r"^(?:an?|one|ein|eine|einem|einer)\s", re.IGNORECASE)
_GERMAN_CASE = re.compile(r"^(?:der|die|das|dem|den|des)\s+(?=\S)", re.IGNORECASE)
_SLAVIC_IN = re.compile(r"^(?:у|в|на)\s+(?=\S)", re.IGNORECASE)
_REACH = 2
_MEMORY = 60


class Speaker(NamedTuple):
    """The one who speaks: clean name or description, kind, printed office, and the span a pronoun stands for."""

    name: str
    kind: SourceKind
    role: str = ""
    antecedent: Span | None = None


UNKNOWN = Speaker("", SourceKind.UNNAMED)


@dataclass(slots=True)
class Cast:
    """Everybody named in an article, and who has spoken so far, in reading order."""

    text: str
    mentions: Sequence[Mention]
    blocks: Sequence[Span]
    language: str = "en"
    spoken: list[tuple[Span, Speaker]] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    roles: dict[int, str] = field(default_factory=dict)
    titles: dict[int, str] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.starts = [mention.span.start for mention in self.mentions]
        for mention in self.mentions:
            best = self.names.get(mention.entity, "")
            self.names[mention.entity] = max(
                best, mention.name, key=lambda name: (len(name.split()), len(name) if not best else 0)
            )
            self.titles[mention.entity] = (
                self.titles.get(mention.entity, "")
                + " "
                + self.text[max(0, mention.span.start - 6) : mention.span.start]
            )
            office = " ".join(part for part in (mention.of, mention.office) if part)
            if len(office) > len(self.roles.get(mention.entity, "")):
                self.roles[mention.entity] = office

    def speaker(self, source: Span) -> Speaker:
        """Who the words of ``source`` mean."""
        words = " ".join(source.of(self.text).split())
        low = words.lower()
        if low in _HE or low in _SHE:
            return self._person(source, female=low in _SHE)
        if low in _THEY or low in _IT:
            return self._last_spoken(
                source,
                {SourceKind.GROUP, SourceKind.UNNAMED}
                if low in _THEY
                else {SourceKind.ORGANISATION, SourceKind.OFFICE},
            )
        if low in _WHO:
            return self._before(source)
        inside = self.within(source)
        return self._named(source, words, inside) or self._short(source, words) or self._described(words, inside)

    def within(self, span: Span) -> list[Mention]:
        """The mentions inside ``span``."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        return list(self.mentions[first:last])

    def remember(self, span: Span, speaker: Speaker) -> None:
        """Note that ``speaker`` spoke at ``span``."""
        if speaker.name:
            self.spoken.append((span, speaker))

    def implied(self, unit: Span, before: int | None = None) -> Speaker:
        """Who "…, adding that" means: the one who spoke just before in the same unit."""
        if self.spoken and unit.holds(self.spoken[-1][0]) and (before is None or self.spoken[-1][0].start < before):
            span, speaker = self.spoken[-1]
            return Speaker(speaker.name, speaker.kind, speaker.role, speaker.antecedent or span)
        return UNKNOWN

    def of_mention(self, mention: Mention, antecedent: Span | None = None) -> Speaker:
        """The speaker that a mention names."""
        name, role = self.names[mention.entity], self.roles.get(mention.entity, "")
        kinds = {
            NameKind.PERSON: SourceKind.PERSON,
            NameKind.ORGANISATION: SourceKind.ORGANISATION,
            NameKind.PLACE: SourceKind.OFFICE,
        }
        kind = (
            SourceKind.OUTLET
            if mention.kind is not NameKind.PERSON and is_outlet(name)
            else kinds.get(mention.kind, SourceKind.ORGANISATION)
        )
        return Speaker(name, kind, role, antecedent)

    def _named(self, source: Span, words: str, inside: Sequence[Mention]) -> Speaker | None:
        people = [mention for mention in inside if mention.kind is NameKind.PERSON and not _owned(self.text, mention)]
        if (
            people
            and (len(people) == 1 or people[0].span.start - source.start < 40)
            and not _several(people, self.text)
        ):
            return self.of_mention(people[0])
        if (
            len(inside) == 1
            and len(words) - len(inside[0].span.of(self.text)) < 10
            and not _OFFICE.search(words.replace(inside[0].name, ""))
        ):
            return self.of_mention(inside[0])
        return None

    def _short(self, source: Span, words: str) -> Speaker | None:
        """ "the source", "the ministry", "the minister": the last one of that kind before."""
        match = _SHORT.match(words)
        if match is None:
            return None
        if self.language == "ko" and not is_office_word(words, "ko"):
            return None
        noun = _stem(match[1] or match[2])
        earlier = [(span, speaker) for span, speaker in self.spoken[-_MEMORY:] if span.start < source.start]
        for _span, speaker in reversed(earlier):
            if noun in _stems(speaker.name) and speaker.name.lower() != words.lower():
                return Speaker(speaker.name, speaker.kind, speaker.role, _span)
        here = bisect_left(self.starts, source.start)
        for mention in reversed(self.mentions[max(0, here - 4 * _MEMORY) : here]):
            in_name = mention.kind is NameKind.ORGANISATION and noun in _stems(mention.name)
            in_office = mention.kind is NameKind.PERSON and noun in _stems(mention.office)
            if in_name or in_office:
                return self.of_mention(mention, mention.span)
        return None

    def _described(self, words: str, inside: Sequence[Mention]) -> Speaker:
        name = _in_plain_case(_QUANTIFIER.sub("", words), self.language)
        first = name.split(" ", 1)[0]
        if (
            self.language != "de"
            and not any(mention.name.startswith(first) for mention in inside)
            and first[1:].islower()
        ):
            name = name[0].lower() + name[1:]
        return Speaker(name, kind_of(words))

    def _person(self, source: Span, *, female: bool) -> Speaker:
        for near in self._nearby(source):
            spoke = [
                (span, speaker)
                for span, speaker in self.spoken[-_MEMORY:]
                if near.holds(span) and _one_person(speaker) and span.end <= source.start
            ]
            fitting = [
                (span, speaker)
                for span, speaker in spoke
                if not _clashes(f"{speaker.role} {self._titles_of(speaker.name)} {speaker.name}", female=female)
            ]
            if fitting:
                span, speaker = fitting[-1]
                return Speaker(speaker.name, speaker.kind, speaker.role, speaker.antecedent or span)
            people = [
                m
                for m in self.within(near)
                if m.kind is NameKind.PERSON and m.span.end <= source.start and not _owned(self.text, m)
            ]
            people = [
                m
                for m in people
                if not _clashes(f"{m.office} {self.titles[m.entity]} {self.names[m.entity]}", female=female)
            ]
            if len({m.entity for m in people}) == 1:
                return self.of_mention(people[-1], people[-1].span)
            if people or any(self._could_be_somebody(m) for m in self.within(near) if m.span.end <= source.start):
                return UNKNOWN
        return UNKNOWN

    def _could_be_somebody(self, mention: Mention) -> bool:
        """Whether a name of no known kind may be a person's: "The opposition leader, Maud Thistlewood, called …"."""
        before, after = self.text[: mention.span.start][-2:], self.text[mention.span.end : mention.span.end + 1]
        apposed = before == ", " and after == ","
        return mention.kind is NameKind.OTHER and " " in mention.name and apposed

    def _titles_of(self, name: str) -> str:
        return next((self.titles[entity] for entity, whole in self.names.items() if whole == name), "")

    def _nearby(self, source: Span) -> list[Span]:
        """The paragraph of ``source``, then the ones before it, nearest first."""
        at = max(0, bisect_right(self.blocks, source.start, key=lambda block: block.start) - 1)
        return [self.blocks[i] for i in range(at, max(-1, at - 1 - _REACH), -1)]

    def _last_spoken(self, source: Span, kinds: set[SourceKind]) -> Speaker:
        near = self._nearby(source)[:2]
        for span, speaker in reversed([one for one in self.spoken[-_MEMORY:] if one[0].start < source.start]):
            if speaker.kind in kinds and any(block.holds(span) for block in near):
                return Speaker(speaker.name, speaker.kind, speaker.role, span)
        return UNKNOWN

    def _before(self, source: Span) -> Speaker:
        """The name right before "who"."""
        index = bisect_left(self.starts, source.start) - 1
        if index >= 0 and 0 <= source.start - self.mentions[index].span.end <= 2:
            return self.of_mention(self.mentions[index], self.mentions[index].span)
        return UNKNOWN


def _in_plain_case(words: str, language: str) -> str:
    """A description without the preposition or the article that its case hangs on ("У Міністерстві …", "dem Beamten")."""
    if language == "de":
        return _GERMAN_CASE.sub("", words)
    if language in ("uk", "ru"):
        bare = _SLAVIC_IN.sub("", words)
        return re.sub(r"^(\w+ств)(?:і|а|у|ом)\b", r"\1о", bare)
    return words


def _one_person(speaker: Speaker) -> bool:
    """Whether a speaker is somebody that "he" or "she" can stand for: a named person, or one without a name."""
    return speaker.kind is SourceKind.PERSON or (
        speaker.kind is not SourceKind.ORGANISATION and _ONE.match(speaker.name) is not None
    )


def _stem(word: str) -> str:
    return _CASE_ENDING.sub("", word.lower()) if len(word) > 4 else word.lower()


def _stems(words: str) -> set[str]:
    return {_stem(word) for word in words.split()}


def kind_of(words: str) -> SourceKind:
    """What kind of source a description names."""
    if _UNNAMED.search(words):
        return SourceKind.UNNAMED
    if is_outlet(words):
        return SourceKind.OUTLET
    head = re.split(r"\b(?:of|for|at|from|with|who)\b", words)[0]
    if _OFFICE.search(head):
        return SourceKind.OFFICE
    if _DOCUMENT.search(head):
        return SourceKind.DOCUMENT
    return SourceKind.GROUP


def _owned(text: str, mention: Mention) -> bool:
    genitive = len(mention.name) < len(mention.span) and mention.span.of(text).endswith("s")
    return genitive or text[mention.span.end : mention.span.end + 2] in ("’s", "'s")


def _several(people: Sequence[Mention], text: str) -> bool:
    return len(people) > 1 and " and " in text[people[0].span.end : people[1].span.start]


def _clashes(words: str, *, female: bool) -> bool:
    """Whether title or first name tell the other gender."""
    if _FEMALE.search(words):
        return not female
    if _MALE.search(words):
        return female
    first = words.split()[-2:-1] or [""]
    given = first[0].lower()
    return not female and given.endswith(("a", "а", "я")) and given not in _MALE_IN_A and len(given) > 2
