"""What one account tells and somebody denies, whatever it is about: "the union said …; the company denied it".

What stands under a denial (`nutgraf.compare.outcomes.denials`) is looked for in what others assert; where a denial says no more than that it is one, it is
the sentence before that is denied.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nutgraf.compare.claims.parting import numbers_fit
from nutgraf.compare.lookup import Lookup
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.outcomes.denials import Denial, denial_in, denier, features_of, negated
from nutgraf.compare.outcomes.speaking import Speaking
from nutgraf.compare.outcomes.wording import names_in, reason, version
from nutgraf.compare.passages import feature_of
from nutgraf.compare.weights import Weights, alike, is_name
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement
from nutgraf.model.span import Span
from nutgraf.text.words import words

_LONGEST, _MOST, _BRIEF, _FIRST = 1500, 40, 90, 1
_OF_A_DENIAL, _OF_THE_CLAIM, _FEWEST, _SAME = 0.6, 0.2, 2, 0.5
_WALL = re.compile(
    r"[;:()–—“”«»\"]|,(?!\d)|(?<!\w)(?:but|because|although|though|while|after|before|when|since|until|as|if|and|who|which|where|that|aber|weil|obwohl|und|dass|але|бо|що|pero|que|mais)(?!\w)",
    re.IGNORECASE,
)
_NO_DENIAL = re.compile(
    r"\b(?:(?:was|were|been|be|being|is|are) (?:\w+ )?denied|to deny|den(?:y|ied|ies|ying) (?:wrongdoing|(?:all|the|any|both|each|every) (?:charges?|counts?|of)|the (?:opportunity|purchase|chance))|figures?|numbers?|toll|count|"
    r"no evidence|(?:reject|dismiss|disput|challeng)\w* (?:\w+ ){0,3}(?:idea|notion|argument|suggestion|conclusion|findings?|call|demand)s?|estimates?|percentage|total|verdict|ruling|result|offer|bid|proposal|plan)\b",
    re.IGNORECASE,
)
"""Denials of permission, of a charge in court, or of a number, which have places of their own; and what is only turned down."""
_PLAINLY = re.compile(
    r"den(?:y|ies|ied|ying)|untrue|false|fabricat|foundation|dementier|bestr|запереч|спростов|부인", re.IGNORECASE
)
_ALLEGED = re.compile(
    r"\b(?:ask(?:ed|s)?|stop|warn\w*|alleg\w+|accus\w+|rumou?r\w*|speculat\w+|whether|if|should|must|might)\b",
    re.IGNORECASE,
)
_TOLD = frozenset(
    "~deny ~reject ~say ~announce disput report claim alleg accus suggest fals untru ~find fiction statement contradict rumor rumour argument stori".split()
)
"""What a denial says of itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Words of a passage that assert something, or that deny it. ``speaker`` as `nutgraf.compare.outcomes.speaking.Speaking.of` gives it."""

    passage: Passage
    span: Span
    speaker: str | None
    topic: frozenset[str]
    who: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        """The names of the passage."""
        return self.passage.names


def contrary_disagreements(material: Material, weights: Weights, told: Sequence[Disagreement]) -> list[Disagreement]:
    """One for each thing that is asserted by one and denied by another; none that ``told`` has a part of already."""
    finder = _Finder(material, weights)
    taken = _spots(material, told)
    found: list[Disagreement] = []
    for denied, asserted in finder.pairs():
        spots = {(side.passage.account, side.passage.number) for side in (*denied, *asserted)}
        if not spots & taken:
            taken |= spots
            found.append(_disagreement(material, (asserted, denied)))
    return found


def _spots(material: Material, told: Sequence[Disagreement]) -> set[tuple[int, int]]:
    """The sentences that disagreements of outcome stand in already."""
    numbers = {account.id: number for number, account in enumerate(material.accounts)}
    found = set()
    for each in told:
        for place in (place for one in each.versions for place in one.places):
            account = material.accounts[numbers[place.article]]
            sentence = account.sentence_at(place.span)
            if sentence is not None:
                found.add((numbers[place.article], account.notes.sentences.index(sentence)))
    return found


class _Finder:
    def __init__(self, material: Material, weights: Weights) -> None:
        self._material = material
        self._weights = weights
        self._speaking = Speaking(material)
        self._lookup = Lookup(material.passages, weights)
        self._at = {(each.account, each.number): each for each in material.passages}
        self._denials = {
            (each.account, each.number): denial for each in material.passages if (denial := self._denial(each))
        }

    def _denial(self, passage: Passage) -> Denial | None:
        denial = denial_in(self._material, passage)
        return None if denial is None or _NO_DENIAL.search(self._material.words_of(passage)[:_LONGEST]) else denial

    def pairs(self) -> Iterator[tuple[list[Side], list[Side]]]:
        """Everything denied: those who deny it, and those who assert it."""
        for denial in self._denials.values():
            content = self._content(denial)
            asserted = self._asserted(denial, content) if self._tells(content) else self._just_before(denial)
            if asserted:
                yield self._also(denial, asserted), asserted

    def _content(self, denial: Denial) -> frozenset[str]:
        return features_of(self._material, denial.passage, denial.denied) - _TOLD

    def _act(self, denial: Denial) -> frozenset[str]:
        """The first words that tell what is denied: the act, or who did it."""
        account = self._material.accounts[denial.passage.account]
        told = (
            feature_of(word.text, account.article.language)
            for word in words(account.words_of(denial.denied)[:_LONGEST])
        )
        return frozenset([each for each in told if each in denial.passage.words and each not in _TOLD][:_FIRST])

    def _tells(self, content: frozenset[str]) -> bool:
        return any(not is_name(feature) for feature in content)

    def _side(self, denial: Denial) -> Side:
        passage = denial.passage
        span = denial.denied if len(denial.denied) > len(denial.cue) else denial.cue
        text = self._material.accounts[passage.account].words_of(span)
        trimmed = Span(start=span.start, end=span.start + max(1, len(text.rstrip(" .,;'\"’”"))))
        who = denier(self._material, denial) or self._speaking.of(passage.account, trimmed)
        return Side(passage=passage, span=trimmed, speaker=who, topic=passage.features)

    def _just_before(self, denial: Denial) -> list[Side]:
        """The sentence before, where the account gives it to somebody else, and who else tells it."""
        before = self._at.get((denial.passage.account, denial.passage.number - 1))
        who = denier(self._material, denial)
        plain = _PLAINLY.search(self._material.accounts[denial.passage.account].words_of(denial.cue))
        if (
            before is None
            or not plain
            or len(denial.passage.span) > _BRIEF
            or (before.account, before.number) in self._denials
        ):
            return []
        speaker = self._speaking.of(before.account, before.span)
        if _ALLEGED.search(self._material.words_of(before)[:_LONGEST]):
            return []
        if speaker is None or (who and self._speaking.named(who) == speaker):
            return []
        return self._with_like(Side(passage=before, span=before.span, speaker=speaker, topic=before.features))

    def _with_like(self, side: Side) -> list[Side]:
        """The side, and the sentences of other accounts that tell nearly the same."""
        like = [
            Side(passage=each, span=each.span, speaker=self._speaking.of(each.account, each.span), topic=each.features)
            for each in list(self._lookup.near(side.passage))[:_MOST]
            if each.account != side.passage.account
            and (each.account, each.number) not in self._denials
            and alike(each, side.passage, self._weights) >= _SAME
        ]
        return sorted([side, *like], key=_order)

    def _asserted(self, denial: Denial, content: frozenset[str]) -> list[Side]:
        """Who asserts what is denied, in order of publication; nobody where too little of it is said."""
        near = [each for each in self._lookup.near(denial.passage) if (each.account, each.number) not in self._denials]
        found = (self._assertion(denial, content, each) for each in near[:_MOST])
        return sorted((side for side in found if side is not None), key=_order)

    def _assertion(self, denial: Denial, content: frozenset[str], other: Passage) -> Side | None:
        shared = content & other.features
        told = {feature for feature in shared if not is_name(feature)}
        mass = self._weights.mass(sorted(shared))
        enough = mass >= _OF_A_DENIAL * self._weights.mass(
            sorted(content)
        ) and mass >= _OF_THE_CLAIM * self._weights.whole(other.features)
        named = bool(denial.passage.names & other.names)
        if (
            not told & self._act(denial)
            or not enough
            or len(told) + named < _FEWEST
            or not numbers_fit(other, denial.passage)
        ):
            return None
        if _ALLEGED.search(self._material.words_of(other)[:_LONGEST]) or told & negated(self._material, other):
            return None
        span = self._words(other, told)
        if not self._act(denial) & features_of(self._material, other, span):
            return None
        speaker = self._speaking.of(other.account, span)
        who = self._speaking.named(denier(self._material, denial))
        if (speaker and speaker == who) or (other.account == denial.passage.account and not speaker):
            return None
        return Side(passage=other, span=span, speaker=speaker, topic=other.features)

    def _also(self, denial: Denial, asserted: Sequence[Side]) -> list[Side]:
        """The denial, and those of other accounts that are as like it as can be."""
        like = [
            self._side(other)
            for other in self._denials.values()
            if other.passage.account != denial.passage.account
            and alike(other.passage, denial.passage, self._weights) >= _SAME
        ]
        there = {(side.passage.account, side.passage.number) for side in asserted}
        sides = [self._side(denial), *like]
        return sorted((side for side in sides if (side.passage.account, side.passage.number) not in there), key=_order)

    def _words(self, passage: Passage, told: set[str]) -> Span:
        """The clause of the passage that holds most of what is asserted."""
        text = self._material.words_of(passage)[:_LONGEST]
        cuts = [0, *(wall.end() for wall in _WALL.finditer(text)), len(text)]
        spans = [
            Span(start=start, end=end).shift(passage.span.start)
            for start, end in pairwise(cuts)
            if text[start:end].strip(' ,.;:“”"')
        ]
        best = max(
            spans,
            key=lambda span: (len(told & features_of(self._material, passage, span)), -span.start),
            default=passage.span,
        )
        own = self._material.accounts[passage.account].words_of(best)
        start = best.start + len(own) - len(own.lstrip())
        return Span(start=start, end=max(start + 1, best.start + len(own.rstrip(' ,.;:“"'))))


def _order(side: Side) -> tuple[int, int]:
    return side.passage.account, side.span.start


def _disagreement(material: Material, sides: Sequence[list[Side]]) -> Disagreement:
    ordered = sorted(sides, key=lambda side: _order(side[0]))
    named = names_in(material, ordered)
    return Disagreement(
        kind=DisagreementKind.OUTCOME,
        about=f"What is denied ({named})" if named else "What is denied",
        judgement=Judgement.CONFLICT,
        why=reason(material, ordered, Judgement.CONFLICT),
        versions=tuple(version(material, side) for side in ordered),
    )
