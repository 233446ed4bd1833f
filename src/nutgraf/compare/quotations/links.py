"""Which sentences of which quotations are one: candidates by runs of three words, judged by what they have in common.

Words alone do not make an utterance: "our thoughts are with the families" is said by many. So the same speaker needs
little more than the same words, an unknown one needs more of them, and two people are only taken for one voice (and then
told apart as a doubt) where a long sentence is the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from nutgraf.compare.quotations.index import Index
from nutgraf.compare.quotations.speakers import Kinship, kinship
from nutgraf.compare.quotations.utterances import Quote, is_telling
from nutgraf.compare.quotations.words import STOCK
from nutgraf.text.glossary import meaning_of
from nutgraf.text.wordings import equal_runs
from nutgraf.text.words import stem

MOST_REPLACED = 5
"""Words in one place for which another printing may have others: more are no slip of the pen but another sentence."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What two quotations must share: this share of the shorter one's words, a run so long, so many telling words."""

    share: float
    run: int
    telling: int


WHOLE, ALMOST = 0.9, 0.8
"""The share of a sentence that is as good as all of it; and below which two sentences must say "not" as often."""

DEMANDS = {Kinship.SAME: Demand(0.72, 3, 2), Kinship.OPEN: Demand(0.75, 5, 3), Kinship.OTHER: Demand(0.85, 8, 5)}
PAIR, FRAGMENT, SHORT = 2, 4, 5
"""Of a quotation of at most so many words all must be there in one run; of a fragment, two telling ones among them, one
where three words or more are given to the same person by name."""

ALIKE_OF_TWO = 0.84
"""The share where two people are named, of whom one may just have been taken for the other."""

LOOSE_RUN = 5
"""Words in one run that two sentences need where less than almost all is in common."""

LONG_RUN = {Kinship.SAME: 5, Kinship.OPEN: 7, Kinship.OTHER: 14}
"""A whole sentence in one run so long needs but one telling word, from the mouths of two people three."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Link:
    """The sentence ``bit`` of ``quote`` is the words ``first`` to ``last`` of another quotation; ``share`` of it are."""

    quote: Quote
    bit: int
    first: int
    last: int
    share: float


def links_to(hub: Quote, index: Index, taken: set[tuple[int, int]]) -> list[Link]:
    """The sentences of other accounts that are words of ``hub``, the likest first; ``taken`` ones (quote, bit) are left out."""
    found = []
    for quote, number in index.near(hub):
        if quote.account == hub.account or (id(quote), number) in taken or quote.language != hub.language:
            continue
        link = _link(hub, quote, number)
        if link and (link.share == 1 or not _stands_elsewhere(hub, _form(quote, number), index)):
            found.append(link)
    return _unrivalled(found)


def _stands_elsewhere(hub: Quote, form: tuple[str, ...], index: Index) -> bool:
    """Whether words that are not quite those of the hub are quite those of another sentence, which is none of the hub's."""
    return index.prints(hub.account, form) or any(_link(hub, *other) is None for other in index.holding(form))


def _form(quote: Quote, bit: int) -> tuple[str, ...]:
    first, last = quote.bits[bit]
    return quote.keys[first:last]


def _link(hub: Quote, quote: Quote, bit: int) -> Link | None:
    form = _form(quote, bit)
    runs = _solid(equal_runs(hub.keys, form))
    if not runs:
        return None
    shared = sum(length for _, _, length in runs)
    here = [key for first, _, length in runs for key in hub.keys[first : first + length]]
    first, last = runs[0][0], runs[-1][0] + runs[-1][2]
    longest = max(length for _, _, length in runs)
    around, kin = _words_around(hub, first, last), kinship(hub.speaker, quote.speaker)
    share = shared / min(len(form), around)
    if max(len(hub.words), len(quote.words)) < FRAGMENT or _other_sentence(hub, form, runs, share):
        return None
    if min(len(form), around) <= SHORT:
        fits = kin is Kinship.SAME and _whole_fragment(hub, quote, here, longest, len(form), around)
    else:
        two = hub.speaker.person and quote.speaker.person and kin is Kinship.OPEN
        fits = (share >= ALIKE_OF_TWO or not two) and _enough(here, share, longest, kin, hub.language)
    return Link(quote=quote, bit=bit, first=first, last=last, share=shared / len(form)) if fits else None


