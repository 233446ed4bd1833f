"""Whether a sentence tells the deed that is asked for of those who are asked about, and what stands with it in one clause."""

import re
from collections.abc import Iterator

from nutgraf.compose.answers.frame import Frame
from nutgraf.compose.answers.matching import Matcher
from nutgraf.compose.answers.terms import BY_GROUP, BY_MEANING, WORDS, words_of
from nutgraf.model.notes import Account, NameKind, TimeMention
from nutgraf.model.span import Span
from nutgraf.model.when import Precision
from nutgraf.text.deeds import clause_around, deed_nearest, deeds_in
from nutgraf.text.verbs import is_finite

UNTOLD_DEED, OTHER_OBJECT, OTHER_THING, NO_DOER, SOMETHING, SOMEBODY = 0.5, 0.4, 0.85, 0.4, 0.85, 0.9
"""How well a sentence answers "who …?" that tells nothing of the deed, tells it of others, or does not tell who."""
OTHER_TIME, COARSE, WRONG_WAY, OLD = 0.45, 0.8, 0.3, 0.6
"""How well a time answers that belongs to another deed, names no day, lies on the wrong side of the article's day, or long before it."""
_NEWS = 400
"""Days for which something is told as news."""
NAMELESS, OTHER_DOER, OTHER_BODY = 0.6, 0.55, 0.8
"""How well a sentence answers "who is …?" that names nobody beside the noun, "will X …?" that does not tell it of X, a person or a body."""
_BESIDE = 70
_SAID = re.compile(r"\b(?:said|says|told|tells|saying|wrote)\b|[“”\"]", re.IGNORECASE)
_REACH = 110
"""Characters beside a verb in which those stand with whom it has to do."""
_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|be|gets?|got|who|and) (?:\w+ly |also |then |first |not |yet |reportedly )?$|, $",
    re.IGNORECASE,
)
_BEEN = re.compile(r"\b(?:was|were|is|are|been|being|be|got) (?:\w+ly |also |then |first |not |yet )?$", re.IGNORECASE)
_BY = re.compile(r"^[^.;]{0,60}?\bby\b", re.IGNORECASE)
_WALL = re.compile(
    r"[;:—–(]|, (?:and|but|while|as|after|when)\b|\b(?:while|whereas|after|before|when|because|although)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:an?|the|two|three|four|its|their|his|her|former|several) (?:[\w-]+ ){0,3}(?:man|men|woman|women|boys?|girls?|couple|group|gang|team|militants?|"
    r"\w+(?:er|ers|or|ors|ist|ists|man|men|woman|ian|ians|ant|ants|ee|ees))\b",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"\b(?:the|an?|its|their|his|her|some|many|\d+|two|three|four|five|six|most|all) [a-z]|\b[A-Z]{2,}\b", re.IGNORECASE
)
_NOT_DONE = re.compile(
    r"\b(?:to|could|would|might|may|will|can|should|not|never|nobody|cannot|\w+n[’']t|failed to [\w ]{1,20}) (?:\w+ly |also |have |be |been )*$",
    re.IGNORECASE,
)
NOT_DONE = 0.6
"""How well a sentence answers "who …?" in which it might be done, is tried, or was not done."""
_TO_COME = re.compile(
    r"\b(?:will|can|may|might|could|is to|are to|expect\w*|due|plan\w*|scheduled|set)\b", re.IGNORECASE
)
_VAGUE = re.compile(r"\b(?:now|currently|recently|nowadays|daily|monthly|weekly|yearly|annual(?:ly)?)\b", re.IGNORECASE)


def verb_places(account: Account, span: Span, matcher: Matcher) -> Iterator[Span]:
    """Where the asked verb, a word for the same, or another word for its deed stands in a sentence."""
    number = matcher.question.verb
    frame = matcher.question.frame
    if number is None or frame is None:
        return
    text, language = account.article.text, account.article.language
    for found in WORDS.finditer(text, span.start, span.end):
        if matcher.in_words(words_of(found[0]), language).get(number, 0.0) >= BY_MEANING:
            yield Span(start=found.start(), end=found.end())
    same = deed_names(frame.verb, matcher.question.language)
    for told in deeds_in(text, language, span) if same else ():
        if told.name in same:
            yield told.span


