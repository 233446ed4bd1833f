"""Whether later accounts settle what was said to lie ahead.

What is told is held against what was expected by acts ("~sign", in any language), names, the day, and the steps of the
ladders; the announcement told once more settles nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property

from nutgraf.compare.expectations.acts import BROUGHT_BY, act_spots, is_act, kind
from nutgraf.compare.expectations.foretelling import Foretold, calls_off, cue_spans, makes_moot
from nutgraf.compare.lookup import Lookup
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes.outcomes import Happening
from nutgraf.compare.weights import Weights, alike
from nutgraf.model.comparison import ExpectationState
from nutgraf.model.place import Place
from nutgraf.model.when import Precision

_SAME_THING, _CALLED_OFF, _BOTH_NAMED = 0.4, 0.3, 2
_LONGEST_WAIT = 40
_REACH, _NEAR = 90, 40
_PURPOSE = re.compile(
    r"\b(?:for|to|ahead of|before|seeking|seek|demand(?:s|ed)?|request(?:s|ed)?|um|zu|zum|zur|vor|für|для|на|перед|щоб)\s+(?:(?!after\b)[\w’'-]+\s+){0,2}$",
    re.IGNORECASE,
)
"""What makes an act a purpose: who arrives for talks has not talked."""
Settled = tuple[ExpectationState, Place | None]


class Judge:
    """Looks among later accounts for what settles an expectation."""

    def __init__(self, material: Material, told: Sequence[Happening], weights: Weights) -> None:
        self._material = material
        self._weights = weights
        self._lookup = Lookup(material.passages, weights)
        self._by_day: dict[date, list[Passage]] = defaultdict(list)
        for passage in material.passages:
            for day in _days(passage):
                self._by_day[day].append(passage)
        self._steps: dict[tuple[int, int], dict[str, int]] = defaultdict(dict)
        self._told: dict[str, list[Passage]] = defaultdict(list)
        self._known: dict[tuple[int, int], _Known] = {}
        for each in told:
            heights = self._steps[_key(each.passage)]
            heights[each.ladder.name] = max(each.step.height, heights.get(each.ladder.name, 0))
            self._told[each.ladder.name].append(each.passage)

    def _of(self, passage: Passage) -> "_Known":
        """What is known of a passage, read once."""
        key = _key(passage)
        if key not in self._known:
            self._known[key] = _Known(self._material, passage)
        return self._known[key]

    def settle(self, ahead: Foretold) -> Settled:
        """The first later account that tells it as done, called off or moot decides; open where there is none."""
        for later in self._candidates(ahead):
            if not self._later(ahead.passage, later) or later.headline:
                continue
            state = self._verdict(ahead, later)
            if state is not None:
                return state, self._material.place(later.account, later.span)
        return ExpectationState.OPEN, None

    def steps_of(self, passage: Passage) -> dict[str, int]:
        """The ladders that a passage tells of, with the highest step of each."""
        return self._steps.get(_key(passage), {})

    def _candidates(self, ahead: Foretold) -> list[Passage]:
        found = {_key(passage): passage for passage in self._lookup.near(ahead.passage)}
        if ahead.due is not None and (ahead.due.when.end - ahead.due.first).days <= _LONGEST_WAIT:
            days = (ahead.due.when.end - ahead.due.first).days + 1
            for day in (ahead.due.first + timedelta(days=number) for number in range(days)):
                found |= {_key(passage): passage for passage in self._by_day.get(day, ())}
        for name in self.steps_of(ahead.passage):
            found |= {_key(passage): passage for passage in self._told[name]}
        return [found[key] for key in sorted(found)]

    def _later(self, passage: Passage, later: Passage) -> bool:
        dated = self._material.dated(passage.account) and self._material.dated(later.account)
        return dated and self._material.time_of(later.account) > self._material.time_of(passage.account)

    def _verdict(self, ahead: Foretold, later: Passage) -> ExpectationState | None:
        on_the_day = self._on_the_day(ahead, later)
        acts = shared_acts(expected_acts(self._material, ahead), later)
        named = bool(ahead.passage.names & later.names)
        about = bool(acts) and (on_the_day or named)
        likeness = alike(ahead.passage, later, self._weights)
        if (about or self._same_course(ahead, later)) and self._of(later).moot:
            return ExpectationState.OVERTAKEN
        if (about or likeness >= _CALLED_OFF) and self._of(later).off:
            return ExpectationState.MISSED
        if ahead.hangs or self._too_early(ahead, later):
            return None
        stepped = self._stepped(ahead, later) and (on_the_day or named)
        return ExpectationState.MET if stepped or self._done(ahead, later, acts, likeness) else None

    def _done(self, ahead: Foretold, later: Passage, acts: frozenset[str], likeness: float) -> bool:
        """Whether a later passage tells the act as done: on the day that was named, or of the same people in like words."""
        if not acts or not self._told_as_done(later, acts):
            return False
        if self._on_the_day(ahead, later) and ahead.due is not None and ahead.due.near:
            return len(ahead.passage.features & later.features) > 1
        again = self._of(later).looks_on or (ahead.due is not None and bool(later.times))
        return not again and likeness >= _SAME_THING and len(ahead.passage.names & later.names) >= _BOTH_NAMED

    def _too_early(self, ahead: Foretold, later: Passage) -> bool:
        return ahead.due is not None and self._material.time_of(later.account).date() < ahead.due.first

    def _stepped(self, ahead: Foretold, later: Passage) -> bool:
        """Whether a later passage tells a higher step of a course that the expectation stands on."""
        before, after = self.steps_of(ahead.passage), self.steps_of(later)
        return any(after[name] > before[name] for name in before.keys() & after.keys())

    def _same_course(self, ahead: Foretold, later: Passage) -> bool:
        return bool(self.steps_of(ahead.passage).keys() & self.steps_of(later).keys())

    def _on_the_day(self, ahead: Foretold, later: Passage) -> bool:
        """Whether a later passage tells of the day (or of a day in the time) that was named, and looks back on it."""
        if ahead.due is None:
            return False
        printed = self._material.time_of(later.account).date()
        return any(
            ahead.due.first <= time.when.start <= ahead.due.when.end and time.when.start <= printed
            for time in later.times
            if time.when.precision in (Precision.DAY, Precision.HOUR, Precision.MINUTE)
        )

    def _told_as_done(self, later: Passage, acts: frozenset[str]) -> bool:
        """Whether one of the acts stands in the passage without a word before it that looks ahead."""
        return any(act in acts or BROUGHT_BY.get(act, frozenset()) & acts for act in self._of(later).done)


class _Known:
    """A passage read for what it calls off, makes moot, and tells as done; each only when asked for."""

    def __init__(self, material: Material, passage: Passage) -> None:
        self._material, self._passage = material, passage

    @cached_property
    def off(self) -> bool:
        return calls_off(self._material, self._passage)

    @cached_property
    def moot(self) -> bool:
        return makes_moot(self._material, self._passage)

    @cached_property
    def looks_on(self) -> bool:
        """Whether any of its words may look ahead."""
        return bool(cue_spans(self._material, self._passage))

    @cached_property
    def done(self) -> frozenset[str]:
        """The acts told without a word before them that looks ahead."""
        cues = cue_spans(self._material, self._passage)
        text = self._material.accounts[self._passage.account].article.text
        return frozenset(
            kind(act)
            for act, spots in act_spots(self._material, self._passage).items()
            if any(
                not _PURPOSE.search(text, max(0, spot - _NEAR), spot)
                and not any(_governs(text, cue.end, spot) for cue in cues)
                for spot in spots
            )
        )


def _governs(text: str, cue: int, spot: int) -> bool:
    """Whether a word that looks ahead stands before an act in the same clause."""
    between = text[cue:spot] if 0 <= spot - cue <= _REACH else ","
    return not any(wall in between for wall in (",", ";", ":", " that ", " which ", " who ", " as ", " after "))


def expected_acts(material: Material, ahead: Foretold) -> frozenset[str]:
    """The kinds of act that are expected: in English those right behind the cue, else those in front of it; elsewhere all."""
    spots = act_spots(material, ahead.passage)
    every = frozenset(kind(act) for act in spots if is_act(act))
    if material.accounts[ahead.passage.account].article.language != "en":
        return every
    behind = frozenset(
        kind(act)
        for act, places in spots.items()
        if is_act(act) and any(ahead.cue.start <= place <= ahead.cue.end + _REACH for place in places)
    )
    return behind or every


def shared_acts(here: frozenset[str], later: Passage) -> frozenset[str]:
    """The acts, by their kind, that are expected and that a later passage tells of."""
    there = {kind(word) for word in later.words if is_act(word)}
    brought = {act for act in here if BROUGHT_BY.get(act, frozenset()) & there}
    return frozenset(here & there | brought)


def _key(passage: Passage) -> tuple[int, int]:
    return passage.account, passage.number


def _days(passage: Passage) -> Iterator[date]:
    for time in passage.times:
        if time.when.precision in (Precision.DAY, Precision.HOUR, Precision.MINUTE):
            yield time.when.start
