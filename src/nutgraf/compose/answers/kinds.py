"""Whether a sentence holds the kind of answer that is wanted, and whether it says that nothing is known."""

import re
from collections.abc import Callable
from functools import cache
from re import Pattern

from nutgraf.compose.answers import question_words as asking
from nutgraf.compose.answers.matching import Matcher
from nutgraf.compose.answers.question import Asked, Question
from nutgraf.compose.answers.telling import tells_when, tells_who, verb_places
from nutgraf.compose.answers.terms import words_of
from nutgraf.model.notes import Account, Attribution, AttributionKind, NameKind, Quantity, QuantityKind, SourceKind
from nutgraf.model.span import Span
from nutgraf.text.stance_words import AGAINST, FOR, HOLDS, MOVES, OPENS

_I = re.IGNORECASE
UNKNOWN = re.compile(
    r"\b(?:(?:is|are|was|were|been|remains?|being) (?:still |yet |also )?(?:not |un)(?:yet |been )?(?:known|clear|identified|named|disclosed|decided)|(?:names?|identity|details|figures?|reasons?) (?:was|were|has|have) not (?:yet )?(?:been )?released|"
    r"nobody (?:knows|has said)|no one knows|not (?:yet )?(?:known|clear|said|decided)|never been identified|(?:did|does|would|will|could|has|have|had) not "
    r"(?:immediately |yet )?(?:say|said|answer|answered|comment|disclose|name|give|tell|respond|decided)|will not say|too early to (?:say|speak|tell)|"
    r"(?:refused|declined|declines) to (?:say|comment|answer|speak|name|give)|made no comment|gave no (?:reason|details|comment|figure)|"
    r"could not (?:be reached|say)|noch (?:unklar|offen)|unklar|nicht bekannt|unbekannt|nichts sagen|nicht (?:sagen|äußern)|wollte sich \w+ nicht|keine Angaben|"
    r"відмовил\w+ коментувати|не коментував\w*|невідом\w+|не називають|не повідомля\w+)\b|알려지지 않|확인해 줄 수 없|공개하지 않|밝히지 않|답하지 않",
    _I,
)
"""Words that say that something is not known or was not told."""

AHEAD: dict[str, Pattern[str]] = {
    "en": re.compile(
        r"\b(?:will|would|shall|may|might|could|expects?|expected|plans?|planned|plan to|intends?|hopes?|hoped|likely|unlikely|due|set to|about to|scheduled|"
        r"promise[sd]?|threaten(?:s|ed)?|warn(?:s|ed)?|wants? to|confident|predict(?:s|ed)?|consider(?:s|ing)?|openness|potential(?:ly)?|poised|reconsider|reevaluating)\b",
        _I,
    ),
    "de": re.compile(r"\b(?:wird|werden|würde\w*|soll\w*|könnte\w*|dürfte\w*|will|wollen|wolle|plan\w*|erwarte\w*|voraussichtlich|kündigt\w*|angekündigt|versprich\w*|versprach)\b", _I),
    "uk": re.compile(r"\b(?:буде|будуть|може|можуть|має|мають|планує\w*|очіку\w+|обіця\w+|погрожу\w+|ймовірно|\w+(?:муть|атиме|итиме))\b", _I),
    "ko": re.compile(r"예정|전망|계획|것으로 보|할 것|될 것|수 있|기대"),
}  # fmt: skip
"""Words that tell of what lies ahead, or may."""

