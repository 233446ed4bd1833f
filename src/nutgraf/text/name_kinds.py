"""What a capitalised word or a row of them names: a person, a body, a place, or something else."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.model.notes import NameKind
from nutgraf.text.given_names import FAMILY_FIRST
from nutgraf.text.name_evidence import Evidence, is_given
from nutgraf.text.name_forms import nominative
from nutgraf.text.name_runs import Token
from nutgraf.text.offices import office_after, office_apposed, office_before
from nutgraf.text.organisations import (
    CLUB_LEADS,
    CLUBS,
    FACILITIES,
    FIRM_FORMS,
    FORMS_BEFORE,
    HEADS,
    HELD_BY_OF,
    SHORT_FORMS,
    SPORT,
    TOWN_CLUBS,
    UKRAINIAN_HEAD,
    is_outlet,
)
from nutgraf.text.places import is_demonym
from nutgraf.text.titles import HONORIFICS, PARTY, is_office_word

_SPEECH = re.compile(
    r"(?:said|says|told|wrote|asked|added|warned|argued|believes|announced|tweeted|noted|insisted|explained|replied|"
    r"sagte|erklärte|betonte|teilte|meinte|сказа|заяв|зазнач|додав|повідом|наголос)\w*"
)
_LEGAL_FORMS = FORMS_BEFORE | {"ПДВ"}
_LAND = frozenset("gulf bay strait isle city kingdom republic state district cape port".split())
_KOREAN_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]{2,}")
_OF_PERSON = re.compile(
    r"(?:[’']s)? (?:[a-z]+ )?(?:administration|presidency|campaign|aides|lawyers|wife|husband|widow)\b"
)
_AGED = re.compile(r",?\s*\(?\d{1,2}[,)]")
SHORT = re.compile(r"[^\W\d_a-zа-яіїєґß]{2,6}s?")
_CYRILLIC_NAME = re.compile(r"[А-ЯІЇЄҐ][а-яіїєґ’']+(?:-[А-ЯІЇЄҐ][а-яіїєґ’']+)?")
_ADJECTIVE = re.compile(r"(?:ого|ому|ої|ий|им|их|ою|ськ[ау])$")
_COMPASS = frozenset(
    "North South East West New Old Greater Great Upper Lower Central Lake Mount Fort Port San Santa Saint Los Las".split()
)
_THE_CALLING = re.compile(r", (?:an?|the) ((?:[a-z]+ ){0,2}[a-z]+)\b")
_BELONGING = re.compile(r"(?:ої|ого|ому|ськім|ості|ення|ання)$")
_COMPANY = re.compile(
    r"^(?:Груп|Сервіс|Лімітед|Трейд|Плюс|Систем|Експерт|Агро|Ойл|Спорт|Буд|Інвест|Лізинг|Банк|Медіа|Фонд|Клуб|Закон|Гідност|Лідер|Дім|День|Край)"
)
_PEOPLES = re.compile(r"(?:ians|eans|ers|nese)$")


class Part(NamedTuple):
    """Tokens ``first`` to ``last`` (excluded) of a sentence, with what they name."""

    first: int
    last: int
    kind: NameKind


def kind_of(tokens: Sequence[Token], first: int, last: int, evidence: Evidence) -> NameKind | None:
    words = [token.text for token in tokens[first:last] if token.text not in ".,"]
    whole = " ".join(words)
    if evidence.place(evidence.text[tokens[first].start : tokens[last - 1].end]) or evidence.place(whole):
        return NameKind.PLACE
    if is_demonym(whole, evidence.language) or (len(words) == 1 and words[0].lower() in HONORIFICS):
        return None
    if len(words) == 1:
        return _kind_of_one(tokens, first, evidence)
    return _kind_of_several(tokens, first, last, words, evidence)


def _kind_of_several(
    tokens: Sequence[Token], first: int, last: int, words: Sequence[str], evidence: Evidence
) -> NameKind:
    whole = " ".join(words)
    club = words[-1].lower() in TOWN_CLUBS and _in_sport(tokens, evidence)
    if not club and (words[-1].lower() in FACILITIES or (words[0].lower() in _LAND and "of" in words)):
        return NameKind.PLACE
    if club or is_outlet(whole) or is_body(words) or UKRAINIAN_HEAD.match(whole):
        return NameKind.ORGANISATION
    return NameKind.PERSON if _is_person(tokens, first, last, words, evidence) else NameKind.OTHER


def is_body(words: Sequence[str]) -> bool:
    lows = [word.lower() for word in words]
    if len(lows) < 2:
        return False
    if lows[-1] in CLUBS | FIRM_FORMS or words[0] in CLUB_LEADS:
        return True
    if lows[-1] in HEADS or words[-1] in SHORT_FORMS or (lows[0] in HELD_BY_OF | HEADS and "of" in lows):
        return True
    return not is_given(words[0]) and any(low in HEADS for low in lows)


def _in_sport(tokens: Sequence[Token], evidence: Evidence) -> bool:
    return SPORT.search(evidence.text, tokens[0].start, tokens[-1].end) is not None


def _kind_of_one(tokens: Sequence[Token], at: int, evidence: Evidence) -> NameKind | None:
    word = tokens[at].text
    if PARTY.fullmatch(word.lower()) and at and tokens[at - 1].text in "(,":
        return None
    short = SHORT.fullmatch(word) is not None and len(word) > 2 and not evidence.plain(word.lower())
    if is_outlet(word) or word in SHORT_FORMS or (short and word not in _LEGAL_FORMS):
        return NameKind.ORGANISATION
    if _means_person(tokens, at, evidence):
        return NameKind.PERSON
    if word.lower() in HEADS or UKRAINIAN_HEAD.match(word):
        return NameKind.ORGANISATION if word in evidence.inside else None
    if (
        is_office_word(word, evidence.language)
        or len(word) < 2
        or (evidence.language == "en" and _PEOPLES.search(word))
    ):
        return None
    return _kind_by_place(tokens, at, evidence)


def _means_person(tokens: Sequence[Token], at: int, evidence: Evidence) -> bool:
    word = tokens[at].text
    known = (
        word in evidence.surnames
        or nominative(word, evidence.language) in evidence.surnames
        or _OF_PERSON.match(evidence.text, tokens[at].end) is not None
    )
    return known or (
        may_be_person([word], evidence.language) and bool(office_before(tokens, at, evidence.language).words)
    )


def _kind_by_place(tokens: Sequence[Token], at: int, evidence: Evidence) -> NameKind | None:
    """A lone capital is a person's where it speaks; at the start of a sentence it is otherwise nothing."""
    word = tokens[at].text
    if at == 0 and word not in evidence.inside and not is_given(word):
        return NameKind.OTHER if speaks(tokens, at, at + 1) and not evidence.plain(word) else None
    return NameKind.PERSON if is_given(word) else NameKind.OTHER


