"""Quotations in other languages: the same speaker, the same names, numbers and plain words.

Only what is sure: most of the plain words that both languages' lists know must be in common, more of them where the
speaker is not known to be the same, and each quotation has one original at most.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from nutgraf.compare.quotations.prints import Draft
from nutgraf.compare.quotations.senses import Sense, Senses
from nutgraf.compare.quotations.speakers import Kinship, kinship
from nutgraf.text.glossary import FAINT, LANGUAGES

FEWEST_WORDS = 4
SHARED = {Kinship.SAME: 1.8, Kinship.OPEN: 2.8}
ALIKE = {Kinship.SAME: 0.45, Kinship.OPEN: 0.6}
FAINTLY = 0.3
LENGTHS = 2.6
"""A translation is at most so many times as long as its original, or as short."""


def with_translations(drafts: Sequence[Draft], senses: Senses) -> list[Draft]:
    """The drafts, those in other languages joined to the one that was printed first."""
    if len({draft.marked[0].language for draft in drafts}) < 2:
        return list(drafts)
    read = [_sense(draft, senses) for draft in drafts]
    gone: set[int] = set()
    original: set[int] = set()
    for _, one, other in sorted(_likely(drafts, read), key=lambda found: (-found[0], found[1:])):
        first, later = sorted((one, other), key=lambda number: (min(drafts[number].accounts), number))
        if gone & {first, later} or later in original or drafts[first].accounts & drafts[later].accounts:
            continue
        drafts[first].other += drafts[later].marked
        original.add(first)
        gone.add(later)
    return [draft for number, draft in enumerate(drafts) if number not in gone]


def _sense(draft: Draft, senses: Senses) -> Sense:
    full = draft.fullest()
    return senses.of_words(full.account, full.words, without=full.speaker.entity)


def _likely(drafts: Sequence[Draft], read: Sequence[Sense]) -> Iterator[tuple[float, int, int]]:
    """Pairs of drafts in two languages that share enough, with how alike they are."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, sense in enumerate(read):
        if drafts[number].marked[0].language in LANGUAGES and sense.words >= FEWEST_WORDS:
            for feature in _known(sense):
                if feature[1:] not in FAINT:
                    holders[feature].append(number)
    pairs = {(a, b) for near in holders.values() for at, a in enumerate(near) for b in near[at + 1 :]}
    for a, b in sorted(pairs):
        if drafts[a].marked[0].language != drafts[b].marked[0].language:
            likeness = _likeness(drafts[a], drafts[b], read[a], read[b])
            if likeness:
                yield likeness, a, b


def _known(sense: Sense) -> frozenset[str]:
    """What can be compared across languages: all but the stems of one language."""
    return frozenset(feature for feature in sense.features if feature[:1] != ":") | sense.numbers


def _likeness(one: Draft, other: Draft, here: Sense, there: Sense) -> float:
    kin = kinship(one.speaker, other.speaker)
    if kin is Kinship.OTHER or max(here.words, there.words) > LENGTHS * min(here.words, there.words):
        return 0.0
    if here.numbers and there.numbers and here.numbers.isdisjoint(there.numbers):
        return 0.0
    a, b = _known(here), _known(there)
    shared = _mass(a & b)
    alike = 2 * shared / (2 * shared + _mass(a - b, shared=False) + _mass(b - a, shared=False)) if shared else 0.0
    return alike if shared >= SHARED[kin] and alike >= ALIKE[kin] and here.negated == there.negated else 0.0


def _mass(features: frozenset[str], *, shared: bool = True) -> float:
    """How much features weigh: names and sounds that only one side has may just have been read wrong on the other."""
    return sum(FAINTLY if feature[1:] in FAINT or (not shared and feature[:1] in "^e") else 1.0 for feature in features)
