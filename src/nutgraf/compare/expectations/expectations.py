"""What is said to lie ahead, and whether later accounts settle it."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from nutgraf.compare.expectations.acts import is_act, kind
from nutgraf.compare.expectations.foretelling import Foretold, calls_off, foretold
from nutgraf.compare.expectations.settling import Judge, Settled
from nutgraf.compare.lookup import Lookup
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.names.naming import majority_language
from nutgraf.compare.outcomes.outcomes import Happening
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.comparison import Expectation, ExpectationState
from nutgraf.model.notes import Quantity, SourceKind
from nutgraf.model.place import Statement
from nutgraf.text.lexicon import known_counted

_SAME_EXPECTATION = 0.6
_ASKED = 5
COUNTING_LANGUAGES = ("en", "de", "uk", "ko")


def find_expectations(material: Material, told: Sequence[Happening], weights: Weights) -> tuple[Expectation, ...]:
    """Every expectation once, in order of publication, with how later accounts settled it."""
    found = (foretold(material, passage) for passage in material.passages if not calls_off(material, passage))
    judge = Judge(material, told, weights)
    language = majority_language(material.accounts)
    real = [each for each in found if each is not None and (each.due or not each.hangs or judge.steps_of(each.passage))]
    groups = _same_together(real, judge, weights)
    return tuple(_expectation(material, _readable_first(material, group, language), judge) for group in groups)


def _readable_first(material: Material, group: Sequence[Foretold], language: str) -> list[Foretold]:
    """The group with those first that most accounts' language is printed in, and in order of publication."""
    return sorted(group, key=lambda each: material.accounts[each.passage.account].article.language != language)


def _same_together(every: Sequence[Foretold], judge: Judge, weights: Weights) -> list[list[Foretold]]:
    """Those that expect the same together, in whatever language, in order of the first."""
    lookup = Lookup([each.passage for each in every], weights)
    groups: list[list[Foretold]] = []
    home: dict[object, set[int]] = defaultdict(set)
    for each in every:
        near = {number for other in lookup.near(each.passage) for number in home[_key(other)]}
        near |= {number for sign in _signs(each, judge) for number in home[sign]}
        number = next((at for at in sorted(near) if _same(each, groups[at][0], judge, weights)), len(groups))
        groups[number:number] = [[]] if number == len(groups) else []
        groups[number].append(each)
        for sign in (_key(each.passage), *_signs(each, judge)):
            home[sign].add(number)
    return groups


def _signs(each: Foretold, judge: Judge) -> list[object]:
    """Under what those that may expect the same are looked up, whatever their words: the day, and the steps told."""
    day: list[object] = [each.due.when.start] if each.due else []
    return day + list(judge.steps_of(each.passage).items())


def _key(passage: Passage) -> tuple[int, int]:
    return passage.account, passage.number


def _same(one: Foretold, other: Foretold, judge: Judge, weights: Weights) -> bool:
    """Whether two expect the same: of one day the same act, else nearly the same words."""
    if one.due and other.due and not one.due.meets(other.due):
        return False
    if (one.due is None) != (other.due is None):
        undated = one if one.due is None else other
        acts = bool(_acts(one.passage) & _acts(other.passage))
        return acts and not undated.passage.times and _same_step(one, other, judge)
    if alike(one.passage, other.passage, weights) >= _SAME_EXPECTATION:
        return True
    if one.passage.account == other.passage.account:
        return False
    same_act = bool(_acts(one.passage) & _acts(other.passage))
    if one.due and other.due and one.due.when == other.due.when and _same_counted(one.passage, other.passage):
        return True
    exact = one.due is not None and other.due is not None and one.due.exact and other.due.exact
    return same_act and (exact or _same_step(one, other, judge))


def _same_step(one: Foretold, other: Foretold, judge: Judge) -> bool:
    here, there = judge.steps_of(one.passage), judge.steps_of(other.passage)
    return any(here[name] == there[name] for name in here.keys() & there.keys())


def _same_counted(one: Passage, other: Passage) -> bool:
    """Whether both count as many of the same thing ("two ships", "두 척")."""
    return any(
        a.counted and b.counted and (a.low, a.high) == (b.low, b.high) and _things(a, b)
        for a in one.quantities
        for b in other.quantities
    )


def _things(one: Quantity, other: Quantity) -> bool:
    """Whether the nouns counted are one in some two of the languages."""
    return bool(_keys(one.counted) & _keys(other.counted))


def _keys(noun: str) -> set[str]:
    return {known_counted(noun, language) for language in COUNTING_LANGUAGES} - {""} or {noun}


def _acts(passage: Passage) -> set[str]:
    return {kind(word) for word in passage.words if is_act(word)}


def _expectation(material: Material, group: Sequence[Foretold], judge: Judge) -> Expectation:
    first = group[0]
    by, by_kind = _who(first)
    state, settled_by = _settled([judge.settle(each) for each in group[:_ASKED]])
    return Expectation(
        statement=_statement(material, first),
        by=by,
        by_kind=by_kind,
        due=first.due.when if first.due else None,
        state=state,
        settled_by=settled_by,
        also=tuple(_statement(material, each) for each in group[1:]),
    )


def _statement(material: Material, ahead: Foretold) -> Statement:
    account, passage = material.accounts[ahead.passage.account], ahead.passage
    said = account.notes.attributions.index(ahead.said) if ahead.said is not None else passage.attribution
    return Statement(article=account.id, span=passage.span, attribution=said)


def _settled(found: Sequence[Settled]) -> Settled:
    """What most of those that are settled came to; the first of them says by what."""
    closed = [each for each in found if each[0] is not ExpectationState.OPEN]
    if not closed:
        return ExpectationState.OPEN, None
    state = Counter(each[0] for each in closed).most_common(1)[0][0]
    return next(each for each in closed if each[0] is state)


def _who(ahead: Foretold) -> tuple[str, SourceKind]:
    """Who says so: the one whose words hold the cue of what lies ahead; "" for the outlet itself."""
    if ahead.said is not None and ahead.said.speaker:
        return ahead.said.speaker, ahead.said.source_kind
    return "", SourceKind.OUTLET
