"""Finding the subject of an English verb without a parser, and whether that subject can say anything at all."""

import re

from nutgraf.annotate.unit import QUOTE_MARKS, Unit
from nutgraf.text.cues import GROUPS, PRONOUNS, SAYING, VERBS
from nutgraf.text.titles import ENGLISH, HONORIFICS, PARTY, is_office_word
from nutgraf.text.verbs import is_finite

_STOPS = frozenset(", ; : — – - ( ) [ ] ? ! …".split()) | (QUOTE_MARKS - {"'", "’"})
_JOINTS = frozenset(
    "that but because if when while although though whether as since where after before than so until unless what how why".split()
)
_LEADS = frozenset(
    """but and however meanwhile also so then still yet now later recently today or nor instead indeed moreover nevertheless
    nonetheless separately earlier afterward afterwards finally previously thus perhaps maybe once even .""".split()
)
_PREPOSITIONS = frozenset(
    "in on at after during for by with from to into over under until since last this next despite against about".split()
)
_AFTER_HEAD = frozenset(
    "of for in at from with on by to about against among near outside inside within behind who which that whose whom , (".split()
)
_AFTER_PARTICIPLE = frozenset(
    "in on at by for from with to last this earlier late early about after before during among as by".split()
)
_ASIDE_HEADS = frozenset(
    "a an the who which whose one head chief director president his her its now then also former himself herself".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())
_SPANS = frozenset("week month year night morning afternoon evening weekend".split())
_THINGS = frozenset("everything something anything what how there it’s it's lest".split())
_AMOUNTS = frozenset(
    "number majority chorus group handful dozens scores hundreds percent lot couple series range most many some".split()
)
_BEHIND_NOUN = frozenset(
    "familiar close briefed aware present available responsible opposed involved knowledgeable loyal".split()
)
_SUBJECTS = frozenset("he she they i we it".split())
_CONJUNCTIONS = frozenset("and or but".split())
_RELATIVES = frozenset("who which that whose whom".split())
_SPEAKING_END = re.compile(r"(?:ers|ors|ists?|ians?|men|man|women|woman|ants|folks)$")
_LONGEST_SUBJECT = 22

Bounds = tuple[int, int]


def subject(unit: Unit, start: int) -> Bounds | None:
    """The tokens of the subject of the verb group that starts at ``start``; None where none that can speak is found."""
    if start == 0:
        return None
    before = unit.lows[start - 1]
    if before == "," and not unit.inside[start - 1]:
        return _speaking(unit, appositive(unit, start))
    if before in _CONJUNCTIONS:
        return _speaking(unit, _shared(unit, start - 1))
    if before in _PREPOSITIONS:
        return None
    first = noun_phrase_start(unit, start)
    return _speaking(unit, _behind_verbs(unit, _trim(unit, first, start), start))


def main_subject(unit: Unit, at: int) -> Bounds | None:
    """The subject of the first clause before ``at`` that stands for itself ("The mayor left, | adding that …")."""
    for verb in range(1, at):
        if unit.inside[verb] or not (is_finite(unit.lows, verb) or unit.lows[verb] in SAYING):
            continue
        found = subject(unit, verb)
        if found is not None and not (found[0] and unit.lows[found[0] - 1] in _JOINTS | _RELATIVES):
            return found
    return None


def can_speak(unit: Unit, bounds: Bounds) -> bool:
    """Whether the head of a noun phrase is a name, a pronoun, an office, a group or a document."""
    first, last = bounds
    if unit.lows[first] in _THINGS or (last - first > 1 and unit.lows[first] in _SUBJECTS):
        return False
    head = _head(unit, first, last)
    low, token = unit.lows[head], unit.tokens[head]
    if low == "." and head > first:
        low, token = unit.lows[head - 1], unit.tokens[head - 1]
    if token.capital and not (head == 0 and last - first > 1):
        return low not in _DAYS
    return low in PRONOUNS or low == "whom" or of_speakers(low)


def _head(unit: Unit, first: int, last: int) -> int:
    """The word that a noun phrase is about: the last one before "of", a relative clause or the like."""
    head = last - 1
    for index in range(first + 1, last):
        if unit.lows[index] == "of" and unit.lows[index - 1] in _AMOUNTS:
            continue
        if unit.lows[index] == "whom" and unit.lows[index - 1] == "of":
            continue
        if unit.lows[index] in _AFTER_HEAD or (unit.lows[index].endswith("ed") and is_finite(unit.lows, index)):
            head = index - 1
            break
    return head - 1 if head > first and unit.lows[head] in _BEHIND_NOUN else head


