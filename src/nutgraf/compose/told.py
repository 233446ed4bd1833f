"""What the accounts before a moment have told, and whether a sentence tells more.

A sentence is new when it names somebody, prints a number or tells of an act (an arrest, a fire, a vote) that none of them has, or
when several telling words of it stand in none of them; and never when one of them, or two sentences of one that stand together,
hold most of what it says. Words that only frame or weigh do not count: what is put in other words is full of them.
"""

from bisect import bisect_left
from dataclasses import dataclass

from nutgraf.compose.bearing import overlap
from nutgraf.compose.stood import ACROSS, LEAST, Stood
from nutgraf.model.notes import Account, Quantity, QuantityKind
from nutgraf.model.span import Span

HELD_BESIDE, HELD_BY_NUMBER = 0.75, 0.6
"""The share of a sentence's weight that one place before must hold for it to be told, though it has a new name or act; or a new
number of something, which many a report adds in passing: how old, how long."""

_PASSING = (QuantityKind.AGE, QuantityKind.DURATION)

UNSEEN, FRESH, LITTLE_HELD = 0.4, 4, 0.35
"""Without one: the share of its weight that nothing before has, in so many words, and the most that one place before may hold."""

FEWER, NEXT_TO_NOTHING = 3, 0.15
"""One word fewer will do where next to nothing of it is held."""

_ACTS = frozenset(
    """~kill ~injure ~blast ~fire ~quake ~flood ~storm ~shoot ~crash ~arrest ~charge ~trial ~convict ~sentence ~resign ~win ~lose
    ~vote ~pass ~reject ~strike_work ~protest ~rescue ~missing ~investigate ~sign ~appeal""".split()
)
"""Groups of words that each tell of an act or an event, so that none of them is another word for what was told."""

_COURSE = ("~arrest", "~charge", "~trial", "~convict", "~sentence")
"""Acts that follow one another: who tells of a later one has told of the earlier ones."""

_ROLES = {
    "~kill": "killed", "~injure": "injured", "~arrest": "arrested", "~missing": "missing", "~rescue": "rescued", "~charge": "charged",
}  # fmt: skip
"""What befalls those who are counted where such an act is told."""

BOTH_LIKELY, AN_END, _NEAR = 0.8, 0.2, 4
"""What two neighbours must have together to stand before, what the end of an article counts for one, and how far apart they may
stand there for a third to be between them."""

_PARTS = {
    "half": (50,), "halfte": (50,), "quarter": (25,), "quarters": (75,), "viertel": (25, 75), "third": (33,), "thirds": (67,),
    "drittel": (33, 67), "fifth": (20,), "fifths": (40, 60, 80), "funftel": (20, 40, 60, 80), "polovina": (50,), "chvert": (25,),
}  # fmt: skip
_ROUND = 2
"""Words for parts of a whole, in Latin letters, with what they are in percent, and how far from that a rounded share may lie."""

_TELLING = 10
"""From here on a number tells what is counted: small ones stand for many things."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """Judges sentences by what stood before."""

    stood: Stood

    def is_new(self, account: Account, span: Span) -> bool:
        """Whether a sentence tells what none of those before has told, in whatever words."""
        said = self.stood.said(account, span)
        if len(said) < LEAST:
            return False
        held = self.stood.held(account, span)
        fresh = frozenset(one for one in said if self._is_fresh(one))
        if any(one.startswith(ACROSS) for one in fresh):
            return held < HELD_BESIDE
        if any(one.kind not in _PASSING for one in self.new_numbers(account, span)):
            return held < HELD_BY_NUMBER
        enough = len(fresh) >= (FEWER if held <= NEXT_TO_NOTHING else FRESH)
        little = held < LITTLE_HELD and enough and self.stood.weigh(fresh) >= UNSEEN * self.stood.weigh(said)
        return (
            little
            and not self._same_figure(account, span)
            and not self._of_the_same(said)
            and not self._stands_between(account, span)
        )

    def _is_fresh(self, one: str) -> bool:
        """Whether a thing that is said stands nowhere before. Of groups of words only those that tell of an act can be new."""
        if one in self.stood.seen or self.stood.named(one):
            return False
        if not one.startswith("~"):
            return True
        beyond = _COURSE[_COURSE.index(one) :] if one in _COURSE else (one,)
        befell = _ROLES.get(one, "")
        return one in _ACTS and self.stood.seen.isdisjoint(beyond) and befell not in self.stood.roles

    def _same_figure(self, account: Account, span: Span) -> bool:
        """Whether a telling number of the sentence was printed before: most likely it is of the same thing."""
        return any(
            one.low >= _TELLING
            and any((one.low, one.high) == (other.low, other.high) for other in self.stood.numbers[one.unit])
            for one in account.quantities_in(span)
        )

    def _of_the_same(self, said: frozenset[str]) -> bool:
        """Whether all of several who are named stand together in one place before: the same of the same, in other words."""
        named = {one for one in said if one.startswith("#")}
        places = [set(self.stood.places.get(one, ())) for one in named]
        return len(named) > 1 and bool(set.intersection(*places))

    def _stands_between(self, account: Account, span: Span) -> bool:
        """Whether the sentence stands where an account before has another one, between two that both have: the same in other words."""
        sentences = account.notes.sentences
        at = bisect_left(sentences, span)
        if at == 0:
            return False
        behind = self.stood.likely(account, sentences[at + 1]) if at + 1 < len(sentences) else self._ends
        return any(
            one[0] == other[0] and 1 < abs(other[1] - one[1]) <= _NEAR and share + beside >= BOTH_LIKELY
            for one, share in self.stood.likely(account, sentences[at - 1])
            for other, beside in behind
        )

    @property
    def _ends(self) -> list[tuple[tuple[int, int], float]]:
        """Where each account before ends: less sure a sign than a sentence."""
        return [((number, len(one.notes.sentences)), AN_END) for number, one in enumerate(self.stood.before)]

    def new_numbers(self, account: Account, span: Span) -> list[Quantity]:
        """The numbers of a sentence that nobody printed before, of whatever thing, nor one that rounds to them."""
        return [
            one
            for one in account.quantities_in(span)
            if not any(overlap(one, other) for other in self.stood.numbers[one.unit]) and not self._told_as_part(one)
        ]

    def _told_as_part(self, one: Quantity) -> bool:
        """Whether a share in percent was told in words before: "three quarters" for 75 percent."""
        return one.kind is QuantityKind.SHARE and any(
            word in self.stood.printed
            for word, shares in _PARTS.items()
            for share in shares
            if abs(one.low - share) <= _ROUND
        )