def _other_sentence(hub: Quote, form: Sequence[str], runs: Sequence[tuple[int, int, int]], share: float) -> bool:
    """Whether so many words stand for others, or one of two loosely alike sentences says "not", that they are two."""
    begin = max(start for start, _ in hub.bits if start <= runs[0][0])
    end = min(last for _, last in hub.bits if last >= runs[-1][0] + runs[-1][2])
    edges = [(begin, 0, 0), *runs, (end, len(form), 0)]
    apart = ((b[0] - a[0] - a[2], b[1] - a[1] - a[2]) for a, b in pairwise(edges))
    gaps = [(left, put) for left, put in apart if left]
    replaced = max((put for _, put in gaps), default=0)
    if share < ALMOST and any(put >= 2 and left >= MOST_REPLACED - 1 for left, put in gaps):
        return True
    here = hub.keys[runs[0][0] : runs[-1][0] + runs[-1][2]]
    return replaced > MOST_REPLACED or (share < ALMOST and _nots(here, hub.language) != _nots(form, hub.language))


def _nots(keys: Sequence[str], language: str) -> int:
    return sum(meaning_of(key, language) == "not" for key in keys)


def _whole_fragment(hub: Quote, quote: Quote, shared: Sequence[str], longest: int, words: int, around: int) -> bool:
    """Whether the whole of a few words of one speaker stands in the other printing, and they tell enough."""
    if longest < min(words, around):
        return False
    telling = len({key for key in shared if is_telling(key, hub.language)})
    sentence = words == around and quote.bits[0][1] == words
    same_person = hub.speaker.entity is not None and hub.speaker.entity == quote.speaker.entity
    sure = longest > FRAGMENT or (sentence and longest == FRAGMENT) or (same_person and longest > PAIR)
    return telling > (0 if sure else 1)


def _solid(runs: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The runs around the longest one: a single word of a sentence far off is no part of it."""
    if not runs:
        return []
    longest = max(range(len(runs)), key=lambda number: runs[number][2])
    kept = [runs[longest]]
    for near in (reversed(runs[:longest]), runs[longest + 1 :]):
        edge = runs[longest]
        for run in near:
            if _apart(edge, run) > max(12, 4 * run[2]):
                break
            kept.append(run)
            edge = run
    return sorted(kept)


def _apart(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
    """How many words of the hub lie between two runs."""
    return max(one[0], other[0]) - min(one[0] + one[2], other[0] + other[2])


def _words_around(hub: Quote, first: int, last: int) -> int:
    """How many words the sentences hold that the words ``first`` to ``last`` stand in."""
    return sum(end - start for start, end in hub.bits if start < last and first < end)


def _enough(shared: Sequence[str], whole: float, longest: int, kin: Kinship, language: str) -> bool:
    """Whether two sentences with these words in common are one, the ``whole`` of the shorter one being 1."""
    telling = {key for key in shared if is_telling(key, language)}
    if kin is not Kinship.SAME:
        telling = {key for key in telling if stem(key, language) not in stock(language)}
    unbroken = whole >= WHOLE and longest == len(shared)
    if unbroken and longest >= LONG_RUN[kin]:
        return len(telling) >= (3 if kin is Kinship.OTHER else 1)
    demand = DEMANDS[kin]
    run = demand.run if whole >= ALMOST else max(demand.run, LOOSE_RUN)
    return whole >= demand.share and longest >= run and len(telling) >= demand.telling


@lru_cache(maxsize=16)
def stock(language: str) -> frozenset[str]:
    """The stems that set phrases of many speakers are made of."""
    return frozenset(stem(word, language) for word in STOCK.get(language, ()))


def _unrivalled(found: Iterable[Link]) -> list[Link]:
    """Of the sentences of one account that claim the same words the likest one."""
    kept: list[Link] = []
    for link in sorted(found, key=lambda one: (-one.share, one.quote.headline, one.first - one.last)):
        if not any(_rival(link, other) for other in kept):
            kept.append(link)
    return kept


def _rival(one: Link, other: Link) -> bool:
    if one.quote.account != other.quote.account:
        return False
    common = min(one.last, other.last) - max(one.first, other.first)
    return common * 2 > min(one.last - one.first, other.last - other.first)
