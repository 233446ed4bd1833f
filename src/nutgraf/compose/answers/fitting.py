"""How well each sentence of the accounts fits a question: which of its words it holds, and whether it can be the answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nutgraf.compose.answers import kinds
from nutgraf.compose.answers.about import of_those_asked_about
from nutgraf.compose.answers.matching import Found
from nutgraf.compose.answers.passages import Passage, Reading
from nutgraf.compose.answers.question import Asked, Question
from nutgraf.compose.answers.standing import is_sentence
from nutgraf.compose.answers.weighing import Weighing
from nutgraf.model.article import in_time
from nutgraf.model.notes import Account

BELOW_QUESTION, BELOW_HEADING, TOP, ANYWHERE = 0.9, 0.6, 0.6, 0.3
NAMED_BEFORE, BEFORE, NAMED_ANYWHERE, UNTOLD = 0.85, 0.6, 0.7, 0.5
"""How much a term counts that does not stand in the sentence itself, by where it stands."""

_NAMED, _OPENED, _TOPICAL = 0.2, 0.45, 0.6
"""What a sentence need not repeat: a name that its account names, words of its opening, and what it is all about."""

_PRICED, _LED_IN, _UNTRANSLATED = 0.75, 0.75, 0.4
_UNTOLD_OF_ELSE, _WEIGHTIEST_MISSING, _LOOSELY, _SAID_BEHIND, _WEIGHTY = 0.5, 0.72, 0.45, 0.85, 0.45
_BELOW_THE_SAME, _SAME_QUESTION, _SAME_HEADING, _LEAST_NAMED = 0.9, 0.85, 0.5, 0.6
_LEAST_HELD, _LEAST_COVERED = 0.5, 0.5
_DEED_TOLD, _SURELY = 0.55, 0.8
_STRAY = 0.3
_LATEST_MOST = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A sentence with how well it answers, 0..1. A ``loose`` one only tells of what those asked about may do: it is for
    accounts that tell no more."""

    passage: Passage
    fit: float
    loose: bool = False

    @property
    def account(self) -> Account:
        return self.passage.account


def fits(readings: Sequence[Reading], weighing: Weighing) -> list[Fit]:
    """The sentences that can answer, best first; of those that fit the same the earlier one of the earlier account."""
    meant = _meant(readings, weighing)
    found = [
        replace(fit, fit=fit.fit * (1 - _STRAY + _STRAY * much))
        for reading, much in zip(readings, meant, strict=True)
        for fit in _of_account(reading, weighing)
    ]
    if weighing.question.latest:
        found = _latest_first(found)
    return sorted(found, key=lambda one: (-round(one.fit, 4), in_time(one.account.article), one.passage.number))


def _meant(readings: Sequence[Reading], weighing: Weighing) -> list[float]:
    """How far each account is the one that is asked about, as a share of that which is most: by the terms it opens with
    and those it has anywhere."""
    found = [share(reading.top, weighing.weights) + share(reading.anywhere, weighing.weights) for reading in readings]
    most = max(found, default=0.0)
    return [much / most if most else 1.0 for much in found]


def _of_account(reading: Reading, weighing: Weighing) -> list[Fit]:
    question = weighing.question
    if not question.terms or not is_about(reading, weighing):
        return []
    needed = needs(reading, weighing)
    made = (_fit(passage, reading, weighing, needed) for passage in reading.passages if passage.here or passage.heading)
    return [fit for fit in made if fit]


def _fit(passage: Passage, reading: Reading, weighing: Weighing, needed: Sequence[float]) -> Fit | None:
    question = weighing.question
    if not is_sentence(passage.account, passage.span):
        return None
    held = held_by(passage, reading, weighing)
    same = asks_the_same(passage, weighing)
    holding = max(share(held, needed), (_BELOW_THE_SAME - 0.05 * passage.below) if same else 0.0)
    covered = share(around(held, reading), weighing.weights)
    if covered < _LEAST_COVERED:
        return None
    wanted = _kind_wanted(passage, weighing)
    told = _tells_the_deed(passage, wanted, question)
    if told:
        holding = max(holding, _DEED_TOLD)
    if holding < _LEAST_HELD:
        return Fit(passage=passage, fit=_LOOSELY * covered, loose=True) if is_loose(passage, question) else None
    if same and wanted:
        wanted = max(wanted, _SAME_QUESTION)
    elif not told and question.asked in kinds.FACTS and _lacks_the_weightiest(held, needed, weighing):
        wanted *= _UNTOLD_OF_ELSE if kinds.untold(passage.account, passage.span) else _WEIGHTIEST_MISSING
    wanted *= of_those_asked_about(passage, reading, weighing)
    fit = wanted * (0.5 * holding + 0.3 * covered + 0.2 * share(passage.here, weighing.weights))
    return Fit(passage=passage, fit=min(1.0, fit)) if wanted else None


def _kind_wanted(passage: Passage, weighing: Weighing) -> float:
    """How far a sentence holds the kind of answer wanted; what is said of one who was named just before counts as theirs."""
    question = weighing.question
    wanted = kinds.wanted_share(passage.account, passage.span, question, weighing.matcher)
    theirs = question.asked is Asked.SAID and question.holders & passage.before.keys()
    return max(wanted, _SAID_BEHIND) if theirs and kinds.leans(passage.account, passage.span) else wanted