def deed_names(verb: str, language: str) -> frozenset[str]:
    """The deeds that a verb can tell."""
    return frozenset(told.name for told in deeds_in(verb, language, Span(start=0, end=len(verb))))


def tells_who(account: Account, span: Span, matcher: Matcher) -> float:
    """How surely a sentence tells who did, or to whom was done, what a question asks: 1 where it is in English and does."""
    frame = matcher.question.frame
    if frame is None or not (frame.agent or frame.patient or frame.nominal) or account.article.language != "en":
        return 1.0
    if frame.nominal:
        return max(
            (_names_beside(account, span, place, matcher) for place in verb_places(account, span, matcher)),
            default=NAMELESS,
        )
    fits = [
        _tells_at(account, span, place, frame, matcher)
        * (NOT_DONE if not matcher.question.ahead and _is_not_done(account, span, place) else 1.0)
        for place in verb_places(account, span, matcher)
    ]
    return max(fits, default=UNTOLD_DEED)


def _is_not_done(account: Account, span: Span, place: Span) -> bool:
    """Whether a verb only tells what might be, was tried, or was not done."""
    return _NOT_DONE.search(account.article.text, max(span.start, place.start - 30), place.start) is not None


def _tells_at(account: Account, span: Span, place: Span, frame: Frame, matcher: Matcher) -> float:
    text = account.article.text
    before = Span(start=max(span.start, place.start - _REACH), end=place.start)
    after = Span(start=place.end, end=_end_of_clause(text, span, place.end))
    passive = _BEEN.search(before.of(text)) is not None
    by = _BY.search(after.of(text)) if passive or _PASSIVE.search(before.of(text)) else None
    told_of = before if passive and frame.agent else after
    if frame.object and not _holds(account, told_of, frame.object, matcher):
        return OTHER_OBJECT if _names_a_person(account, frame.object, matcher) else OTHER_THING
    if frame.patient:
        zone = before if passive else after
    elif by:
        zone = Span(start=after.start + by.end(), end=span.end)
    elif passive:
        return NO_DOER
    else:
        zone = Span(start=max(span.start, place.start - 2 * _REACH), end=place.start)
    return _somebody(account, zone, matcher)


def _names_beside(account: Account, span: Span, place: Span, matcher: Matcher) -> float:
    """How surely somebody is named right beside a noun: "the driver, Ada Brook", "Ada Brook is the driver"."""
    text = account.article.text
    start, end = max(span.start, place.start - _BESIDE), min(span.end, place.end + _BESIDE)
    said = [found.end() for found in _SAID.finditer(text, start, place.start)]
    until = _SAID.search(text, place.end, end)
    beside = Span(start=max([start, *said]), end=until.start() if until else end)
    return 1.0 if _somebody(account, beside, matcher) == 1.0 else NAMELESS


def _end_of_clause(text: str, span: Span, start: int) -> int:
    end = min(span.end, start + _REACH)
    wall = _WALL.search(text, start, end)
    return wall.start() if wall else end


def _holds(account: Account, zone: Span, words: tuple[str, ...], matcher: Matcher) -> bool:
    """Whether one of the question's ``words``, half of them where a name for them is asked, stands in a stretch."""
    wanted = matcher.in_words(words, matcher.question.language).keys()
    language = account.article.language
    needed = len(wanted) / 2 if matcher.question.frame and matcher.question.frame.patient else 1
    found = matcher.in_words(words_of(account.words_of(zone)), language)
    held = {number for number, sure in found.items() if sure >= BY_GROUP}
    names = {number for mention in account.mentions_in(zone) for number in matcher.in_name(mention.name)}
    return len(wanted & (held | names)) >= min(needed, len(wanted))


def _names_a_person(account: Account, words: tuple[str, ...], matcher: Matcher) -> bool:
    """Whether those words name somebody whom the account knows as a person."""
    wanted = matcher.in_words(words, matcher.question.language).keys()
    people = {mention.name for mention in account.notes.mentions if mention.kind is NameKind.PERSON}
    return any(wanted & matcher.in_name(name).keys() for name in people)