def of_speakers(low: str) -> bool:
    """Whether a small word names people or a body that can say something ("residents", "ministry", "analyst")."""
    return _of_group(low) or is_office_word(low, "en") or _SPEAKING_END.search(low) is not None


def _of_group(low: str) -> bool:
    return low in GROUPS or low.removesuffix("s") in GROUPS or (low.endswith("ies") and low[:-3] + "y" in GROUPS)


def _speaking(unit: Unit, bounds: Bounds | None) -> Bounds | None:
    return bounds if bounds is not None and can_speak(unit, bounds) else None


def noun_phrase_start(unit: Unit, start: int) -> int:
    """Where the clause part that ends at ``start`` begins: behind the mark, the joint or the cue before it."""
    first = start
    while first > 0 and start - first < _LONGEST_SUBJECT and not unit.inside[first - 1]:
        before = unit.lows[first - 1]
        opened = _bracket(unit, first - 1) if before == ")" else -1
        if opened > 0:
            first = opened
            continue
        if _breaks(unit, first, start):
            break
        if before in ("who", "which"):
            return first - 1 if first == start else first
        first -= 1
    return first


def _breaks(unit: Unit, first: int, start: int) -> bool:
    """Whether the word before ``first`` cannot belong to the noun phrase."""
    before = unit.lows[first - 1]
    if before == ".":
        return not abbreviated(unit, first - 1)
    if before in _STOPS or (before in _JOINTS and not _restricts(unit, first, start)):
        return True
    if before in SAYING and first < start and not unit.tokens[first - 1].capital:
        return True
    if first < start and unit.lows[first] in _SUBJECTS:
        return True
    return (
        before in ("and", "or") and first < start and (unit.lows[first] in PRONOUNS or _verb_between(unit, first - 1))
    )


def _restricts(unit: Unit, first: int, start: int) -> bool:
    """Whether "that" before ``first`` starts a relative clause ("a study | that appeared in June")."""
    if unit.lows[first - 1] != "that" or first < 2 or first >= start or unit.lows[first - 2] in VERBS:
        return False
    return unit.lows[first - 2].isalpha() and is_finite((unit.lows[first - 2], *unit.lows[first : first + 1]), 1)


def _bracket(unit: Unit, close: int) -> int:
    return next((i for i in range(close - 1, max(-1, close - 10), -1) if unit.lows[i] == "("), -1)


def abbreviated(unit: Unit, at: int) -> bool:
    """Whether the full stop at ``at`` belongs to a title or an initial before it ("Sen. Bell")."""
    if at == 0 or at + 1 >= len(unit.tokens) or unit.tokens[at].start != unit.tokens[at - 1].end:
        return False
    return unit.lows[at - 1] in HONORIFICS or len(unit.lows[at - 1]) == 1 or unit.lows[at - 1] in ("jr", "del", "no")


def _verb_between(unit: Unit, joint: int) -> bool:
    """Whether a clause of its own seems to end at ``joint`` ("He left and Smith said")."""
    first = max(0, joint - 8)
    return any(unit.lows[i] in SAYING or is_finite(unit.lows, i) for i in range(first, joint))


def _trim(unit: Unit, first: int, last: int) -> Bounds | None:
    while first < last and (unit.lows[first] in _LEADS or (unit.lows[first].endswith("ly") and last - first > 1)):
        first += 1
    if first < last and unit.lows[first] in _PREPOSITIONS:
        first = _after_preposition(unit, first, last)
    last = _without_time(unit, first, last)
    return (first, last) if 0 < last - first <= _LONGEST_SUBJECT else None


def _without_time(unit: Unit, first: int, last: int) -> int:
    """The end of the phrase without the time behind it ("The council | on Friday")."""
    while last - first > 1 and (unit.lows[last - 1].endswith("ly") or unit.lows[last - 1] in ("just", "almost")):
        last -= 1
    if last - first > 1 and unit.lows[last - 1] in _DAYS:
        last -= 1
        return last - 1 if last - first > 1 and unit.lows[last - 1] in ("on", "late", "early") else last
    if last - first > 2 and is_finite(unit.lows, last - 3):
        return last
    if last - first > 2 and unit.lows[last - 1] in _SPANS and unit.lows[last - 2] in ("last", "this", "earlier"):
        return _without_time(unit, first, last - 2)
    return last


