"""Citing chains: which outlet took its account from whom, wherever the text says so."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nutgraf.annotate.cast import Cast
from nutgraf.annotate.clauses import right_name
from nutgraf.annotate.naming import QUOTING, noun_end, quoting
from nutgraf.annotate.speakers import who_speaks
from nutgraf.annotate.subjects import can_speak
from nutgraf.annotate.unit import LONGEST_UNIT, Unit
from nutgraf.model.notes import Citing, Mention, NameKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.organisations import is_outlet

_BY_OUTLET = re.compile(
    r"\b((?:first )?(?:reported|published|announced|quoted|written|revealed|obtained|confirmed) (?:on \w+ )?(?:by|in)|according to|told|in an interview with|interview with|as reported by|"
    r"laut|nach Angaben de[rs]|gegenüber|sagte? (?:der|dem)|berichtet(?:e|en)?|meldet(?:e|en)?|за даними|за інформацією|повідомля(?:є|ють)|повідоми(?:в|ла|ло)|цитує|пише|пишуть|переда(?:є|ють)|сообщает|пишет|передает)\s+"
    r"(?:the |die |der |das |dem |(?:[а-яіїєґ]+ )?(?:агентство|видання|телеканал|газета|журнал|портал|сайт|издание|агентство) )?[«„]?$"
)
_OUTLET_SAYS = re.compile(
    r"^[”\"»]?,?\s+(?:unter (?:Berufung|Verweis) auf [^,.]{2,60}? )?((?:has |have |had |first |also )?(?:reports?|reported|writes|wrote|learned|contributed to this report|berichtet|berichtete|meldet|meldete|повідомляє|пише|передає|сообщает|пишет))\b"
)
_CITING = re.compile(
    r"\b(citing|quoting|which (?:in turn |itself )?(?:cite[sd]|quote[sd])|unter Berufung auf|mit Verweis auf|unter Verweis auf|і?з посиланням на|посилаючись на|со ссылкой на|ссылаясь на)\s+",
    re.IGNORECASE,
)
_KOREAN_OUTLET = re.compile(
    r"(?:은|는|이|가|도)?\s[^.]{0,120}?(보도했다|보도했습니다|전했다|보도에 따르면)|에 (따르면)"
)
_KOREAN_CITING = re.compile(r"([^,.“\"]{2,30}?)(?:을|를) (인용해|인용하며|인용하여)")


_LEARNED = re.compile(r"\b(erfuhr|erfuhren|erfahren)\b[^.]{0,80}?\bvon\s+(?=eine[mr]\b|mehreren\b|zwei\b)")
_PARTICIPLE = re.compile(r"(?:ого|ої|ому|их|ий|а|ою)$")


_KOREAN_PRESS = re.compile(
    r"(?:일간지?|매체|주간지|언론|방송사|통신사) ([가-힣A-Za-z]{2,12}(?: [가-힣A-Za-z]{2,12})?)(?:에|의 보도에) (따르면),?\s"
)
_KOREAN_SAID = re.compile(
    r"([가-힣A-Z]{2,12}(?: [가-힣A-Z]{2,12})?)(?:은|는|이|가)\s[^“\"]{5,200}다고 (밝혔다|말했다|전했다|주장했다)"
)


class _Step(NamedTuple):
    """Somebody taken from, where the text says so: ``reporter`` False for one that only "citing" names."""

    at: int
    cited: str
    kind: SourceKind
    cue: Span
    span: Span
    reporter: bool


def find_citings(units: Sequence[Unit], cast: Cast, outlet: str, language: str) -> tuple[Citing, ...]:
    """Every step of a citing chain in one article, in reading order; ``outlet`` is the name of its own outlet."""
    found: list[Citing] = []
    carrier = ""
    for unit in units:
        if len(unit.tokens) > LONGEST_UNIT:
            continue
        steps = sorted(
            {
                *_reporters(unit, cast, language),
                *_cited(unit, cast, language),
                *_learned(unit, cast, language),
                *_quoted(unit, cast, language),
            }
        )
        kept = [step for step in steps if step.cited and not same_outlet(step.cited, outlet)]
        chained = list(_chained(kept, carrier))
        carrier = next((one.cited for one in reversed(chained) if one.cited_kind is SourceKind.OUTLET), carrier)
        found += chained
    return tuple(found)


def same_outlet(one: str, other: str) -> bool:
    """Whether two names are one outlet's, whatever their letter case and article."""
    return one.lower().removeprefix("the ") == other.lower().removeprefix("the ")


def _chained(steps: Sequence[_Step], carrier: str) -> Iterator[Citing]:
    """The first reporter is taken from by the article itself; one that is cited is taken from by the reporter before it.

    ``carrier`` is the last outlet that was taken from before these steps, or "".
    """
    named = [step for step in steps if step.reporter]
    for step in steps:
        if step.reporter:
            yield Citing(citing="", cited=step.cited, cited_kind=step.kind, cue=step.cue, span=step.span)
            carrier = step.cited
        else:
            citing = carrier or (named[0].cited if named else "")
            yield Citing(citing=citing, cited=step.cited, cited_kind=step.kind, cue=step.cue, span=step.span)


