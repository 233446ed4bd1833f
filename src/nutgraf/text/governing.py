"""Which word governs a number: "killing at least 12 people and injuring 30 others" has 12 killed and 30 injured."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from nutgraf.text.lexicon import Word


class Counted(NamedTuple):
    """A counting number within its sentence: from its hedge to the end of the noun phrase it heads."""

    start: int
    number_end: int
    end: int


_LIGHT = {
    "en": """were was have has had been are is being be also reportedly confirmed feared believed still listed as reported left more
        others other another critically seriously severely slightly badly fatally found declared pronounced now so far who remain
        remained remains got of them whom people least at the a an further total some his her their off many including others
        already now people's all told number rose risen rises climbed jumped increased grew grown reached stands stood put hit
        to up exceeded passed from initially later officially presumed least said""",
    "de": """wurden wurde sind ist waren war worden werden seien sei kamen kam weitere weiterer weiteren mehr schwer leicht teils
        teilweise zum die der den dem das als noch mindestens auf stieg gestiegen ist liegt lag bei zahl von vom dabei dort demnach
        haben hat hatte darunter zudem lebensgefährlich ums lebensbedrohlich davon menschen personen""",
    "uk": """було були був буде є ще близько до зросла зріс збільшилася збільшилась кількість становить сягнула сягнуло вже також
        загалом щонайменше понад отримали отримала зазнали більше людей людини осіб людина дістали""",
    "ko": """명이 명은 명을 명도 명 여명 여명이 등 모두 총 이 가 중 최소 약 것으로 더 이상 넘는 사람이 늘었다 늘어난 또 다른 무려""",
}  # fmt: skip
_WALLS = {
    "en": r"[;:]|\b(?:after|before|when|where|while|because|if|that|which|although|but|he|she|it|since|during|in|into|with|by|for|on|amid"
          r"|between|against|over|under|near|through|about|until|following|whether|how|why)\b",
    "de": r"[;:]|\b(?:nachdem|bevor|als|während|weil|wenn|dass|welche|aber|er|sie|es|seit|in|im|mit|durch|für|bei|gegen|über|unter)\b",
    "uk": r"[;:]|\b(?:після|коли|де|тому|якщо|що|але|він|вона|у|в|з|із|під|через|для|на|за)\b",
    "ko": r"[;:]",
}  # fmt: skip
_JOINS = {
    "en": re.compile(r"\s*(?:,?\s*and|,|or|as\s+well\s+as|plus)\s+$"),
    "de": re.compile(r"\s*(?:und|,|sowie|oder)\s+$"),
    "uk": re.compile(r"\s*(?:,?\s*(?:та|і|й|а\s+також)|,)\s+$"),
    "ko": re.compile(r"\s*(?:과|와|,|및)\s*$"),
}  # fmt: skip
_JOINT_WORDS = {"en": r"\band\b", "de": r"\bund\b", "uk": r"\b(?:та|і|й|а)\b", "ko": r"고\s|며\s|,"}
_TOKEN = re.compile(r"[^\W\d_]+(?:[’'ʼ][^\W\d_]+)*")
_LIMIT = 4.0
_FAR = 90
"""Farther than this many characters no word governs a number."""
_BEFORE, _AFTER = 1, 2


@lru_cache(maxsize=8)
def _light(language: str) -> frozenset[str]:
    return frozenset(_LIGHT.get(language, _LIGHT["en"]).split())


@lru_cache(maxsize=8)
def _wall(language: str) -> re.Pattern[str]:
    return re.compile(_WALLS.get(language, _WALLS["en"]), re.IGNORECASE)


@lru_cache(maxsize=8)
def _joint(language: str) -> re.Pattern[str]:
    return re.compile(_JOINT_WORDS.get(language, _JOINT_WORDS["en"]), re.IGNORECASE)


def governed(text: str, numbers: Sequence[Counted], words: Sequence[Word], language: str) -> list[str]:
    """The role of each number ("" where nothing near governs it); ``numbers`` and ``words`` are of one sentence, in order."""
    chosen = [_best(text, numbers, place, words, language) for place in range(len(numbers))]
    _pass_on(text, numbers, chosen, language)
    return [group for group, _ in chosen]


def _best(text: str, numbers: Sequence[Counted], place: int, words: Sequence[Word], language: str) -> tuple[str, int]:
    number = numbers[place]
    floor = numbers[place - 1].end if place else -1
    ceiling = numbers[place + 1].start if place + 1 < len(numbers) else len(text)
    best, group, side = _LIMIT + 1e-9, "", 0
    first = bisect_left(words, max(floor, number.start - _FAR), key=lambda word: word.start)
    last = bisect_right(words, min(ceiling, number.end + _FAR), key=lambda word: word.start)
    for word in words[first:last]:
        if number.start <= word.start < number.end:
            cost, where = 0.4, _AFTER
        elif floor <= word.start and word.end <= number.start:
            cost, where = _gap(text, word.end, number.start, language, before=True), _BEFORE
        elif number.end <= word.start and word.end <= ceiling:
            cost, where = _gap(text, number.end, word.start, language, before=False), _AFTER
            if language != "ko" and _belongs_to_next(text, word, ceiling):
                continue
        else:
            continue
        if cost < best:
            best, group, side = cost, word.group, where
    return group, side


def _belongs_to_next(text: str, word: Word, following: int) -> bool:
    """Whether a verb has the next number as its object: "12 people and injuring 30"."""
    return following < len(text) and not text[word.end : following].strip() and not _passive(text, word.start)


_PASSIVE = re.compile(r"(?:were|was|been|are|is|wurden|wurde|було|були)\s+(?:\w+\s+)?$")


def _passive(text: str, start: int) -> bool:
    return bool(_PASSIVE.search(text[max(0, start - 24) : start]))


def _gap(text: str, start: int, end: int, language: str, *, before: bool) -> float:
    """How far a word stands from a number: light words are nearly free, full words cost one, walls cannot be passed."""
    if end - start > _FAR:
        return 99.0
    between = text[start:end]
    wall = _wall(language).search(between)
    if wall and wall.group().lower() not in _light(language):
        return 99.0 if before or wall.group() in ";:" else _limited(between, language) + 2.0
    cost = _limited(between, language)
    if _joint(language).search(between):
        cost += 2.5
    return cost + between.count(",") * 1.5 + (0.3 if before else 0.0)


def _limited(between: str, language: str) -> float:
    light = _light(language)
    return sum(0.1 if token.group().lower() in light else 1.0 for token in _TOKEN.finditer(between))


def _pass_on(text: str, numbers: Sequence[Counted], chosen: list[tuple[str, int]], language: str) -> None:
    """Numbers joined by "and" share the verb: forward from one that stands before them, backward from one after."""
    join = _JOINS.get(language, _JOINS["en"])
    for place in range(1, len(numbers)):
        between = text[numbers[place - 1].end : numbers[place].start]
        if not chosen[place][0] and chosen[place - 1][1] == _BEFORE and join.fullmatch(between):
            chosen[place] = chosen[place - 1]
    for place in range(len(numbers) - 2, -1, -1):
        between = text[numbers[place].end : numbers[place + 1].start]
        if not chosen[place][0] and chosen[place + 1][1] == _AFTER and join.fullmatch(between):
            chosen[place] = chosen[place + 1]