def speaks(tokens: Sequence[Token], first: int, last: int) -> bool:
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
    if _told_alone(words, evidence):
        return True
    if evidence.language in ("uk", "ru") and _slavic_person(words, evidence, starts=first == 0):
        return True
    span_end = tokens[last - 1].end
    if any(word.lower() in evidence.small or word.lower() in HEADS for word in words):
        return False
    beside = (
        office_before(tokens, first, evidence.language).words
        or office_apposed(tokens, first, last, evidence.language).words
        or office_after(evidence.text, span_end, evidence.language).words
    )
    return (
        bool(beside)
        or _called(evidence.text, span_end)
        or _AGED.match(evidence.text, span_end) is not None
        or (speaks(tokens, first, last) and len(words) <= 3)
    )


def _called(text: str, end: int) -> bool:
    """Whether an aside behind the name starts with a calling ("Bo Ott, the harbour pilot who …")."""
    aside = _THE_CALLING.match(text, end, end + 60)
    return aside is not None and any(is_office_word(word, "en") for word in aside[1].split())


def _told_alone(words: Sequence[str], evidence: Evidence) -> bool:
    """Whether the last word of an unknown name stands alone again and again, the first never: as last names do."""
    last = words[-1]
    if len(words) > 3 or words[0] in _COMPASS or evidence.plain(last) or any(evidence.place(word) for word in words):
        return False
    return evidence.alone.get(last, 0) > max(1, evidence.alone.get(words[0], 0))


def _slavic_person(words: Sequence[str], evidence: Evidence, *, starts: bool) -> bool:
    """Two or three Cyrillic capitals in a row, none of them an adjective's or in everyday use: first and last name."""
    if not 2 <= len(words) <= 3 or any(evidence.plain(word) or len(word) < 3 or evidence.place(word) for word in words):
        return False
    if starts and not is_given(words[0]) and words[0] not in evidence.inside:
        return False
    if _COMPANY.search(words[-1]) or any(UKRAINIAN_HEAD.match(word) for word in words) or words[0] in evidence.quoted:
        return False
    return all(_CYRILLIC_NAME.fullmatch(word) for word in words) and not _ADJECTIVE.search(words[0])


def may_be_person(words: Sequence[str], language: str) -> bool:
    """Whether the capitals behind an office can be a name, and not what the office belongs to ("голова Приморської …")."""
    if language not in ("uk", "ru"):
        return not (len(words) == 1 and _PEOPLES.search(words[0]))
    last = words[-1]
    if words[0] in _LEGAL_FORMS or UKRAINIAN_HEAD.match(words[0]) or (len(words[0]) > 1 and words[0].isupper()):
        return False
    return len(words) > 1 or not _BELONGING.search(last)