_REASON: dict[str, Pattern[str]] = {
    "en": re.compile(r"\b(?:because|caused?|causes|due to|as a result|led to|blamed?|reasons?|triggered|owing to|thanks to|suspect(?:s|ed)?|sparked|point(?:s|ed)? to|so that|influenced?|in (?:the )?light of|citing|in response to|amid)\b", _I),
    "de": re.compile(r"\b(?:weil|wegen|infolge|aufgrund|grund|ursache\w*|deshalb|durch)\b", _I),
    "uk": re.compile(r"\b(?:бо|тому|через|оскільки|причин\w+|унаслідок|внаслідок)\b", _I),
    "ko": re.compile(r"때문|원인|이유|따른|으로 인해|탓"),
}  # fmt: skip
_MAYBE_REASON = re.compile(r"\b(?:after|over|following|out of|for (?:\w+ )?\w+ing)\b", _I)
_MAYBE = 0.7
"""English words that often lead in what something was done for."""
FACTS = frozenset({Asked.NUMBER, Asked.MONEY, Asked.WHEN, Asked.WHO, Asked.WHERE})
"""What a sentence answers by a word or two of its own."""
_BY_THEMSELVES = frozenset({QuantityKind.SHARE, QuantityKind.MONEY, QuantityKind.AGE})
"""Kinds of numbers that need not stand beside what they measure."""
_LEANS = re.compile(
    r"\W*(?:its?|he|his|she|her|they|their|an? spokes\w+|er|sie|sein\w*|ihre?\w*|він|вона|вони|його|її|їхн\w+|그는|그녀는|이들은)\b",
    _I,
)
_OPENING = 5
"""Words of a sentence in which its subject mostly stands."""
_COINS = frozenset(
    "crown krone kroner krona kronor krone florin guilder zloty peso lira dinar dirham shekel ringgit baht rand real forint leu lev mark".split()
)
"""What is counted where a sum is told in a money that has no sign."""
_NEAR = 40
"""Characters between a number and what it is a number of."""
_OF_OTHERS, _DOES = 0.3, 0.7
"""How well a sentence tells what somebody says that has others speak, or only tells what they do."""
_ROLE = re.compile(
    r"\b(?:an?|the|one|two|its|their) (?:\d+-year-old )?(?:[\w-]+ )?(?:man|woman|boy|girl|\w+(?:er|or|ist|man|woman|ian|ant|ee))\b",
    _I,
)


def quantities(account: Account, span: Span, question: Question) -> list[Quantity]:
    """The numbers in a sentence that could answer."""
    wanted = question.kinds
    return [
        found
        for found in account.quantities_in(span)
        if (not wanted and found.kind is not QuantityKind.AGE)
        or found.kind in wanted
        or (question.asked is Asked.MONEY and found.counted in _COINS)
    ]


def _number(account: Account, span: Span, matcher: Matcher) -> float:
    """A number answers surely where it stands beside what is asked about."""
    question = matcher.question
    found = quantities(account, span, question)
    if not found or question.key is None or question.language == "ko" or question.kinds & _BY_THEMSELVES:
        return 1.0 if found else 0.0
    text, language = account.article.text, account.article.language
    near = (text[max(span.start, one.span.start - _NEAR) : min(span.end, one.span.end + _NEAR)] for one in found)
    return 1.0 if any(question.key in matcher.in_words(words_of(words), language) for words in near) else 0.6


def speaks(account: Account, span: Span) -> list[Attribution]:
    """The attributions of a sentence that tell that somebody said something, or would not."""
    return [one for one in account.attributions_at(span) if one.cue and span.touches(one.cue)]


def spoken_in(account: Account, span: Span) -> list[Attribution]:
    """The attributions of which a sentence holds the words or tells that they were said."""
    return [
        one
        for one in account.attributions_at(span)
        if one.cue and (span.touches(one.cue) or any(span.touches(part) for part in one.content))
    ]


def holder_fits(account: Account, span: Span, matcher: Matcher) -> bool:
    """Whether one who speaks in a sentence is the one whom the question asks about, or is described as its words do."""
    return any(is_holder(account, one, matcher) for one in spoken_in(account, span))


def is_holder(account: Account, one: Attribution, matcher: Matcher) -> bool:
    """Whether the one who speaks is whom the question asks about. Of a person the surname must be the same: "Paul" is
    not Paul Ryan."""
    language, holders = account.article.language, matcher.question.holders
    told = words_of(" ".join([one.speaker, one.role, account.words_of(one.source) if one.source else ""]))
    found = {*matcher.in_words(told, language), *matcher.in_name(" ".join(told))}
    surname = matcher.question.surname
    if surname is not None and language == matcher.question.language and _is_a_person(account, surname, matcher):
        lasts = [
            last
            for name in (one.speaker, account.words_of(one.source) if one.source else "")
            for last in words_of(name)[-1:]
        ]
        person = one.source_kind is SourceKind.PERSON
        return surname in (
            {*matcher.in_words(lasts, language), *matcher.in_name(" ".join(lasts))} if not person else found
        )
    return bool(found & holders if holders else found)


def _is_a_person(account: Account, number: int, matcher: Matcher) -> bool:
    """Whether an account knows a name of the question as somebody's."""
    people = {mention.name for mention in account.notes.mentions if mention.kind is NameKind.PERSON}
    return any(number in matcher.in_name(name) for name in people)


def wanted_share(account: Account, span: Span, question: Question, matcher: Matcher) -> float:
    """How far a sentence holds the kind of answer wanted, 0..1: 1 where it does, 0 where it cannot be the answer."""
    judge = _JUDGES.get(question.asked)
    return 1.0 if untold(account, span) or judge is None else judge(account, span, matcher)