def _somebody(account: Account, zone: Span, matcher: Matcher) -> float:
    """How surely somebody stands in a stretch whom the question does not name."""
    language = account.article.language
    for mention in account.mentions_in(zone):
        if mention.kind in (NameKind.PERSON, NameKind.ORGANISATION) and not matcher.in_words(
            words_of(mention.name), language
        ):
            return 1.0
    words = account.words_of(zone)
    return SOMEBODY if _SOMEBODY.search(words) else SOMETHING if _NOUN.search(words) else NO_DOER


def tells_of(account: Account, span: Span, matcher: Matcher) -> float:
    """How surely a sentence tells the asked deed of those named as doing it: 1 where they stand beside it, in English."""
    question = matcher.question
    if not question.subject or account.article.language != "en":
        return 1.0
    for place in verb_places(account, span, matcher):
        beside = Span(start=max(span.start, place.start - _REACH), end=min(span.end, place.end + _BESIDE))
        if question.subject & matcher.in_words(words_of(account.words_of(beside)), "en").keys():
            return 1.0
    return (
        OTHER_DOER
        if matcher.question.frame and _names_a_person(account, matcher.question.frame.subject, matcher)
        else OTHER_BODY
    )


def tells_when(account: Account, span: Span, matcher: Matcher) -> float:
    """How surely a sentence tells the time of what is asked: a day in the clause of the deed, on the right side of the
    article's own day. 0 where it tells no time."""
    places = list(verb_places(account, span, matcher))
    return max((_time_fits(account, span, time, places, matcher) for time in account.times_in(span)), default=0.0)


def _time_fits(account: Account, span: Span, time: TimeMention, places: list[Span], matcher: Matcher) -> float:
    if _VAGUE.search(account.words_of(time.span)):
        return WRONG_WAY
    sure = 1.0 if time.when.precision in (Precision.DAY, Precision.HOUR, Precision.MINUTE) else COARSE
    sure *= _on_its_side(account, span, time, matcher)
    if account.article.language == "en" and matcher.question.frame:
        sure *= 1.0 if _belongs(account, span, time, places, matcher) else OTHER_TIME
    return sure


def _on_its_side(account: Account, span: Span, time: TimeMention, matcher: Matcher) -> float:
    """How well a time lies to the article's day: less where what lies ahead is asked and it is past, or the other way
    round, and where it is long past: what is asked of the news is mostly new."""
    stamp, ahead = account.article.stamp, matcher.question.ahead
    if stamp is None or ahead is None:
        return 1.0
    day = stamp.at.date()
    if (ahead and time.when.end < day) or (not ahead and time.when.start > day):
        return WRONG_WAY
    if ahead and time.when.end == day and not _TO_COME.search(account.words_of(span)):
        return WRONG_WAY
    return OLD if (day - time.when.end).days > _NEWS else 1.0


def _belongs(account: Account, span: Span, time: TimeMention, places: list[Span], matcher: Matcher) -> bool:
    """Whether a time belongs to the asked deed: that stands in its clause, or is the deed nearest to it."""
    text, language = account.article.text, account.article.language
    clause = _with_a_verb(text, span, clause_around(text, span, time.span))
    if any(clause.holds(place) for place in places):
        return True
    nearest = deed_nearest(text, language, clause, time.span)
    if nearest is not None and matcher.question.frame:
        return nearest.name in deed_names(matcher.question.frame.verb, matcher.question.language)
    return False


def _with_a_verb(text: str, sentence: Span, clause: Span) -> Span:
    """A clause, together with the next one, or the one before, where it has no verb of its own ("On Monday, the …")."""
    lows = [found[0].lower() for found in WORDS.finditer(text, clause.start, clause.end)]
    if any(is_finite(lows, at) for at in range(len(lows))):
        return clause
    if clause.end < sentence.end:
        following = clause_around(
            text, sentence, Span(start=min(clause.end + 2, sentence.end - 1), end=min(clause.end + 3, sentence.end))
        )
        return Span(start=clause.start, end=following.end)
    before = clause_around(
        text, sentence, Span(start=max(sentence.start, clause.start - 3), end=max(sentence.start + 1, clause.start - 2))
    )
    return Span(start=before.start, end=clause.end)