def _reporters(unit: Unit, cast: Cast, language: str) -> Iterator[_Step]:
    for mention in cast.within(unit.span):
        if mention.kind in (NameKind.PERSON, NameKind.PLACE) or not is_outlet(mention.name):
            continue
        cue = _korean_cue(unit, mention) if language == "ko" else _outlet_cue(unit, mention)
        if cue is not None:
            span = Span(start=min(cue.start, mention.span.start), end=max(cue.end, mention.span.end))
            yield _Step(mention.span.start, cast.names[mention.entity], SourceKind.OUTLET, cue, span, True)


def _outlet_cue(unit: Unit, mention: Mention) -> Span | None:
    window = max(unit.span.start, mention.span.start - 60)
    before = _BY_OUTLET.search(unit.text[window : mention.span.start])
    if before:
        return Span(start=window + before.start(1), end=window + before.end(1))
    after = _OUTLET_SAYS.match(unit.text[mention.span.end : min(unit.span.end, mention.span.end + 60)])
    return Span(start=mention.span.end + after.start(1), end=mention.span.end + after.end(1)) if after else None


def _korean_cue(unit: Unit, mention: Mention) -> Span | None:
    after = _KOREAN_OUTLET.match(unit.text[mention.span.end : min(unit.span.end, mention.span.end + 160)])
    if after is None:
        return None
    group = 1 if after[1] else 2
    return Span(start=mention.span.end + after.start(group), end=mention.span.end + after.end(group))


def _cited(unit: Unit, cast: Cast, language: str) -> Iterator[_Step]:
    if language == "ko":
        yield from _by_korean_outlet(unit, cast)
        for match in _KOREAN_CITING.finditer(unit.text, unit.span.start, unit.span.end):
            yield _step(cast, _without_topic(match), Span(start=match.start(2), end=match.end(2)))
        return
    for match in _CITING.finditer(unit.text, unit.span.start, unit.span.end):
        first = next((i for i, token in enumerate(unit.tokens) if token.start >= match.end()), len(unit.tokens))
        last = _cited_end(unit, first, language)
        if last > first and (language != "en" or can_speak(unit, (first, last))):
            yield _step(cast, unit.cover(first, last), Span(start=match.start(1), end=match.end(1)))


def _by_korean_outlet(unit: Unit, cast: Cast) -> Iterator[_Step]:
    """ "일간 X에 따르면 Y는 …고 밝혔다": the article takes it from X, and X from Y."""
    match = _KOREAN_PRESS.search(unit.text, unit.span.start, unit.span.end)
    if match is None:
        return
    name, cue = Span(start=match.start(1), end=match.end(1)), Span(start=match.start(2), end=match.end(2))
    yield _Step(name.start, name.of(unit.text), SourceKind.OUTLET, cue, Span(start=name.start, end=cue.end), True)
    said = _KOREAN_SAID.match(unit.text, match.end(), unit.span.end)
    if said is not None:
        yield _step(cast, Span(start=said.start(1), end=said.end(1)), Span(start=said.start(2), end=said.end(2)))


def _cited_end(unit: Unit, first: int, language: str) -> int:
    if language == "de":
        return noun_end(unit, first)
    last = right_name(unit, first, leading=True)
    if (
        language in ("uk", "ru")
        and unit.lows[last : last + 1] == (",",)
        and _PARTICIPLE.search("".join(unit.lows[last + 1 : last + 2]))
    ):
        return right_name(unit, last + 1, leading=True)
    return last


def _learned(unit: Unit, cast: Cast, language: str) -> Iterator[_Step]:
    """ "Das erfuhr diese Zeitung von einem … Beamten": the own outlet's source, taken from directly."""
    match = _LEARNED.search(unit.text, unit.span.start, unit.span.end) if language == "de" else None
    if match is None:
        return
    first = next((i for i, token in enumerate(unit.tokens) if token.start >= match.end()), len(unit.tokens))
    last = noun_end(unit, first)
    if last > first and not unit.inside[first]:
        step = _step(cast, unit.cover(first, last), Span(start=match.start(1), end=match.end(1)))
        yield step._replace(reporter=True, kind=SourceKind.UNNAMED)


def _quoted(unit: Unit, cast: Cast, language: str) -> Iterator[_Step]:
    """ "„…“, zitiert das Blatt | X": whom the outlet quotes."""
    if language not in ("de", "uk"):
        return
    for at, low in enumerate(unit.lows):
        if low in QUOTING and not unit.inside[at]:
            found = quoting(unit, at)
            if found is not None and found.source is not None and found.cue is not None:
                yield _step(cast, found.source, found.cue)


def _without_topic(match: re.Match[str]) -> Span:
    """The last words before the object particle, without the topic of the sentence ("…일보는 | 소식통을 인용해")."""
    words = list(re.finditer(r"\S+", match[1]))
    topic = [index for index, word in enumerate(words) if word[0].endswith(("은", "는", "이", "가", "도"))]
    first = words[min(topic[-1] + 1 if topic else 0, len(words) - 1)]
    return Span(start=match.start(1) + first.start(), end=match.end(1))


def _step(cast: Cast, source: Span, cue: Span) -> _Step:
    speaker = who_speaks(cast, source)
    cast.remember(source, speaker)
    span = Span(start=min(cue.start, source.start), end=max(cue.end, source.end))
    return _Step(source.start, speaker.name, speaker.kind, cue, span, False)
