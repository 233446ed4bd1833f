"""What is said to lie ahead, and whether later accounts settle it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from nutgraf.compare.foretelling import calls_off, conditional, cue_of, foretells
from nutgraf.compare.lookup import Lookup
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes import Happening
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.comparison import Expectation, ExpectationState, Place, Statement
from nutgraf.model.notes import SourceKind
from nutgraf.model.when import Precision, When

_SAME_THING = 0.4
_CALLED_OFF = 0.3
_ON_THE_DAY = 0.2
_SAME_EXPECTATION = 0.6
_NO_ACTS = frozenset(("~expect", "~plan", "~say", "~person", "~president", "~minister", "~government", "~police"))
_FINE = (Precision.MINUTE, Precision.HOUR, Precision.DAY, Precision.WEEK, Precision.MONTH)


def find_expectations(material: Material, told: Sequence[Happening], weights: Weights) -> tuple[Expectation, ...]:
    """Every expectation once, in order of publication, with how later accounts settled it."""
    ahead = [passage for passage in material.passages if not passage.headline and foretells(material, passage)]
    real = [p for p in ahead if not conditional(material, p) and not calls_off(material, p)]
    first = _first_of_each(real, weights)
    judge = _Judge(material, told, weights)
    return tuple(_expectation(material, passage, judge) for passage in first)


def _first_of_each(ahead: Sequence[Passage], weights: Weights) -> list[Passage]:
    """The first of those that expect the same."""
    lookup = Lookup(ahead, weights)
    kept: list[Passage] = []
    for passage in ahead:
        near = [other for other in lookup.near(passage) if any(other is each for each in kept)]
        if not any(alike(passage, other, weights) >= _SAME_EXPECTATION for other in near):
            kept.append(passage)
    return kept


def _expectation(material: Material, passage: Passage, judge: "_Judge") -> Expectation:
    by, by_kind = _who(material, passage)
    due = _due(material, passage)
    state, settled_by = judge.settle(passage, due)
    return Expectation(
        statement=Statement(
            article=material.accounts[passage.account].id, span=passage.span, attribution=passage.attribution
        ),
        by=by,
        by_kind=by_kind,
        due=due,
        state=state,
        settled_by=settled_by,
    )


def _who(material: Material, passage: Passage) -> tuple[str, SourceKind]:
    """Who says so: the one whose words hold the cue of what lies ahead, else the outlet itself."""
    account = material.accounts[passage.account]
    cue = cue_of(material, passage)
    for said in account.notes.attributions:
        inside = any(part.holds(cue) for part in said.content) if cue else False
        if inside and said.speaker:
            return said.speaker, said.source_kind
    return account.article.outlet.name, SourceKind.OUTLET


def _due(material: Material, passage: Passage) -> When | None:
    """The nearest time in the sentence that is not before the day of the article."""
    fine = [time.when for time in passage.times if time.when.precision in _FINE]
    if material.dated(passage.account):
        fine = [when for when in fine if when.end >= _day(material, passage)]
    return min(fine, key=lambda when: (when.start, when.end), default=None)


def _day(material: Material, passage: Passage) -> date:
    return material.time_of(passage.account).date()


class _Judge:
    """Looks among later accounts for what settles an expectation."""

    def __init__(self, material: Material, told: Sequence[Happening], weights: Weights) -> None:
        self._material = material
        self._weights = weights
        self._lookup = Lookup(material.passages, weights)
        self._heights: dict[tuple[int, int], dict[str, int]] = defaultdict(dict)
        for each in told:
            heights = self._heights[each.passage.account, each.passage.number]
            heights[each.ladder.name] = max(each.step.height, heights.get(each.ladder.name, 0))

    def settle(self, passage: Passage, due: When | None) -> tuple[ExpectationState, Place | None]:
        """Met by a later account that tells it as done, missed or overtaken by one that calls it off; else open."""
        material = self._material
        for later in self._lookup.near(passage):
            if not _later(material, passage, later):
                continue
            too_early = due is not None and material.time_of(later.account).date() < due.start
            on_the_day = _on_the_day(due, later) and bool(_acts(passage, later))
            likeness = alike(passage, later, self._weights) if on_the_day or passage.names & later.names else 0.0
            place = material.place(later.account, later.span)
            if calls_off(material, later) and likeness >= (_ON_THE_DAY if on_the_day else _CALLED_OFF):
                return _called_off(material.time_of(later.account), due), place
            if too_early or foretells(material, later) or likeness < (_ON_THE_DAY if on_the_day else _SAME_THING):
                continue
            if on_the_day or self._done(passage, later):
                return ExpectationState.MET, place
        return ExpectationState.OPEN, None

    def _done(self, passage: Passage, later: Passage) -> bool:
        """Whether a later passage tells what was expected: a higher step of the same ladder, or the same act."""
        before = self._heights.get((passage.account, passage.number), {})
        after = self._heights.get((later.account, later.number), {})
        if any(after[name] > before[name] for name in before.keys() & after.keys()):
            return True
        return bool(_acts(passage, later)) and len(passage.names & later.names) >= 2


def _acts(passage: Passage, later: Passage) -> set[str]:
    """The acts that both tell of."""
    return {word for word in passage.words & later.words if word.startswith("~")} - _NO_ACTS


def _on_the_day(due: When | None, later: Passage) -> bool:
    """Whether a later passage tells of the very day that was named."""
    exact = due is not None and due.precision in (Precision.DAY, Precision.HOUR, Precision.MINUTE)
    return exact and any(due is not None and time.when.start == due.start for time in later.times)


def _later(material: Material, passage: Passage, later: Passage) -> bool:
    dated = material.dated(passage.account) and material.dated(later.account)
    return dated and material.time_of(later.account) > material.time_of(passage.account)


def _called_off(when: datetime, due: When | None) -> ExpectationState:
    return ExpectationState.MISSED if due is not None and when.date() >= due.end else ExpectationState.OVERTAKEN
