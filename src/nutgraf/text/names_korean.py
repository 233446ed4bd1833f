"""Korean names: no capitals, so family names, offices, endings of bodies and places known beforehand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.span import Span
from nutgraf.text.given_names import HANGUL_FAMILY, HANGUL_FAMILY_TWO
from nutgraf.text.organisations import KOREAN_HEAD, SHORT_FORMS
from nutgraf.text.places import known_places
from nutgraf.text.titles import KOREAN, OFFICES_IN_FRONT

_PARTICLE = r"(?:에서는|에게서|으로부터|이라고|에서|에게|으로|까지|부터|보다|처럼|께서|측은|측이|은|는|이|가|을|를|의|에|로|와|과|도|만|측|라고)"
_AFTER = rf"(?={_PARTICLE}?(?:[\s,.·)\]\"”’'(]|$))"
_FAMILY = f"(?:{'|'.join(HANGUL_FAMILY_TWO)}|[{HANGUL_FAMILY}])"
_WITH_OFFICE = re.compile(
    rf"(?<![가-힣])({_FAMILY}[가-힣]{{1,2}}) ((?:[가-힣A-Z]{{1,9}} )?(?:{KOREAN.pattern})){_AFTER}|(?<![가-힣])({_FAMILY}(?:모|[가-힣]{{2}})?) ?(씨){_PARTICLE}?"
)
_FAMILY_OFFICE = re.compile(
    rf"(?<![가-힣])([{HANGUL_FAMILY}]) (대통령|총리|장관|의원|대표|시장|지사|회장|교수|대변인){_AFTER}"
)
_FOREIGN = re.compile(rf"(?<![가-힣])([가-힣]{{2,6}}(?: [가-힣]{{2,6}})?) ({KOREAN.pattern}){_AFTER}")
_FOREIGN_OF = re.compile(rf"(?<![가-힣])([가-힣]{{2,6}} [가-힣]{{2,7}}) ([가-힣]{{2,7}}) ({KOREAN.pattern}){_AFTER}")
_LANDS = frozenset(
    "양국 각국 한국 중국 미국 영국 태국 당국 외국 전국 내국 자국 타국 우방국 조국 귀국 동맹국 주요국 회원국 당사국 양측 전임 현직 신임".split()
)
_ORDINARY = re.compile(
    r"(?:은|는|을|를|에서|에게|에|의|와|과|도|고|며|한|된|할|던|인|적|등|및|측|전|후|간|당시|이날|오후|오전|현지)$"
)
_BODY = re.compile(rf"(?<![가-힣])(?:{KOREAN_HEAD.pattern}){_AFTER}")
_LATIN = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z&.-]{1,20}(?: [A-Z][A-Za-z&.-]{1,20}){0,3}")
_REGION = re.compile(
    rf"(?<![가-힣])(?:[가-힣]{{2,3}}(?:특별시|광역시|특별자치시|시|군|구|읍)|경기도|강원도|충청[남북]도|전라[남북]도|경상[남북]도|제주도){_AFTER}"
)
_LONGEST_SENTENCE = 4000
_REGION_NOT = frozenset("당시 다시 잠시 역시 즉시 동시 일시 임시 수시 필시 무시 표시 제시 지시 감시 전시 택시 친구 연구 요구 지구 기구 축구 야구 농구 "
                        "미군 적군 아군 공군 육군 해군 한국군 북한군 러시아군 새도시 대도시 신도시 공동연구".split())  # fmt: skip

_REGION_NOT_ENDING = re.compile(
    r"(?:드시|도시|증시|표시|감시|실시|고시|입시|게시|개시|지시|무시|임시|입구|출구|비상구|민원창구|매표창구|(?:총|노인|유동|생산|전체|도시)인구|가구|기구|연구|요구|"
    r"친구|축구|야구|농구|배구|탁구|복구|청구|촉구|추구|특구|선거구|자치구|행정구|누구|식구|전구|항구|미군|국군|공군|육군|반군|연합군|정부군|계엄군|점령군|북한군)$"
)
"""Ends of ordinary words that look like cities (시), wards (구) and counties (군); no ending of a real one is among them."""

_FIRST_GIVEN = "가강건경광규근기길나남다대덕도동두래만명무문미민범병보봉빈상서석선성세소수숙순승시신아안애양연영예옥용우원유윤은의이인일재정제종주준중지진찬창채철춘충태하한해향현형혜호홍화환효훈흥희"
_LAST_GIVEN = "건경곤관광규균근길나남란람래련리린림만모목미민배범별병보복봉빈빛상서석선섭솔수숙순슬승식아애언연열엽영예옥온완용우욱운웅원유윤은이인일임재정종준중지진찬창채천철춘태택표필하학한해헌혁현협형혜호홍환후훈휘희"
_BEFORE_NAME = re.compile(
    rf"(?<![가-힣])([가-힣]{{2,4}})?({'|'.join(OFFICES_IN_FRONT)}) ({_FAMILY}[{_FIRST_GIVEN}][{_LAST_GIVEN}]){_AFTER}"
)
_LIKE_PARTICLES = "은이만"
_NOT_PEOPLE = frozenset("구성원 하한선 유명인 경영인 연예인 정상인".split())


def korean_names(text: str, sentences: Sequence[Span]) -> list[Mention]:
    """The names in Korean sentences, in order, none overlapping; the surest finds win."""
    people = {}
    found: list[Mention] = []
    for sentence in sentences:
        if len(sentence) > _LONGEST_SENTENCE:
            continue
        taken: list[Span] = []
        for mention in _candidates(text, sentence):
            if not any(mention.span.touches(span) for span in taken):
                taken.append(mention.span)
                found.append(mention)
                if mention.kind is NameKind.PERSON and len(mention.name) > 2:
                    people[mention.name] = mention
    found += _again(text, sentences, people, found)
    return sorted(found, key=lambda mention: mention.span)


def _candidates(text: str, sentence: Span) -> Iterator[Mention]:
    yield from _people(text, sentence)
    yield from _found(_BODY, text, sentence, NameKind.ORGANISATION)
    yield from _places(text, sentence)
    for match in _LATIN.finditer(text, sentence.start, sentence.end):
        kind = NameKind.ORGANISATION if match[0] in SHORT_FORMS or match[0].isupper() else NameKind.OTHER
        yield Mention(span=Span(start=match.start(), end=match.end()), kind=kind, name=match[0])


def _people(text: str, sentence: Span) -> Iterator[Mention]:
    for match in _WITH_OFFICE.finditer(text, sentence.start, sentence.end):
        group = 1 if match[1] else 3
        if (
            match[group] in known_places("ko")
            or _BODY.match(match[group])
            or match[group] in _LANDS
            or (match[group].endswith(("은", "는", "의")) and len(match[group]) < 3)
        ):
            continue
        yield _person(match, group, match[2] or "")
    yield from _behind_office(text, sentence)
    for match in _FAMILY_OFFICE.finditer(text, sentence.start, sentence.end):
        if match[1] in "전현":
            continue
        yield _person(match, 1, match[2])
    for match in _FOREIGN_OF.finditer(text, sentence.start, sentence.end):
        if match[2] in known_places("ko") and not any(_common(word) for word in match[1].split()):
            yield replace(_person(match, 1, match[3]), of=match[2])
    for match in _FOREIGN.finditer(text, sentence.start, sentence.end):
        if _foreign(match[1]):
            yield _person(match, 1, match[2])


def _behind_office(text: str, sentence: Span) -> Iterator[Mention]:
    """People whose office stands in front, with its place where one is printed ("시장 한도윤", "부산시장 한도윤").

    The syllables must be those of given names, and none that is as likely a particle may end the name.
    """
    for match in _BEFORE_NAME.finditer(text, sentence.start, sentence.end):
        name, place = match[3], match[1] or ""
        ends = not "가" <= text[match.end() : match.end() + 1] <= "힣"
        if name in _NOT_PEOPLE or (ends and name[-1] in _LIKE_PARTICLES) or (place and place not in known_places("ko")):
            continue
        yield replace(_person(match, 3, match[2]), of=place)


def _common(word: str) -> bool:
    """Whether a Hangul word before a country reads like an ordinary word or a place rather than half a foreign name."""
    return (
        word in known_places("ko")
        or word in _LANDS
        or _BODY.fullmatch(word) is not None
        or _ORDINARY.search(word) is not None
    )


def _foreign(words: str) -> bool:
    """Whether Hangul words before an office spell a foreign name rather than a country or a body."""
    last = words.rsplit(maxsplit=1)[-1]
    return (
        last not in known_places("ko")
        and _BODY.fullmatch(last) is None
        and len(last) >= 3
        and bool(_FOREIGN_SOUND.search(last))
    )


_FOREIGN_SOUND = re.compile(r"[트스크프츠즈드그브르]$|[렌젤펠텔벨넬]|[킨틴린]$|스키$|시키$|프$|펜$|든$|럼프")


def _person(match: re.Match[str], group: int, office: str) -> Mention:
    return Mention(
        span=Span(start=match.start(group), end=match.end(group)),
        kind=NameKind.PERSON,
        name=match[group],
        office="" if office in ("씨", "군", "양") else office,
    )


def _found(pattern: re.Pattern[str], text: str, sentence: Span, kind: NameKind) -> Iterator[Mention]:
    for match in pattern.finditer(text, sentence.start, sentence.end):
        yield Mention(span=Span(start=match.start(), end=match.end()), kind=kind, name=match[0])


@lru_cache(maxsize=1)
def _known_pattern() -> re.Pattern[str]:
    names = sorted((name for name in known_places("ko") if len(name) > 1 and name != "경기"), key=len, reverse=True)
    return re.compile(
        rf"(?<![가-힣])(?:{'|'.join(map(re.escape, names))})(?=군|인|산|측|발|{_PARTICLE}?(?:[\s,.·)\]\"”’'(-]|$))"
    )


def _places(text: str, sentence: Span) -> Iterator[Mention]:
    yield from _found(_known_pattern(), text, sentence, NameKind.PLACE)
    for mention in _found(_REGION, text, sentence, NameKind.PLACE):
        if mention.name not in _REGION_NOT and not _REGION_NOT_ENDING.search(mention.name):
            yield mention


def _again(text: str, sentences: Sequence[Span], people: dict[str, Mention], found: Sequence[Mention]) -> list[Mention]:
    """Later mentions of whole names that stand without their office."""
    if not people:
        return []
    known = re.compile(
        rf"(?<![가-힣])(?:{'|'.join(re.escape(name) for name in sorted(people, key=len, reverse=True))})(?={_PARTICLE}?(?:[\s,.·)\]\"”’'(]|$))"
    )
    starts = {mention.span.start for mention in found}
    again = []
    for sentence in sentences:
        again += [
            Mention(span=Span(start=match.start(), end=match.end()), kind=NameKind.PERSON, name=match[0])
            for match in known.finditer(text, sentence.start, sentence.end)
            if match.start() not in starts
        ]
    return _apart(again, found)


def _apart(again: Sequence[Mention], found: Sequence[Mention]) -> list[Mention]:
    taken = {at for mention in found for at in range(mention.span.start, mention.span.end)}
    return [mention for mention in again if mention.span.start not in taken and mention.span.end - 1 not in taken]