def _lacks_the_weightiest(held: Found, needed: Sequence[float], weighing: Weighing) -> bool:
    """Whether a sentence has nothing of the word that says most of what is asked, names aside."""
    plain = [number for number in range(len(needed)) if number not in weighing.names]
    weightiest = max(plain, key=lambda number: needed[number], default=-1)
    return weightiest >= 0 and needed[weightiest] >= _WEIGHTY and held.get(weightiest, 0.0) < BEFORE


def _tells_the_deed(passage: Passage, wanted: float, question: Question) -> bool:
    """Whether a sentence tells the asked deed with the answer beside it, however few of the other words it repeats."""
    told = question.verb in passage.here and len(passage.here) >= 2
    return told and question.asked in {*kinds.FACTS, Asked.WHY} and wanted >= _SURELY


def is_loose(passage: Passage, question: Question) -> bool:
    """Whether a sentence tells of what those whom a "will …?" asks about may do."""
    if question.asked is not Asked.AHEAD or 0 not in passage.here or len(passage.here) < 2:
        return False
    pattern = kinds.AHEAD.get(passage.account.article.language)
    return bool(pattern and pattern.search(passage.account.words_of(passage.span)))


def asks_the_same(passage: Passage, weighing: Weighing) -> bool:
    """Whether a sentence stands below a heading that asks what the question asks."""
    return passage.asked is weighing.question.asked and share(passage.heading, weighing.weights) >= _SAME_HEADING


def is_about(reading: Reading, weighing: Weighing) -> bool:
    """Whether an account names those whom the question names, most of them by weight."""
    names = [weight if number in weighing.names else 0.0 for number, weight in enumerate(weighing.weights)]
    return share(dict.fromkeys(reading.anywhere, 1.0), names) >= _LEAST_NAMED


def needs(reading: Reading, weighing: Weighing) -> list[float]:
    """How much each term must stand in a sentence itself: less where its whole account is about it."""
    return [_need(number, reading, weighing) for number in range(len(weighing.weights))]


def _need(number: int, reading: Reading, weighing: Weighing) -> float:
    weight = weighing.weights[number]
    if number in weighing.names and number in reading.anywhere:
        return weight * _NAMED
    foreign = reading.account.article.language != weighing.question.language
    known = _UNTRANSLATED if foreign and len(weighing.question.terms[number].ids) == 1 else 1.0
    often = sum(number in passage.here for passage in reading.passages) / max(1, len(reading.passages))
    opened = _OPENED if number in reading.top else 1.0
    return weight * known * opened * (1 - _TOPICAL * min(1.0, 2 * often))


def share(found: Found, weights: Sequence[float]) -> float:
    """The weight of the terms found as a share of the whole weight; 1 where nothing weighs."""
    whole = sum(weights)
    return sum(weights[number] * sure for number, sure in found.items()) / whole if whole else 1.0


def held_by(passage: Passage, reading: Reading, weighing: Weighing) -> Found:
    """The terms a sentence holds itself or takes up: from the heading above, the sentence before, its account's names."""
    held = dict(passage.here)
    _raise(held, passage.heading, BELOW_QUESTION if passage.asked else BELOW_HEADING)
    question, names = weighing.question, weighing.names
    _raise(held, {number: sure for number, sure in passage.before.items() if number in names}, NAMED_BEFORE)
    _raise(held, passage.before, BEFORE)
    _raise(held, {number: sure for number, sure in reading.anywhere.items() if number in names}, NAMED_ANYWHERE)
    apart = question.asked in kinds.FACTS or passage.asked not in (None, question.asked)
    if not apart and kinds.untold(passage.account, passage.span):
        _raise(held, reading.anywhere, UNTOLD)
    if question.asked is Asked.WHY and kinds.gives_reason(passage.account, passage.span, weighing.matcher):
        _raise(held, {number: 1.0 for number, term in enumerate(question.terms) if term.ours}, _LED_IN)
    if question.asked is Asked.MONEY and kinds.quantities(passage.account, passage.span, question):
        _raise(held, {number: 1.0 for number, term in enumerate(question.terms) if term.price}, _PRICED)
    return held


def around(held: Found, reading: Reading) -> Found:
    """The terms a sentence holds together with those of its account, which count less."""
    found = dict(held)
    _raise(found, reading.top, TOP)
    _raise(found, reading.anywhere, ANYWHERE)
    return found


def _raise(held: Found, by: Found, much: float) -> None:
    for number, sure in by.items():
        held[number] = max(held.get(number, 0.0), sure * much)


def _latest_first(found: Sequence[Fit]) -> list[Fit]:
    """The fits with those of older accounts lowered: of what changes, the latest word is wanted."""
    moments = {fit.account.id: fit.account.article.stamp for fit in found}
    times = sorted(stamp.at.timestamp() for stamp in moments.values() if stamp)
    if not times or times[0] == times[-1]:
        return list(found)
    lowered = []
    for fit in found:
        stamp = moments[fit.account.id]
        age = (times[-1] - stamp.at.timestamp()) / (times[-1] - times[0]) if stamp else 1.0
        lowered.append(replace(fit, fit=fit.fit * (1 - _LATEST_MOST * age)))
    return lowered