def _after_preposition(unit: Unit, first: int, last: int) -> int:
    """ "On Monday Smith" without a comma: the subject is what follows the day, or the last pronoun or capital."""
    for index in range(first + 1, last):
        if unit.lows[index] in PRONOUNS or (unit.lows[index - 1] in _DAYS and index > first):
            return index
    return last


def _behind_verbs(unit: Unit, bounds: Bounds | None, start: int) -> Bounds | None:
    """Without the clause before it: what stands behind the last finite verb that is not part of the phrase itself."""
    if bounds is None:
        return None
    first, last = bounds
    if any(unit.lows[i] in _RELATIVES for i in range(first + 1, last)):
        return bounds
    verbs = [i for i in range(first, last) if is_finite(unit.lows, i) and not unit.tokens[i].capital]
    if not verbs:
        return bounds
    verb = verbs[-1]
    if len(verbs) == 1 and verb > first and unit.lows[verb].endswith("ed") and _participle(unit, verb, last):
        return bounds
    if unit.lows[start].endswith("ed"):
        return None
    return _trim(unit, verb + 1, last)


def _participle(unit: Unit, verb: int, last: int) -> bool:
    return verb + 1 >= last or unit.lows[verb + 1] in _AFTER_PARTICIPLE


def _shared(unit: Unit, joint: int) -> Bounds | None:
    """The subject of the verb before "and": what stands before the first verb of that clause."""
    first = noun_phrase_start(unit, joint)
    for verb in range(first + 1, joint):
        if unit.lows[verb] in _RELATIVES or (is_finite(unit.lows, verb) and not unit.tokens[verb].capital):
            return _trim(unit, first, verb)
    return None


def appositive(unit: Unit, start: int) -> Bounds | None:
    """The subject with an aside between it and its verb ("X, a researcher at Y, believes")."""
    close = start - 1
    if close < 2 or unit.inside[close]:
        return None
    opened = _comma_before(unit, close, 30)
    while opened > 0 and not _aside(unit, opened, close):
        opened = _comma_before(unit, opened, 20)
    if opened < 1 or close - opened < 2:
        return None
    bounds = _trim(unit, noun_phrase_start(unit, opened), opened)
    if bounds is None or not can_speak(unit, bounds):
        return None
    return _whole(unit, bounds[0]), close


def _whole(unit: Unit, first: int) -> int:
    """Where a phrase that is itself an aside really starts ("Bell, | the minister of Y, an ally of Z, said")."""
    if first < 2 or unit.lows[first] not in ("a", "an", "the") or unit.lows[first - 1] != "," or unit.inside[first - 1]:
        return first
    bounds = _trim(unit, noun_phrase_start(unit, first - 1), first - 1)
    named = bounds is not None and unit.tokens[bounds[1] - 1].capital and can_speak(unit, bounds)
    return bounds[0] if bounds is not None and named else first


def _aside(unit: Unit, opened: int, close: int) -> bool:
    low = unit.lows[opened + 1]
    if low in _ASIDE_HEADS or low.isdigit() or PARTY.fullmatch(low):
        return True
    return _office_like(unit, opened, close) or _named_office(unit, opened, close)


def _named_office(unit: Unit, opened: int, close: int) -> bool:
    """Whether the aside is the name of who holds the office before it ("the president, | Bo Ott, | told …")."""
    words = unit.tokens[opened + 1 : close]
    return 2 <= len(words) <= 4 and all(word.capital for word in words) and unit.lows[opened - 1] in ENGLISH


def _comma_before(unit: Unit, at: int, reach: int) -> int:
    return next((i for i in range(at - 1, max(-1, at - reach), -1) if unit.lows[i] == "," and not unit.inside[i]), -1)


def _office_like(unit: Unit, opened: int, close: int) -> bool:
    words = unit.lows[opened + 1 : min(close, opened + 6)]
    return close - opened < 16 and any(word in GROUPS or is_office_word(word, "en") for word in words)
