"""What keeps two passages that look alike from being one claim: other steps of a course, other speakers, only a shared background."""

from collections import defaultdict
from collections.abc import Iterable

from nutgraf.compare.figures.intervals import compatible
from nutgraf.compare.material import Material, Passage
from nutgraf.compare.names.likeness import tokens
from nutgraf.compare.outcomes.denials import denial_in, negated
from nutgraf.compare.outcomes.outcomes import Happening
from nutgraf.model.notes import Attribution, AttributionKind
from nutgraf.text.synonyms import group_of
from nutgraf.text.words import stem, words

_FEWEST_TOLD, _NOT_YET = 2, -1
_EMPTY = frozenset(
    """~say ~person ~president ~minister ~government ~police ~company ~parliament ~announce spokesman spokeswoman condit anonym
    offici chief leader head former senior report told speak spoke interview news press journalist""".split()
)


class Parting:
    """Tells which pairs of passages cannot be one claim."""

    def __init__(self, material: Material, told: Iterable[Happening]) -> None:
        self._material = material
        self._told: dict[tuple[int, int], list[Happening]] = defaultdict(list)
        for each in told:
            self._told[each.passage.account, each.passage.number].append(each)
        self._offices = _office_words(material)
        self._steps: dict[object, dict[str, set[int]]] = {}
        self._senses: dict[object, tuple[frozenset[str], bool]] = {}

    def apart(self, one: Passage, other: Passage) -> bool:
        """Whether the two tell other steps of one course or the contrary, are the silence of two people, or share only who it is about."""
        return (
            self._other_steps(one, other)
            or self._other_silence(one, other)
            or self._only_background(one, other)
            or self.turned(one, other)
        )

    def sense(self, passage: Passage) -> tuple[frozenset[str], bool]:
        """The words of a passage that stand under a "not", and whether it denies what is said."""
        key = passage.account, passage.span
        if key not in self._senses:
            denies = denial_in(self._material, passage) is not None
            self._senses[key] = (negated(self._material, passage), denies)
        return self._senses[key]

    def turned(self, one: Passage, other: Passage) -> bool:
        """Whether one denies and the other does not, or a word that both have stands under a "not" in one of them alone."""
        (here, denies), (there, denied) = self.sense(one), self.sense(other)
        return denies is not denied or bool((here ^ there) & one.words & other.words)

    def told(self, one: Passage, other: Passage) -> frozenset[str]:
        """The words that both have and that tell something: none of saying, none of an office."""
        return self.telling(one.words & other.words)

    def telling(self, words: frozenset[str]) -> frozenset[str]:
        """Those of some words that tell something: none of saying, none of an office."""
        return words - _EMPTY - self._offices

    def _other_steps(self, one: Passage, other: Passage) -> bool:
        here, there = self._heights(one), self._heights(other)
        return any(here[name].isdisjoint(there[name]) for name in here.keys() & there.keys())

    def _heights(self, passage: Passage) -> dict[str, set[int]]:
        key = passage.account, passage.span
        if key not in self._steps:
            found: dict[str, set[int]] = defaultdict(set)
            for each in self._told.get((passage.account, passage.number), ()):
                if passage.span.holds(each.span):
                    found[each.ladder.name].add(each.step.height if each.real else _NOT_YET)
            self._steps[key] = found
        return self._steps[key]

    def _other_silence(self, one: Passage, other: Passage) -> bool:
        here, there = self._said(one), self._said(other)
        if here is None or there is None or AttributionKind.NO_COMMENT not in (here.kind, there.kind):
            return False
        return here.kind is not there.kind or not set(tokens(here.speaker)) & set(tokens(there.speaker))

    def _said(self, passage: Passage) -> Attribution | None:
        notes = self._material.accounts[passage.account].notes
        return notes.attributions[passage.attribution] if passage.attribution is not None else None

    def _only_background(self, one: Passage, other: Passage) -> bool:
        return len(self.told(one, other)) + same_numbers(one, other) < _FEWEST_TOLD


def numbers_fit(one: Passage, other: Passage) -> bool:
    """Whether no number of one is missing in the other, where both have numbers at all."""
    if not one.quantities or not other.quantities:
        return True
    return same_numbers(one, other) == len(one.quantities)


def same_numbers(one: Passage, other: Passage) -> int:
    """How many numbers of one the other has as well, rounded or not."""
    return sum(
        any(a.unit == b.unit and a.kind is b.kind and compatible(a, b) for b in other.quantities)
        for a in one.quantities
    )


def _office_words(material: Material) -> frozenset[str]:
    """The words of the offices printed with names: they say who it is about, and nothing of what is told."""
    found: set[str] = set()
    for account in material.accounts:
        language = account.article.language
        for office in {mention.office for mention in account.notes.mentions if mention.office}:
            found |= {group_of(stem(word.text, language), language) for word in words(office)}
    return frozenset(found)