def untold(account: Account, span: Span) -> bool:
    """Whether a sentence says that something is not known or was not told."""
    return UNKNOWN.search(account.words_of(span)) is not None


def _when(account: Account, span: Span, matcher: Matcher) -> float:
    return tells_when(account, span, matcher)


def _where(account: Account, span: Span, matcher: Matcher) -> float:
    return 1.0 if _new_name(account, span, matcher, NameKind.PLACE) else 0.8


def _why(account: Account, span: Span, matcher: Matcher) -> float:
    return 0.6 + 0.4 * gives_reason(account, span, matcher)


def gives_reason(account: Account, span: Span, matcher: Matcher) -> float:
    """How surely a sentence leads in a reason, 0..1: "after" does only behind what is asked about."""
    pattern, words = _REASON.get(account.article.language), account.words_of(span)
    if pattern is None or pattern.search(words):
        return 1.0
    ends = [place.end for place in verb_places(account, span, matcher)]
    often = _MAYBE_REASON.search(words, min(ends) - span.start) if ends and account.article.language == "en" else None
    return _MAYBE if often else 0.0


def _ahead(account: Account, span: Span, _matcher: Matcher) -> float:
    pattern = AHEAD.get(account.article.language)
    return 1.0 if pattern is None or pattern.search(account.words_of(span)) else 0.8


def _who(account: Account, span: Span, matcher: Matcher) -> float:
    return _named(account, span, matcher) * tells_who(account, span, matcher)


def _named(account: Account, span: Span, matcher: Matcher) -> float:
    if _new_name(account, span, matcher, NameKind.PERSON):
        return 1.0
    if _new_name(account, span, matcher, NameKind.ORGANISATION):
        return 0.95
    if asking.NAMING.search(matcher.question.text):
        return 0.3
    return 0.85 if _ROLE.search(account.words_of(span)) else 0.7


def _new_name(account: Account, span: Span, matcher: Matcher, kind: NameKind) -> bool:
    """Whether a sentence names somebody or something of a kind that the question does not name."""
    return any(
        mention.kind is kind and not matcher.in_words(words_of(mention.name), account.article.language)
        for mention in account.mentions_in(span)
    )


def _said(account: Account, span: Span, matcher: Matcher) -> float:
    """Whoever else speaks of somebody does not tell what they themselves say; what they do may."""
    if holder_fits(account, span, matcher):
        return 1.0
    holders = matcher.question.holders
    if speaks(account, span):
        return _OF_OTHERS if holders else 0.6
    opening = words_of(account.words_of(span))[:_OPENING]
    opens = holders & matcher.in_words(opening, account.article.language).keys()
    if opens or not holders:
        if opens and account.article.language == "en" and asking.WORDS.search(matcher.question.text):
            return _OF_OTHERS
        return 1.0 if not opens or _stands(account, span) else _DOES
    return _OF_OTHERS


def _stands(account: Account, span: Span) -> bool:
    """Whether a sentence tells how somebody stands to something."""
    marked = any(one.cue and span.touches(one.cue) for one in account.notes.stances)
    pattern = _stance_words(account.article.language)
    return marked or pattern is None or bool(pattern.search(account.words_of(span)))


@cache
def _stance_words(language: str) -> re.Pattern[str] | None:
    """Words by which a text of this language tells how somebody stands to something; None where none are known."""
    kinds = [words[language] for words in (MOVES, OPENS, AGAINST, FOR, HOLDS) if language in words]
    return re.compile("|".join(f"(?:{one})" for one in kinds), re.IGNORECASE) if kinds else None


def leans(account: Account, span: Span) -> bool:
    """Whether a sentence opens with a word for somebody told of before: "Its head said"."""
    return _LEANS.match(account.words_of(span)) is not None


def refuses(account: Account, span: Span) -> list[Attribution]:
    """The attributions of a sentence that tell that somebody would not comment."""
    return [one for one in account.attributions_at(span) if one.kind is AttributionKind.NO_COMMENT]


_JUDGES: dict[Asked, Callable[[Account, Span, Matcher], float]] = {
    Asked.NUMBER: _number,
    Asked.MONEY: _number,
    Asked.WHEN: _when,
    Asked.WHO: _who,
    Asked.WHERE: _where,
    Asked.WHY: _why,
    Asked.SAID: _said,
    Asked.AHEAD: _ahead,
}
