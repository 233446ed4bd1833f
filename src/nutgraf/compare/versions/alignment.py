"""Two versions of one text laid side by side, sentence by sentence.

What stays is found by its words, wherever it stands, so a sentence that moved is neither removed nor added. Of the rest the likest
pairs are taken as changed, best first; what was joined to a neighbour, or parted from it, goes with it. Time is about linear:
candidates come from an inverted index over the rarer words.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.text.runs import plain_words, printed_in, runs_of
from nutgraf.text.words import STOPWORDS

READ = 400
"""Words of one sentence that are read."""

LIKE, LIKE_IN_PLACE = 0.5, 0.3
"""The likeness from which two sentences are one that was changed: anywhere, and between the same neighbours."""

JOINED, ELSEWHERE = 0.7, 0.8
"""The share of a sentence's words from which it was joined to another; and that stand in the other version in runs of three."""

_LITTLE, _LIGHTEST = 0.25, 2.0
_COMMON, _MOST_IN_PLACE = 12, 4


@dataclass(frozen=True, kw_only=True)
class Line:
    """One sentence: where it stands, its words in one case; ``small`` words of its language weigh little."""

    span: Span
    words: tuple[str, ...]
    headline: bool
    small: frozenset[str]

    @cached_property
    def counts(self) -> Counter[str]:
        return Counter(self.words)

    @cached_property
    def weight(self) -> float:
        return self.weigh(self.counts)

    def weigh(self, counts: Mapping[str, int]) -> float:
        return sum(count * (_LITTLE if word in self.small else 1.0) for word, count in counts.items())


def lines_of(account: Account) -> list[Line]:
    """The sentences of an account that have words, without those of its correction notes."""
    article = account.article
    small = STOPWORDS.get(article.language, frozenset())
    found = []
    for span in account.notes.sentences:
        words = tuple(plain_words(account.words_of(span))[:READ])
        headline = article.headline is not None and article.headline.holds(span)
        if words and not any(note.touches(span) for note in article.corrections):
            found.append(Line(span=span, words=words, headline=headline, small=small))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one thing is in both versions: the numbers of neighbouring sentences, () where it is not there."""

    before: tuple[int, ...]
    after: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Alignment:
    """``same`` are pairs of the very same words; ``edits`` what was changed, removed or added, in the order of the text."""

    same: tuple[tuple[int, int], ...]
    edits: tuple[Side, ...]


def align(before: Sequence[Line], after: Sequence[Line]) -> Alignment:
    """Every sentence of both versions: in a pair of the same words, in an edit, or standing elsewhere in the other version."""
    same = _same(before, after)
    changed = _changed(before, after, same)
    pairs = _with_neighbours(before, after, same, changed)
    gone = _left(before, {b for pair in pairs for b in pair.before} | same.keys(), after)
    new = _left(after, {a for pair in pairs for a in pair.after} | set(same.values()), before)
    edits = [*pairs, *(Side(before=(b,), after=()) for b in gone), *(Side(before=(), after=(a,)) for a in new)]
    known = same | {pair.before[0]: pair.after[0] for pair in pairs}
    return Alignment(same=tuple(sorted(same.items())), edits=tuple(sorted(edits, key=lambda one: _where(one, known))))


def _where(side: Side, known: Mapping[int, int]) -> tuple[float, int]:
    """Where an edit stands in the later version; what was removed stands behind what stood before it."""
    if side.after:
        return side.after[0], 0
    at = next((known[b] for b in range(side.before[0] - 1, -1, -1) if b in known), -1)
    return at + 0.5, side.before[0]


def _same(before: Sequence[Line], after: Sequence[Line]) -> dict[int, int]:
    """Sentences of the very same words, the first with the first of those printed several times."""
    waiting: dict[tuple[bool, tuple[str, ...]], deque[int]] = defaultdict(deque)
    for number, line in enumerate(before):
        waiting[line.headline, line.words].append(number)
    found: dict[int, int] = {}
    for number, line in enumerate(after):
        stands = waiting.get((line.headline, line.words))
        if stands:
            found[stands.popleft()] = number
    return found


def _changed(before: Sequence[Line], after: Sequence[Line], same: Mapping[int, int]) -> list[tuple[int, int]]:
    """The likest pairs of the others, each sentence in one; a headline goes with the headline."""
    left = [b for b in range(len(before)) if b not in same]
    taken = set(same.values())
    free = [a for a in range(len(after)) if a not in taken]
    anchors = _Anchors(same, len(before), len(after))
    scored = sorted(
        (-likeness, abs(b - a), b, a)
        for b, a in _candidates(before, after, left, free, anchors)
        if (likeness := _likeness(before[b], after[a])) >= (LIKE_IN_PLACE if anchors.agree(b, a) else LIKE)
        or before[b].headline
    )
    gone: set[int] = set()
    met: set[int] = set()
    found = []
    for _, _, b, a in scored:
        if b not in gone and a not in met:
            gone.add(b)
            met.add(a)
            found.append((b, a))
    return found


def _candidates(
    before: Sequence[Line], after: Sequence[Line], left: Sequence[int], free: Sequence[int], anchors: "_Anchors"
) -> Iterator[tuple[int, int]]:
    """Pairs worth a look: they share a rarer word, or stand between the same neighbours, few of them."""
    index: dict[str, list[int]] = defaultdict(list)
    places: dict[object, list[int]] = defaultdict(list)
    for b in left:
        for word in before[b].counts:
            index[word].append(b)
        for key in anchors.of_before(b):
            places[key].append(b)
    for a in free:
        holders = (index.get(word, ()) for word in after[a].counts if word not in after[a].small)
        near = {b for found in holders if len(found) <= _COMMON for b in found}
        for key in anchors.of_after(a):
            near.update(places[key] if len(places.get(key, ())) <= _MOST_IN_PLACE else ())
        yield from ((b, a) for b in sorted(near) if before[b].headline == after[a].headline)


class _Anchors:
    """Which unchanged sentences stand next to a place, before and behind it, as numbers of the later version."""

    def __init__(self, same: Mapping[int, int], before: int, after: int) -> None:
        self._before = _neighbours([same.get(b) for b in range(before)])
        kept = set(same.values())
        self._after = _neighbours([a if a in kept else None for a in range(after)])

    def of_before(self, b: int) -> tuple[tuple[str, int], ...]:
        return self._before[b]

    def of_after(self, a: int) -> tuple[tuple[str, int], ...]:
        return self._after[a]

    def agree(self, b: int, a: int) -> bool:
        """Whether both stand next to the same unchanged sentence, on the same side of it."""
        return not set(self._before[b]).isdisjoint(self._after[a])


def _neighbours(kept: Sequence[int | None]) -> list[tuple[tuple[str, int], ...]]:
    """For each place the unchanged sentence before it (-1 for the start) and behind it (-2 for the end)."""
    found: list[tuple[str, int]] = []
    last = -1
    for one in kept:
        found.append(("behind", last))
        last = last if one is None else one
    both: list[tuple[tuple[str, int], ...]] = []
    following = -2
    for place in range(len(kept) - 1, -1, -1):
        both.append((found[place], ("before", following)))
        following = following if (one := kept[place]) is None else one
    return both[::-1]


def _likeness(one: Line, other: Line) -> float:
    """0..1: twice the weight of the words in common over the weight of both (Dice 1945)."""
    shared = one.weigh(one.counts & other.counts)
    return 2 * shared / (one.weight + other.weight)


def _with_neighbours(
    before: Sequence[Line], after: Sequence[Line], same: Mapping[int, int], changed: Iterable[tuple[int, int]]
) -> list[Side]:
    """The changed pairs, each with a neighbour that was joined to it or parted from it."""
    pairs = sorted(changed)
    gone = {b for b, _ in pairs} | set(same)
    met = {a for _, a in pairs} | set(same.values())
    found = []
    for b, a in pairs:
        joined = _neighbour(before, b, after[a], gone)
        parted = _neighbour(after, a, before[b], met) if len(joined) == 1 else (a,)
        gone.update(joined)
        met.update(parted)
        found.append(Side(before=joined, after=parted))
    return found


def _neighbour(lines: Sequence[Line], at: int, other: Line, taken: set[int]) -> tuple[int, ...]:
    """``at`` with a free neighbour whose words are the rest of ``other``."""
    rest = other.counts - lines[at].counts
    for near in (at + 1, at - 1):
        if 0 <= near < len(lines) and near not in taken and not lines[near].headline:
            shared = lines[near].weigh(lines[near].counts & rest)
            if shared >= JOINED * lines[near].weight:
                return tuple(sorted((at, near)))
    return (at,)


def _left(lines: Sequence[Line], taken: set[int], other: Sequence[Line]) -> list[int]:
    """The sentences that are in no pair and whose words do not stand in the other version."""
    words = [word for line in other for word in line.words]
    runs = set(runs_of(words))
    return [
        number
        for number, line in enumerate(lines)
        if number not in taken
        and line.weight >= _LIGHTEST
        and sum(printed_in(line.words, runs)) < ELSEWHERE * len(line.words)
    ]
